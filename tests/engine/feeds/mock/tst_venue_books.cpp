#include "tests/test_main.h"

#include <QTest>

#include <algorithm>
#include <map>

#include "engine/market/instrument_catalog.h"
#include "tests/engine/feeds/mock/mock_client.h"

using namespace sextant;
using namespace sextant::test;
using feeds::mock::DialectName;

namespace {

QJsonObject objectOf(const QJsonObject& from, const char* key) { return from.value(QLatin1String(key)).toObject(); }
QJsonArray arrayOf(const QJsonObject& from, const char* key) { return from.value(QLatin1String(key)).toArray(); }

/// The best `depth` levels of a side of the truth.
PlainBook truthTop(const QJsonObject& truth, const char* side, qsizetype depth)
{
    PlainBook book;
    QJsonArray levels = arrayOf(objectOf(truth, "book"), side);
    while (levels.size() > depth)
        levels.removeLast();
    applyLevels(book, levels);
    return book;
}

/// The best of a client's side.
PlainBook topOf(const PlainBook& side, bool isBid, std::size_t depth)
{
    std::vector<std::pair<double, std::pair<QString, QString>>> sorted;
    for (const auto& level : side)
        sorted.emplace_back(level.first.toDouble() * (isBid ? -1.0 : 1.0), level);
    std::sort(sorted.begin(), sorted.end());
    PlainBook top;
    for (std::size_t i = 0; i < std::min(depth, sorted.size()); ++i)
        top.insert(sorted[i].second);
    return top;
}

/// [[price, size]]; an initializer list of one list would copy it.
QJsonArray oneLevel(const QJsonValue& price, const QJsonValue& size)
{
    QJsonArray level{price, size};
    QJsonArray levels;
    levels.append(level);
    return levels;
}

struct Sides {
    PlainBook bids, asks;
};

} // namespace

/// The book a plain client builds at each venue is the one the venue has, and the numbers of the frames link.
class TestVenueBooks final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bybit();
    void okx();
    void kucoin();
    void coinbaseExchange();
    void coinbaseAdvanced();
    void tradesTellTheirSideTheVenuesWay();
    void twoConnectionsHearTheSame();
};

void TestVenueBooks::bybit()
{
    const auto venue = livelyVenue(DialectName::Bybit, 100);
    SocketClient client(socketUrl(*venue, QStringLiteral("/v5/public/spot")));
    QVERIFY(client.isConnected());
    client.send(QStringLiteral(R"({"op":"subscribe","args":["orderbook.50.BTCUSDT"]})"));
    QVERIFY(runUntil([&] { return client.frames.size() > 100; }));
    // Who comes later begins with a snapshot of the same stream.
    SocketClient late(socketUrl(*venue, QStringLiteral("/v5/public/spot")));
    QVERIFY(late.isConnected());
    late.send(QStringLiteral(R"({"op":"subscribe","args":["orderbook.50.BTCUSDT"]})"));
    QVERIFY(runUntil([&] { return venue->hasEnded(); }));
    (void)runUntil([] { return false; }, 100);
    const QJsonObject truth = truthOf(*venue, QStringLiteral("BTCUSDT"));
    for (SocketClient* each : {&client, &late}) {
        Sides book;
        qint64 last = 0;
        for (qsizetype i = 1; i < each->frames.size(); ++i) {
            const QJsonObject frame = each->parsed(i).toObject();
            const QJsonObject data = objectOf(frame, "data");
            const qint64 update = data.value(QLatin1String("u")).toInteger();
            if (frame.value(QLatin1String("type")).toString() == QLatin1String("snapshot"))
                book = {};
            else
                QCOMPARE(update, last + 1);
            last = update;
            applyLevels(book.bids, arrayOf(data, "b"));
            applyLevels(book.asks, arrayOf(data, "a"));
        }
        QCOMPARE(book.bids, truthTop(truth, "bids", 50));
        QCOMPARE(book.asks, truthTop(truth, "asks", 50));
    }
    QVERIFY(late.frames.size() > 10 && late.frames.size() < client.frames.size());
}

