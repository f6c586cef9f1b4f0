#include "ui/widgets/stall_recorder.h"

#include <QChildEvent>
#include <QDialog>
#include <QDockWidget>
#include <QKeyEvent>
#include <QMainWindow>
#include <QPaintEvent>
#include <QTest>
#include <QTimer>

#include "tests/test_main.h"

using namespace sextant;
using namespace std::chrono_literals;
using models::GuiJob;
using ui::StallRecorder;

namespace {

class SlowPanel final : public QWidget {
    Q_OBJECT
};

} // namespace

class TestStallRecorder final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsWhatIsLongerThanAFrame();
    void joinsEventsThatComeWithoutAPause();
    void countsEventsWithinEventsOnce();
    void nothingMeasuredIsNothing();
    void forgetsOnReset();
    void aStallIsToldByWhatTookMostOfIt();
    void workWithoutANameCountsAsWhatItIsIn();
    void aLoopThatWaitsIsNoStall();
    void keepsTheNewestStallsAlone();
    void framesAreStretchesWithPainting();
    void theLastMinuteForgets();
    void anApplicationNamesItsPanels();

private:
    static constexpr StallRecorder::Clock::time_point kStart{};
};

void TestStallRecorder::countsWhatIsLongerThanAFrame()
{
    StallRecorder recorder;
    auto now = kStart;
    for (const auto busy : {1ms, 1ms, 20ms, 80ms}) {
        recorder.begin(now);
        recorder.end(now + busy);
        now += busy + 10ms;
    }
    const auto summary = recorder.summary();
    QCOMPARE(summary.turns, std::uint64_t{4});
    QCOMPARE(summary.over16Ms, std::uint64_t{2});
    QCOMPARE(summary.over50Ms, std::uint64_t{1});
    QCOMPARE(summary.maxMs, 80.0);
    // Classes are 1/16 octave wide.
    QVERIFY(summary.p50Ms >= 1.0 && summary.p50Ms < 1.05);
    QCOMPARE(summary.p99Ms, 80.0);
}

void TestStallRecorder::joinsEventsThatComeWithoutAPause()
{
    StallRecorder recorder;
    recorder.begin(kStart);
    recorder.end(kStart + 30ms);
    recorder.begin(kStart + 30ms + 10us);
    recorder.end(kStart + 60ms);
    const auto summary = recorder.summary();
    QCOMPARE(summary.turns, std::uint64_t{1});
    QCOMPARE(summary.over50Ms, std::uint64_t{1});
}

void TestStallRecorder::countsEventsWithinEventsOnce()
{
    StallRecorder recorder;
    recorder.begin(kStart);
    recorder.begin(kStart + 5ms);
    recorder.end(kStart + 8ms);
    recorder.end(kStart + 10ms);
    QCOMPARE(recorder.summary().turns, std::uint64_t{1});
    QCOMPARE(recorder.summary().maxMs, 10.0);
}

void TestStallRecorder::nothingMeasuredIsNothing()
{
    StallRecorder recorder;
    QCOMPARE(recorder.summary().turns, std::uint64_t{0});
    QCOMPARE(recorder.summary().p99Ms, 0.0);
}

void TestStallRecorder::forgetsOnReset()
{
    StallRecorder recorder;
    recorder.begin(kStart);
    recorder.end(kStart + 70ms);
    recorder.reset();
    QCOMPARE(recorder.summary().over50Ms, std::uint64_t{0});
    QCOMPARE(recorder.summary().maxMs, 0.0);
}

void TestStallRecorder::aStallIsToldByWhatTookMostOfIt()
{
    StallRecorder recorder;
    recorder.begin(kStart, GuiJob::Timer, QStringLiteral("FrameLoop"));
    recorder.begin(kStart + 1ms, GuiJob::Tables, QStringLiteral("Chart"));
    recorder.end(kStart + 31ms);
    recorder.begin(kStart + 31ms, GuiJob::Tables, QStringLiteral("Orders"));
    recorder.end(kStart + 71ms);
    recorder.begin(kStart + 71ms, GuiJob::Tables, QStringLiteral("Chart"));
    recorder.end(kStart + 96ms);
    recorder.end(kStart + 100ms);
    QCOMPARE(recorder.stalls().size(), std::size_t{1});
    const StallRecorder::Stall& stall = recorder.stalls().front();
    QCOMPARE(stall.number, std::uint64_t{1});
    QVERIFY(stall.start == kStart);
    QVERIFY(stall.lasted == 100ms);
    QVERIFY(stall.job == GuiJob::Tables); // 30 + 25 of Chart, 40 of Orders, 5 of the timer around them
    QCOMPARE(stall.subject, QStringLiteral("Chart"));
    QVERIFY(stall.taken == 55ms);
    QCOMPARE(recorder.stallsByJob()[static_cast<std::size_t>(GuiJob::Tables)], std::uint64_t{1});
    QCOMPARE(recorder.stallsByJob()[static_cast<std::size_t>(GuiJob::Timer)], std::uint64_t{0});
}

void TestStallRecorder::workWithoutANameCountsAsWhatItIsIn()
{
    StallRecorder recorder;
    recorder.begin(kStart, GuiJob::Paint, QStringLiteral("Chart"));
    recorder.begin(kStart + 1ms);
    recorder.end(kStart + 59ms);
    recorder.end(kStart + 60ms);
    QVERIFY(recorder.stalls().front().job == GuiJob::Paint);
    QVERIFY(recorder.stalls().front().taken == 60ms);
}

