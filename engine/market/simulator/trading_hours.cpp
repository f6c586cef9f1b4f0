#include "engine/market/simulator/trading_hours.h"

#include <utility>

#include "engine/core/contract.h"
#include "engine/core/math.h"
#include "engine/market/dates.h"

namespace sextant::market::simulator {

TradingHours::TradingHours(std::shared_ptr<const Calendar> calendar)
    : m_calendar(std::move(calendar)), m_alwaysOpen(m_calendar != nullptr && m_calendar->isAlwaysOpen())
{
    expects(m_calendar != nullptr, "a simulated instrument has a known calendar");
}

std::optional<TradingHours::Session> TradingHours::sessionAt(Time time) const
{
    Session session;
    if (m_alwaysOpen) {
        session.open = dates::startOf(dates::ofUtc(time));
        session.close = dates::startOf(dates::ofUtc(time) + 1);
    } else {
        TradingDay day = m_calendar->tradingDayAt(time);
        while (day.regularClose <= time)
            day = m_calendar->nextTradingDay(day);
        session = {day.regularOpen, day.regularClose};
    }
    if (session.close > kLatestInputTime) return std::nullopt;
    return session;
}

double TradingHours::activity(const Session& session, Time time) const
{
    const auto elapsed = static_cast<double>((time - session.open).count());
    const double part = elapsed / static_cast<double>((session.close - session.open).count());
    if (!m_alwaysOpen) return 0.6 + 4.8 * (part - 0.5) * (part - 0.5);
    constexpr double kTwoPi = 6.283185307179586;
    const double weekday = dates::weekday(dates::ofUtc(session.open)) < 5 ? 1.1 : 0.75; // 5 · 1.1 + 2 · 0.75 = 7
    return weekday * (1.0 + 0.4 * math::cos(kTwoPi * (part - 15.0 / 24.0)));
}

} // namespace sextant::market::simulator
