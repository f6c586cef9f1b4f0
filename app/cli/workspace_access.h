#pragma once

#include <filesystem>

#include "app/cli/arguments.h"
#include "engine/core/result.h"
#include "engine/core/time.h"
#include "engine/storage/database.h"
#include "engine/storage/settings_store.h"
#include "engine/storage/workspace.h"

namespace sextant::cli {

/// Whether --workspace or --db was given.
[[nodiscard]] bool namesWorkspace(const Arguments& arguments);
/// The user's data folder: $XDG_DATA_HOME/sextant or ~/.local/share/sextant. Errors: InvalidArgument without a home.
[[nodiscard]] Result<std::filesystem::path> defaultWorkspaceFolder();
/// What --workspace or --db names, else defaultWorkspaceFolder().
/// Errors: InvalidArgument when both are given, or there is no home.
[[nodiscard]] Result<storage::WorkspaceLocation> workspaceLocation(const Arguments& arguments);

/// A database to read from, whoever owns it. Errors: NotFound naming the file when there is none, Incompatible.
[[nodiscard]] Result<storage::Database> openForReading(const Arguments& arguments);
/// The workspace, owned until the object goes; made where it is missing. Errors: Busy naming the owner, Incompatible,
/// Io.
[[nodiscard]] Result<storage::Workspace> openForChange(const Arguments& arguments);

/// Who makes a change and why, from --operator and --reason. Errors: InvalidArgument without them.
[[nodiscard]] Result<storage::ChangeNote> changeNote(const Arguments& arguments);
/// The wall clock, for what people do; never for what the engine decides.
[[nodiscard]] Time wallClock();

} // namespace sextant::cli
