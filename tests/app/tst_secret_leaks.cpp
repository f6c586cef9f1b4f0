#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include "engine/services/alerts/alert_store.h"
#include "engine/services/secrets/secret_mask.h"
#include "tests/app/cli_run.h"
#include "tests/engine/notify/fake_service.h"
#include "tests/engine/services/http_client.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::test;

namespace {

const std::string kWebhook = "planted-webhook+secret/0123";
const std::string kSlack = "planted-slack-path-0123";
const std::string kDiscord = "planted-discord-path-0123";
const std::string kToken = "123456:planted-telegram-0123";
const std::string kChat = "-1009988776655";
const std::string kAlpaca = "planted-alpaca-key-0123";
const std::string kAlpacaSecret = "planted-alpaca-secret-0123";
const std::string kTwelve = "planted-twelvedata-key-0123";
const std::vector<std::string> kPlanted{kWebhook, kSlack, kDiscord, kToken, kChat, kAlpaca, kAlpacaSecret, kTwelve};

/// The environment of a program that knows all secrets, and everything it has said.
class Program final {
public:
    Program(const CliFolder& folder, const FakeService& service)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("SEXTANT_KEYCHAIN"), QStringLiteral("off"));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), QString::fromStdString(folder.path("config")));
        const auto plant = [&](const char* name, const std::string& value) {
            environment.insert(QStringLiteral("SEXTANT_SECRET_") + QLatin1String(name), QString::fromStdString(value));
        };
        const std::string base = service.url().toStdString();
        plant("WEBHOOK", kWebhook);
        plant("SLACK_URL", base + "/services/" + kSlack);
        plant("DISCORD_URL", base + "/api/webhooks/1/" + kDiscord);
        plant("TELEGRAM_URL", base);
        plant("TELEGRAM_TOKEN", kToken);
        plant("TELEGRAM_CHAT", kChat);
        plant("ALPACA_KEY", kAlpaca);
        plant("ALPACA_SECRET", kAlpacaSecret);
        plant("TWELVEDATA_KEY", kTwelve);
        m_process.setProcessEnvironment(environment);
    }
    ~Program()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    void start(const std::vector<std::string>& words)
    {
        QStringList list;
        for (const std::string& word : words)
            list << QString::fromStdString(word);
        m_process.start(QStringLiteral(SEXTANT_CLI), list);
    }
    /// To its end; the exit code.
    int run(const std::vector<std::string>& words)
    {
        start(words);
        (void)QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, 60'000);
        hear();
        return m_process.exitCode();
    }
    int end()
    {
        m_process.terminate();
        (void)QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, 60'000);
        hear();
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    void hear() { said += m_process.readAllStandardError() + m_process.readAllStandardOutput(); }
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }

    QByteArray said;

private:
    QProcess m_process;
};

/// The names of the secrets that are in it, in whatever form; empty: none.
QString leaksOf(const QByteArray& bytes)
{
    QString out;
    for (const std::string& secret : kPlanted)
        if (services::SecretMask({&secret, 1}).isIn({bytes.constData(), static_cast<std::size_t>(bytes.size())}))
            out += QString::fromStdString(secret) + u' ';
    return out;
}

QString leaksOfFolder(const std::string& folder, int& files)
{
    QDirIterator all(QString::fromStdString(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (!file.open(QIODevice::ReadOnly)) return file.fileName() + QStringLiteral(": cannot be read");
        ++files;
        QString found = leaksOf(file.readAll());
        if (found.isEmpty()) found = leaksOf(file.fileName().toUtf8());
        if (!found.isEmpty()) return file.fileName() + QStringLiteral(": ") + found;
    }
    return {};
}

std::string base64(const std::string& text) { return QByteArray::fromStdString(text).toBase64().toStdString(); }
std::string percent(const std::string& text)
{
    return QByteArray::fromStdString(text).toPercentEncoding({}, "abcdefghijklmnopqrstuvwxyz").toStdString();
}

} // namespace

/// Secrets are planted wherever the program looks for them, and looked for in everything that it writes or says.
class TestSecretLeaks final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aServedSessionTellsOfAlertsAndNoSecret();
    void aVenuesKeysAreNowhere_data();
    void aVenuesKeysAreNowhere();
    void everySecretIsListed();
};

