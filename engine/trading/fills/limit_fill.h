#pragma once

#include <optional>

#include "engine/trading/fills/fill.h"
#include "engine/trading/fills/fill_settings.h"

namespace sextant::trading {

// Prices of limit orders (execution.md §7, F1 and F1B). No fill is worse than the limit. `rests`: the order lay in the
// book while the market was beyond its limit; it then fills at the limit, as a maker. One that could trade when it
// arrived takes what is there.

/// Whether an order that meets this quote could trade: the ask at or below a buy limit, the bid at or above a sell
/// limit. False without a usable quote.
[[nodiscard]] bool isMarketable(market::Side side, Price limit, const market::Quote& quote);
/// The same without quotes: around `last`, with the half-spread of §5.1.
[[nodiscard]] bool isMarketable(const market::Instrument& instrument, const FillSettings& settings, market::Side side,
                                Price limit, Price last);

/// F1 with quotes: fills when the opposite quote is at the limit or better.
[[nodiscard]] std::optional<PricedFill> limitAtQuote(const market::Instrument& instrument, const FillSettings& settings,
                                                     market::Side side, Price limit, bool rests,
                                                     const market::Quote& quote);

/// F1 without quotes: one that rests fills when a trade goes through the limit, one that arrives around the trade.
[[nodiscard]] std::optional<PricedFill> limitAtTrade(const market::Instrument& instrument, const FillSettings& settings,
                                                     market::Side side, Price limit, bool rests,
                                                     const market::Trade& trade);

/// Whether the bar opens at the limit or beyond it, so that the order fills there and then.
[[nodiscard]] bool opensWithin(market::Side side, Price limit, const market::Bar& bar);

/// F1B, execution.md §7.5: at the open where that lies at the limit or beyond, with the half-spread but never worse
/// than the limit; else at the limit if the bar goes at least one tick beyond it. Always `proxy`; market time is the
/// bar's start.
[[nodiscard]] std::optional<PricedFill> limitInBar(const market::Instrument& instrument, const FillSettings& settings,
                                                   market::Side side, Price limit, const market::Bar& bar);

/// Takes off what would be worse than the limit: first of the impact, then of the slippage, then of the half-spread.
/// The reference must lie at the limit or within it.
[[nodiscard]] PricedFill cappedAt(market::Side side, Price limit, PricedFill fill);

/// A resting order's fill at its limit.
[[nodiscard]] PricedFill makerAt(Price limit, Time marketTime);

} // namespace sextant::trading
