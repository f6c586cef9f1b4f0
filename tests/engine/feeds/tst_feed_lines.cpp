#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "tests/engine/analysis/allocation_counter.h"
#include "tests/engine/feeds/recording_sink.h"
#include "tests/test_main.h"

#include "engine/feeds/client/venue_feed.h"
#include "engine/feeds/venues/wire_text.h"

using namespace sextant;
using namespace sextant::feeds;
using namespace std::chrono_literals;

/// Many subscriptions over as many connections as a venue wants for them (protocols.md §0.1, last row).
class TestFeedLines final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void spreadsOverConnections_data();
    void spreadsOverConnections();
    void oneThatFallsTakesOnlyItsOwn();
    void aBookNobodyAskedForIsForeign();
    void aBookWhoseConnectionStandsGoesOn();
    void aPageOfHtmlIsNoAnswer();
    void warmFramesAllocateNothing();
    void joinsHostsAndPaths();
};

namespace {

const Time kStart = Time::fromSeconds(1'700'000'040);

/// A feed of `count` instruments, and a network that grants everything.
struct Crowd {
    RecordingSink sink;
    std::unique_ptr<VenueFeed> feed;
    Time now = kStart;
    std::map<unsigned, std::vector<std::string>> sent; ///< by socket
    std::map<unsigned, std::string> urls;
    std::vector<Time> openings;
    std::set<unsigned> open;

    Crowd(Venue venue, int count)
    {
        FeedPlan plan;
        plan.socketBase = "ws://venue";
        plan.connectId = "id";
        plan.connection = connectionSettingsOf(venue);
        plan.rest = restSettingsOf(venue);
        for (int i = 1; i <= count; ++i) {
            auto instrument = std::make_shared<market::Instrument>();
            instrument->id = InstrumentId{static_cast<std::uint16_t>(i)};
            instrument->symbol = QString("S%1-USDT").arg(i, 4, 10, QChar('0')).toStdString();
            FeedWish wish;
            wish.instrument = instrument;
            wish.calendar = market::findCalendar("24-7");
            wish.bars = {market::Timeframe::M1};
            wish.history = 0min;
            plan.wishes.push_back(wish);
        }
        feed = std::make_unique<VenueFeed>(makeProtocol(venue), plan, sink, now);
        feed->start(now);
        serve();
    }
    void serve()
    {
        for (auto actions = feed->takeActions(); !actions.empty(); actions = feed->takeActions())
            for (const auto& action : actions)
                switch (action.kind) {
                case VenueFeed::Action::Kind::OpenSocket:
                    urls[action.socket] = action.text;
                    openings.push_back(now);
                    open.insert(action.socket);
                    feed->onOpened(action.socket, now);
                    feed->onText(action.socket, R"({"id":"id","type":"welcome"})", now);
                    break;
                case VenueFeed::Action::Kind::SendText:
                    sent[action.socket].push_back(action.text);
                    break;
                case VenueFeed::Action::Kind::CloseSocket:
                    open.erase(action.socket);
                    break;
                case VenueFeed::Action::Kind::SendRequest:
                    reply(action);
                    break;
                }
    }
    void reply(const VenueFeed::Action& action)
    {
        HttpReply out;
        out.status = 503;
        if (action.request.target.find("bullet") != std::string::npos) {
            out.status = 200;
            out.body =
                R"({"code":"200000","data":{"token":"t","instanceServers":[{"endpoint":"ws://push/","encrypt":true,)"
                R"("protocol":"websocket","pingInterval":18000,"pingTimeout":10000}]}})";
        }
        feed->onReply(action.ticket, std::move(out), now);
    }
    void run(Duration time)
    {
        for (const Time end = now + time; now < end;) {
            now = now + 50ms;
            feed->tick(now);
            serve();
        }
    }
    /// What was subscribed on a socket: topics, in whatever words.
    [[nodiscard]] std::vector<QString> topics(unsigned socket) const
    {
        std::vector<QString> out;
        const auto found = sent.find(socket);
        if (found == sent.end()) return out;
        for (const std::string& frame : found->second) {
            const QString text = QString::fromStdString(frame);
            // Symbols are S0001 …; each one stands for a topic, and the words around it say which.
            static const QRegularExpression binance(R"re("(s\d{4}usdt@[a-zA-Z0-9_@]+)")re");
            static const QRegularExpression bybit(R"re("([a-zA-Z0-9.]+\.S\d{4}USDT)")re");
            static const QRegularExpression okx(R"re("channel":"([a-z0-9A-Z-]+)","instId":"(S\d{4}-USDT)")re");
            static const QRegularExpression kucoin(R"re("topic":"([^:]+):([^"]+)")re");
            for (auto each = binance.globalMatch(text); each.hasNext();)
                out.push_back(each.next().captured(1));
            for (auto each = bybit.globalMatch(text); each.hasNext();)
                out.push_back(each.next().captured(1));
            for (auto each = okx.globalMatch(text); each.hasNext();) {
                const auto match = each.next();
                out.push_back(match.captured(1) + ":" + match.captured(2));
            }
            if (const auto match = kucoin.match(text); match.hasMatch())
                for (const QString& symbol : match.captured(2).split(','))
                    out.push_back(match.captured(1) + ":" + symbol);
        }
        return out;
    }
};

} // namespace

void TestFeedLines::spreadsOverConnections_data()
{
    QTest::addColumn<int>("venue");
    QTest::addColumn<int>("instruments");
    QTest::addColumn<int>("topics");
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("connections");
    // Four of each instrument: trades, quotes, book, bars.
    QTest::newRow("Binance: 1,024 streams") << int(Venue::Binance) << 375 << 1500 << 1024 << 2;
    QTest::newRow("KuCoin: 400 topics") << int(Venue::Kucoin) << 375 << 1500 << 400 << 4;
    // 21,000 characters of arguments: "orderbook.50.S0001USDT", "publicTrade…", "orderbook.1…", "kline.1…" with quotes
    // and commas are 92 for an instrument; 228 instruments fit.
    QTest::newRow("Bybit: 21,000 characters") << int(Venue::Bybit) << 375 << 1500 << 228 * 4 << 2;
    // Fewer than 30 books a connection on /public, 64,000 bytes on /business.
    QTest::newRow("OKX: 29 books") << int(Venue::Okx) << 58 << 232 << 116 << 3;
    QTest::newRow("Coinbase: no limit") << int(Venue::CoinbaseExchange) << 375 << 0 << 0 << 1;
    QTest::newRow("Binance: just one") << int(Venue::Binance) << 256 << 1024 << 1024 << 1;
    QTest::newRow("Binance: one too many") << int(Venue::Binance) << 257 << 1028 << 1024 << 2;
}

void TestFeedLines::spreadsOverConnections()
{
    QFETCH(int, venue);
    QFETCH(int, instruments);
    QFETCH(int, topics);
    QFETCH(int, most);
    QFETCH(int, connections);
    const auto which = static_cast<Venue>(venue);
    Crowd crowd(which, instruments);
    // KuCoin takes 100 frames in ten seconds, and one for each topic of bars.
    crowd.run(which == Venue::Kucoin ? 12s : 3s);
    const FeedStatus status = crowd.feed->status(crowd.now);
    QCOMPARE(static_cast<int>(status.lines.size()), connections);
    QCOMPARE(static_cast<int>(crowd.open.size()), connections);
    std::set<std::pair<unsigned, unsigned>> places;
    for (const auto& line : status.lines)
        places.emplace(line.number, line.part);
    QCOMPARE(static_cast<int>(places.size()), connections);
    const ConnectionSettings settings = connectionSettingsOf(which);
    // No more connections at once than the host allows.
    for (std::size_t i = 0; i < crowd.openings.size(); ++i) {
        const auto within = std::count_if(crowd.openings.begin(), crowd.openings.end(), [&](Time time) {
            return time >= crowd.openings[i] && time < crowd.openings[i] + settings.attemptWindow;
        });
        QVERIFY(within <= settings.attemptsPerWindow);
    }
    if (topics == 0) return;
    std::multiset<QString> all;
    for (const unsigned socket : crowd.open) {
        const auto told = crowd.topics(socket); // some more than once: a book that does not begin is asked for again
        const std::set<QString> mine(told.begin(), told.end());
        QVERIFY2(static_cast<int>(mine.size()) <= most, qPrintable(QString::number(mine.size())));
        all.insert(mine.begin(), mine.end());
    }
    QCOMPARE(static_cast<int>(all.size()), topics);
    QCOMPARE(static_cast<int>(std::set<QString>(all.begin(), all.end()).size()), topics); // none twice
}

void TestFeedLines::oneThatFallsTakesOnlyItsOwn()
{
    Crowd crowd(Venue::Bybit, 375);
    crowd.run(1s);
    QCOMPARE(crowd.open.size(), std::size_t{2});
    const auto book = [](int number) {
        return QString(R"({"topic":"orderbook.50.S%1USDT","ts":1700000040000,"type":"snapshot","data":{"s":"S%1USDT",)"
                       R"("b":[["10","1"]],"a":[["11","1"]],"u":5,"seq":7},"cts":1700000040000})")
            .arg(number, 4, 10, QChar('0'))
            .toStdString();
    };
    const unsigned first = *crowd.open.begin(), second = *crowd.open.rbegin();
    crowd.feed->onText(first, book(1), crowd.now);
    crowd.feed->onText(second, book(375), crowd.now);
    QVERIFY(crowd.feed->book({1}) && crowd.feed->book({375}));
    crowd.feed->onText(first, book(300), crowd.now); // is on the other one
    QVERIFY(!crowd.feed->book({300}) && crowd.feed->status(crowd.now).foreign == 1);
    crowd.feed->onClosed(second, "gone", crowd.now);
    QVERIFY(crowd.feed->book({1}) && !crowd.feed->book({375}));
    const FeedStatus status = crowd.feed->status(crowd.now);
    QVERIFY(status.reconnects == 1 && status.resyncs.lost == 1 && status.health == FeedHealth::Degraded);
    QCOMPARE(status.drops[static_cast<std::size_t>(DropReason::Lost)], std::uint64_t{1});
}

void TestFeedLines::aBookNobodyAskedForIsForeign()
{
    // OKX: books are on /public, trades and bars on /business. A successor of the latter keeps no books.
    Crowd crowd(Venue::Okx, 1);
    crowd.run(1s);
    QCOMPARE(crowd.open.size(), std::size_t{2});
    const std::string book =
        R"({"arg":{"channel":"books","instId":"S0001-USDT"},"action":"snapshot","data":[{"asks":[],)"
        R"("bids":[["10","1","0","1"]],"ts":"1700000040000","checksum":0,"prevSeqId":-1,"seqId":5}]})";
    unsigned business = 0;
    for (const unsigned socket : crowd.open)
        if (crowd.urls[socket].ends_with("/business")) business = socket;
    crowd.feed->onText(business, R"({"event":"subscribe","arg":{"channel":"candle1m","instId":"S0001-USDT"}})",
                       crowd.now);
    crowd.feed->onText(business, book, crowd.now);
    QVERIFY(!crowd.feed->book({1}));
    crowd.feed->onText(business, R"({"event":"notice","code":"64008","msg":"closing soon"})", crowd.now);
    crowd.run(1s);
    QCOMPARE(crowd.open.size(), std::size_t{3});
    crowd.feed->onText(*crowd.open.rbegin(), book, crowd.now);
    QVERIFY(!crowd.feed->book({1}) && crowd.feed->status(crowd.now).foreign == 2);
}

void TestFeedLines::aBookWhoseConnectionStandsGoesOn()
{
    // Of OKX's two connections the one that brings bars falls: who hears of it gives up the book, and has to get it
    // again from the one that stands.
    Crowd crowd(Venue::Okx, 1);
    crowd.run(1s);
    unsigned business = 0, open = 0;
    for (const unsigned socket : crowd.open)
        (crowd.urls[socket].ends_with("/business") ? business : open) = socket;
    const std::string book =
        R"({"arg":{"channel":"books","instId":"S0001-USDT"},"action":"snapshot","data":[{"asks":[["11","1","0","1"]],)"
        R"("bids":[["10","1","0","1"]],"ts":"1700000040000","checksum":0,"prevSeqId":-1,"seqId":5}]})";
    crowd.feed->onText(business, R"({"event":"subscribe","arg":{"channel":"candle1m","instId":"S0001-USDT"}})",
                       crowd.now);
    crowd.feed->onText(open, book, crowd.now);
    QVERIFY(crowd.sink.book.isLive() && crowd.sink.states.empty());
    crowd.feed->onClosed(business, "gone", crowd.now);
    QVERIFY(crowd.sink.states.size() == 1 && crowd.sink.states[0].kind == FeedState::Kind::Down);
    QVERIFY(crowd.feed->book({1}) && crowd.sink.book.isLive());
    crowd.feed->onText(
        open,
        R"({"arg":{"channel":"books","instId":"S0001-USDT"},"action":"update","data":[{"asks":[],"bids":[["9","1","0",)"
        R"("1"]],"ts":"1700000040100","checksum":0,"prevSeqId":5,"seqId":6}]})",
        crowd.now);
    QVERIFY(crowd.sink.book.isLive() && crowd.sink.book.depth(market::Side::Buy) == 2);
}

void TestFeedLines::aPageOfHtmlIsNoAnswer()
{
    // What stands between us and a venue answers in its own way: a firewall, a region that is not served, a page that
    // says that it will be back. Nothing of it is taken for data, and what it says about waiting is believed.
    using Kind = ReplyVerdict::Kind;
    for (const Venue venue : kVenues) {
        const auto protocol = makeProtocol(venue, {"key", "secret", "phrase"});
        for (const int status : {301, 400, 401, 403, 404, 418, 429, 451, 500, 502, 503, 504, 520, 999, 0}) {
            HttpReply reply;
            reply.status = status;
            reply.headers = {{"Content-Type", "text/html"}, {"retry-after", "Tue, 14 Nov 2023 22:44:00 GMT"}};
            reply.body = "<!DOCTYPE html><html><body><h1>Sorry</h1>" + std::string(100'000, 'x') + "</body></html>";
            const ReplyVerdict verdict = protocol->judge(reply);
            const QString name =
                QString("%1: %2 is %3").arg(toString(venue).data()).arg(status).arg(static_cast<int>(verdict.kind));
            QVERIFY2(verdict.kind != Kind::Ok, qPrintable(name));
            QVERIFY2(!verdict.words.empty() && verdict.words.size() < 300, qPrintable(name));
            if (status == 429) QVERIFY2(verdict.kind == Kind::RateLimited, qPrintable(name));
            if (status == 503 || status == 0) QVERIFY2(verdict.kind == Kind::Unavailable, qPrintable(name));
            QVERIFY2(verdict.until || verdict.wait, qPrintable(name));
            // Some venues have a rule of their own for bans, and one for its minutes.
            if ((status != 429 && status != 503) || venue == Venue::TwelveData) continue;
            QVERIFY2(verdict.until == Time::fromSeconds(1'700'001'840) && !verdict.wait, qPrintable(name));
            // With a clock of its own it is a time to wait.
            reply.headers.emplace_back("Date", "Tue, 14 Nov 2023 22:43:30 GMT");
            QVERIFY2(protocol->judge(reply).wait == Duration(30s), qPrintable(name));
        }
    }
}

void TestFeedLines::warmFramesAllocateNothing()
{
    class Nothing final : public FeedSink {
    public:
        void onTrades(std::span<const market::Trade> some, Provenance) override { trades += some.size(); }
        void onQuotes(std::span<const market::Quote> some) override { quotes += some.size(); }
        void onBars(std::span<const market::Bar>, Provenance) override {}
        void onBook(bool isSnapshot, std::span<const market::BookLevel>) override { changes += isSnapshot ? 0 : 1; }
        void onState(const FeedState&) override { ++states; }
        std::size_t trades = 0, quotes = 0, changes = 0, states = 0;
    } sink;
    FeedPlan plan;
    plan.socketBase = "ws://venue";
    plan.connection = connectionSettingsOf(Venue::Binance);
    plan.rest = restSettingsOf(Venue::Binance);
    auto instrument = std::make_shared<market::Instrument>();
    instrument->id = InstrumentId{1};
    instrument->symbol = "BTC-USDT";
    FeedWish wish;
    wish.instrument = instrument;
    wish.calendar = market::findCalendar("24-7");
    wish.bars = {market::Timeframe::M1};
    wish.history = 0min;
    plan.wishes.push_back(wish);
    Time now = kStart;
    VenueFeed feed(makeProtocol(Venue::Binance), plan, sink, now);
    feed.start(now);
    unsigned socket = 0;
    for (auto actions = feed.takeActions(); !actions.empty(); actions = feed.takeActions())
        for (const auto& action : actions) {
            HttpReply reply;
            reply.status = 200;
            if (action.kind == VenueFeed::Action::Kind::OpenSocket) feed.onOpened(socket = action.socket, now);
            if (action.kind != VenueFeed::Action::Kind::SendRequest) continue;
            const std::string& target = action.request.target;
            reply.body = target.find("depth") != std::string::npos
                             ? R"({"lastUpdateId":100,"bids":[["10","1"]],"asks":[["20","1"]]})"
                         : target.find("time") != std::string::npos ? R"({"serverTime":1700000040000})"
                                                                    : "[]";
            feed.onReply(action.ticket, std::move(reply), now);
        }
    feed.onText(socket, R"({"result":null,"id":1})", now);
    std::vector<std::string> frames;
    for (int i = 0; i < 2000; ++i) {
        const QString stamp = QString::number(1'700'000'040'000 + i * 4);
        const QString id = QString::number(101 + i), price = QString::number(15 + i % 3);
        for (const QString& frame :
             {QString(R"({"e":"trade","E":%1,"s":"BTCUSDT","t":%2,"p":"%3","q":"2","T":%1,"m":true})"),
              QString(R"({"E":%1,"u":%2,"s":"BTCUSDT","b":"14.5","B":"1","a":"%3","A":"2"})"),
              QString(
                  R"({"e":"depthUpdate","E":%1,"s":"BTCUSDT","U":%2,"u":%2,"b":[["9.%3","1"]],"a":[["2%3","%3"]]})"),
              QString(R"({"e":"kline","E":%1,"s":"BTCUSDT","k":{"t":1700000040000,"T":1700000099999,"s":"BTCUSDT",)"
                      R"("i":"1m","f":1,"L":2,"o":"15","c":"%3","h":"99","l":"1","v":"%2","n":3,"x":false,)"
                      R"("q":"1","V":"1","Q":"1","B":"0"}})")})
            frames.push_back(frame.arg(stamp, id, price).toStdString());
    }
    QCOMPARE(frames.size(), std::size_t{8000});
    std::uint64_t before = 0;
    for (std::size_t i = 0; i < frames.size(); ++i) {
        if (i == frames.size() / 2) before = test::allocationCount();
        if (i % 4 == 0) now = now + 4ms;
        feed.onText(socket, frames[i], now);
    }
    const std::uint64_t allocations = test::allocationCount() - before;
    const FeedStatus status = feed.status(now);
    QVERIFY2(status.malformed == 0 && status.foreign == 0, status.lastFault.c_str());
    QCOMPARE(sink.trades, std::size_t{2000});
    QCOMPARE(sink.quotes, std::size_t{2000});
    QVERIFY2(sink.changes >= 1999 && status.instruments[0].book == BookPhase::Synced && sink.states == 0,
             qPrintable(QString("%1 changes, %2 states").arg(sink.changes).arg(sink.states)));
    QCOMPARE(allocations, std::uint64_t{0});
    // How long they were on their way is counted by kind of instrument.
    QCOMPARE(status.delays.size(), std::size_t{1});
    QVERIFY(status.delays[0].assetClass == market::AssetClass::Crypto);
    QVERIFY(status.delays[0].histogram.count() >= 6000);
    QCOMPARE(status.delays[0].histogram.in(2) + status.delays[0].histogram.in(1) + status.delays[0].histogram.in(0),
             status.delays[0].histogram.count());
}

void TestFeedLines::joinsHostsAndPaths()
{
    QCOMPARE(joinedUrl("wss://a:8443", "/ws/v5/public"), "wss://a:8443/ws/v5/public");
    QCOMPARE(joinedUrl("wss://a/ws/v5", "/ws/v5/public"), "wss://a/ws/v5/public");
    QCOMPARE(joinedUrl("wss://a/ws/v5/public/", "/ws/v5/public"), "wss://a/ws/v5/public");
    QCOMPARE(joinedUrl("wss://a/ws/", "/ws/v5/public"), "wss://a/ws/v5/public");
    QCOMPARE(joinedUrl("wss://a/other", "/ws/v5/public"), "wss://a/other/ws/v5/public");
    QCOMPARE(joinedUrl("wss://a/news", "/ws/v5"), "wss://a/news/ws/v5");
    QCOMPARE(joinedUrl("", "/stream"), "/stream");
}

SEXTANT_TEST(TestFeedLines)
#include "tst_feed_lines.moc"
