#include "engine/trading/ledger/daily_snapshot.h"

#include "engine/trading/ledger/csv_line.h"

namespace sextant::trading {

DayResult resultBetween(const DailySnapshot& before, const DailySnapshot& day)
{
    DayResult result;
    result.profit = (day.equity - before.equity) - (day.contributed - before.contributed);
    if (before.equity.units > 0)
        result.ratio = static_cast<double>(result.profit.units) / static_cast<double>(before.equity.units);
    result.trades = day.trades - before.trades;
    result.fills = day.fills - before.fills;
    return result;
}

std::string dailySnapshotsCsv(std::span<const DailySnapshot> days, Cash initial)
{
    std::string text = "date,close,cash,market_value,equity,profit,realized_gross,unrealized,fees,dividends,funding,"
                       "contributed,max_drawdown,open_positions,trades,fills\n";
    DailySnapshot before;
    before.equity = before.cash = initial;
    for (const DailySnapshot& day : days) {
        CsvLine line(text);
        line.add(toRfc3339(Time::fromSeconds(std::int64_t{86'400} * day.date)).substr(0, 10));
        line.add(toRfc3339(day.time));
        for (const Cash amount :
             {day.cash, day.marketValue, day.equity, resultBetween(before, day).profit, day.realizedGross,
              day.unrealized, day.fees, day.dividends, day.funding, day.contributed, day.maxDrawdown})
            line.add(toString(amount));
        for (const std::int64_t count : {std::int64_t{day.openPositions}, day.trades, day.fills})
            line.add(std::to_string(count));
        before = day;
    }
    return text;
}

} // namespace sextant::trading
