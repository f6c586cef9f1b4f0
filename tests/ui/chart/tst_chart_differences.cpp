#include <QSignalSpy>
#include <QTest>

#include "tests/test_main.h"
#include "tests/ui/chart/chart_widgets.h"
#include "ui/chart/chart_differences.h"

using namespace sextant;
using namespace sextant::test;
using ui::ChartDifference;

class TestChartDifferences final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bothRunsHaveALaneAndAShape();
    void theyStandAtTheirBars();
    void aClickAndEnterTellTheRow();
    void thoseOfOtherInstrumentsAreNotShown();
    void manyAtOneBarAreOneMark();
};

namespace {

ChartDifference difference(const market::Bar& bar, bool base, bool changed, int row, InstrumentId id = {1})
{
    return {id, bar.end, base, changed, QStringLiteral("A Gates: blocked → passed %1").arg(row), row};
}

} // namespace

void TestChartDifferences::bothRunsHaveALaneAndAShape()
{
    ShownChart chart;
    const auto bars = minuteWalk(200);
    chart.show(bars);
    chart.view.fit();
    chart.picture();
    const QImage before = chart.picture();
    QVERIFY(chart.view.differences().placed().empty());
    chart.view.setDifferences({difference(bars[100], true, false, 0), difference(bars[120], false, true, 1),
                               difference(bars[140], true, true, 2)});
    const QImage after = chart.picture();
    QVERIFY(after != before);
    const auto& placed = chart.view.differences().placed();
    QCOMPARE(placed.size(), std::size_t{4});
    for (const auto& mark : placed) {
        QVERIFY(chart.view.chartLayout().lanes.contains(mark.rect));
        // The shapes differ where the colours could not: a square has corners and is hollow, a diamond neither.
        const QPoint corner(mark.rect.left(), mark.rect.center().y() - 3);
        const QColor background = chart.theme.theme().raised;
        QCOMPARE(after.pixelColor(corner) == background, mark.isChanged);
        QCOMPARE(after.pixelColor(mark.rect.center()) == background, !mark.isChanged);
    }
    QVERIFY(placed[0].rect.bottom() < placed[2].rect.top() + 1); // lanes, one above the other
    chart.view.setDifferences({});
    QVERIFY(chart.picture() == before);
}

void TestChartDifferences::theyStandAtTheirBars()
{
    ShownChart chart;
    const auto bars = minuteWalk(200);
    chart.show(bars);
    chart.view.fit();
    // The last is of a bar that a replay has not come to yet.
    market::Bar later = bars.back();
    later.end = later.end + std::chrono::minutes(30);
    chart.view.setDifferences({difference(bars[100], true, true, 0), difference(bars[150], true, false, 1),
                               difference(later, true, true, 2)});
    chart.picture();
    std::vector<std::int64_t> at;
    for (const auto& mark : chart.view.differences().placed())
        if (!mark.isChanged) at.push_back(mark.slot);
    QCOMPARE(at, (std::vector<std::int64_t>{100, 150}));
}

void TestChartDifferences::aClickAndEnterTellTheRow()
{
    ShownChart chart;
    const auto bars = minuteWalk(200);
    chart.show(bars);
    chart.view.fit();
    chart.view.setDifferences({difference(bars[100], true, true, 7)});
    chart.picture();
    QSignalSpy told(&chart.view, &ui::ChartView::differenceActivated);
    QTest::mouseClick(&chart.view, Qt::LeftButton, {}, chart.view.differences().placed().front().rect.center());
    QCOMPARE(told.count(), 1);
    QCOMPARE(told.takeFirst().front().toInt(), 7);
    chart.view.goTo(bars[100].start());
    QTest::keyClick(&chart.view, Qt::Key_Return);
    QCOMPARE(told.count(), 1);
    QCOMPARE(told.takeFirst().front().toInt(), 7);
    QVERIFY(chart.view.differences().textOfSlot(100, *chart.view.series()).contains(QStringLiteral("blocked")));
    QVERIFY(chart.view.differences().textOfSlot(101, *chart.view.series()).isEmpty());
}

void TestChartDifferences::thoseOfOtherInstrumentsAreNotShown()
{
    ShownChart chart;
    const auto bars = minuteWalk(50);
    chart.show(bars);
    chart.view.setDifferences({difference(bars[10], true, true, 0, InstrumentId{2})});
    chart.picture();
    QVERIFY(chart.view.differences().shown().empty());
    QVERIFY(chart.view.differences().placed().empty());
}

void TestChartDifferences::manyAtOneBarAreOneMark()
{
    ShownChart chart;
    const auto bars = minuteWalk(200);
    chart.show(bars);
    chart.view.fit();
    std::vector<ChartDifference> all;
    for (int i = 0; i < 20; ++i)
        all.push_back(difference(bars[100], true, false, i));
    chart.view.setDifferences(all);
    chart.picture();
    QCOMPARE(chart.view.differences().placed().size(), std::size_t{1});
    QCOMPARE(chart.view.differences().placed().front().count, std::size_t{20});
    const QString text = chart.view.differences().textAt(chart.view.differences().placed().front().rect.center());
    QCOMPARE(text.count(QLatin1Char('\n')), 8);
    QVERIFY(text.contains(QStringLiteral("12 more")));
}

SEXTANT_TEST(TestChartDifferences)
#include "tst_chart_differences.moc"
