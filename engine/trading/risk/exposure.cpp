#include "engine/trading/risk/exposure.h"

#include <cmath>

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

__int128 gearedNotional(const market::Instrument& instrument, Lots lots, __int128 value,
                        const OptionSensitivities* options)
{
    if (instrument.assetClass != market::AssetClass::Option || options == nullptr) return value;
    const OptionSensitivity* known = options->find(instrument.id);
    if (known == nullptr) return value;
    const double units = std::abs(known->delta) * std::abs(instrument.toDouble(lots)) * 1e8;
    return units < 9e18 ? static_cast<__int128>(units) : INT64_MAX;
}

} // namespace sextant::trading
