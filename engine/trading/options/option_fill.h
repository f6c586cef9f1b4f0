#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "engine/core/fixed.h"
#include "engine/market/options/option_quote.h"
#include "engine/market/records.h"

namespace sextant::trading {

/// Where the price of a fill is from. Only fills at quotes count in experiments (execution.md §4).
enum class OptionPriceSource : std::uint8_t { Quote, Model };
[[nodiscard]] std::string_view toString(OptionPriceSource source); ///< "QUOTE", "MODEL"
[[nodiscard]] constexpr bool countsInExperiments(OptionPriceSource source)
{
    return source == OptionPriceSource::Quote;
}

/// The price of a market order in an option.
struct OptionFillPrice {
    Price price;
    Price mid; ///< rounded half-even
    OptionPriceSource source = OptionPriceSource::Quote;
};

/// mid + side · spread · a / 2 with aggressiveness a in [0, 1] (execution.md §7), rounded to the tick against the
/// trader and never beyond bid or ask. `aggressivenessPpm` is limited to [0, 1 000 000]; tick > 0. Nothing for a quote
/// with a problem: it fills nobody.
[[nodiscard]] std::optional<OptionFillPrice> fillAtQuote(const market::OptionQuote& quote, market::Side side,
                                                         std::int64_t aggressivenessPpm, Price tick);

/// Without quotes: the model's price and half a spread of max(0.01, 2.5 %) against the trader (execution.md §5.1),
/// rounded to the tick against the trader, at least one tick. Nothing unless the model's price is above 0.
[[nodiscard]] std::optional<OptionFillPrice> fillAtModel(double modelPrice, market::Side side, Price tick);

/// An order without a usable quote is tried again: up to three retries, then it has failed (execution.md §8).
inline constexpr int kOptionFillRetries = 3;

/// Whole contracts whose loss at the stop stays within the budget (execution.md §5):
///     floor(equity · riskPpm · multiplier / (premium · contractMultiplier · stopFraction))
/// in integers, the multiplier first limited to [0.25, 1.5] and rounded to 1e-6; stopFractionPpm in (0, 1 000 000],
/// 1 000 000 without a stop. 0 for an equity, premium or contract multiplier not above 0.
[[nodiscard]] Lots optionContracts(Cash equity, std::int64_t riskPpm, double multiplier, Price premium,
                                   const Decimal& contractMultiplier, std::int64_t stopFractionPpm);

} // namespace sextant::trading
