#include "engine/host/settings_profile.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <system_error>

#include <simdjson.h>

#include "engine/host/configuration_file.h"
#include "engine/host/json_text.h"

namespace sextant::host {
namespace {

constexpr std::string_view kProfileFormat = "sextant-settings";
constexpr std::string_view kProfileVersion = "1";

std::string placeOf(std::string_view file, int line) { return std::string(file) + ":" + std::to_string(line) + ": "; }

/// Why a profile of this name cannot be kept; nothing: it can.
std::optional<std::string> problemOfName(std::string_view name)
{
    if (name.empty()) return "a profile needs a name";
    if (name.size() > kLongestProfileName)
        return "the name is " + std::to_string(name.size()) + " bytes long, expected at most " +
               std::to_string(kLongestProfileName);
    if (!simdjson::validate_utf8(name.data(), name.size())) return "the name is not UTF-8";
    if (name.front() == ' ' || name.back() == ' ') return "the name begins or ends with a blank";
    const bool isOdd = std::any_of(name.begin(), name.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 || byte == 0x7f;
    });
    return isOdd ? std::optional<std::string>("the name has control characters") : std::nullopt;
}

Result<void> checkHead(std::string_view file, const ConfigurationHead& head, SettingsProfile& profile)
{
    if (head.format && head.format->value != kProfileFormat)
        return fail(ErrorCode::InvalidInput, placeOf(file, head.format->line) + "format: '" +
                                                 head.format->value.substr(0, 60) +
                                                 "' is something else, expected \"sextant-settings\"");
    if (head.version && head.version->value != kProfileVersion)
        return fail(ErrorCode::InvalidInput, placeOf(file, head.version->line) + "version: '" +
                                                 head.version->value.substr(0, 20) +
                                                 "' is not known here, expected 1; a newer Sextant wrote it");
    if (head.name) {
        if (const auto problem = problemOfName(head.name->value))
            return fail(ErrorCode::InvalidInput, placeOf(file, head.name->line) + "name: " + *problem);
        profile.name = head.name->value;
    }
    if (head.others) {
        if (head.others->value != "default" && head.others->value != "keep")
            return fail(ErrorCode::InvalidInput, placeOf(file, head.others->line) + "others: '" +
                                                     head.others->value.substr(0, 60) +
                                                     "' is not known here, expected \"default\" or \"keep\"");
        profile.isWhole = head.others->value == "default";
    }
    return {};
}

/// What is wrong with one value, without its place; looking for the nearest name takes long, and is done for the
/// first that is wrong.
std::optional<std::string> take(const ConfigurationEntry& entry, bool isFirst,
                                std::map<std::string, std::string>& values)
{
    const std::string key = entry.key.substr(0, 60);
    if (entry.kind == ConfigurationEntry::Kind::Flag)
        return key + ": this is a flag, and a profile has settings only; switch it under Feature flags, or with "
                     "`flags set`";
    if (looksSecret(entry.value))
        return key + ": the value looks like a secret, which belongs to the keychain (`secret set`); take it out";
    const session::SettingDefinition* definition = session::findSetting(entry.key);
    if (definition == nullptr) {
        if (!isFirst) return std::string();
        const auto unknown = session::SettingValues().set(key, entry.value);
        return key + ": " + unknown.error().message + "; correct the key or take the line out";
    }
    auto value = session::normalised(*definition, entry.value);
    if (!value) return value.error().message;
    values[entry.key] = *std::move(value);
    return std::nullopt;
}

} // namespace

Result<SettingsProfile> parseProfile(std::string_view fileName, std::string_view text)
{
    if (text.size() > kLongestProfile)
        return fail(ErrorCode::InvalidInput, std::string(fileName) + ": " + std::to_string(text.size()) +
                                                 " bytes, expected at most 1 MiB; is it a profile of settings?");
    if (!simdjson::validate_utf8(text.data(), text.size()))
        return fail(ErrorCode::InvalidInput,
                    std::string(fileName) + ": it is not UTF-8; save it as UTF-8, or choose a profile of settings");
    const auto read = parseConfigurationText(fileName, text);
    if (!read) return tl::unexpected(read.error());
    SettingsProfile profile;
    if (auto head = checkHead(fileName, read->head, profile); !head) return tl::unexpected(head.error());
    if (read->entries.empty() && !profile.isWhole)
        return fail(ErrorCode::InvalidInput,
                    std::string(fileName) + ": there is no setting in it, expected {\"settings\":{KEY:VALUE}}");
    std::map<std::string, std::string> values;
    std::string first;
    std::size_t more = 0;
    for (const ConfigurationEntry& entry : read->entries) {
        const auto problem = take(entry, first.empty(), values);
        if (!problem) continue;
        if (first.empty())
            first = placeOf(fileName, entry.line) + *problem;
        else
            ++more;
    }
    if (!first.empty())
        return fail(ErrorCode::InvalidInput,
                    first + (more == 0 ? std::string() : "; " + std::to_string(more) + " more like it"));
    profile.values.assign(values.begin(), values.end());
    return profile;
}

