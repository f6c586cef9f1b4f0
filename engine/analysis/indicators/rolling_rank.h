#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

#include "engine/analysis/indicators/recent_values.h"

namespace sextant::analysis {

/// Building block: the last `length` values in order of size, for ranks. O(log n) to ask; a push moves at most n
/// numbers in one block.
class RollingRank final {
public:
    /// length >= 1
    explicit RollingRank(int length) : m_values(length), m_sorted(static_cast<std::size_t>(length), 0.0) {}

    void push(double value)
    {
        const auto begin = m_sorted.begin();
        auto end = begin + static_cast<std::ptrdiff_t>(m_values.size());
        if (m_values.isFull()) {
            const auto old = std::lower_bound(begin, end, m_values.oldest());
            std::move(old + 1, end, old);
            --end;
        }
        const auto place = std::upper_bound(begin, end, value);
        std::move_backward(place, end, end + 1);
        *place = value;
        m_values.push(value);
    }
    /// Values of the window that are smaller.
    [[nodiscard]] std::size_t countBelow(double value) const
    {
        return static_cast<std::size_t>(std::lower_bound(m_sorted.begin(), end(), value) - m_sorted.begin());
    }
    /// Values of the window that are smaller or equal.
    [[nodiscard]] std::size_t countUpTo(double value) const
    {
        return static_cast<std::size_t>(std::upper_bound(m_sorted.begin(), end(), value) - m_sorted.begin());
    }
    [[nodiscard]] bool isFull() const { return m_values.isFull(); }
    [[nodiscard]] std::size_t count() const { return m_values.size(); }
    [[nodiscard]] int length() const { return static_cast<int>(m_values.length()); }

private:
    [[nodiscard]] std::vector<double>::const_iterator end() const
    {
        return m_sorted.begin() + static_cast<std::ptrdiff_t>(m_values.size());
    }

    RecentValues<double> m_values;
    std::vector<double> m_sorted; // the first count() are used
};

} // namespace sextant::analysis
