#include "tests/test_main.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

#include "engine/analysis/detectors/detector_set.h"
#include "tests/engine/analysis/detector_bars.h"
#include "tests/engine/analysis/sample_bars.h"

using namespace sextant;
using namespace sextant::analysis;
using namespace sextant::test;

namespace {

bool isAbout(double a, double b, double within) { return std::abs(a - b) <= within; }

/// A turn for counts and patterns; durations of ten bars.
std::vector<ZigZagPivot> turnsOf(const std::vector<double>& prices, double atr = 1.0)
{
    std::vector<ZigZagPivot> turns;
    for (std::size_t i = 0; i < prices.size(); ++i) {
        ZigZagPivot turn;
        turn.isHigh = i == 0 ? prices[0] > prices[1] : prices[i] > prices[i - 1];
        turn.price = prices[i];
        turn.bar = static_cast<std::int64_t>(10 * i);
        turn.atr = atr;
        turns.push_back(turn);
    }
    return turns;
}

double termOf(const WaveCount& count, ReasonCode code)
{
    for (const GuidelineTerm& term : count.allTerms())
        if (term.code == code) return term.value;
    return -1.0;
}

/// Bars whose closes go straight from one price to the next, `bars` each; high and low 0.1 beyond.
std::vector<DetectorBar> legBars(const std::vector<double>& prices, int bars, double atr)
{
    std::vector<DetectorBar> result;
    double last = prices[0];
    for (std::size_t leg = 1; leg < prices.size(); ++leg)
        for (int i = 1; i <= bars; ++i) {
            const double close = prices[leg - 1] + (prices[leg] - prices[leg - 1]) * i / bars;
            DetectorBar bar = workedBar(static_cast<std::int64_t>(result.size()), last, std::max(last, close) + 0.1,
                                        std::min(last, close) - 0.1, close, atr);
            result.push_back(bar);
            last = close;
        }
    return result;
}

template <class Detector>
DetectorEvents eventsOf(Detector& detector, const std::vector<DetectorBar>& bars)
{
    DetectorEvents events;
    for (const DetectorBar& bar : bars)
        detector.update(bar, events);
    return events;
}

const DetectorEvent* firstOf(const DetectorEvents& events, PatternKind kind, ZoneState state)
{
    for (const DetectorEvent& event : events)
        if (event.kind == kind && event.state == state) return &event;
    return nullptr;
}

} // namespace

/// The worked numbers of detectors.md §11 and the rules around them.
class TestDetectors : public QObject {
    Q_OBJECT
private slots:
    void gapIsFoundAndFilled()
    {
        FairValueGaps gaps;
        DetectorEvents events;
        std::uint64_t lastId = 0;
        gaps.update(workedBar(0, 99.2, 100.0, 99.0, 99.8), lastId, events);
        gaps.update(workedBar(1, 99.8, 101.5, 99.8, 101.4), lastId, events);
        QVERIFY(events.empty());
        gaps.update(workedBar(2, 101.4, 102.0, 100.6, 101.9), lastId, events);
        QCOMPARE(events.size(), std::size_t{1});
        QVERIFY(events[0].kind == PatternKind::FairValueGap);
        QVERIFY(events[0].direction == PatternDirection::Bullish);
        QCOMPARE(events[0].prices[0], 100.0);
        QCOMPARE(events[0].prices[1], 100.6);
        QCOMPARE(events[0].confirmedBar, std::int64_t{2});
        gaps.update(workedBar(3, 101.0, 101.2, 100.25, 100.8), lastId, events);
        const PriceZone& gap = *gaps.side(true).begin();
        QVERIFY(isAbout(gap.fill, 0.583, 5e-4));
        QVERIFY(gap.state == ZoneState::Partial);
        gaps.update(workedBar(4, 100.8, 101.0, 99.95, 100.5), lastId, events);
        QVERIFY(gap.state == ZoneState::Filled);
        QVERIFY(events.back().state == ZoneState::Filled);
    }

