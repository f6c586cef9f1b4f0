#include "tests/test_main.h"

#include <QTest>

#include <cmath>

#include "engine/analysis/regimes/hmm_training.h"
#include "engine/analysis/regimes/markov_switching.h"
#include "engine/analysis/regimes/regime_models.h"
#include "engine/core/philox.h"
#include "tests/engine/analysis/regime_bars.h"

using namespace sextant;
using namespace sextant::analysis;
using namespace sextant::test;

namespace {

/// Three regimes that lie well apart.
const std::vector<HiddenState> kThreeRegimes{{0.004, 0.006, 0.98}, {-0.006, 0.020, 0.97}, {0.0, 0.002, 0.98}};

TrainingSlice threeRegimes(std::size_t bars, std::uint64_t seed)
{
    return trainingSlice("X-USDT", market::Timeframe::H1, switchingMarket(kThreeRegimes, bars, seed).bars, 0.01);
}

HmmParameters quickParameters()
{
    HmmParameters parameters;
    parameters.restarts = 3;
    return parameters;
}

std::vector<std::uint8_t> bytesOf(const HmmModel& model)
{
    CanonicalWriter out;
    model.canonical(out);
    return out.take();
}

} // namespace

class TestRegimeTraining : public QObject {
    Q_OBJECT
private slots:
    void findsWhatTheSeriesWasMadeOf()
    {
        std::vector<HmmAscent> ascents;
        const auto model = train(threeRegimes(1500, 1), HmmParameters{}, nullptr, {}, &ascents);
        QVERIFY2(model.has_value(), model ? "" : model.error().message.c_str());
        QCOMPARE(model->restartsTried, 8);
        QCOMPARE(ascents.size(), std::size_t{8});
        QCOMPARE(model->bars, 1499);
        // Ordered by mean without a model before it: bear, sideways, bull.
        QVERIFY(model->states[0].label == RegimeDirection::Bear);
        QVERIFY(model->states[1].label == RegimeDirection::Sideways);
        QVERIFY(model->states[2].label == RegimeDirection::Bull);
        QVERIFY(model->states[0].volatility == VolatilityRegime::High);
        QVERIFY(model->states[1].volatility == VolatilityRegime::Low);
        QVERIFY(model->states[2].volatility == VolatilityRegime::Normal);
        const double means[] = {-0.006, 0.0, 0.004};
        const double deviations[] = {0.020, 0.002, 0.006};
        double occupancy = 0.0;
        for (std::size_t j = 0; j < 3; ++j) {
            const double mean = model->states[j].mean[0] * model->returnScale;
            const double deviation = std::sqrt(model->states[j].variance[0]) * model->returnScale;
            QVERIFY(std::abs(mean - means[j]) < 0.15 * deviations[j]);
            QVERIFY(std::abs(deviation / deviations[j] - 1.0) < 0.10);
            QVERIFY(model->chain.transition[j][j] > 0.95);
            occupancy += model->states[j].occupancy;
        }
        QVERIFY(std::abs(occupancy - 1.0) < 1e-9);
        QVERIFY(model->outOfSampleScore > model->outOfSampleGaussian);
        const double free = 3 * 2 + 2 * 3 * 2 + 2; // K(K-1) + 2Kd + (K-1)
        QVERIFY(std::abs(model->bic - (-2.0 * model->logLikelihood + free * std::log(1499.0))) < 1e-6);
        for (const HmmAscent& ascent : ascents)
            QVERIFY(!ascent.isAccepted || ascent.logLikelihood <= model->logLikelihood);
    }

    void everyAscentClimbs()
    {
        for (const std::uint64_t seed : {2u, 3u}) {
            std::vector<HmmAscent> ascents;
            HmmParameters parameters;
            parameters.restarts = 4;
            parameters.states = seed == 2 ? 2 : 4;
            const auto model = train(threeRegimes(700, seed), parameters, nullptr, {}, &ascents);
            Q_UNUSED(model);
            for (const HmmAscent& ascent : ascents) {
                QVERIFY(ascent.isMonotone);
                QVERIFY(ascent.objective.size() > 3);
                for (std::size_t i = 1; i < ascent.objective.size(); ++i)
                    if (!ascent.isFloored[i - 1])
                        QVERIFY(ascent.objective[i] >=
                                ascent.objective[i - 1] - 1e-8 * std::abs(ascent.objective[i - 1]));
            }
        }
    }

