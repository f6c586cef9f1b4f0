#include <QTest>

#include "tests/test_main.h"

#include <cmath>

#include "engine/core/philox.h"
#include "engine/decision/experiments/aa_check.h"

using namespace sextant;
using namespace sextant::decision;

/// The check of the assignment on history (experiments.md §11).
class TestAaCheck final : public QObject {
    Q_OBJECT
private slots:
    void distanceHasTheTabledChances();
    void fairHistoryPasses();
    void fewUnitsAreRefused();
    void lumpsAreNoUnfairness();
    void sameUnitTwiceIsFoundOut();
};

namespace {

std::vector<UnitRow> historyOf(int units, int copies)
{
    RandomStream random(7, RandomPurpose::Test);
    std::vector<UnitRow> rows;
    for (int i = 0; i < units; ++i) {
        UnitRow row;
        row.symbol = "S" + std::to_string(i % 40);
        row.timeframe = "15m";
        row.tradingDay = "day " + std::to_string(i / 40);
        row.signalCount = 1;
        row.of(Arm::A).sumR = random.nextNormal();
        for (int copy = 0; copy < copies; ++copy)
            rows.push_back(row);
    }
    return rows;
}

} // namespace

void TestAaCheck::distanceHasTheTabledChances()
{
    // Critical values of Kolmogorov's D for n = 100 (Smirnov's asymptotic table): 0.1358 at 5 %, 0.1628 at 1 %.
    QVERIFY(std::fabs(kolmogorovP(0.1340, 100) - 0.05) < 0.003);
    QVERIFY(std::fabs(kolmogorovP(0.1608, 100) - 0.01) < 0.001);
    QCOMPARE(kolmogorovP(0.0, 100), 1.0);
    QVERIFY(kolmogorovP(0.9, 100) < 1e-12);
}

void TestAaCheck::fairHistoryPasses()
{
    const auto check = checkAssignment(historyOf(400, 1));
    QVERIFY(check.has_value());
    QCOMPARE(check->units, std::int64_t{400});
    QCOMPARE(check->simulations, 200);
    QVERIFY(check->isFair());
    QVERIFY(check->falsePositives < 0.10);
}

void TestAaCheck::fewUnitsAreRefused()
{
    QVERIFY(!checkAssignment(historyOf(99, 1)).has_value());
    QVERIFY(checkAssignment(historyOf(100, 1), 20).has_value());
}

void TestAaCheck::lumpsAreNoUnfairness()
{
    // Three units of hundred traded, alike: Welch's p has a handful of values, whoever splits them.
    auto history = historyOf(100, 1);
    for (std::size_t i = 0; i < history.size(); ++i)
        history[i].of(Arm::A).sumR = i % 40 == 7 ? 1.0 : 0.0;
    const auto check = checkAssignment(history);
    QVERIFY(check->uniformityP < 0.01);
    QVERIFY(check->referenceP > 0.01);
    QVERIFY(check->isFair());
}

void TestAaCheck::sameUnitTwiceIsFoundOut()
{
    // Ten rows for each unit share an arm: the test that believes them independent finds differences that are not
    // there.
    const auto check = checkAssignment(historyOf(100, 10));
    QVERIFY(check->falsePositives > 0.2);
    QVERIFY(!check->isFair());
}

SEXTANT_TEST(TestAaCheck)
#include "tst_aa_check.moc"
