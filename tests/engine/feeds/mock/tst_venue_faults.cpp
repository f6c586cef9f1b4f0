#include "tests/test_main.h"

#include <QTest>

#include <set>

#include "tests/engine/feeds/mock/mock_client.h"

using namespace sextant;
using namespace sextant::test;
using feeds::mock::DialectName;
using feeds::mock::MockVenueOptions;
using feeds::mock::parseFaults;

namespace {

MockVenueOptions withFaults(std::string_view faults, std::uint64_t seed = 1)
{
    MockVenueOptions options;
    const auto parsed = parseFaults(faults);
    if (!parsed) qFatal("%s", parsed.error().message.c_str());
    options.faults = *parsed;
    options.faults.seed = seed;
    return options;
}

/// Ids of the trades a client of Binance got, in order of arrival.
std::vector<qint64> tradeIds(const SocketClient& client)
{
    std::vector<qint64> ids;
    for (qsizetype i = 0; i < client.frames.size(); ++i) {
        const QJsonObject frame = client.parsed(i).toObject();
        if (frame.contains(QLatin1String("t"))) ids.push_back(frame.value(QLatin1String("t")).toInteger());
    }
    return ids;
}

std::set<qint64> lostTrades(const feeds::mock::MockVenue& venue, const QString& symbol)
{
    std::set<qint64> lost;
    const QJsonArray ranges =
        truthOf(venue, symbol).value(QLatin1String("lost")).toObject().value(QLatin1String("trades")).toArray();
    for (const QJsonValue range : ranges)
        for (qint64 id = range.toArray().at(0).toInteger(); id <= range.toArray().at(1).toInteger(); ++id)
            lost.insert(id);
    return lost;
}

std::unique_ptr<SocketClient> listener(const feeds::mock::MockVenue& venue)
{
    auto client = std::make_unique<SocketClient>(socketUrl(venue, QStringLiteral("/ws/btcusdt@trade")));
    if (!client->isConnected()) qFatal("no connection");
    return client;
}

} // namespace

class TestVenueFaults final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNoFault_data();
    void refusesWhatIsNoFault();
    void whatIsLostIsExactlyWhatIsTold();
    void sameSeedLosesTheSame();
    void duplicatesAreCounted();
    void reorderedMessagesAllCome();
    void garbageGoesToEverybody();
    void cutsAllConnectionsAgainAndAgain();
    void stallSilencesThoseWhoWereThere();
    void refusesEveryThirdRequest_data();
    void refusesEveryThirdRequest();
    void checksumsAreSometimesWrong();
    void sequenceOfAConnectionShowsTheHole();
    void neverLosesWhatNobodyCouldNotice();
    void scriptActsAtItsTime();
    void refusesABadScript();
};

void TestVenueFaults::refusesWhatIsNoFault_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"gap",           "gap:",          "gap:1",          "gap:0%",     "gap:101%",       "gap:x%",
          "disconnect:10", "disconnect:0s", "disconnect:-1s", "disconnect", "reorder:1h",     "stall",
          "429:0",         "429:x",         "garbage:",       "what",       "bad-checksum:1", ",",
          "stall:100000s", "gap:1%,,dup:1%"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestVenueFaults::refusesWhatIsNoFault()
{
    QFETCH(QString, text);
    const auto parsed = parseFaults(text.toStdString());
    QVERIFY(!parsed.has_value());
    QVERIFY(parsed.error().message.starts_with("--fault: "));
    QVERIFY(parseFaults("disconnect:10s,gap:0.1%,dup:1%,reorder:50ms,garbage,429,stall:30s,bad-checksum").has_value());
    QVERIFY(parseFaults("").has_value());
}

void TestVenueFaults::whatIsLostIsExactlyWhatIsTold()
{
    const auto venue = livelyVenue(DialectName::Binance, 120, withFaults("gap:5%"));
    const auto client = listener(*venue);
    QVERIFY(runUntil([&] { return venue->hasEnded(); }));
    (void)runUntil([] { return false; }, 100);
    const auto ids = tradeIds(*client);
    const auto lost = lostTrades(*venue, QStringLiteral("BTCUSDT"));
    std::set<qint64> missing;
    for (std::size_t i = 1; i < ids.size(); ++i)
        for (qint64 id = ids[i - 1] + 1; id < ids[i]; ++id)
            missing.insert(id);
    std::set<qint64> within; // those before the first and behind the last trade show no hole
    for (const qint64 id : lost)
        if (id > ids.front() && id < ids.back()) within.insert(id);
    QCOMPARE(missing, within);
    QVERIFY(lost.size() > 5 && lost.size() < 200);
    QCOMPARE(venue->faultCounts().gaps, lost.size());
}

