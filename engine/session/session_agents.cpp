// Engine 2 within a session: when it is on, what it hears of, and what operators do to it; split from session.cpp by
// its subject.
#include <algorithm>
#include <array>

#include "engine/session/agent_state.h"
#include "engine/session/session.h"

namespace sextant::session {
namespace {

/// Leading markets: the funds of the large indexes for what trades on United States exchanges, bitcoin for crypto.
constexpr std::array<std::string_view, 2> kFunds{"SPY", "QQQ"};
constexpr std::string_view kCoin = "BTC";
/// Index without volume, and the fund whose volume stands in.
constexpr std::string_view kIndex = "SPX";

bool isCrypto(const market::Instrument& instrument)
{
    return instrument.assetClass == market::AssetClass::Crypto ||
           instrument.assetClass == market::AssetClass::CryptoPerpetual;
}

} // namespace

void Session::decideB(InstrumentState& state)
{
    const PipelineA::Accepted* accepted = m_pipeline->accepted();
    if (accepted == nullptr || !m_config.variantB) return;
    const bool isCalibrated = m_config.agentParameters.isCalibrated;
    if (actsOn(accepted->routed, decision::Arm::B))
        m_pipelineB->onSignal(state, accepted->signal,
                              {benchmarkOf(state), isCalibrated ? &m_calibration->table() : nullptr}, *m_out);
    else
        m_pipelineB->leave(state, accepted->signal);
    m_counterfactuals.consider(state, accepted->signal, m_effects.time(), m_config, *m_out);
}

const analysis::Regime* Session::benchmarkOf(const InstrumentState& state) const
{
    const market::Instrument& own = *state.instrument;
    const auto isLeader = [&](const InstrumentState& other) {
        const market::Instrument& instrument = *other.instrument;
        if (&other == &state) return false;
        if (isCrypto(own)) return isCrypto(instrument) && instrument.base == kCoin && own.base != kCoin;
        // Leaders of the same exchange hours: elsewhere other markets lead.
        return own.assetClass == market::AssetClass::Equity && instrument.assetClass == own.assetClass &&
               instrument.calendar == own.calendar &&
               std::find(kFunds.begin(), kFunds.end(), instrument.symbol) != kFunds.end();
    };
    if (!isCrypto(own) && std::find(kFunds.begin(), kFunds.end(), own.symbol) != kFunds.end()) return nullptr;
    const analysis::Regime* found = nullptr;
    for (const InstrumentState& other : m_states) {
        const analysis::Regime* regime = regimeOf(other);
        if (regime == nullptr || !regime->isReady() || !isLeader(other)) continue;
        // Where both funds are there, they lead only if they agree.
        if (found != nullptr && found->labels.direction != regime->labels.direction) return nullptr;
        if (found == nullptr || other.instrument->symbol == kFunds.front()) found = regime;
    }
    return found;
}

void Session::showProxyVolume(const InstrumentState& state, const market::Bar& bar)
{
    if (state.instrument->symbol != kFunds.front()) return;
    for (InstrumentState& other : m_states)
        if (other.agents && other.instrument->symbol == kIndex) other.agents->updateProxy(bar);
}

void Session::followCounterfactuals(const InstrumentState& state, const market::Bar& bar, Effects& out)
{
    std::size_t known = out.counterfactuals().size();
    m_counterfactuals.onBar(state, bar, m_seq, m_config, out);
    for (; known < out.counterfactuals().size(); ++known)
        m_calibration->take(out.counterfactuals()[known]);
}

void Session::onEffect(const Effect& effect)
{
    m_adaptive->onEffect(effect);
    if (m_hasShadow) m_calibration->take(effect);
}

void Session::rebuildAgents(InstrumentState& state)
{
    if (!m_config.variantB || !m_config.scoringEnabled || state.instrument->option) return;
    const auto& symbols = m_config.openingRangeSymbols;
    const bool followsRange = std::find(symbols.begin(), symbols.end(), state.instrument->symbol) != symbols.end();
    state.agents = std::make_unique<AgentState>(state, m_config.detectors, m_config.agentParameters, followsRange);
    if (state.instrument->symbol == kIndex)
        for (const InstrumentState& other : m_states) {
            if (other.instrument->symbol != kFunds.front()) continue;
            for (const BarHistory& history : other.histories)
                for (std::size_t back = history.size(); back-- > 0;)
                    state.agents->updateProxy(history.newest(back));
        }
    if (!followsRange || state.agents->hasOpeningRange()) return;
    // A window that ends before its range does says nothing, and that is said (agents.md §6.1).
    const Reason reason(ReasonCode::InvalidValue,
                        arg(ArgName::Value, static_cast<std::int64_t>(decision::AgentId::Orb)),
                        arg(ArgName::Limit, std::int64_t{m_config.agentParameters.openingRange.minutes}));
    m_effects.add(Variant::None, state.id(), Incident{ReasonCode::AgentError, 0}, std::span(&reason, 1));
}

void Session::followAgents()
{
    if (m_config.variantB) m_hasShadow = true;
    for (InstrumentState& state : m_states) {
        if (m_config.variantB && !state.agents) rebuildAgents(state);
        if (!m_config.variantB) state.agents.reset();
    }
}

void Session::runExperiment(const Command& command)
{
    auto changed = command.value.empty() ? m_router->stop(command.key) : m_router->run(command.key, command.value);
    if (!changed) return refuse(command, ReasonCode::ExperimentRefused);
    changed->actor = ShortName(command.actor);
    const ReasonCode code = changed->change == ExperimentChanged::Change::Started  ? ReasonCode::ExperimentStarted
                            : changed->change == ExperimentChanged::Change::Ramped ? ReasonCode::ExperimentRamped
                                                                                   : ReasonCode::ExperimentStopped;
    const Reason reason(code, arg(ArgName::Count, std::int64_t{changed->phase}));
    m_effects.add(Variant::None, {}, *changed, std::span(&reason, 1));
}

void Session::switchAgent(const Command& command)
{
    const auto agent = decision::agentFromName(command.key);
    const auto on = parseSwitch(command.value);
    const bool isPromoted = command.value == toString(decision::AgentType::Specialist);
    if (agent && (isPromoted || command.value == toString(decision::AgentType::SubAgent))) {
        if (!m_pipelineB->promoteAgent(*agent, isPromoted)) return refuse(command, ReasonCode::IllegalTransition);
        const Reason told(ReasonCode::AgentPromoted, arg(ArgName::Value, static_cast<std::int64_t>(*agent)),
                          arg(ArgName::After, std::int64_t{isPromoted}));
        m_effects.add(Variant::None, {}, Incident{told.code, 0}, std::span(&told, 1));
        return;
    }
    if (!agent || !on) return refuse(command, ReasonCode::InvalidValue);
    if (!m_pipelineB->switchAgent(*agent, *on)) return refuse(command, ReasonCode::IllegalTransition);
    const Reason reason(ReasonCode::AgentSwitched, arg(ArgName::Value, static_cast<std::int64_t>(*agent)),
                        arg(ArgName::After, std::int64_t{*on}));
    m_effects.add(Variant::None, {}, Incident{reason.code, 0}, std::span(&reason, 1));
}

} // namespace sextant::session
