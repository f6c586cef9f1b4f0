#pragma once

#include <memory>
#include <optional>

#include "engine/core/time.h"
#include "engine/market/calendar.h"

namespace sextant::market::simulator {

/// The regular sessions of a calendar, one after the other, and how busy each of their minutes is.
class TradingHours final {
public:
    struct Session {
        Time open;
        Time close;
    };

    explicit TradingHours(std::shared_ptr<const Calendar> calendar);

    /// The session that holds `time`, or the next one. Nothing after 2200.
    [[nodiscard]] std::optional<Session> sessionAt(Time time) const;

    /// Activity at `time` as a multiple of the average, about 0.5 to 2. Round the clock: a daily wave with its top at
    /// 15:00 UTC and quiet weekends. Sessions: the U of R. A. Wood, T. H. McInish and J. K. Ord, "An investigation of
    /// transactions data for NYSE stocks", Journal of Finance 40(3), 1985, as a parabola with mean 1.
    [[nodiscard]] double activity(const Session& session, Time time) const;

private:
    std::shared_ptr<const Calendar> m_calendar;
    bool m_alwaysOpen;
};

} // namespace sextant::market::simulator
