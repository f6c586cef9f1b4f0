#pragma once

#include <array>
#include <cmath>

#include "engine/analysis/indicators/recent_values.h"
#include "engine/analysis/indicators/rolling_covariance.h"
#include "engine/analysis/indicators/rolling_min_max.h"
#include "engine/analysis/indicators/rolling_rank.h"
#include "engine/analysis/indicators/rolling_sum.h"
#include "engine/analysis/indicators/rolling_variance.h"
#include "engine/analysis/indicators/streaming.h"

namespace sextant::analysis {

/// Population variance of the last n values (IND-135). First index n-1; so with all of this file unless said.
class Variance final : public SeriesIndicator<Variance, Reading> {
public:
    /// period >= 1
    explicit Variance(int period) : m_window(period) {}
    Reading advance(double value, bool exact)
    {
        m_window.push(value, exact);
        return m_window.isFull() ? Reading(m_window.moments().squares / m_window.length()) : std::nullopt;
    }
    [[nodiscard]] int warmUp() const { return m_window.length(); }
    [[nodiscard]] int convergence() const { return 0; }

private:
    RollingVariance m_window;
};

/// Standard error of the mean (IND-135): population standard deviation / sqrt(n).
class StandardError final : public SeriesIndicator<StandardError, Reading> {
public:
    /// period >= 1
    explicit StandardError(int period) : m_window(period) {}
    Reading advance(double value, bool exact)
    {
        m_window.push(value, exact);
        if (!m_window.isFull()) return std::nullopt;
        return m_window.deviation(m_window.moments()) / std::sqrt(m_window.length());
    }
    [[nodiscard]] int warmUp() const { return m_window.length(); }
    [[nodiscard]] int convergence() const { return 0; }

private:
    RollingVariance m_window;
};

/// Sum of the last n values (IND-135).
class WindowSum final : public SeriesIndicator<WindowSum, Reading> {
public:
    /// period >= 1
    explicit WindowSum(int period) : m_window(period) {}
    Reading advance(double value, bool exact)
    {
        m_window.push(value, exact);
        return m_window.isFull() ? Reading(m_window.sum()) : std::nullopt;
    }
    [[nodiscard]] int warmUp() const { return m_window.length(); }
    [[nodiscard]] int convergence() const { return 0; }

private:
    RollingSum m_window;
};

/// Largest of the last n values (IND-135).
class Highest final : public SeriesIndicator<Highest, Reading> {
public:
    /// period >= 1
    explicit Highest(int period) : m_window(period) {}
    Reading advance(double value, bool)
    {
        m_window.push(value);
        return m_window.isFull() ? Reading(m_window.max()) : std::nullopt;
    }
    [[nodiscard]] int warmUp() const { return m_window.length(); }
    [[nodiscard]] int convergence() const { return 0; }

private:
    RollingMax m_window;
};

/// Smallest of the last n values (IND-135).
class Lowest final : public SeriesIndicator<Lowest, Reading> {
public:
    /// period >= 1
    explicit Lowest(int period) : m_window(period) {}
    Reading advance(double value, bool)
    {
        m_window.push(value);
        return m_window.isFull() ? Reading(m_window.min()) : std::nullopt;
    }
    [[nodiscard]] int warmUp() const { return m_window.length(); }
    [[nodiscard]] int convergence() const { return 0; }

private:
    RollingMin m_window;
};

/// Z-score (IND-85): (x - mean) / population standard deviation of the last n values, x included; 0 without deviation.
class ZScore final : public SeriesIndicator<ZScore, Reading> {
public:
    /// period >= 1
    explicit ZScore(int period) : m_window(period) {}
    Reading advance(double value, bool exact)
    {
        m_window.push(value, exact);
        if (!m_window.isFull()) return std::nullopt;
        const double deviation = m_window.deviation(m_window.moments());
        return deviation > 0.0 ? (value - m_window.moments().mean) / deviation : 0.0;
    }
    [[nodiscard]] int warmUp() const { return m_window.length(); }
    [[nodiscard]] int convergence() const { return 0; }

private:
    RollingVariance m_window;
};

/// Percent rank (IND-86): share of the n values before that are strictly below x, times 100 (as the rank of IND-30).
/// First index n.
class PercentRank final : public SeriesIndicator<PercentRank, Reading> {
public:
    /// period >= 1
    explicit PercentRank(int period) : m_before(period) {}
    Reading advance(double value, bool)
    {
        Reading rank;
        if (m_before.isFull()) rank = 100.0 * static_cast<double>(m_before.countBelow(value)) / m_before.length();
        m_before.push(value);
        return rank;
    }
    [[nodiscard]] int warmUp() const { return m_before.length() + 1; }
    [[nodiscard]] int convergence() const { return 0; }

private:
    RollingRank m_before;
};

struct SmaAnalysisValue {
    Reading mad;  ///< mean |x - SMA|
    Reading mse;  ///< mean (x - SMA)²
    Reading mape; ///< mean |x - SMA| / x, a fraction; none where a value is 0
    static constexpr std::array kFields{&SmaAnalysisValue::mad, &SmaAnalysisValue::mse, &SmaAnalysisValue::mape};
};

/// How far the last n values lie from their mean (IND-134). O(n) per value: the mean moves under every term.
class SmaAnalysis final : public SeriesIndicator<SmaAnalysis, SmaAnalysisValue> {
public:
    /// period >= 1
    explicit SmaAnalysis(int period) : m_window(period) {}
    SmaAnalysisValue advance(double value, bool exact);
    [[nodiscard]] int warmUp() const { return static_cast<int>(m_window.length()); }
    [[nodiscard]] int convergence() const { return 0; }

private:
    RecentValues<double> m_window;
};

/// Ulcer index (IND-128): sqrt of the mean of (100 · (x - M) / M)², M the largest value from the window's start to x;
/// none where M is not > 0. O(n) per value: the start of the window moves. Source: P. Martin, 1987.
class UlcerIndex final : public SeriesIndicator<UlcerIndex, Reading> {
public:
    /// period >= 1
    explicit UlcerIndex(int period) : m_window(period) {}
    Reading advance(double value, bool exact);
    [[nodiscard]] int warmUp() const { return static_cast<int>(m_window.length()); }
    [[nodiscard]] int convergence() const { return 0; }

private:
    RecentValues<double> m_window;
};

} // namespace sextant::analysis
