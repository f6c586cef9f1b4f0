#pragma once

#include <memory>
#include <span>

#include "engine/analysis/regimes/regime.h"
#include "engine/core/result.h"
#include "engine/core/sha256.h"
#include "engine/decision/agents/agent_team.h"
#include "engine/decision/agents/opening_range.h"

namespace sextant::decision {

/// What the agents and their merge can be told (agents.md §12). A change is another version of the parameters, named by
/// its hash in every decision.
struct AgentParameters {
    MetaParameters meta;
    OpeningRangeSettings openingRange;
    Duration blackout = std::chrono::minutes(15); ///< around an event of the calendar

    void canonical(CanonicalWriter& out) const;
    /// SHA-256 of the canonical form.
    [[nodiscard]] Digest hash() const;
};

/// Everything a decision of engine 2 followed from, as the decision log keeps it.
struct AgentCase {
    AgentSnapshot snapshot; ///< its pointers lead into this case
    AgentSwitches switches;
    AgentParameters parameters;
    std::array<std::optional<double>, kAgents> calibrated; ///< as decide() takes them

    // What the snapshot points to.
    std::optional<analysis::Regime> regime;
    std::optional<analysis::Regime> benchmark;
    std::optional<trading::RiskDecision> risk;
};

/// The canonical bytes of a case; of a regime what the agents look at, of risk every rule's answer by name.
void encodeCase(const AgentSnapshot& snapshot, const AgentSwitches& switches, const AgentParameters& parameters,
                const std::array<std::optional<double>, kAgents>& calibrated, CanonicalWriter& out);
/// The inverse. Errors: Corrupt for damaged or foreign bytes.
[[nodiscard]] Result<std::unique_ptr<AgentCase>> decodeCase(std::span<const std::uint8_t> bytes);
/// The same decision once more, from the log alone.
[[nodiscard]] TeamResult runCase(const AgentCase& decided);

} // namespace sextant::decision
