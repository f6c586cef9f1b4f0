#pragma once

#include <optional>

#include "engine/core/fixed.h"

namespace sextant::trading {

/// What protects a position from its entry on: fixed at the entry decision, for the life of the position (execution.md
/// §5.1).
struct Bracket {
    std::optional<Price> stop;
    std::optional<Price> target;
    double atr = 0.0; ///< ATR(14) of the signal timeframe at the decision, in quote currency; 0 if unknown
    friend bool operator==(const Bracket&, const Bracket&) = default;
};

} // namespace sextant::trading
