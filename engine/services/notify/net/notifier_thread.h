#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "engine/services/notify/notifier.h"

class QObject;

namespace sextant::services {

/// The notifier on a thread of its own, with HTTPS over Qt and the system's clock. Whatever a service does, post()
/// comes back at once: nobody who posts ever waits. TLS is checked, redirects are not followed, an answer beyond 64 KiB
/// is cut.
class NotifierThread final {
public:
    /// Shows or plays a message of a channel that is not remote; called on the notifier's thread, returns whether it
    /// could. Empty: there is neither screen nor sound.
    using Local = std::function<bool(ChannelKind, const Message&)>;

    /// How long a service may take.
    struct Patience {
        std::chrono::milliseconds silence{15'000}; ///< without a byte
        std::chrono::milliseconds whole{30'000};   ///< for an answer that comes drop by drop
    };
    /// `wallClock` empty: the system's; when it is set, what waits goes by the time that has really passed.
    explicit NotifierThread(std::vector<ChannelPlan> plans, Local local, Patience patience,
                            std::function<Time()> wallClock = {});
    explicit NotifierThread(std::vector<ChannelPlan> plans, Local local = {});
    /// Ends it; what is under way has up to two seconds to get through.
    ~NotifierThread();
    NotifierThread(const NotifierThread&) = delete;
    NotifierThread& operator=(const NotifierThread&) = delete;

    // Any thread.
    void post(Notification notification);
    void postTo(ChannelKind kind, Notification notification);
    /// As of the newest change.
    [[nodiscard]] std::vector<ChannelStatus> status() const;
    /// Everything that was posted has gone out or was given up.
    [[nodiscard]] bool isIdle() const;
    /// What the queue before the channels could not hold; nobody waits for it.
    [[nodiscard]] std::uint64_t overflowed() const;

private:
    struct Posted {
        Notification notification;
        std::optional<ChannelKind> only;
    };
    void run(std::vector<ChannelPlan> plans);
    void append(Posted posted);
    void wake();

    [[nodiscard]] Time now() const;

    Local m_local;
    Patience m_patience;
    std::function<Time()> m_wallClock;
    mutable std::mutex m_mutex; // guards all below
    std::vector<Posted> m_posted;
    std::vector<ChannelStatus> m_status;
    std::uint64_t m_overflowed = 0;
    bool m_isIdle = true;
    bool m_isStopping = false;
    QObject* m_waker = nullptr; // of the thread; null before it runs and after
    std::thread m_thread;       // last, so that it begins when everything is there
};

} // namespace sextant::services
