#include <QTest>

#include "tests/test_main.h"

#include <cmath>
#include <functional>

#include "engine/decision/agents/context_agent.h"
#include "engine/decision/agents/orb_agent.h"
#include "engine/decision/agents/satyland_agent.h"
#include "engine/decision/agents/strat_agent.h"
#include "engine/decision/agents/technical_agent.h"
#include "engine/decision/agents/ttm_agent.h"

using namespace sextant;
using namespace sextant::decision;

/// Every row of the points tables of agents.md §3 … §7: what one changed fact adds or takes, on both sides of each
/// threshold, and what a table gives at most.
class TestAgentPoints final : public QObject {
    Q_OBJECT
private slots:
    void technical_data();
    void technical();
    void opening_data();
    void opening();
    void squeeze_data();
    void squeeze();
    void satyland_data();
    void satyland();
    void context_data();
    void context();
    void tablesAtMost();
};

namespace {

double sumOf(const AgentOutput& output)
{
    double sum = 0.0;
    for (const AgentPoint& point : output.points())
        sum += point.points;
    return sum;
}

/// A rise that earns 20 + 12 + 5 + 5 + 8 + 8 + 10 + 0 = 68.
TechnicalView rise()
{
    TechnicalView view;
    view.atr = 1.0;
    view.ema8 = 104.0;
    view.ema13 = 103.0;
    view.ema21 = 102.0;
    view.ema48 = 101.0;
    view.ema200 = 99.0;
    view.open = 104.4;
    view.high = 104.8;
    view.low = 104.2;
    view.close = 104.5;
    view.slope = 0.05;
    view.adx = 25.0;
    view.plusDi = 30.0;
    view.minusDi = 15.0;
    view.histogram = 0.2;
    view.lastHistogram = 0.1;
    view.rsi = 60.0;
    return view;
}

OrbView breakout()
{
    OrbView view;
    view.low = 100.0;
    view.high = 101.0;
    view.direction = 1;
    view.close = 101.2;
    view.volumeRatio = 1.4;
    view.closeLocation = 0.7;
    view.widthRatio = 1.0;
    return view;
}

TtmView release()
{
    TtmView view;
    view.barsSinceFired = 2;
    view.squeezeBars = 6;
    view.momentumNorm = 0.875;
    return view;
}

SatylandView ribbon()
{
    SatylandView view;
    view.ema8 = 105.0;
    view.ema13 = 104.0;
    view.ema21 = 103.0;
    view.ema48 = 102.0;
    view.ema200 = 100.0;
    view.open = 105.0;
    view.close = 106.0;
    return view;
}

template <class View>
struct Row {
    std::function<void(View&)> change;
    double points = 0.0; // more than without the change
};

} // namespace

Q_DECLARE_METATYPE(Row<TechnicalView>)
Q_DECLARE_METATYPE(Row<OrbView>)
Q_DECLARE_METATYPE(Row<TtmView>)
Q_DECLARE_METATYPE(Row<SatylandView>)
Q_DECLARE_METATYPE(Row<ContextView>)

#define ROW(View, title, difference, ...)                                                                              \
    QTest::newRow(title) << Row<View>                                                                                  \
    {                                                                                                                  \
        [](View& v) { __VA_ARGS__; }, difference                                                                       \
    }

