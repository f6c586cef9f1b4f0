#include <QApplication>
#include <QTest>
#include <QWheelEvent>

#include <rapidcheck.h>

#include <cmath>
#include <cstdint>
#include <utility>
#include <vector>

#include "tests/test_main.h"
#include "tests/ui/chart/chart_widgets.h"
#include "ui/chart/chart_indicators.h"
#include "ui/chart/column_edges.h"

using namespace sextant;
using sextant::test::minuteWalk;
using sextant::test::ShownChart;

class TestColumnEdges final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void columnsAreThoseOfAFrameOfItsOwn();
    void onlyColumnsThatComeIntoSightAreAskedFor();
    void smallStepsDoNotAddUp();
    void aChartThatWasMovedLooksLikeOneThatWasNot();
    void newBarsAreSeenInAChartThatStands();
};

namespace {

/// Bars 0 … count - 1, one per slot, with a value that tells which bars it is of.
struct Bars {
    std::uint64_t source = 1;
    std::int64_t count = 0;
    std::int64_t closed = 0;
    std::int64_t salt = 0; // of bars that are not closed

    [[nodiscard]] std::int64_t edge(double firstSlot, double width, int column) const
    {
        return std::clamp<std::int64_t>(static_cast<std::int64_t>(std::ceil(firstSlot + column / width)), 0, count);
    }
    [[nodiscard]] std::int64_t of(std::int64_t first, std::int64_t end) const
    {
        return first * 1'000'003 + end * 17 + (end > closed ? salt : 0) + static_cast<std::int64_t>(source) * 7;
    }
};

struct Frame {
    ui::ColumnEdges edges;
    std::vector<std::int64_t> known;
    int asked = 0;

