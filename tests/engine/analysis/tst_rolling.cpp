#include "tests/test_main.h"

#include <QTest>

#include "engine/analysis/indicators/bollinger.h"
#include "engine/analysis/indicators/exact_schedule.h"
#include "engine/analysis/indicators/rolling_sum.h"
#include "engine/analysis/indicators/rolling_variance.h"
#include "engine/analysis/indicators/sma.h"
#include "tests/engine/analysis/sample_bars.h"

using namespace sextant;
using namespace sextant::analysis;
using namespace sextant::test;

class TestRolling : public QObject {
    Q_OBJECT
private slots:
    void schedulePicksEvery4096thBar()
    {
        ExactSchedule schedule;
        int due = 0;
        for (std::int64_t ordinal = -10'000; ordinal < 10'000; ++ordinal) {
            const BarInput bar = minuteBar(ordinal, 1, 1, 1, 1);
            const bool expected = ordinal % 4096 == 0;
            QCOMPARE(schedule.wouldBeDue(bar), expected);
            QCOMPARE(schedule.isDue(bar), expected);
            due += expected ? 1 : 0;
        }
        QCOMPARE(due, 5); // -8192, -4096, 0, 4096, 8192
    }

    void scheduleNeedsNoOrderAndNoHistory()
    {
        for (const std::int64_t ordinal : {4096 * 7000LL, 4096 * 7000LL + 1, 4096 * 6999LL, 5LL, 4096 * 7001LL - 1}) {
            ExactSchedule fresh;
            QCOMPARE(fresh.isDue(minuteBar(ordinal, 1, 1, 1, 1)), ordinal % 4096 == 0);
        }
    }

    void scheduleCountsInTheBarsTimeframe()
    {
        using namespace std::chrono_literals;
        const auto bar = [](Time start, Duration length) { return BarInput{start, start + length, 1, 1, 1, 1, 1}; };
        ExactSchedule schedule;
        const Time day4096 = Time::fromSeconds(4096LL * 86'400);
        QVERIFY(schedule.isDue(bar(day4096, 24h)));
        QVERIFY(!schedule.isDue(bar(day4096 + 24h, 24h)));
        // A stock's day is 6.5 hours long and begins at 14:30 UTC, but it is that day's bar.
        QVERIFY(schedule.isDue(bar(day4096 + 14h + 30min, 6h + 30min)));
        QVERIFY(!schedule.isDue(bar(day4096 - 24h + 14h + 30min, 6h + 30min)));
        // And so is the week that was cut by a holiday.
        QVERIFY(schedule.isDue(bar(Time::fromSeconds(0) + 96h, 24h * 4)));
        QVERIFY(!schedule.isDue(bar(Time::fromSeconds(0) + 96h + 168h, 24h * 4)));
        // 15 minutes.
        const Time quarter = Time::fromSeconds(4096LL * 900 * 400);
        QVERIFY(schedule.isDue(bar(quarter, 15min)));
        QVERIFY(!schedule.isDue(bar(quarter + 15min, 15min)));
    }

    void valuesDoNotDependOnWhereTheHistoryStarts()
    {
        // 28'000'256 = 4096 · 6836.0…: the next multiple after the start lies within the walk.
        const auto bars = randomBars(9000, 44, 4096 * 6836 - 3000);
        std::vector<BarInput> scaled = bars; // decimals, so that sums round
        for (BarInput& bar : scaled)
            bar.close *= 0.3;
        Sma early(50);
        Sma late(50);
        Bollinger earlyBands(20, 2.0);
        Bollinger lateBands(20, 2.0);
        bool differedBefore = false;
        for (std::size_t i = 0; i < scaled.size(); ++i) {
            const auto a = early.update(scaled[i]);
            const auto b = earlyBands.update(scaled[i]);
            if (i < 1500) continue;
            const auto c = late.update(scaled[i]);
            const auto d = lateBands.update(scaled[i]);
            if (i < 3000) {
                differedBefore = differedBefore || (c && *a != *c) || (d && b->deviation != d->deviation);
                continue;
            }
            QCOMPARE(*a, *c); // to the last bit
            QCOMPARE(b->mid, d->mid);
            QCOMPARE(b->deviation, d->deviation);
        }
        QVERIFY(differedBefore); // otherwise the test shows nothing
    }

    void sumRollsAndIsMadeAnew()
    {
        RollingSum sum(3);
        sum.push(1.0, false);
        QVERIFY(!sum.isFull());
        QVERIFY(!sum.willBeFull());
        sum.push(2.0, true); // asked for too early: nothing to sum yet
        QVERIFY(sum.willBeFull());
        QCOMPARE(sum.sumWith(10.0, false), 13.0);
        sum.push(4.0, false);
        QCOMPARE(sum.sum(), 7.0);
        sum.push(8.0, false);
        QCOMPARE(sum.sum(), 14.0);
        sum.push(-1.0, true);
        QCOMPARE(sum.sum(), 11.0);
        sum.reset();
        QVERIFY(!sum.isFull());
        // 1e16 swallows a 1: rolling on cannot bring it back, summing anew does.
        sum.push(1e16, false);
        sum.push(1.0, false);
        sum.push(1.0, false);
        RollingSum exact = sum;
        for (const double x : {1.0, 1.0, 1.0}) {
            sum.push(x, false);
            exact.push(x, true);
        }
        QCOMPARE(exact.sum(), 3.0);
    }

    void varianceOfASmallWindow()
    {
        // 2, 4, 4, 4, 5, 5, 7, 9: mean 5, deviation 2.
        RollingVariance variance(8);
        for (const double x : {100.0, 2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0})
            variance.push(x, false);
        QVERIFY(isNear(variance.moments().mean, 5.0));
        QVERIFY(isNear(variance.deviation(variance.moments()), 2.0));
        RollingVariance one(1);
        one.push(3.0, false);
        one.push(5.0, false);
        QCOMPARE(one.moments().mean, 5.0);
        QCOMPARE(one.moments().squares, 0.0);
    }
};

SEXTANT_TEST(TestRolling)
#include "tst_rolling.moc"
