#include <rapidcheck.h>

#include <QTest>

#include <array>
#include <functional>
#include <map>

#include "tests/engine/analysis/allocation_counter.h"
#include "tests/engine/feeds/hostile_frames.h"
#include "tests/engine/feeds/venue_checks.h"
#include "tests/engine/feeds/venue_samples.h"
#include "tests/engine/feeds/venue_texts.h"
#include "tests/test_main.h"

#include "engine/feeds/venues/okx_protocol.h"

using namespace sextant;
using namespace sextant::feeds;
using namespace sextant::test;
using market::Side;
using market::Timeframe;
using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;

class TestOkx final : public QObject {
    Q_OBJECT
private slots:
    void everySampleFrameIsReadAsItSays();
    void everySampleReplyIsReadOrJudged();
    void sampleBookEndsAsExpectedAndFindsTheGap();
    void sampleTalkIsOurs();

    void barsAndTradesAreOnAnotherPath();
    void subscribesInFramesTheVenueTakes();
    void asksTheNewestBarsFirst();
    void findsOlderBarsElsewhere();
    void leavesTheEndToTheNewest();
    void doesNotAskForeverForWhatIsNotThere();
    void aResetThatWasMissedIsAGap();
    void ordersWhatCameNewestFirst();
    void foreignSymbolsAndChannelsAreCounted_data();
    void foreignSymbolsAndChannelsAreCounted();
    void refusesAndNames_data();
    void refusesAndNames();
    void judgesReplies_data();
    void judgesReplies();
    void announcedInstrumentsHaveNoSteps();
    void survivesWhatIsNoFrame_data();
    void survivesWhatIsNoFrame();
    void survivesWhatIsNoReply();
    void readsWhateverNumbersItWrites();
    void allocatesNothingOnceWarm();
};

namespace {

using Kind = Control::Kind;
using Verdict = ReplyVerdict::Kind;

const std::string kSnapshot =
    R"({"arg":{"channel":"books","instId":"BTC-USDT"},"action":"snapshot","data":[{"asks":[["64000.2","0.31","0","2"],)"
    R"(["64000.4","2.05","0","5"]],"bids":[["64000.1","0.512","0","3"]],"ts":"1791201600005","checksum":0,)"
    R"("prevSeqId":-1,"seqId":100}]})";
const std::string kUpdate =
    R"({"arg":{"channel":"books","instId":"BTC-USDT"},"action":"update","data":[{"asks":[["64000.4","0","0","0"]],)"
    R"("bids":[["64000","1.1","0","5"]],"ts":"1791201600105","checksum":0,"prevSeqId":100,"seqId":107}]})";
const std::string kTrade =
    R"({"arg":{"channel":"trades-all","instId":"BTC-USDT"},"data":[{"instId":"BTC-USDT","tradeId":"1067468270",)"
    R"("px":"64000.1","sz":"0.002","side":"sell","source":"0","ts":"1791201600091"}]})";
const std::string kBest =
    R"({"arg":{"channel":"bbo-tbt","instId":"BTC-USDT"},"data":[{"asks":[["64000.2","0.31","0","2"]],)"
    R"("bids":[["64000","1.1","0","5"]],"ts":"1791201600210","seqId":72110509}]})";
const std::string kBar =
    R"({"arg":{"channel":"candle1m","instId":"BTC-USDT"},"data":[["1791201600000","64000.2","64020","63998.1",)"
    R"("64012.4","12.4011","793811.221","793811.221","0"]]})";
const std::string kTicker =
    R"({"arg":{"channel":"tickers","instId":"BTC-USDT"},"data":[{"instId":"BTC-USDT","askPx":"64014.1",)"
    R"("askSz":"0.84","bidPx":"64014","bidSz":"1.203","ts":"1791201601001"}]})";

struct Bench {
    SymbolTable symbols;
    OkxProtocol okx;
    DecodedFrame out;
    const FeedSymbol& btc = symbols.add("BTC-USDT", feedInstrument(1));

