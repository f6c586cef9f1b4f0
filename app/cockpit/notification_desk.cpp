#include "app/cockpit/notification_desk.h"

#include <algorithm>
#include <chrono>

#include "models/number_text.h"
#include "models/roles.h"

namespace sextant::cockpit {
namespace {

constexpr qint64 kLongestHistory = 8LL << 20; // bytes
constexpr int kSoonMs = 2000;

/// That it cannot be written is not told: it would be one more of them.
QString wordsOfHistory(const BookStore::Fault& fault)
{
    return NotificationDesk::tr("Earlier notifications could not all be read. The file with them is kept as %1.")
        .arg(fault.aside);
}

} // namespace

NotificationDesk::NotificationDesk(host::CockpitHost& host, QObject* parent)
    : QObject(parent), m_host(host),
      m_store({QStringLiteral("notifications.json"), kLongestHistory,
               [this](const QJsonObject& saved) { return m_book.load(saved); }, [this] { return m_book.toJson(); },
               &wordsOfHistory, QJsonDocument::Compact, kSoonMs},
              host.workspace())
{
    connect(&m_book, &models::Notifications::changed, &m_store, &BookStore::noteChange);
    if (m_store.problem().isEmpty()) return;
    models::NotificationRow row; // what comes is kept all the same
    row.at = now();
    row.tone = models::Tone::Warning;
    row.text = m_store.problem();
    m_book.add({std::move(row)});
}

Time NotificationDesk::now() const
{
    const auto place = m_host.servicePlace();
    if (place.wallClock) return place.wallClock();
    return Time{std::chrono::duration_cast<Duration>(std::chrono::system_clock::now().time_since_epoch()).count()};
}

void NotificationDesk::noteMessage(const QString& text, models::Tone tone)
{
    models::NotificationRow row;
    row.at = now();
    row.tone = tone;
    row.text = text;
    row.sessionId = m_host.status().sessionId;
    // What people did themselves and was well is no news to them.
    row.isRead = tone != models::Tone::Warning && tone != models::Tone::Danger;
    m_book.add({std::move(row)});
}

void NotificationDesk::noteAlert(const QString& text, models::Tone tone, const std::string& symbol, Time engineTime)
{
    models::NotificationRow row;
    row.at = now();
    row.kind = models::NotificationKind::Alert;
    row.tone = tone;
    row.text = text;
    row.symbol = symbol;
    row.sessionId = m_host.status().sessionId;
    row.engineTime = engineTime;
    m_book.add({std::move(row)});
}

void NotificationDesk::look(const session::SnapshotPtr& snapshot)
{
    if (snapshot == m_looked) return;
    m_looked = snapshot;
    const host::HostStatus status = m_host.status();
    if (!snapshot || status.kind == host::SessionKind::Replay || status.sessionId.empty()) return;
    const auto& rows = snapshot->incidents;
    const std::uint64_t mark = m_book.mark(status.sessionId);
    if (rows.end() == rows.first() || rows[rows.end() - 1].seq <= mark) return;
    m_incidents.setSnapshot(snapshot);
    std::vector<models::NotificationRow> told;
    for (int row = 0; row < m_incidents.rowCount(); ++row) {
        const session::IncidentRow* incident = m_incidents.row(row); // newest first
        if (incident == nullptr || incident->seq <= mark || told.size() == models::Notifications::kMost) break;
        const QModelIndex what = m_incidents.index(row, models::IncidentsModel::What);
        models::NotificationRow& out = told.emplace_back();
        out.at = now();
        out.kind = models::NotificationKind::Incident;
        out.tone = static_cast<models::Tone>(what.data(models::ToneRole).toInt());
        out.text = what.data().toString();
        if (const auto* part = snapshot->find(incident->instrument)) out.symbol = part->instrument->symbol;
        out.sessionId = status.sessionId;
        out.engineTime = incident->time;
        out.place = models::placeOf(incident->code);
        for (const Reason& reason : incident->reasons)
            for (std::size_t i = 0; i < reason.argCount; ++i)
                if (const ReasonArg& given = reason.args[i]; given.name == ArgName::Order && !out.order.isSet())
                    out.order = OrderId{static_cast<std::uint64_t>(given.integer)};
        out.isRead = !out.isProblem();
    }
    std::reverse(told.begin(), told.end());
    m_book.setMark(status.sessionId, rows[rows.end() - 1].seq);
    m_book.add(std::move(told));
}

} // namespace sextant::cockpit
