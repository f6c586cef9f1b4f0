#include <rapidcheck.h>

#include <QTest>

#include "tests/test_main.h"

#include <map>
#include <set>

#include "engine/core/canonical.h"
#include "engine/core/sha256.h"
#include "engine/trading/ledger/ledger.h"
#include "engine/trading/venue/order_following.h"
#include "engine/trading/venue/order_rules.h"
#include "tests/engine/analysis/allocation_counter.h"
#include "tests/engine/trading/sample_instruments.h"
#include "tests/engine/trading/venue/random_venue.h"

using namespace sextant;
using namespace sextant::trading;
using namespace sextant::test;
using market::Side;
using Kind = VenueReportKind;

namespace {

RandomCase drawCase()
{
    RandomCase out;
    out.seed = *rc::gen::inRange<std::uint64_t>(1, 1'000'000'000);
    out.model = *rc::gen::element(FillModel::F0, FillModel::F1, FillModel::F2, FillModel::F3);
    out.shownAs = *rc::gen::element(ShownAs::Quotes, ShownAs::Trades, ShownAs::Bars, ShownAs::Book);
    out.latency = *rc::gen::element(LatencyKind::Constant, LatencyKind::Normal, LatencyKind::Lognormal);
    return out;
}

/// All that was said, to the last bit.
std::string digestOf(const std::vector<VenueReport>& log)
{
    CanonicalWriter out;
    for (const VenueReport& r : log) {
        const Execution& e = r.execution;
        const PricedFill& p = e.priced;
        out.putAll(r.kind, r.order, r.other, r.side, r.from, r.to, r.cause, r.time, r.known, r.quantity, r.filled);
        out.putAll(e.quantity, e.fee, e.trigger, e.bestBid, e.bestAsk, e.level, e.queueAhead, e.latency, e.waited,
                   e.midAtSubmit, e.midAtVenue, e.ordinal);
        out.putAll(p.price, p.reference, p.halfSpread, p.slippage, p.impact, p.model, p.liquidity, p.proxy,
                   p.marketTime);
    }
    return toHex(sha256(out.bytes()));
}

} // namespace

/// What holds for every order in every market; execution.md §14.
class TestVenueProperties final : public QObject {
    Q_OBJECT
private slots:
    void everyReportHoldsInEveryMarket()
    {
        std::size_t fills = 0;
        std::size_t orders = 0;
        std::size_t runs = 0;
        QVERIFY(rc::check("reports", [&] {
            RandomVenue venue(drawCase());
            venue.run();
            if (!venue.fault.empty()) RC_FAIL(venue.fault);
            fills += venue.fills;
            orders += venue.tickets.size();
            ++runs;
        }));
        qInfo("%zu markets, %zu orders, %zu fills", runs, orders, fills);
        QVERIFY(fills > orders / 10);
    }

    /// The properties say something only of what occurs.
    void everythingOccurs()
    {
        std::set<std::string> seen;
        for (std::uint64_t seed = 1; seed <= 200; ++seed) {
            RandomCase wanted;
            wanted.seed = seed;
            const FillModel models[] = {FillModel::F0, FillModel::F1, FillModel::F2, FillModel::F3};
            wanted.model = models[seed % 4];
            wanted.shownAs = static_cast<ShownAs>(seed / 4 % 4);
            RandomVenue venue(wanted);
            venue.run();
            QVERIFY2(venue.fault.empty(), venue.fault.c_str());
            for (const VenueReport& report : venue.desk.log) {
                seen.emplace(toString(report.kind));
                seen.emplace(toString(report.to));
                seen.emplace(name(report.cause));
                if (report.kind != Kind::Filled) continue;
                seen.emplace(toString(report.execution.trigger));
                seen.emplace(toString(report.execution.priced.model));
                seen.emplace(toString(venue.tickets.at(report.order.value).kind));
            }
        }
        for (int i = 0; i <= static_cast<int>(Kind::Illegal); ++i)
            QVERIFY2(seen.count(std::string(toString(static_cast<Kind>(i)))) == 1,
                     std::string(toString(static_cast<Kind>(i))).c_str());
        for (int i = 0; i <= static_cast<int>(FillTrigger::SessionEnd); ++i)
            QVERIFY2(seen.count(std::string(toString(static_cast<FillTrigger>(i)))) == 1,
                     std::string(toString(static_cast<FillTrigger>(i))).c_str());
        for (int i = 0; i <= static_cast<int>(OrderKind::MarketOnClose); ++i)
            QVERIFY2(seen.count(std::string(toString(static_cast<OrderKind>(i)))) == 1,
                     std::string(toString(static_cast<OrderKind>(i))).c_str());
        for (const char* text : {"F0",
                                 "F1",
                                 "F1B",
                                 "F2",
                                 "F3",
                                 "working",
                                 "partially_filled",
                                 "cancel_pending",
                                 "filled",
                                 "cancelled",
                                 "expired",
                                 "failed",
                                 "rejected",
                                 "POST_ONLY_WOULD_TAKE",
                                 "FILL_OR_KILL_UNFILLED",
                                 "IMMEDIATE_REST_CANCELLED",
                                 "OTHER_LEG_FILLED",
                                 "PARENT_ENDED",
                                 "NO_POSITION_TO_CLOSE",
                                 "VENUE_HALTED",
                                 "TOO_LATE_TO_CANCEL",
                                 "EXPIRED_GOOD_TILL_DATE",
                                 "EXPIRED_DAY",
                                 "REPLACED"})
            QVERIFY2(seen.count(text) == 1, text);
    }

