#pragma once

#include <optional>
#include <string>

#include "engine/core/canonical.h"
#include "engine/core/reason.h"
#include "engine/trading/orders/bracket.h"
#include "engine/trading/orders/order.h"

namespace sextant::trading {

// Canonical forms of what ledgers, orders and risk keep, for the session that continues another one (DESIGN §4b.12).
// Reason codes go by their names: their numbers may move from version to version.

/// Of the forms below. 2 added what limit orders and trailing stops need, 3 what a session keeps of regimes and scores,
/// 4 the work it waits for, 5 what the weights have learned, 6 funding, capital that came in and the fees of lots, 7
/// all kinds of orders and the venues they are at, 8 the shadow account and the agents of engine 2; the forms before
/// can still be read.
inline constexpr std::int64_t kCarriedVersion = 8;
inline constexpr std::int64_t kFirstWithVenues = 7;
inline constexpr std::int64_t kFirstWithShadow = 8;

void putReason(CanonicalWriter& out, ReasonCode code);
/// None for a name that this version does not know.
[[nodiscard]] ReasonCode getReason(CanonicalReader& in);

/// Whether it is set, then the value or its default.
template <class T>
void putOptional(CanonicalWriter& out, const std::optional<T>& value)
{
    out.putAll(value.has_value(), value.value_or(T{}));
}
template <class T>
[[nodiscard]] std::optional<T> getOptional(CanonicalReader& in)
{
    bool isSet = false;
    T value{};
    in.getAll(isSet, value);
    return isSet ? std::optional(value) : std::nullopt;
}

void putBracket(CanonicalWriter& out, const Bracket& bracket);
[[nodiscard]] Bracket getBracket(CanonicalReader& in);

void putTerms(CanonicalWriter& out, const OrderTerms& terms);
void getTerms(CanonicalReader& in, OrderTerms& terms);
/// Whether every enumeration in it has a value that this version knows.
[[nodiscard]] bool hasKnownNames(const OrderTerms& terms);

template <AccountMode Mode>
void putOrder(CanonicalWriter& out, const Order<Mode>& order)
{
    out.putAll(order.id, order.signal, order.position, order.instrument, order.side, order.state, order.quantity,
               order.filled, order.submitted, order.exchangeTime, order.attempt, order.entryEstimate, order.isExit,
               order.replaces, order.isUnverified);
    putTerms(out, order);
    putReason(out, order.purpose);
    putBracket(out, order.bracket);
}
template <AccountMode Mode>
[[nodiscard]] Order<Mode> getOrder(CanonicalReader& in, std::int64_t version = kCarriedVersion)
{
    Order<Mode> order;
    if (version >= kFirstWithVenues) {
        in.getAll(order.id, order.signal, order.position, order.instrument, order.side, order.state, order.quantity,
                  order.filled, order.submitted, order.exchangeTime, order.attempt, order.entryEstimate, order.isExit,
                  order.replaces, order.isUnverified);
        getTerms(in, order);
    } else {
        in.getAll(order.id, order.signal, order.position, order.instrument, order.side, order.kind, order.tif,
                  order.state, order.reduceOnly, order.quantity, order.filled, order.submitted, order.exchangeTime,
                  order.attempt, order.entryEstimate);
        order.isExit = order.reduceOnly;
        // When it ends follows from its time in force; a cancellation on its way is asked for again.
        Time expires;
        Time cancelAt;
        bool rests = false;
        if (version >= 2) in.getAll(order.limit, expires, cancelAt, rests, order.isExit);
    }
    order.purpose = getReason(in);
    order.bracket = getBracket(in);
    return order;
}

} // namespace sextant::trading
