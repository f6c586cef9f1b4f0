#include "ui/chart/zone_layer.h"

#include <QPainter>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

#include "engine/core/fixed.h"
#include "models/number_text.h"
#include "ui/chart/chart_labels.h"

namespace sextant::ui {
namespace {

using analysis::PatternDirection;
using analysis::PatternKind;
using analysis::Zone;
using analysis::ZoneState;
using models::ZoneFamily;
using models::ZoneText;

constexpr int kHeightPerZone = 60; ///< pixels of the plot that a zone of each family needs to be read
constexpr int kZoneReach = 3;      ///< pixels around a line that count as on it

/// The swings of a pattern are drawn, not a box.
bool isPattern(PatternKind kind)
{
    return (kind >= PatternKind::Impulse && kind <= PatternKind::TriangleCorrection) ||
           (kind >= PatternKind::Gartley && kind <= PatternKind::AbCd);
}

/// Whether it was found at a moment of its own; levels and Fibonacci lines are what the newest bar makes of the past.
bool hasMoment(ZoneFamily family)
{
    return family == ZoneFamily::OrderBlocks || family == ZoneFamily::FairValueGaps || family == ZoneFamily::Liquidity;
}

QColor colorOf(const Theme& theme, const Zone& zone)
{
    switch (zone.direction) {
    case PatternDirection::Bullish:
        return theme.upFill;
    case PatternDirection::Bearish:
        return theme.downFill;
    case PatternDirection::Neutral:
        break;
    }
    return theme.accent;
}

QColor textColorOf(const Theme& theme, const Zone& zone)
{
    switch (zone.direction) {
    case PatternDirection::Bullish:
        return theme.up;
    case PatternDirection::Bearish:
        return theme.down;
    case PatternDirection::Neutral:
        break;
    }
    return theme.accent;
}

float fillOf(ZoneState state)
{
    if (analysis::isOver(state)) return 0.0F;
    switch (state) {
    case ZoneState::Mitigated:
        return 0.05F;
    case ZoneState::Touched:
    case ZoneState::Partial:
        return 0.09F;
    default:
        return 0.16F;
    }
}

Qt::PenStyle styleOf(ZoneState state)
{
    if (analysis::isOver(state) || state == ZoneState::Mitigated) return Qt::DotLine;
    const bool isTouched = state == ZoneState::Touched || state == ZoneState::Partial || state == ZoneState::Forming;
    return isTouched ? Qt::DashLine : Qt::SolidLine;
}

QColor faint(QColor color, float share)
{
    color.setAlphaF(share);
    return color;
}

QString letterOf(PatternKind kind, std::size_t point)
{
    constexpr std::array<char, 6> kWaves{'0', '1', '2', '3', '4', '5'};
    constexpr std::array<char, 6> kCorrection{'0', 'A', 'B', 'C', 'D', 'E'};
    constexpr std::array<char, 6> kHarmonic{'X', 'A', 'B', 'C', 'D', ' '};
    if (kind == PatternKind::Impulse || kind == PatternKind::Diagonal) return QString(QLatin1Char(kWaves[point]));
    if (kind <= PatternKind::TriangleCorrection) return QString(QLatin1Char(kCorrection[point]));
    return QString(QLatin1Char(kHarmonic[std::min<std::size_t>(kind == PatternKind::AbCd ? point + 1 : point, 5)]));
}

} // namespace

const session::InstrumentPart::Zones* ZoneLayer::source(const session::InstrumentPart& part,
                                                        market::Timeframe chart) const
{
    const auto wanted = m_choice.timeframe.value_or(chart);
    const session::InstrumentPart::Zones* longest = nullptr;
    for (const auto& zones : part.zones) { // ascending
        if (zones.zones == nullptr) continue;
        if (zones.timeframe == wanted || (!m_choice.timeframe && zones.timeframe > wanted)) return &zones;
        longest = &zones;
    }
    return m_choice.timeframe ? nullptr : longest;
}

std::optional<ZoneLayer::Candidate> ZoneLayer::candidate(const ChartScene& scene, std::size_t number, double unit) const
{
    const Zone& zone = (*m_zones)[number];
    const auto family = models::familyOf(zone.kind);
    if (!family || !m_choice.shows(*family) || zone.pointCount == 0) return std::nullopt;
    Candidate out;
    out.isOver = analysis::isOver(zone.state);
    if (out.isOver && !m_choice.withEnded) return std::nullopt;
    const QRect& plot = scene.layout.plot;
    // A coordinate may be far outside; painting needs it no further than just beyond the edge.
    const auto xOf = [&](Time time) {
        const auto slot = static_cast<double>(scene.series.slotAt(time));
        return std::clamp(static_cast<int>(std::lround(scene.viewport.xOf(slot))), plot.left() - 9, plot.right() + 9);
    };
    const auto yOf = [&](double price) {
        return static_cast<int>(
            std::lround(std::clamp(scene.viewport.yOf(price * unit), plot.top() - 9.0, plot.bottom() + 9.0)));
    };
    Placed& placed = out.placed;
    placed.number = number;
    placed.family = *family;
    if (isPattern(zone.kind)) {
        for (std::size_t i = 0; i < zone.pointCount; ++i) {
            const auto slot = static_cast<double>(scene.series.slotAt(zone.points[i].barStart));
            placed.line << QPointF(scene.viewport.xOf(slot + 0.5), scene.viewport.yOf(zone.points[i].price * unit));
        }
        const QRectF bounds = placed.line.boundingRect();
        if (!bounds.adjusted(0, 0, 1, 1).intersects(QRectF(plot))) return std::nullopt;
        placed.box = bounds.adjusted(0, 0, 1, 1).intersected(QRectF(plot)).toRect();
    } else {
        const int left = xOf(zone.points[0].barStart);
        const int right = zone.endedAt ? std::max(xOf(*zone.endedAt), left + 1) : plot.right() + 1;
        const int top = yOf(zone.top);
        const int bottom = std::max(yOf(zone.bottom), top);
        placed.box = QRect(left, top, right - left, bottom - top + 1);
        placed.known = hasMoment(*family) ? std::clamp(xOf(zone.confirmedAt), left, right) : left;
        if (!placed.box.intersects(plot)) return std::nullopt;
    }
    const double last = scene.instrument.toDouble(scene.last);
    out.distance = last > zone.top ? last - zone.top : last < zone.bottom ? zone.bottom - last : 0.0;
    return out;
}

void ZoneLayer::place(const ChartScene& scene, const session::InstrumentPart& part)
{
    m_placed.clear();
    m_candidates.clear();
    m_timeframe.reset();
    m_zones.reset();
    if (!m_choice.isOn) return;
    const session::InstrumentPart::Zones* zones = source(part, scene.series.timeframe());
    if (zones == nullptr) return;
    m_zones = zones->zones;
    m_timeframe = zones->timeframe;
    const auto unit = static_cast<double>(pow10(scene.instrument.priceScale));
    for (std::size_t i = 0; i < m_zones->size(); ++i)
        if (auto found = candidate(scene, i, unit)) m_candidates.push_back(*std::move(found));
    // Nearest first, what is over last.
    std::stable_sort(m_candidates.begin(), m_candidates.end(), [](const Candidate& a, const Candidate& b) {
        return a.isOver != b.isOver ? !a.isOver : a.distance < b.distance;
    });
    const auto room =
        static_cast<std::size_t>(std::clamp(scene.layout.plot.height() / kHeightPerZone, 1, int{kMostPerFamily}));
    const auto mostOf = [room](ZoneFamily family) {
        return family == ZoneFamily::Fibonacci ? std::min(2 * room, kMostFibonacci)
               : family == ZoneFamily::Elliott ? kMostElliott
                                               : room;
    };
    std::array<std::size_t, models::kZoneFamilies> counts{};
    for (Candidate& each : m_candidates) {
        std::size_t& count = counts[static_cast<std::size_t>(each.placed.family)];
        if (count == mostOf(each.placed.family)) continue;
        ++count;
        m_placed.push_back(std::move(each.placed));
    }
}

void ZoneLayer::paintAreas(QPainter& painter, const ChartScene& scene) const
{
    for (const Placed& placed : m_placed) {
        const Zone& of = zone(placed);
        if (isPattern(of.kind)) continue;
        const QColor color = colorOf(scene.theme, of);
        const QRect& box = placed.box;
        if (box.height() > 1) {
            const QRect known(placed.known, box.top(), box.right() - placed.known + 1, box.height());
            painter.fillRect(known, faint(color, fillOf(of.state)));
        }
        painter.setPen(QPen(faint(color, 0.75F), 1.0, styleOf(of.state)));
        painter.setBrush(Qt::NoBrush);
        if (box.height() > 1)
            painter.drawRect(box.adjusted(0, 0, -1, -1));
        else
            painter.drawLine(box.left(), box.top(), box.right(), box.top());
        if (of.kind != PatternKind::DealingRange) continue;
        const int middle = box.center().y(); // equilibrium
        painter.setPen(QPen(faint(color, 0.6F), 1.0, Qt::DashLine));
        painter.drawLine(box.left(), middle, box.right(), middle);
    }
}

void ZoneLayer::paintLetters(QPainter& painter, const ChartScene& scene, const Placed& placed)
{
    const Zone& of = zone(placed);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(faint(colorOf(scene.theme, of), 0.9F), 1.3, styleOf(of.state)));
    painter.drawPolyline(placed.line);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(textColorOf(scene.theme, of));
    const QFontMetrics metrics = painter.fontMetrics();
    for (std::size_t i = 0; i < of.pointCount; ++i) {
        const QPointF at = placed.line[static_cast<qsizetype>(i)];
        // Above a high, below a low.
        const std::size_t other = i > 0 ? i - 1 : 1;
        const bool isHigh = other < of.pointCount && of.points[i].price >= of.points[other].price;
        const QString letter = letterOf(of.kind, i);
        const double wide = metrics.horizontalAdvance(letter);
        const QRectF place(at.x() - wide / 2.0, isHigh ? at.y() - metrics.height() - 2.0 : at.y() + 2.0, wide,
                           metrics.height());
        const QRect box = place.toAlignedRect();
        if (box.top() < scene.layout.plot.top() + scene.layout.legendHeight) continue;
        // Two points of different patterns may be the same swing.
        if (std::any_of(m_labels.begin(), m_labels.end(), [&](const QRect& taken) { return taken.intersects(box); }))
            continue;
        m_labels.push_back(box);
        painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, letter);
    }
}

