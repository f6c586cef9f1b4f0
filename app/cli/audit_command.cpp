#include <algorithm>
#include <memory>
#include <stop_token>
#include <variant>

#include "app/cli/command_table.h"
#include "app/cli/listing.h"
#include "app/cli/progress_line.h"
#include "app/cli/record_filter.h"
#include "app/cli/stop_signals.h"
#include "app/cli/workspace_access.h"
#include "engine/host/decision_audit.h"
#include "engine/host/json_text.h"
#include "engine/journal/journal_reader.h"
#include "engine/session/event.h"
#include "engine/storage/operator_store.h"
#include "engine/storage/settings_store.h"

namespace sextant::cli {
namespace {

/// One thing somebody did, or the engine thought they should know.
struct AuditEntry {
    Time time;
    std::string kind;   ///< "command", "incident", "risk", "setting", "flag", "operator"
    std::string action; ///< which command, or the incident's code; "set" for settings and flags
    std::string who;
    std::string reason;
    std::string origin;
    std::string key;
    std::string symbol;
    std::string account; ///< of a command: by name, empty: the main one
    std::string variant;
    Cell oldValue;
    Cell newValue;
    Cell reasons;
    std::string sessionId;
    std::int64_t seq = 0;
};
using AuditEntries = std::vector<AuditEntry>;

Result<void> addCommands(const storage::Database& database, const storage::ListFilter& filter, AuditEntries& out)
{
    const storage::Value parameters[] = {static_cast<std::int64_t>(session::EventKind::Command),
                                         filter.since.value_or(Time::min()).ns, filter.sessionId};
    const auto table = database.select("SELECT row, session_id, first_seq, time, source, payload FROM journal "
                                       "WHERE kind = ?1 AND time >= ?2 AND (?3 = '' OR session_id = ?3)",
                                       parameters);
    if (!table) return tl::unexpected(table.error());
    for (const auto& row : table->rows) {
        const auto seq = std::get<std::int64_t>(row[2]);
        const auto event = session::decodeEvent(session::EventKind::Command, static_cast<std::uint64_t>(seq),
                                                Time{std::get<std::int64_t>(row[3])},
                                                static_cast<session::SourceId>(std::get<std::int64_t>(row[4])),
                                                std::get<std::vector<std::uint8_t>>(row[5]));
        if (!event)
            return fail(ErrorCode::Corrupt, database.file().string() + ": journal row " +
                                                std::to_string(std::get<std::int64_t>(row[0])) + ": " +
                                                event.error().message);
        const auto& command = *std::get<std::shared_ptr<const session::Command>>(event->body);
        AuditEntry entry;
        entry.time = event->time;
        entry.kind = "command";
        entry.action = session::toString(command.kind);
        entry.who = command.actor;
        entry.reason = command.reason;
        entry.origin = command.origin;
        entry.key = command.key;
        entry.symbol = command.symbol;
        entry.account = command.account;
        entry.variant = session::toString(session::Variant::Operator);
        if (!command.value.empty()) entry.newValue = command.value;
        entry.sessionId = std::get<std::string>(row[1]);
        entry.seq = seq;
        out.push_back(std::move(entry));
    }
    return {};
}

/// What risk stopped or made smaller.
Result<void> addRisk(const storage::Database& database, const storage::ListFilter& filter, AuditEntries& out)
{
    const auto table = storage::list(database, storage::Listing::RiskEvents, filter);
    if (!table) return tl::unexpected(table.error());
    const auto at = [&](const std::vector<storage::Value>& row, std::string_view name) -> const storage::Value& {
        const auto found = std::find(table->columns.begin(), table->columns.end(), name);
        return row.at(static_cast<std::size_t>(found - table->columns.begin()));
    };
    for (const auto& row : table->rows) {
        const auto* blocked = std::get_if<std::string>(&at(row, "blocked_by"));
        const auto* reduced = std::get_if<std::string>(&at(row, "reduced_by"));
        if (blocked == nullptr && reduced == nullptr) continue;
        AuditEntry entry;
        entry.time = Time{std::get<std::int64_t>(at(row, "time"))};
        entry.kind = "risk";
        entry.action = blocked != nullptr ? *blocked : *reduced;
        entry.key = blocked != nullptr ? "blocked" : "reduced";
        entry.symbol = std::get<std::string>(at(row, "symbol"));
        entry.variant = std::get<std::string>(at(row, "variant"));
        entry.reasons = JsonFragment{std::get<std::string>(at(row, "reasons"))};
        entry.sessionId = std::get<std::string>(at(row, "session_id"));
        entry.seq = std::get<std::int64_t>(at(row, "seq"));
        out.push_back(std::move(entry));
    }
    return {};
}

Result<void> addIncidents(const storage::Database& database, const storage::ListFilter& filter, AuditEntries& out)
{
    const auto table = storage::list(database, storage::Listing::Incidents, filter);
    if (!table) return tl::unexpected(table.error());
    const auto at = [&](const std::vector<storage::Value>& row, std::string_view name) -> const storage::Value& {
        const auto found = std::find(table->columns.begin(), table->columns.end(), name);
        return row.at(static_cast<std::size_t>(found - table->columns.begin()));
    };
    for (const auto& row : table->rows) {
        AuditEntry entry;
        entry.time = Time{std::get<std::int64_t>(at(row, "time"))};
        entry.kind = "incident";
        entry.action = std::get<std::string>(at(row, "code"));
        entry.symbol = std::get<std::string>(at(row, "symbol"));
        entry.variant = std::get<std::string>(at(row, "variant"));
        entry.reasons = JsonFragment{std::get<std::string>(at(row, "reasons"))};
        entry.sessionId = std::get<std::string>(at(row, "session_id"));
        entry.seq = std::get<std::int64_t>(at(row, "seq"));
        out.push_back(std::move(entry));
    }
    return {};
}

/// Changes of stored settings and flags; they belong to no session and no instrument.
Result<void> addChanges(storage::Database& database, const storage::ListFilter& filter, AuditEntries& out)
{
    if (!filter.sessionId.empty() || !filter.account.empty()) return {};
    for (const auto kind : {storage::KeyChange::Kind::Setting, storage::KeyChange::Kind::Flag}) {
        const auto history = storage::SettingsStore(database).history(kind);
        if (!history) return tl::unexpected(history.error());
        for (const storage::HistoryEntry& change : *history) {
            if (filter.since && change.note.when < *filter.since) continue;
            AuditEntry entry;
            entry.time = change.note.when;
            entry.kind = kind == storage::KeyChange::Kind::Setting ? "setting" : "flag";
            entry.action = "set";
            entry.who = change.note.who;
            entry.reason = change.note.reason;
            entry.origin = change.note.origin;
            entry.key = change.key;
            entry.variant = session::toString(session::Variant::Operator);
            if (change.oldValue) entry.oldValue = *change.oldValue;
            entry.newValue = change.newValue;
            out.push_back(std::move(entry));
        }
    }
    return {};
}

/// Unlocks, denials, refused actions and changes of operators; they belong to no session either.
Result<void> addOperatorEvents(storage::Database& database, const storage::ListFilter& filter, AuditEntries& out)
{
    if (!filter.sessionId.empty() || !filter.account.empty()) return {};
    const auto events = storage::OperatorStore(database).events(filter.since.value_or(Time::min()),
                                                                std::max<std::int64_t>(filter.limit, 1));
    if (!events) return tl::unexpected(events.error());
    for (const storage::OperatorEvent& event : *events) {
        AuditEntry entry;
        entry.time = event.at;
        entry.kind = "operator";
        entry.action = event.kind;
        entry.who = event.who;
        entry.reason = event.detail;
        entry.origin = event.origin;
        entry.key = event.subject;
        entry.variant = session::toString(session::Variant::Operator);
        if (!event.action.empty()) entry.newValue = event.action;
        out.push_back(std::move(entry));
    }
    return {};
}

Result<void> listAudit(CommandContext& context)
{
    const auto filter = readFilter(context.arguments);
    if (!filter) return tl::unexpected(filter.error());
    if (!filter->status.empty()) return fail(ErrorCode::InvalidArgument, "--state: entries of the audit have no state");
    auto database = openForReading(context.arguments);
    if (!database) return tl::unexpected(database.error());
    AuditEntries entries;
    if (auto done = addCommands(*database, *filter, entries); !done) return done;
    if (!filter->account.empty())
        std::erase_if(entries, [&](const AuditEntry& entry) {
            return (entry.account.empty() ? std::string("main") : entry.account) != filter->account;
        });
    if (auto done = addIncidents(*database, *filter, entries); !done) return done;
    if (auto done = addRisk(*database, *filter, entries); !done) return done;
    if (auto done = addChanges(*database, *filter, entries); !done) return done;
    if (auto done = addOperatorEvents(*database, *filter, entries); !done) return done;
    std::erase_if(entries, [&](const AuditEntry& entry) {
        return (!filter->symbol.empty() && entry.symbol != filter->symbol) ||
               (!filter->variant.empty() && entry.variant != filter->variant);
    });
    std::stable_sort(entries.begin(), entries.end(), [](const AuditEntry& a, const AuditEntry& b) {
        return std::pair(b.time, b.seq) < std::pair(a.time, a.seq);
    });
    if (entries.size() > static_cast<std::uint64_t>(filter->limit))
        entries.resize(static_cast<std::size_t>(filter->limit));

    Listing listing;
    listing.columns = {{"time"},       {"kind"},          {"action"},         {"operator"},
                       {"key"},        {"old_value"},     {"new_value"},      {"symbol"},
                       {"reason"},     {"origin", false}, {"variant", false}, {"session_id", false},
                       {"seq", false}, {"reasons", false}};
    const auto orNothing = [](const std::string& text) { return text.empty() ? Cell() : Cell(text); };
    for (AuditEntry& entry : entries) {
        const bool inSession = !entry.sessionId.empty();
        listing.rows.push_back({entry.time, entry.kind, entry.action, orNothing(entry.who), orNothing(entry.key),
                                std::move(entry.oldValue), std::move(entry.newValue), orNothing(entry.symbol),
                                orNothing(entry.reason), orNothing(entry.origin), orNothing(entry.variant),
                                orNothing(entry.sessionId), inSession ? Cell(entry.seq) : Cell(),
                                std::move(entry.reasons)});
    }
    print(context.output, listing, context.arguments.has("json"), "nothing to show");
    return {};
}

std::string faultsJson(const std::vector<host::LogFault>& faults)
{
    host::JsonText out;
    out.beginArray();
    for (const host::LogFault& fault : faults) {
        out.beginObject().key("table").text(fault.table).key("row").text(fault.row).key("field").text(fault.field);
        out.key("byte");
        fault.byte ? out.count(*fault.byte) : out.null();
        out.key("seq").integer(fault.seq).key("ordinal").integer(fault.ordinal).key("message").text(fault.message);
        out.endObject();
    }
    out.endArray();
    return std::string(out.view());
}

Result<void> verifyAudit(CommandContext& context)
{
    const auto location = workspaceLocation(context.arguments);
    if (!location) return tl::unexpected(location.error());
    if (const auto database = openForReading(context.arguments); !database) return tl::unexpected(database.error());
    // One stop ends it: nothing was changed, and nothing is known of what was not reached.
    const StopSignals signals;
    std::stop_source stop;
    ProgressLine line(context.output, "replaying every session");
    const auto audit = host::auditWorkspace(*location, stop.get_token(), [&](double share) {
        line.show(share);
        if (stopRequested()) stop.request_stop();
    });
    if (!audit) return tl::unexpected(audit.error());

    Listing listing;
    listing.columns = {
        {"session_id"},    {"events"},       {"digest_recorded"},   {"digest_replayed"},  {"equal"},
        {"other_version"}, {"decisions"},    {"recomputed", false}, {"snapshots", false}, {"replayed", false},
        {"fault_count"},   {"faults", false}};
    for (const host::DecisionAudit& session : audit->sessions)
        listing.rows.push_back(
            {session.sessionId, static_cast<std::int64_t>(session.events), toHex(session.recorded),
             toHex(session.replayed), session.recorded == session.replayed, session.otherVersion,
             static_cast<std::int64_t>(session.decisions), static_cast<std::int64_t>(session.recomputed),
             static_cast<std::int64_t>(session.snapshots), session.isReplayed,
             static_cast<std::int64_t>(session.faults.size()), JsonFragment{faultsJson(session.faults)}});
    const bool isJson = context.arguments.has("json");
    print(context.output, listing, isJson, "no sessions");
    if (!isJson)
        for (const host::DecisionAudit& session : audit->sessions)
            for (const host::LogFault& fault : session.faults)
                context.output.write(fault.message + "\n");
    if (const host::LogFault* first = audit->firstFault())
        return fail(ErrorCode::CheckFailed, "audit verify: " + first->message);
    if (!isJson)
        context.output.write("the journal's " + std::to_string(audit->journalRows) +
                             " rows are unbroken, every decision is what it was\n");
    return {};
}

} // namespace

std::vector<Command> auditCommands()
{
    return {
        {"audit list", "", "what operators did and what the engine noted, newest first", filterOptions(), listAudit},
        {"audit verify",
         "",
         "recompute the journal's chain, every decision of the agents and the digest of every session",
         {},
         verifyAudit}};
}

} // namespace sextant::cli
