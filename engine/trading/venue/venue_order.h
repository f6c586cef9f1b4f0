#pragma once

#include <algorithm>
#include <optional>

#include "engine/trading/fills/queue_position.h"
#include "engine/trading/orders/states.h"
#include "engine/trading/venue/order_ticket.h"

namespace sextant::trading {

/// An order as the venue keeps it.
struct VenueOrder {
    OrderTicket ticket; ///< as sent
    OrderState state = OrderState::Created;
    Lots quantity;               ///< of the ticket, less what its group, its parent's end or its replacement took off
    Lots filled;                 ///< 0..quantity, never falls
    Lots entitled;               ///< how much may have been filled by now: all, or its share of its parent's fills
    Lots filledBefore;           ///< by the orders whose place it took
    Time submitted;              ///< by the sender
    Time exchangeTime;           ///< when it reaches the venue; no fill before
    Duration response{0};        ///< venue -> sender
    Time from;                   ///< no fill before: the open or close it is for
    Time expires;                ///< no fill from here on
    Time activeFrom;             ///< a bar that begins before this is not its own
    Time cancelAt = Time::max(); ///< when a cancel that was asked for arrives; max: none
    ReasonCode cancelCause = ReasonCode::None;
    OrderId replaces;                    ///< the order whose place it takes
    OrderId replacedBy;                  ///< the order that will take its place
    std::uint32_t requests = 0;          ///< sent about it so far
    std::uint64_t priority = UINT64_MAX; ///< rises with the time of acceptance; a smaller one stands before
    bool accepted = false;               ///< by the venue
    bool inPlace = false;                ///< has taken the place of the order it replaces
    bool triggered = false;              ///< a stop whose level was reached
    bool gapped = false;                 ///< the market jumped over the level
    bool rests = false;                  ///< lay in the book while the market was beyond its limit

    bool suspended = false;  ///< out of the market until somebody decides: neither fills nor triggers
    bool took = false;       ///< a part of it took from the book on arrival
    bool isNewInBar = false; ///< its parent filled inside the bar that is being looked at
    bool knowsQueue = false; ///< the displayed size before it is known
    Price level;             ///< of a stop that waits; 0: none yet
    Price trailBest;         ///< TrailingStop: the best price seen
    Price midAtSubmit;
    Price midAtVenue;
    Lots shown;                         ///< of an iceberg: what the book shows of it
    std::optional<QueuePosition> queue; ///< where it rests in a book
    market::BookSize seenSize;          ///< displayed at its price when last looked at
    double queueAhead = 0.0;            ///< lots before it when it joined
    Cash fees;                          ///< paid so far
    Cash value;                         ///< traded so far
    std::int64_t executions = 0;

    [[nodiscard]] Lots remaining() const { return Lots{quantity.count - filled.count}; }
    /// What may be filled now.
    [[nodiscard]] Lots open() const { return Lots{std::min(quantity.count, entitled.count) - filled.count}; }
    [[nodiscard]] bool isDone() const { return isTerminal(state); }
    /// Waits for its parent's first fill.
    [[nodiscard]] bool isHeld() const { return ticket.parent.isSet() && entitled.count == 0; }
    /// New terms that have not reached the venue: the order it replaces still stands.
    [[nodiscard]] bool isOnItsWay() const { return replaces.isSet() && !inPlace; }
    /// Takes whatever there is once it may: a market order, or a stop that became one.
    [[nodiscard]] bool isMarketNow() const
    {
        return ticket.kind == OrderKind::Market || ticket.kind == OrderKind::MarketOnClose ||
               (triggered && ticket.kind != OrderKind::StopLimit);
    }
    [[nodiscard]] bool isLimitNow() const
    {
        return ticket.kind == OrderKind::Limit || (triggered && ticket.kind == OrderKind::StopLimit);
    }
    [[nodiscard]] bool waitsForLevel() const { return !triggered && isStop(ticket.kind); }
    [[nodiscard]] bool isTrailing() const { return ticket.kind == OrderKind::TrailingStop; }
};

} // namespace sextant::trading
