#pragma once

#include "engine/analysis/indicators/rolling_sum.h"

namespace sextant::analysis {

/// Building block: the sum of the last `length` values that are all >= 0. Unlike a bare RollingSum it never falls below
/// 0, and is exactly 0 where the window holds nothing but zeros, so that a market gone quiet leaves no rounding rest to
/// divide by.
class RollingTotal final {
public:
    /// length >= 1
    explicit RollingTotal(int length) : m_sum(length) {}

    void push(double value, bool exact)
    {
        m_zeros = value != 0.0 ? 0 : m_zeros < m_sum.length() ? m_zeros + 1 : m_zeros;
        m_sum.push(value, exact);
    }
    [[nodiscard]] bool isFull() const { return m_sum.isFull(); }
    /// Meaningful once isFull().
    [[nodiscard]] double sum() const { return m_zeros >= m_sum.length() || m_sum.sum() < 0.0 ? 0.0 : m_sum.sum(); }
    [[nodiscard]] int length() const { return m_sum.length(); }

private:
    RollingSum m_sum;
    int m_zeros = 0; // at the end of the window
};

} // namespace sextant::analysis
