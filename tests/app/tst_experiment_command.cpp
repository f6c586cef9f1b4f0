#include "tests/test_main.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

#include "tests/app/cli_run.h"

using namespace sextant;
using test::CliFolder;
using test::runCli;

class TestExperimentCommand final : public QObject {
    Q_OBJECT

private slots:
    void assignHasTheDocumentedBuckets_data();
    void assignHasTheDocumentedBuckets();
    void assignSplitsByBucket();
    void assignRefusesInOneLine_data();
    void assignRefusesInOneLine();
    void analyzeHasTheKeysOfTheContract();
    void analyzeTellsPeople();
    void analyzeIsRepeatable();
    void analyzeRefusesInOneLine_data();
    void analyzeRefusesInOneLine();
};

namespace {

QJsonObject documentOf(const std::string& text)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
}

/// 1000 units per arm, 412 and 455 of them won (experiments.md §4), in no order.
std::string wins()
{
    std::string text = "unit,variant,win,r\n";
    for (int i = 0; i < 1000; ++i) {
        text += "a" + std::to_string(i) + ",A," + ((i * 617) % 1000 < 412 ? "1," : "0,") +
                std::to_string((i * 7) % 13 - 6) + "\n";
        text += "b" + std::to_string(i) + ",B," + ((i * 389) % 1000 < 455 ? "1," : "0,") +
                std::to_string((i * 5) % 13 - 6) + "\n";
    }
    return text;
}

} // namespace

void TestExperimentCommand::assignHasTheDocumentedBuckets_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("hash");
    QTest::addColumn<int>("bucket");
    QTest::newRow("v1") << QStringList{"--symbol", "SPY", "--timeframe", "5m", "--session", "2026-01-05-RTH"}
                        << "6052cea8155bb8a8" << 19;
    QTest::newRow("v1, as given") << QStringList{"--symbol", "btcusdt",   "--timeframe",
                                                 "1h",       "--session", "2026-01-05-24H"}
                                  << "a03a053c25402d32" << 24;
    QTest::newRow("v2") << QStringList{"--symbol",       "QQQ",   "--timeframe", "1m",        "--session",
                                       "2026-01-05-RTH", "--key", "exp-meta-v1", "--version", "v2"}
                        << "9380ce7d8e51a01d" << 3939;
}

void TestExperimentCommand::assignHasTheDocumentedBuckets()
{
    QFETCH(QStringList, options);
    QFETCH(QString, hash);
    QFETCH(int, bucket);
    std::vector<std::string> words{"experiment", "assign", "--split", "50", "--json"};
    for (const QString& option : options)
        words.push_back(option.toStdString());
    const auto run = runCli(words);
    QVERIFY2(run.exitCode == 0, run.err.c_str());
    const QJsonObject answer = documentOf(run.out);
    QCOMPARE(answer.keys(), (QStringList{"bucket", "hash_hex", "variant"}));
    QCOMPARE(answer["hash_hex"].toString().size(), 64);
    QCOMPARE(answer["hash_hex"].toString().left(16), hash);
    QCOMPARE(answer["bucket"].toInt(), bucket);
}

void TestExperimentCommand::assignSplitsByBucket()
{
    const auto variant = [](const char* split) {
        const auto run = runCli({"experiment", "assign", "--symbol", "SPY", "--timeframe", "5m", "--session",
                                 "2026-01-05-RTH", "--split", split, "--json"});
        return documentOf(run.out)["variant"].toString();
    };
    QCOMPARE(variant("0"), QStringLiteral("A"));
    QCOMPARE(variant("19"), QStringLiteral("A")); // bucket 19 is not below 19
    QCOMPARE(variant("20"), QStringLiteral("B"));
    QCOMPARE(variant("100"), QStringLiteral("B"));
    const auto run = runCli({"experiment", "assign", "--symbol", "SPY", "--timeframe", "5m", "--session",
                             "2026-01-05-RTH", "--split", "20"});
    QVERIFY(run.out.find("variant B: bucket 19 of 100") != std::string::npos);
}

void TestExperimentCommand::assignRefusesInOneLine_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("said");
    const QStringList good{"--symbol", "SPY", "--timeframe", "5m", "--session", "d"};
    QTest::newRow("no symbol") << QStringList{"--timeframe", "5m", "--session", "d", "--split", "5"} << "--symbol";
    QTest::newRow("no day") << QStringList{"--symbol", "SPY", "--timeframe", "5m", "--split", "5"} << "--session";
    QTest::newRow("no split") << good << "--split";
    QTest::newRow("too much") << good + QStringList{"--split", "101"} << "--split: was '101'";
    QTest::newRow("half a percent") << good + QStringList{"--split", "0.5"} << "whole percents";
    QTest::newRow("no number") << good + QStringList{"--split", "x"} << "--split: was 'x'";
    QTest::newRow("version") << good + QStringList{"--split", "5", "--version", "v3"} << "--version: was 'v3'";
    QTest::newRow("no key") << good + QStringList{"--split", "5", "--version", "v2"} << "--key";
}

