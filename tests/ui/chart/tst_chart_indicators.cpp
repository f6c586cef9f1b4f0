#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

#include "tests/test_main.h"
#include "tests/ui/chart/chart_widgets.h"
#include "ui/chart/chart_indicators.h"
#include "ui/chart/chart_notice.h"
#include "ui/chart/indicator_legend.h"
#include "ui/chart/indicator_palette.h"

using namespace sextant;
using namespace sextant::test;
using market::Timeframe;
using models::IndicatorChoice;
using ui::ChartIndicators;

class TestChartIndicators final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsAddedRemovedAndMovedCanBeTakenBack();
    void aChangeKeepsTheValuesOfTheOthers();
    void panesAreNumberedAndSized();
    void thePresetAddsWhatIsMissing();
    void stateIsKeptAndWhatIsUnknownLeftOut();
    void thereIsRoomForFortyAndNoMore();
    void coloursStandOutFromBothThemes();
    void aLineIsDrawnWhereItsValuesAre_data();
    void aLineIsDrawnWhereItsValuesAre();
    void nothingIsDrawnBeforeItIsReady();
    void gapsAreNotBridged();
    void sessionAveragesBeginAnewEachDay();
    void hiddenOnesAreNotDrawn();
    void columnsShowTheirSign();
    void bandsAreTinted();
    void tenAtOnceAreAllDrawn();
    void longHistoriesAreComputedInPieces();
    void anotherTimeframeComputesAnew();
    void linesFarAwayDoNotFlattenTheBars();
    void theLegendTellsValuesAndReadiness();
    void rowsWorkByKeyboard();
    void clicksSelectAndToolsRemove();
    void theNoticeTakesBack();
    void edgesOfPanesAreDragged();
    void theMenuReachesEverything();
    void everyZoomAndRatioIsPainted();
    void theCrosshairReadsPanes();
    void aSecondInstrumentIsTheBenchmark();
};

namespace {

const QColor kMagenta(255, 0, 255);

IndicatorChoice choiceOf(const char* spec, const QColor& color = {})
{
    IndicatorChoice choice = models::usualChoice(analysis::parseSpec(spec).value());
    if (color.isValid())
        for (models::OutputStyle& style : choice.outputs) {
            style.custom = color;
            style.width = 2;
        }
    return choice;
}

bool isMagenta(const QColor& color) { return color.red() > 140 && color.blue() > 140 && color.green() < 90; }

/// Places of pixels in the colour, within an area.
std::vector<QPoint> magentaIn(const QImage& image, const QRect& area)
{
    std::vector<QPoint> found;
    for (int x = area.left(); x <= area.right(); ++x)
        for (int y = area.top(); y <= area.bottom(); ++y)
            if (isMagenta(image.pixelColor(x, y))) found.emplace_back(x, y);
    return found;
}

void waitUntilComputed(ShownChart& chart)
{
    QTRY_VERIFY(chart.view.series() != nullptr && chart.view.series()->isComplete());
    QTRY_VERIFY(chart.view.indicators().isComplete());
}

/// The plot without the rows of the legend, whose values have the colour of their line.
QRect belowLegend(const ShownChart& chart) { return chart.view.chartLayout().plot.adjusted(0, 60, -4, -4); }

std::vector<QString> specs(const ChartIndicators& list)
{
    std::vector<QString> texts;
    for (std::size_t i = 0; i < list.count(); ++i)
        texts.push_back(list.item(i).choice.spec);
    return texts;
}

QString textsOf(const ui::IndicatorRow* row)
{
    QString text = row->content().label + QLatin1Char('|') + row->content().state;
    for (const auto& value : row->content().values)
        text += QLatin1Char('|') + value.title + QLatin1Char('=') + value.text;
    return text;
}

QToolButton* toolNamed(QWidget& view, const char* part)
{
    for (auto* button : view.findChildren<QToolButton*>())
        if (button->accessibleName().contains(QLatin1StringView(part))) return button;
    return nullptr;
}

/// As the window system tells of the pointer; QTest would move the real one.
void pointAt(QWidget& widget, const QPoint& point, Qt::MouseButtons buttons = Qt::NoButton)
{
    QMouseEvent event(QEvent::MouseMove, point, widget.mapToGlobal(point), Qt::NoButton, buttons, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &event);
}

} // namespace

