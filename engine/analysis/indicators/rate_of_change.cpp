#include "engine/analysis/indicators/rate_of_change.h"

#include "engine/core/math.h"

namespace sextant::analysis {

Reading OneBarReturn::advance(double value, bool)
{
    const Reading last = m_last;
    m_last = value;
    if (!last || *last == 0.0) return std::nullopt;
    const double ratio = value / *last;
    if (!m_isLogarithm) return ratio - 1.0;
    return ratio > 0.0 ? Reading(math::log(ratio)) : std::nullopt;
}

RocBands::RocBands(int period, int emaPeriod, int bandPeriod)
    : m_roc(period), m_ema(2.0 / (emaPeriod + 1.0), emaPeriod, Seed::Sma), m_squares(bandPeriod)
{}

RocBandsValue RocBands::advance(double value, bool exact)
{
    RocBandsValue result;
    result.value = m_roc.update(value, exact);
    if (!result.value) return result;
    m_ema.push(*result.value);
    m_squares.push(*result.value * *result.value, exact);
    if (m_ema.isReady()) result.ema = m_ema.value();
    if (m_squares.isFull()) {
        result.upper = math::sqrt(m_squares.sum() / m_squares.length());
        result.lower = -*result.upper;
    }
    return result;
}

int RocBands::warmUp(std::size_t output) const
{
    if (output == 0) return m_roc.warmUp();
    return m_roc.warmUp() - 1 + (output == 1 ? m_ema.period() : m_squares.length());
}

} // namespace sextant::analysis
