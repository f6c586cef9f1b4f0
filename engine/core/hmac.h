#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "engine/core/sha256.h"

namespace sextant {

/// HMAC-SHA256 (RFC 2104 over FIPS 180-4) of a text.
[[nodiscard]] Digest hmacSha256(std::string_view secret, std::string_view text);

/// Whether two texts are the same, in a time that depends on the length of `given` alone: who measures it learns
/// nothing of `kept`. Both are hashed first, so that texts of different lengths take no shorter way either.
[[nodiscard]] bool equalInConstantTime(std::string_view given, std::string_view kept);

/// Bytes nobody can foresee, of the operating system by OpenSSL, as lower-case hexadecimal digits, two a byte.
[[nodiscard]] std::string randomHex(std::size_t bytes);

} // namespace sextant
