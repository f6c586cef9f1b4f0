#include <QTest>

#include <rapidcheck.h>

#include <vector>

#include "models/chart/min_max_pyramid.h"
#include "tests/test_main.h"

using namespace sextant;
using models::BarSummary;
using models::MinMaxPyramid;

class TestChartPyramid final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyStretchIsThatOfItsBars();
    void aChangedLastBarIsSeenOnEveryLevel();
    void emptyStretchIsEmpty();
    void growsAcrossChunks();
};

namespace {

/// Volumes are whole numbers, so that their sum is the same in any order.
BarSummary drawnBar()
{
    const auto low = *rc::gen::inRange<std::int64_t>(-1000, 1000);
    const auto high = low + *rc::gen::inRange<std::int64_t>(0, 50);
    const auto volume = static_cast<double>(*rc::gen::inRange(0, 1'000'000));
    return {low, high, *rc::gen::inRange(low, high + 1), *rc::gen::inRange(low, high + 1), volume, volume};
}

BarSummary slowSummary(const std::vector<BarSummary>& bars, std::size_t first, std::size_t end)
{
    BarSummary sum;
    for (std::size_t i = first; i < end; ++i) {
        const BarSummary& bar = bars[i];
        if (i == first) sum.open = bar.open;
        sum.close = bar.close;
        sum.low = std::min(sum.low, bar.low);
        sum.high = std::max(sum.high, bar.high);
        sum.volume += bar.volume;
        sum.greatestVolume = std::max(sum.greatestVolume, bar.volume);
    }
    return sum;
}

/// The bars with the pyramid over them.
struct Pyramid {
    std::vector<BarSummary> bars;
    MinMaxPyramid levels;

    void add(const BarSummary& bar)
    {
        bars.push_back(bar);
        levels.append([this](std::size_t i) { return bars[i]; });
    }
    void changeLast(const BarSummary& bar)
    {
        bars.back() = bar;
        levels.updateLast([this](std::size_t i) { return bars[i]; });
    }
    [[nodiscard]] BarSummary query(std::size_t first, std::size_t end) const
    {
        return levels.query(first, end, [this](std::size_t i) { return bars[i]; });
    }
};

} // namespace

void TestChartPyramid::anyStretchIsThatOfItsBars()
{
    QVERIFY(rc::check([] {
        const auto count = *rc::gen::inRange<std::size_t>(1, 700);
        Pyramid pyramid;
        for (std::size_t i = 0; i < count; ++i)
            pyramid.add(drawnBar());
        RC_ASSERT(pyramid.levels.size() == count);
        for (int i = 0; i < 20; ++i) {
            const auto first = *rc::gen::inRange<std::size_t>(0, count);
            const auto end = *rc::gen::inRange<std::size_t>(first + 1, count + 1);
            RC_ASSERT(pyramid.query(first, end) == slowSummary(pyramid.bars, first, end));
        }
        RC_ASSERT(pyramid.query(0, count) == slowSummary(pyramid.bars, 0, count));
    }));
}

void TestChartPyramid::aChangedLastBarIsSeenOnEveryLevel()
{
    QVERIFY(rc::check([] {
        const auto count = *rc::gen::inRange<std::size_t>(1, 300);
        Pyramid pyramid;
        for (std::size_t i = 0; i < count; ++i) {
            pyramid.add(drawnBar());
            if (*rc::gen::inRange(0, 3) == 0) pyramid.changeLast(drawnBar());
        }
        pyramid.changeLast(drawnBar());
        const auto first = *rc::gen::inRange<std::size_t>(0, count);
        RC_ASSERT(pyramid.query(first, count) == slowSummary(pyramid.bars, first, count));
        RC_ASSERT(pyramid.query(0, count) == slowSummary(pyramid.bars, 0, count));
    }));
}

void TestChartPyramid::emptyStretchIsEmpty()
{
    Pyramid pyramid;
    QVERIFY(pyramid.query(0, 0).isEmpty());
    pyramid.levels.updateLast([](std::size_t) { return BarSummary(); });
    QCOMPARE(pyramid.levels.size(), std::size_t{0});
    pyramid.add({1, 2, 1, 2, 3.0, 3.0});
    QVERIFY(pyramid.query(1, 1).isEmpty());
    QVERIFY(!pyramid.query(0, 1).isEmpty());
}

void TestChartPyramid::growsAcrossChunks()
{
    Pyramid pyramid;
    for (std::int64_t i = 0; i < 40'000; ++i)
        pyramid.add({-(i % 977), i % 1013, 0, i, 1.0, 1.0});
    for (const auto& [first, end] : {std::pair<std::size_t, std::size_t>{0, 40'000}, {4095, 4097}, {16'383, 36'001}})
        QVERIFY(pyramid.query(first, end) == slowSummary(pyramid.bars, first, end));
}

SEXTANT_TEST(TestChartPyramid)
#include "tst_chart_pyramid.moc"
