#include "engine/trading/options/dividend_schedule.h"

#include <algorithm>
#include <array>

#include "engine/core/fixed.h"
#include "engine/market/options/option_expiry.h"
#include "engine/market/options/option_symbol.h"

namespace sextant::trading {
namespace {

std::string_view plain(std::string_view text)
{
    constexpr std::string_view kBlanks = " \t\r";
    const auto first = text.find_first_not_of(kBlanks);
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

Result<DividendSchedule::Dividend> readDividend(std::string_view entry)
{
    std::array<std::string_view, 3> fields;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const auto comma = entry.find(',');
        if ((comma == std::string_view::npos) != (i + 1 == fields.size()))
            return fail(ErrorCode::InvalidInput, "expected date,symbol,amount");
        fields[i] = plain(entry.substr(0, comma));
        entry.remove_prefix(comma == std::string_view::npos ? entry.size() : comma + 1);
    }
    const auto date = market::dateFrom(fields[0]);
    if (!date) return fail(ErrorCode::InvalidInput, "date: " + date.error().message);
    if (fields[1].empty()) return fail(ErrorCode::InvalidInput, "symbol: missing");
    const auto amount = parseDecimal(fields[2]);
    const double value = amount ? amount->toDouble() : 0.0;
    if (!(value > 0.0 && value <= 1e6))
        return fail(ErrorCode::InvalidInput,
                    "amount: '" + std::string(fields[2].substr(0, 40)) + "', expected more than 0");
    return DividendSchedule::Dividend{*date, std::string(fields[1]), value};
}

} // namespace

Result<DividendSchedule> DividendSchedule::parse(std::string_view text)
{
    DividendSchedule schedule;
    for (int number = 1; !text.empty(); ++number) {
        const auto end = text.find_first_of(";\n");
        const std::string_view entry = plain(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (entry.empty()) continue;
        auto dividend = readDividend(entry);
        if (!dividend)
            return fail(ErrorCode::InvalidInput, "entry " + std::to_string(number) + ": " + dividend.error().message);
        schedule.m_dividends.push_back(*std::move(dividend));
    }
    std::stable_sort(schedule.m_dividends.begin(), schedule.m_dividends.end(),
                     [](const Dividend& a, const Dividend& b) { return a.exDate < b.exDate; });
    return schedule;
}

std::optional<DividendSchedule::Dividend> DividendSchedule::next(std::string_view symbol, std::int32_t after,
                                                                 std::int32_t until) const
{
    for (const Dividend& each : m_dividends)
        if (each.exDate > after && each.exDate <= until && each.symbol == symbol) return each;
    return std::nullopt;
}

std::vector<DividendSchedule::Dividend> DividendSchedule::between(std::string_view symbol, std::int32_t after,
                                                                  std::int32_t until) const
{
    std::vector<Dividend> out;
    for (const Dividend& each : m_dividends)
        if (each.exDate > after && each.exDate <= until && each.symbol == symbol) out.push_back(each);
    return out;
}

std::vector<CashDividend> DividendSchedule::cashUntil(std::string_view symbol, const market::Calendar& calendar,
                                                      Time now, std::int32_t expiry) const
{
    std::vector<CashDividend> out;
    for (const Dividend& each : between(symbol, market::localDate(calendar, now), expiry)) {
        const Time without = market::regularOpenOf(calendar, market::tradingDateFrom(calendar, each.exDate));
        out.push_back({market::yearsBetween(now, without), each.amount});
    }
    return out;
}

} // namespace sextant::trading
