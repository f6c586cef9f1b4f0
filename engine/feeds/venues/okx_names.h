#pragma once

#include "engine/feeds/venues/bar_rows.h"

namespace sextant::feeds {

/// Of bars; a plain "1D" would begin at midnight in Hong Kong.
inline constexpr TimeframeNames kOkxBars{"1m", "", "3m", "5m", "", "15m", "30m", "1H", "2H", "4H", "1Dutc", "1Wutc"};

} // namespace sextant::feeds
