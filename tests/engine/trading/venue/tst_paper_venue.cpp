#include <QTest>

#include "tests/test_main.h"

#include <set>

#include "engine/trading/venue/report_delay.h"
#include "tests/engine/trading/sample_instruments.h"
#include "tests/engine/trading/venue/venue_desk.h"

using namespace sextant;
using namespace sextant::trading;
using namespace sextant::test;
using market::Side;
using Kind = VenueReportKind;
using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

VenueSettings withLatency(FillModel model)
{
    VenueSettings settings;
    settings.model = model; // 50 ms there, 50 ms back, 20 ms of the feed
    return settings;
}

ReplaceTicket terms(std::int64_t lots, std::int64_t limit)
{
    ReplaceTicket out;
    out.quantity = Lots{lots};
    out.limit = ticks(limit);
    return out;
}

OrderTicket child(OrderTicket ticket, OrderId parent, std::uint64_t group)
{
    ticket.parent = parent;
    ticket.reduceOnly = true;
    ticket.group = OrderGroupId{group};
    ticket.groupPolicy = GroupPolicy::ReduceOthers;
    return ticket;
}

} // namespace

/// The life of an order, whatever the fill model.
class TestPaperVenue final : public QObject {
    Q_OBJECT
private slots:
    // ---- Travel

