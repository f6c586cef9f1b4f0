#pragma once

#include <cstdint>
#include <string_view>

#include "engine/core/fixed.h"
#include "engine/core/ids.h"
#include "engine/core/time.h"
#include "engine/market/records.h"

namespace sextant::trading {

// Stored by number: new ones come last. A bracket, a pair (OCO) and an iceberg are no kinds but properties of orders.
enum class OrderKind : std::uint8_t { Market, Limit, Stop, StopLimit, TrailingStop, MarketOnClose };
enum class TimeInForce : std::uint8_t {
    Day,
    GoodTillCancelled, ///< 90 days
    ImmediateOrCancel,
    FillOrKill,
    GoodTillDate,
    AtTheOpen, ///< OPG: at the next open of the regular session or not at all
};
[[nodiscard]] std::string_view toString(OrderKind kind);
[[nodiscard]] std::string_view toString(TimeInForce tif);

/// Orders of which only one may be done: one cancels the other (OCO).
using OrderGroupId = StrongId<struct OrderGroupTag>;

/// What a stop looks at: the last trade (where a market has none, the mid), the mid, or the side it would trade at (a
/// buy stop the ask, a sell stop the bid).
enum class TriggerSource : std::uint8_t { Last, Mid, BidAsk };
[[nodiscard]] std::string_view toString(TriggerSource source);

/// For whom trades on that side: dearer for a buy, cheaper for a sale.
[[nodiscard]] constexpr bool isWorse(market::Side side, Price limit, Price price)
{
    return side == market::Side::Buy ? price > limit : price < limit;
}

/// Has a price that no fill may be worse than.
[[nodiscard]] constexpr bool hasLimit(OrderKind kind)
{
    return kind == OrderKind::Limit || kind == OrderKind::StopLimit;
}
/// Waits for a level before it becomes a market or limit order.
[[nodiscard]] constexpr bool isStop(OrderKind kind)
{
    return kind == OrderKind::Stop || kind == OrderKind::StopLimit || kind == OrderKind::TrailingStop;
}
/// How far a trailing stop lies behind the best price since it was accepted.
struct Trail {
    enum class Kind : std::uint8_t { None, Amount, Percent, Atr };
    Kind kind = Kind::None;
    Price amount;          ///< Amount: > 0
    std::int64_t ppm = 0;  ///< Percent: 1e-6 of the best price, 1..999 999
    double multiple = 0.0; ///< Atr: > 0
    double atr = 0.0;      ///< Atr: in price units at the decision, > 0; fixed for the life of the order
    friend bool operator==(const Trail&, const Trail&) = default;
};

/// What the first fill of one leg does to the others of its group: ends them, or takes the filled quantity off them
/// (stop and target of one position, which a partial fill must not leave unprotected).
enum class GroupPolicy : std::uint8_t { CancelOthers, ReduceOthers };

/// How an order wants to be traded; the same in a command, an account's order and a venue's ticket.
struct OrderTerms {
    OrderKind kind = OrderKind::Market;
    TimeInForce tif = TimeInForce::GoodTillCancelled;
    bool postOnly = false;   ///< rests or is refused, never takes
    bool reduceOnly = false; ///< never increases the position
    Lots display;            ///< iceberg: what the book shows of it at a time, 1..quantity; 0: all
    Price limit;             ///< Limit, StopLimit: > 0, a multiple of the tick; else 0
    Price stopPrice;         ///< Stop, StopLimit: the level it waits for, > 0, a multiple of the tick; else 0
    Trail trail;             ///< TrailingStop
    TriggerSource trigger = TriggerSource::Last;
    Time goodTill = Time::max(); ///< GoodTillDate: from here on it cannot fill
    OrderGroupId group;          ///< unset: alone
    GroupPolicy groupPolicy = GroupPolicy::CancelOthers;

    [[nodiscard]] const OrderTerms& terms() const { return *this; }
    friend bool operator==(const OrderTerms&, const OrderTerms&) = default;
};

} // namespace sextant::trading
