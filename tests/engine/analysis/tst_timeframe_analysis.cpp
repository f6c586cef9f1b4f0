#include "tests/test_main.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/analysis/scoring/confluence.h"
#include "engine/analysis/scoring/timeframe_analysis.h"
#include "engine/core/contract.h"
#include "tests/engine/analysis/allocation_counter.h"
#include "tests/engine/analysis/sample_bars.h"

using namespace sextant;
using namespace sextant::analysis;
using namespace sextant::test;
using market::Timeframe;

namespace {

constexpr double kTick = 1.0 / 64.0;

/// close = 1000 + slope · i, half a point of range on either side.
std::vector<BarInput> rampBars(int count, double slope)
{
    std::vector<BarInput> bars;
    for (int i = 0; i < count; ++i) {
        const double close = 1000.0 + slope * i;
        bars.push_back(minuteBar(28'000'000 + i, close, close + 0.5, close - 0.5, close));
    }
    return bars;
}

TimeframeAnalysis analysed(const std::vector<BarInput>& bars, double tick = kTick, Timeframe timeframe = Timeframe::M1)
{
    TimeframeAnalysis analysis(timeframe, tick);
    for (const BarInput& bar : bars)
        analysis.update(bar);
    return analysis;
}

const ReasonArg* findArg(const Reason& reason, ArgName name)
{
    for (std::size_t i = 0; i < reason.argCount; ++i)
        if (reason.args[i].name == name) return &reason.args[i];
    return nullptr;
}

/// detectors.md §7 written as straight lines, one per stretch.
double slowRsiSignal(double rsi)
{
    if (rsi < 15) return 1.0;
    if (rsi < 30) return (30.0 - rsi) / 15.0;
    if (rsi < 40) return -(rsi - 30.0) / 40.0;
    if (rsi < 60) return (rsi - 50.0) / 40.0;
    if (rsi < 70) return (70.0 - rsi) / 40.0;
    if (rsi < 85) return -(rsi - 70.0) / 15.0;
    return -1.0;
}

/// The technical score from its parts, written down again.
double plainTechnical(const TechnicalItems& items)
{
    double sum = 0.0;
    double weights = 0.0;
    for (const TechnicalItem& item : items) {
        if (!item.isReady) continue;
        sum += item.weight * item.signal;
        weights += item.weight;
    }
    return 0.5 + 0.5 * std::min(1.0, std::max(-1.0, sum / weights));
}

} // namespace

class TestTimeframeAnalysis : public QObject {
    Q_OBJECT
private slots:
    void becomesReadyWithItsSlowestPart()
    {
        const auto bars = randomBars(400, 7);
        TimeframeAnalysis analysis(Timeframe::M5, kTick);
        QVERIFY(!analysis.atr());
        for (std::size_t i = 0; i < bars.size(); ++i) {
            QVERIFY(analysis.update(bars[i]) == BarVerdict::Taken);
            QCOMPARE(analysis.atr().has_value(), i >= 13);
            QCOMPARE(analysis.isReady(), i >= 33); // MACD 12:26:9
            QCOMPARE(analysis.technical().has_value(), i >= 33);
            const TimeframeScore score = analysis.score(ScoringConfig());
            QCOMPARE(score.isReady, i >= 33);
            QCOMPARE(score.cause, i >= 33 ? ReasonCode::None : ReasonCode::NotReady);
            QCOMPARE(analysis.items()[0].isReady, i >= 199);     // the ribbon waits for its longest average
            QCOMPARE(analysis.isConverging(), i + 1 < 48 + 332); // that of the 48-bar average, indicators.md §1.2
            if (score.isReady) {
                QCOMPARE(score.final, *score.technical);
                QVERIFY(!score.detectorAverage); // nobody was asked
                QVERIFY(score.atr == analysis.atr());
                QVERIFY(score.timeframe == Timeframe::M5);
                QCOMPARE(score.barEnd, bars[i].end);
            }
        }
        QCOMPARE(analysis.bars(), 400);
    }

