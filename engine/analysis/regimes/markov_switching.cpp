#include "engine/analysis/regimes/markov_switching.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "engine/analysis/regimes/hmm_model.h"
#include "engine/core/math.h"

namespace sextant::analysis {
namespace {

constexpr std::int64_t kSwitchingForm = 1;
constexpr double kDeviationFloor = 1e-3; // of the variance of all returns
constexpr double kLabelRatio = 0.03;
constexpr std::size_t kTwoStates = MarkovSwitchingModel::kStates;

struct ReturnSeriesRow {
    double value = 0.0;
    double before = 0.0;
    double weight = 1.0; // 1 / variance factor
};

/// A first grouping of the rows into two states.
enum class SwitchingStart { BySize, BySign };

class SwitchingAscent final {
public:
    SwitchingAscent(const std::vector<ReturnSeriesRow>& rows, double variance, MarkovSwitchingModel model)
        : m_rows(rows), m_floor(variance * kDeviationFloor), m_variance(variance), m_model(std::move(model)),
          m_recursion(kTwoStates, rows.size())
    {}

    bool climb(SwitchingStart start, const SwitchingParameters& parameters, const std::stop_token& stop)
    {
        group(start);
        for (int iteration = 0; iteration < parameters.maxIterations; ++iteration) {
            if (stop.stop_requested()) return false;
            const double last = m_model.logLikelihood;
            expectation();
            m_history.push_back(m_model.logLikelihood);
            const bool isDone = iteration > 0 && std::abs(m_model.logLikelihood - last) <
                                                     parameters.tolerance * std::abs(m_model.logLikelihood);
            if (isDone || iteration + 1 == parameters.maxIterations) break;
            maximisation();
        }
        return true;
    }
    [[nodiscard]] const MarkovSwitchingModel& model() const { return m_model; }
    [[nodiscard]] const std::vector<double>& history() const { return m_history; }

private:
    void group(SwitchingStart start)
    {
        constexpr double kShare = 0.1; // of a new value in the running mean that tells one state from the other
        std::vector<double> sorted;
        std::vector<double> means;
        double mean = 0.0;
        for (const ReturnSeriesRow& row : m_rows) {
            const double x = start == SwitchingStart::BySize ? std::abs(row.value) : -row.value;
            mean += kShare * (x - mean);
            means.push_back(mean);
        }
        sorted = means;
        const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2);
        std::nth_element(sorted.begin(), middle, sorted.end());
        for (std::size_t t = 0; t < m_rows.size(); ++t) {
            const bool isSecond = means[t] > *middle;
            m_share.push_back({isSecond ? 0.1 : 0.9, isSecond ? 0.9 : 0.1});
        }
        m_model.chain.states = kTwoStates;
        m_model.chain.initial = {0.5, 0.5};
        m_model.chain.transition[0] = {0.95, 0.05};
        m_model.chain.transition[1] = {0.05, 0.95};
        for (std::size_t j = 0; j < kTwoStates; ++j)
            fitState(j);
    }

    void expectation()
    {
        for (std::size_t t = 0; t < m_rows.size(); ++t) {
            const auto densities = m_model.logDensities(m_rows[t].value, m_rows[t].before, 1.0 / m_rows[t].weight);
            std::copy(densities.begin(), densities.end(), m_recursion.emissions(t).begin());
        }
        m_model.logLikelihood = m_recursion.run(m_model.chain);
        for (std::size_t t = 0; t < m_rows.size(); ++t)
            m_share[t] = {m_recursion.posterior(t)[0], m_recursion.posterior(t)[1]};
    }

    void maximisation()
    {
        for (std::size_t j = 0; j < kTwoStates; ++j) {
            fitState(j);
            m_model.chain.initial[j] = m_share[0][j];
            const auto& counts = m_recursion.transitions()[j];
            const double leaving = counts[0] + counts[1];
            if (!(leaving > 0.0)) continue;
            for (std::size_t i = 0; i < kTwoStates; ++i)
                m_model.chain.transition[j][i] = counts[i] / leaving;
        }
    }

