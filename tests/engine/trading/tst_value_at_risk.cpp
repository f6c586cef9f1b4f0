#include <QTest>

#include "tests/test_main.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <rapidcheck.h>

#include "engine/core/contract.h"
#include "engine/core/distributions.h"
#include "engine/trading/risk/value_at_risk.h"
#include "engine/trading/risk/var_backtest.h"

using namespace sextant;
using namespace sextant::trading;

namespace {

constexpr std::int64_t k95 = 950'000;
constexpr std::int64_t k99 = 990'000;

bool isClose(double a, double b, double relative = 1e-10)
{
    return std::abs(a - b) <= relative * std::max({1.0, std::abs(a), std::abs(b)});
}

std::vector<double> randomLosses(int smallest, int largest)
{
    const int count = *rc::gen::inRange(smallest, largest);
    std::vector<double> losses;
    for (int i = 0; i < count; ++i)
        losses.push_back(*rc::gen::inRange(-100'000, 100'000) / 1'000.0);
    return losses;
}

} // namespace

class TestValueAtRisk final : public QObject {
    Q_OBJECT
private slots:
    void workedNumbersOfTheSpecification()
    {
        // execution.md §10.1: sigma 1 %, mu .05 %, S -.5, K 2.
        const Moments moments{0.0005, 0.01, -0.5, 2.0};
        const auto percent = [](double share) { return QString::number(100.0 * share, 'f', 3); };
        QCOMPARE(percent(normalTailRisk(0.0005, 0.01, k95).valueAtRisk), QStringLiteral("1.595"));
        QCOMPARE(percent(normalTailRisk(0.0005, 0.01, k99).valueAtRisk), QStringLiteral("2.276"));
        QCOMPARE(percent(cornishFisherTailRisk(moments, k95)->valueAtRisk), QStringLiteral("1.692"));
        QCOMPARE(percent(cornishFisherTailRisk(moments, k99)->valueAtRisk), QStringLiteral("3.017"));
        // CVaR factors of a standard normal distribution
        QCOMPARE(QString::number(normalTailRisk(0.0, 1.0, k95).expectedShortfall, 'f', 4), QStringLiteral("2.0627"));
        QCOMPARE(QString::number(normalTailRisk(0.0, 1.0, k99).expectedShortfall, 'f', 4), QStringLiteral("2.6652"));
    }

    void moreDigitsOfThem()
    {
        // Made with Python's statistics.NormalDist; the Cornish-Fisher CVaR by summing 200 000 quantiles.
        const Moments moments{0.0005, 0.01, -0.5, 2.0};
        QVERIFY(isClose(normalTailRisk(0.0005, 0.01, k95).valueAtRisk, 0.015948536269514715));
        QVERIFY(isClose(cornishFisherTailRisk(moments, k99)->valueAtRisk, 0.030174967637599606));
        QVERIFY(isClose(cornishFisherTailRisk(moments, k95)->expectedShortfall, 0.0252543315, 1e-6));
        QVERIFY(isClose(cornishFisherTailRisk(moments, k99)->expectedShortfall, 0.0392996038, 1e-6));
        QVERIFY(isClose(normalTailRisk(0.0005, 0.01, k95, 10.0).valueAtRisk, 0.04701483878755576));
    }

    void historicalTakesTheOrderStatistic()
    {
        std::vector<double> losses;
        for (int i = 100; i >= 1; --i)
            losses.push_back(i);
        auto risk = historicalTailRisk(losses, k95);
        QCOMPARE(risk.valueAtRisk, 95.0); // ceil(.95 · 100)
        QCOMPARE(risk.expectedShortfall, (95.0 + 96.0 + 97.0 + 98.0 + 99.0 + 100.0) / 6.0);
        losses.push_back(101.0);
        QCOMPARE(historicalTailRisk(losses, k95).valueAtRisk, 96.0); // ceil(95.95)
        std::vector<double> one{-3.0};
        risk = historicalTailRisk(one, k95);
        QCOMPARE(risk.valueAtRisk, -3.0);
        QCOMPARE(risk.expectedShortfall, -3.0);
        // Over four days: the mean grows by four, what lies around it by two.
        std::vector<double> pair{0.0, 4.0};
        QCOMPARE(historicalTailRisk(pair, k95, 4.0).valueAtRisk, 2.0 * 4.0 + 2.0 * 2.0);
        std::vector<double> none;
        QVERIFY_THROWS_EXCEPTION(ContractViolation, (void)historicalTailRisk(none, k95));
    }

    void historicalEqualsASlowCount()
    {
        QVERIFY(rc::check("VaR and CVaR by counting", [] {
            std::vector<double> losses = randomLosses(1, 300);
            const std::vector<double> original = losses;
            const std::int64_t confidence = *rc::gen::inRange<std::int64_t>(500'000, 999'999);
            const TailRisk risk = historicalTailRisk(losses, confidence);
            const auto n = static_cast<double>(original.size());
            std::int64_t atMost = 0;
            std::int64_t below = 0;
            double sum = 0.0;
            for (const double loss : original) {
                atMost += loss <= risk.valueAtRisk ? 1 : 0;
                below += loss < risk.valueAtRisk ? 1 : 0;
                if (loss >= risk.valueAtRisk) sum += loss;
            }
            const double share = static_cast<double>(confidence) / 1e6;
            RC_ASSERT(static_cast<double>(atMost) >= share * n - 1e-9);
            RC_ASSERT(static_cast<double>(below) < share * n + 1e-9);
            RC_ASSERT(isClose(risk.expectedShortfall, sum / (n - static_cast<double>(below)), 1e-9));
            RC_ASSERT(risk.expectedShortfall >= risk.valueAtRisk - 1e-9);
        }));
    }

