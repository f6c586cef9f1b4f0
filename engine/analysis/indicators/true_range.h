#pragma once

#include <cstdint>
#include <optional>

#include "engine/analysis/indicators/bar_input.h"

namespace sextant::analysis {

/// What the true range of the very first bar is (option tr0).
enum class FirstTrueRange : std::uint8_t {
    Range, ///< high - low; TradingView, Tulip
    Skip,  ///< none; TA-Lib, Skender
};

/// True range (IND-41): max(high - low, |high - c|, |low - c|) with c the close before.
class TrueRange final {
public:
    explicit TrueRange(FirstTrueRange first = FirstTrueRange::Range) : m_first(first) {}

    /// Reads high, low and close.
    std::optional<double> update(const BarInput& bar)
    {
        if (!push(bar)) [[unlikely]]
            return std::nullopt;
        return value();
    }
    /// The same for whoever goes on with last(): whether the bar was taken.
    bool push(const BarInput& bar)
    {
        if (!(isUsable(bar.high) && isUsable(bar.low) && isUsable(bar.close))) [[unlikely]] {
            ++m_rejected;
            return false;
        }
        if (m_hasLastClose) [[likely]] {
            // With high >= low these two steps give the largest of the three distances.
            const double top = bar.high > m_lastClose ? bar.high : m_lastClose;
            const double bottom = bar.low < m_lastClose ? bar.low : m_lastClose;
            m_last = top - bottom;
            m_isReady = true;
        } else if (m_first == FirstTrueRange::Range) {
            m_last = bar.high - bar.low;
            m_isReady = true;
        }
        m_lastClose = bar.close;
        m_hasLastClose = true;
        return true;
    }
    [[nodiscard]] bool isReady() const { return m_isReady; }
    /// Meaningful once isReady().
    [[nodiscard]] double last() const { return m_last; }
    [[nodiscard]] std::optional<double> preview(const BarInput& bar) const
    {
        TrueRange copy = *this;
        return copy.update(bar);
    }
    [[nodiscard]] std::optional<double> value() const { return m_isReady ? std::optional(m_last) : std::nullopt; }
    void reset() { *this = TrueRange(m_first); }

    [[nodiscard]] FirstTrueRange first() const { return m_first; }
    [[nodiscard]] int warmUp() const { return m_first == FirstTrueRange::Range ? 1 : 2; }
    [[nodiscard]] int convergence() const { return 0; }
    [[nodiscard]] std::uint64_t rejected() const { return m_rejected; }

private:
    FirstTrueRange m_first;
    bool m_hasLastClose = false;
    bool m_isReady = false;
    double m_lastClose = 0.0;
    double m_last = 0.0;
    std::uint64_t m_rejected = 0;
};

} // namespace sextant::analysis
