#include <QTest>

#include "tests/test_main.h"

#include "engine/feeds/venues/kucoin_protocol.h"
#include "tests/engine/feeds/decode_allocations.h"
#include "tests/engine/feeds/venue_checks.h"
#include "tests/engine/feeds/venue_samples.h"

using namespace sextant;
using namespace sextant::feeds;
using namespace sextant::test;
using namespace std::chrono_literals;

class TestKucoin final : public QObject {
    Q_OBJECT
private slots:
    void everySampleFrameIsRead();
    void samplesOfTheBookEndInTheExpectedBooks();
    void everySampleReplyIsReadOrJudged();
    void wholeTopLevelsReplaceTheBook();
    void theTopicMayComeFirst();
    void objectIdsAreTradeIds();
    void framesOfOthersAreCountedNotRead();
    void faultsNameTheirField_data();
    void faultsNameTheirField();
    void warmFramesAllocateNothing();
    void hostileFramesAreRefusedInOrder_data();
    void hostileFramesAreRefusedInOrder();
    void hostileHandshakesAreRefused();
    void subscribesWithinTheLimits();
    void asksForPages();
    void tellsWhatRepliesMean();

private:
    SymbolTable m_symbols;
    KucoinProtocol m_venue;
    KucoinProtocol m_updates{true};
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
    TestKucoin()
    {
        m_symbols.add("BTC-USDT", feedInstrument(1));
        m_symbols.add("ETH-USDT", feedInstrument(2));
    }
};

namespace {

const std::string kMatch =
    R"({"type":"message","topic":"/market/match:BTC-USDT","subject":"trade.l3match","data":{"makerOrderId":"67",)"
    R"("price":"64000.2","sequence":"14103800511","side":"buy","size":"0.015","symbol":"BTC-USDT",)"
    R"("takerOrderId":"68","time":"1791201600061000000","tradeId":"9911220034","type":"match"}})";
const std::string kUpdate =
    R"({"type":"message","topic":"/market/level2:BTC-USDT","subject":"trade.l2update","data":{"changes":{"asks":)"
    R"([["64000.6","0.75","501"],["0","0","502"]],"bids":[["64000","1.1","500"]]},"sequenceStart":499,)"
    R"("sequenceEnd":502,"symbol":"BTC-USDT","time":1791201600060}})";
const std::string kTop =
    R"({"topic":"/spotMarket/level2Depth50:BTC-USDT","type":"message","subject":"level2","data":{"asks":)"
    R"([["64014.1","0.84"],["64014.3","0.22"]],"bids":[["64014","1.203"]],"timestamp":1791201602100}})";
const std::string kCandle =
    R"({"type":"message","topic":"/market/candles:BTC-USDT_1min","subject":"trade.candles.update","data":{"symbol":)"
    R"("BTC-USDT","candles":["1791201600","64000.2","64012.4","64020","63998.1","12.4011","793811.221"],)"
    R"("time":1791201630012000000}})";
const std::string kTicker =
    R"({"type":"message","topic":"/market/ticker:BTC-USDT","subject":"trade.ticker","data":{"bestAsk":"64014.1",)"
    R"("bestAskSize":"0.84","bestBid":"64014","bestBidSize":"1.203","price":"64014.1","sequence":"1",)"
    R"("size":"0.0012","time":1791201602000}})";
const std::string kBullet =
    R"({"code":"200000","data":{"token":"abc==.x/y","instanceServers":[{"endpoint":"wss://ws.example/","encrypt":true,)"
    R"("protocol":"websocket","pingInterval":18000,"pingTimeout":10000}]}})";

BarQuery minutes(std::int64_t from, std::int64_t to)
{
    return {market::Timeframe::M1, Time::fromSeconds(from), Time::fromSeconds(to), {}};
}

} // namespace

