#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <set>

#include "models/orders_model.h"
#include "models/reason_text.h"
#include "tests/app/cockpit/cockpit_program.h"
#include "tests/test_main.h"
#include "ui/chart/chart_view.h"
#include "ui/shell/banner.h"
#include "ui/shell/main_window.h"
#include "ui/trade/decisions_panel.h"
#include "ui/trade/order_ticket.h"
#include "ui/trade/price_field.h"
#include "ui/trade/why_panel.h"
#include "ui/widgets/table_view.h"

using namespace sextant;
using host::HostState;
using models::OrdersModel;
using test::CockpitProgram;
using test::kPatience;
using trading::KillState;
using trading::OrderState;

namespace {

/// A moment at which engine 1 holds nothing and no cooldown runs.
constexpr const char* kFlat = "2021-01-01T06:10:00Z";

} // namespace

class TestWindowOrders final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whyAnswersWhatTheSnapshotSays();
    void aMarketOrderIsPlacedWithKeysAlone();
    void aLimitOrderIsPlacedAndCancelledWithKeysAlone();
    void anOrderIsCancelledFromItsMenu();
    void anOrderIsMovedOnTheChart();
    void anOrderIsMovedByItsDialog();
    void aKeyThatIsHeldOrdersOnce();
    void aPositionIsClosedFromItsTable();
    void killRefusesOrdersUntilItIsUnlocked();
    void killByHoldingTheButton();

private:
    /// The newest change of the newest order; nothing if there is none.
    static std::optional<session::OrderRow> newestOrder(CockpitProgram& program);
    static bool waitForOrder(CockpitProgram& program, OrderState state);
    static void placeLimit(CockpitProgram& program, const char* size);
    /// A key that is pressed once and then repeated by the keyboard, to whatever has the focus by then; `isFirst`: the
    /// press that is no repetition comes, too.
    static void hold(QWidget* widget, Qt::Key key, bool isFirst = true);
    /// Bar after bar until the newest order has this limit; false: after twenty of them it has another.
    static bool stepUntilLimit(CockpitProgram& program, std::int64_t units);
    /// How many orders were put in the place of others.
    static int replacements(CockpitProgram& program);
    /// The tab of this title, by the mouse.
    static void showTab(CockpitProgram& program, const char* title);
};

std::optional<session::OrderRow> TestWindowOrders::newestOrder(CockpitProgram& program)
{
    const auto now = program.snapshot();
    if (!now || now->orders.end() == 0) return std::nullopt;
    return now->orders[now->orders.end() - 1];
}

bool TestWindowOrders::waitForOrder(CockpitProgram& program, OrderState state)
{
    return QTest::qWaitFor(
        [&] {
            const auto order = newestOrder(program);
            return order && order->state == state;
        },
        kPatience);
}

void TestWindowOrders::hold(QWidget* widget, Qt::Key key, bool isFirst)
{
    const QString text(key == Qt::Key_Space ? QLatin1Char(' ') : QLatin1Char('\r'));
    QPointer<QWidget> target = widget;
    if (isFirst) {
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text);
        QApplication::sendEvent(target, &press);
    }
    for (int i = 0; i < 20; ++i) {
        QTest::qWait(10);
        if (QApplication::focusWidget() != nullptr && isFirst) target = QApplication::focusWidget();
        if (!target) break;
        QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier, text, true);
        QApplication::sendEvent(target, &release);
        if (!target) break;
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text, true);
        QApplication::sendEvent(target, &press);
    }
    if (!target) return;
    QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QApplication::sendEvent(target, &release);
}

bool TestWindowOrders::stepUntilLimit(CockpitProgram& program, std::int64_t units)
{
    for (int bars = 0; bars < 20 && newestOrder(program)->limit.units != units; ++bars) {
        QTest::qWait(100); // the command is on its way to the engine
        if (!program.step()) return false;
    }
    return newestOrder(program)->limit.units == units;
}

int TestWindowOrders::replacements(CockpitProgram& program)
{
    std::set<std::uint64_t> ids;
    const auto now = program.snapshot();
    for (std::uint64_t n = now->orders.first(); n < now->orders.end(); ++n)
        if (now->orders[n].replaces.isSet()) ids.insert(now->orders[n].order.value);
    return static_cast<int>(ids.size());
}

