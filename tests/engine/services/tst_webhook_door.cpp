#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

#include "engine/core/hmac.h"
#include "engine/decision/signals/deduplicator.h"
#include "engine/services/webhook/webhook_door.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::services;
using namespace std::chrono_literals;

namespace {

const std::string kSecret = "s3cr3t-demo-0123456789";
const std::string kOldSecret = "older-secret-0123456789";
constexpr Time kNow = Time::fromMillis(1'791'201'602'000); // 2026-10-05T12:00:02Z

/// A session that takes signals as the engine does, or keeps them waiting.
class FakeSession final : public session::SignalSink {
public:
    bool submit(session::ExternalSignal signal, std::shared_ptr<session::SignalTicket> ticket) override
    {
        if (isGone) return false;
        if (holds) {
            held.push_back({std::move(signal), std::move(ticket)});
            return true;
        }
        settle(signal, *ticket);
        return true;
    }
    void settle(const session::ExternalSignal& signal, session::SignalTicket& ticket)
    {
        if (!ticket.begin()) return;
        session::SignalAnswer answer;
        answer.seq = ++seq;
        const Digest key = decision::Deduplicator::key(signal.symbol, session::toString(signal.direction),
                                                       market::toString(signal.timeframe), signal.strategyId, {});
        if (const auto original = dedup.find(key, signal.nonce, now)) {
            answer.outcome = session::SignalAnswer::Outcome::Duplicate;
            answer.signal = *original;
        } else {
            answer.outcome = session::SignalAnswer::Outcome::Accepted;
            answer.signal = SignalId{taken.size() + 1};
            dedup.add(key, signal.nonce, now, answer.signal);
            taken.push_back(signal);
        }
        ticket.answer(answer);
    }

    bool holds = false;
    bool isGone = false;
    Time now = kNow;
    std::uint64_t seq = 0;
    decision::Deduplicator dedup;
    std::vector<session::ExternalSignal> taken;
    std::vector<std::pair<session::ExternalSignal, std::shared_ptr<session::SignalTicket>>> held;
};

struct Bench {
    explicit Bench(const storage::Workspace* workspace = nullptr, std::int64_t kept = 100'000)
        : log(*WebhookLog::open(workspace, kept, kNow - 1h))
    {
        rules.secrets = {kSecret, kOldSecret};
        rules.trustedProxies = *AddressList::parse("127.0.0.1");
        rules.proxyHeader = "X-Test-Remote-Addr";
        view.sessionId = "session";
        view.now = kNow;
        view.symbols = {"BTC-USDT", "ETH-USDT", "BTC-PERP", "AAPL"};
    }
    WebhookDoor& open()
    {
        WebhookDoor::Ports ports;
        ports.sink = &session;
        ports.log = log.get();
        ports.session = [this] { return view; };
        ports.wallClock = [this] { return wall; };
        ports.clock = [this] { return moment; };
        door = std::make_unique<WebhookDoor>(std::move(ports), rules);
        return *door;
    }
    /// Status and body of the answer; "" where there is none yet.
    std::shared_ptr<HttpReply> post(const std::string& body, HttpHeaders headers = {},
                                    const std::string& target = "/webhook", bool isForeign = false,
                                    bool isTooLarge = false)
    {
        if (!door) open();
        HttpRequest request;
        request.method = "POST";
        request.target = target;
        request.body = body;
        request.peer = "127.0.0.1";
        request.isTooLarge = isTooLarge;
        request.headers = std::move(headers);
        if (!request.header("X-Test-Remote-Addr")) request.headers.emplace_back("X-Test-Remote-Addr", "52.89.214.238");
        auto reply = std::make_shared<HttpReply>();
        reply->status = 0;
        const auto path = parseTarget(target);
        if (!path) {
            reply->status = 400;
            return reply;
        }
        door->serve(request, *path, isForeign, HttpAnswer([reply](HttpReply given) { *reply = std::move(given); }));
        return reply;
    }

    std::unique_ptr<WebhookLog> log;
    WebhookRules rules;
    FakeSession session;
    SessionView view;
    Time wall = kNow;
    std::chrono::steady_clock::time_point moment{};
    std::unique_ptr<WebhookDoor> door;
};

std::string alert(const std::string& more = {}, const std::string& key = kSecret)
{
    return "{" + (key.empty() ? "" : "\"key\":\"" + key + "\",") + "\"ticker\":\"BTCUSDT\",\"action\":\"buy\"" +
           (more.empty() ? "" : "," + more) + "}";
}

QString say(const std::shared_ptr<HttpReply>& reply)
{
    return QString::number(reply->status) + u' ' + QString::fromStdString(reply->body);
}

} // namespace

class TestWebhookDoor final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersTheSamplesOfTheProtocol();
    void checksInTheOrderOfTheSpecification();
    void takesEitherSecretInBodyOrPath();
    void takesSignatures();
    void believesNoCopyOfASignature();
    void knowsWhatWasTakenBeforeARestart();
    void letsAllowedSourcesIn();
    void tellsTheSameSignalAgain();
    void limitsAStrategy();
    void saysBusyInTime();
    void judgesTimesByBothClocks();
    void logsEveryRequestWithoutSecrets();
    void keepsAsManyRowsAsItIsTold();
    void answersInJsonWhereAsked();
    void p01TheAnswerDependsOnTheRequestAlone();
    void p05EveryRequestIsLoggedWithItsResult();
};

