#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "engine/core/result.h"
#include "engine/host/account_files.h"
#include "engine/storage/projection_tables.h"

namespace sextant::host {

/// What of engine 2 can be written out (agents.md §9), oldest first.
enum class DecisionFileKind : std::uint8_t {
    Decisions,    ///< every row of the decision log: what each agent said, and what they decided together
    ShadowTrades, ///< entries in the shadow, what each came of and how it ended
};
/// By "decisions" or "shadow-trades".
[[nodiscard]] std::optional<DecisionFileKind> decisionFileNamed(std::string_view name);

/// CSV with a line of titles, UTF-8, in pieces, so that its length does not matter. Times are RFC 3339 UTC, prices and
/// money decimal, bytes hexadecimal; what is not there is empty. Of the filter session, time and symbol count; there is
/// no limit. How many rows; errors: those of the sink and of the database.
[[nodiscard]] Result<std::uint64_t> writeDecisionFile(const storage::Database& database, DecisionFileKind kind,
                                                      const storage::ListFilter& filter, const TextSink& sink);
/// The same to a file, which is there whole or as it was before. Errors: Io.
[[nodiscard]] Result<std::uint64_t> writeDecisionFile(const storage::Database& database, DecisionFileKind kind,
                                                      const storage::ListFilter& filter, const std::string& path);
/// How many rows it has besides the titles.
[[nodiscard]] Result<std::uint64_t> decisionFileRows(const storage::Database& database, DecisionFileKind kind,
                                                     const storage::ListFilter& filter);

} // namespace sextant::host
