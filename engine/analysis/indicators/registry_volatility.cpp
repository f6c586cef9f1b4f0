#include "engine/analysis/indicators/registry_parts.h"

#include <algorithm>
#include <array>
#include <string>

#include "engine/analysis/indicators/atr.h"
#include "engine/analysis/indicators/atr_percentile.h"
#include "engine/analysis/indicators/bollinger.h"
#include "engine/analysis/indicators/chandelier.h"
#include "engine/analysis/indicators/donchian.h"
#include "engine/analysis/indicators/envelope.h"
#include "engine/analysis/indicators/keltner.h"
#include "engine/analysis/indicators/natr.h"
#include "engine/analysis/indicators/range_averages.h"
#include "engine/analysis/indicators/range_volatility.h"
#include "engine/analysis/indicators/return_volatility.h"
#include "engine/analysis/indicators/squeeze.h"
#include "engine/analysis/indicators/trailing_stops.h"
#include "engine/analysis/indicators/true_range.h"
#include "engine/analysis/indicators/window_statistics.h"
#include "engine/core/contract.h"

namespace sextant::analysis {

static void writeOutputs(const std::optional<BollingerValue>& value, Outputs out)
{
    if (!value) {
        std::fill(out.begin(), out.end(), std::nullopt);
        return;
    }
    out[0] = value->mid;
    out[1] = value->upper;
    out[2] = value->lower;
    out[3] = value->percentB();
    out[4] = value->bandwidth();
    out[5] = value->position();
    out[6] = value->zscore();
}

/// The average an envelope is laid around: one of the registry's own, with the envelope's period and source.
static Source envelopeAverage(const IndicatorSpec& spec, Source source, const ColumnContext& context)
{
    IndicatorSpec average;
    average.info = findIndicator(spec.info->parameters[2].words[static_cast<std::size_t>(spec.whole(2))]);
    expects(average.info != nullptr, "an envelope's average is an indicator");
    average.text = std::string(average.info->name);
    for (const ParameterInfo& parameter : average.info->parameters)
        average.parameters.push_back(parameter.defaultValue);
    average.parameters[0] = spec.parameters[0];
    // The envelope's seed goes to averages that know it.
    const std::string_view seed = spec.info->options[0].values[spec.options[0]];
    for (const OptionInfo& option : average.info->options) {
        const auto place =
            option.name == "seed" ? std::find(option.values.begin(), option.values.end(), seed) : option.values.end();
        average.options.push_back(
            place == option.values.end() ? 0 : static_cast<std::size_t>(place - option.values.begin()));
    }
    return average.info->make(average, std::move(source), context);
}

static OptionInfo returnsOption() { return {"returns", {"log", "simple"}}; }
static ReturnKind returnKindOf(const IndicatorSpec& spec, std::size_t option)
{
    return spec.options[option] == 0 ? ReturnKind::Log : ReturnKind::Simple;
}

template <RangeEstimator estimator>
static Source makeRangeVolatility(const IndicatorSpec& spec, Source source, const ColumnContext& context)
{
    return columnOf(spec, std::move(source), RangeVolatility(estimator, spec.whole(0), context.barsPerYear));
}

template <RangeEstimator estimator>
static IndicatorInfo rangeVolatilityInfo(std::string_view id, std::string_view name, std::string_view defaultSpec,
                                         std::string_view formula, std::string_view source)
{
    return {.id = id,
            .name = name,
            .defaultSpec = defaultSpec,
            .parameters = {wholeParameter("period", 20)},
            .units = {OutputUnit::Ratio},
            .takesSource = false,
            .formula = formula,
            .warmUp = "period",
            .source = source,
            .make = &makeRangeVolatility<estimator>};
}

IndicatorRows volatilityIndicators()
{
    using enum OutputUnit;
    IndicatorRows rows;
    IndicatorInfo tr;
    tr.id = "IND-41";
    tr.name = "tr";
    tr.defaultSpec = "tr";
    tr.options = {firstRangeOption()};
    tr.outputs = {"value"};
    tr.takesSource = false;
    tr.formula = "max(H-L, |H-C1|, |L-C1|), C1 the close before";
    tr.warmUp = "1; tr0=skip: 2";
    tr.seeding = "tr0=range: the first bar gives high - low; tr0=skip: nothing (TA-Lib)";
    tr.source = kWilder;
    tr.make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
        return columnOf(spec, std::move(source), TrueRange(firstRangeOf(spec, 0)));
    };
    rows.push_back(std::move(tr));

