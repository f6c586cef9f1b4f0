#include "tests/test_main.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

#include "tests/app/cli_run.h"

using namespace sextant;
using test::CliFolder;
using test::runCli;

namespace {

/// Twenty quiet bars of one minute and the three of the worked gap (detectors.md §11) with what fills it.
std::string gapFile()
{
    std::string text = "timestamp,open,high,low,close,volume\n";
    std::int64_t time = 1'609'459'200; // 2021-01-01
    const auto add = [&](const char* prices) {
        text += std::to_string(time) + "," + prices + ",1\n";
        time += 60;
    };
    for (int i = 0; i < 20; ++i)
        add(i % 2 == 0 ? "99.4,99.9,98.9,99.2" : "99.2,99.9,98.9,99.4");
    for (const char* prices : {"99.4,100.0,99.0,99.8", "99.8,101.5,99.8,101.4", "101.4,102.0,100.6,101.9",
                               "101.0,101.2,100.25,100.8", "100.8,101.0,99.95,100.5"})
        add(prices);
    return text;
}

/// Minute bars of a walk that trends and turns, in whole numbers; a longer one begins with a shorter one.
std::string livelyFile(int bars)
{
    std::string text = "timestamp,open,high,low,close,volume\n";
    std::uint32_t random = 12345;
    const auto draw = [&](std::uint32_t below) {
        random = random * 1664525U + 1013904223U;
        return static_cast<int>((random >> 16) % below);
    };
    int price = 50'000;
    int drift = 0;
    for (int i = 0; i < bars; ++i) {
        if (i % 20 == 0) drift = draw(61) - 30 + (50'000 - price) / 100;
        const int next = price + drift + draw(101) - 50;
        text += std::to_string(1'609'459'200 + 60 * i);
        for (const int value : {price, std::max(price, next) + draw(20), std::min(price, next) - draw(20), next})
            text += "," + std::to_string(value);
        text += "," + std::to_string(1 + draw(9)) + "\n";
        price = next;
    }
    return text;
}

std::vector<std::string> detectWords(const std::string& file, const std::string& detector)
{
    return {"detect", "--input", file, "--detector", detector, "--timeframe", "1m"};
}

std::vector<QJsonObject> detectedLines(const std::string& text)
{
    std::vector<QJsonObject> lines;
    for (const std::string& line : test::textLines(text))
        lines.push_back(QJsonDocument::fromJson(QByteArray::fromStdString(line)).object());
    return lines;
}

} // namespace

class TestDetectCommand final : public QObject {
    Q_OBJECT

private slots:
    void printsTheWorkedGap();
    void everyLineHasExactlyTheKeys_data();
    void everyLineHasExactlyTheKeys();
    void halfAFileGivesAPrefix();
    void refusesInOneLine_data();
    void refusesInOneLine();
};

void TestDetectCommand::printsTheWorkedGap()
{
    const CliFolder folder;
    auto words = detectWords(folder.write("bars.csv", gapFile()), "smc");
    words.insert(words.end(), {"--symbol", "X-USDT"});
    const auto run = runCli(words);
    QVERIFY2(run.exitCode == 0, run.err.c_str());
    std::vector<QJsonObject> gaps;
    for (const QJsonObject& line : detectedLines(run.out))
        if (line["kind"].toString() == QStringLiteral("fvg")) gaps.push_back(line);
    QCOMPARE(gaps.size(), std::size_t{3}); // found, half filled, filled
    const QJsonObject& found = gaps[0];
    QCOMPARE(found["direction"].toString(), QStringLiteral("bullish"));
    QCOMPARE(found["confirmed_at"].toString(), QStringLiteral("2021-01-01T00:23:00.000Z"));
    QCOMPARE(found["time"].toString(), found["confirmed_at"].toString());
    const QJsonArray prices = found["prices"].toArray();
    QCOMPARE(prices.size(), 2);
    QVERIFY(prices[0].isString());
    QCOMPARE(prices[0].toString().toDouble(), 100.0);
    QCOMPARE(prices[1].toString().toDouble(), 100.6);
    const auto code = [](const QJsonObject& line) {
        return line["reasons"].toArray()[0].toObject()["code"].toString();
    };
    QCOMPARE(code(found), QStringLiteral("ZONE_ACTIVE"));
    QCOMPARE(code(gaps[1]), QStringLiteral("ZONE_PARTLY_FILLED"));
    QCOMPARE(code(gaps[2]), QStringLiteral("ZONE_FILLED"));
    QCOMPARE(gaps[2]["time"].toString(), QStringLiteral("2021-01-01T00:25:00.000Z"));
}

void TestDetectCommand::everyLineHasExactlyTheKeys_data()
{
    QTest::addColumn<std::string>("detector");
    for (const char* name : {"smc", "elliott", "harmonic", "levels"})
        QTest::newRow(name) << std::string(name);
}

void TestDetectCommand::everyLineHasExactlyTheKeys()
{
    QFETCH(std::string, detector);
    const CliFolder folder;
    const auto run = runCli(detectWords(folder.write("BTC-USDT.csv", livelyFile(3000)), detector));
    QVERIFY2(run.exitCode == 0, run.err.c_str());
    const auto lines = detectedLines(run.out);
    QVERIFY2(lines.size() > 5, std::to_string(lines.size()).c_str());
    QString last;
    for (const QJsonObject& line : lines) {
        QCOMPARE(line.keys(), (QStringList{"confirmed_at", "direction", "kind", "prices", "reasons", "score", "time"}));
        QVERIFY(line["time"].toString() <= line["confirmed_at"].toString());
        QVERIFY(last <= line["confirmed_at"].toString());
        last = line["confirmed_at"].toString();
        QVERIFY(line["score"].toDouble() >= 0.0 && line["score"].toDouble() <= 1.0);
        QVERIFY(!line["prices"].toArray().isEmpty() && !line["reasons"].toArray().isEmpty());
        QVERIFY((QStringList{"bullish", "bearish", "neutral"}).contains(line["direction"].toString()));
    }
}

void TestDetectCommand::halfAFileGivesAPrefix()
{
    const CliFolder folder;
    for (const char* detector : {"smc", "elliott", "harmonic", "levels"}) {
        const auto whole = runCli(detectWords(folder.write("BTC-USDT.csv", livelyFile(2000)), detector));
        const auto half = runCli(detectWords(folder.write("BTC-USDT.csv", livelyFile(1000)), detector));
        QCOMPARE(half.exitCode, 0);
        QVERIFY(half.out.size() < whole.out.size());
        QVERIFY2(whole.out.starts_with(half.out), detector);
    }
}

void TestDetectCommand::refusesInOneLine_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("start");
    using L = QStringList;
    QTest::newRow("no input") << L{"--detector", "smc"} << "--input: expected --input FILE, it is missing";
    QTest::newRow("no detector") << L{"--input", "x"} << "--detector: expected --detector NAME, it is missing";
    QTest::newRow("unknown detector") << L{"--input", "x", "--detector", "gann"}
                                      << "--detector: was 'gann', expected smc, elliott, harmonic or levels";
    QTest::newRow("no file") << L{"--input", "/nowhere.csv", "--detector", "smc"}
                             << "/nowhere.csv:1: file: cannot be opened";
}

void TestDetectCommand::refusesInOneLine()
{
    QFETCH(QStringList, words);
    QFETCH(QString, start);
    std::vector<std::string> given{"detect"};
    for (const QString& word : words)
        given.push_back(word.toStdString());
    const auto run = runCli(given);
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.out, std::string());
    QVERIFY2(run.err.starts_with("sextant-cli: " + start.toStdString()), run.err.c_str());
    QCOMPARE(test::textLines(run.err).size(), std::size_t{1});
}

SEXTANT_TEST(TestDetectCommand)
#include "tst_detect_command.moc"