    void technicalScoreOfARamp()
    {
        // On a straight line an average of n bars lags by (n-1)/2, so MACD is constant, its histogram 0; RSI is 100,
        // which says -1; the close lies 9.5 above the middle of 20 bars whose deviation is sqrt((400-1)/12), which says
        // -.8238; ATR nears 1.5; all movement is up, so ADX is 100; the line is far above its supertrend and the mean
        // price of its session; volume never changes, which says nothing.
        const double band = 9.5 / (2.0 * std::sqrt(399.0 / 12.0));
        const auto early = analysed(rampBars(60, 1.0));
        const auto late = analysed(rampBars(260, 1.0));
        const auto parts = late.items();
        QVERIFY(isNear(itemOf(parts, TechnicalPart::Ribbon).signal, 1.0));
        QVERIFY(std::abs(itemOf(parts, TechnicalPart::Macd).signal) < 1e-6);
        QVERIFY(isNear(itemOf(parts, TechnicalPart::Rsi).signal, -1.0));
        QVERIFY(isNear(itemOf(parts, TechnicalPart::Adx).signal, 1.0));
        QVERIFY(isNear(itemOf(parts, TechnicalPart::Bollinger).signal, -band));
        QVERIFY(isNear(itemOf(parts, TechnicalPart::Supertrend).signal, 1.0));
        QVERIFY(isNear(itemOf(parts, TechnicalPart::Vwap).signal, 1.0));
        QVERIFY(isNear(itemOf(parts, TechnicalPart::Volume).signal, 0.0));
        QVERIFY(!itemOf(early.items(), TechnicalPart::Ribbon).isReady);
        QVERIFY(isNear(*early.technical(), plainTechnical(early.items())));
        QVERIFY(isNear(*late.technical(), plainTechnical(parts)));
        QVERIFY(isNear(*late.atr(), 1.5, 1e-6));
        // A trend that the regime knows of makes the band speak for it; in a volatile market it says nothing.
        QVERIFY(isNear(itemOf(late.items(MarketStructure::Trending), TechnicalPart::Bollinger).signal, 0.5 * band));
        QVERIFY(!itemOf(late.items(MarketStructure::Volatile), TechnicalPart::Bollinger).isReady);
        QVERIFY(*late.technical(MarketStructure::Trending) > *late.technical());
        // Falling: everything mirrored.
        QVERIFY(isNear(*analysed(rampBars(260, -1.0)).technical(), 1.0 - *late.technical()));
        QCOMPARE(parts[0].state, ReasonCode::StateBull);
        QCOMPARE(parts[2].state, ReasonCode::StateOverbought);
        QCOMPARE(analysed(rampBars(260, -1.0)).items()[0].state, ReasonCode::StateBear);
        QCOMPARE(analysed(rampBars(260, -1.0)).items()[2].state, ReasonCode::StateOversold);
    }

    void leavesOutWhatIsNotKnown()
    {
        // Without volume there is no VWAP and no volume item, and no day has a VWAP of its session.
        auto bars = randomBars(300, 59);
        QVERIFY(itemOf(analysed(bars).items(), TechnicalPart::Vwap).isReady);
        QVERIFY(itemOf(analysed(bars).items(), TechnicalPart::Volume).isReady);
        QVERIFY(!itemOf(analysed(bars, kTick, Timeframe::D1).items(), TechnicalPart::Vwap).isReady);
        QVERIFY(itemOf(analysed(bars, kTick, Timeframe::D1).items(), TechnicalPart::Volume).isReady);
        for (BarInput& bar : bars)
            bar.volume = 0.0;
        const auto silent = analysed(bars);
        QVERIFY(!itemOf(silent.items(), TechnicalPart::Vwap).isReady);
        QVERIFY(!itemOf(silent.items(), TechnicalPart::Volume).isReady);
        QVERIFY(isNear(*silent.technical(), plainTechnical(silent.items())));
        // Outside regular hours a venue has no VWAP.
        const auto venue = market::findCalendar("NYSE");
        TimeframeAnalysis stock(Timeframe::M1, kTick, venue);
        Time regular;
        for (const BarInput& bar : randomBars(3000, 61)) {
            stock.update(bar);
            const bool isRegular = venue->isRegular(bar.start);
            if (stock.technical()) QCOMPARE(itemOf(stock.items(), TechnicalPart::Vwap).isReady, isRegular);
            if (isRegular) regular = bar.start;
        }
        QVERIFY(regular.ns != 0);
    }

