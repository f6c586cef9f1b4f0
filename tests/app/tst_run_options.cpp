#include <QTest>

#include <string>
#include <vector>

#include <rapidjson/document.h>

#include "tests/app/cli_run.h"
#include "tests/test_main.h"

using namespace sextant::test;

/// Recorded option quotes played with their underlyings: signals become orders in options, filled at recorded quotes,
/// on paper and in the shadow, to their exits or their expiry.
class TestRunOptions final : public QObject {
    Q_OBJECT

private slots:
    void writtenQuotesAreTraded();
    void recordedQuotesAreTraded_data();
    void recordedQuotesAreTraded();
    void ordersOfLegsAreTradedAsOne();
    void aBadFileIsRefused();
};

namespace {

rapidjson::Document reportOf(const CliRun& run)
{
    rapidjson::Document document;
    document.Parse(run.out.data(), run.out.size());
    return document;
}

std::uint64_t numberAt(const rapidjson::Value& object, const char* key)
{
    const auto member = object.FindMember(key);
    return member != object.MemberEnd() && member->value.IsUint64() ? member->value.GetUint64() : 0;
}

std::string signalLine(const std::string& time, const std::string& symbol, const std::string& direction,
                       const std::string& timeframe = "1m")
{
    return R"({"symbol":")" + symbol + R"(","direction":")" + direction + R"(","timeframe":")" + timeframe +
           R"(","timestamp":")" + time + "\"}\n";
}

/// Agents that agree with whatever they are asked: what is looked at is what follows.
const std::vector<std::string> kBothEngines{"--flag", "options_engine=on",
                                            "--flag", "enable_variant_b=on",
                                            "--flag", "enable_shadow_execution=on",
                                            "--set",  "agents.meta.min_agents=1",
                                            "--set",  "agents.meta.min_confidence=0",
                                            "--set",  "agents.meta.min_consensus=0",
                                            "--set",  "agents.meta.bias_margin=0",
                                            "--set",  "gates.cooldown_seconds=0",
                                            "--set",  "gates.cooldown_bars=0",
                                            "--set",  "risk.cooldown_seconds=0",
                                            "--set",  "risk.cooldown_after_loss_seconds=0"};

} // namespace

