#pragma once

#include <cstdint>
#include <optional>

#include "engine/analysis/indicators/bar_input.h"
#include "engine/analysis/indicators/recursion.h"

namespace sextant::analysis {

/// Exponential moving average (IND-02): y += 2/(n+1) · (x - y), from the n-th value on.
/// Each update is O(1) and allocates nothing; so with every class of this folder.
class Ema final {
public:
    /// period >= 1
    explicit Ema(int period, Seed seed = Seed::Sma);

    /// Takes the next value; the average, or nothing while warming up or if the value was refused.
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
    /// What update would return, the state untouched.
    [[nodiscard]] std::optional<double> preview(double value) const
    {
        Ema copy = *this;
        return copy.update(value);
    }
    [[nodiscard]] std::optional<double> preview(const BarInput& bar) const { return preview(bar.close); }
    [[nodiscard]] std::optional<double> value() const
    {
        return m_average.isReady() ? std::optional(m_average.value()) : std::nullopt;
    }
    void reset();

    /// Values until the first output.
    [[nodiscard]] int warmUp() const { return m_average.period(); }
    /// Values after that until the seed no longer shows (indicators.md §1.2).
    [[nodiscard]] int convergence() const { return barsToConverge(m_average.factor()); }
    /// Values refused because they were no usable number.
    [[nodiscard]] std::uint64_t rejected() const { return m_rejected; }

private:
    Recursion m_average;
    std::uint64_t m_rejected = 0;
};

} // namespace sextant::analysis
