#include <QTest>

#include "tests/test_main.h"

#include <algorithm>
#include <cmath>

#include "engine/session/carry_over.h"
#include "tests/engine/session/session_driver.h"

using namespace sextant;
using namespace sextant::session;
using namespace sextant::test;
using market::BarSource;
using market::Side;
using trading::OrderKind;
using trading::OrderState;

class TestRestart final : public QObject {
    Q_OBJECT

private slots:
    void whatIsLostLeavesOrdersUnverified();
    void keptOrdersGoOnWithTheMarketAsItIs();
    void cancelledOrdersEnd();
    void oneOrderIsDecidedByItself();
    void ordersOnTheirWayWaitToo();
    void stopsThatWerePassedTriggerWhenKept();
    void exitsStayWatched();
    void entriesWaitForTheOperator();
    void replayedFillsAreMarked();
    void unverifiedOrdersAreHandedOver();
    void reportsOnTheirWayAreHandedOver();
    void volumeOfADay();
    void impactFollowsFromADaysVolatilityAndVolume();
};

namespace {

const Time kRestartStart = at("2024-01-10T00:00:00Z");
constexpr Duration kAway = std::chrono::minutes(10);

/// BTC-USDT perpetual around 50000, trades once a second, and an operator.
struct AwayDesk {
    explicit AwayDesk(const std::vector<std::string>& more = {}) : driver(kRestartStart, settings(more))
    {
        instrument = &driver.define("BTC-USDT", "bybit", std::nullopt, BarSource::Trades);
        for (int i = 0; i < 20 * 60; ++i)
            trade(i % 2 == 0 ? "50050" : "49950", std::chrono::seconds(1));
    }
    static std::vector<std::string> settings(const std::vector<std::string>& more)
    {
        std::vector<std::string> all{"scoring.enabled=false", "risk.cooldown_seconds=0", "fills.entry_latency_ms=0",
                                     "fills.response_latency_ms=0", "fills.feed_latency_ms=0"};
        all.insert(all.end(), more.begin(), more.end());
        return all;
    }
    [[nodiscard]] Price price(const char* text) const
    {
        return Price{parseScaled(text, instrument->priceScale).value().value};
    }
    void trade(const char* at, Duration after = std::chrono::seconds(1), double size = 1.0)
    {
        time = time + after;
        driver.applySpan(std::vector{tradeOf(*instrument, time, at, size)});
    }
    [[nodiscard]] Command order(OrderKind kind, Side side, std::int64_t lots, const char* level = nullptr) const
    {
        Command command;
        command.kind = CommandKind::Order;
        command.instrument = instrument->id;
        command.side = side;
        command.quantity = Lots{lots};
        command.terms.kind = kind;
        if (level != nullptr) (kind == OrderKind::Limit ? command.terms.limit : command.terms.stopPrice) = price(level);
        return command;
    }
    OrderId send(const Command& command)
    {
        driver.command(command, time);
        return driver.last<RiskVerdict>().order;
    }
    /// The program was away from now until `away` later.
    void restart(std::uint64_t count, Duration away = kAway)
    {
        SourceState state;
        state.kind = SourceState::Kind::Restarted;
        state.count = count;
        state.from = time;
        state.to = time + away;
        driver.apply(state, time);
        if (count == 0) time = state.to;
    }
    void resynchronise()
    {
        SourceState state;
        state.kind = SourceState::Kind::Resynchronised;
        driver.apply(state, time);
    }
    void verify(const char* value, OrderId order = {})
    {
        Command command;
        command.kind = CommandKind::Verify;
        command.value = value;
        command.order = order;
        driver.command(command, time);
    }
    [[nodiscard]] OrderChanged newest(OrderId order) const
    {
        OrderChanged found;
        for (const OrderChanged& change : driver.all<OrderChanged>())
            if (change.order == order) found = change;
        return found;
    }
    [[nodiscard]] std::vector<Filled> fills() const { return driver.all<Filled>(); }
    [[nodiscard]] std::int64_t held() const { return driver.session.paper().position(instrument->id).quantity.count; }
    [[nodiscard]] std::size_t incidents(ReasonCode code) const
    {
        const auto all = driver.all<Incident>();
        return static_cast<std::size_t>(
            std::count_if(all.begin(), all.end(), [&](const Incident& i) { return i.code == code; }));
    }

