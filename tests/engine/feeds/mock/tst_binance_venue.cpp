#include "tests/test_main.h"

#include <QTest>

#include "tests/engine/feeds/mock/mock_client.h"

using namespace sextant;
using namespace sextant::test;
using feeds::mock::DialectName;

namespace {

QString kindOf(const QJsonValue& frame) { return frame.toObject().value(QLatin1String("e")).toString(); }

QJsonObject subscribeTo(const QStringList& streams, int id = 1)
{
    return {{QStringLiteral("method"), QStringLiteral("SUBSCRIBE")},
            {QStringLiteral("params"), QJsonArray::fromStringList(streams)},
            {QStringLiteral("id"), id}};
}

} // namespace

class TestBinanceVenue final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void framesHaveTheShapeOfTheSamples();
    void answersHaveTheShapeOfTheSamples();
    void bookFromSnapshotAndUpdatesIsTheVenues();
    void idsOfTradesAndUpdatesHaveNoHoles();
    void closedBarsAreTheVenues();
    void combinedStreamsWearTheirName();
    void refusesWhatItDoesNotUnderstand();
    void countsWeightAndRefusesBeyondIt();
    void pagesThroughBars();
};

void TestBinanceVenue::framesHaveTheShapeOfTheSamples()
{
    if (sampleOf("binance_public.jsonl", "trade").isUndefined()) QSKIP(kNoSamples);
    const auto venue = livelyVenue(DialectName::Binance, 130);
    SocketClient client(socketUrl(*venue, QStringLiteral("/ws")));
    QVERIFY(client.isConnected());
    client.send(subscribeTo({QStringLiteral("btcusdt@depth@100ms"), QStringLiteral("btcusdt@trade"),
                             QStringLiteral("btcusdt@aggTrade"), QStringLiteral("btcusdt@kline_1m"),
                             QStringLiteral("btcusdt@bookTicker"), QStringLiteral("btcusdt@ticker"),
                             QStringLiteral("btcusdt@miniTicker"), QStringLiteral("btcusdt@depth5")}));
    const QJsonValue ack = client.find([](const QJsonValue& v) { return v.toObject().contains(QLatin1String("id")); });
    QCOMPARE(ack.toObject(), sampleOf("binance_public.jsonl", "ack").toObject());
    for (const auto& [kind, event] :
         std::vector<std::pair<const char*, const char*>>{{"depthUpdate", "depthUpdate"},
                                                          {"trade", "trade"},
                                                          {"aggTrade", "aggTrade"},
                                                          {"kline_open", "kline"},
                                                          {"24hrTicker", "24hrTicker"},
                                                          {"24hrMiniTicker", "24hrMiniTicker"}}) {
        const QJsonValue frame = client.find([&](const QJsonValue& v) {
            return kindOf(v) == QLatin1String(event) && (kindOf(v) != QLatin1String("depthUpdate") ||
                                                         (!v.toObject().value(QLatin1String("b")).toArray().isEmpty() &&
                                                          !v.toObject().value(QLatin1String("a")).toArray().isEmpty()));
        });
        QCOMPARE(missingKeys(sampleOf("binance_public.jsonl", kind), frame), QStringList());
    }
    const QJsonValue best = client.find([](const QJsonValue& v) { return v.toObject().contains(QLatin1String("B")); });
    QCOMPARE(missingKeys(sampleOf("binance_public.jsonl", "bookTicker"), best), QStringList());
    const QJsonValue partial =
        client.find([](const QJsonValue& v) { return v.toObject().contains(QLatin1String("lastUpdateId")); });
    QCOMPARE(missingKeys(sampleOf("binance_public.jsonl", "partial_depth"), partial), QStringList());
}

