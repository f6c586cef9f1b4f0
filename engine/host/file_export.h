#pragma once

#include <cstdint>
#include <string>

#include "engine/host/account_files.h"
#include "engine/host/background_work.h"
#include "engine/host/decision_files.h"
#include "engine/storage/workspace.h"

namespace sextant::host {

/// Writes stored tables to a file, which is there whole or as it was before: how many rows it has.
using FileExport = BackgroundWork<std::uint64_t>;

/// Errors: as writeAccountFile(); Interrupted.
[[nodiscard]] FileExport::Work accountFileExport(storage::WorkspaceLocation location, AccountFile kind,
                                                 storage::ListFilter filter, std::string path);
/// Errors: as writeDecisionFile(); Interrupted.
[[nodiscard]] FileExport::Work decisionFileExport(storage::WorkspaceLocation location, DecisionFileKind kind,
                                                  storage::ListFilter filter, std::string path);

} // namespace sextant::host
