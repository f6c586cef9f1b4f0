#pragma once

#include "engine/trading/options/option_terms.h"

namespace sextant::trading {

/// Black, Scholes and Merton with a dividend yield:
///     d1 = (ln(S/K) + (r - q + v²/2) T) / (v sqrt T),  d2 = d1 - v sqrt T
///     P = w (S e^{-qT} N(w d1) - K e^{-rT} N(w d2))
/// With v sqrt T = 0 the discounted intrinsic value of the forward. Source: E. Haug, "The complete guide to option
/// pricing formulas", 2007, §1.1 and ch. 2. Own arithmetic: the same bits on every machine.
[[nodiscard]] double blackScholesPrice(const OptionTerms& terms, const OptionMarket& market);
/// The same with all greeks, for little more than the price.
[[nodiscard]] OptionValue blackScholes(const OptionTerms& terms, const OptionMarket& market);

/// The same of one option at many spots: what does not depend on the spot is worked out once. The same bits.
class EuropeanPricer final {
public:
    /// `market.spot` is not read.
    EuropeanPricer(const OptionTerms& terms, const OptionMarket& market);
    [[nodiscard]] OptionValue at(double spot) const;

private:
    double m_years;
    double m_rate;
    double m_dividendYield;
    double m_volatility;
    double m_sign;
    double m_rootTime;
    double m_deviation;
    double m_yieldFactor;
    double m_strike; // discounted
};

/// Least and largest price a European option can have.
struct PriceBounds {
    double low = 0.0;
    double high = 0.0;
};
[[nodiscard]] PriceBounds europeanBounds(const OptionTerms& terms, const OptionMarket& market);

} // namespace sextant::trading
