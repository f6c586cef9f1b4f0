#include <QTest>

#include "tests/test_main.h"

#include <cmath>
#include <limits>
#include <vector>

#include "engine/core/philox.h"
#include "engine/decision/experiments/bootstrap.h"

using namespace sextant;
using namespace sextant::decision;

class TestBootstrap final : public QObject {
    Q_OBJECT
private slots:
    void sameSeedSameInterval();
    void intervalCoversTheMean();
    void biasCorrectionMattersForSkew();
    void percentilesServeWhereTheJackknifeFails();
    void pIsSmallOnlyWithADifference();
    void groupsAreResampledApart();
    void blocksKeepTheirOrder();
    void stationaryIsWiderForCorrelatedDays();
    void meansNeedNoJackknife();
    void refusesTooFewAndStops();
};

namespace {

Statistic meanOf(const std::vector<double>& values)
{
    return [&values](Places places) {
        KahanSum sum;
        for (const std::size_t place : places)
            sum.add(values[place]);
        return sum.value() / static_cast<double>(places.size());
    };
}

BootstrapSettings few(std::uint64_t seed = 1)
{
    BootstrapSettings settings;
    settings.resamples = 1000;
    settings.seed = seed;
    return settings;
}

} // namespace

void TestBootstrap::sameSeedSameInterval()
{
    RandomStream random(51, RandomPurpose::Test);
    std::vector<double> values(40);
    for (double& value : values)
        value = random.nextNormal();
    const auto first = bootstrapUnits(values.size(), meanOf(values), few(7));
    const auto second = bootstrapUnits(values.size(), meanOf(values), few(7));
    const auto other = bootstrapUnits(values.size(), meanOf(values), few(8));
    QVERIFY(first && second && other);
    QCOMPARE(first->interval.low, second->interval.low);
    QCOMPARE(first->interval.high, second->interval.high);
    QVERIFY(first->interval.low < other->interval.low || first->interval.low > other->interval.low);
    QCOMPARE(first->estimate, momentsOf(values).mean);
    QCOMPARE(first->method, IntervalMethod::BiasCorrected);
}

void TestBootstrap::intervalCoversTheMean()
{
    int covered = 0;
    constexpr int kRuns = 200;
    for (int run = 0; run < kRuns; ++run) {
        RandomStream random(52, RandomPurpose::Test, static_cast<std::uint32_t>(run));
        std::vector<double> values(60);
        for (double& value : values)
            value = 1.5 + random.nextNormal();
        const auto result = bootstrapUnits(values.size(), meanOf(values), few(static_cast<std::uint64_t>(run)));
        QVERIFY(result);
        if (result->interval.contains(1.5)) ++covered;
    }
    QVERIFY2(covered >= 178 && covered <= 199, qPrintable(QString::number(covered))); // 95 % ± 4 binomial deviations
}

void TestBootstrap::biasCorrectionMattersForSkew()
{
    // For a sample skewed to the right the corrected interval of the mean lies further right than the percentiles.
    RandomStream random(53, RandomPurpose::Test);
    std::vector<double> values(50);
    for (double& value : values) {
        const double z = random.nextNormal();
        value = z * z * z * z;
    }
    const auto corrected = bootstrapUnits(values.size(), meanOf(values), few());
    const auto plain = bootstrapStationary(values.size(), meanOf(values), [] {
        BootstrapSettings settings = few();
        settings.meanBlock = 1.0;
        return settings;
    }());
    QVERIFY(corrected && plain);
    QCOMPARE(plain->method, IntervalMethod::Percentile);
    QVERIFY(corrected->interval.low > plain->interval.low);
    QVERIFY(corrected->interval.high > plain->interval.high);
}

void TestBootstrap::percentilesServeWhereTheJackknifeFails()
{
    const std::vector<double> equal(10, 3.0);
    const auto result = bootstrapUnits(equal.size(), meanOf(equal), few());
    QVERIFY(result);
    QCOMPARE(result->method, IntervalMethod::Percentile);
    QCOMPARE(result->interval.low, 3.0);
    QCOMPARE(result->interval.high, 3.0);
}

void TestBootstrap::pIsSmallOnlyWithADifference()
{
    int rejected = 0;
    constexpr int kRuns = 200;
    for (int run = 0; run < kRuns; ++run) {
        RandomStream random(54, RandomPurpose::Test, static_cast<std::uint32_t>(run));
        std::vector<double> values(40);
        for (double& value : values)
            value = random.nextNormal();
        const auto none = bootstrapUnits(values.size(), meanOf(values), few(static_cast<std::uint64_t>(run)));
        QVERIFY(none && none->p > 0.0 && none->p <= 1.0);
        if (none->p < 0.05) ++rejected;
        for (double& value : values)
            value += 1.0;
        const auto some = bootstrapUnits(values.size(), meanOf(values), few(static_cast<std::uint64_t>(run)));
        QVERIFY(some && some->p < 0.05);
    }
    QVERIFY2(rejected <= 24, qPrintable(QString::number(rejected)));
}

