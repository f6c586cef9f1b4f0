#pragma once

#include <cstdint>
#include <string>

#include "engine/core/time.h"

namespace sextant::journal {

/// What is kept of a session besides its events.
struct SessionInfo {
    std::string sessionId; ///< UUIDv7
    Time createdAt;        ///< wall clock
    std::uint64_t seed = 0;
    std::string sources; ///< JSON, as in SessionStart
    int decisionVersion = 0;
    std::string continues; ///< the session whose CarryOver begins this one, or empty
};

/// A session as the database knows it.
struct SessionRecord {
    SessionInfo info;
    int formatVersion = 0;
    bool isClosed = false;
    std::int64_t firstRow = 0; ///< the first row it may have; other sessions' rows may lie between its own
};

} // namespace sextant::journal
