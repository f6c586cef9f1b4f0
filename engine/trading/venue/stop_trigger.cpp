#include "engine/trading/venue/stop_trigger.h"

#include <cmath>

namespace sextant::trading {
namespace {

constexpr std::int64_t kMillion = 1'000'000;

} // namespace

std::optional<Price> trailLevel(const market::Instrument& instrument, const Trail& trail, market::Side side, Price best)
{
    const bool isSale = side == market::Side::Sell;
    __int128 level = 0; // of a sale rounded down, of a buy up
    switch (trail.kind) {
    case Trail::Kind::Amount:
        level = static_cast<__int128>(best.units) + (isSale ? -1 : 1) * static_cast<__int128>(trail.amount.units);
        break;
    case Trail::Kind::Percent: {
        const __int128 parts = static_cast<__int128>(best.units) * (kMillion + (isSale ? -trail.ppm : trail.ppm));
        level = isSale ? parts / kMillion : (parts + kMillion - 1) / kMillion;
        break;
    }
    case Trail::Kind::Atr: {
        const double distance = std::ceil(trail.multiple * trail.atr);
        if (!(distance < 9.0e18)) return std::nullopt;
        level = static_cast<__int128>(best.units) + (isSale ? -1 : 1) * static_cast<__int128>(distance);
        break;
    }
    case Trail::Kind::None:
        return std::nullopt;
    }
    if (level <= 0 || level > INT64_MAX - instrument.tick.units) return std::nullopt;
    const Price price{static_cast<std::int64_t>(level)};
    const Price onTick = isSale ? instrument.floorToTick(price) : instrument.ceilToTick(price);
    return onTick.units > 0 ? std::optional(onTick) : std::nullopt;
}

} // namespace sextant::trading
