#include <QTest>

#include "tests/test_main.h"

#include <algorithm>
#include <map>

#include "engine/session/carry_over.h"
#include "engine/session/experiment_units.h"
#include "tests/engine/session/session_driver.h"

using namespace sextant;
using namespace sextant::session;
using namespace sextant::test;
using market::Timeframe;

/// Trades that were not made, and the units of the comparison, as a session tells of them.
class TestCounterfactual final : public QObject {
    Q_OBJECT
private slots:
    void vetoedSignalIsFollowedToItsStop();
    void vetoedSignalIsFollowedToItsTarget();
    void oppositeApprovedSignalEndsIt();
    void longestHoldEndsIt();
    void splitScalesIt();
    void nothingIsFollowedWithoutEngineTwo();
    void changesNoDigest();
    void isHandedOver();
    void unitsCountWhatBothEnginesDid();
    void unitsAreTheSameHoweverTheyAreCut();
    void unitIsCompleteBehindItsDay();
};

namespace {

constexpr Duration kMinuteBar = std::chrono::minutes(1);
const std::vector<std::string> kOn{"enable_variant_b=on", "enable_shadow_execution=on"};

/// Bitcoin on minutes with a range of 100, so that ATR is 100: stop 200 away, target 300.
struct Market {
    explicit Market(const std::vector<std::string>& flags = kOn, std::vector<std::string> settings = {})
        : driver(at("2024-01-10T00:00:00Z"), with(std::move(settings)), flags)
    {
        instrument = &driver.define("BTC-USDT", "bybit", Timeframe::M1);
        for (int i = 0; i < 40; ++i)
            bar("50000", "50050", "49950", "50000");
    }
    static std::vector<std::string> with(std::vector<std::string> settings)
    {
        settings.insert(settings.end(), {"scoring.enabled=false", "exits.trailing=false", "risk.cooldown_seconds=0"});
        return settings;
    }
    void bar(const char* open, const char* high, const char* low, const char* close)
    {
        time = time + kMinuteBar;
        driver.applySpan(std::vector{barOf(*instrument, Timeframe::M1, time, open, high, low, close)});
    }
    void quiet(int bars = 1)
    {
        while (bars-- > 0)
            bar("50000", "50050", "49950", "50000");
    }
    void signal(SignalDirection direction = SignalDirection::Long)
    {
        driver.signal(*instrument, direction, time, Timeframe::M1);
    }
    [[nodiscard]] std::vector<CounterfactualOutcome> of(decision::Arm engine) const
    {
        std::vector<CounterfactualOutcome> out;
        for (const CounterfactualOutcome& outcome : driver.effects.counterfactuals())
            if (outcome.engine == engine) out.push_back(outcome);
        return out;
    }
    /// One signal that passes, and behind it one that the cooldown of engine 1 stops.
    void passThenVeto()
    {
        signal();
        quiet(2); // the same within a minute would be a duplicate
        signal();
    }

    SessionDriver driver;
    const market::Instrument* instrument = nullptr;
    Time time = at("2024-01-10T00:00:00Z");
};

bool isNear(double value, double expected, double tolerance) { return std::abs(value - expected) <= tolerance; }

std::vector<decision::UnitRow> foldOf(const SessionDriver& driver, std::size_t cut)
{
    ExperimentUnits units;
    for (std::size_t i = 1; i <= driver.session.instrumentCount(); ++i)
        units.define(driver.session.instrument(InstrumentId{static_cast<std::uint16_t>(i)}));
    std::map<std::string, decision::UnitRow> rows;
    std::vector<decision::UnitRow> changed;
    Effects part;
    std::size_t count = 0;
    const auto flush = [&] {
        units.note(part, changed);
        part.clear();
        for (decision::UnitRow& row : changed)
            rows[row.unit()] = row;
        changed.clear();
    };
    for (const Effect& effect : driver.effects.all()) {
        part.add(effect, driver.effects.reasons(effect));
        if (++count % cut == 0) flush();
    }
    flush();
    std::vector<decision::UnitRow> out;
    for (auto& [key, row] : rows)
        out.push_back(row);
    return out;
}

} // namespace

