#include "engine/decision/experiments/cuped.h"

#include <cmath>

#include "engine/core/contract.h"
#include "engine/decision/experiments/estimates.h"

namespace sextant::decision {

Cuped cuped(std::span<const double> values, std::span<const std::optional<double>> covariates)
{
    expects(values.size() == covariates.size(), "a covariate, known or not, for each unit");
    Cuped result;
    result.adjusted.assign(values.begin(), values.end());
    std::vector<double> known;
    for (const std::optional<double>& covariate : covariates)
        if (covariate) known.push_back(*covariate);
    if (known.empty() || values.size() < 2) return result;
    const double meanX = momentsOf(known).mean;
    std::vector<double> x;
    x.reserve(values.size());
    for (const std::optional<double>& covariate : covariates)
        x.push_back(covariate.value_or(meanX));
    const Moments ofX = momentsOf(x);
    const Moments ofY = momentsOf(values);
    if (!(ofX.variance > 0.0)) return result;
    KahanSum cross;
    for (std::size_t i = 0; i < x.size(); ++i)
        cross.add((x[i] - ofX.mean) * (values[i] - ofY.mean));
    const double covariance = cross.value() / (static_cast<double>(x.size()) - 1.0);
    result.theta = covariance / ofX.variance;
    if (ofY.variance > 0.0) result.correlation = covariance / (std::sqrt(ofX.variance) * std::sqrt(ofY.variance));
    for (std::size_t i = 0; i < x.size(); ++i)
        result.adjusted[i] -= result.theta * (x[i] - ofX.mean);
    return result;
}

} // namespace sextant::decision