void TestAgentPoints::technical_data()
{
    QTest::addColumn<Row<TechnicalView>>("row");
    ROW(TechnicalView, "one pair of the stack", -5.0, v.ema13 = 104.0);
    ROW(TechnicalView, "no slow average", -5.0 - 3.0, v.ema200.reset());
    ROW(TechnicalView, "under the fast average", -3.0, v.ema8 = 104.5);
    ROW(TechnicalView, "steep", 5.0, v.slope = 0.2);
    ROW(TechnicalView, "flat", -5.0, v.slope = 0.0);
    ROW(TechnicalView, "falling average", -5.0, v.slope = -0.05);
    ROW(TechnicalView, "ADX at 15", -5.0, v.adx = 15.0);
    ROW(TechnicalView, "ADX at 35", 5.0, v.adx = 35.0);
    ROW(TechnicalView, "DI against it", -5.0, v.plusDi = 10.0);
    ROW(TechnicalView, "histogram falls", -4.0, v.lastHistogram = 0.3);
    ROW(TechnicalView, "histogram below 0, rising", -4.0, v.histogram = -0.1; v.lastHistogram = -0.2);
    ROW(TechnicalView, "RSI 70", 0.0, v.rsi = 70.0);
    ROW(TechnicalView, "RSI 70.1", -4.0, v.rsi = 70.1);
    ROW(TechnicalView, "RSI 80", -4.0, v.rsi = 80.0);
    ROW(TechnicalView, "RSI 80.1", -8.0, v.rsi = 80.1);
    ROW(TechnicalView, "RSI 50", 0.0, v.rsi = 50.0);
    ROW(TechnicalView, "RSI 49.9", -8.0, v.rsi = 49.9);
    ROW(TechnicalView, "a level half an ATR ahead", -10.0, v.resistance = TechnicalView::Level{105.0, 0.2});
    ROW(TechnicalView, "one 1.25 ATR ahead", -5.0, v.resistance = TechnicalView::Level{105.75, 0.2});
    ROW(TechnicalView, "one 2 ATR ahead", 0.0, v.resistance = TechnicalView::Level{106.5, 0.2});
    ROW(TechnicalView, "bounce", 4.0, v.support = TechnicalView::Level{104.0, 0.5});
    ROW(TechnicalView, "bounce off a weak level", 0.0, v.support = TechnicalView::Level{104.0, 0.49});
    ROW(TechnicalView, "a level too far below", 0.0, v.support = TechnicalView::Level{103.9, 0.9});
    ROW(TechnicalView, "body of 0.61", 4.0, v.open = 104.5 - 0.61 * 0.6);
    ROW(TechnicalView, "body of 0.59", 0.0, v.open = 104.5 - 0.59 * 0.6);
    ROW(TechnicalView, "a candle", 4.0, v.hasPattern[0] = true);
    ROW(TechnicalView, "a candle of the other side", 0.0, v.hasPattern[1] = true);
    ROW(TechnicalView, "divergence", -8.0, v.hasDivergence[0] = true);
    ROW(TechnicalView, "divergence of the other side", 0.0, v.hasDivergence[1] = true);
    ROW(TechnicalView, "extended", -10.0, v.ema21 = 101.45; v.ema48 = 101.2; v.ema13 = 101.5);
}

void TestAgentPoints::technical()
{
    QFETCH(Row<TechnicalView>, row);
    TechnicalView view = rise();
    QVERIFY(std::fabs(sumOf(analyzeTechnical(view)) - 68.0) < 1e-9);
    row.change(view);
    const AgentOutput output = analyzeTechnical(view);
    QVERIFY2(std::fabs(sumOf(output) - 68.0 - row.points) < 1e-6, qPrintable(QString::number(sumOf(output))));
    QVERIFY(output.bias == Bias::Bullish);
}

