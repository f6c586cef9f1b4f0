#include "engine/trading/fills/book_walk.h"

#include <algorithm>

#include "engine/core/contract.h"

namespace sextant::trading {

using market::OrderBook;
using market::Side;

BookWalk walkBook(const market::Instrument& instrument, const OrderBook& book, Side side, Lots quantity,
                  std::optional<Price> limit, std::vector<LevelFill>& fills)
{
    expects(side != Side::None && quantity.count > 0, "a walk through the book has a side and a quantity");
    BookWalk walk;
    walk.remainder = quantity;
    if (!book.isLive()) return walk;
    walk.bid = book.best(Side::Buy).value_or(OrderBook::Level{}).price;
    walk.ask = book.best(Side::Sell).value_or(OrderBook::Level{}).price;
    const Side resting = market::opposite(side);
    book.visit(resting, [&](const OrderBook::Level& level) {
        if (walk.remainder.count == 0) return false;
        if (limit && (side == Side::Buy ? level.price > *limit : level.price < *limit)) return false;
        const Lots part = std::min(market::wholeLots(instrument, level.size), walk.remainder);
        if (part.count == 0) return true;
        fills.push_back({level.price, part});
        walk.filled.count += part.count;
        walk.remainder.count -= part.count;
        walk.cost += static_cast<__int128>(level.price.units) * part.count;
        walk.worst = level.price;
        walk.beyondKnown = !book.isKnown(resting, level.price);
        ++walk.levels;
        return true;
    });
    if (walk.filled.count > 0) {
        const __int128 count = walk.filled.count;
        __int128 average = walk.cost / count; // towards 0
        const __int128 rest = walk.cost % count;
        if (side == Side::Buy && rest > 0) ++average;
        if (side == Side::Sell && rest < 0) --average;
        walk.average = Price{static_cast<std::int64_t>(average)};
    }
    return walk;
}

bool isMarketable(const OrderBook& book, Side side, Price limit)
{
    expects(side != Side::None, "an order has a side");
    if (!book.isLive()) return false;
    const auto best = book.best(market::opposite(side));
    return best && (side == Side::Buy ? best->price <= limit : best->price >= limit);
}

} // namespace sextant::trading
