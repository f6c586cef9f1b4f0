#include <QTest>

#include "tests/test_main.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <tuple>

#include "engine/core/contract.h"
#include "engine/core/philox.h"
#include "engine/session/carry_over.h"
#include "tests/engine/session/session_driver.h"

using namespace sextant;
using namespace sextant::session;
using sextant::test::at;
using sextant::test::SessionDriver;

namespace {

/// One input of a stream with instruments "BTC-USDT" (id 1) and "ETH-USDT" (id 2).
struct CarriedInput {
    Time time;
    EventBody body;
};

/// What a stream is made of and where it is cut.
struct CarriedStream {
    market::BarSource source = market::BarSource::Bars;
    std::optional<market::Timeframe> base;
    std::vector<std::string> settings;
    std::vector<CarriedInput> inputs;
    std::size_t cut = 0;
};

const Time kStart = at("2024-03-04T00:00:00Z"); // a Monday

EventBody signalBody(std::uint16_t instrument, SignalDirection direction, Time time)
{
    auto body = std::make_shared<ExternalSignal>();
    body->instrument = InstrumentId{instrument};
    body->symbol = instrument == 1 ? "BTC-USDT" : "ETH-USDT";
    body->direction = direction;
    body->timestamp = time;
    body->strategyId = "stream";
    body->nonce = std::to_string(time.ns);
    return std::shared_ptr<const ExternalSignal>(std::move(body));
}

EventBody orderBody(std::uint16_t instrument, market::Side side, std::int64_t lots, std::string client)
{
    auto body = std::make_shared<Command>();
    body->kind = CommandKind::Order;
    body->actor = "tester";
    body->reason = "test";
    body->origin = "file";
    body->instrument = InstrumentId{instrument};
    body->side = side;
    body->quantity = Lots{lots};
    body->key = std::move(client);
    return std::shared_ptr<const Command>(std::move(body));
}

/// A random walk of two instruments with external signals and operators' orders between. `step`: between two prices of
/// an instrument.
CarriedStream walk(market::BarSource source, std::optional<market::Timeframe> base, Duration step, std::size_t steps,
                   std::size_t cutStep, std::vector<std::string> settings = {})
{
    CarriedStream stream{source, base, std::move(settings), {}, 0};
    RandomStream random(7, RandomPurpose::Test);
    std::array<std::int64_t, 2> price{5'000'000'000'000, 300'000'000'000}; // at 1e-8
    for (std::size_t k = 1; k <= steps; ++k) {
        const Time now = kStart + step * static_cast<std::int64_t>(k);
        if (k == cutStep) stream.cut = stream.inputs.size();
        for (std::uint16_t id = 1; id <= 2; ++id) {
            std::int64_t& last = price[id - 1U];
            const std::int64_t open = last;
            const auto move = static_cast<std::int64_t>(random.nextBelow(2001)) - 1000;
            last = (last + last / 1'000'000 * move) / 1'000'000 * 1'000'000; // at most 0.1 %
            if (source == market::BarSource::Bars) {
                market::Bar bar;
                bar.end = now;
                bar.open = Price{open};
                bar.close = Price{last};
                bar.high = Price{std::max(open, last) + 2'000'000};
                bar.low = Price{std::min(open, last) - 2'000'000};
                bar.volume = 1.0;
                bar.timeframe = *base;
                bar.durationSeconds = static_cast<std::uint32_t>(step / std::chrono::seconds(1));
                bar.instrument = id;
                stream.inputs.push_back({now, bar});
            } else if (source == market::BarSource::Trades) {
                market::Trade trade;
                trade.time = now;
                trade.price = Price{last};
                trade.size = 1.0;
                trade.instrument = id;
                stream.inputs.push_back({now, trade});
            } else {
                market::Quote quote;
                quote.time = now;
                quote.bid = Price{last - 1'000'000};
                quote.ask = Price{last + 1'000'000};
                quote.bidSize = quote.askSize = 1.0;
                quote.instrument = id;
                stream.inputs.push_back({now, quote});
            }
        }
        const auto id = static_cast<std::uint16_t>(1 + k % 2);
        if (k % 11 == 0)
            stream.inputs.push_back(
                {now, signalBody(id, k % 3 == 0 ? SignalDirection::Close : SignalDirection::Long, now)});
        if (k % 29 == 0)
            stream.inputs.push_back({now, orderBody(id, k % 2 == 0 ? market::Side::Buy : market::Side::Sell, 500,
                                                    "client " + std::to_string(k % 7))});
    }
    return stream;
}

/// The same input for a session that numbers the instruments the other way round.
EventBody swapped(EventBody body)
{
    const auto other = [](auto id) { return static_cast<std::uint16_t>(3 - id); };
    if (auto* trade = std::get_if<market::Trade>(&body)) trade->instrument = other(trade->instrument);
    if (auto* quote = std::get_if<market::Quote>(&body)) quote->instrument = other(quote->instrument);
    if (auto* bar = std::get_if<market::Bar>(&body)) bar->instrument = other(bar->instrument);
    if (const auto* signal = std::get_if<std::shared_ptr<const ExternalSignal>>(&body)) {
        ExternalSignal copy = **signal;
        copy.instrument = InstrumentId{other(copy.instrument.value)};
        return std::make_shared<const ExternalSignal>(copy);
    }
    if (const auto* command = std::get_if<std::shared_ptr<const Command>>(&body)) {
        Command copy = **command;
        copy.instrument = InstrumentId{other(copy.instrument.value)};
        return std::make_shared<const Command>(copy);
    }
    return body;
}

std::unique_ptr<SessionDriver> begun(const CarriedStream& stream, Time time, bool isSwapped = false)
{
    auto driver = std::make_unique<SessionDriver>(time, stream.settings);
    for (const char* symbol : {isSwapped ? "ETH-USDT" : "BTC-USDT", isSwapped ? "BTC-USDT" : "ETH-USDT"})
        driver->define(symbol, "binance", stream.base, stream.source, stream.source == market::BarSource::Quotes);
    return driver;
}

std::vector<std::shared_ptr<const market::Instrument>> instrumentsOf(const Session& session)
{
    std::vector<std::shared_ptr<const market::Instrument>> list;
    for (std::size_t i = 1; i <= session.instrumentCount(); ++i)
        list.push_back(session.state(InstrumentId{static_cast<std::uint16_t>(i)}).instrument);
    return list;
}

/// A new session that takes over from `before`.
std::unique_ptr<SessionDriver> continued(const CarriedStream& stream, const Session& before, bool isSwapped = false)
{
    // The order of the instruments is known once they are defined; the time of the first bar before that.
    const auto oldest = warmupBars(before, 500, instrumentsOf(before));
    auto driver = begun(stream, oldest.empty() ? before.now() : oldest.front().end, isSwapped);
    driver->applySpan(warmupBars(before, 500, instrumentsOf(driver->session)));
    const CarryOver carryOver = before.carryOver();
    if (const auto fits = checkCarryOver(carryOver, instrumentsOf(driver->session)); !fits)
        throw std::runtime_error(fits.error().message);
    driver->apply(std::make_shared<const CarryOver>(carryOver), before.now());
    return driver;
}

/// Effects as bytes, without what may differ: an order that was carried over no longer names its signal.
std::vector<std::vector<std::uint8_t>> effectsAsBytes(const Effects& effects, std::size_t from)
{
    std::vector<std::vector<std::uint8_t>> list;
    for (Effect effect : effects.all().subspan(from)) {
        if (auto* order = std::get_if<OrderChanged>(&effect.body)) order->signal = {};
        CanonicalWriter out;
        canonical(effect, effects.reasons(effect), out);
        list.push_back(out.take());
    }
    return list;
}

/// What of an account must be the same, by symbol.
std::map<std::string, std::vector<std::int64_t>> accountAsNumbers(const Session& session)
{
    std::map<std::string, std::vector<std::int64_t>> numbers;
    const auto& ledger = session.paper();
    numbers["account"] = {ledger.cash().units,
                          ledger.equity().units,
                          ledger.realizedGross().units,
                          ledger.unrealized().units,
                          ledger.fees().units,
                          ledger.peakEquity().units,
                          ledger.dayStartEquity().units,
                          ledger.weekStartEquity().units,
                          ledger.statistics().count,
                          ledger.statistics().wins,
                          ledger.fillCount(),
                          ledger.conservation().units,
                          ledger.initialCash().units,
                          ledger.realizedFifo().units};
    for (std::size_t i = 1; i <= session.instrumentCount(); ++i) {
        const InstrumentId id{static_cast<std::uint16_t>(i)};
        const auto& position = ledger.position(id);
        const InstrumentState& state = session.state(id);
        auto& list = numbers[state.instrument->symbol];
        list = {position.quantity.count,
                position.totalCost.units,
                position.mark.units,
                position.opened.ns,
                position.bracket.stop.value_or(Price{}).units,
                static_cast<std::int64_t>(ledger.lots(id).size()),
                state.watched.position.lower,
                state.watched.position.upper,
                state.watched.trades.lower,
                state.watched.trades.upper,
                state.watched.bids.upper,
                state.watched.asks.lower,
                static_cast<std::int64_t>(state.watched.pendingOrders)};
    }
    return numbers;
}

} // namespace

class TestCarryOver final : public QObject {
    Q_OBJECT
private slots:
    void aContinuedSessionDoesTheSame_data()
    {
        QTest::addColumn<int>("stream");
        QTest::newRow("bars of the tape") << 0;
        QTest::newRow("bars built from trades, cut inside a bar") << 1;
        QTest::newRow("bars built from quotes, cut inside a bar") << 2;
        QTest::newRow("positions that get too old") << 3;
        QTest::newRow("longer than the warm-up, not scored") << 4;
    }
    void aContinuedSessionDoesTheSame()
    {
        QFETCH(int, stream);
        using std::chrono::minutes;
        using std::chrono::seconds;
        const std::vector<std::string> short_{"gates.cooldown_bars=0", "risk.cooldown_seconds=0",
                                              "risk.cooldown_after_loss_seconds=60"};
        auto old = short_;
        old.insert(old.end(),
                   {"exits.max_hold_hours=0.5", "exits.stop_atr=4", "exits.target_atr=20", "risk.max_order_percent=2"});
        auto unscored = short_;
        unscored.insert(unscored.end(), {"scoring.enabled=false", "exits.max_hold_hours=2"});
        const std::array streams{
            walk(market::BarSource::Bars, market::Timeframe::M5, minutes(5), 480, 301, short_),
            walk(market::BarSource::Trades, std::nullopt, seconds(23), 3000, 1777, short_),
            walk(market::BarSource::Quotes, std::nullopt, seconds(17), 3000, 1777, short_),
            walk(market::BarSource::Trades, std::nullopt, seconds(29), 2000, 1111, old),
            walk(market::BarSource::Bars, market::Timeframe::M5, minutes(5), 3000, 2222, unscored),
        };
        const CarriedStream& inputs = streams[static_cast<std::size_t>(stream)];

        auto whole = begun(inputs, kStart);
        auto first = begun(inputs, kStart);
        std::size_t wholeAtCut = 0;
        for (std::size_t i = 0; i < inputs.inputs.size(); ++i) {
            if (i == inputs.cut) wholeAtCut = whole->effects.all().size();
            whole->apply(inputs.inputs[i].body, inputs.inputs[i].time);
            if (i < inputs.cut) first->apply(inputs.inputs[i].body, inputs.inputs[i].time);
        }
        auto second = continued(inputs, first->session);
        const std::size_t secondAtCut = second->effects.all().size();
        QVERIFY(second->session.isContinued());
        QVERIFY(accountAsNumbers(second->session) == accountAsNumbers(first->session));
        for (std::size_t i = inputs.cut; i < inputs.inputs.size(); ++i)
            second->apply(inputs.inputs[i].body, inputs.inputs[i].time);

        const auto expected = effectsAsBytes(whole->effects, wholeAtCut);
        const auto given = effectsAsBytes(second->effects, secondAtCut);
        for (std::size_t i = 0; i < std::min(expected.size(), given.size()); ++i) {
            const Effect& effect = whole->effects.all()[wholeAtCut + i];
            const std::string where = std::to_string(i) + " of " + std::to_string(expected.size()) + ": " +
                                      std::string(toString(effect.kind)) + " at " + toRfc3339(effect.time);
            QVERIFY2(expected[i] == given[i], where.c_str());
        }
        QCOMPARE(given.size(), expected.size());
        QVERIFY(accountAsNumbers(second->session) == accountAsNumbers(whole->session));

        // The test says something only where a lot happened on both sides of the cut.
        const SessionReport before = first->session.report();
        const SessionReport after = second->session.report();
        QVERIFY(before.fills >= 8);
        QVERIFY(after.fills >= before.fills + 8);
        QCOMPARE(toString(after.paper.conservation), std::string("0"));
        QCOMPARE(toString(after.paper.initialCash), std::string("100000"));
        const SessionReport undisturbed = whole->session.report();
        QCOMPARE(after.signalCount, undisturbed.signalCount);
        QVERIFY(after.ordersByState == undisturbed.ordersByState);
        QVERIFY(after.signalsByState == undisturbed.signalsByState);
        QVERIFY(after.nonTradesByReason == undisturbed.nonTradesByReason);
        QCOMPARE(after.scoredBars, undisturbed.scoredBars);
        QVERIFY(after.paper.sharpe == undisturbed.paper.sharpe);
    }

