#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/result.h"
#include "engine/journal/journal_reader.h"
#include "engine/storage/projection_rows.h"
#include "engine/storage/workspace.h"

namespace sextant::journal {

enum class FindingSeverity : std::uint8_t { Info, Warning, Error };
[[nodiscard]] std::string_view toString(FindingSeverity severity);

/// One thing the doctor has to say. Codes: SCHEMA, INTEGRITY, CHAIN, TAPE_MISSING, TAPE_DAMAGED, TAPE_TAIL,
/// PROJECTIONS, DISK_SPACE, PERMISSIONS.
struct Finding {
    std::string code;
    FindingSeverity severity = FindingSeverity::Error;
    std::string text;
};

struct DoctorOptions {
    std::uint64_t wantedFreeBytes = 2ULL << 30;
};

/// Looks at a workspace without changing it; empty when all is well. Errors: NotFound when there is no database.
[[nodiscard]] Result<std::vector<Finding>> examine(const storage::WorkspaceLocation& location,
                                                   const DoctorOptions& options = {});

/// Takes the projections that follow from the events up to `lastSeq`.
using ProjectionSink = std::function<Result<void>(const storage::ProjectionRows& rows, std::uint64_t lastSeq)>;
/// Replays a session through the engine and hands over its projections; supplied by the host, which owns sessions.
using Replayer = std::function<Result<void>(SessionReplay& replay, const ProjectionSink& sink)>;

/// Drops the projections of every session and makes them anew, each session in one transaction. The workspace must be
/// owned and no JournalWriter be open.
[[nodiscard]] Result<void> rebuildProjections(const storage::Workspace& workspace, const Replayer& replayer);

} // namespace sextant::journal
