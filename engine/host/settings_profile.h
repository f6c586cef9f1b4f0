#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/core/result.h"
#include "engine/core/time.h"
#include "engine/session/configuration/settings.h"

namespace sextant::host {

/// Settings that are kept together, under a name or in a file.
struct SettingsProfile {
    std::string name;     ///< empty: none
    bool isWhole = false; ///< settings that it does not list go to their defaults; else they stay as they are
    std::vector<std::pair<std::string, std::string>> values; ///< in normal form, sorted by key, each once
    friend bool operator==(const SettingsProfile&, const SettingsProfile&) = default;
};

/// What a profile makes of one setting.
struct SettingDifference {
    std::string key;
    std::string now;    ///< in normal form, as the one below
    std::string wanted; ///< by the profile
    friend bool operator==(const SettingDifference&, const SettingDifference&) = default;
};

/// A profile of more bytes is refused before it is read.
constexpr std::size_t kLongestProfile = std::size_t{1} << 20;
constexpr std::size_t kLongestProfileName = 80; ///< bytes

/// Reads what profileText() writes; also lines `KEY = VALUE`, and JSON written by hand: without "others" only what it
/// lists is changed. All of it is good, or nothing is taken. Errors: InvalidInput "FILE:LINE: KEY: what is wrong, what
/// was expected", of several the first and how many more there are.
[[nodiscard]] Result<SettingsProfile> parseProfile(std::string_view fileName, std::string_view text);
/// The same of a file. Errors: also NotFound, Io, and InvalidInput for one that is too long.
[[nodiscard]] Result<SettingsProfile> readProfile(const std::filesystem::path& file);
/// JSON of one value a line, which parseProfile() reads to the same.
[[nodiscard]] std::string profileText(const SettingsProfile& profile);
/// Whole or not at all. Errors: Io naming the file.
[[nodiscard]] Result<void> writeProfile(const SettingsProfile& profile, const std::filesystem::path& file);

/// Whether a value looks like what opens a door (a token, a password, the address of somebody's webhook). Such values
/// belong to the keychain, and no profile is made of them.
[[nodiscard]] bool looksSecret(std::string_view value);
/// All that differs from the defaults, as a whole profile. Keys of values that look secret are put into `leftOut` and
/// nowhere else.
[[nodiscard]] SettingsProfile profileOf(const session::SettingValues& values, std::string name,
                                        std::vector<std::string>& leftOut);
/// What applying it to `now` would change, by key.
[[nodiscard]] std::vector<SettingDifference> differences(const SettingsProfile& profile,
                                                         const session::SettingValues& now);

/// The named profiles of a workspace, each a file in its folder `profiles`. Other programs may write there too; each
/// call looks again. Errors name the profile or the file and say what to do.
class SettingsProfiles final {
public:
    static constexpr std::size_t kMost = 200;

    explicit SettingsProfiles(const std::filesystem::path& workspace) : m_folder(workspace / "profiles") {}

    struct Entry {
        std::string name;
        Time saved; ///< when its file was written
        std::size_t values = 0;
        std::string problem; ///< it cannot be used: why; empty: it can
    };
    /// By name; a folder that is not there has none. Errors: Io.
    [[nodiscard]] Result<std::vector<Entry>> list() const;
    /// Errors: NotFound; as readProfile().
    [[nodiscard]] Result<SettingsProfile> find(const std::string& name) const;
    /// Errors: InvalidArgument for a name that cannot be one; Refused if there is one of this name and `replaces` is
    /// not set, or too many; Io.
    [[nodiscard]] Result<void> save(const SettingsProfile& profile, bool replaces);
    /// Errors: as save() and find().
    [[nodiscard]] Result<void> rename(const std::string& from, const std::string& to);
    /// Errors: NotFound, Io.
    [[nodiscard]] Result<void> remove(const std::string& name);

    /// "Calm: 2" -> "Calm%3A%202.json".
    [[nodiscard]] static std::string fileNameOf(std::string_view name);

private:
    [[nodiscard]] std::filesystem::path fileOf(const std::string& name) const;

    std::filesystem::path m_folder;
};

} // namespace sextant::host