    void instrumentsMayComeInAnotherOrder()
    {
        const CarriedStream inputs = walk(market::BarSource::Trades, std::nullopt, std::chrono::seconds(23), 3000, 1777,
                                          {"gates.cooldown_bars=0", "risk.cooldown_seconds=0"});
        auto whole = begun(inputs, kStart);
        for (const CarriedInput& input : inputs.inputs)
            whole->apply(input.body, input.time);
        auto first = begun(inputs, kStart);
        for (std::size_t i = 0; i < inputs.cut; ++i)
            first->apply(inputs.inputs[i].body, inputs.inputs[i].time);
        auto second = continued(inputs, first->session, true);
        QCOMPARE(second->session.instrument(InstrumentId{1}).symbol, std::string("ETH-USDT"));
        QVERIFY(accountAsNumbers(second->session) == accountAsNumbers(first->session));
        for (std::size_t i = inputs.cut; i < inputs.inputs.size(); ++i)
            second->apply(swapped(inputs.inputs[i].body), inputs.inputs[i].time);
        QVERIFY(accountAsNumbers(second->session) == accountAsNumbers(whole->session));
    }

    void aSessionCanBeContinuedAgainAndAgain()
    {
        const CarriedStream inputs = walk(market::BarSource::Trades, std::nullopt, std::chrono::seconds(23), 3000, 1,
                                          {"gates.cooldown_bars=0", "risk.cooldown_seconds=0"});
        auto whole = begun(inputs, kStart);
        auto current = begun(inputs, kStart);
        for (std::size_t i = 0; i < inputs.inputs.size(); ++i) {
            whole->apply(inputs.inputs[i].body, inputs.inputs[i].time);
            if (i > 0 && i % 997 == 0) current = continued(inputs, current->session);
            current->apply(inputs.inputs[i].body, inputs.inputs[i].time);
        }
        QVERIFY(accountAsNumbers(current->session) == accountAsNumbers(whole->session));
        QVERIFY(current->session.report().paper.trades > 10);
    }

