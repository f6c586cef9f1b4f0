#pragma once

#include "engine/core/canonical.h"
#include "engine/core/sha256.h"
#include "engine/decision/agents/meta_decision.h"
#include "engine/decision/agents/opening_range.h"
#include "engine/decision/agents/satyland_agent.h"
#include "engine/decision/agents/strat_agent.h"
#include "engine/decision/agents/ttm_agent.h"

namespace sextant::decision {

/// What the agents and their merge can be told (agents.md §12). A change is another version of the parameters, named by
/// its hash in every decision.
struct AgentParameters {
    MetaParameters meta;
    OpeningRangeSettings openingRange;
    Duration blackout = std::chrono::minutes(15); ///< around an event of the calendar
    StratParameters strat;
    TtmParameters squeeze;
    SatyParameters satyland;
    bool isCalibrated = false; ///< confidences are recalibrated where that helps

    void canonical(CanonicalWriter& out) const;
    /// SHA-256 of the canonical form.
    [[nodiscard]] Digest hash() const;
};

} // namespace sextant::decision
