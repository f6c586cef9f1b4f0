#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "engine/core/time.h"

namespace sextant::feeds {

struct CacheSettings {
    Duration fresh = std::chrono::seconds(60);
    Duration stale = std::chrono::seconds(120); ///< how long after `fresh` an answer may still be shown, marked
    std::size_t capacity = 1000;                ///< entries; the ones longest out of use go first
    int ratioWindow = 500;                      ///< requests over which the hit rate is watched
    double warnBelow = 0.7;
};

/// What is known for a key.
enum class CacheAnswer : std::uint8_t {
    Miss,    ///< fetch it; others who ask meanwhile wait for you
    Pending, ///< somebody fetches it: wait
    Hit,
    Stale,           ///< here it is, marked; fetch it anew in the background
    StaleRefreshing, ///< the same, and somebody does so already
};

/// Answers of a provider by key `provider:symbol:timeframe:limit` (execution.md §12): fresh for a minute, then shown as
/// stale while one request renews them. At most one request per key is under way. Owns no clock: `now` never falls. One
/// thread.
class ResponseCache final {
public:
    using Body = std::shared_ptr<const std::string>;

    explicit ResponseCache(const CacheSettings& settings = {}) : m_settings(settings) {}

    [[nodiscard]] static std::string key(std::string_view provider, std::string_view symbol, std::string_view timeframe,
                                         int limit);

    struct Lookup {
        CacheAnswer answer = CacheAnswer::Miss;
        Body body; ///< Hit, Stale, StaleRefreshing
        Time stored;
    };
    /// Miss and Stale make the asker the one who fetches: answer with store() or fail().
    [[nodiscard]] Lookup find(const std::string& key, Time now);
    void store(const std::string& key, Body body, Time now);
    /// The fetch did not come about. What is there may still be shown while it is stale.
    void fail(const std::string& key);
    /// For the fallback chain: what is there, however the providers are, while it may be shown. Counts nothing.
    [[nodiscard]] Body lastResort(const std::string& key, Time now) const;

    [[nodiscard]] std::uint64_t hits() const { return m_hits; }
    [[nodiscard]] std::uint64_t misses() const { return m_misses; }
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }
    /// True once each time the rate over the last `ratioWindow` requests has fallen below the bound.
    [[nodiscard]] bool takeWarning();

private:
    struct Entry {
        Body body; // null: never fetched
        Time stored;
        bool isFetching = false;
        std::uint64_t used = 0;
    };
    void count(bool isHit);
    void shrink();

    CacheSettings m_settings;
    std::map<std::string, Entry> m_entries;
    std::uint64_t m_hits = 0;
    std::uint64_t m_misses = 0;
    std::uint64_t m_clock = 0; // of use
    int m_windowHits = 0;
    int m_windowCount = 0;
    bool m_warning = false;
};

} // namespace sextant::feeds
