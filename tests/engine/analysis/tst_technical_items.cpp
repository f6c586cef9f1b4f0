#include "tests/test_main.h"

#include <QTest>

#include <cmath>

#include "engine/analysis/scoring/technical_items.h"

using namespace sextant;
using namespace sextant::analysis;

/// The table of detectors.md §7, row by row.
class TestTechnicalItems : public QObject {
    Q_OBJECT
private slots:
    void weightsAreThoseOfTheTable()
    {
        TechnicalItems items = technicalItems();
        constexpr std::array<double, kTechnicalParts> kWeights{.22, .14, .12, .10, .08, .10, .08, .06, .05, .05};
        double sum = 0.0;
        for (std::size_t i = 0; i < items.size(); ++i) {
            QCOMPARE(items[i].weight, kWeights[i]);
            QVERIFY(!items[i].isReady);
            sum += kWeights[i];
        }
        QVERIFY(std::abs(sum - 1.0) < 1e-12);
        QCOMPARE(readyWeight(items), 0.0);
        itemOf(items, TechnicalPart::Vwap).set(0.5, 100.0);
        itemOf(items, TechnicalPart::Adx).set(-0.5, 30.0, ReasonCode::StateBear);
        QVERIFY(std::abs(readyWeight(items) - 0.16) < 1e-12);
        QCOMPARE(itemOf(items, TechnicalPart::Adx).code, ReasonCode::Adx);
        QCOMPARE(itemOf(items, TechnicalPart::Levels).code, ReasonCode::Levels);
    }

    void saysWhatTheTableSays_data()
    {
        QTest::addColumn<double>("signal");
        QTest::addColumn<double>("expected");
        QTest::newRow("ribbon stacked up") << ribbonSignal(105, 104, 103, 102) << 1.0;
        QTest::newRow("ribbon up but for the longest") << ribbonSignal(105, 104, 103, 110) << 0.5;
        QTest::newRow("ribbon down") << ribbonSignal(100, 101, 102, 103) << -1.0;
        QTest::newRow("ribbon down but for the longest") << ribbonSignal(100, 101, 102, 90) << -0.5;
        QTest::newRow("ribbon mixed") << ribbonSignal(105, 104, 106, 102) << 0.0;
        QTest::newRow("MACD half way") << macdSignal(1.0, 0.25, 2.0) << 0.5;
        QTest::newRow("MACD cut") << macdSignal(1.0, 9.0, 2.0) << 1.0;
        QTest::newRow("MACD and histogram disagree") << macdSignal(-1.0, 0.25, 2.0) << 0.25;
        QTest::newRow("RSI 15") << rsiSignal(15) << 1.0;
        QTest::newRow("RSI 35") << rsiSignal(35) << -0.125;
        QTest::newRow("RSI 55") << rsiSignal(55) << 0.125;
        QTest::newRow("RSI 77.5") << rsiSignal(77.5) << -0.5;
        QTest::newRow("ADX 27.5 up") << adxSignal(30, 10, 27.5) << 0.5;
        QTest::newRow("ADX 40 down") << adxSignal(10, 30, 40) << -1.0;
        QTest::newRow("ADX 90 is not more") << adxSignal(10, 30, 90) << -1.0;
        QTest::newRow("ADX 15 has no trend yet") << adxSignal(10, 30, 15) << 0.0;
        QTest::newRow("ADX 14.9 neither") << adxSignal(10, 30, 14.9) << 0.0;
        QTest::newRow("ADX without a side") << adxSignal(20, 20, 40) << 0.0;
        QTest::newRow("bands while ranging") << bollingerSignal(0.6, MarketStructure::Ranging) << -0.6;
        QTest::newRow("bands while ranging, cut") << bollingerSignal(1.4, MarketStructure::Ranging) << -1.0;
        QTest::newRow("bands in a trend") << bollingerSignal(0.6, MarketStructure::Trending) << 0.3;
        QTest::newRow("squeeze fired") << squeezeSignal(true, -0.7) << -0.7;
        QTest::newRow("squeeze fired far") << squeezeSignal(true, 2.5) << 1.0;
        QTest::newRow("squeeze not fired") << squeezeSignal(false, 2.5) << 0.3;
        QTest::newRow("squeeze without momentum") << squeezeSignal(true, 0.0) << 0.0;
        QTest::newRow("above VWAP") << vwapSignal(101.0, 100.0, 4.0) << 0.25;
        QTest::newRow("far below VWAP") << vwapSignal(90.0, 100.0, 4.0) << -1.0;
        QTest::newRow("volume with a rise") << volumeSignal(0.5, 1.5) << 0.5;
        QTest::newRow("volume with a fall") << volumeSignal(-0.5, 6.0) << -1.0;
        QTest::newRow("less volume than usual") << volumeSignal(0.5, -2.0) << 0.0;
        QTest::newRow("no change") << volumeSignal(0.0, 3.0) << 0.0;
    }
    void saysWhatTheTableSays()
    {
        QFETCH(double, signal);
        QFETCH(double, expected);
        QVERIFY2(std::abs(signal - expected) < 1e-12, qPrintable(QString::number(signal, 'g', 17)));
    }

    void rsiIsContinuous()
    {
        for (double rsi = 0.0; rsi < 100.0; rsi += 0.01)
            QVERIFY(std::abs(rsiSignal(rsi + 0.01) - rsiSignal(rsi)) < 0.01 * 1.01 / 15.0);
    }
};

SEXTANT_TEST(TestTechnicalItems)
#include "tst_technical_items.moc"