    void immediateOrdersAreAllOrNothingOrSome()
    {
        std::size_t killed = 0;
        std::size_t whole = 0;
        QVERIFY(rc::check("immediate orders", [&] {
            RandomVenue venue(drawCase());
            venue.run();
            for (const auto& [id, ticket] : venue.tickets) {
                const OrderId order{id};
                if (ticket.tif != TimeInForce::FillOrKill || ticket.reduceOnly || ticket.group.isSet()) continue;
                if (venue.desk.count(Kind::Accepted, order) == 0) continue;
                const std::int64_t filled = venue.desk.filled(order);
                RC_ASSERT(filled == 0 || filled == ticket.quantity.count);
                ++(filled == 0 ? killed : whole);
            }
        }));
        QVERIFY(killed > 0 && whole > 0);
    }

    void changedTermsNeverFillMoreThanTheyAsk()
    {
        QVERIFY(rc::check("lineages", [&] {
            RandomVenue venue(drawCase());
            venue.run();
            for (const VenueReport& report : venue.desk.log) {
                if (report.kind != Kind::Replaced) continue;
                std::int64_t before = 0; // by all whose place it took
                for (OrderId id = report.other; id.isSet(); id = venue.desk.last(Kind::Replaced, id).other)
                    before += venue.desk.filled(id);
                const auto& ticket = venue.tickets.at(report.order.value);
                RC_ASSERT(venue.desk.filled(report.order) + before <= ticket.quantity.count);
            }
        }));
    }

    /// An account that knows nothing but the reports has the same orders and books the same fills.
    void accountFollowsTheReports()
    {
        QVERIFY(rc::check("orders of an account, and its ledger", [] {
            RandomVenue venue(drawCase());
            venue.run();
            std::map<std::uint64_t, Order<Paper>> orders;
            for (const auto& [id, ticket] : venue.tickets) {
                Order<Paper> order;
                order.id = OrderId{id};
                order.instrument = InstrumentId{2};
                order.side = ticket.side;
                static_cast<OrderTerms&>(order) = ticket.terms();
                order.quantity = ticket.quantity;
                order.state = OrderState::PendingExecution;
                if (ticket.kind == OrderKind::Market || ticket.kind == OrderKind::Limit) {
                    const OrderTicket made = ticketOf(order);
                    RC_ASSERT(made.side == ticket.side && made.tif == ticket.tif && made.limit == ticket.limit);
                    RC_ASSERT(made.goodTill == ticket.goodTill && made.reduceOnly == ticket.reduceOnly);
                }
                orders[id] = order;
            }
            auto ledger = Ledger<Paper>::open(cash("1000000000")).value();
            for (const auto& instrument : {bitcoin(), venueStock()})
                ledger.define(instrument);
            std::uint64_t fills = 0;
            Cash fees;
            for (const VenueReport& report : venue.desk.log) {
                const auto it = orders.find(report.order.value);
                if (it == orders.end()) continue;
                if (report.kind == Kind::Filled) {
                    const Fill<Paper> fill = fillOf(it->second, report, FillId{++fills});
                    fees += fill.commission;
                    RC_ASSERT(ledger.book(fill, venueStock()).has_value());
                }
                const auto followed = follow(it->second, report);
                if (!followed) RC_FAIL(followed.error().message);
                if (report.kind != Kind::Illegal && report.kind != Kind::CancelRejected)
                    RC_ASSERT(it->second.state == report.to);
            }
            RC_ASSERT(ledger.position(InstrumentId{2}).quantity == venue.desk.venue.position());
            for (const auto& [id, order] : orders)
                RC_ASSERT(order.isDone() || order.state == OrderState::PendingExecution);
            RC_ASSERT(ledger.fees() == fees && ledger.conservation() == Cash{});
        }));
        Order<Paper> order;
        order.id = OrderId{1};
        order.state = OrderState::Filled;
        VenueReport report;
        report.order = OrderId{1};
        report.kind = Kind::Cancelled;
        report.from = OrderState::Working;
        report.to = OrderState::Cancelled;
        QVERIFY(follow(order, report).error().code == ErrorCode::Refused && order.state == OrderState::Filled);
        report.order = OrderId{2};
        QVERIFY(follow(order, report).error().code == ErrorCode::InvalidArgument);
    }

