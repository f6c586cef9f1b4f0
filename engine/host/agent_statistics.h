#pragma once

#include <string>

#include "engine/core/result.h"
#include "engine/decision/experiments/agent_performance.h"
#include "engine/storage/database.h"

namespace sextant::host {

/// The agents' performance as the stored decisions and their outcomes tell it; of one session, or of all where
/// `sessionId` is empty. The same numbers as folding the effects of a replay. Errors: as Database; Corrupt for a row
/// that no agent could have made.
[[nodiscard]] Result<decision::AgentPerformance> agentStatistics(const storage::Database& database,
                                                                 const std::string& sessionId);

} // namespace sextant::host
