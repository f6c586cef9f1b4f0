#include "engine/feeds/protection/token_bucket.h"

#include <algorithm>

#include "engine/core/contract.h"

namespace sextant::feeds {

TokenBucket::TokenBucket(const BucketSettings& settings, Time now)
    : m_settings(settings), m_tokens(settings.capacity), m_refilled(now), m_windowEnd(now + settings.window)
{
    expects(settings.capacity > 0 && settings.refill > 0 && settings.refillTime > Duration{0} &&
                settings.windowLimit > 0 && settings.window > Duration{0},
            "a bucket holds and regains tokens");
}

/// When `count` tokens will be there if none is taken.
Time TokenBucket::tokenAt(std::int64_t count) const
{
    const Time allowed = m_host && m_host->left < count ? m_host->until : m_refilled;
    const std::int64_t missing = count - m_tokens;
    if (missing <= 0) return allowed;
    // The n-th new token comes n refillTime / refill after the last refill; rounded up, so that it is there then.
    const std::int64_t ns = (missing * m_settings.refillTime.count() + m_settings.refill - 1) / m_settings.refill;
    return std::max(allowed, m_refilled + Duration{ns});
}

void TokenBucket::refill(Time now)
{
    if (m_host && now >= m_host->until) m_host.reset();
    while (now >= m_windowEnd) {
        const std::int64_t windows = (now - m_windowEnd) / m_settings.window + 1;
        m_windowEnd = m_windowEnd + m_settings.window * windows;
        m_used = 0;
        m_hasWarned = false;
    }
    const __int128 elapsed = (now - m_refilled).count();
    const __int128 gained = elapsed * m_settings.refill / m_settings.refillTime.count();
    if (gained <= 0) return;
    if (m_tokens + gained >= m_settings.capacity) {
        m_tokens = m_settings.capacity;
        m_refilled = now; // what would overflow is lost
        return;
    }
    m_tokens += static_cast<std::int64_t>(gained);
    // The part of a token that has grown stays.
    m_refilled =
        m_refilled + Duration{static_cast<std::int64_t>(gained * m_settings.refillTime.count() / m_settings.refill)};
}

void TokenBucket::grant(Time now, std::int64_t weight)
{
    if (m_tokens == m_settings.capacity) m_refilled = now;
    m_tokens -= weight;
    m_used += weight;
    if (m_host) m_host->left -= weight;
    warn(m_used, m_settings.windowLimit);
    if (m_host) warn(m_host->limit - m_host->left, m_host->limit);
}

void TokenBucket::warn(std::int64_t used, std::int64_t limit)
{
    const auto threshold = static_cast<double>(limit) * m_settings.warnShare;
    if (!m_hasWarned && static_cast<double>(used) >= threshold) m_hasWarned = m_warning = true;
}

void TokenBucket::heed(Time now, std::int64_t used, std::optional<std::int64_t> limit, std::optional<Duration> wait)
{
    refill(now);
    const std::int64_t of = limit.value_or(std::max(m_settings.hostLimit, m_settings.windowLimit));
    if (used < 0 || of <= 0) return;
    m_host = Host{of, of - used, now + std::clamp(wait.value_or(m_settings.window), Duration{0}, m_settings.window)};
    warn(used, of);
}

TokenBucket::Reply TokenBucket::ask(Time now, std::int64_t weight)
{
    refill(now);
    weight = std::clamp<std::int64_t>(weight, 1, m_settings.capacity);
    Reply reply;
    if (m_queue.empty() && isThere(weight)) {
        grant(now, weight);
        return reply;
    }
    std::int64_t ahead = weight;
    for (const Waiting& w : m_queue)
        ahead += w.weight;
    const Time turn = tokenAt(ahead);
    if (m_queue.size() >= m_settings.queueLength || turn - now > m_settings.deadline) {
        reply.answer = BucketAnswer::Limited;
        reply.retryAt = turn;
        return reply;
    }
    reply.answer = BucketAnswer::Queued;
    reply.ticket = ++m_lastTicket;
    m_queue.push_back({reply.ticket, now, weight});
    return reply;
}

TokenBucket::Due TokenBucket::take(Time now)
{
    refill(now);
    Due due;
    while (!m_queue.empty()) {
        const Waiting& first = m_queue.front();
        if (now - first.asked > m_settings.deadline) {
            due.expired.push_back(first.ticket);
        } else if (isThere(first.weight)) {
            grant(now, first.weight);
            due.granted.push_back(first.ticket);
        } else {
            break;
        }
        m_queue.pop_front();
    }
    return due;
}

void TokenBucket::withdraw(Ticket ticket)
{
    const auto found =
        std::find_if(m_queue.begin(), m_queue.end(), [&](const Waiting& w) { return w.ticket == ticket; });
    if (found != m_queue.end()) m_queue.erase(found);
}

Time TokenBucket::nextDue() const
{
    if (m_queue.empty()) return Time::max();
    return std::min(tokenAt(m_queue.front().weight), m_queue.front().asked + m_settings.deadline + Duration{1});
}

std::int64_t TokenBucket::tokens(Time now) const
{
    TokenBucket copy = *this;
    copy.refill(now);
    return copy.m_tokens;
}

bool TokenBucket::takeWarning()
{
    const bool warning = m_warning;
    m_warning = false;
    return warning;
}

std::int64_t DayBucket::dayOf(Time now) const
{
    constexpr std::int64_t kDay = 86'400'000'000'000;
    const std::int64_t local = now.ns + m_offset.count();
    return local >= 0 ? local / kDay : (local - kDay + 1) / kDay;
}

TokenBucket::Reply DayBucket::ask(Time now)
{
    if (const std::int64_t day = dayOf(now); day != m_day) {
        m_day = day;
        m_used = 0;
        m_hasWarned = false;
    }
    TokenBucket::Reply reply;
    if (m_used >= m_capacity) {
        constexpr std::int64_t kDay = 86'400'000'000'000;
        reply.answer = BucketAnswer::Limited;
        reply.retryAt = Time{(m_day + 1) * kDay - m_offset.count()};
        return reply;
    }
    ++m_used;
    if (!m_hasWarned && m_used * 10 >= m_capacity * 9) m_hasWarned = m_warning = true;
    return reply;
}

std::int64_t DayBucket::left(Time now) const { return dayOf(now) == m_day ? m_capacity - m_used : m_capacity; }

bool DayBucket::takeWarning()
{
    const bool warning = m_warning;
    m_warning = false;
    return warning;
}

} // namespace sextant::feeds
