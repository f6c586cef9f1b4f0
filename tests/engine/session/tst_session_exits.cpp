#include <QTest>

#include "tests/test_main.h"

#include <rapidcheck.h>

#include "engine/trading/exits/trailing.h"
#include "tests/engine/session/session_driver.h"

using namespace sextant;
using namespace sextant::session;
using namespace sextant::test;
using market::BarSource;
using market::Timeframe;

namespace {

constexpr double kAtr = 100.0; // of minutes between 49950 and 50050
constexpr Duration kMinute = std::chrono::minutes(1);

/// BTC-USDT perpetual, ATR 100. Bought at 50010 + 2 bp = 50020.002 with the stop at 49805, so R is 215.002 and the
/// trailing stop is armed at 50235.004.
struct Long {
    explicit Long(std::vector<std::string> settings = {}) : driver(at("2024-01-10T00:00:00Z"), withBase(settings))
    {
        instrument = &driver.define("BTC-USDT", "bybit", Timeframe::M1);
        for (int i = 0; i < 20; ++i)
            bar("50000", "50050", "49950", "50000");
        driver.signal(*instrument, SignalDirection::Long, time, Timeframe::M1);
        bar("50010", "50020", "49990", "50000");
    }
    static std::vector<std::string> withBase(std::vector<std::string> settings)
    {
        settings.emplace_back("scoring.enabled=false");
        return settings;
    }
    void bar(const char* open, const char* high, const char* low, const char* close)
    {
        time = time + kMinute;
        driver.applySpan(std::vector{barOf(*instrument, Timeframe::M1, time, open, high, low, close)});
    }
    [[nodiscard]] const trading::Position<trading::Paper>& position() const
    {
        return driver.session.paper().position(InstrumentId{1});
    }
    [[nodiscard]] std::string trail() const
    {
        const auto level = trading::trailLevel(position(), driver.session.config().exits);
        return level ? instrument->format(*level) : std::string();
    }
    [[nodiscard]] ReasonCode exitRule() const { return driver.last<ExitTriggered>().rule; }
    [[nodiscard]] std::string fillPrice() const { return instrument->format(driver.last<Filled>().price); }

    SessionDriver driver;
    const market::Instrument* instrument = nullptr;
    Time time = at("2024-01-10T00:00:00Z");
};

/// The same bought from prints.
struct LongOnTrades {
    explicit LongOnTrades(const std::vector<std::string>& settings = {"scoring.enabled=false"}, bool buys = true)
        : driver(at("2024-01-10T00:00:00Z"), settings)
    {
        instrument = &driver.define("BTC-USDT", "bybit", {}, BarSource::Trades);
        for (int i = 0; i < 20 * 60; ++i)
            trade(i % 2 == 0 ? "50050" : "49950");
        trade("50000");
        if (!buys) return;
        driver.signal(*instrument, SignalDirection::Long, time, Timeframe::M1);
        trade("50010");
    }
    void trade(const char* price)
    {
        time = time + std::chrono::seconds(1);
        driver.applySpan(std::vector{tradeOf(*instrument, time, price)});
    }
    [[nodiscard]] const trading::Position<trading::Paper>& position() const
    {
        return driver.session.paper().position(InstrumentId{1});
    }
    SessionDriver driver;
    const market::Instrument* instrument = nullptr;
    Time time = at("2024-01-10T00:00:00Z");
};

/// SPY on minutes, bought at `bought`, quiet ever after.
struct Share {
    Share(const char* start, const std::vector<std::string>& settings) : driver(at(start), settings), time(at(start))
    {
        instrument = &driver.define("SPY", "", Timeframe::M1);
        for (int i = 0; i < 20; ++i)
            bar();
        driver.signal(*instrument, SignalDirection::Long, time, Timeframe::M1);
        bar();
    }
    void bar()
    {
        time = time + kMinute;
        driver.applySpan(std::vector{barOf(*instrument, Timeframe::M1, time, "500", "500.25", "499.75", "500")});
    }
    [[nodiscard]] const trading::Position<trading::Paper>& position() const
    {
        return driver.session.paper().position(InstrumentId{1});
    }
    [[nodiscard]] Time exited() const
    {
        for (const Effect& effect : driver.effects.all())
            if (effect.kind == EffectKind::ExitTriggered) return effect.time;
        return {};
    }
    SessionDriver driver;
    const market::Instrument* instrument = nullptr;
    Time time;
};

} // namespace