void TestKucoin::everySampleFrameIsRead()
{
    const auto samples = venueSamples("kucoin_public.jsonl");
    if (!samples) QSKIP(kNoVenueSamples);
    int seen = 0;
    for (const VenueSample& sample : *samples) {
        if (!sample.isFromVenue()) continue;
        ++seen;
        read(sample.frame);
        switch (sample.number) {
        case 2:
            QCOMPARE(m_out.control.kind, Control::Kind::Welcome);
            QCOMPARE(m_out.control.id, "b9c4f0e2-connect-1");
            break;
        case 16:
            QCOMPARE(m_out.trades.size(), std::size_t{1});
            QCOMPARE(m_out.trades[0].id, (TradeId{0, 9911220034}));
            QCOMPARE(m_out.trades[0].record.price.units, 6400020);
            QCOMPARE(m_out.trades[0].record.size, 0.015);
            QCOMPARE(m_out.trades[0].record.side, market::Side::Buy);
            QCOMPARE(m_out.trades[0].record.time.ns, 1791201600061000000);
            break;
        case 17:
            QCOMPARE(m_out.bars.size(), std::size_t{1});
            QCOMPARE(m_out.bars[0].start, Time::fromSeconds(1791201600));
            QCOMPARE(m_out.bars[0].open.units, 6400020);
            QCOMPARE(m_out.bars[0].close.units, 6401240);
            QCOMPARE(m_out.bars[0].high.units, 6402000);
            QCOMPARE(m_out.bars[0].low.units, 6399810);
            QCOMPARE(m_out.bars[0].volume, 12.4011);
            QCOMPARE(m_out.bars[0].sent.ns, 1791201630012000000);
            QVERIFY(!m_out.bars[0].isClosed);
            break;
        case 18:
        case 19:
            QCOMPARE(m_out.bars[0].start, Time::fromSeconds(sample.number == 18 ? 1791201660 : 1791201720));
            break;
        case 20:
        case 21:
            QCOMPARE(m_out.quotes.size(), std::size_t{1});
            QCOMPARE(m_out.quotes[0].instrument, std::uint16_t(sample.number == 20 ? 1 : 2));
            QCOMPARE(m_out.quotes[0].bid.units, sample.number == 20 ? 6401400 : 241110);
            QCOMPARE(m_out.quotes[0].askSize, sample.number == 20 ? 0.84 : 3.1);
            QCOMPARE(m_out.quotes[0].time, Time::fromMillis(sample.number == 20 ? 1791201602000 : 1791201602001));
            break;
        case 22:
            QCOMPARE(m_out.foreign, std::uint32_t{1});
            break;
        case 23:
        case 24:
            QVERIFY(m_out.books.at(0).isSnapshot);
            QCOMPARE(m_out.books[0].count, std::size_t(sample.number == 23 ? 4 : 6));
            QCOMPARE(m_out.books[0].time, Time::fromMillis(1791201602100));
            break;
        case 26:
            QCOMPARE(m_out.control.kind, Control::Kind::Pong);
            QCOMPARE(m_out.control.id, "1791201618000");
            break;
        case 29:
        case 30:
        case 31:
            QCOMPARE(m_out.control.kind, Control::Kind::Error);
            QCOMPARE(m_out.control.code, sample.number == 29 ? 415 : sample.number == 30 ? 404 : 401);
            QCOMPARE(m_out.control.isTokenExpired, sample.number == 31);
            QCOMPARE(m_out.control.isFatal, sample.number == 31);
            break;
        default:
            if (sample.kind == "ack") {
                QCOMPARE(m_out.control.kind, Control::Kind::Subscribed);
                QVERIFY(m_out.control.id.starts_with("179120160000"));
                break;
            }
            QCOMPARE(sample.kind, "level2");
            QCOMPARE(m_out.books.size(), std::size_t{1});
        }
    }
    QCOMPARE(seen, 22);
}