void TestVenueBooks::okx()
{
    const auto venue = livelyVenue(DialectName::Okx, 100);
    SocketClient client(socketUrl(*venue, QStringLiteral("/okx/public")));
    QVERIFY(client.isConnected());
    client.send(QStringLiteral(R"({"op":"subscribe","args":[{"channel":"books","instId":"BTC-USDT"}]})"));
    QVERIFY(runUntil([&] { return venue->hasEnded(); }));
    (void)runUntil([] { return false; }, 100);
    Sides book;
    qint64 last = -1;
    for (qsizetype i = 1; i < client.frames.size(); ++i) {
        const QJsonObject data = arrayOf(client.parsed(i).toObject(), "data").at(0).toObject();
        QCOMPARE(data.value(QLatin1String("prevSeqId")).toInteger(), last);
        QCOMPARE(data.value(QLatin1String("checksum")).toInteger(), 0);
        last = data.value(QLatin1String("seqId")).toInteger();
        applyLevels(book.bids, arrayOf(data, "bids"));
        applyLevels(book.asks, arrayOf(data, "asks"));
    }
    QVERIFY(client.frames.size() > 100);
    const QJsonObject truth = truthOf(*venue, QStringLiteral("BTC-USDT"));
    QCOMPARE(book.bids, truthTop(truth, "bids", 400));
    QCOMPARE(book.asks, truthTop(truth, "asks", 400));
}

void TestVenueBooks::kucoin()
{
    const auto venue = livelyVenue(DialectName::Kucoin, 100);
    const QJsonObject data =
        objectOf(httpPost(webUrl(*venue, QStringLiteral("/api/v1/bullet-public")), {}).json().toObject(), "data");
    const QString endpoint =
        arrayOf(data, "instanceServers").at(0).toObject().value(QLatin1String("endpoint")).toString();
    SocketClient client(endpoint + QStringLiteral("?connectId=7&token=") +
                        data.value(QLatin1String("token")).toString());
    QVERIFY(runUntil([&] { return client.frames.size() == 1; }));
    QCOMPARE(client.frames.at(0), QStringLiteral(R"({"id":"7","type":"welcome"})"));
    client.send(QStringLiteral(R"({"id":"1","type":"subscribe","topic":"/market/level2:BTC-USDT"})"));
    QVERIFY(runUntil([&] { return client.frames.size() > 20; }));
    const QJsonObject seed =
        objectOf(httpGet(webUrl(*venue, QStringLiteral("/api/v1/market/orderbook/level2_100?symbol=BTC-USDT")))
                     .json()
                     .toObject(),
                 "data");
    QVERIFY(runUntil([&] { return venue->hasEnded(); }));
    (void)runUntil([] { return false; }, 100);
    Sides book;
    applyLevels(book.bids, arrayOf(seed, "bids"));
    applyLevels(book.asks, arrayOf(seed, "asks"));
    qint64 last = seed.value(QLatin1String("sequence")).toString().toLongLong();
    for (qsizetype i = 1; i < client.frames.size(); ++i) {
        const QJsonObject frame = objectOf(client.parsed(i).toObject(), "data");
        if (frame.value(QLatin1String("sequenceEnd")).toInteger() <= last) continue;
        QVERIFY(frame.value(QLatin1String("sequenceStart")).toInteger() <= last + 1);
        applyLevels(book.bids, arrayOf(objectOf(frame, "changes"), "bids"));
        applyLevels(book.asks, arrayOf(objectOf(frame, "changes"), "asks"));
        last = frame.value(QLatin1String("sequenceEnd")).toInteger();
    }
    const QJsonObject truth = truthOf(*venue, QStringLiteral("BTC-USDT"));
    QCOMPARE(last, objectOf(truth, "book").value(QLatin1String("id")).toInteger());
    // Of a hundred seeded levels the outer ones become unknown as others go.
    QCOMPARE(topOf(book.bids, true, 50), truthTop(truth, "bids", 50));
    QCOMPARE(topOf(book.asks, false, 50), truthTop(truth, "asks", 50));
    SocketClient stranger(endpoint + QStringLiteral("?token=old&connectId=8"));
    QVERIFY(runUntil([&] { return stranger.isClosed(); }));
    QCOMPARE(stranger.parsed(0).toObject().value(QLatin1String("code")).toInt(), 401);
}

