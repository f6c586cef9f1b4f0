#include "tests/test_main.h"

#include <QTest>

#include <algorithm>
#include <cmath>

#include "engine/analysis/indicators/atr.h"
#include "tests/engine/analysis/reference_files.h"
#include "tests/engine/analysis/sample_bars.h"

using namespace sextant;
using namespace sextant::analysis;
using namespace sextant::test;

namespace {

std::vector<BarInput> goldenRangeBars()
{
    // indicators.md §1.5
    const std::array<double, 6> high{10, 11, 12, 11.5, 12.5, 13};
    const std::array<double, 6> low{9, 10, 10.5, 10.2, 11, 12};
    const std::array<double, 6> close{9.5, 10.8, 11, 11.2, 12.3, 12.1};
    std::vector<BarInput> bars;
    for (std::size_t i = 0; i < 6; ++i)
        bars.push_back(minuteBar(static_cast<std::int64_t>(i), close[i], high[i], low[i], close[i]));
    return bars;
}

} // namespace

class TestTrueRange : public QObject {
    Q_OBJECT
private slots:
    void goldenTrueRanges()
    {
        const std::array<double, 6> expected{1.0, 1.5, 1.5, 1.3, 1.5, 1.0};
        TrueRange range;
        TrueRange skipping(FirstTrueRange::Skip);
        const auto bars = goldenRangeBars();
        for (std::size_t i = 0; i < bars.size(); ++i) {
            QVERIFY(isNear(*range.update(bars[i]), expected[i]));
            const auto skipped = skipping.update(bars[i]);
            QCOMPARE(skipped.has_value(), i > 0);
            if (skipped) QVERIFY(isNear(*skipped, expected[i]));
        }
    }

    void goldenAtr()
    {
        const std::array<double, 4> range{1.333333, 1.322222, 1.381481, 1.254321};
        const std::array<double, 3> skip{1.433333, 1.455556, 1.303704};
        Atr atr(3);
        Atr skipping(3, FirstTrueRange::Skip);
        const auto bars = goldenRangeBars();
        for (std::size_t i = 0; i < bars.size(); ++i) {
            const auto a = atr.update(bars[i]);
            const auto b = skipping.update(bars[i]);
            QCOMPARE(a.has_value(), i >= 2);
            QCOMPARE(b.has_value(), i >= 3);
            if (a) QVERIFY(std::abs(*a - range[i - 2]) <= 5e-7);
            if (b) QVERIFY(std::abs(*b - skip[i - 3]) <= 5e-7);
        }
        QCOMPARE(atr.warmUp(), 3);
        QCOMPARE(skipping.warmUp(), 4);
    }

    void rangeIsTheLargestOfThree()
    {
        TrueRange range;
        const auto bars = randomBars(500, 9);
        for (std::size_t i = 0; i < bars.size(); ++i) {
            const auto value = range.update(bars[i]);
            if (i == 0) continue;
            const double last = bars[i - 1].close;
            QCOMPARE(*value, std::max({bars[i].high - bars[i].low, std::abs(bars[i].high - last),
                                       std::abs(bars[i].low - last)}));
        }
    }

    void gapsCount()
    {
        TrueRange range;
        range.update(minuteBar(0, 10, 10, 10, 10));
        QCOMPARE(*range.update(minuteBar(1, 20, 21, 20, 21)), 11.0); // up: from the close before
        QCOMPARE(*range.update(minuteBar(2, 5, 6, 5, 5)), 16.0);     // down
    }

    void equalBarsHaveNone()
    {
        Atr atr(14);
        for (int i = 0; i < 50; ++i)
            atr.update(minuteBar(i, 7, 7, 7, 7));
        QCOMPARE(*atr.value(), 0.0);
    }

    void refusesWhatIsNoNumber()
    {
        Atr atr(2);
        const auto bars = goldenRangeBars();
        atr.update(bars[0]);
        atr.update(bars[1]);
        const auto before = atr.value();
        BarInput bad = bars[2];
        bad.low = std::nan("");
        QVERIFY(!atr.update(bad));
        QVERIFY(!atr.preview(bad));
        QCOMPARE(atr.rejected(), 1u);
        QVERIFY(atr.value() == before);
        Atr clean(2);
        for (std::size_t i = 0; i < 3; ++i)
            clean.update(bars[i]);
        QVERIFY(atr.update(bars[2]) == clean.value());
    }

    void agreesWithTheWorkedPositions_data()
    {
        // execution.md §5.1: bars of the test data, ATR(14) from the first row of the file.
        QTest::addColumn<QString>("file");
        QTest::addColumn<qint64>("startMillis");
        QTest::addColumn<double>("close");
        QTest::addColumn<double>("atr");
        QTest::addColumn<double>("tolerance");
        QTest::newRow("BTC-USDT") << "crypto/btcusdt_binance_1m_202104.csv.gz" << qint64{1618056000000} << 60771.24
                                  << 58.5005 << 5e-5;
        QTest::newRow("SPY") << "equity/spy_1m_20240220_20240517.csv.gz" << qint64{1709652600000} << 508.14 << 0.257356
                             << 5e-7;
    }
    void agreesWithTheWorkedPositions()
    {
        if (dataFolder().empty()) QSKIP("SEXTANT_DATA is not set: no market data to compare with");
        QFETCH(QString, file);
        QFETCH(qint64, startMillis);
        QFETCH(double, close);
        QFETCH(double, atr);
        QFETCH(double, tolerance);
        const CsvTable table = readCsv(dataFolder() + "/bars/" + file.toStdString());
        Atr indicator(14);
        bool found = false;
        for (const auto& row : table.rows) {
            const Time start = Time::fromMillis(std::stoll(row[0]));
            const BarInput bar{start,
                               start + std::chrono::minutes(1),
                               *fieldNumber(row[1]),
                               *fieldNumber(row[2]),
                               *fieldNumber(row[3]),
                               *fieldNumber(row[4]),
                               *fieldNumber(row[5])};
            const auto value = indicator.update(bar);
            if (start.millis() != startMillis) continue;
            found = true;
            QCOMPARE(bar.close, close);
            QVERIFY2(std::abs(*value - atr) <= tolerance, qPrintable(QString::number(*value, 'g', 12)));
            break;
        }
        QVERIFY(found);
    }
};

SEXTANT_TEST(TestTrueRange)
#include "tst_true_range.moc"
