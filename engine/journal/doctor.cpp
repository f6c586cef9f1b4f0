#include "engine/journal/doctor.h"

#include <algorithm>
#include <set>
#include <system_error>

#include <unistd.h>

#include "engine/journal/tape_reader.h"
#include "engine/storage/migrations.h"
#include "engine/storage/projection_tables.h"

namespace sextant::journal {
namespace {

using storage::Value;

/// Collects findings; each check adds its own.
struct Examination {
    const storage::WorkspaceLocation& location;
    const storage::Database& database;
    std::vector<Finding> findings;

    void add(const char* code, FindingSeverity severity, std::string text)
    {
        findings.push_back({code, severity, std::move(text)});
    }
    void add(const char* code, const Error& error) { add(code, FindingSeverity::Error, error.message); }
};

bool examineSchema(Examination& examination)
{
    if (auto checked = storage::checkMigrations(examination.database); !checked) {
        examination.add("SCHEMA", checked.error());
        return false;
    }
    const auto version = storage::schemaVersion(examination.database);
    const int newest = storage::builtInMigrations().back().version;
    if (!version) {
        examination.add("SCHEMA", version.error());
        return false;
    }
    if (*version == newest) return true;
    examination.add("SCHEMA", FindingSeverity::Warning,
                    "the database has schema version " + std::to_string(*version) + ", this program " +
                        std::to_string(newest) + ": it is brought up to date when it is next opened for writing");
    return false;
}

void examineIntegrity(Examination& examination)
{
    const auto table = examination.database.select("PRAGMA integrity_check(20)");
    if (!table) {
        examination.add("INTEGRITY", table.error());
        return;
    }
    for (const auto& row : table->rows) {
        const auto& text = std::get<std::string>(row[0]);
        if (text != "ok") examination.add("INTEGRITY", FindingSeverity::Error, "SQLite: " + text);
    }
    const auto orphans = examination.database.select("PRAGMA foreign_key_check");
    if (!orphans)
        examination.add("INTEGRITY", orphans.error());
    else if (!orphans->rows.empty())
        examination.add("INTEGRITY", FindingSeverity::Error,
                        std::to_string(orphans->rows.size()) + " rows refer to rows that do not exist");
}

void examineTape(Examination& examination)
{
    const Value kind[] = {std::int64_t{kTapeBlockRow}};
    TapeReader reader(examination.location.tape);
    std::vector<session::MarketSpan> spans;
    std::set<std::uint32_t> missing;
    TapeEnd end;
    std::int64_t after = 0;
    while (true) {
        const Value page[] = {kind[0], after};
        const auto table = examination.database.select(
            "SELECT row, first_seq, payload FROM journal WHERE kind = ? AND row > ? ORDER BY row LIMIT 4096", page);
        if (!table) {
            examination.add("TAPE_DAMAGED", table.error());
            return;
        }
        if (table->rows.empty()) break;
        for (const auto& row : table->rows) {
            after = std::get<std::int64_t>(row[0]);
            const auto* payload = std::get_if<std::vector<std::uint8_t>>(&row[2]);
            const auto block = payload != nullptr ? TapeBlock::fromCanonical(*payload) : std::nullopt;
            if (!block) {
                examination.add("TAPE_DAMAGED", FindingSeverity::Error,
                                "journal row " + std::to_string(after) + " does not describe a block of tape");
                continue;
            }
            end = {block->segment, block->end()};
            if (missing.contains(block->segment)) continue;
            const auto file = segmentFile(examination.location.tape, block->segment);
            std::error_code error;
            if (!std::filesystem::exists(file, error)) {
                missing.insert(block->segment);
                examination.add("TAPE_MISSING", FindingSeverity::Error,
                                file.string() + ": the journal needs it from row " + std::to_string(after) +
                                    " on, but it is not there");
                continue;
            }
            const auto read =
                reader.read(*block, static_cast<std::uint64_t>(std::get<std::int64_t>(row[1])), true, spans);
            if (!read)
                examination.add("TAPE_DAMAGED", FindingSeverity::Error,
                                read.error().message + " (journal row " + std::to_string(after) + ")");
        }
    }
    // A running owner is always ahead of what it has journaled.
    if (storage::lockOwner(examination.location.lock)) return;
    for (const auto& tail : findTails(examination.location.tape, end))
        examination.add("TAPE_TAIL", FindingSeverity::Info,
                        segmentFile(examination.location.tape, tail.segment).string() + ": " +
                            std::to_string(tail.bytes) + " bytes from byte " + std::to_string(tail.from) +
                            " on never became durable; they are cut when the workspace is next opened for writing");
}

void examineProjections(Examination& examination)
{
    const auto all = sessions(examination.database);
    if (!all) {
        examination.add("PROJECTIONS", all.error());
        return;
    }
    for (const auto& session : *all) {
        const auto point = durablePoint(examination.database, session);
        const auto projected = storage::projectedSeq(examination.database, session.info.sessionId);
        if (!point || !projected)
            examination.add("PROJECTIONS", !point ? point.error() : projected.error());
        else if (point->seq != *projected)
            examination.add("PROJECTIONS", FindingSeverity::Warning,
                            "session " + session.info.sessionId + ": its tables are complete up to event " +
                                std::to_string(*projected) + " of " + std::to_string(point->seq) +
                                "; run `doctor --rebuild`");
    }
}

void examineDisk(Examination& examination, const DoctorOptions& options)
{
    std::error_code error;
    const auto folder = std::filesystem::absolute(examination.location.database, error).parent_path();
    const auto space = std::filesystem::space(folder, error);
    if (error)
        examination.add("DISK_SPACE", FindingSeverity::Warning,
                        folder.string() + ": cannot tell the free space: " + error.message());
    else if (space.available < options.wantedFreeBytes)
        examination.add("DISK_SPACE", FindingSeverity::Warning,
                        folder.string() + ": " + std::to_string(space.available >> 20) +
                            " MiB are free, expected at least " + std::to_string(options.wantedFreeBytes >> 20) +
                            " MiB");
    for (const auto& path : {folder, examination.location.database, examination.location.tape}) {
        if (!std::filesystem::exists(path, error)) {
            if (path == examination.location.tape)
                examination.add("PERMISSIONS", FindingSeverity::Warning,
                                path.string() + ": the tape's folder is not there");
        } else if (::access(path.c_str(), R_OK | W_OK) != 0) {
            examination.add("PERMISSIONS", FindingSeverity::Warning,
                            path.string() + ": it may not be written by this user");
        }
    }
    const auto mode = std::filesystem::status(examination.location.database, error).permissions();
    if (!error && (mode & std::filesystem::perms::others_write) != std::filesystem::perms::none)
        examination.add("PERMISSIONS", FindingSeverity::Warning,
                        examination.location.database.string() + ": every user may write it");
}

} // namespace

std::string_view toString(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::Info:
        return "info";
    case FindingSeverity::Warning:
        return "warning";
    case FindingSeverity::Error:
        return "error";
    }
    return "error";
}