    void sameStreamGivesTheSameReports()
    {
        QVERIFY(rc::check("determinism", [&] {
            const RandomCase wanted = drawCase();
            RandomVenue first(wanted);
            RandomVenue second(wanted);
            first.run();
            second.run();
            RC_ASSERT(digestOf(first.desk.log) == digestOf(second.desk.log));
            // However often it is asked what is due.
            RandomCase asked = wanted;
            asked.extraTimers = true;
            RandomVenue third(asked);
            third.run();
            RC_ASSERT(digestOf(first.desk.log) == digestOf(third.desk.log));
        }));
    }

    void anotherVenueCanTakeOver()
    {
        QVERIFY(rc::check("carry-over", [&] {
            const RandomCase wanted = drawCase();
            RandomVenue whole(wanted);
            whole.run();
            RandomCase carried = wanted;
            carried.carriedAt = *rc::gen::inRange(1, wanted.steps);
            RandomVenue parts(carried);
            parts.run();
            if (!parts.fault.empty()) RC_FAIL(parts.fault);
            RC_ASSERT(digestOf(whole.desk.log) == digestOf(parts.desk.log));
        }));
    }

    void damagedOrdersAreRefused()
    {
        VenueDesk desk(atOnce(FillModel::F2));
        desk.setBook({{10'000, 50}}, {{10'010, 50}});
        (void)desk.send(limitOrder(Side::Buy, 10, 9'990));
        CanonicalWriter out;
        desk.venue.canonical(out);
        const auto refusal = [&](std::span<const std::uint8_t> bytes) {
            PaperVenue fresh(venueStock(), atOnce(FillModel::F2));
            CanonicalReader in(bytes);
            const auto restored = fresh.restore(in);
            return restored ? std::optional<ErrorCode>() : restored.error().code;
        };
        QVERIFY(!refusal(out.bytes()));
        for (std::size_t size = 0; size < out.bytes().size(); size += 8)
            QVERIFY(refusal(out.bytes().first(size)) == ErrorCode::Corrupt);
        for (std::size_t at = 0; at < out.bytes().size(); ++at) { // whatever it makes of it, it lives
            std::vector<std::uint8_t> bent(out.bytes().begin(), out.bytes().end());
            bent[at] ^= 0x80;
            const auto code = refusal(bent);
            QVERIFY(!code || *code == ErrorCode::Corrupt || *code == ErrorCode::Incompatible);
        }
        std::vector<std::uint8_t> newer(out.bytes().begin(), out.bytes().end());
        newer[0] = 2;
        QVERIFY(refusal(newer) == ErrorCode::Incompatible);
    }

    void whatReachesNoWatchChangesNothing()
    {
        std::size_t leftOut = 0;
        QVERIFY(rc::check("watches", [&] {
            RandomCase wanted = drawCase();
            wanted.shownAs = *rc::gen::element(ShownAs::Quotes, ShownAs::Trades, ShownAs::Book);
            RandomVenue all(wanted);
            all.run();
            wanted.onlyWatched = true;
            RandomVenue some(wanted);
            some.run();
            RC_ASSERT(digestOf(all.desk.log) == digestOf(some.desk.log));
            leftOut += some.desk.leftOut;
        }));
        qInfo("%zu trades and quotes were left out", leftOut);
        QVERIFY(leftOut > 100);
    }

    /// Numbers from the ends of their ranges: refused or traded, but the venue lives and keeps its promises.
    void extremeOrdersDoNoHarm()
    {
        QVERIFY(rc::check("extreme orders", [] {
            const auto extreme = [](std::int64_t usual) {
                const std::vector<std::int64_t> values{
                    usual, usual,     usual,         0,
                    1,     -1,        INT64_MAX,     INT64_MIN,
                    usual, usual * 2, kLargestOrder, INT64_MAX / 1'000'000 * 1'000'000};
                return *rc::gen::elementOf(values);
            };
            VenueSettings settings =
                atOnce(*rc::gen::element(FillModel::F0, FillModel::F1, FillModel::F2, FillModel::F3));
            const auto source = *rc::gen::element(market::BarSource::Bars, market::BarSource::Trades);
            VenueDesk desk(settings, venueStock(source), market::findCalendar("NYSE"));
            desk.venue.setDailyStatistics(0.02, 1e6);
            std::int64_t position = 0;
            desk.onReport = [&](const VenueReport& report) {
                RC_ASSERT(report.filled <= report.quantity || report.kind == Kind::Rejected);
                if (report.kind == Kind::Filled)
                    position += market::sign(report.side) * report.execution.quantity.count;
            };
            for (int i = 0; i < 12; ++i) {
                OrderTicket ticket;
                ticket.side = *rc::gen::element(Side::Buy, Side::Sell, Side::Buy, Side::Sell, Side::None);
                ticket.kind = static_cast<OrderKind>(*rc::gen::inRange(0, 6));
                ticket.tif = static_cast<TimeInForce>(*rc::gen::inRange(0, 6));
                ticket.quantity = Lots{extreme(10)};
                if (*rc::gen::inRange(0, 3) == 0) ticket.display = Lots{extreme(3)};
                if (hasLimit(ticket.kind)) ticket.limit = Price{extreme(ticks(10'000).units)};
                if (ticket.kind == OrderKind::Stop || ticket.kind == OrderKind::StopLimit)
                    ticket.stopPrice = Price{extreme(ticks(10'000).units)};
                if (ticket.kind == OrderKind::TrailingStop) {
                    ticket.trail.kind = static_cast<Trail::Kind>(*rc::gen::inRange(0, 4));
                    ticket.trail.amount = Price{extreme(ticks(10).units)};
                    ticket.trail.ppm = extreme(10'000);
                    ticket.trail.multiple = static_cast<double>(extreme(2));
                    ticket.trail.atr = static_cast<double>(extreme(ticks(5).units));
                }
                if (ticket.tif == TimeInForce::GoodTillDate)
                    ticket.goodTill = Time{extreme(desk.now.ns / 2 + 1'000'000)};
                const OrderId order = desk.send(ticket);
                if (source == market::BarSource::Bars) {
                    desk.bar(10'000, 10'010, 9'990, 10'000, 100.0);
                } else {
                    desk.setBook({{9'999, 10}, {9'990, 1'000'000}}, {{10'001, 10}, {10'010, 1'000'000}});
                    desk.trade(10'000 + i % 3 - 1, 1e15);
                    desk.quote(9'999, 10'001);
                }
                if (*rc::gen::inRange(0, 3) == 0) {
                    ReplaceTicket terms;
                    terms.quantity = Lots{extreme(5)};
                    terms.limit = ticket.limit;
                    if (ticket.stopPrice.units != 0) terms.stopPrice = Price{extreme(ticks(10'000).units)};
                    (void)desk.replace(order, terms);
                }
                if (*rc::gen::inRange(0, 6) == 0) {
                    market::CorporateAction action;
                    action.splitNumerator = *rc::gen::elementOf(std::vector<std::int64_t>{2, 1, 1'000'000'000});
                    action.splitDenominator = *rc::gen::elementOf(std::vector<std::int64_t>{1, 3, 1'000'000'000});
                    desk.venue.onCorporateAction(desk.now, action);
                    desk.collect();
                    position = desk.venue.position().count;
                }
                RC_ASSERT(desk.venue.position().count == position);
            }
        }));
    }

    void stopComesBeforeTheTargetInAnyBar()
    {
        std::size_t both = 0;
        QVERIFY(rc::check("bars that hold both", [&] {
            const auto model = *rc::gen::element(FillModel::F0, FillModel::F1, FillModel::F3);
            const bool isLong = *rc::gen::arbitrary<bool>();
            const std::int64_t away = isLong ? 1 : -1;
            const std::int64_t stop = 10'000 - away * *rc::gen::inRange(5, 25);
            const std::int64_t target = 10'000 + away * *rc::gen::inRange(5, 25);
            VenueDesk desk(atOnce(model), venueStock(market::BarSource::Bars));
            desk.bar(10'000, 10'000, 10'000, 10'000);
            const OrderId entry = desk.sendBracket(marketOrder(isLong ? Side::Buy : Side::Sell, 10), stop, target);
            const OrderId stopId{entry.value + 1};
            const OrderId targetId{entry.value + 2};
            desk.bar(10'000, 10'000, 10'000, 10'000);
            const int quiet = *rc::gen::inRange(0, 4);
            for (int i = 0; i <= quiet && desk.venue.position().count != 0; ++i) {
                const std::int64_t open = 10'000 + *rc::gen::inRange(-4, 5);
                const std::int64_t close = 10'000 + *rc::gen::inRange(-8, 9);
                const std::int64_t wide = i == quiet ? 40 : 0; // the last bar holds both
                const std::int64_t high = std::max(open, close) + *rc::gen::inRange(0, 20) + wide;
                const std::int64_t low = std::min(open, close) - *rc::gen::inRange(0, 20) - wide;
                const bool reachesStop = isLong ? low <= stop : high >= stop;
                // A touch is enough for F0 alone.
                const std::int64_t beyond = model == FillModel::F0 ? 0 : 1;
                const bool reachesTarget = isLong ? high >= target + beyond : low <= target - beyond;
                desk.bar(open, high, low, close);
                RC_ASSERT((desk.filled(stopId) > 0) == reachesStop);
                RC_ASSERT((desk.filled(targetId) > 0) == (reachesTarget && !reachesStop));
                if (reachesStop && reachesTarget) ++both;
            }
        }));
        QVERIFY(both > 0);
    }

    void marketsAllocateNothingOnceWarm()
    {
        for (const FillModel model : {FillModel::F1, FillModel::F3}) {
            VenueDesk desk(atOnce(model));
            std::map<std::int64_t, std::int64_t> bids;
            std::map<std::int64_t, std::int64_t> asks;
            for (std::int64_t i = 0; i < 20; ++i) {
                bids[9'990 - i] = 50;
                asks[10'010 + i] = 50;
            }
            desk.snapshot(bids, asks);
            for (std::int64_t i = 0; i < 10; ++i) {
                (void)desk.send(limitOrder(Side::Buy, 1'000'000, 9'985 - i));
                (void)desk.send(stopOrder(Side::Buy, 100, 10'500 + i));
                (void)desk.send(trailingOrder(Side::Sell, 100, 900 + i));
            }
            market::Trade trade;
            market::Quote quote;
            const auto round = [&](std::int64_t i) {
                const Time now = desk.now + std::chrono::milliseconds(i);
                trade.time = quote.time = now;
                trade.price = ticks(9'985 - i % 3);
                trade.size = 10.0;
                quote.bid = ticks(9'989 - i % 5);
                quote.ask = ticks(10'011 + i % 5);
                desk.venue.onQuote(now, quote);
                desk.venue.onTrade(now, trade);
                desk.venue.onBook(now, desk.book());
                desk.venue.clearReports();
            };
            for (std::int64_t i = 0; i < 200; ++i)
                round(i);
            const std::uint64_t before = allocationCount();
            for (std::int64_t i = 200; i < 4'000; ++i)
                round(i);
            QCOMPARE(allocationCount(), before);
        }
    }
};

SEXTANT_TEST(TestVenueProperties)
#include "tst_venue_properties.moc"
