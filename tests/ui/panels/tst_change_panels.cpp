#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <array>

#include "models/flag_history_model.h"
#include "models/flags_model.h"
#include "models/sessions_model.h"
#include "models/settings_model.h"
#include "tests/test_main.h"
#include "tests/ui/panels/sample_session.h"
#include "tests/ui/panels/widget_tree.h"
#include "ui/analyze/flags_panel.h"
#include "ui/operate/sessions_dialog.h"
#include "ui/operate/settings_dialog.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

using namespace sextant;
using models::FlagHistoryModel;
using models::FlagsModel;
using models::SettingsModel;
using sextant::test::named;
using sextant::test::summaryOf;
using ui::FlagsPanel;
using ui::SessionsDialog;
using ui::SettingsDialog;

namespace {

struct ShownFlags {
    ShownFlags()
    {
        panel.resize(900, 360);
        panel.show();
        view = panel.view();
    }
    int rowOf(const char* name) const
    {
        for (int row = 0; row < view->model()->rowCount(); ++row)
            if (view->model()->index(row, FlagsModel::Flag).data().toString() == QLatin1String(name)) return row;
        return -1;
    }
    QLineEdit* reason() { return named<QLineEdit>(panel, "Reason"); }
    ui::ThemeController theme;
    FlagsModel model;
    FlagHistoryModel history;
    FlagsPanel panel{theme, model, history};
    ui::TableView* view = nullptr;
};

struct ShownSettings {
    ShownSettings()
    {
        dialog.show();
        view = dialog.view();
    }
    QModelIndex value(const char* key) const
    {
        return model.indexOf(QString::fromLatin1(key)).siblingAtColumn(SettingsModel::Value);
    }
    /// Types a value into the row as people do; Enter is the end of it.
    void type(const char* key, const QString& text)
    {
        view->setCurrentIndex(value(key));
        view->edit(value(key));
        auto* editor = view->viewport()->findChild<QLineEdit*>();
        QVERIFY(editor != nullptr);
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(view->viewport()->findChild<QLineEdit*>() == nullptr);
    }
    QPushButton* apply() { return named<QPushButton>(dialog, "Apply all changes"); }
    QLineEdit* reason() { return named<QLineEdit>(dialog, "Reason"); }
    ui::ThemeController theme;
    SettingsModel model;
    SettingsDialog dialog{theme, model};
    QTreeView* view = nullptr;
};

constexpr const char* kRisk = "risk.per_trade_percent";

} // namespace

class TestChangePanels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void aFlagIsTurnedByMouseOnlyWithAReason();
    void aFlagIsTurnedByTheSpaceBar();
    void escapeTakesTheQuestionBack();
    void aRefusedFlagSaysWhy();
    void undoAsksAReasonToo();
    void aBlockedPanelChangesNothing();
    void searchesFlags();
    void saysWhichParentHoldsAFlag();
    void aBadSettingIsRefusedInWords();
    void settingsAreAppliedTogetherWithAReason();
    void aRowGoesBackToItsDefault();
    void revertForgetsWhatWaits();
    void searchesSettings();
    void takesSettingsAsTypedInGermany();
    void saysWhatBecameOfAChange();
    void showsOnlyWhatIsChanged();
    void allSettingsAreResetAndTakenBack();
    void resumesOpenSessionsOnly();
    void saysWhatToDoWithoutSessions();
};

