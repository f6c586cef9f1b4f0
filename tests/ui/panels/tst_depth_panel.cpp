#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include "models/depth_ladder_model.h"
#include "tests/test_main.h"
#include "tests/ui/panels/sample_session.h"
#include "tests/ui/panels/widget_tree.h"
#include "ui/trade/depth_ladder_panel.h"
#include "ui/trade/depth_ladder_view.h"
#include "ui/widgets/theme.h"

using namespace sextant;
using market::Side;
using models::DepthLadderModel;
using sextant::test::named;
using sextant::test::SampleSession;

/// The ladder of SPY at 500.00, tick 0.01, on the screen.
struct ShownLadder {
    ShownLadder()
    {
        session.setQuote(SampleSession::kSpy, "499.99", "500.01");
        model.setInstrument(SampleSession::kSpy);
        panel.resize(300, 560);
        panel.show();
        show();
        while (model.stepTicks() > 1)
            model.stepFiner();
    }
    void show() { model.setSnapshot(session.snapshot()); }
    ui::DepthLadderView& view() { return panel.view(); }
    [[nodiscard]] Price price(const char* text) const { return session.price(SampleSession::kSpy, text); }
    [[nodiscard]] QPoint at(const char* text, int column)
    {
        const Side side = column <= DepthLadderModel::Bids ? Side::Buy : Side::Sell;
        return view().visualRect(model.index(model.rowOf(price(text), side), column)).center();
    }
    session::OrderRow& order(Side side, const char* text)
    {
        auto& row = session.addOrder(SampleSession::kSpy, trading::OrderState::Working, side, 3);
        row.variant = session::Variant::Operator;
        row.limit = price(text);
        return row;
    }
    void hover(const QPoint& point)
    {
        QEnterEvent enter(point, point, point);
        QApplication::sendEvent(view().viewport(), &enter);
    }
    void leave()
    {
        QEvent event(QEvent::Leave);
        QApplication::sendEvent(view().viewport(), &event);
    }
    void drag(const QPoint& from, const QPoint& to, bool release = true)
    {
        QTest::mousePress(view().viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(view().viewport(), from + QPoint(0, (to.y() - from.y()) / 2));
        QTest::mouseMove(view().viewport(), to);
        if (release) QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, to);
    }

    ui::ThemeController theme;
    SampleSession session;
    DepthLadderModel model;
    ui::DepthLadderPanel panel{theme, model};
};

class TestDepthPanel final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }
    void aClickIsALimitOrderThere();
    void withShiftItIsAStop();
    void twoQuickClicksAreOne();
    void rowsStandStillUnderThePointer();
    void anOrderIsDraggedToAnotherPrice();
    void escapePutsADraggedOrderBack();
    void keysDoAllOfIt();
    void aRightClickCancels();
    void theWheelScrollsAndCentreBringsBack();
    void saysThatThereIsNoBook();
    void everyRowIsSpoken();
    void oneClickIsOffUntilAskedFor();
    void aReplayIsOnlyLookedAt();
};

void TestDepthPanel::aClickIsALimitOrderThere()
{
    ShownLadder ladder;
    QSignalSpy wanted(&ladder.panel, &ui::DepthLadderPanel::orderWanted);
    QTest::mouseClick(ladder.view().viewport(), Qt::LeftButton, {}, ladder.at("499.95", DepthLadderModel::Bids));
    QCOMPARE(wanted.size(), 1);
    QVERIFY(wanted[0][0].value<Side>() == Side::Buy);
    QCOMPARE(wanted[0][1].value<Price>(), ladder.price("499.95"));
    QCOMPARE(wanted[0][2].toBool(), false);
    QCOMPARE(wanted[0][3].toBool(), false); // fills the ticket in, orders nothing
    QTest::mouseClick(ladder.view().viewport(), Qt::LeftButton, {}, ladder.at("500.04", DepthLadderModel::Asks));
    QVERIFY(wanted[1][0].value<Side>() == Side::Sell);
    QCOMPARE(wanted[1][1].value<Price>(), ladder.price("500.04"));
    // The price itself says nothing of a side.
    QTest::mouseClick(ladder.view().viewport(), Qt::LeftButton, {}, ladder.at("500.04", DepthLadderModel::PriceColumn));
    QCOMPARE(wanted.size(), 2);
}

