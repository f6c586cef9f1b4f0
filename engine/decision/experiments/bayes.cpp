#include "engine/decision/experiments/bayes.h"

#include <algorithm>
#include <cmath>

#include "engine/core/contract.h"
#include "engine/core/distributions.h"
#include "engine/core/math.h"

namespace sextant::decision {

double probabilityBetter(const Proportion& a, const Proportion& b)
{
    // Posteriors Beta(a1, b1) of A and Beta(a2, b2) of B; the sum has a2 terms:
    //     P(B > A) = Σ_{i<a2} B(a1 + i, b1 + b2) / ((b2 + i) B(1 + i, b2) B(a1, b1)).
    constexpr std::int64_t kMostTerms = 100'000;
    expects(b.successes < kMostTerms, "so many successes need the normal view");
    const double a1 = static_cast<double>(a.successes) + 1.0;
    const double b1 = static_cast<double>(a.trials - a.successes) + 1.0;
    const double b2 = static_cast<double>(b.trials - b.successes) + 1.0;
    KahanSum sum;
    // Each term from the one before: B(x + 1, y) = B(x, y) x / (x + y).
    double log = math::logBeta(a1, b1 + b2) - math::log(b2) - math::logBeta(1.0, b2) - math::logBeta(a1, b1);
    for (std::int64_t i = 0; i <= b.successes; ++i) {
        sum.add(math::exp(log));
        const double k = static_cast<double>(i);
        log += math::log((a1 + k) / (a1 + k + b1 + b2)) + math::log((b2 + k) / (1.0 + k));
    }
    return std::clamp(sum.value(), 0.0, 1.0);
}

NormalPosterior posteriorOf(const Moments& arm, double deviation)
{
    expects(arm.n >= 1 && deviation > 0.0, "a posterior needs a value and a deviation");
    const double prior = 4.0 * deviation * deviation;
    const double data = deviation * deviation / static_cast<double>(arm.n);
    NormalPosterior posterior;
    posterior.variance = 1.0 / (1.0 / prior + 1.0 / data);
    posterior.mean = posterior.variance * arm.mean / data;
    return posterior;
}

std::optional<BayesianComparison> compareBayesian(const Moments& a, const Moments& b, double deviation, double alpha)
{
    if (a.n < 1 || b.n < 1 || !(deviation > 0.0)) return std::nullopt;
    const NormalPosterior pa = posteriorOf(a, deviation);
    const NormalPosterior pb = posteriorOf(b, deviation);
    BayesianComparison comparison;
    comparison.estimate = pb.mean - pa.mean;
    const double spread = std::sqrt(pa.variance + pb.variance);
    const double z = comparison.estimate / spread;
    const double half = math::normalQuantile(1.0 - 0.5 * alpha) * spread;
    comparison.credible = {comparison.estimate - half, comparison.estimate + half};
    comparison.probabilityBetter = math::normalCdf(z);
    // E[max(-D, 0)] of D ~ N(m, s²): s φ(m/s) - m Φ(-m/s).
    comparison.lossOfB = std::max(0.0, spread * math::normalDensity(z) - comparison.estimate * math::normalTail(z));
    comparison.lossOfA = std::max(0.0, spread * math::normalDensity(z) + comparison.estimate * math::normalCdf(z));
    return comparison;
}

} // namespace sextant::decision
