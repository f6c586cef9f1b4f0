#include "tests/test_main.h"

#include <QTest>

#include <rapidcheck.h>

#include <cmath>

#include "engine/analysis/regimes/regime_engine.h"
#include "tests/engine/analysis/allocation_counter.h"
#include "tests/engine/analysis/reference_files.h"
#include "tests/engine/analysis/regime_bars.h"
#include "tests/engine/analysis/sample_bars.h"

using namespace sextant;
using namespace sextant::analysis;
using namespace sextant::test;

namespace {

const std::vector<HiddenState> kEngineRegimes{{0.004, 0.006, 0.98}, {-0.006, 0.020, 0.97}, {0.0, 0.002, 0.98}};

RegimeSettings quickSettings()
{
    RegimeSettings settings;
    settings.hmmRestarts = 2;
    return settings;
}

RegimeEngine newEngine(bool isBlend = false, const RegimeSettings& settings = quickSettings())
{
    RegimeEngine engine("X-USDT", market::Timeframe::H1, 0.01, settings);
    engine.setBlend(isBlend);
    return engine;
}

/// Trains where the engine asks for it and installs five bars later, as a tape does (DESIGN §4b.9).
class WalkForward final {
public:
    explicit WalkForward(RegimeEngine& engine) : m_engine(engine) {}

    std::optional<RegimeChange> update(const BarInput& bar, const RegimeContext& context = {})
    {
        const auto change = m_engine.update(bar, context);
        if (m_wait > 0 && --m_wait == 0) {
            const auto& before = m_engine.models().hmm;
            if (const auto models = trainRegime(m_slice, m_request, before ? &*before : nullptr))
                m_engine.install(*models);
        }
        if (const auto request = m_engine.wantsTraining()) {
            ++trainings;
            m_request = *request;
            m_slice = m_engine.startTraining();
            m_wait = 5;
        }
        return change;
    }
    int trainings = 0;

private:
    RegimeEngine& m_engine;
    TrainingRequest m_request;
    TrainingSlice m_slice;
    int m_wait = 0;
};

std::vector<std::uint8_t> bytesOfRegime(const Regime& regime)
{
    CanonicalWriter out;
    regime.canonical(out);
    return out.take();
}

bool hasReason(const Regime& regime, ReasonCode code)
{
    for (const Reason& reason : regime.reasons())
        if (reason.code == code) return true;
    return false;
}

/// A model whose states speak clearly: bear at high ranges, bull at low ones.
RegimeModels plainModels(Time trainedTo)
{
    RegimeModels models;
    HmmModel& model = models.hmm.emplace();
    model.returnScale = 0.01;
    model.rangeMean = -5.0;
    model.chain.states = 2;
    model.chain.initial = {0.5, 0.5};
    model.chain.transition[0] = {0.95, 0.05};
    model.chain.transition[1] = {0.05, 0.95};
    model.states[0] = {{0.1, -1.0}, {0.5, 0.5}, RegimeDirection::Bull, VolatilityRegime::Low, 0.5};
    model.states[1] = {{-0.1, 1.0}, {2.0, 0.5}, RegimeDirection::Bear, VolatilityRegime::High, 0.5};
    model.trainedTo = trainedTo;
    return models;
}

/// 220 to 420 hours of a market whose states are drawn too.
std::vector<BarInput> drawnMarket()
{
    const auto count = *rc::gen::inRange<std::size_t>(220, 420);
    return switchingMarket(kEngineRegimes, count, *rc::gen::arbitrary<std::uint32_t>()).bars;
}

/// With rules, models and all, from the first bar on.
RegimeEngine modelledEngine(Time trainedTo, double tick)
{
    RegimeEngine engine("X-USDT", market::Timeframe::H1, tick, quickSettings());
    engine.setBlend(true);
    engine.install(plainModels(trainedTo));
    return engine;
}

} // namespace

