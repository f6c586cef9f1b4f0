#include "engine/session/pipeline_a.h"

#include <algorithm>

#include "engine/session/option_trading.h"
#include "engine/session/pipeline_b.h"

namespace sextant::session {
namespace {

constexpr Duration kOldestSignal = std::chrono::minutes(10); // execution.md §1.1
constexpr Duration kFutureTolerance = std::chrono::seconds(5);

SignalAction actionOf(SignalDirection direction)
{
    switch (direction) {
    case SignalDirection::Long:
        return SignalAction::Buy;
    case SignalDirection::Short:
        return SignalAction::Sell;
    case SignalDirection::Close:
        return SignalAction::Close;
    }
    return SignalAction::Hold;
}

void fillScore(SignalScored& body, const analysis::ScoreResult& score)
{
    body.hasScore = score.isReady;
    body.severity = static_cast<Severity>(score.severity);
    body.score = score.score;
    body.confidence = score.confidence;
    body.agreement = score.agreement;
    for (int i = 0; i < score.timeframeCount; ++i) {
        const analysis::TimeframeScore& part = score.timeframes[static_cast<std::size_t>(i)];
        if (!part.isReady) continue;
        body.parts[body.partCount++] = {
            part.timeframe,     part.final,    part.weight, part.technical.has_value(), part.technical.value_or(0.0),
            part.technicalPart, part.detectors};
    }
}

void fillRegime(SignalScored& body, const InstrumentState& state)
{
    const analysis::Regime* regime = regimeOf(state);
    if (regime == nullptr) return;
    body.regime = regime->labels;
    body.regimeConfidence = regime->confidence;
}

Reason causeOfHold(const analysis::ScoreResult& score, const analysis::ScoringConfig& config)
{
    if (!score.isReady) return Reason(score.cause);
    if (score.cause == ReasonCode::HtfConflict) {
        const analysis::TimeframeScore& longest = *analysis::longestTimeframe(score);
        return Reason(score.cause, arg(ArgName::Score, score.score), arg(ArgName::Agreement, score.agreement),
                      market::arg(ArgName::Timeframe, longest.timeframe), arg(ArgName::Measured, longest.final),
                      arg(ArgName::Limit, longest.final < 0.5 ? analysis::kVetoesBuy : analysis::kVetoesSell));
    }
    return Reason(score.cause, arg(ArgName::Score, score.score), arg(ArgName::Agreement, score.agreement),
                  arg(ArgName::Required, config.minAgreement), arg(ArgName::Threshold, config.buyScore));
}

} // namespace

PipelineA::PipelineA(EffectRecorder& effects, const SessionConfig& config, SignalRouter& router,
                     TradingDesk<trading::Paper>& desk, OptionUniverse& options)
    : m_effects(effects), m_config(config), m_router(router), m_desk(desk), m_options(options)
{}

void PipelineA::nonTrade(InstrumentId instrument, market::Timeframe timeframe, SignalId signal,
                         const analysis::ScoreResult* score, const Reason& reason)
{
    NonTrade body;
    body.signal = signal;
    body.cause = reason.code;
    if (score != nullptr && score->isReady) {
        body.hasScore = true;
        body.score = score->score;
    }
    ++m_nonTrades[static_cast<std::size_t>(reason.code)];
    m_effects.add(Variant::A, instrument, timeframe, body, std::span(&reason, 1));
}

void PipelineA::reject(const InstrumentState& state, const EnrichedSignal& signal, const Reason& reason)
{
    enterState(trading::SignalState::Rejected);
    nonTrade(state.id(), signal.timeframe, signal.id, signal.score, reason);
}

void PipelineA::failOrder(const InstrumentState& state, const EnrichedSignal& signal)
{
    enterState(trading::SignalState::OrderFailed);
    nonTrade(state.id(), signal.timeframe, signal.id, signal.score, Reason(ReasonCode::ExitBlocked));
}

SignalId PipelineA::onScored(InstrumentState& state, const market::Bar& bar, const analysis::ScoreResult& score,
                             std::span<const Reason> reasons, std::uint32_t weightsVersion)
{
    ++m_scoredBars;
    m_accepted.reset();
    SignalScored body;
    body.weightsVersion = weightsVersion;
    fillRegime(body, state);
    body.source = SignalSource::Score;
    body.action = score.action == analysis::Action::Buy    ? SignalAction::Buy
                  : score.action == analysis::Action::Sell ? SignalAction::Sell
                                                           : SignalAction::Hold;
    body.barStart = bar.start();
    fillScore(body, score);
    EnrichedSignal signal;
    signal.direction = body.action == SignalAction::Buy ? SignalDirection::Long : SignalDirection::Short;
    signal.timeframe = bar.timeframe;
    signal.score = &score;
    signal.timestamp = bar.end;
    const bool isSignal = body.action != SignalAction::Hold;
    const std::optional<SignalId> original = isSignal ? originalOf(*state.instrument, signal) : std::nullopt;
    if (isSignal && !original) signal.id = body.signal = SignalId{++m_lastSignal.value};
    m_effects.add(Variant::A, state.id(), bar.timeframe, body, reasons);
    if (original) {
        nonTrade(state.id(), bar.timeframe, *original, &score, Reason(ReasonCode::Duplicate));
        return {};
    }
    if (!isSignal) {
        nonTrade(state.id(), bar.timeframe, {}, &score, causeOfHold(score, state.scoring));
        return {};
    }
    process(state, signal);
    return signal.id;
}

void PipelineA::onExternal(InstrumentState* state, const ExternalSignal& external)
{
    m_accepted.reset();
    SignalScored body;
    body.source = external.source;
    body.action = actionOf(external.direction);
    body.barStart = external.timestamp;
    EnrichedSignal signal;
    signal.direction = external.direction;
    signal.timeframe = external.timeframe;
    signal.external = true;
    signal.strategy = external.strategyId;
    signal.nonce = external.nonce;
    signal.timestamp = external.timestamp;
    if (state != nullptr) {
        fillRegime(body, *state);
        const auto& score = state->scores[market::index(external.timeframe)];
        if (score && score->isReady) {
            signal.score = &*score;
            fillScore(body, *score);
            body.severity = Severity::Info;
        }
    }
    if (state != nullptr)
        if (const auto original = originalOf(*state->instrument, signal))
            return nonTrade(external.instrument, external.timeframe, *original, signal.score,
                            Reason(ReasonCode::Duplicate));
    signal.id = body.signal = SignalId{++m_lastSignal.value};
    m_effects.add(Variant::A, external.instrument, external.timeframe, body, {});
    const auto refuse = [&](const Reason& reason) {
        enterState(reason.code == ReasonCode::SignalExpired ? trading::SignalState::Expired
                                                            : trading::SignalState::Rejected);
        nonTrade(external.instrument, external.timeframe, signal.id, signal.score, reason);
    };
    if (state == nullptr) return refuse(Reason(ReasonCode::UnknownInstrument));
    const Duration age = m_effects.time() - external.timestamp;
    const double ageSeconds = static_cast<double>(age.count()) / 1e9;
    if (age > kOldestSignal) return refuse(Reason(ReasonCode::SignalExpired, arg(ArgName::Seconds, ageSeconds)));
    if (-age > kFutureTolerance) return refuse(Reason(ReasonCode::SignalInFuture, arg(ArgName::Seconds, ageSeconds)));
    process(*state, signal);
}

bool PipelineA::passGates(InstrumentState& state, const EnrichedSignal& signal)
{
    decision::GateInput input;
    input.external = signal.external;
    input.isLong = signal.direction == SignalDirection::Long;
    if (signal.score != nullptr) input.score = signal.score->score;
    input.regime = regimeOf(state);
    if (state.lastPassed) {
        input.sinceLast = m_effects.time() - *state.lastPassed;
        const std::size_t at = market::index(signal.timeframe);
        const std::uint64_t total = state.histories[at].total();
        // Bars of a timeframe that this session does not build are counted by the clock.
        input.barsSinceLast = total > 0 ? static_cast<std::int64_t>(total - state.barsAtLastPassed[at])
                                        : *input.sinceLast / market::nominalLength(signal.timeframe);
    }
    const SpreadSeen seen = spreadAt(state, m_effects.time(), m_config);
    input.spread = seen.spread.units;
    input.spreadIsProxy = seen.proxy;
    input.tick = state.instrument->tick.units;
    input.midUnits = static_cast<double>(seen.mid.units);
    input.medianSpread = state.spreads.value();
    const decision::GateOutcome outcome = decision::evaluateGates(input, m_config.gates);
    m_effects.add(Variant::A, state.id(), signal.timeframe, GateVerdict{signal.id, outcome.passed, outcome.blockedBy},
                  outcome.reasons);
    if (!outcome.passed) {
        const auto blocking = std::find_if(outcome.reasons.begin(), outcome.reasons.end(),
                                           [&](const Reason& r) { return r.code == outcome.blockedBy; });
        reject(state, signal, *blocking);
        return false;
    }
    state.lastPassed = m_effects.time();
    for (market::Timeframe timeframe : market::kTimeframes)
        state.barsAtLastPassed[market::index(timeframe)] = state.history(timeframe).total();
    return true;
}

Digest PipelineA::dedupKey(const market::Instrument& instrument, const EnrichedSignal& signal) const
{
    return decision::Deduplicator::key(instrument.option ? instrument.option->root.underlying : instrument.symbol,
                                       toString(signal.direction), market::toString(signal.timeframe), signal.strategy,
                                       m_config.dedupIncludesTimestamp ? std::optional(signal.timestamp)
                                                                       : std::nullopt);
}

std::optional<SignalId> PipelineA::originalOf(const market::Instrument& instrument, const EnrichedSignal& signal)
{
    const auto original = m_dedup.find(dedupKey(instrument, signal), signal.nonce, m_effects.time());
    if (original) ++m_duplicates;
    return original;
}

void PipelineA::process(InstrumentState& state, const EnrichedSignal& signal)
{
    m_dedup.add(dedupKey(*state.instrument, signal), signal.nonce, m_effects.time(), signal.id);
    m_accepted = Accepted{signal, m_router.route(state, signal)};
    if (!actsOn(m_accepted->routed, decision::Arm::A))
        return reject(state, signal, Reason(ReasonCode::RoutedElsewhere));
    if (tradesOptions(m_options, state, m_config)) return processOption(state, signal);

    const trading::Position<trading::Paper>& position = m_desk.ledger().position(state.id());
    const bool isClosing = !position.isFlat() && position.state == trading::PositionState::Closing;
    if (signal.direction == SignalDirection::Close) {
        // A close passes no gate and needs no size (execution.md §1.1).
        if (position.isFlat()) return reject(state, signal, Reason(ReasonCode::NoPositionToClose));
        if (isClosing) return reject(state, signal, Reason(ReasonCode::PositionClosing));
        if (m_desk.exit(state, Variant::A, ReasonCode::ExitCloseSignal, signal.id, state.last, {}))
            enterState(trading::SignalState::Ordered);
        else
            failOrder(state, signal);
        return;
    }
    if (!m_config.risk.isTradable(*state.instrument)) return reject(state, signal, Reason(ReasonCode::NotTradable));
    const bool isLong = signal.direction == SignalDirection::Long;
    if (isClosing) return reject(state, signal, Reason(ReasonCode::PositionClosing));
    if (m_desk.hasEntryInFlight(state.id())) return reject(state, signal, Reason(ReasonCode::OrderWorking));
    const bool against = !position.isFlat() && (position.quantity.count > 0) != isLong;
    if (!isLong && !against && !m_config.risk.allowsShort(*state.instrument))
        return reject(state, signal, Reason(ReasonCode::ShortNotAllowed));
    if (against && !m_config.exits.signalFlip)
        return reject(state, signal,
                      Reason(ReasonCode::AlreadyInPosition,
                             arg(ArgName::Position, static_cast<std::int64_t>(position.id.value))));
    if (!passGates(state, signal)) return;

    if (against) {
        if (m_desk.exit(state, Variant::A, ReasonCode::ExitSignalFlip, signal.id, state.last, {}))
            enterState(trading::SignalState::Ordered);
        else
            failOrder(state, signal);
        return;
    }
    const EntryOutcome outcome = m_desk.enter(state, entryWish(state, signal, m_config));
    if (outcome.order.isSet()) {
        enterState(trading::SignalState::Ordered);
        return;
    }
    reject(state, signal, Reason(outcome.cause));
}

void PipelineA::closeOptions(InstrumentState& state, const EnrichedSignal& signal, ReasonCode rule,
                             std::span<const InstrumentId> options)
{
    bool isOut = true;
    for (const InstrumentId id : options) {
        InstrumentState& option = m_options.state(id);
        if (m_desk.exit(option, Variant::A, rule, signal.id, option.last, {})) continue;
        // Quotes of options are rare: it is left at the next one that is good.
        m_desk.pursueExit(option, Variant::A, rule);
        isOut = false;
    }
    if (isOut)
        enterState(trading::SignalState::Ordered);
    else
        failOrder(state, signal);
}

void PipelineA::processOption(InstrumentState& state, const EnrichedSignal& signal)
{
    const bool isLong = signal.direction == SignalDirection::Long;
    const HeldOptions held = heldOptions(m_options, m_desk, state, isLong);
    if (signal.direction == SignalDirection::Close) {
        if (held.isEmpty()) return reject(state, signal, Reason(ReasonCode::NoPositionToClose));
        if (held.isClosing) return reject(state, signal, Reason(ReasonCode::PositionClosing));
        std::vector<InstrumentId> all = held.along;
        all.insert(all.end(), held.against.begin(), held.against.end());
        return closeOptions(state, signal, ReasonCode::ExitCloseSignal, all);
    }
    if (held.isClosing) return reject(state, signal, Reason(ReasonCode::PositionClosing));
    if (held.isOrdered) return reject(state, signal, Reason(ReasonCode::OrderWorking));
    if (!held.against.empty() && !m_config.exits.signalFlip)
        return reject(state, signal, Reason(ReasonCode::AlreadyInPosition));
    if (!passGates(state, signal)) return;
    if (!held.against.empty()) return closeOptions(state, signal, ReasonCode::ExitSignalFlip, held.against);
    const Time now = m_effects.time();
    const OptionChoice choice = m_options.choose(state, isLong, now, m_config);
    if (!choice.contract.isSet()) return reject(state, signal, choice.why);
    InstrumentState& option = m_options.state(choice.contract);
    m_options.noteTraded(choice.contract);
    refreshSensitivity(m_options, m_desk, choice.contract, now, m_config);
    const EntryOutcome outcome =
        m_desk.enter(option, optionWish(entryWish(state, signal, m_config), choice.why, option));
    if (outcome.order.isSet()) {
        enterState(trading::SignalState::Ordered);
        return;
    }
    reject(state, signal, Reason(outcome.cause));
}

} // namespace sextant::session
