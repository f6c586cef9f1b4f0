#include <QTest>

#include "tests/test_main.h"

#include <array>
#include <cmath>
#include <limits>
#include <vector>

#include "engine/core/philox.h"
#include "engine/decision/experiments/bayes.h"
#include "engine/decision/experiments/cuped.h"
#include "engine/decision/experiments/estimates.h"
#include "engine/decision/experiments/multiple_testing.h"
#include "engine/decision/experiments/power.h"

using namespace sextant;
using namespace sextant::decision;

/// The examples of experiments.md §2, §4, §5, §7, §8, §9, to the digits printed there.
class TestEstimates final : public QObject {
    Q_OBJECT
private slots:
    void kahanKeepsWhatIsSmall();
    void welchHasTheDocumentedNumbers();
    void welchNeedsVariance();
    void welchBearsAnySize();
    void clustersCountOnce();
    void proportionsHaveTheDocumentedNumbers();
    void rareProportionsAreExact();
    void wilsonStaysInside();
    void ratioHasTheDocumentedNumbers();
    void ratioOfEqualSizesIsTheMean();
    void pairedHasTheDocumentedNumbers();
    void signTestIsExact();
    void ranksIgnoreScale();
    void winsorisingKeepsTheMiddle();
    void powerHasTheDocumentedNumbers();
    void smallestDifferenceUndoesUnits();
    void benjaminiHochbergHasTheDocumentedNumbers();
    void correctionsAreOrdered();
    void cupedLowersTheVarianceByTheCorrelation();
    void cupedWithoutHistoryChangesNothing();
    void bayesHasTheDocumentedNumber();
    void bayesAgreesWithDraws();
    void lossesAndProbabilitiesFitTogether();
};

namespace {

bool isClose(double value, double expected, double tolerance) { return std::fabs(value - expected) <= tolerance; }

} // namespace

void TestEstimates::kahanKeepsWhatIsSmall()
{
    KahanSum sum;
    sum.add(1e16);
    for (int i = 0; i < 1000; ++i)
        sum.add(1.0);
    sum.add(-1e16);
    QCOMPARE(sum.value(), 1000.0);
}

void TestEstimates::welchHasTheDocumentedNumbers()
{
    const auto test = welch({180, 12.0, 80.0 * 80.0}, {170, 31.0, 95.0 * 95.0});
    QVERIFY(test);
    QVERIFY(isClose(test->standardError, 9.4151, 5e-5));
    QVERIFY(isClose(test->statistic, 2.0180, 5e-5));
    QVERIFY(isClose(test->degrees, 331.00, 5e-3));
    QVERIFY(isClose(test->p, 0.04439, 5e-6));
    QVERIFY(isClose(test->interval.low, 0.48, 5e-3));
    QVERIFY(isClose(test->interval.high, 37.52, 5e-3));
}

void TestEstimates::welchNeedsVariance()
{
    QVERIFY(!welch({1, 0.0, 0.0}, {5, 1.0, 1.0}));
    QVERIFY(!welch({5, 0.0, 0.0}, {5, 1.0, 0.0}));
    QVERIFY(welch({5, 0.0, 0.0}, {5, 1.0, 1.0}));
}

void TestEstimates::welchBearsAnySize()
{
    // t, degrees and p do not depend on the unit; variances whose squares vanish or overflow gave no degrees at all.
    const auto one = welch({30, 0.0, 1.0}, {20, 0.5, 3.0});
    for (const double scale : {1e-150, 1e-90, 1e90, 1e150}) {
        const auto test = welch({30, 0.0, scale * scale}, {20, 0.5 * scale, 3.0 * scale * scale});
        QVERIFY(test.has_value());
        QVERIFY(isClose(test->degrees, one->degrees, 1e-9) && isClose(test->p, one->p, 1e-12));
    }
    QVERIFY(!welch({30, 0.0, 1e308}, {20, 0.5, std::numeric_limits<double>::infinity()}));
}

