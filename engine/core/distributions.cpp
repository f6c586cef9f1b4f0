#include "engine/core/distributions.h"

#include <array>
#include <cmath>
#include <limits>

#include "engine/core/contract.h"
#include "engine/core/math.h"

namespace sextant::math {
namespace {

constexpr double kNegligible = 1e-16;
constexpr double kTiny = 1e-300;
constexpr double kRootTwoPi = 2.5066282746310005024;
constexpr double kUnbounded = std::numeric_limits<double>::infinity();

double horner8(const std::array<double, 8>& coefficients, double x)
{
    double sum = coefficients[7];
    for (std::size_t i = 7; i > 0; --i)
        sum = sum * x + coefficients[i - 1];
    return sum;
}

/// The continued fraction of I_x(a, b) (Abramowitz & Stegun 26.5.8), by Lentz's method as modified by Thompson and
/// Barnett.
double betaFraction(double a, double b, double x)
{
    constexpr int kMostTerms = 10'000;
    double c = 1.0;
    double d = 1.0 - (a + b) * x / (a + 1.0);
    if (std::fabs(d) < kTiny) d = kTiny;
    d = 1.0 / d;
    double fraction = d;
    for (int m = 1; m <= kMostTerms; ++m) {
        const double k = m;
        double term = k * (b - k) * x / ((a + 2.0 * k - 1.0) * (a + 2.0 * k));
        d = 1.0 + term * d;
        if (std::fabs(d) < kTiny) d = kTiny;
        c = 1.0 + term / c;
        if (std::fabs(c) < kTiny) c = kTiny;
        d = 1.0 / d;
        fraction *= d * c;
        term = -(a + k) * (a + b + k) * x / ((a + 2.0 * k) * (a + 2.0 * k + 1.0));
        d = 1.0 + term * d;
        if (std::fabs(d) < kTiny) d = kTiny;
        c = 1.0 + term / c;
        if (std::fabs(c) < kTiny) c = kTiny;
        d = 1.0 / d;
        const double step = d * c;
        fraction *= step;
        if (std::fabs(step - 1.0) < kNegligible) break;
    }
    return fraction;
}

/// I_x(a, b) with y = 1 - x known for itself, so that an x close to 1 loses nothing.
double betaOf(double a, double b, double x, double y)
{
    // x^a y^b / B(a, b), the factor before the continued fraction.
    const double factor = math::exp(a * (x > 0.5 ? math::log1p(-y) : math::log(x)) +
                                    b * (y > 0.5 ? math::log1p(-x) : math::log(y)) - logBeta(a, b));
    if (x < (a + 1.0) / (a + b + 2.0)) return factor * betaFraction(a, b, x) / a;
    return 1.0 - factor * betaFraction(b, a, y) / b;
}

/// Stirling's remainder: ln Γ(x) - ((x - 1/2) ln x - x + ln sqrt(2 pi)); x >= 10.
double stirlingRest(double x)
{
    // B_2k / (2k (2k - 1)).
    constexpr std::array<double, 8> kTerms{1.0 / 12.0,   -1.0 / 360.0,      1.0 / 1260.0, -1.0 / 1680.0,
                                           1.0 / 1188.0, -691.0 / 360360.0, 1.0 / 156.0,  -3617.0 / 122400.0};
    return horner8(kTerms, 1.0 / (x * x)) / x;
}

// W. J. Cody, "Rational Chebyshev approximations for the error function", Math. Comp. 23, 1969.
constexpr double kNear = 0.46875;

/// erf(x) for |x| <= 0.46875.
double erfNear(double x)
{
    constexpr std::array<double, 5> kA{3.16112374387056560e0, 1.13864154151050156e2, 3.77485237685302021e2,
                                       3.20937758913846947e3, 1.85777706184603153e-1};
    constexpr std::array<double, 4> kB{2.36012909523441209e1, 2.44024637934444173e2, 1.28261652607737228e3,
                                       2.84423683343917062e3};
    const double square = x * x;
    double above = kA[4] * square;
    double below = square;
    for (std::size_t i = 0; i < 3; ++i) {
        above = (above + kA[i]) * square;
        below = (below + kB[i]) * square;
    }
    return x * (above + kA[3]) / (below + kB[3]);
}

/// exp(y^2) erfc(y) for y > 0.46875.
double scaledTail(double y)
{
    if (y <= 4.0) {
        constexpr std::array<double, 9> kC{5.64188496988670089e-1, 8.88314979438837594e0, 6.61191906371416295e1,
                                           2.98635138197400131e2,  8.81952221241769090e2, 1.71204761263407058e3,
                                           2.05107837782607147e3,  1.23033935479799725e3, 2.15311535474403846e-8};
        constexpr std::array<double, 8> kD{1.57449261107098347e1, 1.17693950891312499e2, 5.37181101862009858e2,
                                           1.62138957456669019e3, 3.29079923573345963e3, 4.36261909014324716e3,
                                           3.43936767414372164e3, 1.23033935480374942e3};
        double above = kC[8] * y;
        double below = y;
        for (std::size_t i = 0; i < 7; ++i) {
            above = (above + kC[i]) * y;
            below = (below + kD[i]) * y;
        }
        return (above + kC[7]) / (below + kD[7]);
    }
    constexpr std::array<double, 6> kP{3.05326634961232344e-1, 3.60344899949804439e-1, 1.25781726111229246e-1,
                                       1.60837851487422766e-2, 6.58749161529837803e-4, 1.63153871373020978e-2};
    constexpr std::array<double, 5> kQ{2.56852019228982242e0, 1.87295284992346725e0, 5.27905102951428412e-1,
                                       6.05183413124413191e-2, 2.33520497626869185e-3};
    constexpr double kOneOverRootPi = 0.56418958354775628695;
    const double square = 1.0 / (y * y);
    double above = kP[5] * square;
    double below = square;
    for (std::size_t i = 0; i < 4; ++i) {
        above = (above + kP[i]) * square;
        below = (below + kQ[i]) * square;
    }
    return (kOneOverRootPi - square * (above + kP[4]) / (below + kQ[4])) / y;
}

/// exp(-y^2) with y^2 in two parts, so that its rounding does not become a relative error.
double expMinusSquare(double y)
{
    const double head = std::trunc(y * 16.0) / 16.0;
    return math::exp(-head * head) * math::exp(-(y - head) * (y + head));
}

} // namespace

double erfc(double x)
{
    const double y = std::fabs(x);
    if (y <= kNear) return 1.0 - erfNear(x);
    if (y > 27.3) return x > 0.0 ? 0.0 : 2.0;
    const double tail = scaledTail(y) * expMinusSquare(y);
    return x > 0.0 ? tail : 2.0 - tail;
}

double erfcx(double x)
{
    if (std::fabs(x) <= kNear) return math::exp(x * x) * (1.0 - erfNear(x));
    if (x > 0.0) return scaledTail(x);
    if (x < -26.628) return kUnbounded;
    // exp(x^2), with x^2 in two parts.
    const double head = std::trunc(x * 16.0) / 16.0;
    const double grown = math::exp(head * head) * math::exp((x - head) * (x + head));
    return 2.0 * grown - scaledTail(-x);
}

double normalTail(double x) { return 0.5 * math::erfc(x * 0.70710678118654752440); }
double normalCdf(double x) { return normalTail(-x); }
double normalDensity(double x) { return math::exp(-0.5 * x * x) / kRootTwoPi; }

double normalQuantile(double p)
{
    if (p <= 0.0) return -kUnbounded;
    if (p >= 1.0) return kUnbounded;
    static constexpr std::array<double, 8> kA{3.3871328727963666080e0, 1.3314166789178437745e2, 1.9715909503065514427e3,
                                              1.3731693765509461125e4, 4.5921953931549871457e4, 6.7265770927008700853e4,
                                              3.3430575583588128105e4, 2.5090809287301226727e3};
    static constexpr std::array<double, 8> kB{1.0,
                                              4.2313330701600911252e1,
                                              6.8718700749205790830e2,
                                              5.3941960214247511077e3,
                                              2.1213794301586595867e4,
                                              3.9307895800092710610e4,
                                              2.8729085735721942674e4,
                                              5.2264952788528545610e3};
    static constexpr std::array<double, 8> kC{
        1.42343711074968357734e0, 4.63033784615654529590e0,  5.76949722146069140550e0,  3.64784832476320460504e0,
        1.27045825245236838258e0, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4};
    static constexpr std::array<double, 8> kD{1.0,
                                              2.05319162663775882187e0,
                                              1.67638483018380384940e0,
                                              6.89767334985100004550e-1,
                                              1.48103976427480074590e-1,
                                              1.51986665636164571966e-2,
                                              5.47593808499534494600e-4,
                                              1.05075007164441684324e-9};
    static constexpr std::array<double, 8> kE{
        6.65790464350110377720e0,  5.46378491116411436990e0,  1.78482653991729133580e0,  2.96560571828504891230e-1,
        2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7};
    static constexpr std::array<double, 8> kF{1.0,
                                              5.99832206555887937690e-1,
                                              1.36929880922735805310e-1,
                                              1.48753612908506148525e-2,
                                              7.86869131145613259100e-4,
                                              1.84631831751005468180e-5,
                                              1.42151175831644588870e-7,
                                              2.04426310338993978564e-15};
    const double q = p - 0.5;
    if (std::fabs(q) <= 0.425) {
        const double r = 0.180625 - q * q;
        return q * horner8(kA, r) / horner8(kB, r);
    }
    double r = std::sqrt(-math::log(q < 0.0 ? p : 1.0 - p));
    double value = 0.0;
    if (r <= 5.0) {
        r -= 1.6;
        value = horner8(kC, r) / horner8(kD, r);
    } else {
        r -= 5.0;
        value = horner8(kE, r) / horner8(kF, r);
    }
    return q < 0.0 ? -value : value;
}

double logGamma(double x)
{
    expects(x > 0.0, "logGamma needs a positive argument");
    double raised = 1.0; // x (x+1) … up to 10
    while (x < 10.0) {
        raised *= x;
        x += 1.0;
    }
    return (x - 0.5) * math::log(x) - x + 0.91893853320467274178 + stirlingRest(x) - math::log(raised);
}

double logBeta(double a, double b)
{
    const double small = std::fmin(a, b);
    const double large = std::fmax(a, b);
    if (small < 10.0) {
        if (large < 10.0) return logGamma(a) + logGamma(b) - logGamma(a + b);
        // The two large terms differ little: ln Γ(large) - ln Γ(large + small) without their cancellation.
        return logGamma(small) + stirlingRest(large) - stirlingRest(large + small) -
               (large - 0.5) * math::log1p(small / large) - small * math::log(large + small) + small;
    }
    return 0.91893853320467274178 - 0.5 * math::log(large) + (small - 0.5) * math::log(small / (small + large)) -
           large * math::log1p(small / large) + stirlingRest(small) + stirlingRest(large) - stirlingRest(small + large);
}

double incompleteBeta(double a, double b, double x)
{
    expects(a > 0.0 && b > 0.0, "the incomplete beta function needs positive parameters");
    if (x <= 0.0) return 0.0;
    if (x >= 1.0) return 1.0;
    return betaOf(a, b, x, 1.0 - x);
}

double upperGamma(double a, double x)
{
    expects(a > 0.0 && x >= 0.0, "the incomplete gamma function needs a > 0 and x >= 0");
    if (x <= 0.0) return 1.0;
    const double factor = math::exp(a * math::log(x) - x - logGamma(a));
    if (x < a + 1.0) {
        double term = 1.0 / a;
        double sum = term;
        for (double n = a + 1.0; term > sum * kNegligible; n += 1.0) {
            term *= x / n;
            sum += term;
        }
        return 1.0 - factor * sum;
    }
    double b = x + 1.0 - a;
    double c = 1.0 / kTiny;
    double d = 1.0 / b;
    double fraction = d;
    for (int n = 1; n <= 100'000; ++n) {
        const double k = n;
        const double term = -k * (k - a);
        b += 2.0;
        d = term * d + b;
        if (std::fabs(d) < kTiny) d = kTiny;
        c = b + term / c;
        if (std::fabs(c) < kTiny) c = kTiny;
        d = 1.0 / d;
        const double step = d * c;
        fraction *= step;
        if (std::fabs(step - 1.0) < kNegligible) break;
    }
    return factor * fraction;
}

double studentTail(double t, double degrees)
{
    expects(degrees > 0.0, "Student's t needs degrees of freedom");
    if (t == 0.0) return 0.5;
    const double square = t * t;
    const double tail = 0.5 * betaOf(0.5 * degrees, 0.5, degrees / (degrees + square), square / (degrees + square));
    return t >= 0.0 ? tail : 1.0 - tail;
}

double studentQuantile(double p, double degrees)
{
    expects(p > 0.0 && p < 1.0, "a quantile needs 0 < p < 1");
    if (p == 0.5) return 0.0;
    const double tail = p < 0.5 ? p : 1.0 - p;
    // Bisection on ln t: the tail falls strictly, and 200 halvings leave nothing.
    double low = 1e-10;
    double high = 2.0;
    while (studentTail(high, degrees) > tail && high < 1e300)
        high *= 4.0;
    for (int i = 0; i < 200 && high - low > 1e-15 * high; ++i) {
        const double middle = 0.5 * (low + high);
        if (studentTail(middle, degrees) > tail)
            low = middle;
        else
            high = middle;
    }
    const double t = 0.5 * (low + high);
    return p < 0.5 ? -t : t;
}

double chiSquaredTail(double x, double degrees) { return upperGamma(0.5 * degrees, 0.5 * x); }

double binomialCdf(std::int64_t k, std::int64_t n, double p)
{
    if (k < 0) return 0.0;
    if (k >= n) return 1.0;
    return incompleteBeta(static_cast<double>(n - k), static_cast<double>(k) + 1.0, 1.0 - p);
}

} // namespace sextant::math
