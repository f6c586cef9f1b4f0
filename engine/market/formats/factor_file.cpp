#include "engine/market/formats/factor_file.h"

#include <cmath>
#include <memory>
#include <tuple>

namespace sextant::market::formats {
namespace {

constexpr std::int64_t kNsPerFactorDay = 86'400'000'000'000;

} // namespace

std::pair<std::int64_t, std::int64_t> simplestFraction(double value)
{
    for (std::int64_t q = 1; q <= 1000; ++q) {
        const double scaled = value * static_cast<double>(q);
        if (!(scaled < 1e15)) break;
        const double p = std::nearbyint(scaled);
        if (p >= 1.0 && std::abs(p - scaled) <= 5e-4 * scaled) return {static_cast<std::int64_t>(p), q};
    }
    return {1, 1};
}

std::optional<FactorRow> parseFactorRow(const RowLayout& layout, const TextRow& row, RowFault& fault)
{
    FactorRow out;
    out.row = row.number;
    const auto bad = [&](Column column, std::string what) {
        fault.field = columnName(layout, column);
        fault.what = std::move(what);
        return std::nullopt;
    };
    if (row.fields.size() != layout.columns) {
        fault.field = "row";
        fault.what =
            "has " + std::to_string(row.fields.size()) + " columns, expected " + std::to_string(layout.columns);
        return std::nullopt;
    }
    const auto cell = [&](Column column) { return row.fields[static_cast<std::size_t>(layout.place(column))]; };
    const auto stamp = stampFromText(cell(Column::Time), StampUnit::Auto, layout.dateOrder);
    if (!stamp || !stamp->dateOnly)
        return bad(Column::Time,
                   "'" + std::string(cell(Column::Time).substr(0, 40)) + "' is not a date such as 20140606");
    out.date = (stamp->time.ns >= 0 ? stamp->time.ns : stamp->time.ns - kNsPerFactorDay + 1) / kNsPerFactorDay;
    const auto number = [&](Column column, double& value, double lowest) {
        const auto read = doubleFromText(cell(column));
        if (!read || *read < lowest || *read > 1e9) {
            (void)bad(column, "'" + std::string(cell(column).substr(0, 40)) + "' is not a number in range, expected " +
                                  (lowest > 0.0 ? "> 0" : ">= 0"));
            return false;
        }
        value = *read;
        return true;
    };
    if (!number(Column::PriceFactor, out.priceFactor, 1e-9) || !number(Column::SplitFactor, out.splitFactor, 1e-9) ||
        !number(Column::ReferencePrice, out.referencePrice, 0.0))
        return std::nullopt;
    return out;
}

std::vector<MarketRecord> corporateActions(const std::vector<FactorRow>& rows, const Calendar& calendar)
{
    std::vector<MarketRecord> out;
    for (std::size_t i = 0; i + 1 < rows.size(); ++i) {
        const FactorRow& row = rows[i];
        const FactorRow& next = rows[i + 1];
        CorporateAction action;
        std::tie(action.splitNumerator, action.splitDenominator) = simplestFraction(next.splitFactor / row.splitFactor);
        const double dividend = row.referencePrice * (1.0 - row.priceFactor / next.priceFactor) * 1e8;
        // Factors carry seven digits: what is left of an unchanged one is noise, and a factor that falls is no
        // dividend.
        if (row.priceFactor < next.priceFactor && dividend < 9e17)
            action.dividendPerShare = Cash{static_cast<std::int64_t>(std::nearbyint(dividend))};
        if (action.splitNumerator == action.splitDenominator && action.dividendPerShare == Cash{}) continue;
        if (calendar.isAlwaysOpen()) {
            action.time = Time{(row.date + 1) * kNsPerFactorDay};
        } else {
            TradingDay day = calendar.tradingDayAt(Time{row.date * kNsPerFactorDay + kNsPerFactorDay / 2});
            while (day.date <= row.date)
                day = calendar.nextTradingDay(day);
            action.time = day.open;
        }
        MarketRecord record;
        record.kind = MarketRecord::Kind::CorporateAction;
        record.row = row.row;
        record.stamp = record.action.time;
        *std::construct_at(&record.action) = action;
        out.push_back(record);
    }
    return out;
}

} // namespace sextant::market::formats
