#include <QTest>

#include "tests/test_main.h"

#include <array>
#include <cmath>
#include <functional>
#include <vector>

#include "engine/core/math.h"
#include "engine/core/philox.h"
#include "engine/decision/experiments/confidence_sequence.h"
#include "engine/decision/experiments/sample_ratio.h"

using namespace sextant;
using namespace sextant::decision;

/// experiments.md §3 and §6, the acceptance by simulation included.
class TestSequential final : public QObject {
    Q_OBJECT
private slots:
    void sampleRatioHasTheDocumentedNumbers();
    void smallSamplesAreExact();
    void farTailsAreNotLost();
    void evidenceHasTheDocumentedNumbers();
    void monitorAgreesWithTheFormula();
    void monitorKeepsItsLevel();
    void sequenceHasTheDocumentedNumbers();
    void pExcludesExactlyWhatTheIntervalDoes();
    void mixtureHasTheDocumentedNumber();
    void pooledVarianceIsThatOfAllUnits();
    void smallArmRaisesTheVariance();
    void pairedDaysUseDaySums();
    void sequenceKeepsItsLevelAndRepeatedTestsDoNot_data();
    void sequenceKeepsItsLevelAndRepeatedTestsDoNot();
    void rampUnitsMustBeDropped();
};

namespace {

bool isNear(double value, double expected, double tolerance) { return std::fabs(value - expected) <= tolerance; }

/// Nightly takes the number of runs that the specification names.
int runs() { return qEnvironmentVariableIsSet("SEXTANT_NIGHTLY") ? 2000 : 300; }

/// Mean and sum of squares that grow by one value at a time.
struct Growing {
    std::size_t n = 0;
    double mean = 0.0;
    double squares = 0.0;

    void add(double value)
    {
        ++n;
        const double distance = value - mean;
        mean += distance / static_cast<double>(n);
        squares += distance * (value - mean);
    }
    [[nodiscard]] Moments moments() const { return {n, mean, n > 1 ? squares / (static_cast<double>(n) - 1.0) : 0.0}; }
};

double studentWithThree(RandomStream& random)
{
    double squares = 0.0;
    for (int i = 0; i < 3; ++i) {
        const double z = random.nextNormal();
        squares += z * z;
    }
    return random.nextNormal() / std::sqrt(squares / 3.0);
}

double skewed(RandomStream& random)
{
    if (random.nextUniform() < 0.85) return -1.0;
    return math::exp(1.1 + 1.1 * random.nextNormal());
}

struct Rejections {
    int sequence = 0;
    int repeated = 0;
};

/// Both arms alike, 60 daily looks from day 5 on once both arms have 50 units.
Rejections simulate(int unitsPerDay, double shareOfB, const std::function<double(RandomStream&)>& draw, int seed)
{
    const ConfidenceSequence sequence;
    Rejections rejections;
    for (int run = 0; run < runs(); ++run) {
        RandomStream random(static_cast<std::uint64_t>(seed), RandomPurpose::Test, static_cast<std::uint32_t>(run));
        Growing a;
        Growing b;
        bool isSequenceOut = false;
        bool isRepeatedOut = false;
        for (int day = 1; day <= 60; ++day) {
            for (int unit = 0; unit < unitsPerDay; ++unit)
                (random.nextUniform() < shareOfB ? b : a).add(draw(random));
            if (day < 5 || std::min(a.n, b.n) < SequentialComparison::kFewestUnits) continue;
            const Moments ma = a.moments();
            const Moments mb = b.moments();
            const auto look = compareSequentially(ma, mb, pooledVarianceOf(ma, mb), sequence);
            if (look && !look->interval.contains(0.0)) isSequenceOut = true;
            const double error =
                std::sqrt(ma.variance / static_cast<double>(ma.n) + mb.variance / static_cast<double>(mb.n));
            if (std::fabs(mb.mean - ma.mean) > 1.959964 * error) isRepeatedOut = true;
        }
        if (isSequenceOut) ++rejections.sequence;
        if (isRepeatedOut) ++rejections.repeated;
    }
    return rejections;
}

} // namespace

