#include <QTest>

#include <rapidcheck.h>

#include <cmath>

#include "tests/models/chart_fixture.h"
#include "tests/test_main.h"
#include "ui/chart/chart_axes.h"
#include "ui/chart/chart_viewport.h"

using namespace sextant;
using namespace sextant::test;
using ui::ChartViewport;

class TestChartViewport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void zoomKeepsTheSlotUnderThePointer();
    void panStopsWhereTheBarsEnd();
    void fitShowsEverything();
    void aGrowingPlotKeepsItsRightEdge();
    void pricesAndPixelsAreInverse_data();
    void pricesAndPixelsAreInverse();
    void equalPricesGetRoom_data();
    void equalPricesGetRoom();
    void logarithmNeedsPositivePrices();
    void niceStepsAreRound_data();
    void niceStepsAreRound();
    void priceTicksAreMultiplesOfTheTick();
    void timeTicksAreRoundTimesInOrder_data();
    void timeTicksAreRoundTimesInOrder();
    void daysBeginWithTheFirstBarOfTheSession();
    void wallClockIsUndone();
};

namespace {

ChartViewport viewport(std::int64_t count, int width = 800, int height = 400)
{
    ChartViewport view;
    view.setPlot(QRect(0, 0, width, height));
    view.setSlotCount(count);
    view.showNewest();
    return view;
}

models::BarSeries seriesOf(const session::BarLog& log, const std::string& calendar, market::Timeframe display)
{
    models::BarSeries series(market::findCalendar(calendar), InstrumentId{1}, market::Timeframe::M1, display);
    series.setSource(log.view(), std::nullopt);
    series.advance(10'000'000);
    return series;
}

} // namespace

void TestChartViewport::zoomKeepsTheSlotUnderThePointer()
{
    QVERIFY(rc::check([] {
        ChartViewport view = viewport(100'000);
        view.panBy(*rc::gen::inRange(5'000, 200'000));
        const double x = *rc::gen::inRange(0, 800);
        for (int i = 0; i < 6; ++i) {
            const double before = view.slotAtX(x);
            const double width = view.slotWidth();
            view.zoomAt(x, *rc::gen::element(1.2, 1.0 / 1.2, 2.0));
            RC_ASSERT(view.slotWidth() > 0.0 && view.slotWidth() <= ChartViewport::kWidestSlot);
            // Unless an end of the bars came into the way.
            const double inSight = 800.0 / view.slotWidth();
            if (view.firstSlot() <= 2.0 - inSight || view.firstSlot() >= 100'000.0 - 2.0) break;
            RC_ASSERT(std::abs(view.slotAtX(x) - before) <= 1e-6 * (1.0 + width * 1000.0));
        }
    }));
}

void TestChartViewport::panStopsWhereTheBarsEnd()
{
    QVERIFY(rc::check([] {
        const auto count = *rc::gen::inRange<std::int64_t>(2, 5000);
        ChartViewport view = viewport(count);
        view.panBy(*rc::gen::inRange(-10'000'000, 10'000'000));
        const auto [first, end] = view.visibleSlots();
        RC_ASSERT(first >= 0 && end <= count && end - first >= 1);
    }));
    ChartViewport none = viewport(0);
    none.panBy(1e9);
    QCOMPARE(none.visibleSlots().first, none.visibleSlots().second);
    QVERIFY(std::isfinite(none.firstSlot()));
}

void TestChartViewport::fitShowsEverything()
{
    for (const std::int64_t count : {1, 2, 30, 5000, 5'000'000}) {
        ChartViewport view = viewport(count);
        view.fit();
        QCOMPARE(view.visibleSlots().first, std::int64_t{0});
        QCOMPARE(view.visibleSlots().second, count);
        QVERIFY(view.showsNewest());
    }
}

void TestChartViewport::aGrowingPlotKeepsItsRightEdge()
{
    ChartViewport view = viewport(1000);
    const double right = view.slotAtX(800.0);
    view.setPlot(QRect(0, 0, 1000, 400));
    QVERIFY(std::abs(view.slotAtX(1000.0) - right) < 1e-9);
    view.panBy(2000.0);
    const double left = view.firstSlot();
    view.setPlot(QRect(0, 0, 500, 400));
    QCOMPARE(view.firstSlot(), left);
}

void TestChartViewport::pricesAndPixelsAreInverse_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<bool>("log");
    QTest::newRow("linear") << 6.5e12 << 6.9e12 << false;
    QTest::newRow("logarithmic") << 1.0e8 << 6.9e12 << true;
    QTest::newRow("tiny") << 3.0 << 9.0 << false;
    QTest::newRow("tiny, logarithmic") << 3.0 << 9.0 << true;
    QTest::newRow("huge") << 8.0e18 << 9.2e18 << false;
    QTest::newRow("below zero") << -4.0e9 << -3.0e9 << false;
}

void TestChartViewport::pricesAndPixelsAreInverse()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(bool, log);
    ChartViewport view = viewport(100);
    view.setLogarithmic(log);
    view.setPriceRange(low, high, 1.0);
    QVERIFY(view.low() <= low && view.high() >= high);
    QVERIFY(view.yOf(low) > view.yOf(high));
    QVERIFY(view.yOf(high) > 0.0 && view.yOf(low) < 400.0);
    for (double y = 0.0; y <= 400.0; y += 40.0)
        QVERIFY(std::abs(view.yOf(view.priceAtY(y)) - y) < 1e-3);
}

