#include <QLocale>
#include <QTest>

#include <chrono>
#include <cmath>
#include <limits>

#include "models/number_text.h"
#include "models/time_text.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::models;
using namespace std::chrono_literals;

namespace {

market::Instrument instrumentOf(int scale, std::int64_t tick, Decimal lot)
{
    market::Instrument instrument;
    instrument.priceScale = scale;
    instrument.tick = Price{tick};
    instrument.lot = lot;
    return instrument;
}

class TestNumberText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void pricesLineUpAtTheTick();
    void quantitiesLineUpAtTheLot();
    void moneyHasTwoDecimalsAndASign();
    void sharesArePercent();
    void countsAreCompact();
    void durationsAreShort_data();
    void durationsAreShort();
    void sentencesSayTheUnitOfTime();
    void shortNumbersHaveNoExponent();
    void whatIsNoNumberIsUnknown();
    void germansReadCommas();
    void arabicDigitsAreThoseOfTheLocale();
    void timesAreLabelledAndInTheirZone();
    void rowsCarryTheYearOnlyWhereItIsAnother();
};

void TestNumberText::pricesLineUpAtTheTick()
{
    const auto coin = instrumentOf(8, 10'000'000, {1, 5}); // ticks of 0.1
    QCOMPARE(priceText(coin, Price{6'741'250'000'000}), QStringLiteral("67,412.5"));
    QCOMPARE(priceText(coin, Price{6'741'200'000'000}), QStringLiteral("67,412.0"));
    QCOMPARE(priceText(coin, Price{6'741'254'000'000}), QStringLiteral("67,412.54")); // finer than the tick: as it is
    QCOMPARE(priceText(coin, Price{0}), QStringLiteral("—"));
    QCOMPARE(priceStepText(coin, Price{0}), QStringLiteral("0.0"));
    QCOMPARE(priceStepText(coin, Price{-50'000'000}), QStringLiteral("-0.5"));
    QCOMPARE(averageText(coin, 67412.449), QStringLiteral("67,412.4"));
    const auto whole = instrumentOf(2, 100, {1, 0});
    QCOMPARE(priceText(whole, Price{500}), QStringLiteral("5"));
    // What a model made lies between ticks: two decimals more, in every row alike, and no more than there are.
    QCOMPARE(modelledPriceText(coin, Price{11'123'884'332'000}), QStringLiteral("111,238.843"));
    QCOMPARE(modelledPriceText(coin, Price{11'015'940'000'000}), QStringLiteral("110,159.400"));
    QCOMPARE(modelledPriceText(whole, Price{505}), QStringLiteral("5.05"));
}

