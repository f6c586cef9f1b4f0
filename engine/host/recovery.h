#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "engine/core/result.h"
#include "engine/core/time.h"
#include "engine/journal/session_record.h"
#include "engine/storage/database.h"
#include "engine/storage/workspace.h"

namespace sextant::host {

/// What is there after an end that was not an orderly one: a crash, a kill, a power failure.
struct Recovery {
    storage::LockOwner owner;   ///< who had the workspace then
    Time lastWritten;           ///< wall clock: about when it ended
    std::uint64_t cutBytes = 0; ///< written to the tape but never durable: cut off; nothing of it was shown
    /// The newest session.
    struct Session {
        std::string sessionId;
        bool isClosed = false;    ///< it had ended before
        std::uint64_t events = 0; ///< all that is durable
        Time time;                ///< engine time of the last of them
        std::int64_t orders = 0;  ///< not at their end
        std::int64_t positions = 0;
    };
    std::optional<Session> session; ///< nothing: there was none yet
};

/// Reads it from the journal and its projections; replays nothing. `newest`: null without sessions. Errors: as
/// Database.
[[nodiscard]] Result<Recovery> findRecovery(const storage::Database& database,
                                            const storage::Workspace::UncleanEnd& end,
                                            const journal::SessionRecord* newest);

} // namespace sextant::host