    void whatIsHeldIsToldAgain()
    {
        const CarriedStream inputs =
            walk(market::BarSource::Bars, market::Timeframe::M5, std::chrono::minutes(5), 100, 100,
                 {"risk.cooldown_seconds=0", "risk.cooldown_after_loss_seconds=0", "risk.max_order_percent=2"});
        auto first = begun(inputs, kStart);
        for (std::size_t i = 0; i < inputs.cut; ++i)
            first->apply(inputs.inputs[i].body, inputs.inputs[i].time);
        // A position, and an order that waits for the next bar.
        Command buy;
        buy.kind = CommandKind::Order;
        buy.instrument = InstrumentId{1};
        buy.side = market::Side::Buy;
        buy.quantity = Lots{700};
        buy.key = "one of a kind";
        first->command(buy, first->session.now());
        const auto& ledger = first->session.paper();
        QVERIFY(first->session.state(InstrumentId{1}).watched.pendingOrders == 1);
        auto second = continued(inputs, first->session);
        std::size_t orders = 0;
        std::size_t positions = 0;
        bool isTold = false;
        for (const Effect& effect : second->effects.all()) {
            if (effect.seq != second->session.lastSeq()) continue;
            if (const auto* order = std::get_if<OrderChanged>(&effect.body)) {
                ++orders;
                QVERIFY(order->cause == ReasonCode::CarriedOver);
                QVERIFY(order->to == trading::OrderState::PendingExecution);
                QVERIFY(!order->signal.isSet());
            }
            if (const auto* position = std::get_if<PositionChanged>(&effect.body)) {
                ++positions;
                QVERIFY(position->cause == ReasonCode::CarriedOver);
                QVERIFY(position->quantity == ledger.position(effect.instrument).quantity);
            }
            if (const auto* incident = std::get_if<Incident>(&effect.body))
                isTold = isTold || incident->code == ReasonCode::CarriedOver;
        }
        QCOMPARE(orders, std::size_t{first->session.state(InstrumentId{1}).watched.pendingOrders} +
                             first->session.state(InstrumentId{2}).watched.pendingOrders);
        QCOMPARE(positions, static_cast<std::size_t>(ledger.openPositions()));
        QVERIFY(isTold);
        // Its client id is known: the same order again is the same order.
        second->command(buy, second->session.now());
        QCOMPARE(second->session.state(InstrumentId{1}).watched.pendingOrders, 1U);
    }

