#include <QTest>

#include "tests/test_main.h"

#include <cmath>

#include <rapidcheck.h>

#include "engine/trading/risk/limit_usage.h"
#include "tests/engine/analysis/allocation_counter.h"
#include "tests/engine/trading/risk_scene.h"
#include "tests/engine/trading/sample_instruments.h"

using namespace sextant;
using namespace sextant::trading;
using market::Side;
using test::cash;
using test::price;
using test::RiskScene;

namespace {

LimitReport reportOf(RiskScene& scene) { return limitReport(scene.context(), scene.settings, scene.intent.time); }

const std::vector<ReasonCode> kOrderRules{ReasonCode::R02Cooldown,    ReasonCode::R05StopLossTakeProfit,
                                          ReasonCode::R10MarketHours, ReasonCode::R11StaleData,
                                          ReasonCode::R12FatFinger,   ReasonCode::R13Spread,
                                          ReasonCode::R14Duplicate};

} // namespace

class TestLimitUsage final : public QObject {
    Q_OBJECT
private slots:
    void anUntouchedAccountUsesNothing()
    {
        RiskScene scene;
        const LimitReport report = reportOf(scene);
        for (std::size_t i = 0; i < LimitReport::kRules; ++i) {
            const LimitUsage& usage = report.usages[i];
            QVERIFY(static_cast<int>(usage.rule) == static_cast<int>(ReasonCode::R01MaxPosition) + static_cast<int>(i));
            QCOMPARE(usage.used, 0.0);
            QVERIFY(!usage.isNear && !usage.isBroken);
            QCOMPARE(usage.isOfAccount,
                     std::find(kOrderRules.begin(), kOrderRules.end(), usage.rule) == kOrderRules.end());
        }
        QVERIFY(report.nearest() == nullptr);
    }

    /// A limit of 10 % reads 0.1 wherever it is written, not the number one step below it.
    void limitsAreTheNumbersThatWereSet()
    {
        RiskScene scene;
        for (int percent = 1; percent <= 100; ++percent) {
            scene.settings.maxDrawdownPpm = percent * 10'000;
            const double limit = reportOf(scene).of(ReasonCode::R08Drawdown).limit;
            QVERIFY2(!(limit < percent / 100.0) && !(limit > percent / 100.0), qPrintable(QString::number(percent)));
        }
    }