    void tailsGrowWithConfidenceAndScale()
    {
        QVERIFY(rc::check("monotone and homogeneous", [] {
            const double mean = *rc::gen::inRange(-100, 100) / 1e4;
            const double sigma = *rc::gen::inRange(0, 1'000) / 1e4;
            const std::int64_t low = *rc::gen::inRange<std::int64_t>(500'000, 990'000);
            const TailRisk small = normalTailRisk(mean, sigma, low);
            const TailRisk large = normalTailRisk(mean, sigma, low + 5'000);
            RC_ASSERT(large.valueAtRisk >= small.valueAtRisk);
            RC_ASSERT(small.expectedShortfall >= small.valueAtRisk - 1e-15);
            RC_ASSERT(isClose(normalTailRisk(3.0 * mean, 3.0 * sigma, low).valueAtRisk, 3.0 * small.valueAtRisk));
            // Without skewness and kurtosis Cornish and Fisher agree with the normal distribution.
            const auto plain = cornishFisherTailRisk({mean, sigma, 0.0, 0.0}, low);
            RC_ASSERT(plain.has_value());
            RC_ASSERT(isClose(plain->valueAtRisk, small.valueAtRisk));
            RC_ASSERT(isClose(plain->expectedShortfall, small.expectedShortfall));
        }));
    }

    void cornishFisherStandsDownWhereItFolds()
    {
        QVERIFY(isCornishFisherMonotone(0.0, 0.0));
        QVERIFY(isCornishFisherMonotone(-0.5, 2.0));
        QVERIFY(!isCornishFisherMonotone(0.0, 8.0));  // 1 − K/8 = 0 at z = 0
        QVERIFY(!isCornishFisherMonotone(0.0, -1.0)); // falls far out
        QVERIFY(!isCornishFisherMonotone(2.0, 1.0));
        QVERIFY(!isCornishFisherMonotone(0.5, 0.0));
        QVERIFY(!cornishFisherTailRisk({0.0, 1.0, 0.0, 9.0}, k95));
        // Over many days skewness and kurtosis fade.
        QVERIFY(cornishFisherTailRisk({0.0, 1.0, 0.0, 9.0}, k95, 10.0));
    }

    void cornishFisherIsMonotoneWhereItSaysSo()
    {
        QVERIFY(rc::check("quantiles rise", [] {
            const double skewness = *rc::gen::inRange(-150, 150) / 100.0;
            const double kurtosis = *rc::gen::inRange(-100, 900) / 100.0;
            bool rises = true;
            for (int i = -600; i < 600; ++i)
                rises &= cornishFisherQuantile((i + 1) / 100.0, skewness, kurtosis) >
                         cornishFisherQuantile(i / 100.0, skewness, kurtosis);
            if (isCornishFisherMonotone(skewness, kurtosis)) RC_ASSERT(rises);
            if (!rises) RC_ASSERT(!isCornishFisherMonotone(skewness, kurtosis));
        }));
    }

    void momentsOfAKnownSeries()
    {
        const std::vector<double> values{2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0}; // mean 5, population variance 4
        const Moments moments = momentsOf(values);
        QCOMPARE(moments.mean, 5.0);
        QVERIFY(isClose(moments.sigma, std::sqrt(32.0 / 7.0)));
        QVERIFY(isClose(moments.skewness, (-27.0 - 3.0 + 8.0 + 64.0) / 8.0 / 8.0));
        QVERIFY(isClose(moments.excessKurtosis, (81.0 + 3.0 + 16.0 + 256.0) / 8.0 / 16.0 - 3.0));
        const std::vector<double> flat{1.0, 1.0, 1.0};
        QCOMPARE(momentsOf(flat).skewness, 0.0);
        QCOMPARE(momentsOf(flat).sigma, 0.0);
    }

    void componentsAddUp()
    {
        // 60 000 long and 25 000 short, sigmas 2 % and 3 %, rho .4; made with Python.
        const std::vector<double> weights{60'000.0, -25'000.0};
        const std::vector<double> covariance{0.0004, 0.00024, 0.00024, 0.0009};
        std::vector<double> components(2);
        QVERIFY(isClose(componentVar(weights, covariance, k95, components), 1862.755883060731));
        QVERIFY(isClose(components[0], 1568.6365331037737));
        QVERIFY(isClose(components[1], 294.11934995695754));
        std::vector<double> nothing{0.0, 0.0};
        QCOMPARE(componentVar(nothing, covariance, k95, components), 0.0);
        QCOMPARE(components[0], 0.0);
    }

    void componentsAreTheSlopesOfVar()
    {
        QVERIFY(rc::check("Euler's theorem", [] {
            // A covariance of three by two factors and own noise is never indefinite.
            std::vector<double> loadings;
            std::vector<double> weights;
            for (int i = 0; i < 3; ++i) {
                loadings.push_back(*rc::gen::inRange(-20, 20) / 1'000.0);
                weights.push_back(*rc::gen::inRange(-1'000, 1'000) * 10.0);
            }
            std::vector<double> covariance(9);
            for (std::size_t i = 0; i < 3; ++i)
                for (std::size_t j = 0; j < 3; ++j)
                    covariance[i * 3 + j] = loadings[i] * loadings[j] + (i == j ? 1e-4 : 0.0);
            std::vector<double> components(3);
            const double sum = componentVar(weights, covariance, k99, components);
            RC_PRE(sum > 1.0);
            for (std::size_t i = 0; i < 3; ++i) {
                std::vector<double> up = weights;
                std::vector<double> down = weights;
                up[i] += 0.5;
                down[i] -= 0.5;
                std::vector<double> scratch(3);
                const double slope =
                    componentVar(up, covariance, k99, scratch) - componentVar(down, covariance, k99, scratch);
                RC_ASSERT(std::abs(components[i] - weights[i] * slope) < 1e-3 * std::max(1.0, sum));
            }
        }));
    }

    void kupiecAgreesWithTheBook()
    {
        // P. Jorion, "Value at Risk", 3rd ed., table 6-3: 20 exceptions of 252 at 95 % give 3.91.
        QCOMPARE(QString::number(kupiec(252, 20, k95).ratio, 'f', 2), QStringLiteral("3.91"));
        QVERIFY(isClose(kupiec(252, 20, k95).ratio, 3.9125508275532184));
        QVERIFY(isClose(kupiec(252, 20, k95).pValue, 0.04792680100008751));
        QVERIFY(isClose(kupiec(255, 7, k99).ratio, 5.316341340978184));
        QVERIFY(isClose(kupiec(1'000, 0, k99).ratio, 20.100671707002903));
        QCOMPARE(kupiec(500, 25, k95).pValue, 1.0); // exactly as promised
    }

    void exceptionsInARowAreSeen()
    {
        std::vector<std::uint8_t> series(250, 0);
        for (const std::size_t day : {10U, 11U, 12U, 60U, 61U, 120U, 121U, 122U, 200U, 240U})
            series[day] = 1;
        const ChristoffersenTest test = christoffersen(series, k95);
        QVERIFY(isClose(test.independence.ratio, 21.46240243356567));
        QVERIFY(isClose(test.independence.pValue, 3.6083456372574058e-06));
        QVERIFY(isClose(test.coverage.ratio, 22.02575534358327));
        QVERIFY(isClose(test.coverage.pValue, 1.6488000702132937e-05));
        // Without any exception there is nothing to depend on.
        const std::vector<std::uint8_t> calm(250, 0);
        QCOMPARE(christoffersen(calm, k95).independence.ratio, 0.0);
    }

    void theRecordOfDaysIsTested()
    {
        VarBacktest record;
        QCOMPARE(record.unconditional(k95).pValue, 1.0);
        record.note(0.0, 500.0); // nothing was at risk: no trial
        QVERIFY(record.exceptions().empty());
        for (int day = 0; day < 252; ++day)
            record.note(100.0, day % 13 == 0 ? 100.5 : 100.0); // exactly VaR is within
        QCOMPARE(record.exceptionCount(), 20);
        QCOMPARE(QString::number(record.unconditional(k95).ratio, 'f', 2), QStringLiteral("3.91"));
        QVERIFY(record.conditional(k95).coverage.ratio >= record.unconditional(k95).ratio);
        CanonicalWriter out;
        record.canonical(out);
        CanonicalReader in(out.bytes());
        VarBacktest copy;
        copy.restore(in);
        QVERIFY(in.ok() && in.atEnd());
        QCOMPARE(copy.exceptionCount(), 20);
        for (int day = 0; day < 600; ++day)
            copy.note(1.0, 0.0);
        QCOMPARE(copy.exceptions().size(), VarBacktest::kDays);
        QCOMPARE(copy.exceptionCount(), 0);
    }

    void christoffersenIsNeverBelowKupiec()
    {
        QVERIFY(rc::check("coverage >= its parts", [] {
            std::vector<std::uint8_t> series;
            int total = 0;
            const int days = *rc::gen::inRange(2, 120);
            for (int i = 0; i < days; ++i) {
                series.push_back(*rc::gen::inRange(0, 6) == 0 ? 1 : 0);
                total += series.back();
            }
            const ChristoffersenTest test = christoffersen(series, k95);
            RC_ASSERT(test.independence.ratio >= 0.0);
            RC_ASSERT(test.coverage.ratio >= kupiec(days, total, k95).ratio);
            RC_ASSERT(test.coverage.pValue >= 0.0 && test.coverage.pValue <= 1.0);
        }));
    }
};

SEXTANT_TEST(TestValueAtRisk)
#include "tst_value_at_risk.moc"