Result<std::vector<Finding>> examine(const storage::WorkspaceLocation& location, const DoctorOptions& options)
{
    storage::Database::Options readOnly;
    readOnly.lockFile = location.lock;
    auto database = storage::Database::open(location.database, readOnly);
    if (!database) {
        if (database.error().code != ErrorCode::Corrupt) return tl::unexpected(database.error());
        return std::vector<Finding>{{"INTEGRITY", FindingSeverity::Error, database.error().message}};
    }
    Examination examination{location, *database, {}};
    examineIntegrity(examination);
    if (examineSchema(examination)) {
        if (const auto chain = verifyChain(*database); !chain) examination.add("CHAIN", chain.error());
        examineTape(examination);
        examineProjections(examination);
    }
    examineDisk(examination, options);
    return std::move(examination.findings);
}

Result<void> rebuildProjections(const storage::Workspace& workspace, const Replayer& replayer)
{
    auto database = workspace.connect(storage::Database::Access::ReadWrite);
    if (!database) return tl::unexpected(database.error());
    const auto all = sessions(*database);
    if (!all) return tl::unexpected(all.error());
    storage::ProjectionTables tables(*database);
    for (const auto& session : *all) {
        const auto& id = session.info.sessionId;
        auto replay = SessionReplay::open(workspace.location(), id);
        if (!replay) return tl::unexpected(replay.error());
        auto rebuilt = database->transact([&]() -> Result<void> {
            if (auto dropped = storage::dropProjections(*database, id); !dropped) return dropped;
            return replayer(*replay, [&](const storage::ProjectionRows& rows, std::uint64_t lastSeq) -> Result<void> {
                if (auto written = tables.write(id, rows); !written) return written;
                return tables.setProjectedSeq(id, lastSeq);
            });
        });
        if (!rebuilt) return rebuilt;
    }
    return {};
}

} // namespace sextant::journal
