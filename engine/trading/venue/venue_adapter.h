#pragma once

#include <memory>
#include <string_view>

#include "engine/core/result.h"
#include "engine/trading/orders/order.h"
#include "engine/trading/venue/order_ticket.h"

namespace sextant::trading {

/// What goes out to a venue. It is made of a paper order and of nothing else: a shadow order has no way here, and the
/// compiler says so (DESIGN §2.4; tests/architecture, TestMustNotCompile).
class VenueMessage final {
public:
    explicit VenueMessage(const Order<Paper>& order);
    [[nodiscard]] const OrderTicket& ticket() const { return m_ticket; }

private:
    OrderTicket m_ticket;
};

/// The door that orders leave the program through (execution.md, beginning).
class VenueAdapter {
public:
    virtual ~VenueAdapter() = default;
    [[nodiscard]] virtual Result<void> send(const VenueMessage& message) = 0;
};

/// There is no adapter for live trading in this program, whatever the venue. Errors: Refused, LIVE_DISABLED.
[[nodiscard]] Result<std::unique_ptr<VenueAdapter>> openLiveAdapter(std::string_view venue);

} // namespace sextant::trading
