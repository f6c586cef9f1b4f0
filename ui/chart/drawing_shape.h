#pragma once

#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

#include "models/chart/drawing.h"
#include "ui/chart/chart_painter.h"

namespace sextant::ui {

/// A drawing in the pixels of a chart. Lines and areas end at the edges of the plot.
struct DrawingShape {
    struct Level {
        QLineF line;
        QString text; ///< "61.8% · 50,123.45"
    };

    std::vector<QPointF> points; ///< of its anchors, wherever they are
    std::vector<QLineF> lines;
    std::vector<Level> levels;
    QRectF area;          ///< filled faintly; empty: none
    QString text;         ///< on a plate; empty: none
    QPointF textAt;       ///< the middle of the plate's lower edge
    bool isGhost = false; ///< lines are but hints of how the points belong together

    /// How far a point is from what can be grabbed; nothing if none of it is in sight.
    [[nodiscard]] std::optional<double> distanceTo(const QPointF& point) const;
};

/// Where an anchor is on the chart, however far outside.
[[nodiscard]] QPointF pointOf(const models::DrawingAnchor& anchor, const ChartScene& scene);
/// What is under a point of the chart; the price on a tick.
[[nodiscard]] models::DrawingAnchor anchorAt(const QPointF& point, const ChartScene& scene);

/// A drawing with at least one point; those that are not put yet may be missing.
[[nodiscard]] DrawingShape shapeOf(const models::Drawing& drawing, const ChartScene& scene);

/// The part of a line within a rectangle; nothing if it passes by. Liang and Barsky, "A New Concept and Method for Line
/// Clipping", 1984.
[[nodiscard]] std::optional<QLineF> clipped(const QLineF& line, const QRectF& area);

} // namespace sextant::ui
