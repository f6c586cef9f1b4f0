#include <QTest>

#include "tests/test_main.h"

#include "engine/feeds/venues/coinbase_advanced_protocol.h"
#include "tests/engine/feeds/decode_allocations.h"
#include "tests/engine/feeds/venue_checks.h"
#include "tests/engine/feeds/venue_samples.h"

using namespace sextant;
using namespace sextant::feeds;
using namespace sextant::test;
using namespace std::chrono_literals;

class TestCoinbaseAdvanced final : public QObject {
    Q_OBJECT
private slots:
    void everySampleFrameIsRead();
    void samplesOfTheBookEndInTheExpectedBook();
    void theLostFrameOfTheSamplesShows();
    void everySampleReplyIsReadOrJudged();
    void severalEventsMayShareAFrame();
    void aProductInUsdcIsTheOneInUsd();
    void mixedTradesAreNotHistory();
    void framesOfOthersAreCountedNotRead();
    void faultsNameTheirField_data();
    void faultsNameTheirField();
    void warmFramesAllocateNothing();
    void hostileFramesAreRefusedInOrder_data();
    void hostileFramesAreRefusedInOrder();
    void subscribesAChannelAtATime();
    void asksForPages();

private:
    SymbolTable m_symbols;
    CoinbaseAdvancedProtocol m_venue;
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
    TestCoinbaseAdvanced()
    {
        m_symbols.add("BTC-USD", feedInstrument(1));
        m_symbols.add("ETH-USD", feedInstrument(2));
        m_symbols.add("SOL-USDC", feedInstrument(3));
    }
};

namespace {

std::string frameOf(const std::string& channel, const std::string& events)
{
    return R"({"channel":")" + channel + R"(","client_id":"","timestamp":"2026-10-05T12:00:00.020000000Z",)" +
           R"("sequence_num":1,"events":[)" + events + "]}";
}

const std::string kSnapshot =
    frameOf("l2_data", R"({"type":"snapshot","product_id":"BTC-USD","updates":[{"side":"bid","event_time":)"
                       R"("1970-01-01T00:00:00Z","price_level":"64000.10","new_quantity":"0.512"},{"side":"offer",)"
                       R"("event_time":"1970-01-01T00:00:00Z","price_level":"64000.20","new_quantity":"0.31"}]})");
const std::string kTrades =
    frameOf("market_trades", R"({"type":"update","trades":[{"trade_id":"12","product_id":"BTC-USD","price":"64000.20",)"
                             R"("size":"0.005","side":"SELL","time":"2026-10-05T12:00:00.061Z"},{"trade_id":"11",)"
                             R"("product_id":"BTC-USD","price":"64000.10","size":"0.015","side":"BUY",)"
                             R"("time":"2026-10-05T11:59:59.880Z"}]})");
const std::string kTicker = frameOf("ticker", R"({"type":"update","tickers":[{"type":"ticker","product_id":"BTC-USD",)"
                                              R"("price":"1","best_bid":"64000.00","best_bid_quantity":"1.1",)"
                                              R"("best_ask":"64000.20","best_ask_quantity":"0.31"}]})");
const std::string kCandles =
    frameOf("candles", R"({"type":"update","candles":[{"start":"1791201600","high":"64021.3","low":"63998.1",)"
                       R"("open":"64000.2","close":"64015","volume":"23.8812","product_id":"BTC-USD"}]})");

} // namespace

