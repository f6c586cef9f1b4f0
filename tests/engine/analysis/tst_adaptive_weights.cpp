// Adaptive weights (detectors.md §8.5): the worked example, and what must hold whatever happens.
#include "tests/test_main.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <random>

#include "engine/analysis/scoring/adaptive_weights.h"
#include "tests/engine/analysis/allocation_counter.h"

using namespace sextant;
using namespace sextant::analysis;
using namespace sextant::test;

namespace {

using Three = std::array<double, 3>;

constexpr double kEps = 1e-12;

double total(const Three& values) { return values[0] + values[1] + values[2]; }

/// The textbook's update with the machine's exponential.
Three slowHedge(const Three& weights, const Three& base, const Three& losses, double eta, double mix)
{
    Three u{};
    for (std::size_t i = 0; i < 3; ++i)
        u[i] = weights[i] * std::exp(-eta * losses[i]);
    const double sum = total(u);
    for (std::size_t i = 0; i < 3; ++i)
        u[i] = (1.0 - mix) * u[i] / sum + mix * base[i];
    return u;
}

/// The same weights as clipToBounds(), by bisection on the common factor of those inside: Σ clip(f · w_i) = 1.
Three slowClip(const Three& weights, const Three& lower, const Three& upper)
{
    const auto at = [&](double factor) {
        Three out{};
        for (std::size_t i = 0; i < 3; ++i)
            out[i] = std::clamp(factor * weights[i], lower[i], upper[i]);
        return out;
    };
    double low = 0.0;
    double high = 1e6;
    for (int i = 0; i < 200; ++i) {
        const double middle = 0.5 * (low + high);
        (total(at(middle)) < 1.0 ? low : high) = middle;
    }
    return at(high);
}

struct Draw {
    std::mt19937_64 source{20260105};
    double unit() { return std::uniform_real_distribution<double>(0.0, 1.0)(source); }
    Three shares()
    {
        Three out{unit() + 1e-3, unit() + 1e-3, unit() + 1e-3};
        const double sum = total(out);
        for (double& share : out)
            share /= sum;
        return out;
    }
    SignalOutcome outcome()
    {
        SignalOutcome out;
        for (auto& score : out.scores)
            if (unit() < 0.7) score = 2.0 * unit() - 1.0;
        if (unit() < 0.8) out.detectorAverage = unit();
        if (unit() < 0.8) out.technical = unit();
        out.result = 2.0 * unit() - 1.0;
        out.learnedFinal = out.baseFinal = unit();
        return out;
    }
};

Three detectors(const ScoreWeights& weights) { return {weights.smc, weights.elliott, weights.harmonic}; }

/// A signal on which one detector was right and one wrong.
SignalOutcome rightAndWrong(double right, double wrong)
{
    SignalOutcome out;
    out.scores = {right, std::nullopt, -wrong};
    out.result = 1.0;
    return out;
}

} // namespace

class TestAdaptiveWeights : public QObject {
    Q_OBJECT
private slots:
    /// detectors.md §8.5 and fixture 5 of §11.
    void followsTheWorkedExample()
    {
        Three weights{0.35, 0.30, 0.35};
        const Three base = weights;
        const Three losses{0.2, 0.5, 0.8};
        Three u = weights;
        hedgeStep(u, base, losses, {0.21, 0.0, 1.0});
        const auto rounded = [](double value) { return std::round(value * 1e5) / 1e5; };
        QCOMPARE(rounded(u[0]), 0.37224);
        QCOMPARE(rounded(u[1]), 0.29958);
        QCOMPARE(rounded(u[2]), 0.32817);
        hedgeStep(weights, base, losses, {0.21, 0.05, 1.0});
        QCOMPARE(rounded(weights[0]), 0.37113);
        QCOMPARE(rounded(weights[1]), 0.29960);
        QCOMPARE(rounded(weights[2]), 0.32927);
        // eta = sqrt(8 ln N / T) with N = 3, T = 200.
        QVERIFY(std::abs(AdaptiveSettings().eta - std::sqrt(8.0 * std::log(3.0) / 200.0)) < 5e-5);
    }

    void lossesFollowTheFormula()
    {
        QCOMPARE(hedgeLoss(1.0, 1.0), 0.0);
        QCOMPARE(hedgeLoss(1.0, -1.0), 1.0);
        QCOMPARE(hedgeLoss(-0.4, 0.5), 0.6);
        QCOMPARE(hedgeLoss(0.8, 0.0), 0.5);
        QCOMPARE(hedgeLoss(-1.0, -1.0), 0.0);
    }

