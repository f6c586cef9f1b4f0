#pragma once

#include <array>

#include "engine/core/time.h"
#include "engine/market/instrument.h"

namespace sextant::trading {

using market::kAssetClassCount;

/// A cost of crossing as part of the price: max(half a tick if `atLeastHalfTick`, a tick if `atLeastTick`, ppm ·
/// price).
struct CrossingCost {
    std::int64_t ppm = 0; ///< 1e-6 of the price, >= 0; 1 bp = 100
    bool atLeastHalfTick = false;
    bool atLeastTick = false;
};

/// What stands in for the spread where there are no quotes (execution.md §5.1).
struct SpreadAssumption {
    CrossingCost halfSpread;
    CrossingCost slippage;
};

/// How market orders are filled on paper.
struct FillSettings {
    Duration entryLatency = std::chrono::milliseconds(50);    ///< submit -> exchange
    Duration responseLatency = std::chrono::milliseconds(50); ///< exchange -> acknowledgement
    std::int64_t quoteSlippageTicks = 0; ///< beyond the touch where quotes exist, >= 0; options: none
    /// Options: how far a market order crosses the spread, 0: filled at the mid, 1 000 000: at the other side (§7).
    std::int64_t optionAggressivenessPpm = 1'000'000;
    std::array<SpreadAssumption, kAssetClassCount> assumptions = defaultAssumptions();

    [[nodiscard]] const SpreadAssumption& assumption(market::AssetClass assetClass) const
    {
        return assumptions[static_cast<std::size_t>(assetClass)];
    }
    [[nodiscard]] SpreadAssumption& assumption(market::AssetClass assetClass)
    {
        return assumptions[static_cast<std::size_t>(assetClass)];
    }
    [[nodiscard]] Time exchangeTime(Time submitted) const { return submitted + entryLatency; }
    [[nodiscard]] Time acknowledged(Time exchangeTime) const { return exchangeTime + responseLatency; }

    [[nodiscard]] static std::array<SpreadAssumption, kAssetClassCount> defaultAssumptions();
};

} // namespace sextant::trading