void TestWindowOrders::showTab(CockpitProgram& program, const char* title)
{
    auto* bar = program.find<QTabBar>("Signals, orders, fills, messages");
    for (int tab = 0; tab < bar->count(); ++tab)
        if (bar->tabText(tab).startsWith(QLatin1StringView(title)))
            QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(tab).center());
}

/// Some hundreds below the market, where nothing reaches it soon, from wherever the focus is, by keys alone.
void TestWindowOrders::placeLimit(CockpitProgram& program, const char* size)
{
    QVERIFY(program.tabTo("Order type"));
    program.press(Qt::Key_Home);
    program.press(Qt::Key_Down); // limit
    QVERIFY(program.tabTo("Limit price"));
    program.press(Qt::Key_A, Qt::ControlModifier);
    program.type("30000");
    QVERIFY(program.tabTo("Size"));
    program.press(Qt::Key_A, Qt::ControlModifier);
    program.type(size);
    const QString obstacle = program.window().findChild<ui::OrderTicket*>()->obstacle();
    QVERIFY2(obstacle.isEmpty(), qPrintable(obstacle));
    program.press(Qt::Key_Return);
    const auto* status = program.find<QLabel>("State of the order");
    const QString accepted = QStringLiteral("✓ Accepted.");
    QVERIFY2(QTest::qWaitFor([&] { return status->text() == accepted; }, kPatience), qPrintable(status->text()));
}

void TestWindowOrders::whyAnswersWhatTheSnapshotSays()
{
    const QTemporaryDir folder;
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    QVERIFY(program.openAt(test::writeTape(folder.path()), "2021-01-01T04:50:00Z"));
    const auto now = program.snapshot();
    const std::uint64_t signalCount = now->signalRows.end();
    QVERIFY(signalCount >= 3);
    auto* table = program.find<ui::TableView>("Signals");
    QTRY_COMPARE(static_cast<std::uint64_t>(table->model()->rowCount()), signalCount);
    auto* tree = program.find<QTreeView>("Reasons");
    auto* why = program.window().findChild<ui::WhyPanel*>();

    QVERIFY(program.tabTo("Signals"));
    bool sawTraded = false;
    bool sawDeclined = false;
    for (std::uint64_t row = 0; row < signalCount; ++row) {
        program.press(row == 0 ? Qt::Key_Home : Qt::Key_Down, row == 0 ? Qt::ControlModifier : Qt::NoModifier);
        if (row == 0 && !table->selectionModel()->hasSelection()) program.press(Qt::Key_Space);
        const session::SignalRow& signal = now->signalRows[signalCount - 1 - row]; // the newest on top
        const QString subject = QStringLiteral("Signal %1 · BTC-USDT · 15m").arg(signal.signal.value);
        const auto says = [why](const QString& text) {
            for (const QLabel* label : why->findChildren<QLabel*>())
                if (label->text() == text) return true;
            return false;
        };
        QTRY_VERIFY2(says(subject), qPrintable(subject));
        const session::OrderRow* order = nullptr;
        for (std::uint64_t n = 0; n < now->orders.end() && signal.isTraded(); ++n)
            if (now->orders[n].order == signal.order) order = &now->orders[n];
        const QString headline = models::ReasonText::headline(signal, now->find(signal.instrument), order);
        QVERIFY2(says(headline), qPrintable(headline));
        const QString sections = tree->model()->index(1, 0).data().toString() + QLatin1Char(' ') +
                                 tree->model()->index(2, 0).data().toString();
        QCOMPARE(tree->model()->index(0, 0).data().toString(), QStringLiteral("Score"));
        QVERIFY(tree->model()->index(0, 1).data().toString().startsWith(
            QString::number(signal.scored.score, 'f', 2) +
            QLatin1StringView(signal.scored.action == session::SignalAction::Sell ? " SHORT" : " LONG")));
        // One row for each timeframe of the score, with what it is made of below it.
        const session::SignalReasons reasons = signal.why.unpacked();
        const QModelIndex score = tree->model()->index(0, 0);
        QVERIFY(tree->model()->rowCount(score) >= static_cast<int>(reasons.parts.size()));
        for (int part = 0; part < static_cast<int>(reasons.parts.size()); ++part) {
            const QModelIndex frame = tree->model()->index(part, 0, score);
            const std::string_view timeframe =
                market::toString(reasons.parts[static_cast<std::size_t>(part)].timeframe);
            QVERIFY2(frame.data().toString().startsWith(
                         QString::fromUtf8(timeframe.data(), static_cast<qsizetype>(timeframe.size()))),
                     qPrintable(frame.data().toString()));
            QVERIFY(tree->model()->rowCount(frame) > 0);
        }
        QVERIFY(sections.startsWith(QLatin1StringView("Gates")));
        QCOMPARE(tree->model()->rowCount(tree->model()->index(1, 0)), static_cast<int>(reasons.gates.size()));
        if (order == nullptr) {
            sawDeclined = true;
            QVERIFY(headline.startsWith(QLatin1StringView("Not traded: the cooldown gate blocked it")));
            QVERIFY(signal.cause == ReasonCode::GateCooldown);
            QVERIFY(sections.endsWith(QLatin1StringView("Decision")));
        } else {
            sawTraded = true;
            const QString begin = QStringLiteral("Traded: order %1, buy ").arg(signal.order.value);
            QVERIFY2(headline.startsWith(begin), qPrintable(headline));
            QVERIFY(sections.endsWith(QLatin1StringView("Risk rules")));
            QCOMPARE(tree->model()->rowCount(tree->model()->index(2, 0)), static_cast<int>(reasons.risk.size()));
        }
    }
    QVERIFY(sawTraded && sawDeclined);
    QVERIFY(program.close());
}

