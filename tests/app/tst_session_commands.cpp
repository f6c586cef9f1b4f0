#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "engine/host/session_export.h"
#include "engine/host/session_shelf.h"
#include "tests/app/cli_run.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::test;

/// What can be done with stored sessions besides running them.
class TestSessionCommands final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void listsNamesAndNotes();
    void removesAndBringsBack();
    void comparesWhatTheTablesSay();
    void exportsFilesThatAgree();
    void anExportIsThereWholeOrNotAtAll();
    void hostileTextStaysText();
    void aDamagedShelfIsNamed();

private:
    CliFolder m_folder;
    std::string m_workspace;
    std::string m_first;
    std::string m_second;
    QJsonObject m_report; // of the second run
};

namespace {

QJsonDocument json(const std::string& text) { return QJsonDocument::fromJson(QByteArray::fromStdString(text)); }

std::string textIn(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return std::move(bytes).str();
}

} // namespace

void TestSessionCommands::initTestCase()
{
    m_workspace = m_folder.path("w");
    const std::string tape = m_folder.write("btcusdt_bars_1m.csv", swingingBars(3000));
    const std::vector<std::string> base{
        "run", "--tape", tape, "--workspace", m_workspace, "--set", "scoring.signal_timeframes=5m", "--json"};
    auto second = base;
    second.insert(second.end(), {"--set", "risk.max_positions=1", "--flag", "spread_gate=on"});
    const CliRun before = runCli(base);
    QVERIFY2(before.exitCode == 0, before.err.c_str());
    const CliRun now = runCli(second);
    QVERIFY2(now.exitCode == 0, now.err.c_str());
    m_first = json(before.out).object()["session_id"].toString().toStdString();
    m_report = json(now.out).object();
    m_second = m_report["session_id"].toString().toStdString();
    QVERIFY(!m_first.empty() && !m_second.empty() && m_first != m_second);
}

void TestSessionCommands::listsNamesAndNotes()
{
    const auto list = [&] {
        return json(runCli({"session", "list", "--json", "--workspace", m_workspace}).out).array();
    };
    QCOMPARE(list().size(), 2);
    QCOMPARE(list()[0].toObject()["session_id"].toString().toStdString(), m_second);
    QCOMPARE(list()[0].toObject()["state"].toString(), QStringLiteral("complete"));
    QCOMPARE(runCli({"session", "rename", m_second, "One position", "--workspace", m_workspace}).exitCode, 0);
    QCOMPARE(runCli({"session", "note", m_second, "=spread \"gate\", on", "--workspace", m_workspace}).exitCode, 0);
    QCOMPARE(list()[0].toObject()["name"].toString(), QStringLiteral("One position"));
    QCOMPARE(list()[0].toObject()["note"].toString(), QStringLiteral("=spread \"gate\", on"));
    QCOMPARE(runCli({"session", "rename", "nothing", "x", "--workspace", m_workspace}).exitCode, 2);
    const auto tooLong = runCli({"session", "rename", m_second, std::string(300, 'x'), "--workspace", m_workspace});
    QCOMPARE(tooLong.exitCode, 2);
    QVERIFY(tooLong.err.find("at most 200 bytes") != std::string::npos);
    QCOMPARE(list()[0].toObject()["name"].toString(), QStringLiteral("One position"));
}

void TestSessionCommands::removesAndBringsBack()
{
    const auto ids = [&](const char* option) {
        std::vector<std::string> words{"session", "list", "--json", "--workspace", m_workspace};
        if (*option != '\0') words.emplace_back(option);
        std::vector<std::string> out;
        for (const auto& row : json(runCli(words).out).array())
            out.push_back(row.toObject()["session_id"].toString().toStdString());
        return out;
    };
    QCOMPARE(runCli({"session", "remove", m_first, "--workspace", m_workspace}).exitCode, 0);
    QCOMPARE(ids(""), std::vector<std::string>{m_second});
    QCOMPARE(ids("--removed"), std::vector<std::string>{m_first});
    // The journal has it as before: nothing of the audit is lost.
    QCOMPARE(runCli({"replay", "--verify", "--session", m_first, "--workspace", m_workspace}).exitCode, 0);
    QCOMPARE(runCli({"doctor", "--workspace", m_workspace}).exitCode, 0);
    QCOMPARE(runCli({"session", "restore", m_first, "--workspace", m_workspace}).exitCode, 0);
    QCOMPARE(ids(""), (std::vector<std::string>{m_second, m_first}));
    QVERIFY(ids("--removed").empty());
}

