#include "engine/trading/options/black_scholes.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "engine/core/distributions.h"
#include "engine/core/math.h"

namespace sextant::trading {
namespace {

constexpr double kRootHalf = 0.70710678118654752440;
constexpr double kRootTwoPi = 2.5066282746310005024;

double positive(double value) { return std::max(0.0, value); }

/// The Black function with forward and strike sqrt(F/K) : 1 and no discount, of the out-of-the-money call:
///     b(x, s) = e^{x/2} N(x/s + s/2) - e^{-x/2} N(x/s - s/2),  x = ln(F/K) <= 0
/// kept as b = e^{-(h² + t²)/2} · scaled / 2 with h = x/s, t = s/2, so that far out of the money its logarithm is
/// known although it underflows itself.
struct NormalisedBlack {
    double scaled = 0.0;   ///< erfcx(-(h + t)/sqrt 2) - erfcx(-(h - t)/sqrt 2), > 0
    double exponent = 0.0; ///< -(h² + t²)/2

    [[nodiscard]] double value() const { return 0.5 * math::exp(exponent) * scaled; }
    [[nodiscard]] double logarithm() const { return exponent + math::log(0.5 * scaled); }
    /// b' = e^{exponent} / sqrt(2 pi), so b'/b needs no exponential.
    [[nodiscard]] double slopeOverValue() const { return 2.0 / (kRootTwoPi * scaled); }
};

/// erfcx(u) - erfcx(u + d) for u > 0 and d > 0 without cancellation where d is small beside u: the difference of the
/// scaled tails by their derivative's series, erfcx' = 2 u erfcx - 2/sqrt(pi).
double scaledDifference(double u, double d)
{
    constexpr double kTwoOverRootPi = 1.1283791670955125739;
    if (d > 0.05 * std::max(u, 1.0)) return math::erfcx(u) - math::erfcx(u + d);
    // Taylor: y_n = erfcx^(n)(u); y_0 = erfcx, y_1 = 2 u y_0 - 2/sqrt(pi), y_{n+1} = 2 u y_n + 2 n y_{n-1}.
    // For large u these recursions cancel; there erfcx is integrated instead: erfcx(u) = ∫ kernel, smooth, so that
    // Gauss and Legendre's rule on -erfcx' over [u, u + d] is exact to rounding for small d.
    constexpr double kNodes[3] = {0.23861918608319690863, 0.66120938646626451366, 0.93246951420315202781};
    constexpr double kWeights[3] = {0.46791393457269104739, 0.36076157304813860757, 0.17132449237917034504};
    const auto fall = [&](double at) {
        // 2/sqrt(pi) - 2 at erfcx(at); by its asymptotic series where that cancels.
        if (at < 6.0) return kTwoOverRootPi - 2.0 * at * math::erfcx(at);
        const double r = 1.0 / (2.0 * at * at);
        // 2/sqrt(pi) (r - 3 r² + 15 r³ - 105 r⁴ + …)
        double term = r;
        double sum = r;
        for (int n = 1; n <= 24; ++n) {
            const double next = -term * (2.0 * n + 1.0) * r;
            if (std::fabs(next) >= std::fabs(term) || std::fabs(next) < 1e-18 * std::fabs(sum)) break;
            term = next;
            sum += term;
        }
        return kTwoOverRootPi * sum;
    };
    const double middle = u + 0.5 * d;
    double sum = 0.0;
    for (int i = 0; i < 3; ++i)
        sum += kWeights[i] * (fall(middle - 0.5 * d * kNodes[i]) + fall(middle + 0.5 * d * kNodes[i]));
    return 0.5 * d * sum;
}

NormalisedBlack normalisedBlack(double x, double s)
{
    const double h = x / s;
    const double t = 0.5 * s;
    NormalisedBlack black;
    black.exponent = -0.5 * (h * h + t * t);
    const double near = -(h + t) * kRootHalf; // smaller argument
    const double far = -(h - t) * kRootHalf;  // near + s/sqrt 2
    black.scaled = near > 0.0 ? scaledDifference(near, far - near) : math::erfcx(near) - math::erfcx(far);
    return black;
}

/// Newton doubles the digits: a step this small leaves an error of its square, which rounding hides.
constexpr double kLastStep = 1e-8;
constexpr int kMostSteps = 100;

/// s with b(x, s) = beta, x < 0, 0 < beta < e^{x/2}. `logBeta` = ln beta.
double solve(double x, double beta, double logBeta)
{
    const double inflection = std::sqrt(-2.0 * x);
    const double atInflection = normalisedBlack(x, inflection).value();
    double low = 0.0;
    double high = INFINITY;
    double s = inflection;
    if (beta <= atInflection) {
        // ln b is like -x²/(2 s²): y = 1/sqrt(-ln b) is nearly linear in s.
        const double target = 1.0 / std::sqrt(-logBeta);
        high = inflection * (1.0 + 1e-12);
        s = std::clamp(-x * target * kRootHalf, 1e-3 * inflection, inflection); // its first term
        for (int i = 0; i < kMostSteps; ++i) {
            const NormalisedBlack black = normalisedBlack(x, s);
            const double logarithm = black.logarithm();
            if (!(logarithm < 0.0)) {
                high = s;
                s = 0.5 * (low + high);
                continue;
            }
            const double root = std::sqrt(-logarithm);
            const double miss = 1.0 / root - target;
            (miss > 0.0 ? high : low) = s;
            const double slope = 0.5 * black.slopeOverValue() / (root * root * root);
            double next = s - miss / slope;
            if (std::fabs(next - s) <= kLastStep * s) return next;
            s = next > low && next < high ? next : 0.5 * (low + high);
        }
        return s;
    }
    // Above the inflection b is concave: Newton from it converges from the left. Near the upper bound what is missing
    // to e^{x/2} is solved for instead.
    const double bound = math::exp(0.5 * x);
    const bool isHigh = beta > 0.5 * (atInflection + bound);
    low = inflection * (1.0 - 1e-12);
    for (int i = 0; i < kMostSteps; ++i) {
        const double h = x / s;
        const double t = 0.5 * s;
        const double slope = math::exp(-0.5 * (h * h + t * t)) / kRootTwoPi;
        double miss = 0.0; // b(s) - beta
        double next = 0.0;
        if (isHigh) {
            // bound - b = e^{x/2} N(-(h + t)) + e^{-x/2} N(h - t): no cancellation.
            const double left = bound * math::normalTail(h + t) + math::exp(-0.5 * x) * math::normalCdf(h - t);
            const double wanted = bound - beta;
            miss = wanted - left;
            // Newton on ln(left): left falls like a Gaussian.
            next = s + left * math::log(left / wanted) / slope;
        } else {
            miss = normalisedBlack(x, s).value() - beta;
            next = s - miss / slope;
        }
        (miss > 0.0 ? high : low) = s;
        if (std::fabs(next - s) <= kLastStep * s) return next;
        s = next > low && next < high ? next : std::isinf(high) ? 2.0 * s : 0.5 * (low + high);
    }
    return s;
}

} // namespace

std::string_view toString(OptionType type) { return type == OptionType::Call ? "call" : "put"; }
std::string_view toString(OptionStyle style) { return style == OptionStyle::European ? "european" : "american"; }

PriceBounds europeanBounds(const OptionTerms& terms, const OptionMarket& market)
{
    const double spot = market.spot * math::exp(-market.dividendYield * terms.years);
    const double strike = terms.strike * math::exp(-market.rate * terms.years);
    const double sign = signOf(terms.type);
    return {positive(sign * (spot - strike)), terms.type == OptionType::Call ? spot : strike};
}

double blackScholesPrice(const OptionTerms& terms, const OptionMarket& market)
{
    const double deviation = market.volatility * std::sqrt(terms.years);
    const double spot = market.spot * math::exp(-market.dividendYield * terms.years);
    const double strike = terms.strike * math::exp(-market.rate * terms.years);
    const double sign = signOf(terms.type);
    if (!(deviation > 0.0)) return positive(sign * (spot - strike));
    const double d1 = math::log(spot / strike) / deviation + 0.5 * deviation;
    const double d2 = d1 - deviation;
    return positive(sign * (spot * math::normalCdf(sign * d1) - strike * math::normalCdf(sign * d2)));
}

OptionValue blackScholes(const OptionTerms& terms, const OptionMarket& market)
{
    const double rootTime = std::sqrt(terms.years);
    const double deviation = market.volatility * rootTime;
    const double yieldFactor = math::exp(-market.dividendYield * terms.years);
    const double rateFactor = math::exp(-market.rate * terms.years);
    const double spot = market.spot * yieldFactor;
    const double strike = terms.strike * rateFactor;
    const double sign = signOf(terms.type);
    OptionValue value;
    if (!(deviation > 0.0)) {
        // The forward is certain; at the money the kink counts as out of it.
        const bool isIn = sign * (spot - strike) > 0.0;
        value.price = positive(sign * (spot - strike));
        if (isIn) {
            value.delta = sign * yieldFactor;
            value.theta = sign * (market.dividendYield * spot - market.rate * strike);
            value.rho = sign * terms.years * strike;
            value.dividendRho = -sign * terms.years * spot;
            value.elasticity = value.delta * market.spot / value.price;
        }
        return value;
    }
    const double d1 = math::log(spot / strike) / deviation + 0.5 * deviation;
    const double d2 = d1 - deviation;
    const double n1 = math::normalCdf(sign * d1);
    const double n2 = math::normalCdf(sign * d2);
    const double density = math::normalDensity(d1);
    value.price = positive(sign * (spot * n1 - strike * n2));
    value.delta = sign * yieldFactor * n1;
    value.gamma = yieldFactor * density / (market.spot * deviation);
    value.vega = spot * density * rootTime;
    value.theta = -0.5 * spot * density * market.volatility / rootTime +
                  sign * (market.dividendYield * spot * n1 - market.rate * strike * n2);
    value.rho = sign * terms.years * strike * n2;
    value.dividendRho = -sign * terms.years * spot * n1;
    if (value.price > 0.0) value.elasticity = value.delta * market.spot / value.price;
    return value;
}

Result<double> impliedVolatility(const OptionTerms& terms, const OptionMarket& market, double price)
{
    const bool isFinite = std::isfinite(terms.strike) && std::isfinite(terms.years) && std::isfinite(market.spot) &&
                          std::isfinite(market.rate) && std::isfinite(market.dividendYield) && std::isfinite(price);
    if (!isFinite || !(terms.strike > 0.0 && terms.years > 0.0 && market.spot > 0.0))
        return fail(ErrorCode::InvalidArgument, "spot, strike and time to expiry must be above 0");
    const double spot = market.spot * math::exp(-market.dividendYield * terms.years);
    const double strike = terms.strike * math::exp(-market.rate * terms.years);
    const double intrinsic = positive(signOf(terms.type) * (spot - strike));
    const double highest = terms.type == OptionType::Call ? spot : strike;
    if (!(price > intrinsic)) return fail(ErrorCode::OutOfRange, "the price is not above the intrinsic value");
    if (!(price < highest)) return fail(ErrorCode::OutOfRange, "the price is not below the highest possible value");
    // The time value is that of the out-of-the-money option of the same strike; calls and puts mirror each other.
    const double time = price - intrinsic;
    const double scale = std::sqrt(spot * strike);
    const double beta = time / scale;
    const double x = -std::fabs(math::log(spot / strike));
    double s = 0.0;
    if (x == 0.0) {
        s = 2.0 * math::normalQuantile(0.5 * (1.0 + beta)); // b = 2 N(s/2) - 1
    } else {
        s = solve(x, beta, math::log(beta));
    }
    if (!(s > 0.0) || !std::isfinite(s)) return fail(ErrorCode::OutOfRange, "no volatility gives this price");
    return s / std::sqrt(terms.years);
}

} // namespace sextant::trading