void TestWindowOrders::aMarketOrderIsPlacedWithKeysAlone()
{
    const QTemporaryDir folder;
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    QVERIFY(program.openAt(test::writeTape(folder.path()), kFlat));
    const std::uint64_t before = program.snapshot()->orders.end();
    QVERIFY(program.tabTo("Buy"));
    program.press(Qt::Key_Right); // arrows go between the two
    QVERIFY(program.find<QPushButton>("Sell")->isChecked());
    program.press(Qt::Key_Left);
    QVERIFY(program.find<QPushButton>("Buy")->isChecked());
    QVERIFY(program.tabTo("Order type"));
    program.press(Qt::Key_Home); // market
    QVERIFY(program.tabTo("Size"));
    program.type("0.05");
    const auto* ticket = program.window().findChild<ui::OrderTicket*>();
    QVERIFY2(ticket->obstacle().isEmpty(), qPrintable(ticket->obstacle()));
    QVERIFY(!ticket->estimate().rules.empty()); // what risk would probably say
    program.press(Qt::Key_Return);
    const auto* status = program.find<QLabel>("State of the order");
    const QString accepted = QStringLiteral("✓ Accepted.");
    QVERIFY2(QTest::qWaitFor([&] { return status->text() == accepted; }, kPatience), qPrintable(status->text()));
    QTRY_VERIFY_WITH_TIMEOUT(program.snapshot()->orders.end() > before, kPatience);
    QVERIFY(program.step());
    QVERIFY(waitForOrder(program, OrderState::Filled));
    const auto order = *newestOrder(program);
    QVERIFY(order.side == market::Side::Buy);
    QVERIFY(order.variant == session::Variant::Operator);
    QVERIFY(order.kind == trading::OrderKind::Market);

    showTab(program, "Orders");
    auto* orders = program.find<ui::TableView>("Orders");
    QTRY_COMPARE(orders->model()->index(0, OrdersModel::Order).data().toString(), QString::number(order.order.value));
    QTRY_COMPARE(orders->model()->index(0, OrdersModel::State).data().toString(), QStringLiteral("filled"));
    const auto* positions = program.find<ui::TableView>("Open positions");
    QTRY_COMPARE(positions->model()->rowCount(), 1);
    QVERIFY(program.close());
}

