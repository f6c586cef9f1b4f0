#include "engine/analysis/indicators/registry_parts.h"

#include <array>
#include <optional>
#include <utility>

#include "engine/analysis/indicators/bar_oscillators.h"
#include "engine/analysis/indicators/cutler_rsi.h"
#include "engine/analysis/indicators/ema_cascade.h"
#include "engine/analysis/indicators/macd.h"
#include "engine/analysis/indicators/oscillators.h"
#include "engine/analysis/indicators/rate_of_change.h"
#include "engine/analysis/indicators/rsi.h"
#include "engine/analysis/indicators/stochastic.h"

namespace sextant::analysis {

static void writeOutputs(const std::optional<MacdValue>& value, Outputs out)
{
    out[0] = value ? Output(value->macd) : std::nullopt;
    out[1] = value ? value->signal : std::nullopt;
    out[2] = value ? value->histogram : std::nullopt;
}

static int outputWarmUp(const Macd& macd, std::size_t output)
{
    return output == 0 ? macd.macdWarmUp() : macd.warmUp();
}

static std::array<Alligator::Line, 3> alligatorLines(const IndicatorSpec& spec)
{
    return {{{spec.whole(0), spec.whole(1)}, {spec.whole(2), spec.whole(3)}, {spec.whole(4), spec.whole(5)}}};
}

IndicatorRows momentumIndicators()
{
    IndicatorRows rows;
    IndicatorInfo rsi;
    rsi.id = "IND-13";
    rsi.name = "rsi";
    rsi.defaultSpec = "rsi:14";
    rsi.parameters = {wholeParameter("period", 14)};
    rsi.options = {{"average", {"wilder", "sma"}}};
    rsi.outputs = {"value"};
    rsi.units = {OutputUnit::Ratio};
    rsi.formula = "100*AG/(AG+AL), AG and AL the averages of gains and losses over n changes; 50 without any change";
    rsi.warmUp = "period + 1";
    rsi.seeding = "the means of the first n gains and losses; average=sma (Cutler) is a window and needs none";
    rsi.source = kWilder;
    rsi.make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
        return spec.options[0] == 0 ? columnOf(spec, std::move(source), Rsi(spec.whole(0)))
                                    : columnOf(spec, std::move(source), CutlerRsi(spec.whole(0)));
    };
    rows.push_back(std::move(rsi));