    /// Least squares of r_t on 1 and, with order 1, r_{t-1}, weighted by the chance of the state.
    void fitState(std::size_t j)
    {
        double mass = 0.0;
        double weight = 0.0;
        double x = 0.0;
        double y = 0.0;
        for (std::size_t t = 0; t < m_rows.size(); ++t) {
            const double w = m_share[t][j] * m_rows[t].weight;
            mass += m_share[t][j];
            weight += w;
            x += w * m_rows[t].before;
            y += w * m_rows[t].value;
        }
        if (!(weight > 0.0)) return;
        x /= weight;
        y /= weight;
        MarkovSwitchingModel::State& state = m_model.states[j];
        state.phi = 0.0;
        if (m_model.order == 1) {
            double xx = 0.0;
            double xy = 0.0;
            for (std::size_t t = 0; t < m_rows.size(); ++t) {
                const double w = m_share[t][j] * m_rows[t].weight;
                xx += w * (m_rows[t].before - x) * (m_rows[t].before - x);
                xy += w * (m_rows[t].before - x) * (m_rows[t].value - y);
            }
            if (xx > 0.0) state.phi = xy / xx;
        }
        state.mean = y - state.phi * x;
        double squares = 0.0;
        for (std::size_t t = 0; t < m_rows.size(); ++t) {
            const double rest = m_rows[t].value - state.mean - state.phi * m_rows[t].before;
            squares += m_share[t][j] * m_rows[t].weight * rest * rest;
        }
        state.deviation = math::sqrt(std::max(squares / mass, m_floor > 0.0 ? m_floor : m_variance));
    }

    const std::vector<ReturnSeriesRow>& m_rows;
    double m_floor;
    double m_variance;
    MarkovSwitchingModel m_model;
    ForwardBackward m_recursion;
    std::vector<std::array<double, kTwoStates>> m_share;
    std::vector<double> m_history;
};

void labelSwitching(MarkovSwitchingModel& model)
{
    if (model.states[1].deviation < model.states[0].deviation) {
        std::swap(model.states[0], model.states[1]);
        std::swap(model.chain.initial[0], model.chain.initial[1]);
        auto& a = model.chain.transition;
        std::swap(a[0][0], a[1][1]);
        std::swap(a[0][1], a[1][0]);
    }
    const auto ratio = [&](std::size_t j) { return model.states[j].mean / model.states[j].deviation; };
    const std::size_t higher = model.states[1].mean > model.states[0].mean ? 1 : 0;
    for (MarkovSwitchingModel::State& state : model.states)
        state.label = RegimeDirection::Sideways;
    if (ratio(higher) > kLabelRatio) model.states[higher].label = RegimeDirection::Bull;
    if (ratio(1 - higher) < -kLabelRatio) model.states[1 - higher].label = RegimeDirection::Bear;
}

} // namespace

std::array<double, MarkovSwitchingModel::kStates>
MarkovSwitchingModel::logDensities(double logReturn, double returnBefore, double varianceFactor) const
{
    std::array<double, kStates> result{};
    for (std::size_t j = 0; j < kStates; ++j)
        result[j] = logNormal(logReturn, states[j].mean + states[j].phi * returnBefore,
                              states[j].deviation * states[j].deviation * varianceFactor);
    return result;
}

DirectionProbabilities MarkovSwitchingModel::directions(const ChainVector& probabilities) const
{
    DirectionProbabilities result;
    for (std::size_t j = 0; j < kStates; ++j) {
        double& share = states[j].label == RegimeDirection::Bull   ? result.bull
                        : states[j].label == RegimeDirection::Bear ? result.bear
                                                                   : result.sideways;
        share += probabilities[j];
    }
    return result;
}

std::array<double, MarkovSwitchingModel::kStates> MarkovSwitchingModel::stationary() const
{
    const double out = chain.transition[0][1];
    const double back = chain.transition[1][0];
    if (!(out + back > 0.0)) return {0.5, 0.5};
    return {back / (out + back), out / (out + back)};
}

void MarkovSwitchingModel::canonical(CanonicalWriter& out) const
{
    out.put(kSwitchingForm);
    out.put(std::string_view(symbol));
    out.putAll(timeframe, order);
    writeCanonical(out, chain);
    for (const State& state : states)
        out.putAll(state.mean, state.deviation, state.phi, state.label);
    out.putAll(trainedFrom, trainedTo, bars, logLikelihood);
    writeCanonical(out, sliceChecksum);
}

