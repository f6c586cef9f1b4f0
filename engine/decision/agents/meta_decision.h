#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include "engine/decision/agents/agent.h"
#include "engine/decision/agents/confidence_map.h"

namespace sextant::decision {

/// Versioned parameters of the merge (agents.md §12).
struct MetaParameters {
    double specialistWeight = 0.40;
    double coreWeight = 0.35;
    double subAgentWeight = 0.25;
    int minConfidence = 50;
    int minConsensus = 20;
    int minAgents = 2;
    double biasMargin = 2.0;
};

/// Why a decision was no, the first that failed in this order; None: approved.
enum class MetaRefusal : std::uint8_t {
    None,
    RiskBlock,
    NoConsensus,
    DirectionMismatch,
    LowConfidence,
    LowConsensus,
    TooFewAgents,
};
[[nodiscard]] std::string_view toString(MetaRefusal refusal); ///< "LOW_CONFIDENCE"; empty for None

/// What one agent contributed. Shares of the supporters add up to 1.
struct Contribution {
    AgentId agent = AgentId::Technical;
    AgentType type = AgentType::Core; ///< the group that it was counted in
    double confidence = 0.0;          ///< c_i: as it said, or recalibrated; 0 … 100
    double weight = 0.0;              ///< w_i; they add up to 1
    double contribution = 0.0;        ///< s_i w_i c_i, s = +1 supports, -1 opposes, 0 neutral
    double share = 0.0;               ///< of the winning side; 0 for others
};

/// The opinions of all agents made into one (agents.md §8).
struct MetaDecision {
    Bias finalBias = Bias::Neutral;
    int finalConfidence = 0;         ///< 0 … 100
    double weightedConfidence = 0.0; ///< of all sides
    int consensusStrength = 0;       ///< 0 … 100
    bool isApproved = false;
    MetaRefusal refusal = MetaRefusal::None;
    double bull = 0.0; ///< Σ w c of each side
    double bear = 0.0;
    double neutral = 0.0;
    std::uint8_t contributionCount = 0;
    std::array<Contribution, kAgents> contributionSlots{};

    [[nodiscard]] std::span<const Contribution> contributions() const
    {
        return {contributionSlots.data(), contributionCount};
    }
    void canonical(CanonicalWriter& out) const;
};

/// Merges opinions of different agents, in any order; the risk agent's is taken as veto and never averaged. Missing or
/// blocking risk: rejected. `direction` of the signal: +1 long, -1 short.
/// Where `calibration` has a map for an agent, a directional opinion counts with 100 times the mapped chance; null: all
/// as they say. `isPromoted`: sub-agents counted as specialists (agents.md §7.7).
[[nodiscard]] MetaDecision decide(std::span<const AgentOutput> outputs, int direction,
                                  const MetaParameters& parameters = {}, const CalibrationTable* calibration = nullptr,
                                  const std::array<bool, kAgents>& isPromoted = {});

} // namespace sextant::decision
