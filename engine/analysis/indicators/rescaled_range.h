#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "engine/analysis/indicators/recent_values.h"
#include "engine/analysis/indicators/return_volatility.h"
#include "engine/analysis/indicators/streaming.h"

namespace sextant::analysis {

struct RescaledRangeValue {
    Reading hurst;
    Reading corrected; ///< of R/S + sqrt(pi m / 2) - E(m), E after Anis and Lloyd
    static constexpr std::array kFields{&RescaledRangeValue::hurst, &RescaledRangeValue::corrected};
};

/// Hurst exponent by rescaled range (IND-136): n log returns are cut into 1, 2, 4 … 32 chunks of 8 or more (the most
/// recent ones, of equal size m); R/S = range of the cumulated deviations / population standard deviation, averaged per
/// size; the exponent is the slope of log10(R/S) on log10(m).
///     E(m) = Γ((m-1)/2) / (sqrt(pi) Γ(m/2)) · sum over j = 1..m-1 of sqrt((m-j)/j)
/// None where a size has no deviation at all. First index n. O(n) per value: all chunks move.
/// Sources: H. E. Hurst, 1951; A. Anis, E. Lloyd, 1976.
class RescaledRange final : public SeriesIndicator<RescaledRange, RescaledRangeValue> {
public:
    /// period >= 16: two sizes at least
    explicit RescaledRange(int period);

    RescaledRangeValue advance(double value, bool exact);
    [[nodiscard]] int warmUp() const { return static_cast<int>(m_returns.length()) + 1; }
    [[nodiscard]] int convergence() const { return 0; }

private:
    struct Size {
        std::size_t chunks = 0;
        std::size_t length = 0;
        double logLength = 0.0;  // log10
        double correction = 0.0; // sqrt(pi m / 2) - E(m)
    };
    /// Mean R/S over the chunks of one size; none without deviation.
    [[nodiscard]] Reading meanRatio(const Size& size) const;

    ReturnSeries m_series;
    RecentValues<double> m_returns;
    std::vector<Size> m_sizes;
};

} // namespace sextant::analysis
