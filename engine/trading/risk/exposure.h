#pragma once

#include "engine/trading/risk/option_sensitivity.h"
#include "engine/trading/risk/risk_settings.h"

namespace sextant::trading {

/// What R06, R09 and R12 measure of a value >= 0 (execution.md §5.1): all of it, or the initial margin.
[[nodiscard]] __int128 measuredExposure(const AssetLimits& limits, __int128 value);

/// What R16 asks of cash for an opening of this value >= 0, fees apart: all of it, the margin, or the share that a
/// short sale needs.
[[nodiscard]] __int128 openingRequirement(const AssetLimits& limits, bool isShort, __int128 value);

/// What R07 measures of `lots` that are worth `value` >= 0, cash units: their value, of options what of their
/// underlying moves with them, where that is known. `options` may be null.
[[nodiscard]] __int128 gearedNotional(const market::Instrument& instrument, Lots lots, __int128 value,
                                      const OptionSensitivities* options);

} // namespace sextant::trading
