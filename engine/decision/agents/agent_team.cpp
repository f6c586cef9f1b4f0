#include "engine/decision/agents/agent_team.h"

#include <exception>

#include "engine/decision/agents/risk_agent.h"

namespace sextant::decision {
namespace {

/// Whether an agent has something to say, and if not why.
AgentAbsence absenceOf(AgentId agent, const AgentSnapshot& snapshot)
{
    const auto unless = [](bool isThere, AgentAbsence otherwise) { return isThere ? AgentAbsence::None : otherwise; };
    switch (agent) {
    case AgentId::Context:
        return AgentAbsence::None;
    case AgentId::Risk:
        return unless(snapshot.risk != nullptr, AgentAbsence::Failed);
    case AgentId::Technical:
        return unless(snapshot.technical.has_value(), AgentAbsence::NotReady);
    case AgentId::Orb:
        return unless(snapshot.orb.has_value(), AgentAbsence::NotActivated);
    case AgentId::Strat:
        return unless(snapshot.strat.has_value(), AgentAbsence::NotActivated);
    case AgentId::Ttm:
        // Only while the momentum points the way of the signal; of an old release it says that it has nothing to say.
        return unless(snapshot.squeeze && snapshot.squeeze->direction == snapshot.direction,
                      AgentAbsence::NotActivated);
    case AgentId::Satyland:
        return unless(snapshot.satyland.has_value(), AgentAbsence::NotReady);
    }
    return AgentAbsence::NotActivated;
}

} // namespace

std::string_view toString(AgentAbsence absence)
{
    constexpr std::array<std::string_view, 5> kNames{"", "switched_off", "not_activated", "not_ready", "failed"};
    return kNames[static_cast<std::size_t>(absence)];
}

AgentType typeOf(AgentId agent, const AgentSwitches& switches)
{
    const AgentType type = infoOf(agent).type;
    const bool isRaised = type == AgentType::SubAgent && switches.isPromoted[static_cast<std::size_t>(agent)];
    return isRaised ? AgentType::Specialist : type;
}

AgentOutput askAgent(AgentId agent, const AgentSnapshot& snapshot, const AgentParameters& parameters)
{
    switch (agent) {
    case AgentId::Context: {
        ContextView view = snapshot.context;
        view.direction = snapshot.direction;
        return analyzeContext(view);
    }
    case AgentId::Risk:
        return analyzeRisk(*snapshot.risk);
    case AgentId::Technical:
        return analyzeTechnical(*snapshot.technical);
    case AgentId::Orb:
        return analyzeOpeningRange(*snapshot.orb);
    case AgentId::Strat:
        return analyzeStrat(*snapshot.strat);
    case AgentId::Ttm:
        return analyzeSqueeze(*snapshot.squeeze, parameters.squeeze);
    case AgentId::Satyland:
        break;
    }
    return analyzeSatyland(*snapshot.satyland, parameters.satyland);
}

TeamResult runAgents(const AgentSnapshot& snapshot, const AgentSwitches& switches, const AgentParameters& parameters,
                     const CalibrationTable* calibration, AgentWatch* watch, AskAgent ask)
{
    TeamResult result;
    // AgentId is in the order of rule 5: core, specialists, sub-agents, by name within.
    for (std::size_t i = 0; i < kAgents; ++i) {
        const auto agent = static_cast<AgentId>(i);
        if (!switches.isOn[i]) {
            result.absences[i] = AgentAbsence::SwitchedOff;
            continue;
        }
        result.absences[i] = absenceOf(agent, snapshot);
        if (result.absences[i] != AgentAbsence::None) continue;
        // The one fence around agents (STYLE §5): the culprit is left out, the others go on.
        try {
            if (watch != nullptr) watch->asked(agent);
            const AgentOutput output = ask(agent, snapshot, parameters);
            if (watch != nullptr) watch->answered(agent);
            if (output.agent == agent && validate(output))
                result.outputSlots[result.outputCount++] = output;
            else
                result.absences[i] = AgentAbsence::Failed;
        } catch (const std::exception&) {
            if (watch != nullptr) watch->answered(agent);
            result.absences[i] = AgentAbsence::Failed;
        }
    }
    result.decision = decide(result.outputs(), snapshot.direction, parameters.meta, calibration, switches.isPromoted);
    return result;
}

} // namespace sextant::decision
