#include <QTest>

#include "tests/test_main.h"

#include "engine/session/carry_over.h"
#include "tests/engine/session/risk_desk.h"

using namespace sextant;
using namespace sextant::session;
using namespace sextant::test;
using market::Side;
using trading::OrderState;

namespace {

const std::vector<std::string> kCalm{"risk.cooldown_seconds=0", "exits.trailing=false", "risk.max_orders_per_second=1",
                                     "risk.max_cluster_percent=1000"};

/// A desk with a position in either instrument, whose stops and targets are taken away.
struct HoldingDesk : RiskDesk {
    explicit HoldingDesk(const std::vector<std::string>& settings = kCalm) : RiskDesk(settings)
    {
        give(order(Side::Buy, 100));
        driver.applySpan(std::vector{ClockTick{time + std::chrono::seconds(2)}});
        driver.command(order(Side::Buy, 100, 0.0, 2), time + std::chrono::seconds(2));
        bars(2);
        say(CommandKind::Protect, {}, {}, "test", 1);
        say(CommandKind::Protect, {}, {}, "test", 2);
    }
    [[nodiscard]] bool isFlat() const { return position(1).isFlat() && position(2).isFlat(); }
};

/// Minutes of a stock whose market closes.
struct StockDesk {
    StockDesk() : driver(at("2024-03-08T19:00:00Z"), {"scoring.enabled=false", "exits.trailing=false"})
    {
        spy = &driver.define("SPY", "", market::Timeframe::M1);
        time = at("2024-03-08T19:00:00Z"); // a Friday, the market closes at 21:00
        for (int i = 0; i < 20; ++i)
            bar("510", i % 2 == 0 ? "510.2" : "510");
        Command buy;
        buy.kind = CommandKind::Order;
        buy.instrument = spy->id;
        buy.side = Side::Buy;
        buy.quantity = Lots{10};
        driver.command(buy, time);
        bar("510", "510.1");
        give(CommandKind::Protect);
    }
    void bar(const char* open, const char* close)
    {
        time = time + std::chrono::minutes(1);
        const bool isUp = std::string_view(close) > std::string_view(open);
        driver.applySpan(std::vector{
            barOf(*spy, market::Timeframe::M1, time, open, isUp ? close : open, isUp ? open : close, close, 1000.0)});
    }
    void give(CommandKind kind)
    {
        Command command;
        command.kind = kind;
        command.instrument = spy->id;
        command.reason = "test";
        driver.command(command, time);
    }
    [[nodiscard]] const trading::Position<trading::Paper>& position() const
    {
        return driver.session.paper().position(spy->id);
    }

    SessionDriver driver;
    const market::Instrument* spy = nullptr;
    Time time;
};

} // namespace

