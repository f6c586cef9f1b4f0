#include <QTest>

#include "tests/test_main.h"

#include <array>
#include <cmath>
#include <vector>

#include "engine/core/math.h"
#include "engine/core/philox.h"
#include "engine/decision/experiments/calibration.h"

using namespace sextant;
using namespace sextant::decision;

/// experiments.md §10.
class TestCalibration final : public QObject {
    Q_OBJECT
private slots:
    void documentedExample();
    void decompositionIsExact();
    void binsAreClosedOnTheLeft();
    void equalMassBinsHoldAll();
    void perfectForecastsAreNotBlamed();
    void areaAgreesWithAllPairs();
    void poolingHasTheDocumentedLevels();
    void poolingIsTheBestRisingMap();
    void plattFindsTheMap();
    void recalibrationIsUsedOnlyWhereItHelps();
    void fewForecastsGetNoMap();
};

namespace {

bool isNear(double value, double expected, double tolerance) { return std::fabs(value - expected) <= tolerance; }

std::vector<Forecast> randomForecasts(RandomStream& random, std::size_t count)
{
    std::vector<Forecast> forecasts(count);
    for (Forecast& forecast : forecasts) {
        forecast.confidence = static_cast<int>(random.nextBelow(101));
        forecast.happened = random.nextUniform() < forecast.confidence / 100.0;
    }
    return forecasts;
}

const std::array<Forecast, 6> kExample{{{90, true}, {80, true}, {70, false}, {60, true}, {55, false}, {30, false}}};

} // namespace

void TestCalibration::documentedExample()
{
    const auto result = calibrationOf(kExample, 5);
    QVERIFY(result);
    QVERIFY(isNear(result->brier, 0.182083, 5e-7));
    QVERIFY(isNear(result->expectedError, 0.241667, 5e-7));
    QVERIFY(isNear(result->reliability, 0.080417, 5e-7));
    QVERIFY(isNear(result->resolution, 0.166667, 5e-7));
    QVERIFY(isNear(result->uncertainty, 0.25, 1e-12));
    QVERIFY(isNear(result->binnedBrier, 0.163750, 5e-7));
}

void TestCalibration::decompositionIsExact()
{
    RandomStream random(61, RandomPurpose::Test);
    for (int i = 0; i < 200; ++i) {
        const auto forecasts = randomForecasts(random, 1 + random.nextBelow(300));
        const auto result = calibrationOf(forecasts);
        QVERIFY(result);
        QVERIFY(isNear(result->brier,
                       result->reliability - result->resolution + result->uncertainty + result->withinVariance -
                           2.0 * result->withinCovariance,
                       1e-12));
        QVERIFY(result->expectedError <= result->largestError + 1e-12);
        std::size_t count = 0;
        for (const CalibrationBin& bin : result->bins)
            count += bin.count;
        QCOMPARE(count, forecasts.size());
    }
    QVERIFY(!calibrationOf({}));
}

void TestCalibration::binsAreClosedOnTheLeft()
{
    const std::array<Forecast, 4> edges{{{0, false}, {10, true}, {90, true}, {100, true}}};
    const auto result = calibrationOf(edges);
    QVERIFY(result);
    QCOMPARE(result->bins[0].count, std::size_t{1});
    QCOMPARE(result->bins[1].count, std::size_t{1});
    QCOMPARE(result->bins[9].count, std::size_t{2});
}

void TestCalibration::equalMassBinsHoldAll()
{
    RandomStream random(62, RandomPurpose::Test);
    for (int i = 0; i < 100; ++i) {
        const auto forecasts = randomForecasts(random, 1 + random.nextBelow(200));
        std::size_t count = 0;
        double last = -1.0;
        for (const CalibrationBin& bin : equalMassBins(forecasts)) {
            QVERIFY(bin.count > 0 && bin.low > last && bin.low <= bin.high);
            last = bin.high;
            count += bin.count;
        }
        QCOMPARE(count, forecasts.size());
    }
}

void TestCalibration::perfectForecastsAreNotBlamed()
{
    RandomStream random(63, RandomPurpose::Test);
    const auto forecasts = randomForecasts(random, 400);
    const double perfect = expectedErrorIfPerfect(forecasts, 5);
    const auto result = calibrationOf(forecasts);
    QVERIFY(perfect > 0.0 && perfect < 0.1);
    QVERIFY(std::fabs(result->expectedError - perfect) < 0.03);
    // An agent that is always sure and right half of the time is far from it.
    std::vector<Forecast> sure(400, Forecast{100, true});
    for (std::size_t i = 0; i < sure.size(); i += 2)
        sure[i].happened = false;
    QVERIFY(isNear(calibrationOf(sure)->expectedError, 0.5, 1e-12));
    QCOMPARE(expectedErrorIfPerfect(sure, 5), 0.0);
}

