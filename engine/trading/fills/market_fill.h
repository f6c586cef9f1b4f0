#pragma once

#include <optional>

#include "engine/trading/fills/fill.h"
#include "engine/trading/fills/fill_settings.h"

namespace sextant::trading {

// Prices of market orders (execution.md §7). All rounding is to the price unit, against the trader; a sale never fills
// below 0.

/// F1B, execution.md §7.5: the open of the first bar after the order, plus half-spread and slippage of §5.1 against the
/// trader. A quote bar with a known opening spread uses half of that instead of the assumed half-spread. Always
/// `proxy`; market time is the bar's start.
[[nodiscard]] PricedFill fillAtBarOpen(const market::Instrument& instrument, const FillSettings& settings,
                                       market::Side side, const market::Bar& bar);

/// F1 with quotes: a buy at the ask, a sale at the bid, and the slippage ticks of the settings beyond it. Nothing if a
/// side is missing or they are crossed. Options: mid ± half of the spread times the settings' aggressiveness, no
/// slippage, rounded to the tick against the trader and never beyond the touch.
[[nodiscard]] std::optional<PricedFill> fillAtQuote(const market::Instrument& instrument, const FillSettings& settings,
                                                    market::Side side, const market::Quote& quote);

/// F1 without quotes: the last trade, plus half-spread and slippage of §5.1 against the trader; `proxy`.
[[nodiscard]] PricedFill fillAroundTrade(const market::Instrument& instrument, const FillSettings& settings,
                                         market::Side side, const market::Trade& trade);

/// What an order decided now would probably cost (§5): the last price and the half-spread of §5.1 against the trader,
/// rounded to the tick against the trader.
[[nodiscard]] Price entryEstimate(const market::Instrument& instrument, const FillSettings& settings, market::Side side,
                                  Price last);
/// The same where quotes exist: ask or bid, on a tick. Nothing if a side is missing or they are crossed.
[[nodiscard]] std::optional<Price> entryEstimate(const market::Instrument& instrument, market::Side side,
                                                 const market::Quote& quote);

/// Twice the half-spread of §5.1: what stands for the spread in R13 and gate 4 without quotes. Rounded up to the price
/// unit.
[[nodiscard]] Price proxySpread(const market::Instrument& instrument, const FillSettings& settings, Price price);

} // namespace sextant::trading
