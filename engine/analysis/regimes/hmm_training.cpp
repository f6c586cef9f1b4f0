#include "engine/analysis/regimes/hmm_training.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "engine/analysis/regimes/hmm_labels.h"
#include "engine/core/math.h"
#include "engine/core/philox.h"

namespace sextant::analysis {
namespace {

constexpr double kVarianceFloor = 1e-3;
constexpr double kFewestShare = 0.03;
constexpr double kLargestFall = 1e-8;
constexpr double kTrainShare = 0.8;

/// The rows in the scale of the model, with the weight 1 / varianceScale of each.
struct ScaledRows {
    std::vector<HmmFeatures> x;
    std::vector<double> weight;
    HmmFeatures mean{};
    HmmFeatures variance{};

    [[nodiscard]] std::size_t size() const { return x.size(); }
};

struct Moments {
    double mean = 0.0;
    double variance = 0.0;
};

template <class Get>
Moments momentsOf(std::size_t count, Get get)
{
    Moments moments;
    for (std::size_t i = 0; i < count; ++i)
        moments.mean += get(i);
    moments.mean /= static_cast<double>(count);
    for (std::size_t i = 0; i < count; ++i) {
        const double deviation = get(i) - moments.mean;
        moments.variance += deviation * deviation;
    }
    moments.variance /= static_cast<double>(count);
    return moments;
}

void setScales(HmmModel& model, std::span<const RegimeRow> rows)
{
    const Moments returns = momentsOf(rows.size(), [&](std::size_t i) { return rows[i].logReturn; });
    const Moments ranges = momentsOf(rows.size(), [&](std::size_t i) { return rows[i].logRange; });
    model.returnScale = math::sqrt(returns.variance);
    model.rangeMean = ranges.mean;
    model.rangeScale = ranges.variance > 0.0 ? math::sqrt(ranges.variance) : 1.0;
}

ScaledRows scaled(const HmmModel& model, std::span<const RegimeRow> rows)
{
    ScaledRows result;
    for (const RegimeRow& row : rows) {
        result.x.push_back(model.features(row));
        result.weight.push_back(1.0 / varianceScale(row));
    }
    for (std::size_t d = 0; d < kHmmFeatures; ++d) {
        const Moments moments = momentsOf(rows.size(), [&](std::size_t i) { return result.x[i][d]; });
        result.mean[d] = moments.mean;
        // A feature that never changes says nothing; it must not divide by 0 either.
        result.variance[d] = moments.variance > 0.0 ? moments.variance : 1.0;
    }
    return result;
}

double squaredDistance(const HmmFeatures& a, const HmmFeatures& b)
{
    double sum = 0.0;
    for (std::size_t d = 0; d < kHmmFeatures; ++d)
        sum += (a[d] - b[d]) * (a[d] - b[d]);
    return sum;
}

/// Rows put into equal groups by one feature.
std::vector<std::size_t> byQuantile(const ScaledRows& rows, std::size_t feature, std::size_t groups)
{
    std::vector<std::size_t> order(rows.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return rows.x[a][feature] < rows.x[b][feature]; });
    std::vector<std::size_t> group(rows.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        group[order[i]] = i * groups / order.size();
    return group;
}

/// Rows put to the nearest of centres that were drawn far from each other (k-means++, Arthur and Vassilvitskii, 2007)
/// and moved ten times (Lloyd).
std::vector<std::size_t> byMeans(const ScaledRows& rows, std::size_t groups, RandomStream random)
{
    std::vector<HmmFeatures> centres{rows.x[random.nextBelow(rows.size())]};
    std::vector<double> nearest(rows.size());
    while (centres.size() < groups) {
        double sum = 0.0;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            nearest[i] = std::numeric_limits<double>::infinity();
            for (const HmmFeatures& centre : centres)
                nearest[i] = std::min(nearest[i], squaredDistance(rows.x[i], centre));
            sum += nearest[i];
        }
        double left = random.nextUniform() * sum;
        std::size_t chosen = 0;
        while (chosen + 1 < rows.size() && left >= nearest[chosen])
            left -= nearest[chosen++];
        centres.push_back(rows.x[chosen]);
    }
    std::vector<std::size_t> group(rows.size());
    for (int move = 0; move < 10; ++move) {
        std::vector<HmmFeatures> sums(groups);
        std::vector<std::size_t> counts(groups);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            std::size_t best = 0;
            for (std::size_t g = 1; g < groups; ++g)
                if (squaredDistance(rows.x[i], centres[g]) < squaredDistance(rows.x[i], centres[best])) best = g;
            group[i] = best;
            ++counts[best];
            for (std::size_t d = 0; d < kHmmFeatures; ++d)
                sums[best][d] += rows.x[i][d];
        }
        for (std::size_t g = 0; g < groups; ++g)
            for (std::size_t d = 0; d < kHmmFeatures && counts[g] > 0; ++d)
                centres[g][d] = sums[g][d] / static_cast<double>(counts[g]);
    }
    return group;
}

