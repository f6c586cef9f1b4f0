#include "engine/analysis/indicators/pivot_levels.h"

namespace sextant::analysis {
namespace {

void setClassicLevels(PivotValue& value, double pivot, double high, double low)
{
    const double range = high - low;
    value.pivot = pivot;
    value.resistance[0] = 2.0 * pivot - low;
    value.resistance[1] = pivot + range;
    value.resistance[2] = high + 2.0 * (pivot - low);
    value.support[0] = 2.0 * pivot - high;
    value.support[1] = pivot - range;
    value.support[2] = low - 2.0 * (high - pivot);
}

} // namespace

PivotValue pivotLevels(PivotKind kind, double open, double high, double low, double close)
{
    const double range = high - low;
    PivotValue value;
    switch (kind) {
    case PivotKind::Classic:
        setClassicLevels(value, (high + low + close) / 3.0, high, low);
        break;
    case PivotKind::Woodie:
        setClassicLevels(value, (high + low + 2.0 * open) / 4.0, high, low);
        break;
    case PivotKind::Fibonacci: {
        constexpr std::array kShares{0.382, 0.618, 1.0};
        const double pivot = (high + low + close) / 3.0;
        value.pivot = pivot;
        for (std::size_t i = 0; i < kShares.size(); ++i) {
            value.resistance[i] = pivot + kShares[i] * range;
            value.support[i] = pivot - kShares[i] * range;
        }
        break;
    }
    case PivotKind::Camarilla: {
        constexpr std::array kDivisors{12.0, 6.0, 4.0, 2.0};
        value.pivot = (high + low + close) / 3.0;
        for (std::size_t i = 0; i < kDivisors.size(); ++i) {
            value.resistance[i] = close + 1.1 / kDivisors[i] * range;
            value.support[i] = close - 1.1 / kDivisors[i] * range;
        }
        break;
    }
    case PivotKind::DeMark: {
        const double x = close < open   ? high + 2.0 * low + close
                         : close > open ? 2.0 * high + low + close
                                        : high + low + 2.0 * close;
        value.pivot = x / 4.0;
        value.resistance[0] = x / 2.0 - low;
        value.support[0] = x / 2.0 - high;
        break;
    }
    }
    return value;
}

SessionPivots::SessionPivots(PivotKind kind, SessionKind session, const market::Calendar* calendar)
    : m_kind(kind), m_sessions(calendar, session)
{}

PivotValue SessionPivots::advance(const BarInput& bar)
{
    if (!m_sessions.take(bar) || !m_sessions.hasPrevious()) return {};
    const SessionBar& before = m_sessions.previous();
    if (m_kind != PivotKind::Woodie) return pivotLevels(m_kind, before.open, before.high, before.low, before.close);
    if (!m_sessions.hasCurrent()) return {};
    return pivotLevels(m_kind, m_sessions.current().open, before.high, before.low, before.close);
}

RollingPivots::RollingPivots(int period, int offset, PivotKind kind)
    : m_kind(kind), m_extremes(period), m_waiting(offset + 1)
{}

PivotValue RollingPivots::advance(const BarInput& bar)
{
    // The bar that is now offset + 1 bars old joins the window.
    if (m_waiting.isFull()) {
        const HighLowClose& joining = m_waiting.oldest();
        m_extremes.push(joining.high, joining.low);
        m_close = joining.close;
    }
    m_waiting.push({bar.high, bar.low, bar.close});
    if (!m_extremes.isFull()) return {};
    return pivotLevels(m_kind, bar.open, m_extremes.max(), m_extremes.min(), m_close);
}

} // namespace sextant::analysis
