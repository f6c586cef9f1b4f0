#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "app/cli/command.h"
#include "engine/host/event_source.h"
#include "engine/session/configuration/settings.h"

namespace sextant::cli {

/// The source that `run` was asked to play: --tape FILE… or --feed sim. Errors: InvalidArgument; as openTapes.
[[nodiscard]] Result<std::unique_ptr<host::EventSource>>
openSource(CommandContext& context, const session::SettingValues& settings, std::uint64_t seed);

} // namespace sextant::cli
