#pragma once

#include <cstdint>

namespace sextant::math {

// Distribution functions for statistics and risk, by sextant::math alone, so the same bits on every machine. Relative
// errors are below 1e-12 unless said otherwise; tests compare with values of an independent implementation. Callers
// never pass NaN.

/// P(Z <= x) of the standard normal distribution.
[[nodiscard]] double normalCdf(double x);
/// P(Z > x), without cancellation for large x.
[[nodiscard]] double normalTail(double x);
/// Density of the standard normal distribution.
[[nodiscard]] double normalDensity(double x);
/// x with P(Z <= x) = p; p in (0, 1), at the ends -inf and inf. Source: M. Wichura, algorithm AS 241 (PPND16), 1988.
[[nodiscard]] double normalQuantile(double p);

/// 2 / sqrt(pi) times the integral of exp(-t^2) from x on.
[[nodiscard]] double erfc(double x);
/// exp(x^2) erfc(x): the same without its fast fall, for ratios and differences of far tails. Infinite below -26.6.
[[nodiscard]] double erfcx(double x);
/// ln Γ(x) for x > 0. Source: Stirling's series after raising the argument beyond 10 (Abramowitz & Stegun 6.1.41).
[[nodiscard]] double logGamma(double x);
/// ln B(a, b), both > 0.
[[nodiscard]] double logBeta(double a, double b);
/// The regularised incomplete beta function I_x(a, b): a, b > 0; x in [0, 1]. Continued fraction by Lentz's method.
/// Absolute error below 1e-12 for a + b < 1e6.
[[nodiscard]] double incompleteBeta(double a, double b, double x);
/// Q(a, x) = Γ(a, x) / Γ(a): a > 0, x >= 0.
[[nodiscard]] double upperGamma(double a, double x);

/// P(T > t) of Student's t with `degrees` > 0, not necessarily whole.
[[nodiscard]] double studentTail(double t, double degrees);
/// t with P(T <= t) = p; p in (0, 1).
[[nodiscard]] double studentQuantile(double p, double degrees);
/// P(X > x) of chi-squared with `degrees` > 0; x >= 0.
[[nodiscard]] double chiSquaredTail(double x, double degrees);
/// P(X <= k) of a binomial distribution with n trials of chance p in [0, 1]; 0 for k < 0, 1 for k >= n.
[[nodiscard]] double binomialCdf(std::int64_t k, std::int64_t n, double p);

} // namespace sextant::math
