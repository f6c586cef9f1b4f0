#include <QTest>

#include "tests/test_main.h"

#include "tests/engine/trading/sample_instruments.h"
#include "tests/engine/trading/venue/venue_desk.h"

using namespace sextant;
using namespace sextant::trading;
using namespace sextant::test;
using market::Side;
using Kind = VenueReportKind;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

VenueDesk barDesk(FillModel model = FillModel::F1)
{
    return VenueDesk(atOnce(model), venueStock(market::BarSource::Bars));
}

QString shown(Price price) { return QString::fromStdString(venueStock().format(price)); }

OrderId stopOf(OrderId entry) { return OrderId{entry.value + 1}; }
OrderId targetOf(OrderId entry) { return OrderId{entry.value + 2}; }

} // namespace

/// F0, F1 and F1B: what a quote, a trade or a bar fills and at which price.
class TestVenuePrices final : public QObject {
    Q_OBJECT
private slots:
    void modelFollowsTheData()
    {
        using market::AssetClass;
        for (const AssetClass kind : {AssetClass::Crypto, AssetClass::CryptoPerpetual, AssetClass::Equity,
                                      AssetClass::Future, AssetClass::Forex}) {
            QVERIFY(defaultFillModel(kind, false) == FillModel::F1);
            QVERIFY(defaultFillModel(kind, true) == (kind == AssetClass::Forex ? FillModel::F1 : FillModel::F3));
        }
    }

    // ---- Stops

