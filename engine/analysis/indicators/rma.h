#pragma once

#include <cstdint>
#include <optional>

#include "engine/analysis/indicators/bar_input.h"
#include "engine/analysis/indicators/recursion.h"

namespace sextant::analysis {

/// Wilder's smoothed average (IND-04; also SMMA): y = (y · (n-1) + x) / n, seeded by the mean of its first n values.
/// Source: J. W. Wilder, "New Concepts in Technical Trading Systems", 1978.
class Rma final {
public:
    /// period >= 1
    explicit Rma(int period);

    std::optional<double> update(double value)
    {
        if (!isUsable(value)) [[unlikely]] {
            ++m_rejected;
            return std::nullopt;
        }
        m_average.push(value);
        return this->value();
    }
    std::optional<double> update(const BarInput& bar) { return update(bar.close); }
    [[nodiscard]] std::optional<double> preview(double value) const
    {
        Rma copy = *this;
        return copy.update(value);
    }
    [[nodiscard]] std::optional<double> preview(const BarInput& bar) const { return preview(bar.close); }
    [[nodiscard]] std::optional<double> value() const
    {
        return m_average.isReady() ? std::optional(m_average.value()) : std::nullopt;
    }
    void reset();

    [[nodiscard]] int warmUp() const { return m_average.period(); }
    [[nodiscard]] int convergence() const { return barsToConverge(m_average.factor()); }
    [[nodiscard]] std::uint64_t rejected() const { return m_rejected; }

private:
    Recursion m_average;
    std::uint64_t m_rejected = 0;
};

} // namespace sextant::analysis