void TestBootstrap::groupsAreResampledApart()
{
    RandomStream random(55, RandomPurpose::Test);
    std::vector<double> a(30);
    std::vector<double> b(80);
    for (double& value : a)
        value = random.nextNormal();
    for (double& value : b)
        value = 2.0 + random.nextNormal();
    const TwoStatistic difference = [&](Places inA, Places inB) { return meanOf(b)(inB) - meanOf(a)(inA); };
    const auto result = bootstrapGroups(a.size(), b.size(), difference, few());
    QVERIFY(result);
    const auto test = welch(momentsOf(a), momentsOf(b));
    QVERIFY(test);
    // The same story as Welch's test tells.
    QVERIFY(std::fabs(result->interval.low - test->interval.low) < 0.12);
    QVERIFY(std::fabs(result->interval.high - test->interval.high) < 0.12);
    QVERIFY(result->p < 0.01);
}

void TestBootstrap::blocksKeepTheirOrder()
{
    // With blocks far longer than the series all resamples are rotations of it: the sum never changes.
    std::vector<double> values{1.0, 2.0, 4.0, 8.0, 16.0};
    BootstrapSettings settings = few();
    settings.meanBlock = 1e12;
    bool isRotation = true;
    const Statistic check = [&](Places places) {
        for (std::size_t i = 1; i < places.size(); ++i)
            isRotation = isRotation && places[i] == (places[i - 1] + 1) % places.size();
        return meanOf(values)(places);
    };
    const auto result = bootstrapStationary(values.size(), check, settings);
    QVERIFY(result && isRotation);
    QVERIFY(std::fabs(result->interval.high - result->interval.low) < 1e-12);
}

void TestBootstrap::stationaryIsWiderForCorrelatedDays()
{
    RandomStream random(56, RandomPurpose::Test);
    std::vector<double> values(300);
    double level = 0.0;
    for (double& value : values) {
        level = 0.8 * level + random.nextNormal();
        value = level;
    }
    BootstrapSettings blocks = few();
    blocks.meanBlock = 15.0;
    BootstrapSettings single = few();
    single.meanBlock = 1.0;
    const auto wide = bootstrapStationary(values.size(), meanOf(values), blocks);
    const auto narrow = bootstrapStationary(values.size(), meanOf(values), single);
    QVERIFY(wide && narrow);
    QVERIFY(wide->interval.high - wide->interval.low > 1.5 * (narrow->interval.high - narrow->interval.low));
}

void TestBootstrap::meansNeedNoJackknife()
{
    // The same draws, the same acceleration: what leaving a unit out does to a mean has a closed form.
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        RandomStream random(seed, RandomPurpose::Test);
        std::vector<double> a(30 + random.nextBelow(30));
        std::vector<double> b(30 + random.nextBelow(30));
        for (std::vector<double>* values : {&a, &b})
            for (double& value : *values)
                value = random.nextUniform() < 0.8 ? -1.0 : 5.0 * random.nextUniform();
        const auto meanAt = [](const std::vector<double>& values, Places places) {
            double sum = 0.0;
            for (const std::size_t place : places)
                sum += values[place];
            return sum / static_cast<double>(places.size());
        };
        BootstrapSettings settings;
        settings.resamples = 400;
        settings.seed = seed;
        const auto slow = bootstrapUnits(
            a.size(), [&](Places places) { return meanAt(a, places); }, settings);
        const auto fast = bootstrapMean(a, settings);
        QVERIFY(std::fabs(slow->interval.low - fast->interval.low) < 1e-9);
        QVERIFY(std::fabs(slow->interval.high - fast->interval.high) < 1e-9);
        QVERIFY(fast->method == IntervalMethod::BiasCorrected);
        const auto slowTwo = bootstrapGroups(
            a.size(), b.size(), [&](Places inA, Places inB) { return meanAt(b, inB) - meanAt(a, inA); }, settings);
        const auto fastTwo = bootstrapMeanDifference(a, b, settings);
        QVERIFY(std::fabs(slowTwo->interval.low - fastTwo->interval.low) < 1e-9);
        QVERIFY(std::fabs(slowTwo->interval.high - fastTwo->interval.high) < 1e-9);
        QVERIFY(std::fabs(slowTwo->p - fastTwo->p) < 1e-12);
    }
    const std::vector<double> same(40, 2.0);
    QVERIFY(bootstrapMean(same)->method == IntervalMethod::Percentile);
    QVERIFY(!bootstrapMean(std::vector<double>{1.0}).has_value());
}

void TestBootstrap::refusesTooFewAndStops()
{
    const std::vector<double> one{1.0};
    QCOMPARE(bootstrapUnits(1, meanOf(one)).error().code, ErrorCode::InvalidArgument);
    const Statistic undefined = [](Places) { return std::numeric_limits<double>::quiet_NaN(); };
    QCOMPARE(bootstrapUnits(5, undefined, few()).error().code, ErrorCode::InvalidArgument);
    std::stop_source stop;
    stop.request_stop();
    const std::vector<double> two{1.0, 2.0};
    QCOMPARE(bootstrapUnits(2, meanOf(two), few(), stop.get_token()).error().code, ErrorCode::Interrupted);
}

SEXTANT_TEST(TestBootstrap)
#include "tst_bootstrap.moc"
