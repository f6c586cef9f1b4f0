#include "tests/test_main.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <cmath>

#include "engine/analysis/scoring/scoring_config_file.h"
#include "engine/storage/workspace.h"
#include "tests/app/cli_run.h"

using namespace sextant;
using test::CliFolder;
using test::runCli;

namespace {

const char* const kName = "BTCUSDT_binance_1m.csv";

std::vector<QJsonObject> jsonLines(const std::string& text)
{
    std::vector<QJsonObject> lines;
    for (const std::string& line : test::textLines(text))
        lines.push_back(QJsonDocument::fromJson(QByteArray::fromStdString(line)).object());
    return lines;
}

} // namespace

class TestScoreCommand final : public QObject {
    Q_OBJECT

private slots:
    void linesHaveTheKeysOfTheContract();
    void partsMakeUpTheScore();
    void agreesWithTheDecisionsOfARun_data();
    void agreesWithTheDecisionsOfARun();
    void timeframesAreASetting();
    void weightsComeFromAFile();
    void whatARunLearnsStaysInTheWorkspace();
    void aKilledLearnerGoesOnWhereItWas();
    void halfAFileGivesAPrefix();
    void saysWhyNothingWasScored();
    void refusesInOneLine();
};

void TestScoreCommand::linesHaveTheKeysOfTheContract()
{
    const CliFolder folder;
    const auto run = runCli({"score", "--input", folder.write(kName, test::swingingBars(600))});
    QVERIFY2(run.exitCode == 0, run.err.c_str());
    const auto lines = jsonLines(run.out);
    QCOMPARE(lines.size(), std::size_t{40}); // 600 minutes, one each 15
    const QStringList keys{"action", "bar_time", "confidence", "detectors", "reasons",    "regime",
                           "score",  "severity", "technical",  "time",      "timeframes", "weights"};
    for (const QJsonObject& line : lines) {
        QCOMPARE(line.keys(), keys);
        QCOMPARE(line["regime"].toString(), QStringLiteral("UNKNOWN")); // 200 bars are wanted, of an hour
    }
    // Nothing is known of the first bar, and that is what is said.
    QCOMPARE(lines[0]["time"].toString(), QStringLiteral("2021-01-01T00:15:00.000Z"));
    QCOMPARE(lines[0]["bar_time"].toString(), QStringLiteral("2021-01-01T00:00:00.000Z"));
    QVERIFY(lines[0]["score"].isNull());
    QVERIFY(lines[0]["technical"].isNull());
    QCOMPARE(lines[0]["detectors"].toObject().keys(), (QStringList{"elliott", "harmonic", "smc"}));
    QVERIFY(lines[0]["detectors"].toObject()["smc"].isNull());
    QCOMPARE(lines[0]["action"].toString(), QStringLiteral("HOLD"));
    QCOMPARE(lines[0]["reasons"].toArray()[0].toObject()["code"].toString(), QStringLiteral("NOT_READY"));
    QVERIFY(lines[39]["score"].isDouble());
}

void TestScoreCommand::partsMakeUpTheScore()
{
    const CliFolder folder;
    const auto run = runCli({"score", "--input", folder.write(kName, test::swingingBars(6000))});
    int scored = 0;
    int withDetectors = 0;
    bool sawSignal = false;
    for (const QJsonObject& line : jsonLines(run.out)) {
        if (line["score"].isNull()) continue;
        ++scored;
        const double score = line["score"].toDouble();
        double sum = 0.0;
        double weights = 0.0;
        const QJsonObject parts = line["timeframes"].toObject();
        QCOMPARE(parts.keys(), line["weights"].toObject().keys());
        for (const QString& timeframe : parts.keys()) {
            weights += line["weights"].toObject()[timeframe].toDouble();
            sum += line["weights"].toObject()[timeframe].toDouble() * parts[timeframe].toDouble();
        }
        QVERIFY(std::abs(weights - 1.0) < 1e-12);
        QVERIFY(std::abs(sum - score) < 1e-12);
        // The final of a timeframe from its detectors and its technical score (detectors.md §8.2); those that are not
        // available or have nothing to say do not count.
        const QJsonObject detectors = line["detectors"].toObject();
        QCOMPARE(detectors.keys(), (QStringList{"elliott", "harmonic", "smc"}));
        QCOMPARE(line["technical"].isNull(), !parts.contains("15m")); // a shorter timeframe may be ready before it
        if (line["technical"].isNull()) continue;
        double votes = 0.0;
        double voters = 0.0;
        for (const auto& [name, weight] :
             {std::pair("smc", 0.35), std::pair("elliott", 0.30), std::pair("harmonic", 0.35)}) {
            if (detectors[name].isNull() || std::abs(detectors[name].toDouble()) < 0.10) continue;
            votes += weight * (detectors[name].toDouble() + 1.0) / 2.0;
            voters += weight;
        }
        withDetectors += voters > 0.0 ? 1 : 0;
        const double technical = line["technical"].toDouble();
        const double expected = voters > 0.0 ? 0.5 * votes / voters + 0.5 * technical : technical;
        QVERIFY(std::abs(parts["15m"].toDouble() - expected) < 1e-12);
        const QString action = line["action"].toString();
        QVERIFY(action == "HOLD" || (action == "BUY" ? score >= 0.7 : score <= 0.3));
        sawSignal = sawSignal || action != "HOLD";
    }
    QVERIFY(scored > 300);
    QVERIFY2(withDetectors > 10, qPrintable(QString::number(withDetectors)));
    QVERIFY(sawSignal);
}

