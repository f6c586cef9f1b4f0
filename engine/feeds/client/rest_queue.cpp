#include "engine/feeds/client/rest_queue.h"

#include <algorithm>
#include <utility>

namespace sextant::feeds {

using namespace std::chrono_literals;

RestSettings RestSettings::faster(double factor) const
{
    RestSettings out = *this;
    const auto scale = [factor](Duration& time) {
        time = std::max<Duration>(1ms, Duration{static_cast<std::int64_t>(static_cast<double>(time.count()) / factor)});
    };
    for (Duration* time : {&out.bucket.refillTime, &out.bucket.window, &out.bucket.deadline, &out.breaker.pause,
                           &out.retry.base, &out.retry.longest})
        scale(*time);
    return out;
}

RestSettings restSettingsOf(Venue venue)
{
    RestSettings out;
    BucketSettings& bucket = out.bucket;
    // What is there at once plus what grows in a window is the venue's limit.
    const auto allow = [&bucket](std::int64_t limit, Duration window, std::int64_t atOnce) {
        bucket.capacity = atOnce;
        bucket.refill = limit - atOnce;
        bucket.refillTime = window;
        bucket.windowLimit = bucket.hostLimit = limit;
        bucket.window = window;
    };
    switch (venue) {
    case Venue::Binance:
        allow(6000, 1min, 600); // weight
        break;
    case Venue::Kucoin:
        allow(2000, 30s, 200); // weight of the public pool
        break;
    case Venue::CoinbaseExchange:
    case Venue::CoinbaseAdvanced:
        allow(10, 1s, 5);
        break;
    case Venue::Bybit:
        allow(600, 5s, 60);
        break;
    case Venue::Okx:
        allow(20, 2s, 4); // the strictest of its endpoints
        break;
    case Venue::Alpaca:
        allow(200, 1min, 20);
        break;
    case Venue::TwelveData:
        allow(8, 1min, 2);
        out.perDay = 800;
        break;
    }
    return out;
}

RestQueue::RestQueue(const RestSettings& settings, std::uint64_t seed, Time now)
    : m_settings(settings), m_bucket(settings.bucket, now), m_breaker(settings.breaker), m_retry(settings.retry, seed)
{
    if (settings.perDay) m_day.emplace(*settings.perDay, Duration{0});
}

RestQueue::Ticket RestQueue::ask(HttpRequest request, Time now)
{
    const Ticket ticket = ++m_last;
    Job& job = m_jobs[ticket];
    job.request = std::move(request);
    enqueue(ticket, job, now);
    return ticket;
}

void RestQueue::withdraw(Ticket ticket)
{
    const auto found = m_jobs.find(ticket);
    if (found == m_jobs.end()) return;
    if (found->second.stage == Stage::Queued) {
        m_bucket.withdraw(found->second.place);
        m_places.erase(found->second.place);
    }
    if (found->second.stage == Stage::UnderWay) m_breaker.abandonProbe();
    m_jobs.erase(found);
    std::erase_if(m_sends, [ticket](const Send& one) { return one.ticket == ticket; });
}

void RestQueue::end(Ticket ticket, ReplyVerdict verdict, HttpReply reply)
{
    if (verdict.kind != ReplyVerdict::Kind::Ok) ++m_failed;
    m_jobs.erase(ticket);
    m_outcomes.push_back({ticket, std::move(verdict), std::move(reply)});
}

void RestQueue::limited(Ticket ticket, Time retryAt, Time now)
{
    ReplyVerdict verdict;
    verdict.kind = ReplyVerdict::Kind::RateLimited;
    verdict.wait = retryAt - now;
    verdict.words = "the allowance of this venue is used up";
    end(ticket, std::move(verdict), {});
}

void RestQueue::enqueue(Ticket ticket, Job& job, Time now)
{
    if (m_heldUntil && now < *m_heldUntil) {
        job.stage = Stage::Paused;
        job.due = *m_heldUntil;
        return;
    }
    const auto reply = m_bucket.ask(now, job.request.weight);
    switch (reply.answer) {
    case BucketAnswer::Granted:
        return send(ticket, job, now);
    case BucketAnswer::Queued:
        job.stage = Stage::Queued;
        job.place = reply.ticket;
        m_places[reply.ticket] = ticket;
        return;
    case BucketAnswer::Limited:
        return limited(ticket, reply.retryAt, now);
    }
}

void RestQueue::send(Ticket ticket, Job& job, Time now)
{
    if (!m_breaker.allow(now)) {
        ReplyVerdict verdict;
        verdict.kind = ReplyVerdict::Kind::Unavailable;
        if (const auto at = m_breaker.opensAt()) verdict.wait = *at - now;
        verdict.words = "the venue failed too often and is left alone for a while";
        return end(ticket, std::move(verdict), {});
    }
    // Behind the breaker: what it keeps back costs nothing of the day.
    if (m_day)
        if (const auto reply = m_day->ask(now); reply.answer != BucketAnswer::Granted) {
            m_breaker.abandonProbe();
            return limited(ticket, reply.retryAt, now);
        }
    ++job.attempt;
    ++m_sent;
    job.stage = Stage::UnderWay;
    job.due = now + m_settings.answerWithin;
    m_sends.push_back({ticket, job.request});
}

/// A pause that the venue wants; of its host, so that it holds for all, whoever asked.
void RestQueue::obey(const ReplyVerdict& verdict, Time now)
{
    using Kind = ReplyVerdict::Kind;
    std::optional<Duration> wait;
    if (verdict.kind == Kind::Banned) wait = std::min(verdict.wait.value_or(2min), m_settings.longestBan);
    if (verdict.kind == Kind::RateLimited) wait = std::min(verdict.wait.value_or(1s), m_settings.longestHold);
    if (verdict.kind == Kind::Unavailable && verdict.wait) // out of order, and says for how long
        wait = std::min(*verdict.wait, m_settings.longestHold);
    if (wait) m_heldUntil = std::max(m_heldUntil.value_or(now + *wait), now + *wait);
}

/// The venue counts what others ask at our address too. What is under way it may not have counted yet.
void RestQueue::heed(Ticket answered, const ReplyVerdict& verdict, Time now)
{
    if (!verdict.used || !verdict.isOfHost) return;
    std::int64_t used = *verdict.used;
    for (const auto& [ticket, job] : m_jobs)
        if (job.stage == Stage::UnderWay && ticket != answered) used += job.request.weight;
    m_bucket.heed(now, used, verdict.limit, verdict.wait);
}

void RestQueue::onReply(Ticket ticket, HttpReply reply, ReplyVerdict verdict, Time now)
{
    obey(verdict, now);
    heed(ticket, verdict, now);
    const auto found = m_jobs.find(ticket);
    if (found == m_jobs.end() || found->second.stage != Stage::UnderWay) return; // it was given up
    Job& job = found->second;
    using Kind = ReplyVerdict::Kind;
    RequestOutcome outcome = RequestOutcome::ClientError;
    if (verdict.kind == Kind::Ok) outcome = RequestOutcome::Success;
    if (verdict.kind == Kind::Unavailable || verdict.kind == Kind::RateLimited) outcome = RequestOutcome::Failure;
    if (auto change = m_breaker.report(outcome, now)) m_changes.push_back(*change);
    if (outcome == RequestOutcome::ClientError) m_breaker.abandonProbe();
    if (verdict.kind != Kind::Unavailable && verdict.kind != Kind::RateLimited)
        return end(ticket, std::move(verdict), std::move(reply));
    const auto wait = m_retry.waitAfter(job.attempt, static_cast<std::uint32_t>(ticket), verdict.wait);
    if (!wait) return end(ticket, std::move(verdict), std::move(reply));
    job.stage = Stage::Paused;
    job.due = now + *wait;
}

void RestQueue::tick(Time now)
{
    if (m_heldUntil && now >= *m_heldUntil) m_heldUntil.reset();
    const auto due = m_bucket.take(now);
    for (const auto place : due.granted) {
        const auto found = m_places.find(place);
        if (found == m_places.end()) continue;
        const Ticket ticket = found->second;
        m_places.erase(found);
        Job& job = m_jobs.at(ticket);
        if (m_heldUntil && now < *m_heldUntil) {
            job.stage = Stage::Paused;
            job.due = *m_heldUntil;
        } else {
            send(ticket, job, now);
        }
    }
    for (const auto place : due.expired) {
        const auto found = m_places.find(place);
        if (found == m_places.end()) continue;
        const Ticket ticket = found->second;
        m_places.erase(found);
        limited(ticket, now + m_settings.bucket.refillTime, now);
    }
    std::vector<Ticket> ripe;
    for (const auto& [ticket, job] : m_jobs)
        if (job.stage != Stage::Queued && now >= job.due) ripe.push_back(ticket);
    for (const Ticket ticket : ripe) {
        Job& job = m_jobs.at(ticket);
        if (job.stage == Stage::Paused) {
            enqueue(ticket, job, now);
            continue;
        }
        ReplyVerdict verdict;
        verdict.kind = ReplyVerdict::Kind::Unavailable;
        verdict.words = "no answer";
        onReply(ticket, {}, std::move(verdict), now);
    }
}

Time RestQueue::nextDue() const
{
    Time due = m_bucket.nextDue();
    for (const auto& [ticket, job] : m_jobs)
        if (job.stage != Stage::Queued) due = std::min(due, job.due);
    if (m_heldUntil) due = std::min(due, *m_heldUntil);
    return due;
}

std::size_t RestQueue::underWay() const
{
    return static_cast<std::size_t>(std::count_if(
        m_jobs.begin(), m_jobs.end(), [](const auto& entry) { return entry.second.stage == Stage::UnderWay; }));
}

bool RestQueue::takeWarning()
{
    const bool day = m_day && m_day->takeWarning();
    return m_bucket.takeWarning() || day;
}

std::vector<RestQueue::Send> RestQueue::takeSends() { return std::exchange(m_sends, {}); }
std::vector<RestQueue::Outcome> RestQueue::takeOutcomes() { return std::exchange(m_outcomes, {}); }
std::vector<BreakerChange> RestQueue::takeBreakerChanges() { return std::exchange(m_changes, {}); }

} // namespace sextant::feeds