    void stepsAgreeWithASlowVersion()
    {
        Draw draw;
        for (int round = 0; round < 500; ++round) {
            const Three base = draw.shares();
            const Three before = draw.shares();
            const Three losses{draw.unit(), draw.unit(), draw.unit()};
            const double eta = 0.01 + 2.0 * draw.unit();
            const double mix = 0.5 * draw.unit();
            Three weights = before;
            hedgeStep(weights, base, losses, {eta, mix, 1.0});
            const Three expected = slowHedge(before, base, losses, eta, mix);
            for (std::size_t i = 0; i < 3; ++i)
                QVERIFY(std::abs(weights[i] - expected[i]) < kEps);
            QVERIFY(std::abs(total(weights) - 1.0) < kEps);
        }
    }

    void clippingKeepsBoundsSumAndProportions()
    {
        Draw draw;
        for (int round = 0; round < 2000; ++round) {
            Three lower{};
            Three upper{};
            for (std::size_t i = 0; i < 3; ++i) {
                lower[i] = draw.unit() / 3.0;
                upper[i] = std::max(lower[i], 1.0 / 3.0 + draw.unit() * 2.0 / 3.0);
            }
            // Lopsided ones too: all mass on one.
            Three before = draw.shares();
            if (round % 3 == 0) before = {0.98, 0.01, 0.01};
            Three weights = before;
            clipToBounds(weights, lower, upper);
            const Three expected = slowClip(before, lower, upper);
            QVERIFY(std::abs(total(weights) - 1.0) < kEps);
            for (std::size_t i = 0; i < 3; ++i) {
                QVERIFY(weights[i] >= lower[i] - kEps && weights[i] <= upper[i] + kEps);
                QVERIFY(std::abs(weights[i] - expected[i]) < 1e-9);
            }
        }
        Three none{0.0, 0.0, 1.0};
        clipToBounds(none, Three{0.05, 0.05, 0.05}, Three{0.7, 0.7, 0.7});
        QVERIFY(std::abs(none[0] - 0.15) < kEps && std::abs(none[1] - 0.15) < kEps);
    }

    void isMonotoneInLoss()
    {
        Draw draw;
        for (int round = 0; round < 500; ++round) {
            const Three base = draw.shares();
            const Three before = draw.shares();
            Three losses{draw.unit(), draw.unit(), draw.unit()};
            const std::size_t which = static_cast<std::size_t>(round) % 3;
            const auto learned = [&] {
                Three weights = before;
                hedgeStep(weights, base, losses, {0.4, 0.05, 1.0});
                clipToBounds(weights, Three{0.05, 0.05, 0.05}, Three{0.7, 0.7, 0.7});
                return weights[which];
            };
            const double small = learned();
            losses[which] += (1.0 - losses[which]) * draw.unit();
            QVERIFY(learned() <= small + kEps);
        }
    }

    void doesNotMindTheOrderOfExperts()
    {
        Draw draw;
        constexpr std::array<std::array<std::size_t, 3>, 5> kOrders{
            {{0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}}};
        for (int round = 0; round < 200; ++round) {
            const Three base = draw.shares();
            const Three before = draw.shares();
            const Three losses{draw.unit(), draw.unit(), draw.unit()};
            const auto learned = [&](const std::array<std::size_t, 3>& order) {
                Three weights{}, permutedBase{}, permutedLosses{}, back{};
                for (std::size_t i = 0; i < 3; ++i) {
                    weights[i] = before[order[i]];
                    permutedBase[i] = base[order[i]];
                    permutedLosses[i] = losses[order[i]];
                }
                hedgeStep(weights, permutedBase, permutedLosses, {1.5, 0.05, 1.0});
                clipToBounds(weights, Three{0.05, 0.05, 0.05}, Three{0.7, 0.7, 0.7});
                for (std::size_t i = 0; i < 3; ++i)
                    back[order[i]] = weights[i];
                return back;
            };
            const Three straight = learned({0, 1, 2});
            for (const auto& order : kOrders) {
                const Three other = learned(order);
                for (std::size_t i = 0; i < 3; ++i)
                    QVERIFY(std::abs(straight[i] - other[i]) < kEps);
            }
        }
    }

