#include "tests/test_main.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

#include "engine/core/fixed.h"
#include "tests/app/cli_run.h"

using namespace sextant;
using test::CliFolder;
using test::runCli;

namespace {

/// A folder with one journaled session.
struct StoredSession {
    CliFolder folder;
    std::string db = folder.path("a.db");
    QJsonObject report;

    StoredSession()
    {
        const std::string tape = folder.write("BTCUSDT_binance_1m.csv", test::swingingBars(6000));
        const std::string commands = folder.write(
            "commands.jsonl", R"({"time":"2021-01-03T00:00:30Z","command":"kill","actor":"ann","reason":"a drill"})"
                              "\n");
        const auto run = runCli({"run", "--tape", tape, "--commands", commands, "--db", db, "--json"});
        if (run.exitCode != 0) qWarning("%s", run.err.c_str());
        report = QJsonDocument::fromJson(QByteArray::fromStdString(run.out)).object();
    }

    [[nodiscard]] QJsonArray list(std::vector<std::string> words) const
    {
        words.insert(words.end(), {"--json", "--db", db});
        const auto run = runCli(words);
        if (run.exitCode != 0) qWarning("%s", run.err.c_str());
        return QJsonDocument::fromJson(QByteArray::fromStdString(run.out)).array();
    }
};

/// The session is made once; no test changes it.
const StoredSession& stored()
{
    static const StoredSession session;
    return session;
}

Cash cash(const QJsonValue& value)
{
    const auto parsed = parseScaled(value.toString().toStdString(), Cash::kScale);
    return parsed && !parsed->rounded ? Cash{parsed->value} : Cash{INT64_MIN};
}

} // namespace

class TestRecordCommands final : public QObject {
    Q_OBJECT

private slots:
    void signalsAreThoseOfTheReport();
    void ordersAreThoseOfTheReport();
    void positionsAddUpToTheReport();
    void listsAreFiltered();
    void filtersAreChecked_data();
    void filtersAreChecked();
    void textIsATable();
    void auditShowsWhoDidWhat();
    void auditVerifies();
    void theDoctorIsContent();
    void rebuildingGivesTheSameLists();
    void damageIsFound();
};

void TestRecordCommands::signalsAreThoseOfTheReport()
{
    const auto signalList = stored().list({"signals"});
    QVERIFY(signalList.size() > 5);
    QCOMPARE(signalList.size(), stored().report["signals"].toObject()["total"].toInt());
    QString before = "9";
    for (const auto& entry : signalList) {
        const QJsonObject signal = entry.toObject();
        QVERIFY(signal["time"].toString() <= before); // newest first
        before = signal["time"].toString();
        QCOMPARE(signal["session_id"], stored().report["session_id"]);
        QCOMPARE(signal["symbol"].toString(), QStringLiteral("BTC-USDT"));
        QVERIFY(signal["score"].isDouble());
        QVERIFY(signal["reasons"].toArray()[0].toObject()["code"].isString());
    }
}

void TestRecordCommands::ordersAreThoseOfTheReport()
{
    const auto orders = stored().list({"orders", "list"});
    QVERIFY(orders.size() > 1);
    QMap<QString, int> states;
    for (const auto& entry : orders) {
        const QJsonObject order = entry.toObject();
        ++states[order["state"].toString()];
        // Whole lots of 0.00001 and prices with two decimals, as texts.
        QVERIFY(order["quantity"].isString());
        const auto quantity = parseScaled(order["quantity"].toString().toStdString(), 5);
        QVERIFY(quantity.has_value() && !quantity->rounded && quantity->value > 0);
        if (!order["stop"].isNull()) {
            const auto stop = parseScaled(order["stop"].toString().toStdString(), 2);
            QVERIFY(stop.has_value() && !stop->rounded);
            QVERIFY(stop->value > 2'900'000 && stop->value < 3'300'000);
        }
    }
    const QJsonObject expected = stored().report["orders"].toObject();
    for (const QString& state : expected.keys())
        QCOMPARE(states.value(state), expected[state].toInt());
}

