#pragma once

#include <cstdint>

#include "engine/core/time.h"

namespace sextant::feeds::mock {

/// What clients may ask of a REST host per window of time; windows are aligned to the venue's clock.
class RequestBudget final {
public:
    RequestBudget(std::int64_t limit, Duration window) : m_limit(limit), m_window(window) {}

    /// Counts a request; false if it is over the limit. Refused ones count too, as venues do it.
    bool spend(std::int64_t weight, Time now)
    {
        const std::int64_t window = now.ns / m_window.count();
        if (window != m_current) {
            m_current = window;
            m_used = 0;
        }
        m_used += weight;
        return m_used <= m_limit;
    }
    [[nodiscard]] std::int64_t limit() const { return m_limit; }
    [[nodiscard]] std::int64_t used() const { return m_used; }
    [[nodiscard]] std::int64_t remaining() const { return m_used >= m_limit ? 0 : m_limit - m_used; }
    [[nodiscard]] Time end() const { return Time{(m_current + 1) * m_window.count()}; } ///< of the window
    [[nodiscard]] Duration untilReset(Time now) const { return end() - now; }

private:
    std::int64_t m_limit;
    Duration m_window;
    std::int64_t m_current = INT64_MIN;
    std::int64_t m_used = 0;
};

} // namespace sextant::feeds::mock
