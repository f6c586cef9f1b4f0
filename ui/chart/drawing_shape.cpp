#include "ui/chart/drawing_shape.h"

#include <algorithm>
#include <cmath>

#include "models/chart/drawing_text.h"
#include "models/chart/slot_time.h"

namespace sextant::ui {

using models::Drawing;
using models::DrawingAnchor;
using models::DrawingKind;
using models::DrawingText;

namespace {

constexpr double kShortestLevel = 90.0; ///< pixels, so that its text has room

double unitOf(const market::Instrument& instrument) { return std::pow(10.0, -instrument.priceScale); }

double distanceToLine(const QLineF& line, const QPointF& point)
{
    const QPointF along = line.p2() - line.p1();
    const double length = QPointF::dotProduct(along, along);
    const double share =
        length > 0.0 ? std::clamp(QPointF::dotProduct(point - line.p1(), along) / length, 0.0, 1.0) : 0.0;
    return QLineF(point, line.pointAt(share)).length();
}

/// On from the second point up to where it leaves the plot.
QLineF extended(const QLineF& line, const QRectF& plot)
{
    const double reach = plot.width() + plot.height() + QLineF(line.p2(), plot.center()).length();
    const double length = line.length();
    return length > 0.0 ? QLineF(line.p1(), line.pointAt(1.0 + reach / length)) : line;
}

void addLine(DrawingShape& shape, const QLineF& line, const QRectF& plot)
{
    if (const auto part = clipped(line, plot)) shape.lines.push_back(*part);
}

void addLevels(DrawingShape& shape, const Drawing& drawing, const ChartScene& scene, const QRectF& plot)
{
    const double unit = unitOf(scene.instrument);
    double left = shape.points.front().x();
    double right = left;
    for (const QPointF& point : shape.points) {
        left = std::min(left, point.x());
        right = std::max(right, point.x());
    }
    if (drawing.kind == DrawingKind::Extension) left = shape.points.back().x();
    right = std::max(right, left + kShortestLevel);
    for (const double share : drawing.levelShares()) {
        const double y = scene.viewport.exactYOf(drawing.levelPrice(share) / unit);
        if (const auto part = clipped(QLineF(left, y, right, y), plot))
            shape.levels.push_back({*part, DrawingText::level(scene.instrument, drawing, share)});
    }
}

} // namespace

std::optional<QLineF> clipped(const QLineF& line, const QRectF& area)
{
    double from = 0.0;
    double to = 1.0;
    const auto cut = [&](double step, double room) { // step * t <= room
        if (step == 0.0) return room >= 0.0;
        const double t = room / step;
        if (step < 0.0)
            from = std::max(from, t);
        else
            to = std::min(to, t);
        return from <= to;
    };
    if (!std::isfinite(line.x1() + line.x2() + line.y1() + line.y2())) return std::nullopt;
    const bool isInside = cut(-line.dx(), line.x1() - area.left()) && cut(line.dx(), area.right() - line.x1()) &&
                          cut(-line.dy(), line.y1() - area.top()) && cut(line.dy(), area.bottom() - line.y1());
    if (!isInside) return std::nullopt;
    return QLineF(line.pointAt(from), line.pointAt(to));
}

QPointF pointOf(const DrawingAnchor& anchor, const ChartScene& scene)
{
    return {scene.viewport.xOf(models::placeAt(scene.series, anchor.time)),
            scene.viewport.exactYOf(anchor.price / unitOf(scene.instrument))};
}

DrawingAnchor anchorAt(const QPointF& point, const ChartScene& scene)
{
    const double tick = static_cast<double>(scene.instrument.tick.units);
    const double units = std::round(scene.viewport.priceAtY(point.y()) / tick) * tick;
    return {models::timeAtPlace(scene.series, scene.viewport.slotAtX(point.x())), units * unitOf(scene.instrument)};
}

DrawingShape shapeOf(const Drawing& drawing, const ChartScene& scene)
{
    const QRectF plot(scene.layout.plot);
    DrawingShape shape;
    for (const DrawingAnchor& anchor : drawing.anchors)
        shape.points.push_back(pointOf(anchor, scene));
    if (shape.points.empty()) return shape;
    const QPointF& first = shape.points.front();
    const QPointF& last = shape.points.back();
    const bool isWhole = drawing.anchors.size() == models::anchorsOf(drawing.kind);
    shape.text = drawing.text;
    shape.textAt = last;
    switch (drawing.kind) {
    case DrawingKind::TrendLine:
        addLine(shape, QLineF(first, last), plot);
        shape.textAt = (first + last) / 2.0;
        break;
    case DrawingKind::Ray:
        addLine(shape, isWhole ? extended(QLineF(first, last), plot) : QLineF(first, last), plot);
        break;
    case DrawingKind::HorizontalLine:
        addLine(shape, QLineF(plot.left(), first.y(), plot.right(), first.y()), plot);
        shape.textAt.setX(plot.left() + plot.width() / 4.0);
        break;
    case DrawingKind::VerticalLine:
        addLine(shape, QLineF(first.x(), plot.top(), first.x(), plot.bottom()), plot);
        shape.textAt.setY(plot.top() + plot.height() / 4.0);
        break;
    case DrawingKind::Rectangle:
    case DrawingKind::Ruler: {
        const QRectF whole = QRectF(first, last).normalized();
        shape.area = whole.intersected(plot);
        for (const QLineF& side :
             {QLineF(whole.topLeft(), whole.topRight()), QLineF(whole.topRight(), whole.bottomRight()),
              QLineF(whole.bottomRight(), whole.bottomLeft()), QLineF(whole.bottomLeft(), whole.topLeft())})
            addLine(shape, side, plot);
        shape.textAt = QPointF(whole.center().x(), whole.top());
        break;
    }
    case DrawingKind::Retracement:
    case DrawingKind::Extension:
        shape.isGhost = true;
        for (std::size_t i = 1; i < shape.points.size(); ++i)
            addLine(shape, QLineF(shape.points[i - 1], shape.points[i]), plot);
        if (isWhole) addLevels(shape, drawing, scene, plot);
        break;
    case DrawingKind::Note:
        if (shape.text.isEmpty()) shape.text = DrawingText::title(drawing.kind);
        break;
    }
    if (drawing.kind == DrawingKind::Ruler && isWhole) {
        const double bars = std::floor(models::placeAt(scene.series, drawing.anchors[1].time)) -
                            std::floor(models::placeAt(scene.series, drawing.anchors[0].time));
        const QString distance = DrawingText::distance(scene.instrument, drawing.anchors[0], drawing.anchors[1],
                                                       static_cast<std::int64_t>(bars));
        shape.text = drawing.text.isEmpty() ? distance : drawing.text + QLatin1Char('\n') + distance;
    }
    return shape;
}

std::optional<double> DrawingShape::distanceTo(const QPointF& point) const
{
    std::optional<double> nearest;
    const auto consider = [&nearest](double away) { nearest = nearest ? std::min(*nearest, away) : away; };
    for (const QLineF& line : lines)
        consider(distanceToLine(line, point));
    for (const Level& level : levels)
        consider(distanceToLine(level.line, point));
    if (!text.isEmpty() && lines.empty()) consider(QLineF(textAt, point).length());
    return nearest;
}

} // namespace sextant::ui
