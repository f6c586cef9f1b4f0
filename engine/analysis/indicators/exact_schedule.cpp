#include "engine/analysis/indicators/exact_schedule.h"

#include "engine/market/timeframe.h"

namespace sextant::analysis {

bool ExactSchedule::enterCycle(const BarInput& bar)
{
    const std::int64_t span = bar.end.ns - bar.start.ns;
    std::int64_t length = market::nominalLength(market::kTimeframes.back()).count();
    for (const market::Timeframe timeframe : market::kTimeframes) {
        if (market::nominalLength(timeframe).count() >= span) {
            length = market::nominalLength(timeframe).count();
            break;
        }
    }
    const std::int64_t cycle = kBarsPerCycle * length; // a week gives 2.5e18, which fits
    std::int64_t ordinal = bar.start.ns / cycle;
    if (bar.start.ns % cycle < 0) --ordinal;
    m_span = span;
    m_cycleStart = ordinal * cycle;
    m_barLength = static_cast<std::uint64_t>(length);
    m_cycleLength = static_cast<std::uint64_t>(cycle);
    return bar.start.ns - m_cycleStart < length;
}

} // namespace sextant::analysis
