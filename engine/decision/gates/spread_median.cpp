#include "engine/decision/gates/spread_median.h"

#include <algorithm>

namespace sextant::decision {

void SpreadMedian::sample(Time time, std::int64_t spread)
{
    m_nextSample = time + std::chrono::seconds(1);
    auto end = m_sorted.begin() + static_cast<std::ptrdiff_t>(m_count);
    if (m_count == kSamples) {
        const auto old = std::lower_bound(m_sorted.begin(), end, m_ring[m_at]);
        std::move(old + 1, end, old);
        --end;
    } else {
        ++m_count;
    }
    const auto place = std::upper_bound(m_sorted.begin(), end, spread);
    std::move_backward(place, end, end + 1);
    *place = spread;
    m_ring[m_at] = spread;
    m_at = (m_at + 1) % kSamples;
}

std::optional<std::int64_t> SpreadMedian::value() const
{
    if (m_count < 10) return std::nullopt;
    return m_sorted[(m_count - 1) / 2];
}

void SpreadMedian::canonical(CanonicalWriter& out) const
{
    out.putAll(m_nextSample, m_count, m_at);
    for (std::size_t i = 0; i < m_count; ++i)
        out.put(m_ring[i]);
}

void SpreadMedian::restore(CanonicalReader& in)
{
    in.getAll(m_nextSample, m_count, m_at);
    m_count = std::min(m_count, kSamples);
    m_at %= kSamples;
    for (std::size_t i = 0; i < m_count; ++i)
        in.get(m_ring[i]);
    m_sorted = m_ring;
    std::sort(m_sorted.begin(), m_sorted.begin() + static_cast<std::ptrdiff_t>(m_count));
}

} // namespace sextant::decision
