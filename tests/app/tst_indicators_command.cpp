#include "tests/test_main.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>
#include <fstream>
#include <map>
#include <sstream>

#include "engine/analysis/indicators/registry.h"
#include "tests/app/cli_run.h"

using namespace sextant;
using test::CliFolder;
using test::runCli;

namespace {

/// A bar file of an unknown instrument: nothing is rounded and days are days.
std::string barFile(const std::vector<std::array<std::string, 4>>& bars)
{
    std::string text = "timestamp,open,high,low,close,volume\n";
    std::int64_t time = 1'609'459'200; // 2021-01-01
    for (const auto& bar : bars) {
        text += std::to_string(time) + "," + bar[0] + "," + bar[1] + "," + bar[2] + "," + bar[3] + ",1\n";
        time += 60;
    }
    return text;
}

/// indicators.md §1.5: closes with made-up highs and lows around them.
std::string goldenCloses()
{
    std::vector<std::array<std::string, 4>> bars;
    for (const char* close : {"44.34", "44.09", "44.15", "43.61", "44.33", "44.83", "45.10", "45.42", "45.84", "46.08",
                              "45.89", "46.03", "45.61", "46.28", "46.28", "46.00", "46.03", "46.41", "46.22", "45.64"})
        bars.push_back({close, close, close, close});
    return barFile(bars);
}

std::vector<std::string> options(const std::string& file, const std::string& spec)
{
    return {"indicators", "--input", file, "--spec", spec, "--symbol", "X-USDT", "--timeframe", "1m"};
}

double cell(const std::vector<std::vector<std::string>>& rows, std::size_t index, std::size_t column)
{
    const std::string& text = rows.at(index + 1).at(column);
    return text.empty() ? std::nan("") : std::stod(text);
}

} // namespace

class TestIndicatorsCommand final : public QObject {
    Q_OBJECT

private slots:
    void printsTheWorkedValues();
    void printsTheWorkedRanges();
    void hasOneRowPerBarEmptyWhileWarmingUp();
    void agreesWithOtherImplementations_data();
    void agreesWithOtherImplementations();
    void keepsTwelveDigits();
    void jsonIsOneDocument();
    void listsEveryIndicator();
    void theDocumentedPageIsTheList();
    void showsWhatLooksAheadWhereItIsDrawn();
    void comparesWithABenchmark();
    void refusesInOneLine_data();
    void refusesInOneLine();
    void countsWhatLenientLeavesOut();
    void readsInstrumentFiles();
};

void TestIndicatorsCommand::printsTheWorkedValues()
{
    const CliFolder folder;
    const auto run = runCli(options(folder.write("bars.csv", goldenCloses()), "rsi:14,ema:8,sma:20,bollinger:20:2"));
    QVERIFY2(run.exitCode == 0, run.err.c_str());
    const auto rows = test::csvLines(run.out);
    const std::vector<std::string> header(rows[0].begin(), rows[0].begin() + 4);
    QCOMPARE(header, (std::vector<std::string>{"timestamp_ms_utc", "rsi_14", "ema_8", "sma_20"}));
    const double rsi[] = {70.464135, 66.249619, 66.480942, 69.346853, 66.294713, 57.915021};
    for (std::size_t i = 0; i < 6; ++i)
        QVERIFY(std::abs(cell(rows, 14 + i, 1) - rsi[i]) < 1e-6);
    const double ema[] = {44.483750, 44.785139, 45.072886};
    for (std::size_t i = 0; i < 3; ++i)
        QVERIFY(std::abs(cell(rows, 7 + i, 2) - ema[i]) < 1e-6);
    QVERIFY(std::abs(cell(rows, 19, 2) - 45.956079) < 1e-6);
    QVERIFY(std::abs(cell(rows, 19, 3) - 45.409) < 1e-6);
    std::map<std::string, double> last;
    for (std::size_t c = 0; c < rows[0].size(); ++c)
        last[rows[0][c]] = cell(rows, 19, c);
    QVERIFY(std::abs(last.at("bollinger_20_2_upper") - 47.115328) < 1e-6);
    QVERIFY(std::abs(last.at("bollinger_20_2_lower") - 43.702672) < 1e-6);
}

