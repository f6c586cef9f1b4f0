#include "engine/services/secrets/secret_store.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace sextant::services {
namespace {

constexpr std::size_t kLongestSecretName = 64;
constexpr std::size_t kLongestValue = 4096;
constexpr off_t kLargestFile = 1 << 20;

/// An open file, closed when it goes.
class Descriptor final {
public:
    explicit Descriptor(int descriptor) : m_descriptor(descriptor) {}
    ~Descriptor()
    {
        if (m_descriptor >= 0) ::close(m_descriptor);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int get() const { return m_descriptor; }

private:
    int m_descriptor;
};

tl::unexpected<Error> systemError(const std::filesystem::path& file, const char* what)
{
    return fail(ErrorCode::Io, file.string() + ": " + what + ": " + std::strerror(errno));
}

} // namespace

std::string_view toString(SecretPlace place)
{
    switch (place) {
    case SecretPlace::Keychain:
        return "keychain";
    case SecretPlace::Environment:
        return "environment";
    case SecretPlace::File:
        return "file";
    }
    return "";
}

SecretStore::SecretStore(std::filesystem::path file, std::shared_ptr<Keychain> keychain, Environment environment)
    : m_file(std::move(file)), m_keychain(std::move(keychain)), m_environment(std::move(environment))
{
    if (!m_environment)
        m_environment = [](const std::string& name) -> std::optional<std::string> {
            const char* value = std::getenv(name.c_str());
            return value == nullptr || *value == '\0' ? std::nullopt : std::optional<std::string>(value);
        };
}

std::optional<std::filesystem::path> SecretStore::defaultFile()
{
    const char* folder = std::getenv("XDG_CONFIG_HOME");
    if (folder != nullptr && *folder == '/') return std::filesystem::path(folder) / "sextant" / "secrets";
    const char* home = std::getenv("HOME");
    if (home == nullptr || *home == '\0') return std::nullopt;
    return std::filesystem::path(home) / ".config" / "sextant" / "secrets";
}

std::string SecretStore::environmentName(std::string_view name)
{
    std::string out = "SEXTANT_SECRET_";
    for (const char c : name)
        out += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c == '.' || c == '-' ? '_' : c;
    return out;
}

Result<void> SecretStore::checkName(std::string_view name)
{
    const bool isSound = !name.empty() && name.size() <= kLongestSecretName && name.front() >= 'a' &&
                         name.front() <= 'z' && std::all_of(name.begin(), name.end(), [](char c) {
                             return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
                         });
    if (isSound) return {};
    return fail(ErrorCode::InvalidArgument,
                "'" + std::string(name.substr(0, 80)) +
                    "': expected the name of a secret in small letters, digits, points and dashes, such as alpaca.key");
}

std::optional<std::string> SecretStore::ofKeychain(const std::string& name) const
{
    if (m_keychain == nullptr) return std::nullopt;
    auto found = m_keychain->read(name);
    return found ? *std::move(found) : std::nullopt; // where none answers, the next place is asked
}

Result<std::optional<SecretPlace>> SecretStore::where(const std::string& name) const
{
    if (auto sound = checkName(name); !sound) return tl::unexpected(sound.error());
    if (ofKeychain(name)) return SecretPlace::Keychain;
    if (m_environment(environmentName(name))) return SecretPlace::Environment;
    const auto values = readFile();
    if (!values) return tl::unexpected(values.error());
    return values->contains(name) ? std::optional(SecretPlace::File) : std::nullopt;
}

Result<std::optional<std::string>> SecretStore::find(const std::string& name) const
{
    if (auto sound = checkName(name); !sound) return tl::unexpected(sound.error());
    if (auto value = ofKeychain(name)) return value;
    if (auto value = m_environment(environmentName(name))) return value;
    const auto values = readFile();
    if (!values) return tl::unexpected(values.error());
    const auto found = values->find(name);
    return found == values->end() ? std::nullopt : std::optional(found->second);
}

Result<SecretPlace> SecretStore::set(const std::string& name, const std::string& value)
{
    if (auto sound = checkName(name); !sound) return tl::unexpected(sound.error());
    if (value.empty() || value.size() > kLongestValue)
        return fail(ErrorCode::InvalidArgument, name + ": expected a secret of 1 to 4096 bytes");
    if (std::any_of(value.begin(), value.end(),
                    [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }))
        return fail(ErrorCode::InvalidArgument, name + ": expected a secret of one line without control characters");
    if (m_keychain != nullptr && m_keychain->write(name, value)) {
        // One that lies in the file as well would come back once this one is removed.
        auto values = readFile();
        if (values && values->erase(name) > 0)
            if (auto done = writeFile(*values); !done) return tl::unexpected(done.error());
        return SecretPlace::Keychain;
    }
    auto values = readFile();
    if (!values) return tl::unexpected(values.error());
    (*values)[name] = value;
    if (auto done = writeFile(*values); !done) return tl::unexpected(done.error());
    return SecretPlace::File;
}

Result<bool> SecretStore::remove(const std::string& name)
{
    if (auto sound = checkName(name); !sound) return tl::unexpected(sound.error());
    bool had = false;
    if (ofKeychain(name)) {
        if (auto done = m_keychain->remove(name); !done) return tl::unexpected(done.error());
        had = true;
    }
    auto values = readFile();
    if (!values) return tl::unexpected(values.error());
    if (values->erase(name) == 0) return had;
    if (auto done = writeFile(*values); !done) return tl::unexpected(done.error());
    return true;
}

Result<std::vector<SecretStore::Place>> SecretStore::list(const std::vector<std::string>& known) const
{
    const auto values = readFile();
    if (!values) return tl::unexpected(values.error());
    std::map<std::string, SecretPlace> found;
    for (const auto& [name, value] : *values)
        found.emplace(name, SecretPlace::File);
    std::vector<std::string> names = known;
    for (const auto& [name, place] : found)
        names.push_back(name);
    for (const std::string& name : names) {
        if (ofKeychain(name))
            found[name] = SecretPlace::Keychain;
        else if (m_environment(environmentName(name)))
            found[name] = SecretPlace::Environment;
    }
    std::vector<Place> out;
    for (const auto& [name, place] : found)
        out.push_back({name, place});
    return out;
}

Result<SecretStore::Values> SecretStore::readFile() const
{
    Values values;
    const Descriptor file(::open(m_file.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    if (file.get() < 0) {
        if (errno == ENOENT || errno == ENOTDIR) return values;
        return systemError(m_file, "cannot be read");
    }
    struct stat status {};
    if (::fstat(file.get(), &status) != 0) return systemError(m_file, "cannot be looked at");
    if (!S_ISREG(status.st_mode) || status.st_uid != ::geteuid() || (status.st_mode & 0077U) != 0)
        return fail(ErrorCode::Refused,
                    m_file.string() + ": others may read it or it is not yours; expected a file of mode 0600");
    if (status.st_size > kLargestFile) return fail(ErrorCode::Refused, m_file.string() + ": is larger than 1 MiB");
    std::string text(static_cast<std::size_t>(status.st_size), '\0');
    for (std::size_t at = 0; at < text.size();) {
        const auto got = ::read(file.get(), text.data() + at, text.size() - at);
        if (got <= 0) return systemError(m_file, "cannot be read");
        at += static_cast<std::size_t>(got);
    }
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string line = text.substr(at, end - at);
        at = end + 1;
        const std::size_t equals = line.find('=');
        if (line.empty() || line.front() == '#') continue;
        // The line itself is not told: it may be a secret.
        if (equals == std::string::npos || !checkName(line.substr(0, equals)))
            return fail(ErrorCode::InvalidInput, m_file.string() + ": a line is no name=value");
        values[line.substr(0, equals)] = line.substr(equals + 1);
    }
    return values;
}

Result<void> SecretStore::writeFile(const Values& values) const
{
    std::error_code ignored;
    const std::filesystem::path folder = m_file.parent_path();
    if (!folder.empty() && !std::filesystem::exists(folder, ignored)) {
        std::filesystem::create_directories(folder.parent_path(), ignored);
        if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST) return systemError(folder, "cannot be made");
    }
    std::string text;
    for (const auto& [name, value] : values)
        text += name + "=" + value + "\n";
    // Beside it, then in its place: a crash leaves the old one or the new one.
    std::string fresh = m_file.string() + ".XXXXXX";
    const Descriptor file(::mkostemp(fresh.data(), O_CLOEXEC)); // mode 0600
    if (file.get() < 0) return systemError(fresh, "cannot be written");
    bool isWritten = ::fchmod(file.get(), 0600) == 0;
    for (std::size_t at = 0; isWritten && at < text.size();) {
        const auto put = ::write(file.get(), text.data() + at, text.size() - at);
        isWritten = put > 0;
        at += isWritten ? static_cast<std::size_t>(put) : 0;
    }
    isWritten = isWritten && ::fsync(file.get()) == 0 && ::rename(fresh.c_str(), m_file.c_str()) == 0;
    if (isWritten) return {};
    const auto error = systemError(m_file, "cannot be written");
    ::unlink(fresh.c_str());
    return error;
}

} // namespace sextant::services
