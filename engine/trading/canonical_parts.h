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
/// 4 the work it waits for, 5 what the weights have learned, 6 funding, capital that came in and the fees of lots; the
/// forms before can still be read.
inline constexpr std::int64_t kCarriedVersion = 6;

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

template <AccountMode Mode>
void putOrder(CanonicalWriter& out, const Order<Mode>& order)
{
    out.putAll(order.id, order.signal, order.position, order.instrument, order.side, order.kind, order.tif, order.state,
               order.reduceOnly, order.quantity, order.filled, order.submitted, order.exchangeTime, order.attempt,
               order.entryEstimate, order.limit, order.expires, order.cancelAt, order.rests, order.isExit);
    putReason(out, order.purpose);
    putBracket(out, order.bracket);
}
template <AccountMode Mode>
[[nodiscard]] Order<Mode> getOrder(CanonicalReader& in, std::int64_t version = kCarriedVersion)
{
    Order<Mode> order;
    in.getAll(order.id, order.signal, order.position, order.instrument, order.side, order.kind, order.tif, order.state,
              order.reduceOnly, order.quantity, order.filled, order.submitted, order.exchangeTime, order.attempt,
              order.entryEstimate);
    if (version >= 2)
        in.getAll(order.limit, order.expires, order.cancelAt, order.rests, order.isExit);
    else
        order.isExit = order.reduceOnly;
    order.purpose = getReason(in);
    order.bracket = getBracket(in);
    return order;
}

} // namespace sextant::trading
