#include <QFile>
#include <QTest>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

#include "engine/services/http/http_router.h"
#include "engine/services/http/http_server.h"
#include "tests/engine/services/http_client.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::services;
using namespace sextant::test;
using namespace std::chrono_literals;

namespace {

/// Answers with what it was asked; of "/wait" only when told.
class Echo final : public HttpHandler {
public:
    void handle(HttpRequest request, HttpAnswer answer) override
    {
        if (request.target == "/wait") {
            const std::lock_guard lock(m_mutex);
            m_held.push_back(answer);
            m_came.notify_all();
            return;
        }
        if (request.target == "/forget") return;
        if (request.isTooLarge) {
            ++tooLarge;
            return answer(textReply(413, "too large"));
        }
        answer(textReply(200, request.method + " " + request.target + " " + request.body));
    }
    void tick() override { ++ticks; }
    std::vector<HttpAnswer> held(std::size_t count)
    {
        std::unique_lock lock(m_mutex);
        m_came.wait_for(lock, 10s, [&] { return m_held.size() >= count; });
        return std::exchange(m_held, {});
    }
    std::atomic<int> ticks{0};
    std::atomic<int> tooLarge{0};

private:
    std::mutex m_mutex; // guards m_held
    std::condition_variable m_came;
    std::vector<HttpAnswer> m_held;
};

/// Answers with the fields and the body of what it was asked.
class Fields final : public HttpHandler {
public:
    void handle(HttpRequest request, HttpAnswer answer) override
    {
        std::string text;
        for (const auto& [name, value] : request.headers)
            text += name + "=" + value + ";";
        answer(textReply(200, text + request.body));
    }
};

HttpLimits quickLimits()
{
    HttpLimits limits;
    limits.headTime = 300ms;
    limits.bodyTime = 300ms;
    limits.lingerTime = 300ms;
    return limits;
}

} // namespace

class TestHttpServer final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsAConnectionAndAnswersPipelinedRequestsInOrder();
    void refusesWhatIsNoHttp_data();
    void refusesWhatIsNoHttp();
    void takesNoFieldFromATrailer();
    void tellsWhoSendsTooMuchBeforeReadingIt();
    void cutsOffWhoDawdles();
    void turnsAwayBeyondItsConnections();
    void keepsFewDescriptorsInAFlood();
    void answersWhoHasClosedItsHalf();
    void answersHeadWithoutBody();
    void letsBodiesComeOnRequest();
    void expectsNothingOfOldClients();
    void answersForAHandlerThatForgets();
    void endsWhileRequestsWait();
    void saysThatAPortIsTaken();
    void listensOnTheLoopbackAlone();
    void routesByPathAndMethod();
    void turnsForeignPagesAway_data();
    void turnsForeignPagesAway();
    void takesAbsoluteTargets_data();
    void takesAbsoluteTargets();
};

void TestHttpServer::keepsAConnectionAndAnswersPipelinedRequestsInOrder()
{
    Echo echo;
    const auto server = HttpServer::open(0, {}, echo);
    QVERIFY(server);
    const auto port = (*server)->port();
    RawConnection connection(port);
    std::string all;
    for (int i = 0; i < 50; ++i)
        all += requestText("POST", "/" + std::to_string(i), port, "body " + std::to_string(i));
    QVERIFY(connection.send(all));
    for (int i = 0; i < 50; ++i) {
        const auto reply = connection.reply();
        QVERIFY(reply);
        QCOMPARE(reply->status, 200);
        QCOMPARE(reply->body, "POST /" + std::to_string(i) + " body " + std::to_string(i));
    }
    QVERIFY(connection.send("GET /last HTTP/1.0\r\n\r\n"));
    const auto last = connection.reply();
    QVERIFY(last);
    QCOMPARE(last->body, std::string("GET /last "));
    QVERIFY(connection.isClosedWithin(5s));
    QCOMPARE((*server)->counts().requests, 51U);
    QTRY_VERIFY(echo.ticks > 0);
}

