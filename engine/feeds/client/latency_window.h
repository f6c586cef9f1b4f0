#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "engine/core/time.h"

namespace sextant::feeds {

/// The newest 1,024 of a kind of duration, for percentiles that follow what is going on now. Nothing is allocated.
class LatencyWindow final {
public:
    static constexpr std::size_t kSize = 1024;

    void add(Duration duration)
    {
        m_values[m_next] = duration.count();
        m_next = (m_next + 1) % kSize;
        if (m_count < kSize) ++m_count;
    }
    /// The value that `share` of them do not exceed (nearest rank); 0 if there is none. 0 < share <= 1
    [[nodiscard]] Duration quantile(double share) const;
    [[nodiscard]] std::size_t count() const { return m_count; }

private:
    std::array<std::int64_t, kSize> m_values{};
    std::size_t m_next = 0;
    std::size_t m_count = 0;
};

} // namespace sextant::feeds