void TestSequential::sampleRatioHasTheDocumentedNumbers()
{
    const std::array even{0.5, 0.5};
    const std::array uneven{0.95, 0.05};
    const std::array<std::int64_t, 2> first{4938, 5062};
    const SampleRatioLook one = sampleRatio(first, even);
    QVERIFY(isNear(one.chiSquared, 1.5376, 5e-5) && isNear(one.p, 0.2150, 5e-5));
    QCOMPARE(one.state, SampleRatioLook::State::Ok);
    const std::array<std::int64_t, 2> second{9450, 550};
    const SampleRatioLook two = sampleRatio(second, uneven);
    QVERIFY(isNear(two.chiSquared, 5.2632, 5e-5) && isNear(two.p, 0.0218, 5e-5));
    QCOMPARE(two.state, SampleRatioLook::State::Ok);
    const std::array<std::int64_t, 2> third{9300, 700};
    QCOMPARE(sampleRatio(third, uneven).state, SampleRatioLook::State::Alarm);
}

void TestSequential::smallSamplesAreExact()
{
    const std::array even{0.5, 0.5};
    const std::array<std::int64_t, 2> counts{1, 7};
    const SampleRatioLook look = sampleRatio(counts, even);
    QVERIFY(look.isExact);
    QVERIFY(isNear(look.p, 2.0 * (1.0 + 8.0) / 256.0, 1e-12));
    // An uneven plan: all counts no more probable than the one seen, summed one by one.
    const double share = 0.2;
    for (std::int64_t n = 1; n <= 20; ++n)
        for (std::int64_t k = 0; k <= n; ++k) {
            std::vector<double> chances;
            double term = math::pow(1.0 - share, static_cast<double>(n));
            for (std::int64_t i = 0; i <= n; ++i) {
                chances.push_back(term);
                term *= static_cast<double>(n - i) / static_cast<double>(i + 1) * share / (1.0 - share);
            }
            double expected = 0.0;
            for (const double chance : chances)
                if (chance <= chances[static_cast<std::size_t>(k)] * (1.0 + 1e-7)) expected += chance;
            const std::array<std::int64_t, 2> seen{n - k, k};
            const std::array plan{1.0 - share, share};
            const SampleRatioLook exact = sampleRatio(seen, plan);
            if (exact.isExact) QVERIFY2(isNear(exact.p, expected, 1e-9), qPrintable(QString("%1 of %2").arg(k).arg(n)));
        }
}

void TestSequential::farTailsAreNotLost()
{
    // 90 of 90 where 5 % were planned: 0.05^90, which a difference of sums near 1 does not have.
    const std::array plan{0.95, 0.05};
    const std::array<std::int64_t, 2> all{0, 90};
    const SampleRatioLook look = sampleRatio(all, plan);
    QVERIFY(look.isExact);
    QVERIFY(isNear(look.p / math::pow(0.05, 90.0), 1.0, 1e-9));
    const std::array<std::int64_t, 2> none{90, 0};
    QVERIFY(sampleRatio(none, plan).p > math::pow(0.95, 90.0) && sampleRatio(none, plan).p < 0.05);
}

void TestSequential::evidenceHasTheDocumentedNumbers()
{
    const std::array even{0.5, 0.5};
    const std::array uneven{0.95, 0.05};
    const std::array<std::int64_t, 2> first{9450, 550};
    const std::array<std::int64_t, 2> second{4938, 5062};
    const std::array<std::int64_t, 2> third{9300, 700};
    QVERIFY(isNear(sampleRatioEvidence(first, uneven), 0.15919, 5e-6));
    QVERIFY(isNear(math::exp(-sampleRatioEvidence(first, uneven)), 0.8528, 5e-5));
    QVERIFY(isNear(sampleRatioEvidence(second, even), -1.54875, 5e-6));
    QVERIFY(isNear(sampleRatioEvidence(third, uneven), 34.834, 5e-4));
    QVERIFY(isNear(math::exp(-sampleRatioEvidence(third, uneven)) / 7.4e-16, 1.0, 0.02));
}

void TestSequential::monitorAgreesWithTheFormula()
{
    RandomStream random(41, RandomPurpose::Test);
    for (int i = 0; i < 100; ++i) {
        const double share = 0.05 + 0.9 * random.nextUniform();
        const std::vector shares{1.0 - share, share};
        SampleRatioMonitor monitor(shares);
        double smallest = 1.0;
        for (int unit = 0; unit < 300; ++unit) {
            monitor.add(random.nextUniform() < 0.4 ? 1 : 0);
            const double evidence = sampleRatioEvidence(monitor.counts(), shares);
            QVERIFY(isNear(monitor.logEvidence(), evidence, 1e-8));
            smallest = std::min(smallest, math::exp(-evidence));
            QVERIFY(isNear(monitor.p(), smallest, 1e-8));
        }
    }
}

