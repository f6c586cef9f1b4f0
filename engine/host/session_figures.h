#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "engine/core/fixed.h"
#include "engine/core/result.h"
#include "engine/core/time.h"
#include "engine/journal/session_record.h"
#include "engine/storage/database.h"

namespace sextant::host {

/// What a stored session came to, of its main account; read from the tables, nothing is replayed.
struct SessionFigures {
    std::string sessionId;
    bool isClosed = false;
    std::uint64_t events = 0;
    Time from; ///< engine time of its first and last durable event; both 0 without events
    Time to;
    Cash initial; ///< what the account was opened with

    std::int64_t trades = 0; ///< positions that are closed
    std::int64_t wins = 0;   ///< of them with a result above zero
    std::int64_t open = 0;   ///< positions that are not
    Cash net;                ///< of the closed ones: gross less fees, with dividends and funding
    Cash fees;               ///< of the closed ones
    /// Deepest fall of the curve below: share of its highest point so far, 0..1.
    double drawdown = 0.0;
    struct Point {
        Time time;
        Cash equity; ///< initial and the results of all positions closed until then
    };
    std::vector<Point> curve; ///< one per closed position, in the order of their ends

    /// As the session was begun; what differs from the defaults. Empty where its record does not tell.
    std::map<std::string, std::string> settings;
    std::map<std::string, std::string> flags;
};

/// Errors: as Database.
[[nodiscard]] Result<SessionFigures> readFigures(const storage::Database& database,
                                                 const journal::SessionRecord& session);

/// A setting or flag that two sessions began with differently; empty: the default.
struct SetupDifference {
    bool isFlag = false;
    std::string key;
    std::string first;
    std::string second;
};
/// Settings first, each by key.
[[nodiscard]] std::vector<SetupDifference> setupDifferences(const SessionFigures& first, const SessionFigures& second);

} // namespace sextant::host
