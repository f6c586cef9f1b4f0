#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "engine/core/canonical.h"
#include "engine/core/result.h"

namespace sextant::decision {

/// The agents of engine 2, in the order in which they run: core, specialists, sub-agents (agents.md §1.2 rule 5).
enum class AgentId : std::uint8_t { Context, Risk, Technical, Orb, Strat, Ttm, Satyland };
constexpr std::size_t kAgents = 7; ///< the meta-decision is not counted
enum class AgentType : std::uint8_t { Core, Specialist, SubAgent };
enum class Bias : std::uint8_t { Bullish, Bearish, Neutral };

[[nodiscard]] std::string_view toString(AgentId agent); ///< "orb_specialist"
[[nodiscard]] std::optional<AgentId> agentFromName(std::string_view name);
[[nodiscard]] std::string_view toString(AgentType type); ///< "specialist"
[[nodiscard]] std::string_view toString(Bias bias);      ///< "bullish"

/// +1 bullish, -1 bearish, 0 neutral.
[[nodiscard]] constexpr int signOf(Bias bias) { return bias == Bias::Bullish ? 1 : bias == Bias::Bearish ? -1 : 0; }
[[nodiscard]] constexpr Bias biasOf(int sign)
{
    return sign > 0 ? Bias::Bullish : sign < 0 ? Bias::Bearish : Bias::Neutral;
}

/// What is fixed of an agent.
struct AgentInfo {
    AgentType type = AgentType::Core;
    int lowest = 0; ///< bounds of the confidence (agents.md §1.3)
    int highest = 100;
    std::string_view flag; ///< empty: runs whenever engine 2 does
};
[[nodiscard]] const AgentInfo& infoOf(AgentId agent);

/// What a point of an opinion was given or taken for; a closed list, named as stored. Views put them into words.
enum class AgentTerm : std::uint8_t {
#define X(name, text) name,
#include "engine/decision/agents/agent_terms.inc"
#undef X
};
[[nodiscard]] std::string_view name(AgentTerm term);
[[nodiscard]] std::span<const AgentTerm> agentTerms();

/// One reason of an opinion: how many points, and what was measured for it (in the term's own unit; 0 where the fact
/// itself is all).
struct AgentPoint {
    AgentTerm term{};
    double points = 0.0;
    double measured = 0.0;
};

/// Something worth keeping beside the points: levels, counts, states as numbers.
struct AgentFact {
    AgentTerm term{};
    double value = 0.0;
};

/// What one agent says of one signal. Fixed size: giving an opinion allocates nothing.
struct AgentOutput {
    static constexpr std::size_t kMostPoints = 24;
    static constexpr std::size_t kMostFacts = 16;

    AgentId agent = AgentId::Technical;
    Bias bias = Bias::Neutral;
    int confidence = 0; ///< 0 … 100
    bool block = false; ///< risk only
    std::uint8_t pointCount = 0;
    std::uint8_t factCount = 0;
    std::array<AgentPoint, kMostPoints> pointSlots{};
    std::array<AgentFact, kMostFacts> factSlots{};

    [[nodiscard]] std::span<const AgentPoint> points() const { return {pointSlots.data(), pointCount}; }
    [[nodiscard]] std::span<const AgentFact> facts() const { return {factSlots.data(), factCount}; }
    /// Adds a reason and returns its points. Points beyond the capacity are a ContractViolation.
    double add(AgentTerm term, double points, double measured = 0.0);
    void note(AgentTerm term, double value);
    /// The value noted under a term; 0 if there is none.
    [[nodiscard]] double fact(AgentTerm term) const;
    void canonical(CanonicalWriter& out) const;
};

/// Checks an output against the contract of agents.md §1.2 rule 2: at least one reason, the confidence within the
/// agent's bounds, block only from the risk agent. Errors: Refused naming agent and fault; nothing is clamped.
[[nodiscard]] Result<void> validate(const AgentOutput& output);

/// Rounds half up and limits to the agent's bounds: what agents do with their sum. Of what is no number, a confidence
/// that validate() refuses.
[[nodiscard]] int confidenceOf(AgentId agent, double points);

/// (x - a) / (b - a), limited to [0, 1].
[[nodiscard]] constexpr double ramp(double x, double a, double b)
{
    const double share = (x - a) / (b - a);
    return share <= 0.0 ? 0.0 : share >= 1.0 ? 1.0 : share;
}

} // namespace sextant::decision
