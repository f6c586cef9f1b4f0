#include "engine/analysis/regimes/spread_history.h"

#include "engine/analysis/indicators/bar_input.h"
#include "engine/core/contract.h"

namespace sextant::analysis {

SpreadWindow::SpreadWindow(int length) : m_spreads(length)
{
    expects(length >= static_cast<int>(kFewest), "a window of spreads holds at least 60");
}

void SpreadWindow::push(double spread)
{
    m_spreads.push(spread);
    m_last = spread;
}

std::optional<SpreadReading> SpreadWindow::reading() const
{
    const std::size_t count = m_spreads.count();
    if (count < kFewest) return std::nullopt;
    const std::size_t below = m_spreads.countBelow(m_last);
    const std::size_t equal = m_spreads.countUpTo(m_last) - below;
    SpreadReading reading;
    reading.spread = m_last;
    reading.percentile = (static_cast<double>(below) + 0.5 * static_cast<double>(equal)) / static_cast<double>(count);
    // The median is the upper of the two in the middle: it is below x if more than half of all values are.
    const bool isMedianPositive = m_spreads.countUpTo(0.0) <= count / 2;
    reading.isOverThreeMedians = isMedianPositive && m_spreads.countBelow(m_last / 3.0) > count / 2;
    return reading;
}

void SpreadHistory::push(double relativeSpread, int hour)
{
    expects(hour >= 0 && hour < 24, "the hour of a session is 0 to 23");
    if (!isUsable(relativeSpread) || relativeSpread < 0.0) return;
    m_lastHour = static_cast<std::size_t>(hour);
    if (!m_hours[m_lastHour]) m_hours[m_lastHour].emplace(m_length);
    m_hours[m_lastHour]->push(relativeSpread);
}

std::optional<SpreadReading> SpreadHistory::reading() const
{
    return m_hours[m_lastHour] ? m_hours[m_lastHour]->reading() : std::nullopt;
}

SpreadRegime spreadRegimeOf(const SpreadReading& reading, const std::array<double, 2>& cuts)
{
    if (reading.percentile >= cuts[1] || reading.isOverThreeMedians) return SpreadRegime::Wide;
    return reading.percentile < cuts[0] ? SpreadRegime::Tight : SpreadRegime::Normal;
}

} // namespace sextant::analysis