    void splitsBeforeTheCutKeepTheSeriesWhole()
    {
        // 150 days, a split of 4 for 1 at the 75th, the cut at the 120th: scores afterwards are the undisturbed ones.
        const auto play = [](SessionDriver& driver, std::size_t from, std::size_t to) {
            RandomStream random(3, RandomPurpose::Test);
            std::int64_t price = 40'000'000'000; // 400.00
            for (std::size_t day = 0; day < 150; ++day) {
                const Time end = at("2023-01-02T21:00:00Z") + std::chrono::hours(24) * static_cast<std::int64_t>(day);
                const bool isPlayed = day >= from && day < to;
                if (day == 75) {
                    price /= 4;
                    market::CorporateAction split;
                    split.time = end - std::chrono::hours(7);
                    split.splitNumerator = 4;
                    split.instrument = 1;
                    if (isPlayed) driver.apply(split, split.time);
                }
                const auto move = static_cast<std::int64_t>(random.nextBelow(2001)) - 950;
                market::Bar bar;
                bar.open = Price{price};
                price += price / 100'000 * move;
                bar.close = Price{price};
                bar.high = Price{std::max(bar.open.units, price) + 5'000'000};
                bar.low = Price{std::min(bar.open.units, price) - 5'000'000};
                bar.volume = 1000;
                bar.end = end;
                bar.durationSeconds = 23'400;
                bar.timeframe = market::Timeframe::D1;
                bar.instrument = 1;
                if (isPlayed) driver.apply(bar, bar.end);
            }
        };
        const Time start = at("2023-01-02T14:30:00Z");
        SessionDriver whole(start);
        whole.define("SPY", "", market::Timeframe::D1);
        play(whole, 0, 150);
        SessionDriver first(start);
        first.define("SPY", "", market::Timeframe::D1);
        play(first, 0, 120);
        const auto bars = warmupBars(first.session, 500, instrumentsOf(first.session));
        SessionDriver second(bars.front().end);
        second.define("SPY", "", market::Timeframe::D1);
        second.applySpan(bars);
        second.apply(std::make_shared<const CarryOver>(first.session.carryOver()), first.session.now());
        play(second, 120, 150);
        const auto expected = whole.all<SignalScored>();
        const auto given = second.all<SignalScored>();
        QCOMPARE(given.size(), std::size_t{30});
        QCOMPARE(expected.size(), std::size_t{150});
        for (std::size_t i = 0; i < given.size(); ++i) {
            QVERIFY(given[i].hasScore);
            QCOMPARE(given[i].score, expected[120 + i].score);
        }
    }

