#include "ui/chart/drawing_layer.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include "models/chart/drawing_text.h"
#include "models/chart/slot_time.h"
#include "ui/chart/indicator_palette.h"

namespace sextant::ui {

using models::Drawing;
using models::DrawingAnchor;
using models::DrawingKind;
using models::DrawingText;

namespace {

constexpr double kDrawingReach = 5.0;
constexpr double kHandleReach = 7.0;
constexpr double kHandle = 4.0; ///< half the side of a square at a point
constexpr int kAreaAlpha = 26;  ///< of 255

Qt::PenStyle penStyleOf(models::LineStyle line)
{
    return line == models::LineStyle::Dashed   ? Qt::DashLine
           : line == models::LineStyle::Dotted ? Qt::DotLine
                                               : Qt::SolidLine;
}

} // namespace

void DrawingLayer::setBook(models::DrawingBook& book)
{
    m_book = &book;
    setSymbol(m_symbol);
}

void DrawingLayer::setSymbol(const QString& symbol)
{
    m_symbol = symbol;
    m_draft.reset();
    m_held.reset();
    m_hovered.reset();
    clearSelection();
}

void DrawingLayer::follow()
{
    if (m_selected != 0 && selected() == nullptr) clearSelection();
    if (m_held && m_book->find(m_symbol, m_held->id) == nullptr) m_held.reset();
    if (m_hovered && m_book->find(m_symbol, m_hovered->id) == nullptr) m_hovered.reset();
}

std::vector<Drawing> DrawingLayer::shown() const
{
    std::vector<Drawing> all;
    for (const Drawing& each : m_book->of(m_symbol))
        if (!each.isHidden) all.push_back(m_held && m_held->id == each.id ? *m_held : each);
    return all;
}

void DrawingLayer::paintPlate(QPainter& painter, const ChartScene& scene, const DrawingShape& shape,
                              const QColor& color) const
{
    const QRect& plot = scene.layout.plot;
    const QSize room = painter.fontMetrics().size(0, shape.text);
    const QSize size(room.width() + 10, room.height() + 4);
    QRect plate(
        QPoint(static_cast<int>(std::lround(std::clamp(shape.textAt.x(), -30'000.0, 30'000.0))) - size.width() / 2,
               static_cast<int>(std::lround(std::clamp(shape.textAt.y(), -30'000.0, 30'000.0))) - size.height() - 4),
        size);
    // What it is about is out of sight: so is the text. Else the text comes into it.
    if (!plate.intersects(plot)) return;
    plate.moveLeft(std::clamp(plate.left(), plot.left() + 2, std::max(plot.left() + 2, plot.right() - size.width())));
    plate.moveTop(std::clamp(plate.top(), plot.top() + 2, std::max(plot.top() + 2, plot.bottom() - size.height())));
    painter.fillRect(plate, mixed(scene.theme.window, scene.theme.raised, 0.9));
    painter.setPen(color);
    painter.drawText(plate, Qt::AlignCenter, shape.text);
}

void DrawingLayer::paintDrawing(QPainter& painter, const ChartScene& scene, const Drawing& drawing, bool isSelected,
                                bool isHovered) const
{
    const DrawingShape shape = shapeOf(drawing, scene);
    const QColor color = chartColor(scene.theme, drawing.color);
    if (!shape.area.isEmpty()) {
        QColor faint = color;
        faint.setAlpha(kAreaAlpha);
        painter.fillRect(shape.area, faint);
    }
    QPen pen(color, drawing.width + (isSelected || isHovered ? 1.0 : 0.0), penStyleOf(drawing.line));
    painter.setBrush(Qt::NoBrush);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(shape.isGhost ? QPen(color, 1.0, Qt::DotLine) : pen);
    for (const QLineF& line : shape.lines)
        painter.drawLine(line);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const int height = painter.fontMetrics().height();
    double lastText = -1e9; // levels close to each other: the first is named
    for (const DrawingShape::Level& level : shape.levels) {
        painter.setPen(pen);
        painter.drawLine(level.line.toLine());
        if (std::abs(level.line.y1() - lastText) < height) continue;
        lastText = level.line.y1();
        const QRect place(static_cast<int>(level.line.x1()) + 3, static_cast<int>(level.line.y1()) - height, 400,
                          height);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignBottom, level.text);
    }
    if (!shape.text.isEmpty()) paintPlate(painter, scene, shape, color);
    if (drawing.kind != DrawingKind::Note) return;
    // A mark at the point itself.
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRect(QRectF(shape.points.front() - QPointF(1.5, 1.5), QSizeF(3.0, 3.0)));
}

