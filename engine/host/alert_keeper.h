#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "engine/host/snapshot_port.h"
#include "engine/services/alerts/alert_store.h"
#include "engine/services/alerts/alert_watch.h"
#include "engine/services/health/metrics_text.h"
#include "engine/services/health/service_facts.h"
#include "engine/services/notify/net/notifier_thread.h"

namespace sextant::host {

/// The feeds of a program as alerts see them.
[[nodiscard]] std::vector<services::WatchedFeed> watchedFeeds(const services::ServiceFacts& facts);

/// What a program without a window tells people of: the alerts of its workspace, and unasked the fills of the main
/// engine, a kill and a lost feed. It looks a few times a second on a thread of its own, by the same AlertWatch as the
/// window; the engine has no part in it and waits for nothing.
class AlertKeeper final {
public:
    struct Options {
        std::filesystem::path workspace;                     ///< with alerts.json
        std::shared_ptr<SnapshotPort> snapshots;             ///< of the session
        std::shared_ptr<const services::ServiceBoard> board; ///< for its feeds
        std::vector<services::ChannelPlan> channels;         ///< that are set up
        std::function<Time()> wallClock;
        std::function<void(const std::string&)> problem; ///< told once each time it is another; on its thread
        std::chrono::milliseconds every{250};
    };
    /// Begins at once: not before a session that is resumed has been rebuilt, since its past is no news.
    explicit AlertKeeper(Options options);
    /// Looks once more, and ends; what is under way has two seconds to get through.
    ~AlertKeeper();
    AlertKeeper(const AlertKeeper&) = delete;
    AlertKeeper& operator=(const AlertKeeper&) = delete;

    /// Rules, firings, and how each channel fares. Any thread.
    void addTo(services::MetricsText& metrics) const;
    /// Since it began. Any thread.
    [[nodiscard]] std::uint64_t fired() const;

private:
    void run();
    void look();
    void readRules();
    void fire(const services::AlertFiring& firing, Time now);
    void watchSession(const session::Snapshot& snapshot);
    void watchFeeds(const std::vector<services::WatchedFeed>& feeds, Time now);
    void tell(services::Topic topic, services::Importance importance, Time time, std::string title, std::string text);
    void say(const Result<void>& done, std::string& said);

    Options m_options;
    services::NotifierThread m_notifier;
    // The thread's own.
    services::AlertStore m_store;
    services::AlertWatch m_watch;
    std::vector<services::AlertRule> m_rules;
    std::string m_saidOfRules, m_saidOfLog; // problems that were told; empty: there is none
    bool m_hasRead = false;
    std::uint64_t m_serial = 0;
    std::uint64_t m_nextFill = 0;
    bool m_wasKilled = false;
    std::vector<std::string> m_lost; // feeds

    mutable std::mutex m_mutex; // guards all below
    std::condition_variable m_wake;
    bool m_isStopping = false;
    std::size_t m_ruleCount = 0;
    std::uint64_t m_looks = 0;
    std::uint64_t m_fired = 0;
    std::uint64_t m_problems = 0;
    std::thread m_thread; // last, so that it begins when everything is there
};

} // namespace sextant::host
