#pragma once

#include <QColor>
#include <QCoreApplication>
#include <QFont>
#include <QRect>
#include <QVector>

#include <optional>
#include <vector>

#include "engine/market/instrument.h"
#include "models/chart/bar_series.h"
#include "ui/chart/chart_axes.h"
#include "ui/chart/chart_markers.h"
#include "ui/chart/chart_viewport.h"
#include "ui/chart/column_edges.h"
#include "ui/chart/ink_layer.h"
#include "ui/chart/level_lines.h"
#include "ui/widgets/theme.h"

class QPainter;

namespace sextant::ui {

/// Where the parts of a chart lie.
struct ChartLayout {
    QRect plot;
    QRect volume;             ///< empty: no volume is known
    QRect lanes;              ///< of decisions that would have been others; empty: nothing was compared
    std::vector<QRect> panes; ///< of indicators, from the top down
    QRect priceAxis;
    QRect timeAxis;
    QRect corner;         ///< below the price axis: names the clock
    int legendHeight = 0; ///< of the plot's top: values of the bar and of indicators are written there

    /// `paneShares`: the height each pane should have, of the whole chart's. The price keeps kLeastPlot of it, so panes
    /// get less where there are many.
    [[nodiscard]] static ChartLayout of(const QSize& size, int axisWidth, int lineHeight, bool hasVolume,
                                        const std::vector<double>& paneShares = {});
    /// Volume and panes.
    [[nodiscard]] QRect belowPlot() const
    {
        return panes.empty() ? volume : volume.united(panes.front()).united(panes.back());
    }
    static constexpr double kLeastPlot = 0.4;
    static constexpr int kLowestPane = 34; ///< pixels, as long as there is room
};

/// What a chart is painted from. Referred to, not owned.
struct ChartScene {
    const Theme& theme;
    const models::BarSeries& series;
    const ChartViewport& viewport;
    const ChartLayout& layout;
    const market::Instrument& instrument;
    const ChartClock& clock;
    Price last;                            ///< 0: none
    std::optional<double> firstClose = {}; ///< of the first bar in sight, price units, > 0; what per cent count from
    bool isPercent = false;                ///< the axis counts per cent from `firstClose`, which then is there
};

/// A price as the axis of a chart writes it: "50,123.45", or "+1.20%".
[[nodiscard]] QString axisText(const ChartScene& scene, double price);
/// Round prices, or round per cent, in the range of a chart; at most one per `spacing` pixels.
[[nodiscard]] std::vector<PriceTick> axisTicks(const ChartScene& scene, int spacing);

/// Text on a plate of its own at the price axis.
struct AxisTag {
    double y = 0.0;
    QString text;
    QColor surface;
    QColor color;
};

/// Paints bars, axes, markers and levels. Keeps its buffers from frame to frame. Nothing is smoothed but triangles:
/// rectangles go out in one batch per colour.
class ChartPainter final {
    Q_DECLARE_TR_FUNCTIONS(ChartPainter)
public:
    /// Where a marker was painted last.
    struct Placed {
        QRect rect;
        ChartMarker marker;
    };

    void paintGrid(QPainter& painter, const ChartScene& scene);
    void paintGaps(QPainter& painter, const ChartScene& scene);
    /// Looks up what each column of pixels holds: once per frame, before bars and volume.
    void prepare(const ChartScene& scene);
    void paintBars(InkLayer& ink, const ChartScene& scene);
    /// The same as rectangles, for pictures that are not made of pixels.
    void paintBars(QPainter& painter, const ChartScene& scene);
    /// Under bars that were fetched afterwards a line of dots, under those that their venue never called final a solid
    /// one.
    void paintOrigins(QPainter& painter, const ChartScene& scene);
    /// `textHeight`: of the line that says what the highest column is worth.
    void paintVolume(InkLayer& ink, const ChartScene& scene, int textHeight);
    /// Its line and what its columns are worth.
    void paintVolumeAxis(QPainter& painter, const ChartScene& scene);
    /// A line at the bar that is looked at on another chart, with its time.
    void paintSharedCrosshair(QPainter& painter, const ChartScene& scene, Time time);
    /// Where a replay stands: nothing behind it is known there.
    void paintReplayCursor(QPainter& painter, const ChartScene& scene, Time time);
    void paintMarkers(QPainter& painter, const ChartScene& scene, const ChartMarkers& markers);
    void paintLevels(QPainter& painter, const ChartScene& scene, const std::vector<LevelLine>& lines);
    /// Where paintLevels() writes what each line is worth; empty: nowhere.
    [[nodiscard]] static std::vector<QRect> noteBoxes(const QFontMetrics& metrics, const ChartScene& scene,
                                                      const std::vector<LevelLine>& lines);
    /// Leaves out prices that tags cover.
    void paintAxes(QPainter& painter, const ChartScene& scene, const QString& clockLabel);
    /// Lines of levels and the newest price end in tags; so does the crosshair. Paints and forgets them.
    void addTag(AxisTag tag) { m_tags.push_back(std::move(tag)); }
    void paintTags(QPainter& painter, const ChartScene& scene);

    [[nodiscard]] const std::vector<Placed>& placedMarkers() const { return m_placed; }
    /// The topmost marker under or close to a point.
    [[nodiscard]] std::optional<ChartMarker> markerAt(const QPoint& point) const;

    /// A line of dashes, one pixel high or wide.
    static void paintDashes(QPainter& painter, const QRect& line, const QColor& color, int dash, int space);
    /// A horizontal one across the plot.
    static void paintDashes(QPainter& painter, const QRect& plot, int y, const QColor& color, int dash, int space);

private:
    void paintCandles(const ChartScene& scene, std::size_t first, std::size_t end);
    void paintThinBars(const ChartScene& scene, std::size_t first, std::size_t end);
    void paintColumns(const ChartScene& scene);
    void collectBars(const ChartScene& scene);
    void paintNote(QPainter& painter, const ChartScene& scene, const LevelLine& line, const QRect& plate,
                   const QColor& color);
    void paintMarker(QPainter& painter, const ChartScene& scene, const ChartMarker& marker);
    void flush(QPainter& painter, const QColor& up, const QColor& down);
    void flush(InkLayer& ink, const QColor& up, const QColor& down);

    ColumnEdges m_edges;
    std::vector<models::BarSummary> m_columns; // of the plot, from the left; empty where bars are wider than a pixel
    double m_greatestVolume = 0.0;             // of one bar in sight
    QVector<QRect> m_up;
    QVector<QRect> m_down;
    std::vector<AxisTag> m_tags;
    std::vector<QRect> m_tagBoxes; // as painted last
    std::vector<Placed> m_placed;
};

/// The clearer of two text colours on a surface.
[[nodiscard]] QColor readableOn(const QColor& surface, const Theme& theme);
/// `share` of `over`, the rest of `under`.
[[nodiscard]] QColor mixed(const QColor& under, const QColor& over, double share);

} // namespace sextant::ui
