#include "engine/core/math.h"

#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>

#include "engine/core/math_tables.h"

// exp and log follow P. T. P. Tang, "Table-driven implementation of the exponential function in IEEE floating-point
// arithmetic", ACM TOMS 15(2), 1989, and its companion on the logarithm, ACM TOMS 16(4), 1990: a table takes the
// argument close to 0 (exp) or 1 (log), where a short power series does, and a low part of each table entry keeps the
// error near half an ulp. The reduction of log is our own: exact in 64-bit integers. pow is exp(y · log x) with the
// logarithm and the product in double-double, as in W. Kahan's and Tang's analyses.
namespace sextant::math {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
constexpr double kTwo54 = 18014398509481984.0;

/// 2^exponent for -1022..1023.
double powerOfTwo(int exponent) { return std::bit_cast<double>(static_cast<std::uint64_t>(exponent + 1023) << 52); }

/// (1 + tail) · 2^exponent spelt as parts: value = (hi + lo) · 2^exponent with hi in [0.99, 2).
struct ScaledParts {
    DoubleDouble value;
    int exponent = 0;
};

/// exp(x + xLow) for |x| < 750 and a tiny xLow; relative error below 2^-60.
///     x = (128 k + i) · ln2/128 + r,  |r| <= ln2/256;  e^x = 2^k · 2^(i/128) · (1 + p),  p = e^r - 1
ScaledParts expParts(double x, double xLow)
{
    constexpr double kShift = 6755399441055744.0; // 1.5 · 2^52: adding it rounds to a whole number
    const double steps = (x * (kExpSteps * kInverseLn2.hi) + kShift) - kShift;
    const double r = (x - steps * kExpStep.hi) - (steps * kExpStep.lo - xLow);
    const double r2 = r * r;
    const double p =
        r + (r2 * (0.5 + r * (1.0 / 6.0)) + r2 * r2 * (1.0 / 24.0 + r * (1.0 / 120.0) + r2 * (1.0 / 720.0)));
    const int whole = static_cast<int>(steps);
    const DoubleDouble& entry = kExpTable[static_cast<std::size_t>(whole & (kExpSteps - 1))];
    return {fastTwoSum(entry.hi, entry.lo + entry.hi * p), whole >> 7};
}

/// The parts as one double, rounded once even where the result is subnormal.
double assemble(const ScaledParts& parts)
{
    const auto [hi, lo] = parts.value;
    const int k = parts.exponent;
    if (k >= -1021 && k <= 1022) return (hi + lo) * powerOfTwo(k);
    if (k > 1022) return (hi + lo) * powerOfTwo(k - 1) * 2.0;
    if (k == -1022 && hi >= 1.0) return (hi + lo) * powerOfTwo(-1022);
    // Beside `grid` the spacing of doubles is that of the result's last place, so the addition rounds where it must.
    const double grid = powerOfTwo(-1022 - k);
    const DoubleDouble sum = fastTwoSum(grid, hi);
    return ((sum.hi + (sum.lo + lo)) - grid) * powerOfTwo(k + 200) * powerOfTwo(-200);
}

/// exp(x) - 1 for |x| <= 60 with a relative error below 2^-56.
DoubleDouble expm1Parts(double x)
{
    if (x > -0.25 && x < 0.25) {
        // x + x²/2 + x³/3! + …, the square exactly
        static constexpr auto kSeries = inverseFactorials<11>(3, 1, false);
        const DoubleDouble square = twoProduct(x, x);
        const DoubleDouble sum = fastTwoSum(x, 0.5 * square.hi);
        return fastTwoSum(sum.hi, sum.lo + (0.5 * square.lo + square.hi * x * polynomial(x, kSeries)));
    }
    const ScaledParts parts = expParts(x, 0.0);
    const double scale = powerOfTwo(parts.exponent);
    const DoubleDouble sum = twoSum(parts.value.hi * scale, -1.0);
    return fastTwoSum(sum.hi, sum.lo + parts.value.lo * scale);
}

/// log(1 + r) - r + r²/2 for |r| <= 2^-7: r³/3 - r⁴/4 + … - r¹⁰/10.
double logSeriesTail(double r, double r2)
{
    const double tail = (1.0 / 3.0 - r * 0.25) +
                        r2 * ((0.2 - r * (1.0 / 6.0)) + r2 * ((1.0 / 7.0 - r * 0.125) + r2 * (1.0 / 9.0 - r * 0.1)));
    return r * r2 * tail;
}

/// What log needs of its argument: log x = base + log(1 + r), both in two parts.
struct LogParts {
    DoubleDouble base; ///< k · ln 2 + the table's logarithm; hi is exact
    DoubleDouble r;    ///< exact, |r| <= 2^-7
};

/// Takes a positive finite number apart.
LogParts logParts(double x)
{
    int k = 0;
    if (x < std::numeric_limits<double>::min()) {
        x *= kTwo54;
        k = -54;
    }
    const auto bits = std::bit_cast<std::uint64_t>(x);
    k += static_cast<int>(bits >> 52) - 1023;
    constexpr std::uint64_t kOne = std::uint64_t{1} << 52;
    const std::uint64_t fraction = bits & (kOne - 1);
    const LogEntry& entry = kLogTable[fraction >> 45];
    k += entry.exponentStep;
    // z · inverse/512 - 1 as a whole number of 2^-61: at most 54 bits, so nothing is lost.
    const std::int64_t rest = static_cast<std::int64_t>(kOne | fraction) * entry.inverse - (std::int64_t{1} << 61);
    constexpr double kUnit = 1.0 / 2305843009213693952.0; // 2^-61
    const auto high = static_cast<double>(rest);
    const auto low = static_cast<double>(rest - static_cast<std::int64_t>(high));
    const double exponent = k;
    return {{exponent * kLn2.hi + entry.logarithm.hi, exponent * kLn2.lo + entry.logarithm.lo},
            {high * kUnit, low * kUnit}};
}

/// log x + extra, where extra is far smaller than x's last place; error about 0.51 ulp.
double logOfPositive(double x, double extra)
{
    const auto [base, r] = logParts(x);
    const DoubleDouble sum = fastTwoSum(base.hi, r.hi);
    const double r2 = r.hi * r.hi;
    return sum.hi + (sum.lo + (((base.lo + r.lo) + extra) + (logSeriesTail(r.hi, r2) - 0.5 * r2)));
}

/// log x with a relative error below 2^-67.
DoubleDouble preciseLog(double x)
{
    const auto [base, r] = logParts(x);
    const DoubleDouble square = twoProduct(r.hi, r.hi);
    const DoubleDouble first = fastTwoSum(base.hi, r.hi);
    const DoubleDouble second = twoSum(first.hi, -0.5 * square.hi);
    const double small = logSeriesTail(r.hi, square.hi) + (r.lo - r.hi * r.lo - 0.5 * square.lo);
    return fastTwoSum(second.hi, (first.lo + second.lo) + (small + base.lo));
}

/// The logarithm's answer for what is not a positive finite number; true if x is such.
bool isLogException(double x, double& answer)
{
    if (x > 0.0 && x < kInfinity) return false;
    answer = x == 0.0 ? -kInfinity : x > 0.0 ? kInfinity : kNan;
    return true;
}

enum class Parity { NotWhole, Even, Odd };

Parity parityOf(double y)
{
    const double magnitude = std::fabs(y);
    if (magnitude >= 9007199254740992.0) return Parity::Even; // 2^53 and beyond
    const auto whole = static_cast<std::int64_t>(magnitude);
    if (static_cast<double>(whole) != magnitude) return Parity::NotWhole;
    return whole % 2 != 0 ? Parity::Odd : Parity::Even;
}

} // namespace

