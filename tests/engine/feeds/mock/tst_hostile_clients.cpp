#include "tests/test_main.h"

#include <QFile>
#include <QTcpSocket>
#include <QTest>

#include "tests/engine/feeds/mock/mock_client.h"

using namespace sextant;
using namespace sextant::test;
using feeds::mock::DialectName;
using feeds::mock::MockVenueOptions;

namespace {

/// Sends bytes over a plain connection and gives what comes back until it is closed.
QByteArray talk(const feeds::mock::MockVenue& venue, const QByteArray& bytes)
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), venue.port());
    if (!runUntil([&] { return socket.state() == QAbstractSocket::ConnectedState; })) return {};
    socket.write(bytes);
    (void)runUntil([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 3000);
    return socket.readAll();
}

/// Bytes of this process that lie in memory.
qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly)) return 0;
    return file.readAll().split(' ').value(1).toLongLong() * 4096;
}

QString pathOf(DialectName name)
{
    switch (name) {
    case DialectName::Binance:
        return QStringLiteral("/ws");
    case DialectName::Bybit:
        return QStringLiteral("/v5/public/spot");
    case DialectName::Okx:
        return QStringLiteral("/ws/v5/public");
    case DialectName::Alpaca:
        return QStringLiteral("/v2/iex");
    case DialectName::TwelveData:
        return QStringLiteral("/v1/quotes/price?apikey=x");
    case DialectName::Kucoin:
    case DialectName::CoinbaseExchange:
    case DialectName::CoinbaseAdvanced:
        break;
    }
    return QStringLiteral("/");
}

} // namespace

/// Clients that break every rule hurt neither the venue nor each other.
class TestHostileClients final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rubbishIsAnswered_data();
    void rubbishIsAnswered();
    void hugeAndBinaryFramesAreShownTheDoor();
    void brokenRequestsAreRefused_data();
    void brokenRequestsAreRefused();
    void aThousandConnectionsAndHalfOpenOnes();
    void keepAliveRulesAreKept_data();
    void keepAliveRulesAreKept();
    void secondAlpacaConnectionIsTooMany();
    void creditsRunOutAndComeBack();
    void memoryStaysFlat();
};

void TestHostileClients::rubbishIsAnswered_data()
{
    QTest::addColumn<int>("name");
    for (const DialectName name : feeds::mock::kDialectNames)
        QTest::newRow(std::string(toString(name)).c_str()) << static_cast<int>(name);
}