void TestSessionCommands::comparesWhatTheTablesSay()
{
    const CliRun run = runCli({"session", "compare", m_first, m_second, "--json", "--workspace", m_workspace});
    QVERIFY2(run.exitCode == 0, run.err.c_str());
    QMap<QString, QJsonObject> rows;
    for (const auto& row : json(run.out).array())
        rows[row.toObject()["what"].toString()] = row.toObject();
    // The same from the closed positions of the other command, added up here.
    for (const auto& [side, id] : {std::pair{"first", m_first}, std::pair{"second", m_second}}) {
        const auto lines =
            csvLines(runCli({"journal", "export", "trades", "--session", id, "--workspace", m_workspace}).out);
        QVERIFY(lines.size() > 3);
        const auto column = [&](const char* name) {
            const auto found = std::find(lines[0].begin(), lines[0].end(), name);
            if (found == lines[0].end()) qFatal("the file has no column %s", name);
            return static_cast<std::size_t>(found - lines[0].begin());
        };
        double net = 0.0;
        double fees = 0.0;
        double equity = rows["initial"][side].toString().toDouble();
        double highest = equity;
        double drawdown = 0.0;
        int wins = 0;
        std::vector<std::pair<std::string, double>> results;
        for (std::size_t i = 1; i < lines.size(); ++i) {
            const double result = std::stod(lines[i][column("net")]);
            net += result;
            fees += std::stod(lines[i][column("fees")]);
            wins += result > 0.0 ? 1 : 0;
            results.emplace_back(lines[i][column("closed")], result);
        }
        std::stable_sort(results.begin(), results.end(),
                         [](const auto& a, const auto& b) { return a.first < b.first; });
        for (const auto& [closed, result] : results) {
            equity += result;
            highest = std::max(highest, equity);
            drawdown = std::max(drawdown, 1.0 - equity / highest);
        }
        QCOMPARE(rows["trades"][side].toInt(), static_cast<int>(lines.size()) - 1);
        QCOMPARE(rows["wins"][side].toInt(), wins);
        QVERIFY(std::abs(rows["net"][side].toString().toDouble() - net) < 1e-6);
        QVERIFY(std::abs(rows["fees"][side].toString().toDouble() - fees) < 1e-6);
        QVERIFY(std::abs(rows["drawdown"][side].toDouble() - drawdown) < 1e-9);
    }
    QCOMPARE(rows["setting risk.max_positions"]["second"].toString(), QStringLiteral("1"));
    QVERIFY(rows["setting risk.max_positions"]["first"].isNull());
    QCOMPARE(rows["flag spread_gate"]["second"].toString(), QStringLiteral("on"));
    QVERIFY(!rows.contains("setting scoring.signal_timeframes")); // the same in both
    QCOMPARE(runCli({"session", "compare", m_first, "nothing", "--workspace", m_workspace}).exitCode, 2);
}

void TestSessionCommands::exportsFilesThatAgree()
{
    const std::filesystem::path folder = m_folder.path("out/second");
    const CliRun run =
        runCli({"session", "export", m_second, "--to", folder.string(), "--json", "--workspace", m_workspace});
    QVERIFY2(run.exitCode == 0, run.err.c_str());
    const QJsonArray files = json(run.out).array();
    QVERIFY(files.size() >= 15);
    for (const auto& file : files)
        QVERIFY(std::filesystem::exists(file.toObject()["file"].toString().toStdString()));
    QVERIFY(!std::filesystem::exists(folder.string() + ".partial"));
    // The report is the one that the run ended with.
    const QJsonObject report = json(textIn(folder / "report.json")).object();
    for (const char* key : {"digest", "session_id"})
        QCOMPARE(report[key], m_report[key]);
    const QJsonObject about = json(textIn(folder / "session.json")).object();
    QCOMPARE(about["digest"], m_report["digest"]);
    QCOMPARE(about["settings"].toObject()["risk.max_positions"].toString(), QStringLiteral("1"));
    // So are the tables.
    QCOMPARE(textIn(folder / "trades.csv"),
             runCli({"journal", "export", "trades", "--session", m_second, "--workspace", m_workspace}).out);
    const auto orders = json(runCli({"orders", "list", "--session", m_second, "--json", "--limit", "100000",
                                     "--workspace", m_workspace})
                                 .out)
                            .array();
    QCOMPARE(static_cast<qsizetype>(textLines(textIn(folder / "orders.csv")).size()), orders.size() + 1);
    // And again is refused: what is there is not mixed with something else.
    const CliRun again = runCli({"session", "export", m_second, "--to", folder.string(), "--workspace", m_workspace});
    QCOMPARE(again.exitCode, 2);
    QVERIFY(again.err.find("not empty") != std::string::npos);
}

