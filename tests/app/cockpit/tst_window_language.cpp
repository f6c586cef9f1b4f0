#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/cockpit/cockpit.h"
#include "models/order_draft.h"
#include "models/undo_book.h"
#include "tests/app/cockpit/cockpit_program.h"
#include "tests/test_main.h"
#include "ui/chart/chart_panel.h"
#include "ui/chart/chart_view.h"
#include "ui/shell/action_book.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace_page.h"
#include "ui/trade/order_ticket.h"

using namespace sextant;
using test::CockpitProgram;
using test::kPatience;

class TestWindowLanguage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isChangedWhileASessionPlays();
    void keepsWhatIsChosenAndWritten();
    void isKeptForTheNextTime();
    void turnsTheWindowRoundButNotTheChart();
    void stepsOfAChartGoWithItsWindow();

private:
    /// By the menu; false: no other window came.
    static bool choose(CockpitProgram& program, const char* action)
    {
        QSignalSpy remade(&program.cockpit(), &cockpit::Cockpit::remade);
        program.window().actions().find(QLatin1StringView(action))->trigger();
        return QTest::qWaitFor([&] { return remade.count() == 1; }, kPatience);
    }
    static QString titleOf(CockpitProgram& program, int page) { return program.window().pages().at(page)->title(); }
};

void TestWindowLanguage::isChangedWhileASessionPlays()
{
    const QTemporaryDir folder;
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    QVERIFY(program.openAt(test::writeTape(folder.path()), "2021-01-01T01:00:00Z"));
    program.host().setSpeed(60.0);
    program.host().play();
    QTRY_VERIFY(program.state() == host::HostState::Playing);
    const std::uint64_t serial = program.snapshot()->serial;
    const std::uint64_t seq = program.snapshot()->seq;
    QCOMPARE(titleOf(program, 0), QStringLiteral("Trade"));

    QVERIFY(choose(program, "language.de"));
    QVERIFY(program.window().isVisible());
    QVERIFY(titleOf(program, 0) != QStringLiteral("Trade"));
    QVERIFY(program.window().actions().find(QStringLiteral("language.de"))->isChecked());
    QCOMPARE(QLocale().decimalPoint(), QStringLiteral(","));
    // The session went on, and the new window follows it.
    QVERIFY(program.state() == host::HostState::Playing);
    QCOMPARE(program.snapshot()->serial, serial);
    QTRY_VERIFY(program.snapshot()->seq > seq);
    QTRY_VERIFY(program.window().pages().at(0)->isVisible());
    for (const QWidget* widget : QApplication::topLevelWidgets())
        QVERIFY2(!widget->isVisible() || widget == &program.window(), widget->metaObject()->className());

    // And back, as often as somebody likes.
    QVERIFY(choose(program, "language.ja"));
    QVERIFY(choose(program, "language.en"));
    QCOMPARE(titleOf(program, 0), QStringLiteral("Trade"));
    QVERIFY(program.close());
}

void TestWindowLanguage::keepsWhatIsChosenAndWritten()
{
    const QTemporaryDir folder;
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    QVERIFY(program.openAt(test::writeTape(folder.path()), "2021-01-01T01:00:00Z"));
    program.window().resize(1500, 900);
    program.window().chooseWorkspace(2);
    auto* chart = program.window().findChild<ui::ChartPanel*>();
    chart->setTimeframe(market::Timeframe::M15);
    models::OrderDraft draft;
    draft.instrument = chart->instrument();
    draft.side = market::Side::Sell;
    draft.sizeBy = models::SizeBy::Quantity;
    draft.size = "0.25";
    program.window().findChild<ui::OrderTicket*>()->setDraft(draft);

    QVERIFY(choose(program, "language.de"));
    QCOMPARE(program.window().size(), QSize(1500, 900));
    QTRY_VERIFY(program.window().pages().at(2)->isVisible());
    QVERIFY(program.window().findChild<ui::ChartPanel*>()->view().timeframe() == market::Timeframe::M15);
    const models::OrderDraft& kept = program.window().findChild<ui::OrderTicket*>()->draft();
    QVERIFY(kept.side == market::Side::Sell);
    QCOMPARE(kept.size, std::string("0.25"));
    // Written as the language does, and read so.
    bool isShown = false;
    for (const QLineEdit* field : program.window().findChild<ui::OrderTicket*>()->findChildren<QLineEdit*>())
        isShown = isShown || field->text() == QStringLiteral("0,25");
    QVERIFY(isShown);
    QVERIFY(program.close());
}

void TestWindowLanguage::isKeptForTheNextTime()
{
    const QTemporaryDir folder;
    const QString workspace = folder.filePath(QStringLiteral("workspace"));
    CockpitProgram program(workspace);
    const QString layout = workspace + QStringLiteral("/layout.ini");
    QVERIFY(choose(program, "language.es"));
    QCOMPARE(ui::MainWindow::storedLanguage(layout), QStringLiteral("es")); // at once, not only at the end
    QVERIFY(choose(program, "language.system"));
    QCOMPARE(ui::MainWindow::storedLanguage(layout), QString());
    QVERIFY(program.close());
}

void TestWindowLanguage::turnsTheWindowRoundButNotTheChart()
{
    const QTemporaryDir folder;
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    QVERIFY(program.openAt(test::writeTape(folder.path()), "2021-01-01T01:00:00Z"));
    QVERIFY(choose(program, "language.ar"));
    QCOMPARE(program.window().layoutDirection(), Qt::RightToLeft);
    const auto* chart = program.window().findChild<ui::ChartPanel*>();
    QCOMPARE(chart->view().layoutDirection(), Qt::LeftToRight);
    // The bar above begins on the other side; panels stay where somebody has put them.
    const auto middle = [&](const char* name) {
        const auto* widget = program.window().findChild<QWidget*>(QLatin1StringView(name));
        return widget->mapTo(&program.window(), widget->rect().center()).x();
    };
    QTRY_VERIFY(middle("killButton") < middle("workspaces"));
    QVERIFY(program.close());
}

void TestWindowLanguage::stepsOfAChartGoWithItsWindow()
{
    const QTemporaryDir folder;
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    QVERIFY(program.openAt(test::writeTape(folder.path()), "2021-01-01T01:00:00Z"));
    program.window().findChild<ui::ChartView*>()->indicators().addPreset();
    QVERIFY(program.window().undoBook().canUndo());
    // The chart forgets them while the window, and the menu that names them, is being taken down.
    QVERIFY(choose(program, "language.de"));
    QVERIFY(program.window().isVisible());
    QVERIFY(!program.window().undoBook().canUndo());
    QCOMPARE(program.window().findChild<ui::ChartView*>()->indicators().count(), std::size_t{4});
    QVERIFY(program.close());
}

SEXTANT_TEST(TestWindowLanguage)
#include "tst_window_language.moc"
