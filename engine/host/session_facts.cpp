#include "engine/host/session_facts.h"

#include <algorithm>

#include "engine/host/experiment_registry.h"
#include "engine/host/session_list.h"
#include "engine/journal/journal_reader.h"
#include "engine/session/session.h"
#include "engine/session/snapshot_builder.h"

namespace sextant::host {
namespace {

std::vector<ExperimentFact> experimentsOf(storage::Database& database)
{
    std::vector<ExperimentFact> out;
    const auto registry = ExperimentRegistry::load(database);
    if (!registry) return out;
    for (const ExperimentEntry& entry : registry->entries()) {
        ExperimentFact& fact = out.emplace_back();
        fact.key = entry.experiment.key();
        fact.title = entry.experiment.title();
        fact.state = entry.experiment.state();
        fact.created = entry.created;
        fact.alpha = entry.experiment.registration().alpha;
        if (entry.phase == 0) continue;
        if (auto report = reportOf(database, entry)) fact.report = *std::move(report);
    }
    return out;
}

} // namespace

std::uint64_t durableEvents(const storage::WorkspaceLocation& location, const journal::SessionRecord& record)
{
    const auto workspace = storage::Workspace::openReadOnly(location);
    if (!workspace) return 0;
    const auto database = workspace->connect(storage::Database::Access::ReadOnly);
    if (!database) return 0;
    const auto point = journal::durablePoint(*database, record);
    return point ? point->seq : 0;
}

Result<SessionFacts> readSessionFacts(const storage::WorkspaceLocation& location, const std::string& sessionId,
                                      const std::stop_token& stop, const std::function<void(double)>& progress)
{
    auto replay = journal::SessionReplay::open(location, sessionId);
    if (!replay) return tl::unexpected(replay.error());
    const journal::SessionRecord& record = replay->session();
    SessionFacts facts;
    facts.summary = summaryOf(record);
    facts.continues = record.info.continues;
    facts.isOtherVersion = record.info.decisionVersion != session::Session::kDecisionVersion;
    const std::uint64_t events = progress ? durableEvents(location, record) : 0;
    if (const auto workspace = storage::Workspace::openReadOnly(location); workspace)
        if (auto database = workspace->connect(storage::Database::Access::ReadOnly); database)
            facts.experiments = experimentsOf(*database);
    session::Session session;
    session::Effects effects;
    session::SnapshotBuilder builder;
    builder.begin(1);
    journal::ReplayRow row;
    std::uint64_t told = 0;
    while (true) {
        if (stop.stop_requested()) return fail(ErrorCode::Interrupted, "stopped; nothing was written");
        auto more = replay->next(row);
        if (!more) return tl::unexpected(more.error());
        if (!*more) break;
        if (row.event) {
            effects.clear();
            session.apply(*row.event, effects);
            builder.note(*row.event, session, effects);
        }
        for (const session::MarketSpan& span : row.spans) {
            effects.clear();
            session.apply(span, effects);
            builder.note(span, session, effects);
        }
        if (!progress || events == 0 || session.lastSeq() < told + events / 200) continue;
        told = session.lastSeq();
        progress(std::min(1.0, static_cast<double>(told) / static_cast<double>(events)));
    }
    facts.report = session.report();
    facts.snapshot = builder.publish(session, UINT64_MAX, true);
    return facts;
}

} // namespace sextant::host