void TestRunOptions::writtenQuotesAreTraded()
{
    const CliFolder folder;
    std::string bars = "timestamp_ms_utc,open,high,low,close,volume\n";
    std::string quotes = "timestamp_ms_utc,underlying,expiry,strike,right,bid,ask,bid_size,ask_size\n";
    // 2024-03-05T15:00Z on; the call doubles within two hours.
    const std::int64_t start = 1'709'650'800'000;
    for (int i = 0; i < 240; ++i) {
        const std::string stamp = std::to_string(start + i * 60'000LL);
        const std::string price = std::to_string(508 + i / 30) + "." + std::to_string(10 + i % 30);
        bars += stamp + "," + price + "," + price + "," + price + "," + price + ",1000\n";
        const int cents = 330 + i * 3;
        const auto money = [](int c) {
            return std::to_string(c / 100) + "." + std::to_string(c % 100 / 10) + std::to_string(c % 10);
        };
        quotes += stamp + ",SPY,2024-03-15,509,C," + money(cents) + "," + money(cents + 8) + ",10,10\n";
        quotes += stamp + ",SPY,2024-03-15,508,P," + (i % 10 == 3 ? "" : money(360)) + "," + money(370) + ",10,10\n";
    }
    const std::string barFile = folder.write("spy_1m_test.csv", bars);
    const std::string quoteFile = folder.write("spy_option_quotes_1m_test.csv", quotes);
    const std::string signalFile = folder.write("signals.jsonl", signalLine("2024-03-05T15:30:00Z", "SPY", "long"));
    const std::vector<std::string> words{"run",
                                         "--tape",
                                         quoteFile,
                                         "--tape",
                                         barFile,
                                         "--flag",
                                         "options_engine=on",
                                         "--signals",
                                         signalFile,
                                         "--set",
                                         "scoring.enabled=false",
                                         "--json"};
    const CliRun run = runCli(words);
    QVERIFY2(run.exitCode == 0, run.err.c_str());
    const auto report = reportOf(run);
    QCOMPARE(report["fills"].GetUint64(), std::uint64_t{2});
    QCOMPARE(report["options"]["contracts"].GetUint64(), std::uint64_t{2});
    QCOMPARE(report["options"]["quotes"]["no_bid"].GetUint64(), std::uint64_t{24});
    QCOMPARE(report["options"]["quotes"]["good"].GetUint64(), std::uint64_t{456});
    QCOMPARE(std::string(report["conservation"]["paper"].GetString()), std::string("0"));
    QVERIFY(numberAt(report["paper"], "trades") == 1);
    QVERIFY(std::stod(report["paper"]["realized_pnl"].GetString()) > 1000.0); // a double of five contracts, nearly
    // Journaled, it is the same, and its positions carry the contract's name.
    std::vector<std::string> journaled = words;
    journaled.insert(journaled.end(), {"--db", folder.path("j.db")});
    const CliRun stored = runCli(journaled);
    QVERIFY2(stored.exitCode == 0, stored.err.c_str());
    QCOMPARE(std::string(reportOf(stored)["digest"].GetString()), std::string(report["digest"].GetString()));
    const CliRun positions = runCli({"positions", "--db", folder.path("j.db"), "--json"});
    QVERIFY2(positions.out.find("SPY240315C00509000") != std::string::npos, positions.out.c_str());
    const CliRun replayed = runCli({"replay", "--verify", "--db", folder.path("j.db"), "--json"});
    QVERIFY2(replayed.exitCode == 0, replayed.err.c_str());
}

void TestRunOptions::recordedQuotesAreTraded_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QStringList>("settings");
    QTest::addColumn<QByteArray>("symbol");
    QTest::addColumn<QStringList>("signalTimes");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<bool>("agentsAgree"); // with some of the signals
    // Every half hour the other way, so that some of them are what the agents think too.
    const auto halfHours = [](const QString& day, const QString& timeframe) {
        QStringList out;
        for (int i = 0; i < 11; ++i)
            out << QString("%1T%2:%3:00Z %4 %5")
                       .arg(day)
                       .arg(14 + (i + 1) / 2, 2, 10, QChar('0'))
                       .arg(i % 2 == 0 ? "30" : "00", i % 4 < 2 ? "long" : "short", timeframe);
        return out;
    };
    const QStringList hourly{"options.stale_quote_seconds=4000"};
    const QStringList minutely{"options.stale_quote_seconds=90"};
    QTest::newRow("AAPL by the hour, over its split")
        << QStringList{"options/aapl_option_quotes_1h_2014.csv.gz", "bars/equity/aapl_1h.csv.gz",
                       "corporate_actions/aapl_factors.csv"}
        << hourly << QByteArray("AAPL")
        << QStringList{"2014-06-06T15:00:00Z long 1h", "2014-06-09T17:00:00Z short 1h", "2014-06-09T18:00:00Z short 1h"}
        << QByteArray("2014-06-06T13:00:00Z") << QByteArray("2014-06-10T00:00:00Z") << true;
    QTest::newRow("TWX by the minute") << QStringList{"options/twx_option_quotes_1m_20140605_20140606.csv.gz",
                                                      "bars/equity/twx_1m_20140605_20140609.csv.gz"}
                                       << minutely << QByteArray("TWX")
                                       << QStringList{"2014-06-05T14:30:00Z long 1m", "2014-06-05T16:00:00Z short 1m",
                                                      "2014-06-05T17:00:00Z short 1m", "2014-06-06T15:00:00Z close 1m"}
                                       << QByteArray() << QByteArray("2014-06-07T00:00:00Z") << true;
    QTest::newRow("SPY by the minute") << QStringList{"options/spy_option_quotes_1m_20230803.csv.gz",
                                                      "bars/equity/spy_1m_20230803.csv.gz"}
                                       << minutely << QByteArray("SPY") << halfHours("2023-08-03", "1m") << QByteArray()
                                       << QByteArray() << false;
    QTest::newRow("SPXW on its last day")
        << QStringList{"options/spxw_option_quotes_1m_20210104.csv.gz", "bars/equity/spx_1m_20210104_20210114.csv.gz"}
        << (minutely + QStringList{"options.min_dte_exit=0", "options.min_dte=0", "options.target_dte=0"})
        << QByteArray("SPX") << halfHours("2021-01-04", "1m") << QByteArray() << QByteArray("2021-01-05T00:00:00Z")
        << false;
}

