#include <QTest>

#include "tests/test_main.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <rapidcheck.h>

#include "engine/trading/ledger/equity_curve.h"
#include "tests/engine/analysis/allocation_counter.h"
#include "tests/engine/trading/sample_instruments.h"

using namespace sextant;
using namespace sextant::trading;
using test::cash;

class TestEquityCurve final : public QObject {
    Q_OBJECT
private slots:
    void drawdownByHand()
    {
        EquityCurve curve;
        QVERIFY(!curve.last());
        QCOMPARE(curve.drawdown().units, 0);
        const auto note = [&](std::int64_t second, std::string_view equity) {
            curve.note(Time::fromSeconds(second), cash(equity));
        };
        note(0, "100");
        note(10, "120");
        note(20, "90"); // −30 of 120: 25 %
        note(30, "110");
        note(40, "200");
        note(50, "160"); // −40 of 200: only 20 %
        QCOMPARE(toString(curve.maxDrawdown()), std::string("30"));
        QCOMPARE(curve.maxDrawdownRatio(), 0.25);
        QVERIFY(curve.maxDrawdownFrom() == Time::fromSeconds(10));
        QVERIFY(curve.maxDrawdownTo() == Time::fromSeconds(20));
        QCOMPARE(toString(curve.drawdown()), std::string("40"));
        QCOMPARE(curve.drawdownRatio(), 0.2);
        QVERIFY(curve.longestUnderWater() == std::chrono::seconds(30)); // from 10 to 40
        note(90, "150");
        QVERIFY(curve.longestUnderWater() == std::chrono::seconds(50)); // lasts since 40
        // Capital that goes out is no fall.
        curve.shift(cash("-50"));
        note(91, "100");
        QCOMPARE(toString(curve.peak()), std::string("150"));
        QCOMPARE(toString(curve.drawdown()), std::string("50"));
        QCOMPARE(curve.points().size(), std::size_t{2}); // two minutes
        QCOMPARE(toString(curve.points()[0].low), std::string("90"));
        QCOMPARE(toString(curve.points()[0].high), std::string("200"));
    }

    void memoryStaysFlatAndSpikesSurvive()
    {
        EquityCurve curve(std::chrono::seconds(1), 64);
        curve.note(Time{}, Cash{1'000});
        const std::uint64_t before = test::allocationCount();
        for (std::int64_t i = 1; i < 100'000; ++i)
            curve.note(Time::fromSeconds(i), Cash{i == 54'321 ? 7 : i == 12'345 ? 9'999 : 1'000 + i % 10});
        QCOMPARE(test::allocationCount(), before);
        QVERIFY(curve.points().size() <= 64);
        QVERIFY(curve.points().size() >= 32);
        Cash low{INT64_MAX};
        Cash high{0};
        for (const EquityPoint& point : curve.points()) {
            low = std::min(low, point.low);
            high = std::max(high, point.high);
        }
        QCOMPARE(low.units, 7);
        QCOMPARE(high.units, 9'999);
        QCOMPARE(curve.maxDrawdown().units, 9'992);
        QCOMPARE(curve.last()->units, 1'009);
    }

    void drawdownEqualsASlowSearch()
    {
        QVERIFY(rc::check("O(1) and O(n²) agree, however the points are joined", [] {
            EquityCurve curve(std::chrono::seconds(*rc::gen::inRange(1, 20)),
                              *rc::gen::element<std::size_t>(2, 8, 4'096));
            std::vector<std::int64_t> values;
            Time now = Time::fromSeconds(*rc::gen::inRange(-1'000, 1'000));
            const int count = *rc::gen::inRange(1, 120);
            for (int i = 0; i < count; ++i) {
                values.push_back(*rc::gen::inRange<std::int64_t>(1, 10'000));
                now = now + std::chrono::seconds(*rc::gen::inRange(0, 100));
                curve.note(now, Cash{values.back()});
                RC_ASSERT(curve.points().back().last.units == values.back());
            }
            double worst = 0.0;
            for (std::size_t i = 0; i < values.size(); ++i)
                for (std::size_t j = i; j < values.size(); ++j)
                    worst =
                        std::max(worst, static_cast<double>(values[i] - values[j]) / static_cast<double>(values[i]));
            RC_ASSERT(std::abs(curve.maxDrawdownRatio() - worst) < 1e-12);
            std::int64_t low = INT64_MAX;
            std::int64_t high = 0;
            for (std::size_t i = 0; i < curve.points().size(); ++i) {
                const EquityPoint& point = curve.points()[i];
                low = std::min(low, point.low.units);
                high = std::max(high, point.high.units);
                RC_ASSERT(point.low <= point.last && point.last <= point.high);
                if (i > 0) RC_ASSERT(curve.points()[i - 1].start < point.start);
                RC_ASSERT(point.start.ns % curve.width().count() == 0);
            }
            RC_ASSERT(low == *std::min_element(values.begin(), values.end()));
            RC_ASSERT(high == *std::max_element(values.begin(), values.end()));
            // Carried over it goes on the same.
            CanonicalWriter out;
            curve.canonical(out);
            CanonicalReader in(out.bytes());
            EquityCurve copy;
            copy.restore(in);
            RC_ASSERT(in.ok() && in.atEnd());
            RC_ASSERT(
                std::equal(copy.points().begin(), copy.points().end(), curve.points().begin(), curve.points().end()));
            copy.note(now, Cash{5});
            curve.note(now, Cash{5});
            RC_ASSERT(copy.maxDrawdown() == curve.maxDrawdown());
            RC_ASSERT(copy.longestUnderWater() == curve.longestUnderWater());
        }));
    }
};

SEXTANT_TEST(TestEquityCurve)
#include "tst_equity_curve.moc"
