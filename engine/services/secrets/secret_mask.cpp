#include "engine/services/secrets/secret_mask.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace sextant::services {
namespace {

constexpr std::size_t kShortestEncoded = 6; // shorter ones would be found in what has nothing to do with them
constexpr std::string_view kTokenMark = "sxt_";
constexpr std::size_t kTokenDigits = 64;

int hexDigit(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

bool isBase64(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '+' || c == '/';
}

std::string hexOf(std::string_view secret)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string out;
    for (const char c : secret) {
        const auto byte = static_cast<unsigned char>(c);
        out += kDigits[byte >> 4U];
        out += kDigits[byte & 15U];
    }
    return out;
}

/// The characters of Base64 that the secret alone decides where `before` bytes (0 to 2) of its group come before it.
std::string base64Core(std::string_view secret, std::size_t before)
{
    constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const std::size_t first = (8 * before + 5) / 6;
    const std::size_t last = 8 * (before + secret.size()) / 6;
    const auto bit = [&](std::size_t at) {
        const auto byte = static_cast<unsigned char>(secret[at / 8 - before]);
        return (static_cast<unsigned>(byte) >> (7 - at % 8)) & 1U;
    };
    std::string out;
    for (std::size_t character = first; character < last; ++character) {
        unsigned value = 0;
        for (std::size_t i = 0; i < 6; ++i)
            value = value << 1U | bit(6 * character + i);
        out += kAlphabet[value];
    }
    return out;
}

void appendUtf8(std::string& out, std::uint32_t code)
{
    const auto add = [&](std::uint32_t byte) { out += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (code < 0x80) return add(code);
    if (code < 0x800) {
        add(0xC0U | code >> 6U);
    } else if (code < 0x10000) {
        add(0xE0U | code >> 12U);
        add(0x80U | (code >> 6U & 0x3FU));
    } else {
        add(0xF0U | code >> 18U);
        add(0x80U | (code >> 12U & 0x3FU));
        add(0x80U | (code >> 6U & 0x3FU));
    }
    add(0x80U | (code & 0x3FU));
}

} // namespace

/// Text as somebody would read it, and for each byte the bytes of the original that say it.
struct SecretMask::Layer {
    std::string text;
    std::vector<Range> from;

