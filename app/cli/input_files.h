#pragma once

#include <memory>
#include <string>

#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "engine/core/result.h"
#include "engine/host/tape_input.h"
#include "engine/market/formats/tape_source.h"
#include "engine/session/report.h"

namespace sextant::cli {

/// A small text file, gzip'ed or not, `-` for standard input. Errors: NotFound and Io naming the file; InvalidInput
/// for one over 16 MiB.
[[nodiscard]] Result<std::string> readTextFile(const std::string& path);

/// How to read one file: --symbol, --venue, --timeframe, --format, --lenient and --instrument. Errors:
/// InvalidArgument.
[[nodiscard]] Result<host::TapeRequest> fileRequest(const Arguments& arguments, const std::string& path);

/// Opens one file of market data alone. Errors: as TapeSource::open.
[[nodiscard]] Result<std::unique_ptr<market::formats::TapeSource>> openMarketFile(const host::TapeRequest& request,
                                                                                  const std::string& path);

/// Tells people what was left out, repaired or missing.
void noteFaults(const std::string& path, const session::EventCounts& counts, Output& output);

} // namespace sextant::cli
