#pragma once

#include <memory>
#include <span>

#include "engine/analysis/regimes/regime.h"
#include "engine/core/result.h"
#include "engine/decision/agents/agent_team.h"

namespace sextant::decision {

/// Everything a decision of engine 2 followed from, as the decision log keeps it.
struct AgentCase {
    AgentSnapshot snapshot; ///< its pointers lead into this case
    AgentSwitches switches;
    AgentParameters parameters;
    std::optional<CalibrationTable> calibration; ///< the maps in force; none: all as they say

    // What the snapshot points to.
    std::optional<analysis::Regime> regime;
    std::optional<analysis::Regime> benchmark;
    std::optional<trading::RiskDecision> risk;
};

/// The canonical bytes of a case; of a regime what the agents look at, of risk every rule's answer by name.
void encodeCase(const AgentSnapshot& snapshot, const AgentSwitches& switches, const AgentParameters& parameters,
                const CalibrationTable* calibration, CanonicalWriter& out);
/// The inverse; also of the first form, which knew fewer parameters and no maps: those take their defaults. Errors:
/// Corrupt for damaged or foreign bytes.
[[nodiscard]] Result<std::unique_ptr<AgentCase>> decodeCase(std::span<const std::uint8_t> bytes);
/// The same decision once more, from the log alone.
[[nodiscard]] TeamResult runCase(const AgentCase& decided);

} // namespace sextant::decision