void TestCoinbaseAdvanced::everySampleFrameIsRead()
{
    const auto samples = venueSamples("coinbase_advanced.jsonl");
    if (!samples) QSKIP(kNoVenueSamples);
    int seen = 0;
    for (const VenueSample& sample : *samples) {
        if (!sample.isFromVenue()) continue;
        ++seen;
        read(sample.frame);
        if (sample.number <= 15)
            QCOMPARE(m_out.connectionSequence,
                     std::optional(static_cast<std::uint64_t>(sample.number <= 8    ? sample.number - 6
                                                              : sample.number == 15 ? 9
                                                                                    : sample.number - 7)));
        switch (sample.number) {
        case 6:
            QCOMPARE(m_out.control.kind, Control::Kind::Subscribed);
            QCOMPARE(m_out.sent->ns, 1791201600012000000);
            break;
        case 7:
            QVERIFY(m_out.books.at(0).isSnapshot);
            QCOMPARE(m_out.books[0].count, std::size_t{6});
            QCOMPARE(m_out.books[0].time.ns, 1791201600020000000); // not 1970
            QCOMPARE(m_out.levels[3].side, market::Side::Sell);
            break;
        case 8:
            QVERIFY(!m_out.books.at(0).isSnapshot);
            QCOMPARE(m_out.books[0].count, std::size_t{4});
            break;
        case 10:
            QVERIFY(m_out.tradesAreHistory);
            QCOMPARE(m_out.trades.size(), std::size_t{2});
            QCOMPARE(m_out.trades[0].id.low, std::uint64_t{731100220});
            QCOMPARE(m_out.trades[1].id.low, std::uint64_t{731100221});
            break;
        case 11:
            QVERIFY(!m_out.tradesAreHistory);
            QCOMPARE(m_out.trades.at(0).record.side, market::Side::Buy); // a sell order stood there
            QCOMPARE(m_out.trades[0].record.price.units, 6400020);
            QCOMPARE(m_out.trades[0].record.time.ns, 1791201600300000000);
            break;
        case 12:
            QCOMPARE(m_out.quotes.at(0).bid.units, 6400000);
            QCOMPARE(m_out.quotes[0].askSize, 0.31);
            QCOMPARE(m_out.quotes[0].time.ns, 1791201600340000000);
            break;
        case 13:
            QVERIFY(m_out.bars.at(0).timeframe == market::Timeframe::M5);
            QCOMPARE(m_out.bars[0].start, Time::fromSeconds(1791201600));
            QCOMPARE(m_out.bars[0].high.units, 6402130);
            QCOMPARE(m_out.bars[0].volume, 23.8812);
            QVERIFY(!m_out.bars[0].isClosed);
            break;
        case 14:
        case 15:
            QCOMPARE(m_out.control.kind, Control::Kind::Heartbeat);
            break;
        case 17:
            QCOMPARE(m_out.control.kind, Control::Kind::Error);
            QCOMPARE(m_out.control.words, "authentication failure");
            break;
        default:
            QFAIL(sample.line.c_str());
        }
    }
    QCOMPARE(seen, 10);
}