    IndicatorInfo macd;
    macd.id = "IND-14";
    macd.name = "macd";
    macd.defaultSpec = "macd:12:26:9";
    macd.parameters = {wholeParameter("fast", 12), wholeParameter("slow", 26), wholeParameter("signal", 9)};
    macd.options = {seedOption(), {"macdSeed", {"own", "talib"}}};
    macd.outputs = {"macd", "signal", "histogram"};
    macd.formula = "macd = EMA_fast - EMA_slow; signal = EMA of macd; histogram = macd - signal";
    macd.warmUp = "slow for macd, slow + signal - 1 for the rest";
    macd.seeding =
        "each average as ema on its own first values; macdSeed=talib: the fast one on the values just before the "
        "slow one's first";
    macd.source = "G. Appel, The Moving Average Convergence-Divergence Trading Method, 1979";
    macd.check = [](const IndicatorSpec& spec) -> std::string_view {
        return spec.parameters[0] < spec.parameters[1] ? "" : "expected fast < slow, such as macd:12:26:9";
    };
    macd.make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
        return columnOf(spec, std::move(source),
                        Macd(spec.whole(0), spec.whole(1), spec.whole(2), seedOf(spec, 0),
                             spec.options[1] == 0 ? MacdSeed::OwnBars : MacdSeed::TaLib));
    };
    rows.push_back(std::move(macd));

    rows.push_back({.id = "IND-15",
                    .name = "ppo",
                    .defaultSpec = "ppo:12:26",
                    .parameters = {wholeParameter("fast", 12), wholeParameter("slow", 26)},
                    .options = {seedOption()},
                    .units = {OutputUnit::Ratio},
                    .formula = "100 (EMA_fast - EMA_slow) / EMA_slow",
                    .warmUp = "slow",
                    .seeding = "as ema",
                    .source = "G. Appel",
                    .check = [](const IndicatorSpec& spec) -> std::string_view {
                        return spec.parameters[0] < spec.parameters[1] ? "" : "expected fast < slow, such as ppo:12:26";
                    },
                    .make =
                        [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                            return columnOf(spec, std::move(source),
                                            PpoLine(spec.whole(0), spec.whole(1), seedOf(spec, 0)));
                        }});
    rows.push_back({.id = "IND-16",
                    .name = "apo",
                    .defaultSpec = "apo:12:26",
                    .parameters = {wholeParameter("fast", 12), wholeParameter("slow", 26)},
                    .options = {{"average", {"ema", "sma"}}, seedOption()},
                    .formula = "EMA_fast - EMA_slow; average=sma: of plain means",
                    .warmUp = "slow",
                    .seeding = "as ema",
                    .source = "G. Appel",
                    .check = [](const IndicatorSpec& spec) -> std::string_view {
                        return spec.parameters[0] < spec.parameters[1] ? "" : "expected fast < slow, such as apo:12:26";
                    },
                    .make =
                        [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                            return spec.options[0] == 1
                                       ? columnOf(spec, std::move(source), SmaOscillator(spec.whole(0), spec.whole(1)))
                                       : columnOf(spec, std::move(source),
                                                  Apo(spec.whole(0), spec.whole(1), seedOf(spec, 1)));
                        }});
    rows.push_back(
        {.id = "IND-17",
         .name = "stoch",
         .defaultSpec = "stoch:14:3:3",
         .parameters = {wholeParameter("period", 14), wholeParameter("k_smooth", 3), wholeParameter("d_smooth", 3)},
         .options = {numberOption("kFactor", 3, 0.01, 1000),
                     numberOption("dFactor", 2, 0.01, 1000),
                     {"average", {"sma", "rma", "ema"}}},
         .outputs = {"k", "d", "j"},
         .units = {OutputUnit::Ratio},
         .takesSource = false,
         .formula = "raw = 100 (C - LL)/(HH - LL) over n bars; k its average, d that of k, j = kFactor k - dFactor d",
         .warmUp = "period + k_smooth - 1; d and j period + k_smooth + d_smooth - 2",
         .seeding = "raw is 50 while there was no range yet; average=ema as ema; rma: the mean of n values with the "
                    "last of them smoothed in once more (Skender)",
         .source = "G. Lane, Lane's stochastics, 1984",
         .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
             return columnOf(spec, std::move(source),
                             Stochastic(spec.whole(0), spec.whole(1), spec.whole(2), spec.numbers[0], spec.numbers[1],
                                        std::array{StochasticAverage::Sma, StochasticAverage::Rma,
                                                   StochasticAverage::Ema}[spec.options[2]]));
         }});
    rows.push_back({.id = "IND-18",
                    .name = "stochrsi",
                    .defaultSpec = "stochrsi:14:14:3:3",
                    .parameters = {wholeParameter("rsi_period", 14), wholeParameter("stoch_period", 14),
                                   wholeParameter("k_smooth", 3), wholeParameter("d_smooth", 3)},
                    .outputs = {"k", "d"},
                    .units = {OutputUnit::Ratio},
                    .formula = "stoch of the RSI",
                    .warmUp = "rsi_period + stoch_period + k_smooth - 1; d d_smooth - 1 more",
                    .seeding = "as rsi; raw is 50 while there was no range yet",
                    .source = "T. Chande, S. Kroll, The New Technical Trader, 1994",
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source),
                                        StochRsi(spec.whole(0), spec.whole(1), spec.whole(2), spec.whole(3)));
                    }});
    rows.push_back({.id = "IND-19",
                    .name = "williams_r",
                    .aliases = {"willr"},
                    .defaultSpec = "williams_r:14",
                    .parameters = {wholeParameter("period", 14)},
                    .units = {OutputUnit::Ratio},
                    .takesSource = false,
                    .formula = "-100 (HH - C)/(HH - LL) over n bars, -50 without range",
                    .warmUp = "period",
                    .source = "L. Williams, How I Made One Million Dollars, 1979",
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source), WilliamsR(spec.whole(0)));
                    }});
    rows.push_back({.id = "IND-20",
                    .name = "roc",
                    .defaultSpec = "roc:10",
                    .parameters = {wholeParameter("period", 10)},
                    .units = {OutputUnit::Ratio},
                    .formula = "100 (x/x[n] - 1), percent",
                    .warmUp = "period + 1",
                    .source = kSextant,
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source), RateOfChange(spec.whole(0)));
                    }});
    rows.push_back({.id = "IND-21",
                    .name = "mom",
                    .aliases = {"momentum"},
                    .defaultSpec = "mom:10",
                    .parameters = {wholeParameter("period", 10)},
                    .formula = "x - x[n]",
                    .warmUp = "period + 1",
                    .source = kSextant,
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source), Momentum(spec.whole(0)));
                    }});
    rows.push_back({.id = "IND-21",
                    .name = "return_1",
                    .defaultSpec = "return_1",
                    .units = {OutputUnit::Ratio},
                    .formula = "x/x[1] - 1, a fraction",
                    .warmUp = "2",
                    .source = kSextant,
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source), OneBarReturn(false));
                    }});
    rows.push_back({.id = "IND-21",
                    .name = "logret_1",
                    .defaultSpec = "logret_1",
                    .units = {OutputUnit::Ratio},
                    .formula = "ln(x/x[1])",
                    .warmUp = "2",
                    .source = kSextant,
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source), OneBarReturn(true));
                    }});
    rows.push_back({.id = "IND-22",
                    .name = "cci",
                    .defaultSpec = "cci:20",
                    .parameters = {wholeParameter("period", 20)},
                    .units = {OutputUnit::Ratio},
                    .defaultSource = "hlc3",
                    .formula = "(x - mean)/(0.015 mean|x_i - mean|) over n values",
                    .warmUp = "period",
                    .source = "D. Lambert, Commodity channel index, 1980",
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source), Cci(spec.whole(0)));
                    }});
    rows.push_back({.id = "IND-23",
                    .name = "cmo",
                    .defaultSpec = "cmo:14",
                    .parameters = {wholeParameter("period", 14)},
                    .units = {OutputUnit::Ratio},
                    .formula = "100 (SU - SD)/(SU + SD), sums of n rises and falls; 0 without any",
                    .warmUp = "period + 1",
                    .source = "T. Chande, S. Kroll, The New Technical Trader, 1994",
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source), Cmo(spec.whole(0)));
                    }});
    rows.push_back(
        {.id = "IND-24",
         .name = "tsi",
         .defaultSpec = "tsi:25:13:13",
         .parameters = {wholeParameter("long", 25), wholeParameter("short", 13), wholeParameter("signal", 13)},
         .outputs = {"value", "signal"},
         .units = {OutputUnit::Ratio},
         .formula = "100 EMA_short(EMA_long(d))/EMA_short(EMA_long(|d|)), d the one-bar change; signal its EMA",
         .warmUp = "long + short; signal: signal - 1 more",
         .seeding = "each average the mean of its first n values",
         .source = "W. Blau, True strength index, 1991",
         .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
             return columnOf(spec, std::move(source), Tsi(spec.whole(0), spec.whole(1), spec.whole(2)));
         }});
    rows.push_back(
        {.id = "IND-25",
         .name = "ultosc",
         .aliases = {"uo"},
         .defaultSpec = "ultosc:7:14:28",
         .parameters = {wholeParameter("short", 7), wholeParameter("medium", 14), wholeParameter("long", 28)},
         .units = {OutputUnit::Ratio},
         .takesSource = false,
         .formula = "100 (4 A_short + 2 A_medium + A_long)/7, A = sum(C - min(L, C[1]))/sum TR",
         .warmUp = "long + 1",
         .source = "L. Williams, The ultimate oscillator, 1985",
         .check = [](const IndicatorSpec& spec) -> std::string_view {
             return spec.parameters[0] < spec.parameters[1] && spec.parameters[1] < spec.parameters[2]
                        ? ""
                        : "expected periods that rise, such as ultosc:7:14:28";
         },
         .make =
             [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                 return columnOf(spec, std::move(source),
                                 UltimateOscillator(spec.whole(0), spec.whole(1), spec.whole(2)));
             }});
    rows.push_back({.id = "IND-26",
                    .name = "awesome",
                    .aliases = {"ao"},
                    .defaultSpec = "awesome:5:34",
                    .parameters = {wholeParameter("fast", 5), wholeParameter("slow", 34)},
                    .outputs = {"value", "normalized"},
                    .units = {OutputUnit::Price, OutputUnit::Ratio},
                    .defaultSource = "hl2",
                    .formula = "SMA_fast - SMA_slow; normalized: in percent of x",
                    .warmUp = "slow",
                    .source = "B. Williams, New Trading Dimensions, 1998",
                    .check = [](const IndicatorSpec& spec) -> std::string_view {
                        return spec.parameters[0] < spec.parameters[1] ? ""
                                                                       : "expected fast < slow, such as awesome:5:34";
                    },
                    .make =
                        [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                            return columnOf(spec, std::move(source), Awesome(spec.whole(0), spec.whole(1)));
                        }});
    rows.push_back(
        {.id = "IND-27",
         .name = "aroon",
         .defaultSpec = "aroon:25",
         .parameters = {wholeParameter("period", 25)},
         .options = {{"ties", {"newest", "oldest"}}},
         .outputs = {"up", "down", "oscillator"},
         .units = {OutputUnit::Ratio},
         .takesSource = false,
         .formula = "100 (n - bars since the highest high, or lowest low, of n+1 bars)/n; oscillator up - down",
         .warmUp = "period + 1",
         .source = "T. Chande, The time price oscillator, 1995",
         .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
             return columnOf(spec, std::move(source),
                             Aroon(spec.whole(0), spec.options[0] == 0 ? Ties::Newest : Ties::Oldest));
         }});
    rows.push_back({.id = "IND-28",
                    .name = "trix",
                    .defaultSpec = "trix:15",
                    .parameters = {wholeParameter("period", 15)},
                    .options = {cascadeSeedOption()},
                    .outputs = {"value", "ema3"},
                    .units = {OutputUnit::Ratio, OutputUnit::Price},
                    .formula = "100 (e3/e3[1] - 1) of the triple EMA e3",
                    .warmUp = "3 period - 1, ema3 3 period - 2; seed=shared: period + 1, period",
                    .seeding = kCascadeSeeding,
                    .source = "J. Hutson, Good TRIX, 1983",
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source), Trix(spec.whole(0), cascadeSeedOf(spec)));
                    }});
    rows.push_back(
        {.id = "IND-29",
         .name = "fisher",
         .defaultSpec = "fisher:10",
         .parameters = {wholeParameter("period", 10)},
         .options = {{"start", {"full", "partial"}}},
         .outputs = {"fisher", "trigger"},
         .units = {OutputUnit::Ratio},
         .defaultSource = "hl2",
         .formula =
             "v = .66((x-LL)/(HH-LL) - .5) + .67 v[1] within +-.999; F = .5 ln((1+v)/(1-v)) + .5 F[1]; trigger F[1]",
         .warmUp = "period, trigger one more; start=partial: 1, 2",
         .seeding = "v and F of the bar before the first are 0; start=partial begins with the first bar (Skender)",
         .source = "J. Ehlers, Using the Fisher transform, 2002",
         .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
             return columnOf(spec, std::move(source), Fisher(spec.whole(0), spec.options[0] == 1));
         }});
    rows.push_back(
        {.id = "IND-30",
         .name = "connors_rsi",
         .aliases = {"crsi"},
         .defaultSpec = "connors_rsi:3:2:100",
         .parameters = {wholeParameter("rsi_period", 3), wholeParameter("streak_period", 2),
                        wholeParameter("rank_period", 100)},
         .outputs = {"value", "streak", "rsi", "rsi_streak", "percent_rank"},
         .units = {OutputUnit::Ratio},
         .formula = "mean of RSI(x), RSI(streak) and the share of the previous n one-bar changes below the current one",
         .warmUp = "rank_period + 2; streak 1, rsi rsi_period + 1, rsi_streak streak_period + 1",
         .seeding = "as rsi; the streak starts at 0",
         .source = "L. Connors, C. Alvarez, An Introduction to ConnorsRSI, 2012",
         .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
             return columnOf(spec, std::move(source), ConnorsRsi(spec.whole(0), spec.whole(1), spec.whole(2)));
         }});
    rows.push_back({.id = "IND-103",
                    .name = "alligator",
                    .defaultSpec = "alligator:13:8:8:5:5:3",
                    .parameters = {wholeParameter("jaw_period", 13), wholeParameter("jaw_offset", 8, 0),
                                   wholeParameter("teeth_period", 8), wholeParameter("teeth_offset", 5, 0),
                                   wholeParameter("lips_period", 5), wholeParameter("lips_offset", 3, 0)},
                    .outputs = {"jaw", "teeth", "lips"},
                    .defaultSource = "hl2",
                    .formula = "Wilder averages, each as it was `offset` bars ago, where it is drawn",
                    .warmUp = "period + offset of each line",
                    .seeding = "as rma",
                    .source = "B. Williams, Trading Chaos, 1995",
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source), Alligator(alligatorLines(spec)));
                    }});
    rows.push_back({.id = "IND-104",
                    .name = "gator",
                    .defaultSpec = "gator:13:8:8:5:5:3",
                    .parameters = {wholeParameter("jaw_period", 13), wholeParameter("jaw_offset", 8, 0),
                                   wholeParameter("teeth_period", 8), wholeParameter("teeth_offset", 5, 0),
                                   wholeParameter("lips_period", 5), wholeParameter("lips_offset", 3, 0)},
                    .outputs = {"upper", "lower", "upper_expanding", "lower_expanding"},
                    .units = {OutputUnit::Price, OutputUnit::Price, OutputUnit::Ratio, OutputUnit::Ratio},
                    .defaultSource = "hl2",
                    .formula = "upper = |jaw - teeth|, lower = -|teeth - lips|, and whether they grew",
                    .warmUp = "that of the two lines; expanding one more",
                    .seeding = "as rma",
                    .source = "B. Williams, Trading Chaos, 1995",
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source), Gator(alligatorLines(spec)));
                    }});
    rows.push_back({.id = "IND-105",
                    .name = "elder_ray",
                    .defaultSpec = "elder_ray:13",
                    .parameters = {wholeParameter("period", 13)},
                    .options = {seedOption()},
                    .outputs = {"bull", "bear"},
                    .takesSource = false,
                    .formula = "bull = H - EMA_n(C), bear = L - EMA_n(C)",
                    .warmUp = "period",
                    .seeding = "as ema",
                    .source = "A. Elder, Trading for a Living, 1993",
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source), ElderRay(spec.whole(0), seedOf(spec, 0)));
                    }});
    rows.push_back({.id = "IND-106",
                    .name = "pvo",
                    .defaultSpec = "pvo:12:26:9",
                    .parameters = {wholeParameter("fast", 12), wholeParameter("slow", 26), wholeParameter("signal", 9)},
                    .options = {seedOption()},
                    .outputs = {"value", "signal", "histogram"},
                    .units = {OutputUnit::Ratio},
                    .defaultSource = "volume",
                    .formula = "ppo of the volume, its EMA, and the difference",
                    .warmUp = "slow; the others slow + signal - 1",
                    .seeding = "as ema",
                    .source = kSextant,
                    .check = [](const IndicatorSpec& spec) -> std::string_view {
                        return spec.parameters[0] < spec.parameters[1] ? ""
                                                                       : "expected fast < slow, such as pvo:12:26:9";
                    },
                    .make =
                        [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                            return columnOf(spec, std::move(source),
                                            Ppo(spec.whole(0), spec.whole(1), spec.whole(2), seedOf(spec, 0)));
                        }});
    rows.push_back({.id = "IND-106",
                    .name = "vosc",
                    .defaultSpec = "vosc:2:5",
                    .parameters = {wholeParameter("short", 2), wholeParameter("long", 5)},
                    .units = {OutputUnit::Ratio},
                    .defaultSource = "volume",
                    .formula = "100 (SMA_short/SMA_long - 1) of the volume",
                    .warmUp = "long",
                    .source = kSextant,
                    .check = [](const IndicatorSpec& spec) -> std::string_view {
                        return spec.parameters[0] < spec.parameters[1] ? "" : "expected short < long, such as vosc:2:5";
                    },
                    .make =
                        [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                            return columnOf(spec, std::move(source), VolumeOscillator(spec.whole(0), spec.whole(1)));
                        }});
    rows.push_back(
        {.id = "IND-107",
         .name = "pmo",
         .defaultSpec = "pmo:35:20:10",
         .parameters = {wholeParameter("time", 35, 2), wholeParameter("smooth", 20, 2), wholeParameter("signal", 10)},
         .outputs = {"value", "signal"},
         .units = {OutputUnit::Ratio},
         .formula = "e = recursion of the one-bar change in percent, factor 2/time; value that of 10 e, factor "
                    "2/smooth; signal its EMA",
         .warmUp = "time + smooth; signal: signal - 1 more",
         .seeding = "each the mean of its first n values",
         .source = "C. Swenlin, DecisionPoint",
         .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
             return columnOf(spec, std::move(source), Pmo(spec.whole(0), spec.whole(1), spec.whole(2)));
         }});
    rows.push_back(
        {.id = "IND-108",
         .name = "stc",
         .defaultSpec = "stc:10:23:50",
         .parameters = {wholeParameter("cycle", 10), wholeParameter("fast", 23), wholeParameter("slow", 50)},
         .options = {{"form", {"single", "double"}}},
         .units = {OutputUnit::Ratio},
         .formula = "stochastic over `cycle` bars of EMA_fast - EMA_slow, SMA3; form=double: the stochastic of that "
                    "stochastic, each smoothed by .5",
         .warmUp = "slow + cycle + 1; form=double: slow + 2 cycle - 2",
         .seeding = "as ema; form=double: the smoothings start at their first value",
         .source = "D. Schaff, 1999",
         .check = [](const IndicatorSpec& spec) -> std::string_view {
             return spec.parameters[1] < spec.parameters[2] ? "" : "expected fast < slow, such as stc:10:23:50";
         },
         .make =
             [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                 return columnOf(spec, std::move(source),
                                 SchaffCycle(spec.whole(0), spec.whole(1), spec.whole(2), spec.options[0] == 1));
             }});
    rows.push_back({.id = "IND-109",
                    .name = "smi",
                    .defaultSpec = "smi:13:25:2:3",
                    .parameters = {wholeParameter("period", 13), wholeParameter("first_smooth", 25),
                                   wholeParameter("second_smooth", 2), wholeParameter("signal", 3)},
                    .outputs = {"value", "signal"},
                    .units = {OutputUnit::Ratio},
                    .takesSource = false,
                    .formula = "100 EMA(EMA(C - (HH+LL)/2))/(.5 EMA(EMA(HH - LL))); signal its EMA",
                    .warmUp = "period",
                    .seeding = "each average its first value",
                    .source = "W. Blau, Stochastic momentum, 1993",
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source),
                                        StochasticMomentum(spec.whole(0), spec.whole(1), spec.whole(2), spec.whole(3)));
                    }});
    rows.push_back(
        {.id = "IND-110",
         .name = "kvo",
         .defaultSpec = "kvo:34:55:13",
         .parameters = {wholeParameter("fast", 34), wholeParameter("slow", 55), wholeParameter("signal", 13)},
         .options = {{"form", {"standard", "tulip"}}},
         .outputs = {"value", "signal"},
         .units = {OutputUnit::Volume},
         .takesSource = false,
         .formula = "EMA_fast(vf) - EMA_slow(vf), vf = V |2 (dm/cm - 1)| T 100, T the direction of H+L+C, dm = H - L, "
                    "cm its sum since T turned; form=tulip: |2 dm/cm - 1|",
         .warmUp = "slow + 2, signal slow + signal + 1; form=tulip: 2, signal + 1",
         .seeding = "each average the mean of its first n values; form=tulip: its first value",
         .source = "S. Klinger, 1997",
         .check = [](const IndicatorSpec& spec) -> std::string_view {
             return spec.parameters[0] < spec.parameters[1] ? "" : "expected fast < slow, such as kvo:34:55:13";
         },
         .make =
             [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                 return columnOf(spec, std::move(source),
                                 Klinger(spec.whole(0), spec.whole(1), spec.whole(2), spec.options[0] == 1));
             }});
    rows.push_back({.id = "IND-111",
                    .name = "bop",
                    .defaultSpec = "bop:14",
                    .parameters = {wholeParameter("period", 14)},
                    .units = {OutputUnit::Ratio},
                    .takesSource = false,
                    .formula = "mean of (C - O)/(H - L), 0 where H = L",
                    .warmUp = "period",
                    .source = "I. Livshin, Balance of power, 2001",
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source), BarMean(spec.whole(0), &BarMean::balanceOfPower));
                    }});
    rows.push_back(
        {.id = "IND-112",
         .name = "dpo",
         .defaultSpec = "dpo:20",
         .parameters = {wholeParameter("period", 20), wordParameter("mode", {"causal", "centered"})},
         .outputs = {"value", "sma"},
         .formula = "x[n/2+1] - SMA_n(x); centered: drawn n/2+1 bars earlier, which looks ahead",
         .warmUp = "the larger of period and period/2 + 2; sma period",
         .source = kSextant,
         .displacement =
             [](const IndicatorSpec& spec) {
                 const int shift = spec.whole(1) == 1 ? -Dpo::lag(spec.whole(0)) : 0;
                 return std::vector<int>{shift, shift};
             },
         .make = [](const IndicatorSpec& spec, Source source,
                    const ColumnContext&) { return columnOf(spec, std::move(source), Dpo(spec.whole(0))); }});
    rows.push_back({.id = "IND-113",
                    .name = "qstick",
                    .defaultSpec = "qstick:8",
                    .parameters = {wholeParameter("period", 8)},
                    .takesSource = false,
                    .formula = "mean of C - O",
                    .warmUp = "period",
                    .source = "T. Chande, S. Kroll, The New Technical Trader, 1994",
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source), BarMean(spec.whole(0), &BarMean::body));
                    }});
    rows.push_back({.id = "IND-114",
                    .name = "vhf",
                    .defaultSpec = "vhf:28",
                    .parameters = {wholeParameter("period", 28)},
                    .units = {OutputUnit::Ratio},
                    .formula = "(highest - lowest of n values)/sum of n absolute changes",
                    .warmUp = "period + 1",
                    .source = "A. White, 1991",
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source), VerticalHorizontalFilter(spec.whole(0)));
                    }});
    rows.push_back({.id = "IND-115",
                    .name = "msw",
                    .defaultSpec = "msw:20",
                    .parameters = {wholeParameter("period", 20, 1, 10'000)},
                    .outputs = {"sine", "lead"},
                    .units = {OutputUnit::Other},
                    .formula = "sine of the phase of the n-bar cycle, and of that + pi/4",
                    .warmUp = "period + 1",
                    .source = "J. Ehlers, 1996; as in Tulip",
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source), MesaSine(spec.whole(0)));
                    }});
    rows.push_back({.id = "IND-116",
                    .name = "prs",
                    .defaultSpec = "prs:20",
                    .parameters = {wholeParameter("period", 20)},
                    .outputs = {"value", "percent"},
                    .units = {OutputUnit::Ratio},
                    .needsBenchmark = true,
                    .formula = "x/B, B the close of the benchmark; percent = (x/x[n] - 1) - (B/B[n] - 1), a fraction",
                    .warmUp = "1; percent period + 1",
                    .source = kSextant,
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source), PriceRelativeStrength(spec.whole(0)));
                    }});
    rows.push_back(
        {.id = "IND-117",
         .name = "roc_wb",
         .defaultSpec = "roc_wb:20:5:5",
         .parameters = {wholeParameter("period", 20), wholeParameter("ema_period", 5), wholeParameter("sd_period", 5)},
         .outputs = {"value", "ema", "upper", "lower"},
         .units = {OutputUnit::Ratio},
         .formula = "ROC_n, its EMA, and +-sqrt(mean of the last k ROC^2) around zero",
         .warmUp = "period + 1; ema period + ema_period, the bands period + sd_period",
         .seeding = "the mean of the first values",
         .source = "Skender, Stock Indicators for .NET",
         .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
             return columnOf(spec, std::move(source), RocBands(spec.whole(0), spec.whole(1), spec.whole(2)));
         }});
    return rows;
}

} // namespace sextant::analysis
