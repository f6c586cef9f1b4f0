#pragma once

#include <cstdint>

namespace sextant::analysis {

/// How a recursive average starts (indicators.md §1.2).
enum class Seed : std::uint8_t {
    Sma,        ///< the mean of its first `period` values; TA-Lib, and TradingView's RMA
    FirstValue, ///< its first value; pandas ewm(adjust=False). Published from the same bar as Sma
};

/// Building block: y_t = y_{t-1} + factor · (x_t - y_{t-1}), published from the `period`-th value on.
/// Does not look at its input; whoever owns it refuses what is not a number.
class Recursion final {
public:
    Recursion(double factor, int period, Seed seed);

    void push(double value)
    {
        if (m_count >= m_period) [[likely]]
            m_value += m_factor * (value - m_value);
        else
            warm(value);
    }
    [[nodiscard]] bool isReady() const { return m_count >= m_period; }
    /// Meaningful once isReady().
    [[nodiscard]] double value() const { return m_value; }
    [[nodiscard]] double factor() const { return m_factor; }
    [[nodiscard]] int period() const { return m_period; }
    [[nodiscard]] Seed seed() const { return m_seed; }

private:
    // In the header: a loop over bars then keeps the whole average in registers, which halves its time.
    void warm(double value)
    {
        ++m_count;
        if (m_count == 1)
            m_value = value;
        else if (m_seed == Seed::FirstValue)
            m_value += m_factor * (value - m_value);
        else
            m_value += (value - m_value) / m_count; // a running mean, so that equal values give exactly themselves
    }

    double m_factor;
    double m_value = 0.0;
    int m_period;
    int m_count = 0; // values seen, stops growing at m_period
    Seed m_seed;
};

/// Bars after seeding until two seeds agree within 1e-6 of their first distance: ceil(ln 1e-6 / ln(1 - factor)), 0 for
/// factor 1.
[[nodiscard]] int barsToConverge(double factor);

} // namespace sextant::analysis
