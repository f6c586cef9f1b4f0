#pragma once

#include <optional>
#include <span>

#include "engine/trading/risk/risk_rules.h"

namespace sextant::trading {

/// An order of several legs before anybody has allowed it: options on one underlying, none of which is held or ordered.
struct LegsIntent {
    std::span<const OrderIntent> legs; ///< 1..4, without brackets, of the operator
    std::int64_t count = 1;            ///< how many times it is ordered, > 0; the legs' quantities count all of them
    std::optional<Price> stop;         ///< it is left when it is worth no more than that; per unit of the underlying
    std::optional<Price> target;
    Price entry; ///< what one costs per unit of the underlying, negative: what it brings
};

/// What it ties up, account currency.
struct LegsNeed {
    Cash premium; ///< paid less received
    Cash tied;    ///< of what it sells, beyond what sold options tie up already; negative: it covers them
    Cash fees;
    std::int64_t naked = 0; ///< contracts that would be uncovered that are not now
    double delta = 0.0;     ///< gained per relative move of the underlying
    /// The most that is taken from what can be spent, >= 0 without the fees.
    [[nodiscard]] Cash needed() const { return Cash{premium.units + tied.units > 0 ? premium.units + tied.units : 0}; }
};
[[nodiscard]] LegsNeed needOf(const LegsIntent& intent, const RiskContext& context);

/// The rules of execution.md §10 over an order of legs as one; nothing of it is reduced. R02 to R04, R08, R10, R11, the
/// band of R12, R13, R14 and R19 to R22 are asked of each leg, and the worst answer counts; R01 besides that all new
/// positions are counted. R05: where contracts would be uncovered there must be a stop, and a target at least as far as
/// it. What it needs stands for its value in R06, R09 and R12, its net delta for that of R07; R15 counts every leg;
/// R16, R17 and R18 look at the account as it would be.
[[nodiscard]] RiskDecision evaluateLegs(const LegsIntent& intent, const RiskContext& context,
                                        const RiskSettings& settings);

} // namespace sextant::trading
