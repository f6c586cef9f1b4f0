#pragma once

#include <cstdint>

#include "engine/market/book/book_records.h"

namespace sextant::market {

/// Checks that the updates of a book follow each other without a hole (protocols.md §0.3, "Local book" of each venue).
class BookSequence final {
public:
    enum class Verdict : std::uint8_t {
        Apply, ///< it continues the book
        Old,   ///< everything in it is known already
        Gap,   ///< something is missing before it; nothing counts until the next seed
        Unseeded,
    };

    /// A snapshot came: whether it is to be taken. One older than a book that is in order is not, unless the venue's
    /// ids begin anew with each snapshot.
    [[nodiscard]] bool seed(SequenceRule rule, std::uint64_t sequence);
    /// An update came; the book is at its `sequence` afterwards if the verdict is Apply.
    [[nodiscard]] Verdict check(std::uint64_t previous, std::uint64_t sequence);
    /// The book is no longer to be trusted.
    void invalidate() { m_seeded = false; }

    [[nodiscard]] bool isSeeded() const { return m_seeded; }
    [[nodiscard]] SequenceRule rule() const { return m_rule; }  ///< of the newest seed
    [[nodiscard]] std::uint64_t last() const { return m_last; } ///< id of the book; the last good one after a gap
    /// After Gap: how many ids lie in the hole, at least 1.
    [[nodiscard]] std::uint64_t missing() const { return m_missing; }

private:
    SequenceRule m_rule = SequenceRule::None;
    bool m_seeded = false;
    bool m_fresh = false; // no update since the seed: the first one may reach back behind it
    std::uint64_t m_last = 0;
    std::uint64_t m_missing = 0;
};

} // namespace sextant::market
