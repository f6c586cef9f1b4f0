#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

#include <vector>

#include "models/chart/bar_series.h"
#include "models/time_text.h"
#include "ui/chart/chart_viewport.h"

namespace sextant::ui {

/// A place on the price axis.
struct PriceTick {
    double price = 0.0; ///< price units
    QString text;
};

/// A place on the time axis.
struct TimeTick {
    std::int64_t slot = 0;
    QString text;
    bool isMajor = false; ///< another day, month or year begins
};

/// The smallest of 1, 2, 5, 10 … that is not below `least`. `least` > 0.
[[nodiscard]] double niceStep(double least);

/// Round prices in the range of the viewport, at most one per `spacing` pixels and never finer than the tick.
[[nodiscard]] std::vector<PriceTick> priceTicks(const ChartViewport& viewport, const market::Instrument& instrument,
                                                int spacing);

/// A price of the axis, rounded to the decimals of the tick.
[[nodiscard]] QString axisPriceText(const market::Instrument& instrument, double price);
/// A volume in few characters: "318.4", "12.3 k".
[[nodiscard]] QString volumeText(double volume);

/// Times of bars as they are written on a chart.
class ChartClock final {
    Q_DECLARE_TR_FUNCTIONS(ChartClock)
public:
    ChartClock() = default;
    ChartClock(models::TimeZoneChoice zone, const market::Calendar* calendar) : m_zone(zone), m_calendar(calendar) {}

    /// The wall clock at `time`, as a UTC date-time.
    [[nodiscard]] QDateTime wall(Time time) const;
    [[nodiscard]] Time fromWall(const QDateTime& wall) const;
    /// When a bar begins; daily and longer bars have a date only, that of their (last) trading day's week.
    [[nodiscard]] QString barText(const models::BarSeries& series, std::int64_t slot) const;
    /// Round times of the visible slots, about one per `spacing` pixels.
    [[nodiscard]] std::vector<TimeTick> ticks(const models::BarSeries& series, const ChartViewport& viewport,
                                              int spacing) const;

private:
    struct Step;
    [[nodiscard]] std::int64_t offsetNs(Time time) const;
    [[nodiscard]] QString text(const QDateTime& wall, const Step& step, bool isMajor) const;
    [[nodiscard]] QDateTime barWall(const models::BarSeries& series, std::int64_t slot) const;

    models::TimeZoneChoice m_zone = models::TimeZoneChoice::Utc;
    const market::Calendar* m_calendar = nullptr;
};

} // namespace sextant::ui
