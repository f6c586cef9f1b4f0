#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

#include "tests/test_main.h"
#include "tests/ui/chart/chart_widgets.h"
#include "ui/chart/chart_markers.h"

using namespace sextant;
using namespace sextant::test;
using market::Side;
using session::Variant;

class TestChartMarkers final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fillsAndDeclinedSignalsAreMarked();
    void engineTwoIsMarkedBesideEngineOne();
    void onlyNewRowsAreRead();
    void lateRowsAreSortedIn();
    void positionsAndLimitOrdersHaveLevels();
    void aClickOnAMarkerTellsItsSignal();
    void aMarkerWithoutASignalTellsItsOrder();
    void enterOpensTheMarkerAtTheCrosshair();
    void levelsArePainted();
};

namespace {

/// A snapshot that rows can be added to.
struct Story {
    std::vector<market::Bar> bars = minuteWalk(200);
    session::BarLog barLog = logOf(bars);
    session::AppendLog<session::SignalRow> signalLog;
    session::AppendLog<session::OrderRow> orderLog;
    session::AppendLog<session::FillRow> fillLog;
    std::vector<session::PositionRow> positions;

    void signal(std::uint64_t id, std::size_t bar, session::SignalAction action, std::uint64_t order)
    {
        session::SignalRow row;
        row.signal.value = id;
        row.instrument = InstrumentId{1};
        row.variant = Variant::A;
        row.time = bars[bar].end;
        row.scored.action = action;
        row.order.value = order;
        signalLog.add(row);
    }
    void fill(std::uint64_t order, std::size_t bar, Side side, Variant variant = Variant::A, InstrumentId id = {1})
    {
        session::FillRow row;
        row.instrument = id;
        row.variant = variant;
        row.time = bars[bar].end;
        row.fill.marketTime = bars[bar].start();
        row.fill.order.value = order;
        row.fill.side = side;
        row.fill.price = bars[bar].close;
        fillLog.add(row);
    }
    void order(std::uint64_t id, trading::OrderState state, Side side, std::int64_t cents)
    {
        session::OrderRow row;
        row.order.value = id;
        row.instrument = InstrumentId{1};
        row.variant = Variant::Operator;
        row.side = side;
        row.state = state;
        row.kind = trading::OrderKind::Limit;
        row.limit.units = cents * kCent;
        orderLog.add(row);
    }
    [[nodiscard]] session::SnapshotPtr snapshot() const
    {
        auto out = chartSnapshot(barLog.view(), chartInstrument());
        out->signalRows = signalLog.view();
        out->orders = orderLog.view();
        out->fills = fillLog.view();
        out->positions = std::make_shared<const std::vector<session::PositionRow>>(positions);
        return out;
    }
};

ui::ChartMarkers read(const Story& story)
{
    ui::ChartMarkers markers;
    markers.setInstrument(InstrumentId{1});
    markers.update(*story.snapshot());
    models::BarSeries series(market::findCalendar("24-7"), InstrumentId{1}, market::Timeframe::M1,
                             market::Timeframe::M1);
    series.setSource(story.barLog.view(), std::nullopt);
    series.advance(1000);
    markers.place(series);
    return markers;
}

} // namespace

void TestChartMarkers::fillsAndDeclinedSignalsAreMarked()
{
    Story story;
    story.signal(7, 100, session::SignalAction::Buy, 3);
    story.signal(8, 120, session::SignalAction::Sell, 0);
    story.fill(3, 101, Side::Buy);
    story.fill(9, 130, Side::Sell, Variant::A, InstrumentId{2}); // of another instrument
    const ui::ChartMarkers markers = read(story);
    QCOMPARE(markers.fills().size(), std::size_t{1});
    QCOMPARE(markers.fills()[0].slot, std::int64_t{101});
    QCOMPARE(markers.fills()[0].signal.value, std::uint64_t{7});
    QCOMPARE(markers.declined().size(), std::size_t{1});
    QCOMPARE(markers.declined()[0].slot, std::int64_t{120}); // the bar it was scored on, not the next
    QCOMPARE(markers.declined()[0].side, Side::Sell);
}

