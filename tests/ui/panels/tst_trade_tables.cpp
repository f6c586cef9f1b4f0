#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <memory>

#include "models/fills_model.h"
#include "models/incidents_model.h"
#include "models/orders_model.h"
#include "models/positions_model.h"
#include "models/signals_model.h"
#include "models/watchlist_book.h"
#include "models/watchlist_model.h"
#include "models/why_model.h"
#include "tests/test_main.h"
#include "tests/ui/panels/sample_session.h"
#include "tests/ui/panels/widget_tree.h"
#include "ui/trade/decisions_panel.h"
#include "ui/trade/filtered_table.h"
#include "ui/trade/positions_panel.h"
#include "ui/trade/watchlist_panel.h"
#include "ui/trade/why_panel.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

using namespace sextant;
using session::SignalAction;
using session::Variant;
using sextant::test::actionOf;
using sextant::test::contextMenu;
using sextant::test::named;
using sextant::test::SampleSession;
using trading::OrderState;
using ui::DecisionsPanel;
using ui::PositionsPanel;
using ui::WatchlistPanel;

namespace {

struct ShownDecisions {
    ShownDecisions()
    {
        panel.resize(900, 300);
        panel.show();
        update();
    }
    void update()
    {
        const auto snapshot = session.snapshot();
        signalRows.setSnapshot(snapshot);
        orders.setSnapshot(snapshot);
        fills.setSnapshot(snapshot);
        messages.setSnapshot(snapshot);
    }
    ui::TableView* view(DecisionsPanel::Tab tab) { return panel.table(tab)->view(); }
    ui::ThemeController theme;
    SampleSession session;
    models::SignalsModel signalRows;
    models::OrdersModel orders;
    models::FillsModel fills;
    models::IncidentsModel messages;
    DecisionsPanel panel{theme, {signalRows, orders, fills, messages}};
};

struct ShownPositions {
    ShownPositions()
    {
        panel.resize(900, 300);
        panel.show();
    }
    void update()
    {
        const auto snapshot = session.snapshot();
        open.setSnapshot(snapshot);
        closed.setSnapshot(snapshot);
    }
    ui::ThemeController theme;
    SampleSession session;
    models::PositionsModel open;
    models::ClosedPositionsModel closed;
    PositionsPanel panel{theme, open, closed};
};

struct ShownWatchlist {
    ShownWatchlist()
    {
        model.setSnapshot(session.snapshot());
        panel.resize(420, 300);
        panel.show();
        view = panel.findChild<ui::TableView*>();
    }
    QStringList symbols() const
    {
        QStringList out;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            out << view->model()->index(row, 0).data().toString();
        return out;
    }
    ui::ThemeController theme;
    SampleSession session;
    models::WatchlistBook book;
    models::WatchlistModel model;
    WatchlistPanel panel{theme, model, book};
    ui::TableView* view = nullptr;
};

QStringList list(std::initializer_list<const char*> texts)
{
    QStringList out;
    for (const char* text : texts)
        out << QString::fromLatin1(text);
    return out;
}

} // namespace

class TestTradeTables : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void choosesASignalWithTheArrowKeys();
    void tellsAHoldByItsSequenceNumber();
    void showsASignalWithoutTelling();
    void focusAloneChoosesNothing();
    void cancelsOnlyWorkingOrdersFromTheMenu();
    void cancelsWithTheDeleteKeyWhatWorks();
    void opensChartAndWhyFromTheMenu();
    void choosesTheOrderOfAFill();
    void filtersAndCountsRows();
    void copiesRowsAsCsv();
    void keepsTabFilterAndHolds();
    void closesAPositionOnlyAfterAsking();
    void doesNotCloseWhatIsClosingOrShadow();
    void flattensOnlyAfterAsking();
    void aQuestionGoesWithItsPosition();
    void tablesFollowTheAccount();
    void sumsResultsByAccount();
    void choosesAnInstrumentByMouseAndKeyboard();
    void movesWatchlistRowsByKeyboardAndDrop();
    void keepsTheWatchlistOrder();
    void sortsTheWatchlistInsteadOfMoving();
    void explainsWhatWasChosen();
};