void TestSequential::monitorKeepsItsLevel()
{
    int alarms = 0;
    for (int run = 0; run < runs(); ++run) {
        RandomStream random(42, RandomPurpose::Test, static_cast<std::uint32_t>(run));
        SampleRatioMonitor monitor({0.9, 0.1});
        for (int unit = 0; unit < 2000; ++unit)
            monitor.add(random.nextUniform() < 0.1 ? 1 : 0);
        if (monitor.p() < 0.05) ++alarms;
    }
    QVERIFY(alarms <= runs() * 5 / 100);
    // And it finds one that is wrong.
    RandomStream random(43, RandomPurpose::Test);
    SampleRatioMonitor monitor({0.9, 0.1});
    for (int unit = 0; unit < 4000; ++unit)
        monitor.add(random.nextUniform() < 0.14 ? 1 : 0);
    QVERIFY(monitor.p() < kSampleRatioAlarm);
}

void TestSequential::sequenceHasTheDocumentedNumbers()
{
    QVERIFY(isNear(ConfidenceSequence(0.05, 5000.0).rho(), 0.039840, 5e-7));
    const ConfidenceSequence sequence(0.05, 500.0);
    QVERIFY(isNear(sequence.rho(), 0.125985, 5e-7));
    QVERIFY(isNear(sequence.factor(100.0), 0.33639, 5e-6));
    QVERIFY(isNear(sequence.factor(350.0), 0.16291, 5e-6));
    QVERIFY(isNear(sequence.factor(500.0), 0.13574, 5e-6));
    QVERIFY(isNear(sequence.factor(1000.0), 0.09681, 5e-6));
    const Interval interval = sequence.interval(19.0, 9.4151, 350.0);
    QVERIFY(isNear(interval.low, -9.7, 0.05) && isNear(interval.high, 47.7, 0.05));
    QVERIFY(isNear(19.0 - interval.low, 28.69, 0.01));
    QVERIFY(isNear(sequence.p(19.0, 9.4151, 350.0), 0.45590, 5e-5));
}

void TestSequential::pExcludesExactlyWhatTheIntervalDoes()
{
    RandomStream random(44, RandomPurpose::Test);
    const ConfidenceSequence sequence;
    for (int i = 0; i < 1000; ++i) {
        const double n = 100.0 + static_cast<double>(random.nextBelow(5000));
        const double error = 0.01 + random.nextUniform();
        const double estimate = error * 8.0 * (random.nextUniform() - 0.5);
        const bool isOut = !sequence.interval(estimate, error, n).contains(0.0);
        QCOMPARE(sequence.p(estimate, error, n) <= 0.05, isOut);
    }
}

void TestSequential::mixtureHasTheDocumentedNumber()
{
    const double ratio = mixtureLikelihoodRatio(19.0, 88.644, 20.0);
    QVERIFY(isNear(ratio, 2.2554, 5e-5));
    QVERIFY(isNear(1.0 / ratio, 0.4434, 5e-5));
}

void TestSequential::pooledVarianceIsThatOfAllUnits()
{
    RandomStream random(45, RandomPurpose::Test);
    for (int i = 0; i < 100; ++i) {
        std::vector<double> all;
        std::vector<double> a(2 + random.nextBelow(30));
        std::vector<double> b(2 + random.nextBelow(30));
        for (double& value : a)
            all.push_back(value = random.nextNormal());
        for (double& value : b)
            all.push_back(value = random.nextNormal() + 2.0);
        QVERIFY(isNear(pooledVarianceOf(momentsOf(a), momentsOf(b)), momentsOf(all).variance, 1e-10));
    }
}

void TestSequential::smallArmRaisesTheVariance()
{
    const ConfidenceSequence sequence;
    // 60 units of 1000: its own variance is below the pooled one and is raised.
    const auto small = compareSequentially({940, 0.0, 4.0}, {60, 0.1, 1.0}, 3.8, sequence);
    QVERIFY(small && small->hasFloor && small->isWarm);
    QVERIFY(isNear(small->standardError, std::sqrt(4.0 / 940.0 + 3.8 / 60.0), 1e-12));
    const auto even = compareSequentially({500, 0.0, 4.0}, {450, 0.1, 1.0}, 3.8, sequence);
    QVERIFY(even && !even->hasFloor);
    QVERIFY(isNear(even->standardError, std::sqrt(4.0 / 500.0 + 1.0 / 450.0), 1e-12));
    QVERIFY(!compareSequentially({40, 0.0, 4.0}, {49, 0.1, 1.0}, 3.8, sequence)->isWarm);
    QVERIFY(!compareSequentially({1, 0.0, 0.0}, {49, 0.1, 1.0}, 3.8, sequence));
}