void TestVenueFaults::sameSeedLosesTheSame()
{
    std::vector<std::set<qint64>> runs;
    for (const std::uint64_t seed : {5, 5, 6}) {
        const auto venue = livelyVenue(DialectName::Binance, 60, withFaults("gap:5%", seed));
        const auto client = listener(*venue);
        QVERIFY(runUntil([&] { return venue->hasEnded(); }));
        runs.push_back(lostTrades(*venue, QStringLiteral("BTCUSDT")));
    }
    QVERIFY(!runs[0].empty());
    QCOMPARE(runs[0], runs[1]);
    QVERIFY(runs[0] != runs[2]);
}

void TestVenueFaults::duplicatesAreCounted()
{
    const auto venue = livelyVenue(DialectName::Binance, 60, withFaults("dup:10%"));
    const auto client = listener(*venue);
    QVERIFY(runUntil([&] { return venue->hasEnded(); }));
    (void)runUntil([] { return false; }, 100);
    const auto ids = tradeIds(*client);
    const std::set<qint64> distinct(ids.begin(), ids.end());
    QVERIFY(venue->faultCounts().duplicates > 5);
    QCOMPARE(ids.size() - distinct.size(), venue->faultCounts().duplicates);
    QCOMPARE(static_cast<qint64>(distinct.size()), *distinct.rbegin() - *distinct.begin() + 1);
}

void TestVenueFaults::reorderedMessagesAllCome()
{
    const auto venue = livelyVenue(DialectName::Binance, 120, withFaults("reorder:2s"));
    const auto client = listener(*venue);
    QVERIFY(runUntil([&] { return venue->hasEnded(); }));
    (void)runUntil([] { return false; }, 100);
    const auto ids = tradeIds(*client);
    const std::set<qint64> distinct(ids.begin(), ids.end());
    QCOMPARE(distinct.size(), ids.size());
    QCOMPARE(static_cast<qint64>(distinct.size()), *distinct.rbegin() - *distinct.begin() + 1);
    QVERIFY(!std::is_sorted(ids.begin(), ids.end()));
    QVERIFY(venue->faultCounts().reordered > 5);
}

void TestVenueFaults::garbageGoesToEverybody()
{
    const auto venue = livelyVenue(DialectName::Binance, 60, withFaults("garbage:2s"));
    const auto client = listener(*venue);
    const auto other = listener(*venue);
    QVERIFY(runUntil([&] { return venue->hasEnded(); }));
    (void)runUntil([] { return false; }, 100);
    for (const auto* each : {client.get(), other.get()})
        QCOMPARE(each->frames.size() - static_cast<qsizetype>(tradeIds(*each).size()),
                 static_cast<qsizetype>(venue->faultCounts().garbage / 2));
    QVERIFY(venue->faultCounts().garbage >= 50);
}

void TestVenueFaults::cutsAllConnectionsAgainAndAgain()
{
    const auto venue = livelyVenue(DialectName::Binance, 240, withFaults("disconnect:60s"));
    for (int i = 0; i < 3; ++i) {
        const auto client = listener(*venue);
        const auto other = listener(*venue);
        QVERIFY(runUntil([&] { return client->isClosed() && other->isClosed(); }));
        QVERIFY(!client->frames.isEmpty());
    }
    QCOMPARE(venue->faultCounts().disconnects, 6U);
}

void TestVenueFaults::stallSilencesThoseWhoWereThere()
{
    // From 90 s on nothing for 30 s.
    const auto venue = livelyVenue(DialectName::Binance, 200, withFaults("stall:30s"));
    const auto client = listener(*venue);
    const Time start = venue->now();
    QVERIFY(runUntil([&] { return venue->now() > start + std::chrono::seconds(95); }));
    const auto late = listener(*venue);
    QVERIFY(runUntil([&] { return late->frames.size() > 5; }));
    QVERIFY(runUntil([&] { return venue->hasEnded(); }));
    (void)runUntil([] { return false; }, 100);
    const auto ids = tradeIds(*client);
    qint64 widest = 0;
    for (std::size_t i = 1; i < ids.size(); ++i)
        widest = std::max(widest, ids[i] - ids[i - 1] - 1);
    QCOMPARE(static_cast<std::uint64_t>(widest), venue->faultCounts().stalled);
    QVERIFY(widest > 50); // about five trades a second
    QVERIFY(!client->isClosed());
    const auto heard = tradeIds(*late);
    QCOMPARE(static_cast<qint64>(heard.size()), heard.back() - heard.front() + 1);
}

