#include "engine/analysis/indicators/registry_parts.h"

#include <algorithm>
#include <array>
#include <optional>

#include "engine/analysis/indicators/adaptive_averages.h"
#include "engine/analysis/indicators/alma.h"
#include "engine/analysis/indicators/ema.h"
#include "engine/analysis/indicators/ema_cascade.h"
#include "engine/analysis/indicators/ema_ribbon.h"
#include "engine/analysis/indicators/ema_slope.h"
#include "engine/analysis/indicators/hma.h"
#include "engine/analysis/indicators/homodyne.h"
#include "engine/analysis/indicators/kama.h"
#include "engine/analysis/indicators/linear_regression.h"
#include "engine/analysis/indicators/rma.h"
#include "engine/analysis/indicators/sma.h"
#include "engine/analysis/indicators/trima.h"
#include "engine/analysis/indicators/vwma.h"
#include "engine/analysis/indicators/wma.h"

namespace sextant::analysis {

static void writeOutputs(const RibbonValue& value, Outputs out)
{
    for (std::size_t i = 0; i < EmaRibbon::kSize; ++i)
        out[i] = value.emas[i];
    out[5] = value.spread;
    out[6] = value.bull ? Output(*value.bull ? 1.0 : 0.0) : std::nullopt;
    out[7] = value.bear ? Output(*value.bear ? 1.0 : 0.0) : std::nullopt;
}

static int outputWarmUp(const EmaRibbon& ribbon, std::size_t output)
{
    if (output < EmaRibbon::kSize) return ribbon.emaWarmUp(output);
    return output == EmaRibbon::kSize ? ribbon.spreadWarmUp() : ribbon.warmUp();
}

IndicatorRows averageIndicators()
{
    IndicatorRows rows;
    IndicatorInfo sma;
    sma.id = "IND-01";
    sma.name = "sma";
    sma.defaultSpec = "sma:20";
    sma.parameters = {wholeParameter("period", 20)};
    sma.outputs = {"value"};
    sma.formula = "mean of the last n values";
    sma.warmUp = "period";
    sma.source = kSextant;
    sma.make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
        return columnOf(spec, std::move(source), Sma(spec.whole(0)));
    };
    rows.push_back(std::move(sma));