    void smallGapsAndHolesMakeNone_data()
    {
        QTest::addColumn<double>("low"); // of the third bar
        QTest::addColumn<int>("pause");
        QTest::addColumn<double>("weight"); // 0: none
        QTest::newRow("large enough") << 100.1 << int(BarBreak::None) << 1.0;
        QTest::newRow("below 0.10 ATR") << 100.09 << int(BarBreak::None) << 0.0;
        QTest::newRow("over a night") << 100.6 << int(BarBreak::Session) << 0.5;
        QTest::newRow("over a hole") << 100.6 << int(BarBreak::Hole) << 0.0;
        QTest::newRow("over an outage") << 100.6 << int(BarBreak::Outage) << 0.0;
    }
    void smallGapsAndHolesMakeNone()
    {
        QFETCH(double, low);
        QFETCH(int, pause);
        QFETCH(double, weight);
        FairValueGaps gaps;
        DetectorEvents events;
        std::uint64_t lastId = 0;
        gaps.update(workedBar(0, 99.2, 100.0, 99.0, 99.8), lastId, events);
        DetectorBar middle = workedBar(1, 99.8, 101.5, 99.8, 101.4);
        middle.breakBefore = static_cast<BarBreak>(pause);
        gaps.update(middle, lastId, events);
        gaps.update(workedBar(2, 101.4, 102.0, low + 1e-12, 101.9), lastId, events);
        QCOMPARE(events.empty(), weight == 0.0);
        if (events.empty()) return;
        QCOMPARE(gaps.side(true).begin()->weight, weight);
        QCOMPARE(events[0].reasonCount, weight < 1.0 ? std::size_t{2} : std::size_t{1});
    }

    void equalLowsAreSwept()
    {
        Liquidity liquidity;
        DetectorEvents events;
        std::uint64_t lastId = 0;
        const auto swingLow = [](std::int64_t bar, double price, std::int64_t now) {
            FoundSwings found;
            SwingPoint swing;
            swing.price = price;
            swing.bar = bar;
            swing.confirmedBar = now;
            found.low = swing;
            return found;
        };
        liquidity.update(workedBar(10, 51.0, 51.2, 50.9, 51.1), swingLow(5, 50.00, 10), lastId, events);
        QVERIFY(events.empty());
        liquidity.update(workedBar(20, 51.0, 51.2, 50.9, 51.1), swingLow(15, 50.05, 20), lastId, events);
        QCOMPARE(events.size(), std::size_t{1});
        QVERIFY(events[0].kind == PatternKind::EqualLows);
        QCOMPARE(events[0].prices[0], 50.00);
        const auto taken = liquidity.update(workedBar(21, 50.4, 50.5, 49.8, 50.3), {}, lastId, events);
        QVERIFY(taken.sellSide && taken.sellSide->isSweep && !taken.buySide);
        QCOMPARE(taken.sellSide->level, 50.00);
        QVERIFY(isAbout(taken.sellSide->wick, 0.286, 5e-4));
        QVERIFY(liquidity.pools(false).begin()->state == ZoneState::Swept);
        // Taken once only.
        QVERIFY(!liquidity.update(workedBar(22, 50.3, 50.5, 49.7, 50.3), {}, lastId, events).sellSide);
    }

