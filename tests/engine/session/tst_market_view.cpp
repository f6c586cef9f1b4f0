#include <QTest>

#include "engine/session/market_view.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::session;
using market::Timeframe;

class TestMarketView final : public QObject {
    Q_OBJECT

private slots:
    void returnsNothingLaterThanTheDecision();
    void historyForgetsTheOldest();
};

void TestMarketView::returnsNothingLaterThanTheDecision()
{
    MarketView::Histories histories;
    histories[market::index(Timeframe::M1)] = BarHistory(100);
    for (int i = 1; i <= 50; ++i) {
        market::Bar bar;
        bar.end = Time::fromSeconds(60 * i);
        bar.close = Price{i};
        histories[market::index(Timeframe::M1)].add(bar);
    }
    // Whatever has been stored since, an older decision sees what was closed then: ends at its own instant included.
    for (int now = 0; now <= 60; ++now) {
        const MarketView view(histories, Time::fromSeconds(60 * now + 30));
        const int known = std::min(now, 50);
        QCOMPARE(view.closedBarCount(Timeframe::M1), static_cast<std::size_t>(known));
        for (int k = 0; k < known; ++k) {
            const auto bar = view.closedBar(Timeframe::M1, static_cast<std::size_t>(k));
            QVERIFY(bar && bar->end <= view.asOf());
            QCOMPARE(bar->close.units, std::int64_t{known - k});
        }
        QVERIFY(!view.closedBar(Timeframe::M1, static_cast<std::size_t>(known)));
    }
    QCOMPARE(MarketView(histories, Time::fromSeconds(60)).closedBarCount(Timeframe::M1), std::size_t{1});
    QCOMPARE(MarketView(histories, Time::fromSeconds(60) - Duration{1}).closedBarCount(Timeframe::M1), std::size_t{0});
    QVERIFY(!MarketView(histories, Time::max()).closedBar(Timeframe::H1)); // not kept
}

void TestMarketView::historyForgetsTheOldest()
{
    BarHistory history(3);
    for (int i = 1; i <= 5; ++i) {
        market::Bar bar;
        bar.close = Price{i};
        history.add(bar);
    }
    QCOMPARE(history.size(), std::size_t{3});
    QCOMPARE(history.total(), std::uint64_t{5});
    QCOMPARE(history.newest(0).close.units, std::int64_t{5});
    QCOMPARE(history.newest(2).close.units, std::int64_t{3});
    BarHistory none;
    none.add(market::Bar{});
    QCOMPARE(none.size(), std::size_t{0});
}

SEXTANT_TEST(TestMarketView)
#include "tst_market_view.moc"
