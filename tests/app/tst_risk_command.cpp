#include "tests/test_main.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "tests/app/cli_run.h"

using namespace sextant;
using test::CliFolder;
using test::CliRun;
using test::runCli;

namespace {

QJsonObject objectOf(const CliRun& run) { return QJsonDocument::fromJson(QByteArray::fromStdString(run.out)).object(); }

/// A workspace with a session of 600 minutes in it.
struct StoredRun {
    StoredRun() : workspace(folder.path("w"))
    {
        const std::string tape = folder.write("btc_1m.csv", test::swingingBars(600));
        run = runCli({"run", "--tape", tape, "--symbol", "BTC-USDT", "--venue", "bybit", "--timeframe", "1m", "--set",
                      "scoring.enabled=false", "--workspace", workspace, "--json"});
    }
    [[nodiscard]] CliRun risk(std::vector<std::string> words) const
    {
        words.insert(words.begin(), "risk");
        words.insert(words.end(), {"--workspace", workspace});
        return runCli(words);
    }
    [[nodiscard]] CliRun change(std::vector<std::string> words) const
    {
        words.insert(words.end(), {"--operator", "ann", "--reason", "a test"});
        return risk(std::move(words));
    }
    CliFolder folder;
    std::string workspace;
    CliRun run;
};

} // namespace

class TestRiskCommand final : public QObject {
    Q_OBJECT

private slots:
    void limitsNameTheirRules()
    {
        const CliFolder folder; // without a workspace in it
        const auto run = runCli({"risk", "limits", "--json", "--set", "risk.max_exposure_percent=40"});
        QCOMPARE(run.exitCode, 0);
        const QJsonArray rows = QJsonDocument::fromJson(QByteArray::fromStdString(run.out)).array();
        QVERIFY(rows.size() > 30);
        bool isFound = false;
        for (const auto& row : rows) {
            QVERIFY(row.toObject()["key"].toString().startsWith(QStringLiteral("risk.")));
            if (row.toObject()["key"].toString() != QStringLiteral("risk.max_exposure_percent")) continue;
            isFound = true;
            QCOMPARE(row.toObject()["rule"].toString(), QStringLiteral("R06"));
            QCOMPARE(row.toObject()["value"].toString(), QStringLiteral("40"));
            QCOMPARE(row.toObject()["default"].toString(), QStringLiteral("50"));
        }
        QVERIFY(isFound);
    }

    void statusIsThatOfTheStoredSession()
    {
        const StoredRun stored;
        QCOMPARE(stored.run.exitCode, 0);
        const QJsonObject status = objectOf(stored.risk({"status", "--json"}));
        const QJsonObject report = objectOf(stored.run);
        QCOMPARE(status["session_id"].toString(), report["session_id"].toString());
        QCOMPARE(status["equity"].toString(), report["paper"].toObject()["equity"].toString());
        QCOMPARE(status["time"].toString(), report["ended"].toString());
        QCOMPARE(status["rules"].toArray().size(), 22);
        QCOMPARE(status["kill"].toObject()["state"].toString(), QStringLiteral("disarmed"));
        QVERIFY(status["value_at_risk"].toObject()["complete"].toBool());
        const auto text = stored.risk({"status"});
        QVERIFY(text.out.find("kill switch") != std::string::npos);
        QVERIFY(text.out.find("EXPOSURE") != std::string::npos);
    }

    void checkSaysWhatRiskWouldSay()
    {
        const StoredRun stored;
        const auto check = [&](const char* intent, bool json) {
            const std::string file = stored.folder.write("intent.json", intent);
            std::vector<std::string> words{"check", "--intent", file};
            if (json) words.emplace_back("--json");
            return stored.risk(words);
        };
        const auto allowed = check(R"({"symbol":"BTC-USDT","side":"buy","quantity":"0.001"})", true);
        QVERIFY2(allowed.exitCode == 0, (allowed.out + allowed.err).c_str());
        QVERIFY(objectOf(allowed)["allowed"].toBool());
        QVERIFY(objectOf(allowed)["rules"].toArray().size() >= 22);
        QCOMPARE(objectOf(allowed)["granted"].toString(), QStringLiteral("0.001"));
        const auto blocked = check(R"({"symbol":"BTC-USDT","side":"buy","quantity":"100"})", true);
        QCOMPARE(blocked.exitCode, 1);
        QVERIFY(!objectOf(blocked)["allowed"].toBool());
        QCOMPARE(objectOf(blocked)["cause"].toString(), QStringLiteral("R01_MAX_POSITION"));
        QVERIFY(blocked.err.find("R01_MAX_POSITION") != std::string::npos);
        const auto text = check(R"({"symbol":"BTC-USDT","side":"buy","quantity":"0.001"})", false);
        QVERIFY(text.out.find("R17_VALUE_AT_RISK") != std::string::npos);
        QCOMPARE(check(R"({"symbol":"NOPE","side":"buy","quantity":"1"})", true).exitCode, 2);
        QCOMPARE(check("no json", true).exitCode, 2);
        QCOMPARE(check(R"({"command":"kill"})", true).exitCode, 2);
        QCOMPARE(stored.risk({"check"}).exitCode, 2);
        QCOMPARE(stored.risk({"check", "--intent", stored.folder.path("missing.json")}).exitCode, 2);
        // The question left nothing behind.
        QCOMPARE(objectOf(stored.risk({"status", "--json"}))["equity"].toString(),
                 objectOf(stored.run)["paper"].toObject()["equity"].toString());
    }

    void killIsKeptUntilItIsUnlockedByName()
    {
        const StoredRun stored;
        QCOMPARE(stored.risk({"kill"}).exitCode, 2); // who and why
        const auto killed = stored.change({"kill"});
        QVERIFY2(killed.exitCode == 0, killed.err.c_str());
        QVERIFY(QFile::exists(QString::fromStdString(stored.workspace + "/kill.latch")));
        QCOMPARE(stored.risk({"unlock"}).exitCode, 2);
        const auto unlocked = stored.change({"unlock", "--json"});
        QCOMPARE(unlocked.exitCode, 0);
        QCOMPARE(objectOf(unlocked)["killed"].toBool(true), false);
        QVERIFY(!QFile::exists(QString::fromStdString(stored.workspace + "/kill.latch")));
        QVERIFY(stored.change({"unlock"}).err.find("not killed") != std::string::npos);
        // What runs in a killed workspace begins killed.
        QCOMPARE(stored.change({"kill"}).exitCode, 0);
        const std::string tape = stored.folder.write("more_1m.csv", test::swingingBars(60));
        const auto run = runCli({"run", "--tape", tape, "--symbol", "BTC-USDT", "--venue", "bybit", "--timeframe", "1m",
                                 "--workspace", stored.workspace, "--json"});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.err.find("killed") != std::string::npos);
        const QJsonObject status = objectOf(stored.risk({"status", "--json"}));
        QCOMPARE(status["kill"].toObject()["state"].toString(), QStringLiteral("triggered"));
        QVERIFY(stored.change({"unlock", "--key", "hold"}).err.find("--symbol") != std::string::npos);
    }
};

SEXTANT_TEST(TestRiskCommand)
#include "tst_risk_command.moc"
