#include "engine/trading/fills/limit_fill.h"

#include <algorithm>

#include "engine/core/contract.h"
#include "engine/trading/fills/crossing.h"
#include "engine/trading/fills/market_fill.h"

namespace sextant::trading {

using market::Side;

namespace {

bool isAtOrWithin(Side side, Price limit, Price price) { return side == Side::Buy ? price <= limit : price >= limit; }

} // namespace

PricedFill makerAt(Price limit, Time marketTime)
{
    PricedFill fill;
    fill.price = fill.reference = limit;
    fill.liquidity = Liquidity::Maker;
    fill.marketTime = marketTime;
    return fill;
}

PricedFill cappedAt(Side side, Price limit, PricedFill fill)
{
    std::int64_t beyond = (fill.price.units - limit.units) * market::sign(side);
    if (beyond <= 0) return fill;
    fill.price = limit;
    for (Price* part : {&fill.impact, &fill.slippage, &fill.halfSpread}) {
        const std::int64_t off = std::min(beyond, part->units);
        part->units -= off;
        beyond -= off;
    }
    expects(beyond == 0, "an order that can trade has its reference within the limit");
    return fill;
}

bool isMarketable(Side side, Price limit, const market::Quote& quote)
{
    expects(side != Side::None && limit.units > 0, "a limit order has a side and a limit");
    return quote.isUsable() && isAtOrWithin(side, limit, side == Side::Buy ? quote.ask : quote.bid);
}

bool isMarketable(const market::Instrument& instrument, const FillSettings& settings, Side side, Price limit,
                  Price last)
{
    expects(side != Side::None && limit.units > 0, "a limit order has a side and a limit");
    const FinePrice halfSpread = crossingCost(instrument, settings.assumption(instrument.assetClass).halfSpread, last);
    return isAtOrWithin(side, limit, priceAgainst(side, last, halfSpread, FinePrice{}).price);
}

std::optional<PricedFill> limitAtQuote(const market::Instrument& instrument, const FillSettings& settings, Side side,
                                       Price limit, bool rests, const market::Quote& quote)
{
    if (!isMarketable(side, limit, quote)) return std::nullopt;
    if (rests) return makerAt(limit, quote.time);
    return cappedAt(side, limit, *fillAtQuote(instrument, settings, side, quote));
}

std::optional<PricedFill> limitAtTrade(const market::Instrument& instrument, const FillSettings& settings, Side side,
                                       Price limit, bool rests, const market::Trade& trade)
{
    if (rests) {
        const bool isThrough = side == Side::Buy ? trade.price < limit : trade.price > limit;
        return isThrough ? std::optional(makerAt(limit, trade.time)) : std::nullopt;
    }
    if (!isMarketable(instrument, settings, side, limit, trade.price)) return std::nullopt;
    return cappedAt(side, limit, fillAroundTrade(instrument, settings, side, trade));
}

bool opensWithin(Side side, Price limit, const market::Bar& bar) { return isAtOrWithin(side, limit, bar.open); }

std::optional<PricedFill> limitInBar(const market::Instrument& instrument, const FillSettings& settings, Side side,
                                     Price limit, const market::Bar& bar)
{
    expects(side != Side::None && limit.units > 0, "a limit order has a side and a limit");
    PricedFill fill;
    if (opensWithin(side, limit, bar)) {
        fill = priceAgainst(side, bar.open, halfSpreadAtOpen(instrument, settings, bar), FinePrice{});
        // What does not cross the spread at the open waits for the market to come to it.
        if (isAtOrWithin(side, limit, fill.price))
            fill.liquidity = Liquidity::Taker;
        else
            fill = makerAt(limit, bar.start());
    } else {
        const std::int64_t tick = instrument.tick.units;
        const bool isPenetrated = side == Side::Buy ? static_cast<__int128>(limit.units) - bar.low.units >= tick
                                                    : static_cast<__int128>(bar.high.units) - limit.units >= tick;
        if (!isPenetrated) return std::nullopt;
        fill = makerAt(limit, bar.start());
    }
    fill.model = FillModel::F1B;
    fill.proxy = true;
    fill.marketTime = bar.start();
    return fill;
}

} // namespace sextant::trading
