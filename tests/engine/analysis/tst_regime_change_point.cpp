#include "tests/test_main.h"

#include <QTest>

#include <algorithm>
#include <cmath>

#include "engine/analysis/regimes/change_point.h"
#include "engine/core/philox.h"
#include "tests/engine/analysis/allocation_counter.h"

using namespace sextant;
using namespace sextant::analysis;

namespace {

/// Optimal partitioning without pruning, O(n²): what PELT must find faster.
std::vector<std::size_t> fullSearchChanges(const std::vector<double>& x, double penalty, std::size_t minSegment)
{
    const std::size_t n = x.size();
    std::vector<double> best(n + 1, 1e300);
    std::vector<std::size_t> last(n + 1, 0);
    best[0] = -penalty;
    for (std::size_t to = minSegment; to <= n; ++to)
        for (std::size_t from = 0; from + minSegment <= to; ++from) {
            if (from > 0 && from < minSegment) continue;
            double mean = 0.0;
            for (std::size_t i = from; i < to; ++i)
                mean += x[i] / static_cast<double>(to - from);
            double variance = 0.0;
            for (std::size_t i = from; i < to; ++i)
                variance += (x[i] - mean) * (x[i] - mean) / static_cast<double>(to - from);
            const double value = best[from] + penalty +
                                 static_cast<double>(to - from) * (std::log(2.0 * M_PI) + std::log(variance) + 1.0);
            if (value < best[to]) {
                best[to] = value;
                last[to] = from;
            }
        }
    std::vector<std::size_t> changes;
    for (std::size_t at = last[n]; at > 0; at = last[at])
        changes.push_back(at);
    std::reverse(changes.begin(), changes.end());
    return changes;
}

} // namespace

class TestRegimeChangePoint : public QObject {
    Q_OBJECT
private slots:
    void runLengthPosteriorOfTheTable()
    {
        // regimes.md §5
        ChangePointDetector detector(0.01);
        const std::vector<std::pair<double, std::vector<double>>> rows{{0.1, {0.010000, 0.990000}},
                                                                       {-0.2, {0.010000, 0.006942, 0.983058}},
                                                                       {3.0, {0.010000, 0.035977, 0.012301, 0.941722}}};
        for (const auto& [x, expected] : rows) {
            detector.update(x);
            QCOMPARE(detector.runs(), expected.size());
            for (std::size_t l = 0; l < expected.size(); ++l)
                QVERIFY2(std::abs(detector.probability(static_cast<int>(l)) - expected[l]) < 5e-7,
                         qPrintable(QString::number(detector.probability(static_cast<int>(l)), 'f', 9)));
        }
        QCOMPARE(detector.runLength(), 3);
        QCOMPARE(detector.changeProbability(), 0.0); // warming up
        QVERIFY(!detector.isAlarm());
    }

    void agreesWithTheFullRecursion()
    {
        // Without pruning and cap, written down with lgamma.
        RandomStream random(21, RandomPurpose::Test);
        ChangePointDetector detector(0.01, 1000, 0.5, 0.0);
        std::vector<double> mass{1.0};
        std::vector<std::array<double, 4>> stats{{0.0, 1.0, 1.0, 1.0}}; // m, k, a, b
        for (int t = 0; t < 120; ++t) {
            const double x = (t > 70 ? 2.5 : 0.0) + random.nextNormal();
            detector.update(x);
            std::vector<double> next(mass.size() + 1);
            double sum = 0.0;
            for (std::size_t l = 0; l < mass.size(); ++l) {
                const auto [m, k, a, b] = stats[l];
                const double scale = b * (k + 1.0) / (a * k);
                const double density =
                    std::exp(std::lgamma(a + 0.5) - std::lgamma(a) - 0.5 * std::log(2.0 * a * M_PI * scale) -
                             (a + 0.5) * std::log1p((x - m) * (x - m) / (2.0 * a * scale)));
                next[l + 1] = mass[l] * density * 0.99;
                next[0] += mass[l] * density * 0.01;
                sum += mass[l] * density;
            }
            for (double& p : next)
                p /= sum;
            for (auto& [m, k, a, b] : stats) {
                b += k * (x - m) * (x - m) / (2.0 * (k + 1.0));
                m = (k * m + x) / (k + 1.0);
                k += 1.0;
                a += 0.5;
            }
            stats.insert(stats.begin(), {0.0, 1.0, 1.0, 1.0});
            mass = next;
            for (std::size_t l = 0; l < mass.size(); ++l)
                QVERIFY(std::abs(detector.probability(static_cast<int>(l)) - mass[l]) < 1e-10);
            QVERIFY(std::abs(detector.probability(0) - 0.01) < 1e-12);
        }
    }

    void findsAChangeOfTheMeanSoon()
    {
        // regimes.md §9.2: two standard deviations, median delay <= 8 bars, at most 1 false alarm in 1000 bars.
        std::vector<int> delays;
        int falseAlarms = 0;
        int quietBars = 0;
        for (std::uint64_t seed = 1; seed <= 40; ++seed) {
            RandomStream random(seed, RandomPurpose::Test);
            ChangePointDetector detector;
            bool wasAlarm = false;
            for (int t = 0; t < 400; ++t) {
                detector.update(random.nextNormal());
                if (detector.isAlarm() && !wasAlarm) ++falseAlarms;
                wasAlarm = detector.isAlarm();
                ++quietBars;
            }
            int delay = 50;
            for (int t = 0; t < 50; ++t) {
                detector.update(2.0 + random.nextNormal());
                if (!detector.isAlarm()) continue;
                delay = t + 1;
                break;
            }
            delays.push_back(delay);
        }
        std::sort(delays.begin(), delays.end());
        qInfo("BOCPD: median delay %d, worst %d, false alarms %d in %d bars", delays[20], delays.back(), falseAlarms,
              quietBars);
        QVERIFY(delays[20] <= 8);
        QVERIFY(falseAlarms * 1000 <= quietBars);
    }

