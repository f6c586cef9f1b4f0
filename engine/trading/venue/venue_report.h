#pragma once

#include "engine/core/canonical.h"
#include "engine/trading/fills/fill.h"
#include "engine/trading/orders/states.h"

namespace sextant::trading {

/// One execution and why it has its price.
struct Execution {
    Lots quantity; ///< > 0
    PricedFill priced;
    Cash fee; ///< negative: a rebate
    FillTrigger trigger = FillTrigger::Quote;
    Price bestBid;            ///< at that moment; 0: unknown
    Price bestAsk;            ///< the same
    std::uint32_t level = 0;  ///< BookLevel: which one it took, from 1
    double queueAhead = 0.0;  ///< lots before it when it was accepted
    Duration latency{0};      ///< submitted -> at the venue
    Duration waited{0};       ///< at the venue -> here
    Price midAtSubmit;        ///< mid, or last price without quotes; 0: unknown
    Price midAtVenue;         ///< the same when the order reached the venue
    std::int64_t ordinal = 0; ///< of the executions of its order, from 1
};

enum class VenueReportKind : std::uint8_t {
    Accepted,
    Rejected, ///< refused before or after it worked
    Triggered,
    Filled, ///< wholly or in part
    CancelPending,
    Cancelled,
    CancelRejected, ///< asked for too late, or not possible now; the order stands as it was
    Expired,
    Replaced, ///< `order` took the place of `other`
    Restated, ///< its quantity or prices were changed: by the other leg of its group, its parent's end or a split
    Illegal,  ///< a step that the table of states does not have: nothing changed; for the audit
};
[[nodiscard]] std::string_view toString(VenueReportKind kind);

/// What a venue says about an order.
struct VenueReport {
    VenueReportKind kind = VenueReportKind::Accepted;
    OrderId order;
    market::Side side = market::Side::None;
    OrderId other; ///< Replaced: the order whose place it took
    OrderState from = OrderState::Created;
    OrderState to = OrderState::Created;
    ReasonCode cause = ReasonCode::None;
    Time time;           ///< at the venue
    Time known;          ///< when the sender hears of it; never falls from report to report
    Lots quantity;       ///< of the order after this
    Lots filled;         ///< the same
    Execution execution; ///< Filled
};

/// For the session that continues another (DESIGN §4b.12).
void canonical(const VenueReport& report, CanonicalWriter& out);
/// The inverse; damage shows in in.ok().
[[nodiscard]] VenueReport getVenueReport(CanonicalReader& in);

} // namespace sextant::trading