void TestVenueFaults::refusesEveryThirdRequest_data()
{
    QTest::addColumn<int>("name");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("says");
    const auto row = [](DialectName name, const char* path, int status, const char* says) {
        QTest::newRow(std::string(toString(name)).c_str())
            << static_cast<int>(name) << QString::fromLatin1(path) << status << QString::fromLatin1(says);
    };
    row(DialectName::Binance, "/api/v3/time", 429, "-1003");
    row(DialectName::Kucoin, "/api/v1/timestamp", 429, "429000");
    row(DialectName::CoinbaseExchange, "/time", 429, "Public rate limit exceeded");
    row(DialectName::CoinbaseAdvanced, "/api/v3/brokerage/time", 429, "RATE_LIMIT");
    row(DialectName::Bybit, "/v5/market/time", 200, "10006");
    row(DialectName::Okx, "/api/v5/public/time", 429, "50011");
    row(DialectName::Alpaca, "/v2/stocks/quotes/latest?symbols=AAPL", 429, "too many requests.");
    row(DialectName::TwelveData, "/api_usage?apikey=demo", 429, "out of API credits");
}

void TestVenueFaults::refusesEveryThirdRequest()
{
    QFETCH(int, name);
    QFETCH(QString, path);
    QFETCH(int, status);
    QFETCH(QString, says);
    const auto venue = livelyVenue(static_cast<DialectName>(name), 60, withFaults("429"));
    for (int i = 1; i <= 6; ++i) {
        const WebAnswer answer =
            httpGet(webUrl(*venue, path), {{"APCA-API-KEY-ID", "k"}, {"APCA-API-SECRET-KEY", "s"}});
        const bool isRefused = QString::fromUtf8(answer.body).contains(says);
        QCOMPARE(isRefused, i % 3 == 0);
        QCOMPARE(answer.status, isRefused ? status : 200);
    }
    QCOMPARE(venue->faultCounts().refused, 2U);
}

void TestVenueFaults::checksumsAreSometimesWrong()
{
    const auto venue = livelyVenue(DialectName::Okx, 60, withFaults("bad-checksum"));
    SocketClient client(socketUrl(*venue, QStringLiteral("/ws/v5/public")));
    QVERIFY(client.isConnected());
    client.send(QStringLiteral(R"({"op":"subscribe","args":[{"channel":"books","instId":"BTC-USDT"}]})"));
    QVERIFY(runUntil([&] { return venue->hasEnded(); }));
    (void)runUntil([] { return false; }, 100);
    // Recomputed from the client's own book: CRC-32 of the best 25 levels of both sides in turn.
    const auto crc = [](const QByteArray& text) {
        quint32 value = 0xFFFFFFFFU;
        for (const char c : text) {
            value ^= static_cast<quint8>(c);
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1U) != 0 ? (value >> 1U) ^ 0xEDB88320U : value >> 1U;
        }
        return static_cast<qint32>(~value);
    };
    std::map<double, QByteArray> bids, asks; // price -> "price:size"
    std::uint64_t wrong = 0;
    std::uint64_t right = 0;
    for (qsizetype i = 1; i < client.frames.size(); ++i) {
        const QJsonObject data = client.parsed(i).toObject().value(QLatin1String("data")).toArray().at(0).toObject();
        for (const bool isBid : {true, false})
            for (const QJsonValue each : data.value(QLatin1String(isBid ? "bids" : "asks")).toArray()) {
                const QJsonArray row = each.toArray();
                const QByteArray price = row.at(0).toString().toUtf8();
                const QByteArray size = row.at(1).toString().toUtf8();
                auto& side = isBid ? bids : asks;
                const double key = isBid ? -price.toDouble() : price.toDouble();
                if (size == "0")
                    side.erase(key);
                else
                    side[key] = price + ":" + size;
            }
        QByteArrayList parts;
        auto bid = bids.begin();
        auto ask = asks.begin();
        for (int k = 0; k < 25; ++k) {
            if (bid != bids.end()) parts.append((bid++)->second);
            if (ask != asks.end()) parts.append((ask++)->second);
        }
        ++(crc(parts.join(':')) == data.value(QLatin1String("checksum")).toInteger() ? right : wrong);
    }
    QCOMPARE(wrong, venue->faultCounts().badChecksums);
    QVERIFY(wrong > 5 && right > 5 * wrong);
}

