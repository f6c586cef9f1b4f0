#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/core/result.h"
#include "engine/core/sha256.h"
#include "engine/market/formats/file_head.h"
#include "engine/market/formats/tape_source.h"
#include "engine/market/options/option_contract.h"
#include "engine/market/options/option_quote.h"
#include "engine/market/timeframe.h"

namespace sextant::market::formats {

/// How to read a file of option quotes; everything but the path is optional.
struct OptionTapeRequest {
    std::string path;     ///< "-" is standard input
    bool lenient = false; ///< leave out and count bad rows instead of refusing the file
    /// Rows are the last quotes of bars of this length, stamped with the bar's start; empty: from the file's name, else
    /// each row is a quote at its own instant.
    std::optional<Timeframe> timeframe;
    std::size_t mostProblems = 0; ///< rejected rows that are kept with their reason
};

/// What a file of option quotes turned out to be.
struct OptionTapeInfo {
    Digest sha256;                      ///< of the bytes as stored
    std::optional<Timeframe> timeframe; ///< of the bars that the quotes close
    std::uint64_t rows = 0;             ///< quotes given
    std::uint64_t rejected = 0;         ///< bad rows left out (lenient)
    std::uint64_t duplicates = 0;       ///< second rows of a contract for the same bar, dropped
    std::uint64_t outOfOrder = 0;       ///< rows earlier than one before them; given in order all the same
    std::uint64_t rounded = 0;          ///< quotes with a price finer than 10^-4
    QuoteProblemCounts quotes;          ///< what is wrong with the quotes themselves, row by row
    std::vector<RowProblem> problems;   ///< the first of the rejected rows
};

/// A file of option quotes in memory: 40 bytes a quote.
struct OptionTape {
    std::vector<OptionContract>
        contracts;                   ///< in the order of their first rows; OptionQuote::contract is the place here
    std::vector<OptionQuote> quotes; ///< by time, then as in the file
    OptionTapeInfo info;
};

/// Whether a file with this head is one of option quotes, by the names of its columns.
[[nodiscard]] bool isOptionTape(const FileHead& head);

/// Reads a table with a header of names: `timestamp_ms_utc` (or timestamp, time, date), `bid`, `ask`, optionally
/// `bid_size` and `ask_size`, and either `underlying` (or root), `expiry`, `strike`, `right` or one OSI symbol in
/// `option_symbol` (or osi, contract). An empty or zero bid or ask means that there is none. The rows of a bar are
/// known at its end: a row's time is that end (of daily rows the regular close of the day in New York), never its
/// stamp. Errors: NotFound, Io; InvalidInput "FILE:LINE: FIELD: …" for a missing column, and for a bad row unless
/// lenient.
[[nodiscard]] Result<OptionTape> readOptionTape(const OptionTapeRequest& request);

} // namespace sextant::market::formats
