#include "engine/decision/agents/meta_decision.h"

#include <algorithm>
#include <cmath>

namespace sextant::decision {
namespace {

int rounded(double value) { return static_cast<int>(std::floor(value + 0.5 + 1e-9)); }

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
        out.putAll(toString(part.agent), part.weight, part.contribution, part.share);
}

MetaDecision decide(std::span<const AgentOutput> outputs, int direction, const MetaParameters& parameters,
                    const std::array<std::optional<double>, kAgents>& calibrated)
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

    constexpr std::size_t kTypes = 3;
    std::array<int, kTypes> counts{};
    for (const AgentOutput* output : byAgent)
        if (output != nullptr && output != risk) ++counts[static_cast<std::size_t>(infoOf(output->agent).type)];
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
        const auto type = static_cast<std::size_t>(infoOf(output->agent).type);
        Contribution part;
        part.agent = output->agent;
        part.weight = base[type] / present / counts[type];
        const double confidence =
            calibrated[static_cast<std::size_t>(output->agent)].value_or(static_cast<double>(output->confidence));
        part.contribution = part.weight * confidence; // the sign follows with the winner
        (output->bias == Bias::Bullish   ? decision.bull
         : output->bias == Bias::Bearish ? decision.bear
                                         : decision.neutral) += part.contribution;
        decision.contributionSlots[decision.contributionCount++] = part;
    }
    decision.weightedConfidence = decision.bull + decision.bear + decision.neutral;
    const double lead = decision.bull - decision.bear;
    // A lead that misses the margin by rounding errors alone reaches it.
    if (lead >= parameters.biasMargin - 1e-9)
        decision.finalBias = Bias::Bullish;
    else if (lead <= -parameters.biasMargin + 1e-9)
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
