#pragma once

#include <memory>
#include <string>

#include "engine/host/event_source.h"

namespace sextant::host {

/// Opens again what a session was played from, by the description in its record. Errors: InvalidInput if a file has
/// changed since; as openTapes and openSimulator.
[[nodiscard]] Result<std::unique_ptr<EventSource>> openStoredSource(const std::string& description);
/// Whether a session's record describes a feed, which is rolled, and not files.
[[nodiscard]] bool isStoredFeed(const std::string& description);
/// What people read of it: "btcusdt_1m.csv, ethusdt_1m.csv" or "simulator, seed 42".
[[nodiscard]] std::string storedSourceText(const std::string& description);

} // namespace sextant::host
