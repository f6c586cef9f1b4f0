#include <QClipboard>
#include <QContextMenuEvent>
#include <QDateTimeEdit>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

#include "tests/test_main.h"
#include "tests/ui/chart/chart_widgets.h"
#include "ui/chart/go_to_date_dialog.h"

using namespace sextant;
using namespace sextant::test;
using market::Timeframe;

class TestChartView final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatToDoWhileThereIsNothing();
    void paintsFewAndOddBars_data();
    void paintsFewAndOddBars();
    void paintsEveryZoom();
    void gapsInTradingAreHatchedAndThinHoursAreNot();
    void theLegendSaysWhereThereIsNoBar();
    void barsAreMarkedByHowTheyCameToBeKnown();
    void paintsBothThemesAndRatios();
    void wheelZoomsAtThePointer();
    void dragPansAndStopsFollowing();
    void theNewestButtonReturns();
    void newBarsMoveAFollowingViewOnly();
    void draggingThePriceAxisScalesIt();
    void doubleClickFits();
    void crosshairPicksTheBarUnderThePointer();
    void keysStepFromBarToBar();
    void goToCentresTheBarOfThatTime();
    void keysZoomPanAndSwitchTheScale();
    void aLongHistoryIsTakenInPieces();
    void anotherTimeframeKeepsThePlace();
    void anotherSessionStartsAnew();
    void describesItselfToScreenReaders();
    void focusShows();
    void aDateIsAskedForWithoutBlocking();
    void theMenuOffersWhatKeysDo();
    void thePictureIsCopied();
    void levelsCloseByAreBroughtIntoSight();
};

