#include "engine/feeds/client/latency_window.h"

#include <algorithm>
#include <cmath>

namespace sextant::feeds {

Duration LatencyWindow::quantile(double share) const
{
    if (m_count == 0) return Duration{0};
    std::array<std::int64_t, kSize> sorted = m_values;
    const auto rank = static_cast<std::size_t>(std::ceil(share * static_cast<double>(m_count)));
    const std::size_t at = std::clamp<std::size_t>(rank, 1, m_count) - 1;
    const auto begin = sorted.begin();
    std::nth_element(begin, begin + static_cast<std::ptrdiff_t>(at), begin + static_cast<std::ptrdiff_t>(m_count));
    return Duration{sorted[at]};
}

} // namespace sextant::feeds
