#pragma once

#include <cstddef>
#include <vector>

namespace sextant::analysis {

/// Building block: the sum of the last `length` values in O(1), S += x_new - x_old; computed anew from the window,
/// oldest first, when it becomes full and where the caller says so (ExactSchedule). Does not look at its input.
class RollingSum final {
public:
    /// length >= 1
    explicit RollingSum(int length);

    void push(double value, bool exact)
    {
        m_sum = sumWith(value, exact);
        m_ring[m_next] = value;
        if (++m_next == m_ring.size()) m_next = 0;
        if (m_count < m_ring.size()) ++m_count;
    }
    /// The sum as it would be after push(value, exact); meaningful if willBeFull().
    [[nodiscard]] double sumWith(double value, bool exact) const
    {
        if (isFull() && !exact) [[likely]]
            return m_sum + (value - m_ring[m_next]);
        return exactSumWith(value);
    }
    [[nodiscard]] bool isFull() const { return m_count == m_ring.size(); }
    /// Whether one more value fills the window.
    [[nodiscard]] bool willBeFull() const { return m_count + 1 >= m_ring.size(); }
    /// Meaningful once isFull().
    [[nodiscard]] double sum() const { return m_sum; }
    [[nodiscard]] int length() const { return static_cast<int>(m_ring.size()); }
    void reset();

private:
    [[nodiscard]] double exactSumWith(double value) const;

    std::vector<double> m_ring;
    std::size_t m_next = 0;  // place of the oldest value, which the next one replaces
    std::size_t m_count = 0; // values held
    double m_sum = 0.0;
};

} // namespace sextant::analysis
