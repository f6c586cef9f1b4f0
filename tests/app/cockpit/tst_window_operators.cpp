#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include "engine/host/operator_seat.h"
#include "engine/host/workspace_client.h"
#include "models/flag_history_model.h"
#include "models/flags_model.h"
#include "models/operator_events_model.h"
#include "models/roles.h"
#include "tests/app/cockpit/cockpit_program.h"
#include "tests/test_main.h"
#include "ui/shell/action_book.h"
#include "ui/shell/main_window.h"
#include "ui/shell/operator_button.h"
#include "ui/shell/passphrase_dialog.h"
#include "ui/widgets/table_view.h"

using namespace sextant;
using models::FlagHistoryModel;
using models::FlagsModel;
using test::CockpitProgram;
using test::kPatience;

class TestWindowOperators final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aChangeExpiresAndIsTakenBackFromTheHistory();
    void thePassphraseClosesTheWorkspace();
    void anAnalystTurnsSomeFlagsOnly();
    void aFlagTurnedByAnotherProgramIsShown();

private:
    static int rowOf(const QAbstractItemModel& model, const char* flag);
    static bool ask(CockpitProgram& program, host::OperatorSeat::Request request);
};

int TestWindowOperators::rowOf(const QAbstractItemModel& model, const char* flag)
{
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.index(row, FlagsModel::Flag).data().toString() == QLatin1StringView(flag)) return row;
    return -1;
}

bool TestWindowOperators::ask(CockpitProgram& program, host::OperatorSeat::Request request)
{
    std::optional<QString> problem;
    host::OperatorSeat* seat = program.host().seat();
    const auto connection =
        connect(seat, &host::OperatorSeat::finished, seat, [&problem](const QString& text) { problem = text; });
    seat->ask(std::move(request));
    const bool isDone = QTest::qWaitFor([&] { return problem.has_value(); }, kPatience) && problem->isEmpty();
    disconnect(connection);
    return isDone;
}

