#include "engine/host/passphrase.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <vector>

#include <argon2.h>
#include <simdjson.h>
#include <sys/random.h>

namespace sextant::host {
namespace {

constexpr std::size_t kSaltBytes = 16;
constexpr std::size_t kTagBytes = 32;

} // namespace

Result<void> checkPassphrase(std::string_view passphrase)
{
    if (!simdjson::validate_utf8(passphrase.data(), passphrase.size()))
        return fail(ErrorCode::InvalidArgument, "a passphrase is a text in UTF-8");
    if (passphrase.size() > kLongestPassphrase)
        return fail(ErrorCode::InvalidArgument,
                    "a passphrase has at most " + std::to_string(kLongestPassphrase) + " bytes");
    // Characters, not bytes: what continues one begins with the bits 10.
    const auto characters = std::count_if(passphrase.begin(), passphrase.end(),
                                          [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
    if (static_cast<std::size_t>(characters) < kShortestPassphrase)
        return fail(ErrorCode::InvalidArgument,
                    "a passphrase has at least " + std::to_string(kShortestPassphrase) + " characters");
    return {};
}

Result<std::string> hashPassphrase(std::string_view passphrase, PassphraseCost cost)
{
    if (auto checked = checkPassphrase(passphrase); !checked) return tl::unexpected(checked.error());
    std::array<std::uint8_t, kSaltBytes> salt{};
    for (std::size_t have = 0; have < salt.size();) {
        const auto count = ::getrandom(salt.data() + have, salt.size() - have, 0);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return fail(ErrorCode::Io, "the system gives no random bytes for a passphrase");
        have += static_cast<std::size_t>(count);
    }
    std::vector<char> encoded(
        argon2_encodedlen(cost.passes, cost.memoryKib, cost.lanes, kSaltBytes, kTagBytes, Argon2_id));
    const int done =
        argon2id_hash_encoded(cost.passes, cost.memoryKib, cost.lanes, passphrase.data(), passphrase.size(),
                              salt.data(), salt.size(), kTagBytes, encoded.data(), encoded.size());
    if (done != ARGON2_OK)
        return fail(ErrorCode::Io, std::string("a passphrase cannot be hashed: ") + argon2_error_message(done));
    return std::string(encoded.data());
}

Result<bool> isPassphrase(const std::string& encoded, std::string_view passphrase)
{
    const int done = argon2id_verify(encoded.c_str(), passphrase.data(), passphrase.size());
    if (done == ARGON2_OK) return true;
    if (done == ARGON2_VERIFY_MISMATCH) return false;
    const bool isMemory = done == ARGON2_MEMORY_ALLOCATION_ERROR;
    return fail(isMemory ? ErrorCode::Io : ErrorCode::Corrupt,
                std::string("a stored passphrase cannot be checked: ") + argon2_error_message(done));
}

} // namespace sextant::host