    void theSameSliceGivesTheSameModel()
    {
        const TrainingSlice slice = threeRegimes(600, 4);
        auto a = train(slice, quickParameters());
        const auto b = train(slice, quickParameters());
        QVERIFY(a && b);
        QCOMPARE(bytesOf(*a), bytesOf(*b));
        QCOMPARE(a->hash(), b->hash());
        a->id = "model 7";
        a->createdAt = Time::fromSeconds(5);
        QCOMPARE(a->hash(), b->hash()); // outside the hash
        QVERIFY(bytesOf(*a) != bytesOf(*b));
        a->states[0].mean[0] += 1e-12;
        QVERIFY(a->hash() != b->hash());
        TrainingSlice other = slice;
        other.rows[0].logReturn += 1e-9;
        QVERIFY(other.checksum() != slice.checksum());
    }

    void storedModelsComeBack()
    {
        RegimeModels models;
        const TrainingSlice slice = threeRegimes(600, 5);
        models.hmm = train(slice, quickParameters()).value();
        models.hmm->id = "m";
        models.switching = trainSwitching(slice, {}).value();
        CanonicalWriter out;
        models.canonical(out);
        CanonicalReader in(out.bytes());
        const auto back = RegimeModels::read(in);
        QVERIFY(back.has_value() && in.atEnd());
        QCOMPARE(back->hash(), models.hash());
        QCOMPARE(back->hmm->id, std::string("m"));
        CanonicalWriter again;
        back->canonical(again);
        QVERIFY(std::equal(out.bytes().begin(), out.bytes().end(), again.bytes().begin(), again.bytes().end()));
        std::vector<std::uint8_t> bytes(out.bytes().begin(), out.bytes().end());
        for (std::size_t cut = 0; cut < bytes.size(); cut += 31) {
            CanonicalReader torn(std::span<const std::uint8_t>(bytes).first(cut));
            QVERIFY(!RegimeModels::read(torn).has_value());
        }
    }

    void relabellingFollowsTheModelBefore()
    {
        const auto market = switchingMarket(kThreeRegimes, 1100, 6);
        const auto all = trainingSlice("X", market::Timeframe::H1, market.bars, 0.01);
        TrainingSlice early{"X", market::Timeframe::H1, {all.rows.begin(), all.rows.begin() + 800}};
        TrainingSlice late{"X", market::Timeframe::H1, {all.rows.begin() + 300, all.rows.end()}};
        auto first = train(early, quickParameters());
        QVERIFY(first.has_value());
        // The model before in another order: the new one must take that order over.
        std::swap(first->states[0], first->states[2]);
        std::swap(first->chain.initial[0], first->chain.initial[2]);
        std::swap(first->chain.transition[0], first->chain.transition[2]);
        for (auto& row : first->chain.transition)
            std::swap(row[0], row[2]);
        const auto second = train(late, quickParameters(), &*first);
        QVERIFY(second.has_value());
        std::size_t equal = 0;
        StateFilter a(first->chain);
        StateFilter b(second->chain);
        for (std::size_t i = 300; i < 800; ++i) {
            a.update(first->chain, first->logDensities(all.rows[i]));
            b.update(second->chain, second->logDensities(all.rows[i]));
            const auto best = [](const StateFilter& filter) {
                return std::max_element(filter.probabilities().begin(), filter.probabilities().end()) -
                       filter.probabilities().begin();
            };
            if (best(a) == best(b)) ++equal;
        }
        for (std::size_t j = 0; j < 3; ++j)
            QVERIFY(second->states[j].label == first->states[j].label);
        qInfo("refit stability on the synthetic overlap: %.3f", static_cast<double>(equal) / 500.0);
        QVERIFY(equal >= 450);
    }

    void refusesWhatCannotBeLearnt()
    {
        const auto codeOfTraining = [](const TrainingSlice& slice, const HmmParameters& parameters) {
            const auto model = train(slice, parameters);
            return model ? std::optional<ErrorCode>() : model.error().code;
        };
        QCOMPARE(codeOfTraining(threeRegimes(400, 7), {}), ErrorCode::Refused);
        QCOMPARE(codeOfTraining({}, {}), ErrorCode::Refused);
        const auto flat = trainingSlice("X", market::Timeframe::H1, flatBars(600, 50.0), 0.01);
        QCOMPARE(codeOfTraining(flat, {}), ErrorCode::Refused);
        QCOMPARE(trainSwitching(flat, {}).error().code, ErrorCode::Refused);
        HmmParameters five;
        five.states = 5;
        QCOMPARE(codeOfTraining(threeRegimes(600, 7), five), ErrorCode::InvalidArgument);
        SwitchingParameters second;
        second.order = 2;
        QCOMPARE(trainSwitching(threeRegimes(600, 7), second).error().code, ErrorCode::InvalidArgument);
        std::stop_source stopped;
        stopped.request_stop();
        const auto model = train(threeRegimes(600, 7), {}, nullptr, stopped.get_token());
        QCOMPARE(model.error().code, ErrorCode::Interrupted);
        QCOMPARE(trainSwitching(threeRegimes(600, 7), {}, stopped.get_token()).error().code, ErrorCode::Interrupted);
    }

