#include "tests/test_main.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <cstdlib>

#include "tests/app/cli_run.h"

using namespace sextant;
using test::CliFolder;
using test::CliRun;
using test::runCli;

namespace {

QJsonArray rowsOf(const CliRun& run) { return QJsonDocument::fromJson(QByteArray::fromStdString(run.out)).array(); }

bool says(const CliRun& run, const char* words) { return run.err.find(words) != std::string::npos; }

/// A workspace whose admin has a passphrase, with a trader and a viewer.
class Guarded {
public:
    Guarded()
        : workspace(folder.path("w")), admin(folder.write("admin.txt", "a long secret\n")),
          tom(folder.write("tom.txt", "another secret\nsecond line\n")),
          vera(folder.write("vera.txt", "a third secret"))
    {}
    /// Empty, or what went wrong.
    [[nodiscard]] std::string close() const
    {
        for (const CliRun& run :
             {ask({"operator", "passphrase", "admin", "--new-passphrase-file", admin, "--operator", "me"}),
              ask({"operator", "add", "tom", "--role", "trader", "--new-passphrase-file", tom}, "admin", admin),
              ask({"operator", "add", "vera", "--role", "viewer", "--new-passphrase-file", vera}, "admin", admin)})
            if (run.exitCode != 0) return run.err;
        return {};
    }
    [[nodiscard]] CliRun ask(std::vector<std::string> words, const std::string& who = {},
                             const std::string& passphrase = {}) const
    {
        words.insert(words.end(), {"--workspace", workspace});
        if (!who.empty()) words.insert(words.end(), {"--operator", who});
        if (!passphrase.empty()) words.insert(words.end(), {"--passphrase-file", passphrase});
        return runCli(words);
    }

    CliFolder folder;
    std::string workspace;
    std::string admin;
    std::string tom;
    std::string vera;
};

} // namespace

class TestOperatorCommands final : public QObject {
    Q_OBJECT

private slots:
    void init() { unsetenv("SEXTANT_PASSPHRASE"); }

