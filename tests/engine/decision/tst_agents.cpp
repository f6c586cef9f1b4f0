#include <QTest>

#include "tests/test_main.h"

#include <array>
#include <cmath>
#include <limits>
#include <set>
#include <vector>

#include "engine/core/contract.h"
#include "engine/core/philox.h"
#include "engine/decision/agents/context_agent.h"
#include "engine/decision/agents/orb_agent.h"
#include "engine/decision/agents/risk_agent.h"
#include "engine/decision/agents/satyland_agent.h"
#include "engine/decision/agents/strat_agent.h"
#include "engine/decision/agents/technical_agent.h"
#include "engine/decision/agents/ttm_agent.h"

using namespace sextant;
using namespace sextant::decision;

/// The golden scenarios of agents.md §11 and what each points table can give at most and at least.
class TestAgents final : public QObject {
    Q_OBJECT
private slots:
    void orbStrong();
    void orbFakeOut();
    void orbPenalties();
    void orbWithoutBreakoutIsNeutral();
    void stratStrong();
    void stratModerate();
    void stratFindsPatterns_data();
    void stratFindsPatterns();
    void stratCandleTypes();
    void stratContinuity();
    void stratRejections();
    void ttmClean();
    void ttmChoppyIsCapped();
    void ttmOldReleaseIsNeutral();
    void satylandStrong();
    void satylandChopIsCapped();
    void satylandLevelToLevel();
    void technicalModerate();
    void technicalIsSymmetric();
    void technicalDrawIsNeutral();
    void contextLunchWithBenchmark();
    void contextTable();
    void contextBlackoutIsZero();
    void phasesOfTheDay();
    void riskBlocks();
    void p25SchemaIsEnforced();
    void p28ConfidenceIsBounded();
    void p29OnlyRiskBlocks();
    void termsHaveNames();
};

