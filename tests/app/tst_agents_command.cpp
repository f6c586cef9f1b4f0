#include "tests/test_main.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <map>
#include <set>

#include "tests/app/cli_run.h"

using namespace sextant;
using test::CliFolder;
using test::runCli;

namespace {

/// A folder with one journaled session that both engines decided.
struct DecidedSession {
    CliFolder folder;
    std::string db = folder.path("b.db");

    DecidedSession()
    {
        const std::string tape = folder.write("BTCUSDT_binance_1m.csv", test::swingingBars(6000));
        std::vector<std::string> words{"run", "--tape", tape, "--db", db, "--json"};
        for (const char* flag : {"enable_variant_b", "enable_shadow_execution", "enable_orb_specialist",
                                 "enable_strat_specialist", "enable_ttm_specialist", "enable_satyland_subagent"})
            words.insert(words.end(), {"--flag", std::string(flag) + "=on"});
        const auto run = runCli(words);
        if (run.exitCode != 0) qWarning("%s", run.err.c_str());
    }
    [[nodiscard]] QJsonArray list(std::vector<std::string> words) const
    {
        words.insert(words.end(), {"--json", "--db", db});
        const auto run = runCli(words);
        if (run.exitCode != 0) qWarning("%s", run.err.c_str());
        return QJsonDocument::fromJson(QByteArray::fromStdString(run.out)).array();
    }
};

const DecidedSession& decided()
{
    static const DecidedSession session;
    return session;
}

} // namespace

class TestAgentsCommand final : public QObject {
    Q_OBJECT
private slots:
    void listsAgents();
    void tellsHowGoodTheyAre();
    void listsWhatTheySaid();
    void listsShadowRowsBesideThoseOfPaper();
    void verifiesTheDecisionLog();
    void refusesUnknownAgents();
    void switchesAgentsOfALiveSession();
    void splitsResultsByTheirParts();
    void writesTheLogAndTheTradesAsCsv();
    void asksWhatIf();
};

void TestAgentsCommand::listsAgents()
{
    const auto agents = decided().list({"agents", "list"});
    QCOMPARE(agents.size(), 7);
    std::set<QString> flags;
    for (const auto& agent : agents)
        flags.insert(agent.toObject()["flag"].toString());
    QVERIFY(flags.contains(QStringLiteral("enable_satyland_subagent")));
}

void TestAgentsCommand::tellsHowGoodTheyAre()
{
    const auto agents = decided().list({"agents", "performance"});
    QCOMPARE(agents.size(), 7);
    int spoke = 0;
    for (const auto& entry : agents) {
        const QJsonObject agent = entry.toObject();
        QVERIFY(agent["opinions"].toInt() <= agent["decisions"].toInt());
        QCOMPARE(agent["approved"].toInt() + agent["rejected"].toInt(), agent["opinions"].toInt());
        spoke += agent["opinions"].toInt() > 0 ? 1 : 0;
        if (!agent["hit_rate"].isNull()) {
            QVERIFY(agent["hit_rate_low"].toDouble() <= agent["hit_rate"].toDouble());
            QVERIFY(agent["hit_rate"].toDouble() <= agent["hit_rate_high"].toDouble());
        }
        if (agent["outcomes"].toInt() < 30) QVERIFY(agent["brier"].isNull());
        if (agent["outcomes"].toInt() < 100) QVERIFY(agent["ece"].isNull());
    }
    QVERIFY(spoke >= 3);
    const auto text = runCli({"agents", "performance", "--db", decided().db});
    QCOMPARE(text.exitCode, 0);
    QVERIFY(text.out.find("technical") != std::string::npos);
}

void TestAgentsCommand::listsWhatTheySaid()
{
    const auto meta = decided().list({"agents", "decisions", "--agent", "meta"});
    QVERIFY(meta.size() > 3);
    for (const auto& entry : meta) {
        QCOMPARE(entry.toObject()["row_hash"].toString().size(), 64);
        QVERIFY(entry.toObject()["reasons"].toArray().size() >= 1); // a veto: one for each rule
    }
}

void TestAgentsCommand::listsShadowRowsBesideThoseOfPaper()
{
    for (const std::vector<std::string>& words :
         {std::vector<std::string>{"orders", "list"}, {"fills", "list"}, {"positions"}}) {
        const auto with = [&](const char* variant) {
            auto all = words;
            all.insert(all.end(), {"--variant", variant});
            return decided().list(all);
        };
        const auto both = decided().list(words);
        const auto a = with("A");
        const auto b = with("B");
        QCOMPARE(both.size(), a.size() + b.size());
        for (const auto& row : b)
            QCOMPARE(row.toObject()["variant"].toString(), QStringLiteral("B"));
        QString before = QStringLiteral("9");
        for (const auto& row : both) {
            QVERIFY(row.toObject()["time"].toString() <= before); // newest first
            before = row.toObject()["time"].toString();
        }
    }
    QVERIFY(!decided().list({"orders", "list", "--variant", "B"}).isEmpty());
}

