#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

#include "engine/feeds/contiguity/feed_sink.h"
#include "engine/feeds/venues/venue_protocol.h"
#include "engine/market/book/order_book.h"

namespace sextant::feeds {

/// protocols.md §0.3.
enum class BookPhase : std::uint8_t {
    Empty,     ///< not subscribed
    Buffering, ///< changes are kept until the book they belong to is there
    Synced,    ///< the only one in which it may be shown as live
    Resync,    ///< it is wrong: another beginning was asked for
};
[[nodiscard]] std::string_view toString(BookPhase phase);

struct BookKeeperSettings {
    VenueTraits::Seed seed = VenueTraits::Seed::FirstFrame;
    Duration seedWithin = std::chrono::seconds(10);      ///< then it is asked for again
    Duration firstWait = std::chrono::milliseconds(500); ///< between attempts, doubled each time …
    Duration longestWait = std::chrono::seconds(30);     ///< … up to this
    Duration staleAfter{0}; ///< venues that speak at least so often; 0: silence says nothing
    VenueTraits::Reach reach = VenueTraits::Reach::Whole;
    std::size_t window = 0;                           ///< Reach::Window: levels of it, > 0
    Duration lookEvery = std::chrono::seconds(1);     ///< how often it is looked whether the market left its depth …
    Duration refreshEvery = std::chrono::seconds(30); ///< … and how often at most something is done about it
    // Seed::Rest: the snapshot comes by another way than the changes, so that a book may stand still for want of them.
    Duration firstProof = std::chrono::seconds(5);  ///< of silence of its channel, until a snapshot is to tell why …
    Duration leastProof = std::chrono::seconds(30); ///< … where the channel has spoken before …
    Duration longestProof = std::chrono::minutes(10); ///< … doubled up to this each time that nothing was missed
    Duration owedWithin = std::chrono::seconds(2);    ///< what a snapshot knows comes over the channel too
};

struct BookKeeperCounts {
    std::uint64_t messages = 0;                               ///< given on
    std::uint64_t old = 0;                                    ///< known already, left out
    std::uint64_t gaps = 0, crossed = 0, stale = 0, lost = 0; ///< reasons of a new beginning
    std::uint64_t seeds = 0;
    std::uint64_t repairs = 0;   ///< seeds that ended a loss
    std::uint64_t refreshed = 0; ///< times that it got new depth, because the market had left the old one
    std::uint64_t proofs = 0;    ///< snapshots asked for because its channel was silent
};

/// Sees to it that the book of one instrument begins at a snapshot and follows from it without a hole, and asks for a
/// new beginning when it does not. What a session gets is what its own book can take; whenever the book of the keeper
/// is not to be believed, a session's is not live either: where it cannot see that by itself it gets a message without
/// a beginning, which is a hole for it (OrderBook).
///
/// A book is known as far as its snapshot went. When the market has used up most of that, the keeper gets it new depth
/// while the old book goes on: from another snapshot, which is to fit to the changes that came since it was asked for;
/// or, where the venue keeps a window of its best levels itself, from its own best levels.
///
/// Where snapshots come by REST, silence of the channel may mean a quiet market, or that the venue refused the channel
/// alone or forgot it. After a while a snapshot tells: if it knows changes that do not follow over the channel, the
/// book is stale, the channel is renewed, and until it speaks no snapshot makes the book live again. Owns no clock:
/// `now` never falls. One thread.
class BookKeeper final {
public:
    BookKeeper(InstrumentId instrument, const BookKeeperSettings& settings, FeedSink& sink);

    /// It was subscribed on a new connection: nothing of before counts.
    void onSubscribed(Time now);
    /// The connection is gone.
    void onLost(Time now);
    /// `levels` of this message alone.
    void onBook(const DecodedBook& book, std::span<const market::BookLevel> levels, Time now);
    /// The venue was asked for a beginning and had none to give.
    void onSeedFailed(Time now);
    /// Gives the whole book again, if it is in order: somebody has lost his.
    void giveAgain();
    void tick(Time now);
    [[nodiscard]] Time nextDue() const;