    void sweepAndTurnIsAReversal()
    {
        auto bars = legBars({106, 100, 103, 100, 101.5, 100.3}, 8, 1.0);
        const auto next = [&] { return static_cast<std::int64_t>(bars.size()); };
        bars.push_back(workedBar(next(), 100.3, 100.4, 99.4, 100.2));
        const std::int64_t sweptAt = bars.back().ordinal;
        for (int i = 0; i < 5; ++i) {
            const double open = bars.back().close;
            bars.push_back(workedBar(next(), open, open + 0.6, open - 0.1, open + 0.5));
        }
        SmcParameters parameters;
        parameters.minBars = 1;
        SmcDetector detector(parameters);
        const DetectorEvents events = eventsOf(detector, bars);
        const DetectorEvent* sweep = firstOf(events, PatternKind::Sweep, ZoneState::Swept);
        QVERIFY(sweep != nullptr);
        QCOMPARE(sweep->bar, sweptAt);
        QVERIFY(sweep->direction == PatternDirection::Bullish);
        QVERIFY(isAbout(sweep->prices[0], 99.9, 1e-9) && isAbout(sweep->score, 0.5, 1e-9));
        const DetectorEvent* reversal = firstOf(events, PatternKind::SweepReversal, ZoneState::Confirmed);
        QVERIFY(reversal != nullptr);
        QVERIFY(reversal->bar > sweptAt && isAbout(reversal->prices[1], 101.6, 1e-9));
        bool isGiven = false;
        for (const Reason& reason : detector.opinion().reasons.all()) {
            if (reason.code != ReasonCode::SweepReversal) continue;
            const double age = static_cast<double>(bars.back().ordinal - reversal->bar);
            QVERIFY(isAbout(reason.weight, 0.35 * std::exp(-age / 30.0), 1e-12));
            isGiven = true;
        }
        QVERIFY(isGiven);
    }

    void closeBeyondALevelIsARun()
    {
        Liquidity liquidity;
        DetectorEvents events;
        std::uint64_t lastId = 0;
        for (const std::int64_t at : {0, 10}) {
            FoundSwings found;
            SwingPoint swing;
            swing.isHigh = true;
            swing.price = 50.0;
            swing.bar = at;
            found.high = swing;
            liquidity.update(workedBar(at + 5, 49.0, 49.2, 48.9, 49.1), found, lastId, events);
        }
        const auto small = liquidity.update(workedBar(20, 49.5, 50.05, 49.0, 49.6), {}, lastId, events);
        QVERIFY(!small.buySide); // the wick is 5 % of the bar
        const auto run = liquidity.update(workedBar(21, 49.6, 50.6, 49.5, 50.5), {}, lastId, events);
        QVERIFY(run.buySide && !run.buySide->isSweep);
    }

    void structureBreaksAndTurns()
    {
        // Up to 105, down to 102, up through 105; then down through 104 and 102.
        const auto bars = legBars({100, 105, 102, 108, 104, 107, 99}, 8, 1.0);
        FractalSwings swings;
        SwingStructure structure({}, 5);
        std::vector<StructureBreak> breaks;
        for (const DetectorBar& bar : bars)
            if (const auto broken = structure.update(bar, 1.0, swings.update(bar)).broken) breaks.push_back(*broken);
        QCOMPARE(breaks.size(), std::size_t{2});
        QVERIFY(breaks[0].isUp && breaks[0].isChange); // there was no trend
        QVERIFY(isAbout(breaks[0].swing.price, 105.1, 1e-9));
        QVERIFY(isAbout(breaks[0].legStart.price, 101.9, 1e-9));
        QVERIFY(!breaks[1].isUp && breaks[1].isChange);
        QVERIFY(isAbout(breaks[1].swing.price, 103.9, 1e-9));
        QVERIFY(isAbout(breaks[1].block.high, 107.1, 1e-9));
        QCOMPARE(structure.trend(), SwingTrend::Down);
        const auto range = structure.dealingRange();
        QVERIFY(range && isAbout(range->high.price, 107.1, 1e-9) && range->low.price < 99.0);
    }

