#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <condition_variable>
#include <mutex>

#include "engine/services/api/api_door.h"
#include "engine/services/http/http_server.h"
#include "tests/engine/services/http_client.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::services;
using namespace sextant::test;

namespace {

constexpr Time kNow = Time::fromMillis(1'791'201'602'000);

/// Tells what it was asked.
class EchoSource final : public ApiSource {
public:
    Result<std::string> read(const ApiQuery& query) override
    {
        std::unique_lock lock(mutex);
        changed.wait(lock, [&] { return !isHeld; });
        if (query.id == "none") return fail(ErrorCode::NotFound, "there is no experiment 'none'");
        std::string out = "[\"" + std::to_string(static_cast<int>(query.what)) + query.id;
        for (const auto& [name, value] : query.filters)
            out += " " + name + "=" + value;
        return out + "\"]\n";
    }
    std::mutex mutex; // guards isHeld
    std::condition_variable changed;
    bool isHeld = false;
};

} // namespace

class TestApiDoor final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void asksForATokenWithTheRightScope();
    void forgetsWhatIsRevokedOrExpired();
    void passesFiltersOnAndRefusesOthers();
    void switchesFlagsForAdmins();
    void staysWithinItsQueue();
    void storesNoToken();
    void keepsTokensApart();

private:
    [[nodiscard]] std::string create(const std::string& name, TokenScope scope, std::optional<Time> expires = {});
    [[nodiscard]] ClientReply get(const std::string& target, const std::string& token = {},
                                  const std::string& method = "GET", const std::string& body = {});

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<storage::Workspace> m_workspace;
    std::shared_ptr<EchoSource> m_source;
    std::vector<FlagWish> m_wishes;
    session::CommandAnswer m_answer;
    Time m_wall;
    std::unique_ptr<HttpRouter> m_router;
    std::unique_ptr<ApiDoor> m_door;
    std::unique_ptr<HttpServer> m_server;
};

void TestApiDoor::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace.emplace(*storage::Workspace::open(storage::WorkspaceLocation::directory(m_folder->path().toStdString()),
                                                  "tests", kNow));
    m_source = std::make_shared<EchoSource>();
    m_wishes.clear();
    m_answer = {true, 17, {}};
    m_wall = kNow;
    ApiDoor::Ports ports;
    ports.source = m_source;
    ports.workspace = &*m_workspace;
    ports.wallClock = [this] { return m_wall; };
    ports.switchFlag = [this](const FlagWish& wish, const std::function<void(const session::CommandAnswer&)>& told) {
        m_wishes.push_back(wish);
        told(m_answer);
    };
    m_router = std::make_unique<HttpRouter>();
    m_door = std::make_unique<ApiDoor>(std::move(ports));
    m_door->addTo(*m_router);
    m_server = *HttpServer::open(0, {}, *m_router);
    m_router->setPort(m_server->port());
}

void TestApiDoor::cleanup()
{
    m_server.reset();
    m_door.reset();
    m_router.reset();
    m_workspace.reset();
}

std::string TestApiDoor::create(const std::string& name, TokenScope scope, std::optional<Time> expires)
{
    auto database = m_workspace->connect(storage::Database::Access::ReadWrite);
    const std::string token = makeToken();
    const auto done = ApiTokens(*database).create({name, hashOfToken(token), scope, kNow, "admin", "test", expires});
    return done ? token : std::string();
}

ClientReply TestApiDoor::get(const std::string& target, const std::string& token, const std::string& method,
                             const std::string& body)
{
    const std::string fields = token.empty() ? std::string() : "Authorization: Bearer " + token + "\r\n";
    return ask(m_server->port(), requestText(method, target, m_server->port(), body, fields)).value_or(ClientReply{});
}