Result<SettingsProfile> readProfile(const std::filesystem::path& file)
{
    std::error_code error;
    const auto status = std::filesystem::status(file, error);
    if (status.type() == std::filesystem::file_type::not_found)
        return fail(ErrorCode::NotFound, file.string() + ": there is no such file");
    if (!std::filesystem::is_regular_file(status))
        return fail(ErrorCode::Io, file.string() + ": this is no file that can be read");
    std::ifstream in(file, std::ios::binary);
    // One more than allowed: a file may grow while it is read.
    std::string text(kLongestProfile + 1, '\0');
    in.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (in.bad() || (!in && !in.eof())) return fail(ErrorCode::Io, file.string() + ": it cannot be read");
    text.resize(static_cast<std::size_t>(in.gcount()));
    return parseProfile(file.string(), text);
}

std::string profileText(const SettingsProfile& profile)
{
    const auto quoted = [](std::string_view text) {
        JsonText json;
        return std::string(json.text(text).view());
    };
    std::string out = "{\n";
    out += "  \"format\": " + quoted(kProfileFormat) + ",\n  \"version\": " + std::string(kProfileVersion) + ",\n";
    if (!profile.name.empty()) out += "  \"name\": " + quoted(profile.name) + ",\n";
    out += std::string("  \"others\": ") + (profile.isWhole ? "\"default\"" : "\"keep\"") + ",\n  \"settings\": {";
    for (std::size_t i = 0; i < profile.values.size(); ++i) {
        const auto& [key, value] = profile.values[i];
        const session::SettingDefinition* definition = session::findSetting(key);
        // Numbers and switches as what they are; they are read back as they are written.
        const bool isPlain = definition != nullptr && (definition->type == session::SettingType::Boolean ||
                                                       definition->type == session::SettingType::Integer ||
                                                       definition->type == session::SettingType::Number);
        out += std::string(i == 0 ? "\n    " : ",\n    ") + quoted(key) + ": " + (isPlain ? value : quoted(value));
    }
    return out + (profile.values.empty() ? "}\n}\n" : "\n  }\n}\n");
}

Result<void> writeProfile(const SettingsProfile& profile, const std::filesystem::path& file)
{
    const std::filesystem::path unfinished = file.string() + ".part";
    std::error_code error;
    {
        std::ofstream out(unfinished, std::ios::binary | std::ios::trunc);
        out << profileText(profile);
        out.close();
        if (!out) {
            std::filesystem::remove(unfinished, error);
            return fail(ErrorCode::Io, file.string() + ": cannot be written; is the folder there, and the disk not "
                                                       "full?");
        }
    }
    std::filesystem::rename(unfinished, file, error);
    if (!error) return {};
    const std::string why = error.message();
    std::filesystem::remove(unfinished, error);
    return fail(ErrorCode::Io, file.string() + ": cannot be written: " + why);
}

bool looksSecret(std::string_view value)
{
    std::string lower(value);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    // Parameters of addresses, and the addresses and tokens that messengers give.
    constexpr std::array<std::string_view, 14> kSigns{
        "apikey=",     "api_key=",   "api-key=",       "token=",      "secret=", "password=",  "passwd=",
        "passphrase=", "signature=", "/api/webhooks/", "/services/t", "bearer ", "-----begin", "xoxb-"};
    if (std::any_of(kSigns.begin(), kSigns.end(),
                    [&](std::string_view sign) { return lower.find(sign) != std::string::npos; }))
        return true;
    // user:password@host
    if (const auto begin = lower.find("://"); begin != std::string::npos)
        if (const auto at = lower.find('@', begin); at != std::string::npos && at < lower.find('/', begin + 3))
            return true;
    // A bot's token: digits, a colon, 30 characters or more.
    for (std::size_t colon = lower.find(':'); colon != std::string::npos; colon = lower.find(':', colon + 1)) {
        std::size_t digits = 0;
        while (digits < colon && lower[colon - digits - 1] >= '0' && lower[colon - digits - 1] <= '9')
            ++digits;
        std::size_t behind = 0;
        const auto isOfToken = [](char c) {
            return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '_' || c == '-';
        };
        while (colon + 1 + behind < lower.size() && isOfToken(lower[colon + 1 + behind]))
            ++behind;
        if (digits >= 6 && behind >= 30) return true;
    }
    return false;
}

SettingsProfile profileOf(const session::SettingValues& values, std::string name, std::vector<std::string>& leftOut)
{
    SettingsProfile profile{std::move(name), true, {}};
    for (auto& [key, value] : values.changed())
        if (looksSecret(value))
            leftOut.push_back(key);
        else
            profile.values.emplace_back(key, value);
    return profile;
}