void TestTradeTables::choosesASignalWithTheArrowKeys()
{
    ShownDecisions shown;
    for (int i = 0; i < 3; ++i)
        shown.session.addSignal(SampleSession::kEth, SignalAction::Buy, 0.8);
    shown.update();
    QSignalSpy chosen(&shown.panel, &DecisionsPanel::signalChosen);
    QTest::mouseClick(shown.view(DecisionsPanel::Signals)->viewport(), Qt::LeftButton, {}, QPoint(20, 12));
    QTest::keyClick(shown.view(DecisionsPanel::Signals), Qt::Key_Down);
    QTest::keyClick(shown.view(DecisionsPanel::Signals), Qt::Key_Down);
    QCOMPARE(chosen.size(), 3); // the newest is on top
    QCOMPARE(chosen[0].front().value<SignalId>(), SignalId{3});
    QCOMPARE(chosen[1].front().value<SignalId>(), SignalId{2});
    QCOMPARE(chosen[2].front().value<SignalId>(), SignalId{1});
    // A newer one on top does not choose anything by itself.
    shown.session.addSignal(SampleSession::kBtc, SignalAction::Sell, 0.2);
    shown.update();
    QCOMPARE(chosen.size(), 3);
}

void TestTradeTables::tellsAHoldByItsSequenceNumber()
{
    ShownDecisions shown;
    shown.session.addSignal(SampleSession::kEth, SignalAction::Buy, 0.8);
    shown.session.addHold(SampleSession::kBtc, 0.55);
    shown.update();
    QCOMPARE(shown.view(DecisionsPanel::Signals)->model()->rowCount(), 1);
    QSignalSpy held(&shown.panel, &DecisionsPanel::holdChosen);
    QTest::mouseClick(named<QToolButton>(shown.panel, "Show holds"), Qt::LeftButton);
    QCOMPARE(shown.view(DecisionsPanel::Signals)->model()->rowCount(), 2);
    QTest::mouseClick(shown.view(DecisionsPanel::Signals)->viewport(), Qt::LeftButton, {}, QPoint(20, 12));
    QCOMPARE(held.size(), 1);
    QCOMPARE(held.front().front().toULongLong(), 2ULL);
}

void TestTradeTables::showsASignalWithoutTelling()
{
    ShownDecisions shown;
    for (int i = 0; i < 3; ++i)
        shown.session.addSignal(SampleSession::kEth, SignalAction::Buy, 0.8);
    shown.update();
    shown.panel.showTab(DecisionsPanel::Messages);
    QSignalSpy chosen(&shown.panel, &DecisionsPanel::signalChosen);
    shown.panel.showSignal(SignalId{1});
    QCOMPARE(shown.panel.table(DecisionsPanel::Signals)->currentSourceRow(), 2);
    QVERIFY(shown.view(DecisionsPanel::Signals)->isVisible());
    QCOMPARE(chosen.size(), 0);
}

void TestTradeTables::focusAloneChoosesNothing()
{
    ShownDecisions shown;
    shown.session.addSignal(SampleSession::kEth, SignalAction::Buy, 0.8);
    shown.update();
    QSignalSpy chosen(&shown.panel, &DecisionsPanel::signalChosen);
    shown.panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shown.panel));
    auto* view = shown.view(DecisionsPanel::Signals);
    named<QLineEdit>(shown.panel, "Filter signals, orders, fills and messages")->setFocus();
    view->setFocus(Qt::TabFocusReason);
    QVERIFY(view->hasFocus());
    QCOMPARE(chosen.size(), 0);
    // The row that got the focus is told once it is clicked.
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(20, 12));
    QCOMPARE(chosen.size(), 1);
}

