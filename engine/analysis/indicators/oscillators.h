#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

#include "engine/analysis/indicators/recent_values.h"
#include "engine/analysis/indicators/recursion.h"
#include "engine/analysis/indicators/rolling_rank.h"
#include "engine/analysis/indicators/rolling_sum.h"
#include "engine/analysis/indicators/rolling_total.h"
#include "engine/analysis/indicators/rsi.h"
#include "engine/analysis/indicators/streaming.h"
#include "engine/analysis/indicators/window_range.h"

namespace sextant::analysis {

/// Commodity channel index (IND-22): (x - mean) / (0.015 mean |x_i - mean|) over n values around the current mean, 0
/// without deviation. As a rule of the typical price. First index n-1. Each update is O(n).
/// Source: D. Lambert, "Commodity channel index", 1980.
class Cci final : public SeriesIndicator<Cci, Reading> {
public:
    /// period >= 1
    explicit Cci(int period);

    Reading advance(double value, bool exact);
    [[nodiscard]] int warmUp() const { return static_cast<int>(m_period); }
    [[nodiscard]] int convergence() const { return 0; }

private:
    std::size_t m_period;
    double m_share; // 1/n
    RollingSum m_sum;
    WindowRange m_range;
    std::vector<double> m_window; // each value twice, a period apart, so that the window lies in one piece
    std::size_t m_next = 0;
};

/// Chande momentum (IND-23): 100 (SU - SD) / (SU + SD), sums of the last n rises and falls, -100..100; 0 without any.
/// First index n. Source: T. Chande, S. Kroll, "The New Technical Trader", 1994.
class Cmo final : public SeriesIndicator<Cmo, Reading> {
public:
    /// period >= 1
    explicit Cmo(int period) : m_rises(period), m_falls(period) {}

    Reading advance(double value, bool exact);
    [[nodiscard]] int warmUp() const { return m_rises.length() + 1; }
    [[nodiscard]] int convergence() const { return 0; }

private:
    RollingTotal m_rises;
    RollingTotal m_falls;
    Reading m_last;
};

struct SignalledValue {
    Reading value;
    Reading signal; ///< average of the value

    static constexpr std::array kFields{&SignalledValue::value, &SignalledValue::signal};
};

/// True strength (IND-24): 100 EMA_short(EMA_long(d)) / EMA_short(EMA_long(|d|)), d the change of one bar; 0 without
/// any change; signal its EMA. First index long + short - 1, signal that + signal - 1. Source: W. Blau, "True strength
/// index", 1991.
class Tsi final : public SeriesIndicator<Tsi, SignalledValue> {
public:
    /// each >= 1
    Tsi(int longPeriod, int shortPeriod, int signal);

    SignalledValue advance(double value, bool);
    [[nodiscard]] int warmUp(std::size_t output) const;
    [[nodiscard]] int convergence(std::size_t output) const;

private:
    Recursion m_longChange;
    Recursion m_shortChange;
    Recursion m_longSize;
    Recursion m_shortSize;
    Recursion m_signal;
    Reading m_last;
};

struct AwesomeValue {
    Reading value;
    Reading normalized; ///< percent of the price

    static constexpr std::array kFields{&AwesomeValue::value, &AwesomeValue::normalized};
};

/// Awesome oscillator (IND-26): SMA_fast - SMA_slow, as a rule of HL2; normalized 100 AO / x. First index slow-1.
/// Source: B. Williams, "New Trading Dimensions", 1998.
class Awesome final : public SeriesIndicator<Awesome, AwesomeValue> {
public:
    /// 1 <= fast < slow
    Awesome(int fast, int slow) : m_fast(fast), m_slow(slow) {}

    AwesomeValue advance(double value, bool exact);
    [[nodiscard]] int warmUp() const { return m_slow.length(); }
    [[nodiscard]] int convergence() const { return 0; }

private:
    RollingSum m_fast;
    RollingSum m_slow;
};

struct FisherValue {
    Reading fisher;
    Reading trigger; ///< that of the bar before

