#include <rapidcheck.h>

#include <QTest>

#include <array>

#include "tests/engine/feeds/hostile_frames.h"
#include "tests/engine/feeds/venue_checks.h"
#include "tests/engine/feeds/venue_samples.h"
#include "tests/engine/feeds/venue_texts.h"
#include "tests/test_main.h"

#include "engine/feeds/venues/alpaca_options.h"
#include "engine/market/options/option_symbol.h"
#include "engine/market/records.h"

using namespace sextant;
using namespace sextant::feeds;
using namespace sextant::test;
using market::OptionType;
using market::QuoteProblem;
using market::Strike;
using std::chrono::microseconds;
using std::chrono::minutes;

class TestAlpacaOptions final : public QObject {
    Q_OBJECT
private slots:
    void readsTheSamples();
    void asksAsTheSamplesDo();
    void asksByNameUpToTheLimit();
    void asksForWhatIsWanted();
    void refusesToAsk();
    void anythingButTheContractMayBeMissing();
    void keepsQuotesAsTheyAre_data();
    void keepsQuotesAsTheyAre();
    void keepsWhatIsToldTwice();
    void pagesByTokens();
    void refusesAndNames_data();
    void refusesAndNames();
    void survivesWhatIsNoReply();
    void readsWhateverNumbersItWrites();
};

namespace {

constexpr Time kOptionsOpen = kSampleNoon + minutes(150); // 14:30 UTC

const std::string kSnapshotsBody =
    R"({"snapshots":{"AAPL261218C00230000":{"latestQuote":{"t":"2026-10-05T14:30:00.1Z","ax":"B","ap":12.4,"as":35,)"
    R"("bx":"X","bp":12.2,"bs":21,"c":"A"},"latestTrade":{"t":"2026-10-05T14:21:09.123Z","x":"I","p":12.31,"s":3,)"
    R"("c":"a"},"impliedVolatility":0.2715,"greeks":{"delta":0.5561,"gamma":0.0121,"theta":-0.0712,"vega":0.4102,)"
    R"("rho":0.2011}}},"next_page_token":"QUFQTA=="})";

AlpacaOptions indicative() { return {{"the key", "the secret", ""}, OptionFeed::Indicative}; }

market::OptionContract contractOf(std::string_view osi) { return market::parseOsi(osi).value(); }

bool isSampleQuote(const market::OptionQuote& quote)
{
    return quote.bid == Price{122'000} && quote.bidSize == 21 && quote.ask == Price{124'000} && quote.askSize == 35 &&
           quote.time == kOptionsOpen + std::chrono::milliseconds(100) && quote.flags == 0 && quote.contract == 0;
}

} // namespace

