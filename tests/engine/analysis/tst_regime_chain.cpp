#include "tests/test_main.h"

#include <QTest>

#include <cmath>

#include "engine/analysis/regimes/hmm_model.h"
#include "engine/analysis/regimes/markov_switching.h"
#include "engine/analysis/regimes/state_chain.h"
#include "engine/core/philox.h"

using namespace sextant;
using namespace sextant::analysis;

namespace {

StateChain threeStates()
{
    StateChain chain;
    chain.states = 3;
    chain.initial = {0.5, 0.2, 0.3};
    chain.transition[0] = {0.90, 0.07, 0.03};
    chain.transition[1] = {0.10, 0.80, 0.10};
    chain.transition[2] = {0.02, 0.05, 0.93};
    return chain;
}

/// regimes.md §4, the worked step.
MarkovSwitchingModel workedModel()
{
    MarkovSwitchingModel model;
    model.chain.states = 2;
    model.chain.initial = {0.5, 0.5};
    model.chain.transition[0] = {0.98, 0.02};
    model.chain.transition[1] = {0.05, 0.95};
    model.states[0] = {0.0005, 0.006, 0.0, RegimeDirection::Bull};
    model.states[1] = {-0.001, 0.018, 0.0, RegimeDirection::Bear};
    return model;
}

std::vector<ChainVector> randomEmissions(std::size_t rows, std::uint64_t seed, double size)
{
    RandomStream random(seed, RandomPurpose::Test);
    std::vector<ChainVector> emissions(rows);
    for (ChainVector& row : emissions)
        for (double& value : row)
            value = -size * random.nextUniform();
    return emissions;
}

double runOver(ForwardBackward& recursion, const StateChain& chain, const std::vector<ChainVector>& emissions)
{
    for (std::size_t t = 0; t < emissions.size(); ++t)
        for (std::size_t j = 0; j < chain.states; ++j)
            recursion.emissions(t)[j] = emissions[t][j];
    return recursion.run(chain);
}

/// Calls visit(path, probability) for every path of states.
template <class Visit>
void everyPath(const StateChain& chain, const std::vector<ChainVector>& emissions, Visit visit)
{
    std::vector<std::size_t> path(emissions.size(), 0);
    for (;;) {
        double p = chain.initial[path[0]] * std::exp(emissions[0][path[0]]);
        for (std::size_t t = 1; t < path.size(); ++t)
            p *= chain.transition[path[t - 1]][path[t]] * std::exp(emissions[t][path[t]]);
        visit(path, p);
        std::size_t t = 0;
        while (t < path.size() && ++path[t] == chain.states)
            path[t++] = 0;
        if (t == path.size()) return;
    }
}

} // namespace

class TestRegimeChain : public QObject {
    Q_OBJECT
private slots:
    void workedStepOfTheFilter()
    {
        const MarkovSwitchingModel model = workedModel();
        StateFilter filter;
        filter.setProbabilities({0.7, 0.3});
        StateFilter predicted = filter;
        predicted.predict(model.chain);
        QVERIFY(std::abs(predicted.probabilities()[0] - 0.701) < 1e-12);
        QVERIFY(std::abs(predicted.probabilities()[1] - 0.299) < 1e-12);
        const auto densities = model.logDensities(-0.025, 0.0);
        QVERIFY(std::abs(std::exp(densities[0]) - 0.0079531) < 5e-8);
        QVERIFY(std::abs(std::exp(densities[1]) - 9.1116708) < 5e-8);
        const double likelihood = filter.update(model.chain, densities);
        QVERIFY(std::abs(filter.probabilities()[0] - 0.0020422) < 5e-8);
        QVERIFY(std::abs(filter.probabilities()[1] - 0.9979578) < 5e-8);
        QVERIFY(std::abs(likelihood - 1.0042887) < 5e-8);
        QVERIFY(std::abs(model.chain.expectedDuration(0) - 50.0) < 1e-9);
        QVERIFY(std::abs(model.chain.expectedDuration(1) - 20.0) < 1e-9);
        QVERIFY(std::abs(model.stationary()[0] - 0.714) < 5e-4);
        QVERIFY(std::abs(model.stationary()[1] - 0.286) < 5e-4);
        QVERIFY(std::abs(model.chain.stationary()[0] - model.stationary()[0]) < 1e-12);
    }