    void scalingPricesScalesNoSignal()
    {
        // Every signal is a ratio: prices, tick and all times 4 (exact in binary) give the same score to the last bit.
        const auto bars = randomBars(2000, 67);
        auto scaled = bars;
        for (BarInput& bar : scaled)
            for (double* price : {&bar.open, &bar.high, &bar.low, &bar.close})
                *price *= 4.0;
        TimeframeAnalysis a(Timeframe::M1, kTick);
        TimeframeAnalysis b(Timeframe::M1, 4.0 * kTick);
        int compared = 0;
        for (std::size_t i = 0; i < bars.size(); ++i) {
            a.update(bars[i]);
            b.update(scaled[i]);
            QCOMPARE(a.technical().has_value(), b.technical().has_value());
            if (!a.technical()) continue;
            QVERIFY(isNear(*a.technical(), *b.technical(), 1e-12));
            const auto mine = a.detectors().votes();
            const auto theirs = b.detectors().votes();
            for (std::size_t d = 0; d < mine.size(); ++d)
                QVERIFY(isNear(mine[d].score, theirs[d].score, 1e-9));
            ++compared;
        }
        QVERIFY(compared > 1900);
    }

    void halfARibbonCountsHalf()
    {
        // Falls for long, then rises until the three short ones have turned but not the longest.
        std::vector<BarInput> bars = rampBars(400, -1.0);
        double close = bars.back().close;
        for (int i = 0; i < 50; ++i) {
            close += 1.0;
            bars.push_back(minuteBar(28'000'400 + i, close, close + 0.5, close - 0.5, close));
        }
        const auto analysis = analysed(bars);
        const auto averages = analysis.ribbon().value().emas;
        QVERIFY(close > *averages[2] && *averages[2] > *averages[3] && *averages[3] < *averages[4]);
        QCOMPARE(analysis.items()[0].signal, 0.5);
        for (BarInput& bar : bars)
            bar = mirrored({bar}, 1000.0)[0];
        QCOMPARE(analysed(bars).items()[0].signal, -0.5);
    }

    void itemsFollowTheirFormulas()
    {
        const auto bars = randomBars(3000, 13);
        TimeframeAnalysis analysis(Timeframe::M1, kTick);
        std::array<int, 3> ribbonSides{};
        int halved = 0;
        int firedBars = 0;
        for (const BarInput& bar : bars) {
            analysis.update(bar);
            if (!analysis.items()[0].isReady) continue;
            const auto items = analysis.items();
            const double c = bar.close;
            const auto e = analysis.ribbon().value().emas;
            double ribbon = 0.0;
            if (c > *e[2] && *e[2] > *e[3]) ribbon = *e[3] > *e[4] ? 1.0 : 0.5;
            if (c < *e[2] && *e[2] < *e[3]) ribbon = *e[3] < *e[4] ? -1.0 : -0.5;
            QCOMPARE(items[0].signal, ribbon);
            ++ribbonSides[ribbon > 0 ? 2 : ribbon < 0 ? 0 : 1];

            const auto macd = *analysis.macd().value();
            double hist = std::min(1.0, std::max(-1.0, *macd.histogram / (0.25 * *analysis.atr())));
            if (macd.macd * *macd.histogram < 0.0) {
                hist *= 0.5;
                ++halved;
            }
            QVERIFY(isNear(items[1].signal, hist, 1e-12));
            QVERIFY(isNear(items[2].signal, slowRsiSignal(*analysis.rsi().value()), 1e-12));
            const double place = analysis.bollinger().value()->position();
            QVERIFY(isNear(items[4].signal, std::min(1.0, std::max(-1.0, -place)), 1e-12));
            const AdxValue& adx = analysis.adx().value();
            const double strength = *adx.adx < 15.0 ? 0.0 : std::min(1.0, (*adx.adx - 15.0) / 25.0);
            QVERIFY(isNear(items[3].signal, *adx.plusDi > *adx.minusDi ? strength : -strength, 1e-12));
            const SqueezeValue& squeeze = analysis.squeeze().value();
            const double push = *squeeze.momentumNorm;
            const double way = push > 0.0 ? 1.0 : push < 0.0 ? -1.0 : 0.0;
            const bool fired = *squeeze.hasFired > 0.0;
            QVERIFY(isNear(items[5].signal, fired ? way * std::min(1.0, std::abs(push)) : 0.3 * way, 1e-12));
            firedBars += fired ? 1 : 0;
            QCOMPARE(items[6].signal, *analysis.supertrend().value().direction);
            const double away = (c - *analysis.vwap().value().vwap) / *analysis.atr();
            QVERIFY(isNear(items[7].signal, std::min(1.0, std::max(-1.0, away)), 1e-12));
            QCOMPARE(items[9].isReady, analysis.detectors().levelsSignal().has_value());
            if (items[9].isReady) QCOMPARE(items[9].signal, *analysis.detectors().levelsSignal());

            QVERIFY(isNear(*analysis.technical(), plainTechnical(items), 1e-12));
            QVERIFY(*analysis.technical() >= 0.0 && *analysis.technical() <= 1.0);
        }
        QVERIFY(firedBars > 5);
        QVERIFY(ribbonSides[0] > 50 && ribbonSides[1] > 50 && ribbonSides[2] > 50 && halved > 50);
    }

