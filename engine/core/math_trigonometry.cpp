#include "engine/core/math.h"

#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>

#include "engine/core/math_tables.h"

// sin and cos: M. H. Payne and R. N. Hanek, "Radian reduction for trigonometric functions", SIGNUM Newsletter 18, 1983,
// in integers for every argument beyond pi/4, then the power series with the square of the argument in double-double.
// atan: a table of atan(i/64) and the addition theorem, after S. Gal and B. Bachelis, "An accurate elementary
// mathematical library for the IEEE floating point standard", ACM TOMS 17(1), 1991.
namespace sextant::math {
namespace {

/// 2/pi in binary behind 64 zero bits: the first 1280 bits, enough for the largest double. Source: mpmath 1.3 at 1500
/// bits; the digits are those of OEIS A060294.
constexpr std::array<std::uint64_t, 21> kTwoOverPi{
    0x0000000000000000, 0xA2F9836E4E441529, 0xFC2757D1F534DDC0, 0xDB6295993C439041, 0xFE5163ABDEBBC561,
    0xB7246E3A424DD2E0, 0x06492EEA09D1921C, 0xFE1DEB1CB129A73E, 0xE88235F52EBB4484, 0xE99C7026B45F7E41,
    0x3991D639835339F4, 0x9C845F8BBDF9283B, 0x1FF897FFDE05980F, 0xEF2F118B5A0A6D1F, 0x6D367ECF27CB09B7,
    0x4F463F669E5FEA2D, 0x7527BAC7EBE5F17B, 0x3D0739F78A5292EA, 0x6BFB5FB11F8D5D08, 0x56033046FC7B6BAB,
    0xF0CFBC209AF4361D};

constexpr double kQuarterPi = kHalfPi.hi / 2.0;

/// x = quadrant · pi/2 + r modulo 2 pi, |r| <= pi/4.
struct Reduced {
    unsigned quadrant = 0;
    DoubleDouble r;
};

/// For finite x >= pi/4. With x = m · 2^e only the bits of 2/pi around 2^-e matter: those above give whole turns, those
/// 192 bits further down cannot be seen. No double is closer than 2^-62 to a multiple of pi/2, so 77 bits remain at
/// least.
Reduced reduceAngle(double x)
{
    using Wide = unsigned __int128;
    const auto bits = std::bit_cast<std::uint64_t>(x);
    const int e = static_cast<int>(bits >> 52) - 1075;
    const std::uint64_t m = (bits & 0x000FFFFFFFFFFFFF) | 0x0010000000000000;

    const auto start = static_cast<unsigned>(e - 2 + 64);
    const unsigned shift = start % 64;
    std::array<std::uint64_t, 3> window{}; // x / (2 pi) = m · window / 2^192 modulo 1
    for (unsigned i = 0; i < 3; ++i) {
        const Wide pair = (Wide{kTwoOverPi[start / 64 + i]} << 64) | kTwoOverPi[start / 64 + i + 1];
        window[i] = static_cast<std::uint64_t>((pair << shift) >> 64);
    }
    const Wide lowest = Wide{m} * window[2];
    const Wide middle = Wide{m} * window[1] + (lowest >> 64);
    const auto low = static_cast<std::uint64_t>(lowest);
    const auto mid = static_cast<std::uint64_t>(middle);
    const std::uint64_t high = m * window[0] + static_cast<std::uint64_t>(middle >> 64);

    auto quadrant = static_cast<unsigned>(high >> 62);
    std::array<std::uint64_t, 3> f{(high << 2) | (mid >> 62), (mid << 2) | (low >> 62), low << 2}; // part of a quadrant
    const bool negative = (f[0] >> 63) != 0;
    if (negative) { // beyond the middle: count from the next quadrant backwards
        ++quadrant;
        f[2] = ~f[2] + 1;
        f[1] = ~f[1] + (f[2] == 0 ? 1 : 0);
        f[0] = ~f[0] + (f[2] == 0 && f[1] == 0 ? 1 : 0);
    }
    int zeros = 0;
    if (f[0] == 0) {
        f = {f[1], f[2], 0};
        zeros = 64;
    }
    const int lead = std::countl_zero(f[0]);
    zeros += lead;
    const Wide top = ((Wide{f[0]} << 64) | f[1]) << lead;
    const std::uint64_t upper = static_cast<std::uint64_t>(top >> 64);
    const std::uint64_t lower = static_cast<std::uint64_t>(top) | (lead == 0 ? 0 : f[2] >> (64 - lead));
    const double unit = std::bit_cast<double>(static_cast<std::uint64_t>(1023 - 53 - zeros) << 52);
    const double sign = negative ? -1.0 : 1.0;
    const DoubleDouble fraction{sign * static_cast<double>(upper >> 11) * unit,
                                sign * static_cast<double>((upper << 53) | (lower >> 11)) * unit /
                                    18446744073709551616.0};
    return {quadrant % 4, multiply(fraction, kHalfPi)};
}

/// r² of a reduced angle.
DoubleDouble squareOf(DoubleDouble r)
{
    const DoubleDouble square = twoProduct(r.hi, r.hi);
    return {square.hi, square.lo + 2.0 * r.hi * r.lo};
}

/// sin r = r - r³/3! + r⁵/5! - …, |r| <= pi/4. The cubic term reaches a tenth of r, so it too is kept in two parts.
double sinOfReduced(DoubleDouble r)
{
    static constexpr auto kSeries = inverseFactorials<8>(5, 2, true);
    static constexpr DoubleDouble kSixth = divide({-1.0, 0.0}, {6.0, 0.0});
    const DoubleDouble z = squareOf(r);
    const DoubleDouble first = twoProduct(z.hi, kSixth.hi);
    const double rest = first.lo + (z.hi * kSixth.lo + z.lo * kSixth.hi) + z.hi * z.hi * polynomial(z.hi, kSeries);
    const DoubleDouble cubic = twoProduct(r.hi, first.hi);
    const DoubleDouble sum = fastTwoSum(r.hi, cubic.hi);
    return sum.hi + (sum.lo + (cubic.lo + r.lo * (1.0 - 0.5 * z.hi) + r.hi * rest));
}

/// cos r = 1 - r²/2! + r⁴/4! - …, |r| <= pi/4.
double cosOfReduced(DoubleDouble r)
{
    static constexpr auto kSeries = inverseFactorials<8>(4, 2, true);
    const DoubleDouble z = squareOf(r);
    const DoubleDouble sum = fastTwoSum(1.0, -0.5 * z.hi);
    return sum.hi + (sum.lo - 0.5 * z.lo + z.hi * z.hi * polynomial(z.hi, kSeries));
}

double sinOfQuadrant(const Reduced& reduced, unsigned shift)
{
    const unsigned quadrant = (reduced.quadrant + shift) % 4;
    const double value = quadrant % 2 == 0 ? sinOfReduced(reduced.r) : cosOfReduced(reduced.r);
    return quadrant < 2 ? value : -value;
}

/// The i with i/64 nearest to x in [0, 1].
unsigned nearestStep(double x) { return (static_cast<unsigned>(x * (2 * kAtanSteps)) + 1) / 2; }

} // namespace

double sin(double x)
{
    const double magnitude = std::fabs(x);
    if (magnitude < 1.0 / 134217728.0) return x; // 2^-27
    if (!(magnitude <= std::numeric_limits<double>::max())) return std::numeric_limits<double>::quiet_NaN();
    if (magnitude <= kQuarterPi) return sinOfReduced({x, 0.0});
    const double value = sinOfQuadrant(reduceAngle(magnitude), 0);
    return x < 0.0 ? -value : value;
}

double cos(double x)
{
    const double magnitude = std::fabs(x);
    if (magnitude < 1.0 / 134217728.0) return 1.0;
    if (!(magnitude <= std::numeric_limits<double>::max())) return std::numeric_limits<double>::quiet_NaN();
    if (magnitude <= kQuarterPi) return cosOfReduced({x, 0.0});
    return sinOfQuadrant(reduceAngle(magnitude), 1);
}

double atan(double x)
{
    const double magnitude = std::fabs(x);
    if (magnitude < 1.0 / 268435456.0) return x;                                // 2^-28
    if (magnitude > 1152921504606846976.0) return std::copysign(kHalfPi.hi, x); // 2^60
    if (x != x) return x;

    // With c = i/64 next to x:    atan x = atan c + atan((x - c) / (1 + c x)),
    // with c next to 1/x, x > 1:  atan x = pi/2 - atan c + atan((c x - 1) / (x + c)).
    DoubleDouble base;
    DoubleDouble t;
    if (magnitude <= 1.0) {
        const auto i = nearestStep(magnitude);
        const double c = i / static_cast<double>(kAtanSteps);
        const DoubleDouble product = twoProduct(magnitude, c);
        const DoubleDouble sum = fastTwoSum(1.0, product.hi);
        base = kAtanTable[i];
        t = divide(twoSum(magnitude, -c), {sum.hi, sum.lo + product.lo});
    } else {
        const auto i = nearestStep(1.0 / magnitude);
        const double c = i / static_cast<double>(kAtanSteps);
        const DoubleDouble product = twoProduct(magnitude, c);
        const DoubleDouble above = twoSum(product.hi, -1.0);
        const DoubleDouble rest = fastTwoSum(kHalfPi.hi, -kAtanTable[i].hi);
        base = {rest.hi, rest.lo + (kHalfPi.lo - kAtanTable[i].lo)};
        t = divide({above.hi, above.lo + product.lo}, fastTwoSum(magnitude, c));
    }
    static constexpr std::array<double, 5> kSeries{-1.0 / 3.0, 1.0 / 5.0, -1.0 / 7.0, 1.0 / 9.0, -1.0 / 11.0};
    const double t2 = t.hi * t.hi;
    const double tail = t.hi * t2 * polynomial(t2, kSeries);
    const DoubleDouble sum = twoSum(base.hi, t.hi);
    return std::copysign(sum.hi + (sum.lo + ((base.lo + t.lo) + tail)), x);
}

} // namespace sextant::math
