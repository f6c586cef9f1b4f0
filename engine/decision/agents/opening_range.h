#pragma once

#include <array>
#include <memory>
#include <optional>

#include "engine/analysis/indicators/bar_input.h"
#include "engine/decision/agents/orb_agent.h"
#include "engine/market/calendar.h"

namespace sextant::decision {

struct OpeningRangeSettings {
    int minutes = 15;                              ///< N: 5, 15, 30 or 60
    Duration windowEnd = std::chrono::minutes(30); ///< after the open: 10:00 in New York
    double bufferShare = 0.02;                     ///< of the range's width, at least a tick
};

/// Follows the opening range of each trading day (agents.md §6.1): the extremes of the regular session's first N
/// minutes and what became of the first close beyond them. Fed closed bars of one length up to five minutes that
/// divides N, in time order; others are left out. Daylight saving and half days follow from the calendar; on a market
/// without regular hours there is no range.
class OpeningRange final {
public:
    /// Errors: InvalidArgument if the window ends before the range does, or N is not one of its values.
    [[nodiscard]] static Result<OpeningRange> make(const OpeningRangeSettings& settings, double tick,
                                                   std::shared_ptr<const market::Calendar> calendar);

    /// `vwap` of the session as of this bar, if known.
    void update(const analysis::BarInput& bar, std::optional<double> vwap);
    /// The volume of another instrument's bar, which stands in where this one has none; in time order, before or behind
    /// the bar of the same time. What is not known yet counts for nothing.
    void updateProxy(Time start, Time end, double volume);

    /// Whether a signal at `time` (the end of a bar) belongs to the opening: the range is complete with at most one
    /// minute missing, and the window has not ended.
    [[nodiscard]] bool isActive(Time time) const;
    /// The range of the day of the last bar; nothing until it is complete.
    [[nodiscard]] std::optional<OrbView> view() const;

private:
    OpeningRange(const OpeningRangeSettings& settings, double tick, std::shared_ptr<const market::Calendar> calendar);
    void beginDay(const market::TradingDay& day);
    void followDay(Time start, Time end);
    void takeRange(const analysis::BarInput& bar);
    void takeAfter(const analysis::BarInput& bar, std::optional<double> vwap);
    void endBreakout();

    static constexpr std::size_t kDays = 14;

    OpeningRangeSettings m_settings;
    double m_tick;
    std::shared_ptr<const market::Calendar> m_calendar;

    std::int32_t m_date = INT32_MIN;
    Time m_open;
    Time m_rangeEnd;
    Time m_dayClose;
    bool m_isComplete = false;
    Duration m_covered{0}; // of the range, by bars
    double m_high = 0.0;
    double m_low = 0.0;
    double m_rangeVolume = 0.0;
    int m_rangeBars = 0;
    struct Proxy {
        Time end = Time::min();
        double volume = 0.0;
    };
    std::array<Proxy, 8> m_proxies{}; // of the last bars, ring
    std::size_t m_proxyCount = 0;
    double m_proxyRangeVolume = 0.0;
    int m_proxyRangeBars = 0;
    std::array<double, kDays> m_widths{}; // of the days before, ring
    std::size_t m_widthCount = 0;

    // Gap: the open against the close of the day before and the middle of the night.
    std::optional<double> m_lastRegularClose;
    std::optional<double> m_previousClose;
    double m_nightHigh = 0.0;
    double m_nightLow = 0.0;
    bool m_hasNight = false;
    double m_dayOpen = 0.0;

    // The breakout.
    int m_direction = 0;
    OrbView m_view; // facts of the breakout bar
    Time m_breakoutEnd;
    double m_breakoutVolume = 0.0;
    std::optional<double> m_breakoutProxy;
    int m_barsSince = 0;
    std::array<bool, 2> m_hasBroken{}; // up, down: that day so far
    std::array<bool, 2> m_hasFailed{};
    bool m_touchedEdge = false;
    double m_extreme = 0.0;           // furthest close in the direction
    std::array<double, 7> m_closes{}; // newest last
    std::size_t m_closeCount = 0;
    std::optional<double> m_lastVwap;
};

} // namespace sextant::decision
