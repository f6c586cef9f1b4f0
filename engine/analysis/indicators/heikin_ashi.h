#pragma once

#include <algorithm>
#include <array>

#include "engine/analysis/indicators/streaming.h"

namespace sextant::analysis {

struct HeikinAshiValue {
    Reading open;
    Reading high;
    Reading low;
    Reading close;
    Reading volume; ///< that of the bar
    static constexpr std::array kFields{&HeikinAshiValue::open, &HeikinAshiValue::high, &HeikinAshiValue::low,
                                        &HeikinAshiValue::close, &HeikinAshiValue::volume};
};

/// Heikin-Ashi bars (IND-36): close = OHLC4; open = mean of the open and close before, at first (O + C) / 2; high and
/// low reach over both. First index 0. Source: D. Valcu, Stocks & Commodities 22:2, 2004.
class HeikinAshi final : public BarIndicator<HeikinAshi, HeikinAshiValue> {
public:
    HeikinAshiValue advance(const BarInput& bar)
    {
        const double close = (bar.open + bar.high + bar.low + bar.close) / 4.0;
        const double open = m_hasLast ? (m_open + m_close) / 2.0 : (bar.open + bar.close) / 2.0;
        m_hasLast = true;
        m_open = open;
        m_close = close;
        return {open, std::max({bar.high, open, close}), std::min({bar.low, open, close}), close, bar.volume};
    }
    [[nodiscard]] int warmUp() const { return 1; }
    /// The open halves its seed at each bar.
    [[nodiscard]] int convergence() const { return 20; }

private:
    bool m_hasLast = false;
    double m_open = 0.0;
    double m_close = 0.0;
};

} // namespace sextant::analysis
