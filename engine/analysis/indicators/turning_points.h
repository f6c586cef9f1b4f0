#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "engine/analysis/indicators/recent_values.h"
#include "engine/analysis/indicators/rolling_regression.h"
#include "engine/analysis/indicators/streaming.h"

namespace sextant::analysis {

enum class TurnType : std::uint8_t { High, Low };

/// A high or low that the market turned at, and when that could first be known: nothing may use it before. Bars are
/// counted from 0, the first one taken.
struct TurningPoint {
    std::int64_t bar = 0;
    Time time; ///< start of that bar
    double price = 0.0;
    TurnType type = TurnType::High;
    std::int64_t confirmedBar = 0;
    Time confirmedAt; ///< end of the bar that confirmed it
};

struct FractalValue {
    Reading high; ///< a fractal high that this bar confirms; the high itself lies `right` bars back
    Reading low;
    static constexpr std::array kFields{&FractalValue::high, &FractalValue::low};
};

/// Williams' fractals (IND-123): a bar whose high is strictly above those of the `left` bars before and the `right`
/// bars after it, and mirrored. A row is dated at the bar that confirms, right bars after the turn. First index
/// left + right. Source: B. Williams, "Trading Chaos", 1995.
class Fractal final : public BarIndicator<Fractal, FractalValue> {
public:
    /// left, right >= 1
    Fractal(int left, int right);

    FractalValue advance(const BarInput& bar);
    /// What the last bar confirmed: the high first. Empty optionals: nothing.
    [[nodiscard]] const std::array<std::optional<TurningPoint>, 2>& confirmed() const { return m_confirmed; }
    [[nodiscard]] int warmUp() const { return static_cast<int>(m_bars.length()); }
    [[nodiscard]] int convergence() const { return 0; }

private:
    std::size_t m_right;
    RecentValues<BarInput> m_bars;
    std::int64_t m_count = 0;
    std::array<std::optional<TurningPoint>, 2> m_confirmed;
};

struct FractalBandsValue {
    Reading upper;
    Reading lower;
    static constexpr std::array kFields{&FractalBandsValue::upper, &FractalBandsValue::lower};
};

/// Fractal chaos bands (IND-122): the last fractal high and low of k bars on either side that are confirmed. First
/// index 2k or later. Source: B. Williams; E. Mulvey.
class FractalBands final : public BarIndicator<FractalBands, FractalBandsValue> {
public:
    /// window >= 1
    explicit FractalBands(int window) : m_fractal(window, window) {}

    FractalBandsValue advance(const BarInput& bar);
    [[nodiscard]] int warmUp() const { return m_fractal.warmUp(); } ///< and until one was found
    [[nodiscard]] int convergence() const { return 0; }

private:
    Fractal m_fractal;
    FractalBandsValue m_bands;
};

/// What a zigzag looks at (parameter end).
enum class ZigzagEnd : std::uint8_t { Close, HighLow };

/// Percent zigzag (IND-125) as it can be known: an extreme becomes a turn once the price has moved back from it by
/// `percent` of it. The first leg begins where the rise from the first low or the fall from the first high has reached
/// that. Amortised O(1). Sources: A. Merrill, "Filtered Waves", 1977; Skender.
class Zigzag final {
public:
    /// 0 < percent
    Zigzag(double percent, ZigzagEnd end);

    /// Takes the next bar; the turn that it confirms. A bar that is not usable is refused.
    std::optional<TurningPoint> update(const BarInput& bar);
    /// Whether a leg runs: none does until the price has left its start.
    [[nodiscard]] bool hasLeg() const { return m_hasLeg; }
    /// Whether the running leg rises; meaningful with a leg.
    [[nodiscard]] bool isRising() const { return m_isRising; }
    /// The running leg's extreme so far, provisional; meaningful with a leg.
    [[nodiscard]] const TurningPoint& extreme() const { return m_extreme; }

private:
    [[nodiscard]] double highOf(const BarInput& bar) const { return m_end == ZigzagEnd::Close ? bar.close : bar.high; }
    [[nodiscard]] double lowOf(const BarInput& bar) const { return m_end == ZigzagEnd::Close ? bar.close : bar.low; }
    void setExtreme(const BarInput& bar, bool isRising);

