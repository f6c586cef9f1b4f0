#include "engine/analysis/indicators/adx.h"

#include <algorithm>
#include <cmath>

namespace sextant::analysis {

void Adx::Average::push(double value, int period, DmiSeed seed)
{
    if (m_count >= period) {
        m_value += (value - m_value) / period;
        return;
    }
    ++m_count;
    if (seed == DmiSeed::Wilder)
        m_value += (value - m_value) / m_count;
    else if (m_count < period)
        m_value += value / period;
    else
        m_value += (value - m_value) / period;
}

Adx::Adx(int period, DmiSeed seed, bool isLagWhole)
    : m_period(period), m_seed(seed), m_lag(isLagWhole ? period : period - 1), m_adx(1.0 / period, period, Seed::Sma),
      m_adxs(m_lag + 1)
{}

AdxValue Adx::advance(const BarInput& bar)
{
    AdxValue value;
    if (m_hasLast) {
        const double up = bar.high - m_lastHigh;
        const double down = m_lastLow - bar.low;
        m_plus.push(up > down && up > 0.0 ? up : 0.0, m_period, m_seed);
        m_minus.push(down > up && down > 0.0 ? down : 0.0, m_period, m_seed);
        m_range.push(std::max(bar.high, m_lastClose) - std::min(bar.low, m_lastClose), m_period, m_seed);
        if (m_range.isReady(m_period)) {
            value.plusDm = m_plus.value();
            value.minusDm = m_minus.value();
            const double range = m_range.value();
            const double plus = range > 0.0 ? 100.0 * m_plus.value() / range : 0.0;
            const double minus = range > 0.0 ? 100.0 * m_minus.value() / range : 0.0;
            value.plusDi = plus;
            value.minusDi = minus;
            const double sum = plus + minus;
            const double dx = sum > 0.0 ? 100.0 * std::abs(plus - minus) / sum : 0.0;
            value.dx = dx;
            m_adx.push(dx);
            if (m_adx.isReady()) {
                value.adx = m_adx.value();
                m_adxs.push(m_adx.value());
                if (m_adxs.isFull()) value.adxr = (m_adx.value() + m_adxs.oldest()) / 2.0;
            }
        }
    }
    m_hasLast = true;
    m_lastHigh = bar.high;
    m_lastLow = bar.low;
    m_lastClose = bar.close;
    return value;
}

int Adx::warmUp(std::size_t output) const
{
    if (output == 3) return 2 * m_period;
    if (output == 4) return 2 * m_period + m_lag;
    return m_period + 1;
}

} // namespace sextant::analysis
