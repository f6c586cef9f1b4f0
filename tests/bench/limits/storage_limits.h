#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <vector>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

// What the machine allows at best, in the fewest lines: the anchors that JournalWriter is measured against
// (PERFORMANCE.md, G4 and G4b). Nothing of the project's own code runs here but the schema, so that a slow writer
// cannot slow its own reference.

namespace sextant::bench {

/// One durable row in a database made by Workspace::open: the C interface, a prepared statement, synchronous=FULL, and
/// SQLite's own checkpoints, so that the log is written over again as ours is. A session "raw" must exist; rows carry
/// zeros for hash and digest.
class RawCommit final {
public:
    explicit RawCommit(const std::filesystem::path& database)
    {
        require(sqlite3_open_v2(database.c_str(), &m_database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr));
        require(
            sqlite3_exec(m_database, "PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;", nullptr, nullptr, nullptr));
        prepare("BEGIN IMMEDIATE", m_begin);
        prepare("COMMIT", m_commit);
        prepare("INSERT INTO journal (row, session_id, kind, first_seq, last_seq, time, source, payload, digest, "
                "progress, hash) "
                "VALUES (?1, 'raw', 12, ?1, ?1, ?1, 0, ?2, zeroblob(32), NULL, zeroblob(32))",
                m_insert);
    }
    RawCommit(const RawCommit&) = delete;
    RawCommit& operator=(const RawCommit&) = delete;
    ~RawCommit()
    {
        for (auto* statement : {m_begin, m_commit, m_insert})
            sqlite3_finalize(statement);
        sqlite3_close(m_database);
    }

    /// Inserts rows `first` … `first + count - 1` with this payload and returns when they are on the disk.
    void commit(std::int64_t first, std::int64_t count, const std::vector<std::uint8_t>& payload)
    {
        step(m_begin);
        for (std::int64_t row = first; row < first + count; ++row) {
            sqlite3_bind_int64(m_insert, 1, row);
            sqlite3_bind_blob(m_insert, 2, payload.data(), static_cast<int>(payload.size()), SQLITE_STATIC);
            step(m_insert);
        }
        step(m_commit);
    }

private:
    void require(int code) const
    {
        if (code != SQLITE_OK && code != SQLITE_DONE)
            throw std::runtime_error(std::string("raw commit: ") + sqlite3_errmsg(m_database));
    }
    void prepare(const char* sql, sqlite3_stmt*& statement)
    {
        require(sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr));
    }
    void step(sqlite3_stmt* statement)
    {
        require(sqlite3_step(statement));
        sqlite3_reset(statement);
    }

    sqlite3* m_database = nullptr;
    sqlite3_stmt* m_begin = nullptr;
    sqlite3_stmt* m_commit = nullptr;
    sqlite3_stmt* m_insert = nullptr;
};

/// Writes `bytes` bytes to a new file in blocks of 64 KiB, bringing them to the disk every 100 ms and at the end; the
/// seconds it took.
inline double rawTapeSeconds(const std::filesystem::path& file, std::uint64_t bytes)
{
    constexpr std::size_t kBlock = 64 << 10;
    const std::vector<std::uint8_t> block(kBlock, 0x5a);
    const int descriptor = ::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (descriptor < 0) throw std::runtime_error("raw tape: cannot open " + file.string());
    const auto start = std::chrono::steady_clock::now();
    auto synced = start;
    for (std::uint64_t written = 0; written < bytes;) {
        const auto size = static_cast<std::size_t>(bytes - written < kBlock ? bytes - written : kBlock);
        if (::write(descriptor, block.data(), size) != static_cast<ssize_t>(size))
            throw std::runtime_error("raw tape: cannot write " + file.string());
        written += size;
        const auto now = std::chrono::steady_clock::now();
        if (now - synced >= std::chrono::milliseconds(100)) {
            ::fdatasync(descriptor);
            synced = now;
        }
    }
    ::fdatasync(descriptor);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    ::close(descriptor);
    return took.count();
}

} // namespace sextant::bench
