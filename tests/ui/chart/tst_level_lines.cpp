#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

#include "tests/test_main.h"
#include "tests/ui/chart/chart_widgets.h"
#include "ui/chart/level_lines.h"

using namespace sextant;
using namespace sextant::test;
using market::Side;
using session::CommandKind;
using session::Variant;

namespace {

/// A long position of one unit at 500.00 with a stop at 490 and a target at 520, and a limit order to sell at 510.
struct Traded {
    ShownChart chart;
    std::vector<market::Bar> bars;
    session::BarLog log;
    session::AppendLog<session::OrderRow> orders{0};
    std::vector<session::PositionRow> positions;
    std::uint64_t seq = 0;

    Traded()
    {
        const Time start = Time::fromSeconds(1'700'000'040);
        for (int i = 0; i < 120; ++i) // between 480 and 530, ending at 500
            bars.push_back(minuteBar(start + std::chrono::minutes(i), 50'000, i == 60 ? 53'000 : 50'100,
                                     i == 60 ? 48'000 : 49'900, 50'000));
        for (const market::Bar& bar : bars)
            log.add(bar);
        session::PositionRow row;
        row.position = PositionId{3};
        row.instrument = InstrumentId{1};
        row.variant = Variant::A;
        row.quantity = Lots{10'000};
        row.entry = 500.0;
        row.stop = Price{49'000 * kCent};
        row.target = Price{52'000 * kCent};
        positions.push_back(row);
        order(7, trading::OrderState::Working, 51'000);
        show();
    }
    void order(std::uint64_t id, trading::OrderState state, std::int64_t cents)
    {
        session::OrderRow row;
        row.order = OrderId{id};
        row.instrument = InstrumentId{1};
        row.variant = Variant::Operator;
        row.side = Side::Sell;
        row.kind = trading::OrderKind::Limit;
        row.quantity = Lots{2'500};
        row.state = state;
        row.limit = Price{cents * kCent};
        orders.add(row);
    }
    void show()
    {
        auto snapshot = chartSnapshot(log.view(), chartInstrument());
        snapshot->seq = ++seq;
        snapshot->orders = orders.view();
        snapshot->positions = std::make_shared<const std::vector<session::PositionRow>>(positions);
        chart.view.setSnapshot(snapshot);
        chart.picture();
    }
    [[nodiscard]] QPoint at(double cents) const
    {
        const ui::ChartView& view = chart.view;
        return {view.chartLayout().plot.center().x(),
                static_cast<int>(std::lround(view.viewport().yOf(cents * static_cast<double>(kCent))))};
    }
    void drag(double from, double to, bool release = true)
    {
        QTest::mousePress(&chart.view, Qt::LeftButton, {}, at(from));
        QTest::mouseMove(&chart.view, at((from + to) / 2.0));
        QTest::mouseMove(&chart.view, at(to));
        if (release) QTest::mouseRelease(&chart.view, Qt::LeftButton, {}, at(to));
    }
    [[nodiscard]] const ui::LevelLine& line(ui::ChartLevel::Kind kind) const
    {
        for (const ui::LevelLine& each : chart.view.levelLines().lines())
            if (each.level.kind == kind) return each;
        qFatal("there is no such line");
    }
};

using Kind = ui::ChartLevel::Kind;

} // namespace

class TestLevelLines final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }
    void saysWhatLevelsMean();
    void aDraggedStopAsksForProtection();
    void aDraggedOrderAsksForAnother();
    void waitsUntilTheEngineHasSaidSo();
    void goesBackWhenRefused();
    void escapePutsItBack();
    void beyondTheMarketItGoesBack();
    void aClickMovesNothing();
    void keysMoveAndAsk();
    void meaningFollowsTheDrag();
    void noLineOfTheShadowMoves();
    void nothingMovesInAReplay();
    void aPositionThatClosesDropsTheDrag();
    void theMenuPutsAStopUnderThePointer();
    void isToldToThoseWhoDoNotSee();
};

void TestLevelLines::saysWhatLevelsMean()
{
    const Traded traded;
    // One unit: 10 below and 20 above.
    QCOMPARE(traded.line(Kind::Stop).note, QStringLiteral("-10.00 · 2.00 R"));
    QCOMPARE(traded.line(Kind::Target).note, QStringLiteral("+20.00 · 2.00 R"));
    QVERIFY(traded.line(Kind::Entry).note.isEmpty());
    QVERIFY(!traded.line(Kind::Entry).level.canMove);
    QVERIFY(traded.line(Kind::SellLimit).level.canMove);
}

void TestLevelLines::aDraggedStopAsksForProtection()
{
    Traded traded;
    QSignalSpy wanted(&traded.chart.view, &ui::ChartView::levelMoveWanted);
    traded.drag(49'000, 49'500);
    QCOMPARE(wanted.size(), 1);
    const auto command = wanted.front().front().value<session::Command>();
    QVERIFY(command.kind == CommandKind::Protect);
    QCOMPARE(command.position, PositionId{3});
    QCOMPARE(command.instrument, InstrumentId{1});
    QCOMPARE(command.target, Price{52'000 * kCent}); // as it was
    QCOMPARE(command.stop.units % kCent, std::int64_t{0});
    QVERIFY(std::abs(static_cast<double>(command.stop.units) - 49'500.0 * kCent) < 40.0 * kCent);
}

void TestLevelLines::aDraggedOrderAsksForAnother()
{
    Traded traded;
    QSignalSpy wanted(&traded.chart.view, &ui::ChartView::levelMoveWanted);
    traded.drag(51'000, 51'600);
    QCOMPARE(wanted.size(), 1);
    const auto command = wanted.front().front().value<session::Command>();
    QVERIFY(command.kind == CommandKind::Replace);
    QCOMPARE(command.order, OrderId{7});
    QCOMPARE(command.quantity, Lots{2'500});
    QVERIFY(command.terms.limit.units > 51'400 * kCent && command.terms.limit.units < 51'800 * kCent);
}

void TestLevelLines::waitsUntilTheEngineHasSaidSo()
{
    Traded traded;
    QSignalSpy wanted(&traded.chart.view, &ui::ChartView::levelMoveWanted);
    traded.drag(52'000, 52'400);
    const Price target = wanted.front().front().value<session::Command>().target;
    traded.chart.view.setSubmitted(4);
    QVERIFY(traded.line(Kind::Target).isPending);
    QCOMPARE(traded.line(Kind::Target).shown, target);
    QCOMPARE(traded.line(Kind::Target).standing, Price{52'000 * kCent});
    traded.show(); // a snapshot in between
    QVERIFY(traded.line(Kind::Target).isPending);
    traded.chart.view.setAnswer(4, true);
    traded.positions.front().target = target;
    traded.show();
    QVERIFY(!traded.line(Kind::Target).isPending);
    QCOMPARE(traded.line(Kind::Target).shown, target);
}

void TestLevelLines::goesBackWhenRefused()
{
    Traded traded;
    traded.drag(49'000, 49'500);
    traded.chart.view.setSubmitted(4);
    traded.chart.view.setAnswer(3, false); // of somebody else
    QVERIFY(traded.line(Kind::Stop).isPending);
    traded.chart.view.setAnswer(4, false);
    QVERIFY(!traded.line(Kind::Stop).isPending);
    QCOMPARE(traded.line(Kind::Stop).shown, Price{49'000 * kCent});
    traded.drag(49'000, 49'500);
    traded.chart.view.setSubmitted(0); // no session listens
    QCOMPARE(traded.line(Kind::Stop).shown, Price{49'000 * kCent});
}

void TestLevelLines::escapePutsItBack()
{
    Traded traded;
    QSignalSpy wanted(&traded.chart.view, &ui::ChartView::levelMoveWanted);
    traded.drag(49'000, 49'500, false);
    QVERIFY(traded.line(Kind::Stop).isHeld);
    QVERIFY(traded.line(Kind::Stop).shown > Price{49'300 * kCent});
    QTest::keyClick(&traded.chart.view, Qt::Key_Escape);
    QVERIFY(!traded.line(Kind::Stop).isHeld);
    QCOMPARE(traded.line(Kind::Stop).shown, Price{49'000 * kCent});
    QTest::mouseRelease(&traded.chart.view, Qt::LeftButton, {}, traded.at(49'500));
    QCOMPARE(wanted.size(), 0);
}

/// A stop that the market has passed would close the position at once: nobody means that by dragging a line.
void TestLevelLines::beyondTheMarketItGoesBack()
{
    Traded traded;
    QSignalSpy wanted(&traded.chart.view, &ui::ChartView::levelMoveWanted);
    traded.drag(49'000, 51'900, false);
    QVERIFY2(traded.line(Kind::Stop).note.contains(QStringLiteral("lies below the market")),
             qPrintable(traded.line(Kind::Stop).note));
    QTest::mouseRelease(&traded.chart.view, Qt::LeftButton, {}, traded.at(51'900));
    QCOMPARE(wanted.size(), 0);
    QCOMPARE(traded.line(Kind::Stop).shown, Price{49'000 * kCent});
    QVERIFY(!traded.line(Kind::Stop).isPending);
    traded.drag(52'000, 49'100);
    QCOMPARE(wanted.size(), 0);
    QCOMPARE(traded.line(Kind::Target).shown, Price{52'000 * kCent});
}

void TestLevelLines::aClickMovesNothing()
{
    Traded traded;
    QSignalSpy wanted(&traded.chart.view, &ui::ChartView::levelMoveWanted);
    QTest::mouseClick(&traded.chart.view, Qt::LeftButton, {}, traded.at(49'000));
    QCOMPARE(wanted.size(), 0);
    QVERIFY(traded.line(Kind::Stop).isSelected); // what keys move from now on
    QVERIFY(!traded.line(Kind::Stop).isHeld);
}

void TestLevelLines::keysMoveAndAsk()
{
    Traded traded;
    ui::ChartView& view = traded.chart.view;
    QSignalSpy wanted(&view, &ui::ChartView::levelMoveWanted);
    QTest::keyClick(&view, Qt::Key_T); // from the top: target, order, stop
    QVERIFY(traded.line(Kind::Target).isSelected);
    QTest::keyClick(&view, Qt::Key_T);
    QVERIFY(traded.line(Kind::SellLimit).isSelected);
    QTest::keyClick(&view, Qt::Key_T);
    QVERIFY(traded.line(Kind::Stop).isSelected);
    QTest::keyClick(&view, Qt::Key_Up);
    QTest::keyClick(&view, Qt::Key_Up, Qt::ShiftModifier);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(traded.line(Kind::Stop).shown, Price{49'010 * kCent});
    QCOMPARE(wanted.size(), 0); // nothing before Enter
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front().front().value<session::Command>().stop, Price{49'010 * kCent});
    view.setSubmitted(0);
    QTest::keyClick(&view, Qt::Key_Up);
    QTest::keyClick(&view, Qt::Key_Escape);
    QCOMPARE(traded.line(Kind::Stop).shown, Price{49'000 * kCent});
    QTest::keyClick(&view, Qt::Key_Escape); // and lets go of it
    QVERIFY(!traded.line(Kind::Stop).isSelected);
    QCOMPARE(wanted.size(), 1);
}

void TestLevelLines::meaningFollowsTheDrag()
{
    Traded traded;
    ui::ChartView& view = traded.chart.view;
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&view, Qt::Key_T);
    for (int i = 0; i < 50; ++i) // from 490 to 495: 5 at risk for 20
        QTest::keyClick(&view, Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(traded.line(Kind::Stop).note, QStringLiteral("-5.00 · 4.00 R"));
    QCOMPARE(traded.line(Kind::Target).note, QStringLiteral("+20.00 · 4.00 R")); // of the new stop
}

void TestLevelLines::noLineOfTheShadowMoves()
{
    Traded traded;
    traded.positions.front().variant = Variant::B;
    traded.show();
    QSignalSpy wanted(&traded.chart.view, &ui::ChartView::levelMoveWanted);
    traded.drag(49'000, 49'500);
    QCOMPARE(wanted.size(), 0);
    traded.positions.front().variant = Variant::A;
    traded.positions.front().state = trading::PositionState::Closing;
    traded.show();
    QVERIFY(!traded.line(Kind::Stop).level.canMove);
}

void TestLevelLines::nothingMovesInAReplay()
{
    Traded traded;
    traded.chart.view.setBlocked(QStringLiteral("This is a replay."));
    QSignalSpy wanted(&traded.chart.view, &ui::ChartView::levelMoveWanted);
    traded.drag(49'000, 49'500);
    QTest::keyClick(&traded.chart.view, Qt::Key_T);
    QVERIFY(!traded.chart.view.levelLines().hasSelection());
    QCOMPARE(wanted.size(), 0);
    traded.chart.view.setBlocked({});
    QTest::keyClick(&traded.chart.view, Qt::Key_T);
    QVERIFY(traded.chart.view.levelLines().hasSelection());
}

void TestLevelLines::aPositionThatClosesDropsTheDrag()
{
    Traded traded;
    QSignalSpy wanted(&traded.chart.view, &ui::ChartView::levelMoveWanted);
    traded.drag(49'000, 49'500, false);
    traded.positions.clear();
    traded.order(7, trading::OrderState::Filled, 51'000);
    traded.show();
    QTest::mouseRelease(&traded.chart.view, Qt::LeftButton, {}, traded.at(49'500));
    QCOMPARE(wanted.size(), 0);
    QVERIFY(traded.chart.view.levelLines().lines().empty());
}

void TestLevelLines::theMenuPutsAStopUnderThePointer()
{
    Traded traded;
    traded.positions.front().stop = Price{};
    traded.show();
    QSignalSpy wanted(&traded.chart.view, &ui::ChartView::levelMoveWanted);
    QSignalSpy limit(&traded.chart.view, &ui::ChartView::limitWanted);
    const QPoint point = traded.at(49'200);
    const auto menu = [&]() -> QMenu* {
        QContextMenuEvent event(QContextMenuEvent::Mouse, point, traded.chart.view.mapToGlobal(point));
        QApplication::sendEvent(&traded.chart.view, &event);
        return qobject_cast<QMenu*>(QApplication::activePopupWidget());
    };
    QMenu* shown = menu();
    QVERIFY(shown != nullptr);
    for (QAction* action : shown->actions())
        if (action->text().startsWith(QStringLiteral("Stop of the position"))) action->trigger();
    shown->close();
    QCOMPARE(wanted.size(), 1);
    const auto command = wanted.front().front().value<session::Command>();
    QVERIFY(command.kind == CommandKind::Protect && command.target == Price{52'000 * kCent});
    QVERIFY(command.stop.units > 49'000 * kCent && command.stop.units < 49'400 * kCent);
    shown = menu();
    shown->actions().front()->trigger();
    shown->close();
    QCOMPARE(limit.size(), 1);
}

void TestLevelLines::isToldToThoseWhoDoNotSee()
{
    Traded traded;
    const QString said = traded.chart.view.levelLines().description();
    QVERIFY2(said.contains(QStringLiteral("stop A at 490.00: -10.00 · 2.00 R.")), qPrintable(said));
    QVERIFY(said.contains(QStringLiteral("sell me at 510.00")));
    QTRY_VERIFY(traded.chart.view.accessibleDescription().contains(QStringLiteral("stop A at 490.00")));
}

SEXTANT_TEST(TestLevelLines)
#include "tst_level_lines.moc"
