#pragma once

#include <array>
#include <cstdint>

#include "engine/core/time.h"

namespace sextant::trading {

/// Where parts of a position are left before the rest (execution.md §8).
struct ScaleOut {
    struct Step {
        std::int64_t profitPpm = 0;   ///< profit on the entry price, 1e-6 of it, > 0
        std::int64_t fractionPpm = 0; ///< of the largest size the position had, 1e-6, > 0
        friend bool operator==(const Step&, const Step&) = default;
    };
    std::array<Step, 8> steps{}; ///< with rising profit
    std::size_t count = 0;
    friend bool operator==(const ScaleOut&, const ScaleOut&) = default;
};

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
    ScaleOut scaleOut;
};

} // namespace sextant::trading
