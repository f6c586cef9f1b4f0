#include "engine/decision/agents/higher_frames.h"

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
        m_hourOpen = bar.open;
        m_hasHour = true;
        constexpr std::int64_t kHour = 3'600'000'000'000;
        m_hourEnd = m_calendar != nullptr ? m_calendar->bucketAt(market::Timeframe::H1, bar.start).end
                                          : Time{(bar.start.ns / kHour + 1) * kHour};
        if (m_hourEnd <= bar.start) m_hourEnd = bar.end;
    }
}

std::span<const int> HigherFrames::signs(market::Timeframe timeframe, double price, std::array<int, 4>& out) const
{
    std::size_t count = 0;
    const auto add = [&](bool isThere, double open) {
        if (isThere) out[count++] = price > open ? 1 : price < open ? -1 : 0;
    };
    add(m_month.hasCurrent(), m_month.current().open);
    add(timeframe < market::Timeframe::W1 && m_week.hasCurrent(), m_week.current().open);
    add(timeframe < market::Timeframe::D1 && m_day.hasCurrent(), m_day.current().open);
    add(timeframe < market::Timeframe::H1 && m_hasHour, m_hourOpen);
    return std::span(out).first(count);
}

int HigherFrames::rejection() const
{
    if (!m_day.hasPrevious() || !m_day.hasCurrent()) return 0;
    const auto candle = [](const analysis::SessionBar& bar) {
        return StratCandle{bar.open, bar.high, bar.low, bar.close};
    };
    return higherRejection(candle(m_day.current()), candle(m_day.previous()));
}

} // namespace sextant::decision
