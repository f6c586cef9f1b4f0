#pragma once

#include "engine/core/time.h"

namespace sextant::trading {

/// When positions are left (execution.md §5.1, §8).
struct ExitSettings {
    double stopAtr = 2.0;   ///< distance of the stop in ATR(14) of the signal timeframe
    double targetAtr = 3.0; ///< the same of the target
    bool signalFlip = true; ///< an opposite approved signal closes
    Duration maxHold = std::chrono::hours(120);
};

} // namespace sextant::trading