class TestRegimeEngine : public QObject {
    Q_OBJECT
private slots:
    void unknownUntilTwoHundredBars()
    {
        const auto market = switchingMarket(kEngineRegimes, 260, 1);
        RegimeEngine engine = newEngine();
        QVERIFY(!engine.current().isReady());
        for (std::size_t i = 0; i < market.bars.size(); ++i) {
            const auto change = engine.update(market.bars[i]);
            QCOMPARE(engine.current().isReady(), i >= 199);
            if (i < 199) {
                QVERIFY(engine.current().confidence == 0.0);
                QVERIFY(engine.current().labels == RegimeLabels{});
                QVERIFY(hasReason(engine.current(), ReasonCode::NotReady));
                QVERIFY(!change);
            }
            if (i == 199) {
                QVERIFY(change.has_value());
                QVERIFY(change->from.direction == RegimeDirection::Unknown);
                QVERIFY(change->to == engine.current().labels);
                QVERIFY(change->time == market.bars[i].end);
            }
        }
        const Regime& now = engine.current();
        QVERIFY(std::abs(now.probabilities.bull + now.probabilities.bear + now.probabilities.sideways - 1.0) < 1e-12);
        QVERIFY(now.isConverging);
        QVERIFY(std::abs(now.confidence - now.probabilities.largest() * (1.0 - 0.5 * now.changeProbability) * 0.8) <
                1e-12);
        QVERIFY(now.source == RegimeSource::Rule);
        QVERIFY(now.modelHash == Digest{});
        QVERIFY(now.isSpreadProxy);
    }

    void changesTellWhatChanged()
    {
        const auto market = switchingMarket(kEngineRegimes, 1500, 2);
        RegimeEngine engine = newEngine();
        RegimeLabels last;
        RegimeDirection direction = RegimeDirection::Unknown;
        Time since;
        int directionChanges = 0;
        std::size_t lastDirectionChange = 0;
        for (std::size_t i = 0; i < market.bars.size(); ++i) {
            const auto change = engine.update(market.bars[i]);
            const RegimeLabels& now = engine.current().labels;
            QCOMPARE(change.has_value(), !(now == last));
            if (change) {
                QVERIFY(change->from == last && change->to == now);
                QVERIFY(change->cause.code != ReasonCode::None);
                if (change->from.direction != change->to.direction)
                    QVERIFY(change->cause.code == ReasonCode::RegimeDirection);
                CanonicalWriter out;
                change->canonical(out);
                QVERIFY(!out.bytes().empty());
            }
            if (now.direction != direction) {
                if (direction != RegimeDirection::Unknown && direction != RegimeDirection::Sideways) {
                    ++directionChanges;
                    QVERIFY(i - lastDirectionChange > 3); // locked for three bars
                }
                direction = now.direction;
                since = market.bars[i].end;
                lastDirectionChange = i;
            }
            if (engine.current().isReady()) QVERIFY(engine.current().since == since);
            last = now;
        }
        QVERIFY(directionChanges > 3);
    }

    void theFutureChangesNothing()
    {
        const auto market = switchingMarket(kEngineRegimes, 1300, 3);
        std::vector<std::vector<std::uint8_t>> whole;
        {
            RegimeEngine engine = newEngine(true);
            WalkForward walk(engine);
            for (const BarInput& bar : market.bars) {
                walk.update(bar);
                whole.push_back(bytesOfRegime(engine.current()));
            }
            QCOMPARE(walk.trainings, 2); // after 500 rows and 500 later
        }
        for (const std::size_t end : {600u, 1050u}) {
            RegimeEngine engine = newEngine(true);
            WalkForward walk(engine);
            for (std::size_t i = 0; i < end; ++i) {
                walk.update(market.bars[i]);
                QCOMPARE(bytesOfRegime(engine.current()), whole[i]);
            }
        }
    }

