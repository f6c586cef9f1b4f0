#include "engine/analysis/indicators/registry_parts.h"

#include <array>

#include "engine/analysis/indicators/adx.h"
#include "engine/analysis/indicators/choppiness.h"
#include "engine/analysis/indicators/efficiency_ratio.h"
#include "engine/analysis/indicators/heikin_ashi.h"
#include "engine/analysis/indicators/hurst.h"
#include "engine/analysis/indicators/ichimoku.h"
#include "engine/analysis/indicators/lr_channel.h"
#include "engine/analysis/indicators/parabolic_sar.h"
#include "engine/analysis/indicators/supertrend.h"
#include "engine/analysis/indicators/vortex.h"

namespace sextant::analysis {

IndicatorRows trendIndicators()
{
    using enum OutputUnit;
    IndicatorRows rows;
    rows.push_back(
        {.id = "IND-31",
         .name = "adx",
         .aliases = {"dmi"},
         .defaultSpec = "adx:14",
         .parameters = {wholeParameter("period", 14)},
         .options = {{"dmiSeed", {"wilder", "talib"}}, {"adxrLag", {"n-1", "n"}}},
         .outputs = {"plus_di", "minus_di", "dx", "adx", "adxr", "plus_dm", "minus_dm"},
         .units = {Ratio, Ratio, Ratio, Ratio, Ratio, Price, Price},
         .takesSource = false,
         .formula = "DI = 100*Wilder(DM)/Wilder(TR); DX = 100*|+DI - -DI|/(+DI + -DI); ADX = Wilder(DX); ADXR = mean "
                    "of ADX and ADX[n-1]; plus_dm and minus_dm are Wilder averages",
         .warmUp = "period + 1; adx 2*period; adxr 3*period - 1 (adxrLag=n: 3*period)",
         .seeding = "the means of the first n values; dmiSeed=talib: n-1 values are summed, the next is smoothed in",
         .source = kWilder,
         .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
             return columnOf(
                 spec, std::move(source),
                 Adx(spec.whole(0), spec.options[0] == 0 ? DmiSeed::Wilder : DmiSeed::TaLib, spec.options[1] == 1));
         }});
    rows.push_back({.id = "IND-32",
                    .name = "vortex",
                    .defaultSpec = "vortex:14",
                    .parameters = {wholeParameter("period", 14)},
                    .outputs = {"plus", "minus"},
                    .units = {Ratio},
                    .takesSource = false,
                    .formula = "VI+ = sum |H - L1| / sum TR; VI- = sum |L - H1| / sum TR; none while nothing moves",
                    .warmUp = "period + 1",
                    .source = "E. Botes, D. Siepman, The Vortex Indicator, 2010",
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source), Vortex(spec.whole(0)));
                    }});
    rows.push_back(
        {.id = "IND-33",
         .name = "psar",
         .defaultSpec = "psar:0.02:0.2",
         .parameters = {realParameter("step", 0.02, 0.0001, 10), realParameter("max", 0.2, 0.0001, 100)},
         .options = {{"clampFlip", {"on", "off"}}, {"start", {"dm", "long", "midpoint"}}},
         .outputs = {"value", "reversal"},
         .units = {Price, Ratio},
         .takesSource = false,
         .isSparse = true, // start=long
         .formula = "SAR += AF*(EP-SAR), outside the last two bars; touched: the side turns and SAR restarts at EP; a "
                    "new extreme adds step to AF",
         .warmUp = "2; start=long: after the first turn",
         .seeding = "start=dm: long unless bar 1 has a dominant -DM (TA-Lib); long: long from bar 0, first swing not "
                    "published (Skender); midpoint: long unless HL2 falls (Tulip)",
         .source = kWilder,
         .check = [](const IndicatorSpec& spec) -> std::string_view {
             return spec.parameters[0] <= spec.parameters[1] ? "" : "expected step <= max, such as psar:0.02:0.2";
         },
         .make =
             [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                 constexpr std::array kStarts{SarStart::DirectionalMovement, SarStart::Long, SarStart::MidPoint};
                 return columnOf(spec, std::move(source),
                                 ParabolicSar(spec.parameters[0], spec.parameters[1], kStarts[spec.options[1]],
                                              spec.options[0] == 0));
             }});
    rows.push_back(
        {.id = "IND-34",
         .name = "supertrend",
         .defaultSpec = "supertrend:10:3",
         .parameters = {wholeParameter("period", 10), realParameter("multiplier", 3, 0.01, 100)},
         .options = {firstRangeOption(), {"init", {"down", "mid"}}},
         .outputs = {"value", "direction", "upper", "lower"},
         .units = {Price, Ratio, Price, Price},
         .takesSource = false,
         .formula = "bands HL2 +- m*ATR that only move towards the price until a close passes them; value = lower band "
                    "while up (direction 1), upper band while down (-1)",
         .warmUp = "period; tr0=skip: period + 1",
         .seeding =
             "init=down: down at first (TradingView); mid: by the close against HL2, turns on equality (Skender)",
         .source = "O. Seban; TradingView reference manual",
         .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
             return columnOf(spec, std::move(source),
                             Supertrend(spec.whole(0), spec.parameters[1],
                                        spec.options[1] == 0 ? SupertrendInit::Down : SupertrendInit::Mid,
                                        firstRangeOf(spec, 0)));
         }});
    rows.push_back(
        {.id = "IND-35",
         .name = "ichimoku",
         .defaultSpec = "ichimoku:9:26:52",
         .parameters = {wholeParameter("tenkan", 9), wholeParameter("kijun", 26), wholeParameter("span_b", 52)},
         .outputs = {"tenkan", "kijun", "span_a", "span_b", "cloud_a", "cloud_b", "chikou"},
         .takesSource = false,
         .formula = "middles of highest high and lowest low; span_a = (tenkan+kijun)/2; spans are drawn kijun bars "
                    "ahead, cloud_a and cloud_b are those drawn at this bar; chikou = C, drawn kijun bars back",
         .warmUp = "the period of each; spans the longer one, cloud kijun later, chikou 1",
         .source = "G. Hosoda, Ichimoku Kinko Hyo, 1968",
         .displacement =
             [](const IndicatorSpec& spec) {
                 const int shift = spec.whole(1);
                 return std::vector<int>{0, 0, shift, shift, 0, 0, -shift};
             },
         .make =
             [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                 return columnOf(spec, std::move(source), Ichimoku(spec.whole(0), spec.whole(1), spec.whole(2)));
             }});
    rows.push_back({.id = "IND-36",
                    .name = "heikin_ashi",
                    .defaultSpec = "heikin_ashi",
                    .outputs = {"open", "high", "low", "close", "volume"},
                    .units = {Price, Price, Price, Price, Volume},
                    .takesSource = false,
                    .formula = "close = OHLC4; open = (open1+close1)/2; high = max(H, open, close); low = min(L, open, "
                               "close); volume that of the bar",
                    .warmUp = "1",
                    .seeding = "the first open is (O+C)/2",
                    .source = "D. Valcu, Stocks & Commodities 22:2, 2004",
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source), HeikinAshi());
                    }});
    rows.push_back({.id = "IND-37",
                    .name = "choppiness",
                    .aliases = {"chop"},
                    .defaultSpec = "choppiness:14",
                    .parameters = {wholeParameter("period", 14, 2)},
                    .options = {{"range", {"false", "true"}}},
                    .units = {Ratio},
                    .takesSource = false,
                    .formula = "100*log10(sum TR / (HH-LL))/log10(n), 100 where HH = LL; range=true: HH and LL reach "
                               "to the close before (Skender)",
                    .warmUp = "period + 1",
                    .source = "E. W. Dreiss; TradingView reference manual",
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source), Choppiness(spec.whole(0), spec.options[0] == 1));
                    }});
    rows.push_back({.id = "IND-38",
                    .name = "efficiency_ratio",
                    .aliases = {"er"},
                    .defaultSpec = "efficiency_ratio:10",
                    .parameters = {wholeParameter("period", 10)},
                    .units = {Ratio},
                    .formula = "|x - x[n]| / sum of |changes|, 0 without change",
                    .warmUp = "period + 1",
                    .source = "P. J. Kaufman, Smarter Trading, 1995",
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source), EfficiencyRatio(spec.whole(0)));
                    }});
    rows.push_back(
        {.id = "IND-39",
         .name = "lr_channel",
         .defaultSpec = "lr_channel:100:2",
         .parameters = {wholeParameter("period", 100), realParameter("multiplier", 2, 0.01, 100)},
         .outputs = {"mid", "upper", "lower"},
         .formula = "end of the least squares line, +- m population standard deviations of the distances from it",
         .warmUp = "period",
         .source = "G. Raff, 1991",
         .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
             return columnOf(spec, std::move(source), LrChannel(spec.whole(0), spec.parameters[1]));
         }});
    rows.push_back({.id = "IND-40",
                    .name = "hurst",
                    .defaultSpec = "hurst:128:8",
                    .parameters = {wholeParameter("period", 128, 2), wholeParameter("lag", 8, 2, 1000)},
                    .units = {Ratio},
                    .formula = "VR = Var(q-bar log returns)/(q*Var(one-bar log returns)); 0.5 + 0.5*ln(VR)/ln(q) "
                               "within [0, 1]",
                    .warmUp = "period + lag + 1",
                    .source = "A. Lo, C. MacKinlay, Stock Market Prices Do Not Follow Random Walks, 1988",
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source), Hurst(spec.whole(0), spec.whole(1)));
                    }});
    return rows;
}

} // namespace sextant::analysis
