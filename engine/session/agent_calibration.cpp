#include "engine/session/agent_calibration.h"

#include <utility>

namespace sextant::session {

void AgentCalibration::take(const Effect& effect)
{
    m_fold.take(effect, [this](const PerformanceRow& row) { add(row); });
}

void AgentCalibration::take(const CounterfactualOutcome& outcome)
{
    m_fold.take(outcome, [this](const PerformanceRow& row) { add(row); });
}

void AgentCalibration::add(const PerformanceRow& row)
{
    if (!row.isOutcome || !row.outcome.hasMultiple) return;
    for (std::size_t i = 0; i < decision::kAgents; ++i) {
        const decision::AgentVote& vote = row.record.votes[i];
        const int side = decision::signOf(vote.bias) * row.record.direction;
        // Risk says what may be, not where the market goes.
        if (!vote.isPresent() || side == 0 || static_cast<decision::AgentId>(i) == decision::AgentId::Risk) continue;
        auto& forecasts = m_forecasts[i];
        if (forecasts.size() == kMostOutcomes) forecasts.erase(forecasts.begin());
        forecasts.push_back({vote.confidence, side * row.outcome.multiple > 0.0});
        m_isNew[i] = m_isDue = true;
    }
}

void AgentCalibration::refit()
{
    for (std::size_t i = 0; i < decision::kAgents; ++i)
        if (std::exchange(m_isNew[i], false)) m_table[i] = decision::ConfidenceMap::fit(m_forecasts[i]);
    m_isDue = false;
}

void AgentCalibration::canonical(CanonicalWriter& out) const
{
    m_fold.canonical(out);
    for (const auto& forecasts : m_forecasts) {
        out.put(forecasts.size());
        for (const decision::Forecast& forecast : forecasts)
            out.putAll(static_cast<std::int64_t>(forecast.confidence), forecast.happened);
    }
}

void AgentCalibration::restore(CanonicalReader& in)
{
    m_fold.restore(in);
    for (std::size_t i = 0; i < decision::kAgents; ++i) {
        auto& forecasts = m_forecasts[i];
        forecasts.clear();
        for (std::size_t left = in.count(9); left > 0; --left) {
            std::int64_t confidence = 0;
            bool happened = false;
            in.getAll(confidence, happened);
            forecasts.push_back({static_cast<int>(confidence), happened});
        }
        m_table[i].reset();
        m_isNew[i] = !forecasts.empty();
        m_isDue = m_isDue || m_isNew[i];
    }
}

} // namespace sextant::session
