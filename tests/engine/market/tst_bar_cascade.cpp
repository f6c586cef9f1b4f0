#include <QTest>

#include <map>

#include "engine/core/philox.h"
#include "engine/market/bar_cascade.h"
#include "tests/engine/market/formats_fixture.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::market;

class TestBarCascade final : public QObject {
    Q_OBJECT

private slots:
    void buildsFromPrints();
    void givesOutNothingBeforeTheEnd();
    void inventsNoBarForAnEmptyStretch();
    void closesALongBarWithoutItsLastPiece();
    void dailyBarIsTheRegularSession();
    void barsAreCutAtSessionBoundaries();
    void firstBarEnteredInTheMiddleIsIncomplete();
    void cascadeEqualsDirectAggregation();
    void minutesGiveTheRecordedFiveMinutes();
    void minutesGiveTheRecordedHours();
};

namespace {

Time at(const char* text) { return *parseRfc3339(text); }

Bar minute(Time end, std::int64_t price, double volume = 1.0)
{
    Bar bar;
    bar.end = end;
    bar.open = bar.high = bar.low = bar.close = Price{price};
    bar.volume = volume;
    bar.durationSeconds = 60;
    bar.instrument = 1;
    return bar;
}

BarCascade minuteCascade(const char* calendar, const std::vector<Timeframe>& derived)
{
    return {findCalendar(calendar), InstrumentId{1}, Timeframe::M1, false, derived};
}

/// All bars of a file pushed through a cascade; bars of `wanted` come back by their end.
std::map<std::int64_t, Bar> derive(const sextant::test::ReadFile& file, Timeframe wanted)
{
    BarCascade cascade(findCalendar(file.instrument.calendar), InstrumentId{7}, *file.info.timeframe, false, {wanted});
    std::map<std::int64_t, Bar> out;
    std::vector<Bar> closed;
    for (const auto& record : file.records) {
        closed.clear();
        if (record.bar.end >= cascade.nextDue()) cascade.advance(record.bar.end, closed);
        cascade.addBar(record.bar, closed);
        for (const Bar& bar : closed)
            if (bar.timeframe == wanted) out[bar.end.ns] = bar;
    }
    return out;
}

} // namespace

void TestBarCascade::buildsFromPrints()
{
    BarCascade cascade(findCalendar("24-7"), InstrumentId{1}, Timeframe::M1, true, {Timeframe::M5});
    std::vector<Bar> closed;
    const Time start = at("2024-01-01T00:00:00Z");
    const std::int64_t prices[] = {10, 14, 8, 12};
    for (int i = 0; i < 4; ++i)
        cascade.addPrint(start + std::chrono::seconds(10 * i), Price{prices[i]}, 1.5, 0);
    QCOMPARE(cascade.nextDue().ns, (start + std::chrono::minutes(1)).ns);
    cascade.advance(start + std::chrono::minutes(1), closed);
    QCOMPARE(closed.size(), std::size_t{1});
    QCOMPARE(closed[0].open.units, std::int64_t{10});
    QCOMPARE(closed[0].high.units, std::int64_t{14});
    QCOMPARE(closed[0].low.units, std::int64_t{8});
    QCOMPARE(closed[0].close.units, std::int64_t{12});
    QCOMPARE(closed[0].volume, 6.0);
    QCOMPARE(closed[0].start().ns, start.ns);
}

void TestBarCascade::givesOutNothingBeforeTheEnd()
{
    BarCascade cascade(findCalendar("24-7"), InstrumentId{1}, Timeframe::M1, true, {});
    std::vector<Bar> closed;
    const Time start = at("2024-01-01T00:00:00Z");
    cascade.addPrint(start, Price{10}, 1.0, 0);
    cascade.advance(start + std::chrono::minutes(1) - Duration{1}, closed);
    QVERIFY(closed.empty());
    cascade.advance(start + std::chrono::minutes(1), closed);
    QCOMPARE(closed.size(), std::size_t{1});
}

void TestBarCascade::inventsNoBarForAnEmptyStretch()
{
    BarCascade cascade(findCalendar("24-7"), InstrumentId{1}, Timeframe::M1, true, {Timeframe::M5});
    std::vector<Bar> closed;
    const Time start = at("2024-01-01T00:00:00Z");
    cascade.addPrint(start, Price{10}, 1.0, 0);
    const Time later = start + std::chrono::minutes(37);
    cascade.advance(later, closed);
    cascade.addPrint(later, Price{11}, 1.0, 0);
    cascade.advance(later + std::chrono::minutes(10), closed);
    // one minute and one five-minute bar on each side of the hole, nothing between
    QCOMPARE(closed.size(), std::size_t{4});
    QCOMPARE(closed[2].start().ns, (start + std::chrono::minutes(37)).ns);
}

