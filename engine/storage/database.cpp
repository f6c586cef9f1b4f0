#include "engine/storage/database.h"

#include <system_error>
#include <utility>

#include <sqlite3.h>

#include "engine/core/contract.h"
#include "engine/storage/sqlite_guard.h"
#include "engine/storage/workspace_lock.h"

namespace sextant::storage {
namespace {

Value cellValue(const SQLite::Column& column)
{
    switch (column.getType()) {
    case SQLITE_INTEGER:
        return static_cast<std::int64_t>(column.getInt64());
    case SQLITE_FLOAT:
        return column.getDouble();
    case SQLITE_TEXT:
        return column.getString();
    case SQLITE_BLOB: {
        const auto* bytes = static_cast<const std::uint8_t*>(column.getBlob());
        return std::vector<std::uint8_t>(bytes, bytes + column.getBytes());
    }
    default:
        return std::monostate{};
    }
}

void bindAll(SQLite::Statement& statement, std::span<const Value> parameters)
{
    int index = 0;
    for (const Value& value : parameters)
        bindValue(statement, ++index, value);
}

/// A read-only folder has no place for the files that WAL readers share. If there is no log beside the database,
/// nothing can change it either, and it may be read as it stands.
bool canBeReadAsItStands(const std::filesystem::path& file)
{
    std::error_code error;
    auto log = file;
    log += "-wal";
    const auto size = std::filesystem::file_size(log, error);
    return error || size == 0;
}

std::string uriOf(const std::filesystem::path& file, std::string_view query)
{
    std::string uri = "file:";
    for (const char c : file.string()) {
        if (c == '%' || c == '?' || c == '#') {
            constexpr std::string_view kDigits = "0123456789ABCDEF";
            uri += '%';
            uri += kDigits[static_cast<unsigned char>(c) >> 4];
            uri += kDigits[static_cast<unsigned char>(c) & 15];
        } else {
            uri += c;
        }
    }
    uri += '?';
    uri += query;
    return uri;
}

} // namespace

void bindValue(SQLite::Statement& statement, int index, const Value& value)
{
    switch (value.index()) {
    case 0:
        statement.bind(index);
        break;
    case 1:
        statement.bind(index, std::get<1>(value));
        break;
    case 2:
        statement.bind(index, std::get<2>(value));
        break;
    case 3:
        statement.bindNoCopy(index, std::get<3>(value));
        break;
    default: {
        const auto& bytes = std::get<4>(value);
        // A null pointer would bind NULL instead of an empty blob.
        statement.bindNoCopy(index, bytes.empty() ? "" : static_cast<const void*>(bytes.data()),
                             static_cast<int>(bytes.size()));
    }
    }
}

Error toError(const Database& database, std::string_view doing, const SQLite::Exception& exception)
{
    const std::string start = database.file().string() + ": cannot " + std::string(doing) + ": ";
    switch (exception.getErrorCode() & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Busy,
                start + "it is in use by " + database.ownerForMessages() + "; try again when that has finished"};
    case SQLITE_FULL:
        return {ErrorCode::Io, start + "the disk is full; free some space"};
    case SQLITE_READONLY:
        return {ErrorCode::Io, start + "it is read-only; expected a file and folder that may be written"};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return {ErrorCode::Io, start + "it cannot be opened; expected a file and folder that may be read and written"};
    case SQLITE_IOERR:
        return {ErrorCode::Io, start + "the disk reports an error (" + exception.getErrorStr() + ")"};
    case SQLITE_NOTADB:
        return {ErrorCode::Corrupt, start + "it is not a Sextant database"};
    case SQLITE_CORRUPT:
        return {ErrorCode::Corrupt, start + "the file is damaged (" + exception.what() + "); restore it from a backup"};
    case SQLITE_CONSTRAINT:
        return {ErrorCode::Refused, start + exception.what()};
    default:
        return {ErrorCode::Corrupt, start + exception.what()};
    }
}

Database::Database(std::unique_ptr<SQLite::Database> connection, std::filesystem::path file,
                   std::filesystem::path lockFile)
    : m_connection(std::move(connection)), m_file(std::move(file)), m_lockFile(std::move(lockFile))
{}

Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;
Database::~Database() = default;

