#pragma once

#include <array>
#include <cstddef>
#include <optional>

#include "engine/analysis/indicators/recent_values.h"
#include "engine/analysis/indicators/recursion.h"
#include "engine/analysis/indicators/rolling_total.h"
#include "engine/analysis/indicators/streaming.h"

namespace sextant::analysis {

/// Rate of change (IND-20): 100 (x / x_n - 1), percent. First index n; none where x_n is 0.
class RateOfChange final : public SeriesIndicator<RateOfChange, Reading> {
public:
    /// period >= 1
    explicit RateOfChange(int period) : m_values(period + 1) {}

    Reading advance(double value, bool)
    {
        m_values.push(value);
        if (!m_values.isFull() || m_values.oldest() == 0.0) return std::nullopt;
        return 100.0 * (value / m_values.oldest() - 1.0);
    }
    [[nodiscard]] int warmUp() const { return static_cast<int>(m_values.length()); }
    [[nodiscard]] int convergence() const { return 0; }

private:
    RecentValues<double> m_values;
};

/// Momentum (IND-21): x - x_n. First index n.
class Momentum final : public SeriesIndicator<Momentum, Reading> {
public:
    /// period >= 1
    explicit Momentum(int period) : m_values(period + 1) {}

    Reading advance(double value, bool)
    {
        m_values.push(value);
        return m_values.isFull() ? Reading(value - m_values.oldest()) : std::nullopt;
    }
    [[nodiscard]] int warmUp() const { return static_cast<int>(m_values.length()); }
    [[nodiscard]] int convergence() const { return 0; }

private:
    RecentValues<double> m_values;
};

/// Return of one bar (IND-21) as a fraction: x / x_1 - 1, or its logarithm ln(x / x_1). First index 1; none where that
/// is not defined.
class OneBarReturn final : public SeriesIndicator<OneBarReturn, Reading> {
public:
    explicit OneBarReturn(bool isLogarithm) : m_isLogarithm(isLogarithm) {}

    Reading advance(double value, bool);
    [[nodiscard]] int warmUp() const { return 2; }
    [[nodiscard]] int convergence() const { return 0; }

private:
    bool m_isLogarithm;
    Reading m_last;
};

struct RocBandsValue {
    Reading value; ///< percent
    Reading ema;
    Reading upper;
    Reading lower; ///< -upper

    static constexpr std::array kFields{&RocBandsValue::value, &RocBandsValue::ema, &RocBandsValue::upper,
                                        &RocBandsValue::lower};
};

/// Rate of change with bands (IND-117): ROC_n, its EMA (mean of the first values as seed), and ± sqrt(mean of the last
/// k ROC²) around zero. First index n, n + ema - 1, n + k - 1. Source: Skender, Stock Indicators, "ROC with bands".
class RocBands final : public SeriesIndicator<RocBands, RocBandsValue> {
public:
    /// each >= 1
    RocBands(int period, int emaPeriod, int bandPeriod);

    RocBandsValue advance(double value, bool exact);
    [[nodiscard]] int warmUp(std::size_t output) const;
    [[nodiscard]] int convergence(std::size_t output) const { return output == 1 ? barsToConverge(m_ema.factor()) : 0; }

private:
    RateOfChange m_roc;
    Recursion m_ema;
    RollingTotal m_squares;
};

} // namespace sextant::analysis
