#include "engine/decision/agents/higher_frames.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace sextant::decision {

HigherFrames::HigherFrames(std::shared_ptr<const market::Calendar> calendar)
    : m_calendar(std::move(calendar)), m_month(m_calendar.get(), analysis::SessionKind::Month),
      m_week(m_calendar.get(), analysis::SessionKind::Week), m_day(m_calendar.get(), analysis::SessionKind::Day)
{}

void HigherFrames::update(const analysis::BarInput& bar)
{
    m_month.take(bar);
    m_week.take(bar);
    m_day.take(bar);
    if (bar.start >= m_hourEnd) {
        m_hourBefore = m_hour;
        m_hour = {bar.open, bar.high, bar.low, bar.close};
        m_hours = std::min(m_hours + 1, 2);
        constexpr std::int64_t kHour = 3'600'000'000'000;
        m_hourEnd = m_calendar != nullptr ? m_calendar->bucketAt(market::Timeframe::H1, bar.start).end
                                          : Time{(bar.start.ns / kHour + 1) * kHour};
        if (m_hourEnd <= bar.start) m_hourEnd = bar.end;
        return;
    }
    m_hour.high = std::max(m_hour.high, bar.high);
    m_hour.low = std::min(m_hour.low, bar.low);
    m_hour.close = bar.close;
}

std::span<const int> HigherFrames::signs(market::Timeframe timeframe, double price, const Wanted& wanted,
                                         std::array<int, 4>& out) const
{
    std::size_t count = 0;
    const auto add = [&](bool isThere, double open) {
        if (isThere) out[count++] = price > open ? 1 : price < open ? -1 : 0;
    };
    add(wanted[0] && m_month.hasCurrent(), m_month.current().open);
    add(wanted[1] && timeframe < market::Timeframe::W1 && m_week.hasCurrent(), m_week.current().open);
    add(wanted[2] && timeframe < market::Timeframe::D1 && m_day.hasCurrent(), m_day.current().open);
    add(wanted[3] && timeframe < market::Timeframe::H1 && m_hours > 0, m_hour.open);
    return std::span(out).first(count);
}

int HigherFrames::rejection(market::Timeframe timeframe, const Wanted& wanted) const
{
    const auto candle = [](const analysis::SessionBar& bar) {
        return StratCandle{bar.open, bar.high, bar.low, bar.close};
    };
    if (wanted[3] && timeframe < market::Timeframe::H1 && m_hours > 1)
        if (const int side = higherRejection(candle(m_hour), candle(m_hourBefore)); side != 0) return side;
    const auto of = [&](const analysis::SessionTracker& sessions) {
        if (!sessions.hasPrevious() || !sessions.hasCurrent()) return 0;
        return higherRejection(candle(sessions.current()), candle(sessions.previous()));
    };
    if (wanted[2] && timeframe < market::Timeframe::D1)
        if (const int side = of(m_day); side != 0) return side;
    if (wanted[1] && timeframe < market::Timeframe::W1)
        if (const int side = of(m_week); side != 0) return side;
    return wanted[0] ? of(m_month) : 0;
}

} // namespace sextant::decision
