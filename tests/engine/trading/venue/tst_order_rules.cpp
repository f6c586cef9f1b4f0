#include <QTest>

#include "tests/test_main.h"

#include "engine/trading/venue/order_rules.h"
#include "engine/trading/venue/stop_trigger.h"
#include "tests/engine/trading/venue/venue_desk.h"

using namespace sextant;
using namespace sextant::trading;
using namespace sextant::test;
using market::Side;

namespace {

Time at(const char* text) { return parseRfc3339(text).value(); }

OrderTicket withId(OrderTicket ticket)
{
    ticket.id = OrderId{1};
    return ticket;
}

} // namespace

class TestOrderRules final : public QObject {
    Q_OBJECT
private slots:
    void namesWhatIsWrongWithAnOrder_data()
    {
        QTest::addColumn<OrderTicket>("ticket");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char* tag, const OrderTicket& base, const char* fault, const auto& change) {
            OrderTicket ticket = withId(base);
            change(ticket);
            QTest::newRow(tag) << ticket << QString(fault);
        };
        const auto as = [](OrderTicket&) {};
        const OrderTicket limit = limitOrder(Side::Buy, 10, 10'000);
        const OrderTicket market = marketOrder(Side::Buy, 10);
        row("market", market, "NONE", as);
        row("limit", limit, "NONE", as);
        row("stop", stopOrder(Side::Sell, 10, 9'900), "NONE", as);
        row("stop limit", stopLimitOrder(Side::Sell, 10, 9'900, 9'890), "NONE", as);
        row("trailing", trailingOrder(Side::Sell, 10, 50), "NONE", as);
        row("iceberg", limit, "NONE", [](OrderTicket& t) { t.display = Lots{3}; });
        row("post only", limit, "NONE", [](OrderTicket& t) { t.postOnly = true; });
        row("no id", market, "INVALID_ORDER", [](OrderTicket& t) { t.id = {}; });
        row("no side", market, "INVALID_ORDER", [](OrderTicket& t) { t.side = Side::None; });
        row("no quantity", market, "INVALID_ORDER", [](OrderTicket& t) { t.quantity = Lots{0}; });
        row("absurd quantity", market, "INVALID_ORDER", [](OrderTicket& t) { t.quantity = Lots{INT64_MAX}; });
        row("negative quantity", market, "INVALID_ORDER", [](OrderTicket& t) { t.quantity = Lots{-1}; });
        row("market with a limit", market, "INVALID_ORDER", [](OrderTicket& t) { t.limit = ticks(1); });
        row("limit with a stop", limit, "INVALID_ORDER", [](OrderTicket& t) { t.stopPrice = ticks(1); });
        row("limit without a price", limit, "PRICE_OFF_TICK", [](OrderTicket& t) { t.limit = {}; });
        row("between two ticks", limit, "PRICE_OFF_TICK", [](OrderTicket& t) { t.limit.units += 1; });
        row("stop between two ticks", stopOrder(Side::Buy, 1, 100), "PRICE_OFF_TICK",
            [](OrderTicket& t) { t.stopPrice.units -= 1; });
        row("shows more than it has", limit, "INVALID_ORDER", [](OrderTicket& t) { t.display = Lots{11}; });
        row("iceberg at market", market, "INVALID_ORDER", [](OrderTicket& t) { t.display = Lots{1}; });
        row("post-only market", market, "INVALID_ORDER", [](OrderTicket& t) { t.postOnly = true; });
        row("post-only and immediate", limit, "INVALID_ORDER", [](OrderTicket& t) {
            t.postOnly = true;
            t.tif = TimeInForce::ImmediateOrCancel;
        });
        row("immediate stop", stopOrder(Side::Buy, 1, 100), "INVALID_ORDER",
            [](OrderTicket& t) { t.tif = TimeInForce::FillOrKill; });
        row("trailing without a distance", trailingOrder(Side::Sell, 1, 0), "INVALID_ORDER", as);
        row("trails by everything", trailingOrder(Side::Sell, 1, 1), "INVALID_ORDER", [](OrderTicket& t) {
            t.trail.kind = Trail::Kind::Percent;
            t.trail.ppm = 1'000'000;
        });
        row("trails by no ATR", trailingOrder(Side::Sell, 1, 1), "INVALID_ORDER", [](OrderTicket& t) {
            t.trail.kind = Trail::Kind::Atr;
            t.trail.multiple = 2.0;
        });
        row("date without a date", limit, "INVALID_ORDER", [](OrderTicket& t) { t.tif = TimeInForce::GoodTillDate; });
        row("its own parent", limit, "INVALID_ORDER", [](OrderTicket& t) { t.parent = t.id; });
    }
    void namesWhatIsWrongWithAnOrder()
    {
        QFETCH(OrderTicket, ticket);
        QFETCH(QString, fault);
        QCOMPARE(QString::fromStdString(std::string(name(faultOf(venueStock(), ticket)))), fault);
    }

    void spansFollowTheCalendar()
    {
        const auto nyse = market::findCalendar("NYSE");
        const Time morning = at("2024-03-05T16:00:00Z"); // 11:00 in New York
        OrderTicket order = withId(limitOrder(Side::Buy, 1, 100));
        QVERIFY(spanOf(order, morning, nyse.get())->expires == morning + std::chrono::hours(24 * 90));
        order.tif = TimeInForce::Day;
        QVERIFY(spanOf(order, morning, nyse.get())->expires == nyse->tradingDayAt(morning).close);
        QVERIFY(spanOf(order, morning, nullptr)->expires == Time::max());
        order.tif = TimeInForce::GoodTillDate;
        order.goodTill = at("2024-03-07T12:00:00Z");
        QVERIFY(spanOf(order, morning, nyse.get())->expires == order.goodTill);
        order.goodTill = at("2025-03-07T12:00:00Z"); // no order works longer than 90 days
        QVERIFY(spanOf(order, morning, nyse.get())->expires == morning + std::chrono::hours(24 * 90));

        OrderTicket open = withId(marketOrder(Side::Buy, 1));
        open.tif = TimeInForce::AtTheOpen;
        QVERIFY(spanOf(open, at("2024-03-05T14:29:59Z"), nyse.get())->from == at("2024-03-05T14:30:00Z"));
        QVERIFY(spanOf(open, morning, nyse.get())->from == at("2024-03-06T14:30:00Z"));
        QVERIFY(!spanOf(open, morning, market::findCalendar("24-7").get())); // it never opens

        OrderTicket close = withId(marketOrder(Side::Buy, 1));
        close.kind = OrderKind::MarketOnClose;
        QVERIFY(spanOf(close, morning, nyse.get())->from == at("2024-03-05T21:00:00Z"));
        QVERIFY(spanOf(close, at("2024-03-05T21:00:00Z"), nyse.get())->from == at("2024-03-06T21:00:00Z"));
        // The third of July 2024 was a half day.
        QVERIFY(spanOf(close, at("2024-07-03T14:00:00Z"), nyse.get())->from == at("2024-07-03T17:00:00Z"));
        QVERIFY(!spanOf(close, morning, nullptr));
    }

    void trailsBehindTheBestPrice_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<double>("distance");
        QTest::addColumn<int>("side");
        QTest::addColumn<QString>("expected"); // behind 100.07
        const int sell = static_cast<int>(Side::Sell);
        const int buy = static_cast<int>(Side::Buy);
        const int amount = static_cast<int>(Trail::Kind::Amount);
        const int percent = static_cast<int>(Trail::Kind::Percent);
        const int atr = static_cast<int>(Trail::Kind::Atr);
        QTest::newRow("amount, sale") << amount << 0.5 << sell << QString("99.57");
        QTest::newRow("amount, buy") << amount << 0.5 << buy << QString("100.57");
        QTest::newRow("percent, sale") << percent << 1.0 << sell << QString("99.06"); // 99.0693, down
        QTest::newRow("percent, buy") << percent << 1.0 << buy << QString("101.08");  // 101.0707, up
        QTest::newRow("atr, sale") << atr << 0.257356 << sell << QString("99.55");    // 2 ATR = 0.514712, 99.555…
        QTest::newRow("atr, buy") << atr << 0.257356 << buy << QString("100.59");
        QTest::newRow("beyond zero") << amount << 200.0 << sell << QString();
    }
    void trailsBehindTheBestPrice()
    {
        QFETCH(int, kind);
        QFETCH(double, distance);
        QFETCH(int, side);
        QFETCH(QString, expected);
        const auto stock = venueStock();
        Trail trail;
        trail.kind = static_cast<Trail::Kind>(kind);
        trail.amount = stock.toPrice(distance);
        trail.ppm = static_cast<std::int64_t>(distance * 10'000);
        trail.multiple = 2.0;
        trail.atr = distance * 1e8;
        const auto level = trailLevel(stock, trail, static_cast<Side>(side), ticks(10'007));
        QCOMPARE(level.has_value(), !expected.isEmpty());
        if (level) QCOMPARE(QString::fromStdString(stock.format(*level)), expected);
    }
};

SEXTANT_TEST(TestOrderRules)
#include "tst_order_rules.moc"
