#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "engine/core/result.h"
#include "engine/trading/options/binomial_tree.h"
#include "engine/trading/options/cash_dividend.h"
#include "engine/trading/options/option_terms.h"

namespace sextant::trading {

/// How an option is valued. All of these are our own arithmetic and may reach an effect (docs/decisions/0018).
enum class PricingModel : std::uint8_t {
    BlackScholes,           ///< European; closed form and closed greeks
    Tree,                   ///< European and American; cash dividends
    BaroneAdesiWhaley,      ///< American
    BjerksundStensland1993, ///< American
};
[[nodiscard]] std::string_view toString(PricingModel model); ///< "bsm", "tree", "baw", "bjs93"
/// Errors: InvalidArgument naming the models there are.
[[nodiscard]] Result<PricingModel> pricingModelFrom(std::string_view name);
/// What is exact for the style: the closed form, or the tree.
[[nodiscard]] constexpr PricingModel modelFor(OptionStyle style)
{
    return style == OptionStyle::European ? PricingModel::BlackScholes : PricingModel::Tree;
}

/// Value and greeks. At expiry (years 0) the payoff and its slope. Cash dividends are taken off the spot at their
/// present value, except by the tree, which exercises around them. The greeks of the two approximations are central
/// differences.
/// Errors: InvalidArgument for terms that make no option, a style that the model does not know (an American option by
/// Black-Scholes, a European one by the approximations of American options), and as the models themselves.
[[nodiscard]] Result<OptionValue> optionValue(PricingModel model, const OptionTerms& terms, OptionStyle style,
                                              const OptionMarket& market, const TreeSettings& tree = {},
                                              std::span<const CashDividend> dividends = {});

/// The payoff and its slope; the other greeks are 0.
[[nodiscard]] OptionValue payoffValue(const OptionTerms& terms, double spot);

} // namespace sextant::trading