void TestEstimates::clustersCountOnce()
{
    // Every unit a cluster of its own: Welch's standard error, but for n - 1.
    const std::vector<double> values{1, 3, 2, 6, 4, 8};
    const std::vector<std::uint8_t> isB{0, 0, 0, 1, 1, 1};
    const std::vector<std::size_t> own{0, 1, 2, 3, 4, 5};
    const auto apart = clusteredDifference(values, isB, own);
    QVERIFY(isClose(apart->estimate, 4.0, 1e-12));
    // z: -(1-2)/3, -(3-2)/3, 0, 0, -2/3, 2/3 squared and added: 10/9; times 6/5.
    QVERIFY(isClose(apart->standardError, std::sqrt(6.0 / 5.0 * 10.0 / 9.0), 1e-12));
    QCOMPARE(apart->degrees, 5.0);
    // Copies of every unit in its cluster add nothing that is known.
    std::vector<double> twice(values);
    std::vector<std::uint8_t> twiceB(isB);
    std::vector<std::size_t> twiceOwn(own);
    twice.insert(twice.end(), values.begin(), values.end());
    twiceB.insert(twiceB.end(), isB.begin(), isB.end());
    twiceOwn.insert(twiceOwn.end(), own.begin(), own.end());
    QVERIFY(isClose(clusteredDifference(twice, twiceB, twiceOwn)->standardError, apart->standardError, 1e-12));
    // A shock that both arms share on a day falls out of their difference.
    const std::vector<double> shared{1, 101, 2, 102};
    const std::vector<std::uint8_t> arms{0, 0, 1, 1};
    const std::vector<std::size_t> days{0, 1, 0, 1};
    QVERIFY(!clusteredDifference(shared, arms, days).has_value());
    QVERIFY(!clusteredDifference(values, std::vector<std::uint8_t>(6, 1), own).has_value());
}

void TestEstimates::proportionsHaveTheDocumentedNumbers()
{
    const auto test = twoProportions({412, 1000}, {455, 1000});
    QVERIFY(test && !test->isExact);
    QVERIFY(isClose(test->result.estimate, 0.0430, 1e-12));
    QVERIFY(isClose(test->result.statistic, 1.9403, 5e-5));
    QVERIFY(isClose(test->result.p, 0.0523, 5e-5));
    QVERIFY(isClose(test->wald.low, -0.00040, 5e-6));
    QVERIFY(isClose(test->wald.high, 0.08640, 5e-6));
    QVERIFY(isClose(test->result.interval.low, -0.00043, 5e-6));
    QVERIFY(isClose(test->result.interval.high, 0.08620, 5e-6));
}

void TestEstimates::rareProportionsAreExact()
{
    // Fisher's tea: all four right of four and four. Two-sided: 2/70.
    QVERIFY(isClose(fisherExact({4, 4}, {0, 4}), 2.0 / 70.0, 1e-12));
    const auto test = twoProportions({3, 4}, {1, 4});
    QVERIFY(test && test->isExact);
    QVERIFY(isClose(test->result.p, 34.0 / 70.0, 1e-12)); // 2 (16 + 1) / 70
    // Nothing happened in either arm: no difference, no error.
    const auto none = twoProportions({0, 10}, {0, 12});
    QVERIFY(none);
    QCOMPARE(none->result.estimate, 0.0);
    QCOMPARE(none->result.p, 1.0);
}

void TestEstimates::wilsonStaysInside()
{
    for (std::int64_t n = 1; n < 60; n += 7)
        for (std::int64_t k = 0; k <= n; ++k) {
            const Interval interval = wilson({k, n});
            QVERIFY(interval.low >= 0.0 && interval.high <= 1.0 && interval.low < interval.high);
            QVERIFY(interval.contains(static_cast<double>(k) / static_cast<double>(n)));
        }
    // Newcombe (1998), table I: 15 of 148.
    const Interval known = wilson({15, 148});
    QVERIFY(isClose(known.low, 0.0624, 5e-5) && isClose(known.high, 0.1605, 5e-5));
}

