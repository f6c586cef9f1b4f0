#pragma once

#include <cstddef>
#include <optional>

#include "engine/analysis/indicators/recent_values.h"
#include "engine/analysis/indicators/streaming.h"
#include "engine/core/contract.h"

namespace sextant::analysis {

/// Building block: the sum of the last `length` values weighted 1..n, the newest n, in O(1):
///     W' = W + n · x_new - S;  S' = S + x_new - x_old
/// Computed anew from the window when it becomes full and where the caller says so.
class RollingWeightedSum final {
public:
    /// length >= 1
    explicit RollingWeightedSum(int length) : m_values(length) {}

    void push(double value, bool exact)
    {
        const bool wasFull = m_values.isFull();
        const double old = wasFull ? m_values.oldest() : 0.0;
        m_values.push(value);
        if (wasFull && !exact) [[likely]] {
            m_weighted += length() * value - m_sum;
            m_sum += value - old;
            return;
        }
        m_sum = m_weighted = 0.0;
        for (std::size_t age = m_values.size(); age-- > 0;) {
            m_sum += m_values[age];
            m_weighted += static_cast<double>(m_values.size() - age) * m_values[age];
        }
    }
    [[nodiscard]] bool isFull() const { return m_values.isFull(); }
    /// W / (n (n+1) / 2); meaningful once isFull().
    [[nodiscard]] double mean() const
    {
        const double n = length();
        return m_weighted / (n * (n + 1.0) / 2.0);
    }
    [[nodiscard]] int length() const { return static_cast<int>(m_values.length()); }

private:
    RecentValues<double> m_values;
    double m_sum = 0.0;
    double m_weighted = 0.0;
};

/// Linearly weighted average (IND-03), from the n-th value on.
class Wma final : public SeriesIndicator<Wma, Reading> {
public:
    /// period >= 1
    explicit Wma(int period) : m_sum(period) {}

    Reading advance(double value, bool exact)
    {
        m_sum.push(value, exact);
        return m_sum.isFull() ? Reading(m_sum.mean()) : std::nullopt;
    }
    [[nodiscard]] int warmUp() const { return m_sum.length(); }
    [[nodiscard]] int convergence() const { return 0; }

private:
    RollingWeightedSum m_sum;
};

} // namespace sextant::analysis