    [[nodiscard]] Result<void> decode(std::string_view frame) { return okx.decode(frame, symbols, kSampleNoon, out); }
    [[nodiscard]] DecodeText decoder()
    {
        return
            [this](std::string_view text, DecodedFrame& into) { return okx.decode(text, symbols, kSampleNoon, into); };
    }
    /// A page of bars, one each minute of [from, from + count).
    [[nodiscard]] Result<BarPage> pageOf(int from, int count, const BarQuery& query)
    {
        std::string rows;
        for (int i = from + count - 1; i >= from; --i)
            rows += (rows.empty() ? "" : ",") + std::string("[\"") +
                    std::to_string((kSampleNoon + minutes(i)).millis()) + R"(","10","12","9","11","5","50","50","1"])";
        return okx.parseBars(replyOf(R"({"code":"0","msg":"","data":[)" + rows + "]}"), btc, query);
    }
};

BarQuery minutesOf(int from, int to, std::string page = {})
{
    return {Timeframe::M1, kSampleNoon + minutes(from), kSampleNoon + minutes(to), std::move(page)};
}

} // namespace

void TestOkx::everySampleFrameIsReadAsItSays()
{
    const auto samples = venueSamples("okx_public.jsonl");
    if (!samples) QSKIP(kNoVenueSamples);
    Bench bench;
    DecodedFrame& out = bench.out;
    const auto isBook = [&](bool isSnapshot, std::uint64_t previous, std::uint64_t sequence, std::size_t levels) {
        return out.books.size() == 1 && out.books[0].isSnapshot == isSnapshot && out.books[0].previous == previous &&
               out.books[0].sequence == sequence && out.books[0].count == levels;
    };
    const auto isLinked = [&] { return out.books.at(0).rule == market::SequenceRule::Linked; };
    const auto isQuote = [&](std::int64_t bid, double bidSize, std::int64_t ask, double askSize) {
        return out.quotes.size() == 1 && out.quotes[0].bid == Price{bid} && out.quotes[0].bidSize == bidSize &&
               out.quotes[0].ask == Price{ask} && out.quotes[0].askSize == askSize;
    };
    const auto isTrade = [&](std::uint64_t id, std::int64_t price, double size, Side side, int ms) {
        return out.trades.size() == 1 && out.trades[0].id == TradeId{0, id} &&
               out.trades[0].record.price == Price{price} && out.trades[0].record.size == size &&
               out.trades[0].record.side == side && out.trades[0].record.time == kSampleNoon + milliseconds(ms);
    };
    const auto isBar = [&](std::int64_t close, double volume, bool isClosed) {
        return out.bars.size() == 1 && out.bars[0].start == kSampleNoon && out.bars[0].close == Price{close} &&
               out.bars[0].volume == volume && out.bars[0].isClosed == isClosed &&
               out.bars[0].timeframe == Timeframe::M1;
    };
    const auto isError = [&](int code, std::string_view id) {
        return out.control.kind == Kind::Error && out.control.code == code && out.control.id == id &&
               !out.control.isFatal && !out.control.words.empty();
    };
    const std::map<std::string, std::function<bool()>> expected{
        {"ack",
         [&] { return out.control.kind == Kind::Subscribed && (out.control.id == "1" || out.control.id == "2"); }},
        {"unsub_ack", [&] { return out.control.kind == Kind::Unsubscribed; }},
        {"book_snapshot", [&] { return isBook(true, 72'110'500, 72'110'500, 7) && isLinked(); }},
        {"book_update",
         [&] {
             return isLinked() &&
                    (isBook(false, 72'110'500, 72'110'507, 3) || isBook(false, 72'110'507, 72'110'512, 1));
         }},
        {"book_keepalive", [&] { return isBook(false, 72'110'507, 72'110'507, 0) && isLinked(); }},
        {"book_seq_reset", [&] { return isBook(false, 72'110'512, 3, 1); }},
        {"book_gap", [&] { return isBook(false, 9, 14, 1); }},
        {"books5", [&] { return isBook(true, 0, 0, 4) && out.books[0].rule == market::SequenceRule::None; }},
        {"bbo", [&] { return isQuote(6'400'000, 1.1, 6'400'020, 0.31); }},
        {"ticker", [&] { return isQuote(6'401'400, 1.203, 6'401'410, 0.84); }},
        {"trade", [&] { return isTrade(1'067'468'269, 6'400'020, 0.015, Side::Buy, 61); }},
        {"trade_all", [&] { return isTrade(1'067'468'270, 6'400'010, 0.002, Side::Sell, 91); }},
        {"candle", [&] { return isBar(6'401'240, 12.4011, false); }},
        {"candle_closed", [&] { return isBar(6'401'500, 23.8812, true); }},
        {"pong", [&] { return out.control.kind == Kind::Pong; }},
        {"error_args", [&] { return isError(60012, "9"); }},
        {"error_channel", [&] { return isError(60018, "10"); }},
        {"notice",
         [&] { return out.control.kind == Kind::ClosingSoon && out.control.words.find("soon") != std::string::npos; }},
        {"conn_count", [&] { return out.control.kind == Kind::None && out.foreign == 0; }},
        {"conn_count_error", [&] { return isError(0, "") && out.control.words == "channel-conn-count-error"; }},
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
    QCOMPARE(seen, 24);
}

void TestOkx::everySampleReplyIsReadOrJudged()
{
    const auto samples = venueSamples("okx_public.jsonl");
    if (!samples) QSKIP(kNoVenueSamples);
    Bench bench;
    int seen = 0;
    for (const VenueSample& sample : *samples) {
        if (sample.type != "http") continue;
        ++seen;
        const ReplyVerdict verdict = bench.okx.judge(sample.reply);
        if (sample.kind == "err_inst") {
            QVERIFY(verdict.kind == Verdict::NotFound && verdict.code == 51001);
            QCOMPARE(verdict.words, std::string("Instrument ID doesn't exist."));
            continue;
        }
        if (sample.kind == "err_rate") {
            QVERIFY(verdict.kind == Verdict::RateLimited && verdict.code == 50011 && !verdict.wait && !verdict.until);
            continue;
        }
        QVERIFY(verdict.kind == Verdict::Ok && verdict.words.empty());
        if (sample.kind == "candles") {
            const BarQuery query = minutesOf(0, 3);
            // The sample's own request is the one made for it, but for the number of rows.
            QVERIFY(bench.okx.barsRequest(bench.btc, query)
                        .target.starts_with(
                            "/api/v5/market/"
                            "candles?instId=BTC-USDT&bar=1m&before=1791201599999&after=1791201780000&limit="));
            const auto page = bench.okx.parseBars(sample.reply, bench.btc, query);
            QVERIFY2(page, page ? "" : page.error().message.c_str());
            QCOMPARE(page->bars.size(), std::size_t{3});
            QVERIFY(page->bars[0].start == kSampleNoon && page->bars[0].isClosed == true);
            QVERIFY(page->bars[2].start == kSampleNoon + minutes(2) && page->bars[2].isClosed == false);
            QVERIFY(page->bars[2].close == Price{6'399'140} && page->bars[1].volume == 18.101);
            QVERIFY(!page->mayHaveMore);
        } else if (sample.kind == "instruments") {
            const auto page = bench.okx.parseInstruments(sample.reply);
            QVERIFY2(page, page ? "" : page.error().message.c_str());
            QCOMPARE(page->instruments.size(), std::size_t{1});
            const VenueInstrument& found = page->instruments[0];
            QVERIFY(found.symbol == "BTC-USDT" && found.base == "BTC" && found.quote == "USDT");
            QVERIFY(found.isTrading && found.status == "live" && !found.minNotional);
            QVERIFY((found.tick == Decimal{1, 1} && found.lot == Decimal{1, 8}));
            QVERIFY((found.minQuantity == Decimal{1, 5} && found.maxQuantity == Decimal{9'999'999'999, 0}));
        } else if (sample.kind == "books_rest") {
            QVERIFY(bench.okx.parseBook(sample.reply, bench.btc, kSampleNoon, bench.out));
            QVERIFY(bench.out.books.at(0).isSnapshot && bench.out.levels.size() == 2);
            QVERIFY(complaintOf(bench.out).empty());
        } else if (sample.kind == "time") {
            QVERIFY(bench.okx.parseTime(sample.reply) == kSampleNoon);
        } else {
            QFAIL(("no expectation for " + sample.kind).c_str());
        }
    }
    QCOMPARE(seen, 6);
}

void TestOkx::sampleBookEndsAsExpectedAndFindsTheGap()
{
    const auto samples = venueSamples("okx_public.jsonl");
    if (!samples) QSKIP(kNoVenueSamples);
    Bench bench;
    market::OrderBook book;
    auto verdict = market::BookVerdict::Waiting;
    int expectations = 0;
    for (const VenueSample& sample : *samples) {
        if (sample.scenario.empty()) continue;
        if (sample.isFromVenue()) {
            QVERIFY(bench.decode(sample.frame));
            verdict = applyBooks(bench.out, book);
            if (sample.kind != "book_gap") QVERIFY(book.isLive());
            continue;
        }
        ++expectations;
        if (sample.kind == "book") {
            QCOMPARE(std::to_string(book.sequence()), sample.member("seqId"));
            QVERIFY(sideOf(book, Side::Buy, 2, 8) == normalised(sample.levels("bids"), 2, 8));
            QVERIFY(sideOf(book, Side::Sell, 2, 8) == normalised(sample.levels("asks"), 2, 8));
        } else {
            QCOMPARE(sample.kind, std::string("resync"));
            QVERIFY(verdict == market::BookVerdict::Gap && !book.isLive());
            QCOMPARE(book.missing(), std::uint64_t{6});
        }
    }
    QCOMPARE(expectations, 2);
}

void TestOkx::sampleTalkIsOurs()
{
    const auto samples = venueSamples("okx_public.jsonl");
    if (!samples) QSKIP(kNoVenueSamples);
    const OkxProtocol okx;
    std::uint64_t id = 2;
    const std::array<Subscription, 1> bars{Subscription{Channel::Bars, "BTC-USDT", Timeframe::M1}};
    for (const VenueSample& sample : *samples) {
        if (sample.kind == "ping") QCOMPARE(okx.pingFrame(1).value(), sample.frame);
        if (sample.kind == "subscribe_candle") QCOMPARE(okx.subscribeFrames(bars, id).at(0), sample.frame);
    }
    QCOMPARE(id, std::uint64_t{3});
}

void TestOkx::barsAndTradesAreOnAnotherPath()
{
    const OkxProtocol okx;
    const Subscription book{Channel::Book, "BTC-USDT", Timeframe::M1};
    const Subscription quotes{Channel::Quotes, "BTC-USDT", Timeframe::M1};
    const Subscription trades{Channel::Trades, "BTC-USDT", Timeframe::M1};
    const Subscription bars{Channel::Bars, "BTC-USDT", Timeframe::D1};
    QCOMPARE(okx.connectionOf(book), 0U);
    QCOMPARE(okx.connectionOf(quotes), 0U);
    QCOMPARE(okx.connectionOf(trades), 1U);
    QCOMPARE(okx.connectionOf(bars), 1U);
    QCOMPARE(okx.socketUrl("wss://ws.okx.com:8443", {&quotes, 1}), std::string("wss://ws.okx.com:8443/ws/v5/public"));
    QCOMPARE(okx.socketUrl("wss://ws.okx.com:8443", {&bars, 1}), std::string("wss://ws.okx.com:8443/ws/v5/business"));
}

void TestOkx::subscribesInFramesTheVenueTakes()
{
    const OkxProtocol okx;
    std::uint64_t id = 7;
    const std::array<Subscription, 2> wanted{Subscription{Channel::Book, "BTC-USDT", Timeframe::M1},
                                             {Channel::Quotes, "ETH-\"USDT", Timeframe::M1}};
    QCOMPARE(okx.unsubscribeFrames(wanted, id).at(0),
             std::string(R"({"id":"7","op":"unsubscribe","args":[{"channel":"books","instId":"BTC-USDT"},)"
                         R"({"channel":"bbo-tbt","instId":"ETH-\"USDT"}]})"));
    const std::vector<Subscription> many(2000, {Channel::Bars, "BTC-USDT", Timeframe::W1});
    const auto frames = okx.subscribeFrames(many, id);
    QCOMPARE(frames.size(), std::size_t{3}); // 2000 arguments of 46 bytes
    std::size_t arguments = 0;
    for (const std::string& frame : frames) {
        QVERIFY(frame.size() < 64'000);
        for (std::size_t at = frame.find("candle1Wutc"); at != std::string::npos;
             at = frame.find("candle1Wutc", at + 1))
            ++arguments;
    }
    QCOMPARE(arguments, many.size());
    QVERIFY(okx.subscribeFrames({}, id).empty());
    QCOMPARE(okx.venueSymbol("btc-usdt"), std::string("BTC-USDT"));
}

void TestOkx::asksTheNewestBarsFirst()
{
    Bench bench;
    const auto first = bench.pageOf(0, 300, minutesOf(0, 700));
    QVERIFY(first && first->bars.size() == 300 && first->mayHaveMore);
    const std::string target = bench.okx.barsRequest(bench.btc, minutesOf(0, 700, first->next)).target;
    QVERIFY(target.starts_with("/api/v5/market/candles?"));
    QVERIFY(target.find("&before=1791219599999&after=1791237600000&") != std::string::npos); // minutes 300 to 600
    const auto second = bench.pageOf(300, 300, minutesOf(0, 700, first->next));
    const auto third = bench.pageOf(600, 100, minutesOf(0, 700, second->next));
    QVERIFY(third && third->bars.size() == 100 && !third->mayHaveMore && third->next.empty());
    // A page that says more than it was asked for is cropped.
    const auto cropped = bench.pageOf(-5, 20, minutesOf(0, 10));
    QVERIFY(cropped && cropped->bars.size() == 10 && cropped->bars[0].start == kSampleNoon);
}

void TestOkx::findsOlderBarsElsewhere()
{
    Bench bench;
    // The newest place begins at minute 100 only.
    const auto nothing = bench.pageOf(100, 200, minutesOf(0, 250));
    QVERIFY(nothing && nothing->bars.empty() && nothing->mayHaveMore);
    std::string page = nothing->next;
    std::vector<std::string> asked;
    std::size_t bars = 0;
    for (int from = 0; from < 250; from += 100) {
        const std::string target = bench.okx.barsRequest(bench.btc, minutesOf(0, 250, page)).target;
        QVERIFY(target.starts_with("/api/v5/market/history-candles?") && target.ends_with("&limit=100"));
        const auto read = bench.pageOf(from, std::min(100, 250 - from), minutesOf(0, 250, page));
        QVERIFY(read);
        bars += read->bars.size();
        QCOMPARE(read->mayHaveMore, from < 200);
        page = read->next;
    }
    QCOMPARE(bars, std::size_t{250});
}

void TestOkx::leavesTheEndToTheNewest()
{
    Bench bench;
    const auto nothing = bench.pageOf(50, 40, minutesOf(0, 90));
    const auto old = bench.pageOf(0, 80, minutesOf(0, 90, nothing->next)); // the newest ten are not there yet
    QVERIFY(old && old->bars.size() == 80 && old->mayHaveMore);
    const std::string target = bench.okx.barsRequest(bench.btc, minutesOf(0, 90, old->next)).target;
    QVERIFY(target.starts_with("/api/v5/market/candles?"));
    QVERIFY(target.find("&before=1791206399999&") != std::string::npos); // minute 80
    const auto end = bench.pageOf(80, 10, minutesOf(0, 90, old->next));
    QVERIFY(end && end->bars.size() == 10 && !end->mayHaveMore);
}

void TestOkx::doesNotAskForeverForWhatIsNotThere()
{
    Bench bench;
    // However pages come, full, short or empty: asking comes to an end, and no bar comes twice or out of order.
    const bool holds = rc::check("pages end", [&] {
        const int to = *rc::gen::inRange(1, 2000);
        BarQuery query = minutesOf(0, to);
        Time newest = Time::min();
        int pages = 0;
        do {
            RC_ASSERT(pages++ < 60);
            const int from = *rc::gen::inRange(0, to);
            const auto page = bench.pageOf(from, *rc::gen::inRange(0, 301), query);
            RC_ASSERT(page.has_value());
            for (const DecodedBar& bar : page->bars) {
                RC_ASSERT(bar.start > newest);
                newest = bar.start;
            }
            RC_ASSERT(page->mayHaveMore == !page->next.empty());
            query.page = page->next;
        } while (!query.page.empty());
    });
    QVERIFY(holds);
}

void TestOkx::aResetThatWasMissedIsAGap()
{
    Bench bench;
    market::OrderBook book;
    const auto apply = [&](const std::string& frame) {
        return bench.decode(frame) ? applyBooks(bench.out, book) : market::BookVerdict::Partial;
    };
    QVERIFY(apply(kSnapshot) == market::BookVerdict::Applied);
    QVERIFY(apply(kUpdate) == market::BookVerdict::Applied);
    // The frame from 107 to 3 is lost; this one would look old by its number.
    const std::string after =
        replacedIn(replacedIn(kUpdate, "\"prevSeqId\":100", "\"prevSeqId\":3"), "\"seqId\":107", "\"seqId\":9");
    QVERIFY(apply(after) == market::BookVerdict::Gap);
    QVERIFY(!book.isLive());
    QVERIFY(apply(replacedIn(kSnapshot, "\"seqId\":100", "\"seqId\":9")) == market::BookVerdict::Applied);
    QVERIFY(book.isLive() && book.sequence() == 9);
}

void TestOkx::ordersWhatCameNewestFirst()
{
    Bench bench;
    const auto row = [](int id, int ms) {
        return R"({"instId":"BTC-USDT","tradeId":")" + std::to_string(id) +
               R"(","px":"64000.1","sz":"1","side":"buy","ts":")" + std::to_string(1'791'201'600'000 + ms) + "\"}";
    };
    const auto trades = bench.okx.parseTrades(
        replyOf(R"({"code":"0","msg":"","data":[)" + row(12, 7) + "," + row(11, 5) + "," + row(10, 5) + "]}"),
        bench.btc);
    QVERIFY(trades && trades->size() == 3);
    for (std::size_t i = 0; i < 3; ++i)
        QCOMPARE(trades->at(i).id.low, std::uint64_t{10} + i);
    QVERIFY(bench.decode(R"({"arg":{"channel":"candle1H","instId":"BTC-USDT"},"data":[)"
                         R"(["1791205200000","2","2","2","2","1","2","2","0"],)"
                         R"(["1791201600000","1","2","1","2","1","2","2","1"]]})"));
    QVERIFY(bench.out.bars.at(0).start == kSampleNoon && bench.out.bars.at(1).start == kSampleNoon + hours(1));
    QVERIFY(bench.out.bars[0].timeframe == Timeframe::H1);
}

void TestOkx::foreignSymbolsAndChannelsAreCounted_data()
{
    QTest::addColumn<QByteArray>("frame");
    const auto row = [](const char* name, const std::string& frame) {
        QTest::newRow(name) << QByteArray::fromStdString(frame);
    };
    row("symbol", R"({"arg":{"channel":"trades","instId":"ETH-USDT"},"data":7})");
    row("no symbol", R"({"arg":{"channel":"status"},"data":[]})");
    row("channel", R"({"arg":{"channel":"estimated-price","instId":"BTC-USDT"},"data":[]})");
    row("days of Hong Kong", R"({"arg":{"channel":"candle1D","instId":"BTC-USDT"},"data":[]})");
    row("event", R"({"event":"login","code":"0"})");
}

void TestOkx::foreignSymbolsAndChannelsAreCounted()
{
    QFETCH(QByteArray, frame);
    Bench bench;
    const auto read = bench.decode(frame.toStdString());
    QVERIFY2(read, read ? "" : read.error().message.c_str());
    QVERIFY(!bench.out.hasData() && bench.out.foreign == 1 && bench.out.control.kind == Kind::None);
}

void TestOkx::refusesAndNames_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QByteArray>("field");
    const auto row = [](const char* name, const std::string& frame, const char* field) {
        QVERIFY2(!frame.empty(), name);
        QTest::newRow(name) << QByteArray::fromStdString(frame) << QByteArray(field);
    };
    row("ping", "ping", "frame");
    row("pong and more", "pong ", "frame");
    row("neither data nor event", R"({"hello":1})", "event");
    row("argument without channel", R"({"arg":{"instId":"BTC-USDT"},"data":[]})", "arg.channel");
    row("argument that is none", R"({"arg":"books","data":[]})", "arg");
    row("action", replacedIn(kUpdate, "\"update\"", "\"delta\""), "action");
    row("data that is no list", R"({"arg":{"channel":"trades","instId":"BTC-USDT"},"data":{}})", "data");
    row("price of a level", replacedIn(kUpdate, "64000.4", "1e400"), "data[0].asks[0][0]");
    row("size of a level", replacedIn(kUpdate, "1.1", "-1.1"), "data[0].bids[0][1]");
    row("id before of an update", replacedIn(kUpdate, "\"prevSeqId\":100", "\"prevSeqId\":-1"), "data[0].prevSeqId");
    row("id of an update", replacedIn(kUpdate, "\"seqId\":107", "\"seqId\":-7"), "data[0].seqId");
    row("time of a book", replacedIn(kUpdate, "1791201600105", "soon"), "data[0].ts");
    row("other symbol in a trade",
        replacedIn(kTrade, "\"instId\":\"BTC-USDT\",\"tradeId\"", "\"instId\":\"ETH-USDT\",\"tradeId\""),
        "data[0].instId");
    row("side", replacedIn(kTrade, "sell", "Sell"), "data[0].side");
    row("size of a trade", replacedIn(kTrade, "0.002", "NaN"), "data[0].sz");
    row("bar without its end", replacedIn(kBar, ",\"0\"]", "]"), "data[0]");
    row("closed or not", replacedIn(kBar, ",\"0\"]", ",\"2\"]"), "data[0][8]");
    row("low above open", replacedIn(kBar, "63998.1", "64000.3"), "data[0]");
}

void TestOkx::refusesAndNames()
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

void TestOkx::judgesReplies_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* name, int status, const char* body, Verdict kind) {
        QTest::newRow(name) << status << QByteArray(body) << static_cast<int>(kind);
    };
    row("OK", 200, R"({"code":"0","msg":"","data":[]})", Verdict::Ok);
    row("too many, as 200", 200, R"({"code":"50011","msg":"Too Many Requests"})", Verdict::RateLimited);
    row("too many, no body", 429, "", Verdict::RateLimited);
    row("busy", 200, R"({"code":"50013","msg":"System is busy"})", Verdict::Unavailable);
    row("key", 401, R"({"msg":"Invalid Sign","code":"50113"})", Verdict::Unauthorised);
    row("parameter", 200, R"({"code":"51000","msg":"Parameter bar error"})", Verdict::Refused);
    row("no words", 200, R"({"code":"51000"})", Verdict::Refused);
    row("0 that failed", 503, R"({"code":"0","msg":""})", Verdict::Unavailable);
    row("code that is none", 200, R"({"code":"zero"})", Verdict::Unavailable);
    row("a page", 200, "<html>", Verdict::Unavailable);
    row("nothing came", 0, "", Verdict::Unavailable);
}

void TestOkx::judgesReplies()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    const auto verdict = OkxProtocol().judge(replyOf(body.toStdString(), status));
    QCOMPARE(static_cast<int>(verdict.kind), kind);
    QVERIFY(kind == static_cast<int>(Verdict::Ok) || !verdict.words.empty());
}

void TestOkx::announcedInstrumentsHaveNoSteps()
{
    OkxProtocol okx;
    const auto page = okx.parseInstruments(
        replyOf(R"({"code":"0","msg":"","data":[{"baseCcy":"NEW","instId":"NEW-USDT","lotSz":"","maxLmtSz":"",)"
                R"("minSz":"","quoteCcy":"USDT","state":"preopen","tickSz":""}]})"));
    QVERIFY(page && page->instruments.size() == 1);
    QVERIFY(!page->instruments[0].isTrading && page->instruments[0].tick == Decimal{});
    QVERIFY(!page->instruments[0].minQuantity && !page->instruments[0].maxQuantity);
}

void TestOkx::survivesWhatIsNoFrame_data()
{
    QTest::addColumn<QByteArray>("frame");
    const std::array<std::pair<const char*, std::string>, 8> frames{{
        {"trade", kTrade},
        {"update", kUpdate},
        {"snapshot", kSnapshot},
        {"best", kBest},
        {"bar", kBar},
        {"ticker", kTicker},
        {"answer", R"({"id":"1","event":"subscribe","arg":{"channel":"books","instId":"BTC-USDT"},"connId":"a4d3"})"},
        {"notice", R"({"event":"notice","code":"64008","msg":"The connection will soon be closed","connId":"a4"})"},
    }};
    for (const auto& [name, frame] : frames)
        QTest::newRow(name) << QByteArray::fromStdString(frame);
}

void TestOkx::survivesWhatIsNoFrame()
{
    QFETCH(QByteArray, frame);
    Bench bench;
    const std::string text = frame.toStdString();
    std::string complaint = attack(text, bench.decoder());
    QVERIFY2(complaint.empty(), complaint.c_str());
    complaint = spoilEverywhere(text, bench.decoder());
    QVERIFY2(complaint.empty(), complaint.c_str());
}

void TestOkx::survivesWhatIsNoReply()
{
    Bench bench;
    const auto into = [](auto result, auto&& take) -> Result<void> {
        if (!result) return tl::unexpected<Error>(result.error());
        take(*result);
        return {};
    };
    const std::array<std::pair<std::string, DecodeText>, 5> bodies{{
        {R"({"code":"0","msg":"","data":[["1791201660000","64015","64030","64001","64022.2","18","1","1","0"],)"
         R"(["1791201600000","64000.2","64021.3","63998.1","64015","23","1","1","1"]]})",
         [&](std::string_view text, DecodedFrame& out) {
             return into(bench.okx.parseBars(replyOf(std::string(text)), bench.btc, minutesOf(0, 60)),
                         [&](const BarPage& page) { out.bars = page.bars; });
         }},
        {R"({"code":"0","msg":"","data":[{"instId":"BTC-USDT","side":"sell","sz":"0.1","px":"64000.1",)"
         R"("tradeId":"12","ts":"1791201600000"}]})",
         [&](std::string_view text, DecodedFrame& out) {
             return into(bench.okx.parseTrades(replyOf(std::string(text)), bench.btc),
                         [&](const std::vector<DecodedTrade>& trades) { out.trades = trades; });
         }},
        {R"({"code":"0","msg":"","data":[{"baseCcy":"BTC","instId":"BTC-USDT","lotSz":"0.00000001",)"
         R"("maxLmtSz":"9999999999","minSz":"0.00001","quoteCcy":"USDT","state":"live","tickSz":"0.1"}]})",
         [&](std::string_view text, DecodedFrame&) {
             return into(bench.okx.parseInstruments(replyOf(std::string(text))), [](const InstrumentPage&) {});
         }},
        {R"({"code":"0","msg":"","data":[{"asks":[["64000.2","0.31","0","2"]],"bids":[["64000","1.1","0","5"]],)"
         R"("ts":"1791201600205"}]})",
         [&](std::string_view text, DecodedFrame& out) {
             return bench.okx.parseBook(replyOf(std::string(text)), bench.btc, kSampleNoon, out);
         }},
        {R"({"code":"0","msg":"","data":[{"ts":"1791201600000"}]})",
         [&](std::string_view text, DecodedFrame&) {
             return into(bench.okx.parseTime(replyOf(std::string(text))), [](Time) {});
         }},
    }};
    for (const auto& [body, parse] : bodies) {
        const std::string complaint = attack(body, parse);
        QVERIFY2(complaint.empty(), complaint.c_str());
        for (const std::string& text : twisted(body))
            QVERIFY(bench.okx.judge(replyOf(text)).words.find('\n') == std::string::npos);
    }
}

void TestOkx::readsWhateverNumbersItWrites()
{
    Bench bench;
    const bool holds = rc::check("a chain of updates is followed to the last digit", [&] {
        market::OrderBook book;
        RC_ASSERT(bench.decode(kSnapshot).has_value());
        (void)applyBooks(bench.out, book);
        std::uint64_t last = 100;
        for (int i = 0; i < 10; ++i) {
            const auto price = *rc::gen::inRange<std::int64_t>(1, 6'400'000);
            const auto size = *rc::gen::inRange<std::int64_t>(1, 1'000'000'000'000'000);
            const auto next = *rc::gen::inRange<std::uint64_t>(0, UINT64_MAX);
            if (next == last) continue;
            const std::string frame =
                R"({"arg":{"channel":"books","instId":"BTC-USDT"},"action":"update","data":[{"asks":[],"bids":[[")" +
                formatScaled(price, 2) + R"(",")" + formatScaled(size, 8) +
                R"(","0","1"]],"ts":"1791201600105","checksum":0,"prevSeqId":)" + std::to_string(last) +
                R"(,"seqId":)" + std::to_string(next) + "}]}";
            RC_ASSERT(bench.decode(frame).has_value());
            // Ids rise, fall and rise again: as long as each names the one before, it is the same book.
            RC_ASSERT(applyBooks(bench.out, book) == market::BookVerdict::Applied);
            RC_ASSERT(book.sequence() == next);
            RC_ASSERT(book.sizeAt(Side::Buy, Price{price}).units == size);
            last = next;
        }
    });
    QVERIFY(holds);
}

void TestOkx::allocatesNothingOnceWarm()
{
    Bench bench;
    const std::array<const std::string*, 6> frames{&kTrade, &kUpdate, &kSnapshot, &kBest, &kBar, &kTicker};
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

SEXTANT_TEST(TestOkx)
#include "tst_okx.moc"
