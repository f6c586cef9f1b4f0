#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTest>

#include "tests/test_main.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "tests/app/cli_run.h"

using namespace sextant;
using sextant::test::CliFolder;
using sextant::test::CliRun;
using sextant::test::runCli;

class TestOptionCommand final : public QObject {
    Q_OBJECT
private slots:
    void pricesAsTheSpecificationSays();
    void pricesAmericanOptionsByEveryEngine_data();
    void pricesAmericanOptionsByEveryEngine();
    void countsToTheCloseOfTheExpiry();
    void findsTheVolatilityOfAPrice_data();
    void findsTheVolatilityOfAPrice();
    void namesTheFaultOfAPrice();
    void addsColumnsToABatch();
    void pricesTheReferenceTables();
    void opensTheLibraryOnDemand();
    void showsAChain();
    void showsRealChains();
    void refusesChainsInOneLine();
    void showsTheChainOfAVenue();
    void refusesVenuesInOneLine();
    void refusesInOneLine_data();
    void refusesInOneLine();
};

namespace {

std::vector<std::string> words(std::vector<std::string> start, const std::vector<std::string>& more)
{
    start.insert(start.end(), more.begin(), more.end());
    return start;
}

/// The golden option of research.md §10.6.
const std::vector<std::string> kGolden{"--type", "call", "--spot", "500",  "--strike",   "500",
                                       "--days", "30",   "--rate", "0.05", "--dividend", "0.013"};

QJsonObject document(const CliRun& run) { return QJsonDocument::fromJson(QByteArray::fromStdString(run.out)).object(); }

bool isNear(const QJsonObject& object, const char* key, double expected, double tolerance)
{
    return object[QLatin1String(key)].isDouble() &&
           std::abs(object[QLatin1String(key)].toDouble() - expected) <= tolerance;
}

} // namespace

void TestOptionCommand::pricesAsTheSpecificationSays()
{
    const auto run = runCli(words({"option", "price", "--vol", "0.2"}, kGolden));
    QVERIFY2(run.exitCode == 0, run.err.c_str());
    const QJsonObject value = document(run);
    QVERIFY(isNear(value, "price", 12.18054, 5e-6) && isNear(value, "delta", 0.53199, 5e-6));
    QVERIFY(isNear(value, "gamma", 0.013854, 5e-7) && isNear(value, "vega", 56.935, 5e-4));
    QVERIFY(isNear(value, "theta", -0.21508 * 365.0, 2e-3) && isNear(value, "rho", 20.862, 5e-4));
    QVERIFY(isNear(value, "theta_per_day", -0.21508, 5e-6) && isNear(value, "vega_per_point", 0.56935, 5e-6));
    QVERIFY(isNear(value, "rho_per_percent", 0.20862, 5e-6));
    QVERIFY(value.contains(QStringLiteral("dividend_rho")) && value.contains(QStringLiteral("elasticity")));
    QCOMPARE(value[QStringLiteral("engine")].toString(), QStringLiteral("bsm"));
    QCOMPARE(runCli(words({"option", "price", "--vol", "0.2", "--json"}, kGolden)).out, run.out);
}

void TestOptionCommand::pricesAmericanOptionsByEveryEngine_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QString>("printed");
    QTest::addColumn<double>("tolerance");
    QTest::newRow("its own") << ""
                             << "tree_201" << 4e-3;
    QTest::newRow("tree") << "tree"
                          << "tree_201" << 4e-3;
    QTest::newRow("quadratic") << "baw"
                               << "baw" << 1e-2;
    QTest::newRow("flat boundary") << "bjs93"
                                   << "bjs93" << 0.12;
}

