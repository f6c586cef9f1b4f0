#include "tests/test_main.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "engine/session/configuration/flags.h"
#include "engine/session/configuration/settings.h"
#include "engine/storage/workspace.h"
#include "tests/app/cli_run.h"

using namespace sextant;
using test::CliFolder;
using test::runCli;

namespace {

QJsonArray jsonList(const test::CliRun& run)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(run.out)).array();
}

QJsonObject named(const QJsonArray& list, const char* key, const char* name)
{
    for (const auto& entry : list)
        if (entry.toObject()[QLatin1String(key)].toString() == QLatin1String(name)) return entry.toObject();
    return {};
}

test::CliRun change(const std::string& folder, std::vector<std::string> words)
{
    words.insert(words.end(), {"--workspace", folder, "--operator", "ann", "--reason", "a test"});
    return runCli(words);
}

} // namespace

class TestSettingsCommand final : public QObject {
    Q_OBJECT

private slots:
    void listsAllWithTheirDefaults();
    void aChangeIsStoredAndAudited();
    void aFlagIsStoredAndAudited();
    void historyIsFiltered();
    void aChangeNeedsNameAndReason_data();
    void aChangeNeedsNameAndReason();
    void refusesUnknownNamesAndBadValues_data();
    void refusesUnknownNamesAndBadValues();
    void anOwnedWorkspaceIsBusy();
    void profilesGoRoundByFile();
    void anImportIsAllOrNothing();
    void namedProfilesAreAppliedAndCompared();
    void settingsAreReset();
    void aMissingWorkspaceIsSaid_data();
    void aMissingWorkspaceIsSaid();
};

void TestSettingsCommand::listsAllWithTheirDefaults()
{
    const CliFolder folder; // without a workspace in it
    const auto settings = jsonList(runCli({"settings", "list", "--json"}));
    QCOMPARE(static_cast<std::size_t>(settings.size()), session::settingDefinitions().size());
    const QJsonObject leverage = named(settings, "key", "risk.max_leverage");
    QCOMPARE(leverage["value"].toString(), QStringLiteral("2"));
    QCOMPARE(leverage["default"].toString(), QStringLiteral("2"));
    QCOMPARE(leverage["type"].toString(), QStringLiteral("number"));
    QCOMPARE(leverage["maximum"].toDouble(), 100.0);
    const auto flags = jsonList(runCli({"flags", "list", "--json"}));
    QCOMPARE(static_cast<std::size_t>(flags.size()), session::flagDefinitions().size());
    QCOMPARE(named(flags, "name", "futures")["enabled"].toBool(true), false);
    // What this run would use, with its own options.
    const auto given = runCli({"flags", "list", "--json", "--flag", "futures=on"});
    QCOMPARE(named(jsonList(given), "name", "futures")["enabled"].toBool(), true);
    QVERIFY(runCli({"settings", "list"}).out.find("risk.max_leverage ") != std::string::npos);
}

void TestSettingsCommand::aChangeIsStoredAndAudited()
{
    const CliFolder folder;
    const std::string workspace = folder.path("w");
    const auto set = change(workspace, {"settings", "set", "risk.max_leverage", "01.50", "--json"});
    QVERIFY2(set.exitCode == 0, set.err.c_str());
    QCOMPARE(set.out, std::string("{\"key\":\"risk.max_leverage\",\"old_value\":null,\"new_value\":\"1.5\"}\n"));
    QCOMPARE(change(workspace, {"settings", "set", "risk.max_leverage", "3"}).exitCode, 0);
    const auto list = jsonList(runCli({"settings", "list", "--json", "--workspace", workspace}));
    QCOMPARE(named(list, "key", "risk.max_leverage")["value"].toString(), QStringLiteral("3"));

    const auto history = jsonList(runCli({"settings", "history", "--json", "--workspace", workspace}));
    QCOMPARE(history.size(), 2);
    const QJsonObject first = history[0].toObject();
    QVERIFY(first["old_value"].isNull());
    QCOMPARE(first["new_value"].toString(), QStringLiteral("1.5"));
    QCOMPARE(first["operator"].toString(), QStringLiteral("ann"));
    QCOMPARE(first["reason"].toString(), QStringLiteral("a test"));
    QCOMPARE(first["origin"].toString(), QStringLiteral("local"));
    QCOMPARE(history[1].toObject()["old_value"].toString(), QStringLiteral("1.5"));

    const auto audit = jsonList(runCli({"audit", "list", "--json", "--workspace", workspace}));
    QCOMPARE(audit.size(), 2);
    QCOMPARE(audit[0].toObject()["kind"].toString(), QStringLiteral("setting"));
    QCOMPARE(audit[0].toObject()["new_value"].toString(), QStringLiteral("3")); // newest first
    QCOMPARE(audit[0].toObject()["operator"].toString(), QStringLiteral("ann"));
}

