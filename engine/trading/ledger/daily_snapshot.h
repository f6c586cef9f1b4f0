#pragma once

#include <span>
#include <string>

#include "engine/trading/ledger/ledger.h"

namespace sextant::trading {

/// An account at the close of a trading day (execution.md §9). Amounts in the ledger's currency; the sums since the
/// account was opened, so that any two snapshots tell what lies between them.
struct DailySnapshot {
    std::int32_t date = 0; ///< trading day, days since 1970-01-01
    Time time;             ///< its close
    Cash cash;
    Cash marketValue;
    Cash equity;
    Cash realizedGross;
    Cash unrealized;
    Cash fees;
    Cash dividends;
    Cash funding;
    Cash contributed; ///< capital that came in after the opening
    Cash maxDrawdown;
    std::int32_t openPositions = 0;
    std::int64_t trades = 0; ///< closed
    std::int64_t fills = 0;

    friend bool operator==(const DailySnapshot&, const DailySnapshot&) = default;
};

/// Of a Ledger or a MultiCurrencyAccount.
template <class Account>
[[nodiscard]] DailySnapshot snapshotOf(const Account& ledger, std::int32_t date, Time close)
{
    DailySnapshot day;
    day.date = date;
    day.time = close;
    day.cash = ledger.cash();
    day.marketValue = ledger.marketValue();
    day.equity = ledger.equity();
    day.realizedGross = ledger.realizedGross();
    day.unrealized = ledger.unrealized();
    day.fees = ledger.fees();
    day.dividends = ledger.dividends();
    day.funding = ledger.fundingReceived();
    day.contributed = ledger.contributed();
    day.maxDrawdown = ledger.maxDrawdown();
    day.openPositions = ledger.openPositions();
    day.trades = ledger.statistics().count;
    day.fills = ledger.fillCount();
    return day;
}

/// What a day brought.
struct DayResult {
    Cash profit;        ///< change of equity without capital: realised + unrealised − fees + dividends + funding
    double ratio = 0.0; ///< of the equity the day began with; 0 where that was not above 0
    std::int64_t trades = 0;
    std::int64_t fills = 0;
};
/// From the snapshot before to the one of the day.
[[nodiscard]] DayResult resultBetween(const DailySnapshot& before, const DailySnapshot& day);

/// "date,close,cash,market_value,equity,profit,…": the head line, then one line per snapshot; `profit` is the day's,
/// that of the first from `initial` capital on.
[[nodiscard]] std::string dailySnapshotsCsv(std::span<const DailySnapshot> days, Cash initial);

} // namespace sextant::trading
