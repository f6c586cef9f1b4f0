#pragma once

#include <functional>

#include "engine/host/feed_credentials.h"

namespace sextant::ui {

/// What is known of the keys of venues. Nothing in it waits.
struct VenueKeys {
    host::CredentialsOf find;       ///< empty: nobody has keys
    std::function<bool()> isAsking; ///< whether a keychain is being asked, so that find() may know more in a moment
    std::function<void()> refresh;  ///< they may have changed meanwhile
};

} // namespace sextant::ui
