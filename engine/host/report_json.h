#pragma once

#include <string>

#include "engine/host/session_runner.h"

namespace sextant::host {

/// The session report of specs/cli.md, run: one JSON document. `sessionId` is empty for a session in memory.
[[nodiscard]] std::string reportJson(const session::SessionReport& report, const std::string& sessionId,
                                     const Throughput& throughput);
/// The same for people: a few aligned lines.
[[nodiscard]] std::string reportText(const session::SessionReport& report, const std::string& sessionId,
                                     const Throughput& throughput);

} // namespace sextant::host