void TestRunOptions::recordedQuotesAreTraded()
{
    const std::string data = marketData();
    if (data.empty()) QSKIP("SEXTANT_DATA is not set: no recorded quotes to play");
    QFETCH(QStringList, files);
    QFETCH(QStringList, settings);
    QFETCH(QByteArray, symbol);
    QFETCH(QStringList, signalTimes);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(bool, agentsAgree);
    const CliFolder folder;
    std::string lines;
    for (const QString& each : signalTimes) {
        const QStringList parts = each.split(' ');
        lines +=
            signalLine(parts[0].toStdString(), symbol.toStdString(), parts[1].toStdString(), parts[2].toStdString());
    }
    std::vector<std::string> words{"run", "--json", "--signals", folder.write("signals.jsonl", lines)};
    for (const QString& file : files)
        words.insert(words.end(), {"--tape", data + "/" + file.toStdString()});
    for (const QString& setting : settings)
        words.insert(words.end(), {"--set", setting.toStdString()});
    if (!from.isEmpty()) words.insert(words.end(), {"--from", from.toStdString()});
    if (!to.isEmpty()) words.insert(words.end(), {"--to", to.toStdString()});
    std::vector<std::string> both = words;
    both.insert(both.end(), kBothEngines.begin(), kBothEngines.end());
    const CliRun run = runCli(both);
    QVERIFY2(run.exitCode == 0, run.err.c_str());
    const auto report = reportOf(run);
    QVERIFY2(numberAt(report, "fills") >= 2, run.out.c_str());
    QVERIFY2(numberAt(report["paper"], "trades") >= 1, run.out.c_str());
    QCOMPARE(std::string(report["conservation"]["paper"].GetString()), std::string("0"));
    QCOMPARE(std::string(report["conservation"]["shadow"].GetString()), std::string("0"));
    const bool hasTraded = std::string(report["shadow"]["fees"].GetString()) != "0";
    QVERIFY2(hasTraded == agentsAgree, run.out.c_str());
    QVERIFY(report["options"]["quotes"]["good"].GetUint64() > 0);
    // The same again, and with engine 2 off the same on paper.
    QCOMPARE(std::string(reportOf(runCli(both))["digest"].GetString()), std::string(report["digest"].GetString()));
    for (std::size_t i = 0; i < kBothEngines.size(); i += 2)
        if (kBothEngines[i + 1].find("enable_") == std::string::npos &&
            kBothEngines[i + 1].find("agents.") == std::string::npos)
            words.insert(words.end(), {kBothEngines[i], kBothEngines[i + 1]});
    const auto alone = reportOf(runCli(words));
    QCOMPARE(std::string(alone["digest_paper"].GetString()), std::string(report["digest_paper"].GetString()));
}

