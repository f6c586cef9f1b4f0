#pragma once

#include <optional>

#include "engine/market/calendar.h"
#include "engine/market/instrument.h"
#include "engine/trading/venue/order_ticket.h"

namespace sextant::trading {

/// How long a good-till-cancelled order may work (execution.md §6).
inline constexpr Duration kLongestOrder = std::chrono::hours(24 * 90);

/// No order is larger, in lots: sums of many stay within 64 bits.
inline constexpr std::int64_t kLargestOrder = 1'000'000'000'000'000;

/// What is wrong with an order by itself, whatever the market does: InvalidOrder, PriceOffTick or None.
[[nodiscard]] ReasonCode faultOf(const market::Instrument& instrument, const OrderTicket& ticket);

/// What cannot trade at once is cancelled.
[[nodiscard]] constexpr bool isImmediate(TimeInForce tif)
{
    return tif == TimeInForce::ImmediateOrCancel || tif == TimeInForce::FillOrKill || tif == TimeInForce::AtTheOpen;
}

/// Why an order ended that was not filled in its span.
[[nodiscard]] constexpr ReasonCode expiryCause(TimeInForce tif)
{
    return tif == TimeInForce::Day ? ReasonCode::ExpiredDay
           : isImmediate(tif)      ? ReasonCode::PriceUnavailable
                                   : ReasonCode::ExpiredGoodTillDate;
}

/// The span in which an order may fill.
struct OrderSpan {
    Time from = Time::min();    ///< AtTheOpen: the next regular open; MarketOnClose: the close
    Time expires = Time::max(); ///< not at or after this instant
};

/// The span of an order submitted `now`. Nothing where the calendar has no such instant: an open or close of a market
/// that never closes counts as that of its day, except that AtTheOpen needs a market that opens. `calendar` null: one
/// that is always open, without days, where DAY never expires. `isByDays`: the data are bars of a day and longer, so
/// that an order of a day that has begun acts in the next one.
[[nodiscard]] std::optional<OrderSpan> spanOf(const OrderTicket& ticket, Time now, const market::Calendar* calendar,
                                              bool isByDays = false);

} // namespace sextant::trading
