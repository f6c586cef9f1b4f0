#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include "models/flags_model.h"
#include "models/roles.h"
#include "models/settings_model.h"
#include "tests/app/cockpit/cockpit_program.h"
#include "tests/test_main.h"
#include "ui/operate/settings_dialog.h"
#include "ui/operate/settings_profiles_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace_page.h"
#include "ui/widgets/table_view.h"

using namespace sextant;
using models::FlagsModel;
using models::SettingsModel;
using test::CockpitProgram;
using test::kPatience;

class TestWindowConfiguration final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFlagIsTurnedByMouseKeyAndUndone();
    void aSettingIsKeptWithoutASession();
    void aSettingIsChangedInItsDialog();
    void aSettingOfTheNextSessionIsKept();
    void severalSettingsAreChangedTogetherOrNotAtAll();
    void aProfileIsAppliedInASession();
    void theWebhookIsSwitchedOnInAnOpenSession();

private:
    static int rowOf(const QAbstractItemModel& model, const char* flag);
    static bool isOn(CockpitProgram& program) { return program.snapshot()->configuration->flags.isSet("spread_gate"); }
};

int TestWindowConfiguration::rowOf(const QAbstractItemModel& model, const char* flag)
{
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.index(row, FlagsModel::Flag).data().toString() == QLatin1StringView(flag)) return row;
    return -1;
}

