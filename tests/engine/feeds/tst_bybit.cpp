#include <rapidcheck.h>

#include <QTest>

#include <array>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <map>

#include "tests/engine/analysis/allocation_counter.h"
#include "tests/engine/feeds/hostile_frames.h"
#include "tests/engine/feeds/venue_checks.h"
#include "tests/engine/feeds/venue_samples.h"
#include "tests/engine/feeds/venue_texts.h"
#include "tests/test_main.h"

#include "engine/feeds/venues/bybit_protocol.h"
#include "engine/market/formats/capture_message.h"

using namespace sextant;
using namespace sextant::feeds;
using namespace sextant::test;
using market::Side;
using market::Timeframe;

namespace {

using Kind = Control::Kind;
using Verdict = ReplyVerdict::Kind;

const std::string kTrade =
    R"({"topic":"publicTrade.BTCUSDT","ts":1791201600063,"type":"snapshot","data":[{"i":"2290","T":1791201600061,)"
    R"("p":"64000.2","v":"0.015","S":"Buy","s":"BTCUSDT","BT":false,"RPI":false,"seq":79}]})";
const std::string kDelta =
    R"({"topic":"orderbook.50.BTCUSDT","ts":1791201600022,"type":"delta","data":{"s":"BTCUSDT",)"
    R"("b":[["64000","1.1"]],"a":[["64000.6","0.75"],["64001","0"]],"u":8,"seq":38},"cts":1791201600020})";
const std::string kSnapshot =
    R"({"topic":"orderbook.50.BTCUSDT","ts":1791201600002,"type":"snapshot","data":{"s":"BTCUSDT",)"
    R"("b":[["64000.1","0.512"],["64000","0.9"]],"a":[["64000.2","0.31"]],"u":7,"seq":24},"cts":1791201600000})";
const std::string kBest =
    R"({"topic":"orderbook.1.BTCUSDT","ts":1791201600007,"type":"snapshot","data":{"s":"BTCUSDT",)"
    R"("b":[["64000","1.1"]],"a":[["64000.2","0.31"]],"u":771001,"seq":54},"cts":1791201600005})";
const std::string kBar =
    R"({"topic":"kline.1.BTCUSDT","data":[{"start":1791201600000,"end":1791201659999,"interval":"1",)"
    R"("open":"64000.2","close":"64015","high":"64021.3","low":"63998.1","volume":"23.8812","turnover":"1",)"
    R"("confirm":true,"timestamp":1791201659980}],"ts":1791201660003,"type":"snapshot"})";
const std::string kBarsBody =
    R"({"retCode":0,"retMsg":"OK","result":{"symbol":"BTCUSDT","category":"spot","list":[)"
    R"(["1791201660000","64015","64030","64001","64022.2","18.101","1"],)"
    R"(["1791201600000","64000.2","64021.3","63998.1","64015","23.8812","1"]]},"retExtInfo":{},"time":1791201700000})";
const std::string kTradesBody =
    R"({"retCode":0,"retMsg":"OK","result":{"category":"spot","list":[)"
    R"({"execId":"2291","symbol":"BTCUSDT","price":"64000.3","size":"1","side":"Sell","time":"1791201600062",)"
    R"("isBlockTrade":true,"isRPITrade":false,"seq":"8"},)"
    R"({"execId":"2290","symbol":"BTCUSDT","price":"64000.2","size":"0.5","side":"Buy","time":"1791201600061",)"
    R"("isBlockTrade":false,"isRPITrade":false,"seq":"7"}]},"retExtInfo":{},"time":1791201600000})";

/// A connection's symbols and translators of both markets.
struct Bench {
    SymbolTable symbols;
    BybitProtocol spot{false};
    BybitProtocol linear{true};
    DecodedFrame out;
    const FeedSymbol& btc = symbols.add("BTCUSDT", feedInstrument(1));

    [[nodiscard]] Result<void> decode(std::string_view frame) { return spot.decode(frame, symbols, kSampleNoon, out); }
    [[nodiscard]] DecodeText decoder()
    {
        return
            [this](std::string_view text, DecodedFrame& into) { return spot.decode(text, symbols, kSampleNoon, into); };
    }
};

} // namespace

class TestBybit final : public QObject {
    Q_OBJECT
private slots:
    void everySampleFrameIsReadAsItSays();
    void everySampleReplyIsReadOrJudged();
    void sampleBookEndsAsExpectedAndFindsTheGap();
    void sampleTalkIsOurs();
    void aRealCaptureGivesTheBookOfItsReader();

    void speaksTheVenuesNames_data();
    void speaksTheVenuesNames();
    void subscribesInFramesTheVenueTakes();
    void asksForHistoryPageByPage();
    void historyEndsWhereTheVenuesClockStands();
    void daysBeginAtMidnight();
    void readsTradesOldestFirst();
    void restartReplacesTheBook();
    void repeatsOfTheBestAreTakenAgain();
    void aSideMayBeEmpty();
    void foreignSymbolsAndTopicsAreCounted_data();
    void foreignSymbolsAndTopicsAreCounted();
    void refusesAndNames_data();
    void refusesAndNames();
    void judgesReplies_data();
    void judgesReplies();
    void membersMayStandInAnyOrder();
    void survivesWhatIsNoFrame_data();
    void survivesWhatIsNoFrame();
    void survivesWhatIsNoReply();
    void readsWhateverNumbersItWrites();
    void allocatesNothingOnceWarm();
};

