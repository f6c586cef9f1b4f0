#include <QTest>

#include <rapidcheck.h>

#include <map>

#include "models/chart/bar_series.h"
#include "tests/engine/market/formats_fixture.h"
#include "tests/models/chart_fixture.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::test;
using market::Timeframe;
using models::BarSeries;

class TestChartSeries final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void baseBarsAreTakenAsTheyAre();
    void longerBarsEqualTheBatch_data();
    void longerBarsEqualTheBatch();
    void inPiecesEqualsAtOnce();
    void theFormingBarIsOnTop();
    void barsSayHowTheyCameToBeKnown();
    void theSessionGoesOnWhereThePastEnds_data();
    void theSessionGoesOnWhereThePastEnds();
    void thePastEndsWhereTheSessionBegins();
    void aLatePieceLeavesTwoBarsOnTop();
    void missingBarsLeaveEmptySlots();
    void aLongGapIsCompressed();
    void nightsTakeNoRoom();
    void aMissingRegularHourIsAGapAndMissingExtendedHoursAreNot();
    void missingTradingDaysLeaveSlotsOfDailyBars();
    void everyBarIsFoundAtItsSlotAndTime();
    void timesOutsideAreCountedOn();
    void anotherBeginningStartsAnew();
    void droppedBarsAreHeldForAWhile_data();
    void droppedBarsAreHeldForAWhile();
    void recordedMinutesAcrossDaylightSaving();
    void recordedOutagesOfBitcoin();
};

