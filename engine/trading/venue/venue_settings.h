#pragma once

#include <cstdint>

#include "engine/trading/fills/fill.h"
#include "engine/trading/fills/fill_settings.h"
#include "engine/trading/fills/latency_model.h"
#include "engine/trading/fills/market_impact.h"
#include "engine/trading/fills/queue_position.h"

namespace sextant::trading {

/// How a paper venue trades (execution.md §7).
struct VenueSettings {
    /// What fills are asked for. F1B is no choice: it is what F1, F2 and F3 become where the data are bars; and F2 and
    /// F3 become F1 where there is no book. Each execution names the one it had.
    FillModel model = FillModel::F1;
    FillSettings fills;      ///< half-spread and slippage without quotes; its latencies are not used here
    LatencySettings latency; ///< F0 has none; the delay of the feed counts in F3 alone
    QueueSettings queue;     ///< F2 and F3
    ImpactSettings impact;   ///< F3
    std::uint64_t seed = 1;  ///< of drawn latencies
    Duration maxQuoteAge = std::chrono::seconds(2); ///< an older quote does not price a fill
    Duration maxBookAge = std::chrono::seconds(5);  ///< the same of a book
    /// Orders for the close can no longer be sent, changed or pulled in this span before it.
    Duration closeCutoff = std::chrono::minutes(10);
    Duration participationWindow = std::chrono::minutes(1); ///< whose volume limits ours, where trades are seen
    bool recallsInFlight = false; ///< a cancel stops what has not reached the venue, at once and for certain
};

/// What fits the data at hand (execution.md §5.1, §7): F3 where a book is shown, but F1 for currencies, whose books are
/// those of one dealer; else F1, which bars turn into F1B.
[[nodiscard]] constexpr FillModel defaultFillModel(market::AssetClass assetClass, bool hasBook)
{
    return hasBook && assetClass != market::AssetClass::Forex ? FillModel::F3 : FillModel::F1;
}

} // namespace sextant::trading
