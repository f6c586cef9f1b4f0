#include "engine/analysis/indicators/choppiness.h"

#include <algorithm>

#include "engine/core/contract.h"
#include "engine/core/math.h"

namespace sextant::analysis {

Choppiness::Choppiness(int period, bool trueExtremes)
    : m_range(period), m_extremes(period), m_trueExtremes(trueExtremes), m_scale(100.0 / math::log10(period))
{
    expects(period >= 2, "the period of the choppiness index must be >= 2");
}

Reading Choppiness::advance(const BarInput& bar)
{
    const bool exact = m_schedule.isDue(bar);
    Reading value;
    const double top = m_hasLast ? std::max(bar.high, m_lastClose) : bar.high;
    const double bottom = m_hasLast ? std::min(bar.low, m_lastClose) : bar.low;
    if (m_trueExtremes)
        m_extremes.push(top, bottom);
    else
        m_extremes.push(bar.high, bar.low);
    if (m_hasLast) {
        m_range.push(top - bottom, exact);
        if (m_range.isFull()) {
            const double spread = m_extremes.max() - m_extremes.min();
            value = spread > 0.0 && m_range.sum() > 0.0 ? m_scale * math::log10(m_range.sum() / spread) : 100.0;
        }
    }
    m_hasLast = true;
    m_lastClose = bar.close;
    return value;
}

} // namespace sextant::analysis
