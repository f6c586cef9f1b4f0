#include <QTest>

#include "tests/test_main.h"

#include <array>

#include "engine/feeds/venues/binance_protocol.h"
#include "tests/engine/feeds/decode_allocations.h"
#include "tests/engine/feeds/venue_checks.h"
#include "tests/engine/feeds/venue_samples.h"

using namespace sextant;
using namespace sextant::feeds;
using namespace sextant::test;
using namespace std::chrono_literals;

class TestBinance final : public QObject {
    Q_OBJECT
private slots:
    void everySampleFrameIsRead();
    void samplesOfTheBookEndInTheExpectedBooks();
    void everySampleReplyIsReadOrJudged();
    void takesMicrosecondsToo();
    void membersMayStandInAnyOrder();
    void aQuoteSideMayBeAbsent();
    void numbersAreExact();
    void framesOfOthersAreCountedNotRead();
    void faultsNameTheirField_data();
    void faultsNameTheirField();
    void warmFramesAllocateNothing();
    void hostileFramesAreRefusedInOrder_data();
    void hostileFramesAreRefusedInOrder();
    void subscribesInFewFrames();
    void asksForPages();
    void tellsWhatRepliesMean();
    void readsFiltersThatAreSwitchedOff();

private:
    SymbolTable m_symbols;
    BinanceProtocol m_venue;
    DecodedFrame m_out;
    const Time m_received = Time::fromMillis(1'791'201'600'500);

    void read(std::string_view frame)
    {
        const Result<void> result = m_venue.decode(frame, m_symbols, m_received, m_out);
        QVERIFY2(result, result ? "" : result.error().message.c_str());
        QCOMPARE(complaintOf(m_out), std::string());
    }
    QString refusal(std::string_view frame)
    {
        const Result<void> result = m_venue.decode(frame, m_symbols, m_received, m_out);
        return result ? QStringLiteral("it was taken") : QString::fromStdString(result.error().message);
    }
    DecodeText decoder()
    {
        return [this](std::string_view text, DecodedFrame& out) {
            return m_venue.decode(text, m_symbols, m_received, out);
        };
    }

public:
    TestBinance()
    {
        m_symbols.add("BTCUSDT", feedInstrument(1));
        m_symbols.add("ETHUSDT", feedInstrument(2));
    }
};

namespace {

const std::string kTrade = R"({"stream":"btcusdt@trade","data":{"e":"trade","E":1791201602001,"s":"BTCUSDT",)"
                           R"("t":5310022272,"p":"64014.10","q":"0.00100","T":1791201602000,"m":false,"M":true}})";
const std::string kDepth =
    R"({"stream":"btcusdt@depth@100ms","data":{"e":"depthUpdate","E":1791201600105,"s":"BTCUSDT","U":107,"u":112,)"
    R"("b":[["64000.00","1.10000"]],"a":[["64000.60","0.75000"],["64001.00","0.00000"]]}})";
const std::string kKline =
    R"({"stream":"btcusdt@kline_1m","data":{"e":"kline","E":1791201660011,"s":"BTCUSDT","k":{"t":1791201600000,)"
    R"("T":1791201659999,"s":"BTCUSDT","i":"1m","f":1,"L":2,"o":"64000.20","c":"64015.00","h":"64021.30",)"
    R"("l":"63998.10","v":"23.88120","n":151,"x":true,"q":"1.0","V":"7.1","Q":"4.1","B":"0"}}})";
const std::string kQuote = R"({"stream":"btcusdt@bookTicker","data":{"u":48211500130,"s":"BTCUSDT","b":"64014.00",)"
                           R"("B":"1.20300","a":"64014.10","A":"0.84000"}})";

BarQuery minutes(std::int64_t from, std::int64_t to)
{
    return {market::Timeframe::M1, Time::fromSeconds(from), Time::fromSeconds(to), {}};
}

} // namespace

