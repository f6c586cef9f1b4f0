#pragma once

#include <optional>

#include "engine/core/fixed.h"
#include "engine/core/reason.h"
#include "engine/core/time.h"
#include "engine/market/records.h"
#include "engine/trading/exits/exit_settings.h"
#include "engine/trading/orders/bracket.h"

namespace sextant::trading {

/// A position at one instant, as the exit rules see it.
struct ExitInput {
    market::Side positionSide = market::Side::None; ///< Buy: long
    Bracket bracket;
    std::optional<Price> trail; ///< of an armed trailing stop (trailLevel), from earlier prices
    std::optional<Price>
        price; ///< bid for a long, ask for a short position where there are quotes, else last; nothing if unknown
    bool isStale = false;        ///< only the kill switch exits on a stale price
    bool kill = false;           ///< the kill switch or the drawdown breaker liquidates
    bool isExpiring = false;     ///< an option that must be left before it expires; whatever the price
    bool opposingSignal = false; ///< approved, of the same symbol and timeframe or higher
    Duration held{0};
    bool isEndOfDay = false; ///< the last minutes before the regular close have begun
};

/// Which rule said so and what it compared.
struct ExitTrigger {
    ReasonCode rule = ReasonCode::None; ///< ExitKill, ExitStop, ExitTrailing, ExitTarget, …
    std::optional<Price> level;         ///< stop, trail or target
    std::optional<Price> price;         ///< that reached it
    friend bool operator==(const ExitTrigger&, const ExitTrigger&) = default;
};

/// The first rule that holds in the order of priority of execution.md §8: kill, expiry, stop, trailing stop, target,
/// signal flip, time stop, end of day. Levels are hit at themselves or beyond.
[[nodiscard]] std::optional<ExitTrigger> firstExit(const ExitInput& input, const ExitSettings& settings);

} // namespace sextant::trading
