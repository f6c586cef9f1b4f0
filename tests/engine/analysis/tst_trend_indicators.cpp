#include "tests/test_main.h"

#include <QTest>

#include <algorithm>
#include <cmath>

#include "engine/analysis/indicators/adx.h"
#include "engine/analysis/indicators/parabolic_sar.h"
#include "tests/engine/analysis/indicator_runs.h"
#include "tests/engine/analysis/reference_files.h"
#include "tests/engine/analysis/sample_bars.h"

using namespace sextant;
using namespace sextant::analysis;
using namespace sextant::test;

namespace {

/// Prices that are no binary fractions, so that rolling sums round.
std::vector<BarInput> trendBars(std::size_t count, std::uint64_t seed = 17)
{
    auto bars = randomBars(count, seed);
    for (BarInput& bar : bars)
        for (double* price : {&bar.open, &bar.high, &bar.low, &bar.close})
            *price *= 0.3;
    return bars;
}

double slowTrueRange(const std::vector<BarInput>& bars, std::size_t i)
{
    if (i == 0) return bars[0].high - bars[0].low;
    const double before = bars[i - 1].close;
    return std::max({bars[i].high - bars[i].low, std::abs(bars[i].high - before), std::abs(bars[i].low - before)});
}

std::vector<double> slowAtr(const std::vector<BarInput>& bars, std::size_t n)
{
    std::vector<double> atr(bars.size(), 0.0);
    double sum = 0.0;
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const double range = slowTrueRange(bars, i);
        sum += range;
        const double count = static_cast<double>(n);
        atr[i] = i < n ? sum / count : (atr[i - 1] * (count - 1.0) + range) / count;
    }
    return atr; // meaningful from n-1 on
}

} // namespace

class TestTrendIndicators : public QObject {
    Q_OBJECT
private slots:
    void adxOfASteadyRiseIsHundred()
    {
        std::vector<BarInput> bars;
        for (int i = 0; i < 60; ++i)
            bars.push_back(minuteBar(i, 100.0 + i, 101.0 + i, 99.0 + i, 100.5 + i));
        QVERIFY(isNear(*runIndicator("adx:14", "adx", bars).back(), 100.0));
        QVERIFY(isNear(*runIndicator("adx:14", "minus_di", bars).back(), 0.0));
        // +DM 1 and TR 2 at each bar.
        QVERIFY(isNear(*runIndicator("adx:14", "plus_di", bars).back(), 50.0));
        QVERIFY(isNear(*runIndicator("adx:14", "plus_dm", bars).back(), 1.0));
        QCOMPARE(firstReading(runIndicator("adx:14", "plus_di", bars)), std::size_t{14});
        QCOMPARE(firstReading(runIndicator("adx:14", "adx", bars)), std::size_t{27});
        QCOMPARE(firstReading(runIndicator("adx:14", "adxr", bars)), std::size_t{40});
        QCOMPARE(firstReading(runIndicator("adx:14:adxrLag=n", "adxr", bars)), std::size_t{41});
    }

    void adxWithoutMovementIsZero()
    {
        const std::vector<BarInput> bars(60, minuteBar(1, 5, 5, 5, 5));
        QCOMPARE(*runIndicator("adx:14", "adx", bars).back(), 0.0);
        QCOMPARE(*runIndicator("adx:14", "dx", bars).back(), 0.0);
    }

    /// indicators.md IND-31: on 502 daily bars both seeds agree within 1e-6 after 168 ADX bars.
    void adxSeedsConverge()
    {
        if (dataFolder().empty()) QSKIP("SEXTANT_DATA is not set: no reference values to compare with");
        const auto bars = skenderBars(dataFolder());
        const auto own = runIndicator("adx:14", "adx", bars);
        const auto other = runIndicator("adx:14:dmiSeed=talib", "adx", bars);
        QCOMPARE(firstReading(own), firstReading(other));
        QVERIFY(std::abs(*own[27] - *other[27]) > 1e-3);
        for (std::size_t i = 27 + 168; i < bars.size(); ++i)
            QVERIFY(std::abs(*own[i] - *other[i]) <= 1e-6 * std::abs(*other[i]));
    }

    void vortexAgreesWithSums()
    {
        const auto bars = trendBars(9000);
        Readings plus(bars.size());
        Readings minus(bars.size());
        for (std::size_t i = 14; i < bars.size(); ++i) {
            double up = 0.0;
            double down = 0.0;
            double range = 0.0;
            for (std::size_t k = i - 13; k <= i; ++k) {
                up += std::abs(bars[k].high - bars[k - 1].low);
                down += std::abs(bars[k].low - bars[k - 1].high);
                range += slowTrueRange(bars, k);
            }
            plus[i] = up / range;
            minus[i] = down / range;
        }
        QCOMPARE(difference(runIndicator("vortex:14", "plus", bars), plus), std::string());
        QCOMPARE(difference(runIndicator("vortex:14", "minus", bars), minus), std::string());
    }

