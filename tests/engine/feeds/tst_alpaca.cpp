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

#include "engine/feeds/venues/alpaca_options.h"
#include "engine/feeds/venues/alpaca_protocol.h"

using namespace sextant;
using namespace sextant::feeds;
using namespace sextant::test;
using market::Timeframe;
using std::chrono::hours;
using std::chrono::microseconds;
using std::chrono::minutes;

class TestAlpaca final : public QObject {
    Q_OBJECT
private slots:
    void everySampleFrameIsReadAsItSays();
    void everySampleReplyIsReadOrJudged();
    void sampleTalkIsOurs();

    void pricesComeFromTheirDigits_data();
    void pricesComeFromTheirDigits();
    void subscribesInOneFrame();
    void keysAreInHeadersAndNowhereElse();
    void pagesByTokens();
    void daysAreTheSameInSummerAndWinter_data();
    void daysAreTheSameInSummerAndWinter();
    void statusesTellHaltsOfBothTapes_data();
    void statusesTellHaltsOfBothTapes();
    void idsOfExchangesDiffer();
    void dataAndErrorsInOneFrame();
    void errorsEndAConnectionOrNot_data();
    void errorsEndAConnectionOrNot();
    void refusesAndNames_data();
    void refusesAndNames();
    void judgesReplies_data();
    void judgesReplies();
    void hasNoBooksAndNoClock();
    void survivesWhatIsNoFrame_data();
    void survivesWhatIsNoFrame();
    void survivesWhatIsNoReply();
    void readsWhateverNumbersItWrites();
    void allocatesNothingOnceWarm();
};

namespace {

using Kind = Control::Kind;
using Verdict = ReplyVerdict::Kind;
using Notice = DecodedNotice::Kind;

constexpr Time kOpen = kSampleNoon + minutes(150); // 14:30 UTC, half past ten in New York

const std::string kTrade =
    R"([{"T":"t","i":96921,"S":"AAPL","x":"D","p":231.55,"s":100,"t":"2026-10-05T14:30:00.334689Z","c":["@"],"z":"C"}])";
const std::string kQuote = R"([{"T":"q","S":"AAPL","bx":"U","bp":231.54,"bs":1,"ax":"Q","ap":231.56,"as":4,)"
                           R"("t":"2026-10-05T14:30:00.385743Z","c":["R"],"z":"C"}])";
const std::string kBar =
    R"([{"T":"b","S":"AAPL","o":231.4,"h":231.62,"l":231.33,"c":231.55,"v":49378,"t":"2026-10-05T14:30:00Z",)"
    R"("n":461,"vw":231.4812}])";
const std::string kStatus = R"([{"T":"s","S":"AAPL","sc":"H","sm":"Trading Halt","rc":"T1","rm":"News Pending",)"
                            R"("t":"2026-10-05T14:30:00.500000Z","z":"C"}])";
const std::string kBand =
    R"([{"T":"l","S":"AAPL","u":243.1,"d":219.9,"i":"B","t":"2026-10-05T14:30:00.600000Z","z":"C"}])";
const std::string kCorrection =
    R"([{"T":"c","S":"AAPL","x":"M","oi":52983525033527,"op":231.15,"os":75,"oc":["@"],"ci":52983525034326,)"
    R"("cp":231.16,"cs":75,"cc":["@"],"z":"C","t":"2026-10-05T14:30:00.834689Z"}])";
const std::string kCancel = R"([{"T":"x","S":"AAPL","i":52983525033527,"x":"M","p":231.15,"s":75,"a":"C","z":"C",)"
                            R"("t":"2026-10-05T14:30:00.901234Z"}])";
const std::string kBarsBody =
    R"({"bars":{"AAPL":[{"t":"2026-10-05T14:30:00Z","o":231.4,"h":231.62,"l":231.33,"c":231.55,"v":49378},)"
    R"({"t":"2026-10-05T14:31:00Z","o":231.55,"h":231.7,"l":231.5,"c":231.61,"v":31220}]},"next_page_token":"QUF=="})";

struct Bench {
    SymbolTable symbols;
    AlpacaProtocol alpaca{{"the key", "the secret", ""}, "iex"};
    DecodedFrame out;
    const FeedSymbol& apple = symbols.add("AAPL", feedInstrument(1));

