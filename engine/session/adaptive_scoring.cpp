#include "engine/session/adaptive_scoring.h"

#include <algorithm>

#include "engine/analysis/scoring/scoring_config_file.h"
#include "engine/analysis/scoring/timeframe_final.h"
#include "engine/core/contract.h"
#include "engine/trading/canonical_parts.h"

namespace sextant::session {
namespace {

using analysis::AdaptiveWeights;
using analysis::ScoreWeights;
using trading::getOptional;
using trading::putOptional;

/// What a timeframe says with other weights.
double finalWith(const ScoreWeights& weights, const analysis::TimeframeScore& part)
{
    analysis::ScoringConfig config;
    analysis::setWeights(config, weights);
    const std::array<double, analysis::kVotingDetectors> shares{weights.smc, weights.elliott, weights.harmonic};
    std::array<analysis::DetectorVote, analysis::kVotingDetectors> votes;
    for (std::size_t i = 0; i < votes.size(); ++i)
        votes[i] = {part.detectors[i].score, shares[i], part.detectors[i].isAvailable};
    return analysis::finalParts(config, votes, part.technical).final;
}

} // namespace

AdaptiveScoring::AdaptiveScoring(EffectRecorder& effects) : m_effects(effects)
{
    m_pending.reserve(256);
    m_due.reserve(64);
}

void AdaptiveScoring::switchOn(const ScoreWeights& weights, const analysis::AdaptiveSettings& settings)
{
    switchOff();
    m_learner.emplace(weights, settings);
}

void AdaptiveScoring::switchOff()
{
    m_learner.reset();
    m_pending.clear();
    m_due.clear();
    m_skipped = 0;
}

void AdaptiveScoring::add(const InstrumentState& state, const market::Bar& bar, SignalId signal,
                          const analysis::ScoreResult& score, const trading::ExitSettings& exits)
{
    if (!m_learner || !score.atr || !(*score.atr > 0.0)) return;
    // Half is what a fallback provider's data count, 0 stale ones.
    if (score.dataQuality <= 0.5) return;
    const auto parts = std::span(score.timeframes).first(static_cast<std::size_t>(score.timeframeCount));
    const auto own = std::find_if(parts.begin(), parts.end(), [&](const analysis::TimeframeScore& part) {
        return part.timeframe == bar.timeframe && part.isReady;
    });
    if (own == parts.end()) return;
    Pending pending;
    pending.signal = signal;
    pending.instrument = state.id();
    pending.timeframe = bar.timeframe;
    pending.isLong = score.action == analysis::Action::Buy;
    pending.entry = state.instrument->toDouble(bar.close) * state.adjustment;
    pending.atr = *score.atr;
    const double below = (pending.isLong ? exits.stopAtr : exits.targetAtr) * pending.atr;
    const double above = (pending.isLong ? exits.targetAtr : exits.stopAtr) * pending.atr;
    pending.lower = pending.entry - below;
    pending.upper = pending.entry + above;
    for (std::size_t i = 0; i < own->detectors.size(); ++i)
        if (own->detectors[i].hasOpinion()) pending.said.scores[i] = own->detectors[i].score;
    pending.said.detectorAverage = own->detectorAverage;
    pending.said.technical = own->technical;
    if (const analysis::Regime* regime = regimeOf(state)) pending.regime = analysis::regimeKey(regime->labels);
    pending.said.learnedFinal = finalWith(m_learner->weightsFor(pending.regime), *own);
    pending.said.baseFinal = finalWith(m_learner->base(), *own);
    if (m_lastEntry.signal == signal) pending.order = m_lastEntry.order;
    m_pending.push_back(pending);
}

void AdaptiveScoring::settle(std::size_t at, ReasonCode how, double price, bool isStale)
{
    m_due.push_back({m_pending[at], how, price, isStale});
    m_pending.erase(m_pending.begin() + static_cast<std::ptrdiff_t>(at));
}

void AdaptiveScoring::onBar(const InstrumentState& state, const market::Bar& bar)
{
    if (m_pending.empty()) return;
    const auto adjusted = [&](Price price) { return state.instrument->toDouble(price) * state.adjustment; };
    const bool isUnsure = (bar.flags & market::kIncomplete) != 0 || isStale(state.id());
    for (std::size_t i = 0; i < m_pending.size();) {
        Pending& pending = m_pending[i];
        if (pending.instrument != state.id() || pending.timeframe != bar.timeframe) {
            ++i;
            continue;
        }
        --pending.barsLeft;
        // A trade ends where its exits end it; levels are for signals that came to nothing.
        const bool isTraded = pending.position.isSet();
        const bool isBelow = !isTraded && adjusted(bar.low) <= pending.lower;
        const bool isAbove = !isTraded && adjusted(bar.high) >= pending.upper;
        const double open = adjusted(bar.open);
        if (isBelow && (pending.isLong || !isAbove))
            settle(i, ReasonCode::OutcomeBelow, std::min(open, pending.lower), isUnsure);
        else if (isAbove)
            settle(i, ReasonCode::OutcomeAbove, std::max(open, pending.upper), isUnsure);
        else if (pending.barsLeft <= 0)
            settle(i, ReasonCode::OutcomeHorizon, adjusted(bar.close), isUnsure);
        else
            ++i;
    }
}

void AdaptiveScoring::onEffect(const Effect& effect)
{
    if (!m_learner || effect.variant == Variant::B) return;
    if (effect.account != 0) return; // engine 1 trades the main one
    if (const auto* order = std::get_if<OrderChanged>(&effect.body)) {
        if (order->signal.isSet() && !order->reduceOnly) m_lastEntry = *order;
    } else if (const auto* fill = std::get_if<Filled>(&effect.body)) {
        m_lastFill = *fill;
        for (Pending& pending : m_pending)
            if (pending.order.isSet() && pending.order == fill->order) pending.position = fill->position;
    } else if (const auto* position = std::get_if<PositionChanged>(&effect.body)) {
        if (!trading::isTerminal(position->state)) return;
        const bool isPriced = m_lastFill.position == position->position && m_lastFill.reference.units > 0;
        for (std::size_t i = 0; i < m_pending.size();) {
            if (m_pending[i].position.isSet() && m_pending[i].position == position->position)
                settle(i, ReasonCode::OutcomeExit, static_cast<double>(m_lastFill.reference.units),
                       !isPriced || isStale(effect.instrument));
            else
                ++i;
        }
    }
}

void AdaptiveScoring::noteStale(InstrumentId instrument, bool isStale)
{
    if (!instrument.isSet()) {
        m_isAllStale = isStale;
        if (!isStale) m_stale.clear();
        return;
    }
    std::erase(m_stale, instrument);
    if (isStale) m_stale.push_back(instrument);
}

bool AdaptiveScoring::isStale(InstrumentId instrument) const
{
    return m_isAllStale || std::find(m_stale.begin(), m_stale.end(), instrument) != m_stale.end();
}

void AdaptiveScoring::startDay()
{
    if (m_learner) m_learner->startDay();
}

void AdaptiveScoring::tell(const Pending& pending, const AdaptiveWeights::Change& change, WeightsChanged::Cause cause,
                           const std::optional<analysis::RegimeKey>& regime, std::span<const Reason> reasons,
                           std::uint32_t& version)
{
    WeightsChanged body;
    body.version = ++version;
    body.cause = cause;
    body.before = change.before;
    body.after = change.after;
    body.hasRegime = regime.has_value();
    if (regime) {
        body.direction = regime->direction;
        body.volatility = regime->volatility;
    }
    body.outcomes = change.outcomes;
    body.signal = pending.signal;
    body.result = pending.said.result;
    m_effects.add(Variant::None, pending.instrument, pending.timeframe, body, reasons);
}

bool AdaptiveScoring::learnDue(std::span<const InstrumentState> states, std::uint32_t& version)
{
    bool hasChanged = false;
    for (Due& due : m_due) {
        Pending& pending = due.pending;
        if (due.isStale || !m_learner) {
            ++m_skipped;
            continue;
        }
        const InstrumentState& state = states[pending.instrument.value - 1U];
        const bool isExit = due.how == ReasonCode::OutcomeExit;
        const double price = isExit ? due.price / state.priceDivisor * state.adjustment : due.price;
        pending.said.result = std::clamp((price - pending.entry) / pending.atr, -1.0, 1.0);
        const auto learned = m_learner->learn(pending.said, pending.regime);
        if (!learned.everywhere) continue;
        hasChanged = true;
        const std::array reasons{Reason(ReasonCode::WeightsLearned,
                                        arg(ArgName::Signal, static_cast<std::int64_t>(pending.signal.value)),
                                        arg(ArgName::Ratio, pending.said.result)),
                                 Reason(due.how, arg(ArgName::Before, pending.entry), arg(ArgName::After, price),
                                        arg(ArgName::Atr, pending.atr))};
        tell(pending, *learned.everywhere, WeightsChanged::Cause::Learned, std::nullopt, reasons, version);
        if (learned.regime)
            tell(pending, *learned.regime, WeightsChanged::Cause::Learned, pending.regime, reasons, version);
        if (!learned.reverted) continue;
        const Reason reverted(ReasonCode::AdaptiveReverted, arg(ArgName::Measured, learned.reverted->learnedBrier),
                              arg(ArgName::Limit, learned.reverted->baseBrier),
                              arg(ArgName::Count, static_cast<std::int64_t>(AdaptiveWeights::kGuardOutcomes)));
        tell(pending, learned.reverted->change, WeightsChanged::Cause::Reverted, std::nullopt, std::span(&reverted, 1),
             version);
        m_effects.add(Variant::None, {}, Incident{ReasonCode::AdaptiveReverted, 0}, std::span(&reverted, 1));
    }
    m_due.clear();
    return hasChanged;
}

void AdaptiveScoring::canonical(CanonicalWriter& out) const
{
    out.put(m_learner.has_value());
    if (!m_learner) return;
    m_learner->canonical(out);
    out.putAll(m_skipped, m_pending.size());
    for (const Pending& p : m_pending) {
        out.putAll(p.signal, p.instrument, p.timeframe, p.isLong, p.barsLeft, p.entry, p.atr, p.lower, p.upper, p.order,
                   p.position);
        for (const auto& score : p.said.scores)
            putOptional(out, score);
        putOptional(out, p.said.detectorAverage);
        putOptional(out, p.said.technical);
        out.putAll(p.said.learnedFinal, p.said.baseFinal, p.regime.has_value());
        if (p.regime) out.putAll(p.regime->direction, p.regime->volatility);
    }
}

void AdaptiveScoring::restore(CanonicalReader& in, const analysis::AdaptiveSettings& settings,
                              std::span<const InstrumentId> ids)
{
    bool wasOn = false;
    in.get(wasOn);
    if (!wasOn) return;
    AdaptiveWeights learner({}, settings);
    learner.restore(in);
    const bool isWanted = m_learner.has_value();
    if (isWanted) {
        m_learner = learner;
        m_learner->setSettings(settings);
    }
    in.get(m_skipped);
    for (std::size_t left = in.count(11 * 8); left > 0; --left) {
        Pending p;
        in.getAll(p.signal, p.instrument, p.timeframe, p.isLong, p.barsLeft, p.entry, p.atr, p.lower, p.upper, p.order,
                  p.position);
        for (auto& score : p.said.scores)
            score = getOptional<double>(in);
        p.said.detectorAverage = getOptional<double>(in);
        p.said.technical = getOptional<double>(in);
        bool hasRegime = false;
        in.getAll(p.said.learnedFinal, p.said.baseFinal, hasRegime);
        if (hasRegime) {
            p.regime.emplace();
            in.getAll(p.regime->direction, p.regime->volatility);
        }
        const std::size_t place = p.instrument.value;
        expects(in.ok() && place >= 1 && place <= ids.size(), "a signal handed over has its instrument");
        p.instrument = ids[place - 1];
        if (isWanted && p.instrument.isSet()) m_pending.push_back(p);
    }
}

} // namespace sextant::session
