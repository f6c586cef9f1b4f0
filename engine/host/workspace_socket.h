#pragma once

#include <cstddef>
#include <filesystem>

#include "engine/core/result.h"
#include "engine/storage/workspace.h"

namespace sextant::host {

/// The longest request line without its newline; one answer line per request line (DESIGN §4b.13).
inline constexpr std::size_t kLongestRequest = 64 * 1024;

/// Where the owner of a workspace listens: `workspace.sock` in its folder, FILE.sock for a database alone. Where that
/// is longer than a socket's name may be (107 bytes): a name made of the path's SHA-256 in $XDG_RUNTIME_DIR. Errors:
/// Refused where that is not set or not the user's own either.
[[nodiscard]] Result<std::filesystem::path> socketPath(const storage::WorkspaceLocation& location);

} // namespace sextant::host
