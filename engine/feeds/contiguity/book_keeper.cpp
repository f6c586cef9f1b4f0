#include "engine/feeds/contiguity/book_keeper.h"

#include <algorithm>
#include <array>
#include <vector>

#include "engine/market/book/book_snapshot.h"

namespace sextant::feeds {

std::string_view toString(BookPhase phase)
{
    constexpr std::array<std::string_view, 4> names{"empty", "buffering", "synced", "resync"};
    return names[static_cast<std::size_t>(phase)];
}

BookKeeper::BookKeeper(InstrumentId instrument, const BookKeeperSettings& settings, FeedSink& sink)
    : m_instrument(instrument), m_settings(settings), m_sink(&sink)
{}

void BookKeeper::ask(Time at)
{
    m_isWanted = true;
    m_isAsked = false;
    m_askAt = at;
    m_failsAt = Time::max();
}

void BookKeeper::onSubscribed(Time now)
{
    m_book.invalidate();
    m_phase = BookPhase::Buffering;
    m_heard = now;
    m_attempts = 0;
    m_isWanted = false;
    m_askAt = m_failsAt = Time::max();
    if (m_settings.seed == VenueTraits::Seed::Rest)
        ask(now);
    else
        m_failsAt = now + m_settings.seedWithin; // it comes by itself, or something is wrong
}

void BookKeeper::onLost(Time now)
{
    if (m_phase == BookPhase::Empty) return;
    if (m_phase == BookPhase::Synced) {
        ++m_counts.lost;
        m_sink->onState({FeedState::Kind::Gap, m_instrument, 1, m_newest, now});
    }
    m_book.invalidate();
    m_phase = BookPhase::Empty;
    m_isWanted = false;
    m_askAt = m_failsAt = Time::max();
}

/// Its thread is lost: it is not to be believed until there is another beginning.
void BookKeeper::startOver(std::uint64_t& counter, std::uint64_t missing, Time now)
{
    ++counter;
    m_phase = BookPhase::Resync;
    m_sink->onState({FeedState::Kind::Gap, m_instrument, std::max<std::uint64_t>(missing, 1), m_newest, now});
    Duration wait{0};
    if (m_attempts > 0) {
        wait = m_settings.firstWait;
        for (int i = 1; i < m_attempts && wait < m_settings.longestWait; ++i)
            wait *= 2;
        wait = std::min(wait, m_settings.longestWait);
    }
    ++m_attempts;
    ask(now + wait);
}

void BookKeeper::onBook(const DecodedBook& book, std::span<const market::BookLevel> levels, Time now)
{
    if (m_phase == BookPhase::Empty) return; // a word that was still under way
    m_heard = now;
    if (levels.empty()) return; // the venue says that nothing changed
    auto verdict = market::BookVerdict::Partial;
    for (const market::BookLevel& level : levels)
        verdict = book.isSnapshot ? m_book.apply(market::BookSnapshot{level}) : m_book.apply(market::BookDelta{level});
    switch (verdict) {
    case market::BookVerdict::Old:
        ++m_counts.old;
        return;
    case market::BookVerdict::Applied:
    case market::BookVerdict::Waiting:
        break;
    case market::BookVerdict::Gap:
        m_sink->onBook(book.isSnapshot, levels); // a session's book sees the same hole, and keeps what follows it
        ++m_counts.messages;
        if (m_phase == BookPhase::Resync && m_isWanted) return;
        return startOver(m_counts.gaps, m_book.missing(), now);
    case market::BookVerdict::Crossed:
    case market::BookVerdict::Partial: // a message without its end never comes from a translator
        m_sink->onBook(book.isSnapshot, levels);
        ++m_counts.messages;
        return startOver(m_counts.crossed, 1, now);
    }
    m_newest = book.time;
    ++m_counts.messages;
    m_sink->onBook(book.isSnapshot, levels);
    if (!m_book.isLive()) return;
    if (m_phase == BookPhase::Resync) m_sink->onState({FeedState::Kind::Repaired, m_instrument, 1, m_newest, now});
    if (m_phase != BookPhase::Synced) ++m_counts.seeds;
    m_phase = BookPhase::Synced;
    m_isWanted = m_isAsked = false;
    m_askAt = m_failsAt = Time::max();
    if (!book.isSnapshot) m_attempts = 0; // it holds
}

void BookKeeper::handOver(FeedSink& sink, Time now)
{
    m_sink = &sink;
    if (m_phase != BookPhase::Synced) {
        m_sink->onState({FeedState::Kind::Gap, m_instrument, 1, m_newest, now});
        return;
    }
    std::vector<market::BookSnapshot> records;
    market::appendSnapshot(m_book, m_instrument.value, m_newest, 0, records);
    const std::vector<market::BookLevel> levels(records.begin(), records.end());
    ++m_counts.messages;
    m_sink->onBook(true, levels);
}

bool BookKeeper::takeRequest(Time now)
{
    if (!m_isWanted || m_isAsked || now < m_askAt) return false;
    m_isAsked = true;
    m_askAt = Time::max();
    m_failsAt = now + m_settings.seedWithin;
    return true;
}

void BookKeeper::onSeedFailed(Time now)
{
    if (m_phase == BookPhase::Empty || m_phase == BookPhase::Synced) return;
    Duration wait = m_settings.firstWait;
    for (int i = 0; i < m_attempts && wait < m_settings.longestWait; ++i)
        wait *= 2;
    ++m_attempts;
    ask(now + std::min(wait, m_settings.longestWait));
}

void BookKeeper::tick(Time now)
{
    if (m_phase == BookPhase::Empty) return;
    if (now >= m_failsAt) return onSeedFailed(now);
    if (m_phase == BookPhase::Synced && m_settings.staleAfter.count() > 0 && now - m_heard >= m_settings.staleAfter) {
        m_book.invalidate();
        startOver(m_counts.stale, 1, now);
    }
}

Time BookKeeper::nextDue() const
{
    if (m_phase == BookPhase::Empty) return Time::max();
    Time due = std::min(m_askAt, m_failsAt);
    if (m_phase == BookPhase::Synced && m_settings.staleAfter.count() > 0)
        due = std::min(due, m_heard + m_settings.staleAfter);
    return due;
}

} // namespace sextant::feeds