void TestBarCascade::closesALongBarWithoutItsLastPiece()
{
    auto cascade = minuteCascade("24-7", {Timeframe::M5});
    std::vector<Bar> closed;
    const Time start = at("2024-01-01T00:00:00Z");
    cascade.addBar(minute(start + std::chrono::minutes(1), 10), closed);
    cascade.addBar(minute(start + std::chrono::minutes(3), 12), closed);
    QCOMPARE(closed.size(), std::size_t{2}); // the minutes themselves
    const Time end = start + std::chrono::minutes(5);
    QCOMPARE(cascade.nextDue().ns, end.ns + 1); // a piece that ends exactly then may still come
    cascade.advance(end, closed);
    QCOMPARE(closed.size(), std::size_t{2});
    cascade.advance(end + Duration{1}, closed);
    QCOMPARE(closed.size(), std::size_t{3});
    QCOMPARE(closed[2].end.ns, end.ns);
    QCOMPARE(closed[2].close.units, std::int64_t{12});
}

void TestBarCascade::dailyBarIsTheRegularSession()
{
    // 2023-11-24, the day after Thanksgiving: the NYSE closes at 13:00 New York time.
    auto cascade = minuteCascade("NYSE", {Timeframe::D1});
    std::vector<Bar> closed;
    cascade.addBar(minute(at("2023-11-24T14:00:00Z"), 1), closed);  // 09:00, before the open
    cascade.addBar(minute(at("2023-11-24T14:31:00Z"), 50), closed); // 09:30 - 09:31
    cascade.addBar(minute(at("2023-11-24T17:59:00Z"), 60), closed);
    closed.clear();
    cascade.addBar(minute(at("2023-11-24T18:00:00Z"), 55), closed); // the last regular minute
    QCOMPARE(closed.size(), std::size_t{2});
    const Bar day = closed[1];
    QVERIFY(day.timeframe == Timeframe::D1);
    QCOMPARE(day.end.ns, at("2023-11-24T18:00:00Z").ns);
    QCOMPARE(day.start().ns, at("2023-11-24T14:30:00Z").ns);
    QCOMPARE(day.open.units, std::int64_t{50});
    QCOMPARE(day.low.units, std::int64_t{50}); // nothing of the time before the open
    QCOMPARE(day.volume, 3.0);
}

void TestBarCascade::barsAreCutAtSessionBoundaries()
{
    auto cascade = minuteCascade("NYSE", {Timeframe::H1});
    std::vector<Bar> closed;
    cascade.addBar(minute(at("2024-03-08T14:30:00Z"), 10), closed); // the last minute before the open, EST
    QCOMPARE(closed.size(), std::size_t{2});
    QCOMPARE(closed[1].start().ns, at("2024-03-08T14:00:00Z").ns);
    QCOMPARE(closed[1].end.ns, at("2024-03-08T14:30:00Z").ns); // 09:00 - 09:30
    closed.clear();
    cascade.addBar(minute(at("2024-03-08T14:31:00Z"), 11), closed);
    cascade.addBar(minute(at("2024-03-08T15:30:00Z"), 12), closed); // 09:30 - 10:30
    QCOMPARE(closed.size(), std::size_t{3});
    QCOMPARE(closed[2].start().ns, at("2024-03-08T14:30:00Z").ns);
    // Three days later the clocks have changed: the same bar lies an hour earlier in UTC.
    closed.clear();
    cascade.addBar(minute(at("2024-03-11T14:30:00Z"), 12), closed);
    QCOMPARE(closed.back().start().ns, at("2024-03-11T13:30:00Z").ns);
}

void TestBarCascade::firstBarEnteredInTheMiddleIsIncomplete()
{
    auto cascade = minuteCascade("24-7", {Timeframe::M5});
    std::vector<Bar> closed;
    const Time start = at("2024-01-01T00:00:00Z");
    for (int i = 3; i <= 10; ++i)
        cascade.addBar(minute(start + std::chrono::minutes(i), 10), closed);
    std::vector<Bar> fives;
    for (const Bar& bar : closed)
        if (bar.timeframe == Timeframe::M5) fives.push_back(bar);
    QCOMPARE(fives.size(), std::size_t{2});
    QVERIFY((fives[0].flags & kIncomplete) != 0);
    QVERIFY((fives[1].flags & kIncomplete) == 0);
}

