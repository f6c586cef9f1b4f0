#include "app/cockpit/book_store.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

#include <utility>

#include "models/chart/drawing_book.h"
#include "models/number_text.h"
#include "models/watchlist_book.h"

namespace sextant::cockpit {
namespace {

constexpr qint64 kLargestDrawings = 64LL << 20;   ///< bytes
constexpr qint64 kLargestWatchlists = 16LL << 20; ///< bytes

using Fault = BookStore::Fault;

QString wordsOfDrawings(const Fault& fault)
{
    const auto said = [](const char* text) {
        return QCoreApplication::translate("sextant::cockpit::DrawingStore", text);
    };
    switch (fault.kind) {
    case Fault::Kind::Unopened:
        return said(QT_TRANSLATE_NOOP("sextant::cockpit::DrawingStore",
                                      "The drawings on charts could not be read: %1 cannot be opened."))
            .arg(fault.file);
    case Fault::Kind::Unread:
        return said(QT_TRANSLATE_NOOP("sextant::cockpit::DrawingStore",
                                      "The drawings on charts could not be read. The file with them is kept as %1."))
            .arg(fault.aside);
    case Fault::Kind::Partly:
        return said(
                   QT_TRANSLATE_NOOP("sextant::cockpit::DrawingStore",
                                     "%1 drawings could not be understood and are left out. The file with them is kept "
                                     "as %2."))
            .arg(models::countText(fault.odd), fault.aside);
    case Fault::Kind::Unwritten:
        return said(QT_TRANSLATE_NOOP("sextant::cockpit::DrawingStore",
                                      "The drawings on charts could not be written to %1: %2. They stay until the "
                                      "program ends."))
            .arg(fault.file, fault.why);
    }
    return {};
}

QString wordsOfWatchlists(const Fault& fault)
{
    const auto said = [](const char* text) {
        return QCoreApplication::translate("sextant::cockpit::WatchlistStore", text);
    };
    switch (fault.kind) {
    case Fault::Kind::Unopened:
        return said(QT_TRANSLATE_NOOP("sextant::cockpit::WatchlistStore",
                                      "Watchlists and screens could not be read: %1 cannot be opened."))
            .arg(fault.file);
    case Fault::Kind::Unread:
        return said(QT_TRANSLATE_NOOP("sextant::cockpit::WatchlistStore",
                                      "Watchlists and screens could not be read. The file with them is kept as %1."))
            .arg(fault.aside);
    case Fault::Kind::Partly:
        return said(QT_TRANSLATE_NOOP("sextant::cockpit::WatchlistStore",
                                      "%1 watchlists, groups or screens could not be understood and are left out. The "
                                      "file with them is kept as %2."))
            .arg(models::countText(fault.odd), fault.aside);
    case Fault::Kind::Unwritten:
        return said(QT_TRANSLATE_NOOP("sextant::cockpit::WatchlistStore",
                                      "Watchlists and screens could not be written to %1: %2. They stay until the "
                                      "program ends."))
            .arg(fault.file, fault.why);
    }
    return {};
}

} // namespace

BookStore::BookStore(Book book, const std::filesystem::path& workspace, QObject* parent)
    : QObject(parent), m_book(std::move(book)),
      m_file(QString::fromStdString((workspace / m_book.fileName.toStdString()).string()))
{
    read();
    m_soon.setSingleShot(true);
    m_soon.setInterval(m_book.soon);
    connect(&m_soon, &QTimer::timeout, this, &BookStore::write);
}

BookStore::~BookStore()
{
    if (m_soon.isActive()) write();
}

/// Changes without end are written all the same.
void BookStore::noteChange()
{
    if (!m_soon.isActive()) m_soon.start();
}

void BookStore::read()
{
    QFile file(m_file);
    if (!file.exists()) return;
    QJsonDocument saved;
    if (file.size() <= m_book.largest && file.open(QIODevice::ReadOnly))
        saved = QJsonDocument::fromJson(file.readAll());
    file.close();
    Fault fault;
    fault.file = m_file;
    fault.odd = saved.isObject() ? m_book.load(saved.object()) : 0;
    if (saved.isObject() && fault.odd == 0) return;
    fault.aside = m_file + QStringLiteral(".bad");
    QFile::remove(fault.aside);
    if (QFile::copy(m_file, fault.aside)) fault.kind = saved.isObject() ? Fault::Kind::Partly : Fault::Kind::Unread;
    m_problem = m_book.words(fault);
}

bool BookStore::write()
{
    m_soon.stop();
    QSaveFile out(m_file);
    const QByteArray text = QJsonDocument(m_book.toJson()).toJson(m_book.format);
    if (out.open(QIODevice::WriteOnly) && out.write(text) == text.size() && out.commit()) return true;
    Fault fault;
    fault.kind = Fault::Kind::Unwritten;
    fault.file = m_file;
    fault.why = out.errorString();
    Q_EMIT told(m_book.words(fault));
    return false;
}

BookStore::Book drawingsOf(models::DrawingBook& book)
{
    return {QStringLiteral("drawings.json"), kLargestDrawings,
            [&book](const QJsonObject& saved) { return book.load(saved); }, [&book] { return book.toJson(); },
            &wordsOfDrawings};
}

BookStore::Book watchlistsOf(models::WatchlistBook& book)
{
    return {QStringLiteral("watchlists.json"), kLargestWatchlists,
            [&book](const QJsonObject& saved) { return book.load(saved); }, [&book] { return book.toJson(); },
            &wordsOfWatchlists};
}

} // namespace sextant::cockpit
