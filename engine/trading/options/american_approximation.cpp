#include "engine/trading/options/american_approximation.h"

#include <algorithm>
#include <cmath>

#include "engine/core/distributions.h"
#include "engine/core/math.h"
#include "engine/trading/options/black_scholes.h"

namespace sextant::trading {
namespace {

constexpr int kMostNewtonSteps = 100;
constexpr double kNewtonTolerance = 1e-13; // of the strike

bool isOption(const OptionTerms& terms, const OptionMarket& market)
{
    return std::isfinite(terms.strike) && std::isfinite(terms.years) && std::isfinite(market.rate) &&
           std::isfinite(market.dividendYield) && std::isfinite(market.volatility) && terms.strike > 0.0 &&
           terms.years > 0.0 && market.volatility > 0.0;
}

/// (x ± sqrt(x² + 4 m)) / 2 without cancellation; m may not make the root imaginary.
double quadraticRoot(double x, double m, double sign)
{
    const double root = std::sqrt(std::max(0.0, x * x + 4.0 * m));
    return sign * x >= 0.0 ? 0.5 * (x + sign * root) : 2.0 * m / (sign * root - x);
}

/// Bjerksund and Stensland's phi.
double flatBoundaryTerm(double spot, double years, double gamma, double level, double boundary, double rate,
                        double carry, double variance)
{
    const double deviation = std::sqrt(variance * years);
    const double lambda = -rate + gamma * carry + 0.5 * gamma * (gamma - 1.0) * variance;
    const double d = -(math::log(spot / level) + (carry + (gamma - 0.5) * variance) * years) / deviation;
    const double kappa = 2.0 * carry / variance + 2.0 * gamma - 1.0;
    const double far = d - 2.0 * math::log(boundary / spot) / deviation;
    return math::exp(lambda * years) * math::pow(spot, gamma) *
           (math::normalCdf(d) - math::pow(boundary / spot, kappa) * math::normalCdf(far));
}

/// The American call; a put is the call with spot and strike, rate and yield exchanged.
double flatBoundaryCall(double spot, double strike, double years, double rate, double yield, double volatility)
{
    const double carry = rate - yield;
    const double variance = volatility * volatility;
    const double half = 0.5 - carry / variance;
    const double beta = half + std::sqrt(half * half + 2.0 * rate / variance);
    const double highest = beta / (beta - 1.0) * strike;
    const double lowest = std::max(strike, rate / yield * strike);
    const double shape = -(carry * years + 2.0 * volatility * std::sqrt(years)) * lowest / (highest - lowest);
    const double boundary = lowest + (highest - lowest) * -math::expm1(shape);
    if (spot >= boundary) return spot - strike;
    const auto term = [&](double gamma, double level) {
        return flatBoundaryTerm(spot, years, gamma, level, boundary, rate, carry, variance);
    };
    const double alpha = (boundary - strike) * math::pow(boundary, -beta);
    return alpha * (math::pow(spot, beta) - term(beta, boundary)) + term(1.0, boundary) - term(1.0, strike) -
           strike * (term(0.0, boundary) - term(0.0, strike));
}

} // namespace

Result<BaroneAdesiWhaley> BaroneAdesiWhaley::prepare(const OptionTerms& terms, const OptionMarket& market)
{
    if (!isOption(terms, market))
        return fail(ErrorCode::InvalidArgument, "strike, time to expiry and volatility must be above 0");
    BaroneAdesiWhaley out;
    out.m_terms = terms;
    out.m_market = market;
    const bool isCall = terms.type == OptionType::Call;
    const double sign = signOf(terms.type);
    out.m_critical = isCall ? HUGE_VAL : 0.0;
    // A call is exercised for its dividends, a put for the interest on its strike.
    const double gain = isCall ? market.dividendYield : market.rate;
    const double cost = isCall ? market.rate : market.dividendYield;
    if (gain <= 0.0) {
        if (gain < 0.0 && cost < gain)
            return fail(ErrorCode::InvalidArgument, "rate and yield are negative: a tree serves there");
        out.m_isEuropean = true;
        return out;
    }
    const double variance = market.volatility * market.volatility;
    const double carry = market.rate - market.dividendYield;
    const double root = std::sqrt(terms.years);
    const double n = 2.0 * carry / variance;
    // 2 r / (v² (1 - e^{-rT})), with its limit for a rate of 0.
    const double m = market.rate == 0.0 ? 2.0 / (variance * terms.years)
                                        : 2.0 * market.rate / (variance * -math::expm1(-market.rate * terms.years));
    out.m_exponent = quadraticRoot(1.0 - n, m, sign);
    const double exponent = out.m_exponent;
    const double yieldFactor = math::exp(-market.dividendYield * terms.years);
    const double strike = terms.strike;

    // What exercising gives too little at a spot, and its slope there.
    const auto miss = [&](double spot, double& slope) {
        const double deviation = market.volatility * root;
        const double d1 = (math::log(spot / strike) + (carry + 0.5 * variance) * terms.years) / deviation;
        const double chance = yieldFactor * math::normalCdf(sign * d1);
        OptionMarket at = market;
        at.spot = spot;
        const double held = blackScholesPrice(terms, at) + sign * (1.0 - chance) * spot / exponent;
        const double density = yieldFactor * math::normalDensity(d1) / deviation;
        slope = sign - (sign * chance * (1.0 - 1.0 / exponent) + (sign - density) / exponent);
        return sign * (spot - strike) - held;
    };
    // Start: what it is for endless time, drawn towards the strike.
    const double endless = 2.0 * market.rate / variance;
    const double endlessExponent = quadraticRoot(1.0 - n, endless, sign);
    const double limit = strike / (1.0 - 1.0 / endlessExponent);
    double low = isCall ? strike : 0.0;
    double high = isCall ? HUGE_VAL : strike;
    double spot = isCall ? 1.1 * strike : 0.9 * strike;
    if (isCall && std::isfinite(limit) && limit > strike) {
        const double h = -(carry * terms.years + 2.0 * market.volatility * root) * strike / (limit - strike);
        spot = strike + (limit - strike) * -math::expm1(h);
    } else if (!isCall && std::isfinite(limit) && limit > 0.0 && limit < strike) {
        const double h = (carry * terms.years - 2.0 * market.volatility * root) * strike / (strike - limit);
        spot = limit + (strike - limit) * math::exp(h);
    }
    if (!(spot > low && spot < high)) spot = isCall ? 1.1 * strike : 0.9 * strike;
    for (int i = 0; i < kMostNewtonSteps; ++i) {
        double slope = 0.0;
        const double missed = miss(spot, slope);
        if (std::fabs(missed) <= kNewtonTolerance * strike) break;
        // Beyond the critical spot exercising gives more than holding.
        const bool isBeyond = missed > 0.0;
        (isBeyond == isCall ? high : low) = spot;
        double next = spot - missed / slope;
        if (!(next > low && next < high)) next = std::isinf(high) ? 2.0 * spot : 0.5 * (low + high);
        if (std::fabs(next - spot) <= 1e-15 * spot) break;
        spot = next;
    }
    out.m_critical = spot;
    const double d1 = (math::log(spot / strike) + (carry + 0.5 * variance) * terms.years) / (market.volatility * root);
    out.m_amount = sign * spot / exponent * (1.0 - yieldFactor * math::normalCdf(sign * d1));
    if (!std::isfinite(out.m_critical) || !std::isfinite(out.m_amount) || !std::isfinite(out.m_exponent))
        return fail(ErrorCode::InvalidArgument, "the approximation overflows at so small a volatility: a tree serves");
    return out;
}

double BaroneAdesiWhaley::price(double spot) const
{
    OptionMarket at = m_market;
    at.spot = spot;
    if (m_isEuropean) return blackScholesPrice(m_terms, at);
    const double sign = signOf(m_terms.type);
    if (sign * (spot - m_critical) >= 0.0) return sign * (spot - m_terms.strike);
    return blackScholesPrice(m_terms, at) + m_amount * math::pow(spot / m_critical, m_exponent);
}

OptionValue BaroneAdesiWhaley::value(double spot) const
{
    OptionMarket at = m_market;
    at.spot = spot;
    const double sign = signOf(m_terms.type);
    OptionValue out;
    if (!m_isEuropean && sign * (spot - m_critical) >= 0.0) {
        out.price = sign * (spot - m_terms.strike);
        out.delta = sign;
    } else {
        const OptionValue european = blackScholes(m_terms, at);
        out.price = european.price;
        out.delta = european.delta;
        out.gamma = european.gamma;
        if (!m_isEuropean) {
            const double premium = m_amount * math::pow(spot / m_critical, m_exponent);
            out.price += premium;
            out.delta += premium * m_exponent / spot;
            out.gamma += premium * m_exponent * (m_exponent - 1.0) / (spot * spot);
        }
    }
    if (out.price > 0.0) out.elasticity = out.delta * spot / out.price;
    return out;
}

Result<double> bjerksundStensland1993(const OptionTerms& terms, const OptionMarket& market)
{
    if (!isOption(terms, market) || !(market.spot > 0.0 && std::isfinite(market.spot)))
        return fail(ErrorCode::InvalidArgument, "spot, strike, time to expiry and volatility must be above 0");
    const bool isCall = terms.type == OptionType::Call;
    const double european = blackScholesPrice(terms, market);
    const double gain = isCall ? market.dividendYield : market.rate;
    const double cost = isCall ? market.rate : market.dividendYield;
    if (gain <= 0.0 && cost >= 0.0) return european;
    if (gain <= 0.0 || cost < 0.0)
        return fail(ErrorCode::InvalidArgument, "rate or yield is negative: a tree serves there");
    const double spot = isCall ? market.spot : terms.strike;
    const double strike = isCall ? terms.strike : market.spot;
    // In units of the strike, so that no power of a price overflows.
    const double value = strike * flatBoundaryCall(spot / strike, 1.0, terms.years, cost, gain, market.volatility);
    if (!std::isfinite(value))
        return fail(ErrorCode::InvalidArgument, "the closed form overflows at so small a volatility: a tree serves");
    return std::max({value, european, signOf(terms.type) * (market.spot - terms.strike)});
}

} // namespace sextant::trading