    void recursionsAgreeWithAllPaths()
    {
        const StateChain chain = threeStates();
        const auto emissions = randomEmissions(7, 11, 4.0);
        ForwardBackward recursion(3, emissions.size());
        const double logLikelihood = runOver(recursion, chain, emissions);
        double sum = 0.0;
        std::vector<ChainVector> gamma(emissions.size());
        ChainMatrix xi{};
        std::vector<std::size_t> bestPath;
        double best = 0.0;
        everyPath(chain, emissions, [&](const auto& path, double p) {
            sum += p;
            for (std::size_t t = 0; t < path.size(); ++t) {
                gamma[t][path[t]] += p;
                if (t > 0) xi[path[t - 1]][path[t]] += p;
            }
            if (p <= best) return;
            best = p;
            bestPath = path;
        });
        QVERIFY(std::abs(logLikelihood - std::log(sum)) < 1e-12);
        for (std::size_t i = 0; i < 3; ++i)
            for (std::size_t j = 0; j < 3; ++j)
                QVERIFY(std::abs(recursion.transitions()[i][j] - xi[i][j] / sum) < 1e-12);
        for (std::size_t t = 0; t < emissions.size(); ++t)
            for (std::size_t j = 0; j < 3; ++j)
                QVERIFY(std::abs(recursion.posterior(t)[j] - gamma[t][j] / sum) < 1e-12);
        QCOMPARE(viterbiPath(chain, emissions), bestPath);
    }

    void identitiesHoldOnALongSeries()
    {
        const StateChain chain = threeStates();
        const auto emissions = randomEmissions(3000, 12, 30.0);
        ForwardBackward recursion(3, emissions.size());
        const double logLikelihood = runOver(recursion, chain, emissions);
        StateFilter filter;
        filter.setProbabilities(chain.initial);
        double filtered = 0.0;
        for (std::size_t t = 0; t < emissions.size(); ++t) {
            double sum = 0.0;
            ChainVector joint{};
            for (std::size_t j = 0; j < 3; ++j) {
                sum += recursion.posterior(t)[j];
                joint[j] = recursion.forward(t)[j] + recursion.backward(t)[j];
            }
            QVERIFY(std::abs(sum - 1.0) < 1e-9);
            // Σ_j exp(la + lB) is the likelihood at every row.
            QVERIFY(std::abs(logSumExp(std::span(joint).first(3)) / logLikelihood - 1.0) < 1e-12);
            if (t == 0) {
                ChainVector first{};
                for (std::size_t j = 0; j < 3; ++j)
                    first[j] = std::log(chain.initial[j]) + emissions[0][j];
                const double norm = logSumExp(std::span(first).first(3));
                for (std::size_t j = 0; j < 3; ++j)
                    first[j] = std::exp(first[j] - norm);
                first[3] = 0.0;
                filter.setProbabilities(first);
                filtered = norm;
            } else {
                filtered += filter.update(chain, emissions[t]);
            }
        }
        QVERIFY(std::abs(filtered / logLikelihood - 1.0) < 1e-12); // the filter's normalisers add up to it
        double transitions = 0.0;
        for (const auto& row : recursion.transitions())
            for (const double count : row)
                transitions += count;
        QVERIFY(std::abs(transitions - 2999.0) < 1e-6);
    }

