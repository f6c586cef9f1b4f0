#pragma once

#include "engine/analysis/indicators/recent_values.h"
#include "engine/analysis/indicators/recursion.h"
#include "engine/analysis/indicators/rolling_variance.h"
#include "engine/analysis/indicators/streaming.h"

namespace sextant::analysis {

/// McGinley's dynamic (IND-96): y += (x - y) / (k n (x/y)⁴), from y = the first value; published from index 1. Where
/// the average or the value is not above 0 it is not defined and starts anew.
/// Source: J. McGinley, "The McGinley Dynamic", 1991.
class McGinley final : public SeriesIndicator<McGinley, Reading> {
public:
    /// period >= 1, k > 0
    McGinley(int period, double k) : m_slowness(k * period) {}

    Reading advance(double value, bool);
    [[nodiscard]] int warmUp() const { return 2; }
    /// At a level price.
    [[nodiscard]] int convergence() const { return barsToConverge(m_slowness > 1.0 ? 1.0 / m_slowness : 1.0); }

private:
    double m_slowness;
    double m_average = 0.0; // 0: none yet
};

/// Chande's variable index average (IND-97): y += alpha · (sd_short / sd_long) (x - y), population deviations of the
/// windows ending at the bar, ratio 0 if the long one is 0; y = x at index long-2, which is published.
/// Source: T. Chande, "Adapting moving averages to market volatility", 1992.
class Vidya final : public SeriesIndicator<Vidya, Reading> {
public:
    /// 1 <= shortPeriod <= longPeriod, longPeriod >= 2, alpha in (0, 1]
    Vidya(int shortPeriod, int longPeriod, double alpha);

    Reading advance(double value, bool exact);
    [[nodiscard]] int warmUp() const { return m_long.length() - 1; }
    /// At equal deviations.
    [[nodiscard]] int convergence() const { return barsToConverge(m_alpha); }

private:
    RollingVariance m_short;
    RollingVariance m_long;
    double m_alpha;
    double m_average = 0.0;
    int m_count = 0; // values seen, stops growing at the long period
};

/// Zero lag average (IND-98): the EMA of 2x - x_lag, lag = (n-1)/2, factor 2/(n+1); y = x at index lag-1, published.
/// Source: J. Ehlers, R. Way, "Zero lag (well, almost)", 2010.
class Zlema final : public SeriesIndicator<Zlema, Reading> {
public:
    /// period >= 1
    explicit Zlema(int period);

    Reading advance(double value, bool);
    [[nodiscard]] int warmUp() const { return m_lag > 0 ? m_lag : 1; }
    [[nodiscard]] int convergence() const { return barsToConverge(m_factor); }

private:
    int m_lag;
    double m_factor;
    RecentValues<double> m_values; // lag + 1 of them
    double m_average = 0.0;
};

/// Recursive moving trend average (IND-101), a = 1 - beta:
///     b = beta b_1 + x;  y = beta y_1 + a (x + b - b_1);  b_0 = beta x_0 + x_0, y_0 = beta x_0 + a (x_0 + b_0)
/// First index n-1. Source: D. Meyers, "The recursive moving trend average", 1998.
class Rmta final : public SeriesIndicator<Rmta, Reading> {
public:
    /// period >= 1, beta in (0, 1)
    Rmta(int period, double beta);

    Reading advance(double value, bool);
    [[nodiscard]] int warmUp() const { return m_period; }
    [[nodiscard]] int convergence() const { return barsToConverge(1.0 - m_beta); }

private:
    int m_period;
    double m_beta;
    double m_trend = 0.0;   // b
    double m_average = 0.0; // y
    int m_count = 0;
};

} // namespace sextant::analysis