void TestChartIndicators::whatIsAddedRemovedAndMovedCanBeTakenBack()
{
    ChartIndicators list;
    QSignalSpy changed(&list, &ChartIndicators::changed);
    QSignalSpy told(&list, &ChartIndicators::told);
    QVERIFY(list.add(choiceOf("ema:20")));
    QVERIFY(list.add(choiceOf("rsi:14")));
    QCOMPARE(changed.size(), 2);
    QCOMPARE(list.item(1).label, QStringLiteral("RSI (14)"));
    QVERIFY(list.replace(0, choiceOf("ema:50")));
    QCOMPARE(list.item(0).choice.spec, QStringLiteral("ema:50"));
    QVERIFY(told.last()[0].toString().contains(QStringLiteral("EMA (50)")) && told.last()[1].toBool());
    list.move(1, IndicatorChoice::kPricePane);
    QVERIFY(list.panes().empty());
    list.setHidden(0, true);
    list.remove(0);
    QVERIFY(told.last()[0].toString().contains(QStringLiteral("EMA (50)")));
    QCOMPARE(specs(list), std::vector<QString>{QStringLiteral("rsi:14")});
    const QVariantMap end = list.saveState();

    list.undo(); // removed
    QVERIFY(list.item(0).choice.isHidden);
    list.undo(); // hidden
    QVERIFY(!list.item(0).choice.isHidden);
    list.undo(); // moved
    QCOMPARE(list.panes(), std::vector<int>{1});
    list.undo(); // changed
    QCOMPARE(list.item(0).choice.spec, QStringLiteral("ema:20"));
    list.undo();
    list.undo();
    QVERIFY(list.isEmpty() && !list.canUndo());
    list.undo(); // nothing left: nothing happens
    for (int i = 0; i < 6; ++i)
        list.redo();
    QVERIFY(!list.canRedo());
    QCOMPARE(list.saveState(), end);
    list.undo();
    list.add(choiceOf("atr:14")); // another way on: the old one is gone
    QVERIFY(!list.canRedo());

    IndicatorChoice broken = choiceOf("ema:20");
    broken.spec = QStringLiteral("ema:0");
    const auto before = specs(list);
    QVERIFY(!list.add(broken) && !list.replace(0, broken));
    QVERIFY(told.last()[0].toString().contains(QStringLiteral("ema:0")));
    QCOMPARE(specs(list), before);
    list.clear();
    QVERIFY(list.isEmpty());
    list.undo();
    QCOMPARE(specs(list), before);
}

void TestChartIndicators::aChangeKeepsTheValuesOfTheOthers()
{
    ShownChart chart;
    chart.show(minuteWalk(400));
    ChartIndicators& list = chart.view.indicators();
    list.add(choiceOf("ema:20"));
    list.add(choiceOf("macd:12:26:9"));
    waitUntilComputed(chart);
    const models::IndicatorSeries* ema = list.item(0).series.get();
    const models::IndicatorSeries* macd = list.item(1).series.get();
    IndicatorChoice recoloured = list.item(1).choice;
    recoloured.outputs[0].custom = kMagenta;
    list.replace(1, recoloured);
    QVERIFY(list.item(0).series.get() == ema && list.item(1).series.get() == macd);
    QVERIFY(list.isComplete());
    recoloured.outputs[1].isShown = false; // other values are wanted
    list.replace(1, recoloured);
    QVERIFY(list.item(0).series.get() == ema && list.item(1).series.get() != macd);
    list.remove(0);
    list.undo();
    QTRY_VERIFY(list.isComplete());
    QVERIFY(list.item(0).series->valueAt(0, 399).has_value());
}

void TestChartIndicators::panesAreNumberedAndSized()
{
    ChartIndicators list;
    list.add(choiceOf("rsi:14"));
    list.add(choiceOf("macd:12:26:9"));
    list.add(choiceOf("ema:20"));
    QCOMPARE(list.panes(), (std::vector<int>{1, 2}));
    list.move(1, 1);
    QCOMPARE(list.panes(), std::vector<int>{1});
    list.move(2, IndicatorChoice::kNewPane);
    QCOMPARE(list.panes(), (std::vector<int>{1, 2}));
    QCOMPARE(list.paneShare(2), ChartIndicators::kUsualShare);
    list.setPaneShare(2, 0.3);
    QCOMPARE(list.paneShare(2), 0.3);
    list.setPaneShare(2, 7.0);
    QCOMPARE(list.paneShare(2), ChartIndicators::kMostShare);
    list.setPaneShare(2, -1.0);
    QCOMPARE(list.paneShare(2), ChartIndicators::kLeastShare);
}

void TestChartIndicators::thePresetAddsWhatIsMissing()
{
    ChartIndicators list;
    QSignalSpy told(&list, &ChartIndicators::told);
    list.add(choiceOf("rsi:14"));
    list.addPreset();
    QCOMPARE(list.count(), std::size_t{4});
    QCOMPARE(list.panes().size(), std::size_t{2});
    QVERIFY(told.last()[1].toBool());
    list.addPreset();
    QCOMPARE(list.count(), std::size_t{4});
    QVERIFY(!told.last()[1].toBool());
    list.undo();
    QCOMPARE(list.count(), std::size_t{1});
}