void TestWebhookDoor::answersTheSamplesOfTheProtocol()
{
    const QByteArray data = qgetenv("SEXTANT_DATA");
    QFile file(QString::fromUtf8(data) + QStringLiteral("/../specs/protocols/samples/tradingview_webhooks.jsonl"));
    if (data.isEmpty() || !file.open(QIODevice::ReadOnly))
        QSKIP("SEXTANT_DATA names no folder beside which specs/protocols/samples lies");
    int seen = 0;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.trimmed().isEmpty()) continue;
        const QJsonObject sample = QJsonDocument::fromJson(line).object();
        const QJsonObject request = sample["req"].toObject();
        const QString kind = sample["kind"].toString();
        // Each on its own: the samples are examples, not one conversation; but of the resent one, what came before.
        Bench bench;
        bench.rules.secrets = {"s3cr3t-demo", "whsec_demo_4b1d"};
        bench.rules.allowedSources = *AddressList::parse("52.89.214.238, 34.212.75.30, 54.218.53.128, 52.32.178.7");
        bench.rules.symbols = *WebhookRules::parseSymbols("BYBIT:BTCUSDT.P=BTC-PERP");
        HttpHeaders headers;
        const QJsonObject fields = request["headers"].toObject();
        for (const QString& name : fields.keys())
            headers.emplace_back(name.toStdString(), fields[name].toString().toStdString());
        std::string body = request["body"].toString().toStdString();
        if (kind == u"signed_by_proxy")
            headers.emplace_back("X-Signature",
                                 "t=1791201601,v1=2a680154cada32ea11855047d38f662068523f2f6a44b42528020d18dec5d39e");
        if (kind == u"strategy_close") bench.wall = Time::fromMillis(1'791'201'600'000 + 901'000);
        if (kind == u"strategy_reverse") bench.wall = Time::fromMillis(1'791'201'600'000 + 1'801'000);
        if (kind == u"server_error") bench.session.isGone = true;
        bench.session.now = bench.wall;
        if (kind == u"duplicate") (void)bench.post(body, headers);
        const auto reply = bench.post(body, headers, "/webhook", false, kind == u"oversize");
        const QJsonObject expected = sample["res"].toObject();
        QVERIFY2(reply->status == expected["status"].toInt() &&
                     QString::fromStdString(reply->body) == expected["body"].toString(),
                 qPrintable(kind + ": " + say(reply)));
        ++seen;
    }
    QVERIFY(seen >= 22);
}

