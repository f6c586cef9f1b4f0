#pragma once

#include <array>
#include <cstddef>
#include <optional>

#include "engine/analysis/indicators/exact_schedule.h"
#include "engine/analysis/indicators/oscillators.h"
#include "engine/analysis/indicators/recent_values.h"
#include "engine/analysis/indicators/recursion.h"
#include "engine/analysis/indicators/rolling_min_max.h"
#include "engine/analysis/indicators/rolling_sum.h"
#include "engine/analysis/indicators/rolling_total.h"
#include "engine/analysis/indicators/streaming.h"
#include "engine/analysis/indicators/window_range.h"

namespace sextant::analysis {

/// Ultimate oscillator (IND-25): BP = C - min(L, C_1), A_k = sum BP / sum TR over k bars;
///     100 (4 A_short + 2 A_medium + A_long) / 7
/// First index long (true ranges from index 1); none without range. Source: L. Williams, "The ultimate oscillator",
/// 1985.
class UltimateOscillator final : public BarIndicator<UltimateOscillator, Reading> {
public:
    /// 1 <= shortPeriod < medium < longPeriod
    UltimateOscillator(int shortPeriod, int medium, int longPeriod);

    Reading advance(const BarInput& bar);
    [[nodiscard]] int warmUp() const { return m_ranges[2].length() + 1; }
    [[nodiscard]] int convergence() const { return 0; }

private:
    std::array<RollingTotal, 3> m_pressures;
    std::array<RollingTotal, 3> m_ranges;
    Reading m_lastClose;
    ExactSchedule m_schedule;
};

struct AroonValue {
    Reading up;         ///< 0..100
    Reading down;       ///< 0..100
    Reading oscillator; ///< up - down

    static constexpr std::array kFields{&AroonValue::up, &AroonValue::down, &AroonValue::oscillator};
};

/// Aroon (IND-27): 100 (n - bars since the highest high, or lowest low, of n+1 bars) / n. First index n.
/// Source: T. Chande, "The time price oscillator", 1995.
class Aroon final : public BarIndicator<Aroon, AroonValue> {
public:
    /// period >= 1
    explicit Aroon(int period, Ties ties = Ties::Newest) : m_range(period + 1, ties) {}

    AroonValue advance(const BarInput& bar);
    [[nodiscard]] int warmUp() const { return m_range.length(); }
    [[nodiscard]] int convergence() const { return 0; }

private:
    RollingMinMax m_range;
};

struct AlligatorValue {
    Reading jaw;
    Reading teeth;
    Reading lips;

    static constexpr std::array kFields{&AlligatorValue::jaw, &AlligatorValue::teeth, &AlligatorValue::lips};
};

struct GatorValue {
    Reading upper; ///< |jaw - teeth|
    Reading lower; ///< -|teeth - lips|
    Reading upperExpanding;
    Reading lowerExpanding;

    static constexpr std::array kFields{&GatorValue::upper, &GatorValue::lower, &GatorValue::upperExpanding,
                                        &GatorValue::lowerExpanding};
};

/// Alligator (IND-103): Wilder averages, as a rule of HL2, each as it was some bars ago, which is where it is drawn.
/// First index period + offset - 1. Source: B. Williams, "Trading Chaos", 1995.
class Alligator final : public SeriesIndicator<Alligator, AlligatorValue> {
public:
    struct Line {
        int period = 1; ///< >= 1
        int offset = 0; ///< >= 0
    };
    /// jaw, teeth, lips
    explicit Alligator(const std::array<Line, 3>& lines);

    AlligatorValue advance(double value, bool);
    [[nodiscard]] int warmUp(std::size_t output) const { return m_lines[output].warmUp(); }
    [[nodiscard]] int convergence(std::size_t output) const { return barsToConverge(m_lines[output].average.factor()); }

private:
    struct Shifted {
        Recursion average;
        RecentValues<double> values;

        Reading push(double value);
        [[nodiscard]] int warmUp() const { return average.period() + static_cast<int>(values.length()) - 1; }
    };

    std::array<Shifted, 3> m_lines;
};

/// Gator (IND-104): how far the alligator's lines are apart, and whether further than a bar ago.
/// Source: B. Williams, "Trading Chaos", 1995.
class Gator final : public SeriesIndicator<Gator, GatorValue> {
public:
    explicit Gator(const std::array<Alligator::Line, 3>& lines) : m_alligator(lines) {}

    GatorValue advance(double value, bool exact);
    [[nodiscard]] int warmUp(std::size_t output) const;
    [[nodiscard]] int convergence() const;

private:
    Alligator m_alligator;
    Reading m_upper;
    Reading m_lower;
};

struct ElderRayValue {
    Reading bull;
    Reading bear;