void TestKucoin::samplesOfTheBookEndInTheExpectedBooks()
{
    const auto samples = venueSamples("kucoin_public.jsonl");
    if (!samples) QSKIP(kNoVenueSamples);
    market::OrderBook book;
    int expected = 0;
    market::BookVerdict verdict = market::BookVerdict::Partial;
    for (const VenueSample& sample : *samples) {
        if (sample.scenario.empty()) continue;
        if (sample.type == "expect") {
            ++expected;
            if (sample.kind == "resync") {
                QVERIFY(verdict == market::BookVerdict::Gap);
                QCOMPARE(book.missing(), std::uint64_t{4});
                continue;
            }
            QVERIFY(book.isLive());
            QCOMPARE(std::to_string(book.sequence()), sample.member("sequence"));
            QVERIFY(sideOf(book, market::Side::Buy, 2, 8) == normalised(sample.levels("bids"), 2, 8));
            QVERIFY(sideOf(book, market::Side::Sell, 2, 8) == normalised(sample.levels("asks"), 2, 8));
            continue;
        }
        const Result<void> result = sample.type == "http"
                                        ? m_updates.parseBook(sample.reply, m_symbols.all()[0], m_received, m_out)
                                        : m_updates.decode(sample.frame, m_symbols, m_received, m_out);
        QVERIFY(result);
        verdict = applyBooks(m_out, book);
    }
    QCOMPARE(expected, 2);
}

void TestKucoin::everySampleReplyIsReadOrJudged()
{
    const auto samples = venueSamples("kucoin_public.jsonl");
    if (!samples) QSKIP(kNoVenueSamples);
    using Kind = ReplyVerdict::Kind;
    const FeedSymbol& btc = m_symbols.all()[0];
    int seen = 0;
    for (const VenueSample& sample : *samples) {
        if (sample.type != "http") continue;
        ++seen;
        const ReplyVerdict verdict = m_venue.judge(sample.reply);
        if (sample.kind == "err_param") {
            QCOMPARE(verdict.kind, Kind::Refused);
            QCOMPARE(verdict.code, 400100);
            QCOMPARE(verdict.words, "Incorrect candlestick type.");
        } else if (sample.kind == "err_rate") {
            QCOMPARE(verdict.kind, Kind::RateLimited);
            QCOMPARE(verdict.wait, std::optional<Duration>(1489ms));
            QCOMPARE(verdict.used, std::optional<std::uint32_t>(2000));
            QCOMPARE(verdict.limit, std::optional<std::uint32_t>(2000));
        } else if (sample.kind == "err_symbol") {
            QCOMPARE(verdict.kind, Kind::NotFound);
        } else {
            QCOMPARE(verdict.kind, Kind::Ok);
        }
        if (sample.kind == "bullet_public") {
            const auto endpoint = m_venue.parseHandshake(sample.reply, "b9c4");
            QVERIFY(endpoint);
            QCOMPARE(endpoint->url, "wss://ws-api-spot.kucoin.com/?token=2neAiuYvAU61ZDXANAGAsiL4-"
                                    "demoTokenValueForTests%3D%3D.x7Yt0aRk&connectId=b9c4");
            QCOMPARE(endpoint->pingEvery, Duration(18s));
            QCOMPARE(endpoint->pongWithin, Duration(10s));
        } else if (sample.kind == "candles") {
            const auto page = m_venue.parseBars(sample.reply, btc, minutes(1791201600, 1791201780));
            QVERIFY(page);
            QCOMPARE(page->bars.size(), std::size_t{3});
            QCOMPARE(page->bars[0].start, Time::fromSeconds(1791201600));
            QCOMPARE(page->bars[0].open.units, 6400020);
            QCOMPARE(page->bars[0].close.units, 6401500);
            QCOMPARE(page->bars[0].high.units, 6402130);
            QCOMPARE(page->bars[0].low.units, 6399810);
            QCOMPARE(page->bars[2].volume, 31.0021);
            QVERIFY(!page->mayHaveMore);
        } else if (sample.kind == "symbols") {
            const auto page = m_venue.parseInstruments(sample.reply);
            QVERIFY(page);
            const VenueInstrument& found = page->instruments.at(0);
            QCOMPARE(found.symbol, "BTC-USDT");
            QVERIFY(found.tick == (Decimal{1, 1}) && found.lot == (Decimal{1, 8}));
            QVERIFY(found.minNotional == (Decimal{1, 1}) && found.minQuantity == (Decimal{1, 5}));
            QVERIFY(found.isTrading);
        }
    }
    QCOMPARE(seen, 7);
}

