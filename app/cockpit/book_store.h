#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QObject>
#include <QString>
#include <QTimer>

#include <cstddef>
#include <filesystem>
#include <functional>

namespace sextant::models {
class DrawingBook;
class WatchlistBook;
} // namespace sextant::models

namespace sextant::cockpit {

/// Keeps a book in a JSON file of the workspace. Read once; written whole, in place of the old one at once, soon after
/// a change and at the end. What cannot be read or understood may be of a newer program: the file with it is kept
/// beside as FILE.bad.
class BookStore final : public QObject {
    Q_OBJECT
public:
    /// What went wrong.
    struct Fault {
        enum class Kind : unsigned char {
            Unopened, ///< the file is there and cannot be read, nor kept
            Unread,   ///< it is not what it should be; kept as `aside`
            Partly,   ///< `odd` parts of it are left out; kept as `aside`
            Unwritten ///< `why`
        };
        Kind kind = Kind::Unopened;
        QString file;
        QString aside;
        std::size_t odd = 0;
        QString why;
    };
    /// The book and what is said of it.
    struct Book {
        QString fileName;
        qint64 largest = 0;                                  ///< bytes; a larger file is not read
        std::function<std::size_t(const QJsonObject&)> load; ///< how many parts it left out
        std::function<QJsonObject()> toJson;
        QString (*words)(const Fault& fault); ///< a whole sentence
        QJsonDocument::JsonFormat format = QJsonDocument::Indented;
        int soon = 1000; ///< ms from a change to the writing
    };
    BookStore(Book book, const std::filesystem::path& workspace, QObject* parent = nullptr);
    ~BookStore() override;

    [[nodiscard]] QString file() const { return m_file; }
    /// What went wrong when it was read, as a sentence; empty: nothing.
    [[nodiscard]] QString problem() const { return m_problem; }
    /// Writes what is not written yet. False: it could not be; told(), and tried again with the next change.
    bool write();
    /// The book has changed.
    void noteChange();

Q_SIGNALS:
    /// What could not be done, as a sentence.
    void told(const QString& text);

private:
    void read();

    Book m_book;
    QString m_file;
    QString m_problem;
    QTimer m_soon;
};

/// drawings.json: symbols with lists of drawings (models::Drawing). The book outlives the store, which follows it.
[[nodiscard]] BookStore::Book drawingsOf(models::DrawingBook& book);
/// watchlists.json: lists, groups and screens (models::WatchlistBook).
[[nodiscard]] BookStore::Book watchlistsOf(models::WatchlistBook& book);

} // namespace sextant::cockpit
