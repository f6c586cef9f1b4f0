#include "tests/test_main.h"

#include <QTest>

#include <cmath>

#include "engine/analysis/indicators/volume_pressure.h"
#include "tests/engine/analysis/indicator_runs.h"
#include "tests/engine/analysis/sample_bars.h"

using namespace sextant;
using namespace sextant::analysis;
using namespace sextant::test;

namespace {

std::vector<BarInput> volumeBars(std::size_t count, std::uint64_t seed = 29)
{
    auto bars = randomBars(count, seed);
    for (BarInput& bar : bars) {
        for (double* price : {&bar.open, &bar.high, &bar.low, &bar.close})
            *price *= 0.3;
        bar.volume *= 17.7;
    }
    return bars;
}

} // namespace

class TestVolumeIndicators : public QObject {
    Q_OBJECT
private slots:
    void balanceByHand()
    {
        std::vector<BarInput> bars;
        const std::array<double, 5> closes{10, 11, 11, 9, 10};
        for (std::size_t i = 0; i < closes.size(); ++i)
            bars.push_back(minuteBar(static_cast<std::int64_t>(i), closes[i], closes[i], closes[i], closes[i],
                                     100.0 * static_cast<double>(i + 1)));
        QCOMPARE(difference(runIndicator("obv", "value", bars), {0.0, 200.0, 200.0, -200.0, 300.0}, 0.0),
                 std::string());
        // By the tick rule: nothing known at first, then bought, bought (unchanged), sold, bought.
        QCOMPARE(difference(runIndicator("cvd", "value", bars), {0.0, 200.0, 500.0, 100.0, 600.0}, 0.0), std::string());
        // Volume rises at every bar: pvi follows the closes, nvi stays.
        QCOMPARE(difference(runIndicator("pvi", "value", bars), {1000.0, 1100.0, 1100.0, 900.0, 1000.0}),
                 std::string());
        QCOMPARE(*runIndicator("nvi", "value", bars).back(), 1000.0);
        // +1 (11 - min(10, 11)), 0, 9 - max(11, 9), 10 - min(9, 10)
        QCOMPARE(difference(runIndicator("wad", "value", bars), {std::nullopt, 1.0, 1.0, -1.0, 0.0}), std::string());
    }

    void cumulativeDeltaTrustsTheAggressor()
    {
        VolumeDelta delta;
        QCOMPARE(*delta.update(10.0, 5.0, market::Side::Sell), -5.0);
        QCOMPARE(*delta.update(11.0, 2.0, market::Side::Sell), -7.0); // an up-tick, but sold
        QCOMPARE(*delta.update(11.0, 1.0, market::Side::None), -8.0); // unchanged: as before
        QCOMPARE(*delta.update(12.0, 4.0, market::Side::None), -4.0);
        QVERIFY(!delta.update(std::nan(""), 4.0, market::Side::None));
    }

    void volumeZLooksAtTheBarsBefore()
    {
        std::vector<BarInput> bars;
        for (const double volume : {1.0, 2.0, 3.0, 6.0})
            bars.push_back(minuteBar(static_cast<std::int64_t>(bars.size()), 1, 1, 1, 1, volume));
        // Before: mean 2, sample deviation 1.
        QVERIFY(isNear(*runIndicator("volume_z:3", "value", bars).back(), 4.0));
        QVERIFY(isNear(*runIndicator("rvol:3", "value", bars).back(), 3.0));
        const std::vector<BarInput> same(30, minuteBar(1, 1, 1, 1, 1, 7.0));
        QCOMPARE(*runIndicator("volume_z:20", "value", same).back(), 0.0);
    }

    void moneyFlowWithoutMovementIsFifty()
    {
        const std::vector<BarInput> bars(30, minuteBar(1, 5, 6, 4, 5, 10));
        QCOMPARE(*runIndicator("mfi:14", "value", bars).back(), 50.0);
    }