/// EM over one set of rows.
class Ascent final {
public:
    Ascent(const ScaledRows& rows, const HmmParameters& parameters, HmmModel scales)
        : m_rows(rows), m_parameters(parameters), m_model(std::move(scales)),
          m_recursion(static_cast<std::size_t>(parameters.states), rows.size())
    {
        m_model.chain.states = static_cast<std::size_t>(parameters.states);
    }

    /// Climbs from a grouping of the rows. False if it was stopped.
    bool climb(const std::vector<std::size_t>& groups, HmmAscent& ascent, const std::stop_token& stop)
    {
        start(groups);
        double before = 0.0;
        bool wasFloored = false;
        for (int iteration = 0; iteration < m_parameters.maxIterations; ++iteration) {
            if (stop.stop_requested()) return false;
            const double logLikelihood = expectation();
            const double objective = logLikelihood + prior();
            const bool isFirst = ascent.objective.empty();
            const double last = isFirst ? objective : ascent.objective.back();
            ascent.objective.push_back(objective);
            m_model.logLikelihood = ascent.logLikelihood = logLikelihood;
            if (!isFirst && !wasFloored && objective < last - kLargestFall * std::abs(last)) {
                ascent.isMonotone = false;
                return true;
            }
            setOccupancy();
            const bool isDone =
                !isFirst && std::abs(logLikelihood - before) < m_parameters.tolerance * std::abs(logLikelihood);
            before = logLikelihood;
            if (isDone || iteration + 1 == m_parameters.maxIterations) break;
            wasFloored = maximisation();
            ascent.isFloored.push_back(wasFloored);
        }
        ascent.hasFullStates = true;
        for (std::size_t j = 0; j < m_model.chain.states; ++j)
            if (m_model.states[j].occupancy < kFewestShare) ascent.hasFullStates = false;
        ascent.isPersistent = isPersistent();
        ascent.isAccepted = ascent.hasFullStates && ascent.isPersistent;
        return true;
    }

    [[nodiscard]] const HmmModel& model() const { return m_model; }

private:
    void start(const std::vector<std::size_t>& groups)
    {
        const std::size_t states = m_model.chain.states;
        for (std::size_t j = 0; j < states; ++j) {
            m_model.chain.initial[j] = 1.0 / static_cast<double>(states);
            for (std::size_t i = 0; i < states; ++i)
                m_model.chain.transition[i][j] = i == j ? 0.95 : 0.05 / static_cast<double>(states - 1);
            HmmState& state = m_model.states[j];
            state = {};
            double count = 0.0;
            for (std::size_t i = 0; i < m_rows.size(); ++i) {
                if (groups[i] != j) continue;
                count += 1.0;
                for (std::size_t d = 0; d < kHmmFeatures; ++d)
                    state.mean[d] += m_rows.x[i][d];
            }
            for (std::size_t d = 0; d < kHmmFeatures; ++d)
                state.mean[d] = count > 0.0 ? state.mean[d] / count : m_rows.mean[d];
            for (std::size_t i = 0; i < m_rows.size(); ++i)
                for (std::size_t d = 0; d < kHmmFeatures && groups[i] == j; ++d)
                    state.variance[d] += (m_rows.x[i][d] - state.mean[d]) * (m_rows.x[i][d] - state.mean[d]);
            for (std::size_t d = 0; d < kHmmFeatures; ++d)
                state.variance[d] = count > 1.0
                                        ? std::max(state.variance[d] / count, kVarianceFloor * m_rows.variance[d])
                                        : m_rows.variance[d];
        }
    }