void TestKucoin::wholeTopLevelsReplaceTheBook()
{
    market::OrderBook book;
    read(kTop);
    QVERIFY(applyBooks(m_out, book) == market::BookVerdict::Applied);
    QCOMPARE(book.depth(market::Side::Sell), std::size_t{2});
    std::string next = kTop;
    next.replace(next.find("64014.1"), 7, "64014.2");
    next.replace(next.find("2100"), 4, "2200");
    read(next);
    QVERIFY(applyBooks(m_out, book) == market::BookVerdict::Applied);
    QCOMPARE(book.depth(market::Side::Sell), std::size_t{2});
    QCOMPARE(book.best(market::Side::Sell)->price.units, 6401420);
    QVERIFY(book.isLive());
    QCOMPARE(m_venue.traits().seed, VenueTraits::Seed::FirstFrame);
    QCOMPARE(m_updates.traits().seed, VenueTraits::Seed::Rest);
}

void TestKucoin::theTopicMayComeFirst()
{
    read(R"({"topic":"/market/ticker:all","type":"message","subject":"ETH-USDT","data":{"time":1791201602001,)"
         R"("bestBidSize":"4.4","bestBid":"2411.1","bestAskSize":"0","bestAsk":"0"}})");
    QCOMPARE(m_out.quotes[0].bid.units, 241110);
    QCOMPARE(m_out.quotes[0].ask, Price{});
    read(R"({"data":{"timestamp":1791201602100,"bids":[],"asks":[]},"topic":"/spotMarket/level2Depth5:BTC-USDT",)"
         R"("type":"message"})");
    QCOMPARE(m_out.books[0].count, std::size_t{0});
}

void TestKucoin::objectIdsAreTradeIds()
{
    std::string frame = kMatch;
    frame.replace(frame.find("9911220034"), 10, "5c35c02709e4f67d5266954e");
    read(frame);
    QCOMPARE(m_out.trades[0].id, (TradeId{0x5c35c027, 0x09e4f67d5266954e}));
}

void TestKucoin::framesOfOthersAreCountedNotRead()
{
    for (const char* topic : {"/market/match:DOGE-USDT", "/market/candles:BTC-USDT_8hour", "/market/what:BTC-USDT",
                              "/account/balance", "/market/snapshot:BTC-USDT"}) {
        read(R"({"type":"message","topic":")" + std::string(topic) + R"(","subject":"x","data":{"price":"?"}})");
        QCOMPARE(m_out.foreign, std::uint32_t{1});
        QVERIFY(!m_out.hasData());
    }
}

void TestKucoin::faultsNameTheirField_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, std::string frame, const char* from, const char* to, const char* message) {
        const std::size_t at = frame.find(from);
        if (at != std::string::npos) frame.replace(at, std::string_view(from).size(), to);
        QTest::newRow(name) << QByteArray::fromStdString(frame) << QString::fromUtf8(message);
    };
    row("type", kMatch, "message", "massage",
        "type: 'massage' is not known, expected message, welcome, ack, pong or error");
    row("price", kMatch, "64000.2", "64000,2",
        "data.price: '64000,2' is not a price, expected a decimal number that fits");
    row("side", kMatch, "buy", "bye", "data.side: 'bye' is neither buy nor sell");
    row("time", kMatch, "1791201600061000000", "17912016000610000000",
        "data.time: '17912016000610000000' is not a time, expected nanoseconds since 1970");
    row("level", kUpdate, "1.1", "-1.1", "data.changes.bids[0][1]: '-1.1' is not a size >= 0");
    row("ids", kUpdate, ":499", ":503", "data.sequenceEnd: 502 is below the first id of the message");
    row("first id", kUpdate, ":499", ":0", "data.sequenceStart: 0 is not an id above 0");
    row("price 0 of whole levels", kTop, "64014.3", "0", "data.asks[1][0]: '0' is not a price above 0");
    row("bar", kCandle, "64020", "64010", "data.candles: has a high below its open or close");
    row("short bar", kCandle, R"(,"12.4011","793811.221")", "", "data.candles: has 5 entries, expected at least 6");
    row("no data", R"({"type":"message","topic":"/market/match:BTC-USDT"})", "?", "", "data: is missing");
    row("no topic", R"({"type":"message"})", "?", "", "topic: is missing");
}

