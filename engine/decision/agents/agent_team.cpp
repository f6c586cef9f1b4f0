#include "engine/decision/agents/agent_team.h"

#include "engine/core/contract.h"
#include "engine/decision/agents/risk_agent.h"

namespace sextant::decision {
namespace {

constexpr int kOldestRelease = 10; // bars; an older squeeze asks for nobody

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
        // Only for a release that points the way of the signal.
        return unless(snapshot.squeeze && snapshot.squeeze->direction == snapshot.direction &&
                          snapshot.squeeze->barsSinceFired <= kOldestRelease,
                      AgentAbsence::NotActivated);
    case AgentId::Satyland:
        return unless(snapshot.satyland.has_value(), AgentAbsence::NotReady);
    }
    return AgentAbsence::NotActivated;
}

AgentOutput ask(AgentId agent, const AgentSnapshot& snapshot)
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
        return analyzeSqueeze(*snapshot.squeeze);
    case AgentId::Satyland:
        break;
    }
    return analyzeSatyland(*snapshot.satyland);
}

} // namespace

std::string_view toString(AgentAbsence absence)
{
    constexpr std::array<std::string_view, 5> kNames{"", "switched_off", "not_activated", "not_ready", "failed"};
    return kNames[static_cast<std::size_t>(absence)];
}

TeamResult runAgents(const AgentSnapshot& snapshot, const AgentSwitches& switches, const MetaParameters& parameters,
                     const std::array<std::optional<double>, kAgents>& calibrated)
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
            const AgentOutput output = ask(agent, snapshot);
            if (validate(output))
                result.outputSlots[result.outputCount++] = output;
            else
                result.absences[i] = AgentAbsence::Failed;
        } catch (const ContractViolation&) {
            result.absences[i] = AgentAbsence::Failed;
        }
    }
    result.decision = decide(result.outputs(), snapshot.direction, parameters, calibrated);
    return result;
}

} // namespace sextant::decision
