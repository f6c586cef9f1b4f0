#pragma once

#include "engine/core/time.h"

namespace sextant::trading {

/// When positions are left (execution.md §5.1, §8).
struct ExitSettings {
    double stopAtr = 2.0;   ///< distance of the stop in ATR(14) of the signal timeframe
    double targetAtr = 3.0; ///< the same of the target
    bool signalFlip = true; ///< an opposite approved signal closes
    bool trailing = true;
    double trailingArmR = 1.0; ///< armed once the best price is this many R better than the entry
    double trailingAtr = 1.0;  ///< and left when the price gives back this many ATR from the best one
    bool eodFlat = false;      ///< nothing is held over the close of the regular session
    Duration eodBefore = std::chrono::minutes(5);
    Duration maxHold = std::chrono::hours(120);
};

} // namespace sextant::trading
