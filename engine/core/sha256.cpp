#include "engine/core/sha256.h"

#include <openssl/evp.h>

#include "engine/core/contract.h"
#include "engine/core/sha256_blocks.h"

namespace sextant {
namespace {

/// The algorithm, looked up once: a fetch per digest costs more than the digest.
const EVP_MD* algorithm()
{
    static const EVP_MD* const kAlgorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    return kAlgorithm;
}

} // namespace

struct Sha256::Context {
    EVP_MD_CTX* evp = EVP_MD_CTX_new();
    Context() = default;
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;
    ~Context() { EVP_MD_CTX_free(evp); }
    void start() const
    {
        expects(EVP_DigestInit_ex2(evp, algorithm(), nullptr) == 1, "SHA-256 is not available in OpenSSL");
    }
};

Sha256::Sha256() : m_context(std::make_unique<Context>()) { m_context->start(); }
Sha256::~Sha256() = default;
Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;

void Sha256::update(std::span<const std::uint8_t> bytes)
{
    expects(EVP_DigestUpdate(m_context->evp, bytes.data(), bytes.size()) == 1, "SHA-256 update failed");
}

void Sha256::update(std::string_view text)
{
    update(std::span(reinterpret_cast<const std::uint8_t*>(text.data()), text.size()));
}

Digest Sha256::finish()
{
    Digest digest;
    expects(EVP_DigestFinal_ex(m_context->evp, digest.bytes.data(), nullptr) == 1, "SHA-256 finish failed");
    m_context->start();
    return digest;
}

Digest sha256(std::span<const std::uint8_t> bytes)
{
    if (sha256_blocks::isAvailable()) return sha256_blocks::hash(bytes);
    thread_local Sha256 hash;
    hash.update(bytes);
    return hash.finish();
}

Digest sha256(std::string_view text)
{
    return sha256(std::span(reinterpret_cast<const std::uint8_t*>(text.data()), text.size()));
}

std::string toHex(const Digest& digest)
{
    static constexpr char kDigits[] = "0123456789abcdef";
    std::string out(64, '0');
    for (std::size_t i = 0; i < digest.bytes.size(); ++i) {
        out[2 * i] = kDigits[digest.bytes[i] >> 4];
        out[2 * i + 1] = kDigits[digest.bytes[i] & 15];
    }
    return out;
}

Result<Digest> parseDigest(std::string_view hex)
{
    const auto nibble = [](char c) {
        return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
    };
    Digest digest;
    if (hex.size() != 64) return fail(ErrorCode::InvalidInput, "a SHA-256 has 64 hexadecimal characters");
    for (std::size_t i = 0; i < 32; ++i) {
        const int high = nibble(hex[2 * i]);
        const int low = nibble(hex[2 * i + 1]);
        if (high < 0 || low < 0)
            return fail(ErrorCode::InvalidInput, "a SHA-256 has 64 lower-case hexadecimal characters");
        digest.bytes[i] = static_cast<std::uint8_t>(high * 16 + low);
    }
    return digest;
}

void DigestChain::add(std::span<const std::uint8_t> bytes)
{
    if (sha256_blocks::isAvailable()) return sha256_blocks::chain(m_value, bytes);
    m_hash.update(m_value.bytes);
    m_hash.update(bytes);
    m_value = m_hash.finish();
}

} // namespace sextant
