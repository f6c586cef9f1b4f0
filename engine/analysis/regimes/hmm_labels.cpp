#include "engine/analysis/regimes/hmm_labels.h"

#include <algorithm>
#include <limits>
#include <optional>

#include "engine/core/math.h"

namespace sextant::analysis {
namespace {

constexpr double kDirectionRatio = 0.03; // mean / sd

struct StateFeature {
    double mean = 0.0;
    double variance = 0.0;
};

/// The states in the order `from`: new state i is old state from[i].
void reorder(HmmModel& model, const std::array<std::size_t, kMaxHiddenStates>& from)
{
    const HmmModel old = model;
    for (std::size_t i = 0; i < model.chain.states; ++i) {
        model.states[i] = old.states[from[i]];
        model.chain.initial[i] = old.chain.initial[from[i]];
        for (std::size_t j = 0; j < model.chain.states; ++j)
            model.chain.transition[i][j] = old.chain.transition[from[i]][from[j]];
    }
}

/// A feature of a state in the units of the data, so that models of different scale can be compared.
StateFeature unscaled(const HmmModel& model, const HmmState& state, std::size_t feature)
{
    const double scale = feature == 0 ? model.returnScale : model.rangeScale;
    const double shift = feature == 0 ? 0.0 : model.rangeMean;
    return {shift + scale * state.mean[feature], scale * scale * state.variance[feature]};
}

double unlikeness(const HmmModel& a, const HmmState& stateA, const HmmModel& b, const HmmState& stateB)
{
    double sum = 0.0;
    for (std::size_t d = 0; d < kHmmFeatures; ++d) {
        const StateFeature x = unscaled(a, stateA, d);
        const StateFeature y = unscaled(b, stateB, d);
        const double unit = d == 0 ? b.returnScale : b.rangeScale;
        const double mean = (x.mean - y.mean) / unit;
        const double deviation = 0.5 * math::log(x.variance / y.variance);
        sum += mean * mean + deviation * deviation;
    }
    return sum;
}

/// The assignment of least cost. With at most four states all 24 are looked at, which is the Hungarian method's answer.
std::array<std::size_t, kMaxHiddenStates> bestAssignment(const HmmModel& model, const HmmModel& previous)
{
    std::array<std::size_t, kMaxHiddenStates> order{0, 1, 2, 3};
    auto best = order;
    double least = std::numeric_limits<double>::infinity();
    const auto end = order.begin() + static_cast<std::ptrdiff_t>(model.chain.states);
    do {
        double cost = 0.0;
        for (std::size_t i = 0; i < model.chain.states; ++i)
            cost += unlikeness(model, model.states[order[i]], previous, previous.states[i]);
        if (cost < least) {
            least = cost;
            best = order;
        }
    } while (std::next_permutation(order.begin(), end));
    return best;
}

} // namespace

void labelStates(HmmModel& model, const HmmModel* previous)
{
    const double rows = model.bars;
    const std::size_t states = model.chain.states;
    const bool isMatched = previous != nullptr && previous->chain.states == states;
    if (isMatched) {
        reorder(model, bestAssignment(model, *previous));
    } else {
        std::array<std::size_t, kMaxHiddenStates> order{0, 1, 2, 3};
        std::stable_sort(
            order.begin(), order.begin() + static_cast<std::ptrdiff_t>(states),
            [&](std::size_t a, std::size_t b) { return model.states[a].mean[0] < model.states[b].mean[0]; });
        reorder(model, order);
    }
    // A matched state keeps its label until its mean has left the label's range by two standard errors: with some
    // hundred bars in a state the mean is known no better, and labels must not switch by chance.
    const auto isAbove = [&](std::size_t j, double sign, RegimeDirection label) {
        const double ratio = sign * model.states[j].mean[0] / math::sqrt(model.states[j].variance[0]);
        if (!isMatched) return ratio > kDirectionRatio;
        const double error = 1.0 / math::sqrt(std::max(model.states[j].occupancy * rows, 1.0));
        return ratio > kDirectionRatio + (previous->states[j].label == label ? -2.0 : 2.0) * error;
    };
    std::optional<std::size_t> bull;
    std::optional<std::size_t> bear;
    for (std::size_t j = 0; j < states; ++j) {
        model.states[j].label = RegimeDirection::Sideways;
        if (isAbove(j, 1.0, RegimeDirection::Bull) && (!bull || model.states[j].mean[0] > model.states[*bull].mean[0]))
            bull = j;
        if (isAbove(j, -1.0, RegimeDirection::Bear) && (!bear || model.states[j].mean[0] < model.states[*bear].mean[0]))
            bear = j;
    }
    if (bull) model.states[*bull].label = RegimeDirection::Bull;
    if (bear) model.states[*bear].label = RegimeDirection::Bear;
    constexpr std::array kTwo{VolatilityRegime::Low, VolatilityRegime::High};
    for (std::size_t j = 0; j < states; ++j) {
        std::size_t rank = 0;
        for (std::size_t i = 0; i < states; ++i)
            if (model.states[i].variance[0] < model.states[j].variance[0]) ++rank;
        model.states[j].volatility = states == 2 ? kTwo[rank] : static_cast<VolatilityRegime>(rank);
    }
}

} // namespace sextant::analysis
