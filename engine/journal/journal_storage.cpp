#include "engine/journal/journal_storage.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include <sqlite3.h>

#include "engine/core/contract.h"
#include "engine/journal/journal_reader.h"
#include "engine/storage/sqlite_guard.h"

namespace sextant::journal {
namespace {

/// Blocks of tape, a megabyte.
constexpr std::size_t kHashedAtOnce = 16;

} // namespace

struct JournalStorage::Statements {
    explicit Statements(SQLite::Database& database)
        : begin(database, "BEGIN IMMEDIATE"), commit(database, "COMMIT"),
          insert(database, "INSERT INTO journal (row, session_id, kind, first_seq, last_seq, time, source, payload, "
                           "digest, progress, hash) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
          close(database, "UPDATE sessions SET state = 'closed' WHERE session_id = ?")
    {}
    SQLite::Statement begin;
    SQLite::Statement commit;
    SQLite::Statement insert;
    SQLite::Statement close;
};

Result<std::unique_ptr<JournalStorage>> JournalStorage::open(const storage::Workspace& workspace,
                                                             std::shared_ptr<TapeStore> store)
{
    auto database = workspace.connect(storage::Database::Access::ReadWrite);
    if (!database) return tl::unexpected(database.error());
    const auto head = journalHead(*database);
    if (!head) return tl::unexpected(head.error());
    std::uint64_t cut = 0;
    for (const auto& tail : findTails(workspace.location().tape, head->tapeEnd))
        cut += tail.bytes;
    auto tape = TapeWriter::open(workspace.location().tape, head->tapeEnd, store ? std::move(store) : makeTapeStore());
    if (!tape) return tl::unexpected(tape.error());
    std::unique_ptr<JournalStorage> opened(new JournalStorage(std::move(*database), std::move(*tape)));
    opened->m_cutBytes = cut;
    opened->m_headRow = head->row;
    opened->m_headHash = head->hash;
    auto prepared = storage::guarded(opened->m_database, "prepare for writing", [&] {
        opened->m_statements = std::make_unique<Statements>(opened->m_database.connection());
    });
    if (!prepared) return tl::unexpected(prepared.error());
    // In place of SQLite's own checkpoints, which would come between a command and its acknowledgement.
    sqlite3_wal_hook(
        opened->m_database.connection().getHandle(),
        [](void* self, sqlite3*, const char*, int pages) {
            static_cast<JournalStorage*>(self)->m_logPages = pages;
            return SQLITE_OK;
        },
        opened.get());
    return opened;
}

JournalStorage::JournalStorage(storage::Database database, TapeWriter tape)
    : m_database(std::move(database)), m_tape(std::move(tape)), m_projections(m_database), m_bars(m_database),
      m_settings(m_database)
{}

JournalStorage::~JournalStorage() = default;

Result<void> JournalStorage::begin(const SessionInfo& info)
{
    expects(!hasUncommitted(), "a session begins when the one before is written");
    const storage::Value row[] = {info.sessionId,
                                  info.createdAt.ns,
                                  static_cast<std::int64_t>(info.seed),
                                  info.sources,
                                  info.continues.empty() ? storage::Value() : storage::Value(info.continues),
                                  std::int64_t{kJournalFormatVersion},
                                  std::int64_t{info.decisionVersion},
                                  m_headRow + 1};
    auto inserted = m_database.change(
        "INSERT INTO sessions (session_id, created_at, seed, sources, state, continues, format_version, "
        "decision_version, first_row) VALUES (?, ?, ?, ?, 'open', ?, ?, ?, ?)",
        row);
    if (!inserted) return tl::unexpected(inserted.error());
    m_sessionId = info.sessionId;
    m_finished = false;
    m_durableSeq = 0;
    m_lastSeq = 0;
    m_lastTime = Time{};
    m_markSeq = 0;
    m_progress.clear();
    m_projectionsStale = false;
    return {};
}

Result<std::uint64_t> JournalStorage::resume(const std::string& sessionId)
{
    expects(!hasUncommitted(), "a session is resumed when the one before is written");
    const auto session = findSession(m_database, sessionId);
    if (!session) return tl::unexpected(session.error());
    if (session->isClosed)
        return fail(ErrorCode::Refused, "session " + sessionId + " is finished and cannot be resumed");
    if (session->formatVersion > kJournalFormatVersion)
        return fail(ErrorCode::Incompatible, "session " + sessionId + " has journal format " +
                                                 std::to_string(session->formatVersion) + "; this program knows " +
                                                 std::to_string(kJournalFormatVersion));
    const auto point = durablePoint(m_database, *session);
    if (!point) return tl::unexpected(point.error());
    const auto projected = storage::projectedSeq(m_database, sessionId);
    if (!projected) return tl::unexpected(projected.error());
    m_sessionId = session->info.sessionId;
    m_finished = false;
    m_durableSeq = point->seq;
    m_lastSeq = point->seq;
    m_lastTime = point->time;
    m_markSeq = 0;
    m_progress.clear();
    m_projectionsStale = *projected != point->seq;
    return point->seq;
}

void JournalStorage::finish(const session::Digests& digests)
{
    if (m_finished) return;
    finishBlock();
    m_canonical.clear();
    canonical(digests, m_canonical);
    m_markDigest = digests.all;
    m_markSeq = m_lastSeq;
    addRow(kSessionClosedRow, m_lastSeq, m_lastSeq, m_lastTime, 0, m_canonical.bytes());
    m_finished = true;
}

bool JournalStorage::take(const Batch& batch)
{
    expects(!m_sessionId.empty() && !m_finished, "events belong to an open session");
    for (const auto& item : batch.m_items) {
        const auto* bytes = batch.m_bytes.data() + item.offset;
        const bool isLast = &item == &batch.m_items.back();
        const auto itemEnd = item.firstSeq + item.count - 1;
        if (isTapeKind(item.kind)) {
            std::uint32_t done = 0;
            while (done < item.count) {
                const auto taken = m_tape.add(item.kind, item.source, item.firstSeq + done, bytes, item.count - done);
                if (taken == 0) {
                    finishBlock();
                    continue;
                }
                done += taken;
                bytes += taken * recordSize(item.kind);
            }
        } else {
            finishBlock();
        }
        if (item.mark != Batch::kNoMark) {
            m_markDigest = batch.m_marks[item.mark];
            m_markSeq = itemEnd;
        }
        if (isLast && !batch.m_progress.empty()) {
            m_canonical.clear();
            canonical(batch.m_progress, m_canonical);
            m_progress.assign(m_canonical.bytes().begin(), m_canonical.bytes().end());
            m_progressSeq = itemEnd;
        }
        if (!isTapeKind(item.kind))
            addRow(static_cast<int>(item.kind), item.firstSeq, item.firstSeq, item.time, item.source,
                   std::span(bytes, item.size));
    }
    m_tape.writeAhead();
    m_lastSeq = batch.lastSeq();
    if (batch.m_projections.empty() && batch.m_bars.empty() && batch.m_changes.empty()) return false;
    m_batches.push_back(&batch);
    return true;
}

void JournalStorage::finishBlock()
{
    if (m_tape.isBlockEmpty()) return;
    const auto firstSeq = m_tape.firstSeq();
    const auto lastSeq = m_tape.lastSeq();
    auto block = m_tape.endBlock();
    m_canonical.clear();
    block.canonical(m_canonical); // its hash is put in by hashBlocks()
    m_endedDrafts.push_back(m_drafts.size());
    const Time lastTime{block.lastTime};
    m_endedBlocks.push_back(std::move(block));
    addRow(kTapeBlockRow, firstSeq, lastSeq, lastTime, 0, m_canonical.bytes());
    if (m_endedBlocks.size() == kHashedAtOnce) hashBlocks();
}

void JournalStorage::hashBlocks()
{
    m_tape.hashBlocks(m_endedBlocks);
    for (std::size_t i = 0; i < m_endedBlocks.size(); ++i) {
        m_canonical.clear();
        m_endedBlocks[i].canonical(m_canonical);
        const auto& draft = m_drafts[m_endedDrafts[i]];
        expects(m_canonical.bytes().size() == draft.payloadSize, "a block's row is as long with its hash");
        std::copy(m_canonical.bytes().begin(), m_canonical.bytes().end(),
                  m_bytes.begin() + static_cast<std::ptrdiff_t>(draft.payloadAt));
    }
    m_endedBlocks.clear();
    m_endedDrafts.clear();
    hashRows();
}

void JournalStorage::hashRows()
{
    for (; m_hashedDrafts < m_drafts.size(); ++m_hashedDrafts) {
        Draft& draft = m_drafts[m_hashedDrafts];
        RowContent content;
        content.row = draft.row;
        content.sessionId = m_sessionId;
        content.kind = draft.kind;
        content.firstSeq = draft.firstSeq;
        content.lastSeq = draft.lastSeq;
        content.time = draft.time;
        content.source = draft.source;
        content.payload = bytes(draft.payloadAt, draft.payloadSize);
        if (draft.digest) content.digest = draft.digest->bytes;
        content.progress = bytes(draft.progressAt, draft.progressSize);
        m_headHash = m_hasher.hash(m_headHash, content);
        draft.hash = m_headHash;
    }
}

void JournalStorage::addRow(int kind, std::uint64_t firstSeq, std::uint64_t lastSeq, Time time,
                            session::SourceId source, std::span<const std::uint8_t> payload)
{
    Draft draft;
    draft.row = ++m_headRow;
    draft.kind = kind;
    draft.firstSeq = firstSeq;
    draft.lastSeq = lastSeq;
    draft.time = time;
    draft.source = source;
    draft.payloadAt = m_bytes.size();
    draft.payloadSize = payload.size();
    m_bytes.insert(m_bytes.end(), payload.begin(), payload.end());
    if (m_progressSeq == lastSeq && !m_progress.empty()) {
        draft.progressAt = m_bytes.size();
        draft.progressSize = m_progress.size();
        m_bytes.insert(m_bytes.end(), m_progress.begin(), m_progress.end());
    }
    if (m_markSeq == lastSeq) draft.digest = m_markDigest;

    m_lastTime = time;
    m_drafts.push_back(draft);
    if (m_endedBlocks.empty()) hashRows();
}

Result<void> JournalStorage::commit()
{
    finishBlock();
    hashBlocks();
    if (m_drafts.empty()) return {};
    if (auto flushed = m_tape.flush(); !flushed) return flushed;
    bool isCommitted = false;
    if (m_commitUncertain) {
        const auto committed = isCommittedAlready();
        if (!committed) return tl::unexpected(committed.error());
        isCommitted = *committed;
    }
    if (!isCommitted) {
        if (auto done = commitDatabase(); !done) return done;
    }
    m_commitUncertain = false;
    m_durableSeq = m_drafts.back().lastSeq;
    m_tape.forget();
    m_drafts.clear();
    m_hashedDrafts = 0;
    m_bytes.clear();
    m_batches.clear();
    return {};
}

Result<void> JournalStorage::commitDatabase()
{
    auto done = storage::guarded(m_database, "write the journal", [&] {
        m_statements->begin.tryReset();
        m_statements->begin.exec();
    });
    if (done) done = writeRows();
    if (done) done = writeProjections();
    if (done) {
        done = storage::guarded(m_database, "write the journal", [&] {
            m_statements->commit.tryReset();
            m_statements->commit.exec();
        });
        if (!done) m_commitUncertain = true;
    }
    if (!done) rollBack();
    return done;
}

Result<void> JournalStorage::writeRows()
{
    return storage::guarded(m_database, "write the journal", [&] {
        auto& insert = m_statements->insert;
        for (const auto& draft : m_drafts) {
            insert.tryReset();
            insert.bind(1, draft.row);
            insert.bindNoCopy(2, m_sessionId);
            insert.bind(3, draft.kind);
            insert.bind(4, static_cast<std::int64_t>(draft.firstSeq));
            insert.bind(5, static_cast<std::int64_t>(draft.lastSeq));
            insert.bind(6, draft.time.ns);
            insert.bind(7, std::uint32_t{draft.source});
            const auto payload = bytes(draft.payloadAt, draft.payloadSize);
            // A null pointer would bind NULL instead of an empty payload.
            insert.bindNoCopy(8, payload.empty() ? "" : static_cast<const void*>(payload.data()),
                              static_cast<int>(payload.size()));
            if (draft.digest)
                insert.bindNoCopy(9, draft.digest->bytes.data(), static_cast<int>(draft.digest->bytes.size()));
            else
                insert.bind(9);
            if (draft.progressSize != 0)
                insert.bindNoCopy(10, m_bytes.data() + draft.progressAt, static_cast<int>(draft.progressSize));
            else
                insert.bind(10);
            insert.bindNoCopy(11, draft.hash.bytes.data(), static_cast<int>(draft.hash.bytes.size()));
            insert.exec();
        }
        insert.tryReset();
        if (m_finished) {
            m_statements->close.tryReset();
            m_statements->close.bindNoCopy(1, m_sessionId);
            m_statements->close.exec();
            m_statements->close.tryReset();
        }
    });
}

Result<void> JournalStorage::writeProjections()
{
    Result<void> done;
    for (const Batch* batch : m_batches) {
        if (done && !batch->m_bars.empty()) done = m_bars.put(batch->m_bars);
        for (const auto& change : batch->m_changes)
            if (done) done = m_settings.apply(change);
    }
    if (!done || m_projectionsStale) return done;
    // Projections can be made anew, inputs cannot: whatever is wrong with the former, the latter are kept.
    if (!m_batches.empty()) {
        done = m_database.execute("SAVEPOINT projections");
        Result<void> written;
        for (const Batch* batch : m_batches)
            if (done && written) written = m_projections.write(m_sessionId, batch->m_projections);
        if (done && !written) {
            if (written.error().code != ErrorCode::Refused) return written;
            m_projectionsStale = true;
            return m_database.execute("ROLLBACK TO projections; RELEASE projections");
        }
        if (done) done = m_database.execute("RELEASE projections");
    }
    if (done) done = m_projections.setProjectedSeq(m_sessionId, m_drafts.back().lastSeq);
    return done;
}

Result<bool> JournalStorage::isCommittedAlready() const
{
    const auto head = journalHead(m_database);
    if (!head) return tl::unexpected(head.error());
    return head->row == m_headRow && head->hash == m_headHash;
}

void JournalStorage::rollBack()
{
    auto* handle = m_database.connection().getHandle();
    // SQLite ends the transaction by itself after some errors.
    if (sqlite3_get_autocommit(handle) == 0) sqlite3_exec(handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

void JournalStorage::checkpoint(int pages)
{
    if (m_logPages < pages) return;
    // A failure only leaves the log longer; the next commit that needs the space says what is wrong.
    if (sqlite3_wal_checkpoint_v2(m_database.connection().getHandle(), nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr,
                                  nullptr) == SQLITE_OK)
        m_logPages = 0;
}

bool JournalStorage::giveMemoryBack(bool always)
{
    const bool hadRoom = m_tape.giveMemoryBack();
    if (hadRoom || always) sqlite3_db_release_memory(m_database.connection().getHandle());
    return hadRoom;
}

void JournalStorage::checkpointFully()
{
    sqlite3_wal_checkpoint_v2(m_database.connection().getHandle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr,
                              nullptr);
}

} // namespace sextant::journal
