#pragma once

#include <cstdint>
#include <optional>
#include <span>

namespace sextant::trading {

// Value at risk and its checks (execution.md §10.1). Losses and results share one unit, a share of a value or an amount
// of money; a loss is positive, so VaR is too where money can be lost. `confidencePpm`: 950 000 for 95 %. All of it is
// plain arithmetic and sextant::math, so it may reach an effect.

/// VaR and the mean of what lies beyond it.
struct TailRisk {
    double valueAtRisk = 0.0;
    double expectedShortfall = 0.0; ///< CVaR
};

/// VaR = order statistic ceil(a · n) of the losses, CVaR = mean of the losses >= VaR. Sorts `losses`, at least one.
/// Over a horizon of h days each loss becomes mean · h + (loss − mean) · sqrt(h). Cost: sorting.
/// Source: P. Jorion, "Value at Risk", 3rd ed., 2007, ch. 10.
[[nodiscard]] TailRisk historicalTailRisk(std::span<double> losses, std::int64_t confidencePpm,
                                          double horizonDays = 1.0);

/// Of normal returns with this mean and standard deviation a day:
///     VaR = −(mu h + z sigma sqrt(h)),  CVaR = −mu h + sigma sqrt(h) φ(z) / (1 − a),  z = Φ⁻¹(1 − a)
[[nodiscard]] TailRisk normalTailRisk(double mean, double sigma, std::int64_t confidencePpm, double horizonDays = 1.0);

/// Mean, standard deviation (of the sample), skewness and excess kurtosis (of the population).
struct Moments {
    double mean = 0.0;
    double sigma = 0.0;
    double skewness = 0.0;
    double excessKurtosis = 0.0;
};
/// At least two values; a constant series has skewness and kurtosis 0.
[[nodiscard]] Moments momentsOf(std::span<const double> values);

/// True if the Cornish-Fisher quantile rises with z everywhere: its derivative 1 − K/8 + 5 S²/36 + z S/3 + z² (K/8 −
/// S²/6) is above 0 for all z.
[[nodiscard]] bool isCornishFisherMonotone(double skewness, double excessKurtosis);
/// zc = z + (z² − 1) S/6 + (z³ − 3z) K/24 − (2z³ − 5z) S²/36. Source: L. Favre, J.-A. Galeano, "Mean-Modified
/// Value-at-Risk Optimization", 2002.
[[nodiscard]] double cornishFisherQuantile(double z, double skewness, double excessKurtosis);
/// As normalTailRisk with zc for z; CVaR is the mean of the quantiles beyond it in closed form. Nothing where the
/// expansion is not monotone: the caller takes the historical one then. Skewness and kurtosis over h days are S /
/// sqrt(h) and K / h.
[[nodiscard]] std::optional<TailRisk> cornishFisherTailRisk(const Moments& moments, std::int64_t confidencePpm,
                                                            double horizonDays = 1.0);

/// What each position adds to the parametric VaR without a mean: w_i (Σ w)_i / σ_p · z, written to `components`; their
/// sum, which is the VaR, is returned. `covariance` is row by row. All components are 0 without any risk.
[[nodiscard]] double componentVar(std::span<const double> weights, std::span<const double> covariance,
                                  std::int64_t confidencePpm, std::span<double> components);

/// A likelihood-ratio statistic and the chance of one as large or larger if the model is right.
struct LikelihoodTest {
    double ratio = 0.0;
    double pValue = 1.0;
};
/// Whether VaR was exceeded as often as it says: LR = −2 ln[(1 − p)^(T − x) p^x / ((1 − x/T)^(T − x) (x/T)^x)], p = 1 −
/// a, chi-squared with 1 degree. Source: P. Kupiec, "Techniques for Verifying the Accuracy of Risk Measurement Models",
/// 1995.
[[nodiscard]] LikelihoodTest kupiec(int days, int exceptions, std::int64_t confidencePpm);

/// Both tests of a series of exceptions.
struct ChristoffersenTest {
    LikelihoodTest independence; ///< whether an exception makes the next one likelier; 1 degree
    LikelihoodTest coverage;     ///< that and Kupiec's, 2 degrees
};
/// `exceptions`: 1 for a day on which the loss exceeded VaR, else 0, in order; at least two days. Source: P.
/// Christoffersen, "Evaluating Interval Forecasts", 1998.
[[nodiscard]] ChristoffersenTest christoffersen(std::span<const std::uint8_t> exceptions, std::int64_t confidencePpm);

} // namespace sextant::trading