void TestDepthPanel::withShiftItIsAStop()
{
    ShownLadder ladder;
    QSignalSpy wanted(&ladder.panel, &ui::DepthLadderPanel::orderWanted);
    for (const Qt::KeyboardModifier modifier : {Qt::ShiftModifier, Qt::ControlModifier})
        QTest::mouseClick(ladder.view().viewport(), Qt::LeftButton, modifier,
                          ladder.at("500.04", DepthLadderModel::Bids));
    QCOMPARE(wanted.size(), 2);
    for (const auto& each : wanted)
        QVERIFY(each[2].toBool() && each[0].value<Side>() == Side::Buy);
}

void TestDepthPanel::twoQuickClicksAreOne()
{
    ShownLadder ladder;
    QSignalSpy wanted(&ladder.panel, &ui::DepthLadderPanel::orderWanted);
    const QPoint point = ladder.at("499.95", DepthLadderModel::Bids);
    QTest::mouseClick(ladder.view().viewport(), Qt::LeftButton, {}, point);
    QTest::mouseDClick(ladder.view().viewport(), Qt::LeftButton, {}, point);
    // mouseDClick is a click and the double click that follows it.
    QVERIFY(wanted.size() <= 2);
}

void TestDepthPanel::rowsStandStillUnderThePointer()
{
    ShownLadder ladder;
    const Price top = ladder.model.priceAt(0);
    ladder.hover(ladder.at("499.95", DepthLadderModel::Bids));
    QVERIFY(ladder.model.isHeld());
    ladder.session.setQuote(SampleSession::kSpy, "505.00", "505.02");
    ladder.show();
    QCOMPARE(ladder.model.priceAt(0), top);
    auto* hint = named<QPushButton>(ladder.panel, "Put the market into the middle");
    QVERIFY(hint->isVisible());
    QVERIFY2(hint->text().contains(QStringLiteral("above")), qPrintable(hint->text()));
    ladder.leave();
    QVERIFY(!ladder.model.isHeld());
    QVERIFY(ladder.model.rowOf(ladder.price("505.00"), Side::Buy) >= 0);
    QVERIFY(!hint->isVisible());
}

void TestDepthPanel::anOrderIsDraggedToAnotherPrice()
{
    ShownLadder ladder;
    const OrderId order = ladder.order(Side::Buy, "499.95").order;
    ladder.show();
    QSignalSpy replaced(&ladder.panel, &ui::DepthLadderPanel::replaceWanted);
    QSignalSpy wanted(&ladder.panel, &ui::DepthLadderPanel::orderWanted);
    ladder.drag(ladder.at("499.95", DepthLadderModel::OwnBuys), ladder.at("499.90", DepthLadderModel::OwnBuys));
    QCOMPARE(replaced.size(), 1);
    const auto command = replaced.front().front().value<session::Command>();
    QVERIFY(command.kind == session::CommandKind::Replace);
    QCOMPARE(command.order, order);
    QCOMPARE(command.terms.limit, ladder.price("499.90"));
    QCOMPARE(command.quantity, Lots{3});
    QCOMPARE(wanted.size(), 0);
    // Shown where it shall be until the engine has said so.
    const int to = ladder.model.rowOf(ladder.price("499.90"), Side::Buy);
    QVERIFY(ladder.model.index(to, DepthLadderModel::OwnBuys)
                .data(DepthLadderModel::kMarkRole)
                .value<models::LadderMark>()
                .isPending);
}

void TestDepthPanel::escapePutsADraggedOrderBack()
{
    ShownLadder ladder;
    ladder.order(Side::Sell, "500.05");
    ladder.show();
    QSignalSpy replaced(&ladder.panel, &ui::DepthLadderPanel::replaceWanted);
    const QPoint to = ladder.at("500.09", DepthLadderModel::OwnSells);
    ladder.drag(ladder.at("500.05", DepthLadderModel::OwnSells), to, false);
    QVERIFY(ladder.view().dragged());
    QVERIFY(ladder.model.isHeld());
    QTest::keyClick(&ladder.view(), Qt::Key_Escape);
    QVERIFY(!ladder.view().dragged());
    QTest::mouseRelease(ladder.view().viewport(), Qt::LeftButton, {}, to);
    QCOMPARE(replaced.size(), 0);
}

