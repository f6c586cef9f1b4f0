#pragma once

#include <cmath>

#include "engine/core/time.h"

namespace sextant::analysis {

/// One closed bar as analysis sees it: prices in quote currency and volume in units, as doubles. [start, end).
struct BarInput {
    Time start;
    Time end;
    double open = 0.0;
    double high = 0.0;
    double low = 0.0;
    double close = 0.0;
    double volume = 0.0;
};

/// Beyond this, squares overflow: such a number is refused like an infinity.
inline constexpr double kLargestInput = 1e150;

/// Whether a number may enter an indicator; false for NaN, infinities and what is beyond kLargestInput.
[[nodiscard]] inline bool isUsable(double value) { return std::abs(value) <= kLargestInput; }

/// Whether every number of the bar may.
[[nodiscard]] inline bool isUsable(const BarInput& bar)
{
    return isUsable(bar.open) && isUsable(bar.high) && isUsable(bar.low) && isUsable(bar.close) && isUsable(bar.volume);
}

} // namespace sextant::analysis
