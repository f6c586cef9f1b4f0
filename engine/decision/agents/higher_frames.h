#pragma once

#include <array>
#include <memory>
#include <span>
#include <vector>

#include "engine/analysis/indicators/bar_input.h"
#include "engine/analysis/indicators/session_levels.h"
#include "engine/decision/agents/strat_agent.h"
#include "engine/market/calendar.h"
#include "engine/market/timeframe.h"

namespace sextant::decision {

/// The running bars of the hour, day, week and month of one instrument (agents.md §6.2): their opens, for timeframe
/// continuity, and the day's candle against the one before. Fed the closed bars of the base timeframe; regular hours
/// where a calendar has them.
class HigherFrames final {
public:
    /// `calendar` may be null (UTC days).
    explicit HigherFrames(std::shared_ptr<const market::Calendar> calendar);

    void update(const analysis::BarInput& bar);

    /// Month, week, day, hour: which of them are looked at.
    using Wanted = std::array<bool, 4>;
    /// Signs of price less open for those that are longer than `timeframe`, as far as they have begun; at most four, in
    /// `out`.
    [[nodiscard]] std::span<const int> signs(market::Timeframe timeframe, double price, const Wanted& wanted,
                                             std::array<int, 4>& out) const;
    /// Whether the running bar of one that is longer than `timeframe` was thrown back by the bar before it (+1, -1, 0);
    /// the shortest speaks first.
    [[nodiscard]] int rejection(market::Timeframe timeframe, const Wanted& wanted) const;

private:
    std::shared_ptr<const market::Calendar> m_calendar; // before what points to it
    analysis::SessionTracker m_month;
    analysis::SessionTracker m_week;
    analysis::SessionTracker m_day;
    Time m_hourEnd = Time::min();
    analysis::SessionBar m_hour;
    analysis::SessionBar m_hourBefore;
    int m_hours = 0; // 0, 1, 2: two or more
};

} // namespace sextant::decision
