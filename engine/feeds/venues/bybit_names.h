#pragma once

#include "engine/feeds/venues/bar_rows.h"

namespace sextant::feeds {

/// Of bars; 360, 720 and M have no timeframe here. Days and weeks begin at midnight UTC, weeks on Monday.
inline constexpr TimeframeNames kBybitIntervals{"1", "", "3", "5", "", "15", "30", "60", "120", "240", "D", "W"};

} // namespace sextant::feeds
