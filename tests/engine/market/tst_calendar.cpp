#include "tests/test_main.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <map>
#include <ostream>
#include <set>
#include <string>
#include <thread>
#include <vector>

#include <rapidcheck.h>
#include <zlib.h>

#include "engine/market/calendar.h"

namespace sextant {
/// Lets rapidcheck name the instant of a counterexample.
void showValue(Time time, std::ostream& out) { out << toRfc3339(time) << " (" << time.ns << " ns)"; }
} // namespace sextant

using namespace sextant;
using namespace sextant::market;
using namespace std::chrono_literals;

namespace {

constexpr std::array<const char*, 4> kAllCalendars{"24-7", "NYSE", "CME", "FX"};
constexpr std::array<const char*, 3> kVenueCalendars{"NYSE", "CME", "FX"};

Time at(std::string_view text)
{
    const Result<Time> time = parseRfc3339(text);
    if (!time) qFatal("%s", time.error().message.c_str());
    return *time;
}

std::int32_t dateOf(std::string_view text) { return static_cast<std::int32_t>(at(text).ns / 86'400'000'000'000); }

std::string dateText(std::int64_t date) { return toRfc3339(Time::fromSeconds(date * 86'400)).substr(0, 10); }

std::string show(Time time) { return toRfc3339(time); }
std::string show(const Bucket& bucket) { return show(bucket.start) + " .. " + show(bucket.end); }

const Calendar& calendar(const char* name)
{
    const auto found = findCalendar(name);
    if (!found) qFatal("no calendar %s", name);
    return *found; // kept alive by the cache of embedded calendars
}

/// The exchange's date of an instant, from its offset alone.
std::int32_t localDate(const Calendar& venue, Time time)
{
    const std::int64_t ns = (time + venue.utcOffset(time)).ns;
    return static_cast<std::int32_t>(ns / 86'400'000'000'000 - (ns % 86'400'000'000'000 < 0 ? 1 : 0));
}

int minuteOfLocalDay(const Calendar& venue, Time time)
{
    return static_cast<int>((time + venue.utcOffset(time)).ns / 60'000'000'000 % 1440);
}

/// Text of a file of the market data folder; empty if it cannot be read.
std::string gunzip(const std::string& path)
{
    std::string text;
    gzFile file = gzopen(path.c_str(), "rb");
    if (!file) return text;
    std::vector<char> block(1 << 16);
    for (int n = 0; (n = gzread(file, block.data(), static_cast<unsigned>(block.size()))) > 0;)
        text.append(block.data(), static_cast<std::size_t>(n));
    gzclose(file);
    return text;
}

/// The first column, in milliseconds, and the sixth, the volume, of every row of a data file.
std::vector<std::pair<Time, double>> rowsOf(const char* relative)
{
    std::vector<std::pair<Time, double>> rows;
    const std::string text = gunzip(std::string(std::getenv("SEXTANT_DATA")) + "/bars/" + relative);
    for (std::size_t line = text.find('\n'); line != std::string::npos && line + 1 < text.size();
         line = text.find('\n', line + 1)) {
        const char* cell = text.c_str() + line + 1;
        const Time stamp = Time::fromMillis(std::strtoll(cell, nullptr, 10));
        for (int column = 0; column < 5 && cell; ++column)
            cell = std::strchr(cell, ',') ? std::strchr(cell, ',') + 1 : nullptr;
        rows.emplace_back(stamp, cell ? std::strtod(cell, nullptr) : 0.0);
    }
    return rows;
}

std::vector<Time> stampsOf(const char* relative)
{
    std::vector<Time> stamps;
    for (const auto& row : rowsOf(relative))
        stamps.push_back(row.first);
    return stamps;
}

#define SKIP_WITHOUT_CALENDAR_DATA()                                                                                   \
    if (!std::getenv("SEXTANT_DATA")) QSKIP("SEXTANT_DATA is not set: the real market data are not looked at")

/// An instant of 1985–2040, any nanosecond.
rc::Gen<Time> anyTime()
{
    return rc::gen::map(
        rc::gen::pair(rc::gen::inRange<std::int64_t>(473'385'600, 2'208'988'800),
                      rc::gen::inRange<std::int64_t>(0, 1'000'000'000)),
        [](const std::pair<std::int64_t, std::int64_t>& p) { return Time{p.first * 1'000'000'000 + p.second}; });
}

/// An instant at, just before or just after the edge of a segment, where off-by-ones live.
Time nearEdge(const Calendar& venue, Time time, int which)
{
    const TradingDay day = venue.tradingDayAt(time);
    const std::array<Time, 4> edges{day.open, day.regularOpen, day.regularClose, day.close};
    return edges[static_cast<std::size_t>(which / 3 % 4)] + Duration{which % 3 - 1};
}

} // namespace

class TestCalendar final : public QObject {
    Q_OBJECT
private slots:
    void knowsItsCalendars();
    void isSharedByThreads();
    void knowsTheSessionsOfSpecialDays_data();
    void knowsTheSessionsOfSpecialDays();
    void isClosedOnHolidays_data();
    void isClosedOnHolidays();
    void isOpenWhenAHolidayIsNotObserved();
    void splitsTheDayIntoSegments();
    void movesWithDaylightSaving_data();
    void movesWithDaylightSaving();
    void cutsClosedTimeAtTheSessions();
    void givesNoDailyBarOutsideTheRegularSession();
    void alwaysOpenIsThePlainGrid();
    void findsTheEndOfBars_data();
    void findsTheEndOfBars();
    void countsOpenTime_data();
    void countsOpenTime();
    void labelsTradingDays();
    void usesTheRegularWeekOutsideTheLists();
    void takesInstantsBeyondItsRangeForItsEnds();
    void refusesMalformedFiles_data();
    void refusesMalformedFiles();
    void acceptsASmallFile();
    void bucketsTileTime();
    void dailyAndWeeklyBarsDoNotOverlap();
    void everyOpenInstantBelongsToOneTradingDay();
    void openTimeIsTheSumOfOpenSteps();
    void tradingDaysFollowEachOther();
    void equalsTheDaysOfRealDailyBars_data();
    void equalsTheDaysOfRealDailyBars();
    void equalsTheHalfDaysOfRealHourlyBars();
    void holdsRealIntradayBars_data();
    void holdsRealIntradayBars();
    void realSessionsBeginAndEndWithTheCalendar();
};

void TestCalendar::knowsItsCalendars()
{
    QCOMPARE(calendarNames(), (std::vector<std::string>{"24-7", "NYSE", "CME", "FX"}));
    for (const std::string& name : calendarNames()) {
        const auto found = findCalendar(name);
        QVERIFY(found);
        QCOMPARE(found->name(), name);
        QVERIFY(!found->version().empty());
        QCOMPARE(found->isAlwaysOpen(), name == "24-7");
        QCOMPARE(found.get(), findCalendar(name).get());
    }
    for (const char* unknown : {"", "nyse", "NYSE.json", "LSE", "24-7 "})
        QVERIFY(!findCalendar(unknown));
}

void TestCalendar::isSharedByThreads()
{
    std::array<std::int64_t, 4> sums{};
    {
        std::vector<std::jthread> threads;
        for (std::int64_t& sum : sums)
            threads.emplace_back([&sum] {
                for (const char* name : kAllCalendars)
                    for (Time time = at("2024-03-01"); time < at("2024-04-01"); time = time + 17min)
                        sum += findCalendar(name)->bucketAt(Timeframe::H1, time).end.ns / 1'000'000'000;
            });
    }
    for (const std::int64_t sum : sums)
        QCOMPARE(sum, sums[0]);
    QVERIFY(sums[0] != 0);
}

void TestCalendar::knowsTheSessionsOfSpecialDays_data()
{
    QTest::addColumn<QByteArray>("venue");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QByteArray>("open"); // UTC
    QTest::addColumn<QByteArray>("regularOpen");
    QTest::addColumn<QByteArray>("regularClose");
    QTest::addColumn<QByteArray>("close");
    QTest::addColumn<bool>("halfDay");
    const auto row = [](const char* title, const char* venue, const char* date, const char* open,
                        const char* regularOpen, const char* regularClose, const char* close, bool halfDay) {
        QTest::newRow(title) << QByteArray(venue) << QByteArray(date) << QByteArray(open) << QByteArray(regularOpen)
                             << QByteArray(regularClose) << QByteArray(close) << halfDay;
    };
    const auto nyse = [&](const char* title, const char* date, const char* open, const char* regularOpen,
                          const char* regularClose, const char* close,
                          bool halfDay) { row(title, "NYSE", date, open, regularOpen, regularClose, close, halfDay); };
    nyse("winter day", "2024-01-03", "2024-01-03T09:00", "2024-01-03T14:30", "2024-01-03T21:00", "2024-01-04T01:00",
         false);
    nyse("summer day", "2024-07-02", "2024-07-02T08:00", "2024-07-02T13:30", "2024-07-02T20:00", "2024-07-03T00:00",
         false);
    nyse("day before Independence Day", "2024-07-03", "2024-07-03T08:00", "2024-07-03T13:30", "2024-07-03T17:00",
         "2024-07-03T21:00", true);
    nyse("its Wednesday before 2013 was full", "2002-07-03", "2002-07-03T08:00", "2002-07-03T13:30", "2002-07-03T20:00",
         "2002-07-04T00:00", false);
    nyse("and the Friday after it half", "2002-07-05", "2002-07-05T08:00", "2002-07-05T13:30", "2002-07-05T17:00",
         "2002-07-05T21:00", true);
    nyse("Wednesday 2013 is half", "2013-07-03", "2013-07-03T08:00", "2013-07-03T13:30", "2013-07-03T17:00",
         "2013-07-03T21:00", true);
    nyse("and the Friday full", "2013-07-05", "2013-07-05T08:00", "2013-07-05T13:30", "2013-07-05T20:00",
         "2013-07-06T00:00", false);
    nyse("no half day before an observed Friday", "2020-07-02", "2020-07-02T08:00", "2020-07-02T13:30",
         "2020-07-02T20:00", "2020-07-03T00:00", false);
    nyse("day after Thanksgiving 1991 was full", "1991-11-29", "1991-11-29T09:00", "1991-11-29T14:30",
         "1991-11-29T21:00", "1991-11-30T01:00", false);
    nyse("14:00 in 1992", "1992-11-27", "1992-11-27T09:00", "1992-11-27T14:30", "1992-11-27T19:00", "1992-11-27T23:00",
         true);
    nyse("13:00 from 1993", "1993-11-26", "1993-11-26T09:00", "1993-11-26T14:30", "1993-11-26T18:00",
         "1993-11-26T22:00", true);
    nyse("Christmas Eve 1990 at 14:00", "1990-12-24", "1990-12-24T09:00", "1990-12-24T14:30", "1990-12-24T19:00",
         "1990-12-24T23:00", true);
    nyse("Christmas Eve 2026", "2026-12-24", "2026-12-24T09:00", "2026-12-24T14:30", "2026-12-24T18:00",
         "2026-12-24T22:00", true);
    nyse("day after Christmas 2003", "2003-12-26", "2003-12-26T09:00", "2003-12-26T14:30", "2003-12-26T18:00",
         "2003-12-26T22:00", true);
    nyse("last day of the millennium's hundreds", "1999-12-31", "1999-12-31T09:00", "1999-12-31T14:30",
         "1999-12-31T18:00", "1999-12-31T22:00", true);
    nyse("snow 1996, late and short", "1996-01-08", "1996-01-08T09:00", "1996-01-08T16:00", "1996-01-08T19:00",
         "1996-01-08T23:00", true);
    nyse("circuit breaker 1997", "1997-10-27", "1997-10-27T09:00", "1997-10-27T14:30", "1997-10-27T20:30",
         "1997-10-28T00:30", true);
    nyse("late opening is no half day", "2002-09-11", "2002-09-11T08:00", "2002-09-11T16:00", "2002-09-11T20:00",
         "2002-09-12T00:00", false);

    row("CME regular day", "CME", "2024-01-16", "2024-01-15T23:00", "2024-01-15T23:00", "2024-01-16T22:00",
        "2024-01-16T22:00", false);
    row("CME holiday since 2022: currencies trade", "CME", "2024-01-15", "2024-01-14T23:00", "2024-01-14T23:00",
        "2024-01-15T22:00", "2024-01-15T22:00", false);
    row("CME holiday before: noon", "CME", "2019-01-21", "2019-01-20T23:00", "2019-01-20T23:00", "2019-01-21T18:00",
        "2019-01-21T18:00", true);
    row("CME holiday 2003: 10:30", "CME", "2003-09-01", "2003-08-31T22:00", "2003-08-31T22:00", "2003-09-01T15:30",
        "2003-09-01T15:30", true);
    row("CME Good Friday with the employment report", "CME", "2021-04-02", "2021-04-01T22:00", "2021-04-01T22:00",
        "2021-04-02T15:15", "2021-04-02T15:15", true);
    row("CME day after Thanksgiving", "CME", "2023-11-24", "2023-11-23T23:00", "2023-11-23T23:00", "2023-11-24T18:15",
        "2023-11-24T18:15", true);
    row("CME 2001-09-11", "CME", "2001-09-11", "2001-09-10T22:00", "2001-09-10T22:00", "2001-09-11T14:15",
        "2001-09-11T14:15", true);
    row("CME late reopening", "CME", "2001-09-13", "2001-09-13T12:20", "2001-09-13T12:20", "2001-09-13T21:00",
        "2001-09-13T21:00", false);

    row("FX Monday", "FX", "2024-03-11", "2024-03-10T21:00", "2024-03-10T21:00", "2024-03-11T21:00", "2024-03-11T21:00",
        false);
    row("FX day after Christmas", "FX", "2024-12-26", "2024-12-25T22:00", "2024-12-25T22:00", "2024-12-26T22:00",
        "2024-12-26T22:00", false);
    row("FX New Year's Day on Sunday closes no Monday", "FX", "2012-01-02", "2012-01-01T22:00", "2012-01-01T22:00",
        "2012-01-02T22:00", "2012-01-02T22:00", false);
}

void TestCalendar::knowsTheSessionsOfSpecialDays()
{
    QFETCH(QByteArray, venue);
    QFETCH(QByteArray, date);
    QFETCH(QByteArray, open);
    QFETCH(QByteArray, regularOpen);
    QFETCH(QByteArray, regularClose);
    QFETCH(QByteArray, close);
    QFETCH(bool, halfDay);
    const Calendar& venueCalendar = calendar(venue.constData());
    const TradingDay day = venueCalendar.tradingDayAt(at(regularOpen.constData()));
    QCOMPARE(dateText(day.date), date.toStdString());
    QCOMPARE(show(day.open), show(at(open.constData())));
    QCOMPARE(show(day.regularOpen), show(at(regularOpen.constData())));
    QCOMPARE(show(day.regularClose), show(at(regularClose.constData())));
    QCOMPARE(show(day.close), show(at(close.constData())));
    QCOMPARE(day.halfDay, halfDay);
    // Exact at every boundary.
    QVERIFY(!venueCalendar.isRegular(day.regularOpen - 1ns));
    QVERIFY(venueCalendar.isRegular(day.regularOpen));
    QVERIFY(venueCalendar.isRegular(day.regularClose - 1ns));
    QVERIFY(venueCalendar.isOpen(day.open));
    QVERIFY(venueCalendar.isOpen(day.close - 1ns));
    if (venue == "NYSE") {
        QVERIFY(!venueCalendar.isOpen(day.open - 1ns));
        QVERIFY(!venueCalendar.isOpen(day.close));
        QCOMPARE(venueCalendar.segmentKindAt(day.regularClose), SegmentKind::Post);
    }
}

void TestCalendar::isClosedOnHolidays_data()
{
    QTest::addColumn<QByteArray>("venue");
    QTest::addColumn<QByteArray>("date");
    const auto rows = [](const char* venue, std::initializer_list<const char*> dates) {
        for (const char* date : dates)
            QTest::addRow("%s %s", venue, date) << QByteArray(venue) << QByteArray(date);
    };
    // One of each kind and every special closure; the whole list is held against real data below.
    rows("NYSE", {"1994-04-27", "2001-09-11", "2001-09-12", "2001-09-13", "2001-09-14", "2004-06-11", "2007-01-02",
                  "2012-10-29", "2012-10-30", "2018-12-05", "2025-01-09", "1998-01-19", "2022-06-20", "2027-06-18",
                  "2026-07-03", "2021-07-05", "2021-12-24", "2022-12-26", "2023-01-02", "2024-03-29", "2024-11-28",
                  "1990-01-01", "2035-12-25", "2024-03-09", "2024-03-10"});
    rows("CME", {"2001-09-12", "2024-03-29", "2023-12-25", "2024-01-01", "2021-12-24", "2022-12-26", "2023-01-02"});
    rows("FX", {"2023-12-25", "2024-01-01", "1990-01-01", "2035-12-25"});
}

void TestCalendar::isClosedOnHolidays()
{
    QFETCH(QByteArray, venue);
    QFETCH(QByteArray, date);
    const Calendar& venueCalendar = calendar(venue.constData());
    const Time noon = at((date + "T17:00:00Z").constData()); // 11:00 to 13:00 in Chicago and New York
    QVERIFY(!venueCalendar.isOpen(noon));
    QVERIFY(venueCalendar.tradingDayAt(noon).date > dateOf(date.constData()));
    QCOMPARE(venueCalendar.tradingDayAt(noon).date, venueCalendar.tradingDayAt(noon - 3h).date);
    QVERIFY(venueCalendar.isCovered(noon));
}

void TestCalendar::isOpenWhenAHolidayIsNotObserved()
{
    const Calendar& nyse = calendar("NYSE");
    for (const char* date : {"1993-12-31", "1999-12-31", "2004-12-31", "2010-12-31", "2021-12-31", "2027-12-31",
                             "1997-01-20", "2021-06-18", "2021-06-21", "2015-07-02", "1995-12-22", "2025-12-26"})
        QCOMPARE(dateText(nyse.tradingDayAt(at(std::string(date) + "T17:00Z")).date), std::string(date));
    // Spot forex moves no holiday: Christmas 2021 was a Saturday.
    QVERIFY(calendar("FX").isOpen(at("2021-12-24T17:00Z")));
    QVERIFY(calendar("FX").isOpen(at("2021-12-27T17:00Z")));
}

void TestCalendar::splitsTheDayIntoSegments()
{
    const Calendar& nyse = calendar("NYSE");
    const std::vector<Segment> parts = nyse.segments(nyse.tradingDayAt(at("2024-07-03T12:00Z")));
    QCOMPARE(parts.size(), std::size_t{3});
    QCOMPARE(parts[0].kind, SegmentKind::Pre);
    QCOMPARE(show(parts[0].open), show(at("2024-07-03T08:00")));
    QCOMPARE(show(parts[0].close), show(at("2024-07-03T13:30")));
    QCOMPARE(parts[1].kind, SegmentKind::Regular);
    QCOMPARE(parts[1].open, parts[0].close);
    QCOMPARE(show(parts[1].close), show(at("2024-07-03T17:00")));
    QCOMPARE(parts[2].kind, SegmentKind::Post);
    QCOMPARE(parts[2].open, parts[1].close);
    QCOMPARE(show(parts[2].close), show(at("2024-07-03T21:00")));

    for (const char* name : {"CME", "FX", "24-7"}) {
        const TradingDay day = calendar(name).tradingDayAt(at("2024-07-03T12:00Z"));
        const std::vector<Segment> one = calendar(name).segments(day);
        QCOMPARE(one.size(), std::size_t{1});
        QCOMPARE(one[0].kind, SegmentKind::Regular);
        QCOMPARE(one[0].open, day.open);
        QCOMPARE(one[0].close, day.close);
    }
    TradingDay sunday;
    sunday.date = dateOf("2024-07-07");
    QVERIFY(nyse.segments(sunday).empty());
}

void TestCalendar::movesWithDaylightSaving_data()
{
    QTest::addColumn<QByteArray>("venue");
    QTest::addColumn<QByteArray>("timeframe");
    QTest::addColumn<QByteArray>("time");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("end");
    const auto row = [](const char* venue, const char* timeframe, const char* time, const char* start,
                        const char* end) {
        QTest::addRow("%s %s %s", venue, timeframe, time)
            << QByteArray(venue) << QByteArray(timeframe) << QByteArray(time) << QByteArray(start) << QByteArray(end);
    };
    // 2024: clocks forward on Sunday 10 March, back on Sunday 3 November, at 02:00 local.
    row("NYSE", "1h", "2024-03-08T14:45", "2024-03-08T14:30", "2024-03-08T15:30");
    row("NYSE", "1h", "2024-03-11T13:45", "2024-03-11T13:30", "2024-03-11T14:30");
    row("NYSE", "1h", "2024-03-08T20:45", "2024-03-08T20:30", "2024-03-08T21:00");
    row("NYSE", "1h", "2024-03-11T19:45", "2024-03-11T19:30", "2024-03-11T20:00");
    row("NYSE", "1h", "2024-11-01T13:30", "2024-11-01T13:30", "2024-11-01T14:30");
    row("NYSE", "1h", "2024-11-04T14:30", "2024-11-04T14:30", "2024-11-04T15:30");
    row("NYSE", "4h", "2024-03-08T20:59:59.999", "2024-03-08T18:30", "2024-03-08T21:00");
    row("NYSE", "4h", "2024-03-11T17:29:59.999", "2024-03-11T13:30", "2024-03-11T17:30");
    row("NYSE", "4h", "2024-03-11T08:00", "2024-03-11T08:00", "2024-03-11T12:00");
    row("NYSE", "4h", "2024-03-11T12:30", "2024-03-11T12:00", "2024-03-11T13:30");
    row("NYSE", "4h", "2024-11-04T21:00", "2024-11-04T21:00", "2024-11-05T01:00");
    row("NYSE", "1d", "2024-03-08T18:00", "2024-03-08T14:30", "2024-03-08T21:00");
    row("NYSE", "1d", "2024-03-11T18:00", "2024-03-11T13:30", "2024-03-11T20:00");
    row("NYSE", "1d", "2024-07-03T16:59:59", "2024-07-03T13:30", "2024-07-03T17:00");
    row("NYSE", "1w", "2024-03-06T18:00", "2024-03-04T14:30", "2024-03-08T21:00");
    row("NYSE", "1w", "2024-03-11T13:30", "2024-03-11T13:30", "2024-03-15T20:00");
    row("NYSE", "1w", "2024-03-27T18:00", "2024-03-25T13:30", "2024-03-28T20:00"); // ends before Good Friday
    row("NYSE", "1w", "2024-11-01T18:00", "2024-10-28T13:30", "2024-11-01T20:00");
    row("NYSE", "1w", "2024-11-08T20:59", "2024-11-04T14:30", "2024-11-08T21:00");
    row("NYSE", "1w", "2001-09-10T18:00", "2001-09-10T13:30", "2001-09-10T20:00"); // one day only
    row("NYSE", "1w", "2025-01-02T18:00", "2024-12-30T14:30", "2025-01-03T21:00"); // a week of two years
    row("CME", "1h", "2024-03-08T21:30", "2024-03-08T21:00", "2024-03-08T22:00");
    row("CME", "1h", "2024-03-10T22:30", "2024-03-10T22:00", "2024-03-10T23:00");
    row("CME", "1h", "2024-11-01T20:59", "2024-11-01T20:00", "2024-11-01T21:00");
    row("CME", "1h", "2024-11-03T23:00", "2024-11-03T23:00", "2024-11-04T00:00");
    row("CME", "4h", "2024-03-11T20:59", "2024-03-11T18:00", "2024-03-11T21:00"); // 23 hours: the last is short
    row("CME", "4h", "2024-11-04T20:00", "2024-11-04T19:00", "2024-11-04T22:00");
    row("CME", "1d", "2024-03-08T12:00", "2024-03-07T23:00", "2024-03-08T22:00");
    row("CME", "1d", "2024-03-10T22:00", "2024-03-10T22:00", "2024-03-11T21:00");
    row("CME", "1d", "2024-11-04T12:00", "2024-11-03T23:00", "2024-11-04T22:00");
    row("CME", "1w", "2024-03-08T12:00", "2024-03-03T23:00", "2024-03-08T22:00");
    row("CME", "1w", "2024-03-10T23:00", "2024-03-10T22:00", "2024-03-15T21:00");
    row("CME", "1w", "2024-10-31T12:00", "2024-10-27T22:00", "2024-11-01T21:00");
    row("FX", "1h", "2024-03-08T21:30", "2024-03-08T21:00", "2024-03-08T22:00");
    row("FX", "1h", "2024-03-10T21:00", "2024-03-10T21:00", "2024-03-10T22:00");
    row("FX", "1h", "2024-11-03T22:30", "2024-11-03T22:00", "2024-11-03T23:00");
    row("FX", "4h", "2024-03-08T18:00", "2024-03-08T18:00", "2024-03-08T22:00");
    row("FX", "4h", "2024-03-11T00:59", "2024-03-10T21:00", "2024-03-11T01:00");
    row("FX", "4h", "2024-11-04T01:59", "2024-11-03T22:00", "2024-11-04T02:00");
    row("FX", "1d", "2024-03-08T00:00", "2024-03-07T22:00", "2024-03-08T22:00");
    row("FX", "1d", "2024-03-11T00:00", "2024-03-10T21:00", "2024-03-11T21:00");
    row("FX", "1d", "2024-11-04T00:00", "2024-11-03T22:00", "2024-11-04T22:00");
    row("FX", "1w", "2024-03-05T00:00", "2024-03-03T22:00", "2024-03-08T22:00");
    row("FX", "1w", "2024-03-10T21:00", "2024-03-10T21:00", "2024-03-15T21:00");
    row("FX", "1w", "2024-11-05T00:00", "2024-11-03T22:00", "2024-11-08T22:00");
    row("FX", "1w", "2023-12-27T00:00", "2023-12-25T22:00", "2023-12-29T22:00"); // Christmas on Monday
    // The rules of other years: until 1986 to 2006 the changes were on the first Sunday of April and the last of
    // October.
    row("NYSE", "1d", "1990-03-30T18:00", "1990-03-30T14:30", "1990-03-30T21:00");
    row("NYSE", "1d", "1990-04-02T18:00", "1990-04-02T13:30", "1990-04-02T20:00");
    row("NYSE", "1d", "2006-10-27T18:00", "2006-10-27T13:30", "2006-10-27T20:00");
    row("NYSE", "1d", "2006-10-30T18:00", "2006-10-30T14:30", "2006-10-30T21:00");
    row("NYSE", "1d", "2007-03-12T18:00", "2007-03-12T13:30", "2007-03-12T20:00");
    row("NYSE", "1d", "2035-03-09T18:00", "2035-03-09T14:30", "2035-03-09T21:00");
    row("NYSE", "1d", "2035-03-12T18:00", "2035-03-12T13:30", "2035-03-12T20:00");
    row("NYSE", "1d", "2035-11-02T18:00", "2035-11-02T13:30", "2035-11-02T20:00");
    row("NYSE", "1d", "2035-11-05T18:00", "2035-11-05T14:30", "2035-11-05T21:00");
    // Short timeframes on a half day and on a late opening.
    row("NYSE", "2h", "2024-07-03T16:00", "2024-07-03T15:30", "2024-07-03T17:00");
    row("NYSE", "15m", "2024-07-03T16:59", "2024-07-03T16:45", "2024-07-03T17:00");
    row("NYSE", "1h", "2002-09-11T16:30", "2002-09-11T16:00", "2002-09-11T17:00");
    row("NYSE", "1h", "2002-09-11T15:45", "2002-09-11T15:00", "2002-09-11T16:00"); // still before the open
}

void TestCalendar::movesWithDaylightSaving()
{
    QFETCH(QByteArray, venue);
    QFETCH(QByteArray, timeframe);
    QFETCH(QByteArray, time);
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, end);
    const auto parsed = timeframeFromString(timeframe.constData());
    QVERIFY(parsed);
    QCOMPARE(show(calendar(venue.constData()).bucketAt(*parsed, at(time.constData()))),
             show(Bucket{at(start.constData()), at(end.constData())}));
}

void TestCalendar::cutsClosedTimeAtTheSessions()
{
    const Calendar& nyse = calendar("NYSE");
    const auto bucket = [&](Timeframe timeframe, const char* time) { return show(nyse.bucketAt(timeframe, at(time))); };
    const auto expected = [](const char* start, const char* end) { return show(Bucket{at(start), at(end)}); };
    QCOMPARE(bucket(Timeframe::H1, "2024-03-09T10:10"), expected("2024-03-09T10:00", "2024-03-09T11:00")); // Saturday
    QCOMPARE(bucket(Timeframe::H4, "2024-03-11T07:50"), expected("2024-03-11T04:00", "2024-03-11T08:00"));
    QCOMPARE(bucket(Timeframe::H4, "2024-03-08T08:30"), expected("2024-03-08T08:00", "2024-03-08T09:00"));
    QCOMPARE(bucket(Timeframe::H4, "2024-03-08T01:10"), expected("2024-03-08T01:00", "2024-03-08T04:00"));
    QCOMPARE(show(calendar("CME").bucketAt(Timeframe::H2, at("2024-01-16T22:30"))),
             expected("2024-01-16T22:00", "2024-01-16T23:00")); // the daily break
    QCOMPARE(nyse.segmentKindAt(at("2024-03-09T10:10")), SegmentKind::Closed);
}

void TestCalendar::givesNoDailyBarOutsideTheRegularSession()
{
    for (const char* text :
         {"2024-03-08T14:29:59.999999999", "2024-03-08T21:00", "2024-03-09T18:00", "2024-03-08T10:00"})
        for (const Timeframe timeframe : {Timeframe::D1, Timeframe::W1})
            QCOMPARE(show(calendar("NYSE").bucketAt(timeframe, at(text))), show(Bucket{at(text), at(text)}));
    for (const char* text : {"2024-03-08T22:00", "2024-03-10T21:59"})
        QCOMPARE(show(calendar("CME").bucketAt(Timeframe::D1, at(text))), show(Bucket{at(text), at(text)}));
    QCOMPARE(show(calendar("FX").bucketAt(Timeframe::W1, at("2024-03-09T12:00"))),
             show(Bucket{at("2024-03-09T12:00"), at("2024-03-09T12:00")}));
}

void TestCalendar::alwaysOpenIsThePlainGrid()
{
    const Calendar& crypto = calendar("24-7");
    const auto bucket = [&](Timeframe timeframe, const char* time) {
        return show(crypto.bucketAt(timeframe, at(time)));
    };
    const auto expected = [](const char* start, const char* end) { return show(Bucket{at(start), at(end)}); };
    QCOMPARE(bucket(Timeframe::M5, "2024-03-10T07:04:59.999999999"), expected("2024-03-10T07:00", "2024-03-10T07:05"));
    QCOMPARE(bucket(Timeframe::H4, "2024-03-10T07:00"), expected("2024-03-10T04:00", "2024-03-10T08:00"));
    QCOMPARE(bucket(Timeframe::D1, "2024-02-29T23:59:59"), expected("2024-02-29", "2024-03-01"));
    QCOMPARE(bucket(Timeframe::W1, "2024-03-10T23:59:59"), expected("2024-03-04", "2024-03-11")); // Sunday night
    QCOMPARE(bucket(Timeframe::W1, "2024-03-11T00:00"), expected("2024-03-11", "2024-03-18"));
    QCOMPARE(bucket(Timeframe::W1, "1970-01-01T00:00"), expected("1969-12-29", "1970-01-05"));
    QCOMPARE(bucket(Timeframe::H1, "1969-12-31T23:30"), expected("1969-12-31T23:00", "1970-01-01T00:00"));
    QCOMPARE(bucket(Timeframe::W1, "1960-02-29T12:00"), expected("1960-02-29", "1960-03-07"));
    QVERIFY(crypto.isOpen(at("2024-12-25T03:00")));
    QVERIFY(crypto.isRegular(at("2024-12-25T03:00")));
    QVERIFY(crypto.isCovered(at("1970-01-01")));
    QVERIFY(crypto.isCovered(at("2100-01-01")));
    QCOMPARE(crypto.utcOffset(at("2024-07-01")), Duration{0});
    const TradingDay day = crypto.tradingDayAt(at("2024-02-28T23:59:59.999"));
    QCOMPARE(dateText(day.date), std::string("2024-02-28"));
    QCOMPARE(day.regularClose, at("2024-02-29"));
    QCOMPARE(dateText(crypto.nextTradingDay(day).date), std::string("2024-02-29"));
    QVERIFY(!day.halfDay);
}

void TestCalendar::findsTheEndOfBars_data()
{
    QTest::addColumn<QByteArray>("venue");
    QTest::addColumn<QByteArray>("timeframe");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("end");
    const auto row = [](const char* title, const char* venue, const char* timeframe, const char* start,
                        const char* end) {
        QTest::newRow(title) << QByteArray(venue) << QByteArray(timeframe) << QByteArray(start) << QByteArray(end);
    };
    row("summer: 00:00 in New York", "NYSE", "1d", "2024-07-02T04:00", "2024-07-02T20:00");
    row("winter: 00:00 in New York", "NYSE", "1d", "2024-01-03T05:00", "2024-01-03T21:00");
    row("summer: 00:00 UTC, still the eve there", "NYSE", "1d", "2024-07-02T00:00", "2024-07-02T20:00");
    row("winter: 00:00 UTC", "NYSE", "1d", "2024-01-03T00:00", "2024-01-03T21:00");
    row("the open", "NYSE", "1d", "2024-07-02T13:30", "2024-07-02T20:00");
    row("the early open", "NYSE", "1d", "2024-07-02T08:00", "2024-07-02T20:00");
    row("half day", "NYSE", "1d", "2024-07-03T04:00", "2024-07-03T17:00");
    row("half day, UTC", "NYSE", "1d", "2024-11-29T00:00", "2024-11-29T18:00");
    row("the day clocks changed before", "NYSE", "1d", "2024-03-11T04:00", "2024-03-11T20:00");
    row("a holiday's stamp keeps a day's length", "NYSE", "1d", "2024-07-04T04:00", "2024-07-05T04:00");
    row("a stamp at the close is never its own end", "NYSE", "1d", "2024-07-02T20:00", "2024-07-03T20:00");
    row("week by New York's Monday", "NYSE", "1w", "2024-03-11T04:00", "2024-03-15T20:00");
    row("week by UTC's Monday", "NYSE", "1w", "2024-03-11T00:00", "2024-03-15T20:00");
    row("week by its first open", "NYSE", "1w", "2024-03-11T13:30", "2024-03-15T20:00");
    row("week by the Sunday before", "NYSE", "1w", "2024-03-10T00:00", "2024-03-15T20:00");
    row("week that ends on Thursday", "NYSE", "1w", "2024-03-25T04:00", "2024-03-28T20:00");
    row("week that ends with a half day", "NYSE", "1w", "2024-11-25T05:00", "2024-11-29T18:00");
    row("FX by its open on Sunday", "FX", "1d", "2024-03-10T21:00", "2024-03-11T21:00");
    row("FX by New York's midnight", "FX", "1d", "2024-03-11T04:00", "2024-03-11T21:00");
    row("FX by UTC's midnight", "FX", "1d", "2024-03-11T00:00", "2024-03-11T21:00");
    row("FX Friday", "FX", "1d", "2024-03-08T00:00", "2024-03-08T22:00");
    row("FX Sunday of a UTC-day file", "FX", "1d", "2024-03-10T00:00", "2024-03-11T00:00");
    row("FX week by its open", "FX", "1w", "2024-03-10T21:00", "2024-03-15T21:00");
    row("FX week by Sunday, UTC", "FX", "1w", "2024-03-10T00:00", "2024-03-15T21:00");
    row("FX week by Monday, UTC", "FX", "1w", "2024-03-11T00:00", "2024-03-15T21:00");
    row("CME by its open", "CME", "1d", "2024-11-03T23:00", "2024-11-04T22:00");
    row("CME by UTC's midnight", "CME", "1d", "2024-11-04T00:00", "2024-11-04T22:00");
    row("CME by Chicago's midnight", "CME", "1d", "2024-11-04T06:00", "2024-11-04T22:00");
    row("crypto day", "24-7", "1d", "2024-03-10T00:00", "2024-03-11T00:00");
    row("crypto week", "24-7", "1w", "2024-03-04T00:00", "2024-03-11T00:00");
    row("minute", "NYSE", "1m", "2024-07-02T13:30", "2024-07-02T13:31");
    row("hour is not cut", "NYSE", "1h", "2024-07-02T19:30", "2024-07-02T20:30");
    row("hour in closed time", "FX", "1h", "2024-03-09T12:00", "2024-03-09T13:00");
    row("before the lists", "NYSE", "1d", "1985-07-02T04:00", "1985-07-02T20:00");
    row("after the lists", "NYSE", "1d", "2040-07-02T00:00", "2040-07-02T20:00");
}

void TestCalendar::findsTheEndOfBars()
{
    QFETCH(QByteArray, venue);
    QFETCH(QByteArray, timeframe);
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, end);
    QCOMPARE(show(calendar(venue.constData())
                      .endOfBarStartingAt(*timeframeFromString(timeframe.constData()), at(start.constData()))),
             show(at(end.constData())));
}

void TestCalendar::countsOpenTime_data()
{
    QTest::addColumn<QByteArray>("venue");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<qint64>("minutes");
    const auto row = [](const char* title, const char* venue, const char* from, const char* to, qint64 minutes) {
        QTest::newRow(title) << QByteArray(venue) << QByteArray(from) << QByteArray(to) << minutes;
    };
    row("empty", "NYSE", "2024-03-08T18:00", "2024-03-08T18:00", 0);
    row("backwards", "NYSE", "2024-03-08T18:00", "2024-03-08T17:00", 0);
    row("within a session", "NYSE", "2024-03-08T18:00", "2024-03-08T18:07", 7);
    row("regular close to regular open over a weekend", "NYSE", "2024-03-08T21:00", "2024-03-11T13:30", 240 + 330);
    row("late close to early open over a weekend", "NYSE", "2024-03-09T01:00", "2024-03-11T08:00", 0);
    row("over Good Friday", "NYSE", "2024-03-28T23:59", "2024-04-01T08:01", 2);
    row("one whole day", "NYSE", "2024-03-07T05:00", "2024-03-08T05:00", 960);
    row("one half day", "NYSE", "2024-07-03T04:00", "2024-07-04T04:00", 780);
    row("FX over a weekend", "FX", "2024-03-08T21:59", "2024-03-10T21:01", 2);
    row("FX within the weekend", "FX", "2024-03-09T00:00", "2024-03-10T00:00", 0);
    row("FX week across the change of clocks", "FX", "2024-03-03T22:00", "2024-03-10T22:00", 5 * 1440 + 60);
    row("FX does not pause at 17:00", "FX", "2024-03-05T21:30", "2024-03-05T22:30", 60);
    row("CME pauses for an hour", "CME", "2024-01-16T21:30", "2024-01-16T23:30", 60);
    row("CME over a weekend", "CME", "2024-01-12T21:59", "2024-01-14T23:01", 2);
    row("crypto", "24-7", "2024-03-09T00:00", "2024-03-11T00:00", 2880);
    row("before the lists", "NYSE", "1985-07-01T04:00", "1985-07-08T04:00", 5 * 960);
    row("into the lists", "NYSE", "1989-12-29T05:00", "1990-01-03T05:00", 2 * 960);   // Friday and Tuesday
    row("out of the lists", "NYSE", "2035-12-31T05:00", "2036-01-02T05:00", 2 * 960); // 1 January 2036 by the bare week
    row("after the lists", "FX", "2040-01-01T00:00", "2040-01-08T00:00", 5 * 1440);
}

void TestCalendar::countsOpenTime()
{
    QFETCH(QByteArray, venue);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(qint64, minutes);
    const Duration open = calendar(venue.constData()).openTimeBetween(at(from.constData()), at(to.constData()));
    QCOMPARE(open.count(), Duration(std::chrono::minutes(minutes)).count());
}

void TestCalendar::labelsTradingDays()
{
    // The days of the vectors of specs/experiments.md §1.1.
    QCOMPARE(calendar("NYSE").tradingDayLabel(at("2026-01-05T14:30")), std::string("2026-01-05-RTH"));
    QCOMPARE(calendar("NYSE").tradingDayLabel(at("2026-01-05T20:59:59.999999999")), std::string("2026-01-05-RTH"));
    QCOMPARE(calendar("NYSE").tradingDayLabel(at("2026-01-05T14:29")), std::string("2026-01-05-ETH"));
    QCOMPARE(calendar("NYSE").tradingDayLabel(at("2026-01-06T00:59")), std::string("2026-01-05-ETH"));
    QCOMPARE(calendar("NYSE").tradingDayLabel(at("2026-01-03T18:00")), std::string("2026-01-05-ETH")); // Saturday
    QCOMPARE(calendar("24-7").tradingDayLabel(at("2026-01-05T00:00")), std::string("2026-01-05-24H"));
    QCOMPARE(calendar("24-7").tradingDayLabel(at("2026-01-04T23:59:59.9")), std::string("2026-01-04-24H"));
    QCOMPARE(calendar("FX").tradingDayLabel(at("2026-01-04T22:00")), std::string("2026-01-05-ETH"));
    QCOMPARE(calendar("FX").tradingDayLabel(at("2026-01-05T21:59")), std::string("2026-01-05-ETH"));
    QCOMPARE(calendar("FX").tradingDayLabel(at("2026-01-05T22:00")), std::string("2026-01-06-ETH"));
    QCOMPARE(calendar("CME").tradingDayLabel(at("2026-01-04T23:00")), std::string("2026-01-05-ETH"));
    QCOMPARE(calendar("CME").tradingDayLabel(at("2026-01-05T22:30")), std::string("2026-01-06-ETH")); // the daily break
}

void TestCalendar::usesTheRegularWeekOutsideTheLists()
{
    const Calendar& nyse = calendar("NYSE");
    QVERIFY(!nyse.isCovered(at("1989-12-29T18:00")));
    QVERIFY(nyse.isCovered(at("1990-01-02T18:00")));
    QVERIFY(nyse.isCovered(at("2035-12-31T18:00")));
    QVERIFY(!nyse.isCovered(at("2036-01-02T18:00")));
    QVERIFY(!nyse.isCovered(at("1990-01-01T04:59:59"))); // still 1989 in New York
    QVERIFY(nyse.isCovered(at("1990-01-01T05:00")));
    // The evening of 31 December 2035 is already the trading day of 1 January 2036, whose closing nobody has listed.
    QVERIFY(calendar("FX").isCovered(at("2035-12-31T21:59")));
    QVERIFY(!calendar("FX").isCovered(at("2035-12-31T22:00")));

    QVERIFY(nyse.isOpen(at("1985-12-25T18:00"))); // a Wednesday; holidays are not known
    QVERIFY(!nyse.isOpen(at("1985-12-28T18:00")));
    const auto session = [&](const char* time) { return show(nyse.bucketAt(Timeframe::D1, at(time))); };
    const auto expected = [](const char* start, const char* end) { return show(Bucket{at(start), at(end)}); };
    QCOMPARE(session("1950-06-01T18:00"), expected("1950-06-01T13:30", "1950-06-01T20:00"));
    QCOMPARE(session("1902-01-02T18:00"), expected("1902-01-02T14:30", "1902-01-02T21:00"));
    // Daylight saving goes on by the rules in force, beyond the years that time zone files tabulate.
    QCOMPARE(session("2040-03-09T18:00"), expected("2040-03-09T14:30", "2040-03-09T21:00"));
    QCOMPARE(session("2040-03-12T18:00"), expected("2040-03-12T13:30", "2040-03-12T20:00"));
    QCOMPARE(session("2040-11-02T18:00"), expected("2040-11-02T13:30", "2040-11-02T20:00"));
    QCOMPARE(session("2040-11-05T18:00"), expected("2040-11-05T14:30", "2040-11-05T21:00"));
    QCOMPARE(session("2199-07-01T18:00"), expected("2199-07-01T13:30", "2199-07-01T20:00"));
    QCOMPARE(session("2199-01-02T18:00"), expected("2199-01-02T14:30", "2199-01-02T21:00"));
    // Neighbours across the edges of the lists.
    QCOMPARE(dateText(nyse.nextTradingDay(nyse.tradingDayAt(at("1989-12-29T18:00"))).date), std::string("1990-01-02"));
    QCOMPARE(dateText(nyse.nextTradingDay(nyse.tradingDayAt(at("2035-12-31T18:00"))).date), std::string("2036-01-01"));
    QCOMPARE(show(nyse.bucketAt(Timeframe::W1, at("1990-01-03T18:00"))),
             expected("1990-01-02T14:30", "1990-01-05T21:00"));
    QCOMPARE(show(nyse.bucketAt(Timeframe::W1, at("2036-01-02T18:00"))),
             expected("2035-12-31T14:30", "2036-01-04T21:00"));
    QCOMPARE(show(nyse.bucketAt(Timeframe::H1, at("1990-01-01T18:20"))),
             expected("1990-01-01T18:00", "1990-01-01T19:00"));
}

void TestCalendar::takesInstantsBeyondItsRangeForItsEnds()
{
    for (const char* name : kAllCalendars) {
        const Calendar& venue = calendar(name);
        for (const Time extreme : {Time::min(), Time::max()}) {
            const Bucket bucket = venue.bucketAt(Timeframe::H1, extreme);
            QVERIFY(bucket.start < bucket.end);
            QVERIFY(venue.tradingDayAt(extreme).open < venue.tradingDayAt(extreme).close);
        }
        QVERIFY(venue.openTimeBetween(Time::min(), Time::max()) > Duration{0});
        QCOMPARE(venue.openTimeBetween(Time::max(), Time::min()), Duration{0});
        const Duration all = venue.openTimeBetween(at("1900-01-01"), at("2150-01-01"));
        QVERIFY(all > std::chrono::hours(100 * 365 * 24));
        QCOMPARE(all, venue.openTimeBetween(at("1900-01-01"), at("2012-06-05T17:01")) +
                          venue.openTimeBetween(at("2012-06-05T17:01"), at("2150-01-01")));
    }
}

namespace {

const char* const kSmallCalendar = R"({
  "format": 1, "name": "T", "version": "1", "timeZone": "America/New_York", "firstYear": 2024, "lastYear": 2024, "label": "RTH",
  "week": [{"days": ["Mon", "Tue"], "segments": [
    {"kind": "pre", "open": "08:00", "close": "09:00"}, {"kind": "regular", "open": "10:00", "close": "15:00"}]}],
  "closures": [{"date": "2024-01-01", "reason": "x"}],
  "specialDays": [{"date": "2024-01-02", "close": "12:00", "reason": "y"}]
})";

std::string everyMondayAndTuesdayOf2024()
{
    std::string list = "[";
    for (std::int32_t date = dateOf("2024-01-01"); date <= dateOf("2024-12-31"); ++date)
        if ((date + 3) % 7 <= 1)
            list +=
                (list.size() > 1 ? ", " : "") + std::string(R"({"date": ")") + dateText(date) + R"(", "reason": "x"})";
    return list + R"(], "specialDays": [])";
}

} // namespace

void TestCalendar::refusesMalformedFiles_data()
{
    QTest::addColumn<QByteArray>("find");
    QTest::addColumn<QByteArray>("replacement");
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char* title, const char* find, const char* replacement, const char* message) {
        QTest::newRow(title) << QByteArray(find) << QByteArray(replacement) << QByteArray(message);
    };
    row("not JSON", "{\n", "", "not JSON");
    row("cut short", "\"y\"}]", "", "not JSON");
    row("format of the future", "\"format\": 1", "\"format\": 2", "format: expected an integer from 1 to 1");
    row("no name", "\"name\": \"T\", ", "", "name: expected a text");
    row("name of a wrong type", "\"name\": \"T\"", "\"name\": 7", "name: expected a text");
    row("misspelt field", "\"closures\"", "\"closure\"", "closure: unknown field");
    row("missing list", "\"closures\": [{\"date\": \"2024-01-01\", \"reason\": \"x\"}],", "",
        "closures: expected a list");
    row("field twice", "\"version\": \"1\"", "\"version\": \"1\", \"version\": \"1\"", "version: given twice");
    row("unknown label", "\"RTH\"", "\"RHT\"", "label: expected RTH, ETH or 24H");
    row("unknown zone", "New_York", "Nowhere", "timeZone: 'America/Nowhere' is not in this system's");
    row("years the wrong way", "\"lastYear\": 2024", "\"lastYear\": 2023", "lastYear: expected an integer from 2024");
    row("unknown weekday", "\"Tue\"", "\"Tues\"", "week[0].days: expected Mon");
    row("weekday twice", "\"Tue\"", "\"Mon\"", "week[0].days: Mon is given twice");
    row("no segments", "\"segments\": [", "\"segments\": [],\"x\": [", "week[0].x: unknown field");
    row("unknown kind", "\"pre\"", "\"early\"", "week[0].segments[0].kind: expected pre, regular, post");
    row("no regular segment", "\"regular\"", "\"post\"", "week[0].segments: expected a regular segment");
    row("segments overlap", "\"close\": \"09:00\"", "\"close\": \"10:30\"",
        "week[0].segments[1].close: a segment must");
    row("segment ends first", "\"close\": \"15:00\"", "\"close\": \"09:59\"",
        "week[0].segments[1].close: a segment must");
    row("days overlap", "\"open\": \"08:00\"", "\"open\": \"08:00\", \"openDay\": -1",
        "week: Mon runs into the day after it");
    row("no time of day", "\"15:00\"", "\"15:60\"", "week[0].segments[1].close: '15:60' is not a time of day");
    row("no time of day either", "\"15:00\"", "\"1x:00\"", "'1x:00' is not a time of day");
    row("beyond midnight", "\"15:00\"", "\"24:01\"", "'24:01' is not a time of day");
    row("no such date", "2024-01-01", "2024-02-30", "closures[0].date: '2024-02-30' is not a date");
    row("date with a time", "2024-01-01", "2024-01-01T00:00", "closures[0].date: '2024-01-01T00:00' is not a date");
    row("date outside the years", "2024-01-01", "2023-01-02", "closures[0].date: lies outside firstYear to lastYear");
    row("closure on a day off", "2024-01-01", "2024-01-06", "closures[0].date: is no trading day of the week");
    row("closed and special", "2024-01-02", "2024-01-01", "specialDays: 2024-01-01 is a closure too");
    row("dates fall", "\"x\"}", "\"x\"}, {\"date\": \"2024-01-01\", \"reason\": \"z\"}",
        "closures[1].date: dates must rise");
    row("closure without a reason", ", \"reason\": \"x\"", "", "closures[0].reason: expected a text");
    row("special day that changes nothing", "\"close\": \"12:00\", ", "", "specialDays[0].date: changes nothing");
    row("special day that ends first", "\"close\": \"12:00\"", "\"close\": \"10:00\"",
        "specialDays[0].date: its segments must each");
    row("late trading where there is none", "\"close\": \"12:00\"", "\"end\": \"17:00\"",
        "specialDays[0].end: the week has no late trading");
    row("never open at all", R"([{"date": "2024-01-01", "reason": "x"}],
  "specialDays": [{"date": "2024-01-02", "close": "12:00", "reason": "y"}])",
        everyMondayAndTuesdayOf2024().c_str(), "closures: leave no trading day");
    row("always open, yet with hours", "\"format\"", "\"alwaysOpen\": true, \"format\"",
        "has no meaning beside alwaysOpen");
    row("not always open", "\"format\"", "\"alwaysOpen\": false, \"format\"", "alwaysOpen: expected true");
}

void TestCalendar::refusesMalformedFiles()
{
    QFETCH(QByteArray, find);
    QFETCH(QByteArray, replacement);
    QFETCH(QByteArray, message);
    QByteArray text(kSmallCalendar);
    const auto position = text.indexOf(find);
    QVERIFY(position >= 0);
    text.replace(position, find.size(), replacement);
    const auto parsed =
        Calendar::parse("T.json", std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, ErrorCode::InvalidInput);
    const QByteArray got(parsed.error().message.c_str());
    QVERIFY2(got.startsWith("T.json: ") && got.contains(message), got.constData());
}

void TestCalendar::acceptsASmallFile()
{
    const auto parsed = Calendar::parse("T.json", kSmallCalendar);
    QVERIFY2(parsed, parsed ? "" : parsed.error().message.c_str());
    const Calendar& small = **parsed;
    QCOMPARE(dateText(small.tradingDayAt(at("2024-01-01T00:00")).date), std::string("2024-01-02"));
    QCOMPARE(small.segmentKindAt(at("2024-01-02T13:30")), SegmentKind::Pre);
    QCOMPARE(small.segmentKindAt(at("2024-01-02T14:30")), SegmentKind::Closed); // a pause inside the day
    QCOMPARE(small.segmentKindAt(at("2024-01-02T15:30")), SegmentKind::Regular);
    QCOMPARE(small.segmentKindAt(at("2024-01-02T17:00")), SegmentKind::Closed); // the special day's close
    QCOMPARE(show(small.bucketAt(Timeframe::H2, at("2024-01-02T14:30"))),
             show(Bucket{at("2024-01-02T14:00"), at("2024-01-02T15:00")}));
    QCOMPARE(dateText(small.tradingDayAt(at("2024-01-02T17:00")).date), std::string("2024-01-08"));
    QVERIFY(small.tradingDayAt(at("2024-01-02T15:30")).halfDay);
}

void TestCalendar::bucketsTileTime()
{
    for (const char* name : kAllCalendars) {
        const Calendar& venue = calendar(name);
        const bool held = rc::check(std::string("buckets tile time: ") + name, [&] {
            Time time = *anyTime();
            if (*rc::gen::arbitrary<bool>()) time = nearEdge(venue, time, *rc::gen::inRange(0, 12));
            for (const Timeframe timeframe : kTimeframes) {
                if (!isIntraday(timeframe)) continue;
                const Bucket bucket = venue.bucketAt(timeframe, time);
                RC_ASSERT(bucket.start <= time);
                RC_ASSERT(time < bucket.end);
                RC_ASSERT(bucket.end - bucket.start <= nominalLength(timeframe));
                // Every instant of it has the same bucket, and its neighbours touch it.
                RC_ASSERT(venue.bucketAt(timeframe, bucket.start) == bucket);
                RC_ASSERT(venue.bucketAt(timeframe, bucket.end - 1ns) == bucket);
                RC_ASSERT(venue.bucketAt(timeframe, bucket.end).start == bucket.end);
                RC_ASSERT(venue.bucketAt(timeframe, bucket.start - 1ns).end == bucket.start);
                // It lies in one segment, or wholly in closed time.
                RC_ASSERT(venue.segmentKindAt(bucket.start) == venue.segmentKindAt(time));
                RC_ASSERT(venue.segmentKindAt(bucket.end - 1ns) == venue.segmentKindAt(time));
                const Duration open = venue.openTimeBetween(bucket.start, bucket.end);
                RC_ASSERT(open == (venue.isOpen(time) ? bucket.end - bucket.start : Duration{0}));
                if (venue.isOpen(time))
                    RC_ASSERT(venue.tradingDayAt(bucket.start).date == venue.tradingDayAt(bucket.end - 1ns).date);
            }
        });
        QVERIFY(held);
    }
}

void TestCalendar::dailyAndWeeklyBarsDoNotOverlap()
{
    for (const char* name : kAllCalendars) {
        const Calendar& venue = calendar(name);
        const bool held = rc::check(std::string("daily and weekly bars: ") + name, [&] {
            Time time = *anyTime();
            if (*rc::gen::arbitrary<bool>()) time = nearEdge(venue, time, *rc::gen::inRange(0, 12));
            const Bucket day = venue.bucketAt(Timeframe::D1, time);
            const Bucket week = venue.bucketAt(Timeframe::W1, time);
            RC_ASSERT((day.start == day.end) == !venue.isRegular(time));
            RC_ASSERT((week.start == week.end) == !venue.isRegular(time));
            if (!venue.isRegular(time)) {
                RC_ASSERT(day.start == time);
                return;
            }
            RC_ASSERT(day.start <= time);
            RC_ASSERT(time < day.end);
            RC_ASSERT(week.start <= day.start);
            RC_ASSERT(day.end <= week.end);
            const TradingDay next = venue.nextTradingDay(venue.tradingDayAt(time));
            const Bucket nextDay = venue.bucketAt(Timeframe::D1, next.regularOpen);
            RC_ASSERT(nextDay.start == next.regularOpen);
            RC_ASSERT(nextDay.start >= day.end);
            const Bucket nextWeek = venue.bucketAt(Timeframe::W1, next.regularOpen);
            RC_ASSERT(nextWeek == week || (nextWeek.start == nextDay.start && nextWeek.start >= week.end));
            // ISO week: Monday to Sunday of the dates that name the days; day 4 of 1970 was a Monday.
            const auto weekNumber = [](std::int32_t date) { return (date + 3 + 7'000'000) / 7; };
            RC_ASSERT((nextWeek == week) == (weekNumber(next.date) == weekNumber(venue.tradingDayAt(time).date)));
        });
        QVERIFY(held);
    }
}

void TestCalendar::everyOpenInstantBelongsToOneTradingDay()
{
    for (const char* name : kAllCalendars) {
        const Calendar& venue = calendar(name);
        const bool held = rc::check(std::string("one trading day: ") + name, [&] {
            Time time = *anyTime();
            if (*rc::gen::arbitrary<bool>()) time = nearEdge(venue, time, *rc::gen::inRange(0, 12));
            int found = 0;
            SegmentKind kind = SegmentKind::Closed;
            std::int32_t date = 0;
            TradingDay day = venue.tradingDayAt(time - 24h * 12);
            for (; day.open <= time + 24h * 2; day = venue.nextTradingDay(day))
                for (const Segment& segment : venue.segments(day))
                    if (segment.open <= time && time < segment.close) {
                        ++found;
                        kind = segment.kind;
                        date = day.date;
                    }
            RC_ASSERT(found == (venue.isOpen(time) ? 1 : 0));
            RC_ASSERT(venue.segmentKindAt(time) == kind);
            const TradingDay own = venue.tradingDayAt(time);
            if (found == 1) {
                RC_ASSERT(own.date == date);
                RC_ASSERT(own.open <= time);
            }
            RC_ASSERT(time < own.close);
        });
        QVERIFY(held);
    }
}

void TestCalendar::openTimeIsTheSumOfOpenSteps()
{
    // All sessions begin and end at multiples of five minutes.
    for (const char* name : kVenueCalendars) {
        const Calendar& venue = calendar(name);
        const bool held = rc::check(std::string("open time: ") + name, [&] {
            const std::int64_t first = *rc::gen::inRange<std::int64_t>(473'385'600 / 300, 2'208'988'800 / 300);
            const std::int64_t steps = *rc::gen::inRange<std::int64_t>(0, 8 * 288);
            Duration sum{0};
            for (std::int64_t i = first; i < first + steps; ++i)
                if (venue.isOpen(Time::fromSeconds(i * 300))) sum += 5min;
            const Time from = Time::fromSeconds(first * 300);
            const Time to = Time::fromSeconds((first + steps) * 300);
            RC_ASSERT(venue.openTimeBetween(from, to) == sum);
            RC_ASSERT(venue.openTimeBetween(from, to + 1ns) == sum + Duration{venue.isOpen(to) ? 1 : 0});
        });
        QVERIFY(held);
        // The whole of the lists and some years on either side, day by day.
        Duration sum{0};
        TradingDay day = venue.tradingDayAt(at("1987-01-01"));
        const Time from = day.open;
        for (; day.date < dateOf("2038-01-01"); day = venue.nextTradingDay(day))
            for (const Segment& segment : venue.segments(day))
                sum += segment.close - segment.open;
        QCOMPARE(venue.openTimeBetween(from, day.open).count(), sum.count());
    }
}

void TestCalendar::tradingDaysFollowEachOther()
{
    for (const char* name : kVenueCalendars) {
        const Calendar& venue = calendar(name);
        TradingDay day = venue.tradingDayAt(at("1988-01-01"));
        int count = 0;
        while (day.date < dateOf("2037-01-01")) {
            const TradingDay next = venue.nextTradingDay(day);
            QVERIFY(day.open <= day.regularOpen && day.regularOpen < day.regularClose && day.regularClose <= day.close);
            QVERIFY2(next.date > day.date && next.open >= day.close, dateText(day.date).c_str());
            QVERIFY2(next.date - day.date <= 7, dateText(day.date).c_str());
            QCOMPARE(localDate(venue, day.regularClose - 1ns), day.date);
            QCOMPARE(venue.tradingDayAt(day.close - 1ns).date, day.date);
            const int weekday = (day.date + 3) % 7; // 0 = Monday
            QVERIFY(weekday >= 0 && weekday <= 4);
            day = next;
            ++count;
        }
        QVERIFY(count > 49 * 248 && count < 49 * 262);
    }
}

void TestCalendar::equalsTheDaysOfRealDailyBars_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("last");
    QTest::addColumn<int>("rows");
    QTest::newRow("SPY") << QByteArray("equity/spy_1d.csv.gz") << QByteArray("1998-01-02") << QByteArray("2021-03-31")
                         << 5849;
    QTest::newRow("AAPL") << QByteArray("equity/aapl_1d.csv.gz") << QByteArray("1998-01-02") << QByteArray("2021-03-31")
                          << 5849;
    QTest::newRow("SPX") << QByteArray("equity/spx_index_1d_1990_2022.csv.gz") << QByteArray("1990-01-02")
                         << QByteArray("2022-03-10") << 8111;
}

void TestCalendar::equalsTheDaysOfRealDailyBars()
{
    SKIP_WITHOUT_CALENDAR_DATA();
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, last);
    QFETCH(int, rows);
    const Calendar& nyse = calendar("NYSE");
    const std::vector<Time> stamps = stampsOf(file.constData());
    QCOMPARE(stamps.size(), static_cast<std::size_t>(rows));
    std::set<std::int32_t> real;
    for (const Time stamp : stamps) {
        real.insert(localDate(nyse, stamp));
        // A bar stamped at midnight ends at the close of the day it names.
        const TradingDay day = nyse.tradingDayAt(stamp);
        QCOMPARE(day.date, localDate(nyse, stamp));
        QCOMPARE(nyse.endOfBarStartingAt(Timeframe::D1, stamp), day.regularClose);
    }
    std::set<std::int32_t> known;
    for (TradingDay day = nyse.tradingDayAt(at((first + "T18:00Z").constData())); day.date <= dateOf(last.constData());
         day = nyse.nextTradingDay(day))
        known.insert(day.date);
    std::string differences;
    for (const std::int32_t date : real)
        if (!known.contains(date)) differences += " data only " + dateText(date);
    for (const std::int32_t date : known)
        if (!real.contains(date)) differences += " calendar only " + dateText(date);
    QCOMPARE(differences, std::string());
}

void TestCalendar::equalsTheHalfDaysOfRealHourlyBars()
{
    SKIP_WITHOUT_CALENDAR_DATA();
    // A half day betrays itself by its volume: less than 6 % of it is booked from 14:00 on (late reports), on a full
    // day more than 10 %.
    const Calendar& nyse = calendar("NYSE");
    std::map<std::int32_t, std::pair<double, double>> volumes; // all, from 14:00 on
    for (const auto& [stamp, volume] : rowsOf("equity/aapl_1h.csv.gz")) {
        auto& [all, late] = volumes[localDate(nyse, stamp)];
        all += volume;
        if (minuteOfLocalDay(nyse, stamp) >= 14 * 60) late += volume;
    }
    QCOMPARE(volumes.size(), std::size_t{5849});
    int halfDays = 0;
    for (const auto& [date, volume] : volumes) {
        const TradingDay day = nyse.tradingDayAt(Time::fromSeconds(std::int64_t{date} * 86'400 + 18 * 3600));
        QCOMPARE(day.date, date);
        const double share = volume.second / volume.first;
        QVERIFY2(day.halfDay ? share < 0.06 : share > 0.10, dateText(date).c_str());
        halfDays += day.halfDay ? 1 : 0;
    }
    // 1998–2021: 23 after Thanksgiving, 14 Christmas Eves, 13 before or after Independence Day, and two more.
    QCOMPARE(halfDays, 23 + 14 + 13 + 2);
}

void TestCalendar::holdsRealIntradayBars_data()
{
    QTest::addColumn<QByteArray>("venue");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<bool>("endStamped");
    QTest::addColumn<int>("outside"); // bars known to lie in closed time
    const auto row = [](const char* venue, const char* file, bool endStamped, int outside) {
        QTest::newRow(file) << QByteArray(venue) << QByteArray(file) << endStamped << outside;
    };
    // Two prints at 20:00:00 sharp, 2024-03-26 and 2024-04-30: reported late, the session was over.
    row("NYSE", "equity/spy_1m_20240220_20240517.csv.gz", false, 2);
    row("NYSE", "equity/spy_1m_20131004_20131011.csv.gz", false, 0);
    row("NYSE", "equity/spy_1m_20230803.csv.gz", false, 0);
    row("NYSE", "equity/aapl_1m_20140605_20140609.csv.gz", false, 0);
    row("NYSE", "equity/bac_1m_20131004_20131011.csv.gz", false, 0);
    row("NYSE", "equity/aapl_1h.csv.gz", false, 0);
    row("CME", "futures/6eh4_cme_1m_202401.csv.gz", true, 0);
    row("FX", "fx/eurusd_1m_oanda_201405.csv.gz", false, 0);
    row("FX", "fx/gbpusd_1m_fxcm_201202.csv.gz", false, 0);
    // This broker quotes from 15:00 on Sundays: 102 minutes on 4 May and 75 on 11 May 2014 before the usual open at
    // 17:00.
    row("FX", "fx/eurusd_1m_fxcm_201405.csv.gz", false, 177);
}

void TestCalendar::holdsRealIntradayBars()
{
    SKIP_WITHOUT_CALENDAR_DATA();
    QFETCH(QByteArray, venue);
    QFETCH(QByteArray, file);
    QFETCH(bool, endStamped);
    QFETCH(int, outside);
    const Calendar& venueCalendar = calendar(venue.constData());
    const std::vector<Time> stamps = stampsOf(file.constData());
    QVERIFY(stamps.size() > 500);
    int found = 0;
    std::string first;
    for (const Time stamp : stamps) {
        const Time start = endStamped ? stamp - 1min : stamp;
        if (venueCalendar.isOpen(start)) continue;
        ++found;
        if (first.size() < 200) first += " " + show(start);
    }
    QVERIFY2(found == outside, (std::to_string(found) + " bars in closed time:" + first).c_str());
}

void TestCalendar::realSessionsBeginAndEndWithTheCalendar()
{
    SKIP_WITHOUT_CALENDAR_DATA();
    // SPY has a bar in the first and last minute of every regular session on both sides of the change of clocks.
    const Calendar& nyse = calendar("NYSE");
    const std::vector<Time> spy = stampsOf("equity/spy_1m_20240220_20240517.csv.gz");
    const std::set<Time> minutes(spy.begin(), spy.end());
    int days = 0;
    for (TradingDay day = nyse.tradingDayAt(at("2024-02-20T18:00")); day.date <= dateOf("2024-05-17");
         day = nyse.nextTradingDay(day), ++days) {
        for (const Time minute : {day.regularOpen, day.regularClose - 1min, day.regularClose})
            QVERIFY2(minutes.contains(minute), show(minute).c_str());
        // Early trading begins within the first minutes; the night before it is empty.
        QVERIFY2(*minutes.lower_bound(day.open) - day.open < 10min, show(day.open).c_str());
        QCOMPARE(std::distance(minutes.lower_bound(day.regularOpen), minutes.lower_bound(day.regularClose)),
                 std::ptrdiff_t{390});
    }
    QCOMPARE(days, 63);

    // The euro future trades from the first to the last minute of each of its days, the American holiday of 15 January
    // included.
    const Calendar& cme = calendar("CME");
    std::set<Time> starts;
    for (const Time end : stampsOf("futures/6eh4_cme_1m_202401.csv.gz"))
        starts.insert(end - 1min);
    for (TradingDay day = cme.tradingDayAt(at("2024-01-01T12:00")); day.date <= dateOf("2024-01-31");
         day = cme.nextTradingDay(day)) {
        QVERIFY2(starts.contains(day.open), show(day.open).c_str());
        const auto last = std::prev(starts.lower_bound(day.close));
        QVERIFY2(day.close - *last <= 2min, show(day.close).c_str());
    }
    QVERIFY(starts.contains(at("2024-01-15T20:00"))); // 14:00 in Chicago
}

SEXTANT_TEST(TestCalendar)
#include "tst_calendar.moc"