    IndicatorInfo atr;
    atr.id = "IND-42";
    atr.name = "atr";
    atr.defaultSpec = "atr:14";
    atr.parameters = {wholeParameter("period", 14)};
    atr.options = {firstRangeOption()};
    atr.outputs = {"value"};
    atr.takesSource = false;
    atr.formula = "Wilder's average of the true range";
    atr.warmUp = "period; tr0=skip: period + 1";
    atr.seeding =
        "the mean of the first n true ranges; tr0=range counts the first bar's high - low, tr0=skip does not (TA-Lib)";
    atr.source = kWilder;
    atr.make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
        return columnOf(spec, std::move(source), Atr(spec.whole(0), firstRangeOf(spec, 0)));
    };
    rows.push_back(std::move(atr));

    IndicatorInfo bollinger;
    bollinger.id = "IND-45";
    bollinger.name = "bollinger";
    bollinger.aliases = {"bb", "bbands"};
    bollinger.defaultSpec = "bollinger:20:2";
    bollinger.parameters = {wholeParameter("period", 20), {"multiplier", 2, 0.01, 100, false}};
    bollinger.outputs = {"mid", "upper", "lower", "percent_b", "bandwidth", "pos", "zscore"};
    bollinger.units = {OutputUnit::Price, OutputUnit::Price, OutputUnit::Price, OutputUnit::Ratio,
                       OutputUnit::Ratio, OutputUnit::Ratio, OutputUnit::Ratio};
    bollinger.formula =
        "mid = SMA_n, upper/lower = mid +- k*sd (population); percent_b = (x-lower)/(upper-lower); bandwidth = "
        "(upper-lower)/mid; pos = (x-mid)/(2 sd) within +-3; zscore = (x-mid)/sd";
    bollinger.warmUp = "period";
    bollinger.source = "J. Bollinger, Bollinger on Bollinger Bands, 2001";
    bollinger.make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
        return columnOf(spec, std::move(source), Bollinger(spec.whole(0), spec.parameters[1]));
    };
    rows.push_back(std::move(bollinger));

    rows.push_back({.id = "IND-43",
                    .name = "natr",
                    .defaultSpec = "natr:14",
                    .parameters = {wholeParameter("period", 14)},
                    .options = {firstRangeOption()},
                    .units = {Ratio},
                    .takesSource = false,
                    .formula = "100*ATR/C",
                    .warmUp = "period; tr0=skip: period + 1",
                    .seeding = "as atr",
                    .source = kWilder,
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source), Natr(spec.whole(0), firstRangeOf(spec, 0)));
                    }});
    rows.push_back({.id = "IND-44",
                    .name = "atr_percentile",
                    .defaultSpec = "atr_percentile:14:252",
                    .parameters = {wholeParameter("period", 14), wholeParameter("window", 252, 1, 10'000)},
                    .options = {{"of", {"natr", "atr"}}, firstRangeOption()},
                    .units = {Ratio},
                    .takesSource = false,
                    .formula = "(less + 0.5*equal)/N among the last N values of NATR (of=atr: ATR), in [0, 1]",
                    .warmUp = "period + min(window, 60) - 1",
                    .seeding = "as atr",
                    .source = kSextant,
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(
                            spec, std::move(source),
                            AtrPercentile(spec.whole(0), spec.whole(1), spec.options[0] == 0, firstRangeOf(spec, 1)));
                    }});
    rows.push_back({.id = "IND-46",
                    .name = "keltner",
                    .defaultSpec = "keltner:20:1.5:20",
                    .parameters = {wholeParameter("period", 20), realParameter("multiplier", 1.5, 0.01, 100),
                                   wholeParameter("atr_period", 20)},
                    .options = {firstRangeOption(), {"basis", {"ema", "sma"}}, {"width", {"atr", "smatr", "hl"}}},
                    .outputs = {"mid", "upper", "lower", "bandwidth"},
                    .units = {Price, Price, Price, Ratio},
                    .takesSource = false,
                    .formula =
                        "mid = EMA of C (basis=sma: SMA), +- m*ATR (width=smatr: mean TR, hl: mean H-L); bandwidth = "
                        "(upper-lower)/mid",
                    .warmUp = "period; bands the longer of both",
                    .seeding = "the mean of the first n values; tr0 as atr",
                    .source = "C. Keltner, How to Make Money in Commodities, 1960; L. B. Raschke",
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        constexpr std::array kWidths{KeltnerWidth::Atr, KeltnerWidth::SmaRange, KeltnerWidth::HighLow};
                        return columnOf(spec, std::move(source),
                                        Keltner(spec.whole(0), spec.parameters[1], spec.whole(2),
                                                spec.options[1] == 0 ? KeltnerBasis::Ema : KeltnerBasis::Sma,
                                                kWidths[spec.options[2]], firstRangeOf(spec, 0)));
                    }});
    rows.push_back({.id = "IND-47",
                    .name = "donchian",
                    .defaultSpec = "donchian:20",
                    .parameters = {wholeParameter("period", 20), wordParameter("window", {"current", "prev"})},
                    .outputs = {"upper", "lower", "mid", "bandwidth"},
                    .units = {Price, Price, Price, Ratio},
                    .takesSource = false,
                    .formula = "highest high and lowest low of n bars, their middle, (upper-lower)/mid; prev: of the n "
                               "bars before this one",
                    .warmUp = "period; prev: period + 1",
                    .source = "R. Donchian",
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source), Donchian(spec.whole(0), spec.whole(1) == 1));
                    }});
    rows.push_back(
        {.id = "IND-48",
         .name = "squeeze",
         .aliases = {"ttm_squeeze"},
         .defaultSpec = "squeeze:20:2:1.5",
         .parameters = {wholeParameter("period", 20), realParameter("bb_multiplier", 2, 0.01, 100),
                        realParameter("kc_multiplier", 1.5, 0.01, 100)},
         .options = {firstRangeOption(), {"compat", {"none", "lazybear", "lazybear_exact"}}},
         .outputs = {"on", "mom", "colour", "fired", "bars", "detail", "expansion", "mom_norm", "level"},
         .units = {Ratio, Price, Ratio, Ratio, Ratio, Ratio, Ratio, Ratio, Ratio},
         .takesSource = false,
         .isSparse = true,
         .formula = "on: Bollinger bands inside the Keltner channel; mom = end of the regression line of C - "
                    "((HH+LL)/2 + SMA)/2; colour 2 1 0 -1 -2; detail 1 on, -1 off, 0 neither; level 3 2 1 0",
         .warmUp = "period; mom 2*period - 1; expansion since the first squeeze fired",
         .seeding = "as keltner",
         .source = "J. Carter, Mastering the Trade, 2005; LazyBear",
         .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
             constexpr std::array kForms{SqueezeForm::Own, SqueezeForm::LazyBear, SqueezeForm::LazyBearExact};
             return columnOf(spec, std::move(source),
                             Squeeze(spec.whole(0), spec.parameters[1], spec.parameters[2], kForms[spec.options[1]],
                                     firstRangeOf(spec, 0)));
         }});
    rows.push_back({.id = "IND-49",
                    .name = "chandelier",
                    .defaultSpec = "chandelier:22:3",
                    .parameters = {wholeParameter("period", 22), realParameter("multiplier", 3, 0.01, 100)},
                    .options = {firstRangeOption()},
                    .outputs = {"long", "short"},
                    .takesSource = false,
                    .formula = "long = HH - m*ATR, short = LL + m*ATR",
                    .warmUp = "period; tr0=skip: period + 1",
                    .seeding = "as atr",
                    .source = "C. Le Beau; A. Elder, Come into My Trading Room, 2002",
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source),
                                        Chandelier(spec.whole(0), spec.parameters[1], firstRangeOf(spec, 0)));
                    }});
    rows.push_back(
        {.id = "IND-50",
         .name = "envelope",
         .defaultSpec = "envelope:20:2.5",
         .parameters = {wholeParameter("period", 20, 1, 10'000), realParameter("percent", 2.5, 0, 100),
                        wordParameter("average", {"sma", "ema", "dema", "tema", "wma", "hma", "alma", "rma", "lsma"})},
         .options = {{"seed", {"sma", "first", "shared"}}},
         .outputs = {"mid", "upper", "lower"},
         .formula = "mid = an average of n, upper and lower = mid*(1 +- percent/100)",
         .warmUp = "that of the average",
         .seeding = "that of the average",
         .source = kSextant,
         .make = [](const IndicatorSpec& spec, Source source, const ColumnContext& context) {
             return columnOf(spec, envelopeAverage(spec, std::move(source), context), Envelope(spec.parameters[1]));
         }});
    rows.push_back({.id = "IND-51",
                    .name = "realized_vol",
                    .defaultSpec = "realized_vol:20",
                    .parameters = {wholeParameter("period", 20, 2)},
                    .options = {returnsOption(), {"sd", {"sample", "population"}}},
                    .units = {Ratio},
                    .formula = "standard deviation of the last n returns * sqrt(bars per year)",
                    .warmUp = "period + 1",
                    .source = kSextant,
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext& context) {
                        return columnOf(spec, std::move(source),
                                        RealizedVolatility(spec.whole(0), context.barsPerYear, returnKindOf(spec, 0),
                                                           spec.options[1] == 0));
                    }});
    rows.push_back({.id = "IND-51",
                    .name = "ewma_vol",
                    .defaultSpec = "ewma_vol:0.94",
                    .parameters = {realParameter("lambda", 0.94, 0.001, 0.9999)},
                    .units = {Ratio},
                    .formula = "s2 = lambda*s2 + (1-lambda)*r^2 of log returns; sqrt(bars per year * s2)",
                    .warmUp = "21",
                    .seeding = "the sample variance of the first 20 returns",
                    .source = "J.P. Morgan, RiskMetrics, 1996",
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext& context) {
                        return columnOf(spec, std::move(source),
                                        EwmaVolatility(spec.parameters[0], context.barsPerYear));
                    }});
    rows.push_back({.id = "IND-51",
                    .name = "vol_z",
                    .defaultSpec = "vol_z:20:252",
                    .parameters = {wholeParameter("period", 20, 2), wholeParameter("window", 252, 2)},
                    .options = {returnsOption(), {"sd", {"sample", "population"}}},
                    .units = {Ratio},
                    .formula = "z-score of realized_vol among its last N values, this one included",
                    .warmUp = "period + window",
                    .source = kSextant,
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(
                            spec, std::move(source),
                            VolatilityZ(spec.whole(0), spec.whole(1), returnKindOf(spec, 0), spec.options[1] == 0));
                    }});
    rows.push_back(rangeVolatilityInfo<RangeEstimator::Parkinson>("IND-52", "parkinson", "parkinson:20",
                                                                  "sqrt(A/(4 ln2 n) * sum ln(H/L)^2), A bars per year",
                                                                  "M. Parkinson, The Extreme Value Method, 1980"));
    rows.push_back(rangeVolatilityInfo<RangeEstimator::GarmanKlass>(
        "IND-53", "garman_klass", "garman_klass:20",
        "sqrt(A/n * sum(0.5 ln(H/L)^2 - (2 ln2 - 1) ln(C/O)^2)), A bars per year", "M. Garman, M. Klass, 1980"));
    rows.push_back(rangeVolatilityInfo<RangeEstimator::RogersSatchell>(
        "IND-54", "rogers_satchell", "rogers_satchell:20",
        "sqrt(A/n * sum(ln(H/C)ln(H/O) + ln(L/C)ln(L/O))), A bars per year", "L. Rogers, S. Satchell, 1991"));
    rows.push_back({.id = "IND-55",
                    .name = "yang_zhang",
                    .defaultSpec = "yang_zhang:20",
                    .parameters = {wholeParameter("period", 20, 2)},
                    .units = {Ratio},
                    .takesSource = false,
                    .formula = "s2 = s2 of ln(O/C1) + k*s2 of ln(C/O) + (1-k)*Rogers-Satchell, k = "
                               "0.34/(1.34+(n+1)/(n-1)); sqrt(bars per year * s2)",
                    .warmUp = "period + 1",
                    .source = "D. Yang, Q. Zhang, 2000",
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext& context) {
                        return columnOf(spec, std::move(source), YangZhang(spec.whole(0), context.barsPerYear));
                    }});
    rows.push_back({.id = "IND-118",
                    .name = "starc",
                    .defaultSpec = "starc:5:2:10",
                    .parameters = {wholeParameter("period", 5), realParameter("multiplier", 2, 0.01, 100),
                                   wholeParameter("atr_period", 10)},
                    .options = {firstRangeOption(FirstTrueRange::Skip)},
                    .outputs = {"mid", "upper", "lower"},
                    .takesSource = false,
                    .formula = "SMA of C +- m*ATR",
                    .warmUp = "period; bands the longer of period and atr_period + 1",
                    .seeding = "as atr, without the first true range",
                    .source = "M. Stoller",
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(
                            spec, std::move(source),
                            StarcBands(spec.whole(0), spec.parameters[1], spec.whole(2), firstRangeOf(spec, 0)));
                    }});
    rows.push_back({.id = "IND-119",
                    .name = "accel_bands",
                    .aliases = {"abands"},
                    .defaultSpec = "accel_bands:20",
                    .parameters = {wholeParameter("period", 20)},
                    .outputs = {"upper", "mid", "lower"},
                    .takesSource = false,
                    .formula = "f = 4(H-L)/(H+L); upper SMA of H(1+f), mid SMA of C, lower SMA of L(1-f)",
                    .warmUp = "period",
                    .source = "P. Headley, Big Trends in Trading, 2002",
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source), AccelerationBands(spec.whole(0)));
                    }});
    rows.push_back({.id = "IND-120",
                    .name = "atr_stop",
                    .defaultSpec = "atr_stop:21:3",
                    .parameters = {wholeParameter("period", 21), realParameter("multiplier", 3, 0.01, 100),
                                   wordParameter("end", {"close", "hl"})},
                    .options = {firstRangeOption(FirstTrueRange::Skip)},
                    .outputs = {"value", "buy", "sell"},
                    .takesSource = false,
                    .isSparse = true,
                    .formula = "bands C +- m*ATR (hl: H+, L-) that only move towards the price until a close passes "
                               "them; value = sell (lower) while bullish, buy (upper) while bearish",
                    .warmUp = "period + 1; buy and sell when first on that side",
                    .seeding = "bullish at first if C >= C1; as atr, without the first true range",
                    .source = "W. Stock; Skender",
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source),
                                        AtrStop(spec.whole(0), spec.parameters[1],
                                                spec.whole(2) == 0 ? StopEnd::Close : StopEnd::HighLow,
                                                firstRangeOf(spec, 0)));
                    }});
    rows.push_back(
        {.id = "IND-121",
         .name = "vol_stop",
         .defaultSpec = "vol_stop:7:3",
         .parameters = {wholeParameter("period", 7), realParameter("multiplier", 3, 0.01, 100)},
         .options = {firstRangeOption(FirstTrueRange::Skip)},
         .outputs = {"value", "upper", "lower", "stop"},
         .units = {Price, Price, Price, Ratio},
         .takesSource = false,
         .isSparse = true,
         .formula = "extreme close of the swing -+ m*ATR of the bar before; a close beyond it turns the side",
         .warmUp = "after the first turn, period + 2 at least",
         .seeding = "long if the n-th close is above the first; nothing up to and including the first turn",
         .source = kWilder,
         .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
             return columnOf(spec, std::move(source),
                             VolatilityStop(spec.whole(0), spec.parameters[1], firstRangeOf(spec, 0)));
         }});
    rows.push_back({.id = "IND-128",
                    .name = "ulcer",
                    .defaultSpec = "ulcer:14",
                    .parameters = {wholeParameter("period", 14, 1, 5000)},
                    .units = {Ratio},
                    .formula = "sqrt of the mean of (100(x-M)/M)^2, M the largest value of the window up to x",
                    .warmUp = "period",
                    .source = "P. Martin, B. McCann, The Investor's Guide to Fidelity Funds, 1989",
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source), UlcerIndex(spec.whole(0)));
                    }});
    rows.push_back({.id = "IND-129",
                    .name = "mass",
                    .defaultSpec = "mass:25",
                    .parameters = {wholeParameter("period", 25)},
                    .units = {Ratio},
                    .takesSource = false,
                    .formula = "sum over n of EMA9(H-L)/EMA9(EMA9(H-L))",
                    .warmUp = "period + 16",
                    .seeding = "first values, the second average's from the ninth bar on",
                    .source = "D. Dorsey, 1992",
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source), MassIndex(spec.whole(0)));
                    }});
    rows.push_back({.id = "IND-130",
                    .name = "cvi",
                    .defaultSpec = "cvi:10",
                    .parameters = {wholeParameter("period", 10)},
                    .units = {Ratio},
                    .takesSource = false,
                    .formula = "100*(e/e[n] - 1), e = EMA of H-L",
                    .warmUp = "2*period",
                    .seeding = "the first value",
                    .source = "M. Chaikin",
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source), ChaikinVolatility(spec.whole(0)));
                    }});
    return rows;
}

} // namespace sextant::analysis
