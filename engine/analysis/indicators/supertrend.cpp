#include "engine/analysis/indicators/supertrend.h"

#include "engine/core/contract.h"

namespace sextant::analysis {

Supertrend::Supertrend(int period, double multiplier, SupertrendInit init, FirstTrueRange first)
    : m_atr(period, first), m_multiplier(multiplier), m_init(init)
{
    expects(multiplier > 0.0, "the multiplier of a supertrend must be > 0");
}

SupertrendValue Supertrend::advance(const BarInput& bar)
{
    SupertrendValue value;
    if (const auto atr = m_atr.update(bar)) {
        const double middle = (bar.high + bar.low) / 2.0;
        const double upper = middle + m_multiplier * *atr;
        const double lower = middle - m_multiplier * *atr;
        if (!m_hasBands) {
            m_isUp = m_init == SupertrendInit::Mid && bar.close >= middle;
            m_upper = upper;
            m_lower = lower;
            m_hasBands = true;
        } else {
            if (upper < m_upper || m_lastClose > m_upper) m_upper = upper;
            if (lower > m_lower || m_lastClose < m_lower) m_lower = lower;
        }
        if (m_init == SupertrendInit::Mid)
            m_isUp = m_isUp ? bar.close > m_lower : bar.close > m_upper;
        else
            m_isUp = m_isUp ? bar.close >= m_lower : bar.close > m_upper;
        value.value = m_isUp ? m_lower : m_upper;
        value.direction = m_isUp ? 1.0 : -1.0;
        value.upper = m_upper;
        value.lower = m_lower;
    }
    m_lastClose = bar.close;
    return value;
}

} // namespace sextant::analysis