void TestChartIndicators::stateIsKeptAndWhatIsUnknownLeftOut()
{
    ChartIndicators list;
    list.addPreset();
    IndicatorChoice styled = list.item(2).choice;
    styled.outputs[0] = {true, 0, QColor(1, 2, 3), 3, models::LineStyle::Dashed};
    list.replace(2, styled);
    list.setPaneShare(1, 0.25);
    const QVariantMap state = list.saveState();
    ChartIndicators other;
    QSignalSpy told(&other, &ChartIndicators::told);
    other.restoreState(state);
    QCOMPARE(other.saveState(), state);
    QVERIFY(told.isEmpty() && !other.canUndo());

    QVariantMap broken = state;
    QVariantList entries = state.value(QStringLiteral("list")).toList();
    entries.insert(1, QVariantMap{{QStringLiteral("spec"), QStringLiteral("moonphase:29")}});
    entries.append(QVariantMap{{QStringLiteral("spec"), QStringLiteral("rsi:-4")}});
    entries.append(QVariant(17));
    broken.insert(QStringLiteral("list"), entries);
    broken.insert(QStringLiteral("panes"), QVariantMap{{QStringLiteral("1"), 900.0}});
    ChartIndicators mended;
    QSignalSpy heard(&mended, &ChartIndicators::told);
    mended.restoreState(broken);
    QCOMPARE(specs(mended), specs(list));
    QCOMPARE(heard.size(), 1);
    QVERIFY(heard[0][0].toString().contains(QStringLiteral("moonphase:29")));
    QVERIFY(heard[0][0].toString().contains(QStringLiteral("rsi:-4")));
    QCOMPARE(mended.paneShare(1), ChartIndicators::kMostShare);
    mended.restoreState({});
    QVERIFY(mended.isEmpty());
}

void TestChartIndicators::thereIsRoomForFortyAndNoMore()
{
    ChartIndicators list;
    QSignalSpy told(&list, &ChartIndicators::told);
    for (std::size_t i = 0; i < ChartIndicators::kMost; ++i)
        QVERIFY(list.add(choiceOf("ema:20")));
    QVERIFY(!list.add(choiceOf("ema:20")));
    QCOMPARE(list.count(), ChartIndicators::kMost);
    QVERIFY(told.last()[0].toString().contains(QStringLiteral("40")));
}

void TestChartIndicators::coloursStandOutFromBothThemes()
{
    for (const ui::Theme& theme : {ui::Theme::dark(), ui::Theme::light()})
        for (int number = 0; number < models::kThemeColors; ++number) {
            const double contrast = ui::contrastRatio(ui::chartColor(theme, number), theme.window);
            QVERIFY2(contrast >= 4.5,
                     qPrintable(QStringLiteral("%1: %2").arg(ui::chartColorName(number)).arg(contrast)));
        }
}

void TestChartIndicators::aLineIsDrawnWhereItsValuesAre_data()
{
    QTest::addColumn<double>("zoom");
    QTest::newRow("wide bars") << 12.0;
    QTest::newRow("one pixel a bar") << 1.0;
    QTest::newRow("many bars a pixel") << 0.4;
}

void TestChartIndicators::aLineIsDrawnWhereItsValuesAre()
{
    QFETCH(double, zoom);
    ShownChart chart;
    chart.show(minuteWalk(2000));
    chart.view.indicators().add(choiceOf("ema:50", kMagenta));
    waitUntilComputed(chart);
    chart.view.setZoom(zoom);
    const QImage image = chart.picture();
    const ui::ChartViewport& view = chart.view.viewport();
    const models::IndicatorSeries& series = *chart.view.indicators().item(0).series;
    const QRect area = belowLegend(chart);
    int checked = 0;
    for (int x = area.left() + 2; x < area.right() - 60; x += 7) {
        const auto bar = static_cast<std::int64_t>(std::floor(view.slotAtX(x)));
        if (bar < 60 || bar >= 1990) continue;
        const auto value = series.valueAt(0, bar);
        QVERIFY(value.has_value());
        const double y = view.yOf(*value * 1e8);
        if (y < area.top() + 6 || y > area.bottom() - 6) continue;
        bool isNear = false;
        for (int dy = -6; dy <= 6; ++dy)
            isNear = isNear || isMagenta(image.pixelColor(x, static_cast<int>(y) + dy));
        QVERIFY2(isNear, qPrintable(QStringLiteral("column %1").arg(x)));
        ++checked;
    }
    QVERIFY(checked > 20);
}

void TestChartIndicators::nothingIsDrawnBeforeItIsReady()
{
    ShownChart chart;
    chart.show(minuteWalk(90));
    chart.view.indicators().add(choiceOf("sma:50", kMagenta));
    waitUntilComputed(chart);
    chart.view.fit();
    const QImage image = chart.picture();
    const int ready = static_cast<int>(chart.view.viewport().xOf(49.0));
    const auto found = magentaIn(image, belowLegend(chart));
    QVERIFY(!found.empty());
    QVERIFY(std::all_of(found.begin(), found.end(), [ready](const QPoint& at) { return at.x() >= ready; }));
}