void TestBinance::everySampleFrameIsRead()
{
    const auto samples = venueSamples("binance_public.jsonl");
    if (!samples) QSKIP(kNoVenueSamples);
    int read = 0;
    for (const VenueSample& sample : *samples) {
        if (!sample.isFromVenue()) continue;
        ++read;
        const Result<void> result = m_venue.decode(sample.frame, m_symbols, m_received, m_out);
        if (sample.kind == "partial_depth") {
            QCOMPARE(result.error().message, "s: is missing, expected the symbol or the stream's name around it");
            continue;
        }
        QVERIFY2(result, sample.line.c_str());
        QCOMPARE(complaintOf(m_out), std::string());
        switch (sample.number) {
        case 2:
        case 22:
        case 24:
            QCOMPARE(m_out.control.kind, Control::Kind::Subscribed);
            QCOMPARE(m_out.control.id, sample.number == 2 ? "1" : sample.number == 22 ? "3" : "u-4");
            break;
        case 10:
            QCOMPARE(m_out.trades.size(), std::size_t{1});
            QCOMPARE(m_out.trades[0].id, (TradeId{0, 5310022114}));
            QCOMPARE(m_out.trades[0].record.price.units, 6400020);
            QCOMPARE(m_out.trades[0].record.size, 0.015);
            QCOMPARE(m_out.trades[0].record.side, market::Side::Buy);
            QCOMPARE(m_out.trades[0].record.time, Time::fromMillis(1791201600060));
            QCOMPARE(*m_out.sent, Time::fromMillis(1791201600061));
            break;
        case 11:
            QCOMPARE(m_out.trades[0].record.side, market::Side::Sell);
            break;
        case 12:
            QCOMPARE(m_out.trades[0].id, (TradeId{0, 3188200471}));
            QCOMPARE(m_out.trades[0].record.side, market::Side::Sell);
            break;
        case 13:
        case 14:
        case 15: {
            QCOMPARE(m_out.bars.size(), std::size_t{1});
            const DecodedBar& bar = m_out.bars[0];
            QCOMPARE(bar.isClosed, std::optional(sample.number == 14));
            QVERIFY(bar.timeframe == market::Timeframe::M1);
            QCOMPARE(bar.start, Time::fromMillis(sample.number == 15 ? 1791201660000 : 1791201600000));
            if (sample.number != 14) break;
            QCOMPARE(bar.open.units, 6400020);
            QCOMPARE(bar.high.units, 6402130);
            QCOMPARE(bar.low.units, 6399810);
            QCOMPARE(bar.close.units, 6401500);
            QCOMPARE(bar.volume, 23.8812);
            QCOMPARE(bar.sent, Time::fromMillis(1791201660011));
            break;
        }
        case 16:
            QCOMPARE(m_out.quotes.size(), std::size_t{1});
            QCOMPARE(m_out.quotes[0].bid.units, 6401400);
            QCOMPARE(m_out.quotes[0].ask.units, 6401410);
            QCOMPARE(m_out.quotes[0].bidSize, 1.203);
            QCOMPARE(m_out.quotes[0].askSize, 0.84);
            QCOMPARE(m_out.quotes[0].time, m_received);
            break;
        case 17:
        case 18:
            QCOMPARE(m_out.foreign, std::uint32_t{1});
            QVERIFY(!m_out.hasData());
            break;
        case 20:
            QCOMPARE(m_out.trades[0].id, (TradeId{0, 5310022272}));
            break;
        case 25:
        case 26:
        case 27:
            QCOMPARE(m_out.control.kind, Control::Kind::Error);
            QCOMPARE(m_out.control.code, sample.number == 27 ? 3 : 2);
            QVERIFY(m_out.control.words.starts_with("Invalid"));
            QCOMPARE(m_out.control.id, sample.number == 26 ? "5" : "");
            break;
        case 28:
        case 29:
            QCOMPARE(m_out.control.kind, Control::Kind::ClosingSoon);
            QCOMPARE(*m_out.sent, Time::fromMillis(1791205200000));
            break;
        default:
            QCOMPARE(sample.kind, "depthUpdate");
            QCOMPARE(m_out.books.size(), std::size_t{1});
        }
    }
    QCOMPARE(read, 23);
}

