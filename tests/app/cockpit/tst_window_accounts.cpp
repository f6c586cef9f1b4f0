#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "models/orders_model.h"
#include "models/positions_model.h"
#include "tests/app/cockpit/cockpit_program.h"
#include "tests/test_main.h"
#include "ui/operate/account_dialog.h"
#include "ui/operate/equity_panel.h"
#include "ui/operate/equity_view.h"
#include "ui/shell/action_book.h"
#include "ui/shell/main_window.h"
#include "ui/trade/decisions_panel.h"
#include "ui/trade/filtered_table.h"
#include "ui/trade/positions_panel.h"
#include "ui/widgets/table_view.h"

using namespace sextant;
using models::PositionsModel;
using test::CockpitProgram;
using test::kPatience;
using ui::AccountDialog;

namespace {

/// A moment at which engine 1 holds nothing and no cooldown runs.
constexpr const char* kFlatMoment = "2021-01-01T06:10:00Z";
/// A moment at which it is long.
constexpr const char* kLongMoment = "2021-01-01T04:20:00Z";
constexpr std::int64_t kUnit = 100'000'000; // of cash

} // namespace

/// Accounts by hand, as people do it in the window.
class TestWindowAccounts final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void accountsAreOpenedFilledAndPutRight();
    void tablesFollowTheAccountOrShowAll();
    void aSessionThatEndsLeavesTheDialogSafe();
    void theEquityOfTheChosenAccountIsDrawn();

private:
    static AccountDialog* openDialog(CockpitProgram& program, const char* action);
    static void type(AccountDialog* dialog, const char* field, const char* text);
    /// Books it and waits until the dialog has gone; false: it stays, or says why.
    static bool book(CockpitProgram& program, AccountDialog* dialog);
    static bool openAccount(CockpitProgram& program, const char* name, const char* amount);
    static void chooseAccount(CockpitProgram& program, const char* title);
};

AccountDialog* TestWindowAccounts::openDialog(CockpitProgram& program, const char* action)
{
    QAction* found = program.window().actions().find(QLatin1StringView(action));
    if (found == nullptr || !QTest::qWaitFor([found] { return found->isEnabled(); }, kPatience)) return nullptr;
    found->trigger();
    for (QWidget* top : QApplication::topLevelWidgets())
        if (auto* dialog = qobject_cast<AccountDialog*>(top); dialog != nullptr && dialog->isVisible()) return dialog;
    return nullptr;
}

void TestWindowAccounts::type(AccountDialog* dialog, const char* field, const char* text)
{
    auto* line = dialog->findChild<QLineEdit*>(QLatin1StringView(field));
    QVERIFY(line != nullptr && line->isVisible());
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, QString::fromLatin1(text));
}

bool TestWindowAccounts::book(CockpitProgram&, AccountDialog* dialog)
{
    const QPointer<AccountDialog> watched(dialog);
    auto* button = dialog->findChild<QPushButton*>(QStringLiteral("book"));
    if (!QTest::qWaitFor([button] { return button->isEnabled(); }, kPatience)) return false;
    QTest::keyClick(dialog->findChild<QLineEdit*>(QStringLiteral("reason")), Qt::Key_Return);
    return QTest::qWaitFor([&] { return !watched || !watched->isVisible(); }, kPatience);
}

bool TestWindowAccounts::openAccount(CockpitProgram& program, const char* name, const char* amount)
{
    const std::size_t before = program.snapshot()->accounts.size();
    AccountDialog* dialog = openDialog(program, "account.open");
    if (dialog == nullptr) return false;
    type(dialog, "name", name);
    type(dialog, "amount", amount);
    type(dialog, "reason", "for a test");
    return book(program, dialog) &&
           QTest::qWaitFor([&] { return program.snapshot()->accounts.size() == before + 1; }, kPatience);
}

