#pragma once

#include "engine/core/ids.h"
#include "engine/core/time.h"
#include "engine/trading/orders/order.h"

namespace sextant::trading {

/// The sender's own number of an order: the key by which a repeated submission is recognised (execution.md §6).
using ClientOrderId = StrongId<struct ClientOrderTag>;

/// What a paper venue is asked to do. A value of the simulator and no message to a real venue: that is made of
/// Order<Paper> alone (DESIGN §2.4).
struct OrderTicket : OrderTerms {
    OrderId id;
    ClientOrderId clientId; ///< unset: never taken for a repetition
    market::Side side = market::Side::None;
    Lots quantity;  ///< > 0
    OrderId parent; ///< set: waits for this order's fills and takes its share of them (stop and target of a bracket)
};

/// New terms of an order. `quantity` counts what is filled already, so that a fill on the way cannot make it too large.
struct ReplaceTicket {
    OrderId id; ///< of the order that takes its place
    ClientOrderId clientId;
    Lots quantity; ///< > 0
    Lots display;
    Price limit;
    Price stopPrice;
};

} // namespace sextant::trading
