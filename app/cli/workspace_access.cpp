#include "app/cli/workspace_access.h"

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <system_error>
#include <utility>

#include <simdjson.h>

namespace sextant::cli {

Result<std::filesystem::path> defaultWorkspaceFolder()
{
    const char* data = std::getenv("XDG_DATA_HOME");
    // The XDG base directory specification: a path that is not absolute is ignored.
    if (data != nullptr && std::filesystem::path(data).is_absolute()) return std::filesystem::path(data) / "sextant";
    const char* home = std::getenv("HOME");
    if (home != nullptr && *home != '\0') return std::filesystem::path(home) / ".local" / "share" / "sextant";
    return fail(ErrorCode::InvalidArgument, "there is no home folder; name the workspace with --workspace DIR");
}

bool namesWorkspace(const Arguments& arguments) { return arguments.has("workspace") || arguments.has("db"); }

Result<storage::WorkspaceLocation> workspaceLocation(const Arguments& arguments)
{
    if (arguments.has("workspace") && arguments.has("db"))
        return fail(ErrorCode::InvalidArgument, "--db: expected --workspace DIR or --db FILE, not both");
    if (arguments.has("db")) {
        const auto file = arguments.required("db");
        if (!file) return tl::unexpected(file.error());
        return storage::WorkspaceLocation::databaseFile(*file);
    }
    if (!arguments.has("workspace")) return defaultWorkspaceFolder().map(storage::WorkspaceLocation::directory);
    const auto folder = arguments.required("workspace");
    if (!folder) return tl::unexpected(folder.error());
    return storage::WorkspaceLocation::directory(*folder);
}

Result<storage::Database> openForReading(const Arguments& arguments)
{
    const auto location = workspaceLocation(arguments);
    if (!location) return tl::unexpected(location.error());
    std::error_code error;
    if (!std::filesystem::exists(location->database, error))
        return fail(ErrorCode::NotFound, location->database.string() +
                                             ": there is no workspace here; name one with --workspace DIR or --db "
                                             "FILE, or make one by a run");
    const auto workspace = storage::Workspace::openReadOnly(*location);
    if (!workspace) return tl::unexpected(workspace.error());
    return workspace->connect(storage::Database::Access::ReadOnly);
}

Result<storage::Workspace> openForChange(const Arguments& arguments)
{
    const auto location = workspaceLocation(arguments);
    if (!location) return tl::unexpected(location.error());
    return storage::Workspace::open(*location, "sextant-cli", wallClock());
}

Result<storage::ChangeNote> changeNote(const Arguments& arguments)
{
    const auto who = arguments.required("operator");
    if (!who) return tl::unexpected(who.error());
    const auto reason = arguments.required("reason");
    if (!reason) return tl::unexpected(reason.error());
    for (const auto& [option, text] : {std::pair("--operator", &*who), std::pair("--reason", &*reason)})
        if (!simdjson::validate_utf8(text->data(), text->size()))
            return fail(ErrorCode::InvalidArgument, std::string(option) + ": expected a text in UTF-8");
    return storage::ChangeNote{*who, wallClock(), *reason, "local"};
}

Time wallClock()
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return Time{std::chrono::duration_cast<std::chrono::nanoseconds>(now).count()};
}

} // namespace sextant::cli