void TestExperimentCommand::assignRefusesInOneLine()
{
    QFETCH(QStringList, options);
    QFETCH(QString, said);
    std::vector<std::string> words{"experiment", "assign"};
    for (const QString& option : options)
        words.push_back(option.toStdString());
    const auto run = runCli(words);
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.out.empty());
    QVERIFY2(QString::fromStdString(run.err).contains(said), run.err.c_str());
    QCOMPARE(QString::fromStdString(run.err).count(QLatin1Char('\n')), 1);
}

void TestExperimentCommand::analyzeHasTheKeysOfTheContract()
{
    const CliFolder folder;
    const auto run = runCli({"experiment", "analyze", "--input", folder.write("units.csv", wins()), "--resamples",
                             "200", "--mde", "0.05", "--json"});
    QVERIFY2(run.exitCode == 0, run.err.c_str());
    const QJsonObject report = documentOf(run.out);
    QCOMPARE(report["units"].toObject()["A"].toInt(), 1000);
    const QJsonArray metrics = report["metrics"].toArray();
    QCOMPARE(metrics.size(), 2);
    for (const QJsonValue& metric : metrics)
        for (const char* key : {"metric", "a", "b", "diff", "ci_low", "ci_high", "method", "p_or_e_value", "verdict"})
            QVERIFY2(metric.toObject().contains(QLatin1String(key)), key);
    const QJsonObject win = metrics[0].toObject();
    QCOMPARE(win["metric"].toString(), QStringLiteral("win"));
    QVERIFY(win["primary"].toBool());
    QVERIFY(std::fabs(win["a"].toDouble() - 0.412) < 1e-12 && std::fabs(win["diff"].toDouble() - 0.043) < 1e-12);
    QVERIFY(std::fabs(win["proportions"].toObject()["p"].toDouble() - 0.0523) < 5e-5);
    QVERIFY(std::fabs(win["bayes"].toObject()["probability_better"].toDouble() - 0.974) < 5e-4);
    QCOMPARE(win["method"].toString(), QStringLiteral("confidence_sequence"));
    QVERIFY(win["p_or_e_value"].toDouble() > 0.05); // looking often costs: the fixed p was .0523 at the end
    QCOMPARE(report["verdict"].toString(), QStringLiteral("CONTINUE"));
    QCOMPARE(report["sample_ratio"].toObject()["state"].toString(), QStringLiteral("ok"));
    QVERIFY(report["power"].toObject()["units_needed"].toInt() > 2000);
    QCOMPARE(report["hash"].toString().size(), 64);
    QVERIFY(report["paired"].isNull());
}

void TestExperimentCommand::analyzeTellsPeople()
{
    const CliFolder folder;
    const auto run =
        runCli({"experiment", "analyze", "--input", folder.write("units.csv", wins()), "--resamples", "100"});
    QVERIFY2(run.exitCode == 0, run.err.c_str());
    const QString text = QString::fromStdString(run.out);
    QVERIFY(text.contains(QStringLiteral("win (primary): A 0.412, B 0.455")));
    QVERIFY(text.contains(QStringLiteral("verdict: ")));
    QVERIFY(text.contains(QStringLiteral("sample ratio: p 1 now")));
}

void TestExperimentCommand::analyzeIsRepeatable()
{
    const CliFolder folder;
    const std::string file = folder.write("units.csv", wins());
    const std::vector<std::string> words{"experiment", "analyze", "--input", file, "--resamples", "200", "--json"};
    QCOMPARE(runCli(words).out, runCli(words).out);
    auto other = words;
    other.insert(other.end(), {"--seed", "2"});
    QVERIFY(runCli(other).out != runCli(words).out);
}

void TestExperimentCommand::analyzeRefusesInOneLine_data()
{
    QTest::addColumn<QString>("csv");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("said");
    QTest::newRow("bad arm") << "unit,variant,r\nu,C,1\n" << QStringList() << "units.csv:2: variant: is 'C'";
    QTest::newRow("bad number") << "unit,variant,r\nu,A,x\n" << QStringList() << "units.csv:2: r: is 'x'";
    QTest::newRow("empty") << "" << QStringList() << "units.csv:1: header";
    QTest::newRow("primary") << "unit,variant,r\nu,A,1\n" << QStringList{"--primary", "q"} << "primary metric q";
    QTest::newRow("alpha") << "unit,variant,r\nu,A,1\n" << QStringList{"--alpha", "2"} << "--alpha: was '2'";
}

void TestExperimentCommand::analyzeRefusesInOneLine()
{
    QFETCH(QString, csv);
    QFETCH(QStringList, options);
    QFETCH(QString, said);
    const CliFolder folder;
    std::vector<std::string> words{"experiment", "analyze", "--input", folder.write("units.csv", csv.toStdString())};
    for (const QString& option : options)
        words.push_back(option.toStdString());
    const auto run = runCli(words);
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(QString::fromStdString(run.err).contains(said), run.err.c_str());
    QCOMPARE(QString::fromStdString(run.err).count(QLatin1Char('\n')), 1);
}

SEXTANT_TEST(TestExperimentCommand)
#include "tst_experiment_command.moc"