    /// Over many outcomes and days: shares, bounds, and not more than 0.10 a day.
    void staysWithinBoundsAndADaysChange()
    {
        Draw draw;
        for (int run = 0; run < 100; ++run) {
            AdaptiveSettings settings;
            settings.eta = 0.05 + 2.0 * draw.unit();
            settings.mix = 0.1 * draw.unit();
            settings.halfLifeTrades = run % 2 == 0 ? 0.0 : 5.0 + 100.0 * draw.unit();
            const Three base = draw.shares();
            ScoreWeights start{base[0], base[1], base[2], 0.5, 0.5};
            AdaptiveWeights learner(start, settings);
            ScoreWeights dayStart = learner.weights();
            for (int i = 0; i < 60; ++i) {
                if (i % 7 == 0) {
                    learner.startDay();
                    dayStart = learner.weights();
                }
                const auto learned = learner.learn(draw.outcome(), RegimeKey{RegimeDirection::Bull, {}});
                QVERIFY(!learned.reverted);
                for (const ScoreWeights* weights :
                     {&learner.weights(), learned.regime ? &learned.regime->after : &learner.weights()}) {
                    QVERIFY(std::abs(weights->smc + weights->elliott + weights->harmonic - 1.0) < kEps);
                    QVERIFY(std::abs(weights->detector + weights->technical - 1.0) < kEps);
                    for (std::size_t k = 0; k < 3; ++k) {
                        QVERIFY(detectors(*weights)[k] >= std::min(settings.floor, base[k]) - kEps);
                        QVERIFY(detectors(*weights)[k] <= std::max(settings.cap, base[k]) + kEps);
                    }
                    QVERIFY(weights->detector >= 0.3 - kEps && weights->detector <= 0.7 + kEps);
                }
                for (std::size_t k = 0; k < 3; ++k)
                    QVERIFY(std::abs(detectors(learner.weights())[k] - detectors(dayStart)[k]) <= 0.10 + kEps);
                QVERIFY(std::abs(learner.weights().detector - dayStart.detector) <= 0.10 + kEps);
            }
        }
    }

    void followsTheDetectorThatIsRight()
    {
        AdaptiveWeights learner({}, {});
        for (int day = 0; day < 40; ++day) {
            learner.startDay();
            for (int i = 0; i < 4; ++i)
                (void)learner.learn(rightAndWrong(1.0, 1.0), std::nullopt);
        }
        QVERIFY(learner.weights().smc > 0.6 && learner.weights().smc <= 0.70 + kEps);
        QVERIFY(learner.weights().harmonic < 0.15 && learner.weights().harmonic >= 0.05 - kEps);
        QVERIFY(learner.weights().elliott > learner.weights().harmonic);
        QVERIFY(learner.weights().detector == 0.5); // nothing was said of it
        QCOMPARE(learner.outcomes(), 160u);
    }

    /// An abstainer has the mean loss of the others: alone among themselves they keep their proportions but for the
    /// share of the base.
    void abstainersTakeTheMeanLoss()
    {
        AdaptiveSettings settings;
        settings.mix = 0.0;
        AdaptiveWeights learner({}, settings);
        SignalOutcome outcome;
        outcome.scores = {0.8, std::nullopt, std::nullopt};
        outcome.result = 1.0;
        const auto one = learner.learn(outcome, std::nullopt);
        QVERIFY(one.everywhere);
        for (std::size_t i = 0; i < 3; ++i)
            QVERIFY(std::abs(detectors(one.everywhere->after)[i] - detectors(one.everywhere->before)[i]) < kEps);
        // Two that differ: the third moves with their mean.
        outcome.scores = {0.8, std::nullopt, -0.4};
        const auto two = learner.learn(outcome, std::nullopt);
        const Three expected =
            slowHedge(detectors(two.everywhere->before), detectors(two.everywhere->before),
                      {hedgeLoss(0.8, 1.0), 0.5 * (hedgeLoss(0.8, 1.0) + hedgeLoss(-0.4, 1.0)), hedgeLoss(-0.4, 1.0)},
                      settings.eta, 0.0);
        for (std::size_t i = 0; i < 3; ++i)
            QVERIFY(std::abs(detectors(two.everywhere->after)[i] - expected[i]) < kEps);
        // Nobody said anything: nothing is learned.
        const auto nothing = learner.learn(SignalOutcome{}, std::nullopt);
        QVERIFY(!nothing.everywhere && !nothing.regime);
        QCOMPARE(learner.outcomes(), 2u);
    }

