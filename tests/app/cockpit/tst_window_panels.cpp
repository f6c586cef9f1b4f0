#include <QAction>
#include <QDockWidget>
#include <QTemporaryDir>
#include <QTest>

#include <set>

#include "app/cockpit/cockpit.h"
#include "app/cockpit/desk.h"
#include "models/notifications.h"
#include "tests/app/cockpit/cockpit_program.h"
#include "tests/test_main.h"
#include "ui/operate/risk_panel.h"
#include "ui/shell/action_book.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace_page.h"
#include "ui/trade/screen_dialog.h"
#include "ui/trade/screener_panel.h"
#include "ui/widgets/seen_region.h"
#include "ui/widgets/table_view.h"

using namespace sextant;
using test::CockpitProgram;
using test::kPatience;

namespace {

enum Page { Trade, Analyze, Operate };

QDockWidget* dockOf(CockpitProgram& program, const char* name)
{
    return program.window().findChild<QDockWidget*>(QLatin1StringView(name));
}

bool isMade(CockpitProgram& program, const char* name)
{
    for (const ui::WorkspacePage* page : program.window().pages())
        for (const QDockWidget* dock : page->docks())
            if (dock->objectName() == QLatin1StringView(name)) return page->isMade(dock);
    qFatal("there is no panel '%s'", name);
}

std::set<QString> made(CockpitProgram& program, Page page)
{
    std::set<QString> names;
    const ui::WorkspacePage* where = program.window().pages()[static_cast<std::size_t>(page)];
    for (const QDockWidget* dock : where->docks())
        if (where->isMade(dock)) names.insert(dock->objectName());
    return names;
}

} // namespace

/// Panels are made when they are first seen, or when something leads to them.
class TestWindowPanels final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatNobodySeesIsNotMade();
    void aLayoutSurvivesAStartWithoutAVisit();
    void whatLeadsToAPanelMakesIt();
    void aPanelMadeLateKnowsWhatWasTold();
    void floatingPanelsAreThereAtTheStart();
};