    void flowsAgreeWithSums()
    {
        const auto bars = volumeBars(6000);
        Readings cmf(bars.size());
        Readings mfi(bars.size());
        const auto typical = [&](std::size_t i) { return (bars[i].high + bars[i].low + bars[i].close) / 3.0; };
        for (std::size_t i = 0; i < bars.size(); ++i) {
            if (i >= 19) {
                double flow = 0.0;
                double volume = 0.0;
                for (std::size_t k = i - 19; k <= i; ++k) {
                    const double range = bars[k].high - bars[k].low;
                    if (range > 0.0)
                        flow += (2.0 * bars[k].close - bars[k].low - bars[k].high) / range * bars[k].volume;
                    volume += bars[k].volume;
                }
                cmf[i] = flow / volume;
            }
            if (i >= 14) {
                double up = 0.0;
                double down = 0.0;
                for (std::size_t k = i - 13; k <= i; ++k) {
                    if (typical(k) > typical(k - 1)) up += typical(k) * bars[k].volume;
                    if (typical(k) < typical(k - 1)) down += typical(k) * bars[k].volume;
                }
                mfi[i] = 100.0 * up / (up + down);
            }
        }
        QCOMPARE(difference(runIndicator("cmf:20", "value", bars), cmf), std::string());
        QCOMPARE(difference(runIndicator("mfi:14", "value", bars), mfi), std::string());
    }

    void volumeStackSplitsByTheClose()
    {
        // Closes at a quarter of the range: buy 25 of 100.
        const std::vector<BarInput> bars(20, minuteBar(1, 9, 10, 6, 7, 100));
        QVERIFY(isNear(*runIndicator("volume_stack:8", "buy", bars).back(), 25.0));
        QVERIFY(isNear(*runIndicator("volume_stack:8", "sell", bars).back(), 75.0));
        QVERIFY(isNear(*runIndicator("volume_stack:8", "delta", bars).back(), -0.5));
        const std::vector<BarInput> flat(20, minuteBar(1, 7, 7, 7, 7, 100));
        QVERIFY(isNear(*runIndicator("volume_stack:8", "delta", flat).back(), 0.0));
    }

    void anchoredVwapStartsAtItsBar()
    {
        const auto bars = volumeBars(500);
        const auto slow = [&](std::size_t anchor) {
            Readings readings(bars.size());
            double value = 0.0;
            double volume = 0.0;
            for (std::size_t i = anchor; i < bars.size(); ++i) {
                value += (bars[i].high + bars[i].low + bars[i].close) / 3.0 * bars[i].volume;
                volume += bars[i].volume;
                readings[i] = value / volume;
            }
            return readings;
        };
        QCOMPARE(difference(runIndicator("anchored_vwap:0", "value", bars), slow(0)), std::string());
        QCOMPARE(difference(runIndicator("anchored_vwap:77", "value", bars), slow(77)), std::string());
        const std::string instant = "anchored_vwap:" + std::to_string(bars[77].start.millis());
        QCOMPARE(difference(runIndicator(instant, "value", bars), slow(77)), std::string());
    }

    void forceIndexAndEaseOfMovementByHand()
    {
        const std::vector<BarInput> bars{minuteBar(0, 10, 11, 9, 10, 100), minuteBar(1, 10, 14, 10, 12, 200),
                                         minuteBar(2, 12, 13, 11, 11, 50)};
        // (12-10)*200 = 400, (11-12)*50 = -50: mean 175
        QVERIFY(isNear(*runIndicator("force_index:2", "value", bars).back(), 175.0));
        // HL2 10, 12, 12: (2 * 4) / (200/1000) = 40, then 0: mean 20
        QVERIFY(isNear(*runIndicator("emv:2:1000", "value", bars).back(), 20.0));
        QVERIFY(isNear(*runIndicator("market_fi", "value", bars).back(), 0.04));
    }
};

SEXTANT_TEST(TestVolumeIndicators)
#include "tst_volume_indicators.moc"
