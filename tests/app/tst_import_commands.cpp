#include "tests/test_main.h"

#include <QFile>
#include <QTest>

#include <rapidjson/document.h>

#include "tests/app/cli_run.h"

using namespace sextant;
using namespace sextant::test;

class TestImportCommands final : public QObject {
    Q_OBJECT

private slots:
    void importsListsAndExports();
    void keepsWhatWasImportedWhenTablesAreMadeAnew();
    void oneBadRowImportsNothing();
    void tellsWithoutChanging();
    void goesRoundThroughEveryForm();
    void importsEverySampleForm_data();
    void importsEverySampleForm();
    void refusesWhatIsNoBar();
    void refusesWrongUse();
};

namespace {

constexpr const char* kBars = "time,open,high,low,close,volume\n"
                              "2026-10-05T12:00:00Z,10.5,12,9,11.25,5\n"
                              "2026-10-05T12:01:00Z,11,13,10,12,6.125\n"
                              "2026-10-05T12:05:00Z,12,14,11,13,7\n";

rapidjson::Document parsed(const std::string& text)
{
    rapidjson::Document document;
    document.Parse(text.data(), text.size());
    return document;
}

std::string stored(const std::string& workspace)
{
    return runCli({"bars", "list", "--json", "--workspace", workspace}).out;
}

std::string fileText(const std::string& path)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : "no file";
}

} // namespace

void TestImportCommands::importsListsAndExports()
{
    CliFolder folder;
    const std::string workspace = folder.path("w");
    const std::string file = folder.write("bars.csv", kBars);
    const auto run = runCli({"import", file, "--symbol", "BTC-USDT", "--venue", "binance", "--timeframe", "1m",
                             "--json", "--workspace", workspace});
    QVERIFY2(run.exitCode == 0, run.err.c_str());
    const auto report = parsed(run.out);
    QVERIFY(report.IsArray() && report.Size() == 1);
    QCOMPARE(std::string(report[0]["instrument"].GetString()), std::string("binance:BTC-USDT"));
    QCOMPARE(report[0]["bars"].GetInt(), 3);
    QCOMPARE(report[0]["replaced"].GetInt(), 0);
    QCOMPARE(report[0]["gaps"].GetInt(), 1);
    QCOMPARE(report[0]["missing_bars"].GetInt(), 3);
    QCOMPARE(std::string(report[0]["first_gaps"][0]["from"].GetString()), std::string("2026-10-05T12:02:00.000Z"));

    const auto again = parsed(runCli({"import", file, "--symbol", "BTC-USDT", "--venue", "binance", "--timeframe", "1m",
                                      "--json", "--workspace", workspace})
                                  .out);
    QCOMPARE(again[0]["replaced"].GetInt(), 3);
    const auto list = parsed(stored(workspace));
    QCOMPARE(list.Size(), 1U);
    QCOMPARE(list[0]["bars"].GetInt(), 3);
    QCOMPARE(std::string(list[0]["first"].GetString()), std::string("2026-10-05T12:00:00.000Z"));

    const std::string out = folder.path("out.csv");
    const auto exported = runCli({"bars", "export", "--symbol", "BTC-USDT", "--timeframe", "1m", "--from",
                                  "2026-10-05T12:01:00Z", "--to", out, "--workspace", workspace});
    QVERIFY2(exported.exitCode == 0, exported.err.c_str());
    const auto lines = textLines(fileText(out));
    QCOMPARE(lines.size(), std::size_t{3});
    QCOMPARE(lines[1], std::string("1791201660000,11,13,10,12,6.125"));
}

void TestImportCommands::keepsWhatWasImportedWhenTablesAreMadeAnew()
{
    CliFolder folder;
    const std::string workspace = folder.path("w");
    QCOMPARE(runCli({"import", folder.write("BTC-USDT_1m.csv", kBars), "--workspace", workspace}).exitCode, 0);
    const std::string before = stored(workspace);
    const auto rebuilt = runCli({"doctor", "--rebuild", "--workspace", workspace});
    QVERIFY2(rebuilt.exitCode == 0, rebuilt.err.c_str());
    QCOMPARE(stored(workspace), before);
    QVERIFY(before.find("\"bars\":3") != std::string::npos);
}

