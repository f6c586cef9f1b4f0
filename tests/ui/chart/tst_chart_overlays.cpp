#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QTest>
#include <QToolButton>
#include <QToolTip>

#include <set>

#include "tests/test_main.h"
#include "tests/ui/chart/chart_widgets.h"
#include "ui/chart/chart_panel.h"
#include "ui/chart/overlay_controls.h"

using namespace sextant;
using namespace sextant::test;
using analysis::PatternDirection;
using analysis::PatternKind;
using analysis::RegimeDirection;
using analysis::VolatilityRegime;
using analysis::Zone;
using analysis::ZoneState;
using market::Timeframe;
using models::ZoneFamily;

class TestChartOverlays final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bars = minuteWalk(400);
        m_regimes = session::AppendLog<session::RegimeRow>();
        m_zones.clear();
    }
    void shadingBeginsWhenTheRegimeIsKnown();
    void shadingNeverReliesOnColourAlone();
    void extremeVolatilityIsHatched();
    void thousandsOfChangesAreShadedByThePixel();
    void zonesLieAtTheirPricesAndTimes();
    void aZoneIsFilledOnlyFromWhereItWasKnown();
    void onlyChosenFamiliesAreShown();
    void whatIsOverIsShownOnRequest();
    void theNearestZonesAreShownAndNoMore();
    void patternsAreDrawnThroughTheirPoints();
    void zonesOfAnotherTimeframeAreNamed();
    void theZoneUnderThePointerExplainsItself();
    void screenReadersHearOfThem();
    void switchesAndKeysAgree();
    void choicesAreKept();
    void everythingIsInTheContextMenu();

private:
    /// The snapshot of the bars with what lies over them.
    [[nodiscard]] session::SnapshotPtr snapshot() const
    {
        auto shown = chartSnapshot(logOf(m_bars).view(), chartInstrument());
        auto part = std::make_shared<session::InstrumentPart>(*shown->instruments[0]);
        part->zones = m_zones;
        shown->instruments[0] = part;
        shown->regimes = m_regimes.view();
        shown->started = m_bars.front().start();
        shown->now = m_bars.back().end;
        return shown;
    }
    void changeRegime(std::size_t afterBar, RegimeDirection direction,
                      VolatilityRegime volatility = VolatilityRegime::Normal)
    {
        session::RegimeRow row;
        row.seq = m_regimes.end() + 1;
        row.time = m_bars[afterBar].end;
        row.instrument = InstrumentId{1};
        if (!m_regimes.view().empty()) row.from = m_regimes.view().back().to;
        row.to = row.from;
        row.to.direction = direction;
        row.to.volatility = volatility;
        m_regimes.add(row);
    }
    /// Between two prices in cents, from a bar on.
    [[nodiscard]] Zone zone(PatternKind kind, std::int64_t bottom, std::int64_t top, std::size_t fromBar,
                            std::size_t knownBar) const
    {
        Zone out;
        out.id = 1;
        out.kind = kind;
        out.direction = PatternDirection::Bullish;
        out.bottom = static_cast<double>(bottom) / 100.0;
        out.top = static_cast<double>(top) / 100.0;
        out.points[0] = {m_bars[fromBar].start(), static_cast<std::int64_t>(fromBar), out.bottom};
        out.pointCount = 1;
        out.confirmedAt = m_bars[knownBar].end;
        return out;
    }
    void setZones(std::vector<Zone> zones, Timeframe timeframe = Timeframe::M1)
    {
        m_zones.push_back({timeframe, 1, std::make_shared<const std::vector<Zone>>(std::move(zones))});
    }
    [[nodiscard]] std::int64_t last() const { return m_bars.back().close.units / kCent; }

    std::vector<market::Bar> m_bars;
    session::AppendLog<session::RegimeRow> m_regimes;
    std::vector<session::InstrumentPart::Zones> m_zones;
};