    void aFreshWorkspaceSaysThatItIsOpen()
    {
        const Guarded guarded;
        QCOMPARE(guarded.ask({"flags", "set", "futures", "on", "--reason", "r"}, "anybody").exitCode, 0);
        const CliRun list = guarded.ask({"operator", "list", "--json"});
        QVERIFY2(says(list, "the admin has no passphrase"), list.err.c_str());
        const QJsonArray rows = rowsOf(list);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0].toObject()["name"].toString(), QStringLiteral("admin"));
        QCOMPARE(rows[0].toObject()["role"].toString(), QStringLiteral("admin"));
        QCOMPARE(rows[0].toObject()["passphrase"].toBool(true), false);
    }

    void actionsNeedRoleAndPassphrase()
    {
        const Guarded guarded;
        const std::string problem = guarded.close();
        QVERIFY2(problem.empty(), problem.c_str());
        QVERIFY(!says(guarded.ask({"operator", "list"}), "no passphrase"));
        const std::vector<std::string> flag{"flags", "set", "futures", "on", "--reason", "r"};
        QVERIFY(says(guarded.ask(flag, "stranger"), "stranger is no operator"));
        QVERIFY(says(guarded.ask(flag, "tom"), "tom is locked"));
        QVERIFY(says(guarded.ask(flag, "tom", guarded.vera), "the passphrase is wrong"));
        QVERIFY(says(guarded.ask(flag, "vera", guarded.vera), "needs the role trader; vera is viewer"));
        QCOMPARE(rowsOf(guarded.ask({"flags", "history", "--json"})).size(), 0);
        const CliRun done = guarded.ask(flag, "tom", guarded.tom);
        QVERIFY2(done.exitCode == 0, done.err.c_str());
        QVERIFY(says(guarded.ask({"settings", "set", "risk.max_positions", "3", "--reason", "r"}, "tom", guarded.tom),
                     "needs the role admin; tom is trader"));
        QCOMPARE(guarded.ask({"settings", "set", "risk.max_positions", "3", "--reason", "r"}, "admin", guarded.admin)
                     .exitCode,
                 0);
        // All of it stands in the audit, and no passphrase anywhere.
        QStringList seen;
        for (const auto& row : rowsOf(guarded.ask({"audit", "list", "--json"})))
            if (row.toObject()["kind"].toString() == QLatin1String("operator"))
                seen << row.toObject()["action"].toString() + u' ' + row.toObject()["operator"].toString();
        for (const char* expected : {"refused stranger", "refused tom", "denied tom", "refused vera", "unlocked tom",
                                     "unlocked admin", "passphrase_changed me", "added admin"})
            QVERIFY2(seen.contains(QLatin1String(expected)), expected);
        QFile database(QString::fromStdString(guarded.workspace + "/sextant.db"));
        QVERIFY(database.open(QIODevice::ReadOnly));
        const QByteArray bytes = database.readAll();
        QVERIFY(bytes.contains("$argon2id$"));
        for (const char* secret : {"a long secret", "another secret", "a third secret"})
            QVERIFY2(!bytes.contains(secret), secret);
    }

    void thePassphraseMayStandInTheEnvironment()
    {
        const Guarded guarded;
        const std::string problem = guarded.close();
        QVERIFY2(problem.empty(), problem.c_str());
        setenv("SEXTANT_PASSPHRASE", "another secret", 1);
        const CliRun done = guarded.ask({"flags", "set", "futures", "on", "--reason", "r"}, "tom");
        unsetenv("SEXTANT_PASSPHRASE");
        QVERIFY2(done.exitCode == 0, done.err.c_str());
        QVERIFY2(says(guarded.ask({"flags", "set", "futures", "off", "--reason", "r"}, "tom", "/no/such/file"),
                      "/no/such/file"),
                 "an absent file is said");
    }

    void operatorsAreManagedByTheAdmin()
    {
        const Guarded guarded;
        const std::string problem = guarded.close();
        QVERIFY2(problem.empty(), problem.c_str());
        QVERIFY(guarded.ask({"operator", "role", "vera", "admin"}, "tom", guarded.tom).exitCode != 0);
        QCOMPARE(guarded.ask({"operator", "role", "vera", "analyst"}, "admin", guarded.admin).exitCode, 0);
        QVERIFY(guarded.ask({"operator", "role", "vera", "king"}, "admin", guarded.admin).exitCode != 0);
        QVERIFY(says(guarded.ask({"operator", "remove", "admin"}, "admin", guarded.admin), "last admin"));
        QCOMPARE(guarded.ask({"operator", "remove", "tom"}, "admin", guarded.admin).exitCode, 0);
        QVERIFY(says(guarded.ask({"operator", "add", "eve", "--role", "viewer", "--new-passphrase-file",
                                  guarded.folder.write("short.txt", "short")},
                                 "admin", guarded.admin),
                     "at least 8 characters"));
        QVERIFY(says(guarded.ask({"operator", "add", "eve", "--role", "viewer"}, "admin", guarded.admin),
                     "--new-passphrase-file"));
        const QJsonArray rows = rowsOf(guarded.ask({"operator", "--json"}));
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[1].toObject()["role"].toString(), QStringLiteral("analyst"));
        QCOMPARE(guarded.ask({"operator", "unlock"}, "vera", guarded.vera).exitCode, 0);
        QVERIFY(says(guarded.ask({"operator", "unlock"}, "vera", guarded.admin), "wrong"));
    }

    void aRunNeedsItsRights()
    {
        const Guarded guarded;
        const std::string problem = guarded.close();
        QVERIFY2(problem.empty(), problem.c_str());
        const std::string tape = guarded.folder.write("btcusdt_test_1m.csv", test::swingingBars(600));
        const std::string commands = guarded.folder.write(
            "commands.jsonl", "{\"time\":\"2021-01-01T01:00:00Z\",\"command\":\"flag\",\"key\":\"spread_gate\","
                              "\"value\":\"on\",\"actor\":\"ghost\",\"reason\":\"r\"}\n");
        const auto run = [&](std::vector<std::string> more, const std::string& who, const std::string& passphrase) {
            std::vector<std::string> words{"run", "--tape", tape};
            words.insert(words.end(), more.begin(), more.end());
            return guarded.ask(words, who, passphrase);
        };
        QVERIFY(says(run({}, "", ""), "needs the role analyst, and nobody is unlocked"));
        QVERIFY(says(run({}, "vera", guarded.vera), "needs the role analyst; vera is viewer"));
        QVERIFY(
            says(run({"--set", "risk.max_positions=3"}, "tom", guarded.tom), "needs the role admin; tom is trader"));
        QVERIFY(says(run({"--commands", commands}, "tom", guarded.tom), "ghost is no operator"));
        QCOMPARE(rowsOf(guarded.ask({"signals", "--json"})).size(), 0);
        const CliRun done = run({"--flag", "spread_gate=on"}, "tom", guarded.tom);
        QVERIFY2(done.exitCode == 0, done.err.c_str());
        QVERIFY2(runCli({"run", "--tape", tape}).exitCode == 0, "in memory there is nobody to ask");
    }

    void aKilledWorkspaceIsUnlockedByTheAdmin()
    {
        const Guarded guarded;
        const std::string problem = guarded.close();
        QVERIFY2(problem.empty(), problem.c_str());
        QVERIFY2(guarded.ask({"risk", "kill", "--reason", "r"}, "anybody").exitCode == 0, "everybody may kill");
        QVERIFY(says(guarded.ask({"risk", "unlock", "--reason", "r"}, "tom", guarded.tom), "needs the role admin"));
        QCOMPARE(guarded.ask({"risk", "unlock", "--reason", "r"}, "admin", guarded.admin).exitCode, 0);
    }

    void theRunningProgramAsksForThePassphraseOnce()
    {
        const Guarded guarded;
        const std::string problem = guarded.close();
        QVERIFY2(problem.empty(), problem.c_str());
        const std::string tape = guarded.folder.write("btcusdt_test_1m.csv", test::swingingBars(6000));
        QProcess living;
        living.start(QStringLiteral(SEXTANT_CLI),
                     {QStringLiteral("run"), QStringLiteral("--tape"), QString::fromStdString(tape),
                      QStringLiteral("--workspace"), QString::fromStdString(guarded.workspace),
                      QStringLiteral("--speed"), QStringLiteral("3000"), QStringLiteral("--operator"),
                      QStringLiteral("tom"), QStringLiteral("--passphrase-file"), QString::fromStdString(guarded.tom)});
        QVERIFY(living.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(QString::fromStdString(guarded.workspace + "/workspace.sock")), 20'000);
        const std::vector<std::string> flag{"flags", "set", "spread_gate", "on", "--reason", "r"};
        QVERIFY(says(guarded.ask(flag, "tom"), "tom is locked"));
        const CliRun unlocked = guarded.ask({"operator", "unlock"}, "tom", guarded.tom);
        QVERIFY2(unlocked.exitCode == 0, unlocked.err.c_str());
        const CliRun done = guarded.ask(flag, "tom");
        QVERIFY2(done.exitCode == 0 && done.out.find("running session") != std::string::npos, done.err.c_str());
        QVERIFY(says(guarded.ask({"order", "flatten", "--reason", "r"}, "vera", guarded.vera), "vera is viewer"));
        QCOMPARE(guarded.ask({"operator", "lock"}, "tom").exitCode, 0);
        QVERIFY(says(guarded.ask(flag, "tom"), "tom is locked"));
        const CliRun added =
            guarded.ask({"operator", "add", "ann", "--role", "analyst", "--new-passphrase-file", guarded.vera}, "admin",
                        guarded.admin);
        QVERIFY2(added.exitCode == 0, added.err.c_str());
        QCOMPARE(rowsOf(guarded.ask({"operator", "list", "--json"})).size(), 4);
        living.terminate();
        QVERIFY(living.waitForFinished(30'000));
    }

    void flagsExpireAndAreUndone()
    {
        const Guarded guarded;
        const auto flag = [&](std::vector<std::string> words) {
            words.insert(words.begin(), {"flags"});
            words.insert(words.end(), {"--reason", "r"});
            return guarded.ask(words, "ann");
        };
        QCOMPARE(flag({"set", "futures", "on", "--expires", "2100-01-01"}).exitCode, 0);
        QVERIFY(flag({"set", "futures", "on", "--expires", "2001-01-01"}).exitCode != 0);
        const auto listed = [&] {
            for (const auto& row : rowsOf(guarded.ask({"flags", "list", "--json"})))
                if (row.toObject()["name"].toString() == QLatin1String("futures")) return row.toObject();
            return QJsonObject();
        };
        QVERIFY(listed()["expires"].toString().startsWith(QLatin1String("2100-01-01")));
        QCOMPARE(listed()["stale"].toBool(true), false);
        QCOMPARE(listed()["changed_by"].toString(), QStringLiteral("ann"));
        QCOMPARE(flag({"set", "futures", "off"}).exitCode, 0);
        QVERIFY(listed()["expires"].isNull());
        QCOMPARE(flag({"undo", "futures"}).exitCode, 0);
        QCOMPARE(listed()["enabled"].toBool(), true);
        QCOMPARE(flag({"undo", "futures", "--entry", "1"}).exitCode, 0); // before the first change
        QCOMPARE(listed()["enabled"].toBool(true), false);
        QVERIFY(flag({"undo", "spread_gate"}).exitCode != 0);
        const QJsonArray history = rowsOf(guarded.ask({"flags", "history", "--json"}));
        QCOMPARE(history.size(), 4);
        QCOMPARE(history[2].toObject()["reason"].toString(), QStringLiteral("undo of change 2 (on -> off): r"));
    }
};

SEXTANT_TEST(TestOperatorCommands)
#include "tst_operator_commands.moc"
