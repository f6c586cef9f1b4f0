#pragma once

#include <array>
#include <bit>
#include <cstdint>

namespace sextant::host {

/// Durations from 1 ns to 60 s in buckets of about 3 % (32 per power of two). Telemetry only: in no effect and no
/// digest.
class LatencyHistogram final {
public:
    void add(std::uint64_t ns)
    {
        ++m_buckets[bucketOf(ns)];
        ++m_count;
        m_sum += ns;
        m_max = ns > m_max ? ns : m_max;
    }
    [[nodiscard]] std::uint64_t count() const { return m_count; }
    [[nodiscard]] std::uint64_t maxNs() const { return m_max; }
    [[nodiscard]] std::uint64_t sumNs() const { return m_sum; }
    /// How many took at most `ns`, to the width of a bucket.
    [[nodiscard]] std::uint64_t countUpTo(std::uint64_t ns) const
    {
        std::uint64_t count = 0;
        for (std::size_t i = 0; i < m_buckets.size() && upperBound(i) <= ns; ++i)
            count += m_buckets[i];
        return count;
    }
    /// The smallest bucket bound that `share` (0..1) of all durations do not exceed; 0 without any.
    [[nodiscard]] std::uint64_t quantileNs(double share) const
    {
        const double wanted = share * static_cast<double>(m_count);
        double seen = 0.0;
        for (std::size_t i = 0; i < m_buckets.size(); ++i) {
            seen += static_cast<double>(m_buckets[i]);
            if (m_buckets[i] > 0 && seen >= wanted) return upperBound(i) < m_max ? upperBound(i) : m_max;
        }
        return m_max;
    }

private:
    static constexpr int kSubBits = 5;
    static std::size_t bucketOf(std::uint64_t ns)
    {
        if (ns < (1U << kSubBits)) return static_cast<std::size_t>(ns);
        const int exponent = static_cast<int>(std::bit_width(ns)) - 1 - kSubBits;
        const std::size_t bucket = (static_cast<std::size_t>(exponent + 1) << kSubBits) +
                                   static_cast<std::size_t>((ns >> exponent) & ((1U << kSubBits) - 1));
        return bucket < kBuckets ? bucket : kBuckets - 1;
    }
    static std::uint64_t upperBound(std::size_t bucket)
    {
        if (bucket < (1U << kSubBits)) return bucket;
        const auto exponent = (bucket >> kSubBits) - 1;
        return (((1ULL << kSubBits) + (bucket & ((1U << kSubBits) - 1)) + 1) << exponent) - 1;
    }
    static constexpr std::size_t kBuckets = 36U << kSubBits;

    std::array<std::uint64_t, kBuckets> m_buckets{};
    std::uint64_t m_count = 0;
    std::uint64_t m_max = 0;
    std::uint64_t m_sum = 0;
};

} // namespace sextant::host
