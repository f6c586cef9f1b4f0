#pragma once

#include "engine/trading/risk/risk_settings.h"

namespace sextant::trading {

/// What R06, R09 and R12 measure of a value >= 0 (execution.md §5.1): all of it, or the initial margin.
[[nodiscard]] __int128 measuredExposure(const AssetLimits& limits, __int128 value);

/// What R16 asks of cash for an opening of this value >= 0, fees apart: all of it, the margin, or the share that a
/// short sale needs.
[[nodiscard]] __int128 openingRequirement(const AssetLimits& limits, bool isShort, __int128 value);

} // namespace sextant::trading
