#include "engine/journal/journal_reader.h"

#include <algorithm>
#include <utility>

#include "engine/journal/chain_progress.h"
#include "engine/journal/row_cursor.h"

namespace sextant::journal {
namespace {

using storage::Value;

const std::vector<std::uint8_t>* blobIn(const Value& value) { return std::get_if<std::vector<std::uint8_t>>(&value); }

} // namespace

Result<std::vector<SessionRecord>> sessions(const storage::Database& database)
{
    const auto table = database.select(
        "SELECT session_id, created_at, seed, sources, decision_version, coalesce(continues, ''), format_version, "
        "state = 'closed', first_row FROM sessions ORDER BY created_at, first_row, rowid");
    if (!table) return tl::unexpected(table.error());
    std::vector<SessionRecord> records;
    for (const auto& row : table->rows) {
        SessionRecord record;
        record.info.sessionId = std::get<std::string>(row[0]);
        record.info.createdAt = Time{std::get<std::int64_t>(row[1])};
        record.info.seed = static_cast<std::uint64_t>(std::get<std::int64_t>(row[2]));
        record.info.sources = std::get<std::string>(row[3]);
        record.info.decisionVersion = static_cast<int>(std::get<std::int64_t>(row[4]));
        record.info.continues = std::get<std::string>(row[5]);
        record.formatVersion = static_cast<int>(std::get<std::int64_t>(row[6]));
        record.isClosed = std::get<std::int64_t>(row[7]) != 0;
        record.firstRow = std::get<std::int64_t>(row[8]);
        records.push_back(std::move(record));
    }
    return records;
}

Result<SessionRecord> findSession(const storage::Database& database, const std::string& sessionId)
{
    auto all = sessions(database);
    if (!all) return tl::unexpected(all.error());
    if (sessionId.empty()) {
        if (all->empty()) return fail(ErrorCode::NotFound, database.file().string() + ": it holds no session");
        return all->back();
    }
    const auto found = std::find_if(all->begin(), all->end(),
                                    [&](const SessionRecord& record) { return record.info.sessionId == sessionId; });
    if (found == all->end())
        return fail(ErrorCode::NotFound, database.file().string() + ": it holds no session " + sessionId);
    return *found;
}

Result<JournalHead> journalHead(const storage::Database& database)
{
    JournalHead head;
    const auto last = database.select("SELECT row, hash FROM journal ORDER BY row DESC LIMIT 1");
    if (!last) return tl::unexpected(last.error());
    if (last->rows.empty()) return head;
    head.row = std::get<std::int64_t>(last->rows[0][0]);
    if (const auto* hash = blobIn(last->rows[0][1])) head.hash = digestFrom(*hash);
    const Value kind[] = {std::int64_t{kTapeBlockRow}};
    const auto tape =
        database.select("SELECT row, payload FROM journal WHERE kind = ? ORDER BY row DESC LIMIT 1", kind);
    if (!tape) return tl::unexpected(tape.error());
    if (tape->rows.empty()) return head;
    const auto* payload = blobIn(tape->rows[0][1]);
    const auto block = payload != nullptr ? TapeBlock::fromCanonical(*payload) : std::nullopt;
    if (!block)
        return damagedRow(database, std::get<std::int64_t>(tape->rows[0][0]), "it does not describe a block of tape");
    head.tapeEnd = {block->segment, block->end()};
    return head;
}

Result<JournalHead> verifyChain(const storage::Database& database)
{
    return verifyChain(database, [](std::int64_t) { return true; });
}

Result<JournalHead> verifyChain(const storage::Database& database, const std::function<bool(std::int64_t row)>& goOn)
{
    RowCursor cursor(database, 0);
    ChainCheck chain(0, Digest{});
    JournalHead head;
    while (true) {
        const auto row = cursor.next();
        if (!row) return tl::unexpected(row.error());
        if (*row == nullptr) break;
        if (auto checked = chain.add(database, **row); !checked) return tl::unexpected(checked.error());
        if (!goOn(chain.row())) return fail(ErrorCode::Interrupted, "the audit was stopped");
        if ((*row)->kind == kTapeBlockRow) {
            if (const auto block = TapeBlock::fromCanonical((*row)->payload))
                head.tapeEnd = {block->segment, block->end()};
        }
    }
    head.row = chain.row();
    head.hash = chain.hash();
    return head;
}

Result<DurablePoint> durablePoint(const storage::Database& database, const SessionRecord& session)
{
    DurablePoint point;
    const Value parameters[] = {session.info.sessionId, session.firstRow};
    const auto last = database.select(
        "SELECT last_seq, time, digest FROM journal WHERE session_id = ? AND row >= ? ORDER BY row DESC LIMIT 1",
        parameters);
    if (!last) return tl::unexpected(last.error());
    if (last->rows.empty()) return point;
    point.seq = static_cast<std::uint64_t>(std::get<std::int64_t>(last->rows[0][0]));
    point.time = Time{std::get<std::int64_t>(last->rows[0][1])};
    if (const auto* digest = blobIn(last->rows[0][2])) point.digest = digestFrom(*digest);
    const auto progress = database.select("SELECT progress FROM journal WHERE session_id = ? AND row >= ? AND progress "
                                          "IS NOT NULL ORDER BY row DESC LIMIT 1",
                                          parameters);
    if (!progress) return tl::unexpected(progress.error());
    if (!progress->rows.empty()) {
        if (const auto* bytes = blobIn(progress->rows[0][0]))
            point.progress = progressFromCanonical(*bytes).value_or(std::vector<SourceRow>());
    }
    return point;
}

struct SessionReplay::State {
    State(storage::Database opened, SessionRecord record, TapeReader reader, Options wanted)
        : database(std::move(opened)), session(std::move(record)), tape(std::move(reader)), options(wanted),
          cursor(database, session.firstRow - 1), chain(session.firstRow - 1, Digest{})
    {}
    storage::Database database;
    SessionRecord session;
    TapeReader tape;
    Options options;
    RowCursor cursor;
    ChainCheck chain;
    std::uint64_t nextSeq = 1;
    bool isClosed = false;
    std::vector<session::MarketSpan> spans;
    std::vector<SourceRow> progress;
};

SessionReplay::SessionReplay(std::unique_ptr<State> state) : m_state(std::move(state)) {}
SessionReplay::SessionReplay(SessionReplay&&) noexcept = default;
SessionReplay& SessionReplay::operator=(SessionReplay&&) noexcept = default;
SessionReplay::~SessionReplay() = default;

const SessionRecord& SessionReplay::session() const { return m_state->session; }

Result<SessionReplay> SessionReplay::open(const storage::WorkspaceLocation& location, const std::string& sessionId,
                                          Options options)
{
    const auto workspace = storage::Workspace::openReadOnly(location);
    if (!workspace) return tl::unexpected(workspace.error());
    auto database = workspace->connect(storage::Database::Access::ReadOnly);
    if (!database) return tl::unexpected(database.error());
    auto session = findSession(*database, sessionId);
    if (!session) return tl::unexpected(session.error());
    if (session->formatVersion > kJournalFormatVersion)
        return fail(ErrorCode::Incompatible, "session " + session->info.sessionId + " has journal format " +
                                                 std::to_string(session->formatVersion) +
                                                 ", made by a newer program; this one knows " +
                                                 std::to_string(kJournalFormatVersion));
    const Value before[] = {session->firstRow - 1};
    const auto hash = database->select("SELECT hash FROM journal WHERE row = ?", before);
    if (!hash) return tl::unexpected(hash.error());
    auto state = std::make_unique<State>(std::move(*database), std::move(*session), TapeReader(location.tape), options);
    if (!hash->rows.empty()) {
        if (const auto* bytes = blobIn(hash->rows[0][0]))
            state->chain = ChainCheck(state->session.firstRow - 1, digestFrom(*bytes));
    } else if (state->session.firstRow > 1) {
        return damagedRow(state->database, state->session.firstRow - 1, "it is missing");
    }
    return SessionReplay(std::move(state));
}

Result<bool> SessionReplay::next(ReplayRow& out)
{
    State& s = *m_state;
    out.event.reset();
    out.closed.reset();
    out.spans = {};
    out.progress = {};
    while (true) {
        const auto fetched = s.cursor.next();
        if (!fetched) return tl::unexpected(fetched.error());
        const StoredRow* row = *fetched;
        if (row == nullptr) return false;
        if (s.options.verify) {
            if (auto checked = s.chain.add(s.database, *row); !checked) return tl::unexpected(checked.error());
        }
        if (row->sessionId != s.session.info.sessionId) continue;
        const auto damaged = [&](const std::string& what) { return damagedRow(s.database, row->row, what); };
        if (s.isClosed) return damaged("it follows the end of its session");
        if (row->kind == kSessionClosedRow) {
            if (row->lastSeq + 1 != s.nextSeq)
                return damaged("the session ends at event " + std::to_string(row->lastSeq) + ", but " +
                               std::to_string(s.nextSeq - 1) + " was read before");
            out.closed = digestsFromCanonical(row->payload);
            if (!out.closed) return damaged("the final digests are damaged");
            s.isClosed = true;
        } else {
            if (row->firstSeq != s.nextSeq || row->lastSeq < row->firstSeq)
                return damaged("it begins with event " + std::to_string(row->firstSeq) + ", expected " +
                               std::to_string(s.nextSeq));
            if (row->firstSeq > s.options.untilSeq) return false;
        }
        if (row->kind == kTapeBlockRow) {
            const auto block = TapeBlock::fromCanonical(row->payload);
            if (!block || block->recordCount != row->lastSeq - row->firstSeq + 1)
                return damaged("it does not describe a block of tape");
            if (auto read = s.tape.read(*block, row->firstSeq, s.options.verify, s.spans); !read) {
                read.error().message += " (journal row " + std::to_string(row->row) + ")";
                return tl::unexpected(read.error());
            }
            out.spans = s.spans;
        } else if (row->kind != kSessionClosedRow) {
            if (row->firstSeq != row->lastSeq) return damaged("one event has one number");
            auto event = session::decodeEvent(static_cast<session::EventKind>(row->kind), row->firstSeq, row->time,
                                              row->source, row->payload);
            if (!event) return damaged(event.error().message);
            out.event = std::move(*event);
        }
        out.row = row->row;
        out.firstSeq = row->firstSeq;
        out.lastSeq = row->lastSeq;
        out.time = row->time;
        out.digest.reset();
        if (!row->digest.empty()) out.digest = digestFrom(row->digest);
        if (!row->progress.empty()) {
            const auto progress = progressFromCanonical(row->progress);
            if (!progress) return damaged("the places in its sources are damaged");
            s.progress = *progress;
            out.progress = s.progress;
        }
        if (row->kind != kSessionClosedRow) s.nextSeq = row->lastSeq + 1;
        return true;
    }
}

} // namespace sextant::journal
