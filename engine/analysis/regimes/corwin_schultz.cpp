#include "engine/analysis/regimes/corwin_schultz.h"

#include <algorithm>

#include "engine/core/math.h"

namespace sextant::analysis {

std::optional<double> CorwinSchultz::update(const BarInput& bar)
{
    if (!isUsable(bar)) return m_value;
    m_value.reset();
    if (m_hasLast && m_lastLow > 0.0 && bar.low > 0.0) {
        // What lies between two sessions is no range of either.
        const double shift = bar.low > m_lastClose    ? m_lastClose - bar.low
                             : bar.high < m_lastClose ? m_lastClose - bar.high
                                                      : 0.0;
        const double high = bar.high + shift;
        const double low = bar.low + shift;
        if (low > 0.0) {
            const double before = math::log(m_lastHigh / m_lastLow);
            const double now = math::log(high / low);
            const double both = math::log(std::max(high, m_lastHigh) / std::min(low, m_lastLow));
            const double beta = before * before + now * now;
            const double divisor = 3.0 - 2.0 * math::sqrt(2.0);
            const double alpha =
                (math::sqrt(2.0 * beta) - math::sqrt(beta)) / divisor - math::sqrt(both * both / divisor);
            m_value = std::max(0.0, 2.0 * math::tanh(alpha / 2.0)); // = 2 (e^α - 1) / (e^α + 1)
        }
    }
    m_hasLast = true;
    m_lastHigh = bar.high;
    m_lastLow = bar.low;
    m_lastClose = bar.close;
    return m_value;
}

} // namespace sextant::analysis