void TestBinance::samplesOfTheBookEndInTheExpectedBooks()
{
    const auto samples = venueSamples("binance_public.jsonl");
    if (!samples) QSKIP(kNoVenueSamples);
    market::OrderBook book;
    int expected = 0;
    market::BookVerdict verdict = market::BookVerdict::Partial;
    for (const VenueSample& sample : *samples) {
        if (sample.scenario.empty()) continue;
        if (sample.type == "expect") {
            ++expected;
            if (sample.kind == "resync") {
                QCOMPARE(verdict, market::BookVerdict::Gap);
                QVERIFY(book.state() == market::BookState::Gap);
                QCOMPARE(book.missing(), std::uint64_t{3});
                continue;
            }
            QVERIFY(book.isLive());
            QCOMPARE(std::to_string(book.sequence()), sample.member("lastUpdateId"));
            QVERIFY(sideOf(book, market::Side::Buy, 2, 8) == normalised(sample.levels("bids"), 2, 8));
            QVERIFY(sideOf(book, market::Side::Sell, 2, 8) == normalised(sample.levels("asks"), 2, 8));
            continue;
        }
        const Result<void> result = sample.type == "http"
                                        ? m_venue.parseBook(sample.reply, m_symbols.all()[0], m_received, m_out)
                                        : m_venue.decode(sample.frame, m_symbols, m_received, m_out);
        QVERIFY(result);
        verdict = applyBooks(m_out, book);
    }
    QCOMPARE(expected, 2);
}

void TestBinance::everySampleReplyIsReadOrJudged()
{
    const auto samples = venueSamples("binance_public.jsonl");
    if (!samples) QSKIP(kNoVenueSamples);
    const FeedSymbol& btc = m_symbols.all()[0];
    int read = 0;
    for (const VenueSample& sample : *samples) {
        if (sample.type != "http") continue;
        ++read;
        const ReplyVerdict verdict = m_venue.judge(sample.reply);
        if (sample.kind == "bad_symbol") {
            QCOMPARE(verdict.kind, ReplyVerdict::Kind::NotFound);
            QCOMPARE(verdict.code, -1121);
            QCOMPARE(verdict.words, "Invalid symbol.");
            continue;
        }
        if (sample.kind == "rate_limited" || sample.kind == "banned") {
            const bool isBan = sample.kind == "banned";
            QCOMPARE(verdict.kind, isBan ? ReplyVerdict::Kind::Banned : ReplyVerdict::Kind::RateLimited);
            QCOMPARE(verdict.wait, std::optional<Duration>(isBan ? 120s : 17s));
            QCOMPARE(verdict.code, -1003);
            if (!isBan) QCOMPARE(verdict.used, std::optional<std::uint32_t>(6003));
            continue;
        }
        QCOMPARE(verdict.kind, ReplyVerdict::Kind::Ok);
        if (sample.kind == "klines") {
            QCOMPARE(verdict.used, std::optional<std::uint32_t>(57));
            const auto page = m_venue.parseBars(sample.reply, btc, minutes(1791201600, 1791201780));
            QVERIFY(page);
            QCOMPARE(page->bars.size(), std::size_t{3});
            QVERIFY(!page->mayHaveMore);
            QCOMPARE(page->bars[0].start, Time::fromSeconds(1791201600));
            QCOMPARE(page->bars[0].open.units, 6400020);
            QCOMPARE(page->bars[0].high.units, 6402130);
            QCOMPARE(page->bars[0].low.units, 6399810);
            QCOMPARE(page->bars[0].close.units, 6401500);
            QCOMPARE(page->bars[2].volume, 31.0021);
            const auto cropped = m_venue.parseBars(sample.reply, btc, minutes(1791201660, 1791201720));
            QCOMPARE(cropped->bars.size(), std::size_t{1});
        } else if (sample.kind == "exchangeInfo") {
            const auto page = m_venue.parseInstruments(sample.reply);
            QVERIFY2(page, page ? "" : page.error().message.c_str());
            QCOMPARE(page->instruments.size(), std::size_t{1});
            const VenueInstrument& found = page->instruments[0];
            QCOMPARE(found.symbol, "BTCUSDT");
            QCOMPARE(found.base, "BTC");
            QCOMPARE(found.quote, "USDT");
            QVERIFY(found.tick == (Decimal{1, 2}));
            QVERIFY(found.lot == (Decimal{1, 5}));
            QCOMPARE(found.minQuantity, std::optional(Decimal{1, 5}));
            QCOMPARE(found.maxQuantity, std::optional(Decimal{9000, 0}));
            QCOMPARE(found.minNotional, std::optional(Decimal{5, 0}));
            QVERIFY(found.isTrading);
        } else if (sample.kind == "time") {
            const auto time = m_venue.parseTime(sample.reply);
            QVERIFY(time);
            QCOMPARE(*time, Time::fromMillis(1791201600012));
        } else {
            QCOMPARE(sample.kind, "depth_snapshot");
            QVERIFY(m_venue.parseBook(sample.reply, btc, m_received, m_out));
            QCOMPARE(m_out.books[0].sequence, std::uint64_t{48211500109});
            QCOMPARE(m_out.books[0].count, std::size_t{8});
        }
    }
    QCOMPARE(read, 7);
}

