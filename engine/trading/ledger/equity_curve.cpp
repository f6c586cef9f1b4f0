#include "engine/trading/ledger/equity_curve.h"

#include <algorithm>

#include "engine/core/contract.h"

namespace sextant::trading {

EquityCurve::EquityCurve(Duration width, std::size_t capacity) : m_width(width), m_capacity(capacity)
{
    expects(width > Duration{0} && capacity >= 2 && capacity % 2 == 0, "a curve has a width and an even capacity");
    m_points.reserve(capacity);
}

void EquityCurve::note(Time time, Cash equity)
{
    expects(m_points.empty() || time >= m_lastTime, "equity is noted in time order");
    const auto startOf = [&] {
        const std::int64_t width = m_width.count();
        std::int64_t cell = time.ns / width;
        if (time.ns % width < 0) --cell;
        return Time{cell * width};
    };
    if (m_points.empty()) {
        m_peak = equity;
        m_peakTime = time;
    }
    while (m_points.size() == m_capacity && m_points.back().start != startOf())
        join();
    m_lastTime = time;
    if (m_points.empty() || m_points.back().start != startOf()) {
        m_points.push_back({startOf(), equity, equity, equity});
    } else {
        EquityPoint& point = m_points.back();
        point.last = equity;
        point.low = std::min(point.low, equity);
        point.high = std::max(point.high, equity);
    }
    if (equity >= m_peak) {
        m_longest = std::max(m_longest, time - m_peakTime);
        m_peak = equity;
        m_peakTime = time;
        return;
    }
    if (m_peak.units <= 0) return; // a fall from nothing has no share
    const __int128 fall = static_cast<__int128>(m_peak.units) - equity.units;
    if (m_worst.units == 0 || fall * m_worstPeak.units > static_cast<__int128>(m_worst.units) * m_peak.units) {
        m_worst = Cash{static_cast<std::int64_t>(std::min<__int128>(fall, INT64_MAX))};
        m_worstPeak = m_peak;
        m_worstFrom = m_peakTime;
        m_worstTo = time;
    }
}

void EquityCurve::shift(Cash amount)
{
    if (m_points.empty()) return;
    m_peak += amount;
}

void EquityCurve::join()
{
    m_width *= 2;
    const std::int64_t width = m_width.count();
    std::size_t kept = 0;
    for (const EquityPoint& point : m_points) {
        const std::int64_t rest = point.start.ns % width;
        const Time start{point.start.ns - (rest < 0 ? rest + width : rest)};
        if (kept > 0 && m_points[kept - 1].start == start) {
            EquityPoint& joined = m_points[kept - 1];
            joined.last = point.last;
            joined.low = std::min(joined.low, point.low);
            joined.high = std::max(joined.high, point.high);
        } else {
            EquityPoint moved = point;
            moved.start = start;
            m_points[kept++] = moved;
        }
    }
    m_points.resize(kept);
}

std::optional<Cash> EquityCurve::last() const
{
    return m_points.empty() ? std::nullopt : std::optional(m_points.back().last);
}

Cash EquityCurve::drawdown() const { return m_points.empty() ? Cash{} : m_peak - m_points.back().last; }

double EquityCurve::drawdownRatio() const
{
    return m_peak.units <= 0 ? 0.0 : static_cast<double>(drawdown().units) / static_cast<double>(m_peak.units);
}

double EquityCurve::maxDrawdownRatio() const
{
    return m_worst.units == 0 ? 0.0 : static_cast<double>(m_worst.units) / static_cast<double>(m_worstPeak.units);
}

Duration EquityCurve::longestUnderWater() const
{
    return m_points.empty() ? Duration{0} : std::max(m_longest, m_lastTime - m_peakTime);
}

void EquityCurve::canonical(CanonicalWriter& out) const
{
    out.put(m_width);
    out.put(m_points.size());
    for (const EquityPoint& point : m_points)
        out.putAll(point.start, point.last, point.low, point.high);
    out.putAll(m_lastTime, m_peak, m_peakTime, m_worst, m_worstPeak, m_worstFrom, m_worstTo, m_longest);
}

void EquityCurve::restore(CanonicalReader& in)
{
    in.get(m_width);
    m_points.clear();
    for (std::size_t left = in.count(4 * 8); left > 0; --left) {
        EquityPoint point;
        in.getAll(point.start, point.last, point.low, point.high);
        m_points.push_back(point);
    }
    in.getAll(m_lastTime, m_peak, m_peakTime, m_worst, m_worstPeak, m_worstFrom, m_worstTo, m_longest);
    while (in.ok() && m_width > Duration{0} && m_points.size() > m_capacity)
        join();
}

} // namespace sextant::trading