void TestChartViewport::equalPricesGetRoom_data()
{
    QTest::addColumn<double>("price");
    QTest::newRow("ordinary") << 6.7e12;
    QTest::newRow("one unit") << 1.0;
    QTest::newRow("zero") << 0.0;
    QTest::newRow("negative") << -5.0e8;
    QTest::newRow("largest") << 9.2e18;
}

void TestChartViewport::equalPricesGetRoom()
{
    QFETCH(double, price);
    for (const bool log : {false, true}) {
        ChartViewport view = viewport(100);
        view.setLogarithmic(log);
        view.setPriceRange(price, price, 1.0);
        QVERIFY(view.high() > view.low());
        QVERIFY(std::isfinite(view.low()) && std::isfinite(view.high()));
        const double y = view.yOf(price);
        QVERIFY2(y > 20.0 && y < 380.0, qPrintable(QString::number(y)));
    }
}

void TestChartViewport::logarithmNeedsPositivePrices()
{
    ChartViewport view = viewport(100);
    view.setLogarithmic(true);
    view.setPriceRange(-10.0, 1000.0, 1.0);
    QVERIFY(!view.isLogarithmic());
    view.setPriceRange(10.0, 1000.0, 1.0);
    QVERIFY(view.isLogarithmic());
    const double middle = (view.yOf(10.0) + view.yOf(1000.0)) / 2.0;
    QVERIFY(std::abs(view.yOf(100.0) - middle) < 1e-6); // equal ratios, equal distances
}

void TestChartViewport::niceStepsAreRound_data()
{
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("step");
    QTest::newRow("one") << 1.0 << 1.0;
    QTest::newRow("above one") << 1.01 << 2.0;
    QTest::newRow("above two") << 2.3 << 5.0;
    QTest::newRow("above five") << 5.5 << 10.0;
    QTest::newRow("fraction") << 0.03 << 0.05;
    QTest::newRow("large") << 6.0e11 << 1.0e12;
}

void TestChartViewport::niceStepsAreRound()
{
    QFETCH(double, least);
    QFETCH(double, step);
    QVERIFY(std::abs(ui::niceStep(least) - step) < step * 1e-9);
}

void TestChartViewport::priceTicksAreMultiplesOfTheTick()
{
    const auto instrument = chartInstrument();
    const double tick = static_cast<double>(instrument->tick.units);
    for (const bool log : {false, true})
        for (const double span : {0.02, 1.0, 37.0, 5000.0}) {
            ChartViewport view = viewport(100);
            view.setLogarithmic(log);
            view.setExactPriceRange(1e8, 1e8 * (1.0 + span));
            const auto ticks = ui::priceTicks(view, *instrument, 40);
            QVERIFY(ticks.size() >= 2 && ticks.size() <= 12);
            for (std::size_t i = 0; i < ticks.size(); ++i) {
                QVERIFY(std::abs(std::remainder(ticks[i].price, tick)) < 1e-3);
                if (i > 0) QVERIFY(view.yOf(ticks[i - 1].price) - view.yOf(ticks[i].price) > 20.0);
                QVERIFY(ticks[i].text.contains(QLatin1Char('.')));
            }
        }
}

