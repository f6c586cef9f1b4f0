#include <QTest>

#include "tests/test_main.h"

#include "engine/feeds/venues/coinbase_exchange_protocol.h"
#include "tests/engine/feeds/decode_allocations.h"
#include "tests/engine/feeds/venue_checks.h"
#include "tests/engine/feeds/venue_samples.h"

using namespace sextant;
using namespace sextant::feeds;
using namespace sextant::test;
using namespace std::chrono_literals;

class TestCoinbaseExchange final : public QObject {
    Q_OBJECT
private slots:
    void everySampleFrameIsRead();
    void samplesOfTheBookEndInTheExpectedBook();
    void theLostTradesOfTheSamplesComeBack();
    void everySampleReplyIsReadOrJudged();
    void snapshotsMayHaveATime();
    void framesOfOthersAreCountedNotRead();
    void faultsNameTheirField_data();
    void faultsNameTheirField();
    void warmFramesAllocateNothing();
    void hostileFramesAreRefusedInOrder_data();
    void hostileFramesAreRefusedInOrder();
    void subscribesInOneFrame();
    void asksForPages();
    void tellsWhatRepliesMean();

private:
    SymbolTable m_symbols;
    CoinbaseExchangeProtocol m_venue;
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
    TestCoinbaseExchange()
    {
        m_symbols.add("BTC-USD", feedInstrument(1));
        m_symbols.add("ETH-USD", feedInstrument(2));
    }
};

namespace {

const std::string kMatch =
    R"({"type":"match","trade_id":731100221,"maker_order_id":"ac","taker_order_id":"13","side":"sell",)"
    R"("size":"0.00513192","price":"64000.20","product_id":"BTC-USD","sequence":99120033452,)"
    R"("time":"2026-10-05T12:00:00.061000Z"})";
const std::string kSnapshot = R"({"type":"snapshot","product_id":"BTC-USD","asks":[["64000.20","0.31"]],)"
                              R"("bids":[["64000.10","0.512"],["64000.00","0.9"]]})";
const std::string kUpdate = R"({"type":"l2update","product_id":"BTC-USD","changes":[["buy","64000.10","0.00000000"],)"
                            R"(["sell","64000.60","0.75"]],"time":"2026-10-05T12:00:00.055000Z"})";
const std::string kTicker =
    R"({"type":"ticker","sequence":1,"product_id":"BTC-USD","price":"64000.20","best_bid":"64000.00",)"
    R"("best_bid_size":"1.1","best_ask":"64000.20","best_ask_size":"0.31","side":"buy",)"
    R"("time":"2026-10-05T12:00:00.061000Z","trade_id":731100221,"last_size":"0.00513192"})";
const std::string kHeartbeat = R"({"type":"heartbeat","sequence":99120033460,"last_trade_id":731100221,)"
                               R"("product_id":"BTC-USD","time":"2026-10-05T12:00:01.000000Z"})";

} // namespace

void TestCoinbaseExchange::everySampleFrameIsRead()
{
    const auto samples = venueSamples("coinbase_exchange.jsonl");
    if (!samples) QSKIP(kNoVenueSamples);
    int seen = 0;
    for (const VenueSample& sample : *samples) {
        if (!sample.isFromVenue()) continue;
        ++seen;
        read(sample.frame);
        switch (sample.number) {
        case 2:
        case 13:
            QCOMPARE(m_out.control.kind, Control::Kind::Subscribed);
            break;
        case 3:
            QVERIFY(m_out.books.at(0).isSnapshot);
            QCOMPARE(m_out.books[0].count, std::size_t{6});
            QCOMPARE(m_out.books[0].time, m_received);
            break;
        case 4:
            QVERIFY(!m_out.books.at(0).isSnapshot);
            QCOMPARE(m_out.books[0].time.ns, 1791201600055000000);
            break;
        case 6:
            QVERIFY(m_out.tradesAreHistory);
            QCOMPARE(m_out.trades.at(0).id.low, std::uint64_t{731100220});
            break;
        case 7:
            QVERIFY(!m_out.tradesAreHistory);
            QCOMPARE(m_out.trades.at(0).id.low, std::uint64_t{731100221});
            QCOMPARE(m_out.trades[0].record.side, market::Side::Buy); // a sell order stood there
            QCOMPARE(m_out.trades[0].record.price.units, 6400020);
            QCOMPARE(m_out.trades[0].record.size, 0.00513192);
            QCOMPARE(m_out.trades[0].record.time.ns, 1791201600061000000);
            break;
        case 8:
            QCOMPARE(m_out.quotes.at(0).bid.units, 6400000);
            QCOMPARE(m_out.quotes[0].ask.units, 6400020);
            QCOMPARE(m_out.quotes[0].bidSize, 1.1);
            QCOMPARE(m_out.quotes[0].askSize, 0.31);
            break;
        case 9:
            QCOMPARE(m_out.control.kind, Control::Kind::Heartbeat);
            QCOMPARE(m_out.lastTradeId, std::optional<std::uint64_t>(731100221));
            QCOMPARE(m_out.lastTradeInstrument, std::uint16_t{1});
            break;
        case 10:
            QCOMPARE(m_out.trades.at(0).record.side, market::Side::Sell);
            break;
        case 11:
            QCOMPARE(m_out.foreign, std::uint32_t{1});
            break;
        case 14:
            QCOMPARE(m_out.control.kind, Control::Kind::Error);
            QCOMPARE(m_out.control.words, "Failed to subscribe: level2, level3, and full channels now require "
                                          "authentication. Please use level2_batch");
            break;
        case 15:
            QCOMPARE(m_out.control.words, R"(Authentication Failed: {"message":"Invalid API Key"})");
            break;
        default:
            QFAIL(sample.line.c_str());
        }
    }
    QCOMPARE(seen, 12);
}