void TestBybit::everySampleFrameIsReadAsItSays()
{
    const auto samples = venueSamples("bybit_public.jsonl");
    if (!samples) QSKIP(kNoVenueSamples);
    Bench bench;
    DecodedFrame& out = bench.out;
    const auto isBook = [&](bool isSnapshot, std::size_t levels, std::uint64_t u, std::int64_t ms) {
        return out.books.size() == 1 && out.books[0].isSnapshot == isSnapshot && out.levels.size() == levels &&
               out.books[0].sequence == u && out.books[0].previous == (isSnapshot ? u : u - 1) &&
               out.books[0].rule == market::SequenceRule::Consecutive &&
               out.books[0].time == kSampleNoon + std::chrono::milliseconds(ms);
    };
    const auto isBar = [&](std::int64_t close, double volume, bool isClosed) {
        return out.bars.size() == 1 && out.bars[0].start == kSampleNoon && out.bars[0].timeframe == Timeframe::M1 &&
               out.bars[0].open == Price{6'400'020} && out.bars[0].low == Price{6'399'810} &&
               out.bars[0].close == Price{close} && out.bars[0].volume == volume && out.bars[0].isClosed == isClosed &&
               out.bars[0].sent == *out.sent;
    };
    const auto isControl = [&](Kind kind, std::string_view id) {
        return out.control.kind == kind && out.control.id == id && !out.hasData() && out.foreign == 0;
    };
    const std::map<std::string, std::function<bool()>> expected{
        {"ack_spot", [&] { return isControl(Kind::Subscribed, "sub-1"); }},
        {"ack_linear", [&] { return isControl(Kind::Subscribed, "sub-1"); }},
        {"ack_unsub", [&] { return isControl(Kind::Unsubscribed, "uns-1"); }},
        {"pong_spot", [&] { return isControl(Kind::Pong, ""); }},
        {"pong_linear", [&] { return isControl(Kind::Pong, "100001"); }},
        {"error",
         [&] {
             return isControl(Kind::Error, "sub-2") && !out.control.isFatal &&
                    out.control.words == "error:handler not found,topic:orderbook.77.BTCUSDT";
         }},
        {"error_op", [&] { return isControl(Kind::Error, "") && out.control.words == "error:invalid op"; }},
        {"book_snapshot", [&] { return isBook(true, 7, 18'521'288, 0); }},
        {"book_delta",
         [&] {
             return isBook(false, 3, 18'521'289, 20) || isBook(false, 1, 18'521'290, 40) ||
                    isBook(false, 1, 18'521'294, 100);
         }},
        {"book_restart", [&] { return isBook(true, 2, 1, 5000); }},
        {"book_l1",
         [&] {
             return out.quotes.size() == 1 && out.quotes[0].bid == Price{6'400'000} && out.quotes[0].bidSize == 1.1 &&
                    out.quotes[0].ask == Price{6'400'020} && out.quotes[0].askSize == 0.31 &&
                    out.quotes[0].time == kSampleNoon + std::chrono::milliseconds(5);
         }},
        {"trade_spot",
         [&] {
             return out.trades.size() == 1 && out.trades[0].id == TradeId{0, 2'290'000'000'123'456'789} &&
                    out.trades[0].record.side == Side::Buy && out.trades[0].record.price == Price{6'400'020} &&
                    out.trades[0].record.size == 0.015 &&
                    out.trades[0].record.time == kSampleNoon + std::chrono::milliseconds(61);
         }},
        {"trade_linear",
         [&] {
             return out.trades.size() == 2 &&
                    out.trades[0].id == TradeId{0x20f4'3950'd8dd'5b31, 0x9112'a178'eb60'23af} &&
                    out.trades[1].id == TradeId{0x20f4'3950'd8dd'5b31, 0x9112'a178'eb60'23b0} &&
                    out.trades[1].record.side == Side::Sell && out.trades[1].record.size == 0.01;
         }},
        {"kline", [&] { return isBar(6'401'240, 12.4011, false); }},
        {"kline_closed", [&] { return isBar(6'401'500, 23.8812, true); }},
        {"ticker_spot", [&] { return !out.hasData() && out.sent.has_value(); }},
        {"ticker_linear",
         [&] {
             return out.quotes.size() == 1 && out.quotes[0].bid == Price{6'401'400} && out.quotes[0].askSize == 5.469;
         }},
        {"ticker_linear_delta", [&] { return !out.hasData() && out.sent.has_value(); }},
    };
    int seen = 0;
    for (const VenueSample& sample : *samples) {
        if (!sample.isFromVenue()) continue;
        ++seen;
        const auto read = bench.decode(sample.frame);
        QVERIFY2(read, (sample.kind + ": " + (read ? "" : read.error().message)).c_str());
        QVERIFY2(complaintOf(out).empty(), sample.kind.c_str());
        const auto found = expected.find(sample.kind);
        QVERIFY2(found != expected.end() && found->second(), sample.kind.c_str());
    }
    QCOMPARE(seen, 20);
}

