#include <array>
#include <utility>

#include "engine/core/contract.h"
#include "engine/feeds/venues/venue_protocol.h"

namespace sextant::feeds {
namespace {

using Maker = std::unique_ptr<VenueProtocol> (*)(const Credentials&, const VenueChoice&);

/// One line for each venue.
constexpr std::array<std::pair<Venue, Maker>, 0> kMakers{};

} // namespace

std::unique_ptr<VenueProtocol> makeProtocol(Venue venue, const Credentials& credentials, const VenueChoice& choice)
{
    for (const auto& [of, make] : kMakers)
        if (of == venue) return make(credentials, choice);
    expects(false, "every venue has a translator");
    return nullptr;
}

} // namespace sextant::feeds
