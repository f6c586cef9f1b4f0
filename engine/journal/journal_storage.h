#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/core/result.h"
#include "engine/journal/batch.h"
#include "engine/journal/journal_row.h"
#include "engine/journal/session_record.h"
#include "engine/journal/tape_store.h"
#include "engine/journal/tape_writer.h"
#include "engine/session/digests.h"
#include "engine/storage/bars_table.h"
#include "engine/storage/database.h"
#include "engine/storage/projection_tables.h"
#include "engine/storage/settings_store.h"
#include "engine/storage/workspace.h"

namespace sextant::journal {

/// What JournalWriter's thread does with batches: makes rows and blocks of them and commits these, tape first. A failed
/// commit changes nothing and can be tried again. Everything is called from one thread.
class JournalStorage final {
public:
    [[nodiscard]] static Result<std::unique_ptr<JournalStorage>> open(const storage::Workspace& workspace,
                                                                      std::shared_ptr<TapeStore> store);
    ~JournalStorage();

    JournalStorage(const JournalStorage&) = delete;
    JournalStorage& operator=(const JournalStorage&) = delete;

    /// Bytes cut from the tape at opening.
    [[nodiscard]] std::uint64_t cutBytes() const { return m_cutBytes; }

    // Between sessions or batches, with nothing waiting for commit().
    [[nodiscard]] Result<void> begin(const SessionInfo& info);
    /// The seq of the last durable event.
    [[nodiscard]] Result<std::uint64_t> resume(const std::string& sessionId);
    /// Takes the mark that ends the session; the next commit writes it.
    void finish(const session::Digests& digests);

    /// Takes a batch's events. True: its projections, bars and changes are looked at by commit(), so it must live until
    /// that succeeds.
    [[nodiscard]] bool take(const Batch& batch);
    [[nodiscard]] Result<void> commit();
    [[nodiscard]] bool hasUncommitted() const { return !m_drafts.empty() || !m_tape.isBlockEmpty(); }
    /// When nothing has come for a while; false: there was nothing to give.
    /// With `always` also what the database keeps of its file.
    bool giveMemoryBack(bool always);
    /// Whether giveMemoryBack() would give something, once all is committed.
    [[nodiscard]] bool hasMuchRoom() const { return m_tape.hasMuchRoom(); }
    [[nodiscard]] std::size_t uncommittedBytes() const { return m_tape.keptBytes() + m_bytes.size(); }

    /// The seq of the last committed event of the session.
    [[nodiscard]] std::uint64_t durableSeq() const { return m_durableSeq; }
    [[nodiscard]] bool areProjectionsStale() const { return m_projectionsStale; }
    /// Copies the database's log back when it has at least so many pages; readers are not disturbed.
    void checkpoint(int pages);
    /// Empties the database's log, at the end.
    void checkpointFully();

private:
    /// A row that waits for commit(); its bytes are in m_bytes.
    struct Draft {
        std::int64_t row = 0;
        int kind = 0;
        std::uint64_t firstSeq = 0;
        std::uint64_t lastSeq = 0;
        Time time;
        session::SourceId source = 0;
        std::size_t payloadAt = 0;
        std::size_t payloadSize = 0;
        std::size_t progressAt = 0;
        std::size_t progressSize = 0;
        std::optional<Digest> digest;
        Digest hash;
    };
    struct Statements;

    JournalStorage(storage::Database database, TapeWriter tape);

    void finishBlock();
    /// Hashes the blocks that wait for it, and the rows behind them.
    void hashBlocks();
    void hashRows();
    void addRow(int kind, std::uint64_t firstSeq, std::uint64_t lastSeq, Time time, session::SourceId source,
                std::span<const std::uint8_t> payload);
    [[nodiscard]] std::span<const std::uint8_t> bytes(std::size_t at, std::size_t size) const
    {
        return std::span(m_bytes).subspan(at, size);
    }
    [[nodiscard]] Result<void> writeRows();
    [[nodiscard]] Result<void> writeProjections();
    [[nodiscard]] Result<void> commitDatabase();
    [[nodiscard]] Result<bool> isCommittedAlready() const;
    void rollBack();

    storage::Database m_database;
    TapeWriter m_tape;
    std::uint64_t m_cutBytes = 0;
    std::unique_ptr<Statements> m_statements;
    storage::ProjectionTables m_projections;
    storage::BarsTable m_bars;
    storage::SettingsStore m_settings;
    int m_logPages = 0;

    std::string m_sessionId;
    bool m_finished = false; // the mark that ends the session is a draft or written
    std::uint64_t m_durableSeq = 0;
    std::uint64_t m_lastSeq = 0; // taken
    Time m_lastTime;
    bool m_projectionsStale = false;
    bool m_commitUncertain = false; // the last commit failed in a way that may have succeeded

    RowHasher m_hasher;
    std::int64_t m_headRow = 0; // of the last draft
    Digest m_headHash;
    std::vector<Draft> m_drafts;
    std::size_t m_hashedDrafts = 0;
    // Blocks of tape that were ended and are hashed with the next, and their drafts.
    std::vector<TapeBlock> m_endedBlocks;
    std::vector<std::size_t> m_endedDrafts;
    std::vector<std::uint8_t> m_bytes;
    std::vector<const Batch*> m_batches; // with more than events
    CanonicalWriter m_canonical;
    // The newest digest and progress, and the seq they belong to.
    Digest m_markDigest;
    std::uint64_t m_markSeq = 0;
    std::vector<std::uint8_t> m_progress;
    std::uint64_t m_progressSeq = 0;
};

} // namespace sextant::journal
