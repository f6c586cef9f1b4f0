#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "engine/core/result.h"
#include "engine/core/sha256.h"
#include "engine/journal/journal_row.h"
#include "engine/storage/database.h"

namespace sextant::journal {

/// A row of the journal as read.
struct StoredRow {
    std::int64_t row = 0;
    std::string sessionId;
    int kind = 0;
    std::uint64_t firstSeq = 0;
    std::uint64_t lastSeq = 0;
    Time time;
    session::SourceId source = 0;
    std::vector<std::uint8_t> payload;
    std::vector<std::uint8_t> digest;
    std::vector<std::uint8_t> progress;
    std::vector<std::uint8_t> hash;

    [[nodiscard]] RowContent content() const;
};

/// The digest in a blob; zeros for one of another length.
[[nodiscard]] Digest digestFrom(std::span<const std::uint8_t> bytes);

/// Corrupt: "FILE: journal row N: what".
[[nodiscard]] tl::unexpected<Error> damagedRow(const storage::Database& database, std::int64_t row,
                                               const std::string& what);

/// Reads all rows behind one, of all sessions, in pieces: a long read transaction would keep the writer's log from
/// being made small. At the end it may be asked again, for what was written since. The database must outlive it.
class RowCursor final {
public:
    RowCursor(const storage::Database& database, std::int64_t after);
    ~RowCursor();

    RowCursor(const RowCursor&) = delete;
    RowCursor& operator=(const RowCursor&) = delete;

    /// The next row, valid until the next call; null at the end.
    [[nodiscard]] Result<const StoredRow*> next();

private:
    struct Query;

    [[nodiscard]] Result<void> fetch();

    const storage::Database* m_database;
    std::unique_ptr<Query> m_query;
    std::int64_t m_after;
    std::vector<StoredRow> m_rows;
    std::size_t m_at = 0;
};

/// Follows the hash chain from row to row.
class ChainCheck final {
public:
    /// Starts behind a row and its hash; behind row 0 that is zeros.
    ChainCheck(std::int64_t row, const Digest& hash) : m_row(row), m_hash(hash) {}

    /// Errors: Corrupt when it is not the next row, or does not have its hash.
    [[nodiscard]] Result<void> add(const storage::Database& database, const StoredRow& row);
    [[nodiscard]] std::int64_t row() const { return m_row; }
    [[nodiscard]] const Digest& hash() const { return m_hash; }

private:
    RowHasher m_hasher;
    std::int64_t m_row;
    Digest m_hash;
};

} // namespace sextant::journal