void TestVenueBooks::coinbaseExchange()
{
    const auto venue = livelyVenue(DialectName::CoinbaseExchange, 100);
    SocketClient client(socketUrl(*venue, QStringLiteral("/")));
    QVERIFY(client.isConnected());
    client.send(QStringLiteral(
        R"({"type":"subscribe","product_ids":["BTC-USD"],"channels":["level2_batch","heartbeat","matches"]})"));
    QVERIFY(runUntil([&] { return venue->hasEnded(); }));
    (void)runUntil([] { return false; }, 100);
    Sides book;
    qint64 trade = 0;
    qint64 beat = 0;
    for (qsizetype i = 0; i < client.frames.size(); ++i) {
        const QJsonObject frame = client.parsed(i).toObject();
        const QString type = frame.value(QLatin1String("type")).toString();
        if (type == QLatin1String("snapshot")) {
            applyLevels(book.bids, arrayOf(frame, "bids"));
            applyLevels(book.asks, arrayOf(frame, "asks"));
        }
        for (const QJsonValue change : arrayOf(frame, "changes")) {
            const QJsonArray row = change.toArray();
            applyLevels(row.at(0).toString() == QLatin1String("buy") ? book.bids : book.asks,
                        oneLevel(row.at(1), row.at(2)));
        }
        if (type == QLatin1String("match")) {
            const qint64 id = frame.value(QLatin1String("trade_id")).toInteger();
            if (trade != 0) QCOMPARE(id, trade + 1);
            trade = id;
        }
        if (type == QLatin1String("heartbeat")) {
            beat = frame.value(QLatin1String("last_trade_id")).toInteger();
            if (trade != 0) QCOMPARE(beat, trade);
        }
    }
    QVERIFY(trade > 0 && beat > 0);
    const QJsonObject truth = truthOf(*venue, QStringLiteral("BTC-USD"));
    QCOMPARE(book.bids, truthSide(truth, "bids"));
    QCOMPARE(book.asks, truthSide(truth, "asks"));
}

void TestVenueBooks::coinbaseAdvanced()
{
    const auto venue = livelyVenue(DialectName::CoinbaseAdvanced, 100);
    SocketClient client(socketUrl(*venue, QStringLiteral("/coinbase")));
    QVERIFY(client.isConnected());
    for (const char* channel : {"level2", "market_trades", "heartbeats"})
        client.send(QStringLiteral(R"({"type":"subscribe","product_ids":["BTC-USD"],"channel":"%1"})")
                        .arg(QLatin1String(channel)));
    QVERIFY(runUntil([&] { return venue->hasEnded(); }));
    (void)runUntil([] { return false; }, 100);
    Sides book;
    qint64 last = 0;
    for (qsizetype i = 0; i < client.frames.size(); ++i) {
        const QJsonObject frame = client.parsed(i).toObject();
        QCOMPARE(frame.value(QLatin1String("sequence_num")).toInteger(), qint64{i}); // of all channels
        const QJsonObject event = arrayOf(frame, "events").at(0).toObject();
        for (const QJsonValue each : arrayOf(event, "updates")) {
            const QJsonObject update = each.toObject();
            applyLevels(
                update.value(QLatin1String("side")).toString() == QLatin1String("bid") ? book.bids : book.asks,
                oneLevel(update.value(QLatin1String("price_level")), update.value(QLatin1String("new_quantity"))));
        }
        const QJsonArray trades = arrayOf(event, "trades");
        for (qsizetype k = trades.size(); k > 0; --k) { // newest first
            const qint64 id = trades.at(k - 1).toObject().value(QLatin1String("trade_id")).toString().toLongLong();
            if (last != 0) QCOMPARE(id, last + 1);
            last = id;
        }
    }
    const QJsonObject truth = truthOf(*venue, QStringLiteral("BTC-USD"));
    QCOMPARE(book.bids, truthSide(truth, "bids"));
    QCOMPARE(book.asks, truthSide(truth, "asks"));
    QCOMPARE(last, objectOf(truth, "trades").value(QLatin1String("last_id")).toInteger());
}

