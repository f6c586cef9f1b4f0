#include <QTest>

#include "tests/engine/session/session_driver.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::session;
using namespace sextant::test;
using market::Timeframe;

class TestSessionTrading final : public QObject {
    Q_OBJECT

private slots:
    void fillsAtTheNextOpenNeverInsideTheDecidingBar();
    void aBarThatBeganBeforeTheOrderDoesNotFillIt();
    void tickFillsWaitForTheLatency();
    void stopComesBeforeTargetInOneBar();
    void gapsThroughTheStopFillAtTheOpen();
    void targetNeedsOneTickMore();
    void anOppositeSignalCloses();
    void spotMayNotBeShorted();
    void indicesAreNotTraded();
    void oldPositionsAreClosed();
    void dailyLossStopsEntriesUntilTheNextDay();
    void staleDataBlock();
    void everyNonTradeHasAReason();
};

namespace {

const Time kStart = at("2024-01-10T00:00:00Z");
const std::vector<std::string> kMinimal{"scoring.enabled=false"};

/// A session on BTC-USDT perpetual minutes with 20 calm bars around 50000 behind it, so that ATR(14) is 100.
struct Calm {
    explicit Calm(const std::vector<std::string>& settings = kMinimal) : driver(kStart, settings)
    {
        instrument = &driver.define("BTC-USDT", "bybit", Timeframe::M1);
        for (int i = 0; i < 20; ++i)
            bar("50000", "50050", "49950", "50000");
    }
    void bar(const char* open, const char* high, const char* low, const char* close)
    {
        time = time + std::chrono::minutes(1);
        driver.applySpan(std::vector{barOf(*instrument, Timeframe::M1, time, open, high, low, close)});
    }
    void signal(SignalDirection direction) { driver.signal(*instrument, direction, time, Timeframe::M1); }
    [[nodiscard]] const trading::Position<trading::Paper>& position() const
    {
        return driver.session.paper().position(InstrumentId{1});
    }
    [[nodiscard]] std::string price(Price value) const { return instrument->format(value); }

    SessionDriver driver;
    const market::Instrument* instrument = nullptr;
    Time time = kStart;
};

} // namespace

void TestSessionTrading::fillsAtTheNextOpenNeverInsideTheDecidingBar()
{
    Calm calm;
    calm.signal(SignalDirection::Long);
    QVERIFY(calm.driver.last<RiskVerdict>().allowed);
    QCOMPARE(calm.driver.all<Filled>().size(), std::size_t{0});
    calm.bar("50010", "50020", "49990", "50000");
    const auto fills = calm.driver.all<Filled>();
    QCOMPARE(fills.size(), std::size_t{1});
    // execution.md §7.5 and §5.1: open + 1 bp half-spread + 1 bp slippage
    QCOMPARE(calm.price(fills[0].price), std::string("50020.002"));
    QCOMPARE(fills[0].marketTime.ns, (calm.time - std::chrono::minutes(1)).ns);
    QVERIFY(fills[0].proxy && fills[0].model == trading::FillModel::F1B);
    // 20 % of equity at the estimated entry, 50000 + 1 bp half-spread = 50005: floor(20000 / 50005 / 0.001) lots
    QCOMPARE(calm.instrument->format(fills[0].quantity), std::string("0.399"));
    // entry estimate 50005 ∓ 2 and 3 ATR of 100
    QCOMPARE(calm.price(*calm.position().bracket.stop), std::string("49805"));
    QCOMPARE(calm.price(*calm.position().bracket.target), std::string("50305"));
}

void TestSessionTrading::aBarThatBeganBeforeTheOrderDoesNotFillIt()
{
    Calm calm;
    calm.driver.signal(*calm.instrument, SignalDirection::Long, calm.time + std::chrono::seconds(30), Timeframe::M1);
    calm.bar("50010", "50020", "49990", "50000"); // began 30 s before the order
    QCOMPARE(calm.driver.all<Filled>().size(), std::size_t{0});
    calm.bar("50000", "50020", "49990", "50000");
    QCOMPARE(calm.driver.all<Filled>().size(), std::size_t{1});
}