    void rsiSaysWhatTheTableSays_data()
    {
        QTest::addColumn<double>("rsi");
        QTest::addColumn<double>("signal");
        QTest::newRow("100") << 100.0 << -1.0;
        QTest::newRow("75") << 75.0 << -1.0 / 3.0;
        QTest::newRow("60") << 60.0 << 0.25;
        QTest::newRow("50") << 50.0 << 0.0;
        QTest::newRow("40") << 40.0 << -0.25;
        QTest::newRow("25") << 25.0 << 1.0 / 3.0;
        QTest::newRow("0") << 0.0 << 1.0;
    }
    void rsiSaysWhatTheTableSays()
    {
        // In steps of +up and -down in turns the averages of gains and losses settle near up and down each over two
        // bars; with one change more of the first kind they are exactly reachable: choose gains so that the index is
        // the wanted one.
        QFETCH(double, rsi);
        QFETCH(double, signal);
        // 14 changes, 7 up of g and 7 down of l, seed AG = g/2, AL = l/2; all later changes are 0, which keeps the
        // ratio.
        const double gain = rsi / 100.0;
        const double loss = 1.0 - gain;
        std::vector<BarInput> bars;
        double close = 1000.0;
        for (int i = 0; i < 60; ++i) {
            if (i >= 1 && i <= 14) close += i % 2 == 1 ? gain : -loss;
            bars.push_back(minuteBar(28'000'000 + i, close, close + 1.0, close - 1.0, close));
        }
        const auto item = analysed(bars).items()[2];
        QVERIFY(std::abs(item.value - rsi) <= 1e-6);
        QVERIFY(std::abs(item.signal - signal) <= 1e-6);
    }

    void reasonsSumToTheScore()
    {
        for (const int count : {60, 400}) {
            const auto analysis = analysed(randomBars(static_cast<std::size_t>(count), 23));
            ReasonList reasons;
            analysis.explain(1.0, reasons);
            std::size_t ready = 0;
            for (const TechnicalItem& item : analysis.items())
                ready += item.isReady ? 1 : 0;
            QCOMPARE(reasons.size(), ready);
            QCOMPARE(ready, count == 60 ? std::size_t{9} : std::size_t{10});
            double sum = 0.0;
            for (const Reason& reason : reasons.all())
                sum += reason.weight;
            QVERIFY(isNear(0.5 + sum, *analysis.technical(), 1e-12));
            ReasonList half;
            analysis.explain(0.5, half);
            QVERIFY(isNear(half[0].weight, 0.5 * reasons[0].weight, 1e-12));
        }
    }

