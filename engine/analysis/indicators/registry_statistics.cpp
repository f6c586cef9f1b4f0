#include "engine/analysis/indicators/registry_parts.h"

#include <array>
#include <utility>

#include "engine/analysis/indicators/pair_statistics.h"
#include "engine/analysis/indicators/rescaled_range.h"
#include "engine/analysis/indicators/series_shape.h"
#include "engine/analysis/indicators/std_dev.h"
#include "engine/analysis/indicators/window_statistics.h"

namespace sextant::analysis {

static OptionInfo seriesOption() { return {"returns", {"log", "simple", "price"}}; }
static SeriesForm seriesFormOf(const IndicatorSpec& spec)
{
    constexpr std::array kForms{SeriesForm::LogReturns, SeriesForm::SimpleReturns, SeriesForm::Prices};
    return kForms[spec.options[0]];
}

template <class Indicator>
static Source makeOfPeriod(const IndicatorSpec& spec, Source source, const ColumnContext&)
{
    return columnOf(spec, std::move(source), Indicator(spec.whole(0)));
}

/// What looks at the last n values of one series.
template <class Indicator>
static IndicatorInfo windowInfo(std::string_view id, std::string_view name, std::string_view defaultSpec,
                                ParameterInfo period, OutputUnit unit, std::string_view formula,
                                std::string_view warmUp = "period")
{
    return {.id = id,
            .name = name,
            .defaultSpec = defaultSpec,
            .parameters = {std::move(period)},
            .units = {unit},
            .formula = formula,
            .warmUp = warmUp,
            .source = kSextant,
            .make = &makeOfPeriod<Indicator>};
}

IndicatorRows statisticsIndicators()
{
    using enum OutputUnit;
    IndicatorRows rows;
    rows.push_back(windowInfo<ZScore>("IND-85", "zscore", "zscore:20", wholeParameter("period", 20), Ratio,
                                      "(x - mean)/population standard deviation, x included; 0 without deviation"));
    rows.push_back(windowInfo<PercentRank>(
        "IND-86", "percent_rank", "percent_rank:100", wholeParameter("period", 100, 1, 10'000), Ratio,
        "share of the n values before that are strictly below x, times 100", "period + 1"));
    rows.push_back({.id = "IND-87",
                    .name = "correlation",
                    .defaultSpec = "correlation:60",
                    .parameters = {wholeParameter("period", 60, 2)},
                    .options = {seriesOption()},
                    .outputs = {"correlation", "r2"},
                    .units = {Ratio},
                    .needsBenchmark = true,
                    .formula = "correlation of the returns with the benchmark's, and its square; 0 without deviation",
                    .warmUp = "period + 1; returns=price: period",
                    .source = kSextant,
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source), Correlation(spec.whole(0), seriesFormOf(spec)));
                    }});
    rows.push_back({.id = "IND-87",
                    .name = "beta",
                    .defaultSpec = "beta:60",
                    .parameters = {wholeParameter("period", 60, 2, 5000)},
                    .options = {seriesOption()},
                    .outputs = {"beta", "beta_up", "beta_down", "ratio", "convexity"},
                    .units = {Ratio},
                    .isSparse = true,
                    .needsBenchmark = true,
                    .formula = "cov/var of the benchmark's returns; up and down of those > 0 and < 0; ratio up/down; "
                               "convexity (up-down)^2",
                    .warmUp = "period + 1; returns=price: period",
                    .source = kSextant,
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source), Beta(spec.whole(0), seriesFormOf(spec)));
                    }});
    rows.push_back({.id = "IND-88",
                    .name = "autocorr",
                    .defaultSpec = "autocorr:60",
                    .parameters = {wholeParameter("period", 60, 3)},
                    .options = {seriesOption()},
                    .units = {Ratio},
                    .formula = "correlation of the pairs of neighbours among the last n returns; 0 without deviation",
                    .warmUp = "period + 1; returns=price: period",
                    .source = kSextant,
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source), Autocorrelation(spec.whole(0), seriesFormOf(spec)));
                    }});
    rows.push_back({.id = "IND-89",
                    .name = "skew",
                    .defaultSpec = "skew:60",
                    .parameters = {wholeParameter("period", 60, 2, 5000)},
                    .options = {seriesOption()},
                    .units = {Ratio},
                    .formula = "m3/m2^1.5 of the last n returns, without correction for bias; 0 without deviation",
                    .warmUp = "period + 1; returns=price: period",
                    .source = kSextant,
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source),
                                        SeriesShape(ShapeMoment::Skew, spec.whole(0), seriesFormOf(spec)));
                    }});
    rows.push_back({.id = "IND-89",
                    .name = "kurtosis",
                    .defaultSpec = "kurtosis:60",
                    .parameters = {wholeParameter("period", 60, 2, 5000)},
                    .options = {seriesOption()},
                    .units = {Ratio},
                    .formula = "m4/m2^2 - 3 of the last n returns, without correction for bias; 0 without deviation",
                    .warmUp = "period + 1; returns=price: period",
                    .source = kSextant,
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source),
                                        SeriesShape(ShapeMoment::Kurtosis, spec.whole(0), seriesFormOf(spec)));
                    }});
    rows.push_back({.id = "IND-90",
                    .name = "spread_z",
                    .defaultSpec = "spread_z:20",
                    .parameters = {wholeParameter("period", 20, 3)},
                    .units = {Other}, // of logarithms, whose rounding depends on the scale
                    .needsBenchmark = true,
                    .formula = "s = ln x - (a + b ln benchmark), a and b by least squares over the window; s over its "
                               "population standard deviation",
                    .warmUp = "period",
                    .source = "R. Engle, C. Granger, Co-Integration and Error Correction, 1987",
                    .make = &makeOfPeriod<SpreadZ>});
    rows.push_back({.id = "IND-134",
                    .name = "sma_analysis",
                    .defaultSpec = "sma_analysis:20",
                    .parameters = {wholeParameter("period", 20, 1, 5000)},
                    .outputs = {"mad", "mse", "mape"},
                    .units = {Price, PriceSquared, Ratio},
                    .formula = "means of |x - SMA|, (x - SMA)^2 and |x - SMA|/x over the window",
                    .warmUp = "period",
                    .source = kSextant,
                    .make = &makeOfPeriod<SmaAnalysis>});
    IndicatorInfo stddev;
    stddev.id = "IND-135";
    stddev.name = "stddev";
    stddev.aliases = {"stdev"};
    stddev.defaultSpec = "stddev:20";
    stddev.parameters = {wholeParameter("period", 20)};
    stddev.outputs = {"value"};
    stddev.formula = "population standard deviation of the last n values";
    stddev.warmUp = "period";
    stddev.source = kSextant;
    stddev.make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
        return columnOf(spec, std::move(source), StdDev(spec.whole(0)));
    };
    rows.push_back(std::move(stddev));
    rows.push_back(windowInfo<Variance>("IND-135", "var", "var:20", wholeParameter("period", 20), PriceSquared,
                                        "population variance of the last n values"));
    rows.push_back(windowInfo<StandardError>("IND-135", "stderr", "stderr:20", wholeParameter("period", 20), Price,
                                             "population standard deviation / sqrt(n)"));
    rows.push_back({.id = "IND-135",
                    .name = "covariance",
                    .defaultSpec = "covariance:20",
                    .parameters = {wholeParameter("period", 20)},
                    .units = {PriceSquared},
                    .needsBenchmark = true,
                    .formula = "population covariance of the last n values with the benchmark's",
                    .warmUp = "period",
                    .source = kSextant,
                    .make = &makeOfPeriod<Covariance>});
    rows.push_back(windowInfo<WindowSum>("IND-135", "sum", "sum:20", wholeParameter("period", 20), Price,
                                         "sum of the last n values"));
    rows.push_back(windowInfo<Highest>("IND-135", "highest", "highest:20", wholeParameter("period", 20), Price,
                                       "largest of the last n values"));
    rows.push_back(windowInfo<Lowest>("IND-135", "lowest", "lowest:20", wholeParameter("period", 20), Price,
                                      "smallest of the last n values"));
    rows.push_back({.id = "IND-136",
                    .name = "hurst_rs",
                    .defaultSpec = "hurst_rs:100",
                    .parameters = {wholeParameter("period", 100, 16, 5000)},
                    .outputs = {"value", "corrected"},
                    .units = {Ratio},
                    .formula =
                        "slope of log10(R/S) on log10(size) over 1, 2, 4 .. 32 chunks of the last n log returns; "
                        "corrected: R/S + sqrt(pi m/2) - E(m)",
                    .warmUp = "period + 1",
                    .source = "H. E. Hurst, 1951; A. Anis, E. Lloyd, 1976",
                    .make = &makeOfPeriod<RescaledRange>});
    return rows;
}

} // namespace sextant::analysis
