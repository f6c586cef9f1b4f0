#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "engine/market/book/book_ladder.h"
#include "engine/market/book/book_records.h"
#include "engine/market/book/book_sequence.h"

namespace sextant::market {

/// Whether a book may be believed (protocols.md §0.3).
enum class BookState : std::uint8_t {
    Empty,   ///< no snapshot yet
    Live,    ///< the only one in which it may be shown as live or filled from
    Gap,     ///< an update is missing: wrong until the next snapshot
    Crossed, ///< best bid >= best ask behind a whole message: wrong until the next snapshot
};
[[nodiscard]] std::string_view toString(BookState state);

/// What came of a record.
enum class BookVerdict : std::uint8_t {
    Partial, ///< more records of the message follow
    Applied,
    Old,     ///< the book is beyond it
    Waiting, ///< kept for the snapshot that will come
    Gap,     ///< found one, or a message without its end
    Crossed,
};

/// What a book has been through.
struct BookCounts {
    std::uint64_t snapshots = 0; ///< messages taken
    std::uint64_t updates = 0;   ///< messages taken
    std::uint64_t levels = 0;    ///< changes in them
    std::uint64_t old = 0;       ///< messages left out
    std::uint64_t gaps = 0;
    std::uint64_t crossed = 0;
};

/// What taking a quantity out of one side would give.
struct DepthTake {
    BookSize taken;           ///< at most what was asked for
    Price worst;              ///< of the last level touched; meaningless if nothing was taken
    __int128 cost = 0;        ///< sum of price units times size units
    std::size_t levels = 0;   ///< touched
    bool beyondKnown = false; ///< went where levels may be missing: isKnown()
};

/// The displayed sizes per price of one instrument ("level 2"), from snapshots and updates. Nothing is allocated once
/// the largest snapshot has been seen. Updates that come before the snapshot they continue are kept, as venues demand,
/// up to kMaxWaiting records.
///
/// A venue sends the best n levels first and every change afterwards. Of levels beyond these n only those that changed
/// are known: about n per side are kept (at most n + kSlack), and isKnown() says how far the book is complete.
class OrderBook final {
public:
    struct Level {
        Price price;
        BookSize size;
        friend constexpr bool operator==(const Level&, const Level&) = default;
    };
    static constexpr std::size_t kMaxWaiting = std::size_t{1} << 16;
    /// Levels kept per side even where the snapshot had fewer.
    static constexpr std::size_t kMinDepth = 100;
    /// More levels than wanted that may gather before the worst ones go, all at once.
    static constexpr std::size_t kSlack = BookLadder::kSlack;

    /// Takes the next record of the instrument's stream. Queries hold at the end of a message only.
    BookVerdict apply(const BookSnapshot& record);
    BookVerdict apply(const BookDelta& record);
    /// The source was lost: not to be trusted until the next snapshot, and what waits for one is dropped.
    void invalidate();

    [[nodiscard]] BookState state() const { return m_state; }
    /// In order and between two messages.
    [[nodiscard]] bool isLive() const { return m_state == BookState::Live && m_run == Run::None; }
    [[nodiscard]] bool isStale(Time now, Duration maxAge) const { return now - m_time > maxAge; }
    [[nodiscard]] Time time() const { return m_time; } ///< of the newest message taken
    [[nodiscard]] std::uint64_t sequence() const { return m_sequence.last(); }
    [[nodiscard]] SequenceRule rule() const { return m_sequence.rule(); } ///< of the newest snapshot
    /// After a verdict of Gap: ids missing, at least 1.
    [[nodiscard]] std::uint64_t missing() const { return m_sequence.missing(); }
    [[nodiscard]] const BookCounts& counts() const { return m_counts; }