    void outliersDoNotUnderflow()
    {
        StateChain chain = threeStates();
        chain.transition[0] = {1.0 - 1e-12, 1e-12, 0.0};
        auto emissions = randomEmissions(50, 13, 2.0);
        emissions[20] = {-5000.0, -100'000.0, -90'000.0};
        emissions[21] = {-90'000.0, -100.0, -5000.0};
        emissions[22] = {-1e7, -3.0, -2e7};
        ForwardBackward recursion(3, emissions.size());
        QVERIFY(std::isfinite(runOver(recursion, chain, emissions)));
        for (std::size_t t = 0; t < emissions.size(); ++t) {
            const auto p = recursion.posterior(t);
            QVERIFY(std::abs(p[0] + p[1] + p[2] - 1.0) < 1e-6);
        }
        double transitions = 0.0;
        for (const auto& row : recursion.transitions())
            for (const double count : row)
                transitions += count;
        QVERIFY(std::abs(transitions - 49.0) < 1e-6);
        StateFilter filter(chain);
        for (const ChainVector& row : emissions) {
            QVERIFY(std::isfinite(filter.update(chain, row)));
            const auto& p = filter.probabilities();
            QVERIFY(std::abs(p[0] + p[1] + p[2] - 1.0) < 1e-12);
        }
    }

    void kimSmootherAgreesWithTheRecursions()
    {
        const MarkovSwitchingModel model = workedModel();
        RandomStream random(14, RandomPurpose::Test);
        std::vector<ChainVector> filtered;
        ForwardBackward recursion(2, 200);
        StateFilter filter;
        filter.setProbabilities(model.chain.initial);
        for (std::size_t t = 0; t < 200; ++t) {
            const auto densities = model.logDensities((t / 50 % 2 == 0 ? 0.006 : 0.018) * random.nextNormal(), 0.0);
            recursion.emissions(t)[0] = densities[0];
            recursion.emissions(t)[1] = densities[1];
            filter.update(model.chain, densities);
            filtered.push_back(filter.probabilities());
        }
        // The filter predicts before its first row; the recursion begins with that prediction.
        StateChain chain = model.chain;
        StateFilter first;
        first.setProbabilities(model.chain.initial);
        first.predict(model.chain);
        chain.initial = first.probabilities();
        recursion.run(chain);
        const auto smoothed = kimSmoother(model.chain, filtered);
        QCOMPARE(smoothed.size(), filtered.size());
        for (std::size_t t = 0; t < 200; ++t)
            for (std::size_t j = 0; j < 2; ++j)
                QVERIFY(std::abs(smoothed[t][j] - recursion.posterior(t)[j]) < 1e-9);
    }

    void oneRowAndNoRow()
    {
        const StateChain chain = threeStates();
        ForwardBackward recursion(3, 1);
        recursion.emissions(0)[0] = -1.0;
        recursion.emissions(0)[1] = -2.0;
        recursion.emissions(0)[2] = -3.0;
        const double expected = std::log(0.5 * std::exp(-1.0) + 0.2 * std::exp(-2.0) + 0.3 * std::exp(-3.0));
        QVERIFY(std::abs(recursion.run(chain) - expected) < 1e-14);
        QVERIFY(viterbiPath(chain, {}).empty());
        QVERIFY(kimSmoother(chain, {}).empty());
        QVERIFY(std::isinf(logSumExp({})));
    }

    void damagedChainsAreRefused()
    {
        const StateChain chain = threeStates();
        CanonicalWriter out;
        writeCanonical(out, chain);
        StateChain back;
        CanonicalReader in(out.bytes());
        QVERIFY(readCanonical(in, back));
        QVERIFY(back.transition == chain.transition && back.initial == chain.initial);
        std::vector<std::uint8_t> bytes(out.bytes().begin(), out.bytes().end());
        for (std::size_t cut = 0; cut < bytes.size(); cut += 7) {
            CanonicalReader torn(std::span<const std::uint8_t>(bytes).first(cut));
            QVERIFY(!readCanonical(torn, back));
        }
        StateChain wrong = chain;
        wrong.transition[1][1] = 0.9;
        CanonicalWriter other;
        writeCanonical(other, wrong);
        CanonicalReader wrongIn(other.bytes());
        QVERIFY(!readCanonical(wrongIn, back));
    }
};

SEXTANT_TEST(TestRegimeChain)
#include "tst_regime_chain.moc"
