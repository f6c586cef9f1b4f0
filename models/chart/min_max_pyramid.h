#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

#include "engine/market/records.h"
#include "models/chart/chunked_vector.h"

namespace sextant::models {

/// What a stretch of bars comes to. Prices in price units.
struct BarSummary {
    std::int64_t low = std::numeric_limits<std::int64_t>::max();
    std::int64_t high = std::numeric_limits<std::int64_t>::min();
    std::int64_t open = 0;       ///< of the first bar
    std::int64_t close = 0;      ///< of the last bar
    double volume = 0.0;         ///< sum
    double greatestVolume = 0.0; ///< of one bar

    [[nodiscard]] bool isEmpty() const { return low > high; }
    [[nodiscard]] static BarSummary of(const market::Bar& bar)
    {
        return {bar.low.units, bar.high.units, bar.open.units, bar.close.units, bar.volume, bar.volume};
    }
    /// This stretch with the one that follows it.
    [[nodiscard]] BarSummary followedBy(const BarSummary& next) const
    {
        if (isEmpty()) return next;
        if (next.isEmpty()) return *this;
        return {std::min(low, next.low),
                std::max(high, next.high),
                open,
                next.close,
                volume + next.volume,
                std::max(greatestVolume, next.greatestVolume)};
    }
    friend bool operator==(const BarSummary&, const BarSummary&) = default;
};

/// Summaries of 16, 256, 4096 … bars, so that any stretch of millions of bars is summed up by a few dozen of them. The
/// bars themselves stay with their owner, which hands in `leafAt(number) -> BarSummary`, none of them empty; two bytes
/// per bar are kept here. Exact: every summary is that of its bars, volumes up to the order in which they are added.
class MinMaxPyramid final {
public:
    static constexpr std::size_t kFactor = 16;

    /// How many bars it covers.
    [[nodiscard]] std::size_t size() const { return m_size; }

    /// Takes bar number size(). O(levels) at worst, a fifteenth of a step on average.
    template <class LeafAt>
    void append(const LeafAt& leafAt)
    {
        ++m_size;
        refreshLast(leafAt);
    }

    /// Bar number size() - 1 has changed. O(levels).
    template <class LeafAt>
    void updateLast(const LeafAt& leafAt)
    {
        if (m_size > 0) refreshLast(leafAt);
    }

    /// Bars first … end - 1; empty for none. O(levels). `end` is at most size().
    template <class LeafAt>
    [[nodiscard]] BarSummary query(std::size_t first, std::size_t end, const LeafAt& leafAt) const
    {
        if (first >= end) return {};
        const std::int64_t open = leafAt(first).open;
        const std::int64_t close = leafAt(end - 1).close;
        Group sum;
        for (std::size_t level = 0; first < end; ++level) {
            const std::size_t firstWhole = std::min(end, (first + kFactor - 1) / kFactor * kFactor);
            const std::size_t endWhole = std::max(firstWhole, end / kFactor * kFactor);
            take(sum, level, first, firstWhole, leafAt);
            take(sum, level, endWhole, end, leafAt);
            first = firstWhole / kFactor;
            end = endWhole / kFactor;
        }
        return {sum.low, sum.high, open, close, sum.volume, sum.greatestVolume};
    }

private:
    /// Of a complete group of bars. Where it opens and closes its first and last bar tell.
    struct Group {
        std::int64_t low = std::numeric_limits<std::int64_t>::max();
        std::int64_t high = std::numeric_limits<std::int64_t>::min();
        double volume = 0.0;
        double greatestVolume = 0.0;

        void take(const auto& other)
        {
            low = std::min(low, other.low);
            high = std::max(high, other.high);
            volume += other.volume;
            greatestVolume = std::max(greatestVolume, other.greatestVolume);
        }
    };

    /// Adds the stretches first … end - 1 of a level to the sum; level 0 are the bars.
    template <class LeafAt>
    void take(Group& sum, std::size_t level, std::size_t first, std::size_t end, const LeafAt& leafAt) const
    {
        if (level == 0)
            for (std::size_t i = first; i < end; ++i)
                sum.take(leafAt(i));
        else
            for (std::size_t i = first; i < end; ++i)
                sum.take(m_levels[level - 1][i]);
    }

    // Only complete groups are kept. So a new bar touches a level only when it completes a group there.
    template <class LeafAt>
    void refreshLast(const LeafAt& leafAt)
    {
        std::size_t count = m_size;
        for (std::size_t level = 0; count % kFactor == 0; ++level) {
            Group sum;
            take(sum, level, count - kFactor, count, leafAt);
            count /= kFactor;
            if (m_levels.size() == level) m_levels.emplace_back();
            if (m_levels[level].size() < count)
                m_levels[level].push_back(sum);
            else
                m_levels[level][count - 1] = sum;
        }
    }

    std::vector<ChunkedVector<Group, 1024>> m_levels; // [0]: of kFactor bars each
    std::size_t m_size = 0;
};

} // namespace sextant::models
