#pragma once

#include <array>
#include <cstdint>
#include <span>

#include "engine/decision/agents/agent.h"
#include "engine/trading/risk/risk_rules.h"

namespace sextant::decision {

/// Risk agent (core, absolute veto; agents.md §5): blocks if any rule of the risk engine blocks the order that would
/// come of the signal. One reason per rule that blocks, `points` its number (R07 → 7) and `measured` what was measured;
/// RiskClear if none. Confidence 0 or 100; it is never averaged.
[[nodiscard]] AgentOutput analyzeRisk(const trading::RiskDecision& decision);

} // namespace sextant::decision