    void splitsDetectorsAndTechnicalScoreTheSameWay()
    {
        AdaptiveSettings settings;
        AdaptiveWeights learner({}, settings);
        SignalOutcome outcome;
        outcome.detectorAverage = 0.9; // said rise
        outcome.technical = 0.2;       // said fall
        outcome.result = 1.0;
        const auto learned = learner.learn(outcome, std::nullopt);
        const double eta = settings.eta * std::sqrt(std::log(2.0) / std::log(3.0));
        const double a = 0.5 * std::exp(-eta * hedgeLoss(0.8, 1.0));
        const double b = 0.5 * std::exp(-eta * hedgeLoss(-0.6, 1.0));
        QVERIFY(std::abs(learned.everywhere->after.detector - (0.95 * a / (a + b) + 0.025)) < kEps);
        QCOMPARE(learned.everywhere->after.smc, 0.35);
        for (int day = 0; day < 60; ++day) {
            learner.startDay();
            (void)learner.learn(outcome, std::nullopt);
        }
        QVERIFY(learner.weights().detector <= 0.7 + kEps && learner.weights().detector > 0.6);
    }

    void usesTheTableOfARegimeFromFiftyOutcomesOn()
    {
        AdaptiveWeights learner({}, {});
        const RegimeKey bull{RegimeDirection::Bull, VolatilityRegime::Low};
        const RegimeKey bear{RegimeDirection::Bear, VolatilityRegime::Low};
        for (std::uint64_t i = 0; i < AdaptiveWeights::kOutcomesOfRegime - 1; ++i)
            (void)learner.learn(rightAndWrong(1.0, 1.0), bull);
        QVERIFY(learner.weightsFor(bull) == learner.weights());
        (void)learner.learn(rightAndWrong(-1.0, -1.0), bear);
        (void)learner.learn(rightAndWrong(1.0, 1.0), bull);
        QCOMPARE(learner.outcomes(bull), AdaptiveWeights::kOutcomesOfRegime);
        QVERIFY(learner.weightsFor(bull) != learner.weights());
        QVERIFY(learner.weightsFor(bear) == learner.weights());
        QVERIFY(learner.weightsFor(std::nullopt) == learner.weights());
    }

    void revertsWhenTheBaseWeightsWereBetter()
    {
        AdaptiveWeights learner({}, {});
        SignalOutcome outcome = rightAndWrong(1.0, 1.0);
        outcome.learnedFinal = 0.6;
        outcome.baseFinal = 0.7;
        const RegimeKey bull{RegimeDirection::Bull, {}};
        for (std::size_t i = 1; i < AdaptiveWeights::kGuardOutcomes; ++i)
            QVERIFY(!learner.learn(outcome, bull).reverted);
        const auto last = learner.learn(outcome, bull);
        QVERIFY(last.reverted);
        QVERIFY(std::abs(last.reverted->learnedBrier - 0.16) < kEps);
        QVERIFY(std::abs(last.reverted->baseBrier - 0.09) < kEps);
        QVERIFY(last.reverted->change.before == last.everywhere->after);
        QVERIFY(learner.weights() == ScoreWeights() && learner.weightsFor(bull) == ScoreWeights());
        QCOMPARE(learner.outcomes(), 0u);
        QVERIFY(!learner.brier());

        // Equal or better is no reason.
        outcome.learnedFinal = 0.7;
        for (std::size_t i = 0; i < 3 * AdaptiveWeights::kGuardOutcomes; ++i)
            QVERIFY(!learner.learn(outcome, bull).reverted);
        QCOMPARE(learner.brier()->outcomes, AdaptiveWeights::kGuardOutcomes);
        // Only the last hundred count.
        outcome.learnedFinal = 0.8;
        for (std::size_t i = 0; i < 50; ++i)
            QVERIFY(!learner.learn(outcome, bull).reverted);
        outcome.learnedFinal = 0.5;
        std::size_t until = 0;
        while (!learner.learn(outcome, bull).reverted)
            QVERIFY(++until < AdaptiveWeights::kGuardOutcomes);
        // Fifty gained 0.05 each, each one since loses 0.16.
        QCOMPARE(until, std::size_t{15});
    }

