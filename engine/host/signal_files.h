#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/core/result.h"
#include "engine/host/command_parser.h"
#include "engine/session/event.h"

namespace sextant::host {

/// Reads a JSON-lines file of signals in the native or the TradingView form (execution.md §1.1); `time` may say when a
/// signal arrives, else it arrives at its timestamp. Errors: InvalidInput "FILE:LINE: FIELD: …". In time order.
[[nodiscard]] Result<std::vector<session::Event>> readSignals(const std::string& path, const InstrumentFinder& find);

/// Reads a JSON-lines file of operator commands: {"time","command","actor","reason", …}. Errors and order as
/// readSignals.
[[nodiscard]] Result<std::vector<session::Event>> readCommands(const std::string& path, const InstrumentFinder& find);

} // namespace sextant::host
