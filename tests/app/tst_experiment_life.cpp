#include "tests/test_main.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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
