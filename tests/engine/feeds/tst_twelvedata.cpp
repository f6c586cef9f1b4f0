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

#include "engine/feeds/venues/twelvedata_protocol.h"

using namespace sextant;
using namespace sextant::feeds;
using namespace sextant::test;
using market::Timeframe;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

class TestTwelveData final : public QObject {
    Q_OBJECT
private slots:
    void everySampleReplyIsReadOrJudged();
    void everySampleFrameIsReadAsItSays();
    void sampleTalkIsOurs();

    void localTimesFollowTheExchangesClock_data();
    void localTimesFollowTheExchangesClock();
    void aDayIsADayWhateverTheClock();
    void asksInUtcOrADayWider();
    void pagesByWindows();
    void keysAreInAHeader();
    void takesOneOutOfABatch();
    void asksForNoSocketThatIsNotPaidFor();
    void refusesAndNames_data();
    void refusesAndNames();
    void refusesBodiesAndNames_data();
    void refusesBodiesAndNames();
    void judgesReplies_data();
    void judgesReplies();
    void waitsForTheNextMinute();
    void hasNoBooksTradesOrClock();
    void survivesWhatIsNoFrame();
    void survivesWhatIsNoReply();
    void allocatesNothingOnceWarm();
};

namespace {

using Kind = Control::Kind;
using Verdict = ReplyVerdict::Kind;

constexpr Time kOpen = kSampleNoon + minutes(150); // 14:30 UTC, half past ten in New York

const std::string kPrice =
    R"({"event":"price","symbol":"AAPL","currency":"USD","timestamp":1791201600,"price":231.77,"day_volume":27631112})";
const std::string kBarsBody =
    R"({"meta":{"symbol":"AAPL","interval":"1min","currency":"USD","exchange_timezone":"America/New_York",)"
    R"("type":"Common Stock"},"values":[{"datetime":"2026-10-05 14:30:00","open":"231.40","high":"231.62",)"
    R"("low":"231.33","close":"231.55","volume":"49378"},{"datetime":"2026-10-05 14:31:00","open":"231.55",)"
    R"("high":"231.70","low":"231.50","close":"231.61","volume":"31220"}],"status":"ok"})";

VenueChoice localTimes()
{
    VenueChoice choice;
    choice.exchangeLocalTimes = true;
    return choice;
}
VenueChoice streaming()
{
    VenueChoice choice;
    choice.paidStream = true;
    return choice;
}

struct Bench {
    SymbolTable symbols;
    TwelveDataProtocol utc{{"the key", "", ""}, {}};
    TwelveDataProtocol local{{"the key", "", ""}, localTimes()};
    DecodedFrame out;
    const FeedSymbol& apple = symbols.add("AAPL", feedInstrument(1));
    const FeedSymbol& euro = symbols.add("EUR/USD", feedInstrument(2, 5));

    [[nodiscard]] Result<void> decode(std::string_view frame) { return utc.decode(frame, symbols, kSampleNoon, out); }
};

BarQuery between(Timeframe timeframe, Time from, Time to) { return {timeframe, from, to, {}}; }
/// Few enough bars for one page.
BarQuery around(Timeframe timeframe)
{
    const Duration reach = timeframe == Timeframe::M1 ? hours(6) : hours(48);
    return between(timeframe, kOpen - reach, kOpen + reach);
}

/// The body with one stamp instead of the first.
std::string stamped(const std::string& stamp) { return replacedIn(kBarsBody, "2026-10-05 14:30:00", stamp); }

} // namespace

