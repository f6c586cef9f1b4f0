#pragma once

#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/core/result.h"
#include "engine/decision/experiments/experiment.h"
#include "engine/decision/experiments/experiment_report.h"
#include "engine/host/cockpit_host.h"
#include "engine/journal/session_record.h"
#include "engine/session/report.h"
#include "engine/session/snapshot.h"
#include "engine/storage/workspace.h"

namespace sextant::host {

/// How many events of a session are durable, for progress; 0: not known.
[[nodiscard]] std::uint64_t durableEvents(const storage::WorkspaceLocation& location,
                                          const journal::SessionRecord& record);

/// An experiment of the workspace, for a report.
struct ExperimentFact {
    std::string key;
    std::string title;
    decision::ExperimentState state = decision::ExperimentState::Draft;
    Time created; ///< wall clock
    /// On the stored units, as they stand now; none: it never ran, or they cannot be read.
    std::optional<decision::ExperimentReport> report{};
    double alpha = 0.05; ///< as promised: 1 - alpha is the level of the interval
};

/// A stored session as it stood at its last durable event: all that a report is written from.
struct SessionFacts {
    SessionSummary summary;
    std::string continues;         ///< the session that it went on from; empty: none
    bool isOtherVersion = false;   ///< another version of the engine decided it: this one may decide otherwise
    session::SessionReport report; ///< the numbers that `run` and `report` print
    session::SnapshotPtr snapshot; ///< never null
    std::vector<ExperimentFact> experiments;
};

/// Reads one session back, the newest where `sessionId` is empty; whoever owns the workspace may go on writing. Takes
/// as long as replaying it. `progress` is told how much is done, 0..1, some hundred times. Errors: NotFound, Corrupt,
/// Incompatible; Interrupted where it was told to stop.
[[nodiscard]] Result<SessionFacts> readSessionFacts(const storage::WorkspaceLocation& location,
                                                    const std::string& sessionId, const std::stop_token& stop = {},
                                                    const std::function<void(double)>& progress = {});

} // namespace sextant::host