    void orderBlockGoesThroughItsStates()
    {
        OrderBlocks blocks;
        DetectorEvents events;
        std::uint64_t lastId = 0;
        StructureBreak broken;
        broken.isUp = true;
        broken.block.bar = 3;
        broken.block.low = 100.0;
        broken.block.high = 101.0;
        broken.block.volumeStrength = 3.0;
        blocks.update(workedBar(9, 103, 104, 103, 104), broken, lastId, events);
        const auto stateAfter = [&](std::int64_t ordinal, double low, double close) {
            blocks.update(workedBar(ordinal, 102.0, 103.0, low, close), {}, lastId, events);
            return blocks.side(true).begin()->state;
        };
        QVERIFY(stateAfter(10, 101.2, 102.0) == ZoneState::Active);
        QVERIFY(stateAfter(11, 100.9, 102.0) == ZoneState::Touched);
        QVERIFY(stateAfter(12, 100.5, 102.0) == ZoneState::Mitigated);
        QVERIFY(stateAfter(13, 99.5, 100.2) == ZoneState::Mitigated); // a wick through is not a close
        QVERIFY(stateAfter(14, 99.5, 99.9) == ZoneState::Invalidated);
        QCOMPARE(events.size(), std::size_t{4});
        QCOMPARE(events[0].firstBar, std::int64_t{3});
        QCOMPARE(events[0].score, 1.0);
    }

    void overlappingBlocksMergeAndOldOnesLeave()
    {
        OrderBlocks blocks;
        DetectorEvents events;
        std::uint64_t lastId = 0;
        for (int i = 0; i < 12; ++i) {
            StructureBreak broken;
            broken.isUp = true;
            broken.block.low = 100.0 + 2.0 * i;
            broken.block.high = 101.0 + 2.0 * i;
            blocks.update(workedBar(i, 150, 151, 149, 150), broken, lastId, events);
        }
        QCOMPARE(blocks.side(true).size(), std::size_t{10});
        QCOMPARE(blocks.side(true).begin()->bottom, 104.0);
        StructureBreak broken;
        broken.isUp = true;
        broken.block.low = 122.2; // 80 % over the newest
        broken.block.high = 123.2;
        blocks.update(workedBar(20, 150, 151, 149, 150), broken, lastId, events);
        QCOMPARE(blocks.side(true).size(), std::size_t{10});
        QCOMPARE((blocks.side(true).end() - 1)->bottom, 122.2);
        QCOMPARE((blocks.side(true).end() - 2)->bottom, 120.0);
    }

    void impulseOfTheSpecification()
    {
        const auto count = countImpulse(turnsOf({100, 110, 104, 121, 114.5, 124.5}));
        QVERIFY(count.has_value());
        QVERIFY(count->kind == PatternKind::Impulse);
        QVERIFY(count->isUp);
        QCOMPARE(count->wave(3), 17.0);
        QVERIFY(isAbout(termOf(*count, ReasonCode::Wave2Retrace), 0.984, 5e-4));
        QVERIFY(isAbout(termOf(*count, ReasonCode::Wave3Extension), 0.948, 5e-4));
        QVERIFY(isAbout(termOf(*count, ReasonCode::Wave4Retrace), 1.0, 1e-3));
        QVERIFY(isAbout(termOf(*count, ReasonCode::Wave5Length), 1.0, 1e-9));
        QCOMPARE(termOf(*count, ReasonCode::WaveAlternation), 1.0);
        QCOMPARE(termOf(*count, ReasonCode::WaveTiming), 1.0);
        QVERIFY(count->score > 0.9 && count->score <= 1.0);
    }

