#include "engine/feeds/venues/venue_protocol.h"

namespace sextant::feeds {

Result<SocketEndpoint> VenueProtocol::parseHandshake(const HttpReply& /*reply*/, std::string_view /*connectId*/)
{
    return fail(ErrorCode::InvalidInput, std::string(toString(venue())) + ": handshake: there is none at this venue");
}

} // namespace sextant::feeds