void TestHttpServer::refusesWhatIsNoHttp_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char* name, const QByteArray& bytes, int status) {
        QTest::newRow(name) << bytes << status;
    };
    const QByteArray host = "Host: 127.0.0.1\r\n";
    row("nonsense", "hello there\r\n\r\n", 400);
    row("binary", QByteArray(64, '\x01') + "\r\n\r\n", 400);
    row("a TLS hello", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11) + QByteArray(40, '\0'), 400);
    row("no such version", "GET / HTTP/9.9\r\n" + host + "\r\n", 505);
    row("blank in the target", "GET /a b HTTP/1.1\r\n" + host + "\r\n", 505);
    row("no host", "GET / HTTP/1.1\r\n\r\n", 400);
    row("two hosts", "GET / HTTP/1.1\r\n" + host + host + "\r\n", 400);
    row("blank before the colon", "GET / HTTP/1.1\r\nHost : a\r\n\r\n", 400);
    row("head too long", "GET / HTTP/1.1\r\n" + host + "X: " + QByteArray(9000, 'x') + "\r\n\r\n", 431);
    QByteArray many;
    for (int i = 0; i < 70; ++i)
        many += "X-" + QByteArray::number(i) + ": 1\r\n";
    row("too many fields", "GET / HTTP/1.1\r\n" + host + many + "\r\n", 431);
    row("target too long", "GET /" + QByteArray(3000, 'a') + " HTTP/1.1\r\n" + host + "\r\n", 414);
    row("length is no number", "POST / HTTP/1.1\r\n" + host + "Content-Length: ten\r\n\r\n", 400);
    row("negative length", "POST / HTTP/1.1\r\n" + host + "Content-Length: -1\r\n\r\n", 400);
    row("two lengths", "POST / HTTP/1.1\r\n" + host + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab", 400);
    row("length and chunks",
        "POST / HTTP/1.1\r\n" + host + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
    row("chunks and length",
        "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n", 400);
    row("another encoding", "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: gzip\r\n\r\nab", 400);
    row("broken chunk", "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\nzz\r\nab\r\n0\r\n\r\n", 400);
    row("unknown expectation", "POST / HTTP/1.1\r\n" + host + "Expect: tea\r\nContent-Length: 2\r\n\r\nab", 417);
    const QByteArray chunked = "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n";
    row("a length twice, the same", "POST / HTTP/1.1\r\n" + host + "Content-Length: 2\r\nContent-Length: 2\r\n\r\nab",
        400);
    row("a list of lengths", "POST / HTTP/1.1\r\n" + host + "Content-Length: 2, 2\r\n\r\nab", 400);
    row("a length with a sign", "POST / HTTP/1.1\r\n" + host + "Content-Length: +2\r\n\r\nab", 400);
    row("a length in hexadecimal", "POST / HTTP/1.1\r\n" + host + "Content-Length: 0x2\r\n\r\nab", 400);
    row("a length beyond all", "POST / HTTP/1.1\r\n" + host + "Content-Length: 99999999999999999999\r\n\r\nab", 400);
    row("an empty length", "POST / HTTP/1.1\r\n" + host + "Content-Length:\r\n\r\n", 400);
    row("chunked twice", chunked + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
    row("chunked in a list twice",
        "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n", 400);
    row("packed, then chunked", "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
        400);
    row("packed and chunked", chunked + "Transfer-Encoding: gzip\r\n\r\n0\r\n\r\n", 400);
    row("chunked, then not", "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n",
        400);
    row("nearly chunked", "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n", 400);
    row("chunks of an old client", "POST / HTTP/1.0\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
    row("a chunk beyond all", chunked + "\r\nfffffffffffffffff\r\nab\r\n0\r\n\r\n", 400);
    row("a negative chunk", chunked + "\r\n-2\r\nab\r\n0\r\n\r\n", 400);
    row("a chunk that is longer", chunked + "\r\n1\r\nab\r\n0\r\n\r\n", 400);
    row("lines end in LF", "GET / HTTP/1.1\nHost: 127.0.0.1\n\n", 505);
    row("a zero in the target", QByteArray("GET /a\0b HTTP/1.1\r\n", 19) + host + "\r\n", 400);
    row("a zero in a field", "GET / HTTP/1.1\r\n" + host + QByteArray("X: a\0b\r\n", 8) + "\r\n", 400);
    row("a zero in a name", "GET / HTTP/1.1\r\n" + host + QByteArray("X\0: b\r\n", 7) + "\r\n", 400);
    row("a field without a name", "GET / HTTP/1.1\r\n" + host + ": b\r\n\r\n", 400);
    row("a field without a colon", "GET / HTTP/1.1\r\n" + host + "X\r\n\r\n", 400);
    row("a line folded in front", "GET / HTTP/1.1\r\n X: a\r\n" + host + "\r\n", 400);
    row("a request of version 2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505);
    row("smuggled line end", "GET / HTTP/1.1\r\n" + host + "X: a\rb\r\n\r\n", 400);
    row("line folded", "GET / HTTP/1.1\r\n" + host + "X: a\r\n b\r\n\r\n", 200); // RFC 9112 §5.2 lets it be one blank
}

void TestHttpServer::refusesWhatIsNoHttp()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    Echo echo;
    const auto server = HttpServer::open(0, quickLimits(), echo);
    QVERIFY(server);
    RawConnection connection((*server)->port());
    QVERIFY(connection.send({bytes.constData(), static_cast<std::size_t>(bytes.size())}));
    const auto reply = connection.reply();
    QVERIFY(reply);
    QCOMPARE(reply->status, status);
    if (status != 200) {
        QVERIFY(connection.isClosedWithin(5s));
        QCOMPARE((*server)->counts().malformed, 1U);
    }
    const auto parsed = parseHttpRequest({bytes.constData(), static_cast<std::size_t>(bytes.size())}, quickLimits());
    if (status == 200)
        QVERIFY(parsed);
    else
        QCOMPARE(QString::fromStdString(parsed.error().message).section(u' ', 0, 0), QString::number(status));
}

/// A proxy in front looks at the fields of the head: what stands behind the body must not pass for one of them.
void TestHttpServer::takesNoFieldFromATrailer()
{
    Fields fields;
    const auto server = HttpServer::open(0, quickLimits(), fields);
    QVERIFY(server);
    const std::string bytes =
        "POST /a HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Forwarded-For: 203.0.113.7\r\nTransfer-Encoding: "
        "chunked\r\nTrailer: X-Forwarded-For\r\n\r\n2\r\nab\r\n0\r\nX-Forwarded-For: "
        "52.89.214.238\r\nAuthorization: Bearer sxt\r\nHost: evil\r\n\r\n";
    const auto reply = ask((*server)->port(), bytes);
    QVERIFY(reply);
    QCOMPARE(reply->status, 200);
    QCOMPARE(reply->body, std::string("Host=127.0.0.1;X-Forwarded-For=203.0.113.7;Transfer-Encoding=chunked;Trailer=X-"
                                      "Forwarded-For;ab"));
    const auto parsed = parseHttpRequest(bytes, quickLimits());
    QVERIFY(parsed);
    QCOMPARE(parsed->count("X-Forwarded-For"), 1U);
    QCOMPARE(parsed->count("Authorization"), 0U);
}

void TestHttpServer::tellsWhoSendsTooMuchBeforeReadingIt()
{
    Echo echo;
    const auto server = HttpServer::open(0, quickLimits(), echo);
    QVERIFY(server);
    const auto port = (*server)->port();
    // Nothing but the head was sent.
    RawConnection announced(port);
    QVERIFY(announced.send("POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 999999999999\r\n\r\n"));
    auto reply = announced.reply();
    QVERIFY(reply);
    QCOMPARE(reply->status, 413);
    QVERIFY(announced.isClosedWithin(5s));
    QCOMPARE(echo.tooLarge.load(), 1); // who keeps a log of such requests has seen it
    // A sender that does not look hears it all the same.
    reply = ask(port, requestText("POST", "/a", port, std::string(400'000, 'x')));
    QVERIFY(reply);
    QCOMPARE(reply->status, 413);
    RawConnection chunked(port);
    QVERIFY(chunked.send("POST /a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"));
    for (int i = 0; i < 20; ++i)
        if (!chunked.send("400\r\n" + std::string(0x400, 'x') + "\r\n")) break;
    reply = chunked.reply();
    QVERIFY(reply);
    QCOMPARE(reply->status, 413);
    QCOMPARE(echo.tooLarge.load(), 3);
    for (const char* head : {"POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 16385\r\n\r\n",
                             "POST /a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n4001\r\n"}) {
        const auto parsed = parseHttpRequest(std::string(head) + std::string(16385, 'x'), {});
        QVERIFY(parsed && parsed->isTooLarge && parsed->target == "/a");
    }
    // What is just within the limit comes through.
    reply = ask(port, requestText("POST", "/a", port, std::string(16 * 1024, 'x')));
    QVERIFY(reply);
    QCOMPARE(reply->status, 200);
    reply = ask(port, requestText("POST", "/a", port, std::string(16 * 1024 + 1, 'x')));
    QVERIFY(reply);
    QCOMPARE(reply->status, 413);
}

void TestHttpServer::cutsOffWhoDawdles()
{
    Echo echo;
    const auto server = HttpServer::open(0, quickLimits(), echo);
    QVERIFY(server);
    const auto port = (*server)->port();
    RawConnection silent(port);
    RawConnection slowHead(port);
    RawConnection slowBody(port);
    RawConnection idle(port);
    // A byte now and then does not buy more time.
    std::atomic<bool> wasCut{false};
    std::thread drip([&] {
        const auto until = std::chrono::steady_clock::now() + 10s;
        while (!wasCut && std::chrono::steady_clock::now() < until)
            wasCut = !slowHead.send("X") || slowHead.isClosedWithin(20ms);
    });
    const bool isSent = slowBody.send("POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nab") &&
                        idle.send(requestText("GET", "/a", port)) && idle.reply().has_value();
    const bool all = silent.isClosedWithin(10s) && slowBody.isClosedWithin(10s) && idle.isClosedWithin(10s);
    drip.join();
    QVERIFY(isSent);
    QVERIFY(all);
    QVERIFY(wasCut);
    QTRY_COMPARE((*server)->counts().connections, 0U);
    QVERIFY((*server)->counts().timedOut >= 3);
}

void TestHttpServer::turnsAwayBeyondItsConnections()
{
    Echo echo;
    HttpLimits limits;
    limits.connections = 3;
    const auto server = HttpServer::open(0, limits, echo);
    QVERIFY(server);
    const auto port = (*server)->port();
    std::vector<std::unique_ptr<RawConnection>> held;
    for (int i = 0; i < 3; ++i) {
        held.push_back(std::make_unique<RawConnection>(port));
        QVERIFY(held.back()->send(requestText("GET", "/a", port)));
        QVERIFY(held.back()->reply());
    }
    RawConnection extra(port);
    const auto reply = extra.reply();
    QVERIFY(reply);
    QCOMPARE(reply->status, 503);
    QCOMPARE(reply->field("Retry-After"), std::string("1"));
    QVERIFY(extra.isClosedWithin(5s));
    held.pop_back();
    QTRY_COMPARE((*server)->counts().connections, 2U);
    QVERIFY(ask(port, requestText("GET", "/a", port)));
    QCOMPARE((*server)->counts().turnedAway, 1U);
}

/// Descriptors are the whole program's: a flood of connections must leave the journal some.
void TestHttpServer::keepsFewDescriptorsInAFlood()
{
    Echo echo;
    HttpLimits limits;
    limits.connections = 2;
    const auto server = HttpServer::open(0, limits, echo);
    QVERIFY(server);
    constexpr std::size_t kFlood = 400;
    QVERIFY(allowSockets(2 * kFlood + 64));
    std::vector<std::unique_ptr<RawConnection>> all;
    std::uint64_t most = 0;
    for (std::size_t i = 0; i < kFlood; ++i) {
        all.push_back(std::make_unique<RawConnection>((*server)->port()));
        most = std::max(most, (*server)->counts().connections);
    }
    QTRY_COMPARE((*server)->counts().accepted, kFlood);
    QVERIFY2(most <= 80, std::to_string(most).c_str());
    QVERIFY((*server)->counts().turnedAway >= kFlood - 2);
    all.clear();
    QTRY_COMPARE((*server)->counts().connections, 0U);
    const auto port = (*server)->port();
    QVERIFY(ask(port, requestText("GET", "/a", port)));
}

void TestHttpServer::answersWhoHasClosedItsHalf()
{
    Echo echo;
    const auto server = HttpServer::open(0, {}, echo);
    QVERIFY(server);
    const auto port = (*server)->port();
    RawConnection whole(port);
    QVERIFY(whole.send(requestText("GET", "/wait", port)));
    QVERIFY(whole.closeSending());
    {
        const auto held = echo.held(1);
        QCOMPARE(held.size(), 1U);
        held.front()(textReply(200, "late"));
    }
    const auto reply = whole.reply();
    QVERIFY(reply);
    QCOMPARE(reply->body, std::string("late"));
    QVERIFY(whole.isClosedWithin(5s));
    RawConnection half(port);
    QVERIFY(half.send("POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nab"));
    QVERIFY(half.closeSending());
    QVERIFY(half.isClosedWithin(5s)); // a body that was announced and never comes
    QCOMPARE((*server)->counts().requests, 1U);
    QTRY_COMPARE((*server)->counts().connections, 0U);
}

void TestHttpServer::answersHeadWithoutBody()
{
    Echo echo;
    const auto server = HttpServer::open(0, {}, echo);
    QVERIFY(server);
    const auto port = (*server)->port();
    RawConnection connection(port);
    QVERIFY(connection.send(requestText("HEAD", "/a", port) + requestText("GET", "/b", port)));
    const auto head = connection.reply(false);
    QVERIFY(head);
    QCOMPARE(head->field("content-length"), std::to_string(std::string("HEAD /a ").size()));
    const auto next = connection.reply();
    QVERIFY(next);
    QCOMPARE(next->body, std::string("GET /b "));
}

void TestHttpServer::letsBodiesComeOnRequest()
{
    Echo echo;
    const auto server = HttpServer::open(0, {}, echo);
    QVERIFY(server);
    RawConnection connection((*server)->port());
    QVERIFY(connection.send("POST /a HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n"));
    const auto go = connection.reply();
    QVERIFY(go);
    QCOMPARE(go->status, 100);
    QVERIFY(connection.send("ab"));
    const auto reply = connection.reply();
    QVERIFY(reply);
    QCOMPARE(reply->body, std::string("POST /a ab"));
    // Not, where it would be too much.
    QVERIFY(connection.send("POST /a HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 20000\r\n\r\n"));
    const auto refused = connection.reply();
    QVERIFY(refused);
    QCOMPARE(refused->status, 413);
}

void TestHttpServer::expectsNothingOfOldClients()
{
    Echo echo;
    const auto server = HttpServer::open(0, {}, echo);
    QVERIFY(server);
    const auto reply =
        ask((*server)->port(), "POST /a HTTP/1.0\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\nab");
    QVERIFY(reply);
    QCOMPARE(reply->status, 200); // no 100 before it, which HTTP/1.0 does not know
    QCOMPARE(reply->body, std::string("POST /a ab"));
}

void TestHttpServer::answersForAHandlerThatForgets()
{
    Echo echo;
    const auto server = HttpServer::open(0, {}, echo);
    QVERIFY(server);
    const auto port = (*server)->port();
    const auto forgotten = ask(port, requestText("GET", "/forget", port));
    QVERIFY(forgotten);
    QCOMPARE(forgotten->status, 500);
    // From another thread, and only once.
    RawConnection waiting(port);
    QVERIFY(waiting.send(requestText("GET", "/wait", port)));
    auto held = echo.held(1);
    QCOMPARE(held.size(), 1U);
    std::thread([answer = held.front()] {
        answer(textReply(200, "first"));
        answer(textReply(200, "second"));
    }).join();
    const auto reply = waiting.reply();
    QVERIFY(reply);
    QCOMPARE(reply->body, std::string("first"));
    QVERIFY(waiting.send(requestText("GET", "/next", port)));
    const auto next = waiting.reply();
    QVERIFY(next);
    QCOMPARE(next->body, std::string("GET /next "));
}

void TestHttpServer::endsWhileRequestsWait()
{
    Echo echo;
    std::vector<HttpAnswer> held;
    {
        const auto server = HttpServer::open(0, {}, echo);
        QVERIFY(server);
        RawConnection first((*server)->port());
        RawConnection second((*server)->port());
        QVERIFY(first.send(requestText("GET", "/wait", (*server)->port())));
        QVERIFY(second.send(requestText("GET", "/wait", (*server)->port())));
        while (held.size() < 2)
            for (HttpAnswer& each : echo.held(1))
                held.push_back(std::move(each));
        held.pop_back(); // answers 500, into a server that may be going
    }
    held.front()(textReply(200, "too late")); // nobody hears it
}

void TestHttpServer::saysThatAPortIsTaken()
{
    Echo echo;
    const auto first = HttpServer::open(0, {}, echo);
    QVERIFY(first);
    const auto second = HttpServer::open((*first)->port(), {}, echo);
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Busy);
    QCOMPARE(exitCodeFor(second.error().code), 4);
}

void TestHttpServer::listensOnTheLoopbackAlone()
{
    Echo echo;
    const auto server = HttpServer::open(0, {}, echo);
    QVERIFY(server);
    // What the kernel says of it: 127.0.0.1 is 0100007F, and nothing else listens on this port.
    QFile table(QStringLiteral("/proc/net/tcp"));
    if (!table.open(QIODevice::ReadOnly)) QSKIP("there is no /proc/net/tcp to ask");
    const QByteArray port = QByteArray::number((*server)->port(), 16).toUpper().rightJustified(4, '0');
    int listeners = 0;
    for (const QByteArray& line : table.readAll().split('\n')) {
        const auto cells = line.simplified().split(' ');
        if (cells.size() < 4 || !cells[1].endsWith(":" + port) || cells[3] != "0A") continue;
        ++listeners;
        QCOMPARE(cells[1], "0100007F:" + port);
    }
    QCOMPARE(listeners, 1);
}

void TestHttpServer::routesByPathAndMethod()
{
    HttpRouter router;
    const auto say = [](const char* what) {
        return [what](const HttpRequest&, const Target& target, bool, const HttpAnswer& answer) {
            answer(textReply(200, std::string(what) + (target.path.size() > 1 ? " " + target.path[1] : "")));
        };
    };
    router.add({{"GET"}, "/flags", say("list"), false});
    router.add({{"PUT", "POST"}, "/flags/*", say("set"), false});
    router.add({{"GET"}, "/flags/*", say("one"), false});
    const auto server = HttpServer::open(0, {}, router);
    QVERIFY(server);
    const auto port = (*server)->port();
    router.setPort(port);
    const auto status = [&](const char* method, const char* path) {
        const auto reply = ask(port, requestText(method, path, port), std::string_view(method) != "HEAD");
        return reply ? std::to_string(reply->status) + " " + reply->body + reply->field("Allow") : std::string();
    };
    QCOMPARE(status("GET", "/flags"), std::string("200 list"));
    QCOMPARE(status("GET", "/flags?a=b"), std::string("200 list"));
    QCOMPARE(status("GET", "/flags/a%20b"), std::string("200 one a b"));
    QCOMPARE(status("PUT", "/flags/x"), std::string("200 set x"));
    QCOMPARE(status("HEAD", "/flags"), std::string("200 "));
    QCOMPARE(status("OPTIONS", "/flags/x"), std::string("204 PUT, POST, GET, HEAD, OPTIONS"));
    QCOMPARE(status("DELETE", "/flags"), std::string("405 {\"error\":\"no such method here\"}\nGET, HEAD, OPTIONS"));
    QCOMPARE(status("GET", "/other"), std::string("404 {\"error\":\"no such path\"}\n"));
    QVERIFY(status("GET", "/flags/..").starts_with("400"));
    QVERIFY(status("GET", "/flags/%2e%2e").starts_with("400"));
    QVERIFY(status("GET", "/flags/%zz").starts_with("400"));
    QVERIFY(status("TRACE", "/flags").starts_with("405"));
}

void TestHttpServer::turnsForeignPagesAway_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("status");
    const auto row = [](const char* name, const QByteArray& fields, int status) {
        QTest::newRow(name) << fields << status;
    };
    row("ours", "Host: 127.0.0.1:PORT\r\n", 200);
    row("by name", "Host: LocalHost:PORT\r\n", 200);
    row("version 6", "Host: [::1]:PORT\r\n", 200);
    row("named in the settings", "Host: hook.example.test\r\n", 200);
    row("without port", "Host: 127.0.0.1\r\n", 403);
    row("another port", "Host: 127.0.0.1:1\r\n", 403);
    row("rebound name", "Host: evil.example:PORT\r\n", 403);
    row("looks like ours", "Host: 127.0.0.1:PORT.evil.example\r\n", 403);
    row("with a user", "Host: x@127.0.0.1:PORT\r\n", 403);
    row("own origin", "Host: 127.0.0.1:PORT\r\nOrigin: http://localhost:PORT\r\n", 200);
    row("foreign origin", "Host: 127.0.0.1:PORT\r\nOrigin: https://evil.example\r\n", 403);
    row("null origin", "Host: 127.0.0.1:PORT\r\nOrigin: null\r\n", 403);
    row("origin of another port", "Host: 127.0.0.1:PORT\r\nOrigin: http://127.0.0.1:1\r\n", 403);
    row("two origins", "Host: 127.0.0.1:PORT\r\nOrigin: http://localhost:PORT\r\nOrigin: http://localhost:PORT\r\n",
        403);
    row("a page's request without origin", "Host: 127.0.0.1:PORT\r\nSec-Fetch-Site: cross-site\r\n", 403);
    row("typed by hand", "Host: 127.0.0.1:PORT\r\nSec-Fetch-Site: none\r\n", 200);
    row("a dot behind the name", "Host: localhost.:PORT\r\n", 403);
    row("leading zeros in the port", "Host: 127.0.0.1:0PORT\r\n", 403);
    row("an address in another form", "Host: 2130706433:PORT\r\n", 403);
    row("another address of this machine", "Host: 127.0.0.2:PORT\r\n", 403);
    row("version 6 written out", "Host: [0:0:0:0:0:0:0:1]:PORT\r\n", 403);
    row("version 4 in 6", "Host: [::ffff:127.0.0.1]:PORT\r\n", 403);
    row("two in one", "Host: 127.0.0.1:PORT, evil.example\r\n", 403);
    row("an empty host", "Host:\r\n", 403);
    row("an empty origin", "Host: 127.0.0.1:PORT\r\nOrigin:\r\n", 403);
    row("own origin by TLS", "Host: 127.0.0.1:PORT\r\nOrigin: https://127.0.0.1:PORT\r\n", 403);
    row("origin with a path", "Host: 127.0.0.1:PORT\r\nOrigin: http://127.0.0.1:PORT/\r\n", 403);
    row("another page of this site", "Host: 127.0.0.1:PORT\r\nSec-Fetch-Site: same-site\r\n", 403);
}

/// A target in absolute form names the host a second time (RFC 9112 §3.2.2): both have to be ours.
void TestHttpServer::takesAbsoluteTargets_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<int>("status");
    const auto row = [](const char* name, const QByteArray& target, const QByteArray& host, int status) {
        QTest::newRow(name) << target << host << status;
    };
    row("ours", "http://127.0.0.1:PORT/livez", "127.0.0.1:PORT", 200);
    row("ours in capitals", "HTTP://LOCALHOST:PORT/livez?a=b", "127.0.0.1:PORT", 200);
    row("through the proxy", "http://hook.example.test/livez", "hook.example.test", 200);
    row("no path", "http://127.0.0.1:PORT", "127.0.0.1:PORT", 404);
    row("a query alone", "http://127.0.0.1:PORT?/livez", "127.0.0.1:PORT", 404);
    row("a foreign target", "http://evil.example/livez", "127.0.0.1:PORT", 403);
    row("a foreign host", "http://127.0.0.1:PORT/livez", "evil.example", 403);
    row("with a user", "http://me@127.0.0.1:PORT/livez", "127.0.0.1:PORT", 403);
    row("another scheme", "https://127.0.0.1:PORT/livez", "127.0.0.1:PORT", 400);
    row("another scheme, foreign", "ftp://evil.example/livez", "127.0.0.1:PORT", 400);
    row("no host", "http:///livez", "127.0.0.1:PORT", 403);
    row("two slashes", "//evil.example/livez", "127.0.0.1:PORT", 400);
    row("an authority", "127.0.0.1:PORT", "127.0.0.1:PORT", 400);
    row("everything", "*", "127.0.0.1:PORT", 400);
}

void TestHttpServer::takesAbsoluteTargets()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, host);
    QFETCH(int, status);
    HttpRouter router({"hook.example.test"});
    router.add(
        {{"GET"},
         "/livez",
         [](const HttpRequest&, const Target&, bool, const HttpAnswer& answer) { answer(textReply(200, "ok\n")); },
         false});
    const auto server = HttpServer::open(0, {}, router);
    QVERIFY(server);
    router.setPort((*server)->port());
    const QByteArray port = QByteArray::number((*server)->port());
    target.replace("PORT", port);
    host.replace("PORT", port);
    const auto reply =
        ask((*server)->port(), ("GET " + target + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n").toStdString());
    QVERIFY(reply);
    QCOMPARE(reply->status, status);
}

void TestHttpServer::turnsForeignPagesAway()
{
    QFETCH(QByteArray, fields);
    QFETCH(int, status);
    HttpRouter router({"hook.example.test"});
    router.add(
        {{"GET"},
         "/livez",
         [](const HttpRequest&, const Target&, bool, const HttpAnswer& answer) { answer(textReply(200, "ok\n")); },
         false});
    const auto server = HttpServer::open(0, {}, router);
    QVERIFY(server);
    const auto port = (*server)->port();
    router.setPort(port);
    fields.replace("PORT", QByteArray::number(port));
    const auto reply = ask(port, requestText("GET", "/livez", port, {}, fields.toStdString()));
    QVERIFY(reply);
    QCOMPARE(reply->status, status);
    QVERIFY(reply->field("Access-Control-Allow-Origin").empty());
}

SEXTANT_TEST(TestHttpServer)
#include "tst_http_server.moc"