void TestDepthPanel::keysDoAllOfIt()
{
    ShownLadder ladder;
    const OrderId order = ladder.order(Side::Buy, "499.95").order;
    ladder.show();
    QSignalSpy wanted(&ladder.panel, &ui::DepthLadderPanel::orderWanted);
    QSignalSpy replaced(&ladder.panel, &ui::DepthLadderPanel::replaceWanted);
    QSignalSpy cancelled(&ladder.panel, &ui::DepthLadderPanel::cancelWanted);
    ui::DepthLadderView& view = ladder.view();
    const int row = ladder.model.rowOf(ladder.price("499.95"), Side::Buy);
    view.setCurrentIndex(ladder.model.index(row, DepthLadderModel::Bids));
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.currentIndex().row(), row + 1);
    QTest::keyClick(&view, Qt::Key_Return);
    QTest::keyClick(&view, Qt::Key_S, Qt::ShiftModifier);
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted[0][1].value<Price>(), ladder.price("499.94"));
    QVERIFY(wanted[0][0].value<Side>() == Side::Buy && !wanted[0][2].toBool());
    QVERIFY(wanted[1][0].value<Side>() == Side::Sell && wanted[1][2].toBool());
    // Picked up, carried up two rows, dropped.
    QTest::keyClick(&view, Qt::Key_Up);
    QTest::keyClick(&view, Qt::Key_M);
    QVERIFY(view.dragged() && view.dragged()->order == order);
    QTest::keyClick(&view, Qt::Key_Up);
    QTest::keyClick(&view, Qt::Key_Up);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(replaced.size(), 1);
    QCOMPARE(replaced[0][0].value<session::Command>().terms.limit, ladder.price("499.97"));
    ladder.model.setSubmitted(0); // not taken: it stands where it stood
    view.setCurrentIndex(ladder.model.index(row, DepthLadderModel::OwnBuys));
    QTest::keyClick(&view, Qt::Key_Delete);
    QCOMPARE(cancelled.size(), 1);
    QCOMPARE(cancelled[0][0].value<OrderId>(), order);
    // Beyond the edge the prices scroll; C brings the market back.
    const Price top = ladder.model.priceAt(0);
    view.setCurrentIndex(ladder.model.index(0, DepthLadderModel::Bids));
    QTest::keyClick(&view, Qt::Key_Up);
    QCOMPARE(ladder.model.priceAt(0).units, top.units + ladder.price("0.01").units);
    QTest::keyClick(&view, Qt::Key_PageDown);
    QVERIFY(ladder.model.isOffCentre());
    QTest::keyClick(&view, Qt::Key_C);
    QVERIFY(!ladder.model.isOffCentre());
    QTest::keyClick(&view, Qt::Key_Plus);
    QCOMPARE(ladder.model.stepTicks(), std::int64_t{2});
    QTest::keyClick(&view, Qt::Key_Minus);
    QCOMPARE(ladder.model.stepTicks(), std::int64_t{1});
}

void TestDepthPanel::aRightClickCancels()
{
    ShownLadder ladder;
    const OrderId order = ladder.order(Side::Sell, "500.05").order;
    ladder.show();
    QSignalSpy cancelled(&ladder.panel, &ui::DepthLadderPanel::cancelWanted);
    QTest::mouseClick(ladder.view().viewport(), Qt::RightButton, {}, ladder.at("500.05", DepthLadderModel::OwnSells));
    QCOMPARE(cancelled.size(), 1);
    QCOMPARE(cancelled[0][0].value<OrderId>(), order);
    // Where there is none it opens a menu.
    QTest::mouseClick(ladder.view().viewport(), Qt::RightButton, {}, ladder.at("499.95", DepthLadderModel::OwnBuys));
    QCOMPARE(cancelled.size(), 1);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu != nullptr);
    menu->close();
}

