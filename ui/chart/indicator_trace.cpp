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
    const std::int64_t most = static_cast<std::int64_t>(series.barCount()) + furthest;
    if (m_isDense) {
        m_edges.update({series.generation(), viewport.firstSlot(), m_barWidth, static_cast<int>(columns),
                        static_cast<std::int64_t>(series.closedCount())},
                       [&](int column) {
                           const double slot = viewport.firstSlot() + column / m_barWidth;
                           return std::clamp<std::int64_t>(barFrom(series, static_cast<std::int64_t>(std::ceil(slot))),
                                                           0, most);
                       });
        std::erase_if(m_ranges, [&](const Ranges& each) { return each.frame + 1 < m_edges.frame(); });
        m_first = m_edges.edges().front();
        m_end = m_edges.edges().back();
        m_step = models::ValueTrack::stepFor(static_cast<double>(m_end - m_first) / static_cast<double>(columns));
        return;
    }
    m_edges.forget();
    m_ranges.clear();
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

const std::vector<models::ValueRange>& IndicatorTrace::rangesOf(const models::IndicatorSeries& series,
                                                                std::size_t output)
{
    auto known = std::find_if(m_ranges.begin(), m_ranges.end(), [&](const Ranges& each) {
        return each.revision == series.revision() && each.output == output;
    });
    if (known == m_ranges.end())
        known = m_ranges.insert(m_ranges.end(), Ranges{series.revision(), output, 0, 0, 0, {}});
    if (known->frame == m_edges.frame()) return known->columns;
    ColumnEdges::Kept kept;
    if (known->frame + 1 == m_edges.frame() && known->step == m_step)
        kept = m_edges.before(known->settled - static_cast<std::int64_t>(m_step));
    m_edges.refresh(known->columns, kept, [&](std::int64_t first, std::int64_t end) {
        return first < end ? series.steppedRange(output, first, end, m_step) : models::ValueRange();
    });
    known->frame = m_edges.frame();
    known->step = m_step;
    known->settled = series.settledEnd(output);
    return known->columns;
}

void IndicatorTrace::followColumns(const models::IndicatorSeries& series, std::size_t output, const ValueAxis& axis,
                                   bool isStepped, const Filter& filter)
{
    const std::vector<models::ValueRange>& ranges = rangesOf(series, output);
    bool hasBefore = false;
    double topBefore = 0.0;
    double bottomBefore = 0.0;
    for (int column = 0; column < columns(); ++column) {
        const std::int64_t end = m_edges.edges()[at(column) + 1];
        const models::ValueRange& range = ranges[at(column)];
        // Of many bars the newest one speaks for all.
        if (range.isEmpty() || (filter && !filter(end - 1, series.valueAt(output, end - 1).value_or(range.low)))) {
            hasBefore = false;
            continue;
        }
        const double top = axis.yOf(range.high);
        const double bottom = axis.yOf(range.low);
        // What lies apart from the column to the left is joined with it.
        const bool joins = hasBefore && !isStepped;
        m_top[at(column)] = static_cast<float>(joins ? std::min(top, bottomBefore) : top);
        m_bottom[at(column)] = static_cast<float>(joins ? std::max(bottom, topBefore) : bottom);
        hasBefore = true;
        topBefore = top;
        bottomBefore = bottom;
    }
}

} // namespace sextant::ui