    void eachRuleShowsItsShare()
    {
        RiskScene scene;
        scene.hold(scene.spy, 30, "15000");
        scene.hold(scene.bitcoin, -20'000, "-12000");
        scene.account.dayStartEquity = cash("102000"); // −1.96 %
        scene.account.weekStartEquity = cash("100000");
        scene.account.peakEquity = cash("108000"); // −7.41 %
        scene.openOrders.push_back({&scene.forex, Side::Buy, Lots{10}, price(scene.forex, "1"), false});
        for (int i = 0; i < 4; ++i)
            scene.state.noteOrder(scene.spy.id, Lots{1}, scene.intent.time);
        const LimitReport report = reportOf(scene);
        const auto used = [&](ReasonCode rule) { return report.of(rule).used; };
        QVERIFY(std::abs(used(ReasonCode::R01MaxPosition) - 0.75) < 1e-12); // 15 000 of 20 000
        QCOMPARE(report.of(ReasonCode::R01MaxPosition).instrument, scene.spy.id);
        QVERIFY(std::abs(used(ReasonCode::R03MaxDailyLoss) - 2'000.0 / 102'000.0 / 0.03) < 1e-12);
        QCOMPARE(used(ReasonCode::R04MaxWeeklyLoss), 0.0);
        QVERIFY(std::abs(used(ReasonCode::R06Exposure) - 37'000.0 / 50'000.0) < 1e-12);
        QVERIFY(std::abs(used(ReasonCode::R07Leverage) - 0.37 / 2.0) < 1e-12);
        QVERIFY(std::abs(used(ReasonCode::R08Drawdown) - 8'000.0 / 108'000.0 / 0.10) < 1e-12);
        QVERIFY(std::abs(used(ReasonCode::R09Correlation) - 0.5) < 1e-12); // the shares alone
        QVERIFY(std::abs(used(ReasonCode::R15RateLimit) - 0.8) < 1e-12);   // 4 of 5 a second
        QVERIFY(report.of(ReasonCode::R15RateLimit).isNear);
        QVERIFY(!report.of(ReasonCode::R17ValueAtRisk).isKnown); // bitcoin and forex have no bars
        // Crypto is short, so the worst is the grid: −20 % of the shares, or +20 % against what was sold.
        QVERIFY(used(ReasonCode::R18Stress) > 0.0 && used(ReasonCode::R18Stress) < 1.0);
        QVERIFY(report.nearest()->rule == ReasonCode::R15RateLimit);
        // 97 000 of cash less the 12 000 owed, 95 % of it; 12 000 tied up by the short sale, 10 000.20 by the order
        QVERIFY(std::abs(report.of(ReasonCode::R16BuyingPower).limit - 0.95 * 85'000.0) < 1e-6);
        QVERIFY(std::abs(report.of(ReasonCode::R16BuyingPower).measured - 22'000.2) < 1e-6);
    }

    void whatIsBrokenShows()
    {
        RiskScene scene;
        scene.account.dayStartEquity = cash("103500");
        scene.account.peakEquity = cash("112000");
        (void)scene.state.killSwitch().trigger(ReasonCode::KillTriggered, Time{});
        QVERIFY(scene.events.add({scene.intent.time, scene.intent.time + std::chrono::seconds(90), {}, "rates"}));
        scene.run.begin(Time{}, cash("101000"));
        scene.settings.runBudget.maxLoss = cash("1250");
        scene.inputs.models = {true, cash("4500")};
        const LimitReport report = reportOf(scene);
        for (const ReasonCode rule : {ReasonCode::R03MaxDailyLoss, ReasonCode::R08Drawdown, ReasonCode::R19KillSwitch,
                                      ReasonCode::R20EventBlackout}) {
            QVERIFY(report.of(rule).isBroken);
            QVERIFY(report.of(rule).used >= 1.0);
            QVERIFY(!report.of(rule).isNear);
        }
        QCOMPARE(report.of(ReasonCode::R20EventBlackout).measured, 90.0);
        QVERIFY(report.of(ReasonCode::R22RunBudget).isNear); // 1 000 of 1 250
        QVERIFY(std::abs(report.of(ReasonCode::R21ModelImpact).used - 4'500.0 / 103'500.0 / 0.05) < 1e-12);
        QVERIFY(report.of(ReasonCode::R21ModelImpact).isNear);
        // A latched halt stays broken when prices come back.
        RiskScene halted;
        (void)halted.state.observe(cash("90"), cash("100"), cash("100"), cash("100"), halted.settings);
        QVERIFY(reportOf(halted).of(ReasonCode::R03MaxDailyLoss).isBroken);
    }

    void withoutInputsTheirRulesAreUnknown()
    {
        RiskScene scene;
        const RiskContext bare{scene.account, scene.openOrders, scene.state, scene.calendar};
        const LimitReport report = limitReport(bare, scene.settings, scene.intent.time);
        QVERIFY(!report.of(ReasonCode::R17ValueAtRisk).isKnown);
        QVERIFY(report.of(ReasonCode::R17ValueAtRisk).isOfAccount);
        QVERIFY(report.of(ReasonCode::R06Exposure).isKnown);
    }

    void alertsComeOnceUntilReleased()
    {
        RiskScene scene;
        LimitAlerts alerts;
        const auto given = [&](std::string_view equity) {
            scene.account.equity = cash(equity);
            std::vector<ReasonCode> rules;
            alerts.observe(reportOf(scene), scene.settings, [&](const Reason& reason) {
                rules.push_back(static_cast<ReasonCode>(reason.args[0].integer));
            });
            return rules;
        };
        const std::vector<ReasonCode> daily{ReasonCode::R03MaxDailyLoss};
        const std::vector<ReasonCode> none;
        QVERIFY(given("98000") == none);
        QVERIFY(given("97600") == daily); // 80 % of 3 %
        QVERIFY(given("97500") == none);
        QVERIFY(given("97700") == none);
        QVERIFY(given("97600") == none); // not below 72 % in between
        QVERIFY(given("97900") == none);
        QVERIFY(given("97600") == daily);
        // What breaks at once is told as well.
        LimitAlerts fresh;
        std::vector<Reason> reasons;
        scene.account.equity = cash("96000");
        fresh.observe(reportOf(scene), scene.settings, [&](const Reason& reason) { reasons.push_back(reason); });
        QCOMPARE(reasons.size(), std::size_t{1});
        QVERIFY(reasons[0].code == ReasonCode::LimitNear);
        QVERIFY(std::abs(reasons[0].args[1].number - 0.04) < 1e-12);
    }

    void theReportAgreesWithTheRules()
    {
        QVERIFY(rc::check("a broken limit of the account blocks the next entry", [] {
            RiskScene scene;
            scene.bars(scene.qqq, 100, 0.002);
            scene.bars(scene.bitcoin, 100, 0.004);
            const std::int64_t own = *rc::gen::inRange<std::int64_t>(0, 80); // lots at 500
            const std::int64_t other = *rc::gen::inRange<std::int64_t>(0, 60'000);
            if (own > 0) scene.hold(scene.spy, own, std::to_string(own * 500));
            if (other > 0) scene.hold(**rc::gen::element(&scene.qqq, &scene.bitcoin), 10, std::to_string(other));
            scene.account.dayStartEquity =
                Cash{cash("100000").units + *rc::gen::inRange<std::int64_t>(0, 5'000) * 100'000'000};
            scene.account.peakEquity =
                Cash{cash("100000").units + *rc::gen::inRange<std::int64_t>(0, 15'000) * 100'000'000};
            const LimitReport report = reportOf(scene);
            scene.intent.quantity = Lots{1};
            scene.intent.source = IntentSource::Operator;
            const RiskDecision decision = scene.decide();
            for (const ReasonCode rule : {ReasonCode::R03MaxDailyLoss, ReasonCode::R06Exposure, ReasonCode::R07Leverage,
                                          ReasonCode::R08Drawdown, ReasonCode::R17ValueAtRisk, ReasonCode::R18Stress})
                if (report.of(rule).isBroken) RC_ASSERT(decision.find(rule)->verdict == Verdict::Block);
            // What is measured before the order is what the rule measures, less the order.
            RC_ASSERT(std::abs(decision.find(ReasonCode::R06Exposure)->measured -
                               report.of(ReasonCode::R06Exposure).measured - 500.0) < 1e-6);
        }));
    }

    void aWarmReportAllocatesNothing()
    {
        RiskScene scene;
        scene.hold(scene.spy, 10, "5000");
        scene.days(scene.spy, 120, 0.01);
        (void)reportOf(scene);
        const std::uint64_t before = test::allocationCount();
        (void)reportOf(scene);
        QCOMPARE(test::allocationCount(), before);
    }
};

SEXTANT_TEST(TestLimitUsage)
#include "tst_limit_usage.moc"