void TestChangePanels::aFlagIsTurnedByMouseOnlyWithAReason()
{
    ShownFlags shown;
    QSignalSpy wanted(&shown.panel, &FlagsPanel::flagChangeWanted);
    const int row = shown.rowOf("spread_gate");
    const QRect cell = shown.view->visualRect(shown.view->model()->index(row, FlagsModel::On));
    QTest::mouseClick(shown.view->viewport(), Qt::LeftButton, {}, QPoint(cell.left() + 14, cell.center().y()));
    QVERIFY(shown.reason()->isVisible());
    QVERIFY(named<QLabel>(shown.panel, "Turn spread_gate on — reason:") != nullptr);
    auto* apply = named<QPushButton>(shown.panel, "Apply the change");
    QVERIFY(!apply->isEnabled());
    QTest::keyClick(shown.reason(), Qt::Key_Return);
    QTest::keyClicks(shown.reason(), QStringLiteral("   "));
    QVERIFY(!apply->isEnabled());
    QTest::keyClick(shown.reason(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 0);
    QTest::keyClicks(shown.reason(), QStringLiteral("spreads are wide "));
    QTest::mouseClick(apply, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front(),
             QVariantList({QStringLiteral("spread_gate"), true, QStringLiteral("spreads are wide"), 0}));
    QVERIFY(!shown.reason()->isVisible());
    // The switch follows the engine, not the click.
    QVERIFY(!shown.model.isOn(row));
    QVERIFY(shown.panel.statusText().contains(QStringLiteral("waiting")));
    shown.panel.setSubmitted(QStringLiteral("spread_gate"), 5);
    shown.panel.setAnswer(5, true, {});
    QVERIFY2(shown.panel.statusText().contains(QStringLiteral("spread_gate is on")),
             qPrintable(shown.panel.statusText()));
}

void TestChangePanels::aFlagIsTurnedByTheSpaceBar()
{
    ShownFlags shown;
    session::FlagValues values;
    QVERIFY(values.set("spread_gate", true).has_value());
    shown.model.setFlags(values);
    QSignalSpy wanted(&shown.panel, &FlagsPanel::flagChangeWanted);
    shown.view->selectRow(shown.rowOf("spread_gate"));
    QTest::keyClick(shown.view, Qt::Key_Space);
    QTest::keyClicks(shown.reason(), QStringLiteral("calm again"));
    QTest::keyClick(shown.reason(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front(), QVariantList({QStringLiteral("spread_gate"), false, QStringLiteral("calm again"), 0}));
}

void TestChangePanels::escapeTakesTheQuestionBack()
{
    ShownFlags shown;
    QSignalSpy wanted(&shown.panel, &FlagsPanel::flagChangeWanted);
    shown.view->selectRow(0);
    QTest::keyClick(shown.view, Qt::Key_Space);
    QTest::keyClicks(shown.reason(), QStringLiteral("no"));
    QTest::keyClick(shown.reason(), Qt::Key_Escape);
    QVERIFY(!shown.reason()->isVisible());
    QCOMPARE(wanted.size(), 0);
    // The next question begins without the words of this one.
    QTest::keyClick(shown.view, Qt::Key_Space);
    QVERIFY(shown.reason()->text().isEmpty());
}

void TestChangePanels::aRefusedFlagSaysWhy()
{
    ShownFlags shown;
    shown.view->selectRow(shown.rowOf("futures"));
    QTest::keyClick(shown.view, Qt::Key_Space);
    QTest::keyClicks(shown.reason(), QStringLiteral("try"));
    QTest::keyClick(shown.reason(), Qt::Key_Return);
    shown.panel.setSubmitted(QStringLiteral("futures"), 9);
    shown.panel.setAnswer(9, false, QStringLiteral("the disk is full"));
    QVERIFY(shown.panel.statusText().contains(QStringLiteral("the disk is full")));
    QVERIFY(shown.panel.statusText().contains(QStringLiteral("futures was not turned on")));
}

void TestChangePanels::undoAsksAReasonToo()
{
    ShownFlags shown;
    QSignalSpy wanted(&shown.panel, &FlagsPanel::flagChangeWanted);
    auto* undo = named<QPushButton>(shown.panel, "Undo a change of a flag");
    QVERIFY(!undo->isEnabled());
    host::ChangeRecord setting;
    setting.key = "risk.max_positions";
    host::ChangeRecord newest;
    newest.isFlag = true;
    newest.key = "futures";
    newest.before = ""; // the default, off
    newest.after = "on";
    newest.entry = 4;
    host::ChangeRecord older = newest;
    older.key = "spread_gate";
    shown.history.setChanges({setting, newest, older});
    QVERIFY(undo->isEnabled());
    QTest::mouseClick(undo, Qt::LeftButton);
    QCOMPARE(wanted.size(), 0);
    QTest::keyClicks(shown.reason(), QStringLiteral("by mistake"));
    QTest::keyClick(shown.reason(), Qt::Key_Return);
    QCOMPARE(wanted.front(), QVariantList({QStringLiteral("futures"), false,
                                           QStringLiteral("undo of change 4 (futures off → on): by mistake"), 0}));
    // Of an older one, chosen in the history.
    shown.panel.history()->selectRow(1);
    QTest::mouseClick(undo, Qt::LeftButton);
    QTest::keyClick(shown.reason(), Qt::Key_Return);
    QCOMPARE(wanted.back()[0].toString(), QStringLiteral("spread_gate"));
    QCOMPARE(wanted.back()[2].toString(), QStringLiteral("undo of change 4 (spread_gate off → on)"));
}

void TestChangePanels::aBlockedPanelChangesNothing()
{
    ShownFlags shown;
    shown.panel.setBlocked(QStringLiteral("This is a replay."));
    shown.view->selectRow(0);
    QTest::keyClick(shown.view, Qt::Key_Space);
    QVERIFY(!shown.reason()->isVisible());
    QCOMPARE(shown.panel.statusText(), QStringLiteral("This is a replay."));
    ShownSettings settings;
    settings.dialog.setBlocked(QStringLiteral("This is a replay."));
    settings.type(kRisk, QStringLiteral("2"));
    QTest::keyClicks(settings.reason(), QStringLiteral("why not"));
    QVERIFY(!settings.apply()->isEnabled());
}

void TestChangePanels::searchesFlags()
{
    ShownFlags shown;
    const int all = shown.view->model()->rowCount();
    QTest::keyClicks(named<QLineEdit>(shown.panel, "Search flags"), QStringLiteral("SPREAD"));
    QVERIFY(shown.view->model()->rowCount() < all);
    const int row = shown.rowOf("spread_gate");
    QVERIFY(row >= 0);
    shown.view->selectRow(row);
    QTest::keyClick(shown.view, Qt::Key_Space);
    QVERIFY(named<QLabel>(shown.panel, "Turn spread_gate on — reason:") != nullptr);
}

void TestChangePanels::saysWhichParentHoldsAFlag()
{
    static constexpr std::array kFlags{session::FlagDefinition{"futures", false, "A parent.", ""},
                                       session::FlagDefinition{"spread_gate", false, "A child.", "futures"}};
    ui::ThemeController theme;
    FlagsModel model(kFlags);
    FlagHistoryModel history;
    FlagsPanel panel(theme, model, history);
    panel.show();
    panel.view()->selectRow(1);
    const QString said = named<QLabel>(panel, "Description of the flag")->text();
    QVERIFY2(said.contains(QStringLiteral("A child.")) && said.contains(QStringLiteral("futures")), qPrintable(said));
}

void TestChangePanels::aBadSettingIsRefusedInWords()
{
    ShownSettings shown;
    QSignalSpy wanted(&shown.dialog, &SettingsDialog::changesWanted);
    shown.type(kRisk, QStringLiteral("500"));
    QVERIFY2(shown.dialog.messageText().contains(QStringLiteral("100")), qPrintable(shown.dialog.messageText()));
    QVERIFY(named<QLabel>(shown.dialog, "Message")->isVisible());
    QCOMPARE(shown.value(kRisk).data().toString(), QStringLiteral("1"));
    QTest::keyClicks(shown.reason(), QStringLiteral("more"));
    QVERIFY(!shown.apply()->isEnabled());
    QTest::keyClick(shown.reason(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 0);
    shown.type(kRisk, QStringLiteral("much"));
    QVERIFY(!shown.dialog.messageText().isEmpty());
    shown.type(kRisk, QStringLiteral("2"));
    QVERIFY2(shown.dialog.messageText().isEmpty(), qPrintable(shown.dialog.messageText()));
}

void TestChangePanels::settingsAreAppliedTogetherWithAReason()
{
    ShownSettings shown;
    QSignalSpy wanted(&shown.dialog, &SettingsDialog::changesWanted);
    QVERIFY(!shown.apply()->isEnabled());
    shown.type(kRisk, QStringLiteral("0.50"));
    shown.type("journal.flush_ms", QStringLiteral("50"));
    const QString waiting = named<QLabel>(shown.dialog, "Changes that wait")->text();
    QVERIFY2(waiting.contains(QLatin1String(kRisk)) && waiting.contains(QStringLiteral("at once")) &&
                 waiting.contains(QStringLiteral("next session")),
             qPrintable(waiting));
    QVERIFY(!shown.apply()->isEnabled());
    QTest::keyClicks(shown.reason(), QStringLiteral("calmer"));
    QTest::mouseClick(shown.apply(), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    const QMap<QString, QString> changes{{QStringLiteral("journal.flush_ms"), QStringLiteral("50")},
                                         {QLatin1String(kRisk), QStringLiteral("0.5")}};
    QCOMPARE((wanted[0][0].value<QMap<QString, QString>>()), changes);
    QCOMPARE(wanted[0][1].toString(), QStringLiteral("calmer"));
    QVERIFY(shown.dialog.isVisible());
}

void TestChangePanels::aRowGoesBackToItsDefault()
{
    ShownSettings shown;
    session::SettingValues values;
    QVERIFY(values.set(kRisk, "2").has_value());
    shown.model.setValues(values);
    auto* reset = named<QPushButton>(shown.dialog, "Reset the chosen setting to its default");
    shown.view->setCurrentIndex(shown.value("risk.max_positions"));
    QVERIFY(!reset->isEnabled());
    shown.view->setCurrentIndex(shown.value(kRisk));
    QVERIFY(reset->isEnabled());
    QTest::mouseClick(reset, Qt::LeftButton);
    QCOMPARE(shown.value(kRisk).data().toString(), QStringLiteral("1"));
    QVERIFY(shown.model.hasPendingChanges());
}

void TestChangePanels::revertForgetsWhatWaits()
{
    ShownSettings shown;
    shown.type(kRisk, QStringLiteral("2"));
    auto* revert = named<QPushButton>(shown.dialog, "Revert all changes");
    QVERIFY(revert->isEnabled());
    QTest::mouseClick(revert, Qt::LeftButton);
    QVERIFY(!shown.model.hasPendingChanges());
    QVERIFY(!revert->isEnabled());
    QCOMPARE(shown.value(kRisk).data().toString(), QStringLiteral("1"));
}

void TestChangePanels::searchesSettings()
{
    ShownSettings shown;
    QTest::keyClicks(named<QLineEdit>(shown.dialog, "Search settings"), QStringLiteral("leverage"));
    QVERIFY(shown.value("risk.max_leverage").isValid());
    QVERIFY(!shown.value("journal.flush_ms").isValid());
    QVERIFY(shown.view->isExpanded(shown.value("risk.max_leverage").parent()));
    shown.dialog.showSetting(QStringLiteral("journal.flush_ms"));
    QCOMPARE(shown.view->currentIndex(), shown.value("journal.flush_ms"));
}

void TestChangePanels::takesSettingsAsTypedInGermany()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    ShownSettings shown;
    shown.type(kRisk, QStringLiteral("0,25"));
    const auto changes = shown.model.pendingChanges();
    QCOMPARE(changes.size(), std::size_t{1});
    QCOMPARE(changes.front().second, QStringLiteral("0.25"));
}

void TestChangePanels::saysWhatBecameOfAChange()
{
    ShownSettings shown;
    shown.type(kRisk, QStringLiteral("2"));
    shown.type("risk.max_positions", QStringLiteral("4"));
    QTest::keyClicks(shown.reason(), QStringLiteral("less at once"));
    QTest::keyClick(shown.reason(), Qt::Key_Return);
    shown.dialog.setOutcome({0, QLatin1String(kRisk), QStringLiteral("the disk is full")});
    QVERIFY(shown.dialog.messageText().contains(QStringLiteral("the disk is full")));
    QVERIFY(shown.dialog.messageText().contains(QStringLiteral("Nothing was changed")));
    // Both wait still.
    QCOMPARE(shown.model.pendingChanges().size(), std::size_t{2});
    shown.dialog.setOutcome({2, {}, {}});
    QVERIFY(shown.dialog.messageText().contains(QStringLiteral("2 changes are recorded")));
}

void TestChangePanels::showsOnlyWhatIsChanged()
{
    ShownSettings shown;
    session::SettingValues values;
    QVERIFY(values.set(kRisk, "2").has_value());
    shown.model.setValues(values);
    auto* only = named<QCheckBox>(shown.dialog, "Show changed settings only");
    QTest::mouseClick(only, Qt::LeftButton, {}, QPoint(8, only->height() / 2));
    QVERIFY(only->isChecked());
    QVERIFY(shown.value(kRisk).isValid());
    QVERIFY(!shown.value("risk.max_positions").isValid());
    QVERIFY(shown.view->isExpanded(shown.value(kRisk).parent()));
    // What the palette asks for is found all the same.
    shown.dialog.showSetting(QStringLiteral("journal.flush_ms"));
    QVERIFY(!only->isChecked());
    QCOMPARE(shown.view->currentIndex(), shown.value("journal.flush_ms"));
}

void TestChangePanels::allSettingsAreResetAndTakenBack()
{
    ShownSettings shown;
    session::SettingValues values;
    QVERIFY(values.set(kRisk, "2").has_value());
    QVERIFY(values.set("risk.max_positions", "3").has_value());
    auto* all = named<QPushButton>(shown.dialog, "Reset all settings to their defaults");
    auto* undo = named<QPushButton>(shown.dialog, "Take the last edit or reset back");
    QVERIFY(!all->isEnabled() && !undo->isEnabled());
    shown.model.setValues(values);
    shown.dialog.showNow();
    QVERIFY(all->isEnabled());
    QTest::mouseClick(all, Qt::LeftButton);
    QCOMPARE(shown.model.pendingChanges().size(), std::size_t{2});
    QVERIFY(!shown.dialog.messageText().isEmpty());
    if (const QString pictures = qEnvironmentVariable("SEXTANT_PICTURES"); !pictures.isEmpty())
        QVERIFY(shown.dialog.grab().save(pictures + QStringLiteral("/settings.png")));
    shown.dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shown.dialog));
    shown.view->setFocus();
    QTest::keyClick(shown.view, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!shown.model.hasPendingChanges());
    QVERIFY(!undo->isEnabled());
}

void TestChangePanels::resumesOpenSessionsOnly()
{
    ui::ThemeController theme;
    models::SessionsModel model;
    model.setSessions({summaryOf("b", "Tuesday crypto", false), summaryOf("a", "Monday crypto", true)});
    SessionsDialog dialog(theme, model);
    dialog.show();
    QSignalSpy resumed(&dialog, &SessionsDialog::resumeWanted);
    QSignalSpy replayed(&dialog, &SessionsDialog::replayWanted);
    auto* resume = named<QPushButton>(dialog, "Resume the session");
    auto* replay = named<QPushButton>(dialog, "Look back at the session");
    // The first is chosen at once: keys alone could not choose from a list of one.
    QVERIFY(dialog.view()->selectionModel()->isRowSelected(0));
    QVERIFY(resume->isEnabled());
    QVERIFY(replay->isEnabled());
    QTest::mouseClick(resume, Qt::LeftButton);
    QCOMPARE(resumed.size(), 1);
    QCOMPARE(resumed.front().front().toString(), QStringLiteral("b"));
    QTest::keyClick(dialog.view(), Qt::Key_Down);
    QVERIFY(!resume->isEnabled());
    QTest::keyClick(dialog.view(), Qt::Key_Return);
    QCOMPARE(resumed.size(), 1);
    QCOMPARE(replayed.size(), 1);
    QCOMPARE(replayed.front().front().toString(), QStringLiteral("a"));
}

void TestChangePanels::saysWhatToDoWithoutSessions()
{
    ui::ThemeController theme;
    models::SessionsModel model;
    SessionsDialog dialog(theme, model);
    dialog.show();
    QVERIFY(!dialog.view()->isVisible());
    QVERIFY(named<QWidget>(dialog, "No recorded sessions")->isVisible());
    model.setSessions({summaryOf("a", "Monday crypto", true)});
    QVERIFY(dialog.view()->isVisible());
}

SEXTANT_TEST(TestChangePanels)
#include "tst_change_panels.moc"