void TestIndicatorsCommand::printsTheWorkedRanges()
{
    const CliFolder folder;
    const std::string file = folder.write("bars.csv", barFile({{"9.5", "10", "9", "9.5"},
                                                               {"10.5", "11", "10", "10.8"},
                                                               {"11", "12", "10.5", "11"},
                                                               {"11", "11.5", "10.2", "11.2"},
                                                               {"12", "12.5", "11", "12.3"},
                                                               {"12.5", "13", "12", "12.1"}}));
    const auto run = runCli(options(file, "tr,atr:3,atr:3:tr0=skip"));
    QVERIFY2(run.exitCode == 0, run.err.c_str());
    const auto rows = test::csvLines(run.out);
    QCOMPARE(rows[0], (std::vector<std::string>{"timestamp_ms_utc", "tr", "atr_3", "atr_3_tr0=skip"}));
    const double ranges[] = {1.5, 1.5, 1.3, 1.5, 1.0};
    for (std::size_t i = 0; i < 5; ++i)
        QVERIFY(std::abs(cell(rows, 1 + i, 1) - ranges[i]) < 1e-9);
    const double withFirst[] = {1.333333, 1.322222, 1.381481, 1.254321};
    for (std::size_t i = 0; i < 4; ++i)
        QVERIFY(std::abs(cell(rows, 2 + i, 2) - withFirst[i]) < 1e-6);
    const double withoutFirst[] = {1.433333, 1.455556, 1.303704};
    QVERIFY(std::isnan(cell(rows, 2, 3)));
    for (std::size_t i = 0; i < 3; ++i)
        QVERIFY(std::abs(cell(rows, 3 + i, 3) - withoutFirst[i]) < 1e-6);
}