void TestEstimates::ratioHasTheDocumentedNumbers()
{
    const std::array sizes{3.0, 5.0, 2.0, 4.0, 6.0, 4.0};
    const std::array sums{0.6, -0.5, 0.8, 1.2, -0.3, 0.6};
    const auto ratio = ratioOf(sums, sizes);
    QVERIFY(ratio);
    QVERIFY(isClose(ratio->ratio, 0.1, 1e-12));
    QVERIFY(isClose(ratio->variance, 0.006125, 5e-7));
    QVERIFY(isClose(std::sqrt(ratio->variance), 0.07826, 5e-6));
}

void TestEstimates::ratioOfEqualSizesIsTheMean()
{
    RandomStream random(31, RandomPurpose::Test);
    for (int i = 0; i < 100; ++i) {
        std::vector<double> sums(3 + random.nextBelow(40));
        for (double& sum : sums)
            sum = random.nextNormal();
        const std::vector<double> sizes(sums.size(), 4.0);
        const auto ratio = ratioOf(sums, sizes);
        const Moments moments = momentsOf(sums);
        QVERIFY(ratio);
        QVERIFY(isClose(ratio->ratio, moments.mean / 4.0, 1e-12));
        QVERIFY(isClose(ratio->variance, moments.variance / (16.0 * static_cast<double>(sums.size())), 1e-12));
    }
    const std::array<double, 2> nothing{0.0, 0.0};
    QVERIFY(!ratioOf(nothing, nothing));
}

void TestEstimates::pairedHasTheDocumentedNumbers()
{
    const std::array differences{0.2, -0.1, 0.3, 0.0, 0.5, -0.2, 0.4, 0.1};
    const auto test = pairedT(differences);
    QVERIFY(test);
    QVERIFY(isClose(test->estimate, 0.15, 1e-12));
    QVERIFY(isClose(std::sqrt(momentsOf(differences).variance), 0.24495, 5e-6));
    QVERIFY(isClose(test->standardError, 0.08660, 5e-6));
    QVERIFY(isClose(test->statistic, 1.7321, 5e-5));
    QCOMPARE(test->degrees, 7.0);
    QVERIFY(isClose(test->p, 2.0 * 0.0634306, 1e-5));
}

void TestEstimates::signTestIsExact()
{
    const std::array differences{0.2, -0.1, 0.3, 0.0, 0.5, -0.2, 0.4, 0.1};
    const SignTest test = signTest(differences);
    QCOMPARE(test.positive, std::size_t{5});
    QCOMPARE(test.negative, std::size_t{2});
    QVERIFY(isClose(test.p, 2.0 * (1.0 + 7.0 + 21.0) / 128.0, 1e-12));
    const std::array<double, 2> even{0.1, -0.1};
    QCOMPARE(signTest(even).p, 1.0);
}

void TestEstimates::ranksIgnoreScale()
{
    RandomStream random(32, RandomPurpose::Test);
    for (int i = 0; i < 100; ++i) {
        std::vector<double> a(2 + random.nextBelow(20));
        std::vector<double> b(2 + random.nextBelow(20));
        for (double& value : a)
            value = std::floor(random.nextUniform() * 8.0);
        for (double& value : b)
            value = std::floor(random.nextUniform() * 8.0);
        const auto test = mannWhitney(a, b);
        if (!test) continue;
        // The slow definition.
        double superior = 0.0;
        for (const double x : a)
            for (const double y : b)
                superior += y > x ? 1.0 : y < x ? 0.0 : 0.5;
        QVERIFY(isClose(test->superiority, superior / static_cast<double>(a.size() * b.size()), 1e-12));
        const auto mirrored = mannWhitney(b, a);
        QVERIFY(isClose(test->p, mirrored->p, 1e-12));
        for (double& value : a)
            value = value * 3.0 + 1.0;
        for (double& value : b)
            value = value * 3.0 + 1.0;
        QVERIFY(isClose(mannWhitney(a, b)->p, test->p, 1e-12));
    }
    const std::array<double, 2> same{1.0, 1.0};
    QVERIFY(!mannWhitney(same, same));
}

