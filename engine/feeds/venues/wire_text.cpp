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

std::string joinedUrl(std::string_view base, std::string_view path)
{
    while (base.ends_with('/'))
        base.remove_suffix(1);
    // The longest beginning of the path, in whole segments, that the base ends with.
    for (std::size_t end = path.size(); end != std::string_view::npos && end > 0; end = path.rfind('/', end - 1))
        if (base.ends_with(path.substr(0, end))) return std::string(base).append(path.substr(end));
    return std::string(base).append(path);
}

std::string briefly(std::string_view words)
{
    constexpr std::size_t kMost = 240;
    std::size_t end = std::min(words.size(), kMost);
    while (end < words.size() && end > 0 && (static_cast<unsigned char>(words[end]) & 0xC0U) == 0x80U)
        --end; // not within a letter
    std::string out(words.substr(0, end));
    std::replace_if(
        out.begin(), out.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }, ' ');
    if (end < words.size()) out += "…";
    return out;
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
        if (!isDate || now.ns != 0)
            verdict.wait = parseRetryAfter(*after, now);
        else
            verdict.until = httpDate(*after);
    }
    return verdict;
}

} // namespace sextant::feeds
