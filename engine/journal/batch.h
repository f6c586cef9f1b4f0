#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "engine/core/canonical.h"
#include "engine/core/sha256.h"
#include "engine/journal/journal_row.h"
#include "engine/session/event.h"
#include "engine/storage/bars_table.h"
#include "engine/storage/projection_rows.h"
#include "engine/storage/settings_store.h"

namespace sextant::journal {

/// Consecutive events of a session in seq order with what followed from them, as plain bytes that share nothing with
/// the engine. Filled by the engine's thread, emptied by the storage thread; clear() keeps the memory, so a warm one
/// takes market events without allocating.
class Batch final {
public:
    /// Events and spans in seq order: each starts where the one before ended.
    void add(const session::Event& event);
    void add(const session::MarketSpan& span);
    /// The digest of all effects up to what was added last. Called at least once, after the last event; more often
    /// gives `replay --verify` a finer place to point at.
    void mark(const Digest& digest);
    /// How far the sources' files have been read with what was added last; for resuming.
    void setProgress(std::span<const SourceRow> progress);
    /// The batch is committed at once, not at most 100 ms later: it holds a command or an order.
    void setUrgent() { m_urgent = true; }

    /// Of the session that it belongs to (JournalWriter::term); 0: whichever is open.
    void setTerm(std::uint64_t term) { m_term = term; }
    [[nodiscard]] std::uint64_t term() const { return m_term; }

    [[nodiscard]] storage::ProjectionRows& projections() { return m_projections; }
    [[nodiscard]] std::vector<storage::BarRow>& bars() { return m_bars; }
    [[nodiscard]] std::vector<storage::KeyChange>& changes() { return m_changes; }

    void clear();
    [[nodiscard]] bool empty() const { return m_items.empty(); }
    [[nodiscard]] bool isUrgent() const { return m_urgent; }
    [[nodiscard]] bool isMarked() const { return !m_items.empty() && m_items.back().mark != kNoMark; }
    [[nodiscard]] std::uint64_t firstSeq() const { return m_firstSeq; }
    [[nodiscard]] std::uint64_t lastSeq() const { return m_nextSeq - 1; }
    /// Memory it stands for in the queue.
    [[nodiscard]] std::size_t weight() const;
    /// Memory it holds, also where it is empty.
    [[nodiscard]] std::size_t room() const;

private:
    friend class JournalStorage;
    static constexpr std::uint32_t kNoMark = UINT32_MAX;

    /// A run of tape records, or one event in full.
    struct Item {
        session::EventKind kind{};
        session::SourceId source = 0;
        std::uint32_t count = 1;
        std::uint32_t mark = kNoMark; // place in m_marks
        std::uint64_t firstSeq = 0;
        Time time;              // of an event in full
        std::size_t offset = 0; // in m_bytes
        std::size_t size = 0;
    };

    void addRecords(session::EventKind kind, session::SourceId source, std::uint64_t firstSeq, const void* records,
                    std::size_t count);
    void expectSeq(std::uint64_t firstSeq, std::size_t count);

    std::vector<Item> m_items;
    std::vector<std::uint8_t> m_bytes;
    std::vector<Digest> m_marks;
    std::vector<SourceRow> m_progress;
    CanonicalWriter m_canonical;
    storage::ProjectionRows m_projections;
    std::vector<storage::BarRow> m_bars;
    std::vector<storage::KeyChange> m_changes;
    std::uint64_t m_firstSeq = 0;
    std::uint64_t m_nextSeq = 1;
    std::uint64_t m_term = 0;
    bool m_urgent = false;
};

using BatchPtr = std::unique_ptr<Batch>;

} // namespace sextant::journal
