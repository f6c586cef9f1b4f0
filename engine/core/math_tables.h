#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "engine/core/double_double.h"

// Constants of engine/core/math, computed by the compiler in integers from their series, so that none is copied and
// none depends on a library. For math*.cpp only.
namespace sextant::math {

/// A number in [0, 256) as a whole number of 2^-120.
using Fixed120 = unsigned __int128;
inline constexpr Fixed120 kFixedOne = Fixed120{1} << 120;

/// a · b, cut; for a product below 4.
[[nodiscard]] constexpr Fixed120 multiplyFixed(Fixed120 a, Fixed120 b)
{
    const Fixed120 mask = (Fixed120{1} << 64) - 1;
    const Fixed120 cross = (a >> 64) * (b & mask) + (b >> 64) * (a & mask) + (((a & mask) * (b & mask)) >> 64);
    return (((a >> 64) * (b >> 64)) << 8) + (cross >> 56);
}

/// The value with a high part that is a multiple of 2^-`highBits`, so that sums and small multiples of it are exact.
[[nodiscard]] constexpr DoubleDouble splitFixed(Fixed120 value, int highBits)
{
    constexpr double kUnit = 1.0 / (1152921504606846976.0 * 1152921504606846976.0); // 2^-120
    const int dropped = 120 - highBits;
    const Fixed120 high = (value >> dropped) << dropped;
    return {static_cast<double>(high) * kUnit, static_cast<double>(value - high) * kUnit};
}

/// The value as its nearest double and the rest.
[[nodiscard]] constexpr DoubleDouble roundFixed(Fixed120 value)
{
    const DoubleDouble parts = splitFixed(value, 50); // below 8 the high part has at most 53 bits
    return fastTwoSum(parts.hi, parts.lo);
}

/// log((j + 1) / j) = 2 · sum over k of 1 / ((2k + 1) · (2j + 1)^(2k + 1)), the series of artanh.
[[nodiscard]] constexpr Fixed120 logOfStep(unsigned j)
{
    const unsigned odd = 2 * j + 1;
    Fixed120 sum = 0;
    Fixed120 power = 2 * kFixedOne / odd;
    for (unsigned k = 0; power != 0; ++k) {
        sum += power / (2 * k + 1);
        power /= Fixed120{odd} * odd;
    }
    return sum;
}

/// log(to / from) for from <= to.
[[nodiscard]] constexpr Fixed120 logOfRatio(unsigned from, unsigned to)
{
    Fixed120 sum = 0;
    for (unsigned j = from; j < to; ++j)
        sum += logOfStep(j);
    return sum;
}

inline constexpr Fixed120 kFixedLn2 = logOfRatio(256, 512);
inline constexpr Fixed120 kFixedLn10 = 3 * kFixedLn2 + logOfRatio(256, 320); // 10 = 2^3 · 320/256

/// 1 / value by two steps of Newton's method from a double.
[[nodiscard]] constexpr Fixed120 reciprocalFixed(Fixed120 value)
{
    constexpr double kOne = 1152921504606846976.0 * 1152921504606846976.0; // 2^120
    auto inverse = static_cast<Fixed120>(kOne / static_cast<double>(value) * kOne);
    for (int step = 0; step < 2; ++step) {
        const Fixed120 product = multiplyFixed(inverse, value);
        if (product <= kFixedOne)
            inverse += multiplyFixed(inverse, kFixedOne - product);
        else
            inverse -= multiplyFixed(inverse, product - kFixedOne);
    }
    return inverse;
}

inline constexpr DoubleDouble kLn2 = splitFixed(kFixedLn2, 42); // k · hi is exact for |k| < 2^11
inline constexpr DoubleDouble kInverseLn2 = roundFixed(reciprocalFixed(kFixedLn2));
inline constexpr DoubleDouble kInverseLn10 = roundFixed(reciprocalFixed(kFixedLn10));

/// exp(value) for a value below 1, by its power series.
[[nodiscard]] constexpr Fixed120 exponentialFixed(Fixed120 value)
{
    Fixed120 sum = kFixedOne;
    Fixed120 term = value;
    for (unsigned n = 2; term != 0; ++n) {
        sum += term;
        term = multiplyFixed(term, value) / n;
    }
    return sum;
}

inline constexpr int kExpSteps = 128;

/// 2^(i/128).
inline constexpr std::array<DoubleDouble, kExpSteps> kExpTable = [] {
    std::array<DoubleDouble, kExpSteps> table{};
    for (unsigned i = 0; i < kExpSteps; ++i)
        table[i] = roundFixed(exponentialFixed(kFixedLn2 / kExpSteps * i));
    return table;
}();

/// ln 2 / 128 with a high part of 35 bits, so that its products with |k| < 2^18 are exact.
inline constexpr DoubleDouble kExpStep = splitFixed(kFixedLn2 / kExpSteps, 42);

/// For significands z in [1 + i/128, 1 + (i+1)/128): a short approximation inverse/512 of 1/z and log(512/inverse).
/// From z = 1 + 53/128 = 1.414 on, z counts as z/2 with the next exponent, so that logarithms near 0 have no part that
/// cancels: there the inverse is exactly 1 and its logarithm exactly 0.
struct LogEntry {
    std::int64_t inverse = 0;
    int exponentStep = 0;
    DoubleDouble logarithm; ///< of the (halved) significand's approximation; hi is a multiple of 2^-42
};

inline constexpr unsigned kLogSteps = 128;
inline constexpr unsigned kLogFirstHalved = 53;

inline constexpr std::array<LogEntry, kLogSteps> kLogTable = [] {
    std::array<LogEntry, kLogSteps> table{};
    for (unsigned i = 0; i < kLogSteps; ++i) {
        LogEntry& entry = table[i];
        const unsigned middle = 257 + 2 * i; // the middle of the interval, times 256
        unsigned inverse = (2 * 512 * 256 / middle + 1) / 2;
        if (i == 0) inverse = 512;
        if (i == kLogSteps - 1) inverse = 256;
        entry.inverse = inverse;
        if (i < kLogFirstHalved) {
            entry.logarithm = splitFixed(logOfRatio(inverse, 512), 42);
        } else {
            const DoubleDouble negated = splitFixed(logOfRatio(256, inverse), 42);
            entry.exponentStep = 1;
            entry.logarithm = {0.0 - negated.hi, 0.0 - negated.lo};
        }
    }
    return table;
}();

/// atan(i/64) for i in 0..64, as a sum of atan((i+1)/64) - atan(i/64) = atan(64 / (4096 + i (i+1))).
inline constexpr unsigned kAtanSteps = 64;
inline constexpr std::array<Fixed120, kAtanSteps + 1> kFixedAtan = [] {
    std::array<Fixed120, kAtanSteps + 1> table{};
    for (unsigned i = 0; i < kAtanSteps; ++i) {
        const Fixed120 step = 64 * kFixedOne / (4096 + i * (i + 1));
        const Fixed120 square = multiplyFixed(step, step);
        Fixed120 added = 0;
        Fixed120 taken = 0;
        Fixed120 power = step;
        for (unsigned k = 0; power != 0; ++k) {
            (k % 2 == 0 ? added : taken) += power / (2 * k + 1);
            power = multiplyFixed(power, square);
        }
        table[i + 1] = table[i] + added - taken;
    }
    return table;
}();

inline constexpr std::array<DoubleDouble, kAtanSteps + 1> kAtanTable = [] {
    std::array<DoubleDouble, kAtanSteps + 1> table{};
    for (unsigned i = 0; i <= kAtanSteps; ++i)
        table[i] = roundFixed(kFixedAtan[i]);
    return table;
}();

inline constexpr DoubleDouble kHalfPi = roundFixed(2 * kFixedAtan[kAtanSteps]);

/// Coefficients of a power series: 1 / n! for n = from, from + step, …, with changing signs from plus on if
/// `alternating`.
template <std::size_t Count>
[[nodiscard]] constexpr std::array<double, Count> inverseFactorials(unsigned from, unsigned step, bool alternating)
{
    std::array<double, Count> out{};
    double factorial = 1.0; // exact up to 18!, beyond it a last place does not matter
    for (unsigned n = 2; n <= from; ++n)
        factorial *= n;
    unsigned n = from;
    for (std::size_t i = 0; i < Count; ++i) {
        out[i] = (alternating && i % 2 != 0 ? -1.0 : 1.0) / factorial;
        for (unsigned s = 0; s < step; ++s)
            factorial *= ++n;
    }
    return out;
}

/// c0 + c1·x + c2·x² + …, by Horner's rule.
template <std::size_t Count>
[[nodiscard]] constexpr double polynomial(double x, const std::array<double, Count>& c)
{
    double sum = c[Count - 1];
    for (std::size_t i = Count - 1; i-- > 0;)
        sum = sum * x + c[i];
    return sum;
}

} // namespace sextant::math
