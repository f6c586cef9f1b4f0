#pragma once

#include "engine/decision/experiments/estimates.h"

namespace sextant::decision {

// The Bayesian view (experiments.md §7): for reading, not protected against looking often, and to be labelled so.

/// P(rate of B > rate of A) with independent Beta(1, 1) priors, by the exact sum over the successes of B;
/// deterministic. Source: E. Miller, "Formulas for Bayesian A/B testing", 2015 (the finite sum). Arms with more than
/// 1e5 successes on the smaller side are refused by contract.
[[nodiscard]] double probabilityBetter(const Proportion& a, const Proportion& b);

/// Posterior of one arm's mean: prior N(0, (2 s)²), s the deviation of the metric; known variance s²/n.
struct NormalPosterior {
    double mean = 0.0;
    double variance = 0.0;
};
/// `arm` with n >= 1; deviation > 0.
[[nodiscard]] NormalPosterior posteriorOf(const Moments& arm, double deviation);

struct BayesianComparison {
    double estimate = 0.0;          ///< posterior mean of B - A
    Interval credible;              ///< at 1 - alpha
    double probabilityBetter = 0.5; ///< P(B > A)
    double lossOfB = 0.0;           ///< E[max(A - B, 0)]: what choosing B is expected to cost
    double lossOfA = 0.0;           ///< E[max(B - A, 0)]
};
/// Nothing to compare with a deviation of 0.
[[nodiscard]] std::optional<BayesianComparison> compareBayesian(const Moments& a, const Moments& b, double deviation,
                                                                double alpha = 0.05);

} // namespace sextant::decision
