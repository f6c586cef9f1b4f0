#pragma once

#include <cstddef>
#include <deque>
#include <optional>

#include "engine/core/time.h"

namespace sextant::feeds {

/// At most `limit` of something in any `window`: frames that are sent, connections that are tried. Exact: it remembers
/// when the newest `limit` were. Owns no clock: `now` never falls. One thread.
class SendPacer final {
public:
    /// limit > 0, window > 0
    SendPacer(int limit, Duration window) : m_limit(static_cast<std::size_t>(limit)), m_window(window) {}

    /// Counts one, if it may be.
    [[nodiscard]] bool take(Time now);
    /// When the next may be.
    [[nodiscard]] Time nextAt(Time now) const;

private:
    std::size_t m_limit;
    Duration m_window;
    std::deque<Time> m_taken; // at most m_limit, oldest first
};

} // namespace sextant::feeds
