#include "engine/host/recovery.h"

#include "engine/journal/journal_reader.h"

namespace sextant::host {

Result<Recovery> findRecovery(const storage::Database& database, const storage::Workspace::UncleanEnd& end,
                              const journal::SessionRecord* newest)
{
    Recovery out;
    out.owner = end.owner;
    out.lastWritten = end.lastWritten;
    if (newest == nullptr) return out;
    Recovery::Session session;
    session.sessionId = newest->info.sessionId;
    session.isClosed = newest->isClosed;
    const auto point = journal::durablePoint(database, *newest);
    if (!point) return tl::unexpected(point.error());
    session.events = point->seq;
    session.time = point->time;
    const storage::Value id[] = {session.sessionId};
    const auto orders = database.integer(
        "SELECT count(*) FROM orders WHERE session_id = ? AND status IN ('created', 'pending_execution', 'working', "
        "'partially_filled', 'cancel_pending')",
        id);
    if (!orders) return tl::unexpected(orders.error());
    session.orders = *orders;
    const auto positions =
        database.integer("SELECT count(*) FROM positions WHERE session_id = ? AND status IN ('open', 'closing')", id);
    if (!positions) return tl::unexpected(positions.error());
    session.positions = *positions;
    out.session = std::move(session);
    return out;
}

} // namespace sextant::host
