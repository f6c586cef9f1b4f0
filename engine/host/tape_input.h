#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/host/event_source.h"
#include "engine/market/instrument_catalog.h"

namespace sextant::host {

/// Files to be played as one session (specs/cli.md, run).
struct TapeRequest {
    std::vector<std::string> files;
    std::vector<std::string> instrumentFiles; ///< --instrument: rows that win over the built-in ones
    std::string format, symbol, venue;
    std::optional<market::Timeframe> timeframe;
    bool lenient = false;
    std::optional<Time> from, to;
    std::string signalsFile;       ///< JSON lines, empty: none
    std::string commandsFile;      ///< JSON lines, empty: none
    std::int64_t warmupBars = 500; ///< with `from`: history before it, of each base timeframe

    /// As SessionStart keeps it, with the SHA-256 of each file.
    [[nodiscard]] std::string toJson(const std::vector<std::pair<std::string, std::string>>& hashes) const;
};

/// A stored request and the SHA-256 of each of its files, by path.
struct StoredTapeRequest {
    TapeRequest request;
    std::vector<std::pair<std::string, std::string>> hashes;
};
[[nodiscard]] Result<StoredTapeRequest> tapeRequestFromJson(const std::string& json);

/// Opens and checks all files: hashes, formats, instruments, signals and commands. Files of one symbol and venue are
/// one instrument. Errors: InvalidInput as the readers give them. With `expectedHashes`: InvalidInput if a file has
/// changed since.
[[nodiscard]] Result<std::unique_ptr<EventSource>>
openTapes(const TapeRequest& request, const std::vector<std::pair<std::string, std::string>>& expectedHashes = {});

} // namespace sextant::host