void TestWindowOrders::aLimitOrderIsPlacedAndCancelledWithKeysAlone()
{
    const QTemporaryDir folder;
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    QVERIFY(program.openAt(test::writeTape(folder.path()), kFlat));
    placeLimit(program, "0.02");
    if (QTest::currentTestFailed()) return;
    QTRY_VERIFY_WITH_TIMEOUT(newestOrder(program)->kind == trading::OrderKind::Limit, kPatience);
    const auto placed = *newestOrder(program);
    QVERIFY(!placed.isDone());
    QVERIFY(program.step());
    QVERIFY(!newestOrder(program)->isDone()); // far from the market

    QVERIFY(program.tabTo("Signals, orders, fills, messages"));
    program.press(Qt::Key_Right); // the tab of the orders
    auto* orders = program.find<ui::TableView>("Orders");
    QVERIFY(program.tabTo("Orders"));
    program.press(Qt::Key_Home, Qt::ControlModifier);
    if (!orders->selectionModel()->hasSelection()) program.press(Qt::Key_Space);
    QCOMPARE(orders->currentIndex().siblingAtColumn(OrdersModel::Order).data().toString(),
             QString::number(placed.order.value));
    program.press(Qt::Key_Delete);
    QVERIFY(waitForOrder(program, OrderState::CancelPending)); // it has its way to go, as the order had
    QVERIFY(program.step());
    QVERIFY(waitForOrder(program, OrderState::Cancelled));
    QCOMPARE(newestOrder(program)->order, placed.order);
    QTRY_COMPARE(orders->model()->index(0, OrdersModel::State).data().toString(), QStringLiteral("cancelled"));
    QVERIFY(program.close());
}

void TestWindowOrders::anOrderIsCancelledFromItsMenu()
{
    const QTemporaryDir folder;
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    QVERIFY(program.openAt(test::writeTape(folder.path()), kFlat));
    placeLimit(program, "0.02");
    if (QTest::currentTestFailed()) return;
    QTRY_VERIFY_WITH_TIMEOUT(newestOrder(program) && newestOrder(program)->kind == trading::OrderKind::Limit,
                             kPatience);
    QVERIFY(program.step());
    showTab(program, "Orders");
    auto* orders = program.find<ui::TableView>("Orders");
    QTRY_VERIFY(orders->model()->rowCount() > 0);
    QMenu* menu = test::contextMenu(orders, 0);
    QVERIFY(menu != nullptr);
    QAction* cancel = test::actionOf(menu, QStringLiteral("Cancel order"));
    QVERIFY(cancel != nullptr && cancel->isEnabled());
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(cancel).center());
    QVERIFY(waitForOrder(program, OrderState::CancelPending));
    QVERIFY(program.step());
    QVERIFY(waitForOrder(program, OrderState::Cancelled));
    QVERIFY(program.close());
}

void TestWindowOrders::anOrderIsMovedOnTheChart()
{
    const QTemporaryDir folder;
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    QVERIFY(program.openAt(test::writeTape(folder.path()), kFlat));
    placeLimit(program, "0.02");
    if (QTest::currentTestFailed()) return;
    QVERIFY(program.step());
    QVERIFY(waitForOrder(program, OrderState::Working));
    const session::OrderRow placed = *newestOrder(program);
    const Price tick = program.snapshot()->find(placed.instrument)->instrument->tick;

    auto* chart = program.window().findChild<ui::ChartView*>();
    QVERIFY(chart != nullptr);
    QTRY_VERIFY(!chart->levelLines().lines().empty()); // the chart is a frame behind
    chart->setFocus();
    program.press(Qt::Key_T); // the only line there is
    QVERIFY(chart->levelLines().hasSelection());
    for (int i = 0; i < 3; ++i)
        program.press(Qt::Key_Up);
    hold(chart, Qt::Key_Return);
    const std::int64_t wanted = placed.limit.units + 3 * tick.units;
    QVERIFY(stepUntilLimit(program, wanted)); // it has its way to go, as the order had
    QVERIFY(!newestOrder(program)->isDone());
    QCOMPARE(replacements(program), 1);
    QVERIFY(program.close());
}

