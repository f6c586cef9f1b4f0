#include "engine/analysis/scoring/hedge.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "engine/core/contract.h"
#include "engine/core/math.h"

namespace sextant::analysis {
namespace {

constexpr std::size_t kMaxExperts = 8;
constexpr double kBoundSlack = 1e-9;
constexpr double kSumSlack = 1e-12;

double massOf(std::span<const double> values)
{
    double sum = 0.0;
    for (const double value : values)
        sum += value;
    return sum;
}

} // namespace

double hedgeLoss(double score, double result) { return std::clamp(0.5 - 0.5 * score * result, 0.0, 1.0); }

void hedgeStep(std::span<double> weights, std::span<const double> base, std::span<const double> losses,
               const HedgeStep& step)
{
    expects(weights.size() == base.size() && weights.size() == losses.size(), "every expert has a base and a loss");
    for (std::size_t i = 0; i < weights.size(); ++i) {
        if (step.keep < 1.0 && weights[i] > 0.0 && base[i] > 0.0)
            weights[i] = math::pow(base[i], 1.0 - step.keep) * math::pow(weights[i], step.keep);
        weights[i] *= math::exp(-step.eta * losses[i]);
    }
    const double sum = massOf(weights);
    expects(sum > 0.0, "some expert has a weight");
    for (std::size_t i = 0; i < weights.size(); ++i)
        weights[i] = (1.0 - step.mix) * (weights[i] / sum) + step.mix * base[i];
}

void clipToBounds(std::span<double> weights, std::span<const double> lower, std::span<const double> upper)
{
    expects(weights.size() <= kMaxExperts && weights.size() == lower.size() && weights.size() == upper.size(),
            "every weight has its bounds");
    expects(massOf(lower) <= 1.0 + kBoundSlack && massOf(upper) >= 1.0 - kBoundSlack,
            "weights that sum to 1 fit between their bounds");
    const double sum = massOf(weights);
    bool isInside = std::abs(sum - 1.0) <= kSumSlack;
    for (std::size_t i = 0; i < weights.size(); ++i)
        isInside = isInside && weights[i] >= lower[i] && weights[i] <= upper[i];
    if (isInside) return; // to the last bit
    std::array<bool, kMaxExperts> isFixed{};
    for (std::size_t round = 0; round <= weights.size(); ++round) {
        double rest = 1.0;
        double free = 0.0;
        std::size_t freeCount = 0;
        for (std::size_t i = 0; i < weights.size(); ++i) {
            if (isFixed[i])
                rest -= weights[i];
            else {
                free += weights[i];
                ++freeCount;
            }
        }
        if (freeCount == 0) return;
        double excess = 0.0;
        bool isOutside = false;
        for (std::size_t i = 0; i < weights.size(); ++i) {
            if (isFixed[i]) continue;
            // Experts without any weight have no proportions to keep.
            weights[i] = free > 0.0 ? weights[i] * (rest / free) : rest / static_cast<double>(freeCount);
            const double clipped = std::clamp(weights[i], lower[i], upper[i]);
            isOutside = isOutside || clipped != weights[i];
            excess += clipped - weights[i];
        }
        if (!isOutside) return;
        // Clipping makes too much in all: then those at the lower bound stay there for sure; too little: those at the
        // upper one. Fixing both at once could leave nobody to take the rest.
        for (std::size_t i = 0; i < weights.size(); ++i) {
            if (isFixed[i]) continue;
            const bool isLow = weights[i] < lower[i];
            const bool isHigh = weights[i] > upper[i];
            if ((isLow && excess >= 0.0) || (isHigh && excess <= 0.0)) {
                weights[i] = isLow ? lower[i] : upper[i];
                isFixed[i] = true;
            }
        }
    }
}

} // namespace sextant::analysis
