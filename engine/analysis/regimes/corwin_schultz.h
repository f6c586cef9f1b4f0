#pragma once

#include <optional>

#include "engine/analysis/indicators/bar_input.h"

namespace sextant::analysis {

/// The relative spread that two bars running suggest, by their highs and lows:
///     β = ln(H1/L1)² + ln(H0/L0)²,  γ = ln(max(H1,H0) / min(L1,L0))²
///     α = (sqrt(2β) - sqrt(β)) / (3 - 2·sqrt 2) - sqrt(γ / (3 - 2·sqrt 2)),  S = 2 (e^α - 1) / (1 + e^α)
/// with the newer bar moved to the close before where it lies wholly beyond it (the gap between two sessions). Negative
/// estimates count as 0. First index 1; none where a low is not > 0. Fraction of the price.
/// Source: S. A. Corwin and P. Schultz, "A simple way to estimate bid-ask spreads from daily high and low prices",
/// Journal of Finance 67(2), 2012.
class CorwinSchultz final {
public:
    std::optional<double> update(const BarInput& bar);
    [[nodiscard]] std::optional<double> value() const { return m_value; }

private:
    bool m_hasLast = false;
    double m_lastHigh = 0.0;
    double m_lastLow = 0.0;
    double m_lastClose = 0.0;
    std::optional<double> m_value;
};

} // namespace sextant::analysis
