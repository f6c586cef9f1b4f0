#pragma once

#include "engine/core/result.h"
#include "engine/trading/options/option_terms.h"

namespace sextant::trading {

/// The quadratic approximation of an American option's value: with the European value c and the critical spot S*,
///     call: S < S*: c(S) + A (S / S*)^q,   else S - K      (put mirrored)
///     A = ± S*/q (1 - e^{-qT} N(± d1(S*)))
/// Nothing but c depends on the spot, so it is prepared once per option and asked for each spot. Within 4e-2 of the
/// true value for up to half a year (specs/options-notes.md §1). Own arithmetic: the same bits on every machine.
/// Source: G. Barone-Adesi and R. Whaley, "Efficient analytic approximation of American option values", 1987; the
/// starting values are Haug's, "The complete guide to option pricing formulas", 2007, §3.1.
class BaroneAdesiWhaley final {
public:
    /// `market.spot` is not read. Errors: InvalidArgument for terms that make no option, no time or volatility, or
    /// rates at which there is a second boundary that the method does not know (a call with rate and yield below 0, a
    /// put likewise).
    [[nodiscard]] static Result<BaroneAdesiWhaley> prepare(const OptionTerms& terms, const OptionMarket& market);

    [[nodiscard]] double price(double spot) const;
    /// Price, delta and gamma; the other greeks are 0.
    [[nodiscard]] OptionValue value(double spot) const;
    /// The spot beyond which it is exercised at once; infinite for a call, 0 for a put that never is.
    [[nodiscard]] double criticalSpot() const { return m_critical; }

private:
    BaroneAdesiWhaley() = default;

    OptionTerms m_terms;
    OptionMarket m_market;
    bool m_isEuropean = false; // early exercise never pays
    double m_critical = 0.0;
    double m_exponent = 0.0;
    double m_amount = 0.0;
};

/// The American value by the flat boundary of Bjerksund and Stensland's first paper, never below the European value.
/// Errors: InvalidArgument for terms that make no option, no time, or inputs at which the closed form overflows
/// (volatilities near 0): a tree serves there.
/// Source: P. Bjerksund and G. Stensland, "Closed form approximation of American options", Scandinavian Journal of
/// Management, 1993; Haug, 2007, §3.2.
[[nodiscard]] Result<double> bjerksundStensland1993(const OptionTerms& terms, const OptionMarket& market);

} // namespace sextant::trading