    void hardRulesReject_data()
    {
        QTest::addColumn<QList<double>>("prices");
        QTest::addColumn<int>("kind"); // -1: none
        const auto impulse = int(PatternKind::Impulse);
        const auto diagonal = int(PatternKind::Diagonal);
        QTest::newRow("valid") << QList<double>{100, 110, 104, 121, 114.5, 124.5} << impulse;
        QTest::newRow("falling") << QList<double>{200, 190, 196, 179, 185.5, 175.5} << impulse;
        QTest::newRow("wave 2 to the start") << QList<double>{100, 110, 100, 121, 114.5, 124.5} << -1;
        QTest::newRow("wave 3 short of wave 1's end") << QList<double>{100, 110, 104, 109.9, 107, 112} << -1;
        QTest::newRow("wave 3 the shortest") << QList<double>{100, 110, 107, 116, 112, 124} << -1;
        QTest::newRow("wave 4 touches wave 1") << QList<double>{100, 110, 104, 121, 110, 124.5} << -1;
        QTest::newRow("diagonal") << QList<double>{100, 110, 104, 113, 108, 114} << diagonal;
        QTest::newRow("overlap without a wedge") << QList<double>{100, 110, 104, 115, 108, 120} << -1;
        QTest::newRow("three points") << QList<double>{100, 110, 104} << impulse;
        QTest::newRow("no alternation") << QList<double>{100, 110, 115} << -1;
    }
    void hardRulesReject()
    {
        QFETCH(QList<double>, prices);
        QFETCH(int, kind);
        const auto count = countImpulse(turnsOf({prices.begin(), prices.end()}));
        QCOMPARE(count.has_value(), kind >= 0);
        if (!count) return;
        QCOMPARE(int(count->kind), kind);
        QVERIFY(count->score > 0.0 && count->score <= (count->kind == PatternKind::Diagonal ? 0.6 : 1.0));
    }

    void correctionsAreCounted()
    {
        QVERIFY(countZigZag(turnsOf({100, 90, 95, 85})).has_value());
        QVERIFY(!countZigZag(turnsOf({100, 90, 98, 88})).has_value()); // B gave back too much
        QVERIFY(countFlat(turnsOf({100, 90, 100, 89})).has_value());
        QVERIFY(countFlat(turnsOf({100, 90, 102, 88})).has_value());
        QVERIFY(!countFlat(turnsOf({100, 90, 100, 91})).has_value());
        QVERIFY(countTriangle(turnsOf({100, 90, 97.5, 92, 96, 93.2})).has_value());
        QVERIFY(!countTriangle(turnsOf({100, 90, 97.5, 89, 96, 93.2})).has_value());
    }

    void elliottPointsTheWayOfTheNextWave()
    {
        // Six turns of an impulse and what follows.
        ElliottDetector detector;
        auto prices = std::vector<double>{103, 100, 110, 104, 121, 114.5, 124.5, 119};
        auto bars = legBars(prices, 25, 1.0);
        const DetectorEvents events = eventsOf(detector, bars);
        QVERIFY(firstOf(events, PatternKind::Impulse, ZoneState::Confirmed) != nullptr);
        const DetectorOpinion opinion = detector.opinion();
        QVERIFY(opinion.isAvailable);
        QVERIFY2(opinion.score < -0.1, std::to_string(opinion.score).c_str()); // five waves are complete
        QCOMPARE(opinion.reasons[0].code, ReasonCode::ImpulseComplete);
        for (const DetectorEvent& event : events)
            if (event.state == ZoneState::Confirmed) QVERIFY(event.confirmedBar > event.bar);
        // A price beyond the end of wave 5 proves it wrong.
        DetectorBar beyond = workedBar(static_cast<std::int64_t>(bars.size()), 119, 125.5, 118.9, 125, 1.0);
        DetectorEvents after;
        detector.update(beyond, after);
        QVERIFY(firstOf(after, PatternKind::Impulse, ZoneState::Invalidated) != nullptr);
    }

