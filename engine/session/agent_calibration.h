#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "engine/decision/agents/confidence_map.h"
#include "engine/session/performance_fold.h"

namespace sextant::session {

/// What became of the agents' opinions in this session and those it continues, and the maps of their confidences that
/// follow from it (agents.md §8): kept while engine 2 is on, so that recalibration can be switched on at any time.
/// Everything follows from effects in their order. Keeps the newest 2,000 outcomes of an agent.
class AgentCalibration final {
public:
    static constexpr std::size_t kMostOutcomes = 2000;

    void take(const Effect& effect);
    void take(const CounterfactualOutcome& outcome);
    /// Makes the maps of agents with new outcomes anew.
    void refit();
    [[nodiscard]] bool isDue() const { return m_isDue; }
    /// As of the last refit().
    [[nodiscard]] const decision::CalibrationTable& table() const { return m_table; }
    [[nodiscard]] std::size_t outcomes(decision::AgentId agent) const
    {
        return m_forecasts[static_cast<std::size_t>(agent)].size();
    }

    void canonical(CanonicalWriter& out) const;
    void restore(CanonicalReader& in);

private:
    void add(const PerformanceRow& row);

    PerformanceFold m_fold;
    std::array<std::vector<decision::Forecast>, decision::kAgents> m_forecasts; // oldest first
    std::array<bool, decision::kAgents> m_isNew{};
    bool m_isDue = false;
    decision::CalibrationTable m_table;
};

} // namespace sextant::session