    double expectation()
    {
        constexpr double kLogTwoPi = 1.8378770664093453;
        const std::size_t states = m_model.chain.states;
        std::array<HmmFeatures, kMaxHiddenStates> inverse{};
        ChainVector constant{};
        for (std::size_t j = 0; j < states; ++j)
            for (std::size_t d = 0; d < kHmmFeatures; ++d) {
                inverse[j][d] = 1.0 / m_model.states[j].variance[d];
                constant[j] -= 0.5 * (kLogTwoPi + math::log(m_model.states[j].variance[d]));
            }
        const double logTwo = math::log(2.0);
        for (std::size_t t = 0; t < m_rows.size(); ++t) {
            const auto emissions = m_recursion.emissions(t);
            const double widening = m_rows.weight[t] < 1.0 ? 0.5 * kHmmFeatures * logTwo : 0.0;
            for (std::size_t j = 0; j < states; ++j) {
                double sum = 0.0;
                for (std::size_t d = 0; d < kHmmFeatures; ++d) {
                    const double deviation = m_rows.x[t][d] - m_model.states[j].mean[d];
                    sum += deviation * deviation * inverse[j][d];
                }
                emissions[j] = constant[j] - widening - 0.5 * m_rows.weight[t] * sum;
            }
        }
        return m_recursion.run(m_model.chain);
    }

    [[nodiscard]] double prior() const
    {
        double sum = 0.0;
        for (std::size_t i = 0; i < m_model.chain.states; ++i)
            sum += m_parameters.kappa > 0.0 ? math::log(m_model.chain.transition[i][i]) : 0.0;
        return m_parameters.kappa * sum;
    }

    void setOccupancy()
    {
        for (std::size_t j = 0; j < m_model.chain.states; ++j) {
            double sum = 0.0;
            for (std::size_t t = 0; t < m_rows.size(); ++t)
                sum += m_recursion.posterior(t)[j];
            m_model.states[j].occupancy = sum / static_cast<double>(m_rows.size());
        }
    }

    /// Whether it pays to know the state before: the gain over a mixture that draws each row's state anew is worth the
    /// K(K-1) chances of A by BIC.
    bool isPersistent()
    {
        const std::size_t states = m_model.chain.states;
        ChainVector terms{};
        double mixture = 0.0;
        for (std::size_t t = 0; t < m_rows.size(); ++t) {
            for (std::size_t j = 0; j < states; ++j)
                terms[j] = m_recursion.emissions(t)[j] + math::log(std::max(m_model.states[j].occupancy, 1e-300));
            mixture += logSumExp(std::span(terms).first(states));
        }
        const auto pairs = static_cast<double>(states * (states - 1));
        return m_model.logLikelihood - mixture > 0.5 * pairs * math::log(static_cast<double>(m_rows.size()));
    }