/// What is to be left is left, however long it takes (execution.md §8: exit failures are retried), and what travels
/// cannot be called back.
class TestPursuedExits final : public QObject {
    Q_OBJECT
private slots:
    void flattenLeavesMoreThanOrdersMayBeSentInASecond()
    {
        HoldingDesk desk;
        QVERIFY(!desk.position(1).isFlat() && !desk.position(2).isFlat());
        desk.say(CommandKind::Flatten);
        QVERIFY(desk.incidents(ReasonCode::ExitBlocked) == 1); // R15: one order in a second
        desk.bar(50'000.0);
        desk.bar(50'000.0);
        QVERIFY(desk.isFlat());
    }

    void flattenAtNightIsDoneWhenTheMarketOpens()
    {
        StockDesk desk;
        QCOMPARE(desk.position().quantity.count, std::int64_t{10});
        desk.time = at("2024-03-09T12:00:00Z"); // Saturday: no price is fresh
        desk.give(CommandKind::Flatten);
        QVERIFY(!desk.position().isFlat());
        // Three attempts ten seconds apart, then the position is marked.
        desk.driver.applySpan(std::vector{ClockTick{desk.time + std::chrono::minutes(1)}});
        QVERIFY(desk.position().exitBlocked);
        const auto blocked = [&] {
            std::size_t count = 0;
            for (const Incident& incident : desk.driver.all<Incident>())
                if (incident.code == ReasonCode::ExitBlocked) ++count;
            return count;
        };
        QCOMPARE(blocked(), std::size_t{3});
        desk.time = at("2024-03-11T13:30:00Z"); // Monday, summer time has begun
        desk.bar("511", "511.1");
        desk.bar("511", "511.1");
        QVERIFY(desk.position().isFlat());
        QCOMPARE(blocked(), std::size_t{3});
        QVERIFY(desk.driver.last<ExitTriggered>().rule == ReasonCode::ExitOperator);
    }

    /// The first bar after a closed market is as fresh as any other.
    void aGapOverTheWeekendIsLeftAtTheOpen()
    {
        StockDesk desk;
        Command protect;
        protect.kind = CommandKind::Protect;
        protect.instrument = desk.spy->id;
        protect.stop = Price{desk.spy->tick.units * std::llround(509.0 / desk.spy->toDouble(desk.spy->tick))};
        desk.driver.command(protect, desk.time);
        desk.time = at("2024-03-11T13:30:00Z"); // Monday
        desk.bar("505", "506");
        QVERIFY(desk.position().isFlat());
        const Filled fill = desk.driver.last<Filled>();
        QVERIFY(fill.trigger == trading::FillTrigger::StopGap);
        QCOMPARE(fill.reference.units, desk.spy->tick.units * std::llround(505.0 / desk.spy->toDouble(desk.spy->tick)));
        QVERIFY(fill.price < fill.reference);
        for (const Incident& incident : desk.driver.all<Incident>())
            QVERIFY(incident.code != ReasonCode::ExitBlocked);
    }

    /// An exit is on its way to the venue while an older order turns the position over; that it fails there must not
    /// make the new position, which is being left already, look as if nobody left it.
    void anExitOfWhatIsGoneLeavesTheNewPositionAlone()
    {
        const Time start = at("2024-01-10T00:00:00Z");
        SessionDriver driver(start, {"scoring.enabled=false", "risk.cooldown_seconds=0", "fills.model=F3"});
        const market::Instrument& bitcoin =
            driver.define("BTC-USDT", "bybit", std::nullopt, market::BarSource::Quotes, true);
        const auto at = [&](int milliseconds) { return start + std::chrono::milliseconds(milliseconds); };
        const auto quote = [&](int time, const char* bid, const char* ask) {
            driver.applySpan(std::vector{quoteOf(bitcoin, at(time), bid, ask)});
        };
        const auto give = [&](int time, CommandKind kind, Side side, std::int64_t lots, const char* stopPrice) {
            Command command;
            command.kind = kind;
            command.instrument = bitcoin.id;
            command.side = side;
            command.quantity = Lots{lots};
            command.reason = "test";
            const char* protective = side == Side::Sell ? "51000" : "49000";
            if (kind == CommandKind::Order) command.stop = quoteOf(bitcoin, at(time), protective, protective).bid;
            if (*stopPrice != '\0') {
                command.terms.kind = trading::OrderKind::Stop;
                command.terms.stopPrice = quoteOf(bitcoin, at(time), stopPrice, stopPrice).bid;
                command.terms.trigger = trading::TriggerSource::BidAsk;
            }
            driver.command(command, at(time));
        };
        const auto exits = [&] {
            const auto& orders = driver.session.paperDesk().orders();
            return std::count_if(orders.begin(), orders.end(), [](const auto& order) { return order.isExit; });
        };
        const auto position = [&]() -> const auto& { return driver.session.paper().position(bitcoin.id); };
        quote(0, "50000", "50000.1");
        give(100, CommandKind::Order, Side::Sell, 10, "");
        quote(1'000, "50000", "50000.1");
        quote(1'500, "50000", "50000.1");
        QCOMPARE(position().quantity.count, std::int64_t{-10});
        give(2'000, CommandKind::Order, Side::Buy, 30, "50100");
        quote(3'000, "50000", "50000.1");
        quote(4'000, "50110", "50110.1"); // the venue fills the stop; the desk hears it later
        give(4'001, CommandKind::Close, Side::None, 0, "");
        QCOMPARE(exits(), 1);
        driver.applySpan(std::vector{ClockTick{at(4'060)}});
        QCOMPARE(position().quantity.count, std::int64_t{20});
        give(4'061, CommandKind::Close, Side::None, 0, "");
        QCOMPARE(exits(), 2); // that of the short, still on its way, and that of the long
        driver.applySpan(std::vector{ClockTick{at(4'200)}});
        QCOMPARE(exits(), 1);
        QVERIFY(position().state == trading::PositionStateOf<trading::Paper>::Closing);
        quote(5'000, "50110", "50110.1");
        quote(6'000, "50110", "50110.1");
        QVERIFY(position().isFlat());
        QCOMPARE(exits(), 0);
    }

    void protectingAPositionKeepsIt()
    {
        StockDesk desk;
        desk.time = at("2024-03-09T12:00:00Z");
        desk.give(CommandKind::Flatten);
        desk.give(CommandKind::Protect); // he has thought better of it
        desk.time = at("2024-03-11T13:30:00Z");
        desk.bar("511", "511.1");
        desk.bar("511", "511.1");
        QCOMPARE(desk.position().quantity.count, std::int64_t{10});
    }

    void aHoldThatFlattensGoesOnUntilItIsLifted_data()
    {
        QTest::addColumn<bool>("lifted");
        QTest::newRow("held") << false;
        QTest::newRow("lifted before it could leave") << true;
    }
    void aHoldThatFlattensGoesOnUntilItIsLifted()
    {
        QFETCH(bool, lifted);
        HoldingDesk desk;
        desk.give(desk.order(Side::Sell, 10, 0.0, 2)); // uses up the second
        desk.say(CommandKind::Hold, {}, "flatten", "test", 1);
        QVERIFY(desk.incidents(ReasonCode::ExitBlocked) == 1);
        if (lifted) desk.say(CommandKind::Unlock, {}, {}, "test", 1);
        desk.bar(50'000.0);
        desk.bar(50'000.0);
        QCOMPARE(desk.position(1).isFlat(), !lifted);
        QVERIFY(!desk.position(2).isFlat());
    }

    void whatWasToBeLeftIsLeftByTheNextSession()
    {
        HoldingDesk desk;
        desk.say(CommandKind::Flatten);
        SessionDriver next(desk.time, {"scoring.enabled=false", "exits.trailing=false"});
        next.apply(std::make_shared<const market::Instrument>(*desk.bitcoin), desk.time);
        next.apply(std::make_shared<const market::Instrument>(*desk.ether), desk.time);
        next.apply(std::make_shared<const CarryOver>(desk.driver.session.carryOver()), desk.time);
        const InstrumentId later{2};
        QVERIFY(!next.session.paper().position(later).isFlat());
        for (int i = 1; i <= 3; ++i) {
            const Time end = desk.time + std::chrono::minutes(i);
            for (const market::Instrument* each : {desk.bitcoin, desk.ether}) {
                const char* price = each == desk.bitcoin ? "50000" : "2500";
                next.applySpan(std::vector{barOf(*each, market::Timeframe::M1, end, price, price, price, price)});
            }
        }
        QVERIFY(next.session.paper().position(later).isFlat());
        QVERIFY(next.session.paper().position(InstrumentId{1}).isFlat());
    }

    /// An order that is filled at the venue, but not heard of yet, when everything is to be left.
    void whatIsHeardOfLaterIsLeftToo_data()
    {
        QTest::addColumn<bool>("kills");
        QTest::newRow("flatten") << false;
        QTest::newRow("kill switch that flattens") << true;
    }
    void whatIsHeardOfLaterIsLeftToo()
    {
        QFETCH(bool, kills);
        const Time start = at("2024-01-10T00:00:00Z");
        SessionDriver driver(start, {"scoring.enabled=false", "fills.model=F3", "risk.kill_flatten=true"});
        const market::Instrument& bitcoin =
            driver.define("BTC-USDT", "bybit", std::nullopt, market::BarSource::Trades, true);
        Time time = start;
        const auto step = [&](Duration by) {
            time = time + by;
            driver.applySpan(std::vector{quoteOf(bitcoin, time, "50000", "50001")});
            driver.applySpan(std::vector{tradeOf(bitcoin, time, "50000", 100.0)});
        };
        step(std::chrono::seconds(1));
        Command buy;
        buy.kind = CommandKind::Order;
        buy.instrument = bitcoin.id;
        buy.side = Side::Buy;
        buy.quantity = Lots{10};
        buy.stop = Price{bitcoin.tick.units * std::llround(49'900.0 / bitcoin.toDouble(bitcoin.tick))};
        buy.target = Price{bitcoin.tick.units * std::llround(50'500.0 / bitcoin.toDouble(bitcoin.tick))};
        driver.command(buy, time);
        step(std::chrono::milliseconds(80)); // it has arrived, and is filled there; heard of at 120 ms
        QVERIFY(driver.session.paper().position(bitcoin.id).isFlat());
        QVERIFY(driver.session.paperDesk().isHearing(bitcoin.id));
        Command stop;
        stop.kind = kills ? CommandKind::Kill : CommandKind::Flatten;
        stop.reason = "test";
        driver.command(stop, time);
        for (int i = 0; i < 10; ++i)
            step(std::chrono::milliseconds(100));
        QCOMPARE(driver.all<Filled>().size(), std::size_t{2});
        QVERIFY(driver.session.paper().position(bitcoin.id).isFlat());
    }

    /// A cancel that is sent while the order travels arrives behind it.
    void aCancelDoesNotOvertakeItsOrder_data()
    {
        QTest::addColumn<double>("limit");
        QTest::addColumn<bool>("fills");
        QTest::newRow("one that can trade when it arrives") << 50'100.0 << true;
        QTest::newRow("one that rests") << 49'950.0 << false;
    }
    void aCancelDoesNotOvertakeItsOrder()
    {
        QFETCH(double, limit);
        QFETCH(bool, fills);
        Time time = at("2024-01-10T00:00:00Z");
        SessionDriver driver(time, {"scoring.enabled=false", "fills.model=F3"});
        const market::Instrument& bitcoin =
            driver.define("BTC-USDT", "bybit", std::nullopt, market::BarSource::Trades, true);
        const auto ticks = [&](double price) {
            return Price{std::llround(price / bitcoin.toDouble(bitcoin.tick)) * bitcoin.tick.units};
        };
        const auto step = [&](int milliseconds) {
            time = time + std::chrono::milliseconds(milliseconds);
            driver.applySpan(std::vector{quoteOf(bitcoin, time, "50000", "50001")});
            driver.applySpan(std::vector{tradeOf(bitcoin, time, "50000", 100.0)});
        };
        step(1000);
        Command buy;
        buy.kind = CommandKind::Order;
        buy.instrument = bitcoin.id;
        buy.side = Side::Buy;
        buy.quantity = Lots{10};
        buy.terms.kind = trading::OrderKind::Limit;
        buy.terms.limit = ticks(limit);
        buy.stop = ticks(49'850.0);
        buy.target = ticks(50'500.0);
        driver.command(buy, time);
        const OrderId order = driver.last<OrderChanged>().order;
        QVERIFY(order.isSet());
        step(20);
        Command cancel;
        cancel.kind = CommandKind::Cancel;
        cancel.order = order;
        driver.command(cancel, time);
        for (int i = 0; i < 20; ++i)
            step(20);
        QCOMPARE(driver.all<Filled>().size(), std::size_t{fills ? 1U : 0U});
        QVERIFY(driver.last<OrderChanged>().to == (fills ? OrderState::Filled : OrderState::Cancelled));
        QCOMPARE(driver.session.paperDesk().orders().size(), std::size_t{0});
        QCOMPARE(driver.all<Incident>().size(), std::size_t{0});
    }
};

SEXTANT_TEST(TestPursuedExits)
#include "tst_pursued_exits.moc"
