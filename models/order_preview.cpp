#include "models/order_preview.h"

#include "engine/session/order_preview.h"

namespace sextant::models {

OrderPreview orderPreview(std::uint64_t question, const session::OrderPreview& answer)
{
    OrderPreview out;
    out.question = question;
    out.cause = answer.cause();
    out.verdict = trading::Verdict::Block;
    if (!answer.risk) return out; // risk was not even asked
    const trading::RiskPreview& risk = *answer.risk;
    out.verdict = risk.decision.verdict;
    out.rules.assign(risk.decision.rules().begin(), risk.decision.rules().end());
    out.wanted = out.rules.empty() ? risk.quantity : out.rules.front().before;
    out.granted = risk.decision.allowed;
    if (out.verdict == trading::Verdict::Reduce)
        for (const trading::RuleOutcome& rule : out.rules)
            if (rule.verdict == trading::Verdict::Reduce && rule.after == risk.decision.allowed) {
                out.cause = rule.rule;
                break;
            }
    out.value = risk.value;
    out.fee = risk.fee;
    out.halfSpread = risk.halfSpread;
    out.slippage = risk.slippage;
    out.margin = risk.margin;
    out.riskAtStop = risk.riskAtStop;
    out.riskShare = risk.riskShare;
    out.rewardPerRisk = risk.rewardPerRisk;
    return out;
}

} // namespace sextant::models