void TestBinance::takesMicrosecondsToo()
{
    read(R"({"e":"trade","E":1791201602001250,"s":"BTCUSDT","t":1,"p":"1.5","q":"2","T":1791201602000125,"m":true})");
    QCOMPARE(m_out.sent->ns, 1791201602001250000);
    QCOMPARE(m_out.trades[0].record.time.ns, 1791201602000125000);
}

void TestBinance::membersMayStandInAnyOrder()
{
    read(R"({"data":{"a":[["64000.60","0.75"]],"b":[],"u":112,"U":107,"s":"BTCUSDT","E":1791201600105,)"
         R"("e":"depthUpdate"},"stream":"btcusdt@depth"})");
    QCOMPARE(m_out.books[0].previous, std::uint64_t{106});
    QCOMPARE(m_out.levels.size(), std::size_t{1});
    QCOMPARE(m_out.levels[0].side, market::Side::Sell);
    read(
        R"( { "m" : true , "T":1791201602000,"q":2,"p":64014.1,"t":"9","s":"BTCUSDT","E":1791201602001,"e":"trade"} )");
    QCOMPARE(m_out.trades[0].record.price.units, 6401410);
    QCOMPARE(m_out.trades[0].id.low, std::uint64_t{9});
}

void TestBinance::aQuoteSideMayBeAbsent()
{
    read(R"({"u":1,"s":"BTCUSDT","b":"0.00000000","B":"0.00000000","a":"64014.10","A":"0.84000"})");
    QCOMPARE(m_out.quotes[0].bid, Price{});
    QVERIFY(!m_out.quotes[0].hasBothSides());
    read(R"({"u":1,"s":"BTCUSDT","b":"64014.20","B":"1","a":"64014.10","A":"0.84000"})");
    QCOMPARE(m_out.quotes[0].flags, std::uint8_t{market::kCrossed});
    QCOMPARE(refusal(R"({"u":1,"s":"BTCUSDT","b":"0.0","B":"1","a":"64014.10","A":"0.84000"})"),
             QStringLiteral("b: '0.0' is not a price above 0"));
}

void TestBinance::numbersAreExact()
{
    SymbolTable symbols;
    symbols.add("PEPEUSDT", feedInstrument(3, 8));
    // Neither is a double: 0.1 + 2^-60 and 2^53 + 1 units.
    const std::string frame =
        R"({"e":"depthUpdate","E":1791201600105,"s":"PEPEUSDT","U":18446744073709551615,"u":18446744073709551615,)"
        R"("b":[["90071992.54740993","90071992547.40993001"],[1.1e-7,"1e-8"]],"a":[["0.000000004","0.000000001"]]})";
    QVERIFY(m_venue.decode(frame, symbols, m_received, m_out).error().message ==
            "a[0][0]: '0.000000004' is not a price above 0");
    const std::string sound = frame.substr(0, frame.find("[[\"0.000000004")) + R"([["0.000000014","0.000000001"]]})";
    QVERIFY(m_venue.decode(sound, symbols, m_received, m_out));
    QCOMPARE(m_out.books[0].sequence, UINT64_MAX);
    QCOMPARE(m_out.books[0].previous, UINT64_MAX - 1);
    QCOMPARE(m_out.levels[0].price.units, 9007199254740993);
    QCOMPARE(m_out.levels[0].size.units, 9007199254740993001);
    QCOMPARE(m_out.levels[0].flags, std::uint8_t{0});
    QCOMPARE(m_out.levels[1].price.units, 11);
    QCOMPARE(m_out.levels[1].size.units, 1);
    // Finer than the scale: rounded and said so; what is there does not become nothing.
    QCOMPARE(m_out.levels[2].price.units, 1);
    QCOMPARE(m_out.levels[2].size.units, 1);
    QCOMPARE(m_out.levels[2].flags, std::uint8_t{market::kRounded});
}

