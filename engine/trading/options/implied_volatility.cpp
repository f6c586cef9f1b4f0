#include "engine/trading/options/implied_volatility.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

#include "engine/core/distributions.h"
#include "engine/core/math.h"
#include "engine/trading/options/american_approximation.h"
#include "engine/trading/options/black_scholes.h"

namespace sextant::trading {
namespace {

constexpr double kRootHalf = 0.70710678118654752440;
constexpr double kRootTwoPi = 2.5066282746310005024;

/// The Black function with forward and strike sqrt(F/K) : 1 and no discount, of the out-of-the-money call:
///     b(x, s) = e^{x/2} N(x/s + s/2) - e^{-x/2} N(x/s - s/2),  x = ln(F/K) <= 0
/// kept as b = e^{-(h² + t²)/2} · scaled / 2 with h = x/s, t = s/2, so that far out of the money its logarithm is
/// known although it underflows itself.
struct NormalisedBlack {
    double scaled = 0.0;   ///< erfcx(-(h + t)/sqrt 2) - erfcx(-(h - t)/sqrt 2), > 0
    double exponent = 0.0; ///< -(h² + t²)/2

    /// e^{exponent}, of which both value and slope are made.
    [[nodiscard]] double bell() const { return math::exp(exponent); }
    [[nodiscard]] double value(double bell) const { return 0.5 * bell * scaled; }
    [[nodiscard]] static double slope(double bell) { return bell / kRootTwoPi; }
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
/// Halley triples them.
constexpr double kLastHalleyStep = 2e-6;

/// Halley's step from a function's value over its slope and its second derivative over its slope; Newton's where the
/// correction would turn it round.
double halleyStep(double newton, double curve)
{
    const double correction = 1.0 - 0.5 * newton * curve;
    return correction > 0.5 && correction < 2.0 ? newton / correction : newton;
}
constexpr int kMostSteps = 100;

/// s with b(x, s) = beta, x < 0, 0 < beta < e^{x/2}. `logBeta` = ln beta.
double solve(double x, double beta, double logBeta)
{
    const double inflection = std::sqrt(-2.0 * x);
    const NormalisedBlack first = normalisedBlack(x, inflection);
    const double firstBell = first.bell();
    const double atInflection = first.value(firstBell);
    double low = 0.0;
    double high = std::numeric_limits<double>::infinity();
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
            const double relative = black.slopeOverValue(); // (ln b)'
            const double slope = 0.5 * relative / (root * root * root);
            const double curve = 1.5 * relative / -logarithm + x * x / (s * s * s) - 0.25 * s - relative;
            double next = s - halleyStep(miss / slope, curve);
            if (std::fabs(next - s) <= kLastHalleyStep * s) return next;
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
        double miss = 0.0; // b(s) - beta
        double next = 0.0;
        if (isHigh) {
            const double slope = NormalisedBlack::slope(math::exp(-0.5 * (h * h + t * t)));
            // bound - b = e^{x/2} N(-(h + t)) + e^{-x/2} N(h - t): no cancellation.
            const double left = bound * math::normalTail(h + t) + math::exp(-0.5 * x) * math::normalCdf(h - t);
            const double wanted = bound - beta;
            miss = wanted - left;
            // Newton on ln(left): left falls like a Gaussian.
            next = s + left * math::log(left / wanted) / slope;
        } else {
            // The first is known: it told on which side of the inflection the answer lies.
            const NormalisedBlack black = i == 0 ? first : normalisedBlack(x, s);
            const double bell = i == 0 ? firstBell : black.bell();
            const double slope = NormalisedBlack::slope(bell);
            miss = black.value(bell) - beta;
            next = s - halleyStep(miss / slope, h * h / s - 0.25 * s); // b''/b'
            if (std::fabs(next - s) <= kLastHalleyStep * s) return next;
        }
        (miss > 0.0 ? high : low) = s;
        if (std::fabs(next - s) <= kLastStep * s) return next;
        s = next > low && next < high ? next : std::isinf(high) ? 2.0 * s : 0.5 * (low + high);
    }
    return s;
}

bool areTermsSound(const OptionTerms& terms, const OptionMarket& market, double price)
{
    return std::isfinite(terms.strike) && std::isfinite(terms.years) && std::isfinite(market.spot) &&
           std::isfinite(market.rate) && std::isfinite(market.dividendYield) && std::isfinite(price) &&
           terms.strike > 0.0 && market.spot > 0.0 && terms.years >= 0.0;
}

/// The root of a rising function between `low`, where it is below `price`, and `high`: false position in its Illinois
/// form, with every third step a bisection, so that it always ends.
template <class Value>
Result<double> risingRoot(double low, double lowMiss, double high, double highMiss, double price, Value&& value)
{
    constexpr int kMost = 200;
    int side = 0;
    for (int i = 0; i < kMost && high - low > 1e-12 * high; ++i) {
        // Every third step halves, so that a kink does not keep one end where it is.
        double next = i % 3 == 2 ? 0.5 * (low + high) : (low * highMiss - high * lowMiss) / (highMiss - lowMiss);
        if (!(next > low && next < high)) next = 0.5 * (low + high);
        const Result<double> at = value(next);
        if (!at) return at;
        const double miss = *at - price;
        if (miss == 0.0) return next;
        if (miss > 0.0) {
            high = next;
            highMiss = miss;
            if (side == 1) lowMiss *= 0.5;
            side = 1;
        } else {
            low = next;
            lowMiss = miss;
            if (side == -1) highMiss *= 0.5;
            side = -1;
        }
    }
    return 0.5 * (low + high);
}

} // namespace

std::string_view toString(VolatilityFault fault)
{
    constexpr std::array<std::string_view, 6> kNames{"INVALID_TERMS", "NO_TIME",     "BELOW_INTRINSIC",
                                                     "NO_TIME_VALUE", "ABOVE_BOUND", "NOT_FOUND"};
    return kNames[static_cast<std::size_t>(fault)];
}

std::string_view sentenceOf(VolatilityFault fault)
{
    constexpr std::array<std::string_view, 6> kSentences{
        "spot and strike must be above 0, and every input a finite number",
        "there is no time to expiry left, so the price says nothing about volatility",
        "the price is below the intrinsic value",
        "the price is the intrinsic value: every small volatility gives it",
        "the price is not below the highest possible value",
        "no volatility up to 100000 % gives this price"};
    return kSentences[static_cast<std::size_t>(fault)];
}

VolatilityResult findVolatility(const OptionTerms& terms, const OptionMarket& market, double price)
{
    if (!areTermsSound(terms, market, price)) return tl::unexpected(VolatilityFault::InvalidTerms);
    if (terms.years == 0.0) return tl::unexpected(VolatilityFault::NoTime);
    const double spot = market.spot * math::exp(-market.dividendYield * terms.years);
    const double strike = terms.strike * math::exp(-market.rate * terms.years);
    const double intrinsic = std::max(0.0, signOf(terms.type) * (spot - strike));
    const double highest = terms.type == OptionType::Call ? spot : strike;
    if (price < intrinsic || price < 0.0) return tl::unexpected(VolatilityFault::BelowIntrinsic);
    if (price <= intrinsic) return tl::unexpected(VolatilityFault::NoTimeValue);
    if (price >= highest) return tl::unexpected(VolatilityFault::AboveBound);
    // The time value is that of the out-of-the-money option of the same strike; calls and puts mirror each other.
    const double beta = (price - intrinsic) / std::sqrt(spot * strike);
    const double x = -std::fabs(math::log(spot / strike));
    const double s = x == 0.0 ? 2.0 * math::normalQuantile(0.5 * (1.0 + beta)) // b = 2 N(s/2) - 1
                              : solve(x, beta, math::log(beta));
    if (!(s > 0.0) || !std::isfinite(s)) return tl::unexpected(VolatilityFault::NotFound);
    return s / std::sqrt(terms.years);
}

Result<double> impliedVolatility(const OptionTerms& terms, const OptionMarket& market, double price)
{
    const VolatilityResult found = findVolatility(terms, market, price);
    if (found) return *found;
    const bool isInvalid = found.error() == VolatilityFault::InvalidTerms || found.error() == VolatilityFault::NoTime;
    return fail(isInvalid ? ErrorCode::InvalidArgument : ErrorCode::OutOfRange,
                std::string(toString(found.error())) + ": " + std::string(sentenceOf(found.error())));
}

VolatilityResult findAmericanVolatility(const OptionTerms& terms, const OptionMarket& market, double price,
                                        PricingModel model, const TreeSettings& tree,
                                        std::span<const CashDividend> dividends)
{
    if (!areTermsSound(terms, market, price)) return tl::unexpected(VolatilityFault::InvalidTerms);
    if (terms.years == 0.0) return tl::unexpected(VolatilityFault::NoTime);
    const double paid = presentValue(dividends, market.rate, 0.0, terms.years);
    if (!(market.spot > paid)) return tl::unexpected(VolatilityFault::InvalidTerms);
    const double rounding = 1e-13 * (market.spot + terms.strike);
    const double least = certainValue(terms, OptionStyle::American, market, dividends);
    const double highest = terms.type == OptionType::Call
                               ? market.spot * std::max(1.0, math::exp(-market.dividendYield * terms.years))
                               : terms.strike * std::max(1.0, math::exp(-market.rate * terms.years));
    if (price < least - rounding || price < 0.0) return tl::unexpected(VolatilityFault::BelowIntrinsic);
    if (price <= least + rounding) return tl::unexpected(VolatilityFault::NoTimeValue);
    if (price >= highest) return tl::unexpected(VolatilityFault::AboveBound);
    OptionMarket moved = market;
    if (model == PricingModel::BaroneAdesiWhaley) moved.spot -= paid;
    const auto value = [&](double volatility) -> Result<double> {
        moved.volatility = volatility;
        if (model == PricingModel::Tree) return treePrice(terms, OptionStyle::American, moved, tree, dividends);
        const auto prepared = BaroneAdesiWhaley::prepare(terms, moved);
        if (!prepared) return tl::unexpected(prepared.error());
        return prepared->price(moved.spot);
    };
    // The right to exercise early only adds value, so the European volatility is too high or right.
    OptionMarket european = market;
    european.spot -= paid;
    double high = findVolatility(terms, european, price).value_or(0.2);
    high = std::clamp(high * (1.0 + 1e-9), 1e-6, kMostVolatility);
    double low = 0.0;
    double lowMiss = least - price;
    double highMiss = 0.0;
    for (;;) {
        const auto at = value(high);
        if (!at) return tl::unexpected(VolatilityFault::NotFound);
        highMiss = *at - price;
        if (highMiss >= 0.0) break;
        if (high >= kMostVolatility) return tl::unexpected(VolatilityFault::NotFound);
        low = high;
        lowMiss = highMiss;
        high = std::min(2.0 * high, kMostVolatility);
    }
    const auto root = risingRoot(low, lowMiss, high, highMiss, price, value);
    if (!root) return tl::unexpected(VolatilityFault::NotFound);
    return *root;
}

} // namespace sextant::trading