void TestOptionCommand::pricesAmericanOptionsByEveryEngine()
{
    QFETCH(QString, engine);
    QFETCH(QString, printed);
    QFETCH(double, tolerance);
    std::vector<std::string> given{"option", "price", "--type",   "put",  "--style",    "american",
                                   "--spot", "100",   "--strike", "105",  "--days",     "365",
                                   "--vol",  "0.25",  "--rate",   "0.05", "--dividend", "0.02"};
    if (!engine.isEmpty()) given = words(given, {"--engine", engine.toStdString()});
    const auto run = runCli(given);
    QVERIFY2(run.exitCode == 0, run.err.c_str());
    const QJsonObject value = document(run);
    QVERIFY2(isNear(value, "price", 11.2962, tolerance), run.out.c_str());
    QVERIFY(value[QStringLiteral("delta")].toDouble() < -0.4 && value[QStringLiteral("gamma")].toDouble() > 0.0);
    QVERIFY(value[QStringLiteral("vega")].toDouble() > 30.0 && value[QStringLiteral("theta")].toDouble() < 0.0);
    QVERIFY(value[QStringLiteral("rho")].toDouble() < 0.0);
    QCOMPARE(value[QStringLiteral("engine")].toString(), printed);
}

void TestOptionCommand::countsToTheCloseOfTheExpiry()
{
    const std::vector<std::string> base{"option",   "price", "--type", "call", "--spot", "100",
                                        "--strike", "100",   "--vol",  "0.2",  "--rate", "0.01"};
    // From the close of a Friday to the close of the Friday after it: seven days.
    const auto dated = runCli(words(base, {"--expiry", "2026-01-16", "--at", "2026-01-09T21:00:00Z"}));
    QVERIFY2(dated.exitCode == 0, dated.err.c_str());
    QCOMPARE(dated.out, runCli(words(base, {"--days", "7"})).out);
    // A Saturday of old ends with the Friday before it.
    const auto saturday = runCli(words(base, {"--expiry", "2014-06-21", "--at", "2014-06-13T20:00:00Z"}));
    QCOMPARE(saturday.out, dated.out);
    const auto over = runCli(words(base, {"--expiry", "2026-01-16", "--at", "2026-01-17"}));
    QCOMPARE(over.exitCode, 2);
}

void TestOptionCommand::findsTheVolatilityOfAPrice_data()
{
    QTest::addColumn<QString>("style");
    QTest::addColumn<double>("volatility");
    QTest::addColumn<QString>("strike");
    for (const char* style : {"european", "american"})
        for (const double volatility : {0.05, 0.2, 1.5, 5.0})
            QTest::addRow("%s %g", style, volatility) << style << volatility << "500";
    QTest::newRow("far out") << "european" << 0.2 << "700";
    QTest::newRow("far in") << "european" << 0.4 << "300";
}

void TestOptionCommand::findsTheVolatilityOfAPrice()
{
    QFETCH(QString, style);
    QFETCH(double, volatility);
    QFETCH(QString, strike);
    const std::vector<std::string> base{
        "--type", "call",   "--style", style.toStdString(), "--spot", "500", "--strike", strike.toStdString(), "--days",
        "30",     "--rate", "0.05",    "--dividend",        "0.013"};
    const auto priced = runCli(words({"option", "price", "--vol", QString::number(volatility).toStdString()}, base));
    QVERIFY2(priced.exitCode == 0, priced.err.c_str());
    const std::string price =
        QString::number(document(priced)[QStringLiteral("price")].toDouble(), 'g', 17).toStdString();
    const auto run = runCli(words({"option", "iv", "--price", price}, base));
    QVERIFY2(run.exitCode == 0, run.err.c_str());
    QVERIFY2(isNear(document(run), "iv", volatility, 1e-6), run.out.c_str());
}

void TestOptionCommand::namesTheFaultOfAPrice()
{
    const auto fault = [](const char* price) {
        const auto run = runCli({"option", "iv", "--type", "call", "--spot", "110", "--strike", "100", "--days", "30",
                                 "--rate", "0", "--price", price});
        return run.exitCode == 2 ? run.err : std::string();
    };
    QVERIFY(fault("9").find("--price: BELOW_INTRINSIC: ") != std::string::npos);
    QVERIFY(fault("10").find("NO_TIME_VALUE") != std::string::npos);
    QVERIFY(fault("110").find("ABOVE_BOUND") != std::string::npos);
}

