#pragma once

#include <functional>

#include "engine/feeds/venues/venue_protocol.h"

namespace sextant::host {

/// Where keys of venues come from. Asked when a feed is opened; what it answers is not kept.
using CredentialsOf = std::function<feeds::Credentials(feeds::Venue)>;

/// Of the environment: SEXTANT_ALPACA_KEY, SEXTANT_ALPACA_SECRET, SEXTANT_ALPACA_PASSPHRASE; of other venues
/// accordingly, "coinbase-advanced" as COINBASE_ADVANCED. Empty where they are not set.
[[nodiscard]] feeds::Credentials environmentCredentials(feeds::Venue venue);

} // namespace sextant::host