void TestSecretLeaks::aServedSessionTellsOfAlertsAndNoSecret()
{
    const CliFolder folder;
    FakeService service;
    // What goes wrong first is put into words: an answer that repeats the address, one that leads elsewhere, none.
    const QByteArray echo = "{\"message\":\"POST /api/webhooks/1/" + QByteArray::fromStdString(kDiscord) +
                            "\",\"token\":\"" + QByteArray::fromStdString(kToken) + "\"}";
    service.answer({{500, echo},
                    {302, echo, {"Location: http://127.0.0.1:1/" + QByteArray::fromStdString(kSlack)}},
                    {429, echo, {"Retry-After: 0"}},
                    {500, {}, {}, false, true}});
    const std::string workspace = folder.path("w");
    const std::vector<std::string> who{"--workspace", workspace, "--operator", "me", "--reason", "test"};
    const auto with = [&](std::vector<std::string> words) {
        words.insert(words.end(), who.begin(), who.end());
        return words;
    };
    Program tools(folder, service);
    for (const char* level : {"31800", "31500", "31000", "30500"}) // the tape falls through all of them
        QCOMPARE(tools.run(with({"alert", "add", "price", "--symbol", "BTC-USDT", "--below", level, "--note", "look"})),
                 0);
    QCOMPARE(tools.run(with({"alert", "add", "feed", "--seconds", "1"})), 0);

    Program served(folder, service);
    served.start({"serve", "--port", "0", "--tape", folder.write("BTC-USDT_1m.csv", swingingBars(600)), "--speed",
                  "2400x", "--workspace", workspace, "--json", "--set", "notify.slack.least=info", "--set",
                  "notify.discord.least=info", "--set", "notify.telegram.least=info"});
    const QRegularExpression line(QStringLiteral("serving on http://127\\.0\\.0\\.1:(\\d+)"));
    QRegularExpressionMatch found;
    QVERIFY2(QTest::qWaitFor(
                 [&] {
                     served.hear();
                     found = line.match(QString::fromUtf8(served.said));
                     return found.hasMatch() || !served.isRunning();
                 },
                 60'000) &&
                 found.hasMatch(),
             served.said.constData());
    const auto port = static_cast<std::uint16_t>(found.captured(1).toUInt());
    QByteArray heard;
    const auto say = [&](const std::string& request) {
        const auto reply = ask(port, request);
        if (reply) heard += QByteArray::fromStdString(reply->head + reply->body);
        return reply ? reply->status : 0;
    };
    const auto hook = [&](const std::string& body, const std::string& fields = {}) {
        return say(requestText("POST", "/webhook", port, body, fields));
    };
    QTRY_COMPARE_WITH_TIMEOUT(say(requestText("GET", "/livez", port)), 200, 30'000);
    // In the right place, in the wrong one, mistyped, encoded, in what cannot be read, in paths, queries and fields.
    (void)hook("{\"key\":\"" + kWebhook + "\",\"ticker\":\"BTCUSDT\",\"action\":\"buy\",\"note\":\"" + kWebhook +
               "\"}");
    (void)hook("{\"key\":\"" + kWebhook + "\",\"ticker\":\"BTCUSDT\",\"action\":\"buy\",\"id\":\"" + base64(kWebhook) +
               "\",\"strategy\":\"" + percent(kWebhook) + "\"}");
    QCOMPARE(hook("key=" + percent(kWebhook) + "&ticker=BTCUSDT"), 400);
    QCOMPARE(hook("Basic " + base64("user:" + kWebhook)), 400);
    QCOMPARE(hook("{\"key\":\"" + kWebhook + "\",\"close\":}"), 400);
    QCOMPARE(hook("{\"ticker\":\"BTCUSDT\",\"action\":\"buy\"}", "Authorization: Bearer " + kWebhook + "\r\n"), 401);
    (void)say(
        requestText("POST", "/webhook/" + percent(kWebhook), port, "{\"ticker\":\"BTCUSDT\",\"action\":\"sell\"}"));
    (void)say(requestText("POST", "/webhook/" + kToken, port, "{\"ticker\":\"BTCUSDT\",\"action\":\"sell\"}"));
    (void)say(requestText("GET", "/positions?token=" + percent(kWebhook), port, {},
                          "Authorization: Bearer " + kToken + "\r\n"));
    (void)say(requestText("GET", "/metrics?" + percent(kWebhook) + "=1", port, {}, "X-Api-Key: " + kAlpaca + "\r\n"));
    (void)say("GET /" + kToken + " HTTP/1.1\r\nHost: " + kDiscord + "\r\n\r\n");
    (void)say("BOGUS " + kSlack + "\r\n\r\n");

    // Alerts fire beside the session, and people are told although the first tries fail.
    const auto fired = [&] {
        std::size_t count = 0;
        if (const auto history = services::AlertStore(workspace).history(100))
            for (const auto& each : *history)
                count += each.kind == services::AlertEvent::Kind::Fired ? 1U : 0U;
        return count;
    };
    QTRY_VERIFY_WITH_TIMEOUT(fired() >= 1, 60'000);
    const auto told = [&](const std::string& path) {
        return std::any_of(service.requests.begin(), service.requests.end(), [&](const FakeService::Request& each) {
            return each.line.contains(path.c_str()) && each.body.contains("look");
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(told(kSlack) && told(kDiscord) && told("bot" + kToken), 90'000);
    QCOMPARE(tools.run(with({"risk", "kill"})), 0);
    QTRY_VERIFY_WITH_TIMEOUT(std::any_of(service.requests.begin(), service.requests.end(),
                                         [](const auto& each) { return each.body.contains("Trading was killed"); }),
                             60'000);
    const auto metrics = ask(port, requestText("GET", "/metrics", port));
    QVERIFY(metrics);
    for (const char* row :
         {"\nsextant_alert_rules 5\n", "\nsextant_alerts_fired_total ",
          "\nsextant_channel_state{name=\"telegram\",state=\"", "\nsextant_notify_sent_total{channel=\"slack\"} "})
        QVERIFY2(metrics->body.find(row) != std::string::npos, metrics->body.c_str());
    for (const char* path : {"/metrics", "/health", "/readyz"})
        (void)say(requestText("GET", path, port));
    QVERIFY(served.end() >= 0);
    QVERIFY2(leaksOf(served.said).isEmpty(), served.said.constData());
    QVERIFY2(leaksOf(heard).isEmpty(), heard.constData());

    // What a session did before it is resumed is no news. At this speed a minute passes before it does anything more.
    const std::size_t before = fired();
    const auto requests = service.requests.size();
    Program resumed(folder, service);
    resumed.start({"serve", "--resume", "--port", "0", "--speed", "1x", "--workspace", workspace, "--set",
                   "notify.slack.least=info"});
    QVERIFY2(QTest::qWaitFor(
                 [&] {
                     resumed.hear();
                     found = line.match(QString::fromUtf8(resumed.said));
                     return found.hasMatch() || !resumed.isRunning();
                 },
                 60'000) &&
                 found.hasMatch(),
             resumed.said.constData());
    const auto looks = [end = static_cast<std::uint16_t>(found.captured(1).toUInt())] {
        const auto reply = ask(end, requestText("GET", "/metrics", end));
        static const QRegularExpression count(QStringLiteral("\nsextant_alert_looks_total (\\d+)"));
        return reply ? count.match(QString::fromStdString(reply->body)).captured(1).toInt() : 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(looks() > 8, 60'000);
    QCOMPARE(fired(), before);
    QCOMPARE(service.requests.size(), requests);
    QVERIFY(resumed.end() >= 0);
    QVERIFY2(leaksOf(resumed.said).isEmpty(), resumed.said.constData());

    // What other commands say and write of it.
    for (const std::vector<std::string>& words : {std::vector<std::string>{"doctor"},
                                                  {"backup", "--to", folder.path("backup")},
                                                  {"audit", "list"},
                                                  {"audit", "verify"},
                                                  {"alert", "history"},
                                                  {"settings", "list", "--json"},
                                                  {"signals", "--json"},
                                                  {"journal", "list"},
                                                  {"secret", "list"},
                                                  {"risk", "status"}}) {
        std::vector<std::string> command = words;
        command.insert(command.end(), {"--workspace", workspace});
        (void)tools.run(command);
    }
    (void)tools.run({"notify", "test", "slack", "--workspace", workspace, "--set", "notify.slack.least=info"});
    QVERIFY2(leaksOf(tools.said).isEmpty(), tools.said.constData());
    int files = 0;
    for (const std::string& place : {workspace, folder.path("backup")}) {
        const QString leaks = leaksOfFolder(place, files);
        QVERIFY2(leaks.isEmpty(), qPrintable(leaks));
    }
    QVERIFY2(files >= 4, qPrintable(QString::number(files)));
}

void TestSecretLeaks::aVenuesKeysAreNowhere_data()
{
    QTest::addColumn<QString>("venue");
    QTest::addColumn<bool>("isThere");
    for (const char* venue : {"alpaca", "twelvedata"}) {
        QTest::addRow("%s", venue) << QString::fromLatin1(venue) << true;
        QTest::addRow("%s, gone", venue) << QString::fromLatin1(venue) << false;
    }
}

/// They go out in frames, addresses and fields; what is kept of a session, raw frames among it, has none of them.
void TestSecretLeaks::aVenuesKeysAreNowhere()
{
    QFETCH(QString, venue);
    QFETCH(bool, isThere);
    const CliFolder folder;
    const FakeService service;
    const std::string name = venue.toStdString();
    Program local(folder, service);
    std::vector<std::string> words{"run",
                                   "--feed",
                                   name,
                                   "--symbols",
                                   "AAPL",
                                   "--workspace",
                                   folder.path("w"),
                                   "--json",
                                   "--set",
                                   "recorder.raw_frames=true",
                                   "--set",
                                   "session.warmup_bars=0"};
    if (isThere) {
        std::string tape = "timestamp,price,size,side\n"; // four trades a second
        for (int i = 0; i < 1200; ++i)
            tape += std::to_string(1'791'201'600'000 + 250LL * i) + "," + std::to_string(200 + i % 3) + ".25,1,buy\n";
        local.start({"mock-venue", "--venue", name, "--tape", folder.write("tape.csv", tape), "--symbol", "AAPL",
                     "--speed", "30x", "--stay"});
        const QRegularExpression line(QStringLiteral("(feeds\\.\\S+) = (\\S+)"));
        (void)QTest::qWaitFor(
            [&] {
                local.hear();
                return local.said.count(" = ") >= 2 || !local.isRunning();
            },
            30'000);
        for (auto found = line.globalMatch(QString::fromUtf8(local.said)); found.hasNext();) {
            const auto match = found.next();
            words.insert(words.end(), {"--set", (match.captured(1) + u'=' + match.captured(2)).toStdString()});
        }
        QVERIFY2(words.size() == 16, local.said.constData());
    } else {
        for (const char* end : {".ws_url=ws://127.0.0.1:9", ".rest_url=http://127.0.0.1:9"})
            words.insert(words.end(), {"--set", "feeds." + name + end});
    }
    Program program(folder, service);
    program.start(words);
    // Some seconds of whatever it does: a venue that is there is listened to, one that is gone is asked for again.
    QElapsedTimer clock;
    clock.start();
    (void)QTest::qWaitFor([&] { return !program.isRunning() || clock.elapsed() > 4000; }, 10'000);
    (void)program.end();
    QVERIFY2(leaksOf(program.said).isEmpty(), program.said.constData());
    QVERIFY2(leaksOf(local.said).isEmpty(), local.said.constData());
    int files = 0;
    const QString leaks = leaksOfFolder(folder.path("w"), files);
    QVERIFY2(leaks.isEmpty(), qPrintable(leaks));
    QVERIFY2(!isThere || files >= 3, program.said.constData()); // database, tape, raw frames
}

/// What parts of the program ask for by name is what `secret list` looks for.
void TestSecretLeaks::everySecretIsListed()
{
    const CliFolder folder;
    const FakeService service;
    Program program(folder, service);
    QCOMPARE(program.run({"secret", "list"}), 0);
    for (const char* name : {"webhook", "slack.url", "discord.url", "telegram.url", "telegram.token", "telegram.chat",
                             "alpaca.key", "alpaca.secret", "twelvedata.key"})
        QVERIFY2(program.said.contains(name), name);
    QVERIFY2(leaksOf(program.said).isEmpty(), program.said.constData());
}

SEXTANT_TEST(TestSecretLeaks)
#include "tst_secret_leaks.moc"
