#include "engine/trading/venue/order_rules.h"

#include <algorithm>

namespace sextant::trading {
namespace {

bool isOnTick(const market::Instrument& instrument, Price price)
{
    return price.units > 0 && price.units % instrument.tick.units == 0;
}

bool isValid(const Trail& trail)
{
    switch (trail.kind) {
    case Trail::Kind::Amount:
        return trail.amount.units > 0;
    case Trail::Kind::Percent:
        return trail.ppm > 0 && trail.ppm < 1'000'000;
    case Trail::Kind::Atr:
        return trail.multiple > 0.0 && trail.atr > 0.0 && trail.multiple * trail.atr < 9.0e17;
    case Trail::Kind::None:
        break;
    }
    return false;
}

} // namespace

ReasonCode faultOf(const market::Instrument& instrument, const OrderTicket& ticket)
{
    using enum OrderKind;
    const bool limited = hasLimit(ticket.kind);
    const bool stopped = ticket.kind == Stop || ticket.kind == StopLimit;
    const bool fits =
        ticket.id.isSet() && ticket.side != market::Side::None && ticket.quantity.count > 0 &&
        ticket.quantity.count <= kLargestOrder && ticket.display.count >= 0 && ticket.display <= ticket.quantity &&
        (ticket.display.count == 0 || limited) && (!ticket.postOnly || ticket.kind == Limit) &&
        (ticket.kind == TrailingStop) == (ticket.trail.kind != Trail::Kind::None) &&
        (limited || ticket.limit == Price{}) && (stopped || ticket.stopPrice == Price{}) && ticket.parent != ticket.id;
    if (!fits) return ReasonCode::InvalidOrder;
    if (ticket.kind == TrailingStop && !isValid(ticket.trail)) return ReasonCode::InvalidOrder;
    // A stop waits, so it cannot be immediate; the close has its own instant; only what may rest can be post-only.
    if (isImmediate(ticket.tif) && (isStop(ticket.kind) || ticket.kind == MarketOnClose || ticket.postOnly))
        return ReasonCode::InvalidOrder;
    if ((ticket.tif == TimeInForce::GoodTillDate) != (ticket.goodTill != Time::max())) return ReasonCode::InvalidOrder;
    if ((limited && !isOnTick(instrument, ticket.limit)) || (stopped && !isOnTick(instrument, ticket.stopPrice)))
        return ReasonCode::PriceOffTick;
    return ReasonCode::None;
}

std::optional<OrderSpan> spanOf(const OrderTicket& ticket, Time now, const market::Calendar* calendar, bool isByDays)
{
    OrderSpan span;
    if (ticket.tif == TimeInForce::GoodTillCancelled) span.expires = now + kLongestOrder;
    if (ticket.tif == TimeInForce::GoodTillDate) span.expires = std::min(ticket.goodTill, now + kLongestOrder);
    const bool hasDays = calendar != nullptr;
    if (ticket.kind == OrderKind::MarketOnClose) {
        if (!hasDays) return std::nullopt;
        market::TradingDay day = calendar->tradingDayAt(now);
        if (now >= day.regularClose) day = calendar->nextTradingDay(day);
        span.from = day.regularClose;
        return span.expires > span.from ? std::optional(span) : std::nullopt;
    }
    if (ticket.tif == TimeInForce::AtTheOpen) {
        if (!hasDays || calendar->isAlwaysOpen()) return std::nullopt;
        market::TradingDay day = calendar->tradingDayAt(now);
        if (now >= day.regularOpen) day = calendar->nextTradingDay(day);
        span.from = day.regularOpen;
        span.expires = day.regularClose;
    }
    // What is immediate may have to wait for a price; not overnight.
    const bool isForToday = ticket.tif == TimeInForce::Day || ticket.tif == TimeInForce::ImmediateOrCancel ||
                            ticket.tif == TimeInForce::FillOrKill;
    if (isForToday && hasDays) {
        market::TradingDay day = calendar->tradingDayAt(now);
        if (isByDays && now > day.regularOpen) day = calendar->nextTradingDay(day);
        span.expires = day.close;
    }
    return span;
}

} // namespace sextant::trading