    static constexpr std::array kFields{&FisherValue::fisher, &FisherValue::trigger};
};

/// Fisher transform (IND-29), as a rule of HL2, over the highest and lowest of n values:
///     v = 0.66 ((x - LL)/(HH - LL) - 0.5) + 0.67 v_1, set to ±0.999 beyond ±0.99, 0 if HH = LL
///     F = 0.5 ln((1+v)/(1-v)) + 0.5 F_1
/// First index n-1, trigger n; with a partial window (Skender) 0 and 1.
/// Source: J. Ehlers, "Using the Fisher transform", 2002.
class Fisher final : public SeriesIndicator<Fisher, FisherValue> {
public:
    /// period >= 1
    explicit Fisher(int period, bool isPartial = false) : m_range(period), m_isPartial(isPartial) {}

    FisherValue advance(double value, bool);
    [[nodiscard]] int warmUp(std::size_t output) const
    {
        return (m_isPartial ? 1 : m_range.length()) + (output == 0 ? 0 : 1);
    }
    /// Of F: the older ones count half as much with every bar; of v: 0.67 times.
    [[nodiscard]] int convergence() const { return 2 * barsToConverge(0.33); }

private:
    WindowRange m_range;
    bool m_isPartial;
    double m_position = 0.0; // v
    Reading m_fisher;
};

struct ConnorsRsiValue {
    Reading value; ///< mean of the three below, 0..100
    Reading streak;
    Reading rsi;
    Reading rsiStreak;
    Reading percentRank; ///< 0..100

    static constexpr std::array kFields{&ConnorsRsiValue::value, &ConnorsRsiValue::streak, &ConnorsRsiValue::rsi,
                                        &ConnorsRsiValue::rsiStreak, &ConnorsRsiValue::percentRank};
};

/// Connors RSI (IND-30): mean of RSI(x), RSI(streak) and the share of the previous n changes (x/x_1 - 1) strictly below
/// the current one, percent. The streak is 0 at first and where x is unchanged, grows by ±1 with each rise or fall and
/// starts anew at ±1 when the direction changes. First index of the rank n+1.
/// Source: L. Connors, C. Alvarez, "An Introduction to ConnorsRSI", 2012.
class ConnorsRsi final : public SeriesIndicator<ConnorsRsi, ConnorsRsiValue> {
public:
    /// each >= 1
    ConnorsRsi(int rsiPeriod, int streakPeriod, int rankPeriod);

    ConnorsRsiValue advance(double value, bool);
    [[nodiscard]] int warmUp(std::size_t output) const;
    [[nodiscard]] int convergence(std::size_t output) const;

private:
    Rsi m_rsi;
    Rsi m_streakRsi;
    RollingRank m_changes;
    double m_streak = 0.0;
    Reading m_last;
};

struct PpoValue {
    Reading value;
    Reading signal;
    Reading histogram;

    static constexpr std::array kFields{&PpoValue::value, &PpoValue::signal, &PpoValue::histogram};
};

/// Percentage oscillator (IND-15, 106): 100 (EMA_fast - EMA_slow) / EMA_slow, its EMA and the difference. First index
/// slow-1, the others slow + signal - 2. None where the slow average is 0. Source: G. Appel.
class Ppo final : public SeriesIndicator<Ppo, PpoValue> {
public:
    /// 1 <= fast < slow, signal >= 1
    Ppo(int fast, int slow, int signal, Seed seed = Seed::Sma);

    PpoValue advance(double value, bool);
    [[nodiscard]] int warmUp(std::size_t output) const
    {
        return m_slow.period() + (output == 0 ? 0 : m_signal.period() - 1);
    }
    [[nodiscard]] int convergence(std::size_t output) const
    {
        return barsToConverge(m_slow.factor()) + (output == 0 ? 0 : barsToConverge(m_signal.factor()));
    }

private:
    Recursion m_fast;
    Recursion m_slow;
    Recursion m_signal;
};

/// That without its signal (IND-15).
class PpoLine final : public SeriesIndicator<PpoLine, Reading> {
public:
    /// 1 <= fast < slow
    PpoLine(int fast, int slow, Seed seed) : m_ppo(fast, slow, 1, seed) {}