void TestBybit::everySampleReplyIsReadOrJudged()
{
    const auto samples = venueSamples("bybit_public.jsonl");
    if (!samples) QSKIP(kNoVenueSamples);
    Bench bench;
    int seen = 0;
    for (const VenueSample& sample : *samples) {
        if (sample.type != "http") continue;
        ++seen;
        const ReplyVerdict verdict = bench.spot.judge(sample.reply);
        if (sample.kind == "kline_rest") {
            QVERIFY(verdict.kind == Verdict::Ok);
            QVERIFY(verdict.used == 1U && verdict.limit == 120U && !verdict.isOfHost);
            const BarQuery query{Timeframe::M1, kSampleNoon, kSampleNoon + std::chrono::minutes(3), {}};
            const auto page = bench.spot.parseBars(sample.reply, bench.btc, query);
            QVERIFY2(page, page ? "" : page.error().message.c_str());
            QCOMPARE(page->bars.size(), std::size_t{3});
            QVERIFY(page->bars[0].start == kSampleNoon && page->bars[2].start == kSampleNoon + std::chrono::minutes(2));
            QVERIFY(page->bars[0].high == Price{6'402'130} && page->bars[2].volume == 31.0021);
            QVERIFY(page->bars[2].isClosed == true); // told at 12:03:20
            QVERIFY(!page->mayHaveMore && page->next.empty());
        } else if (sample.kind == "instruments_spot" || sample.kind == "instruments_linear") {
            QVERIFY(verdict.kind == Verdict::Ok);
            const bool isLinear = sample.kind == "instruments_linear";
            const auto page = (isLinear ? bench.linear : bench.spot).parseInstruments(sample.reply);
            QVERIFY2(page, page ? "" : page.error().message.c_str());
            QCOMPARE(page->instruments.size(), std::size_t{1});
            const VenueInstrument& found = page->instruments[0];
            QCOMPARE(found.symbol, std::string("BTCUSDT"));
            QVERIFY(found.base == "BTC" && found.quote == "USDT" && found.isTrading && found.status == "Trading");
            QVERIFY((found.tick == Decimal{1, 1}));
            QVERIFY((found.lot == (isLinear ? Decimal{1, 3} : Decimal{1, 6})));
            QVERIFY((found.minQuantity == (isLinear ? Decimal{1, 3} : Decimal{11, 6})));
            QVERIFY((found.maxQuantity == (isLinear ? Decimal{1190, 0} : Decimal{83, 0})));
            QVERIFY((found.minNotional == Decimal{5, 0}));
            QVERIFY(page->next.empty());
        } else if (sample.kind == "time") {
            const auto time = bench.spot.parseTime(sample.reply);
            QVERIFY(time && *time == Time{1'791'201'600'423'213'947});
        } else if (sample.kind == "rate_limited") {
            QVERIFY(verdict.kind == Verdict::RateLimited);
            QCOMPARE(verdict.code, 10006);
            QCOMPARE(verdict.words, std::string("Too many visits!"));
            QVERIFY(verdict.wait == std::chrono::milliseconds(870));
            QVERIFY(verdict.until == kSampleNoon + std::chrono::milliseconds(870));
            QVERIFY(verdict.used == 120U && verdict.limit == 120U);
        } else if (sample.kind == "ip_limited") {
            QVERIFY(verdict.kind == Verdict::Banned && verdict.wait == std::chrono::minutes(10));
        } else {
            QFAIL(("no expectation for " + sample.kind).c_str());
        }
    }
    QCOMPARE(seen, 6);
}

void TestBybit::sampleBookEndsAsExpectedAndFindsTheGap()
{
    const auto samples = venueSamples("bybit_public.jsonl");
    if (!samples) QSKIP(kNoVenueSamples);
    Bench bench;
    market::OrderBook book;
    auto verdict = market::BookVerdict::Waiting;
    for (const VenueSample& sample : *samples) {
        if (sample.scenario.empty() && sample.kind != "book_restart") continue;
        if (sample.isFromVenue()) {
            QVERIFY(bench.decode(sample.frame));
            verdict = applyBooks(bench.out, book);
        } else if (sample.kind == "book") {
            QVERIFY(book.isLive());
            QCOMPARE(std::to_string(book.sequence()), sample.member("u"));
            QVERIFY(sideOf(book, Side::Buy, 2, 8) == normalised(sample.levels("bids"), 2, 8));
            QVERIFY(sideOf(book, Side::Sell, 2, 8) == normalised(sample.levels("asks"), 2, 8));
        } else {
            QCOMPARE(sample.kind, std::string("resync"));
            QVERIFY(verdict == market::BookVerdict::Gap && !book.isLive());
            QCOMPARE(book.missing(), std::uint64_t{3});
        }
    }
    // The restart came last: a book of its own.
    QVERIFY(book.isLive() && book.sequence() == 1 && book.depth(Side::Buy) == 1);
}

