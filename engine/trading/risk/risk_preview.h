#pragma once

#include "engine/trading/fills/fill_settings.h"
#include "engine/trading/risk/limit_usage.h"
#include "engine/trading/risk/risk_rules.h"
#include "engine/trading/risk/sizing.h"

namespace sextant::trading {

/// What an order would meet and cost if it were given now. Amounts are in the account's currency, of the quantity that
/// risk allows, or of the wanted one where it allows none.
struct RiskPreview {
    RiskDecision decision; ///< what the engine decides on the same intent while nothing changes
    SizeSteps steps;
    Lots quantity;                  ///< the amounts below are told for
    std::optional<Cash> value;      ///< at the entry; nothing beyond the range of cash, the others then too
    std::optional<Cash> fee;        ///< of a taker, of a maker for a limit order that waits
    std::optional<Cash> halfSpread; ///< paid for crossing; 0 for a limit order
    std::optional<Cash> slippage;   ///< assumed beyond it (execution.md §5.1); 0 for a limit order
    std::optional<Cash> margin;     ///< cash it ties up, fee included (R16)
    std::optional<Cash> riskAtStop; ///< before costs
    double riskShare = 0.0;         ///< of that of equity
    double rewardPerRisk = 0.0;     ///< distance of the target by that of the stop; 0 without both
    LimitReport before;             ///< the account as it is
    LimitReport after;              ///< the account with the order filled at its entry, losses and rates as before
};

/// Answers the question of an order without giving it: the same rules over the same values, no side effects but the
/// memory of the inputs. Allocates what the second report needs.
[[nodiscard]] RiskPreview riskPreview(const OrderIntent& intent, const RiskContext& context,
                                      const RiskSettings& settings, const FillSettings& fills);

} // namespace sextant::trading
