#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "app/cli/notify_plans.h"
#include "engine/services/alerts/alert_store.h"
#include "tests/app/cli_run.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace std::chrono_literals;
using test::CliFolder;
using test::runCli;

namespace {

test::CliRun change(const std::string& folder, std::vector<std::string> words)
{
    words.insert(words.end(), {"--workspace", folder, "--operator", "ann", "--reason", "a test"});
    return runCli(words);
}

QJsonArray listOf(const std::string& folder, const char* what)
{
    return QJsonDocument::fromJson(
               QByteArray::fromStdString(runCli({"alert", what, "--json", "--workspace", folder}).out))
        .array();
}

} // namespace

class TestAlertCommands final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void alertsAreAddedListedAndRemoved()
    {
        const CliFolder folder;
        const std::string path = folder.path("workspace");
        QVERIFY(listOf(path, "list").isEmpty());
        QCOMPARE(change(path, {"alert", "add", "price", "--symbol", "BTC-USDT", "--above", "64000.5", "--channel",
                               "slack", "--note", "look"})
                     .exitCode,
                 0);
        QCOMPARE(change(path, {"alert", "add", "feed", "--seconds", "30"}).exitCode, 0);
        const QJsonArray alerts = listOf(path, "list");
        QCOMPARE(alerts.size(), 2);
        QCOMPARE(alerts[0]["id"].toString(), QStringLiteral("a1"));
        QCOMPARE(alerts[0]["level"].toString(), QStringLiteral("64000.5"));
        QCOMPARE(alerts[0]["channels"].toString(), QStringLiteral("slack"));
        QCOMPARE(alerts[1]["level"].toString(), QStringLiteral("30"));
        QCOMPARE(change(path, {"alert", "remove", "a1"}).exitCode, 0);
        QVERIFY(change(path, {"alert", "remove", "a1"}).exitCode != 0);
        const QJsonArray history = listOf(path, "history");
        QCOMPARE(history.size(), 3);
        QCOMPARE(history[2]["event"].toString(), QStringLiteral("removed"));
        QCOMPARE(history[2]["operator"].toString(), QStringLiteral("ann"));
    }

    void whatIsWrongIsRefused_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("kind") << QStringList{"alert", "add", "prize"};
        QTest::newRow("no symbol") << QStringList{"alert", "add", "price", "--above", "1"};
        QTest::newRow("no number") << QStringList{"alert", "add", "risk", "--above", "much"};
        QTest::newRow("both ways") << QStringList{"alert", "add", "score", "--above", "0.7", "--below", "0.3"};
        QTest::newRow("importance") << QStringList{"alert", "add", "signal", "--importance", "huge"};
        QTest::newRow("channel") << QStringList{"alert", "add", "signal", "--channel", "pigeon"};
        QTest::newRow("a channel that is none") << QStringList{"notify", "test", "pigeon"};
        QTest::newRow("an alert that is none") << QStringList{"alert", "test", "a9"};
    }
    void whatIsWrongIsRefused()
    {
        QFETCH(QStringList, words);
        const CliFolder folder;
        std::vector<std::string> given;
        for (const QString& word : words)
            given.push_back(word.toStdString());
        const auto run = change(folder.path("workspace"), given);
        QVERIFY(run.exitCode != 0);
        QVERIFY(run.err.starts_with("sextant-cli: "));
        QCOMPARE(std::count(run.err.begin(), run.err.end(), '\n'), 1);
    }

    void quietHoursAreRead()
    {
        QCOMPARE(*cli::parseQuietHours("22:00-07:30"), (std::pair{22 * 60, 7 * 60 + 30}));
        QCOMPARE(*cli::parseQuietHours(""), (std::pair{0, 0}));
        for (const char* wrong : {"22-7", "24:00-07:00", "22:00", "22:00-07:60", "22:00-07:00x", "-"})
            QVERIFY2(!cli::parseQuietHours(wrong), wrong);
    }

    void channelsAreWhatSettingsAndSecretsSay()
    {
        session::SettingValues settings;
        QVERIFY(settings.set("notify.slack.least", "warning"));
        QVERIFY(settings.set("notify.discord.least", "info"));
        QVERIFY(settings.set("notify.quiet", "22:00-07:00"));
        QVERIFY(settings.set("notify.quiet_zone", "Europe/Berlin"));
        QVERIFY(settings.set("notify.topics", "fill, nonsense"));
        QVERIFY(settings.set("notify.template", "{title}|{nonsense}"));
        std::vector<std::string> problems;
        const auto setups = cli::channelSetups(
            settings,
            [](const std::string& name) {
                return name == "slack.url" ? std::string("https://hooks.example.test/SECRET") : std::string();
            },
            problems);
        QCOMPARE(problems.size(), std::size_t(2));
        for (const std::string& problem : problems)
            QVERIFY(problem.find("nonsense") != std::string::npos && problem.find("SECRET") == std::string::npos);
        for (const cli::ChannelSetup& setup : setups) {
            const bool isFine = setup.plan.kind == services::ChannelKind::Slack ||
                                setup.plan.kind == services::ChannelKind::Desktop ||
                                setup.plan.kind == services::ChannelKind::Sound;
            QCOMPARE(setup.isSetUp, isFine);
            QVERIFY(setup.plan.topics[static_cast<std::size_t>(services::Topic::Fill)]);
            QVERIFY(!setup.plan.topics[static_cast<std::size_t>(services::Topic::Alert)]);
        }
        // 2026-03-29 02:00 there does not exist: clocks jump to 03:00. The night ends at 07:00 local, 05:00 UTC.
        const Time evening = parseRfc3339("2026-03-28T22:00:00Z").value();
        QCOMPARE(toRfc3339(*setups.front().plan.quiet.endAt(evening)), std::string("2026-03-29T05:00:00.000Z"));
        QVERIFY(!setups.front().plan.quiet.endAt(parseRfc3339("2026-03-29T05:00:00Z").value()));
        // And back in October: 06:00 UTC.
        QCOMPARE(toRfc3339(*setups.front().plan.quiet.endAt(parseRfc3339("2026-10-24T21:30:00Z").value())),
                 std::string("2026-10-25T06:00:00.000Z"));
    }
};

SEXTANT_TEST(TestAlertCommands)
#include "tst_alert_commands.moc"
