#include "tests/test_main.h"

#include <QTest>

#include <algorithm>
#include <cmath>

#include "engine/analysis/indicators/bollinger.h"
#include "engine/analysis/indicators/cutler_rsi.h"
#include "engine/analysis/indicators/exact_schedule.h"
#include "engine/analysis/indicators/rolling_covariance.h"
#include "engine/analysis/indicators/rolling_min_max.h"
#include "engine/analysis/indicators/rolling_rank.h"
#include "engine/analysis/indicators/rolling_regression.h"
#include "engine/analysis/indicators/rolling_sum.h"
#include "engine/analysis/indicators/rolling_total.h"
#include "engine/analysis/indicators/rolling_variance.h"
#include "engine/analysis/indicators/sma.h"
#include "engine/analysis/indicators/std_dev.h"
#include "engine/analysis/indicators/window_range.h"
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
        const auto bars = randomBars(9000, 44, 4096 * 6836 - 3000);
        std::vector<BarInput> scaled = bars; // decimals, so that sums round
        for (BarInput& bar : scaled)
            bar.close *= 0.3;
        std::array<Sma, 4> early{Sma(7), Sma(50), Sma(199), Sma(500)};
        auto late = early;
        Bollinger earlyBands(20, 2.0);
        Bollinger lateBands(20, 2.0);
        bool differedBefore = false;
        for (std::size_t i = 0; i < scaled.size(); ++i) {
            for (Sma& sma : early)
                sma.update(scaled[i]);
            const auto bands = earlyBands.update(scaled[i]);
            if (i < 1517) continue; // no multiple of a window: the rings stand elsewhere
            for (std::size_t k = 0; k < late.size(); ++k) {
                const auto value = late[k].update(scaled[i]);
                if (i >= 3000)
                    QVERIFY(*value == *early[k].value()); // to the last bit, which QCOMPARE does not ask for
                else
                    differedBefore = differedBefore || (value && value != early[k].value());
            }
            const auto other = lateBands.update(scaled[i]);
            if (i < 3000) continue;
            QVERIFY(other->mid == bands->mid);
            QVERIFY(other->deviation == bands->deviation);
        }
        QVERIFY(differedBefore); // otherwise the test shows nothing
    }

    void previewSeesTheBarsWhereSumsAreMadeAnew()
    {
        // Closes of different size, so that a sum made anew is another number than one rolled on.
        auto bars = randomBars(20'000, 45);
        for (std::size_t i = 0; i < bars.size(); ++i)
            bars[i].close *= i % 3 == 0 ? 3e5 : 3e-4;
        Sma sma(50);
        StdDev deviation(20);
        Bollinger bands(20, 2.0);
        CutlerRsi cutler(14);
        for (const BarInput& bar : bars) {
            const auto a = sma.preview(bar);
            const auto b = deviation.preview(bar);
            const auto c = bands.preview(bar);
            const auto d = cutler.preview(bar);
            QVERIFY(sma.update(bar) == a);
            QVERIFY(deviation.update(bar) == b);
            QVERIFY(cutler.update(bar) == d);
            const auto updated = bands.update(bar);
            QCOMPARE(updated.has_value(), c.has_value());
            if (!c) continue;
            QVERIFY(updated->upper == c->upper);
            QVERIFY(updated->lower == c->lower);
        }
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

    void windowsAgreeWithScans_data()
    {
        QTest::addColumn<int>("length");
        for (const int length : {1, 2, 3, 7, 20})
            QTest::addRow("%d", length) << length;
    }
    /// Each building block against a scan of the window at every value; among them repeated ones.
    void windowsAgreeWithScans()
    {
        QFETCH(int, length);
        const auto n = static_cast<std::size_t>(length);
        WindowRange range(length);
        RollingMinMax newest(length);
        RollingMinMax oldest(length, Ties::Oldest);
        RollingRank rank(length);
        RollingCovariance covariance(length);
        RollingRegression line(length);
        std::vector<double> x;
        std::vector<double> y;
        const auto bars = randomBars(500, 17);
        for (std::size_t i = 0; i < bars.size(); ++i) {
            x.push_back(std::floor(bars[i].close * 8.0) / 8.0);
            y.push_back(bars[bars.size() - 1 - i].close);
            const bool exact = i % 97 == 0;
            range.push(x.back());
            newest.push(x.back());
            oldest.push(x.back());
            rank.push(x.back());
            covariance.push(x.back(), y.back(), exact);
            line.push(x.back(), exact);
            const std::vector<double> window(x.end() - static_cast<std::ptrdiff_t>(std::min(n, x.size())), x.end());
            const double high = *std::max_element(window.begin(), window.end());
            const double low = *std::min_element(window.begin(), window.end());
            QCOMPARE(range.max(), high);
            QCOMPARE(range.min(), low);
            QCOMPARE(newest.max(), high);
            QCOMPARE(oldest.min(), low);
            QCOMPARE(range.isFull(), x.size() >= n);
            const auto firstHigh = std::max_element(window.begin(), window.end());
            const auto lastHigh = std::max_element(window.rbegin(), window.rend());
            QCOMPARE(oldest.maxAge(), static_cast<int>(window.end() - 1 - firstHigh));
            QCOMPARE(newest.maxAge(), static_cast<int>(lastHigh - window.rbegin()));
            const double probe = x[x.size() / 2];
            const auto below = std::count_if(window.begin(), window.end(), [&](double v) { return v < probe; });
            const auto upTo = std::count_if(window.begin(), window.end(), [&](double v) { return v <= probe; });
            QCOMPARE(rank.countBelow(probe), static_cast<std::size_t>(below));
            QCOMPARE(rank.countUpTo(probe), static_cast<std::size_t>(upTo));
            if (x.size() < n) continue;
            double sumX = 0.0;
            double sumY = 0.0;
            for (std::size_t k = x.size() - n; k < x.size(); ++k) {
                sumX += x[k];
                sumY += y[k];
            }
            double xx = 0.0;
            double xy = 0.0;
            double tx = 0.0;
            for (std::size_t k = x.size() - n; k < x.size(); ++k) {
                const double dx = x[k] - sumX / length;
                xx += dx * dx;
                xy += dx * (y[k] - sumY / length);
                tx += dx * static_cast<double>(k + n - x.size());
            }
            QVERIFY(isNear(covariance.squaresX(), xx, 1e-8));
            QVERIFY(isNear(covariance.products(), xy, 1e-8));
            const double tt = length * (length * length - 1.0) / 12.0;
            const double slope = tt > 0.0 ? tx / tt : 0.0;
            QVERIFY(isNear(line.slope(), slope));
            QVERIFY(isNear(line.at(0.0), sumX / length + slope * (length - 1) / 2.0));
            QVERIFY(isNear(line.intercept(), sumX / length - slope * (length - 1) / 2.0));
            QVERIFY(isNear(line.residualSquares(), tt > 0.0 ? xx - tx * tx / tt : xx, 1e-7));
        }
    }

    void totalsOfNothingAreNothing()
    {
        RollingTotal total(3);
        for (const double value : {0.1, 0.7, 1e9, 0.3, 0.0, 0.0})
            total.push(value, false);
        QVERIFY(isNear(total.sum(), 0.3, 1e-6));
        total.push(0.0, false);
        QCOMPARE(total.sum(), 0.0);
    }
};

SEXTANT_TEST(TestRolling)
#include "tst_rolling.moc"