    void refusesWhatDoesNotFit()
    {
        const CarriedStream inputs = walk(market::BarSource::Trades, std::nullopt, std::chrono::seconds(23), 1000, 1000,
                                          {"gates.cooldown_bars=0"});
        auto first = begun(inputs, kStart);
        for (std::size_t i = 0; i < inputs.inputs.size(); ++i) {
            first->apply(inputs.inputs[i].body, inputs.inputs[i].time);
            if (i > 500 && first->session.state(InstrumentId{2}).watched.hasPosition) break;
        }
        QVERIFY(first->session.state(InstrumentId{2}).watched.hasPosition);
        const CarryOver carryOver = first->session.carryOver();
        auto list = instrumentsOf(first->session);
        QVERIFY(checkCarryOver(carryOver, list));

        const std::vector missing{list[0]};
        const auto refused = checkCarryOver(carryOver, missing);
        QVERIFY(!refused);
        QVERIFY(refused.error().code == ErrorCode::Refused);
        QVERIFY2(refused.error().message.find("binance:ETH-USDT has an open position") != std::string::npos,
                 refused.error().message.c_str());

        auto coarser = *list[1];
        coarser.lot = {1, 0};
        const std::vector changed{list[0], std::make_shared<const market::Instrument>(coarser)};
        const auto otherSteps = checkCarryOver(carryOver, changed);
        QVERIFY(!otherSteps);
        QVERIFY(otherSteps.error().code == ErrorCode::Refused);

        SessionDriver unfit(first->session.now());
        unfit.define("BTC-USDT", "binance", std::nullopt, market::BarSource::Trades);
        QVERIFY_EXCEPTION_THROWN(unfit.apply(std::make_shared<const CarryOver>(carryOver), first->session.now()),
                                 ContractViolation);
    }