void TestDepthPanel::theWheelScrollsAndCentreBringsBack()
{
    ShownLadder ladder;
    const Price top = ladder.model.priceAt(0);
    const QPointF point(20.0, 60.0);
    QWheelEvent wheel(point, ladder.view().viewport()->mapToGlobal(point), {}, QPoint(0, 1'200), Qt::NoButton, {},
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(ladder.view().viewport(), &wheel);
    QVERIFY(ladder.model.priceAt(0) > top);
    QVERIFY(ladder.model.isOffCentre());
    auto* centre = named<QPushButton>(ladder.panel, "Put the market into the middle");
    QVERIFY(centre->isVisible());
    QTest::mouseClick(centre, Qt::LeftButton);
    QCOMPARE(ladder.model.priceAt(0), top);
}

void TestDepthPanel::saysThatThereIsNoBook()
{
    ShownLadder ladder;
    const auto* state = named<QLabel>(ladder.panel, "State of the book");
    QVERIFY(state->isVisible());
    QVERIFY2(state->text().contains(QStringLiteral("No order book")), qPrintable(state->text()));
    QVERIFY(named<QLabel>(ladder.panel, "Spread")->text().contains(QStringLiteral("0.02")));
    ladder.model.setSnapshot(nullptr);
    QVERIFY(state->text().contains(QStringLiteral("start the demo")));
}

void TestDepthPanel::everyRowIsSpoken()
{
    ShownLadder ladder;
    ladder.order(Side::Buy, "499.95");
    ladder.show();
    QVERIFY(sextant::test::namelessControls(ladder.panel).empty());
    for (int row = 0; row < ladder.model.rowCount(); ++row)
        for (int column = 0; column < DepthLadderModel::ColumnCount; ++column)
            QVERIFY(!ladder.model.index(row, column).data(Qt::AccessibleTextRole).toString().isEmpty());
    const int row = ladder.model.rowOf(ladder.price("499.95"), Side::Buy);
    const QString own = ladder.model.index(row, DepthLadderModel::OwnBuys).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(own.contains(QStringLiteral("buy 3 SPY, limit 499.95")), qPrintable(own));
}

void TestDepthPanel::oneClickIsOffUntilAskedFor()
{
    ShownLadder ladder;
    QVERIFY(!ladder.panel.isOneClick());
    QSignalSpy wanted(&ladder.panel, &ui::DepthLadderPanel::orderWanted);
    QTest::mouseClick(named<QToolButton>(ladder.panel, "One click orders"), Qt::LeftButton);
    QTest::mouseClick(ladder.view().viewport(), Qt::LeftButton, {}, ladder.at("499.95", DepthLadderModel::Bids));
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][3].toBool(), true);
}

void TestDepthPanel::aReplayIsOnlyLookedAt()
{
    ShownLadder ladder;
    ladder.order(Side::Buy, "499.95");
    ladder.show();
    ladder.view().setBlocked(true);
    QSignalSpy wanted(&ladder.panel, &ui::DepthLadderPanel::orderWanted);
    QSignalSpy replaced(&ladder.panel, &ui::DepthLadderPanel::replaceWanted);
    QSignalSpy cancelled(&ladder.panel, &ui::DepthLadderPanel::cancelWanted);
    const QPoint own = ladder.at("499.95", DepthLadderModel::OwnBuys);
    ladder.drag(own, ladder.at("499.90", DepthLadderModel::OwnBuys));
    QTest::mouseClick(ladder.view().viewport(), Qt::LeftButton, {}, ladder.at("499.93", DepthLadderModel::Bids));
    QTest::mouseClick(ladder.view().viewport(), Qt::RightButton, {}, own);
    for (const Qt::Key key : {Qt::Key_B, Qt::Key_M, Qt::Key_Delete, Qt::Key_Return})
        QTest::keyClick(&ladder.view(), key);
    QCOMPARE(wanted.size() + replaced.size() + cancelled.size(), 0);
    const Price top = ladder.model.priceAt(0);
    QTest::keyClick(&ladder.view(), Qt::Key_PageUp);
    QVERIFY(ladder.model.priceAt(0) > top);
}

SEXTANT_TEST(TestDepthPanel)
#include "tst_depth_panel.moc"
