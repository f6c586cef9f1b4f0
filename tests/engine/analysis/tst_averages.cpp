#include "tests/test_main.h"

#include <QTest>

#include <cmath>
#include <limits>

#include "engine/analysis/indicators/ema.h"
#include "engine/analysis/indicators/ema_ribbon.h"
#include "engine/analysis/indicators/rma.h"
#include "engine/analysis/indicators/sma.h"
#include "engine/core/contract.h"
#include "tests/engine/analysis/sample_bars.h"

using namespace sextant;
using namespace sextant::analysis;
using namespace sextant::test;

class TestAverages : public QObject {
    Q_OBJECT
private slots:
    void smaOfTheGoldenCloses()
    {
        Sma sma(20);
        const auto closes = goldenCloses();
        for (std::size_t i = 0; i + 1 < closes.size(); ++i)
            QVERIFY(!sma.update(closes[i]));
        QVERIFY(isNear(*sma.update(closes.back()), 45.409));
        QVERIFY(isNear(*sma.value(), 45.409));
    }

    void emaSeededByMean()
    {
        // indicators.md §1.5, six decimals.
        Ema ema(8);
        const auto closes = goldenCloses();
        std::vector<std::optional<double>> out;
        for (const double close : closes)
            out.push_back(ema.update(close));
        for (std::size_t i = 0; i < 7; ++i)
            QVERIFY(!out[i]);
        QVERIFY(std::abs(*out[7] - 44.483750) <= 5e-7);
        QVERIFY(std::abs(*out[8] - 44.785139) <= 5e-7);
        QVERIFY(std::abs(*out[9] - 45.072886) <= 5e-7);
        QVERIFY(std::abs(*out[19] - 45.956079) <= 5e-7);
    }

    void emaSeededByFirstValue()
    {
        Ema ema(8, Seed::FirstValue);
        const auto closes = goldenCloses();
        std::vector<std::optional<double>> out;
        for (const double close : closes)
            out.push_back(ema.update(close));
        QVERIFY(!out[6]);
        QVERIFY(std::abs(*out[7] - 44.692502) <= 5e-7);
        QVERIFY(std::abs(*out[19] - 45.966309) <= 5e-7);
    }

    void convergesAsTabled_data()
    {
        QTest::addColumn<int>("period");
        QTest::addColumn<bool>("wilder");
        QTest::addColumn<int>("bars");
        QTest::newRow("EMA 8") << 8 << false << 55;
        QTest::newRow("EMA 13") << 13 << false << 90;
        QTest::newRow("EMA 21") << 21 << false << 145;
        QTest::newRow("EMA 48") << 48 << false << 332;
        QTest::newRow("EMA 200") << 200 << false << 1382;
        QTest::newRow("Wilder 14") << 14 << true << 187;
        QTest::newRow("Wilder 20") << 20 << true << 270;
        QTest::newRow("nothing to forget") << 1 << false << 0;
    }
    void convergesAsTabled()
    {
        QFETCH(int, period);
        QFETCH(bool, wilder);
        QFETCH(int, bars);
        QCOMPARE(wilder ? Rma(period).convergence() : Ema(period).convergence(), bars);
    }

    void seedsAgreeAfterConvergence()
    {
        const auto bars = randomBars(400, 5);
        Ema sma(13);
        Ema first(13, Seed::FirstValue);
        double gap = 0.0;
        for (std::size_t i = 0; i < bars.size(); ++i) {
            const auto a = sma.update(bars[i]);
            const auto b = first.update(bars[i]);
            QCOMPARE(a.has_value(), b.has_value());
            if (i == 12) gap = std::abs(*a - *b);
            if (i == 12 + 45) QVERIFY(std::abs(*a - *b) > 1e-6 * gap); // half way is not enough
            if (i == 12 + 90) QVERIFY(std::abs(*a - *b) <= 1e-6 * gap * 1.01);
        }
        QVERIFY(gap > 0.0);
    }

    void rmaIsWildersFormula()
    {
        // y = (y·(n-1) + x)/n, written as Wilder does; seeded by the mean 2 of 1, 2, 3.
        Rma rma(3);
        QVERIFY(!rma.update(1.0));
        QVERIFY(!rma.update(2.0));
        QCOMPARE(*rma.update(3.0), 2.0);
        QVERIFY(isNear(*rma.update(8.0), (2.0 * 2.0 + 8.0) / 3.0));
        QVERIFY(isNear(*rma.update(-1.0), (4.0 * 2.0 - 1.0) / 3.0));
    }

    void periodOneIsTheValue()
    {
        Sma sma(1);
        Ema ema(1);
        Rma rma(1);
        for (const double value : {3.0, -7.25, 0.0, 1e12}) {
            QCOMPARE(*sma.update(value), value);
            QCOMPARE(*ema.update(value), value);
            QCOMPARE(*rma.update(value), value);
        }
    }