void TestCounterfactual::vetoedSignalIsFollowedToItsStop()
{
    Market market;
    market.passThenVeto();
    QVERIFY(market.driver.session.counterfactuals().isWatching(market.instrument->id));
    market.bar("50000", "50010", "49000", "49000");
    const auto outcomes = market.of(decision::Arm::A);
    QCOMPARE(outcomes.size(), std::size_t{1});
    const CounterfactualOutcome& outcome = outcomes.front();
    QVERIFY(outcome.cause == ReasonCode::GateCooldown);
    QVERIFY(outcome.rule == ReasonCode::ExitStop);
    QVERIFY(outcome.isLong);
    QVERIFY(outcome.entered == market.time - kMinuteBar);
    // The stop, half-spread, slippage and two fees: a bit more than the risk.
    QVERIFY(outcome.r < -1.0);
    QVERIFY(outcome.r > -2.0);
    // Entered as the order that passed was filled one bar before, at the same open.
    QVERIFY(outcome.entry == market.driver.all<Filled>().front().price);
}

void TestCounterfactual::vetoedSignalIsFollowedToItsTarget()
{
    Market market;
    market.passThenVeto();
    market.quiet();
    market.bar("50000", "50600", "49990", "50550");
    const auto outcomes = market.of(decision::Arm::A);
    QCOMPARE(outcomes.size(), std::size_t{1});
    QVERIFY(outcomes.front().rule == ReasonCode::ExitTarget);
    QVERIFY(outcomes.front().r > 0.3);
    QVERIFY(outcomes.front().r < 1.5);
    // What is shown once has ended; nothing is left behind.
    for (const CounterfactualOutcome& outcome : market.driver.effects.counterfactuals())
        QVERIFY(outcome.r > 0.0);
    QCOMPARE(market.driver.session.counterfactuals().openCount(), std::size_t{0});
}

void TestCounterfactual::oppositeApprovedSignalEndsIt()
{
    Market market;
    market.passThenVeto();
    market.quiet(12);
    market.signal(SignalDirection::Short); // behind the cooldown: it closes what engine 1 holds
    market.quiet(2);
    const auto outcomes = market.of(decision::Arm::A);
    QVERIFY(!outcomes.empty());
    QVERIFY(outcomes.front().rule == ReasonCode::ExitSignalFlip);
}

void TestCounterfactual::longestHoldEndsIt()
{
    Market market(kOn, {"exits.max_hold_hours=1"});
    market.passThenVeto();
    market.quiet(63);
    const auto outcomes = market.of(decision::Arm::A);
    QCOMPARE(outcomes.size(), std::size_t{1});
    QVERIFY(outcomes.front().rule == ReasonCode::ExitTime);
    QVERIFY(outcomes.front().time - outcomes.front().entered >= std::chrono::hours(1));
    // It never moved: what it lost are costs.
    QVERIFY(outcomes.front().r < 0.0);
    QVERIFY(isNear(outcomes.front().r, 0.0, 1.0));
}

void TestCounterfactual::splitScalesIt()
{
    Market plain;
    Market split;
    for (Market* market : {&plain, &split}) {
        market->passThenVeto();
        market->quiet();
    }
    market::CorporateAction action;
    action.time = split.time;
    action.instrument = split.instrument->id.value;
    action.splitNumerator = 2;
    split.driver.applySpan(std::vector{action});
    plain.bar("50000", "50600", "50000", "50600");
    split.bar("25000", "25300", "25000", "25300");
    const auto expected = plain.of(decision::Arm::A);
    const auto seen = split.of(decision::Arm::A);
    QCOMPARE(expected.size(), std::size_t{1});
    QCOMPARE(seen.size(), std::size_t{1});
    QVERIFY(isNear(seen.front().r, expected.front().r, 0.02));
}

void TestCounterfactual::nothingIsFollowedWithoutEngineTwo()
{
    Market market{{}};
    market.passThenVeto();
    market.bar("50000", "50010", "49000", "49000");
    QVERIFY(market.driver.effects.counterfactuals().empty());
    QVERIFY(!market.driver.session.counterfactuals().isWatching(market.instrument->id));
}

void TestCounterfactual::changesNoDigest()
{
    Market on;
    Market off{{}};
    for (Market* market : {&on, &off}) {
        market->passThenVeto();
        market->quiet(5);
        market->bar("50000", "50010", "49000", "49000");
    }
    QVERIFY(!on.driver.effects.counterfactuals().empty());
    QCOMPARE(on.driver.paper(), off.driver.paper());
}