void TestEstimates::winsorisingKeepsTheMiddle()
{
    std::vector<double> values;
    for (int i = 0; i <= 100; ++i)
        values.push_back(i);
    winsorise(values, 0.01);
    QCOMPARE(values.front(), 1.0);
    QCOMPARE(values.back(), 99.0);
    QCOMPARE(values[50], 50.0);
}

void TestEstimates::powerHasTheDocumentedNumbers()
{
    QCOMPARE(unitsNeeded(85.0, 20.0), std::int64_t{568});
    PowerPlan small;
    small.shareOfB = 0.05;
    QCOMPARE(unitsNeeded(85.0, 20.0, small), std::int64_t{2985});
    QVERIFY(isClose(smallestDifference(85.0, 400), 23.81, 5e-3));
    QVERIFY(isClose(powerOf(85.0, 20.0, 400), 0.653, 5e-4));
    QCOMPARE(unitsPerArmForRates(0.42, 0.47), std::int64_t{1550});
    QVERIFY(isClose(designEffectOf(4.0, 0.3), 1.9, 1e-12));
    QCOMPARE(unitsNeededSequentially(85.0, 20.0, 500.0), std::int64_t{1105});
    QCOMPARE(unitsNeededSequentially(85.0, 20.0, 500.0, small), std::int64_t{6448});
    const auto curve = decisionTimes(85.0, 20.0, 40.0, 500.0);
    QVERIFY(curve.size() >= 5);
    for (std::size_t i = 1; i < curve.size(); ++i)
        QVERIFY(curve[i].units < curve[i - 1].units);
    QCOMPARE(curve[3].units, std::int64_t{1105});
}

void TestEstimates::smallestDifferenceUndoesUnits()
{
    RandomStream random(33, RandomPurpose::Test);
    for (int i = 0; i < 200; ++i) {
        PowerPlan plan;
        plan.shareOfB = 0.05 + 0.9 * random.nextUniform();
        plan.designEffect = 1.0 + random.nextUniform();
        const double delta = 0.05 + random.nextUniform();
        const std::int64_t units = unitsNeeded(1.0, delta, plan);
        QVERIFY(smallestDifference(1.0, units, plan) <= delta * (1.0 + 1e-12));
        if (units > 1) QVERIFY(smallestDifference(1.0, units - 1, plan) > delta);
        QVERIFY(powerOf(1.0, delta, units, plan) >= 0.8 - 1e-9);
    }
}

void TestEstimates::benjaminiHochbergHasTheDocumentedNumbers()
{
    const std::array p{0.001, 0.008, 0.039, 0.041, 0.042, 0.060, 0.074, 0.205};
    const std::array expected{0.008, 0.032, 0.0672, 0.0672, 0.0672, 0.08, 0.0846, 0.205};
    const std::vector<double> result = adjusted(p, Correction::BenjaminiHochberg);
    for (std::size_t i = 0; i < p.size(); ++i)
        QVERIFY(isClose(result[i], expected[i], 5e-5));
}

void TestEstimates::correctionsAreOrdered()
{
    RandomStream random(34, RandomPurpose::Test);
    for (int i = 0; i < 200; ++i) {
        std::vector<double> p(1 + random.nextBelow(30));
        for (double& value : p)
            value = random.nextUniform() * random.nextUniform();
        const auto hochberg = adjusted(p, Correction::BenjaminiHochberg);
        const auto yekutieli = adjusted(p, Correction::BenjaminiYekutieli);
        const auto holm = adjusted(p, Correction::Holm);
        for (std::size_t k = 0; k < p.size(); ++k) {
            QVERIFY(p[k] <= hochberg[k] + 1e-15 && hochberg[k] <= yekutieli[k] + 1e-15);
            QVERIFY(hochberg[k] <= holm[k] + 1e-15 && holm[k] <= 1.0);
            for (std::size_t other = 0; other < p.size(); ++other)
                if (p[other] < p[k]) QVERIFY(hochberg[other] <= hochberg[k] && holm[other] <= holm[k]);
        }
    }
    QVERIFY(adjusted({}, Correction::Holm).empty());
}