    SessionDriver driver;
    const market::Instrument* instrument = nullptr;
    Time time = kRestartStart;
};

} // namespace

void TestRestart::whatIsLostLeavesOrdersUnverified()
{
    AwayDesk desk;
    const OrderId limit = desk.send(desk.order(OrderKind::Limit, Side::Buy, 2, "49900"));
    const OrderId stop = desk.send(desk.order(OrderKind::Stop, Side::Sell, 2, "49500"));
    QVERIFY(desk.newest(limit).to == OrderState::Working);
    desk.restart(0);
    QCOMPARE(desk.incidents(ReasonCode::SessionRestarted), std::size_t{1});
    for (const OrderId order : {limit, stop}) {
        const OrderChanged change = desk.newest(order);
        QVERIFY(change.isUnverified);
        QCOMPARE(change.cause, ReasonCode::OrderUnverified);
        QVERIFY(change.from == change.to);
    }
    // Whatever the market does now, nobody knows whether they are still there.
    desk.trade("49000");
    desk.trade("51000");
    QCOMPARE(desk.fills().size(), std::size_t{0});
    QVERIFY(desk.newest(limit).to == OrderState::Working);
    QVERIFY(desk.newest(stop).to == OrderState::Working);
}

void TestRestart::keptOrdersGoOnWithTheMarketAsItIs()
{
    AwayDesk desk;
    const OrderId limit = desk.send(desk.order(OrderKind::Limit, Side::Buy, 2, "49900"));
    const OrderId far = desk.send(desk.order(OrderKind::Limit, Side::Buy, 2, "48000"));
    desk.restart(0);
    desk.trade("49500");
    QVERIFY(desk.newest(limit).isUnverified);
    desk.verify("keep");
    QVERIFY(!desk.newest(limit).isUnverified);
    QVERIFY(!desk.newest(far).isUnverified);
    desk.trade("49500");
    // The market has come below its limit: it takes at the market's price and not at its own.
    QVERIFY(desk.newest(limit).to == OrderState::Filled);
    QCOMPARE(desk.fills().size(), std::size_t{1});
    QVERIFY(!desk.fills().front().maker);
    QVERIFY(desk.fills().front().price < desk.price("49900"));
    QVERIFY(!desk.fills().front().isReplayed);
    desk.trade("47990");
    QVERIFY(desk.newest(far).to == OrderState::Filled);
    const auto fills = desk.fills();
    const auto last = std::find_if(fills.begin(), fills.end(), [&](const Filled& fill) { return fill.order == far; });
    QVERIFY(last != fills.end() && last->maker);
    QCOMPARE(last->price, desk.price("48000"));
}

void TestRestart::cancelledOrdersEnd()
{
    AwayDesk desk;
    const OrderId limit = desk.send(desk.order(OrderKind::Limit, Side::Buy, 2, "49900"));
    desk.restart(0);
    desk.verify("cancel");
    QVERIFY(desk.newest(limit).to == OrderState::Cancelled);
    QVERIFY(!desk.newest(limit).isUnverified);
    QCOMPARE(desk.driver.session.paperDesk().orders().size(), std::size_t{0});
    // There is nothing more to decide, and no third way.
    desk.verify("cancel");
    desk.verify("perhaps");
    QCOMPARE(desk.incidents(ReasonCode::CommandRefused), std::size_t{2});
}

void TestRestart::oneOrderIsDecidedByItself()
{
    AwayDesk desk;
    const OrderId first = desk.send(desk.order(OrderKind::Limit, Side::Buy, 2, "49900"));
    const OrderId second = desk.send(desk.order(OrderKind::Limit, Side::Buy, 2, "49800"));
    desk.restart(0);
    desk.verify("keep", second);
    QVERIFY(desk.newest(first).isUnverified);
    QVERIFY(!desk.newest(second).isUnverified);
    desk.trade("49000");
    QVERIFY(desk.newest(first).to == OrderState::Working);
    QVERIFY(desk.newest(second).to == OrderState::Filled);
    desk.verify("keep", OrderId{99});
    QCOMPARE(desk.incidents(ReasonCode::CommandRefused), std::size_t{1});
}

