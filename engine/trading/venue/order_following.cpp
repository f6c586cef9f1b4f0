#include "engine/trading/venue/order_following.h"

#include <string>

#include "engine/core/contract.h"

namespace sextant::trading {

template <AccountMode Mode>
OrderTicket ticketOf(const Order<Mode>& order)
{
    OrderTicket ticket;
    static_cast<OrderTerms&>(ticket) = order.terms();
    ticket.id = order.id;
    ticket.clientId = ClientOrderId{order.id.value};
    ticket.side = order.side;
    ticket.quantity = order.quantity;
    return ticket;
}

template <AccountMode Mode>
Result<void> follow(Order<Mode>& order, const VenueReport& report)
{
    if (report.order != order.id)
        return fail(ErrorCode::InvalidArgument, "a report about order " + std::to_string(report.order.value) +
                                                    " was given to order " + std::to_string(order.id.value));
    // What was asked for in vain changes nothing, nor does a step that the venue itself has refused.
    if (report.kind == VenueReportKind::Illegal) return {};
    if (report.kind == VenueReportKind::CancelRejected && report.from == report.to) return {};
    if (report.kind == VenueReportKind::Filled) return recordFill(order, report.execution.quantity);
    if (report.from != report.to)
        if (auto stepped = transition(order, report.to); !stepped) return stepped;
    const bool isAccepted = report.kind == VenueReportKind::Accepted || report.kind == VenueReportKind::Replaced;
    if (isAccepted || report.kind == VenueReportKind::Restated) order.quantity = report.quantity;
    if (isAccepted) order.exchangeTime = report.time;
    return {};
}

template <AccountMode Mode>
Fill<Mode> fillOf(const Order<Mode>& order, const VenueReport& report, FillId id)
{
    expects(report.kind == VenueReportKind::Filled && report.order == order.id, "a fill is made of a fill's report");
    Fill<Mode> fill;
    fill.id = id;
    fill.order = order.id;
    fill.instrument = order.instrument;
    fill.side = report.side;
    fill.quantity = report.execution.quantity;
    fill.priced = report.execution.priced;
    fill.commission = report.execution.fee;
    fill.time = report.time;
    fill.purpose = order.purpose;
    fill.bracket = order.bracket;
    return fill;
}

template OrderTicket ticketOf(const Order<Paper>&);
template OrderTicket ticketOf(const Order<Shadow>&);
template Result<void> follow(Order<Paper>&, const VenueReport&);
template Result<void> follow(Order<Shadow>&, const VenueReport&);
template Fill<Paper> fillOf(const Order<Paper>&, const VenueReport&, FillId);
template Fill<Shadow> fillOf(const Order<Shadow>&, const VenueReport&, FillId);

} // namespace sextant::trading
