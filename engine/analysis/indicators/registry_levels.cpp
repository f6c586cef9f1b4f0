#include "engine/analysis/indicators/registry_parts.h"

#include <array>
#include <utility>

#include "engine/analysis/indicators/pivot_levels.h"
#include "engine/analysis/indicators/session_levels.h"
#include "engine/analysis/indicators/turning_points.h"

namespace sextant::analysis {

static ParameterInfo sessionParameter() { return wordParameter("session", {"day", "week", "month"}); }
static SessionKind sessionOf(const IndicatorSpec& spec)
{
    constexpr std::array kSessions{SessionKind::Day, SessionKind::Week, SessionKind::Month};
    return kSessions[static_cast<std::size_t>(spec.whole(0))];
}

/// Pivot levels as columns: the pivot, `levels` resistances, as many supports.
template <class Pivots, std::size_t levels>
class PivotColumns final {
public:
    explicit PivotColumns(Pivots pivots) : m_pivots(std::move(pivots)) {}
    OutputRow<1 + 2 * levels> update(const BarInput& bar)
    {
        const PivotValue value = m_pivots.update(bar);
        OutputRow<1 + 2 * levels> row;
        row[0] = value.pivot;
        for (std::size_t i = 0; i < levels; ++i) {
            row[1 + i] = value.resistance[i];
            row[1 + levels + i] = value.support[i];
        }
        return row;
    }
    [[nodiscard]] int warmUp() const { return m_pivots.warmUp(); }
    [[nodiscard]] int convergence() const { return 0; }

private:
    Pivots m_pivots;
};

template <PivotKind kind, std::size_t levels>
static Source makeSessionPivots(const IndicatorSpec& spec, Source source, const ColumnContext& context)
{
    return columnOf(spec, std::move(source),
                    PivotColumns<SessionPivots, levels>(SessionPivots(kind, sessionOf(spec), context.calendar)));
}

template <PivotKind kind, std::size_t levels>
static IndicatorInfo sessionPivotInfo(std::string_view id, std::string_view name, std::string_view defaultSpec,
                                      std::vector<std::string_view> outputs, std::string_view formula,
                                      std::string_view source)
{
    return {.id = id,
            .name = name,
            .defaultSpec = defaultSpec,
            .parameters = {sessionParameter()},
            .outputs = std::move(outputs),
            .takesSource = false,
            .isSparse = true,
            .formula = formula,
            .warmUp = "one session",
            .source = source,
            .make = &makeSessionPivots<kind, levels>};
}

/// One series per field of a row.
template <class Row>
static DrawnIndicator drawnOf(std::span<const BarInput> bars, const std::vector<Row>& rows)
{
    DrawnIndicator drawn;
    for (const BarInput& bar : bars)
        drawn.times.push_back(bar.start);
    for (const auto field : Row::kFields) {
        std::vector<Output>& series = drawn.outputs.emplace_back();
        for (const Row& row : rows)
            series.push_back(row.*field);
    }
    return drawn;
}

/// As many bars to the right as to the left if they are not written.
static int fractalRight(const IndicatorSpec& spec) { return spec.whole(spec.given >= 2 ? 1 : 0); }

static ZigzagEnd zigzagEndOf(const IndicatorSpec& spec)
{
    return spec.whole(1) == 0 ? ZigzagEnd::Close : ZigzagEnd::HighLow;
}

IndicatorRows levelIndicators()
{
    using enum OutputUnit;
    IndicatorRows rows;
    constexpr std::string_view kFloor = "floor traders' rules";
    rows.push_back(sessionPivotInfo<PivotKind::Classic, 3>(
        "IND-79", "pivot_classic", "pivot_classic:day", {"pp", "r1", "r2", "r3", "s1", "s2", "s3"},
        "of the session before: P = (H+L+C)/3; R1 = 2P-L; R2 = P+(H-L); R3 = H+2(P-L); supports mirrored", kFloor));
    rows.push_back(sessionPivotInfo<PivotKind::Fibonacci, 3>(
        "IND-80", "pivot_fibonacci", "pivot_fibonacci:day", {"pp", "r1", "r2", "r3", "s1", "s2", "s3"},
        "of the session before: P +- 0.382, 0.618, 1 of H-L", kFloor));
    rows.push_back(sessionPivotInfo<PivotKind::Camarilla, 4>(
        "IND-81", "pivot_camarilla", "pivot_camarilla:day", {"pp", "r1", "r2", "r3", "r4", "s1", "s2", "s3", "s4"},
        "of the session before: C +- 1.1 (H-L)/12, /6, /4, /2", "N. Scott, 1989"));
    rows.push_back(sessionPivotInfo<PivotKind::Woodie, 3>(
        "IND-82", "pivot_woodie", "pivot_woodie:day", {"pp", "r1", "r2", "r3", "s1", "s2", "s3"},
        "of the session before and today's open: P = (H+L+2 O)/4, else as classic", "K. Wood"));
    rows.push_back(sessionPivotInfo<PivotKind::DeMark, 1>(
        "IND-83", "pivot_demark", "pivot_demark:day", {"pp", "r1", "s1"},
        "of the session before: X = H+2L+C if C < O, 2H+L+C if C > O, else H+L+2C; P = X/4; R1 = X/2-L; S1 = X/2-H",
        "T. DeMark, The New Science of Technical Analysis, 1994"));
    rows.push_back(
        {.id = "IND-84",
         .name = "prev_session",
         .defaultSpec = "prev_session:day",
         .parameters = {sessionParameter()},
         .options = {{"range", {"15", "5", "30", "60"}}},
         .outputs = {"open", "high", "low", "close", "overnight_high", "overnight_low", "range_high", "range_low"},
         .takesSource = false,
         .isSparse = true,
         .formula = "prices of the day, week or month before; for days the extremes of the extended hours since the "
                    "last close, and of the first minutes (range) after the open once they are over",
         .warmUp = "one session; range_high and range_low the opening range",
         .source = "T. Crabel, Day Trading with Short Term Price Patterns and Opening Range Breakout, 1990",
         .make = [](const IndicatorSpec& spec, Source source, const ColumnContext& context) {
             constexpr std::array kMinutes{15, 5, 30, 60};
             return columnOf(spec, std::move(source),
                             SessionLevels(sessionOf(spec), kMinutes[spec.options[0]], context.calendar));
         }});
    rows.push_back({.id = "IND-122",
                    .name = "fcb",
                    .defaultSpec = "fcb:2",
                    .parameters = {wholeParameter("window", 2, 1, 1000)},
                    .outputs = {"upper", "lower"},
                    .takesSource = false,
                    .isSparse = true,
                    .formula = "the last confirmed fractal high and low of n bars on either side",
                    .warmUp = "2*window + 1 and until a fractal is found",
                    .source = "B. Williams; E. Mulvey",
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source), FractalBands(spec.whole(0)));
                    }});
    rows.push_back({.id = "IND-123",
                    .name = "fractal",
                    .defaultSpec = "fractal:2:2",
                    .parameters = {wholeParameter("left", 2, 1, 1000), wholeParameter("right", 2, 1, 1000)},
                    .outputs = {"high", "low"},
                    .takesSource = false,
                    .isSparse = true,
                    .formula = "a high strictly above those of `left` bars before and `right` after it, and mirrored; "
                               "dated where it is confirmed, drawn at its bar",
                    .warmUp = "left + right + 1 and until one is found",
                    .source = "B. Williams, Trading Chaos, 1995",
                    .displacement =
                        [](const IndicatorSpec& spec) {
                            const int right = fractalRight(spec);
                            return std::vector<int>{-right, -right};
                        },
                    .isListedWhenKnown = true,
                    .make =
                        [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                            return columnOf(spec, std::move(source), Fractal(spec.whole(0), fractalRight(spec)));
                        }});
    rows.push_back(
        {.id = "IND-124",
         .name = "pivot_lines",
         .defaultSpec = "pivot_lines:2:2:20",
         .parameters = {wholeParameter("left", 2, 1, 1000), wholeParameter("right", 2, 1, 1000),
                        wholeParameter("max_bars", 20)},
         .outputs = {"high", "low", "high_line", "low_line", "high_trend", "low_trend"},
         .units = {Price, Price, Price, Price, Ratio, Ratio},
         .takesSource = false,
         .repaints = true,
         .isSparse = true,
         .formula = "fractals joined to the one before if it is at most max_bars older and differs; trend 0 higher "
                    "high, 1 lower high, 2 higher low, 3 lower low; streamed: what a bar confirms",
         .warmUp = "left + right + 1 and until a fractal is found",
         .source = "Skender",
         .draw =
             [](const IndicatorSpec& spec, std::span<const BarInput> bars, const ColumnContext&) {
                 return drawnOf(bars, drawPivotLines(bars, spec.whole(0), spec.whole(1), spec.whole(2)));
             },
         .make =
             [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                 return columnOf(spec, std::move(source), PivotLineTip(spec.whole(0), spec.whole(1), spec.whole(2)));
             }});
    rows.push_back({.id = "IND-125",
                    .name = "zigzag",
                    .defaultSpec = "zigzag:5:close",
                    .parameters = {realParameter("percent", 5, 0.001, 99), wordParameter("end", {"close", "hl"})},
                    .outputs = {"value", "type", "retrace_high", "retrace_low"},
                    .units = {Price, Ratio, Price, Price},
                    .takesSource = false,
                    .repaints = true,
                    .isSparse = true,
                    .formula = "lines between turns of percent of the extreme, the last leg to the last bar; type 1 "
                               "high, -1 low; streamed: the line's right end, and type where a turn is confirmed",
                    .warmUp = "until the first turn is confirmed",
                    .source = "A. Merrill, Filtered Waves, 1977; Skender",
                    .draw =
                        [](const IndicatorSpec& spec, std::span<const BarInput> bars, const ColumnContext&) {
                            return drawnOf(bars, drawZigzag(bars, spec.parameters[0], zigzagEndOf(spec)));
                        },
                    .make =
                        [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                            return columnOf(spec, std::move(source), ZigzagTip(spec.parameters[0], zigzagEndOf(spec)));
                        }});
    rows.push_back(
        {.id = "IND-126",
         .name = "rolling_pivots",
         .defaultSpec = "rolling_pivots:20:0",
         .parameters = {wholeParameter("period", 20), wholeParameter("offset", 0, 0, 10'000),
                        wordParameter("kind", {"classic", "fibonacci", "camarilla", "woodie", "demark"})},
         .outputs = {"pp", "r1", "r2", "r3", "r4", "s1", "s2", "s3", "s4"},
         .takesSource = false,
         .isSparse = true,
         .formula = "pivot points of the bars t-n-offset..t-1-offset; open is today's; levels that a kind does not "
                    "define are empty",
         .warmUp = "period + offset + 1",
         .source = "Skender",
         .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
             constexpr std::array kKinds{PivotKind::Classic, PivotKind::Fibonacci, PivotKind::Camarilla,
                                         PivotKind::Woodie, PivotKind::DeMark};
             const PivotKind kind = kKinds[static_cast<std::size_t>(spec.whole(2))];
             return columnOf(spec, std::move(source),
                             PivotColumns<RollingPivots, 4>(RollingPivots(spec.whole(0), spec.whole(1), kind)));
         }});
    rows.push_back(
        {.id = "IND-127",
         .name = "stdev_channels",
         .defaultSpec = "stdev_channels:20:2",
         .parameters = {wholeParameter("period", 20, 2), realParameter("multiplier", 2, 0.01, 100)},
         .outputs = {"mid", "upper", "lower", "break_point"},
         .units = {Price, Price, Price, Ratio},
         .takesSource = false,
         .repaints = true,
         .formula = "regression lines through segments of n bars counted back from the last one, +- k population "
                    "standard deviations of the closes; streamed: the end of the last segment",
         .warmUp = "period",
         .source = "Skender",
         .draw =
             [](const IndicatorSpec& spec, std::span<const BarInput> bars, const ColumnContext&) {
                 std::vector<double> closes;
                 for (const BarInput& bar : bars)
                     closes.push_back(bar.close);
                 return drawnOf(bars, drawStdevChannels(closes, spec.whole(0), spec.parameters[1]));
             },
         .make =
             [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                 return columnOf(spec, std::move(source), StdevChannelTip(spec.whole(0), spec.parameters[1]));
             }});
    return rows;
}

} // namespace sextant::analysis
