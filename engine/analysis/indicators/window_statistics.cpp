#include "engine/analysis/indicators/window_statistics.h"

#include <algorithm>

namespace sextant::analysis {

SmaAnalysisValue SmaAnalysis::advance(double value, bool)
{
    m_window.push(value);
    if (!m_window.isFull()) return {};
    const auto count = static_cast<double>(m_window.size());
    // Counted from the newest value, so that equal ones are exactly their mean.
    double shifted = 0.0;
    for (std::size_t age = m_window.size(); age-- > 0;)
        shifted += m_window[age] - value;
    const double mean = value + shifted / count;
    double distances = 0.0;
    double squares = 0.0;
    double shares = 0.0;
    bool hasZero = false;
    for (std::size_t age = m_window.size(); age-- > 0;) {
        const double distance = std::abs(m_window[age] - mean);
        distances += distance;
        squares += distance * distance;
        if (m_window[age] == 0.0)
            hasZero = true;
        else
            shares += distance / m_window[age];
    }
    return {distances / count, squares / count, hasZero ? std::nullopt : Reading(shares / count)};
}

Reading UlcerIndex::advance(double value, bool)
{
    m_window.push(value);
    if (!m_window.isFull()) return std::nullopt;
    double largest = m_window.oldest();
    double squares = 0.0;
    for (std::size_t age = m_window.size(); age-- > 0;) {
        largest = std::max(largest, m_window[age]);
        if (!(largest > 0.0)) return std::nullopt;
        const double drawdown = 100.0 * (m_window[age] - largest) / largest;
        squares += drawdown * drawdown;
    }
    return std::sqrt(squares / static_cast<double>(m_window.size()));
}

} // namespace sextant::analysis
