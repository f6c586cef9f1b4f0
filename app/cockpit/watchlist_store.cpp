#include "app/cockpit/watchlist_store.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include "models/number_text.h"
#include "models/watchlist_book.h"

namespace sextant::cockpit {
namespace {

constexpr qint64 kLargestWatchlists = 16LL << 20; ///< bytes

} // namespace

WatchlistStore::WatchlistStore(models::WatchlistBook& book, const std::filesystem::path& workspace, QObject* parent)
    : QObject(parent), m_book(book), m_file(QString::fromStdString((workspace / "watchlists.json").string()))
{
    read();
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &WatchlistStore::write);
    connect(&m_book, &models::WatchlistBook::changed, this, [this] { m_soon.start(); });
}

WatchlistStore::~WatchlistStore()
{
    if (m_soon.isActive()) write();
}

void WatchlistStore::read()
{
    QFile file(m_file);
    if (!file.exists()) return;
    QJsonDocument saved;
    if (file.size() <= kLargestWatchlists && file.open(QIODevice::ReadOnly))
        saved = QJsonDocument::fromJson(file.readAll());
    file.close();
    const std::size_t odd = saved.isObject() ? m_book.load(saved.object()) : 0;
    if (saved.isObject() && odd == 0) return;
    // What this program does not understand may be of a newer one.
    const QString aside = m_file + QStringLiteral(".bad");
    QFile::remove(aside);
    const bool isKept = QFile::copy(m_file, aside);
    if (!isKept)
        m_problem = tr("Watchlists and screens could not be read: %1 cannot be opened.").arg(m_file);
    else if (saved.isObject())
        m_problem = tr("%1 watchlists, groups or screens could not be understood and are left out. The file with them "
                       "is kept as %2.")
                        .arg(models::countText(odd), aside);
    else
        m_problem = tr("Watchlists and screens could not be read. The file with them is kept as %1.").arg(aside);
}

bool WatchlistStore::write()
{
    m_soon.stop();
    QSaveFile out(m_file);
    const QByteArray text = QJsonDocument(m_book.toJson()).toJson();
    if (out.open(QIODevice::WriteOnly) && out.write(text) == text.size() && out.commit()) return true;
    Q_EMIT told(tr("Watchlists and screens could not be written to %1: %2. They stay until the program ends.")
                    .arg(m_file, out.errorString()));
    return false;
}

} // namespace sextant::cockpit
