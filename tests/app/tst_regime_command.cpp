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

namespace {

const char* const kRegimeFile = "BTCUSDT_binance_1m.csv";

std::vector<QJsonObject> regimeLines(const std::string& text)
{
    std::vector<QJsonObject> lines;
    for (const std::string& line : test::textLines(text))
        lines.push_back(QJsonDocument::fromJson(QByteArray::fromStdString(line)).object());
    return lines;
}

} // namespace

class TestRegimeCommand final : public QObject {
    Q_OBJECT

private slots:
    void linesHaveTheKeysOfTheContract();
    void halfAFileGivesAPrefix();
    void blendsWhereTheFlagSaysSo();
    void refusesInOneLine_data();
    void refusesInOneLine();
    void readsRealBars();
};

void TestRegimeCommand::linesHaveTheKeysOfTheContract()
{
    const CliFolder folder;
    const auto run = runCli({"regime", "--input", folder.write(kRegimeFile, test::swingingBars(400))});
    QVERIFY2(run.exitCode == 0, run.err.c_str());
    const auto lines = regimeLines(run.out);
    QCOMPARE(lines.size(), std::size_t{400});
    const QStringList keys{
        "change_probability", "confidence", "direction", "probabilities", "reasons", "run_length", "source", "spread",
        "structure",          "time",       "trend",     "volatility"};
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const QJsonObject& line = lines[i];
        QCOMPARE(line.keys(), keys);
        QCOMPARE(line["source"].toString(), QStringLiteral("RULE"));
        const bool isKnown = i >= 199;
        for (const char* label : {"direction", "structure", "volatility", "spread"})
            QCOMPARE(line[QLatin1String(label)].toString() != QStringLiteral("UNKNOWN"), isKnown);
        QCOMPARE(line["confidence"].toDouble() > 0.0, isKnown);
        const QJsonObject p = line["probabilities"].toObject();
        QCOMPARE(p.keys(), (QStringList{"bear", "bull", "sideways"}));
        const double sum = p["bull"].toDouble() + p["bear"].toDouble() + p["sideways"].toDouble();
        QVERIFY(std::abs(sum - (isKnown ? 1.0 : 0.0)) < 1e-12);
        QVERIFY(std::abs(line["trend"].toInt()) <= 1);
    }
    QCOMPARE(lines[0]["time"].toString(), QStringLiteral("2021-01-01T00:01:00.000Z")); // the bar's end
    QCOMPARE(lines[0]["reasons"].toArray()[0].toObject()["code"].toString(), QStringLiteral("NOT_READY"));
    QCOMPARE(lines[399]["reasons"].toArray()[0].toObject()["code"].toString(), QStringLiteral("REGIME_DIRECTION"));
}

void TestRegimeCommand::halfAFileGivesAPrefix()
{
    const CliFolder folder;
    const std::vector<std::string> flag{"--flag", "regime_blend=on"};
    const auto whole =
        runCli({"regime", "--input", folder.write(kRegimeFile, test::swingingBars(900)), flag[0], flag[1]});
    const auto half =
        runCli({"regime", "--input", folder.write(kRegimeFile, test::swingingBars(700)), flag[0], flag[1]});
    QVERIFY2(whole.exitCode == 0 && half.exitCode == 0, whole.err.c_str());
    QVERIFY(!half.out.empty() && whole.out.starts_with(half.out));
}

void TestRegimeCommand::blendsWhereTheFlagSaysSo()
{
    const CliFolder folder;
    const std::string file = folder.write(kRegimeFile, test::swingingBars(900));
    const auto run = runCli({"regime", "--input", file, "--flag", "regime_blend=on"});
    QVERIFY2(run.exitCode == 0, run.err.c_str());
    const auto lines = regimeLines(run.out);
    std::size_t first = 0;
    while (first < lines.size() && lines[first]["source"].toString() != QStringLiteral("BLEND"))
        ++first;
    // Asked for when 500 returns were there, at the bar of index 500, and installed after the 5th closed bar behind it.
    QCOMPARE(first, std::size_t{506});
    for (std::size_t i = first; i < lines.size(); ++i)
        QCOMPARE(lines[i]["source"].toString(), QStringLiteral("BLEND"));
    const auto off = runCli({"regime", "--input", file, "--flag", "regime_blend=off"});
    QCOMPARE(off.out, runCli({"regime", "--input", file}).out);
    QVERIFY(off.out != run.out);
    // Settings count, too.
    const auto earlier = runCli({"regime", "--input", file, "--flag", "regime_blend=on", "--set", "regime.hmm.min=300",
                                 "--set", "regime.ms.train=300"});
    const auto early = regimeLines(earlier.out);
    QCOMPARE(early.size(), std::size_t{900});
    QCOMPARE(early[305]["source"].toString(), QStringLiteral("RULE"));
    QCOMPARE(early[306]["source"].toString(), QStringLiteral("BLEND"));
}

void TestRegimeCommand::refusesInOneLine_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("expected");
    QTest::newRow("no input") << QStringList{} << "--input";
    QTest::newRow("no such file") << QStringList{"--input", "nothing.csv"} << "nothing.csv";
    QTest::newRow("no switch") << QStringList{"--input", "x.csv", "--flag", "regime_blend"} << "--flag";
    QTest::newRow("bad switch") << QStringList{"--input", "x.csv", "--flag", "regime_blend=maybe"} << "regime_blend";
    QTest::newRow("no such flag") << QStringList{"--input", "x.csv", "--flag", "blend_it=on"} << "blend_it";
}

void TestRegimeCommand::refusesInOneLine()
{
    QFETCH(QStringList, words);
    QFETCH(QString, expected);
    std::vector<std::string> all{"regime"};
    for (const QString& word : words)
        all.push_back(word.toStdString());
    const auto run = runCli(all);
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.out.empty());
    QCOMPARE(test::textLines(run.err).size(), std::size_t{1});
    QVERIFY2(run.err.find(expected.toStdString()) != std::string::npos, run.err.c_str());
}

void TestRegimeCommand::readsRealBars()
{
    const std::string data = test::marketData();
    if (data.empty()) QSKIP("SEXTANT_DATA is not set: no recorded bars to read");
    const auto run = runCli({"regime", "--input", data + "/bars/equity/aapl_1m_20140605_20140609.csv.gz"});
    QVERIFY2(run.exitCode == 0, run.err.c_str());
    bool sawOpen = false;
    for (const QJsonObject& line : regimeLines(run.out))
        for (const auto& reason : line["reasons"].toArray())
            sawOpen = sawOpen || reason.toObject()["code"].toString() == QStringLiteral("REGIME_OPEN_GAP");
    QVERIFY(sawOpen); // three days: two nights lie between them
}

SEXTANT_TEST(TestRegimeCommand)
#include "tst_regime_command.moc"
