#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

#include "engine/core/sha256.h"

namespace sextant::sha256_blocks {

// SHA-256 with the instructions that processors of today have for it, for many short messages: what a general interface
// costs for each is more than a hash of one block. Two chains over the same bytes are hashed side by side, which takes
// hardly longer than one, since they share the schedule of all blocks but the first. Bit for bit FIPS 180-4, as OpenSSL
// gives it; where the processor lacks the instructions OpenSSL is asked.

/// This processor has the instructions; the functions below need them.
[[nodiscard]] bool isAvailable();

/// SHA256(bytes).
[[nodiscard]] Digest hash(std::span<const std::uint8_t> bytes);
/// value = SHA256(value || bytes).
void chain(Digest& value, std::span<const std::uint8_t> bytes);
/// The same for two values.
void chain(Digest& one, Digest& other, std::span<const std::uint8_t> bytes);

} // namespace sextant::sha256_blocks

namespace sextant {

/// Adds the same bytes to two chains, in hardly more time than to one.
inline void addToBoth(DigestChain& one, DigestChain& other, std::span<const std::uint8_t> bytes)
{
    if (!sha256_blocks::isAvailable()) {
        one.add(bytes);
        other.add(bytes);
        return;
    }
    Digest first = one.value();
    Digest second = other.value();
    sha256_blocks::chain(first, second, bytes);
    one.reset(first);
    other.reset(second);
}

} // namespace sextant