void TestChartIndicators::gapsAreNotBridged()
{
    std::vector<market::Bar> bars = minuteWalk(100);
    bars.erase(bars.begin() + 40, bars.begin() + 60);
    ShownChart chart;
    chart.show(bars);
    chart.view.indicators().add(choiceOf("ema:5", kMagenta));
    waitUntilComputed(chart);
    chart.view.fit();
    const QImage image = chart.picture();
    const ui::ChartViewport& view = chart.view.viewport();
    const QRect area = belowLegend(chart);
    const QRect gap(QPoint(static_cast<int>(view.xOf(40.7)), area.top()),
                    QPoint(static_cast<int>(view.xOf(59.3)), area.bottom()));
    QVERIFY(magentaIn(image, gap).empty());
    QVERIFY(!magentaIn(image, QRect(QPoint(area.left(), area.top()), gap.bottomLeft())).empty());
    QVERIFY(!magentaIn(image, QRect(gap.topRight(), area.bottomRight())).empty());
}

void TestChartIndicators::sessionAveragesBeginAnewEachDay()
{
    // Ends of the days 2023-11-14 and 15, UTC: the average of the first is far from the second's.
    std::vector<market::Bar> bars = minuteWalk(120, Time::fromSeconds(1'700'002'800));
    for (std::size_t i = 60; i < bars.size(); ++i)
        for (Price* price : {&bars[i].open, &bars[i].high, &bars[i].low, &bars[i].close})
            price->units = price->units * 11 / 10;
    ShownChart chart;
    chart.show(bars);
    IndicatorChoice choice = choiceOf("vwap", kMagenta);
    choice.outputs[1].isShown = choice.outputs[2].isShown = false;
    chart.view.indicators().add(choice);
    waitUntilComputed(chart);
    chart.view.fit();
    const QImage image = chart.picture();
    const ui::ChartViewport& view = chart.view.viewport();
    const QRect area = belowLegend(chart);
    const double before = view.yOf(chart.view.indicators().item(0).series->valueAt(0, 59).value() * 1e8);
    const double after = view.yOf(chart.view.indicators().item(0).series->valueAt(0, 60).value() * 1e8);
    QVERIFY(before - after > 60.0);
    const QRect between(QPoint(static_cast<int>(view.xOf(59.6)), static_cast<int>(after) + 15),
                        QPoint(static_cast<int>(view.xOf(60.4)), static_cast<int>(before) - 15));
    QVERIFY(magentaIn(image, between.intersected(area)).empty());
    QVERIFY(!magentaIn(image, area).empty());
}

void TestChartIndicators::hiddenOnesAreNotDrawn()
{
    ShownChart chart;
    chart.show(minuteWalk(300));
    chart.view.indicators().add(choiceOf("ema:5", kMagenta));
    waitUntilComputed(chart);
    QVERIFY(!magentaIn(chart.picture(), belowLegend(chart)).empty());
    chart.view.indicators().setHidden(0, true);
    QVERIFY(magentaIn(chart.picture(), belowLegend(chart)).empty());
    QVERIFY(textsOf(chart.view.legend().row(0)).contains(QStringLiteral("hidden")));
}

void TestChartIndicators::columnsShowTheirSign()
{
    ShownChart chart({900, 600});
    chart.show(minuteWalk(300));
    chart.view.indicators().add(choiceOf("macd:12:26:9"));
    waitUntilComputed(chart);
    const QImage image = chart.picture();
    QCOMPARE(chart.view.indicatorPainter().panes().size(), std::size_t{1});
    const ui::PaneScale scale = chart.view.indicatorPainter().panes().front();
    QVERIFY(scale.hasValues && scale.low < 0.0 && scale.high > 0.0);
    const ui::ChartViewport& view = chart.view.viewport();
    const models::IndicatorSeries& series = *chart.view.indicators().item(0).series;
    int rising = 0;
    int falling = 0;
    for (std::int64_t bar = 250; bar < 300; ++bar) {
        const double value = series.valueAt(2, bar).value();
        const int x = static_cast<int>(view.xOf(static_cast<double>(bar) + 0.5));
        const double middle = (scale.yOf(value) + scale.yOf(0.0)) / 2.0;
        if (std::abs(scale.yOf(value) - scale.yOf(0.0)) < 5.0) continue;
        const QColor color = image.pixelColor(x, static_cast<int>(middle));
        if (value > 0.0 && color.green() > color.red() + 20) ++rising;
        if (value < 0.0 && color.red() > color.green() + 20) ++falling;
    }
    QVERIFY2(rising + falling > 10, qPrintable(QStringLiteral("%1 and %2").arg(rising).arg(falling)));
}

void TestChartIndicators::bandsAreTinted()
{
    ShownChart chart;
    chart.show(minuteWalk(300));
    const QImage plain = chart.picture();
    IndicatorChoice choice = choiceOf("bollinger:20:2");
    choice.isTinted = false;
    chart.view.indicators().add(choice);
    waitUntilComputed(chart);
    const QImage lines = chart.picture();
    choice.isTinted = true;
    chart.view.indicators().replace(0, choice);
    const QImage tinted = chart.picture();
    const QRect area = belowLegend(chart);
    int more = 0;
    for (int x = area.left(); x <= area.right(); ++x)
        for (int y = area.top(); y <= area.bottom(); ++y)
            more += lines.pixel(x, y) != tinted.pixel(x, y) ? 1 : 0;
    QVERIFY(plain != lines);
    QVERIFY2(more > area.width() * 10, qPrintable(QString::number(more)));
}

void TestChartIndicators::tenAtOnceAreAllDrawn()
{
    ShownChart chart({1200, 900});
    chart.show(minuteWalk(1500));
    ChartIndicators& list = chart.view.indicators();
    for (const char* spec : {"ribbon:8:13:21:48:200", "bollinger:20:2", "keltner:20:1.5:20", "vwap", "supertrend:10:3",
                             "ichimoku:9:26:52", "rsi:14", "macd:12:26:9", "adx:14", "stoch:14:3:3"})
        QVERIFY2(list.add(choiceOf(spec)), spec);
    waitUntilComputed(chart);
    const QImage image = chart.picture();
    const ui::ChartLayout& layout = chart.view.chartLayout();
    QCOMPARE(layout.panes.size(), std::size_t{4});
    QVERIFY(layout.plot.height() >= static_cast<int>(0.29 * 900));
    for (std::size_t p = 0; p < layout.panes.size(); ++p) {
        QVERIFY(layout.panes[p].height() >= ui::ChartLayout::kLowestPane);
        QCOMPARE(layout.panes[p].top(), p == 0 ? layout.volume.bottom() + 1 : layout.panes[p - 1].bottom() + 1);
    }
    QVERIFY(layout.panes.back().bottom() < layout.timeAxis.top());
    // Every pane has a line of more than one height in it, left of its axis and below its legend.
    for (const QRect& pane : layout.panes) {
        std::set<int> rows;
        const QColor window = chart.theme.theme().window;
        for (int x = 0; x < pane.width() - 40; x += 3)
            for (int y = pane.top() + 24; y < pane.bottom(); ++y)
                if (image.pixelColor(x, y) != window) rows.insert(y);
        QVERIFY(rows.size() > 10);
    }
    for (std::size_t i = 0; i < list.count(); ++i) {
        const ui::IndicatorRow* row = chart.view.legend().row(i);
        QVERIFY2(!row->content().values.empty(), qPrintable(row->content().label));
    }
    list.clear();
    QVERIFY(chart.view.chartLayout().panes.empty());
    chart.picture();
    list.undo();
    QTRY_VERIFY(list.isComplete());
    QCOMPARE(list.count(), std::size_t{10});
}

void TestChartIndicators::longHistoriesAreComputedInPieces()
{
    ShownChart chart;
    chart.show(minuteWalk(120'000));
    QTRY_VERIFY(chart.view.series() != nullptr && chart.view.series()->isComplete());
    for (int i = 0; i < 8; ++i)
        chart.view.indicators().add(choiceOf("ribbon:8:13:21:48:200"));
    // A turn of the event loop does not do it all, and the chart can be painted meanwhile.
    QVERIFY(!chart.view.indicators().isComplete());
    chart.picture();
    QVERIFY(textsOf(chart.view.legend().row(7)).contains(QStringLiteral("computing")));
    QTRY_VERIFY_WITH_TIMEOUT(chart.view.indicators().isComplete(), 60'000);
    chart.picture();
    QVERIFY(!textsOf(chart.view.legend().row(7)).contains(QStringLiteral("computing")));
}

void TestChartIndicators::anotherTimeframeComputesAnew()
{
    ShownChart chart;
    chart.show(minuteWalk(3000));
    chart.view.indicators().add(choiceOf("sma:3"));
    waitUntilComputed(chart);
    const auto minutes = chart.view.indicators().item(0).series->barCount();
    chart.view.setTimeframe(Timeframe::M15);
    QTRY_VERIFY(chart.view.series()->timeframe() == Timeframe::M15);
    waitUntilComputed(chart);
    const models::BarSeries& bars = *chart.view.series();
    const models::IndicatorSeries& series = *chart.view.indicators().item(0).series;
    QVERIFY(series.barCount() < minutes);
    const double mean =
        static_cast<double>(bars.bar(50).close.units + bars.bar(51).close.units + bars.bar(52).close.units) / 3e8;
    QVERIFY(std::abs(series.valueAt(0, 52).value() - mean) < 1e-9 * mean);
    chart.view.setInstrument(InstrumentId{});
    chart.picture(); // nothing refers to bars that are gone
    QCOMPARE(series.barCount(), std::size_t{0});
}

void TestChartIndicators::linesFarAwayDoNotFlattenTheBars()
{
    ShownChart chart;
    std::vector<market::Bar> bars = minuteWalk(300);
    for (std::size_t i = 0; i < 200; ++i) // long ago prices were ten times as high
        for (Price* price : {&bars[i].open, &bars[i].high, &bars[i].low, &bars[i].close})
            price->units *= 10;
    chart.show(bars);
    chart.view.indicators().add(choiceOf("sma:190"));
    waitUntilComputed(chart);
    chart.view.setZoom(12.0);
    chart.picture();
    const ui::ChartViewport& view = chart.view.viewport();
    const auto [first, end] = view.visibleSlots();
    QVERIFY(first > 200);
    const models::BarSummary sum =
        chart.view.series()->summary(static_cast<std::size_t>(first), static_cast<std::size_t>(end));
    QVERIFY(view.high() - view.low() < static_cast<double>(sum.high - sum.low) * 2.5);
}

void TestChartIndicators::theLegendTellsValuesAndReadiness()
{
    ShownChart chart;
    chart.show(minuteWalk(60));
    ChartIndicators& list = chart.view.indicators();
    list.add(choiceOf("sma:20"));
    list.add(choiceOf("macd:12:26:9"));
    list.add(choiceOf("sma:200"));
    list.add(choiceOf("zigzag:1"));
    waitUntilComputed(chart);
    chart.picture();
    const auto text = [&](std::size_t i) { return textsOf(chart.view.legend().row(i)); };
    const double mean = list.item(0).series->valueAt(0, 59).value();
    QCOMPARE(text(0), QStringLiteral("SMA (20)||=%1").arg(QLocale().toString(mean, 'f', 2)));
    QVERIFY2(text(1).startsWith(QStringLiteral("MACD (12, 26, 9)|converging, ")), qPrintable(text(1)));
    QVERIFY(text(1).contains(QStringLiteral("|Signal=")));
    QVERIFY2(text(2).contains(QStringLiteral("not ready, 140 bar")), qPrintable(text(2)));
    QVERIFY(text(2).endsWith(QStringLiteral("=—")));
    QVERIFY(text(3).contains(QStringLiteral("repaints")));
    // By the crosshair it is another bar.
    QTest::keyClick(&chart.view, Qt::Key_Left);
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(&chart.view, Qt::Key_Left);
    chart.picture();
    const auto slot = chart.view.crosshair().slot();
    QVERIFY(slot.has_value() && *slot < 45);
    QCOMPARE(text(0), QStringLiteral("SMA (20)||=%1")
                          .arg(QLocale().toString(list.item(0).series->valueAt(0, *slot).value(), 'f', 2)));
    chart.view.legend().describe();
    QCOMPARE(chart.view.legend().row(0)->accessibleName(), QStringLiteral("Indicator SMA (20)"));
    QVERIFY(chart.view.legend().row(1)->accessibleDescription().contains(QStringLiteral("Signal")));
}

void TestChartIndicators::rowsWorkByKeyboard()
{
    ShownChart chart({900, 600});
    chart.show(minuteWalk(300));
    ChartIndicators& list = chart.view.indicators();
    list.add(choiceOf("ema:20"));
    list.add(choiceOf("rsi:14"));
    waitUntilComputed(chart);
    chart.view.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&chart.view));
    chart.view.setFocus();
    QTest::keyClick(&chart.view, Qt::Key_Tab);
    QVERIFY(chart.view.legend().row(0)->hasFocus());
    QTest::keyClick(chart.view.legend().row(0), Qt::Key_Tab);
    QVERIFY(chart.view.legend().row(1)->hasFocus());
    QCOMPARE(chart.view.legend().selected(), std::optional<std::size_t>(1));
    const double share = list.paneShare(1);
    QTest::keyClick(chart.view.legend().row(1), Qt::Key_Up, Qt::ControlModifier);
    QVERIFY(list.paneShare(1) > share);
    QTest::keyClick(chart.view.legend().row(1), Qt::Key_Down, Qt::ControlModifier);
    QVERIFY(std::abs(list.paneShare(1) - share) < 1e-9);
    QTest::keyClick(chart.view.legend().row(1), Qt::Key_H);
    QVERIFY(list.item(1).choice.isHidden);
    QTest::keyClick(chart.view.legend().row(1), Qt::Key_L); // the chart's own keys go on
    QVERIFY(chart.view.isLogScale());
    QTest::keyClick(chart.view.legend().row(1), Qt::Key_Delete);
    QCOMPARE(list.count(), std::size_t{1});
    QTest::keyClick(&chart.view, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(list.count(), std::size_t{2});
    QTest::keyClick(&chart.view, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(list.count(), std::size_t{1});
}

void TestChartIndicators::clicksSelectAndToolsRemove()
{
    ShownChart chart({900, 600});
    chart.show(minuteWalk(300));
    ChartIndicators& list = chart.view.indicators();
    list.add(choiceOf("ema:20"));
    list.add(choiceOf("rsi:14"));
    waitUntilComputed(chart);
    chart.view.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&chart.view));
    chart.picture();
    // On the line itself, in its pane.
    QCOMPARE(chart.view.indicatorPainter().panes().size(), std::size_t{1});
    const ui::PaneScale scale = chart.view.indicatorPainter().panes().front();
    const int x = static_cast<int>(chart.view.viewport().xOf(280.5));
    const int y = static_cast<int>(scale.yOf(list.item(1).series->valueAt(0, 280).value()));
    QTest::mouseClick(&chart.view, Qt::LeftButton, Qt::NoModifier, QPoint(x, y));
    QCOMPARE(chart.view.legend().selected(), std::optional<std::size_t>(1));
    // Beside all lines: none.
    QTest::mouseClick(&chart.view, Qt::LeftButton, Qt::NoModifier,
                      QPoint(20, chart.view.chartLayout().plot.bottom() - 8));
    QVERIFY(!chart.view.legend().selected());
    // On the legend; its tools come up where the row ends.
    const ui::IndicatorRow* row = chart.view.legend().row(0);
    const QPoint onRow = row->extent().topLeft() + QPoint(12, 6);
    pointAt(chart.view, onRow);
    QToolButton* hide = toolNamed(chart.view, "Hide");
    QToolButton* remove = toolNamed(chart.view, "Remove");
    QVERIFY(hide != nullptr && remove != nullptr && remove->isVisible());
    QVERIFY(row->extent().intersects(QRect(remove->mapTo(&chart.view, QPoint(0, 0)), remove->size())));
    QTest::mouseClick(hide, Qt::LeftButton);
    QVERIFY(list.item(0).choice.isHidden);
    pointAt(chart.view, onRow);
    QTest::mouseClick(remove, Qt::LeftButton);
    QCOMPARE(list.count(), std::size_t{1});
    QCOMPARE(list.item(0).label, QStringLiteral("RSI (14)"));
}

void TestChartIndicators::theNoticeTakesBack()
{
    ShownChart chart;
    chart.show(minuteWalk(100));
    ChartIndicators& list = chart.view.indicators();
    list.add(choiceOf("ema:20"));
    list.remove(0);
    auto* notice = chart.view.findChild<ui::ChartNotice*>();
    QVERIFY(notice->isVisible() && notice->text().contains(QStringLiteral("EMA (20)")));
    QVERIFY(chart.view.rect().contains(notice->geometry()));
    auto* undo = notice->findChild<QToolButton*>();
    QVERIFY(undo->isVisible() && !undo->accessibleName().isEmpty());
    QTest::mouseClick(undo, Qt::LeftButton);
    QCOMPARE(list.count(), std::size_t{1});
    QVERIFY(!notice->isVisible());
    list.restoreState(
        {{QStringLiteral("list"), QVariantList{QVariantMap{{QStringLiteral("spec"), QStringLiteral("unknown:1")}}}}});
    QVERIFY(notice->isVisible() && notice->text().contains(QStringLiteral("unknown:1")));
    QVERIFY(!undo->isVisible());
}

void TestChartIndicators::edgesOfPanesAreDragged()
{
    ShownChart chart({900, 700});
    chart.show(minuteWalk(300));
    chart.view.indicators().add(choiceOf("rsi:14"));
    chart.view.indicators().add(choiceOf("atr:14"));
    waitUntilComputed(chart);
    const QRect before = chart.view.chartLayout().panes[1];
    const QPoint edge(300, before.top());
    pointAt(chart.view, edge);
    QCOMPARE(chart.view.cursor().shape(), Qt::SizeVerCursor);
    QTest::mousePress(&chart.view, Qt::LeftButton, Qt::NoModifier, edge);
    for (int i = 1; i <= 4; ++i)
        pointAt(chart.view, edge - QPoint(0, 15 * i), Qt::LeftButton);
    QTest::mouseRelease(&chart.view, Qt::LeftButton, Qt::NoModifier, edge - QPoint(0, 60));
    const QRect after = chart.view.chartLayout().panes[1];
    QVERIFY(std::abs(after.height() - (before.height() + 60)) <= 2);
    QCOMPARE(after.bottom(), before.bottom());
    QVERIFY(chart.view.isFollowing()); // nothing was panned
}

void TestChartIndicators::theMenuReachesEverything()
{
    ShownChart chart;
    chart.show(minuteWalk(100));
    ChartIndicators& list = chart.view.indicators();
    list.add(choiceOf("ema:20"));
    list.add(choiceOf("rsi:14"));
    QMenu menu;
    chart.view.fillIndicatorMenu(menu);
    const auto action = [](const QMenu& of, const char* text) {
        for (QAction* candidate : of.actions())
            if (candidate->text().startsWith(QLatin1StringView(text))) return candidate;
        return static_cast<QAction*>(nullptr);
    };
    for (const char* text :
         {"Add indicator", "Ribbon + Bollinger", "EMA (20)", "RSI (14)", "Undo", "Redo", "Remove all"})
        QVERIFY2(action(menu, text) != nullptr, text);
    QMenu* rsi = action(menu, "RSI (14)")->menu();
    for (const char* text : {"Settings", "Hide", "Move to", "Higher pane", "Lower pane", "Remove"})
        QVERIFY2(action(*rsi, text) != nullptr, text);
    QVERIFY(action(*action(menu, "EMA (20)")->menu(), "Higher pane") == nullptr);
    action(*action(*rsi, "Move to")->menu(), "the price")->trigger();
    QCOMPARE(list.item(1).choice.pane, IndicatorChoice::kPricePane);
    action(*rsi, "Remove")->trigger();
    QCOMPARE(list.count(), std::size_t{1});
    action(menu, "Remove all")->trigger();
    QVERIFY(list.isEmpty());
}

void TestChartIndicators::everyZoomAndRatioIsPainted()
{
    ShownChart chart({900, 700});
    chart.show(minuteWalk(5000));
    for (const char* spec :
         {"ribbon:8:13:21:48:200", "bollinger:20:2", "psar:0.02:0.2", "supertrend:10:3", "fractal:2:2",
          "ichimoku:9:26:52", "pivot_classic:day", "squeeze:20:2:1.5", "macd:12:26:9", "zigzag:1"})
        QVERIFY2(chart.view.indicators().add(choiceOf(spec)), spec);
    waitUntilComputed(chart);
    for (const double ratio : {1.0, 1.5, 2.0})
        for (const double zoom : {64.0, 8.0, 1.0, 0.99, 0.3, 0.17}) {
            chart.view.setZoom(zoom);
            QImage image(chart.view.size() * ratio, QImage::Format_RGB32);
            image.setDevicePixelRatio(ratio);
            chart.view.render(&image);
            chart.view.goTo(chart.view.series()->bar(10).start()); // the left end, too
            chart.view.render(&image);
            chart.view.goToNewest();
        }
    chart.view.setLogScale(true);
    chart.picture();
    chart.view.resize(120, 90); // no room for anything
    chart.picture();
    QVERIFY(chart.view.chartLayout().plot.height() >= 1);
}

void TestChartIndicators::theCrosshairReadsPanes()
{
    ShownChart chart({900, 600});
    chart.show(minuteWalk(300));
    chart.view.indicators().add(choiceOf("rsi:14"));
    waitUntilComputed(chart);
    chart.picture();
    const QRect pane = chart.view.chartLayout().panes[0];
    const QRect axis(chart.view.chartLayout().priceAxis.left(), pane.top() + 2, 60, pane.height() - 4);
    const auto lit = [&] {
        const QImage image = chart.picture();
        int count = 0;
        for (int x = axis.left(); x <= axis.right(); ++x)
            for (int y = axis.top(); y <= axis.bottom(); ++y)
                count += image.pixelColor(x, y) == chart.theme.theme().text ? 1 : 0;
        return count;
    };
    const int without = lit();
    pointAt(chart.view, QPoint(200, pane.center().y()));
    QVERIFY(lit() > without + 300); // the plate with the value
    QCOMPARE(chart.view.indicatorPainter().panes().size(), std::size_t{1});
    const ui::PaneScale scale = chart.view.indicatorPainter().panes().front();
    QVERIFY(std::abs(scale.valueAtY(scale.yOf(42.5)) - 42.5) < 1e-9);
    QVERIFY(scale.low < 30.0 && scale.high > 70.0);
}

void TestChartIndicators::aSecondInstrumentIsTheBenchmark()
{
    static const session::BarLog first = logOf(minuteWalk(500));
    static const session::BarLog second = logOf(minuteWalk(500, Time::fromSeconds(1'700'000'040), 3));
    auto snapshot = chartSnapshot(first.view(), chartInstrument());
    auto part = std::make_shared<session::InstrumentPart>(*snapshot->instruments[0]);
    auto instrument = std::make_shared<market::Instrument>(*part->instrument);
    instrument->id = InstrumentId{2};
    instrument->symbol = "ETH-USDT";
    part->instrument = instrument;
    part->bars = second.view();
    snapshot->instruments.push_back(part);
    ShownChart chart;
    chart.view.setSnapshot(snapshot);
    chart.view.indicators().add(choiceOf("prs:20"));
    chart.view.indicators().add(choiceOf("ema:20"));
    waitUntilComputed(chart);
    const double expected =
        static_cast<double>(first.view()[400].close.units) / static_cast<double>(second.view()[400].close.units);
    QTRY_VERIFY(chart.view.indicators().item(0).series->valueAt(0, 400).has_value());
    QVERIFY(std::abs(chart.view.indicators().item(0).series->valueAt(0, 400).value() - expected) < 1e-12);
    chart.picture();
    QVERIFY(textsOf(chart.view.legend().row(0)).contains(QStringLiteral("ETH-USDT")));
    QVERIFY(!textsOf(chart.view.legend().row(1)).contains(QStringLiteral("ETH-USDT")));
    // Another timeframe takes both along.
    chart.view.setTimeframe(Timeframe::M5);
    QTRY_VERIFY(chart.view.series()->timeframe() == Timeframe::M5);
    QTRY_VERIFY(chart.view.indicators().item(0).series->valueAt(0, 50).has_value());
}

SEXTANT_TEST(TestChartIndicators)
#include "tst_chart_indicators.moc"
