#include <QTest>

#include "tests/test_main.h"

#include <rapidcheck.h>

#include "engine/session/carry_over.h"
#include "tests/engine/session/session_driver.h"

using namespace sextant;
using namespace sextant::session;
using namespace sextant::test;
using market::BarSource;
using market::Side;
using market::Timeframe;
using trading::OrderState;
using trading::TimeInForce;

namespace {

const Time kStart = at("2024-01-10T00:00:00Z");
const std::vector<std::string> kUnscored{"scoring.enabled=false", "risk.cooldown_seconds=0",
                                         "risk.cooldown_after_loss_seconds=0"};
constexpr Duration kMinute = std::chrono::minutes(1);
constexpr Duration kLatency = std::chrono::milliseconds(50);

/// BTC-USDT perpetual at 50000 with an operator who places orders. ATR(14) is 100.
struct Desk {
    explicit Desk(BarSource source = BarSource::Bars, bool hasQuotes = false,
                  const std::vector<std::string>& settings = kUnscored)
        : driver(kStart, settings)
    {
        const auto base = source == BarSource::Bars ? std::optional(Timeframe::M1) : std::nullopt;
        instrument = &driver.define("BTC-USDT", "bybit", base, source, hasQuotes);
        if (source == BarSource::Bars) {
            for (int i = 0; i < 20; ++i)
                bar("50000", "50050", "49950", "50000");
            return;
        }
        for (int i = 0; i < 20 * 60; ++i) {
            time = time + std::chrono::seconds(1);
            const bool isHigh = i % 2 == 0;
            if (source == BarSource::Trades)
                trade(isHigh ? "50050" : "49950");
            else
                quote(isHigh ? "50049.9" : "49949.9", isHigh ? "50050.1" : "49950.1");
        }
    }
    [[nodiscard]] Price price(const char* text) const
    {
        return Price{parseScaled(text, instrument->priceScale).value().value};
    }
    void bar(const char* open, const char* high, const char* low, const char* close)
    {
        time = time + kMinute;
        driver.applySpan(std::vector{barOf(*instrument, Timeframe::M1, time, open, high, low, close)});
    }
    void trade(const char* price, Duration after = {})
    {
        time = time + after;
        driver.applySpan(std::vector{tradeOf(*instrument, time, price)});
    }
    void quote(const char* bid, const char* ask, Duration after = {})
    {
        time = time + after;
        driver.applySpan(std::vector{quoteOf(*instrument, time, bid, ask)});
    }
    void tick(Time to)
    {
        time = to;
        driver.applySpan(std::vector{ClockTick{to}});
    }
    [[nodiscard]] Command orderOf(Side side, std::int64_t lots, const char* limit,
                                  TimeInForce tif = TimeInForce::GoodTillCancelled) const
    {
        Command command;
        command.kind = CommandKind::Order;
        command.instrument = instrument->id;
        command.side = side;
        command.quantity = Lots{lots};
        command.terms.tif = tif;
        if (limit == nullptr) return command;
        command.terms.kind = trading::OrderKind::Limit;
        command.terms.limit = price(limit);
        return command;
    }
    OrderId send(const Command& command)
    {
        const auto before = driver.all<RiskVerdict>().size();
        driver.command(command, time);
        const auto verdicts = driver.all<RiskVerdict>();
        return verdicts.size() > before ? verdicts.back().order : OrderId{};
    }
    OrderId limit(Side side, std::int64_t lots, const char* at, TimeInForce tif = TimeInForce::GoodTillCancelled)
    {
        return send(orderOf(side, lots, at, tif));
    }
    void cancel(OrderId order)
    {
        Command command;
        command.kind = CommandKind::Cancel;
        command.order = order;
        driver.command(command, time);
    }
    void say(CommandKind kind)
    {
        Command command;
        command.kind = kind;
        command.instrument = instrument->id;
        driver.command(command, time);
    }
    /// The states an order walked through.
    [[nodiscard]] std::vector<OrderState> walk(OrderId order) const
    {
        std::vector<OrderState> states;
        for (const OrderChanged& change : driver.all<OrderChanged>())
            if (change.order == order) states.push_back(change.to);
        return states;
    }
    [[nodiscard]] OrderState state(OrderId order) const
    {
        const auto states = walk(order);
        return states.empty() ? OrderState::Created : states.back();
    }
    [[nodiscard]] std::size_t fills() const { return driver.all<Filled>().size(); }
    /// When an order came into its present state.
    [[nodiscard]] Time since(OrderId order) const
    {
        Time found;
        for (const Effect& effect : driver.effects.all())
            if (const auto* change = std::get_if<OrderChanged>(&effect.body); change && change->order == order)
                found = effect.time;
        return found;
    }
    [[nodiscard]] ReasonCode refusal() const
    {
        ReasonCode found = ReasonCode::None;
        for (const Effect& effect : driver.effects.all())
            if (const auto* incident = std::get_if<Incident>(&effect.body);
                incident != nullptr && incident->code == ReasonCode::CommandRefused)
                found = driver.effects.reasons(effect)[1].code;
        return found;
    }
    [[nodiscard]] const trading::Position<trading::Paper>& position() const
    {
        return driver.session.paper().position(instrument->id);
    }
    [[nodiscard]] std::string text(Price value) const { return instrument->format(value); }

