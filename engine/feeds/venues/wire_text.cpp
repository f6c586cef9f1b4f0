#include "engine/feeds/venues/wire_text.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "engine/feeds/protection/retry_policy.h"

namespace sextant::feeds {
namespace {

constexpr std::string_view kHexDigits = "0123456789ABCDEF";

bool isUnreserved(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
           c == '_' || c == '~';
}

} // namespace

std::string percentEncoded(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        if (isUnreserved(c)) {
            out += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        out += '%';
        out += kHexDigits[byte >> 4];
        out += kHexDigits[byte & 15];
    }
    return out;
}

void appendJsonText(std::string& out, std::string_view text)
{
    out += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (byte < 0x20) {
            out += "\\u00";
            out += kHexDigits[byte >> 4];
            out += kHexDigits[byte & 15];
        } else {
            out += c;
        }
    }
    out += '"';
}

std::string jsonList(std::span<const std::string> texts)
{
    std::string out = "[";
    for (const std::string& text : texts) {
        if (out.size() > 1) out += ',';
        appendJsonText(out, text);
    }
    return out + "]";
}

std::string upperCase(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return out;
}

std::string lowerCase(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return out;
}

Decimal shortest(Decimal number)
{
    while (number.scale > 0 && number.mantissa % 10 == 0) {
        number.mantissa /= 10;
        --number.scale;
    }
    return number;
}

std::optional<Decimal> limitFrom(Decimal number)
{
    return number.mantissa > 0 ? std::optional(shortest(number)) : std::nullopt;
}

int codeFrom(std::string_view text)
{
    int code = 0;
    const auto [stop, fault] = std::from_chars(text.data(), text.data() + text.size(), code);
    return fault == std::errc() && stop == text.data() + text.size() ? code : 0;
}

std::optional<std::uint32_t> headerCount(const HttpReply& reply, std::string_view name)
{
    const std::string* text = reply.header(name);
    std::uint32_t value = 0;
    if (!text || text->empty()) return std::nullopt;
    const auto [stop, fault] = std::from_chars(text->data(), text->data() + text->size(), value);
    if (fault != std::errc() || stop != text->data() + text->size()) return std::nullopt;
    return value;
}

ReplyVerdict verdictOfStatus(const HttpReply& reply)
{
    using Kind = ReplyVerdict::Kind;
    ReplyVerdict verdict;
    const int status = reply.status;
    verdict.kind = status >= 200 && status < 300   ? Kind::Ok
                   : status == 429                 ? Kind::RateLimited
                   : status == 401                 ? Kind::Unauthorised
                   : status == 404                 ? Kind::NotFound
                   : status >= 300 && status < 500 ? Kind::Refused
                                                   : Kind::Unavailable;
    if (verdict.kind == Kind::Ok) return verdict;
    verdict.words = status == 0 ? "no reply" : "HTTP " + std::to_string(status);
    if (status == 451) verdict.words += ": not served in this region";
    if (const std::string* after = reply.header("retry-after")) {
        Time now;
        if (const std::string* date = reply.header("date"))
            if (const auto since = parseRetryAfter(*date, Time{})) now = Time{since->count()};
        const bool isDate = after->find(',') != std::string::npos;
        if (!isDate || now.ns != 0) verdict.wait = parseRetryAfter(*after, now);
    }
    return verdict;
}

} // namespace sextant::feeds
