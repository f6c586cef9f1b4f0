#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

#include "engine/core/time.h"

namespace sextant::feeds {

/// How long frames were on their way, since a feed was opened: counts by upper bound, as metrics want them. What seems
/// to have come before it was sent, because clocks disagree, counts as nothing. What is more than an hour counts as
/// that. Nothing is allocated.
class DelayHistogram final {
public:
    /// Upper bounds, inclusive, ascending; the last bucket has none.
    static constexpr std::array<Duration, 13> kBounds{
        std::chrono::milliseconds(1),    std::chrono::milliseconds(2),    std::chrono::milliseconds(5),
        std::chrono::milliseconds(10),   std::chrono::milliseconds(25),   std::chrono::milliseconds(50),
        std::chrono::milliseconds(100),  std::chrono::milliseconds(250),  std::chrono::milliseconds(500),
        std::chrono::milliseconds(1000), std::chrono::milliseconds(2500), std::chrono::milliseconds(5000),
        std::chrono::milliseconds(10000)};

    void add(Duration delay)
    {
        delay = std::clamp<Duration>(delay, Duration{0}, kLongest); // a stamp may say anything
        const auto at = std::lower_bound(kBounds.begin(), kBounds.end(), delay);
        ++m_counts[static_cast<std::size_t>(at - kBounds.begin())];
        m_sum += delay;
        ++m_count;
    }
    /// In the bucket up to kBounds[bound]; kBounds.size(): beyond all of them. Not cumulative.
    [[nodiscard]] std::uint64_t in(std::size_t bound) const { return m_counts[bound]; }
    [[nodiscard]] std::uint64_t count() const { return m_count; }
    [[nodiscard]] Duration sum() const { return m_sum; }

private:
    static constexpr Duration kLongest = std::chrono::hours(1);
    std::array<std::uint64_t, kBounds.size() + 1> m_counts{};
    std::uint64_t m_count = 0;
    Duration m_sum{0};
};

} // namespace sextant::feeds
