#include "tests/test_main.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>

#include "tests/engine/analysis/indicator_runs.h"
#include "tests/engine/analysis/sample_bars.h"

using namespace sextant;
using namespace sextant::analysis;
using namespace sextant::test;

namespace {

std::vector<BarInput> volatilityBars(std::size_t count, std::uint64_t seed = 23)
{
    auto bars = randomBars(count, seed);
    for (BarInput& bar : bars)
        for (double* price : {&bar.open, &bar.high, &bar.low, &bar.close})
            *price *= 0.3;
    return bars;
}

/// A function of the n bars up to each.
Readings slowWindow(const std::vector<BarInput>& bars, std::size_t n, std::size_t first,
                    const std::function<double(std::size_t from, std::size_t to)>& value)
{
    Readings readings(bars.size());
    for (std::size_t i = first; i < bars.size(); ++i)
        readings[i] = value(i + 1 - n, i + 1);
    return readings;
}

double sampleVariance(const std::vector<double>& values)
{
    double mean = 0.0;
    for (const double v : values)
        mean += v / static_cast<double>(values.size());
    double sum = 0.0;
    for (const double v : values)
        sum += (v - mean) * (v - mean);
    return sum / static_cast<double>(values.size() - 1);
}

} // namespace

class TestVolatilityIndicators : public QObject {
    Q_OBJECT
private slots:
    void realizedVolatilityByHand()
    {
        // Returns ln 2, -ln 2, ln 2: sample variance 4/3 (ln 2)^2.
        std::vector<BarInput> bars;
        for (const double close : {1.0, 2.0, 1.0, 2.0})
            bars.push_back(minuteBar(static_cast<std::int64_t>(bars.size()), close, close, close, close));
        const double expected = std::sqrt(4.0 / 3.0) * std::log(2.0);
        ColumnContext context;
        context.barsPerYear = 98'280; // 252 days of 390 minutes
        QVERIFY(
            isNear(*runIndicator("realized_vol:3", "value", bars, {}, context).back(), expected * std::sqrt(98'280.0)));
        QVERIFY(isNear(*runIndicator("realized_vol:3", "value", bars).back(), expected * std::sqrt(252.0)));
        // Simple returns 1, -0.5, 1; population variance 0.5.
        QVERIFY(isNear(*runIndicator("realized_vol:3:returns=simple:sd=population", "value", bars).back(),
                       std::sqrt(0.5 * 252.0)));
        QCOMPARE(firstReading(runIndicator("realized_vol:3", "value", bars)), std::size_t{3});
    }

    void ewmaVolatilityFollowsItsRecursion()
    {
        const auto bars = volatilityBars(400);
        std::vector<double> returns{0.0};
        for (std::size_t i = 1; i < bars.size(); ++i)
            returns.push_back(std::log(bars[i].close / bars[i - 1].close));
        Readings expected(bars.size());
        double variance = sampleVariance({returns.begin() + 1, returns.begin() + 21});
        expected[20] = std::sqrt(252.0 * variance);
        for (std::size_t i = 21; i < bars.size(); ++i) {
            variance = 0.94 * variance + 0.06 * returns[i] * returns[i];
            expected[i] = std::sqrt(252.0 * variance);
        }
        QCOMPARE(difference(runIndicator("ewma_vol:0.94", "value", bars), expected), std::string());
    }

    void rangeEstimatorsAgreeWithTheirFormulas()
    {
        const auto bars = volatilityBars(6000);
        const double ln2 = std::log(2.0);
        const auto sum = [&](const std::function<double(const BarInput&)>& term) {
            return slowWindow(bars, 20, 19, [&](std::size_t from, std::size_t to) {
                double total = 0.0;
                for (std::size_t k = from; k < to; ++k)
                    total += term(bars[k]);
                return std::sqrt(252.0 / 20.0 * total);
            });
        };
        const auto rogers = [](const BarInput& b) {
            return std::log(b.high / b.close) * std::log(b.high / b.open) +
                   std::log(b.low / b.close) * std::log(b.low / b.open);
        };
        QCOMPARE(difference(runIndicator("parkinson:20", "value", bars), sum([&](const BarInput& b) {
                                return std::pow(std::log(b.high / b.low), 2) / (4.0 * ln2);
                            })),
                 std::string());
        QCOMPARE(difference(runIndicator("garman_klass:20", "value", bars), sum([&](const BarInput& b) {
                                return 0.5 * std::pow(std::log(b.high / b.low), 2) -
                                       (2.0 * ln2 - 1.0) * std::pow(std::log(b.close / b.open), 2);
                            })),
                 std::string());
        QCOMPARE(difference(runIndicator("rogers_satchell:20", "value", bars), sum(rogers)), std::string());

        const double weight = 0.34 / (1.34 + 21.0 / 19.0);
        const auto yangZhang = slowWindow(bars, 20, 20, [&](std::size_t from, std::size_t to) {
            std::vector<double> overnight;
            std::vector<double> day;
            double drift = 0.0;
            for (std::size_t k = from; k < to; ++k) {
                overnight.push_back(std::log(bars[k].open / bars[k - 1].close));
                day.push_back(std::log(bars[k].close / bars[k].open));
                drift += rogers(bars[k]) / 20.0;
            }
            return std::sqrt(252.0 * (sampleVariance(overnight) + weight * sampleVariance(day) + (1 - weight) * drift));
        });
        QCOMPARE(difference(runIndicator("yang_zhang:20", "value", bars), yangZhang, 1e-8), std::string());
    }

    void volatilityZLooksAtItsOwnHistory()
    {
        const auto bars = volatilityBars(900);
        const auto volatility = runIndicator("realized_vol:20", "value", bars);
        Readings expected(bars.size());
        for (std::size_t i = 20 + 251; i < bars.size(); ++i) {
            double mean = 0.0;
            double squares = 0.0;
            for (std::size_t k = i - 251; k <= i; ++k)
                mean += *volatility[k] / 252.0;
            for (std::size_t k = i - 251; k <= i; ++k)
                squares += (*volatility[k] - mean) * (*volatility[k] - mean);
            expected[i] = (*volatility[i] - mean) / std::sqrt(squares / 252.0);
        }
        QCOMPARE(difference(runIndicator("vol_z:20:252", "value", bars), expected, 1e-8), std::string());
    }

    void atrPercentileCountsTiesByHalves()
    {
        const auto bars = volatilityBars(800);
        const auto natr = runIndicator("natr:14", "value", bars);
        Readings expected(bars.size());
        for (std::size_t i = 13 + 59; i < bars.size(); ++i) {
            const std::size_t from = i >= 13 + 251 ? i - 251 : 13;
            double below = 0.0;
            for (std::size_t k = from; k <= i; ++k)
                below += *natr[k] < *natr[i] ? 1.0 : *natr[k] == *natr[i] ? 0.5 : 0.0;
            expected[i] = below / static_cast<double>(i + 1 - from);
        }
        QCOMPARE(difference(runIndicator("atr_percentile:14:252", "value", bars), expected), std::string());
        const std::vector<BarInput> same(100, minuteBar(1, 10, 11, 9, 10));
        QCOMPARE(*runIndicator("atr_percentile:14:252", "value", same).back(), 0.5);
        QCOMPARE(firstReading(runIndicator("atr_percentile:14:40", "value", bars)), std::size_t{13 + 39});
    }

    void keltnerIsAnAverageAndAWidth()
    {
        const auto bars = volatilityBars(500);
        const auto ema = runIndicator("ema:20", "value", bars);
        const auto atr = runIndicator("atr:10", "value", bars);
        const auto sma = runIndicator("sma:20", "value", bars);
        const auto range = runIndicator("sma:10@tr", "value", bars);
        Readings upper(bars.size());
        Readings bear(bars.size());
        for (std::size_t i = 19; i < bars.size(); ++i) {
            upper[i] = *ema[i] + 2.0 * *atr[i];
            bear[i] = *sma[i] - 2.0 * *range[i];
        }
        QCOMPARE(difference(runIndicator("keltner:20:2:10", "upper", bars), upper), std::string());
        QCOMPARE(difference(runIndicator("keltner:20:2:10:basis=sma:width=smatr", "lower", bars), bear), std::string());
        const auto width = runIndicator("keltner:20:2:10", "bandwidth", bars);
        QVERIFY(isNear(*width.back(), 4.0 * *atr.back() / *ema.back()));
    }

    void donchianLooksAtNBarsOrAtThoseBefore()
    {
        const auto bars = volatilityBars(3000);
        const auto highest = [&](std::size_t from, std::size_t to) {
            double value = bars[from].high;
            for (std::size_t k = from; k < to; ++k)
                value = std::max(value, bars[k].high);
            return value;
        };
        QCOMPARE(difference(runIndicator("donchian:20", "upper", bars), slowWindow(bars, 20, 19, highest), 0.0),
                 std::string());
        Readings before(bars.size());
        for (std::size_t i = 20; i < bars.size(); ++i)
            before[i] = highest(i - 20, i);
        QCOMPARE(difference(runIndicator("donchian:20:prev", "upper", bars), before, 0.0), std::string());
    }

    void squeezeFollowsItsRules()
    {
        const auto bars = volatilityBars(4000);
        const auto bbUpper = runIndicator("bollinger:20:2", "upper", bars);
        const auto bbLower = runIndicator("bollinger:20:2", "lower", bars);
        const auto kcUpper = runIndicator("keltner:20:1.5:20", "upper", bars);
        const auto kcLower = runIndicator("keltner:20:1.5:20", "lower", bars);
        const auto sma = runIndicator("sma:20", "value", bars);
        const auto mid = runIndicator("donchian:20", "mid", bars);
        const auto atr = runIndicator("atr:20", "value", bars);
        std::vector<BarInput> distance;
        Readings on(bars.size());
        Readings fired(bars.size());
        Readings squeezeBars(bars.size());
        double count = 0.0;
        for (std::size_t i = 19; i < bars.size(); ++i) {
            on[i] = *bbLower[i] > *kcLower[i] && *bbUpper[i] < *kcUpper[i] ? 1.0 : 0.0;
            fired[i] = i > 19 && *on[i - 1] == 1.0 && *on[i] == 0.0 ? 1.0 : 0.0;
            if (*on[i] == 1.0) count = i > 19 && *on[i - 1] == 1.0 ? count + 1.0 : 1.0;
            squeezeBars[i] = count;
            const double d = bars[i].close - (*mid[i] + *sma[i]) / 2.0;
            distance.push_back({bars[i].start, bars[i].end, d, d, d, d, 1.0});
        }
        QCOMPARE(difference(runIndicator("squeeze", "on", bars), on), std::string());
        QCOMPARE(difference(runIndicator("squeeze", "fired", bars), fired), std::string());
        QCOMPARE(difference(runIndicator("squeeze", "bars", bars), squeezeBars), std::string());
        QVERIFY(std::count(fired.begin(), fired.end(), Readings::value_type(1.0)) > 20);

        const auto line = runIndicator("lsma:20", "value", distance);
        Readings momentum(bars.size());
        Readings norm(bars.size());
        Readings colour(bars.size());
        for (std::size_t i = 38; i < bars.size(); ++i) {
            momentum[i] = line[i - 19];
            norm[i] = *momentum[i] / *atr[i];
            const double before = i == 38 ? *momentum[i] : *momentum[i - 1];
            colour[i] =
                *momentum[i] > 0.0 ? (*momentum[i] >= before ? 2.0 : 1.0) : (*momentum[i] <= before ? -2.0 : -1.0);
        }
        QCOMPARE(difference(runIndicator("squeeze", "mom", bars), momentum, 1e-8), std::string());
        QCOMPARE(difference(runIndicator("squeeze", "mom_norm", bars), norm, 1e-8), std::string());
        const auto colours = runIndicator("squeeze", "colour", bars);
        int same = 0;
        for (std::size_t i = 38; i < bars.size(); ++i)
            same += *colours[i] == *colour[i];
        QVERIFY(same > static_cast<int>(bars.size()) - 38 - 5); // momentum that differs in its last digit may tie

        const auto level = runIndicator("squeeze", "level", bars);
        const auto expansion = runIndicator("squeeze", "expansion", bars);
        bool hasFired = false;
        for (std::size_t i = 19; i < bars.size(); ++i) {
            hasFired = hasFired || *fired[i] == 1.0;
            QVERIFY(*on[i] == 0.0 || *level[i] >= 2.0); // inside 1.5 ranges
            QCOMPARE(expansion[i].has_value(), hasFired && *on[i] == 0.0);
            if (*fired[i] == 1.0) QCOMPARE(*expansion[i], 0.0);
        }
    }

    void lazyBearsSlipTakesTheKeltnerMultiplier()
    {
        const auto bars = volatilityBars(400);
        const auto slip = runIndicator("squeeze:20:2:1.5:compat=lazybear_exact", "on", bars);
        QCOMPARE(difference(slip, runIndicator("squeeze:20:1.5:1.5:compat=lazybear", "on", bars)), std::string());
        QVERIFY(!difference(slip, runIndicator("squeeze:20:2:1.5:compat=lazybear", "on", bars)).empty());
    }

    void envelopeStandsOffAnyAverage()
    {
        const auto bars = volatilityBars(200);
        for (const char* average : {"sma", "ema", "dema", "tema", "wma", "hma", "alma", "rma", "lsma"}) {
            const auto mid = runIndicator(std::string(average) + ":20", "value", bars);
            Readings upper(bars.size());
            for (std::size_t i = 0; i < bars.size(); ++i)
                if (mid[i]) upper[i] = *mid[i] * 1.025;
            const std::string spec = std::string("envelope:20:2.5:") + average;
            QCOMPARE(difference(runIndicator(spec, "upper", bars), upper), std::string());
        }
        // Of another source.
        QCOMPARE(difference(runIndicator("envelope:20:2.5:ema@open", "mid", bars),
                            runIndicator("ema:20@open", "value", bars), 0.0),
                 std::string());
    }

    void massAndChaikinVolatilityOfASteadyRange()
    {
        const std::vector<BarInput> bars(60, minuteBar(1, 10, 11, 9, 10));
        const auto mass = runIndicator("mass:25", "value", bars);
        QCOMPARE(firstReading(mass), std::size_t{16 + 25 - 1});
        QVERIFY(isNear(*mass.back(), 25.0));
        const auto cvi = runIndicator("cvi:10", "value", bars);
        QCOMPARE(firstReading(cvi), std::size_t{19});
        QVERIFY(isNear(*cvi.back(), 0.0));
    }

    /// Closes 10, 9, 12, 6 with a window of 4: drawdowns 0, -10 %, 0, -50 %.
    void ulcerByHand()
    {
        std::vector<BarInput> bars;
        for (const double close : {10.0, 9.0, 12.0, 6.0})
            bars.push_back(minuteBar(static_cast<std::int64_t>(bars.size()), close, close, close, close));
        QVERIFY(isNear(*runIndicator("ulcer:4", "value", bars).back(), std::sqrt((100.0 + 2500.0) / 4.0)));
    }

    void volatilityStopShowsNothingBeforeItsFirstTurn()
    {
        const auto bars = volatilityBars(400);
        const auto stops = runIndicator("vol_stop:7:3", "stop", bars);
        const auto value = runIndicator("vol_stop:7:3", "value", bars);
        const auto upper = runIndicator("vol_stop:7:3", "upper", bars);
        const auto lower = runIndicator("vol_stop:7:3", "lower", bars);
        QVERIFY(firstReading(value) > 9 && firstReading(value) < bars.size());
        for (std::size_t i = firstReading(value); i < bars.size(); ++i) {
            QVERIFY(upper[i].has_value() != lower[i].has_value());
            const bool isPassed = upper[i] ? bars[i].close > *upper[i] : bars[i].close < *lower[i];
            QCOMPARE(*stops[i], isPassed ? 1.0 : 0.0);
            if (i > firstReading(value)) // the side changes exactly after a stop
                QCOMPARE(upper[i].has_value() != upper[i - 1].has_value(), *stops[i - 1] == 1.0);
        }
    }
};

SEXTANT_TEST(TestVolatilityIndicators)
#include "tst_volatility_indicators.moc"
