#include "engine/host/session_export.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <system_error>
#include <utility>

#include "engine/host/account_files.h"
#include "engine/host/decision_lines.h"
#include "engine/host/json_text.h"
#include "engine/host/report_json.h"
#include "engine/host/session_setup.h"
#include "engine/host/stored_source.h"
#include "engine/journal/journal_reader.h"

namespace sextant::host {
namespace {

using storage::Value;

constexpr double kReplayShare = 0.7; // of the whole
constexpr std::int64_t kPageRows = 16'384;

/// A file that is written to, or the first thing that went wrong.
class OutputFile final {
public:
    explicit OutputFile(std::filesystem::path path) : m_path(std::move(path)), m_out(m_path, std::ios::binary) {}
    void write(std::string_view text) { m_out.write(text.data(), static_cast<std::streamsize>(text.size())); }
    [[nodiscard]] Result<void> close()
    {
        m_out.close();
        if (m_out) return {};
        return fail(ErrorCode::Io, m_path.string() + ": cannot be written (is the disk full?)");
    }

private:
    std::filesystem::path m_path;
    std::ofstream m_out;
};

/// RFC 4180; what a spreadsheet would take for a formula begins with an apostrophe.
std::string csvCell(const Value& value)
{
    if (const auto* integer = std::get_if<std::int64_t>(&value)) return std::to_string(*integer);
    if (const auto* number = std::get_if<double>(&value)) {
        JsonText text;
        text.number(*number);
        return std::string(text.view());
    }
    if (const auto* bytes = std::get_if<std::vector<std::uint8_t>>(&value)) {
        constexpr std::string_view kDigits = "0123456789abcdef";
        std::string out;
        for (const std::uint8_t byte : *bytes) {
            out += kDigits[byte >> 4];
            out += kDigits[byte & 15];
        }
        return out;
    }
    const auto* text = std::get_if<std::string>(&value);
    if (text == nullptr) return {};
    const bool isFormula = !text->empty() && std::string_view("=+-@\t\r").find(text->front()) != std::string_view::npos;
    const std::string whole = (isFormula ? "'" : "") + *text;
    if (whole.find_first_of(",\"\r\n") == std::string::npos) return whole;
    std::string out = "\"";
    for (const char each : whole)
        out += each == '"' ? std::string("\"\"") : std::string(1, each);
    return out + "\"";
}

/// All rows of a query as CSV, page by page; its last parameter counts rows to skip.
Result<void> writeQuery(const storage::Database& database, const std::string& query, const Value& id,
                        const std::filesystem::path& path)
{
    OutputFile file(path);
    for (std::int64_t skip = 0;; skip += kPageRows) {
        const Value parameters[] = {id, kPageRows, skip};
        const auto table = database.select(query + " LIMIT ? OFFSET ?", parameters);
        if (!table) return tl::unexpected(table.error());
        std::string text;
        const auto line = [&text](const auto& cells, const auto& cellOf) {
            for (std::size_t i = 0; i < cells.size(); ++i)
                text += (i == 0 ? "" : ",") + cellOf(cells[i]);
            text += "\r\n";
        };
        if (skip == 0) line(table->columns, [](const std::string& name) { return name; });
        for (const auto& row : table->rows)
            line(row, csvCell);
        file.write(text);
        if (table->rows.size() < static_cast<std::size_t>(kPageRows)) break;
    }
    return file.close();
}

struct TableFile {
    const char* name;
    const char* query;
};
constexpr std::array<TableFile, 9> kTables{{
    {"journal.csv",
     "SELECT row, kind, first_seq, last_seq, time, digest, hash FROM journal WHERE session_id = ? ORDER BY row"},
    {"signals.csv", "SELECT * FROM signals WHERE session_id = ? ORDER BY seq, ordinal"},
    {"orders.csv", "SELECT * FROM orders WHERE session_id = ? ORDER BY seq, ordinal"},
    {"fills.csv", "SELECT * FROM trades WHERE session_id = ? ORDER BY seq, ordinal"},
    {"positions.csv", "SELECT * FROM positions WHERE session_id = ? ORDER BY seq, ordinal"},
    {"messages.csv", "SELECT * FROM incidents WHERE session_id = ? ORDER BY seq, ordinal"},
    {"ledger.csv", "SELECT * FROM ledger_entries WHERE session_id = ? ORDER BY seq, ordinal"},
    {"commands.csv", "SELECT * FROM commands WHERE session_id = ? ORDER BY seq"},
    {"notes.csv", "SELECT * FROM journal_notes WHERE session_id = ? ORDER BY seq"},
}};
constexpr std::array<std::pair<const char*, AccountFile>, 3> kAccountFiles{{
    {"trades.csv", AccountFile::Trades},
    {"days.csv", AccountFile::Days},
    {"tax-lots.csv", AccountFile::TaxLots},
}};

std::string sessionJson(const journal::SessionRecord& record, std::uint64_t events, Time to, const Digest& digest)
{
    JsonText out;
    out.beginObject().key("session_id").text(record.info.sessionId);
    out.key("created").text(toRfc3339(record.info.createdAt)).key("complete").boolean(record.isClosed);
    out.key("source").text(storedSourceText(record.info.sources)).key("events").count(events);
    out.key("until").text(toRfc3339(to)).key("digest").text(toHex(digest));
    out.key("seed").text(std::to_string(record.info.seed));
    out.key("decision_version").integer(record.info.decisionVersion);
    if (const auto setup = setupOf(record.info.sources)) {
        out.key("name").text(setup->name);
        for (const auto& [key, values] :
             {std::pair("settings", setup->settings.changed()), std::pair("flags", setup->flags.changed())}) {
            out.key(key).beginObject();
            for (const auto& [name, value] : values)
                out.key(name).text(value);
            out.endObject();
        }
    }
    out.endObject();
    return std::string(out.view()) + "\n";
}

Result<void> writeText(const std::filesystem::path& path, std::string_view text)
{
    OutputFile file(path);
    file.write(text);
    return file.close();
}

/// The replay: decisions, and at its end the report.
Result<void> writeReplay(const storage::WorkspaceLocation& location, const std::string& sessionId,
                         std::uint64_t lastSeq, const std::filesystem::path& folder,
                         const std::function<bool(double)>& goOn)
{
    auto replay = journal::SessionReplay::open(location, sessionId);
    if (!replay) return tl::unexpected(replay.error());
    session::Session session;
    session::Effects effects;
    DecisionLines lines;
    OutputFile decisions(folder / "decisions.jsonl");
    std::string text;
    Digest recorded;
    Digest replayed;
    bool isSame = true;
    journal::ReplayRow row;
    while (true) {
        auto more = replay->next(row);
        if (!more) return tl::unexpected(more.error());
        if (!*more || row.firstSeq > lastSeq) break; // a session that runs goes on meanwhile
        effects.clear();
        if (row.event) session.apply(*row.event, effects);
        for (const session::MarketSpan& span : row.spans)
            session.apply(span, effects);
        text.clear();
        lines.render(session, effects, text);
        decisions.write(text);
        if (row.digest) {
            recorded = *row.digest;
            replayed = session.digests().all;
            isSame = isSame && recorded == replayed;
        }
        const double share = lastSeq == 0 ? 1.0 : static_cast<double>(row.lastSeq) / static_cast<double>(lastSeq);
        if (!goOn(kReplayShare * std::min(1.0, share))) return fail(ErrorCode::Interrupted, "cancelled");
    }
    if (auto done = decisions.close(); !done) return done;
    if (!isSame)
        return fail(ErrorCode::CheckFailed, "the replay of session " + sessionId +
                                                " gives another digest than was recorded; nothing is exported. "
                                                "`sextant-cli doctor` tells more");
    if (!session.isStarted()) return {};
    const session::SessionReport report = session.report();
    if (auto done = writeText(folder / "report.json", reportJson(report, sessionId, {}) + "\n"); !done) return done;
    return writeText(folder / "report.txt", reportText(report, sessionId, {}));
}

Result<std::vector<std::string>> writeFiles(const storage::WorkspaceLocation& location, const std::string& sessionId,
                                            const std::filesystem::path& folder,
                                            const std::function<bool(double)>& goOn)
{
    const auto readable = storage::Workspace::openReadOnly(location);
    if (!readable) return tl::unexpected(readable.error());
    const auto database = readable->connect(storage::Database::Access::ReadOnly);
    if (!database) return tl::unexpected(database.error());
    const auto record = journal::findSession(*database, sessionId);
    if (!record) return tl::unexpected(record.error());
    const auto point = journal::durablePoint(*database, *record);
    if (!point) return tl::unexpected(point.error());
    const std::string& id = record->info.sessionId;
    if (auto done = writeReplay(location, id, point->seq, folder, goOn); !done) return tl::unexpected(done.error());
    if (auto done = writeText(folder / "session.json", sessionJson(*record, point->seq, point->time, point->digest));
        !done)
        return tl::unexpected(done.error());
    const double step = (1.0 - kReplayShare) / static_cast<double>(kTables.size() + kAccountFiles.size());
    double share = kReplayShare;
    for (const TableFile& table : kTables) {
        if (auto done = writeQuery(*database, table.query, id, folder / table.name); !done)
            return tl::unexpected(done.error());
        if (!goOn(share += step)) return fail(ErrorCode::Interrupted, "cancelled");
    }
    storage::ListFilter filter;
    filter.sessionId = id;
    for (const auto& [name, kind] : kAccountFiles) {
        if (auto done = writeAccountFile(*database, kind, filter, (folder / name).string()); !done)
            return tl::unexpected(done.error());
        if (!goOn(std::min(1.0, share += step))) return fail(ErrorCode::Interrupted, "cancelled");
    }
    std::vector<std::string> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        files.push_back(entry.path().filename().string());
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

Result<std::vector<std::string>> exportSession(const storage::WorkspaceLocation& location, const std::string& sessionId,
                                               const std::filesystem::path& folder,
                                               const std::function<bool(double share)>& goOn)
{
    std::error_code error;
    const bool isThere = std::filesystem::exists(folder, error);
    if (isThere && (!std::filesystem::is_directory(folder, error) || !std::filesystem::is_empty(folder, error)))
        return fail(ErrorCode::InvalidArgument,
                    folder.string() + ": is there and not empty; name a new folder for the files");
    // Beside its place, so that what is there by the name is whole.
    std::filesystem::path partial = std::filesystem::absolute(folder, error).lexically_normal();
    if (partial.filename().empty()) partial = partial.parent_path();
    const std::filesystem::path place = partial;
    partial += ".partial";
    std::filesystem::remove_all(partial, error);
    if (!std::filesystem::create_directories(partial, error) || error)
        return fail(ErrorCode::Io, partial.string() + ": cannot make the folder: " + error.message());
    auto files = writeFiles(location, sessionId, partial, goOn);
    if (files) {
        if (isThere) std::filesystem::remove(place, error);
        std::filesystem::rename(partial, place, error);
        if (error) files = fail(ErrorCode::Io, place.string() + ": " + error.message());
    }
    if (!files) {
        std::error_code ignored;
        std::filesystem::remove_all(partial, ignored);
    }
    return files;
}

SessionExport::Work sessionExportWork(storage::WorkspaceLocation location, std::string sessionId,
                                      std::filesystem::path folder)
{
    return [location = std::move(location), sessionId = std::move(sessionId),
            folder = std::move(folder)](const std::stop_token& stop, const std::function<void(double)>& tell) {
        return exportSession(location, sessionId, folder, [&](double share) {
            tell(share);
            return !stop.stop_requested();
        });
    };
}

} // namespace sextant::host