    static Layer of(std::string_view text)
    {
        Layer out{std::string(text), {}};
        out.from.reserve(text.size());
        for (std::size_t i = 0; i < text.size(); ++i)
            out.from.push_back({i, i + 1});
        return out;
    }
    /// Four hexadecimal digits at `at`; -1 where there are none.
    [[nodiscard]] std::int64_t fourDigits(std::size_t at) const
    {
        if (at + 4 > text.size()) return -1;
        std::int64_t value = 0;
        for (std::size_t i = 0; i < 4; ++i) {
            const int digit = hexDigit(text[at + i]);
            if (digit < 0) return -1;
            value = value * 16 + digit;
        }
        return value;
    }
    void take(const Layer& other, std::string_view bytes, std::size_t begin, std::size_t end)
    {
        text += bytes;
        from.resize(text.size(), {other.from[begin].begin, other.from[end - 1].end});
    }
    [[nodiscard]] Layer percentDecoded() const
    {
        Layer out;
        for (std::size_t i = 0; i < text.size();) {
            const bool isCoded =
                text[i] == '%' && i + 2 < text.size() && hexDigit(text[i + 1]) >= 0 && hexDigit(text[i + 2]) >= 0;
            const char c = isCoded ? static_cast<char>(hexDigit(text[i + 1]) * 16 + hexDigit(text[i + 2])) : text[i];
            const std::size_t length = isCoded ? 3 : 1;
            out.take(*this, {&c, 1}, i, i + length);
            i += length;
        }
        return out;
    }
    [[nodiscard]] Layer jsonDecoded() const
    {
        Layer out;
        for (std::size_t i = 0; i < text.size();) {
            if (text[i] != '\\' || i + 1 >= text.size()) {
                out.take(*this, {&text[i], 1}, i, i + 1);
                ++i;
                continue;
            }
            if (const std::int64_t high = text[i + 1] == 'u' ? fourDigits(i + 2) : -1; high >= 0) {
                std::size_t end = i + 6;
                auto code = static_cast<std::uint32_t>(high);
                const bool isPair = high >= 0xD800 && high < 0xDC00 && end + 1 < text.size() && text[end] == '\\' &&
                                    text[end + 1] == 'u';
                if (const std::int64_t low = isPair ? fourDigits(end + 2) : -1; low >= 0xDC00 && low < 0xE000) {
                    code = 0x10000U + ((code - 0xD800U) << 10U) + static_cast<std::uint32_t>(low - 0xDC00);
                    end += 6;
                }
                std::string bytes;
                appendUtf8(bytes, code);
                out.take(*this, bytes, i, end);
                i = end;
                continue;
            }
            constexpr std::string_view kLetters = "nrtbf";
            constexpr std::string_view kMeant = "\n\r\t\b\f";
            const std::size_t letter = kLetters.find(text[i + 1]);
            const char c = letter == std::string_view::npos ? text[i + 1] : kMeant[letter];
            out.take(*this, {&c, 1}, i, i + 2);
            i += 2;
        }
        return out;
    }
};

SecretMask::SecretMask(std::span<const std::string> secrets)
{
    for (const std::string& secret : secrets) {
        if (secret.empty()) continue;
        m_plain.push_back(secret);
        if (secret.size() < kShortestEncoded) continue;
        m_hex.push_back(hexOf(secret));
        for (std::size_t before = 0; before < 3; ++before)
            m_base64.push_back(base64Core(secret, before));
    }
}

void SecretMask::search(const Layer& layer, std::vector<Range>& found) const
{
    const auto mark = [&](std::size_t begin, std::size_t end) {
        found.push_back({layer.from[begin].begin, layer.from[end - 1].end});
    };
    const auto each = [](const std::string& text, const std::string& what, const auto& use) {
        for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + 1))
            use(at, at + what.size());
    };
    for (const std::string& secret : m_plain)
        each(layer.text, secret, mark);
    for (std::size_t at = layer.text.find(kTokenMark); at != std::string::npos;
         at = layer.text.find(kTokenMark, at + 1)) {
        std::size_t end = at + kTokenMark.size();
        while (end < layer.text.size() && hexDigit(layer.text[end]) >= 0)
            ++end;
        if (end - at >= kTokenMark.size() + kTokenDigits) mark(at, end);
    }
    if (m_hex.empty()) return;
    std::string other = layer.text;
    for (char& c : other)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    for (const std::string& digits : m_hex)
        each(other, digits, mark);
    other = layer.text;
    for (char& c : other)
        c = c == '-' ? '+' : c == '_' ? '/' : c;
    for (const std::string& core : m_base64)
        each(other, core, [&](std::size_t begin, std::size_t end) {
            // What stands beside it in the same run holds the rest of its bits.
            while (begin > 0 && isBase64(other[begin - 1]))
                --begin;
            while (end < other.size() && (isBase64(other[end]) || other[end] == '='))
                ++end;
            mark(begin, end);
        });
}

std::vector<SecretMask::Range> SecretMask::find(std::string_view text) const
{
    std::vector<Range> found;
    const Layer raw = Layer::of(text);
    search(raw, found);
    const bool hasEscapes = text.find('\\') != std::string_view::npos;
    if (hasEscapes) {
        const Layer json = raw.jsonDecoded();
        search(json, found);
        if (json.text.find('%') != std::string::npos) search(json.percentDecoded(), found);
        if (json.text.find('\\') != std::string::npos) search(json.jsonDecoded(), found);
    }
    if (text.find('%') != std::string_view::npos) {
        const Layer once = raw.percentDecoded();
        search(once, found);
        if (once.text.find('%') != std::string::npos) search(once.percentDecoded(), found);
        if (once.text.find('\\') != std::string::npos) search(once.jsonDecoded(), found);
    }
    std::sort(found.begin(), found.end(), [](const Range& a, const Range& b) { return a.begin < b.begin; });
    return found;
}

bool SecretMask::isIn(std::string_view text) const { return !find(text).empty(); }

std::string SecretMask::masked(std::string_view text) const
{
    const std::vector<Range> found = find(text);
    if (found.empty()) return std::string(text);
    std::string out;
    std::size_t at = 0;
    for (std::size_t i = 0; i < found.size();) {
        std::size_t end = found[i].end;
        const std::size_t begin = std::max(found[i].begin, at);
        for (++i; i < found.size() && found[i].begin <= end; ++i)
            end = std::max(end, found[i].end);
        out += text.substr(at, begin - at);
        out += kSecretMask;
        at = end;
    }
    return out.append(text.substr(at));
}

} // namespace sextant::services