void TestScoreCommand::agreesWithTheDecisionsOfARun_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("made up") << "";
    QTest::newRow("bars of one minute") << "/bars/crypto/ethusdt_binance_1m_202104.csv.gz";
    QTest::newRow("bars of an hour") << "/bars/equity/aapl_1h.csv.gz";
}

void TestScoreCommand::agreesWithTheDecisionsOfARun()
{
    const CliFolder folder;
    QFETCH(QString, file);
    const std::string data = test::marketData();
    if (!file.isEmpty() && data.empty()) QSKIP("SEXTANT_DATA is not set: no market data to score");
    const std::string input =
        file.isEmpty() ? folder.write(kName, test::swingingBars(6000)) : data + file.toStdString();
    const auto scores = runCli({"score", "--input", input});
    QVERIFY2(scores.exitCode == 0, scores.err.c_str());
    const auto run = runCli({"run", "--tape", input, "--decisions", folder.path("decisions.jsonl"), "--json"});
    QVERIFY2(run.exitCode == 0, run.err.c_str());
    QFile decisions(QString::fromStdString(folder.path("decisions.jsonl")));
    QVERIFY(decisions.open(QIODevice::ReadOnly));
    const auto lines = jsonLines(scores.out);
    std::size_t at = 0;
    for (const QJsonObject& decision : jsonLines(decisions.readAll().toStdString())) {
        if (decision["kind"].toString() != "signal") continue;
        QVERIFY(at < lines.size());
        QCOMPARE(lines[at]["time"], decision["time"]);
        QCOMPARE(lines[at]["score"], decision["score"]);
        QCOMPARE(lines[at]["action"], decision["state"]);
        QCOMPARE(lines[at]["reasons"], decision["reasons"]);
        ++at;
    }
    QCOMPARE(at, lines.size());
    QVERIFY(at > 100);
}

void TestScoreCommand::weightsComeFromAFile()
{
    const CliFolder folder;
    const std::string input = folder.write(kName, test::swingingBars(6000));
    const std::string weights =
        folder.write("weights.json", R"({"weights": {"detector": 0, "technical": 1}, "colour": "blue"})");
    const auto run = runCli({"score", "--input", input, "--scoring-config", weights});
    QVERIFY2(run.exitCode == 0, run.err.c_str());
    QVERIFY2(run.err.find("colour: unknown key") != std::string::npos, run.err.c_str());
    for (const QJsonObject& line : jsonLines(run.out))
        if (!line["score"].isNull())
            QCOMPARE(line["technical"].toDouble(), line["timeframes"].toObject()["15m"].toDouble());
    const std::string bad = folder.write("bad.json", R"({"thresholds": {"buyScore": 0.2, "sellScore": 0.3}})");
    const auto refused = runCli({"score", "--input", input, "--scoring-config", bad});
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.err.find("thresholds.sellScore: expected") != std::string::npos, refused.err.c_str());
    // A run takes the same file, and records it.
    const auto played = runCli({"run", "--tape", input, "--db", folder.path("session.db"), "--scoring-config", weights,
                                "--decisions", folder.path("decisions.jsonl"), "--json"});
    QVERIFY2(played.exitCode == 0, played.err.c_str());
    QFile decisions(QString::fromStdString(folder.path("decisions.jsonl")));
    QVERIFY(decisions.open(QIODevice::ReadOnly));
    int signals_ = 0;
    for (const QJsonObject& line : jsonLines(decisions.readAll().toStdString())) {
        if (line["kind"].toString() != "signal") continue;
        QCOMPARE(line["weights_version"].toInt(), 1);
        ++signals_;
    }
    QVERIFY(signals_ > 300);
    const auto verified = runCli({"replay", "--db", folder.path("session.db"), "--verify"});
    QVERIFY2(verified.exitCode == 0, (verified.out + verified.err).c_str());
    QCOMPARE(runCli({"run", "--tape", input, "--scoring-config", bad}).exitCode, 2);
}

