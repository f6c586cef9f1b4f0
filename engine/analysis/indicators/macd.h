#pragma once

#include <cstdint>
#include <optional>

#include "engine/analysis/indicators/bar_input.h"
#include "engine/analysis/indicators/recursion.h"

namespace sextant::analysis {

/// Where the two averages of MACD start.
enum class MacdSeed : std::uint8_t {
    OwnBars, ///< each on its own first bars; TradingView
    TaLib,   ///< the fast one on the bars just before the slow one's first value, so that both start together
};

struct MacdValue {
    double macd = 0.0;
    std::optional<double> signal;    ///< from `signal` - 1 bars after the first macd on
    std::optional<double> histogram; ///< macd - signal
};

/// Moving average convergence divergence (IND-14): macd = EMA_fast - EMA_slow, signal = EMA of macd, histogram = macd -
/// signal. Source: G. Appel, "The Moving Average Convergence-Divergence Trading Method", 1979.
class Macd final {
public:
    /// 1 <= fast < slow, signal >= 1
    Macd(int fast, int slow, int signal, Seed seed = Seed::Sma, MacdSeed macdSeed = MacdSeed::OwnBars);

    std::optional<MacdValue> update(double value)
    {
        if (!isUsable(value)) [[unlikely]] {
            ++m_rejected;
            return std::nullopt;
        }
        if (m_toSkip == 0) [[likely]]
            m_fast.push(value);
        else
            --m_toSkip;
        m_slow.push(value);
        if (m_slow.isReady()) m_signal.push(m_fast.value() - m_slow.value());
        return this->value();
    }
    std::optional<MacdValue> update(const BarInput& bar) { return update(bar.close); }
    [[nodiscard]] std::optional<MacdValue> preview(double value) const
    {
        Macd copy = *this;
        return copy.update(value);
    }
    [[nodiscard]] std::optional<MacdValue> preview(const BarInput& bar) const { return preview(bar.close); }
    [[nodiscard]] std::optional<MacdValue> value() const
    {
        if (!m_slow.isReady()) return std::nullopt;
        MacdValue result;
        result.macd = m_fast.value() - m_slow.value();
        if (m_signal.isReady()) {
            result.signal = m_signal.value();
            result.histogram = result.macd - m_signal.value();
        }
        return result;
    }
    void reset();

    /// Values until the first macd.
    [[nodiscard]] int macdWarmUp() const { return m_slow.period(); }
    /// Values until everything is there.
    [[nodiscard]] int warmUp() const { return m_slow.period() + m_signal.period() - 1; }
    /// Of its slowest part.
    [[nodiscard]] int convergence() const;
    [[nodiscard]] std::uint64_t rejected() const { return m_rejected; }

private:
    Recursion m_fast;
    Recursion m_slow;
    Recursion m_signal;
    MacdSeed m_macdSeed;
    int m_toSkip; // values the fast average still lets pass
    std::uint64_t m_rejected = 0;
};

} // namespace sextant::analysis