void TestTwelveData::everySampleReplyIsReadOrJudged()
{
    const auto samples = venueSamples("twelvedata.jsonl");
    if (!samples) QSKIP(kNoVenueSamples);
    Bench bench;
    int seen = 0;
    for (const VenueSample& sample : *samples) {
        if (sample.type != "http") continue;
        ++seen;
        const ReplyVerdict verdict = bench.utc.judge(sample.reply);
        if (sample.kind.starts_with("error_")) {
            QCOMPARE("error_" + std::to_string(verdict.code), sample.kind);
            QCOMPARE(verdict.code, sample.reply.status);
            // The same with HTTP 200 around it.
            HttpReply quiet = sample.reply;
            quiet.status = 200;
            QVERIFY2(bench.utc.judge(quiet).kind == verdict.kind, sample.kind.c_str());
            QVERIFY(verdict.kind != Verdict::Ok && !verdict.words.empty());
            if (sample.kind == "error_429") QVERIFY(verdict.kind == Verdict::RateLimited && verdict.wait == minutes(1));
            continue;
        }
        QVERIFY2(verdict.kind == Verdict::Ok, sample.kind.c_str());
        if (sample.kind == "time_series" || sample.kind == "time_series_utc_asc") {
            QVERIFY(verdict.used == 1U && verdict.limit == 8U);
            // Newest first in the exchange's time, oldest first in UTC: the same bars.
            const bool isLocal = sample.kind == "time_series";
            const auto page =
                (isLocal ? bench.local : bench.utc).parseBars(sample.reply, bench.apple, around(Timeframe::M1));
            QVERIFY2(page, page ? "" : page.error().message.c_str());
            QCOMPARE(page->bars.size(), std::size_t{isLocal ? 3U : 2U});
            QVERIFY(page->bars[0].start == kOpen && page->bars[1].start == kOpen + minutes(1));
            QVERIFY(page->bars[0].open == Price{23'140} && page->bars[0].volume == 49'378.0);
            QVERIFY(!page->bars[0].isClosed); // the venue does not say
        } else if (sample.kind == "daily") {
            const auto page = bench.utc.parseBars(sample.reply, bench.apple, around(Timeframe::D1));
            QVERIFY(page && page->bars.size() == 1 && page->bars[0].start == kSampleNoon - hours(12));
        } else if (sample.kind == "forex") {
            const auto page = bench.utc.parseBars(sample.reply, bench.euro, around(Timeframe::H1));
            QVERIFY2(page, page ? "" : page.error().message.c_str());
            QVERIFY(page->bars.size() == 1 && page->bars[0].flags == market::kNoVolume);
            QVERIFY(page->bars[0].close == Price{108'177} && page->bars[0].start == kOpen - minutes(30));
            const auto same = bench.local.parseBars(sample.reply, bench.euro, around(Timeframe::H1));
            QVERIFY(same && same->bars.at(0).start == page->bars[0].start); // no exchange, so UTC
        } else if (sample.kind == "batch") {
            const FeedSymbol& other = bench.symbols.add("MSFT", feedInstrument(3));
            const auto one = bench.local.parseBars(sample.reply, bench.apple, around(Timeframe::M1));
            const auto two = bench.local.parseBars(sample.reply, other, around(Timeframe::M1));
            QVERIFY(one && two && one->bars.at(0).close == Price{23'177} && two->bars.at(0).close == Price{51'204});
            QVERIFY(verdict.used == 2U && verdict.limit == 8U);
        } else if (sample.kind == "batch_partial") {
            const FeedSymbol& nothing = bench.symbols.add("NOPE", feedInstrument(3));
            QVERIFY(bench.local.parseBars(sample.reply, bench.apple, around(Timeframe::M1)));
            const auto refused = bench.local.parseBars(sample.reply, nothing, around(Timeframe::M1));
            QVERIFY(!refused && refused.error().message.starts_with("NOPE.status: 'error', code 400: "));
            const auto instruments = bench.utc.parseInstruments(sample.reply);
            QVERIFY(instruments && instruments->instruments.size() == 1);
        } else {
            QVERIFY2(sample.kind == "price" || sample.kind == "usage", sample.kind.c_str());
        }
    }
    QCOMPARE(seen, 15);
}

void TestTwelveData::everySampleFrameIsReadAsItSays()
{
    const auto samples = venueSamples("twelvedata.jsonl");
    if (!samples) QSKIP(kNoVenueSamples);
    Bench bench;
    DecodedFrame& out = bench.out;
    const std::map<std::string, std::function<bool()>> expected{
        {"ws_status", [&] { return out.control.kind == Kind::Subscribed; }},
        {"ws_heartbeat_ok", [&] { return out.control.kind == Kind::Pong; }},
        {"ws_price",
         [&] {
             return out.trades.size() == 1 && out.trades[0].record.price == Price{23'177} &&
                    out.trades[0].record.size == 0.0 && out.trades[0].record.flags == market::kNoVolume &&
                    out.trades[0].record.time == kSampleNoon && !out.trades[0].id.isSet();
         }},
    };
    int seen = 0;
    for (const VenueSample& sample : *samples) {
        if (!sample.isFromVenue()) continue;
        ++seen;
        const auto read = bench.decode(sample.frame);
        QVERIFY2(read, (sample.kind + ": " + (read ? "" : read.error().message)).c_str());
        const auto found = expected.find(sample.kind);
        QVERIFY2(found != expected.end() && found->second(), sample.kind.c_str());
    }
    QCOMPARE(seen, 3);
}

void TestTwelveData::sampleTalkIsOurs()
{
    const auto samples = venueSamples("twelvedata.jsonl");
    if (!samples) QSKIP(kNoVenueSamples);
    const Bench bench;
    std::uint64_t id = 1;
    const std::array<Subscription, 2> wanted{Subscription{Channel::Trades, "AAPL", Timeframe::M1},
                                             {Channel::Trades, "EUR/USD", Timeframe::M1}};
    for (const VenueSample& sample : *samples) {
        if (sample.kind == "ws_subscribe") QCOMPARE(bench.utc.subscribeFrames(wanted, id).at(0), sample.frame);
        if (sample.kind == "ws_heartbeat") QCOMPARE(bench.utc.pingFrame(1).value(), sample.frame);
    }
}

void TestTwelveData::localTimesFollowTheExchangesClock_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("shown");
    QTest::addColumn<QByteArray>("utc");
    QTest::newRow("New York in summer") << QByteArray("America/New_York") << QByteArray("2026-10-05 10:30:00")
                                        << QByteArray("2026-10-05T14:30:00Z");
    QTest::newRow("New York in winter") << QByteArray("America/New_York") << QByteArray("2026-01-05 09:30:00")
                                        << QByteArray("2026-01-05T14:30:00Z");
    QTest::newRow("the Friday before the change")
        << QByteArray("America/New_York") << QByteArray("2026-10-30 15:59:00") << QByteArray("2026-10-30T19:59:00Z");
    QTest::newRow("the Monday behind it")
        << QByteArray("America/New_York") << QByteArray("2026-11-02 09:30:00") << QByteArray("2026-11-02T14:30:00Z");
    QTest::newRow("Frankfurt") << QByteArray("Europe/Berlin") << QByteArray("2026-10-05 09:00:00")
                               << QByteArray("2026-10-05T07:00:00Z");
    QTest::newRow("half an hour off") << QByteArray("Asia/Kolkata") << QByteArray("2026-10-05 09:15:30")
                                      << QByteArray("2026-10-05T03:45:30Z");
}

void TestTwelveData::localTimesFollowTheExchangesClock()
{
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, shown);
    QFETCH(QByteArray, utc);
    Bench bench;
    const std::string body = replacedIn(
        R"({"meta":{"symbol":"AAPL","interval":"1min","exchange_timezone":")" + zone.toStdString() +
            R"("},"values":[{"datetime":"@","open":"1","high":"1","low":"1","close":"1","volume":"1"}],"status":"ok"})",
        "@", shown.toStdString());
    const Time start = parseRfc3339(utc.toStdString()).value();
    const BarQuery query = between(Timeframe::M1, start - hours(1), start + hours(1));
    const auto page = bench.local.parseBars(replyOf(body), bench.apple, query);
    QVERIFY2(page, page ? "" : page.error().message.c_str());
    QVERIFY(page->bars.size() == 1 && page->bars[0].start == start);
}

