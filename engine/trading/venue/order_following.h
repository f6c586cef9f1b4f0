#pragma once

#include "engine/trading/orders/order.h"
#include "engine/trading/venue/order_ticket.h"
#include "engine/trading/venue/venue_report.h"

namespace sextant::trading {

/// The ticket of an order; it has no parent.
template <AccountMode Mode>
[[nodiscard]] OrderTicket ticketOf(const Order<Mode>& order);

/// Takes the step that a report tells of, by the same table: an account's order stays what the venue's is. Errors:
/// Refused for a step that the table does not have from the order's state, InvalidArgument for a fill beyond what is
/// left or a report about another order; the order is then unchanged.
template <AccountMode Mode>
[[nodiscard]] Result<void> follow(Order<Mode>& order, const VenueReport& report);

/// The fill that a report of kind Filled tells of.
template <AccountMode Mode>
[[nodiscard]] Fill<Mode> fillOf(const Order<Mode>& order, const VenueReport& report, FillId id);

extern template OrderTicket ticketOf(const Order<Paper>&);
extern template OrderTicket ticketOf(const Order<Shadow>&);
extern template Result<void> follow(Order<Paper>&, const VenueReport&);
extern template Result<void> follow(Order<Shadow>&, const VenueReport&);
extern template Fill<Paper> fillOf(const Order<Paper>&, const VenueReport&, FillId);
extern template Fill<Shadow> fillOf(const Order<Shadow>&, const VenueReport&, FillId);

} // namespace sextant::trading