    [[nodiscard]] std::size_t depth(Side side) const { return ladder(side).count(); }
    /// From the best, 0 <= i < depth(). To see many of them visit() is quicker.
    [[nodiscard]] Level level(Side side, std::size_t i) const { return toLevel(side, ladder(side).fromBest(i)); }
    /// Shows levels from the best on until `look(Level)` says false.
    template <class Look>
    void visit(Side side, Look&& look) const
    {
        ladder(side).visit([&](const BookLadder::Entry& entry) { return look(toLevel(side, entry)); });
    }
    [[nodiscard]] std::optional<Level> best(Side side) const
    {
        return depth(side) == 0 ? std::nullopt : std::optional(toLevel(side, ladder(side).best()));
    }
    [[nodiscard]] BookSize sizeAt(Side side, Price price) const; ///< 0: no such level
    /// No level at this price or a better one can be missing.
    [[nodiscard]] bool isKnown(Side side, Price price) const;
    /// Everything displayed at this price and better.
    [[nodiscard]] BookSize sizeThrough(Side side, Price price) const;
    /// Takes `size` from the best level of `side` on, not worse than `limit`.
    [[nodiscard]] DepthTake take(Side side, BookSize size, std::optional<Price> limit = std::nullopt) const;

    [[nodiscard]] bool hasBothSides() const { return depth(Side::Buy) > 0 && depth(Side::Sell) > 0; }
    /// best bid >= best ask; false if a side is empty.
    [[nodiscard]] bool isCrossedOrLocked() const;
    // Nothing if a side is empty:
    /// Half-even, in price units.
    [[nodiscard]] std::optional<Price> mid() const;
    [[nodiscard]] std::optional<Price> spread() const;
    /// (bid · askSize + ask · bidSize) / (bidSize + askSize) in price units: the mid drawn towards the thinner side.
    /// Source: S. Stoikov, "The micro-price: a high-frequency estimator of future prices", 2018 (weighted mid).
    [[nodiscard]] std::optional<double> microprice() const;
    /// (B − A) / (B + A) of the sizes of the best `levels` of each side, −1 … 1.
    [[nodiscard]] std::optional<double> imbalance(std::size_t levels) const;

private:
    // Keys rise towards the best of either side: the price of a bid, the negative price of an ask.
    [[nodiscard]] static constexpr std::int64_t keyOf(Side side, Price price)
    {
        return side == Side::Sell ? -price.units : price.units;
    }
    [[nodiscard]] static constexpr Level toLevel(Side side, const BookLadder::Entry& entry)
    {
        return {Price{side == Side::Sell ? -entry.key : entry.key}, BookSize{entry.size}};
    }
    enum class Run : std::uint8_t { None, Snapshot, Delta, Waiting, Skipped };

    [[nodiscard]] const BookLadder& ladder(Side side) const { return m_ladders[side == Side::Sell ? 1 : 0]; }
    [[nodiscard]] BookLadder& ladder(Side side) { return m_ladders[side == Side::Sell ? 1 : 0]; }
    /// Begins or continues a message; false if the record has no place: its message began elsewhere.
    [[nodiscard]] bool enter(const BookLevel& record, bool isSnapshot);
    void breakBook(BookState why);
    void skipRun(BookVerdict as);
    BookVerdict endRun(const BookLevel& record);
    void beginDelta(const BookDelta& record);
    void keep(const BookDelta& record);
    BookVerdict finishSnapshot(const BookLevel& record);
    BookVerdict finishDelta(const BookLevel& record);
    BookVerdict replayWaiting();
    void setLevel(const BookLevel& record)
    {
        if (record.side == Side::None) return;
        ladder(record.side).set(keyOf(record.side, record.price), record.size.units);
        ++m_counts.levels;
    }

    std::array<BookLadder, 2> m_ladders; // bids, asks
    BookSequence m_sequence;
    BookState m_state = BookState::Empty;
    Run m_run = Run::None;
    bool m_runIsSnapshot = false;
    BookVerdict m_skippedAs = BookVerdict::Old; // of Run::Waiting and Run::Skipped
    Time m_time;
    BookCounts m_counts;
    std::vector<BookDelta> m_waiting; // messages before their snapshot
    std::size_t m_waitingRun = 0;     // where the newest of them begins
};

} // namespace sextant::market
