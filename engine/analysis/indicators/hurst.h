#pragma once

#include "engine/analysis/indicators/recent_values.h"
#include "engine/analysis/indicators/rolling_variance.h"
#include "engine/analysis/indicators/streaming.h"

namespace sextant::analysis {

/// Hurst exponent by the variance ratio (IND-40): VR = Var(q-bar log returns) / (q · Var(one-bar log returns)) over the
/// last n of each, H = 0.5 + 0.5 · ln(VR) / ln(q) within [0, 1]. Above 0.5: trending, below: turning back. None where a
/// value is not > 0 or nothing moves. First index n + q. Source: A. Lo, C. MacKinlay, "Stock Market Prices Do Not
/// Follow Random Walks", 1988.
class Hurst final : public SeriesIndicator<Hurst, Reading> {
public:
    /// period >= 2, lag >= 2
    Hurst(int period, int lag);

    Reading advance(double value, bool exact);
    [[nodiscard]] int warmUp() const { return m_one.length() + m_lag + 1; }
    [[nodiscard]] int convergence() const { return 0; }

private:
    int m_lag;
    RecentValues<double> m_values;
    RollingVariance m_one;
    RollingVariance m_many;
    int m_count = 0;
};

} // namespace sextant::analysis
