#include "engine/market/options/option_expiry.h"

#include <chrono>

#include "engine/market/dates.h"

namespace sextant::market {
namespace {

constexpr int kFriday = 4; // dates::weekday
constexpr std::int32_t kFridayExpiries = dates::number(2015, 2, 1);

/// Within the trading hours of any day: late morning in New York.
Time insideDay(std::int32_t date) { return dates::startOf(date) + std::chrono::hours(15); }

TradingDay tradingDay(const Calendar& calendar, std::int32_t date) { return calendar.tradingDayAt(insideDay(date)); }

std::int32_t thirdFriday(int year, unsigned month)
{
    const std::int32_t first = dates::number(year, month, 1);
    return first + (kFriday - dates::weekday(first) + 7) % 7 + 14;
}

/// The day whose opening settles it, or on which it is last traded.
std::int32_t settlementDate(const Calendar& calendar, const OptionContract& contract)
{
    return tradingDateUntil(calendar, contract.expiry);
}

} // namespace

std::int32_t localDate(const Calendar& calendar, Time time)
{
    return static_cast<std::int32_t>(dates::ofUtc(time + calendar.utcOffset(time)));
}

bool isTradingDate(const Calendar& calendar, std::int32_t date) { return tradingDay(calendar, date).date == date; }

std::int32_t tradingDateUntil(const Calendar& calendar, std::int32_t date)
{
    while (!isTradingDate(calendar, date))
        --date;
    return date;
}

std::int32_t tradingDateFrom(const Calendar& calendar, std::int32_t date) { return tradingDay(calendar, date).date; }

Time regularOpenOf(const Calendar& calendar, std::int32_t date) { return tradingDay(calendar, date).regularOpen; }

std::int32_t monthlyExpiry(const Calendar& calendar, int year, unsigned month)
{
    const std::int32_t friday = thirdFriday(year, month);
    return friday < kFridayExpiries ? friday + 1 : tradingDateUntil(calendar, friday);
}

std::int32_t weeklyExpiry(const Calendar& calendar, std::int32_t date)
{
    return tradingDateUntil(calendar, date - dates::weekday(date) + kFriday);
}

bool isMonthlyExpiry(const Calendar& calendar, std::int32_t date)
{
    const std::chrono::year_month_day ymd{std::chrono::sys_days{std::chrono::days{date}}};
    return monthlyExpiry(calendar, static_cast<int>(ymd.year()), static_cast<unsigned>(ymd.month())) == date;
}

std::int32_t expiryWithoutChain(const Calendar& calendar, std::int32_t date, int targetDte)
{
    const std::int32_t wanted = date + targetDte;
    return tradingDateUntil(calendar, wanted + (kFriday - dates::weekday(wanted) + 7) % 7);
}

std::int32_t lastTradingDate(const Calendar& calendar, const OptionContract& contract)
{
    const std::int32_t settled = settlementDate(calendar, contract);
    if (contract.root.settlement == SettlementPrice::Close) return settled;
    return tradingDateUntil(calendar, settled - 1);
}

Time expiryTime(const Calendar& calendar, const OptionContract& contract)
{
    const TradingDay day = tradingDay(calendar, settlementDate(calendar, contract));
    return contract.root.settlement == SettlementPrice::Close ? day.regularClose : day.regularOpen;
}

Time lastTradingTime(const Calendar& calendar, const OptionContract& contract)
{
    return tradingDay(calendar, lastTradingDate(calendar, contract)).regularClose;
}

int daysToExpiry(const Calendar& calendar, Time now, std::int32_t expiry) { return expiry - localDate(calendar, now); }

double yearsBetween(Time now, Time expiry)
{
    constexpr double kYearNs = 365.0 * static_cast<double>(dates::kDayNs);
    return expiry > now ? static_cast<double>((expiry - now).count()) / kYearNs : 0.0;
}

} // namespace sextant::market
