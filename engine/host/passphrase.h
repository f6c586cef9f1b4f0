#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "engine/core/result.h"

namespace sextant::host {

/// What checking a passphrase costs whoever guesses. Default: the second recommended option of RFC 9106 §4 with one
/// lane, some tenths of a second and 64 MiB.
struct PassphraseCost {
    std::uint32_t memoryKib = 65'536;
    std::uint32_t passes = 3;
    std::uint32_t lanes = 1;
};

inline constexpr std::size_t kShortestPassphrase = 8;   ///< characters
inline constexpr std::size_t kLongestPassphrase = 1024; ///< bytes

/// Errors: InvalidArgument for one that is too short, too long or not UTF-8. The message does not contain it.
[[nodiscard]] Result<void> checkPassphrase(std::string_view passphrase);
/// Argon2id (RFC 9106) with a fresh salt of 16 bytes, in the encoded form "$argon2id$v=19$m=…,t=…,p=…$salt$tag".
/// Errors: as checkPassphrase; Io without memory or random bytes.
[[nodiscard]] Result<std::string> hashPassphrase(std::string_view passphrase, PassphraseCost cost = {});
/// Whether it is the one that was hashed; compared in constant time. Errors: Corrupt for what is no hash, Io.
[[nodiscard]] Result<bool> isPassphrase(const std::string& encoded, std::string_view passphrase);

} // namespace sextant::host
