#include <algorithm>
#include <chrono>

#include <rapidjson/document.h>

#include "app/cli/command_table.h"
#include "app/cli/configuration.h"
#include "app/cli/listing.h"
#include "app/cli/operator_access.h"
#include "app/cli/settings_change.h"
#include "app/cli/workspace_access.h"
#include "engine/host/flag_changes.h"
#include "engine/host/json_text.h"
#include "engine/host/workspace_client.h"
#include "engine/session/configuration/nearest_name.h"

namespace sextant::cli {
namespace {

using storage::KeyChange;

/// The newest entries of the history of --since, at most --limit, oldest first.
Result<void> printHistory(CommandContext& context, KeyChange::Kind kind, std::string_view keyColumn)
{
    const auto since = context.arguments.time("since");
    if (!since) return tl::unexpected(since.error());
    const auto limit = context.arguments.integer("limit", 0, INT64_MAX);
    if (!limit) return tl::unexpected(limit.error());
    auto database = openForReading(context.arguments);
    if (!database) return tl::unexpected(database.error());
    const auto& words = context.arguments.words();
    auto history = storage::SettingsStore(*database).history(kind, words.empty() ? "" : words[0]);
    if (!history) return tl::unexpected(history.error());
    std::erase_if(*history, [&](const auto& entry) { return *since && entry.note.when < **since; });
    const auto most = static_cast<std::size_t>(limit->value_or(INT64_MAX));
    if (history->size() > most) history->erase(history->begin(), history->end() - static_cast<std::ptrdiff_t>(most));

    Listing listing;
    listing.columns = {{"time"},   {keyColumn}, {"old_value"}, {"new_value"},      {"operator"},
                       {"reason"}, {"origin"},  {"entry"},     {"expires", false}, {"session_id", false}};
    for (const storage::HistoryEntry& entry : *history)
        listing.rows.push_back({entry.note.when, entry.key, entry.oldValue ? Cell(*entry.oldValue) : Cell(),
                                entry.newValue, entry.note.who, entry.note.reason, entry.note.origin, entry.entry,
                                entry.expires ? Cell(*entry.expires) : Cell(),
                                entry.sessionId.empty() ? Cell() : Cell(entry.sessionId)});
    print(context.output, listing, context.arguments.has("json"), "nothing was ever changed");
    return {};
}

/// A running program owns the workspace: the change goes to it, takes effect there and is stored with its session.
Result<void> handToOwner(CommandContext& context, KeyChange::Kind kind, const std::string& key,
                         const std::string& value, const storage::ChangeNote& note, std::optional<Time> expires)
{
    const auto answer = changeAtOwner(context.arguments, kind, key, value, note, expires);
    if (!answer) return tl::unexpected(answer.error());
    const auto* setting = kind == KeyChange::Kind::Setting ? session::findSetting(key) : nullptr;
    const bool isForLater = setting != nullptr && !setting->appliesAtOnce;
    if (context.arguments.has("json"))
        context.output.write(*answer + "\n");
    else
        context.output.write(key + " is " + value +
                             (isForLater ? " from the next session on\n" : " in the running session\n"));
    return {};
}

/// Writes one checked change and says so.
Result<void> store(CommandContext& context, KeyChange::Kind kind, const std::string& key, const std::string& value,
                   std::optional<Time> expires = std::nullopt, const std::string& undone = {})
{
    auto note = changeNote(context.arguments);
    if (!note) return tl::unexpected(note.error());
    if (!undone.empty()) note->reason = undone + ": " + note->reason;
    const auto workspace = openForChange(context.arguments);
    if (!workspace && workspace.error().code == ErrorCode::Busy)
        return handToOwner(context, kind, key, value, *note, expires);
    if (!workspace) return tl::unexpected(workspace.error());
    const auto operators = operatorsOf(*workspace);
    if (!operators) return tl::unexpected(operators.error());
    const auto action = kind == KeyChange::Kind::Flag ? host::actionOfFlag(key) : host::actionOfSetting(key);
    if (auto may = authorise(context.arguments, **operators, action, key); !may) return may;
    auto database = workspace->connect(storage::Database::Access::ReadWrite);
    if (!database) return tl::unexpected(database.error());
    storage::SettingsStore settings(*database);
    const auto before = settings.value(kind, key);
    if (!before) return tl::unexpected(before.error());
    const KeyChange change{kind, key, value, *std::move(note), expires};
    if (auto done = database->transact([&] { return settings.apply(change); }); !done) return done;

    Listing listing;
    listing.columns = {{kind == KeyChange::Kind::Flag ? "name" : "key"}, {"old_value"}, {"new_value"}};
    listing.rows.push_back({key, *before ? Cell(**before) : Cell(), value});
    if (context.arguments.has("json"))
        context.output.write(rowJson(listing, 0) + "\n");
    else
        print(context.output, listing, false, "");
    return {};
}

Result<Configuration> storedConfiguration(CommandContext& context)
{
    if (namesWorkspace(context.arguments))
        if (const auto database = openForReading(context.arguments); !database) return tl::unexpected(database.error());
    auto configuration = readConfiguration(context.arguments, StoredValues::OfWorkspace);
    if (!configuration) return configuration;
    for (const std::string& warning : configuration->warnings)
        context.output.note(warning);
    return configuration;
}

Result<void> listFlags(CommandContext& context)
{
    const auto configuration = storedConfiguration(context);
    if (!configuration) return tl::unexpected(configuration.error());
    std::vector<storage::StoredValue> stored;
    if (auto database = openForReading(context.arguments); database)
        stored = storage::SettingsStore(*database).all(KeyChange::Kind::Flag).value_or(stored);
    Listing listing;
    listing.columns = {{"name"},           {"enabled"}, {"in_effect"}, {"default"},           {"parents", false},
                       {"expires", false}, {"stale"},   {"changed"},   {"changed_by", false}, {"description"}};
    for (const session::FlagDefinition& flag : session::flagDefinitions()) {
        const auto change =
            std::find_if(stored.begin(), stored.end(), [&](const auto& row) { return row.key == flag.name; });
        const bool isKnown = change != stored.end();
        const host::FlagAge age = isKnown ? host::flagAge(configuration->flags.isSet(flag.name), change->updatedAt,
                                                          change->expires, wallClock())
                                          : host::FlagAge{};
        listing.rows.push_back({std::string(flag.name), configuration->flags.isSet(flag.name),
                                configuration->flags.isInEffect(flag.name), flag.defaultValue,
                                std::string(flag.parents), isKnown && change->expires ? Cell(*change->expires) : Cell(),
                                age.isStale(), isKnown ? Cell(change->updatedAt) : Cell(),
                                isKnown ? Cell(change->updatedBy) : Cell(), std::string(flag.description)});
    }
    print(context.output, listing, context.arguments.has("json"), "there are no flags");
    return {};
}

Result<void> setFlag(CommandContext& context)
{
    const std::string& name = context.arguments.words()[0];
    const auto on = session::parseSwitch(context.arguments.words()[1]);
    if (!on) return fail(on.error().code, "flags set: " + name + ": " + on.error().message);
    session::FlagValues known;
    if (auto checked = known.set(name, *on); !checked) return checked;
    const auto expires = context.arguments.time("expires");
    if (!expires) return tl::unexpected(expires.error());
    if (*expires && **expires <= wallClock())
        return fail(ErrorCode::InvalidArgument,
                    "--expires: " + toRfc3339(**expires) + " is over, expected a later time");
    return store(context, KeyChange::Kind::Flag, name, *on ? "on" : "off", *expires);
}

/// Gives a flag the value it had before a change, as a change of its own.
Result<void> undoFlag(CommandContext& context)
{
    const auto wanted = context.arguments.integer("entry", 1, INT64_MAX);
    if (!wanted) return tl::unexpected(wanted.error());
    std::optional<storage::HistoryEntry> undone;
    {
        auto database = openForReading(context.arguments);
        if (!database) return tl::unexpected(database.error());
        const auto history =
            storage::SettingsStore(*database).history(KeyChange::Kind::Flag, context.arguments.words()[0]);
        if (!history) return tl::unexpected(history.error());
        for (const storage::HistoryEntry& entry : *history)
            if (!*wanted || entry.entry == **wanted) undone = entry;
    }
    const std::string& name = context.arguments.words()[0];
    const session::FlagDefinition* flag = session::findFlag(name);
    if (flag == nullptr || !undone)
        return fail(ErrorCode::NotFound, "flags undo: there is no such change of '" + name + "'");
    const std::string before = undone->oldValue.value_or(flag->defaultValue ? "on" : "off");
    return store(context, KeyChange::Kind::Flag, name, before, std::nullopt,
                 "undo of change " + std::to_string(undone->entry) + " (" + before + " -> " + undone->newValue + ")");
}

Result<void> flagHistory(CommandContext& context) { return printHistory(context, KeyChange::Kind::Flag, "name"); }

std::string_view typeName(session::SettingType type)
{
    switch (type) {
    case session::SettingType::Boolean:
        return "boolean";
    case session::SettingType::Integer:
        return "integer";
    case session::SettingType::Number:
        return "number";
    case session::SettingType::Choice:
        return "choice";
    case session::SettingType::Timeframes:
        return "timeframes";
    case session::SettingType::Text:
        return "text";
    }
    return "unknown";
}

Result<void> listSettings(CommandContext& context)
{
    const auto configuration = storedConfiguration(context);
    if (!configuration) return tl::unexpected(configuration.error());
    Listing listing;
    listing.columns = {{"key"},
                       {"value"},
                       {"unit"},
                       {"default"},
                       {"type", false},
                       {"minimum", false},
                       {"maximum", false},
                       {"choices", false},
                       {"applies_at_once", false},
                       {"description"}};
    for (const session::SettingDefinition& setting : session::settingDefinitions()) {
        const bool hasRange =
            setting.type == session::SettingType::Integer || setting.type == session::SettingType::Number;
        listing.rows.push_back({std::string(setting.key), std::string(configuration->settings.text(setting.key)),
                                std::string(setting.unit), std::string(setting.defaultValue),
                                std::string(typeName(setting.type)), hasRange ? Cell(setting.minimum) : Cell(),
                                hasRange ? Cell(setting.maximum) : Cell(), std::string(setting.choices),
                                setting.appliesAtOnce, std::string(setting.description)});
    }
    print(context.output, listing, context.arguments.has("json"), "there are no settings");
    return {};
}

Result<void> setSetting(CommandContext& context)
{
    const std::string& key = context.arguments.words()[0];
    session::SettingValues known;
    if (auto checked = known.set(key, context.arguments.words()[1]); !checked) return checked;
    return store(context, KeyChange::Kind::Setting, key, std::string(known.text(key)));
}

Result<void> settingHistory(CommandContext& context) { return printHistory(context, KeyChange::Kind::Setting, "key"); }

} // namespace

Result<std::string> changeAtOwner(const Arguments& arguments, KeyChange::Kind kind, const std::string& key,
                                  const std::string& value, const storage::ChangeNote& note,
                                  std::optional<Time> expires)
{
    host::JsonText command;
    command.beginObject().key("command").text(kind == KeyChange::Kind::Flag ? "flag" : "setting");
    command.key("key").text(key).key("value").text(value);
    if (expires) command.key("expires").text(toRfc3339(*expires));
    return sendChange(arguments, command, note, key);
}

Result<std::string> sendChange(const Arguments& arguments, host::JsonText& command, const storage::ChangeNote& note,
                               const std::string& what)
{
    const auto location = workspaceLocation(arguments);
    if (!location) return tl::unexpected(location.error());
    if (auto written = writeIdentity(arguments, note, command); !written) return tl::unexpected(written.error());
    command.endObject();
    auto answer = host::sendToOwner(*location, std::string(command.view()), kChangeTimeout);
    if (!answer) return answer;
    rapidjson::Document reply;
    reply.Parse(answer->data(), answer->size());
    if (reply.HasParseError() || !reply.IsObject() || !reply.HasMember("accepted") || !reply["accepted"].IsBool())
        return fail(ErrorCode::Busy, "the program that owns the workspace gave an answer that is not understood");
    if (!reply["accepted"].GetBool())
        return fail(
            ErrorCode::Refused,
            what + ": refused by the running session: " +
                (reply.HasMember("reason") && reply["reason"].IsString() ? reply["reason"].GetString() : "no reason"));
    return answer;
}

std::vector<Command> settingsCommands()
{
    const std::vector<OptionDefinition> historyOptions{{"since", Takes::Value, "TIME", "only changes at or after it"},
                                                       {"limit", Takes::Value, "N", "at most so many, the newest"}};
    return {{"flags list", "", "all flags and whether they are on", {}, listFlags},
            {"flags set",
             "NAME on|off",
             "switch a flag; needs --operator and --reason",
             {{"expires", Takes::Value, "TIME", "from then on it is called stale: to be removed or renewed"}},
             setFlag},
            {"flags undo",
             "NAME",
             "give a flag the value it had before its last change; needs --operator and --reason",
             {{"entry", Takes::Value, "N", "before this change of its history"}},
             undoFlag},
            {"flags history", "[NAME]", "who switched flags, when and why", historyOptions, flagHistory},
            {"settings list", "", "all settings with their values", {}, listSettings},
            {"settings set", "KEY VALUE", "store a setting; needs --operator and --reason", {}, setSetting},
            {"settings history", "[KEY]", "who changed settings, when and why", historyOptions, settingHistory}};
}

} // namespace sextant::cli