    void reasonsNameWhatTheyAreReadFrom()
    {
        const auto analysis = analysed(rampBars(260, 1.0), kTick, Timeframe::H1);
        ReasonList reasons;
        analysis.explain(1.0, reasons);
        bool sawRsi = false;
        for (const Reason& reason : reasons.all()) {
            const ReasonArg* timeframe = findArg(reason, ArgName::Timeframe);
            QVERIFY(timeframe != nullptr && timeframe->integer == static_cast<int>(Timeframe::H1));
            QVERIFY(findArg(reason, ArgName::Value) != nullptr);
            QVERIFY(std::abs(findArg(reason, ArgName::Signal)->number) <= 1.0);
            if (reason.code != ReasonCode::Rsi) continue;
            sawRsi = true;
            QCOMPARE(findArg(reason, ArgName::Value)->number, 100.0);
            QCOMPARE(findArg(reason, ArgName::Signal)->number, -1.0);
            QCOMPARE(findArg(reason, ArgName::State)->integer, static_cast<int>(ReasonCode::StateOverbought));
            QVERIFY(isNear(reason.weight, -0.5 * 0.12 / readyWeight(analysis.items())));
        }
        QVERIFY(sawRsi);
    }

    void flatMarketSaysNothing()
    {
        const auto bars = [](double range) {
            std::vector<BarInput> flat;
            for (int i = 0; i < 60; ++i)
                flat.push_back(minuteBar(i, 100.0, 100.0 + range, 100.0, 100.0));
            return flat;
        };
        struct Row {
            double range;
            double tick;
            bool flat;
        };
        for (const Row& row : {Row{0.0, 0.5, true}, Row{0.0, 0.0, true}, Row{0.5, 0.5, true}, Row{0.99, 0.5, true},
                               Row{1.0, 0.5, false}, Row{1e-9, 0.0, false}}) {
            const auto analysis = analysed(bars(row.range), row.tick);
            QVERIFY(analysis.isReady());
            QCOMPARE(analysis.isFlat(), row.flat);
            QCOMPARE(analysis.technical().has_value(), !row.flat);
            const std::array<DetectorVote, 1> votes{{{0.9, 1.0, true}}};
            const TimeframeScore score = analysis.score(ScoringConfig(), MarketStructure::Ranging, votes);
            QCOMPARE(score.isReady, !row.flat);
            QCOMPARE(score.cause, row.flat ? ReasonCode::FlatMarket : ReasonCode::None);
            ReasonList reasons;
            analysis.explain(0.0, reasons);
            if (row.flat) {
                QCOMPARE(reasons.size(), std::size_t{1});
                QCOMPARE(reasons[0].code, ReasonCode::FlatMarket);
                QCOMPARE(findArg(reasons[0], ArgName::Limit)->number, 2.0 * row.tick);
            }
        }
    }

    void detectorsJoinTheFinal()
    {
        const auto analysis = analysed(randomBars(300, 29));
        const std::array<DetectorVote, 3> votes{{{0.4, 0.35, true}, {-0.1, 0.30, true}, {0.6, 0.35, true}}};
        const TimeframeScore score = analysis.score(ScoringConfig(), MarketStructure::Ranging, votes);
        QVERIFY(isNear(*score.detectorAverage, 0.66));
        QVERIFY(isNear(score.final, 0.5 * 0.66 + 0.5 * *analysis.technical()));
    }