void TestCounterfactual::isHandedOver()
{
    Market market;
    market.passThenVeto();
    market.quiet();
    const std::size_t open = market.driver.session.counterfactuals().openCount();
    QVERIFY(open > 0);
    SessionDriver next(at("2024-01-10T00:00:00Z"), Market::with({}), kOn);
    const market::Instrument& instrument = next.define("BTC-USDT", "bybit", Timeframe::M1);
    const std::vector<std::shared_ptr<const market::Instrument>> instruments{
        std::make_shared<const market::Instrument>(instrument)};
    next.applySpan(warmupBars(market.driver.session, 100, instruments));
    next.apply(std::make_shared<const CarryOver>(market.driver.session.carryOver()), market.time);
    QCOMPARE(next.session.counterfactuals().openCount(), open);
    market.bar("50000", "50600", "49990", "50550");
    next.applySpan(std::vector{barOf(instrument, Timeframe::M1, market.time, "50000", "50600", "49990", "50550")});
    const auto expected = market.driver.effects.counterfactuals();
    const auto seen = next.effects.counterfactuals();
    QCOMPARE(seen.size(), expected.size());
    for (std::size_t i = 0; i < seen.size(); ++i) {
        QCOMPARE(seen[i].r, expected[i].r);
        QVERIFY(seen[i].rule == expected[i].rule);
        QVERIFY(seen[i].cause == expected[i].cause);
    }
}

void TestCounterfactual::unitsCountWhatBothEnginesDid()
{
    Market market;
    market.passThenVeto();
    market.bar("50000", "50600", "49990", "50550");
    market.quiet();
    const auto rows = foldOf(market.driver, 1'000'000);
    QCOMPARE(rows.size(), std::size_t{1});
    const decision::UnitRow& row = rows.front();
    QCOMPARE(row.unit(), std::string("BTC-USDT|1m|2024-01-10-24H"));
    QCOMPARE(row.signalCount, std::int64_t{2});
    QCOMPARE(row.sessionType, std::string("24H"));
    const decision::EngineOutcome& a = row.of(decision::Arm::A);
    QCOMPARE(a.approved, std::int64_t{1});
    QCOMPARE(a.trades, std::int64_t{1});
    QCOMPARE(a.open, std::int64_t{0});
    QCOMPARE(a.wins, std::int64_t{1});
    QCOMPARE(a.fills, std::int64_t{2});
    // The ledger tells the same.
    const PositionChanged closed = market.driver.last<PositionChanged>();
    const double net = static_cast<double>(closed.realised.units - closed.fees.units);
    QVERIFY(isNear(a.sumR, net / static_cast<double>(closed.initialRisk.units), 1e-12));
    QVERIFY(isNear(a.pnl, net / 1e8, 1e-9));
    QVERIFY(!row.covariate.has_value());
}

void TestCounterfactual::unitsAreTheSameHoweverTheyAreCut()
{
    Market market;
    for (int i = 0; i < 30; ++i) {
        market.signal(i % 3 == 2 ? SignalDirection::Short : SignalDirection::Long);
        market.quiet(i % 7 == 0 ? 200 : 20);
        market.bar("50000", i % 2 == 0 ? "50600" : "50050", i % 2 == 0 ? "49990" : "49500", "50000");
    }
    const auto whole = foldOf(market.driver, 1'000'000);
    QVERIFY(!whole.empty());
    for (const std::size_t cut : {std::size_t{1}, std::size_t{3}, std::size_t{50}})
        QVERIFY(foldOf(market.driver, cut) == whole);
}

void TestCounterfactual::unitIsCompleteBehindItsDay()
{
    Market market;
    market.signal();
    market.quiet();
    market.bar("50000", "50600", "49990", "50550");
    market.quiet();
    QVERIFY(!foldOf(market.driver, 10).front().isComplete);
    market.time = at("2024-01-11T00:10:00Z");
    market.quiet();
    market.signal();
    market.quiet();
    const auto rows = foldOf(market.driver, 10);
    QCOMPARE(rows.size(), std::size_t{2});
    QVERIFY(rows[0].isComplete);
    QVERIFY(!rows[1].isComplete);
    // The day before is known when the next unit begins.
    QVERIFY(rows[1].covariate.has_value());
    QVERIFY(isNear(*rows[1].covariate, rows[0].of(decision::Arm::A).sumR, 1e-12) ||
            rows[0].of(decision::Arm::B).trades > 0);
}

SEXTANT_TEST(TestCounterfactual)
#include "tst_counterfactual.moc"
