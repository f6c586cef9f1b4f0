// Risk as a whole session meets it: every rule, what stops trading, what lifts it, and what survives a change of
// session.
#include <QTest>

#include "tests/test_main.h"

#include <cmath>
#include <functional>
#include <map>

#include <rapidcheck.h>

#include "engine/session/carry_over.h"
#include "tests/engine/session/risk_desk.h"

using namespace sextant;
using namespace sextant::session;
using namespace sextant::test;
using market::Side;
using Kind = SourceState::Kind;

namespace {

/// What is held is worth 10 % of equity.
constexpr std::int64_t kTenPercent = 200;
const std::vector<std::string> kNoCooldown{"risk.cooldown_seconds=0", "risk.cooldown_after_loss_seconds=0"};

std::vector<std::string> with(std::vector<std::string> settings, std::initializer_list<const char*> more)
{
    settings.insert(settings.end(), more.begin(), more.end());
    return settings;
}

/// A session that continues `desk`'s.
struct Continued {
    explicit Continued(RiskDesk& desk, const std::vector<std::string>& settings) : next(settings, {}, 0)
    {
        std::vector<std::shared_ptr<const market::Instrument>> instruments;
        for (std::uint16_t id = 1; id <= 2; ++id)
            instruments.push_back(next.driver.session.state(InstrumentId{id}).instrument);
        next.time = desk.time;
        next.last = desk.last;
        next.driver.applySpan(warmupBars(desk.driver.session, 100, instruments));
        next.driver.apply(std::make_shared<const CarryOver>(desk.driver.session.carryOver()), desk.time);
    }
    RiskDesk next;
};

using Scene = std::function<void(RiskDesk&)>;
struct RuleScene {
    std::vector<std::string> settings;
    Scene play; ///< gives an order that the rule is to stop as the first one
};

const std::map<std::string, RuleScene>& ruleScenes()
{
    const auto buy = [](std::int64_t lots, double limit = 0.0) {
        return [=](RiskDesk& desk) { desk.give(desk.order(Side::Buy, lots, limit)); };
    };
    const auto loseThenBuy = [](RiskDesk& desk) {
        desk.give(desk.order(Side::Buy, kTenPercent));
        desk.bar();
        desk.bar(49'500.0); // stopped out or not: 1 % of 10 % of equity is gone
        desk.bar();
        desk.give(desk.order(Side::Buy, 50));
    };
    static const std::map<std::string, RuleScene> scenes{
        {"R01_MAX_POSITION", {{}, buy(1000)}},
        {"R02_COOLDOWN",
         {{},
          [](RiskDesk& desk) {
              desk.give(desk.order(Side::Buy, 50));
              desk.bar();
              desk.give(desk.order(Side::Buy, 50));
          }}},
        {"R03_MAX_DAILY_LOSS",
         {with(kNoCooldown, {"risk.loss_breach=halt", "risk.max_daily_loss_percent=0.03"}), loseThenBuy}},
        {"R04_MAX_WEEKLY_LOSS",
         {with(kNoCooldown, {"risk.loss_breach=halt", "risk.max_weekly_loss_percent=0.03"}), loseThenBuy}},
        {"R05_STOP_LOSS_TAKE_PROFIT",
         {{},
          [](RiskDesk& desk) {
              Command command = desk.order(Side::Buy, 50);
              command.stop = Price{desk.bitcoin->tick.units * 498'000}; // 49 800
              command.target = Price{desk.bitcoin->tick.units * 500'600};
              desk.give(command);
          }}},
        {"R06_EXPOSURE", {{"risk.max_exposure_percent=5"}, buy(kTenPercent)}},
        {"R07_LEVERAGE", {{"risk.max_leverage=0.05"}, buy(kTenPercent)}},
        {"R08_DRAWDOWN", {with(kNoCooldown, {"risk.loss_breach=halt", "risk.max_drawdown_percent=0.03"}), loseThenBuy}},
        {"R09_CORRELATION", {{"risk.max_cluster_percent=5"}, buy(kTenPercent)}},
        {"R10_MARKET_HOURS", {}}, // of its own: an instrument with hours
        {"R11_STALE_DATA",
         {{},
          [](RiskDesk& desk) {
              desk.time = desk.time + std::chrono::minutes(3);
              desk.give(desk.order(Side::Buy, 50));
          }}},
        {"R12_FAT_FINGER", {{}, buy(50, 40'000.0)}},
        {"R13_SPREAD", {{"risk.max_spread_percent=0.001"}, buy(50)}},
        {"R14_DUPLICATE",
         {{},
          [](RiskDesk& desk) {
              desk.give(desk.order(Side::Buy, 50, 49'000.0));
              desk.give(desk.order(Side::Buy, 60, 49'001.0));
          }}},
        {"R15_RATE_LIMIT",
         {{"risk.max_orders_per_minute=1"},
          [](RiskDesk& desk) {
              desk.give(desk.order(Side::Buy, 50, 49'000.0));
              desk.give(desk.order(Side::Buy, 50, 48'000.0));
          }}},
        {"R16_BUYING_POWER", {{"risk.max_cash_use_percent=5"}, buy(kTenPercent)}},
        {"R17_VALUE_AT_RISK", {{"risk.max_var_percent=0.01"}, buy(kTenPercent)}},
        {"R18_STRESS", {{"risk.max_stress_percent=0.5"}, buy(kTenPercent)}},
        {"R19_KILL_SWITCH",
         {{},
          [](RiskDesk& desk) {
              desk.say(CommandKind::Kill);
              desk.give(desk.order(Side::Buy, 50));
          }}},
        {"R20_EVENT_BLACKOUT",
         {{"risk.event_calendar=2024-01-10T01:00:00Z,2024-01-10T02:00:00Z,BTC-USDT,Rates"}, buy(50)}},
        {"R21_MODEL_IMPACT", {}}, // of its own: a size that a model made
        {"R22_RUN_BUDGET",
         {with(kNoCooldown, {"risk.run_trades_per_day=1"}),
          [](RiskDesk& desk) {
              desk.give(desk.order(Side::Buy, 50));
              desk.bar();
              desk.give(desk.order(Side::Buy, 50));
          }}},
    };
    return scenes;
}

} // namespace

class TestSessionRisk final : public QObject {
    Q_OBJECT
private slots:
    void everyRuleStopsAnOrder_data()
    {
        QTest::addColumn<QString>("rule");
        for (const auto& [rule, scene] : ruleScenes())
            if (scene.play) QTest::newRow(rule.c_str()) << QString::fromStdString(rule);
    }

    void everyRuleStopsAnOrder()
    {
        QFETCH(QString, rule);
        const RuleScene& scene = ruleScenes().at(rule.toStdString());
        RiskDesk desk(scene.settings);
        scene.play(desk);
        const RiskVerdict verdict = desk.verdict();
        QVERIFY(!verdict.allowed);
        QCOMPARE(std::string(name(verdict.blockedBy)), rule.toStdString());
        QCOMPARE(std::string(name(desk.refusal())), rule.toStdString());
        // What was measured and what is allowed stand with it, and all 22 rules have answered.
        const auto reason = desk.reasonOf(verdict.blockedBy);
        QVERIFY(reason);
        QVERIFY(codeIn(*reason, ArgName::Verdict) == ReasonCode::Block);
        if (verdict.blockedBy != ReasonCode::R20EventBlackout && verdict.blockedBy != ReasonCode::R14Duplicate)
            QVERIFY(numberIn(*reason, ArgName::Measured) != numberIn(*reason, ArgName::Limit));
        for (int i = 0; i < 22; ++i)
            QVERIFY(desk.reasonOf(static_cast<ReasonCode>(static_cast<int>(ReasonCode::R01MaxPosition) + i)));
        // Without the scene's settings and history the same kind of order goes out.
        RiskDesk free;
        free.give(free.order(Side::Buy, 50));
        QVERIFY(free.verdict().allowed);
    }

    void aClosedMarketTakesNoEntries()
    {
        SessionDriver driver(at("2024-03-05T20:00:00Z"), {"scoring.enabled=false"});
        const market::Instrument& spy = driver.define("SPY", "", market::Timeframe::M1);
        for (int i = 1; i <= 20; ++i)
            driver.applySpan(
                std::vector{barOf(spy, market::Timeframe::M1, at("2024-03-05T20:00:00Z") + std::chrono::minutes(i),
                                  "500", "500.3", "499.7", i % 2 == 0 ? "500" : "500.1")});
        Command command;
        command.kind = CommandKind::Order;
        command.instrument = spy.id;
        command.side = Side::Buy;
        command.quantity = Lots{5};
        driver.command(command, at("2024-03-05T20:21:00Z"));
        QVERIFY(driver.last<RiskVerdict>().allowed);
        driver.command(command, at("2024-03-05T20:46:00Z")); // the last 15 minutes
        QVERIFY(driver.last<RiskVerdict>().blockedBy == ReasonCode::R10MarketHours);
        driver.command(command, at("2024-03-05T21:00:00Z"));
        QVERIFY(driver.last<RiskVerdict>().blockedBy == ReasonCode::R10MarketHours);
    }

    void sizesThatModelsMadeAreLimited()
    {
        RiskDesk desk({"risk.max_model_impact_percent=1"}, {"regime_blend=on", "regime_sizing=on"});
        // The desk of another account over the same market; its wishes are sized by a model.
        const SessionConfig& config = desk.driver.session.config();
        Effects effects;
        EffectRecorder recorder;
        recorder.begin(effects, 1, desk.time);
        DeskIds ids;
        TradingDesk<trading::Paper> models(recorder, config, desk.driver.session.riskHistory(), ids, Variant::A);
        QVERIFY(models.open(Cash{100'000LL * 100'000'000}));
        models.define(*desk.bitcoin);
        InstrumentState state;
        state.instrument = desk.driver.session.state(InstrumentId{1}).instrument;
        state.calendar = desk.driver.session.state(InstrumentId{1}).calendar;
        state.last = desk.driver.session.state(InstrumentId{1}).last;
        state.lastTime = desk.time;
        state.barLength = std::chrono::minutes(1);
        EntryWish wish;
        wish.side = Side::Buy;
        wish.atr = 100.0;
        wish.sizeFactor = 0.6;
        wish.isModelSized = true;
        const EntryOutcome refused = models.enter(state, wish); // two thirds of 20 % of equity
        QVERIFY(refused.cause == ReasonCode::R21ModelImpact);
        wish.isModelSized = false; // the same factor by rules
        QVERIFY(models.enter(state, wish).order.isSet());
    }

    void engineOrdersAreReducedWithBeforeAndAfter()
    {
        RiskDesk desk({"risk.max_var_percent=0.5"});
        desk.signal(SignalDirection::Long);
        const RiskVerdict verdict = desk.verdict();
        QVERIFY(verdict.allowed);
        QVERIFY(verdict.granted < verdict.wanted);
        for (const ReasonCode rule : {ReasonCode::R01MaxPosition, ReasonCode::R06Exposure, ReasonCode::R09Correlation,
                                      ReasonCode::R12FatFinger, ReasonCode::R17ValueAtRisk}) {
            const auto reason = desk.reasonOf(rule);
            QVERIFY(reason);
            QVERIFY2(codeIn(*reason, ArgName::Verdict) == ReasonCode::Reduce, std::string(name(rule)).c_str());
            QCOMPARE(static_cast<std::int64_t>(numberIn(*reason, ArgName::Before)), verdict.wanted.count);
            QVERIFY(numberIn(*reason, ArgName::After) >= static_cast<double>(verdict.granted.count));
            QVERIFY(numberIn(*reason, ArgName::Measured) > numberIn(*reason, ArgName::Limit));
        }
    }

    void aBrokenLossLimitKills_data()
    {
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QString>("rule");
        QTest::newRow("day") << "risk.max_daily_loss_percent=0.05"
                             << "R03_MAX_DAILY_LOSS";
        QTest::newRow("week") << "risk.max_weekly_loss_percent=0.05"
                              << "R04_MAX_WEEKLY_LOSS";
        QTest::newRow("drawdown") << "risk.max_drawdown_percent=0.05"
                                  << "R08_DRAWDOWN";
    }

    void aBrokenLossLimitKills()
    {
        QFETCH(QString, setting);
        QFETCH(QString, rule);
        RiskDesk desk(with(kNoCooldown, {setting.toUtf8().constData(), "exits.stop_atr=4.9", "exits.target_atr=8"}));
        desk.give(desk.order(Side::Buy, kTenPercent));
        desk.bar();
        desk.give(desk.order(Side::Buy, 20, 48'500.0)); // rests
        QCOMPARE(desk.driver.session.paperDesk().orders().size(), std::size_t{1});
        QVERIFY(desk.kill() == trading::KillState::Disarmed);
        desk.bar(49'700.0); // −0.6 % of 10 %: 0.06 % of equity, and above the stop
        QVERIFY(desk.kill() == trading::KillState::Triggered);
        QCOMPARE(std::string(name(desk.driver.session.risk().killSwitch().cause())), rule.toStdString());
        QCOMPARE(desk.incidents(ReasonCode::KillTriggered), std::size_t{1});
        // Working entries are gone, what is held stays with its stop, and prices that come back lift nothing.
        QVERIFY(desk.driver.session.paperDesk().orders().empty());
        QVERIFY(!desk.position().isFlat());
        QVERIFY(desk.position().bracket.stop);
        desk.bar(50'000.0);
        desk.give(desk.order(Side::Buy, 20));
        QVERIFY(!desk.verdict().allowed);
        QVERIFY(desk.reasonOf(ReasonCode::R19KillSwitch));
        QVERIFY(codeIn(*desk.reasonOf(ReasonCode::R19KillSwitch), ArgName::Verdict) == ReasonCode::Block);
        // What reduces passes.
        desk.give(desk.order(Side::Sell, 20));
        QVERIFY(desk.verdict().allowed);
    }

    void aRealisedLossKillsToo()
    {
        RiskDesk desk(with(kNoCooldown, {"risk.max_daily_loss_percent=0.03"}));
        desk.give(desk.order(Side::Buy, kTenPercent));
        desk.bar();
        desk.bar(49'000.0); // through the stop: nothing is held any more that could be valued
        QVERIFY(desk.position().isFlat());
        QVERIFY(desk.kill() == trading::KillState::Triggered);
        QVERIFY(desk.driver.session.risk().killSwitch().cause() == ReasonCode::R03MaxDailyLoss);
        QVERIFY(desk.driver.session.risk().halts().dailyLoss);
    }

    void aBrokenLossLimitCanFlatten()
    {
        RiskDesk desk(with(kNoCooldown, {"risk.max_daily_loss_percent=0.05", "risk.kill_flatten=true",
                                         "exits.stop_atr=4.9", "exits.target_atr=8"}));
        desk.give(desk.order(Side::Buy, kTenPercent));
        desk.bar();
        desk.bar(49'700.0);
        QVERIFY(desk.kill() == trading::KillState::Triggered);
        desk.bar(49'700.0);
        QVERIFY(desk.position().isFlat());
        QVERIFY(desk.driver.last<ExitTriggered>().rule == ReasonCode::ExitKill);
        QCOMPARE(desk.driver.session.report().paper.conservation.units, std::int64_t{0});
    }

    void onlyATypedReasonLifts()
    {
        RiskDesk desk;
        desk.say(CommandKind::Kill);
        desk.say(CommandKind::Acknowledge);
        for (const char* nothing : {"", "   ", "\t\n"}) {
            desk.say(CommandKind::Unlock, "kill", {}, nothing);
            QVERIFY(desk.refusal() == ReasonCode::ReasonRequired);
            QVERIFY(desk.kill() == trading::KillState::Acknowledged);
        }
        desk.say(CommandKind::Unlock, "kill", {}, "looked into it");
        QVERIFY(desk.kill() == trading::KillState::Disarmed);
        desk.say(CommandKind::Hold, {}, {}, "", 1);
        QVERIFY(desk.refusal() == ReasonCode::ReasonRequired);
        desk.say(CommandKind::CalmEnd, {}, {}, "");
        QVERIFY(desk.refusal() == ReasonCode::ReasonRequired);
    }

    void aHeldInstrumentTakesNoEntriesUntilItIsReleased()
    {
        RiskDesk desk(kNoCooldown);
        desk.give(desk.order(Side::Buy, 50));
        desk.bar();
        desk.give(desk.order(Side::Buy, 50, 48'500.0));
        desk.say(CommandKind::Hold, {}, {}, "earnings", 1);
        QVERIFY(desk.refusal() == ReasonCode::None);
        QVERIFY(desk.driver.session.paperDesk().orders().empty()); // the limit was pulled
        QVERIFY(!desk.position().isFlat());
        desk.say(CommandKind::Hold, {}, {}, "again", 1);
        QVERIFY(desk.refusal() == ReasonCode::IllegalTransition);
        desk.give(desk.order(Side::Buy, 50));
        QVERIFY(desk.refusal() == ReasonCode::R19KillSwitch);
        desk.give(desk.order(Side::Buy, 50, 0.0, 2)); // the other one is free
        QVERIFY(desk.verdict().allowed);
        desk.give(desk.order(Side::Sell, 50)); // and what reduces passes
        QVERIFY(desk.verdict().allowed);
        desk.bar();
        QVERIFY(desk.position().isFlat());
        desk.say(CommandKind::Unlock, {}, {}, "over", 2);
        QVERIFY(desk.refusal() == ReasonCode::UnknownTarget);
        desk.say(CommandKind::Unlock, {}, {}, "over", 1);
        QVERIFY(desk.refusal() == ReasonCode::None);
        QCOMPARE(desk.incidents(ReasonCode::InstrumentReleased), std::size_t{1});
        desk.give(desk.order(Side::Buy, 50));
        QVERIFY(desk.verdict().allowed);
    }

    /// What value at risk said at the end of a day is held against the next one (execution.md §10.1).
    void valueAtRiskIsHeldAgainstTheDaysBehindIt()
    {
        RiskDesk desk({"risk.cooldown_seconds=0", "exits.trailing=false", "exits.max_hold_hours=1000",
                       "risk.max_daily_loss_percent=90", "risk.max_weekly_loss_percent=90",
                       "risk.max_drawdown_percent=90"});
        desk.give(desk.order(Side::Buy, 100));
        desk.bar();
        desk.say(CommandKind::Protect, {}, {}, "test", 1);
        const auto toNextDay = [&](double close) {
            const std::int64_t day = desk.time.ns / 86'400'000'000'000;
            while (desk.time.ns / 86'400'000'000'000 == day)
                desk.bar(desk.last < close || desk.last > close ? close : close + 10.0);
            desk.bar(close);
        };
        toNextDay(50'000.0);
        RiskPart part = desk.driver.session.riskPart();
        QCOMPARE(part.varDays, 0); // the day before said nothing
        QVERIFY(part.valueAtRisk > 0.0);
        QCOMPARE(part.varComponents.size(), std::size_t{1});
        toNextDay(50'000.0);
        part = desk.driver.session.riskPart();
        QCOMPARE(part.varDays, 1);
        QCOMPARE(part.varExceptions, 0);
        toNextDay(30'000.0); // 2 000 are lost
        part = desk.driver.session.riskPart();
        QCOMPARE(part.varDays, 2);
        QCOMPARE(part.varExceptions, 1);
        QVERIFY(part.varCoverage < 0.2);
        // Capital is no loss.
        Command out;
        out.kind = CommandKind::Capital;
        out.amount = Cash{-50'000 * 100'000'000LL};
        desk.give(out);
        QVERIFY(desk.refusal() == ReasonCode::None);
        toNextDay(30'000.0);
        part = desk.driver.session.riskPart();
        QCOMPARE(part.varDays, 3);
        QCOMPARE(part.varExceptions, 1);

        SessionDriver next(desk.time, {"scoring.enabled=false"});
        next.apply(std::make_shared<const market::Instrument>(*desk.bitcoin), desk.time);
        next.apply(std::make_shared<const market::Instrument>(*desk.ether), desk.time);
        next.apply(std::make_shared<const CarryOver>(desk.driver.session.carryOver()), desk.time);
        QCOMPARE(next.session.riskPart().varDays, 3);
        QCOMPARE(next.session.riskPart().varExceptions, 1);
    }

    void aHoldCanFlatten()
    {
        RiskDesk desk;
        desk.give(desk.order(Side::Buy, 50));
        desk.bar();
        desk.say(CommandKind::Hold, {}, "flatten", "out of it", 1);
        desk.bar();
        QVERIFY(desk.position().isFlat());
    }

    void aSilentFeedKillsOnlyWithAPosition()
    {
        RiskDesk flat;
        flat.state(Kind::Dead, 0, 1);
        QVERIFY(flat.kill() == trading::KillState::Disarmed);
        flat.give(flat.order(Side::Buy, 50));
        QVERIFY(flat.refusal() == ReasonCode::R19KillSwitch); // it waits for its data
        flat.give(flat.order(Side::Buy, 50, 0.0, 2));
        QVERIFY(flat.verdict().allowed);
        flat.state(Kind::Resynchronised, 0, 1);
        flat.give(flat.order(Side::Buy, 50));
        QVERIFY(flat.verdict().allowed);

        RiskDesk held;
        held.give(held.order(Side::Buy, 50));
        held.bar();
        held.state(Kind::Dead, 0, 2); // another one's
        QVERIFY(held.kill() == trading::KillState::Disarmed);
        held.state(Kind::Dead, 0, 1);
        QVERIFY(held.kill() == trading::KillState::Triggered);
        QVERIFY(held.driver.session.risk().killSwitch().cause() == ReasonCode::FeedDead);
        held.state(Kind::Resynchronised); // lifts the waiting, not the kill
        QVERIFY(held.kill() == trading::KillState::Triggered);
    }

    void clockJumpsKillBeyondTwoSeconds()
    {
        RiskDesk desk;
        desk.state(Kind::ClockJump, 2'000'000'000);
        QVERIFY(desk.kill() == trading::KillState::Disarmed);
        desk.give(desk.order(Side::Buy, 50));
        QVERIFY(desk.refusal() == ReasonCode::R19KillSwitch); // until the feeds are there again
        desk.state(Kind::Resynchronised);
        desk.give(desk.order(Side::Buy, 50));
        QVERIFY(desk.verdict().allowed);
        desk.state(Kind::ClockJump, 2'000'000'001);
        QVERIFY(desk.kill() == trading::KillState::Triggered);
        QVERIFY(desk.driver.session.risk().killSwitch().cause() == ReasonCode::ClockJumped);
    }

    void asleepNothingIsEntered()
    {
        RiskDesk desk;
        desk.state(Kind::Suspended);
        desk.give(desk.order(Side::Buy, 50));
        QVERIFY(desk.refusal() == ReasonCode::R19KillSwitch);
        QCOMPARE(static_cast<int>(numberIn(*desk.reasonOf(ReasonCode::R19KillSwitch), ArgName::Measured)), 3);
        desk.state(Kind::Resynchronised);
        desk.give(desk.order(Side::Buy, 50));
        QVERIFY(desk.verdict().allowed);
    }

    void calmModeReducesPausesAndEnds()
    {
        RiskDesk desk(with(kNoCooldown, {"risk.calm_mode=true", "risk.calm_reduce_losses=1", "risk.calm_pause_losses=2",
                                         "risk.loss_breach=halt"}));
        const auto lose = [&] {
            desk.give(desk.order(Side::Buy, 50));
            desk.bar();
            desk.give(desk.order(Side::Sell, 50)); // at a loss: spread and fees
            desk.bar();
            QVERIFY(desk.position().isFlat());
        };
        lose();
        QVERIFY(desk.driver.session.riskPart().calm == trading::CalmState::Reduced);
        QCOMPARE(desk.incidents(ReasonCode::CalmMode), std::size_t{1});
        desk.signal(SignalDirection::Long);
        QVERIFY(codeIn(*desk.reasonOf(ReasonCode::CalmMode), ArgName::Verdict) == ReasonCode::Reduce);
        QVERIFY(desk.verdict().reducedBy == ReasonCode::CalmMode);
        desk.bar();
        desk.say(CommandKind::Flatten);
        desk.bar();
        QVERIFY(desk.driver.session.riskPart().calm == trading::CalmState::Paused);
        desk.give(desk.order(Side::Buy, 50));
        QVERIFY(desk.refusal() == ReasonCode::CalmMode);
        desk.say(CommandKind::CalmEnd, {}, {}, "back at it");
        QCOMPARE(desk.incidents(ReasonCode::CalmEnded), std::size_t{1});
        desk.give(desk.order(Side::Buy, 50));
        QVERIFY(desk.verdict().allowed);
    }

    void alertsAreGivenOncePerCrossing()
    {
        // A position of 10 % uses 83 % of an exposure limit of 12 %.
        RiskDesk desk(with(kNoCooldown, {"risk.max_exposure_percent=12"}));
        desk.give(desk.order(Side::Buy, kTenPercent));
        desk.bar();
        QCOMPARE(desk.alerts(ReasonCode::R06Exposure), std::size_t{1});
        desk.bars(5);
        QCOMPARE(desk.alerts(ReasonCode::R06Exposure), std::size_t{1});
        desk.give(desk.order(Side::Sell, kTenPercent));
        desk.bar();
        desk.give(desk.order(Side::Buy, kTenPercent));
        desk.bar();
        QCOMPARE(desk.alerts(ReasonCode::R06Exposure), std::size_t{2}); // it was below in between
        QCOMPARE(desk.alerts(ReasonCode::R19KillSwitch), std::size_t{0});
    }

    void windowsAndBudgetsSayHowLong()
    {
        RiskDesk desk({"risk.event_calendar=2024-01-10T01:00:00Z,2024-01-10T02:00:00Z,*,Rates"});
        desk.give(desk.order(Side::Buy, 50));
        const auto left = std::chrono::duration_cast<std::chrono::seconds>(at("2024-01-10T02:00:00Z") - desk.time);
        QCOMPARE(numberIn(*desk.reasonOf(ReasonCode::R20EventBlackout), ArgName::Measured),
                 static_cast<double>(left.count()));
        desk.bars(40);
        desk.give(desk.order(Side::Buy, 50));
        QVERIFY(desk.verdict().allowed);
    }

    void sizingFollowsItsMethod()
    {
        RiskDesk byRisk;
        byRisk.signal(SignalDirection::Long);
        RiskDesk byVolatility({"risk.sizing=volatility", "risk.target_volatility_percent=1"});
        byVolatility.signal(SignalDirection::Long);
        QVERIFY(byVolatility.verdict().allowed);
        QVERIFY(byVolatility.reasonOf(ReasonCode::VolatilitySizing));
        // equity · 1 % / (price · sigma of a year): sigma of a day times sqrt(365), the market never closes.
        const double sigma = *byVolatility.driver.session.riskHistory().prices().dailySigma(InstrumentId{1});
        const double coins = 100'000.0 * 0.01 / (50'005.0 * sigma * std::sqrt(365.0));
        QCOMPARE(byVolatility.verdict().wanted.count, static_cast<std::int64_t>(coins * 1000.0));
        QVERIFY(byVolatility.verdict().wanted != byRisk.verdict().wanted);
        RiskDesk young({"risk.sizing=volatility"}, {}, 30); // under 60 bars nothing is known of a day
        young.signal(SignalDirection::Long);
        QVERIFY(young.driver.last<NonTrade>().cause == ReasonCode::NoAtr);
        RiskDesk kelly({"risk.sizing=kelly"});
        kelly.signal(SignalDirection::Long);
        QVERIFY(kelly.driver.last<NonTrade>().cause == ReasonCode::KellyTooFewTrades);
        QVERIFY(kelly.verdict().blockedBy == ReasonCode::KellyTooFewTrades);
    }

    void noOrderPassesABreachedRule()
    {
        const bool holds = rc::check("an order goes out only where every rule lets it", [] {
            std::vector<std::string> settings{"risk.cooldown_seconds=30", "risk.cooldown_after_loss_seconds=60",
                                              "exits.target_atr=8"};
            for (const char* setting :
                 {"risk.max_daily_loss_percent=0.04", "risk.max_exposure_percent=12", "risk.max_var_percent=0.15",
                  "risk.calm_mode=true", "risk.calm_reduce_losses=1", "risk.calm_pause_losses=2",
                  "risk.loss_breach=halt", "risk.max_stress_percent=2", "risk.run_trades_per_day=3",
                  "risk.max_orders_per_minute=3"})
                if (*rc::gen::inRange(0, 3) == 0) settings.emplace_back(setting);
            RiskDesk desk(settings);
            for (int step = *rc::gen::inRange(5, 25); step > 0; --step) {
                const auto instrument = static_cast<std::uint16_t>(*rc::gen::inRange(1, 3));
                const bool wasKilled = desk.kill() != trading::KillState::Disarmed;
                const RiskPart before = desk.driver.session.riskPart();
                const std::size_t seen = desk.driver.effects.all().size();
                bool isPriced = false;
                switch (*rc::gen::inRange(0, 9)) {
                case 0:
                case 1:
                    desk.bar(desk.last * (1.0 + *rc::gen::inRange(-30, 31) / 10'000.0));
                    isPriced = true;
                    break;
                case 2:
                    desk.say(CommandKind::Hold, {}, {}, "test", instrument);
                    break;
                case 3:
                    desk.say(CommandKind::Unlock, {}, {}, "test", instrument);
                    break;
                case 4:
                    desk.say(CommandKind::CalmEnd, {}, {}, "test");
                    break;
                case 5:
                    desk.signal(*rc::gen::element(SignalDirection::Long, SignalDirection::Short));
                    break;
                default:
                    desk.give(desk.order(*rc::gen::element(Side::Buy, Side::Sell),
                                         *rc::gen::element<std::int64_t>(20, 100, 200, 399), 0.0, instrument));
                    break;
                }
                const auto all = desk.driver.effects.all().subspan(seen);
                for (std::size_t i = 0; i < all.size(); ++i) {
                    const auto* sent = std::get_if<OrderChanged>(&all[i].body);
                    if (sent == nullptr || sent->to != trading::OrderState::PendingExecution) continue;
                    if (sent->reduceOnly) continue;
                    // Its verdict stands before it, allowed it, and no rule of it blocked.
                    const RiskVerdict* verdict = nullptr;
                    for (std::size_t k = 0; k < i; ++k)
                        if (const auto* each = std::get_if<RiskVerdict>(&all[k].body);
                            each && each->order == sent->order) {
                            verdict = each;
                            for (const Reason& reason : desk.driver.effects.reasons(all[k]))
                                RC_ASSERT(codeIn(reason, ArgName::Verdict) != ReasonCode::Block);
                        }
                    RC_ASSERT(verdict != nullptr && verdict->allowed);
                    RC_ASSERT(sent->quantity == verdict->granted && verdict->granted <= verdict->wanted);
                    // What was broken before the event let nothing in.
                    RC_ASSERT(!wasKilled && !before.isHalted());
                    RC_ASSERT(before.calm != trading::CalmState::Paused || isPriced);
                    for (const trading::TradingHold& hold : before.holds)
                        RC_ASSERT(hold.instrument != all[i].instrument);
                    for (const ReasonCode rule : {ReasonCode::R03MaxDailyLoss, ReasonCode::R04MaxWeeklyLoss,
                                                  ReasonCode::R08Drawdown, ReasonCode::R22RunBudget})
                        RC_ASSERT(!before.limits.of(rule).isBroken);
                }
                RC_ASSERT(desk.driver.session.report().paper.conservation.units == 0);
            }
        });
        QVERIFY(holds);
    }

    void whatStopsTradingSurvivesIntoTheNextSession()
    {
        const auto settings =
            with(kNoCooldown, {"risk.max_daily_loss_percent=0.05", "risk.calm_mode=true", "risk.calm_reduce_losses=1",
                               "risk.run_trades_per_day=9", "exits.stop_atr=4.9", "exits.target_atr=8"});
        RiskDesk desk(settings);
        desk.give(desk.order(Side::Buy, 50));
        desk.bar();
        desk.give(desk.order(Side::Sell, 50));
        desk.bar();
        desk.give(desk.order(Side::Buy, kTenPercent, 0.0, 2));
        desk.give(desk.order(Side::Buy, kTenPercent));
        desk.bar();
        desk.say(CommandKind::Hold, {}, {}, "earnings", 2);
        desk.state(Kind::Suspended, 0, 1);
        desk.bar(49'700.0);
        QVERIFY(desk.kill() == trading::KillState::Triggered);
        desk.say(CommandKind::Acknowledge);
        const RiskPart before = desk.driver.session.riskPart();
        QVERIFY(before.dailyLossHalt && before.lossesInARow >= 1 && before.entriesToday >= 2);
        QCOMPARE(before.holds.size(), std::size_t{1});
        QCOMPARE(before.waits.size(), std::size_t{2} - 1U);

        Continued continued(desk, settings);
        RiskDesk& next = continued.next;
        const RiskPart after = next.driver.session.riskPart();
        QVERIFY(after.kill == trading::KillState::Acknowledged && after.killCause == ReasonCode::R03MaxDailyLoss);
        QCOMPARE(after.killed.ns, before.killed.ns);
        QVERIFY(after.dailyLossHalt);
        QVERIFY(after.holds == before.holds && after.waits == before.waits);
        QVERIFY(after.calm == before.calm);
        QCOMPARE(after.lossesInARow, before.lossesInARow);
        QCOMPARE(after.entriesToday, before.entriesToday);
        QCOMPARE(after.runNotional.units, before.runNotional.units);
        QCOMPARE(after.runStarted.ns, before.runStarted.ns);
        QCOMPARE(after.valueAtRisk, before.valueAtRisk); // the history came along
        QCOMPARE(after.stressLoss, before.stressLoss);
        for (std::size_t i = 0; i < trading::LimitReport::kRules; ++i) {
            QCOMPARE(after.limits.usages[i].used, before.limits.usages[i].used);
            QCOMPARE(after.limits.usages[i].isBroken, before.limits.usages[i].isBroken);
        }
        next.give(next.order(Side::Buy, 50));
        QVERIFY(!next.verdict().allowed);
        // Alerts that were given are not given again.
        const std::size_t told = next.alerts(ReasonCode::R03MaxDailyLoss);
        next.bar(49'690.0);
        QCOMPARE(next.alerts(ReasonCode::R03MaxDailyLoss), told);
        QCOMPARE(told, std::size_t{0});
    }
};

SEXTANT_TEST(TestSessionRisk)
#include "tst_session_risk.moc"