void TestScoreCommand::whatARunLearnsStaysInTheWorkspace()
{
    const CliFolder folder;
    const std::string input = folder.write(kName, test::swingingBars(6000));
    const std::string workspace = folder.path("desk");
    const std::string file = workspace + "/scoring.config.json";
    const std::vector<std::string> learning{"run",     "--tape",
                                            input,     "--workspace",
                                            workspace, "--json",
                                            "--flag",  "adaptive_weights=on",
                                            "--set",   "scoring.signal_timeframes=1m",
                                            "--set",   "scoring.timeframes=1m",
                                            "--set",   "gates.min_signal_score=0.6"};
    const auto first = runCli(learning);
    QVERIFY2(first.exitCode == 0, first.err.c_str());
    const auto textOf = [&] {
        QFile found(QString::fromStdString(file));
        return found.open(QIODevice::ReadOnly) ? found.readAll().toStdString() : std::string();
    };
    const auto learned = analysis::parseScoringConfig(textOf());
    QVERIFY2(learned && learned->adaptive.base == std::optional(analysis::ScoreWeights()), textOf().c_str());
    QVERIFY(learned->given != analysis::ScoreWeights());
    const auto rows = [&](const std::string& condition) {
        const auto opened = storage::Workspace::openReadOnly(storage::WorkspaceLocation::directory(workspace));
        const auto database = opened->connect(storage::Database::Access::ReadOnly);
        return *database->integer("SELECT count(*) FROM weight_history" + condition);
    };
    const std::int64_t changes = rows("");
    QVERIFY(changes > 50);
    QCOMPARE(rows(" WHERE version = " + std::to_string(learned->version)), std::int64_t{1});
    QCOMPARE(rows(" WHERE cause IN ('learned', 'reverted')"), changes);
    const auto verified = runCli({"replay", "--workspace", workspace, "--verify"});
    QVERIFY2(verified.exitCode == 0, (verified.out + verified.err).c_str());
    // The tables can be made anew from the journal.
    const auto rebuilt = runCli({"doctor", "--workspace", workspace, "--rebuild"});
    QVERIFY2(rebuilt.exitCode == 0, (rebuilt.out + rebuilt.err).c_str());
    QCOMPARE(rows(""), changes);

    // The next run begins where this one ended, and writes on.
    const auto second = runCli(learning);
    QVERIFY2(second.exitCode == 0, second.err.c_str());
    QCOMPARE(rows(" WHERE cause = 'started'"), std::int64_t{1});
    {
        const auto opened = storage::Workspace::openReadOnly(storage::WorkspaceLocation::directory(workspace));
        const auto database = opened->connect(storage::Database::Access::ReadOnly);
        const auto begun = database->select("SELECT weights FROM weight_history WHERE cause = 'started'");
        const auto weights =
            QJsonDocument::fromJson(QByteArray::fromStdString(std::get<std::string>(begun->rows[0][0]))).object();
        QCOMPARE(weights["smc"].toDouble(), learned->given.smc);
        QCOMPARE(weights["technical"].toDouble(), learned->given.technical);
    }
    QVERIFY(analysis::parseScoringConfig(textOf())->adaptive.base == std::optional(analysis::ScoreWeights()));
    // Off, the file is a configuration like any other, and is left alone.
    const std::string before = textOf();
    QCOMPARE(runCli({"run", "--tape", input, "--workspace", workspace, "--json"}).exitCode, 0);
    QCOMPARE(textOf(), before);

    folder.write("desk/scoring.config.json", "{\n  \"minAgreement\": 7\n}\n");
    const auto refused = runCli({"run", "--tape", input, "--workspace", workspace});
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.err.find("scoring.config.json:2: minAgreement: expected") != std::string::npos,
             refused.err.c_str());
    const auto examined = runCli({"doctor", "--workspace", workspace});
    QCOMPARE(examined.exitCode, 1);
    QVERIFY2((examined.out + examined.err).find("line 2: minAgreement") != std::string::npos, examined.out.c_str());
}

