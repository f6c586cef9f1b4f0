#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "engine/core/result.h"
#include "engine/core/time.h"

namespace sextant::feeds {

// How venues want requests signed (protocols.md §1.3.1, §2.1 to §2.3, §4). All are HMAC-SHA256 (RFC 2104, FIPS 180-4)
// over a text that has to be, byte for byte, what is sent. Known answers: samples/signatures.jsonl of the protocols.

[[nodiscard]] std::string hmacSha256Hex(std::string_view secret, std::string_view text); ///< lower case
[[nodiscard]] std::string hmacSha256Base64(std::string_view secret, std::string_view text);
/// The bytes of a Base64 text (RFC 4648 §4), padded. Errors: InvalidInput; the text itself is not told.
[[nodiscard]] Result<std::string> fromBase64(std::string_view text);

/// REST of Binance: the query followed by the form body, percent-encoded, without `signature`; hex.
[[nodiscard]] std::string binanceSignature(std::string_view secret, std::string_view queryAndBody);

/// REST of KuCoin: milliseconds, method in capitals, path with query, body; Base64.
[[nodiscard]] std::string kucoinSignature(std::string_view secret, std::int64_t millis, std::string_view method,
                                          std::string_view path, std::string_view body);
/// KC-API-PASSPHRASE of keys of version 2; Base64.
[[nodiscard]] std::string kucoinPassphrase(std::string_view secret, std::string_view passphrase);

/// Coinbase Exchange: seconds, method in capitals, path with query, body; the secret is Base64 itself. The socket signs
/// "GET" and "/users/self/verify". Errors: InvalidInput for a secret that is no Base64.
[[nodiscard]] Result<std::string> coinbaseSignature(std::string_view secret, std::int64_t seconds,
                                                    std::string_view method, std::string_view path,
                                                    std::string_view body);

/// REST of Bybit: milliseconds, key, window in milliseconds, then the query or the body; hex.
[[nodiscard]] std::string bybitSignature(std::string_view secret, std::int64_t millis, std::string_view key,
                                         std::int64_t windowMillis, std::string_view queryOrBody);
/// The private socket of Bybit: when the signature expires; hex.
[[nodiscard]] std::string bybitSocketSignature(std::string_view secret, std::int64_t expiresMillis);

/// REST of OKX: RFC 3339 in milliseconds, method in capitals, path with query, body; Base64.
[[nodiscard]] std::string okxSignature(std::string_view secret, Time time, std::string_view method,
                                       std::string_view path, std::string_view body);
/// The private socket of OKX: seconds; Base64.
[[nodiscard]] std::string okxSocketSignature(std::string_view secret, std::int64_t seconds);

/// A webhook that was signed again on its way: seconds, a point and the body as it came; hex (the v1 of X-Signature).
[[nodiscard]] std::string webhookSignature(std::string_view secret, std::int64_t seconds, std::string_view body);

} // namespace sextant::feeds
