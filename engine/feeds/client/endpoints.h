#pragma once

#include <string>

#include "engine/feeds/venues/venue.h"

namespace sextant::feeds {

/// Where a venue is. Venues move: both are settings, `feeds.<venue>.ws_url` and `feeds.<venue>.rest_url`.
struct Endpoints {
    std::string socket; ///< empty: the venue says it on each connection, or has none
    std::string rest;
};

/// As protocols.md has them; hosts that want no key where there is a choice.
[[nodiscard]] Endpoints defaultEndpoints(Venue venue);

} // namespace sextant::feeds
