#include "engine/trading/options/black_scholes.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/core/distributions.h"
#include "engine/core/math.h"

namespace sextant::trading {
namespace {

double positive(double value) { return std::max(0.0, value); }

/// N(x), where the density at x is known already: its exponential is half the work away from the middle. Far out, where
/// rounding of the exponent would show, as everybody does.
double normalCdfBeside(double x, double density)
{
    constexpr double kRootHalf = 0.70710678118654752440;
    constexpr double kHalfRootTwoPi = 1.2533141373155002512;
    const double size = std::fabs(x);
    if (size < 0.6 || size > 6.0) return math::normalCdf(x);
    const double tail = kHalfRootTwoPi * density * math::erfcx(size * kRootHalf);
    return x < 0.0 ? tail : 1.0 - tail;
}

} // namespace

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
    const double density = math::normalDensity(d1);
    const double n1 = normalCdfBeside(sign * d1, density);
    // S e^{-qT} n(d1) = K e^{-rT} n(d2), as long as n(d1) has all its digits.
    const double n2 =
        std::fabs(d1) < 8.0 ? normalCdfBeside(sign * d2, density * spot / strike) : math::normalCdf(sign * d2);
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

} // namespace sextant::trading
