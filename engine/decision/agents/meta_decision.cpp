#include "engine/decision/agents/meta_decision.h"

#include <algorithm>
#include <cmath>

namespace sextant::decision {
namespace {

/// Half up; what is no number is none.
int rounded(double value)
{
    return std::isfinite(value) ? static_cast<int>(std::floor(std::clamp(value, 0.0, 100.0) + 0.5 + 1e-9)) : 0;
}

} // namespace

std::string_view toString(MetaRefusal refusal)
{
    constexpr std::array<std::string_view, 7> kNames{
        "", "RISK_BLOCK", "NO_CONSENSUS", "DIRECTION_MISMATCH", "LOW_CONFIDENCE", "LOW_CONSENSUS", "TOO_FEW_AGENTS"};
    return kNames[static_cast<std::size_t>(refusal)];
}

void MetaDecision::canonical(CanonicalWriter& out) const
{
    out.putAll(finalBias, static_cast<std::int64_t>(finalConfidence), weightedConfidence,
               static_cast<std::int64_t>(consensusStrength), isApproved, toString(refusal), bull, bear, neutral,
               contributionCount);
    for (const Contribution& part : contributions())
        out.putAll(toString(part.agent), part.type, part.confidence, part.weight, part.contribution, part.share);
}

MetaDecision decide(std::span<const AgentOutput> outputs, int direction, const MetaParameters& parameters,
                    const CalibrationTable* calibration, const std::array<bool, kAgents>& isPromoted)
{
    MetaDecision decision;
    std::array<const AgentOutput*, kAgents> byAgent{}; // so that the order given does not matter
    for (const AgentOutput& output : outputs)
        byAgent[static_cast<std::size_t>(output.agent)] = &output;
    const AgentOutput* risk = byAgent[static_cast<std::size_t>(AgentId::Risk)];
    if (risk == nullptr || risk->block) {
        decision.refusal = MetaRefusal::RiskBlock;
        return decision;
    }

    const auto typeOf = [&](AgentId agent) {
        const AgentType type = infoOf(agent).type;
        const bool isRaised = type == AgentType::SubAgent && isPromoted[static_cast<std::size_t>(agent)];
        return isRaised ? AgentType::Specialist : type;
    };
    constexpr std::size_t kTypes = 3;
    std::array<int, kTypes> counts{};
    for (const AgentOutput* output : byAgent)
        if (output != nullptr && output != risk) ++counts[static_cast<std::size_t>(typeOf(output->agent))];
    const std::array<double, kTypes> base{parameters.coreWeight, parameters.specialistWeight,
                                          parameters.subAgentWeight};
    double present = 0.0;
    for (std::size_t i = 0; i < kTypes; ++i)
        if (counts[i] > 0) present += base[i];
    if (!(present > 0.0)) {
        decision.refusal = MetaRefusal::NoConsensus;
        return decision;
    }

    for (const AgentOutput* output : byAgent) {
        if (output == nullptr || output == risk) continue;
        Contribution part;
        part.agent = output->agent;
        part.type = typeOf(output->agent);
        const auto type = static_cast<std::size_t>(part.type);
        part.weight = base[type] / present / counts[type];
        part.confidence = static_cast<double>(output->confidence);
        // What became of neutral opinions is not known: their chance cannot be mapped.
        if (calibration != nullptr && output->bias != Bias::Neutral)
            if (const auto& map = (*calibration)[static_cast<std::size_t>(output->agent)])
                part.confidence = 100.0 * map->chance(output->confidence);
        part.contribution = part.weight * part.confidence; // the sign follows with the winner
        (output->bias == Bias::Bullish   ? decision.bull
         : output->bias == Bias::Bearish ? decision.bear
                                         : decision.neutral) += part.contribution;
        decision.contributionSlots[decision.contributionCount++] = part;
    }
    decision.weightedConfidence = decision.bull + decision.bear + decision.neutral;
    const double lead = decision.bull - decision.bear;
    // A lead that misses the margin by rounding errors alone reaches it; no lead at all is no direction.
    if (lead > 0.0 && lead >= parameters.biasMargin - 1e-9)
        decision.finalBias = Bias::Bullish;
    else if (lead < 0.0 && lead <= -parameters.biasMargin + 1e-9)
        decision.finalBias = Bias::Bearish;
    const double winning = decision.finalBias == Bias::Bearish ? decision.bear : decision.bull;
    const bool isDirectional = decision.finalBias != Bias::Neutral;
    const double best = std::max(decision.bull, decision.bear);
    const double worst = std::min(decision.bull, decision.bear);
    decision.finalConfidence = rounded(isDirectional ? winning : best);
    if (best + worst > 0.0) decision.consensusStrength = rounded(100.0 * (best - worst) / (best + worst));

    int supporters = 0;
    for (std::size_t i = 0; i < decision.contributionCount; ++i) {
        Contribution& part = decision.contributionSlots[i];
        const Bias bias = byAgent[static_cast<std::size_t>(part.agent)]->bias;
        const int side = isDirectional ? signOf(bias) * signOf(decision.finalBias) : 0;
        if (side > 0) {
            ++supporters;
            if (winning > 0.0) part.share = part.contribution / winning;
        }
        part.contribution *= side;
    }
    if (!isDirectional)
        decision.refusal = MetaRefusal::NoConsensus;
    else if (signOf(decision.finalBias) != direction)
        decision.refusal = MetaRefusal::DirectionMismatch;
    else if (decision.finalConfidence < parameters.minConfidence)
        decision.refusal = MetaRefusal::LowConfidence;
    else if (decision.consensusStrength < parameters.minConsensus)
        decision.refusal = MetaRefusal::LowConsensus;
    else if (supporters < parameters.minAgents)
        decision.refusal = MetaRefusal::TooFewAgents;
    decision.isApproved = decision.refusal == MetaRefusal::None;
    return decision;
}

} // namespace sextant::decision