void TestAgentPoints::opening_data()
{
    QTest::addColumn<Row<OrbView>>("row");
    ROW(OrbView, "magnitude .35", 25.0 - 25.0 * 0.2 / 0.35, v.close = 101.35);
    ROW(OrbView, "magnitude .8 is no chase", 25.0 - 25.0 * 0.2 / 0.35, v.close = 101.8);
    ROW(OrbView, "magnitude 1.15", 25.0 - 25.0 * 0.2 / 0.35 - 7.5, v.close = 102.15);
    ROW(OrbView, "magnitude 1.5", 25.0 - 25.0 * 0.2 / 0.35 - 15.0, v.close = 102.5);
    ROW(OrbView, "no more volume", -10.0, v.volumeRatio = 0.8);
    ROW(OrbView, "twice the volume", 10.0, v.volumeRatio = 2.0);
    ROW(OrbView, "volume not known", -10.0, v.volumeRatio = 0.0);
    ROW(OrbView, "monotonic closes", 8.0, v.isMonotonic = true);
    ROW(OrbView, "accelerating", 7.0, v.isAccelerating = true);
    ROW(OrbView, "closes in the middle", -5.0, v.closeLocation = 0.5);
    ROW(OrbView, "closes at .9", 5.0, v.closeLocation = 0.9);
    ROW(OrbView, "VWAP agrees", 10.0, v.vwapAgrees = true);
    ROW(OrbView, "width .5", 0.0, v.widthRatio = 0.5);
    ROW(OrbView, "width .49", -10.0, v.widthRatio = 0.49);
    ROW(OrbView, "width 1.5", 0.0, v.widthRatio = 1.5);
    ROW(OrbView, "width 1.51", -5.0, v.widthRatio = 1.51);
    ROW(OrbView, "width 2", -5.0, v.widthRatio = 2.0);
    ROW(OrbView, "width 2.01", -10.0, v.widthRatio = 2.01);
    ROW(OrbView, "width not known", -10.0, v.widthRatio.reset());
    ROW(OrbView, "gap agrees", 5.0, v.gapAgrees = true);
    ROW(OrbView, "failed before", -5.0, v.hasFailedBefore = true);
    ROW(OrbView, "retest", 5.0, v.hasRetest = true);
    ROW(OrbView, "back inside", -25.0, v.isBackInside = true);
    ROW(OrbView, "long wick", -10.0, v.hasLongWick = true);
    ROW(OrbView, "double break", -20.0, v.isDoubleBreak = true);
    ROW(OrbView, "all three", -55.0, v.isBackInside = v.hasLongWick = v.isDoubleBreak = true);
}

void TestAgentPoints::opening()
{
    QFETCH(Row<OrbView>, row);
    OrbView view = breakout();
    const double base = 25.0 * 0.2 / 0.35 + 10.0 + 5.0 + 10.0 + 5.0;
    QVERIFY(std::fabs(sumOf(analyzeOpeningRange(view)) - base) < 1e-9);
    row.change(view);
    QVERIFY2(std::fabs(sumOf(analyzeOpeningRange(view)) - base - row.points) < 1e-9,
             qPrintable(QString::number(sumOf(analyzeOpeningRange(view)) - base)));
    // The mirrored breakout is worth the same.
    OrbView other = view;
    other.direction = -view.direction;
    other.close = 201.0 - view.close;
    QVERIFY(std::fabs(sumOf(analyzeOpeningRange(other)) - base - row.points) < 1e-9);
    QVERIFY(analyzeOpeningRange(other).bias == Bias::Bearish);
}

void TestAgentPoints::squeeze_data()
{
    QTest::addColumn<Row<TtmView>>("row");
    ROW(TtmView, "3 bars ago", 0.0, v.barsSinceFired = 3);
    ROW(TtmView, "4 bars ago", -8.0, v.barsSinceFired = 4);
    ROW(TtmView, "6 bars ago", -8.0, v.barsSinceFired = 6);
    ROW(TtmView, "7 bars ago", -15.0, v.barsSinceFired = 7);
    ROW(TtmView, "10 bars ago", -15.0, v.barsSinceFired = 10);
    ROW(TtmView, "ripe", 10.0 - 30.0 / 7.0, v.squeezeBars = 10);
    ROW(TtmView, "unripe", -30.0 / 7.0, v.squeezeBars = 3);
    ROW(TtmView, "strong", 10.0, v.momentumNorm = 1.5);
    ROW(TtmView, "weak", -10.0, v.momentumNorm = 0.25);
    ROW(TtmView, "rising", 10.0, v.isRising = true);
    ROW(TtmView, "beyond the range", 8.0, v.isBeyondDonchian = true);
    ROW(TtmView, "aligned", 6.0, v.isAligned = true);
    ROW(TtmView, "volume .8", 0.0, v.relativeVolume = 0.8);
    ROW(TtmView, "volume 1.6", 6.0, v.relativeVolume = 1.6);
    ROW(TtmView, "flipped", -15.0, v.hasFlipped = true);
    ROW(TtmView, "on again", -20.0, v.isOnAgain = true);
}