void TestSettingsCommand::aFlagIsStoredAndAudited()
{
    const CliFolder folder;
    const std::string workspace = folder.path("w");
    const auto set = change(workspace, {"flags", "set", "futures", "yes", "--json"});
    QCOMPARE(set.out, std::string("{\"name\":\"futures\",\"old_value\":null,\"new_value\":\"on\"}\n"));
    const auto list = jsonList(runCli({"flags", "list", "--json", "--workspace", workspace}));
    QCOMPARE(named(list, "name", "futures")["enabled"].toBool(), true);
    QCOMPARE(named(list, "name", "futures")["default"].toBool(true), false);
    const auto history = jsonList(runCli({"flags", "history", "futures", "--json", "--workspace", workspace}));
    QCOMPARE(history.size(), 1);
    QCOMPARE(history[0].toObject()["name"].toString(), QStringLiteral("futures"));
    QCOMPARE(history[0].toObject()["new_value"].toString(), QStringLiteral("on"));
    QCOMPARE(jsonList(runCli({"flags", "history", "spread_gate", "--json", "--workspace", workspace})).size(), 0);
    const auto text = runCli({"flags", "history", "spread_gate", "--workspace", workspace});
    QCOMPARE(text.out, std::string("nothing was ever changed\n"));
}

void TestSettingsCommand::historyIsFiltered()
{
    const CliFolder folder;
    const std::string workspace = folder.path("w");
    for (const char* value : {"3", "4", "5"})
        QCOMPARE(change(workspace, {"settings", "set", "risk.max_leverage", value}).exitCode, 0);
    QCOMPARE(change(workspace, {"settings", "set", "risk.max_positions", "4"}).exitCode, 0);
    const auto history = [&](std::vector<std::string> words) {
        words.insert(words.begin(), {"settings", "history"});
        words.insert(words.end(), {"--json", "--workspace", workspace});
        return jsonList(runCli(words));
    };
    QCOMPARE(history({}).size(), 4);
    QCOMPARE(history({"risk.max_leverage"}).size(), 3);
    QCOMPARE(history({"--limit", "0"}).size(), 0);
    const auto newest = history({"risk.max_leverage", "--limit", "2"});
    QCOMPARE(newest.size(), 2);
    QCOMPARE(newest[1].toObject()["new_value"].toString(), QStringLiteral("5"));
    QCOMPARE(history({"--since", "2020-01-01"}).size(), 4);
    QCOMPARE(history({"--since", "2199-01-01"}).size(), 0);
}

void TestSettingsCommand::aChangeNeedsNameAndReason_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("line");
    using L = QStringList;
    QTest::newRow("neither") << L{} << "--operator: expected --operator NAME, it is missing";
    QTest::newRow("no reason") << L{"--operator", "ann"} << "--reason: expected --reason TEXT, it is missing";
    QTest::newRow("no name") << L{"--reason", "x"} << "--operator: expected --operator NAME, it is missing";
    QTest::newRow("empty name") << L{"--operator=", "--reason", "x"}
                                << "--operator: expected --operator NAME, it is empty";
}