void TestEstimates::cupedLowersTheVarianceByTheCorrelation()
{
    RandomStream random(35, RandomPurpose::Test);
    for (int i = 0; i < 100; ++i) {
        std::vector<double> y(200);
        std::vector<std::optional<double>> x(200);
        for (std::size_t k = 0; k < y.size(); ++k) {
            const double common = random.nextNormal();
            x[k] = common + 0.5 * random.nextNormal();
            y[k] = 2.0 * common + random.nextNormal();
        }
        const Cuped result = cuped(y, x);
        const Moments before = momentsOf(y);
        const Moments after = momentsOf(result.adjusted);
        QVERIFY(isClose(after.mean, before.mean, 1e-12)); // it moves no estimate
        QVERIFY(isClose(after.variance, before.variance * (1.0 - result.correlation * result.correlation),
                        1e-9 * before.variance));
    }
}

void TestEstimates::cupedWithoutHistoryChangesNothing()
{
    const std::vector<double> y{1.0, 2.0, 4.0};
    const std::vector<std::optional<double>> unknown(3);
    QVERIFY(cuped(y, unknown).adjusted == y);
    const std::vector<std::optional<double>> equal(3, 7.0);
    QVERIFY(cuped(y, equal).adjusted == y);
    // One unit without history is left where it is.
    const std::vector<std::optional<double>> some{1.0, std::nullopt, 3.0};
    const Cuped result = cuped(y, some);
    QCOMPARE(result.adjusted[1], y[1]);
    QVERIFY(result.theta > 0.0);
}

void TestEstimates::bayesHasTheDocumentedNumber()
{
    QVERIFY(isClose(probabilityBetter({412, 1000}, {455, 1000}), 0.974, 5e-4));
    QVERIFY(isClose(probabilityBetter({0, 0}, {0, 0}), 0.5, 1e-12));
    // P(Beta(2,1) > Beta(1,1)) = 2/3.
    QVERIFY(isClose(probabilityBetter({0, 0}, {1, 1}), 2.0 / 3.0, 1e-12));
}

void TestEstimates::bayesAgreesWithDraws()
{
    RandomStream random(36, RandomPurpose::Test);
    // The larger of k uniforms is Beta(k, 1): 3 of 3 against 5 of 5.
    int better = 0;
    constexpr int kDraws = 40'000;
    const auto largestOf = [&](int k) {
        double largest = 0.0;
        for (int i = 0; i < k; ++i)
            largest = std::max(largest, random.nextUniform());
        return largest;
    };
    for (int i = 0; i < kDraws; ++i)
        if (largestOf(6) > largestOf(4)) ++better;
    QVERIFY(isClose(probabilityBetter({3, 3}, {5, 5}), static_cast<double>(better) / kDraws, 0.01));
    for (std::int64_t k = 0; k <= 12; ++k) {
        const double one = probabilityBetter({k, 12}, {7, 15});
        const double other = probabilityBetter({7, 15}, {k, 12});
        QVERIFY(isClose(one + other, 1.0, 1e-11));
    }
}

void TestEstimates::lossesAndProbabilitiesFitTogether()
{
    RandomStream random(37, RandomPurpose::Test);
    for (int i = 0; i < 200; ++i) {
        const Moments a{5 + random.nextBelow(200), random.nextNormal(), 1.0};
        const Moments b{5 + random.nextBelow(200), random.nextNormal(), 1.0};
        const auto result = compareBayesian(a, b, 1.0 + random.nextUniform());
        QVERIFY(result);
        QVERIFY(isClose(result->lossOfA - result->lossOfB, result->estimate, 1e-9));
        QVERIFY(result->lossOfA >= 0.0 && result->lossOfB >= 0.0);
        QCOMPARE(result->probabilityBetter > 0.5, result->estimate > 0.0);
        QVERIFY(result->credible.contains(result->estimate));
    }
    QVERIFY(!compareBayesian({0, 0.0, 0.0}, {3, 1.0, 1.0}, 1.0));
}

SEXTANT_TEST(TestEstimates)
#include "tst_estimates.moc"
