#pragma once

#include <cmath>
#include <cstddef>
#include <vector>

namespace sextant::analysis {

/// Building block: mean and sum of squared deviations of the last `length` values in O(1) (indicators.md §1.3):
///     d = x_new - x_old;  m' = m + d/n;  M2' = max(0, M2 + d · (x_new - m' + x_old - m))
/// Computed anew from the window in two passes when it becomes full, where the caller says so (ExactSchedule), and when
/// M2 has shrunk to 1e-4 of its largest value since: the rest would be rounding error, so that a market gone flat has
/// exactly no deviation. Does not look at its input.
class RollingVariance final {
public:
    struct Moments {
        double mean = 0.0;
        double squares = 0.0; ///< M2, >= 0
        double peak = 0.0;    ///< largest M2 since the last exact computation
    };

    /// length >= 1
    explicit RollingVariance(int length);

    void push(double value, bool exact)
    {
        m_moments = momentsWith(value, exact);
        m_ring[m_next] = value;
        if (++m_next == m_ring.size()) m_next = 0;
        if (m_count < m_ring.size()) ++m_count;
    }
    /// The moments as they would be after push(value, exact); meaningful if willBeFull().
    [[nodiscard]] Moments momentsWith(double value, bool exact) const
    {
        if (isFull() && !exact) [[likely]] {
            const double old = m_ring[m_next];
            const double step = value - old;
            Moments next;
            next.mean = m_moments.mean + step / static_cast<double>(m_ring.size());
            const double squares = m_moments.squares + step * (value - next.mean + old - m_moments.mean);
            next.squares = squares > 0.0 ? squares : 0.0;
            next.peak = next.squares > m_moments.peak ? next.squares : m_moments.peak;
            if (next.squares >= next.peak * kTrustedShare) [[likely]]
                return next;
        }
        return exactMomentsWith(value);
    }
    [[nodiscard]] bool isFull() const { return m_count == m_ring.size(); }
    [[nodiscard]] bool willBeFull() const { return m_count + 1 >= m_ring.size(); }
    /// Meaningful once isFull().
    [[nodiscard]] const Moments& moments() const { return m_moments; }
    [[nodiscard]] int length() const { return static_cast<int>(m_ring.size()); }
    /// sqrt(M2 / n), the population standard deviation.
    [[nodiscard]] double deviation(const Moments& moments) const
    {
        return std::sqrt(moments.squares / static_cast<double>(m_ring.size()));
    }
    void reset();

private:
    static constexpr double kTrustedShare = 1e-4;

    [[nodiscard]] Moments exactMomentsWith(double value) const;

    std::vector<double> m_ring;
    std::size_t m_next = 0;  // place of the oldest value, which the next one replaces
    std::size_t m_count = 0; // values held
    Moments m_moments;
};

} // namespace sextant::analysis
