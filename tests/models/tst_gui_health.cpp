#include "models/gui_health.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include "models/roles.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::models;

class TestGuiHealth final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyJobHasItsOwnWords();
    void stallsSayWhenHowLongAndWhy();
    void newStallsAreInsertedOnTop();
    void framesAreToldInWords();
};

void TestGuiHealth::everyJobHasItsOwnWords()
{
    QSet<QString> words;
    QSet<QString> metrics;
    for (int number = 0; number < kGuiJobs; ++number) {
        const auto job = static_cast<GuiJob>(number);
        words << GuiHealthText::job(job, {});
        metrics << QString::fromLatin1(GuiHealthText::metric(job));
        QVERIFY(!GuiHealthText::job(job, QStringLiteral("Chart")).isEmpty());
    }
    QCOMPARE(words.size(), kGuiJobs);
    QCOMPARE(metrics.size(), kGuiJobs);
    QCOMPARE(GuiHealthText::job(GuiJob::Paint, QStringLiteral("Chart")), QStringLiteral("Painting: Chart"));
}

void TestGuiHealth::stallsSayWhenHowLongAndWhy()
{
    GuiStallsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows({{7, Time::fromSeconds(1'700'000'000), 312.46, GuiJob::Tables, QStringLiteral("Chart"), 0.9, "7"}});
    QCOMPARE(model.index(0, GuiStallsModel::At).data().toString(), QStringLiteral("2023-11-14 22:13:20"));
    QCOMPARE(model.index(0, GuiStallsModel::Lasted).data().toString(), QStringLiteral("312.5 ms"));
    QCOMPARE(model.index(0, GuiStallsModel::Lasted).data(ToneRole).toInt(), static_cast<int>(Tone::Danger));
    QCOMPARE(model.index(0, GuiStallsModel::Job).data().toString(), QStringLiteral("Bringing up to date: Chart"));
    QCOMPARE(model.index(0, GuiStallsModel::Share).data().toString(), QStringLiteral("90%"));
    QVERIFY(model.headerData(GuiStallsModel::At, Qt::Horizontal, Qt::DisplayRole).toString().contains(u"UTC"));
}

void TestGuiHealth::newStallsAreInsertedOnTop()
{
    GuiStallsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto row = [](std::uint64_t number) {
        return GuiStallRow{number, Time{}, 60.0, GuiJob::Paint, {}, 1.0, std::to_string(number)};
    };
    model.setRows({row(2), row(1)});
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setRows({row(3), row(2), row(1)});
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(inserted.at(0).at(1).toInt(), 0);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(model.rowCount(), 3);
}

void TestGuiHealth::framesAreToldInWords()
{
    QCOMPARE(GuiHealthText::share({}), QStringLiteral("No frame was painted"));
    QVERIFY(GuiHealthText::tone({}) == Tone::Muted);
    const GuiFrames frames{2000, 50, 3.25, 18.0, 40.04};
    QCOMPARE(GuiHealthText::share(frames), QStringLiteral("2.5% of 2,000 frames over 16.7 ms"));
    QCOMPARE(GuiHealthText::quantiles(frames), QStringLiteral("p50 3.3 ms · p99 18.0 ms · longest 40.0 ms"));
    QVERIFY(GuiHealthText::tone(frames) == Tone::Warning);
    QVERIFY(GuiHealthText::tone({2000, 20, 3.0, 16.0, 40.0}) == Tone::Plain);
    QVERIFY(GuiHealthText::tone({2000, 201, 3.0, 16.0, 40.0}) == Tone::Danger);
    QCOMPARE(GuiHealthText::milliseconds(12'345.0), QStringLiteral("12.3 s"));
}

SEXTANT_TEST(TestGuiHealth)
#include "tst_gui_health.moc"
