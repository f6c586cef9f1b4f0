#include <QTest>

#include "tests/test_main.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <rapidcheck.h>

#include "engine/trading/risk/stress_test.h"
#include "tests/engine/trading/sample_instruments.h"

using namespace sextant;
using namespace sextant::trading;

namespace {

const market::Instrument& stressed(std::size_t i)
{
    static const std::vector<market::Instrument> list = [] {
        std::vector<market::Instrument> made{test::bitcoin(), test::spy(), test::euroFuture(), test::euroDollar()};
        market::Instrument index = test::euroFuture();
        index.symbol = "ESH4";
        index.base = "ES";
        made.push_back(index);
        index.symbol = "CLH4";
        index.base = "CL";
        made.push_back(index);
        return made;
    }();
    return list[i];
}

StressPosition positionOf(std::size_t i, double value)
{
    StressPosition position;
    position.instrument = &stressed(i);
    position.value = value;
    return position;
}

const StressScenario& scenarioOf(StressKind kind)
{
    return *std::ranges::find_if(stressScenarios(), [&](const StressScenario& each) { return each.kind == kind; });
}

} // namespace

class TestStressTest final : public QObject {
    Q_OBJECT
private slots:
    void everyScenarioOfTheSpecificationIsThere()
    {
        QCOMPARE(stressScenarios().size(), std::size_t{9 + 10 * 6});
        const auto named = [](StressKind kind) { return scenarioOf(kind); };
        QCOMPARE(named(StressKind::Crash1987).spot, -0.20);
        QCOMPARE(named(StressKind::Crash1987).volatilityFactor, 2.5);
        QCOMPARE(named(StressKind::Crisis2008).spot, -0.09);
        QCOMPARE(named(StressKind::Crisis2008).volatilityFactor, 1.8);
        QCOMPARE(named(StressKind::FlashCrash2010).spot, -0.07);
        QCOMPARE(named(StressKind::FlashCrash2010).spreadFactor, 5.0);
        QCOMPARE(named(StressKind::Pandemic2020).spot, -0.12);
        QCOMPARE(named(StressKind::Pandemic2020).volatilityFactor, 2.2);
        QCOMPARE(named(StressKind::VolatilityCrush).volatilityFactor, 0.6);
        QCOMPARE(named(StressKind::RatesUp).rateShift, 0.01);
        QCOMPARE(named(StressKind::CryptoFall).spot, -0.30);
        QCOMPARE(named(StressKind::LiquidityGone).spreadFactor, 10.0);
        for (const double spot : {-0.2, -0.1, -0.05, -0.02, -0.01, 0.01, 0.02, 0.05, 0.1, 0.2})
            for (const double volatility : {0.5, 0.75, 0.9, 1.1, 1.25, 1.5})
                QCOMPARE(std::ranges::count_if(stressScenarios(),
                                               [&](const StressScenario& each) {
                                                   return each.kind == StressKind::Grid && each.spot == spot &&
                                                          each.volatilityFactor == volatility;
                                               }),
                         1);
    }

    void eachClassMovesByItsOwnScenarios_data()
    {
        QTest::addColumn<int>("instrument");
        QTest::addColumn<double>("dated");  // 1987
        QTest::addColumn<double>("crypto"); // −30 %
        QTest::addColumn<double>("grid");   // −20 %
        QTest::newRow("crypto") << 0 << 0.0 << -0.30 << -0.20;
        QTest::newRow("shares") << 1 << -0.20 << 0.0 << -0.20;
        QTest::newRow("currency future") << 2 << 0.0 << 0.0 << -0.10;
        QTest::newRow("FX") << 3 << 0.0 << 0.0 << -0.10;
        QTest::newRow("index future") << 4 << -0.20 << 0.0 << -0.20;
        QTest::newRow("oil future") << 5 << 0.0 << 0.0 << -0.20;
    }
    void eachClassMovesByItsOwnScenarios()
    {
        QFETCH(int, instrument);
        QFETCH(double, dated);
        QFETCH(double, crypto);
        QFETCH(double, grid);
        const StressClass kind = stressClassOf(stressed(static_cast<std::size_t>(instrument)));
        QCOMPARE(spotMove(scenarioOf(StressKind::Crash1987), kind), dated);
        QCOMPARE(spotMove(scenarioOf(StressKind::CryptoFall), kind), crypto);
        QCOMPARE(spotMove(scenarioOf(StressKind::Grid), kind), grid); // the first of the grid is −20 %
        QCOMPARE(spotMove(scenarioOf(StressKind::LiquidityGone), kind), 0.0);
    }

