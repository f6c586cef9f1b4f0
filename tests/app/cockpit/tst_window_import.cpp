#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <algorithm>

#include "engine/storage/workspace.h"
#include "tests/app/cockpit/cockpit_program.h"
#include "tests/test_main.h"
#include "ui/chart/chart_panel.h"
#include "ui/chart/chart_view.h"
#include "ui/chart/crosshair.h"
#include "ui/shell/main_window.h"
#include "ui/shell/toast.h"

using namespace sextant;
using test::CockpitProgram;
using test::kPatience;

namespace {

QString write(const QTemporaryDir& folder, const char* name, const QByteArray& text)
{
    const QString path = folder.filePath(QString::fromLatin1(name));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) qFatal("the file cannot be written");
    return path;
}

/// Minutes of BTC-USDT before 2021-01-01 00:00, where the tape of the other tests begins.
QByteArray minutesBefore(int count, const char* header, const char* badAt = nullptr)
{
    QByteArray text = header;
    for (int i = count; i > 0; --i) {
        const QByteArray close = badAt != nullptr && i == 7 ? badAt : "30000";
        text += QByteArray::number(1'609'459'200LL - 60LL * i) + ",30000,30010,29990," + close + ",1\n";
    }
    return text;
}

void drop(QWidget& widget, const QStringList& files)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& file : files)
        urls << QUrl::fromLocalFile(file);
    data.setUrls(urls);
    QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &event);
}

std::int64_t storedBars(CockpitProgram& program)
{
    const auto database = program.host().servicePlace().workspace->connect(storage::Database::Access::ReadOnly);
    return *database->integer("SELECT count(*) FROM bars WHERE instrument LIKE '%BTC-USDT'");
}

} // namespace

/// Files of bars on their way into the history, and onto the chart.
class TestWindowImport final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDroppedFileIsLookedAtImportedAndOnTheChart();
    void badRowsAreNamedAndRefuseTheFile();
    void columnsAreNamedByHandAndRemembered();
    void whatHoldsNoBarsCanBePlayed();
    void tabGoesDownTheDialogs();
};

void TestWindowImport::aDroppedFileIsLookedAtImportedAndOnTheChart()
{
    const QTemporaryDir folder;
    const QString tape = test::writeTape(folder.path());
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    QVERIFY(program.openAt(tape, "2021-01-01T02:00:00Z"));
    auto& view = program.window().findChild<ui::ChartPanel*>()->view();
    QTRY_VERIFY(view.series() != nullptr && view.series()->barCount() > 100);
    const std::size_t own = view.series()->barCount();
    QCOMPARE(view.series()->pastCount(), std::size_t(0));

    const QString file = write(folder, "BTC-USDT_1m.csv", minutesBefore(90, "timestamp,open,high,low,close,volume\n"));
    drop(program.window(), {file});
    auto* dialog = program.window().findChild<QDialog*>(QStringLiteral("importBars"));
    QVERIFY(dialog != nullptr);
    QTRY_VERIFY(dialog->isVisible());
    const auto nameless = test::namelessControls(*dialog);
    QVERIFY2(nameless.empty(), nameless.empty() ? "" : qPrintable(nameless.front()));
    auto* import = dialog->findChild<QPushButton*>(QStringLiteral("import"));
    auto* summary = dialog->findChild<QLabel*>(QStringLiteral("summary"));
    QTRY_VERIFY2_WITH_TIMEOUT(import->isEnabled(), qPrintable(summary->text()), kPatience);
    QVERIFY2(summary->text().contains(QStringLiteral("BTC-USDT in bars of 1m")) &&
                 summary->text().contains(QStringLiteral("90 bars")),
             qPrintable(summary->text()));
    const auto before = storedBars(program);
    // The keyboard alone does it.
    QVERIFY(program.tabTo("Import"));
    program.press(Qt::Key_Space);
    QTRY_VERIFY2_WITH_TIMEOUT(import->text() == QStringLiteral("Done"), qPrintable(summary->text()), kPatience);
    QCOMPARE(storedBars(program), before + 90);
    program.click(import);
    QTRY_VERIFY(program.window().findChild<QDialog*>(QStringLiteral("importBars")) == nullptr);

    // They stand before those of the session, which are still where they were, and no decision knew of them.
    QTRY_VERIFY_WITH_TIMEOUT(view.series()->pastCount() == 90, kPatience);
    QCOMPARE(view.series()->barCount(), own + 90);
    QCOMPARE(view.series()->gapCount(), std::size_t(0));
    QVERIFY(view.series()->provenance(0) == market::Provenance::Replayed);
    QCOMPARE(ui::Crosshair::originText(*view.series(), 0), QStringLiteral("history, recorded"));
    QVERIFY(program.snapshot()->instruments[0]->bars.size() < own + 2);
    program.window().findChild<ui::ChartPanel*>()->setTimeframe(market::Timeframe::M15);
    QTRY_VERIFY_WITH_TIMEOUT(view.series()->timeframe() == market::Timeframe::M15 && view.series()->pastCount() == 6,
                             kPatience);
    QVERIFY(program.close());
}