void TestTradeTables::cancelsOnlyWorkingOrdersFromTheMenu()
{
    ShownDecisions shown;
    shown.session.addOrder(SampleSession::kEth, OrderState::Filled, market::Side::Buy, 1000);
    shown.session.addOrder(SampleSession::kBtc, OrderState::Working, market::Side::Buy, 1000);
    shown.update();
    shown.panel.showTab(DecisionsPanel::Orders);
    QSignalSpy cancelled(&shown.panel, &DecisionsPanel::cancelWanted);
    QMenu* done = contextMenu(shown.view(DecisionsPanel::Orders), 1);
    QVERIFY(done != nullptr);
    QVERIFY(!actionOf(done, QStringLiteral("Cancel order"))->isEnabled());
    done->close();
    QMenu* working = contextMenu(shown.view(DecisionsPanel::Orders), 0);
    QVERIFY(working != nullptr);
    QAction* cancel = actionOf(working, QStringLiteral("Cancel order"));
    QVERIFY(cancel->isEnabled());
    cancel->trigger();
    working->close();
    QCOMPARE(cancelled.size(), 1);
    QCOMPARE(cancelled.front().front().value<OrderId>(), OrderId{2});
    QVERIFY(actionOf(contextMenu(shown.view(DecisionsPanel::Orders), 0), QStringLiteral("Why")) != nullptr);
}

void TestTradeTables::cancelsWithTheDeleteKeyWhatWorks()
{
    ShownDecisions shown;
    shown.session.addOrder(SampleSession::kEth, OrderState::Filled, market::Side::Buy, 1000);
    shown.session.addOrder(SampleSession::kBtc, OrderState::Working, market::Side::Buy, 1000);
    shown.update();
    shown.panel.showTab(DecisionsPanel::Orders);
    QSignalSpy cancelled(&shown.panel, &DecisionsPanel::cancelWanted);
    auto* view = shown.view(DecisionsPanel::Orders);
    view->selectRow(1);
    QTest::keyClick(view, Qt::Key_Delete);
    QCOMPARE(cancelled.size(), 0);
    view->selectRow(0);
    QTest::keyClick(view, Qt::Key_Delete);
    QCOMPARE(cancelled.size(), 1);
}

void TestTradeTables::opensChartAndWhyFromTheMenu()
{
    ShownDecisions shown;
    const Time time = shown.session.addSignal(SampleSession::kSpy, SignalAction::Buy, 0.8).time;
    shown.update();
    QSignalSpy chart(&shown.panel, &DecisionsPanel::chartWanted);
    QSignalSpy chosen(&shown.panel, &DecisionsPanel::signalChosen);
    QSignalSpy why(&shown.panel, &DecisionsPanel::whyWanted);
    QMenu* menu = contextMenu(shown.view(DecisionsPanel::Signals), 0);
    chosen.clear(); // opening the menu makes the row the current one
    actionOf(menu, QStringLiteral("Show on chart"))->trigger();
    actionOf(menu, QStringLiteral("Why"))->trigger();
    QCOMPARE(chart.size(), 1);
    QCOMPARE(chart.front()[0].value<InstrumentId>(), SampleSession::kSpy);
    QCOMPARE(chart.front()[1].value<Time>(), time);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(why.size(), 1);
}

void TestTradeTables::choosesTheOrderOfAFill()
{
    ShownDecisions shown;
    shown.session.addOrder(SampleSession::kEth, OrderState::Filled, market::Side::Buy, 1000);
    shown.session.addOrder(SampleSession::kBtc, OrderState::Filled, market::Side::Buy, 1000);
    shown.session.addFill(OrderId{2}, 1000, shown.session.price(SampleSession::kBtc, "50000"));
    shown.update();
    shown.panel.showTab(DecisionsPanel::Fills);
    QSignalSpy chosen(&shown.panel, &DecisionsPanel::orderChosen);
    QTest::mouseClick(shown.view(DecisionsPanel::Fills)->viewport(), Qt::LeftButton, {}, QPoint(20, 12));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.front().front().value<OrderId>(), OrderId{2});
}

