#include "tests/test_main.h"

#include <QTest>

#include <cstdlib>

#include "engine/core/sha256.h"
#include "tests/engine/market/formats_fixture.h"

using namespace sextant;
using namespace sextant::market;
using namespace sextant::market::formats;
using namespace sextant::test;

/// Real market data; counts and times are those its provenance file states.
class TestFormatsData final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void readsRealFiles_data();
    void readsRealFiles();
    void refusesDamagedFiles();
    void keepsGoodRowsOfADamagedFile();
    void countsOneSidedAndCrossedQuoteBars();
    void findsTheSplitOfApple();
    void minutesMakeTheHour();
    void hashesTheStoredBytes();

private:
    std::string m_root;
};

void TestFormatsData::initTestCase()
{
    const char* root = std::getenv("SEXTANT_DATA");
    if (!root) QSKIP("SEXTANT_DATA is not set: real market data are not tested");
    m_root = std::string(root) + "/";
}

void TestFormatsData::readsRealFiles_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("symbol");
    QTest::addColumn<QString>("timeframe");
    QTest::addColumn<quint64>("rows");
    QTest::addColumn<QString>("firstStart"); // of trades: the first time
    QTest::addColumn<QString>("lastStart");
    const auto row = [](const char* path, const char* symbol, const char* timeframe, quint64 rows, const char* first,
                        const char* last) {
        QTest::newRow(path) << path << symbol << timeframe << rows << first << last;
    };
    row("bars/crypto/adausdt_bybit_1m_202506.csv.gz", "ADA-USDT", "1m", 43200, "2025-05-30T16:40:00.000Z",
        "2025-06-29T16:39:00.000Z");
    row("bars/crypto/btcperp_1m_202201.csv.gz", "BTC-PERP", "1m", 45031, "2021-12-31T23:01:00.000Z",
        "2022-02-01T05:31:00.000Z");
    row("bars/crypto/btcusd_coinbase_1d.csv.gz", "BTC-USD", "1d", 1318, "2014-12-01T00:00:00.000Z",
        "2018-08-13T00:00:00.000Z");
    row("bars/crypto/btcusdt_binance_1m_202104.csv.gz", "BTC-USDT", "1m", 61272, "2021-04-02T00:00:00.000Z",
        "2021-05-14T20:25:00.000Z");
    row("bars/crypto/btcusdt_binance_4h_2024.csv.gz", "BTC-USDT", "4h", 500, "2023-12-30T08:00:00.000Z",
        "2024-03-22T12:00:00.000Z");
    row("bars/crypto/ethbtc_5m_201801.csv.gz", "ETH-BTC", "5m", 5760, "2018-01-10T04:55:00.000Z",
        "2018-01-30T04:50:00.000Z");
    row("bars/defects/etcbtc_bittrex_1m_201807.csv.gz", "ETC-BTC", "1m", 8306, "2018-07-16T19:03:00.000Z",
        "2018-07-26T18:59:00.000Z");
    row("bars/defects/freqtrade_unittest_btc_1m.csv.gz", "UNITTEST-BTC", "1m", 13681, "2017-11-04T23:02:00.000Z",
        "2017-11-14T22:59:00.000Z");
    row("bars/equity/aapl_1h.csv.gz", "AAPL", "1h", 40831, "1998-01-02T14:00:00.000Z", "2021-03-31T19:00:00.000Z");
    row("bars/equity/spy_1d.csv.gz", "SPY", "1d", 5849, "1998-01-02T14:30:00.000Z", "2021-03-31T13:30:00.000Z");
    row("bars/equity/spy_1m_20240220_20240517.csv.gz", "SPY", "1m", 49720, "2024-02-20T09:00:00.000Z",
        "2024-05-17T23:59:00.000Z");
    row("bars/equity/vix_5m_202508_202602.csv.gz", "VIX", "5m", 20224, "2025-08-11T07:15:00.000Z",
        "2026-02-13T21:15:00.000Z");
    row("bars/futures/6eh4_cme_1m_202401.csv.gz", "6EH4", "1m", 29996, "2024-01-01T23:00:00.000Z",
        "2024-01-31T23:58:00.000Z"); // END-stamped
    row("bars/fx/eurusd_1m_oanda_201405.csv.gz", "EUR-USD", "1m", 15366, "2014-05-01T00:00:00.000Z",
        "2014-05-15T23:59:00.000Z");
    row("bars/fx/gbpusd_1m_fxcm_201202.csv.gz", "GBP-USD", "1m", 30117, "2012-02-01T00:00:00.000Z",
        "2012-03-01T00:00:00.000Z");
    row("ticks/crypto/xrpeth_trades_201910.csv.gz", "XRP-ETH", "", 12477, "2019-10-11T00:00:11.620Z",
        "2019-10-13T11:19:28.844Z");
    row("ticks/equity/spy_trades_20131008.csv.gz", "SPY", "", 451545, "2013-10-08T08:00:17.034Z",
        "2013-10-08T23:59:58.962Z");
    row("ticks/equity/ibm_quotes_20131007.csv.gz", "IBM", "", 109067, "2013-10-07T08:00:00.054Z",
        "2013-10-08T00:00:00.122Z");
    row("ticks/fx/eurusd_quotes_oanda_20140508.csv.gz", "EUR-USD", "", 87833, "2014-05-08T00:00:08.715Z",
        "2014-05-08T23:59:49.008Z");
    row("bars/defects/spx_1950_2012_descending.csv", "SPX", "1d", 15821, "1950-01-03T15:00:00.000Z",
        "2012-11-15T14:30:00.000Z");
}

