#pragma once

#include <array>
#include <span>

#include "engine/core/reason.h"
#include "engine/trading/risk/intent.h"

namespace sextant::trading {

enum class Verdict : std::uint8_t { Pass, Warn, Reduce, Block };
[[nodiscard]] std::string_view toString(Verdict verdict);
/// Pass, Warn, Reduce or Block as an argument of a reason.
[[nodiscard]] ReasonCode code(Verdict verdict);

/// One rule's answer. `measured` and `limit` are of the wanted quantity and in the rule's own unit: account currency
/// for R01 (contracts for futures), R06, R09, R12, R16, R17 and R18, ratios for R03, R04, R05, R07, R08, R13 and R21,
/// seconds for R02, R10, R11 and R20 (until its end), counts for R14 and R15; R19 is 1 for the kill switch, 2 for a
/// hold of the instrument and 3 while its data are missing; R22 is trades, money or seconds, that of its parts which is
/// nearest to its limit. A Block of R01 by the number of positions or entries gives that number, one of R12 by the
/// price band its ratio, by the median the quantity. R18, R21, R22 and calm mode judge what the rules that reduce leave
/// of an engine's order. Both are 0 where there was nothing to measure.
struct RuleOutcome {
    ReasonCode rule = ReasonCode::None;
    Verdict verdict = Verdict::Pass;
    double measured = 0.0;
    double limit = 0.0;
    Lots before; ///< quantity wanted
    Lots after;  ///< what this rule alone would leave of it
};

/// All rules' answers in the order of their numbers, CalmMode last, and what follows: any Block blocks, Reduce takes
/// the smallest quantity.
struct RiskDecision {
    static constexpr std::size_t kCapacity = 24;

    Verdict verdict = Verdict::Pass;
    ReasonCode cause = ReasonCode::None; ///< of a Block: the first rule that blocks, SizeZero, NotTradable,
                                         ///< ShortNotAllowed, RateStale or RateMissing
    Lots allowed;                        ///< 0 when blocked
    std::array<RuleOutcome, kCapacity> outcomes{};
    std::uint8_t outcomeCount = 0;

    [[nodiscard]] bool isAllowed() const { return verdict != Verdict::Block; }
    [[nodiscard]] std::span<const RuleOutcome> rules() const { return {outcomes.data(), outcomeCount}; }
    [[nodiscard]] const RuleOutcome* find(ReasonCode rule) const;
};

/// Runs the rules of execution.md §10 over an intent: all of them with RiskContext::inputs, those that the account
/// alone answers (all but R09, R17, R18, R20 to R22 and calm mode) without. Money is compared in integers, value at
/// risk and stress in doubles. Allocates nothing once the inputs' memory is warm.
[[nodiscard]] RiskDecision evaluate(const OrderIntent& intent, const RiskContext& context,
                                    const RiskSettings& settings);

} // namespace sextant::trading
