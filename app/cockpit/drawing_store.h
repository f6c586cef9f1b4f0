#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <filesystem>

namespace sextant::models {
class DrawingBook;
} // namespace sextant::models

namespace sextant::cockpit {

/// Keeps what people draw in the file drawings.json of the workspace: JSON, symbols with lists of drawings
/// (models::Drawing). Written whole, in place of the old one at once, soon after each change and at the end.
class DrawingStore final : public QObject {
    Q_OBJECT
public:
    static constexpr int kSoonMs = 1000;

    /// Reads the file into the book, which outlives it. One that cannot be read is kept beside as drawings.json.bad and
    /// told().
    DrawingStore(models::DrawingBook& book, const std::filesystem::path& workspace, QObject* parent = nullptr);
    ~DrawingStore() override;

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

    models::DrawingBook& m_book;
    QString m_file;
    QString m_problem;
    QTimer m_soon;
};

} // namespace sextant::cockpit
