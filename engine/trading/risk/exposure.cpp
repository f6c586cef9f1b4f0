#include "engine/trading/risk/exposure.h"

namespace sextant::trading {

__int128 measuredExposure(const AssetLimits& limits, __int128 value)
{
    return limits.measure == ExposureMeasure::InitialMargin ? value * limits.initialMarginPpm / 1'000'000 : value;
}

__int128 openingRequirement(const AssetLimits& limits, bool isShort, __int128 value)
{
    if (limits.measure == ExposureMeasure::InitialMargin) return value * limits.initialMarginPpm / 1'000'000;
    return isShort ? value * limits.shortRequirementPpm / 1'000'000 : value;
}

} // namespace sextant::trading
