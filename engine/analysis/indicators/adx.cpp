#include "engine/analysis/indicators/adx.h"

#include <algorithm>
#include <cmath>

namespace sextant::analysis {

static constexpr double kSmallestRange = 1e-290;

void Adx::Average::warm(double value, int period, DmiSeed seed)
{
    ++m_count;
    if (seed == DmiSeed::Wilder)
        m_value += (value - m_value) / m_count;
    else if (m_count < period)
        m_value += value / period;
    else
        m_value += (value - m_value) / period;
}

Adx::Adx(int period, DmiSeed seed, bool isLagWhole)
    : m_period(period), m_factor(1.0 / period), m_seed(seed), m_lag(isLagWhole ? period : period - 1),
      m_adx(1.0 / period, period, Seed::Sma), m_adxs(m_lag + 1)
{}

AdxValue Adx::advance(const BarInput& bar)
{
    AdxValue value;
    if (m_hasLast) {
        const double up = bar.high - m_lastHigh;
        const double down = m_lastLow - bar.low;
        m_plus.push(up > down && up > 0.0 ? up : 0.0, m_factor, m_period, m_seed);
        m_minus.push(down > up && down > 0.0 ? down : 0.0, m_factor, m_period, m_seed);
        m_range.push(std::max(bar.high, m_lastClose) - std::min(bar.low, m_lastClose), m_factor, m_period, m_seed);
        if (m_range.isReady(m_period)) {
            value.plusDm = m_plus.value();
            value.minusDm = m_minus.value();
            // One division serves both. Without range there is no movement either; so it is called where 100 times its
            // inverse would overflow.
            const double share = m_range.value() > kSmallestRange ? 100.0 / m_range.value() : 0.0;
            const double plus = m_plus.value() * share;
            const double minus = m_minus.value() * share;
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
