#include <QCheckBox>
#include <QContextMenuEvent>
#include <QDateTimeEdit>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <cmath>

#include "models/chart/slot_time.h"
#include "tests/test_main.h"
#include "tests/ui/chart/chart_widgets.h"
#include "ui/chart/chart_notice.h"
#include "ui/chart/chart_panel.h"
#include "ui/chart/drawing_controls.h"
#include "ui/chart/drawing_dialog.h"
#include "ui/chart/drawing_list_dialog.h"
#include "ui/chart/drawing_shape.h"
#include "ui/chart/indicator_palette.h"

using namespace sextant;
using namespace sextant::test;
using market::Timeframe;
using models::Drawing;
using models::DrawingKind;

class TestChartDrawings final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsDrawnByMouse_data();
    void everyKindIsDrawnByMouse();
    void aDragPutsTwoPoints();
    void everyKindIsDrawnByKeyboard_data();
    void everyKindIsDrawnByKeyboard();
    void escapeEndsATool();
    void anchorsStayUnderTimeframeAndScale();
    void linesAreStraightHoweverFarTheirPointsAre();
    void clippedLinesStayOnTheirWay();
    void aPointIsDraggedAndTakenBack();
    void theWholeIsDragged();
    void aLockedOneStays();
    void ctrlSnapsOntoTheBarAndShiftKeepsThePrice();
    void keysGoFromOneToTheNextAndMoveIt();
    void removalCanBeTakenBackInTheNotice();
    void stepsOfIndicatorsAndDrawingsComeBackInOrder();
    void hiddenOnesAreNotFound();
    void aHorizontalLineHasItsPriceAtTheAxis();
    void twoChartsShareABook();
    void anotherSymbolHasItsOwn();
    void theToolsAreInAMenuWithNames();
    void theMenuOfADrawing();
    void theDialogChangesWhatWasTouchedOnly();
    void theListEditsByKeyboard();
    void itIsReadOut();
};

namespace {

void press(QWidget& view, const QPoint& at, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::mousePress(&view, Qt::LeftButton, modifiers, at);
}

void point(QWidget& view, const QPoint& at, Qt::MouseButtons buttons = Qt::NoButton,
           Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QMouseEvent event(QEvent::MouseMove, at, view.mapToGlobal(at), Qt::NoButton, buttons, modifiers);
    QCoreApplication::sendEvent(&view, &event);
}

void click(QWidget& view, const QPoint& at, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    point(view, at);
    QTest::mouseClick(&view, Qt::LeftButton, modifiers, at);
}

void drag(QWidget& view, const QPoint& from, const QPoint& to, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    press(view, from, modifiers);
    for (int i = 1; i <= 4; ++i)
        point(view, from + (to - from) * i / 4, Qt::LeftButton, modifiers);
    QTest::mouseRelease(&view, Qt::LeftButton, modifiers, to);
}

const std::vector<Drawing>& drawn(ui::ChartView& view) { return view.drawings().book().of(view.drawings().symbol()); }

/// What a chart is painted from, as it does itself.
ui::ChartScene sceneOf(ShownChart& chart, const market::Instrument& instrument, const ui::ChartClock& clock)
{
    return {chart.theme.theme(),
            *chart.view.series(),
            chart.view.viewport(),
            chart.view.chartLayout(),
            instrument,
            clock,
            Price{}};
}

struct DrawnChart : ShownChart {
    std::shared_ptr<const market::Instrument> instrument = chartInstrument();
    ui::ChartClock clock;