    SessionDriver driver;
    const market::Instrument* instrument = nullptr;
    Time time = kStart;
};

} // namespace

class TestLimitOrders final : public QObject {
    Q_OBJECT

private slots:
    void walksFromThereToFilled()
    {
        Desk desk;
        const OrderId order = desk.limit(Side::Buy, 50, "49900");
        QVERIFY(desk.state(order) == OrderState::PendingExecution);
        const Time sent = desk.time;
        desk.bar("50000", "50050", "49900", "50000"); // touched only
        QVERIFY(
            (desk.walk(order) == std::vector{OrderState::Created, OrderState::PendingExecution, OrderState::Working}));
        QVERIFY(desk.since(order) == sent + kLatency);
        desk.bar("50000", "50050", "49899.9", "50000"); // one tick beyond
        QVERIFY(desk.state(order) == OrderState::Filled);
        const Filled fill = desk.driver.last<Filled>();
        QCOMPARE(desk.text(fill.price), std::string("49900"));
        QVERIFY(fill.maker && fill.proxy && fill.model == trading::FillModel::F1B);
        const OrderChanged last = desk.driver.last<OrderChanged>();
        QVERIFY(last.kind == trading::OrderKind::Limit && last.limit == desk.price("49900"));
        QVERIFY(last.filled == last.quantity);
        // The engine's own protection, measured from the limit: ∓ 2 and 3 ATR of 100.
        QCOMPARE(desk.text(*desk.position().bracket.stop), std::string("49700"));
        QCOMPARE(desk.text(*desk.position().bracket.target), std::string("50200"));
        QCOMPARE(desk.driver.session.report().paper.conservation.units, std::int64_t{0});
    }

    void aBarThatBeganBeforeTheOrderDoesNotFillIt()
    {
        Desk desk;
        desk.time = desk.time + std::chrono::seconds(30);
        desk.limit(Side::Buy, 50, "49900");
        desk.time = desk.time - std::chrono::seconds(30);
        desk.bar("50000", "50050", "49000", "49800");
        QCOMPARE(desk.fills(), std::size_t{0});
        desk.bar("49850", "49900", "49800", "49850"); // opens beyond: at the open and half a spread
        QCOMPARE(desk.text(desk.driver.last<Filled>().price), std::string("49854.985"));
        QVERIFY(!desk.driver.last<Filled>().maker);
    }

    void quotesFillWhatTheyMeet()
    {
        Desk desk(BarSource::Quotes, true);
        desk.quote("50000", "50000.2", std::chrono::seconds(1));
        const OrderId taker = desk.limit(Side::Buy, 10, "50010");
        desk.quote("50000", "50000.3", std::chrono::milliseconds(49));
        QVERIFY(desk.state(taker) == OrderState::PendingExecution); // not there yet
        desk.quote("50000", "50000.4", std::chrono::milliseconds(1));
        QVERIFY(desk.state(taker) == OrderState::Filled);
        QCOMPARE(desk.text(desk.driver.last<Filled>().price), std::string("50000.4"));
        QVERIFY(!desk.driver.last<Filled>().maker);
        QVERIFY(desk.driver.last<Filled>().marketTime == desk.time);

        const OrderId maker = desk.limit(Side::Buy, 10, "49990");
        desk.quote("49990", "49990.1", std::chrono::seconds(1));
        QVERIFY(desk.state(maker) == OrderState::Working);
        desk.quote("49980", "49980.2", std::chrono::seconds(1)); // the ask falls through: no better than the limit
        QVERIFY(desk.state(maker) == OrderState::Filled);
        QCOMPARE(desk.text(desk.driver.last<Filled>().price), std::string("49990"));
        QVERIFY(desk.driver.last<Filled>().maker);
    }

