#pragma once

#include <cstdint>
#include <optional>

#include "engine/market/calendar.h"

namespace sextant::analysis {

/// What levels and averages are anchored at (parameter session).
enum class SessionKind : std::uint8_t { Day, Week, Month, Quarter, Year };

/// One session as it is counted by number, later ones larger, and whether a bar lies in its regular hours.
struct SessionPlace {
    std::int64_t number = 0;
    bool isRegular = false;
};

/// Says which session a bar belongs to: the trading day of the calendar, its ISO week, or its calendar
/// month, quarter or year; without a
/// calendar, and where trading never stops, the UTC day. The bar is placed by its last instant. Where the day is cut
/// out of a week that trades nearly around the clock it is the venue's own trading day, so that daylight saving moves
/// its start. Remembers the day it is in, so that the usual answer costs two comparisons.
class SessionSpan final {
public:
    /// `calendar` may be null and must outlive this.
    explicit SessionSpan(const market::Calendar* calendar, SessionKind kind = SessionKind::Day)
        : m_calendar(calendar), m_kind(kind)
    {}

    /// None for a bar in closed time: it belongs to no session.
    std::optional<SessionPlace> place(Time start, Time end);
    /// The day last answered for; meaningful after an answer.
    [[nodiscard]] Time regularOpen() const { return m_regularOpen; }
    [[nodiscard]] Time regularClose() const { return m_regularClose; }
    /// Days since 1970 of the date that names it.
    [[nodiscard]] std::int64_t date() const { return m_date; }

private:
    void enter(Time time);

    const market::Calendar* m_calendar;
    SessionKind m_kind;
    Time m_from = Time::max(); // the trading day last asked for: [from, to)
    Time m_to = Time::min();
    Time m_regularOpen;
    Time m_regularClose;
    std::int64_t m_date = 0;
    std::int64_t m_number = 0;
};

} // namespace sextant::analysis