namespace {

bool isNear(double value, double expected, double tolerance = 5e-4) { return std::fabs(value - expected) <= tolerance; }

double sumOf(const AgentOutput& output)
{
    double sum = 0.0;
    for (const AgentPoint& point : output.points())
        sum += point.points;
    return sum;
}

bool hasTerm(const AgentOutput& output, AgentTerm term)
{
    for (const AgentPoint& point : output.points())
        if (point.term == term) return true;
    return false;
}

OrbView strongBreakout()
{
    OrbView view;
    view.high = 500.80;
    view.low = 499.60;
    view.direction = 1;
    view.close = 501.10;
    view.volumeRatio = 1.7;
    view.isMonotonic = true;
    view.isAccelerating = true;
    view.closeLocation = 0.85;
    view.vwapAgrees = true;
    view.widthRatio = 1.1;
    view.gapAgrees = true;
    return view;
}

SatylandView strongSaty()
{
    SatylandView view;
    view.ema8 = 105.0;
    view.ema13 = 104.0;
    view.ema21 = 103.0;
    view.ema48 = 102.0;
    view.ema200 = 100.0;
    view.open = 105.6;
    view.close = 105.2; // down, above E48: a pullback
    view.pullbackHeldPivot = true;
    view.isVolumeBelowAverage = true;
    view.levels = SatylandView::Levels{100.0, 8.0, 62.0, 104.0}; // .382 at 103.056, .618 at 104.944
    view.phase = 45.0;
    view.lastPhase = 40.0;
    view.volume = {SatylandView::Volume::Average, SatylandView::Volume::Average};
    return view;
}

TechnicalView moderateTrend()
{
    TechnicalView view;
    view.atr = 1.0;
    view.ema8 = 104.0;
    view.ema13 = 103.0;
    view.ema21 = 102.0;
    view.ema48 = 101.0;
    view.ema200 = 99.0;
    view.open = 104.0;
    view.high = 104.6;
    view.low = 103.9;
    view.close = 104.5;
    view.slope = 0.06;
    view.adx = 28.0;
    view.plusDi = 30.0;
    view.minusDi = 15.0;
    view.histogram = 0.2;
    view.lastHistogram = 0.1;
    view.rsi = 62.0;
    view.resistance = TechnicalView::Level{105.9, 0.6};
    return view;
}

TechnicalView mirrored(const TechnicalView& view)
{
    const auto flip = [](double price) { return 200.0 - price; };
    TechnicalView other = view;
    other.open = flip(view.open);
    other.close = flip(view.close);
    other.high = flip(view.low);
    other.low = flip(view.high);
    other.ema8 = flip(view.ema8);
    other.ema13 = flip(view.ema13);
    other.ema21 = flip(view.ema21);
    other.ema48 = flip(view.ema48);
    if (view.ema200) other.ema200 = flip(*view.ema200);
    other.slope = -view.slope;
    other.plusDi = view.minusDi;
    other.minusDi = view.plusDi;
    if (view.histogram) other.histogram = -*view.histogram;
    if (view.lastHistogram) other.lastHistogram = -*view.lastHistogram;
    if (view.rsi) other.rsi = 100.0 - *view.rsi;
    other.resistance.reset();
    other.support.reset();
    if (view.support) other.resistance = TechnicalView::Level{flip(view.support->price), view.support->strength};
    if (view.resistance) other.support = TechnicalView::Level{flip(view.resistance->price), view.resistance->strength};
    other.hasPattern = {view.hasPattern[1], view.hasPattern[0]};
    other.hasDivergence = {view.hasDivergence[1], view.hasDivergence[0]};
    return other;
}

TechnicalView randomTechnical(RandomStream& random)
{
    TechnicalView view;
    const auto price = [&] { return 95.0 + 10.0 * random.nextUniform(); };
    view.atr = 0.1 + random.nextUniform();
    view.ema8 = price();
    view.ema13 = price();
    view.ema21 = price();
    view.ema48 = price();
    if (random.nextBelow(2) == 0) view.ema200 = price();
    view.low = price();
    view.high = view.low + random.nextUniform();
    view.open = view.low + (view.high - view.low) * random.nextUniform();
    view.close = view.low + (view.high - view.low) * random.nextUniform();
    view.slope = random.nextNormal() * 0.1;
    if (random.nextBelow(4) != 0) {
        view.adx = 60.0 * random.nextUniform();
        view.plusDi = 50.0 * random.nextUniform();
        view.minusDi = 50.0 * random.nextUniform();
    }
    if (random.nextBelow(4) != 0) view.histogram = random.nextNormal();
    if (random.nextBelow(4) != 0) view.lastHistogram = random.nextNormal();
    if (random.nextBelow(4) != 0) view.rsi = 100.0 * random.nextUniform();
    if (random.nextBelow(2) == 0)
        view.resistance = TechnicalView::Level{view.close + random.nextUniform(), random.nextUniform()};
    if (random.nextBelow(2) == 0)
        view.support = TechnicalView::Level{view.close - random.nextUniform(), random.nextUniform()};
    view.hasPattern = {random.nextBelow(2) == 0, random.nextBelow(2) == 0};
    view.hasDivergence = {random.nextBelow(2) == 0, random.nextBelow(2) == 0};
    return view;
}

const Time kOpen = Time::fromSeconds(1'704'205'800); // 2024-01-02 14:30 UTC, 09:30 in New York

} // namespace

void TestAgents::orbStrong()
{
    const AgentOutput output = analyzeOpeningRange(strongBreakout());
    QVERIFY(isNear(sumOf(output), 86.607));
    QCOMPARE(output.confidence, 87);
    QVERIFY(output.bias == Bias::Bullish);
    QVERIFY(isNear(output.fact(AgentTerm::StopLevel), 500.20));
    QVERIFY(validate(output));
}

void TestAgents::orbFakeOut()
{
    OrbView view = strongBreakout();
    view.isBackInside = true;
    view.hasLongWick = true;
    const AgentOutput output = analyzeOpeningRange(view);
    QVERIFY(hasTerm(output, AgentTerm::FakeOut));
    QCOMPARE(output.confidence, 49);
    QVERIFY(isNear(sumOf(output), 49.0)); // the cap is a reason with its points, so that the reasons sum up
    QVERIFY(output.bias == Bias::Bullish);
}

void TestAgents::orbPenalties()
{
    OrbView view = strongBreakout();
    view.isDoubleBreak = true;
    view.volumeRatio = 0.5;
    view.gapAgrees = false;
    QVERIFY(isNear(sumOf(analyzeOpeningRange(view)), 86.607 - 15.0 - 5.0 - 20.0));
    view = strongBreakout();
    view.close = view.high + 1.5 * view.width(); // chasing
    QVERIFY(isNear(sumOf(analyzeOpeningRange(view)), 86.607 - 17.857 + 25.0 - 15.0));
    view = strongBreakout();
    view.widthRatio = 1.8;
    QVERIFY(isNear(sumOf(analyzeOpeningRange(view)), 81.607));
    view.widthRatio = 2.1;
    QVERIFY(isNear(sumOf(analyzeOpeningRange(view)), 76.607));
    view.hasFailedBefore = true;
    QVERIFY(isNear(sumOf(analyzeOpeningRange(view)), 71.607));
    view.hasRetest = true;
    QVERIFY(isNear(sumOf(analyzeOpeningRange(view)), 76.607));
}

void TestAgents::orbWithoutBreakoutIsNeutral()
{
    OrbView view = strongBreakout();
    view.direction = 0;
    const AgentOutput output = analyzeOpeningRange(view);
    QVERIFY(output.bias == Bias::Neutral && output.confidence <= 20 && validate(output));
    view = strongBreakout();
    view.low = view.high; // a range of nothing
    QVERIFY(analyzeOpeningRange(view).bias == Bias::Neutral);
}

void TestAgents::stratStrong()
{
    StratView view;
    view.setup.kind = StratPatternKind::Reversal312;
    view.setup.trigger = TriggerState::OnClose;
    view.setup.level = 100.0;
    view.setup.stop = 99.0;
    view.setup.target = 101.6;
    view.setup.isTight = true;
    view.continuity = Continuity::Full;
    view.isLowerAligned = true;
    view.squeeze = StratView::Squeeze::With;
    view.relativeVolume = 1.2;
    const AgentOutput output = analyzeStrat(view);
    QVERIFY(isNear(sumOf(output), 95.286));
    QCOMPARE(output.confidence, 95);
}

void TestAgents::stratModerate()
{
    StratView view;
    view.setup.kind = StratPatternKind::Reversal212;
    view.setup.trigger = TriggerState::Intrabar;
    view.setup.level = 100.0;
    view.setup.stop = 99.0;
    view.setup.target = 101.2;
    view.continuity = Continuity::Partial;
    view.squeeze = StratView::Squeeze::On;
    view.relativeVolume = 1.0;
    const AgentOutput output = analyzeStrat(view);
    QVERIFY(isNear(sumOf(output), 55.143));
    QCOMPARE(output.confidence, 55);
    // The worst there is stays at the floor.
    view.setup.kind = StratPatternKind::TwoTwo;
    view.setup.trigger = TriggerState::Pending;
    view.setup.target = view.setup.level;
    view.continuity = Continuity::Conflict;
    view.squeeze = StratView::Squeeze::Against;
    view.relativeVolume = 0.1;
    QCOMPARE(analyzeStrat(view).confidence, 15);
}

void TestAgents::stratCandleTypes()
{
    const StratCandle before{10.0, 12.0, 8.0, 11.0};
    QVERIFY(stratTypeOf({10, 12, 8, 9}, before) == StratType::Inside); // equality is inside
    QVERIFY(stratTypeOf({10, 12.1, 8, 9}, before) == StratType::Up);
    QVERIFY(stratTypeOf({10, 12, 7.9, 9}, before) == StratType::Down);
    QVERIFY(stratTypeOf({10, 12.1, 7.9, 9}, before) == StratType::Outside);
    QCOMPARE(numberOf(StratType::Down), -2);
}

void TestAgents::stratFindsPatterns_data()
{
    QTest::addColumn<QList<double>>("prices"); // open, high, low, close of each candle
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("direction");
    QTest::addColumn<int>("trigger");
    const auto row = [](const char* name, QList<double> prices, StratPatternKind kind, int direction,
                        TriggerState trigger) {
        QTest::newRow(name) << prices << static_cast<int>(kind) << direction << static_cast<int>(trigger);
    };
    const QList<double> base{100, 101, 99, 100, 100, 102, 98, 101}; // an outside bar
    row("3-1-2 up", base + QList<double>{101, 101.5, 99, 101, 101, 103, 100, 102.5}, StratPatternKind::Reversal312, 1,
        TriggerState::OnClose);
    row("3-1-2 down", base + QList<double>{101, 101.5, 99, 100, 100, 100.5, 97, 98.0}, StratPatternKind::Reversal312,
        -1, TriggerState::OnClose);
    row("3-1-2 up, closed back", base + QList<double>{101, 101.5, 99, 101, 101, 101.8, 100, 101.2},
        StratPatternKind::Reversal312, 1, TriggerState::Intrabar);
    row("2-1-2 continuation",
        {100, 101, 99, 100, 100, 102, 99.5, 101.5, 101.5, 101.8, 100, 101, 101, 103, 100.5, 102.9},
        StratPatternKind::Continuation212, 1, TriggerState::OnClose);
    row("2-1-2 reversal", {100, 101, 99, 100, 100, 102, 99.5, 101.5, 101.5, 101.8, 100, 101, 101, 101.5, 99, 99.2},
        StratPatternKind::Reversal212, -1, TriggerState::OnClose);
    row("3-2-2", base + QList<double>{101, 101.5, 97, 97.5, 97.5, 102.5, 97.4, 102.2}, StratPatternKind::Reversal322, 1,
        TriggerState::OnClose);
}

void TestAgents::stratFindsPatterns()
{
    QFETCH(QList<double>, prices);
    QFETCH(int, kind);
    QFETCH(int, direction);
    QFETCH(int, trigger);
    std::vector<StratCandle> candles;
    for (qsizetype i = 0; i + 3 < prices.size(); i += 4)
        candles.push_back({prices[i], prices[i + 1], prices[i + 2], prices[i + 3]});
    const auto setup = findStratSetup(candles, true, 0.01, 2.0);
    QVERIFY(setup);
    QCOMPARE(static_cast<int>(setup->kind), kind);
    QCOMPARE(setup->direction, direction);
    QCOMPARE(static_cast<int>(setup->trigger), trigger);
    QVERIFY(setup->direction * (setup->level - setup->stop) > 0.0);
    // Mirrored prices give the mirrored setup.
    for (StratCandle& candle : candles)
        candle = {200.0 - candle.open, 200.0 - candle.low, 200.0 - candle.high, 200.0 - candle.close};
    const auto other = findStratSetup(candles, true, 0.01, 2.0);
    QVERIFY(other && other->kind == setup->kind && other->direction == -setup->direction);
    QVERIFY(isNear(other->level, 200.0 - setup->level, 1e-9));
}

void TestAgents::stratContinuity()
{
    const std::array<int, 4> all{1, 1, 1, 1};
    const std::array<int, 4> half{1, 1, -1, 0};
    const std::array<int, 4> few{1, -1, -1, 0};
    QVERIFY(continuityOf(all, 1) == Continuity::Full);
    QVERIFY(continuityOf(all, -1) == Continuity::Conflict);
    QVERIFY(continuityOf(half, 1) == Continuity::Partial);
    QVERIFY(continuityOf(few, 1) == Continuity::Conflict);
}

void TestAgents::stratRejections()
{
    const StratCandle before{100, 102, 98, 101};
    QCOMPARE(higherRejection({99.5, 100, 97, 99.6}, before), 1);
    QCOMPARE(higherRejection({101, 104, 100.5, 100.6}, before), -1);
    QCOMPARE(higherRejection({99.5, 100, 97, 97.5}, before), 0); // closed outside
}

void TestAgents::ttmClean()
{
    TtmView view;
    view.barsSinceFired = 2;
    view.squeezeBars = 8;
    view.momentumNorm = 0.9;
    view.isRising = true;
    view.isBeyondDonchian = true;
    view.isAligned = true;
    view.relativeVolume = 1.3;
    view.closesWithDirection = 1;
    view.barsAfter = 1;
    const AgentOutput output = analyzeSqueeze(view);
    QVERIFY(isNear(sumOf(output), 65.293));
    QCOMPARE(output.confidence, 65);
    QCOMPARE(output.fact(AgentTerm::CleanRelease), 1.0);
}

void TestAgents::ttmChoppyIsCapped()
{
    TtmView view;
    view.barsSinceFired = 3;
    view.squeezeBars = 4; // not long enough to be clean
    view.momentumNorm = 2.0;
    view.isRising = true;
    view.isBeyondDonchian = true;
    view.isAligned = true;
    view.relativeVolume = 2.0;
    const AgentOutput output = analyzeSqueeze(view);
    QCOMPARE(output.confidence, 50);
    QCOMPARE(output.fact(AgentTerm::CleanRelease), 0.0);
    QVERIFY(isNear(sumOf(output), 50.0));
    view.hasFlipped = true;
    view.isOnAgain = true;
    view.momentumNorm = 0.1;
    view.isRising = false;
    view.isBeyondDonchian = false;
    view.isAligned = false;
    view.relativeVolume = 0.1;
    QCOMPARE(analyzeSqueeze(view).confidence, 0);
}

void TestAgents::ttmOldReleaseIsNeutral()
{
    TtmView view;
    view.barsSinceFired = 10;
    QVERIFY(analyzeSqueeze(view).bias == Bias::Bullish);
    view.barsSinceFired = 11;
    const AgentOutput output = analyzeSqueeze(view);
    QVERIFY(output.bias == Bias::Neutral && output.confidence == 0 && validate(output));
}

void TestAgents::satylandStrong()
{
    const AgentOutput output = analyzeSatyland(strongSaty());
    QVERIFY2(isNear(sumOf(output), 81.757), qPrintable(QString::number(sumOf(output), 'f', 4)));
    QCOMPARE(output.confidence, 82);
    QVERIFY(output.bias == Bias::Bullish);
}

void TestAgents::satylandChopIsCapped()
{
    SatylandView view = strongSaty();
    view.ema21 = 106.0; // no order
    view.phase = 10.0;
    view.lastPhase = 5.0;
    const AgentOutput output = analyzeSatyland(view);
    QVERIFY(output.bias == Bias::Neutral);
    QVERIFY(output.confidence <= 40 && output.confidence >= 20);
    view.phase = 45.0;
    QVERIFY(analyzeSatyland(view).bias == Bias::Bullish); // the phase decides
    view.phase = -45.0;
    QVERIFY(analyzeSatyland(view).bias == Bias::Bearish);
}

void TestAgents::satylandLevelToLevel()
{
    const SatylandView::Levels levels{500.0, 6.0, 50.0, 502.0};
    // .382 is 502.292, .618 is 503.708: half of the gap is left up to 503.0.
    QVERIFY(isLevelToLevel(levels, 502.5, 1));
    QVERIFY(!isLevelToLevel(levels, 503.1, 1));
    QVERIFY(!isLevelToLevel(levels, 502.2, 1));
    QVERIFY(!isLevelToLevel(levels, 502.5, -1));
    QVERIFY(isLevelToLevel({500.0, 6.0, 50.0, 498.0}, 497.5, -1));
}

void TestAgents::technicalModerate()
{
    const AgentOutput output = analyzeTechnical(moderateTrend());
    QVERIFY2(isNear(sumOf(output), 70.5), qPrintable(QString::number(sumOf(output), 'f', 4)));
    QCOMPARE(output.confidence, 71); // half up
    QVERIFY(output.bias == Bias::Bullish);
    QCOMPARE(output.fact(AgentTerm::EmaAlignment), 4.0);
}

void TestAgents::technicalIsSymmetric()
{
    RandomStream random(71, RandomPurpose::Test);
    for (int i = 0; i < 300; ++i) {
        const TechnicalView view = randomTechnical(random);
        const AgentOutput one = analyzeTechnical(view);
        const AgentOutput other = analyzeTechnical(mirrored(view));
        QCOMPARE(one.confidence, other.confidence);
        QCOMPARE(signOf(one.bias), -signOf(other.bias));
        QVERIFY(validate(one));
    }
}

void TestAgents::technicalDrawIsNeutral()
{
    TechnicalView view;
    view.atr = 1.0;
    view.open = view.high = view.low = view.close = 100.0;
    view.ema8 = view.ema13 = view.ema21 = view.ema48 = 100.0;
    const AgentOutput output = analyzeTechnical(view);
    QVERIFY(output.bias == Bias::Neutral);
    QVERIFY(hasTerm(output, AgentTerm::Undecided));
}

void TestAgents::contextLunchWithBenchmark()
{
    analysis::Regime regime;
    regime.labels.direction = analysis::RegimeDirection::Bull;
    regime.labels.structure = analysis::RegimeStructure::Trending;
    regime.labels.volatility = analysis::VolatilityRegime::Normal;
    regime.probabilities = {0.7, 0.1, 0.2};
    ContextView view;
    view.regime = &regime;
    view.benchmark = &regime;
    view.phase = SessionPhase::Lunch;
    const AgentOutput output = analyzeContext(view);
    QCOMPARE(output.confidence, 75);
    QVERIFY(output.bias == Bias::Bullish);
    QVERIFY(isNear(sumOf(output), 75.0));
    regime.probabilities = {0.45, 0.2, 0.35};
    QVERIFY(analyzeContext(view).bias == Bias::Neutral);
}

void TestAgents::contextTable()
{
    using enum analysis::RegimeStructure;
    const std::array<std::array<int, 4>, 4> expected{
        {{80, 75, 55, 25}, {25, 20, 15, 5}, {50, 45, 35, 15}, {40, 35, 25, 10}}};
    for (std::size_t row = 0; row < 4; ++row)
        for (std::size_t column = 0; column < 4; ++column) {
            analysis::Regime regime;
            regime.labels.direction = row == 1 ? analysis::RegimeDirection::Bear : analysis::RegimeDirection::Bull;
            regime.labels.structure = row < 2 ? Trending : row == 2 ? Ranging : Volatile;
            regime.labels.volatility = static_cast<analysis::VolatilityRegime>(column);
            ContextView view;
            view.regime = &regime;
            QCOMPARE(analyzeContext(view).confidence, expected[row][column]);
            regime.changeProbability = 0.6;
            regime.labels.spread = analysis::SpreadRegime::Wide;
            regime.isSpreadProxy = false;
            QCOMPARE(analyzeContext(view).confidence, std::max(0, expected[row][column] - 25));
            regime.isSpreadProxy = true;
            QCOMPARE(analyzeContext(view).confidence, std::max(0, expected[row][column] - 15));
        }
    QCOMPARE(analyzeContext({}).confidence, 45); // unknown: sideways and normal
}

void TestAgents::contextBlackoutIsZero()
{
    ContextView view;
    view.isBlackout = true;
    const AgentOutput output = analyzeContext(view);
    QCOMPARE(output.confidence, 0);
    QVERIFY(hasTerm(output, AgentTerm::EventBlackout) && isNear(sumOf(output), 0.0));
}

void TestAgents::phasesOfTheDay()
{
    using namespace std::chrono_literals;
    const Time close = kOpen + 390min;
    const auto at = [&](std::chrono::minutes minutes) { return phaseOf(kOpen + minutes, kOpen, close, 390min); };
    QVERIFY(at(-1min) == SessionPhase::Pre);
    QVERIFY(at(0min) == SessionPhase::Opening && at(29min) == SessionPhase::Opening);
    QVERIFY(at(30min) == SessionPhase::Midday && at(119min) == SessionPhase::Midday);
    QVERIFY(at(120min) == SessionPhase::Lunch && at(239min) == SessionPhase::Lunch);
    QVERIFY(at(240min) == SessionPhase::Midday && at(359min) == SessionPhase::Midday);
    QVERIFY(at(360min) == SessionPhase::Closing && at(389min) == SessionPhase::Closing);
    QVERIFY(at(390min) == SessionPhase::After);
    // A half day of 210 minutes: everything in proportion.
    const auto half = [&](std::chrono::minutes minutes) {
        return phaseOf(kOpen + minutes, kOpen, kOpen + 210min, 390min);
    };
    QVERIFY(half(16min) == SessionPhase::Opening && half(17min) == SessionPhase::Midday);
    QVERIFY(half(193min) == SessionPhase::Midday && half(194min) == SessionPhase::Closing);
}

void TestAgents::riskBlocks()
{
    trading::RiskDecision decision;
    decision.verdict = trading::Verdict::Pass;
    AgentOutput output = analyzeRisk(decision);
    QVERIFY(!output.block && output.confidence == 100 && validate(output));
    decision.verdict = trading::Verdict::Block;
    decision.cause = ReasonCode::R10MarketHours;
    decision.outcomes[0] = {ReasonCode::R07Leverage, trading::Verdict::Block, 2.5, 2.0, {}, {}};
    decision.outcomes[1] = {ReasonCode::R10MarketHours, trading::Verdict::Block, 3.0, 15.0, {}, {}};
    decision.outcomeCount = 2;
    output = analyzeRisk(decision);
    QVERIFY(output.block && output.confidence == 0 && validate(output));
    QCOMPARE(output.points().size(), std::size_t{2});
    QCOMPARE(output.points()[0].points, 7.0);
    QCOMPARE(output.points()[1].points, 10.0);
    decision.outcomeCount = 0;
    QVERIFY(validate(analyzeRisk(decision))); // blocked for another cause: still a reason
}

void TestAgents::p25SchemaIsEnforced()
{
    AgentOutput output;
    output.agent = AgentId::Technical;
    QVERIFY(!validate(output)); // no reason
    output.add(AgentTerm::EmaStack, 10.0);
    QVERIFY(validate(output));
    output.pointSlots[0].points = std::numeric_limits<double>::quiet_NaN();
    QVERIFY(!validate(output));
    AgentOutput full;
    for (std::size_t i = 0; i < AgentOutput::kMostPoints; ++i)
        full.add(AgentTerm::Slope, 0.0);
    QVERIFY_EXCEPTION_THROWN(full.add(AgentTerm::Slope, 0.0), ContractViolation);
}

void TestAgents::p28ConfidenceIsBounded()
{
    RandomStream random(72, RandomPurpose::Test);
    for (int i = 0; i < 300; ++i) {
        for (std::size_t agent = 0; agent < kAgents; ++agent) {
            const auto id = static_cast<AgentId>(agent);
            const int confidence = confidenceOf(id, random.nextNormal() * 120.0);
            QVERIFY(confidence >= infoOf(id).lowest && confidence <= infoOf(id).highest);
            AgentOutput output;
            output.agent = id;
            output.add(AgentTerm::EmaStack, 1.0);
            output.confidence = infoOf(id).highest + 1;
            QVERIFY(!validate(output)); // refused, not clamped
            output.confidence = infoOf(id).lowest - 1;
            QVERIFY(!validate(output));
        }
        // Agents over random views.
        QVERIFY(validate(analyzeTechnical(randomTechnical(random))));
        OrbView orb;
        orb.low = 100.0;
        orb.high = 100.0 + random.nextUniform();
        orb.direction = static_cast<int>(random.nextBelow(3)) - 1;
        orb.close = 99.0 + 3.0 * random.nextUniform();
        orb.volumeRatio = 4.0 * random.nextUniform();
        orb.isMonotonic = random.nextBelow(2) == 0;
        orb.isBackInside = random.nextBelow(2) == 0;
        orb.isDoubleBreak = random.nextBelow(2) == 0;
        orb.closeLocation = random.nextUniform();
        QVERIFY(validate(analyzeOpeningRange(orb)));
        TtmView ttm;
        ttm.direction = random.nextBelow(2) == 0 ? 1 : -1;
        ttm.barsSinceFired = static_cast<int>(random.nextBelow(14));
        ttm.squeezeBars = static_cast<int>(random.nextBelow(20));
        ttm.momentumNorm = random.nextNormal() * 2.0;
        ttm.hasFlipped = random.nextBelow(2) == 0;
        QVERIFY(validate(analyzeSqueeze(ttm)));
        SatylandView saty = strongSaty();
        saty.close = 95.0 + 15.0 * random.nextUniform();
        saty.ema21 = 95.0 + 15.0 * random.nextUniform();
        saty.phase = 150.0 * random.nextNormal();
        saty.levels->rangeUsed = 150.0 * random.nextUniform();
        saty.isCompressed = random.nextBelow(2) == 0;
        QVERIFY(validate(analyzeSatyland(saty)));
    }
}

void TestAgents::p29OnlyRiskBlocks()
{
    for (std::size_t agent = 0; agent < kAgents; ++agent) {
        AgentOutput output;
        output.agent = static_cast<AgentId>(agent);
        output.add(AgentTerm::EmaStack, 1.0);
        output.block = true;
        output.confidence = output.agent == AgentId::Risk ? 0 : infoOf(output.agent).lowest;
        QCOMPARE(validate(output).has_value(), output.agent == AgentId::Risk);
    }
}

void TestAgents::termsHaveNames()
{
    std::set<std::string_view> names;
    for (const AgentTerm term : agentTerms()) {
        QVERIFY(!name(term).empty());
        QVERIFY2(names.insert(name(term)).second, name(term).data());
    }
}

SEXTANT_TEST(TestAgents)
#include "tst_agents.moc"
