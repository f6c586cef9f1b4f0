#pragma once

#include <algorithm>
#include <cstddef>
#include <limits>
#include <vector>

#include "engine/core/contract.h"

namespace sextant::analysis {

/// Building block: highest high and lowest low of the last `length` bars in O(1) amortised, without their ages
/// (RollingMinMax knows them). Bars are taken in blocks of that length: the window is the end of the block before,
/// whose extremes towards its end were computed when it was complete, and the beginning of this one. That costs a few
/// comparisons whatever the prices do, where a queue of candidates branches on each.
/// Source: M. van Herk, "A fast algorithm for local minimum and maximum filters", 1992; J. Gil, M. Werman, 1993.
class WindowRange final {
public:
    /// length >= 1
    explicit WindowRange(int length)
    {
        expects(length >= 1, "the length of a window must be >= 1");
        const auto size = static_cast<std::size_t>(length);
        m_highs.resize(size, kNoHigh);
        m_lows.resize(size, kNoLow);
        m_highsToEnd.resize(size + 1, kNoHigh);
        m_lowsToEnd.resize(size + 1, kNoLow);
    }

    void push(double value) { push(value, value); }
    void push(double high, double low)
    {
        m_highs[m_count] = high;
        m_lows[m_count] = low;
        m_high = std::max(m_high, high);
        m_low = std::min(m_low, low);
        ++m_count;
        m_max = std::max(m_high, m_highsToEnd[m_count]);
        m_min = std::min(m_low, m_lowsToEnd[m_count]);
        if (m_count == m_highs.size()) completeBlock();
    }
    [[nodiscard]] bool isFull() const { return m_isFull; }
    /// Of what the window holds so far; meaningful after the first push.
    [[nodiscard]] double max() const { return m_max; }
    [[nodiscard]] double min() const { return m_min; }
    [[nodiscard]] int length() const { return static_cast<int>(m_highs.size()); }

private:
    static constexpr double kNoHigh = -std::numeric_limits<double>::infinity();
    static constexpr double kNoLow = std::numeric_limits<double>::infinity();

    void completeBlock()
    {
        for (std::size_t i = m_highs.size(); i-- > 0;) {
            m_highsToEnd[i] = std::max(m_highs[i], m_highsToEnd[i + 1]);
            m_lowsToEnd[i] = std::min(m_lows[i], m_lowsToEnd[i + 1]);
        }
        m_high = kNoHigh;
        m_low = kNoLow;
        m_count = 0;
        m_isFull = true;
    }

    std::vector<double> m_highs; // of this block
    std::vector<double> m_lows;
    std::vector<double> m_highsToEnd; // of the block before, from each place to its end; none beyond it
    std::vector<double> m_lowsToEnd;
    std::size_t m_count = 0; // bars in this block
    double m_high = kNoHigh; // of this block
    double m_low = kNoLow;
    double m_max = kNoHigh; // of the window
    double m_min = kNoLow;
    bool m_isFull = false;
};

} // namespace sextant::analysis
