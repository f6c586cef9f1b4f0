#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/core/time.h"

namespace sextant::services {

/// A histogram as it stood: cumulative counts by upper bound in seconds, ascending; `count` includes what lies beyond
/// the last.
struct HistogramFacts {
    std::vector<std::pair<double, std::uint64_t>> buckets;
    std::uint64_t count = 0;
    double sum = 0.0; ///< s
};

/// A histogram with a name and labels, of which there are few values.
struct NamedHistogramFacts {
    std::string name; ///< "feed_delay_seconds", without prefix
    std::string help;
    std::vector<std::pair<std::string, std::string>> labels;
    HistogramFacts values;
};

/// A state machine: which of its states it is in, by name, and all that it has.
struct MachineFacts {
    std::string machine; ///< "breaker", "connection", "book" …
    std::string name;    ///< of which there are few: a venue, an endpoint group
    std::string state;
    std::vector<std::string> states; ///< all that it may be in
};

/// A number with labels, of which there are few values.
struct GaugeFacts {
    std::string name; ///< "feed_reconnects", without prefix and suffix
    std::string help;
    bool isCounter = false;
    std::vector<std::pair<std::string, std::string>> labels;
    double value = 0.0;
};

/// A venue's feed, for /readyz and /health.
struct FeedHealth {
    std::string venue;
    bool isUp = false;
    std::string problem;           ///< why not; one line
    std::optional<double> ageMs{}; ///< since the newest message
};

/// What the server tells of the program. Put together by the host a few times a second, never changed afterwards: a
/// scrape reads the newest one and asks nobody.
struct ServiceFacts {
    std::string hostState; ///< "playing", "ended" …; one of kHostStates
    std::string sessionId; ///< empty: none, or kept in memory
    bool hasSession = false;
    bool isLive = true;               ///< its time is the wall clock's
    Time now;                         ///< engine time
    std::vector<std::string> symbols; ///< of its instruments
    std::string storageProblem;       ///< empty: none, or nothing is stored
    double durableAgeSeconds = 0.0;
    std::uint64_t events = 0;
    std::uint64_t residentBytes = 0;
    std::uint64_t stalls = 0; ///< of the engine's loop: longer than a second without a step
    double longestStallSeconds = 0.0;
    HistogramFacts decisions;
    std::vector<FeedHealth> feeds;
    std::vector<MachineFacts> machines;
    std::vector<GaugeFacts> gauges;
    std::vector<NamedHistogramFacts> histograms;
};
inline constexpr std::array<const char*, 9> kHostStates{"empty", "opening",      "paused", "playing",  "seeking",
                                                        "ended", "unresponsive", "halted", "shut_down"};

/// Hands the newest facts from the engine's thread to the server's.
class ServiceBoard final {
public:
    void publish(std::shared_ptr<const ServiceFacts> facts)
    {
        const std::lock_guard lock(m_mutex);
        m_facts = std::move(facts);
    }
    /// Never null.
    [[nodiscard]] std::shared_ptr<const ServiceFacts> latest() const
    {
        const std::lock_guard lock(m_mutex);
        return m_facts;
    }

private:
    mutable std::mutex m_mutex; // guards m_facts
    std::shared_ptr<const ServiceFacts> m_facts = std::make_shared<const ServiceFacts>();
};

} // namespace sextant::services