void TestKucoin::faultsNameTheirField()
{
    QFETCH(QByteArray, frame);
    QFETCH(QString, message);
    QCOMPARE(refusal(frame.toStdString()), message);
}

void TestKucoin::warmFramesAllocateNothing()
{
    QCOMPARE(allocationsOf({kMatch, kUpdate, kTop, kCandle, kTicker}, decoder()), std::uint64_t{0});
}

void TestKucoin::hostileFramesAreRefusedInOrder_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::newRow("match") << QByteArray::fromStdString(kMatch);
    QTest::newRow("update") << QByteArray::fromStdString(kUpdate);
    QTest::newRow("whole levels") << QByteArray::fromStdString(kTop);
    QTest::newRow("candle") << QByteArray::fromStdString(kCandle);
    QTest::newRow("ticker") << QByteArray::fromStdString(kTicker);
    QTest::newRow("error") << QByteArray(R"({"id":"7","type":"error","code":415,"data":"type \"x\" is bad"})");
}

void TestKucoin::hostileFramesAreRefusedInOrder()
{
    QFETCH(QByteArray, frame);
    const std::string text = frame.toStdString();
    read(text);
    QCOMPARE(cutEverywhere(text, decoder()), std::string());
    QCOMPARE(spoilEverywhere(text, decoder()), std::string());
    read(text); // as before
}

void TestKucoin::hostileHandshakesAreRefused()
{
    const DecodeText handshake = [this](std::string_view text, DecodedFrame& out) -> Result<void> {
        out.clear();
        const auto endpoint = m_venue.parseHandshake({200, {}, std::string(text)}, "id");
        if (!endpoint) return tl::unexpected(endpoint.error());
        const bool isSound = endpoint->pingEvery > 0s && endpoint->pongWithin > 0s && endpoint->url.starts_with("ws");
        if (!isSound) out.trades.emplace_back(); // which is a complaint
        return {};
    };
    QCOMPARE(cutEverywhere(kBullet, handshake), std::string());
    QCOMPARE(spoilEverywhere(kBullet, handshake), std::string());
    QCOMPARE(m_venue.parseHandshake({200, {}, R"({"code":"200000","data":{"token":"t","instanceServers":[]}})"}, "id")
                 .error()
                 .message,
             "data.instanceServers: is empty, expected at least one");
    std::string other = kBullet;
    other.replace(other.find("wss:"), 4, "file");
    QCOMPARE(m_venue.parseHandshake({200, {}, other}, "id").error().message,
             "data.instanceServers[0].endpoint: 'file//ws.example/' is no address of a socket");
    QCOMPARE(m_venue.handshakeRequest()->method, "POST");
    QVERIFY(m_venue.traits().waitsForWelcome);
}

void TestKucoin::subscribesWithinTheLimits()
{
    std::uint64_t nextId = 5;
    std::vector<Subscription> wanted{{Channel::Trades, "BTC-USDT", {}},
                                     {Channel::Bars, "BTC-USDT", market::Timeframe::H4},
                                     {Channel::Book, "ETH-USDT", {}},
                                     {Channel::Trades, "ETH-USDT", {}}};
    const std::vector<std::string> frames = m_venue.subscribeFrames(wanted, nextId);
    QCOMPARE(frames.size(), std::size_t{3});
    QCOMPARE(frames[0], R"({"id":"5","type":"subscribe","topic":"/market/match:BTC-USDT,ETH-USDT",)"
                        R"("privateChannel":false,"response":true})");
    QVERIFY(frames[1].find("/spotMarket/level2Depth50:ETH-USDT") != std::string::npos);
    QVERIFY(frames[2].find("/market/candles:BTC-USDT_4hour") != std::string::npos);
    QVERIFY(m_updates.unsubscribeFrames(wanted, nextId)
                .at(1)
                .find(R"("type":"unsubscribe","topic":"/market/level2:ETH-USDT")") != std::string::npos);
    QCOMPARE(nextId, std::uint64_t{11});
    wanted.assign(201, {Channel::Quotes, "BTC-USDT", {}});
    QCOMPARE(m_venue.subscribeFrames(wanted, nextId).size(), std::size_t{3});
    QCOMPARE(m_venue.pingFrame(9), std::optional<std::string>(R"({"id":"9","type":"ping"})"));
    QVERIFY(!m_venue.hasTimeframe(market::Timeframe::M2) && m_venue.hasTimeframe(market::Timeframe::H2));
}