void TestImportCommands::oneBadRowImportsNothing()
{
    CliFolder folder;
    const std::string workspace = folder.path("w");
    const std::string file =
        folder.write("BTC-USDT_1m.csv", std::string(kBars) + "2026-10-05T12:06:00Z,12,nan,11,13,7\n");
    const auto refused = runCli({"import", file, "--workspace", workspace});
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.err.find("BTC-USDT_1m.csv:5: high: 'nan'") != std::string::npos, refused.err.c_str());
    QCOMPARE(stored(workspace), std::string("[]\n"));

    const auto lenient = parsed(runCli({"import", file, "--lenient", "--json", "--workspace", workspace}).out);
    QCOMPARE(lenient[0]["bars"].GetInt(), 3);
    QCOMPARE(lenient[0]["rejected"].GetInt(), 1);
    QCOMPARE(lenient[0]["problems"][0]["line"].GetInt(), 5);
    QCOMPARE(std::string(lenient[0]["problems"][0]["field"].GetString()), std::string("high"));
}

void TestImportCommands::tellsWithoutChanging()
{
    CliFolder folder;
    const std::string workspace = folder.path("w");
    const std::string file = folder.write("BTC-USDT_1m.csv", std::string(kBars) + "x,12,14,11,13,7\n");
    const auto run = runCli({"import", file, "--dry-run", "--json", "--workspace", workspace});
    QVERIFY2(run.exitCode == 0, run.err.c_str());
    const auto report = parsed(run.out);
    QVERIFY(report[0]["trial"].GetBool());
    QCOMPARE(report[0]["bars"].GetInt(), 3);
    QCOMPARE(report[0]["problems"][0]["line"].GetInt(), 5);
    QCOMPARE(std::string(report[0]["columns"]["close"].GetString()), std::string("close"));
    QCOMPARE(stored(workspace), std::string("[]\n"));
}

void TestImportCommands::goesRoundThroughEveryForm()
{
    CliFolder folder;
    const std::string workspace = folder.path("w");
    QCOMPARE(runCli({"import", folder.write("BTCUSDT_binance_1m.csv", swingingBars(3000)), "--workspace", workspace})
                 .exitCode,
             0);
    const auto exportTo = [&](const std::string& form, const std::string& file, const std::string& from) {
        return runCli({"bars", "export", "--symbol", "BTC-USDT", "--timeframe", "1m", "--as", form, "--to", file,
                       "--workspace", from});
    };
    const std::string first = folder.path("first.csv");
    QCOMPARE(exportTo("sextant-bars", first, workspace).exitCode, 0);
    for (const std::string form : {"sextant-bars", "tradingview", "binance-klines", "freqtrade-json"}) {
        const std::string file =
            folder.path("BTC_USDT-1m_binance" + std::string(form == "freqtrade-json" ? ".json" : ".csv"));
        QCOMPARE(exportTo(form, file, workspace).exitCode, 0);
        const std::string other = folder.path("w-" + form);
        const auto back = runCli({"import", file, "--symbol", "BTC-USDT", "--venue", "binance", "--workspace", other});
        QVERIFY2(back.exitCode == 0, (form + ": " + back.err).c_str());
        const std::string second = folder.path("second-" + form);
        QCOMPARE(exportTo("sextant-bars", second, other).exitCode, 0);
        QVERIFY2(fileText(first) == fileText(second), form.c_str());
    }
}