void TestBinance::framesOfOthersAreCountedNotRead()
{
    read(R"({"e":"trade","E":1791201602001,"s":"DOGEUSDT","t":1,"p":"x","q":"2","T":1791201602000,"m":true})");
    QCOMPARE(m_out.foreign, std::uint32_t{1});
    QVERIFY(!m_out.hasData());
    read(R"({"stream":"!miniTicker@arr","data":[{"e":"24hrMiniTicker","s":"BTCUSDT"}]})");
    QCOMPARE(m_out.foreign, std::uint32_t{1});
    read(R"({"stream":"btcusdt@kline_3d","data":{"e":"kline","E":1791201660011,"s":"BTCUSDT","k":{"t":1,"i":"3d"}}})");
    QCOMPARE(m_out.foreign, std::uint32_t{1});
    read(R"({"stream":"ethusdt@depth5","data":{"lastUpdateId":7,"bids":[["10.00","1"]],"asks":[]}})");
    QCOMPARE(m_out.books[0].instrument, std::uint16_t{2});
    QVERIFY(m_out.books[0].isSnapshot);
}

void TestBinance::faultsNameTheirField_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const std::string& frame, const char* message) {
        QTest::newRow(name) << QByteArray::fromStdString(frame) << QString::fromUtf8(message);
    };
    row("empty", "", "frame: is not valid JSON (Empty: no JSON found)");
    row("a list", "[]", "frame: is no JSON list");
    row("of no kind", R"({"a":1})", "frame: is no message of Binance, expected e, stream, result, error or code");
    row("two frames", kTrade + kTrade, "frame: is not valid JSON (it goes on behind its end at byte 160)");
    row("no price", R"({"e":"trade","E":1791201602001,"s":"BTCUSDT","t":1,"q":"2","T":1791201602000,"m":true})",
        "p: is missing");
    row("price of a wrong kind",
        R"({"e":"trade","E":1791201602001,"s":"BTCUSDT","t":1,"p":[],"q":"2","T":1791201602000,"m":true})",
        "p: '[' is not a price, expected a decimal number that fits");
    row("level",
        R"({"stream":"x","data":{"e":"depthUpdate","E":1791201602001,"s":"BTCUSDT","U":1,"u":2,"b":[],)"
        R"("a":[["1.5","1"],["1.6","-1"]]}})",
        "data.a[1][1]: '-1' is not a size >= 0");
    row("short level", R"({"e":"depthUpdate","E":1791201602001,"s":"BTCUSDT","U":1,"u":2,"b":[["1"]],"a":[]})",
        "b[0]: has 1 entries, expected at least 2");
    row("ids", R"({"e":"depthUpdate","E":1791201602001,"s":"BTCUSDT","U":3,"u":2,"b":[],"a":[]})",
        "u: 2 is below the first id of the same message");
    row("time", R"({"e":"serverShutdown","E":-5})", "E: '-5' is not a time, expected s, ms, us or ns since 1970");
    row("bar",
        R"({"e":"kline","E":1791201660011,"s":"BTCUSDT","k":{"t":1791201600000,"i":"1m","o":"2","c":"2",)"
        R"("h":"1","l":"1","v":"1","x":true}})",
        "k: has a high below its open or close");
}

void TestBinance::faultsNameTheirField()
{
    QFETCH(QByteArray, frame);
    QFETCH(QString, message);
    if (frame == "[]") message = QStringLiteral("frame: is no JSON object");
    QCOMPARE(refusal(frame.toStdString()), message);
}

void TestBinance::warmFramesAllocateNothing()
{
    QCOMPARE(allocationsOf({kTrade, kDepth, kKline, kQuote}, decoder()), std::uint64_t{0});
}