void TestScoreCommand::aKilledLearnerGoesOnWhereItWas()
{
    const CliFolder base;
    const std::string input = base.write(kName, test::swingingBars(6000));
    const std::vector<std::string> learning{"--flag", "adaptive_weights=on",   "--set", "scoring.signal_timeframes=1m",
                                            "--set",  "scoring.timeframes=1m", "--set", "gates.min_signal_score=0.6"};
    std::vector<std::string> all{"run", "--tape", input, "--json"};
    all.insert(all.end(), learning.begin(), learning.end());
    const auto digestOf = [](const std::string& report) {
        return QJsonDocument::fromJson(QByteArray::fromStdString(report)).object()["digest"].toString();
    };
    const QString undisturbed = digestOf(runCli(all).out);
    QVERIFY(!undisturbed.isEmpty());
    QStringList words{"run", "--tape", QString::fromStdString(input), "--speed", "240000x", "--json", "--db"};
    QStringList more;
    for (const std::string& word : learning)
        more << QString::fromStdString(word);
    std::int64_t learned = 0;
    int killed = 0;
    for (const int after : {500, 900, 1300}) {
        const CliFolder folder;
        QProcess process;
        process.setProgram(SEXTANT_CLI);
        process.setArguments(words + QStringList{QString::fromStdString(folder.path("k.db"))} + more);
        process.start();
        QVERIFY(process.waitForStarted());
        const auto open = [&] {
            return storage::Workspace::openReadOnly(storage::WorkspaceLocation::databaseFile(folder.path("k.db")));
        };
        QTRY_VERIFY(process.state() == QProcess::NotRunning || open()); // a busy machine takes its time to begin
        process.waitForFinished(after);
        if (!test::killNow(process)) continue; // faster than we are
        ++killed;
        {
            const auto opened = open();
            const auto database = opened->connect(storage::Database::Access::ReadOnly);
            learned += *database->integer("SELECT count(*) FROM weight_history");
        }
        const auto resumed = runCli({"run", "--resume", "--db", folder.path("k.db"), "--json"});
        QVERIFY2(resumed.exitCode == 0, resumed.err.c_str());
        QCOMPARE(digestOf(resumed.out), undisturbed);
    }
    QVERIFY(killed > 0);
    QVERIFY2(learned > 20, "some were killed after they had learned");
}

void TestScoreCommand::timeframesAreASetting()
{
    const CliFolder folder;
    const std::string input = folder.write(kName, test::swingingBars(3000));
    const auto given = runCli({"score", "--input", input, "--timeframes", "1m,15m"});
    QCOMPARE(jsonLines(given.out).back()["weights"].toObject().keys(), (QStringList{"15m", "1m"}));
    QCOMPARE(runCli({"score", "--input", input, "--set", "scoring.timeframes=1m,15m"}).out, given.out);
    // The option is nearer than --set.
    QCOMPARE(runCli({"score", "--input", input, "--set", "scoring.timeframes=1h", "--timeframes", "1m,15m"}).out,
             given.out);
    QVERIFY(runCli({"score", "--input", input}).out != given.out);
}

void TestScoreCommand::halfAFileGivesAPrefix()
{
    const CliFolder folder;
    const auto half = runCli({"score", "--input", folder.write(kName, test::swingingBars(3000))});
    const auto whole = runCli({"score", "--input", folder.write(kName, test::swingingBars(6000))});
    QVERIFY(!half.out.empty());
    QVERIFY(whole.out.size() > half.out.size());
    QVERIFY(whole.out.starts_with(half.out));
}

void TestScoreCommand::saysWhyNothingWasScored()
{
    const CliFolder folder;
    const std::string input = folder.write(kName, test::swingingBars(10));
    const auto run = runCli({"score", "--input", input});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.out, std::string());
    QCOMPARE(run.err, "sextant-cli: " + input + ": nothing was scored: no bar of a signal timeframe closed in it\n");
    const auto off = runCli({"score", "--input", input, "--set", "scoring.enabled=false"});
    QCOMPARE(off.err, "sextant-cli: " + input + ": nothing was scored: scoring.enabled is off\n");
}

void TestScoreCommand::refusesInOneLine()
{
    const CliFolder folder;
    const std::string input = folder.write(kName, test::swingingBars(10));
    const auto timeframes = runCli({"score", "--input", input, "--timeframes", "7m"});
    QCOMPARE(timeframes.exitCode, 2);
    QVERIFY2(timeframes.err.starts_with("sextant-cli: --timeframes: scoring.timeframes: '7m' is not allowed"),
             timeframes.err.c_str());
    const auto missing = runCli({"score", "--input", folder.path("none.csv")});
    QCOMPARE(missing.exitCode, 2);
    QVERIFY2(missing.err.starts_with("sextant-cli: " + folder.path("none.csv") + ":"), missing.err.c_str());
    const std::string bad =
        folder.write("BTCUSDT_1m.csv", "timestamp,open,high,low,close,volume\n1609459200,1,1,x,1,1\n");
    const auto row = runCli({"score", "--input", bad});
    QCOMPARE(row.exitCode, 2);
    QVERIFY2(row.err.starts_with("sextant-cli: " + bad + ":2: low: "), row.err.c_str());
    QCOMPARE(test::textLines(row.err).size(), std::size_t{1});
    QCOMPARE(row.out, std::string());
}

SEXTANT_TEST(TestScoreCommand)
#include "tst_score_command.moc"
