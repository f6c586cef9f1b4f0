#pragma once

#include <algorithm>
#include <cstdint>
#include <memory>
#include <optional>

#include "engine/analysis/indicators/bar_input.h"
#include "engine/market/calendar.h"
#include "engine/market/timeframe.h"

namespace sextant::analysis {

/// What lies between a bar and the one before it.
enum class BarBreak : std::uint8_t {
    None,    ///< the bars join
    Session, ///< closed time: a night, a weekend, a holiday
    Hole,    ///< a few bars of open time are missing, or any number before and after regular hours: nobody traded
    Outage,  ///< more regular hours are missing than that: what happened there is not known
};

/// One closed bar with what its timeframe's indicators say of it.
struct DetectorBar : BarInput {
    std::int64_t ordinal = 0; ///< bars before it since reset()
    market::Timeframe timeframe = market::Timeframe::M1;
    double tick = 0.0;         ///< smallest price step of the instrument, >= 0
    std::optional<double> atr; ///< ATR(14), this bar included
    std::optional<double> rsi; ///< RSI(14), this bar included
    BarBreak breakBefore = BarBreak::None;
    std::int32_t tradingDay = 0; ///< days since 1970 of the date that names it
    bool hasVolume = false;      ///< some bar so far traded something; otherwise 0 means unknown

    /// An ATR that distances can be measured in.
    [[nodiscard]] bool hasScale() const { return atr && *atr > 0.0; }
    /// A market to read: the ATR is there and at least two ticks (detectors.md §10).
    [[nodiscard]] bool isMoving() const { return hasScale() && *atr >= 2.0 * tick; }
    /// Whether it may be the turn of a swing: nothing traded in a halted bar.
    [[nodiscard]] bool mayTurn() const { return volume > 0.0 || !hasVolume; }
    /// Prices closer than this are equal: max(tick, share · ATR).
    [[nodiscard]] double epsilon(double share = 0.01) const { return std::max(tick, share * atr.value_or(0.0)); }
};

/// Turns the closed bars of one timeframe into what detectors read: counts them, names their trading days and finds
/// what is missing between them. A night or a weekend is no hole; missing regular hours are, and so is missing time
/// within one stretch of trading. Before and after regular hours many minutes pass without a trade.
class DetectorFeed final {
public:
    /// Up to this many missing bars are a Hole, not an Outage.
    static constexpr int kToleratedBars = 2;

    /// `calendar` not null; `tick` >= 0 in quote currency
    DetectorFeed(market::Timeframe timeframe, double tick, std::shared_ptr<const market::Calendar> calendar,
                 int toleratedBars = kToleratedBars);

    /// Bars must be in time order. `atr` and `rsi`: ATR(14) and RSI(14) with this bar included.
    [[nodiscard]] DetectorBar next(const BarInput& bar, std::optional<double> atr, std::optional<double> rsi);
    void reset();

private:
    [[nodiscard]] BarBreak breakBefore(Time start) const;

    market::Timeframe m_timeframe;
    double m_tick;
    std::shared_ptr<const market::Calendar> m_calendar;
    int m_toleratedBars;
    std::int64_t m_count = 0;
    Time m_lastEnd;
    market::TradingDay m_day;
    bool m_hasVolume = false;
};

} // namespace sextant::analysis