void TestRestart::ordersOnTheirWayWaitToo()
{
    AwayDesk desk({"fills.entry_latency_ms=500"});
    const OrderId order = desk.send(desk.order(OrderKind::Market, Side::Buy, 2));
    QVERIFY(desk.newest(order).to == OrderState::PendingExecution);
    desk.restart(0);
    QVERIFY(desk.newest(order).isUnverified);
    desk.trade("50100");
    desk.trade("50100");
    QVERIFY(desk.newest(order).to == OrderState::Working); // it has come to the venue, and waits there
    QVERIFY(desk.newest(order).isUnverified);
    QVERIFY(desk.fills().empty());
    desk.verify("keep");
    desk.trade("50200");
    QVERIFY(desk.newest(order).to == OrderState::Filled);
    QVERIFY(desk.fills().front().price >= desk.price("50200"));
}

void TestRestart::stopsThatWerePassedTriggerWhenKept()
{
    AwayDesk desk;
    const OrderId stop = desk.send(desk.order(OrderKind::Stop, Side::Buy, 2, "50500"));
    desk.restart(0);
    desk.trade("50800");
    desk.verify("keep");
    desk.trade("50810");
    QVERIFY(desk.newest(stop).to == OrderState::Filled);
    QCOMPARE(desk.fills().size(), std::size_t{1});
    QVERIFY(desk.fills().front().trigger == trading::FillTrigger::StopGap);
    QVERIFY(desk.fills().front().price >= desk.price("50810"));
}

void TestRestart::exitsStayWatched()
{
    AwayDesk desk;
    Command buy = desk.order(OrderKind::Market, Side::Buy, 2);
    buy.stop = desk.price("49800");
    desk.send(buy);
    desk.trade("50000");
    QCOMPARE(desk.held(), std::int64_t{2});
    const OrderId limit = desk.send(desk.order(OrderKind::Limit, Side::Buy, 2, "49900"));
    desk.restart(0);
    QVERIFY(desk.newest(limit).isUnverified);
    desk.trade("49790");
    desk.trade("49790");
    QCOMPARE(desk.held(), std::int64_t{0});
    QVERIFY(desk.newest(limit).to == OrderState::Working);
}

void TestRestart::entriesWaitForTheOperator()
{
    AwayDesk desk;
    desk.send(desk.order(OrderKind::Limit, Side::Buy, 2, "49900"));
    desk.restart(0);
    desk.trade("50000");
    desk.resynchronise();
    const auto before = desk.driver.session.paperDesk().orders().size();
    const OrderPreview preview = desk.driver.session.preview(desk.order(OrderKind::Limit, Side::Buy, 2, "49000"));
    QCOMPARE(preview.refusal, ReasonCode::OrderUnverified);
    QVERIFY(!desk.send(desk.order(OrderKind::Limit, Side::Buy, 2, "49000")).isSet());
    QCOMPARE(desk.driver.last<RiskVerdict>().blockedBy, ReasonCode::OrderUnverified);
    QCOMPARE(desk.driver.session.paperDesk().orders().size(), before);
    desk.verify("keep");
    QVERIFY(desk.send(desk.order(OrderKind::Limit, Side::Buy, 2, "49000")).isSet());
}

