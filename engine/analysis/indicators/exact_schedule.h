#pragma once

#include <cstdint>

#include "engine/analysis/indicators/bar_input.h"

namespace sextant::analysis {

/// Says at which bars rolling sums are computed anew from their window (indicators.md §1.3): those whose ordinal since
/// 1970 in their timeframe is divisible by 4096. That bounds drift, and since it depends on the bar alone, a value does
/// not depend on where the history starts. The timeframe is the shortest canonical one that holds the bar, so a bar
/// that a session's close cut counts by its own length.
class ExactSchedule final {
public:
    static constexpr std::int64_t kBarsPerCycle = 4096;

    /// Whether `bar` is such a bar. Remembers the cycle it lies in, so that the usual answer costs two comparisons.
    bool isDue(const BarInput& bar)
    {
        const std::int64_t span = bar.end.ns - bar.start.ns;
        const auto offset = static_cast<std::uint64_t>(bar.start.ns) - static_cast<std::uint64_t>(m_cycleStart);
        if (span != m_span || offset >= m_cycleLength) [[unlikely]]
            return enterCycle(bar);
        return offset < m_barLength;
    }
    /// The same without remembering.
    [[nodiscard]] bool wouldBeDue(const BarInput& bar) const
    {
        ExactSchedule copy = *this;
        return copy.isDue(bar);
    }

private:
    bool enterCycle(const BarInput& bar);

    std::int64_t m_span = 0;         // end - start of the last bar
    std::int64_t m_cycleStart = 0;   // ns since 1970 of the bar whose ordinal is divisible by 4096
    std::uint64_t m_barLength = 0;   // ns, of the timeframe
    std::uint64_t m_cycleLength = 0; // 4096 times that; 0 before the first bar
};

} // namespace sextant::analysis
