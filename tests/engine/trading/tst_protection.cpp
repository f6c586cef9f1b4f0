#include <QTest>

#include "tests/test_main.h"

#include <limits>

#include "engine/trading/exits/protection.h"
#include "tests/engine/trading/sample_instruments.h"

using namespace sextant;
using namespace sextant::trading;
using market::Side;
using test::price;

class TestProtection final : public QObject {
    Q_OBJECT
private slots:
    void levelsAreRoundedToTheTick_data()
    {
        QTest::addColumn<QString>("symbol");
        QTest::addColumn<int>("side");
        QTest::addColumn<QString>("entry");
        QTest::addColumn<double>("atr");
        QTest::addColumn<QString>("stop");
        QTest::addColumn<QString>("target");
        const int buy = static_cast<int>(Side::Buy);
        const int sell = static_cast<int>(Side::Sell);
        // The first three are execution.md §5.1.
        QTest::newRow("BTC long") << "BTC" << buy << "60777.32" << 58.5005 << "60660.31"
                                  << "60952.82";
        QTest::newRow("SPY long") << "SPY" << buy << "508.20" << 0.257356 << "507.68"
                                  << "508.97";
        QTest::newRow("6E long") << "6E" << buy << "1.0971" << 0.00022214 << "1.09665"
                                 << "1.09775";
        QTest::newRow("SPY short: up") << "SPY" << sell << "508.20" << 0.257356 << "508.72"
                                       << "507.43";
        QTest::newRow("ATR of whole ticks adds none") << "SPY" << buy << "100" << 0.05 << "99.9"
                                                      << "100.15";
        QTest::newRow("the same short") << "SPY" << sell << "100" << 0.05 << "100.1"
                                        << "99.85";
        QTest::newRow("a third of a tick") << "SPY" << buy << "100" << 0.1 / 3.0 << "99.93"
                                           << "100.1";
    }
    void levelsAreRoundedToTheTick()
    {
        QFETCH(QString, symbol);
        QFETCH(int, side);
        QFETCH(QString, entry);
        QFETCH(double, atr);
        QFETCH(QString, stop);
        QFETCH(QString, target);
        const auto instrument = symbol == "BTC" ? test::bitcoin() : symbol == "6E" ? test::euroFuture() : test::spy();
        const auto bracket = protectionFor(instrument, ExitSettings{}, static_cast<Side>(side),
                                           price(instrument, entry.toStdString()), atr);
        QVERIFY(bracket);
        QCOMPARE(instrument.format(*bracket->stop), stop.toStdString());
        QCOMPARE(instrument.format(*bracket->target), target.toStdString());
        QCOMPARE(bracket->atr, atr);
    }

    void roundsDownAlsoWhereThePriceUnitIsTheTick()
    {
        auto instrument = test::spy();
        instrument.priceScale = 2;
        instrument.tick = Price{1};
        const auto bracket = protectionFor(instrument, ExitSettings{}, Side::Buy, Price{50'820}, 0.257356);
        QCOMPARE(bracket->stop->units, 50'768);
        QCOMPARE(bracket->target->units, 50'897);
    }

    void withoutAUsableAtrThereIsNoProtection_data()
    {
        QTest::addColumn<double>("atr");
        QTest::newRow("zero") << 0.0;
        QTest::newRow("negative") << -1.0;
        QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN();
        QTest::newRow("infinite") << std::numeric_limits<double>::infinity();
        QTest::newRow("stop below nothing") << 60.0;
        QTest::newRow("below everything measured") << 1e-15;
    }
    void withoutAUsableAtrThereIsNoProtection()
    {
        QFETCH(double, atr);
        const auto instrument = test::spy();
        QVERIFY(!protectionFor(instrument, ExitSettings{}, Side::Buy, price(instrument, "100"), atr));
        QVERIFY(!protectionFor(instrument, ExitSettings{}, Side::Sell, price(instrument, "100"), atr));
    }

    void levelOnTheEntryIsNone()
    {
        const auto instrument = test::spy();
        // A long's target 0.003 above the entry falls back onto it.
        QVERIFY(!protectionFor(instrument, ExitSettings{}, Side::Buy, price(instrument, "100"), 0.001));
    }
};

SEXTANT_TEST(TestProtection)
#include "tst_protection.moc"