void TestChartViewport::timeTicksAreRoundTimesInOrder_data()
{
    QTest::addColumn<double>("slotWidth");
    QTest::addColumn<int>("timeframe");
    QTest::newRow("candles") << 8.0 << static_cast<int>(market::Timeframe::M1);
    QTest::newRow("columns") << 0.05 << static_cast<int>(market::Timeframe::M1);
    QTest::newRow("hours") << 4.0 << static_cast<int>(market::Timeframe::H1);
    QTest::newRow("days") << 12.0 << static_cast<int>(market::Timeframe::D1);
    QTest::newRow("all days") << 1.0 << static_cast<int>(market::Timeframe::D1);
}

void TestChartViewport::timeTicksAreRoundTimesInOrder()
{
    QFETCH(double, slotWidth);
    QFETCH(int, timeframe);
    const session::BarLog log = logOf(minuteWalk(100'000));
    const auto series = seriesOf(log, "24-7", static_cast<market::Timeframe>(timeframe));
    ChartViewport view = viewport(series.slotCount());
    view.showFrom(static_cast<double>(series.slotCount()) - 700.0 / slotWidth, slotWidth);
    const ui::ChartClock clock(models::TimeZoneChoice::Utc, &series.calendar());
    auto ticks = clock.ticks(series, view, 90);
    QVERIFY(!ticks.empty() && ticks.size() <= 12);
    std::sort(ticks.begin(), ticks.end(), [](const auto& a, const auto& b) { return a.slot < b.slot; });
    for (std::size_t i = 0; i < ticks.size(); ++i) {
        QVERIFY(!ticks[i].text.isEmpty());
        const std::int64_t minutes = series.timeAt(ticks[i].slot).ns / 60'000'000'000;
        QCOMPARE(minutes % 5, std::int64_t{0}); // nothing crooked: 10:13 is no label
        if (i > 0) QVERIFY(static_cast<double>(ticks[i].slot - ticks[i - 1].slot) * slotWidth >= 60.0);
    }
}

void TestChartViewport::daysBeginWithTheFirstBarOfTheSession()
{
    std::vector<market::Bar> bars; // three regular sessions of New York
    for (const char* open : {"2024-01-08T14:30:00Z", "2024-01-09T14:30:00Z", "2024-01-10T14:30:00Z"})
        for (int i = 0; i < 390; ++i)
            bars.push_back(minuteBar(*parseRfc3339(open) + std::chrono::minutes(i), 100, 101, 99, 100));
    const session::BarLog log = logOf(bars);
    const auto series = seriesOf(log, "NYSE", market::Timeframe::M1);
    ChartViewport view = viewport(series.slotCount());
    view.fit();
    const ui::ChartClock clock(models::TimeZoneChoice::Exchange, &series.calendar());
    QStringList days;
    for (const ui::TimeTick& tick : clock.ticks(series, view, 90)) {
        if (!tick.isMajor) continue;
        days += tick.text;
        QCOMPARE(tick.slot % 390, std::int64_t{0});
    }
    QCOMPARE(days.size(), 2);
    QVERIFY2(days[0].contains(QLatin1Char('9')), qPrintable(days[0]));
}

void TestChartViewport::wallClockIsUndone()
{
    const auto calendar = market::findCalendar("NYSE");
    for (const auto zone :
         {models::TimeZoneChoice::Utc, models::TimeZoneChoice::Exchange, models::TimeZoneChoice::Local}) {
        const ui::ChartClock clock(zone, calendar.get());
        for (const char* text : {"2024-01-09T14:30:00Z", "2024-07-09T13:30:00Z", "2024-03-10T12:00:00Z"}) {
            const Time time = *parseRfc3339(text);
            QVERIFY(clock.fromWall(clock.wall(time)) == time);
        }
    }
    const ui::ChartClock exchange(models::TimeZoneChoice::Exchange, calendar.get());
    QCOMPARE(exchange.wall(*parseRfc3339("2024-01-09T14:30:00Z")).time(), QTime(9, 30));
    QCOMPARE(exchange.wall(*parseRfc3339("2024-07-09T13:30:00Z")).time(), QTime(9, 30));
}

SEXTANT_TEST(TestChartViewport)
#include "tst_chart_viewport.moc"
