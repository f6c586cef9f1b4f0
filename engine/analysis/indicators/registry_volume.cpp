#include "engine/analysis/indicators/registry_parts.h"

#include "engine/analysis/indicators/accumulation.h"
#include "engine/analysis/indicators/money_flow.h"
#include "engine/analysis/indicators/relative_volume.h"
#include "engine/analysis/indicators/volume_lines.h"
#include "engine/analysis/indicators/volume_pressure.h"
#include "engine/analysis/indicators/vwap.h"

namespace sextant::analysis {

IndicatorRows volumeIndicators()
{
    using enum OutputUnit;
    IndicatorRows rows;
    rows.push_back({.id = "IND-56",
                    .name = "obv",
                    .defaultSpec = "obv",
                    .units = {Volume},
                    .takesSource = false,
                    .formula = "adds V on a higher close, takes it off on a lower one",
                    .warmUp = "1",
                    .seeding = "starts at 0 (TA-Lib: at the first volume)",
                    .source = "J. Granville, New Key to Stock Market Profits, 1963",
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source), Obv());
                    }});
    rows.push_back({.id = "IND-57",
                    .name = "vwap",
                    .defaultSpec = "vwap",
                    .outputs = {"value", "upper1", "lower1", "upper2", "lower2"},
                    .takesSource = false,
                    .isSparse = true,
                    .formula = "sum(HLC3*V)/sum(V) since the regular session's open (24/7: UTC midnight), +- 1 and 2 "
                               "weighted standard deviations; none outside the session",
                    .warmUp = "1",
                    .source = kSextant,
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext& context) {
                        return columnOf(spec, std::move(source), SessionVwap(context.calendar));
                    }});
    rows.push_back({.id = "IND-58",
                    .name = "anchored_vwap",
                    .defaultSpec = "anchored_vwap:0",
                    .parameters = {wholeParameter("anchor", 0, 0, 8.9e12)},
                    .takesSource = false,
                    .formula = "sum(HLC3*V)/sum(V) since a bar: its index in the history, or (from 1e10 on) "
                               "milliseconds since 1970",
                    .warmUp = "anchor + 1",
                    .source = kSextant,
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source), AnchoredVwap(spec.parameters[0]));
                    }});
    rows.push_back({.id = "IND-59",
                    .name = "mfi",
                    .defaultSpec = "mfi:14",
                    .parameters = {wholeParameter("period", 14)},
                    .units = {Ratio},
                    .takesSource = false,
                    .formula = "100*P/(P+N) of HLC3*V where HLC3 rose and fell; 50 without either",
                    .warmUp = "period + 1",
                    .source = "G. Quong, A. Soudack, 1989",
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source), MoneyFlowIndex(spec.whole(0)));
                    }});
    rows.push_back({.id = "IND-60",
                    .name = "ad",
                    .aliases = {"adl"},
                    .defaultSpec = "ad",
                    .outputs = {"value", "clv", "mfv"},
                    .units = {Volume, Ratio, Volume},
                    .takesSource = false,
                    .formula = "clv = ((C-L)-(H-C))/(H-L), 0 without range; mfv = clv*V; value its running sum",
                    .warmUp = "1",
                    .source = "M. Chaikin",
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source), AccumulationLine());
                    }});
    rows.push_back({.id = "IND-61",
                    .name = "cmf",
                    .defaultSpec = "cmf:20",
                    .parameters = {wholeParameter("period", 20)},
                    .units = {Ratio},
                    .takesSource = false,
                    .formula = "sum(clv*V)/sum(V); none without volume",
                    .warmUp = "period",
                    .source = "M. Chaikin",
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source), ChaikinMoneyFlow(spec.whole(0)));
                    }});
    rows.push_back({.id = "IND-62",
                    .name = "chaikin_osc",
                    .aliases = {"adosc"},
                    .defaultSpec = "chaikin_osc:3:10",
                    .parameters = {wholeParameter("fast", 3), wholeParameter("slow", 10)},
                    .options = {seedOption()},
                    .units = {Volume},
                    .takesSource = false,
                    .formula = "EMA_fast - EMA_slow of the accumulation line",
                    .warmUp = "slow",
                    .seeding = "sma: the means of the first values; first: the first value (Tulip)",
                    .source = "M. Chaikin",
                    .check = [](const IndicatorSpec& spec) -> std::string_view {
                        return spec.parameters[0] < spec.parameters[1]
                                   ? ""
                                   : "expected fast < slow, such as chaikin_osc:3:10";
                    },
                    .make =
                        [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                            return columnOf(spec, std::move(source),
                                            ChaikinOscillator(spec.whole(0), spec.whole(1), seedOf(spec, 0)));
                        }});
    rows.push_back({.id = "IND-63",
                    .name = "force_index",
                    .defaultSpec = "force_index:13",
                    .parameters = {wholeParameter("period", 13)},
                    .options = {seedOption()},
                    .units = {PriceTimesVolume},
                    .takesSource = false,
                    .formula = "EMA of (C - C1)*V",
                    .warmUp = "period + 1",
                    .seeding = "sma: the mean of the first n values; first: the first value",
                    .source = "A. Elder, Trading for a Living, 1993",
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source), ForceIndex(spec.whole(0), seedOf(spec, 0)));
                    }});
    rows.push_back({.id = "IND-64",
                    .name = "emv",
                    .defaultSpec = "emv:14:1e8",
                    .parameters = {wholeParameter("period", 14), realParameter("divisor", 1e8, 1, 1e15)},
                    .units = {Other},
                    .takesSource = false,
                    .formula = "mean of (HL2 - HL2[1])*(H-L)/(V/divisor); bars without volume are left out",
                    .warmUp = "period + 1",
                    .source = "R. Arms, Volume Cycles in the Stock Market, 1983",
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source), EaseOfMovement(spec.whole(0), spec.parameters[1]));
                    }});
    rows.push_back({.id = "IND-65",
                    .name = "volume_z",
                    .defaultSpec = "volume_z:20",
                    .parameters = {wholeParameter("period", 20, 2)},
                    .units = {Ratio},
                    .takesSource = false,
                    .formula = "(V - mean)/sample standard deviation of the n bars before; 0 without deviation",
                    .warmUp = "period + 1",
                    .source = kSextant,
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source), VolumeZ(spec.whole(0)));
                    }});
    rows.push_back({.id = "IND-66",
                    .name = "rvol",
                    .defaultSpec = "rvol:20",
                    .parameters = {wholeParameter("period", 20, 1, 1000)},
                    .options = {{"base", {"bars", "session"}}},
                    .units = {Ratio},
                    .takesSource = false,
                    .formula = "V/mean volume of the n bars before; base=session: of the same minute of the session in "
                               "the n trading days before, 5 at least",
                    .warmUp = "period + 1; base=session: 5 trading days",
                    .source = kSextant,
                    .check = [](const IndicatorSpec& spec) -> std::string_view {
                        const bool isEnough = spec.options[0] == 0 || spec.parameters[0] >= 5;
                        return isEnough ? "" : "expected period >= 5 with base=session";
                    },
                    .make =
                        [](const IndicatorSpec& spec, Source source, const ColumnContext& context) {
                            return spec.options[0] == 0
                                       ? columnOf(spec, std::move(source), RelativeVolume(spec.whole(0)))
                                       : columnOf(spec, std::move(source),
                                                  SessionRelativeVolume(spec.whole(0), context.calendar));
                        }});
    rows.push_back({.id = "IND-67",
                    .name = "volume_stack",
                    .defaultSpec = "volume_stack:8",
                    .parameters = {wholeParameter("period", 8)},
                    .options = {seedOption()},
                    .outputs = {"buy", "sell", "delta"},
                    .units = {Volume, Volume, Ratio},
                    .takesSource = false,
                    .formula = "EMA of buy = V*(C-L)/(H-L) (half without range), sell = V - buy, delta = (buy-sell)/V",
                    .warmUp = "period",
                    .seeding = "sma: the means of the first n values; first: the first value",
                    .source = kSextant,
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source), VolumeStack(spec.whole(0), seedOf(spec, 0)));
                    }});
    rows.push_back({.id = "IND-68",
                    .name = "cvd",
                    .defaultSpec = "cvd",
                    .units = {Volume},
                    .takesSource = false,
                    .formula = "bought minus sold volume; of bars by the tick rule on their closes",
                    .warmUp = "1",
                    .source = kSextant,
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source), VolumeDelta());
                    }});
    rows.push_back({.id = "IND-131",
                    .name = "nvi",
                    .defaultSpec = "nvi",
                    .units = {Ratio},
                    .takesSource = false,
                    .formula = "times C/C1 where V < V1",
                    .warmUp = "1",
                    .seeding = "1000 at the first bar",
                    .source = "N. Fosback, Stock Market Logic, 1976",
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source), VolumeIndex(false));
                    }});
    rows.push_back({.id = "IND-131",
                    .name = "pvi",
                    .defaultSpec = "pvi",
                    .units = {Ratio},
                    .takesSource = false,
                    .formula = "times C/C1 where V > V1",
                    .warmUp = "1",
                    .seeding = "1000 at the first bar",
                    .source = "N. Fosback, Stock Market Logic, 1976",
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source), VolumeIndex(true));
                    }});
    rows.push_back({.id = "IND-132",
                    .name = "wad",
                    .defaultSpec = "wad",
                    .takesSource = false,
                    .formula = "adds C - min(C1, L) on a rise, C - max(C1, H) on a fall",
                    .warmUp = "2",
                    .source = "L. Williams",
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source), WilliamsAd());
                    }});
    rows.push_back({.id = "IND-133",
                    .name = "market_fi",
                    .defaultSpec = "market_fi",
                    .units = {Other},
                    .takesSource = false,
                    .formula = "(H-L)/V; none without volume",
                    .warmUp = "1",
                    .source = "B. Williams, Trading Chaos, 1995",
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source), MarketFacilitation());
                    }});
    return rows;
}

} // namespace sextant::analysis