void TestWindowImport::badRowsAreNamedAndRefuseTheFile()
{
    const QTemporaryDir folder;
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    const QString file =
        write(folder, "BTC-USDT_1m.csv", minutesBefore(60, "timestamp,open,high,low,close,volume\n", "a lot"));
    auto* dialog = program.window().showImport({file});
    auto* import = dialog->findChild<QPushButton*>(QStringLiteral("import"));
    auto* tabs = dialog->findChild<QTabWidget*>();
    QTRY_VERIFY_WITH_TIMEOUT(tabs->tabText(2) == QStringLiteral("Bad rows (1)"), kPatience);
    QVERIFY(!import->isEnabled());
    auto* phase = dialog->findChild<QLabel*>(QStringLiteral("phase"));
    QVERIFY2(phase->text().contains(QStringLiteral("bad rows")), qPrintable(phase->text()));
    program.click(dialog->findChild<QAbstractButton*>(QStringLiteral("lenient")));
    QTRY_VERIFY(import->isEnabled());
    program.click(import);
    QTRY_VERIFY_WITH_TIMEOUT(import->text() == QStringLiteral("Done"), kPatience);
    QCOMPARE(storedBars(program), std::int64_t(59));
    dialog->reject();
    QVERIFY(program.close());
}

void TestWindowImport::columnsAreNamedByHandAndRemembered()
{
    const QTemporaryDir folder;
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    const char* header = "Wann,A,B,C,D,E\n";
    const QString first = write(folder, "BTC-USDT_1m.csv", minutesBefore(60, header));
    const QString second = write(folder, "BTC-USDT_more_1m.csv", minutesBefore(120, header));
    auto* dialog = program.window().showImport({first, second});
    auto* import = dialog->findChild<QPushButton*>(QStringLiteral("import"));
    auto* summary = dialog->findChild<QLabel*>(QStringLiteral("summary"));
    const auto column = [&dialog](const char* ours) {
        return dialog->findChild<QComboBox*>(QStringLiteral("column.%1").arg(QLatin1StringView(ours)));
    };
    // It cannot be told what is what: the file is shown as it is written, and people say it.
    QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<QTabWidget*>()->currentIndex() == 1, kPatience);
    QVERIFY2(!import->isEnabled() && !summary->text().contains(QStringLiteral("--")), qPrintable(summary->text()));
    const std::pair<const char*, const char*> said[] = {{"time", "Wann"}, {"open", "A"},  {"high", "B"},
                                                        {"low", "C"},     {"close", "D"}, {"volume", "E"}};
    for (const auto& [ours, theirs] : said)
        column(ours)->setCurrentText(QLatin1StringView(theirs));
    QTRY_VERIFY2_WITH_TIMEOUT(import->isEnabled(), qPrintable(summary->text()), kPatience);
    program.click(import);
    QTRY_VERIFY_WITH_TIMEOUT(import->text() == QStringLiteral("Next file"), kPatience);
    QCOMPARE(storedBars(program), std::int64_t(60));
    // The next one of this layout is read so at once, today and after a restart.
    program.click(import);
    QTRY_VERIFY2_WITH_TIMEOUT(import->isEnabled() && import->text() == QStringLiteral("Import"),
                              qPrintable(summary->text()), kPatience);
    QCOMPARE(column("close")->currentText(), QStringLiteral("D"));
    QVERIFY2(summary->text().contains(QStringLiteral("60 of them are in the history already")),
             qPrintable(summary->text()));
    dialog->reject();
    QTRY_VERIFY(program.window().findChild<QDialog*>(QStringLiteral("importBars")) == nullptr);
    dialog = program.window().showImport({second});
    import = dialog->findChild<QPushButton*>(QStringLiteral("import"));
    QTRY_VERIFY_WITH_TIMEOUT(import->isEnabled(), kPatience);
    QCOMPARE(column("volume")->currentText(), QStringLiteral("E"));
    dialog->reject();
    QVERIFY(program.close());
}