    double m_share; // percent / 100
    ZigzagEnd m_end;
    std::int64_t m_count = 0;
    double m_firstHigh = 0.0;
    double m_firstLow = 0.0;
    bool m_hasLeg = false;
    bool m_isRising = true;
    TurningPoint m_extreme;
};

struct ZigzagValue {
    Reading value;       ///< the line: the close, on which a leg always ends for now (low or high with end=hl)
    Reading type;        ///< 1: this bar confirms a high, -1: a low
    Reading retraceHigh; ///< the line of the highs
    Reading retraceLow;  ///< the line of the lows
    static constexpr std::array kFields{&ZigzagValue::value, &ZigzagValue::type, &ZigzagValue::retraceHigh,
                                        &ZigzagValue::retraceLow};
};

/// The zigzag as it streams: at each bar the right end of what drawZigzag() would show, and what that bar confirms.
class ZigzagTip final : public BarIndicator<ZigzagTip, ZigzagValue> {
public:
    ZigzagTip(double percent, ZigzagEnd end) : m_zigzag(percent, end), m_end(end) {}

    ZigzagValue advance(const BarInput& bar);
    [[nodiscard]] int warmUp() const { return 2; } ///< and as long as the first leg lasts
    [[nodiscard]] int convergence() const { return 0; }

private:
    Zigzag m_zigzag;
    ZigzagEnd m_end;
    bool m_hasHigh = false; // a high was confirmed
    bool m_hasLow = false;
};

/// The turns of a history in order, each with its confirmation.
[[nodiscard]] std::vector<TurningPoint> zigzagTurns(std::span<const BarInput> bars, double percent, ZigzagEnd end);

/// The zigzag as a chart shows it, one value per bar: lines between the turns, the last leg to the last bar; types at
/// the turns. Repaints.
[[nodiscard]] std::vector<ZigzagValue> drawZigzag(std::span<const BarInput> bars, double percent, ZigzagEnd end);

struct PivotLineValue {
    Reading high;
    Reading low;
    Reading highLine;
    Reading lowLine;
    Reading highTrend; ///< 0 higher high, 1 lower high
    Reading lowTrend;  ///< 2 higher low, 3 lower low
    static constexpr std::array kFields{&PivotLineValue::high,      &PivotLineValue::low,
                                        &PivotLineValue::highLine,  &PivotLineValue::lowLine,
                                        &PivotLineValue::highTrend, &PivotLineValue::lowTrend};
};

/// Fractals joined by straight lines (IND-124), one value per bar: each one to the one before, if that is at most
/// `maxBars` older and has another price. Repaints. Source: Skender.
[[nodiscard]] std::vector<PivotLineValue> drawPivotLines(std::span<const BarInput> bars, int left, int right,
                                                         int maxBars);

/// The pivot lines as they stream: what a bar confirms, with the line's price and trend at the turn.
class PivotLineTip final : public BarIndicator<PivotLineTip, PivotLineValue> {
public:
    /// left, right, maxBars >= 1
    PivotLineTip(int left, int right, int maxBars) : m_fractal(left, right), m_maxBars(maxBars) {}

    PivotLineValue advance(const BarInput& bar);
    [[nodiscard]] int warmUp() const { return m_fractal.warmUp(); } ///< and until one was found
    [[nodiscard]] int convergence() const { return 0; }

private:
    Fractal m_fractal;
    int m_maxBars;
    std::optional<TurningPoint> m_lastHigh;
    std::optional<TurningPoint> m_lastLow;
};

struct ChannelValue {
    Reading mid;
    Reading upper;
    Reading lower;
    Reading breakPoint; ///< 1 where a segment begins
    static constexpr std::array kFields{&ChannelValue::mid, &ChannelValue::upper, &ChannelValue::lower,
                                        &ChannelValue::breakPoint};
};

/// Standard-deviation channels (IND-127), one value per bar: regression lines through segments of `period` values
/// counted back from the last one, ± k population standard deviations of the segment's values. Repaints.
[[nodiscard]] std::vector<ChannelValue> drawStdevChannels(std::span<const double> values, int period,
                                                          double multiplier);

/// The channels as they stream: the right end of the last segment, which begins a new one only where it is one bar
/// long.
class StdevChannelTip final : public SeriesIndicator<StdevChannelTip, ChannelValue> {
public:
    /// period >= 2, multiplier > 0
    StdevChannelTip(int period, double multiplier) : m_line(period), m_multiplier(multiplier) {}

    ChannelValue advance(double value, bool exact);
    [[nodiscard]] int warmUp(std::size_t output = 0) const { return output == 3 ? 1 : m_line.length(); }
    [[nodiscard]] int convergence() const { return 0; }

private:
    RollingRegression m_line;
    double m_multiplier;
};

} // namespace sextant::analysis