void TestKucoin::asksForPages()
{
    const FeedSymbol& btc = m_symbols.all()[0];
    BarQuery query = minutes(1791201600, 1791201600 + 60 * 2000);
    QCOMPARE(m_venue.barsRequest(btc, query).target,
             "/api/v1/market/candles?type=1min&symbol=BTC-USDT&startAt=1791201600&endAt=1791291599");
    const auto page = m_venue.parseBars({200, {}, R"({"code":"200000","data":[]})"}, btc, query);
    QVERIFY(page);
    QVERIFY(page->mayHaveMore); // nothing was traded in this page's time
    query.page = page->next;
    QCOMPARE(m_venue.barsRequest(btc, query).target,
             "/api/v1/market/candles?type=1min&symbol=BTC-USDT&startAt=1791291600&endAt=1791321599");
    QVERIFY(!m_venue.parseBars({200, {}, R"({"code":"200000","data":[]})"}, btc, query)->mayHaveMore);
    QVERIFY(!m_venue.bookRequest(btc));
    QCOMPARE(m_updates.bookRequest(btc)->target, "/api/v1/market/orderbook/level2_100?symbol=BTC-USDT");
    const auto trades = m_venue.parseTrades(
        {200,
         {},
         R"({"code":"200000","data":[{"sequence":"12","price":"7.5","size":"1","side":"sell","time":1545904567062140823},)"
         R"({"sequence":"11","tradeId":"10","price":"7.4","size":"2","side":"buy","time":1545904567062140822}]})"},
        btc);
    QVERIFY(trades);
    QCOMPARE(trades->at(0).id.low, std::uint64_t{10});
    QCOMPARE(trades->at(1).id.low, std::uint64_t{12});
    QCOMPARE(trades->at(1).record.side, market::Side::Sell);
    QCOMPARE(m_venue.parseTime({200, {}, R"({"code":"200000","data":1791201600012})"}).value(),
             Time::fromMillis(1791201600012));
}

void TestKucoin::tellsWhatRepliesMean()
{
    using Kind = ReplyVerdict::Kind;
    const auto kind = [this](int status, const char* body) { return m_venue.judge({status, {}, body}).kind; };
    QCOMPARE(kind(0, ""), Kind::Unavailable);
    QCOMPARE(kind(200, "<html>"), Kind::Unavailable);
    QCOMPARE(kind(200, R"({"data":1})"), Kind::Unavailable);
    QCOMPARE(kind(502, "<html>"), Kind::Unavailable);
    // Without its headers the venue is overloaded, whoever asks.
    QCOMPARE(kind(429, R"({"code":"429000","msg":"Too many requests"})"), Kind::Unavailable);
    QCOMPARE(kind(200, R"({"code":"400003","msg":"KC-API-KEY not exists"})"), Kind::Unauthorised);
    QCOMPARE(kind(404, R"({"code":"404000","msg":"url not found"})"), Kind::Refused);
    QCOMPARE(kind(200, R"({"code":"500000","msg":"internal"})"), Kind::Unavailable);
    QCOMPARE(kind(403, ""), Kind::Refused);
    const HttpReply limited{200, {{"GW-RateLimit-Reset", "250"}}, R"({"code":"429000"})"};
    QCOMPARE(m_venue.judge(limited).kind, Kind::RateLimited);
    QCOMPARE(m_venue.judge(limited).wait, std::optional<Duration>(250ms));
}

SEXTANT_TEST(TestKucoin)
#include "tst_kucoin.moc"
