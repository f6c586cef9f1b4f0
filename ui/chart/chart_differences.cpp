#include "ui/chart/chart_differences.h"

#include <QPainter>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace sextant::ui {
namespace {

constexpr int kMarkSize = 7;
constexpr int kLaneSide = 6;
constexpr int kMarkReach = 3; ///< a click this far from a mark still means it
constexpr std::size_t kMostLines = 8;

/// A decision is made at the end of its bar, which is the instant at which the next one begins.
Time within(const ChartDifference& difference) { return difference.time - Duration{1}; }

} // namespace

void ChartDifferences::set(std::vector<ChartDifference> differences)
{
    m_all = std::move(differences);
    choose();
}

void ChartDifferences::setInstrument(InstrumentId instrument)
{
    m_instrument = instrument;
    choose();
}

void ChartDifferences::choose()
{
    m_shown.clear();
    m_placed.clear();
    for (const ChartDifference& each : m_all)
        if (each.instrument == m_instrument) m_shown.push_back(each);
}

void ChartDifferences::paintLane(QPainter& painter, const ChartScene& scene, const QRect& lane, bool isChanged)
{
    const Theme& theme = scene.theme;
    const QColor color = isChanged ? theme.warning : theme.text;
    const QString name = isChanged ? tr("◆ what if", "name of a lane of a chart, with its mark")
                                   : tr("□ as it was", "name of a lane of a chart, with its mark");
    const int named = lane.left() + 2 * kLaneSide + painter.fontMetrics().horizontalAdvance(name);
    painter.setPen(color);
    painter.drawText(lane.adjusted(kLaneSide, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, name);
    const auto [firstSlot, endSlot] = scene.viewport.visibleSlots();
    const Time from = scene.series.timeAt(firstSlot);
    auto at = std::lower_bound(m_shown.begin(), m_shown.end(), from,
                               [](const ChartDifference& each, Time time) { return within(each) < time; });
    painter.setRenderHint(QPainter::Antialiasing, true);
    int last = named - kMarkSize;
    for (; at != m_shown.end(); ++at) {
        const std::int64_t slot = scene.series.slotAt(within(*at));
        if (slot >= endSlot || slot >= scene.series.slotCount()) break;
        if (isChanged ? !at->isInChanged : !at->isInBase) continue;
        const auto index = static_cast<std::size_t>(at - m_shown.begin());
        if (!m_placed.empty() && m_placed.back().isChanged == isChanged && m_placed.back().slot == slot) {
            m_placed.back().count = index - m_placed.back().first + 1;
            continue;
        }
        const int x = static_cast<int>(
            std::floor(scene.viewport.xOf(static_cast<double>(slot)) + scene.viewport.slotWidth() / 2.0));
        // Of those that would cover each other, or the lane's name, the first is shown.
        if (x - last < kMarkSize) continue;
        last = x;
        const QPoint middle(x, lane.center().y());
        const int half = kMarkSize / 2;
        if (isChanged) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(color);
            painter.drawPolygon(QPolygon({QPoint(x, middle.y() - half - 1), QPoint(x + half + 1, middle.y()),
                                          QPoint(x, middle.y() + half + 1), QPoint(x - half - 1, middle.y())}));
        } else {
            painter.setPen(QPen(color, 1.4));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(QRect(x - half, middle.y() - half, kMarkSize - 1, kMarkSize - 1));
        }
        m_placed.push_back({QRect(x - half, lane.top(), kMarkSize, lane.height()), isChanged, slot, index, 1});
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void ChartDifferences::paint(QPainter& painter, const ChartScene& scene)
{
    m_placed.clear();
    if (m_shown.empty() || scene.layout.lanes.isEmpty()) return;
    const QRect& strip = scene.layout.lanes;
    const int height = (strip.height() - 2) / 2;
    painter.fillRect(strip, scene.theme.raised);
    painter.fillRect(QRect(strip.left(), strip.top(), strip.width(), 1), scene.theme.line);
    paintLane(painter, scene, QRect(strip.left(), strip.top() + 1, strip.width(), height), false);
    paintLane(painter, scene, QRect(strip.left(), strip.top() + 1 + height, strip.width(), height), true);
}

std::pair<std::size_t, std::size_t> ChartDifferences::rangeOfSlot(std::int64_t slot,
                                                                  const models::BarSeries& series) const
{
    const auto first = std::partition_point(m_shown.begin(), m_shown.end(), [&](const ChartDifference& each) {
        return series.slotAt(within(each)) < slot;
    });
    const auto end = std::partition_point(
        first, m_shown.end(), [&](const ChartDifference& each) { return series.slotAt(within(each)) <= slot; });
    return {static_cast<std::size_t>(first - m_shown.begin()), static_cast<std::size_t>(end - m_shown.begin())};
}

std::optional<int> ChartDifferences::rowAt(const QPoint& point) const
{
    for (const Placed& each : m_placed)
        if (each.rect.adjusted(-kMarkReach, 0, kMarkReach, 0).contains(point)) return m_shown[each.first].row;
    return std::nullopt;
}

std::optional<int> ChartDifferences::rowOfSlot(std::int64_t slot, const models::BarSeries& series) const
{
    const auto [first, end] = rangeOfSlot(slot, series);
    return first < end ? std::optional(m_shown[first].row) : std::nullopt;
}

QString ChartDifferences::lines(std::size_t first, std::size_t end) const
{
    QStringList out;
    for (std::size_t i = first; i < end && i - first < kMostLines; ++i)
        out << m_shown[i].text;
    if (end - first > kMostLines)
        out << tr("and %n more", "differing decisions", static_cast<int>(end - first - kMostLines));
    return out.join(QLatin1Char('\n'));
}

QString ChartDifferences::textAt(const QPoint& point) const
{
    for (const Placed& each : m_placed)
        if (each.rect.adjusted(-kMarkReach, 0, kMarkReach, 0).contains(point))
            return lines(each.first, each.first + each.count);
    return {};
}

QString ChartDifferences::textOfSlot(std::int64_t slot, const models::BarSeries& series) const
{
    const auto [first, end] = rangeOfSlot(slot, series);
    return first < end ? tr("What if: %1").arg(lines(first, end)) : QString();
}

} // namespace sextant::ui