void TestCoinbaseAdvanced::samplesOfTheBookEndInTheExpectedBook()
{
    const auto samples = venueSamples("coinbase_advanced.jsonl");
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

void TestCoinbaseAdvanced::theLostFrameOfTheSamplesShows()
{
    const auto samples = venueSamples("coinbase_advanced.jsonl");
    if (!samples) QSKIP(kNoVenueSamples);
    std::optional<std::uint64_t> last;
    std::string gap;
    for (const VenueSample& sample : *samples) {
        if (sample.type == "expect" && sample.scenario == "seq-gap") QCOMPARE(gap, sample.member("reason"));
        if (!sample.isFromVenue()) continue;
        read(sample.frame);
        if (!m_out.connectionSequence) continue;
        if (last && *m_out.connectionSequence != *last + 1)
            gap += "sequence_num " + std::to_string(*m_out.connectionSequence) + " after " + std::to_string(*last);
        last = m_out.connectionSequence;
    }
    QVERIFY(!gap.empty());
}

void TestCoinbaseAdvanced::everySampleReplyIsReadOrJudged()
{
    const auto samples = venueSamples("coinbase_advanced.jsonl");
    if (!samples) QSKIP(kNoVenueSamples);
    const FeedSymbol& btc = m_symbols.all()[0];
    int seen = 0;
    for (const VenueSample& sample : *samples) {
        if (sample.type != "http") continue;
        ++seen;
        const ReplyVerdict verdict = m_venue.judge(sample.reply);
        if (sample.kind == "error_rest") {
            QCOMPARE(verdict.kind, ReplyVerdict::Kind::NotFound);
            QCOMPARE(verdict.words, "valid product_id is required");
            continue;
        }
        QCOMPARE(verdict.kind, ReplyVerdict::Kind::Ok);
        if (sample.kind == "candles_rest") {
            const BarQuery query{
                market::Timeframe::M1, Time::fromSeconds(1791201600), Time::fromSeconds(1791201780), {}};
            const auto page = m_venue.parseBars(sample.reply, btc, query);
            QVERIFY2(page, page ? "" : page.error().message.c_str());
            QCOMPARE(page->bars.size(), std::size_t{3});
            QCOMPARE(page->bars[0].start, Time::fromSeconds(1791201600));
            QCOMPARE(page->bars[0].open.units, 6400020);
            QCOMPARE(page->bars[0].low.units, 6399810);
            QCOMPARE(page->bars[2].close.units, 6399140);
            continue;
        }
        QCOMPARE(sample.kind, "product");
        const auto page = m_venue.parseInstruments(sample.reply);
        QVERIFY2(page, page ? "" : page.error().message.c_str());
        const VenueInstrument& found = page->instruments.at(0);
        QCOMPARE(found.symbol, "BTC-USD");
        QCOMPARE(found.base, "BTC");
        QCOMPARE(found.quote, "USD");
        QVERIFY(found.tick == (Decimal{1, 2}) && found.lot == (Decimal{1, 8}));
        QVERIFY(found.minNotional == (Decimal{1, 0}) && found.maxQuantity == (Decimal{3400, 0}));
        QVERIFY(found.isTrading);
        const auto list = m_venue.parseInstruments({200, {}, R"({"products":[)" + sample.reply.body + "]}"});
        QCOMPARE(list->instruments.size(), std::size_t{1});
        std::string closed = sample.reply.body;
        closed.replace(closed.find("\"view_only\":false"), 17, "\"view_only\":true");
        QVERIFY(!m_venue.parseInstruments({200, {}, closed})->instruments.at(0).isTrading);
    }
    QCOMPARE(seen, 3);
}

void TestCoinbaseAdvanced::severalEventsMayShareAFrame()
{
    read(frameOf("l2_data", R"({"type":"update","product_id":"BTC-USD","updates":[{"side":"bid","price_level":"2",)"
                            R"("new_quantity":"1"}]},{"type":"update","product_id":"ETH-USD","updates":[]},)"
                            R"({"type":"update","product_id":"DOGE-USD","updates":[{"side":"?"}]})"));
    QCOMPARE(m_out.books.size(), std::size_t{2});
    QCOMPARE(m_out.books[1].instrument, std::uint16_t{2});
    QCOMPARE(m_out.books[1].count, std::size_t{0});
    QCOMPARE(m_out.foreign, std::uint32_t{1});
}

void TestCoinbaseAdvanced::aProductInUsdcIsTheOneInUsd()
{
    std::string frame = kTrades;
    for (std::size_t at = frame.find("BTC-USD"); at != std::string::npos; at = frame.find("BTC-USD"))
        frame.replace(at, 7, "SOL-USD");
    read(frame);
    QCOMPARE(m_out.trades.size(), std::size_t{2});
    QCOMPARE(m_out.trades[0].record.instrument, std::uint16_t{3});
    // Where both are listened to, each has its own.
    SymbolTable both;
    both.add("SOL-USDC", feedInstrument(3));
    both.add("SOL-USD", feedInstrument(4));
    QVERIFY(m_venue.decode(frame, both, m_received, m_out));
    QCOMPARE(m_out.trades.at(0).record.instrument, std::uint16_t{4});
}

void TestCoinbaseAdvanced::mixedTradesAreNotHistory()
{
    const std::string old = R"({"type":"snapshot","trades":[{"trade_id":"1","product_id":"BTC-USD","price":"1",)"
                            R"("size":"1","side":"BUY","time":"2026-10-05T12:00:00Z"}]})";
    std::string fresh = old;
    fresh.replace(fresh.find("snapshot"), 8, "update");
    read(frameOf("market_trades", old + "," + old));
    QVERIFY(m_out.tradesAreHistory);
    read(frameOf("market_trades", old + "," + fresh));
    QVERIFY(!m_out.tradesAreHistory);
    read(frameOf("market_trades", fresh + "," + old));
    QVERIFY(!m_out.tradesAreHistory);
}

void TestCoinbaseAdvanced::framesOfOthersAreCountedNotRead()
{
    read(frameOf("status", R"({"type":"snapshot","products":[]})"));
    QCOMPARE(m_out.foreign, std::uint32_t{1});
    QCOMPARE(m_out.connectionSequence, std::optional<std::uint64_t>(1)); // it counts all the same
    read(frameOf("heartbeats", R"({"current_time":"x","heartbeat_counter":"3049"})"));
    QCOMPARE(m_out.control.kind, Control::Kind::Heartbeat);
}

void TestCoinbaseAdvanced::faultsNameTheirField_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, std::string frame, const char* from, const char* to, const char* message) {
        frame.replace(frame.find(from), std::string_view(from).size(), to);
        QTest::newRow(name) << QByteArray::fromStdString(frame) << QString::fromUtf8(message);
    };
    row("level", kSnapshot, "\"0.31\"", "\"NaN\"",
        "events[0].updates[1].new_quantity: 'NaN' is not a size, expected a decimal number up to "
        "92233720368.54775807");
    row("side", kSnapshot, "\"offer\"", "\"ask\"", "events[0].updates[1].side: 'ask' is neither bid nor offer");
    row("kind of event", kSnapshot, "\"snapshot\"", "\"snap\"",
        "events[0].type: 'snap' is neither snapshot nor update");
    row("time", kSnapshot, "2026-10-05T12:00:00.020000000Z", "",
        "timestamp: '' is not a time, expected one like 2026-10-05T12:00:00.123Z");
    row("number", kSnapshot, ":1,", ":-1,", "sequence_num: '-1' is not a whole number from 0 to 2^64 - 1");
    row("trade", kTrades, "64000.10", "",
        "events[0].trades[1].price: '' is not a price, expected a decimal number "
        "that fits");
    row("quote", kTicker, "\"0.31\"", "null", "events[0].tickers[0].best_ask_quantity: is missing");
    row("bar", kCandles, "63998.1", "64001", "events[0].candles[0]: has a low above its open or close");
    row("no channel", kTrades, "\"channel\"", "\"Channel\"", "channel: is missing");
}