void TestSettingsCommand::aChangeNeedsNameAndReason()
{
    QFETCH(QStringList, options);
    QFETCH(QString, line);
    const CliFolder folder;
    for (const std::vector<std::string>& command :
         {std::vector<std::string>{"flags", "set", "futures", "on"}, {"settings", "set", "risk.max_leverage", "1"}}) {
        std::vector<std::string> words = command;
        for (const QString& option : options)
            words.push_back(option.toStdString());
        words.insert(words.end(), {"--workspace", folder.path("w")});
        const auto run = runCli(words);
        QCOMPARE(run.exitCode, 2);
        QCOMPARE(QString::fromStdString(run.err), "sextant-cli: " + line + "\n");
    }
    QCOMPARE(runCli({"flags", "history", "--workspace", folder.path("w")}).exitCode, 2); // nothing was made
    const auto bytes = runCli({"flags", "set", "futures", "on", "--operator", "\xff", "--reason", "x"});
    QCOMPARE(bytes.err, std::string("sextant-cli: --operator: expected a text in UTF-8\n"));
}

void TestSettingsCommand::refusesUnknownNamesAndBadValues_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("start");
    using L = QStringList;
    QTest::newRow("unknown flag") << L{"flags", "set", "future", "on"}
                                  << "there is no flag 'future'; the nearest is 'futures'";
    QTest::newRow("bad switch") << L{"flags", "set", "futures", "maybe"}
                                << "flags set: futures: 'maybe' is not a switch, expected on or off";
    QTest::newRow("unknown setting") << L{"settings", "set", "risk.leverage", "1"}
                                     << "there is no setting 'risk.leverage'; the nearest is 'risk.max_leverage'";
    QTest::newRow("below the range") << L{"settings", "set", "risk.max_leverage", "-1"}
                                     << "risk.max_leverage: '-1' is not allowed, expected a number from 0.01 to 100";
    QTest::newRow("not a number") << L{"settings", "set", "risk.max_leverage", "nan"}
                                  << "risk.max_leverage: 'nan' is not allowed";
}

void TestSettingsCommand::refusesUnknownNamesAndBadValues()
{
    QFETCH(QStringList, words);
    QFETCH(QString, start);
    const CliFolder folder;
    std::vector<std::string> given;
    for (const QString& word : words)
        given.push_back(word.toStdString());
    const auto run = change(folder.path("w"), given);
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(QString::fromStdString(run.err).startsWith("sextant-cli: " + start), run.err.c_str());
    QCOMPARE(test::textLines(run.err).size(), std::size_t{1});
}

void TestSettingsCommand::anOwnedWorkspaceIsBusy()
{
    const CliFolder folder;
    const auto location = storage::WorkspaceLocation::directory(folder.path("w"));
    const auto owner = storage::Workspace::open(location, "another-program", Time{});
    QVERIFY(owner.has_value());
    for (const std::vector<std::string>& words :
         {std::vector<std::string>{"flags", "set", "futures", "on"}, {"doctor", "--rebuild"}}) {
        const auto run = change(folder.path("w"), words);
        QCOMPARE(run.exitCode, 4);
        QVERIFY2(run.err.find("(another-program)") != std::string::npos, run.err.c_str());
        QCOMPARE(test::textLines(run.err).size(), std::size_t{1});
    }
    // Readers need no lock.
    QCOMPARE(runCli({"flags", "list", "--workspace", folder.path("w")}).exitCode, 0);
    QCOMPARE(runCli({"signals", "--workspace", folder.path("w")}).exitCode, 0);
}

void TestSettingsCommand::aMissingWorkspaceIsSaid_data()
{
    QTest::addColumn<QStringList>("words");
    using L = QStringList;
    for (const L& words : {L{"flags", "list"}, L{"flags", "history"}, L{"settings", "list"}, L{"settings", "history"},
                           L{"signals"}, L{"positions"}, L{"orders", "list"}, L{"audit", "list"}, L{"audit", "verify"},
                           L{"doctor"}, L{"doctor", "--rebuild"}})
        QTest::newRow(qPrintable(words.join(' '))) << words;
}

