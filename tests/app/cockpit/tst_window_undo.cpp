#include <QAction>
#include <QDockWidget>
#include <QTemporaryDir>
#include <QTest>

#include "app/cockpit/alert_desk.h"
#include "app/cockpit/cockpit.h"
#include "app/cockpit/desk.h"
#include "app/cockpit/market_desk.h"
#include "engine/host/scoring_keeper.h"
#include "engine/host/session_shelf.h"
#include "models/chart/drawing_book.h"
#include "models/undo_book.h"
#include "tests/app/cockpit/cockpit_program.h"
#include "tests/test_main.h"
#include "ui/analyze/flags_panel.h"
#include "ui/chart/chart_view.h"
#include "ui/operate/alerts_panel.h"
#include "ui/operate/scoring_dialog.h"
#include "ui/operate/sessions_dialog.h"
#include "ui/operate/settings_dialog.h"
#include "ui/shell/action_book.h"
#include "ui/shell/main_window.h"
#include "ui/shell/toast.h"
#include "ui/shell/workspace_page.h"

using namespace sextant;
using test::CockpitProgram;
using test::kPatience;

class TestWindowUndo final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void settingsGoBackWithoutASession();
    void whatSomebodyElseHasChangedStays();
    void stepsOfAllKindsGoBackInTheirOrder();
    void scoringGoesBackUnlessItIsAnotherByNow();
    void alertsGoBack();
    void sessionsGoBack();
    void ordersAreNoSteps();

private:
    static void changeSetting(CockpitProgram& program, const char* key, const char* value);
    static QString undoText(CockpitProgram& program)
    {
        return program.window().actions().find(QStringLiteral("edit.undo"))->text();
    }
    static QString said(CockpitProgram& program) { return program.window().findChild<ui::Toast*>()->text(); }
    /// A key for what is greyed does nothing; while a step is under way it is.
    static void step(CockpitProgram& program, const char* id, Qt::KeyboardModifiers modifiers)
    {
        (void)QTest::qWaitFor([&] { return program.window().actions().find(QString::fromLatin1(id))->isEnabled(); },
                              kPatience);
        program.press(Qt::Key_Z, modifiers);
    }
    static void undo(CockpitProgram& program) { step(program, "edit.undo", Qt::ControlModifier); }
    static void redo(CockpitProgram& program) { step(program, "edit.redo", Qt::ControlModifier | Qt::ShiftModifier); }
};

/// As the dialog asks for it.
void TestWindowUndo::changeSetting(CockpitProgram& program, const char* key, const char* value)
{
    program.press(Qt::Key_Comma, Qt::ControlModifier);
    auto* dialog = program.window().findChild<ui::SettingsDialog*>();
    QVERIFY(dialog != nullptr);
    Q_EMIT dialog->changesWanted({{QString::fromLatin1(key), QString::fromLatin1(value)}}, QStringLiteral("to try"));
    QTRY_COMPARE_WITH_TIMEOUT(dialog->messageText(), QStringLiteral("✓ One change is recorded."), kPatience);
    dialog->close();
    program.window().activateWindow();
    QTRY_VERIFY(program.window().isActiveWindow());
}

void TestWindowUndo::settingsGoBackWithoutASession()
{
    const QTemporaryDir folder;
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    const auto stored = [&] {
        return QString::fromStdString(
            std::string(program.host().storedConfiguration().settings.text("risk.max_positions")));
    };
    const QString before = stored();
    QVERIFY(!program.window().actions().find(QStringLiteral("edit.undo"))->isEnabled());
    QCOMPARE(undoText(program), QStringLiteral("Undo"));
    changeSetting(program, "risk.max_positions", "7");
    QTRY_COMPARE(stored(), QStringLiteral("7"));
    QTRY_COMPARE(undoText(program), QStringLiteral("Undo: risk.max_positions %1 → 7").arg(before));

    undo(program);
    QTRY_COMPARE(stored(), before);
    QTRY_COMPARE(said(program), QStringLiteral("Taken back: risk.max_positions %1 → 7.").arg(before));
    QCOMPARE(program.host().changes().front().reason,
             QStringLiteral("taken back: risk.max_positions %1 → 7").arg(before).toStdString());
    QCOMPARE(program.host().changes().front().actor, program.host().operatorName());
    QTRY_VERIFY(!program.window().actions().find(QStringLiteral("edit.undo"))->isEnabled());
    redo(program);
    QTRY_COMPARE(stored(), QStringLiteral("7"));
    QCOMPARE(program.host().changes().size(), std::size_t{3});

    // The palette has it too, by what it takes back.
    QTRY_VERIFY(undoText(program).startsWith(QLatin1StringView("Undo: risk.max_positions")));
    program.press(Qt::Key_K, Qt::ControlModifier);
    program.type("undo risk.max_positions");
    program.press(Qt::Key_Return);
    QTRY_COMPARE(stored(), before);
    QVERIFY(program.close());
}