void TestHostileClients::rubbishIsAnswered()
{
    QFETCH(int, name);
    const auto venue = livelyVenue(static_cast<DialectName>(name), 60);
    const QString deep = QString(100'000, QLatin1Char('['));
    const QString wide =
        QStringLiteral(R"({"op":"subscribe","args":[%1"x"]})").arg(QStringLiteral("\"x\",").repeated(20'000));
    QStringList frames{QString(),
                       QStringLiteral("{"),
                       QStringLiteral("[]"),
                       QStringLiteral("7"),
                       QStringLiteral("\"\\ud800\""),
                       deep,
                       wide,
                       QStringLiteral(R"({"method":7,"params":{},"id":[]})"),
                       QStringLiteral(R"({"op":null,"args":null,"type":1,"action":{},"topic":[],"channel":0})"),
                       QStringLiteral(R"({"op":"subscribe","args":[null,7,{},[],"."]})"),
                       QStringLiteral(R"({"type":"subscribe","topic":":","channels":[{}],"product_ids":[{}]})"),
                       QStringLiteral(R"({"type":"subscribe","topic":"/market/candles:_","channel":"level2"})"),
                       QStringLiteral(R"({"type":"unsubscribe","channels":[null],"channel":"level2"})"),
                       QStringLiteral(R"({"action":"subscribe","params":[],"trades":7,"bars":[[]]})"),
                       QStringLiteral(R"({"action":"subscribe","params":{"symbols":",,,:"}})"),
                       QString(QChar(0)),
                       QStringLiteral("ping")};
    for (const QString& frame : frames) { // one each: some venues hang up at once
        SocketClient client(socketUrl(*venue, pathOf(static_cast<DialectName>(name))));
        if (!client.isConnected()) QVERIFY(client.isClosed());
        client.send(frame);
        client.send(frame);
        (void)runUntil([&] { return client.isClosed() || !client.frames.isEmpty(); }, 60);
    }
    QCOMPARE(httpGet(webUrl(*venue, QStringLiteral("/_mock/counts"))).status, 200);
}

void TestHostileClients::hugeAndBinaryFramesAreShownTheDoor()
{
    const auto venue = livelyVenue(DialectName::Binance, 600);
    SocketClient good(socketUrl(*venue, QStringLiteral("/ws/btcusdt@trade")));
    SocketClient huge(socketUrl(*venue, QStringLiteral("/ws")));
    SocketClient binary(socketUrl(*venue, QStringLiteral("/ws")));
    QVERIFY(good.isConnected() && huge.isConnected() && binary.isConnected());
    huge.send(QString(10 * 1024 * 1024, QLatin1Char('x')));
    binary.socket().sendBinaryMessage(QByteArray(1000, '\0'));
    QVERIFY(runUntil([&] { return huge.isClosed() && binary.isClosed(); }));
    const qsizetype before = good.frames.size();
    QVERIFY(runUntil([&] { return good.frames.size() > before + 20; }));
}

void TestHostileClients::brokenRequestsAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("no HTTP") << QByteArray("\x16\x03\x01\x02\r\n\r\n") << QByteArray("HTTP/1.1 400");
    QTest::newRow("no version") << QByteArray("GET /\r\n\r\n") << QByteArray("HTTP/1.1 400");
    QTest::newRow("no path") << QByteArray("GET http:// HTTP/1.1\r\n\r\n") << QByteArray("HTTP/1.1 400");
    QTest::newRow("header") << QByteArray("GET / HTTP/1.1\r\nnonsense\r\n\r\n") << QByteArray("HTTP/1.1 400");
    QTest::newRow("endless head") << QByteArray("GET / HTTP/1.1\r\nx: ") + QByteArray(20'000, 'x')
                                  << QByteArray("HTTP/1.1 431");
    QTest::newRow("length") << QByteArray("POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n")
                            << QByteArray("HTTP/1.1 400");
    QTest::newRow("large body") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\n")
                                << QByteArray("HTTP/1.1 413");
    QTest::newRow("overflow") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n")
                              << QByteArray("HTTP/1.1 400");
    QTest::newRow("chunked") << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")
                             << QByteArray("HTTP/1.1 501");
    QTest::newRow("upgrade elsewhere")
        << QByteArray("GET /nothing HTTP/1.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n")
        << QByteArray("HTTP/1.1 404");
    QTest::newRow("upgrade without key")
        << QByteArray("GET /ws HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n")
        << QByteArray("");
    QTest::newRow("control characters")
        << QByteArray("GET /api/v3/klines?symbol=%00%ff%zz&limit=%2d1 HTTP/1.1\r\nConnection: close\r\n\r\n")
        << QByteArray("HTTP/1.1 400");
}

void TestHostileClients::brokenRequestsAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, expected);
    const auto venue = livelyVenue(DialectName::Binance, 60);
    const QByteArray answer = talk(*venue, bytes);
    QVERIFY2(answer.startsWith(expected), answer.left(100).constData());
    QVERIFY(!answer.startsWith("HTTP/1.1 2") && !answer.startsWith("HTTP/1.1 101"));
    QCOMPARE(httpGet(webUrl(*venue, QStringLiteral("/api/v3/ping"))).status, 200);
}

void TestHostileClients::aThousandConnectionsAndHalfOpenOnes()
{
    MockVenueOptions options;
    options.speed = 4.0;
    options.keepAliveSpeed = 5.0; // half a minute of silence passes quickly
    const auto venue = livelyVenue(DialectName::Binance, 1800, options);
    std::vector<std::unique_ptr<QTcpSocket>> silent; // they never say what they want
    for (int i = 0; i < 300; ++i) {
        silent.push_back(std::make_unique<QTcpSocket>());
        silent.back()->connectToHost(QStringLiteral("127.0.0.1"), venue->port());
        if (i % 2 == 0) silent.back()->write("GET /ws HTTP/1.1\r\nUpg");
    }
    std::vector<std::unique_ptr<SocketClient>> clients;
    for (int i = 0; i < 700; ++i)
        clients.push_back(std::make_unique<SocketClient>(socketUrl(*venue, QStringLiteral("/ws/btcusdt@trade"))));
    QVERIFY(runUntil(
        [&] {
            return std::all_of(clients.begin(), clients.end(),
                               [](const auto& each) { return each->frames.size() > 3; });
        },
        60000));
    clients.clear();
    QVERIFY(runUntil(
        [&] {
            return std::all_of(silent.begin(), silent.end(),
                               [](const auto& each) { return each->state() == QAbstractSocket::UnconnectedState; });
        },
        20000));
    QVERIFY(runUntil([&] {
        const QJsonObject counts = QJsonDocument::fromJson(QByteArray::fromStdString(venue->counts())).object();
        return counts.value(QLatin1String("sockets")).toObject().value(QLatin1String("open")).toInt() == 0;
    }));
    SocketClient after(socketUrl(*venue, QStringLiteral("/ws/btcusdt@depth@100ms")));
    QVERIFY(runUntil([&] { return after.frames.size() > 5; }));
}

void TestHostileClients::keepAliveRulesAreKept_data()
{
    QTest::addColumn<int>("name");
    QTest::addColumn<QString>("says");
    const auto row = [](DialectName name, const char* says) {
        QTest::newRow(std::string(toString(name)).c_str()) << static_cast<int>(name) << QString::fromLatin1(says);
    };
    row(DialectName::CoinbaseExchange, ""); // five seconds without a subscription
    row(DialectName::CoinbaseAdvanced, "");
    row(DialectName::Alpaca, "auth timeout");
    row(DialectName::Okx, ""); // thirty of silence
    row(DialectName::Kucoin, "welcome");
}

void TestHostileClients::keepAliveRulesAreKept()
{
    QFETCH(int, name);
    QFETCH(QString, says);
    MockVenueOptions options;
    options.keepAliveSpeed = 60.0;
    const auto venue = livelyVenue(static_cast<DialectName>(name), 60, options);
    QString path = pathOf(static_cast<DialectName>(name));
    if (static_cast<DialectName>(name) == DialectName::Kucoin) {
        const QJsonObject bullet =
            httpPost(webUrl(*venue, QStringLiteral("/api/v1/bullet-public")), {}).json().toObject();
        path = QStringLiteral("/kucoin?connectId=1&token=") +
               bullet.value(QLatin1String("data")).toObject().value(QLatin1String("token")).toString();
    }
    SocketClient client(socketUrl(*venue, path));
    QVERIFY(client.isConnected());
    QVERIFY(runUntil([&] { return client.isClosed(); }));
    QVERIFY(says.isEmpty() || !client.frames.filter(says).isEmpty());
}

void TestHostileClients::secondAlpacaConnectionIsTooMany()
{
    const auto venue = livelyVenue(DialectName::Alpaca, 60);
    const QString auth = QStringLiteral(R"({"action":"auth","key":"k","secret":"s"})");
    auto first = std::make_unique<SocketClient>(socketUrl(*venue, QStringLiteral("/v2/iex")));
    SocketClient second(socketUrl(*venue, QStringLiteral("/v2/iex")));
    QVERIFY(first->isConnected() && second.isConnected());
    first->send(auth);
    QVERIFY(runUntil([&] { return first->frames.size() == 2; }));
    second.send(auth);
    QVERIFY(runUntil([&] { return second.isClosed(); }));
    QVERIFY(second.frames.last().contains(QStringLiteral("406")));
    first.reset();
    QVERIFY(runUntil([&] {
        SocketClient third(socketUrl(*venue, QStringLiteral("/v2/iex")));
        if (!third.isConnected()) return false;
        third.send(auth);
        (void)runUntil([&] { return third.frames.size() == 2; }, 500);
        return third.frames.size() == 2 && third.frames.at(1).contains(QStringLiteral("authenticated"));
    }));
}

void TestHostileClients::creditsRunOutAndComeBack()
{
    MockVenueOptions options;
    options.historyUntil = Time::fromSeconds(1'791'201'600 + 300);
    const auto venue = livelyVenue(DialectName::TwelveData, 600, options); // its clock stands: nobody listens
    const QString path = QStringLiteral("/time_series?interval=1min&apikey=demo&symbol=");
    const WebAnswer batch = httpGet(webUrl(*venue, path + QStringLiteral("AAPL,NOPE")));
    QCOMPARE(batch.status, 200);
    QCOMPARE(batch.header("api-credits-left"), QByteArray("6"));
    QCOMPARE(batch.json().toObject().value(QLatin1String("NOPE")).toObject().value(QLatin1String("code")).toInt(), 400);
    for (int i = 0; i < 6; ++i)
        QCOMPARE(httpGet(webUrl(*venue, path + QStringLiteral("AAPL"))).status, 200);
    const WebAnswer refused = httpGet(webUrl(*venue, path + QStringLiteral("AAPL")));
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.json().toObject().value(QLatin1String("code")).toInt(), 429);
    SocketClient client(socketUrl(*venue, QStringLiteral("/v1/quotes/price?apikey=x"))); // now it runs
    QVERIFY(client.isConnected());
    client.send(QStringLiteral(R"({"action":"subscribe","params":{"symbols":"AAPL"}})"));
    const Time then = venue->now();
    QVERIFY(runUntil([&] { return venue->now() > then + std::chrono::seconds(61); }));
    QCOMPARE(httpGet(webUrl(*venue, path + QStringLiteral("AAPL"))).status, 200);
}

void TestHostileClients::memoryStaysFlat()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("a sanitizer keeps what is freed");
#endif
    MockVenueOptions options;
    options.dialect = DialectName::Binance;
    options.speed = 0.0; // as fast as the client reads
    options.waitsForClient = true;
    const Time from = Time::fromSeconds(1'767'571'200);
    auto opened =
        feeds::mock::MockVenue::open(feeds::mock::openSimulatedTape(1, from, from + std::chrono::hours(24)), options);
    QVERIFY(opened.has_value());
    const auto& venue = *opened;
    qint64 frames = 0;
    QWebSocket client;
    QObject::connect(&client, &QWebSocket::textMessageReceived, &client, [&] { ++frames; });
    client.open(
        QUrl(socketUrl(*venue, QStringLiteral("/ws/simbtcusd@trade/simbtcusd@depth@100ms/simbtcusd@kline_1m"))));
    QVERIFY(runUntil([&] { return venue->now() > from + std::chrono::minutes(40); }, 120000));
    const qint64 before = residentBytes();
    const qint64 already = frames;
    QVERIFY(already > 1000);
    QVERIFY(runUntil([&] { return venue->now() > from + std::chrono::minutes(80); }, 120000));
    QVERIFY(frames > already + 1000);
    const qint64 growth = residentBytes() - before;
    QVERIFY2(growth < 24 * 1024 * 1024, qPrintable(QString::number(growth)));
}

SEXTANT_TEST(TestHostileClients)
#include "tst_hostile_clients.moc"
