#pragma once

#include <chrono>
#include <span>
#include <string>
#include <vector>

#include "engine/core/result.h"
#include "engine/core/time.h"
#include "engine/storage/database.h"

namespace sextant::storage {

/// One numbered step of the schema: SQL that makes it and SQL that takes it back.
struct Migration {
    int version = 0; ///< from 1, without holes
    std::string name;
    std::string up;
    std::string down;
};

/// The steps built into this program from resources/migrations, in order.
[[nodiscard]] const std::vector<Migration>& builtInMigrations();

/// The newest version applied to the database, 0 for a new one.
[[nodiscard]] Result<int> schemaVersion(const Database& database);

/// Compares what is applied with what this program knows, by version and checksum. Errors: Incompatible when the
/// database was made by a newer program, or an applied step is not the one built in; the message says what to do.
[[nodiscard]] Result<void> checkMigrations(const Database& database,
                                           std::span<const Migration> known = builtInMigrations());

/// Applies every missing step in one transaction, so that a failing one leaves the database as it was. `now` is noted
/// as the time of applying.
[[nodiscard]] Result<void> migrateUp(Database& database, Time now,
                                     std::span<const Migration> known = builtInMigrations());

/// Takes back all steps above `target`, newest first, in one transaction.
[[nodiscard]] Result<void> migrateDown(Database& database, int target,
                                       std::span<const Migration> known = builtInMigrations());

} // namespace sextant::storage
