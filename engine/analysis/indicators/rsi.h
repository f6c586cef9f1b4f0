#pragma once

#include <cstdint>
#include <optional>

#include "engine/analysis/indicators/bar_input.h"
#include "engine/analysis/indicators/recursion.h"

namespace sextant::analysis {

/// Relative strength index (IND-13), 0..100:
///     g = max(x_t - x_{t-1}, 0), l = max(x_{t-1} - x_t, 0);  AG, AL = their Wilder averages over n changes;  RSI = 100
///     · AG / (AG + AL)
/// From the (n+1)-th value on. Without any change it is 50 (TA-Lib: 0).
/// Source: J. W. Wilder, "New Concepts in Technical Trading Systems", 1978.
class Rsi final {
public:
    /// period >= 1
    explicit Rsi(int period);

    std::optional<double> update(double value)
    {
        if (!isUsable(value)) [[unlikely]] {
            ++m_rejected;
            return std::nullopt;
        }
        if (m_hasLast) [[likely]] {
            const double change = value - m_last;
            m_gain.push(change > 0.0 ? change : 0.0);
            m_loss.push(change < 0.0 ? -change : 0.0);
        }
        m_last = value;
        m_hasLast = true;
        return this->value();
    }
    std::optional<double> update(const BarInput& bar) { return update(bar.close); }
    [[nodiscard]] std::optional<double> preview(double value) const
    {
        Rsi copy = *this;
        return copy.update(value);
    }
    [[nodiscard]] std::optional<double> preview(const BarInput& bar) const { return preview(bar.close); }
    [[nodiscard]] std::optional<double> value() const
    {
        if (!m_gain.isReady()) return std::nullopt;
        const double sum = m_gain.value() + m_loss.value();
        // Divided first, so that the result stays within 0..100 and is exactly 100 without losses.
        return sum > 0.0 ? 100.0 * (m_gain.value() / sum) : 50.0;
    }
    void reset();

    [[nodiscard]] int warmUp() const { return m_gain.period() + 1; }
    [[nodiscard]] int convergence() const { return barsToConverge(m_gain.factor()); }
    [[nodiscard]] std::uint64_t rejected() const { return m_rejected; }

private:
    Recursion m_gain;
    Recursion m_loss;
    double m_last = 0.0;
    bool m_hasLast = false;
    std::uint64_t m_rejected = 0;
};

} // namespace sextant::analysis