void TestOptionCommand::addsColumnsToABatch()
{
    const CliFolder folder;
    const std::string file = folder.write("batch.csv", "note,type,strike,spot,rate,volatility,days,style\n"
                                                       "a,call,500,500,0.05,0.2,30,\n"
                                                       "b,put,105,100,0.05,0.25,365,american\n");
    const auto run = runCli({"option", "price", "--batch", file});
    QVERIFY2(run.exitCode == 0, run.err.c_str());
    const auto rows = test::csvLines(run.out);
    QCOMPARE(rows.size(), std::size_t{3});
    QCOMPARE(rows[0].size(), std::size_t{15});
    QCOMPARE(rows[0][8], std::string("price"));
    QCOMPARE(rows[1][0], std::string("a"));
    QCOMPARE(rows[1][14], std::string("bsm"));
    QCOMPARE(rows[2][14], std::string("tree_201"));
    const auto single = runCli({"option", "price", "--type", "call", "--strike", "500", "--spot", "500", "--rate",
                                "0.05", "--vol", "0.2", "--days", "30"});
    QVERIFY(isNear(document(single), "price", std::stod(rows[1][8]), 0.0));
    // A bad cell names its line and column; what came before it stays.
    const std::string bad =
        folder.write("bad.csv", "type,strike,spot,rate,volatility,years\ncall,100,100,0,0.2,1\ncall,x,100,0,0.2,1\n");
    const auto refused = runCli({"option", "price", "--batch", bad});
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.err.find("bad.csv:3: strike: 'x' is no number") != std::string::npos, refused.err.c_str());
    const std::string missing = folder.write("missing.csv", "type,strike,spot,rate\n");
    QVERIFY(runCli({"option", "price", "--batch", missing}).err.find("volatility: the column is missing") !=
            std::string::npos);
    QCOMPARE(runCli({"option", "price", "--batch", folder.write("empty.csv", "")}).exitCode, 2);
}

void TestOptionCommand::pricesTheReferenceTables()
{
    const std::string data = test::marketData();
    if (data.empty()) QSKIP("SEXTANT_DATA is not set: no reference prices to compare with");
    const auto run = runCli({"option", "price", "--batch", data + "/reference/options/european_haug.csv"});
    QVERIFY2(run.exitCode == 0, run.err.c_str());
    const auto rows = test::csvLines(run.out);
    QCOMPARE(rows.size(), std::size_t{29});
    for (std::size_t i = 1; i < rows.size(); ++i)
        QVERIFY2(std::abs(std::stod(rows[i].at(7)) - std::stod(rows[i].at(rows[i].size() - 7))) <= 1e-4,
                 rows[i][0].c_str());
}

