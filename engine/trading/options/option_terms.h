#pragma once

#include "engine/market/options/option_contract.h"

namespace sextant::trading {

using market::OptionStyle;
using market::OptionType;

/// +1 for a call, -1 for a put.
[[nodiscard]] constexpr double signOf(OptionType type) { return type == OptionType::Call ? 1.0 : -1.0; }

/// What an option pays, and when. Prices in quote currency per unit of the underlying.
struct OptionTerms {
    OptionType type = OptionType::Call;
    double strike = 0.0; ///< > 0
    double years = 0.0;  ///< to expiry, >= 0
};

/// The market it is valued in; rates continuously compounded per year.
struct OptionMarket {
    double spot = 0.0; ///< > 0
    double rate = 0.0;
    double dividendYield = 0.0;
    double volatility = 0.0; ///< per square root of a year, >= 0
};

/// What it is worth and how that changes: per 1.00 of spot, volatility and rate; theta per year (negative: it loses
/// with time passing).
struct OptionValue {
    double price = 0.0;
    double delta = 0.0;
    double gamma = 0.0;
    double vega = 0.0;
    double theta = 0.0;
    double rho = 0.0;
    double dividendRho = 0.0; ///< per 1.00 of dividend yield
    /// delta · spot / price; 0 for a price of 0.
    double elasticity = 0.0;
};

} // namespace sextant::trading