void TestStallRecorder::aLoopThatWaitsIsNoStall()
{
    // A menu: a press begins a loop of its own, which waits for seconds and paints now and then.
    StallRecorder recorder;
    recorder.begin(kStart, GuiJob::Input, QStringLiteral("Menu"));
    recorder.wait(kStart + 5ms);
    recorder.begin(kStart + 3s, GuiJob::Paint);
    recorder.end(kStart + 3s + 2ms);
    recorder.wait(kStart + 3s + 3ms);
    recorder.wait(kStart + 4s); // told twice
    recorder.begin(kStart + 6s, GuiJob::Input);
    recorder.end(kStart + 6s + 60ms); // this one is
    recorder.end(kStart + 6s + 61ms);
    const auto summary = recorder.summary();
    QCOMPARE(summary.turns, std::uint64_t{3}); // 5 ms, 3 ms, 61 ms
    QCOMPARE(summary.over50Ms, std::uint64_t{1});
    QCOMPARE(summary.maxMs, 61.0);
    QVERIFY(recorder.stalls().front().start == kStart + 6s);
}

void TestStallRecorder::keepsTheNewestStallsAlone()
{
    StallRecorder recorder;
    auto now = kStart;
    const int count = static_cast<int>(StallRecorder::kStallsKept) + 7;
    for (int i = 0; i < count; ++i) {
        recorder.begin(now, GuiJob::Engine);
        recorder.end(now + 51ms);
        now += 1s;
    }
    QCOMPARE(recorder.stalls().size(), StallRecorder::kStallsKept);
    QCOMPARE(recorder.stalls().back().number, static_cast<std::uint64_t>(count));
    QCOMPARE(recorder.stalls().front().number, std::uint64_t{8});
    QCOMPARE(recorder.stallsByJob()[static_cast<std::size_t>(GuiJob::Engine)], static_cast<std::uint64_t>(count));
}

void TestStallRecorder::framesAreStretchesWithPainting()
{
    StallRecorder recorder;
    auto now = kStart;
    for (const auto& [busy, paints] : {std::pair{4ms, true}, {90ms, false}, {20ms, true}, {2ms, false}, {8ms, true}}) {
        recorder.begin(now);
        if (paints) recorder.paint();
        recorder.end(now + busy);
        now += 1s;
    }
    const StallRecorder::Frames& frames = recorder.frames();
    QCOMPARE(frames.times.count(), std::uint64_t{3});
    QCOMPARE(frames.over, std::uint64_t{1});
    QVERIFY(frames.times.longest() == 20ms);
    QVERIFY(frames.times.sum() == 32ms);
    QCOMPARE(frames.times.countUpTo(16'700us), std::uint64_t{2});
    QCOMPARE(frames.times.countUpTo(1ms), std::uint64_t{0});
    QCOMPARE(frames.times.countUpTo(1s), std::uint64_t{3});
}

void TestStallRecorder::theLastMinuteForgets()
{
    StallRecorder recorder;
    const auto frame = [&recorder](StallRecorder::Clock::time_point at, std::chrono::milliseconds busy) {
        recorder.begin(at);
        recorder.paint();
        recorder.end(at + busy);
    };
    frame(kStart, 40ms);
    frame(kStart + 30s, 5ms);
    frame(kStart + 65s, 6ms);
    QCOMPARE(recorder.newestFrames(kStart + 66s).times.count(), std::uint64_t{3});
    QCOMPARE(recorder.newestFrames(kStart + 75s).times.count(), std::uint64_t{2});
    QCOMPARE(recorder.newestFrames(kStart + 75s).over, std::uint64_t{0});
    QCOMPARE(recorder.newestFrames(kStart + 500s).times.count(), std::uint64_t{0});
    frame(kStart + 500s, 5ms); // takes the place of an old one
    QCOMPARE(recorder.newestFrames(kStart + 500s).times.count(), std::uint64_t{1});
    QCOMPARE(recorder.frames().times.count(), std::uint64_t{4});
}

void TestStallRecorder::anApplicationNamesItsPanels()
{
    QMainWindow window;
    auto* dock = new QDockWidget(QStringLiteral("Ladder"), &window);
    auto* slow = new SlowPanel;
    dock->setWidget(slow);
    window.addDockWidget(Qt::LeftDockWidgetArea, dock);
    QPaintEvent paint(QRect(0, 0, 1, 1));
    const ui::EventName painting = ui::nameOf(paint, *slow);
    QVERIFY(painting.job == GuiJob::Paint);
    QCOMPARE(painting.subject, QStringLiteral("Ladder"));
    QTimer timer(slow);
    QTimerEvent tick(1);
    const ui::EventName ticking = ui::nameOf(tick, timer);
    QVERIFY(ticking.job == GuiJob::Timer);
    QCOMPARE(ticking.subject, QStringLiteral("SlowPanel"));
    const ui::EventName child = ui::nameOf(QChildEvent(QEvent::ChildAdded, slow), window);
    QVERIFY(child.job == GuiJob::Other && child.subject.isEmpty());
    QDialog dialog(&window);
    dialog.setWindowTitle(QStringLiteral("Settings"));
    QKeyEvent key(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier);
    QCOMPARE(ui::nameOf(key, dialog).subject, QStringLiteral("Settings"));
}

SEXTANT_TEST(TestStallRecorder)
#include "tst_stall_recorder.moc"