void TestRunOptions::ordersOfLegsAreTradedAsOne()
{
    const std::string data = marketData();
    if (data.empty()) QSKIP("SEXTANT_DATA is not set: no recorded quotes to play");
    const CliFolder folder;
    const auto line = [](const char* time, const std::string& rest) {
        return std::string(R"({"actor":"ada","reason":"test","time":")") + time + "\"," + rest + "}\n";
    };
    const std::string commands = folder.write(
        "commands.jsonl",
        line("2014-06-05T14:20:30Z", R"("command":"legs","quantity":"2","stop":"0.55","target":"1.80",)"
                                     R"("legs":"buy 1 TWX140621C00070000, sell 1 TWX140621C00072500")") +
            line("2014-06-05T15:20:30Z", R"("command":"legs","quantity":"1",)"
                                         R"("legs":"sell 1 TWX140621C00070000, sell 1 TWX140621P00072500")") +
            line("2014-06-05T15:25:30Z", R"("command":"legs","quantity":"1","stop":"-6",)"
                                         R"("legs":"sell 1 TWX140719C00070000, sell 1 TWX140719P00070000")") +
            line("2014-06-05T18:20:30Z", R"("command":"close","symbol":"TWX140621C00072500")"));
    std::vector<std::string> words{"run",        "--json",
                                   "--tape",     data + "/options/twx_option_quotes_1m_20140605_20140606.csv.gz",
                                   "--tape",     data + "/bars/equity/twx_1m_20140605_20140609.csv.gz",
                                   "--flag",     "options_engine=on",
                                   "--set",      "options.stale_quote_seconds=90",
                                   "--set",      "scoring.enabled=false",
                                   "--commands", commands};
    const CliRun run = runCli(words);
    QVERIFY2(run.exitCode == 0, run.err.c_str());
    const auto report = reportOf(run);
    // A vertical in and out again, a straddle sold; what would sell a contract that is held is refused.
    QCOMPARE(numberAt(report, "fills"), std::uint64_t{6});
    QCOMPARE(std::string(report["conservation"]["paper"].GetString()), std::string("0"));
    words.insert(words.end(), {"--db", folder.path("j.db")});
    const CliRun stored = runCli(words);
    QVERIFY2(stored.exitCode == 0, stored.err.c_str());
    QCOMPARE(std::string(reportOf(stored)["digest"].GetString()), std::string(report["digest"].GetString()));
    const CliRun replayed = runCli({"replay", "--verify", "--db", folder.path("j.db"), "--json"});
    QVERIFY2(replayed.exitCode == 0, replayed.err.c_str());
    const CliRun audit = runCli({"audit", "list", "--db", folder.path("j.db"), "--json"});
    QVERIFY2(audit.exitCode == 0 && audit.out.find("LEG_HELD") != std::string::npos, audit.out.c_str());
    // What risk would say of one is asked without giving it.
    const std::string intent =
        folder.write("intent.json", R"({"command":"legs","quantity":"1","legs":"sell 1 TWX140719C00070000"})");
    const CliRun asked = runCli({"risk", "check", "--intent", intent, "--db", folder.path("j.db"), "--json"});
    QVERIFY2(asked.out.find("\"allowed\":false") != std::string::npos, (asked.out + asked.err).c_str());
    QVERIFY2(asked.out.find("LEG_HELD") != std::string::npos, asked.out.c_str());
}

void TestRunOptions::aBadFileIsRefused()
{
    const CliFolder folder;
    const std::string file =
        folder.write("spy_option_quotes.csv", "timestamp_ms_utc,underlying,expiry,strike,right,bid,ask\n"
                                              "1709650800000,SPY,2024-03-15,509,C,3.30,3.40\n"
                                              "1709650860000,SPY,2024-03-32,509,C,3.30,3.40\n");
    const CliRun run = runCli({"run", "--tape", file, "--json"});
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.find("spy_option_quotes.csv:3: expiry") != std::string::npos, run.err.c_str());
    const CliRun lenient = runCli({"run", "--tape", file, "--lenient", "--json"});
    QVERIFY2(lenient.exitCode == 0, lenient.err.c_str());
    QCOMPARE(reportOf(lenient)["events"]["rejected"].GetUint64(), std::uint64_t{1});
}

SEXTANT_TEST(TestRunOptions)
#include "tst_run_options.moc"