void TestBybit::sampleTalkIsOurs()
{
    const auto samples = venueSamples("bybit_public.jsonl");
    if (!samples) QSKIP(kNoVenueSamples);
    const Bench bench;
    for (const VenueSample& sample : *samples)
        if (sample.kind == "ping") QCOMPARE(bench.spot.pingFrame(100'001).value(), sample.frame);
}

void TestBybit::aRealCaptureGivesTheBookOfItsReader()
{
    const char* const root = std::getenv("SEXTANT_DATA");
    std::ifstream in(std::string(root ? root : "") + "/l2/xrpusdt_bybit_ob500_20241201_raw.jsonl");
    if (!root || !in) QSKIP("SEXTANT_DATA names no folder with l2: the real capture is not read");
    // Another reader of the same bytes, written for files: both have to make the same book of them.
    using market::formats::CaptureMessage;
    constexpr int kPriceScale = 4;
    Bench bench;
    (void)bench.symbols.add("XRPUSDT", feedInstrument(2, kPriceScale));
    market::formats::CaptureParser reader(market::formats::CaptureForm::Bybit, kPriceScale, 8);
    CaptureMessage message;
    market::OrderBook book;
    std::map<Side, std::map<std::int64_t, std::int64_t>> plain;
    int compared = 0;
    for (std::string line; std::getline(in, line);) {
        QVERIFY2(reader.parse(line, message), line.substr(0, 200).c_str());
        const std::string frame = line.substr(line.find('{'));
        QVERIFY2(bench.decode(frame), frame.substr(0, 200).c_str());
        const bool isSnapshot = message.kind == CaptureMessage::Kind::Snapshot;
        if (!isSnapshot && message.kind != CaptureMessage::Kind::Delta) continue;
        QVERIFY(applyBooks(bench.out, book) == market::BookVerdict::Applied);
        QCOMPARE(bench.out.books.at(0).isSnapshot, isSnapshot);
        QCOMPARE(bench.out.books[0].count, message.levels.size());
        QVERIFY(book.isLive() && book.sequence() == message.sequence);
        if (isSnapshot) plain.clear();
        for (const CaptureMessage::Level& level : message.levels) {
            auto& side = plain[level.side];
            if (level.size.units == 0)
                side.erase(level.price.units);
            else
                side[level.price.units] = level.size.units;
        }
        for (const auto& [side, levels] : plain)
            for (const auto& [price, size] : levels)
                if (book.isKnown(side, Price{price})) QCOMPARE(book.sizeAt(side, Price{price}).units, size);
        ++compared;
    }
    QCOMPARE(compared, 50);
}

void TestBybit::speaksTheVenuesNames_data()
{
    QTest::addColumn<QByteArray>("canonical");
    QTest::addColumn<QByteArray>("venue");
    QTest::newRow("spot") << QByteArray("BTC-USDT") << QByteArray("BTCUSDT");
    QTest::newRow("lower case") << QByteArray("eth-usdc") << QByteArray("ETHUSDC");
    QTest::newRow("perpetual") << QByteArray("BTC-PERP") << QByteArray("BTCUSDT");
    QTest::newRow("perpetual in its currency") << QByteArray("BTC-USDC-PERP") << QByteArray("BTCUSDC");
}

void TestBybit::speaksTheVenuesNames()
{
    QFETCH(QByteArray, canonical);
    QFETCH(QByteArray, venue);
    QCOMPARE(BybitProtocol(true).venueSymbol(canonical.toStdString()), venue.toStdString());
}

void TestBybit::subscribesInFramesTheVenueTakes()
{
    const Bench bench;
    std::vector<Subscription> wanted{{Channel::Book, "BTCUSDT", Timeframe::M1},
                                     {Channel::Trades, "BTCUSDT", Timeframe::M1},
                                     {Channel::Bars, "BTCUSDT", Timeframe::H4},
                                     {Channel::Quotes, "BTCUSDT", Timeframe::M1}};
    std::uint64_t id = 3;
    const auto frames = bench.spot.subscribeFrames(wanted, id);
    QCOMPARE(frames.size(), std::size_t{1});
    QCOMPARE(frames[0], std::string(R"({"req_id":"3","op":"subscribe","args":["orderbook.50.BTCUSDT",)"
                                    R"("publicTrade.BTCUSDT","kline.240.BTCUSDT","orderbook.1.BTCUSDT"]})"));
    QCOMPARE(id, std::uint64_t{4});
    QCOMPARE(bench.spot.unsubscribeFrames(std::span(wanted).first(1), id)[0],
             std::string(R"({"req_id":"4","op":"unsubscribe","args":["orderbook.50.BTCUSDT"]})"));
    QVERIFY(bench.spot.subscribeFrames({}, id).empty());
    // Spot takes ten topics in one request, linear as many as fit 21,000 letters.
    wanted.assign(2000, {Channel::Trades, "BTCUSDT", Timeframe::M1});
    QCOMPARE(bench.spot.subscribeFrames(wanted, id).size(), std::size_t{200});
    const auto large = bench.linear.subscribeFrames(wanted, id);
    QCOMPARE(large.size(), std::size_t{3});
    for (const std::string& frame : large)
        QVERIFY(frame.size() < 21'000);
    QCOMPARE(bench.spot.socketUrl("wss://stream.bybit.com", {}), std::string("wss://stream.bybit.com/v5/public/spot"));
    QCOMPARE(bench.linear.socketUrl("ws://h:1", {}), std::string("ws://h:1/v5/public/linear"));
    QVERIFY(!bench.spot.hasTimeframe(Timeframe::M2) && !bench.spot.hasTimeframe(Timeframe::M10));
    QVERIFY(bench.spot.hasTimeframe(Timeframe::W1));
}

void TestBybit::asksForHistoryPageByPage()
{
    Bench bench;
    const BarQuery query{Timeframe::M1, kSampleNoon, kSampleNoon + std::chrono::minutes(2500), {}};
    QCOMPARE(bench.linear.barsRequest(bench.btc, query).target,
             std::string("/v5/market/kline?category=linear&symbol=BTCUSDT&interval=1&start=1791201600000&"
                         "end=1791261599999&limit=1000"));
    // An empty page in the middle, as after an outage of the venue, does not end it.
    const std::string empty =
        R"({"retCode":0,"retMsg":"OK","result":{"list":[]},"retExtInfo":{},"time":1891201700000})";
    BarQuery next = query;
    std::vector<std::string> starts;
    for (int page = 0; page < 3; ++page) {
        const std::string target = bench.spot.barsRequest(bench.btc, next).target;
        starts.push_back(target.substr(target.find("start="), target.find("&limit") - target.find("start=")));
        const auto bars = bench.spot.parseBars(replyOf(empty), bench.btc, next);
        QVERIFY(bars && bars->bars.empty());
        QCOMPARE(bars->mayHaveMore, page < 2);
        next.page = bars->next;
    }
    QVERIFY((starts == std::vector<std::string>{"start=1791201600000&end=1791261599999",
                                                "start=1791261600000&end=1791321599999",
                                                "start=1791321600000&end=1791351599999"}));
}

void TestBybit::historyEndsWhereTheVenuesClockStands()
{
    Bench bench;
    const BarQuery query{Timeframe::M1, kSampleNoon, kSampleNoon + std::chrono::hours(1000), {}};
    const auto page = bench.spot.parseBars(replyOf(kBarsBody), bench.btc, query);
    QVERIFY(page && page->bars.size() == 2);
    QVERIFY(page->bars[0].isClosed == true);
    QVERIFY(page->bars[1].isClosed == false); // 12:01, told at 12:01:40
    QVERIFY(!page->mayHaveMore);              // the next page would begin in the future
    // Bars that were not asked for are left out.
    const BarQuery one{Timeframe::M1, kSampleNoon + std::chrono::minutes(1), kSampleNoon + std::chrono::minutes(2), {}};
    const auto cropped = bench.spot.parseBars(replyOf(kBarsBody), bench.btc, one);
    QVERIFY(cropped && cropped->bars.size() == 1 && cropped->bars[0].open == Price{6'401'500});
    // The same bar told twice and differently.
    const auto twice =
        bench.spot.parseBars(replyOf(replacedIn(kBarsBody, "1791201660000", "1791201600000")), bench.btc, query);
    QVERIFY(!twice && twice.error().message.starts_with("bars: has two different ones"));
}

void TestBybit::daysBeginAtMidnight()
{
    Bench bench;
    const std::string day = replacedIn(replacedIn(kBar, "kline.1.", "kline.D."), "1791201600000", "1791158400000");
    QVERIFY(bench.decode(day));
    QVERIFY(bench.out.bars[0].timeframe == Timeframe::D1);
    QVERIFY(bench.out.bars[0].start == kSampleNoon - std::chrono::hours(12));
    QVERIFY(bench.decode(replacedIn(kBar, "kline.1.", "kline.W.")));
    QVERIFY(bench.out.bars[0].timeframe == Timeframe::W1);
}

void TestBybit::readsTradesOldestFirst()
{
    Bench bench;
    const auto trades = bench.spot.parseTrades(replyOf(kTradesBody), bench.btc);
    QVERIFY2(trades, trades ? "" : trades.error().message.c_str());
    QCOMPARE(trades->size(), std::size_t{2});
    QVERIFY(trades->at(0).id == (TradeId{0, 2290}) && trades->at(1).id == (TradeId{0, 2291}));
    QVERIFY(trades->at(0).record.side == Side::Buy && trades->at(0).record.flags == 0);
    // Block trades are agreed upon outside the book.
    QVERIFY(trades->at(1).record.flags == market::kSuspicious);
    QVERIFY(trades->at(1).record.time == kSampleNoon + std::chrono::milliseconds(62));
    QVERIFY(bench.decode(replacedIn(kTrade, "\"BT\":false", "\"BT\":true")));
    QVERIFY(bench.out.trades[0].record.flags == market::kSuspicious);
    QCOMPARE(bench.spot.tradesRequest(bench.btc, {})->target,
             std::string("/v5/market/recent-trade?category=spot&symbol=BTCUSDT&limit=60"));
}

void TestBybit::restartReplacesTheBook()
{
    Bench bench;
    market::OrderBook book;
    QVERIFY(bench.decode(kSnapshot));
    (void)applyBooks(bench.out, book);
    QVERIFY(bench.decode(kDelta));
    QVERIFY(applyBooks(bench.out, book) == market::BookVerdict::Applied);
    QCOMPARE(book.depth(Side::Sell), std::size_t{2});
    QVERIFY(bench.decode(replacedIn(kSnapshot, "\"u\":7", "\"u\":1")));
    QVERIFY(applyBooks(bench.out, book) == market::BookVerdict::Applied);
    QVERIFY(book.isLive() && book.sequence() == 1 && book.depth(Side::Sell) == 1);
    QVERIFY(bench.decode(replacedIn(kDelta, "\"u\":8", "\"u\":2")));
    QVERIFY(applyBooks(bench.out, book) == market::BookVerdict::Applied);
}

void TestBybit::repeatsOfTheBestAreTakenAgain()
{
    Bench bench;
    QVERIFY(bench.decode(kBest));
    const market::Quote first = bench.out.quotes.at(0);
    QVERIFY(bench.decode(kBest));
    QCOMPARE(bench.out.quotes.size(), std::size_t{1});
    QVERIFY(bench.out.quotes[0].bid == first.bid && bench.out.quotes[0].time == first.time);
    QVERIFY(bench.decode(replacedIn(kBest, "64000.2", "63999")));
    QVERIFY(bench.out.quotes[0].flags == market::kCrossed);
}

void TestBybit::aSideMayBeEmpty()
{
    Bench bench;
    QVERIFY(bench.decode(replacedIn(kBest, "[[\"64000\",\"1.1\"]]", "[]")));
    QVERIFY(bench.out.quotes[0].bid == Price{} && bench.out.quotes[0].bidSize == 0.0);
    QVERIFY(bench.out.quotes[0].ask == Price{6'400'020});
    // A change of nothing carries the ids on.
    QVERIFY(bench.decode(replacedIn(replacedIn(kDelta, "[[\"64000\",\"1.1\"]]", "[]"),
                                    "[[\"64000.6\",\"0.75\"],[\"64001\",\"0\"]]", "[]")));
    QCOMPARE(bench.out.books.at(0).count, std::size_t{0});
    QVERIFY(bench.out.levels.at(0).side == Side::None && bench.out.levels[0].sequence == 8);
    QVERIFY(bench.out.levels[0].time == kSampleNoon + std::chrono::milliseconds(20));
}

void TestBybit::foreignSymbolsAndTopicsAreCounted_data()
{
    QTest::addColumn<QByteArray>("frame");
    const auto row = [](const char* name, const std::string& frame) {
        QTest::newRow(name) << QByteArray::fromStdString(frame);
    };
    row("symbol", R"({"topic":"publicTrade.ETHUSDT","ts":1,"data":"whatever"})");
    row("topic", R"({"topic":"liquidation.BTCUSDT","data":[]})");
    row("length of bars", replacedIn(kBar, "kline.1.", "kline.360."));
    row("month", replacedIn(kBar, "kline.1.", "kline.M."));
    row("operation", R"({"success":true,"ret_msg":"","op":"auth"})");
    row("topic without parts", R"({"topic":"orderbook"})");
    row("empty topic", R"({"topic":""})");
}

void TestBybit::foreignSymbolsAndTopicsAreCounted()
{
    QFETCH(QByteArray, frame);
    Bench bench;
    QVERIFY(bench.decode(frame.toStdString()));
    QVERIFY(!bench.out.hasData() && bench.out.foreign == 1);
    QVERIFY(bench.out.control.kind == Kind::None);
}

void TestBybit::refusesAndNames_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QByteArray>("field");
    const auto row = [](const char* name, const std::string& frame, const char* field) {
        QVERIFY2(!frame.empty(), name);
        QTest::newRow(name) << QByteArray::fromStdString(frame) << QByteArray(field);
    };
    row("no JSON", "BTC", "frame");
    row("a list", "[]", "frame");
    row("neither data nor answer", R"({"hello":1})", "topic");
    row("success that is none", R"({"success":"yes","op":"subscribe"})", "success");
    row("price of a trade", replacedIn(kTrade, "64000.2", "64000,2"), "data[0].p");
    row("side of a trade", replacedIn(kTrade, "Buy", "buy"), "data[0].S");
    row("other symbol in a trade", replacedIn(kTrade, "\"s\":\"BTCUSDT\"", "\"s\":\"ETHUSDT\""), "data[0].s");
    row("no block mark", replacedIn(kTrade, "\"BT\"", "\"B\""), "data[0].BT");
    row("id of a trade", replacedIn(kTrade, "2290", "22-90"), "data[0].i");
    row("kind of book message", replacedIn(kDelta, "delta", "update"), "type");
    row("price of a level", replacedIn(kDelta, "64000.6", "0"), "data.a[0][0]");
    row("size of a level", replacedIn(kDelta, "0.75", "-0.75"), "data.a[0][1]");
    row("level of one number", replacedIn(kDelta, ",\"1.1\"", ""), "data.b[0]");
    row("id of a change", replacedIn(kDelta, "\"u\":8", "\"u\":0"), "data.u");
    row("change of one level", replacedIn(kBest, "snapshot", "delta"), "type");
    row("other symbol in a book", replacedIn(kDelta, "\"s\":\"BTCUSDT\"", "\"s\":\"X\""), "data.s");
    row("engine's time", replacedIn(kDelta, "\"cts\":1791201600020", "\"cts\":-1"), "cts");
    row("high below close", replacedIn(kBar, "64021.3", "64014.9"), "data[0]");
    row("closed or not", replacedIn(kBar, "true", "1"), "data[0].confirm");
    row("time of a bar", replacedIn(kBar, "\"start\":1791201600000", "\"start\":9e99"), "data[0].start");
}

void TestBybit::refusesAndNames()
{
    QFETCH(QByteArray, frame);
    QFETCH(QByteArray, field);
    Bench bench;
    const auto read = bench.decode(frame.toStdString());
    QVERIFY(!read);
    QVERIFY2(read.error().message.starts_with(field.toStdString() + ": "), read.error().message.c_str());
    const std::string complaint = complaintOf(read.error(), bench.out);
    QVERIFY2(complaint.empty(), complaint.c_str());
}

void TestBybit::judgesReplies_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* name, int status, const char* body, Verdict kind) {
        QTest::newRow(name) << status << QByteArray(body) << static_cast<int>(kind);
    };
    row("OK", 200, R"({"retCode":0,"retMsg":""})", Verdict::Ok);
    row("OK in other words", 200, R"({"retCode":0,"retMsg":"success"})", Verdict::Ok);
    row("parameter", 200, R"({"retCode":10001,"retMsg":"params error"})", Verdict::Refused);
    row("key", 200, R"({"retCode":10003,"retMsg":"API key is invalid."})", Verdict::Unauthorised);
    row("server", 200, R"({"retCode":10016,"retMsg":"Internal System Error."})", Verdict::Unavailable);
    row("address", 200, R"({"retCode":10018,"retMsg":"Exceeded the IP Rate Limit."})", Verdict::Banned);
    row("code that is none", 200, R"({"retCode":"many","retMsg":"x"})", Verdict::Unavailable);
    row("code beyond all codes", 200, R"({"retCode":99999999999999999999,"retMsg":"x"})", Verdict::Unavailable);
    row("no code", 200, R"({"result":{}})", Verdict::Unavailable);
    row("a page", 200, "<html>", Verdict::Unavailable);
    row("empty", 200, "", Verdict::Unavailable);
    row("system protection", 429, "", Verdict::RateLimited);
    row("country or too frequent", 403, "<html>", Verdict::Banned);
    row("gateway", 502, "<html>", Verdict::Unavailable);
    row("nothing came", 0, "", Verdict::Unavailable);
}

