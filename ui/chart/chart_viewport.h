#pragma once

#include <QRect>

#include <cstdint>
#include <utility>

namespace sextant::ui {

/// Which slots and prices of a chart are on screen, and where. Slots run from left to right, slot n covers the x from
/// xOf(n) to xOf(n + 1); prices are price units as doubles. Without bars it stands at slot 0.
class ChartViewport final {
public:
    static constexpr double kWidestSlot = 64.0; ///< pixels
    static constexpr double kFirstSlotWidth = 8.0;

    void setPlot(const QRect& plot);
    [[nodiscard]] const QRect& plot() const { return m_plot; }

    // Time.
    void setSlotCount(std::int64_t count);
    [[nodiscard]] std::int64_t slotCount() const { return m_count; }
    [[nodiscard]] double slotWidth() const { return m_slotWidth; }
    [[nodiscard]] double firstSlot() const { return m_first; } ///< at the left edge, with its fraction
    [[nodiscard]] double xOf(double slot) const { return m_plot.left() + (slot - m_first) * m_slotWidth; }
    [[nodiscard]] double slotAtX(double x) const { return m_first + (x - m_plot.left()) / m_slotWidth; }
    /// Slots that are at least partly visible and exist: [first, second).
    [[nodiscard]] std::pair<std::int64_t, std::int64_t> visibleSlots() const;

    /// Makes slots wider (factor > 1) or narrower; what is at `x` stays there, as far as limits allow.
    void zoomAt(double x, double factor);
    /// Moves the bars to the right by so many pixels; some always stay in sight.
    void panBy(double pixels);
    /// Everything.
    void fit();
    void showFrom(double firstSlot, double slotWidth);
    /// Scrolls just as far as needed to have a slot in sight.
    void reveal(std::int64_t slot);
    void centreOn(std::int64_t slot);
    /// The newest slot at the right, with a little room behind it.
    void showNewest();
    /// The newest slot is in sight.
    [[nodiscard]] bool showsNewest() const;

    // Price.
    /// Sets the range from what is to be seen, with a margin; equal prices get room around them. `inset`: pixels at the
    /// top that stay free of them, as far as that leaves them the greater part.
    void setPriceRange(double low, double high, double tick, int inset = 0);
    /// As it is; high > low.
    void setExactPriceRange(double low, double high);
    /// Moves the range by pixels, downwards for positive ones.
    void panPrices(double pixels);
    /// Shows more (factor > 1) or fewer prices around the middle.
    void scalePrices(double factor);
    void setLogarithmic(bool on) { m_wantsLog = on; }
    /// Only while every visible price is above zero.
    [[nodiscard]] bool isLogarithmic() const { return m_wantsLog && m_low > 0.0; }
    [[nodiscard]] double low() const { return m_low; }
    [[nodiscard]] double high() const { return m_high; }
    [[nodiscard]] double yOf(double price) const;
    /// The same however far outside: for lines between points of which one is far away.
    [[nodiscard]] double exactYOf(double price) const;
    [[nodiscard]] double priceAtY(double y) const;

private:
    void clamp();
    [[nodiscard]] double scaled(double price) const;
    [[nodiscard]] double unscaled(double value) const;
    void updateScale();

    QRect m_plot{0, 0, 1, 1};
    std::int64_t m_count = 0;
    double m_first = 0.0;
    double m_slotWidth = kFirstSlotWidth;
    double m_low = 0.0;
    double m_high = 1.0;
    bool m_wantsLog = false;
    double m_scaledLow = 0.0; // of the range, by the scale in use
    double m_pixelsPerScaled = 1.0;
    bool m_scaleIsLog = false;
};

} // namespace sextant::ui
