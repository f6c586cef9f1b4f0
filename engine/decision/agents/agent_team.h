#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "engine/decision/agents/agent.h"
#include "engine/decision/agents/agent_parameters.h"
#include "engine/decision/agents/context_agent.h"
#include "engine/decision/agents/orb_agent.h"
#include "engine/decision/agents/technical_agent.h"
#include "engine/trading/risk/risk_rules.h"

namespace sextant::decision {

/// One immutable picture for all agents of one signal (agents.md §1.1): what is missing is not known.
struct AgentSnapshot {
    int direction = 1; ///< of the signal: +1 long, -1 short
    ContextView context;
    std::optional<TechnicalView> technical;
    std::optional<OrbView> orb; ///< only inside its window and on its symbols
    std::optional<StratView> strat;
    std::optional<TtmView> squeeze;
    std::optional<SatylandView> satyland;
    const trading::RiskDecision* risk = nullptr; ///< null: the risk engine failed: rejected
};

/// Which agents are on: their flags, parents considered, and those that the host or a failure switched off.
struct AgentSwitches {
    std::array<bool, kAgents> isOn{true, true, true, false, false, false, false};
    std::array<bool, kAgents> isPromoted{}; ///< sub-agents that count as specialists (agents.md §7.7)
};

/// Why an agent said nothing.
enum class AgentAbsence : std::uint8_t { None, SwitchedOff, NotActivated, NotReady, Failed };
[[nodiscard]] std::string_view toString(AgentAbsence absence); ///< "switched_off"

struct TeamResult {
    std::array<AgentOutput, kAgents> outputSlots{};
    std::uint8_t outputCount = 0;
    std::array<AgentAbsence, kAgents> absences{};
    MetaDecision decision;

    [[nodiscard]] std::span<const AgentOutput> outputs() const { return {outputSlots.data(), outputCount}; }
};

/// The group that an agent counts in.
[[nodiscard]] AgentType typeOf(AgentId agent, const AgentSwitches& switches);

/// Told when an agent is asked and when it has answered, so that who looks on can time it. Nothing comes back.
class AgentWatch {
public:
    virtual void asked(AgentId agent) = 0;
    virtual void answered(AgentId agent) = 0;

protected:
    ~AgentWatch() = default;
};

/// Puts the question to an agent that has something to say of the snapshot.
[[nodiscard]] AgentOutput askAgent(AgentId agent, const AgentSnapshot& snapshot, const AgentParameters& parameters);
using AskAgent = AgentOutput (*)(AgentId agent, const AgentSnapshot& snapshot, const AgentParameters& parameters);

/// Runs the agents on one signal, in their fixed order, and merges them. A pure function: the same picture, switches,
/// parameters and maps give the same result, in which an agent that breaks its contract (an output out of bounds, an
/// exception) is left out as Failed; without the risk agent everything is rejected. No I/O, no clock.
/// @param calibration  see decide(); null: none
/// @param watch        null: nobody looks on
/// @param ask          stands in for the agents where a broken one is looked at
[[nodiscard]] TeamResult runAgents(const AgentSnapshot& snapshot, const AgentSwitches& switches,
                                   const AgentParameters& parameters = {},
                                   const CalibrationTable* calibration = nullptr, AgentWatch* watch = nullptr,
                                   AskAgent ask = askAgent);

} // namespace sextant::decision