void TestWindowPanels::whatNobodySeesIsNotMade()
{
    const QTemporaryDir folder;
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    QVERIFY(program.openAt(test::writeTape(folder.path()), "2021-01-01T04:00:00Z"));
    QTRY_VERIFY(dockOf(program, "watchlist")->isVisible());
    // Behind others in tabs, or of no use in this session.
    for (const char* behind : {"screener", "options", "depth"})
        QVERIFY2(!isMade(program, behind), behind);
    QVERIFY(made(program, Analyze).empty());
    QVERIFY(made(program, Operate).empty());

    program.press(Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(isMade(program, "feeds") && isMade(program, "risk") && isMade(program, "audit"));
    QTRY_VERIFY(program.panel("feeds")->isVisible());
    for (const char* behind : {"health", "webhook", "equity", "reconciliation"})
        if (ui::seenRegion(*dockOf(program, behind)).isEmpty()) QVERIFY2(!isMade(program, behind), behind);
    QVERIFY(!isMade(program, "health"));
    QVERIFY(made(program, Analyze).empty());
    dockOf(program, "health")->raise();
    QTRY_VERIFY(isMade(program, "health"));
    QTRY_VERIFY(program.panel("health")->isVisible());
    QVERIFY(program.close());
}

void TestWindowPanels::aLayoutSurvivesAStartWithoutAVisit()
{
    const QTemporaryDir folder;
    const QString workspace = folder.filePath(QStringLiteral("workspace"));
    constexpr int kColumn = 2;
    QVariantMap before;
    {
        CockpitProgram program(workspace);
        QVERIFY(program.openAt(test::writeTape(folder.path()), "2021-01-01T01:00:00Z"));
        auto* risk = qobject_cast<ui::RiskPanel*>(program.panel("risk"));
        QVERIFY(risk != nullptr);
        risk->limitsView()->setColumnHidden(kColumn, true);
        dockOf(program, "audit")->hide();
        program.window().storeLayout();
        before = program.window().pages()[Operate]->wholeState();
        QVERIFY(before.contains(QStringLiteral("risk")));
        QVERIFY(program.close());
    }
    for (int start = 0; start < 2; ++start) {
        CockpitProgram program(workspace);
        QVERIFY(made(program, Operate).empty());
        QCOMPARE(program.window().pages()[Operate]->wholeState().value(QStringLiteral("risk")),
                 before.value(QStringLiteral("risk")));
        QVERIFY(program.close());
    }
    CockpitProgram program(workspace);
    QVERIFY(dockOf(program, "audit")->isHidden());
    auto* risk = qobject_cast<ui::RiskPanel*>(program.panel("risk"));
    QVERIFY(risk != nullptr && risk->limitsView()->isColumnHidden(kColumn));
    QVERIFY(!isMade(program, "audit"));
    QVERIFY(program.close());
}

void TestWindowPanels::whatLeadsToAPanelMakesIt()
{
    const QTemporaryDir folder;
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    QVERIFY(program.openAt(test::writeTape(folder.path()), "2021-01-01T01:00:00Z"));
    const auto trigger = [&](const char* id) { program.window().actions().find(QLatin1StringView(id))->trigger(); };
    const auto isSeen = [&](const char* name) { return isMade(program, name) && program.panel(name)->isVisible(); };

    trigger("trade.depth"); // of the menu and the palette, as a key does
    QTRY_VERIFY(isSeen("depth"));
    trigger("screener.new");
    QTRY_VERIFY(isSeen("screener"));
    auto* dialog = program.window().findChild<ui::ScreenDialog*>();
    QVERIFY(dialog != nullptr);
    dialog->reject();
    // A notification of an alert, and one about what a kill did.
    models::NotificationRow told;
    told.kind = models::NotificationKind::Alert;
    program.cockpit().desk().goTo(told);
    QTRY_VERIFY(isSeen("alerts"));
    program.window().chooseWorkspace(Trade);
    told.kind = models::NotificationKind::Incident;
    told.place = models::NotificationPlace::Reconciliation;
    told.sessionId = program.host().status().sessionId;
    QVERIFY(!isMade(program, "reconciliation"));
    program.cockpit().desk().goTo(told);
    QTRY_VERIFY(isSeen("reconciliation"));
    // The menu of panels: away and back.
    program.window().chooseWorkspace(Analyze);
    QVERIFY(!isMade(program, "whatIf"));
    for (int time = 0; time < 2; ++time)
        trigger("panel.analyze.whatIf");
    dockOf(program, "whatIf")->raise();
    QTRY_VERIFY(isSeen("whatIf"));
    QVERIFY(program.close());
}

void TestWindowPanels::aPanelMadeLateKnowsWhatWasTold()
{
    const QTemporaryDir folder;
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    QVERIFY(program.openAt(test::writeTape(folder.path()), "2021-01-01T06:00:00Z"));
    program.press(Qt::Key_3, Qt::ControlModifier);
    // Where the session stands, though it has not moved since.
    auto* risk = qobject_cast<ui::RiskPanel*>(program.panel("risk"));
    QVERIFY(risk != nullptr);
    QTRY_VERIFY(risk->limitsView()->model()->rowCount() > 10);
    program.press(Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(program.find<ui::TableView>("Feature flags")->model()->rowCount() > 10);
    program.press(Qt::Key_1, Qt::ControlModifier);
    dockOf(program, "journal")->raise();
    QTRY_VERIFY(isMade(program, "journal"));
    const auto views = program.panel("journal")->findChildren<ui::TableView*>();
    QVERIFY(!views.isEmpty());
    QTRY_VERIFY(views.front()->model()->rowCount() > 0); // a trade of engine 1 is over by then
    // A replay blocks what is made in it, too.
    host::OpenRequest replay;
    replay.kind = host::OpenRequest::Kind::Replay;
    replay.sessionId = program.host().status().sessionId;
    program.window().open(replay);
    QTRY_COMPARE_WITH_TIMEOUT(program.host().status().kind, host::SessionKind::Replay, kPatience);
    QVERIFY(program.close());
}

void TestWindowPanels::floatingPanelsAreThereAtTheStart()
{
    const QTemporaryDir folder;
    const QString workspace = folder.filePath(QStringLiteral("workspace"));
    {
        CockpitProgram program(workspace);
        QVERIFY(program.openAt(test::writeTape(folder.path()), "2021-01-01T01:00:00Z"));
        program.press(Qt::Key_3, Qt::ControlModifier);
        QTRY_VERIFY(isMade(program, "risk"));
        dockOf(program, "equity")->setFloating(true);
        QTRY_VERIFY(isMade(program, "equity") && program.panel("equity")->isVisible());
        QVERIFY(program.close());
    }
    CockpitProgram program(workspace);
    QVERIFY(program.openAt(test::writeTape(folder.path()), "2021-01-01T01:00:00Z"));
    QTRY_VERIFY(dockOf(program, "equity")->isFloating());
    QTRY_VERIFY(!dockOf(program, "equity")->isVisible() || program.panel("equity")->isVisible());
    QVERIFY(program.close());
}

SEXTANT_TEST(TestWindowPanels)
#include "tst_window_panels.moc"
