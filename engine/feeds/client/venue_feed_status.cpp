#include <algorithm>

#include "engine/feeds/client/venue_feed_state.h"

namespace sextant::feeds {

std::vector<VenueFeed::Action> VenueFeed::takeActions() { return std::exchange(m_actions, {}); }

Time VenueFeed::nextDue() const
{
    Time due = std::min(m_rest.nextDue(), m_isRunning ? m_askTimeAt : Time::max());
    for (const auto& line : m_lines) {
        due = std::min(due, line->machine.nextDue());
        for (const auto& [instrument, keeper] : line->books)
            due = std::min(due, keeper->nextDue());
    }
    if (!m_isRunning) return due;
    for (const auto& subject : m_subjects) {
        if (subject->trades) due = std::min(due, subject->trades->nextDue());
        if (subject->book) due = std::min(due, subject->book->nextDue());
        for (const auto& bars : subject->bars)
            due = std::min(due, localTime(bars.keeper->nextDue()));
    }
    return due;
}

const market::OrderBook* VenueFeed::book(InstrumentId instrument) const
{
    for (const auto& subject : m_subjects)
        if (subject->id() == instrument && subject->book && subject->book->phase() == BookPhase::Synced)
            return &subject->book->book();
    return nullptr;
}

FeedStatus VenueFeed::status(Time now) const
{
    FeedStatus out;
    out.isLive = !m_lines.empty();
    for (const auto& line : m_lines) {
        FeedStatus::Line& to = out.lines.emplace_back();
        to.number = line->number;
        to.isSuccessor = line->isSuccessor;
        to.state = line->machine.state();
        to.since = line->machine.since();
        to.opened = line->machine.opened();
        for (std::size_t i = 0; i < kDropReasons; ++i)
            to.drops[i] = line->machine.drops(static_cast<DropReason>(i));
        to.words = line->machine.lastWords();
        if (!line->isSuccessor && !line->machine.isLive()) out.isLive = false;
    }
    for (const auto& subject : m_subjects) {
        FeedStatus::Instrument& to = out.instruments.emplace_back();
        to.instrument = subject->id();
        to.heard = subject->heard;
        if (subject->book) {
            to.book = subject->book->phase();
            to.books = subject->book->counts();
        }
        if (subject->trades) to.trades = subject->trades->counts();
        for (const auto& bars : subject->bars) {
            const BarKeeperCounts& from = bars.keeper->counts();
            to.bars.given += from.given;
            to.bars.backfilled += from.backfilled;
            to.bars.inferred += from.inferred;
            to.bars.duplicates += from.duplicates;
            to.bars.restated += from.restated;
            to.bars.quiet += from.quiet;
            to.bars.missing += from.missing;
            to.bars.gaps += from.gaps;
        }
    }
    out.frames = m_frames;
    out.bytes = m_bytes;
    out.malformed = m_malformed;
    out.foreign = m_foreign;
    out.quotes = m_quoteCount;
    out.lastFault = m_lastFault;
    out.heard = m_heard;
    out.latencyP50 = m_latency.quantile(0.5);
    out.latencyP99 = m_latency.quantile(0.99);
    out.skew = m_skew;
    out.breaker = m_rest.breaker(now);
    out.restUsed = m_rest.usedInWindow();
    out.restLimit = m_rest.windowLimit();
    out.restWaiting = m_rest.waiting();
    out.restSent = m_rest.sent();
    out.restFailed = m_rest.failed();
    out.restHeldUntil = m_rest.heldUntil();
    return out;
}

} // namespace sextant::feeds