void TestRecordCommands::positionsAddUpToTheReport()
{
    const auto positions = stored().list({"positions"});
    QVERIFY(!positions.isEmpty());
    Cash realised;
    Cash fees;
    int closed = 0;
    for (const auto& entry : positions) {
        const QJsonObject position = entry.toObject();
        realised += cash(position["realized_pnl"]);
        fees += cash(position["fees"]);
        closed += position["state"].toString() == "closed" ? 1 : 0;
    }
    const QJsonObject paper = stored().report["paper"].toObject();
    QCOMPARE(toString(realised).c_str(), paper["realized_pnl"].toString().toStdString().c_str());
    QCOMPARE(toString(fees).c_str(), paper["fees"].toString().toStdString().c_str());
    QCOMPARE(closed, paper["trades"].toInt());
}

void TestRecordCommands::listsAreFiltered()
{
    const auto all = stored().list({"signals"});
    const auto count = [](const QJsonArray& list, const char* key, const QString& value) {
        int n = 0;
        for (const auto& entry : list)
            n += entry.toObject()[QLatin1String(key)].toString() == value ? 1 : 0;
        return n;
    };
    const auto rejected = stored().list({"signals", "--state", "rejected"});
    QVERIFY(!rejected.isEmpty());
    QCOMPARE(rejected.size(), count(all, "state", "rejected"));
    QCOMPARE(stored().list({"signals", "--limit", "3"}).size(), 3);
    QCOMPARE(stored().list({"signals", "--limit", "0"}).size(), 0);
    QCOMPARE(stored().list({"signals", "--symbol", "btcusdt"}).size(), all.size());
    QCOMPARE(stored().list({"signals", "--symbol", "ETH-USDT"}).size(), 0);
    QCOMPARE(stored().list({"signals", "--variant", "a"}).size(), all.size());
    QCOMPARE(stored().list({"signals", "--variant", "B"}).size(), 0);
    QCOMPARE(stored().list({"signals", "--session", "none"}).size(), 0);
    QCOMPARE(stored().list({"signals", "--session", stored().report["session_id"].toString().toStdString()}).size(),
             all.size());
    // The boundary belongs to the list.
    const QString newest = all[0].toObject()["time"].toString();
    QCOMPARE(stored().list({"signals", "--since", newest.toStdString()}).size(), count(all, "time", newest));
    QCOMPARE(stored().list({"signals", "--since", "2022-01-01"}).size(), 0);
}

void TestRecordCommands::filtersAreChecked_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("start");
    using L = QStringList;
    QTest::newRow("since") << L{"signals", "--since", "monday"} << "--since: ";
    QTest::newRow("limit") << L{"positions", "--limit", "-1"} << "--limit: '-1' is not a whole number from 0";
    QTest::newRow("variant") << L{"orders", "list", "--variant", "C"} << "--variant: 'C', expected A, B or operator";
    QTest::newRow("state of an audit") << L{"audit", "list", "--state", "open"}
                                       << "--state: entries of the audit have no state";
}

void TestRecordCommands::filtersAreChecked()
{
    QFETCH(QStringList, words);
    QFETCH(QString, start);
    std::vector<std::string> given;
    for (const QString& word : words)
        given.push_back(word.toStdString());
    given.insert(given.end(), {"--db", stored().db});
    const auto run = runCli(given);
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(QString::fromStdString(run.err).startsWith("sextant-cli: " + start), run.err.c_str());
}

void TestRecordCommands::textIsATable()
{
    const auto run = runCli({"orders", "list", "--limit", "2", "--db", stored().db});
    const auto lines = test::textLines(run.out);
    QCOMPARE(lines.size(), std::size_t{3});
    QVERIFY2(lines[0].starts_with("order_id  time"), lines[0].c_str());
    QVERIFY(lines[1].find("BTC-USDT") != std::string::npos);
    QCOMPARE(runCli({"orders", "list", "--limit", "0", "--db", stored().db}).out, std::string("no orders\n"));
}