void TestWindowUndo::whatSomebodyElseHasChangedStays()
{
    const QTemporaryDir folder;
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    QVERIFY(program.openAt(test::writeTape(folder.path()), "2021-01-01T01:00:00Z"));
    const auto is = [&] { return program.snapshot()->configuration->settings.text("exits.stop_atr"); };
    changeSetting(program, "exits.stop_atr", "1.5");
    QTRY_COMPARE_WITH_TIMEOUT(is(), std::string_view("1.5"), kPatience);
    session::Command other;
    other.kind = session::CommandKind::Setting;
    other.key = "exits.stop_atr";
    other.value = "3";
    other.actor = "somebody";
    other.origin = "socket";
    QVERIFY(program.host().submit(other) != 0);
    QTRY_COMPARE_WITH_TIMEOUT(is(), std::string_view("3"), kPatience);
    program.window().refresh();
    undo(program);
    QTRY_VERIFY2(said(program).contains(QLatin1StringView("exits.stop_atr is 3 by now")), qPrintable(said(program)));
    QCOMPARE(is(), std::string_view("3"));
    QVERIFY(!program.window().undoBook().canUndo());
    QVERIFY(program.close());
}

void TestWindowUndo::scoringGoesBackUnlessItIsAnotherByNow()
{
    const QTemporaryDir folder;
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    QVERIFY(program.openAt(test::writeTape(folder.path()), "2021-01-01T01:00:00Z"));
    host::ScoringKeeper& keeper = *program.host().scoring();
    program.window().actions().find(QStringLiteral("session.scoring"))->trigger();
    auto* dialog = program.window().findChild<ui::ScoringDialog*>();
    QVERIFY(dialog != nullptr);
    const auto is = [&] { return program.snapshot()->configuration->scoring.buyScore; };
    const double before = keeper.values().buyScore;
    host::ScoringValues wanted = keeper.values();
    wanted.buyScore = 0.81;
    wanted.minAgreement = 0.55;
    Q_EMIT dialog->editWanted(wanted, QStringLiteral("stricter"));
    QTRY_COMPARE_WITH_TIMEOUT(undoText(program), QStringLiteral("Undo: change of the scoring configuration"),
                              kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(is(), 0.81, kPatience);
    dialog->close();
    program.window().activateWindow();
    QTRY_VERIFY(program.window().isActiveWindow());
    undo(program);
    QTRY_COMPARE_WITH_TIMEOUT(is(), before, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(!program.window().undoBook().isBusy(), kPatience);
    redo(program);
    QTRY_COMPARE_WITH_TIMEOUT(is(), 0.81, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(program.window().undoBook().canUndo(), kPatience);
    // Somebody else turns the same screw.
    wanted.buyScore = 0.9;
    bool isTaken = false; // not while the step before is being recorded
    QTRY_VERIFY_WITH_TIMEOUT(isTaken || (isTaken = keeper.edit(wanted, "somebody", "later").has_value()), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(is(), 0.9, kPatience);
    undo(program);
    QTRY_VERIFY_WITH_TIMEOUT(said(program).contains(QLatin1StringView("changed in another way since")), kPatience);
    QCOMPARE(is(), 0.9);
    QVERIFY(program.close());
}

void TestWindowUndo::stepsOfAllKindsGoBackInTheirOrder()
{
    const QTemporaryDir folder;
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    QVERIFY(program.openAt(test::writeTape(folder.path()), "2021-01-01T01:00:00Z"));
    models::UndoBook& book = program.window().undoBook();
    const auto isOn = [&] { return program.snapshot()->configuration->flags.isSet("spread_gate"); };
    auto* flags = qobject_cast<ui::FlagsPanel*>(program.panel("flags"));
    auto* chart = program.window().findChild<ui::ChartView*>();
    models::WatchlistBook& watchlists = program.cockpit().desk().markets().book();
    QVERIFY(flags != nullptr && chart != nullptr);
    QTRY_VERIFY(!chart->drawings().symbol().isEmpty());

    Q_EMIT flags->flagChangeWanted(QStringLiteral("spread_gate"), true, QStringLiteral("wide spreads"), 3);
    QTRY_VERIFY_WITH_TIMEOUT(isOn() && book.undoText() == QStringLiteral("spread_gate off → on"), kPatience);
    models::Drawing line;
    line.kind = models::DrawingKind::HorizontalLine;
    line.anchors = {{program.snapshot()->now, 29000.0}};
    const auto drawn = [&] { return chart->drawings().book().of(chart->drawings().symbol()).size(); };
    QVERIFY(chart->drawings().book().add(chart->drawings().symbol(), line) != 0);
    QCOMPARE(book.undoText(), QStringLiteral("drawings of BTC-USDT"));
    chart->indicators().addPreset();
    const std::size_t indicators = chart->indicators().count();
    QVERIFY(indicators > 0);
    ui::WorkspacePage* page = program.window().pages().front();
    QDockWidget* ticket = nullptr;
    for (QDockWidget* dock : page->docks())
        if (dock->objectName().contains(QLatin1StringView("ticket"))) ticket = dock;
    QVERIFY(ticket != nullptr);
    ticket->hide();
    program.window().actions().find(QStringLiteral("view.reset"))->trigger();
    QVERIFY(!ticket->isHidden());
    watchlists.setSymbols({}, {QStringLiteral("BTC-USDT")});
    QCOMPARE(book.undoText(), QStringLiteral("order of the watchlist"));

    chart->setFocus(); // which has keys of its own
    undo(program);
    QTRY_VERIFY(watchlists.symbols({}).isEmpty());
    QCOMPARE(chart->indicators().count(), indicators);
    undo(program);
    QTRY_VERIFY(ticket->isHidden());
    undo(program);
    QTRY_COMPARE(chart->indicators().count(), std::size_t{0});
    QCOMPARE(drawn(), std::size_t{1});
    undo(program);
    QTRY_COMPARE(drawn(), std::size_t{0});
    QVERIFY(isOn());
    undo(program);
    QTRY_VERIFY_WITH_TIMEOUT(!isOn(), kPatience);
    QTRY_VERIFY(!book.canUndo() && !book.isBusy());
    QCOMPARE(program.host().changes().front().reason, std::string("taken back: spread_gate off → on"));

    // And forth: the flag with the day on which it is to be looked at again.
    redo(program);
    QTRY_VERIFY_WITH_TIMEOUT(isOn() && !book.isBusy(), kPatience);
    QTRY_VERIFY(program.host().changes().front().expires.has_value());
    redo(program);
    QTRY_COMPARE(drawn(), std::size_t{1});
    redo(program);
    QTRY_COMPARE(chart->indicators().count(), indicators);
    redo(program);
    QTRY_VERIFY(!ticket->isHidden());
    redo(program);
    QTRY_COMPARE(watchlists.symbols({}), QStringList(QStringLiteral("BTC-USDT")));
    QVERIFY(!book.canRedo());
    QVERIFY(program.close());
}

void TestWindowUndo::alertsGoBack()
{
    const QTemporaryDir folder;
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    cockpit::AlertDesk& alerts = program.cockpit().desk().alerts();
    const auto rules = [&] { return *alerts.store().rules(); };
    services::AlertRule rule = services::usualRule(services::AlertKind::Price);
    rule.symbol = "BTC-USDT";
    rule.level = 30000.0;
    Q_EMIT alerts.alertsPanel()->ruleSaved(rule);
    QCOMPARE(rules().size(), std::size_t{1});
    rule = rules().front();
    QVERIFY(undoText(program).startsWith(QLatin1StringView("Undo: alert added:")));
    services::AlertRule higher = rule;
    higher.level = 31000.0;
    Q_EMIT alerts.alertsPanel()->ruleSaved(higher);
    Q_EMIT alerts.alertsPanel()->removeWanted(QString::fromStdString(rule.id));
    QVERIFY(rules().empty());

    undo(program);
    QTRY_VERIFY(rules() == std::vector{higher});
    undo(program);
    QTRY_VERIFY(rules() == std::vector{rule});
    redo(program);
    QTRY_VERIFY(rules() == std::vector{higher});
    // The panel's own button takes the newest change back, as a step like any other.
    Q_EMIT alerts.alertsPanel()->undoWanted();
    QVERIFY(rules() == std::vector{rule});
    undo(program);
    QTRY_VERIFY(rules() == std::vector{higher});
    // Changed by another program since.
    services::AlertRule other = higher;
    other.level = 5.0;
    QVERIFY(alerts.store().change(other, "somebody", Time{1}).has_value());
    undo(program);
    QTRY_VERIFY2(said(program).contains(QLatin1StringView("stays as it is")), qPrintable(said(program)));
    QVERIFY(rules() == std::vector{other});
    QVERIFY(program.close());
}

void TestWindowUndo::sessionsGoBack()
{
    const QTemporaryDir folder;
    const QString workspace = folder.filePath(QStringLiteral("workspace"));
    CockpitProgram program(workspace);
    const QString tape = test::writeTape(folder.path());
    QVERIFY(program.openAt(tape, "2021-01-01T00:10:00Z"));
    const QString first = QString::fromStdString(program.host().status().sessionId);
    QVERIFY(program.openAt(tape, "2021-01-01T00:20:00Z")); // another session
    const auto isRemoved = [&] {
        const auto labels = host::SessionShelf(workspace.toStdString()).read();
        const auto found = labels->find(first.toStdString());
        return found != labels->end() && found->second.removed.has_value();
    };
    program.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = program.window().findChild<ui::SessionsDialog*>();
    QVERIFY(dialog != nullptr);
    Q_EMIT dialog->removeWanted({first});
    QVERIFY(isRemoved());
    dialog->close();
    program.window().activateWindow();
    QTRY_VERIFY(program.window().isActiveWindow());
    QVERIFY(undoText(program).startsWith(QLatin1StringView("Undo: session")));
    undo(program);
    QTRY_VERIFY(!isRemoved());
    redo(program);
    QTRY_VERIFY(isRemoved());
    // Open by now: it is not taken away under somebody's eyes.
    undo(program);
    QTRY_VERIFY(!isRemoved());
    host::OpenRequest resume;
    resume.kind = host::OpenRequest::Kind::Resume;
    resume.sessionId = first.toStdString();
    program.window().open(resume);
    QTRY_COMPARE_WITH_TIMEOUT(QString::fromStdString(program.host().status().sessionId), first, kPatience);
    redo(program);
    QTRY_VERIFY2(said(program).contains(QLatin1StringView("The session is open")), qPrintable(said(program)));
    QVERIFY(!isRemoved());
    QVERIFY(program.close());
}

void TestWindowUndo::ordersAreNoSteps()
{
    const QTemporaryDir folder;
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    QVERIFY(program.openAt(test::writeTape(folder.path()), "2021-01-01T01:00:00Z"));
    QVERIFY(program.window().isActiveWindow());
    program.press(Qt::Key_F12, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(program.snapshot()->halts.kill != trading::KillState::Disarmed, kPatience);
    QVERIFY(!program.window().undoBook().canUndo());
    QVERIFY(program.close());
}

SEXTANT_TEST(TestWindowUndo)
#include "tst_window_undo.moc"
