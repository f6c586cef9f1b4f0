#pragma once

#include <cstddef>
#include <cstdint>

#include "engine/core/time.h"
#include "engine/feeds/venues/venue.h"

namespace sextant::feeds {

/// How a venue's socket is treated (protocols.md §0.2). All of it may be changed: venues do.
struct ConnectionSettings {
    Duration firstWait = std::chrono::seconds(1);     ///< back-off with full jitter: up to 1 s, 2 s, 4 s …
    Duration longestWait = std::chrono::seconds(60);  ///< … and never longer
    Duration healthyAfter = std::chrono::seconds(60); ///< of data, until the back-off begins anew
    Duration stepWithin = std::chrono::seconds(10);  ///< for the handshake, opening, the welcome, signing in, an answer
    Duration silentAfter = std::chrono::seconds(60); ///< neither data nor control: the connection is dead
    Duration dataWithin{0}; ///< some data comes at least so often while the line works; 0: silence says nothing
    Duration bookWithin{0}; ///< the same of each book
    Duration pingEvery{0};  ///< 0: this client sends none
    Duration pongWithin{0};
    Duration oldAfter{0};      ///< another connection is opened before the venue ends this one; 0: never
    int framesPerWindow = 100; ///< what may be sent in `frameWindow`, pings too; > 0
    Duration frameWindow = std::chrono::seconds(10);
    int attemptsPerWindow = 30; ///< connections to one host in `attemptWindow`; > 0
    Duration attemptWindow = std::chrono::minutes(1);
    // What one connection takes; more is split over several. 0: the venue sets no limit.
    std::size_t subscriptionsPerConnection = 0;
    std::size_t booksPerConnection = 0;
    std::size_t bytesPerConnection = 0; ///< of what is subscribed, as VenueProtocol::subscriptionBytes counts it
    double speed = 1.0;                 ///< what faster() made of it: times that a venue says are divided by it too

    /// Times divided by `factor` >= 1, for local venues that play faster than the clock.
    [[nodiscard]] ConnectionSettings faster(double factor) const;
};

/// What protocols.md says of the venue.
[[nodiscard]] ConnectionSettings connectionSettingsOf(Venue venue);

} // namespace sextant::feeds
