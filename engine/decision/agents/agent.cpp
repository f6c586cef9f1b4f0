#include "engine/decision/agents/agent.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "engine/core/contract.h"

namespace sextant::decision {
namespace {

constexpr std::array<std::string_view, kAgents> kAgentNames{
    "context", "risk", "technical", "orb_specialist", "strat_specialist", "ttm_specialist", "satyland_subagent"};

constexpr std::array<AgentInfo, kAgents> kInfos{{
    {AgentType::Core, 0, 90, ""},
    {AgentType::Core, 0, 100, ""},
    {AgentType::Core, 0, 90, ""},
    {AgentType::Specialist, 0, 100, "enable_orb_specialist"},
    {AgentType::Specialist, 15, 95, "enable_strat_specialist"},
    {AgentType::Specialist, 0, 80, "enable_ttm_specialist"},
    {AgentType::SubAgent, 20, 90, "enable_satyland_subagent"},
}};

constexpr std::array kTerms{
#define X(name, text) AgentTerm::name,
#include "engine/decision/agents/agent_terms.inc"
#undef X
};

constexpr std::array<std::string_view, kTerms.size()> kTermNames{
#define X(name, text) text,
#include "engine/decision/agents/agent_terms.inc"
#undef X
};

} // namespace

std::string_view toString(AgentId agent) { return kAgentNames[static_cast<std::size_t>(agent)]; }

std::optional<AgentId> agentFromName(std::string_view name)
{
    for (std::size_t i = 0; i < kAgents; ++i)
        if (toString(static_cast<AgentId>(i)) == name) return static_cast<AgentId>(i);
    return std::nullopt;
}

std::string_view toString(AgentType type)
{
    constexpr std::array<std::string_view, 3> kNames{"core", "specialist", "subagent"};
    return kNames[static_cast<std::size_t>(type)];
}

std::string_view toString(Bias bias)
{
    constexpr std::array<std::string_view, 3> kNames{"bullish", "bearish", "neutral"};
    return kNames[static_cast<std::size_t>(bias)];
}

const AgentInfo& infoOf(AgentId agent) { return kInfos[static_cast<std::size_t>(agent)]; }
std::string_view name(AgentTerm term) { return kTermNames[static_cast<std::size_t>(term)]; }
std::span<const AgentTerm> agentTerms() { return kTerms; }

double AgentOutput::add(AgentTerm term, double points, double measured)
{
    expects(pointCount < kMostPoints, "an opinion with too many reasons");
    pointSlots[pointCount++] = {term, points, measured};
    return points;
}

void AgentOutput::note(AgentTerm term, double value)
{
    expects(factCount < kMostFacts, "an opinion with too many facts");
    factSlots[factCount++] = {term, value};
}

double AgentOutput::fact(AgentTerm term) const
{
    for (const AgentFact& fact : facts())
        if (fact.term == term) return fact.value;
    return 0.0;
}

void AgentOutput::canonical(CanonicalWriter& out) const
{
    out.putAll(toString(agent), bias, static_cast<std::int64_t>(confidence), block, pointCount, factCount);
    for (const AgentPoint& point : points())
        out.putAll(name(point.term), point.points, point.measured);
    for (const AgentFact& fact : facts())
        out.putAll(name(fact.term), fact.value);
}

Result<void> validate(const AgentOutput& output)
{
    const auto broken = [&](std::string_view fault) {
        return fail(ErrorCode::Refused, "agent " + std::string(toString(output.agent)) + ": " + std::string(fault));
    };
    const AgentInfo& info = infoOf(output.agent);
    if (output.pointCount == 0) return broken("an opinion without a reason");
    if (output.confidence < info.lowest || output.confidence > info.highest)
        return broken("confidence " + std::to_string(output.confidence) + " outside " + std::to_string(info.lowest) +
                      " to " + std::to_string(info.highest));
    if (output.block && output.agent != AgentId::Risk) return broken("only the risk agent may block");
    if (output.agent == AgentId::Risk && output.confidence != (output.block ? 0 : 100))
        return broken("the risk agent is sure: 0 or 100");
    for (const AgentPoint& point : output.points())
        if (!std::isfinite(point.points) || !std::isfinite(point.measured)) return broken("a number that is none");
    for (const AgentFact& fact : output.facts())
        if (!std::isfinite(fact.value)) return broken("a number that is none");
    return {};
}

int confidenceOf(AgentId agent, double points)
{
    const AgentInfo& info = infoOf(agent);
    // Out of bounds, so that the opinion is refused (agents.md §1.2 rule 2).
    if (!std::isfinite(points)) return info.lowest - 1;
    // Half up, after all arithmetic; a sum that misses a half by rounding errors alone reaches it.
    const double rounded = std::floor(points + 0.5 + 1e-9);
    return static_cast<int>(std::clamp(rounded, static_cast<double>(info.lowest), static_cast<double>(info.highest)));
}

} // namespace sextant::decision