void TestBarCascade::cascadeEqualsDirectAggregation()
{
    // Random prints with holes: every derived bar must hold exactly the prints of its stretch.
    RandomStream random(5, RandomPurpose::Test);
    const auto calendar = findCalendar("NYSE");
    BarCascade cascade(calendar, InstrumentId{1}, Timeframe::M1, true,
                       {Timeframe::M5, Timeframe::M15, Timeframe::H1, Timeframe::H4, Timeframe::D1});
    struct Slow {
        std::int64_t high = INT64_MIN;
        std::int64_t low = INT64_MAX;
        double volume = 0.0;
    };
    std::map<std::pair<int, std::int64_t>, Slow> expected;
    std::vector<Bar> closed;
    Time time = at("2024-03-07T09:00:00Z");
    for (int i = 0; i < 30'000; ++i) {
        time = time + std::chrono::seconds(1 + random.nextBelow(i % 50 == 0 ? 4000 : 12));
        if (!calendar->isOpen(time)) continue;
        if (time >= cascade.nextDue()) cascade.advance(time, closed);
        const auto price = static_cast<std::int64_t>(1000 + random.nextBelow(500));
        cascade.addPrint(time, Price{price}, 1.0, 0);
        for (const Timeframe timeframe : {Timeframe::M5, Timeframe::M15, Timeframe::H1, Timeframe::H4, Timeframe::D1}) {
            const Bucket bucket = calendar->bucketAt(timeframe, time);
            if (bucket.start == bucket.end) continue;
            Slow& slow = expected[{static_cast<int>(timeframe), bucket.end.ns}];
            slow.high = std::max(slow.high, price);
            slow.low = std::min(slow.low, price);
            slow.volume += 1.0;
        }
    }
    int compared = 0;
    for (const Bar& bar : closed) {
        if (bar.timeframe == Timeframe::M1) continue;
        const auto it = expected.find({static_cast<int>(bar.timeframe), bar.end.ns});
        QVERIFY(it != expected.end());
        QCOMPARE(bar.high.units, it->second.high);
        QCOMPARE(bar.low.units, it->second.low);
        QCOMPARE(bar.volume, it->second.volume);
        ++compared;
    }
    QVERIFY(compared > 1000);
}

void TestBarCascade::minutesGiveTheRecordedFiveMinutes()
{
    const QByteArray folder = qgetenv("SEXTANT_DATA");
    if (folder.isEmpty()) QSKIP("SEXTANT_DATA is not set: no recorded bars to compare with");
    const auto minutes =
        sextant::test::readFile(folder.toStdString() + "/bars/crypto/btcusdt_binance_1m_202104.csv.gz");
    const auto fives = sextant::test::readFile(folder.toStdString() + "/bars/crypto/btcusdt_binance_5m_2021.csv.gz");
    QVERIFY2(minutes.error.empty() && fives.error.empty(), (minutes.error + fives.error).c_str());
    const auto built = derive(minutes, Timeframe::M5);
    int equal = 0;
    int compared = 0;
    for (const auto& record : fives.records) {
        const auto it = built.find(record.bar.end.ns);
        if (it == built.end()) continue;
        // The data's own description: 11,878 of 11,883 complete buckets have the same prices; the rest were cut by
        // separate downloads.
        ++compared;
        const Bar& b = it->second;
        equal += b.open == record.bar.open && b.high == record.bar.high && b.low == record.bar.low &&
                         b.close == record.bar.close
                     ? 1
                     : 0;
    }
    QVERIFY2(compared >= 11'883, qPrintable(QString::number(compared)));
    QVERIFY2(compared - equal <= 8, qPrintable(QString("%1 of %2").arg(equal).arg(compared)));
}

void TestBarCascade::minutesGiveTheRecordedHours()
{
    const QByteArray folder = qgetenv("SEXTANT_DATA");
    if (folder.isEmpty()) QSKIP("SEXTANT_DATA is not set: no recorded bars to compare with");
    const auto minutes = sextant::test::readFile(folder.toStdString() + "/bars/crypto/adausdt_bybit_1m_202506.csv.gz");
    const auto hours = sextant::test::readFile(folder.toStdString() + "/bars/crypto/adausdt_bybit_1h_202506.csv.gz");
    QVERIFY2(minutes.error.empty() && hours.error.empty(), (minutes.error + hours.error).c_str());
    const auto built = derive(minutes, Timeframe::H1);
    int compared = 0;
    for (const auto& record : hours.records) {
        const auto it = built.find(record.bar.end.ns);
        if (it == built.end() || (it->second.flags & kIncomplete) != 0) continue;
        const Bar& b = it->second;
        QVERIFY(b.open == record.bar.open && b.high == record.bar.high && b.low == record.bar.low &&
                b.close == record.bar.close);
        QVERIFY(std::abs(b.volume - record.bar.volume) <= 1e-9 * record.bar.volume);
        ++compared;
    }
    QCOMPARE(compared, 719); // the complete ones (the data's own description)
}

SEXTANT_TEST(TestBarCascade)
#include "tst_bar_cascade.moc"
