#pragma once

namespace sextant::math {

/// An unevaluated sum hi + lo with |lo| at most half a unit in the last place of hi: about 106 bits of significand.
/// The operations are those of T. J. Dekker, "A floating-point technique for extending the available precision",
/// Numerische Mathematik 18, 1971, and D. E. Knuth, "The Art of Computer Programming" vol. 2, 1969. They hold for
/// round-to-nearest without fused operations, which the project's compiler flags ensure.
struct DoubleDouble {
    double hi = 0.0;
    double lo = 0.0;
};

/// a + b exactly, for |a| >= |b| or a == 0.
[[nodiscard]] constexpr DoubleDouble fastTwoSum(double a, double b)
{
    const double sum = a + b;
    return {sum, b - (sum - a)};
}

/// a + b exactly.
[[nodiscard]] constexpr DoubleDouble twoSum(double a, double b)
{
    const double sum = a + b;
    const double fromB = sum - a;
    return {sum, (a - (sum - fromB)) + (b - fromB)};
}

/// a · b exactly, for factors below 2^996 whose product neither overflows nor comes near the subnormal range.
[[nodiscard]] constexpr DoubleDouble twoProduct(double a, double b)
{
    constexpr double kSplit = 134217729.0; // 2^27 + 1 cuts a significand into two halves of 26 bits
    const double aScaled = kSplit * a;
    const double aHigh = aScaled - (aScaled - a);
    const double aLow = a - aHigh;
    const double bScaled = kSplit * b;
    const double bHigh = bScaled - (bScaled - b);
    const double bLow = b - bHigh;
    const double product = a * b;
    return {product, ((aHigh * bHigh - product) + aHigh * bLow + aLow * bHigh) + aLow * bLow};
}

/// a · b with a relative error of a few 2^-104.
[[nodiscard]] constexpr DoubleDouble multiply(DoubleDouble a, DoubleDouble b)
{
    const DoubleDouble product = twoProduct(a.hi, b.hi);
    return fastTwoSum(product.hi, product.lo + (a.hi * b.lo + a.lo * b.hi));
}

/// a / b with a relative error of a few 2^-104.
[[nodiscard]] constexpr DoubleDouble divide(DoubleDouble a, DoubleDouble b)
{
    const double quotient = a.hi / b.hi;
    const DoubleDouble back = twoProduct(quotient, b.hi);
    const double rest = ((a.hi - back.hi) - back.lo) + (a.lo - quotient * b.lo);
    return fastTwoSum(quotient, rest / b.hi);
}

} // namespace sextant::math