void TestChartMarkers::engineTwoIsMarkedBesideEngineOne()
{
    Story story;
    story.signal(7, 100, session::SignalAction::Buy, 3);
    story.fill(3, 101, Side::Buy);
    const session::SnapshotPtr paper = story.snapshot();
    // The shadow order has the number of the paper order, and another signal.
    Story shadow;
    session::OrderRow order;
    order.order.value = 3;
    order.signal.value = 8;
    order.instrument = InstrumentId{1};
    order.variant = Variant::B;
    shadow.orderLog.add(order);
    shadow.fill(3, 120, Side::Sell, Variant::B);
    auto part = std::make_shared<session::ShadowPart>();
    part->orders = shadow.orderLog.view();
    part->fills = shadow.fillLog.view();
    auto both = std::make_shared<session::Snapshot>(*paper);
    both->shadow = part;
    ui::ChartMarkers markers;
    markers.setInstrument(InstrumentId{1});
    markers.update(*paper);
    markers.update(*both);
    markers.update(*both);
    QCOMPARE(markers.fills().size(), std::size_t{2});
    QVERIFY(markers.fills()[0].variant == Variant::A);
    QCOMPARE(markers.fills()[0].signal.value, std::uint64_t{7});
    QVERIFY(markers.fills()[1].variant == Variant::B);
    QCOMPARE(markers.fills()[1].signal.value, std::uint64_t{8});
    QVERIFY(!markers.fills()[1].order.isSet()); // a click must not lead to the paper order
}

void TestChartMarkers::onlyNewRowsAreRead()
{
    Story story;
    ui::ChartMarkers markers;
    markers.setInstrument(InstrumentId{1});
    for (std::size_t i = 0; i < 20; ++i) {
        story.fill(i + 1, i * 5, i % 2 == 0 ? Side::Buy : Side::Sell);
        markers.update(*story.snapshot());
        markers.update(*story.snapshot());
        QCOMPARE(markers.fills().size(), i + 1);
    }
    markers.setInstrument(InstrumentId{2});
    markers.update(*story.snapshot());
    QVERIFY(markers.fills().empty());
    markers.setInstrument(InstrumentId{1});
    markers.update(*story.snapshot());
    QCOMPARE(markers.fills().size(), std::size_t{20});
}

void TestChartMarkers::lateRowsAreSortedIn()
{
    Story story;
    for (const std::size_t bar : {50U, 80U, 60U, 10U, 199U})
        story.fill(bar, bar, Side::Buy);
    const ui::ChartMarkers markers = read(story);
    std::vector<std::int64_t> places;
    for (const ui::ChartMarker& marker : markers.fills())
        places.push_back(marker.slot);
    QCOMPARE(places, (std::vector<std::int64_t>{10, 50, 60, 80, 199}));
}