void TestCalibration::areaAgreesWithAllPairs()
{
    RandomStream random(64, RandomPurpose::Test);
    for (int i = 0; i < 100; ++i) {
        const auto forecasts = randomForecasts(random, 2 + random.nextBelow(40));
        double right = 0.0;
        double pairs = 0.0;
        for (const Forecast& yes : forecasts)
            for (const Forecast& no : forecasts) {
                if (!yes.happened || no.happened) continue;
                pairs += 1.0;
                right += yes.confidence > no.confidence ? 1.0 : yes.confidence == no.confidence ? 0.5 : 0.0;
            }
        const auto area = areaUnderCurve(forecasts);
        QCOMPARE(area.has_value(), pairs > 0.0);
        if (area) QVERIFY(isNear(*area, right / pairs, 1e-12));
    }
}

void TestCalibration::poolingHasTheDocumentedLevels()
{
    constexpr std::array<int, 10> kConfidence{20, 35, 40, 55, 60, 70, 72, 85, 90, 95};
    constexpr std::array<bool, 10> kHappened{false, false, true, false, true, true, false, true, true, true};
    const std::array<double, 10> expected{0, 0, 0.5, 0.5, 2.0 / 3, 2.0 / 3, 2.0 / 3, 1, 1, 1};
    std::vector<Forecast> forecasts;
    for (std::size_t i = 0; i < kConfidence.size(); ++i)
        forecasts.push_back({kConfidence[i], kHappened[i]});
    const IsotonicMap map(forecasts);
    for (std::size_t i = 0; i < kConfidence.size(); ++i)
        QVERIFY(isNear(map(kConfidence[i]), expected[i], 1e-12));
    QCOMPARE(map(0), 0.0);
    QCOMPARE(map(100), 1.0);
}

void TestCalibration::poolingIsTheBestRisingMap()
{
    RandomStream random(65, RandomPurpose::Test);
    for (int i = 0; i < 200; ++i) {
        const auto forecasts = randomForecasts(random, 3 + random.nextBelow(30));
        const IsotonicMap map(forecasts);
        double last = 0.0;
        for (int confidence = 0; confidence <= 100; ++confidence) {
            QVERIFY(map(confidence) >= last);
            last = map(confidence);
        }
        // No other rising map of two steps does better.
        const auto missOf = [&](const auto& other) {
            double sum = 0.0;
            for (const Forecast& forecast : forecasts) {
                const double miss = other(forecast.confidence) - (forecast.happened ? 1.0 : 0.0);
                sum += miss * miss;
            }
            return sum;
        };
        const double best = missOf(map);
        for (int trial = 0; trial < 20; ++trial) {
            const int step = static_cast<int>(random.nextBelow(101));
            const double low = random.nextUniform();
            const double high = low + (1.0 - low) * random.nextUniform();
            QVERIFY(best <= missOf([&](int confidence) { return confidence < step ? low : high; }) + 1e-9);
        }
    }
}

void TestCalibration::plattFindsTheMap()
{
    RandomStream random(66, RandomPurpose::Test);
    std::vector<Forecast> forecasts(20'000);
    for (Forecast& forecast : forecasts) {
        forecast.confidence = static_cast<int>(random.nextBelow(101));
        const double x = 3.0 * forecast.confidence / 100.0 - 2.0;
        forecast.happened = random.nextUniform() < 1.0 / (1.0 + math::exp(-x));
    }
    const PlattMap map = plattOf(forecasts);
    QVERIFY(isNear(map.slope, 3.0, 0.2) && isNear(map.offset, -2.0, 0.1));
    // Nothing but successes stays finite.
    const std::vector<Forecast> sure(60, Forecast{80, true});
    QVERIFY(plattOf(sure)(80) > 0.9 && plattOf(sure)(80) < 1.0);
}

void TestCalibration::recalibrationIsUsedOnlyWhereItHelps()
{
    RandomStream random(67, RandomPurpose::Test);
    // Far too sure: right half of the time whatever it says.
    std::vector<Forecast> boastful(400);
    for (Forecast& forecast : boastful)
        forecast = {70 + static_cast<int>(random.nextBelow(30)), random.nextUniform() < 0.5};
    const auto helps = recalibrate(boastful);
    QVERIFY(helps && helps->isUsed);
    QCOMPARE(helps->method, Recalibration::Method::Isotonic);
    QVERIFY(helps->brierAfter < helps->brierBefore);
    // Its habits turn around after the older part: a map fitted there does harm.
    std::vector<Forecast> turning(400);
    for (std::size_t i = 0; i < turning.size(); ++i)
        turning[i] = {i % 2 == 0 ? 80 : 20, (i % 2 == 0) == (i >= 280)};
    const auto harms = recalibrate(turning);
    QVERIFY(harms && !harms->isUsed);
}

void TestCalibration::fewForecastsGetNoMap()
{
    RandomStream random(68, RandomPurpose::Test);
    QVERIFY(!recalibrate(randomForecasts(random, 49)));
    const auto fifty = recalibrate(randomForecasts(random, 50));
    QVERIFY(fifty);
    QCOMPARE(fifty->method, Recalibration::Method::Platt);
}

SEXTANT_TEST(TestCalibration)
#include "tst_calibration.moc"
