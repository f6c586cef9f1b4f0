#pragma once

#include <span>

namespace sextant::math {

// The functions of math.h for many values at once, in place and each with the very bits of the function of one (tests
// compare): the same steps without branches, so that a processor works on several values side by side. What those steps
// do not hold for goes one by one.

/// Each value by its exponential.
void expAll(std::span<double> values);
/// Each value by log(1 + value).
void log1pAll(std::span<double> values);
/// Each value by its square root.
void sqrtAll(std::span<double> values);

} // namespace sextant::math
