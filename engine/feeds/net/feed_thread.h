#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>

#include "engine/feeds/client/feed_queue.h"
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

    /// Starts it. `restBase`: "https://api.binance.com". `queue` outlives the thread.
    FeedThread(Make make, std::string restBase, FeedQueue& queue, Tap tap = {});
    /// Ends it, within a second.
    ~FeedThread();
    FeedThread(const FeedThread&) = delete;
    FeedThread& operator=(const FeedThread&) = delete;

    /// As of at most a tenth of a second ago.
    [[nodiscard]] FeedStatus status() const;

private:
    void run(const Make& make, const std::string& restBase, const Tap& tap);

    FeedQueue& m_queue;
    std::atomic<bool> m_stop{false};
    mutable std::mutex m_mutex; // guards m_status
    FeedStatus m_status;
    std::thread m_thread;
};

} // namespace sextant::feeds
