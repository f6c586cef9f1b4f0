#include "engine/host/replay.h"

#include <algorithm>
#include <chrono>

#include "engine/host/decision_lines.h"
#include "engine/host/session_facts.h"
#include "engine/storage/projector.h"

namespace sextant::host {

Result<ReplayVerdict> verifyReplay(const storage::WorkspaceLocation& location, const std::string& sessionId,
                                   const std::function<bool(double)>& goOn)
{
    auto replay = journal::SessionReplay::open(location, sessionId);
    if (!replay) return tl::unexpected(replay.error());
    const std::uint64_t events = goOn ? durableEvents(location, replay->session()) : 0;
    ReplayVerdict verdict;
    verdict.sessionId = replay->session().info.sessionId;
    const auto begun = std::chrono::steady_clock::now();
    session::Session session;
    session::Effects effects;
    DecisionLines lines;
    std::string sinceAgreed; // decisions since the last row whose digest agreed
    verdict.equal = true;
    journal::ReplayRow row;
    while (true) {
        auto more = replay->next(row);
        if (!more) return tl::unexpected(more.error());
        if (!*more) break;
        if (goOn && events > 0 && !goOn(std::min(1.0, static_cast<double>(row.lastSeq) / static_cast<double>(events))))
            return fail(ErrorCode::Interrupted, "stopped; the session was not compared to its end");
        effects.clear();
        if (row.event) {
            if (const auto* start = std::get_if<std::shared_ptr<const session::SessionStart>>(&row.event->body))
                verdict.otherVersion = (*start)->decisionVersion != session::Session::kDecisionVersion;
            session.apply(*row.event, effects);
        }
        for (const session::MarketSpan& span : row.spans)
            session.apply(span, effects);
        if (verdict.equal) lines.render(session, effects, sinceAgreed);
        if (row.closed && *row.closed != session.digests()) verdict.equal = false;
        if (!row.digest) continue;
        verdict.recorded = *row.digest;
        verdict.replayed = session.digests().all;
        if (*row.digest == verdict.replayed) {
            sinceAgreed.clear();
        } else if (verdict.equal) {
            verdict.equal = false;
            verdict.firstDifference = sinceAgreed.substr(0, sinceAgreed.find('\n'));
        }
    }
    verdict.events = session.lastSeq();
    verdict.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
    return verdict;
}

Result<void> ProjectionReplay::operator()(journal::SessionReplay& replay, const journal::ProjectionSink& sink)
{
    session::Session session;
    session::Effects effects;
    storage::Projector projector;
    const journal::SessionInfo& info = replay.session().info;
    if (const auto before = m_units.find(info.continues); before != m_units.end())
        projector.takeOver(before->second, false);
    storage::ProjectionRows rows;
    journal::ReplayRow row;
    while (true) {
        auto more = replay.next(row);
        if (!more) return tl::unexpected(more.error());
        if (!*more) {
            m_units[info.sessionId] = projector.carriedUnits();
            return {};
        }
        effects.clear();
        rows.clear();
        if (row.event) {
            session.apply(*row.event, effects);
            projector.take(*row.event, rows);
        }
        for (const session::MarketSpan& span : row.spans)
            session.apply(span, effects);
        projector.project(effects, rows);
        if (auto done = sink(rows, session.lastSeq()); !done) return done;
    }
}

Result<void> replayProjections(journal::SessionReplay& replay, const journal::ProjectionSink& sink)
{
    return ProjectionReplay()(replay, sink);
}

} // namespace sextant::host
