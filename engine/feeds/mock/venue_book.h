#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <vector>

#include "engine/feeds/mock/market_tape.h"

namespace sextant::feeds::mock {

/// The displayed sizes of one symbol at the venue, never crossed. Every change of a level takes the next number.
class VenueBook final {
public:
    using Bids = std::map<std::int64_t, std::int64_t, std::greater<>>; ///< price units -> size units, best first
    using Asks = std::map<std::int64_t, std::int64_t>;

    explicit VenueBook(std::uint64_t firstId) : m_id(firstId) {}

    /// Changes levels, or with `replaces` makes them the whole book; what really changed is appended to `changes`, the
    /// first of them with number id() + 1 before the call. Levels of the other side that the new ones cross go first.
    void apply(std::span<const LevelChange> levels, bool replaces, std::vector<LevelChange>& changes);

    [[nodiscard]] std::uint64_t id() const { return m_id; } ///< of the newest change
    [[nodiscard]] const Bids& bids() const { return m_bids; }
    [[nodiscard]] const Asks& asks() const { return m_asks; }
    [[nodiscard]] std::int64_t sizeAt(market::Side side, Price price) const;
    /// The best `depth` levels of a side, best first.
    [[nodiscard]] std::vector<LevelChange> top(market::Side side, std::size_t depth) const;
    [[nodiscard]] std::optional<LevelChange> best(market::Side side) const;

private:
    void set(const LevelChange& level, std::vector<LevelChange>& changes);
    void uncross(market::Side newest, std::vector<LevelChange>& changes);

    Bids m_bids;
    Asks m_asks;
    std::uint64_t m_id;
};

/// What a venue shows where the tape has no book: kLevels levels a side behind best prices, of made-up sizes that are a
/// function of the price alone.
class MadeUpBook final {
public:
    static constexpr int kLevels = 60;
    MadeUpBook(const market::Instrument& instrument, std::uint64_t seed);

    /// The whole book. A best size of 0 is made up too.
    [[nodiscard]] std::vector<LevelChange> around(Price bid, Price ask, std::int64_t bidSize,
                                                  std::int64_t askSize) const;
    /// The whole book around a print: the taker found its price at the best of the other side.
    [[nodiscard]] std::vector<LevelChange> aroundPrint(Price price, market::Side taker) const;

private:
    [[nodiscard]] std::int64_t sizeAt(Price price) const;

    std::int64_t m_tick;
    std::int64_t m_unit; // of sizes
    std::uint64_t m_seed;
};

/// Changes of a book that were not told yet, by price.
class PendingLevels final {
public:
    struct Entry {
        std::int64_t size = 0;
        std::uint64_t id = 0; ///< of the newest change
    };
    /// Changes with numbers from `firstId` on.
    void add(std::span<const LevelChange> changes, std::uint64_t firstId);
    /// Takes in what another gathered after this one.
    void add(const PendingLevels& later);
    void clear();

    [[nodiscard]] bool isEmpty() const { return m_first == 0; }
    [[nodiscard]] std::uint64_t firstId() const { return m_first; }
    [[nodiscard]] std::uint64_t lastId() const { return m_last; }
    [[nodiscard]] const std::map<std::int64_t, Entry, std::greater<>>& bids() const { return m_bids; }
    [[nodiscard]] const std::map<std::int64_t, Entry>& asks() const { return m_asks; }

private:
    std::map<std::int64_t, Entry, std::greater<>> m_bids;
    std::map<std::int64_t, Entry> m_asks;
    std::uint64_t m_first = 0; // 0: nothing
    std::uint64_t m_last = 0;
};

/// The best n levels as a stream that shows no more of a book: what enters the window is told, what leaves it is taken
/// away.
class TopLevels final {
public:
    explicit TopLevels(std::size_t depth) : m_depth(depth) {}
    /// Moves to the book as it is now; the differences, bids first.
    [[nodiscard]] std::vector<LevelChange> moveTo(const VenueBook& book);
    [[nodiscard]] const std::vector<LevelChange>& bids() const { return m_bids; }
    [[nodiscard]] const std::vector<LevelChange>& asks() const { return m_asks; }

private:
    std::size_t m_depth;
    std::vector<LevelChange> m_bids, m_asks; // best first
};

} // namespace sextant::feeds::mock
