#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "models/fills_model.h"
#include "models/incidents_model.h"
#include "models/orders_model.h"
#include "models/positions_model.h"
#include "models/signals_model.h"
#include "tests/test_main.h"
#include "tests/ui/panels/sample_session.h"
#include "tests/ui/panels/widget_tree.h"
#include "ui/trade/change_dialogs.h"
#include "ui/trade/decisions_panel.h"
#include "ui/trade/filtered_table.h"
#include "ui/trade/positions_panel.h"
#include "ui/trade/price_field.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

using namespace sextant;
using models::OrdersModel;
using models::PositionsModel;
using session::CommandKind;
using sextant::test::actionOf;
using sextant::test::contextMenu;
using sextant::test::named;
using sextant::test::SampleSession;
using ui::DecisionsPanel;
using ui::PositionsPanel;
using ui::PriceField;

namespace {

struct OrdersTable {
    OrdersTable()
    {
        panel.resize(1200, 300);
        panel.show();
        panel.showTab(DecisionsPanel::Orders);
        panel.activateWindow();
    }
    void update()
    {
        const auto snapshot = session.snapshot();
        orders.setSnapshot(snapshot);
        fills.setSnapshot(snapshot);
    }
    ui::TableView* view() { return panel.table(DecisionsPanel::Orders)->view(); }
    session::OrderRow& stopLimit()
    {
        auto& row = session.addOrder(SampleSession::kSpy, trading::OrderState::Working, market::Side::Buy, 8);
        row.kind = trading::OrderKind::StopLimit;
        row.variant = session::Variant::Operator;
        row.stopPrice = session.price(SampleSession::kSpy, "505");
        row.limit = session.price(SampleSession::kSpy, "506");
        return row;
    }
    /// What is written into a cell after F2.
    void edit(int row, int column, const char* text)
    {
        view()->setFocus();
        view()->setCurrentIndex(view()->model()->index(row, column));
        QTest::keyClick(view(), Qt::Key_F2);
        QWidget* editor = view()->viewport()->findChild<PriceField*>();
        if (editor == nullptr) editor = view()->viewport()->findChild<QLineEdit*>();
        if (editor == nullptr) return;
        if (auto* price = qobject_cast<PriceField*>(editor)) price->selectAll();
        QTest::keyClicks(editor, QLatin1String(text));
        // The view takes it over a moment later, and then closes the field.
        QPointer<QWidget> open = editor;
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(open.isNull());
    }
    ui::ThemeController theme;
    SampleSession session;
    models::SignalsModel signalRows;
    OrdersModel orders;
    models::FillsModel fills;
    models::IncidentsModel messages;
    DecisionsPanel panel{theme, {signalRows, orders, fills, messages}};
};

struct PositionsTable {
    PositionsTable()
    {
        auto& row = session.addPosition(SampleSession::kBtc, session::Variant::A, 100'000, Price{4'900'000'000'000});
        row.stop = Price{4'800'000'000'000};
        row.target = Price{5'200'000'000'000};
        panel.resize(1200, 300);
        panel.show();
        panel.activateWindow();
        update();
    }
    void update() { open.setSnapshot(session.snapshot()); }
    ui::TableView* view() { return panel.table(PositionsPanel::Open)->view(); }
    ui::ThemeController theme;
    SampleSession session;
    PositionsModel open;
    models::ClosedPositionsModel closed;
    PositionsPanel panel{theme, open, closed};
};

session::Command commandOf(const QSignalSpy& spy, int at = 0) { return spy[at].front().value<session::Command>(); }

} // namespace

class TestTradeChanges final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }
    void ordersAreEditedInTheirCells();
    void onlyTermsThatTheKindHasAreEdited();
    void anEditIsNotOverwrittenByNewPrices();
    void ordersAreChangedInADialog();
    void allOrdersOfAnInstrumentAreCancelled();
    void unverifiedOrdersAreSettled();
    void stopsAreEditedInTheirCells();
    void positionsAreReversedAndClosedInParts();
    void protectionIsSetInADialog();
};

void TestTradeChanges::ordersAreEditedInTheirCells()
{
    OrdersTable table;
    QVERIFY(QTest::qWaitForWindowActive(&table.panel));
    const OrderId order = table.stopLimit().order;
    table.update();
    QSignalSpy changed(&table.panel, &DecisionsPanel::changeWanted);
    table.edit(0, OrdersModel::StopPrice, "504.50");
    QCOMPARE(changed.size(), 1);
    QVERIFY(commandOf(changed).kind == CommandKind::Replace);
    QCOMPARE(commandOf(changed).order, order);
    QCOMPARE(commandOf(changed).terms.stopPrice, table.session.price(SampleSession::kSpy, "504.50"));
    QCOMPARE(commandOf(changed).terms.limit, table.session.price(SampleSession::kSpy, "506"));
    QCOMPARE(commandOf(changed).quantity, Lots{8});
    table.edit(0, OrdersModel::Quantity, "5");
    QCOMPARE(changed.size(), 2);
    QCOMPARE(commandOf(changed, 1).quantity, Lots{5});
    table.edit(0, OrdersModel::Shown, "2");
    QCOMPARE(commandOf(changed, 2).terms.display, Lots{2});
    // The same again, and what is no quantity, change nothing.
    table.edit(0, OrdersModel::Limit, "506");
    table.edit(0, OrdersModel::Quantity, "1.5");
    table.edit(0, OrdersModel::Quantity, "many");
    QCOMPARE(changed.size(), 3);
    // The cell shows what is, not what was asked for.
    QCOMPARE(table.orders.index(0, OrdersModel::StopPrice).data().toString(), QStringLiteral("505.00"));
}

