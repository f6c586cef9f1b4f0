#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/result.h"

namespace sextant::services {

/// A keychain of the desktop; each call may take as long as the keychain asks its user.
class Keychain {
public:
    virtual ~Keychain() = default;
    /// Nothing where it has none of this name. Errors: Io where no keychain answers.
    [[nodiscard]] virtual Result<std::optional<std::string>> read(const std::string& name) = 0;
    [[nodiscard]] virtual Result<void> write(const std::string& name, const std::string& value) = 0;
    [[nodiscard]] virtual Result<void> remove(const std::string& name) = 0;
};

/// Where a secret lies; the first that has one counts.
enum class SecretPlace : std::uint8_t { Keychain, Environment, File };
[[nodiscard]] std::string_view toString(SecretPlace place);

/// Keys, webhook secrets and the addresses of notifiers: in the keychain, else in the environment as
/// SEXTANT_SECRET_<NAME>, else in a file that only its owner may read, one `name=value` a line. They are in no
/// database, journal, log or setting. Names: small letters, digits, points and dashes ("alpaca.key", "webhook"). For
/// one thread.
class SecretStore final {
public:
    using Environment = std::function<std::optional<std::string>(const std::string& name)>;
    struct Place {
        std::string name;
        SecretPlace place = SecretPlace::File;
    };

    /// `keychain` null: none. `environment` empty: the process's own.
    explicit SecretStore(std::filesystem::path file, std::shared_ptr<Keychain> keychain = nullptr,
                         Environment environment = {});
    /// $XDG_CONFIG_HOME/sextant/secrets, else ~/.config/sextant/secrets; nothing without a home.
    [[nodiscard]] static std::optional<std::filesystem::path> defaultFile();

    /// Errors: InvalidArgument for what is no name; Refused for a file that others may read or that is not ours.
    [[nodiscard]] Result<std::optional<std::string>> find(const std::string& name) const;
    [[nodiscard]] Result<std::optional<SecretPlace>> where(const std::string& name) const;
    /// Into the keychain, and where none answers into the file; where it went. Errors: InvalidArgument for an empty
    /// value, one with control characters or longer than 4096; Io.
    [[nodiscard]] Result<SecretPlace> set(const std::string& name, const std::string& value);
    /// From keychain and file; false where neither had it. What the environment says stays.
    [[nodiscard]] Result<bool> remove(const std::string& name);
    /// Names in the file, and of `known` those that keychain or environment have; sorted.
    [[nodiscard]] Result<std::vector<Place>> list(const std::vector<std::string>& known) const;

    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }
    [[nodiscard]] static std::string environmentName(std::string_view name);
    [[nodiscard]] static Result<void> checkName(std::string_view name);

private:
    using Values = std::map<std::string, std::string>;
    [[nodiscard]] Result<Values> readFile() const;
    [[nodiscard]] Result<void> writeFile(const Values& values) const;
    [[nodiscard]] std::optional<std::string> ofKeychain(const std::string& name) const;

    std::filesystem::path m_file;
    std::shared_ptr<Keychain> m_keychain;
    Environment m_environment;
};

} // namespace sextant::services