void TestBinanceVenue::answersHaveTheShapeOfTheSamples()
{
    if (sampleOf("binance_public.jsonl", "klines").isUndefined()) QSKIP(kNoSamples);
    feeds::mock::MockVenueOptions options;
    options.historyUntil = Time::fromSeconds(1'791'201'600 + 400);
    const auto venue = livelyVenue(DialectName::Binance, 600, options);
    for (const auto& [kind, path] :
         std::vector<std::pair<const char*, const char*>>{{"depth_snapshot", "/api/v3/depth?symbol=BTCUSDT&limit=1000"},
                                                          {"klines", "/api/v3/klines?symbol=BTCUSDT&interval=1m"},
                                                          {"exchangeInfo", "/api/v3/exchangeInfo?symbol=BTCUSDT"},
                                                          {"time", "/api/v3/time"}}) {
        const WebAnswer answer = httpGet(webUrl(*venue, QString::fromLatin1(path)));
        QCOMPARE(answer.status, 200);
        QCOMPARE(missingKeys(sampleOf("binance_public.jsonl", kind), answer.json()), QStringList());
    }
    const WebAnswer wrong = httpGet(webUrl(*venue, QStringLiteral("/api/v3/klines?symbol=NOPE&interval=1m")));
    QCOMPARE(wrong.status, 400);
    QCOMPARE(wrong.json(), sampleOf("binance_public.jsonl", "bad_symbol"));
}

void TestBinanceVenue::bookFromSnapshotAndUpdatesIsTheVenues()
{
    const auto venue = livelyVenue(DialectName::Binance, 120);
    SocketClient client(socketUrl(*venue, QStringLiteral("/binance/ws/0")));
    QVERIFY(client.isConnected());
    client.send(subscribeTo({QStringLiteral("btcusdt@depth@100ms")}));
    QVERIFY(!client.find([](const QJsonValue& v) { return kindOf(v) == QLatin1String("depthUpdate"); }).isUndefined());
    const QJsonObject snapshot =
        httpGet(webUrl(*venue, QStringLiteral("/api/v3/depth?symbol=BTCUSDT&limit=5000"))).json().toObject();
    QVERIFY(runUntil([&] { return venue->hasEnded(); }));
    client.send(subscribeTo({}, 99));
    QVERIFY(!client.find([](const QJsonValue& v) { return v.toObject().value(QLatin1String("id")).toInt() == 99; })
                 .isUndefined());

    PlainBook bids, asks;
    applyLevels(bids, snapshot.value(QLatin1String("bids")).toArray());
    applyLevels(asks, snapshot.value(QLatin1String("asks")).toArray());
    auto last = snapshot.value(QLatin1String("lastUpdateId")).toInteger();
    int applied = 0;
    for (qsizetype i = 0; i < client.frames.size(); ++i) {
        const QJsonObject update = client.parsed(i).toObject();
        if (kindOf(update) != QLatin1String("depthUpdate")) continue;
        if (update.value(QLatin1String("u")).toInteger() <= last) continue;
        QVERIFY2(update.value(QLatin1String("U")).toInteger() <= last + 1, "a hole in the updates");
        applyLevels(bids, update.value(QLatin1String("b")).toArray());
        applyLevels(asks, update.value(QLatin1String("a")).toArray());
        last = update.value(QLatin1String("u")).toInteger();
        ++applied;
    }
    QVERIFY(applied > 100);
    const QJsonObject truth = truthOf(*venue, QStringLiteral("BTCUSDT"));
    QCOMPARE(bids, truthSide(truth, "bids"));
    QCOMPARE(asks, truthSide(truth, "asks"));
    QCOMPARE(last, truth.value(QLatin1String("book")).toObject().value(QLatin1String("id")).toInteger());
    QVERIFY(bids.size() > 50 && asks.size() > 50);
}

void TestBinanceVenue::idsOfTradesAndUpdatesHaveNoHoles()
{
    const auto venue = livelyVenue(DialectName::Binance, 100);
    SocketClient client(socketUrl(*venue, QStringLiteral("/ws/btcusdt@trade")));
    SocketClient other(socketUrl(*venue, QStringLiteral("/ws/btcusdt@trade/btcusdt@depth")));
    QVERIFY(client.isConnected() && other.isConnected());
    QVERIFY(runUntil([&] { return venue->hasEnded(); }));
    (void)runUntil([] { return false; }, 100);
    const QJsonObject truth = truthOf(*venue, QStringLiteral("BTCUSDT")).value(QLatin1String("trades")).toObject();
    qint64 last = 0;
    for (qsizetype i = 0; i < client.frames.size(); ++i) {
        const qint64 id = client.parsed(i).toObject().value(QLatin1String("t")).toInteger();
        if (last != 0) QCOMPARE(id, last + 1);
        last = id;
    }
    QCOMPARE(last, truth.value(QLatin1String("last_id")).toInteger());
    QStringList same;
    qint64 update = 0;
    for (const QString& frame : other.frames) {
        const QJsonObject object = QJsonDocument::fromJson(frame.toUtf8()).object();
        if (kindOf(object) == QLatin1String("trade")) same.append(frame);
        if (kindOf(object) != QLatin1String("depthUpdate")) continue;
        if (update != 0) QCOMPARE(object.value(QLatin1String("U")).toInteger(), update + 1);
        update = object.value(QLatin1String("u")).toInteger();
    }
    QVERIFY(update > 0 && same.size() > 100);
    QCOMPARE(same.mid(same.size() - 100), client.frames.mid(client.frames.size() - 100));
}

void TestBinanceVenue::closedBarsAreTheVenues()
{
    const auto venue = livelyVenue(DialectName::Binance, 400);
    SocketClient client(socketUrl(*venue, QStringLiteral("/ws/btcusdt@kline_1m/btcusdt@kline_5m")));
    QVERIFY(client.isConnected());
    QVERIFY(runUntil([&] { return venue->hasEnded(); }, 30000));
    (void)runUntil([] { return false; }, 100);
    const QJsonObject bars = truthOf(*venue, QStringLiteral("BTCUSDT")).value(QLatin1String("bars")).toObject();
    int closed = 0;
    for (qsizetype i = 0; i < client.frames.size(); ++i) {
        const QJsonObject bar = client.parsed(i).toObject().value(QLatin1String("k")).toObject();
        if (!bar.value(QLatin1String("x")).toBool()) continue;
        ++closed;
        QJsonArray row{bar.value(QLatin1String("t"))};
        for (const char* key : {"o", "h", "l", "c", "v"})
            row.append(plainDecimal(bar.value(QLatin1String(key)).toString()));
        QVERIFY2(bars.value(bar.value(QLatin1String("i")).toString()).toArray().contains(row),
                 qPrintable(client.frames.at(i)));
    }
    QCOMPARE(closed, 7 + 1); // seven minutes, the last of them cut short, and one of five
}

void TestBinanceVenue::combinedStreamsWearTheirName()
{
    const auto venue = livelyVenue(DialectName::Binance, 60);
    SocketClient client(socketUrl(*venue, QStringLiteral("/stream?streams=btcusdt@trade/btcusdt@depth5@100ms")));
    QVERIFY(client.isConnected());
    for (const char* stream : {"btcusdt@trade", "btcusdt@depth5@100ms"})
        QVERIFY(!client
                     .find([&](const QJsonValue& v) {
                         return v.toObject().value(QLatin1String("stream")).toString() == QLatin1String(stream) &&
                                v.toObject().value(QLatin1String("data")).isObject();
                     })
                     .isUndefined());
}

void TestBinanceVenue::refusesWhatItDoesNotUnderstand()
{
    const auto venue = livelyVenue(DialectName::Binance, 60);
    SocketClient client(socketUrl(*venue, QStringLiteral("/ws")));
    QVERIFY(client.isConnected());
    client.send(QStringLiteral("{"));
    client.send(QStringLiteral("{\"method\":\"SUB\",\"id\":1}"));
    client.send(QStringLiteral("{\"method\":\"SUBSCRIBE\",\"params\":[1],\"id\":\"a\"}"));
    client.send(QStringLiteral("{\"method\":\"LIST_SUBSCRIPTIONS\",\"id\":3}"));
    QVERIFY(runUntil([&] { return client.frames.size() == 4; }));
    QCOMPARE(client.parsed(0).toObject().value(QLatin1String("code")).toInt(), 3);
    QCOMPARE(client.parsed(1).toObject().value(QLatin1String("code")).toInt(), 2);
    QCOMPARE(client.parsed(2).toObject().value(QLatin1String("id")).toString(), QStringLiteral("a"));
    QCOMPARE(client.frames.at(3), QStringLiteral("{\"result\":[],\"id\":3}"));
    for (int i = 0; i < 20; ++i) // five a second
        client.send(QStringLiteral("{\"method\":\"LIST_SUBSCRIPTIONS\",\"id\":3}"));
    QVERIFY(runUntil([&] { return client.isClosed(); }));
    SocketClient elsewhere(socketUrl(*venue, QStringLiteral("/v5/public/spot")));
    QVERIFY(runUntil([&] { return elsewhere.isClosed() || !elsewhere.socket().errorString().isEmpty(); }));
    QVERIFY(elsewhere.socket().state() != QAbstractSocket::ConnectedState);
}

void TestBinanceVenue::countsWeightAndRefusesBeyondIt()
{
    const auto venue = livelyVenue(DialectName::Binance, 60);
    const QString path = webUrl(*venue, QStringLiteral("/api/v3/depth?symbol=BTCUSDT&limit=5000"));
    for (int i = 1; i <= 24; ++i) {
        const WebAnswer answer = httpGet(path);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("x-mbx-used-weight-1m").toInt(), 250 * i);
    }
    const WebAnswer refused = httpGet(path);
    QCOMPARE(refused.status, 429);
    QVERIFY(refused.header("retry-after").toInt() >= 1);
    QCOMPARE(refused.json().toObject().value(QLatin1String("code")).toInt(), -1003);
    QCOMPARE(httpGet(path).status, 429);
    QCOMPARE(httpGet(path).status, 418);
}

