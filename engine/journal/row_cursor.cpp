#include "engine/journal/row_cursor.h"

#include <cstring>

#include "engine/storage/sqlite_guard.h"

namespace sextant::journal {
namespace {

constexpr int kRowsPerFetch = 512;
constexpr std::size_t kBytesPerFetch = 4ULL << 20;

std::vector<std::uint8_t> blobOf(const SQLite::Column& column)
{
    const auto* bytes = static_cast<const std::uint8_t*>(column.getBlob());
    return {bytes, bytes + column.getBytes()};
}

StoredRow readRow(SQLite::Statement& query)
{
    StoredRow row;
    row.row = query.getColumn(0).getInt64();
    row.sessionId = query.getColumn(1).getString();
    row.kind = query.getColumn(2).getInt();
    row.firstSeq = static_cast<std::uint64_t>(query.getColumn(3).getInt64());
    row.lastSeq = static_cast<std::uint64_t>(query.getColumn(4).getInt64());
    row.time = Time{query.getColumn(5).getInt64()};
    row.source = static_cast<session::SourceId>(query.getColumn(6).getInt());
    row.payload = blobOf(query.getColumn(7));
    row.digest = blobOf(query.getColumn(8));
    row.progress = blobOf(query.getColumn(9));
    row.hash = blobOf(query.getColumn(10));
    return row;
}

} // namespace

RowContent StoredRow::content() const
{
    return {row, sessionId, kind, firstSeq, lastSeq, time, source, payload, digest, progress};
}

Digest digestFrom(std::span<const std::uint8_t> bytes)
{
    Digest digest;
    if (bytes.size() == digest.bytes.size()) std::memcpy(digest.bytes.data(), bytes.data(), bytes.size());
    return digest;
}

tl::unexpected<Error> damagedRow(const storage::Database& database, std::int64_t row, const std::string& what)
{
    return fail(ErrorCode::Corrupt, database.file().string() + ": journal row " + std::to_string(row) + ": " + what);
}

struct RowCursor::Query {
    SQLite::Statement statement;
};

RowCursor::RowCursor(const storage::Database& database, std::int64_t after) : m_database(&database), m_after(after) {}
RowCursor::~RowCursor() = default;

Result<const StoredRow*> RowCursor::next()
{
    if (m_at == m_rows.size()) {
        if (auto fetched = fetch(); !fetched) return tl::unexpected(fetched.error());
        if (m_rows.empty()) return nullptr;
    }
    const StoredRow* row = &m_rows[m_at++];
    m_after = row->row;
    return row;
}

Result<void> RowCursor::fetch()
{
    m_rows.clear();
    m_at = 0;
    return storage::guarded(*m_database, "read the journal", [&] {
        if (!m_query)
            m_query = std::make_unique<Query>(Query{SQLite::Statement(
                m_database->connection(), "SELECT row, session_id, kind, first_seq, last_seq, time, source, payload, "
                                          "digest, progress, hash FROM journal WHERE row > ? ORDER BY row LIMIT ?")});
        auto& query = m_query->statement;
        query.reset();
        query.bind(1, m_after);
        query.bind(2, kRowsPerFetch);
        std::size_t bytes = 0;
        while (bytes < kBytesPerFetch && query.executeStep()) {
            m_rows.push_back(readRow(query));
            bytes += m_rows.back().payload.size();
        }
        query.reset();
    });
}

Result<void> ChainCheck::add(const storage::Database& database, const StoredRow& row)
{
    if (row.row != m_row + 1) return damagedRow(database, m_row + 1, "it is missing");
    const Digest expected = m_hasher.hash(m_hash, row.content());
    if (digestFrom(row.hash) != expected)
        return damagedRow(database, row.row, "it was changed after it was written: it does not have its hash");
    m_row = row.row;
    m_hash = expected;
    return {};
}

} // namespace sextant::journal