    void cappedRunsGoOn()
    {
        RandomStream random(5, RandomPurpose::Test);
        ChangePointDetector detector(1.0 / 250.0, 100);
        for (int t = 0; t < 1000; ++t) {
            detector.update(random.nextNormal());
            QVERIFY(detector.runs() <= 101);
            QVERIFY(detector.runLength() <= 100);
            double sum = 0.0;
            for (int l = 0; l <= 100; ++l)
                sum += detector.probability(l);
            QVERIFY(std::abs(sum - 1.0) < 1e-9);
            if (t > 300) QVERIFY(detector.changeProbability() < 0.5); // nothing breaks off at the cap
        }
        QVERIFY(detector.runLength() >= 95);
    }

    void wildValuesAreCut()
    {
        ChangePointDetector a;
        ChangePointDetector b;
        for (const double x : {0.1, 1e300, -0.3, 0.2})
            a.update(x);
        for (const double x : {0.1, 8.0, -0.3, 0.2})
            b.update(x);
        for (int l = 0; l <= 4; ++l)
            QVERIFY(a.probability(l) == b.probability(l));
        a.update(std::nan(""));
        QCOMPARE(a.count(), 4);
    }

    void storedStateGoesOnTheSame()
    {
        RandomStream random(9, RandomPurpose::Test);
        ChangePointDetector detector;
        for (int t = 0; t < 500; ++t)
            detector.update((t / 120 % 2 == 0 ? 1.0 : 3.0) * random.nextNormal());
        CanonicalWriter out;
        detector.canonical(out);
        ChangePointDetector other;
        CanonicalReader in(out.bytes());
        QVERIFY(other.restore(in));
        QVERIFY(in.atEnd());
        for (int t = 0; t < 200; ++t) {
            const double x = random.nextNormal();
            detector.update(x);
            other.update(x);
            QVERIFY(detector.changeProbability() == other.changeProbability());
            QCOMPARE(detector.runLength(), other.runLength());
            QCOMPARE(detector.isAlarm(), other.isAlarm());
        }
        std::vector<std::uint8_t> bytes(out.bytes().begin(), out.bytes().end());
        CanonicalReader torn(std::span<const std::uint8_t>(bytes).first(bytes.size() / 2));
        QVERIFY(!other.restore(torn));
        QCOMPARE(other.count(), 0);
        ChangePointDetector smaller(1.0 / 250.0, 100);
        CanonicalReader again(bytes);
        QVERIFY(!smaller.restore(again));
    }

    void allocatesNothing()
    {
        RandomStream random(3, RandomPurpose::Test);
        ChangePointDetector detector;
        detector.update(0.0);
        const auto before = test::allocationCount();
        for (int t = 0; t < 1500; ++t)
            detector.update(random.nextNormal());
        QCOMPARE(test::allocationCount(), before);
    }

    void cusumCountsBothSides()
    {
        Cusum cusum;
        int alarms = 0;
        for (const double x : {1.5, 1.5, 1.5, 1.5, 1.5}) // 1 each: 5 is not beyond 5
            alarms += cusum.update(x);
        QCOMPARE(alarms, 0);
        QCOMPARE(cusum.rise(), 5.0);
        QCOMPARE(cusum.update(0.75), 1);
        QCOMPARE(cusum.rise(), 0.0);
        QCOMPARE(cusum.update(-3.0), 0);
        QCOMPARE(cusum.fall(), 2.5);
        QCOMPARE(cusum.update(-3.5), -1 * 1);
        QCOMPARE(cusum.fall(), 0.0);
    }

    void peltFindsWhatTheFullSearchFinds()
    {
        for (std::uint64_t seed = 1; seed <= 6; ++seed) {
            RandomStream random(seed, RandomPurpose::Test);
            std::vector<double> x;
            for (int t = 0; t < 400; ++t)
                x.push_back((t / 90 % 2 == 0 ? 0.0 : 1.5) + (t > 250 ? 3.0 : 1.0) * random.nextNormal());
            const auto found = peltChanges(x);
            QCOMPARE(found, fullSearchChanges(x, 3.0 * std::log(400.0), 20));
            QVERIFY(std::any_of(found.begin(), found.end(), [](std::size_t at) { return at > 240 && at < 262; }));
            QCOMPARE(peltChanges(x, 2.0, 5), fullSearchChanges(x, 2.0, 5)); // many changes, so that pruning matters
        }
        QVERIFY(peltChanges(std::vector<double>(39, 1.0)).empty());
        QVERIFY(peltChanges({}).empty());
        QVERIFY(peltChanges(std::vector<double>(200, 1.0)).empty());
    }
};

SEXTANT_TEST(TestRegimeChangePoint)
#include "tst_regime_change_point.moc"