void TestWindowImport::whatHoldsNoBarsCanBePlayed()
{
    const QTemporaryDir folder;
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    const QString file = write(folder, "BTC-USDT_trades.csv",
                               "timestamp_ms_utc,price,size,side\n1609459200000,30000,0.1,buy\n1609459201000,30001,0.1,"
                               "sell\n1609459202000,30001,0.1,sell\n");
    auto* dialog = program.window().showImport({file});
    auto* play = dialog->findChild<QPushButton*>(QStringLiteral("play"));
    auto* import = dialog->findChild<QPushButton*>(QStringLiteral("import"));
    QTRY_VERIFY_WITH_TIMEOUT(play->isVisible(), kPatience);
    QVERIFY(!import->isEnabled());
    program.click(play);
    QTRY_VERIFY(program.window().findChild<QDialog*>(QStringLiteral("openRecording")) != nullptr);
    program.window().findChild<QDialog*>(QStringLiteral("openRecording"))->reject();
    // What is no file at all is said as well.
    dialog = program.window().showImport({folder.filePath(QStringLiteral("nothing.csv"))});
    auto* summary = dialog->findChild<QLabel*>(QStringLiteral("summary"));
    QTRY_VERIFY_WITH_TIMEOUT(summary->text().contains(QStringLiteral("nothing.csv")) ||
                                 summary->text().contains(QStringLiteral("not")),
                             kPatience);
    QVERIFY(!dialog->findChild<QPushButton*>(QStringLiteral("import"))->isEnabled());
    dialog->reject();
    QVERIFY(program.close());
}

void TestWindowImport::tabGoesDownTheDialogs()
{
    const QTemporaryDir folder;
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    const QString file = write(folder, "BTC-USDT_1m.csv", minutesBefore(60, "timestamp,open,high,low,close,volume\n"));
    const auto goesDown = [&program](QWidget* dialog, QWidget* first, int least) {
        first->setFocus();
        QTRY_VERIFY(first->hasFocus());
        int at = first->mapTo(dialog, first->rect().center()).y();
        int seen = 1;
        QStringList path{first->accessibleName()};
        for (int presses = 0; presses < 60; ++presses) {
            program.press(Qt::Key_Tab);
            QWidget* now = QApplication::focusWidget();
            QVERIFY(now != nullptr);
            if (now == first) break; // once round
            const int y = now->mapTo(dialog, now->rect().center()).y();
            path << now->accessibleName();
            if (y < at - 12 && y < first->mapTo(dialog, first->rect().center()).y() + 40) break; // the top again
            QVERIFY2(y >= at - 12, qPrintable(path.join(QStringLiteral(" > "))));
            at = y;
            ++seen;
        }
        QVERIFY2(seen >= least, qPrintable(path.join(QStringLiteral(" > "))));
    };
    QDialog* dialog = program.window().showConnectVenue();
    goesDown(dialog, dialog->findChild<QComboBox*>(QStringLiteral("venue")), 13);
    dialog->reject();
    dialog = program.window().showImport({file});
    QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<QPushButton*>(QStringLiteral("import"))->isEnabled(), kPatience);
    goesDown(dialog, dialog->findChild<QLineEdit*>(QStringLiteral("file")), 17);
    dialog->reject();
    QVERIFY(program.close());
}

SEXTANT_TEST(TestWindowImport)
#include "tst_window_import.moc"
