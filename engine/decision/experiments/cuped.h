#pragma once

#include <optional>
#include <span>
#include <vector>

namespace sextant::decision {

/// Variance reduction by what was known of each unit before it was assigned (experiments.md §9): Y' = Y - θ (X - X̄),
/// θ = cov(Y, X) / var(X) over both arms. Source: Deng, Xu, Kohavi, Walker, "Improving the sensitivity of online
/// controlled experiments by utilizing pre-experiment data", 2013.
struct Cuped {
    double theta = 0.0;
    double correlation = 0.0; ///< of Y and X; the variance falls to 1 - correlation²
    std::vector<double> adjusted;
};

/// `covariates` of the same units as `values`; one without history counts as the mean of the others. θ is 0 where the
/// covariate does not vary.
[[nodiscard]] Cuped cuped(std::span<const double> values, std::span<const std::optional<double>> covariates);

} // namespace sextant::decision