void TestVenueBooks::tradesTellTheirSideTheVenuesWay()
{
    using feeds::mock::TapeEvent;
    const market::Instrument instrument = market::InstrumentCatalog::builtIn().find("BTC-USD", "");
    const auto tapeOfOneBuyer = [&] {
        std::vector<TapeEvent> events(2);
        events[0].kind = TapeEvent::Kind::Book;
        events[0].time = Time::fromSeconds(1'791'201'600);
        events[0].replacesBook = true;
        events[0].levels = {{market::Side::Buy, instrument.toPrice(99.0), 100},
                            {market::Side::Sell, instrument.toPrice(101.0), 100}};
        events[1].time = events[0].time + std::chrono::seconds(1);
        events[1].price = instrument.toPrice(101.0);
        events[1].size = 500;
        events[1].taker = market::Side::Buy;
        return feeds::mock::openListedTape({instrument}, std::move(events), true);
    };
    const std::vector<std::tuple<DialectName, QString, QString, QString>> rows{
        {DialectName::Binance, QStringLiteral("/ws/btcusd@trade"), QString(), QStringLiteral("\"m\":false")},
        {DialectName::Bybit, QStringLiteral("/v5/public/spot"),
         QStringLiteral(R"({"op":"subscribe","args":["publicTrade.BTCUSD"]})"), QStringLiteral("\"S\":\"Buy\"")},
        {DialectName::Okx, QStringLiteral("/ws/v5/public"),
         QStringLiteral(R"({"op":"subscribe","args":[{"channel":"trades","instId":"BTC-USD"}]})"),
         QStringLiteral("\"side\":\"buy\"")},
        {DialectName::CoinbaseExchange, QStringLiteral("/"),
         QStringLiteral(R"({"type":"subscribe","product_ids":["BTC-USD"],"channels":["matches"]})"),
         QStringLiteral("\"side\":\"sell\"")}, // the maker's
        {DialectName::CoinbaseAdvanced, QStringLiteral("/"),
         QStringLiteral(R"({"type":"subscribe","product_ids":["BTC-USD"],"channel":"market_trades"})"),
         QStringLiteral("\"side\":\"SELL\"")}};
    for (const auto& [name, path, subscription, expected] : rows) {
        feeds::mock::MockVenueOptions options;
        options.dialect = name;
        options.speed = 60.0;
        options.waitsForClient = true;
        const auto venue = feeds::mock::MockVenue::open(tapeOfOneBuyer(), options);
        QVERIFY(venue.has_value());
        SocketClient client(socketUrl(**venue, path));
        QVERIFY(client.isConnected());
        if (!subscription.isEmpty()) client.send(subscription);
        QVERIFY(runUntil([&] { return (*venue)->hasEnded(); }));
        QVERIFY2(runUntil([&] { return !client.frames.filter(expected).isEmpty(); }, 1000), qPrintable(expected));
    }
}

void TestVenueBooks::twoConnectionsHearTheSame()
{
    const auto venue = livelyVenue(DialectName::Okx, 60);
    SocketClient one(socketUrl(*venue, QStringLiteral("/ws/v5/public")));
    SocketClient two(socketUrl(*venue, QStringLiteral("/ws/v5/public")));
    QVERIFY(one.isConnected() && two.isConnected());
    for (SocketClient* each : {&one, &two})
        each->send(QStringLiteral(R"({"op":"subscribe","args":[{"channel":"trades","instId":"BTC-USDT"},)"
                                  R"({"channel":"books","instId":"BTC-USDT"}]})"));
    QVERIFY(runUntil([&] { return venue->hasEnded(); }));
    (void)runUntil([] { return false; }, 100);
    const auto only = [](const QStringList& frames) { return frames.filter(QStringLiteral("\"data\"")).mid(20); };
    QVERIFY(only(one.frames).size() > 100);
    const QStringList second = only(two.frames);
    const QStringList first = only(one.frames);
    const qsizetype common = std::min(first.size(), second.size());
    QCOMPARE(first.mid(first.size() - common + 5), second.mid(second.size() - common + 5));
}

SEXTANT_TEST(TestVenueBooks)
#include "tst_venue_books.moc"
