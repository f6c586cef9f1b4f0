#include <QTest>

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "tests/engine/feeds/recording_sink.h"
#include "tests/test_main.h"

#include "engine/core/philox.h"
#include "engine/feeds/client/option_watch.h"
#include "engine/market/options/option_instrument.h"
#include "engine/market/options/option_symbol.h"

using namespace sextant;
using namespace sextant::feeds;
using namespace std::chrono_literals;

/// The option chain of an underlying, asked for again and again.
class TestOptionWatch final : public QObject {
    Q_OBJECT
private slots:
    void givesWhatIsNewOnce();
    void leavesOutWhatIsOldOrLate();
    void readsPageAfterPage();
    void pagesHaveAnEnd();
    void asksSeldomWhileNothingIsTraded();
    void goesOnAfterNonsense();
    void givesTheNewestOfEachInTheEnd();
};

namespace {

const Time kNoon = parseRfc3339("2026-10-05T16:00:00Z").value(); // a Monday, noon in New York

struct Told {
    std::string contract;
    double bid = 1.0, ask = 1.1;
    Time time = kNoon;
};

HttpReply okay(const std::string& body)
{
    HttpReply reply;
    reply.status = 200;
    reply.body = body;
    return reply;
}

HttpReply replyOf(const std::vector<Told>& quotes, const std::string& next = "")
{
    std::string body = R"({"snapshots":{)";
    for (const Told& quote : quotes) {
        if (body.back() == '}') body += ',';
        body += '"' + quote.contract + R"(":{"latestQuote":{"t":")" + toRfc3339(quote.time) + R"(","bp":)" +
                QString::number(quote.bid, 'f', 2).toStdString() + R"(,"bs":5,"ap":)" +
                QString::number(quote.ask, 'f', 2).toStdString() + R"(,"as":7}})";
    }
    body += "}," + (next.empty() ? R"("next_page_token":null})" : R"("next_page_token":")" + next + "\"}");
    return okay(body);
}

OptionWish wishFor(const std::vector<std::string>& contracts)
{
    OptionWish wish;
    wish.underlying = "AAPL";
    wish.calendar = market::findCalendar("NYSE");
    std::uint16_t id = 2;
    for (const std::string& symbol : contracts) {
        auto instrument = market::optionInstrument(market::parseOsi(symbol).value()).value();
        instrument.id = InstrumentId{id++};
        wish.contracts.push_back(std::make_shared<const market::Instrument>(std::move(instrument)));
    }
    return wish;
}

const std::string kCall = "AAPL261218C00230000";
const std::string kPut = "AAPL261218P00225000";

} // namespace