void TestTradeTables::filtersAndCountsRows()
{
    ShownDecisions shown;
    shown.session.addSignal(SampleSession::kEth, SignalAction::Buy, 0.8);
    shown.session.addSignal(SampleSession::kBtc, SignalAction::Buy, 0.8);
    shown.session.addIncident(ReasonCode::DataGap, SampleSession::kEth);
    shown.update();
    const auto* tabs = shown.panel.findChild<QTabWidget*>();
    QCOMPARE(tabs->tabText(DecisionsPanel::Signals), QStringLiteral("Signals 2"));
    QCOMPARE(tabs->tabText(DecisionsPanel::Orders), QStringLiteral("Orders"));
    QCOMPARE(tabs->tabText(DecisionsPanel::Messages), QStringLiteral("Messages 1"));
    QTest::keyClicks(named<QLineEdit>(shown.panel, "Filter signals, orders, fills and messages"),
                     QStringLiteral("btc"));
    QCOMPARE(tabs->tabText(DecisionsPanel::Signals), QStringLiteral("Signals 1"));
    // What is chosen is the row of the model, not that of the view.
    QSignalSpy chosen(&shown.panel, &DecisionsPanel::signalChosen);
    QTest::mouseClick(shown.view(DecisionsPanel::Signals)->viewport(), Qt::LeftButton, {}, QPoint(20, 12));
    QCOMPARE(chosen.front().front().value<SignalId>(), SignalId{2});
}

void TestTradeTables::copiesRowsAsCsv()
{
    ShownDecisions shown;
    shown.session.addSignal(SampleSession::kEth, SignalAction::Buy, 0.8);
    shown.session.addSignal(SampleSession::kBtc, SignalAction::Buy, 0.8);
    shown.update();
    QTest::mouseClick(named<QToolButton>(shown.panel, "Copy as CSV"), Qt::LeftButton);
    const QString text = QGuiApplication::clipboard()->text();
    QCOMPARE(text.count(u'\n'), 3);
    QVERIFY2(text.contains(QStringLiteral("ETH-USDT")) && text.contains(QStringLiteral("BTC-USDT")), qPrintable(text));
}

void TestTradeTables::keepsTabFilterAndHolds()
{
    ShownDecisions first;
    first.panel.showTab(DecisionsPanel::Fills);
    named<QLineEdit>(first.panel, "Filter signals, orders, fills and messages")->setText(QStringLiteral("spy"));
    named<QToolButton>(first.panel, "Show holds")->setChecked(true);
    ShownDecisions second;
    second.panel.restoreState(first.panel.saveState());
    QVERIFY(second.view(DecisionsPanel::Fills)->isVisible());
    QCOMPARE(named<QLineEdit>(second.panel, "Filter signals, orders, fills and messages")->text(),
             QStringLiteral("spy"));
    QVERIFY(second.signalRows.showsHolds());
}

void TestTradeTables::closesAPositionOnlyAfterAsking()
{
    ShownPositions shown;
    shown.session.addPosition(SampleSession::kEth, Variant::A, 10'000,
                              shown.session.price(SampleSession::kEth, "1990"));
    shown.update();
    QSignalSpy closed(&shown.panel, &PositionsPanel::closeWanted);
    QSignalSpy chosen(&shown.panel, &PositionsPanel::positionChosen);
    auto* close = named<QPushButton>(shown.panel, "Close the selected position");
    QVERIFY(!close->isEnabled());
    auto* view = shown.panel.table(PositionsPanel::Open)->view();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(20, 12));
    QCOMPARE(chosen.front().front().value<PositionId>(), PositionId{1});
    QVERIFY(close->isEnabled());

    QTest::mouseClick(close, Qt::LeftButton);
    QCOMPARE(closed.size(), 0);
    auto* keep = named<QPushButton>(shown.panel, "Keep as it is");
    QVERIFY(keep->isVisible());
    QTest::mouseClick(keep, Qt::LeftButton);
    QVERIFY(!keep->isVisible());
    QCOMPARE(closed.size(), 0);

    QTest::keyClick(view, Qt::Key_Delete);
    QTest::mouseClick(named<QPushButton>(shown.panel, "Close position"), Qt::LeftButton);
    QCOMPARE(closed.size(), 1);
    QCOMPARE(closed.front().front().value<InstrumentId>(), SampleSession::kEth);
}

