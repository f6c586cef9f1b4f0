#pragma once

#include "engine/core/ids.h"
#include "engine/core/time.h"
#include "engine/trading/orders/order.h"

namespace sextant::trading {

/// The sender's own number of an order: the key by which a repeated submission is recognised (execution.md §6).
using ClientOrderId = StrongId<struct ClientOrderTag>;
/// Orders of which only one may be done: one cancels the other (OCO).
using OrderGroupId = StrongId<struct OrderGroupTag>;

/// What a stop looks at: the last trade (where a market has none, the mid), the mid, or the side it would trade at (a
/// buy stop the ask, a sell stop the bid).
enum class TriggerSource : std::uint8_t { Last, Mid, BidAsk };

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

/// What a paper venue is asked to do. A value of the simulator and no message to a real venue: that is made of
/// Order<Paper> alone (DESIGN §2.4).
struct OrderTicket {
    OrderId id;
    ClientOrderId clientId; ///< unset: never taken for a repetition
    market::Side side = market::Side::None;
    OrderKind kind = OrderKind::Market;
    TimeInForce tif = TimeInForce::GoodTillCancelled;
    bool postOnly = false;   ///< rests or is refused, never takes
    bool reduceOnly = false; ///< never increases the position
    Lots quantity;           ///< > 0
    Lots display;            ///< iceberg: what the book shows of it at a time, 1..quantity; 0: all
    Price limit;             ///< Limit, StopLimit: > 0, a multiple of the tick
    Price stop;              ///< Stop, StopLimit: > 0, a multiple of the tick
    Trail trail;             ///< TrailingStop
    TriggerSource trigger = TriggerSource::Last;
    Time goodTill = Time::max(); ///< GoodTillDate: from here on it cannot fill
    OrderGroupId group;          ///< unset: alone
    GroupPolicy groupPolicy = GroupPolicy::CancelOthers;
    OrderId parent; ///< set: waits for this order's fills and takes its share of them (stop and target of a bracket)
};

/// New terms of an order. `quantity` counts what is filled already, so that a fill on the way cannot make it too large.
struct ReplaceTicket {
    OrderId id; ///< of the order that takes its place
    ClientOrderId clientId;
    Lots quantity; ///< > 0
    Lots display;
    Price limit;
    Price stop;
};

} // namespace sextant::trading
