#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/services/secrets/secret_mask.h"
#include "engine/services/secrets/secret_store.h"
#include "tests/fuzz/scratch_file.h"

using namespace sextant;
using namespace sextant::services;
using sextant::fuzz::require;

namespace {

/// One of the forms in which SecretMask knows a secret.
std::string written(std::string_view secret, unsigned form)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string out;
    for (std::size_t i = 0; i < secret.size(); ++i) {
        const auto byte = static_cast<unsigned char>(secret[i]);
        const std::string hex{kDigits[byte >> 4U], kDigits[byte & 15U]};
        switch (form % 5) {
        case 0:
            out += secret[i];
            break;
        case 1:
            out += "%" + hex;
            break;
        case 2:
            out += "\\u00" + hex;
            break;
        case 3:
            out += hex;
            break;
        case 4:
            out += i % 2 == 0 ? "%25" + hex : std::string(1, secret[i]);
            break;
        }
    }
    return out;
}

} // namespace

/// The file of secrets as somebody has spoilt it: it is refused without a word of what stands in it, or read and
/// written back the same. And text around a secret, in whatever form: nothing of it is left.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const fuzz::ScratchFolder folder;
    static const std::vector<std::string> kSecrets{"s3cr3t-demo", "whsec_demo_4b1d"};
    if (size < 2) return 0;
    const std::string_view bytes(reinterpret_cast<const char*>(data) + 2, size - 2);

    const SecretMask mask(kSecrets);
    const std::size_t cut = data[1] * bytes.size() / 256;
    // A letter in between, else what stands before it could make another form of it: a single per cent sign, say.
    const std::string text = std::string(bytes.substr(0, cut)) + "\n \n" +
                             written(kSecrets[data[0] & 1U], data[0] >> 1U) + "\n \n" + std::string(bytes.substr(cut));
    const std::string masked = mask.masked(text);
    require(masked.find(kSecretMask) != std::string::npos && text != masked);
    require(masked.find(written(kSecrets[data[0] & 1U], data[0] >> 1U)) == std::string::npos);
    for (const std::string& secret : kSecrets)
        require(masked.find(secret) == std::string::npos);
    if (!mask.isIn(bytes)) require(mask.masked(bytes) == bytes);

    SecretStore store(folder.write("secrets", bytes), nullptr, [](const std::string&) { return std::nullopt; });
    const auto names = store.list({"webhook"});
    if (!names) {
        const std::string& message = names.error().message;
        require(message.find('\n') == std::string::npos);
        const std::string name = folder.path().string();
        require(message.find(name) != std::string::npos &&
                message.find("a line is no name=value") != std::string::npos);
        require(!store.set("webhook", "a-secret-nobody-knows"));
        return 0;
    }
    std::vector<std::pair<std::string, std::string>> before;
    for (const auto& each : *names) {
        const auto value = store.find(each.name);
        require(value.has_value() && value->has_value() && (*value)->find('\n') == std::string::npos);
        before.emplace_back(each.name, **value);
    }
    require(store.set("webhook", "a-secret-nobody-knows") == SecretPlace::File);
    for (const auto& [name, value] : before)
        require(store.find(name)->value() == (name == "webhook" ? "a-secret-nobody-knows" : value));
    return 0;
}
