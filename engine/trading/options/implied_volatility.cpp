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

    [[nodiscard]] double logarithm() const { return exponent + math::log(0.5 * scaled); }
    /// b' = e^{exponent} / sqrt(2 pi), so b'/b needs no exponential.
    [[nodiscard]] double slopeOverValue() const { return 2.0 / (kRootTwoPi * scaled); }
};

/// erfcx(u) - erfcx(u + d) for d > 0 and u above -1 without cancellation where d is small beside u: the difference of
/// the scaled tails by their derivative's series, erfcx' = 2 u erfcx - 2/sqrt(pi).
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
    black.scaled = scaledDifference(-(h + t) * kRootHalf, s * kRootHalf);
    return black;
}

/// Where a step is this small, what it leaves is of its fourth power, beneath rounding.
constexpr double kLastStep = 1e-4;
constexpr double kSmallDeviation = 2e-3;
constexpr int kMostSteps = 100;

/// Householder's step of third order towards the zero of f, from Newton's, f''/f' and f'''/f'; Newton's where the
/// correction would turn it round. Its error is the fourth power of the one before.
double householderStep(double newton, double second, double third)
{
    const double above = 1.0 - 0.5 * newton * second;
    const double below = 1.0 - newton * (second - newton * third * (1.0 / 6.0));
    const double factor = above / below;
    return factor > 0.5 && factor < 2.0 ? newton * factor : newton;
}

/// b''/b' of the normalised Black function and its derivative: b' is a bell whose logarithm is -(x²/s² + s²/4)/2.
struct BellShape {
    double relative; ///< b''/b'
    double change;   ///< of it
    BellShape(double x, double s)
    {
        const double inverse = 1.0 / s;
        const double h = x * inverse;
        const double h2 = h * h;
        relative = h2 * inverse - 0.25 * s;
        change = -3.0 * h2 * inverse * inverse - 0.25;
    }
};

/// Keeps s within what is known of the answer.
struct Bracket {
    double low = 0.0;
    double high = std::numeric_limits<double>::infinity();

    void add(double s, bool isAbove) { (isAbove ? high : low) = s; }
    [[nodiscard]] double within(double next, double s) const
    {
        if (next > low && next < high) return next;
        return std::isinf(high) ? 2.0 * s : 0.5 * (low + high);
    }
};

/// The deviation over the distance to the strike by which a normal (not lognormal) price is the e^{`logarithm`} part of
/// that distance: v with v phi(1/v) - N(-1/v) = m, to 2e-3. Coefficients fitted by least squares of the relative error.
double normalDeviation(double logarithm)
{
    constexpr double kSplit = -1.6094379124341003; // ln 0.2
    if (logarithm > kSplit) {
        const double part = math::exp(logarithm);
        const double inverse = 1.0 / part;
        return 2.506773152201426 * part + 1.2398497232623429 +
               inverse * (-0.1470998080670327 + inverse * (0.027396594112817148 - inverse * 0.0022314112937916837));
    }
    const double w = 1.0 / std::sqrt(2.45 - logarithm);
    return w *
           (0.7126862657057629 +
            w * (-0.20233638109527008 + w * (7.473042310395356 + w * (-22.253467015058288 + w * 51.474922256093514))));
}

/// How much larger the deviation at the inflection is than normalDeviation() says, less 1: fitted, to 2e-3.
double lognormalExcess(double distance)
{
    return distance * (0.08063210169671667 + distance * 0.017463077835270752) /
           (1.0 + distance * (0.486777907977661 + distance * 0.04369633394981584));
}