std::vector<AxisTag> DrawingLayer::tags(const ChartScene& scene) const
{
    std::vector<AxisTag> tags;
    for (const Drawing& each : shown()) {
        if (each.kind != DrawingKind::HorizontalLine) continue;
        const double y = pointOf(each.anchors.front(), scene).y();
        if (y < scene.layout.plot.top() || y > scene.layout.plot.bottom()) continue;
        const QColor color = chartColor(scene.theme, each.color);
        tags.push_back({y, DrawingText::price(scene.instrument, each.anchors.front().price), color,
                        readableOn(color, scene.theme)});
    }
    return tags;
}

void DrawingLayer::paint(QPainter& painter, const ChartScene& scene)
{
    const auto paintHandles = [&](const Drawing& drawing, std::optional<std::size_t> active) {
        for (std::size_t i = 0; i < drawing.anchors.size(); ++i) {
            const QPointF at = pointOf(drawing.anchors[i], scene);
            if (!QRectF(scene.layout.plot).contains(at)) continue;
            const QColor color = chartColor(scene.theme, drawing.color);
            painter.setPen(QPen(color, active == i ? 2.0 : 1.0));
            painter.setBrush(active == i ? color : scene.theme.window);
            painter.drawRect(QRectF(at - QPointF(kHandle, kHandle), QSizeF(2.0 * kHandle, 2.0 * kHandle)));
        }
    };
    for (const Drawing& each : shown()) {
        const bool isSelected = each.id == m_selected;
        paintDrawing(painter, scene, each, isSelected, m_hovered && m_hovered->id == each.id);
        if (isSelected && !each.isLocked) paintHandles(each, m_anchor);
    }
    if (!m_draft) return;
    paintDrawing(painter, scene, *m_draft, false, false);
    paintHandles(*m_draft, m_draft->anchors.size() - 1);
}

std::optional<DrawingLayer::Hit> DrawingLayer::hitAt(const QPoint& point, const ChartScene& scene) const
{
    if (!scene.layout.plot.contains(point)) return std::nullopt;
    const auto anchorNear = [&](const Drawing& drawing) -> std::optional<std::size_t> {
        if (drawing.isLocked) return std::nullopt;
        for (std::size_t i = drawing.anchors.size(); i-- > 0;) {
            const QPointF away = pointOf(drawing.anchors[i], scene) - QPointF(point);
            if (std::max(std::abs(away.x()), std::abs(away.y())) <= kHandleReach) return i;
        }
        return std::nullopt;
    };
    const std::vector<Drawing> all = shown();
    for (const Drawing& each : all)
        if (each.id == m_selected)
            if (const auto anchor = anchorNear(each)) return Hit{each.id, anchor};
    for (auto each = all.rbegin(); each != all.rend(); ++each) {
        const auto away = shapeOf(*each, scene).distanceTo(point);
        const double reach = each->kind == DrawingKind::Note ? 2.0 * kHandleReach : kDrawingReach;
        if (!away || *away > reach) continue;
        // A press that means the whole of it may well begin at one of its points, unless it has but one.
        return Hit{each->id, models::anchorsOf(each->kind) == 1 ? std::nullopt : anchorNear(*each)};
    }
    return std::nullopt;
}

bool DrawingLayer::hover(std::optional<Hit> hit)
{
    if (hit == m_hovered) return false;
    m_hovered = hit;
    return true;
}

void DrawingLayer::begin(DrawingKind kind, const DrawingAnchor& cursor)
{
    clearSelection();
    m_held.reset();
    m_draft.emplace();
    m_draft->kind = kind;
    m_draft->color = kind == DrawingKind::Ruler || kind == DrawingKind::Note
                         ? models::kMutedColor
                         : static_cast<int>(kind) % models::kPaletteColors;
    m_draft->anchors = {cursor};
}

std::optional<DrawingKind> DrawingLayer::tool() const { return m_draft ? std::optional(m_draft->kind) : std::nullopt; }

