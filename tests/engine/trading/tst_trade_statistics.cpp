#include <QTest>

#include "tests/test_main.h"

#include "engine/trading/ledger/trade_statistics.h"

using namespace sextant;
using namespace sextant::trading;

class TestTradeStatistics final : public QObject {
    Q_OBJECT
private slots:
    void withoutTradesThereIsNoRate()
    {
        const TradeStatistics none;
        QVERIFY(!none.winRate());
        QVERIFY(!none.profitFactor());
        QVERIFY(!none.expectancyR());
    }

    void countsWinsLossesAndR()
    {
        TradeStatistics statistics;
        statistics.add(Cash{300}, Cash{100});  // +3 R
        statistics.add(Cash{-100}, Cash{100}); // −1 R
        statistics.add(Cash{0}, Cash{100});    // 0 R, neither won nor lost
        statistics.add(Cash{-50}, Cash{0});    // no stop, no R
        QCOMPARE(statistics.count, 4);
        QCOMPARE(statistics.wins, 1);
        QCOMPARE(statistics.losses, 2);
        QCOMPARE(*statistics.winRate(), 0.25);
        QCOMPARE(*statistics.profitFactor(), 2.0);
        QCOMPARE(*statistics.expectancyR(), 2.0 / 3.0);
    }

    void profitFactorNeedsALoss()
    {
        TradeStatistics statistics;
        statistics.add(Cash{1}, Cash{1});
        QVERIFY(!statistics.profitFactor());
        QCOMPARE(*statistics.winRate(), 1.0);
    }
};

SEXTANT_TEST(TestTradeStatistics)
#include "tst_trade_statistics.moc"