void TestOptionWatch::givesWhatIsNewOnce()
{
    RecordingSink sink;
    OptionWatch watch(wishFor({kCall, kPut}), {"key", "secret", ""}, sink);
    QCOMPARE(watch.contracts(), std::size_t{2});
    const auto request = watch.takeRequest(kNoon);
    QVERIFY(request.has_value());
    for (const char* part : {"/v1beta1/options/snapshots/AAPL?", "feed=indicative", "strike_price_gte=225",
                             "strike_price_lte=230", "limit=1000"})
        QVERIFY2(request->target.find(part) != std::string::npos, request->target.c_str());
    QVERIFY(!watch.takeRequest(kNoon)); // one at a time
    QCOMPARE(watch.nextDue().ns, Time::max().ns);
    QVERIFY(watch.onReply(replyOf({{kCall, 12.2, 12.4}, {kPut, 3.1, 3.2}, {"AAPL261218C00227500"}}), kNoon + 1s));
    QCOMPARE(sink.quotes.size(), std::size_t{2});
    QCOMPARE(int(sink.quotes[0].instrument), 2);
    QCOMPARE(sink.quotes[0].bid.units, 122'000);
    QCOMPARE(sink.quotes[0].ask.units, 124'000);
    QCOMPARE(sink.quotes[0].bidSize, 5.0);
    QCOMPARE(sink.quotes[0].askSize, 7.0);
    QCOMPARE(sink.quotes[0].time.ns, kNoon.ns);
    QCOMPARE(watch.counts().unlisted, std::uint64_t{1}); // nobody wished for that one
    QCOMPARE(watch.nextDue().ns, (kNoon + 5s).ns);
    QVERIFY(!watch.takeRequest(kNoon + 4s));
    // The same again is nothing new: it would look fresh for ever.
    QVERIFY(watch.takeRequest(kNoon + 5s));
    QVERIFY(watch.onReply(replyOf({{kCall, 12.2, 12.4}, {kPut, 3.1, 3.3, kNoon + 4s}}), kNoon + 5s));
    QCOMPARE(sink.quotes.size(), std::size_t{3});
    QCOMPARE(int(sink.quotes[2].instrument), 3);
    QCOMPARE(sink.quotes[2].ask.units, 33'000);
    QCOMPARE(watch.counts().rounds, std::uint64_t{2});
    QCOMPARE(watch.counts().quotes, std::uint64_t{3});
}

void TestOptionWatch::leavesOutWhatIsOldOrLate()
{
    RecordingSink sink;
    OptionWatch watch(wishFor({kCall, kPut}), {}, sink);
    QVERIFY(watch.takeRequest(kNoon));
    QVERIFY(watch.onReply(replyOf({{kCall, 1, 1.1, kNoon - 16s}, {kPut, 1, 1.1, kNoon - 15s}}), kNoon));
    QCOMPARE(sink.quotes.size(), std::size_t{1}); // the one of fifteen seconds
    QCOMPARE(int(sink.quotes[0].instrument), 3);
    QCOMPARE(watch.counts().old, std::uint64_t{1});
    // A host that lags behind the one that was asked before.
    QVERIFY(watch.takeRequest(kNoon + 5s));
    QVERIFY(watch.onReply(replyOf({{kCall, 2, 2.1, kNoon - 20s}, {kPut, 2, 2.1, kNoon - 17s}}), kNoon + 5s));
    QCOMPARE(sink.quotes.size(), std::size_t{1});
    QCOMPARE(watch.counts().late, std::uint64_t{2});
    // Empty and crossed quotes are for the session to judge.
    QVERIFY(watch.takeRequest(kNoon + 10s));
    QVERIFY(watch.onReply(replyOf({{kCall, 0, 0, kNoon + 9s}, {kPut, 3, 2, kNoon + 9s}}), kNoon + 10s));
    QCOMPARE(sink.quotes.size(), std::size_t{3});
    QVERIFY(market::problemOf(sink.quotes[1]) == market::QuoteProblem::Empty);
    QVERIFY(market::problemOf(sink.quotes[2]) == market::QuoteProblem::Crossed);
}

void TestOptionWatch::readsPageAfterPage()
{
    RecordingSink sink;
    OptionWatch watch(wishFor({kCall, kPut}), {}, sink);
    QVERIFY(watch.takeRequest(kNoon));
    QVERIFY(watch.onReply(replyOf({{kCall}}, "Mg=="), kNoon + 1s));
    QCOMPARE(watch.counts().rounds, std::uint64_t{0});
    const auto second = watch.takeRequest(kNoon + 1s); // at once
    QVERIFY(second && second->target.find("page_token=Mg%3D%3D") != std::string::npos);
    QVERIFY(watch.onReply(replyOf({{kPut}}), kNoon + 2s));
    QCOMPARE(sink.quotes.size(), std::size_t{2});
    QCOMPARE(watch.counts().rounds, std::uint64_t{1});
    QCOMPARE(watch.nextDue().ns, (kNoon + 5s).ns); // from the beginning of the round
    const auto next = watch.takeRequest(kNoon + 5s);
    QVERIFY(next && next->target.find("page_token") == std::string::npos);
    // A round that took longer than it should is followed by the next at once.
    QVERIFY(watch.onReply(replyOf({}), kNoon + 30s));
    QVERIFY(watch.takeRequest(kNoon + 30s).has_value());
}

void TestOptionWatch::pagesHaveAnEnd()
{
    RecordingSink sink;
    OptionWatch watch(wishFor({kCall}), {}, sink);
    QVERIFY(watch.takeRequest(kNoon));
    QVERIFY(watch.onReply(replyOf({{kCall}}, "same"), kNoon));
    QVERIFY(watch.takeRequest(kNoon));
    const auto circle = watch.onReply(replyOf({{kCall}}, "same"), kNoon);
    QVERIFY(!circle && circle.error().message.find("no end") != std::string::npos);
    QCOMPARE(watch.counts().failed, std::uint64_t{1});
    Time now = kNoon + 5s;
    bool isEnded = false;
    int pages = 0;
    while (!isEnded && pages < 1000) {
        QVERIFY(watch.takeRequest(now));
        isEnded = !watch.onReply(replyOf({}, std::to_string(++pages)), now);
    }
    QCOMPARE(pages, 100);
    QVERIFY(watch.takeRequest(watch.nextDue()).has_value()); // and it begins again
}

void TestOptionWatch::asksSeldomWhileNothingIsTraded()
{
    RecordingSink sink;
    OptionWatch watch(wishFor({kCall}), {}, sink);
    const Time night = kNoon + 12h;
    QVERIFY(watch.takeRequest(night));
    QVERIFY(watch.onReply(replyOf({}), night));
    QCOMPARE(watch.nextDue().ns, (night + 1min).ns);
    OptionWatch nothing(wishFor({}), {}, sink);
    QVERIFY(!nothing.takeRequest(kNoon));
}

void TestOptionWatch::goesOnAfterNonsense()
{
    RecordingSink sink;
    OptionWatch watch(wishFor({kCall}), {}, sink);
    Time now = kNoon;
    for (const char* body : {"", "[]", "{}", R"({"snapshots":7})", R"({"snapshots":{"AAPL":{}}})",
                             R"({"snapshots":{"AAPL261218C00230000":{"latestQuote":{"t":"noon"}}}})"}) {
        QVERIFY2(watch.takeRequest(now).has_value(), body);
        QVERIFY2(!watch.onReply(okay(body), now), body);
        QCOMPARE(watch.nextDue().ns, (now + 5s).ns);
        now = watch.nextDue();
    }
    QVERIFY(watch.takeRequest(now));
    watch.onFailed(now);
    QCOMPARE(watch.counts().failed, std::uint64_t{7});
    now = watch.nextDue();
    QVERIFY(watch.takeRequest(now));
    QVERIFY(watch.onReply(replyOf({{kCall, 1, 1.1, now}}), now));
    QCOMPARE(sink.quotes.size(), std::size_t{1});
}

/// Whatever order answers tell quotes in, who listens ends with the newest that was fresh when it was told.
void TestOptionWatch::givesTheNewestOfEachInTheEnd()
{
    RandomStream random(11, RandomPurpose::Test);
    std::size_t all = 0;
    for (int session = 0; session < 200; ++session) {
        RecordingSink sink;
        OptionWatch watch(wishFor({kCall, kPut}), {}, sink);
        std::map<int, std::pair<Time, std::int64_t>> expected; // time and bid
        std::map<int, Time> seen;
        Time now = kNoon;
        for (int round = 0; round < 20; ++round) {
            std::vector<Told> told;
            QVERIFY(watch.takeRequest(now).has_value());
            for (const int id : {2, 3}) {
                if (random.nextBelow(4) == 0) continue;
                const Time time = now - Duration(std::chrono::seconds(random.nextBelow(25)));
                const auto cents = static_cast<std::int64_t>(100 + random.nextBelow(100));
                told.push_back({id == 2 ? kCall : kPut, static_cast<double>(cents) / 100.0, 3.0, time});
                if (seen.contains(id) && time < seen[id]) continue;
                seen[id] = time;
                if (now - time <= 15s) expected[id] = {time, cents * 100};
            }
            QVERIFY(watch.onReply(replyOf(told), now));
            now = watch.nextDue();
        }
        std::map<int, std::pair<Time, std::int64_t>> last;
        for (const market::Quote& quote : sink.quotes) {
            QVERIFY(!last.contains(quote.instrument) || last[quote.instrument].first <= quote.time);
            last[quote.instrument] = {quote.time, quote.bid.units};
        }
        QVERIFY(last == expected);
        all += sink.quotes.size();
    }
    QVERIFY(all > 1000);
}

SEXTANT_TEST(TestOptionWatch)
#include "tst_option_watch.moc"