void TestFormatsData::readsRealFiles()
{
    QFETCH(QString, path);
    QFETCH(QString, symbol);
    QFETCH(QString, timeframe);
    QFETCH(quint64, rows);
    QFETCH(QString, firstStart);
    QFETCH(QString, lastStart);
    const ReadFile file = readFile(m_root + path.toStdString());
    QCOMPARE(QString::fromStdString(file.error), QString());
    QCOMPARE(QString::fromStdString(file.info.symbol), symbol);
    QCOMPARE(file.info.timeframe ? QString::fromStdString(std::string(toString(*file.info.timeframe))) : QString(),
             timeframe);
    QCOMPARE(quint64{file.info.rows}, rows);
    QCOMPARE(quint64{file.records.size()}, rows);
    QCOMPARE(file.info.rejected, std::uint64_t{0});
    QCOMPARE(file.info.duplicates, std::uint64_t{0});
    const auto start = [](const MarketRecord& record) {
        return QString::fromStdString(
            toRfc3339(record.kind == MarketRecord::Kind::Bar ? record.bar.start() : record.time()));
    };
    if (!path.contains("1950"))
        QCOMPARE(start(file.records.front()), firstStart); // the hours of 1950 are the calendar's affair
    QCOMPARE(start(file.records.back()), lastStart);
    for (std::size_t i = 1; i < file.records.size(); ++i)
        QVERIFY(file.records[i - 1].time() <= file.records[i].time());
    QCOMPARE(file.info.outOfOrder, std::uint64_t{path.contains("descending") ? 15820U : 0U});
}

void TestFormatsData::refusesDamagedFiles()
{
    const std::string folder = m_root + "bars/defects/";
    QCOMPARE(readFile(folder + "skender_bad.csv").error,
             folder + "skender_bad.csv:202: date: is empty, expected a time");
    QCOMPARE(readFile(folder + "skender_zeros.csv").error,
             folder + "skender_zeros.csv:2: open: '0.00' is not a price > 0");
    QVERIFY(readFile(folder + "nse_1m_issue0859.csv")
                .error.find("the file's name says 1m but the rows are mostly 3m apart") != std::string::npos);
    SourceOptions options;
    options.timeframe = Timeframe::M3;
    const ReadFile nse = readFile(folder + "nse_1m_issue0859.csv", options);
    QCOMPARE(nse.error, std::string());
    QCOMPARE(nse.info.rows, std::uint64_t{595});
    QCOMPARE(toRfc3339(nse.bar(0).start()), std::string("2022-07-25T03:45:00.000Z")); // 09:15+05:30
    for (const char* unsupported :
         {"l2/btcusdt_binance_spot_20240808_depth.csv.gz", "options/spx_option_quotes_1m_20210104_20210114.csv.gz"})
        QVERIFY2(readFile(m_root + unsupported).error.find("not supported") != std::string::npos, unsupported);
}