void TestSequential::pairedDaysUseDaySums()
{
    std::vector<PairedDay> days;
    for (int day = 0; day < 24; ++day)
        days.push_back({day % 2 == 0 ? 0.4 : -0.1, 3});
    const auto look = comparePairedDays(days, ConfidenceSequence(0.05, kPairedPlannedDays));
    QVERIFY(look && look->isWarm);
    QVERIFY(isNear(look->estimate, 24 * 0.15 / 72.0, 1e-12));
    const double variance = 24.0 * 0.0625 / 23.0;
    QVERIFY(isNear(look->standardError, std::sqrt(24.0 * variance) / 72.0, 1e-12));
    QVERIFY(!comparePairedDays({}, ConfidenceSequence()));
}

void TestSequential::sequenceKeepsItsLevelAndRepeatedTestsDoNot_data()
{
    QTest::addColumn<int>("unitsPerDay");
    QTest::addColumn<double>("shareOfB");
    QTest::addColumn<int>("metric");
    for (const auto& [metric, name] : {std::pair{0, "normal"}, std::pair{1, "Student t3"}, std::pair{2, "skewed"}}) {
        QTest::addRow("%s 50/50", name) << 40 << 0.50 << metric;
        QTest::addRow("%s 25/75", name) << 40 << 0.25 << metric;
        QTest::addRow("%s 5/95", name) << 100 << 0.05 << metric;
    }
}

void TestSequential::sequenceKeepsItsLevelAndRepeatedTestsDoNot()
{
    QFETCH(int, unitsPerDay);
    QFETCH(double, shareOfB);
    QFETCH(int, metric);
    const std::function<double(RandomStream&)> draw =
        metric == 0   ? std::function<double(RandomStream&)>([](RandomStream& random) { return random.nextNormal(); })
        : metric == 1 ? studentWithThree
                      : skewed;
    const Rejections found = simulate(unitsPerDay, shareOfB, draw, 100 + metric);
    const double all = runs();
    qInfo("false positives: always-valid %.1f %%, repeated tests %.1f %%", 100.0 * found.sequence / all,
          100.0 * found.repeated / all);
    QVERIFY(found.sequence / all <= 0.055);
    QVERIFY(found.repeated / all >= 0.20);
}

void TestSequential::rampUnitsMustBeDropped()
{
    // Shares of B of 5, 10 and 25 % for a day each, then 50 %; all units of a day share one effect of the market.
    const ConfidenceSequence sequence;
    int dropped = 0;
    int pooled = 0;
    for (int run = 0; run < runs(); ++run) {
        RandomStream random(46, RandomPurpose::Test, static_cast<std::uint32_t>(run));
        Growing a, b, allA, allB;
        bool isDroppedOut = false;
        bool isPooledOut = false;
        for (int day = 1; day <= 60; ++day) {
            const double share = day == 1 ? 0.05 : day == 2 ? 0.10 : day == 3 ? 0.25 : 0.50;
            const double market = random.nextNormal();
            for (int unit = 0; unit < 100; ++unit) {
                const bool isB = random.nextUniform() < share;
                const double value = market + random.nextNormal();
                (isB ? allB : allA).add(value);
                if (day > 3) (isB ? b : a).add(value);
            }
            if (day < 5) continue;
            const auto look = [&](const Growing& x, const Growing& y) {
                const Moments mx = x.moments();
                const Moments my = y.moments();
                if (std::min(mx.n, my.n) < SequentialComparison::kFewestUnits) return false;
                const auto result = compareSequentially(mx, my, pooledVarianceOf(mx, my), sequence);
                return result && !result->interval.contains(0.0);
            };
            isDroppedOut = isDroppedOut || look(a, b);
            isPooledOut = isPooledOut || look(allA, allB);
        }
        if (isDroppedOut) ++dropped;
        if (isPooledOut) ++pooled;
    }
    const double all = runs();
    qInfo("false positives after a ramp: dropped %.1f %%, pooled %.1f %%", 100.0 * dropped / all, 100.0 * pooled / all);
    QVERIFY(dropped / all <= 0.055);
    QVERIFY(pooled / all >= 0.20);
}

SEXTANT_TEST(TestSequential)
#include "tst_sequential.moc"
