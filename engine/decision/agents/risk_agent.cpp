#include "engine/decision/agents/risk_agent.h"

namespace sextant::decision {
namespace {

/// The number in a rule's name, "R07_LEVERAGE" → 7; 0 for a cause that is no rule.
double numberOf(ReasonCode rule)
{
    const std::string_view text = name(rule);
    if (text.size() < 3 || text[0] != 'R' || text[1] < '0' || text[1] > '9' || text[2] < '0' || text[2] > '9')
        return 0.0;
    return (text[1] - '0') * 10.0 + (text[2] - '0');
}

} // namespace

AgentOutput analyzeRisk(const trading::RiskDecision& decision)
{
    AgentOutput out;
    out.agent = AgentId::Risk;
    out.block = !decision.isAllowed();
    for (const trading::RuleOutcome& rule : decision.rules())
        if (rule.verdict == trading::Verdict::Block && out.pointCount < AgentOutput::kMostPoints - 1)
            out.add(AgentTerm::RiskRule, numberOf(rule.rule), rule.measured);
    if (out.block && out.pointCount == 0) out.add(AgentTerm::RiskRule, numberOf(decision.cause));
    if (!out.block) out.add(AgentTerm::RiskClear, 0.0, static_cast<double>(decision.outcomeCount));
    out.confidence = out.block ? 0 : 100;
    return out;
}

} // namespace sextant::decision