void TestBinance::hostileFramesAreRefusedInOrder_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::newRow("trade") << QByteArray::fromStdString(kTrade);
    QTest::newRow("depth") << QByteArray::fromStdString(kDepth);
    QTest::newRow("kline") << QByteArray::fromStdString(kKline);
    QTest::newRow("quote") << QByteArray::fromStdString(kQuote);
    QTest::newRow("answer") << QByteArray(R"({"error":{"code":2,"msg":"Invalid \"request\""},"id":5})");
}

void TestBinance::hostileFramesAreRefusedInOrder()
{
    QFETCH(QByteArray, frame);
    const std::string text = frame.toStdString();
    read(text);
    QCOMPARE(cutEverywhere(text, decoder()), std::string());
    QCOMPARE(spoilEverywhere(text, decoder()), std::string());
    read(text); // as before
}

void TestBinance::subscribesInFewFrames()
{
    std::uint64_t nextId = 7;
    std::vector<Subscription> wanted{{Channel::Trades, "BTCUSDT", {}},
                                     {Channel::Quotes, "BTCUSDT", {}},
                                     {Channel::Bars, "BTCUSDT", market::Timeframe::H4},
                                     {Channel::Book, "ETHUSDT", {}}};
    QCOMPARE(m_venue.subscribeFrames(wanted, nextId).at(0),
             R"({"method":"SUBSCRIBE","params":["btcusdt@trade","btcusdt@bookTicker","btcusdt@kline_4h",)"
             R"("ethusdt@depth@100ms"],"id":7})");
    QCOMPARE(m_venue.unsubscribeFrames(std::span(wanted).first(1), nextId).at(0),
             R"({"method":"UNSUBSCRIBE","params":["btcusdt@trade"],"id":8})");
    QCOMPARE(nextId, std::uint64_t{9});
    wanted.assign(401, {Channel::Trades, "BTCUSDT", {}});
    QCOMPARE(m_venue.subscribeFrames(wanted, nextId).size(), std::size_t{3});
    QVERIFY(m_venue.subscribeFrames({}, nextId).empty());
    QCOMPARE(m_venue.socketUrl("wss://h:1", {}), "wss://h:1/stream");
    QCOMPARE(m_venue.venueSymbol("btc-usdt"), "BTCUSDT");
    QVERIFY(!m_venue.hasTimeframe(market::Timeframe::M10) && m_venue.hasTimeframe(market::Timeframe::W1));
}

