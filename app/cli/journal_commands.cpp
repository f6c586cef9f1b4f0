#include <algorithm>
#include <fstream>
#include <map>

#include "app/cli/command_sender.h"
#include "app/cli/command_table.h"
#include "app/cli/listing.h"
#include "app/cli/record_filter.h"
#include "app/cli/workspace_access.h"
#include "engine/host/account_files.h"

namespace sextant::cli {
namespace {

Result<void> addNote(CommandContext& context)
{
    host::JsonText out;
    if (auto begun = beginCommand(context, "note", out); !begun) return begun;
    addOptions(context, {"account", "symbol", "tags"}, out);
    for (const std::string_view id : {"order", "position"}) {
        const auto value = context.arguments.integer(id, 1, INT64_MAX);
        if (!value) return tl::unexpected(value.error());
        if (*value) out.key(id).integer(**value);
    }
    std::string words;
    for (const std::string& word : context.arguments.words())
        words += (words.empty() ? "" : " ") + word;
    out.key("value").text(words).endObject();
    return sendCommand(context, out);
}

Result<void> listNotes(CommandContext& context)
{
    const auto filter = readFilter(context.arguments);
    if (!filter) return tl::unexpected(filter.error());
    const auto database = openForReading(context.arguments);
    if (!database) return tl::unexpected(database.error());
    const auto table = storage::list(*database, storage::Listing::Notes, *filter);
    if (!table) return tl::unexpected(table.error());
    const auto at = [&](const std::vector<storage::Value>& row, std::string_view name) -> const storage::Value& {
        const auto found = std::find(table->columns.begin(), table->columns.end(), name);
        return row.at(static_cast<std::size_t>(found - table->columns.begin()));
    };
    const auto cell = [](const storage::Value& value) -> Cell {
        if (const auto* text = std::get_if<std::string>(&value)) return text->empty() ? Cell() : Cell(*text);
        if (const auto* integer = std::get_if<std::int64_t>(&value)) return *integer;
        return {};
    };
    Listing listing;
    listing.columns = {{"session_id", false}, {"time"},     {"operator"}, {"account"}, {"symbol"},
                       {"position_id"},       {"order_id"}, {"tags"},     {"note"}};
    for (const auto& row : table->rows) {
        const auto& account = std::get<std::string>(at(row, "account"));
        listing.rows.push_back({std::get<std::string>(at(row, "session_id")),
                                Time{std::get<std::int64_t>(at(row, "time"))}, std::get<std::string>(at(row, "actor")),
                                account.empty() ? std::string("main") : account, cell(at(row, "symbol")),
                                cell(at(row, "position_id")), cell(at(row, "order_id")), cell(at(row, "tags")),
                                std::get<std::string>(at(row, "note"))});
    }
    print(context.output, listing, context.arguments.has("json"), "no notes");
    return {};
}

Result<void> exportFile(CommandContext& context)
{
    const std::string& word = context.arguments.words()[0];
    const auto kind = host::accountFileNamed(word);
    if (!kind)
        return fail(ErrorCode::InvalidArgument,
                    "journal export: '" + word.substr(0, 40) + "', expected tax-lots, trades or days");
    const auto filter = readFilter(context.arguments);
    if (!filter) return tl::unexpected(filter.error());
    const auto database = openForReading(context.arguments);
    if (!database) return tl::unexpected(database.error());
    const auto path = context.arguments.value("to");
    if (!path)
        return host::writeAccountFile(*database, *kind, *filter, [&](std::string_view text) -> Result<void> {
            context.output.write(text);
            return {};
        });
    return host::writeAccountFile(*database, *kind, *filter, *path);
}

} // namespace

std::vector<Command> journalCommands()
{
    const OptionDefinition session{"session", Takes::Value, "ID",
                                   "stored session, where none runs (default the newest)"};
    std::vector<OptionDefinition> exportOptions = filterOptions();
    exportOptions.push_back({"to", Takes::Value, "FILE", "write there instead of to standard output"});
    return {{"journal add",
             "NOTE",
             "words for the trade journal; needs --operator and --reason",
             {{"account", Takes::Value, "NAME", "paper account (default the main one)"},
              session,
              {"tags", Takes::Value, "A,B", "tags, separated by commas"},
              {"position", Takes::Value, "N", "position it is about"},
              {"order", Takes::Value, "N", "order it is about"}},
             addNote},
            {"journal list", "", "notes of stored sessions, newest first", filterOptions(), listNotes},
            {"journal export", "tax-lots|trades|days",
             "closed lots, closed trades with their best and worst result, or trading days, as CSV", exportOptions,
             exportFile}};
}

} // namespace sextant::cli
