#include <QTest>

#include <cmath>
#include <optional>
#include <vector>

#include "models/chart/value_track.h"
#include "tests/test_main.h"

using namespace sextant;
using models::ValueRange;
using models::ValueTrack;

class TestValueTrack final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsValuesExactly();
    void rangesEqualAScan_data();
    void rangesEqualAScan();
    void stepsAreAtMostAQuarterOfAColumn();
    void steppedColumnsCoverEveryValueOnce();
    void hugeAndTinyValuesStayInTheirRange();
    void clearForgetsEverything();
};

namespace {

std::vector<std::optional<double>> walk(std::size_t count, bool hasHoles)
{
    std::vector<std::optional<double>> values;
    std::uint64_t state = 7;
    double value = 100.0;
    for (std::size_t i = 0; i < count; ++i) {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        value += static_cast<double>(state >> 40) / 1e7 - 0.8;
        values.push_back(hasHoles && (state >> 33) % 3 == 0 ? std::nullopt : std::optional(value));
    }
    return values;
}

ValueTrack trackOf(const std::vector<std::optional<double>>& values)
{
    ValueTrack track;
    for (const auto& value : values)
        track.push_back(value);
    return track;
}

ValueRange scan(const std::vector<std::optional<double>>& values, std::size_t first, std::size_t end)
{
    ValueRange sum;
    for (std::size_t i = first; i < std::min(end, values.size()); ++i)
        if (values[i]) sum.add(*values[i]);
    return sum;
}

/// Summaries are floats, rounded outwards.
bool holds(const ValueRange& range, const ValueRange& exact)
{
    if (exact.isEmpty()) return range.isEmpty();
    const double slack = std::max(std::abs(exact.low), std::abs(exact.high)) * 2.5e-7;
    return range.low <= exact.low && range.high >= exact.high && range.low >= exact.low - slack &&
           range.high <= exact.high + slack;
}

} // namespace

void TestValueTrack::keepsValuesExactly()
{
    const auto values = walk(9000, true);
    const ValueTrack track = trackOf(values);
    QCOMPARE(track.size(), values.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        QVERIFY(track.at(i) == values[i]);
    QVERIFY(!track.at(values.size()));
}

void TestValueTrack::rangesEqualAScan_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("holes");
    for (const int count : {0, 1, 3, 4, 5, 16, 63, 64, 65, 1000, 4097})
        for (const bool holes : {false, true})
            QTest::addRow("%d%s", count, holes ? " with holes" : "") << count << holes;
}

void TestValueTrack::rangesEqualAScan()
{
    QFETCH(int, count);
    QFETCH(bool, holes);
    const auto values = walk(static_cast<std::size_t>(count), holes);
    const ValueTrack track = trackOf(values);
    std::uint64_t state = 99;
    for (int i = 0; i < 400; ++i) {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        const std::size_t first = (state >> 33) % (values.size() + 2);
        const std::size_t end = first + (state >> 50) % (values.size() + 3);
        QVERIFY2(holds(track.range(first, end), scan(values, first, end)),
                 qPrintable(QStringLiteral("%1 to %2").arg(first).arg(end)));
    }
}

void TestValueTrack::stepsAreAtMostAQuarterOfAColumn()
{
    for (const double perColumn : {0.5, 1.0, 15.9, 16.0, 63.9, 64.0, 1000.0, 4000.0}) {
        const auto step = static_cast<double>(ValueTrack::stepFor(perColumn));
        QVERIFY(step == 1.0 || step * 4.0 <= perColumn);
        QVERIFY(step * 16.0 > perColumn); // so a column is read from at most 16 + 4 summaries
    }
}

void TestValueTrack::steppedColumnsCoverEveryValueOnce()
{
    const auto values = walk(50'003, true);
    const ValueTrack track = trackOf(values);
    for (const std::size_t perColumn : {3u, 17u, 70u, 300u, 5000u}) {
        const std::size_t step = ValueTrack::stepFor(static_cast<double>(perColumn));
        ValueRange all;
        for (std::size_t first = 0; first < values.size(); first += perColumn) {
            const std::size_t end = first + perColumn;
            const ValueRange column = track.steppedRange(first, end, step);
            const std::size_t from = first / step * step;
            const std::size_t to = end >= values.size() ? end : end / step * step;
            QVERIFY(holds(column, scan(values, from, to)));
            all.add(column);
        }
        QVERIFY(holds(all, scan(values, 0, values.size())));
    }
}

void TestValueTrack::hugeAndTinyValuesStayInTheirRange()
{
    ValueTrack track;
    for (const double value : {1e300, -1e300, 1e-300, 0.0, -1e-300, 1.0 + 1e-12, 3e38, -3e38})
        track.push_back(value);
    const ValueRange first = track.range(4, 6); // read from the values
    QCOMPARE(first.low, -1e-300);
    QCOMPARE(first.high, 1.0 + 1e-12);
    // What no float holds ends at the largest one; below it summaries hold every value.
    const ValueRange second = track.range(4, 8);
    QVERIFY(second.low <= -3e38 && second.high >= 3e38);
    QVERIFY(track.range(0, 8).high >= 3e38);
}

void TestValueTrack::clearForgetsEverything()
{
    ValueTrack track = trackOf(walk(1000, false));
    track.clear();
    QCOMPARE(track.size(), std::size_t{0});
    QVERIFY(track.range(0, 1000).isEmpty());
    track.push_back(5.0);
    QCOMPARE(track.range(0, 10).low, 5.0);
    QCOMPARE(track.range(0, 10).high, 5.0);
}

SEXTANT_TEST(TestValueTrack)
#include "tst_value_track.moc"
