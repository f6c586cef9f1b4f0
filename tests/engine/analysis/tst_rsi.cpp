#include "tests/test_main.h"

#include <QTest>

#include <cmath>
#include <limits>

#include "engine/analysis/indicators/cutler_rsi.h"
#include "engine/analysis/indicators/rsi.h"
#include "tests/engine/analysis/sample_bars.h"

using namespace sextant;
using namespace sextant::analysis;
using namespace sextant::test;

class TestRsi : public QObject {
    Q_OBJECT
private slots:
    void goldenCloses()
    {
        // indicators.md §1.5, from index 14 on.
        const std::array<double, 6> expected{70.464135, 66.249619, 66.480942, 69.346853, 66.294713, 57.915021};
        Rsi rsi(14);
        const auto closes = test::goldenCloses();
        for (std::size_t i = 0; i < closes.size(); ++i) {
            const auto value = rsi.update(closes[i]);
            QCOMPARE(value.has_value(), i >= 14);
            if (value) QVERIFY(std::abs(*value - expected[i - 14]) <= 5e-7);
        }
        QCOMPARE(rsi.warmUp(), 15);
    }

    void knowsItsEnds()
    {
        Rsi still(14);
        Rsi up(14);
        Rsi down(14);
        CutlerRsi cutlerStill(14);
        CutlerRsi cutlerUp(14);
        CutlerRsi cutlerDown(14);
        for (int i = 0; i < 40; ++i) {
            still.update(0.1);
            up.update(0.1 * i);
            down.update(-0.1 * i);
            cutlerStill.update(0.1);
            cutlerUp.update(0.1 * i);
            cutlerDown.update(-0.1 * i);
        }
        QVERIFY(*still.value() == 50.0);
        QVERIFY(*up.value() == 100.0);
        QCOMPARE(*down.value(), 0.0);
        QVERIFY(*cutlerStill.value() == 50.0);
        QVERIFY(*cutlerUp.value() == 100.0);
        QCOMPARE(*cutlerDown.value(), 0.0);
    }

    void cutlerTakesSimpleMeans()
    {
        // Changes 1, -2, 3: gains 4, losses 2; then -2, 3, -1: gains 3, losses 3.
        CutlerRsi rsi(3);
        for (const double x : {10.0, 11.0, 9.0})
            QVERIFY(!rsi.update(x));
        QVERIFY(isNear(*rsi.update(12.0), 100.0 * 4.0 / 6.0));
        QVERIFY(isNear(*rsi.update(11.0), 50.0));
    }

    void cutlerForgetsWhatLeftTheWindow()
    {
        const auto bars = randomBars(300, 3);
        CutlerRsi old(10);
        for (const BarInput& bar : bars)
            old.update(bar);
        CutlerRsi fresh(10);
        for (std::size_t i = bars.size() - 11; i < bars.size(); ++i)
            fresh.update(bars[i]);
        QVERIFY(isNear(*old.value(), *fresh.value()));
        for (int i = 0; i < 10; ++i)
            old.update(bars.back().close);
        QVERIFY(*old.value() == 50.0); // no rounding left over from the walk
    }

    void refusesWhatIsNoNumber()
    {
        Rsi rsi(2);
        CutlerRsi cutler(2);
        for (const double x : {1.0, 2.0, 1.5}) {
            rsi.update(x);
            cutler.update(x);
        }
        const auto before = std::pair(rsi.value(), cutler.value());
        for (const double bad : {std::nan(""), std::numeric_limits<double>::infinity(), -1e300}) {
            QVERIFY(!rsi.update(bad));
            QVERIFY(!cutler.update(bad));
        }
        QCOMPARE(rsi.rejected(), 3u);
        QCOMPARE(cutler.rejected(), 3u);
        QVERIFY(std::pair(rsi.value(), cutler.value()) == before);
    }

    void mirroredMarketMirrorsTheIndex()
    {
        const auto bars = randomBars(500, 17);
        const auto mirror = mirrored(bars, 1000.0);
        Rsi a(14);
        Rsi b(14);
        for (std::size_t i = 0; i < bars.size(); ++i) {
            const auto up = a.update(bars[i]);
            const auto down = b.update(mirror[i]);
            QCOMPARE(up.has_value(), down.has_value());
            if (up) QVERIFY(isNear(*up + *down, 100.0));
        }
    }
};

SEXTANT_TEST(TestRsi)
#include "tst_rsi.moc"
