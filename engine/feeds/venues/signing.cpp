#include "engine/feeds/venues/signing.h"

#include <array>
#include <cstddef>

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include "engine/core/contract.h"

namespace sextant::feeds {
namespace {

using Mac = std::array<unsigned char, 32>;

Mac hmacSha256(std::string_view secret, std::string_view text)
{
    Mac out{};
    unsigned int length = 0;
    // OpenSSL takes no null for a key of no bytes.
    const char* const key = secret.empty() ? "" : secret.data();
    const unsigned char* done =
        HMAC(EVP_sha256(), key, static_cast<int>(secret.size()), reinterpret_cast<const unsigned char*>(text.data()),
             text.size(), out.data(), &length);
    expects(done != nullptr && length == out.size(), "HMAC-SHA256 must be there in the cryptographic library");
    return out;
}

constexpr std::string_view kBase64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

std::string stamped(std::int64_t stamp, std::string_view method, std::string_view path, std::string_view body)
{
    return std::to_string(stamp).append(method).append(path).append(body);
}

constexpr std::string_view kVerifyPath = "/users/self/verify";

} // namespace

std::string hmacSha256Hex(std::string_view secret, std::string_view text)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string out;
    for (const unsigned char byte : hmacSha256(secret, text)) {
        out += kDigits[byte >> 4U];
        out += kDigits[byte & 15U];
    }
    return out;
}

std::string hmacSha256Base64(std::string_view secret, std::string_view text)
{
    const Mac mac = hmacSha256(secret, text);
    std::string out;
    for (std::size_t i = 0; i < mac.size(); i += 3) {
        const std::size_t left = mac.size() - i;
        const unsigned bits = (unsigned{mac[i]} << 16U) | (left > 1 ? unsigned{mac[i + 1]} << 8U : 0U) |
                              (left > 2 ? unsigned{mac[i + 2]} : 0U);
        out += kBase64[bits >> 18U];
        out += kBase64[(bits >> 12U) & 63U];
        out += left > 1 ? kBase64[(bits >> 6U) & 63U] : '=';
        out += left > 2 ? kBase64[bits & 63U] : '=';
    }
    return out;
}

Result<std::string> fromBase64(std::string_view text)
{
    const auto bad = [](std::string_view why) {
        return fail(ErrorCode::InvalidInput, std::string("secret: ") + std::string(why) + ", expected Base64");
    };
    if (text.empty() || text.size() % 4 != 0) return bad("its length is no multiple of 4 above 0");
    const std::size_t padding = text.ends_with("==") ? 2 : text.ends_with('=') ? 1 : 0;
    std::string out;
    unsigned bits = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isPadding = i >= text.size() - padding;
        const std::size_t value = isPadding ? 0 : kBase64.find(text[i]);
        if (value == std::string_view::npos) return bad("it has a character that stands for nothing");
        bits = (bits << 6U) | static_cast<unsigned>(value);
        if (i % 4 != 3) continue;
        const std::size_t bytes = i + 1 == text.size() ? 3 - padding : 3;
        for (std::size_t k = 0; k < bytes; ++k)
            out += static_cast<char>((bits >> (16U - 8U * k)) & 255U);
        bits = 0;
    }
    return out;
}

std::string binanceSignature(std::string_view secret, std::string_view queryAndBody)
{
    return hmacSha256Hex(secret, queryAndBody);
}

std::string kucoinSignature(std::string_view secret, std::int64_t millis, std::string_view method,
                            std::string_view path, std::string_view body)
{
    return hmacSha256Base64(secret, stamped(millis, method, path, body));
}

std::string kucoinPassphrase(std::string_view secret, std::string_view passphrase)
{
    return hmacSha256Base64(secret, passphrase);
}

Result<std::string> coinbaseSignature(std::string_view secret, std::int64_t seconds, std::string_view method,
                                      std::string_view path, std::string_view body)
{
    const auto key = fromBase64(secret);
    if (!key) return tl::unexpected<Error>(key.error());
    return hmacSha256Base64(*key, stamped(seconds, method, path, body));
}

std::string bybitSignature(std::string_view secret, std::int64_t millis, std::string_view key,
                           std::int64_t windowMillis, std::string_view queryOrBody)
{
    return hmacSha256Hex(secret, stamped(millis, key, std::to_string(windowMillis), queryOrBody));
}

std::string bybitSocketSignature(std::string_view secret, std::int64_t expiresMillis)
{
    return hmacSha256Hex(secret, "GET/realtime" + std::to_string(expiresMillis));
}

std::string okxSignature(std::string_view secret, Time time, std::string_view method, std::string_view path,
                         std::string_view body)
{
    return hmacSha256Base64(secret, toRfc3339(time).append(method).append(path).append(body));
}

std::string okxSocketSignature(std::string_view secret, std::int64_t seconds)
{
    return hmacSha256Base64(secret, stamped(seconds, "GET", kVerifyPath, {}));
}

std::string webhookSignature(std::string_view secret, std::int64_t seconds, std::string_view body)
{
    return hmacSha256Hex(secret, stamped(seconds, ".", body, {}));
}

} // namespace sextant::feeds