void TestTwelveData::aDayIsADayWhateverTheClock()
{
    Bench bench;
    const std::string body =
        R"({"meta":{"symbol":"AAPL","interval":"1day","exchange_timezone":"America/New_York"},"values":[)"
        R"({"datetime":"2026-10-05","open":"1","high":"1","low":"1","close":"1","volume":"1"}],"status":"ok"})";
    for (TwelveDataProtocol* protocol : {&bench.utc, &bench.local}) {
        const auto page = protocol->parseBars(replyOf(body), bench.apple, around(Timeframe::D1));
        QVERIFY(page && page->bars.at(0).start == kSampleNoon - hours(12));
    }
    // A day among minutes is none.
    const auto mixed = bench.utc.parseBars(replyOf(stamped("2026-10-05")), bench.apple, around(Timeframe::M1));
    QVERIFY(!mixed && mixed.error().message.starts_with("values[0].datetime: "));
}

void TestTwelveData::asksInUtcOrADayWider()
{
    const Bench bench;
    const BarQuery query{Timeframe::H1, kSampleNoon, kSampleNoon + hours(5), {}};
    QCOMPARE(bench.utc.barsRequest(bench.euro, query).target,
             std::string("/time_series?symbol=EUR%2FUSD&interval=1h&outputsize=5000&order=ASC&timezone=UTC&"
                         "start_date=2026-10-05%2012%3A00%3A00&end_date=2026-10-05%2016%3A59%3A59"));
    QCOMPARE(bench.local.barsRequest(bench.euro, query).target,
             std::string("/time_series?symbol=EUR%2FUSD&interval=1h&outputsize=5000&order=ASC&"
                         "start_date=2026-10-04%2012%3A00%3A00&end_date=2026-10-06%2016%3A59%3A59"));
    QCOMPARE(bench.utc.barsRequest(bench.euro, query).weight, 1U);
}

