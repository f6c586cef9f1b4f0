#pragma once

#include "engine/core/ids.h"
#include "engine/core/reason.h"
#include "engine/core/time.h"
#include "engine/market/records.h"
#include "engine/trading/orders/bracket.h"
#include "engine/trading/orders/mode.h"
#include "engine/trading/orders/order_terms.h"
#include "engine/trading/orders/states.h"

namespace sextant::trading {

/// One order of an account. `state` and `filled` change only through transition() and recordFill().
template <AccountMode Mode>
struct Order : OrderTerms {
    Order() = default; // no aggregate: none can be made of an order of the other mode

    OrderId id;
    SignalId signal;     ///< unset for operator and exit orders
    PositionId position; ///< the position it exits; unset for entries
    InstrumentId instrument;
    market::Side side = market::Side::None;
    OrderState state = OrderState::Created;
    Lots quantity; ///< > 0
    Lots filled;   ///< 0..quantity, never falls
    Time submitted;
    Time exchangeTime;                     ///< when it reaches the venue; no fill before (execution.md §7.1)
    OrderId replaces;                      ///< the order whose place it takes
    bool isUnverified = false;             ///< nobody knows what the market did to it while the program was away
    bool isExit = false;                   ///< leaves the whole position, whose state is closing while it works
    ReasonCode purpose = ReasonCode::None; ///< why it exists: ScoreBuy, ExitStop, ExitOperator, …
    std::int32_t attempt = 1;              ///< of an exit order
    Price entryEstimate;                   ///< what risk assumed it would cost; of a limit order its limit
    Bracket bracket;                       ///< entries: what the position is protected with
    OrderGroupId legs;                     ///< the order of several legs that it is part of; unset: none

    [[nodiscard]] Lots remaining() const { return Lots{quantity.count - filled.count}; }
    [[nodiscard]] bool isDone() const { return isTerminal(state); }
};

/// Steps an order by the table of execution.md §2. Errors: Refused naming order and states; the order is then
/// unchanged.
template <AccountMode Mode>
[[nodiscard]] Result<void> transition(Order<Mode>& order, OrderState to);

/// Adds a fill and steps to partially_filled or filled. Errors: InvalidArgument if `quantity` is not in 1..remaining,
/// Refused if no fill may come in this state; the order is then unchanged.
template <AccountMode Mode>
[[nodiscard]] Result<void> recordFill(Order<Mode>& order, Lots quantity);

extern template Result<void> transition(Order<Paper>&, OrderState);
extern template Result<void> transition(Order<Shadow>&, OrderState);
extern template Result<void> recordFill(Order<Paper>&, Lots);
extern template Result<void> recordFill(Order<Shadow>&, Lots);

} // namespace sextant::trading
