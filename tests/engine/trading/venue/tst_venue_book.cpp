#include <QTest>

#include "tests/test_main.h"

#include <cmath>

#include "tests/engine/trading/sample_instruments.h"
#include "tests/engine/trading/venue/venue_desk.h"

using namespace sextant;
using namespace sextant::trading;
using namespace sextant::test;
using market::Side;
using Kind = VenueReportKind;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

/// Lots before an order.
double front(const VenueDesk& desk, OrderId order) { return desk.venue.find(order)->queue->front() / 100.0; }

VenueSettings withQueue(QueueShape shape, int power)
{
    VenueSettings settings = atOnce(FillModel::F2);
    settings.queue.shape = shape;
    settings.queue.power = power;
    return settings;
}

} // namespace

/// F2 and F3: taking from a book and resting in it.
class TestVenueBook final : public QObject {
    Q_OBJECT
private slots:
    // ---- Taking

    void walksTheVisibleLevels()
    {
        VenueDesk desk(atOnce(FillModel::F2));
        desk.setBook({{9'998, 50}}, {{10'002, 5}, {10'003, 10}, {10'007, 100}});
        const OrderId order = desk.send(marketOrder(Side::Buy, 20));
        const auto fills = desk.fills(order);
        QCOMPARE(fills.size(), std::size_t{3});
        const std::int64_t prices[] = {10'002, 10'003, 10'007};
        const std::int64_t lots[] = {5, 10, 5};
        for (std::size_t i = 0; i < 3; ++i) {
            QCOMPARE(fills[i].priced.price, ticks(prices[i]));
            QCOMPARE(fills[i].quantity, Lots{lots[i]});
            QCOMPARE(fills[i].level, static_cast<std::uint32_t>(i + 1));
            QCOMPARE(fills[i].priced.reference, ticks(10'000));
            QCOMPARE(fills[i].priced.halfSpread, ticks(2));
            QCOMPARE(fills[i].priced.slippage, ticks(prices[i] - 10'002));
            QCOMPARE(fills[i].bestBid, ticks(9'998));
            QCOMPARE(fills[i].bestAsk, ticks(10'002));
            QVERIFY(fills[i].trigger == FillTrigger::BookLevel && fills[i].priced.model == FillModel::F2);
        }
        QVERIFY(desk.state(order) == OrderState::Filled);
    }

    void remainderWaitsForTheBookToFillUp()
    {
        VenueDesk desk(atOnce(FillModel::F2));
        desk.setBook({{9'998, 50}}, {{10'002, 5}, {10'003, 10}});
        const OrderId order = desk.send(marketOrder(Side::Buy, 20));
        QCOMPARE(desk.filled(order), std::int64_t{15});
        desk.change(Side::Buy, 9'997, 3); // the asks stand on the tape, but we took them
        QCOMPARE(desk.filled(order), std::int64_t{15});
        const OrderId next = desk.send(marketOrder(Side::Buy, 1)); // nor are they there for anybody else of us
        QCOMPARE(desk.filled(next), std::int64_t{0});
        desk.change(Side::Sell, 10'003, 2); // somebody changed that level
        QCOMPARE(desk.filled(order), std::int64_t{17});
        desk.change(Side::Sell, 10'002, 50);
        QCOMPARE(desk.filled(order) + desk.filled(next), std::int64_t{21});
    }

    void immediateTakesWhatIsThere()
    {
        VenueDesk desk(atOnce(FillModel::F2));
        desk.setBook({{9'998, 50}}, {{10'002, 5}, {10'003, 10}});
        OrderTicket ticket = marketOrder(Side::Buy, 20);
        ticket.tif = TimeInForce::FillOrKill;
        const OrderId all = desk.send(ticket);
        QVERIFY(desk.filled(all) == 0 && desk.last(Kind::Cancelled, all).cause == ReasonCode::FillOrKillUnfilled);
        ticket.tif = TimeInForce::ImmediateOrCancel;
        const OrderId some = desk.send(ticket);
        QVERIFY(desk.filled(some) == 15 && desk.state(some) == OrderState::Cancelled);
        QVERIFY(desk.last(Kind::Cancelled, some).cause == ReasonCode::ImmediateRestCancelled);
        desk.setBook({{9'998, 50}}, {{10'002, 6}, {10'003, 15}});
        OrderTicket limited = limitOrder(Side::Buy, 20, 10'002);
        limited.tif = TimeInForce::FillOrKill;
        QCOMPARE(desk.filled(desk.send(limited)), std::int64_t{0});
        limited.limit = ticks(10'003);
        QCOMPARE(desk.filled(desk.send(limited)), std::int64_t{20});
    }

    void limitTakesUpToItsPriceAndRests()
    {
        VenueDesk desk(atOnce(FillModel::F2));
        desk.setBook({{9'998, 50}}, {{10'002, 5}, {10'003, 10}});
        const OrderId order = desk.send(limitOrder(Side::Buy, 20, 10'002));
        QCOMPARE(desk.filled(order), std::int64_t{5});
        QCOMPARE(desk.venue.displayedAt(Side::Buy, ticks(10'002)), Lots{15});
        desk.change(Side::Buy, 9'997, 3); // what it left on the tape's ask is its own trade
        QCOMPARE(desk.filled(order), std::int64_t{5});
        desk.trade(10'002, 4, Side::Sell);
        QCOMPARE(desk.filled(order), std::int64_t{9});
        QVERIFY(desk.fills(order).back().priced.liquidity == Liquidity::Maker);
        desk.setBook({{9'990, 50}}, {{9'995, 10}}); // comes through it with what it has
        QCOMPARE(desk.filled(order), std::int64_t{19});
        QCOMPARE(desk.fills(order).back().priced.price, ticks(9'995));
    }

    void usesTheBookAtItsArrival()
    {
        VenueSettings settings;
        settings.model = FillModel::F3; // 70 ms
        VenueDesk desk(settings);
        desk.setBook({{9'998, 50}}, {{10'002, 50}});
        const OrderId order = desk.send(marketOrder(Side::Buy, 10));
        const Time sent = desk.now;
        desk.wait(milliseconds(60));
        desk.setBook({{10'008, 50}}, {{10'012, 50}});
        desk.wait(milliseconds(20));
        const Execution fill = desk.fills(order).at(0);
        QCOMPARE(fill.priced.price, ticks(10'012));
        QCOMPARE(desk.last(Kind::Filled, order).time.ns, (sent + milliseconds(70)).ns);
        QCOMPARE(fill.midAtSubmit, ticks(10'000));
        QCOMPARE(fill.midAtVenue, ticks(10'010));
    }

    void nothingFillsFromABrokenBook()
    {
        VenueDesk desk(atOnce(FillModel::F2));
        desk.setBook({{9'998, 50}}, {{10'002, 50}});
        desk.breakBook();
        const OrderId order = desk.send(marketOrder(Side::Buy, 10));
        QCOMPARE(desk.filled(order), std::int64_t{0});
        desk.trade(10'050); // what is known is this trade
        QVERIFY(desk.fills(order).at(0).priced.model == FillModel::F1);
        desk.setBook({{9'998, 50}}, {{10'002, 50}});
        desk.wait(seconds(6)); // too old by now
        const OrderId other = desk.send(marketOrder(Side::Buy, 10));
        QCOMPARE(desk.filled(other), std::int64_t{0});
    }

    void goesNoFurtherThanTheBookIsKnown()
    {
        VenueDesk desk(atOnce(FillModel::F2));
        desk.setBook({{9'998, 50}}, {{10'002, 5}, {10'003, 5}});
        desk.change(Side::Sell, 10'010, 100); // beyond the snapshot: levels before it may be missing
        const OrderId order = desk.send(marketOrder(Side::Buy, 50));
        QCOMPARE(desk.filled(order), std::int64_t{10});
    }

    // ---- Queues

    /// execution.md 7.2: prev 100, front 60, new 80, no trades.
    void workedExampleOfTheQueue_data()
    {
        QTest::addColumn<int>("power");
        QTest::addColumn<double>("expected");
        QTest::newRow("n = 1") << 1 << 48.0;
        QTest::newRow("n = 2") << 2 << 46.15;
        QTest::newRow("n = 3") << 3 << 44.57;
        QTest::newRow("conservative") << 0 << 60.0;
    }
    void workedExampleOfTheQueue()
    {
        QFETCH(int, power);
        QFETCH(double, expected);
        VenueDesk desk(withQueue(power == 0 ? QueueShape::Conservative : QueueShape::Power, std::max(power, 1)));
        desk.setBook({{10'000, 60}}, {{10'010, 50}});
        const OrderId order = desk.send(limitOrder(Side::Buy, 10, 10'000));
        QCOMPARE(front(desk, order), 60.0);
        QCOMPARE(desk.venue.find(order)->queueAhead, 60.0);
        desk.change(Side::Buy, 10'000, 100); // forty joined behind
        QCOMPARE(front(desk, order), 60.0);
        desk.change(Side::Buy, 10'000, 80);
        QVERIFY2(std::abs(front(desk, order) - expected) < 0.01, qPrintable(QString::number(front(desk, order))));
    }

    void tradesEatTheQueueAndThenFill()
    {
        VenueDesk desk(atOnce(FillModel::F2));
        desk.setBook({{10'000, 10}}, {{10'010, 50}});
        const OrderId order = desk.send(limitOrder(Side::Buy, 10, 10'000));
        desk.trade(10'000, 7, Side::Sell);
        QCOMPARE(desk.filled(order), std::int64_t{0});
        desk.trade(10'000, 7, Side::Buy); // bought: cannot have met a bid
        QCOMPARE(front(desk, order), 3.0);
        desk.trade(10'000, 7, Side::Sell);
        QCOMPARE(desk.filled(order), std::int64_t{4});
        const Execution fill = desk.fills(order).at(0);
        QVERIFY(fill.trigger == FillTrigger::Queue && fill.priced.liquidity == Liquidity::Maker);
        QCOMPARE(fill.priced.price, ticks(10'000));
        QCOMPARE(fill.queueAhead, 10.0);
        desk.trade(9'999, 1, Side::Sell); // traded beyond it
        QCOMPARE(desk.filled(order), std::int64_t{10});
        QVERIFY(desk.fills(order).back().trigger == FillTrigger::Crossed);
    }

    void newBestLevelHasNoQueue()
    {
        VenueDesk desk(atOnce(FillModel::F2));
        desk.setBook({{10'000, 10}}, {{10'010, 50}});
        const OrderId order = desk.send(limitOrder(Side::Buy, 10, 10'001));
        desk.trade(10'001, 4, Side::Sell);
        QCOMPARE(desk.filled(order), std::int64_t{4});
        desk.setBook({{9'990, 10}}, {{10'001, 1}}); // the best ask comes to it
        QCOMPARE(desk.filled(order), std::int64_t{10});
        QCOMPARE(desk.fills(order).back().priced.price, ticks(10'001));
    }

    void oneTradeFillsOurOrdersOnce()
    {
        VenueDesk desk(atOnce(FillModel::F2));
        desk.setBook({{10'000, 10}}, {{10'010, 50}});
        const OrderId first = desk.send(limitOrder(Side::Buy, 5, 10'001));
        const OrderId second = desk.send(limitOrder(Side::Buy, 5, 10'001));
        desk.trade(10'001, 7, Side::Sell);
        QCOMPARE(desk.filled(first), std::int64_t{5});
        QCOMPARE(desk.filled(second), std::int64_t{2});
    }

    void wholeOrdersWithoutPartialFills()
    {
        VenueSettings settings = atOnce(FillModel::F2);
        settings.queue.partialFills = false;
        VenueDesk desk(settings);
        desk.setBook({{10'000, 3}}, {{10'010, 50}});
        const OrderId order = desk.send(limitOrder(Side::Buy, 10, 10'000));
        desk.trade(10'000, 3, Side::Sell);
        QCOMPARE(desk.filled(order), std::int64_t{0});
        desk.trade(10'000, 1, Side::Sell);
        QCOMPARE(desk.filled(order), std::int64_t{10});
    }

    void queueBehindTheEdgeOfTheFeedIsUnknown()
    {
        VenueDesk desk(atOnce(FillModel::F2));
        desk.setBook({{10'000, 3}, {9'999, 3}}, {{10'010, 50}});
        const OrderId order = desk.send(limitOrder(Side::Buy, 10, 9'990));
        desk.trade(9'990, 5, Side::Sell);
        QCOMPARE(desk.filled(order), std::int64_t{0});
        desk.setBook({{9'991, 3}, {9'990, 40}, {9'989, 3}}, {{10'010, 50}}); // now it is seen
        QCOMPARE(front(desk, order), 40.0);
    }

    void queueSurvivesAHoleInTheFeed()
    {
        VenueDesk desk(atOnce(FillModel::F2));
        desk.setBook({{10'000, 60}}, {{10'010, 50}});
        const OrderId order = desk.send(limitOrder(Side::Buy, 10, 10'000));
        desk.breakBook();
        desk.setBook({{10'000, 80}}, {{10'010, 50}});
        QCOMPARE(front(desk, order), 60.0);
        desk.breakBook();
        desk.setBook({{10'000, 20}}, {{10'010, 50}});
        QCOMPARE(front(desk, order), 20.0);
    }

    void postOnlyIsRefusedByTheBook()
    {
        VenueDesk desk(atOnce(FillModel::F2));
        desk.setBook({{10'000, 60}}, {{10'010, 50}});
        OrderTicket ticket = limitOrder(Side::Sell, 10, 10'000);
        ticket.postOnly = true;
        QVERIFY(desk.state(desk.send(ticket)) == OrderState::Rejected);
        ticket.limit = ticks(10'001);
        QVERIFY(desk.state(desk.send(ticket)) == OrderState::Working);
    }

    // ---- Icebergs

    void icebergShowsItsSliceAlone()
    {
        VenueDesk desk(atOnce(FillModel::F2));
        desk.setBook({{10'000, 10}}, {{10'010, 50}});
        OrderTicket ticket = limitOrder(Side::Buy, 25, 10'001);
        ticket.display = Lots{10};
        const OrderId order = desk.send(ticket);
        QCOMPARE(desk.venue.displayedAt(Side::Buy, ticks(10'001)), Lots{10});
        desk.trade(10'001, 100, Side::Sell); // no more than what was shown
        QCOMPARE(desk.filled(order), std::int64_t{10});
        QCOMPARE(desk.venue.displayedAt(Side::Buy, ticks(10'001)), Lots{10});
        desk.change(Side::Buy, 10'001, 6);
        desk.trade(10'001, 4, Side::Sell);
        QCOMPARE(desk.venue.displayedAt(Side::Buy, ticks(10'001)), Lots{6});
        desk.trade(10'001, 6, Side::Sell);
        QCOMPARE(desk.venue.displayedAt(Side::Buy, ticks(10'001)), Lots{5});
        QCOMPARE(front(desk, order), 6.0); // the last slice is behind those that came meanwhile
        desk.trade(9'999, 1, Side::Sell);  // the market came through: all of it
        QCOMPARE(desk.filled(order), std::int64_t{25});
    }

    // ---- F3

    void participationLimitsWhatTakes()
    {
        VenueSettings settings = atOnce(FillModel::F3);
        VenueDesk desk(settings);
        desk.setBook({{9'998, 500}}, {{10'002, 500}});
        desk.trade(10'002, 300.0, Side::Buy);
        desk.wait(minutes(1));
        desk.setBook({{9'998, 500}}, {{10'002, 500}});
        desk.trade(10'002, 1.0, Side::Buy); // a new window: a tenth of the last one, 30 lots
        const OrderId order = desk.send(marketOrder(Side::Buy, 100));
        QCOMPARE(desk.filled(order), std::int64_t{30});
        desk.setBook({{9'998, 500}}, {{10'002, 400}});
        QCOMPARE(desk.filled(order), std::int64_t{30});
        OrderTicket all = marketOrder(Side::Buy, 100);
        all.tif = TimeInForce::FillOrKill;
        QVERIFY(desk.state(desk.send(all)) == OrderState::Cancelled);
        desk.wait(minutes(1));
        desk.trade(10'002, 400.0, Side::Buy);
        desk.setBook({{9'998, 500}}, {{10'002, 300}});
        QCOMPARE(desk.filled(order), std::int64_t{70});
    }

    void impactStaysWithinTheLimit()
    {
        VenueDesk desk(atOnce(FillModel::F3));
        desk.venue.setDailyStatistics(0.02, 2e6);
        desk.setBook({{9'998, 9'000}}, {{10'002, 9'000}});
        const OrderId order = desk.send(marketOrder(Side::Buy, 5'000));
        const PricedFill fill = desk.fills(order).at(0).priced;
        QVERIFY(fill.model == FillModel::F3);
        QVERIFY(std::abs(static_cast<double>(fill.impact.units) - 8.0e-4 * 10'002e6) <= 1.0);
        desk.setBook({{9'998, 9'000}}, {{10'002, 9'001}});
        const OrderId limit = desk.send(limitOrder(Side::Buy, 5'000, 10'004));
        QCOMPARE(desk.fills(limit).at(0).priced.price, ticks(10'004));
        QCOMPARE(desk.fills(limit).at(0).priced.impact, ticks(2));
    }
};

SEXTANT_TEST(TestVenueBook)
#include "tst_venue_book.moc"
