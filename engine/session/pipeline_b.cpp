#include "engine/session/pipeline_b.h"

#include <algorithm>

#include "engine/session/agent_state.h"
#include "engine/session/desk_position_state.h"
#include "engine/session/option_trading.h"
#include "engine/trading/canonical_parts.h"

namespace sextant::session {
namespace {

constexpr Duration kFailureWindow = std::chrono::minutes(5); // agents.md §1.2 rule 4
constexpr std::size_t kToleratedFailures = 3;
constexpr int kMostHalfDays = 5; // in a row

ReasonCode causeOf(decision::MetaRefusal refusal)
{
    switch (refusal) {
    case decision::MetaRefusal::None:
        return ReasonCode::AgentsApproved;
    case decision::MetaRefusal::RiskBlock:
        return ReasonCode::RiskBlock;
    case decision::MetaRefusal::NoConsensus:
        return ReasonCode::NoConsensus;
    case decision::MetaRefusal::DirectionMismatch:
        return ReasonCode::DirectionMismatch;
    case decision::MetaRefusal::LowConfidence:
        return ReasonCode::LowConfidence;
    case decision::MetaRefusal::LowConsensus:
        return ReasonCode::LowConsensus;
    case decision::MetaRefusal::TooFewAgents:
        break;
    }
    return ReasonCode::TooFewAgents;
}

/// The reasons of a decision: one, but of a veto one for each rule that blocks (agents.md §8.1).
struct Why {
    std::array<Reason, trading::RiskDecision::kCapacity> reasons{};
    std::size_t count = 0;
    void add(const Reason& reason) { reasons[count++] = reason; }
    [[nodiscard]] std::span<const Reason> all() const { return std::span(reasons).first(count); }
};

Reason reasonOf(const decision::MetaDecision& made, const decision::MetaParameters& parameters,
                const std::optional<trading::RiskDecision>& risk)
{
    const ReasonCode code = causeOf(made.refusal);
    const auto number = [](int value) { return static_cast<double>(value); };
    switch (made.refusal) {
    case decision::MetaRefusal::RiskBlock:
        return Reason(code, arg(ArgName::Code, risk ? risk->cause : ReasonCode::AgentSwitched));
    case decision::MetaRefusal::LowConfidence:
        return Reason(code, arg(ArgName::Measured, number(made.finalConfidence)),
                      arg(ArgName::Limit, number(parameters.minConfidence)));
    case decision::MetaRefusal::LowConsensus:
        return Reason(code, arg(ArgName::Measured, number(made.consensusStrength)),
                      arg(ArgName::Limit, number(parameters.minConsensus)));
    case decision::MetaRefusal::TooFewAgents:
        return Reason(code, arg(ArgName::Limit, number(parameters.minAgents)));
    case decision::MetaRefusal::NoConsensus:
        return Reason(code, arg(ArgName::Measured, made.bull - made.bear), arg(ArgName::Limit, parameters.biasMargin));
    default:
        return Reason(code, arg(ArgName::Measured, number(made.finalConfidence)));
    }
}

Why whyOf(const decision::MetaDecision& made, const decision::MetaParameters& parameters,
          const std::optional<trading::RiskDecision>& risk)
{
    Why why;
    if (made.refusal == decision::MetaRefusal::RiskBlock && risk)
        for (const trading::RuleOutcome& rule : risk->rules())
            if (rule.verdict == trading::Verdict::Block)
                why.add(Reason(ReasonCode::RiskBlock, arg(ArgName::Code, rule.rule)));
    if (why.count == 0) why.add(reasonOf(made, parameters, risk));
    return why;
}

} // namespace

EntryWish entryWish(const InstrumentState& state, const EnrichedSignal& signal, const SessionConfig& config)
{
    const bool isLong = signal.direction == SignalDirection::Long;
    EntryWish wish;
    wish.signal = signal.id;
    wish.side = isLong ? market::Side::Buy : market::Side::Sell;
    wish.purpose = isLong ? ReasonCode::ScoreBuy : ReasonCode::ScoreSell;
    wish.timeframe = signal.timeframe;
    wish.atr = rawAtr(state, signal.timeframe);
    if (const analysis::Regime* regime = regimeOf(state); regime != nullptr && config.regimeSizing) {
        wish.sizeFactor = regimeSizeFactor(*regime);
        wish.volatility = analysis::codeOf(regime->labels.volatility);
        wish.regimeConfidence = regime->confidence;
        wish.isModelSized = config.regimeBlend && regime->source != analysis::RegimeSource::Rule;
    }
    return wish;
}

PipelineB::PipelineB(EffectRecorder& effects, const SessionConfig& config, TradingDesk<trading::Shadow>& desk,
                     OptionUniverse& options)
    : m_effects(effects), m_config(config), m_desk(desk), m_options(options)
{
    for (Failures& each : m_failures)
        each.times.fill(Time::min());
}

decision::AgentSwitches PipelineB::switches() const
{
    decision::AgentSwitches out = m_config.agents;
    for (std::size_t i = 0; i < decision::kAgents; ++i)
        out.isOn[i] = out.isOn[i] && !m_isOff[i];
    out.isPromoted = m_isPromoted;
    return out;
}

bool PipelineB::switchAgent(decision::AgentId agent, bool on)
{
    bool& isOff = m_isOff[static_cast<std::size_t>(agent)];
    if (isOff == !on) return false;
    isOff = !on;
    return true;
}

bool PipelineB::promoteAgent(decision::AgentId agent, bool isSpecialist)
{
    bool& isPromoted = m_isPromoted[static_cast<std::size_t>(agent)];
    if (decision::infoOf(agent).type != decision::AgentType::SubAgent || isPromoted == isSpecialist) return false;
    isPromoted = isSpecialist;
    return true;
}

void PipelineB::nonTrade(const InstrumentState& state, const EnrichedSignal& signal, const Reason& reason)
{
    nonTrade(state, signal, std::span(&reason, 1));
}

void PipelineB::nonTrade(const InstrumentState& state, const EnrichedSignal& signal, std::span<const Reason> reasons)
{
    NonTrade body;
    body.signal = signal.id;
    body.cause = reasons.front().code;
    if (signal.score != nullptr && signal.score->isReady) {
        body.hasScore = true;
        body.score = signal.score->score;
    }
    ++m_nonTrades[static_cast<std::size_t>(body.cause)];
    m_effects.add(Variant::B, state.id(), signal.timeframe, body, reasons);
}

void PipelineB::leave(const InstrumentState& state, const EnrichedSignal& signal)
{
    nonTrade(state, signal, Reason(ReasonCode::RoutedElsewhere));
}

void PipelineB::close(InstrumentState& state, const EnrichedSignal& signal)
{
    if (tradesOptions(m_options, state, m_config)) return closeOptions(state, signal);
    const trading::Position<trading::Shadow>& position = m_desk.ledger().position(state.id());
    if (position.isFlat()) return nonTrade(state, signal, Reason(ReasonCode::NoPositionToClose));
    if (asPositionState(position.state) == trading::PositionState::Closing)
        return nonTrade(state, signal, Reason(ReasonCode::PositionClosing));
    if (!m_desk.exit(state, Variant::B, ReasonCode::ExitCloseSignal, signal.id, state.last, {}))
        nonTrade(state, signal, Reason(ReasonCode::ExitBlocked));
}

void PipelineB::lookAtContext(const InstrumentState& state, const EnrichedSignal& signal,
                              const AgentSurroundings& around, decision::AgentSnapshot& snapshot) const
{
    snapshot.direction = signal.direction == SignalDirection::Long ? 1 : -1;
    decision::ContextView& context = snapshot.context;
    context.direction = snapshot.direction;
    context.regime = regimeOf(state);
    context.benchmark = around.benchmark;
    const Time now = m_effects.time();
    if (!state.calendar->isAlwaysOpen()) {
        // A decision at a bar's end belongs to the session that the bar is of.
        const Time seen = now - Duration{1};
        const market::TradingDay day = state.calendar->tradingDayAt(seen);
        // How long a whole day is says the next one that is.
        market::TradingDay whole = day;
        for (int i = 0; whole.halfDay && i < kMostHalfDays; ++i)
            whole = state.calendar->nextTradingDay(whole);
        context.phase =
            decision::phaseOf(seen, day.regularOpen, day.regularClose, whole.regularClose - whole.regularOpen);
    }
    context.isBlackout = m_config.events.isNear(state.instrument->symbol, now, m_config.agentParameters.blackout);
}

void PipelineB::noteFailure(const InstrumentState& state, decision::AgentId agent)
{
    Failures& failures = m_failures[static_cast<std::size_t>(agent)];
    std::move(failures.times.begin() + 1, failures.times.end(), failures.times.begin());
    failures.times.back() = m_effects.time();
    const auto id = arg(ArgName::Value, static_cast<std::int64_t>(agent));
    const Reason failed(ReasonCode::AgentError, id);
    m_effects.add(Variant::B, state.id(), Incident{failed.code, 0}, std::span(&failed, 1));
    static_assert(std::tuple_size_v<decltype(failures.times)> == kToleratedFailures + 1);
    const Time first = failures.times.front();
    const bool isOften = first != Time::min() && m_effects.time() - first <= kFailureWindow;
    if (isOften && !failures.isAlarmed) {
        const Reason alarm(ReasonCode::AgentFailing, id,
                           arg(ArgName::Count, static_cast<std::int64_t>(failures.times.size())));
        m_effects.add(Variant::B, state.id(), Incident{alarm.code, 0}, std::span(&alarm, 1));
    }
    failures.isAlarmed = isOften;
}

void PipelineB::tell(const InstrumentState& state, const EnrichedSignal& signal, const decision::TeamResult& result)
{
    for (std::size_t i = 0; i < decision::kAgents; ++i) {
        AgentOpinion body;
        body.signal = signal.id;
        body.agent = static_cast<decision::AgentId>(i);
        body.absence = result.absences[i];
        if (body.absence == decision::AgentAbsence::None) {
            const auto outputs = result.outputs();
            const auto said = std::find_if(outputs.begin(), outputs.end(),
                                           [&](const auto& output) { return output.agent == body.agent; });
            expects(said != outputs.end(), "an agent that is not absent has an opinion");
            body.output = *said;
            ++m_opinions[i];
        }
        m_effects.add(Variant::B, state.id(), signal.timeframe, body, {});
        if (body.absence == decision::AgentAbsence::Failed) noteFailure(state, body.agent);
    }
}

void PipelineB::onSignal(InstrumentState& state, const EnrichedSignal& signal, const AgentSurroundings& around,
                         Effects& out)
{
    ++m_signals;
    // Leaving needs nobody's advice (execution.md §1.1).
    if (signal.direction == SignalDirection::Close) return close(state, signal);

    decision::AgentSnapshot snapshot;
    lookAtContext(state, signal, around, snapshot);
    if (state.agents) state.agents->look(state, signal.timeframe, m_effects.time(), m_config.agentParameters, snapshot);
    const EntryWish wish = entryWish(state, signal, m_config);
    const decision::AgentSwitches on = switches();
    std::optional<trading::RiskDecision> risk;
    if (on.isOn[static_cast<std::size_t>(decision::AgentId::Risk)]) {
        // What leaves a position is nothing that risk would hinder.
        const Lots held = m_desk.ledger().position(state.id()).quantity;
        const bool isLeaving = held.count != 0 && (held.count > 0) != (signal.direction == SignalDirection::Long);
        const bool isOption = tradesOptions(m_options, state, m_config);
        risk = isOption    ? assessOption(state, signal, wish)
               : isLeaving ? trading::RiskDecision()
                           : m_desk.assess(state, wish);
        snapshot.risk = &*risk;
    }
    const decision::TeamResult result =
        decision::runAgents(snapshot, on, m_config.agentParameters, around.calibration, m_watch);
    tell(state, signal, result);

    m_case.clear();
    decision::encodeCase(snapshot, on, m_config.agentParameters, around.calibration, m_case);
    MetaDecided body;
    body.signal = signal.id;
    body.inputs = sha256(m_case.bytes());
    body.parameters = m_config.agentParametersHash;
    body.decision = result.decision;
    body.isExecuted = result.decision.isApproved && m_config.shadowExecution;
    out.addAgentCase(body.inputs, m_case.bytes());
    const Why why = whyOf(result.decision, m_config.agentParameters.meta, risk);
    m_effects.add(Variant::B, state.id(), signal.timeframe, body, why.all());
    if (!result.decision.isApproved) return nonTrade(state, signal, why.all());
    ++m_approved;
    if (!m_config.shadowExecution) return nonTrade(state, signal, Reason(ReasonCode::ShadowExecutionOff));
    act(state, signal, wish);
}

void PipelineB::leaveOptions(InstrumentState& state, const EnrichedSignal& signal, ReasonCode rule,
                             std::span<const InstrumentId> options)
{
    bool isOut = true;
    for (const InstrumentId id : options) {
        InstrumentState& option = m_options.state(id);
        if (m_desk.exit(option, Variant::B, rule, signal.id, option.last, {})) continue;
        // Quotes of options are rare: it is left at the next one that is good.
        m_desk.pursueExit(option, Variant::B, rule);
        isOut = false;
    }
    if (!isOut) nonTrade(state, signal, Reason(ReasonCode::ExitBlocked));
}

void PipelineB::closeOptions(InstrumentState& state, const EnrichedSignal& signal)
{
    const HeldOptions held = heldOptions(m_options, m_desk, state, true);
    if (held.isEmpty()) return nonTrade(state, signal, Reason(ReasonCode::NoPositionToClose));
    if (held.isClosing) return nonTrade(state, signal, Reason(ReasonCode::PositionClosing));
    std::vector<InstrumentId> all = held.along;
    all.insert(all.end(), held.against.begin(), held.against.end());
    leaveOptions(state, signal, ReasonCode::ExitCloseSignal, all);
}

trading::RiskDecision PipelineB::assessOption(InstrumentState& state, const EnrichedSignal& signal,
                                              const EntryWish& wish)
{
    const bool isLong = signal.direction == SignalDirection::Long;
    if (!heldOptions(m_options, m_desk, state, isLong).against.empty()) return {};
    const Time now = m_effects.time();
    const OptionChoice choice = m_options.choose(state, isLong, now, m_config);
    if (!choice.contract.isSet()) {
        trading::RiskDecision blocked;
        blocked.verdict = trading::Verdict::Block;
        blocked.cause = choice.why.code;
        return blocked;
    }
    refreshSensitivity(m_options, m_desk, choice.contract, now, m_config);
    InstrumentState& option = m_options.state(choice.contract);
    return m_desk.assess(option, optionWish(wish, choice.why, option));
}

void PipelineB::actOnOption(InstrumentState& state, const EnrichedSignal& signal, const EntryWish& wish)
{
    const bool isLong = signal.direction == SignalDirection::Long;
    const HeldOptions held = heldOptions(m_options, m_desk, state, isLong);
    if (held.isClosing) return nonTrade(state, signal, Reason(ReasonCode::PositionClosing));
    if (held.isOrdered) return nonTrade(state, signal, Reason(ReasonCode::OrderWorking));
    if (!held.against.empty()) {
        if (!m_config.exits.signalFlip) return nonTrade(state, signal, Reason(ReasonCode::AlreadyInPosition));
        return leaveOptions(state, signal, ReasonCode::ExitSignalFlip, held.against);
    }
    const Time now = m_effects.time();
    const OptionChoice choice = m_options.choose(state, isLong, now, m_config);
    if (!choice.contract.isSet()) return nonTrade(state, signal, choice.why);
    m_options.noteTraded(choice.contract);
    refreshSensitivity(m_options, m_desk, choice.contract, now, m_config);
    InstrumentState& option = m_options.state(choice.contract);
    const EntryOutcome outcome = m_desk.enter(option, optionWish(wish, choice.why, option));
    if (!outcome.order.isSet()) nonTrade(state, signal, Reason(outcome.cause));
}

void PipelineB::act(InstrumentState& state, const EnrichedSignal& signal, const EntryWish& wish)
{
    if (tradesOptions(m_options, state, m_config)) return actOnOption(state, signal, wish);
    const bool isLong = signal.direction == SignalDirection::Long;
    const trading::Position<trading::Shadow>& position = m_desk.ledger().position(state.id());
    if (!m_config.risk.isTradable(*state.instrument)) return nonTrade(state, signal, Reason(ReasonCode::NotTradable));
    if (!position.isFlat() && asPositionState(position.state) == trading::PositionState::Closing)
        return nonTrade(state, signal, Reason(ReasonCode::PositionClosing));
    if (m_desk.hasEntryInFlight(state.id())) return nonTrade(state, signal, Reason(ReasonCode::OrderWorking));
    const bool isAgainst = !position.isFlat() && (position.quantity.count > 0) != isLong;
    if (!isLong && !isAgainst && !m_config.risk.allowsShort(*state.instrument))
        return nonTrade(state, signal, Reason(ReasonCode::ShortNotAllowed));
    if (isAgainst && !m_config.exits.signalFlip)
        return nonTrade(state, signal,
                        Reason(ReasonCode::AlreadyInPosition,
                               arg(ArgName::Position, static_cast<std::int64_t>(position.id.value))));
    if (isAgainst) {
        if (!m_desk.exit(state, Variant::B, ReasonCode::ExitSignalFlip, signal.id, state.last, {}))
            nonTrade(state, signal, Reason(ReasonCode::ExitBlocked));
        return;
    }
    const EntryOutcome outcome = m_desk.enter(state, wish);
    if (!outcome.order.isSet()) nonTrade(state, signal, Reason(outcome.cause));
}

void PipelineB::canonical(CanonicalWriter& out) const
{
    for (std::size_t i = 0; i < decision::kAgents; ++i) {
        out.putAll(m_isOff[i], m_isPromoted[i], m_opinions[i], m_failures[i].isAlarmed);
        for (const Time time : m_failures[i].times)
            out.put(time);
    }
    out.putAll(m_signals, m_approved);
    out.put(std::count_if(m_nonTrades.begin(), m_nonTrades.end(), [](std::uint64_t count) { return count > 0; }));
    for (std::size_t i = 0; i < kReasonCodes; ++i) {
        if (m_nonTrades[i] == 0) continue;
        trading::putReason(out, static_cast<ReasonCode>(i));
        out.put(m_nonTrades[i]);
    }
}

void PipelineB::restore(CanonicalReader& in, bool knowsPromotion)
{
    for (std::size_t i = 0; i < decision::kAgents; ++i) {
        in.get(m_isOff[i]);
        if (knowsPromotion) in.get(m_isPromoted[i]);
        in.getAll(m_opinions[i], m_failures[i].isAlarmed);
        for (Time& time : m_failures[i].times)
            in.get(time);
    }
    in.getAll(m_signals, m_approved);
    for (std::size_t left = in.count(16); left > 0; --left) {
        const ReasonCode cause = trading::getReason(in);
        in.get(m_nonTrades[static_cast<std::size_t>(cause)]);
    }
}

} // namespace sextant::session