void TestTwelveData::pagesByWindows()
{
    Bench bench;
    BarQuery query{Timeframe::M1, kOpen, kOpen + minutes(12'000), {}};
    int pages = 0;
    do {
        const auto page = bench.utc.parseBars(replyOf(kBarsBody), bench.apple, query);
        QVERIFY(page);
        QCOMPARE(page->bars.size(), std::size_t{pages == 0 ? 2U : 0U}); // what was not asked for is left out
        query.page = page->next;
        QCOMPARE(page->mayHaveMore, ++pages < 3);
    } while (!query.page.empty());
    QCOMPARE(pages, 3);
}

void TestTwelveData::keysAreInAHeader()
{
    const Bench bench;
    for (const HttpRequest& request :
         {bench.utc.barsRequest(bench.apple, around(Timeframe::M1)), bench.utc.instrumentsRequest("AAPL", {})}) {
        QVERIFY(request.target.find("key") == std::string::npos);
        const std::vector<std::pair<std::string, std::string>> headers{{"Authorization", "apikey the key"}};
        QVERIFY(request.headers == headers);
    }
    QCOMPARE(bench.utc.socketUrl("wss://ws.twelvedata.com", {}),
             std::string("wss://ws.twelvedata.com/v1/quotes/price?apikey=the%20key"));
}

void TestTwelveData::takesOneOutOfABatch()
{
    Bench bench;
    const std::string batch = R"({"MSFT":{"status":"error","code":404,"message":"x"},"AAPL":)" + kBarsBody + "}";
    const auto page = bench.utc.parseBars(replyOf(batch), bench.apple, around(Timeframe::M1));
    QVERIFY(page && page->bars.size() == 2);
    const auto missing = bench.utc.parseBars(replyOf(batch), bench.euro, around(Timeframe::M1));
    QVERIFY(!missing && missing.error().message.starts_with("EUR/USD: "));
    // "AAPL:NASDAQ" is asked for, and answered by the name without the exchange.
    const FeedSymbol& listed = bench.symbols.add("AAPL:NASDAQ", feedInstrument(4));
    QVERIFY(bench.utc.parseBars(replyOf(kBarsBody), listed, around(Timeframe::M1)));
    const auto instruments = bench.utc.parseInstruments(
        replyOf(R"({"meta":{"symbol":"EUR/USD","type":"Physical Currency"},"values":[],"status":"ok"})"));
    QVERIFY(instruments && instruments->instruments.at(0).base == "EUR");
    QVERIFY(instruments->instruments[0].quote == "USD" && instruments->instruments[0].tick == Decimal{});
    QCOMPARE(bench.utc.venueSymbol("eur-usd"), std::string("EUR/USD"));
}

void TestTwelveData::asksForNoSocketThatIsNotPaidFor()
{
    const Bench bench;
    QVERIFY(!bench.utc.traits().hasSocket && !bench.utc.hasLiveTimeframe(Timeframe::M1));
    const TwelveDataProtocol paid({}, streaming());
    QVERIFY(paid.traits().hasSocket && !paid.hasLiveTimeframe(Timeframe::M1)); // prices only
    QVERIFY(paid.hasTimeframe(Timeframe::M1) && !paid.hasTimeframe(Timeframe::M3));
    std::uint64_t id = 1;
    const Subscription book{Channel::Book, "AAPL", Timeframe::M1};
    QVERIFY(paid.subscribeFrames({&book, 1}, id).empty());
}

void TestTwelveData::refusesAndNames_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QByteArray>("field");
    const auto row = [](const char* name, const std::string& frame, const char* field) {
        QVERIFY2(!frame.empty(), name);
        QTest::newRow(name) << QByteArray::fromStdString(frame) << QByteArray(field);
    };
    row("no event", R"({"price":1})", "event");
    row("no symbol", R"({"event":"price","price":1})", "symbol");
    row("price", replacedIn(kPrice, "231.77", "-231.77"), "price");
    row("time", replacedIn(kPrice, "1791201600", "\"noon\""), "timestamp");
    row("fails", R"({"event":"subscribe-status","status":"ok","fails":[7]})", "fails[0]");
}

void TestTwelveData::refusesAndNames()
{
    QFETCH(QByteArray, frame);
    QFETCH(QByteArray, field);
    Bench bench;
    const auto read = bench.decode(frame.toStdString());
    QVERIFY(!read);
    QVERIFY2(read.error().message.starts_with(field.toStdString() + ": "), read.error().message.c_str());
    const std::string complaint = complaintOf(read.error(), bench.out);
    QVERIFY2(complaint.empty(), complaint.c_str());
    // What is none of our business, or said to have failed, is no error of the frame.
    QVERIFY(bench.decode(R"({"event":"price","symbol":"IBM"})") && bench.out.foreign == 1);
    QVERIFY(bench.decode(R"({"event":"subscribe-status","status":"error","fails":[{"symbol":"A"},{"symbol":"B"}]})"));
    QVERIFY(bench.out.control.kind == Kind::Error && bench.out.control.words == "not subscribed: A, B");
}

void TestTwelveData::refusesBodiesAndNames_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("field");
    const auto row = [](const char* name, const std::string& body, const char* field) {
        QVERIFY2(!body.empty(), name);
        QTest::newRow(name) << QByteArray::fromStdString(body) << QByteArray(field);
    };
    row("another symbol", replacedIn(kBarsBody, "\"AAPL\"", "\"MSFT\""), "meta.symbol");
    row("another length", replacedIn(kBarsBody, "\"1min\"", "\"5min\""), "meta.interval");
    row("zone", replacedIn(kBarsBody, "America/New_York", "../etc/passwd"), "meta.exchange_timezone");
    row("time with zone", stamped("2026-10-05 14:30:00Z"), "values[0].datetime");
    row("day that is none", stamped("2026-02-30 14:30:00"), "values[0].datetime");
    row("count", stamped("1791201600"), "values[0].datetime");
    row("high", replacedIn(kBarsBody, "231.62", "231.5"), "values[0]");
    row("volume", replacedIn(kBarsBody, "\"49378\"", "\"many\""), "values[0].volume");
    row("the same minute twice", replacedIn(kBarsBody, "14:31:00", "14:30:00"), "bars");
    row("no values", R"({"meta":{"symbol":"AAPL","interval":"1min"},"status":"ok"})", "values");
    row("status", R"({"code":400,"message":"x","status":"error"})", "status");
}

