#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "engine/core/canonical.h"
#include "engine/core/time.h"

namespace sextant::decision {

/// The median of the last 120 spreads of an instrument, sampled at most once per second of engine time, in price units.
/// No allocation.
class SpreadMedian final {
public:
    static constexpr std::size_t kSamples = 120;

    void add(Time time, std::int64_t spread)
    {
        if (time >= m_nextSample) sample(time, spread);
    }
    /// Lower median; nothing before 10 samples.
    [[nodiscard]] std::optional<std::int64_t> value() const;

    void canonical(CanonicalWriter& out) const;
    void restore(CanonicalReader& in);

private:
    void sample(Time time, std::int64_t spread);

    Time m_nextSample = Time::min();
    std::array<std::int64_t, kSamples> m_ring{};
    std::array<std::int64_t, kSamples> m_sorted{};
    std::size_t m_count = 0;
    std::size_t m_at = 0;
};

} // namespace sextant::decision