void TestCoinbaseExchange::samplesOfTheBookEndInTheExpectedBook()
{
    const auto samples = venueSamples("coinbase_exchange.jsonl");
    if (!samples) QSKIP(kNoVenueSamples);
    market::OrderBook book;
    int expected = 0;
    for (const VenueSample& sample : *samples) {
        if (sample.scenario != "book-ok") continue;
        if (sample.type == "expect") {
            ++expected;
            QVERIFY(book.isLive());
            QVERIFY(sideOf(book, market::Side::Buy, 2, 8) == normalised(sample.levels("bids"), 2, 8));
            QVERIFY(sideOf(book, market::Side::Sell, 2, 8) == normalised(sample.levels("asks"), 2, 8));
            continue;
        }
        read(sample.frame);
        QVERIFY(applyBooks(m_out, book) == market::BookVerdict::Applied);
    }
    QCOMPARE(expected, 1);
}

void TestCoinbaseExchange::theLostTradesOfTheSamplesComeBack()
{
    const auto samples = venueSamples("coinbase_exchange.jsonl");
    if (!samples) QSKIP(kNoVenueSamples);
    std::uint64_t last = 731100221; // as the heartbeat in front of it said
    std::vector<std::uint64_t> ids;
    for (const VenueSample& sample : *samples) {
        if (sample.scenario != "trade-gap") continue;
        if (sample.type == "ws") {
            read(sample.frame);
            QVERIFY(m_out.trades.at(0).id.low > last + 1); // two are missing
            continue;
        }
        const auto trades = m_venue.parseTrades(sample.reply, m_symbols.all()[0]);
        QVERIFY(trades);
        for (const DecodedTrade& trade : *trades)
            ids.push_back(trade.id.low);
        QCOMPARE(trades->at(0).record.side, market::Side::Buy);
        QCOMPARE(trades->at(2).record.price.units, 6399990);
    }
    for (const std::uint64_t id : ids)
        QCOMPARE(id, ++last);
    QCOMPARE(last, std::uint64_t{731100224});
}

void TestCoinbaseExchange::everySampleReplyIsReadOrJudged()
{
    const auto samples = venueSamples("coinbase_exchange.jsonl");
    if (!samples) QSKIP(kNoVenueSamples);
    using Kind = ReplyVerdict::Kind;
    const FeedSymbol& btc = m_symbols.all()[0];
    int seen = 0;
    for (const VenueSample& sample : *samples) {
        if (sample.type != "http") continue;
        ++seen;
        const ReplyVerdict verdict = m_venue.judge(sample.reply);
        if (sample.kind == "not_found") {
            QCOMPARE(verdict.kind, Kind::NotFound);
            QCOMPARE(verdict.words, "NotFound");
            continue;
        }
        if (sample.kind == "rate") {
            QCOMPARE(verdict.kind, Kind::RateLimited);
            QCOMPARE(verdict.words, "Public rate limit exceeded");
            continue;
        }
        QCOMPARE(verdict.kind, Kind::Ok);
        if (sample.kind == "candles") {
            const BarQuery query{
                market::Timeframe::M1, Time::fromSeconds(1791201600), Time::fromSeconds(1791201780), {}};
            const auto page = m_venue.parseBars(sample.reply, btc, query);
            QVERIFY2(page, page ? "" : page.error().message.c_str());
            QCOMPARE(page->bars.size(), std::size_t{3});
            QCOMPARE(page->bars[0].start, Time::fromSeconds(1791201600));
            QCOMPARE(page->bars[0].open.units, 6400020);
            QCOMPARE(page->bars[0].high.units, 6402130);
            QCOMPARE(page->bars[0].low.units, 6399810);
            QCOMPARE(page->bars[0].close.units, 6401500);
            QCOMPARE(page->bars[0].volume, 23.8812);
            QVERIFY(!page->mayHaveMore);
        } else if (sample.kind == "products") {
            const auto page = m_venue.parseInstruments(sample.reply);
            QVERIFY2(page, page ? "" : page.error().message.c_str());
            const VenueInstrument& found = page->instruments.at(0);
            QCOMPARE(found.symbol, "BTC-USD");
            QVERIFY(found.tick == (Decimal{1, 2}) && found.lot == (Decimal{1, 8}));
            QVERIFY(found.minNotional == (Decimal{1, 0}));
            QVERIFY(found.isTrading);
            const auto list = m_venue.parseInstruments({200, {}, " [" + sample.reply.body + "]"});
            QCOMPARE(list->instruments.size(), std::size_t{1});
        } else if (sample.kind == "book") {
            QVERIFY(m_venue.parseBook(sample.reply, btc, m_received, m_out));
            QCOMPARE(m_out.books.at(0).count, std::size_t{4});
            QCOMPARE(m_out.books[0].time.ns, 1791201600070000000);
        } else {
            QCOMPARE(sample.kind, "trades");
        }
    }
    QCOMPARE(seen, 6);
}