Result<Database> Database::open(const std::filesystem::path& file, const Options& options)
{
    std::error_code error;
    if (options.access == Access::ReadOnly && !std::filesystem::exists(file, error))
        return fail(ErrorCode::NotFound, file.string() + ": there is no such database");
    Database database(nullptr, file, options.lockFile);
    const auto timeout = static_cast<int>(options.busyTimeout.count());
    const int threading = SQLite::OPEN_NOMUTEX | SQLite::OPEN_URI;
    return guarded(database, "open the database", [&]() -> Result<Database> {
        if (options.access == Access::ReadOnly) {
            try {
                database.m_connection = std::make_unique<SQLite::Database>(uriOf(file, "mode=ro"),
                                                                           SQLite::OPEN_READONLY | threading, timeout);
                database.m_connection->execAndGet("SELECT count(*) FROM sqlite_schema");
            } catch (const SQLite::Exception& exception) {
                const int code = exception.getErrorCode() & 0xff;
                if ((code != SQLITE_CANTOPEN && code != SQLITE_READONLY) || !canBeReadAsItStands(file)) throw;
                database.m_connection = std::make_unique<SQLite::Database>(uriOf(file, "mode=ro&immutable=1"),
                                                                           SQLite::OPEN_READONLY | threading, timeout);
            }
            database.m_connection->exec("PRAGMA foreign_keys=ON");
            return std::move(database);
        }
        database.m_connection = std::make_unique<SQLite::Database>(
            uriOf(file, "mode=rwc"), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | threading, timeout);
        const std::string mode = database.m_connection->execAndGet("PRAGMA journal_mode=WAL").getString();
        if (mode != "wal")
            return fail(ErrorCode::Io, file.string() +
                                           ": the file system cannot keep a write-ahead log (journal mode is \"" +
                                           mode + "\"); expected a local disk that may be written");
        // Whoever writes much makes the log small again between commits (JournalWriter).
        database.m_connection->exec("PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; "
                                    "PRAGMA wal_autocheckpoint=16384; PRAGMA temp_store=MEMORY;");
        return std::move(database);
    });
}

Result<void> Database::execute(const std::string& statements)
{
    return guarded(*this, "write", [&] { m_connection->exec(statements); });
}

Result<Table> Database::select(const std::string& statement, std::span<const Value> parameters) const
{
    return guarded(*this, "read", [&] {
        SQLite::Statement query(*m_connection, statement);
        bindAll(query, parameters);
        Table table;
        for (int i = 0; i < query.getColumnCount(); ++i)
            table.columns.emplace_back(query.getColumnName(i));
        while (query.executeStep()) {
            auto& row = table.rows.emplace_back();
            row.reserve(table.columns.size());
            for (int i = 0; i < query.getColumnCount(); ++i)
                row.push_back(cellValue(query.getColumn(i)));
        }
        return table;
    });
}

Result<std::int64_t> Database::change(const std::string& statement, std::span<const Value> parameters)
{
    return guarded(*this, "write", [&]() -> std::int64_t {
        SQLite::Statement query(*m_connection, statement);
        bindAll(query, parameters);
        return query.exec();
    });
}

Result<std::int64_t> Database::integer(const std::string& statement, std::span<const Value> parameters) const
{
    return guarded(*this, "read", [&]() -> std::int64_t {
        SQLite::Statement query(*m_connection, statement);
        bindAll(query, parameters);
        return query.executeStep() ? query.getColumn(0).getInt64() : 0;
    });
}

Result<void> Database::transact(const std::function<Result<void>()>& body)
{
    if (auto begun = execute("BEGIN IMMEDIATE"); !begun) return begun;
    auto undo = [&] {
        // SQLite ends the transaction by itself after some errors.
        if (sqlite3_get_autocommit(m_connection->getHandle()) == 0)
            sqlite3_exec(m_connection->getHandle(), "ROLLBACK", nullptr, nullptr, nullptr);
    };
    try {
        auto done = body();
        if (done) done = execute("COMMIT");
        if (!done) undo();
        return done;
    } catch (...) {
        undo();
        throw;
    }
}

std::string Database::ownerForMessages() const
{
    if (!m_lockFile.empty()) {
        if (const auto owner = lockOwner(m_lockFile)) return toString(*owner);
    }
    return "another program";
}

} // namespace sextant::storage