    static constexpr std::array kFields{&ElderRayValue::bull, &ElderRayValue::bear};
};

/// Elder ray (IND-105): H - EMA_n(C), L - EMA_n(C). First index n-1. Source: A. Elder, "Trading for a Living", 1993.
class ElderRay final : public BarIndicator<ElderRay, ElderRayValue> {
public:
    /// period >= 1
    explicit ElderRay(int period, Seed seed = Seed::Sma) : m_average(2.0 / (period + 1.0), period, seed) {}

    ElderRayValue advance(const BarInput& bar)
    {
        m_average.push(bar.close);
        if (!m_average.isReady()) return {};
        return {bar.high - m_average.value(), bar.low - m_average.value()};
    }
    [[nodiscard]] int warmUp() const { return m_average.period(); }
    [[nodiscard]] int convergence() const { return barsToConverge(m_average.factor()); }

private:
    Recursion m_average;
};

/// Stochastic momentum (IND-109): sm = C - (HH + LL)/2, g = HH - LL over n bars;
///     100 EMA(EMA(sm)) / (0.5 EMA(EMA(g))), 0 without range; signal its EMA
/// All averages start at their first value and are published from index n-1.
/// Source: W. Blau, "Stochastic momentum", 1993.
class StochasticMomentum final : public BarIndicator<StochasticMomentum, SignalledValue> {
public:
    /// each >= 1
    StochasticMomentum(int period, int first, int second, int signal);

    SignalledValue advance(const BarInput& bar);
    [[nodiscard]] int warmUp() const { return m_range.length(); }
    [[nodiscard]] int convergence() const;

private:
    WindowRange m_range;
    std::array<Recursion, 2> m_distance;
    std::array<Recursion, 2> m_width;
    Recursion m_signal;
};

/// Klinger volume oscillator (IND-110): T = ±1 as H+L+C rises or not, dm = H - L, cm = cm_1 + dm, after a change of T
/// dm_1 + dm; vf = V |2 (dm/cm - 1)| T 100, 0 if dm = cm or V = 0, 2 V T 100 if dm = 0; EMA_fast(vf) - EMA_slow(vf),
/// signal its EMA. First index slow + 1, signal slow + signal. Tulip's form: |2 dm/cm - 1|, T kept when H+L+C is
/// unchanged, averages from index 1 on. Source: S. Klinger, 1997; the two forms as in Skender and Tulip.
class Klinger final : public BarIndicator<Klinger, SignalledValue> {
public:
    /// 1 <= fast < slow, signal >= 1
    Klinger(int fast, int slow, int signal, bool isTulip = false);

    SignalledValue advance(const BarInput& bar);
    [[nodiscard]] int warmUp(std::size_t output) const;
    [[nodiscard]] int convergence() const
    {
        return barsToConverge(m_slow.factor()) + barsToConverge(m_signal.factor());
    }

private:
    /// The volume force of the bar; none at the first bars.
    Reading force(const BarInput& bar);
    Reading tulipForce(const BarInput& bar);

    Recursion m_fast;
    Recursion m_slow;
    Recursion m_signal;
    bool m_isTulip;
    int m_seen = 0;       // bars, stops growing at 3
    double m_trend = 0.0; // T of the bar before; 0: none
    double m_sum = 0.0;   // H + L + C of the bar before
    double m_range = 0.0; // dm of the bar before
    double m_total = 0.0; // cm
    double m_force = 0.0;
};

/// Mean over n bars of a number of each: balance of power (IND-111), (C - O) / (H - L), 0 if H = L; Qstick (IND-113),
/// C - O. First index n-1. Sources: I. Livshin, 2001; T. Chande, "The New Technical Trader", 1994.
class BarMean final : public BarIndicator<BarMean, Reading> {
public:
    using Part = double (*)(const BarInput&);
    /// period >= 1
    BarMean(int period, Part part) : m_sum(period), m_part(part) {}

    static double balanceOfPower(const BarInput& bar);
    static double body(const BarInput& bar) { return bar.close - bar.open; }

    Reading advance(const BarInput& bar)
    {
        m_sum.push(m_part(bar), m_schedule.isDue(bar));
        return m_sum.isFull() ? Reading(m_sum.sum() / m_sum.length()) : std::nullopt;
    }
    [[nodiscard]] int warmUp() const { return m_sum.length(); }
    [[nodiscard]] int convergence() const { return 0; }

private:
    RollingSum m_sum;
    Part m_part;
    ExactSchedule m_schedule;
};

} // namespace sextant::analysis
