#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "engine/core/result.h"
#include "engine/trading/options/binomial_tree.h"
#include "engine/trading/options/cash_dividend.h"
#include "engine/trading/options/option_pricer.h"
#include "engine/trading/options/option_terms.h"

namespace sextant::trading {

/// Why a price has no volatility. Absent volatilities are normal (a deep option quoted at its intrinsic value), so they
/// are values, not errors with texts.
enum class VolatilityFault : std::uint8_t {
    InvalidTerms,   ///< spot or strike not above 0, or a number that is none
    NoTime,         ///< at expiry
    BelowIntrinsic, ///< an arbitrage, or a stale price
    NoTimeValue,    ///< exactly the intrinsic value: every small volatility gives it
    AboveBound,     ///< not below the spot (call) or the strike (put), discounted where it is European
    NotFound,       ///< beyond kMostVolatility, or the model fails on the way
};
[[nodiscard]] std::string_view toString(VolatilityFault fault);   ///< "BELOW_INTRINSIC"
[[nodiscard]] std::string_view sentenceOf(VolatilityFault fault); ///< for people, no full stop

using VolatilityResult = tl::expected<double, VolatilityFault>;

/// Where the search for American volatilities ends: 100 000 %.
inline constexpr double kMostVolatility = 1000.0;

/// The volatility at which Black-Scholes gives `price`: exact to rounding wherever the price determines it, from 1e-6
/// to beyond 500 %, in and out of the money. `market.volatility` is not read. Own arithmetic: the same bits on every
/// machine; at most three evaluations of the price.
/// Source: P. Jäckel, "Let's be rational", Wilmott 2015 (normalisation, the split at the inflection point, the
/// transformed objectives, Householder's steps); the first guesses are our own; safeguarded by a bracket.
[[nodiscard]] VolatilityResult findVolatility(const OptionTerms& terms, const OptionMarket& market, double price);

/// The same as a Result: InvalidArgument for InvalidTerms and NoTime, else OutOfRange; the message begins with the
/// fault's name.
[[nodiscard]] Result<double> impliedVolatility(const OptionTerms& terms, const OptionMarket& market, double price);

/// The volatility at which the American value is `price`, by the tree or by Barone-Adesi and Whaley; bracketed false
/// position, to 1e-12 of it. In the region where it is exercised at once (price = intrinsic) it is NoTimeValue.
[[nodiscard]] VolatilityResult findAmericanVolatility(const OptionTerms& terms, const OptionMarket& market,
                                                      double price, PricingModel model = PricingModel::Tree,
                                                      const TreeSettings& tree = {},
                                                      std::span<const CashDividend> dividends = {});

} // namespace sextant::trading
