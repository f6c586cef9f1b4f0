#include <QTest>

#include "tests/test_main.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <atomic>
#include <map>
#include <thread>

#include <sys/resource.h>

#include "engine/core/uuid.h"
#include "engine/host/lasting_source.h"
#include "engine/host/replay.h"
#include "engine/host/service_host.h"
#include "engine/host/service_observer.h"
#include "engine/host/session_runner.h"
#include "tests/engine/host/synthetic_source.h"
#include "tests/engine/services/http_client.h"

using namespace sextant;
using namespace sextant::host;
using namespace sextant::test;
using namespace std::chrono_literals;

namespace {

const std::string kSecret = "planted-webhook-secret-0123";

/// A session on a thread of its own behind a local server, as `serve` runs it.
class ServedSession final {
public:
    explicit ServedSession(const QString& folder, const std::string& resumed = {})
        : m_location(storage::WorkspaceLocation::directory(folder.toStdString()))
    {
        m_workspace.emplace(storage::Workspace::open(m_location, "host_tests", Time::fromSeconds(1)).value());
        m_writer = journal::JournalWriter::open(*m_workspace).value();
        m_source = std::make_unique<LastingSource>(std::make_unique<SyntheticSource>(400, false));
        ServiceHost::Options options;
        options.port = 0;
        options.workspace = &*m_workspace;
        options.secrets =
            std::make_shared<services::SecretStore>(std::filesystem::path(), nullptr, [](const std::string& name) {
                return name == "SEXTANT_SECRET_WEBHOOK" ? std::optional(kSecret) : std::nullopt;
            });
        options.relay = m_relay;
        options.submit = [this](std::string line, CommandInbox::Answer answer) {
            return m_inbox.submit({std::move(line), std::move(answer)});
        };
        options.wallClock = [] { return Time::fromSeconds(1'791'201'602); };
        options.version = "test";
        options.answerWithin = 60s; // of a slow machine
        m_host = ServiceHost::open(std::move(options)).value();
        m_observer.setSources({m_host->board(), m_writer.get(), m_source.get(), [this] { return m_source->isOver(); }});
        m_relay->setInbox(std::shared_ptr<CommandInbox>(std::shared_ptr<void>(), &m_inbox));
        SessionRunner::Options running;
        running.writer = m_writer.get();
        running.inbox = &m_inbox;
        running.stop = &m_stop;
        running.observer = &m_observer;
        m_runner.emplace(std::move(running));
        m_thread = std::thread([this, resumed] { m_result = play(resumed); });
    }
    ~ServedSession() { stop(false); }

    [[nodiscard]] std::uint16_t port() const { return m_host->port(); }
    [[nodiscard]] ServiceHost& host() { return *m_host; }
    [[nodiscard]] const std::string& sessionId() const { return m_sessionId; }
    [[nodiscard]] bool isOver() const { return m_host->board()->latest()->hostState == "ended"; }
    /// Ends it, for good or to be resumed; what went wrong.
    QString stop(bool isFinal)
    {
        if (!m_thread.joinable()) return {};
        m_isFinal = isFinal;
        m_stop = true;
        m_thread.join();
        m_host.reset();
        m_relay->setInbox(nullptr);
        m_runner.reset();
        m_writer.reset();
        m_workspace.reset();
        return m_result ? QString() : QString::fromStdString(m_result.error().message);
    }

private:
    Result<void> play(const std::string& resumed)
    {
        if (resumed.empty()) {
            m_sessionId = makeUuid7(Time::fromSeconds(1'700'000'000));
            const SessionSetup setup;
            if (auto done = m_writer->beginSession({m_sessionId, Time::fromSeconds(1), 1,
                                                    withSetup(m_source->description(), setup),
                                                    session::Session::kDecisionVersion, ""});
                !done)
                return done;
            if (auto done = m_runner->begin(setup, *m_source); !done) return done;
        } else {
            m_sessionId = resumed;
            auto replay = journal::SessionReplay::open(m_location, resumed);
            if (!replay) return tl::unexpected(replay.error());
            if (auto seq = m_writer->resumeSession(resumed); !seq) return tl::unexpected(seq.error());
            if (auto done = m_runner->rebuild(*replay); !done) return done;
        }
        if (auto end = m_runner->run(*m_source); !end) return tl::unexpected(end.error());
        return m_isFinal ? m_runner->finish() : m_runner->suspend();
    }

    storage::WorkspaceLocation m_location;
    std::optional<storage::Workspace> m_workspace;
    std::unique_ptr<journal::JournalWriter> m_writer;
    CommandInbox m_inbox;
    std::shared_ptr<SignalRelay> m_relay = std::make_shared<SignalRelay>();
    std::unique_ptr<LastingSource> m_source;
    std::unique_ptr<ServiceHost> m_host;
    ServiceObserver m_observer{{}};
    std::optional<SessionRunner> m_runner;
    std::atomic<bool> m_stop{false};
    std::atomic<bool> m_isFinal{false};
    std::string m_sessionId;
    Result<void> m_result;
    std::thread m_thread;
};

std::string alertOf(int strategy, const std::string& secret = kSecret)
{
    return "{\"key\":\"" + secret + "\",\"id\":\"n" + std::to_string(strategy) + "\",\"ticker\":\"BTCUSDT\"," +
           "\"action\":\"buy\",\"strategy\":\"s" + std::to_string(strategy) + "\"}";
}

std::int64_t countOf(const storage::Database& database, const std::string& statement)
{
    return database.integer(statement).value_or(-1);
}

} // namespace

class TestServiceHost final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aThousandRequestsLeaveExactlyTheRightRows();
    void aResumedSessionKnowsWhatTheSourceGave();
    void sendsItselfATestRequest();
    void refusesSettingsThatCannotBe();
    void takesItsLimitsFromSettings();
};

void TestServiceHost::aThousandRequestsLeaveExactlyTheRightRows()
{
    if (!allowSockets(2600)) QSKIP("the system does not let one process have 2600 sockets");
    QTemporaryDir folder;
    ServedSession served(folder.path());
    QTRY_VERIFY_WITH_TIMEOUT(served.isOver(), 60'000);
    const auto port = served.port();

    std::vector<std::string> requests;
    std::vector<int> expected; // 0: 201 or 200, one of each for a pair
    const auto post = [&](const std::string& body, int status, const std::string& fields = {}) {
        requests.push_back(requestText("POST", "/webhook", port, body, fields));
        expected.push_back(status);
    };
    for (int i = 0; i < 400; ++i)
        post(alertOf(i), 0);
    for (int i = 0; i < 200; ++i)
        post(alertOf(i), 0);
    for (int i = 0; i < 100; ++i) {
        post(alertOf(1000 + i, "wrong-secret-0123456789"), 401);
        post(std::string(17'000, 'x'), 413);
        post(alertOf(2000 + i).substr(1), 400);
        post(alertOf(3000 + i), 403, "Origin: https://evil.example\r\n");
    }
    // Not sorted by kind.
    for (std::size_t i = 0; i < requests.size(); ++i) {
        const std::size_t other = (i * 7919) % requests.size();
        std::swap(requests[i], requests[other]);
        std::swap(expected[i], expected[other]);
    }
    QCOMPARE(requests.size(), 1000U);
    const auto replies = askAllAtOnce(port, requests, 120s);
    std::map<int, int> statuses;
    for (std::size_t i = 0; i < replies.size(); ++i) {
        ++statuses[replies[i].status];
        if (expected[i] != 0) QCOMPARE(replies[i].status, expected[i]);
    }
    const std::map<int, int> wanted{{200, 200}, {201, 400}, {400, 100}, {401, 100}, {403, 100}, {413, 100}};
    QCOMPARE(statuses, wanted);

    const auto metrics = ask(port, requestText("GET", "/metrics", port));
    QVERIFY(metrics);
    QVERIFY(metrics->body.find("sextant_webhook_requests_total{outcome=\"ACCEPTED\"} 400\n") != std::string::npos);
    QCOMPARE(ask(port, requestText("GET", "/readyz", port))->status, 200);
    QCOMPARE(ask(port, requestText("GET", "/positions", port))->status, 401);
    QCOMPARE(served.host().lastRequests().size(), 200U);
    const std::string id = served.sessionId();
    QCOMPARE(served.stop(true), QString());

    const auto location = storage::WorkspaceLocation::directory(folder.path().toStdString());
    const auto workspace = storage::Workspace::openReadOnly(location);
    QVERIFY(workspace);
    const auto database = workspace->connect(storage::Database::Access::ReadOnly);
    QVERIFY(database);
    for (const auto& [status, count] : wanted)
        QCOMPARE(countOf(*database, "SELECT count(*) FROM webhook_log WHERE status = " + std::to_string(status)),
                 count);
    QCOMPARE(countOf(*database, "SELECT count(*) FROM webhook_log"), 1000);
    QCOMPARE(countOf(*database, "SELECT count(*) FROM signals WHERE source = 'webhook'"), 400);
    QCOMPARE(countOf(*database, "SELECT count(DISTINCT signal_id) FROM signals WHERE source = 'webhook'"), 400);
    // Every accepted request names its signal, every duplicate one that another request was accepted as.
    QCOMPARE(countOf(*database, "SELECT count(*) FROM webhook_log l JOIN signals s ON s.signal_id = l.signal_id "
                                "AND s.session_id = l.session_id WHERE l.status = 201 AND s.source = 'webhook'"),
             400);
    QCOMPARE(countOf(*database, "SELECT count(*) FROM webhook_log d JOIN webhook_log a ON a.signal_id = d.signal_id "
                                "AND a.payload = d.payload WHERE d.status = 200 AND a.status = 201"),
             200);
    const auto report = verifyReplay(location, id);
    QVERIFY2(report, report ? "" : report.error().message.c_str());
    QVERIFY(report->equal);
    for (const QString& name : QDir(folder.path()).entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(kSecret.c_str()), qPrintable(name));
    }
}

/// Signals that came in from outside are no part of the source: who counts them as such skips too much of it.
void TestServiceHost::aResumedSessionKnowsWhatTheSourceGave()
{
    QTemporaryDir folder;
    std::string id;
    {
        ServedSession served(folder.path());
        QTRY_VERIFY_WITH_TIMEOUT(served.isOver(), 60'000);
        for (int i = 0; i < 3; ++i) {
            const auto reply = ask(served.port(), requestText("POST", "/webhook", served.port(), alertOf(i)));
            QVERIFY(reply);
            QCOMPARE(reply->status, 201);
        }
        id = served.sessionId();
        QCOMPARE(served.stop(false), QString());
    }
    {
        ServedSession served(folder.path(), id);
        QTRY_VERIFY_WITH_TIMEOUT(served.isOver(), 60'000);
        // What was accepted before is known.
        const auto again = ask(served.port(), requestText("POST", "/webhook", served.port(), alertOf(2)));
        QVERIFY(again);
        QCOMPARE(again->status, 200);
        QCOMPARE(served.stop(true), QString());
    }
    const auto report = verifyReplay(storage::WorkspaceLocation::directory(folder.path().toStdString()), id);
    QVERIFY(report);
    QVERIFY(report->equal);
}

void TestServiceHost::sendsItselfATestRequest()
{
    QTemporaryDir folder;
    ServedSession served(folder.path());
    QTRY_VERIFY_WITH_TIMEOUT(served.isOver(), 60'000);
    std::atomic<int> status{-1};
    served.host().sendTestRequest([&](int told, const std::string&) { status = told; });
    QTRY_COMPARE(status.load(), 422);
    const auto records = served.host().lastRequests();
    QCOMPARE(records.size(), 1U);
    QCOMPARE(records[0].detail, std::string("unknown symbol"));
    QCOMPARE(served.host().webhookUrl(), "http://127.0.0.1:" + std::to_string(served.port()) + "/webhook");
    session::SettingValues settings;
    QVERIFY(settings.set("services.webhook.trusted_proxies", "nonsense"));
    const auto refused = served.host().reload(settings);
    QVERIFY(!refused);
    QVERIFY(refused.error().message.find("services.webhook.trusted_proxies") != std::string::npos);
}

void TestServiceHost::refusesSettingsThatCannotBe()
{
    const auto rules = [](const char* key, const char* value, const char* secret) {
        session::SettingValues settings;
        if (*key != '\0' && !settings.set(key, value)) return std::string("not set");
        const services::SecretStore secrets({}, nullptr, [&](const std::string& name) {
            return name == "SEXTANT_SECRET_WEBHOOK" ? std::optional<std::string>(secret) : std::nullopt;
        });
        const auto made = webhookRules(settings, secrets);
        return made ? std::string() : made.error().message;
    };
    QCOMPARE(rules("", "", kSecret.c_str()), std::string());
    QCOMPARE(rules("services.webhook.allowed_sources", "10.0.0.0/8", kSecret.c_str()), std::string());
    QVERIFY(!rules("services.webhook.allowed_sources", "10.0.0.0/99", kSecret.c_str()).empty());
    QVERIFY(!rules("services.webhook.symbols", "A", kSecret.c_str()).empty());
    const std::string tooShort = rules("", "", "short-secret");
    QVERIFY(tooShort.find("webhook") != std::string::npos && tooShort.find("short-secret") == std::string::npos);
}

void TestServiceHost::takesItsLimitsFromSettings()
{
    session::SettingValues settings;
    const services::HttpLimits usual = httpLimits(settings);
    QCOMPARE(usual.headTime, 10'000ms);
    QCOMPARE(usual.bodyTime, 5'000ms);
    QCOMPARE(usual.bodyBytes, 16U * 1024U); // of the specification, no setting
    QVERIFY(settings.set("services.http.head_seconds", "0.5"));
    QVERIFY(settings.set("services.http.body_seconds", "0.25"));
    QVERIFY(settings.set("services.http.connections", "8"));
    QVERIFY(settings.set("services.webhook.waiting", "3"));
    const services::HttpLimits limits = httpLimits(settings);
    QCOMPARE(limits.headTime, 500ms);
    QCOMPARE(limits.bodyTime, 250ms);
    QCOMPARE(limits.connections, std::size_t{8});
    const services::SecretStore secrets({}, nullptr, [](const std::string&) { return std::nullopt; });
    QCOMPARE(webhookRules(settings, secrets)->waiting, std::size_t{3});
    // As many as the program may have files, and no more than half of them.
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
    rlimit few = before;
    few.rlim_cur = 200;
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &few), 0);
    const auto bounded = httpLimits(session::SettingValues()).connections;
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &before), 0);
    QCOMPARE(bounded, std::size_t{100});
}

SEXTANT_TEST(TestServiceHost)
#include "tst_service_host.moc"
