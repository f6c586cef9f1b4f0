#pragma once

#include "engine/trading/fills/fill.h"
#include "engine/trading/fills/fill_settings.h"

namespace sextant::trading {

/// A distance in price as a whole number of 1/2 000 000 price units, so that half a tick and millionths of a price are
/// exact.
struct FinePrice {
    static constexpr std::int64_t kPerUnit = 2'000'000;
    __int128 parts = 0;

    [[nodiscard]] Price ceil() const
    {
        return Price{static_cast<std::int64_t>((parts + kPerUnit - 1) / kPerUnit)};
    } ///< of a distance >= 0
    friend constexpr auto operator<=>(const FinePrice&, const FinePrice&) = default;
};

/// What the assumption costs at a price.
[[nodiscard]] FinePrice crossingCost(const market::Instrument& instrument, const CrossingCost& cost, Price price);

/// Half of the spread at a bar's open: of a quote bar that knows it, else what the assumption costs there.
[[nodiscard]] FinePrice halfSpreadAtOpen(const market::Instrument& instrument, const FillSettings& settings,
                                         const market::Bar& bar);

/// Half of a spread known in price units.
[[nodiscard]] constexpr FinePrice halfOf(std::int64_t spread)
{
    return FinePrice{static_cast<__int128>(spread) * (FinePrice::kPerUnit / 2)};
}

/// price = reference ± (halfSpread + slippage), rounded once to the price unit against the trader, never below 0.
[[nodiscard]] PricedFill priceAgainst(market::Side side, Price reference, FinePrice halfSpread, FinePrice slippage);

} // namespace sextant::trading
