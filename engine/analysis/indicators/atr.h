#pragma once

#include <cstdint>
#include <optional>

#include "engine/analysis/indicators/recursion.h"
#include "engine/analysis/indicators/true_range.h"

namespace sextant::analysis {

/// Average true range (IND-42): Wilder's average of the true range, seeded by the mean of the first n. Unit: that of
/// the prices. Source: J. W. Wilder, "New Concepts in Technical Trading Systems", 1978.
class Atr final {
public:
    /// period >= 1
    explicit Atr(int period, FirstTrueRange first = FirstTrueRange::Range);

    std::optional<double> update(const BarInput& bar)
    {
        if (!m_range.push(bar)) [[unlikely]]
            return std::nullopt;
        if (m_range.isReady()) [[likely]]
            m_average.push(m_range.last());
        return value();
    }
    [[nodiscard]] std::optional<double> preview(const BarInput& bar) const
    {
        Atr copy = *this;
        return copy.update(bar);
    }
    [[nodiscard]] std::optional<double> value() const
    {
        return m_average.isReady() ? std::optional(m_average.value()) : std::nullopt;
    }
    void reset();

    [[nodiscard]] int warmUp() const { return m_average.period() + m_range.warmUp() - 1; }
    [[nodiscard]] int convergence() const { return barsToConverge(m_average.factor()); }
    [[nodiscard]] std::uint64_t rejected() const { return m_range.rejected(); }

private:
    TrueRange m_range;
    Recursion m_average;
};

} // namespace sextant::analysis
