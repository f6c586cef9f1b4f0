#pragma once

#include <array>
#include <cstdint>

#include "engine/analysis/indicators/recent_values.h"
#include "engine/analysis/indicators/rolling_covariance.h"
#include "engine/analysis/indicators/rolling_variance.h"
#include "engine/analysis/indicators/series_shape.h"
#include "engine/analysis/indicators/streaming.h"

namespace sextant::analysis {

// Statistics of a series beside a benchmark: update(value, benchmark, exact) with values of the same time. What is no
// usable number is refused, a pair at a time.

struct CorrelationValue {
    Reading correlation; ///< in [-1, 1]; 0 where either does not vary
    Reading r2;          ///< its square
    static constexpr std::array kFields{&CorrelationValue::correlation, &CorrelationValue::r2};
};

/// Rolling correlation of n pairs (IND-87). First index n (n-1 of prices).
class Correlation final {
public:
    using ValueType = CorrelationValue;
    /// period >= 2
    explicit Correlation(int period, SeriesForm form = SeriesForm::LogReturns);

    CorrelationValue update(double value, double benchmark, bool exact = false);
    [[nodiscard]] int warmUp() const { return m_pairs.length() + m_series.lag(); }
    [[nodiscard]] int convergence() const { return 0; }

private:
    FormedSeries m_series;
    FormedSeries m_benchmark;
    RollingCovariance m_pairs;
};

struct BetaValue {
    Reading beta;      ///< cov / var of the benchmark; none where that does not vary
    Reading betaUp;    ///< of the pairs whose benchmark return is > 0
    Reading betaDown;  ///< of those where it is < 0
    Reading ratio;     ///< up / down
    Reading convexity; ///< (up - down)²
    static constexpr std::array kFields{&BetaValue::beta, &BetaValue::betaUp, &BetaValue::betaDown, &BetaValue::ratio,
                                        &BetaValue::convexity};
};

/// Rolling beta of n pairs (IND-87), population moments. First index n (n-1 of prices). The halves are computed from
/// the window, O(n).
class Beta final {
public:
    using ValueType = BetaValue;
    /// period >= 2
    explicit Beta(int period, SeriesForm form = SeriesForm::LogReturns);

    BetaValue update(double value, double benchmark, bool exact = false);
    [[nodiscard]] int warmUp() const { return m_pairs.length() + m_series.lag(); }
    [[nodiscard]] int convergence() const { return 0; }

private:
    struct Pair {
        double value = 0.0;
        double benchmark = 0.0;
    };
    /// Of the pairs whose benchmark return is above 0, and below.
    [[nodiscard]] std::array<Reading, 2> betasOfSides() const;

    FormedSeries m_series;
    FormedSeries m_benchmark;
    RollingCovariance m_pairs;
    RecentValues<Pair> m_window;
};

/// Population covariance of n pairs (IND-135). First index n-1.
class Covariance final {
public:
    using ValueType = Reading;
    /// period >= 1
    explicit Covariance(int period) : m_pairs(period) {}

    Reading update(double value, double benchmark, bool exact = false);
    [[nodiscard]] int warmUp() const { return m_pairs.length(); }
    [[nodiscard]] int convergence() const { return 0; }

private:
    RollingCovariance m_pairs;
};

/// Z-score of a pair's spread (IND-90): s = ln x - (a + b ln y), a and b by least squares over the window, (s - mean s)
/// / population standard deviation of s; that is the last residual over their root mean square, 0 without deviation.
/// None where a value is not > 0 or the benchmark does not vary. First index n-1. Source: R. Engle, C. Granger, 1987
/// (research.md §10.1).
class SpreadZ final {
public:
    using ValueType = Reading;
    /// period >= 3
    explicit SpreadZ(int period);

    Reading update(double value, double benchmark, bool exact = false);
    [[nodiscard]] int warmUp() const { return m_pairs.length(); }
    [[nodiscard]] int convergence() const { return 0; }

private:
    RollingCovariance m_pairs;
};

} // namespace sextant::analysis