void DrawingLayer::moveCursorTo(const QPoint& point, const ChartScene& scene, Snap snap)
{
    if (!m_draft) return;
    const std::size_t count = m_draft->anchors.size();
    const DrawingAnchor* before = count > 1 ? &m_draft->anchors[count - 2] : nullptr;
    m_draft->anchors.back() = snapped(point, scene, snap, before);
}

std::optional<DrawingAnchor> DrawingLayer::activeAnchor() const
{
    if (m_draft) return m_draft->anchors.back();
    const Drawing* drawing = selected();
    if (drawing == nullptr) return std::nullopt;
    return drawing->anchors[m_anchor.value_or(0)];
}

std::uint64_t DrawingLayer::put()
{
    if (!m_draft) return 0;
    if (m_draft->anchors.size() < models::anchorsOf(m_draft->kind)) {
        m_draft->anchors.push_back(m_draft->anchors.back());
        return 0;
    }
    const Drawing drawing = *std::exchange(m_draft, std::nullopt);
    const std::uint64_t id = m_book->add(m_symbol, drawing);
    select(id);
    return id;
}

const Drawing* DrawingLayer::selected() const { return m_selected == 0 ? nullptr : m_book->find(m_symbol, m_selected); }

void DrawingLayer::select(std::uint64_t id)
{
    if (id != m_selected) m_anchor.reset();
    m_selected = id;
}

void DrawingLayer::clearSelection() { select(0); }

void DrawingLayer::selectNext(bool backwards)
{
    const std::vector<Drawing> all = shown();
    if (all.empty()) return clearSelection();
    const auto at = std::find_if(all.begin(), all.end(), [this](const Drawing& each) { return each.id == m_selected; });
    const auto place = static_cast<std::size_t>(at - all.begin());
    const std::size_t count = all.size();
    const std::size_t next =
        at == all.end() ? (backwards ? count - 1 : 0) : (place + (backwards ? count - 1 : 1)) % count;
    m_selected = 0;
    select(all[next].id);
}

void DrawingLayer::selectNextAnchor()
{
    const Drawing* drawing = selected();
    if (drawing == nullptr) return;
    const std::size_t next = m_anchor ? *m_anchor + 1 : 0;
    m_anchor = next < drawing->anchors.size() && drawing->anchors.size() > 1 ? std::optional(next) : std::nullopt;
}

bool DrawingLayer::grab(const Hit& hit, const QPoint& point)
{
    const Drawing* drawing = m_book->find(m_symbol, hit.id);
    if (drawing == nullptr) return false;
    select(hit.id);
    if (drawing->isLocked) return false;
    m_anchor = hit.anchor;
    m_held = m_heldFrom = *drawing;
    m_heldAnchor = hit.anchor;
    m_grabbedAt = QPointF(point);
    return true;
}

void DrawingLayer::dragTo(const QPoint& point, const ChartScene& scene, Snap snap)
{
    if (!m_held) return;
    if (m_heldAnchor) {
        const std::size_t other = *m_heldAnchor == 0 ? 1 : *m_heldAnchor - 1;
        const DrawingAnchor* before = other < m_heldFrom.anchors.size() ? &m_heldFrom.anchors[other] : nullptr;
        m_held->anchors[*m_heldAnchor] = snapped(point, scene, snap, before);
        return;
    }
    // All points by the same pixels: on a logarithmic scale that is the same share, as it looks.
    const QPointF by = QPointF(point) - m_grabbedAt;
    for (std::size_t i = 0; i < m_held->anchors.size(); ++i) {
        const DrawingAnchor& from = m_heldFrom.anchors[i];
        const QPointF at = pointOf(from, scene);
        DrawingAnchor to = anchorAt(at + by, scene);
        if (by.x() == 0.0) to.time = from.time;
        if (by.y() == 0.0) to.price = from.price;
        m_held->anchors[i] = to;
    }
}

void DrawingLayer::drop()
{
    if (!m_held) return;
    const Drawing drawing = *std::exchange(m_held, std::nullopt);
    m_book->change(m_symbol, drawing);
}