    void anyFutureChangesNothing()
    {
        int ready = 0;
        QVERIFY(rc::check("what was said before a cut depends on nothing behind it", [&] {
            auto market = drawnMarket();
            const auto cut = market.size() - *rc::gen::inRange<std::size_t>(1, 150);
            RegimeEngine whole = modelledEngine(market.front().start, 0.01);
            std::vector<std::vector<std::uint8_t>> said;
            for (std::size_t i = 0; i < market.size(); ++i) {
                whole.update(market[i]);
                if (i < cut) said.push_back(bytesOfRegime(whole.current()));
            }
            // Another future: half the price, twice the range.
            for (std::size_t i = cut; i < market.size(); ++i) {
                market[i].low *= 0.25;
                market[i].close = market[i].open = 2.0 * market[i].low;
            }
            RegimeEngine other = modelledEngine(market.front().start, 0.01);
            for (std::size_t i = 0; i < market.size(); ++i) {
                other.update(market[i]);
                if (i < cut) RC_ASSERT(bytesOfRegime(other.current()) == said[i]);
                if (i < cut && other.current().isReady()) ++ready;
            }
        }));
        QVERIFY(ready > 1'000);
    }

    void scaledPricesAndShiftedTimesSayTheSame()
    {
        int ready = 0;
        QVERIFY(rc::check("prices and tick times a power of two, times plus cycles of exact sums", [&] {
            const auto market = drawnMarket();
            const double scale = std::ldexp(1.0, *rc::gen::inRange(-8, 9));
            const Duration shift = std::chrono::hours(4096 * 21) * *rc::gen::inRange(-2, 3);
            RegimeEngine plain = modelledEngine(market.front().start, 0.01);
            RegimeEngine moved = modelledEngine(market.front().start + shift, 0.01 * scale);
            for (const BarInput& bar : market) {
                const auto change = plain.update(bar);
                const auto other = moved.update({bar.start + shift, bar.end + shift, bar.open * scale, bar.high * scale,
                                                 bar.low * scale, bar.close * scale, bar.volume});
                RC_ASSERT(change.has_value() == other.has_value());
                const Regime& a = plain.current();
                const Regime& b = moved.current();
                RC_ASSERT(a.labels == b.labels && a.source == b.source && a.runLength == b.runLength);
                RC_ASSERT(a.volatilityPercentile == b.volatilityPercentile);
                // The momentum is a difference of logarithms of prices, whose last bits move with the scale.
                RC_ASSERT(isNear(a.probabilities.bull, b.probabilities.bull));
                RC_ASSERT(isNear(a.probabilities.bear, b.probabilities.bear));
                RC_ASSERT(isNear(a.confidence, b.confidence) && isNear(a.changeProbability, b.changeProbability));
                RC_ASSERT(a.asOf + shift == b.asOf && a.reasonCount == b.reasonCount);
                if (a.isReady()) ++ready;
            }
        }));
        QVERIFY(ready > 1'000);
    }

    void filtersForgetWhereTheyBegan()
    {
        // regimes.md §3.1: replaying 500 bars from any start agrees within 1e-9.
        const auto market = switchingMarket(kEngineRegimes, 1600, 4);
        const auto slice = trainingSlice("X", market::Timeframe::H1, market.bars, 0.01);
        HmmParameters parameters;
        parameters.restarts = 2;
        const auto model = train(slice, parameters);
        QVERIFY(model.has_value());
        StateFilter all(model->chain);
        std::vector<ChainVector> filtered;
        for (const RegimeRow& row : slice.rows) {
            all.update(model->chain, model->logDensities(row));
            filtered.push_back(all.probabilities());
        }
        for (std::size_t start = 0; start + 500 < slice.rows.size(); start += 97)
            for (std::size_t first = 0; first < 3; ++first) {
                StateFilter late;
                ChainVector wrong{};
                wrong[first] = 1.0; // as wrong as can be
                late.setProbabilities(wrong);
                for (std::size_t i = start; i < start + 500; ++i)
                    late.update(model->chain, model->logDensities(slice.rows[i]));
                for (std::size_t j = 0; j < 3; ++j)
                    QVERIFY(std::abs(late.probabilities()[j] - filtered[start + 499][j]) < 1e-9);
            }
    }

    void flatMarketsAreSidewaysAndLow()
    {
        RegimeEngine engine = newEngine();
        engine.install(plainModels(Time{}));
        for (const BarInput& bar : flatBars(300, 50.0))
            engine.update(bar);
        const Regime& now = engine.current();
        QVERIFY(now.isReady());
        QVERIFY(now.labels.direction == RegimeDirection::Sideways);
        QVERIFY(now.labels.volatility == VolatilityRegime::Low);
        QVERIFY(now.labels.structure == RegimeStructure::Ranging);
        QCOMPARE(now.confidence, 0.5);
        QVERIFY(hasReason(now, ReasonCode::FlatMarket));
        QVERIFY(!engine.hmmLogScore()); // no update of the model
        // A market that dies: the labels follow as soon as the last 20 returns are 0.
        const auto market = switchingMarket({{0.004, 0.004, 1.0}}, 400, 5);
        RegimeEngine dying = newEngine();
        for (const BarInput& bar : market.bars)
            dying.update(bar);
        QVERIFY(dying.current().labels.direction == RegimeDirection::Bull);
        BarInput bar = market.bars.back();
        for (int i = 1; i <= 20; ++i) {
            bar.start = bar.end;
            bar.end = bar.start + std::chrono::hours(1);
            bar.open = bar.high = bar.low = bar.close;
            dying.update(bar);
        }
        QVERIFY(dying.current().labels.direction == RegimeDirection::Sideways);
        QVERIFY(dying.current().labels.volatility == VolatilityRegime::Low);
    }

    void steadyStepsAreADirection()
    {
        RegimeEngine engine = newEngine();
        double price = 100.0;
        for (int i = 0; i < 300; ++i) {
            const double next = price * 1.001;
            engine.update(minuteBar(i, price, next, price, next));
            price = next;
        }
        QVERIFY(engine.current().labels.direction == RegimeDirection::Bull);
        QVERIFY(engine.features()->momentum > 1.9);
        QCOMPARE(engine.current().labels.trend, 1);
    }

    void missingBarsArePredictedOnly()
    {
        const auto market = switchingMarket(kEngineRegimes, 300, 6);
        RegimeEngine engine = newEngine(true);
        RegimeEngine apart = newEngine(true);
        for (std::size_t i = 0; i < 299; ++i) {
            engine.update(market.bars[i]);
            apart.update(market.bars[i]);
        }
        const RegimeModels models = plainModels(market.bars[298].end);
        engine.install(models);
        apart.install(models);
        StateFilter filter;
        filter.setProbabilities(engine.hmmStates());
        RegimeContext context;
        context.missingBars = 3;
        engine.update(market.bars[299], context);
        apart.update(market.bars[299]);
        QVERIFY(hasReason(engine.current(), ReasonCode::RegimeBarsMissing));
        for (int i = 0; i < 3; ++i)
            filter.predict(models.hmm->chain);
        filter.update(models.hmm->chain,
                      models.hmm->logDensities(regimeRow(market.bars[299], market.bars[298].close, 0.01, false)));
        QVERIFY(filter.probabilities() == engine.hmmStates());
        QVERIFY(engine.hmmStates() != apart.hmmStates());
        context.missingBars = 2'000'000'000; // settles, and takes no time
        RegimeEngine late = newEngine(true);
        late.update(market.bars[0]);
        late.install(models);
        late.update(market.bars[1], context);
        QVERIFY(std::isfinite(late.hmmStates()[0]));
    }

    void openingGapsAreFlaggedAndCountLess()
    {
        const auto market = switchingMarket(kEngineRegimes, 300, 7);
        RegimeEngine a = newEngine(true);
        RegimeEngine b = newEngine(true);
        for (std::size_t i = 0; i < 299; ++i) {
            a.update(market.bars[i]);
            b.update(market.bars[i]);
        }
        a.install(plainModels(market.bars[298].end));
        b.install(plainModels(market.bars[298].end));
        RegimeContext opening;
        opening.opensSession = true;
        BarInput jump = market.bars[299];
        jump.close *= 0.95;
        jump.low *= 0.95;
        a.update(jump, opening);
        b.update(jump);
        QVERIFY(hasReason(a.current(), ReasonCode::RegimeOpenGap));
        QVERIFY(!hasReason(b.current(), ReasonCode::RegimeOpenGap));
        QVERIFY(*a.hmmLogScore() > *b.hmmLogScore()); // less of a surprise
    }

    void blendWeighsTheLayers()
    {
        const auto market = switchingMarket(kEngineRegimes, 320, 8);
        RegimeEngine engine = newEngine(true);
        for (std::size_t i = 0; i < 300; ++i)
            engine.update(market.bars[i]);
        QVERIFY(engine.current().source == RegimeSource::Rule);
        QVERIFY(hasReason(engine.current(), ReasonCode::RegimeNoModel));
        const RegimeModels models = plainModels(market.bars[299].end);
        engine.install(models);
        for (std::size_t i = 300; i < 320; ++i) {
            engine.update(market.bars[i]);
            const Regime& now = engine.current();
            QVERIFY(now.source == RegimeSource::Blend);
            QVERIFY(now.modelHash == models.hash());
            const auto rule = engine.ruleProbabilities();
            const auto hmm = engine.hmmProbabilities();
            QVERIFY(!engine.switchingProbabilities());
            // 0.50 and 0.35 of 0.85, as there is no MS.
            QVERIFY(std::abs(now.probabilities.bull - (0.50 * rule.bull + 0.35 * hmm->bull) / 0.85) < 1e-12);
            QVERIFY(std::abs(now.probabilities.bear - (0.50 * rule.bear + 0.35 * hmm->bear) / 0.85) < 1e-12);
            QVERIFY(std::abs(now.probabilities.sideways - (0.50 * rule.sideways + 0.35 * hmm->sideways) / 0.85) <
                    1e-12);
        }
        engine.setBlend(false);
        BarInput next = market.bars.back();
        next.start = next.end;
        next.end = next.start + std::chrono::hours(1);
        engine.update(next);
        QVERIFY(engine.current().source == RegimeSource::Rule);
        QVERIFY(engine.current().probabilities == engine.ruleProbabilities());
    }

    void rulesAgainstModelIsSideways()
    {
        // A clear rise with wide bars: the rules say bull, this model's wide state says bear.
        RegimeEngine engine = newEngine(true);
        const auto market = switchingMarket({{0.004, 0.012, 1.0}}, 330, 9);
        for (std::size_t i = 0; i < 300; ++i)
            engine.update(market.bars[i]);
        QVERIFY(engine.current().labels.direction == RegimeDirection::Bull);
        engine.install(plainModels(market.bars[299].end));
        int conflicts = 0;
        for (std::size_t i = 300; i < 330; ++i) {
            const auto change = engine.update(market.bars[i]);
            const bool isConflict = engine.ruleProbabilities().bull > 0.6 && engine.hmmProbabilities()->bear > 0.6;
            QCOMPARE(hasReason(engine.current(), ReasonCode::RegimeConflict), isConflict);
            if (!isConflict) continue;
            ++conflicts;
            QVERIFY(engine.current().labels.direction == RegimeDirection::Sideways);
            QVERIFY(engine.current().confidence <= 0.4);
            if (change && change->from.direction == RegimeDirection::Bull)
                QVERIFY(change->cause.code == ReasonCode::RegimeConflict);
        }
        QVERIFY(conflicts > 10);
    }

    void oldModelsAreLeftAside()
    {
        const auto market = switchingMarket(kEngineRegimes, 2000, 10);
        RegimeEngine engine = newEngine(true);
        for (std::size_t i = 0; i < 300; ++i)
            engine.update(market.bars[i]);
        engine.install(plainModels(market.bars[299].end));
        for (std::size_t i = 300; i < 2000; ++i) {
            engine.update(market.bars[i]);
            const bool isOld = i - 299 > 1500; // three intervals of 500
            QVERIFY((engine.current().source == RegimeSource::Rule) == isOld);
            QCOMPARE(hasReason(engine.current(), ReasonCode::RegimeModelOld), isOld);
        }
    }

    void trainingIsAskedForInTime()
    {
        const auto market = switchingMarket(kEngineRegimes, 1700, 11);
        RegimeEngine engine = newEngine(true);
        std::vector<std::size_t> asked;
        for (std::size_t i = 0; i < market.bars.size(); ++i) {
            engine.update(market.bars[i]);
            if (i == 1200) engine.driftAlarm();
            const auto request = engine.wantsTraining();
            if (!request) continue;
            asked.push_back(i);
            QCOMPARE(request->id, asked.size());
            QVERIFY(request->to == market.bars[i].end);
            const std::size_t rows = std::min<std::size_t>(i, 1500);
            QCOMPARE(static_cast<std::size_t>(request->bars), rows);
            QCOMPARE(static_cast<std::size_t>(request->switchingBars), std::min<std::size_t>(rows, 1000));
            QVERIFY(request->from == market.bars[i + 1 - rows].end);
            const TrainingSlice slice = engine.startTraining();
            QCOMPARE(slice.rows.size(), rows);
            QVERIFY(slice.rows.front().end == request->from && slice.rows.back().end == request->to);
            QVERIFY(!engine.wantsTraining());
        }
        QCOMPARE(asked, (std::vector<std::size_t>{500, 1000, 1200}));
        RegimeEngine rules = newEngine(false);
        for (const BarInput& bar : market.bars) {
            rules.update(bar);
            QVERIFY(!rules.wantsTraining()); // the flag is off: no work
        }
    }

    void badBarsAreRefused()
    {
        const auto market = switchingMarket(kEngineRegimes, 300, 12);
        RegimeEngine engine = newEngine();
        RegimeEngine clean = newEngine();
        for (const BarInput& bar : market.bars) {
            engine.update(bar);
            clean.update(bar);
            BarInput bad = bar;
            QVERIFY(!engine.update(bad)); // the same time again
            bad.start = bar.end;
            bad.end = bar.end + std::chrono::minutes(1);
            bad.close = std::nan("");
            QVERIFY(!engine.update(bad));
            bad.close = 0.0;
            QVERIFY(!engine.update(bad));
            bad.close = bar.close;
            bad.low = -1.0;
            QVERIFY(!engine.update(bad));
            bad.low = bar.high * 2.0;
            QVERIFY(!engine.update(bad));
        }
        QCOMPARE(engine.rejected(), std::uint64_t{1500});
        QCOMPARE(bytesOfRegime(engine.current()), bytesOfRegime(clean.current()));
    }

    void quotedSpreadsWinOverTheProxy()
    {
        const auto market = switchingMarket(kEngineRegimes, 300, 13);
        RegimeEngine engine = newEngine();
        RegimeContext wide;
        wide.spread = SpreadReading{0.004, 0.5, true};
        for (std::size_t i = 0; i < 300; ++i)
            engine.update(market.bars[i], i >= 250 ? wide : RegimeContext{});
        QVERIFY(!engine.current().isSpreadProxy);
        QVERIFY(engine.current().labels.spread == SpreadRegime::Wide);
        for (const Reason& reason : engine.current().reasons())
            if (reason.code == ReasonCode::RegimeSpread)
                QCOMPARE(reason.args[3].integer, static_cast<std::int64_t>(ReasonCode::QuotedSpread));
    }

    void stateGoesOverToTheNextSession()
    {
        const auto market = switchingMarket(kEngineRegimes, 3200, 14);
        RegimeEngine engine = newEngine(true);
        WalkForward walk(engine);
        for (std::size_t i = 0; i < 3000; ++i)
            walk.update(market.bars[i]);
        CanonicalWriter out;
        engine.canonical(out);
        const std::vector<std::uint8_t> stored(out.bytes().begin(), out.bytes().end());

        RegimeEngine next = newEngine(true);
        CanonicalReader in(stored);
        QVERIFY(next.restore(in).has_value());
        QVERIFY(in.atEnd());
        for (std::size_t i = 1000; i < 3000; ++i) { // warm-up bars
            next.update(market.bars[i]);
            if (i < 2999) QVERIFY(!next.wantsTraining());
        }
        QVERIFY(next.current().labels == engine.current().labels);
        QVERIFY(next.hmmStates() == engine.hmmStates());
        QVERIFY(next.current().since == engine.current().since);
        for (std::size_t i = 3000; i < 3200; ++i) {
            engine.update(market.bars[i]);
            next.update(market.bars[i]);
            QVERIFY(next.current().labels == engine.current().labels);
            QVERIFY(next.hmmStates() == engine.hmmStates());
            QVERIFY(std::abs(next.current().confidence - engine.current().confidence) < 1e-6);
            QVERIFY(next.current().modelHash == engine.current().modelHash);
            QCOMPARE(next.wantsTraining().has_value(), engine.wantsTraining().has_value());
        }
        // Without warm-up bars at its time, the state holds from the first later bar on.
        RegimeEngine bare = newEngine(true);
        CanonicalReader again(stored);
        QVERIFY(bare.restore(again).has_value());
        bare.update(market.bars[3000]);
        QVERIFY(bare.hmmStates()[0] + bare.hmmStates()[1] > 0.0);
        QVERIFY(!bare.wantsTraining());

        RegimeEngine other("Y-USDT", market::Timeframe::H1, 0.01, quickSettings());
        CanonicalReader foreign(stored);
        QVERIFY(!other.restore(foreign).has_value());
        for (std::size_t cut = 0; cut < stored.size(); cut += 101) {
            CanonicalReader torn(std::span<const std::uint8_t>(stored).first(cut));
            QVERIFY(!newEngine(true).restore(torn).has_value());
        }
    }

    void whiskersSurroundTheRecentMean()
    {
        const auto market = switchingMarket(kEngineRegimes, 600, 15);
        RegimeEngine engine = newEngine();
        double sum = 0.0;
        for (std::size_t i = 0; i < 600; ++i) {
            engine.update(market.bars[i]);
            QCOMPARE(engine.directionInterval().has_value(), i >= 298);
            if (i >= 500) sum += engine.current().probabilities.bull / 100.0;
            if (i < 300 && i % 100 != 0) continue;
            if (i < 580) continue;
        }
        const auto interval = engine.directionInterval();
        QVERIFY(interval->low.bull < sum && sum < interval->high.bull);
        QVERIFY(interval->low.bull >= 0.0 && interval->high.bull <= 1.0);
        const auto again = engine.directionInterval();
        QVERIFY(again->low == interval->low && again->high == interval->high);
    }

    void allocatesNothingOnceWarm()
    {
        const auto market = switchingMarket(kEngineRegimes, 2400, 16);
        RegimeEngine engine = newEngine(true);
        WalkForward walk(engine);
        for (std::size_t i = 0; i < 1600; ++i)
            walk.update(market.bars[i]);
        QVERIFY(engine.models().hmm && engine.models().switching);
        const auto before = allocationCount();
        for (std::size_t i = 1600; i < 2400; ++i)
            engine.update(market.bars[i]);
        QCOMPARE(allocationCount(), before);
    }

    void realBarsGiveTheSameTwice()
    {
        const std::string folder = dataFolder();
        if (folder.empty()) QSKIP("SEXTANT_DATA is not set: no recorded bars to read");
        const auto bars = realBars(folder + "/bars/crypto/btcusdt_binance_1m_202104.csv.gz", 60, 1);
        QVERIFY(bars.size() > 10'000);
        RegimeEngine a("BTC-USDT", market::Timeframe::M1, 0.01);
        RegimeEngine b("BTC-USDT", market::Timeframe::M1, 0.01);
        int changes = 0;
        int directions = 0;
        int known = 0;
        for (std::size_t i = 0; i < 8000; ++i) {
            const RegimeDirection before = a.current().labels.direction;
            if (a.update(bars[i])) ++changes;
            b.update(bars[i]);
            if (!a.current().isReady()) continue;
            ++known;
            if (before != RegimeDirection::Unknown && a.current().labels.direction != before) ++directions;
            if (i % 50 == 0) QCOMPARE(bytesOfRegime(a.current()), bytesOfRegime(b.current()));
        }
        qInfo("BTC 1m, rules: %d bars, %d changes of direction (%.4f per bar), %.4f changes of any label per bar",
              known, directions, 1.0 * directions / known, 1.0 * changes / known);
        QVERIFY(directions > 10 && directions < known / 10);
    }
};

SEXTANT_TEST(TestRegimeEngine)
#include "tst_regime_engine.moc"