void TestVenueFaults::sequenceOfAConnectionShowsTheHole()
{
    const auto venue = livelyVenue(DialectName::CoinbaseAdvanced, 60, withFaults("gap:5%"));
    SocketClient client(socketUrl(*venue, QStringLiteral("/")));
    QVERIFY(client.isConnected());
    client.send(QStringLiteral(R"({"type":"subscribe","product_ids":["BTC-USD"],"channel":"level2"})"));
    client.send(QStringLiteral(R"({"type":"subscribe","channel":"heartbeats"})"));
    QVERIFY(runUntil([&] { return venue->hasEnded(); }));
    (void)runUntil([] { return false; }, 100);
    const qint64 last =
        client.parsed(client.frames.size() - 1).toObject().value(QLatin1String("sequence_num")).toInteger();
    QCOMPARE(static_cast<std::uint64_t>(last + 1 - client.frames.size()), venue->faultCounts().gaps);
    QVERIFY(venue->faultCounts().gaps > 5);
}

void TestVenueFaults::neverLosesWhatNobodyCouldNotice()
{
    const auto venue = livelyVenue(DialectName::CoinbaseExchange, 60, withFaults("gap:20%,reorder:1s"));
    SocketClient client(socketUrl(*venue, QStringLiteral("/")));
    QVERIFY(client.isConnected());
    client.send(QStringLiteral(R"({"type":"subscribe","product_ids":["BTC-USD"],"channels":["level2_batch"]})"));
    QVERIFY(runUntil([&] { return venue->hasEnded(); }));
    QCOMPARE(venue->faultCounts().gaps, 0U);
    QCOMPARE(venue->faultCounts().reordered, 0U);
    QVERIFY(client.frames.size() > 100);
}

void TestVenueFaults::scriptActsAtItsTime()
{
    const auto venue = livelyVenue(DialectName::Okx, 240);
    SocketClient client(socketUrl(*venue, QStringLiteral("/ws/v5/public")));
    QVERIFY(client.isConnected());
    client.send(QStringLiteral(R"({"op":"subscribe","args":[{"channel":"trades","instId":"BTC-USDT"}]})"));
    const WebAnswer accepted = httpPost(
        webUrl(*venue, QStringLiteral("/_mock/script")),
        R"({"steps":[{"do":"send","text":"hello"},{"after_ms":20000,"do":"announce"},{"do":"refuse","value":1},)"
        R"({"after_ms":40000,"do":"disconnect"}]})");
    QCOMPARE(accepted.status, 200);
    QVERIFY(runUntil([&] { return client.frames.contains(QStringLiteral("hello")); }));
    QCOMPARE(httpGet(webUrl(*venue, QStringLiteral("/api/v5/public/time"))).status, 429);
    QCOMPARE(httpGet(webUrl(*venue, QStringLiteral("/api/v5/public/time"))).status, 200);
    QVERIFY(!client
                 .find([](const QJsonValue& v) {
                     return v.toObject().value(QLatin1String("code")).toString() == QLatin1String("64008");
                 })
                 .isUndefined());
    QVERIFY(runUntil([&] { return client.isClosed(); }));
    QVERIFY(!venue->hasEnded());
}

void TestVenueFaults::refusesABadScript()
{
    const auto venue = livelyVenue(DialectName::Okx, 60);
    for (const char* body :
         {"", "[]", "{}", R"({"steps":[{"do":"explode"}]})", R"({"steps":[{"do":"send","after_ms":-1}]})",
          R"({"steps":[{"do":"speed","value":"x"}]})", R"({"steps":[7]})"}) {
        const WebAnswer answer = httpPost(webUrl(*venue, QStringLiteral("/_mock/script")), body);
        QCOMPARE(answer.status, 400);
        QVERIFY(answer.body.contains("script: "));
    }
    QCOMPARE(httpGet(webUrl(*venue, QStringLiteral("/_mock/truth")), {{"Origin", "http://example.test"}}).status, 403);
    QCOMPARE(httpGet(webUrl(*venue, QStringLiteral("/_mock/other"))).status, 404);
}

SEXTANT_TEST(TestVenueFaults)
#include "tst_venue_faults.moc"