/// Each request has every fault from its place on; the first of them is told.
void TestWebhookDoor::checksInTheOrderOfTheSpecification()
{
    Bench bench;
    bench.rules.perMinute = 0;
    bench.rules.waiting = 0;
    bench.rules.allowedSources = *AddressList::parse("52.89.214.238");
    const std::string stale = R"("timenow":"2020-01-01T00:00:00Z")";
    const HttpHeaders stranger{{"X-Test-Remote-Addr", "203.0.113.9"}};
    QCOMPARE(say(bench.post("", stranger, "/webhook", true, true)), QStringLiteral("413 too large"));
    QCOMPARE(say(bench.post("no JSON", stranger)), QStringLiteral("403 forbidden"));
    QCOMPARE(say(bench.post("no JSON", {}, "/webhook", true)), QStringLiteral("403 forbidden"));
    QCOMPARE(say(bench.post("no JSON")), QStringLiteral("400 bad request"));
    QCOMPARE(say(bench.post("{\"key\":\"wrong\"}")), QStringLiteral("401 unauthorised"));
    QCOMPARE(say(bench.post("{\"key\":\"" + kSecret + "\"," + stale + "}")),
             QStringLiteral("400 bad request: ticker, action"));
    QCOMPARE(say(bench.post(alert(stale))), QStringLiteral("422 stale"));
    QCOMPARE(say(bench.post(alert(R"("exchange":"NYMEX_DL")"))), QStringLiteral("422 delayed data refused"));
    QCOMPARE(say(bench.post(alert(R"("interval":"30S")"))), QStringLiteral("422 unsupported interval"));
    QCOMPARE(say(bench.post(R"({"key":")" + kSecret + R"(","ticker":"DOGEUSDT","action":"buy"})")),
             QStringLiteral("422 unknown symbol"));
    QCOMPARE(say(bench.post(alert(R"("timenow":"2026-10-05T12:00:10Z")"))), QStringLiteral("422 in the future"));
    QCOMPARE(say(bench.post(alert())), QStringLiteral("429 too many signals of this strategy"));
    bench.rules.perMinute = 60;
    bench.door->setRules(bench.rules);
    QCOMPARE(say(bench.post(alert())), QStringLiteral("503 busy"));
    bench.rules.waiting = 10;
    bench.door->setRules(bench.rules);
    QCOMPARE(say(bench.post(alert())), QStringLiteral("201 accepted"));
    QCOMPARE(say(bench.post(alert())), QStringLiteral("200 duplicate ignored"));
    QCOMPARE(bench.session.taken.size(), 1U);
}

void TestWebhookDoor::takesEitherSecretInBodyOrPath()
{
    const auto status = [](const std::string& body, const std::string& target, std::vector<std::string> secrets) {
        Bench bench;
        bench.rules.secrets = std::move(secrets);
        return bench.post(body, {}, target)->status;
    };
    const std::vector<std::string> both{kSecret, kOldSecret};
    QCOMPARE(status(alert(), "/webhook", both), 201);
    QCOMPARE(status(alert({}, kOldSecret), "/webhook", both), 201); // while one is replaced
    QCOMPARE(status(alert({}, kOldSecret), "/webhook", {kSecret}), 401);
    QCOMPARE(status(alert({}, ""), "/webhook/" + kSecret, both), 201);
    QCOMPARE(status(alert({}, ""), "/webhook/" + kSecret + "x", both), 401);
    QCOMPARE(status(alert(), "/webhook/wrong", both), 401); // nothing that is given may be wrong
    QCOMPARE(status(alert({}, "wrong"), "/webhook/" + kSecret, both), 401);
    QCOMPARE(status(alert({}, ""), "/webhook", both), 401);
    QCOMPARE(status(alert({}, ""), "/webhook", {}), 401); // shut
    QVERIFY(!parseTarget("/webhook/"));                   // never comes so far
    QCOMPARE(status("{\"key\":12,\"ticker\":\"BTCUSDT\",\"action\":\"buy\"}", "/webhook", both), 401);
    // Nor a second time, whichever of them a proxy in front has looked at.
    QCOMPARE(status(alert("\"key\":\"wrong\""), "/webhook", both), 401);
    QCOMPARE(status(alert("\"secret\":\"wrong\""), "/webhook", both), 401);
    QCOMPARE(status(alert("\"secret\":7"), "/webhook", both), 401);
    QCOMPARE(status(alert("\"secret\":[\"" + kSecret + "\"]", ""), "/webhook/" + kSecret, both), 401);
    QCOMPARE(status(alert("\"secret\":\"" + kOldSecret + "\""), "/webhook", both), 201); // both are right
    QCOMPARE(status(alert("\"secret\":null"), "/webhook", both), 201);
}

