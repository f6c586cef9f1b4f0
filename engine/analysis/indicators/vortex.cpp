#include "engine/analysis/indicators/vortex.h"

#include <algorithm>
#include <cmath>

namespace sextant::analysis {

VortexValue Vortex::advance(const BarInput& bar)
{
    const bool exact = m_schedule.isDue(bar);
    VortexValue value;
    if (m_hasLast) {
        m_plus.push(std::abs(bar.high - m_lastLow), exact);
        m_minus.push(std::abs(bar.low - m_lastHigh), exact);
        m_range.push(std::max(bar.high, m_lastClose) - std::min(bar.low, m_lastClose), exact);
        if (m_range.isFull() && m_range.sum() > 0.0) {
            value.plus = m_plus.sum() / m_range.sum();
            value.minus = m_minus.sum() / m_range.sum();
        }
    }
    m_hasLast = true;
    m_lastHigh = bar.high;
    m_lastLow = bar.low;
    m_lastClose = bar.close;
    return value;
}

} // namespace sextant::analysis
