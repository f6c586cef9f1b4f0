#include "engine/analysis/indicators/saty.h"

#include <algorithm>

#include "engine/core/contract.h"

namespace sextant::analysis {
namespace {

constexpr int kPivotPeriod = 21;

Recursion pivotAverage() { return {2.0 / (kPivotPeriod + 1.0), kPivotPeriod, Seed::Sma}; }

BarInput asBar(const BarInput& times, const SessionBar& session)
{
    return {times.start, times.end, session.open, session.high, session.low, session.close, 0.0};
}

} // namespace

SatyLevels::Row SatyLevels::update(const BarInput& bar)
{
    const bool hadPeriod = m_periods.hasCurrent();
    const SessionBar finished = m_periods.current();
    if (!m_periods.take(bar)) return {};
    if (m_periods.isNew() && hadPeriod) (void)m_atr.update(asBar(bar, finished));
    Reading range = m_atr.value();
    Reading close;
    if (m_usesCurrentClose) {
        if (!m_periods.hasCurrent()) return {};
        range = m_atr.preview(asBar(bar, m_periods.current()));
        close = m_periods.current().close;
    } else if (m_periods.hasPrevious()) {
        close = m_periods.previous().close;
    }
    if (!range || !close) return {};
    Row row;
    row[0] = close;
    row[1] = range;
    if (m_periods.hasCurrent() && *range > 0.0)
        row[2] = 100.0 * ((m_periods.current().high - m_periods.current().low) / *range);
    for (std::size_t i = 0; i < kSatyRatios.size(); ++i) {
        row[3 + i] = *close + kSatyRatios[i] * *range;
        row[3 + kSatyRatios.size() + i] = *close - kSatyRatios[i] * *range;
    }
    return row;
}

int SatyLevels::warmUp(std::size_t) const { return m_usesCurrentClose ? m_atrPeriod : m_atrPeriod + 1; }

SatyPhase::SatyPhase(int atrPeriod, double divisor, int smoothing)
    : m_pivot(pivotAverage()), m_atr(atrPeriod), m_smooth(2.0 / (smoothing + 1.0), smoothing, Seed::Sma),
      m_divisor(divisor)
{
    expects(divisor > 0.0, "the divisor of the phase oscillator must be > 0");
}

Reading SatyPhase::advance(const BarInput& bar)
{
    m_pivot.push(bar.close);
    const Reading range = m_atr.update(bar);
    if (!m_pivot.isReady() || !range || *range <= 0.0) return std::nullopt;
    m_smooth.push(100.0 * ((bar.close - m_pivot.value()) / (m_divisor * *range)));
    return m_smooth.isReady() ? Reading(m_smooth.value()) : std::nullopt;
}

int SatyPhase::warmUp() const { return std::max(m_pivot.period(), m_atr.warmUp()) + m_smooth.period() - 1; }

int SatyPhase::convergence() const
{
    return std::max(barsToConverge(m_pivot.factor()), m_atr.convergence()) + barsToConverge(m_smooth.factor());
}

Reading SatyCompression::advance(const BarInput& bar)
{
    constexpr double kWide = 2.0;
    constexpr double kNarrow = 1.854;
    const Reading range = m_atr.update(bar);
    m_variance.push(bar.close, m_schedule.isDue(bar));
    if (!range || !m_variance.isFull()) return std::nullopt;
    // The pivot cancels out of both distances, above it and below.
    const double deviation = kWide * m_variance.deviation(m_variance.moments());
    const double gap = deviation - kWide * *range;
    const double narrowGap = deviation - kNarrow * *range;
    const Reading last = m_lastGap;
    m_lastGap = gap;
    if (!last) return std::nullopt;
    const bool isExpanding = *last <= gap;
    return readingOf(!(isExpanding && narrowGap > 0.0) && gap <= 0.0);
}

} // namespace sextant::analysis
