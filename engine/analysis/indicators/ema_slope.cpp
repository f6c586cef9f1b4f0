#include "engine/analysis/indicators/ema_slope.h"

#include <algorithm>

namespace sextant::analysis {

EmaSlopeValue EmaSlope::advance(const BarInput& bar)
{
    m_average.push(bar.close);
    const Reading atr = m_atr.update(bar);
    if (!m_average.isReady()) return {};
    m_values.push(m_average.value());
    if (!m_values.isFull()) return {};
    const double now = m_values[0];
    const double then = m_values.oldest();
    EmaSlopeValue result;
    result.value = (now - then) / m_lag;
    if (atr && *atr > 0.0) result.atr = (now - then) / (m_lag * *atr);
    if (then != 0.0) result.bps = 1e4 * (now / then - 1.0) / m_lag;
    return result;
}

int EmaSlope::warmUp(std::size_t output) const
{
    const int own = m_average.period() + m_lag;
    return output == 1 ? std::max(own, m_atr.warmUp()) : own;
}

int EmaSlope::convergence(std::size_t output) const
{
    const int own = barsToConverge(m_average.factor());
    return output == 1 ? std::max(own, m_atr.convergence()) : own;
}

} // namespace sextant::analysis
