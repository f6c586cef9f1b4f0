#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "app/cli/command.h"
#include "engine/host/event_source.h"
#include "engine/host/stored_source.h"
#include "engine/session/configuration/settings.h"

namespace sextant::cli {

/// Where a feed of `run` gets what is not stored of it; ended by the stop signals.
[[nodiscard]] host::FeedContext feedContext(const Arguments& arguments);

/// The source that `run` was asked to play: --tape FILE… or --feed sim|VENUE. Errors: InvalidArgument; as openTapes and
/// openFeed.
[[nodiscard]] Result<std::unique_ptr<host::EventSource>>
openSource(CommandContext& context, const session::SettingValues& settings, std::uint64_t seed);

} // namespace sextant::cli
