#pragma once

#include <array>
#include <cstddef>

#include "engine/analysis/indicators/atr.h"
#include "engine/analysis/indicators/recent_values.h"
#include "engine/analysis/indicators/recursion.h"
#include "engine/analysis/indicators/streaming.h"

namespace sextant::analysis {

struct EmaSlopeValue {
    Reading value; ///< price per bar
    Reading atr;   ///< the same in ATR(14) per bar; none without range
    Reading bps;   ///< basis points per bar; none where the average was 0

    static constexpr std::array kFields{&EmaSlopeValue::value, &EmaSlopeValue::atr, &EmaSlopeValue::bps};
};

/// Slope of an EMA of the closes (IND-12) over k bars: (E - E_k) / k; the same by ATR(14); 1e4 (E / E_k - 1) / k.
/// First index n-1+k, atr not before 13.
class EmaSlope final : public BarIndicator<EmaSlope, EmaSlopeValue> {
public:
    /// period, lag >= 1
    EmaSlope(int period, int lag) : m_average(2.0 / (period + 1.0), period, Seed::Sma), m_values(lag + 1), m_lag(lag) {}

    EmaSlopeValue advance(const BarInput& bar);
    [[nodiscard]] int warmUp(std::size_t output) const;
    [[nodiscard]] int convergence(std::size_t output) const;

private:
    Recursion m_average;
    RecentValues<double> m_values;
    Atr m_atr{14};
    int m_lag;
};

} // namespace sextant::analysis