    [[nodiscard]] Result<void> decode(std::string_view frame)
    {
        return alpaca.decode(frame, symbols, kSampleNoon, out);
    }
    [[nodiscard]] DecodeText decoder()
    {
        return [this](std::string_view text, DecodedFrame& into) {
            return alpaca.decode(text, symbols, kSampleNoon, into);
        };
    }
};

constexpr TradeId named(char exchange, std::uint64_t id) { return {static_cast<unsigned char>(exchange), id}; }

BarQuery minutesFromOpen(int count, std::string page = {})
{
    return {Timeframe::M1, kOpen, kOpen + minutes(count), std::move(page)};
}

} // namespace

void TestAlpaca::everySampleFrameIsReadAsItSays()
{
    const auto samples = venueSamples("alpaca.jsonl");
    if (!samples) QSKIP(kNoVenueSamples);
    Bench bench;
    (void)bench.symbols.add("MSFT", feedInstrument(2));
    DecodedFrame& out = bench.out;
    const auto isTrade = [&](TradeId id, std::int64_t price, double size, std::int64_t us) {
        return out.trades.size() == 1 && out.trades[0].id == id && out.trades[0].record.price == Price{price} &&
               out.trades[0].record.size == size && out.trades[0].record.side == market::Side::None &&
               out.trades[0].record.time == kOpen + microseconds(us);
    };
    const auto isBar = [&](Timeframe timeframe, Time start, double volume, bool isClosed, bool isRestated) {
        return out.bars.size() == 1 && out.bars[0].timeframe == timeframe && out.bars[0].start == start &&
               out.bars[0].open == Price{23'140} && out.bars[0].high == Price{23'162} &&
               out.bars[0].low == Price{23'133} && out.bars[0].close == Price{23'155} && out.bars[0].volume == volume &&
               out.bars[0].isClosed == isClosed && out.bars[0].isRestated == isRestated;
    };
    const auto isNotice = [&](Notice kind, std::int64_t us) {
        return out.notices.size() == 1 && out.notices[0].kind == kind && out.notices[0].instrument == 1 &&
               out.notices[0].time == kOpen + microseconds(us);
    };
    const std::map<std::string, std::function<bool()>> expected{
        {"welcome", [&] { return out.control.kind == Kind::Welcome; }},
        {"auth_ok", [&] { return out.control.kind == Kind::Authenticated; }},
        {"subscription", [&] { return out.control.kind == Kind::Subscribed; }},
        {"trade", [&] { return isTrade(named('D', 96'921), 23'155, 100, 334'689); }},
        {"quote",
         [&] {
             return out.quotes.size() == 1 && out.quotes[0].bid == Price{23'154} && out.quotes[0].bidSize == 1.0 &&
                    out.quotes[0].ask == Price{23'156} && out.quotes[0].askSize == 4.0 &&
                    out.quotes[0].time == kOpen + microseconds(385'743);
         }},
        {"bar", [&] { return isBar(Timeframe::M1, kOpen, 49'378, true, false); }},
        {"updated_bar", [&] { return isBar(Timeframe::M1, kOpen, 49'400, true, true); }},
        {"daily_bar", [&] { return isBar(Timeframe::D1, kSampleNoon - hours(12), 1'193'810, false, false); }},
        {"status",
         [&] { return isNotice(Notice::Halted, 500'000) && out.notices[0].words == "Trading Halt: News Pending"; }},
        {"luld",
         [&] {
             return isNotice(Notice::LimitBand, 600'000) && out.notices[0].low == Price{21'990} &&
                    out.notices[0].high == Price{24'310};
         }},
        {"correction",
         [&] {
             return isNotice(Notice::TradeCorrected, 834'689) &&
                    out.notices[0].trade == named('M', 52'983'525'033'527) &&
                    out.notices[0].corrected.id == named('M', 52'983'525'034'326) &&
                    out.notices[0].corrected.record.price == Price{23'116} &&
                    out.notices[0].corrected.record.size == 75.0;
         }},
        {"cancel",
         [&] {
             return isNotice(Notice::TradeCancelled, 901'234) &&
                    out.notices[0].trade == named('M', 52'983'525'033'527) && out.notices[0].words == "C";
         }},
        {"mixed",
         [&] {
             return isTrade(named('V', 96'922), 23'156, 40, 912'000) && out.quotes.size() == 1 &&
                    out.quotes[0].instrument == 2 && out.quotes[0].ask == Price{51'204};
         }},
    };
    int seen = 0;
    for (const VenueSample& sample : *samples) {
        if (!sample.isFromVenue()) continue;
        ++seen;
        const auto read = bench.decode(sample.frame);
        QVERIFY2(read, (sample.kind + ": " + (read ? "" : read.error().message)).c_str());
        QVERIFY2(complaintOf(out).empty(), sample.kind.c_str());
        if (sample.kind.starts_with("error_")) {
            QVERIFY2(out.control.kind == Kind::Error, sample.kind.c_str());
            QCOMPARE("error_" + std::to_string(out.control.code), sample.kind);
            QVERIFY(!out.control.words.empty() && !out.hasData());
            continue;
        }
        const auto found = expected.find(sample.kind);
        QVERIFY2(found != expected.end() && found->second(), sample.kind.c_str());
    }
    QCOMPARE(seen, 24);
}

void TestAlpaca::everySampleReplyIsReadOrJudged()
{
    const auto samples = venueSamples("alpaca.jsonl");
    if (!samples) QSKIP(kNoVenueSamples);
    Bench bench;
    int seen = 0;
    for (const VenueSample& sample : *samples) {
        if (sample.type != "http") continue;
        ++seen;
        const ReplyVerdict verdict = bench.alpaca.judge(sample.reply);
        if (sample.kind == "forbidden") {
            QVERIFY(verdict.kind == Verdict::Unauthorised);
            QCOMPARE(verdict.words, std::string("subscription does not permit querying recent SIP data"));
        } else if (sample.kind == "rate") {
            QVERIFY(verdict.kind == Verdict::RateLimited && verdict.until == kSampleNoon + std::chrono::seconds(31));
            QVERIFY(verdict.used == 200U && verdict.limit == 200U);
        } else if (sample.kind == "bad") {
            QVERIFY(verdict.kind == Verdict::Refused && verdict.words == "invalid timeframe: 7Min");
        } else {
            QVERIFY(verdict.kind == Verdict::Ok);
            if (sample.kind == "bars") {
                const auto page = bench.alpaca.parseBars(sample.reply, bench.apple, minutesFromOpen(2));
                QVERIFY2(page, page ? "" : page.error().message.c_str());
                QVERIFY(page->bars.size() == 2 && page->bars[1].start == kOpen + minutes(1));
                QVERIFY(page->bars[1].volume == 31'220.0 && page->bars[1].close == Price{23'161});
                QVERIFY(page->mayHaveMore && page->next.starts_with("QUFQTHxN"));
                QVERIFY(verdict.used == 2U && verdict.limit == 200U);
                // The other symbol that was asked for is on a later page.
                const FeedSymbol& other = bench.symbols.add("MSFT", feedInstrument(2));
                const auto later = bench.alpaca.parseBars(sample.reply, other, minutesFromOpen(2));
                QVERIFY(later && later->bars.empty() && later->mayHaveMore);
            } else if (sample.kind == "trades") {
                const auto trades = bench.alpaca.parseTrades(sample.reply, bench.apple);
                QVERIFY2(trades, trades ? "" : trades.error().message.c_str());
                QVERIFY(trades->size() == 1 && trades->at(0).id == named('V', 96'921));
                QVERIFY(trades->at(0).record.time == kOpen + std::chrono::nanoseconds(334'689'123));
            } else if (sample.kind == "quotes") {
                const auto page = bench.alpaca.parseInstruments(sample.reply);
                QVERIFY2(page, page ? "" : page.error().message.c_str());
                QVERIFY(page->instruments.size() == 1 && page->instruments[0].symbol == "AAPL");
                QVERIFY(page->instruments[0].quote == "USD" && page->instruments[0].tick == Decimal{});
            } else {
                QVERIFY2(sample.kind.starts_with("option_"), sample.kind.c_str());
                AlpacaOptions options({}, OptionFeed::Indicative); // TestAlpacaOptions says what of
                const auto page = options.parse(sample.reply);
                QVERIFY2(page, page ? "" : page.error().message.c_str());
                QVERIFY(page->snapshots.size() == 1 && page->snapshots[0].quote);
            }
        }
    }
    QCOMPARE(seen, 8);
}

void TestAlpaca::sampleTalkIsOurs()
{
    const auto samples = venueSamples("alpaca.jsonl");
    if (!samples) QSKIP(kNoVenueSamples);
    const AlpacaProtocol alpaca({}, "iex");
    for (const VenueSample& sample : *samples)
        if (sample.kind == "auth")
            QCOMPARE(alpaca.authFrame({"PKDEMO0000000000TEST", "demoSecret0000", ""}).value(), sample.frame);
}

void TestAlpaca::pricesComeFromTheirDigits_data()
{
    QTest::addColumn<QByteArray>("digits");
    QTest::addColumn<qint64>("units"); // of 10^-8
    QTest::addColumn<bool>("isRounded");
    // 0.1 and 231.55 are no binary fractions; the others lie between two of them.
    QTest::newRow("tenth") << QByteArray("0.1") << qint64{10'000'000} << false;
    QTest::newRow("cents") << QByteArray("231.55") << qint64{23'155'000'000} << false;
    QTest::newRow("seventeen digits") << QByteArray("90071992.54740993") << qint64{9'007'199'254'740'993} << false;
    QTest::newRow("exponent") << QByteArray("2.3155e2") << qint64{23'155'000'000} << false;
    QTest::newRow("half to even") << QByteArray("1.000000005") << qint64{100'000'000} << true;
    QTest::newRow("half to even upwards") << QByteArray("1.000000015") << qint64{100'000'002} << true;
}

void TestAlpaca::pricesComeFromTheirDigits()
{
    QFETCH(QByteArray, digits);
    QFETCH(qint64, units);
    QFETCH(bool, isRounded);
    SymbolTable symbols;
    (void)symbols.add("AAPL", feedInstrument(1, 8));
    AlpacaProtocol alpaca({}, "iex");
    DecodedFrame out;
    QVERIFY(alpaca.decode(replacedIn(kTrade, "231.55", digits.toStdString()), symbols, kSampleNoon, out));
    QCOMPARE(out.trades.at(0).record.price.units, units);
    QCOMPARE(out.trades[0].record.flags != 0, isRounded);
}

void TestAlpaca::subscribesInOneFrame()
{
    const Bench bench;
    const std::array<Subscription, 5> wanted{Subscription{Channel::Trades, "AAPL", Timeframe::M1},
                                             {Channel::Quotes, "AAPL", Timeframe::M1},
                                             {Channel::Quotes, "MSFT", Timeframe::M1},
                                             {Channel::Bars, "AAPL", Timeframe::M1},
                                             {Channel::Bars, "AAPL", Timeframe::D1}};
    std::uint64_t id = 1;
    const auto frames = bench.alpaca.subscribeFrames(wanted, id);
    QCOMPARE(frames.size(), std::size_t{1});
    QCOMPARE(frames[0], std::string(R"({"action":"subscribe","trades":["AAPL"],"quotes":["AAPL","MSFT"],)"
                                    R"("bars":["AAPL"],"updatedBars":["AAPL"],"dailyBars":["AAPL"],)"
                                    R"("statuses":["AAPL"]})"));
    QCOMPARE(bench.alpaca.unsubscribeFrames(std::span(wanted).subspan(2, 1), id).at(0),
             std::string(R"({"action":"unsubscribe","quotes":["MSFT"]})"));
    // Nothing the socket has is no frame at all.
    const Subscription hours4{Channel::Bars, "AAPL", Timeframe::H4};
    QVERIFY(bench.alpaca.subscribeFrames({&hours4, 1}, id).empty());
    QVERIFY(bench.alpaca.hasTimeframe(Timeframe::H4) && !bench.alpaca.hasLiveTimeframe(Timeframe::H4));
    QCOMPARE(bench.alpaca.socketUrl("wss://stream.data.alpaca.markets", {}),
             std::string("wss://stream.data.alpaca.markets/v2/iex"));
    QCOMPARE(bench.alpaca.venueSymbol("brk.b"), std::string("BRK.B"));
}

void TestAlpaca::keysAreInHeadersAndNowhereElse()
{
    const Bench bench;
    for (const HttpRequest& request :
         {bench.alpaca.barsRequest(bench.apple, minutesFromOpen(2)),
          bench.alpaca.tradesRequest(bench.apple, {}).value(), bench.alpaca.instrumentsRequest("AAPL", {})}) {
        QVERIFY(request.target.find("the") == std::string::npos && request.body.empty());
        const std::vector<std::pair<std::string, std::string>> headers{{"APCA-API-KEY-ID", "the key"},
                                                                       {"APCA-API-SECRET-KEY", "the secret"}};
        QVERIFY(request.headers == headers);
        QVERIFY(request.target.ends_with("&feed=iex"));
    }
    QVERIFY(AlpacaProtocol({}, "delayed_sip").instrumentsRequest("A", {}).target.ends_with("&feed=sip"));
    QVERIFY(bench.alpaca.traits().needsKey && bench.alpaca.traits().waitsForWelcome);
}

void TestAlpaca::pagesByTokens()
{
    Bench bench;
    QCOMPARE(bench.alpaca.barsRequest(bench.apple, minutesFromOpen(2, "QUF==")).target,
             std::string("/v2/stocks/bars?symbols=AAPL&timeframe=1Min&start=2026-10-05T14%3A30%3A00.000Z&"
                         "end=2026-10-05T14%3A31%3A59.999Z&limit=10000&adjustment=raw&sort=asc&"
                         "page_token=QUF%3D%3D&feed=iex"));
    const auto page = bench.alpaca.parseBars(replyOf(kBarsBody), bench.apple, minutesFromOpen(1));
    QVERIFY2(page, page ? "" : page.error().message.c_str());
    QVERIFY(page->bars.size() == 1); // 14:31 was not asked for
    QVERIFY(page->next == "QUF==" && page->mayHaveMore);
    const auto last =
        bench.alpaca.parseBars(replyOf(R"({"bars":{},"next_page_token":null})"), bench.apple, minutesFromOpen(1));
    QVERIFY(last && last->bars.empty() && !last->mayHaveMore);
    // A body without bars is not an empty page.
    QVERIFY(!bench.alpaca.parseBars(replyOf(R"({"message":"hello"})"), bench.apple, minutesFromOpen(1)));
}

void TestAlpaca::daysAreTheSameInSummerAndWinter_data()
{
    QTest::addColumn<QByteArray>("stamp");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("summer") << QByteArray("2026-07-06T04:00:00Z") << QByteArray("2026-07-06T00:00:00Z");
    QTest::newRow("winter") << QByteArray("2026-01-05T05:00:00Z") << QByteArray("2026-01-05T00:00:00Z");
    QTest::newRow("day of the change") << QByteArray("2026-11-02T05:00:00Z") << QByteArray("2026-11-02T00:00:00Z");
}

void TestAlpaca::daysAreTheSameInSummerAndWinter()
{
    QFETCH(QByteArray, stamp);
    QFETCH(QByteArray, start);
    Bench bench;
    const std::string frame =
        replacedIn(replacedIn(kBar, "\"T\":\"b\"", "\"T\":\"d\""), "2026-10-05T14:30:00Z", stamp.toStdString());
    QVERIFY(bench.decode(frame));
    QVERIFY(bench.out.bars.at(0).start == parseRfc3339(start.toStdString()).value());
    const auto page = bench.alpaca.parseBars(
        replyOf(R"({"bars":{"AAPL":[{"t":")" + stamp.toStdString() +
                R"(","o":1,"h":1,"l":1,"c":1,"v":1}]},"next_page_token":null})"),
        bench.apple, {Timeframe::D1, bench.out.bars[0].start, bench.out.bars[0].start + hours(24), {}});
    QVERIFY(page && page->bars.size() == 1 && page->bars[0].start == bench.out.bars[0].start);
}

void TestAlpaca::statusesTellHaltsOfBothTapes_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("notice"); // -1: nothing to tell
    const auto row = [](const char* name, const char* code, int notice) {
        QTest::newRow(name) << QByteArray(code) << notice;
    };
    row("halt, tape C", "H", static_cast<int>(Notice::Halted));
    row("pause for volatility, tape C", "P", static_cast<int>(Notice::Halted));
    row("trading, tape C", "T", static_cast<int>(Notice::Resumed));
    row("quotes only, tape C", "Q", -1);
    row("halt, tapes A and B", "2", static_cast<int>(Notice::Halted));
    row("resume, tapes A and B", "3", static_cast<int>(Notice::Resumed));
    row("price indication", "5", -1);
    row("unheard of", "?", -1);
}

void TestAlpaca::statusesTellHaltsOfBothTapes()
{
    QFETCH(QByteArray, code);
    QFETCH(int, notice);
    Bench bench;
    QVERIFY(bench.decode(replacedIn(kStatus, "\"sc\":\"H\"", "\"sc\":\"" + code.toStdString() + "\"")));
    QCOMPARE(bench.out.notices.size(), std::size_t{notice < 0 ? 0U : 1U});
    if (notice >= 0) QCOMPARE(static_cast<int>(bench.out.notices[0].kind), notice);
}

void TestAlpaca::idsOfExchangesDiffer()
{
    Bench bench;
    QVERIFY(bench.decode(kTrade));
    const TradeId first = bench.out.trades.at(0).id;
    QVERIFY(bench.decode(replacedIn(kTrade, "\"x\":\"D\"", "\"x\":\"V\"")));
    QVERIFY(bench.out.trades.at(0).id != first && bench.out.trades[0].id.low == first.low);
}

void TestAlpaca::dataAndErrorsInOneFrame()
{
    Bench bench;
    const std::string trade = kTrade.substr(1, kTrade.size() - 2);
    QVERIFY(bench.decode("[" + trade + R"(,{"T":"error","code":407,"msg":"slow client"},)" +
                         R"({"T":"subscription","trades":[]},)" + trade + R"(,{"T":"n","S":"AAPL"},)" +
                         R"({"T":"t","S":"IBM"}])"));
    QCOMPARE(bench.out.trades.size(), std::size_t{2});
    QCOMPARE(bench.out.foreign, 2U); // news, and a symbol nobody asked for
    QVERIFY(bench.out.control.kind == Kind::Error && bench.out.control.isFatal);
    QVERIFY(bench.decode("[]") && !bench.out.hasData() && bench.out.control.kind == Kind::None);
}

void TestAlpaca::errorsEndAConnectionOrNot_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("isFatal");
    const std::array<std::pair<int, bool>, 12> codes{{{400, false},
                                                      {401, true},
                                                      {402, true},
                                                      {403, false},
                                                      {404, true},
                                                      {405, false},
                                                      {406, true},
                                                      {407, true},
                                                      {408, true},
                                                      {409, true},
                                                      {410, false},
                                                      {500, true}}};
    for (const auto& [code, isFatal] : codes)
        QTest::newRow(std::to_string(code).c_str()) << code << isFatal;
}

void TestAlpaca::errorsEndAConnectionOrNot()
{
    QFETCH(int, code);
    QFETCH(bool, isFatal);
    Bench bench;
    QVERIFY(bench.decode(R"([{"T":"error","code":)" + std::to_string(code) + R"(,"msg":"for a reason"}])"));
    QCOMPARE(bench.out.control.isFatal, isFatal);
    QCOMPARE(bench.out.control.words, std::string("for a reason"));
}

void TestAlpaca::refusesAndNames_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QByteArray>("field");
    const auto row = [](const char* name, const std::string& frame, const char* field) {
        QVERIFY2(!frame.empty(), name);
        QTest::newRow(name) << QByteArray::fromStdString(frame) << QByteArray(field);
    };
    row("no list", kTrade.substr(1, kTrade.size() - 2), "frame");
    row("a number in the list", "[1]", "[0]");
    row("no kind", R"([{"S":"AAPL"}])", "[0].T");
    row("no symbol", R"([{"T":"t"}])", "[0].S");
    row("second of two", "[" + kTrade.substr(1, kTrade.size() - 2) + R"(,{"T":"q","S":"AAPL"}])", "[1].bp");
    row("price of 0", replacedIn(kTrade, "231.55", "0"), "[0].p");
    row("price below", replacedIn(kTrade, "231.55", "-231.55"), "[0].p");
    row("price beyond all", replacedIn(kTrade, "231.55", "1e400"), "[0].p");
    row("size", replacedIn(kTrade, "\"s\":100", "\"s\":-100"), "[0].s");
    row("time", replacedIn(kTrade, "2026-10-05T14:30:00.334689Z", "2026-13-05T14:30:00Z"), "[0].t");
    row("id", replacedIn(kTrade, "96921", "-1"), "[0].i");
    row("exchange", replacedIn(kTrade, "\"x\":\"D\"", "\"x\":5"), "[0].x");
    row("bid of 0 for something", replacedIn(kQuote, "231.54", "0"), "[0].bp");
    row("high", replacedIn(kBar, "231.62", "231.54"), "[0]");
    row("error without number", R"([{"T":"error","msg":"x"}])", "[0].code");
    row("band upside down", replacedIn(kBand, "219.9", "243.2"), "[0].d");
    row("correction", replacedIn(kCorrection, "231.16", "\"x\""), "[0].cp");
    row("cancelled id", replacedIn(kCancel, "52983525033527", "null"), "[0].i");
}

void TestAlpaca::refusesAndNames()
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

void TestAlpaca::judgesReplies_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* name, int status, const char* body, Verdict kind) {
        QTest::newRow(name) << status << QByteArray(body) << static_cast<int>(kind);
    };
    row("OK", 200, "{}", Verdict::Ok);
    row("a page", 200, "<html>", Verdict::Unavailable);
    row("wrong key", 401, R"({"message":"forbidden."})", Verdict::Unauthorised);
    row("symbol", 404, "", Verdict::NotFound);
    row("parameter", 422, R"({"message":"code=422"})", Verdict::Refused);
    row("venue", 504, "", Verdict::Unavailable);
    row("nothing came", 0, "", Verdict::Unavailable);
}

void TestAlpaca::judgesReplies()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    const auto verdict = Bench().alpaca.judge(replyOf(body.toStdString(), status));
    QCOMPARE(static_cast<int>(verdict.kind), kind);
    QVERIFY(kind == static_cast<int>(Verdict::Ok) || !verdict.words.empty());
}

void TestAlpaca::hasNoBooksAndNoClock()
{
    Bench bench;
    bench.out.foreign = 3;
    const auto book = bench.alpaca.parseBook(replyOf("{}"), bench.apple, kSampleNoon, bench.out);
    QVERIFY(!book && complaintOf(book.error(), bench.out).empty() && bench.out.foreign == 0);
    QVERIFY(!bench.alpaca.parseTime(replyOf("{}")) && !bench.alpaca.timeRequest());
    QVERIFY(!bench.alpaca.bookRequest(bench.apple) && bench.alpaca.traits().seed == VenueTraits::Seed::None);
}

void TestAlpaca::survivesWhatIsNoFrame_data()
{
    QTest::addColumn<QByteArray>("frame");
    const std::array<std::pair<const char*, std::string>, 8> frames{
        {{"trade", kTrade},
         {"quote", kQuote},
         {"bar", kBar},
         {"status", kStatus},
         {"band", kBand},
         {"correction", kCorrection},
         {"cancel", kCancel},
         {"talk", R"([{"T":"success","msg":"connected"},{"T":"error","code":406,"msg":"connection limit"}])"}}};
    for (const auto& [name, frame] : frames)
        QTest::newRow(name) << QByteArray::fromStdString(frame);
}

void TestAlpaca::survivesWhatIsNoFrame()
{
    QFETCH(QByteArray, frame);
    Bench bench;
    const std::string text = frame.toStdString();
    std::string complaint = attack(text, bench.decoder());
    QVERIFY2(complaint.empty(), complaint.c_str());
    complaint = spoilEverywhere(text, bench.decoder());
    QVERIFY2(complaint.empty(), complaint.c_str());
}

void TestAlpaca::survivesWhatIsNoReply()
{
    Bench bench;
    const auto bars = [&](std::string_view text, DecodedFrame& out) -> Result<void> {
        auto page = bench.alpaca.parseBars(replyOf(std::string(text)), bench.apple, minutesFromOpen(60));
        if (!page) return tl::unexpected<Error>(page.error());
        out.bars = page->bars;
        return {};
    };
    const auto trades = [&](std::string_view text, DecodedFrame& out) -> Result<void> {
        auto list = bench.alpaca.parseTrades(replyOf(std::string(text)), bench.apple);
        if (!list) return tl::unexpected<Error>(list.error());
        out.trades = *list;
        return {};
    };
    const auto instruments = [&](std::string_view text, DecodedFrame&) -> Result<void> {
        auto page = bench.alpaca.parseInstruments(replyOf(std::string(text)));
        if (!page) return tl::unexpected<Error>(page.error());
        return {};
    };
    const std::array<std::pair<std::string, DecodeText>, 3> bodies{{
        {kBarsBody, bars},
        {R"({"trades":[{"t":"2026-10-05T14:30:00.334689123Z","x":"V","p":231.55,"s":100,"c":["@"],"i":96921,)"
         R"("z":"C"}],"symbol":"AAPL","next_page_token":null})",
         trades},
        {R"({"quotes":{"AAPL":{"t":"2026-10-05T14:30:00.385743001Z","ap":231.56,"as":4,"bp":231.54,"bs":1}}})",
         instruments},
    }};
    for (const auto& [body, parse] : bodies) {
        const std::string complaint = attack(body, parse);
        QVERIFY2(complaint.empty(), complaint.c_str());
        for (const std::string& text : twisted(body))
            QVERIFY(bench.alpaca.judge(replyOf(text, 403)).words.find('\n') == std::string::npos);
    }
}

void TestAlpaca::readsWhateverNumbersItWrites()
{
    SymbolTable symbols;
    (void)symbols.add("AAPL", feedInstrument(1, 8));
    AlpacaProtocol alpaca({}, "iex");
    DecodedFrame out;
    const bool holds = rc::check("numbers of a trade come back", [&] {
        const auto price = *rc::gen::inRange<std::int64_t>(1, INT64_MAX);
        const auto size = *rc::gen::inRange<std::int64_t>(0, 1'000'000'000);
        const auto id = *rc::gen::inRange<std::uint64_t>(0, UINT64_MAX);
        const auto ns = *rc::gen::inRange<std::int64_t>(0, 1'000'000'000);
        const std::string digits = std::to_string(1'000'000'000 + ns).substr(1);
        const std::string frame = R"([{"T":"t","i":)" + std::to_string(id) + R"(,"S":"AAPL","x":"V","p":)" +
                                  formatScaled(price, 8) + R"(,"s":)" + std::to_string(size) +
                                  R"(,"t":"2026-10-05T14:30:00.)" + digits + R"(Z"}])";
        RC_ASSERT(alpaca.decode(frame, symbols, kSampleNoon, out).has_value());
        RC_ASSERT(out.trades.at(0).record.price.units == price);
        RC_ASSERT(out.trades[0].record.size == static_cast<double>(size));
        RC_ASSERT(out.trades[0].id.low == id);
        RC_ASSERT(out.trades[0].record.time == kOpen + std::chrono::nanoseconds(ns));
    });
    QVERIFY(holds);
}

void TestAlpaca::allocatesNothingOnceWarm()
{
    Bench bench;
    const std::array<const std::string*, 3> frames{&kTrade, &kQuote, &kBar};
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

SEXTANT_TEST(TestAlpaca)
#include "tst_alpaca.moc"
