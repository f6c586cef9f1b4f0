#pragma once

#include <array>
#include <cstdint>
#include <cstring>
#include <span>

#include <openssl/evp.h>

namespace sextant::bench::limits {

/// d = SHA256(d || bytes), `times` times from 32 zero bytes, with the C interface alone: one algorithm fetched before,
/// one context, one contiguous message. `bytes` has at most 96.
inline std::array<std::uint8_t, 32> rawChain(const EVP_MD* algorithm, EVP_MD_CTX* context,
                                             std::span<const std::uint8_t> bytes, int times)
{
    std::array<std::uint8_t, 128> message{};
    std::memcpy(message.data() + 32, bytes.data(), bytes.size());
    for (int i = 0; i < times; ++i) {
        EVP_DigestInit_ex2(context, algorithm, nullptr);
        EVP_DigestUpdate(context, message.data(), 32 + bytes.size());
        EVP_DigestFinal_ex(context, message.data(), nullptr);
    }
    std::array<std::uint8_t, 32> digest{};
    std::memcpy(digest.data(), message.data(), digest.size());
    return digest;
}

} // namespace sextant::bench::limits