void TestWindowConfiguration::aFlagIsTurnedByMouseKeyAndUndone()
{
    const QTemporaryDir folder;
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    QVERIFY(program.openAt(test::writeTape(folder.path()), "2021-01-01T01:00:00Z"));
    program.press(Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(program.window().pages().at(1)->isVisible());
    auto* flags = program.find<ui::TableView>("Feature flags");
    const int row = rowOf(*flags->model(), "spread_gate");
    QVERIFY(row >= 0);
    const auto shown = [&] { return flags->model()->index(row, FlagsModel::On).data(models::SwitchRole).toBool(); };
    QVERIFY(!isOn(program) && !shown());

    // With the mouse: the switch asks for a reason, and does nothing without one.
    program.click(flags, row, FlagsModel::On);
    auto* reason = program.find<QLineEdit>("Reason");
    auto* apply = program.find<QPushButton>("Apply the change");
    QTRY_VERIFY(reason->hasFocus());
    QVERIFY(!apply->isEnabled());
    program.press(Qt::Key_Return);
    QTRY_VERIFY(reason->isVisible());
    program.type("wide spreads at night");
    program.click(apply);
    const auto* said = program.find<QLabel>("State of the last change");
    QVERIFY2(said->text().contains(QLatin1StringView("waiting until it is recorded")), qPrintable(said->text()));
    QTRY_VERIFY_WITH_TIMEOUT(isOn(program), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(shown(), kPatience);
    QTRY_COMPARE(said->text(), QStringLiteral("✓ spread_gate is on."));
    const auto newest = program.host().changes().front();
    QCOMPARE(newest.key, std::string("spread_gate"));
    QCOMPARE(newest.actor, std::string("tester"));
    QCOMPARE(newest.reason, std::string("wide spreads at night"));
    QTRY_VERIFY(
        flags->model()->index(row, FlagsModel::LastChange).data().toString().contains(QLatin1StringView("tester")));

    // With the space bar; Escape takes it back.
    QVERIFY(program.tabTo("Feature flags"));
    program.press(Qt::Key_Space);
    QTRY_VERIFY(reason->hasFocus());
    program.press(Qt::Key_Escape);
    QVERIFY(!reason->isVisible() && isOn(program));
    QVERIFY(program.tabTo("Feature flags"));
    program.press(Qt::Key_Space);
    QTRY_VERIFY(reason->hasFocus());
    program.type("enough");
    program.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!isOn(program) && !shown(), kPatience);
    QTRY_COMPARE(said->text(), QStringLiteral("✓ spread_gate is off."));

    // Undone, with a reason as well.
    auto* undo = program.find<QPushButton>("Undo a change of a flag");
    QTRY_VERIFY(undo->isEnabled());
    program.click(undo);
    QTRY_VERIFY(reason->hasFocus());
    program.type("not yet");
    program.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(isOn(program) && shown(), kPatience);
    QCOMPARE(program.host().changes().size(), std::size_t{3});
    QVERIFY(program.close());
}

void TestWindowConfiguration::aSettingIsKeptWithoutASession()
{
    const QTemporaryDir folder;
    const QString tape = test::writeTape(folder.path());
    const QString workspace = folder.filePath(QStringLiteral("workspace"));
    {
        CockpitProgram program(workspace);
        program.press(Qt::Key_Comma, Qt::ControlModifier);
        auto* dialog = program.window().findChild<ui::SettingsDialog*>();
        QVERIFY(dialog != nullptr);
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
        program.type("max_positions");
        QVERIFY(program.tabTo("Settings"));
        program.press(Qt::Key_End);
        program.press(Qt::Key_F2);
        program.press(Qt::Key_A, Qt::ControlModifier);
        program.type("3");
        program.press(Qt::Key_Return);
        QVERIFY(program.tabTo("Reason"));
        program.type("small account");
        program.press(Qt::Key_Return);
        QTRY_COMPARE(dialog->messageText(), QStringLiteral("✓ One change is recorded."));
        QCOMPARE(program.host().storedConfiguration().settings.text("risk.max_positions"), std::string_view("3"));
        QVERIFY(program.close());
    }
    // A session that begins later has it.
    CockpitProgram program(workspace);
    QVERIFY(program.openAt(tape, "2021-01-01T00:10:00Z"));
    QCOMPARE(program.snapshot()->configuration->settings.text("risk.max_positions"), std::string_view("3"));
    QVERIFY(program.close());
}

void TestWindowConfiguration::aSettingIsChangedInItsDialog()
{
    const QTemporaryDir folder;
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    QVERIFY(program.openAt(test::writeTape(folder.path()), "2021-01-01T01:00:00Z"));
    program.press(Qt::Key_Comma, Qt::ControlModifier);
    auto* dialog = program.window().findChild<ui::SettingsDialog*>();
    QVERIFY(dialog != nullptr);
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    auto* view = dialog->findChild<QTreeView*>();
    program.type("stop_atr");
    const QModelIndex group = view->model()->index(0, 0);
    QTRY_COMPARE(view->model()->rowCount(group), 1);
    const QModelIndex value = view->model()->index(0, SettingsModel::Value, group);
    QCOMPARE(value.data().toString(), QStringLiteral("2"));

    // What is out of range is refused where it is typed.
    view->setCurrentIndex(value);
    QVERIFY(program.tabTo("Settings"));
    program.press(Qt::Key_F2);
    program.press(Qt::Key_A, Qt::ControlModifier);
    program.type("99");
    program.press(Qt::Key_Return);
    QTRY_VERIFY(dialog->messageText().contains(QStringLiteral("“99” is not a number from 0.25 to 5")));
    auto* apply = program.find<QPushButton>("Apply all changes");
    QVERIFY(!apply->isEnabled());

    program.press(Qt::Key_F2);
    program.press(Qt::Key_A, Qt::ControlModifier);
    program.type("1.5");
    program.press(Qt::Key_Return);
    QTRY_COMPARE(view->model()->index(0, SettingsModel::Value, group).data().toString(), QStringLiteral("1.5"));
    QVERIFY(!apply->isEnabled()); // a reason is missing
    QVERIFY(program.tabTo("Reason"));
    program.type("tighter");
    QVERIFY(apply->isEnabled());
    program.click(apply);
    QTRY_COMPARE_WITH_TIMEOUT(program.snapshot()->configuration->settings.text("exits.stop_atr"),
                              std::string_view("1.5"), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(dialog->messageText(), QStringLiteral("✓ One change is recorded."), kPatience);
    QCOMPARE(program.host().changes().front().reason, std::string("tighter"));
    program.press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog->isVisible());
    QVERIFY(program.close());
}

void TestWindowConfiguration::aSettingOfTheNextSessionIsKept()
{
    const QTemporaryDir folder;
    const QString workspace = folder.filePath(QStringLiteral("workspace"));
    const QString tape = test::writeTape(folder.path());
    {
        CockpitProgram program(workspace);
        QVERIFY(program.openAt(tape, "2021-01-01T01:00:00Z"));
        const std::string before(program.snapshot()->configuration->settings.text("session.warmup_bars"));
        program.press(Qt::Key_Comma, Qt::ControlModifier);
        auto* dialog = program.window().findChild<ui::SettingsDialog*>();
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
        auto* view = dialog->findChild<QTreeView*>();
        program.type("warmup_bars");
        const QModelIndex group = view->model()->index(0, 0);
        QTRY_COMPARE(view->model()->rowCount(group), 1);
        view->setCurrentIndex(view->model()->index(0, SettingsModel::Value, group));
        QVERIFY(program.tabTo("Settings"));
        program.press(Qt::Key_F2);
        program.press(Qt::Key_A, Qt::ControlModifier);
        program.type("321");
        program.press(Qt::Key_Return);
        QVERIFY(program.tabTo("Reason"));
        program.type("longer");
        program.click(program.find<QPushButton>("Apply all changes"));
        QTRY_COMPARE_WITH_TIMEOUT(dialog->messageText(), QStringLiteral("✓ One change is recorded."), kPatience);
        QCOMPARE(program.host().storedConfiguration().settings.text("session.warmup_bars"), std::string_view("321"));
        QCOMPARE(program.snapshot()->configuration->settings.text("session.warmup_bars"), std::string_view(before));
        // It waits for nothing any more, and is shown as the next session will have it.
        QTRY_VERIFY(!program.find<QPushButton>("Apply all changes")->isEnabled());
        QTRY_COMPARE(view->model()->index(0, SettingsModel::Value, group).data().toString(), QStringLiteral("321"));
        QVERIFY(program.close());
    }
    CockpitProgram program(workspace);
    QVERIFY(program.openAt(tape, "2021-01-01T00:10:00Z"));
    QCOMPARE(program.snapshot()->configuration->settings.text("session.warmup_bars"), std::string_view("321"));
    QVERIFY(program.close());
}

void TestWindowConfiguration::severalSettingsAreChangedTogetherOrNotAtAll()
{
    const QTemporaryDir folder;
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    const auto changeTwo = [&](const QString& leverage) {
        auto* dialog = program.window().findChild<ui::SettingsDialog*>();
        Q_EMIT dialog->changesWanted({{QStringLiteral("exits.stop_atr"), QStringLiteral("1.5")},
                                      {QStringLiteral("risk.max_leverage"), leverage}},
                                     QStringLiteral("together"));
        return dialog;
    };
    const auto stored = [&](const char* key) { return program.host().storedConfiguration().settings.text(key); };
    program.press(Qt::Key_Comma, Qt::ControlModifier);
    // Without a session, in one transaction.
    auto* dialog = changeTwo(QStringLiteral("1000"));
    QTRY_VERIFY(dialog->messageText().contains(QStringLiteral("Nothing was changed")));
    QCOMPARE(program.host().changes().size(), std::size_t{0});
    QVERIFY(program.openAt(test::writeTape(folder.path()), "2021-01-01T01:00:00Z"));
    // In a session by one command: nothing that is wrong is sent, and what the session refuses it refuses whole.
    dialog->setOutcome({});
    changeTwo(QStringLiteral("1000"));
    QTRY_VERIFY_WITH_TIMEOUT(
        dialog->messageText().contains(QStringLiteral("Nothing was changed: risk.max_leverage was refused")),
        kPatience);
    const std::uint64_t commands = program.snapshot()->audit.end();
    session::Command wrong;
    wrong.kind = session::CommandKind::Settings;
    wrong.settings = {{"exits.stop_atr", "1.5"}, {"risk.max_leverage", "1000"}};
    wrong.reason = "together";
    QVERIFY(program.host().submit(wrong) != 0);
    QTRY_VERIFY_WITH_TIMEOUT(program.snapshot()->audit.end() > commands, kPatience);
    QCOMPARE(program.snapshot()->configuration->settings.text("exits.stop_atr"), std::string_view("2"));
    QCOMPARE(program.snapshot()->configuration->settings.text("risk.max_leverage"), std::string_view("2"));
    QCOMPARE(program.host().changes().size(), std::size_t{0});
    changeTwo(QStringLiteral("3"));
    QTRY_COMPARE_WITH_TIMEOUT(dialog->messageText(), QStringLiteral("✓ 2 changes are recorded."), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(program.snapshot()->configuration->settings.text("exits.stop_atr"),
                              std::string_view("1.5"), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(stored("risk.max_leverage"), std::string_view("3"), kPatience);
    const auto audit = program.snapshot()->audit;
    const session::AuditRow& row = audit[audit.end() - 1];
    QVERIFY(row.command == session::CommandKind::Settings);
    QCOMPARE(row.value, std::string("exits.stop_atr = 1.5; risk.max_leverage = 3"));
    QVERIFY(program.close());
}

void TestWindowConfiguration::aProfileIsAppliedInASession()
{
    const QTemporaryDir folder;
    const QString workspace = folder.filePath(QStringLiteral("workspace"));
    host::SettingsProfiles kept(workspace.toStdString());
    QVERIFY(kept.save({"Calm", true, {{"exits.stop_atr", "1.5"}, {"risk.max_leverage", "1"}}}, false).has_value());
    CockpitProgram program(workspace);
    QVERIFY(program.openAt(test::writeTape(folder.path()), "2021-01-01T01:00:00Z"));
    program.press(Qt::Key_K, Qt::ControlModifier);
    program.type("Profiles of settings");
    program.press(Qt::Key_Return);
    auto* profiles = program.window().findChild<ui::SettingsProfilesDialog*>();
    QVERIFY(profiles != nullptr);
    QTRY_COMPARE(QApplication::activeWindow(), profiles);
    program.press(Qt::Key_Down); // the list has the focus
    QTRY_COMPARE(profiles->changes()->model()->rowCount(), 2);
    auto* reason = profiles->findChildren<QLineEdit*>().last();
    reason->setFocus();
    program.type("wild");
    program.press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(profiles->messageText(), QStringLiteral("✓ 2 changes are recorded."), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(program.snapshot()->configuration->settings.text("risk.max_leverage"),
                              std::string_view("1"), kPatience);
    QTRY_COMPARE(profiles->changes()->model()->rowCount(), 0);
    QVERIFY(program.close());
}

void TestWindowConfiguration::theWebhookIsSwitchedOnInAnOpenSession()
{
    const QTemporaryDir folder;
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    QTcpServer free; // a port that nobody has
    QVERIFY(free.listen(QHostAddress::LocalHost));
    session::Command port;
    port.kind = session::CommandKind::Setting;
    port.key = "services.http.port";
    port.value = std::to_string(free.serverPort());
    QVERIFY(program.host().changeWithoutSession(port));
    free.close();
    QVERIFY(program.openAt(test::writeTape(folder.path()), "2021-01-01T01:00:00Z"));
    auto* enable = program.panel("webhook")->findChild<QPushButton*>(QStringLiteral("enableWebhook"));
    auto* url = program.panel("webhook")->findChild<QLineEdit*>(QStringLiteral("webhookUrl"));
    QVERIFY(enable != nullptr && url != nullptr);
    const auto isOn = [&] { return program.host().storedConfiguration().settings.boolean("services.http.enabled"); };
    const auto incidents = [&](ReasonCode code) {
        int found = 0;
        const auto rows = program.snapshot();
        for (std::uint64_t i = rows->incidents.first(); i < rows->incidents.end(); ++i)
            found += rows->incidents[i].code == code ? 1 : 0;
        return found;
    };
    for (const bool on : {true, false}) {
        const QString before = enable->text();
        enable->click();
        QTRY_VERIFY_WITH_TIMEOUT(isOn() == on, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(enable->text() != before, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(url->text().contains(QString::number(free.serverPort())) == on, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(incidents(ReasonCode::SettingKept), on ? 1 : 2, kPatience);
    }
    QCOMPARE(incidents(ReasonCode::CommandRefused), 0);
    QCOMPARE(program.host().changes().front().key, std::string("services.http.enabled"));
    QVERIFY(program.close());
}

SEXTANT_TEST(TestWindowConfiguration)
#include "tst_window_configuration.moc"
