#include "app/cockpit/screens.h"

#include <QDir>
#include <QImage>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include "tests/test_main.h"

using namespace sextant;

class TestScreens final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyScreenOfARecordingCanBeRead();
    void everyScreenOfTheDemoCanBeRead();

private:
    static void check(const std::vector<std::string>& tape);
};

void TestScreens::check(const std::vector<std::string>& tape)
{
    const QTemporaryDir folder;
    cockpit::ScreenPlan plan;
    plan.folder = folder.path().toStdString();
    plan.tape = tape;
    const auto reports = cockpit::recordScreens(plan);
    QVERIFY2(reports.has_value(), reports ? "" : reports.error().message.c_str());
    QVERIFY(reports->size() >= 40);
    QString found;
    for (const auto& report : *reports) {
        const QImage picture(folder.filePath(report.name + QStringLiteral(".png")));
        QVERIFY2(!picture.isNull(), qPrintable(report.name));
        if (report.name.startsWith(QLatin1StringView("trade-"))) QCOMPARE(picture.size(), QSize(1760, 1020));
        for (const auto& finding : report.findings)
            found += report.name + QStringLiteral(": ") + finding.describe() + QLatin1Char('\n');
    }
    QVERIFY2(found.isEmpty(), qPrintable(QLatin1Char('\n') + found));
    // The themes really differ.
    QVERIFY(QImage(folder.filePath(QStringLiteral("trade-dark.png"))) !=
            QImage(folder.filePath(QStringLiteral("trade-light.png"))));
}

void TestScreens::everyScreenOfARecordingCanBeRead()
{
    const QString data = qEnvironmentVariable("SEXTANT_DATA");
    if (data.isEmpty()) QSKIP("SEXTANT_DATA does not name the folder with recorded market data");
    const QString tape = data + QStringLiteral("/bars/crypto/btcusdt_bybit_15m_2025.csv.gz");
    QVERIFY2(QFile::exists(tape), qPrintable(tape));
    check({tape.toStdString()});
}

void TestScreens::everyScreenOfTheDemoCanBeRead()
{
    // The same screens with other numbers: where there are real ones, twice is for the night.
    if (!qEnvironmentVariable("SEXTANT_DATA").isEmpty() && !qEnvironmentVariableIsSet("SEXTANT_NIGHTLY"))
        QSKIP("the recording's screens were looked at; the demo's too if SEXTANT_NIGHTLY is set");
    check({});
}

SEXTANT_TEST(TestScreens)
#include "tst_screens.moc"