void TestSettingsCommand::aMissingWorkspaceIsSaid()
{
    QFETCH(QStringList, words);
    const CliFolder folder;
    std::vector<std::string> given;
    for (const QString& word : words)
        given.push_back(word.toStdString());
    given.insert(given.end(), {"--workspace", folder.path("w")});
    const auto run = runCli(given);
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.out, std::string());
    QVERIFY2(run.err.starts_with("sextant-cli: " + folder.path("w") + "/sextant.db: "), run.err.c_str());
    QVERIFY(!QFile::exists(QString::fromStdString(folder.path("w")))); // nothing was made
}

void TestSettingsCommand::profilesGoRoundByFile()
{
    const CliFolder folder;
    const std::string from = folder.path("from");
    QCOMPARE(change(from, {"settings", "set", "risk.max_leverage", "1.5"}).exitCode, 0);
    QCOMPARE(change(from, {"settings", "set", "fills.model", "F1"}).exitCode, 0);
    const std::string file = folder.path("calm.json");
    const auto written = runCli({"settings", "export", file, "--name", "Calm", "--workspace", from});
    QVERIFY2(written.exitCode == 0, written.err.c_str());
    const auto printed = runCli({"settings", "export", "--workspace", from});
    QVERIFY(printed.out.find("\"risk.max_leverage\": 1.5") != std::string::npos);

    const std::string to = folder.path("to");
    QCOMPARE(change(to, {"settings", "set", "risk.max_positions", "3"}).exitCode, 0);
    const auto dry = runCli({"settings", "import", file, "--dry-run", "--json", "--workspace", to});
    QVERIFY2(dry.exitCode == 0, dry.err.c_str());
    QCOMPARE(jsonList(dry).size(), 3);
    QCOMPARE(named(jsonList(dry), "key", "risk.max_positions")["wanted"].toString(), QStringLiteral("10"));
    QCOMPARE(jsonList(runCli({"settings", "history", "--json", "--workspace", to})).size(), 1);
    // A change has somebody who makes it.
    QCOMPARE(runCli({"settings", "import", file, "--workspace", to}).exitCode, 2);
    const auto done = change(to, {"settings", "import", file});
    QVERIFY2(done.exitCode == 0, done.err.c_str());
    const auto list = jsonList(runCli({"settings", "list", "--json", "--workspace", to}));
    QCOMPARE(named(list, "key", "risk.max_leverage")["value"].toString(), QStringLiteral("1.5"));
    QCOMPARE(named(list, "key", "fills.model")["value"].toString(), QStringLiteral("F1"));
    QCOMPARE(named(list, "key", "risk.max_positions")["value"].toString(), QStringLiteral("10"));
    QCOMPARE(runCli({"settings", "import", file, "--dry-run", "--workspace", to}).out,
             std::string("nothing differs\n"));
    // What `run --config` reads is the same file.
    const auto given = runCli({"settings", "list", "--json", "--config", file});
    QCOMPARE(named(jsonList(given), "key", "fills.model")["value"].toString(), QStringLiteral("F1"));
}

void TestSettingsCommand::anImportIsAllOrNothing()
{
    const CliFolder folder;
    const std::string workspace = folder.path("w");
    const std::string file =
        folder.write("bad.json", "{\"settings\":{\n\"fills.model\":\"F1\",\n\"risk.max_leverage\":1000}}");
    const auto run = change(workspace, {"settings", "import", file});
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.find("bad.json:3: risk.max_leverage: '1000' is not allowed") != std::string::npos,
             run.err.c_str());
    const auto list = jsonList(runCli({"settings", "list", "--json"}));
    QCOMPARE(named(list, "key", "fills.model")["value"].toString(), QStringLiteral("auto"));
    QVERIFY(!QFile::exists(QString::fromStdString(workspace)));
    QCOMPARE(change(workspace, {"settings", "import", folder.path("none.json")}).exitCode, 2);

    // Nor is half of it taken where the role does not allow the other half.
    const std::string good =
        folder.write("good.json", R"({"settings":{"scoring.timeframes":"15m","risk.max_leverage":3}})");
    QCOMPARE(change(workspace, {"settings", "set", "risk.max_positions", "3"}).exitCode, 0);
    qputenv("SEXTANT_NEW_PASSPHRASE", "a long passphrase");
    qputenv("SEXTANT_PASSPHRASE", "a long passphrase");
    QCOMPARE(runCli({"operator", "add", "ana", "--role", "analyst", "--workspace", workspace, "--operator", "admin",
                     "--reason", "a test"})
                 .exitCode,
             0);
    const auto refused =
        runCli({"settings", "import", good, "--workspace", workspace, "--operator", "ana", "--reason", "a test"});
    qunsetenv("SEXTANT_NEW_PASSPHRASE");
    qunsetenv("SEXTANT_PASSPHRASE");
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.find("analyst") != std::string::npos, refused.err.c_str());
    QCOMPARE(jsonList(runCli({"settings", "history", "--json", "--workspace", workspace})).size(), 1);
}

