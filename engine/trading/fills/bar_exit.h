#pragma once

#include <optional>

#include "engine/core/reason.h"
#include "engine/trading/fills/fill.h"
#include "engine/trading/fills/fill_settings.h"

namespace sextant::trading {

// Resting stop and target of a position inside one bar (execution.md §7.5). `positionSide`: Buy for a long position,
// Sell for a short one.

/// Nothing if the bar does not touch the stop. Else the stop, or the open where that already lies beyond it, and from
/// there half-spread and slippage against the trader.
[[nodiscard]] std::optional<PricedFill> stopInBar(const market::Instrument& instrument, const FillSettings& settings,
                                                  market::Side positionSide, Price stop, const market::Bar& bar);

/// Nothing unless the bar goes at least one tick beyond the target. Then exactly the target; where the open already
/// lies beyond it, the better of the target and the open less the half-spread. A resting limit: liquidity maker, no
/// slippage.
[[nodiscard]] std::optional<PricedFill> targetInBar(const market::Instrument& instrument, const FillSettings& settings,
                                                    market::Side positionSide, Price target, const market::Bar& bar);

/// Which came first in a bar: what stands first in the priorities of execution.md §8 where several could have, so stop,
/// trailing stop, target (pessimistic). `trail` is the level known before the bar; it fills as a stop does. `rule` is
/// ExitStop, ExitTrailing or ExitTarget.
struct BarExit {
    ReasonCode rule = ReasonCode::None;
    Price level; ///< the stop, trail or target as set
    PricedFill priced;
};
[[nodiscard]] std::optional<BarExit> exitInBar(const market::Instrument& instrument, const FillSettings& settings,
                                               market::Side positionSide, const Bracket& bracket,
                                               const market::Bar& bar, std::optional<Price> trail = std::nullopt);

} // namespace sextant::trading
