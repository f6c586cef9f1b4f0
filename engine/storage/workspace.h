#pragma once

#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

#include "engine/core/result.h"
#include "engine/core/time.h"
#include "engine/storage/database.h"
#include "engine/storage/workspace_lock.h"

namespace sextant::storage {

/// Where the parts of a workspace lie.
struct WorkspaceLocation {
    std::filesystem::path database;
    std::filesystem::path tape; ///< folder of the tape's segments
    std::filesystem::path lock;
    std::filesystem::path root;    ///< folder of everything, empty for a database alone
    std::filesystem::path backups; ///< empty for a database alone
    std::filesystem::path logs;    ///< empty for a database alone

    /// `--workspace DIR`: DIR/sextant.db, DIR/tape/, DIR/backups/, DIR/logs/, DIR/workspace.lock.
    [[nodiscard]] static WorkspaceLocation directory(const std::filesystem::path& root);
    /// `--db FILE`: FILE, FILE.tape/, FILE.lock; a file called sextant.db in a folder with workspace.lock is that
    /// workspace.
    [[nodiscard]] static WorkspaceLocation databaseFile(const std::filesystem::path& file);
};

/// Database and tape folder of one user, opened to be changed (by its one owner) or to be read (by anybody).
class Workspace final {
public:
    /// Makes what is missing, takes the lock and brings the schema up to date. Errors: Busy naming the owner,
    /// Incompatible for a newer database, Io where it cannot be written.
    [[nodiscard]] static Result<Workspace> open(const WorkspaceLocation& location, const std::string& program,
                                                Time now);
    /// Takes no lock and changes nothing. Errors: NotFound, Incompatible.
    [[nodiscard]] static Result<Workspace> openReadOnly(const WorkspaceLocation& location);

    [[nodiscard]] const WorkspaceLocation& location() const { return m_location; }
    [[nodiscard]] bool isOwner() const { return m_lock.has_value(); }
    /// What an owner before left without an orderly end.
    struct UncleanEnd {
        LockOwner owner;
        Time lastWritten; ///< wall clock: when its database or tape was last written to; 0: there was none
    };
    /// As found when this one became the owner; nothing after an orderly end, and for readers.
    [[nodiscard]] const std::optional<UncleanEnd>& uncleanEnd() const { return m_uncleanEnd; }
    /// A connection of its own for the calling thread; the first one is that which the workspace was opened with, since
    /// each has to read the schema. Errors: Refused for ReadWrite without ownership.
    [[nodiscard]] Result<Database> connect(Database::Access access) const;

private:
    explicit Workspace(WorkspaceLocation location) : m_location(std::move(location)) {}

    /// What opening has left for the first who connects.
    struct FirstConnection {
        std::mutex mutex; // guards the rest
        std::optional<Database> database;
        Database::Access access = Database::Access::ReadOnly;
    };

    WorkspaceLocation m_location;
    std::optional<WorkspaceLock> m_lock;
    std::shared_ptr<FirstConnection> m_first = std::make_shared<FirstConnection>();
    std::optional<UncleanEnd> m_uncleanEnd;
};

} // namespace sextant::storage
