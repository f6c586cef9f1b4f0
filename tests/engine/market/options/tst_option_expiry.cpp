#include <QTest>

#include "tests/test_main.h"

#include <algorithm>

#include "engine/market/dates.h"
#include "engine/market/options/option_expiry.h"
#include "engine/market/options/option_quote.h"
#include "engine/market/options/option_symbol.h"

using namespace sextant;
using namespace sextant::market;

class TestOptionExpiry final : public QObject {
    Q_OBJECT
private slots:
    void monthlies_data();
    void monthlies();
    void weeklies();
    void withoutAChain();
    void endsOfTrading_data();
    void endsOfTrading();
    void countsDaysByTheExchangesDate();
    void countsYearsToTheNanosecond();
    void everyMonthlyIsTradedBeforeItEnds();
    void quotesSayWhatIsWrongWithThem();
};

namespace {

const Calendar& nyse()
{
    static const auto calendar = findCalendar("NYSE");
    return *calendar;
}

std::int32_t date(const char* text) { return dateFrom(text).value(); }
Time instant(const char* text) { return parseRfc3339(text).value(); }

} // namespace

void TestOptionExpiry::monthlies_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("month");
    QTest::addColumn<QString>("expiry");
    QTest::newRow("Saturday of old") << 2014 << 6 << "2014-06-21";
    QTest::newRow("the last Saturday") << 2015 << 1 << "2015-01-17";
    QTest::newRow("the first Friday") << 2015 << 2 << "2015-02-20";
    QTest::newRow("a later one") << 2015 << 4 << "2015-04-17";
    QTest::newRow("month beginning on a Friday") << 2021 << 1 << "2021-01-15";
    QTest::newRow("Good Friday") << 2019 << 4 << "2019-04-18";
    QTest::newRow("Good Friday 2022") << 2022 << 4 << "2022-04-14";
    QTest::newRow("January 2026") << 2026 << 1 << "2026-01-16";
    QTest::newRow("Juneteenth on a Friday") << 2026 << 6 << "2026-06-18";
}

void TestOptionExpiry::monthlies()
{
    QFETCH(int, year);
    QFETCH(int, month);
    QFETCH(QString, expiry);
    const std::int32_t found = monthlyExpiry(nyse(), year, static_cast<unsigned>(month));
    QCOMPARE(QString::fromStdString(dateText(found)), expiry);
    QVERIFY(isMonthlyExpiry(nyse(), found));
    QVERIFY(!isMonthlyExpiry(nyse(), found + 7) && !isMonthlyExpiry(nyse(), found - 1));
}

void TestOptionExpiry::weeklies()
{
    QCOMPARE(dateText(weeklyExpiry(nyse(), date("2014-06-30"))), std::string("2014-07-03")); // the 4th is a Friday
    QCOMPARE(dateText(weeklyExpiry(nyse(), date("2014-06-09"))), std::string("2014-06-13"));
    QCOMPARE(dateText(weeklyExpiry(nyse(), date("2014-06-15"))), std::string("2014-06-13")); // a Sunday
    QCOMPARE(dateText(weeklyExpiry(nyse(), date("2026-03-30"))), std::string("2026-04-02")); // Good Friday
}

void TestOptionExpiry::withoutAChain()
{
    // The example of execution.md §4: the Friday it rolls to is a holiday.
    QCOMPARE(dateText(expiryWithoutChain(nyse(), date("2026-03-27"), 7)), std::string("2026-04-02"));
    QCOMPARE(dateText(expiryWithoutChain(nyse(), date("2026-03-23"), 7)), std::string("2026-04-02"));
    QCOMPARE(dateText(expiryWithoutChain(nyse(), date("2026-01-05"), 7)), std::string("2026-01-16"));
    QCOMPARE(dateText(expiryWithoutChain(nyse(), date("2026-01-09"), 0)), std::string("2026-01-09"));
}

void TestOptionExpiry::endsOfTrading_data()
{
    QTest::addColumn<QString>("osi");
    QTest::addColumn<QString>("lastDate");
    QTest::addColumn<QString>("lastTrade");
    QTest::addColumn<QString>("expiry");
    QTest::newRow("Friday") << "SPY   230901C00430000"
                            << "2023-09-01"
                            << "2023-09-01T20:00:00Z"
                            << "2023-09-01T20:00:00Z";
    QTest::newRow("in winter") << "SPY   260116C00500000"
                               << "2026-01-16"
                               << "2026-01-16T21:00:00Z"
                               << "2026-01-16T21:00:00Z";
    QTest::newRow("Saturday of old") << "TWX   140621P00042500"
                                     << "2014-06-20"
                                     << "2014-06-20T20:00:00Z"
                                     << "2014-06-20T20:00:00Z";
    QTest::newRow("half day") << "SPY   140703C00190000"
                              << "2014-07-03"
                              << "2014-07-03T17:00:00Z"
                              << "2014-07-03T17:00:00Z";
    QTest::newRow("opening settlement") << "SPX   210115C03700000"
                                        << "2021-01-14"
                                        << "2021-01-14T21:00:00Z"
                                        << "2021-01-15T14:30:00Z";
    QTest::newRow("the same day") << "SPXW  210104C03700000"
                                  << "2021-01-04"
                                  << "2021-01-04T21:00:00Z"
                                  << "2021-01-04T21:00:00Z";
    // Good Friday: the index opens for the last time on Thursday, so Wednesday is the last day of trading.
    QTest::newRow("opening before a holiday") << "SPX   190418C02900000"
                                              << "2019-04-17"
                                              << "2019-04-17T20:00:00Z"
                                              << "2019-04-18T13:30:00Z";
}

