#pragma once

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
};

struct BookKeeperCounts {
    std::uint64_t messages = 0;                               ///< given on
    std::uint64_t old = 0;                                    ///< known already, left out
    std::uint64_t gaps = 0, crossed = 0, stale = 0, lost = 0; ///< reasons of a new beginning
    std::uint64_t seeds = 0;
};

/// Sees to it that the book of one instrument begins at a snapshot and follows from it without a hole, and asks for a
/// new beginning when it does not. What a session gets is what its own book can take. Owns no clock: `now` never falls.
/// One thread.
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
    void tick(Time now);
    [[nodiscard]] Time nextDue() const;

    /// From now on `sink` gets what it finds, first of all the whole book as it stands.
    void handOver(FeedSink& sink, Time now);

    /// A beginning is wanted: a REST snapshot (Seed::Rest), or the channel anew (Seed::FirstFrame). Asked once until
    /// it came, failed, or took too long.
    [[nodiscard]] bool takeRequest(Time now);

    [[nodiscard]] BookPhase phase() const { return m_phase; }
    [[nodiscard]] const market::OrderBook& book() const { return m_book; }
    [[nodiscard]] const BookKeeperCounts& counts() const { return m_counts; }

private:
    void startOver(std::uint64_t& counter, std::uint64_t missing, Time now);
    void ask(Time at);

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
    Time m_newest; // of the newest message, by the venue's clock
};

} // namespace sextant::feeds
