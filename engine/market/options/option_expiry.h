#pragma once

#include <cstdint>
#include <vector>

#include "engine/core/time.h"
#include "engine/market/calendar.h"
#include "engine/market/options/option_contract.h"

namespace sextant::market {

// When options end, by the calendar of their exchange (NYSE for US equity, ETF and index options). Dates are days since
// 1970-01-01 as the exchange's wall clock names them.

/// The exchange-local date of an instant.
[[nodiscard]] std::int32_t localDate(const Calendar& calendar, Time time);
[[nodiscard]] bool isTradingDate(const Calendar& calendar, std::int32_t date);
/// `date`, or the last trading day before it.
[[nodiscard]] std::int32_t tradingDateUntil(const Calendar& calendar, std::int32_t date);
/// `date`, or the first trading day after it.
[[nodiscard]] std::int32_t tradingDateFrom(const Calendar& calendar, std::int32_t date);

/// The expiry date of the monthly options of a month: the third Friday, the day before where the exchange is closed on
/// it. Until January 2015 the Saturday after the third Friday, trading having ended the day before (OCC information
/// memo 31565: Friday expiration from 2015-02-01 on).
[[nodiscard]] std::int32_t monthlyExpiry(const Calendar& calendar, int year, unsigned month);
/// The expiry date of a week that holds `date` (Monday to Sunday): its Friday, or the trading day before.
[[nodiscard]] std::int32_t weeklyExpiry(const Calendar& calendar, std::int32_t date);
[[nodiscard]] bool isMonthlyExpiry(const Calendar& calendar, std::int32_t date);
/// The expiry taken where no chain says what is listed: date + targetDte, rolled forward to the next Friday, shifted to
/// the trading day before where that is a holiday (execution.md §4).
[[nodiscard]] std::int32_t expiryWithoutChain(const Calendar& calendar, std::int32_t date, int targetDte);

/// The regular open of a trading day.
[[nodiscard]] Time regularOpenOf(const Calendar& calendar, std::int32_t date);

/// The last day it is traded: its expiry date or the trading day before; with an opening settlement the trading day
/// before the one whose opening settles it.
[[nodiscard]] std::int32_t lastTradingDate(const Calendar& calendar, const OptionContract& contract);
/// The instant at which what it pays is fixed: the regular close of its last trading day, or the regular open of the
/// settlement day. Half days count. Until then it has time value.
[[nodiscard]] Time expiryTime(const Calendar& calendar, const OptionContract& contract);
/// The end of trading on its last day: the regular close of lastTradingDate().
[[nodiscard]] Time lastTradingTime(const Calendar& calendar, const OptionContract& contract);

/// Calendar days between the exchange-local date of `now` and the expiry date; 0 on the day itself, negative after it.
[[nodiscard]] int daysToExpiry(const Calendar& calendar, Time now, std::int32_t expiry);
/// Time to expiry as all pricing here counts it: actual time over 365 days of 24 hours, to the nanosecond. 0 from the
/// expiry on.
[[nodiscard]] double yearsBetween(Time now, Time expiry);

} // namespace sextant::market