void TestSessionTrading::tickFillsWaitForTheLatency()
{
    SessionDriver driver(kStart, {"scoring.enabled=false", "fills.entry_latency_ms=50"});
    const market::Instrument& btc = driver.define("BTC-USDT", "bybit", {}, market::BarSource::Trades);
    Time time = kStart;
    for (int i = 0; i < 20 * 60; ++i) {
        time = time + std::chrono::seconds(1);
        driver.applySpan(std::vector{tradeOf(btc, time, i % 2 == 0 ? "50050" : "49950")});
    }
    driver.signal(btc, SignalDirection::Long, time, Timeframe::M1);
    driver.applySpan(std::vector{tradeOf(btc, time + std::chrono::milliseconds(49), "50000")});
    QCOMPARE(driver.all<Filled>().size(), std::size_t{0});
    driver.applySpan(std::vector{tradeOf(btc, time + std::chrono::milliseconds(50), "50010")});
    QCOMPARE(driver.all<Filled>().size(), std::size_t{1});
    QVERIFY(driver.last<Filled>().model == trading::FillModel::F1);
    QCOMPARE(driver.last<Filled>().marketTime.ns, (time + std::chrono::milliseconds(50)).ns);
    QVERIFY(driver.last<Filled>().latency == std::chrono::milliseconds(50));
}

void TestSessionTrading::stopComesBeforeTargetInOneBar()
{
    Calm calm;
    calm.signal(SignalDirection::Long);
    calm.bar("50010", "50020", "49990", "50000");
    calm.bar("50000", "51000", "49000", "50000"); // reaches both
    QVERIFY(calm.driver.last<ExitTriggered>().rule == ReasonCode::ExitStop);
    const Filled fill = calm.driver.last<Filled>();
    // stop 49805 less 1 bp half-spread and 1 bp slippage
    QCOMPARE(calm.price(fill.price), std::string("49795.039"));
    QVERIFY(calm.position().isFlat());
    QCOMPARE(calm.driver.session.report().paper.conservation.units, std::int64_t{0});
}

void TestSessionTrading::gapsThroughTheStopFillAtTheOpen()
{
    Calm calm;
    calm.signal(SignalDirection::Long);
    calm.bar("50010", "50020", "49990", "50000");
    calm.bar("49000", "49100", "48900", "49000");
    const Filled fill = calm.driver.last<Filled>();
    QCOMPARE(calm.price(fill.reference), std::string("49000")); // not at the stop
    QCOMPARE(calm.price(fill.price), std::string("48990.2"));
}

void TestSessionTrading::targetNeedsOneTickMore()
{
    Calm calm;
    calm.signal(SignalDirection::Long);
    calm.bar("50010", "50020", "49990", "50000");
    calm.bar("50000", "50305", "49990", "50000"); // touches the target only
    QVERIFY(!calm.position().isFlat());
    calm.bar("50300", "50305.1", "50290", "50300"); // one tick of 0.1 beyond, and above the trailing stop
    QVERIFY(calm.position().isFlat());
    QVERIFY(calm.driver.last<ExitTriggered>().rule == ReasonCode::ExitTarget);
    QCOMPARE(calm.price(calm.driver.last<Filled>().price), std::string("50305"));
    QVERIFY(calm.driver.last<Filled>().maker);
}

void TestSessionTrading::anOppositeSignalCloses()
{
    Calm calm({"scoring.enabled=false", "gates.cooldown_bars=0", "gates.cooldown_seconds=0"});
    calm.signal(SignalDirection::Long);
    calm.bar("50010", "50020", "49990", "50000");
    QVERIFY(calm.position().quantity.count > 0);
    calm.signal(SignalDirection::Short);
    QVERIFY(calm.driver.last<ExitTriggered>().rule == ReasonCode::ExitSignalFlip);
    calm.bar("50000", "50020", "49990", "50000");
    QVERIFY(calm.position().isFlat());
    // A perpetual may be shorted: now the same signal opens.
    calm.bar("50000", "50020", "49990", "50000");
    calm.bar("50000", "50020", "49990", "50000");
    for (int i = 0; i < 20; ++i)
        calm.bar("50000", "50050", "49950", "50000");
    calm.signal(SignalDirection::Short);
    calm.bar("50000", "50020", "49990", "50000");
    QVERIFY(calm.position().quantity.count < 0);
    QVERIFY(calm.position().bracket.stop->units > calm.position().bracket.target->units);
}

void TestSessionTrading::spotMayNotBeShorted()
{
    SessionDriver driver(kStart, kMinimal);
    const market::Instrument& btc = driver.define("BTC-USDT", "binance", Timeframe::M1);
    QVERIFY(!btc.shortable);
    driver.applySpan(
        std::vector{barOf(btc, Timeframe::M1, kStart + std::chrono::minutes(1), "50000", "50050", "49950", "50000")});
    driver.signal(btc, SignalDirection::Short, driver.session.now());
    QVERIFY(driver.last<NonTrade>().cause == ReasonCode::ShortNotAllowed);
}