void ZoneLayer::paintLabel(QPainter& painter, const ChartScene& scene, const Placed& placed)
{
    const Zone& of = zone(placed);
    const QRect& plot = scene.layout.plot;
    const QFontMetrics metrics = painter.fontMetrics();
    QString text = ZoneText::label(of);
    if (m_timeframe && *m_timeframe != scene.series.timeframe())
        text = tr("%1 %2", "timeframe, zone").arg(models::timeframeText(*m_timeframe), text);
    const int width = metrics.horizontalAdvance(text) + 6;
    const int height = metrics.height();
    const QRect box = placed.box.intersected(plot);
    const int left = std::min(box.left() + 2, plot.right() - width - 2);
    const int right = std::min(box.right(), plot.right()) - width - 2;
    // In the box if it is high enough, else above or below; at its beginning, else at its end.
    const int inside = box.height() >= height + 2 ? box.top() + 1 : box.top() - height;
    const int below = box.bottom() + 1;
    const std::array<QPoint, 4> places{QPoint(left, inside), QPoint(right, inside), QPoint(left, below),
                                       QPoint(right, below)};
    const QRect legend(plot.left(), plot.top(), plot.width(), scene.layout.legendHeight);
    for (const QPoint& place : places) {
        const QRect label(place, QSize(width, height));
        if (!plot.contains(label) || label.intersects(legend)) continue;
        if (std::any_of(m_labels.begin(), m_labels.end(), [&](const QRect& taken) { return taken.intersects(label); }))
            continue;
        m_labels.push_back(label);
        painter.fillRect(label, faint(scene.theme.window, 0.72F));
        painter.setPen(analysis::isOver(of.state) ? scene.theme.textMuted : textColorOf(scene.theme, of));
        drawLabel(painter, label, Qt::AlignCenter, text);
        return;
    }
}

