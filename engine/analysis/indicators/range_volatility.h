#pragma once

#include <array>
#include <cstdint>

#include "engine/analysis/indicators/recent_values.h"
#include "engine/analysis/indicators/rolling_sum.h"
#include "engine/analysis/indicators/rolling_total.h"
#include "engine/analysis/indicators/rolling_variance.h"
#include "engine/analysis/indicators/streaming.h"

namespace sextant::analysis {

/// Which estimator of the variance of one bar (logarithms of prices; h = ln H/L, c = ln C/O).
enum class RangeEstimator : std::uint8_t {
    Parkinson,      ///< h² / (4 ln 2); M. Parkinson, 1980
    GarmanKlass,    ///< 0.5 h² - (2 ln 2 - 1) c²; M. Garman, M. Klass, 1980
    RogersSatchell, ///< ln(H/C) ln(H/O) + ln(L/C) ln(L/O); L. Rogers, S. Satchell, 1991
};

/// Volatility from the ranges of n bars (IND-52, IND-53, IND-54): sqrt(bars per year · mean of the estimator), a
/// fraction per year. A bar with a price that is not > 0 is left out. First index n-1.
class RangeVolatility final : public BarIndicator<RangeVolatility, Reading> {
public:
    /// period >= 1, barsPerYear > 0
    RangeVolatility(RangeEstimator estimator, int period, double barsPerYear);

    Reading advance(const BarInput& bar);
    [[nodiscard]] int warmUp() const { return m_sum.length(); }
    [[nodiscard]] int convergence() const { return 0; }

private:
    RangeEstimator m_estimator;
    RollingSum m_sum;
    double m_scale;
    ExactSchedule m_schedule;
};

/// Yang-Zhang volatility (IND-55): s² = s²_overnight + k · s²_open-to-close + (1-k) · s²_RS with the sample variances
/// of ln(O/C1) and ln(C/O), the mean Rogers-Satchell term, and k = 0.34 / (1.34 + (n+1)/(n-1)); sqrt(bars per year ·
/// s²). Counts bars from the second on. First index n. Source: D. Yang, Q. Zhang, 2000.
class YangZhang final : public BarIndicator<YangZhang, Reading> {
public:
    /// period >= 2, barsPerYear > 0
    YangZhang(int period, double barsPerYear);

    Reading advance(const BarInput& bar);
    [[nodiscard]] int warmUp() const { return m_drift.length() + 1; }
    [[nodiscard]] int convergence() const { return 0; }

private:
    RollingVariance m_overnight;
    RollingVariance m_day;
    RollingSum m_drift;
    double m_weight;
    double m_barsPerYear;
    bool m_hasLast = false;
    double m_lastClose = 0.0;
    ExactSchedule m_schedule;
};

} // namespace sextant::analysis