    void nothingIsDividedByAMarketGoneQuiet()
    {
        auto bars = trendBars(500);
        for (std::size_t i = 470; i < bars.size(); ++i)
            bars[i].open = bars[i].high = bars[i].low = bars[i].close = bars[469].close;
        QVERIFY(!runIndicator("vortex:14", "plus", bars).back());
        QCOMPARE(*runIndicator("choppiness:14", "value", bars).back(), 100.0);
        QCOMPARE(*runIndicator("efficiency_ratio:10", "value", bars).back(), 0.0);
    }

    void sarNeverStandsInsideTheLastTwoBars()
    {
        const auto bars = trendBars(5000);
        ParabolicSar sar(0.02, 0.2);
        int turns = 0;
        for (std::size_t i = 0; i < bars.size(); ++i) {
            const SarValue value = sar.update(bars[i]);
            QCOMPARE(value.value.has_value(), i >= 1);
            if (i < 2) continue;
            turns += *value.reversal == 1.0;
            if (sar.isLong())
                QVERIFY(*value.value <= std::min(bars[i].low, bars[i - 1].low));
            else
                QVERIFY(*value.value >= std::max(bars[i].high, bars[i - 1].high));
        }
        QVERIFY(turns > 100);
    }

    /// The cases of the Tulip files in the form that the reference map names for them.
    void sarAgreesWithTulip()
    {
        if (dataFolder().empty()) QSKIP("SEXTANT_DATA is not set: no reference values to compare with");
        int compared = 0;
        for (const char* file : {"atoz", "untest"}) {
            for (const TulipCase& entry : readTulip(dataFolder() + "/reference/tulip/" + file + ".txt")) {
                if (entry.name != "psar") continue;
                std::vector<BarInput> bars;
                for (std::size_t i = 0; i < entry.arrays[0].size(); ++i) {
                    const double high = entry.arrays[0][i];
                    const double low = entry.arrays[1][i];
                    bars.push_back(minuteBar(static_cast<std::int64_t>(i), low, high, low, high));
                }
                ParabolicSar sar(std::stod(entry.parameters[0]), std::stod(entry.parameters[1]), SarStart::MidPoint,
                                 false);
                for (std::size_t i = 0; i < bars.size(); ++i) {
                    const auto value = sar.update(bars[i]).value;
                    if (i == 0) continue;
                    QVERIFY2(isNear(*value, entry.arrays[2][i - 1]), qPrintable(QString::number(i)));
                    ++compared;
                }
            }
        }
        QCOMPARE(compared, 100); // 86 and 14 values
    }

    void supertrendAgreesWithItsDefinition()
    {
        const auto bars = trendBars(3000);
        const auto atr = slowAtr(bars, 10);
        Readings line(bars.size());
        Readings direction(bars.size());
        double upper = 0.0;
        double lower = 0.0;
        bool isUp = false;
        for (std::size_t i = 9; i < bars.size(); ++i) {
            const double middle = (bars[i].high + bars[i].low) / 2.0;
            const double bu = middle + 3.0 * atr[i];
            const double bl = middle - 3.0 * atr[i];
            if (i == 9 || bu < upper || bars[i - 1].close > upper) upper = bu;
            if (i == 9 || bl > lower || bars[i - 1].close < lower) lower = bl;
            if (!isUp && bars[i].close > upper)
                isUp = true;
            else if (isUp && bars[i].close < lower)
                isUp = false;
            line[i] = isUp ? lower : upper;
            direction[i] = isUp ? 1.0 : -1.0;
            QVERIFY(isUp ? *line[i] <= bars[i].close : *line[i] >= bars[i].close);
        }
        QCOMPARE(difference(runIndicator("supertrend:10:3", "value", bars), line), std::string());
        QCOMPARE(difference(runIndicator("supertrend:10:3", "direction", bars), direction), std::string());
        QVERIFY(std::count(direction.begin(), direction.end(), Readings::value_type(1.0)) > 300);
    }

    void supertrendOptions()
    {
        const auto bars = trendBars(100);
        QCOMPARE(firstReading(runIndicator("supertrend:10:3:tr0=skip:init=mid", "value", bars)), std::size_t{10});
        const auto direction = runIndicator("supertrend:10:3:init=mid", "direction", bars);
        QCOMPARE(*direction[9], bars[9].close >= (bars[9].high + bars[9].low) / 2.0 ? 1.0 : -1.0);
    }

