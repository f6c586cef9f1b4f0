#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "engine/core/result.h"

namespace SQLite {
class Database;
}

namespace sextant::storage {

/// What a database cell holds: nothing, an integer, a double, UTF-8 text or bytes.
using Value = std::variant<std::monostate, std::int64_t, double, std::string, std::vector<std::uint8_t>>;

/// The answer to a query: its column names, and its rows with one value per column.
struct Table {
    std::vector<std::string> columns;
    std::vector<std::vector<Value>> rows;
};

/// One SQLite connection in WAL mode with foreign keys on; a commit returns when its bytes are on the disk. Belongs to
/// one thread at a time. Every failure is a Result: Busy names the owner of the workspace, Io is a full, read-only or
/// vanished disk, Corrupt a damaged file.
class Database final {
public:
    enum class Access : std::uint8_t { ReadOnly, ReadWrite };

    struct Options {
        Access access = Access::ReadOnly;
        std::chrono::milliseconds busyTimeout{5000};
        std::filesystem::path lockFile; ///< whose text names the owner when the database is busy; may be empty
    };

    /// ReadWrite creates a missing file; ReadOnly answers NotFound for one.
    [[nodiscard]] static Result<Database> open(const std::filesystem::path& file, const Options& options);

    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    ~Database();

    /// Runs one or more statements that give no rows.
    [[nodiscard]] Result<void> execute(const std::string& statements);
    /// Runs one statement and fetches all its rows; `parameters` are bound in order.
    [[nodiscard]] Result<Table> select(const std::string& statement, std::span<const Value> parameters = {}) const;
    /// Runs one statement that changes rows; the number changed.
    [[nodiscard]] Result<std::int64_t> change(const std::string& statement, std::span<const Value> parameters = {});
    /// The first column of the first row, 0 where there is no row or the cell is null.
    [[nodiscard]] Result<std::int64_t> integer(const std::string& statement,
                                               std::span<const Value> parameters = {}) const;
    /// Runs `body` in one immediate transaction; anything but success undoes all of it.
    [[nodiscard]] Result<void> transact(const std::function<Result<void>()>& body);

    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }
    /// The pid and program of the workspace's owner for messages, "process 4711 (sextant)", or "another program".
    [[nodiscard]] std::string ownerForMessages() const;
    /// For the hot path of the writer thread; exceptions are turned into errors by engine/storage/sqlite_guard.h.
    [[nodiscard]] SQLite::Database& connection() const { return *m_connection; }

private:
    Database(std::unique_ptr<SQLite::Database> connection, std::filesystem::path file, std::filesystem::path lockFile);

    std::unique_ptr<SQLite::Database> m_connection;
    std::filesystem::path m_file;
    std::filesystem::path m_lockFile;
};

} // namespace sextant::storage