namespace {

BarSeries allAtOnce(const session::BarLog& log, const std::string& calendar, Timeframe display,
                    std::optional<market::Bar> forming = {})
{
    BarSeries series(market::findCalendar(calendar), InstrumentId{1}, Timeframe::M1, display);
    series.setSource(log.view(), forming);
    series.advance(SIZE_MAX / 2);
    return series;
}

bool sameBar(const market::Bar& a, const market::Bar& b)
{
    return a.end == b.end && a.durationSeconds == b.durationSeconds && a.open == b.open && a.high == b.high &&
           a.low == b.low && a.close == b.close && a.volume == b.volume;
}

bool sameBars(const BarSeries& a, const BarSeries& b)
{
    if (a.barCount() != b.barCount() || a.slotCount() != b.slotCount() || a.gapCount() != b.gapCount() ||
        a.breakCount() != b.breakCount())
        return false;
    for (std::size_t i = 0; i < a.barCount(); ++i)
        if (!sameBar(a.bar(i), b.bar(i)) || a.slotOfBar(i) != b.slotOfBar(i)) return false;
    return a.summary(0, a.barCount()) == b.summary(0, b.barCount());
}

/// The batch to compare with: bars grouped by the bucket of their last instant, in one pass over all of them.
std::vector<market::Bar> batch(const std::vector<market::Bar>& bars, const market::Calendar& calendar,
                               Timeframe timeframe)
{
    std::map<std::int64_t, market::Bar> byEnd;
    for (const market::Bar& bar : bars) {
        const market::Bucket bucket = calendar.bucketAt(timeframe, bar.end - Duration{1});
        if (bucket.start == bucket.end) continue;
        const auto [it, isNew] = byEnd.try_emplace(bucket.end.ns, bar);
        market::Bar& sum = it->second;
        if (isNew) {
            sum.end = bucket.end;
            sum.durationSeconds = static_cast<std::uint32_t>((bucket.end - bucket.start) / std::chrono::seconds(1));
            continue;
        }
        sum.high = std::max(sum.high, bar.high);
        sum.low = std::min(sum.low, bar.low);
        sum.close = bar.close;
        sum.volume += bar.volume;
    }
    std::vector<market::Bar> out;
    for (const auto& [end, bar] : byEnd)
        out.push_back(bar);
    return out;
}

/// Minute bars from `from` to `to`, all equal.
void addMinutes(std::vector<market::Bar>& bars, const char* from, const char* to)
{
    const Time end = *parseRfc3339(to);
    for (Time at = *parseRfc3339(from); at < end; at = at + std::chrono::minutes(1))
        bars.push_back(minuteBar(at, 100, 101, 99, 100));
}

std::string dataFolder() { return qgetenv("SEXTANT_DATA").toStdString(); }

void compareWithBatch(const ReadFile& file, Timeframe timeframe)
{
    std::vector<market::Bar> bars;
    for (const auto& record : file.records)
        bars.push_back(record.bar);
    const auto calendar = market::findCalendar(file.instrument.calendar);
    const session::BarLog log = logOf(bars);
    const BarSeries series = allAtOnce(log, file.instrument.calendar, timeframe);
    const std::vector<market::Bar> expected = batch(bars, *calendar, timeframe);
    QCOMPARE(series.barCount(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
        QVERIFY2(sameBar(series.bar(i), expected[i]), qPrintable(QString::number(i)));
}

} // namespace

void TestChartSeries::baseBarsAreTakenAsTheyAre()
{
    const auto bars = minuteWalk(5000);
    const session::BarLog log = logOf(bars);
    const BarSeries series = allAtOnce(log, "24-7", Timeframe::M1);
    QCOMPARE(series.barCount(), bars.size());
    QCOMPARE(series.slotCount(), std::int64_t{5000});
    for (std::size_t i = 0; i < bars.size(); ++i)
        QVERIFY(sameBar(series.bar(i), bars[i]));
    QVERIFY(series.isComplete());
    QCOMPARE(series.progress(), 1.0);
}

void TestChartSeries::longerBarsEqualTheBatch_data()
{
    QTest::addColumn<int>("timeframe");
    for (const Timeframe timeframe :
         {Timeframe::M5, Timeframe::M15, Timeframe::H1, Timeframe::H4, Timeframe::D1, Timeframe::W1})
        QTest::newRow(std::string(market::toString(timeframe)).c_str()) << static_cast<int>(timeframe);
}

void TestChartSeries::longerBarsEqualTheBatch()
{
    QFETCH(int, timeframe);
    auto bars = minuteWalk(30'000);
    bars.erase(bars.begin() + 7000, bars.begin() + 7333); // a hole that cuts bars
    const session::BarLog log = logOf(bars);
    const BarSeries series = allAtOnce(log, "24-7", static_cast<Timeframe>(timeframe));
    const auto expected = batch(bars, *market::findCalendar("24-7"), static_cast<Timeframe>(timeframe));
    QCOMPARE(series.barCount(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
        QVERIFY(sameBar(series.bar(i), expected[i]));
}

void TestChartSeries::inPiecesEqualsAtOnce()
{
    QVERIFY(rc::check([] {
        auto bars = minuteWalk(*rc::gen::inRange<std::size_t>(1, 1500), Time::fromSeconds(1'700'000'040),
                               *rc::gen::inRange<std::uint64_t>(1, 1000));
        if (bars.size() > 200) bars.erase(bars.begin() + 50, bars.begin() + *rc::gen::inRange(51, 200));
        const auto display = *rc::gen::element(Timeframe::M1, Timeframe::M5, Timeframe::M30, Timeframe::H4);
        session::BarLog log;
        BarSeries series(market::findCalendar("24-7"), InstrumentId{1}, Timeframe::M1, display);
        std::size_t given = 0;
        while (given < bars.size()) {
            const auto piece = *rc::gen::inRange<std::size_t>(1, 400);
            for (std::size_t i = 0; i < piece && given < bars.size(); ++i)
                log.add(bars[given++]);
            const bool isForming = given < bars.size() && *rc::gen::arbitrary<bool>();
            series.setSource(log.view(), isForming ? std::optional(bars[given]) : std::nullopt);
            while (series.advance(*rc::gen::inRange<std::size_t>(1, 300))) {
            }
        }
        series.setSource(log.view(), std::nullopt);
        RC_ASSERT(sameBars(series, allAtOnce(log, "24-7", display)));
    }));
}

void TestChartSeries::theFormingBarIsOnTop()
{
    const auto bars = minuteWalk(11, Time::fromSeconds(1'700'000'100));
    const session::BarLog log = logOf({bars.begin(), bars.end() - 1});
    const BarSeries base = allAtOnce(log, "24-7", Timeframe::M1, bars.back());
    QCOMPARE(base.barCount(), std::size_t{11});
    QCOMPARE(base.closedCount(), std::size_t{10});
    QVERIFY(sameBar(base.bar(10), bars.back()));
    QCOMPARE(base.summary(0, 11).close, bars.back().close.units);

    const BarSeries fives = allAtOnce(log, "24-7", Timeframe::M5, bars.back());
    const session::BarLog whole = logOf(bars);
    QVERIFY(sameBars(fives, allAtOnce(whole, "24-7", Timeframe::M5)));
}

void TestChartSeries::barsSayHowTheyCameToBeKnown()
{
    using market::Provenance;
    const auto bars = minuteWalk(21, Time::fromSeconds(1'700'000'100));
    const session::BarLog log = logOf({bars.begin(), bars.end() - 1});
    const auto origins = std::make_shared<const session::OriginStretches>(session::OriginStretches{
        {0, Provenance::Backfilled}, {7, Provenance::Live}, {12, Provenance::Inferred}, {13, Provenance::Live}});
    const auto made = [&](Timeframe display) {
        BarSeries series(market::findCalendar("24-7"), InstrumentId{1}, Timeframe::M1, display);
        series.setSource(log.view(), bars.back(), origins);
        series.advance(SIZE_MAX / 2);
        return series;
    };
    const BarSeries base = made(Timeframe::M1);
    for (std::size_t i = 0; i < 20; ++i)
        QVERIFY(base.provenance(i) == (i < 7     ? Provenance::Backfilled
                                       : i == 12 ? Provenance::Inferred
                                                 : Provenance::Live));
    QVERIFY(!base.provenance(20).has_value()); // it is being built
    // A longer bar is as uncertain as the least certain of its pieces.
    const BarSeries fives = made(Timeframe::M5);
    QCOMPARE(fives.closedCount(), std::size_t{4});
    QVERIFY(fives.provenance(0) == Provenance::Backfilled && fives.provenance(1) == Provenance::Backfilled);
    QVERIFY(fives.provenance(2) == Provenance::Inferred && fives.provenance(3) == Provenance::Live);
    QVERIFY(!allAtOnce(log, "24-7", Timeframe::M5).provenance(0).has_value());
}

namespace {

models::PastBars pastOf(const std::vector<market::Bar>& bars, std::size_t count,
                        std::optional<market::Provenance> provenance = market::Provenance::Replayed)
{
    auto past = std::make_shared<std::vector<models::PastBar>>();
    for (std::size_t i = 0; i < count; ++i)
        past->push_back({bars[i], provenance});
    return past;
}

} // namespace

void TestChartSeries::theSessionGoesOnWhereThePastEnds_data()
{
    QTest::addColumn<int>("display");
    QTest::addColumn<int>("split");
    QTest::addColumn<int>("step");
    for (const Timeframe display : {Timeframe::M1, Timeframe::M5, Timeframe::H1})
        for (const int split : {1, 2, 3, 59, 60, 61, 299, 599})
            for (const int step : {1, 7, 100'000})
                QTest::addRow("%s, %d, %d", std::string(market::toString(display)).c_str(), split, step)
                    << int(display) << split << step;
}

void TestChartSeries::theSessionGoesOnWhereThePastEnds()
{
    // However the bars are told apart, the chart is that of all of them.
    QFETCH(int, display);
    QFETCH(int, split);
    QFETCH(int, step);
    const auto at = static_cast<std::size_t>(split);
    auto bars = minuteWalk(600);
    bars.erase(bars.begin() + 200, bars.begin() + 230); // a hole
    const session::BarLog log = logOf(bars);
    const std::size_t from = std::min(at, bars.size() - 1);
    const session::BarLog own = logOf({bars.begin() + static_cast<std::ptrdiff_t>(from), bars.end()});
    const BarSeries whole = allAtOnce(log, "24-7", Timeframe(display));
    BarSeries series(market::findCalendar("24-7"), InstrumentId{1}, Timeframe::M1, Timeframe(display));
    series.setPast(pastOf(bars, bars.size())); // more than is used: what the session has itself is left out
    series.setSource(own.view(), std::nullopt);
    double progress = series.progress();
    while (series.advance(static_cast<std::size_t>(step))) {
        QVERIFY(series.progress() >= progress);
        progress = series.progress();
    }
    QVERIFY(series.isComplete() && sameBars(series, whole));
    QVERIFY(series.pastCount() <= from);
    if (Timeframe(display) == Timeframe::M1) QCOMPARE(series.pastCount(), from);
    for (std::size_t i = 0; i < series.pastCount(); ++i)
        QVERIFY(series.provenance(i) == market::Provenance::Replayed);
    for (std::size_t i = series.pastCount(); i < series.barCount(); ++i)
        QVERIFY(!series.provenance(i).has_value());
    // It may come later, and go again.
    const auto generation = series.generation();
    series.setPast(nullptr);
    series.setSource(own.view(), std::nullopt);
    series.advance(SIZE_MAX / 2);
    QVERIFY(series.generation() != generation);
    QVERIFY(sameBars(series, allAtOnce(own, "24-7", Timeframe(display))));
}

void TestChartSeries::thePastEndsWhereTheSessionBegins()
{
    const auto bars = minuteWalk(100, Time::fromSeconds(1'700'000'100));
    BarSeries series(market::findCalendar("24-7"), InstrumentId{1}, Timeframe::M1, Timeframe::M5);
    series.setPast(pastOf(bars, 60));
    series.advance(1000);
    QCOMPARE(series.barCount(), std::size_t{0}); // nobody knows yet where the session begins
    const session::BarLog log = logOf({bars.begin() + 40, bars.end()});
    series.setSource(log.view(), std::nullopt);
    series.advance(1000);
    QVERIFY(sameBars(series, allAtOnce(logOf(bars), "24-7", Timeframe::M5)));
    // Bars of the timeframe that is shown do as well; what reaches into the session is left out.
    const auto fives = batch(bars, *market::findCalendar("24-7"), Timeframe::M5);
    auto past = std::make_shared<std::vector<models::PastBar>>();
    for (market::Bar five : fives) {
        five.timeframe = Timeframe::M5;
        past->push_back({five, std::nullopt});
    }
    series.setPast(past);
    series.setSource(log.view(), std::nullopt);
    series.advance(1000);
    QVERIFY(sameBars(series, allAtOnce(logOf(bars), "24-7", Timeframe::M5)));
    QCOMPARE(series.pastCount(), std::size_t{8});
    QVERIFY(!series.provenance(0).has_value());
    // Those of any other are not.
    for (models::PastBar& one : *past)
        one.bar.timeframe = Timeframe::M15;
    series.setPast(past);
    series.setSource(log.view(), std::nullopt);
    series.advance(1000);
    QCOMPARE(series.pastCount(), std::size_t{0});
    QVERIFY(sameBars(series, allAtOnce(log, "24-7", Timeframe::M5)));
}

void TestChartSeries::aLatePieceLeavesTwoBarsOnTop()
{
    const Time start = Time::fromSeconds(1'700'000'100); // a multiple of five minutes
    session::BarLog log;
    for (int i = 0; i < 4; ++i) // the fifth minute never comes
        log.add(minuteBar(start + std::chrono::minutes(i), 100, 110, 90, 105));
    const auto forming = minuteBar(start + std::chrono::minutes(6), 200, 201, 199, 200);
    BarSeries series(market::findCalendar("24-7"), InstrumentId{1}, Timeframe::M1, Timeframe::M5);
    series.setSource(log.view(), forming);
    series.advance(100);
    QCOMPARE(series.closedCount(), std::size_t{0});
    QCOMPARE(series.barCount(), std::size_t{2});
    QCOMPARE(series.bar(0).close.units, 105 * kCent);
    QCOMPARE(series.bar(1).open.units, 200 * kCent);
    log.add(forming);
    series.setSource(log.view(), std::nullopt);
    series.advance(100);
    QCOMPARE(series.closedCount(), std::size_t{1});
    QCOMPARE(series.barCount(), std::size_t{2});
}

void TestChartSeries::missingBarsLeaveEmptySlots()
{
    auto bars = minuteWalk(100);
    bars.erase(bars.begin() + 40, bars.begin() + 47);
    const session::BarLog log = logOf(bars);
    const BarSeries series = allAtOnce(log, "24-7", Timeframe::M1);
    QCOMPARE(series.barCount(), std::size_t{93});
    QCOMPARE(series.slotCount(), std::int64_t{100});
    QCOMPARE(series.gapCount(), std::size_t{1});
    QCOMPARE(series.gap(0).slot, std::int64_t{40});
    QCOMPARE(series.gap(0).length, std::int64_t{7});
    QVERIFY(!series.gap(0).isCompressed);
    QVERIFY(!series.barAtSlot(43));
    QCOMPARE(series.slotAt(bars[0].start() + std::chrono::minutes(43)), std::int64_t{43});
    QVERIFY(series.timeAt(43) == bars[0].start() + std::chrono::minutes(43));
    QVERIFY(series.gapLength(series.gap(0)) == std::chrono::minutes(7));
    QCOMPARE(series.breakCount(), std::size_t{0});
}

void TestChartSeries::aLongGapIsCompressed()
{
    auto bars = minuteWalk(1000);
    bars.erase(bars.begin() + 100, bars.begin() + 600);
    const session::BarLog log = logOf(bars);
    const BarSeries series = allAtOnce(log, "24-7", Timeframe::M1);
    QCOMPARE(series.slotCount(), std::int64_t{500 + 60});
    QVERIFY(series.gap(0).isCompressed);
    QVERIFY(series.gapLength(series.gap(0)) == std::chrono::minutes(500));
    QCOMPARE(series.slotAt(bars[0].start() + std::chrono::minutes(350)), std::int64_t{130}); // half way
    QCOMPARE(series.firstBarFrom(130), std::size_t{100});
}

void TestChartSeries::nightsTakeNoRoom()
{
    std::vector<market::Bar> bars; // two regular sessions with a weekend between, New York in winter
    addMinutes(bars, "2024-01-05T14:30:00Z", "2024-01-05T21:00:00Z");
    addMinutes(bars, "2024-01-08T14:30:00Z", "2024-01-08T21:00:00Z");
    const session::BarLog log = logOf(bars);
    const BarSeries series = allAtOnce(log, "NYSE", Timeframe::M1);
    QCOMPARE(series.slotCount(), std::int64_t{780});
    QCOMPARE(series.gapCount(), std::size_t{0});
    QCOMPARE(series.breakCount(), std::size_t{1});
    QCOMPARE(series.breakBar(0), std::size_t{390});
    QCOMPARE(series.slotAt(*parseRfc3339("2024-01-06T12:00:00Z")), std::int64_t{390});
}

void TestChartSeries::aMissingRegularHourIsAGapAndMissingExtendedHoursAreNot()
{
    std::vector<market::Bar> bars;
    addMinutes(bars, "2024-01-05T14:30:00Z", "2024-01-05T15:00:00Z");
    addMinutes(bars, "2024-01-05T15:30:00Z", "2024-01-05T21:00:00Z");
    addMinutes(bars, "2024-01-08T14:40:00Z", "2024-01-08T21:00:00Z"); // the first ten minutes are missing
    const session::BarLog log = logOf(bars);
    const BarSeries series = allAtOnce(log, "NYSE", Timeframe::M1);
    QCOMPARE(series.gapCount(), std::size_t{2});
    QCOMPARE(series.gap(0).length, std::int64_t{30});
    QCOMPARE(series.gap(1).length, std::int64_t{10});
    QCOMPARE(series.slotCount(), std::int64_t{780});
}

void TestChartSeries::missingTradingDaysLeaveSlotsOfDailyBars()
{
    std::vector<market::Bar> bars; // Monday and Thursday of one week
    addMinutes(bars, "2024-01-08T14:30:00Z", "2024-01-08T21:00:00Z");
    addMinutes(bars, "2024-01-11T14:30:00Z", "2024-01-11T21:00:00Z");
    const session::BarLog log = logOf(bars);
    const BarSeries days = allAtOnce(log, "NYSE", Timeframe::D1);
    QCOMPARE(days.barCount(), std::size_t{2});
    QCOMPARE(days.slotCount(), std::int64_t{4});
    QCOMPARE(days.breakCount(), std::size_t{0});
    const BarSeries weeks = allAtOnce(log, "NYSE", Timeframe::W1);
    QCOMPARE(weeks.barCount(), std::size_t{1});
}

void TestChartSeries::everyBarIsFoundAtItsSlotAndTime()
{
    QVERIFY(rc::check([] {
        auto bars = minuteWalk(600);
        for (int i = 0; i < 5; ++i) {
            const auto first = *rc::gen::inRange<std::ptrdiff_t>(1, static_cast<std::ptrdiff_t>(bars.size()) - 80);
            bars.erase(bars.begin() + first, bars.begin() + first + *rc::gen::inRange(0, 75));
        }
        const session::BarLog log = logOf(bars);
        const BarSeries series = allAtOnce(log, "24-7", *rc::gen::element(Timeframe::M1, Timeframe::M5));
        std::int64_t expectedSlot = 0;
        for (std::size_t i = 0; i < series.barCount(); ++i) {
            const std::int64_t slot = series.slotOfBar(i);
            RC_ASSERT(slot >= expectedSlot);
            for (std::int64_t empty = expectedSlot; empty < slot; ++empty) {
                RC_ASSERT(!series.barAtSlot(empty));
                RC_ASSERT(series.firstBarFrom(empty) == i);
                RC_ASSERT(series.slotAt(series.timeAt(empty)) <= empty);
            }
            RC_ASSERT(series.barAtSlot(slot) == std::optional(i));
            RC_ASSERT(series.timeAt(slot) == series.bar(i).start());
            RC_ASSERT(series.slotAt(series.bar(i).start()) == slot);
            RC_ASSERT(series.slotAt(series.bar(i).end - Duration{1}) == slot);
            expectedSlot = slot + 1;
        }
        RC_ASSERT(series.slotCount() == expectedSlot);
    }));
}

void TestChartSeries::timesOutsideAreCountedOn()
{
    const auto bars = minuteWalk(10);
    const session::BarLog log = logOf(bars);
    const BarSeries series = allAtOnce(log, "24-7", Timeframe::M1);
    QCOMPARE(series.slotAt(bars.back().end + std::chrono::minutes(4)), std::int64_t{14});
    QVERIFY(series.timeAt(14) == bars.back().end + std::chrono::minutes(4));
    QCOMPARE(series.slotAt(bars[0].start() - std::chrono::minutes(3)), std::int64_t{-3});
    QVERIFY(series.timeAt(-3) == bars[0].start() - std::chrono::minutes(3));
    const BarSeries nothing = allAtOnce(session::BarLog(), "24-7", Timeframe::M1);
    QCOMPARE(nothing.slotAt(bars[0].end), std::int64_t{0});
    QCOMPARE(nothing.slotCount(), std::int64_t{0});
    QVERIFY(!nothing.barAtSlot(0));
}

void TestChartSeries::anotherBeginningStartsAnew()
{
    const session::BarLog longLog = logOf(minuteWalk(100));
    const auto other = minuteWalk(30, Time::fromSeconds(1'600'000'020), 9);
    const session::BarLog shortLog = logOf(other);
    BarSeries series(market::findCalendar("24-7"), InstrumentId{1}, Timeframe::M1, Timeframe::M1);
    series.setSource(longLog.view(), std::nullopt);
    series.advance(1000);
    series.setSource(shortLog.view(), std::nullopt);
    series.advance(1000);
    QCOMPARE(series.barCount(), std::size_t{30});
    QVERIFY(sameBar(series.bar(29), other[29]));
}

void TestChartSeries::droppedBarsAreHeldForAWhile_data()
{
    QTest::addColumn<int>("step");
    QTest::newRow("a few at a time") << 700;
    QTest::newRow("whole chunks") << 5000;
    QTest::newRow("more than is kept") << 70'000;
}

void TestChartSeries::droppedBarsAreHeldForAWhile()
{
    QFETCH(int, step);
    const auto bars = minuteWalk(150'000);
    session::BarLog log(20'000);
    BarSeries series(market::findCalendar("24-7"), InstrumentId{1}, Timeframe::M1, Timeframe::M1);
    std::size_t given = 0;
    while (given < bars.size()) {
        for (int i = 0; i < step && given < bars.size(); ++i)
            log.add(bars[given++]);
        series.setSource(log.view(), std::nullopt);
        series.advance(1'000'000);
        const std::size_t count = series.barCount();
        QVERIFY(count >= log.view().size() && count <= given);
        QVERIFY(count <= log.view().size() + log.view().size() / 8 + 4096);
        for (std::size_t i = 0; i < count; i += 997)
            QVERIFY(sameBar(series.bar(i), bars[given - count + i]));
        QVERIFY(sameBar(series.bar(count - 1), bars[given - 1]));
    }
}

void TestChartSeries::recordedMinutesAcrossDaylightSaving()
{
    if (dataFolder().empty()) QSKIP("SEXTANT_DATA is not set: no recorded bars to chart");
    const ReadFile file = readFile(dataFolder() + "/bars/equity/spy_1m_20240220_20240517.csv.gz");
    QVERIFY2(file.error.empty(), file.error.c_str());
    for (const Timeframe timeframe : {Timeframe::M5, Timeframe::H1, Timeframe::H4, Timeframe::D1, Timeframe::W1})
        compareWithBatch(file, timeframe);
}

void TestChartSeries::recordedOutagesOfBitcoin()
{
    if (dataFolder().empty()) QSKIP("SEXTANT_DATA is not set: no recorded bars to chart");
    const ReadFile file = readFile(dataFolder() + "/bars/crypto/btcusdt_binance_1m_202104.csv.gz");
    QVERIFY2(file.error.empty(), file.error.c_str());
    for (const Timeframe timeframe : {Timeframe::M15, Timeframe::D1})
        compareWithBatch(file, timeframe);

    std::vector<market::Bar> bars;
    std::int64_t expectedSlots = 0;
    std::size_t gaps = 0;
    for (const auto& record : file.records) { // counted by hand: minutes between neighbours
        const std::int64_t missing =
            bars.empty() ? 0
                         : (record.bar.start() - bars.back().end) / std::chrono::nanoseconds(std::chrono::minutes(1));
        gaps += missing > 0 ? 1U : 0U;
        expectedSlots += 1 + std::min<std::int64_t>(missing, BarSeries::kMostGapSlots);
        bars.push_back(record.bar);
    }
    QVERIFY(gaps > 0);
    const session::BarLog log = logOf(bars);
    const BarSeries series = allAtOnce(log, "24-7", Timeframe::M1);
    QCOMPARE(series.gapCount(), gaps);
    QCOMPARE(series.slotCount(), expectedSlots);
}

SEXTANT_TEST(TestChartSeries)
#include "tst_chart_series.moc"
