#include "engine/trading/exits/trailing.h"

#include <cmath>

namespace sextant::trading {
namespace {

// As for stops: to a ten-thousandth of a price unit, so that an ATR of whole ticks stays one in binary.
constexpr std::int64_t kTrailParts = 10'000;

/// `multiple` · `units` in those parts; nothing unless it is a number within range.
std::optional<__int128> trailDistance(double multiple, double units)
{
    const double parts = multiple * units * kTrailParts;
    if (!(parts >= 0.0) || !(parts < 9.0e22)) return std::nullopt;
    return static_cast<__int128>(std::nearbyint(parts));
}

} // namespace

template <AccountMode Mode>
std::optional<Price> trailLevel(const Position<Mode>& position, const ExitSettings& settings)
{
    if (!settings.trailing || position.isFlat() || position.unitRisk.units <= 0 || !(position.atrUnits > 0.0))
        return std::nullopt;
    const auto toArm = trailDistance(settings.trailingArmR, static_cast<double>(position.unitRisk.units));
    const auto giveback = trailDistance(settings.trailingAtr, position.atrUnits);
    if (!toArm || !giveback) return std::nullopt;
    const int sign = market::sign(position.side());
    const __int128 gain = sign * (static_cast<__int128>(position.bestPrice.units) - position.entryPrice.units);
    if (gain * kTrailParts < *toArm) return std::nullopt;
    const __int128 parts = static_cast<__int128>(position.bestPrice.units) * kTrailParts - sign * *giveback;
    if (parts <= 0) return std::nullopt;
    const __int128 units = sign > 0 ? parts / kTrailParts : (parts + kTrailParts - 1) / kTrailParts;
    if (units <= 0 || units > INT64_MAX) return std::nullopt;
    return Price{static_cast<std::int64_t>(units)};
}

template std::optional<Price> trailLevel(const Position<Paper>&, const ExitSettings&);
template std::optional<Price> trailLevel(const Position<Shadow>&, const ExitSettings&);

} // namespace sextant::trading
