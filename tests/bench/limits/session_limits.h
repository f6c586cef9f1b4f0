#pragma once

#include <cstdint>
#include <span>

#include "engine/market/records.h"

/// The barest loop over the records of a replay: looks at each one's price and does nothing else.
namespace sextant::bench::limits {

[[nodiscard]] inline std::int64_t sumOfPrices(std::span<const market::Trade> trades)
{
    std::int64_t sum = 0;
    for (const market::Trade& trade : trades)
        sum += trade.price.units;
    return sum;
}

[[nodiscard]] inline std::int64_t sumOfPrices(std::span<const market::Bar> bars)
{
    std::int64_t sum = 0;
    for (const market::Bar& bar : bars)
        sum += bar.close.units;
    return sum;
}

} // namespace sextant::bench::limits