void TestTwelveData::refusesBodiesAndNames()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, field);
    Bench bench;
    const auto page = bench.local.parseBars(replyOf(body.toStdString()), bench.apple, around(Timeframe::M1));
    QVERIFY(!page);
    QVERIFY2(page.error().message.starts_with(field.toStdString() + ": "), page.error().message.c_str());
}

void TestTwelveData::judgesReplies_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* name, int status, const char* body, Verdict kind) {
        QTest::newRow(name) << status << QByteArray(body) << static_cast<int>(kind);
    };
    row("OK", 200, R"({"status":"ok"})", Verdict::Ok);
    row("a code that is data", 200, R"({"code":429})", Verdict::Ok);
    row("error without code", 200, R"({"status":"error","message":"x"})", Verdict::Refused);
    row("code as text", 200, R"({"status":"error","code":"429"})", Verdict::RateLimited);
    row("too many, no body", 429, "", Verdict::RateLimited);
    row("a page", 200, "<html>", Verdict::Unavailable);
    row("gateway", 502, "<html>", Verdict::Unavailable);
    row("nothing came", 0, "", Verdict::Unavailable);
}

void TestTwelveData::judgesReplies()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    const auto verdict = Bench().utc.judge(replyOf(body.toStdString(), status));
    QCOMPARE(static_cast<int>(verdict.kind), kind);
    QVERIFY(kind == static_cast<int>(Verdict::Ok) || !verdict.words.empty());
    QCOMPARE(verdict.wait.has_value(), verdict.kind == Verdict::RateLimited);
}