void TestSettingsCommand::namedProfilesAreAppliedAndCompared()
{
    const CliFolder folder;
    const std::string workspace = folder.path("w");
    QCOMPARE(change(workspace, {"settings", "set", "risk.max_leverage", "1.5"}).exitCode, 0);
    const auto with = [&](std::vector<std::string> words) {
        words.insert(words.end(), {"--workspace", workspace});
        return runCli(words);
    };
    QCOMPARE(with({"settings", "save", "Calm"}).exitCode, 0);
    QCOMPARE(with({"settings", "save", "Calm"}).exitCode, 1);
    QCOMPARE(change(workspace, {"settings", "set", "risk.max_leverage", "4"}).exitCode, 0);
    const auto compared = jsonList(with({"settings", "compare", "Calm", "--json"}));
    QCOMPARE(compared.size(), 1);
    QCOMPARE(compared[0].toObject()["now"].toString(), QStringLiteral("4"));
    QCOMPARE(compared[0].toObject()["wanted"].toString(), QStringLiteral("1.5"));
    QCOMPARE(change(workspace, {"settings", "apply", "Calm"}).exitCode, 0);
    QCOMPARE(named(jsonList(with({"settings", "list", "--json"})), "key", "risk.max_leverage")["value"].toString(),
             QStringLiteral("1.5"));
    QCOMPARE(with({"settings", "rename", "Calm", "Quiet"}).exitCode, 0);
    const auto kept = jsonList(with({"settings", "profiles", "--json"}));
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept[0].toObject()["name"].toString(), QStringLiteral("Quiet"));
    const auto missing = with({"settings", "compare", "Calm"});
    QCOMPARE(missing.exitCode, 2);
    QVERIFY(missing.err.find("there is no profile 'Calm'") != std::string::npos);
    QCOMPARE(with({"settings", "remove", "Quiet"}).exitCode, 0);
    QVERIFY(jsonList(with({"settings", "profiles", "--json"})).isEmpty());
}

void TestSettingsCommand::settingsAreReset()
{
    const CliFolder folder;
    const std::string workspace = folder.path("w");
    for (const char* key : {"risk.max_leverage", "risk.max_positions"})
        QCOMPARE(change(workspace, {"settings", "set", key, "3"}).exitCode, 0);
    QCOMPARE(change(workspace, {"settings", "reset"}).exitCode, 2);
    QCOMPARE(change(workspace, {"settings", "reset", "risk.max_leverag"}).exitCode, 2);
    QCOMPARE(change(workspace, {"settings", "reset", "risk.max_leverage"}).exitCode, 0);
    const auto value = [&](const char* key) {
        return named(jsonList(runCli({"settings", "list", "--json", "--workspace", workspace})), "key", key)["value"]
            .toString();
    };
    QCOMPARE(value("risk.max_leverage"), QStringLiteral("2"));
    QCOMPARE(value("risk.max_positions"), QStringLiteral("3"));
    QCOMPARE(change(workspace, {"settings", "reset", "--all"}).exitCode, 0);
    QCOMPARE(value("risk.max_positions"), QStringLiteral("10"));
}

SEXTANT_TEST(TestSettingsCommand)
#include "tst_settings_command.moc"
