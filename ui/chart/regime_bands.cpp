#include "ui/chart/regime_bands.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

#include "models/regime_text.h"
#include "ui/chart/chart_labels.h"

namespace sextant::ui {
namespace {

using analysis::RegimeDirection;
using models::RegimeText;
using Band = models::RegimeTrack::Band;

constexpr float kTint = 0.10F;  ///< of the colour over the window's
constexpr float kHatch = 0.18F; ///< … of the lines of extreme volatility
constexpr int kLabelSide = 5;
constexpr int kNarrowest = 14; ///< pixels: room for the sign alone

QColor tintOf(const Theme& theme, RegimeDirection direction)
{
    switch (direction) {
    case RegimeDirection::Bull:
        return theme.upFill;
    case RegimeDirection::Bear:
        return theme.downFill;
    case RegimeDirection::Sideways:
    case RegimeDirection::Unknown:
        break;
    }
    return theme.warning;
}

QColor tinted(QColor color, float share)
{
    color.setAlphaF(share);
    return color;
}

} // namespace

void RegimeBands::add(int left, int right, const Band& band)
{
    const bool isExtreme = band.volatility == analysis::VolatilityRegime::Extreme;
    if (!m_stretches.empty()) {
        Stretch& last = m_stretches.back();
        if (last.right >= left && last.direction == band.direction && last.isExtreme == isExtreme) {
            last.right = std::max(last.right, right);
            return;
        }
    }
    if (right > left && band.isKnown()) m_stretches.push_back({left, right, band.direction, isExtreme});
}

void RegimeBands::collect(const ChartScene& scene)
{
    m_stretches.clear();
    const QRect& plot = scene.layout.plot;
    const models::BarSeries& series = scene.series;
    const auto [firstSlot, endSlot] = scene.viewport.visibleSlots();
    if (firstSlot >= endSlot || m_track.bandCount() == 0) return;
    const auto xOf = [&](std::int64_t slot) {
        return std::clamp(static_cast<int>(std::lround(scene.viewport.xOf(static_cast<double>(slot)))), plot.left(),
                          plot.right() + 1);
    };
    const int end = xOf(series.slotCount());
    const auto last = m_track.bandAt(series.timeAt(endSlot));
    if (!last) return;
    const std::size_t first = m_track.bandAt(series.timeAt(firstSlot)).value_or(0);
    if (*last - first < static_cast<std::size_t>(plot.width() / 2)) {
        for (std::size_t i = first; i <= *last; ++i) {
            const int right = i + 1 < m_track.bandCount() ? xOf(series.slotAt(m_track.band(i + 1).from)) : end;
            add(xOf(series.slotAt(m_track.band(i).from)), std::min(right, end), m_track.band(i));
        }
        return;
    }
    // More of them than can be told apart: what held at each pixel.
    for (int x = xOf(firstSlot); x < end; ++x) {
        const auto slot = static_cast<std::int64_t>(std::floor(scene.viewport.slotAtX(x)));
        if (const auto band = m_track.bandAt(series.timeAt(slot))) add(x, x + 1, m_track.band(*band));
    }
}

void RegimeBands::paintLabel(QPainter& painter, const ChartScene& scene, const Stretch& stretch,
                             const std::vector<QRect>& taken)
{
    const int room = stretch.right - stretch.left - 2 * kLabelSide;
    const QString sign = RegimeText::sign(stretch.direction);
    const QString name = tr("%1 %2", "sign, regime: shading of a chart").arg(sign, RegimeText::of(stretch.direction));
    const QString whole = stretch.isExtreme ? tr("%1 · extreme volatility").arg(name) : name;
    const int height = painter.fontMetrics().height();
    painter.setPen(scene.theme.tone(RegimeText::tone(stretch.direction)));
    const int top = scene.layout.plot.top() + scene.layout.legendHeight + 2;
    for (const QString& text : {whole, name, sign}) {
        const int width = labelWidth(painter.font(), text);
        if (width > room && !(text == sign && room + 2 * kLabelSide >= kNarrowest)) continue;
        const QRect box((stretch.left + stretch.right - width) / 2, top, width, height);
        if (std::any_of(taken.begin(), taken.end(), [&](const QRect& other) { return other.intersects(box); }))
            continue;
        drawLabel(painter, box, Qt::AlignCenter, text);
        m_labels.push_back(box);
        return;
    }
}

void RegimeBands::paint(QPainter& painter, const ChartScene& scene, const std::vector<QRect>& taken)
{
    m_stretches.clear();
    m_labels.clear();
    if (!m_isShown) return;
    collect(scene);
    const QRect& plot = scene.layout.plot;
    for (const Stretch& stretch : m_stretches) {
        const QRect area(stretch.left, plot.top(), stretch.right - stretch.left, plot.height());
        painter.fillRect(area, tinted(tintOf(scene.theme, stretch.direction), kTint));
        if (stretch.isExtreme) painter.fillRect(area, QBrush(tinted(scene.theme.danger, kHatch), Qt::FDiagPattern));
    }
    for (const Stretch& stretch : m_stretches)
        paintLabel(painter, scene, stretch, taken);
}

QString RegimeBands::textAt(Time time) const
{
    const auto at = m_isShown ? m_track.bandAt(time) : std::nullopt;
    if (!at || !m_track.band(*at).isKnown()) return {};
    analysis::RegimeLabels labels;
    labels.direction = m_track.band(*at).direction;
    labels.volatility = m_track.band(*at).volatility;
    return tr("regime %1").arg(RegimeText::brief(labels));
}

} // namespace sextant::ui
