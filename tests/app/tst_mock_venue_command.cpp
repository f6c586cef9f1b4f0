#include "tests/test_main.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "tests/app/cli_run.h"

using namespace sextant;
using test::runCli;

class TestMockVenueCommand final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesInOneLine_data();
    void refusesInOneLine();
    void tellsItsAddressesAndCountsAtTheEnd();
};

void TestMockVenueCommand::refusesInOneLine_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const char* words, const char* message) {
        QTest::newRow(name) << QString::fromLatin1(words).split(QLatin1Char(' ')) << QString::fromLatin1(message);
    };
    row("no venue", "mock-venue --feed sim", "--venue: is missing, expected one of binance, kucoin");
    row("venue", "mock-venue --venue nope --feed sim", "--venue: 'nope' is not spoken here");
    row("no tape", "mock-venue --venue okx", "expected --tape FILE");
    row("both", "mock-venue --venue okx --feed sim --tape x.csv", "--feed: cannot be played together with --tape");
    row("feed", "mock-venue --venue okx --feed live", "--feed: 'live', expected sim");
    row("file", "mock-venue --venue okx --tape none.csv", "none.csv");
    row("port", "mock-venue --venue okx --feed sim --port 65536", "--port: ");
    row("speed", "mock-venue --venue okx --feed sim --speed 0", "--speed: '0'");
    row("fault", "mock-venue --venue okx --feed sim --fault gap", "--fault: gap: ");
    row("no fault", "mock-venue --venue okx --feed sim --fault earthquake", "--fault: there is no fault 'earthquake'");
}

void TestMockVenueCommand::refusesInOneLine()
{
    QFETCH(QStringList, words);
    QFETCH(QString, message);
    std::vector<std::string> given;
    for (const QString& word : words)
        given.push_back(word.toStdString());
    const test::CliRun run = runCli(given);
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.out.empty());
    QVERIFY2(run.err.find(message.toStdString()) != std::string::npos, run.err.c_str());
    QCOMPARE(test::textLines(run.err).size(), 1U);
}

void TestMockVenueCommand::tellsItsAddressesAndCountsAtTheEnd()
{
    QProcess process;
    process.start(QStringLiteral(SEXTANT_CLI),
                  {QStringLiteral("mock-venue"), QStringLiteral("--venue"), QStringLiteral("kucoin"),
                   QStringLiteral("--feed"), QStringLiteral("sim"), QStringLiteral("--speed"), QStringLiteral("60x")});
    QVERIFY(process.waitForStarted());
    QByteArray told;
    QTRY_VERIFY_WITH_TIMEOUT((told += process.readAllStandardError()).contains("feeds.kucoin.ws_url = ws://127.0.0.1:"),
                             20000);
    QVERIFY(told.contains("feeds.kucoin.rest_url = http://127.0.0.1:"));
    process.terminate();
    QVERIFY(process.waitForFinished(20000));
    QCOMPARE(process.exitCode(), 0);
    const QJsonObject counts = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    QCOMPARE(counts.value(QStringLiteral("venue")).toString(), QStringLiteral("kucoin"));
    QVERIFY(counts.value(QStringLiteral("faults")).isObject() && counts.value(QStringLiteral("sockets")).isObject());
}

SEXTANT_TEST(TestMockVenueCommand)
#include "tst_mock_venue_command.moc"