void TestWindowOrders::anOrderIsMovedByItsDialog()
{
    const QTemporaryDir folder;
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    QVERIFY(program.openAt(test::writeTape(folder.path()), kFlat));
    placeLimit(program, "0.02");
    if (QTest::currentTestFailed()) return;
    QVERIFY(program.step());
    const session::OrderRow placed = *newestOrder(program);
    showTab(program, "Orders");
    auto* orders = program.find<ui::TableView>("Orders");
    QTRY_VERIFY(orders->model()->rowCount() > 0);
    // The table is a frame behind, and an order that is still on its way cannot be changed.
    QMenu* menu = nullptr;
    QAction* change = nullptr;
    const auto canChange = [&] {
        if (menu != nullptr) menu->close();
        menu = test::contextMenu(orders, 0);
        change = menu == nullptr ? nullptr : test::actionOf(menu, QStringLiteral("Change order …"));
        return change != nullptr && change->isEnabled();
    };
    QVERIFY(waitForOrder(program, OrderState::Working));
    QVERIFY(QTest::qWaitFor(canChange, kPatience));
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(change).center());
    QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
    auto* dialog = QApplication::activeModalWidget();
    // The price is typed and sent with the keys; Return is held.
    auto* price = dialog->findChild<ui::PriceField*>();
    QVERIFY(price != nullptr);
    price->selectAll();
    QTest::keyClicks(price, QStringLiteral("30100"));
    QVERIFY(price->price() == Price{placed.limit.units / 30'000 * 30'100});
    hold(price, Qt::Key_Return);
    QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
    QVERIFY(stepUntilLimit(program, placed.limit.units / 30'000 * 30'100));
    QCOMPARE(replacements(program), 1);
    QVERIFY(program.close());
}

