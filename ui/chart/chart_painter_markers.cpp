#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

#include "models/state_text.h"
#include "ui/chart/chart_painter.h"

namespace sextant::ui {
namespace {

constexpr int kMarkerSize = 9;
constexpr int kMarkerDistance = 6; ///< from the bar
constexpr int kReach = 4;          ///< a click this far from a marker still means it
constexpr double kLeastMarkerStep = 5.0;

QColor variantColor(const Theme& theme, session::Variant variant)
{
    return theme.tone(models::StateText::tone(variant));
}

/// The letter beside a marker: who acted.
QString variantLetter(session::Variant variant)
{
    switch (variant) {
    case session::Variant::A:
        return QStringLiteral("A");
    case session::Variant::B:
        return QStringLiteral("B");
    case session::Variant::Operator:
        return QCoreApplication::translate("ChartPainter", "me", "the operator's own trade");
    case session::Variant::None:
        break;
    }
    return {};
}

QPolygon triangle(const QPoint& tip, bool pointsUp)
{
    const int down = pointsUp ? kMarkerSize : -kMarkerSize;
    return QPolygon({tip, QPoint(tip.x() + kMarkerSize / 2 + 1, tip.y() + down),
                     QPoint(tip.x() - kMarkerSize / 2 - 1, tip.y() + down)});
}

QPolygon diamond(const QPoint& middle)
{
    const int half = kMarkerSize / 2 + 1;
    return QPolygon({QPoint(middle.x(), middle.y() - half), QPoint(middle.x() + half, middle.y()),
                     QPoint(middle.x(), middle.y() + half), QPoint(middle.x() - half, middle.y())});
}

/// Above a line at its right end, below it where something is written above; empty: there is nothing to say, or no
/// room.
QRect noteBox(const QFontMetrics& metrics, const ChartScene& scene, const LevelLine& line, int y)
{
    const QRect& plot = scene.layout.plot;
    const int height = metrics.height() + 2;
    const int width = metrics.horizontalAdvance(line.note) + 10;
    if (line.note.isEmpty() || width > plot.width() / 2) return {};
    const int highest = plot.top() + scene.layout.legendHeight;
    const int top = y - height - 1 < highest ? y + 2 : y - height - 1;
    if (top < highest) return {};
    return {plot.right() - width - 4, top, width, height};
}

} // namespace

void ChartPainter::paintMarker(QPainter& painter, const ChartScene& scene, const ChartMarker& marker)
{
    const ChartViewport& view = scene.viewport;
    const bool isBelow = marker.side != market::Side::Sell;
    // Beside the bar if bars can be told apart, else at the price itself.
    double price = static_cast<double>(marker.price.units);
    const std::size_t at = scene.series.firstBarFrom(marker.slot);
    if (at < scene.series.barCount() && (view.slotWidth() >= 1.0 || price == 0.0)) {
        const market::Bar& bar = scene.series.bar(at);
        price = static_cast<double>(isBelow ? bar.low.units : bar.high.units);
    }
    const int x = static_cast<int>(std::floor(view.xOf(static_cast<double>(marker.slot)) + view.slotWidth() / 2.0));
    const int y = static_cast<int>(std::lround(view.yOf(price)));
    const QColor color = variantColor(scene.theme, marker.variant);
    // Further out than that of engine 1 and its letter.
    const int distance = marker.variant == session::Variant::B
                             ? kMarkerDistance + kMarkerSize + painter.fontMetrics().height()
                             : kMarkerDistance;
    const QPoint tip(x, isBelow ? y + distance : y - distance);
    QRect area;
    if (marker.kind == ChartMarker::Kind::Fill) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        const QPolygon shape = triangle(tip, isBelow);
        painter.drawPolygon(shape);
        area = shape.boundingRect();
        const int height = painter.fontMetrics().height();
        const QRect letter(x - 16, isBelow ? area.bottom() : area.top() - height, 32, height);
        painter.setPen(color);
        painter.drawText(letter, Qt::AlignCenter, variantLetter(marker.variant));
        area |= QRect(x - 5, letter.top(), 10, letter.height());
    } else {
        painter.setPen(QPen(color, 1.4));
        painter.setBrush(scene.theme.window);
        const QPolygon shape = diamond(QPoint(x, isBelow ? tip.y() + kMarkerSize / 2 : tip.y() - kMarkerSize / 2));
        painter.drawPolygon(shape);
        area = shape.boundingRect();
    }
    m_placed.push_back({area, marker});
}

