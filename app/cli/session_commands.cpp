#include <algorithm>
#include <cstdio>

#include <unistd.h>

#include "app/cli/command_table.h"
#include "app/cli/listing.h"
#include "app/cli/stop_signals.h"
#include "app/cli/workspace_access.h"
#include "engine/host/session_export.h"
#include "engine/host/session_figures.h"
#include "engine/host/session_list.h"
#include "engine/journal/journal_reader.h"

namespace sextant::cli {
namespace {

/// Names and notes belong to a workspace, not to a database alone.
Result<host::SessionShelf> shelfOf(const CommandContext& context)
{
    const auto location = workspaceLocation(context.arguments);
    if (!location) return tl::unexpected(location.error());
    if (location->root.empty())
        return fail(ErrorCode::InvalidArgument,
                    "--db: a database alone has no names and notes of sessions; use --workspace DIR");
    return host::SessionShelf(location->root);
}

std::string kindText(host::SessionKind kind)
{
    switch (kind) {
    case host::SessionKind::Simulation:
        return "simulation";
    case host::SessionKind::Live:
        return "live";
    case host::SessionKind::Recording:
        return "recording";
    case host::SessionKind::Replay:
        return "replay";
    case host::SessionKind::None:
        break;
    }
    return "none";
}

std::string amountText(Cash cash) { return formatScaled(cash.units, Cash::kScale); }

Result<void> listStored(CommandContext& context)
{
    const auto shelf = shelfOf(context);
    if (!shelf) return tl::unexpected(shelf.error());
    const auto database = openForReading(context.arguments);
    if (!database) return tl::unexpected(database.error());
    const auto sessions = host::listSessions(*database, *shelf);
    if (!sessions) return tl::unexpected(sessions.error());
    Listing listing;
    listing.columns = {{"session_id"}, {"name"}, {"kind"}, {"created"}, {"state"}, {"source", false}, {"note"}};
    for (const host::ListedSession& each : *sessions)
        if (each.label.removed.has_value() == context.arguments.has("removed"))
            listing.rows.push_back({each.session.sessionId, each.session.name, kindText(each.session.kind),
                                    each.session.created, std::string(each.session.isClosed ? "complete" : "resumable"),
                                    each.session.source, each.label.note});
    print(context.output, listing, context.arguments.has("json"), "no sessions");
    return {};
}

/// Changes what people say of one session. The window that has the workspace does the same; both at once is refused by
/// the lock.
template <class Change>
Result<void> changeLabel(CommandContext& context, const Change& change)
{
    const auto shelf = shelfOf(context);
    if (!shelf) return tl::unexpected(shelf.error());
    const auto workspace = openForChange(context.arguments);
    if (!workspace) return tl::unexpected(workspace.error());
    const auto database = workspace->connect(storage::Database::Access::ReadOnly);
    if (!database) return tl::unexpected(database.error());
    const std::string& id = context.arguments.words()[0];
    const auto record = journal::findSession(*database, id);
    if (!record) return tl::unexpected(record.error());
    const auto labels = shelf->read();
    if (!labels) return tl::unexpected(labels.error());
    const auto known = labels->find(id);
    host::SessionLabel label = known == labels->end() ? host::SessionLabel() : known->second;
    change(label);
    return shelf->set(id, label);
}

std::string wordsFrom(const CommandContext& context, std::size_t first)
{
    std::string out;
    for (std::size_t i = first; i < context.arguments.words().size(); ++i)
        out += (out.empty() ? "" : " ") + context.arguments.words()[i];
    return out;
}

Result<void> removeStored(CommandContext& context)
{
    return changeLabel(context, [](host::SessionLabel& label) { label.removed = wallClock(); });
}

Result<void> restoreStored(CommandContext& context)
{
    return changeLabel(context, [](host::SessionLabel& label) { label.removed.reset(); });
}

Result<void> renameStored(CommandContext& context)
{
    return changeLabel(context, [&](host::SessionLabel& label) { label.name = wordsFrom(context, 1); });
}

Result<void> noteStored(CommandContext& context)
{
    return changeLabel(context, [&](host::SessionLabel& label) { label.note = wordsFrom(context, 1); });
}

Result<void> compareStored(CommandContext& context)
{
    const auto database = openForReading(context.arguments);
    if (!database) return tl::unexpected(database.error());
    std::vector<host::SessionFigures> both;
    for (std::size_t i = 0; i < 2; ++i) {
        const auto record = journal::findSession(*database, context.arguments.words()[i]);
        if (!record) return tl::unexpected(record.error());
        auto figures = host::readFigures(*database, *record);
        if (!figures) return tl::unexpected(figures.error());
        both.push_back(*std::move(figures));
    }
    Listing listing;
    listing.columns = {{"what"}, {"first"}, {"second"}};
    const auto row = [&](const std::string& what, const auto& cellOf) {
        listing.rows.push_back({what, cellOf(both[0]), cellOf(both[1])});
    };
    using Figures = host::SessionFigures;
    row("session_id", [](const Figures& f) -> Cell { return f.sessionId; });
    row("from", [](const Figures& f) -> Cell { return f.from; });
    row("to", [](const Figures& f) -> Cell { return f.to; });
    row("events", [](const Figures& f) -> Cell { return static_cast<std::int64_t>(f.events); });
    row("initial", [](const Figures& f) -> Cell { return amountText(f.initial); });
    row("trades", [](const Figures& f) -> Cell { return f.trades; });
    row("wins", [](const Figures& f) -> Cell { return f.wins; });
    row("open", [](const Figures& f) -> Cell { return f.open; });
    row("net", [](const Figures& f) -> Cell { return amountText(f.net); });
    row("fees", [](const Figures& f) -> Cell { return amountText(f.fees); });
    row("drawdown", [](const Figures& f) -> Cell { return f.drawdown; });
    for (const host::SetupDifference& each : host::setupDifferences(both[0], both[1]))
        listing.rows.push_back({(each.isFlag ? "flag " : "setting ") + each.key,
                                each.first.empty() ? Cell() : Cell(each.first),
                                each.second.empty() ? Cell() : Cell(each.second)});
    print(context.output, listing, context.arguments.has("json"), "");
    return {};
}

Result<void> exportStored(CommandContext& context)
{
    const auto location = workspaceLocation(context.arguments);
    if (!location) return tl::unexpected(location.error());
    const auto folder = context.arguments.required("to");
    if (!folder) return tl::unexpected(folder.error());
    const StopSignals signals;
    const bool isWatched = ::isatty(STDERR_FILENO) == 1 && !context.arguments.has("json");
    int shown = -1;
    const auto files = host::exportSession(*location, context.arguments.words()[0], *folder, [&](double share) {
        const int percent = static_cast<int>(share * 100.0);
        if (isWatched && percent != shown) std::fprintf(stderr, "\r%3d %%", shown = percent);
        return !stopRequested().load(std::memory_order_relaxed);
    });
    if (isWatched) std::fprintf(stderr, "\r      \r");
    if (!files) return tl::unexpected(files.error());
    Listing listing;
    listing.columns = {{"file"}};
    for (const std::string& file : *files)
        listing.rows.push_back({*folder + "/" + file});
    print(context.output, listing, context.arguments.has("json"), "");
    return {};
}

} // namespace

std::vector<Command> sessionCommands()
{
    return {
        {"session list",
         "",
         "stored sessions, newest first, with names and notes",
         {{"removed", Takes::Nothing, "", "those that were removed from the list instead"}},
         listStored},
        {"session compare", "ID ID", "figures of two stored sessions, and the settings that differ", {}, compareStored},
        {"session export",
         "ID",
         "a stored session as files: report, decisions, journal and tables",
         {{"to", Takes::Value, "DIR", "a new folder for them"}},
         exportStored},
        {"session rename", "ID NAME", "what a session is called in lists", {}, renameStored},
        {"session note", "ID TEXT", "words about a session", {}, noteStored},
        {"session remove", "ID", "take a session from the list; its journal stays", {}, removeStored},
        {"session restore", "ID", "bring a removed session back into the list", {}, restoreStored}};
}

} // namespace sextant::cli