    void profitsByHand()
    {
        StressPosition shares = positionOf(1, 50'000.0);
        shares.halfSpread = 0.0001;
        QCOMPARE(stressProfit(scenarioOf(StressKind::Crash1987), shares), -10'000.0);
        QCOMPARE(stressProfit(scenarioOf(StressKind::FlashCrash2010), shares), -3'500.0 - 50'000.0 * 0.0001 * 4.0);
        QCOMPARE(stressProfit(scenarioOf(StressKind::LiquidityGone), shares), -50'000.0 * 0.0001 * 9.0);
        StressPosition sold = shares;
        sold.value = -50'000.0;
        QCOMPARE(stressProfit(scenarioOf(StressKind::Crash1987), sold), 10'000.0);
        QVERIFY(stressProfit(scenarioOf(StressKind::LiquidityGone), sold) < 0.0); // costs either side
        // All at once against every position: 2.3263 days' sigmas.
        shares.dailySigma = sold.dailySigma = 0.01;
        QVERIFY(std::abs(stressProfit(scenarioOf(StressKind::CorrelationToOne), shares) + 1'163.17393702) < 1e-6);
        QVERIFY(std::abs(stressProfit(scenarioOf(StressKind::CorrelationToOne), sold) + 1'163.17393702) < 1e-6);
        shares.dailySigma.reset();
        QVERIFY(std::abs(stressProfit(scenarioOf(StressKind::CorrelationToOne), shares) + 2'907.93484255) < 1e-6);
        // A long option: what it loses in the price it wins back by its curve, and a crush of volatility costs.
        StressPosition option = positionOf(1, 1'000.0);
        option.gamma = 20'000.0;
        option.vega = 300.0;
        QVERIFY(std::abs(stressProfit(scenarioOf(StressKind::Crash1987), option) - (-200.0 + 400.0 + 450.0)) < 1e-9);
        QVERIFY(std::abs(stressProfit(scenarioOf(StressKind::VolatilityCrush), option) + 120.0) < 1e-9);
        StressPosition bond = positionOf(5, 10'000.0);
        bond.durationYears = 7.0;
        QVERIFY(std::abs(stressProfit(scenarioOf(StressKind::RatesUp), bond) + 700.0) < 1e-9);
    }

    void theTableAddsUp()
    {
        QVERIFY(rc::check("totals are sums, the worst is the worst", [] {
            std::vector<StressPosition> positions;
            const int count = *rc::gen::inRange(0, 7);
            for (int i = 0; i < count; ++i) {
                StressPosition position =
                    positionOf(*rc::gen::inRange<std::size_t>(0, 6), *rc::gen::inRange(-100'000, 100'000));
                position.halfSpread = *rc::gen::inRange(0, 20) / 1e4;
                position.gamma = *rc::gen::inRange(-1'000, 1'000);
                position.marginShare = 0.05;
                positions.push_back(position);
            }
            const StressTable table = stressTable(positions);
            const WorstStress worst = worstStress(positions);
            double largest = 0.0;
            for (std::size_t s = 0; s < stressScenarios().size(); ++s) {
                double sum = 0.0;
                for (std::size_t p = 0; p < positions.size(); ++p)
                    sum += table.profit(s, p);
                RC_ASSERT(std::abs(sum - table.totals[s].profit) < 1e-6);
                RC_ASSERT(table.totals[s].margin >= 0.0);
                largest = std::max(largest, -table.totals[s].profit);
            }
            RC_ASSERT(std::abs(worst.loss - largest) < 1e-6);
            RC_ASSERT(worst.scenario.has_value() == (largest > 0.0));
        }));
    }

    void twiceThePositionLosesTwiceAsMuch()
    {
        QVERIFY(rc::check("homogeneous", [] {
            StressPosition position =
                positionOf(*rc::gen::inRange<std::size_t>(0, 6), *rc::gen::inRange(-9'999, 9'999));
            position.halfSpread = 0.0002;
            StressPosition doubled = position;
            doubled.value *= 2.0;
            for (const StressScenario& scenario : stressScenarios())
                RC_ASSERT(std::abs(2.0 * stressProfit(scenario, position) - stressProfit(scenario, doubled)) < 1e-9);
        }));
    }
};

SEXTANT_TEST(TestStressTest)
#include "tst_stress_test.moc"
