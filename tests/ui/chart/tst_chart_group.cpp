#include <QMenu>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <cmath>

#include "models/chart/slot_time.h"
#include "tests/test_main.h"
#include "tests/ui/chart/chart_widgets.h"
#include "ui/chart/chart_group.h"
#include "ui/chart/chart_panel.h"

using namespace sextant;
using namespace sextant::test;
using market::Timeframe;

class TestChartGroup final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void chartsAreAddedUpToFourAndClosed();
    void linkedChartsShareTheSymbol();
    void linkedChartsShareTheCrosshair();
    void linkedChartsShareTheEndOfTime();
    void whoJoinsALinkFollows();
    void chartsOfOneLinkLeaveTheOthersAlone();
    void drawingsAreOnAllCharts();
    void stateIsKept();
    void aStateOfASingleChartIsTheFirsts();
    void everyButtonHasAName();
};

namespace {

session::SnapshotPtr twoSymbols(std::uint64_t serial = 1)
{
    static const session::BarLog kLog = logOf(minuteWalk(3000, Time::fromSeconds(1'699'999'200)));
    auto snapshot = chartSnapshot(kLog.view(), chartInstrument(), {}, serial);
    auto part = std::make_shared<session::InstrumentPart>(*snapshot->instruments[0]);
    auto instrument = std::make_shared<market::Instrument>(*part->instrument);
    instrument->id = InstrumentId{2};
    instrument->symbol = "ETH-USDT";
    part->instrument = instrument;
    snapshot->instruments.push_back(part);
    return snapshot;
}

struct ShownGroup {
    ui::ThemeController theme;
    ui::ChartGroup group{theme};

    explicit ShownGroup(std::size_t charts = 2)
    {
        group.resize(1400, 800);
        group.show();
        group.setSnapshot(twoSymbols());
        while (group.count() < charts)
            (void)group.add();
        for (std::size_t i = 0; i < charts; ++i)
            settle(i);
    }
    ui::ChartPanel& panel(std::size_t i) { return group.chart(i); }
    ui::ChartView& view(std::size_t i) { return group.chart(i).view(); }
    void settle(std::size_t i)
    {
        QVERIFY(QTest::qWaitFor([&] { return view(i).series() != nullptr && view(i).series()->isComplete(); }, 60'000));
        (void)group.grab();
    }
    void settle(std::size_t i, Timeframe timeframe)
    {
        panel(i).setTimeframe(timeframe);
        QVERIFY(QTest::qWaitFor([&] { return view(i).series()->timeframe() == timeframe; }, 60'000));
        (void)group.grab();
    }
};

QToolButton* buttonOf(ui::ChartPanel& panel, const QString& name)
{
    for (auto* button : panel.findChildren<QToolButton*>())
        if (button->accessibleName().startsWith(name)) return button;
    return nullptr;
}

} // namespace

void TestChartGroup::chartsAreAddedUpToFourAndClosed()
{
    ShownGroup shown(1);
    QSignalSpy added(&shown.group, &ui::ChartGroup::chartAdded);
    QVERIFY(buttonOf(shown.panel(0), QStringLiteral("Close this chart")) == nullptr);
    shown.panel(0).setInstrument(InstrumentId{2});
    for (int i = 0; i < 3; ++i)
        buttonOf(shown.panel(0), QStringLiteral("Add a chart"))->click();
    QCOMPARE(shown.group.count(), ui::ChartGroup::kMost);
    QCOMPARE(added.size(), 3);
    QCOMPARE(shown.panel(3).instrument().value, std::uint16_t{2});
    QVERIFY(!buttonOf(shown.panel(0), QStringLiteral("Add a chart"))->isEnabled());
    QVERIFY(shown.group.add() == nullptr);
    for (std::size_t i = 0; i < 4; ++i)
        QVERIFY(shown.panel(i).isVisibleTo(&shown.group) && shown.panel(i).width() > 300);
    buttonOf(shown.panel(1), QStringLiteral("Close this chart"))->click();
    QCOMPARE(shown.group.count(), std::size_t{3});
    shown.group.remove(0); // stays
    QCOMPARE(shown.group.count(), std::size_t{3});
    shown.group.remove(2);
    shown.group.remove(1);
    QCOMPARE(shown.group.count(), std::size_t{1});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(shown.group.findChildren<ui::ChartPanel*>().size(), 1);
}

void TestChartGroup::linkedChartsShareTheSymbol()
{
    ShownGroup shown(3);
    shown.group.setLink(0, 1);
    shown.group.setLink(1, 1);
    shown.panel(1).setInstrument(InstrumentId{2});
    QCOMPARE(shown.panel(0).instrument().value, std::uint16_t{2});
    QCOMPARE(shown.panel(2).instrument().value, std::uint16_t{1});
    QSignalSpy first(&shown.panel(0), &ui::ChartPanel::instrumentChanged);
    shown.panel(0).setInstrument(InstrumentId{1});
    QCOMPARE(shown.panel(1).instrument().value, std::uint16_t{1});
    QCOMPARE(first.size(), 1);
}

void TestChartGroup::linkedChartsShareTheCrosshair()
{
    ShownGroup shown(2);
    shown.settle(1, Timeframe::M15);
    shown.group.setLink(0, 2);
    shown.group.setLink(1, 2);
    (void)shown.group.grab();
    const QImage before = shown.view(1).grab().toImage();
    const QPoint at(300, 200);
    QMouseEvent move(QEvent::MouseMove, at, shown.view(0).mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&shown.view(0), &move);
    QVERIFY(shown.view(1).sharedCrosshair().has_value());
    QVERIFY(*shown.view(1).sharedCrosshair() == shown.view(0).series()->timeAt(*shown.view(0).crosshair().slot()));
    QVERIFY(!shown.view(0).sharedCrosshair());
    QVERIFY(shown.view(1).grab().toImage() != before);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(&shown.view(0), &leave);
    QVERIFY(!shown.view(1).sharedCrosshair());
    QCOMPARE(shown.view(1).grab().toImage(), before);
    // By keyboard as well.
    QTest::keyClick(&shown.view(0), Qt::Key_Left);
    QVERIFY(shown.view(1).sharedCrosshair().has_value());
    QTest::keyClick(&shown.view(0), Qt::Key_Escape);
    QVERIFY(!shown.view(1).sharedCrosshair());
}

void TestChartGroup::linkedChartsShareTheEndOfTime()
{
    ShownGroup shown(2);
    shown.settle(1, Timeframe::M5);
    shown.group.setLink(0, 1);
    shown.group.setLink(1, 1);
    const double zoom = shown.view(1).zoom();
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&shown.view(0), Qt::Key_PageUp);
    QVERIFY(!shown.view(1).isFollowing());
    QVERIFY(std::abs((*shown.view(0).end() - *shown.view(1).end()).count()) < 1'000'000);
    QCOMPARE(shown.view(1).zoom(), zoom);
    QTest::keyClick(&shown.view(1), Qt::Key_End);
    QVERIFY(shown.view(0).isFollowing());
    shown.group.setLink(1, 0);
    QTest::keyClick(&shown.view(0), Qt::Key_PageUp);
    QVERIFY(shown.view(1).isFollowing());
}

void TestChartGroup::whoJoinsALinkFollows()
{
    ShownGroup shown(2);
    shown.panel(0).setInstrument(InstrumentId{2});
    shown.settle(0);
    QTest::keyClick(&shown.view(0), Qt::Key_PageUp);
    shown.group.setLink(0, 3);
    QVERIFY(shown.panel(1).instrument().value == 1 && shown.view(1).isFollowing());
    shown.group.setLink(1, 3);
    QCOMPARE(shown.panel(1).instrument().value, std::uint16_t{2});
}

void TestChartGroup::chartsOfOneLinkLeaveTheOthersAlone()
{
    ShownGroup shown(4);
    shown.group.setLink(0, 1);
    shown.group.setLink(1, 1);
    shown.group.setLink(2, 2);
    shown.group.setLink(3, 2);
    shown.panel(0).setInstrument(InstrumentId{2});
    QCOMPARE(shown.panel(1).instrument().value, std::uint16_t{2});
    QCOMPARE(shown.panel(2).instrument().value, std::uint16_t{1});
    QCOMPARE(shown.panel(3).instrument().value, std::uint16_t{1});
    // Another session brings its own instruments to each of them.
    shown.group.setSnapshot(twoSymbols(2));
    QCOMPARE(shown.panel(1).instrument().value, std::uint16_t{2});
    QCOMPARE(shown.panel(2).instrument().value, std::uint16_t{1});
}

void TestChartGroup::drawingsAreOnAllCharts()
{
    models::DrawingBook book;
    ShownGroup shown(2);
    shown.group.setDrawingBook(book);
    const QImage before = shown.view(1).grab().toImage();
    models::Drawing line;
    line.kind = models::DrawingKind::HorizontalLine;
    const auto [first, end] = shown.view(1).viewport().visibleSlots();
    const market::Bar& bar = shown.view(1).series()->bar(static_cast<std::size_t>((first + end) / 2));
    line.anchors = {{bar.start(), static_cast<double>(bar.close.units) * 1e-8}};
    QVERIFY(book.add(QStringLiteral("BTC-USDT"), line) != 0);
    QVERIFY(shown.view(1).grab().toImage() != before);
    QVERIFY(shown.group.add() != nullptr);
    QCOMPARE(&shown.view(2).drawings().book(), &book);
}

void TestChartGroup::stateIsKept()
{
    ui::ThemeController theme;
    QVariantMap state;
    {
        ShownGroup shown(3);
        shown.group.setLink(0, 1);
        shown.group.setLink(2, 1);
        shown.panel(1).setInstrument(InstrumentId{2});
        shown.settle(2, Timeframe::H1);
        state = shown.group.saveState();
    }
    ui::ChartGroup again(theme);
    QSignalSpy added(&again, &ui::ChartGroup::chartAdded);
    again.resize(1400, 800);
    again.restoreState(state);
    again.show();
    QCOMPARE(again.count(), std::size_t{3});
    QCOMPARE(added.size(), 2);
    QVERIFY(again.link(0) == 1 && again.link(1) == 0 && again.link(2) == 1);
    again.setSnapshot(twoSymbols());
    QCOMPARE(again.chart(0).instrument().value, std::uint16_t{1});
    QCOMPARE(again.chart(1).instrument().value, std::uint16_t{2});
    QVERIFY(again.chart(2).view().timeframe() == Timeframe::H1);
    // Restored once more, there are as many.
    again.restoreState(state);
    QCOMPARE(again.count(), std::size_t{3});
}

void TestChartGroup::aStateOfASingleChartIsTheFirsts()
{
    ui::ThemeController theme;
    ui::ChartPanel single(theme);
    single.setSnapshot(twoSymbols());
    single.setInstrument(InstrumentId{2});
    single.setTimeframe(Timeframe::M5);
    ui::ChartGroup group(theme);
    group.restoreState(single.saveState());
    group.setSnapshot(twoSymbols());
    QCOMPARE(group.count(), std::size_t{1});
    QCOMPARE(group.first().instrument().value, std::uint16_t{2});
    QVERIFY(group.first().view().timeframe() == Timeframe::M5);
    ui::ChartPanel older(theme);
    older.restoreState(group.saveState());
    QVERIFY(older.view().timeframe() == Timeframe::M5);
}

void TestChartGroup::everyButtonHasAName()
{
    ShownGroup shown(2);
    for (auto* button : shown.group.findChildren<QToolButton*>())
        QVERIFY2(!button->accessibleName().isEmpty() || button->text().isEmpty(), qPrintable(button->text()));
    auto* link = buttonOf(shown.panel(1), QStringLiteral("Link of the chart"));
    QVERIFY(link->isVisibleTo(&shown.panel(1)));
    Q_EMIT link->menu()->aboutToShow();
    QCOMPARE(link->menu()->actions().size(), ui::ChartGroup::kLinks + 1);
    link->menu()->actions()[2]->trigger();
    QCOMPARE(shown.group.link(1), 2);
    QCOMPARE(link->accessibleName(), QStringLiteral("Link of the chart: B"));
    QCOMPARE(link->text(), QStringLiteral("Link B"));
    shown.group.remove(1);
    QVERIFY(!buttonOf(shown.panel(0), QStringLiteral("Link of the chart"))->isVisibleTo(&shown.group));
}

SEXTANT_TEST(TestChartGroup)
#include "tst_chart_group.moc"