void TestBybit::judgesReplies()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    const auto verdict = Bench().spot.judge(replyOf(body.toStdString(), status));
    QCOMPARE(static_cast<int>(verdict.kind), kind);
    QVERIFY(kind == static_cast<int>(Verdict::Ok) || !verdict.words.empty());
}

void TestBybit::membersMayStandInAnyOrder()
{
    Bench bench;
    QVERIFY(bench.decode(kDelta));
    const DecodedFrame straight = bench.out;
    QVERIFY(bench.decode(R"({"cts":1791201600020,"data":{"seq":38,"u":8,"a":[["64000.6","0.75"],["64001","0"]],)"
                         R"("b":[["64000","1.1"]],"s":"BTCUSDT"},"type":"delta","ts":1791201600022,)"
                         R"("topic":"orderbook.50.BTCUSDT"})"));
    QCOMPARE(bench.out.levels.size(), straight.levels.size());
    for (std::size_t i = 0; i < straight.levels.size(); ++i)
        QVERIFY(bench.out.levels[i].price == straight.levels[i].price &&
                bench.out.levels[i].size == straight.levels[i].size &&
                bench.out.levels[i].time == straight.levels[i].time &&
                bench.out.levels[i].sequence == straight.levels[i].sequence &&
                bench.out.levels[i].part == straight.levels[i].part);
}