void TestCoinbaseExchange::snapshotsMayHaveATime()
{
    read(kSnapshot.substr(0, kSnapshot.size() - 1) + R"(,"time":"2026-10-05T12:00:00.055Z"})");
    QCOMPARE(m_out.books.at(0).time.ns, 1791201600055000000);
    QCOMPARE(m_out.levels.at(0).time.ns, 1791201600055000000);
    QCOMPARE(m_out.levels[0].side, market::Side::Buy);
}

void TestCoinbaseExchange::framesOfOthersAreCountedNotRead()
{
    for (const char* frame :
         {R"({"type":"received","order_id":"x"})", R"({"type":"snapshot","product_id":"DOGE-USD","bids":"?"})",
          R"({"type":"ticker","product_id":"DOGE-USD"})", R"({"type":"status","products":[]})"}) {
        read(frame);
        QCOMPARE(m_out.foreign, std::uint32_t{1});
        QVERIFY(!m_out.hasData());
    }
    std::string other = kHeartbeat;
    other.replace(other.find("BTC"), 3, "XYZ");
    read(other);
    QCOMPARE(m_out.control.kind, Control::Kind::Heartbeat);
    QVERIFY(!m_out.lastTradeId);
}

void TestCoinbaseExchange::faultsNameTheirField_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, std::string frame, const char* from, const char* to, const char* message) {
        frame.replace(frame.find(from), std::string_view(from).size(), to);
        QTest::newRow(name) << QByteArray::fromStdString(frame) << QString::fromUtf8(message);
    };
    row("price", kMatch, "64000.20", "0", "price: '0' is not a price above 0");
    row("side", kMatch, "\"sell\"", "\"SHORT\"", "side: 'SHORT' is neither buy nor sell");
    row("time", kMatch, "2026-10-05T", "2026-13-05T",
        "time: '2026-13-05T12:00:00.061000Z' is not a time, expected one like 2026-10-05T12:00:00.123Z");
    row("level", kSnapshot, "0.9", "1e99",
        "bids[1][1]: '1e99' is not a size, expected a decimal number up to "
        "92233720368.54775807");
    row("side of a change", kUpdate, "\"buy\"", "\"bid\"", "changes[0][0]: 'bid' is neither buy nor sell");
    row("change", kUpdate, "64000.60", "x", "changes[1][1]: 'x' is not a price, expected a decimal number that fits");
    row("short change", kUpdate, R"(,"0.75"])", "]", "changes[1]: has 2 entries, expected at least 3");
    row("quote", kTicker, "64000.00", "-1", "best_bid: '-1' is not a price above 0");
    row("heartbeat", kHeartbeat, ":731100221", ":-1", "last_trade_id: '-1' is not a whole number from 0 to 2^64 - 1");
    row("no type", kMatch, "\"type\"", "\"kind\"", "type: is missing");
}

void TestCoinbaseExchange::faultsNameTheirField()
{
    QFETCH(QByteArray, frame);
    QFETCH(QString, message);
    QCOMPARE(refusal(frame.toStdString()), message);
}

void TestCoinbaseExchange::warmFramesAllocateNothing()
{
    QCOMPARE(allocationsOf({kMatch, kSnapshot, kUpdate, kTicker, kHeartbeat}, decoder()), std::uint64_t{0});
}

void TestCoinbaseExchange::hostileFramesAreRefusedInOrder_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::newRow("match") << QByteArray::fromStdString(kMatch);
    QTest::newRow("snapshot") << QByteArray::fromStdString(kSnapshot);
    QTest::newRow("update") << QByteArray::fromStdString(kUpdate);
    QTest::newRow("ticker") << QByteArray::fromStdString(kTicker);
    QTest::newRow("heartbeat") << QByteArray::fromStdString(kHeartbeat);
    QTest::newRow("error") << QByteArray(R"({"type":"error","message":"no","reason":"{\"message\":\"Invalid\"}"})");
}

