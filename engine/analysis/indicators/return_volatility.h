#pragma once

#include <cstdint>

#include "engine/analysis/indicators/recent_values.h"
#include "engine/analysis/indicators/rolling_variance.h"
#include "engine/analysis/indicators/streaming.h"

namespace sextant::analysis {

/// How a return is measured.
enum class ReturnKind : std::uint8_t {
    Log,    ///< ln(x / x1)
    Simple, ///< x / x1 - 1
};

/// The return from one value to the next; none where one is not > 0.
[[nodiscard]] Reading returnBetween(double before, double now, ReturnKind kind);

/// The part of ReturnKind that indicators remember: the value before.
class ReturnSeries final {
public:
    explicit ReturnSeries(ReturnKind kind) : m_kind(kind) {}
    /// The return to `value`, none for the first.
    Reading push(double value)
    {
        const Reading result = m_hasLast ? returnBetween(m_last, value, m_kind) : std::nullopt;
        m_hasLast = true;
        m_last = value;
        return result;
    }

private:
    ReturnKind m_kind;
    bool m_hasLast = false;
    double m_last = 0.0;
};

/// Realised volatility (IND-51): standard deviation of the last n one-bar returns · sqrt(bars per year), a fraction per
/// year. First index n.
class RealizedVolatility final : public SeriesIndicator<RealizedVolatility, Reading> {
public:
    /// period >= 2, barsPerYear > 0; isSample: divided by n-1, else by n
    RealizedVolatility(int period, double barsPerYear, ReturnKind kind = ReturnKind::Log, bool isSample = true);

    Reading advance(double value, bool exact);
    [[nodiscard]] int warmUp() const { return m_returns.length() + 1; }
    [[nodiscard]] int convergence() const { return 0; }

private:
    ReturnSeries m_series;
    RollingVariance m_returns;
    double m_scale; // of M2 to a variance per year
};

/// Exponentially weighted volatility (IND-51, RiskMetrics): s2 = λ · s2 + (1-λ) · r², seeded by the sample variance of
/// the first 20 log returns; sqrt(s2 · bars per year). First index 20. Source: J.P. Morgan, RiskMetrics, 1996.
class EwmaVolatility final : public SeriesIndicator<EwmaVolatility, Reading> {
public:
    static constexpr int kSeedReturns = 20;

    /// 0 < lambda < 1, barsPerYear > 0
    EwmaVolatility(double lambda, double barsPerYear);

    Reading advance(double value, bool exact);
    [[nodiscard]] int warmUp() const { return kSeedReturns + 1; }
    [[nodiscard]] int convergence() const;

private:
    ReturnSeries m_series;
    RollingVariance m_seed;
    double m_lambda;
    double m_barsPerYear;
    double m_variance = 0.0;
    bool m_isSeeded = false;
};

/// How unusual the realised volatility is (IND-51): (v - mean) / population standard deviation of its last `window`
/// values, the current one included; 0 without deviation. First index n + window - 1.
class VolatilityZ final : public SeriesIndicator<VolatilityZ, Reading> {
public:
    /// period >= 2, window >= 2
    VolatilityZ(int period, int window, ReturnKind kind = ReturnKind::Log, bool isSample = true);

    Reading advance(double value, bool exact);
    [[nodiscard]] int warmUp() const { return m_volatility.warmUp() + m_values.length() - 1; }
    [[nodiscard]] int convergence() const { return 0; }

private:
    RealizedVolatility m_volatility;
    RollingVariance m_values;
};

} // namespace sextant::analysis
