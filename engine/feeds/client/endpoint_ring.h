#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "engine/core/time.h"

namespace sextant::feeds {

/// Several addresses of one host, the first preferred: after some failures in a row the next one is tried, and after a
/// while the first one again. Owns no clock: `now` never falls. One thread.
class EndpointRing final {
public:
    static constexpr int kFailures = 3;                                     ///< in a row, then the next one
    static constexpr Duration kPrimaryAgainAfter = std::chrono::minutes(5); ///< at the next opportunity

    explicit EndpointRing(std::vector<std::string> urls = {}) : m_urls(std::move(urls)) {}

    [[nodiscard]] bool empty() const { return m_urls.empty(); }
    /// 0: the preferred one.
    [[nodiscard]] std::size_t index() const { return m_index; }
    /// Only when not empty().
    [[nodiscard]] const std::string& primary() const { return m_urls.front(); }
    /// What to use for an attempt that begins now. Only when not empty().
    [[nodiscard]] const std::string& forAttempt(Time now)
    {
        if (m_index != 0 && now - m_movedAt >= kPrimaryAgainAfter) move(0, now);
        return m_urls[m_index];
    }
    void onGood() { m_failures = 0; }
    void onFailed(Time now)
    {
        if (m_urls.size() < 2 || ++m_failures < kFailures) return;
        move((m_index + 1) % m_urls.size(), now);
    }

private:
    void move(std::size_t index, Time now)
    {
        m_index = index;
        m_movedAt = now;
        m_failures = 0;
    }

    std::vector<std::string> m_urls;
    std::size_t m_index = 0;
    int m_failures = 0;
    Time m_movedAt;
};

} // namespace sextant::feeds
