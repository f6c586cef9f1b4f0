#include "tests/test_main.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

#include <set>

#include "tests/app/cli_run.h"

using namespace sextant;
using test::CliFolder;
using test::runCli;

namespace {

QJsonArray jsonList(const test::CliRun& run)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(run.out)).array();
}

} // namespace

/// Screens on the command line: the rules of the window over a tape or a stored session.
class TestScreenCommand final : public QObject {
    Q_OBJECT

private slots:
    void aTapeIsScreened();
    void aStoredSessionIsTheSame();
    void screensOfTheWindowAreKnown();
    void fieldsAreListed();
    void refusesInOneLine_data();
    void refusesInOneLine();
};

void TestScreenCommand::aTapeIsScreened()
{
    const CliFolder folder;
    const std::vector<std::string> tape{"--tape", folder.write("BTCUSDT_binance_1m.csv", test::swingingBars(600)),
                                        folder.write("ETHUSDT_bybit_1m.csv", test::swingingBars(300))};
    const auto screen = [&](const std::string& rule) {
        std::vector<std::string> words{"screen", rule, "--json"};
        words.insert(words.end(), tape.begin(), tape.end());
        return runCli(words);
    };
    const auto all = screen("");
    QVERIFY2(all.exitCode == 0, all.err.c_str());
    QCOMPARE(jsonList(all).size(), 2);
    const QJsonObject first = jsonList(all)[0].toObject();
    QCOMPARE(first["symbol"].toString(), QStringLiteral("BTC-USDT"));
    QCOMPARE(first["venue"].toString(), QStringLiteral("binance"));
    QCOMPARE(first.size(), 28); // the symbol and 27 fields
    QVERIFY(first["last"].isDouble() && first["score"].isDouble() && first["change"].isDouble());
    QVERIFY(first["engine2"].isNull()); // it was not asked
    // Every number answers what is said of it, and nothing more.
    const auto symbols = [](const test::CliRun& run) {
        QStringList out;
        for (const QJsonValue& row : jsonList(run))
            out << row["symbol"].toString();
        return out;
    };
    const double score = first["score"].toDouble();
    const std::string atLeast = "venue is binance and score >= " + std::to_string(score - 0.01);
    QCOMPARE(symbols(screen(atLeast)), QStringList{QStringLiteral("BTC-USDT")});
    QCOMPARE(symbols(screen("venue is binance and score > " + std::to_string(score + 0.01))), QStringList());
    QCOMPARE(symbols(screen(atLeast + " or venue is bybit")).size(), 2);
    QCOMPARE(symbols(screen("venue is not binance")), QStringList{QStringLiteral("ETH-USDT")});
    QCOMPARE(symbols(screen("engine2 is not bullish")), QStringList()); // what is not known answers nothing
    // For people: a table, or that there is none.
    const auto text = runCli({"screen", "venue is bybit", tape[0], tape[1], tape[2]});
    QVERIFY(text.out.find("ETH-USDT") != std::string::npos && text.out.find("BTC-USDT") == std::string::npos);
    QVERIFY(text.out.find("venue") != std::string::npos && text.out.find("bollinger") == std::string::npos);
    // Shares are percentages there, and no number has all of its digits.
    const auto mine = runCli({"screen", "venue is binance", tape[0], tape[1], tape[2]});
    const double change = first["change"].toDouble() * 100.0;
    QVERIFY2(mine.out.find(QLocale::c().toString(change, 'f', 2).toStdString() + "%") != std::string::npos,
             mine.out.c_str());
    QVERIFY2(QRegularExpression(QStringLiteral("\\d\\.\\d{9}")).match(QString::fromStdString(mine.out)).hasMatch() ==
                 false,
             mine.out.c_str());
    QCOMPARE(runCli({"screen", "venue is kraken", tape[0], tape[1], tape[2]}).out,
             std::string("no instrument answers this screen\n"));
}