    /// Whether a variance floor was active.
    bool maximisation()
    {
        bool isFloored = false;
        const std::size_t states = m_model.chain.states;
        for (std::size_t j = 0; j < states; ++j) {
            HmmState& state = m_model.states[j];
            double mass = 0.0;
            double weight = 0.0;
            HmmFeatures mean{};
            for (std::size_t t = 0; t < m_rows.size(); ++t) {
                const double gamma = m_recursion.posterior(t)[j];
                mass += gamma;
                weight += gamma * m_rows.weight[t];
                for (std::size_t d = 0; d < kHmmFeatures; ++d)
                    mean[d] += gamma * m_rows.weight[t] * m_rows.x[t][d];
            }
            if (!(weight > 0.0)) continue; // an empty state stays where it is and is refused in the end
            HmmFeatures variance{};
            for (std::size_t d = 0; d < kHmmFeatures; ++d)
                mean[d] /= weight;
            for (std::size_t t = 0; t < m_rows.size(); ++t)
                for (std::size_t d = 0; d < kHmmFeatures; ++d) {
                    const double deviation = m_rows.x[t][d] - mean[d];
                    variance[d] += m_recursion.posterior(t)[j] * m_rows.weight[t] * deviation * deviation;
                }
            for (std::size_t d = 0; d < kHmmFeatures; ++d) {
                const double floor = kVarianceFloor * m_rows.variance[d];
                variance[d] /= mass;
                if (variance[d] < floor) {
                    variance[d] = floor;
                    isFloored = true;
                }
            }
            state.mean = mean;
            state.variance = variance;
            m_model.chain.initial[j] = m_recursion.posterior(0)[j];
            double leaving = 0.0;
            for (std::size_t i = 0; i < states; ++i)
                leaving += m_recursion.transitions()[j][i];
            for (std::size_t i = 0; i < states; ++i)
                m_model.chain.transition[j][i] =
                    (m_recursion.transitions()[j][i] + (i == j ? m_parameters.kappa : 0.0)) /
                    (leaving + m_parameters.kappa);
        }
        return isFloored;
    }

    const ScaledRows& m_rows;
    const HmmParameters& m_parameters;
    HmmModel m_model;
    ForwardBackward m_recursion;
};

struct Fit {
    HmmModel model;
    int restartsTried = 0;
    bool isStopped = false;
    bool isFound = false;
    bool hadFullStates = false; // some restart that was refused lacked persistence alone
};

Fit bestFit(std::span<const RegimeRow> rows, const HmmParameters& parameters, const HmmModel& scales,
            const std::stop_token& stop, std::vector<HmmAscent>* ascents, const std::function<void(int)>& restartDone)
{
    const ScaledRows data = scaled(scales, rows);
    const auto states = static_cast<std::size_t>(parameters.states);
    Fit fit;
    for (int restart = 0; restart < parameters.restarts; ++restart) {
        const auto groups = restart < 2 ? byQuantile(data, static_cast<std::size_t>(restart), states)
                                        : byMeans(data, states,
                                                  RandomStream(scales.seed, RandomPurpose::RegimeTraining,
                                                               static_cast<std::uint32_t>(restart)));
        Ascent climber(data, parameters, scales);
        HmmAscent ascent;
        ascent.restart = restart;
        if (!climber.climb(groups, ascent, stop)) {
            fit.isStopped = true;
            return fit;
        }
        ++fit.restartsTried;
        fit.hadFullStates = fit.hadFullStates || ascent.hasFullStates;
        if (ascent.isAccepted && (!fit.isFound || climber.model().logLikelihood > fit.model.logLikelihood)) {
            fit.model = climber.model();
            fit.isFound = true;
        }
        if (ascents != nullptr) ascents->push_back(std::move(ascent));
        if (restartDone) restartDone(restart + 1);
    }
    return fit;
}

/// Mean log density of the rows, each predicted from those before it, and that of one Gaussian.
void scoreOutOfSample(HmmModel& card, const HmmModel& model, std::span<const RegimeRow> seen,
                      std::span<const RegimeRow> unseen)
{
    StateFilter filter(model.chain);
    for (const RegimeRow& row : seen)
        filter.update(model.chain, model.logDensities(row));
    const ScaledRows past = scaled(model, seen);
    double score = 0.0;
    double gaussian = 0.0;
    for (const RegimeRow& row : unseen) {
        score += filter.update(model.chain, model.logDensities(row));
        const HmmFeatures x = model.features(row);
        for (std::size_t d = 0; d < kHmmFeatures; ++d)
            gaussian += logNormal(x[d], past.mean[d], past.variance[d] * varianceScale(row));
    }
    card.outOfSampleScore = score / static_cast<double>(unseen.size());
    card.outOfSampleGaussian = gaussian / static_cast<double>(unseen.size());
}