    void aJumpMakesTheSeriesSuspect_data()
    {
        QTest::addColumn<double>("open");
        QTest::addColumn<double>("close");
        QTest::addColumn<bool>("suspect");
        // Bars of range 1 around 100: ATR is exactly 1.
        QTest::newRow("20 ATR is still allowed") << 120.0 << 120.0 << false;
        QTest::newRow("more is not") << 120.5 << 120.5 << true;
        QTest::newRow("down") << 79.0 << 79.0 << true;
        QTest::newRow("at the open only") << 121.0 << 101.0 << true;
        QTest::newRow("at the close only") << 100.0 << 50.0 << true;
    }
    void aJumpMakesTheSeriesSuspect()
    {
        QFETCH(double, open);
        QFETCH(double, close);
        QFETCH(bool, suspect);
        TimeframeAnalysis analysis(Timeframe::M1, 0.01);
        for (int i = 0; i < 60; ++i)
            analysis.update(minuteBar(i, 100.0, 100.5, 99.5, 100.0));
        QCOMPARE(*analysis.atr(), 1.0);
        QVERIFY(!analysis.suspectSince());
        const BarInput jump = minuteBar(60, open, std::max(open, close), std::min(open, close), close);
        analysis.update(jump);
        QCOMPARE(analysis.suspectSince().has_value(), suspect);
        QCOMPARE(analysis.score(ScoringConfig()).isSuspect, suspect);
        if (!suspect) return;
        QCOMPARE(*analysis.suspectSince(), jump.end);
        for (int i = 61; i < 70; ++i)
            analysis.update(minuteBar(i, close, close, close, close));
        QCOMPARE(*analysis.suspectSince(), jump.end); // stays until somebody looked
        ReasonList reasons;
        analysis.explain(1.0, reasons);
        const auto said = std::find_if(reasons.all().begin(), reasons.all().end(),
                                       [](const Reason& r) { return r.code == ReasonCode::SeriesSuspect; });
        QVERIFY(said != reasons.all().end());
        QVERIFY(findArg(*said, ArgName::Measured)->number > 20.0);
        analysis.clearSuspect();
        QVERIFY(!analysis.suspectSince());
        QVERIFY(!analysis.score(ScoringConfig()).isSuspect);
    }

    void tinyRangesDoNotMakeJumps()
    {
        // In a flat market 20 ATR are nothing; two ticks stand in for the ATR.
        TimeframeAnalysis analysis(Timeframe::M1, 0.5);
        for (int i = 0; i < 60; ++i)
            analysis.update(minuteBar(i, 100.0, 100.0, 100.0, 100.0));
        analysis.update(minuteBar(60, 120.0, 120.0, 120.0, 120.0));
        QVERIFY(!analysis.suspectSince());
        TimeframeAnalysis tickless(Timeframe::M1, 0.0);
        for (int i = 0; i < 60; ++i)
            tickless.update(minuteBar(i, 100.0, 100.0, 100.0, 100.0));
        tickless.update(minuteBar(60, 120.0, 120.0, 120.0, 120.0));
        QVERIFY(!tickless.suspectSince()); // nothing to measure in
    }

    void refusesBadAndLateBars()
    {
        const auto bars = randomBars(300, 31);
        TimeframeAnalysis clean(Timeframe::M1, kTick);
        TimeframeAnalysis dirty(Timeframe::M1, kTick);
        for (std::size_t i = 0; i < bars.size(); ++i) {
            clean.update(bars[i]);
            QVERIFY(dirty.update(bars[i]) == BarVerdict::Taken);
            if (i % 10 == 3) {
                BarInput bad = bars[i];
                bad.start = bad.end;
                bad.volume = std::numeric_limits<double>::infinity();
                QVERIFY(dirty.update(bad) == BarVerdict::Rejected);
                BarInput twice = bars[i];
                twice.close += 5.0;
                QVERIFY(dirty.update(twice) == BarVerdict::NotLater);
                QVERIFY(dirty.update(bars[0]) == BarVerdict::NotLater);
            }
            QVERIFY(clean.technical() == dirty.technical());
        }
        QCOMPARE(dirty.rejected(), 30u);
        QCOMPARE(dirty.notLater(), 60u);
        QCOMPARE(dirty.bars(), 300);
        QVERIFY_EXCEPTION_THROWN(TimeframeAnalysis(Timeframe::M1, -0.1), ContractViolation);
        QVERIFY_EXCEPTION_THROWN(TimeframeAnalysis(Timeframe::M1, std::nan("")), ContractViolation);
    }

    void resetEqualsNew()
    {
        TimeframeAnalysis used = analysed(randomBars(500, 37));
        used.reset();
        TimeframeAnalysis fresh(Timeframe::M1, kTick);
        for (const BarInput& bar : randomBars(300, 38)) {
            used.update(bar);
            fresh.update(bar);
            QVERIFY(used.technical() == fresh.technical());
            QVERIFY(used.atr() == fresh.atr());
        }
        QCOMPARE(used.bars(), fresh.bars());
    }

