#include "engine/analysis/indicators/parabolic_sar.h"

#include <algorithm>

#include "engine/core/contract.h"

namespace sextant::analysis {

ParabolicSar::ParabolicSar(double step, double maximum, SarStart start, bool clampFlip)
    : m_step(step), m_maximum(maximum), m_start(start), m_clampFlip(clampFlip), m_isPublished(start != SarStart::Long),
      m_factor(step)
{
    expects(step > 0.0 && step <= maximum, "the step of a parabolic stop must be > 0 and at most its maximum");
}

void ParabolicSar::begin(const BarInput& bar)
{
    // m_highs[0] and m_lows[0] are those of bar 0, `bar` is bar 1.
    if (m_start == SarStart::DirectionalMovement) {
        const double up = bar.high - m_highs[0];
        const double down = m_lows[0] - bar.low;
        m_isLong = !(down > up && down > 0.0);
        m_extreme = m_isLong ? bar.high : bar.low;
    } else {
        m_isLong = m_start == SarStart::Long || m_highs[0] + m_lows[0] <= bar.high + bar.low;
        m_extreme = m_isLong ? m_highs[0] : m_lows[0];
    }
    m_sar = m_isLong ? m_lows[0] : m_highs[0];
}

SarValue ParabolicSar::advance(const BarInput& bar)
{
    SarValue value;
    if (m_count > 0) {
        if (m_count == 1) begin(bar);
        const bool isInitial = m_count == 1 && m_start == SarStart::DirectionalMovement;
        if (!isInitial) {
            m_sar += m_factor * (m_extreme - m_sar);
            // TA-Lib starts at bar 1 and does not look behind it.
            const std::size_t bars = m_count == 1 || (m_count == 2 && m_start == SarStart::DirectionalMovement) ? 1 : 2;
            for (std::size_t i = 0; i < bars; ++i)
                m_sar = m_isLong ? std::min(m_sar, m_lows[i]) : std::max(m_sar, m_highs[i]);
        }
        const bool isTouched = m_start == SarStart::DirectionalMovement
                                   ? (m_isLong ? bar.low <= m_sar : bar.high >= m_sar)
                                   : (m_isLong ? bar.low < m_sar : bar.high > m_sar);
        // Tulip lets also the bar that turns the side set the extreme first.
        if ((!isTouched || m_start == SarStart::MidPoint) && (m_isLong ? bar.high > m_extreme : bar.low < m_extreme)) {
            m_extreme = m_isLong ? bar.high : bar.low;
            m_factor = std::min(m_factor + m_step, m_maximum);
        }
        if (isTouched) {
            m_sar = m_extreme;
            if (m_clampFlip) {
                const double lastHigh = isInitial ? bar.high : m_highs[0];
                const double lastLow = isInitial ? bar.low : m_lows[0];
                m_sar = m_isLong ? std::max({m_sar, lastHigh, bar.high}) : std::min({m_sar, lastLow, bar.low});
            }
            m_isLong = !m_isLong;
            m_extreme = m_isLong ? bar.high : bar.low;
            m_factor = m_step;
        }
        if (m_isPublished) {
            value.value = m_sar;
            value.reversal = readingOf(isTouched);
        }
        m_isPublished = m_isPublished || isTouched;
    }
    m_count = std::min(m_count + 1, 3);
    m_highs = {bar.high, m_highs[0]};
    m_lows = {bar.low, m_lows[0]};
    return value;
}

} // namespace sextant::analysis