void TestRestart::replayedFillsAreMarked()
{
    AwayDesk desk;
    const OrderId inside = desk.send(desk.order(OrderKind::Limit, Side::Buy, 2, "49900"));
    const OrderId behind = desk.send(desk.order(OrderKind::Limit, Side::Buy, 2, "49800"));
    desk.restart(1);
    QVERIFY(!desk.newest(inside).isUnverified);
    desk.trade("49890", std::chrono::minutes(5));
    QVERIFY(desk.newest(inside).to == OrderState::Filled);
    QVERIFY(desk.fills().back().isReplayed);
    // Nobody could have entered then.
    QVERIFY(!desk.send(desk.order(OrderKind::Limit, Side::Buy, 2, "49000")).isSet());
    const auto& waits = desk.driver.session.paperDesk().monitor().waits();
    QVERIFY(waits.find(desk.instrument->id) != nullptr);
    QCOMPARE(waits.find(desk.instrument->id)->cause, ReasonCode::SessionRestarted);
    desk.trade("49850", std::chrono::minutes(6));
    desk.resynchronise();
    desk.trade("49790");
    QVERIFY(desk.newest(behind).to == OrderState::Filled);
    QVERIFY(!desk.fills().back().isReplayed);
    QVERIFY(waits.all().empty());
}

namespace {

/// Goes on with what `desk` holds in a session of its own.
struct Continued {
    explicit Continued(const AwayDesk& desk, const std::vector<std::string>& more = {})
        : driver(kRestartStart, AwayDesk::settings(more))
    {
        instrument = &driver.define("BTC-USDT", "bybit", std::nullopt, BarSource::Trades);
        const std::vector all{driver.session.state(InstrumentId{1}).instrument};
        driver.applySpan(warmupBars(desk.driver.session, 500, all));
        driver.apply(std::make_shared<const CarryOver>(desk.driver.session.carryOver()), desk.time);
    }
    void trade(Time time, const char* at) { driver.applySpan(std::vector{tradeOf(*instrument, time, at)}); }

    SessionDriver driver;
    const market::Instrument* instrument = nullptr;
};

} // namespace

void TestRestart::unverifiedOrdersAreHandedOver()
{
    AwayDesk desk;
    desk.send(desk.order(OrderKind::Limit, Side::Buy, 2, "49900"));
    desk.restart(0);
    Continued next(desk);
    QVERIFY(next.driver.last<OrderChanged>().isUnverified);
    next.trade(desk.time + std::chrono::seconds(1), "49000");
    QCOMPARE(next.driver.all<Filled>().size(), std::size_t{0});
    Command verify;
    verify.kind = CommandKind::Verify;
    verify.value = "keep";
    next.driver.command(verify, next.driver.session.now());
    next.trade(desk.time + std::chrono::seconds(2), "49000");
    QCOMPARE(next.driver.all<Filled>().size(), std::size_t{1});
}

void TestRestart::reportsOnTheirWayAreHandedOver()
{
    const std::vector<std::string> slow{"fills.model=F3", "fills.entry_latency_ms=100",
                                        "fills.response_latency_ms=400"};
    AwayDesk desk(slow);
    const OrderId order = desk.send(desk.order(OrderKind::Market, Side::Buy, 2));
    desk.trade("50000", std::chrono::milliseconds(150)); // filled there, and nobody here knows
    const trading::PaperVenue* venue = desk.driver.session.paperDesk().venue(desk.instrument->id);
    QVERIFY(venue->orders().empty());
    QVERIFY(desk.newest(order).to == OrderState::PendingExecution);
    QCOMPARE(desk.fills().size(), std::size_t{0});

    Continued next(desk, slow);
    const Time heard = desk.time + std::chrono::milliseconds(450);
    desk.trade("50010", std::chrono::milliseconds(450));
    next.trade(heard, "50010");
    QVERIFY(desk.newest(order).to == OrderState::Filled);
    const Filled mine = desk.driver.last<Filled>();
    const Filled theirs = next.driver.last<Filled>();
    QCOMPARE(theirs.order, order);
    QCOMPARE(theirs.price, mine.price);
    QCOMPARE(theirs.quantity, mine.quantity);
    QCOMPARE(theirs.waited, mine.waited);
    QVERIFY(theirs.fee == mine.fee);
    QVERIFY(next.driver.session.paper().cash() == desk.driver.session.paper().cash());
    QCOMPARE(next.driver.session.paper().position(InstrumentId{1}).quantity, Lots{2});
}