    void travelsToTheVenueAndBack()
    {
        VenueDesk desk(withLatency(FillModel::F1));
        desk.quote(10'000, 10'002);
        const Time sent = desk.now;
        const OrderId order = desk.send(marketOrder(Side::Buy, 10));
        QVERIFY(desk.log.empty());
        QCOMPARE(desk.venue.nextTimer().ns, (sent + milliseconds(50)).ns);
        desk.wait(milliseconds(49));
        desk.quote(10'001, 10'003);
        QCOMPARE(desk.count(Kind::Accepted, order), std::size_t{0});
        desk.wait(milliseconds(11));
        const VenueReport accepted = desk.last(Kind::Accepted, order);
        QVERIFY(accepted.to == OrderState::Working && accepted.from == OrderState::PendingExecution);
        QCOMPARE(accepted.time.ns, (sent + milliseconds(50)).ns);
        QCOMPARE(accepted.known.ns, (sent + milliseconds(100)).ns);
        desk.quote(10'005, 10'007);
        const auto fills = desk.fills(order);
        QCOMPARE(fills.size(), std::size_t{1});
        QCOMPARE(fills[0].priced.price, ticks(10'007));
        QVERIFY(fills[0].latency == milliseconds(50) && fills[0].waited == milliseconds(10));
        QCOMPARE(fills[0].midAtSubmit, ticks(10'001));
        QCOMPARE(fills[0].midAtVenue, ticks(10'002));
        QVERIFY(desk.state(order) == OrderState::Filled);
        QVERIFY(desk.venue.orders().empty() && desk.venue.nextTimer() == Time::max());
        QCOMPARE(desk.venue.position(), Lots{10});
    }

    void senderHearsOfItLater()
    {
        VenueDesk desk(withLatency(FillModel::F1));
        desk.quote(10'000, 10'002);
        const Time sent = desk.now;
        (void)desk.send(marketOrder(Side::Buy, 10));
        desk.wait(milliseconds(60));
        desk.quote(10'000, 10'002);
        ReportDelay delay;
        QVERIFY(delay.next() == Time::max());
        delay.add(desk.log); // accepted at 50 ms, filled at 60
        QCOMPARE(delay.next().ns, (sent + milliseconds(100)).ns);
        std::vector<VenueReport> heard;
        delay.take(sent + milliseconds(99), heard);
        QVERIFY(heard.empty());
        delay.take(sent + milliseconds(100), heard);
        QCOMPARE(heard.size(), std::size_t{1});
        QVERIFY(heard[0].kind == Kind::Accepted && delay.next() == sent + milliseconds(110));
        delay.take(sent + seconds(1), heard);
        QVERIFY(heard.size() == 2 && heard[1].kind == Kind::Filled && delay.size() == 0);
    }

    void replayTravelsWithTheDelayOfTheFeed()
    {
        VenueDesk desk(withLatency(FillModel::F3));
        desk.quote(10'000, 10'002);
        const Time sent = desk.now;
        const OrderId order = desk.send(marketOrder(Side::Buy, 10));
        desk.wait(seconds(1));
        QCOMPARE(desk.last(Kind::Accepted, order).time.ns, (sent + milliseconds(70)).ns);
        VenueDesk instant(withLatency(FillModel::F0));
        instant.quote(10'000, 10'002);
        const OrderId filled = instant.send(marketOrder(Side::Buy, 10));
        QCOMPARE(instant.fills(filled).at(0).priced.price, ticks(10'001)); // the mid, at once (S3-P13)
        QCOMPARE(instant.last(Kind::Filled, filled).known.ns, instant.now.ns);
    }

    void repeatedClientIdGivesTheOrderThereIs()
    {
        VenueDesk desk(withLatency(FillModel::F1));
        desk.quote(10'000, 10'002);
        OrderTicket ticket = marketOrder(Side::Buy, 10);
        ticket.clientId = ClientOrderId{77};
        const OrderId order = desk.send(ticket);
        QVERIFY(desk.send(ticket) == order);
        desk.wait(seconds(1));
        desk.quote(10'000, 10'002);
        QVERIFY(desk.state(order) == OrderState::Filled);
        const std::size_t said = desk.log.size();
        QVERIFY(desk.send(ticket) == order); // long after it was filled
        desk.wait(seconds(1));
        desk.quote(10'000, 10'002);
        QCOMPARE(desk.log.size(), said);
        QCOMPARE(desk.venue.position(), Lots{10});
    }

    void refusesWhatIsNotAnOrder()
    {
        VenueDesk desk(atOnce(FillModel::F1));
        OrderTicket ticket = limitOrder(Side::Buy, 10, 10'000);
        ticket.limit.units += 1;
        const OrderId order = desk.send(ticket);
        const VenueReport report = desk.last(Kind::Rejected, order);
        QVERIFY(report.to == OrderState::Failed && report.cause == ReasonCode::PriceOffTick);
        QVERIFY(desk.venue.orders().empty());
        OrderTicket orphan = limitOrder(Side::Buy, 10, 10'000);
        orphan.parent = OrderId{1};
        QVERIFY(desk.last(Kind::Rejected, desk.send(orphan)).cause == ReasonCode::ParentEnded);
        OrderTicket late = limitOrder(Side::Buy, 10, 10'000);
        late.tif = TimeInForce::GoodTillDate;
        late.goodTill = desk.now;
        QVERIFY(desk.last(Kind::Rejected, desk.send(late)).cause == ReasonCode::ExpiredGoodTillDate);
        OrderTicket close = marketOrder(Side::Buy, 1);
        close.kind = OrderKind::MarketOnClose; // no calendar, no close
        QVERIFY(desk.last(Kind::Rejected, desk.send(close)).cause == ReasonCode::MarketClosed);
    }

    // ---- Cancels

    void cancelRacesWithTheFill()
    {
        VenueDesk desk(withLatency(FillModel::F1));
        desk.quote(10'000, 10'002);
        const OrderId order = desk.send(limitOrder(Side::Buy, 10, 9'990));
        desk.wait(milliseconds(100));
        desk.cancel(order);
        QVERIFY(desk.state(order) == OrderState::CancelPending);
        desk.wait(milliseconds(30));
        desk.quote(9'980, 9'985); // before the request is there
        QVERIFY(desk.state(order) == OrderState::Filled);
        QCOMPARE(desk.fills(order).at(0).priced.price, ticks(9'990));
        desk.wait(seconds(1));
        QVERIFY(desk.state(order) == OrderState::Filled);
        desk.cancel(order);
        QVERIFY(desk.last(Kind::CancelRejected, order).cause == ReasonCode::TooLateToCancel);
        desk.cancel(OrderId{99});
        QVERIFY(desk.last(Kind::CancelRejected, OrderId{99}).cause == ReasonCode::UnknownOrder);
    }

    void cancelArrives()
    {
        VenueDesk desk(withLatency(FillModel::F1));
        desk.quote(10'000, 10'002);
        const OrderId order = desk.send(limitOrder(Side::Buy, 10, 9'990));
        desk.wait(milliseconds(100));
        const Time asked = desk.now;
        desk.cancel(order);
        desk.cancel(order); // asked for already: audited, nothing changes
        QCOMPARE(desk.count(Kind::Illegal, order), std::size_t{1});
        QVERIFY(desk.last(Kind::Illegal, order).to == OrderState::CancelPending);
        QVERIFY(desk.state(order) == OrderState::CancelPending);
        desk.wait(seconds(1));
        const VenueReport report = desk.last(Kind::Cancelled, order);
        QVERIFY(report.from == OrderState::CancelPending && report.to == OrderState::Cancelled);
        QVERIFY(report.cause == ReasonCode::CancelledByOperator);
        QCOMPARE(report.time.ns, (asked + milliseconds(50)).ns);
        desk.quote(9'980, 9'985);
        QCOMPARE(desk.filled(order), std::int64_t{0});
    }

    void cancelFollowsAnOrderOnItsWay()
    {
        VenueDesk desk(withLatency(FillModel::F1));
        desk.quote(10'000, 10'002);
        const OrderId order = desk.send(marketOrder(Side::Buy, 10));
        desk.wait(milliseconds(10));
        desk.cancel(order);
        QVERIFY(desk.state(order) == OrderState::PendingExecution);
        desk.wait(milliseconds(45)); // the order is there, the cancel is not
        QVERIFY(desk.state(order) == OrderState::CancelPending);
        desk.quote(10'000, 10'002);
        QVERIFY(desk.state(order) == OrderState::Filled);

        VenueSettings recalls = withLatency(FillModel::F1);
        recalls.recallsInFlight = true;
        VenueDesk other(recalls);
        const OrderId stopped = other.send(marketOrder(Side::Buy, 10));
        other.wait(milliseconds(10));
        other.cancel(stopped);
        QVERIFY(other.state(stopped) == OrderState::Cancelled);
        QVERIFY(other.last(Kind::Cancelled, stopped).from == OrderState::PendingExecution);
    }

    /// Brings an order into each state it can be in and asks for everything there: what is not possible changes
    /// nothing.
    void everyStateAnswersEveryRequest_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("canCancel");
        QTest::addColumn<bool>("canReplace");
        const auto row = [](OrderState state, bool canCancel, bool canReplace) {
            QTest::newRow(std::string(toString(state)).c_str()) << static_cast<int>(state) << canCancel << canReplace;
        };
        row(OrderState::PendingExecution, true, true);
        row(OrderState::Working, true, true);
        row(OrderState::PartiallyFilled, true, true);
        row(OrderState::CancelPending, false, false);
        row(OrderState::Filled, false, false);
        row(OrderState::Cancelled, false, false);
        row(OrderState::Expired, false, false);
        row(OrderState::Failed, false, false);
        row(OrderState::Rejected, false, false);
    }
    void everyStateAnswersEveryRequest()
    {
        QFETCH(int, state);
        QFETCH(bool, canCancel);
        QFETCH(bool, canReplace);
        const auto wanted = static_cast<OrderState>(state);
        const auto bring = [&](VenueDesk& desk) {
            desk.setBook({{10'000, 50}}, {{10'010, 50}});
            OrderTicket ticket = limitOrder(Side::Buy, 10, 10'001);
            ticket.clientId = ClientOrderId{5};
            if (wanted == OrderState::Failed) ticket.reduceOnly = true;
            if (wanted == OrderState::Rejected) {
                ticket.postOnly = true;
                ticket.limit = ticks(10'010);
            }
            if (wanted == OrderState::Expired) {
                ticket.tif = TimeInForce::GoodTillDate;
                ticket.goodTill = desk.now + milliseconds(200);
            }
            const OrderId order = desk.send(ticket);
            if (wanted == OrderState::PendingExecution) return order;
            desk.wait(milliseconds(100));
            if (wanted == OrderState::PartiallyFilled) desk.trade(10'001, 4, Side::Sell);
            if (wanted == OrderState::Filled) desk.trade(10'000, 4, Side::Sell);
            if (wanted == OrderState::CancelPending || wanted == OrderState::Cancelled) desk.cancel(order);
            if (wanted == OrderState::Cancelled || wanted == OrderState::Expired) desk.wait(milliseconds(200));
            return order;
        };
        {
            VenueDesk desk(withLatency(FillModel::F2));
            const OrderId order = bring(desk);
            const OrderState before = wanted == OrderState::PendingExecution ? OrderState::Created : wanted;
            QVERIFY(desk.state(order) == before);
            const std::size_t said = desk.log.size();
            desk.cancel(order);
            QCOMPARE(desk.log.size(), said + 1);
            const VenueReport& answer = desk.log.back();
            if (canCancel) {
                QVERIFY(answer.kind == Kind::CancelPending);
            } else {
                const bool isPending = wanted == OrderState::CancelPending;
                QVERIFY(answer.kind == (isPending ? Kind::Illegal : Kind::CancelRejected));
                QVERIFY(answer.cause == (isPending ? ReasonCode::IllegalTransition : ReasonCode::TooLateToCancel));
                QVERIFY(isPending == (desk.venue.find(order) != nullptr));
                if (isPending) QVERIFY(desk.venue.find(order)->state == OrderState::CancelPending);
            }
        }
        {
            VenueDesk desk(withLatency(FillModel::F2));
            const OrderId order = bring(desk);
            const std::int64_t position = desk.venue.position().count;
            const OrderId next = desk.replace(order, terms(8, 10'000));
            QCOMPARE(desk.count(Kind::Rejected, next), std::size_t{canReplace ? 0U : 1U});
            desk.wait(milliseconds(200));
            QCOMPARE(desk.count(Kind::Replaced, next), std::size_t{canReplace ? 1U : 0U});
            QCOMPARE(desk.venue.position(), Lots{position});
        }
        {
            VenueDesk desk(withLatency(FillModel::F2));
            const OrderId order = bring(desk);
            const std::size_t said = desk.log.size();
            OrderTicket again = limitOrder(Side::Buy, 99, 10'002);
            again.clientId = ClientOrderId{5};
            QVERIFY(desk.send(again) == order);
            QCOMPARE(desk.log.size(), said);
        }
    }

    void killPullsEverythingAtOnce()
    {
        VenueDesk desk(withLatency(FillModel::F1));
        desk.quote(10'000, 10'002);
        const OrderId resting = desk.send(limitOrder(Side::Buy, 10, 9'990));
        desk.wait(milliseconds(100));
        const OrderId onItsWay = desk.send(marketOrder(Side::Buy, 10));
        desk.venue.cancelAll(desk.now, ReasonCode::CancelledByKill);
        desk.collect();
        for (const OrderId order : {resting, onItsWay}) {
            QVERIFY(desk.state(order) == OrderState::Cancelled);
            QVERIFY(desk.last(Kind::Cancelled, order).cause == ReasonCode::CancelledByKill);
        }
        QVERIFY(desk.venue.orders().empty());
    }

    void closeCannotBeLeftLate()
    {
        VenueDesk desk(withLatency(FillModel::F1), venueStock(), market::findCalendar("NYSE"));
        desk.now = parseRfc3339("2024-03-05T20:00:00Z").value(); // closes at 21:00
        OrderTicket ticket = marketOrder(Side::Buy, 10);
        ticket.kind = OrderKind::MarketOnClose;
        const OrderId early = desk.send(ticket);
        desk.wait(minutes(49));
        desk.trade(10'000);
        desk.wait(minutes(1));
        desk.cancel(early); // arrives 50 ms behind the cut-off
        QVERIFY(desk.state(early) == OrderState::CancelPending);
        desk.wait(seconds(1));
        const VenueReport rejected = desk.last(Kind::CancelRejected, early);
        QVERIFY(rejected.from == OrderState::CancelPending && rejected.to == OrderState::Working);
        QVERIFY(rejected.cause == ReasonCode::TooLateToCancel);
        const OrderId late = desk.send(ticket);
        desk.wait(seconds(1));
        QVERIFY(desk.last(Kind::Rejected, late).cause == ReasonCode::MarketClosed);
        desk.trade(10'010);
        QCOMPARE(desk.filled(early), std::int64_t{0});
        desk.wait(minutes(10));
        QVERIFY(desk.state(early) == OrderState::Filled);
        const Execution fill = desk.fills(early).at(0);
        QVERIFY(fill.trigger == FillTrigger::SessionEnd && fill.priced.proxy);
        QCOMPARE(fill.priced.reference, ticks(10'010));
        QCOMPARE(desk.last(Kind::Filled, early).time.ns, parseRfc3339("2024-03-05T21:00:00Z").value().ns);
    }

    // ---- Replacing

    void replacementTakesThePlace()
    {
        VenueDesk desk(withLatency(FillModel::F1));
        desk.quote(10'000, 10'002);
        const OrderId old = desk.send(limitOrder(Side::Buy, 10, 9'990));
        desk.wait(milliseconds(100));
        const OrderId order = desk.replace(old, terms(20, 9'995));
        QVERIFY(desk.state(old) == OrderState::CancelPending);
        desk.wait(milliseconds(100));
        QVERIFY(desk.state(old) == OrderState::Cancelled);
        QVERIFY(desk.last(Kind::Cancelled, old).cause == ReasonCode::Replaced);
        const VenueReport report = desk.last(Kind::Replaced, order);
        QVERIFY(report.other == old && report.to == OrderState::Working);
        QCOMPARE(report.quantity, Lots{20});
        QCOMPARE(report.time.ns, desk.last(Kind::Cancelled, old).time.ns); // never both, never neither
        desk.quote(9'990, 9'993);
        QCOMPARE(desk.fills(order).at(0).priced.price, ticks(9'995));
        QCOMPARE(desk.filled(order), std::int64_t{20});
        QCOMPARE(desk.filled(old), std::int64_t{0});
    }

    void replacementCountsWhatFilledOnTheWay()
    {
        VenueDesk desk(withLatency(FillModel::F2));
        desk.setBook({{10'000, 50}}, {{10'002, 50}});
        const OrderId old = desk.send(limitOrder(Side::Buy, 10, 10'001));
        desk.wait(milliseconds(100));
        const OrderId order = desk.replace(old, terms(12, 10'001));
        desk.trade(10'001, 4, Side::Sell); // a late fill
        QVERIFY(desk.state(old) == OrderState::PartiallyFilled);
        desk.wait(milliseconds(100));
        QCOMPARE(desk.last(Kind::Replaced, order).quantity, Lots{8});
        desk.trade(10'000, 100, Side::Sell);
        QCOMPARE(desk.filled(old) + desk.filled(order), std::int64_t{12});
        // Nothing is left of terms that were filled on the way.
        const OrderId next = desk.send(limitOrder(Side::Buy, 10, 10'001));
        desk.wait(milliseconds(100));
        const OrderId smaller = desk.replace(next, terms(3, 10'001));
        desk.trade(10'001, 5, Side::Sell);
        desk.wait(milliseconds(100));
        QVERIFY(desk.state(next) == OrderState::Cancelled && desk.state(smaller) == OrderState::Cancelled);
        QVERIFY(desk.last(Kind::Cancelled, smaller).cause == ReasonCode::Filled);
        QCOMPARE(desk.filled(next), std::int64_t{5});
    }

    void replacementThatComesTooLateIsRefused()
    {
        VenueDesk desk(withLatency(FillModel::F1));
        desk.quote(10'000, 10'002);
        const OrderId old = desk.send(limitOrder(Side::Buy, 10, 9'990));
        desk.wait(milliseconds(100));
        const OrderId order = desk.replace(old, terms(10, 9'980));
        desk.quote(9'980, 9'985);
        QVERIFY(desk.state(old) == OrderState::Filled);
        desk.wait(milliseconds(100));
        QVERIFY(desk.last(Kind::Rejected, order).cause == ReasonCode::TooLateToCancel);
        QCOMPARE(desk.venue.position(), Lots{10});
        QVERIFY(desk.last(Kind::Rejected, desk.replace(OrderId{99}, terms(1, 1))).cause == ReasonCode::UnknownOrder);
        const OrderId other = desk.send(limitOrder(Side::Buy, 10, 9'970));
        desk.wait(milliseconds(100));
        (void)desk.replace(other, terms(10, 9'960));
        QVERIFY(desk.last(Kind::Rejected, desk.replace(other, terms(10, 9'950))).cause ==
                ReasonCode::IllegalTransition); // one change at a time
    }

    void onlyWhatGetsSmallerKeepsItsPlace()
    {
        const auto queueAfter = [](std::int64_t lots, std::int64_t price) {
            VenueDesk desk(atOnce(FillModel::F2));
            desk.setBook({{10'000, 30}}, {{10'010, 50}});
            const OrderId old = desk.send(limitOrder(Side::Buy, 10, 10'000));
            desk.trade(10'000, 20, Side::Sell); // ten lots are left before it
            const OrderId order = desk.replace(old, terms(lots, price));
            return desk.venue.find(order)->queue->front() / 100.0;
        };
        QCOMPARE(queueAfter(6, 10'000), 10.0);
        QCOMPARE(queueAfter(10, 10'000), 10.0);
        QCOMPARE(queueAfter(11, 10'000), 30.0);
        QCOMPARE(queueAfter(6, 10'001), 0.0);
    }

    // ---- Time in force

    void expiresWithItsDay()
    {
        VenueDesk desk(atOnce(FillModel::F1), venueStock(), market::findCalendar("NYSE"));
        desk.now = parseRfc3339("2024-03-05T20:00:00Z").value();
        desk.quote(10'000, 10'002);
        OrderTicket ticket = limitOrder(Side::Buy, 10, 9'990);
        ticket.tif = TimeInForce::Day;
        const OrderId day = desk.send(ticket);
        ticket.tif = TimeInForce::GoodTillCancelled;
        const OrderId kept = desk.send(ticket);
        ticket.tif = TimeInForce::GoodTillDate;
        ticket.goodTill = desk.now + hours(30);
        const OrderId dated = desk.send(ticket);
        desk.wait(hours(6)); // after the late session
        QVERIFY(desk.last(Kind::Expired, day).cause == ReasonCode::ExpiredDay);
        QVERIFY(desk.state(kept) == OrderState::Working && desk.state(dated) == OrderState::Working);
        desk.wait(hours(24));
        QVERIFY(desk.last(Kind::Expired, dated).cause == ReasonCode::ExpiredGoodTillDate);
        QCOMPARE(desk.last(Kind::Expired, dated).time.ns, ticket.goodTill.ns);
        desk.wait(hours(24 * 90));
        QVERIFY(desk.last(Kind::Expired, kept).cause == ReasonCode::ExpiredGoodTillDate); // 90 days
    }

    void sessionCanCloseEarly()
    {
        VenueDesk desk(atOnce(FillModel::F1), venueStock(), market::findCalendar("NYSE"));
        desk.now = parseRfc3339("2024-03-05T16:00:00Z").value();
        desk.quote(10'000, 10'002);
        OrderTicket ticket = limitOrder(Side::Buy, 10, 9'990);
        ticket.tif = TimeInForce::Day;
        const OrderId day = desk.send(ticket);
        OrderTicket close = marketOrder(Side::Sell, 5);
        close.kind = OrderKind::MarketOnClose;
        const OrderId last = desk.send(close);
        desk.venue.onSessionClose(desk.now);
        desk.collect();
        QVERIFY(desk.state(day) == OrderState::Expired && desk.state(last) == OrderState::Filled);
        QCOMPARE(desk.fills(last).at(0).priced.price, ticks(10'000));
    }

    void immediateOrdersDoNotWait()
    {
        for (const TimeInForce tif : {TimeInForce::ImmediateOrCancel, TimeInForce::FillOrKill}) {
            VenueDesk desk(atOnce(FillModel::F1));
            desk.quote(10'000, 10'002);
            OrderTicket ticket = limitOrder(Side::Buy, 10, 10'001);
            ticket.tif = tif;
            const OrderId away = desk.send(ticket);
            QVERIFY(desk.state(away) == OrderState::Cancelled);
            QVERIFY(
                desk.last(Kind::Cancelled, away).cause ==
                (tif == TimeInForce::FillOrKill ? ReasonCode::FillOrKillUnfilled : ReasonCode::ImmediateRestCancelled));
            ticket.limit = ticks(10'002);
            const OrderId near = desk.send(ticket);
            desk.quote(10'000, 10'002);
            QVERIFY(desk.state(near) == OrderState::Filled);
            const OrderId missed = desk.send(ticket);
            desk.quote(10'001, 10'003); // the market left before it could trade
            QVERIFY(desk.state(missed) == OrderState::Cancelled);
        }
    }

    void opensWithTheMarketOrNotAtAll()
    {
        VenueDesk desk(atOnce(FillModel::F1), venueStock(), market::findCalendar("NYSE"));
        desk.now = parseRfc3339("2024-03-05T14:00:00Z").value(); // opens at 14:30
        desk.quote(9'900, 9'902);
        OrderTicket ticket = marketOrder(Side::Buy, 10);
        ticket.tif = TimeInForce::AtTheOpen;
        const OrderId order = desk.send(ticket);
        OrderTicket low = limitOrder(Side::Buy, 10, 9'000);
        low.tif = TimeInForce::AtTheOpen;
        const OrderId away = desk.send(low);
        desk.quote(9'950, 9'952);
        QCOMPARE(desk.filled(order), std::int64_t{0});
        desk.wait(minutes(30));
        desk.quote(10'000, 10'002);
        QCOMPARE(desk.fills(order).at(0).priced.price, ticks(10'002));
        QVERIFY(desk.last(Kind::Cancelled, away).cause == ReasonCode::ImmediateRestCancelled);
    }

    // ---- Flags

    void postOnlyNeverTakes()
    {
        VenueDesk desk(atOnce(FillModel::F1));
        desk.quote(10'000, 10'002);
        OrderTicket ticket = limitOrder(Side::Buy, 10, 10'002);
        ticket.postOnly = true;
        const OrderId crossing = desk.send(ticket);
        QVERIFY(desk.last(Kind::Rejected, crossing).cause == ReasonCode::PostOnlyWouldTake);
        QVERIFY(desk.state(crossing) == OrderState::Rejected);
        ticket.limit = ticks(10'001);
        const OrderId resting = desk.send(ticket);
        desk.quote(9'995, 9'997);
        QVERIFY(desk.fills(resting).at(0).priced.liquidity == Liquidity::Maker);
        QCOMPARE(desk.fills(resting).at(0).priced.price, ticks(10'001));
        // Without any price yet it is decided at the first one.
        VenueDesk blind(atOnce(FillModel::F1));
        const OrderId early = blind.send(ticket);
        QVERIFY(blind.state(early) == OrderState::Working);
        blind.quote(9'995, 9'997);
        QVERIFY(blind.state(early) == OrderState::Rejected);
    }

    void reduceOnlyNeverIncreases()
    {
        VenueDesk desk(atOnce(FillModel::F1));
        desk.quote(10'000, 10'002);
        OrderTicket exit = marketOrder(Side::Sell, 10);
        exit.reduceOnly = true;
        QVERIFY(desk.last(Kind::Rejected, desk.send(exit)).cause == ReasonCode::NoPositionToClose);
        (void)desk.send(marketOrder(Side::Buy, 4));
        desk.quote(10'000, 10'002);
        const OrderId closes = desk.send(exit);
        desk.quote(10'000, 10'002);
        QCOMPARE(desk.filled(closes), std::int64_t{4}); // never more than there is
        QVERIFY(desk.state(closes) == OrderState::Cancelled);
        QVERIFY(desk.last(Kind::Cancelled, closes).cause == ReasonCode::NoPositionToClose);
        QCOMPARE(desk.venue.position(), Lots{0});
        // What was to reduce this position does not meet the next one.
        (void)desk.send(marketOrder(Side::Buy, 4));
        desk.quote(10'000, 10'002);
        OrderTicket target = limitOrder(Side::Sell, 4, 10'100);
        target.reduceOnly = true;
        const OrderId waiting = desk.send(target);
        (void)desk.send(marketOrder(Side::Sell, 4));
        desk.quote(10'000, 10'002);
        QVERIFY(desk.last(Kind::Cancelled, waiting).cause == ReasonCode::NoPositionToClose);
    }

    // ---- Groups and brackets

    void oneCancelsTheOther()
    {
        VenueDesk desk(atOnce(FillModel::F1));
        desk.quote(10'000, 10'002);
        OrderTicket low = limitOrder(Side::Buy, 10, 9'990);
        OrderTicket high = stopOrder(Side::Buy, 10, 10'020);
        low.group = high.group = OrderGroupId{1};
        const OrderId a = desk.send(low);
        const OrderId b = desk.send(high);
        desk.trade(10'025);
        QVERIFY(desk.state(b) == OrderState::Filled);
        QVERIFY(desk.last(Kind::Cancelled, a).cause == ReasonCode::OtherLegFilled);
        low.id = {};
        const OrderId late = desk.send(low); // the pair is done
        QVERIFY(desk.last(Kind::Cancelled, late).cause == ReasonCode::OtherLegFilled);
        QCOMPARE(desk.venue.position(), Lots{10});
    }

    void bracketWaitsForItsEntry()
    {
        VenueDesk desk(atOnce(FillModel::F1));
        desk.quote(10'000, 10'002);
        const OrderId entry = desk.send(limitOrder(Side::Buy, 10, 9'990));
        const OrderId stop = desk.send(child(stopOrder(Side::Sell, 10, 9'950), entry, 1));
        const OrderId target = desk.send(child(limitOrder(Side::Sell, 10, 10'050), entry, 1));
        QVERIFY(desk.state(stop) == OrderState::Created); // nothing said yet: it waits
        desk.quote(10'060, 10'062);
        QCOMPARE(desk.venue.position(), Lots{0});
        desk.quote(9'985, 9'987);
        QVERIFY(desk.state(entry) == OrderState::Filled);
        QVERIFY(desk.state(stop) == OrderState::Working && desk.state(target) == OrderState::Working);
        desk.quote(10'055, 10'057);
        QCOMPARE(desk.fills(target).at(0).priced.price, ticks(10'050));
        QVERIFY(desk.state(stop) == OrderState::Cancelled);
        QCOMPARE(desk.venue.position(), Lots{0});
        // The entry ends without a fill: so do stop and target.
        const OrderId other = desk.send(limitOrder(Side::Buy, 10, 9'000));
        const OrderId orphan = desk.send(child(stopOrder(Side::Sell, 10, 8'950), other, 2));
        desk.cancel(other);
        QVERIFY(desk.last(Kind::Cancelled, orphan).cause == ReasonCode::ParentEnded);
    }

    void bracketGrowsWithTheFillsOfItsEntry()
    {
        VenueDesk desk(atOnce(FillModel::F2));
        desk.setBook({{10'000, 50}}, {{10'010, 50}, {10'020, 50}});
        const OrderId entry = desk.send(limitOrder(Side::Buy, 10, 10'001));
        const OrderId stop = desk.send(child(stopOrder(Side::Sell, 10, 9'900), entry, 1));
        const OrderId target = desk.send(child(limitOrder(Side::Sell, 10, 10'012), entry, 1));
        desk.trade(10'001, 4, Side::Sell);
        QCOMPARE(desk.filled(entry), std::int64_t{4});
        QCOMPARE(desk.venue.find(stop)->open(), Lots{4});
        QCOMPARE(desk.venue.find(target)->open(), Lots{4});
        desk.trade(10'012, 3, Side::Buy); // the target takes a part; the stop guards the rest
        QCOMPARE(desk.filled(target), std::int64_t{3});
        QCOMPARE(desk.venue.find(stop)->open(), Lots{1});
        desk.trade(10'001, 6, Side::Sell);
        QCOMPARE(desk.venue.position(), Lots{7});
        QCOMPARE(desk.venue.find(stop)->open(), Lots{7});
        QCOMPARE(desk.venue.find(target)->open(), Lots{7});
        desk.setBook({{9'890, 50}}, {{9'895, 50}});
        desk.trade(9'890, 1, Side::Sell);
        QCOMPARE(desk.filled(stop), std::int64_t{7});
        QVERIFY(desk.state(target) == OrderState::Cancelled);
        QCOMPARE(desk.venue.position(), Lots{0});
    }

    void bracketKeepsItsEntryWhenThatIsReplaced()
    {
        VenueDesk desk(atOnce(FillModel::F1));
        desk.quote(10'000, 10'002);
        const OrderId entry = desk.send(limitOrder(Side::Buy, 10, 9'990));
        const OrderId stop = desk.send(child(stopOrder(Side::Sell, 10, 9'950), entry, 1));
        const OrderId moved = desk.replace(entry, terms(10, 9'995));
        desk.quote(9'990, 9'992);
        QVERIFY(desk.state(moved) == OrderState::Filled && desk.state(stop) == OrderState::Working);
        ReplaceTicket higher;
        higher.quantity = Lots{10};
        higher.stopPrice = ticks(9'960);
        const OrderId raised = desk.replace(stop, higher);
        QVERIFY(desk.state(raised) == OrderState::Working);
        desk.trade(9'959);
        QCOMPARE(desk.filled(raised), std::int64_t{10});
        QCOMPARE(desk.filled(stop), std::int64_t{0});
    }

    // ---- Halts and splits

    void nothingHappensInAHalt()
    {
        VenueDesk desk(atOnce(FillModel::F1));
        desk.quote(10'000, 10'002);
        const OrderId stop = desk.send(stopOrder(Side::Buy, 10, 10'010));
        const OrderId limit = desk.send(limitOrder(Side::Buy, 10, 9'990));
        desk.venue.onHalt(desk.now, true);
        desk.quote(9'980, 9'982);
        desk.trade(10'020);
        OrderTicket immediate = marketOrder(Side::Buy, 10);
        immediate.tif = TimeInForce::ImmediateOrCancel;
        QVERIFY(desk.last(Kind::Cancelled, desk.send(immediate)).cause == ReasonCode::VenueHalted);
        QCOMPARE(desk.filled(stop) + desk.filled(limit), std::int64_t{0});
        desk.venue.onHalt(desk.now, false);
        desk.quote(10'040, 10'042); // the stop at the next price there is, not at its level
        desk.trade(10'041);
        QCOMPARE(desk.fills(stop).at(0).priced.price, ticks(10'042));
        QVERIFY(desk.fills(stop).at(0).trigger == FillTrigger::StopGap);
        QCOMPARE(desk.filled(limit), std::int64_t{0});
    }

    void splitRestatesWhatProtects()
    {
        VenueDesk desk(atOnce(FillModel::F1));
        desk.quote(10'000, 10'002);
        const OrderId entry = desk.send(marketOrder(Side::Buy, 10));
        const OrderId stop = desk.send(child(stopOrder(Side::Sell, 10, 9'951), entry, 1));
        desk.quote(10'000, 10'002);
        const OrderId other = desk.send(limitOrder(Side::Buy, 10, 9'000));
        market::CorporateAction action;
        action.time = desk.now;
        action.splitNumerator = 2; // two new shares for one
        desk.venue.onCorporateAction(desk.now, action);
        desk.collect();
        QVERIFY(desk.last(Kind::Cancelled, other).cause == ReasonCode::CorporateActionApplied);
        const VenueOrder* guard = desk.venue.find(stop);
        QCOMPARE(guard->open(), Lots{20});
        QCOMPARE(guard->level, ticks(4'975)); // 49.755, down for a sale
        QCOMPARE(desk.venue.position(), Lots{20});
        desk.trade(4'974);
        QCOMPARE(desk.filled(stop), std::int64_t{20});
        QCOMPARE(desk.venue.position(), Lots{0});
    }

    // ---- Fees

    void minimumFeeIsPaidOncePerOrder()
    {
        VenueDesk desk(atOnce(FillModel::F2));
        desk.setBook({{10'000, 50}}, {{10'001, 40}, {10'002, 40}, {10'003, 400}});
        const OrderId order = desk.send(marketOrder(Side::Buy, 300));
        const auto fills = desk.fills(order);
        QCOMPARE(fills.size(), std::size_t{3});
        QCOMPARE(fills[0].fee.units, cash("1").units); // 40 shares: 0.20, at least 1
        QCOMPARE(fills[1].fee.units, cash("0").units);
        QCOMPARE(fills[2].fee.units, cash("0.5").units); // 300 shares: 1.50 in all
    }

    void makersEarnTheirRebate()
    {
        market::Instrument perpetual = bitcoinPerpetual();
        perpetual.barSource = market::BarSource::Trades;
        VenueDesk desk(atOnce(FillModel::F1), perpetual);
        desk.quote(5'000'000, 5'000'100);
        const OrderId order = desk.send(limitOrder(Side::Buy, 100'000, 4'999'900));
        desk.quote(4'999'700, 4'999'800);
        QCOMPARE(desk.fills(order).at(0).fee.units, cash("-4.9999").units); // 49 999 at -1 bp
    }
};

SEXTANT_TEST(TestPaperVenue)
#include "tst_paper_venue.moc"