void TestBinance::asksForPages()
{
    const FeedSymbol& btc = m_symbols.all()[0];
    const BarQuery query = minutes(1791201600, 1791201600 + 60 * 3000);
    QCOMPARE(m_venue.barsRequest(btc, query).target, "/api/v3/klines?symbol=BTCUSDT&interval=1m&startTime=1791201600000"
                                                     "&endTime=1791381599999&limit=1000");
    std::string body = "[";
    for (int i = 0; i < 1000; ++i)
        body += (i ? ",[" : "[") + std::to_string(1791201600000 + 60'000LL * i) + R"(,"1","2","1","2","5",0])";
    const auto page = m_venue.parseBars({200, {}, body + "]"}, btc, query);
    QVERIFY(page);
    QVERIFY(page->mayHaveMore);
    QVERIFY(page->next.empty());
    QVERIFY(!m_venue.parseBars({200, {}, body + "]"}, btc, minutes(1791201600, 1791201600 + 60'000))->mayHaveMore);
    QVERIFY(m_venue.parseBars({200, {}, "[]"}, btc, query)->bars.empty());
    QCOMPARE(m_venue.parseBars({200, {}, R"([[1791201600000,"1","2","1","2"]])"}, btc, query).error().message,
             "[0]: has 5 entries, expected at least 6");
    QCOMPARE(m_venue
                 .parseBars({200, {}, R"([[1791201600000,"1","2","1","2","1"],[1791201600000,"1","2","1","1","1"]])"},
                            btc, query)
                 .error()
                 .message,
             "bars: has two different ones that begin at 2026-10-05T12:00:00.000Z");

    QCOMPARE(m_venue.tradesRequest(btc, {})->target, "/api/v3/trades?symbol=BTCUSDT&limit=1000");
    QCOMPARE(m_venue.tradesRequest(btc, {0, 41})->target,
             "/api/v3/historicalTrades?symbol=BTCUSDT&limit=1000&fromId=42");
    const auto trades = m_venue.parseTrades(
        {200,
         {},
         R"([{"id":42,"price":"4.01","qty":"12","quoteQty":"48","time":1499865549590,"isBuyerMaker":true},)"
         R"({"id":43,"price":"4.02","qty":"1","quoteQty":"4","time":1499865549591,"isBuyerMaker":false}])"},
        btc);
    QVERIFY(trades);
    QCOMPARE(trades->size(), std::size_t{2});
    QCOMPARE(trades->at(0).id.low, std::uint64_t{42});
    QCOMPARE(trades->at(0).record.side, market::Side::Sell);
    QCOMPARE(trades->at(1).record.price.units, 402);
    QCOMPARE(m_venue.instrumentsRequest("BTC\u00e9", {}).target, "/api/v3/exchangeInfo?symbol=BTC%C3%A9");
    QCOMPARE(m_venue.bookRequest(btc)->weight, std::uint32_t{50});
}

void TestBinance::tellsWhatRepliesMean()
{
    using Kind = ReplyVerdict::Kind;
    QCOMPARE(m_venue.judge({0, {}, ""}).kind, Kind::Unavailable);
    QCOMPARE(m_venue.judge({500, {}, "<html>"}).kind, Kind::Unavailable);
    QCOMPARE(m_venue.judge({403, {}, ""}).kind, Kind::Banned);
    QCOMPARE(m_venue.judge({451, {}, ""}).kind, Kind::Refused);
    QCOMPARE(m_venue.judge({451, {}, ""}).words, "HTTP 451: not served in this region");
    QCOMPARE(m_venue.judge({400, {}, R"({"code":-1120,"msg":"Invalid\ninterval."})"}).kind, Kind::Refused);
    QCOMPARE(m_venue.judge({400, {}, R"({"code":-1120,"msg":"Invalid\ninterval."})"}).words, "Invalid?interval.");
    QCOMPARE(m_venue.judge({401, {}, R"({"code":-2015,"msg":"Invalid API-key."})"}).kind, Kind::Unauthorised);
    const HttpReply dated{
        429, {{"Retry-After", "Mon, 05 Oct 2026 12:01:30 GMT"}, {"Date", "Mon, 05 Oct 2026 12:00:00 GMT"}}, ""};
    QCOMPARE(m_venue.judge(dated).wait, std::optional<Duration>(90s));
    QVERIFY(!m_venue.judge({429, {{"Retry-After", "Mon, 05 Oct 2026 12:01:30 GMT"}}, ""}).wait);
    QVERIFY(!m_venue.judge({429, {{"Retry-After", "soon"}}, ""}).wait);
}

void TestBinance::readsFiltersThatAreSwitchedOff()
{
    const std::string body =
        R"({"symbols":[{"symbol":"XY","status":"HALT","baseAsset":"X","baseAssetPrecision":8,"quoteAsset":"Y",)"
        R"("quotePrecision":6,"filters":[{"filterType":"PRICE_FILTER","tickSize":"0.00000000"},)"
        R"({"filterType":"MIN_NOTIONAL","minNotional":"10.0"},)"
        R"({"filterType":"LOT_SIZE","minQty":"0","maxQty":"0","stepSize":"0"}]}]})";
    const auto page = m_venue.parseInstruments({200, {}, body});
    QVERIFY(page);
    const VenueInstrument& found = page->instruments.at(0);
    QVERIFY(found.tick == (Decimal{1, 6}));
    QVERIFY(found.lot == (Decimal{1, 8}));
    QVERIFY(!found.minQuantity && !found.maxQuantity && !found.isTrading);
    QCOMPARE(found.minNotional, std::optional(Decimal{10, 0}));
    QCOMPARE(found.status, "HALT");
    // Whatever a reply says instead, its reader stays in order.
    const DecodeText instruments = [this](std::string_view text, DecodedFrame& out) -> Result<void> {
        out.clear();
        const auto read = m_venue.parseInstruments({200, {}, std::string(text)});
        if (!read) return tl::unexpected(read.error());
        return {};
    };
    QCOMPARE(cutEverywhere(body, instruments), std::string());
    QCOMPARE(spoilEverywhere(body, instruments), std::string());
}

SEXTANT_TEST(TestBinance)
#include "tst_binance.moc"