/// Below the inflection: ln b is like -x²/(2 s²), so y = 1/sqrt(-ln b) is nearly linear in s. Begun at what a normal
/// price would say, put right by a term in s².
double solveBelow(double x, double inflection, double logBeta)
{
    const double target = 1.0 / std::sqrt(-logBeta);
    const double normal = -x * normalDeviation(logBeta - math::log(-x));
    const double excess = lognormalExcess(-x);
    const double part = normal * (1.0 + excess) / inflection;
    double s = std::min(inflection, normal * (1.0 + excess * part * part));
    Bracket bracket{0.0, inflection * (1.0 + 1e-12)};
    for (int i = 0; i < kMostSteps; ++i) {
        const NormalisedBlack black = normalisedBlack(x, s);
        const double logarithm = black.logarithm();
        if (!(logarithm < 0.0)) {
            bracket.high = s;
            s = 0.5 * (bracket.low + bracket.high);
            continue;
        }
        const double inverse = -1.0 / logarithm;
        const double y = std::sqrt(inverse);
        const double miss = y - target;
        bracket.add(s, miss > 0.0);
        const double r = black.slopeOverValue(); // (ln b)'
        const BellShape shape(x, s);
        const double bend = shape.relative - r; // r'/r
        const double share = r * inverse;
        const double second = bend + 1.5 * share; // of y
        const double third = bend * bend + shape.change - r * bend + share * (4.5 * bend + 3.75 * share);
        const double next = s - householderStep(miss / (0.5 * share * y), second, third);
        if (std::fabs(next - s) <= kLastStep * s) return next;
        s = bracket.within(next, s);
    }
    return s;
}

/// Above the inflection, where b is concave; `bound` = e^{x/2}, which b approaches. What is missing to it is
/// e^{-(h² + t²)/2} (erfcx((t + h)/sqrt 2) + erfcx((t - h)/sqrt 2)) / 2, without cancellation; in the upper half its
/// logarithm is solved for.
double solveAbove(double x, double inflection, double beta, double atInflection, double bound)
{
    const double wanted = bound - beta;
    const double rest = bound - atInflection;
    const bool isHigh = wanted < 0.5 * rest;
    // As if the bell from the inflection on were half of a Gaussian of the same height.
    const double passed = isHigh ? 1.0 - 0.5 * wanted / rest : 0.5 + 0.5 * (beta - atInflection) / rest;
    double s = inflection + 2.0 * (rest / bound) * math::normalQuantile(passed);
    Bracket bracket{inflection * (1.0 - 1e-12)};
    if (!(s > bracket.low) || std::isinf(s)) s = std::max(inflection, 1.0);
    for (int i = 0; i < kMostSteps; ++i) {
        const double h = x / s;
        const double t = 0.5 * s;
        const double bell = math::exp(-0.5 * (h * h + t * t));
        const double left = 0.5 * bell * (math::erfcx((t + h) * kRootHalf) + math::erfcx((t - h) * kRootHalf));
        const double slope = bell / kRootTwoPi;
        const BellShape shape(x, s);
        double step = 0.0;
        if (isHigh) {
            const double r = -slope / left; // (ln left)'
            const double bend = shape.relative - r;
            step = householderStep(math::log(left / wanted) / r, bend, bend * bend + shape.change - r * bend);
        } else {
            // left is near 1 where s is small, and has lost the digits of b.
            const double miss = s < kSmallDeviation
                                    ? 0.5 * bell * scaledDifference(-(t + h) * kRootHalf, s * kRootHalf) - beta
                                    : wanted - left;
            step = householderStep(miss / slope, shape.relative, shape.relative * shape.relative + shape.change);
        }
        bracket.add(s, left < wanted);
        const double next = s - step;
        if (std::fabs(next - s) <= kLastStep * s) return next;
        s = bracket.within(next, s);
    }
    return s;
}

/// s with b(x, s) = beta, x < 0, 0 < beta < bound = e^{x/2}.
double solve(double x, double beta, double bound)
{
    // b'' = 0 at sqrt(-2x); there h + t = 0 and the exponent is x/2.
    const double inflection = std::sqrt(-2.0 * x);
    const double scaled = 1.0 - math::erfcx(std::sqrt(-x));
    const double atInflection = 0.5 * bound * scaled;
    if (beta > atInflection) return solveAbove(x, inflection, beta, atInflection, bound);
    return solveBelow(x, inflection, math::log(beta));
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
    const double ratio = std::min(spot, strike) / std::max(spot, strike);
    const double x = math::log(ratio);
    const double s = x == 0.0 ? 2.0 * math::normalQuantile(0.5 * (1.0 + beta)) // b = 2 N(s/2) - 1
                              : solve(x, beta, std::sqrt(ratio));
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
