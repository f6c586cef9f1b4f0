#include <QFile>
#include <QTest>
#include <QTimer>
#include <QUrlQuery>

#include <array>
#include <map>

#include "tests/engine/feeds/net/hostile_server.h"
#include "tests/engine/feeds/net/live_session.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::feeds;
using namespace std::chrono_literals;
using test::HostileServer;
using test::runUntil;

/// A network that breaks the rules of HTTP and of WebSockets. The feed survives, keeps its memory, says what happened,
/// and has everything in the end.
class TestHostileNetwork final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void historyComesThroughBrokenAnswers_data();
    void historyComesThroughBrokenAnswers();
    void survivesBrokenSockets_data();
    void survivesBrokenSockets();
};

namespace {

constexpr std::int64_t kMinuteMs = 60'000;
constexpr std::int64_t kMemory = 96LL << 20; ///< what one hostile answer may cost at most

/// Bytes of this process that belong to no file; 0 under a sanitizer, which keeps what is freed.
std::int64_t anonymousBytes()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return 0;
#endif
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray& line : file.readAll().split('\n'))
        if (line.startsWith("RssAnon:")) return line.simplified().split(' ').value(1).toLongLong() * 1024;
    return 0;
}

QByteArray klinesOf(const QByteArray& target)
{
    const QUrlQuery query(QString::fromLatin1(target.mid(target.indexOf('?') + 1)));
    const qint64 from = query.queryItemValue(QStringLiteral("startTime")).toLongLong();
    const qint64 to = query.queryItemValue(QStringLiteral("endTime")).toLongLong();
    QByteArray rows;
    for (qint64 start = (from + kMinuteMs - 1) / kMinuteMs * kMinuteMs; start <= to; start += kMinuteMs) {
        // A price that tells its minute.
        const QByteArray price = QByteArray::number(10'000 + start / kMinuteMs % 1000) + ".5";
        if (!rows.isEmpty()) rows += ',';
        rows += "[" + QByteArray::number(start) + ",\"" + price + "\",\"" + price + "\",\"" + price + "\",\"" + price +
                "\",\"1.5\"," + QByteArray::number(start + kMinuteMs - 1) + ",\"1\",1,\"1\",\"1\",\"0\"]";
    }
    return "[" + rows + "]";
}

/// A well-behaved venue, but for what a test puts in.
HostileServer::Answer plainAnswer(const QByteArray& target)
{
    if (target.startsWith("/api/v3/time"))
        return {HostileServer::ok("{\"serverTime\":" + QByteArray::number(QDateTime::currentMSecsSinceEpoch()) + "}")};
    if (target.startsWith("/api/v3/klines")) return {HostileServer::ok(klinesOf(target))};
    if (target.startsWith("/api/v3/depth"))
        return {HostileServer::ok(R"({"lastUpdateId":5,"bids":[["10","1"]],"asks":[["11","1"]]})")};
    return {HostileServer::ok("[]")};
}

void quick(FeedPlan& plan)
{
    plan.rest.retry.base = 20ms;
    plan.rest.breaker.pause = 100ms;
    plan.connection.firstWait = plan.connection.longestWait = 20ms;
    plan.connection.stepWithin = 300ms;
    plan.connection.attemptsPerWindow = 10'000;
    plan.wishes[0].history = 30min;
}

} // namespace

