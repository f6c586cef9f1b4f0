#pragma once

namespace sextant::math {

// Transcendental functions for everything that reaches an effect (DESIGN §4b.14): plain arithmetic without fused
// operations, so the same bits on every CPU and in every build. Errors are below 1 ulp of the correctly rounded value
// over the whole range (tests compare with MPFR). Special values follow C's Annex F, except that the callers never pass
// NaN.

[[nodiscard]] double exp(double x);
[[nodiscard]] double expm1(double x);
[[nodiscard]] double log(double x);
[[nodiscard]] double log1p(double x);
[[nodiscard]] double log2(double x);
[[nodiscard]] double log10(double x);
[[nodiscard]] double pow(double base, double exponent);
[[nodiscard]] double sin(double x);
[[nodiscard]] double cos(double x);
[[nodiscard]] double atan(double x);
[[nodiscard]] double tanh(double x);
/// IEEE-754 requires the square root to be correctly rounded, so the machine's own is the same everywhere.
[[nodiscard]] double sqrt(double x);

} // namespace sextant::math
