#include "tests/test_main.h"

#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <thread>

#include <sys/stat.h>
#include <zlib.h>

#include "engine/core/sha256.h"
#include "tests/engine/market/formats_fixture.h"

using namespace sextant;
using namespace sextant::market;
using namespace sextant::market::formats;
using namespace sextant::test;

namespace {

constexpr std::int64_t kNoonMs = 1'791'201'600'000; // 2026-10-05T12:00Z

std::string gzipped(const std::string& text)
{
    z_stream stream{};
    deflateInit2(&stream, 9, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    std::string out(deflateBound(&stream, text.size()) + 64, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
    stream.avail_in = static_cast<uInt>(text.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

std::string bars(std::initializer_list<const char*> rows)
{
    std::string out = "timestamp_ms_utc,open,high,low,close,volume\n";
    for (const char* row : rows)
        out += std::string(row) + "\n";
    return out;
}

} // namespace

class TestFormats final : public QObject {
    Q_OBJECT

private slots:
    void readsEveryFormOfBars_data();
    void readsEveryFormOfBars();
    void decidesTheUnitOfTimeRowByRow();
    void readsTrades();
    void readsBinanceTrades();
    void readsQuotesAndCarriesTheUnchangedSide();
    void readsQuotesOfTwoClocks();
    void makesBarsOfMids();
    void dailyBarsRunFromOpenToClose();
    void takesEndStampsAsSuch();
    void seesEndStampsOnFutures();
    void readsCorporateActions();
    void unpacksGzipAndHashesWhatIsStored();
    void opensFilesFoldersAndNothing();
    void readsPipesThatCanBeReadOnlyOnce();
    void settlesTheTimeframe_data();
    void settlesTheTimeframe();
    void sortsAndCountsDisorder();
    void dropsRepeatedBars();
    void dropsTradesOfARepeatedIdOnly();
    void tellsHolesInTradeIds();
    void refusesBadFiles_data();
    void refusesBadFiles();
    void refusesBadRowsAndCountsThemWhenLenient_data();
    void refusesBadRowsAndCountsThemWhenLenient();
    void roundsFinePricesHalfEven();
    void picksTheRowsAskedFor();
    void readsOneSymbolOfMany();
    void checksTheNamedFormat();
    void readsDatesOfEitherOrder();
    void recordsCarryTheInstrument();
};

void TestFormats::readsEveryFormOfBars_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("symbol");
    QTest::addColumn<double>("volume");
    const auto row = [](const char* title, const char* name, const char* text, const char* format, const char* symbol,
                        double volume) {
        QTest::newRow(title) << name << QString::fromUtf8(text) << format << symbol << volume;
    };
    row("shared", "btcusdt_1m.csv",
        "timestamp_ms_utc,open,high,low,close,volume,vwap\n1791201600000,10.5,12,10,11,3,1\n1791201660000,11,13,11,12,"
        "4,1\n",
        "sextant-bars", "BTC-USDT", 3);
    row("binance archive, ms", "BTCUSDT-1m-2024-10-05.csv",
        "1791201600000,10.5,12,10,11,3,1791201659999,5,6,7,8,0\n1791201660000,11,13,11,12,4,1791201719999,5,6,7,8,0\n",
        "binance-klines", "BTC-USDT", 3);
    row("binance archive, header", "BTCUSDT-1m-2024-10-05.csv",
        "open_time,open,high,low,close,volume,close_time,quote_volume,count,taker_buy_volume,taker_buy_quote_volume,"
        "ignore\n"
        "1791201600000,10.5,12,10,11,3,1791201659999,5,6,7,8,0\n1791201660000,11,13,11,12,4,1791201719999,5,6,7,8,0\n",
        "binance-klines", "BTC-USDT", 3);
    row("freqtrade", "BTC_USDT-1m.json",
        "[[1791201600000, 10.5, 12.0, 10.0, 11.0, 3.0], [1791201660000, 11.0, 13.0, 11.0, 12.0, 4.0]]",
        "freqtrade-json", "BTC-USDT", 3);
    row("kucoin's order of prices", "BTC_USDT-1m.json",
        R"([["1791201600","10.5","11","12","10","3","40"],["1791201660","11","12","13","11","4","40"]])", "rest-json",
        "BTC-USDT", 3);
    row("bybit REST, newest first", "BTCUSDT.json",
        R"({"retCode":0,"result":{"symbol":"BTCUSDT","list":[["1791201660000","11","13","11","12","4","9"],["1791201600000","10.5","12","10","11","3","9"]]}})",
        "rest-json", "BTC-USDT", 3);
    row("kraken", "XBTUSD_1.csv", "1791201600,10.5,12,10,11,3,151\n1791201660,11,13,11,12,4,151\n", "kraken-ohlcvt",
        "BTC-USD", 3);
    row("metatrader 4", "EURUSD1.csv", "2026.10.05,12:00,10.5,12,10,11,3\n2026.10.05,12:01,11,13,11,12,4\n", "mt4",
        "EURUSD1", 3);
    row("metatrader 5", "EURUSD_M1.csv",
        "<DATE>\t<TIME>\t<OPEN>\t<HIGH>\t<LOW>\t<CLOSE>\t<TICKVOL>\t<VOL>\t<SPREAD>\n"
        "2026.10.05\t12:00:00\t10.5\t12\t10\t11\t3\t0\t8\n2026.10.05\t12:01:00\t11\t13\t11\t12\t4\t0\t7\n",
        "mt5", "EUR-USD", 3);
    row("tradingview, offsets", "BINANCE_BTCUSDT, 1.csv",
        "time,open,high,low,close,EMA,EMA,Volume\n2026-10-05T14:00:00+02:00,10.5,12,10,11,,,3\n2026-10-05T14:01:00+02:"
        "00,11,13,11,12,,,4\n",
        "tradingview", "BTC-USDT", 3);
    row("tradingview, seconds, no volume", "BINANCE_BTCUSDT, 1.csv",
        "time,open,high,low,close\n1791201600,10.5,12,10,11\n1791201660,11,13,11,12\n", "tradingview", "BTC-USDT", 0);
    row("cryptodatadownload", "x.csv",
        "https://www.CryptoDataDownload.com\nUnix,Date,Symbol,Open,High,Low,Close,Volume BTC,Volume USDT,tradecount\n"
        "1791201660000,2026-10-05 12:01:00,BTCUSDT,11,13,11,12,4,40,1\n1791201600000,2026-10-05 "
        "12:00:00,BTCUSDT,10.5,12,10,11,3,30,1\n",
        "cryptodatadownload", "BTC-USDT", 3);
    row("alpaca", "x.csv",
        "symbol,timestamp,open,high,low,close,volume,trade_count,vwap\nAAPL,2026-10-05 "
        "12:00:00+00:00,10.5,12,10,11,3.0,1.0,1\n"
        "AAPL,2026-10-05 12:01:00+00:00,11,13,11,12,4.0,1.0,1\n",
        "alpaca", "AAPL", 3);
    row("european spreadsheet", "SAP_1m.csv",
        "Datum;Eröffnung;Hoch;Tief;Schluss;Volumen\n05.10.2026 12:00;10,5;12,0;10,0;11,0;3,0\n05.10.2026 "
        "12:01;11,0;13,0;11,0;12,0;4,0\n",
        "csv", "SAP", 3);
    row("date and clock apart, quoted", "SAP_1m.csv",
        "\"Date\",\"Time\",\"Open\",\"High\",\"Low\",\"Close\",\"Volume\"\n\"2026-10-05\",\"12:00\",\"10.5\",\"12\","
        "\"10\",\"11\",\"3\"\n"
        "\"2026-10-05\",\"12:01\",\"11\",\"13\",\"11\",\"12\",\"4\"\n",
        "csv", "SAP", 3);
    row("bare numbers", "SAP_1m.csv", "1791201600|10.5|12|10|11|3\n1791201660|11|13|11|12|4\n", "csv", "SAP", 3);
}

void TestFormats::readsEveryFormOfBars()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    QFETCH(QString, format);
    QFETCH(QString, symbol);
    QFETCH(double, volume);
    const ReadFile file = readText(text.toStdString(), name.toStdString());
    QCOMPARE(QString::fromStdString(file.error), QString());
    QCOMPARE(QString::fromStdString(file.info.format), format);
    QCOMPARE(QString::fromStdString(file.info.symbol), symbol);
    QVERIFY(file.info.timeframe == Timeframe::M1);
    QCOMPARE(file.info.rows, std::uint64_t{2});
    QCOMPARE(file.records.size(), std::size_t{2});
    QCOMPARE(QString::fromStdString(file.prices(0)), QString("10.5 12 10 11"));
    QCOMPARE(QString::fromStdString(file.prices(1)), QString("11 13 11 12"));
    QCOMPARE(file.bar(0).end, Time::fromMillis(kNoonMs + 60'000)); // an event at its END
    QCOMPARE(file.bar(0).start(), Time::fromMillis(kNoonMs));
    QCOMPARE(file.bar(1).end, Time::fromMillis(kNoonMs + 120'000));
    QCOMPARE(file.bar(0).volume, volume);
    QCOMPARE((file.bar(0).flags & kNoVolume) != 0, volume == 0.0);
    QCOMPARE(file.info.first, file.bar(0).end);
    QCOMPARE(file.info.last, file.bar(1).end);
}

void TestFormats::decidesTheUnitOfTimeRowByRow()
{
    // Binance's archives changed from ms to µs with 2025; people join them.
    const ReadFile file =
        readText("1735689540000,1,1,1,1,1,0,0,0,0,0,0\n1735689600000000,1,1,1,1,1,0,0,0,0,0,0\n", "BTCUSDT-1m.csv");
    QCOMPARE(file.error, std::string());
    QCOMPARE(toRfc3339(file.bar(0).end), std::string("2025-01-01T00:00:00.000Z"));
    QCOMPARE(toRfc3339(file.bar(1).end), std::string("2025-01-01T00:01:00.000Z"));
}

void TestFormats::readsTrades()
{
    const ReadFile file =
        readText("timestamp_ms_utc,price,size,side,exchange,conditions,suspicious\n"
                 "1791201600000,100.5,10,,Q,20,0\n1791201600000,100.5,10,,Q,20,1\n1791201600001,100.25,,sell,Q,20,0\n"
                 "1791201600002,100.25,5,buy,Q,20,\n",
                 "spy_trades_20261005.csv");
    QCOMPARE(file.error, std::string());
    QVERIFY(file.info.content == Content::Trades);
    QCOMPARE(file.instrument.barSource, BarSource::Trades);
    QCOMPARE(file.records.size(), std::size_t{4}); // equal times, even equal rows, are trades of their own
    QCOMPARE(file.records[0].trade.side, Side::None);
    QCOMPARE(file.records[0].trade.flags, std::uint8_t{0});
    QCOMPARE(file.records[1].trade.flags, std::uint8_t{kSuspicious});
    QCOMPARE(file.records[2].trade.side, Side::Sell);
    QCOMPARE(file.records[2].trade.flags, std::uint8_t{kNoVolume});
    QCOMPARE(file.records[3].trade.side, Side::Buy);
    QCOMPARE(file.records[3].trade.size, 5.0);
    QCOMPARE(file.records[3].row, std::uint64_t{5});
}

void TestFormats::readsBinanceTrades()
{
    const ReadFile plain = readText("7,100.5,2,201,1791201600000,True,True\n8,100.6,1,100.6,1791201600001,False,True\n",
                                    "BTCUSDT-trades-2026-10.csv");
    QCOMPARE(plain.error, std::string());
    QCOMPARE(plain.info.format, std::string("binance-trades"));
    QCOMPARE(plain.records[0].trade.side, Side::Sell); // the buyer was the maker
    QCOMPARE(plain.records[1].trade.side, Side::Buy);
    QCOMPARE(plain.records[0].trade.size, 2.0);
    const ReadFile grouped = readText("7,100.5,2,1,2,1791201600000,true,true\n", "BTCUSDT-aggTrades-2026-10.csv");
    QCOMPARE(grouped.error, std::string());
    QCOMPARE(grouped.info.format, std::string("binance-aggtrades"));
    QCOMPARE(grouped.records[0].trade.time, Time::fromMillis(kNoonMs));
    const ReadFile kraken = readText("1791201600.1234,64015.0,0.2388\n", "XBTUSD.csv");
    QCOMPARE(kraken.error, std::string());
    QCOMPARE(kraken.records[0].trade.time.ns, kNoonMs * 1'000'000 + 123'400'000);
    QCOMPARE(kraken.info.venue, std::string("kraken"));
}

void TestFormats::readsQuotesAndCarriesTheUnchangedSide()
{
    const ReadFile file =
        readText("timestamp_ms_utc,bid,bid_size,ask,ask_size,exchange,suspicious\n"
                 "1791201600000,,0,183.63,100,Q,0\n1791201600001,180.01,300,,0,P,0\n1791201600002,999,1,,,P,1\n"
                 "1791201600003,,,179,200,P,0\n1791201600004,,,,,P,0\n",
                 "ibm_quotes_20261005.csv");
    QCOMPARE(file.error, std::string());
    QCOMPARE(file.records.size(), std::size_t{4});
    QCOMPARE(file.info.withoutData, std::uint64_t{1});
    const Quote& first = file.records[0].quote;
    QVERIFY(!first.hasBothSides() && first.bid == Price{} && first.askSize == 100.0);
    const Quote& second = file.records[1].quote;
    QCOMPARE(file.price(second.bid), std::string("180.01"));
    QCOMPARE(file.price(second.ask), std::string("183.63"));
    QCOMPARE(second.askSize, 100.0);
    QVERIFY(file.records[2].quote.flags & kSuspicious);
    const Quote& last = file.records[3].quote; // the flagged 999 is not carried on
    QCOMPARE(file.price(last.bid), std::string("180.01"));
    QVERIFY(last.flags & kCrossed);
    QVERIFY(!last.isUsable());
}

void TestFormats::readsQuotesOfTwoClocks()
{
    const ReadFile file =
        readText("local_timestamp_ns,exchange_timestamp_ms,bid,bid_size,ask,ask_size,update_id\n"
                 "1791201600000000001,,100,1,101,2,5\n1791201600000000009,1791201600001,100,1,101,2,6\n",
                 "btcusdt_binance_quotes.csv");
    QCOMPARE(file.error, std::string());
    QCOMPARE(file.records[0].quote.time.ns, kNoonMs * 1'000'000 + 1);
    QCOMPARE(file.records[1].quote.time.ns, (kNoonMs + 1) * 1'000'000);
    QVERIFY(file.instrument.hasQuotes);
    const ReadFile ticks =
        readText("<DATE>\t<TIME>\t<BID>\t<ASK>\t<LAST>\t<VOLUME>\t<FLAGS>\n"
                 "2026.10.05\t12:00:00.123\t1.08120\t1.08128\t0\t0\t6\n2026.10.05\t12:00:00.541\t1.08121\t\t\t\t2\n",
                 "EURUSD.csv");
    QCOMPARE(ticks.error, std::string());
    QCOMPARE(ticks.info.format, std::string("mt5-ticks"));
    QCOMPARE(ticks.price(ticks.records[1].quote.ask), std::string("1.08128"));
}

void TestFormats::makesBarsOfMids()
{
    const ReadFile file = readText(
        "timestamp_ms_utc,bid_open,bid_high,bid_low,bid_close,bid_size,ask_open,ask_high,ask_low,ask_close,ask_size\n"
        "1791201600000,1.10000001,1.2,1.0,1.1,5,1.10000002,1.30000003,1.1,1.3,6\n"
        "1791201660000,1.2,1.2,1.2,1.2,5,1.1,1.3,1.1,1.3,6\n"
        "1791201720000,,,,,0,1.1,1.3,1.1,1.3,6\n",
        "eurusd_1m_oanda.csv");
    QCOMPARE(file.error, std::string());
    QCOMPARE(file.records.size(), std::size_t{2});
    QCOMPARE(file.info.withoutData, std::uint64_t{1});
    // 110000001.5 -> even 110000002, 125000001.5 -> 125000002, 105000000, 120000000
    QCOMPARE(file.prices(0), std::string("1.10000002 1.25000002 1.05 1.2"));
    QCOMPARE(file.bar(0).flags, std::uint8_t{kQuoteBar | kNoVolume});
    QCOMPARE(file.bar(0).openSpread, 1U);
    QCOMPARE(file.bar(0).closeSpread, 20'000'000U);
    QCOMPARE(file.bar(1).openSpread, Bar::kUnknownSpread); // bid above ask
    QVERIFY(file.bar(1).flags & kCrossed);
    QCOMPARE(file.bar(1).closeSpread, 10'000'000U);
    QVERIFY(file.instrument.hasQuotes);
    QCOMPARE(file.instrument.barSource, BarSource::Bars);
}

void TestFormats::dailyBarsRunFromOpenToClose()
{
    // 00:00 of New York, 00:00 UTC and a bare date name the same session: 2026-10-05, 09:30 to 16:00 EDT.
    for (const char* text :
         {"timestamp_ms_utc,open,high,low,close,volume\n1791172800000,10,12,10,11,1\n1791259200000,10,12,10,11,1\n",
          "date,open,high,low,close\n2026-10-05,10,12,10,11\n2026-10-06,10,12,10,11\n"}) {
        const ReadFile file = readText(text, "spy_1d.csv");
        QCOMPARE(file.error, std::string());
        QCOMPARE(toRfc3339(file.bar(0).end), std::string("2026-10-05T20:00:00.000Z"));
        QCOMPARE(file.bar(0).durationSeconds, 23'400U);
        QVERIFY(file.bar(0).timeframe == Timeframe::D1);
    }
    const ReadFile crypto =
        readText("date,open,high,low,close\n2026-10-05,10,12,10,11\n2026-10-06,10,12,10,11\n", "btcusdt.csv");
    QCOMPARE(toRfc3339(crypto.bar(0).end), std::string("2026-10-06T00:00:00.000Z"));
    QCOMPARE(crypto.bar(0).durationSeconds, 86'400U);
    const ReadFile weekly =
        readText("date,open,high,low,close\n2026-10-05,10,12,10,11\n2026-10-12,10,12,10,11\n2026-10-19,10,12,10,11\n",
                 "spy.csv");
    QVERIFY(weekly.info.timeframe == Timeframe::W1);
    QCOMPARE(toRfc3339(weekly.bar(0).end), std::string("2026-10-09T20:00:00.000Z"));
}

void TestFormats::takesEndStampsAsSuch()
{
    SourceOptions options;
    options.path = "btcusdt_1m.csv";
    options.format = "sextant-bars-end";
    const ReadFile file = readText(bars({"1791201600000,10,12,10,11,1", "1791201660000,10,12,10,11,1"}), options);
    QCOMPARE(file.error, std::string());
    QVERIFY(file.info.endStamped);
    QCOMPARE(file.bar(0).end, Time::fromMillis(kNoonMs));
    QCOMPARE(file.bar(0).start(), Time::fromMillis(kNoonMs - 60'000));
}

void TestFormats::seesEndStampsOnFutures()
{
    // CME opens at 23:00 UTC in winter (17:00 Chicago) and closes at 22:00.
    const ReadFile end =
        readText("timestamp,open,high,low,close\n2024-01-09T23:01:00Z,1,1,1,1\n2024-01-09T23:02:00Z,1,1,1,1\n"
                 "2024-01-10T21:59:00Z,1,1,1,1\n2024-01-10T22:00:00Z,1,1,1,1\n",
                 "6eh4_1m.csv");
    QCOMPARE(end.error, std::string());
    QVERIFY(end.info.endStamped);
    QCOMPARE(end.info.warnings.size(), std::size_t{1});
    QCOMPARE(toRfc3339(end.bar(0).end), std::string("2024-01-09T23:01:00.000Z"));
    const ReadFile start =
        readText("timestamp,open,high,low,close\n2024-01-09T23:00:00Z,1,1,1,1\n2024-01-09T23:01:00Z,1,1,1,1\n"
                 "2024-01-10T21:59:00Z,1,1,1,1\n",
                 "6eh4_1m.csv");
    QVERIFY(!start.info.endStamped);
    QCOMPARE(toRfc3339(start.bar(0).end), std::string("2024-01-09T23:01:00.000Z"));
}

void TestFormats::readsCorporateActions()
{
    // Three rows of a real history: a dividend of 3.29 on 2014-05-08 and the split 7:1 of 2014-06-09.
    const ReadFile file =
        readText("date,price_factor,split_factor,reference_price\n20140507,0.8961764,0.0357143,592.33\n"
                 "20140606,0.9011818,0.0357143,645.57\n20140806,0.9011818,0.25,94.97\n",
                 "aapl_factors.csv");
    QCOMPARE(file.error, std::string());
    QCOMPARE(file.info.symbol, std::string("AAPL"));
    QCOMPARE(file.records.size(), std::size_t{2});
    const CorporateAction& dividend = file.records[0].action;
    QCOMPARE(dividend.splitNumerator, dividend.splitDenominator);
    QVERIFY(std::abs(dividend.dividendPerShare.units - 329'000'000) < 10'000); // factors carry seven digits
    QCOMPARE(toRfc3339(dividend.time), std::string("2014-05-08T08:00:00.000Z"));
    const CorporateAction& split = file.records[1].action;
    QCOMPARE(split.splitNumerator, std::int64_t{7});
    QCOMPARE(split.splitDenominator, std::int64_t{1});
    QVERIFY(split.dividendPerShare == Cash{});
    QCOMPARE(toRfc3339(split.time), std::string("2014-06-09T08:00:00.000Z")); // Monday, 04:00 in New York
    QCOMPARE(split.instrument, std::uint16_t{7});

    QVERIFY(readText("date,price_factor,split_factor,reference_price\n20140507,0,1,1\n", "x_factors.csv")
                .error.starts_with("x_factors.csv:2: price_factor: '0'"));
    QVERIFY(
        readText("date,price_factor,split_factor,reference_price\n20140507,1,1,1\n20140507,1,1,1\n", "x_factors.csv")
            .error.starts_with("x_factors.csv:3: date:"));
}

void TestFormats::unpacksGzipAndHashesWhatIsStored()
{
    const std::string text = bars({"1791201600000,10,12,10,11,1", "1791201660000,10,12,10,11,1"});
    const std::string packed = gzipped(text);
    const ReadFile file = readText(packed, "btcusdt_1m.csv.gz");
    QCOMPARE(file.error, std::string());
    QCOMPARE(file.records.size(), std::size_t{2});
    QCOMPARE(toHex(file.info.sha256), toHex(sha256(packed)));
    QCOMPARE(toHex(readText(text, "btcusdt_1m.csv").info.sha256), toHex(sha256(text)));
    // Two members in a row are one file.
    const std::size_t half = text.find("1791201660000");
    QCOMPARE(readText(gzipped(text.substr(0, half)) + gzipped(text.substr(half)), "btcusdt_1m.csv.gz").records.size(),
             std::size_t{2});

    for (std::size_t length = 2; length < packed.size(); length += 7) // cut anywhere
        QVERIFY2(readText(packed.substr(0, length), "b_1m.csv.gz").error.find("file: the gzip data is cut short") !=
                     std::string::npos,
                 std::to_string(length).c_str());
    std::string wrongCheck = packed;
    wrongCheck[wrongCheck.size() - 6] = static_cast<char>(wrongCheck[wrongCheck.size() - 6] ^ 1);
    QVERIFY(readText(wrongCheck, "b_1m.csv.gz").error.find("file: the gzip data is damaged") != std::string::npos);
    QVERIFY(readText(packed + "x", "b_1m.csv.gz").error.find("not gzip follow") != std::string::npos);
}

void TestFormats::opensFilesFoldersAndNothing()
{
    QTemporaryDir folder;
    const std::string path = folder.filePath("btcusdt_1m.csv").toStdString();
    const std::string text = bars({"1791201600000,10,12,10,11,1", "1791201660000,10,12,10,11,1"});
    std::FILE* out = std::fopen(path.c_str(), "wb");
    QVERIFY(out);
    std::fwrite(text.data(), 1, text.size(), out);
    std::fclose(out);
    QCOMPARE(readFile(path).records.size(), std::size_t{2});

    SourceOptions options;
    options.path = folder.filePath("absent.csv").toStdString();
    const auto absent = TapeSource::open(options, builtInCatalog());
    QVERIFY(!absent.has_value());
    QCOMPARE(absent.error().code, ErrorCode::NotFound);
    options.path = folder.path().toStdString();
    const auto directory = TapeSource::open(options, builtInCatalog());
    QVERIFY(!directory.has_value());
    QCOMPARE(directory.error().code, ErrorCode::NotFound);

    // A file that changes between the two passes is noticed, if only one digit of it.
    std::string large = bars({});
    for (int i = 0; i < 30'000; ++i)
        large += std::to_string(kNoonMs + std::int64_t{60'000} * i) + ",10,12,10,11,1\n";
    const auto write = [&](std::size_t at, const std::string& bytes) { // in place, for the reader holds the file open
        std::FILE* file = std::fopen(path.c_str(), "r+b");
        std::fseek(file, static_cast<long>(at), SEEK_SET);
        std::fwrite(bytes.data(), 1, bytes.size(), file);
        std::fclose(file);
    };
    write(0, large);
    options.path = path;
    auto changing = TapeSource::open(options, builtInCatalog());
    QVERIFY(changing.has_value());
    write(large.size() - 2, "2");
    MarketRecord record;
    std::vector<SourceNotice> notices;
    Result<bool> more = true;
    while (more && *more)
        more = (*changing)->next(record, notices);
    QVERIFY(!more.has_value());
    QCOMPARE(more.error().code, ErrorCode::Io);
}

void TestFormats::readsPipesThatCanBeReadOnlyOnce()
{
    QTemporaryDir folder;
    const std::string path = folder.filePath("btcusdt_1m.csv").toStdString();
    QCOMPARE(mkfifo(path.c_str(), 0600), 0);
    const std::string text = bars({"1791201600000,10,12,10,11,1", "1791201660000,10,12,10,11,1"});
    std::jthread writer([&] {
        std::FILE* out = std::fopen(path.c_str(), "wb");
        std::fwrite(text.data(), 1, text.size(), out);
        std::fclose(out);
    });
    const ReadFile file = readFile(path);
    QCOMPARE(file.error, std::string());
    QCOMPARE(file.records.size(), std::size_t{2});
    QCOMPARE(toHex(file.info.sha256), toHex(sha256(text)));
}

void TestFormats::settlesTheTimeframe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("stepSeconds");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("expected"); // a timeframe, or how the message begins
    const auto row = [](const char* title, const char* name, int step, int count, const char* asked,
                        const char* expected) { QTest::newRow(title) << name << step << count << asked << expected; };
    row("from the rows", "btcusdt.csv", 900, 30, "", "15m");
    row("name and rows agree", "btcusdt_5m.csv", 300, 30, "", "5m");
    row("one row, named", "btcusdt_4h.csv", 0, 1, "", "4h");
    row("one row", "btcusdt.csv", 0, 1, "", "1m");
    row("thin rows on the grid", "btcusdt_1m.csv", 120, 5, "1m", "1m");
    row("name contradicts: finer rows", "btcusdt_1h.csv", 60, 30, "",
        "btcusdt_1h.csv:2: timeframe: the file's name says 1h but the rows are mostly 1m apart");
    row("name contradicts: coarser rows", "btcusdt_1m.csv", 180, 30, "",
        "btcusdt_1m.csv:2: timeframe: the file's name says 1m but the rows are mostly 3m apart");
    row("option contradicts", "btcusdt.csv", 300, 30, "1h",
        "btcusdt.csv:2: timeframe: --timeframe says 1h but the rows are mostly 5m apart");
    row("option beats name", "btcusdt_1m.csv", 180, 30, "3m", "3m");
    row("option trusted on thin rows", "btcusdt.csv", 180, 30, "1m", "1m");
    row("no such timeframe", "btcusdt.csv", 420, 30, "",
        "btcusdt.csv:2: timeframe: the rows are mostly 7m apart, which is none of");
    row("daily by hours", "btcusdt.csv", 86'400, 30, "", "1d");
    row("weekly", "btcusdt.csv", 7 * 86'400, 30, "", "1w");
}

void TestFormats::settlesTheTimeframe()
{
    QFETCH(QString, name);
    QFETCH(int, stepSeconds);
    QFETCH(int, count);
    QFETCH(QString, asked);
    QFETCH(QString, expected);
    std::string text = bars({});
    for (int i = 0; i < count; ++i)
        text += std::to_string(kNoonMs + std::int64_t{stepSeconds} * i * 1000) + ",10,12,10,11,1\n";
    SourceOptions options;
    options.path = name.toStdString();
    if (!asked.isEmpty()) options.timeframe = timeframeFromString(asked.toStdString());
    const ReadFile file = readText(text, options);
    const std::string got = file.error.empty() ? std::string(toString(*file.info.timeframe)) : file.error;
    QVERIFY2(got.starts_with(expected.toStdString()), got.c_str());
    if (file.error.empty()) QVERIFY(file.instrument.baseTimeframe == file.info.timeframe);
}

void TestFormats::sortsAndCountsDisorder()
{
    const ReadFile file = readText(bars({"1791201720000,3,3,3,3,1", "1791201660000,2,2,2,2,1",
                                         "1791201600000,1,1,1,1,1", "1791201660000,9,9,9,9,1"}),
                                   "btcusdt_1m.csv");
    QCOMPARE(file.error, std::string());
    QCOMPARE(file.info.outOfOrder, std::uint64_t{3});
    QCOMPARE(file.info.duplicates, std::uint64_t{1});
    QCOMPARE(file.info.rows, std::uint64_t{3});
    QCOMPARE(file.prices(0), std::string("1 1 1 1"));
    QCOMPARE(file.prices(1), std::string("2 2 2 2")); // of equal times the first in the file
    QCOMPARE(file.prices(2), std::string("3 3 3 3"));
    QCOMPARE(file.records[0].row, std::uint64_t{4});
    QCOMPARE(file.notices.size(), std::size_t{2});
    QCOMPARE(file.notices[0].kind, SourceNotice::Kind::OutOfOrder);
    QCOMPARE(file.notices[0].count, std::uint64_t{3});
    QCOMPARE(file.notices[0].row, std::uint64_t{3});
    QCOMPARE(file.notices[1].kind, SourceNotice::Kind::Duplicate);
    QCOMPARE(file.notices[1].row, std::uint64_t{5});
}

void TestFormats::dropsRepeatedBars()
{
    const ReadFile file = readText(bars({"1791201600000,1,1,1,1,1", "1791201600000,2,2,2,2,1",
                                         "1791201600000,1,1,1,1,1", "1791201660000,3,3,3,3,1"}),
                                   "btcusdt_1m.csv");
    QCOMPARE(file.info.duplicates, std::uint64_t{2});
    QCOMPARE(file.records.size(), std::size_t{2});
    QCOMPARE(file.prices(0), std::string("1 1 1 1"));
    QCOMPARE(file.notices.size(), std::size_t{1});
    QCOMPARE(file.notices[0].count, std::uint64_t{2});
    QCOMPARE(file.notices[0].row, std::uint64_t{3});
    QCOMPARE(file.notices[0].time, file.bar(1).end);
}

void TestFormats::dropsTradesOfARepeatedIdOnly()
{
    const ReadFile file = readText("timestamp_ms_utc,price,size,side,trade_id\n1791201600000,1,1,,a1\n1791201600000,1,"
                                   "1,,a2\n1791201600000,1,1,,a1\n"
                                   "1791201600000,1,1,,\n1791201600000,1,1,,\n",
                                   "btcusdt_trades.csv");
    QCOMPARE(file.error, std::string());
    QCOMPARE(file.records.size(), std::size_t{4});
    QCOMPARE(file.info.duplicates, std::uint64_t{1});
    QCOMPARE(file.notices.size(), std::size_t{1});
    QCOMPARE(file.notices[0].kind, SourceNotice::Kind::SequenceDuplicate);
    QCOMPARE(file.notices[0].row, std::uint64_t{4});
}

void TestFormats::tellsHolesInTradeIds()
{
    const auto readIds = [](int step) {
        std::string text = "timestamp_ms_utc,price,size,side,trade_id\n";
        for (int i = 0; i < 300; ++i)
            text +=
                std::to_string(kNoonMs + i) + ",1,1,buy," + std::to_string(1000 + i * step + (i >= 200 ? 5 : 0)) + "\n";
        return readText(text, "btcusdt_trades.csv");
    };
    const ReadFile file = readIds(1);
    QCOMPARE(file.notices.size(), std::size_t{1});
    QCOMPARE(file.notices[0].kind, SourceNotice::Kind::SequenceGap);
    QCOMPARE(file.notices[0].count, std::uint64_t{5});
    QCOMPARE(file.notices[0].row, std::uint64_t{202});
    QCOMPARE(readIds(2).notices.size(), std::size_t{0}); // a venue that numbers with holes
}

void TestFormats::refusesBadFiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* title, const QByteArray& text, const char* message) {
        QTest::newRow(title) << text << message;
    };
    row("empty", "", "f_1m.csv:1: file: is empty");
    row("blank", "\n\n \n", "f_1m.csv:1: file: holds no rows");
    row("header only", "timestamp_ms_utc,open,high,low,close,volume\n", "f_1m.csv:1: file: has a header but no rows");
    row("zero byte", QByteArray("time,open\n1,\0,3\n", 16), "f_1m.csv:2: file: is binary (a zero byte)");
    row("not UTF-8", "time,open,high,low,close\n\xff\xfe,1,1,1,1\n", "f_1m.csv:2: file: is binary (not valid UTF-8)");
    row("UTF-16 cut in half", QByteArray("\xff\xfet\0i", 5), "f_1m.csv:1: file: the UTF-16 text is damaged");
    row("zip", "PK\x03\x04rest", "f_1m.csv:1: file: the zip archive is damaged");
    row("missing column", "timestamp_ms_utc,open,high,close,volume\n1,1,1,1,1\n",
        "f_1m.csv:1: low: the column is missing, the file has: timestamp_ms_utc,open");
    row("missing time", "open,high,low,close\n1,1,1,1\n", "f_1m.csv:1: time: the column is missing");
    row("missing ask", "timestamp_ms_utc,bid\n1,1\n", "f_1m.csv:1: header:");
    row("unknown columns", "a,b,c,d\n1,2,3,4\n", "f_1m.csv:1: header: 'a,b,c,d' is of no known form");
    row("prose", "hello world\nthis is no data\n", "f_1m.csv:1: header: 'hello world' has no columns");
    row("ten numbers", "1791201600,2,3,4,5,6,7,8,9,10\n", "f_1m.csv:1: header: rows of 10 columns");
    row("no time", "x1,2,3,4,5\n", "f_1m.csv:1: header:");
    row("long line",
        "timestamp_ms_utc,open,high,low,close,volume\n1791201600000,1,1,1,1,1\n" + QByteArray(1'100'000, '1'),
        "f_1m.csv:3: file: the line is longer than 1 MiB");
    row("long first line", QByteArray(1'100'000, '1'), "f_1m.csv:1: file: the line is longer than 1 MiB");
    row("options", "timestamp_ms_utc,underlying,expiry,strike,right,bid,ask,bid_size,ask_size\n1,A,2,3,C,1,2,3,4\n",
        "f_1m.csv:1: header: option quotes are not supported yet");
    row("book", "timestamp,side,price,size,first_update_id\n1,b,1,1,1\n",
        "f_1m.csv:1: header: order-book data in columns are not supported");
    row("capture", "1723161253937085768 {\"stream\":\"btcusdt@depth\"}\n", "f_1m.csv:1: file: is a raw capture");
    row("capture without times", "{\"topic\":\"orderbook.500.XRPUSDT\"}\n{\"topic\":\"x\"}\n",
        "f_1m.csv:1: "); // strictly: data is missing; leniently: nothing is left
    row("json of objects", "[{\"t\":1}]", "f_1m.csv:1: file: the JSON list holds no rows");
    row("json cut short", "[[1791201600000,1,1,1,1,1],[17912", "f_1m.csv:2: row: the JSON ends inside a row");
    row("tail of binary",
        "timestamp_ms_utc,open,high,low,close,volume\n1791201600000,1,1,1,1,1\n" + QByteArray("\x80\x81\n"),
        "f_1m.csv:3: file: is binary");
    row("two tickers", "Price,Close,Close\nTicker,A,B\nDate,,\n2026-10-05,1,2\n", "f_1m.csv:");
}

void TestFormats::refusesBadFiles()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, message);
    for (const bool lenient : {false, true}) { // what is wrong with the file is wrong in any case
        SourceOptions options;
        options.path = "f_1m.csv";
        options.lenient = lenient;
        const auto source = TapeSource::openBytes(text.toStdString(), options, builtInCatalog());
        QVERIFY(!source.has_value());
        QCOMPARE(source.error().code, ErrorCode::InvalidInput);
        QVERIFY2(QString::fromStdString(source.error().message).startsWith(message), source.error().message.c_str());
    }
}

void TestFormats::refusesBadRowsAndCountsThemWhenLenient_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("message");
    const auto bad = [](const char* title, const char* row, const char* message) {
        QTest::newRow(title) << row << message;
    };
    bad("not a number", "1791201660000,abc,12,10,11,1", "open: 'abc' is not a number");
    bad("NaN", "1791201660000,10,nan,10,11,1", "high: 'nan' is not a number");
    bad("infinite", "1791201660000,10,12,10,inf,1", "close: 'inf' is not a number");
    bad("negative", "1791201660000,10,12,-10,11,1", "low: '-10' is not a price > 0");
    bad("zero", "1791201660000,0,12,10,11,1", "open: '0' is not a price > 0");
    bad("empty", "1791201660000,10,,10,11,1", "high: is empty, expected a price > 0");
    bad("too large", "1791201660000,10,99999999999999,10,11,1", "high: '99999999999999' is not a number, or too large");
    bad("dust", "1791201660000,0.000000001,12,10,11,1", "open: '0.000000001' is finer than half the price unit 1e-8");
    bad("high below low", "1791201660000,10,9,10,10,1", "high: high 9 is below low 10");
    bad("high below open", "1791201660000,13,12,10,11,1", "high: high 12 is below open 13");
    bad("high below close", "1791201660000,10,12,10,13,1", "high: high 12 is below close 13");
    bad("low above open", "1791201660000,9,12,10,11,1", "low: low 10 is above open 9");
    bad("low above close", "1791201660000,10,12,10,9,1", "low: low 10 is above close 9");
    bad("hidden by rounding", "1791201660000,10.0000000001,10,10,10,1", "high: high 10 is below open 10.0000000001");
    bad("negative volume", "1791201660000,10,12,10,11,-1", "volume: '-1' is negative");
    bad("infinite volume", "1791201660000,10,12,10,11,1e999", "volume: '1e999' is not a finite number");
    bad("NaN volume", "1791201660000,10,12,10,11,NaN", "volume: 'NaN' is not a finite number");
    bad("too few columns", "1791201660000,10,12", "row: has 3 columns, expected 6");
    bad("too many columns", "1791201660000,10,12,10,11,1,1", "row: has 7 columns, expected 6");
    bad("no time", ",10,12,10,11,1", "timestamp_ms_utc: is empty");
    bad("no such time", "never,10,12,10,11,1", "timestamp_ms_utc: 'never' is not a time");
    bad("year 2300", "10413792000000,10,12,10,11,1",
        "timestamp_ms_utc: '10413792000000' is not a time from 1900 to 2200");
    bad("year 1800", "-5364662400000,10,12,10,11,1", "timestamp_ms_utc: '-5364662400000' is not a time");
}

void TestFormats::refusesBadRowsAndCountsThemWhenLenient()
{
    QFETCH(QString, row);
    QFETCH(QString, message);
    const std::string text = bars({"1791201600000,10,12,10,11,1", qPrintable(row), "1791201720000,10,12,10,11,1"});
    SourceOptions options;
    options.path = "btcusdt_1m.csv";
    const ReadFile strict = readText(text, options);
    QVERIFY2(QString::fromStdString(strict.error).startsWith("btcusdt_1m.csv:3: " + message), strict.error.c_str());
    options.lenient = true;
    const ReadFile lenient = readText(text, options);
    QCOMPARE(lenient.error, std::string());
    QCOMPARE(lenient.info.rejected, std::uint64_t{1});
    QCOMPARE(lenient.records.size(), std::size_t{2});
    QCOMPARE(lenient.notices.size(), std::size_t{1});
    QCOMPARE(lenient.notices[0].kind, SourceNotice::Kind::Rejected);
    QCOMPARE(lenient.notices[0].row, std::uint64_t{3});
    QVERIFY(QString::fromStdString(lenient.info.warnings.front()).startsWith("btcusdt_1m.csv:3: " + message));
    const ReadFile nothing = readText(bars({qPrintable(row), qPrintable(row)}), options);
    QVERIFY2(nothing.error.find("all 2 rows are bad") != std::string::npos, nothing.error.c_str());
}

void TestFormats::roundsFinePricesHalfEven()
{
    const ReadFile file =
        readText(bars({"1791201600000,1.000000005,1.000000015,1.0,1.0000000051,2.5e3"}), "btcusdt_1m.csv");
    QCOMPARE(file.error, std::string());
    QCOMPARE(file.prices(0), std::string("1 1.00000002 1 1.00000001"));
    QCOMPARE(file.bar(0).flags, std::uint8_t{kRounded});
    QCOMPARE(file.info.rounded, std::uint64_t{1});
    QCOMPARE(file.bar(0).volume, 2500.0);
}

void TestFormats::picksTheRowsAskedFor()
{
    SourceOptions options;
    options.path = "btcusdt_1m.csv";
    options.from = Time::fromMillis(kNoonMs + 60'000);
    options.to = Time::fromMillis(kNoonMs + 180'000);
    // The rows outside are not even looked at.
    const ReadFile file = readText(bars({"1791201600000,bad,1,1,1,1", "1791201660000,2,2,2,2,1",
                                         "1791201720000,3,3,3,3,1", "1791201780000,-1,1,1,1,1"}),
                                   options);
    QCOMPARE(file.error, std::string());
    QCOMPARE(file.records.size(), std::size_t{2}); // bars that lie within [from, to]
    QCOMPARE(file.prices(0), std::string("2 2 2 2"));
    QCOMPARE(file.info.rejected, std::uint64_t{0});

    options.path = "btcusdt_trades.csv";
    const ReadFile trades = readText(
        "timestamp_ms_utc,price,size\n1791201659999,1,1\n1791201660000,2,1\n1791201779999,3,1\n1791201780000,4,1\n",
        options);
    QCOMPARE(trades.records.size(), std::size_t{2}); // [from, to)
    QCOMPARE(trades.price(trades.records[0].trade.price), std::string("2"));

    options.path = "ibm_quotes.csv";
    const ReadFile quotes = readText("timestamp_ms_utc,bid,ask\n1791201600000,1,\n1791201660000,,2\n", options);
    QCOMPARE(quotes.records.size(), std::size_t{1});
    QCOMPARE(quotes.price(quotes.records[0].quote.bid), std::string("1")); // known from before

    options.from = Time::fromMillis(kNoonMs + 600'000);
    options.to.reset();
    options.path = "btcusdt_1m.csv";
    const ReadFile none = readText(bars({"1791201600000,1,1,1,1,1"}), options);
    QCOMPARE(none.error, std::string());
    QCOMPARE(none.info.rows, std::uint64_t{0});
}

void TestFormats::readsOneSymbolOfMany()
{
    const std::string text =
        "symbol,timestamp,open,high,low,close,volume,trade_count,vwap\nAAPL,2026-10-05T14:30:00Z,1,1,1,1,1,1,1\n"
        "MSFT,2026-10-05T14:30:00Z,2,2,2,2,1,1,1\nAAPL,2026-10-05T14:31:00Z,3,3,3,3,1,1,1\n";
    SourceOptions options;
    options.path = "bars.csv";
    QVERIFY(readText(text, options).error.starts_with("bars.csv:3: symbol: 'MSFT' is not AAPL"));
    options.symbol = "msft";
    options.timeframe = Timeframe::M1;
    const ReadFile one = readText(text, options);
    QCOMPARE(one.error, std::string());
    QCOMPARE(one.records.size(), std::size_t{1});
    QCOMPARE(one.prices(0), std::string("2 2 2 2"));
    options.symbol = "TSLA";
    QVERIFY(readText(text, options).error.find("no row is of TSLA") != std::string::npos);
    options.symbol.clear();
    options.path = "-";
    const ReadFile unnamed = readText("timestamp_ms_utc,price,size\n1791201600000,1,1\n", options);
    QVERIFY2(unnamed.error.starts_with("stdin:1: symbol: neither"), unnamed.error.c_str());
}

void TestFormats::checksTheNamedFormat()
{
    SourceOptions options;
    options.path = "btcusdt_1m.csv";
    options.format = "no-such-format";
    const auto source = TapeSource::openBytes(bars({"1791201600000,1,1,1,1,1"}), options, builtInCatalog());
    QVERIFY(!source.has_value());
    QCOMPARE(source.error().code, ErrorCode::InvalidArgument);
    options.format = "mt5";
    QVERIFY(readText(bars({"1791201600000,1,1,1,1,1"}), options)
                .error.find("--format says mt5 but the rows are of the form sextant-bars") != std::string::npos);
    for (const std::string_view name : formatNames())
        QVERIFY(!name.empty());
    options.format = "sextant-bars";
    QCOMPARE(readText(bars({"1791201600000,1,1,1,1,1"}), options).error, std::string());
}

void TestFormats::readsDatesOfEitherOrder()
{
    const auto dates = [](std::string a, std::string b) {
        return "Date,Open,High,Low,Close\n" + a + ",1,1,1,1\n" + b + ",1,1,1,1\n";
    };
    QCOMPARE(toRfc3339(readText(dates("10/05/2026", "10/13/2026"), "btcusdt_1d.csv").info.first),
             std::string("2026-10-06T00:00:00.000Z"));
    QCOMPARE(toRfc3339(readText(dates("05/10/2026", "13/10/2026"), "btcusdt_1d.csv").info.first),
             std::string("2026-10-06T00:00:00.000Z"));
    SourceOptions options;
    options.path = "btcusdt_1d.csv";
    QVERIFY(readText(dates("05/10/2026", "06/10/2026"), options)
                .error.starts_with("btcusdt_1d.csv:2: Date: the dates do not tell the day from the month"));
    options.format = "csv-dmy";
    QCOMPARE(toRfc3339(readText(dates("05/10/2026", "06/10/2026"), options).info.first),
             std::string("2026-10-06T00:00:00.000Z"));
    options.format = "csv-mdy";
    QCOMPARE(toRfc3339(readText(dates("10/05/2026", "10/06/2026"), options).info.first),
             std::string("2026-10-06T00:00:00.000Z"));
}

void TestFormats::recordsCarryTheInstrument()
{
    const ReadFile file = readText(bars({"1791201600000,1,1,1,1,1"}), "btcusdt_bybit_1m.csv");
    QCOMPARE(file.bar(0).instrument, std::uint16_t{7});
    QVERIFY(file.instrument.assetClass == AssetClass::CryptoPerpetual);
    QCOMPARE(file.info.venue, std::string("bybit"));
}

SEXTANT_TEST(TestFormats)
#include "tst_formats.moc"