void TestWindowOperators::aChangeExpiresAndIsTakenBackFromTheHistory()
{
    const QTemporaryDir folder;
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    QVERIFY(program.openAt(test::writeTape(folder.path()), "2021-01-01T01:00:00Z"));
    program.press(Qt::Key_2, Qt::ControlModifier);
    auto* flags = program.find<ui::TableView>("Feature flags");
    auto* history = program.find<ui::TableView>("Changes of flags");
    QCOMPARE(history->model()->rowCount(), 0);
    const int row = rowOf(*flags->model(), "enable_variant_b");
    QVERIFY(row >= 0);
    const auto isOn = [&](const char* flag) { return program.snapshot()->configuration->flags.isSet(flag); };

    program.click(flags, row, FlagsModel::On);
    QTRY_VERIFY(program.find<QLineEdit>("Reason")->hasFocus());
    program.type("shadow week");
    auto* expires = program.find<QComboBox>("When the change expires");
    expires->setCurrentIndex(expires->findData(7));
    program.click(program.find<QPushButton>("Apply the change"));
    QTRY_VERIFY_WITH_TIMEOUT(isOn("enable_variant_b"), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(history->model()->rowCount(), 1, kPatience);
    QCOMPARE(history->model()->index(0, FlagHistoryModel::Change).data().toString(),
             QStringLiteral("enable_variant_b off → on"));
    QCOMPARE(history->model()->index(0, FlagHistoryModel::Who).data().toString(), QStringLiteral("tester"));
    QTRY_COMPARE(flags->model()->index(row, FlagsModel::Hint).data().toString(), QStringLiteral("expires in 6 days"));

    // Its child works now, and names nobody who holds it.
    const int child = rowOf(*flags->model(), "enable_orb_specialist");
    QVERIFY(flags->model()->index(child, FlagsModel::On).data(models::BlockedRole).toString().isEmpty());
    program.click(flags, child, FlagsModel::On);
    QTRY_VERIFY(program.find<QLineEdit>("Reason")->hasFocus());
    program.type("with ORB");
    program.press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(history->model()->rowCount(), 2, kPatience);

    // The older change is taken back; the words say so even where nobody adds any.
    history->selectRow(1);
    program.click(program.find<QPushButton>("Undo a change of a flag"));
    auto* reason = program.find<QLineEdit>("Reason");
    QTRY_VERIFY(reason->hasFocus());
    QVERIFY2(reason->text().startsWith(QStringLiteral("undo of change 1 (enable_variant_b off → on)")),
             qPrintable(reason->text()));
    program.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!isOn("enable_variant_b"), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(isOn("enable_orb_specialist"), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(history->model()->rowCount(), 3, kPatience);
    QCOMPARE(program.host().changes().front().reason, std::string("undo of change 1 (enable_variant_b off → on)"));
    // What the window shows follows a frame later, and rows may stand elsewhere by then.
    QTRY_COMPARE_WITH_TIMEOUT(
        flags->model()->index(rowOf(*flags->model(), "enable_orb_specialist"), FlagsModel::Works).data().toString(),
        QStringLiteral("held by enable_variant_b"), kPatience);
    QVERIFY(program.close());
}

void TestWindowOperators::thePassphraseClosesTheWorkspace()
{
    const QTemporaryDir folder;
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    auto* button = program.window().findChild<ui::OperatorButton*>();
    QVERIFY(button != nullptr);
    QCOMPARE(button->text(), QStringLiteral("tester · no passphrase"));
    QVERIFY(program.find<QLabel>("To be known")->text().contains(QLatin1StringView("one admin without a passphrase")));

    button->showNewPassphrase();
    auto* fresh = program.find<QLineEdit>("New passphrase");
    QTRY_VERIFY(fresh->hasFocus());
    program.type("short");
    auto* keep = program.find<QPushButton>("Keep the new passphrase");
    QVERIFY(!keep->isEnabled());
    program.type(" is too short");
    program.find<QLineEdit>("New passphrase, once more")->setFocus();
    program.type("short is too long");
    QVERIFY(!keep->isEnabled());
    QVERIFY(program.find<QLabel>("What is wrong")->text().contains(QLatin1StringView("differ")));
    program.find<QLineEdit>("New passphrase, once more")->clear();
    program.type("short is too short");
    QVERIFY(keep->isEnabled());
    program.click(keep);
    QTRY_COMPARE_WITH_TIMEOUT(button->text(), QStringLiteral("admin · admin"), kPatience);
    QTRY_VERIFY(program.window().findChild<ui::PassphraseDialog*>() == nullptr);

    // Locked: what needs a role is disabled and says which.
    program.host().seat()->lock();
    QTRY_COMPARE(button->text(), QStringLiteral("locked"));
    QAction* open = program.window().actions().find(QStringLiteral("session.open"));
    QVERIFY(!open->isEnabled());
    QVERIFY2(open->toolTip().contains(QLatin1StringView("analyst")), qPrintable(open->toolTip()));

    button->showUnlock();
    auto* passphrase = program.find<QLineEdit>("Passphrase");
    QTRY_VERIFY(passphrase->hasFocus());
    program.type("not this one");
    program.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(program.find<QLabel>("What is wrong")->text().contains(QLatin1StringView("wrong")),
                             kPatience);
    program.type("short is too short");
    program.press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(button->text(), QStringLiteral("admin · admin"), kPatience);
    QVERIFY(open->isEnabled());
    QVERIFY(program.close());
}

void TestWindowOperators::anAnalystTurnsSomeFlagsOnly()
{
    using Kind = host::OperatorSeat::Request::Kind;
    const QTemporaryDir folder;
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    QVERIFY(ask(program, {Kind::SetPassphrase, "admin", {}, "first of all"}));
    QVERIFY(ask(program, {Kind::Add, "anna", host::OperatorRole::Analyst, "second of all"}));
    QVERIFY(ask(program, {Kind::Unlock, "anna", {}, "second of all"}));
    QVERIFY(program.openAt(test::writeTape(folder.path()), "2021-01-01T01:00:00Z"));
    program.press(Qt::Key_2, Qt::ControlModifier);
    auto* flags = program.find<ui::TableView>("Feature flags");
    const auto* said = program.window().findChild<ui::TableView*>(); // any: the panel is there
    QVERIFY(said != nullptr);
    const int risky = rowOf(*flags->model(), "spread_gate");
    const QModelIndex cell = flags->model()->index(risky, FlagsModel::On);
    QVERIFY(cell.data(models::BlockedRole).toString().contains(QLatin1StringView("trader")));
    program.click(flags, risky, FlagsModel::On);
    QTRY_VERIFY(program.find<QLabel>("State of the last change")->text().contains(QLatin1StringView("trader")));

    // A command that comes past the switch is refused by the host, and stands in the record.
    session::Command command;
    command.kind = session::CommandKind::Flag;
    command.key = "spread_gate";
    command.value = "on";
    command.reason = "past the switch";
    QVERIFY(program.host().submit(std::move(command)) != 0);
    program.press(Qt::Key_3, Qt::ControlModifier);
    const auto events = program.host().seat()->events(1);
    QCOMPARE(events.front().kind, std::string("refused"));
    QCOMPARE(events.front().subject, std::string("spread_gate"));
    QVERIFY(!program.snapshot()->configuration->flags.isSet("spread_gate"));

    // One that an analyst may turn.
    program.press(Qt::Key_2, Qt::ControlModifier);
    program.click(flags, rowOf(*flags->model(), "adaptive_weights"), FlagsModel::On);
    QTRY_VERIFY(program.find<QLineEdit>("Reason")->hasFocus());
    program.type("let them learn");
    program.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(program.snapshot()->configuration->flags.isSet("adaptive_weights"), kPatience);
    QCOMPARE(program.host().changes().front().actor, std::string("anna"));
    QVERIFY(program.close());
}

/// What the screen shows follows the engine without being asked, whoever turned the switch.
void TestWindowOperators::aFlagTurnedByAnotherProgramIsShown()
{
    const QTemporaryDir folder;
    const QString workspace = folder.filePath(QStringLiteral("workspace"));
    CockpitProgram program(workspace);
    QVERIFY(program.openAt(test::writeTape(folder.path()), "2021-01-01T01:00:00Z"));
    program.press(Qt::Key_2, Qt::ControlModifier);
    auto* flags = program.find<ui::TableView>("Feature flags");
    const QModelIndex cell = flags->model()->index(rowOf(*flags->model(), "futures"), FlagsModel::On);
    const auto answer =
        host::sendToOwner(storage::WorkspaceLocation::directory(workspace.toStdString()),
                          R"({"command":"flag","key":"futures","value":"on","actor":"script","reason":"from outside"})",
                          std::chrono::seconds(60));
    QVERIFY2(answer && answer->find("true") != std::string::npos, answer ? answer->c_str() : "no answer");
    QTRY_VERIFY_WITH_TIMEOUT(cell.data(models::SwitchRole).toBool(), kPatience);
    auto* history = program.find<ui::TableView>("Changes of flags");
    QTRY_COMPARE_WITH_TIMEOUT(history->model()->rowCount(), 1, kPatience);
    QCOMPARE(history->model()->index(0, FlagHistoryModel::Who).data().toString(), QStringLiteral("script"));
    QVERIFY(program.close());
}

SEXTANT_TEST(TestWindowOperators)
#include "tst_window_operators.moc"