void ZoneLayer::paintLabels(QPainter& painter, const ChartScene& scene, const std::vector<QRect>& taken)
{
    m_labels = taken;
    for (const Placed& placed : m_placed)
        if (isPattern(zone(placed).kind)) paintLetters(painter, scene, placed);
    for (const Placed& placed : m_placed)
        paintLabel(painter, scene, placed);
}

QString ZoneLayer::textAt(const QPoint& point, const session::InstrumentPart& part, const models::TimeText& times) const
{
    const Placed* best = nullptr;
    std::int64_t smallest = 0;
    for (const Placed& placed : m_placed) {
        const bool isThin = placed.box.height() <= 2 * kZoneReach;
        const QRect hit = isThin ? placed.box.adjusted(-kZoneReach, -kZoneReach, kZoneReach, kZoneReach) : placed.box;
        const std::int64_t area = std::int64_t{hit.width()} * hit.height();
        if (!hit.contains(point) || (best != nullptr && area >= smallest)) continue;
        best = &placed;
        smallest = area;
    }
    return best == nullptr || !m_timeframe ? QString() : ZoneText::explain(zone(*best), *m_timeframe, part, times);
}

QString ZoneLayer::description() const
{
    if (m_placed.empty() || !m_timeframe) return {};
    std::array<std::uint64_t, models::kZoneFamilies> counts{};
    for (const Placed& placed : m_placed)
        ++counts[static_cast<std::size_t>(placed.family)];
    QStringList parts;
    for (const ZoneFamily family : models::kAllZoneFamilies)
        if (const std::uint64_t count = counts[static_cast<std::size_t>(family)]; count > 0)
            parts << tr("%1 %2", "kind of zones, how many").arg(ZoneText::title(family), models::countText(count));
    return tr("Zones of %1 in sight: %2.")
        .arg(models::timeframeText(*m_timeframe), parts.join(tr(", ", "between parts of a sentence")));
}

} // namespace sextant::ui