namespace {

void wheel(QWidget& widget, const QPoint& point, int notches)
{
    QWheelEvent event(point, widget.mapToGlobal(point), {}, QPoint(0, 120 * notches), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&widget, &event);
}

/// As the window system tells of the pointer; QTest would move the real one.
void hover(QWidget& widget, const QPoint& point, Qt::MouseButtons buttons = Qt::NoButton)
{
    QMouseEvent event(QEvent::MouseMove, point, widget.mapToGlobal(point), Qt::NoButton, buttons, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &event);
}

void drag(QWidget& widget, const QPoint& from, const QPoint& to)
{
    QTest::mousePress(&widget, Qt::LeftButton, Qt::NoModifier, from);
    for (int i = 1; i <= 5; ++i)
        hover(widget, from + (to - from) * i / 5, Qt::LeftButton);
    QTest::mouseRelease(&widget, Qt::LeftButton, Qt::NoModifier, to);
}

std::vector<market::Bar> flat(std::size_t count, std::int64_t price)
{
    std::vector<market::Bar> bars;
    for (std::size_t i = 0; i < count; ++i)
        bars.push_back(
            minuteBar(Time::fromSeconds(1'700'000'040) + std::chrono::minutes(i), price, price, price, price));
    return bars;
}

} // namespace

void TestChartView::saysWhatToDoWhileThereIsNothing()
{
    ShownChart chart;
    QVERIFY(chart.view.emptyText().contains(QStringLiteral("demo")));
    const QImage none = chart.picture();
    chart.show({});
    QVERIFY(chart.view.emptyText().contains(QStringLiteral("BTC-USDT")));
    QVERIFY(chart.picture() != none);
    chart.view.setInstrument(InstrumentId{});
    QVERIFY(chart.view.emptyText().contains(QStringLiteral("watchlist")));
    chart.view.setInstrument(InstrumentId{1});
    chart.show(minuteWalk(3));
    QVERIFY(chart.view.emptyText().isEmpty());
}

void TestChartView::paintsFewAndOddBars_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<qint64>("cents");
    QTest::newRow("one bar") << 1 << qint64{50'000};
    QTest::newRow("two bars") << 2 << qint64{50'000};
    QTest::newRow("equal prices") << 200 << qint64{50'000};
    QTest::newRow("one cent") << 50 << qint64{1};
    QTest::newRow("zero") << 50 << qint64{0};
    QTest::newRow("negative") << 50 << qint64{-3700};
    QTest::newRow("huge") << 50 << qint64{9'000'000'000'000};
}

void TestChartView::paintsFewAndOddBars()
{
    QFETCH(int, count);
    QFETCH(qint64, cents);
    ShownChart chart;
    const QImage empty = chart.picture();
    chart.show(flat(static_cast<std::size_t>(count), cents));
    for (const bool log : {false, true}) {
        chart.view.setLogScale(log);
        QVERIFY(chart.picture() != empty);
        QVERIFY(chart.pixelsOf(chart.theme.theme().upFill) >= count);
        const auto& view = chart.view.viewport();
        QVERIFY(std::isfinite(view.low()) && std::isfinite(view.high()) && view.high() > view.low());
        const double y = view.yOf(static_cast<double>(cents * kCent));
        QVERIFY(y > 0.0 && y < view.plot().bottom());
    }
}

void TestChartView::paintsEveryZoom()
{
    ShownChart chart;
    auto bars = minuteWalk(20'000);
    bars.erase(bars.begin() + 19'900, bars.begin() + 19'950);
    chart.show(bars);
    QImage before;
    for (const double zoom : {64.0, 8.0, 3.0, 2.0, 1.0, 0.5, 0.05}) {
        chart.view.setZoom(zoom);
        const QImage now = chart.picture();
        QVERIFY(now != before);
        const int up = chart.pixelsOf(chart.theme.theme().upFill);
        const int down = chart.pixelsOf(chart.theme.theme().downFill);
        QVERIFY2(up > 50 && down > 50, qPrintable(QString::number(zoom)));
        before = now;
    }
    // Every column of the plot has something when all of it is full of bars.
    chart.view.fit();
    const QImage image = chart.picture();
    const auto& theme = chart.theme.theme();
    const QRect plot = chart.view.viewport().plot();
    int filled = 0;
    for (int x = plot.left(); x < plot.right(); ++x)
        for (int y = plot.top() + 40; y < plot.bottom(); ++y)
            if (image.pixelColor(x, y) == theme.upFill || image.pixelColor(x, y) == theme.downFill) {
                ++filled;
                break;
            }
    QVERIFY2(filled > plot.width() * 9 / 10, qPrintable(QString::number(filled)));
}

void TestChartView::gapsInTradingAreHatchedAndThinHoursAreNot()
{
    // Two hours of New York with twenty minutes missing: in regular hours, and before the opening.
    const auto hatched = [](const char* start) {
        auto bars = minuteWalk(120, *parseRfc3339(start));
        bars.erase(bars.begin() + 70, bars.begin() + 90);
        ShownChart chart;
        chart.show(bars, "NYSE");
        chart.picture();
        const auto& view = chart.view.viewport();
        const QRect gap(QPoint(static_cast<int>(view.xOf(71.0)), view.plot().top() + 60),
                        QPoint(static_cast<int>(view.xOf(89.0)), view.plot().bottom() - 60));
        const QImage image = chart.picture();
        int count = 0;
        for (int y = gap.top(); y <= gap.bottom(); ++y)
            for (int x = gap.left(); x <= gap.right(); ++x)
                count += image.pixelColor(x, y) == chart.theme.theme().line ? 1 : 0;
        return count;
    };
    QVERIFY(hatched("2024-01-09T15:00:00Z") > 1000);
    QCOMPARE(hatched("2024-01-09T11:00:00Z"), 0);
}

void TestChartView::theLegendSaysWhereThereIsNoBar()
{
    ShownChart chart;
    auto bars = minuteWalk(200);
    bars.erase(bars.begin() + 150, bars.begin() + 170);
    chart.show(bars);
    const auto legendAt = [&](double slot) {
        hover(chart.view, QPoint(static_cast<int>(chart.view.viewport().xOf(slot + 0.5)), 300));
        return chart.picture().copy(0, 0, 300, 34);
    };
    QVERIFY(legendAt(155.0) == legendAt(160.0)); // no values of some other bar
    QVERIFY(legendAt(155.0) != legendAt(149.0));
    QVERIFY(legendAt(149.0) != legendAt(148.0));
}

void TestChartView::barsAreMarkedByHowTheyCameToBeKnown()
{
    using market::Provenance;
    ShownChart chart;
    const auto bars = minuteWalk(60);
    const auto log = logOf(bars);
    const auto show = [&](session::OriginStretches origins) {
        auto snapshot = chartSnapshot(log.view(), chartInstrument());
        auto part = std::make_shared<session::InstrumentPart>(*snapshot->instruments.front());
        part->origins = std::make_shared<const session::OriginStretches>(std::move(origins));
        snapshot->instruments.front() = std::move(part);
        chart.view.setSnapshot(snapshot);
        chart.view.fit();
        return chart.picture();
    };
    const ui::ChartViewport& view = chart.view.viewport();
    // What is marked under a bar: nothing, dots, or a line.
    const auto markedUnder = [&](const QImage& image, double bar, const QColor& color) {
        const int left = static_cast<int>(std::ceil(view.xOf(bar)));
        const int right = static_cast<int>(view.xOf(bar + 1.0));
        int count = 0;
        for (int x = left; x < right; ++x)
            count += image.pixelColor(x, view.plot().bottom()) == color ? 1 : 0;
        return static_cast<double>(count) / std::max(1, right - left);
    };
    const QImage image = show({{0, Provenance::Backfilled}, {20, Provenance::Live}, {40, Provenance::Inferred}});
    const ui::Theme& theme = chart.theme.theme();
    QVERIFY(markedUnder(image, 10.0, theme.textMuted) > 0.2 && markedUnder(image, 10.0, theme.textMuted) < 0.8);
    QCOMPARE(markedUnder(image, 30.0, theme.textMuted), 0.0);
    QCOMPARE(markedUnder(image, 30.0, theme.warning), 0.0);
    QCOMPARE(markedUnder(image, 50.0, theme.warning), 1.0);
    const auto isSaid = [&](double bar, const char* words) {
        hover(chart.view, QPoint(static_cast<int>(view.xOf(bar + 0.5)), 150));
        return QTest::qWaitFor([&] { return chart.view.accessibleDescription().contains(QLatin1String(words)); });
    };
    QVERIFY(isSaid(10.0, "It is fetched afterwards"));
    QVERIFY(isSaid(30.0, "It is live"));
    QVERIFY(isSaid(50.0, "It is never confirmed by the venue"));
}

void TestChartView::paintsBothThemesAndRatios()
{
    ShownChart chart;
    chart.show(minuteWalk(300));
    const QImage dark = chart.picture();
    chart.theme.setScheme(ui::ColorScheme::Light);
    QVERIFY(chart.picture() != dark);
    for (const double ratio : {1.0, 1.5, 2.0}) {
        QImage image((QSizeF(chart.view.size()) * ratio).toSize(), QImage::Format_RGB32);
        image.setDevicePixelRatio(ratio);
        chart.view.render(&image);
        QVERIFY(image.pixelColor(image.rect().center()) != QColor(Qt::black));
    }
    chart.view.setWatermark(QStringLiteral("SIM"));
    const QImage plain = chart.picture();
    chart.view.setWatermark(QString());
    QVERIFY(chart.picture() != plain);
}

void TestChartView::wheelZoomsAtThePointer()
{
    ShownChart chart;
    chart.show(minuteWalk(5000));
    const QPoint point(300, 120);
    wheel(chart.view, point, -6);
    for (const int notches : {-3, 2, 5}) {
        const double slot = chart.view.viewport().slotAtX(point.x());
        const double width = chart.view.zoom();
        wheel(chart.view, point, notches);
        QVERIFY(notches > 0 ? chart.view.zoom() > width : chart.view.zoom() < width);
        QVERIFY(std::abs(chart.view.viewport().slotAtX(point.x()) - slot) < 1e-6);
    }
}

void TestChartView::dragPansAndStopsFollowing()
{
    ShownChart chart;
    chart.show(minuteWalk(5000));
    QVERIFY(chart.view.isFollowing());
    const double first = chart.view.viewport().firstSlot();
    drag(chart.view, {200, 200}, {500, 210});
    QVERIFY(std::abs(chart.view.viewport().firstSlot() - (first - 300.0 / chart.view.zoom())) < 1e-6);
    QVERIFY(!chart.view.isFollowing());
    drag(chart.view, {800, 200}, {20, 200});
    drag(chart.view, {800, 200}, {20, 200});
    QVERIFY(chart.view.viewport().visibleSlots().second == 5000); // some bars stay in sight
    QVERIFY(chart.view.viewport().visibleSlots().first < 5000);
}

void TestChartView::theNewestButtonReturns()
{
    ShownChart chart;
    chart.show(minuteWalk(5000));
    auto* button = chart.view.findChild<QPushButton*>();
    QVERIFY(button != nullptr && !button->accessibleName().isEmpty());
    QVERIFY(!button->isVisible());
    drag(chart.view, {200, 200}, {700, 200});
    QVERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(chart.view.isFollowing());
    QVERIFY(!button->isVisible());
}

void TestChartView::newBarsMoveAFollowingViewOnly()
{
    ShownChart chart;
    const auto bars = minuteWalk(1000);
    session::BarLog log = logOf({bars.begin(), bars.begin() + 990});
    const auto show = [&] { chart.view.setSnapshot(chartSnapshot(log.view(), chartInstrument())); };
    show();
    const double following = chart.view.viewport().firstSlot();
    for (std::size_t i = 990; i < 995; ++i)
        log.add(bars[i]);
    show();
    QVERIFY(std::abs(chart.view.viewport().firstSlot() - following - 5.0) < 1e-9);
    drag(chart.view, {200, 200}, {700, 200});
    const double panned = chart.view.viewport().firstSlot();
    for (std::size_t i = 995; i < 1000; ++i)
        log.add(bars[i]);
    show();
    QCOMPARE(chart.view.viewport().firstSlot(), panned);
    QCOMPARE(chart.view.viewport().slotCount(), std::int64_t{1000});
}

void TestChartView::draggingThePriceAxisScalesIt()
{
    ShownChart chart;
    chart.show(minuteWalk(500));
    chart.picture();
    const double range = chart.view.viewport().high() - chart.view.viewport().low();
    const int x = chart.view.chartLayout().priceAxis.center().x();
    drag(chart.view, {x, 100}, {x, 200});
    QVERIFY(!chart.view.isPriceAutomatic());
    QVERIFY(chart.view.viewport().high() - chart.view.viewport().low() > range * 1.5);
    QTest::mouseDClick(&chart.view, Qt::LeftButton, Qt::NoModifier, {x, 150});
    chart.picture();
    QVERIFY(chart.view.isPriceAutomatic());
    QVERIFY(std::abs(chart.view.viewport().high() - chart.view.viewport().low() - range) < 1.0);
}

void TestChartView::doubleClickFits()
{
    ShownChart chart;
    chart.show(minuteWalk(3000));
    QVERIFY(chart.view.viewport().visibleSlots().first > 0);
    QTest::mouseDClick(&chart.view, Qt::LeftButton, Qt::NoModifier, {300, 150});
    QCOMPARE(chart.view.viewport().visibleSlots().first, std::int64_t{0});
    QCOMPARE(chart.view.viewport().visibleSlots().second, std::int64_t{3000});
}

void TestChartView::crosshairPicksTheBarUnderThePointer()
{
    ShownChart chart;
    const auto bars = minuteWalk(1000);
    chart.show(bars);
    QSignalSpy hovered(&chart.view, &ui::ChartView::barHovered);
    for (const std::int64_t slot : {950, 977, 999}) {
        const double x = chart.view.viewport().xOf(static_cast<double>(slot) + 0.5);
        hover(chart.view, QPoint(static_cast<int>(x), 150));
        QCOMPARE(chart.view.crosshair().slot(), std::optional(slot));
        const auto bar = chart.view.crosshair().bar(*chart.view.series());
        QVERIFY(bar && *bar == static_cast<std::size_t>(slot));
        QVERIFY(hovered.last().at(0).value<Time>() == bars[static_cast<std::size_t>(slot)].start());
    }
    // Right of the newest bar the legend shows the newest.
    hover(chart.view, QPoint(chart.view.viewport().plot().right() - 1, 150));
    QVERIFY(chart.view.crosshair().bar(*chart.view.series()) == std::optional<std::size_t>(999));
    hover(chart.view, chart.view.chartLayout().corner.center());
    QVERIFY(!chart.view.crosshair().isVisible());
}

void TestChartView::keysStepFromBarToBar()
{
    ShownChart chart;
    auto bars = minuteWalk(1000);
    bars.erase(bars.begin() + 990, bars.begin() + 995);
    chart.show(bars); // 995 bars over 1000 slots
    QTest::keyClick(&chart.view, Qt::Key_Left);
    QCOMPARE(chart.view.crosshair().slot(), std::optional<std::int64_t>(999));
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&chart.view, Qt::Key_Left);
    QCOMPARE(chart.view.crosshair().slot(), std::optional<std::int64_t>(995));
    QTest::keyClick(&chart.view, Qt::Key_Left); // over the gap
    QCOMPARE(chart.view.crosshair().slot(), std::optional<std::int64_t>(989));
    QTest::keyClick(&chart.view, Qt::Key_Right);
    QCOMPARE(chart.view.crosshair().slot(), std::optional<std::int64_t>(995));
    // Stepping out of sight brings the bars along.
    for (int i = 0; i < 200; ++i)
        QTest::keyClick(&chart.view, Qt::Key_Left);
    const auto [first, end] = chart.view.viewport().visibleSlots();
    QVERIFY(*chart.view.crosshair().slot() >= first && *chart.view.crosshair().slot() < end);
    QTest::keyClick(&chart.view, Qt::Key_Escape);
    QVERIFY(!chart.view.crosshair().isVisible());
}

void TestChartView::goToCentresTheBarOfThatTime()
{
    ShownChart chart;
    const auto bars = minuteWalk(5000);
    chart.view.goTo(bars[1200].start()); // before there are any: kept
    chart.show(bars);
    QCOMPARE(chart.view.crosshair().slot(), std::optional<std::int64_t>(1200));
    const double middle = chart.view.viewport().slotAtX(chart.view.viewport().plot().width() / 2.0);
    QVERIFY(std::abs(middle - 1200.5) < 1.0);
    chart.view.goTo(Time::fromSeconds(0));
    QCOMPARE(chart.view.crosshair().slot(), std::optional<std::int64_t>(0));
    chart.view.goTo(Time::fromSeconds(7'000'000'000));
    QCOMPARE(chart.view.crosshair().slot(), std::optional<std::int64_t>(4999));
}

void TestChartView::keysZoomPanAndSwitchTheScale()
{
    ShownChart chart;
    chart.show(minuteWalk(5000));
    const double zoom = chart.view.zoom();
    QTest::keyClick(&chart.view, Qt::Key_Plus);
    QVERIFY(chart.view.zoom() > zoom);
    QTest::keyClick(&chart.view, Qt::Key_Minus);
    QVERIFY(std::abs(chart.view.zoom() - zoom) < 1e-9);
    QTest::keyClick(&chart.view, Qt::Key_Home);
    QCOMPARE(chart.view.viewport().firstSlot(), 0.0);
    QTest::keyClick(&chart.view, Qt::Key_PageDown);
    QVERIFY(chart.view.viewport().firstSlot() > 50.0);
    const double first = chart.view.viewport().firstSlot();
    QTest::keyClick(&chart.view, Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(chart.view.viewport().firstSlot() < first);
    QTest::keyClick(&chart.view, Qt::Key_End);
    QVERIFY(chart.view.isFollowing());
    QSignalSpy log(&chart.view, &ui::ChartView::logScaleChanged);
    QTest::keyClick(&chart.view, Qt::Key_L);
    QVERIFY(chart.view.isLogScale());
    QCOMPARE(log.size(), 1);
    QTest::keyClick(&chart.view, Qt::Key_F);
    QCOMPARE(chart.view.viewport().visibleSlots().first, std::int64_t{0});
}

void TestChartView::aLongHistoryIsTakenInPieces()
{
    ShownChart chart;
    chart.show(minuteWalk(300'000));
    QTRY_VERIFY(chart.view.emptyText().isEmpty());
    QTRY_VERIFY(chart.view.series()->isComplete());
    QCOMPARE(chart.view.series()->barCount(), std::size_t{300'000});
    chart.view.setTimeframe(Timeframe::M15);
    QTRY_VERIFY(chart.view.series()->timeframe() == Timeframe::M15);
    QCOMPARE(chart.view.series()->summary(0, chart.view.series()->barCount()).isEmpty(), false);
}

void TestChartView::anotherTimeframeKeepsThePlace()
{
    ShownChart chart;
    const auto bars = minuteWalk(20'000);
    chart.show(bars);
    QTRY_VERIFY(chart.view.series() != nullptr);
    chart.view.goTo(bars[4000].start());
    QVERIFY(!chart.view.isFollowing());
    const Time edge = chart.view.series()->timeAt(chart.view.viewport().visibleSlots().second);
    chart.view.setTimeframe(Timeframe::M5);
    QTRY_VERIFY(chart.view.series()->timeframe() == Timeframe::M5);
    const Time now = chart.view.series()->timeAt(chart.view.viewport().visibleSlots().second);
    QVERIFY(std::abs((now - edge).count()) <= std::int64_t{600} * 1'000'000'000);
    QVERIFY(!chart.view.isFollowing());
}

void TestChartView::anotherSessionStartsAnew()
{
    ShownChart chart;
    const session::BarLog first = logOf(minuteWalk(500));
    chart.view.setSnapshot(chartSnapshot(first.view(), chartInstrument()));
    const session::BarLog second = logOf(minuteWalk(700, Time::fromSeconds(1'600'000'020), 3));
    chart.view.setSnapshot(chartSnapshot(second.view(), chartInstrument(), {}, 2));
    QTRY_VERIFY(chart.view.series() != nullptr);
    QCOMPARE(chart.view.series()->barCount(), std::size_t{700});
    QVERIFY(chart.view.isFollowing());
    chart.view.setSnapshot(nullptr);
    QVERIFY(chart.view.emptyText().contains(QStringLiteral("session")));
    QVERIFY(!chart.picture().isNull());
}

void TestChartView::describesItselfToScreenReaders()
{
    ShownChart chart;
    QVERIFY(!chart.view.accessibleName().isEmpty());
    chart.show(flat(20, 12'345));
    QTRY_VERIFY(chart.view.accessibleDescription().contains(QStringLiteral("BTC-USDT")));
    QVERIFY(chart.view.accessibleDescription().contains(QStringLiteral("123.45")));
    QVERIFY(chart.view.accessibleDescription().contains(QStringLiteral("level")));
    const QString before = chart.view.accessibleDescription();
    QTest::keyClick(&chart.view, Qt::Key_Home);
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(&chart.view, Qt::Key_Right);
    QTest::keyClick(&chart.view, Qt::Key_Left);
    QCoreApplication::processEvents();
    QCOMPARE(chart.view.accessibleDescription(), before); // not with every step
    QTRY_VERIFY(chart.view.accessibleDescription() != before);
}

void TestChartView::focusShows()
{
    ShownChart chart;
    chart.show(minuteWalk(20));
    chart.view.clearFocus();
    const QImage without = chart.picture();
    chart.view.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&chart.view));
    chart.view.setFocus();
    QVERIFY(chart.view.hasFocus());
    QVERIFY(chart.picture().pixelColor(0, 200) != without.pixelColor(0, 200));
}

void TestChartView::aDateIsAskedForWithoutBlocking()
{
    ShownChart chart;
    const auto bars = minuteWalk(5000);
    chart.show(bars);
    QTest::keyClick(&chart.view, Qt::Key_G);
    auto* dialog = chart.view.findChild<ui::GoToDateDialog*>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    auto* edit = dialog->findChild<QDateTimeEdit*>();
    QVERIFY(edit != nullptr && !edit->accessibleName().isEmpty());
    const ui::ChartClock clock;
    edit->setDateTime(clock.wall(bars[700].start()));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(chart.view.crosshair().slot(), std::optional<std::int64_t>(700));
}

void TestChartView::theMenuOffersWhatKeysDo()
{
    ShownChart chart;
    chart.show(minuteWalk(500));
    QContextMenuEvent event(QContextMenuEvent::Mouse, {100, 100}, chart.view.mapToGlobal(QPoint(100, 100)));
    QCoreApplication::sendEvent(&chart.view, &event);
    auto* menu = chart.view.findChild<QMenu*>();
    QVERIFY(menu != nullptr && menu->isVisible());
    for (QAction* action : menu->actions())
        if (action->text().contains(QStringLiteral("Logarithmic"))) action->trigger();
    QVERIFY(chart.view.isLogScale());
    menu->close();
}

void TestChartView::thePictureIsCopied()
{
    ShownChart chart;
    chart.show(minuteWalk(500));
    chart.view.copyPicture();
    QCOMPARE(QGuiApplication::clipboard()->image().size(), chart.view.picture().size());
}

void TestChartView::levelsCloseByAreBroughtIntoSight()
{
    const auto bars = minuteWalk(300);
    const session::BarLog log = logOf(bars);
    std::int64_t high = 0;
    std::int64_t low = INT64_MAX;
    for (std::size_t i = 150; i < bars.size(); ++i) {
        high = std::max(high, bars[i].high.units);
        low = std::min(low, bars[i].low.units);
    }
    const auto rangeWithStopAt = [&](std::int64_t price) {
        ShownChart chart;
        auto snapshot = chartSnapshot(log.view(), chartInstrument());
        session::PositionRow position;
        position.instrument = InstrumentId{1};
        position.quantity = Lots{1};
        position.stop.units = price;
        snapshot->positions = std::make_shared<const std::vector<session::PositionRow>>(std::vector{position});
        chart.view.setSnapshot(snapshot);
        chart.picture();
        return std::pair(chart.view.viewport().low(), chart.view.viewport().high());
    };
    const auto [nearLow, nearHigh] = rangeWithStopAt(low - (high - low) / 10);
    QVERIFY(nearLow < static_cast<double>(low - (high - low) / 10));
    const auto [farLow, farHigh] = rangeWithStopAt(low - (high - low) * 5);
    QVERIFY(farLow > static_cast<double>(low - (high - low)));
    QVERIFY(farHigh > static_cast<double>(bars.back().close.units));
    QVERIFY(nearHigh >= farHigh * 0.9);
}

SEXTANT_TEST(TestChartView)
#include "tst_chart_view.moc"
