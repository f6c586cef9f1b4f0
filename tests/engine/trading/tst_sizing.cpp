#include <QTest>

#include "tests/test_main.h"

#include <cmath>

#include <rapidcheck.h>

#include "engine/core/contract.h"
#include "engine/trading/risk/sizing.h"
#include "tests/engine/trading/risk_scene.h"
#include "tests/engine/trading/sample_instruments.h"

using namespace sextant;
using namespace sextant::trading;
using test::cash;
using test::price;
using test::RiskScene;

namespace {

TradeStatistics trades(std::int64_t wins, std::string_view averageWin, std::int64_t losses,
                       std::string_view averageLoss)
{
    TradeStatistics statistics;
    statistics.count = wins + losses;
    statistics.wins = wins;
    statistics.losses = losses;
    statistics.grossProfit = Cash{cash(averageWin).units * wins};
    statistics.grossLoss = Cash{cash(averageLoss).units * losses};
    return statistics;
}

} // namespace

class TestSizing final : public QObject {
    Q_OBJECT
private slots:
    void kellyOfTheSpecification()
    {
        // execution.md §5: p .45, b 2 -> f* .175, a quarter .04375, capped at .02.
        QVERIFY(std::abs(kellyFraction(0.45, 2.0) - 0.175) < 1e-15);
        QVERIFY(std::abs(0.25 * kellyFraction(0.45, 2.0) - 0.04375) < 1e-15);
        QVERIFY(kellyFraction(0.30, 2.0) < 0.0);
        QVERIFY(std::abs(continuousKelly(0.08, 0.20) - 2.0) < 1e-12);
        QVERIFY_THROWS_EXCEPTION(ContractViolation, (void)kellyFraction(0.5, 0.0));
    }

    void wilsonBoundByHand()
    {
        // 45 of 100, z .8416212335729144: made with Python.
        QVERIFY(std::abs(wilsonLower(45, 100, kWilson80) - 0.4086275678001331) < 1e-14);
        QCOMPARE(wilsonLower(0, 50, kWilson80), 0.0);
        QVERIFY(wilsonLower(50, 50, kWilson80) < 1.0);
    }