Result<void> checkParameters(const HmmParameters& parameters)
{
    if (parameters.states < 2 || parameters.states > static_cast<int>(kMaxHiddenStates))
        return fail(ErrorCode::InvalidArgument,
                    "regime.hmm.k must be 2 to 4, was " + std::to_string(parameters.states));
    if (parameters.restarts < 1 || parameters.maxIterations < 2 || parameters.minBars < 50 ||
        !(parameters.kappa >= 0.0) || !(parameters.tolerance > 0.0))
        return fail(ErrorCode::InvalidArgument,
                    "a training needs restarts >= 1, iterations >= 2, at least 50 bars, kappa >= 0, tolerance > 0");
    return {};
}

} // namespace

HmmParameters HmmParameters::of(const RegimeSettings& settings)
{
    HmmParameters parameters;
    parameters.states = settings.hmmStates;
    parameters.minBars = settings.hmmMin;
    parameters.restarts = settings.hmmRestarts;
    parameters.kappa = settings.hmmKappa;
    return parameters;
}

Result<HmmModel> train(const TrainingSlice& slice, const HmmParameters& parameters, const HmmModel* previous,
                       const std::stop_token& stop, std::vector<HmmAscent>* ascents,
                       const std::function<void(int)>& restartDone)
{
    if (const auto checked = checkParameters(parameters); !checked) return tl::unexpected(checked.error());
    const std::span<const RegimeRow> rows = slice.rows;
    if (rows.size() < static_cast<std::size_t>(parameters.minBars))
        return fail(ErrorCode::Refused, "a training needs " + std::to_string(parameters.minBars) + " bars, there are " +
                                            std::to_string(rows.size()));
    HmmModel scales;
    scales.symbol = slice.symbol;
    scales.timeframe = slice.timeframe;
    scales.sliceChecksum = slice.checksum();
    scales.seed = seedOf(scales.sliceChecksum);
    setScales(scales, rows);
    if (!(scales.returnScale > 0.0))
        return fail(ErrorCode::Refused, "the prices do not move, there is nothing to learn");

    Fit fit = bestFit(rows, parameters, scales, stop, ascents, restartDone);
    const auto interrupted = [] { return fail(ErrorCode::Interrupted, "the training was stopped"); };
    if (fit.isStopped) return interrupted();
    if (!fit.isFound)
        return fail(ErrorCode::Refused, fit.hadFullStates
                                            ? "the states do not last: the bars look like noise without regimes"
                                            : "no restart gives states that each hold 3 % of the bars");
    HmmModel& model = fit.model;
    model.trainedFrom = rows.front().end;
    model.trainedTo = rows.back().end;
    model.bars = static_cast<int>(rows.size());
    model.restartsTried = fit.restartsTried;
    const double k = parameters.states;
    const double free = k * (k - 1.0) + 2.0 * k * static_cast<double>(kHmmFeatures) + (k - 1.0);
    model.bic = -2.0 * model.logLikelihood + free * math::log(static_cast<double>(rows.size()));

    const auto seen = static_cast<std::size_t>(kTrainShare * static_cast<double>(rows.size()));
    HmmModel pastScales = scales;
    setScales(pastScales, rows.first(seen));
    if (pastScales.returnScale > 0.0) {
        HmmParameters fewer = parameters;
        fewer.restarts = std::min(parameters.restarts, 3); // a figure of quality is not worth the time of a training
        const Fit past = bestFit(rows.first(seen), fewer, pastScales, stop, nullptr, {});
        if (past.isStopped) return interrupted();
        if (past.isFound) scoreOutOfSample(model, past.model, rows.first(seen), rows.subspan(seen));
    }
    labelStates(model, previous);
    return std::move(model);
}

} // namespace sextant::analysis