void TestHostileNetwork::historyComesThroughBrokenAnswers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isOver");
    QTest::addColumn<QByteArray>("words"); ///< that are to be found in what is told
    QTest::newRow("429 with Retry-After")
        << HostileServer::reply(429, "Retry-After: 1\r\n", R"({"code":-1003,"msg":"Too many requests."})") << false
        << QByteArray("");
    QTest::newRow("HTML") << HostileServer::ok("<html><body>Just a moment…</body></html>", "text/html") << false
                          << QByteArray("body");
    QTest::newRow("a proxy's page") << HostileServer::reply(502, "Content-Type: text/html\r\n", "<h1>Bad Gateway</h1>")
                                    << false << QByteArray("");
    QTest::newRow("half a body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n[[1,\"2\"") << true
                                 << QByteArray("");
    QTest::newRow("half of the rows") << HostileServer::ok("[[1700000000000,\"1\",\"1\"") << false
                                      << QByteArray("body");
    QTest::newRow("less than was said") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[[1,2,3]]") << true
                                        << QByteArray("");
    QTest::newRow("a redirect") << HostileServer::reply(301, "Location: http://192.0.2.1/elsewhere\r\n", "") << false
                                << QByteArray("301");
    QTest::newRow("100 MB, as it says") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 104857600\r\n\r\n") +
                                               QByteArray(2 << 20, '[')
                                        << false << QByteArray("");
    QTest::newRow("100 MB without a word")
        << QByteArray("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n") + QByteArray(100 << 20, ' ') << true
        << QByteArray("");
    QTest::newRow("no HTTP at all") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n\r\n") << true << QByteArray("");
    QTest::newRow("a head that does not end")
        << QByteArray("HTTP/1.1 200 OK\r\nX: ") + QByteArray(4 << 20, 'x') << true << QByteArray("");
    QTest::newRow("a deep nest") << HostileServer::ok(QByteArray(200'000, '[')) << false << QByteArray("body");
}

/// The first two questions for bars are answered badly. Thirty of them lie before the start and have to be there.
void TestHostileNetwork::historyComesThroughBrokenAnswers()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isOver);
    QFETCH(QByteArray, words);
    int bad = 0;
    HostileServer server(
        [&](const QByteArray& target) -> HostileServer::Answer {
            if (target.startsWith("/api/v3/klines") && bad < 2) {
                ++bad;
                return {bytes, isOver};
            }
            return plainAnswer(target);
        },
        [](QTcpSocket& socket) { socket.write(HostileServer::frame(1, R"({"result":null,"id":1})")); });
    test::LiveWish wish;
    wish.speed = 1.0;
    wish.change = quick;
    const std::int64_t before = anonymousBytes();
    std::int64_t most = before;
    std::string told;
    {
        test::LiveSession session(Venue::Binance, server.urls(), "BTC-USDT", wish);
        const bool isWhole = runUntil(
            [&] {
                session.drain();
                most = std::max(most, anonymousBytes());
                const FeedStatus status = session.status();
                if (!status.lastFault.empty()) told = status.lastFault;
                return session.sink.bars.size() >= 29;
            },
            20'000);
        QVERIFY2(isWhole, qPrintable(QString("%1 bars, %2").arg(session.sink.bars.size()).arg(told.c_str())));
        std::optional<Time> last;
        for (const auto& one : session.sink.bars) {
            QVERIFY(one.provenance == Provenance::Backfilled);
            QVERIFY2(!last || one.bar.start() == *last, "a bar is missing, or came twice");
            last = one.bar.end;
            const double price = 10'000.5 + static_cast<double>(one.bar.start().millis() / kMinuteMs % 1000);
            QVERIFY(std::abs(session.instrument->toDouble(one.bar.close) - price) < 1e-9 && one.bar.volume == 1.5);
        }
        QVERIFY(session.sink.states.empty() && bad >= 1);
        if (!words.isEmpty()) QVERIFY2(told.find(words.toStdString()) != std::string::npos, told.c_str());
    }
    // The server's own copies are in this process too: what it sends, once more in the socket.
    QVERIFY2(most - before < kMemory + 3 * bytes.size(), qPrintable(QString::number((most - before) >> 20)));
}

void TestHostileNetwork::survivesBrokenSockets_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("a frame of 50 MB") << 0 << QByteArray();
    QTest::newRow("fragments without end") << 1 << QByteArray();
    QTest::newRow("a ping flood") << 2 << QByteArray("does not read");
    QTest::newRow("binary frames") << 3 << QByteArray("binary");
    QTest::newRow("close with a reason") << 4 << QByteArray("go away");
    QTest::newRow("close with a forbidden code") << 5 << QByteArray();
    QTest::newRow("a handshake that never ends") << 6 << QByteArray();
    QTest::newRow("a handshake without a word") << 7 << QByteArray();
    QTest::newRow("a refusal in HTML") << 8 << QByteArray();
    QTest::newRow("reserved bits") << 9 << QByteArray();
    QTest::newRow("broken UTF-8") << 10 << QByteArray();
    QTest::newRow("a masked frame") << 11 << QByteArray();
    QTest::newRow("text that is no JSON, often") << 12 << QByteArray();
}