void TestBybit::survivesWhatIsNoFrame_data()
{
    QTest::addColumn<QByteArray>("frame");
    const std::array<std::pair<const char*, std::string>, 6> frames{{
        {"trade", kTrade},
        {"delta", kDelta},
        {"snapshot", kSnapshot},
        {"best", kBest},
        {"bar", kBar},
        {"answer", R"({"success":false,"ret_msg":"error:invalid op","req_id":"7","op":"subscribe"})"},
    }};
    for (const auto& [name, frame] : frames)
        QTest::newRow(name) << QByteArray::fromStdString(frame);
}

void TestBybit::survivesWhatIsNoFrame()
{
    QFETCH(QByteArray, frame);
    Bench bench;
    const std::string text = frame.toStdString();
    std::string complaint = attack(text, bench.decoder());
    QVERIFY2(complaint.empty(), complaint.c_str());
    complaint = spoilEverywhere(text, bench.decoder());
    QVERIFY2(complaint.empty(), complaint.c_str());
}

void TestBybit::survivesWhatIsNoReply()
{
    Bench bench;
    const BarQuery query{Timeframe::M1, kSampleNoon, kSampleNoon + std::chrono::hours(1), {}};
    const auto bars = [&](std::string_view text, DecodedFrame& out) -> Result<void> {
        auto page = bench.spot.parseBars(replyOf(std::string(text)), bench.btc, query);
        if (!page) return tl::unexpected<Error>(page.error());
        out.bars = page->bars;
        return {};
    };
    const auto trades = [&](std::string_view text, DecodedFrame& out) -> Result<void> {
        auto list = bench.spot.parseTrades(replyOf(std::string(text)), bench.btc);
        if (!list) return tl::unexpected<Error>(list.error());
        out.trades = *list;
        return {};
    };
    const auto instruments = [&](std::string_view text, DecodedFrame& /*out*/) -> Result<void> {
        auto page = bench.spot.parseInstruments(replyOf(std::string(text)));
        if (!page) return tl::unexpected<Error>(page.error());
        return {};
    };
    const auto book = [&](std::string_view text, DecodedFrame& out) {
        return bench.spot.parseBook(replyOf(std::string(text)), bench.btc, kSampleNoon, out);
    };
    const auto time = [&](std::string_view text, DecodedFrame& /*out*/) -> Result<void> {
        const auto read = bench.spot.parseTime(replyOf(std::string(text)));
        if (!read) return tl::unexpected<Error>(read.error());
        return {};
    };
    const std::array<std::pair<std::string, DecodeText>, 5> bodies{{
        {kBarsBody, bars},
        {kTradesBody, trades},
        {R"({"retCode":0,"result":{"list":[{"symbol":"BTCUSDT","baseCoin":"BTC","quoteCoin":"USDT",)"
         R"("status":"Trading","priceFilter":{"tickSize":"0.1"},"lotSizeFilter":{"basePrecision":"0.000001",)"
         R"("minOrderQty":"0.000011","maxLimitOrderQty":"83","minOrderAmt":"5"}}],"nextPageCursor":"a%b"}})",
         instruments},
        {R"({"retCode":0,"result":{"s":"BTCUSDT","b":[["64000.1","0.5"]],"a":[["64000.2","0.3"]],)"
         R"("ts":1791201600000,"u":77,"seq":9},"time":1791201600000})",
         book},
        {R"({"retCode":0,"result":{"timeSecond":"1791201600","timeNano":"1791201600423213947"}})", time},
    }};
    for (const auto& [body, parse] : bodies) {
        const std::string complaint = attack(body, parse);
        QVERIFY2(complaint.empty(), complaint.c_str());
        // Whatever is judged, it is judged.
        for (const std::string& text : twisted(body)) {
            const auto verdict = bench.spot.judge(replyOf(text));
            QVERIFY(verdict.words.find('\n') == std::string::npos);
        }
    }
}