void TestChartMarkers::positionsAndLimitOrdersHaveLevels()
{
    Story story;
    session::PositionRow position;
    position.instrument = InstrumentId{1};
    position.variant = Variant::A;
    position.quantity = Lots{5};
    position.entry = 500.0;
    position.stop.units = 49'000 * kCent;
    story.positions.push_back(position);
    story.order(4, trading::OrderState::Working, Side::Buy, 48'000);
    story.order(5, trading::OrderState::Working, Side::Sell, 52'000);
    story.order(5, trading::OrderState::Cancelled, Side::Sell, 52'000);
    const ui::ChartMarkers markers = read(story);
    QCOMPARE(markers.levels().size(), std::size_t{3}); // no target, no trail, and the cancelled order is gone
    QVERIFY(markers.levels()[0].kind == ui::ChartLevel::Kind::Entry);
    QCOMPARE(markers.levels()[0].price, 500.0 * 1e8);
    QVERIFY(markers.levels()[1].kind == ui::ChartLevel::Kind::Stop);
    QVERIFY(markers.levels()[2].kind == ui::ChartLevel::Kind::BuyLimit);
    QCOMPARE(markers.levels()[2].order.value, std::uint64_t{4});
}

void TestChartMarkers::aClickOnAMarkerTellsItsSignal()
{
    Story story;
    story.signal(7, 150, session::SignalAction::Buy, 3);
    story.signal(8, 170, session::SignalAction::Sell, 0);
    story.fill(3, 151, Side::Buy);
    ShownChart chart;
    chart.view.setSnapshot(story.snapshot());
    chart.picture();
    QCOMPARE(chart.view.chartPainter().placedMarkers().size(), std::size_t{2});
    QSignalSpy activated(&chart.view, &ui::ChartView::markerActivated);
    for (const auto& placed : std::vector(chart.view.chartPainter().placedMarkers())) {
        QTest::mouseClick(&chart.view, Qt::LeftButton, Qt::NoModifier, placed.rect.center());
        QCOMPARE(activated.takeLast().at(0).value<SignalId>(), placed.marker.signal);
    }
    QTest::mouseClick(&chart.view, Qt::LeftButton, Qt::NoModifier, QPoint(20, 300));
    QCOMPARE(activated.size(), 0);
    // A drag that ends on a marker is no click.
    const QPoint marker = chart.view.chartPainter().placedMarkers()[0].rect.center();
    QTest::mousePress(&chart.view, Qt::LeftButton, Qt::NoModifier, marker - QPoint(60, 0));
    QMouseEvent moved(QEvent::MouseMove, marker, chart.view.mapToGlobal(marker), Qt::NoButton, Qt::LeftButton,
                      Qt::NoModifier);
    QCoreApplication::sendEvent(&chart.view, &moved);
    QTest::mouseRelease(&chart.view, Qt::LeftButton, Qt::NoModifier, marker);
    QCOMPARE(activated.size(), 0);
}

void TestChartMarkers::aMarkerWithoutASignalTellsItsOrder()
{
    Story story;
    story.fill(12, 150, Side::Sell, Variant::Operator);
    ShownChart chart;
    chart.view.setSnapshot(story.snapshot());
    chart.picture();
    QSignalSpy signal(&chart.view, &ui::ChartView::markerActivated);
    QSignalSpy order(&chart.view, &ui::ChartView::orderActivated);
    QTest::mouseClick(&chart.view, Qt::LeftButton, Qt::NoModifier,
                      chart.view.chartPainter().placedMarkers().at(0).rect.center());
    QCOMPARE(signal.size(), 0);
    QCOMPARE(order.size(), 1);
    QCOMPARE(order[0].at(0).value<OrderId>().value, std::uint64_t{12});
}

void TestChartMarkers::enterOpensTheMarkerAtTheCrosshair()
{
    Story story;
    story.signal(8, 198, session::SignalAction::Sell, 0);
    ShownChart chart;
    chart.view.setSnapshot(story.snapshot());
    chart.picture();
    QSignalSpy activated(&chart.view, &ui::ChartView::markerActivated);
    QTest::keyClick(&chart.view, Qt::Key_Left);
    QTest::keyClick(&chart.view, Qt::Key_Return);
    QCOMPARE(activated.size(), 0);
    QTest::keyClick(&chart.view, Qt::Key_Left);
    QTest::keyClick(&chart.view, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
}

void TestChartMarkers::levelsArePainted()
{
    Story story;
    ShownChart chart;
    chart.view.setSnapshot(story.snapshot());
    const int before = chart.pixelsOf(chart.theme.theme().warning);
    session::PositionRow position;
    position.instrument = InstrumentId{1};
    position.variant = Variant::A;
    position.quantity = Lots{5};
    position.trail = story.bars.back().close;
    story.positions.push_back(position);
    chart.view.setSnapshot(story.snapshot());
    QVERIFY(chart.pixelsOf(chart.theme.theme().warning) > before + 200);
}

SEXTANT_TEST(TestChartMarkers)
#include "tst_chart_markers.moc"