DrawingAnchor DrawingLayer::snapped(const QPoint& point, const ChartScene& scene, Snap snap,
                                    const DrawingAnchor* before)
{
    QPointF at(point);
    const double unit = std::pow(10.0, -scene.instrument.priceScale);
    if (snap.isLevel && before != nullptr) {
        const QPointF from = pointOf(*before, scene);
        const bool isFlat = std::abs(at.x() - from.x()) >= std::abs(at.y() - from.y());
        DrawingAnchor anchor = anchorAt(at, scene);
        if (isFlat)
            anchor.price = before->price;
        else
            anchor.time = before->time;
        return anchor;
    }
    DrawingAnchor anchor = anchorAt(at, scene);
    const auto bar = snap.toBar
                         ? scene.series.barAtSlot(static_cast<std::int64_t>(std::floor(scene.viewport.slotAtX(at.x()))))
                         : std::nullopt;
    if (!bar) return anchor;
    const market::Bar& shown = scene.series.bar(*bar);
    double nearest = std::numeric_limits<double>::infinity();
    for (const Price price : {shown.open, shown.high, shown.low, shown.close}) {
        const double away = std::abs(scene.viewport.exactYOf(static_cast<double>(price.units)) - at.y());
        if (away >= nearest) continue;
        nearest = away;
        anchor.price = static_cast<double>(price.units) * unit;
    }
    anchor.time = models::timeAtPlace(scene.series, static_cast<double>(scene.series.slotOfBar(*bar)) + 0.5);
    return anchor;
}

DrawingAnchor DrawingLayer::moved(const DrawingAnchor& anchor, const ChartScene& scene, std::int64_t slotsRight,
                                  double ticksUp)
{
    DrawingAnchor to = anchor;
    if (slotsRight != 0)
        to.time = models::timeAtPlace(scene.series,
                                      models::placeAt(scene.series, anchor.time) + static_cast<double>(slotsRight));
    if (ticksUp != 0.0) {
        const double unit = std::pow(10.0, -scene.instrument.priceScale);
        const double tick = static_cast<double>(scene.instrument.tick.units);
        to.price = (std::round(anchor.price / unit / tick) + ticksUp) * tick * unit;
    }
    return to;
}

bool DrawingLayer::nudge(std::int64_t slotsRight, double ticksUp, const ChartScene& scene)
{
    if (m_draft) {
        m_draft->anchors.back() = moved(m_draft->anchors.back(), scene, slotsRight, ticksUp);
        return true;
    }
    const Drawing* drawing = selected();
    if (drawing == nullptr || drawing->isLocked) return false;
    Drawing wanted = *drawing;
    for (std::size_t i = 0; i < wanted.anchors.size(); ++i)
        if (!m_anchor || *m_anchor == i) wanted.anchors[i] = moved(wanted.anchors[i], scene, slotsRight, ticksUp);
    m_book->change(m_symbol, wanted, models::DrawingBook::Step::GoesOn);
    return true;
}

QString DrawingLayer::description(const ChartScene& scene) const
{
    const auto place = [&scene](const DrawingAnchor& anchor) {
        const auto slot = static_cast<std::int64_t>(std::floor(models::placeAt(scene.series, anchor.time)));
        return tr("%1 at %2", "a point: price, time")
            .arg(DrawingText::price(scene.instrument, anchor.price), scene.clock.barText(scene.series, slot));
    };
    if (m_draft) {
        const std::size_t point = m_draft->anchors.size() - 1;
        return tr("Drawing: %1. %2: %3. Arrows move it, Enter puts it, Escape ends.", "kind, which point, where")
            .arg(DrawingText::title(m_draft->kind), DrawingText::anchorTitle(m_draft->kind, point),
                 place(m_draft->anchors.back()));
    }
    const Drawing* drawing = selected();
    if (drawing != nullptr) {
        QStringList points;
        for (const DrawingAnchor& anchor : drawing->anchors)
            points << place(anchor);
        const QString name = DrawingText::name(*drawing);
        const QString state = drawing->isLocked ? tr("It is locked.", "drawing")
                              : m_anchor        ? tr("Keys move: %1.", "which point of a drawing")
                                               .arg(DrawingText::anchorTitle(drawing->kind, *m_anchor))
                                         : tr("Keys move all of it.", "drawing");
        return tr("Selected drawing: %1, %2. %3", "name, points, state")
            .arg(name, points.join(QStringLiteral(", ")), state);
    }
    const std::size_t count = m_book->of(m_symbol).size();
    return count == 0 ? QString() : tr("%n drawing(s).", nullptr, static_cast<int>(count));
}

} // namespace sextant::ui
