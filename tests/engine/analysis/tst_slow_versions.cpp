#include "tests/test_main.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <utility>

#include "engine/analysis/indicators/registry.h"
#include "tests/engine/analysis/sample_bars.h"
#include "tests/engine/analysis/slow_versions.h"

using namespace sextant;
using namespace sextant::analysis;
using namespace sextant::test;

namespace {

SlowBars slowBars()
{
    std::vector<BarInput> bars = randomBars(400, 7);
    for (std::size_t i = 0; i < bars.size(); ++i) {
        BarInput& bar = bars[i];
        bar.volume = 100.0 + static_cast<double>(i * 37 % 91);
        if (i % 50 >= 44) bar.open = bar.high = bar.low = bar.close = bars[i - 1].close; // nothing moves
    }
    return {std::move(bars), randomBars(400, 8)};
}

} // namespace

/// Indicators against slow versions written from their formulas. What reference files hold is compared with those too.
class TestSlowVersions : public QObject {
    Q_OBJECT
private slots:
    void agrees_data()
    {
        QTest::addColumn<int>("place");
        int place = 0;
        for (const SlowVersion& version : slowVersions())
            QTest::addRow("%s %s", version.spec, version.output) << place++;
    }
    void agrees()
    {
        QFETCH(int, place);
        const SlowVersion version = slowVersions()[static_cast<std::size_t>(place)];
        const SlowBars bars = slowBars();
        const auto spec = parseSpec(version.spec);
        QVERIFY2(spec, spec ? "" : spec.error().message.c_str());
        const auto& outputs = spec->info->outputs;
        const auto output =
            static_cast<std::size_t>(std::find(outputs.begin(), outputs.end(), version.output) - outputs.begin());
        QVERIFY(output < outputs.size());
        const auto column = makeColumn(*spec);
        const SlowSeries expected = version.compute(bars);
        std::vector<IndicatorColumn::Output> row(column->outputCount());
        int compared = 0;
        for (std::size_t i = 0; i < bars.bars.size(); ++i) {
            column->update(bars.bars[i], &bars.benchmark[i], row);
            const QString where = QString("index %1").arg(i);
            QVERIFY2(row[output].has_value() == expected[i].has_value(), qPrintable(where));
            if (!expected[i]) continue;
            QVERIFY2(isNear(*row[output], *expected[i], 1e-8), qPrintable(QString("%1: %2, expected %3")
                                                                              .arg(where)
                                                                              .arg(*row[output], 0, 'g', 17)
                                                                              .arg(*expected[i], 0, 'g', 17)));
            ++compared;
        }
        QVERIFY(compared > 300);
        const auto first = static_cast<std::size_t>(
            std::find_if(expected.begin(), expected.end(), [](const auto& v) { return v.has_value(); }) -
            expected.begin());
        QCOMPARE(static_cast<std::size_t>(column->warmUp(output)), first + 1);
    }

    /// The example of agents.md §7.1: PC 500, A 6.
    void satyLevelsOfTheExample()
    {
        const auto column = makeColumn(*parseSpec("saty_levels:day"));
        std::vector<IndicatorColumn::Output> row(column->outputCount());
        const auto day = [&](std::int64_t number, double open, double high, double low, double close) {
            // Two bars of twelve hours: the first half has both extremes.
            const Time start = Time::fromSeconds(number * 86'400);
            const Time noon = start + std::chrono::hours(12);
            column->update({start, noon, open, high, low, open, 1.0}, row);
            const auto first = row;
            column->update(
                {noon, start + std::chrono::hours(24), open, std::max(open, close), std::min(open, close), close, 1.0},
                row);
            return first;
        };
        for (std::int64_t i = 0; i < 14; ++i) {
            QVERIFY(!day(19'000 + i, 500, 503, 497, 500)[0]);
            QVERIFY(!row[0]);
        }
        const auto first = day(19'014, 500, 502, 498.5, 501); // the running day does not move the levels
        for (const auto& values : {first, row}) {
            QVERIFY(isNear(*values[0], 500.0) && isNear(*values[1], 6.0));
            QVERIFY(isNear(*values[2], 100.0 * 3.5 / 6.0));
            QVERIFY(isNear(*values[3], 501.416) && isNear(*values[4], 502.292) && isNear(*values[6], 503.708));
            QVERIFY(isNear(*values[8], 506.0) && isNear(*values[10], 509.708));
            QVERIFY(isNear(*values[12], 498.584) && isNear(*values[17], 494.0));
        }
        const auto next = day(19'015, 501, 501, 501, 501);
        QVERIFY(isNear(*next[0], 501.0) && isNear(*next[1], (6.0 * 13.0 + 3.5) / 14.0));
    }
};

SEXTANT_TEST(TestSlowVersions)
#include "tst_slow_versions.moc"
