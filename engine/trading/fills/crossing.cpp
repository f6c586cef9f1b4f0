#include "engine/trading/fills/crossing.h"

#include <algorithm>

#include "engine/core/contract.h"

namespace sextant::trading {

FinePrice crossingCost(const market::Instrument& instrument, const CrossingCost& cost, Price price)
{
    FinePrice distance{static_cast<__int128>(price.units) * cost.ppm * (FinePrice::kPerUnit / 1'000'000)};
    if (cost.atLeastHalfTick) distance = std::max(distance, halfOf(instrument.tick.units));
    if (cost.atLeastTick) distance = std::max(distance, halfOf(2 * instrument.tick.units));
    return distance;
}

FinePrice halfSpreadAtOpen(const market::Instrument& instrument, const FillSettings& settings, const market::Bar& bar)
{
    if ((bar.flags & market::kQuoteBar) != 0 && bar.openSpread != market::Bar::kUnknownSpread)
        return halfOf(bar.openSpread);
    return crossingCost(instrument, settings.assumption(instrument.assetClass).halfSpread, bar.open);
}

PricedFill priceAgainst(market::Side side, Price reference, FinePrice halfSpread, FinePrice slippage)
{
    expects(side != market::Side::None, "a fill has a side");
    expects(halfSpread.parts >= 0 && slippage.parts >= 0, "half-spread and slippage are not negative");
    const __int128 parts = halfSpread.parts + slippage.parts;
    __int128 distance = (parts + FinePrice::kPerUnit - 1) / FinePrice::kPerUnit;
    if (side == market::Side::Sell) distance = std::min<__int128>(distance, std::max<std::int64_t>(reference.units, 0));
    const __int128 price = reference.units + market::sign(side) * distance;
    expects(price <= INT64_MAX && price >= INT64_MIN, "a fill's price does not fit its price unit");
    PricedFill fill;
    fill.price = Price{static_cast<std::int64_t>(price)};
    fill.reference = reference;
    fill.halfSpread = Price{static_cast<std::int64_t>(
        std::min<__int128>((halfSpread.parts + FinePrice::kPerUnit - 1) / FinePrice::kPerUnit, distance))};
    fill.slippage = Price{static_cast<std::int64_t>(distance) - fill.halfSpread.units};
    return fill;
}

} // namespace sextant::trading
