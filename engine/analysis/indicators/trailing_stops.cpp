#include "engine/analysis/indicators/trailing_stops.h"

#include <algorithm>

#include "engine/core/contract.h"

namespace sextant::analysis {

AtrStop::AtrStop(int period, double multiplier, StopEnd end, FirstTrueRange first)
    : m_atr(period, first), m_multiplier(multiplier), m_end(end)
{
    expects(multiplier > 0.0, "the multiplier of a trailing stop must be > 0");
}

AtrStopValue AtrStop::advance(const BarInput& bar)
{
    AtrStopValue value;
    if (const auto atr = m_atr.update(bar)) {
        const double upper = (m_end == StopEnd::Close ? bar.close : bar.high) + m_multiplier * *atr;
        const double lower = (m_end == StopEnd::Close ? bar.close : bar.low) - m_multiplier * *atr;
        if (!m_hasStops) {
            m_isBullish = !m_hasLast || bar.close >= m_lastClose;
            m_upper = upper;
            m_lower = lower;
            m_hasStops = true;
        } else {
            if (upper < m_upper || m_lastClose > m_upper) m_upper = upper;
            if (lower > m_lower || m_lastClose < m_lower) m_lower = lower;
        }
        m_isBullish = bar.close > (m_isBullish ? m_lower : m_upper);
        value.value = m_isBullish ? m_lower : m_upper;
        (m_isBullish ? value.sell : value.buy) = value.value;
    }
    m_lastClose = bar.close;
    m_hasLast = true;
    return value;
}

VolatilityStop::VolatilityStop(int period, double multiplier, FirstTrueRange first)
    : m_atr(period, first), m_period(period), m_multiplier(multiplier)
{
    expects(multiplier > 0.0, "the multiplier of a volatility stop must be > 0");
}

VolatilityStopValue VolatilityStop::advance(const BarInput& bar)
{
    VolatilityStopValue value;
    if (m_count < m_period) {
        if (m_count == 0) m_first = m_highest = m_lowest = bar.close;
        m_highest = std::max(m_highest, bar.close);
        m_lowest = std::min(m_lowest, bar.close);
        if (++m_count == m_period) {
            m_isLong = bar.close > m_first;
            m_extreme = m_isLong ? m_highest : m_lowest;
        }
    } else {
        bool isPassed = false;
        double stop = 0.0;
        if (m_lastAtr) {
            stop = m_isLong ? m_extreme - m_multiplier * *m_lastAtr : m_extreme + m_multiplier * *m_lastAtr;
            isPassed = m_isLong ? bar.close < stop : bar.close > stop;
            if (m_hasTurned) {
                value.value = stop;
                (m_isLong ? value.lower : value.upper) = stop;
                value.isStop = readingOf(isPassed);
            }
        }
        if (isPassed) {
            m_isLong = !m_isLong;
            m_extreme = bar.close;
            m_hasTurned = true;
        } else {
            m_extreme = m_isLong ? std::max(m_extreme, bar.close) : std::min(m_extreme, bar.close);
        }
    }
    m_lastAtr = m_atr.update(bar);
    return value;
}

} // namespace sextant::analysis
