#include "engine/storage/migrations.h"

#include <algorithm>
#include <charconv>
#include <map>

#include "engine/core/contract.h"
#include "engine/core/sha256.h"
#include "resources/migrations.h"

namespace sextant::storage {
namespace {

std::vector<Migration> parseEmbedded()
{
    std::map<int, Migration> byVersion;
    for (const auto& file : migration_files::kFiles) {
        int version = 0;
        std::from_chars(file.name.data(), file.name.data() + 4, version);
        const bool isUp = file.name.ends_with(".up.sql");
        expects(version > 0 && (isUp || file.name.ends_with(".down.sql")),
                "a migration is called NNNN_name.up.sql or .down.sql");
        Migration& migration = byVersion[version];
        migration.version = version;
        migration.name = file.name.substr(5, file.name.find('.') - 5);
        (isUp ? migration.up : migration.down) = file.text;
    }
    std::vector<Migration> migrations;
    for (auto& [version, migration] : byVersion) {
        expects(version == static_cast<int>(migrations.size()) + 1 && !migration.up.empty() && !migration.down.empty(),
                "migrations are numbered from 1 without holes, each with an up and a down");
        migrations.push_back(std::move(migration));
    }
    return migrations;
}

std::string checksumOf(const Migration& migration)
{
    Sha256 hash;
    hash.update(migration.up);
    hash.update(std::string_view("\0", 1));
    hash.update(migration.down);
    return toHex(hash.finish());
}

struct AppliedMigration {
    int version = 0;
    std::string name;
    std::string checksum;
};

Result<std::vector<AppliedMigration>> readApplied(const Database& database)
{
    const auto exists =
        database.integer("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'schema_migrations'");
    if (!exists) return tl::unexpected(exists.error());
    std::vector<AppliedMigration> applied;
    if (*exists == 0) return applied;
    const auto table = database.select("SELECT version, name, checksum FROM schema_migrations ORDER BY version");
    if (!table) return tl::unexpected(table.error());
    for (const auto& row : table->rows)
        applied.push_back({static_cast<int>(std::get<std::int64_t>(row[0])), std::get<std::string>(row[1]),
                           std::get<std::string>(row[2])});
    return applied;
}

} // namespace

const std::vector<Migration>& builtInMigrations()
{
    static const std::vector<Migration> migrations = parseEmbedded();
    return migrations;
}

Result<int> schemaVersion(const Database& database)
{
    return readApplied(database).map([](const auto& applied) { return applied.empty() ? 0 : applied.back().version; });
}

Result<void> checkMigrations(const Database& database, std::span<const Migration> known)
{
    const auto applied = readApplied(database);
    if (!applied) return tl::unexpected(applied.error());
    for (std::size_t i = 0; i < applied->size(); ++i) {
        const auto& step = (*applied)[i];
        const std::string where =
            database.file().string() + ": schema version " + std::to_string(step.version) + " (" + step.name + ") ";
        if (i >= known.size())
            return fail(ErrorCode::Incompatible, where + "was made by a newer program; this one knows versions up to " +
                                                     std::to_string(known.size()) +
                                                     ": update Sextant, or restore a backup of the time before");
        if (step.version != known[i].version || step.checksum != checksumOf(known[i]))
            return fail(ErrorCode::Incompatible,
                        where + "is not the one of this program (" + known[i].name +
                            "): the schema was changed by hand or by a development build; restore a backup");
    }
    return {};
}

Result<void> migrateUp(Database& database, Time now, std::span<const Migration> known)
{
    if (auto checked = checkMigrations(database, known); !checked) return checked;
    const auto version = schemaVersion(database);
    if (!version) return tl::unexpected(version.error());
    if (*version == static_cast<int>(known.size())) return {};
    return database.transact([&]() -> Result<void> {
        auto done = database.execute(
            "CREATE TABLE IF NOT EXISTS schema_migrations (version INTEGER PRIMARY KEY, name TEXT NOT NULL, "
            "checksum TEXT NOT NULL, applied_at INTEGER NOT NULL, duration INTEGER NOT NULL) STRICT");
        for (const Migration& step : known.subspan(static_cast<std::size_t>(*version))) {
            if (!done) break;
            const auto start = std::chrono::steady_clock::now();
            done = database.execute(step.up);
            if (!done) {
                done.error().message +=
                    " (migration " + std::to_string(step.version) + "_" + step.name + "; nothing was changed)";
                break;
            }
            const Duration took = std::chrono::steady_clock::now() - start;
            const Value row[] = {std::int64_t{step.version}, step.name, checksumOf(step), now.ns,
                                 std::int64_t{took.count()}};
            done = database
                       .change("INSERT INTO schema_migrations (version, name, checksum, applied_at, duration) VALUES "
                               "(?, ?, ?, ?, ?)",
                               row)
                       .map([](auto) {});
        }
        return done;
    });
}

Result<void> migrateDown(Database& database, int target, std::span<const Migration> known)
{
    if (auto checked = checkMigrations(database, known); !checked) return checked;
    const auto version = schemaVersion(database);
    if (!version) return tl::unexpected(version.error());
    if (target < 0 || target > *version)
        return fail(ErrorCode::InvalidArgument,
                    "schema version " + std::to_string(target) + ": expected 0 to " + std::to_string(*version));
    return database.transact([&]() -> Result<void> {
        Result<void> done;
        for (int step = *version; step > target && done; --step) {
            done = database.execute(known[static_cast<std::size_t>(step) - 1].down);
            const Value row[] = {std::int64_t{step}};
            if (done) done = database.change("DELETE FROM schema_migrations WHERE version = ?", row).map([](auto) {});
        }
        return done;
    });
}

} // namespace sextant::storage
