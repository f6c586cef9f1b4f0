#include <QTest>

#include "tests/test_main.h"

#include "engine/trading/fills/commission.h"
#include "tests/engine/trading/sample_instruments.h"

using namespace sextant;
using namespace sextant::trading;

class TestCommission final : public QObject {
    Q_OBJECT
private slots:
    void chargesByTheSchedule_data()
    {
        QTest::addColumn<QString>("symbol");
        QTest::addColumn<QString>("price");
        QTest::addColumn<QString>("quantity");
        QTest::addColumn<bool>("maker");
        QTest::addColumn<QString>("expected");
        // 0.32907 · 60 783.40425 · 5 bp = 10.0009974182737…
        QTest::newRow("BTC taker") << "BTC"
                                   << "60783.40425"
                                   << "0.32907" << false << "10.00099742";
        QTest::newRow("BTC maker") << "BTC"
                                   << "60000"
                                   << "0.5" << true << "6";
        QTest::newRow("rebate") << "PERP"
                                << "60000"
                                << "0.5" << true << "-3";
        QTest::newRow("far below a unit") << "BTC"
                                          << "0.01"
                                          << "0.00001" << false << "0"; // 0.5e-10
        QTest::newRow("SPY minimum") << "SPY"
                                     << "508.2"
                                     << "39" << false << "1";
        QTest::newRow("SPY per share") << "SPY"
                                       << "508.2"
                                       << "1923" << false << "9.615";
        QTest::newRow("SPY capped at 1 %") << "SPY"
                                           << "0.5"
                                           << "10" << false << "0.05";
        QTest::newRow("SPY cap below the per-share fee") << "SPY"
                                                         << "0.2"
                                                         << "1000" << false << "2";
        QTest::newRow("6E per contract") << "6E"
                                         << "1.0971"
                                         << "3" << false << "7.5";
        QTest::newRow("EUR-USD 0.2 bp") << "EUR"
                                        << "1.1"
                                        << "20000" << false << "0.44";
        QTest::newRow("nothing bought") << "SPY"
                                        << "508.2"
                                        << "0" << false << "0";
    }
    void chargesByTheSchedule()
    {
        QFETCH(QString, symbol);
        QFETCH(QString, price);
        QFETCH(QString, quantity);
        QFETCH(bool, maker);
        QFETCH(QString, expected);
        const auto instrument = symbol == "BTC"    ? test::bitcoin()
                                : symbol == "PERP" ? test::bitcoinPerpetual()
                                : symbol == "SPY"  ? test::spy()
                                : symbol == "6E"   ? test::euroFuture()
                                                   : test::euroDollar();
        const Lots lots = test::lots(instrument, quantity.toStdString());
        const auto liquidity = maker ? Liquidity::Maker : Liquidity::Taker;
        const auto at = test::price(instrument, price.toStdString());
        QCOMPARE(toString(commission(instrument, at, lots, liquidity).value()), expected.toStdString());
        QCOMPARE(toString(commission(instrument, at, Lots{-lots.count}, liquidity).value()), expected.toStdString());
    }

    void capOfZeroIsNone()
    {
        auto instrument = test::spy();
        instrument.fees.capPpm = 0;
        QCOMPARE(toString(commission(instrument, Price{1}, Lots{1}, Liquidity::Taker).value()), std::string("1"));
    }

    void refusesWhatDoesNotFit()
    {
        const auto huge = commission(test::bitcoin(), Price{INT64_MAX}, Lots{INT64_MAX}, Liquidity::Taker);
        QVERIFY(!huge);
        QVERIFY(huge.error().code == ErrorCode::OutOfRange);
        QVERIFY(!commission(test::euroFuture(), Price{1}, Lots{INT64_MAX}, Liquidity::Taker));
    }
};

SEXTANT_TEST(TestCommission)
#include "tst_commission.moc"