void TestImportCommands::importsEverySampleForm_data()
{
    QTest::addColumn<std::string>("file");
    QTest::addColumn<std::string>("zone");
    QTest::addColumn<int>("bars");
    const auto row = [](const char* file, const char* zone, int bars) {
        QTest::newRow(file) << std::string(file) << std::string(zone) << bars;
    };
    row("BTCUSDT-1m-2024-10-05_ms.csv", "", 3);
    row("BTCUSDT-1m-2026-10-05_us.csv", "", 3);
    row("BTCUSDT-1m-futures_header.csv", "", 3);
    row("BTC_USDT-1m.json", "", 3);
    row("XBTUSD_1.csv", "", 3);
    row("alpaca_bars.csv", "", 1);
    row("cryptodatadownload.csv", "", 3);
    row("generic_semicolon_eu.csv", "", 1);
    row("mt4.csv", "America/New_York+7", 2);
    row("mt5.csv", "America/New_York+7", 2);
    row("tradingview_iso.csv", "", 3);
    row("tradingview_unix.csv", "", 3);
    row("yahoo.csv", "", 2);
    row("yfinance_multiindex.csv", "", 2);
}

void TestImportCommands::importsEverySampleForm()
{
    if (marketData().empty()) QSKIP("SEXTANT_DATA is not set: the sample files are not there");
    QFETCH(std::string, file);
    QFETCH(std::string, zone);
    QFETCH(int, bars);
    CliFolder folder;
    std::vector<std::string> words{"import", marketData() + "/../specs/protocols/samples/import/" + file, "--json",
                                   "--workspace", folder.path("w")};
    if (!zone.empty()) words.insert(words.end(), {"--timezone", zone});
    const bool isNamed = file.find("BTC") != std::string::npos || file.find("XBT") != std::string::npos ||
                         file.find("alpaca") != std::string::npos || file.find("yfinance") != std::string::npos ||
                         file.find("crypto") != std::string::npos;
    if (!isNamed)
        words.insert(words.end(), {"--symbol", file.starts_with("mt")            ? "EUR-USD"
                                               : file.starts_with("tradingview") ? "BTC-USDT"
                                                                                 : "AAPL"});
    const auto run = runCli(words);
    QVERIFY2(run.exitCode == 0, run.err.c_str());
    const auto report = parsed(run.out);
    QCOMPARE(report[0]["bars"].GetInt() + report[0]["still_open"].GetInt(), bars);
    QCOMPARE(report[0]["rejected"].GetInt(), 0);
    if (!zone.empty()) QCOMPARE(report[0]["without_zone"].GetInt(), 0);
}

void TestImportCommands::refusesWhatIsNoBar()
{
    CliFolder folder;
    const auto run =
        runCli({"import", folder.write("BTC-USDT.csv", "timestamp_ms_utc,price,size\n1791201600000,10,1\n"),
                "--workspace", folder.path("w")});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.find("holds trades, and the history keeps bars") != std::string::npos, run.err.c_str());
}

void TestImportCommands::refusesWrongUse()
{
    CliFolder folder;
    const std::string file = folder.write("BTC-USDT_1m.csv", kBars);
    const auto fails = [&](std::vector<std::string> words, const char* what) {
        words.insert(words.end(), {"--workspace", folder.path("w")});
        const auto run = runCli(words);
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.err.find(what) != std::string::npos, run.err.c_str());
    };
    fails({"import"}, "import: expected import FILE");
    fails({"import", file, "--timezone", "Mars/Base"}, "--timezone: 'Mars/Base' is not in");
    fails({"import", file, "--columns", "open"}, "--columns: 'open', expected OURS=THEIRS");
    fails({"import", file, "--columns", "open=first"}, "'first' is no column of the file");
    fails({"import", folder.path("none.csv")}, "none.csv:1: file: cannot be opened");
    fails({"bars", "export", "--symbol", "BTC-USDT", "--to", folder.path("x")}, "no 1m bars of BTC-USDT are stored");
    fails({"bars", "export", "--symbol", "BTC-USDT", "--to", folder.path("x"), "--as", "excel"}, "--as: expected");
}

SEXTANT_TEST(TestImportCommands)
#include "tst_import_commands.moc"
