#include "engine/storage/workspace.h"

#include <algorithm>
#include <system_error>
#include <utility>

#include <sys/stat.h>

#include "engine/storage/migrations.h"

namespace sextant::storage {
namespace {

Result<void> makeFolder(const std::filesystem::path& folder)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error) return fail(ErrorCode::Io, folder.string() + ": cannot make the folder: " + error.message());
    return {};
}

/// When database or tape were last written to, by the clock of the file system; 0: they are not there.
Time lastWritten(const WorkspaceLocation& location)
{
    std::int64_t newest = 0;
    const auto look = [&newest](const std::filesystem::path& file) {
        struct stat status {};
        if (::stat(file.c_str(), &status) != 0) return;
        newest = std::max(newest, std::int64_t{status.st_mtim.tv_sec} * 1'000'000'000 + status.st_mtim.tv_nsec);
    };
    look(location.database);
    look(location.database.string() + "-wal");
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(location.tape, error))
        look(entry.path());
    return Time{newest};
}

} // namespace

WorkspaceLocation WorkspaceLocation::directory(const std::filesystem::path& root)
{
    WorkspaceLocation location;
    location.root = root;
    location.database = root / "sextant.db";
    location.tape = root / "tape";
    location.backups = root / "backups";
    location.logs = root / "logs";
    location.lock = root / "workspace.lock";
    return location;
}

WorkspaceLocation WorkspaceLocation::databaseFile(const std::filesystem::path& file)
{
    std::error_code error;
    const auto root = file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
    if (file.filename() == "sextant.db" && std::filesystem::exists(root / "workspace.lock", error))
        return directory(root);
    WorkspaceLocation location;
    location.database = file;
    location.tape = file;
    location.tape += ".tape";
    location.lock = file;
    location.lock += ".lock";
    return location;
}

Result<Workspace> Workspace::open(const WorkspaceLocation& location, const std::string& program, Time now)
{
    for (const auto& folder : {location.root, location.tape, location.backups, location.logs}) {
        if (folder.empty()) continue;
        if (auto made = makeFolder(folder); !made) return tl::unexpected(made.error());
    }
    Workspace workspace(location);
    auto lock = WorkspaceLock::acquire(location.lock, program);
    if (!lock) return tl::unexpected(lock.error());
    if (const auto& before = lock->leftBy()) workspace.m_uncleanEnd = UncleanEnd{*before, lastWritten(location)};
    workspace.m_lock = std::move(*lock);
    auto database = workspace.connect(Database::Access::ReadWrite);
    if (!database) return tl::unexpected(database.error());
    if (auto migrated = migrateUp(*database, now); !migrated) return tl::unexpected(migrated.error());
    workspace.m_first->access = Database::Access::ReadWrite;
    workspace.m_first->database = std::move(*database);
    return workspace;
}

Result<Workspace> Workspace::openReadOnly(const WorkspaceLocation& location)
{
    Workspace workspace(location);
    auto database = workspace.connect(Database::Access::ReadOnly);
    if (!database) return tl::unexpected(database.error());
    if (auto checked = checkMigrations(*database); !checked) return tl::unexpected(checked.error());
    const auto version = schemaVersion(*database);
    if (!version) return tl::unexpected(version.error());
    if (*version < builtInMigrations().back().version)
        return fail(ErrorCode::Incompatible, location.database.string() +
                                                 ": the database is of an older version (schema " +
                                                 std::to_string(*version) + ", this program's is " +
                                                 std::to_string(builtInMigrations().back().version) +
                                                 "); open it once for writing, which brings it up to date");
    workspace.m_first->database = std::move(*database);
    return workspace;
}

Result<Database> Workspace::connect(Database::Access access) const
{
    if (access == Database::Access::ReadWrite && !isOwner())
        return fail(ErrorCode::Refused, m_location.database.string() + ": only the owner of a workspace may change it");
    {
        const std::lock_guard lock(m_first->mutex);
        if (m_first->database && m_first->access == access) {
            Database database = std::move(*m_first->database);
            m_first->database.reset();
            return database;
        }
    }
    Database::Options options;
    options.access = access;
    options.lockFile = m_location.lock;
    return Database::open(m_location.database, options);
}

} // namespace sextant::storage
