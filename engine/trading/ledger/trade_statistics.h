#pragma once

#include <cstdint>
#include <optional>

#include "engine/core/fixed.h"

namespace sextant::trading {

/// What closed positions brought, net of fees and with dividends. A trade is one position from its first fill to flat.
struct TradeStatistics {
    std::int64_t count = 0;
    std::int64_t wins = 0;   ///< net > 0
    std::int64_t losses = 0; ///< net < 0
    Cash grossProfit;        ///< Σ net of the winners
    Cash grossLoss;          ///< Σ −net of the losers, >= 0
    std::int64_t countWithRisk = 0;
    double sumR = 0.0; ///< Σ net / initial risk, in order of closing

    /// `initialRisk` 0: the trade had no stop and counts in no R.
    void add(Cash net, Cash initialRisk);
    [[nodiscard]] std::optional<double> winRate() const;      ///< wins / count
    [[nodiscard]] std::optional<double> profitFactor() const; ///< gross profit / gross loss; nothing without a loss
    [[nodiscard]] std::optional<double> expectancyR() const;  ///< mean R
};

} // namespace sextant::trading