void TestNumberText::quantitiesLineUpAtTheLot()
{
    const auto coin = instrumentOf(8, 1, {1, 5});
    QCOMPARE(lotsText(coin, Lots{32907}), QStringLiteral("0.32907"));
    QCOMPARE(lotsText(coin, Lots{100'000}), QStringLiteral("1.00000"));
    QCOMPARE(signedLotsText(coin, Lots{5}), QStringLiteral("+0.00005"));
    QCOMPARE(signedLotsText(coin, Lots{-32907}), QStringLiteral("-0.32907"));
    QCOMPARE(lotsText(instrumentOf(2, 1, {25, 1}), Lots{3}), QStringLiteral("7.5"));
    QCOMPARE(lotsText(coin, Lots{std::numeric_limits<std::int64_t>::min()}),
             QStringLiteral("-92,233,720,368,547.75808"));
}

void TestNumberText::moneyHasTwoDecimalsAndASign()
{
    QCOMPARE(cashText(Cash{10'128'460'000'000}), QStringLiteral("101,284.60"));
    QCOMPARE(signedCashText(Cash{128'460'000'000}), QStringLiteral("+1,284.60"));
    QCOMPARE(signedCashText(Cash{-1'500'000}), QStringLiteral("-0.02")); // 0.015: half away from zero
    QCOMPARE(signedCashText(Cash{-400'000}), QStringLiteral("0.00"));    // -0.004 is no loss to show
    QCOMPARE(signedCashText(Cash{0}), QStringLiteral("0.00"));
    QCOMPARE(cashText(Cash{99'999'999'999}), QStringLiteral("1,000.00"));
}

void TestNumberText::sharesArePercent()
{
    QCOMPARE(percentText(0.34, 0), QStringLiteral("34%"));
    QCOMPARE(signedPercentText(0.0128), QStringLiteral("+1.28%"));
    QCOMPARE(signedPercentText(-0.0042), QStringLiteral("-0.42%"));
    QCOMPARE(signedPercentText(-0.000001), QStringLiteral("0.00%"));
}

void TestNumberText::countsAreCompact()
{
    QCOMPARE(countText(4'218'903), QStringLiteral("4,218,903"));
    QCOMPARE(compactCountText(9'999), QStringLiteral("9,999"));
    QCOMPARE(compactCountText(12'300), QStringLiteral("12.3\u00a0k"));
    QCOMPARE(compactCountText(4'218'903), QStringLiteral("4.22\u00a0M"));
}

void TestNumberText::durationsAreShort_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << qint64{0} << QStringLiteral("00:00");
    QTest::newRow("before its time") << qint64{-5} << QStringLiteral("00:00");
    QTest::newRow("seconds") << qint64{17} << QStringLiteral("00:17");
    QTest::newRow("last second of an hour") << qint64{3599} << QStringLiteral("59:59");
    QTest::newRow("hours") << qint64{3 * 3600 + 12 * 60 + 44} << QStringLiteral("03:12:44");
    QTest::newRow("days") << qint64{2 * 86400 + 4 * 3600 + 59} << QStringLiteral("2d 4h");
}

void TestNumberText::durationsAreShort()
{
    QFETCH(qint64, seconds);
    QTEST(durationText(std::chrono::seconds(seconds)), "expected");
}

void TestNumberText::sentencesSayTheUnitOfTime()
{
    QCOMPARE(spokenDurationText(40ms), QStringLiteral("0.04 s"));
    QCOMPARE(spokenDurationText(38s), QStringLiteral("38 s"));
    QCOMPARE(spokenDurationText(125s), QStringLiteral("2 min 5 s"));
    QCOMPARE(spokenDurationText(900s), QStringLiteral("15 min"));
    QCOMPARE(spokenDurationText(3h + 10min), QStringLiteral("3 h 10 min"));
    QCOMPARE(spokenDurationText(52h), QStringLiteral("2 d 4 h"));
}

void TestNumberText::shortNumbersHaveNoExponent()
{
    QCOMPARE(shortNumberText(7.8, 3), QStringLiteral("7.8"));
    QCOMPARE(shortNumberText(0.00001234, 3), QStringLiteral("0.0000123"));
    QCOMPARE(shortNumberText(123456.7, 3), QStringLiteral("123,457"));
    QCOMPARE(shortNumberText(5.0, 4), QStringLiteral("5"));
    QCOMPARE(shortNumberText(0.0), QStringLiteral("0"));
}

void TestNumberText::whatIsNoNumberIsUnknown()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    QCOMPARE(numberText(nan, 2), unknownText());
    QCOMPARE(percentText(std::numeric_limits<double>::infinity()), unknownText());
    QCOMPARE(shortNumberText(nan), unknownText());
}

void TestNumberText::germansReadCommas()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(cashText(Cash{10'128'460'000'000}), QStringLiteral("101.284,60"));
    QCOMPARE(priceText(instrumentOf(2, 1, {1, 0}), Price{123'456}), QStringLiteral("1.234,56"));
    QCOMPARE(signedPercentText(0.0128), QStringLiteral("+1,28%"));
    QCOMPARE(lotsText(instrumentOf(2, 1, {1, 5}), Lots{32907}), QStringLiteral("0,32907"));
}

void TestNumberText::arabicDigitsAreThoseOfTheLocale()
{
    const QLocale arabic(QLocale::Arabic, QLocale::Egypt);
    QLocale::setDefault(arabic);
    // The whole and the part behind the point come from the same digits.
    QCOMPARE(priceText(instrumentOf(2, 1, {1, 0}), Price{1'205}), arabic.toString(12.05, 'f', 2));
}

void TestNumberText::timesAreLabelledAndInTheirZone()
{
    const Time time = *parseRfc3339("2026-01-05T14:31:45.418Z");
    const auto nyse = market::findCalendar("NYSE");
    const TimeText utc(TimeZoneChoice::Utc);
    QCOMPARE(utc.clock(time, nyse.get()), QStringLiteral("14:31:45"));
    QCOMPARE(utc.clockMillis(time), QStringLiteral("14:31:45.418"));
    QCOMPARE(utc.labelled(QStringLiteral("Time")), QStringLiteral("Time (UTC)"));
    const TimeText exchange(TimeZoneChoice::Exchange);
    QCOMPARE(exchange.full(time, nyse.get()), QStringLiteral("2026-01-05 09:31:45"));
    QCOMPARE(exchange.clock(time), QStringLiteral("14:31:45")); // no calendar: UTC
    QCOMPARE(exchange.clock(*parseRfc3339("2026-07-06T14:31:45Z"), nyse.get()), QStringLiteral("10:31:45"));
    const QDateTime there = QDateTime::fromMSecsSinceEpoch(time.millis(), Qt::LocalTime);
    QCOMPARE(TimeText(TimeZoneChoice::Local).clock(time), there.toString(QStringLiteral("HH:mm:ss")));
    QVERIFY(TimeText(TimeZoneChoice::Local).label() != utc.label());
}

void TestNumberText::rowsCarryTheYearOnlyWhereItIsAnother()
{
    const TimeText utc;
    const Time anchor = *parseRfc3339("2026-01-05");
    QCOMPARE(utc.row(*parseRfc3339("2026-12-31T23:59:59Z"), anchor), QStringLiteral("12-31 23:59:59"));
    QCOMPARE(utc.row(*parseRfc3339("2027-01-01T00:00:00Z"), anchor), QStringLiteral("2027-01-01 00:00:00"));
}

} // namespace

SEXTANT_TEST(TestNumberText)
#include "tst_number_text.moc"