void TestTradeTables::doesNotCloseWhatIsClosingOrShadow()
{
    ShownPositions shown;
    const Price entry = shown.session.price(SampleSession::kEth, "1990");
    shown.session.addPosition(SampleSession::kEth, Variant::A, 10'000, entry).state = trading::PositionState::Closing;
    shown.session.addPosition(SampleSession::kEth, Variant::B, 10'000, entry);
    shown.update();
    auto* view = shown.panel.table(PositionsPanel::Open)->view();
    for (int row = 0; row < 2; ++row) {
        QMenu* menu = contextMenu(view, row);
        QVERIFY(menu != nullptr);
        QVERIFY(!actionOf(menu, QStringLiteral("Close position …"))->isEnabled());
        menu->close();
        QVERIFY(!named<QPushButton>(shown.panel, "Close the selected position")->isEnabled());
    }
    QVERIFY(!named<QPushButton>(shown.panel, "Close all positions")->isEnabled());
}

void TestTradeTables::flattensOnlyAfterAsking()
{
    ShownPositions shown;
    shown.session.addPosition(SampleSession::kEth, Variant::A, 10'000,
                              shown.session.price(SampleSession::kEth, "1990"));
    shown.update();
    QSignalSpy flattened(&shown.panel, &PositionsPanel::flattenWanted);
    QTest::mouseClick(named<QPushButton>(shown.panel, "Close all positions"), Qt::LeftButton);
    QCOMPARE(flattened.size(), 0);
    QTest::mouseClick(named<QPushButton>(shown.panel, "Flatten all"), Qt::LeftButton);
    QCOMPARE(flattened.size(), 1);
}

void TestTradeTables::aQuestionGoesWithItsPosition()
{
    ShownPositions shown;
    const Price entry = shown.session.price(SampleSession::kEth, "1990");
    session::PositionRow& row = shown.session.addPosition(SampleSession::kEth, Variant::A, 10'000, entry);
    shown.update();
    QSignalSpy closed(&shown.panel, &PositionsPanel::closeWanted);
    auto* view = shown.panel.table(PositionsPanel::Open)->view();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(20, 12));
    QTest::keyClick(view, Qt::Key_Delete);
    auto* yes = named<QPushButton>(shown.panel, "Close position");
    QVERIFY(yes->isVisible());
    // Its stop was faster: what is held now is another position, which nobody was asked about.
    row.position = PositionId{77};
    row.quantity = Lots{-10'000};
    shown.update();
    QTRY_VERIFY(!yes->isVisible());
    // And one whose exit is on its way is no question any more either.
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(20, 12));
    QTest::keyClick(view, Qt::Key_Delete);
    QVERIFY(yes->isVisible());
    row.state = trading::PositionState::Closing;
    shown.update();
    QTRY_VERIFY(!yes->isVisible());
    QCOMPARE(closed.size(), 0);
    QVERIFY(named<QPushButton>(shown.panel, "Close the selected position")
                ->toolTip()
                .contains(QStringLiteral("being closed already")));
}

void TestTradeTables::tablesFollowTheAccount()
{
    ShownPositions shown;
    const Price entry = shown.session.price(SampleSession::kEth, "1990");
    shown.session.addPosition(SampleSession::kEth, Variant::A, 10'000, entry);
    shown.session.addPosition(SampleSession::kBtc, Variant::Operator, 100'000, Price{4'900'000'000'000}).account = 1;
    shown.session.addPosition(SampleSession::kSpy, Variant::Operator, 3, Price{50'000'000'000}).account = 1;
    shown.update();
    auto* view = shown.panel.table(PositionsPanel::Open)->view();
    QVERIFY(view->isColumnHidden(models::PositionsModel::Account));
    shown.panel.showAccounts(1, true);
    QCOMPARE(view->model()->rowCount(), 2);
    QVERIFY(view->isColumnHidden(models::PositionsModel::Account)); // all are of one
    QSignalSpy flattened(&shown.panel, &PositionsPanel::flattenWanted);
    QTest::mouseClick(named<QPushButton>(shown.panel, "Close all positions"), Qt::LeftButton);
    auto* yes = named<QPushButton>(shown.panel, "Flatten all");
    shown.panel.showAccounts(0, true);
    QVERIFY(!yes->isVisible()); // it was asked about the other account
    QCOMPARE(view->model()->rowCount(), 1);
    QTest::mouseClick(named<QPushButton>(shown.panel, "Close all positions"), Qt::LeftButton);
    QTest::mouseClick(yes, Qt::LeftButton);
    QCOMPARE(flattened.size(), 1);
    QCOMPARE(flattened[0][0].value<PositionId>(), PositionId{1});
    flattened.clear();
    shown.panel.showAccounts(std::nullopt, true);
    QCOMPARE(view->model()->rowCount(), 3);
    QVERIFY(!view->isColumnHidden(models::PositionsModel::Account));
    QTest::mouseClick(named<QPushButton>(shown.panel, "Close all positions"), Qt::LeftButton);
    QTest::mouseClick(yes, Qt::LeftButton);
    QCOMPARE(flattened.size(), 2); // one of each account
    QCOMPARE(flattened[0][0].value<PositionId>(), PositionId{1});
    QCOMPARE(flattened[1][0].value<PositionId>(), PositionId{2});
}

void TestTradeTables::sumsResultsByAccount()
{
    ShownPositions shown;
    // One ether bought at 1990 and worth 2000, two at 1995.
    shown.session.addPosition(SampleSession::kEth, Variant::A, 10'000,
                              shown.session.price(SampleSession::kEth, "1990"));
    shown.session.addPosition(SampleSession::kEth, Variant::B, 20'000,
                              shown.session.price(SampleSession::kEth, "1995"));
    shown.session.addClosed(SampleSession::kSpy, Variant::A, Cash{81'240'000'000});
    shown.update();
    QCOMPARE(shown.panel.totalText(), QStringLiteral("A paper +10.00 · B shadow +10.00"));
    shown.panel.findChild<QTabWidget*>()->setCurrentIndex(PositionsPanel::Closed);
    QCOMPARE(shown.panel.totalText(), QStringLiteral("A paper +812.40"));
}

void TestTradeTables::choosesAnInstrumentByMouseAndKeyboard()
{
    ShownWatchlist shown;
    QSignalSpy chosen(&shown.panel, &WatchlistPanel::instrumentChosen);
    QTest::mouseClick(shown.view->viewport(), Qt::LeftButton, {}, QPoint(20, 24 + 12));
    QTest::keyClick(shown.view, Qt::Key_Down);
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen[0].front().value<InstrumentId>(), SampleSession::kEth);
    QCOMPARE(chosen[1].front().value<InstrumentId>(), SampleSession::kSpy);
    shown.panel.showInstrument(SampleSession::kBtc);
    QCOMPARE(shown.view->currentIndex().row(), 0);
    QCOMPARE(chosen.size(), 2);
}

void TestTradeTables::movesWatchlistRowsByKeyboardAndDrop()
{
    ShownWatchlist shown;
    QSignalSpy chosen(&shown.panel, &WatchlistPanel::instrumentChosen);
    shown.view->selectRow(0);
    chosen.clear();
    QTest::keyClick(shown.view, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(shown.symbols(), list({"ETH-USDT", "BTC-USDT", "SPY"}));
    QCOMPARE(shown.view->currentIndex().row(), 1); // the moved row stays the current one
    QTest::keyClick(shown.view, Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(shown.view, Qt::Key_Down, Qt::AltModifier); // already last
    QCOMPARE(shown.symbols(), list({"ETH-USDT", "SPY", "BTC-USDT"}));
    QCOMPARE(chosen.size(), 0);
    QVERIFY(shown.view->dragEnabled());
    const std::unique_ptr<QMimeData> dragged(shown.view->model()->mimeData({shown.view->model()->index(2, 0)}));
    QVERIFY(shown.view->model()->dropMimeData(dragged.get(), Qt::MoveAction, 1, 0, {}));
    QCOMPARE(shown.symbols(), list({"ETH-USDT", "BTC-USDT", "SPY"}));
    // Prices that change leave the order alone.
    shown.session.setQuote(SampleSession::kSpy, "499", "501");
    shown.model.setSnapshot(shown.session.snapshot());
    QCOMPARE(shown.symbols(), list({"ETH-USDT", "BTC-USDT", "SPY"}));
}

void TestTradeTables::keepsTheWatchlistOrder()
{
    ShownWatchlist first;
    first.view->selectRow(2);
    QTest::keyClick(first.view, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(first.symbols(), list({"BTC-USDT", "SPY", "ETH-USDT"}));
    ShownWatchlist second;
    QCOMPARE(second.book.load(first.book.toJson()), std::size_t{0});
    QCOMPARE(second.symbols(), list({"BTC-USDT", "SPY", "ETH-USDT"}));
    // Layouts of older programs have it in the panel's state.
    ShownWatchlist third;
    third.panel.restoreState({{QStringLiteral("order"), list({"SPY", "BTC-USDT"})}});
    QCOMPARE(third.symbols(), list({"SPY", "BTC-USDT", "ETH-USDT"}));
    QSignalSpy chosen(&second.panel, &WatchlistPanel::instrumentChosen);
    QTest::mouseClick(second.view->viewport(), Qt::LeftButton, {}, QPoint(20, 24 + 12));
    QCOMPARE(chosen.front().front().value<InstrumentId>(), SampleSession::kSpy);
}

void TestTradeTables::sortsTheWatchlistInsteadOfMoving()
{
    ShownWatchlist shown;
    shown.view->sortByColumn(models::WatchlistModel::Last, Qt::AscendingOrder);
    QCOMPARE(shown.symbols(), list({"SPY", "ETH-USDT", "BTC-USDT"}));
    shown.view->selectRow(0);
    QTest::keyClick(shown.view, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(shown.symbols(), list({"SPY", "ETH-USDT", "BTC-USDT"}));
    // Onto a chart it is dragged all the same.
    const std::unique_ptr<QMimeData> dragged(shown.view->model()->mimeData({shown.view->model()->index(2, 0)}));
    QCOMPARE(dragged->text(), QStringLiteral("BTC-USDT"));
    QVERIFY(!shown.view->model()->canDropMimeData(dragged.get(), Qt::MoveAction, 0, 0, {}));
}

void TestTradeTables::explainsWhatWasChosen()
{
    ui::ThemeController theme;
    SampleSession session;
    session.addSignal(SampleSession::kEth, SignalAction::Buy, 0.81);
    models::WhyModel model;
    ui::WhyPanel panel(theme, model);
    panel.resize(380, 320);
    panel.show();
    QVERIFY(!panel.view()->isVisible());
    model.setSignal(session.snapshot(), SignalId{1});
    QVERIFY(panel.view()->isVisible());
    QVERIFY(!model.headline().isEmpty());
    QVERIFY(named<QLabel>(panel, qPrintable(model.headline())) != nullptr);
    // Everything is unfolded, and long texts wrap: rows are higher than one line where they need to be.
    const QModelIndex section = model.index(0, 0);
    QVERIFY(panel.view()->isExpanded(section));
    QVERIFY(panel.view()->isExpanded(model.index(0, 0, section)));
    QSignalSpy chart(&panel, &ui::WhyPanel::chartWanted);
    QTest::mouseClick(named<QToolButton>(panel, "Show on chart"), Qt::LeftButton);
    QCOMPARE(chart.size(), 1);
    QTest::mouseClick(named<QToolButton>(panel, "Copy the explanation as text"), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), model.plainText());
    QVERIFY(model.plainText().contains(model.headline()));
    model.clear();
    QVERIFY(!panel.view()->isVisible());
}

SEXTANT_TEST(TestTradeTables)
#include "tst_trade_tables.moc"