void ChartPainter::paintMarkers(QPainter& painter, const ChartScene& scene, const ChartMarkers& markers)
{
    m_placed.clear();
    painter.setRenderHint(QPainter::Antialiasing, true);
    const auto [firstSlot, endSlot] = scene.viewport.visibleSlots();
    const auto step = static_cast<std::int64_t>(std::ceil(kLeastMarkerStep / scene.viewport.slotWidth())) - 1;
    for (const std::vector<ChartMarker>* list : {&markers.declined(), &markers.fills()}) {
        // Of those that would cover each other the first is shown.
        // Those of A and B stand beside each other.
        std::array<std::int64_t, 6> last{-1, -1, -1, -1, -1, -1};
        auto it = std::lower_bound(list->begin(), list->end(), firstSlot,
                                   [](const ChartMarker& marker, std::int64_t slot) { return marker.slot < slot; });
        for (; it != list->end() && it->slot < endSlot; ++it) {
            std::int64_t& lastSlot = last[static_cast<std::size_t>(it->side) +
                                          (it->variant == session::Variant::B ? std::size_t{3} : std::size_t{0})];
            if (lastSlot >= 0 && it->slot - lastSlot <= step) continue;
            lastSlot = it->slot;
            paintMarker(painter, scene, *it);
        }
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

std::optional<ChartMarker> ChartPainter::markerAt(const QPoint& point) const
{
    for (auto it = m_placed.rbegin(); it != m_placed.rend(); ++it)
        if (it->rect.adjusted(-kReach, -kReach, kReach, kReach).contains(point)) return it->marker;
    return std::nullopt;
}

/// What a level would mean where it is, above its line at the right.
std::vector<QRect> ChartPainter::noteBoxes(const QFontMetrics& metrics, const ChartScene& scene,
                                           const std::vector<LevelLine>& lines)
{
    std::vector<QRect> boxes;
    for (const LevelLine& line : lines) {
        const double y = scene.viewport.yOf(static_cast<double>(line.shown.units));
        const bool isSeen = y >= scene.layout.plot.top() && y <= scene.layout.plot.bottom();
        QRect box = isSeen ? noteBox(metrics, scene, line, static_cast<int>(std::lround(y))) : QRect();
        // Lines close to each other: below the line where the place above it is taken.
        const auto isTaken = [&] {
            return std::any_of(boxes.begin(), boxes.end(), [&](const QRect& other) { return other.intersects(box); });
        };
        if (isTaken()) box.moveTop(static_cast<int>(std::lround(y)) + 2);
        boxes.push_back(isTaken() ? QRect() : box);
    }
    return boxes;
}

void ChartPainter::paintNote(QPainter& painter, const ChartScene& scene, const LevelLine& line, const QRect& plate,
                             const QColor& color)
{
    if (plate.isEmpty()) return;
    const bool isActive = line.isHeld || line.isSelected || line.isHovered;
    painter.fillRect(plate, isActive ? scene.theme.raised : scene.theme.window);
    painter.setPen(isActive ? scene.theme.text : color);
    painter.drawText(plate, Qt::AlignCenter, line.note);
}

void ChartPainter::paintLevels(QPainter& painter, const ChartScene& scene, const std::vector<LevelLine>& lines)
{
    const QRect& plot = scene.layout.plot;
    const Theme& theme = scene.theme;
    const auto colorOf = [&theme](const ChartLevel& level) {
        switch (level.kind) {
        case ChartLevel::Kind::Entry:
            return variantColor(theme, level.variant);
        case ChartLevel::Kind::Stop:
            return theme.down;
        case ChartLevel::Kind::Target:
            return theme.up;
        case ChartLevel::Kind::Trail:
            return theme.warning;
        default:
            return theme.operatorTone;
        }
    };
    const std::vector<QRect> notes = noteBoxes(painter.fontMetrics(), scene, lines);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const LevelLine& line = lines[i];
        const double y = scene.viewport.yOf(static_cast<double>(line.shown.units));
        if (y < plot.top() || y > plot.bottom()) continue;
        const QColor color = colorOf(line.level);
        const int at = static_cast<int>(std::lround(y));
        const bool isActive = line.isHeld || line.isSelected || line.isHovered;
        if (line.isHeld)
            painter.fillRect(QRect(plot.left(), at, plot.width(), 1), color);
        else if (line.isPending) // dots: it is not there yet
            paintDashes(painter, plot, at, color, 2, 3);
        else
            paintDashes(painter, plot, at, color, 6, 4);
        if (isActive) paintDashes(painter, plot, at + 1, color, line.isHeld ? 6 : 2, line.isHeld ? 4 : 6);
        paintNote(painter, scene, line, notes[i], color);
        const QString text = LevelLines::title(line.level);
        addTag({y, line.isPending ? tr("%1 …", "a level that is being moved").arg(text) : text, color,
                readableOn(color, theme)});
    }
    if (scene.last.units == 0) return;
    const double y = scene.viewport.yOf(static_cast<double>(scene.last.units));
    if (y < plot.top() || y > plot.bottom()) return;
    paintDashes(painter, plot, static_cast<int>(std::lround(y)), theme.textMuted, 1, 3);
    addTag({y, axisText(scene, static_cast<double>(scene.last.units)), theme.textMuted,
            readableOn(theme.textMuted, theme)});
}

} // namespace sextant::ui