    void laterBarsChangeNothing()
    {
        const auto bars = randomBars(600, 41);
        TimeframeAnalysis all(Timeframe::M1, kTick);
        for (std::size_t i = 0; i < bars.size(); ++i) {
            all.update(bars[i]);
            if (i % 97 != 0) continue;
            QVERIFY(analysed(std::vector<BarInput>(bars.begin(), bars.begin() + static_cast<std::ptrdiff_t>(i + 1)))
                        .technical() == all.technical());
        }
    }

    void mirroredMarketMirrorsTheScore()
    {
        const auto bars = randomBars(2000, 43);
        const auto mirror = mirrored(bars, 1000.0);
        TimeframeAnalysis a(Timeframe::M1, kTick);
        TimeframeAnalysis b(Timeframe::M1, kTick);
        int compared = 0;
        for (std::size_t i = 0; i < bars.size(); ++i) {
            a.update(bars[i]);
            b.update(mirror[i]);
            QCOMPARE(a.technical().has_value(), b.technical().has_value());
            const TechnicalItems up = a.items();
            const TechnicalItems down = b.items();
            for (std::size_t k = 0; k < up.size(); ++k) {
                QCOMPARE(up[k].isReady, down[k].isReady);
                // Of two equally near levels the lower one speaks, which a mirror turns round.
                if (k == static_cast<std::size_t>(TechnicalPart::Levels)) continue;
                // A supertrend begins by saying down, whatever the market, until the first turn.
                if (k == static_cast<std::size_t>(TechnicalPart::Supertrend) && i < 100) continue;
                if (up[k].isReady)
                    QVERIFY2(
                        std::abs(up[k].signal + down[k].signal) < 1e-6,
                        qPrintable(
                            QString("part %1 of bar %2: %3, %4").arg(k).arg(i).arg(up[k].signal).arg(down[k].signal)));
            }
            compared += a.technical() ? 1 : 0;
        }
        QVERIFY(compared > 1900);
    }

    void randomWalksGiveNoBias()
    {
        // One score from each of 500 independent walks; detectors.md §9: the mean within two standard errors of
        // neutral.
        constexpr int kWalks = 500;
        double sum = 0.0;
        double squares = 0.0;
        for (int walk = 0; walk < kWalks; ++walk) {
            const double lean = *analysed(randomBars(260, 1000 + static_cast<std::uint64_t>(walk))).technical() - 0.5;
            sum += lean;
            squares += lean * lean;
        }
        const double mean = sum / kWalks;
        const double error = std::sqrt((squares / kWalks - mean * mean) / kWalks);
        QVERIFY(error > 0.001); // they do differ
        QVERIFY2(std::abs(mean) <= 2.0 * error, qPrintable(QString("mean %1, standard error %2").arg(mean).arg(error)));
    }

