#include "tests/test_main.h"

#include <QTest>

#include <cmath>

#include "engine/analysis/indicators/ema.h"
#include "engine/analysis/indicators/macd.h"
#include "engine/core/contract.h"
#include "tests/engine/analysis/sample_bars.h"

using namespace sextant;
using namespace sextant::analysis;
using namespace sextant::test;

class TestMacd : public QObject {
    Q_OBJECT
private slots:
    void isTheDifferenceOfItsEmas()
    {
        Macd macd(12, 26, 9);
        Ema fast(12);
        Ema slow(26);
        Ema signal(9);
        const auto bars = randomBars(200, 2);
        for (std::size_t i = 0; i < bars.size(); ++i) {
            const auto value = macd.update(bars[i]);
            const auto f = fast.update(bars[i]);
            const auto s = slow.update(bars[i]);
            QCOMPARE(value.has_value(), i >= 25);
            if (!value) continue;
            QVERIFY(value->macd == *f - *s);
            const auto average = signal.update(*f - *s);
            QCOMPARE(value->signal.has_value(), i >= 33);
            QVERIFY(value->signal == average);
            if (average) QVERIFY(*value->histogram == *f - *s - *average);
        }
        QCOMPARE(macd.macdWarmUp(), 26);
        QCOMPARE(macd.warmUp(), 34);
    }

    void taLibSeedStartsBothTogether()
    {
        // The fast average's first value is the mean of closes 14..25, the slow one's that of 0..25.
        const auto bars = randomBars(400, 8);
        Macd own(12, 26, 9);
        Macd taLib(12, 26, 9, Seed::Sma, MacdSeed::TaLib);
        double fast = 0.0;
        double slow = 0.0;
        for (std::size_t i = 0; i < bars.size(); ++i) {
            if (i >= 14 && i <= 25) fast += bars[i].close / 12.0;
            if (i <= 25) slow += bars[i].close / 26.0;
            const auto a = own.update(bars[i]);
            const auto b = taLib.update(bars[i]);
            QCOMPARE(a.has_value(), b.has_value());
            if (i == 25) {
                QVERIFY(isNear(b->macd, fast - slow));
                QVERIFY(std::abs(a->macd - b->macd) > 1e-6);
            }
            if (i >= 25 + 150) QVERIFY(std::abs(a->macd - b->macd) < 1e-6); // indicators.md, IND-14
        }
    }

    void equalValuesGiveZero()
    {
        Macd macd(12, 26, 9);
        for (int i = 0; i < 60; ++i)
            macd.update(0.3);
        QCOMPARE(macd.value()->macd, 0.0);
        QCOMPARE(*macd.value()->signal, 0.0);
        QCOMPARE(*macd.value()->histogram, 0.0);
    }

    void refusesWhatIsNoNumber()
    {
        const auto bars = randomBars(80, 4);
        Macd clean(5, 9, 4);
        Macd dirty(5, 9, 4);
        for (std::size_t i = 0; i < bars.size(); ++i) {
            if (i % 7 == 3) QVERIFY(!dirty.update(std::nan("")));
            const auto a = clean.update(bars[i]);
            const auto b = dirty.update(bars[i]);
            QCOMPARE(a.has_value(), b.has_value());
            if (a) QVERIFY(a->macd == b->macd);
            if (a) QVERIFY(a->signal == b->signal);
        }
        QCOMPARE(dirty.rejected(), 11u);
    }

    void refusesFastNotBelowSlow()
    {
        QVERIFY_EXCEPTION_THROWN(Macd(26, 12, 9), ContractViolation);
        QVERIFY_EXCEPTION_THROWN(Macd(12, 12, 9), ContractViolation);
    }
};

SEXTANT_TEST(TestMacd)
#include "tst_macd.moc"
