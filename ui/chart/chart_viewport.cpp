#include "ui/chart/chart_viewport.h"

#include <algorithm>
#include <cmath>

namespace sextant::ui {
namespace {

constexpr double kLeastSlotsInSight = 2.0;
constexpr double kRoomBehindNewest = 0.04; // share of the width
constexpr double kPriceMargin = 0.07;      // share of the range, above and below
constexpr double kMostInset = 0.35;        // of the plot, for what is written above the prices
constexpr double kFewestSlotsWhenFitted = 24.0;
constexpr double kNarrowestFirst = 256.0; // a young chart may be zoomed out to room for so many slots

} // namespace

void ChartViewport::setPlot(const QRect& plot)
{
    const QRect valid(plot.topLeft(), QSize(std::max(1, plot.width()), std::max(1, plot.height())));
    if (valid == m_plot) return;
    const bool keepsNewest = showsNewest();
    const double right = slotAtX(m_plot.left() + m_plot.width());
    m_plot = valid;
    // A window that grows shows more of the past; the right edge stays.
    if (keepsNewest) m_first = right - m_plot.width() / m_slotWidth;
    clamp();
    updateScale();
}

void ChartViewport::setSlotCount(std::int64_t count)
{
    m_count = std::max<std::int64_t>(0, count);
    clamp();
}

std::pair<std::int64_t, std::int64_t> ChartViewport::visibleSlots() const
{
    const auto first = static_cast<std::int64_t>(std::floor(m_first));
    const auto end = static_cast<std::int64_t>(std::ceil(slotAtX(m_plot.left() + m_plot.width())));
    const std::int64_t from = std::clamp<std::int64_t>(first, 0, m_count);
    return {from, std::clamp<std::int64_t>(end, from, m_count)};
}

void ChartViewport::clamp()
{
    const double width = m_plot.width();
    if (m_count == 0) { // what was wished for stands until there are bars
        m_slotWidth = std::clamp(m_slotWidth, 1e-6, kWidestSlot);
        m_first = -width * (1.0 - kRoomBehindNewest) / m_slotWidth;
        return;
    }
    const double most = std::max(static_cast<double>(m_count), kNarrowestFirst) * (1.0 + 2.0 * kRoomBehindNewest);
    m_slotWidth = std::clamp(m_slotWidth, std::min(width / most, kWidestSlot), kWidestSlot);
    const double inSight = width / m_slotWidth;
    const double least = std::min(kLeastSlotsInSight, static_cast<double>(m_count));
    m_first = std::clamp(m_first, least - inSight, std::max(least - inSight, static_cast<double>(m_count) - least));
}

void ChartViewport::zoomAt(double x, double factor)
{
    const double slot = slotAtX(x);
    m_slotWidth *= factor;
    clamp();
    m_first = slot - (x - m_plot.left()) / m_slotWidth;
    clamp();
}

void ChartViewport::panBy(double pixels)
{
    m_first -= pixels / m_slotWidth;
    clamp();
}

void ChartViewport::fit()
{
    const double count = std::max(static_cast<double>(m_count), kFewestSlotsWhenFitted);
    m_slotWidth = m_plot.width() * (1.0 - kRoomBehindNewest) / count;
    clamp();
    m_first = static_cast<double>(m_count) - m_plot.width() * (1.0 - kRoomBehindNewest) / m_slotWidth;
    clamp();
}

void ChartViewport::showFrom(double firstSlot, double slotWidth)
{
    m_slotWidth = slotWidth;
    m_first = firstSlot;
    clamp();
}

void ChartViewport::reveal(std::int64_t slot)
{
    const double at = static_cast<double>(slot);
    const double inSight = m_plot.width() / m_slotWidth;
    if (at < m_first) m_first = at;
    if (at + 1.0 > m_first + inSight) m_first = at + 1.0 - inSight;
    clamp();
}

void ChartViewport::centreOn(std::int64_t slot)
{
    m_first = static_cast<double>(slot) + 0.5 - m_plot.width() / m_slotWidth / 2.0;
    clamp();
}

void ChartViewport::showNewest()
{
    m_first = static_cast<double>(m_count) - m_plot.width() * (1.0 - kRoomBehindNewest) / m_slotWidth;
    clamp();
}

bool ChartViewport::showsNewest() const
{
    const double right = m_first + m_plot.width() / m_slotWidth;
    return m_count == 0 || (right >= static_cast<double>(m_count) - 0.5 && m_first < static_cast<double>(m_count));
}

void ChartViewport::setPriceRange(double low, double high, double tick, int inset)
{
    const double least = std::max({tick * 4.0, std::abs(high) * 1e-6, 1.0});
    if (high - low < least) {
        const double middle = low + (high - low) / 2.0;
        low = low > 0.0 ? std::max(middle - least / 2.0, low / 2.0) : middle - least / 2.0;
        high = middle + least / 2.0;
    }
    m_low = low;
    m_high = high;
    updateScale();
    const double bottom = scaled(low);
    const double range = scaled(high) - bottom;
    const double margin = range * kPriceMargin;
    const double lower = unscaled(bottom - margin);
    const double share = std::min(static_cast<double>(inset) / std::max(m_plot.height(), 1), kMostInset);
    m_high = unscaled(scaled(high) + std::max(margin, (range + margin) * share / (1.0 - share)));
    // A margin that reached zero would end a logarithmic scale.
    m_low = low > 0.0 && lower <= 0.0 ? low / 2.0 : lower;
    updateScale();
}

void ChartViewport::setExactPriceRange(double low, double high)
{
    if (!(high > low) || !std::isfinite(low) || !std::isfinite(high)) return;
    m_low = low;
    m_high = high;
    updateScale();
}

void ChartViewport::panPrices(double pixels)
{
    const double shift = pixels / m_pixelsPerScaled;
    const double low = unscaled(m_scaledLow + shift);
    const double high = unscaled(scaled(m_high) + shift);
    setExactPriceRange(low, high);
}

void ChartViewport::scalePrices(double factor)
{
    const double top = scaled(m_high);
    const double middle = m_scaledLow + (top - m_scaledLow) / 2.0;
    const double half = (top - m_scaledLow) / 2.0 * factor;
    // One price unit is the finest there is; a thousand times the highest price is enough to get lost in.
    const double low = unscaled(middle - half);
    const double high = unscaled(middle + half);
    if (high - low < 2.0 || !(std::abs(high) < 1e21) || !(std::abs(low) < 1e21)) return;
    setExactPriceRange(low, high);
}

double ChartViewport::scaled(double price) const
{
    return m_scaleIsLog ? std::log(std::max(price, 0.5)) : price; // prices are whole units: none lies below one
}

double ChartViewport::unscaled(double value) const { return m_scaleIsLog ? std::exp(value) : value; }

void ChartViewport::updateScale()
{
    m_scaleIsLog = isLogarithmic();
    m_scaledLow = scaled(m_low);
    const double range = scaled(m_high) - m_scaledLow;
    m_pixelsPerScaled = range > 0.0 ? m_plot.height() / range : 1.0;
}

double ChartViewport::yOf(double price) const
{
    // Beyond this no pixel lies, and integers would overflow.
    constexpr double kFar = 30'000.0;
    return std::clamp(exactYOf(price), -kFar, kFar);
}

double ChartViewport::exactYOf(double price) const
{
    return m_plot.top() + m_plot.height() - (scaled(price) - m_scaledLow) * m_pixelsPerScaled;
}

double ChartViewport::priceAtY(double y) const
{
    return unscaled(m_scaledLow + (m_plot.top() + m_plot.height() - y) / m_pixelsPerScaled);
}

} // namespace sextant::ui
