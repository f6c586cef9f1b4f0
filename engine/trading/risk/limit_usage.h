#pragma once

#include <array>
#include <span>

#include "engine/core/reason.h"
#include "engine/trading/risk/intent.h"

namespace sextant::trading {

/// How far an account is from one rule's limit.
struct LimitUsage {
    ReasonCode rule = ReasonCode::None;
    bool isOfAccount = false; ///< false: the rule asks each order anew (R02, R05, R10 to R14), there is nothing to show
    bool isKnown = true;      ///< false: R17 without volatility of all that is held, or rules without their inputs
    double measured = 0.0;    ///< in the rule's unit, see RuleOutcome; losses are positive here
    double limit = 0.0;
    double used = 0.0;       ///< measured / limit, >= 0; 1 and more: nothing is left
    InstrumentId instrument; ///< where one of them is what it is about: the largest position, the centre of a cluster
    bool isNear = false;     ///< used >= the pre-alert share and not broken
    bool isBroken = false;   ///< entries are blocked, or would be
};

/// All 22 rules in the order of their numbers.
struct LimitReport {
    static constexpr std::size_t kRules = 22;
    std::array<LimitUsage, kRules> usages{};

    [[nodiscard]] const LimitUsage& of(ReasonCode rule) const; ///< `rule` is R01 to R22
    /// The rule of the account with the largest used share: what trips next. Null where nothing is used at all.
    [[nodiscard]] const LimitUsage* nearest() const;
};

/// Measures the account as it stands against every limit (execution.md §10). Working entries count as filled, as they
/// do for the next order. A position limit used by a single lot too many shows above 1. Changes nothing but the memory
/// in the inputs. Allocates nothing once that is warm.
[[nodiscard]] LimitReport limitReport(const RiskContext& context, const RiskSettings& settings, Time now);

/// Gives a pre-alert when a limit becomes near or broken, and once only until it has fallen below the pre-alert share
/// less a tenth of it.
class LimitAlerts final {
public:
    /// Calls `give(Reason)` with LimitNear: rule, measured, limit, used share.
    template <class Give>
    void observe(const LimitReport& report, const RiskSettings& settings, Give&& give)
    {
        for (std::size_t i = 0; i < LimitReport::kRules; ++i)
            if (isFresh(i, report.usages[i], settings)) give(reasonOf(report.usages[i]));
    }
    [[nodiscard]] static Reason reasonOf(const LimitUsage& usage);

    void canonical(CanonicalWriter& out) const;
    void restore(CanonicalReader& in);

private:
    bool isFresh(std::size_t i, const LimitUsage& usage, const RiskSettings& settings);
    std::array<bool, LimitReport::kRules> m_given{};
};

} // namespace sextant::trading
