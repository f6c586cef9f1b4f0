#include "tests/test_main.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <cmath>

#include "tests/app/cli_run.h"

using namespace sextant;
using test::CliFolder;
using test::CliRun;
using test::runCli;

/// Experiments of a workspace from the command line.
class TestExperimentLife final : public QObject {
    Q_OBJECT
private slots:
    void lifeFromTheCommandLine();
    void sessionsRunTheExperiment();
    void resultsAreThoseOfTheUnits();
    void rebuildingGivesTheSameRows();
    void changesGoToTheProgramThatOwnsTheWorkspace();
    void sessionsThatGoOnHearWhatTheyMissed();
    void concludedOnesKeepTheirReport();
    void powerHasTheDocumentedNumbers();
    void refusesInOneLine();
};

namespace {

QJsonObject objectOf(const CliRun& run) { return QJsonDocument::fromJson(QByteArray::fromStdString(run.out)).object(); }
QJsonArray arrayOf(const CliRun& run) { return QJsonDocument::fromJson(QByteArray::fromStdString(run.out)).array(); }

struct Lab {
    Lab() : workspace(folder.path("w")), tape(folder.write("BTCUSDT_binance_1m.csv", test::swingingBars(12'000))) {}
    [[nodiscard]] CliRun ask(std::vector<std::string> words) const
    {
        words.insert(words.end(), {"--workspace", workspace});
        return runCli(words);
    }
    [[nodiscard]] CliRun act(std::vector<std::string> words) const
    {
        words.insert(words.end(), {"--operator", "me", "--reason", "to see"});
        return ask(std::move(words));
    }
    [[nodiscard]] CliRun run() const
    {
        return ask(
            {"run", "--tape", tape, "--flag", "enable_variant_b=on", "--flag", "enable_shadow_execution=on", "--json"});
    }
    /// Frozen and running.
    [[nodiscard]] std::string begin() const
    {
        for (const CliRun& done :
             {act({"experiment", "create", "meta", "--hypothesis", "agents earn more", "--winsor", "0"}),
              act({"experiment", "preregister", "meta"}), act({"experiment", "start", "meta"})})
            if (done.exitCode != 0) return done.err;
        return {};
    }

    CliFolder folder;
    std::string workspace;
    std::string tape;
};

} // namespace

void TestExperimentLife::lifeFromTheCommandLine()
{
    const Lab lab;
    QCOMPARE(lab.begin(), std::string());
    const QJsonArray list = arrayOf(lab.ask({"experiment", "list", "--json"}));
    QCOMPARE(list.size(), 1);
    QCOMPARE(list[0].toObject()["state"].toString(), QStringLiteral("running"));
    QCOMPARE(list[0].toObject()["mode"].toString(), QStringLiteral("paired"));
    const CliRun early = lab.act({"experiment", "ramp", "meta"});
    QVERIFY(early.exitCode != 0); // all take part already
    QCOMPARE(lab.act({"experiment", "pause", "meta"}).exitCode, 0);
    QCOMPARE(lab.act({"experiment", "stop", "meta"}).exitCode, 0);
    QCOMPARE(lab.act({"experiment", "conclude", "meta", "--as", "KEEP"}).exitCode, 0);
    QCOMPARE(lab.act({"experiment", "archive", "meta"}).exitCode, 0);
    const QJsonObject shown = objectOf(lab.ask({"experiment", "show", "meta", "--json"}));
    QCOMPARE(shown["state"].toString(), QStringLiteral("archived"));
    QCOMPARE(shown["life"].toArray().size(), 7);
    QCOMPARE(shown["frozen"].toString(), shown["hash"].toString());
    QVERIFY(lab.ask({"experiment", "show", "meta"}).out.find("agents earn more") != std::string::npos);
}

void TestExperimentLife::sessionsRunTheExperiment()
{
    const Lab lab;
    QCOMPARE(lab.begin(), std::string());
    const CliRun run = lab.run();
    QVERIFY2(run.exitCode == 0, run.err.c_str());
    const QJsonObject results = objectOf(lab.ask({"experiment", "results", "meta", "--json"}));
    const QJsonObject units = results["units"].toObject();
    QVERIFY(units["all"].toInt() > 0);
    QCOMPARE(units["labelled_a"].toInt() + units["labelled_b"].toInt(), units["all"].toInt());
    QCOMPARE(objectOf(lab.ask({"experiment", "results", "none", "--json"}))["units"].toObject()["all"].toInt(), 0);
    // Both engines' vetoes are followed.
    const QJsonArray vetoes = arrayOf(lab.ask({"experiment", "vetoes", "--json"}));
    QVERIFY(!vetoes.isEmpty());
    for (const QJsonValue& veto : vetoes)
        QVERIFY(veto.toObject()["signals"].toInt() > 0);
}

void TestExperimentLife::resultsAreThoseOfTheUnits()
{
    const Lab lab;
    QCOMPARE(lab.begin(), std::string());
    QCOMPARE(lab.run().exitCode, 0);
    const std::string csv = lab.folder.path("units.csv");
    const QJsonObject results =
        objectOf(lab.ask({"experiment", "results", "meta", "--json", "--csv", csv, "--at", "2021-02-28T00:00:00Z"}));
    const QJsonObject primary = results["metrics"].toArray()[0].toObject();
    QVERIFY(results["units"].toObject()["analysed"].toInt() >= 2);
    const QJsonObject student = results["paired"].toObject()["student"].toObject();
    const QJsonObject analysed =
        objectOf(runCli({"experiment", "analyze", "--input", csv, "--winsor", "0", "--resamples", "100", "--json"}));
    QVERIFY(!analysed.isEmpty());
    QCOMPARE(analysed["units"].toObject()["A"].toInt(), results["units"].toObject()["analysed"].toInt());
    const QJsonObject pairs = analysed["paired"].toObject()["student"].toObject();
    QCOMPARE(pairs.isEmpty(), student.isEmpty());
    QVERIFY(std::fabs(pairs["diff"].toDouble() - student["diff"].toDouble()) < 1e-9);
    QVERIFY(std::fabs(pairs["p"].toDouble() - student["p"].toDouble()) < 1e-9);
    QVERIFY(!primary["warm"].toBool()); // nine days are not twenty
    QCOMPARE(primary["verdict"].toString(), QStringLiteral("WARMING_UP"));
    QCOMPARE(results["verdict"].toString(), QStringLiteral("CONTINUE"));
}

void TestExperimentLife::rebuildingGivesTheSameRows()
{
    const Lab lab;
    QCOMPARE(lab.begin(), std::string());
    QCOMPARE(lab.run().exitCode, 0);
    const auto ask = [&] { return lab.ask({"experiment", "results", "meta", "--json"}).out; };
    const auto vetoes = [&] { return lab.ask({"experiment", "vetoes", "--json"}).out; };
    const std::string before = ask();
    const std::string vetoesBefore = vetoes();
    const CliRun rebuilt = lab.ask({"doctor", "--rebuild"});
    QVERIFY2(rebuilt.exitCode == 0, rebuilt.err.c_str());
    QCOMPARE(ask(), before);
    QCOMPARE(vetoes(), vetoesBefore);
}

void TestExperimentLife::changesGoToTheProgramThatOwnsTheWorkspace()
{
    const Lab lab;
    QProcess process;
    process.setProgram(SEXTANT_CLI);
    process.setArguments({QStringLiteral("run"), QStringLiteral("--tape"), QString::fromStdString(lab.tape),
                          QStringLiteral("--workspace"), QString::fromStdString(lab.workspace),
                          QStringLiteral("--flag"), QStringLiteral("enable_variant_b=on"), QStringLiteral("--speed"),
                          QStringLiteral("6000x"), QStringLiteral("--json")});
    process.start();
    QVERIFY(process.waitForStarted());
    // It owns the workspace from when its socket is there.
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(QString::fromStdString(lab.workspace) + QStringLiteral("/workspace.sock")),
                             20'000);
    const CliRun created = lab.act({"experiment", "create", "meta", "--hypothesis", "agents earn more", "--json"});
    QVERIFY2(created.exitCode == 0, created.err.c_str());
    QVERIFY(process.state() == QProcess::Running);
    const CliRun frozen = lab.act({"experiment", "preregister", "meta", "--json"});
    QVERIFY2(frozen.exitCode == 0, frozen.err.c_str());
    QCOMPARE(objectOf(frozen)["state"].toString(), QStringLiteral("preregistered"));
    const CliRun started = lab.act({"experiment", "start", "meta"});
    QVERIFY2(started.exitCode == 0, started.err.c_str());
    const CliRun again = lab.act({"experiment", "start", "meta"});
    QVERIFY(again.exitCode != 0);
    QVERIFY2(again.err.find("refused by the program that owns the workspace") != std::string::npos, again.err.c_str());
    QVERIFY(process.state() == QProcess::Running);
    process.terminate();
    QVERIFY(process.waitForFinished(30'000));
    const QJsonObject shown = objectOf(lab.ask({"experiment", "show", "meta", "--json"}));
    QCOMPARE(shown["state"].toString(), QStringLiteral("running"));
    QCOMPARE(shown["life"].toArray().size(), 3);
    // The session that ran heard of it.
    const CliRun resumed = lab.ask({"run", "--resume", "--json"});
    QVERIFY2(resumed.exitCode == 0, resumed.err.c_str());
    QVERIFY(objectOf(lab.ask({"experiment", "results", "meta", "--json"}))["units"].toObject()["all"].toInt() > 0);
}

void TestExperimentLife::sessionsThatGoOnHearWhatTheyMissed()
{
    const Lab lab;
    QCOMPARE(lab.begin(), std::string());
    QProcess process;
    process.setProgram(SEXTANT_CLI);
    process.setArguments({QStringLiteral("run"), QStringLiteral("--tape"), QString::fromStdString(lab.tape),
                          QStringLiteral("--workspace"), QString::fromStdString(lab.workspace),
                          QStringLiteral("--flag"), QStringLiteral("enable_variant_b=on"), QStringLiteral("--speed"),
                          QStringLiteral("60000x")});
    process.start();
    QVERIFY(process.waitForStarted());
    const auto units = [&](const char* key) {
        return objectOf(lab.ask({"experiment", "results", key, "--json"}))["units"].toObject()["all"].toInt();
    };
    QTRY_VERIFY_WITH_TIMEOUT(units("meta") > 0, 20'000);
    process.terminate();
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.exitCode(), 3);
    // While the session is away it is stopped: behind that, units are of no experiment.
    QCOMPARE(lab.act({"experiment", "stop", "meta"}).exitCode, 0);
    const int before = units("meta");
    const CliRun resumed = lab.ask({"run", "--resume", "--json"});
    QVERIFY2(resumed.exitCode == 0, resumed.err.c_str());
    QVERIFY(units("meta") <= before); // a unit that the end cuts in two goes to what it ends in
    QVERIFY(units("none") > 0);
}

void TestExperimentLife::concludedOnesKeepTheirReport()
{
    const Lab lab;
    QCOMPARE(lab.begin(), std::string());
    QCOMPARE(lab.run().exitCode, 0);
    QVERIFY(lab.ask({"experiment", "results", "meta", "--concluded"}).exitCode != 0);
    QCOMPARE(lab.act({"experiment", "stop", "meta"}).exitCode, 0);
    const QJsonObject before = objectOf(lab.ask({"experiment", "results", "meta", "--json"}));
    QCOMPARE(lab.act({"experiment", "conclude", "meta", "--as", "ITERATE"}).exitCode, 0);
    QCOMPARE(objectOf(lab.ask({"experiment", "results", "meta", "--concluded"})), before);
    QVERIFY(lab.ask({"experiment", "results", "meta"}).out.find("which this is") != std::string::npos);
    // A second one over the same days: the first stays readable as it was concluded.
    for (const CliRun& done :
         {lab.act({"experiment", "create", "next", "--hypothesis", "again"}),
          lab.act({"experiment", "preregister", "next"}), lab.act({"experiment", "start", "next"})})
        QVERIFY2(done.exitCode == 0, done.err.c_str());
    QCOMPARE(lab.run().exitCode, 0);
    QVERIFY(objectOf(lab.ask({"experiment", "results", "next", "--json"}))["units"].toObject()["all"].toInt() > 0);
    QCOMPARE(objectOf(lab.ask({"experiment", "results", "meta", "--concluded"})), before);
    QCOMPARE(objectOf(lab.ask({"experiment", "results", "meta", "--json"}))["units"].toObject()["all"].toInt(),
             before["units"].toObject()["all"].toInt());
}

void TestExperimentLife::powerHasTheDocumentedNumbers()
{
    // experiments.md §5
    const auto even = objectOf(runCli({"experiment", "power", "--sd", "85", "--effect", "20", "--json"}));
    QCOMPARE(even["units_fixed"].toInt(), 568);
    QCOMPARE(even["units_always_valid"].toInt(), 1105);
    const auto small =
        objectOf(runCli({"experiment", "power", "--sd", "85", "--effect", "20", "--split", "5", "--json"}));
    QCOMPARE(small["units_fixed"].toInt(), 2985);
    QCOMPARE(small["units_always_valid"].toInt(), 6448);
    QVERIFY(runCli({"experiment", "power", "--sd", "85", "--effect", "20"}).out.find("1105") != std::string::npos);
}

void TestExperimentLife::refusesInOneLine()
{
    const Lab lab;
    QVERIFY(lab.act({"experiment", "create", "meta"}).err.find("hypothesis") != std::string::npos);
    QVERIFY(lab.act({"experiment", "create", "a b", "--hypothesis", "x"}).exitCode != 0);
    QVERIFY(lab.ask({"experiment", "create", "meta", "--hypothesis", "x"}).err.find("operator") != std::string::npos);
    QVERIFY(lab.act({"experiment", "create", "m", "--hypothesis", "x", "--mode", "both"}).exitCode != 0);
    QVERIFY(lab.act({"experiment", "create", "m", "--hypothesis", "x", "--guardrail", "luck:1"}).exitCode != 0);
    QVERIFY(lab.act({"experiment", "start", "nothing"}).err.find("nothing") != std::string::npos);
    QCOMPARE(lab.act({"experiment", "create", "meta", "--hypothesis", "x"}).exitCode, 0);
    const CliRun unfrozen = lab.act({"experiment", "start", "meta"});
    QVERIFY(unfrozen.exitCode != 0);
    QVERIFY(unfrozen.err.find("draft") != std::string::npos);
}

SEXTANT_TEST(TestExperimentLife)
#include "tst_experiment_life.moc"
