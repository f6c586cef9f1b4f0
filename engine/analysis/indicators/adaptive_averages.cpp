#include "engine/analysis/indicators/adaptive_averages.h"

#include <optional>

#include "engine/core/contract.h"

namespace sextant::analysis {

Reading McGinley::advance(double value, bool)
{
    if (m_average <= 0.0 || value <= 0.0) {
        m_average = value;
        return std::nullopt;
    }
    const double ratio = value / m_average;
    m_average += (value - m_average) / (m_slowness * (ratio * ratio) * (ratio * ratio));
    return m_average > 0.0 ? Reading(m_average) : std::nullopt;
}

Vidya::Vidya(int shortPeriod, int longPeriod, double alpha) : m_short(shortPeriod), m_long(longPeriod), m_alpha(alpha)
{
    expects(shortPeriod <= longPeriod && longPeriod >= 2, "the long period of VIDYA must be >= 2 and the short one");
    expects(alpha > 0.0 && alpha <= 1.0, "the factor of VIDYA must be in (0, 1]");
}

Reading Vidya::advance(double value, bool exact)
{
    m_short.push(value, exact);
    m_long.push(value, exact);
    if (m_count < m_long.length()) ++m_count;
    if (m_count < m_long.length()) {
        m_average = value;
        return m_count == m_long.length() - 1 ? Reading(m_average) : std::nullopt;
    }
    const double wide = m_long.deviation(m_long.moments());
    const double ratio = wide > 0.0 ? m_short.deviation(m_short.moments()) / wide : 0.0;
    m_average += m_alpha * ratio * (value - m_average);
    return m_average;
}

Zlema::Zlema(int period) : m_lag((period - 1) / 2), m_factor(2.0 / (period + 1.0)), m_values(m_lag + 1) {}

Reading Zlema::advance(double value, bool)
{
    const bool isFirst = m_values.size() == 0;
    m_values.push(value);
    if (isFirst || !m_values.isFull())
        m_average = value;
    else
        m_average += m_factor * (2.0 * value - m_values.oldest() - m_average);
    return m_values.size() >= static_cast<std::size_t>(warmUp()) ? Reading(m_average) : std::nullopt;
}

Rmta::Rmta(int period, double beta) : m_period(period), m_beta(beta)
{
    expects(period >= 1 && beta > 0.0 && beta < 1.0, "RMTA needs a period >= 1 and a beta in (0, 1)");
}

Reading Rmta::advance(double value, bool)
{
    const double a = 1.0 - m_beta;
    if (m_count == 0) {
        m_trend = m_beta * value + value;
        m_average = m_beta * value + a * (value + m_trend);
    } else {
        const double last = m_trend;
        m_trend = m_beta * last + value;
        m_average = m_beta * m_average + a * (value + m_trend - last);
    }
    if (m_count < m_period) ++m_count;
    return m_count >= m_period ? Reading(m_average) : std::nullopt;
}

} // namespace sextant::analysis
