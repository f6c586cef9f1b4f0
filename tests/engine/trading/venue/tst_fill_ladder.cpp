#include <rapidcheck.h>

#include <QTest>

#include "tests/test_main.h"

#include <map>

#include "engine/core/philox.h"
#include "engine/trading/venue/fill_ladder.h"
#include "tests/engine/market/book/book_messages.h"
#include "tests/engine/trading/sample_instruments.h"
#include "tests/engine/trading/venue/venue_desk.h"

using namespace sextant;
using namespace sextant::trading;
using namespace sextant::test;
using market::Side;

namespace {

/// A ladder with a book of its own, moved by hand.
struct LadderDesk {
    explicit LadderDesk(const VenueSettings& settings) : ladder(venueStock(), settings) {}

    FillLadder ladder;
    Time now = Time::fromSeconds(1'618'056'000);
    market::OrderBook book;
    std::uint64_t sequence = 0;

    void setBook(std::int64_t bid, std::int64_t ask, std::int64_t lots)
    {
        ladder.onTimer(now);
        ++sequence;
        BookMessage message{true, sequence, sequence, {}};
        for (std::int64_t i = 0; i < 10; ++i) {
            message.levels.push_back({Side::Buy, ticks(bid - i).units, lots * 100});
            message.levels.push_back({Side::Sell, ticks(ask + i).units, lots * 100});
        }
        (void)apply(book, message, market::SequenceRule::Consecutive, now);
        ladder.onBook(now, book);
    }
    void trade(std::int64_t price, double size, Side taker)
    {
        market::Trade trade;
        trade.time = now;
        trade.price = ticks(price);
        trade.size = size;
        trade.side = taker;
        ladder.onTrade(now, trade);
    }
    void wait(Duration time)
    {
        now = now + time;
        ladder.onTimer(now);
    }
    OrderId send(OrderTicket ticket)
    {
        ticket.id = OrderId{++lastId};
        ladder.submit(now, ticket);
        return ticket.id;
    }
    std::uint64_t lastId = 0;
};

std::string text(Cash cash) { return toString(cash); }

} // namespace

class TestFillLadder final : public QObject {
    Q_OBJECT
private slots:
    void oneBuyOnEveryRung()
    {
        VenueSettings settings;
        settings.latency.entry.mean = std::chrono::milliseconds(80);
        LadderDesk desk(settings);
        desk.ladder.setDailyStatistics(0.02, 2e6);
        desk.setBook(9'999, 10'001, 20);
        OrderTicket ticket = marketOrder(Side::Buy, 30);
        (void)desk.send(ticket);
        desk.wait(std::chrono::milliseconds(50));
        desk.setBook(10'004, 10'006, 20); // five ticks dearer before the order is there
        desk.wait(std::chrono::milliseconds(100));
        desk.setBook(10'004, 10'006, 21);
        const auto rungs = desk.ladder.rungs(ticks(10'010));
        QVERIFY(rungs.has_value());
        const LadderRung& f0 = (*rungs)[0];
        const LadderRung& f1 = (*rungs)[1];
        const LadderRung& f2 = (*rungs)[2];
        const LadderRung& f3 = (*rungs)[3];
        for (const LadderRung* rung : {&f0, &f1, &f2, &f3}) {
            QCOMPARE(rung->position, Lots{30});
            QCOMPARE(text(rung->decision), std::string("3")); // 30 shares from 100.00 to 100.10
        }
        QCOMPARE(text(f0.gross), std::string("3"));
        QCOMPARE(text(f0.latency), std::string("0"));
        QCOMPARE(f0.executions, std::uint64_t{1});
        QCOMPARE(text(f1.latency), std::string("1.5"));
        QCOMPARE(text(f1.spread), std::string("0.3"));
        QCOMPARE(text(f1.slippage), std::string("0"));
        QCOMPARE(text(f1.gross), std::string("1.2"));
        QCOMPARE(f2.executions, std::uint64_t{2});
        QCOMPARE(text(f2.slippage), std::string("0.1")); // ten of them one tick deeper
        QCOMPARE(text(f2.gross), std::string("1.1"));
        QCOMPARE(text(f3.impact + f3.gross), std::string("1.1"));
        QVERIFY(f3.impact > Cash{});
        for (const LadderRung* rung : {&f0, &f1, &f2, &f3}) {
            QCOMPARE(text(rung->fees), std::string("1"));
            QCOMPARE(text(rung->net), text(rung->gross - rung->fees));
        }
    }

    void restingOrderWaitsForItsQueue()
    {
        LadderDesk desk(atOnce(FillModel::F1));
        desk.setBook(9'999, 10'001, 20);
        (void)desk.send(limitOrder(Side::Buy, 10, 9'999));
        desk.trade(9'999, 15, Side::Sell); // touched: enough for F0 alone
        desk.setBook(9'999, 10'001, 20);
        auto rungs = *desk.ladder.rungs(ticks(10'000));
        QCOMPARE(rungs[0].made, Lots{10});
        QCOMPARE(rungs[1].made, Lots{0});
        QCOMPARE(rungs[2].made, Lots{0});
        desk.trade(9'999, 10, Side::Sell); // the queue is used up
        rungs = *desk.ladder.rungs(ticks(10'000));
        QCOMPARE(rungs[1].made, Lots{0});
        QVERIFY(rungs[2].made.count > 0 && rungs[3].made == rungs[2].made);
        desk.trade(9'998, 1, Side::Sell); // traded through
        rungs = *desk.ladder.rungs(ticks(10'000));
        for (const LadderRung& rung : rungs) {
            QCOMPARE(rung.made, Lots{10});
            QCOMPARE(text(rung.gross), std::string("0.1"));
            QCOMPARE(text(rung.waiting), std::string("-0.1")); // waiting was worth half the spread
        }
    }

    /// The parts of a rung against what its venue said, added up by itself.
    void partsAddUpToTheResult()
    {
        QVERIFY(rc::check("parts", [] {
            VenueSettings settings;
            settings.seed = *rc::gen::inRange<std::uint64_t>(1, 1'000'000);
            RandomStream random(settings.seed, RandomPurpose::Test);
            LadderDesk desk(settings);
            desk.ladder.setDailyStatistics(0.02, 1e5);
            std::int64_t mid = 10'000;
            for (int i = 0; i < 120; ++i) {
                mid += static_cast<std::int64_t>(random.nextBelow(5)) - 2;
                desk.setBook(mid - 1, mid + 1, 1 + static_cast<std::int64_t>(random.nextBelow(30)));
                const bool isBuy = random.nextBelow(2) == 0;
                desk.trade(isBuy ? mid + 1 : mid - 1, static_cast<double>(random.nextBelow(50)),
                           isBuy ? Side::Buy : Side::Sell);
                if (random.nextBelow(4) == 0) {
                    const Side side = random.nextBelow(2) == 0 ? Side::Buy : Side::Sell;
                    const auto lots = 1 + static_cast<std::int64_t>(random.nextBelow(40));
                    (void)desk.send(random.nextBelow(2) == 0 ? marketOrder(side, lots) : limitOrder(side, lots, mid));
                }
                desk.wait(std::chrono::milliseconds(random.nextBelow(200)));
            }
            const auto rungs = desk.ladder.rungs(ticks(mid));
            RC_ASSERT(rungs.has_value());
            for (std::size_t i = 0; i < rungs->size(); ++i) {
                const LadderRung& rung = (*rungs)[i];
                RC_ASSERT(rung.position == desk.ladder.venue(i).position());
                RC_ASSERT(rung.gross ==
                          rung.decision - rung.latency - rung.waiting - rung.spread - rung.slippage - rung.impact);
                RC_ASSERT(rung.net == rung.gross - rung.fees);
                RC_ASSERT(rung.spread >= Cash{} && rung.slippage >= Cash{} && rung.impact >= Cash{});
            }
            RC_ASSERT((*rungs)[0].spread == Cash{} && (*rungs)[0].slippage == Cash{} && (*rungs)[0].latency == Cash{});
            RC_ASSERT((*rungs)[1].impact == Cash{} && (*rungs)[2].impact == Cash{});
        }));
    }

    void venuesHearTheSame()
    {
        LadderDesk desk(atOnce(FillModel::F1));
        desk.setBook(9'999, 10'001, 20);
        const OrderId order = desk.send(limitOrder(Side::Buy, 10, 9'990));
        ReplaceTicket terms;
        terms.id = OrderId{++desk.lastId};
        terms.quantity = Lots{5};
        terms.limit = ticks(9'991);
        desk.ladder.replace(desk.now, order, terms);
        for (std::size_t i = 0; i < desk.ladder.size(); ++i)
            QVERIFY(desk.ladder.venue(i).find(terms.id) != nullptr && desk.ladder.venue(i).find(order) == nullptr);
        desk.ladder.cancel(desk.now, terms.id, ReasonCode::CancelledByOperator);
        for (std::size_t i = 0; i < desk.ladder.size(); ++i)
            QVERIFY(desk.ladder.venue(i).orders().empty());
        QVERIFY(desk.ladder.nextTimer() == Time::max());
        OrderTicket bad = limitOrder(Side::Buy, 10, 9'990);
        bad.limit.units += 1;
        (void)desk.send(bad);
        const auto rungs = *desk.ladder.rungs(ticks(10'000));
        for (const LadderRung& rung : rungs)
            QCOMPARE(rung.refused, std::uint64_t{1});
    }
};

SEXTANT_TEST(TestFillLadder)
#include "tst_fill_ladder.moc"
