#include "engine/feeds/contiguity/book_keeper.h"

#include <algorithm>
#include <array>
#include <utility>
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

void BookKeeper::endAsking()
{
    m_isWanted = m_isAsked = false;
    m_askAt = m_failsAt = Time::max();
}

void BookKeeper::onSubscribed(Time now)
{
    if (m_phase == BookPhase::Synced) giveHole();
    m_book.invalidate();
    m_next.reset();
    m_phase = BookPhase::Buffering;
    m_heard = now;
    m_attempts = m_refusedInARow = m_oldInARow = 0;
    endAsking();
    forgetSilence(now);
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
        giveHole();
    }
    m_book.invalidate();
    m_next.reset();
    m_phase = BookPhase::Empty;
    endAsking();
    forgetSilence(now);
}

/// Its thread is lost: it is not to be believed until there is another beginning.
void BookKeeper::startOver(std::uint64_t& counter, std::uint64_t missing, Time now)
{
    ++counter;
    m_phase = BookPhase::Resync;
    m_next.reset();
    m_oldInARow = 0;
    m_isProving = false;
    m_owedAt = Time::max();
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

market::BookVerdict BookKeeper::apply(market::OrderBook& book, bool isSnapshot,
                                      std::span<const market::BookLevel> levels) const
{
    auto verdict = market::BookVerdict::Partial;
    for (const market::BookLevel& level : levels)
        verdict = isSnapshot ? book.apply(market::BookSnapshot{level}) : book.apply(market::BookDelta{level});
    return verdict;
}

void BookKeeper::onBook(const DecodedBook& book, std::span<const market::BookLevel> levels, Time now)
{
    if (m_phase == BookPhase::Empty) return; // a word that was still under way
    m_heard = now;
    if (m_settings.seed == VenueTraits::Seed::Rest) {
        if (!book.isSnapshot) channelSpoke(now);
        if (book.isSnapshot && m_isChannelDead) return; // nothing would follow it
        if (book.isSnapshot && m_isProving) return onProof(book.sequence, now);
    }
    if (levels.empty()) return; // the venue says that nothing changed
    if (m_next && takeForNext(book, levels, now)) return;
    const std::uint64_t before = m_book.sequence();
    const market::BookVerdict verdict = apply(m_book, book.isSnapshot, levels);
    if (verdict == market::BookVerdict::Old) return onOld(book, now);
    if (verdict != market::BookVerdict::Applied && verdict != market::BookVerdict::Waiting)
        return onRefused(book, levels, verdict, now);
    m_newest = book.time;
    m_oldInARow = 0;
    if (!m_book.isLive()) return; // it is kept until the beginning comes
    if (m_phase == BookPhase::Synced && !book.isSnapshot) {
        m_attempts = 0; // it holds
        m_hasMoved = true;
        look(now, book.rule == market::SequenceRule::None || book.sequence > before);
        if (m_isOwnWindowDue) return useOwnWindow(now);
        ++m_counts.messages;
        m_sink->onBook(false, levels);
        return;
    }
    if (m_phase == BookPhase::Synced || (book.isSnapshot && m_settings.seed == VenueTraits::Seed::FirstFrame)) {
        ++m_counts.messages;
        m_sink->onBook(book.isSnapshot, levels);
    } else {
        // What a session's book went through before is of no matter: it gets the whole of ours.
        giveWhole();
    }
    if (m_phase == BookPhase::Resync) m_sink->onState({FeedState::Kind::Repaired, m_instrument, 1, m_newest, now});
    synced(now);
}

/// There is a beginning, and it is in order.
void BookKeeper::synced(Time now)
{
    if (m_phase != BookPhase::Synced) {
        if (++m_counts.seeds > 1) ++m_counts.repairs;
        m_refreshAt = now + m_settings.refreshEvery;
    } else if (m_isWanted) {
        ++m_counts.refreshed;
    }
    m_phase = BookPhase::Synced;
    m_refusedInARow = 0;
    m_hasMoved = false;
    endAsking();
    m_isProving = false;
    m_spoke = std::max(m_spoke, now);
    m_movedAt = Time::max();
    noteDepth(now);
}

void BookKeeper::forgetSilence(Time now)
{
    m_spoke = now;
    m_proofWait = m_settings.firstProof;
    m_movedAt = m_owedAt = Time::max();
    m_hasSpoken = m_isProving = m_isChannelDead = false;
}

void BookKeeper::channelSpoke(Time now)
{
    m_spoke = now;
    m_movedAt = m_owedAt = Time::max();
    if (!std::exchange(m_hasSpoken, true)) m_proofWait = std::max(m_proofWait, m_settings.leastProof);
    if (std::exchange(m_isChannelDead, false)) ask(now); // a snapshot that it continues
}

/// When a snapshot is to tell why the channel is silent.
Time BookKeeper::proofDue() const
{
    const bool canAsk = m_settings.seed == VenueTraits::Seed::Rest && m_phase == BookPhase::Synced && !m_isWanted;
    if (!canAsk || m_owedAt != Time::max()) return Time::max();
    const Time usual = m_spoke + m_proofWait;
    if (m_movedAt == Time::max()) return usual;
    return std::min(usual, std::max(m_movedAt + m_settings.firstProof, m_askedWhy + m_settings.leastProof));
}

/// The channel was silent, and a snapshot goes up to `sequence`.
void BookKeeper::onProof(std::uint64_t sequence, Time now)
{
    m_isProving = false;
    endAsking();
    if (m_spoke > m_askedWhy) return; // it has spoken meanwhile
    if (sequence > m_book.sequence()) {
        m_owedAt = now + m_settings.owedWithin;
        return;
    }
    m_spoke = now;
    m_movedAt = Time::max();
    m_proofWait = std::min(m_proofWait * 2, m_settings.longestProof);
}

void BookKeeper::channelDied(Time now)
{
    m_isChannelDead = true;
    m_book.invalidate();
    giveHole();
    startOver(m_counts.stale, 1, now);
}

void BookKeeper::noteDepth(Time now)
{
    m_lookAt = now + m_settings.lookEvery;
    for (const market::Side side : {market::Side::Buy, market::Side::Sell}) {
        std::size_t& known = m_depth[side == market::Side::Sell ? 1 : 0];
        // Changes that waited may lie behind its end: up to `known` all are, from `most` on none is.
        std::size_t most = m_book.depth(side);
        if (m_settings.window > 0) most = std::min(most, m_settings.window);
        for (known = 0; known < most;) {
            const std::size_t middle = known + (most - known + 1) / 2;
            if (m_book.isKnown(side, m_book.level(side, middle - 1).price))
                known = middle;
            else
                most = middle - 1;
        }
    }
}

/// Most of what was known at the beginning is used up on one side, or moved away from.
bool BookKeeper::isShallow() const
{
    constexpr std::size_t kScreen = 50; // levels that people and fills may want to see
    for (const market::Side side : {market::Side::Buy, market::Side::Sell}) {
        const std::size_t had = m_depth[side == market::Side::Sell ? 1 : 0];
        const std::size_t wanted = std::max(std::min(had / 2, kScreen), had / 4);
        if (wanted == 0) continue;
        if (m_book.depth(side) < wanted || !m_book.isKnown(side, m_book.level(side, wanted - 1).price)) return true;
    }
    return false;
}

/// Whether the market has left its depth; looked at now and then. `isBeyond`: ids have risen, so that a whole book is
/// news to everybody.
void BookKeeper::look(Time now, bool isBeyond)
{
    if (now < m_lookAt || !isBeyond) return;
    m_lookAt = now + m_settings.lookEvery;
    if (now < m_refreshAt || m_isWanted || m_next || !isShallow()) return;
    m_refreshAt = now + m_settings.refreshEvery;
    if (m_settings.reach == VenueTraits::Reach::Window) {
        m_isOwnWindowDue = m_settings.window > 0;
        return;
    }
    if (m_settings.seed == VenueTraits::Seed::Rest) m_next.emplace();
    ask(now);
}

/// The venue keeps these levels complete: no more than to say so is wanted.
void BookKeeper::useOwnWindow(Time now)
{
    m_isOwnWindowDue = false;
    std::vector<market::BookSnapshot> records;
    market::appendSnapshot(m_book, m_instrument.value, m_newest, 0, records);
    const std::size_t bids = m_book.depth(market::Side::Buy), asks = m_book.depth(market::Side::Sell);
    std::vector<market::BookLevel> levels;
    for (std::size_t i = 0; i < records.size(); ++i)
        if (i < std::min(bids, m_settings.window) || (i >= bids && i - bids < std::min(asks, m_settings.window)))
            levels.push_back(records[i]);
    if (levels.empty()) levels.push_back(records.front());
    for (market::BookLevel& level : levels)
        level.part = 0;
    levels.front().part |= market::kFirstOfUpdate;
    levels.back().part |= market::kLastOfUpdate;
    market::OrderBook fresh;
    (void)apply(fresh, true, levels);
    m_book = std::move(fresh);
    ++m_counts.refreshed;
    ++m_counts.messages;
    noteDepth(now);
    m_sink->onBook(true, levels);
}

/// While the old book goes on, the new one takes what comes, and from its first change on its place.
bool BookKeeper::takeForNext(const DecodedBook& book, std::span<const market::BookLevel> levels, Time now)
{
    const market::BookVerdict verdict = apply(*m_next, book.isSnapshot, levels);
    if (book.isSnapshot) {
        endAsking();
        if (!m_next->isLive()) m_next.reset(); // older than what waits, or crossed: another time
        return true;
    }
    if (verdict == market::BookVerdict::Waiting || verdict == market::BookVerdict::Old) return false;
    if (verdict != market::BookVerdict::Applied || !m_next->isLive()) {
        m_next.reset();
        endAsking();
        return false;
    }
    std::swap(m_book, *m_next);
    m_next.reset();
    m_newest = book.time;
    m_hasMoved = true;
    m_oldInARow = 0;
    ++m_counts.refreshed;
    noteDepth(now);
    giveWhole();
    return true;
}

/// A message that the book is beyond. Newer ones with ever older numbers mean that the venue counts anew without a
/// word: the book would stand still for good, and be called live.
void BookKeeper::onOld(const DecodedBook& book, Time now)
{
    constexpr int kAnew = 16;
    ++m_counts.old;
    if (m_phase != BookPhase::Synced || book.isSnapshot || !m_hasMoved || book.time <= m_newest) return;
    if (++m_oldInARow < kAnew) return;
    m_book.invalidate();
    giveHole();
    startOver(m_counts.gaps, 1, now);
}

void BookKeeper::onRefused(const DecodedBook& book, std::span<const market::BookLevel> levels,
                           market::BookVerdict verdict, Time now)
{
    constexpr int kForgetAfter = 3;
    if (verdict == market::BookVerdict::Crossed) {
        if (m_phase == BookPhase::Synced && !book.isSnapshot) {
            ++m_counts.messages;
            m_sink->onBook(false, levels); // a session's book sees the same
        } else {
            giveHole();
        }
        return startOver(m_counts.crossed, 1, now);
    }
    if (m_phase == BookPhase::Synced) {
        giveHole();
        return startOver(m_counts.gaps, m_book.missing(), now);
    }
    if (!book.isSnapshot) return;
    // It is older than what waits for it: another one. If that goes on, what waits belongs to another count.
    if (++m_refusedInARow >= kForgetAfter) m_book.invalidate();
    onSeedFailed(now);
}

void BookKeeper::handOver(FeedSink& sink, Time now)
{
    m_sink = &sink;
    if (m_phase != BookPhase::Synced) {
        m_sink->onState({FeedState::Kind::Gap, m_instrument, 1, m_newest, now});
        return giveHole();
    }
    giveWhole();
}

void BookKeeper::giveAgain()
{
    if (m_phase == BookPhase::Synced) giveWhole();
}

void BookKeeper::giveWhole()
{
    std::vector<market::BookSnapshot> records;
    market::appendSnapshot(m_book, m_instrument.value, m_newest, 0, records);
    const std::vector<market::BookLevel> levels(records.begin(), records.end());
    ++m_counts.messages;
    m_sink->onBook(true, levels);
}

/// What follows does not continue what was given: a message without its beginning says so.
void BookKeeper::giveHole()
{
    const market::BookLevel hole = holeOf(m_instrument, m_newest);
    m_sink->onBook(false, {&hole, 1});
}

void BookKeeper::addCounts(const BookKeeperCounts& before)
{
    m_counts.messages += before.messages;
    m_counts.old += before.old;
    m_counts.gaps += before.gaps;
    m_counts.crossed += before.crossed;
    m_counts.stale += before.stale;
    m_counts.lost += before.lost;
    m_counts.seeds += before.seeds;
    m_counts.repairs += before.repairs;
    m_counts.refreshed += before.refreshed;
    m_counts.proofs += before.proofs;
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
    if (m_phase == BookPhase::Empty) return;
    if (m_phase == BookPhase::Synced) {
        if (!m_isWanted) return;
        endAsking();
        if (std::exchange(m_isProving, false)) {
            m_spoke = std::max(m_spoke, now); // another time
            return;
        }
        m_next.reset();
        if (m_settings.seed == VenueTraits::Seed::Rest) return; // it was for depth alone: another time
        m_book.invalidate();                                    // its channel was ended for it, and did not begin anew
        giveHole();
        return startOver(m_counts.stale, 1, now);
    }
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
    if (now >= m_owedAt) return channelDied(now);
    if (now >= proofDue()) {
        m_isProving = true;
        m_askedWhy = now;
        ++m_counts.proofs;
        ask(now);
    }
    if (m_phase == BookPhase::Synced && m_settings.staleAfter.count() > 0 && now - m_heard >= m_settings.staleAfter) {
        m_book.invalidate();
        giveHole();
        startOver(m_counts.stale, 1, now);
    }
}

Time BookKeeper::nextDue() const
{
    if (m_phase == BookPhase::Empty) return Time::max();
    Time due = std::min({m_askAt, m_failsAt, m_owedAt, proofDue()});
    if (m_phase == BookPhase::Synced && m_settings.staleAfter.count() > 0)
        due = std::min(due, m_heard + m_settings.staleAfter);
    return due;
}

} // namespace sextant::feeds
