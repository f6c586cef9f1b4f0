#pragma once

#include <optional>

#include "engine/market/instrument.h"
#include "engine/trading/venue/order_ticket.h"

namespace sextant::trading {

/// Whether a price sets a stop off: at or above the level for a buy, at or below it for a sale.
[[nodiscard]] constexpr bool isReached(market::Side side, Price level, Price price)
{
    return side == market::Side::Buy ? price >= level : price <= level;
}

/// Where a trailing stop lies when `best` is the best price seen: a sale below it, a buy above it, by
///     Amount  amount          Percent  ppm · 1e-6 · best          Atr  multiple · atr
/// rounded to the tick away from the market, so that it is never nearer than asked for. Nothing if that is no price
/// (<= 0 or beyond the range).
[[nodiscard]] std::optional<Price> trailLevel(const market::Instrument& instrument, const Trail& trail,
                                              market::Side side, Price best);

/// The better of two prices for a trailing stop: the higher one for a sale, the lower one for a buy.
[[nodiscard]] constexpr Price betterFor(market::Side stopSide, Price a, Price b)
{
    return (stopSide == market::Side::Sell) == (a > b) ? a : b;
}

} // namespace sextant::trading
