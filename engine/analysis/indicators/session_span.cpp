#include "engine/analysis/indicators/session_span.h"

#include <chrono>

#include "engine/market/dates.h"

namespace sextant::analysis {
namespace {

std::int64_t sessionNumber(std::int64_t date, SessionKind kind)
{
    if (kind == SessionKind::Day) return date;
    if (kind == SessionKind::Week) return market::dates::floorQuotient(date + 3, 7); // weeks begin on Monday
    const std::chrono::year_month_day day{std::chrono::sys_days{std::chrono::days{date}}};
    const std::int64_t month =
        static_cast<int>(day.year()) * std::int64_t{12} + (static_cast<unsigned>(day.month()) - 1);
    if (kind == SessionKind::Month) return month;
    return market::dates::floorQuotient(month, kind == SessionKind::Quarter ? 3 : 12);
}

} // namespace

std::optional<SessionPlace> SessionSpan::place(Time start, Time end)
{
    const Time last = end - Duration(1);
    if (last < m_from || last >= m_to) [[unlikely]]
        enter(last);
    if (last < m_from) return std::nullopt; // closed: the day found is the next one
    return SessionPlace{m_number, start < m_regularClose && end > m_regularOpen};
}

void SessionSpan::enter(Time time)
{
    if (m_calendar == nullptr) {
        m_date = market::dates::ofUtc(time);
        m_from = m_regularOpen = market::dates::startOf(m_date);
        m_to = m_regularClose = market::dates::startOf(m_date + 1);
    } else {
        const market::TradingDay day = m_calendar->tradingDayAt(time);
        m_date = day.date;
        m_from = day.open;
        m_to = day.close;
        m_regularOpen = day.regularOpen;
        m_regularClose = day.regularClose;
    }
    m_number = sessionNumber(m_date, m_kind);
}

} // namespace sextant::analysis