    Reading advance(double value, bool exact) { return m_ppo.update(value, exact).value; }
    [[nodiscard]] int warmUp() const { return m_ppo.warmUp(0); }
    [[nodiscard]] int convergence() const { return m_ppo.convergence(0); }

private:
    Ppo m_ppo;
};

/// Absolute price oscillator (IND-16): EMA_fast - EMA_slow, or with plain means. First index slow-1.
class Apo final : public SeriesIndicator<Apo, Reading> {
public:
    /// 1 <= fast < slow
    Apo(int fast, int slow, Seed seed);

    Reading advance(double value, bool)
    {
        m_fast.push(value);
        m_slow.push(value);
        return m_slow.isReady() ? Reading(m_fast.value() - m_slow.value()) : std::nullopt;
    }
    [[nodiscard]] int warmUp() const { return m_slow.period(); }
    [[nodiscard]] int convergence() const { return barsToConverge(m_slow.factor()); }

private:
    Recursion m_fast;
    Recursion m_slow;
};

/// That with plain means.
class SmaOscillator final : public SeriesIndicator<SmaOscillator, Reading> {
public:
    /// 1 <= fast < slow
    SmaOscillator(int fast, int slow) : m_fast(fast), m_slow(slow) {}

    Reading advance(double value, bool exact)
    {
        m_fast.push(value, exact);
        m_slow.push(value, exact);
        if (!m_slow.isFull()) return std::nullopt;
        return m_fast.sum() / m_fast.length() - m_slow.sum() / m_slow.length();
    }
    [[nodiscard]] int warmUp() const { return m_slow.length(); }
    [[nodiscard]] int convergence() const { return 0; }

private:
    RollingSum m_fast;
    RollingSum m_slow;
};

/// Volume oscillator (IND-106): 100 (SMA_short / SMA_long - 1), as a rule of the volume. First index long-1; none where
/// the long mean is 0.
class VolumeOscillator final : public SeriesIndicator<VolumeOscillator, Reading> {
public:
    /// 1 <= shortPeriod < longPeriod
    VolumeOscillator(int shortPeriod, int longPeriod) : m_short(shortPeriod), m_long(longPeriod) {}

    Reading advance(double value, bool exact)
    {
        m_short.push(value, exact);
        m_long.push(value, exact);
        if (!m_long.isFull() || m_long.sum() == 0.0) return std::nullopt;
        return 100.0 * (m_short.sum() / m_short.length() * (m_long.length() / m_long.sum()) - 1.0);
    }
    [[nodiscard]] int warmUp() const { return m_long.length(); }
    [[nodiscard]] int convergence() const { return 0; }

private:
    RollingTotal m_short;
    RollingTotal m_long;
};

/// Price momentum oscillator (IND-107): e = recursion of the one-bar change in percent with factor 2/time, seeded by
/// the mean of `time` values; value = that of 10 e with factor 2/smooth; signal its EMA. First index time + smooth - 1,
/// with the signal + signal - 1. Source: C. Swenlin, DecisionPoint.
class Pmo final : public SeriesIndicator<Pmo, SignalledValue> {
public:
    /// time, smooth >= 2, signal >= 1
    Pmo(int time, int smooth, int signal);

    SignalledValue advance(double value, bool);
    [[nodiscard]] int warmUp(std::size_t output) const;
    [[nodiscard]] int convergence(std::size_t output) const;

private:
    Recursion m_change;
    Recursion m_smooth;
    Recursion m_signal;
    Reading m_last;
};

/// Schaff trend cycle (IND-108): the stochastic over `cycle` bars of m = EMA_fast - EMA_slow, smoothed by SMA3; 0
/// without range. The double form takes the stochastic of the stochastic, each smoothed with the factor 0.5. First
/// index slow + cycle, double slow + 2 cycle - 3. Source: D. Schaff, 1999; the single form as in Skender.
class SchaffCycle final : public SeriesIndicator<SchaffCycle, Reading> {
public:
    /// cycle >= 1, 1 <= fast < slow
    SchaffCycle(int cycle, int fast, int slow, bool isDouble = false);

