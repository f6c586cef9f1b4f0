#include "engine/decision/gates/signal_gate.h"

#include <algorithm>
#include <cmath>

namespace sextant::decision {
namespace {

ReasonCode verdict(GateState state)
{
    return state == GateState::Pass    ? ReasonCode::Pass
           : state == GateState::Block ? ReasonCode::Block
                                       : ReasonCode::Skipped;
}

Reason regimeGate(const GateInput& in, const GateSettings& settings, GateState& state)
{
    state = settings.regimeGate ? GateState::Pass : GateState::Skipped;
    if (in.regime == nullptr || !in.regime->isReady())
        return Reason(ReasonCode::GateRegime, arg(ArgName::Verdict, verdict(state)),
                      arg(ArgName::State, ReasonCode::NotReady));
    const analysis::Regime& regime = *in.regime;
    const double against = in.isLong ? regime.probabilities.bear : regime.probabilities.bull;
    ReasonCode found = codeOf(regime.labels.volatility);
    bool isAgainst = true;
    if (regime.labels.volatility == analysis::VolatilityRegime::Extreme)
        found = ReasonCode::StateExtreme;
    else if (regime.labels.spread == analysis::SpreadRegime::Wide && !regime.isSpreadProxy)
        found = ReasonCode::StateWide;
    else if (against > settings.regimeConflict)
        found = in.isLong ? ReasonCode::StateBear : ReasonCode::StateBull;
    else if (regime.changeProbability > settings.regimeChange)
        found = ReasonCode::RegimeChangePoint;
    else
        isAgainst = false;
    if (isAgainst && settings.regimeGate) state = GateState::Block;
    return Reason(ReasonCode::GateRegime, arg(ArgName::Verdict, verdict(state)), arg(ArgName::State, found),
                  arg(ArgName::Measured, against), arg(ArgName::Limit, settings.regimeConflict),
                  arg(ArgName::Value, regime.changeProbability), arg(ArgName::Threshold, settings.regimeChange));
}

Reason signalGate(const GateInput& in, const GateSettings& settings, GateState& state)
{
    if (!in.score) {
        // Only a signal from outside gets here without a score; nothing speaks against it (execution.md §11).
        state = GateState::Pass;
        return Reason(ReasonCode::GateSignal, arg(ArgName::Verdict, verdict(state)),
                      arg(ArgName::Code, ReasonCode::ScoreUnavailable));
    }
    const double score = *in.score;
    const double strength = in.external ? (in.isLong ? score : 1.0 - score) : std::max(score, 1.0 - score);
    const double threshold = in.external ? settings.externalMinScore : settings.minSignalScore;
    state = strength >= threshold ? GateState::Pass : GateState::Block;
    return Reason(ReasonCode::GateSignal, arg(ArgName::Verdict, verdict(state)), arg(ArgName::Strength, strength),
                  arg(ArgName::Threshold, threshold));
}

Reason cooldownGate(const GateInput& in, const GateSettings& settings, GateState& state)
{
    const auto seconds = [](Duration d) { return static_cast<double>(d.count()) / 1e9; };
    if (!in.sinceLast) {
        state = GateState::Pass;
        return Reason(ReasonCode::GateCooldown, arg(ArgName::Verdict, verdict(state)));
    }
    state = *in.sinceLast >= settings.cooldown && in.barsSinceLast >= settings.cooldownBars ? GateState::Pass
                                                                                            : GateState::Block;
    return Reason(ReasonCode::GateCooldown, arg(ArgName::Verdict, verdict(state)),
                  arg(ArgName::Seconds, seconds(*in.sinceLast)), arg(ArgName::Bars, in.barsSinceLast),
                  arg(ArgName::Limit, seconds(settings.cooldown)), arg(ArgName::Required, settings.cooldownBars));
}

Reason spreadGate(const GateInput& in, const GateSettings& settings, GateState& state)
{
    double limit = static_cast<double>(settings.spreadTicks * in.tick);
    if (in.medianSpread) limit = std::max(limit, settings.spreadMedianFactor * static_cast<double>(*in.medianSpread));
    const double spread = static_cast<double>(in.spread);
    const double bps = in.midUnits > 0.0 ? 1e4 * spread / in.midUnits : 0.0;
    state = (spread <= limit && bps <= settings.spreadMaxBps) || in.spreadIsProxy ? GateState::Pass : GateState::Block;
    if (!settings.spreadGate) state = GateState::Skipped;
    return Reason(ReasonCode::GateSpread, arg(ArgName::Verdict, verdict(state)), arg(ArgName::Spread, in.spread),
                  arg(ArgName::Limit, limit), arg(ArgName::Measured, bps),
                  arg(ArgName::State, in.spreadIsProxy ? ReasonCode::ProxySpread : ReasonCode::QuotedSpread));
}

} // namespace

GateOutcome evaluateGates(const GateInput& input, const GateSettings& settings)
{
    GateOutcome out;
    std::array<GateState, GateOutcome::kGates> states{};
    out.reasons[0] = regimeGate(input, settings, states[0]);
    out.reasons[1] = signalGate(input, settings, states[1]);
    out.reasons[2] = cooldownGate(input, settings, states[2]);
    out.reasons[3] = spreadGate(input, settings, states[3]);
    for (std::size_t i = 0; i < states.size(); ++i) {
        if (states[i] != GateState::Block) continue;
        out.passed = false;
        out.blockedBy = out.reasons[i].code;
        break;
    }
    return out;
}

} // namespace sextant::decision