void TestChartOverlays::shadingBeginsWhenTheRegimeIsKnown()
{
    changeRegime(350, RegimeDirection::Bull);
    changeRegime(375, RegimeDirection::Bear);
    ShownChart chart;
    chart.view.setSnapshot(snapshot());
    chart.picture();
    const auto& stretches = chart.view.regimeBands().stretches();
    QCOMPARE(stretches.size(), std::size_t{2});
    const auto xOf = [&](std::int64_t slot) { return qRound(chart.view.viewport().xOf(static_cast<double>(slot))); };
    QCOMPARE(stretches[0].left, xOf(351)); // the bar behind the one whose close told it
    QCOMPARE(stretches[0].right, xOf(376));
    QCOMPARE(stretches[1].right, xOf(400));
    QVERIFY(stretches[0].direction == RegimeDirection::Bull && stretches[1].direction == RegimeDirection::Bear);
    chart.view.setRegimeShading(false);
    chart.picture();
    QVERIFY(chart.view.regimeBands().stretches().empty());
}

void TestChartOverlays::shadingNeverReliesOnColourAlone()
{
    changeRegime(340, RegimeDirection::Bull);
    ShownChart chart;
    chart.view.setSnapshot(snapshot());
    const QImage bull = chart.picture();
    // The same colours for all: the sign and the word still tell them apart.
    const QColor text = chart.theme.theme().up;
    int marked = 0;
    const auto& stretch = chart.view.regimeBands().stretches().front();
    for (int y = 20; y < 60; ++y)
        for (int x = stretch.left; x < stretch.right; ++x)
            marked += bull.pixelColor(x, y) == text ? 1 : 0;
    QVERIFY2(marked > 10, qPrintable(QString::number(marked)));
}

void TestChartOverlays::extremeVolatilityIsHatched()
{
    changeRegime(340, RegimeDirection::Sideways);
    ShownChart chart;
    chart.view.setSnapshot(snapshot());
    const auto colours = [&] {
        std::set<QRgb> out;
        const QImage image = chart.picture();
        const auto& stretch = chart.view.regimeBands().stretches().back();
        for (int y = 60; y < 200; ++y)
            for (int x = stretch.left + 1; x < stretch.right; ++x)
                out.insert(image.pixel(x, y));
        return out.size();
    };
    const std::size_t plain = colours();
    changeRegime(341, RegimeDirection::Sideways, VolatilityRegime::Extreme);
    chart.view.setSnapshot(snapshot());
    QVERIFY(colours() > plain);
    QVERIFY(chart.view.regimeBands().stretches().back().isExtreme);
}

