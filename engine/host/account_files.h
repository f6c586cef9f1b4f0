#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "engine/core/result.h"
#include "engine/storage/projection_tables.h"

namespace sextant::host {

/// What an account can be written out as, oldest first (engine/trading/ledger/account_exports.h).
enum class AccountFile : std::uint8_t {
    TaxLots, ///< closed lots
    Trades,  ///< closed positions with their best and worst result, notes and tags
    Days,    ///< snapshots at the close of trading days
};
/// By "tax-lots", "trades" or "days".
[[nodiscard]] std::optional<AccountFile> accountFileNamed(std::string_view name);

/// Takes a piece of a file, or says why not.
using TextSink = std::function<Result<void>(std::string_view)>;
/// Writes a file from the tables of stored sessions, in pieces, so that its length does not matter. Of the filter
/// session, time, symbol and account count (no account: the main one); there is no limit. Errors: those of the sink;
/// Corrupt for a damaged definition of an instrument.
[[nodiscard]] Result<void> writeAccountFile(const storage::Database& database, AccountFile kind,
                                            const storage::ListFilter& filter, const TextSink& sink);
/// The same to a file, which is there whole or as it was before. Errors: Io.
[[nodiscard]] Result<void> writeAccountFile(const storage::Database& database, AccountFile kind,
                                            const storage::ListFilter& filter, const std::string& path);
/// How many rows it has besides the titles.
[[nodiscard]] Result<std::uint64_t> accountFileRows(const storage::Database& database, AccountFile kind,
                                                    const storage::ListFilter& filter);

} // namespace sextant::host
