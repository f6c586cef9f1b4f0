#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/market/instrument.h"
#include "engine/trading/ledger/closed_lot.h"
#include "engine/trading/ledger/position.h"

namespace sextant::trading {

// Files for tax reports and journals: UTF-8, RFC 4180, one head line, times in RFC 3339 UTC, amounts as exact plain
// decimals in the currency named on their line. Each writer appends, so a long list may be written in pieces.

[[nodiscard]] std::string_view taxLotsHeader();
/// One closed lot: symbol, side, position, entry and exit fill, opened, closed, days held, quantity, currency,
/// proceeds, cost, entry fee, exit fee, gain, purpose. Gain is proceeds less cost and both fees. Days are whole ones
/// (rounded down) between the two instants.
void writeTaxLot(std::string& text, const ClosedLot& lot, const market::Instrument& instrument);

/// What a journal keeps of one closed position. Excursions are what the position saw at its best and worst, in money.
struct JournalTrade {
    PositionId position;
    market::Side side = market::Side::None;
    Time opened;
    Time closed;
    Lots quantity; ///< the largest it had
    Price entryPrice;
    Cash gross;
    Cash fees;
    Cash dividends;
    Cash funding;
    Cash net;
    Cash initialRisk; ///< 0: it had no stop
    std::int32_t entries = 0;
    ReasonCode exitReason = ReasonCode::None;
    std::optional<Cash> bestExcursion;  ///< MFE
    std::optional<Cash> worstExcursion; ///< MAE, <= 0
    std::string note;                   ///< of the operator
    std::string tags;

    /// net / initial risk.
    [[nodiscard]] std::optional<double> multipleOfRisk() const;
};
/// From a position that was closed; `side` of what it had been.
template <AccountMode Mode>
[[nodiscard]] JournalTrade journalTrade(const Position<Mode>& before, const Position<Mode>& closed)
{
    JournalTrade trade;
    trade.position = closed.id;
    trade.side = before.side();
    trade.opened = closed.opened;
    trade.closed = closed.closed;
    trade.quantity = closed.largest;
    trade.entryPrice = closed.entryPrice;
    trade.gross = closed.realizedGross;
    trade.fees = closed.fees;
    trade.dividends = closed.dividends;
    trade.funding = closed.funding;
    trade.net = closed.net();
    trade.initialRisk = closed.initialRisk;
    trade.entries = closed.entries;
    trade.exitReason = closed.exitReason;
    trade.bestExcursion = closed.bestResult;
    trade.worstExcursion = closed.worstResult;
    return trade;
}

[[nodiscard]] std::string_view tradeJournalHeader();
void writeJournalTrade(std::string& text, const JournalTrade& trade, const market::Instrument& instrument);

} // namespace sextant::trading
