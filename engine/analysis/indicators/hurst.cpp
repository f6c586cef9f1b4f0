#include "engine/analysis/indicators/hurst.h"

#include <algorithm>

#include "engine/core/contract.h"
#include "engine/core/math.h"

namespace sextant::analysis {

Hurst::Hurst(int period, int lag) : m_lag(lag), m_values(lag + 1), m_one(period), m_many(period)
{
    expects(period >= 2 && lag >= 2, "the window and the lag of a Hurst exponent must be >= 2");
}

Reading Hurst::advance(double value, bool exact)
{
    if (!(value > 0.0)) return std::nullopt;
    // Logarithms of ratios, so that an unchanged price is exactly no return.
    if (m_values.size() > 0) m_one.push(math::log(value / m_values[0]), exact);
    m_values.push(value);
    if (m_values.isFull()) m_many.push(math::log(value / m_values.oldest()), exact);
    if (m_count < warmUp()) ++m_count;
    if (m_count < warmUp()) return std::nullopt;
    const double one = m_one.moments().squares;
    const double many = m_many.moments().squares;
    if (!(one > 0.0)) return std::nullopt;
    if (!(many > 0.0)) return 0.0;
    const double ratio = many / (m_lag * one);
    return std::clamp(0.5 + 0.5 * math::log(ratio) / math::log(m_lag), 0.0, 1.0);
}

} // namespace sextant::analysis