    void whatStoodThereDecidesWhetherItRests()
    {
        Desk desk(BarSource::Quotes, true);
        desk.quote("50000", "50000.2", std::chrono::seconds(1));
        // Beyond the ask when it is sent and when it arrives; the next quote lies within the limit.
        const OrderId order = desk.limit(Side::Buy, 10, "49999");
        desk.quote("49990", "49990.2", std::chrono::milliseconds(80));
        QVERIFY(desk.state(order) == OrderState::Filled);
        QCOMPARE(desk.text(desk.driver.last<Filled>().price), std::string("49999"));
        QVERIFY(desk.driver.last<Filled>().maker);
    }

    void tradesHaveToGoThrough()
    {
        Desk desk(BarSource::Trades);
        desk.trade("50000", std::chrono::seconds(1));
        const OrderId order = desk.limit(Side::Buy, 10, "49900");
        desk.trade("49900", std::chrono::seconds(1));
        QVERIFY(desk.state(order) == OrderState::Working);
        desk.trade("49899.9", std::chrono::seconds(1));
        QVERIFY(desk.state(order) == OrderState::Filled);
        QCOMPARE(desk.text(desk.driver.last<Filled>().price), std::string("49900"));
        // One that can trade at once pays half-spread and slippage around the next trade, but not beyond its limit.
        desk.trade("49900", std::chrono::seconds(1));
        desk.limit(Side::Buy, 10, "49910");
        desk.trade("49902", kLatency);
        QCOMPARE(desk.text(desk.driver.last<Filled>().price), std::string("49910")); // 49902 + 2 bp = 49911.98
        QVERIFY(!desk.driver.last<Filled>().maker);
    }

