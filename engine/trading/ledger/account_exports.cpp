#include "engine/trading/ledger/account_exports.h"

#include <algorithm>
#include <cmath>

#include "engine/trading/ledger/csv_line.h"

namespace sextant::trading {
namespace {

std::string_view sideText(market::Side side) { return side == market::Side::Sell ? "short" : "long"; }

template <class Id>
std::string numberOf(Id id)
{
    return id.isSet() ? std::to_string(id.value) : std::string();
}

std::string wholeDays(Duration held)
{
    constexpr std::int64_t kDay = std::int64_t{86'400} * 1'000'000'000;
    return std::to_string(held.count() / kDay);
}

std::string reasonText(ReasonCode code) { return code == ReasonCode::None ? std::string() : std::string(name(code)); }

std::string amountText(const std::optional<Cash>& amount) { return amount ? toString(*amount) : std::string(); }

/// Three digits, half away from zero: enough for a multiple of risk.
std::string multipleText(std::optional<double> multiple)
{
    constexpr double kMost = 9e15;
    if (!multiple) return {};
    return formatScaled(std::llround(std::clamp(*multiple * 1'000.0, -kMost, kMost)), 3);
}

} // namespace

std::string_view taxLotsHeader()
{
    return "symbol,side,position,entry_fill,exit_fill,opened,closed,days_held,quantity,currency,proceeds,cost,"
           "entry_fee,exit_fee,gain,purpose\n";
}

void writeTaxLot(std::string& text, const ClosedLot& lot, const market::Instrument& instrument)
{
    CsvLine line(text);
    line.add(instrument.symbol);
    line.add(sideText(lot.side));
    line.add(numberOf(lot.position));
    line.add(numberOf(lot.entryFill));
    line.add(numberOf(lot.exitFill));
    line.add(toRfc3339(lot.opened));
    line.add(toRfc3339(lot.closed));
    line.add(wholeDays(lot.held()));
    line.add(instrument.format(lot.quantity));
    line.add(instrument.quote);
    for (const Cash amount : {lot.proceeds, lot.cost, lot.entryFee, lot.exitFee, lot.net()})
        line.add(toString(amount));
    line.add(reasonText(lot.purpose));
}

std::optional<double> JournalTrade::multipleOfRisk() const
{
    if (initialRisk.units <= 0) return std::nullopt;
    return static_cast<double>(net.units) / static_cast<double>(initialRisk.units);
}

std::string_view tradeJournalHeader()
{
    return "position,symbol,side,opened,closed,days_held,entries,quantity,entry_price,currency,gross,fees,dividends,"
           "funding,net,initial_risk,r_multiple,best_excursion,worst_excursion,exit_reason,tags,note\n";
}

void writeJournalTrade(std::string& text, const JournalTrade& trade, const market::Instrument& instrument)
{
    CsvLine line(text);
    line.add(numberOf(trade.position));
    line.add(instrument.symbol);
    line.add(sideText(trade.side));
    line.add(toRfc3339(trade.opened));
    line.add(toRfc3339(trade.closed));
    line.add(wholeDays(trade.closed - trade.opened));
    line.add(std::to_string(trade.entries));
    line.add(instrument.format(trade.quantity));
    line.add(instrument.format(trade.entryPrice));
    line.add(instrument.quote);
    for (const Cash amount : {trade.gross, trade.fees, trade.dividends, trade.funding, trade.net, trade.initialRisk})
        line.add(toString(amount));
    line.add(multipleText(trade.multipleOfRisk()));
    line.add(amountText(trade.bestExcursion));
    line.add(amountText(trade.worstExcursion));
    line.add(reasonText(trade.exitReason));
    line.add(trade.tags);
    line.add(trade.note);
}

} // namespace sextant::trading
