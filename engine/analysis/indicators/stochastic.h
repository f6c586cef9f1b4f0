#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

#include "engine/analysis/indicators/exact_schedule.h"
#include "engine/analysis/indicators/recursion.h"
#include "engine/analysis/indicators/rolling_sum.h"
#include "engine/analysis/indicators/rsi.h"
#include "engine/analysis/indicators/streaming.h"
#include "engine/analysis/indicators/window_range.h"

namespace sextant::analysis {

struct StochasticValue {
    Reading k; ///< 0..100
    Reading d; ///< 0..100
    Reading j; ///< kFactor k - dFactor d; may leave 0..100

    static constexpr std::array kFields{&StochasticValue::k, &StochasticValue::d, &StochasticValue::j};
};

/// How the lines of a stochastic are smoothed.
enum class StochasticAverage : std::uint8_t {
    Sma,
    Ema,
    Rma, ///< Wilder's, seeded by the mean of n values into which the last of them is smoothed once more; Skender
};

/// Building block: 100 (x - lowest) / (highest - lowest) over n bars, smoothed to k, that again to d. Without range the
/// raw value stays as it was, 50 at first.
class StochasticLines final {
public:
    /// period, smooth, signal >= 1
    /// smallestRange: what is not above it is no range, >= 0
    StochasticLines(int period, int smooth, int signal, StochasticAverage average = StochasticAverage::Sma,
                    double smallestRange = 0.0);

    void push(double value, double high, double low, bool exact)
    {
        m_range.push(high, low);
        if (!m_range.isFull()) return;
        const double width = m_range.max() - m_range.min();
        if (width > m_smallestRange) m_raw = 100.0 * ((value - m_range.min()) / width);
        m_smooth.push(m_raw, exact);
        if (m_smooth.isReady()) m_signal.push(m_smooth.value(), exact);
    }
    [[nodiscard]] Reading k() const { return m_smooth.isReady() ? Reading(m_smooth.value()) : std::nullopt; }
    [[nodiscard]] Reading d() const { return m_signal.isReady() ? Reading(m_signal.value()) : std::nullopt; }
    [[nodiscard]] int warmUp(std::size_t output) const;
    [[nodiscard]] int convergence() const { return m_smooth.convergence() + m_signal.convergence(); }

private:
    class Smoothing final {
    public:
        Smoothing(int period, StochasticAverage average);

        // Numbers and flags apart: an optional written in halves and read as a whole waits in the processor.
        void push(double value, bool exact)
        {
            if (m_kind != StochasticAverage::Sma) return smooth(value, exact);
            m_sum.push(value, exact);
            m_value = m_sum.sum() * m_share;
        }
        [[nodiscard]] bool isReady() const { return m_sum.isFull(); }
        /// Meaningful once isReady().
        [[nodiscard]] double value() const { return m_value; }
        [[nodiscard]] int warmUp() const { return m_sum.length(); }
        [[nodiscard]] int convergence() const;

    private:
        void smooth(double value, bool exact);

        RollingSum m_sum; // what seeds the other two
        StochasticAverage m_kind;
        double m_share; // 1/n
        double m_value = 0.0;
    };

    WindowRange m_range;
    Smoothing m_smooth;
    Smoothing m_signal;
    double m_smallestRange;
    double m_raw = 50.0;
};

/// Stochastic (IND-17): K = average of the raw value over `smooth`, D that of K over `signal`, J = 3K - 2D. First index
/// K n+s-2, D and J n+s+d-3. Source: G. Lane, "Lane's stochastics", 1984; J: KDJ.
class Stochastic final : public BarIndicator<Stochastic, StochasticValue> {
public:
    Stochastic(int period, int smooth, int signal, double kFactor = 3.0, double dFactor = 2.0,
               StochasticAverage average = StochasticAverage::Sma);

    StochasticValue advance(const BarInput& bar);
    [[nodiscard]] int warmUp(std::size_t output) const { return m_lines.warmUp(output); }
    [[nodiscard]] int convergence() const { return m_lines.convergence(); }

private:
    StochasticLines m_lines;
    double m_kFactor;
    double m_dFactor;
    ExactSchedule m_schedule;
};

struct StochRsiValue {
    Reading k; ///< 0..100
    Reading d; ///< 0..100

    static constexpr std::array kFields{&StochRsiValue::k, &StochRsiValue::d};
};

/// Stochastic of the RSI (IND-18). First index of K rsiPeriod + n + s - 2. While prices rest the RSI rests too, save
/// for its last bits: a range below 1e-9 counts as none. Source: T. Chande, S. Kroll, "The New Technical Trader", 1994.
class StochRsi final : public SeriesIndicator<StochRsi, StochRsiValue> {
public:
    StochRsi(int rsiPeriod, int period, int smooth, int signal);

    StochRsiValue advance(double value, bool exact);
    [[nodiscard]] int warmUp(std::size_t output) const { return m_rsi.warmUp() - 1 + m_lines.warmUp(output); }
    [[nodiscard]] int convergence() const { return m_rsi.convergence(); }

private:
    Rsi m_rsi;
    StochasticLines m_lines;
};

/// Williams' %R (IND-19): -100 (highest - C) / (highest - lowest) over n bars, -100..0; -50 without range. First index
/// n-1. Source: L. Williams, "How I Made One Million Dollars", 1979.
class WilliamsR final : public BarIndicator<WilliamsR, Reading> {
public:
    /// period >= 1
    explicit WilliamsR(int period) : m_range(period) {}

    Reading advance(const BarInput& bar);
    [[nodiscard]] int warmUp() const { return m_range.length(); }
    [[nodiscard]] int convergence() const { return 0; }

private:
    WindowRange m_range;
};

} // namespace sextant::analysis