    void gartleyOfTheSpecification()
    {
        const HarmonicRule& gartley = harmonicRules()[0];
        QVERIFY(gartley.kind == PatternKind::Gartley);
        const HarmonicPoints points{100, 110, 103.82, 107.64};
        const HarmonicFit fit = fitOfFour(gartley, points, 102.14, {});
        for (const auto& term : {fit.b, fit.c, fit.cd, fit.completion})
            QVERIFY(term && isAbout(*term, 1.0, 1e-9));
        QVERIFY(isAbout(fit.total(), 1.0, 1e-9));
        HarmonicPattern pattern;
        pattern.isBullish = true;
        pattern.fit = fit.total();
        pattern.zone = reversalZone(gartley, points, 1.0);
        const HarmonicDetector detector;
        pattern.state = ZoneState::InZone;
        QVERIFY(isAbout(detector.scoreOf(pattern, 102.14, 1.0), 0.60, 1e-9));
        pattern.state = ZoneState::Confirmed;
        QVERIFY(isAbout(detector.scoreOf(pattern, 102.14, 1.0), 1.0, 1e-9));
        pattern.state = ZoneState::Failed;
        QCOMPARE(detector.scoreOf(pattern, 99.0, 1.0), 0.0);
        // Another B belongs to no Gartley.
        QVERIFY(!fitOfFour(gartley, {100, 110, 105, 107.64}, 102.14, {}).isValid());
    }

    void ratiosFallOffInTheMargin()
    {
        QCOMPARE(ratioFit(0.618, {0.618, 0.618}, 0.03), 1.0);
        QVERIFY(isAbout(ratioFit(0.618 * 1.015, {0.618, 0.618}, 0.03), 0.5, 1e-9));
        QVERIFY(ratioFit(0.618 * 0.96, {0.618, 0.618}, 0.03) < 0.0);
        QCOMPARE(ratioFit(0.7, {0.382, 0.886}, 0.05), 1.0);
        QVERIFY(isAbout(ratioFit(0.886 * 1.025, {0.382, 0.886}, 0.05), 0.5, 1e-9));
        QVERIFY(isAbout(ratioFit(0.382 * 0.95, {0.382, 0.886}, 0.05), 0.0, 1e-9));
    }

    void everyPatternIsFound_data()
    {
        QTest::addColumn<int>("rule");
        for (std::size_t i = 0; i < harmonicRules().size(); ++i) {
            const std::string name(toString(harmonicRules()[i].kind));
            QTest::addRow("%s %zu", name.c_str(), i) << static_cast<int>(i);
        }
    }
    /// A series made from each row of the table, up and down: forming, in the zone, confirmed, first target.
    void everyPatternIsFound()
    {
        QFETCH(int, rule);
        const HarmonicRule& what = harmonicRules()[static_cast<std::size_t>(rule)];
        const auto middle = [](const RatioRange& range) { return 0.5 * (range.low + range.high); };
        const double x = 100.0;
        const double a = 120.0;
        double b = a - 20.0 * (what.b.isAsked ? middle(what.b) : 0.6);
        // C so that the extension of BC comes out in the middle of its range, where that is free.
        double best = -1.0;
        double c = 0.0;
        double d = 0.0;
        for (int i = 0; i <= 200; ++i) {
            const double ratio = what.c.low + (what.c.high - what.c.low) * i / 200.0;
            const double tryC = what.kind == PatternKind::Cypher ? x + 20.0 * ratio : b + (a - b) * ratio;
            const HarmonicPoints points{x, a, b, tryC};
            const ReversalZone zone = reversalZone(what, points, 1e-9);
            const double tryD =
                what.completion.low < what.completion.high ? 0.5 * (zone.bottom + zone.top) : zone.completion;
            const HarmonicFit fit = fitOfFour(what, points, tryD, {});
            if (fit.total() <= best) continue;
            best = fit.total();
            c = tryC;
            d = tryD;
        }
        QVERIFY2(best > 0.5, std::to_string(best).c_str());
        for (const bool isUp : {true, false}) {
            std::vector<double> prices{x + 8.0, x, a, b, c, d, d + 0.5 * (a - d)};
            if (!isUp)
                for (double& price : prices)
                    price = 300.0 - price;
            // Turns of exactly these prices: no wicks.
            auto bars = legBars(prices, 20, 0.4);
            for (DetectorBar& bar : bars) {
                bar.high = std::max(bar.open, bar.close);
                bar.low = std::min(bar.open, bar.close);
            }
            HarmonicParameters parameters;
            parameters.findsFiveZero = true;
            HarmonicDetector detector(parameters);
            const DetectorEvents events = eventsOf(detector, bars);
            bool isConfirmed = false;
            for (const DetectorEvent& event : events) {
                if (event.kind != what.kind || event.state != ZoneState::Confirmed) continue;
                isConfirmed = true;
                QVERIFY(event.direction == bullishIf(isUp));
                QVERIFY(isAbout(event.prices[event.priceCount - 1], isUp ? d : 300.0 - d, 1e-6));
                QVERIFY(event.score > 0.5);
                QCOMPARE(event.bar, std::int64_t{99}); // the last bar of CD
                QVERIFY(event.confirmedBar > event.bar);
            }
            QVERIFY(isConfirmed);
            QVERIFY(firstOf(events, what.kind, ZoneState::Forming) != nullptr);
            QVERIFY(firstOf(events, what.kind, ZoneState::Target1) != nullptr);
        }
    }

