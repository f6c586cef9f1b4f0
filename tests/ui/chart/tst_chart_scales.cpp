#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QXmlStreamReader>

#include <cmath>

#include "models/chart/slot_time.h"
#include "tests/test_main.h"
#include "tests/ui/chart/chart_widgets.h"
#include "ui/chart/chart_panel.h"
#include "ui/chart/indicator_palette.h"

using namespace sextant;
using namespace sextant::test;
using market::Timeframe;

/// Per cent, comparisons, the cursor of a replay, and pictures of a chart.
class TestChartScales final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void perCentCountsFromTheFirstCloseInSight();
    void perCentIsRoundOnEitherScale_data();
    void perCentIsRoundOnEitherScale();
    void negativePricesHaveNoPerCent();
    void aComparisonMovesByItsOwnShares();
    void aComparisonIsTheSameAtEveryZoom();
    void aYoungSymbolBeginsWithItsFirstBar();
    void comparisonsAreChosenInTheMenuAndKept();
    void whatTheSessionDoesNotHaveIsWaitedFor();
    void theReplayCursorStandsAtItsInstant();
    void aPictureSaysWhatItIsOf();
    void picturesAreWrittenInBothForms();
    void aCopyIsPixelsAndLines();
};

namespace {

std::vector<market::Bar> ramp(std::size_t count, std::int64_t from, std::int64_t step, std::int64_t minute = 0)
{
    std::vector<market::Bar> bars;
    for (std::size_t i = 0; i < count; ++i) {
        const std::int64_t close = from + static_cast<std::int64_t>(i) * step;
        bars.push_back(
            minuteBar(Time::fromSeconds(1'699'999'200) + std::chrono::minutes(minute) + std::chrono::minutes(i), close,
                      close, close, close));
    }
    return bars;
}

std::shared_ptr<session::Snapshot> withOther(const session::BarLog& own, const session::BarLog& other)
{
    auto snapshot = chartSnapshot(own.view(), chartInstrument());
    auto part = std::make_shared<session::InstrumentPart>(*snapshot->instruments[0]);
    auto instrument = std::make_shared<market::Instrument>(*part->instrument);
    instrument->id = InstrumentId{2};
    instrument->symbol = "ETH-USDT";
    part->instrument = instrument;
    part->bars = other.view();
    snapshot->instruments.push_back(part);
    return snapshot;
}

void settle(ui::ChartView& view)
{
    QTRY_VERIFY(view.series() != nullptr && view.series()->isComplete());
    (void)view.grab();
}

QAction* actionOf(QMenu& menu, const QString& text)
{
    for (QAction* each : menu.actions())
        if (each->text() == text) return each;
    return nullptr;
}

QToolButton* named(QWidget& parent, const QString& name)
{
    for (auto* button : parent.findChildren<QToolButton*>())
        if (button->accessibleName() == name) return button;
    return nullptr;
}

ui::ChartScene sceneFor(ShownChart& chart, const market::Instrument& instrument, const ui::ChartClock& clock)
{
    ui::ChartScene scene{chart.theme.theme(),
                         *chart.view.series(),
                         chart.view.viewport(),
                         chart.view.chartLayout(),
                         instrument,
                         clock,
                         Price{}};
    const auto first = chart.view.series()->firstBarFrom(chart.view.viewport().visibleSlots().first);
    scene.firstClose = static_cast<double>(chart.view.series()->bar(first).close.units);
    scene.isPercent = chart.view.isPercentScale();
    return scene;
}

} // namespace

void TestChartScales::perCentCountsFromTheFirstCloseInSight()
{
    ShownChart chart;
    chart.show(ramp(400, 10'000, 10));
    settle(chart.view);
    const QImage prices = chart.picture();
    QSignalSpy changed(&chart.view, &ui::ChartView::percentScaleChanged);
    QTest::keyClick(&chart.view, Qt::Key_P);
    QVERIFY(chart.view.isPercentScale());
    QCOMPARE(changed.size(), 1);
    QVERIFY(chart.picture() != prices);
    const auto instrument = chartInstrument();
    const ui::ChartClock clock;
    const ui::ChartScene scene = sceneFor(chart, *instrument, clock);
    QCOMPARE(ui::axisText(scene, *scene.firstClose), QStringLiteral("0.00%"));
    QCOMPARE(ui::axisText(scene, *scene.firstClose * 1.05), QStringLiteral("+5.00%"));
    // Panning gives another left edge, and with it another beginning.
    const double before = *scene.firstClose;
    QTest::keyClick(&chart.view, Qt::Key_PageUp);
    (void)chart.picture();
    QVERIFY(*sceneFor(chart, *instrument, clock).firstClose < before);
}

void TestChartScales::perCentIsRoundOnEitherScale_data()
{
    QTest::addColumn<bool>("isLog");
    QTest::newRow("linear") << false;
    QTest::newRow("logarithmic") << true;
}

void TestChartScales::perCentIsRoundOnEitherScale()
{
    QFETCH(bool, isLog);
    ShownChart chart;
    chart.show(ramp(400, 10'000, 200)); // from 100 to nearly 900
    chart.view.setLogScale(isLog);
    chart.view.setPercentScale(true);
    settle(chart.view);
    chart.view.fit();
    (void)chart.picture();
    const auto instrument = chartInstrument();
    const ui::ChartClock clock;
    const ui::ChartScene scene = sceneFor(chart, *instrument, clock);
    const auto ticks = ui::axisTicks(scene, 46);
    QVERIFY(ticks.size() >= 3);
    double lastY = 1e9;
    for (const ui::PriceTick& tick : ticks) {
        const double percent = (tick.price / *scene.firstClose - 1.0) * 100.0;
        QVERIFY2(std::abs(percent - std::round(percent / 10.0) * 10.0) < 1e-6, qPrintable(tick.text));
        const double y = chart.view.viewport().yOf(tick.price);
        QVERIFY(lastY - y > 20.0);
        lastY = y;
        QVERIFY(percent <= 0.0 || tick.text.startsWith(QLatin1Char('+')));
    }
}

void TestChartScales::negativePricesHaveNoPerCent()
{
    ShownChart chart;
    chart.show(ramp(50, -3'700, 10));
    chart.view.setPercentScale(true);
    settle(chart.view);
    const QImage percent = chart.picture();
    chart.view.setPercentScale(false);
    QCOMPARE(chart.picture(), percent); // prices
}

void TestChartScales::aComparisonMovesByItsOwnShares()
{
    ShownChart chart;
    const session::BarLog own = logOf(ramp(400, 10'000, 10));
    const session::BarLog other = logOf(ramp(400, 200, 1));
    chart.view.setSnapshot(withOther(own, other));
    chart.view.setComparisons({QStringLiteral("ETH-USDT")});
    QVERIFY(chart.view.isPercentScale());
    settle(chart.view);
    QTRY_VERIFY((chart.view.grab(), chart.view.comparisons().change(QStringLiteral("ETH-USDT")).has_value()));
    const auto first = static_cast<double>(chart.view.viewport().visibleSlots().first);
    const double wanted = (200.0 + 399.0) / (200.0 + first) - 1.0;
    QVERIFY(std::abs(*chart.view.comparisons().change(QStringLiteral("ETH-USDT")) - wanted) < 1e-12);
    // Its end is as far above the left edge as a price of the chart that rose as much; both are in sight.
    const double begin = (10'000.0 + first * 10.0) * static_cast<double>(kCent);
    QVERIFY(std::abs(chart.view.comparisons().prices().high - begin * (1.0 + wanted)) < 1.0);
    QVERIFY(chart.view.viewport().high() > chart.view.comparisons().prices().high);
    const QColor color = ui::chartColor(chart.theme.theme(), ui::ComparisonLines::colorOf(0));
    const auto tags = chart.view.comparisons().tags(sceneFor(chart, *chartInstrument(), ui::ChartClock{}));
    QCOMPARE(tags.size(), std::size_t{1});
    QVERIFY(tags[0].surface == color);
    QVERIFY(chart.pixelsOf(color) > 100);
    QTRY_VERIFY(chart.view.accessibleDescription().contains(QStringLiteral("Compared from the left edge: ETH-USDT +")));
    chart.view.setComparisons({});
    QVERIFY(chart.pixelsOf(color) == 0);
}

void TestChartScales::aComparisonIsTheSameAtEveryZoom()
{
    ShownChart chart;
    const session::BarLog own = logOf(ramp(4000, 10'000, 3));
    const session::BarLog other = logOf(ramp(4000, 5'000, 1));
    chart.view.setSnapshot(withOther(own, other));
    chart.view.setComparisons({QStringLiteral("ETH-USDT")});
    settle(chart.view);
    for (const double zoom : {8.0, 1.0, 0.4, 0.15}) {
        chart.view.setZoom(zoom);
        QTRY_VERIFY((chart.view.grab(), chart.view.comparisons().change(QStringLiteral("ETH-USDT")).has_value()));
        const auto [first, end] = chart.view.viewport().visibleSlots();
        // At most one column of pixels away from the edge.
        const double latest = 1.0 / zoom + 1.0;
        const double highest = 8999.0 / (5'000.0 + static_cast<double>(first)) - 1.0;
        const double lowest = 8999.0 / (5'000.0 + static_cast<double>(first) + latest) - 1.0;
        const double change = *chart.view.comparisons().change(QStringLiteral("ETH-USDT"));
        QVERIFY2(end == 4000 && change <= highest + 1e-9 && change >= lowest - 1e-9, qPrintable(QString::number(zoom)));
    }
}

void TestChartScales::aYoungSymbolBeginsWithItsFirstBar()
{
    ShownChart chart;
    const session::BarLog own = logOf(ramp(100, 10'000, 10));
    const session::BarLog other = logOf(ramp(50, 200, 1, 50));
    chart.view.setSnapshot(withOther(own, other));
    chart.view.setComparisons({QStringLiteral("ETH-USDT")});
    settle(chart.view);
    chart.view.fit();
    QTRY_VERIFY((chart.view.grab(), chart.view.comparisons().change(QStringLiteral("ETH-USDT")).has_value()));
    QVERIFY(std::abs(*chart.view.comparisons().change(QStringLiteral("ETH-USDT")) - 49.0 / 200.0) < 1e-12);
    QVERIFY(std::abs(chart.view.comparisons().prices().low - 10'000.0 * static_cast<double>(kCent)) < 1.0);
}

void TestChartScales::comparisonsAreChosenInTheMenuAndKept()
{
    ui::ThemeController theme;
    ui::ChartPanel panel(theme);
    panel.resize(1000, 500);
    panel.show();
    const session::BarLog own = logOf(ramp(400, 10'000, 10));
    const session::BarLog other = logOf(ramp(400, 200, 1));
    panel.setSnapshot(withOther(own, other));
    settle(panel.view());
    auto* button = named(panel, QStringLiteral("Compare with other symbols"));
    QVERIFY(button != nullptr);
    QMenu* menu = button->menu();
    Q_EMIT menu->aboutToShow();
    QVERIFY(actionOf(*menu, QStringLiteral("BTC-USDT")) == nullptr); // itself
    actionOf(*menu, QStringLiteral("ETH-USDT"))->trigger();
    QCOMPARE(panel.view().comparisons().symbols(), QStringList{QStringLiteral("ETH-USDT")});
    auto* percent = named(panel, QStringLiteral("Price scale in per cent"));
    QVERIFY(percent->isChecked());
    percent->click();
    QVERIFY(!panel.view().isPercentScale());
    ui::ChartPanel again(theme);
    again.restoreState(panel.saveState());
    QCOMPARE(again.view().comparisons().symbols(), QStringList{QStringLiteral("ETH-USDT")});
    QVERIFY(!again.view().isPercentScale());
    Q_EMIT menu->aboutToShow();
    actionOf(*menu, QStringLiteral("Compare with none"))->trigger();
    QVERIFY(panel.view().comparisons().symbols().isEmpty());
    panel.view().setComparisons(
        {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d"), QStringLiteral("e")});
    QCOMPARE(panel.view().comparisons().symbols().size(), ui::ComparisonLines::kMost);
    Q_EMIT menu->aboutToShow();
    QVERIFY(!actionOf(*menu, QStringLiteral("ETH-USDT"))->isEnabled());
}

void TestChartScales::whatTheSessionDoesNotHaveIsWaitedFor()
{
    ShownChart chart;
    chart.view.setComparisons({QStringLiteral("ETH-USDT")});
    const auto bars = ramp(400, 10'000, 10);
    chart.show(bars);
    settle(chart.view);
    QVERIFY(!chart.view.comparisons().change(QStringLiteral("ETH-USDT")));
    const session::BarLog own = logOf(bars);
    const session::BarLog other = logOf(ramp(400, 200, 1));
    chart.view.setSnapshot(withOther(own, other));
    QTRY_VERIFY((chart.view.grab(), chart.view.comparisons().change(QStringLiteral("ETH-USDT")).has_value()));
}

void TestChartScales::theReplayCursorStandsAtItsInstant()
{
    ShownChart chart;
    chart.show(ramp(400, 10'000, 10));
    settle(chart.view);
    const QColor color = chart.theme.theme().warning;
    QCOMPARE(chart.pixelsOf(color), 0);
    const Time at = chart.view.series()->bar(399).end - std::chrono::seconds(30);
    chart.view.setReplayCursor(at);
    const QImage image = chart.picture();
    const double x = chart.view.viewport().xOf(models::placeAt(*chart.view.series(), at));
    QVERIFY(std::abs(x - chart.view.viewport().xOf(399.5)) < 0.01);
    QVERIFY(image.pixelColor(static_cast<int>(std::lround(x)), 60) == color);
    chart.view.setReplayCursor(std::nullopt);
    QCOMPARE(chart.pixelsOf(color), 0);
}

void TestChartScales::aPictureSaysWhatItIsOf()
{
    ShownChart chart;
    chart.show(ramp(400, 10'000, 10));
    settle(chart.view);
    chart.view.setCaption(QStringLiteral("REPLAY · demo"));
    const QString caption = chart.view.pictureCaption();
    QVERIFY2(caption.contains(QStringLiteral("REPLAY · demo")) && caption.contains(QStringLiteral("BTC-USDT")) &&
                 caption.contains(QStringLiteral("1m")) && caption.contains(QStringLiteral("UTC")) &&
                 caption.contains(QStringLiteral("2023-11-15 0")),
             qPrintable(caption));
    const QImage without = chart.view.picture();
    QVERIFY(without.height() > chart.view.height());
    // What belongs to somebody at work is not on it.
    chart.view.goToNewest();
    QTest::keyClick(&chart.view, Qt::Key_Left);
    QVERIFY(chart.view.crosshair().isVisible());
    chart.view.setFocus();
    (void)chart.view.grab();
    const QImage with = chart.view.picture();
    QCOMPARE(with.size(), without.size());
    // The legend follows the crosshair; the rest is alike.
    const QRect below(0, 80, with.width(), with.height() - 80);
    QCOMPARE(with.copy(below), without.copy(below));
    chart.view.setCaption(QStringLiteral("SIM · other"));
    QVERIFY(chart.view.picture() != with);
}

void TestChartScales::picturesAreWrittenInBothForms()
{
    ShownChart chart;
    chart.show(ramp(400, 10'000, 10));
    settle(chart.view);
    chart.view.setCaption(QStringLiteral("SIM · demo"));
    const QTemporaryDir folder;
    const QString png = folder.filePath(QStringLiteral("chart.png"));
    const QString svg = folder.filePath(QStringLiteral("chart.svg"));
    QVERIFY(chart.view.writePicture(png));
    QVERIFY(chart.view.writePicture(svg));
    QVERIFY(!chart.view.writePicture(folder.filePath(QStringLiteral("nowhere/chart.png"))));
    const QImage image(png);
    QCOMPARE(image.size(), chart.view.picture().size());
    QFile file(svg);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    int shapes = 0;
    QString words;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement &&
            (xml.name() == QLatin1StringView("rect") || xml.name() == QLatin1StringView("polyline") ||
             xml.name() == QLatin1StringView("path")))
            ++shapes;
        if (xml.isCharacters()) words += xml.text();
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(shapes > 100); // bars, not a picture of them
    QVERIFY(words.contains(QStringLiteral("SIM · demo")));
}

void TestChartScales::aCopyIsPixelsAndLines()
{
    ShownChart chart;
    chart.show(ramp(400, 10'000, 10));
    settle(chart.view);
    QTest::keyClick(&chart.view, Qt::Key_C, Qt::ControlModifier);
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data->hasImage());
    QCOMPARE(qvariant_cast<QImage>(data->imageData()).size(), chart.view.picture().size());
    QVERIFY(data->data(QStringLiteral("image/svg+xml")).contains("<svg"));
}

SEXTANT_TEST(TestChartScales)
#include "tst_chart_scales.moc"