    void seesEveryDamage()
    {
        const CarriedStream inputs =
            walk(market::BarSource::Bars, market::Timeframe::M5, std::chrono::minutes(5), 200, 200);
        auto first = begun(inputs, kStart);
        for (std::size_t i = 0; i < inputs.inputs.size(); ++i)
            first->apply(inputs.inputs[i].body, inputs.inputs[i].time);
        const CarryOver whole = first->session.carryOver();
        const auto list = instrumentsOf(first->session);
        QVERIFY(checkCarryOver(whole, list));
        for (std::size_t i = 0; i < whole.state.size(); i += i < 128 ? 1 : 61) {
            CarryOver damaged = whole;
            damaged.state[i] ^= 0x10;
            QVERIFY2(!checkCarryOver(damaged, list), std::to_string(i).c_str());
            damaged.state = {whole.state.begin(), whole.state.begin() + static_cast<std::ptrdiff_t>(i)};
            const auto cut = checkCarryOver(damaged, list);
            QVERIFY2(!cut && cut.error().code == ErrorCode::Corrupt, std::to_string(i).c_str());
        }
        CarryOver longer = whole;
        longer.state.push_back(0);
        QVERIFY(!checkCarryOver(longer, list));
        CarryOver newer = whole;
        newer.state[0] = 99;
        const auto incompatible = checkCarryOver(newer, list);
        QVERIFY(!incompatible && incompatible.error().code == ErrorCode::Incompatible);

        SessionDriver unfit(first->session.now());
        QVERIFY_EXCEPTION_THROWN(unfit.apply(std::make_shared<const CarryOver>(longer), first->session.now()),
                                 ContractViolation);
    }

    void isTakenOverOnceAndBeforeTrading()
    {
        const CarriedStream inputs =
            walk(market::BarSource::Bars, market::Timeframe::M5, std::chrono::minutes(5), 50, 50);
        auto first = begun(inputs, kStart);
        for (std::size_t i = 0; i < inputs.inputs.size(); ++i)
            first->apply(inputs.inputs[i].body, inputs.inputs[i].time);
        const auto again = std::make_shared<const CarryOver>(first->session.carryOver());
        auto second = continued(inputs, first->session);
        QVERIFY_EXCEPTION_THROWN(second->apply(again, second->session.now()), ContractViolation);
    }
};

SEXTANT_TEST(TestCarryOver)
#include "tst_carry_over.moc"