void TestWindowAccounts::chooseAccount(CockpitProgram& program, const char* title)
{
    auto* button = program.window().findChild<QToolButton*>(QStringLiteral("accountButton"));
    QVERIFY(button != nullptr);
    QTRY_VERIFY(button->isVisible()); // the window follows the session a frame later
    QAction* found = nullptr;
    QVERIFY(QTest::qWaitFor(
        [&] {
            for (QAction* action : button->menu()->actions())
                if (action->text() == QLatin1StringView(title)) found = action;
            return found != nullptr;
        },
        kPatience));
    found->trigger();
    QTRY_COMPARE(button->text(), QString::fromLatin1(title));
}

void TestWindowAccounts::accountsAreOpenedFilledAndPutRight()
{
    const QTemporaryDir folder;
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    QVERIFY(!program.window().actions().find(QStringLiteral("account.open"))->isEnabled()); // there is no session
    QVERIFY(program.openAt(test::writeTape(folder.path()), kFlatMoment));
    const Cash mainBefore = program.snapshot()->accounts.front()->cash;
    QVERIFY(openAccount(program, "second", "5000"));
    QCOMPARE(program.snapshot()->accounts[1]->name, std::string("second"));
    QTRY_COMPARE_WITH_TIMEOUT(program.snapshot()->accounts[1]->cash.units, 5'000 * kUnit, kPatience);

    // Capital goes where the dialog says, whoever is looked at.
    chooseAccount(program, "second");
    if (QTest::currentTestFailed()) return;
    AccountDialog* dialog = openDialog(program, "account.capital");
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->findChild<QComboBox*>(QStringLiteral("account"))->currentText(), QStringLiteral("second"));
    type(dialog, "amount", "250.5");
    type(dialog, "reason", "savings");
    QVERIFY(book(program, dialog));
    QTRY_COMPARE_WITH_TIMEOUT(program.snapshot()->accounts[1]->cash.units, 525'050'000'000, kPatience);
    dialog = openDialog(program, "account.capital");
    QVERIFY(dialog != nullptr);
    dialog->findChild<QComboBox*>(QStringLiteral("account"))->setCurrentIndex(0);
    dialog->findChild<QComboBox*>(QStringLiteral("move"))->setCurrentIndex(1);
    type(dialog, "amount", "1000");
    type(dialog, "reason", "rent");
    QVERIFY(book(program, dialog));
    QTRY_COMPARE_WITH_TIMEOUT(program.snapshot()->accounts[0]->cash.units, mainBefore.units - 1'000 * kUnit, kPatience);
    QCOMPARE(program.snapshot()->accounts[1]->cash.units, 525'050'000'000);

    // A position that was built elsewhere.
    dialog = openDialog(program, "account.correct");
    QVERIFY(dialog != nullptr);
    type(dialog, "quantity", "0.02");
    type(dialog, "price", "29000");
    type(dialog, "reason", "bought at the bank");
    QVERIFY(book(program, dialog));
    QTRY_COMPARE_WITH_TIMEOUT(program.snapshot()->positions->size(), std::size_t{1}, kPatience);
    const session::PositionRow held = program.snapshot()->positions->front();
    QCOMPARE(int{held.account}, 1);
    QVERIFY(std::abs(held.entry - 29'000.0) < 1e-6);
    // All of it stands in the audit, with who and why.
    int found = 0;
    const auto now = program.snapshot();
    for (std::uint64_t n = now->audit.first(); n < now->audit.end(); ++n)
        for (const char* why : {"for a test", "savings", "rent", "bought at the bank"})
            found += now->audit[n].words == why && now->audit[n].actor == "tester" ? 1 : 0;
    QCOMPARE(found, 4);
    // A name that is taken is said before anything is sent.
    dialog = openDialog(program, "account.open");
    QVERIFY(dialog != nullptr);
    type(dialog, "name", "second");
    QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("problem"))->text().contains(QStringLiteral("already")));
    dialog->reject();
    QVERIFY(program.close());
}

void TestWindowAccounts::tablesFollowTheAccountOrShowAll()
{
    const QTemporaryDir folder;
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    QVERIFY(program.openAt(test::writeTape(folder.path()), kLongMoment));
    QCOMPARE(program.snapshot()->positions->size(), std::size_t{1}); // of engine 1
    QVERIFY(openAccount(program, "second", "5000"));
    chooseAccount(program, "second");
    if (QTest::currentTestFailed()) return;
    auto* positions = program.window().findChild<ui::PositionsPanel*>()->table(ui::PositionsPanel::Open)->view();
    auto* decisions = program.window().findChild<ui::DecisionsPanel*>();
    auto* orders = decisions->table(ui::DecisionsPanel::Orders)->view();
    QTRY_COMPARE(positions->model()->rowCount(), 0);
    QTRY_COMPARE(orders->model()->rowCount(), 0);
    // All of them: a column says whose.
    auto* all = program.window().findChild<QAction*>(QStringLiteral("allAccounts"));
    QVERIFY(all != nullptr);
    all->trigger();
    QTRY_COMPARE(positions->model()->rowCount(), 1);
    QVERIFY(!positions->isColumnHidden(PositionsModel::Account));
    QCOMPARE(positions->model()->index(0, PositionsModel::Account).data().toString(), QStringLiteral("Main"));
    QVERIFY(orders->model()->rowCount() > 0);
    // What is done to a row is done to its account, not to the one that is looked at.
    positions->setCurrentIndex(positions->model()->index(0, 0));
    positions->selectRow(0);
    auto* close = program.find<QPushButton>("Close the selected position");
    QTRY_VERIFY(close->isEnabled());
    program.click(close);
    program.click(program.find<QPushButton>("Close position"));
    QTRY_VERIFY_WITH_TIMEOUT(program.snapshot()->positions->front().state == trading::PositionState::Closing,
                             kPatience);
    QVERIFY(program.step());
    QTRY_VERIFY_WITH_TIMEOUT(program.snapshot()->positions->empty(), kPatience);
    QVERIFY(program.close());
}

void TestWindowAccounts::aSessionThatEndsLeavesTheDialogSafe()
{
    const QTemporaryDir folder;
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    const QString tape = test::writeTape(folder.path());
    QVERIFY(program.openAt(tape, kFlatMoment));
    AccountDialog* dialog = openDialog(program, "account.capital");
    QVERIFY(dialog != nullptr);
    type(dialog, "amount", "100");
    type(dialog, "reason", "savings");
    auto* button = dialog->findChild<QPushButton*>(QStringLiteral("book"));
    QTRY_VERIFY(button->isEnabled());
    program.host().closeSession();
    QTRY_VERIFY_WITH_TIMEOUT(!button->isEnabled(), kPatience);
    QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("problem"))->text().contains(QStringLiteral("has ended")));
    QTest::keyClick(dialog->findChild<QLineEdit*>(QStringLiteral("reason")), Qt::Key_Return);
    dialog->reject();
    QVERIFY(program.close());
}

void TestWindowAccounts::theEquityOfTheChosenAccountIsDrawn()
{
    const QTemporaryDir folder;
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    QVERIFY(program.openAt(test::writeTape(folder.path()), kFlatMoment));
    program.press(Qt::Key_3, Qt::ControlModifier); // Operate
    auto* panel = qobject_cast<ui::EquityPanel*>(program.panel("equity"));
    QVERIFY(panel != nullptr);
    QTRY_VERIFY(panel->view()->isVisible());
    const auto said = [panel](Cash equity) {
        const QString number = QLocale().toString(static_cast<double>(equity.units) / 1e8, 'f', 2);
        return panel->view()->reading().contains(number);
    };
    const Cash main = program.snapshot()->account->equity;
    QVERIFY(program.snapshot()->account->curve->size() > 10);
    QTRY_VERIFY2(said(main), qPrintable(panel->view()->reading()));
    QVERIFY(openAccount(program, "second", "5000"));
    chooseAccount(program, "second");
    if (QTest::currentTestFailed()) return;
    // Nothing has happened in it: it has no curve yet, and not that of the other one.
    QTRY_VERIFY2(panel->view()->reading().contains(QStringLiteral("No equity yet")),
                 qPrintable(panel->view()->reading()));
    QVERIFY(program.close());
}

SEXTANT_TEST(TestWindowAccounts)
#include "tst_window_accounts.moc"