    void noOrderIsMissedAndNoneFillsEarly()
    {
        QVERIFY(rc::check("a resting order fills with the first trade through it, in spans as one by one", [] {
            const bool isBuy = *rc::gen::arbitrary<bool>();
            const int distance =
                *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(1, 40)); // ticks from the last trade
            const auto steps =
                *rc::gen::resize(rc::kNominalSize, rc::gen::container<std::vector<int>>(200, rc::gen::inRange(-3, 4)));
            Desk single(BarSource::Trades);
            Desk spans(BarSource::Trades);
            const std::int64_t tick = single.instrument->tick.units;
            const Price start = single.price("50000");
            const Price limit{start.units + (isBuy ? -distance : distance) * tick};
            std::vector<market::Trade> trades;
            std::int64_t at = start.units;
            for (std::size_t i = 0; i < steps.size(); ++i) {
                at += steps[i] * tick;
                market::Trade trade =
                    tradeOf(*single.instrument, single.time + std::chrono::seconds(2) + kLatency * static_cast<int>(i),
                            "50000");
                trade.price = Price{at};
                trades.push_back(trade);
            }
            for (Desk* desk : {&single, &spans}) {
                desk->trade("50000", std::chrono::seconds(1));
                Command command = desk->orderOf(isBuy ? Side::Buy : Side::Sell, 10, "50000");
                command.terms.limit = limit;
                RC_ASSERT(desk->send(command).isSet());
            }
            for (const market::Trade& trade : trades)
                single.driver.applySpan(std::vector{trade});
            spans.driver.applySpan(trades);
            RC_ASSERT(single.driver.digest() == spans.driver.digest());
            const auto through = std::find_if(trades.begin(), trades.end(), [&](const market::Trade& trade) {
                return isBuy ? trade.price < limit : trade.price > limit;
            });
            const auto fills = single.driver.all<Filled>();
            RC_CLASSIFY(!fills.empty(), "filled");
            RC_ASSERT(fills.empty() == (through == trades.end()));
            if (fills.empty()) return;
            RC_ASSERT(fills.front().marketTime == through->time);
            // At 1 tick the half-spread of 1 bp makes no difference: it rests wherever the market is beyond it.
            RC_ASSERT(fills.front().price == limit && fills.front().maker);
        }));
    }

    void dayOrdersEndWithTheTradingDay_data()
    {
        QTest::addColumn<QString>("sent");
        QTest::addColumn<QString>("close");
        QTest::newRow("winter") << "2024-01-10T15:30:00Z"
                                << "2024-01-11T01:00:00Z"; // 20:00 in New York
        QTest::newRow("the Friday before daylight saving") << "2024-03-08T15:30:00Z"
                                                           << "2024-03-09T01:00:00Z";
        QTest::newRow("the Monday after") << "2024-03-11T15:30:00Z"
                                          << "2024-03-12T00:00:00Z";
        QTest::newRow("half day") << "2024-07-03T15:30:00Z"
                                  << "2024-07-03T21:00:00Z"; // 17:00, four hours after the close
    }
    void dayOrdersEndWithTheTradingDay()
    {
        QFETCH(QString, sent);
        QFETCH(QString, close);
        const Time end = at(close.toUtf8().constData());
        SessionDriver driver(at(sent.toUtf8().constData()), kUnscored);
        const market::Instrument& spy = driver.define("SPY", "", {}, BarSource::Trades);
        driver.applySpan(std::vector{tradeOf(spy, driver.session.now(), "500")});
        Command command;
        command.kind = CommandKind::Order;
        command.instrument = spy.id;
        command.side = Side::Buy;
        command.quantity = Lots{2};
        command.terms.kind = trading::OrderKind::Limit;
        command.terms.tif = TimeInForce::Day;
        command.terms.limit = Price{tradeOf(spy, {}, "499").price};
        command.stop = Price{tradeOf(spy, {}, "490").price}; // no ATR yet
        driver.command(command, driver.session.now());
        QVERIFY2(driver.last<RiskVerdict>().allowed, std::string(name(driver.last<RiskVerdict>().blockedBy)).c_str());
        driver.applySpan(std::vector{ClockTick{end - Duration{1}}});
        QVERIFY(driver.last<OrderChanged>().to == OrderState::Working);
        QVERIFY(driver.last<OrderChanged>().tif == TimeInForce::Day);
        driver.applySpan(std::vector{tradeOf(spy, end, "480")}); // through it, but of the next day
        QVERIFY(driver.last<OrderChanged>().to == OrderState::Expired);
        QVERIFY(driver.last<OrderChanged>().cause == ReasonCode::ExpiredDay);
        QCOMPARE(driver.all<Filled>().size(), std::size_t{0});
        for (const Effect& effect : driver.effects.all())
            if (const auto* order = std::get_if<OrderChanged>(&effect.body); order && order->to == OrderState::Expired)
                QCOMPARE(effect.time.ns, end.ns);
    }

    void theLastBarOfTheDayStillFills_data()
    {
        QTest::addColumn<QString>("low");
        QTest::addColumn<bool>("filled");
        QTest::newRow("reached") << "49899.9" << true;
        QTest::newRow("not reached") << "49900" << false;
    }
    void theLastBarOfTheDayStillFills()
    {
        QFETCH(QString, low);
        QFETCH(bool, filled);
        Desk desk;
        while (desk.time < at("2024-01-10T23:58:00Z"))
            desk.bar("50000", "50050", "49950", "50000");
        const OrderId order = desk.limit(Side::Buy, 10, "49900", TimeInForce::Day);
        desk.bar("50000", "50050", "49950", "50000");
        desk.bar("50000", "50050", low.toUtf8().constData(), "50000"); // ends at midnight
        QVERIFY(desk.state(order) == (filled ? OrderState::Filled : OrderState::Expired));
        QVERIFY(desk.since(order) == at("2024-01-11T00:00:00Z"));
        desk.bar("50000", "50050", "49800", "50000");
        QCOMPARE(desk.fills(), std::size_t{filled ? 1U : 0U});
    }

    void othersEndAfterNinetyDays()
    {
        Desk desk(BarSource::Trades);
        const OrderId order = desk.limit(Side::Buy, 10, "49000");
        const Time end = desk.time + std::chrono::hours(24 * 90);
        desk.tick(end - Duration{1});
        QVERIFY(desk.state(order) == OrderState::Working);
        desk.tick(end);
        QVERIFY(desk.state(order) == OrderState::Expired);
    }

    void cancellationRacesWithTheFill()
    {
        Desk desk(BarSource::Trades);
        desk.trade("50000", std::chrono::seconds(1));
        const OrderId late = desk.limit(Side::Buy, 10, "49900");
        desk.trade("50000", std::chrono::seconds(1));
        desk.cancel(late);
        QVERIFY(desk.state(late) == OrderState::CancelPending);
        desk.cancel(late);
        QVERIFY(desk.refusal() == ReasonCode::IllegalTransition);
        desk.trade("49890", std::chrono::milliseconds(49));
        QVERIFY(desk.state(late) == OrderState::Filled);

        desk.trade("50000", std::chrono::seconds(1));
        const OrderId early = desk.limit(Side::Buy, 10, "49900");
        desk.trade("50000", std::chrono::seconds(1));
        desk.cancel(early);
        desk.trade("49890", kLatency);
        QVERIFY(desk.state(early) == OrderState::Cancelled);
        QCOMPARE(desk.fills(), std::size_t{1});
        desk.cancel(early);
        QVERIFY(desk.refusal() == ReasonCode::UnknownTarget);

        const OrderId onItsWay = desk.limit(Side::Buy, 10, "49000");
        desk.cancel(onItsWay);
        QVERIFY(desk.state(onItsWay) == OrderState::Cancelled); // it never got there
    }

    void killPullsEveryEntryAtOnce()
    {
        Desk desk(BarSource::Trades);
        desk.trade("50000", std::chrono::seconds(1));
        const OrderId working = desk.limit(Side::Buy, 10, "49900");
        desk.trade("50000", std::chrono::seconds(1));
        const OrderId leaving = desk.limit(Side::Sell, 10, "50100");
        desk.trade("50000", std::chrono::seconds(1));
        desk.cancel(leaving);
        const OrderId sent = desk.limit(Side::Buy, 10, "49800");
        QVERIFY(desk.state(working) == OrderState::Working);
        QVERIFY(desk.state(leaving) == OrderState::CancelPending);
        QVERIFY(desk.state(sent) == OrderState::PendingExecution);
        desk.say(CommandKind::Kill);
        for (const OrderId order : {working, leaving, sent}) {
            QVERIFY(desk.state(order) == OrderState::Cancelled);
            QVERIFY(desk.since(order) == desk.time);
        }
        desk.trade("49000", std::chrono::milliseconds(10));
        desk.trade("51000", std::chrono::seconds(1));
        QCOMPARE(desk.fills(), std::size_t{0});
        desk.limit(Side::Buy, 10, "49900");
        QVERIFY(desk.refusal() == ReasonCode::R19KillSwitch);
    }

    void flattenAndCloseLeaveNothingWorking()
    {
        for (const CommandKind kind : {CommandKind::Flatten, CommandKind::Close}) {
            Desk desk(BarSource::Trades);
            desk.trade("50000", std::chrono::seconds(1));
            const OrderId order = desk.limit(Side::Buy, 10, "49900");
            desk.trade("50000", std::chrono::seconds(1));
            desk.say(kind);
            QVERIFY(desk.state(order) == OrderState::Cancelled);
            QVERIFY(desk.refusal() == ReasonCode::None);
            desk.say(CommandKind::Close);
            QVERIFY(desk.refusal() == ReasonCode::NoPositionToClose);
        }
    }

    void aClientIdNamesOneOrder()
    {
        Desk desk;
        Command command = desk.orderOf(Side::Buy, 10, "49900");
        command.key = "a1";
        desk.send(command);
        desk.send(command);
        QVERIFY(desk.refusal() == ReasonCode::Duplicate);
        QCOMPARE(desk.driver.session.state(desk.instrument->id).watched.pendingOrders, 1U);
    }

    void theGateSeesWhatRests()
    {
        Desk desk;
        desk.limit(Side::Buy, 100, "49900");
        desk.bar("50000", "50050", "49950", "50000");
        desk.limit(Side::Buy, 10, "49920"); // within 10 bp
        QVERIFY(desk.refusal() == ReasonCode::R14Duplicate);
        desk.send(desk.orderOf(Side::Buy, 10, nullptr)); // a market order shares every band
        QVERIFY(desk.refusal() == ReasonCode::R14Duplicate);
        desk.limit(Side::Buy, 350, "49700"); // with what rests more than 20 % of equity
        QVERIFY(desk.refusal() == ReasonCode::R01MaxPosition);
        QVERIFY(desk.limit(Side::Buy, 10, "49700").isSet());
        desk.limit(Side::Buy, 10, "49500"); // the third of its symbol
        QVERIFY(desk.refusal() == ReasonCode::R01MaxPosition);
        desk.limit(Side::Sell, 10, "53000"); // 6 % away
        QVERIFY(desk.refusal() == ReasonCode::R12FatFinger);
    }

    void badOrdersAreRefused_data()
    {
        QTest::addColumn<QString>("limit");
        QTest::addColumn<QString>("stop");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("code");
        QTest::newRow("off the tick") << "49900.05"
                                      << ""
                                      << ""
                                      << "INVALID_VALUE";
        QTest::newRow("no limit") << "0"
                                  << ""
                                  << ""
                                  << "INVALID_VALUE";
        QTest::newRow("stop off the tick") << "49900"
                                           << "49700.01"
                                           << ""
                                           << "INVALID_VALUE";
        QTest::newRow("stop above a purchase") << "49900"
                                               << "49950"
                                               << ""
                                               << "R05_STOP_LOSS_TAKE_PROFIT";
        QTest::newRow("stop at it") << "49900"
                                    << "49900"
                                    << ""
                                    << "R05_STOP_LOSS_TAKE_PROFIT";
        QTest::newRow("target below it") << "49900"
                                         << "49700"
                                         << "49800"
                                         << "R05_STOP_LOSS_TAKE_PROFIT";
        QTest::newRow("target nearer than the stop") << "49900"
                                                     << "49700"
                                                     << "50099.9"
                                                     << "R05_STOP_LOSS_TAKE_PROFIT";
        QTest::newRow("stop over 5 ATR away") << "49900"
                                              << "49399.9"
                                              << "50900"
                                              << "R05_STOP_LOSS_TAKE_PROFIT";
    }
    void badOrdersAreRefused()
    {
        QFETCH(QString, limit);
        QFETCH(QString, stop);
        QFETCH(QString, target);
        QFETCH(QString, code);
        Desk desk;
        Command command = desk.orderOf(Side::Buy, 10, limit.toUtf8().constData());
        if (!stop.isEmpty()) command.stop = desk.price(stop.toUtf8().constData());
        if (!target.isEmpty()) command.target = desk.price(target.toUtf8().constData());
        desk.send(command);
        QCOMPARE(QString::fromStdString(test::text(name(desk.refusal()))), code);
    }

    void ownStopAndTargetProtectThePosition()
    {
        Desk desk;
        Command command = desk.orderOf(Side::Buy, 10, "49900");
        command.stop = desk.price("49650");
        command.target = desk.price("50400");
        QVERIFY(desk.send(command).isSet());
        desk.bar("50000", "50050", "49890", "50000");
        QVERIFY(desk.position().bracket.stop == command.stop);
        QVERIFY(desk.position().bracket.target == command.target);
        desk.bar("50000", "50050", "49650", "50000");
        QVERIFY(desk.driver.last<ExitTriggered>().rule == ReasonCode::ExitStop);
        QVERIFY(desk.driver.last<ExitTriggered>().level == command.stop);
    }

    void anOrderThatOnlyReducesIsJudgedAsOne()
    {
        Desk desk(BarSource::Bars, false, {"scoring.enabled=false"}); // cooldown of 300 s after the entry
        desk.send(desk.orderOf(Side::Buy, 100, nullptr));
        desk.bar("50000", "50050", "49950", "50000");
        QCOMPARE(desk.position().quantity.count, std::int64_t{100});
        const OrderId part = desk.limit(Side::Sell, 40, "50100");
        QVERIFY(part.isSet());
        QVERIFY(desk.driver.last<OrderChanged>().reduceOnly);
        QVERIFY(desk.driver.last<OrderChanged>().position == desk.position().id);
        desk.limit(Side::Sell, 70, "50200"); // with the first more than is held: an entry, and it is too soon for one
        QVERIFY(desk.refusal() == ReasonCode::R02Cooldown);
        desk.bar("50000", "50100.1", "49950", "50050");
        QVERIFY(desk.state(part) == OrderState::Filled);
        QCOMPARE(desk.position().quantity.count, std::int64_t{60});
        QVERIFY(desk.position().state == trading::PositionState::Open);
        const OrderId rest = desk.limit(Side::Sell, 60, "50150");
        desk.bar("50000", "50050", "49000", "49100"); // stopped out: the exit replaces what rests on its side
        QVERIFY(desk.position().isFlat());
        QVERIFY(desk.state(rest) == OrderState::Cancelled);
        QVERIFY(desk.driver.last<ExitTriggered>().rule == ReasonCode::ExitStop);
        QCOMPARE(desk.driver.session.state(desk.instrument->id).watched.pendingOrders, 0U);
        QCOMPARE(desk.driver.session.report().paper.conservation.units, std::int64_t{0});
    }

    void killPullsWhatReducesAndLeavesThePositionItsStop()
    {
        Desk desk;
        desk.send(desk.orderOf(Side::Buy, 100, nullptr));
        desk.bar("50000", "50050", "49950", "50000");
        const OrderId part = desk.limit(Side::Sell, 40, "50100");
        QVERIFY(desk.driver.last<OrderChanged>().reduceOnly);
        desk.say(CommandKind::Kill);
        QVERIFY(desk.state(part) == OrderState::Cancelled);
        QVERIFY(desk.position().state == trading::PositionState::Open);
        desk.bar("50000", "50050", "49000", "49100"); // the stop still protects it
        QVERIFY(desk.position().isFlat());
        QVERIFY(desk.driver.last<ExitTriggered>().rule == ReasonCode::ExitStop);
        QCOMPARE(desk.driver.session.report().paper.conservation.units, std::int64_t{0});
    }

    void whatReducedAPositionEndsWithIt()
    {
        Desk desk;
        desk.send(desk.orderOf(Side::Buy, 100, nullptr));
        desk.bar("50000", "50050", "49950", "50000");
        const OrderId rest = desk.limit(Side::Sell, 40, "50150");
        const OrderId all = desk.limit(Side::Sell, 60, "50050");
        desk.bar("50000", "50050.1", "49950", "50000");
        QVERIFY(desk.state(all) == OrderState::Filled);
        QVERIFY(desk.state(rest) == OrderState::Working);
        desk.say(CommandKind::Close);
        desk.bar("50000", "50050", "49950", "50000");
        QVERIFY(desk.position().isFlat());
        QVERIFY(desk.state(rest) == OrderState::Cancelled);
    }

    void inOneBarTheWorseComesFirst()
    {
        // Entry at the limit, then through its stop: both.
        Desk stopped;
        stopped.limit(Side::Buy, 10, "49900");
        stopped.bar("50000", "50050", "49600", "50000");
        QCOMPARE(stopped.fills(), std::size_t{2});
        QVERIFY(stopped.position().isFlat());
        QVERIFY(stopped.driver.last<ExitTriggered>().rule == ReasonCode::ExitStop);
        QCOMPARE(stopped.text(stopped.driver.last<Filled>().price), std::string("49690.06")); // 49700 − 2 bp
        // The target may have been reached before the entry: it is not counted.
        Desk kept;
        kept.limit(Side::Buy, 10, "49900");
        kept.bar("50000", "50300", "49890", "50000");
        QCOMPARE(kept.fills(), std::size_t{1});
        QVERIFY(kept.position().bestPrice == kept.price("50000")); // nor is the high
        // A gap to the open is before everything: then it is.
        Desk gapped;
        gapped.limit(Side::Buy, 10, "49900");
        gapped.bar("49890", "50300", "49880", "50000");
        QVERIFY(gapped.driver.last<ExitTriggered>().rule == ReasonCode::ExitTarget);
        // A limit that would have saved a position comes after the stop that ends it.
        Desk held;
        held.send(held.orderOf(Side::Buy, 10, nullptr));
        held.bar("50000", "50050", "49950", "50000");
        const OrderId saving = held.limit(Side::Sell, 10, "50100");
        held.bar("50000", "50200", "49000", "50000");
        QVERIFY(held.driver.last<ExitTriggered>().rule == ReasonCode::ExitStop);
        QVERIFY(held.state(saving) == OrderState::Cancelled);
        // Low and high of one bar are not bought and sold at.
        Desk both;
        both.limit(Side::Buy, 10, "49900");
        both.limit(Side::Sell, 10, "50100");
        both.bar("50000", "50150", "49850", "50000");
        QCOMPARE(both.fills(), std::size_t{1});
    }

    void whatRestsDoesNotStopTheEngineFromLeaving()
    {
        Desk desk(BarSource::Bars, false,
                  {"scoring.enabled=false", "risk.cooldown_seconds=0", "risk.cooldown_after_loss_seconds=0",
                   "gates.cooldown_seconds=0", "gates.cooldown_bars=0"});
        desk.driver.signal(*desk.instrument, SignalDirection::Long, desk.time, Timeframe::M1);
        desk.bar("50000", "50050", "49950", "50000");
        QVERIFY(desk.position().quantity.count > 0);
        desk.send(desk.orderOf(Side::Sell, 1, nullptr)); // room for one lot below the limit of R01
        desk.bar("50000", "50050", "49950", "50000");
        const OrderId resting = desk.limit(Side::Buy, 1, "49850");
        QVERIFY(resting.isSet());
        desk.bar("50000", "50050", "49950", "50000");
        desk.driver.signal(*desk.instrument, SignalDirection::Long, desk.time, Timeframe::M1);
        QVERIFY(!desk.driver.last<RiskVerdict>().allowed);
        desk.driver.signal(*desk.instrument, SignalDirection::Short, desk.time, Timeframe::M1);
        QVERIFY(desk.driver.last<ExitTriggered>().rule == ReasonCode::ExitSignalFlip);
        desk.bar("50000", "50050", "49950", "50000");
        QVERIFY(desk.position().isFlat());
        QVERIFY(desk.state(resting) == OrderState::Working); // it is the operator's, and of the other side
        desk.driver.signal(*desk.instrument, SignalDirection::Long, desk.time + kMinute + Duration{1}, Timeframe::M1);
        QCOMPARE(test::text(name(desk.driver.last<NonTrade>().cause)), std::string("R14_DUPLICATE"));
    }

    void marketOrdersEndWithTheDayToo()
    {
        Desk desk;
        while (desk.time < at("2024-01-10T23:59:00Z"))
            desk.bar("50000", "50050", "49950", "50000");
        desk.time = desk.time + std::chrono::seconds(30);
        const OrderId order = desk.send(desk.orderOf(Side::Buy, 10, nullptr, TimeInForce::Day));
        desk.time = desk.time - std::chrono::seconds(30);
        desk.bar("50000", "50050", "49950", "50000"); // began before it, ends with the day
        QVERIFY(desk.state(order) == OrderState::Expired);
        desk.bar("50000", "50050", "49950", "50000");
        QCOMPARE(desk.fills(), std::size_t{0});
    }

    void splitsEndLimits()
    {
        Desk desk;
        desk.limit(Side::Buy, 10, "49900");
        market::CorporateAction action;
        action.time = desk.time;
        action.instrument = desk.instrument->id.value;
        action.splitNumerator = 2;
        action.splitDenominator = 1;
        desk.driver.applySpan(std::vector{action});
        QVERIFY(desk.driver.last<OrderChanged>().to == OrderState::Cancelled);
        QCOMPARE(desk.driver.session.state(desk.instrument->id).watched.pendingOrders, 0U);
    }

    void aWorkingOrderIsCarriedOver()
    {
        Desk first(BarSource::Trades);
        first.trade("50000", std::chrono::seconds(1));
        const OrderId resting = first.limit(Side::Buy, 10, "49900", TimeInForce::Day);
        first.trade("50000", std::chrono::seconds(1));
        first.cancel(first.limit(Side::Sell, 10, "50100"));
        const OrderId leaving = first.limit(Side::Sell, 10, "50200");
        first.trade("50000", std::chrono::seconds(1));
        first.cancel(leaving);

        Desk second(BarSource::Trades);
        const std::vector instruments{first.driver.session.state(first.instrument->id).instrument};
        const CarryOver carried = first.driver.session.carryOver();
        QVERIFY(checkCarryOver(carried, instruments).has_value());
        second.driver.apply(std::make_shared<const CarryOver>(carried), first.time);
        second.time = first.time;
        QVERIFY(second.state(resting) == OrderState::Working);
        QVERIFY(second.state(leaving) == OrderState::CancelPending);
        QVERIFY(second.driver.session.state(second.instrument->id).watched.trades ==
                first.driver.session.state(first.instrument->id).watched.trades);
        for (Desk* desk : {&first, &second}) {
            desk->trade("50000", kLatency);
            QVERIFY(desk->state(leaving) == OrderState::Cancelled);
            desk->trade("49899.9", std::chrono::seconds(1));
            QVERIFY(desk->state(resting) == OrderState::Filled);
            QCOMPARE(desk->text(desk->driver.last<Filled>().price), std::string("49900"));
            QVERIFY(desk->driver.last<Filled>().maker);
        }
        QVERIFY(first.position().bestPrice == second.position().bestPrice);
        QVERIFY(first.position().unitRisk == second.position().unitRisk && first.position().unitRisk.units > 0);
    }
};

SEXTANT_TEST(TestLimitOrders)
#include "tst_limit_orders.moc"
