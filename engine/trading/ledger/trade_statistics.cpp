#include "engine/trading/ledger/trade_statistics.h"

namespace sextant::trading {

void TradeStatistics::add(Cash net, Cash initialRisk)
{
    ++count;
    if (net.units > 0) {
        ++wins;
        grossProfit += net;
    } else if (net.units < 0) {
        ++losses;
        grossLoss -= net;
    }
    if (initialRisk.units > 0) {
        ++countWithRisk;
        sumR += static_cast<double>(net.units) / static_cast<double>(initialRisk.units);
    }
}

std::optional<double> TradeStatistics::winRate() const
{
    if (count == 0) return std::nullopt;
    return static_cast<double>(wins) / static_cast<double>(count);
}

std::optional<double> TradeStatistics::profitFactor() const
{
    if (grossLoss.units == 0) return std::nullopt;
    return static_cast<double>(grossProfit.units) / static_cast<double>(grossLoss.units);
}

std::optional<double> TradeStatistics::expectancyR() const
{
    if (countWithRisk == 0) return std::nullopt;
    return sumR / static_cast<double>(countWithRisk);
}

} // namespace sextant::trading