    void choppinessOfAStraightLine()
    {
        // Sum of TR and HH - LL differ by the overlap of the bars only: 14 bars that rise by 1 with a range of 1.
        std::vector<BarInput> bars;
        for (int i = 0; i < 20; ++i)
            bars.push_back(minuteBar(i, 10.0 + i, 11.0 + i, 10.0 + i, 11.0 + i));
        // sum TR = 14, HH - LL = 14: log10(1) = 0
        QVERIFY(std::abs(*runIndicator("choppiness:14", "value", bars).back()) < 1e-12);
        QCOMPARE(firstReading(runIndicator("choppiness:14", "value", bars)), std::size_t{14});
        // Each bar the same as the one before: sum TR = 14, HH - LL = 1.
        const std::vector<BarInput> same(20, minuteBar(1, 10, 11, 10, 10.5));
        QVERIFY(isNear(*runIndicator("choppiness:14", "value", same).back(), 100.0));
    }

    void efficiencyRatioByHand()
    {
        std::vector<BarInput> bars;
        for (const double close : {1.0, 2.0, 3.0, 2.0, 4.0})
            bars.push_back(minuteBar(static_cast<std::int64_t>(bars.size()), close, close, close, close));
        // |4 - 1| / (1 + 1 + 1 + 2)
        QVERIFY(isNear(*runIndicator("efficiency_ratio:4", "value", bars).back(), 0.6));
        QCOMPARE(firstReading(runIndicator("efficiency_ratio:4", "value", bars)), std::size_t{4});
    }

    /// indicators.md §1.3: y = 1, 2, 4, 3, 5 has slope 0.9 and ends at 4.8; the distances from it are -0.2, -0.1, 1,
    /// -0.9, 0.2.
    void regressionChannelByHand()
    {
        std::vector<BarInput> bars;
        for (const double close : {1.0, 2.0, 4.0, 3.0, 5.0})
            bars.push_back(minuteBar(static_cast<std::int64_t>(bars.size()), close, close, close, close));
        const double deviation = std::sqrt((0.04 + 0.01 + 1.0 + 0.81 + 0.04) / 5.0);
        QVERIFY(isNear(*runIndicator("lr_channel:5:2", "mid", bars).back(), 4.8));
        QVERIFY(isNear(*runIndicator("lr_channel:5:2", "upper", bars).back(), 4.8 + 2.0 * deviation));
        QVERIFY(isNear(*runIndicator("lr_channel:5:2", "lower", bars).back(), 4.8 - 2.0 * deviation));
    }

    void hurstAgreesWithTheVarianceRatio()
    {
        const auto bars = trendBars(6000);
        const std::size_t n = 128;
        const std::size_t q = 8;
        Readings expected(bars.size());
        const auto variance = [](const std::vector<double>& values) {
            double mean = 0.0;
            for (const double v : values)
                mean += v / static_cast<double>(values.size());
            double sum = 0.0;
            for (const double v : values)
                sum += (v - mean) * (v - mean);
            return sum / static_cast<double>(values.size());
        };
        for (std::size_t i = n + q; i < bars.size(); ++i) {
            std::vector<double> one;
            std::vector<double> many;
            for (std::size_t k = i + 1 - n; k <= i; ++k) {
                one.push_back(std::log(bars[k].close / bars[k - 1].close));
                many.push_back(std::log(bars[k].close / bars[k - q].close));
            }
            const double ratio = variance(many) / (8.0 * variance(one));
            expected[i] = std::clamp(0.5 + 0.5 * std::log(ratio) / std::log(8.0), 0.0, 1.0);
        }
        QCOMPARE(difference(runIndicator("hurst:128:8", "value", bars), expected, 1e-8), std::string());
    }

    void ichimokuCloudIsTheSpanOfTwentySixBarsBefore()
    {
        const auto bars = trendBars(300);
        const auto spanA = runIndicator("ichimoku", "span_a", bars);
        const auto cloudA = runIndicator("ichimoku", "cloud_a", bars);
        const auto spanB = runIndicator("ichimoku", "span_b", bars);
        const auto cloudB = runIndicator("ichimoku", "cloud_b", bars);
        QCOMPARE(firstReading(spanA), std::size_t{25});
        QCOMPARE(firstReading(spanB), std::size_t{51});
        QCOMPARE(firstReading(cloudA), std::size_t{51});
        QCOMPARE(firstReading(cloudB), std::size_t{77});
        for (std::size_t i = 26; i < bars.size(); ++i) {
            QCOMPARE(cloudA[i], spanA[i - 26]);
            QCOMPARE(cloudB[i], spanB[i - 26]);
        }
        // Drawn, the close of a bar stands 26 bars before it.
        const auto drawn = drawIndicator(parseSpec("ichimoku").value(), bars);
        QCOMPARE(*drawn.outputs[6][100], bars[126].close);
        QVERIFY(!drawn.outputs[6].back());
    }
};

SEXTANT_TEST(TestTrendIndicators)
#include "tst_trend_indicators.moc"