    /// From now on `sink` gets what it finds, first of all the whole book as it stands.
    void handOver(FeedSink& sink, Time now);

    /// It goes on where another keeper of the same book ends.
    void addCounts(const BookKeeperCounts& before);

    /// A beginning is wanted: a REST snapshot (Seed::Rest), or the channel anew (Seed::FirstFrame). Asked once until
    /// it came, failed, or took too long.
    [[nodiscard]] bool takeRequest(Time now);
    /// What takeRequest() wants is the channel anew, also where beginnings come by REST: it is dead.
    [[nodiscard]] bool isChannelDead() const { return m_isChannelDead; }
    /// The market of this instrument has moved, as other channels say: its book ought to.
    void onMarketMoved(Time now)
    {
        if (m_movedAt == Time::max()) m_movedAt = now;
    }

    [[nodiscard]] BookPhase phase() const { return m_phase; }
    /// It has a question, or will have one.
    [[nodiscard]] bool isWanting() const { return m_phase != BookPhase::Synced || m_isWanted; }
    [[nodiscard]] const market::OrderBook& book() const { return m_book; }
    [[nodiscard]] const BookKeeperCounts& counts() const { return m_counts; }

private:
    [[nodiscard]] market::BookVerdict apply(market::OrderBook& book, bool isSnapshot,
                                            std::span<const market::BookLevel> levels) const;
    void startOver(std::uint64_t& counter, std::uint64_t missing, Time now);
    void onRefused(const DecodedBook& book, std::span<const market::BookLevel> levels, market::BookVerdict verdict,
                   Time now);
    void onOld(const DecodedBook& book, Time now);
    void synced(Time now);
    void giveWhole();
    void giveHole();
    void ask(Time at);
    void endAsking();
    [[nodiscard]] bool isShallow() const;
    void look(Time now, bool isBeyond);
    [[nodiscard]] bool takeForNext(const DecodedBook& book, std::span<const market::BookLevel> levels, Time now);
    void useOwnWindow(Time now);
    void noteDepth(Time now);
    void forgetSilence(Time now);
    void channelSpoke(Time now);
    [[nodiscard]] Time proofDue() const;
    void onProof(std::uint64_t sequence, Time now);
    void channelDied(Time now);

    InstrumentId m_instrument;
    BookKeeperSettings m_settings;
    FeedSink* m_sink;
    market::OrderBook m_book;
    BookPhase m_phase = BookPhase::Empty;
    BookKeeperCounts m_counts;
    bool m_isWanted = false; // a beginning
    bool m_isAsked = false;
    int m_attempts = 0;
    Time m_askAt = Time::max();
    Time m_failsAt = Time::max();
    Time m_heard = Time::min();
    Time m_newest;           // of the newest message, by the venue's clock
    int m_oldInARow = 0;     // newer messages with older numbers
    int m_refusedInARow = 0; // snapshots that what waits does not continue
    bool m_hasMoved = false; // by a change, since it was in order

    std::array<std::size_t, 2> m_depth{};    // levels that were known at its beginning: bids, asks
    std::optional<market::OrderBook> m_next; // begins at another snapshot, to take the place of m_book
    bool m_isOwnWindowDue = false;
    Time m_lookAt = Time::max();
    Time m_refreshAt = Time::max();

    // Seed::Rest.
    Time m_spoke;                 // its channel; or nothing was missed until then
    Time m_movedAt = Time::max(); // other channels have spoken since
    Time m_askedWhy;              // it is silent
    Duration m_proofWait{0};
    bool m_hasSpoken = false; // since it was subscribed
    bool m_isProving = false; // what is asked for is a proof
    bool m_isChannelDead = false;
    Time m_owedAt = Time::max(); // by then the channel brings what a snapshot knew
};

} // namespace sextant::feeds
