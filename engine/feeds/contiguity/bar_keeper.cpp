#include "engine/feeds/contiguity/bar_keeper.h"

#include <algorithm>
#include <utility>

namespace sextant::feeds {
namespace {

constexpr std::size_t kRemembered = 16;
constexpr std::size_t kFormingAtMost = 16;
constexpr Duration kBarAheadAtMost = std::chrono::minutes(1); // where clocks disagree

bool isSame(const DecodedBar& a, const DecodedBar& b)
{
    return a.open == b.open && a.high == b.high && a.low == b.low && a.close == b.close && a.volume == b.volume;
}

} // namespace

BarKeeper::BarKeeper(InstrumentId instrument, market::Timeframe timeframe,
                     std::shared_ptr<const market::Calendar> calendar, const BarKeeperSettings& settings,
                     FeedSink& sink)
    : m_instrument(instrument), m_timeframe(timeframe), m_calendar(std::move(calendar)), m_settings(settings),
      m_sink(sink)
{}

Time BarKeeper::endOf(Time start) const { return m_calendar->endOfBarStartingAt(m_timeframe, start); }

bool BarKeeper::isOver(const DecodedBar& bar, Time now) const
{
    if (bar.isClosed) return *bar.isClosed;
    return endOf(bar.start) <= now;
}

Time BarKeeper::dueOf(Time start) const
{
    return start == Time::min() ? Time::max() : endOfNext(start) + m_settings.closeAfter;
}

/// The end of the bar that begins here, or else of the first one of the next session.
Time BarKeeper::endOfNext(Time start) const
{
    if (m_calendar->isOpen(start)) return endOf(start);
    return endOf(std::max(start, m_calendar->tradingDayAt(start).open));
}

Time BarKeeper::nextEnd() const { return m_next == Time::min() ? m_next : endOfNext(m_next); }

std::uint64_t BarKeeper::barsBetween(Time from, Time to) const
{
    const auto open = m_calendar->openTimeBetween(from, to);
    return static_cast<std::uint64_t>(std::max<std::int64_t>(1, open / market::nominalLength(m_timeframe)));
}

void BarKeeper::begin(Time from, Time now)
{
    m_next = from;
    if (endOf(from) <= now && m_settings.canFetch) wait(now, now);
}

void BarKeeper::wait(Time at, Time now)
{
    if (m_isWaiting) return;
    m_isWaiting = true;
    m_query.reset();
    m_attempts = 0;
    m_askAt = at;
    m_giveUpAt = now + m_settings.repairWithin;
    m_waitsUpTo = m_calendar->bucketAt(m_timeframe, now).start;
}

void BarKeeper::settle()
{
    m_isWaiting = false;
    m_query.reset();
    m_askAt = m_giveUpAt = Time::max();
}

void BarKeeper::give(const Held& held)
{
    const DecodedBar& from = held.bar;
    market::Bar bar;
    bar.end = endOf(from.start);
    bar.open = from.open;
    bar.high = from.high;
    bar.low = from.low;
    bar.close = from.close;
    bar.volume = from.volume;
    bar.durationSeconds = static_cast<std::uint32_t>((bar.end - from.start) / std::chrono::seconds(1));
    bar.instrument = m_instrument.value;
    bar.timeframe = m_timeframe;
    bar.flags = from.flags;
    if (std::exchange(m_isAfterGap, false)) bar.flags |= market::kAfterGap;
    if (held.provenance == Provenance::Inferred) bar.flags |= market::kIncomplete;
    ++m_counts.given;
    if (held.provenance == Provenance::Backfilled) ++m_counts.backfilled;
    if (held.provenance == Provenance::Inferred) ++m_counts.inferred;
    m_hasGivenLive = m_hasGivenLive || held.provenance == Provenance::Live;
    m_next = bar.end;
    m_given.insert_or_assign(from.start, from);
    if (m_given.size() > kRemembered) m_given.erase(m_given.begin());
    m_sink.onBars({&bar, 1}, held.provenance);
}

void BarKeeper::keep(const DecodedBar& bar, Provenance provenance)
{
    if (bar.start < m_next) {
        const auto known = m_given.find(bar.start);
        if (known != m_given.end() && !isSame(known->second, bar)) {
            ++m_counts.restated;
            known->second = bar;
        } else {
            ++m_counts.duplicates;
        }
        return;
    }
    const auto [place, isNew] = m_closed.try_emplace(bar.start, Held{bar, provenance});
    if (!isNew) {
        ++m_counts.duplicates;
        if (bar.isRestated) place->second.bar = bar;
    }
}

void BarKeeper::drain(Time now)
{
    while (!m_closed.empty()) {
        const auto first = m_closed.begin();
        if (first->first > m_next && m_calendar->openTimeBetween(m_next, first->first).count() > 0) {
            if (m_settings.canFetch)
                wait(now, now);
            else
                pass(first->first, m_settings.omitsEmpty);
            if (m_isWaiting) return;
            continue;
        }
        const Held held = first->second;
        m_closed.erase(first);
        give(held);
    }
    m_forming.erase(m_forming.begin(), m_forming.lower_bound(m_next));
    if (m_isWaiting && dueOf(m_next) > now) settle();
}

void BarKeeper::onBar(const DecodedBar& bar, Time now)
{
    // One of the future would be waited for, and given up with everything between: no true one would count any more.
    const bool isOver = bar.isClosed.value_or(false) || bar.isRestated;
    if ((isOver ? endOf(bar.start) : bar.start) > now + kBarAheadAtMost) {
        ++m_counts.rejected;
        if (isOver) m_sink.onState({FeedState::Kind::Rejected, m_instrument, 1, bar.start, bar.start});
        return;
    }
    if (m_next == Time::min()) m_next = bar.start; // nobody asked for what came before
    if (isOver) {
        keep(bar, Provenance::Live);
        drain(now);
        return;
    }
    if (bar.start < m_next) return;
    m_forming.insert_or_assign(bar.start, bar);
    if (m_forming.size() > kFormingAtMost) m_forming.erase(m_forming.begin());
    // The next bar has begun: the one before is over, although nobody said so.
    if (bar.start > m_next && m_calendar->openTimeBetween(m_next, bar.start).count() > 0 &&
        endOf(m_next) <= bar.start) {
        if (m_settings.canFetch)
            wait(now + m_settings.closeAfter, now);
        else
            pass(bar.start, m_settings.omitsEmpty);
    }
}

void BarKeeper::onReconnected(Time now)
{
    if (m_next != Time::min() && endOf(m_next) <= now && m_settings.canFetch) wait(now, now);
}

std::optional<BarQuery> BarKeeper::takeRequest(Time now)
{
    if (!m_isWaiting || m_query || now < m_askAt || !m_settings.canFetch) return std::nullopt;
    BarQuery query;
    query.timeframe = m_timeframe;
    query.from = m_next;
    // Up to the one that is there, or to the newest that is over.
    query.to = m_closed.empty() ? m_calendar->bucketAt(m_timeframe, now).start : m_closed.begin()->first;
    query.to = std::min(query.to, query.from + m_settings.barsPerPage * market::nominalLength(m_timeframe));
    if (query.to <= query.from) {
        settle();
        return std::nullopt;
    }
    ++m_attempts;
    m_askAt = Time::max();
    m_query = query;
    return query;
}

void BarKeeper::onPageFailed(Time now)
{
    if (!m_isWaiting) return;
    m_query.reset();
    Duration pause = m_settings.firstWait;
    for (int i = 1; i < m_attempts && pause < m_settings.longestWait; ++i)
        pause *= 2;
    m_askAt = now + std::min(pause, m_settings.longestWait);
}

void BarKeeper::onPage(std::span<const DecodedBar> bars, bool mayHaveMore, Time now, Time writtenAt)
{
    if (!m_isWaiting || !m_query) return;
    const BarQuery query = *m_query;
    m_query.reset();
    const Time before = m_next;
    const std::uint64_t fetchedBefore = m_counts.backfilled;
    const Time asOf = std::min(now, writtenAt);
    Time answered = query.from; // up to here the venue has said what it has
    for (const DecodedBar& bar : bars) {
        if (bar.start < query.from || bar.start >= query.to || !isOver(bar, asOf)) continue;
        answered = std::max(answered, endOf(bar.start));
        // A bar that is fetched because that is how this venue gives bars is not one that was missed.
        const bool isNews =
            (!m_settings.hasChannel || !m_settings.saysClosed) && now - endOf(bar.start) <= m_settings.settleAfter;
        if (bar.start >= m_next) keep(bar, isNews ? Provenance::Live : Provenance::Backfilled);
    }
    // The end of the newest bars may not be there yet.
    if (!mayHaveMore)
        answered = std::max(answered,
                            std::min(query.to, m_calendar->bucketAt(m_timeframe, asOf - m_settings.settleAfter).start));
    while (!m_closed.empty()) {
        const auto first = m_closed.begin();
        if (first->first > m_next && m_calendar->openTimeBetween(m_next, first->first).count() > 0) {
            if (m_next >= answered) break;
            pass(std::min(first->first, answered), m_settings.omitsEmpty); // a hole that the venue has itself
            continue;
        }
        const Held held = first->second;
        m_closed.erase(first);
        give(held);
    }
    if (m_next < answered) pass(answered, m_settings.omitsEmpty);
    m_forming.erase(m_forming.begin(), m_forming.lower_bound(m_next));
    if (m_counts.backfilled > fetchedBefore && m_hasGivenLive) ++m_counts.repairs;
    if (m_closed.empty() && dueOf(m_next) > now) return settle();
    if (m_next == before) return onPageFailed(now);
    m_isWaiting = false; // it goes on: the next page
    wait(now, now);
}

void BarKeeper::pass(Time until, bool isQuiet)
{
    // The newest word on a bar that was never called final is better than nothing, and is marked.
    while (m_next < until) {
        const auto known = m_forming.find(m_next);
        if (known == m_forming.end() || endOf(m_next) > until) break;
        const Held held{known->second, Provenance::Inferred};
        m_forming.erase(known);
        give(held);
    }
    if (m_next >= until || m_calendar->openTimeBetween(m_next, until).count() <= 0) {
        m_next = std::max(m_next, until);
        return;
    }
    Time stop = until;
    const auto later = m_forming.lower_bound(m_next);
    if (later != m_forming.end() && later->first < until && endOf(later->first) <= until) stop = later->first;
    const std::uint64_t count = barsBetween(m_next, stop);
    if (isQuiet) {
        m_counts.quiet += count;
    } else {
        ++m_counts.gaps;
        m_counts.missing += count;
        m_isAfterGap = true;
        m_sink.onState({FeedState::Kind::Gap, m_instrument, count, m_next, stop});
    }
    m_next = stop;
    if (stop < until) pass(until, isQuiet);
}

void BarKeeper::tick(Time now)
{
    if (m_next == Time::min()) return;
    if (m_isWaiting && now >= m_giveUpAt) {
        // Only what was due when the waiting began: what came to an end since has a right to be waited for too.
        const Time until = m_closed.empty() ? m_waitsUpTo : m_closed.begin()->first;
        settle();
        pass(until, false); // nobody could tell whether it was quiet
        drain(now);
        return;
    }
    if (!m_isWaiting && now >= dueOf(m_next)) {
        if (m_settings.canFetch)
            wait(now, now);
        else if (now >= dueOf(m_next) + m_settings.settleAfter)
            pass(m_calendar->bucketAt(m_timeframe, now).start, m_settings.omitsEmpty);
    }
}

Time BarKeeper::nextDue() const
{
    if (m_next == Time::min()) return Time::max();
    if (m_isWaiting) return m_query ? m_giveUpAt : std::min(m_askAt, m_giveUpAt);
    const Time due = dueOf(m_next);
    return m_settings.canFetch ? due : due + m_settings.settleAfter;
}

} // namespace sextant::feeds