void TestWebhookDoor::takesSignatures()
{
    const std::string body = alert({}, "");
    const auto header = [&](std::int64_t seconds, const std::string& secret, const std::string& text) {
        return "t=" + std::to_string(seconds) +
               ",v1=" + toHex(hmacSha256(secret, std::to_string(seconds) + "." + text));
    };
    const auto status = [&](const std::string& given, bool isRequired, const std::string& text) {
        Bench bench;
        bench.rules.requiresSignature = isRequired;
        return bench.post(text, given.empty() ? HttpHeaders{} : HttpHeaders{{"x-signature", given}})->status;
    };
    const std::int64_t now = kNow.ns / 1'000'000'000;
    QCOMPARE(status(header(now, kSecret, body), true, body), 201);
    QCOMPARE(status(header(now, kOldSecret, body), true, body), 201);
    QCOMPARE(status(header(now - 300, kSecret, body), true, body), 201);
    QCOMPARE(status(header(now - 301, kSecret, body), true, body), 401);
    QCOMPARE(status(header(now + 301, kSecret, body), true, body), 401);
    // Times that 64 bits of nanoseconds do not hold are not this one again.
    QCOMPARE(status(header(now + 18'446'744'074, kSecret, body), true, body), 401);
    QCOMPARE(status(header(now - 18'446'744'074, kSecret, body), true, body), 401);
    QCOMPARE(status(header(now, "another", body), false, alert()), 401); // wrong, though the key is right
    QCOMPARE(status(header(now, kSecret, body), true, body + " "), 401);
    QCOMPARE(status("", true, alert()), 401);
    const std::string sound = header(now, kSecret, body);
    QCOMPARE(
        status(QByteArray::fromStdString(sound).toUpper().replace("T=", "t=").replace(",V1=", ",v1=").toStdString(),
               true, body),
        401); // in capitals it is another text
    QCOMPARE(status(sound + "0", true, body), 401);
    QCOMPARE(status(sound.substr(0, sound.size() - 1), true, body), 401);
    for (const char* bad : {"t=,v1=", "v1=00", "t=1791201602", "t=1,t=2,v1=aa", "t=1e9,v1=aa", "t=-1,v1=a",
                            "t=9223372036854775807,v1=aa", "garbage"})
        QVERIFY2(status(bad, false, alert()) == 401, bad);
}

void TestWebhookDoor::believesNoCopyOfASignature()
{
    Bench bench;
    const std::string body = alert({}, "");
    const std::string stamp = std::to_string(kNow.ns / 1'000'000'000);
    const HttpHeaders headers{{"X-Signature", "t=" + stamp + ",v1=" + toHex(hmacSha256(kSecret, stamp + "." + body))}};
    QCOMPARE(bench.post(body, headers)->status, 201);
    bench.session.now = kNow + 299s; // beyond the minute of equal signals
    bench.wall = bench.session.now;
    QCOMPARE(bench.post(body, headers)->status, 200);
    bench.wall = bench.session.now = kNow + 301s;
    QCOMPARE(bench.post(body, headers)->status, 401);
    QCOMPARE(bench.session.taken.size(), 1U);
}

/// Another session in the same workspace does not know what the one before it has taken; the log does.
void TestWebhookDoor::knowsWhatWasTakenBeforeARestart()
{
    QTemporaryDir folder;
    const auto workspace =
        storage::Workspace::open(storage::WorkspaceLocation::directory(folder.path().toStdString()), "tests", kNow);
    QVERIFY(workspace);
    const std::string plain = alert(R"("strategy":"plain")");
    const std::string named = alert(R"("strategy":"named","id":"n1")");
    const std::string body = alert(R"("strategy":"signed")", "");
    const auto sign = [&](Time time) {
        const std::string stamp = std::to_string(time.ns / 1'000'000'000);
        return HttpHeaders{{"X-Signature", "t=" + stamp + ",v1=" + toHex(hmacSha256(kSecret, stamp + "." + body))}};
    };
    std::string signal;
    {
        Bench before(&*workspace);
        QCOMPARE(before.post(plain)->status, 201);
        const auto taken = before.post(named);
        QCOMPARE(taken->status, 201);
        for (const auto& [name, value] : taken->headers)
            if (name == "X-Signal-Id") signal = value;
        QCOMPARE(before.post(body, sign(kNow))->status, 201);
        QCOMPARE(before.post(alert(R"("strategy":"bad","id":"n2","interval":"30S")"))->status, 422);
        before.log->flush();
    }
    Bench after(&*workspace);
    after.wall = after.session.now = kNow + 100s;
    QCOMPARE(after.post(plain)->status, 201); // without an id a signal comes again when it likes
    const auto again = after.post(named);
    QCOMPARE(again->status, 200);
    QVERIFY(std::find(again->headers.begin(), again->headers.end(), std::pair{std::string("X-Signal-Id"), signal}) !=
            again->headers.end());
    QCOMPARE(after.post(alert(R"("strategy":"x","id":"n1","interval":"60")"))->status, 200); // the id counts
    QCOMPARE(after.post(body, sign(kNow))->status, 200);                                     // a copy
    QCOMPARE(after.post(alert(R"("strategy":"bad","id":"n2")"))->status, 201);               // was refused then
    QCOMPARE(after.post(body, sign(kNow + 100s))->status, 201);                              // signed anew
    after.wall = after.session.now = kNow + 601s;
    QCOMPARE(after.post(named)->status, 201);
    QCOMPARE(after.session.taken.size(), 4U);
}

void TestWebhookDoor::letsAllowedSourcesIn()
{
    Bench bench;
    bench.rules.allowedSources = *AddressList::parse("52.89.214.238");
    QCOMPARE(bench.post(alert())->status, 201);
    QCOMPARE(bench.post(alert(), {{"X-Test-Remote-Addr", "52.89.214.238, 203.0.113.9"}})->status, 403);
    QCOMPARE(bench.post(alert(), {{"X-Test-Remote-Addr", "nonsense"}})->status, 403);
    bench.rules.trustedProxies = {};
    bench.door->setRules(bench.rules);
    QCOMPARE(bench.post(alert())->status, 403); // what the header says is nobody's word now
}

void TestWebhookDoor::tellsTheSameSignalAgain()
{
    Bench bench;
    const auto first = bench.post(alert(R"("id":"a")"));
    QCOMPARE(first->status, 201);
    const auto again = bench.post(alert(R"("id":"a","interval":"60")")); // another signal of the same id
    QCOMPARE(again->status, 200);
    const auto signal = [](const HttpReply& reply) {
        for (const auto& [name, value] : reply.headers)
            if (name == "X-Signal-Id") return value;
        return std::string();
    };
    QCOMPARE(signal(*again), signal(*first));
    QVERIFY(!signal(*first).empty());
    QCOMPARE(bench.post(alert(R"("id":"b")"))->status, 200); // another id, the same signal within a minute
    QCOMPARE(bench.post(alert(R"("strategy":"other")"))->status, 201);
}

void TestWebhookDoor::limitsAStrategy()
{
    Bench bench;
    bench.rules.perMinute = 3;
    for (const char* interval : {"1", "5", "15"})
        QCOMPARE(bench.post(alert("\"strategy\":\"a\",\"interval\":\"" + std::string(interval) + "\""))->status, 201);
    QCOMPARE(bench.post(alert(R"("strategy":"a","interval":"60")"))->status, 429);
    QCOMPARE(bench.post(alert(R"("strategy":"b","interval":"60")"))->status, 201);
    bench.moment += 60s;
    QCOMPARE(bench.post(alert(R"("strategy":"a","interval":"60")"))->status, 201);
}

void TestWebhookDoor::saysBusyInTime()
{
    Bench bench;
    bench.session.holds = true;
    bench.rules.waiting = 2;
    const auto late = bench.post(alert(R"("strategy":"late")"));
    const auto taken = bench.post(alert(R"("strategy":"taken")"));
    const auto third = bench.post(alert(R"("strategy":"third")"));
    QCOMPARE(third->status, 503); // the queue is full
    QCOMPARE(late->status, 0);
    QCOMPARE(bench.door->waiting(), 2U);
    QVERIFY(bench.session.held[1].second->begin()); // the engine has begun
    bench.moment += 899ms;
    bench.door->tick();
    QCOMPARE(late->status, 0);
    bench.moment += 2ms;
    bench.door->tick();
    QCOMPARE(late->status, 503);
    QCOMPARE(taken->status, 503);
    QCOMPARE(bench.door->waiting(), 0U);
    // What its sender was told it was not taken never becomes a signal.
    bench.session.settle(bench.session.held[0].first, *bench.session.held[0].second);
    QVERIFY(bench.session.taken.empty());
    bench.session.held[1].second->answer({session::SignalAnswer::Outcome::Accepted, SignalId{1}, 1, {}, {}});
    QCOMPARE(bench.log->latest().size(), 3U);
    QCOMPARE(bench.log->counts()[static_cast<std::size_t>(WebhookOutcome::Busy)], 3U);
    // A session that drops a ticket answers by that.
    bench.session.held.clear();
    const auto dropped = bench.post(alert(R"("strategy":"dropped")"));
    bench.session.held.clear();
    bench.door.reset();
    QCOMPARE(dropped->status, 503);
}

void TestWebhookDoor::judgesTimesByBothClocks()
{
    SessionView live{"s", true, Time::fromMillis(0), {}};
    using Kind = StampVerdict::Kind;
    QVERIFY(judgeStamp({}, kNow, live).stamp == kNow);
    QVERIFY(judgeStamp(kNow - 10min, kNow, live).kind == Kind::Fresh);
    QVERIFY(judgeStamp(kNow - 10min - 1ns, kNow, live).kind == Kind::Stale);
    QVERIFY(judgeStamp(kNow + 5s, kNow, live).kind == Kind::Fresh);
    QVERIFY(judgeStamp(kNow + 5s + 1ns, kNow, live).kind == Kind::Future);
    // A tape of long ago: its own time and the sender's clock will both do.
    const Time then = Time::fromMillis(1'577'836'800'000);
    SessionView tape{"s", false, then, {}};
    QVERIFY(judgeStamp({}, kNow, tape).stamp == then);
    QVERIFY(judgeStamp(then - 3s, kNow, tape).stamp == then - 3s);
    QVERIFY(judgeStamp(kNow - 3s, kNow, tape).stamp == then - 3s);
    QVERIFY(judgeStamp(kNow - 11min, kNow, tape).kind == Kind::Stale);
    QVERIFY(judgeStamp(kNow + 6s, kNow, tape).kind == Kind::Future);
    QVERIFY(judgeStamp(then - 11min, kNow, tape).kind == Kind::Stale);
}

void TestWebhookDoor::logsEveryRequestWithoutSecrets()
{
    QTemporaryDir folder;
    const auto workspace =
        storage::Workspace::open(storage::WorkspaceLocation::directory(folder.path().toStdString()), "tests", kNow);
    QVERIFY(workspace);
    {
        Bench bench(&*workspace);
        (void)bench.post(alert(R"("id":"a")"));
        (void)bench.post(alert(R"("id":"a")"));
        (void)bench.post("{\"key\":\"" + kSecret + "\",\"close\":}");
        (void)bench.post(alert({}, kSecret + "-typo"));
        (void)bench.post(alert({}, ""), {}, "/webhook/" + kOldSecret);
        (void)bench.post("", {{"X-Test-Remote-Addr", kSecret + ", 52.89.214.238"}}, "/webhook", false, true);
        bench.log->flush();
        QCOMPARE(bench.log->waiting(), 0U);
    }
    const auto database = workspace->connect(storage::Database::Access::ReadOnly);
    QVERIFY(database);
    const auto rows = database->select("SELECT status, outcome, payload, payload_hash, signal_id, at, session_id, "
                                       "source FROM webhook_log ORDER BY entry");
    QVERIFY(rows);
    QCOMPARE(rows->rows.size(), 6U);
    const std::vector<std::int64_t> statuses{201, 200, 400, 401, 200, 413};
    for (std::size_t i = 0; i < statuses.size(); ++i) {
        const auto& row = rows->rows[i];
        QCOMPARE(std::get<std::int64_t>(row[0]), statuses[i]);
        const auto& payload = std::get<std::string>(row[2]);
        QVERIFY(payload.find(kSecret) == std::string::npos && payload.find(kOldSecret) == std::string::npos);
        QVERIFY(payload.find("typo") == std::string::npos);
        const std::string hash = statuses[i] == 413 ? std::string() : toHex(sha256(payload));
        QCOMPARE(std::get<std::string>(row[3]), hash);
        QCOMPARE(std::holds_alternative<std::int64_t>(row[4]), statuses[i] < 300);
        QCOMPARE(std::get<std::int64_t>(row[5]), kNow.ns);
        QCOMPARE(std::get<std::string>(row[6]), std::string(statuses[i] < 300 ? "session" : ""));
        QCOMPARE(std::get<std::string>(row[7]), std::string("52.89.214.238"));
    }
    auto writable = workspace->connect(storage::Database::Access::ReadWrite);
    QVERIFY(writable);
    QVERIFY(!writable->change("UPDATE webhook_log SET status = 200"));
    // Not in any file of the workspace either.
    for (const char* name : {"sextant.db", "sextant.db-wal"}) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::ReadOnly)) continue;
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains(kSecret.c_str()) && !bytes.contains(kOldSecret.c_str()));
    }
}

void TestWebhookDoor::keepsAsManyRowsAsItIsTold()
{
    QTemporaryDir folder;
    const auto workspace =
        storage::Workspace::open(storage::WorkspaceLocation::directory(folder.path().toStdString()), "tests", kNow);
    QVERIFY(workspace);
    {
        Bench bench(&*workspace, 5);
        for (int i = 0; i < 12; ++i)
            (void)bench.post("no JSON " + std::to_string(i));
    }
    const auto database = workspace->connect(storage::Database::Access::ReadOnly);
    const auto rows = database->select("SELECT payload FROM webhook_log ORDER BY entry");
    QVERIFY(rows);
    QCOMPARE(rows->rows.size(), 5U);
    QCOMPARE(std::get<std::string>(rows->rows.front()[0]), std::string("no JSON 7"));
}

void TestWebhookDoor::answersInJsonWhereAsked()
{
    Bench bench;
    const auto reply = bench.post("{\"key\":\"" + kSecret + "\"}", {{"Accept", "application/json"}});
    QCOMPARE(reply->status, 400);
    QCOMPARE(reply->contentType, std::string("application/json"));
    const auto object = QJsonDocument::fromJson(QByteArray::fromStdString(reply->body)).object();
    QCOMPARE(object["outcome"].toString(), QStringLiteral("INVALID"));
    QCOMPARE(object["fields"].toArray().size(), 2);
    QCOMPARE(bench.post(alert(), {{"Accept", "*/*"}})->contentType, std::string("text/plain; charset=utf-8"));
}

namespace {

/// A request with any mixture of faults.
struct Wish {
    std::string body;
    HttpHeaders headers;
    bool isForeign = false;
    bool isTooLarge = false;
    int expected = 0; ///< what the table of the specification says, for a new signal
};

Wish anyWish(int number)
{
    Wish wish;
    const auto is = [](int oneIn) { return *rc::gen::inRange(0, oneIn) == 0; };
    wish.isTooLarge = is(8);
    wish.isForeign = is(8);
    const bool isStranger = is(8);
    const bool isBroken = is(8);
    const bool isWrong = is(6);
    const bool lacks = is(6);
    const bool isStale = is(6);
    wish.headers = {{"X-Test-Remote-Addr", isStranger ? "203.0.113.9" : "52.89.214.238"}};
    wish.body = "{\"key\":\"" + (isWrong ? "wrong" : kSecret) + "\",\"ticker\":\"BTCUSDT\"," +
                (lacks ? "" : "\"action\":\"buy\",") + "\"strategy\":\"s" + std::to_string(number) +
                "\",\"timenow\":\"" + (isStale ? "2026-10-05T11:00:00Z" : "2026-10-05T12:00:01Z") + "\"}";
    if (isBroken) wish.body.pop_back();
    wish.expected = wish.isTooLarge                ? 413
                    : wish.isForeign || isStranger ? 403
                    : isBroken                     ? 400
                    : isWrong                      ? 401
                    : lacks                        ? 400
                    : isStale                      ? 422
                                                   : 201;
    return wish;
}

} // namespace

/// P1 for webhooks: what came before changes nothing of what a request is told, duplicates and limits apart.
void TestWebhookDoor::p01TheAnswerDependsOnTheRequestAlone()
{
    QVERIFY(rc::check("a request is judged alike, whatever came before it", [] {
        Bench bench;
        bench.rules.allowedSources = *AddressList::parse("52.89.214.238");
        const int before = *rc::gen::inRange(0, 20);
        for (int i = 0; i < before; ++i) {
            const Wish wish = anyWish(i);
            RC_ASSERT(bench.post(wish.body, wish.headers, "/webhook", wish.isForeign, wish.isTooLarge)->status ==
                      wish.expected);
        }
        const Wish wish = anyWish(1000);
        Bench fresh;
        fresh.rules.allowedSources = bench.rules.allowedSources;
        const auto here = bench.post(wish.body, wish.headers, "/webhook", wish.isForeign, wish.isTooLarge);
        const auto there = fresh.post(wish.body, wish.headers, "/webhook", wish.isForeign, wish.isTooLarge);
        RC_ASSERT(here->status == wish.expected && here->status == there->status && here->body == there->body);
    }));
}

/// P5 for webhooks: as many rows as requests, in their order, each with what its sender was told.
void TestWebhookDoor::p05EveryRequestIsLoggedWithItsResult()
{
    QTemporaryDir folder;
    int run = 0;
    QVERIFY(rc::check("the log is what the senders were told", [&] {
        const auto workspace = storage::Workspace::open(
            storage::WorkspaceLocation::directory((folder.path() + u'/' + QString::number(++run)).toStdString()),
            "tests", kNow);
        RC_ASSERT(workspace.has_value());
        std::vector<std::pair<std::int64_t, std::string>> told;
        std::size_t taken = 0;
        {
            Bench bench(&*workspace);
            const int count = *rc::gen::inRange(1, 25);
            for (int i = 0; i < count; ++i) {
                const Wish wish = anyWish(*rc::gen::inRange(0, 4)); // some come twice
                const auto reply = bench.post(wish.body, wish.headers, "/webhook", wish.isForeign, wish.isTooLarge);
                told.emplace_back(reply->status, reply->body);
            }
            taken = bench.session.taken.size();
        }
        const auto database = workspace->connect(storage::Database::Access::ReadOnly);
        const auto rows = database->select("SELECT status, detail, signal_id FROM webhook_log ORDER BY entry");
        RC_ASSERT(rows.has_value() && rows->rows.size() == told.size());
        std::size_t accepted = 0;
        for (std::size_t i = 0; i < told.size(); ++i) {
            RC_ASSERT(std::get<std::int64_t>(rows->rows[i][0]) == told[i].first);
            RC_ASSERT(std::get<std::string>(rows->rows[i][1]) == told[i].second);
            accepted += told[i].first == 201 ? 1U : 0U;
        }
        RC_ASSERT(accepted == taken);
    }));
}

SEXTANT_TEST(TestWebhookDoor)
#include "tst_webhook_door.moc"
