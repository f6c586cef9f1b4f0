#pragma once

#include <array>
#include <string_view>

#include "engine/feeds/venues/bar_rows.h"
#include "engine/feeds/venues/market_rows.h"

namespace sextant::feeds {

/// What KuCoin calls the timeframes, in its topics and its REST.
inline constexpr TimeframeNames kKucoinTimeframes{"1min",  "",      "3min",  "5min",  "",     "15min",
                                                  "30min", "1hour", "2hour", "4hour", "1day", "1week"};
/// Its bars: start in seconds, open, close, high, low, volume, turnover.
inline constexpr BarColumns kKucoinBar{0, 1, 3, 4, 2, 5};

} // namespace sextant::feeds
