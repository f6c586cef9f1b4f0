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

EuropeanPricer::EuropeanPricer(const OptionTerms& terms, const OptionMarket& market)
    : m_years(terms.years), m_rate(market.rate), m_dividendYield(market.dividendYield), m_volatility(market.volatility),
      m_sign(signOf(terms.type)), m_rootTime(std::sqrt(terms.years)), m_deviation(market.volatility * m_rootTime),
      m_yieldFactor(math::exp(-market.dividendYield * terms.years)),
      m_strike(terms.strike * math::exp(-market.rate * terms.years))
{}

OptionValue EuropeanPricer::at(double priceNow) const
{
    const double spot = priceNow * m_yieldFactor;
    const double strike = m_strike;
    const double sign = m_sign;
    OptionValue value;
    if (!(m_deviation > 0.0)) {
        // The forward is certain; at the money the kink counts as out of it.
        const bool isIn = sign * (spot - strike) > 0.0;
        value.price = positive(sign * (spot - strike));
        if (isIn) {
            value.delta = sign * m_yieldFactor;
            value.theta = sign * (m_dividendYield * spot - m_rate * strike);
            value.rho = sign * m_years * strike;
            value.dividendRho = -sign * m_years * spot;
            value.elasticity = value.delta * priceNow / value.price;
        }
        return value;
    }
    const double d1 = math::log(spot / strike) / m_deviation + 0.5 * m_deviation;
    const double d2 = d1 - m_deviation;
    const double density = math::normalDensity(d1);
    const double n1 = normalCdfBeside(sign * d1, density);
    // S e^{-qT} n(d1) = K e^{-rT} n(d2), as long as n(d1) has all its digits.
    const double n2 =
        std::fabs(d1) < 8.0 ? normalCdfBeside(sign * d2, density * spot / strike) : math::normalCdf(sign * d2);
    value.price = positive(sign * (spot * n1 - strike * n2));
    value.delta = sign * m_yieldFactor * n1;
    value.gamma = m_yieldFactor * density / (priceNow * m_deviation);
    value.vega = spot * density * m_rootTime;
    value.theta =
        -0.5 * spot * density * m_volatility / m_rootTime + sign * (m_dividendYield * spot * n1 - m_rate * strike * n2);
    value.rho = sign * m_years * strike * n2;
    value.dividendRho = -sign * m_years * spot * n1;
    if (value.price > 0.0) value.elasticity = value.delta * priceNow / value.price;
    return value;
}

OptionValue blackScholes(const OptionTerms& terms, const OptionMarket& market)
{
    return EuropeanPricer(terms, market).at(market.spot);
}

} // namespace sextant::trading
