#pragma once

#include <algorithm>

#include "engine/core/result.h"
#include "engine/trading/options/option_terms.h"

namespace sextant::trading {

/// How far central differences move what they differentiate by.
struct DifferenceSteps {
    double spotShare = 1e-4;      ///< of the spot, for delta
    double spotShareTwice = 1e-3; ///< of the spot, for gamma
    double volatility = 1e-4;     ///< at most half the volatility
    double rate = 1e-5;           ///< also of the dividend yield
    double years = 1e-4;          ///< at most half the time left
};

/// Value and greeks of a smooth price by central differences, in the units of OptionValue.
/// `price` gives Result<double> of terms and market. Errors: the first of a price, also of a moved one: half a
/// difference is no slope.
template <class Price>
Result<OptionValue> differentiated(const Price& price, const OptionTerms& terms, const OptionMarket& market,
                                   const DifferenceSteps& steps)
{
    const auto here = price(terms, market);
    if (!here) return tl::unexpected(here.error());
    OptionValue value;
    value.price = *here;
    Result<void> sound;
    const auto at = [&](const OptionTerms& movedTerms, const OptionMarket& moved) {
        const auto there = price(movedTerms, moved);
        if (!there && sound) sound = tl::unexpected(there.error());
        return there.value_or(0.0);
    };
    const auto slope = [&](double OptionMarket::*input, double move) {
        OptionMarket up = market;
        OptionMarket down = market;
        up.*input += move;
        down.*input -= move;
        return (at(terms, up) - at(terms, down)) / (2.0 * move);
    };
    const double spotMove = steps.spotShareTwice * market.spot;
    OptionMarket up = market;
    OptionMarket down = market;
    up.spot += spotMove;
    down.spot -= spotMove;
    value.gamma = (at(terms, up) - 2.0 * *here + at(terms, down)) / (spotMove * spotMove);
    value.delta = slope(&OptionMarket::spot, steps.spotShare * market.spot);
    value.vega = slope(&OptionMarket::volatility, std::min(steps.volatility, 0.5 * market.volatility));
    value.rho = slope(&OptionMarket::rate, steps.rate);
    value.dividendRho = slope(&OptionMarket::dividendYield, steps.rate);
    OptionTerms longer = terms;
    OptionTerms shorter = terms;
    const double timeMove = std::min(steps.years, 0.5 * terms.years);
    longer.years += timeMove;
    shorter.years -= timeMove;
    value.theta = -(at(longer, market) - at(shorter, market)) / (2.0 * timeMove);
    if (!sound) return tl::unexpected(sound.error());
    if (value.price > 0.0) value.elasticity = value.delta * market.spot / value.price;
    return value;
}

} // namespace sextant::trading
