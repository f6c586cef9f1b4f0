#include "engine/trading/venue/venue_adapter.h"

#include <string>

#include "engine/trading/venue/order_following.h"

namespace sextant::trading {

VenueMessage::VenueMessage(const Order<Paper>& order) : m_ticket(ticketOf(order)) {}

Result<std::unique_ptr<VenueAdapter>> openLiveAdapter(std::string_view venue)
{
    return fail(ErrorCode::Refused, "LIVE_DISABLED: this program trades on paper only, at " +
                                        std::string(venue.empty() ? "any venue" : venue.substr(0, 40)));
}

} // namespace sextant::trading
