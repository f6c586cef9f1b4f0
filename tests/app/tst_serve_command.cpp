#include "tests/test_main.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include "tests/app/cli_run.h"
#include "tests/engine/services/http_client.h"

using namespace sextant;
using namespace sextant::test;

namespace {

const std::string kSecret = "planted-webhook-secret-0123";
const std::string kKey = "planted-alpaca-key-0123";

/// `sextant-cli serve` as a process of its own, over a tape, with secrets in a file of its user.
class Served final {
public:
    explicit Served(const CliFolder& folder, const QStringList& more = {}, const std::string& port = "0")
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), QString::fromStdString(folder.path("config")));
        environment.insert(QStringLiteral("SEXTANT_KEYCHAIN"), QStringLiteral("off"));
        environment.remove(QStringLiteral("SEXTANT_SECRET_WEBHOOK"));
        QProcess keep;
        for (const auto& [name, value] : {std::pair{"webhook", kSecret}, {"alpaca.key", kKey}}) {
            keep.setProcessEnvironment(environment);
            keep.start(QStringLiteral(SEXTANT_CLI),
                       {QStringLiteral("secret"), QStringLiteral("set"), QString::fromLatin1(name)});
            keep.write((value + "\n").c_str());
            keep.closeWriteChannel();
            keep.waitForFinished();
            said += keep.readAll() + keep.readAllStandardError();
        }
        m_process.setProcessEnvironment(environment);
        QStringList words{QStringLiteral("serve"),
                          QStringLiteral("--port"),
                          QString::fromStdString(port),
                          QStringLiteral("--workspace"),
                          QString::fromStdString(folder.path("w")),
                          QStringLiteral("--json")};
        if (more.isEmpty())
            words << QStringLiteral("--tape")
                  << QString::fromStdString(folder.write("BTC-USDT_1m.csv", swingingBars(600)));
        m_process.start(QStringLiteral(SEXTANT_CLI), words + more);
    }
    ~Served()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    /// Waits until it is ready; 0 where it ended instead.
    std::uint16_t port()
    {
        const QByteArray mark = "serving on http://127.0.0.1:";
        const bool isUp = QTest::qWaitFor(
            [&] {
                said += m_process.readAllStandardError();
                return said.contains(mark) || m_process.state() == QProcess::NotRunning;
            },
            60'000);
        const qsizetype at = said.indexOf(mark);
        if (!isUp || at < 0) return 0;
        const auto number = said.mid(at + mark.size()).split(' ').front().toUShort();
        const bool isReady = QTest::qWaitFor(
            [&] {
                const auto reply = ask(number, requestText("GET", "/readyz", number));
                return reply && reply->status == 200;
            },
            60'000);
        return isReady ? number : std::uint16_t{0};
    }
    int end()
    {
        m_process.terminate();
        m_process.waitForFinished(60'000);
        said += m_process.readAllStandardError();
        report = m_process.readAllStandardOutput();
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    QProcess& process() { return m_process; }

    QByteArray said;
    QByteArray report;

private:
    QProcess m_process;
};

std::string bearer(const std::string& token) { return "Authorization: Bearer " + token + "\r\n"; }

} // namespace

class TestServeCommand final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void servesASessionUntilItIsTold();
    void leavesNoSecretAnywhere();
    void saysThatThePortIsTaken();
    void keepsSecretsByName();
};

void TestServeCommand::servesASessionUntilItIsTold()
{
    const CliFolder folder;
    Served served(folder);
    const auto port = served.port();
    QVERIFY2(port != 0, served.said.constData());
    const std::string workspace = folder.path("w");
    const auto post = [&](const std::string& body) {
        return ask(port, requestText("POST", "/webhook", port, body)).value_or(ClientReply{}).status;
    };
    const std::string alert = "{\"key\":\"" + kSecret + "\",\"ticker\":\"BTCUSDT\",\"action\":\"buy\",\"id\":\"a\"}";
    QTRY_COMPARE_WITH_TIMEOUT(post(alert) == 201 || post(alert) == 200, true, 30'000);
    QCOMPARE(post(alert), 200);
    QCOMPARE(post("{\"key\":\"" + kSecret + "\",\"ticker\":\"DOGE\",\"action\":\"buy\"}"), 422);

    // Tokens are made while it runs; it is their one writer.
    const CliRun made = runCli({"token", "create", "reader", "--workspace", workspace, "--operator", "me", "--json"});
    QVERIFY2(made.exitCode == 0, made.err.c_str());
    const std::string reader =
        QJsonDocument::fromJson(QByteArray::fromStdString(made.out)).object()["token"].toString().toStdString();
    const CliRun admin =
        runCli({"token", "create", "boss", "--scope", "admin", "--workspace", workspace, "--operator", "me"});
    const std::string boss = QByteArray::fromStdString(admin.out).trimmed().toStdString();
    QVERIFY2(boss.starts_with("sxt_"), admin.err.c_str());
    const auto get = [&](const std::string& path, const std::string& token) {
        return ask(port, requestText("GET", path, port, {}, bearer(token))).value_or(ClientReply{});
    };
    // What the API shows is what the program prints.
    for (const auto& [path, words] :
         {std::pair{std::string("/orders?limit=3"), std::vector<std::string>{"orders", "list", "--limit", "3"}},
          {"/positions", {"positions"}},
          {"/shadow-positions", {"positions", "--variant", "B"}},
          {"/shadow-trades", {"fills", "list", "--variant", "B"}},
          {"/signals?limit=5&symbol=BTC-USDT", {"signals", "--limit", "5", "--symbol", "BTC-USDT"}},
          {"/feature-flags", {"flags", "list"}},
          {"/experiments", {"experiment", "list"}}}) {
        std::vector<std::string> command = words;
        command.insert(command.end(), {"--json", "--workspace", workspace});
        const CliRun printed = runCli(command);
        QCOMPARE(printed.exitCode, 0);
        const ClientReply reply = get(path, reader);
        QVERIFY2(reply.status == 200, reply.body.c_str());
        QCOMPARE(QString::fromStdString(reply.body), QString::fromStdString(printed.out));
    }
    QCOMPARE(get("/agents/performance", reader).status, 200);
    QCOMPARE(get("/experiments/nothing/results", reader).status, 404);
    QCOMPARE(get("/positions?state=up+and+down", reader).body, std::string("[]\n"));
    QCOMPARE(get("/positions?since=soon", reader).status, 400);

    const std::string wish = R"({"enabled":true,"operator":"me","reason":"by test"})";
    const auto put = [&](const std::string& flag, const std::string& token) {
        return ask(port, requestText("PUT", "/feature-flags/" + flag, port, wish, bearer(token)))
            .value_or(ClientReply{});
    };
    QCOMPARE(put("spread_gate", reader).status, 403);
    const ClientReply switched = put("spread_gate", boss);
    QVERIFY2(switched.status == 200, switched.body.c_str());
    QCOMPARE(put("no_such_flag", boss).status, 422);
    const CliRun history = runCli({"flags", "history", "spread_gate", "--json", "--workspace", workspace});
    QVERIFY2(history.out.find("by test (API token boss)") != std::string::npos, history.out.c_str());
    QCOMPARE(runCli({"token", "revoke", "boss", "--workspace", workspace, "--operator", "me"}).exitCode, 0);
    QCOMPARE(put("spread_gate", boss).status, 401);

    const ClientReply metrics = get("/metrics", reader);
    QVERIFY(metrics.body.find("sextant_host_state{name=\"engine\",state=\"ended\"} 1\n") != std::string::npos);
    QCOMPARE(get("/health", reader).status, 200);

    QCOMPARE(served.end(), 0); // the tape was played whole
    const QJsonObject report = QJsonDocument::fromJson(served.report).object();
    QVERIFY(report["signals"].toObject()["total"].toInt() > 0);
    const CliRun replay = runCli({"replay", "--verify", "--workspace", workspace, "--json"});
    QVERIFY2(replay.exitCode == 0, replay.err.c_str());
}

void TestServeCommand::leavesNoSecretAnywhere()
{
    const CliFolder folder;
    Served served(folder);
    const auto port = served.port();
    QVERIFY2(port != 0, served.said.constData());
    for (const std::string& body :
         {"{\"key\":\"" + kSecret + "\",\"ticker\":\"BTCUSDT\",\"action\":\"buy\",\"note\":\"my " + kSecret + "\"}",
          "{\"key\":\"" + kSecret + "\",\"close\":}",
          "{\"key\":\"" + kSecret + "x\",\"ticker\":\"A\",\"action\":\"buy\"}", std::string(kSecret)})
        QVERIFY(ask(port, requestText("POST", "/webhook", port, body)));
    QVERIFY(
        ask(port, requestText("POST", "/webhook/" + kSecret, port, "{\"ticker\":\"BTCUSDT\",\"action\":\"sell\"}")));
    for (const char* path : {"/metrics", "/health", "/readyz"})
        QVERIFY(ask(port, requestText("GET", path, port))->body.find("planted") == std::string::npos);
    QVERIFY(served.end() >= 0);
    QVERIFY2(!served.said.contains("planted"), served.said.constData());
    QVERIFY(!served.report.contains("planted"));
    int files = 0;
    QDirIterator all(QString::fromStdString(folder.path("w")), QDir::Files | QDir::Hidden,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("planted"), qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY(files >= 2);
    QFile kept(QString::fromStdString(folder.path("config/sextant/secrets")));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QVERIFY(kept.readAll().contains(kSecret.c_str())); // where it belongs
}

void TestServeCommand::saysThatThePortIsTaken()
{
    const CliFolder folder;
    const CliFolder other;
    Served served(folder);
    const auto port = served.port();
    QVERIFY2(port != 0, served.said.constData());
    Served second(other, {}, std::to_string(port));
    QVERIFY(second.process().waitForFinished(60'000));
    QCOMPARE(second.process().exitCode(), 4);
    const CliRun bad = runCli({"serve", "--port", "70000", "--feed", "sim"});
    QCOMPARE(bad.exitCode, 2);
    QVERIFY(bad.err.find("--port") != std::string::npos);
    // The session whose server could not open was never begun.
    const CliRun sessions = runCli({"signals", "--json", "--workspace", other.path("w")});
    QCOMPARE(sessions.out, std::string("[]\n"));
}

void TestServeCommand::keepsSecretsByName()
{
    const CliFolder folder;
    const QByteArray before = qgetenv("XDG_CONFIG_HOME");
    qputenv("XDG_CONFIG_HOME", QByteArray::fromStdString(folder.path("config")));
    qputenv("SEXTANT_KEYCHAIN", "off");
    const CliRun none = runCli({"secret", "list", "--json"});
    const CliRun where = runCli({"secret", "where", "okx.key"});
    qputenv("SEXTANT_SECRET_OKX_KEY", "planted");
    const CliRun found = runCli({"secret", "where", "okx.key", "--json"});
    const CliRun list = runCli({"secret", "list", "--json"});
    const CliRun gone = runCli({"secret", "remove", "okx.key"});
    qunsetenv("SEXTANT_SECRET_OKX_KEY");
    qunsetenv("SEXTANT_KEYCHAIN");
    if (before.isNull())
        qunsetenv("XDG_CONFIG_HOME");
    else
        qputenv("XDG_CONFIG_HOME", before);
    QCOMPARE(none.out, std::string("[]\n"));
    QCOMPARE(where.exitCode, 2);
    QVERIFY2(found.out.find("SEXTANT_SECRET_OKX_KEY") != std::string::npos, found.out.c_str());
    QVERIFY(list.out.find("\"environment\"") != std::string::npos && list.out.find("planted") == std::string::npos);
    QCOMPARE(gone.exitCode, 2);
    QCOMPARE(runCli({"secret", "where", "Not A Name"}).exitCode, 2);
}

SEXTANT_TEST(TestServeCommand)
#include "tst_serve_command.moc"
