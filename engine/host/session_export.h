#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "engine/core/result.h"
#include "engine/host/background_work.h"
#include "engine/storage/workspace.h"

namespace sextant::host {

/// Writes a stored session to files of a folder, which is there whole or not at all:
///     session.json    what it is, what it was begun with, its digest
///     report.txt      the report of its end, and report.json
///     decisions.jsonl every decision with its reasons, as replayed
///     journal.csv     its rows of the journal with their hashes
///     *.csv           its tables (orders, fills, positions, signals, messages, ledger, commands, notes), and the main
///                     account's trades, days and tax lots
/// It is replayed for the report, so that it takes as long as that. `goOn` hears how much is done, 0..1, and says
/// whether to go on. Returns the names of the files. Errors: InvalidArgument for a folder that is there and not empty;
/// Interrupted by goOn; CheckFailed where the replay gives another digest; those of the journal; Io.
[[nodiscard]] Result<std::vector<std::string>> exportSession(const storage::WorkspaceLocation& location,
                                                             const std::string& sessionId,
                                                             const std::filesystem::path& folder,
                                                             const std::function<bool(double share)>& goOn);

/// The same on a thread of its own.
using SessionExport = BackgroundWork<std::vector<std::string>>;
[[nodiscard]] SessionExport::Work sessionExportWork(storage::WorkspaceLocation location, std::string sessionId,
                                                    std::filesystem::path folder);

} // namespace sextant::host