void TestHostileNetwork::survivesBrokenSockets()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, words);
    bool isHostile = true;
    const auto attack = [&](QTcpSocket& socket) {
        if (!isHostile) return;
        const auto repeat = [&socket](int ms, std::function<void()> action) {
            auto* timer = new QTimer(&socket);
            QObject::connect(timer, &QTimer::timeout, &socket, std::move(action));
            timer->start(ms);
        };
        switch (kind) {
        case 0: {
            const QByteArray all = HostileServer::frame(1, QByteArray(50 << 20, 'x'));
            socket.write(all.left(20 << 20));
            break;
        }
        case 1:
            socket.write(HostileServer::frame(1, "{", false));
            repeat(1, [&socket] {
                if (socket.bytesToWrite() < (4 << 20))
                    socket.write(HostileServer::frame(0, QByteArray(1 << 20, ' '), false));
            });
            break;
        case 2: {
            // Whoever does not read what it asked for.
            socket.setReadBufferSize(1);
            QObject::disconnect(&socket, &QTcpSocket::readyRead, nullptr, nullptr);
            QByteArray flood;
            for (int i = 0; i < 5000; ++i)
                flood += HostileServer::frame(9, QByteArray(120, 'p'));
            repeat(5, [&socket, flood] {
                if (socket.bytesToWrite() < (2 << 20)) socket.write(flood);
            });
            break;
        }
        case 3:
            for (int i = 0; i < 30; ++i)
                socket.write(HostileServer::frame(2, QByteArray(1000, '\1')));
            break;
        case 4:
            socket.write(HostileServer::frame(8, QByteArray("\x03\xF0", 2) + "go away"));
            break;
        case 5:
            socket.write(HostileServer::frame(8, QByteArray("\x03\xED", 2)));
            break;
        case 9:
            socket.write(QByteArray("\xF1\x02{}", 4));
            break;
        case 10:
            socket.write(HostileServer::frame(1, "{\"e\":\"\xC3\x28\"}"));
            break;
        case 11:
            socket.write(QByteArray("\x81\x82\x01\x02\x03\x04zz", 8));
            break;
        case 12:
            for (int i = 0; i < 40; ++i)
                socket.write(HostileServer::frame(1, "<html>"));
            break;
        default:
            break;
        }
    };
    HostileServer server(plainAnswer, attack);
    server.completesHandshake = kind < 6 || kind > 8;
    if (kind == 6) server.handshake = "HTTP/1.1 101 Switching Protocols\r\nX: " + QByteArray(1 << 20, 'x');
    if (kind == 8) server.handshake = HostileServer::reply(403, "Content-Type: text/html\r\n", "<html>no</html>");
    test::LiveWish wish;
    wish.speed = 1.0;
    wish.change = quick;
    const std::int64_t before = anonymousBytes();
    std::int64_t most = before;
    test::LiveSession session(Venue::Binance, server.urls(), "BTC-USDT", wish);
    std::string told;
    const bool isNoticed = runUntil(
        [&] {
            session.drain();
            most = std::max(most, anonymousBytes());
            const FeedStatus status = session.status();
            told += status.lastFault;
            for (const auto& line : status.lines)
                told += line.words;
            return status.reconnects >= 3 && told.find(words.toStdString()) != std::string::npos;
        },
        20'000);
    const FeedStatus bad = session.status();
    QVERIFY2(isNoticed, qPrintable(QString("%1 reconnects, %2").arg(bad.reconnects).arg(told.c_str()).left(500)));
    QVERIFY2(kind == 11 || !told.empty() || bad.drops[static_cast<std::size_t>(DropReason::NoAnswer)] > 0 ||
                 bad.drops[static_cast<std::size_t>(DropReason::Refused)] > 0,
             "it says why");
    QVERIFY2(most - before < kMemory, qPrintable(QString("%1 MB").arg((most - before) >> 20)));
    // As soon as the venue behaves everything is there.
    isHostile = false;
    server.completesHandshake = true;
    QVERIFY(runUntil([&] {
        session.drain();
        const FeedStatus status = session.status();
        return !status.lines.empty() && status.lines[0].state >= ConnectionState::Subscribing &&
               session.sink.bars.size() >= 29;
    }));
}

SEXTANT_TEST(TestHostileNetwork)
#include "tst_hostile_network.moc"