void TestAgentPoints::squeeze()
{
    QFETCH(Row<TtmView>, row);
    TtmView view = release();
    const double base = 20.0 + 30.0 / 7.0 + 10.0;
    QVERIFY(std::fabs(sumOf(analyzeSqueeze(view)) - base) < 1e-9);
    row.change(view);
    QVERIFY2(std::fabs(sumOf(analyzeSqueeze(view)) - base - row.points) < 1e-9,
             qPrintable(QString::number(sumOf(analyzeSqueeze(view)) - base)));
    view.direction = -1;
    view.momentumNorm = -view.momentumNorm;
    QVERIFY(std::fabs(sumOf(analyzeSqueeze(view)) - base - row.points) < 1e-9);
}

void TestAgentPoints::satyland_data()
{
    QTest::addColumn<Row<SatylandView>>("row");
    ROW(SatylandView, "no full stack", -6.0, v.ema13 = 102.5);
    ROW(SatylandView, "no slow average", -6.0 - 2.0, v.ema200.reset());
    ROW(SatylandView, "under E48", -4.0 - 6.0, v.close = 101.0; v.open = 101.0);
    ROW(SatylandView, "choppy pullback", -2.0, v.open = 107.0);
    ROW(SatylandView, "clean pullback", 4.0, v.open = 107.0; v.pullbackHeldPivot = v.isVolumeBelowAverage = true);
    ROW(SatylandView, "beyond the trigger", 10.0, v.levels = (SatylandView::Levels{104.0, 4.0, 70.0, 105.9}));
    ROW(SatylandView, "range used up to 90", 5.0, v.levels = (SatylandView::Levels{104.0, 4.0, 89.9, 105.9}));
    ROW(SatylandView, "range used 90", -6.0, v.levels = (SatylandView::Levels{104.0, 4.0, 90.0, 105.9}));
    ROW(SatylandView, "under the trigger", 0.0, v.levels = (SatylandView::Levels{105.5, 4.0, 50.0, 105.9}));
    ROW(SatylandView, "from level to level", 16.0, v.levels = (SatylandView::Levels{104.0, 4.5, 50.0, 105.0}));
    ROW(SatylandView, "phase 61.8 rising", 10.0, v.phase = 61.8; v.lastPhase = 50.0);
    ROW(SatylandView, "phase falling", 0.0, v.phase = 50.0; v.lastPhase = 55.0);
    ROW(SatylandView, "phase extended", -8.0, v.phase = 100.1; v.lastPhase = 90.0);
    ROW(SatylandView, "leaving distribution", -8.0, v.phase = 61.7; v.lastPhase = 61.8);
    ROW(SatylandView, "leaving extended", -8.0, v.phase = 99.0; v.lastPhase = 100.0);
    ROW(SatylandView, "leaving the other side", 0.0, v.phase = -61.7; v.lastPhase = -61.8);
    ROW(SatylandView, "compressed: grey", -6.0 - 6.0, v.isCompressed = true);
    ROW(SatylandView, "high volume", 8.0, v.volume.fill(SatylandView::Volume::High));
    ROW(SatylandView, "average volume", 3.0, v.volume.fill(SatylandView::Volume::Average));
    ROW(SatylandView, "low volume", -4.0, v.volume.fill(SatylandView::Volume::Low));
}

void TestAgentPoints::satyland()
{
    QFETCH(Row<SatylandView>, row);
    SatylandView view = ribbon();
    const double base = 20.0 + 20.0 + 6.0 + 6.0;
    QVERIFY(std::fabs(sumOf(analyzeSatyland(view)) - base) < 1e-9);
    row.change(view);
    QVERIFY2(std::fabs(sumOf(analyzeSatyland(view)) - base - row.points) < 1e-9,
             qPrintable(QString::number(sumOf(analyzeSatyland(view)) - base)));
}