void TestApiDoor::asksForATokenWithTheRightScope()
{
    const std::string reader = create("reader", TokenScope::Read);
    const std::string admin = create("admin", TokenScope::Admin);
    for (const char* path : {"/experiments", "/experiments/a/results", "/agents/performance", "/shadow-trades",
                             "/shadow-positions", "/positions", "/orders", "/signals", "/feature-flags"}) {
        const ClientReply closed = get(path);
        QCOMPARE(closed.status, 401);
        QCOMPARE(closed.field("WWW-Authenticate"), std::string("Bearer"));
        QCOMPARE(get(path, "sxt_" + std::string(64, '0')).status, 401);
        QCOMPARE(get(path, reader).status, 200);
        QCOMPARE(get(path, admin).status, 200);
        QCOMPARE(get(path, admin, "DELETE").status, 405);
    }
    QCOMPARE(get("/experiments/none/results", reader).status, 404);
    QCOMPARE(get("/experiments/key/results", reader).body, std::string("[\"1key\"]\n"));
}

void TestApiDoor::forgetsWhatIsRevokedOrExpired()
{
    const std::string passing = create("passing", TokenScope::Read, kNow + std::chrono::hours(1));
    const std::string revoked = create("revoked", TokenScope::Read);
    QCOMPARE(get("/positions", passing).status, 200);
    QCOMPARE(get("/positions", revoked).status, 200);
    auto database = m_workspace->connect(storage::Database::Access::ReadWrite);
    ApiTokens tokens(*database);
    QVERIFY(tokens.revoke("revoked", kNow, "vera"));
    QVERIFY(!tokens.revoke("revoked", kNow, "vera"));
    QVERIFY(!tokens.revoke("unknown", kNow, "vera"));
    QCOMPARE(get("/positions", revoked).status, 401); // at once
    m_wall = kNow + std::chrono::hours(1);
    QCOMPARE(get("/positions", passing).status, 401);
    QVERIFY(m_door->refusedTokens() >= 2);
    QVERIFY(create("revoked", TokenScope::Admin).empty()); // a name is used once
}

void TestApiDoor::passesFiltersOnAndRefusesOthers()
{
    const std::string token = create("reader", TokenScope::Read);
    QCOMPARE(get("/orders?symbol=BTC-USDT&limit=5&since=2026-01-01T00%3A00%3A00Z", token).body,
             std::string("[\"6 symbol=BTC-USDT limit=5 since=2026-01-01T00:00:00Z\"]\n"));
    QCOMPARE(get("/orders?workspace=/etc", token).status, 400);
    QCOMPARE(get("/orders?db=/etc/passwd", token).status, 400);
    QCOMPARE(get("/orders?limit=10001", token).status, 400);
    QCOMPARE(get("/orders?limit=-1", token).status, 400);
    QCOMPARE(get("/orders?limit=1&limit=2", token).status, 400);
    // Without a token nobody learns which filters there are.
    QCOMPARE(get("/orders?workspace=/etc").status, 401);
}

void TestApiDoor::switchesFlagsForAdmins()
{
    const std::string reader = create("reader", TokenScope::Read);
    const std::string admin = create("boss", TokenScope::Admin);
    const std::string body = R"({"enabled":true,"operator":"vera","reason":"trial"})";
    QCOMPARE(get("/feature-flags/spread_gate", {}, "PUT", body).status, 401);
    QCOMPARE(get("/feature-flags/spread_gate", reader, "PUT", body).status, 403);
    QVERIFY(m_wishes.empty());
    const ClientReply done = get("/feature-flags/spread_gate", admin, "PUT", body);
    QCOMPARE(done.status, 200);
    QCOMPARE(QJsonDocument::fromJson(QByteArray::fromStdString(done.body)).object()["seq"].toInt(), 17);
    QCOMPARE(m_wishes.size(), 1U);
    QCOMPARE(m_wishes[0].name, std::string("spread_gate"));
    QCOMPARE(m_wishes[0].operatorName, std::string("vera"));
    QCOMPARE(m_wishes[0].token, std::string("boss"));
    QVERIFY(m_wishes[0].on);
    for (const char* bad : {"", "[]", "{}", R"({"enabled":"yes","operator":"v","reason":"r"})",
                            R"({"enabled":true,"reason":"r"})", R"({"enabled":true,"operator":"v"})"})
        QVERIFY2(get("/feature-flags/spread_gate", admin, "POST", bad).status == 400, bad);
    m_answer = {false, 18, "UNKNOWN_FLAG"};
    QCOMPARE(get("/feature-flags/nothing", admin, "PUT", body).status, 422);
    m_answer = {false, 0, "viewer may not"};
    QCOMPARE(get("/feature-flags/spread_gate", admin, "PUT", body).status, 403);
}

