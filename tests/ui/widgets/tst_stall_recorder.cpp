#include "ui/widgets/stall_recorder.h"

#include <QTest>

#include "tests/test_main.h"

using namespace sextant;
using namespace std::chrono_literals;
using ui::StallRecorder;

class TestStallRecorder final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsWhatIsLongerThanAFrame();
    void joinsEventsThatComeWithoutAPause();
    void countsEventsWithinEventsOnce();
    void nothingMeasuredIsNothing();
    void forgetsOnReset();

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

SEXTANT_TEST(TestStallRecorder)
#include "tst_stall_recorder.moc"
