#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "engine/session/session.h"
#include "engine/session/snapshot.h"
#include "engine/trading/ledger/trade_statistics.h"

namespace sextant::session {

/// One account as far as its effects are durable, made of its ledger entries and closed positions.
class AccountFold final {
public:
    void add(const LedgerEntry& entry);
    /// A position was closed; amounts in the account's currency.
    void addTrade(Cash net, Cash initialRisk) { m_trades.add(net, initialRisk); }
    /// The account of `desk` with these open positions, valued at prices and rates of now. @param account  which of the
    /// session's; 0 for the shadow one
    template <trading::AccountMode Mode>
    [[nodiscard]] std::shared_ptr<const AccountPart> part(const Session& session, const TradingDesk<Mode>& desk,
                                                          std::size_t account, std::span<const PositionRow> positions);

private:
    struct Sums {
        Cash cash;
        Cash fees;
        Cash realised;
        Cash dividends;
        Cash funding;
        Cash contributed;
    };
    std::map<std::string, Sums, std::less<>> m_byCurrency; // empty: the account's own
    trading::TradeStatistics m_trades;
    std::shared_ptr<const std::vector<trading::EquityPoint>> m_curve;
};

} // namespace sextant::session
