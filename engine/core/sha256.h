#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "engine/core/result.h"

namespace sextant {

/// A SHA-256 digest.
struct Digest {
    std::array<std::uint8_t, 32> bytes{};
    friend constexpr auto operator<=>(const Digest&, const Digest&) = default;
};

/// 64 lower-case hexadecimal characters.
[[nodiscard]] std::string toHex(const Digest& digest);
[[nodiscard]] Result<Digest> parseDigest(std::string_view hex);

/// SHA-256 (FIPS 180-4) by OpenSSL, with the algorithm fetched once. One object may be used again after finish(). Not
/// for two threads at once.
class Sha256 final {
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256&&) noexcept;
    Sha256& operator=(Sha256&&) noexcept;

    void update(std::span<const std::uint8_t> bytes);
    void update(std::string_view text);
    /// The digest of everything since construction or the last finish().
    [[nodiscard]] Digest finish();

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

[[nodiscard]] Digest sha256(std::span<const std::uint8_t> bytes);
[[nodiscard]] Digest sha256(std::string_view text);

/// A running digest: d = SHA256(d_previous || bytes); it starts as 32 zero bytes (DESIGN §4b.8).
class DigestChain final {
public:
    void add(std::span<const std::uint8_t> bytes);
    [[nodiscard]] const Digest& value() const { return m_value; }
    void reset(const Digest& value) { m_value = value; }

private:
    Sha256 m_hash;
    Digest m_value;
};

} // namespace sextant