void TestBinanceVenue::pagesThroughBars()
{
    feeds::mock::MockVenueOptions options;
    options.historyUntil = Time::fromSeconds(1'791'201'600 + 3600);
    const auto venue = livelyVenue(DialectName::Binance, 4000, options);
    qint64 from = 1'791'201'600'000;
    QJsonArray all;
    while (true) {
        const QJsonArray page =
            httpGet(webUrl(*venue,
                           QStringLiteral("/api/v3/klines?symbol=BTCUSDT&interval=1m&limit=7&startTime=%1").arg(from)))
                .json()
                .toArray();
        for (const QJsonValue row : page)
            all.append(row.toArray().at(0));
        if (page.size() < 7) break;
        from = page.last().toArray().at(0).toInteger() + 1;
    }
    QCOMPARE(all.size(), 61);
    for (qsizetype i = 0; i < all.size(); ++i)
        QCOMPARE(all.at(i).toInteger(), 1'791'201'600'000 + i * 60'000);
    const QJsonArray newest =
        httpGet(webUrl(*venue, QStringLiteral("/api/v3/klines?symbol=BTCUSDT&interval=5m&limit=3"))).json().toArray();
    QCOMPARE(newest.size(), 3);
    QCOMPARE(newest.at(2).toArray().at(0).toInteger(), 1'791'201'600'000 + 3'600'000);
}

SEXTANT_TEST(TestBinanceVenue)
#include "tst_binance_venue.moc"
