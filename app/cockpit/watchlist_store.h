#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <filesystem>

namespace sextant::models {
class WatchlistBook;
} // namespace sextant::models

namespace sextant::cockpit {

/// Keeps lists, groups and screens in the file watchlists.json of the workspace: JSON (models::WatchlistBook). Written
/// whole, in place of the old one at once, soon after each change and at the end.
class WatchlistStore final : public QObject {
    Q_OBJECT
public:
    static constexpr int kSoonMs = 1000;

    /// Reads the file into the book, which outlives it. What cannot be read is kept beside as watchlists.json.bad.
    WatchlistStore(models::WatchlistBook& book, const std::filesystem::path& workspace, QObject* parent = nullptr);
    ~WatchlistStore() override;

    [[nodiscard]] QString file() const { return m_file; }
    /// What went wrong when it was read, as a sentence; empty: nothing.
    [[nodiscard]] QString problem() const { return m_problem; }
    /// Writes what is not written yet. False: it could not be; told(), and tried again with the next change.
    bool write();

Q_SIGNALS:
    /// What could not be done, as a sentence.
    void told(const QString& text);

private:
    void read();

    models::WatchlistBook& m_book;
    QString m_file;
    QString m_problem;
    QTimer m_soon;
};

} // namespace sextant::cockpit