void TestAgentsCommand::verifiesTheDecisionLog()
{
    const auto verified = decided().list({"audit", "verify"});
    QCOMPARE(verified.size(), 1);
    const QJsonObject session = verified[0].toObject();
    QVERIFY(session["equal"].toBool());
    QVERIFY(session["decisions"].toInt() > 3);
    QCOMPARE(session["recomputed"], session["decisions"]);
    QCOMPARE(session["fault_count"].toInt(), 0);

    const std::string copy = decided().folder.path("damaged.db");
    QVERIFY(QFile::copy(QString::fromStdString(decided().db), QString::fromStdString(copy)));
    QVERIFY(
        QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-r"), QString::fromStdString(decided().db + ".tape"),
                                                 QString::fromStdString(copy + ".tape")}) == 0);
    {
        SQLite::Database database(copy, SQLite::OPEN_READWRITE);
        database.exec("DROP TRIGGER agent_decisions_no_update");
        database.exec("UPDATE agent_decisions SET confidence = confidence + 1 WHERE agent_name = 'technical' AND "
                      "confidence IS NOT NULL AND seq = (SELECT min(seq) FROM agent_decisions WHERE agent_name = "
                      "'technical' AND confidence IS NOT NULL)");
    }
    const auto run = runCli({"audit", "verify", "--db", copy, "--json"});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.find("agent_decisions") != std::string::npos, run.err.c_str());
    QVERIFY2(run.err.find("confidence") != std::string::npos, run.err.c_str());
    const auto faults =
        QJsonDocument::fromJson(QByteArray::fromStdString(run.out)).array()[0].toObject()["faults"].toArray();
    QCOMPARE(faults.size(), 1);
    QCOMPARE(faults[0].toObject()["table"].toString(), QStringLiteral("agent_decisions"));
    QCOMPARE(faults[0].toObject()["row"].toString(), QStringLiteral("technical"));
    QCOMPARE(faults[0].toObject()["field"].toString(), QStringLiteral("confidence"));
}

void TestAgentsCommand::refusesUnknownAgents()
{
    const auto run =
        runCli({"agents", "off", "nobody", "--db", decided().db, "--operator", "ann", "--reason", "a test"});
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.err.find("nobody") != std::string::npos);
}

void TestAgentsCommand::splitsResultsByTheirParts()
{
    std::map<QString, qint64> trades;
    for (const auto& entry : decided().list({"agents", "performance"}))
        trades[entry.toObject()["agent"].toString()] = entry.toObject()["trades"].toInteger();
    int parts = 0;
    for (const char* by : {"symbol", "session", "regime"}) {
        std::map<QString, qint64> sums;
        for (const auto& entry : decided().list({"agents", "performance", "--by", by})) {
            const QJsonObject part = entry.toObject();
            QVERIFY(!part[QLatin1StringView(by)].toString().isEmpty());
            QVERIFY(part["wins"].toInteger() + part["losses"].toInteger() <= part["trades"].toInteger());
            sums[part["agent"].toString()] += part["trades"].toInteger();
            ++parts;
            if (QLatin1StringView(by) == QLatin1StringView("symbol"))
                QCOMPARE(part["symbol"].toString(), QStringLiteral("BTC-USDT"));
        }
        // The parts are the whole: R is known of as many as it is known of in all.
        for (const auto& [agent, count] : sums)
            QCOMPARE(count, trades[agent]);
    }
    QVERIFY(parts > 0);
    QCOMPARE(runCli({"agents", "performance", "--by", "weather", "--db", decided().db}).exitCode, 2);
}

void TestAgentsCommand::writesTheLogAndTheTradesAsCsv()
{
    const auto rowsOf = [](const std::string& text) {
        return static_cast<qsizetype>(std::count(text.begin(), text.end(), '\n')) - 1;
    };
    const auto decisions = runCli({"agents", "export", "decisions", "--db", decided().db});
    QCOMPARE(decisions.exitCode, 0);
    QVERIFY(decisions.out.starts_with("session_id,seq,ordinal,time,signal_id,"));
    SQLite::Database database(decided().db);
    QCOMPARE(rowsOf(decisions.out),
             static_cast<qsizetype>(database.execAndGet("SELECT count(*) FROM agent_decisions").getInt64()));
    QVERIFY(decisions.out.find("Z,") != std::string::npos);
    const auto trades = runCli({"agents", "export", "shadow-trades", "--db", decided().db});
    QCOMPARE(trades.exitCode, 0);
    QCOMPARE(rowsOf(trades.out),
             static_cast<qsizetype>(database.execAndGet("SELECT count(*) FROM shadow_trades").getInt64()));
    QVERIFY(rowsOf(trades.out) > 0);
    // The same in a file; one that cannot be written leaves nothing.
    const std::string file = decided().folder.path("trades.csv");
    QCOMPARE(runCli({"agents", "export", "shadow-trades", "--to", file, "--db", decided().db}).exitCode, 0);
    QFile written(QString::fromStdString(file));
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll().toStdString(), trades.out);
    QVERIFY(!QFile::exists(QString::fromStdString(file + ".part")));
    QCOMPARE(runCli({"agents", "export", "decisions", "--to", "/no/such/folder/x.csv", "--db", decided().db}).exitCode,
             4);
    QCOMPARE(runCli({"agents", "export", "everything", "--db", decided().db}).exitCode, 2);
    const auto none = runCli({"agents", "export", "decisions", "--symbol", "ETH-USDT", "--db", decided().db});
    QCOMPARE(rowsOf(none.out), qsizetype{0});
}

