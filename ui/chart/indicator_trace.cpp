#include "ui/chart/indicator_trace.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sextant::ui {
namespace {

constexpr double kFar = 30'000.0; ///< no paper is that high

/// The first bar at or behind a slot; behind the last one they are counted on.
std::int64_t barFrom(const models::BarSeries& series, std::int64_t slot)
{
    const std::int64_t slots = series.slotCount();
    if (slot >= slots) return static_cast<std::int64_t>(series.barCount()) + (slot - slots);
    return static_cast<std::int64_t>(series.firstBarFrom(slot));
}

std::int64_t slotOf(const models::BarSeries& series, std::int64_t bar)
{
    const auto count = static_cast<std::int64_t>(series.barCount());
    return bar >= count ? series.slotCount() + (bar - count) : series.slotOfBar(static_cast<std::size_t>(bar));
}

} // namespace

double ValueAxis::yOf(double value) const
{
    if (prices != nullptr) return (prices->yOf(value * unitsPerPrice) - top) * ratio;
    return std::clamp(start + (high - value) / (high - low) * height, -kFar, kFar);
}

void IndicatorTrace::prepare(const models::BarSeries& series, const ChartViewport& viewport, double ratio, int furthest)
{
    const QRect& plot = viewport.plot();
    const auto columns = static_cast<std::size_t>(std::max(1, static_cast<int>(std::ceil(plot.width() * ratio))));
    m_top.resize(columns);
    m_bottom.resize(columns);
    m_barWidth = viewport.slotWidth() * ratio;
    m_isDense = m_barWidth < 1.0;
    m_middles.clear();
    m_isJoined.clear();
    m_edges.clear();
    const std::int64_t most = static_cast<std::int64_t>(series.barCount()) + furthest;
    if (m_isDense) {
        m_edges.reserve(columns + 1);
        for (std::size_t column = 0; column <= columns; ++column) {
            const double slot = viewport.firstSlot() + static_cast<double>(column) / m_barWidth;
            m_edges.push_back(std::clamp<std::int64_t>(barFrom(series, static_cast<std::int64_t>(std::ceil(slot))),
                                                       m_edges.empty() ? 0 : m_edges.back(), most));
        }
        m_first = m_edges.front();
        m_end = m_edges.back();
        m_step = models::ValueTrack::stepFor(static_cast<double>(m_end - m_first) / static_cast<double>(columns));
        return;
    }
    const auto firstSlot = static_cast<std::int64_t>(std::floor(viewport.firstSlot()));
    const auto endSlot = static_cast<std::int64_t>(std::ceil(viewport.slotAtX(plot.left() + plot.width())));
    m_first = std::clamp<std::int64_t>(barFrom(series, std::max<std::int64_t>(0, firstSlot)) - 1, 0, most);
    m_end = std::clamp<std::int64_t>(barFrom(series, std::max<std::int64_t>(0, endSlot)) + 1, m_first, most);
    std::int64_t before = -1;
    for (std::int64_t bar = m_first; bar < m_end; ++bar) {
        const std::int64_t slot = slotOf(series, bar);
        m_middles.push_back((viewport.xOf(static_cast<double>(slot) + 0.5) - plot.left()) * ratio);
        m_isJoined.push_back(bar > m_first && slot == before + 1);
        before = slot;
    }
}

void IndicatorTrace::follow(const models::IndicatorSeries& series, std::size_t output, const ValueAxis& axis,
                            bool isStepped, const Filter& filter, const Break& isBroken)
{
    std::fill(m_top.begin(), m_top.end(), std::numeric_limits<float>::infinity());
    std::fill(m_bottom.begin(), m_bottom.end(), -std::numeric_limits<float>::infinity());
    if (m_isDense)
        followColumns(series, output, axis, isStepped, filter);
    else
        followBars(series, output, axis, isStepped, filter, isBroken);
}

void IndicatorTrace::put(int column, double from, double to)
{
    if (column < 0 || column >= columns()) return;
    const auto low = static_cast<float>(std::min(from, to));
    const auto high = static_cast<float>(std::max(from, to));
    m_top[at(column)] = std::min(m_top[at(column)], low);
    m_bottom[at(column)] = std::max(m_bottom[at(column)], high);
}

void IndicatorTrace::join(double x0, double y0, double x1, double y1)
{
    const double slope = (y1 - y0) / (x1 - x0);
    const int first = std::max(0, static_cast<int>(std::floor(x0)));
    const int last = std::min(columns() - 1, static_cast<int>(std::floor(x1)));
    for (int column = first; column <= last; ++column) {
        const double left = std::max(x0, static_cast<double>(column));
        const double right = std::min(x1, column + 1.0);
        put(column, y0 + (left - x0) * slope, y0 + (right - x0) * slope);
    }
}

void IndicatorTrace::followBars(const models::IndicatorSeries& series, std::size_t output, const ValueAxis& axis,
                                bool isStepped, const Filter& filter, const Break& isBroken)
{
    bool hasBefore = false;
    double xBefore = 0.0;
    double yBefore = 0.0;
    for (std::int64_t bar = m_first; bar < m_end; ++bar) {
        const auto value = series.valueAt(output, bar);
        if (!value || (filter && !filter(bar, *value))) {
            hasBefore = false;
            continue;
        }
        const double x = middleOf(bar);
        const double y = axis.yOf(*value);
        if (isStepped)
            join(x - m_barWidth / 2.0, y, x + m_barWidth / 2.0, y);
        else if (hasBefore && m_isJoined[static_cast<std::size_t>(bar - m_first)] && !(isBroken && isBroken(bar)))
            join(xBefore, yBefore, x, y);
        else
            put(static_cast<int>(std::floor(x)), y, y);
        hasBefore = true;
        xBefore = x;
        yBefore = y;
    }
}

void IndicatorTrace::followColumns(const models::IndicatorSeries& series, std::size_t output, const ValueAxis& axis,
                                   bool isStepped, const Filter& filter)
{
    bool hasBefore = false;
    double topBefore = 0.0;
    double bottomBefore = 0.0;
    for (int column = 0; column < columns(); ++column) {
        const std::int64_t first = m_edges[at(column)];
        const std::int64_t end = m_edges[at(column) + 1];
        const models::ValueRange range = series.steppedRange(output, first, end, m_step);
        // Of many bars the newest one speaks for all.
        if (range.isEmpty() || (filter && !filter(end - 1, series.valueAt(output, end - 1).value_or(range.low)))) {
            hasBefore = false;
            continue;
        }
        const double top = axis.yOf(range.high);
        const double bottom = axis.yOf(range.low);
        // What lies apart from the column to the left is joined with it.
        const bool joins = hasBefore && !isStepped;
        put(column, joins ? std::min(top, bottomBefore) : top, joins ? std::max(bottom, topBefore) : bottom);
        hasBefore = true;
        topBefore = top;
        bottomBefore = bottom;
    }
}

} // namespace sextant::ui