double exp(double x)
{
    if (x > 710.0) return kInfinity;
    if (x < -746.0) return 0.0;
    if (x != x) return x;
    return assemble(expParts(x, 0.0));
}

double expm1(double x)
{
    if (std::fabs(x) < 1.0 / kTwo54) return x;
    if (x > 60.0) return exp(x); // the 1 lies far below the last place
    if (x < -60.0) return -1.0;
    if (x != x) return x;
    const DoubleDouble value = expm1Parts(x);
    return value.hi + value.lo;
}

double log(double x)
{
    double answer = 0.0;
    return isLogException(x, answer) ? answer : logOfPositive(x, 0.0);
}

double log1p(double x)
{
    double answer = 0.0;
    if (std::fabs(x) < 1.0 / kTwo54) return x;
    if (std::fabs(x) < 1.0 / 1048576.0) return x - x * x * (0.5 - x * (1.0 / 3.0 - 0.25 * x));
    if (isLogException(1.0 + x, answer)) return answer;
    // log(1 + x) = log(u) + (1 + x - u) / u, where u is the rounded sum and the numerator exact
    const DoubleDouble sum = twoSum(1.0, x);
    return logOfPositive(sum.hi, sum.lo / sum.hi);
}

double log2(double x)
{
    double answer = 0.0;
    if (isLogException(x, answer)) return answer;
    return multiply(preciseLog(x), kInverseLn2).hi;
}

