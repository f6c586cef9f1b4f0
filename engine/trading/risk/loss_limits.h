#pragma once

#include "engine/core/fixed.h"
#include "engine/trading/risk/risk_settings.h"

namespace sextant::trading {

/// True if what was lost since `start` is `ppm` of it or more; an account that started at nothing has lost it all.
/// Exact.
[[nodiscard]] constexpr bool isLossAtLeast(Cash start, Cash now, std::int64_t ppm)
{
    if (start.units <= 0) return true;
    return (static_cast<__int128>(start.units) - now.units) * 1'000'000 >= static_cast<__int128>(start.units) * ppm;
}

/// True if what was lost since `start` is more than `ppm` of it. Exact.
[[nodiscard]] constexpr bool isLossBeyond(Cash start, Cash now, std::int64_t ppm)
{
    if (start.units <= 0) return true;
    return (static_cast<__int128>(start.units) - now.units) * 1'000'000 > static_cast<__int128>(start.units) * ppm;
}

} // namespace sextant::trading
