#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

#include "engine/core/time.h"

namespace sextant::feeds {

/// How often an endpoint may be asked (execution.md §12).
struct BucketSettings {
    std::int64_t capacity = 20; ///< tokens at most, > 0
    std::int64_t refill = 3;    ///< tokens per `refillTime`, > 0
    Duration refillTime = std::chrono::seconds(1);
    std::int64_t windowLimit = 200;            ///< what the warning is measured against …
    Duration window = std::chrono::minutes(1); ///< … in this time; with the defaults never more than 200 in any minute
    std::int64_t hostLimit = 0;                ///< what the host allows all who share it in that time; 0: windowLimit
    double warnShare = 0.9;
    std::size_t queueLength = 90;                 ///< requests that may wait
    Duration deadline = std::chrono::seconds(30); ///< how long one may wait
};

/// A request's turn.
enum class BucketAnswer : std::uint8_t {
    Granted, ///< go
    Queued,  ///< its turn comes: take() tells
    Limited, ///< refused: RATE_LIMITED; nothing was dropped in silence
};

/// Lets requests through at a bounded rate, in the order in which they came, and never loses one: those that must wait
/// longer than their deadline, and those a full queue cannot hold, are told so. Exact: tokens are counted in integers
/// of `refillTime`. Owns no clock: `now` never falls. One thread.
class TokenBucket final {
public:
    using Ticket = std::uint64_t;

    TokenBucket(const BucketSettings& settings, Time now);

    /// Asks for `weight` tokens, more than the capacity count as the capacity. Queued requests get a ticket.
    struct Reply {
        BucketAnswer answer = BucketAnswer::Granted;
        Ticket ticket = 0;
        Time retryAt; ///< Limited: when a token is expected again
    };
    [[nodiscard]] Reply ask(Time now, std::int64_t weight = 1);
    /// Tickets whose turn has come, oldest first, and those that waited too long.
    struct Due {
        std::vector<Ticket> granted;
        std::vector<Ticket> expired;
    };
    [[nodiscard]] Due take(Time now);
    /// What the host itself says: `used` tokens of its window are gone, whoever took them (another program at the same
    /// address, this one before it was started anew), of `limit` and until `wait` from now where it tells these. No
    /// more than the rest is granted until it says something else or that window must be over.
    void heed(Time now, std::int64_t used, std::optional<std::int64_t> limit = std::nullopt,
              std::optional<Duration> wait = std::nullopt);
    /// Its asker has gone.
    void withdraw(Ticket ticket);
    /// When take() has something to give; Time::max(): never.
    [[nodiscard]] Time nextDue() const;

    [[nodiscard]] std::int64_t tokens(Time now) const;
    [[nodiscard]] std::size_t waiting() const { return m_queue.size(); }
    /// Tokens granted within the running window; with the word of the host, what all have used of its own.
    [[nodiscard]] std::int64_t usedInWindow() const { return m_host ? m_host->limit - m_host->left : m_used; }
    /// What that is measured against.
    [[nodiscard]] std::int64_t windowLimit() const { return m_host ? m_host->limit : m_settings.windowLimit; }
    /// The warning share of the running window's limit is used.
    [[nodiscard]] bool isWarned(Time now) const { return m_hasWarned && now < m_windowEnd; }
    /// True once per window, when the warning share of the window's limit is reached.
    [[nodiscard]] bool takeWarning();

private:
    struct Waiting {
        Ticket ticket = 0;
        Time asked;
        std::int64_t weight = 1;
    };
    /// The host's word, and what was granted since.
    struct Host {
        std::int64_t limit = 0; ///< > 0
        std::int64_t left = 0;  ///< may be below 0
        Time until;             ///< its window is over by then
    };
    void refill(Time now);
    void grant(Time now, std::int64_t weight);
    void warn(std::int64_t used, std::int64_t limit);
    [[nodiscard]] bool isThere(std::int64_t weight) const
    {
        return m_tokens >= weight && (!m_host || m_host->left >= weight);
    }
    [[nodiscard]] Time tokenAt(std::int64_t count) const;

    BucketSettings m_settings;
    std::int64_t m_tokens;
    Time m_refilled; // up to here tokens were added
    Time m_windowEnd;
    std::int64_t m_used = 0;
    bool m_hasWarned = false;
    bool m_warning = false;
    std::optional<Host> m_host;
    std::deque<Waiting> m_queue;
    Ticket m_lastTicket = 0;
};

/// A quota per day that comes back at the provider's midnight; beyond it requests are refused at once, with the time of
/// the reset. One thread.
class DayBucket final {
public:
    /// capacity > 0; utcOffset: of the provider's clock
    DayBucket(std::int64_t capacity, Duration utcOffset) : m_capacity(capacity), m_offset(utcOffset) {}

    [[nodiscard]] TokenBucket::Reply ask(Time now);
    [[nodiscard]] std::int64_t left(Time now) const;
    [[nodiscard]] bool takeWarning(); ///< once per day, at 90 %

private:
    [[nodiscard]] std::int64_t dayOf(Time now) const;

    std::int64_t m_capacity;
    Duration m_offset;
    std::int64_t m_day = INT64_MIN;
    std::int64_t m_used = 0;
    bool m_hasWarned = false;
    bool m_warning = false;
};

} // namespace sextant::feeds