/// The keyboard repeats a key that is held: one order comes of it, whatever has the focus by then.
void TestWindowOrders::aKeyThatIsHeldOrdersOnce()
{
    const QTemporaryDir folder;
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    QVERIFY(program.openAt(test::writeTape(folder.path()), kFlat));
    const auto countOrders = [&program] {
        std::set<std::uint64_t> ids;
        const auto now = program.snapshot();
        for (std::uint64_t n = now->orders.first(); n < now->orders.end(); ++n)
            ids.insert(now->orders[n].order.value);
        return ids.size();
    };
    const std::size_t before = countOrders();
    QVERIFY(program.tabTo("Order type"));
    program.press(Qt::Key_Home);
    QVERIFY(program.tabTo("Size"));
    program.press(Qt::Key_A, Qt::ControlModifier);
    program.type("0.02");
    const QString obstacle = program.window().findChild<ui::OrderTicket*>()->obstacle();
    QVERIFY2(obstacle.isEmpty(), qPrintable(obstacle));
    hold(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(countOrders(), before + 1, kPatience);
    hold(program.find<QPushButton>("Place paper order"), Qt::Key_Space, false);
    QVERIFY(program.step());
    QTest::qWait(300); // another one would be on its way
    QVERIFY(program.step());
    QCOMPARE(countOrders(), before + 1);
    QVERIFY(program.close());
}

void TestWindowOrders::aPositionIsClosedFromItsTable()
{
    const QTemporaryDir folder;
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    QVERIFY(program.openAt(test::writeTape(folder.path()), "2021-01-01T04:00:00Z"));
    QCOMPARE(program.snapshot()->positions->size(), std::size_t{1});
    auto* positions = program.find<ui::TableView>("Open positions");
    QTRY_COMPARE(positions->model()->rowCount(), 1);
    program.click(positions, 0, 0);
    program.press(Qt::Key_Delete);
    auto* keep = program.find<QPushButton>("Keep as it is");
    QTRY_VERIFY(keep->hasFocus()); // a key on its way must not close it
    program.click(program.find<QPushButton>("Close position"));
    QTRY_VERIFY_WITH_TIMEOUT(newestOrder(program)->reduceOnly, kPatience);
    QVERIFY(program.step());
    QTRY_VERIFY_WITH_TIMEOUT(program.snapshot()->positions->empty(), kPatience);
    QTRY_COMPARE(positions->model()->rowCount(), 0);
    QVERIFY(program.close());
}

void TestWindowOrders::killRefusesOrdersUntilItIsUnlocked()
{
    const QTemporaryDir folder;
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    QVERIFY(program.openAt(test::writeTape(folder.path()), kFlat));
    placeLimit(program, "0.02");
    if (QTest::currentTestFailed()) return;
    QTRY_VERIFY_WITH_TIMEOUT(newestOrder(program) && newestOrder(program)->kind == trading::OrderKind::Limit,
                             kPatience);
    QVERIFY(program.step());
    QVERIFY(!newestOrder(program)->isDone());
    const auto killed = [&program] { return program.snapshot()->halts.kill; };

    program.press(Qt::Key_F12, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(killed() == KillState::Triggered, kPatience);
    QVERIFY(waitForOrder(program, OrderState::Cancelled)); // the working one

    // Nothing can be ordered: the ticket says so, and whoever asks the engine is refused.
    const std::uint64_t orders = program.snapshot()->orders.end();
    const auto* place = program.find<QPushButton>("Place paper order");
    QTRY_VERIFY(!place->isEnabled());
    QVERIFY(place->toolTip().startsWith(QLatin1StringView("The kill switch is on")));
    QVERIFY(program.tabTo("Size"));
    program.press(Qt::Key_Return);
    session::Command command;
    command.kind = session::CommandKind::Order;
    command.key = "by hand";
    command.symbol = "BTC-USDT";
    command.side = market::Side::Buy;
    command.quantity = Lots{1000};
    command.actor = "tester";
    bool isAnswered = false;
    bool isAccepted = true;
    connect(&program.host(), &host::CockpitHost::answered, this, [&](quint64, bool accepted, const QString&) {
        isAnswered = true;
        isAccepted = accepted;
    });
    QVERIFY(program.host().submit(command) != 0);
    QTRY_VERIFY_WITH_TIMEOUT(isAnswered, kPatience);
    const auto refused = newestOrder(program);
    QVERIFY(!isAccepted || (program.snapshot()->orders.end() > orders && refused->isDone()));
    disconnect(&program.host(), nullptr, this, nullptr);

    auto* banner = program.window().findChild<ui::Banner*>();
    QTRY_VERIFY(banner->isVisible() && banner->notice()->action == ui::NoticeAction::Acknowledge);
    QVERIFY(program.tabTo("Acknowledge"));
    program.press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(killed() == KillState::Acknowledged, kPatience);
    QTRY_VERIFY(banner->notice() && banner->notice()->action == ui::NoticeAction::Unlock);
    QVERIFY(!place->isEnabled());
    program.click(program.find<QPushButton>("Unlock…"));
    auto* dialog = program.window().findChild<QDialog*>(QStringLiteral("reasonDialog"));
    QVERIFY(dialog != nullptr);
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    program.press(Qt::Key_Return);
    QVERIFY(dialog->isVisible()); // not without a reason
    program.type("feed checked");
    program.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(killed() == KillState::Disarmed, kPatience);
    QTRY_VERIFY(!banner->isVisible());

    // And orders are taken again.
    program.window().activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), &program.window());
    QTRY_VERIFY(place->isEnabled());
    const std::uint64_t now = program.snapshot()->orders.end();
    QVERIFY(program.tabTo("Size"));
    program.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(program.snapshot()->orders.end() > now, kPatience);
    QVERIFY(!newestOrder(program)->isDone());
    QVERIFY(program.close());
}

void TestWindowOrders::killByHoldingTheButton()
{
    const QTemporaryDir folder;
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    QVERIFY(program.openAt(test::writeTape(folder.path()), kFlat));
    auto* button = program.window().findChild<QWidget*>(QStringLiteral("killButton"));
    QTRY_VERIFY(button->isEnabled());
    program.click(button); // a click is too short
    QVERIFY(program.snapshot()->halts.kill == KillState::Disarmed);
    QTest::mousePress(button, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(program.snapshot()->halts.kill == KillState::Triggered, kPatience);
    QTest::mouseRelease(button, Qt::LeftButton);
    QVERIFY(program.close());
}

SEXTANT_TEST(TestWindowOrders)
#include "tst_window_orders.moc"
