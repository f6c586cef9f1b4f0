#include "app/cli/configuration.h"

#include <filesystem>
#include <system_error>

#include "app/cli/command.h"
#include "app/cli/input_files.h"
#include "app/cli/workspace_access.h"
#include "engine/analysis/scoring/scoring_config_file.h"
#include "engine/host/configuration_file.h"
#include "engine/host/scoring_file.h"
#include "engine/session/configuration/nearest_name.h"

namespace sextant::cli {
namespace {

using host::ConfigurationEntry;
using Kind = ConfigurationEntry::Kind;

Result<void> applyFlag(session::FlagValues& flags, const std::string& name, const std::string& value)
{
    const auto on = session::parseSwitch(value);
    // Messages about a value name its key; those about an unknown name name it themselves.
    if (session::findFlag(name) != nullptr && !on) return fail(on.error().code, name + ": " + on.error().message);
    return flags.set(name, on.value_or(false));
}

tl::unexpected<Error> unknownKey(const std::string& key)
{
    std::vector<std::string_view> names;
    for (const session::SettingDefinition& setting : session::settingDefinitions())
        names.push_back(setting.key);
    for (const session::FlagDefinition& flag : session::flagDefinitions())
        names.push_back(flag.name);
    return fail(ErrorCode::NotFound, "there is no setting and no flag '" + key.substr(0, 60) + "'; the nearest is '" +
                                         std::string(session::nearestName(key, names)) + "'");
}

Result<void> apply(Configuration& configuration, const ConfigurationEntry& entry)
{
    const bool isFlag =
        entry.kind == Kind::Flag || (entry.kind == Kind::Either && session::findFlag(entry.key) != nullptr);
    if (isFlag) return applyFlag(configuration.flags, entry.key, entry.value);
    if (entry.kind == Kind::Either && session::findSetting(entry.key) == nullptr) return unknownKey(entry.key);
    return configuration.settings.set(entry.key, entry.value);
}

Result<void> applyFile(Configuration& configuration, const std::string& file)
{
    const auto text = readTextFile(file);
    if (!text) return tl::unexpected(text.error());
    const auto entries = host::parseConfigurationFile(file, *text);
    if (!entries) return tl::unexpected(entries.error());
    for (const ConfigurationEntry& entry : *entries)
        if (auto done = apply(configuration, entry); !done)
            return fail(done.error().code, file + ":" + std::to_string(entry.line) + ": " + done.error().message);
    return {};
}

Result<void> applyOption(Configuration& configuration, const std::string& option, Kind kind, const std::string& text)
{
    const std::size_t equals = text.find('=');
    if (equals == std::string::npos || equals == 0)
        return fail(ErrorCode::InvalidArgument, option + ": '" + text.substr(0, 80) + "' is not " +
                                                    (kind == Kind::Flag ? "NAME=on or NAME=off" : "KEY=VALUE"));
    auto done = apply(configuration, {kind, text.substr(0, equals), text.substr(equals + 1), 0});
    if (!done) return fail(done.error().code, option + ": " + done.error().message);
    return {};
}

Result<void> applyStored(Configuration& configuration, const Arguments& arguments)
{
    const auto location = workspaceLocation(arguments);
    if (!location) return tl::unexpected(location.error());
    std::error_code error;
    if (!std::filesystem::exists(location->database, error)) return {};
    auto database = openForReading(arguments);
    if (!database) return tl::unexpected(database.error());
    const storage::SettingsStore store(*database);
    for (const auto kind : {storage::KeyChange::Kind::Setting, storage::KeyChange::Kind::Flag}) {
        const auto values = store.all(kind);
        if (!values) return tl::unexpected(values.error());
        const bool isFlag = kind == storage::KeyChange::Kind::Flag;
        for (const storage::StoredValue& stored : *values) {
            const auto done = apply(configuration, {isFlag ? Kind::Flag : Kind::Setting, stored.key, stored.value, 0});
            if (!done)
                configuration.warnings.push_back("a stored " + std::string(isFlag ? "flag" : "setting") +
                                                 " is left out: " + done.error().message);
        }
    }
    return {};
}

} // namespace

Result<Configuration> readConfiguration(const Arguments& arguments, StoredValues stored)
{
    Configuration configuration;
    if (stored != StoredValues::OfNamedWorkspace || namesWorkspace(arguments))
        if (auto done = applyStored(configuration, arguments); !done) return tl::unexpected(done.error());
    if (stored == StoredValues::Alone) return configuration;
    for (const std::string& file : arguments.values("config"))
        if (auto done = applyFile(configuration, file); !done) return tl::unexpected(done.error());
    for (const std::string& text : arguments.values("set"))
        if (auto done = applyOption(configuration, "--set", Kind::Setting, text); !done)
            return tl::unexpected(done.error());
    for (const std::string& text : arguments.values("flag"))
        if (auto done = applyOption(configuration, "--flag", Kind::Flag, text); !done)
            return tl::unexpected(done.error());
    return configuration;
}

Result<std::string> readScoringConfig(CommandContext& context)
{
    auto path = context.arguments.value("scoring-config");
    if (!path) {
        // The workspace keeps one of its own.
        const auto folder = context.arguments.value("workspace");
        std::error_code error;
        if (!folder || !std::filesystem::exists(host::scoringFileOf(*folder), error)) return std::string();
        path = host::scoringFileOf(*folder).string();
    }
    auto text = readTextFile(*path);
    if (!text) return text;
    const auto file = analysis::parseScoringConfig(*text);
    if (!file) {
        const auto line = host::scoringLine(*text, file.error());
        return fail(ErrorCode::InvalidInput,
                    *path + (line ? ":" + std::to_string(*line) : std::string()) + ": " + file.error().message);
    }
    for (const auto& warning : file->warnings)
        context.output.note(*path + ": " + warning.message);
    return text;
}

} // namespace sextant::cli