    void scoresAnInstrument()
    {
        std::vector<TimeframeAnalysis> timeframes;
        const auto bars = randomBars(4000, 47);
        const std::array<Timeframe, 4> all{Timeframe::M1, Timeframe::M5, Timeframe::M15, Timeframe::H1};
        for (std::size_t k = 0; k < all.size(); ++k) {
            // Any bars will do; one too few on the longest.
            timeframes.push_back(analysed(
                std::vector<BarInput>(bars.begin(), bars.begin() + (k == 3 ? 33 : 500 + 100 * static_cast<int>(k))),
                kTick, all[k]));
        }
        ScoringConfig config;
        config.maxReasons = static_cast<int>(ReasonList::kCapacity);
        ReasonList reasons;
        ScoreParts parts;
        const ScoreResult result = scoreInstrument(config, Timeframe::M15, timeframes, parts, reasons);
        QVERIFY(result.isReady);
        QCOMPARE(result.timeframeCount, 4);
        std::array<double, 3> finals{};
        for (std::size_t k = 0; k < 3; ++k) {
            const auto votes = timeframes[k].detectors().votes();
            finals[k] = finalParts(config, votes, timeframes[k].technical()).final;
            QCOMPARE(parts[k].score.final, finals[k]);
            QCOMPARE(parts[k].score.weight, result.timeframes[k].weight);
            for (std::size_t d = 0; d < votes.size(); ++d)
                QCOMPARE(parts[k].opinions[d].score, votes[d].score);
        }
        const double expected = (0.05 * finals[0] + 0.15 * finals[1] + 0.25 * finals[2]) / 0.45;
        QVERIFY(isNear(result.score, expected, 1e-12));
        QVERIFY(result.atr == timeframes[2].atr());
        QCOMPARE(parts.size(), std::size_t{4});
        for (std::size_t i = 1; i < reasons.size(); ++i)
            QVERIFY(std::abs(reasons[i].weight) <= std::abs(reasons[i - 1].weight));

        // Everything that would be listed if there were room: the parts of the technical scores and the detectors' own
        // reasons, each with its share, sum to the score.
        double sum = 0.0;
        for (std::size_t k = 0; k < 3; ++k) {
            const TimeframeScore& score = result.timeframes[k];
            double own = score.technicalPart;
            for (const DetectorPart& detector : score.detectors)
                own += detector.part;
            QVERIFY(own == score.final - 0.5);
            sum += score.weight * own;
        }
        QVERIFY(isNear(0.5 + sum, result.score, 1e-12));
        (void)scoreInstrument(ScoringConfig(), Timeframe::M15, timeframes, parts, reasons);
        // The default ten, and behind them with weight 0 who abstained and what is missing.
        std::size_t weighing = 0;
        std::size_t abstained = 0;
        bool saysMissing = false;
        for (const Reason& reason : reasons.all()) {
            weighing += reason.weight != 0.0 ? 1 : 0;
            abstained += reason.code == ReasonCode::Abstained ? 1 : 0;
            if (reason.code != ReasonCode::NotReady) continue;
            saysMissing = true;
            QCOMPARE(findArg(reason, ArgName::Required)->integer, 34);
            QCOMPARE(findArg(reason, ArgName::Bars)->integer, 33);
        }
        QCOMPARE(weighing, std::size_t{10});
        QVERIFY(saysMissing);
        std::size_t expectedAbstained = 0;
        for (std::size_t d = 0; d < kVotingDetectors; ++d) {
            bool someone = false;
            for (std::size_t k = 0; k < 3; ++k)
                someone = someone || parts[k].score.detectors[d].hasAbstained;
            expectedAbstained += someone ? 1 : 0;
        }
        QVERIFY(expectedAbstained > 0);
        QCOMPARE(abstained, expectedAbstained);
        // Only the signal timeframe is unready and alone: the reason says so.
        const ScoreResult alone =
            scoreInstrument(ScoringConfig(), Timeframe::H1, std::span(timeframes).last(1), parts, reasons);
        QCOMPARE(alone.cause, ReasonCode::NotReady);
        QCOMPARE(reasons.size(), std::size_t{1});
        QCOMPARE(reasons[0].code, ReasonCode::NotReady);
    }

    void allocatesNothingOnceWarm()
    {
        const auto bars = randomBars(100'000, 53);
        std::vector<TimeframeAnalysis> timeframes;
        for (const Timeframe timeframe : {Timeframe::M1, Timeframe::M5, Timeframe::M15})
            timeframes.emplace_back(timeframe, kTick);
        const ScoringConfig config;
        ReasonList reasons;
        ScoreParts parts;
        parts.reserve(timeframes.size());
        double sum = 0.0;
        const std::uint64_t before = allocationCount();
        for (std::size_t i = 0; i < bars.size(); ++i) {
            timeframes[0].update(bars[i]);
            if (i % 5 == 4) timeframes[1].update(bars[i]);
            if (i % 15 != 14) continue;
            timeframes[2].update(bars[i]);
            sum += scoreInstrument(config, Timeframe::M15, timeframes, parts, reasons).score;
        }
        QCOMPARE(allocationCount() - before, std::uint64_t{0});
        QVERIFY(sum > 0.0);
    }
};

SEXTANT_TEST(TestTimeframeAnalysis)
#include "tst_timeframe_analysis.moc"
