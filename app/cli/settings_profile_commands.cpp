#include <set>

#include "app/cli/command_table.h"
#include "app/cli/configuration.h"
#include "app/cli/input_files.h"
#include "app/cli/listing.h"
#include "app/cli/operator_access.h"
#include "app/cli/settings_change.h"
#include "app/cli/workspace_access.h"

namespace sextant::cli {
namespace {

using host::SettingDifference;
using host::SettingsProfile;
using host::SettingsProfiles;
using storage::KeyChange;

Result<SettingsProfiles> profilesOf(const Arguments& arguments)
{
    return workspaceLocation(arguments).map(
        [](const storage::WorkspaceLocation& location) { return SettingsProfiles(location.database.parent_path()); });
}

void noteLeftOut(CommandContext& context, const std::vector<std::string>& leftOut)
{
    for (const std::string& key : leftOut)
        context.output.note(key + ": left out, its value looks like a secret; keep it with `secret set`");
}

bool appliesAtOnce(const std::string& key)
{
    const session::SettingDefinition* definition = session::findSetting(key);
    return definition == nullptr || definition->appliesAtOnce;
}

void printDifferences(CommandContext& context, const std::vector<SettingDifference>& changes)
{
    Listing listing;
    listing.columns = {{"key"}, {"now"}, {"wanted"}, {"applies_at_once"}};
    for (const SettingDifference& change : changes)
        listing.rows.push_back({change.key, change.now, change.wanted, appliesAtOnce(change.key)});
    print(context.output, listing, context.arguments.has("json"), "nothing differs");
}

/// The profile that --from or the word names.
Result<SettingsProfile> namedProfile(const Arguments& arguments)
{
    return profilesOf(arguments).and_then(
        [&](const SettingsProfiles& kept) { return kept.find(arguments.words()[0]); });
}

/// What the workspace keeps, and --config and --set besides where they are asked for.
Result<session::SettingValues> settingsNow(CommandContext& context, StoredValues stored)
{
    auto read = readConfiguration(context.arguments, stored);
    if (!read) return tl::unexpected(read.error());
    for (const std::string& warning : read->warnings)
        context.output.note(warning);
    return std::move(read->settings);
}

Result<void> applyProfile(CommandContext& context, const SettingsProfile& profile)
{
    const auto now = settingsNow(context, StoredValues::Alone);
    if (!now) return tl::unexpected(now.error());
    const auto changes = host::differences(profile, *now);
    if (!context.arguments.has("dry-run") && !changes.empty())
        if (auto done = changeSettings(context, changes); !done) return done;
    printDifferences(context, changes);
    return {};
}

Result<void> exportSettings(CommandContext& context)
{
    const auto now = settingsNow(context, StoredValues::OfWorkspace);
    if (!now) return tl::unexpected(now.error());
    std::vector<std::string> leftOut;
    const SettingsProfile profile =
        host::profileOf(*now, context.arguments.value("name").value_or(std::string()), leftOut);
    const auto& words = context.arguments.words();
    if (words.empty() || words[0] == "-")
        context.output.write(host::profileText(profile));
    else if (auto written = host::writeProfile(profile, words[0]); !written)
        return written;
    noteLeftOut(context, leftOut);
    return {};
}

Result<void> importSettings(CommandContext& context)
{
    const std::string& file = context.arguments.words()[0];
    if (file != "-") {
        const auto profile = host::readProfile(file);
        return profile ? applyProfile(context, *profile) : tl::unexpected(profile.error());
    }
    const auto text = readTextFile(file);
    if (!text) return tl::unexpected(text.error());
    const auto profile = host::parseProfile("standard input", *text);
    return profile ? applyProfile(context, *profile) : tl::unexpected(profile.error());
}

Result<void> listProfiles(CommandContext& context)
{
    const auto kept = profilesOf(context.arguments).and_then([](const SettingsProfiles& each) { return each.list(); });
    if (!kept) return tl::unexpected(kept.error());
    Listing listing;
    listing.columns = {{"name"}, {"settings"}, {"saved"}, {"problem"}};
    for (const SettingsProfiles::Entry& entry : *kept)
        listing.rows.push_back({entry.name, static_cast<std::int64_t>(entry.values), entry.saved, entry.problem});
    print(context.output, listing, context.arguments.has("json"),
          "there are no profiles; `settings save NAME` makes one");
    return {};
}

Result<void> saveProfile(CommandContext& context)
{
    const auto now = settingsNow(context, StoredValues::OfWorkspace);
    if (!now) return tl::unexpected(now.error());
    std::vector<std::string> leftOut;
    const SettingsProfile profile = host::profileOf(*now, context.arguments.words()[0], leftOut);
    auto saved = profilesOf(context.arguments).and_then([&](SettingsProfiles kept) {
        return kept.save(profile, context.arguments.has("replace"));
    });
    if (!saved) return saved;
    noteLeftOut(context, leftOut);
    context.output.write("'" + profile.name + "' keeps " + std::to_string(profile.values.size()) +
                         " settings that differ from their defaults\n");
    return {};
}

Result<void> applyNamed(CommandContext& context)
{
    const auto profile = namedProfile(context.arguments);
    return profile ? applyProfile(context, *profile) : tl::unexpected(profile.error());
}

Result<void> compareNamed(CommandContext& context)
{
    const auto profile = namedProfile(context.arguments);
    if (!profile) return tl::unexpected(profile.error());
    const auto now = settingsNow(context, StoredValues::Alone);
    if (!now) return tl::unexpected(now.error());
    printDifferences(context, host::differences(*profile, *now));
    return {};
}

Result<void> renameProfile(CommandContext& context)
{
    const auto& words = context.arguments.words();
    return profilesOf(context.arguments).and_then([&](SettingsProfiles kept) {
        return kept.rename(words[0], words[1]);
    });
}

Result<void> removeProfile(CommandContext& context)
{
    return profilesOf(context.arguments).and_then([&](SettingsProfiles kept) {
        return kept.remove(context.arguments.words()[0]);
    });
}

Result<void> resetSettings(CommandContext& context)
{
    const auto& words = context.arguments.words();
    if (words.empty() == !context.arguments.has("all"))
        return fail(ErrorCode::InvalidArgument, "settings reset: expected the key of a setting, or --all");
    SettingsProfile defaults{{}, context.arguments.has("all"), {}};
    for (const std::string& key : words) {
        // A check of the key with the nearest known one in its message.
        const session::SettingDefinition* definition = session::findSetting(key);
        if (definition == nullptr) {
            session::SettingValues known;
            return known.set(key, "");
        }
        defaults.values.emplace_back(key, definition->defaultValue);
    }
    return applyProfile(context, defaults);
}

/// One command, which the owner's session takes as a whole or not at all.
Result<void> changeAllAtOwner(CommandContext& context, const std::vector<SettingDifference>& changes,
                              const storage::ChangeNote& note)
{
    if (changes.size() == 1)
        return changeAtOwner(context.arguments, KeyChange::Kind::Setting, changes.front().key, changes.front().wanted,
                             note, std::nullopt)
            .map([](const std::string&) {});
    host::JsonText command;
    command.beginObject().key("command").text("settings").key("settings").beginObject();
    for (const SettingDifference& change : changes)
        command.key(change.key).text(change.wanted);
    command.endObject();
    return sendChange(context.arguments, command, note, "the settings").map([](const std::string&) {});
}

} // namespace

Result<void> changeSettings(CommandContext& context, const std::vector<SettingDifference>& changes)
{
    const auto note = changeNote(context.arguments);
    if (!note) return tl::unexpected(note.error());
    const auto workspace = openForChange(context.arguments);
    if (!workspace && workspace.error().code == ErrorCode::Busy) return changeAllAtOwner(context, changes, *note);
    if (!workspace) return tl::unexpected(workspace.error());
    const auto operators = operatorsOf(*workspace);
    if (!operators) return tl::unexpected(operators.error());
    std::set<host::OperatorAction> asked;
    for (const SettingDifference& change : changes)
        if (const auto action = host::actionOfSetting(change.key); asked.insert(action).second)
            if (auto may = authorise(context.arguments, **operators, action, change.key); !may) return may;
    auto database = workspace->connect(storage::Database::Access::ReadWrite);
    if (!database) return tl::unexpected(database.error());
    storage::SettingsStore settings(*database);
    return database->transact([&]() -> Result<void> {
        for (const SettingDifference& change : changes)
            if (auto done = settings.apply({KeyChange::Kind::Setting, change.key, change.wanted, *note}); !done)
                return done;
        return {};
    });
}

std::vector<Command> settingsProfileCommands()
{
    const OptionDefinition dryRun{"dry-run", Takes::Nothing, "", "only say what would change"};
    return {{"settings export",
             "[FILE]",
             "write what differs from the defaults as a profile: JSON",
             {{"name", Takes::Value, "NAME", "what the profile calls itself"}},
             exportSettings},
            {"settings import",
             "FILE",
             "apply a profile, all of it or nothing; needs --operator and --reason",
             {dryRun},
             importSettings},
            {"settings profiles", "", "the named profiles of the workspace", {}, listProfiles},
            {"settings save",
             "NAME",
             "keep what differs from the defaults under a name",
             {{"replace", Takes::Nothing, "", "also where there is one of this name"}},
             saveProfile},
            {"settings apply",
             "NAME",
             "apply a named profile, all of it or nothing; needs --operator and --reason",
             {dryRun},
             applyNamed},
            {"settings compare", "NAME", "what a named profile would change", {}, compareNamed},
            {"settings rename", "NAME NEW", "give a named profile another name", {}, renameProfile},
            {"settings remove", "NAME", "delete a named profile", {}, removeProfile},
            {"settings reset",
             "[KEY]",
             "give settings their defaults, all of them or none; needs --operator and --reason",
             {{"all", Takes::Nothing, "", "every setting that differs"}, dryRun},
             resetSettings}};
}

} // namespace sextant::cli