void TestOptionExpiry::endsOfTrading()
{
    QFETCH(QString, osi);
    QFETCH(QString, lastDate);
    QFETCH(QString, lastTrade);
    QFETCH(QString, expiry);
    const OptionContract contract = parseOsi(osi.toStdString()).value();
    QCOMPARE(QString::fromStdString(dateText(lastTradingDate(nyse(), contract))), lastDate);
    QCOMPARE(lastTradingTime(nyse(), contract), instant(lastTrade.toUtf8().constData()));
    QCOMPARE(expiryTime(nyse(), contract), instant(expiry.toUtf8().constData()));
}

void TestOptionExpiry::countsDaysByTheExchangesDate()
{
    const std::int32_t expiry = date("2026-01-16");
    QCOMPARE(daysToExpiry(nyse(), instant("2026-01-09T15:00:00Z"), expiry), 7);
    // 03:00 UTC is still the day before in New York.
    QCOMPARE(daysToExpiry(nyse(), instant("2026-01-16T03:00:00Z"), expiry), 1);
    QCOMPARE(daysToExpiry(nyse(), instant("2026-01-16T05:00:00Z"), expiry), 0);
    QCOMPARE(daysToExpiry(nyse(), instant("2026-01-20T15:00:00Z"), expiry), -4);
    // Across the change of the clocks a day is still a day.
    QCOMPARE(daysToExpiry(nyse(), instant("2026-03-07T15:00:00Z"), date("2026-03-13")), 6);
}

void TestOptionExpiry::countsYearsToTheNanosecond()
{
    const Time expiry = instant("2026-01-16T21:00:00Z");
    QCOMPARE(yearsBetween(instant("2025-01-16T21:00:00Z"), expiry), 1.0);
    QCOMPARE(yearsBetween(expiry, expiry), 0.0);
    QCOMPARE(yearsBetween(expiry + std::chrono::hours(1), expiry), 0.0);
    QVERIFY(yearsBetween(expiry - Duration(1), expiry) > 0.0);
}

void TestOptionExpiry::everyMonthlyIsTradedBeforeItEnds()
{
    for (int year = 2000; year <= 2035; ++year) {
        for (unsigned month = 1; month <= 12; ++month) {
            const std::int32_t expiry = monthlyExpiry(nyse(), year, month);
            for (const char* root : {"SPY", "SPX"}) {
                const OptionContract contract{optionRoot(root).value(), expiry, Strike{100'000}, OptionType::Put};
                const std::int32_t last = lastTradingDate(nyse(), contract);
                QVERIFY(isTradingDate(nyse(), last));
                QVERIFY(last <= expiry && expiry - last <= 4);
                QVERIFY(lastTradingTime(nyse(), contract) <= expiryTime(nyse(), contract));
                QVERIFY(localDate(nyse(), expiryTime(nyse(), contract)) <= expiry);
            }
            if (expiry >= dates::number(2015, 2, 1)) QCOMPARE(weeklyExpiry(nyse(), expiry), expiry);
        }
    }
}

void TestOptionExpiry::quotesSayWhatIsWrongWithThem()
{
    const auto quote = [](std::int64_t bid, std::int64_t ask) {
        OptionQuote made;
        made.time = instant("2026-01-09T15:00:00Z");
        made.bid = Price{bid};
        made.ask = Price{ask};
        return made;
    };
    QVERIFY(problemOf(quote(10'000, 10'500)) == QuoteProblem::None);
    QVERIFY(problemOf(quote(10'000, 10'000)) == QuoteProblem::None); // locked
    QVERIFY(problemOf(quote(10'500, 10'000)) == QuoteProblem::Crossed);
    QVERIFY(problemOf(quote(0, 500)) == QuoteProblem::NoBid);
    QVERIFY(problemOf(quote(500, 0)) == QuoteProblem::NoAsk);
    QVERIFY(problemOf(quote(0, 0)) == QuoteProblem::Empty);
    const OptionQuote good = quote(10'000, 10'500);
    const Duration allowed = std::chrono::seconds(15);
    QVERIFY(problemOf(good, good.time + allowed, allowed) == QuoteProblem::None);
    QVERIFY(problemOf(good, good.time + allowed + Duration(1), allowed) == QuoteProblem::Stale);
    QuoteProblemCounts counts;
    for (const QuoteProblem problem : {QuoteProblem::None, QuoteProblem::NoBid, QuoteProblem::NoBid})
        counts.add(problem);
    QCOMPARE(counts.bad(), std::uint64_t{2});
    QCOMPARE(counts.of(QuoteProblem::NoBid), std::uint64_t{2});
    QCOMPARE(midOf(quote(10'000, 10'003)).units, std::int64_t{10'002}); // half-even
}

SEXTANT_TEST(TestOptionExpiry)
#include "tst_option_expiry.moc"
