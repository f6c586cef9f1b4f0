#include "tests/test_main.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

#include "engine/analysis/indicators/registry.h"
#include "engine/market/calendar.h"
#include "tests/engine/analysis/detector_bars.h"
#include "tests/engine/analysis/reference_files.h"

using namespace sextant;
using namespace sextant::analysis;
using namespace sextant::test;

namespace {

/// What is done to the bars of a file before the indicators see them.
enum class Distortion { None, Huge, Tiny, NoVolume, Flat };

std::vector<BarInput> distorted(std::vector<BarInput> bars, Distortion how)
{
    const double scale = how == Distortion::Huge ? 1e12 : how == Distortion::Tiny ? 1e-12 : 1.0;
    const double level = bars.front().close;
    for (BarInput& bar : bars) {
        for (double* price : {&bar.open, &bar.high, &bar.low, &bar.close})
            *price = how == Distortion::Flat ? level : *price * scale;
        if (how == Distortion::NoVolume) bar.volume = 0.0;
    }
    return bars;
}

/// Indicators that never forget, so that where a history begins always shows.
const std::set<std::string_view>& unforgetting()
{
    static const std::set<std::string_view> names{
        "obv",           "ad",     "cvd", "nvi", "pvi", "wad", // sums since the first bar
        "anchored_vwap",                                       // since its anchor
        "saty_levels",   "zigzag",                             // days and turns, not bars, fill their averages
        "renko_atr",                                           // bricks stand on the first one
        "decay",                                               // falls from the last peak, however far back
    };
    return names;
}

} // namespace

/// Every indicator with its defaults over recorded markets, as they were and distorted.
class TestRecordedMarkets : public QObject {
    Q_OBJECT
private slots:
    void valuesAreNumbersAndComeInTime_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("calendar");
        QTest::newRow("BTC-USDT minutes") << "/bars/crypto/btcusdt_binance_1m_202104.csv.gz" << 60 << "24-7";
        QTest::newRow("XLM-BTC five minutes") << "/bars/crypto/xlmbtc_5m_201801.csv.gz" << 300 << "24-7";
        QTest::newRow("SPY minutes") << "/bars/equity/spy_1m_20240220_20240517.csv.gz" << 60 << "NYSE";
        QTest::newRow("ADA-USDT hours") << "/bars/crypto/adausdt_bybit_1h_202506.csv.gz" << 3600 << "24-7";
    }
    void valuesAreNumbersAndComeInTime()
    {
        if (dataFolder().empty()) QSKIP("SEXTANT_DATA is not set: no recorded markets to look at");
        QFETCH(QString, file);
        QFETCH(int, seconds);
        QFETCH(QString, calendar);
        std::vector<BarInput> recorded = fileBars(dataFolder() + file.toStdString(), seconds);
        recorded.resize(std::min<std::size_t>(recorded.size(), 4'000));
        QVERIFY(recorded.size() > 500);
        const auto hours = market::findCalendar(calendar.toStdString());
        ColumnContext context;
        context.calendar = hours.get();
        std::size_t values = 0;
        for (const Distortion how :
             {Distortion::None, Distortion::Huge, Distortion::Tiny, Distortion::NoVolume, Distortion::Flat}) {
            const auto bars = distorted(recorded, how);
            // Where nothing moves or trades, what divides by it has no value.
            const bool mayBeUndefined = how == Distortion::NoVolume || how == Distortion::Flat;
            for (const IndicatorInfo& info : indicators()) {
                const auto column = makeColumn(*parseSpec(info.defaultSpec), context);
                std::vector<IndicatorColumn::Output> row(column->outputCount());
                for (std::size_t i = 0; i < bars.size(); ++i) {
                    column->update(bars[i], &bars[i], row);
                    for (std::size_t k = 0; k < row.size(); ++k) {
                        const bool isDue = static_cast<int>(i) + 1 >= column->warmUp(k);
                        QVERIFY2(!row[k] || (isDue && std::isfinite(*row[k])), column->names()[k].c_str());
                        QVERIFY2(row[k] || !isDue || info.isSparse || mayBeUndefined, column->names()[k].c_str());
                        values += row[k] ? 1 : 0;
                    }
                }
            }
        }
        QVERIFY(values > 100 * recorded.size());
    }

    /// Rolling sums do not wear out: after a long history a value is that of an instance that knows the end alone.
    void longHistoriesDoNotWearOut_data()
    {
        QTest::addColumn<double>("scale");
        QTest::newRow("as recorded") << 1.0;
        QTest::newRow("huge") << 1e9;
        QTest::newRow("tiny") << 1e-9;
    }
    void longHistoriesDoNotWearOut()
    {
        if (dataFolder().empty()) QSKIP("SEXTANT_DATA is not set: no recorded markets to look at");
        QFETCH(double, scale);
        auto bars = fileBars(dataFolder() + "/bars/crypto/btcusdt_binance_1m_202104.csv.gz", 60);
        bars.resize(std::min<std::size_t>(bars.size(), 20'000));
        for (BarInput& bar : bars)
            for (double* price : {&bar.open, &bar.high, &bar.low, &bar.close})
                *price *= scale;
        std::size_t compared = 0;
        for (const IndicatorInfo& info : indicators()) {
            if (unforgetting().contains(info.name)) continue;
            const auto old = makeColumn(*parseSpec(info.defaultSpec));
            const auto young = makeColumn(*parseSpec(info.defaultSpec));
            std::vector<IndicatorColumn::Output> a(old->outputCount());
            std::vector<IndicatorColumn::Output> b(old->outputCount());
            const auto known = static_cast<std::size_t>(3 * (old->warmUp() + old->convergence()) + 4'000);
            const std::size_t begin = bars.size() - std::min(bars.size(), known);
            for (std::size_t i = 0; i < bars.size(); ++i) {
                old->update(bars[i], &bars[i], a);
                if (i < begin) continue;
                young->update(bars[i], &bars[i], b);
                if (i + 300 < bars.size()) continue;
                for (std::size_t k = 0; k < a.size(); ++k) {
                    QVERIFY2(a[k].has_value() == b[k].has_value(), old->names()[k].c_str());
                    if (!a[k]) continue;
                    const double least = info.unit(k) == OutputUnit::Price ? 1e-6 * bars[i].close : 1e-6;
                    QVERIFY2(std::abs(*a[k] - *b[k]) <= 1e-7 * std::max(std::abs(*b[k]), least),
                             old->names()[k].c_str());
                    ++compared;
                }
            }
        }
        QVERIFY(compared > 100'000);
    }
};

SEXTANT_TEST(TestRecordedMarkets)
#include "tst_recorded_markets.moc"