void TestSessionTrading::indicesAreNotTraded()
{
    SessionDriver driver(at("2024-01-10T15:00:00Z"), kMinimal);
    const market::Instrument& spx = driver.define("SPX", "", Timeframe::M1);
    driver.applySpan(
        std::vector{barOf(spx, Timeframe::M1, at("2024-01-10T15:01:00Z"), "5000", "5001", "4999", "5000")});
    driver.signal(spx, SignalDirection::Long, driver.session.now());
    QVERIFY(driver.last<NonTrade>().cause == ReasonCode::NotTradable);
}

void TestSessionTrading::oldPositionsAreClosed()
{
    Calm calm({"scoring.enabled=false", "exits.max_hold_hours=1"});
    calm.signal(SignalDirection::Long);
    calm.bar("50010", "50020", "49990", "50000");
    for (int i = 0; i < 59; ++i)
        calm.bar("50000", "50020", "49990", "50000");
    QVERIFY(!calm.position().isFlat());
    QCOMPARE(calm.driver.all<ExitTriggered>().size(), std::size_t{0});
    calm.bar("50000", "50020", "49990", "50000");
    calm.bar("50000", "50020", "49990", "50000");
    calm.bar("50000", "50020", "49990", "50000");
    QVERIFY(calm.driver.last<ExitTriggered>().rule == ReasonCode::ExitTime);
    QVERIFY(calm.position().isFlat());
}

void TestSessionTrading::dailyLossStopsEntriesUntilTheNextDay()
{
    Calm calm({"scoring.enabled=false", "gates.cooldown_bars=0", "gates.cooldown_seconds=0", "risk.cooldown_seconds=0",
               "risk.cooldown_after_loss_seconds=0", "risk.max_daily_loss_percent=0.05", "risk.loss_breach=halt"});
    calm.signal(SignalDirection::Long);
    calm.bar("50010", "50020", "49990", "50000");
    calm.bar("50000", "50010", "49700", "49750"); // stopped out: about -0.4 * 215, more than 0.05 % of 100000
    QVERIFY(calm.position().isFlat());
    calm.time = calm.time + std::chrono::minutes(2);
    calm.bar("49750", "49800", "49700", "49750");
    calm.signal(SignalDirection::Long);
    QVERIFY(calm.driver.last<NonTrade>().cause == ReasonCode::R03MaxDailyLoss);
    calm.time = at("2024-01-11T00:00:00Z");
    calm.bar("49750", "49800", "49700", "49750");
    calm.signal(SignalDirection::Long);
    QVERIFY2(calm.driver.last<RiskVerdict>().allowed,
             std::string(name(calm.driver.last<RiskVerdict>().blockedBy)).c_str());
}

void TestSessionTrading::staleDataBlock()
{
    Calm calm;
    calm.driver.signal(*calm.instrument, SignalDirection::Long, calm.time + std::chrono::seconds(121),
                       Timeframe::M1); // over two bars old
    QVERIFY(calm.driver.last<NonTrade>().cause == ReasonCode::R11StaleData);
}

void TestSessionTrading::everyNonTradeHasAReason()
{
    Calm calm;
    calm.signal(SignalDirection::Long);
    calm.signal(SignalDirection::Long);  // duplicate within 60 s
    calm.signal(SignalDirection::Close); // nothing to close yet
    for (const Effect& effect : calm.driver.effects.all()) {
        if (effect.kind != EffectKind::NonTrade) continue;
        const auto reasons = calm.driver.effects.reasons(effect);
        QVERIFY(!reasons.empty());
        QVERIFY(reasons[0].code == std::get<NonTrade>(effect.body).cause && reasons[0].code != ReasonCode::None);
    }
    const auto nonTrades = calm.driver.all<NonTrade>();
    QCOMPARE(nonTrades.size(), std::size_t{2});
    QVERIFY(nonTrades[0].cause == ReasonCode::Duplicate);
    QCOMPARE(nonTrades[0].signal.value, std::uint64_t{1}); // the signal it repeats
    QVERIFY(nonTrades[1].cause == ReasonCode::NoPositionToClose);
}

SEXTANT_TEST(TestSessionTrading)
#include "tst_session_trading.moc"