void TestCoinbaseExchange::hostileFramesAreRefusedInOrder()
{
    QFETCH(QByteArray, frame);
    const std::string text = frame.toStdString();
    read(text);
    QCOMPARE(cutEverywhere(text, decoder()), std::string());
    QCOMPARE(spoilEverywhere(text, decoder()), std::string());
    read(text); // as before
}

void TestCoinbaseExchange::subscribesInOneFrame()
{
    std::uint64_t nextId = 1;
    const std::vector<Subscription> wanted{{Channel::Trades, "BTC-USD", {}},
                                           {Channel::Bars, "BTC-USD", market::Timeframe::M1},
                                           {Channel::Book, "BTC-USD", {}},
                                           {Channel::Book, "ETH-USD", {}},
                                           {Channel::Quotes, "BTC-USD", {}}};
    const std::vector<std::string> frames = m_venue.subscribeFrames(wanted, nextId);
    QCOMPARE(frames.size(), std::size_t{1});
    QCOMPARE(frames[0],
             R"({"type":"subscribe","channels":[{"name":"level2_batch","product_ids":["BTC-USD","ETH-USD"]},)"
             R"({"name":"matches","product_ids":["BTC-USD"]},{"name":"ticker","product_ids":["BTC-USD"]},)"
             R"({"name":"heartbeat","product_ids":["BTC-USD","ETH-USD"]}]})");
    QCOMPARE(m_venue.unsubscribeFrames(std::span(wanted).first(1), nextId).at(0),
             R"({"type":"unsubscribe","channels":[{"name":"matches","product_ids":["BTC-USD"]}]})");
    QVERIFY(m_venue.subscribeFrames(std::span(wanted).subspan(1, 1), nextId).empty());
    QVERIFY(!m_venue.hasLiveTimeframe(market::Timeframe::M1) && m_venue.hasTimeframe(market::Timeframe::M15));
    QVERIFY(!m_venue.hasTimeframe(market::Timeframe::M30));
}

void TestCoinbaseExchange::asksForPages()
{
    const FeedSymbol& btc = m_symbols.all()[0];
    BarQuery query{market::Timeframe::M1, Time::fromSeconds(1791201600), Time::fromSeconds(1791201600 + 60 * 301), {}};
    QCOMPARE(m_venue.barsRequest(btc, query).target,
             "/products/BTC-USD/candles?granularity=60&start=2026-10-05T12:00:00Z&end=2026-10-05T16:59:00Z");
    const auto page = m_venue.parseBars({200, {}, "[]"}, btc, query);
    QVERIFY(page && page->mayHaveMore);
    query.page = page->next;
    QCOMPARE(m_venue.barsRequest(btc, query).target,
             "/products/BTC-USD/candles?granularity=60&start=2026-10-05T17:00:00Z&end=2026-10-05T17:00:00Z");
    QVERIFY(!m_venue.parseBars({200, {}, "[]"}, btc, query)->mayHaveMore);
    // The page that ends a thousand ids further on: everything behind 41.
    QCOMPARE(m_venue.tradesRequest(btc, {0, 41})->target, "/products/BTC-USD/trades?limit=1000&after=1042");
    QCOMPARE(m_venue.tradesRequest(btc, {})->target, "/products/BTC-USD/trades?limit=1000");
    QCOMPARE(m_venue.parseTime({200, {}, R"({"iso":"2026-10-05T12:00:00.012Z","epoch":1791201600.012})"}).value(),
             Time::fromMillis(1791201600012));
    QCOMPARE(m_venue.parseBars({200, {}, "[[1791201600,2,1,1,1,1]]"}, btc, query).error().message,
             "[0]: has a low above its open or close");
}

void TestCoinbaseExchange::tellsWhatRepliesMean()
{
    using Kind = ReplyVerdict::Kind;
    QCOMPARE(m_venue.judge({503, {}, "<html>"}).kind, Kind::Unavailable);
    QCOMPARE(m_venue.judge({403, {}, R"({"message":"Forbidden"})"}).kind, Kind::Refused);
    QCOMPARE(m_venue.judge({401, {}, R"({"message":"invalid signature"})"}).kind, Kind::Unauthorised);
    QCOMPARE(m_venue.judge({400, {}, R"({"message":"granularity too small"})"}).words, "granularity too small");
    QCOMPARE(m_venue.judge({429, {{"retry-after", "3"}}, ""}).wait, std::optional<Duration>(3s));
}

SEXTANT_TEST(TestCoinbaseExchange)
#include "tst_coinbase_exchange.moc"