std::vector<SettingDifference> differences(const SettingsProfile& profile, const session::SettingValues& now)
{
    const std::map<std::string_view, std::string_view> wanted(profile.values.begin(), profile.values.end());
    std::vector<SettingDifference> out;
    for (const session::SettingDefinition& setting : session::settingDefinitions()) {
        const auto found = wanted.find(setting.key);
        if (found == wanted.end() && !profile.isWhole) continue;
        const std::string_view next = found == wanted.end() ? setting.defaultValue : found->second;
        const std::string_view before = now.text(setting.key);
        // What a profile could not hold is not what it takes away.
        if (found == wanted.end() && looksSecret(before)) continue;
        if (next != before) out.push_back({std::string(setting.key), std::string(before), std::string(next)});
    }
    return out;
}

std::string SettingsProfiles::fileNameOf(std::string_view name)
{
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string out;
    for (const char c : name) {
        const bool isPlain =
            (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' || c == '_';
        const auto byte = static_cast<unsigned char>(c);
        if (isPlain)
            out += c;
        else
            out += {'%', kDigits[byte >> 4u], kDigits[byte & 15u]};
    }
    return out + ".json";
}

std::filesystem::path SettingsProfiles::fileOf(const std::string& name) const { return m_folder / fileNameOf(name); }

Result<std::vector<SettingsProfiles::Entry>> SettingsProfiles::list() const
{
    std::vector<Entry> out;
    std::error_code error;
    std::filesystem::directory_iterator files(m_folder, error);
    if (error == std::errc::no_such_file_or_directory) return out;
    for (const std::filesystem::directory_iterator end; !error && files != end; files.increment(error)) {
        const std::filesystem::path file = files->path();
        if (file.extension() != ".json") continue;
        Entry entry;
        std::error_code ignored;
        const auto written = std::filesystem::last_write_time(file, ignored);
        const auto since = std::chrono::file_clock::to_sys(written).time_since_epoch();
        entry.saved = Time{std::chrono::duration_cast<std::chrono::nanoseconds>(since).count()};
        if (const auto profile = readProfile(file); !profile)
            entry.problem = profile.error().message;
        else if (profile->name.empty() || file.filename() != fileNameOf(profile->name))
            entry.problem = file.string() + ": its name and the name in it differ; import it instead";
        else
            entry = {profile->name, entry.saved, profile->values.size(), {}};
        if (!entry.problem.empty()) entry.name = file.stem().string();
        out.push_back(std::move(entry));
        if (out.size() > kMost) break; // others put them there
    }
    if (error) return fail(ErrorCode::Io, m_folder.string() + ": cannot be read: " + error.message());
    std::sort(out.begin(), out.end(), [](const Entry& a, const Entry& b) { return a.name < b.name; });
    return out;
}

Result<SettingsProfile> SettingsProfiles::find(const std::string& name) const
{
    if (const auto problem = problemOfName(name)) return fail(ErrorCode::InvalidArgument, *problem);
    std::error_code error;
    if (!std::filesystem::exists(fileOf(name), error))
        return fail(ErrorCode::NotFound, "there is no profile '" + name + "'");
    auto profile = readProfile(fileOf(name));
    if (profile && profile->name != name)
        return fail(ErrorCode::InvalidInput, fileOf(name).string() + ": it calls itself '" + profile->name +
                                                 "', expected '" + name + "'; import it instead");
    return profile;
}

Result<void> SettingsProfiles::save(const SettingsProfile& profile, bool replaces)
{
    if (const auto problem = problemOfName(profile.name)) return fail(ErrorCode::InvalidArgument, *problem);
    std::error_code error;
    const bool isThere = std::filesystem::exists(fileOf(profile.name), error);
    if (isThere && !replaces)
        return fail(ErrorCode::Refused, "there is a profile '" + profile.name +
                                            "' already; choose another name, or "
                                            "replace it");
    if (!isThere) {
        const auto known = list();
        if (!known) return tl::unexpected(known.error());
        if (known->size() >= kMost)
            return fail(ErrorCode::Refused, "there are " + std::to_string(kMost) + " profiles; delete one first");
    }
    std::filesystem::create_directories(m_folder, error);
    if (error) return fail(ErrorCode::Io, m_folder.string() + ": cannot be made: " + error.message());
    return writeProfile(profile, fileOf(profile.name));
}

Result<void> SettingsProfiles::rename(const std::string& from, const std::string& to)
{
    auto profile = find(from);
    if (!profile) return tl::unexpected(profile.error());
    if (from == to) return {};
    profile->name = to;
    if (auto saved = save(*profile, false); !saved) return saved;
    return remove(from);
}

Result<void> SettingsProfiles::remove(const std::string& name)
{
    std::error_code error;
    if (!std::filesystem::remove(fileOf(name), error) && !error)
        return fail(ErrorCode::NotFound, "there is no profile '" + name + "'");
    if (error) return fail(ErrorCode::Io, fileOf(name).string() + ": cannot be deleted: " + error.message());
    return {};
}

} // namespace sextant::host