void TestSessionCommands::anExportIsThereWholeOrNotAtAll()
{
    const auto location = storage::WorkspaceLocation::directory(m_workspace);
    // Cancelled at the beginning, in the replay and in the tables.
    for (const double at : {0.0, 0.3, 0.8}) {
        const std::filesystem::path folder = m_folder.path("cancelled");
        double newest = -1.0;
        const auto done = host::exportSession(location, m_second, folder, [&](double share) {
            if (share < newest) return false; // it never goes back
            newest = share;
            return share < at;
        });
        QVERIFY(!done.has_value());
        QCOMPARE(done.error().code, ErrorCode::Interrupted);
        QVERIFY(newest >= at);
        QVERIFY(!std::filesystem::exists(folder));
        QVERIFY(!std::filesystem::exists(folder.string() + ".partial"));
    }
    const auto nowhere = host::exportSession(location, m_second, "/proc/nothing/here", [](double) { return true; });
    QCOMPARE(nowhere.error().code, ErrorCode::Io);
    const std::filesystem::path folder = m_folder.path("unknown");
    QCOMPARE(host::exportSession(location, "nothing", folder, [](double) { return true; }).error().code,
             ErrorCode::NotFound);
    QVERIFY(!std::filesystem::exists(folder));
}

void TestSessionCommands::hostileTextStaysText()
{
    // A reason that a spreadsheet would take for a formula.
    const std::string tape = m_folder.write("formula.csv", swingingBars(60));
    const std::string commands = m_folder.write(
        "commands.jsonl",
        R"json({"time":"2021-01-01T00:10:00Z","actor":"ada","reason":"=HYPERLINK(\"http://x\",\"y\")","command":"kill"})json"
        "\n");
    const std::string workspace = m_folder.path("hostile");
    const CliRun run = runCli({"run", "--tape", tape, "--symbol", "BTC-USDT", "--timeframe", "1m", "--workspace",
                               workspace, "--commands", commands, "--json"});
    QVERIFY2(run.exitCode == 0, run.err.c_str());
    const std::string id = json(run.out).object()["session_id"].toString().toStdString();
    const std::filesystem::path folder = m_folder.path("hostile-out");
    QCOMPARE(runCli({"session", "export", id, "--to", folder.string(), "--workspace", workspace}).exitCode, 0);
    const std::string text = textIn(folder / "commands.csv");
    QVERIFY2(text.find("\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"") != std::string::npos, text.c_str());
}

void TestSessionCommands::aDamagedShelfIsNamed()
{
    const std::string workspace = m_folder.path("hostile");
    const std::filesystem::path file = std::filesystem::path(workspace) / "sessions.json";
    for (const std::string damage : {"", "[]", "{\"sessions\":[]}", "{\"sessions\":{\"a\":1}}", "\xff\xfe"}) {
        std::ofstream(file, std::ios::binary) << damage;
        const CliRun list = runCli({"session", "list", "--workspace", workspace});
        QVERIFY2(list.exitCode != 0, damage.c_str());
        QVERIFY2(list.err.find("sessions.json") != std::string::npos, list.err.c_str());
        // And what cannot be read is not written over.
        QVERIFY(!host::SessionShelf(workspace).set("a", {"b", "c", {}}).has_value());
        QCOMPARE(textIn(file), damage);
    }
    std::filesystem::remove(file);
    QCOMPARE(runCli({"session", "list", "--workspace", workspace}).exitCode, 0);
}

SEXTANT_TEST(TestSessionCommands)
#include "tst_session_commands.moc"
