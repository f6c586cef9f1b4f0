#include "engine/host/stored_session.h"

#include "engine/journal/journal_reader.h"

namespace sextant::host {

Result<StoredSession> readSession(const storage::WorkspaceLocation& location, const std::string& sessionId)
{
    auto replay = journal::SessionReplay::open(location, sessionId);
    if (!replay) return tl::unexpected(replay.error());
    StoredSession stored{replay->session().info.sessionId, std::make_unique<session::Session>()};
    session::Effects effects;
    journal::ReplayRow row;
    while (true) {
        auto more = replay->next(row);
        if (!more) return tl::unexpected(more.error());
        if (!*more) return stored;
        effects.clear();
        if (row.event) stored.session->apply(*row.event, effects);
        for (const session::MarketSpan& span : row.spans)
            stored.session->apply(span, effects);
    }
}

} // namespace sextant::host