void TestScreenCommand::aStoredSessionIsTheSame()
{
    const CliFolder folder;
    const std::string tape = folder.write("BTCUSDT_binance_1m.csv", test::swingingBars(600));
    const std::string workspace = folder.path("w");
    const std::vector<std::string> flags{"--flag", "enable_variant_b=on"};
    const auto with = [](std::vector<std::string> words, const std::vector<std::string>& more) {
        words.insert(words.end(), more.begin(), more.end());
        return runCli(words);
    };
    QCOMPARE(with({"run", "--tape", tape, "--workspace", workspace}, flags).exitCode, 0);
    const auto stored = runCli({"screen", "", "--json", "--workspace", workspace});
    QVERIFY2(stored.exitCode == 0, stored.err.c_str());
    const auto played = with({"screen", "", "--json", "--tape", tape}, flags);
    QCOMPARE(stored.out, played.out);
    QVERIFY(jsonList(stored).at(0).toObject()["score"].isDouble());
    QVERIFY2(runCli({"screen", "", "--workspace", workspace, "--session", "0000"}).exitCode == 2, "no such session");
}

void TestScreenCommand::screensOfTheWindowAreKnown()
{
    const CliFolder folder;
    const std::string tape = folder.write("BTCUSDT_binance_1m.csv", test::swingingBars(300));
    const std::string workspace = folder.path("w");
    QCOMPARE(runCli({"run", "--tape", tape, "--workspace", workspace}).exitCode, 0);
    QFile kept(QString::fromStdString(workspace + "/watchlists.json"));
    QVERIFY(kept.open(QIODevice::WriteOnly));
    kept.write(R"({"groups": {"BTC-USDT": "Mine"}, "screens": [
        {"name": "Mine alone", "any": [[{"field": "group", "op": "is", "value": "mine"}]]},
        {"name": "Others", "any": [[{"field": "group", "op": "is not", "value": "mine"}]]}]})");
    kept.close();
    const auto mine = runCli({"screen", "--screen", "Mine alone", "--json", "--workspace", workspace});
    QVERIFY2(mine.exitCode == 0, mine.err.c_str());
    QCOMPARE(jsonList(mine).size(), 1);
    QCOMPARE(jsonList(mine).at(0).toObject()["group"].toString(), QStringLiteral("Mine"));
    QCOMPARE(runCli({"screen", "--screen", "Others", "--json", "--workspace", workspace}).out, std::string("[]\n"));
    // The same over a tape, by a rule that names the group.
    const auto tapeToo = runCli({"screen", "group is mine", "--json", "--workspace", workspace, "--tape", tape});
    QCOMPARE(jsonList(tapeToo).size(), 1);
    const auto unknown = runCli({"screen", "--screen", "Yours", "--workspace", workspace});
    QCOMPARE(unknown.exitCode, 2);
    QVERIFY2(unknown.err.find("only Mine alone, Others") != std::string::npos, unknown.err.c_str());
}

void TestScreenCommand::fieldsAreListed()
{
    const auto run = runCli({"screen", "--fields", "--json"});
    QCOMPARE(run.exitCode, 0);
    const QJsonArray fields = jsonList(run);
    QCOMPARE(fields.size(), 27);
    std::set<QString> names;
    for (const QJsonValue& each : fields) {
        names.insert(each["field"].toString());
        QCOMPARE(each["choices"].toString().isEmpty(), each["value"].toString() != QStringLiteral("choice"));
    }
    QCOMPARE(names.size(), std::size_t{27});
}

void TestScreenCommand::refusesInOneLine_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("problem");
    QTest::newRow("rule") << QStringList{"sharpe > 1", "--tape", "none.csv"} << "the screen, at 'sharpe > 1'";
    QTest::newRow("two rules") << QStringList{"score > 1", "--screen", "x"} << "not both";
    QTest::newRow("session and tape") << QStringList{"score > 1", "--session", "1", "--tape", "none.csv"}
                                      << "--session: cannot be asked together with --tape";
    QTest::newRow("no workspace") << QStringList{"score > 1"} << "there is no such database";
    QTest::newRow("no file") << QStringList{"score > 1", "--tape", "none.csv"} << "none.csv";
}

void TestScreenCommand::refusesInOneLine()
{
    QFETCH(QStringList, words);
    QFETCH(QString, problem);
    const CliFolder folder;
    std::vector<std::string> given{"screen"};
    for (const QString& word : words)
        given.push_back(word.toStdString());
    const auto run = runCli(given);
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.out, std::string());
    QVERIFY2(run.err.find(problem.toStdString()) != std::string::npos, run.err.c_str());
    QCOMPARE(test::textLines(run.err).size(), std::size_t{1});
}

SEXTANT_TEST(TestScreenCommand)
#include "tst_screen_command.moc"
