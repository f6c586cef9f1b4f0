#include "engine/analysis/detectors/detector_bar.h"

#include "engine/core/contract.h"

namespace sextant::analysis {

DetectorFeed::DetectorFeed(market::Timeframe timeframe, double tick, std::shared_ptr<const market::Calendar> calendar,
                           int toleratedBars)
    : m_timeframe(timeframe), m_tick(tick), m_calendar(std::move(calendar)), m_toleratedBars(toleratedBars)
{
    expects(m_calendar != nullptr, "detectors need the calendar of their instrument");
    expects(tick >= 0.0 && isUsable(tick), "a tick must be >= 0");
    expects(toleratedBars >= 0, "the number of tolerated missing bars must be >= 0");
}

BarBreak DetectorFeed::breakBefore(Time start) const
{
    if (m_count == 0 || start <= m_lastEnd) return BarBreak::None;
    const Duration open = m_calendar->openTimeBetween(m_lastEnd, start);
    const Duration tolerated = m_toleratedBars * market::nominalLength(m_timeframe);
    Duration regular{0}; // missing regular hours
    for (market::TradingDay day = m_calendar->tradingDayAt(m_lastEnd); day.regularOpen < start && regular <= tolerated;
         day = m_calendar->nextTradingDay(day))
        regular += std::max(Duration{0}, std::min(start, day.regularClose) - std::max(m_lastEnd, day.regularOpen));
    const bool isOneStretch = open == start - m_lastEnd;
    if (!isOneStretch && regular == Duration{0}) return BarBreak::Session;
    return std::min(open, regular) > tolerated ? BarBreak::Outage : BarBreak::Hole;
}

DetectorBar DetectorFeed::next(const BarInput& bar, std::optional<double> atr, std::optional<double> rsi)
{
    DetectorBar result;
    static_cast<BarInput&>(result) = bar;
    result.ordinal = m_count;
    result.timeframe = m_timeframe;
    result.tick = m_tick;
    result.atr = atr;
    result.rsi = rsi;
    result.breakBefore = breakBefore(bar.start);
    // The days are many bars long: asked only when one is left.
    if (m_count == 0 || bar.start < m_day.open || bar.start >= m_day.close) m_day = m_calendar->tradingDayAt(bar.start);
    result.tradingDay = m_day.date;
    m_hasVolume = m_hasVolume || bar.volume > 0.0;
    result.hasVolume = m_hasVolume;
    m_lastEnd = bar.end;
    ++m_count;
    return result;
}

void DetectorFeed::reset()
{
    m_count = 0;
    m_lastEnd = {};
    m_day = {};
    m_hasVolume = false;
}

} // namespace sextant::analysis