    IndicatorInfo ema;
    ema.id = "IND-02";
    ema.name = "ema";
    ema.defaultSpec = "ema:20";
    ema.parameters = {wholeParameter("period", 20)};
    ema.options = {seedOption()};
    ema.outputs = {"value"};
    ema.formula = "y += 2/(n+1)*(x-y)";
    ema.warmUp = "period";
    ema.seeding = "sma: the mean of the first n values (TA-Lib); first: the first value";
    ema.source = kSextant;
    ema.make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
        return columnOf(spec, std::move(source), Ema(spec.whole(0), seedOf(spec, 0)));
    };
    rows.push_back(std::move(ema));

    IndicatorInfo ribbon;
    ribbon.id = "IND-02R";
    ribbon.name = "ribbon";
    ribbon.defaultSpec = "ribbon:8:13:21:48:200";
    ribbon.parameters = {wholeParameter("p1", 8), wholeParameter("p2", 13), wholeParameter("p3", 21),
                         wholeParameter("p4", 48), wholeParameter("p5", 200)};
    ribbon.options = {seedOption()};
    ribbon.outputs = {"e1", "e2", "e3", "e4", "e5", "spread", "bull", "bear"};
    ribbon.units = {OutputUnit::Price, OutputUnit::Price, OutputUnit::Price, OutputUnit::Price,
                    OutputUnit::Price, OutputUnit::Ratio, OutputUnit::Ratio, OutputUnit::Ratio};
    ribbon.takesSource = false;
    ribbon.formula = "five EMA of the close; spread = (e1-e4)/ATR14; bull = e1>e2>e3>e4>e5, bear the reverse";
    ribbon.warmUp = "p5; e1 from p1 on and so forth, spread from max(p4, 14) on";
    ribbon.seeding = "as ema";
    ribbon.source = kSextant;
    ribbon.check = [](const IndicatorSpec& spec) -> std::string_view {
        const bool rises = std::adjacent_find(spec.parameters.begin(), spec.parameters.end(),
                                              [](double a, double b) { return a >= b; }) == spec.parameters.end();
        return rises ? "" : "expected periods that rise, such as ribbon:8:13:21:48:200";
    };
    ribbon.make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
        std::array<int, EmaRibbon::kSize> periods{};
        for (std::size_t i = 0; i < periods.size(); ++i)
            periods[i] = spec.whole(i);
        return columnOf(spec, std::move(source), EmaRibbon(periods, seedOf(spec, 0)));
    };
    rows.push_back(std::move(ribbon));

    IndicatorInfo rma;
    rma.id = "IND-04";
    rma.name = "rma";
    rma.aliases = {"smma", "wilders"};
    rma.defaultSpec = "rma:14";
    rma.parameters = {wholeParameter("period", 14)};
    rma.outputs = {"value"};
    rma.formula = "y = (y*(n-1)+x)/n";
    rma.warmUp = "period";
    rma.seeding = "the mean of the first n values";
    rma.source = kWilder;
    rma.make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
        return columnOf(spec, std::move(source), Rma(spec.whole(0)));
    };
    rows.push_back(std::move(rma));

    rows.push_back({.id = "IND-03",
                    .name = "wma",
                    .defaultSpec = "wma:20",
                    .parameters = {wholeParameter("period", 20)},
                    .formula = "weights 1..n, the newest n: sum(w x) / (n(n+1)/2)",
                    .warmUp = "period",
                    .source = kSextant,
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source), Wma(spec.whole(0)));
                    }});
    rows.push_back({.id = "IND-05",
                    .name = "dema",
                    .defaultSpec = "dema:20",
                    .parameters = {wholeParameter("period", 20)},
                    .options = {cascadeSeedOption()},
                    .formula = "2 e1 - e2, e1 = EMA_n(x), e2 = EMA_n(e1)",
                    .warmUp = "2 period - 1; seed=shared: period",
                    .seeding = kCascadeSeeding,
                    .source = "P. Mulloy, Smoothing data with faster moving averages, 1994",
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source), Dema(spec.whole(0), cascadeSeedOf(spec)));
                    }});
    rows.push_back({.id = "IND-06",
                    .name = "tema",
                    .defaultSpec = "tema:20",
                    .parameters = {wholeParameter("period", 20)},
                    .options = {cascadeSeedOption()},
                    .formula = "3 e1 - 3 e2 + e3, each the EMA_n of the one before",
                    .warmUp = "3 period - 2; seed=shared: period",
                    .seeding = kCascadeSeeding,
                    .source = "P. Mulloy, Smoothing data with faster moving averages, 1994",
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source), Tema(spec.whole(0), cascadeSeedOf(spec)));
                    }});
    rows.push_back({.id = "IND-07",
                    .name = "hma",
                    .defaultSpec = "hma:20",
                    .parameters = {wholeParameter("period", 20, 2)},
                    .formula = "WMA(2 WMA(x, n/2) - WMA(x, n), floor(sqrt n)), integer division",
                    .warmUp = "period + floor(sqrt period) - 1",
                    .source = "A. Hull, Hull moving average, 2005",
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source), Hma(spec.whole(0)));
                    }});
    rows.push_back(
        {.id = "IND-08",
         .name = "kama",
         .defaultSpec = "kama:10:2:30",
         .parameters = {wholeParameter("period", 10), wholeParameter("fast", 2), wholeParameter("slow", 30)},
         .formula = "y += sc (x - y), sc = (ER (2/(fast+1) - 2/(slow+1)) + 2/(slow+1))^2, ER the efficiency ratio",
         .warmUp = "period + 1",
         .seeding = "the value before the first one published (TA-Lib)",
         .source = "P. Kaufman, Smarter Trading, 1995",
         .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
             return columnOf(spec, std::move(source), Kama(spec.whole(0), spec.whole(1), spec.whole(2)));
         }});
    rows.push_back({.id = "IND-09",
                    .name = "vwma",
                    .defaultSpec = "vwma:20",
                    .parameters = {wholeParameter("period", 20)},
                    .takesSource = false,
                    .formula = "sum(C V) / sum(V); the plain mean of C if there was no volume",
                    .warmUp = "period",
                    .source = kSextant,
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source), Vwma(spec.whole(0)));
                    }});
    rows.push_back({.id = "IND-10",
                    .name = "trima",
                    .defaultSpec = "trima:20",
                    .parameters = {wholeParameter("period", 20)},
                    .formula = "SMA of SMA, both over (n+1)/2 if n is odd, else over n/2 and n/2+1",
                    .warmUp = "period",
                    .source = kSextant,
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source), Trima(spec.whole(0)));
                    }});
    rows.push_back({.id = "IND-11",
                    .name = "lsma",
                    .aliases = {"linreg", "epma"},
                    .defaultSpec = "lsma:25",
                    .parameters = {wholeParameter("period", 25)},
                    .outputs = {"value", "slope", "intercept", "r2"},
                    .units = {OutputUnit::Price, OutputUnit::Price, OutputUnit::Price, OutputUnit::Ratio},
                    .formula = "least squares line through the last n values: at the newest, per bar, at the oldest, "
                               "and the share of variance it explains",
                    .warmUp = "period",
                    .source = kSextant,
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source), Lsma(spec.whole(0)));
                    }});
    rows.push_back({.id = "IND-12",
                    .name = "ema_slope",
                    .defaultSpec = "ema_slope:21:3",
                    .parameters = {wholeParameter("period", 21), wholeParameter("lag", 3)},
                    .outputs = {"value", "atr", "bps"},
                    .units = {OutputUnit::Price, OutputUnit::Ratio, OutputUnit::Ratio},
                    .takesSource = false,
                    .formula = "(E - E[k])/k of the EMA of the close; atr: divided by ATR14; bps: 1e4 (E/E[k] - 1)/k",
                    .warmUp = "period + lag; atr at least 14",
                    .seeding = "the mean of the first n values",
                    .source = kSextant,
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source), EmaSlope(spec.whole(0), spec.whole(1)));
                    }});
    rows.push_back({.id = "IND-94",
                    .name = "alma",
                    .defaultSpec = "alma:9:0.85:6",
                    .parameters = {wholeParameter("period", 9, 1, 10'000), realParameter("offset", 0.85, 0, 1),
                                   realParameter("sigma", 6, 0.1, 100), wordParameter("rounding", {"none", "floor"})},
                    .formula = "Gaussian weights exp(-(k-m)^2/(2 s^2)), k = 0 the oldest, m = offset (n-1) or its "
                               "floor, s = n/sigma",
                    .warmUp = "period",
                    .source = "A. Legoux, D. Kouzis-Loukas, 2009",
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(
                            spec, std::move(source),
                            Alma(spec.whole(0), spec.parameters[1], spec.parameters[2], spec.whole(3) == 1));
                    }});
    rows.push_back(
        {.id = "IND-95",
         .name = "t3",
         .defaultSpec = "t3:5:0.7",
         .parameters = {wholeParameter("period", 5), realParameter("volume_factor", 0.7, 0, 1)},
         .formula = "-a^3 e6 + (3a^2+3a^3) e5 + (-6a^2-3a-3a^3) e4 + (1+3a+a^3+3a^2) e3 of six chained EMA_n",
         .warmUp = "1",
         .seeding = "all six averages start at the first value",
         .source = "T. Tillson, Better moving averages, 1998",
         .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
             return columnOf(spec, std::move(source), T3(spec.whole(0), spec.parameters[1]));
         }});
    rows.push_back({.id = "IND-96",
                    .name = "mcginley",
                    .defaultSpec = "mcginley:14:0.6",
                    .parameters = {wholeParameter("period", 14), realParameter("k", 0.6, 0.01, 100)},
                    .formula = "y += (x - y) / (k n (x/y)^4)",
                    .warmUp = "2",
                    .seeding = "the first value",
                    .source = "J. McGinley, The McGinley Dynamic, 1991",
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source), McGinley(spec.whole(0), spec.parameters[1]));
                    }});
    rows.push_back(
        {.id = "IND-97",
         .name = "vidya",
         .defaultSpec = "vidya:3:6:0.2",
         .parameters = {wholeParameter("short", 3), wholeParameter("long", 6, 2),
                        realParameter("alpha", 0.2, 0.001, 1)},
         .formula = "y += alpha (sd_short/sd_long) (x - y)",
         .warmUp = "long - 1",
         .seeding = "the value at index long-2, which is published",
         .source = "T. Chande, Adapting moving averages to market volatility, 1992",
         .check = [](const IndicatorSpec& spec) -> std::string_view {
             return spec.parameters[0] <= spec.parameters[1] ? "" : "expected short <= long, such as vidya:3:6";
         },
         .make =
             [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                 return columnOf(spec, std::move(source), Vidya(spec.whole(0), spec.whole(1), spec.parameters[2]));
             }});
    rows.push_back({.id = "IND-98",
                    .name = "zlema",
                    .defaultSpec = "zlema:20",
                    .parameters = {wholeParameter("period", 20)},
                    .formula = "EMA_n of 2x - x[lag], lag = (n-1)/2",
                    .warmUp = "(period-1)/2, at least 1",
                    .seeding = "the value at index lag-1, which is published",
                    .source = "J. Ehlers, R. Way, Zero lag (well, almost), 2010",
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source), Zlema(spec.whole(0)));
                    }});
    rows.push_back(
        {.id = "IND-99",
         .name = "mama",
         .defaultSpec = "mama:0.5:0.05",
         .parameters = {realParameter("fast_limit", 0.5, 0.001, 1), realParameter("slow_limit", 0.05, 0.001, 1)},
         .outputs = {"mama", "fama"},
         .defaultSource = "hl2",
         .formula = "a = max(fast/delta, slow), delta the change of phase of the homodyne discriminator; "
                    "mama = a p + (1-a) mama[1]; fama = .5a mama + (1-.5a) fama[1]",
         .warmUp = "6",
         .seeding = "the mean of the first six values",
         .source = "J. Ehlers, MESA adaptive moving averages, 2001",
         .check = [](const IndicatorSpec& spec) -> std::string_view {
             return spec.parameters[1] <= spec.parameters[0]
                        ? ""
                        : "expected slow limit <= fast limit, such as mama:0.5:0.05";
         },
         .make =
             [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                 return columnOf(spec, std::move(source), Mama(spec.parameters[0], spec.parameters[1]));
             }});
    rows.push_back({.id = "IND-100",
                    .name = "ht_trendline",
                    .defaultSpec = "ht_trendline",
                    .outputs = {"value", "period", "smooth"},
                    .units = {OutputUnit::Price, OutputUnit::Ratio, OutputUnit::Price},
                    .defaultSource = "hl2",
                    .formula = "it = mean over the dominant cycle's period; (4it + 3it[1] + 2it[2] + it[3])/10",
                    .warmUp = "12; period 8, smooth 7",
                    .seeding = "the discriminator rests during the first six values",
                    .source = "J. Ehlers, Rocket Science for Traders, 2001",
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source), HilbertTrendline());
                    }});
    rows.push_back({.id = "IND-101",
                    .name = "rmta",
                    .defaultSpec = "rmta:21:0.90909",
                    .parameters = {wholeParameter("period", 21), realParameter("beta", 0.90909, 0.001, 0.9999)},
                    .formula = "b = beta b[1] + x; y = beta y[1] + (1-beta)(x + b - b[1])",
                    .warmUp = "period",
                    .seeding = "b = beta x + x, y = beta x + (1-beta)(x + b) at the first value",
                    .source = "D. Meyers, The recursive moving trend average, 1998",
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source), Rmta(spec.whole(0), spec.parameters[1]));
                    }});
    rows.push_back({.id = "IND-102",
                    .name = "tsf",
                    .defaultSpec = "tsf:14",
                    .parameters = {wholeParameter("period", 14)},
                    .formula = "least squares line through the last n values, one bar ahead",
                    .warmUp = "period",
                    .source = kSextant,
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source), TimeSeriesForecast(spec.whole(0)));
                    }});
    rows.push_back({.id = "IND-102",
                    .name = "fosc",
                    .defaultSpec = "fosc:14",
                    .parameters = {wholeParameter("period", 14)},
                    .units = {OutputUnit::Ratio},
                    .formula = "100 (x - tsf[1]) / x",
                    .warmUp = "period + 1",
                    .source = "T. Chande, S. Kroll, The New Technical Trader, 1994",
                    .make = [](const IndicatorSpec& spec, Source source, const ColumnContext&) {
                        return columnOf(spec, std::move(source), ForecastOscillator(spec.whole(0)));
                    }});
    return rows;
}

} // namespace sextant::analysis
