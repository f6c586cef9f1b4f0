#include "engine/storage/projector.h"

#include <array>
#include <charconv>
#include <type_traits>
#include <utility>
#include <variant>

#include "engine/core/contract.h"
#include "engine/session/audit_log.h"
#include "engine/storage/account_rows.h"
#include "engine/storage/projection_values.h"
#include "engine/storage/regime_model_row.h"
#include "engine/trading/orders/states.h"

namespace sextant::storage {
namespace {

using Statement = ProjectionStatement;

Value timeframeOrNull(const session::Effect& effect)
{
    return effect.hasTimeframe ? text(market::toString(effect.timeframe)) : Value();
}

void appendNumber(std::string& out, auto value)
{
    std::array<char, 32> digits{};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    expects(error == std::errc{}, "a number has at most 32 characters");
    out.append(digits.data(), end);
}

void appendArg(std::string& out, const ReasonArg& argument)
{
    out += '"';
    out += name(argument.name);
    out += "\":";
    switch (argument.type) {
    case ReasonArg::Type::Number:
        // JSON has no infinity; a limit that does not exist is one.
        if (argument.number - argument.number != 0.0)
            out += "null";
        else
            appendNumber(out, argument.number);
        break;
    case ReasonArg::Type::Code:
        out += '"';
        out += name(static_cast<ReasonCode>(argument.integer));
        out += '"';
        break;
    case ReasonArg::Type::Timeframe:
        out += '"';
        out += market::toString(static_cast<market::Timeframe>(argument.integer));
        out += '"';
        break;
    case ReasonArg::Type::Integer:
    case ReasonArg::Type::Instrument:
        appendNumber(out, argument.integer);
        break;
    }
}

template <class Label>
Value regimeOrNull(const session::SignalScored& scored, Label label)
{
    return scored.regime.direction != analysis::RegimeDirection::Unknown ? text(toString(label)) : Value();
}

/// {"15m":{"final":…,"weight":…,"technical":…,"smc":…,…},…}; detectors that are not available are null.
std::string partsJson(const session::SignalScored& scored)
{
    constexpr std::array<std::string_view, analysis::kVotingDetectors> kNames{"smc", "elliott", "harmonic"};
    std::string out = "{";
    const auto member = [&](std::string_view name, bool isKnown, double value) {
        out += ",\"";
        out += name;
        out += "\":";
        if (isKnown)
            appendNumber(out, value);
        else
            out += "null";
    };
    for (const auto& part : std::span(scored.parts).first(scored.partCount)) {
        if (out.size() > 1) out += ',';
        out += '"';
        out += market::toString(part.timeframe);
        out += "\":{\"final\":";
        appendNumber(out, part.final);
        member("weight", true, part.weight);
        member("technical", part.hasTechnical, part.technical);
        for (std::size_t i = 0; i < kNames.size(); ++i)
            member(kNames[i], part.detectors[i].isAvailable, part.detectors[i].score);
        out += '}';
    }
    return out + "}";
}

/// {"f1":…,…,"f7":…}
std::string featuresJson(const session::RegimeFeatures& features)
{
    std::string out = "{";
    for (std::size_t i = 0; i < features.size(); ++i) {
        out += i == 0 ? "\"f" : ",\"f";
        appendNumber(out, i + 1);
        out += "\":";
        appendNumber(out, features[i]);
    }
    return out + "}";
}

/// The regime whose table of weights it is.
Value regimeOrNull(const session::WeightsChanged& change)
{
    if (!change.hasRegime) return {};
    return std::string(toString(change.direction)) + "/" + std::string(toString(change.volatility));
}

std::string weightsJson(const analysis::ScoreWeights& weights)
{
    std::string out;
    const auto member = [&](std::string_view name, double value) {
        out += out.empty() ? "{\"" : ",\"";
        out += name;
        out += "\":";
        appendNumber(out, value);
    };
    member("smc", weights.smc);
    member("elliott", weights.elliott);
    member("harmonic", weights.harmonic);
    member("detector", weights.detector);
    member("technical", weights.technical);
    return out + "}";
}

Value actorOf(const session::WeightsChanged& change)
{
    using Cause = session::WeightsChanged::Cause;
    if (!change.actor.view().empty()) return text(change.actor.view());
    const bool isLearned = change.cause == Cause::Learned || change.cause == Cause::Reverted;
    return text(isLearned ? "learner" : "file");
}

/// What a signal's row says of it from now on.
void setSignalStatus(const session::Effect& effect, SignalId signal, trading::SignalState state, ProjectionRows& out)
{
    out.add(Statement::SetSignalStatus, number(signal.value), text(trading::toString(state)), effect.time.ns);
}

} // namespace

std::string toJson(std::span<const Reason> reasons)
{
    std::string out = "[";
    for (const Reason& reason : reasons) {
        if (out.size() > 1) out += ',';
        out += "{\"code\":\"";
        out += name(reason.code);
        out += "\",\"args\":{";
        for (std::size_t i = 0; i < reason.argCount; ++i) {
            if (i != 0) out += ',';
            appendArg(out, reason.args[i]);
        }
        out += "}}";
    }
    out += ']';
    return out;
}

void Projector::know(const market::Instrument& instrument)
{
    const auto id = std::size_t{instrument.id.value};
    if (m_symbols.size() <= id) m_symbols.resize(id + 1);
    m_symbols[id] = instrument.symbol;
    m_experiments.define(instrument);
}

void Projector::define(std::uint64_t seq, Time time, const market::Instrument& instrument, ProjectionRows& out)
{
    know(instrument);
    CanonicalWriter definition;
    instrument.canonical(definition);
    out.add(Statement::DefineInstrument, number(seq), time.ns, number(instrument.id.value), instrument.symbol,
            instrument.venue, std::int64_t{instrument.priceScale}, toString(instrument.lot),
            toString(instrument.multiplier), instrument.quote, definition.take());
}

const std::string& Projector::symbol(InstrumentId instrument) const
{
    static const std::string kNone;
    return instrument.value < m_symbols.size() ? m_symbols[instrument.value] : kNone;
}

void Projector::take(const session::Event& event, ProjectionRows& out)
{
    if (const auto* instrument = std::get_if<std::shared_ptr<const market::Instrument>>(&event.body))
        define(event.seq, event.time, **instrument, out);
    else if (const auto* model = std::get_if<std::shared_ptr<const session::ModelInstalled>>(&event.body))
        install(*model);
    else if (const auto* command = std::get_if<std::shared_ptr<const session::Command>>(&event.body))
        m_command = {event.seq, event.time, *command};
    else if (const auto* found = std::get_if<std::shared_ptr<const session::ReconciliationFinding>>(&event.body))
        m_finding = {event.seq, event.time, (*found)->finding};
}

const std::string& Projector::clientOf(const session::OrderChanged& order) const
{
    static const std::string kNone;
    using session::CommandKind;
    const session::Command* command = m_command.body.get();
    const bool isNamed = command != nullptr && order.from == trading::OrderState::Created &&
                         (command->kind == CommandKind::Order || command->kind == CommandKind::Replace);
    return isNamed ? command->key : kNone;
}

void Projector::project(const session::Effects& effects, ProjectionRows& out)
{
    bool isRefused = false;
    bool isRepaired = false;
    for (const session::Effect& effect : effects.all()) {
        const auto* incident = std::get_if<session::Incident>(&effect.body);
        if (incident != nullptr && session::isEcho(effect, *incident, effects)) continue;
        project(effect, effects.reasons(effect), out);
        isRefused = isRefused || (incident != nullptr && incident->code == ReasonCode::CommandRefused);
        isRepaired = isRepaired || (incident != nullptr && incident->code == ReasonCode::FillRestored);
    }
    DecisionRows::addCases(effects, out);
    m_experiments.add(effects, m_symbols, out);
    followCounterfactuals(effects, out);
    std::uint64_t seq = 0;
    std::int64_t ordinal = 0;
    for (const session::AccountLot& lot : effects.closedLots()) {
        ordinal = lot.seq == seq ? ordinal + 1 : 1;
        seq = lot.seq;
        addLotRow(lot, ordinal, symbol(lot.lot.instrument), out);
    }
    for (const session::AccountPoint& point : effects.equityPoints())
        addPointRow(point, out);
    if (m_finding)
        addFindingRow(m_finding->seq, m_finding->time, m_finding->finding, isRepaired,
                      symbol(m_finding->finding.instrument), out);
    m_finding.reset();
    if (m_command.body) addCommandRows(m_command.seq, m_command.time, *m_command.body, !isRefused, out);
    m_command = {};
    m_installed.reset();
}

void Projector::remember(const session::Effects& effects)
{
    m_experiments.remember(effects);
    ProjectionRows known;
    for (const session::Effect& effect : effects.all()) {
        m_decisions.project(effect, {}, symbol(effect.instrument), known);
        m_decisions.follow(effect, symbol(effect.instrument), known);
    }
    followCounterfactuals(effects, known);
}

void Projector::followCounterfactuals(const session::Effects& effects, ProjectionRows& out)
{
    // They are beside the effects of their event: their ordinals begin where no effect has one.
    constexpr std::int64_t kFirst = 1'000'000;
    std::uint64_t seq = 0;
    std::int64_t ordinal = 0;
    for (const session::CounterfactualOutcome& outcome : effects.counterfactuals()) {
        ordinal = outcome.seq == seq ? ordinal + 1 : kFirst;
        seq = outcome.seq;
        m_decisions.follow(outcome, ordinal, symbol(outcome.instrument), out);
    }
}

void Projector::project(const session::Effect& effect, std::span<const Reason> reasons, ProjectionRows& out)
{
    const bool isShadow = effect.variant == session::Variant::B;
    // Incidents are the session's, whoever they are of.
    out.setShadow(isShadow && effect.kind != session::EffectKind::Incident);
    const auto seq = number(effect.seq);
    const auto ordinal = std::int64_t{effect.ordinal};
    const auto time = effect.time.ns;
    const auto variant = text(session::toString(effect.variant));
    const auto instrument = number(effect.instrument.value);
    const auto account = std::int64_t{effect.account};
    const auto& symbolName = symbol(effect.instrument);

    std::visit(
        [&](const auto& body) {
            using Body = std::decay_t<decltype(body)>;
            if constexpr (std::is_same_v<Body, session::SignalScored>) {
                // A hold is a non-trade and has its row there.
                if (!body.signal.isSet()) return;
                out.add(Statement::InsertSignal, seq, ordinal, time, variant, number(body.signal.value), instrument,
                        symbolName, text(session::toString(body.action)), timeframeOrNull(effect), body.barStart.ns,
                        text(trading::toString(trading::SignalState::Pending)), text(session::toString(body.source)),
                        text(session::toString(body.severity)), body.hasScore ? Value(body.score) : Value(),
                        body.confidence, body.agreement, toJson(reasons), regimeOrNull(body, body.regime.direction),
                        regimeOrNull(body, body.regime.structure), regimeOrNull(body, body.regime.volatility),
                        body.regimeConfidence, partsJson(body), number(body.weightsVersion));
            } else if constexpr (std::is_same_v<Body, session::GateVerdict>) {
                out.add(Statement::InsertEnrichedSignal, seq, ordinal, time, number(body.signal.value), symbolName,
                        variant, flag(body.passed), body.passed ? nameOf(ReasonCode::Pass) : nameOf(body.blockedBy),
                        toJson(reasons));
                if (!body.passed) setSignalStatus(effect, body.signal, trading::SignalState::Rejected, out);
            } else if constexpr (std::is_same_v<Body, session::RiskVerdict>) {
                const std::string reasonText = toJson(reasons);
                out.add(Statement::InsertRiskEvent, seq, ordinal, time, variant, idOrNull(body.signal),
                        idOrNull(body.order), instrument, symbolName, flag(body.allowed), body.wanted.count,
                        body.granted.count, nameOrNull(body.blockedBy), nameOrNull(body.reducedBy), reasonText,
                        account);
                if (!body.signal.isSet() || isShadow) return;
                out.add(Statement::SetRiskResult, number(body.signal.value),
                        body.allowed ? nameOf(ReasonCode::Pass) : nameOf(body.blockedBy), reasonText);
                setSignalStatus(effect, body.signal,
                                body.allowed ? trading::SignalState::Approved : trading::SignalState::Rejected, out);
            } else if constexpr (std::is_same_v<Body, session::OrderChanged>) {
                addOrderRow(effect, body, symbolName, toJson(reasons), clientOf(body), out);
                if (!body.signal.isSet() || isShadow) return;
                using State = trading::OrderState;
                const bool failed =
                    body.to == State::Failed || body.to == State::Rejected || body.to == State::RiskRejected;
                // The signal has done its work with the order; what becomes of that later is the order's story.
                if (body.to == State::PendingExecution || failed)
                    setSignalStatus(effect, body.signal,
                                    failed ? trading::SignalState::OrderFailed : trading::SignalState::Ordered, out);
            } else if constexpr (std::is_same_v<Body, session::Filled>) {
                addTradeRow(effect, body, symbolName, out);
            } else if constexpr (std::is_same_v<Body, session::LedgerEntry>) {
                addLedgerRow(effect, body, symbolName, out);
            } else if constexpr (std::is_same_v<Body, session::PositionChanged>) {
                addPositionRow(effect, body, symbolName, out);
            } else if constexpr (std::is_same_v<Body, session::ExitTriggered>) {
                out.add(Statement::InsertExitEvent, seq, ordinal, time, variant, number(body.position.value),
                        idOrNull(body.order), instrument, symbolName, nameOf(body.rule), price(body.price),
                        priceOrNull(body.level), toJson(reasons), account);
            } else if constexpr (std::is_same_v<Body, session::NonTrade>) {
                out.add(Statement::InsertNonTrade, seq, ordinal, time, variant, idOrNull(body.signal), instrument,
                        symbolName, timeframeOrNull(effect), nameOf(body.cause),
                        body.hasScore ? Value(body.score) : Value(), toJson(reasons));
                // A duplicate names the signal it repeats, which stays as it is.
                if (body.signal.isSet() && body.cause != ReasonCode::Duplicate && !isShadow)
                    setSignalStatus(effect, body.signal,
                                    body.cause == ReasonCode::SignalExpired ? trading::SignalState::Expired
                                                                            : trading::SignalState::Rejected,
                                    out);
            } else if constexpr (std::is_same_v<Body, session::RegimeChanged>) {
                out.add(Statement::InsertRegime, seq, ordinal, time, instrument, symbolName, timeframeOrNull(effect),
                        text(toString(body.to.direction)), text(toString(body.to.structure)),
                        text(toString(body.to.volatility)), std::int64_t{body.to.trend}, text(toString(body.to.spread)),
                        flag(body.isSpreadProxy), text(toString(body.from.direction)), body.probabilities.bull,
                        body.probabilities.bear, body.probabilities.sideways, body.confidence, body.changeProbability,
                        body.volatilityPercentile, body.runLength, text(toString(body.source)), toJson(reasons),
                        flag(body.isHeartbeat),
                        body.source == analysis::RegimeSource::Rule ? Value() : Value(toHex(body.modelHash)),
                        featuresJson(body.features));
            } else if constexpr (std::is_same_v<Body, session::WeightsChanged>) {
                out.add(Statement::InsertWeights, seq, ordinal, time, number(body.version),
                        text(session::toString(body.cause)), regimeOrNull(body), weightsJson(body.before),
                        weightsJson(body.after), number(body.outcomes), idOrNull(body.signal),
                        body.signal.isSet() ? Value(body.result) : Value(),
                        effect.instrument.isSet() ? Value(instrument) : Value(), symbolName, timeframeOrNull(effect),
                        actorOf(body), toJson(reasons));
            } else if constexpr (std::is_same_v<Body, session::WorkRequested>) {
                // What came of it is told by the model or the incident that follows.
            } else if constexpr (std::is_same_v<Body, session::DayClosed>) {
                addDayRow(effect, body.day, out);
            } else if constexpr (std::is_same_v<Body, session::AccountOpened>) {
                addAccountRow(effect, body, out);
            } else if constexpr (std::is_same_v<Body, session::SignalRouted> ||
                                 std::is_same_v<Body, session::AgentOpinion> ||
                                 std::is_same_v<Body, session::MetaDecided> ||
                                 std::is_same_v<Body, session::ExperimentChanged>) {
                out.setShadow(false);
                m_decisions.project(effect, reasons, symbolName, out);
            } else {
                static_assert(std::is_same_v<Body, session::Incident>);
                out.add(Statement::InsertIncident, seq, ordinal, time, instrument, symbolName, variant,
                        nameOf(body.code), std::int64_t{body.source}, toJson(reasons), account);
                if (body.code == ReasonCode::RegimeModelInstalled && m_installed)
                    addModelRows(effect.seq, effect.time, symbolName, *m_installed, out);
            }
        },
        effect.body);
    out.setShadow(false);
    m_decisions.follow(effect, symbolName, out);
}

} // namespace sextant::storage