void TestCoinbaseAdvanced::faultsNameTheirField()
{
    QFETCH(QByteArray, frame);
    QFETCH(QString, message);
    QCOMPARE(refusal(frame.toStdString()), message);
}

void TestCoinbaseAdvanced::warmFramesAllocateNothing()
{
    QCOMPARE(allocationsOf({kSnapshot, kTrades, kTicker, kCandles}, decoder()), std::uint64_t{0});
}

void TestCoinbaseAdvanced::hostileFramesAreRefusedInOrder_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::newRow("snapshot") << QByteArray::fromStdString(kSnapshot);
    QTest::newRow("trades") << QByteArray::fromStdString(kTrades);
    QTest::newRow("ticker") << QByteArray::fromStdString(kTicker);
    QTest::newRow("candles") << QByteArray::fromStdString(kCandles);
    QTest::newRow("error") << QByteArray(R"({"type":"error","message":"no \"way\""})");
}

void TestCoinbaseAdvanced::hostileFramesAreRefusedInOrder()
{
    QFETCH(QByteArray, frame);
    const std::string text = frame.toStdString();
    read(text);
    QCOMPARE(cutEverywhere(text, decoder()), std::string());
    QCOMPARE(spoilEverywhere(text, decoder()), std::string());
    read(text); // as before
}

void TestCoinbaseAdvanced::subscribesAChannelAtATime()
{
    std::uint64_t nextId = 1;
    const std::vector<Subscription> wanted{{Channel::Trades, "BTC-USD", {}},
                                           {Channel::Trades, "ETH-USD", {}},
                                           {Channel::Bars, "BTC-USD", market::Timeframe::M1},
                                           {Channel::Bars, "BTC-USD", market::Timeframe::M5},
                                           {Channel::Book, "BTC-USD", {}}};
    const std::vector<std::string> frames = m_venue.subscribeFrames(wanted, nextId);
    QCOMPARE(frames.size(), std::size_t{4});
    QCOMPARE(frames[0], R"({"type":"subscribe","product_ids":["BTC-USD"],"channel":"level2"})");
    QCOMPARE(frames[1], R"({"type":"subscribe","product_ids":["BTC-USD","ETH-USD"],"channel":"market_trades"})");
    QCOMPARE(frames[2], R"({"type":"subscribe","product_ids":["BTC-USD"],"channel":"candles"})");
    QCOMPARE(frames[3], R"({"type":"subscribe","channel":"heartbeats"})");
    QCOMPARE(m_venue.unsubscribeFrames(wanted, nextId).size(), std::size_t{3});
    QVERIFY(m_venue.subscribeFrames({}, nextId).empty());
    QVERIFY(m_venue.hasLiveTimeframe(market::Timeframe::M5) && !m_venue.hasLiveTimeframe(market::Timeframe::M1));
    QVERIFY(m_venue.hasTimeframe(market::Timeframe::H2) && !m_venue.hasTimeframe(market::Timeframe::H4));
}

void TestCoinbaseAdvanced::asksForPages()
{
    const FeedSymbol& btc = m_symbols.all()[0];
    BarQuery query{
        market::Timeframe::M15, Time::fromSeconds(1791201600), Time::fromSeconds(1791201600 + 900 * 301), {}};
    QCOMPARE(m_venue.barsRequest(btc, query).target,
             "/api/v3/brokerage/market/products/BTC-USD/candles?start=1791201600&end=1791471599"
             "&granularity=FIFTEEN_MINUTE");
    const auto page = m_venue.parseBars({200, {}, R"({"candles":[]})"}, btc, query);
    QVERIFY(page && page->mayHaveMore);
    query.page = page->next;
    QVERIFY(m_venue.barsRequest(btc, query).target.find("start=1791471600&end=1791472499") != std::string::npos);
    QVERIFY(!m_venue.bookRequest(btc) && m_venue.timeRequest()->target == "/api/v3/brokerage/time");
    QVERIFY(!m_venue.parseBook({200, {}, "{}"}, btc, m_received, m_out));
    QVERIFY(!m_venue.parseTrades({200, {}, "[]"}, btc));
    QVERIFY(!m_venue.parseTime({200, {}, "{}"}));
    QCOMPARE(m_venue.parseBars({200, {}, R"({"candles":[{"start":"1"}]})"}, btc, query).error().message,
             "candles[0].open: is missing");
}

SEXTANT_TEST(TestCoinbaseAdvanced)
#include "tst_coinbase_advanced.moc"