void TestAlpacaOptions::readsTheSamples()
{
    const auto samples = venueSamples("alpaca.jsonl");
    if (!samples) QSKIP(kNoVenueSamples);
    AlpacaOptions options = indicative();
    int seen = 0;
    for (const VenueSample& sample : *samples) {
        if (!sample.kind.starts_with("option_")) continue;
        ++seen;
        const auto page = options.parse(sample.reply);
        QVERIFY2(page, page ? "" : page.error().message.c_str());
        QVERIFY(page->snapshots.size() == 1 && page->next.empty());
        const OptionSnapshot& option = page->snapshots[0];
        QVERIFY(option.contract == contractOf("AAPL261218C00230000"));
        QVERIFY(option.quote && isSampleQuote(*option.quote));
        const bool isWhole = sample.kind == "option_snapshots";
        QCOMPARE(option.trade.has_value(), isWhole);
        QCOMPARE(option.volatility.has_value(), isWhole);
        QCOMPARE(option.greeks.has_value(), isWhole);
        if (!isWhole) continue;
        QVERIFY(option.trade->price == Price{123'100} && option.trade->size == 3);
        QVERIFY(option.trade->time == kOptionsOpen - minutes(9) + std::chrono::milliseconds(9'123));
        QCOMPARE(*option.volatility, 0.2715);
        QVERIFY(option.greeks->delta == 0.5561 && option.greeks->gamma == 0.0121 && option.greeks->theta == -0.0712);
        QVERIFY(option.greeks->vega == 0.4102 && option.greeks->rho == 0.2011);
    }
    QCOMPARE(seen, 2);
}

void TestAlpacaOptions::asksAsTheSamplesDo()
{
    const auto samples = venueSamples("alpaca.jsonl");
    if (!samples) QSKIP(kNoVenueSamples);
    const AlpacaOptions options = indicative();
    const std::string host = "https://data.alpaca.markets";
    const std::array contracts{contractOf("AAPL261218C00230000")};
    OptionChainQuery query;
    query.underlying = "AAPL";
    query.type = OptionType::Call;
    query.expiry = market::dateFrom("2026-12-18").value();
    query.lowest = Strike{225'000};
    query.highest = Strike{235'000};
    query.limit = 100;
    int seen = 0;
    for (const VenueSample& sample : *samples) {
        if (!sample.kind.starts_with("option_")) continue;
        ++seen;
        const bool isChain = sample.kind == "option_chain";
        const auto request = isChain ? options.chainRequest(query) : options.snapshotsRequest(contracts);
        QVERIFY(request);
        QCOMPARE(host + request->target, sample.url);
        const std::vector<std::pair<std::string, std::string>> headers{{"APCA-API-KEY-ID", "the key"},
                                                                       {"APCA-API-SECRET-KEY", "the secret"}};
        QVERIFY(request->headers == headers && request->method == "GET" && request->body.empty());
    }
    QCOMPARE(seen, 2);
}

void TestAlpacaOptions::asksByNameUpToTheLimit()
{
    const AlpacaOptions options({}, OptionFeed::Opra);
    std::vector<market::OptionContract> contracts{contractOf("SPXW  210104P03700000"),
                                                  contractOf("AAPL261218C00227500")};
    QCOMPARE(options.snapshotsRequest(contracts, "a b==").value().target,
             std::string("/v1beta1/options/snapshots?symbols=SPXW210104P03700000,AAPL261218C00227500&feed=opra"
                         "&page_token=a%20b%3D%3D"));
    contracts.assign(AlpacaOptions::kMostSymbols, contracts[0]);
    QVERIFY(options.snapshotsRequest(contracts));
    contracts.push_back(contracts[0]);
    for (const std::size_t count : {std::size_t{0}, contracts.size()}) {
        const auto request = options.snapshotsRequest(std::span(contracts).first(count));
        QVERIFY(!request && request.error().code == ErrorCode::InvalidArgument);
        QVERIFY(request.error().message.starts_with("symbols: "));
    }
}

void TestAlpacaOptions::asksForWhatIsWanted()
{
    const AlpacaOptions options({}, OptionFeed::Opra);
    OptionChainQuery query;
    query.underlying = "BRK.B/&";
    QCOMPARE(options.chainRequest(query).value().target,
             std::string("/v1beta1/options/snapshots/BRK.B%2F%26?feed=opra&limit=1000"));
    query.highest = Strike{222'500};
    query.type = OptionType::Put;
    query.page = "x+y";
    QCOMPARE(options.chainRequest(query).value().target,
             std::string("/v1beta1/options/snapshots/BRK.B%2F%26?feed=opra&type=put&strike_price_lte=222.5&limit=1000"
                         "&page_token=x%2By"));
    for (const OptionFeed feed : {OptionFeed::Indicative, OptionFeed::Opra})
        QVERIFY(optionFeedFrom(toString(feed)) == feed);
    QVERIFY(!optionFeedFrom("sip") && !optionFeedFrom(""));
}

void TestAlpacaOptions::refusesToAsk()
{
    const AlpacaOptions options = indicative();
    const auto said = [&](const OptionChainQuery& query, std::string_view field) {
        const auto request = options.chainRequest(query);
        return !request && request.error().code == ErrorCode::InvalidArgument &&
               request.error().message.starts_with(field);
    };
    OptionChainQuery query;
    QVERIFY(said(query, "underlying: "));
    query.underlying = "AAPL";
    query.lowest = Strike{230'001};
    query.highest = Strike{230'000};
    QVERIFY(said(query, "strikes: 230.001 is above 230"));
    query.highest = query.lowest;
    QVERIFY(options.chainRequest(query));
    query.limit = 1001;
    QVERIFY(said(query, "limit: "));
    query.limit = 0;
    QVERIFY(said(query, "limit: "));
}

void TestAlpacaOptions::anythingButTheContractMayBeMissing()
{
    AlpacaOptions options = indicative();
    const auto page = options.parse(replyOf(
        R"({"snapshots":{"AAPL261218C00230000":{},"AAPL1261218P00230000":{"latestQuote":null,"latestTrade":null,)"
        R"("greeks":{"delta":-0.4,"vega":null},"impliedVolatility":null}},"next_page_token":null})"));
    QVERIFY2(page, page ? "" : page.error().message.c_str());
    QCOMPARE(page->snapshots.size(), std::size_t{2});
    const OptionSnapshot& bare = page->snapshots[0];
    QVERIFY(!bare.quote && !bare.trade && !bare.volatility && !bare.greeks);
    const OptionSnapshot& adjusted = page->snapshots[1];
    QVERIFY(adjusted.contract.root.isAdjusted && adjusted.contract.root.underlying == "AAPL");
    QVERIFY(!adjusted.quote && !adjusted.trade && !adjusted.volatility);
    QVERIFY(adjusted.greeks && adjusted.greeks->delta == -0.4 && !adjusted.greeks->vega && !adjusted.greeks->rho);
    // Nothing listed is an answer, no list is none.
    const auto none = options.parse(replyOf(R"({"snapshots":{}})"));
    QVERIFY(none && none->snapshots.empty() && none->next.empty());
    QVERIFY(!options.parse(replyOf(R"({"message":"hello"})")));
}

void TestAlpacaOptions::keepsQuotesAsTheyAre_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("problem");
    QTest::addColumn<QList<qint64>>("expected"); // bid and ask in 10^-4, their sizes
    QTest::addColumn<int>("flags");
    const auto row = [](const char* name, const char* fields, QuoteProblem problem, const QList<qint64>& expected,
                        int flags = 0) {
        QTest::newRow(name) << QByteArray(fields) << static_cast<int>(problem) << expected << flags;
    };
    row("two sides", R"("bp":12.2,"bs":21,"ap":12.4,"as":35)", QuoteProblem::None, {122'000, 124'000, 21, 35});
    row("locked", R"("bp":12.4,"bs":1,"ap":12.4,"as":1)", QuoteProblem::None, {124'000, 124'000, 1, 1});
    row("in quotes", R"("bp":"12.2","bs":"21","ap":"12.4","as":"35")", QuoteProblem::None, {122'000, 124'000, 21, 35});
    row("no binary fractions", R"("bp":0.1,"bs":1,"ap":3e-1,"as":1.0)", QuoteProblem::None, {1'000, 3'000, 1, 1});
    row("finer than the scale", R"("bp":0.10005,"bs":1,"ap":0.10015,"as":1)", QuoteProblem::None, {1'000, 1'002, 1, 1},
        market::kRounded);
    row("crossed", R"("bp":12.5,"bs":21,"ap":12.4,"as":35)", QuoteProblem::Crossed, {125'000, 124'000, 21, 35},
        market::kCrossed);
    row("no bid", R"("bp":0,"bs":0,"ap":0.05,"as":9)", QuoteProblem::NoBid, {0, 500, 0, 9});
    row("a bid of 0 for something", R"("bp":0,"bs":4,"ap":0.05,"as":9)", QuoteProblem::NoBid, {0, 500, 0, 9});
    row("an ask of nothing", R"("bp":0.05,"bs":4,"ap":0.1,"as":0)", QuoteProblem::NoAsk, {500, 0, 4, 0});
    row("empty", R"("bp":0,"bs":0,"ap":0,"as":0)", QuoteProblem::Empty, {0, 0, 0, 0});
    row("the most", R"("bp":922337203685477.5807,"bs":2147483647,"ap":0,"as":0)", QuoteProblem::NoAsk,
        {INT64_MAX, 0, INT32_MAX, 0});
}

void TestAlpacaOptions::keepsQuotesAsTheyAre()
{
    QFETCH(QByteArray, fields);
    QFETCH(int, problem);
    QFETCH(QList<qint64>, expected);
    QFETCH(int, flags);
    AlpacaOptions options = indicative();
    const auto page = options.parse(replyOf(R"({"snapshots":{"AAPL261218C00230000":{"latestQuote":{)" +
                                            fields.toStdString() + R"(,"t":"2026-10-05T14:30:00Z"}}}})"));
    QVERIFY2(page, page ? "" : page.error().message.c_str());
    const market::OptionQuote& quote = page->snapshots.at(0).quote.value();
    const QList<qint64> read{quote.bid.units, quote.ask.units, quote.bidSize, quote.askSize};
    QCOMPARE(read, expected);
    QCOMPARE(static_cast<int>(market::problemOf(quote)), problem);
    QCOMPARE(static_cast<int>(quote.flags), flags);
}

void TestAlpacaOptions::keepsWhatIsToldTwice()
{
    AlpacaOptions options = indicative();
    const auto quote = [](const char* bid) {
        return R"("AAPL261218C00230000":{"latestQuote":{"bp":)" + std::string(bid) +
               R"(,"bs":1,"ap":9,"as":1,"t":"2026-10-05T14:30:00Z"}})";
    };
    const auto page = options.parse(replyOf("{\"snapshots\":{" + quote("1") + "," + quote("2") + "}}"));
    QVERIFY2(page, page ? "" : page.error().message.c_str());
    QCOMPARE(page->snapshots.size(), std::size_t{2});
    for (std::uint32_t i = 0; i < 2; ++i) {
        QVERIFY(page->snapshots[i].quote->bid == Price{10'000 * (i + 1)});
        QCOMPARE(page->snapshots[i].quote->contract, i);
    }
}

void TestAlpacaOptions::pagesByTokens()
{
    AlpacaOptions options = indicative();
    const auto page = options.parse(replyOf(kSnapshotsBody));
    QVERIFY2(page, page ? "" : page.error().message.c_str());
    OptionChainQuery query;
    query.underlying = "AAPL";
    query.page = page->next;
    QVERIFY(options.chainRequest(query).value().target.ends_with("&limit=1000&page_token=QUFQTA%3D%3D"));
}

void TestAlpacaOptions::refusesAndNames_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("field");
    const auto row = [](const char* name, const std::string& body, const char* field) {
        QVERIFY2(!body.empty(), name);
        QTest::newRow(name) << QByteArray::fromStdString(body) << QByteArray(field);
    };
    const auto with = [](std::string_view from, std::string_view by) { return replacedIn(kSnapshotsBody, from, by); };
    row("nothing", " ", "body");
    row("a list", "[]", "body");
    row("no snapshots", "{}", "snapshots");
    row("snapshots are a list", R"({"snapshots":[]})", "snapshots");
    row("no option", with("AAPL261218C00230000", "AAPL"), "snapshots.AAPL");
    row("no day", with("261218", "261318"), "snapshots.AAPL261318C00230000");
    row("no side", with("8C0", "8X0"), "snapshots.AAPL261218X00230000");
    row("escapes in a name", with("AAPL2", "A\\u0041PL2"), "snapshots.A\\u0041PL261218C00230000");
    row("no object", R"({"snapshots":{"AAPL261218C00230000":5}})", "snapshots.AAPL261218C00230000");
    const char* const quote = "snapshots.AAPL261218C00230000.latestQuote";
    row("quote is a number", R"({"snapshots":{"AAPL261218C00230000":{"latestQuote":1}}})", quote);
    const char* const bid = "snapshots.AAPL261218C00230000.latestQuote.bp";
    row("price below 0", with("12.2", "-12.2"), bid);
    row("price beyond all", with("12.2", "1e400"), bid);
    row("price is a word", with("12.2", "true"), bid);
    row("price is a list", with("12.2", "[12.2]"), bid);
    row("price is nothing", with("12.2", "null"), bid);
    row("price is missing", with("\"bp\"", "\"bq\""), bid);
    const char* const asked = "snapshots.AAPL261218C00230000.latestQuote.as";
    row("part of a contract", with("35", "3.5"), asked);
    row("fewer than none", with("35", "-35"), asked);
    row("too many", with("35", "2147483648"), asked);
    row("time", with("2026-10-05T14:30:00.1Z", "2026-13-05T14:30:00Z"), "snapshots.AAPL261218C00230000.latestQuote.t");
    row("trade for nothing", with("12.31", "0"), "snapshots.AAPL261218C00230000.latestTrade.p");
    row("size of the trade", with("\"s\":3", "\"s\":\"x\""), "snapshots.AAPL261218C00230000.latestTrade.s");
    row("time of the trade", with("2026-10-05T14:21:09.123Z", "now"), "snapshots.AAPL261218C00230000.latestTrade.t");
    row("volatility below 0", with("0.2715", "-0.2715"), "snapshots.AAPL261218C00230000.impliedVolatility");
    row("volatility is a word", with("0.2715", "\"NaN\""), "snapshots.AAPL261218C00230000.impliedVolatility");
    row("greeks are a list", with("{\"delta\"", "[{\"delta\"") + "]", "body");
    row("a greek", with("-0.0712", "\"inf\""), "snapshots.AAPL261218C00230000.greeks.theta");
    row("token is a number", with("\"QUFQTA==\"", "7"), "next_page_token");
    row("token is broken", with("QUFQTA==", "\\ud800"), "next_page_token");
}

void TestAlpacaOptions::refusesAndNames()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, field);
    AlpacaOptions options = indicative();
    const auto page = options.parse(replyOf(body.toStdString()));
    QVERIFY(!page);
    QCOMPARE(page.error().code, ErrorCode::InvalidInput);
    QVERIFY2(page.error().message.starts_with(field.toStdString() + ": "), page.error().message.c_str());
    const std::string complaint = complaintOf(page.error(), {});
    QVERIFY2(complaint.empty(), complaint.c_str());
}

void TestAlpacaOptions::survivesWhatIsNoReply()
{
    AlpacaOptions options = indicative();
    const auto parse = [&](std::string_view text, DecodedFrame&) -> Result<void> {
        const auto page = options.parse(replyOf(std::string(text)));
        if (!page) return tl::unexpected<Error>(page.error());
        for (const OptionSnapshot& option : page->snapshots) {
            if (!option.quote) continue;
            const market::OptionQuote& quote = *option.quote;
            if (quote.bid.units < 0 || quote.ask.units < 0 || quote.bidSize < 0 || quote.askSize < 0)
                return fail(ErrorCode::InvalidInput, "a quote that is not sound was taken"); // a complaint: no field
        }
        return {};
    };
    std::string complaint = attack(kSnapshotsBody, parse);
    QVERIFY2(complaint.empty(), complaint.c_str());
    complaint = spoilEverywhere(kSnapshotsBody, parse);
    QVERIFY2(complaint.empty(), complaint.c_str());
}

void TestAlpacaOptions::readsWhateverNumbersItWrites()
{
    AlpacaOptions options = indicative();
    const bool holds = rc::check("contracts and numbers of a quote come back", [&] {
        market::OptionContract contract = contractOf("AAPL261218C00230000");
        contract.strike = Strike{*rc::gen::inRange<std::int64_t>(1, Strike::kMost + 1)};
        contract.type = *rc::gen::element(OptionType::Call, OptionType::Put);
        contract.expiry = *rc::gen::inRange(11'000, 47'000);
        const auto bid = *rc::gen::inRange<std::int64_t>(1, INT64_MAX);
        const auto size = *rc::gen::inRange(1, INT32_MAX);
        const auto page = options.parse(
            replyOf(R"({"snapshots":{")" + market::compactOsiSymbol(contract) + R"(":{"latestQuote":{"bp":)" +
                    formatScaled(bid, market::kOptionPriceScale) + R"(,"bs":)" + std::to_string(size) +
                    R"(,"ap":0,"as":0,"t":"2026-10-05T14:30:00.000001Z"}}}})"));
        RC_ASSERT(page.has_value());
        RC_ASSERT(page->snapshots.at(0).contract == contract);
        RC_ASSERT(page->snapshots[0].quote->bid.units == bid);
        RC_ASSERT(page->snapshots[0].quote->bidSize == size);
        RC_ASSERT(page->snapshots[0].quote->time == kOptionsOpen + microseconds(1));
    });
    QVERIFY(holds);
}

SEXTANT_TEST(TestAlpacaOptions)
#include "tst_alpaca_options.moc"