    void show(const Bars& bars, double firstSlot, double width, int columns)
    {
        asked = 0;
        edges.update({bars.source, firstSlot, width, columns, bars.closed},
                     [&](int column) { return bars.edge(firstSlot, width, column); });
        edges.refresh(known, edges.kept(), [&](std::int64_t first, std::int64_t end) {
            ++asked;
            return bars.of(first, end);
        });
    }
};

/// Below everything: the pointer says nothing there.
constexpr QPoint kAway(200, 494);

/// Turns a wheel to the side.
void pan(ui::ChartView& view, int eighths)
{
    QWheelEvent event(kAway, view.mapToGlobal(kAway), {}, QPoint(eighths, 0), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&view, &event);
}

void drag(ui::ChartView& view, int pixels)
{
    const QPoint from(350, 150);
    QTest::mousePress(&view, Qt::LeftButton, {}, from);
    QTest::mouseMove(&view, from + QPoint(pixels / 2, 0));
    QTest::mouseMove(&view, from + QPoint(pixels, 0));
    QTest::mouseRelease(&view, Qt::LeftButton, {}, from + QPoint(pixels, 0));
}

/// Without what lies on the chart: a note goes by itself, buttons come with the pointer, and a line is stronger while
/// its name has the focus.
QImage bare(ui::ChartView& view)
{
    if (QWidget* focus = QApplication::focusWidget()) focus->clearFocus();
    pan(view, 0); // the pointer is away
    QImage image(view.size(), QImage::Format_RGB32);
    image.fill(Qt::black);
    view.render(&image, {}, {}, QWidget::RenderFlags());
    return image;
}

/// Eleven lines, a tint and columns over bars of an eighth of a pixel, so that whole pixels are whole slots.
struct DenseChart : ShownChart {
    DenseChart() : ShownChart({700, 500})
    {
        view.indicators().addPreset();
        show(minuteWalk(12'000));
        view.setZoom(0.125);
    }
    [[nodiscard]] bool isReady()
    {
        return QTest::qWaitFor([this] { return view.indicators().isComplete(); }, 60'000);
    }
};

} // namespace

/// Whatever was in sight before, a frame has the edges and the values that it has alone.
void TestColumnEdges::columnsAreThoseOfAFrameOfItsOwn()
{
    QVERIFY(rc::check([] {
        Bars bars;
        bars.count = *rc::gen::inRange<std::int64_t>(0, 3000);
        bars.closed = bars.count - (bars.count > 0 ? *rc::gen::inRange<std::int64_t>(0, 2) : 0);
        double width = 0.25;
        double first = 0.0;
        int columns = 40;
        Frame frame;
        for (int step = 0; step < 30; ++step) {
            switch (*rc::gen::inRange(0, 8)) {
            case 0: // another zoom; halves and quarters are exact
                width = 1.0 / static_cast<double>(1 << *rc::gen::inRange(0, 7));
                break;
            case 1: // bars are closed, others come
                bars.closed = bars.count;
                bars.count += *rc::gen::inRange<std::int64_t>(0, 50);
                bars.closed = std::max(bars.closed, bars.count - 1);
                break;
            case 2: // those being built change
                ++bars.salt;
                break;
            case 3:
                columns = *rc::gen::inRange(1, 120);
                break;
            case 4:
                if (*rc::gen::inRange(0, 4) == 0) ++bars.source;
                break;
            case 5: // by parts of a pixel
                first += *rc::gen::inRange(-200, 200) / 16.0;
                break;
            default: // by whole pixels
                first += *rc::gen::inRange(-60, 60) / width;
            }
            if (*rc::gen::inRange(0, 15) == 0) frame.edges.forget();
            frame.show(bars, first, width, columns);
            RC_ASSERT(frame.edges.edges().size() == static_cast<std::size_t>(columns) + 1);
            RC_ASSERT(frame.known.size() == static_cast<std::size_t>(columns));
            for (int column = 0; column <= columns; ++column)
                RC_ASSERT(frame.edges.edges()[static_cast<std::size_t>(column)] == bars.edge(first, width, column));
            for (int column = 0; column < columns; ++column)
                RC_ASSERT(frame.known[static_cast<std::size_t>(column)] ==
                          bars.of(bars.edge(first, width, column), bars.edge(first, width, column + 1)));
        }
    }));
}

void TestColumnEdges::onlyColumnsThatComeIntoSightAreAskedFor()
{
    Bars bars;
    bars.count = 100'000;
    bars.closed = 99'999;
    Frame frame;
    frame.show(bars, 5000.0, 0.125, 500);
    QCOMPARE(frame.asked, 500);
    frame.show(bars, 5000.0, 0.125, 500); // painted again
    QCOMPARE(frame.asked, 0);
    frame.show(bars, 5000.0 + 9 / 0.125, 0.125, 500);
    QCOMPARE(frame.asked, 9);
    frame.show(bars, 5000.0 - 11 / 0.125, 0.125, 500);
    QCOMPARE(frame.asked, 20);
    frame.show(bars, 5000.0 - 11 / 0.125, 0.125, 480); // narrower, and wider
    QCOMPARE(frame.asked, 0);
    frame.show(bars, 5000.0 - 11 / 0.125, 0.125, 500);
    QCOMPARE(frame.asked, 20);
    frame.show(bars, 50'000.0, 0.125, 500); // far away
    QCOMPARE(frame.asked, 500);
    ++bars.source;
    frame.show(bars, 50'000.0, 0.125, 500);
    QCOMPARE(frame.asked, 500);
    // At the end only what can still change.
    const double last = 100'000.0 - 400 / 0.125;
    frame.show(bars, last, 0.125, 500);
    frame.show(bars, last, 0.125, 500);
    QVERIFY2(frame.asked >= 101 && frame.asked <= 102, qPrintable(QString::number(frame.asked)));
}

/// A chart that is moved by a little less or more than whole pixels many times is not off by more than one bar.
void TestColumnEdges::smallStepsDoNotAddUp()
{
    Bars bars;
    bars.count = bars.closed = 100'000;
    Frame frame;
    const double width = 0.125;
    double first = 20'000.0;
    int anew = 0;
    for (int step = 0; step < 500; ++step) {
        first += (1.0 + 3e-4) / width;
        frame.show(bars, first, width, 300);
        anew += frame.asked == 300 ? 1 : 0;
        for (int column = 0; column <= 300; ++column) {
            const std::int64_t off =
                frame.edges.edges()[static_cast<std::size_t>(column)] - bars.edge(first, width, column);
            QVERIFY2(off >= -1 && off <= 1, qPrintable(QString("step %1, column %2").arg(step).arg(column)));
        }
        QVERIFY(std::is_sorted(frame.edges.edges().begin(), frame.edges.edges().end()));
    }
    QVERIFY2(anew > 50 && anew < 250, qPrintable(QString::number(anew)));
}

void TestColumnEdges::aChartThatWasMovedLooksLikeOneThatWasNot()
{
    DenseChart moved;
    QVERIFY(moved.isReady());
    int at = 0;
    const double began = moved.view.viewport().firstSlot();
    for (const int eighths : {200, 9, 9, -30, 1, 0, 250, -120, -200}) {
        pan(moved.view, eighths);
        at += eighths;
        const double away = (moved.view.viewport().firstSlot() - began) * moved.view.viewport().slotWidth();
        QCOMPARE(away, std::nearbyint(away)); // whole pixels, also of parts of them
        const QImage picture = bare(moved.view);
        QCOMPARE(bare(moved.view), picture); // all of it as before
        DenseChart other;
        QVERIFY(other.isReady());
        pan(other.view, at);
        QCOMPARE(moved.view.viewport().firstSlot(), other.view.viewport().firstSlot());
        QVERIFY2(bare(other.view) == picture, qPrintable(QString("after %1").arg(at)));
    }
    // Another indicator, and one less, while it stands.
    const QImage before = bare(moved.view);
    moved.view.indicators().undo();
    QVERIFY(bare(moved.view) != before);
    moved.view.indicators().redo();
    QVERIFY(moved.isReady());
    QCOMPARE(bare(moved.view), before);
}

void TestColumnEdges::newBarsAreSeenInAChartThatStands()
{
    constexpr std::size_t kFirst = 12'000;
    const auto bars = minuteWalk(12'400);
    const auto isReady = [](DenseChart& chart, std::size_t count) {
        return QTest::qWaitFor([&] { return chart.view.series()->closedCount() == count; }, 60'000) && chart.isReady();
    };
    for (const int right : {-100, 300}) { // the newest in sight, and not
        DenseChart chart;
        QVERIFY(isReady(chart, kFirst));
        drag(chart.view, right);
        QImage before = bare(chart.view);
        std::vector<session::SnapshotPtr> given;
        for (const std::size_t count : {12'001U, 12'005U, 12'064U, 12'400U}) {
            session::AppendLog<market::Bar, 4096> all;
            for (std::size_t i = 0; i < count; ++i)
                all.add(bars[i]);
            market::Bar forming = bars[count - 1];
            forming.end = forming.end + std::chrono::minutes(1);
            given.push_back(test::chartSnapshot(all.view(), test::chartInstrument("24-7"), forming));
            chart.view.setSnapshot(given.back());
            QVERIFY(isReady(chart, count));
            const QImage now = bare(chart.view);
            QVERIFY(now != before); // the price of now, at least
            before = now;
            // The same with a chart that paints for the first time.
            DenseChart other;
            QVERIFY(isReady(other, kFirst));
            drag(other.view, right);
            for (const session::SnapshotPtr& snapshot : given) {
                other.view.setSnapshot(snapshot);
                QVERIFY(isReady(other, snapshot->instruments[0]->bars.size()));
            }
            QCOMPARE(other.view.viewport().firstSlot(), chart.view.viewport().firstSlot());
            QVERIFY2(bare(other.view) == now, qPrintable(QString("%1 bars, %2").arg(count).arg(right)));
        }
    }
}

SEXTANT_TEST(TestColumnEdges)
#include "tst_column_edges.moc"