void TestChartOverlays::thousandsOfChangesAreShadedByThePixel()
{
    m_bars = minuteWalk(60'000);
    for (std::size_t bar = 0; bar + 2 < m_bars.size(); bar += 2)
        changeRegime(bar, bar % 4 == 0 ? RegimeDirection::Bull : RegimeDirection::Bear);
    ShownChart chart;
    chart.view.setSnapshot(snapshot());
    QTRY_VERIFY(chart.view.series() != nullptr && chart.view.series()->isComplete());
    chart.view.fit();
    chart.picture();
    const auto& stretches = chart.view.regimeBands().stretches();
    QVERIFY(chart.view.regimeBands().track().size() > 29'000);
    QVERIFY(!stretches.empty());
    QVERIFY(stretches.size() <= static_cast<std::size_t>(chart.view.width()));
    for (std::size_t i = 1; i < stretches.size(); ++i)
        QVERIFY(stretches[i].left >= stretches[i - 1].right);
}

void TestChartOverlays::zonesLieAtTheirPricesAndTimes()
{
    setZones({zone(PatternKind::OrderBlock, last() - 40, last() - 20, 360, 362)});
    ShownChart chart;
    chart.view.setSnapshot(snapshot());
    chart.picture();
    const auto& placed = chart.view.zoneLayer().placed();
    QCOMPARE(placed.size(), std::size_t{1});
    const ui::ChartViewport& view = chart.view.viewport();
    QCOMPARE(placed[0].box.left(), qRound(view.xOf(360)));
    QCOMPARE(placed[0].box.top(), qRound(view.yOf(static_cast<double>((last() - 20) * kCent))));
    QCOMPARE(placed[0].box.bottom(), qRound(view.yOf(static_cast<double>((last() - 40) * kCent))));
    QCOMPARE(placed[0].box.right(), chart.view.chartLayout().plot.right()); // it is still open
    // Panned away it is not placed any more.
    chart.view.goTo(m_bars[20].start());
    chart.picture();
    QVERIFY(chart.view.zoneLayer().placed().empty());
}

void TestChartOverlays::aZoneIsFilledOnlyFromWhereItWasKnown()
{
    setZones({zone(PatternKind::FairValueGap, last() - 400, last() + 400, 360, 380)});
    ShownChart chart;
    chart.view.setSnapshot(snapshot());
    const QImage image = chart.picture();
    const auto& placed = chart.view.zoneLayer().placed().front();
    const ui::ChartViewport& view = chart.view.viewport();
    QCOMPARE(placed.known, qRound(view.xOf(381)));
    const int y = placed.box.intersected(chart.view.chartLayout().plot).bottom() - 2;
    const QColor before = image.pixelColor(placed.known - 2, y);
    const QColor behind = image.pixelColor(chart.view.chartLayout().plot.right() - 3, y);
    QVERIFY2(before != behind, qPrintable(before.name()));
}

void TestChartOverlays::onlyChosenFamiliesAreShown()
{
    const std::vector<Zone> all{zone(PatternKind::OrderBlock, last() - 40, last() - 20, 360, 362),
                                zone(PatternKind::EqualHighs, last() + 10, last() + 10, 350, 362),
                                zone(PatternKind::Support, last() - 60, last() - 50, 350, 362),
                                zone(PatternKind::FibonacciRetracement, last() - 5, last() - 5, 350, 362)};
    setZones(all);
    ShownChart chart;
    chart.view.setSnapshot(snapshot());
    ui::ZoneChoice choice;
    choice.families.fill(true);
    chart.view.setZoneChoice(choice);
    chart.picture();
    QCOMPARE(chart.view.zoneLayer().placed().size(), all.size());
    for (const ZoneFamily family :
         {ZoneFamily::OrderBlocks, ZoneFamily::Liquidity, ZoneFamily::Levels, ZoneFamily::Fibonacci}) {
        ui::ZoneChoice one;
        one.families.fill(false);
        one.families[static_cast<std::size_t>(family)] = true;
        chart.view.setZoneChoice(one);
        chart.picture();
        QCOMPARE(chart.view.zoneLayer().placed().size(), std::size_t{1});
        QVERIFY(chart.view.zoneLayer().placed()[0].family == family);
    }
    choice.isOn = false;
    chart.view.setZoneChoice(choice);
    chart.picture();
    QVERIFY(chart.view.zoneLayer().placed().empty());
}

void TestChartOverlays::whatIsOverIsShownOnRequest()
{
    Zone broken = zone(PatternKind::OrderBlock, last() - 40, last() - 20, 360, 362);
    broken.state = ZoneState::Invalidated;
    broken.endedAt = m_bars[390].end;
    setZones({broken});
    ShownChart chart;
    chart.view.setSnapshot(snapshot());
    chart.picture();
    QVERIFY(chart.view.zoneLayer().placed().empty());
    ui::ZoneChoice choice;
    choice.withEnded = true;
    chart.view.setZoneChoice(choice);
    chart.picture();
    QCOMPARE(chart.view.zoneLayer().placed().size(), std::size_t{1});
    // Up to where it ended.
    QCOMPARE(chart.view.zoneLayer().placed()[0].box.right() + 1, qRound(chart.view.viewport().xOf(391)));
}

void TestChartOverlays::theNearestZonesAreShownAndNoMore()
{
    std::vector<Zone> many;
    for (int i = 0; i < 40; ++i)
        many.push_back(zone(PatternKind::OrderBlock, last() - 10 * i - 8, last() - 10 * i - 2, 350, 352));
    setZones(many);
    ShownChart chart;
    chart.view.setSnapshot(snapshot());
    chart.picture();
    const auto& placed = chart.view.zoneLayer().placed();
    QCOMPARE(placed.size(), ui::ZoneLayer::kMostPerFamily);
    for (const auto& each : placed)
        QVERIFY(each.number < ui::ZoneLayer::kMostPerFamily);
    // Fewer where there is less room.
    chart.view.resize(900, 240);
    chart.picture();
    QVERIFY(!placed.empty() && placed.size() < 4);
}

void TestChartOverlays::patternsAreDrawnThroughTheirPoints()
{
    Zone pattern = zone(PatternKind::Gartley, last() - 300, last() + 300, 340, 380);
    const std::array<std::size_t, 5> bars{340, 350, 360, 370, 380};
    for (std::size_t i = 0; i < bars.size(); ++i)
        pattern.points[i] = {m_bars[bars[i]].start(), static_cast<std::int64_t>(bars[i]),
                             static_cast<double>(last() + (i % 2 == 0 ? -80 : 80)) / 100.0};
    pattern.pointCount = bars.size();
    pattern.state = ZoneState::Forming;
    setZones({pattern});
    ShownChart chart;
    chart.view.setSnapshot(snapshot());
    chart.picture();
    const auto& placed = chart.view.zoneLayer().placed();
    QCOMPARE(placed.size(), std::size_t{1});
    QCOMPARE(placed[0].line.size(), qsizetype{5});
    QCOMPARE(qRound(placed[0].line[2].x()), qRound(chart.view.viewport().xOf(360.5)));
}

void TestChartOverlays::zonesOfAnotherTimeframeAreNamed()
{
    setZones({zone(PatternKind::OrderBlock, last() - 40, last() - 20, 360, 362)}, Timeframe::M15);
    setZones({zone(PatternKind::Support, last() - 40, last() - 20, 360, 362)}, Timeframe::H1);
    ShownChart chart;
    chart.view.setSnapshot(snapshot());
    chart.picture();
    QVERIFY(chart.view.zoneLayer().timeframe() == Timeframe::M15); // the next longer one
    ui::ZoneChoice choice;
    choice.families.fill(true);
    choice.timeframe = Timeframe::H1;
    chart.view.setZoneChoice(choice);
    chart.picture();
    QVERIFY(chart.view.zoneLayer().timeframe() == Timeframe::H1);
    QVERIFY(chart.view.zoneLayer().placed()[0].family == ZoneFamily::Levels);
    choice.timeframe = Timeframe::D1; // nobody scores it
    chart.view.setZoneChoice(choice);
    chart.picture();
    QVERIFY(chart.view.zoneLayer().placed().empty());
}

void TestChartOverlays::theZoneUnderThePointerExplainsItself()
{
    setZones({zone(PatternKind::DealingRange, last() - 300, last() + 300, 340, 342),
              zone(PatternKind::OrderBlock, last() - 40, last() - 20, 360, 362)});
    ShownChart chart;
    chart.view.setSnapshot(snapshot());
    ui::ZoneChoice choice;
    choice.families.fill(true);
    chart.view.setZoneChoice(choice);
    chart.picture();
    QPoint inBlock;
    for (const auto& placed : chart.view.zoneLayer().placed())
        if (placed.family == ZoneFamily::OrderBlocks) inBlock = placed.box.center();
    const auto text = [&](const QPoint& point) {
        return chart.view.zoneLayer().textAt(point, *snapshot()->instruments[0], models::TimeText());
    };
    QVERIFY2(text(inBlock).startsWith(QStringLiteral("Order block on 1m, bullish")), qPrintable(text(inBlock)));
    QVERIFY(text(inBlock).contains(QStringLiteral("untouched")));
    QVERIFY(text({2, 2}).isEmpty());
    QHelpEvent help(QEvent::ToolTip, inBlock, chart.view.mapToGlobal(inBlock));
    QCoreApplication::sendEvent(&chart.view, &help);
    QVERIFY(QToolTip::text().startsWith(QStringLiteral("Order block")));
    QToolTip::hideText();
}

void TestChartOverlays::screenReadersHearOfThem()
{
    changeRegime(340, RegimeDirection::Bear, VolatilityRegime::High);
    setZones({zone(PatternKind::OrderBlock, last() - 40, last() - 20, 360, 362)});
    ShownChart chart;
    chart.view.setSnapshot(snapshot());
    chart.picture();
    chart.view.setZoneChoice(ui::ZoneChoice());
    QTRY_VERIFY(chart.view.accessibleDescription().contains(QStringLiteral("Zones of 1m in sight: Order blocks 1.")));
    QVERIFY(chart.view.accessibleDescription().contains(QStringLiteral("regime BEAR · high")));
}

void TestChartOverlays::switchesAndKeysAgree()
{
    ui::ThemeController theme;
    ui::ChartPanel panel(theme);
    panel.setSnapshot(snapshot());
    panel.resize(1000, 600);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    panel.view().setFocus();
    QToolButton* regime = nullptr;
    for (auto* button : panel.findChildren<QToolButton*>())
        if (button->accessibleName() == QStringLiteral("Regime shading")) regime = button;
    QVERIFY(regime != nullptr && regime->isChecked());
    QTRY_VERIFY(panel.view().hasFocus());
    QTest::keyClick(&panel.view(), Qt::Key_R);
    QVERIFY(!panel.view().hasRegimeShading() && !regime->isChecked());
    regime->click();
    QVERIFY(panel.view().hasRegimeShading());
    QTest::keyClick(&panel.view(), Qt::Key_Z);
    QVERIFY(!panel.view().zoneChoice().isOn);
    const auto* controls = panel.findChild<ui::OverlayControls*>();
    for (QAction* action : controls->zonesMenu()->actions())
        if (action->text() == QStringLiteral("Fibonacci levels")) QVERIFY(!action->isEnabled()); // nothing is shown
    QTest::keyClick(&panel.view(), Qt::Key_Z);
    for (QAction* action : controls->zonesMenu()->actions())
        if (action->text() == QStringLiteral("Fibonacci levels")) action->trigger();
    QVERIFY(panel.view().zoneChoice().shows(ZoneFamily::Fibonacci));
}

void TestChartOverlays::choicesAreKept()
{
    ui::ThemeController theme;
    ui::ChartPanel panel(theme);
    panel.setSnapshot(snapshot());
    ui::ZoneChoice choice;
    choice.withEnded = true;
    choice.timeframe = Timeframe::H4;
    choice.families[static_cast<std::size_t>(ZoneFamily::Levels)] = true;
    choice.families[static_cast<std::size_t>(ZoneFamily::OrderBlocks)] = false;
    panel.view().setZoneChoice(choice);
    panel.view().setRegimeShading(false);
    ui::ChartPanel other(theme);
    other.restoreState(panel.saveState());
    QVERIFY(other.view().zoneChoice() == choice);
    QVERIFY(!other.view().hasRegimeShading());
    other.restoreState({}); // of a layout that knows nothing of it
    QVERIFY(other.view().zoneChoice() == ui::ZoneChoice());
    QVERIFY(other.view().hasRegimeShading());
}

void TestChartOverlays::everythingIsInTheContextMenu()
{
    ui::ThemeController theme;
    ui::ChartPanel panel(theme);
    setZones({}, Timeframe::M15);
    panel.setSnapshot(snapshot());
    panel.show();
    QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(50, 50), panel.view().mapToGlobal(QPoint(50, 50)));
    QCoreApplication::sendEvent(&panel.view(), &event);
    QMenu* context = nullptr;
    for (auto* menu : panel.view().findChildren<QMenu*>())
        if (menu->testAttribute(Qt::WA_DeleteOnClose)) context = menu;
    QVERIFY(context != nullptr);
    QStringList texts;
    for (const QAction* action : context->actions())
        texts << action->text();
    QVERIFY2(texts.contains(QStringLiteral("Detectors")) && texts.contains(QStringLiteral("Regime")),
             qPrintable(texts.join(u' ')));
    context->close();
    // The timeframes of which there are zones can be chosen.
    const auto* controls = panel.findChild<ui::OverlayControls*>();
    const auto menus = controls->zonesMenu()->findChildren<QMenu*>();
    QCOMPARE(menus.size(), 1);
    QCOMPARE(menus[0]->actions().size(), 2);
    menus[0]->actions()[1]->trigger();
    QTRY_VERIFY(panel.view().zoneChoice().timeframe == Timeframe::M15);
    QVERIFY(menus[0]->actions()[1]->isChecked());
}

SEXTANT_TEST(TestChartOverlays)
#include "tst_chart_overlays.moc"