void TestBybit::readsWhateverNumbersItWrites()
{
    Bench bench;
    // Digits come back to the last one, at any number of them, and ids too.
    const bool holds = rc::check("numbers of a delta come back", [&] {
        const auto price = *rc::gen::inRange<std::int64_t>(1, 1'000'000'000'000'000);
        const auto size = *rc::gen::inRange<std::int64_t>(0, 1'000'000'000'000'000);
        const auto id = *rc::gen::inRange<std::uint64_t>(1, UINT64_MAX);
        const auto ms = *rc::gen::inRange<std::int64_t>(0, 4'000'000'000'000);
        const std::string frame = R"({"topic":"orderbook.50.BTCUSDT","ts":)" + std::to_string(ms) +
                                  R"(,"type":"delta","data":{"s":"BTCUSDT","b":[[")" + formatScaled(price, 2) +
                                  R"(",")" + formatScaled(size, 8) + R"("]],"a":[],"u":)" + std::to_string(id) +
                                  R"(,"seq":1}})";
        RC_ASSERT(bench.decode(frame).has_value());
        RC_ASSERT(bench.out.levels.size() == 1U);
        RC_ASSERT(bench.out.levels[0].price.units == price);
        RC_ASSERT(bench.out.levels[0].size.units == size);
        RC_ASSERT(bench.out.levels[0].sequence == id);
        RC_ASSERT(bench.out.levels[0].previous == id - 1);
        RC_ASSERT(bench.out.levels[0].time.millis() == ms);
    });
    QVERIFY(holds);
}

void TestBybit::allocatesNothingOnceWarm()
{
    Bench bench;
    const std::array<const std::string*, 5> frames{&kTrade, &kDelta, &kSnapshot, &kBest, &kBar};
    const auto all = [&] {
        bool isRead = true;
        for (const std::string* frame : frames)
            isRead = bench.decode(*frame).has_value() && isRead;
        return isRead;
    };
    QVERIFY(all());
    const auto before = allocationCount();
    for (int round = 0; round < 100; ++round)
        if (!all()) QFAIL("a frame is refused");
    QCOMPARE(allocationCount(), before);
}

SEXTANT_TEST(TestBybit)
#include "tst_bybit.moc"
