#include "engine/trading/venue/venue_market.h"

namespace sextant::trading {

using market::Side;

bool VenueMarket::hasFreshQuote(Time now) const
{
    return hasQuote && quote.isUsable() && now - quote.time <= maxQuoteAge;
}

Price VenueMarket::reference(Time now) const
{
    if (!hasFreshQuote(now)) return last;
    return Price{static_cast<std::int64_t>(divHalfEven(static_cast<__int128>(quote.bid.units) + quote.ask.units, 2))};
}

bool VenueMarket::hasUsableBook(Time now) const
{
    return book != nullptr && book->isLive() && book->hasBothSides() && !book->isCrossedOrLocked() &&
           !book->isStale(now, maxBookAge);
}

void VenueMarket::noteTrade(const market::Trade& trade)
{
    last = trade.price;
    lastTime = trade.time;
    hasTrades = true;
}

void VenueMarket::noteQuote(const market::Quote& newest)
{
    quote = newest;
    hasQuote = true;
}

bool VenueMarket::noteBook(const market::OrderBook& newest, double sizeUnit)
{
    book = &newest;
    if (!newest.isLive() || !newest.hasBothSides()) {
        bookBroke = true;
        hasQuote = false;
        return false;
    }
    const market::OrderBook::Level bid = *newest.best(Side::Buy);
    const market::OrderBook::Level ask = *newest.best(Side::Sell);
    quote = {};
    quote.time = newest.time();
    quote.bid = bid.price;
    quote.ask = ask.price;
    quote.bidSize = static_cast<double>(bid.size.units) * sizeUnit;
    quote.askSize = static_cast<double>(ask.size.units) * sizeUnit;
    hasQuote = true;
    return true;
}

void VenueMarket::forgetPrices()
{
    hasQuote = false;
    last = {};
}

void VenueMarket::canonical(CanonicalWriter& out) const
{
    out.putAll(last, lastTime, hasTrades, bookBroke, hasQuote, quote.time, quote.bid, quote.ask, quote.bidSize,
               quote.askSize, quote.flags);
}

void VenueMarket::restore(CanonicalReader& in)
{
    in.getAll(last, lastTime, hasTrades, bookBroke, hasQuote, quote.time, quote.bid, quote.ask, quote.bidSize,
              quote.askSize, quote.flags);
}

} // namespace sextant::trading
