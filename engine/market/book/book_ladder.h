#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace sextant::market {

/// One side of a book: sizes by key, where keys rise towards the best level. Kept in chunks of sorted keys, so that a
/// change far from the best, where half of them happen, moves no more than half a kilobyte. Nothing is allocated once
/// the largest snapshot has been seen.
class BookLadder final {
public:
    struct Entry {
        std::int64_t key = 0;
        std::int64_t size = 0;
    };
    /// More entries than wanted that may gather before the worst ones go, all at once.
    static constexpr std::size_t kSlack = 64;

    /// Begins a snapshot: entries are add()ed in any order, then settle() makes them the ladder. Of a key named twice
    /// the last one counts.
    void clear();
    void add(std::int64_t key, std::int64_t size) { m_staged.push_back({key, size}); }
    void settle();
    /// How many entries are kept, give or take kSlack; makes room for them.
    void keep(std::size_t wanted);

    /// 0 takes the entry away; an unknown one may be taken away.
    void set(std::int64_t key, std::int64_t size);

    [[nodiscard]] std::size_t count() const { return m_count; }
    /// count() > 0.
    [[nodiscard]] Entry best() const
    {
        const Chunk& chunk = m_chunks[m_order.back()];
        return chunk.entries[chunk.count - 1];
    }
    /// The i-th from the best, i < count(). Costs a step per chunk in front of it.
    [[nodiscard]] Entry fromBest(std::size_t i) const;
    /// 0: no such entry.
    [[nodiscard]] std::int64_t sizeAt(std::int64_t key) const;
    /// The smallest key at which no entry can be missing: what lies below it may have been cut off.
    [[nodiscard]] std::int64_t knownFrom() const { return m_knownFrom; }

    /// Shows entries from the best on until `look(Entry)` says false.
    template <class Look>
    void visit(Look&& look) const
    {
        for (std::size_t c = m_order.size(); c > 0; --c) {
            const Chunk& chunk = m_chunks[m_order[c - 1]];
            for (std::size_t i = chunk.count; i > 0; --i)
                if (!look(chunk.entries[i - 1])) return;
        }
    }

private:
    static constexpr std::size_t kChunk = 32; // entries a chunk can hold
    static constexpr std::size_t kFill = 24;  // entries it begins with; two that fit into so many become one
    static constexpr std::size_t kThin = 8;   // entries below which a chunk looks for a neighbour
    using ChunkIndex = std::uint32_t;

    struct Chunk {
        std::array<Entry, kChunk> entries; // keys rise; the first `count` count
        std::size_t count = 0;

        [[nodiscard]] std::size_t lowerBound(std::int64_t key) const;
        void insert(std::size_t at, std::int64_t key, std::int64_t size);
        void erase(std::size_t at, std::size_t number = 1);
    };

    /// The place in the order of the chunk that a key belongs to; there is at least one chunk.
    [[nodiscard]] std::size_t chunkFor(std::int64_t key) const;
    [[nodiscard]] ChunkIndex newChunk();
    void split(std::size_t place);
    void join(std::size_t place); // with the one behind it
    void removeChunk(std::size_t place);
    void dropWorst();

    std::vector<Chunk> m_chunks;        // in no order
    std::vector<ChunkIndex> m_free;     // of them
    std::vector<ChunkIndex> m_order;    // worst first, none of them empty
    std::vector<std::int64_t> m_lowest; // first key of each, in the same order
    std::vector<Entry> m_staged;
    std::size_t m_count = 0;
    std::size_t m_wanted = SIZE_MAX / 2;
    std::int64_t m_knownFrom = INT64_MAX;
};

} // namespace sextant::market