void TestTradeChanges::onlyTermsThatTheKindHasAreEdited()
{
    OrdersTable table;
    table.session.addOrder(SampleSession::kSpy, trading::OrderState::Working, market::Side::Buy, 3); // a limit order
    table.session.addOrder(SampleSession::kSpy, trading::OrderState::Filled, market::Side::Buy, 3);
    table.update();
    const auto isEditable = [&](int row, int column) {
        return table.orders.index(row, column).flags().testFlag(Qt::ItemIsEditable);
    };
    QVERIFY(isEditable(1, OrdersModel::Limit) && isEditable(1, OrdersModel::Quantity) &&
            isEditable(1, OrdersModel::Shown));
    QVERIFY(!isEditable(1, OrdersModel::StopPrice) && !isEditable(1, OrdersModel::State));
    for (int column = 0; column < OrdersModel::ColumnCount; ++column)
        QVERIFY(!isEditable(0, column)); // it is done
}

void TestTradeChanges::anEditIsNotOverwrittenByNewPrices()
{
    OrdersTable table;
    QVERIFY(QTest::qWaitForWindowActive(&table.panel));
    auto& row = table.stopLimit();
    table.update();
    QSignalSpy changed(&table.panel, &DecisionsPanel::changeWanted);
    table.view()->setFocus();
    table.view()->setCurrentIndex(table.view()->model()->index(0, OrdersModel::Quantity));
    QTest::keyClick(table.view(), Qt::Key_F2);
    auto* editor = table.view()->viewport()->findChild<QLineEdit*>();
    QVERIFY(editor != nullptr);
    QTest::keyClicks(editor, QStringLiteral("6"));
    session::OrderRow filled = row;
    filled.filled = Lots{1};
    filled.quantity = Lots{7};
    table.session.changeOrder(filled);
    table.update();
    QCOMPARE(editor->text(), QStringLiteral("6"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(commandOf(changed).quantity, Lots{6});
}

void TestTradeChanges::ordersAreChangedInADialog()
{
    OrdersTable table;
    table.stopLimit();
    table.update();
    QSignalSpy changed(&table.panel, &DecisionsPanel::changeWanted);
    QMenu* menu = contextMenu(table.view(), 0);
    QVERIFY(menu != nullptr);
    actionOf(menu, QStringLiteral("Change order …"))->trigger();
    menu->close();
    auto* dialog = table.panel.findChild<ui::ReplaceDialog*>();
    QVERIFY(dialog != nullptr);
    QVERIFY(sextant::test::namelessControls(*dialog).empty());
    auto* agree = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    auto* limit = named<PriceField>(*dialog, "Limit");
    limit->setPrice(Price{});
    QVERIFY(!agree->isEnabled());
    QVERIFY(!named<QLabel>(*dialog, "What is wrong")->text().isEmpty());
    limit->setPrice(table.session.price(SampleSession::kSpy, "507"));
    named<QLineEdit>(*dialog, "Shown")->setText(QStringLiteral("9"));
    QVERIFY(!agree->isEnabled()); // more than the order
    named<QLineEdit>(*dialog, "Shown")->setText(QStringLiteral("2"));
    QVERIFY(agree->isEnabled());
    agree->click();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(commandOf(changed).terms.limit, table.session.price(SampleSession::kSpy, "507"));
    QCOMPARE(commandOf(changed).terms.display, Lots{2});
}

void TestTradeChanges::allOrdersOfAnInstrumentAreCancelled()
{
    OrdersTable table;
    for (int i = 0; i < 3; ++i)
        table.session.addOrder(SampleSession::kSpy, trading::OrderState::Working, market::Side::Buy, 3);
    table.session.addOrder(SampleSession::kBtc, trading::OrderState::Working, market::Side::Buy, 3);
    table.session.addOrder(SampleSession::kSpy, trading::OrderState::Filled, market::Side::Buy, 3);
    table.update();
    QSignalSpy cancelled(&table.panel, &DecisionsPanel::cancelWanted);
    QMenu* menu = contextMenu(table.view(), 0); // the newest: filled, of SPY
    QAction* all = actionOf(menu, QStringLiteral("Cancel all orders in SPY"));
    QVERIFY(all != nullptr);
    all->trigger();
    menu->close();
    QCOMPARE(cancelled.size(), 3);
}

void TestTradeChanges::unverifiedOrdersAreSettled()
{
    OrdersTable table;
    auto& row = table.session.addOrder(SampleSession::kSpy, trading::OrderState::Working, market::Side::Buy, 3);
    row.isUnverified = true;
    const OrderId order = row.order;
    table.update();
    QVERIFY(table.orders.index(0, OrdersModel::State).data().toString().contains(QStringLiteral("unverified")));
    QSignalSpy changed(&table.panel, &DecisionsPanel::changeWanted);
    QMenu* menu = contextMenu(table.view(), 0);
    actionOf(menu, QStringLiteral("Keep it working (unverified)"))->trigger();
    menu->close();
    QCOMPARE(changed.size(), 1);
    QVERIFY(commandOf(changed).kind == CommandKind::Verify);
    QCOMPARE(commandOf(changed).order, order);
    QCOMPARE(commandOf(changed).value, std::string("keep"));
}

void TestTradeChanges::stopsAreEditedInTheirCells()
{
    PositionsTable table;
    QVERIFY(QTest::qWaitForWindowActive(&table.panel));
    QSignalSpy changed(&table.panel, &PositionsPanel::changeWanted);
    const auto edit = [&](int column, const QString& text) {
        table.view()->setFocus();
        table.view()->setCurrentIndex(table.view()->model()->index(0, column));
        QTest::keyClick(table.view(), Qt::Key_F2);
        auto* field = table.view()->viewport()->findChild<PriceField*>();
        QVERIFY(field != nullptr);
        field->selectAll();
        if (text.isEmpty())
            QTest::keyClick(field, Qt::Key_Delete);
        else
            QTest::keyClicks(field, text);
        QPointer<PriceField> open = field;
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(open.isNull());
    };
    edit(PositionsModel::Stop, QStringLiteral("48500"));
    QCOMPARE(changed.size(), 1);
    QVERIFY(commandOf(changed).kind == CommandKind::Protect);
    QCOMPARE(commandOf(changed).stop, Price{4'850'000'000'000});
    QCOMPARE(commandOf(changed).target, Price{5'200'000'000'000});
    edit(PositionsModel::Target, QString()); // none any more
    QCOMPARE(changed.size(), 2);
    QCOMPARE(commandOf(changed, 1).target, Price{});
    QCOMPARE(commandOf(changed, 1).stop, Price{4'800'000'000'000});
}

void TestTradeChanges::positionsAreReversedAndClosedInParts()
{
    PositionsTable table;
    QSignalSpy changed(&table.panel, &PositionsPanel::changeWanted);
    QMenu* menu = contextMenu(table.view(), 0);
    actionOf(menu, QStringLiteral("Close a quarter …"))->trigger();
    menu->close();
    QCOMPARE(changed.size(), 0); // asks back
    named<QPushButton>(table.panel, "Close a part")->click();
    QCOMPARE(changed.size(), 1);
    QVERIFY(commandOf(changed).kind == CommandKind::Order && commandOf(changed).terms.reduceOnly);
    QCOMPARE(commandOf(changed).quantity, Lots{25'000});
    QVERIFY(commandOf(changed).side == market::Side::Sell);
    table.view()->selectRow(0);
    auto* reverse = named<QPushButton>(table.panel, "Reverse the selected position");
    QVERIFY(reverse->isEnabled());
    reverse->click();
    named<QPushButton>(table.panel, "Reverse")->click();
    QCOMPARE(changed.size(), 2);
    QVERIFY(commandOf(changed, 1).kind == CommandKind::Reverse);
}

void TestTradeChanges::protectionIsSetInADialog()
{
    PositionsTable table;
    QSignalSpy changed(&table.panel, &PositionsPanel::changeWanted);
    QMenu* menu = contextMenu(table.view(), 0);
    actionOf(menu, QStringLiteral("Stop and target …"))->trigger();
    menu->close();
    auto* dialog = table.panel.findChild<ui::ProtectDialog*>();
    QVERIFY(dialog != nullptr);
    QVERIFY(sextant::test::namelessControls(*dialog).empty());
    auto* agree = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    // One BTC from 49 000: 1 000 at risk for 3 000.
    const auto* meaning = named<QLabel>(*dialog, "What they mean");
    QVERIFY2(meaning->text().contains(QStringLiteral("-1000.00")) && meaning->text().contains(QStringLiteral("3.00 R")),
             qPrintable(meaning->text()));
    auto* stop = named<PriceField>(*dialog, "Stop price");
    stop->setPrice(Price{5'100'000'000'000}); // above the market of 50 000
    QVERIFY(!agree->isEnabled());
    stop->setPrice(Price{4'950'000'000'000});
    QVERIFY(agree->isEnabled());
    agree->click();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(commandOf(changed).stop, Price{4'950'000'000'000});
    QCOMPARE(commandOf(changed).target, Price{5'200'000'000'000});
}

SEXTANT_TEST(TestTradeChanges)
#include "tst_trade_changes.moc"