Result<MarkovSwitchingModel> MarkovSwitchingModel::read(CanonicalReader& in)
{
    MarkovSwitchingModel model;
    bool isSound = in.int64() == kSwitchingForm;
    in.get(model.symbol);
    in.getAll(model.timeframe, model.order);
    isSound = isSound && readCanonical(in, model.chain) && model.chain.states == kStates && model.order >= 0 &&
              model.order <= 1 && market::index(model.timeframe) < market::kTimeframeCount;
    for (State& state : model.states) {
        in.getAll(state.mean, state.deviation, state.phi, state.label);
        isSound = isSound && std::isfinite(state.mean) && std::isfinite(state.phi) && state.deviation > 0.0 &&
                  std::isfinite(state.deviation) && state.label >= RegimeDirection::Bull &&
                  state.label <= RegimeDirection::Sideways;
    }
    in.getAll(model.trainedFrom, model.trainedTo, model.bars, model.logLikelihood);
    isSound = readCanonical(in, model.sliceChecksum) && isSound;
    if (!isSound || !in.ok())
        return fail(ErrorCode::Corrupt, "the stored Markov-switching model is damaged or of another version");
    return model;
}

Result<MarkovSwitchingModel> trainSwitching(const TrainingSlice& slice, const SwitchingParameters& parameters,
                                            const std::stop_token& stop, std::vector<double>* logLikelihoods)
{
    if (parameters.order < 0 || parameters.order > 1 || parameters.minBars < 50 || parameters.maxIterations < 2 ||
        !(parameters.tolerance > 0.0))
        return fail(ErrorCode::InvalidArgument,
                    "a switching model needs order 0 or 1, at least 50 bars, iterations >= 2, tolerance > 0");
    if (slice.rows.size() < static_cast<std::size_t>(parameters.minBars))
        return fail(ErrorCode::Refused, "a training needs " + std::to_string(parameters.minBars) + " bars, there are " +
                                            std::to_string(slice.rows.size()));
    std::vector<ReturnSeriesRow> rows;
    double mean = 0.0;
    for (std::size_t i = 0; i < slice.rows.size(); ++i) {
        rows.push_back(
            {slice.rows[i].logReturn, i > 0 ? slice.rows[i - 1].logReturn : 0.0, 1.0 / varianceScale(slice.rows[i])});
        mean += slice.rows[i].logReturn;
    }
    mean /= static_cast<double>(rows.size());
    double variance = 0.0;
    for (const ReturnSeriesRow& row : rows)
        variance += (row.value - mean) * (row.value - mean);
    variance /= static_cast<double>(rows.size());
    if (!(variance > 0.0)) return fail(ErrorCode::Refused, "the prices do not move, there is nothing to learn");

    MarkovSwitchingModel blank;
    blank.symbol = slice.symbol;
    blank.timeframe = slice.timeframe;
    blank.order = parameters.order;
    blank.trainedFrom = slice.rows.front().end;
    blank.trainedTo = slice.rows.back().end;
    blank.bars = static_cast<int>(rows.size());
    blank.sliceChecksum = slice.checksum();
    std::optional<MarkovSwitchingModel> best;
    for (const SwitchingStart start : {SwitchingStart::BySize, SwitchingStart::BySign}) {
        SwitchingAscent ascent(rows, variance, blank);
        if (!ascent.climb(start, parameters, stop)) return fail(ErrorCode::Interrupted, "the training was stopped");
        if (best && best->logLikelihood >= ascent.model().logLikelihood) continue;
        best = ascent.model();
        if (logLikelihoods != nullptr) *logLikelihoods = ascent.history();
    }
    labelSwitching(*best);
    return std::move(*best);
}

std::vector<ChainVector> kimSmoother(const StateChain& chain, const std::vector<ChainVector>& filtered)
{
    std::vector<ChainVector> smoothed = filtered;
    for (std::size_t t = filtered.size(); t-- > 1;) {
        ChainVector predicted{};
        for (std::size_t i = 0; i < chain.states; ++i)
            for (std::size_t j = 0; j < chain.states; ++j)
                predicted[j] += filtered[t - 1][i] * chain.transition[i][j];
        for (std::size_t i = 0; i < chain.states; ++i) {
            double sum = 0.0;
            for (std::size_t j = 0; j < chain.states; ++j)
                if (predicted[j] > 0.0) sum += chain.transition[i][j] * smoothed[t][j] / predicted[j];
            smoothed[t - 1][i] = filtered[t - 1][i] * sum;
        }
    }
    return smoothed;
}

} // namespace sextant::analysis