class TestSessionExits final : public QObject {
    Q_OBJECT

private slots:
    void trailsOnceOneRIsEarned()
    {
        Long held;
        QCOMPARE(held.instrument->format(held.position().unitRisk), std::string("215.002"));
        held.bar("50000", "50235.00399999", "49990", "50200");
        QCOMPARE(held.trail(), std::string()); // one price unit short of 1 R
        held.bar("50200", "50240", "50000", "50200");
        QCOMPARE(held.trail(), std::string("50140")); // 1 ATR below the best; 50000 lay in the same bar
        QVERIFY(!held.position().isFlat());
        held.bar("50200", "50200", "50140.00000001", "50200");
        QVERIFY(!held.position().isFlat());
        held.bar("50200", "50210", "50140", "50150");
        QVERIFY(held.position().isFlat());
        QVERIFY(held.exitRule() == ReasonCode::ExitTrailing);
        QCOMPARE(held.instrument->format(held.driver.last<ExitTriggered>().level), std::string("50140"));
        QCOMPARE(held.fillPrice(), std::string("50129.972")); // less half-spread and slippage of 1 bp each
        QCOMPARE(held.driver.session.report().paper.conservation.units, std::int64_t{0});
    }

    void withinABarTheTrailIsThatOfTheBarsBefore()
    {
        Long held;
        held.bar("50200", "50240", "50180", "50200");
        held.bar("50200", "50300", "50150", "50290"); // 50150 lies below 50200, the trail of this bar's own high
        QVERIFY(!held.position().isFlat());
        QCOMPARE(held.trail(), std::string("50200"));
        held.bar("50190", "50300", "50180", "50290"); // opens beyond it
        QVERIFY(held.exitRule() == ReasonCode::ExitTrailing);
        QCOMPARE(held.fillPrice(), std::string("50179.962")); // from the open
    }

    void theStopComesBeforeItAndItBeforeTheTarget()
    {
        Long both;
        both.bar("50200", "50240", "50180", "50200");
        both.bar("50200", "50210", "49700", "49800"); // both lie in it
        QVERIFY(both.exitRule() == ReasonCode::ExitStop);
        Long early;
        early.bar("50200", "50240", "50180", "50200");
        early.bar("50200", "50400", "50140", "50300"); // trail and target
        QVERIFY(early.exitRule() == ReasonCode::ExitTrailing);
    }

    void trailingCanBeTurnedOffAndOn()
    {
        Long held({"exits.trailing=false"});
        held.bar("50200", "50240", "50180", "50200");
        QCOMPARE(held.trail(), std::string());
        held.bar("50200", "50210", "50100", "50200");
        QVERIFY(!held.position().isFlat());
        Command on;
        on.kind = CommandKind::Setting;
        on.key = "exits.trailing";
        on.value = "true";
        held.driver.command(on, held.time);
        QCOMPARE(held.trail(), std::string("50140")); // what it saw meanwhile counts
        held.bar("50200", "50210", "50100", "50200");
        QVERIFY(held.exitRule() == ReasonCode::ExitTrailing);
    }

    void trailsOnEveryTrade()
    {
        LongOnTrades held;
        QCOMPARE(held.instrument->format(held.position().entryPrice), std::string("50020.002"));
        for (const char* price : {"50200", "50240", "50235", "50141"})
            held.trade(price);
        QCOMPARE(held.instrument->format(held.position().bestPrice), std::string("50240"));
        const double unit = held.instrument->toDouble(Price{1});
        const double atr = held.position().bracket.atr;
        const auto trail = trading::trailLevel(held.position(), held.driver.session.config().exits);
        QVERIFY(trail && held.instrument->toDouble(*trail) <= 50240 - atr &&
                held.instrument->toDouble(*trail) > 50240 - atr - unit);
        QVERIFY(held.driver.all<ExitTriggered>().empty());
        market::Trade beyond = tradeOf(*held.instrument, held.time + std::chrono::seconds(1), "50141");
        beyond.price = Price{trail->units + 1};
        held.driver.applySpan(std::vector{beyond});
        QVERIFY(held.driver.all<ExitTriggered>().empty());
        beyond.time = beyond.time + std::chrono::seconds(1);
        beyond.price = *trail;
        held.driver.applySpan(std::vector{beyond});
        QVERIFY(held.driver.last<ExitTriggered>().rule == ReasonCode::ExitTrailing);
        QVERIFY(held.driver.last<ExitTriggered>().price == *trail);
    }