    void anEditWinsAndResetsWhatItChanged()
    {
        AdaptiveWeights learner({}, {});
        for (int i = 0; i < 20; ++i)
            (void)learner.learn(rightAndWrong(1.0, 1.0), std::nullopt);
        const ScoreWeights before = learner.weights();
        ScoreWeights edited = before;
        edited.elliott = 0.5;
        AdaptiveWeights::Keys keys;
        keys.elliott = true;
        learner.edit(edited, keys);
        QCOMPARE(learner.weights().elliott, 0.5);
        QCOMPARE(learner.base().elliott, 0.5);
        QVERIFY(std::abs(learner.weights().smc + learner.weights().harmonic - 0.5) < kEps);
        // The others keep what was learned of them, among themselves.
        QVERIFY(std::abs(learner.weights().smc / learner.weights().harmonic - before.smc / before.harmonic) < 1e-9);
        QVERIFY(std::abs(learner.base().smc - 0.25) < kEps && learner.base().detector == 0.5);
        QVERIFY(!learner.brier());
        // Nothing edited, nothing changed.
        const ScoreWeights now = learner.weights();
        learner.edit({}, {});
        QVERIFY(learner.weights() == now);
    }

    /// A detector that its operator gave no weight is not brought back.
    void leavesOffWhatIsOff()
    {
        AdaptiveWeights learner({0.5, 0.0, 0.5, 1.0, 0.0}, {});
        for (int i = 0; i < 200; ++i) {
            learner.startDay();
            SignalOutcome outcome;
            outcome.scores = {-1.0, 1.0, -1.0};
            outcome.detectorAverage = 0.0;
            outcome.technical = 1.0;
            outcome.result = 1.0;
            (void)learner.learn(outcome, std::nullopt);
        }
        QVERIFY(learner.weights().elliott == 0.0 && learner.weights().technical == 0.0);
    }

    void forgetsByItsHalfLife()
    {
        AdaptiveSettings settings;
        settings.mix = 0.0;
        settings.halfLifeTrades = 10.0;
        AdaptiveWeights learner({0.2, 0.3, 0.5, 0.5, 0.5}, settings);
        const auto logRatio = [&] {
            return std::log(learner.weights().smc / 0.2) - std::log(learner.weights().harmonic / 0.5);
        };
        (void)learner.learn(rightAndWrong(1.0, 1.0), std::nullopt);
        const double learned = logRatio();
        QVERIFY(std::abs(learned - settings.eta) < 1e-9);
        SignalOutcome even; // all alike: nothing new
        even.scores = {0.5, 0.5, 0.5};
        even.result = 1.0;
        for (int i = 0; i < 10; ++i)
            (void)learner.learn(even, std::nullopt);
        QVERIFY(std::abs(logRatio() - 0.5 * learned) < 1e-9);
    }

    void goesOnFromItsBytes()
    {
        Draw draw;
        AdaptiveSettings settings;
        AdaptiveWeights one({}, settings);
        const RegimeKey bear{RegimeDirection::Bear, VolatilityRegime::Extreme};
        for (int i = 0; i < 130; ++i)
            (void)one.learn(draw.outcome(), bear);
        CanonicalWriter bytes;
        one.canonical(bytes);
        AdaptiveWeights other({0.1, 0.1, 0.8, 0.4, 0.6}, settings);
        CanonicalReader in(bytes.bytes());
        other.restore(in);
        QVERIFY(in.ok() && in.atEnd());
        for (int i = 0; i < 130; ++i) {
            const SignalOutcome outcome = draw.outcome();
            (void)one.learn(outcome, bear);
            (void)other.learn(outcome, bear);
        }
        CanonicalWriter first;
        CanonicalWriter second;
        one.canonical(first);
        other.canonical(second);
        QVERIFY(std::ranges::equal(first.bytes(), second.bytes()));
    }

    void allocatesNothing()
    {
        Draw draw;
        AdaptiveWeights learner({}, {});
        const auto before = allocationCount();
        for (int i = 0; i < 1000; ++i)
            (void)learner.learn(draw.outcome(), RegimeKey{RegimeDirection::Bull, {}});
        QCOMPARE(allocationCount(), before);
    }
};

SEXTANT_TEST(TestAdaptiveWeights)
#include "tst_adaptive_weights.moc"