    void wilsonBoundIsTheRootOfItsEquation()
    {
        QVERIFY(rc::check("(p − L)² = z² L (1 − L) / n", [] {
            const auto n = *rc::gen::inRange<std::int64_t>(1, 100'000);
            const auto hits = *rc::gen::inRange<std::int64_t>(0, n + 1);
            const double p = static_cast<double>(hits) / static_cast<double>(n);
            const double low = wilsonLower(hits, n, kWilson80);
            RC_ASSERT(low >= 0.0 && low <= p);
            const double right = kWilson80 * kWilson80 * low * (1.0 - low) / static_cast<double>(n);
            RC_ASSERT(std::abs((p - low) * (p - low) - right) < 1e-12);
        }));
    }

    void kellyIsCappedAndNeedsTradesAndAnEdge()
    {
        const SizingSettings settings;
        QCOMPARE(kellyShare(trades(45, "200", 55, "100"), settings).riskPpm, 20'000); // .1129 / 4 > .02
        QVERIFY(kellyShare(trades(20, "200", 29, "100"), settings).refusal == ReasonCode::KellyTooFewTrades);
        QVERIFY(kellyShare(trades(20, "100", 80, "100"), settings).refusal == ReasonCode::KellyNoEdge);
        QVERIFY(kellyShare(trades(0, "0", 60, "100"), settings).refusal == ReasonCode::KellyNoEdge);
        // Never lost: the odds are not known yet.
        QVERIFY(kellyShare(trades(60, "100", 0, "0"), settings).refusal == ReasonCode::KellyTooFewTrades);
        // A small edge stays below the cap: L = .4086…, b = 1.6 -> f* = .0390…, a quarter of it .0097….
        const KellyShare share = kellyShare(trades(45, "160", 55, "100"), settings);
        const double f = 0.4086275678001331 - (1.0 - 0.4086275678001331) / 1.6;
        QVERIFY(std::abs(share.fraction - f) < 1e-12);
        QCOMPARE(share.riskPpm, static_cast<std::int64_t>(std::floor(f * 250'000.0)));
    }

    void volatilityTargetByHand()
    {
        const auto instrument = test::spy();
        SizingSettings settings;
        // 100 000 · 10 % / (500 · 1 % · sqrt(252)) = 125.99
        QCOMPARE(volatilityTargetSize(instrument, cash("100000"), 1.0, price(instrument, "500"), 0.01, settings).count,
                 125);
        QCOMPARE(volatilityTargetSize(instrument, cash("100000"), 9.0, price(instrument, "500"), 0.01, settings).count,
                 188); // at most one and a half
        QCOMPARE(volatilityTargetSize(instrument, cash("-1"), 1.0, price(instrument, "500"), 0.01, settings).count, 0);
        settings.tradingDaysPerYear = 365.0;
        QCOMPARE(volatilityTargetSize(instrument, cash("100000"), 1.0, price(instrument, "500"), 0.01, settings).count,
                 104);
    }

    void eachMethodGivesItsReason()
    {
        const auto instrument = test::spy();
        SizingSettings settings;
        const auto size = [&](std::optional<Price> stop, std::optional<double> sigma, const TradeStatistics& known) {
            return wantedSize(instrument, cash("100000"), 10'000, 1.0, price(instrument, "500"), stop, sigma, known,
                              settings);
        };
        const Price stop = price(instrument, "490");
        QCOMPARE(size(stop, {}, {}).quantity.count, 100);
        QVERIFY(!size(stop, {}, {}).reason);
        QVERIFY(size({}, {}, {}).refusal == ReasonCode::NoAtr);
        settings.method = SizingMethod::VolatilityTarget;
        QVERIFY(size(stop, {}, {}).refusal == ReasonCode::NoAtr);
        QCOMPARE(size({}, 0.01, {}).quantity.count, 125);
        QVERIFY(size({}, 0.01, {}).reason->code == ReasonCode::VolatilitySizing);
        settings.method = SizingMethod::Kelly;
        QVERIFY(size(stop, {}, {}).refusal == ReasonCode::KellyTooFewTrades);
        const WantedSize kelly = size(stop, {}, trades(45, "200", 55, "100"));
        QCOMPARE(kelly.quantity.count, 200); // 2 000 / 10
        QVERIFY(kelly.reason->code == ReasonCode::KellySizing);
    }

    void reductionsAreAStaircase()
    {
        RiskScene scene;
        scene.intent.quantity = Lots{1'000};
        const RiskDecision decision = scene.decide();
        const SizeSteps steps = sizeSteps(decision);
        // R16 189, R06 100, R09 60, R01 40, R12 40
        std::vector<std::pair<ReasonCode, std::int64_t>> seen;
        for (const SizeStep& step : steps.all())
            seen.emplace_back(step.rule, step.after.count);
        const std::vector<std::pair<ReasonCode, std::int64_t>> expected{
            {ReasonCode::R07Leverage, 400},   {ReasonCode::R16BuyingPower, 189}, {ReasonCode::R06Exposure, 100},
            {ReasonCode::R09Correlation, 60}, {ReasonCode::R01MaxPosition, 40},  {ReasonCode::R12FatFinger, 40}};
        QVERIFY(seen == expected);
        QCOMPARE(steps.all()[0].before.count, 1'000);
        for (std::size_t i = 1; i < steps.all().size(); ++i)
            QCOMPARE(steps.all()[i].before.count, steps.all()[i - 1].after.count);
        QCOMPARE(steps.all().back().after.count, decision.allowed.count);
        scene.intent.quantity = Lots{1};
        QVERIFY(sizeSteps(scene.decide()).all().empty());
    }
};

SEXTANT_TEST(TestSizing)
#include "tst_sizing.moc"
