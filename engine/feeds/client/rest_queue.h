#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "engine/feeds/protection/circuit_breaker.h"
#include "engine/feeds/protection/retry_policy.h"
#include "engine/feeds/protection/token_bucket.h"
#include "engine/feeds/venues/http_message.h"
#include "engine/feeds/venues/venue.h"

namespace sextant::feeds {

/// How often a venue's REST host may be asked, and what to do when it does not answer.
struct RestSettings {
    BucketSettings bucket;
    std::optional<std::int64_t> perDay; ///< a quota that comes back at midnight UTC
    BreakerSettings breaker;
    RetrySettings retry;
    Duration answerWithin = std::chrono::seconds(10);
    Duration longestHold = std::chrono::hours(1); ///< a pause the host asks for; what goes beyond is a mistake
    Duration longestBan = std::chrono::hours(72); ///< the same of a ban

    /// Times divided by `factor` >= 1, for local venues that play faster than the clock.
    [[nodiscard]] RestSettings faster(double factor) const;
};
/// What protocols.md says of the venue; never more than it allows in any window.
[[nodiscard]] RestSettings restSettingsOf(Venue venue);

/// Requests to one REST host on their way: paced, tried again when that may help, kept back while the host fails or has
/// banned us (execution.md §12). None is dropped in silence: each ends in exactly one outcome. It owns neither socket
/// nor clock: `now` is monotonic and never falls. One thread.
class RestQueue final {
public:
    using Ticket = std::uint64_t;
    struct Send {
        Ticket ticket = 0;
        HttpRequest request;
    };
    struct Outcome {
        Ticket ticket = 0;
        ReplyVerdict verdict; ///< Ok: `reply` is the answer
        HttpReply reply;
    };

    RestQueue(const RestSettings& settings, std::uint64_t seed, Time now);

    [[nodiscard]] Ticket ask(HttpRequest request, Time now);
    /// Its asker has gone: it has no outcome any more.
    void withdraw(Ticket ticket);
    /// The answer to what was sent, as the venue's protocol judges it; Unavailable for none. A pause that the venue
    /// asks for, and what it says of its allowance, hold also where nobody waits for the answer any more.
    void onReply(Ticket ticket, HttpReply reply, ReplyVerdict verdict, Time now);
    void tick(Time now);
    [[nodiscard]] Time nextDue() const;

    [[nodiscard]] std::vector<Send> takeSends();
    [[nodiscard]] std::vector<Outcome> takeOutcomes();
    [[nodiscard]] std::vector<BreakerChange> takeBreakerChanges();
    /// True once per window, when 90 % of the allowance are used.
    [[nodiscard]] bool takeWarning();

    [[nodiscard]] BreakerState breaker(Time now) const { return m_breaker.state(now); }
    [[nodiscard]] int breakerFailures() const { return m_breaker.failures(); }
    [[nodiscard]] std::optional<Time> breakerUntil() const { return m_breaker.opensAt(); }
    /// Of the quota per day; nothing if there is none.
    [[nodiscard]] std::optional<std::int64_t> leftToday(Time now) const
    {
        return m_day ? std::optional(m_day->left(now)) : std::nullopt;
    }
    /// The warning share of the window's limit is used.
    [[nodiscard]] bool isWarned(Time now) const { return m_bucket.isWarned(now); }
    [[nodiscard]] std::optional<Time> heldUntil() const { return m_heldUntil; } ///< by the venue's word
    [[nodiscard]] std::int64_t usedInWindow() const { return m_bucket.usedInWindow(); }
    [[nodiscard]] std::int64_t windowLimit() const { return m_bucket.windowLimit(); }
    [[nodiscard]] std::size_t waiting() const { return m_bucket.waiting(); }
    [[nodiscard]] std::size_t underWay() const;
    /// All that have no outcome yet, in whatever stage.
    [[nodiscard]] std::size_t pending() const { return m_jobs.size(); }
    [[nodiscard]] std::uint64_t sent() const { return m_sent; }
    [[nodiscard]] std::uint64_t failed() const { return m_failed; }

private:
    enum class Stage : std::uint8_t { Queued, Paused, UnderWay };
    struct Job {
        HttpRequest request;
        Stage stage = Stage::Queued;
        int attempt = 0;
        TokenBucket::Ticket place = 0; ///< Queued
        Time due;                      ///< Paused: when it is tried again; UnderWay: when it is given up
    };
    void enqueue(Ticket ticket, Job& job, Time now);
    void send(Ticket ticket, Job& job, Time now);
    void obey(const ReplyVerdict& verdict, Time now);
    void heed(Ticket answered, const ReplyVerdict& verdict, Time now);
    void end(Ticket ticket, ReplyVerdict verdict, HttpReply reply);
    void limited(Ticket ticket, Time retryAt, Time now);

    RestSettings m_settings;
    TokenBucket m_bucket;
    std::optional<DayBucket> m_day;
    CircuitBreaker m_breaker;
    RetryPolicy m_retry;
    std::map<Ticket, Job> m_jobs;
    std::map<TokenBucket::Ticket, Ticket> m_places;
    Ticket m_last = 0;
    std::optional<Time> m_heldUntil;
    std::vector<Send> m_sends;
    std::vector<Outcome> m_outcomes;
    std::vector<BreakerChange> m_changes;
    std::uint64_t m_sent = 0, m_failed = 0;
};

} // namespace sextant::feeds