void TestOptionCommand::opensTheLibraryOnDemand()
{
    QProcess process;
    process.start(QStringLiteral(SEXTANT_CLI),
                  {"option", "price", "--type", "put", "--style", "american", "--spot", "40", "--strike", "35",
                   "--days", "212.9045", "--vol", "0.2", "--rate", "0.0488", "--engine", "ju"});
    QVERIFY(process.waitForFinished(30'000));
    if (process.exitCode() != 0) {
        const QByteArray said = process.readAllStandardError();
        QVERIFY2(said.contains("--engine: "), said.constData());
        QSKIP("built without QuantLib: nothing to open");
    }
    const QJsonObject value = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    QVERIFY(isNear(value, "price", 0.433, 1e-3));
    QCOMPARE(value[QStringLiteral("engine")].toString(), QStringLiteral("ju"));
}

void TestOptionCommand::showsAChain()
{
    const CliFolder folder;
    const std::string file = folder.write("spy_option_quotes_1m_x.csv",
                                          "timestamp_ms_utc,underlying,expiry,strike,right,bid,ask,bid_size,ask_size\n"
                                          "1767970740000,SPY,2026-01-16,100,C,2.00,2.04,10,11\n"
                                          "1767970740000,SPY,2026-01-16,100,P,1.90,1.94,10,11\n"
                                          "1767970740000,SPY,2026-01-16,105,C,,0.30,0,11\n"
                                          "1767970740000,SPY,2026-01-16,95,P,0.50,0.40,10,11\n"
                                          "1767970800000,SPY,2026-01-16,110,C,0.10,0.12,10,11\n");
    // The row stamped 14:59 is known at 15:00; the next one only a minute later.
    const auto run =
        runCli({"option", "chain", "--input", file, "--at", "2026-01-09T15:00:30Z", "--underlying", "SPY", "--json"});
    QVERIFY2(run.exitCode == 0, run.err.c_str());
    const QJsonObject chain = document(run);
    QCOMPARE(chain[QLatin1String("underlying")].toString(), QStringLiteral("SPY"));
    QVERIFY(chain[QLatin1String("spot_implied")].toBool() &&
            std::abs(chain[QLatin1String("spot")].toDouble() - 100.1) < 1e-9);
    QCOMPARE(chain[QLatin1String("quotes")].toObject()[QLatin1String("usable")].toInt(), 2);
    QCOMPARE(chain[QLatin1String("quotes")].toObject()[QLatin1String("no_bid")].toInt(), 1);
    QCOMPARE(chain[QLatin1String("quotes")].toObject()[QLatin1String("crossed")].toInt(), 1);
    const QJsonArray expiries = chain[QLatin1String("expiries")].toArray();
    QCOMPARE(expiries.size(), 1);
    QCOMPARE(expiries[0].toObject()[QLatin1String("days")].toInt(), 7);
    const QJsonArray strikes = expiries[0].toObject()[QLatin1String("strikes")].toArray();
    QCOMPARE(strikes.size(), 3); // 110 is not listed yet
    const QJsonObject middle = strikes[1].toObject();
    QCOMPARE(middle[QLatin1String("strike")].toString(), QStringLiteral("100"));
    QVERIFY(middle[QLatin1String("iv")].toDouble() > 0.3 && middle[QLatin1String("iv")].toDouble() < 0.4);
    const QJsonObject call = middle[QLatin1String("call")].toObject();
    QCOMPARE(call[QLatin1String("symbol")].toString(), QStringLiteral("SPY   260116C00100000"));
    QCOMPARE(call[QLatin1String("bid")].toString(), QStringLiteral("2"));
    QVERIFY(call[QLatin1String("delta")].toDouble() > 0.45 && call[QLatin1String("delta")].toDouble() < 0.6 &&
            call[QLatin1String("theta")].toDouble() < 0.0);
    const QJsonObject bad = strikes[2].toObject()[QLatin1String("call")].toObject();
    QCOMPARE(bad[QLatin1String("problem")].toString(), QStringLiteral("no bid"));
    QVERIFY(bad[QLatin1String("bid")].isNull() && bad[QLatin1String("mid")].isNull() &&
            bad[QLatin1String("iv")].isNull() && bad[QLatin1String("delta")].isNull());
    // The spot that calls and puts agree on holds what is paid before the expiry; interest by time is that of seven
    // days.
    const auto paying = runCli({"option", "chain", "--input", file, "--at", "2026-01-09T15:00:30Z", "--rates",
                                "1d 3, 14d 3; 1y 9", "--dividends", "2026-01-13,SPY,2.5; 2026-01-20,SPY,7", "--json"});
    QVERIFY2(paying.exitCode == 0, paying.err.c_str());
    const QJsonObject held = document(paying);
    const QJsonObject seven = held[QLatin1String("expiries")].toArray()[0].toObject();
    QVERIFY(std::abs(seven[QLatin1String("rate")].toDouble() - 0.03) < 1e-12);
    const double forward = seven[QLatin1String("forward")].toDouble();
    const double years = seven[QLatin1String("years")].toDouble();
    const double spot = held[QLatin1String("spot")].toDouble();
    QVERIFY2(std::abs(spot - (forward * std::exp(-0.03 * years) + 2.5)) < 2e-3,
             qPrintable(QString::number(spot, 'g', 9)));
    // Later it is stale, and a table says so too.
    const auto later = runCli({"option", "chain", "--input", file, "--at", "2026-01-09T15:03:00Z"});
    QVERIFY2(later.exitCode == 0 && later.out.find("stale") != std::string::npos, later.out.c_str());
    QVERIFY(later.out.find("crossed") == std::string::npos);
}

void TestOptionCommand::showsRealChains()
{
    const std::string data = test::marketData();
    if (data.empty()) QSKIP("SEXTANT_DATA is not set: no option quotes to show");
    const auto run = runCli({"option", "chain", "--input", data + "/options/spxw_option_quotes_1m_20210104.csv.gz",
                             "--at", "2021-01-04T15:00:00Z", "--underlying", "SPX", "--json"});
    QVERIFY2(run.exitCode == 0, run.err.c_str());
    const QJsonObject chain = document(run);
    QVERIFY(chain[QLatin1String("spot")].toDouble() > 3690.0 && chain[QLatin1String("spot")].toDouble() < 3770.0);
    const QJsonArray expiries = chain[QLatin1String("expiries")].toArray();
    QCOMPARE(expiries.size(), 3);
    QCOMPARE(expiries[0].toObject()[QLatin1String("days")].toInt(), 0);
    QCOMPARE(expiries[0].toObject()[QLatin1String("style")].toString(), QStringLiteral("european"));
    // In the evening what expired at the close is gone.
    const auto evening =
        runCli({"option", "chain", "--input", data + "/options/spxw_option_quotes_1m_20210104.csv.gz", "--json"});
    QCOMPARE(document(evening)[QLatin1String("expiries")].toArray().size(), 2);

    // Two strikes are no smile; a whole chain has one, whose numbers give the volatilities back.
    QVERIFY(expiries[0].toObject()[QLatin1String("svi")].isNull());
    QCOMPARE(chain[QLatin1String("term")].toArray().size(), 0);
    const auto twx =
        runCli({"option", "chain", "--input", data + "/options/twx_option_quotes_1m_20140605_20140606.csv.gz", "--at",
                "2014-06-06T19:30:00Z", "--rate", "0.002", "--json"});
    QVERIFY2(twx.exitCode == 0, twx.err.c_str());
    const QJsonObject smiles = document(twx);
    int fitted = 0;
    for (const QJsonValue& value : smiles[QLatin1String("expiries")].toArray()) {
        const QJsonObject expiry = value.toObject();
        if (expiry[QLatin1String("svi")].isNull()) continue;
        ++fitted;
        const QJsonObject svi = expiry[QLatin1String("svi")].toObject();
        const auto number = [&](const char* name) { return svi[QLatin1String(name)].toDouble(); };
        double sum = 0.0;
        int count = 0;
        for (const QJsonValue& row : expiry[QLatin1String("strikes")].toArray()) {
            const QJsonObject strike = row.toObject();
            if (strike[QLatin1String("iv")].isNull()) continue;
            const double x = strike[QLatin1String("moneyness")].toDouble() - number("m");
            const double w =
                number("a") + number("b") * (number("rho") * x + std::sqrt(x * x + number("sigma") * number("sigma")));
            const double off =
                std::sqrt(w / expiry[QLatin1String("years")].toDouble()) - strike[QLatin1String("iv")].toDouble();
            sum += off * off;
            ++count;
        }
        QVERIFY(count >= 5 && std::abs(std::sqrt(sum / count) - number("error")) < 1e-9);
        QVERIFY(number("error") < 0.01 && std::abs(number("at_the_money") - 0.2) < 0.05);
    }
    QCOMPARE(fitted, 4);
    const QJsonObject term = smiles[QLatin1String("term")].toArray()[0].toObject();
    QCOMPARE(term[QLatin1String("fits")].toInt(), 4);
    QVERIFY(term[QLatin1String("slope")].toDouble() > 0.0);
}

void TestOptionCommand::refusesChainsInOneLine()
{
    const CliFolder folder;
    const std::string file = folder.write("quotes.csv", "time,option_symbol,bid,ask\n"
                                                        "2026-01-09T15:00:00Z,SPY260116C00500000,3.1,3.2\n"
                                                        "2026-01-09T15:00:00Z,QQQ260116C00500000,3.1,3.2\n");
    const auto said = [&](const std::vector<std::string>& more, const char* text) {
        const auto run = runCli(words({"option", "chain"}, more));
        return run.exitCode == 2 && run.err.find(text) != std::string::npos && test::textLines(run.err).size() == 1;
    };
    QVERIFY(said({}, "--input: "));
    QVERIFY(said({"--input", "/nowhere.csv"}, "/nowhere.csv:1: file: "));
    QVERIFY(said({"--input", file}, "--underlying: expected one of QQQ, SPY"));
    QVERIFY(said({"--input", file, "--underlying", "IWM"}, "--underlying: the file has no options on 'IWM'"));
    QVERIFY(said({"--input", file, "--underlying", "SPY", "--at", "2026-01-09T14:59:00Z"}, "--at: "));
    QVERIFY(said({"--input", file, "--underlying", "SPY", "--spot", "-1"}, "--spot: "));
    QVERIFY(said({"--input", file, "--underlying", "SPY", "--rates", "30d"}, "--rates: entry 1: '30d'"));
    QVERIFY(said({"--input", file, "--underlying", "SPY", "--rates", "30d 4", "--rate", "0.04"}, "--rate and --rates"));
    QVERIFY(said({"--input", file, "--underlying", "SPY", "--dividends", "soon"}, "--dividends: entry 1: "));
    const std::string bad =
        folder.write("bad.csv", "time,option_symbol,bid,ask\n2026-01-09T15:00:00Z,SPY260116C00500000,x,3.2\n");
    QVERIFY(said({"--input", bad}, "bad.csv:2: bid: "));
}

void TestOptionCommand::showsTheChainOfAVenue()
{
    const CliFolder folder;
    // More contracts than a page of the venue holds, all quoted at once; one more before, and one that is quoted only
    // when the venue has played on.
    const std::string header = "timestamp_ms_utc,underlying,expiry,strike,right,bid,ask,bid_size,ask_size\n";
    std::string quotes = header + "1791210500000,AAPL,2027-01-15,200,C,9.1,9.3,5,6\n";
    for (int strike = 1; strike <= 550; ++strike)
        for (const char right : {'C', 'P'}) {
            const double worth = std::max(0.0, right == 'C' ? 230.0 - strike : strike - 230.0) + 4.0;
            const std::string bid = QString::number(worth - 0.05, 'f', 2).toStdString();
            quotes += "1791210590000,AAPL,2026-12-18," + std::to_string(strike) + "," + right + "," +
                      (strike == 7 ? "" : bid) + "," + QString::number(worth + 0.05, 'f', 2).toStdString() +
                      (strike == 7 ? ",0,35\n" : ",21,35\n");
        }
    quotes += "1791211500000,AAPL,2026-12-18,600,C,0.1,0.2,1,1\n";
    const std::string tape = folder.write("aapl_quotes.csv", quotes);
    const std::string trades = folder.write("aapl_trades.csv", "timestamp,price,size,side\n"
                                                               "1791208800000,229.9,100,buy\n"
                                                               "1791212400000,230.1,100,sell\n");
    QProcess venue;
    venue.start(QStringLiteral(SEXTANT_CLI),
                {"mock-venue", "--venue", "alpaca", "--symbol", "AAPL", "--tape", QString::fromStdString(trades),
                 "--option-tape", QString::fromStdString(tape), "--from", "2026-10-05T14:30:00Z", "--stay"});
    QVERIFY(venue.waitForStarted());
    QByteArray told;
    const QRegularExpression line(QStringLiteral("feeds\\.alpaca\\.rest_url = (\\S+)"));
    QTRY_VERIFY_WITH_TIMEOUT(line.match(QString::fromUtf8(told += venue.readAllStandardError())).hasMatch(), 20'000);
    const std::string host = line.match(QString::fromUtf8(told)).captured(1).toStdString();
    const auto ask = [&](const std::vector<std::string>& more) {
        return runCli(words({"option", "chain", "--venue", "alpaca", "--underlying", "AAPL", "--host", host}, more));
    };
    const auto keyless = ask({});
    QVERIFY2(keyless.exitCode == 2 && keyless.err.find("alpaca: wants a key") != std::string::npos,
             keyless.err.c_str());
    qputenv("SEXTANT_ALPACA_KEY", "PKLOCAL");
    qputenv("SEXTANT_ALPACA_SECRET", "local");
    const auto end = qScopeGuard([&] {
        qunsetenv("SEXTANT_ALPACA_KEY");
        qunsetenv("SEXTANT_ALPACA_SECRET");
        venue.kill();
        venue.waitForFinished();
    });

    // What it prints is what it prints of the tape that the venue plays, and of what it keeps.
    const std::string kept = folder.path("kept.csv");
    const auto run = ask({"--json", "--write", kept});
    QVERIFY2(run.exitCode == 0, run.err.c_str());
    QVERIFY2(run.err.find("indicative feed is delayed") != std::string::npos, run.err.c_str());
    const auto ofTape = runCli({"option", "chain", "--input", tape, "--at", "2026-10-05T14:29:50Z", "--json"});
    QVERIFY2(ofTape.exitCode == 0, ofTape.err.c_str());
    QCOMPARE(run.out, ofTape.out);
    const auto ofKept = runCli({"option", "chain", "--input", kept, "--json"});
    QVERIFY2(ofKept.exitCode == 0, ofKept.err.c_str());
    QCOMPARE(run.out, ofKept.out);
    const QJsonArray expiries = document(run)[QLatin1String("expiries")].toArray();
    QCOMPARE(expiries.size(), 2);
    QCOMPARE(expiries[0].toObject()[QLatin1String("strikes")].toArray().size(), 550);
    QCOMPARE(document(run)[QLatin1String("quotes")].toObject()[QLatin1String("no_bid")].toInt(), 2);
    std::ifstream file(kept);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    QCOMPARE(test::csvLines(text).size(), std::size_t{1 + 1 + 1'100});
    QVERIFY(text.starts_with(header + "1791210500000,AAPL,2027-01-15,200,C,9.1,9.3,5,6\n"));

    // What is asked for alone.
    const auto part = ask({"--json", "--expiry", "2026-12-18", "--strikes", "229.5:231"});
    QVERIFY2(part.exitCode == 0, part.err.c_str());
    const QJsonArray some = document(part)[QLatin1String("expiries")].toArray();
    QCOMPARE(some.size(), 1);
    QCOMPARE(some[0].toObject()[QLatin1String("strikes")].toArray().size(), 2);
    const auto low = ask({"--json", "--strikes", ":3"});
    QCOMPARE(
        document(low)[QLatin1String("expiries")].toArray()[0].toObject()[QLatin1String("strikes")].toArray().size(), 3);
    const auto nothing = ask({"--strikes", "900:"});
    QVERIFY2(nothing.exitCode != 0 && nothing.err.find("alpaca: nothing of 'AAPL'") != std::string::npos,
             nothing.err.c_str());
    // The local venue's account has no subscription.
    const auto paid = ask({"--option-feed", "opra"});
    QVERIFY2(paid.exitCode == 2 && paid.err.find("OPRA agreement is not signed") != std::string::npos,
             paid.err.c_str());
}

void TestOptionCommand::refusesVenuesInOneLine()
{
    const CliFolder folder;
    const std::string file = folder.write("quotes.csv", "time,option_symbol,bid,ask\n"
                                                        "2026-01-09T15:00:00Z,SPY260116C00500000,3.1,3.2\n");
    const auto said = [](const std::vector<std::string>& more, const char* text) {
        const auto run = runCli(words({"option", "chain"}, more));
        return run.exitCode == 2 && run.err.find(text) != std::string::npos && test::textLines(run.err).size() == 1;
    };
    QVERIFY(said({"--venue", "binance", "--underlying", "AAPL"}, "--venue: 'binance' is not asked for options"));
    QVERIFY(said({"--venue", "alpaca"}, "--underlying: "));
    const auto wrong = [&](const char* name, const char* value) {
        return said({"--venue", "alpaca", "--underlying", "AAPL", name, value}, (std::string(name) + ": ").c_str());
    };
    QVERIFY(wrong("--strikes", "5") && wrong("--strikes", "9:5") && wrong("--strikes", "-1:5"));
    QVERIFY(wrong("--strikes", "1.0001:2") && wrong("--expiry", "2026-13-01") && wrong("--option-feed", "sip"));
    QVERIFY(wrong("--at", "2026-01-09T15:00:00Z") && wrong("--timeframe", "1m"));
    QVERIFY(said({"--input", file, "--venue", "alpaca"}, "--venue: "));
    QVERIFY(said({"--input", file, "--write", "x.csv"}, "--write: "));
}

void TestOptionCommand::refusesInOneLine_data()
{
    QTest::addColumn<QStringList>("changed");
    QTest::addColumn<QString>("said");
    using L = QStringList;
    QTest::newRow("type") << L{"--type", "straddle"} << "--type: ";
    QTest::newRow("style") << L{"--style", "bermudan"} << "--style: ";
    QTest::newRow("spot") << L{"--spot", "nan"} << "--spot: ";
    QTest::newRow("spot of 0") << L{"--spot", "0"} << "spot and strike must be above 0";
    QTest::newRow("days") << L{"--days", "-1"} << "--days: ";
    QTest::newRow("both") << L{"--expiry", "2026-01-16"} << "--days: expected either";
    QTest::newRow("engine") << L{"--engine", "montecarlo"} << "--engine: ";
    QTest::newRow("engine of another style") << L{"--engine", "baw"} << "baw values American options";
    QTest::newRow("steps") << L{"--steps", "1"} << "--steps: ";
    QTest::newRow("volatility") << L{"--vol", "-0.1"} << "volatility must not be negative";
}

void TestOptionCommand::refusesInOneLine()
{
    QFETCH(QStringList, changed);
    QFETCH(QString, said);
    std::vector<std::string> given{"option", "price", "--vol", "0.2"};
    given = words(given, kGolden);
    const std::string name = changed[0].toStdString();
    for (std::size_t i = 0; i + 1 < given.size(); ++i)
        if (given[i] == name) {
            given.erase(given.begin() + static_cast<std::ptrdiff_t>(i),
                        given.begin() + static_cast<std::ptrdiff_t>(i) + 2);
            break;
        }
    for (const QString& word : changed)
        given.push_back(word.toStdString());
    const auto run = runCli(given);
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(QString::fromStdString(run.err).contains(said), run.err.c_str());
    QCOMPARE(run.out, std::string());
    QCOMPARE(test::textLines(run.err).size(), std::size_t{1});
}

SEXTANT_TEST(TestOptionCommand)
#include "tst_option_command.moc"