    void aSlowObserverSeesTheSameExit()
    {
        QVERIFY(
            rc::check("the first price that gives back 1 ATR after 1 R was earned leaves, in spans as in singles", [] {
                const bool isLong = *rc::gen::arbitrary<bool>();
                const auto steps = *rc::gen::resize(
                    rc::kNominalSize, rc::gen::container<std::vector<int>>(400, rc::gen::inRange(-12, 13)));
                const int drift = *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, 3));
                LongOnTrades single({"scoring.enabled=false"}, false);
                LongOnTrades spans({"scoring.enabled=false"}, false);
                const Price start = tradeOf(*single.instrument, {}, "50000").price;
                const std::int64_t unit = tradeOf(*single.instrument, {}, "1").price.units;
                const int sign = isLong ? 1 : -1;
                std::vector<market::Trade> trades;
                std::int64_t at = start.units;
                for (std::size_t i = 0; i < steps.size(); ++i) {
                    at += (steps[i] + sign * drift) * unit;
                    trades.push_back(tradeOf(*single.instrument, single.time + std::chrono::seconds(i + 1), "1"));
                    trades.back().price = Price{at};
                }
                Command command;
                command.kind = CommandKind::Order;
                command.instrument = single.instrument->id;
                command.side = isLong ? market::Side::Buy : market::Side::Sell;
                command.quantity = Lots{50};
                command.stop = Price{start.units - sign * 80 * unit};
                command.target = Price{start.units + sign * 20'000 * unit};
                for (LongOnTrades* each : {&single, &spans})
                    each->driver.command(command, each->time);
                RC_ASSERT(single.driver.last<RiskVerdict>().allowed);
                for (const market::Trade& trade : trades)
                    single.driver.applySpan(std::vector{trade});
                spans.driver.applySpan(trades);
                RC_ASSERT(single.driver.digest() == spans.driver.digest());

                const Filled entry = single.driver.all<Filled>().front();
                const std::int64_t risk = sign * (entry.price.units - command.stop.units);
                const std::int64_t giveback = static_cast<std::int64_t>(kAtr) * unit;
                std::int64_t best = entry.price.units;
                ReasonCode rule = ReasonCode::None;
                Time when;
                for (const market::Trade& trade : trades) {
                    if (trade.time < entry.marketTime) continue;
                    best = isLong ? std::max(best, trade.price.units) : std::min(best, trade.price.units);
                    const bool isArmed = sign * (best - entry.price.units) >= risk;
                    if (sign * (trade.price.units - command.stop.units) <= 0)
                        rule = ReasonCode::ExitStop;
                    else if (isArmed && sign * (best - trade.price.units) >= giveback)
                        rule = ReasonCode::ExitTrailing;
                    if (rule == ReasonCode::None) continue;
                    when = trade.time;
                    break;
                }
                const auto exits = single.driver.all<ExitTriggered>();
                RC_CLASSIFY(rule == ReasonCode::ExitTrailing, "trailing");
                RC_CLASSIFY(rule == ReasonCode::ExitStop, "stop");
                RC_ASSERT(exits.empty() == (rule == ReasonCode::None));
                if (exits.empty()) return;
                RC_ASSERT(exits.front().rule == rule);
                for (const Effect& effect : single.driver.effects.all())
                    if (effect.kind == EffectKind::ExitTriggered) RC_ASSERT(effect.time == when);
            }));
    }

    void closesBeforeTheEndOfTheDay_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("due");
        QTest::addColumn<int>("minutes");
        QTest::newRow("winter") << "2024-01-10T19:00:00Z"
                                << "2024-01-10T20:55:00Z" << 5;
        QTest::newRow("summer") << "2024-03-11T18:00:00Z"
                                << "2024-03-11T19:55:00Z" << 5;
        QTest::newRow("half day") << "2024-07-03T15:00:00Z"
                                  << "2024-07-03T16:55:00Z" << 5;
        QTest::newRow("as set") << "2024-01-10T19:00:00Z"
                                << "2024-01-10T20:30:00Z" << 30;
    }
    void closesBeforeTheEndOfTheDay()
    {
        QFETCH(QString, start);
        QFETCH(QString, due);
        QFETCH(int, minutes);
        const Time end = at(due.toUtf8().constData());
        Share share(start.toUtf8().constData(),
                    {"scoring.enabled=false", "exits.eod_flat=true", "exits.eod_minutes=" + std::to_string(minutes)});
        QVERIFY(!share.position().isFlat());
        while (share.time < end - kMinute)
            share.bar();
        QVERIFY(share.driver.all<ExitTriggered>().empty());
        share.bar();
        QVERIFY(share.driver.last<ExitTriggered>().rule == ReasonCode::ExitEndOfDay);
        QCOMPARE(share.exited().ns, end.ns);
        share.bar();
        QVERIFY(share.position().isFlat());
        QVERIFY(share.driver.last<Filled>().marketTime == end);
    }

    void staysOverNightUnlessAsked()
    {
        Share share("2024-01-10T19:00:00Z", {"scoring.enabled=false"});
        while (share.time < at("2024-01-10T21:00:00Z"))
            share.bar();
        QVERIFY(!share.position().isFlat());
        // Asked for inside the last minutes of the next day it leaves at the next event.
        share.time = at("2024-01-11T20:56:00Z");
        share.bar();
        Command on;
        on.kind = CommandKind::Setting;
        on.key = "exits.eod_flat";
        on.value = "true";
        share.driver.command(on, share.time);
        share.bar();
        QVERIFY(share.driver.last<ExitTriggered>().rule == ReasonCode::ExitEndOfDay);
    }

    void aMarketWithoutACloseHasNoEndOfDay()
    {
        Long held({"exits.eod_flat=true"});
        while (held.time < at("2024-01-11T00:10:00Z"))
            held.bar("50000", "50050", "49950", "50000");
        QVERIFY(held.driver.all<ExitTriggered>().empty());
    }
};

SEXTANT_TEST(TestSessionExits)
#include "tst_session_exits.moc"