    void fibonacciScores_data()
    {
        QTest::addColumn<double>("price");
        QTest::addColumn<double>("score");
        // Leg 100 -> 200, ATR 10: a hit lies within 1.5.
        QTest::newRow("at .382") << 161.0 << 0.3;
        QTest::newRow("at .5") << 149.0 << 0.4;
        QTest::newRow("between") << 155.0 << 0.0;
        QTest::newRow("before .618") << 139.0 << 0.7;
        QTest::newRow("in the zone") << 130.0 << 0.7;
        QTest::newRow("behind .786") << 120.5 << 0.6;
        QTest::newRow("deep") << 110.0 << 0.0;
        QTest::newRow("beyond the leg") << 99.0 << 0.0;
        QTest::newRow("new high") << 201.0 << 0.0;
    }
    void fibonacciScores()
    {
        QFETCH(double, price);
        QFETCH(double, score);
        QCOMPARE(fibHit(100.0, 200.0, price, 10.0).score, score);
        QCOMPARE(fibHit(200.0, 100.0, 300.0 - price, 10.0).score, -score);
    }

    void levelsClusterFlipAndScore()
    {
        // Three turns at 110 within a third of an ATR, with the price coming from below.
        const auto bars = legBars({100, 110, 102, 110.2, 101, 109.9, 104, 110.0}, 12, 1.0);
        LevelsDetector detector;
        DetectorEvents events = eventsOf(detector, bars);
        const PriceLevel* level = detector.levels().nearest(false, 110.0, 1.0);
        QVERIFY(level != nullptr);
        QVERIFY(isAbout(level->price, 110.13, 0.1));
        QVERIFY(level->end - level->begin >= 3);
        QVERIFY(detector.supportScore() < -0.2);
        events.clear();
        auto broken = workedBar(static_cast<std::int64_t>(bars.size()), 110.0, 111.2, 110.0, 111.0, 1.0, 50.0);
        detector.update(broken, events);
        QVERIFY(firstOf(events, PatternKind::Resistance, ZoneState::Invalidated) != nullptr);
        const PriceLevel* support = detector.levels().nearest(true, 111.0, 1.0);
        QVERIFY(support != nullptr && support->isSupport);
    }

    void wideClustersAreSplit()
    {
        PriceLevels levels;
        // A chain of nodes 0.3 apart over 3 ATR, with one wider step.
        const std::vector<double> nodes{100.0, 100.3, 100.6, 100.9, 101.2, 101.5, 101.85, 102.1, 102.4, 102.7, 103.0};
        levels.setVolumeNodes(nodes, workedBar(0, 101, 102, 100, 101));
        levels.update(workedBar(1, 101, 102, 100, 101));
        QVERIFY(levels.levels().size() >= 4);
        for (const PriceLevel& level : levels.levels())
            QVERIFY(level.top - level.bottom <= 1.0 + 1e-9);
        std::size_t points = 0;
        for (const PriceLevel& level : levels.levels())
            points += level.end - level.begin;
        QCOMPARE(points, nodes.size());
    }