void TestRestart::volumeOfADay()
{
    const auto catalog = market::InstrumentCatalog::builtIn();
    market::Instrument instrument = catalog.find("SPY", "");
    instrument.id = InstrumentId{1};
    RiskHistory history;
    history.define(instrument, market::findCalendar(instrument.calendar), market::Timeframe::M1);
    const auto minutes = [&](const char* day, int from, int to, double volume, std::uint8_t flags = 0) {
        for (int i = from; i < to; ++i) {
            market::Bar bar = barOf(instrument, market::Timeframe::M1, at(day) + std::chrono::minutes(14 * 60 + 31 + i),
                                    "400", "401", "399", "400", volume);
            bar.flags = flags;
            history.onBar(instrument, bar);
        }
    };
    QVERIFY(!history.dailyVolume(instrument.id));
    minutes("2024-01-10T00:00:00Z", 0, 29, 10.0);
    QVERIFY(!history.dailyVolume(instrument.id)); // half an hour says something
    minutes("2024-01-10T00:00:00Z", 29, 39, 10.0);
    // 39 of the 390 minutes of the regular session: 390 so far, 3 900 a day.
    QCOMPARE(*history.dailyVolume(instrument.id), 3'900.0);
    minutes("2024-01-10T00:00:00Z", 39, 390, 10.0);
    QCOMPARE(*history.dailyVolume(instrument.id), 3'900.0);
    // The next day was seen from its second half on: 195 minutes of 30, 11 700 a day.
    minutes("2024-01-11T00:00:00Z", 195, 390, 30.0);
    QCOMPARE(*history.dailyVolume(instrument.id), (3'900.0 + 11'700.0) / 2.0);
    // Minutes of unknown volume do not make the third one thin.
    minutes("2024-01-12T00:00:00Z", 0, 100, 0.0, market::kNoVolume);
    minutes("2024-01-12T00:00:00Z", 100, 390, 10.0);
    QVERIFY(std::abs(*history.dailyVolume(instrument.id) - (3'900.0 + 11'700.0 + 3'900.0) / 3.0) < 1e-9);

    CanonicalWriter out;
    history.canonical(out);
    RiskHistory next;
    next.define(instrument, market::findCalendar(instrument.calendar), market::Timeframe::M1);
    CanonicalReader in(out.bytes());
    next.restore(in, std::vector{instrument.id});
    QVERIFY(in.ok() && in.atEnd());
    QCOMPARE(*next.dailyVolume(instrument.id), *history.dailyVolume(instrument.id));
    next.split(instrument.id, 2, 1);
    QVERIFY(std::abs(*next.dailyVolume(instrument.id) - 2.0 * *history.dailyVolume(instrument.id)) < 1e-9);
}

void TestRestart::impactFollowsFromADaysVolatilityAndVolume()
{
    AwayDesk desk({"fills.model=F3", "risk.max_exposure_percent=100"});
    for (int i = 0; i < 70 * 60; ++i)
        desk.trade(i % 120 < 60 ? "50050" : "49950");
    const double sigma = *desk.driver.session.paperDesk().monitor().dailySigma(desk.instrument->id);
    const double volume = *desk.driver.session.paperDesk().monitor().history().dailyVolume(desk.instrument->id);
    // One unit a second was traded.
    QVERIFY2(std::abs(volume - 86'400.0) < 30.0, qPrintable(QString::number(volume)));
    QVERIFY(sigma > 0.01 && sigma < 0.2);
    desk.send(desk.order(OrderKind::Market, Side::Buy, 100));
    desk.trade("50000", std::chrono::seconds(1), 100.0);
    desk.trade("50000", std::chrono::seconds(1), 100.0);
    const Filled fill = desk.driver.last<Filled>();
    QCOMPARE(fill.quantity, Lots{100});
    const double base = desk.instrument->lot.toDouble() * 100.0;
    const double share = 0.8 * sigma * std::sqrt(base / volume); // execution.md §7.3
    const double expected = share * desk.instrument->toDouble(fill.reference);
    QVERIFY2(std::abs(desk.instrument->toDouble(fill.impact) / expected - 1.0) < 1e-3,
             qPrintable(QStringLiteral("%1 for %2").arg(desk.instrument->toDouble(fill.impact)).arg(expected)));
}

SEXTANT_TEST(TestRestart)
#include "tst_restart.moc"