void TestAgentsCommand::switchesAgentsOfALiveSession()
{
    const CliFolder folder;
    const std::string workspace = folder.path("w");
    const std::string tape = folder.write("btcusdt_test_1m.csv", test::swingingBars(6000));
    QProcess living;
    living.start(QStringLiteral(SEXTANT_CLI),
                 {QStringLiteral("run"), QStringLiteral("--tape"), QString::fromStdString(tape),
                  QStringLiteral("--workspace"), QString::fromStdString(workspace), QStringLiteral("--speed"),
                  QStringLiteral("3000"), QStringLiteral("--flag"), QStringLiteral("enable_variant_b=on"),
                  QStringLiteral("--flag"), QStringLiteral("enable_satyland_subagent=on")});
    QVERIFY(living.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(QString::fromStdString(workspace + "/workspace.sock")), 20'000);
    const auto ask = [&](std::vector<std::string> words) {
        words.insert(words.begin(), "agents");
        words.insert(words.end(), {"--workspace", workspace, "--operator", "ann", "--reason", "a drill"});
        return runCli(words);
    };
    const auto off = ask({"off", "technical"});
    QVERIFY2(off.exitCode == 0 && off.out.find("running session") != std::string::npos, off.err.c_str());
    QVERIFY(ask({"off", "technical"}).exitCode != 0); // is off
    QCOMPARE(ask({"on", "technical"}).exitCode, 0);
    const auto early = ask({"promote", "satyland_subagent"});
    QVERIFY(early.exitCode != 0);
    QVERIFY2(early.err.find("too_few") != std::string::npos, early.err.c_str());
    QCOMPARE(ask({"promote", "satyland_subagent", "--anyway"}).exitCode, 0);
    QVERIFY(ask({"promote", "satyland_subagent", "--anyway"}).exitCode != 0); // is one
    QVERIFY(ask({"promote", "technical", "--anyway"}).exitCode != 0);
    QCOMPARE(ask({"demote", "satyland_subagent"}).exitCode, 0);
    QVERIFY(living.state() == QProcess::Running);
    living.terminate();
    QVERIFY(living.waitForFinished(30'000));
    // Who did what and why stands in the audit, and the journal gives the same again.
    const auto audit = runCli({"audit", "list", "--json", "--workspace", workspace});
    QVERIFY2(audit.out.find("a drill") != std::string::npos, audit.err.c_str());
    const auto verified = runCli({"audit", "verify", "--workspace", workspace});
    QVERIFY2(verified.exitCode == 0, verified.err.c_str());
}

void TestAgentsCommand::asksWhatIf()
{
    const std::string& db = decided().db;
    const auto asked = runCli({"what-if", "--db", db, "--set", "exits.stop_atr=1", "--set", "router.mode=split",
                               "--flag", "enable_ttm_specialist=off", "--weight", "smc=0.9", "--json"});
    QCOMPARE(asked.exitCode, 0);
    const QJsonObject answer = QJsonDocument::fromJson(QByteArray::fromStdString(asked.out)).object();
    QVERIFY(answer["decisions"]["different_count"].toInteger() > 0);
    QCOMPARE(answer["base"]["digest"].toString().size(), 64);
    QCOMPARE(answer["books"].toArray().size(), 2);
    const auto same = runCli({"what-if", "--db", db});
    QCOMPARE(same.exitCode, 0);
    QVERIFY2(same.out.find("0 differ") != std::string::npos, same.out.c_str());
    for (const char* wrong : {"gravity=1", "smc=much", "smc", "=1"}) {
        const auto refused = runCli({"what-if", "--db", db, "--weight", wrong});
        QCOMPARE(refused.exitCode, 2);
        QVERIFY2(!refused.err.empty(), wrong);
    }
    QCOMPARE(runCli({"what-if", "--db", db, "--set", "account.currency=EUR"}).exitCode == 0, false);
    QCOMPARE(runCli({"what-if", "--db", db, "--session", "no-such"}).exitCode == 0, false);
}

SEXTANT_TEST(TestAgentsCommand)
#include "tst_agents_command.moc"