void TestTwelveData::waitsForTheNextMinute()
{
    const Bench bench;
    HttpReply reply = replyOf("", 429);
    reply.headers.emplace_back("Date", "Mon, 05 Oct 2026 12:00:43 GMT");
    QVERIFY(bench.utc.judge(reply).wait == seconds(17));
    reply.headers.emplace_back("Retry-After", "5");
    QVERIFY(bench.utc.judge(reply).wait == seconds(5));
}

void TestTwelveData::hasNoBooksTradesOrClock()
{
    Bench bench;
    QVERIFY(!bench.utc.parseBook(replyOf("{}"), bench.apple, kSampleNoon, bench.out));
    QVERIFY(!bench.utc.parseTrades(replyOf("{}"), bench.apple) && !bench.utc.parseTime(replyOf("{}")));
    QVERIFY(!bench.utc.tradesRequest(bench.apple, {}) && !bench.utc.bookRequest(bench.apple));
    QVERIFY(!bench.utc.timeRequest() && bench.utc.traits().seed == VenueTraits::Seed::None);
}

void TestTwelveData::survivesWhatIsNoFrame()
{
    Bench bench;
    const DecodeText decode = [&](std::string_view text, DecodedFrame& out) {
        return bench.utc.decode(text, bench.symbols, kSampleNoon, out);
    };
    for (const std::string& frame :
         {kPrice, std::string(R"({"event":"subscribe-status","status":"ok","success":[],"fails":[{"symbol":"X"}]})"),
          std::string(R"({"event":"heartbeat","status":"ok"})")}) {
        std::string complaint = attack(frame, decode);
        QVERIFY2(complaint.empty(), complaint.c_str());
        complaint = spoilEverywhere(frame, decode);
        QVERIFY2(complaint.empty(), complaint.c_str());
    }
}

void TestTwelveData::survivesWhatIsNoReply()
{
    Bench bench;
    const auto bars = [&](TwelveDataProtocol& protocol) {
        return [&](std::string_view text, DecodedFrame& out) -> Result<void> {
            auto page = protocol.parseBars(replyOf(std::string(text)), bench.apple, around(Timeframe::M1));
            if (!page) return tl::unexpected<Error>(page.error());
            out.bars = page->bars;
            return {};
        };
    };
    const auto instruments = [&](std::string_view text, DecodedFrame&) -> Result<void> {
        auto page = bench.utc.parseInstruments(replyOf(std::string(text)));
        if (!page) return tl::unexpected<Error>(page.error());
        return {};
    };
    const std::string batch = R"({"NOPE":{"code":400,"message":"x","status":"error"},"AAPL":)" + kBarsBody + "}";
    const std::array<std::pair<std::string, DecodeText>, 5> bodies{{{kBarsBody, bars(bench.utc)},
                                                                    {kBarsBody, bars(bench.local)},
                                                                    {batch, bars(bench.utc)},
                                                                    {kBarsBody, instruments},
                                                                    {batch, instruments}}};
    for (const auto& [body, parse] : bodies) {
        const std::string complaint = attack(body, parse);
        QVERIFY2(complaint.empty(), complaint.c_str());
        for (const std::string& text : twisted(body))
            QVERIFY(bench.utc.judge(replyOf(text, 400)).words.find('\n') == std::string::npos);
    }
}

void TestTwelveData::allocatesNothingOnceWarm()
{
    Bench bench;
    QVERIFY(bench.decode(kPrice));
    const auto before = allocationCount();
    for (int round = 0; round < 100; ++round)
        if (!bench.decode(kPrice)) QFAIL("a frame is refused");
    QCOMPARE(allocationCount(), before);
}

SEXTANT_TEST(TestTwelveData)
#include "tst_twelvedata.moc"