    DrawnChart()
    {
        show(minuteWalk(6000, Time::fromSeconds(1'699'999'200)));
        (void)picture(); // prices are scaled when it is painted
    }
    [[nodiscard]] ui::ChartScene scene() { return sceneOf(*this, *instrument, clock); }
    [[nodiscard]] QPointF at(const models::DrawingAnchor& anchor) { return ui::pointOf(anchor, scene()); }
    std::uint64_t add(DrawingKind kind, const std::vector<QPoint>& points)
    {
        Drawing drawing;
        drawing.kind = kind;
        for (const QPoint& each : points)
            drawing.anchors.push_back(ui::anchorAt(each, scene()));
        return view.drawings().book().add(view.drawings().symbol(), drawing);
    }
};

void kinds()
{
    QTest::addColumn<int>("kind");
    for (const DrawingKind kind : models::kAllDrawingKinds)
        QTest::newRow(qPrintable(models::keyOf(kind))) << static_cast<int>(kind);
}

bool isClose(const QPointF& a, const QPointF& b, double within = 1.01)
{
    return std::abs(a.x() - b.x()) <= within && std::abs(a.y() - b.y()) <= within;
}

} // namespace

void TestChartDrawings::everyKindIsDrawnByMouse_data() { kinds(); }

void TestChartDrawings::everyKindIsDrawnByMouse()
{
    QFETCH(int, kind);
    DrawnChart chart;
    const QImage before = chart.picture();
    chart.view.beginDrawing(static_cast<DrawingKind>(kind));
    const std::array points{QPoint(200, 220), QPoint(420, 130), QPoint(500, 180)};
    const std::size_t count = models::anchorsOf(static_cast<DrawingKind>(kind));
    for (std::size_t i = 0; i < count; ++i) {
        QCOMPARE(drawn(chart.view).size(), std::size_t{0});
        click(chart.view, points[i]);
    }
    QCOMPARE(drawn(chart.view).size(), std::size_t{1});
    QVERIFY(!chart.view.drawings().tool());
    const Drawing& drawing = drawn(chart.view).front();
    for (std::size_t i = 0; i < count; ++i)
        QVERIFY(isClose(chart.at(drawing.anchors[i]), points[i]));
    for (auto* dialog : chart.view.findChildren<ui::DrawingDialog*>())
        dialog->reject();
    // It is on the chart, in its colour, and gone when it is taken back.
    chart.view.drawings().clearSelection();
    QVERIFY(chart.picture() != before);
    chart.view.undo();
    QVERIFY(drawn(chart.view).empty());
}

void TestChartDrawings::aDragPutsTwoPoints()
{
    DrawnChart chart;
    chart.view.beginDrawing(DrawingKind::TrendLine);
    const double first = chart.view.viewport().firstSlot();
    drag(chart.view, {200, 220}, {420, 130});
    QCOMPARE(drawn(chart.view).size(), std::size_t{1});
    QVERIFY(isClose(chart.at(drawn(chart.view)[0].anchors[0]), {200, 220}));
    QVERIFY(isClose(chart.at(drawn(chart.view)[0].anchors[1]), {420, 130}));
    QCOMPARE(chart.view.viewport().firstSlot(), first); // it did not pan
}

void TestChartDrawings::everyKindIsDrawnByKeyboard_data() { kinds(); }

void TestChartDrawings::everyKindIsDrawnByKeyboard()
{
    QFETCH(int, kind);
    DrawnChart chart;
    QTest::keyClick(&chart.view, Qt::Key_Left); // the newest bar
    chart.view.beginDrawing(static_cast<DrawingKind>(kind));
    const models::DrawingAnchor begin = chart.view.drawings().cursor();
    for (std::size_t i = 0; i < models::anchorsOf(static_cast<DrawingKind>(kind)); ++i) {
        QTest::keyClick(&chart.view, Qt::Key_Left);
        QTest::keyClick(&chart.view, Qt::Key_Left, Qt::ShiftModifier);
        QTest::keyClick(&chart.view, Qt::Key_Up, Qt::ShiftModifier);
        QTest::keyClick(&chart.view, Qt::Key_Return);
    }
    QCOMPARE(drawn(chart.view).size(), std::size_t{1});
    const models::DrawingAnchor& first = drawn(chart.view)[0].anchors[0];
    QVERIFY(begin.time - first.time == std::chrono::minutes(11));
    QVERIFY(std::abs(first.price - begin.price - 0.01) < 1e-9); // a tick
    for (auto* dialog : chart.view.findChildren<ui::DrawingDialog*>())
        dialog->reject();
}

void TestChartDrawings::escapeEndsATool()
{
    DrawnChart chart;
    chart.view.beginDrawing(DrawingKind::Extension);
    click(chart.view, {200, 220});
    click(chart.view, {300, 220});
    QVERIFY(chart.view.drawings().tool().has_value());
    QTest::keyClick(&chart.view, Qt::Key_Escape);
    QVERIFY(!chart.view.drawings().tool());
    QVERIFY(drawn(chart.view).empty());
    // Nothing to be drawn on: no tool.
    ShownChart none;
    none.view.beginDrawing(DrawingKind::Ray);
    QVERIFY(!none.view.drawings().tool());
}

void TestChartDrawings::anchorsStayUnderTimeframeAndScale()
{
    DrawnChart chart;
    const auto id = chart.add(DrawingKind::TrendLine, {{200, 220}, {420, 130}});
    const Drawing before = *chart.view.drawings().book().find(chart.view.drawings().symbol(), id);
    const auto expectAtTheirPrices = [&] {
        (void)chart.picture();
        for (const models::DrawingAnchor& anchor : before.anchors) {
            const QPointF at = chart.at(anchor);
            const double price = chart.view.viewport().priceAtY(at.y());
            QVERIFY(std::abs(price * 1e-8 - anchor.price) < 1e-6);
            const Time time = models::timeAtPlace(*chart.view.series(), chart.view.viewport().slotAtX(at.x()));
            QVERIFY(std::abs((time - anchor.time).count()) < 1'000'000);
        }
    };
    expectAtTheirPrices();
    chart.view.setLogScale(true);
    expectAtTheirPrices();
    QVERIFY(chart.view.viewport().isLogarithmic());
    for (const Timeframe timeframe : {Timeframe::M15, Timeframe::H1, Timeframe::M1}) {
        chart.view.setTimeframe(timeframe);
        QTRY_VERIFY(chart.view.series()->timeframe() == timeframe);
        expectAtTheirPrices();
    }
    QVERIFY(*chart.view.drawings().book().find(chart.view.drawings().symbol(), id) == before);
}

void TestChartDrawings::linesAreStraightHoweverFarTheirPointsAre()
{
    DrawnChart chart;
    const auto id = chart.add(DrawingKind::TrendLine, {{200, 220}, {420, 130}});
    const Drawing drawing = *chart.view.drawings().book().find(chart.view.drawings().symbol(), id);
    // Zoomed into the middle of the line, both points are far outside; it still passes through its middle.
    const QPointF middle(310, 175);
    for (int i = 0; i < 12; ++i) {
        QWheelEvent wheel(middle, chart.view.mapToGlobal(middle.toPoint()), {}, QPoint(0, 120), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&chart.view, &wheel);
    }
    (void)chart.picture();
    const ui::DrawingShape shape = ui::shapeOf(drawing, chart.scene());
    for (const QLineF& line : shape.lines) {
        const QLineF whole(shape.points[0], shape.points[1]);
        QVERIFY(std::abs(std::remainder(line.angleTo(whole), 180.0)) < 0.01);
    }
    // A ray leaves the plot at its edge.
    Drawing ray = drawing;
    ray.kind = DrawingKind::Ray;
    chart.view.fit();
    (void)chart.picture();
    const ui::DrawingShape far = ui::shapeOf(ray, chart.scene());
    QCOMPARE(far.lines.size(), std::size_t{1});
    const QRectF plot(chart.view.chartLayout().plot);
    const QPointF end = far.lines[0].p2();
    QVERIFY(std::abs(end.x() - plot.right()) < 0.01 || std::abs(end.y() - plot.top()) < 0.01 ||
            std::abs(end.y() - plot.bottom()) < 0.01);
}

void TestChartDrawings::clippedLinesStayOnTheirWay()
{
    const QRectF area(0, 0, 100, 50);
    QCOMPARE(*ui::clipped(QLineF(-50, 25, 150, 25), area), QLineF(0, 25, 100, 25));
    QCOMPARE(*ui::clipped(QLineF(10, 10, 20, 20), area), QLineF(10, 10, 20, 20));
    const QLineF part = *ui::clipped(QLineF(50, -1e9, 50, 1e9), area);
    QVERIFY(isClose(part.p1(), {50, 0}, 1e-6) && isClose(part.p2(), {50, 50}, 1e-6));
    QVERIFY(!ui::clipped(QLineF(-10, 60, 110, 60), area));
    QVERIFY(!ui::clipped(QLineF(-10, 0, 0, 70), area));
    QVERIFY(!ui::clipped(QLineF(0, 0, std::nan(""), 1), area));
    QVERIFY(ui::clipped(QLineF(5, 5, 5, 5), area)); // a point
}

void TestChartDrawings::aPointIsDraggedAndTakenBack()
{
    DrawnChart chart;
    const auto id = chart.add(DrawingKind::TrendLine, {{200, 220}, {420, 130}});
    const auto anchor = [&](std::size_t i) {
        return chart.at(chart.view.drawings().book().find(chart.view.drawings().symbol(), id)->anchors[i]);
    };
    drag(chart.view, {420, 130}, {460, 90});
    QVERIFY(isClose(anchor(1), {460, 90}));
    QVERIFY(isClose(anchor(0), {200, 220}));
    QTest::keyClick(&chart.view, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(isClose(anchor(1), {420, 130}));
    QTest::keyClick(&chart.view, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(isClose(anchor(1), {460, 90}));
    // A click selects and changes nothing.
    const std::size_t count = drawn(chart.view).size();
    click(chart.view, {200, 220});
    QCOMPARE(chart.view.drawings().selected()->id, id);
    QVERIFY(isClose(anchor(0), {200, 220}));
    QCOMPARE(drawn(chart.view).size(), count);
    // Escape in the middle of a drag puts it back.
    press(chart.view, {200, 220});
    point(chart.view, {250, 250}, Qt::LeftButton);
    QTest::keyClick(&chart.view, Qt::Key_Escape);
    QTest::mouseRelease(&chart.view, Qt::LeftButton, Qt::NoModifier, {250, 250});
    QVERIFY(isClose(anchor(0), {200, 220}));
}

void TestChartDrawings::theWholeIsDragged()
{
    DrawnChart chart;
    const auto id = chart.add(DrawingKind::TrendLine, {{200, 220}, {420, 130}});
    drag(chart.view, {310, 175}, {340, 205});
    const Drawing& moved = *chart.view.drawings().book().find(chart.view.drawings().symbol(), id);
    QVERIFY(isClose(chart.at(moved.anchors[0]), {230, 250}));
    QVERIFY(isClose(chart.at(moved.anchors[1]), {450, 160}));
}

void TestChartDrawings::aLockedOneStays()
{
    DrawnChart chart;
    const auto id = chart.add(DrawingKind::Rectangle, {{200, 220}, {420, 130}});
    Drawing locked = *chart.view.drawings().book().find(chart.view.drawings().symbol(), id);
    locked.isLocked = true;
    chart.view.drawings().book().change(chart.view.drawings().symbol(), locked);
    const double first = chart.view.viewport().firstSlot();
    drag(chart.view, {420, 130}, {460, 90});
    QCOMPARE(chart.view.drawings().selected()->id, id);
    QTest::keyClick(&chart.view, Qt::Key_Up);
    QVERIFY(*chart.view.drawings().book().find(chart.view.drawings().symbol(), id) == locked);
    QCOMPARE(chart.view.viewport().firstSlot(), first);
}

void TestChartDrawings::ctrlSnapsOntoTheBarAndShiftKeepsThePrice()
{
    DrawnChart chart;
    chart.view.beginDrawing(DrawingKind::TrendLine);
    const QPoint at(300, 60);
    point(chart.view, at);
    press(chart.view, at, Qt::ControlModifier);
    QTest::mouseRelease(&chart.view, Qt::LeftButton, Qt::ControlModifier, at);
    const double level = chart.at(chart.view.drawings().cursor()).y();
    click(chart.view, QPoint(420, static_cast<int>(level) + 6), Qt::ShiftModifier);
    QCOMPARE(drawn(chart.view).size(), std::size_t{1});
    const Drawing& line = drawn(chart.view).front();
    const auto slot = static_cast<std::int64_t>(std::floor(chart.view.viewport().slotAtX(at.x())));
    const market::Bar& bar = chart.view.series()->bar(*chart.view.series()->barAtSlot(slot));
    QVERIFY(std::abs(line.anchors[0].price - static_cast<double>(bar.high.units) * 1e-8) < 1e-9); // from above
    QCOMPARE(line.anchors[0].time.ns, (bar.start() + std::chrono::seconds(30)).ns);
    QCOMPARE(line.anchors[1].price, line.anchors[0].price);
}

void TestChartDrawings::keysGoFromOneToTheNextAndMoveIt()
{
    DrawnChart chart;
    const auto first = chart.add(DrawingKind::TrendLine, {{200, 220}, {420, 130}});
    const auto second = chart.add(DrawingKind::HorizontalLine, {{300, 180}});
    const auto now = [&](std::uint64_t id) {
        return *chart.view.drawings().book().find(chart.view.drawings().symbol(), id);
    };
    QTest::keyClick(&chart.view, Qt::Key_N);
    QCOMPARE(chart.view.drawings().selected()->id, first);
    QTest::keyClick(&chart.view, Qt::Key_N);
    QCOMPARE(chart.view.drawings().selected()->id, second);
    QTest::keyClick(&chart.view, Qt::Key_N);
    QTest::keyClick(&chart.view, Qt::Key_N, Qt::ShiftModifier);
    QCOMPARE(chart.view.drawings().selected()->id, second);
    QTest::keyClick(&chart.view, Qt::Key_N);
    const Drawing before = now(first);
    QTest::keyClick(&chart.view, Qt::Key_Right);
    QVERIFY(now(first).anchors[0].time - before.anchors[0].time == std::chrono::minutes(1));
    QVERIFY(now(first).anchors[1].time - before.anchors[1].time == std::chrono::minutes(1));
    QTest::keyClick(&chart.view, Qt::Key_Space);
    QTest::keyClick(&chart.view, Qt::Key_Space);
    QCOMPARE(*chart.view.drawings().selectedAnchor(), std::size_t{1});
    QTest::keyClick(&chart.view, Qt::Key_Up, Qt::ShiftModifier);
    QTest::keyClick(&chart.view, Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(now(first).anchors[0].price, before.anchors[0].price);
    QVERIFY(std::abs(now(first).anchors[1].price - before.anchors[1].price - 0.02) < 1e-9);
    const double high = chart.at(now(first).anchors[1]).y();
    QTest::keyClick(&chart.view, Qt::Key_Down); // some pixels at once
    const double pixels = chart.at(now(first).anchors[1]).y() - high;
    QVERIFY2(pixels > 2.0 && pixels < 6.0, qPrintable(QString::number(pixels)));
    chart.view.undo(); // all presses at once
    QVERIFY(now(first) == before);
    QTest::keyClick(&chart.view, Qt::Key_Escape);
    QVERIFY(chart.view.drawings().selected() == nullptr);
    QTest::keyClick(&chart.view, Qt::Key_Left); // again the crosshair's
    QVERIFY(chart.view.crosshair().isVisible());
}

void TestChartDrawings::removalCanBeTakenBackInTheNotice()
{
    DrawnChart chart;
    (void)chart.add(DrawingKind::Ray, {{200, 220}, {420, 130}});
    click(chart.view, {310, 175});
    QTest::keyClick(&chart.view, Qt::Key_Delete);
    QVERIFY(drawn(chart.view).empty());
    auto* notice = chart.view.findChild<ui::ChartNotice*>();
    QVERIFY(notice->isVisibleTo(&chart.view));
    QVERIFY(notice->text().contains(QStringLiteral("Ray")));
    QTest::mouseClick(notice->findChild<QToolButton*>(), Qt::LeftButton);
    QCOMPARE(drawn(chart.view).size(), std::size_t{1});
}

void TestChartDrawings::stepsOfIndicatorsAndDrawingsComeBackInOrder()
{
    DrawnChart chart;
    chart.view.indicators().addPreset();
    const std::size_t indicators = chart.view.indicators().count();
    (void)chart.add(DrawingKind::VerticalLine, {{200, 220}});
    chart.view.indicators().remove(0);
    chart.view.undo();
    QCOMPARE(chart.view.indicators().count(), indicators);
    QCOMPARE(drawn(chart.view).size(), std::size_t{1});
    chart.view.undo();
    QCOMPARE(drawn(chart.view).size(), std::size_t{0});
    QCOMPARE(chart.view.indicators().count(), indicators);
    chart.view.undo();
    QCOMPARE(chart.view.indicators().count(), std::size_t{0});
    chart.view.undo();
    for (int i = 0; i < 3; ++i)
        chart.view.redo();
    QCOMPARE(chart.view.indicators().count(), indicators - 1);
    QCOMPARE(drawn(chart.view).size(), std::size_t{1});
}

void TestChartDrawings::hiddenOnesAreNotFound()
{
    DrawnChart chart;
    const QImage without = chart.picture();
    const auto id = chart.add(DrawingKind::TrendLine, {{200, 220}, {420, 130}});
    QVERIFY(chart.picture() != without);
    QVERIFY(chart.view.drawings().hitAt({310, 175}, chart.scene()).has_value());
    Drawing hidden = *chart.view.drawings().book().find(chart.view.drawings().symbol(), id);
    hidden.isHidden = true;
    chart.view.drawings().book().change(chart.view.drawings().symbol(), hidden);
    QVERIFY(!chart.view.drawings().hitAt({310, 175}, chart.scene()));
    QCOMPARE(chart.picture(), without);
}

void TestChartDrawings::aHorizontalLineHasItsPriceAtTheAxis()
{
    DrawnChart chart;
    (void)chart.add(DrawingKind::HorizontalLine, {{300, 180}});
    const auto tags = chart.view.drawings().tags(chart.scene());
    QCOMPARE(tags.size(), std::size_t{1});
    QVERIFY(std::abs(tags[0].y - 180.0) < 1.01);
    QCOMPARE(tags[0].text, QLocale().toString(drawn(chart.view)[0].anchors[0].price, 'f', 2));
}

void TestChartDrawings::twoChartsShareABook()
{
    models::DrawingBook book;
    DrawnChart one;
    DrawnChart two;
    one.view.setDrawingBook(book);
    two.view.setDrawingBook(book);
    const QImage before = two.picture();
    (void)one.add(DrawingKind::TrendLine, {{200, 220}, {420, 130}});
    QVERIFY(two.picture() != before);
    // Drawn here, taken back there: nothing is left to be taken back here.
    two.view.undo();
    QCOMPARE(two.picture(), before);
    one.view.undo();
    QVERIFY(book.of(QStringLiteral("BTC-USDT")).empty());
    QVERIFY(book.canRedo(QStringLiteral("BTC-USDT")));
}

void TestChartDrawings::anotherSymbolHasItsOwn()
{
    DrawnChart chart;
    (void)chart.add(DrawingKind::TrendLine, {{200, 220}, {420, 130}});
    auto other = std::make_shared<market::Instrument>(*chartInstrument());
    other->symbol = "ETH-USDT";
    chart.view.setSnapshot(chartSnapshot(logOf(minuteWalk(6000)).view(), other, {}, 2));
    QCOMPARE(chart.view.drawings().symbol(), QStringLiteral("ETH-USDT"));
    QVERIFY(drawn(chart.view).empty());
    chart.view.undo(); // nothing of what was drawn elsewhere
    QCOMPARE(chart.view.drawings().book().of(QStringLiteral("BTC-USDT")).size(), std::size_t{1});
}

void TestChartDrawings::theToolsAreInAMenuWithNames()
{
    ui::ThemeController theme;
    ui::ChartPanel panel(theme);
    panel.resize(900, 500);
    panel.show();
    panel.setSnapshot(chartSnapshot(logOf(minuteWalk(3000)).view(), chartInstrument()));
    QTRY_VERIFY(panel.view().emptyText().isEmpty());
    auto* controls = panel.findChild<ui::DrawingControls*>();
    QCOMPARE(controls->findChild<QToolButton*>()->accessibleName(), QStringLiteral("Drawing tools"));
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    panel.view().setFocus();
    QTRY_VERIFY(panel.view().hasFocus());
    QTest::keyClick(&panel.view(), Qt::Key_D);
    QVERIFY(controls->menu()->isVisible());
    const auto action = [controls](const QString& text) -> QAction* {
        for (QAction* each : controls->menu()->actions())
            if (each->text() == text) return each;
        return nullptr;
    };
    for (const DrawingKind kind : models::kAllDrawingKinds) {
        bool isThere = false;
        for (QAction* each : controls->menu()->actions())
            isThere = isThere || (!each->text().isEmpty() && each->isEnabled() && each->isCheckable());
        QVERIFY2(isThere, qPrintable(models::keyOf(kind)));
    }
    action(QStringLiteral("Ray"))->trigger();
    QVERIFY(panel.view().drawings().tool() == DrawingKind::Ray);
    controls->menu()->hide();
    (void)panel.grab();
    click(panel.view(), {200, 220});
    click(panel.view(), {300, 200});
    QCOMPARE(drawn(panel.view()).size(), std::size_t{1});
    controls->menu()->popup({});
    QVERIFY(action(QStringLiteral("Hide all drawings"))->isEnabled());
    action(QStringLiteral("Hide all drawings"))->trigger();
    QVERIFY(drawn(panel.view()).front().isHidden);
    action(QStringLiteral("Remove all drawings"))->trigger();
    QVERIFY(drawn(panel.view()).empty());
    controls->menu()->hide();
}

void TestChartDrawings::theMenuOfADrawing()
{
    DrawnChart chart;
    const auto id = chart.add(DrawingKind::TrendLine, {{200, 220}, {420, 130}});
    const QPoint at(310, 175);
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, chart.view.mapToGlobal(at));
    QCoreApplication::sendEvent(&chart.view, &event);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu != nullptr);
    const auto trigger = [menu](const QString& text) {
        for (QAction* each : menu->actions())
            if (each->text() == text) return each->trigger();
        QFAIL(qPrintable(text));
    };
    trigger(QStringLiteral("Lock drawing"));
    QVERIFY(chart.view.drawings().book().find(chart.view.drawings().symbol(), id)->isLocked);
    trigger(QStringLiteral("Remove drawing"));
    QVERIFY(drawn(chart.view).empty());
    menu->close();
}

void TestChartDrawings::theDialogChangesWhatWasTouchedOnly()
{
    DrawnChart chart;
    const auto id = chart.add(DrawingKind::TrendLine, {{200, 220}, {420, 130}});
    const Drawing before = *chart.view.drawings().book().find(chart.view.drawings().symbol(), id);
    auto* dialog = chart.view.editDrawing(id);
    QVERIFY(dialog->drawing() == before);
    for (QWidget* field : dialog->findChildren<QWidget*>())
        if (qobject_cast<QAbstractSpinBox*>(field) != nullptr || qobject_cast<QPlainTextEdit*>(field) != nullptr)
            QVERIFY2(!field->accessibleName().isEmpty(), field->metaObject()->className());
    dialog->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("support"));
    dialog->findChildren<QDoubleSpinBox*>()[1]->setValue(before.anchors[1].price + 1.5);
    auto* time = dialog->findChildren<QDateTimeEdit*>()[0];
    time->setDateTime(time->dateTime().addSecs(60));
    dialog->accept();
    const Drawing& after = *chart.view.drawings().book().find(chart.view.drawings().symbol(), id);
    QCOMPARE(after.text, QStringLiteral("support"));
    QVERIFY(std::abs(after.anchors[1].price - before.anchors[1].price - 1.5) < 1e-9);
    QCOMPARE(after.anchors[1].time.ns, before.anchors[1].time.ns); // to the nanosecond
    QCOMPARE(after.anchors[0].price, before.anchors[0].price);
    QVERIFY(std::abs((after.anchors[0].time - before.anchors[0].time - std::chrono::seconds(60)).count()) <
            1'000'000'000);
}

void TestChartDrawings::theListEditsByKeyboard()
{
    DrawnChart chart;
    (void)chart.add(DrawingKind::TrendLine, {{200, 220}, {420, 130}});
    const auto second = chart.add(DrawingKind::Retracement, {{300, 220}, {500, 130}});
    auto* list = chart.view.listDrawings();
    auto* table = list->findChild<QTableView*>();
    QCOMPARE(list->chosen(), second);
    QVERIFY(!table->accessibleName().isEmpty());
    QSignalSpy goTo(list, &ui::DrawingListDialog::goToWanted);
    list->findChildren<QPushButton*>()[0]->click();
    QCOMPARE(goTo.size(), 1);
    QCOMPARE(chart.view.drawings().selected()->id, second);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QVERIFY(list->chosen() != second);
    table->setCurrentIndex(table->model()->index(1, models::DrawingListModel::Locked));
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(drawn(chart.view)[0].isLocked);
    list->findChildren<QPushButton*>()[2]->click();
    QCOMPARE(drawn(chart.view).size(), std::size_t{1});
    QCOMPARE(list->chosen(), second);
    list->findChildren<QPushButton*>()[3]->click();
    QVERIFY(drawn(chart.view).empty());
    QVERIFY(!list->findChildren<QPushButton*>()[1]->isEnabled());
    QVERIFY(list->findChild<QLabel*>()->isVisibleTo(list));
    list->reject();
}

void TestChartDrawings::itIsReadOut()
{
    DrawnChart chart;
    const auto id = chart.add(DrawingKind::TrendLine, {{200, 220}, {420, 130}});
    QTRY_VERIFY(chart.view.accessibleDescription().contains(QStringLiteral("1 drawing")));
    chart.view.drawings().select(id);
    chart.view.update();
    QTest::keyClick(&chart.view, Qt::Key_Space);
    QTRY_VERIFY(chart.view.accessibleDescription().contains(QStringLiteral("Keys move: First point")));
    chart.view.beginDrawing(DrawingKind::Ruler);
    QTRY_VERIFY(chart.view.accessibleDescription().contains(QStringLiteral("Enter puts it")));
}

SEXTANT_TEST(TestChartDrawings)
#include "tst_chart_drawings.moc"