void TestAgentPoints::context_data()
{
    QTest::addColumn<Row<ContextView>>("row");
    ROW(ContextView, "opening", -5.0, v.phase = SessionPhase::Opening);
    ROW(ContextView, "opening of an opening range", 0.0, v.phase = SessionPhase::Opening;
        v.isOpeningRangeSignal = true);
    ROW(ContextView, "midday", 0.0, v.phase = SessionPhase::Midday);
    ROW(ContextView, "lunch", -8.0, v.phase = SessionPhase::Lunch);
    ROW(ContextView, "closing", -10.0, v.phase = SessionPhase::Closing);
    ROW(ContextView, "before the open", -15.0, v.phase = SessionPhase::Pre);
    ROW(ContextView, "after the close", -15.0, v.phase = SessionPhase::After);
    ROW(ContextView, "blackout", -45.0, v.isBlackout = true);
    ROW(ContextView, "blackout over lunch", -45.0, v.isBlackout = true; v.phase = SessionPhase::Lunch);
    static const analysis::Regime bull = [] {
        analysis::Regime regime;
        regime.labels.direction = analysis::RegimeDirection::Bull;
        return regime;
    }();
    static const analysis::Regime bear = [] {
        analysis::Regime regime;
        regime.labels.direction = analysis::RegimeDirection::Bear;
        return regime;
    }();
    ROW(ContextView, "benchmark agrees", 8.0, v.benchmark = &bull);
    ROW(ContextView, "benchmark disagrees", -12.0, v.benchmark = &bear);
    ROW(ContextView, "short, benchmark agrees", 8.0, v.benchmark = &bear; v.direction = -1);
}

void TestAgentPoints::context()
{
    QFETCH(Row<ContextView>, row);
    ContextView view;
    row.change(view);
    QVERIFY2(std::fabs(sumOf(analyzeContext(view)) - 45.0 - row.points) < 1e-9,
             qPrintable(QString::number(sumOf(analyzeContext(view)))));
    QCOMPARE(analyzeContext(view).confidence, static_cast<int>(45.0 + row.points));
}

void TestAgentPoints::tablesAtMost()
{
    TechnicalView technical = rise();
    technical.slope = 1.0;
    technical.adx = 50.0;
    technical.support = TechnicalView::Level{104.2, 1.0};
    technical.open = 104.1;
    technical.low = 104.1;
    technical.high = 104.5;
    technical.hasPattern[0] = true;
    QCOMPARE(analyzeTechnical(technical).confidence, 90);
    OrbView orb = breakout();
    orb.close = 101.5;
    orb.volumeRatio = 9.0;
    orb.isMonotonic = orb.isAccelerating = orb.vwapAgrees = orb.gapAgrees = orb.hasRetest = true;
    orb.closeLocation = 1.0;
    QCOMPARE(analyzeOpeningRange(orb).confidence, 100); // 105 with the retest
    StratView strat;
    strat.setup = {StratPatternKind::Reversal312, 1, TriggerState::OnClose, 100.0, 99.0, 110.0, true, {}};
    strat.continuity = Continuity::Full;
    strat.isLowerAligned = true;
    strat.squeeze = StratView::Squeeze::With;
    strat.relativeVolume = 9.0;
    QVERIFY(std::fabs(sumOf(analyzeStrat(strat)) - 99.0) < 1e-9);
    QCOMPARE(analyzeStrat(strat).confidence, 95);
    TtmView ttm = release();
    ttm.squeezeBars = 20;
    ttm.momentumNorm = 5.0;
    ttm.isRising = ttm.isBeyondDonchian = ttm.isAligned = true;
    ttm.relativeVolume = 5.0;
    QCOMPARE(analyzeSqueeze(ttm).confidence, 80);
    SatylandView saty = ribbon();
    saty.open = 107.0;
    saty.pullbackHeldPivot = saty.isVolumeBelowAverage = true;
    saty.levels = SatylandView::Levels{104.0, 4.5, 50.0, 105.0};
    saty.phase = 70.0;
    saty.lastPhase = 60.0;
    saty.volume.fill(SatylandView::Volume::High);
    QCOMPARE(analyzeSatyland(saty).confidence, 90);
}

SEXTANT_TEST(TestAgentPoints)
#include "tst_agent_points.moc"