    void stopsWatchWhatTheyAreToldTo_data()
    {
        QTest::addColumn<int>("source");
        QTest::addColumn<int>("bid");
        QTest::addColumn<int>("ask");
        QTest::addColumn<int>("last");
        QTest::addColumn<bool>("triggers"); // a buy stop at 100.10
        const int last = static_cast<int>(TriggerSource::Last);
        const int mid = static_cast<int>(TriggerSource::Mid);
        const int side = static_cast<int>(TriggerSource::BidAsk);
        QTest::newRow("last, reached") << last << 10'000 << 10'002 << 10'010 << true;
        QTest::newRow("last, below") << last << 10'020 << 10'030 << 10'009 << false;
        QTest::newRow("mid, reached") << mid << 10'009 << 10'011 << 10'000 << true;
        QTest::newRow("mid, below") << mid << 10'008 << 10'010 << 10'050 << false;
        QTest::newRow("ask, reached") << side << 10'000 << 10'010 << 10'000 << true;
        QTest::newRow("ask, below") << side << 10'005 << 10'009 << 10'050 << false;
    }
    void stopsWatchWhatTheyAreToldTo()
    {
        QFETCH(int, source);
        QFETCH(int, bid);
        QFETCH(int, ask);
        QFETCH(int, last);
        QFETCH(bool, triggers);
        VenueDesk desk(atOnce(FillModel::F1));
        desk.quote(9'990, 9'992);
        desk.trade(9'991);
        OrderTicket ticket = stopOrder(Side::Buy, 10, 10'010);
        ticket.trigger = static_cast<TriggerSource>(source);
        const OrderId order = desk.send(ticket);
        desk.quote(bid, ask);
        desk.trade(last);
        QCOMPARE(desk.count(Kind::Triggered, order), std::size_t{triggers ? 1U : 0U});
        QCOMPARE(desk.filled(order), std::int64_t{triggers ? 10 : 0});
        if (triggers) QCOMPARE(desk.fills(order).at(0).priced.price, ticks(ask));
    }

    void withoutTradesTheMidStandsForTheLastOne()
    {
        VenueDesk desk(atOnce(FillModel::F1));
        desk.quote(10'000, 10'002);
        const OrderId order = desk.send(stopOrder(Side::Sell, 10, 9'990));
        desk.quote(9'990, 9'992);
        QCOMPARE(desk.filled(order), std::int64_t{0});
        desk.quote(9'988, 9'990);
        QCOMPARE(desk.fills(order).at(0).priced.price, ticks(9'988));
    }

    void gapFillsAtTheNextPriceThereIs()
    {
        VenueDesk desk(atOnce(FillModel::F1));
        desk.trade(10'000);
        const OrderId order = desk.send(stopOrder(Side::Sell, 10, 9'990));
        desk.trade(9'900);
        const Execution fill = desk.fills(order).at(0);
        QVERIFY(fill.trigger == FillTrigger::StopGap && fill.priced.proxy);
        QCOMPARE(fill.priced.reference, ticks(9'900));
        QCOMPARE(shown(fill.priced.price), QString("98.9802")); // 1 bp half-spread, 1 bp slippage
    }

    void stopBeyondTheMarketTriggersOnArrival()
    {
        VenueDesk desk(atOnce(FillModel::F1));
        desk.trade(10'000);
        const OrderId order = desk.send(stopOrder(Side::Sell, 10, 10'005));
        QCOMPARE(desk.count(Kind::Triggered, order), std::size_t{1});
    }

    void stopLimitRestsBehindItsLimit()
    {
        VenueDesk desk(atOnce(FillModel::F1));
        desk.quote(10'000, 10'002);
        desk.trade(10'001);
        const OrderId order = desk.send(stopLimitOrder(Side::Sell, 10, 9'990, 9'985));
        desk.quote(9'970, 9'972);
        desk.trade(9'971);
        QVERIFY(desk.count(Kind::Triggered, order) == 1 && desk.filled(order) == 0);
        desk.quote(9'986, 9'988);
        QCOMPARE(desk.fills(order).at(0).priced.price, ticks(9'985));
        QVERIFY(desk.fills(order).at(0).priced.liquidity == Liquidity::Maker);
        const OrderId near = desk.send(stopLimitOrder(Side::Sell, 10, 9'980, 9'970));
        desk.quote(9'976, 9'978);
        desk.trade(9'977);
        QCOMPARE(desk.fills(near).at(0).priced.price, ticks(9'976)); // takes what is better than its limit
    }

    void trailingStopFollowsAndNeverFallsBack()
    {
        VenueDesk desk(atOnce(FillModel::F1));
        desk.trade(10'000);
        const OrderId order = desk.send(trailingOrder(Side::Sell, 10, 20));
        QCOMPARE(desk.venue.find(order)->level, ticks(9'980));
        desk.trade(10'050);
        QCOMPARE(desk.venue.find(order)->level, ticks(10'030));
        desk.trade(10'031);
        QCOMPARE(desk.venue.find(order)->level, ticks(10'030));
        desk.trade(10'030);
        QCOMPARE(desk.filled(order), std::int64_t{10});
        const OrderId buy = desk.send(trailingOrder(Side::Buy, 10, 20));
        QCOMPARE(desk.venue.find(buy)->level, ticks(10'050));
        desk.trade(10'000);
        QCOMPARE(desk.venue.find(buy)->level, ticks(10'020));
        desk.trade(10'021);
        QCOMPARE(desk.filled(buy), std::int64_t{10});
        OrderTicket percent = trailingOrder(Side::Sell, 10, 1);
        percent.trail = {};
        percent.trail.kind = Trail::Kind::Percent;
        percent.trail.ppm = 10'000;
        const OrderId relative = desk.send(percent);
        QCOMPARE(shown(desk.venue.find(relative)->level), QString("99.2")); // 100.21 less 1 %, down to a tick
        desk.trade(11'000);
        QCOMPARE(shown(desk.venue.find(relative)->level), QString("108.9"));
    }

    // ---- F0

    void instantFillsAtTheMidExactly()
    {
        VenueDesk desk(atOnce(FillModel::F0));
        const OrderId early = desk.send(marketOrder(Side::Buy, 10));
        QCOMPARE(desk.filled(early), std::int64_t{0}); // no price yet
        desk.trade(10'007);
        QCOMPARE(desk.fills(early).at(0).priced.price, ticks(10'007));
        desk.quote(10'000, 10'004);
        const Execution fill = desk.fills(desk.send(marketOrder(Side::Sell, 10))).at(0);
        QCOMPARE(fill.priced.price, ticks(10'002));
        QVERIFY(fill.priced.model == FillModel::F0 && fill.trigger == FillTrigger::Instant && fill.level == 0);
        QVERIFY(fill.priced.halfSpread == Price{} && fill.priced.slippage == Price{} && fill.priced.impact == Price{});
        const OrderId limit = desk.send(limitOrder(Side::Buy, 10, 10'000));
        desk.quote(9'999, 10'003);
        QCOMPARE(desk.filled(limit), std::int64_t{0});
        desk.trade(10'000); // touched
        QCOMPARE(desk.fills(limit).at(0).priced.price, ticks(10'000));
    }

    // ---- F1

    void unusableRecordsFillNothing()
    {
        VenueDesk desk(atOnce(FillModel::F1));
        const OrderId order = desk.send(marketOrder(Side::Buy, 10));
        market::Trade trade;
        trade.time = desk.now;
        trade.price = ticks(10'000);
        trade.flags = market::kSuspicious;
        desk.venue.onTrade(desk.now, trade);
        trade.flags = market::kWarmup;
        desk.venue.onTrade(desk.now, trade);
        desk.collect();
        desk.quote(10'002, 10'000); // crossed
        desk.quote(0, 10'000);
        QCOMPARE(desk.filled(order), std::int64_t{0});
        desk.quote(10'000, 10'000); // locked is usable
        QCOMPARE(desk.fills(order).at(0).priced.price, ticks(10'000));
    }

    void oldQuotesPriceNothing()
    {
        VenueDesk desk(atOnce(FillModel::F1));
        desk.quote(10'000, 10'002);
        const OrderId order = desk.send(marketOrder(Side::Buy, 10));
        desk.wait(seconds(3));
        desk.trade(10'500);
        const Execution fill = desk.fills(order).at(0);
        QVERIFY(fill.trigger == FillTrigger::Print && fill.priced.proxy);
        QCOMPARE(fill.priced.reference, ticks(10'500));
    }

    // ---- F1B: bars

    void actsFromTheNextOpen()
    {
        VenueDesk desk = barDesk();
        desk.bar(10'000, 10'010, 9'990, 10'005);
        const OrderId order = desk.send(marketOrder(Side::Buy, 10));
        desk.bar(10'020, 10'040, 10'010, 10'030);
        const Execution fill = desk.fills(order).at(0);
        QCOMPARE(shown(fill.priced.price), QString("100.22004")); // the open, 1 bp and 1 bp
        QVERIFY(fill.priced.model == FillModel::F1B && fill.priced.proxy && fill.trigger == FillTrigger::BarOpen);
        QCOMPARE(fill.priced.marketTime.ns, (desk.now - minutes(1)).ns);
        QCOMPARE(desk.last(Kind::Filled, order).time.ns, desk.now.ns);
    }

    void limitNeedsATickBeyond()
    {
        VenueDesk desk = barDesk();
        desk.bar(10'000, 10'000, 10'000, 10'000);
        const OrderId order = desk.send(limitOrder(Side::Buy, 10, 9'950));
        desk.bar(10'000, 10'000, 9'950, 9'980);
        QCOMPARE(desk.filled(order), std::int64_t{0});
        desk.bar(9'990, 10'000, 9'949, 9'980);
        QCOMPARE(desk.fills(order).at(0).priced.price, ticks(9'950));
        QVERIFY(desk.fills(order).at(0).trigger == FillTrigger::BarInside);
    }

    void stopComesBeforeTheTarget()
    {
        for (const FillModel model : {FillModel::F0, FillModel::F1, FillModel::F2, FillModel::F3}) {
            VenueDesk desk = barDesk(model);
            desk.bar(10'000, 10'000, 10'000, 10'000);
            const OrderId entry = desk.sendBracket(marketOrder(Side::Buy, 10), 9'950, 10'050);
            const OrderId stop = stopOf(entry);
            const OrderId target = targetOf(entry);
            desk.bar(10'000, 10'010, 9'990, 10'000);
            desk.bar(10'000, 10'100, 9'900, 10'000); // both lie in it
            QCOMPARE(desk.filled(stop), std::int64_t{10});
            QCOMPARE(desk.filled(target), std::int64_t{0});
            QVERIFY(desk.state(target) == OrderState::Cancelled);
            QVERIFY(desk.fills(stop).at(0).trigger == FillTrigger::StopTouch);
            QCOMPARE(desk.fills(stop).at(0).priced.reference, ticks(9'950));
        }
    }

    void entryBarCountsForStopAndTarget()
    {
        VenueDesk desk = barDesk();
        desk.bar(10'000, 10'000, 10'000, 10'000);
        const OrderId entry = desk.sendBracket(marketOrder(Side::Buy, 10), 9'950, 10'050);
        const OrderId stop = stopOf(entry);
        const OrderId target = targetOf(entry);
        desk.bar(10'000, 10'060, 9'990, 10'055);
        QCOMPARE(desk.filled(target), std::int64_t{10});
        QVERIFY(desk.state(stop) == OrderState::Cancelled);
    }

    void entryInsideABarMeetsItsStopButNotItsTarget()
    {
        VenueDesk desk = barDesk();
        desk.bar(10'000, 10'000, 10'000, 10'000);
        const OrderId first = desk.sendBracket(limitOrder(Side::Buy, 10, 9'980), 9'950, 10'050);
        const OrderId stop = stopOf(first);
        const OrderId target = targetOf(first);
        desk.bar(10'000, 10'100, 9'940, 10'060);
        QCOMPARE(desk.filled(first), std::int64_t{10});
        QCOMPARE(desk.filled(stop), std::int64_t{10}); // the market passed the entry on its way to the stop
        QCOMPARE(desk.filled(target), std::int64_t{0});
        const OrderId second = desk.sendBracket(limitOrder(Side::Buy, 10, 9'980), 9'900, 10'050);
        const OrderId guard = stopOf(second);
        const OrderId aim = targetOf(second);
        desk.bar(10'000, 10'100, 9'940, 10'060); // the high may have come before the entry
        QVERIFY(desk.filled(second) == 10 && desk.filled(aim) == 0 && desk.filled(guard) == 0);
        desk.bar(10'000, 10'051, 9'990, 10'000);
        QCOMPARE(desk.filled(aim), std::int64_t{10});
    }

    void gapThroughAStopFillsAtTheOpen()
    {
        VenueDesk desk = barDesk();
        desk.bar(10'000, 10'000, 10'000, 10'000);
        const OrderId stop = desk.send(stopOrder(Side::Sell, 10, 9'950));
        desk.bar(9'900, 9'960, 9'890, 9'950);
        QCOMPARE(desk.fills(stop).at(0).priced.reference, ticks(9'900));
        QVERIFY(desk.fills(stop).at(0).trigger == FillTrigger::StopGap);
    }

    void trailWithinABarIsThatOfTheBarsBefore()
    {
        VenueDesk desk = barDesk();
        desk.bar(10'000, 10'000, 10'000, 10'000);
        const OrderId order = desk.send(trailingOrder(Side::Sell, 10, 50)); // 99.50
        desk.bar(10'000, 10'100, 9'960, 10'060);
        QCOMPARE(desk.filled(order), std::int64_t{0});
        QCOMPARE(desk.venue.find(order)->level, ticks(10'050));
        desk.bar(10'055, 10'055, 10'050, 10'055);
        QCOMPARE(desk.fills(order).at(0).priced.reference, ticks(10'050));
    }

    void stopLimitInsideABar()
    {
        VenueDesk desk = barDesk();
        desk.bar(10'000, 10'000, 10'000, 10'000);
        const OrderId near = desk.send(stopLimitOrder(Side::Sell, 10, 9'950, 9'940));
        desk.bar(10'000, 10'000, 9'930, 9'930);
        QCOMPARE(shown(desk.fills(near).at(0).priced.price), QString("99.4801")); // 99.50 less 2 bp
        const OrderId capped = desk.send(stopLimitOrder(Side::Sell, 10, 9'900, 9'899));
        desk.bar(9'930, 9'930, 9'890, 9'890);
        QCOMPARE(shown(desk.fills(capped).at(0).priced.price), QString("98.99")); // never worse than the limit
        const OrderId gap = desk.send(stopLimitOrder(Side::Sell, 10, 9'880, 9'870));
        desk.bar(9'860, 9'869, 9'850, 9'860);
        QVERIFY(desk.count(Kind::Triggered, gap) == 1 && desk.filled(gap) == 0);
        desk.bar(9'860, 9'871, 9'850, 9'860);
        QCOMPARE(desk.fills(gap).at(0).priced.price, ticks(9'870));
        const OrderId back = desk.send(stopLimitOrder(Side::Sell, 10, 9'850, 9'840));
        desk.bar(9'830, 9'841, 9'820, 9'830); // jumped over both, and came back a tick beyond the limit
        QCOMPARE(desk.fills(back).at(0).priced.price, ticks(9'840));
    }

    void immediateOrdersMeetTheOpenAlone()
    {
        VenueDesk desk = barDesk();
        desk.bar(10'000, 10'000, 10'000, 10'000);
        OrderTicket ticket = limitOrder(Side::Buy, 10, 9'950);
        ticket.tif = TimeInForce::ImmediateOrCancel;
        const OrderId away = desk.send(ticket);
        ticket.limit = ticks(10'010);
        const OrderId near = desk.send(ticket);
        desk.bar(10'000, 10'000, 9'900, 9'950);
        QVERIFY(desk.state(away) == OrderState::Cancelled && desk.state(near) == OrderState::Filled);
    }

    void restingPostOnlyStaysAMakerOverAGap()
    {
        VenueDesk desk = barDesk();
        desk.bar(10'000, 10'000, 10'000, 10'000);
        OrderTicket ticket = limitOrder(Side::Buy, 10, 9'950);
        ticket.postOnly = true;
        const OrderId order = desk.send(ticket);
        desk.bar(10'000, 10'000, 9'990, 9'990);
        desk.bar(9'900, 9'900, 9'890, 9'900);
        const Execution fill = desk.fills(order).at(0);
        QVERIFY(fill.priced.liquidity == Liquidity::Maker);
        QCOMPARE(fill.priced.price, ticks(9'950));
    }

    void dayEndsWithItsLastBar()
    {
        VenueDesk desk(atOnce(FillModel::F1), venueStock(market::BarSource::Bars), market::findCalendar("NYSE"));
        desk.now = parseRfc3339("2024-03-06T00:58:00Z").value(); // the late session ends at 01:00
        desk.bar(10'000, 10'000, 10'000, 10'000);
        OrderTicket ticket = limitOrder(Side::Buy, 10, 9'990);
        ticket.tif = TimeInForce::Day;
        const OrderId order = desk.send(ticket);
        ticket.limit = ticks(9'000);
        const OrderId away = desk.send(ticket);
        desk.bar(10'000, 10'000, 9'980, 9'985); // ends with the session
        QCOMPARE(desk.filled(order), std::int64_t{10});
        QVERIFY(desk.last(Kind::Expired, away).cause == ReasonCode::ExpiredDay);
    }

    // ---- F3 on bars: participation and impact

    void participationCarriesTheRestOver()
    {
        VenueDesk desk = barDesk(FillModel::F3);
        desk.bar(10'000, 10'000, 10'000, 10'000, 1'000.0);
        const OrderId order = desk.send(marketOrder(Side::Buy, 250));
        desk.bar(10'000, 10'010, 9'990, 10'000, 1'000.0);
        QCOMPARE(desk.filled(order), std::int64_t{100});
        QVERIFY(desk.state(order) == OrderState::PartiallyFilled);
        desk.bar(10'010, 10'020, 10'000, 10'010, 500.0);
        QCOMPARE(desk.filled(order), std::int64_t{150});
        desk.bar(10'020, 10'030, 10'010, 10'020, 10'000.0);
        QCOMPARE(desk.filled(order), std::int64_t{250});
        QVERIFY(desk.state(order) == OrderState::Filled);
    }

    /// execution.md 7.3: Y = .8, sigma = 2 %, Q = 5 000, V = 2e6 -> 8.0 bp.
    void impactIsAddedInTheTradesDirection()
    {
        for (const Side side : {Side::Buy, Side::Sell}) {
            VenueDesk desk = barDesk(FillModel::F3);
            desk.venue.setDailyStatistics(0.02, 2e6);
            desk.bar(10'000, 10'000, 10'000, 10'000);
            const OrderId order = desk.send(marketOrder(side, 5'000));
            desk.bar(10'000, 10'010, 9'990, 10'000);
            const PricedFill fill = desk.fills(order).at(0).priced;
            const double before = static_cast<double>(fill.price.units - market::sign(side) * fill.impact.units);
            QVERIFY(std::abs(static_cast<double>(fill.impact.units) / before - 8.0e-4) < 1e-9);
            QCOMPARE(fill.price.units,
                     fill.reference.units +
                         market::sign(side) * (fill.halfSpread.units + fill.slippage.units + fill.impact.units));
        }
    }

    void permanentImpactMeetsTheNextOrderOfItsSide()
    {
        VenueSettings settings = atOnce(FillModel::F3);
        settings.impact.permanent = true;
        VenueDesk desk(settings, venueStock(market::BarSource::Bars));
        desk.venue.setDailyStatistics(0.02, 2e6);
        desk.bar(10'000, 10'000, 10'000, 10'000);
        const auto impactOf = [&](Side side) {
            const OrderId order = desk.send(marketOrder(side, 5'000));
            desk.bar(10'000, 10'000, 10'000, 10'000);
            const PricedFill fill = desk.fills(order).at(0).priced;
            return static_cast<double>(fill.impact.units) / 1e10; // of 100.00
        };
        QVERIFY(std::abs(impactOf(Side::Buy) - 8.0e-4) < 1e-6);
        // 30 % of 8 bp, a minute old: half-life of ten minutes.
        QVERIFY(std::abs(impactOf(Side::Buy) - (8.0e-4 + 2.4e-4 * 0.93303)) < 1e-6);
        QVERIFY(std::abs(impactOf(Side::Sell) - 8.0e-4) < 1e-6); // it helps nobody
    }
};

SEXTANT_TEST(TestVenuePrices)
#include "tst_venue_prices.moc"