    void openingRowsCountWithTwiceTheVariance()
    {
        const auto model = train(threeRegimes(600, 8), quickParameters());
        QVERIFY(model.has_value());
        RegimeRow row{Time{}, 0.01, -4.0, false};
        const auto usual = model->logDensities(row);
        row.opensSession = true;
        const auto opening = model->logDensities(row);
        const HmmFeatures x = model->features(row);
        for (std::size_t j = 0; j < 3; ++j) {
            double expected = usual[j] - std::log(2.0); // two features, each loses ln sqrt 2
            for (std::size_t d = 0; d < 2; ++d)
                expected += 0.25 * std::pow(x[d] - model->states[j].mean[d], 2) / model->states[j].variance[d];
            QVERIFY(std::abs(opening[j] - expected) < 1e-9 * std::max(1.0, std::abs(expected)));
        }
        // A series whose every 24th return is sqrt 2 too wide is learnt as if it were not.
        RandomStream random(15, RandomPurpose::Test);
        TrainingSlice slice{"X", market::Timeframe::H1, {}};
        for (int i = 0; i < 800; ++i) {
            const bool opens = i % 4 == 0;
            const double size = (i / 200 % 2 == 0 ? 0.001 : 0.01) * (opens ? std::sqrt(2.0) : 1.0);
            slice.rows.push_back({Time::fromSeconds(i), size * random.nextNormal(), 0.0, opens});
        }
        std::vector<double> history;
        const auto switching = trainSwitching(slice, {}, {}, &history);
        QVERIFY(switching.has_value());
        QVERIFY(std::abs(switching->states[0].deviation / 0.001 - 1.0) < 0.12);
        QVERIFY(std::abs(switching->states[1].deviation / 0.01 - 1.0) < 0.12);
        for (std::size_t i = 1; i < history.size(); ++i)
            QVERIFY(history[i] >= history[i - 1] - 1e-8 * std::abs(history[i - 1]));
    }

    void switchingModelFindsItsTwoStates()
    {
        const auto market = switchingMarket({{0.0008, 0.006, 0.98}, {-0.002, 0.018, 0.95}}, 2000, 9);
        auto slice = trainingSlice("X", market::Timeframe::H1, market.bars, 0.01);
        const auto model = trainSwitching(slice, {});
        QVERIFY(model.has_value());
        QVERIFY(std::abs(model->states[0].deviation / 0.006 - 1.0) < 0.08);
        QVERIFY(std::abs(model->states[1].deviation / 0.018 - 1.0) < 0.10);
        QVERIFY(model->states[0].label == RegimeDirection::Bull);
        QVERIFY(std::abs(model->chain.expectedDuration(0) / 50.0 - 1.0) < 0.5);
        QVERIFY(std::abs(model->chain.expectedDuration(1) / 20.0 - 1.0) < 0.5);

        // r_t = 0.4 r_{t-1} + e in calm, -0.3 in wild times: order 1 finds it, order 0 cannot.
        RandomStream random(10, RandomPurpose::Test);
        double before = 0.0;
        for (std::size_t i = 0; i < slice.rows.size(); ++i) {
            const bool isWild = i / 100 % 3 == 2;
            before = (isWild ? -0.3 : 0.4) * before + (isWild ? 0.02 : 0.005) * random.nextNormal();
            slice.rows[i].logReturn = before;
        }
        SwitchingParameters first;
        first.order = 1;
        const auto order1 = trainSwitching(slice, first);
        const auto order0 = trainSwitching(slice, {});
        QVERIFY(order1 && order0);
        QVERIFY(std::abs(order1->states[0].phi - 0.4) < 0.08);
        QVERIFY(std::abs(order1->states[1].phi + 0.3) < 0.12);
        QVERIFY(order1->logLikelihood > order0->logLikelihood + 50.0);
        QCOMPARE(order0->states[0].phi, 0.0);
    }
};

SEXTANT_TEST(TestRegimeTraining)
#include "tst_regime_training.moc"
