#include <QTest>

#include <algorithm>
#include <string>

#include <rapidjson/document.h>

#include "tests/app/cli_run.h"
#include "tests/test_main.h"

using namespace sextant::test;

/// Raw captures as tapes of sessions.
class TestRunCaptures final : public QObject {
    Q_OBJECT

private slots:
    void aCaptureIsATape();
    void refusesOtherVenues();
    void realCapturesReplayToTheSameDigest_data();
    void realCapturesReplayToTheSameDigest();
};

namespace {

/// A book around 100 of BTC-USDT that changes ten times a second, with trades; one update is lost in the middle and a
/// snapshot comes behind it.
std::string sampleCapture()
{
    std::string out;
    int id = 10;
    const auto line = [&](int tenth, const std::string& message) {
        out += std::to_string(1'723'161'240'000'000'000 + tenth * 100'000'000LL) + " " + message + "\n";
    };
    const auto snapshot = [&] {
        return "{'lastUpdateId':" + std::to_string(id) +
               ",'bids':[['100.00','5'],['99.99','7']],'asks':[['100.01','4']]}";
    };
    line(0, snapshot());
    for (int i = 1; i <= 1200; ++i) {
        const int first = ++id;
        if (i == 600) continue;
        if (i == 620) line(i, snapshot());
        line(i, "{'e':'depthUpdate','E':1,'s':'BTCUSDT','U':" + std::to_string(first) + ",'u':" + std::to_string(id) +
                    ",'b':[['100.00','" + std::to_string(1 + i % 9) + "'],['99.98','" + std::to_string(i % 3) +
                    "']],'a':[['100.0" + std::to_string(1 + i % 5) + "','" + std::to_string(i % 2 + 1) + "']]}");
        line(i, "{'e':'trade','E':1,'s':'BTCUSDT','t':" + std::to_string(i) + ",'p':'100.0" + std::to_string(i % 2) +
                    "','q':'0.5','T':1,'m':" + (i % 2 == 0 ? "true" : "false") + "}");
    }
    std::replace(out.begin(), out.end(), '\'', '"');
    return out;
}

rapidjson::Document parsed(const std::string& text)
{
    rapidjson::Document document;
    document.Parse(text.data(), text.size());
    return document;
}

} // namespace

void TestRunCaptures::aCaptureIsATape()
{
    const CliFolder folder;
    const std::string tape = folder.write("btcusdt.jsonl", sampleCapture());
    const CliRun kept = runCli({"run", "--tape", tape, "--db", folder.path("s.db"), "--json"});
    QVERIFY2(kept.exitCode == 0, kept.err.c_str());
    const auto report = parsed(kept.out);
    const auto& events = report["events"];
    QCOMPARE(events["trades"].GetInt(), 1199);
    // Two snapshots of three levels and an update of three levels for each tenth of a second.
    QCOMPARE(events["book_deltas"].GetInt(), 2 * 3 + 1199 * 3);
    QCOMPARE(events["gaps"].GetInt(), 2);     // of the book and of the trade ids
    QVERIFY(events["quotes"].GetInt() > 100); // taken from the book
    const CliRun free = runCli({"run", "--tape", tape, "--json"});
    QCOMPARE(std::string(parsed(free.out)["digest"].GetString()), std::string(report["digest"].GetString()));
    const CliRun verify = runCli({"replay", "--db", folder.path("s.db"), "--verify", "--json"});
    QVERIFY2(verify.exitCode == 0, verify.err.c_str());
    QVERIFY(parsed(verify.out)["equal"].GetBool());
    // From the middle on the book begins as it stood.
    const CliRun later =
        runCli({"run", "--tape", tape, "--from", "2024-08-08T23:54:10Z", "--to", "2024-08-08T23:54:20Z", "--json"});
    QVERIFY2(later.exitCode == 0, later.err.c_str());
    QVERIFY(parsed(later.out)["events"]["book_deltas"].GetInt() >= 100 * 3);
}

void TestRunCaptures::refusesOtherVenues()
{
    const CliFolder folder;
    const std::string tape =
        folder.write("x.jsonl", "{\"arg\":{\"channel\":\"books\",\"instId\":\"BTC-USDT\"},\"data\":[]}\n");
    const CliRun run = runCli({"run", "--tape", tape, "--json"});
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.err, "sextant-cli: " + tape +
                          ":1: file: is a raw capture of OKX, which is not supported; raw captures of Binance spot, "
                          "Binance USD-M and Bybit are\n");
}

void TestRunCaptures::realCapturesReplayToTheSameDigest_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("levels");
    QTest::newRow("spot") << "btcusdt_binance_spot_20240808_raw.jsonl.gz" << 126'090;
    QTest::newRow("bybit") << "xrpusdt_bybit_ob500_20241201_raw.jsonl" << 3'966;
}

void TestRunCaptures::realCapturesReplayToTheSameDigest()
{
    QFETCH(QString, path);
    QFETCH(int, levels);
    if (marketData().empty()) QSKIP("SEXTANT_DATA is not set: real captures are not run");
    const CliFolder folder;
    const std::string tape = marketData() + "/l2/" + path.toStdString();
    const CliRun run = runCli({"run", "--tape", tape, "--db", folder.path("s.db"), "--json"});
    QVERIFY2(run.exitCode == 0, run.err.c_str());
    const auto report = parsed(run.out);
    QCOMPARE(report["events"]["book_deltas"].GetInt(), levels);
    QCOMPARE(report["events"]["gaps"].GetInt(), 0);
    const CliRun verify = runCli({"replay", "--db", folder.path("s.db"), "--verify", "--json"});
    QVERIFY2(verify.exitCode == 0, verify.err.c_str());
    QVERIFY(parsed(verify.out)["equal"].GetBool());
}

SEXTANT_TEST(TestRunCaptures)
#include "tst_run_captures.moc"
