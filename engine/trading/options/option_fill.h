#pragma once

#include <cstdint>
#include <optional>

#include "engine/core/fixed.h"
#include "engine/market/options/option_quote.h"
#include "engine/market/records.h"

namespace sextant::trading {

/// The price of a market order in an option.
struct OptionFillPrice {
    Price price;
    Price mid; ///< rounded half-even
};

/// mid + side · spread · a / 2 with aggressiveness a in [0, 1] (execution.md §7), rounded to the tick against the
/// trader and never beyond bid or ask. `aggressivenessPpm` is limited to [0, 1 000 000]; tick > 0. Nothing for a quote
/// with a problem: it fills nobody.
[[nodiscard]] std::optional<OptionFillPrice> fillAtQuote(const market::OptionQuote& quote, market::Side side,
                                                         std::int64_t aggressivenessPpm, Price tick);

/// An order without a usable quote is tried again: up to three retries, then it has failed (execution.md §8).
inline constexpr int kOptionFillRetries = 3;

/// Whole contracts whose loss at the stop stays within the budget (execution.md §5):
///     floor(equity · riskPpm · multiplier / (premium · contractMultiplier · stopFraction))
/// in integers, the multiplier first limited to [0.25, 1.5] and rounded to 1e-6; stopFractionPpm in (0, 1 000 000],
/// 1 000 000 without a stop. 0 for an equity, premium or contract multiplier not above 0.
[[nodiscard]] Lots optionContracts(Cash equity, std::int64_t riskPpm, double multiplier, Price premium,
                                   const Decimal& contractMultiplier, std::int64_t stopFractionPpm);

} // namespace sextant::trading