void TestIndicatorsCommand::hasOneRowPerBarEmptyWhileWarmingUp()
{
    const CliFolder folder;
    const auto run = runCli(options(folder.write("bars.csv", goldenCloses()), "rsi:14"));
    const auto rows = test::csvLines(run.out);
    QCOMPARE(rows.size(), std::size_t{21});
    for (std::size_t i = 0; i < 20; ++i) {
        QCOMPARE(rows[i + 1].size(), std::size_t{2});
        QCOMPARE(rows[i + 1][0], std::to_string(1'609'459'200'000 + 60'000 * static_cast<std::int64_t>(i)));
        QCOMPARE(rows[i + 1][1].empty(), i < 14);
    }
}

void TestIndicatorsCommand::agreesWithOtherImplementations_data()
{
    QTest::addColumn<QString>("reference"); // file
    QTest::addColumn<QString>("spec");
    QTest::addColumn<QStringList>("theirs");
    QTest::addColumn<QStringList>("ours");
    QTest::newRow("ema") << "ema"
                         << "ema:20" << QStringList{"ema"} << QStringList{"ema_20"};
    QTest::newRow("rsi") << "rsi"
                         << "rsi:14" << QStringList{"rsi"} << QStringList{"rsi_14"};
    QTest::newRow("macd") << "macd"
                          << "macd:12:26:9" << QStringList{"macd", "signal", "histogram"}
                          << QStringList{"macd_12_26_9_macd", "macd_12_26_9_signal", "macd_12_26_9_histogram"};
    QTest::newRow("bollinger") << "bb"
                               << "bb:20:2" << QStringList{"upperBand", "lowerBand"}
                               << QStringList{"bb_20_2_upper", "bb_20_2_lower"};
    QTest::newRow("atr") << "atr"
                         << "atr:14:tr0=skip" << QStringList{"atr"} << QStringList{"atr_14_tr0=skip"};
}

void TestIndicatorsCommand::agreesWithOtherImplementations()
{
    const std::string data = test::marketData();
    if (data.empty()) QSKIP("SEXTANT_DATA is not set: no market data to compare with");
    QFETCH(QString, reference);
    QFETCH(QString, spec);
    QFETCH(QStringList, theirs);
    QFETCH(QStringList, ours);
    const auto run = runCli({"indicators", "--input", data + "/reference/skender/default.csv", "--spec",
                             spec.toStdString(), "--symbol", "SPY"});
    QVERIFY2(run.exitCode == 0, run.err.c_str());
    const auto rows = test::csvLines(run.out);
    std::ifstream file(data + "/reference/skender/" + reference.toStdString() + ".csv");
    std::ostringstream text;
    text << file.rdbuf();
    const auto expected = test::csvLines(text.str());
    QCOMPARE(rows.size(), expected.size());
    const auto place = [](const std::vector<std::string>& header, const QString& name) {
        for (std::size_t c = 0; c < header.size(); ++c)
            if (QString::fromStdString(header[c]).trimmed().compare(name, Qt::CaseInsensitive) == 0) return c;
        return std::string::npos;
    };
    std::size_t compared = 0;
    for (qsizetype k = 0; k < theirs.size(); ++k) {
        const std::size_t their = place(expected[0], theirs[k]);
        const std::size_t our = place(rows[0], ours[k]);
        QVERIFY2(their != std::string::npos, qPrintable(theirs[k] + QStringLiteral(" is not in the reference file")));
        QVERIFY2(our != std::string::npos, qPrintable(ours[k] + QStringLiteral(" is not in the output")));
        for (std::size_t i = 0; i + 1 < rows.size(); ++i) {
            const std::string& wanted = expected[i + 1].at(their);
            QVERIFY2(wanted.empty() == rows[i + 1][our].empty(), qPrintable(QStringLiteral("row %1").arg(i + 1)));
            if (wanted.empty()) continue;
            const double value = std::stod(wanted);
            QVERIFY2(std::abs(cell(rows, i, our) - value) <= 1e-9 * std::max(1.0, std::abs(value)),
                     qPrintable(QStringLiteral("row %1").arg(i + 1)));
            ++compared;
        }
    }
    QVERIFY(compared > 400);
}

void TestIndicatorsCommand::keepsTwelveDigits()
{
    const CliFolder folder;
    // The mean of 1, 2 and 4 has no end: it is written until it reads back as the same number.
    const auto run = runCli(
        options(folder.write("bars.csv", barFile({{"1", "1", "1", "1"}, {"2", "2", "2", "2"}, {"4", "4", "4", "4"}})),
                "sma:3"));
    QCOMPARE(test::csvLines(run.out).at(3).at(1), std::string("2.3333333333333335"));
}

void TestIndicatorsCommand::jsonIsOneDocument()
{
    const CliFolder folder;
    auto words = options(folder.write("bars.csv", goldenCloses()), "sma:20");
    words.emplace_back("--json");
    const auto run = runCli(words);
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(run.out)).array();
    QCOMPARE(document.size(), 20);
    QVERIFY(document[18].toObject()["sma_20"].isNull());
    QVERIFY(std::abs(document[19].toObject()["sma_20"].toDouble() - 45.409) < 1e-9);
    QCOMPARE(document[0].toObject()["bar_time"].toString(), QStringLiteral("2021-01-01T00:00:00.000Z"));
}

void TestIndicatorsCommand::listsEveryIndicator()
{
    const auto run = runCli({"indicators", "--list", "--json"});
    QCOMPARE(run.exitCode, 0);
    const auto list = QJsonDocument::fromJson(QByteArray::fromStdString(run.out)).array();
    QCOMPARE(static_cast<std::size_t>(list.size()), analysis::indicators().size());
    bool sawMacd = false;
    for (const auto& entry : list) {
        const QJsonObject object = entry.toObject();
        for (const char* key : {"id", "name", "aliases", "default_spec", "parameters", "options", "outputs", "warm_up",
                                "seeding", "source", "formula"})
            QVERIFY2(object.contains(QLatin1String(key)), key);
        if (object["name"].toString() != "macd") continue;
        sawMacd = true;
        const QJsonArray parameters = object["parameters"].toArray();
        QCOMPARE(parameters.size(), 3);
        QCOMPARE(parameters[1].toObject()["default"].toDouble(), 26.0);
        QVERIFY(parameters[1].toObject()["minimum"].toDouble() >= 1.0);
        QCOMPARE(object["outputs"].toArray(), (QJsonArray{"macd", "signal", "histogram"}));
    }
    QVERIFY(sawMacd);
    const auto text = runCli({"indicators", "--list"});
    QCOMPARE(test::textLines(text.out).size(), analysis::indicators().size());
}

void TestIndicatorsCommand::theDocumentedPageIsTheList()
{
    const auto run = runCli({"indicators", "--list", "--markdown"});
    QVERIFY2(run.exitCode == 0, run.err.c_str());
    for (const analysis::IndicatorInfo& info : analysis::indicators())
        QVERIFY2(run.out.find("\n### " + std::string(info.name) + "\n") != std::string::npos, info.name.data());
    std::ifstream page(SEXTANT_SOURCE_DIR "/docs/INDICATORS.md");
    std::stringstream text;
    text << page.rdbuf();
    QVERIFY2(text.str() == run.out,
             "docs/INDICATORS.md is old: write it anew with sextant-cli indicators --list --markdown");
}

void TestIndicatorsCommand::showsWhatLooksAheadWhereItIsDrawn()
{
    const CliFolder folder;
    const auto run = runCli(options(folder.write("bars.csv", goldenCloses()), "dpo:4,dpo:4:centered,sma:4"));
    QVERIFY2(run.exitCode == 0, run.err.c_str());
    QVERIFY2(run.err.find("dpo:4:centered: as a chart shows it") != std::string::npos, run.err.c_str());
    const auto rows = test::csvLines(run.out);
    QCOMPARE(rows.size(), std::size_t{21});
    const std::vector<std::string> header(rows[0].begin(), rows[0].begin() + 4);
    QCOMPARE(header,
             (std::vector<std::string>{"timestamp_ms_utc", "dpo_4_value", "dpo_4_sma", "dpo_4_centered_value"}));
    // The centred form is the causal one shown n/2 + 1 = 3 bars earlier, the means among them.
    for (std::size_t i = 1; i + 3 < rows.size(); ++i) {
        QCOMPARE(rows[i][3], rows[i + 3][1]);
        QCOMPARE(rows[i][4], rows[i + 3][2]);
        QCOMPARE(rows[i][5], rows[i][2]);
    }
    QVERIFY(rows[20][3].empty() && rows[18][3].empty() && !rows[17][3].empty());
}

void TestIndicatorsCommand::comparesWithABenchmark()
{
    const CliFolder folder;
    const std::string file = folder.write("bars.csv", goldenCloses());
    auto words = options(file, "prs:5");
    words.insert(words.end(), {"--benchmark", file});
    const auto run = runCli(words);
    QVERIFY2(run.exitCode == 0, run.err.c_str());
    const auto rows = test::csvLines(run.out);
    QCOMPARE(rows.size(), std::size_t{21});
    for (std::size_t i = 1; i < rows.size(); ++i)
        QCOMPARE(rows[i][1], std::string("1"));
    QVERIFY(rows[5][2].empty());
    QCOMPARE(rows[6][2], std::string("0"));
    const auto alone = runCli(options(file, "prs:5"));
    QVERIFY(alone.exitCode != 0);
    QVERIFY2(alone.err.find("--benchmark: expected --benchmark FILE") != std::string::npos, alone.err.c_str());
}

void TestIndicatorsCommand::refusesInOneLine_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("start");
    using L = QStringList;
    QTest::newRow("no input") << L{"--spec", "ema"} << "--input: expected --input FILE, it is missing";
    QTest::newRow("no spec") << L{"--input", "x"} << "--spec: expected --spec SPECS, it is missing";
    QTest::newRow("unknown indicator") << L{"--input", "x", "--spec", "emma:5"} << "--spec: ";
    QTest::newRow("bad period") << L{"--input", "x", "--spec", "ema:0"} << "--spec: ";
    QTest::newRow("no file") << L{"--input", "/nowhere.csv", "--spec", "ema"}
                             << "/nowhere.csv:1: file: cannot be opened";
    QTest::newRow("no instrument file") << L{"--input", "x", "--spec", "ema", "--instrument", "/no.csv"} << "/no.csv: ";
    QTest::newRow("bad timeframe") << L{"--input", "x", "--spec", "ema", "--timeframe", "7m"}
                                   << "--timeframe: '7m' is not a timeframe";
}