    void equalValuesGiveExactlyThemselves()
    {
        Ema ema(21);
        Rma rma(14);
        for (int i = 0; i < 100; ++i) {
            ema.update(0.1);
            rma.update(0.1);
        }
        QVERIFY(*ema.value() == 0.1);
        QVERIFY(*rma.value() == 0.1);
    }

    void refusesWhatIsNoNumber_data()
    {
        QTest::addColumn<double>("value");
        QTest::newRow("NaN") << std::numeric_limits<double>::quiet_NaN();
        QTest::newRow("infinity") << std::numeric_limits<double>::infinity();
        QTest::newRow("minus infinity") << -std::numeric_limits<double>::infinity();
        QTest::newRow("its square overflows") << 1e200;
    }
    void refusesWhatIsNoNumber()
    {
        QFETCH(double, value);
        Sma sma(3);
        Ema ema(3);
        Rma rma(3);
        for (const double x : {1.0, 2.0, 4.0}) {
            sma.update(x);
            ema.update(x);
            rma.update(x);
        }
        const auto before = std::tuple(sma.value(), ema.value(), rma.value());
        QVERIFY(!sma.update(value));
        QVERIFY(!ema.update(value));
        QVERIFY(!rma.update(value));
        QVERIFY(!sma.preview(value));
        QVERIFY(!ema.preview(value));
        QCOMPARE(sma.rejected(), 1u);
        QCOMPARE(ema.rejected(), 1u);
        QCOMPARE(rma.rejected(), 1u);
        QVERIFY(std::tuple(sma.value(), ema.value(), rma.value()) == before);
        QCOMPARE(*sma.update(6.0), 4.0); // as if it had not been
    }

    void takesTheLargestNumbers()
    {
        Sma sma(2);
        Ema ema(2);
        for (const double x : {kLargestInput, -kLargestInput, kLargestInput}) {
            sma.update(x);
            ema.update(x);
        }
        QVERIFY(std::isfinite(*sma.value()));
        QVERIFY(std::isfinite(*ema.value()));
    }

    void refusesPeriodZero()
    {
        QVERIFY_EXCEPTION_THROWN(Ema(0), ContractViolation);
        QVERIFY_EXCEPTION_THROWN(Sma(0), ContractViolation);
        QVERIFY_EXCEPTION_THROWN(Sma(-3), ContractViolation);
        QVERIFY_EXCEPTION_THROWN((EmaRibbon({8, 13, 13, 48, 200})), ContractViolation);
    }

    void ribbonHoldsFiveEmas()
    {
        const auto bars = randomBars(260, 11);
        EmaRibbon ribbon;
        std::array<Ema, 5> emas{Ema(8), Ema(13), Ema(21), Ema(48), Ema(200)};
        Atr atr(14);
        for (const BarInput& bar : bars) {
            const RibbonValue value = ribbon.update(bar);
            const auto range = atr.update(bar);
            std::array<std::optional<double>, 5> expected;
            for (std::size_t i = 0; i < 5; ++i)
                expected[i] = emas[i].update(bar);
            QVERIFY(value.emas == expected);
            QVERIFY(ribbon.atr() == range);
            QCOMPARE(value.spread.has_value(), expected[3].has_value());
            if (value.spread) QVERIFY(isNear(*value.spread, (*expected[0] - *expected[3]) / *range));
            QCOMPARE(value.bull.has_value(), expected[4].has_value());
            if (!value.bull) continue;
            const bool bull = *expected[0] > *expected[1] && *expected[1] > *expected[2] &&
                              *expected[2] > *expected[3] && *expected[3] > *expected[4];
            const bool bear = *expected[0] < *expected[1] && *expected[1] < *expected[2] &&
                              *expected[2] < *expected[3] && *expected[3] < *expected[4];
            QCOMPARE(*value.bull, bull);
            QCOMPARE(*value.bear, bear);
        }
    }

    void ribbonStacksWithTheTrend()
    {
        EmaRibbon rising;
        EmaRibbon falling;
        EmaRibbon flat;
        for (int i = 0; i < 250; ++i) {
            const double up = 1000.0 + i;
            const double down = 1000.0 - i;
            rising.update(minuteBar(i, up, up + 1, up - 1, up));
            falling.update(minuteBar(i, down, down + 1, down - 1, down));
            flat.update(minuteBar(i, 1000, 1000, 1000, 1000));
        }
        QCOMPARE(rising.value().bull, std::optional(true));
        QCOMPARE(rising.value().bear, std::optional(false));
        QCOMPARE(falling.value().bear, std::optional(true));
        QCOMPARE(falling.value().bull, std::optional(false));
        // On a ramp an EMA lags by (n-1)/2: spread = (47-7)/2 over a true range of 2.
        QVERIFY(isNear(*rising.value().spread, 10.0));
        QVERIFY(isNear(*falling.value().spread, -10.0));
        QVERIFY(!flat.value().spread); // no range to measure in
        QCOMPARE(flat.value().bull, std::optional(false));
        QCOMPARE(flat.value().bear, std::optional(false));
    }
};

SEXTANT_TEST(TestAverages)
#include "tst_averages.moc"
