#pragma once

#include <QCoreApplication>
#include <QPoint>

#include <cstdint>
#include <optional>

#include "ui/chart/chart_painter.h"

class QPainter;

namespace sextant::ui {

/// The bar that is looked at, by pointer or by keyboard, with its values in the legend.
class Crosshair final {
    Q_DECLARE_TR_FUNCTIONS(Crosshair)
public:
    /// Follows the pointer.
    void moveTo(const QPoint& point, const ChartViewport& viewport);
    /// Stands on a bar's slot, with no price of its own.
    void standOn(std::int64_t slot);
    void hide();

    [[nodiscard]] bool isVisible() const { return m_slot.has_value(); }
    [[nodiscard]] std::optional<std::int64_t> slot() const { return m_slot; }
    /// Height of the pointer; nothing by keyboard.
    [[nodiscard]] std::optional<int> y() const { return m_y; }
    [[nodiscard]] bool isByKeyboard() const { return m_slot && !m_y; }
    /// The bar under it, the newest where there is none; nothing without bars.
    [[nodiscard]] std::optional<std::size_t> bar(const models::BarSeries& series) const;

    void paint(QPainter& painter, const ChartScene& scene) const;
    /// What paintLegend() takes of the plot's top, pixels.
    [[nodiscard]] static int legendHeight(int lineHeight);
    /// "BTC-USDT · 15m   O … H … L … C … +0.17% Vol 318.4" at the top left.
    void paintLegend(QPainter& painter, const ChartScene& scene, const QFont& bold) const;
    /// The same as a sentence, for screen readers.
    [[nodiscard]] QString description(const ChartScene& scene) const;
    /// "history, recorded": what is known of where a bar is from; empty: nothing.
    [[nodiscard]] static QString originText(const models::BarSeries& series, std::size_t bar);
    /// "fetched afterwards"
    [[nodiscard]] static QString provenanceText(market::Provenance provenance);

private:
    std::optional<std::int64_t> m_slot;
    std::optional<int> m_y;
};

} // namespace sextant::ui