void TestIndicatorsCommand::refusesInOneLine()
{
    QFETCH(QStringList, words);
    QFETCH(QString, start);
    std::vector<std::string> given{"indicators"};
    for (const QString& word : words)
        given.push_back(word.toStdString());
    const auto run = runCli(given);
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.out, std::string());
    QVERIFY2(QString::fromStdString(run.err).startsWith("sextant-cli: " + start), run.err.c_str());
    QCOMPARE(test::textLines(run.err).size(), std::size_t{1});
}

void TestIndicatorsCommand::countsWhatLenientLeavesOut()
{
    const CliFolder folder;
    const std::string file = folder.write("bars.csv", barFile({{"1", "1", "1", "1"},
                                                               {"2", "1", "2", "2"}, // high below low
                                                               {"3", "3", "3", "3"}}));
    const auto strict = runCli(options(file, "sma:1"));
    QCOMPARE(strict.exitCode, 2);
    QVERIFY2(QString::fromStdString(strict.err).startsWith("sextant-cli: " + QString::fromStdString(file) + ":3: "),
             strict.err.c_str());
    auto words = options(file, "sma:1");
    words.emplace_back("--lenient");
    const auto lenient = runCli(words);
    QCOMPARE(lenient.exitCode, 0);
    QCOMPARE(test::textLines(lenient.out).size(), std::size_t{3});
    QVERIFY(lenient.err.find(file + ": 1 bad rows left out\n") != std::string::npos);
}

void TestIndicatorsCommand::readsInstrumentFiles()
{
    const CliFolder folder;
    const std::string bars = folder.write("bars.csv", barFile({{"1.26", "1.26", "1.26", "1.26"}}));
    const std::string header =
        "pattern,venue,type,base,quote,price_unit,tick,lot,multiplier,calendar,fees,shortable,tradable,note\n";
    // With one decimal the price is rounded half-even when it is read.
    const std::string coarse =
        folder.write("coarse.csv", header + "X-USDT,,crypto,X,USDT,1,0.1,1,1,24-7,none,no,yes,\n");
    auto words = options(bars, "sma:1");
    QCOMPARE(test::csvLines(runCli(words).out).at(1).at(1), std::string("1.26"));
    words.insert(words.end(), {"--instrument", coarse});
    const auto run = runCli(words);
    QVERIFY2(run.exitCode == 0, run.err.c_str());
    QCOMPARE(test::csvLines(run.out).at(1).at(1), std::string("1.3"));
}

SEXTANT_TEST(TestIndicatorsCommand)
#include "tst_indicators_command.moc"
