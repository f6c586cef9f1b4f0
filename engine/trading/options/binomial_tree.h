#pragma once

#include <cstdint>
#include <span>

#include "engine/core/result.h"
#include "engine/trading/options/cash_dividend.h"
#include "engine/trading/options/option_terms.h"

namespace sextant::trading {

enum class TreeKind : std::uint8_t {
    /// Odd number of steps; nodes centred on the strike, error of the order 1/n² where it is European.
    /// Source: D. Leisen and M. Reimer, "Binomial models for option valuation", 1996 (Peizer and Pratt's inversion 2).
    LeisenReimer,
    /// u = 1/d = e^{v sqrt(dt)}. Source: J. Cox, S. Ross and M. Rubinstein, "Option pricing: a simplified approach",
    /// 1979.
    CoxRossRubinstein,
};

struct TreeSettings {
    TreeKind kind = TreeKind::LeisenReimer;
    int steps = 201; ///< 3..kMostTreeSteps; Leisen and Reimer's tree takes the next odd number
};
inline constexpr int kMostTreeSteps = 20'001;

/// Value and greeks on a binomial tree with exercise at every node (American) or at the end. Cash dividends are
/// escrowed: what moves at random is the spot less the present value of the dividends up to expiry (J. Hull, "Options,
/// futures, and other derivatives", ch. 21). Delta and gamma come from three nodes at time 0 (A. Pelsser and T. Vorst,
/// "The binomial model and the greeks", 1994), theta from the Black-Scholes equation (0 where it is exercised now), the
/// others by moving the input. Where nothing is random the best certain exercise. Own arithmetic: the same bits on
/// every machine; cost steps² / 2 nodes, and seven trees for the greeks.
/// Errors: InvalidArgument for terms that make no option, steps out of range, dividends worth more than the spot, or
/// (Cox, Ross, Rubinstein) too few steps for so small a volatility.
[[nodiscard]] Result<OptionValue> treeValue(const OptionTerms& terms, OptionStyle style, const OptionMarket& market,
                                            const TreeSettings& settings = {},
                                            std::span<const CashDividend> dividends = {});
/// The price alone. Errors: as treeValue.
[[nodiscard]] Result<double> treePrice(const OptionTerms& terms, OptionStyle style, const OptionMarket& market,
                                       const TreeSettings& settings = {}, std::span<const CashDividend> dividends = {});

/// What it is worth where nothing is random: the best discounted exercise along the certain path of the spot.
[[nodiscard]] double certainValue(const OptionTerms& terms, OptionStyle style, const OptionMarket& market,
                                  std::span<const CashDividend> dividends = {});

} // namespace sextant::trading
