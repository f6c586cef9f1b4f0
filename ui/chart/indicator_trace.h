#pragma once

#include <QRect>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "models/chart/indicator_series.h"
#include "ui/chart/chart_viewport.h"
#include "ui/chart/column_edges.h"

namespace sextant::ui {

/// Where values lie on paper: on the scale of prices, or evenly between two of them. Heights in device pixels.
struct ValueAxis {
    const ChartViewport* prices = nullptr; ///< null: evenly
    double unitsPerPrice = 1.0;
    double low = 0.0;
    double high = 1.0;
    double top = 0.0;    ///< of the paper, in pixels of the widget
    double ratio = 1.0;  ///< device pixels for one of them
    double start = 0.0;  ///< height of `high`, device pixels
    double height = 1.0; ///< from `high` to `low`, device pixels

    [[nodiscard]] double yOf(double value) const;
};

/// The course of one output over the columns of pixels of a chart: between which heights it runs in each. Bars wider
/// than a pixel are joined by straight lines; of narrower ones a column holds their lowest and highest value. Nothing
/// is joined over a gap of the data or a bar without a value.
class IndicatorTrace final {
public:
    /// Which of the values are meant; empty: all.
    using Filter = std::function<bool(std::int64_t bar, double value)>;
    /// Whether a bar is not to be joined to the one before; not asked for dense bars.
    using Break = std::function<bool(std::int64_t bar)>;

    /// Looks up which bars are in sight: once per frame. `furthest`: bars behind the last one that something is drawn
    /// at.
    void prepare(const models::BarSeries& series, const ChartViewport& viewport, double ratio, int furthest);
    /// Traces an output. `isStepped`: each value stands for its whole bar, and nothing joins two of them.
    void follow(const models::IndicatorSeries& series, std::size_t output, const ValueAxis& axis, bool isStepped,
                const Filter& filter = {}, const Break& isBroken = {});

    /// What was traced before, in this frame.
    void resume(std::span<const float> tops, std::span<const float> bottoms)
    {
        m_top.assign(tops.begin(), tops.end());
        m_bottom.assign(bottoms.begin(), bottoms.end());
    }

    [[nodiscard]] int columns() const { return static_cast<int>(m_top.size()); }
    /// Whether there is anything in a column.
    [[nodiscard]] bool has(int column) const { return m_top[at(column)] <= m_bottom[at(column)]; }
    /// Device pixels.
    [[nodiscard]] float top(int column) const { return m_top[at(column)]; }
    [[nodiscard]] float bottom(int column) const { return m_bottom[at(column)]; }
    /// Of all columns; where there is nothing the top lies below the bottom, infinitely far.
    [[nodiscard]] std::span<const float> tops() const { return m_top; }
    [[nodiscard]] std::span<const float> bottoms() const { return m_bottom; }

    /// Bars are so narrow that several share a column.
    [[nodiscard]] bool isDense() const { return m_isDense; }
    /// Bars in sight, one beyond either edge included: first … end - 1. Of a dense chart: those of all columns.
    [[nodiscard]] std::int64_t firstBar() const { return m_first; }
    [[nodiscard]] std::int64_t endBar() const { return m_end; }
    /// Middle of a bar, device pixels from the left; not of a dense chart.
    [[nodiscard]] double middleOf(std::int64_t bar) const { return m_middles[static_cast<std::size_t>(bar - m_first)]; }
    /// Device pixels per bar.
    [[nodiscard]] double barWidth() const { return m_barWidth; }

private:
    [[nodiscard]] static std::size_t at(int column) { return static_cast<std::size_t>(column); }
    void put(int column, double from, double to);
    void join(double x0, double y0, double x1, double y1);
    /// Dense: what an output comes to in each column.
    [[nodiscard]] const std::vector<models::ValueRange>& rangesOf(const models::IndicatorSeries& series,
                                                                  std::size_t output);
    void followBars(const models::IndicatorSeries& series, std::size_t output, const ValueAxis& axis, bool isStepped,
                    const Filter& filter, const Break& isBroken);
    void followColumns(const models::IndicatorSeries& series, std::size_t output, const ValueAxis& axis, bool isStepped,
                       const Filter& filter);

    struct Ranges {
        std::uint64_t revision = 0;
        std::size_t output = 0;
        std::uint64_t frame = 0; // in which they were found out
        std::size_t step = 0;    // then
        std::int64_t settled = 0;
        std::vector<models::ValueRange> columns;
    };

    bool m_isDense = false;
    double m_barWidth = 1.0;
    std::int64_t m_first = 0;
    std::int64_t m_end = 0;
    std::vector<double> m_middles;
    std::vector<bool> m_isJoined; // to the bar before
    ColumnEdges m_edges;          // dense
    std::size_t m_step = 1;       // dense: edges may be moved to multiples of it
    std::vector<Ranges> m_ranges; // dense: of outputs that were traced lately
    std::vector<float> m_top;
    std::vector<float> m_bottom;
};

} // namespace sextant::ui
