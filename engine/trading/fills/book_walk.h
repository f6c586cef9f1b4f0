#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "engine/market/book/order_book.h"
#include "engine/market/instrument.h"

namespace sextant::trading {

/// What was taken from one price level.
struct LevelFill {
    Price price;
    Lots quantity; ///< > 0
    friend bool operator==(const LevelFill&, const LevelFill&) = default;
};

/// What a marketable quantity finds in a book (execution.md §7, F2 and F3).
struct BookWalk {
    Lots filled;              ///< >= 0
    Lots remainder;           ///< what was asked for and not there
    Price average;            ///< cost / filled, rounded to the price unit against the trader; 0 if nothing filled
    Price worst;              ///< of the last level eaten; 0 if nothing filled
    __int128 cost = 0;        ///< exact: sum of price units times lots
    std::size_t levels = 0;   ///< eaten, in part or whole
    Price bid;                ///< best ones at the time; 0 where a side is empty
    Price ask;                ///< the same
    bool beyondKnown = false; ///< went where levels may be missing: the feed shows a window only
};

/// Fills a quantity against the displayed book: from the best opposite level on, whole lots of each (what a level holds
/// beyond them stays), not beyond `limit`. `fills` gets one entry per level eaten, best first, behind what it holds.
/// Nothing fills from a book that is not live. The book itself is not changed: it is the market's, and shows the next
/// day's orders again; who takes twice from the same level must remember it.
/// @param side  of the taker: a buy eats asks
/// @param quantity  > 0
[[nodiscard]] BookWalk walkBook(const market::Instrument& instrument, const market::OrderBook& book, market::Side side,
                                Lots quantity, std::optional<Price> limit, std::vector<LevelFill>& fills);

/// Whether the opposite best price is at the limit or better, so that the order trades on arrival, or a resting one is
/// filled whole at its limit (§7.2, last sentence of the fill test). False if the book is not live.
[[nodiscard]] bool isMarketable(const market::OrderBook& book, market::Side side, Price limit);

} // namespace sextant::trading
