#include "engine/core/hmac.h"

#include <array>
#include <cstdint>
#include <vector>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

#include "engine/core/contract.h"

namespace sextant {

Digest hmacSha256(std::string_view secret, std::string_view text)
{
    // An empty key may not be a null pointer.
    const char* key = secret.empty() ? "" : secret.data();
    Digest out;
    unsigned int length = 0;
    const auto* done =
        HMAC(EVP_sha256(), key, static_cast<int>(secret.size()), reinterpret_cast<const unsigned char*>(text.data()),
             text.size(), out.bytes.data(), &length);
    expects(done != nullptr && length == out.bytes.size(), "HMAC-SHA256 must be there in the cryptographic library");
    return out;
}

bool equalInConstantTime(std::string_view given, std::string_view kept)
{
    const Digest a = sha256(given);
    const Digest b = sha256(kept);
    return CRYPTO_memcmp(a.bytes.data(), b.bytes.data(), a.bytes.size()) == 0;
}

std::string randomHex(std::size_t bytes)
{
    std::vector<unsigned char> raw(bytes);
    expects(bytes > 0 && RAND_bytes(raw.data(), static_cast<int>(raw.size())) == 1,
            "the operating system gives random bytes");
    std::string out;
    out.reserve(bytes * 2);
    for (const unsigned char byte : raw) {
        constexpr char kDigits[] = "0123456789abcdef";
        out += kDigits[byte >> 4U];
        out += kDigits[byte & 15U];
    }
    return out;
}

} // namespace sextant