    void reasonsSumToTheScore_data()
    {
        QTest::addColumn<int>("detector");
        for (const DetectorId id : {DetectorId::Smc, DetectorId::Elliott, DetectorId::Harmonic, DetectorId::Levels})
            QTest::newRow(std::string(toString(id)).c_str()) << int(id);
    }
    void reasonsSumToTheScore()
    {
        QFETCH(int, detector);
        const auto id = static_cast<DetectorId>(detector);
        DetectorSet set(market::Timeframe::M1, 0.0, market::findCalendar("24-7"));
        DetectorEvents events;
        int withReasons = 0;
        for (std::uint64_t seed = 0; seed < 4; ++seed) {
            set.reset();
            for (const DetectorBar& bar : detectorBars(livelyBars(2000, seed))) {
                set.update(bar, bar.atr, bar.rsi, events);
                const DetectorOpinion opinion = set.opinion(id);
                QVERIFY(opinion.score >= -1.0 && opinion.score <= 1.0);
                QVERIFY(opinion.quality >= 0.0 && opinion.quality <= 1.0);
                QCOMPARE(opinion.probability(), 0.5 + 0.5 * opinion.score);
                double sum = 0.0;
                double last = 2.0;
                for (const Reason& reason : opinion.reasons.all()) {
                    sum += reason.weight;
                    QVERIFY(std::abs(reason.weight) <= last);
                    last = std::abs(reason.weight);
                }
                QVERIFY(isAbout(std::clamp(sum, -1.0, 1.0), opinion.score, 1e-12));
                withReasons += opinion.score != 0.0 ? 1 : 0;
            }
        }
        QVERIFY2(withReasons > 200, std::to_string(withReasons).c_str());
    }

    void nothingIsSaidWithoutAMarket()
    {
        DetectorSet set(market::Timeframe::M1, 0.5, market::findCalendar("24-7"));
        DetectorEvents events;
        for (int i = 0; i < 400; ++i) {
            const BarInput bar = minuteBar(28'000'000 + i, 100.0, 100.0, 100.0, 100.0);
            set.update(bar, i < 13 ? std::nullopt : std::optional(0.0), 50.0, events);
        }
        QVERIFY(events.empty());
        for (const DetectorVote& vote : set.votes())
            QVERIFY(!vote.isAvailable);
        QVERIFY(!set.levelsSignal());
        QCOMPARE(detectorAverage(set.votes()), std::nullopt);
    }

    void haltedBarsAreNoSwings()
    {
        FractalSwings swings({2, 2, false});
        int found = 0;
        for (int i = 0; i < 9; ++i) {
            DetectorBar bar = workedBar(i, 100, i == 4 ? 105 : 101, 99, 100);
            if (i == 4) bar.volume = 0.0;
            found += swings.update(bar).high ? 1 : 0;
        }
        QCOMPARE(found, 0);
    }

    void namesAreDistinctAndStable()
    {
        std::set<std::string_view> names;
        for (int kind = 0; kind <= int(PatternKind::Resistance); ++kind)
            QVERIFY(names.insert(toString(static_cast<PatternKind>(kind))).second);
        QCOMPARE(toString(PatternKind::BreakOfStructure), std::string_view("bos"));
        QCOMPARE(toString(PatternKind::FairValueGap), std::string_view("fvg"));
        QCOMPARE(toString(PatternKind::AbCd), std::string_view("ab_cd"));
        for (const DetectorId id : {DetectorId::Smc, DetectorId::Elliott, DetectorId::Harmonic, DetectorId::Levels}) {
            QVERIFY(detectorFromString(toString(id)) == std::optional(id));
            QVERIFY(makeDetector(id)->id() == id);
        }
        QVERIFY(!detectorFromString("SMC"));
    }
};

SEXTANT_TEST(TestDetectors)
#include "tst_detectors.moc"
