#include <QTest>

#include <algorithm>
#include <deque>

#include "engine/core/philox.h"
#include "engine/decision/gates/spread_median.h"
#include "tests/test_main.h"

using namespace sextant;
using decision::SpreadMedian;

class TestSpreadMedian final : public QObject {
    Q_OBJECT

private slots:
    void equalsSortingTheLastSamples();
    void samplesOncePerSecond();
    void survivesBeingStored();
};

void TestSpreadMedian::equalsSortingTheLastSamples()
{
    RandomStream random(1, RandomPurpose::Test);
    SpreadMedian median;
    std::deque<std::int64_t> window;
    for (int i = 0; i < 2000; ++i) {
        const auto spread = static_cast<std::int64_t>(random.nextBelow(20)); // many equal ones
        median.add(Time::fromSeconds(i), spread);
        window.push_back(spread);
        if (window.size() > SpreadMedian::kSamples) window.pop_front();
        if (window.size() < 10) {
            QVERIFY(!median.value());
            continue;
        }
        std::vector<std::int64_t> sorted(window.begin(), window.end());
        std::sort(sorted.begin(), sorted.end());
        QCOMPARE(*median.value(), sorted[(sorted.size() - 1) / 2]);
    }
}

void TestSpreadMedian::samplesOncePerSecond()
{
    SpreadMedian median;
    for (int i = 0; i < 20; ++i) {
        median.add(Time::fromSeconds(i), 1);
        median.add(Time::fromSeconds(i) + std::chrono::milliseconds(999), 1000); // the same second: not looked at
    }
    QCOMPARE(*median.value(), std::int64_t{1});
}

void TestSpreadMedian::survivesBeingStored()
{
    SpreadMedian median;
    for (int i = 0; i < 300; ++i)
        median.add(Time::fromSeconds(i), i * 7 % 31);
    CanonicalWriter out;
    median.canonical(out);
    SpreadMedian restored;
    CanonicalReader in(out.bytes());
    restored.restore(in);
    QVERIFY(in.ok() && in.atEnd());
    for (int i = 300; i < 600; ++i) {
        median.add(Time::fromSeconds(i), i * 5 % 17);
        restored.add(Time::fromSeconds(i), i * 5 % 17);
        QCOMPARE(*restored.value(), *median.value());
    }
}

SEXTANT_TEST(TestSpreadMedian)
#include "tst_spread_median.moc"