void TestFormatsData::keepsGoodRowsOfADamagedFile()
{
    SourceOptions options;
    options.lenient = true;
    const ReadFile file = readFile(m_root + "bars/defects/skender_bad.csv", options);
    QCOMPARE(file.error, std::string());
    QCOMPARE(file.info.rows, std::uint64_t{337}); // counted with a script of another language over the same rules
    QCOMPARE(file.info.rejected, std::uint64_t{165});
}

void TestFormatsData::countsOneSidedAndCrossedQuoteBars()
{
    const ReadFile twx = readFile(m_root + "bars/equity/twx_1m_quotes_20140605_20140609.csv.gz");
    QCOMPARE(twx.error, std::string());
    QCOMPARE(twx.info.withoutData, std::uint64_t{5});
    QCOMPARE(twx.records.size(), std::size_t{1469 - 5});
    const auto crossedCloses = [&](const char* path) {
        const ReadFile file = readFile(m_root + path);
        std::size_t crossed = 0;
        for (const MarketRecord& record : file.records)
            if ((record.bar.flags & kCrossed) && record.bar.closeSpread == Bar::kUnknownSpread) ++crossed;
        return crossed;
    };
    QCOMPARE(crossedCloses("bars/fx/eurusd_1m_fxcm_201405.csv.gz"), std::size_t{374});
    QCOMPARE(crossedCloses("bars/fx/gbpusd_1m_fxcm_201202.csv.gz"), std::size_t{347});
}

void TestFormatsData::findsTheSplitOfApple()
{
    const ReadFile file = readFile(m_root + "corporate_actions/aapl_factors.csv");
    QCOMPARE(file.error, std::string());
    std::string splits;
    for (const MarketRecord& record : file.records)
        if (record.action.splitNumerator != record.action.splitDenominator)
            splits += toRfc3339(record.time()).substr(0, 10) + " " + std::to_string(record.action.splitNumerator) +
                      ":" + std::to_string(record.action.splitDenominator) + " ";
    QCOMPARE(splits, std::string("2000-06-21 2:1 2005-02-28 2:1 2014-06-09 7:1 2020-08-31 4:1 "));
}

void TestFormatsData::minutesMakeTheHour()
{
    // The provenance states that the minutes aggregate exactly to the hours.
    const ReadFile minutes = readFile(m_root + "bars/crypto/adausdt_bybit_1m_202506.csv.gz");
    const ReadFile hours = readFile(m_root + "bars/crypto/adausdt_bybit_1h_202506.csv.gz");
    std::size_t compared = 0;
    std::size_t m = 0;
    for (const MarketRecord& hour : hours.records) {
        while (m < minutes.records.size() && minutes.bar(m).start() < hour.bar.start())
            ++m;
        if (m + 60 > minutes.records.size() || minutes.bar(m + 59).end != hour.bar.end) continue;
        Bar sum = minutes.bar(m);
        for (std::size_t i = m; i < m + 60; ++i) {
            sum.high = std::max(sum.high, minutes.bar(i).high);
            sum.low = std::min(sum.low, minutes.bar(i).low);
            sum.close = minutes.bar(i).close;
        }
        QCOMPARE(sum.open, hour.bar.open);
        QCOMPARE(sum.high, hour.bar.high);
        QCOMPARE(sum.low, hour.bar.low);
        QCOMPARE(sum.close, hour.bar.close);
        ++compared;
    }
    QCOMPARE(compared, std::size_t{719});
}

void TestFormatsData::hashesTheStoredBytes()
{
    const ReadFile file = readFile(m_root + "bars/crypto/btcusdt_binance_1m_202104.csv.gz");
    QCOMPARE(toHex(file.info.sha256), std::string("a6c3491cd0dc39992b03cd460ab2a74836456ccd0ae3c438b6cbf2385132ecbb"));
}

SEXTANT_TEST(TestFormatsData)
#include "tst_formats_data.moc"