    Reading advance(double value, bool exact);
    [[nodiscard]] int warmUp() const;
    [[nodiscard]] int convergence() const { return barsToConverge(m_slow.factor()); }

private:
    static double position(const WindowRange& range, double value);

    Recursion m_fast;
    Recursion m_slow;
    WindowRange m_range;
    WindowRange m_secondRange;
    RollingSum m_mean{3};
    Recursion m_half{0.5, 1, Seed::FirstValue};
    Recursion m_secondHalf{0.5, 1, Seed::FirstValue};
    bool m_isDouble;
};

struct DpoValue {
    Reading value;
    Reading sma;

    static constexpr std::array kFields{&DpoValue::value, &DpoValue::sma};
};

/// Detrended price (IND-112): x_k - SMA_n, k = n/2+1. First index max(n-1, k), the mean n-1. Drawn k bars earlier it is
/// the centred form, which looks ahead.
class Dpo final : public SeriesIndicator<Dpo, DpoValue> {
public:
    /// period >= 1
    explicit Dpo(int period) : m_sum(period), m_values(lag(period) + 1) {}

    static int lag(int period) { return period / 2 + 1; }
    DpoValue advance(double value, bool exact);
    [[nodiscard]] int warmUp(std::size_t output) const;
    [[nodiscard]] int convergence() const { return 0; }

private:
    RollingSum m_sum;
    RecentValues<double> m_values;
};

/// Vertical horizontal filter (IND-114): (highest - lowest of n values) / sum of n absolute changes. First index n;
/// none without change. Source: A. White, 1991.
class VerticalHorizontalFilter final : public SeriesIndicator<VerticalHorizontalFilter, Reading> {
public:
    /// period >= 1
    explicit VerticalHorizontalFilter(int period) : m_range(period), m_path(period) {}

    Reading advance(double value, bool exact);
    [[nodiscard]] int warmUp() const { return m_path.length() + 1; }
    [[nodiscard]] int convergence() const { return 0; }

private:
    WindowRange m_range;
    RollingTotal m_path;
    Reading m_last;
};

struct MesaSineValue {
    Reading sine;
    Reading lead;

    static constexpr std::array kFields{&MesaSineValue::sine, &MesaSineValue::lead};
};

/// Mesa sine wave (IND-115): rp = sum cos(2 pi j/n) x_j, ip = sum sin(2 pi j/n) x_j, j = 0..n-1 the age; phase =
/// atan(ip/rp), ±pi by the sign of ip if |rp| <= 0.001, + pi if rp < 0, + pi/2, within 0..2 pi; sin(phase), sin(phase +
/// pi/4). First index n. Each update is O(n). Source: J. Ehlers, 1996; as in Tulip.
class MesaSine final : public SeriesIndicator<MesaSine, MesaSineValue> {
public:
    /// period >= 1
    explicit MesaSine(int period);

    MesaSineValue advance(double value, bool);
    [[nodiscard]] int warmUp() const { return static_cast<int>(m_values.length()) + 1; }
    [[nodiscard]] int convergence() const { return 0; }

private:
    RecentValues<double> m_values;
    std::vector<double> m_cosines;
    std::vector<double> m_sines;
    bool m_isPast = false; // the first full window is past
};

struct RelativeStrengthValue {
    Reading value;
    Reading percent; ///< a fraction

    static constexpr std::array kFields{&RelativeStrengthValue::value, &RelativeStrengthValue::percent};
};

/// Price relative strength (IND-116) of a series A to a benchmark B: A / B, and (A/A_n - 1) - (B/B_n - 1). First index
/// 0 and n; none where B, A_n or B_n is 0.
class PriceRelativeStrength final {
public:
    /// period >= 1
    explicit PriceRelativeStrength(int period) : m_values(period + 1), m_benchmarks(period + 1) {}

    RelativeStrengthValue update(double value, double benchmark, bool exact);
    [[nodiscard]] int warmUp(std::size_t output) const { return output == 0 ? 1 : static_cast<int>(m_values.length()); }
    [[nodiscard]] int convergence() const { return 0; }

private:
    RecentValues<double> m_values;
    RecentValues<double> m_benchmarks;
};

} // namespace sextant::analysis
