#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "engine/feeds/client/feed_queue.h"
#include "engine/feeds/client/feed_supply.h"
#include "engine/feeds/client/venue_feed.h"

namespace sextant::feeds {

/// A venue's feed on a thread of its own, with real sockets (WebSocket and HTTPS) and the system's clock. What it finds
/// goes into the queue; what state it is in can be asked from any thread. TLS is checked, redirects are not followed,
/// a message beyond 16 MiB ends its connection.
class FeedThread final {
public:
    using Make = std::function<std::unique_ptr<VenueFeed>(FeedSink&, Time)>;
    /// Sees every frame and every answer as it came, before anything is made of it: (time, socket or 0, text).
    using Tap = std::function<void(Time, unsigned, std::string_view)>;

    /// Where the venue is, the preferred address first; others are tried when it fails.
    struct Hosts {
        std::vector<std::string> sockets; ///< the first is the plan's own; may be empty
        std::vector<std::string> rests;   ///< "https://api.binance.com"; at least one
    };

    /// Starts it. `queue` outlives the thread.
    FeedThread(Make make, Hosts hosts, FeedQueue& queue, Tap tap = {});
    FeedThread(Make make, std::string restBase, FeedQueue& queue, Tap tap = {})
        : FeedThread(std::move(make), Hosts{{}, {std::move(restBase)}}, queue, std::move(tap))
    {}
    /// Ends it, within a second.
    ~FeedThread();
    FeedThread(const FeedThread&) = delete;
    FeedThread& operator=(const FeedThread&) = delete;

    /// As of at most a tenth of a second ago.
    [[nodiscard]] FeedStatus status() const;
    /// Where its data come from, and over which of its addresses.
    struct Supply {
        FeedSupply supply = FeedSupply::Unavailable;
        std::size_t socketIndex = 0, restIndex = 0;
    };
    [[nodiscard]] Supply supply() const;

private:
    void run(const Make& make, const Hosts& hosts, const Tap& tap);

    FeedQueue& m_queue;
    std::atomic<bool> m_stop{false};
    mutable std::mutex m_mutex; // guards m_status, m_supply
    FeedStatus m_status;
    Supply m_supply;
    std::thread m_thread;
};

} // namespace sextant::feeds