void TestRecordCommands::auditShowsWhoDidWhat()
{
    QJsonObject kill;
    for (const auto& entry : stored().list({"audit", "list"}))
        if (entry.toObject()["kind"].toString() == "command") kill = entry.toObject();
    QCOMPARE(kill["action"].toString(), QStringLiteral("kill"));
    QCOMPARE(kill["operator"].toString(), QStringLiteral("ann"));
    QCOMPARE(kill["reason"].toString(), QStringLiteral("a drill"));
    QVERIFY2(kill["time"].toString().startsWith("2021-01-03T00:0"), qPrintable(kill["time"].toString()));
    bool sawIncident = false;
    for (const auto& entry : stored().list({"audit", "list", "--since", "2021-01-03"}))
        sawIncident = sawIncident || entry.toObject()["action"].toString() == "KILL_TRIGGERED";
    QVERIFY(sawIncident);
    QCOMPARE(stored().list({"audit", "list", "--limit", "1"}).size(), 1);
    QCOMPARE(stored().list({"audit", "list", "--since", "2022-01-01"}).size(), 0);
}

void TestRecordCommands::auditVerifies()
{
    const auto sessions = stored().list({"audit", "verify"});
    QCOMPARE(sessions.size(), 1);
    QCOMPARE(sessions[0].toObject()["equal"].toBool(), true);
    QCOMPARE(sessions[0].toObject()["digest_recorded"], stored().report["digest"]);
    QCOMPARE(sessions[0].toObject()["digest_replayed"], stored().report["digest"]);
}

void TestRecordCommands::theDoctorIsContent()
{
    const auto run = runCli({"doctor", "--db", stored().db, "--json"});
    QVERIFY2(run.exitCode == 0, run.err.c_str());
    for (const auto& finding : QJsonDocument::fromJson(QByteArray::fromStdString(run.out)).array())
        QVERIFY2(finding.toObject()["code"].toString() == "DISK_SPACE", run.out.c_str());
}

void TestRecordCommands::rebuildingGivesTheSameLists()
{
    const StoredSession own;
    std::vector<QJsonArray> before;
    const std::vector<std::vector<std::string>> lists{
        {"signals"}, {"orders", "list"}, {"positions"}, {"audit", "list"}};
    for (const auto& words : lists)
        before.push_back(own.list(words));
    {
        SQLite::Database database(own.db, SQLite::OPEN_READWRITE);
        QVERIFY(database.exec("DELETE FROM positions") > 0);
    }
    QCOMPARE(own.list({"positions"}).size(), 0);
    const auto run = runCli({"doctor", "--rebuild", "--db", own.db});
    QVERIFY2(run.exitCode == 0, run.err.c_str());
    for (std::size_t i = 0; i < lists.size(); ++i)
        QCOMPARE(own.list(lists[i]), before[i]);
}

void TestRecordCommands::damageIsFound()
{
    const StoredSession own;
    {
        SQLite::Database database(own.db, SQLite::OPEN_READWRITE);
        database.exec("DROP TRIGGER journal_keeps_rows");
        QCOMPARE(database.exec("UPDATE journal SET time = time + 1 WHERE row = 2"), 1);
    }
    const auto verify = runCli({"audit", "verify", "--db", own.db});
    QCOMPARE(verify.exitCode, 1);
    QCOMPARE(test::textLines(verify.err).size(), std::size_t{1});
    const auto doctor = runCli({"doctor", "--db", own.db, "--json"});
    QCOMPARE(doctor.exitCode, 1);
    bool sawChain = false;
    for (const auto& finding : QJsonDocument::fromJson(QByteArray::fromStdString(doctor.out)).array())
        sawChain = sawChain || (finding.toObject()["code"].toString() == "CHAIN" &&
                                finding.toObject()["severity"].toString() == "error");
    QVERIFY2(sawChain, doctor.out.c_str());
    QVERIFY2(doctor.err.find("the doctor found 1 error\n") != std::string::npos, doctor.err.c_str());
}

SEXTANT_TEST(TestRecordCommands)
#include "tst_record_commands.moc"