void TestApiDoor::staysWithinItsQueue()
{
    const std::string token = create("reader", TokenScope::Read);
    {
        const std::lock_guard lock(m_source->mutex);
        m_source->isHeld = true;
    }
    const std::string request =
        requestText("GET", "/positions", m_server->port(), {}, "Authorization: Bearer " + token + "\r\n");
    std::vector<std::unique_ptr<RawConnection>> waiting;
    for (int i = 0; i < 65; ++i) { // one under way, 64 in the queue
        waiting.push_back(std::make_unique<RawConnection>(m_server->port()));
        QVERIFY(waiting.back()->send(request));
        if (i == 0) QTRY_COMPARE(m_server->counts().requests, 1U);
        if (i == 0) QTRY_COMPARE(m_door->waiting(), 0U);
    }
    QTRY_COMPARE(m_door->waiting(), 64U);
    const ClientReply full = get("/positions", token);
    QCOMPARE(full.status, 503);
    QCOMPARE(full.field("Retry-After"), std::string("1"));
    {
        const std::lock_guard lock(m_source->mutex);
        m_source->isHeld = false;
    }
    m_source->changed.notify_all();
    for (const auto& each : waiting) {
        const auto reply = each->reply();
        QVERIFY(reply);
        QCOMPARE(reply->status, 200);
    }
}

void TestApiDoor::storesNoToken()
{
    const std::string token = create("reader", TokenScope::Read);
    QCOMPARE(token.size(), 68U);
    QCOMPARE(get("/positions", token).status, 200);
    for (const char* name : {"sextant.db", "sextant.db-wal"}) {
        QFile file(m_folder->filePath(QString::fromLatin1(name)));
        if (file.open(QIODevice::ReadOnly)) QVERIFY(!file.readAll().contains(token.substr(4).c_str()));
    }
}

void TestApiDoor::keepsTokensApart()
{
    auto database = m_workspace->connect(storage::Database::Access::ReadWrite);
    ApiTokens tokens(*database);
    const std::string hash = hashOfToken(makeToken());
    QVERIFY(!tokens.create({"", hash, TokenScope::Read, kNow, "a", "", {}}));
    QVERIFY(!tokens.create({"a b", hash, TokenScope::Read, kNow, "a", "", {}}));
    QVERIFY(!tokens.create({"a", "short", TokenScope::Read, kNow, "a", "", {}}));
    QVERIFY(!tokens.create({"a", hash, TokenScope::Read, kNow, "a", "", kNow}));
    QVERIFY(tokens.create({"a", hash, TokenScope::Admin, kNow, "a", "why", {}}));
    QVERIFY(!tokens.create({"b", hash, TokenScope::Read, kNow, "a", "", {}})); // the same token
    const auto rows = tokens.all();
    QVERIFY(rows && rows->size() == 1 && rows->front().scope == TokenScope::Admin && rows->front().reason == "why");
    QVERIFY(!parseScope("root") && *parseScope("read") == TokenScope::Read);
    QVERIFY(makeToken() != makeToken());
}

SEXTANT_TEST(TestApiDoor)
#include "tst_api_door.moc"
