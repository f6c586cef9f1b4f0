#include "tests/test_main.h"

#include <QTest>

#include <cmath>
#include <limits>

#include "engine/analysis/indicators/bollinger.h"
#include "engine/analysis/indicators/std_dev.h"
#include "engine/core/contract.h"
#include "tests/engine/analysis/sample_bars.h"

using namespace sextant;
using namespace sextant::analysis;
using namespace sextant::test;

namespace {

struct SlowMoments {
    long double mean = 0.0L;
    long double deviation = 0.0L;
};

/// In two passes and long double over the `period` closes that end at `last`.
SlowMoments slowMoments(const std::vector<BarInput>& bars, std::size_t last, std::size_t period)
{
    SlowMoments result;
    for (std::size_t i = last + 1 - period; i <= last; ++i)
        result.mean += static_cast<long double>(bars[i].close);
    result.mean /= static_cast<long double>(period);
    long double squares = 0.0L;
    for (std::size_t i = last + 1 - period; i <= last; ++i) {
        const long double d = static_cast<long double>(bars[i].close) - result.mean;
        squares += d * d;
    }
    result.deviation = std::sqrt(squares / static_cast<long double>(period));
    return result;
}

} // namespace

class TestBollinger : public QObject {
    Q_OBJECT
private slots:
    void goldenCloses()
    {
        Bollinger bands(20, 2.0);
        StdDev deviation(20);
        const auto closes = test::goldenCloses();
        for (std::size_t i = 0; i + 1 < closes.size(); ++i) {
            QVERIFY(!bands.update(closes[i]));
            QVERIFY(!deviation.update(closes[i]));
        }
        const auto value = bands.update(closes.back());
        QVERIFY(isNear(value->mid, 45.409));
        QVERIFY(std::abs(value->deviation - 0.853164) <= 5e-7);
        QVERIFY(std::abs(value->upper - 47.115328) <= 5e-7);
        QVERIFY(std::abs(value->lower - 43.702672) <= 5e-7);
        QVERIFY(*deviation.update(closes.back()) == value->deviation);
        // The formulas of IND-45 with these rounded numbers.
        QVERIFY(std::abs(value->percentB() - (45.64 - 43.702672) / (47.115328 - 43.702672)) <= 1e-6);
        QVERIFY(std::abs(*value->bandwidth() - (47.115328 - 43.702672) / 45.409) <= 1e-7);
        QVERIFY(std::abs(value->position() - (45.64 - 45.409) / (2 * 0.853164)) <= 1e-6);
        QVERIFY(std::abs(value->zscore() - (45.64 - 45.409) / 0.853164) <= 1e-6);
    }

    void withoutWidth()
    {
        Bollinger bands(20, 2.0);
        for (int i = 0; i < 30; ++i)
            bands.update(0.1);
        const auto value = *bands.value();
        QCOMPARE(value.deviation, 0.0);
        QVERIFY(value.mid == 0.1);
        QVERIFY(value.upper == 0.1);
        QCOMPARE(value.percentB(), 0.5);
        QCOMPARE(value.position(), 0.0);
        QCOMPARE(value.zscore(), 0.0);
        QCOMPARE(*value.bandwidth(), 0.0);

        Bollinger zero(5, 2.0);
        for (int i = 0; i < 9; ++i)
            zero.update(0.0);
        QVERIFY(!zero.value()->bandwidth()); // nothing to be relative to
    }

    void aMarketGoneFlatHasExactlyNoDeviation()
    {
        Bollinger bands(20, 2.0);
        for (const BarInput& bar : randomBars(300, 21))
            bands.update(bar.close * 1.0001);
        for (int i = 0; i < 20; ++i)
            bands.update(1234.56789);
        QCOMPARE(bands.value()->deviation, 0.0);
        QVERIFY(bands.value()->mid == 1234.56789);
        QCOMPARE(bands.value()->zscore(), 0.0);
    }

    void aSpikeLeavesNoTrace()
    {
        Bollinger bands(10, 2.0);
        std::vector<BarInput> bars = randomBars(200, 22);
        bars[50].close = 1e9;
        for (std::size_t i = 0; i < bars.size(); ++i) {
            const auto value = bands.update(bars[i]);
            if (!value) continue;
            const SlowMoments slow = slowMoments(bars, i, 10);
            QVERIFY(isNear(value->deviation, static_cast<double>(slow.deviation), 1e-8));
            QVERIFY(isNear(value->mid, static_cast<double>(slow.mean)));
        }
    }

    void positionIsClampedAndZscoreIsNot()
    {
        // One value out of 50: z = sqrt(49) = 7.
        Bollinger bands(50, 2.0);
        for (int i = 0; i < 49; ++i)
            bands.update(1.0);
        const auto value = bands.update(2.0);
        QVERIFY(isNear(value->zscore(), 7.0));
        QCOMPARE(value->position(), 3.0);
        QVERIFY(isNear(value->percentB(), 0.5 + 7.0 / 4.0));
    }

    void staysExactOverAMillionBars()
    {
        const auto bars = randomBars(1'000'000, 33);
        Bollinger bands(20, 2.0);
        for (std::size_t i = 0; i < bars.size(); ++i) {
            const auto value = bands.update(bars[i]);
            if (i < 19 || (i % 997 != 0 && i + 50 < bars.size())) continue;
            const SlowMoments slow = slowMoments(bars, i, 20);
            QVERIFY(isNear(value->mid, static_cast<double>(slow.mean)));
            QVERIFY(isNear(value->deviation, static_cast<double>(slow.deviation), 1e-8));
            QVERIFY(isNear(value->upper, static_cast<double>(slow.mean + 2.0L * slow.deviation)));
        }
    }

    void takesTheLargestNumbers()
    {
        Bollinger bands(3, 2.0);
        for (const double x : {kLargestInput, -kLargestInput, kLargestInput, -kLargestInput}) {
            bands.update(x);
            if (const auto value = bands.value()) {
                QVERIFY(std::isfinite(value->upper));
                QVERIFY(std::isfinite(value->zscore()));
            }
        }
    }

    void refusesWhatIsNoNumber()
    {
        Bollinger bands(3, 2.0);
        StdDev deviation(3);
        for (const double x : {1.0, 2.0, 4.0}) {
            bands.update(x);
            deviation.update(x);
        }
        const auto before = *bands.value();
        for (const double bad : {std::nan(""), std::numeric_limits<double>::infinity()}) {
            QVERIFY(!bands.update(bad));
            QVERIFY(!bands.preview(bad));
            QVERIFY(!deviation.update(bad));
        }
        QCOMPARE(bands.rejected(), 2u);
        QCOMPARE(deviation.rejected(), 2u);
        QVERIFY(bands.value()->mid == before.mid);
        QVERIFY(bands.value()->deviation == before.deviation);
    }

    void refusesAMultiplierThatIsNotPositive()
    {
        QVERIFY_EXCEPTION_THROWN(Bollinger(20, 0.0), ContractViolation);
        QVERIFY_EXCEPTION_THROWN(Bollinger(20, -2.0), ContractViolation);
        QVERIFY_EXCEPTION_THROWN(Bollinger(20, std::nan("")), ContractViolation);
    }
};

SEXTANT_TEST(TestBollinger)
#include "tst_bollinger.moc"
