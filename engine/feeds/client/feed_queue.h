#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <mutex>
#include <set>
#include <vector>

#include "engine/feeds/contiguity/feed_sink.h"

namespace sextant::feeds {

/// What came since the batch before, in order: runs of records of one kind, each in its own array.
struct FeedBatch {
    enum class Kind : std::uint8_t { Trades, Quotes, Bars, Snapshot, Delta, State };
    struct Run {
        Kind kind = Kind::Trades;
        Provenance provenance = Provenance::Live;
        std::uint32_t first = 0;
        std::uint32_t count = 0;
    };
    std::vector<Run> runs;
    std::vector<market::Trade> trades;
    std::vector<market::Quote> quotes;
    std::vector<market::Bar> bars;
    std::vector<market::BookSnapshot> snapshots;
    std::vector<market::BookDelta> deltas;
    std::vector<FeedState> states;

    void clear();
    [[nodiscard]] std::size_t records() const
    {
        return trades.size() + quotes.size() + bars.size() + snapshots.size() + deltas.size() + states.size();
    }
};

/// Hands what a feed found to the thread of a session. Bounded: beyond `soft` records that wait, quotes take the place
/// of the older one of their instrument and books are left out, with a hole in their place (holeOf), until there is
/// room for a whole one; beyond `hard` the feed waits. Trades, bars and what was told of losses are never left out. All
/// of it is counted.
class FeedQueue final : public FeedSink {
public:
    struct Limits {
        std::size_t soft = 50'000;
        std::size_t hard = 500'000;
    };
    struct Counts {
        std::uint64_t quotesReplaced = 0;
        std::uint64_t booksLeftOut = 0; ///< messages
        std::uint64_t waits = 0;        ///< of the feed for room
        std::size_t most = 0;           ///< records that ever waited
    };

    FeedQueue() = default;
    explicit FeedQueue(const Limits& limits) : m_limits(limits) {}

    // The feed's thread.
    /// What time it is at the venue. Records are stamped with it (DESIGN §4b.3: engine time is that of receipt, here by
    /// the venue's clock); bars keep their end. It never falls.
    void setNow(Time now);
    void onTrades(std::span<const market::Trade> trades, Provenance provenance) override;
    void onQuotes(std::span<const market::Quote> quotes) override;
    void onBars(std::span<const market::Bar> bars, Provenance provenance) override;
    void onBook(bool isSnapshot, std::span<const market::BookLevel> levels) override;
    void onState(const FeedState& state) override;
    /// Instruments whose books were left out and for which there is room again: give a whole one.
    [[nodiscard]] std::vector<std::uint16_t> takeBooksWanted();

    // The session's thread.
    /// Whether there is something, waiting for that until `until`; true too once it is closed.
    [[nodiscard]] bool wait(std::chrono::steady_clock::time_point until);
    /// Everything that is there, in exchange for a cleared batch whose room is used again.
    void take(FeedBatch& batch);

    // Any thread.
    /// Whether now() is known, waiting for that until `until`.
    [[nodiscard]] bool awaitTime(std::chrono::steady_clock::time_point until);
    /// setNow()'s newest; min(): not known yet.
    [[nodiscard]] Time now() const;
    /// Nothing waits any more, nothing is taken any more.
    void close();
    /// After close(), when nobody uses it: it is empty and begins again; now() and the counts stay.
    void reopen();
    [[nodiscard]] bool isClosed() const;
    [[nodiscard]] Counts counts() const;
    [[nodiscard]] std::size_t waiting() const;

private:
    [[nodiscard]] Time stamp(Time written) const;
    void settle(FeedState& state) const;
    void follow(const market::Bar& bar);
    void makeRoom(std::unique_lock<std::mutex>& lock, std::size_t count);
    void leaveOut(std::uint16_t instrument);
    void append(FeedBatch::Kind kind, Provenance provenance, std::size_t first, std::size_t count);

    Limits m_limits;
    mutable std::mutex m_mutex; // guards all below
    std::condition_variable m_filled;
    std::condition_variable m_emptied;
    FeedBatch m_batch;
    std::set<std::uint16_t> m_skipping; // books that are left out
    Counts m_counts;
    Time m_now = Time::min();
    bool m_isClosed = false;
};

} // namespace sextant::feeds
