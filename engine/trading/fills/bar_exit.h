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

/// Which of the two came first in a bar; the stop if both could have (pessimistic). `rule` is ExitStop or ExitTarget.
struct BarExit {
    ReasonCode rule = ReasonCode::None;
    Price level; ///< the stop or target as set
    PricedFill priced;
};
[[nodiscard]] std::optional<BarExit> exitInBar(const market::Instrument& instrument, const FillSettings& settings,
                                               market::Side positionSide, const Bracket& bracket,
                                               const market::Bar& bar);

} // namespace sextant::trading
