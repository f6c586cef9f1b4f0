#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "app/cli/arguments.h"
#include "engine/core/result.h"
#include "engine/session/configuration/flags.h"
#include "engine/session/configuration/settings.h"

namespace sextant::cli {

struct CommandContext;

/// What a session is to run with.
struct Configuration {
    session::SettingValues settings;
    session::FlagValues flags;
    std::vector<std::string> warnings; ///< stored values that this version does not know; whole sentences
};

/// From where stored values are taken.
enum class StoredValues : std::uint8_t {
    OfNamedWorkspace, ///< of --workspace or --db; without them none, so that a run in memory depends on no folder
    OfWorkspace,      ///< also of the user's data folder
    Alone,            ///< of the workspace, and nothing of --config, --set and --flag
};

/// Defaults, then what the workspace stores, then --config, then --set and --flag; the later wins. A workspace that
/// does not exist yet stores nothing. Errors: InvalidArgument and NotFound "FILE:LINE: KEY: …", "--set: KEY: …"; as
/// openForReading().
[[nodiscard]] Result<Configuration> readConfiguration(const Arguments& arguments,
                                                      StoredValues stored = StoredValues::OfNamedWorkspace);

/// The text of the file of --scoring-config, else of scoring.config.json in the folder of --workspace, checked, its
/// warnings noted; empty without either. Errors: Io; InvalidInput "FILE:LINE: KEY: …" for one that a session would
/// refuse.
[[nodiscard]] Result<std::string> readScoringConfig(CommandContext& context);

} // namespace sextant::cli
