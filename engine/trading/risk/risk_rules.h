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
/// for R01 (contracts for futures), R06, R12 and R16, ratios for R03, R04, R05, R07, R08 and R13, seconds for R02, R10
/// and R11, counts for R14, R15 and R19. A Block of R01 by the number of positions or entries gives that number, one of
/// R12 by the price band its ratio, by the median the quantity. Both are 0 where there was nothing to measure.
struct RuleOutcome {
    ReasonCode rule = ReasonCode::None;
    Verdict verdict = Verdict::Pass;
    double measured = 0.0;
    double limit = 0.0;
    Lots before; ///< quantity wanted
    Lots after;  ///< what this rule alone would leave of it
};

/// All rules' answers in the order of their numbers, and what follows: any Block blocks, Reduce takes the smallest
/// quantity.
struct RiskDecision {
    static constexpr std::size_t kCapacity = 24;

    Verdict verdict = Verdict::Pass;
    ReasonCode cause =
        ReasonCode::None; ///< of a Block: the first rule that blocks, SizeZero, NotTradable or ShortNotAllowed
    Lots allowed;         ///< 0 when blocked
    std::array<RuleOutcome, kCapacity> outcomes{};
    std::uint8_t outcomeCount = 0;

    [[nodiscard]] bool isAllowed() const { return verdict != Verdict::Block; }
    [[nodiscard]] std::span<const RuleOutcome> rules() const { return {outcomes.data(), outcomeCount}; }
    [[nodiscard]] const RuleOutcome* find(ReasonCode rule) const;
};

/// Runs every rule of execution.md §10 over an intent. Money is compared in integers. Allocates nothing.
[[nodiscard]] RiskDecision evaluate(const OrderIntent& intent, const RiskContext& context,
                                    const RiskSettings& settings);

} // namespace sextant::trading
