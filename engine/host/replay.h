#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>

#include "engine/journal/doctor.h"
#include "engine/journal/journal_reader.h"
#include "engine/session/session.h"
#include "engine/storage/workspace.h"

namespace sextant::host {

/// What `replay --verify` found.
struct ReplayVerdict {
    std::string sessionId;
    Digest recorded; ///< at the last durable row
    Digest replayed;
    bool equal = false;
    std::uint64_t events = 0;
    double seconds = 0.0;
    bool otherVersion = false; ///< the session was decided by another version of the engine
    std::string
        firstDifference; ///< JSON line of the first decision behind the last row that still agreed; empty when equal
};

/// Replays a session from its journal and compares every recorded digest. `goOn` is told how much is done, 0..1, and
/// ends it with false. Errors: NotFound, Corrupt (chain, blocks), Interrupted.
[[nodiscard]] Result<ReplayVerdict> verifyReplay(const storage::WorkspaceLocation& location,
                                                 const std::string& sessionId,
                                                 const std::function<bool(double share)>& goOn = {});

/// Replays a session and hands over the projections that follow; for `doctor --rebuild`.
[[nodiscard]] Result<void> replayProjections(journal::SessionReplay& replay, const journal::ProjectionSink& sink);
/// The same for sessions one after another: what the units of one are handed by the one before is remembered.
class ProjectionReplay final {
public:
    [[nodiscard]] Result<void> operator()(journal::SessionReplay& replay, const journal::ProjectionSink& sink);

private:
    std::map<std::string, std::string> m_units; // by session
};

} // namespace sextant::host
