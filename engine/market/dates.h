#pragma once

#include <chrono>
#include <cstdint>

#include "engine/core/time.h"

/// Dates as days since 1970-01-01, and what calendars ask of them.
namespace sextant::market::dates {

inline constexpr std::int64_t kSecondNs = 1'000'000'000;
inline constexpr std::int64_t kDayNs = 86'400 * kSecondNs;
inline constexpr std::int64_t kDayMinutes = 1440;

constexpr std::int32_t number(int year, unsigned month, unsigned day)
{
    const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
    return static_cast<std::int32_t>(std::chrono::sys_days{date}.time_since_epoch().count());
}

constexpr int year(std::int64_t date)
{
    return static_cast<int>(std::chrono::year_month_day{std::chrono::sys_days{std::chrono::days{date}}}.year());
}

/// 0 = Monday … 6 = Sunday; 1970-01-01 was a Thursday.
constexpr int weekday(std::int64_t date) { return static_cast<int>(((date + 3) % 7 + 7) % 7); }

/// value / by towards minus infinity; by > 0.
constexpr std::int64_t floorQuotient(std::int64_t value, std::int64_t by)
{
    return value / by - (value % by < 0 ? 1 : 0);
}

constexpr std::int64_t ofUtc(Time time) { return floorQuotient(time.ns, kDayNs); }
constexpr Time startOf(std::int64_t date) { return Time{date * kDayNs}; }

} // namespace sextant::market::dates
