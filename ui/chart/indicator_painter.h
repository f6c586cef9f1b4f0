#pragma once

#include <QPoint>
#include <QRect>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "ui/chart/chart_indicators.h"
#include "ui/chart/chart_painter.h"
#include "ui/chart/indicator_trace.h"
#include "ui/chart/ink_layer.h"

class QPainter;

namespace sextant::ui {

/// What is measured along the height of a pane.
struct PaneScale {
    int pane = 0;
    QRect area;
    double low = 0.0;
    double high = 1.0; ///< > low
    bool hasValues = false;

    [[nodiscard]] double yOf(double value) const
    {
        return area.top() + area.height() - (value - low) / (high - low) * area.height();
    }
    [[nodiscard]] double valueAtY(double y) const
    {
        return low + (area.top() + area.height() - y) / area.height() * (high - low);
    }
};

/// Decimals that tell values in a range of `span` apart; negative: so many digits before the point do not matter.
[[nodiscard]] int decimalsFor(double span);
/// A value with so many decimals; in thousands or millions where it is large and its last digits do not matter.
[[nodiscard]] QString indicatorValueText(double value, int decimals);

/// Paints indicators: tints behind the bars, lines over them, panes below. prepare() first, once per frame, with the
/// papers of the plot and of what is below it, which its caller cleans and shows.
class IndicatorPainter final {
public:
    /// `selected`: drawn stronger.
    void prepare(const ChartScene& scene, const ChartIndicators& indicators, InkLayer& plot, InkLayer& below,
                 std::optional<std::size_t> selected);
    void paintTints();
    void paintOverlays();
    /// Levels and borders behind the panes' lines.
    void paintPaneGrids(QPainter& painter);
    void paintPanes();
    void paintPaneAxes(QPainter& painter) const;
    /// The value at a height in a pane, with a line across it.
    void paintCrosshair(QPainter& painter, const ChartScene& scene, int y) const;

    [[nodiscard]] const std::vector<PaneScale>& panes() const { return m_panes; }
    /// Lowest and highest value over the bars in sight, in price units; empty if none.
    [[nodiscard]] static models::ValueRange pricesOf(const ChartIndicators& indicators, std::int64_t firstBar,
                                                     std::int64_t endBar, double unitsPerPrice);
    /// The indicator one of whose lines passes close by.
    [[nodiscard]] std::optional<std::size_t> itemAt(const QPoint& point, const ChartScene& scene,
                                                    const ChartIndicators& indicators) const;
    /// Decimals of an indicator's values.
    [[nodiscard]] int decimalsOf(const ChartIndicators::Item& item, const ChartScene& scene) const;

private:
    [[nodiscard]] const PaneScale* scaleOf(int pane) const;
    [[nodiscard]] ValueAxis axisOf(const ChartIndicators::Item& item) const;
    void preparePanes(const ChartIndicators& indicators);
    void followLine(const ChartIndicators::Item& item, std::size_t output, const ValueAxis& axis);
    void paintTint(InkLayer& ink, const ChartIndicators::Item& item);
    void paintOutput(InkLayer& ink, const ChartIndicators::Item& item, std::size_t output, bool isSelected);
    void paintLine(InkLayer& ink, const models::OutputStyle& style, const QColor& color, bool isSelected);
    void paintHistogram(InkLayer& ink, const ChartIndicators::Item& item, std::size_t output);
    void paintDots(InkLayer& ink, const ChartIndicators::Item& item, std::size_t output);
    void paintPaneGrid(QPainter& painter, const PaneScale& scale);
    void paintPaneAxis(QPainter& painter, const PaneScale& scale) const;

    /// A line of this frame that is painted again.
    struct KeptTrace {
        const ChartIndicators::Item* item;
        std::size_t output;
        std::vector<float> tops;
        std::vector<float> bottoms;
    };
    void keepTrace(const ChartIndicators::Item& item, std::size_t output);

    const ChartScene* m_scene = nullptr; // of the frame being painted
    const ChartIndicators* m_indicators = nullptr;
    std::optional<std::size_t> m_selected;
    double m_ratio = 1.0;
    std::vector<PaneScale> m_panes;
    IndicatorTrace m_trace;
    std::vector<KeptTrace> m_kept;
    std::vector<float> m_edge; // of a band
    std::vector<float> m_tops; // … of what is covered in each column
    std::vector<float> m_bottoms;
    std::vector<float> m_strengths; // of a line's ink
    InkLayer* m_plot = nullptr;     // of the frame being painted
    InkLayer* m_below = nullptr;    // … of the volume and all panes
};

} // namespace sextant::ui