double log10(double x)
{
    double answer = 0.0;
    if (isLogException(x, answer)) return answer;
    return multiply(preciseLog(x), kInverseLn10).hi;
}

double pow(double base, double exponent)
{
    if (exponent == 0.0 || base == 1.0) return 1.0;
    if (base != base || exponent != exponent) return kNan;
    const double magnitude = std::fabs(base);
    const double size = std::fabs(exponent);
    if (size == kInfinity) {
        if (magnitude == 1.0) return 1.0;
        return (magnitude > 1.0) == (exponent > 0.0) ? kInfinity : 0.0;
    }
    const Parity parity = parityOf(exponent);
    const double sign = std::signbit(base) && parity == Parity::Odd ? -1.0 : 1.0;
    if (magnitude == 0.0) return sign * (exponent > 0.0 ? 0.0 : kInfinity);
    if (magnitude == kInfinity) return sign * (exponent > 0.0 ? kInfinity : 0.0);
    if (base < 0.0 && parity == Parity::NotWhole) return kNan;
    if (magnitude == 1.0) return sign;

    // Beyond these the answer does not depend on the digits: |log x| lies between 2^-54 and 2^10.
    if (size < 1.0 / (kTwo54 * 2048.0)) return 1.0;
    if (size > kTwo54 * 2048.0) return (magnitude > 1.0) == (exponent > 0.0) ? sign * kInfinity : sign * 0.0;
    const DoubleDouble logarithm = preciseLog(magnitude);
    const DoubleDouble product = twoProduct(exponent, logarithm.hi);
    if (product.hi > 710.0) return sign * kInfinity;
    if (product.hi < -746.0) return sign * 0.0;
    return sign * assemble(expParts(product.hi, product.lo + exponent * logarithm.lo));
}

double tanh(double x)
{
    const double magnitude = std::fabs(x);
    if (magnitude < 1.0 / 268435456.0) return x; // 2^-28
    if (magnitude > 22.0) return std::copysign(1.0, x);
    if (x != x) return x;
    // tanh x = m / (m + 2) with m = exp(2x) - 1
    const DoubleDouble m = expm1Parts(2.0 * magnitude);
    const DoubleDouble sum = twoSum(m.hi, 2.0);
    const DoubleDouble quotient = divide(m, fastTwoSum(sum.hi, sum.lo + m.lo));
    return std::copysign(quotient.hi + quotient.lo, x);
}

double sqrt(double x) { return std::sqrt(x); }

} // namespace sextant::math
