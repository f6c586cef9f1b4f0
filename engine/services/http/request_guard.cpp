#include "engine/services/http/request_guard.h"

#include <algorithm>

namespace sextant::services {
namespace {

int digitOf(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

/// Percent-decoded; with `isQuery` a plus is a blank. Nothing where the encoding is broken or hides a control
/// character.
std::optional<std::string> decoded(std::string_view text, bool isQuery)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (c == '%') {
            if (i + 2 >= text.size()) return std::nullopt;
            const int high = digitOf(text[i + 1]);
            const int low = digitOf(text[i + 2]);
            if (high < 0 || low < 0) return std::nullopt;
            c = static_cast<char>(high * 16 + low);
            i += 2;
        } else if (c == '+' && isQuery) {
            c = ' ';
        }
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) return std::nullopt;
        out += c;
    }
    return out;
}

/// Three decimals of a q value; RFC 9110 §12.4.2.
std::optional<int> qualityOf(std::string_view text)
{
    if (text.empty() || text.size() > 5 || (text[0] != '0' && text[0] != '1')) return std::nullopt;
    int value = (text[0] - '0') * 1000;
    if (text.size() == 1) return value;
    if (text[1] != '.') return std::nullopt;
    int weight = 100;
    for (const char c : text.substr(2)) {
        if (c < '0' || c > '9') return std::nullopt;
        value += (c - '0') * weight;
        weight /= 10;
    }
    return std::min(value, 1000);
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

std::vector<std::string> splitList(std::string_view text, char separator)
{
    std::vector<std::string> out;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(separator), text.size());
        if (const std::string_view part = trimmed(text.substr(0, end)); !part.empty()) out.emplace_back(part);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return out;
}

std::optional<std::string> Target::parameter(std::string_view name) const
{
    for (const auto& [key, value] : query)
        if (key == name) return value;
    return std::nullopt;
}

Result<Target> parseTarget(std::string_view target)
{
    if (target.empty() || target.front() != '/') return fail(ErrorCode::InvalidInput, "target: expected a path");
    Target out;
    const std::size_t question = target.find('?');
    std::string_view path = target.substr(1, question == std::string_view::npos ? question : question - 1);
    while (!path.empty()) {
        const std::size_t slash = std::min(path.find('/'), path.size());
        auto part = decoded(path.substr(0, slash), false);
        if (!part || part->empty() || *part == "." || *part == ".." || part->find('/') != std::string::npos)
            return fail(ErrorCode::InvalidInput, "target: a part of the path cannot be read");
        out.path.push_back(*std::move(part));
        if (slash == path.size()) break;
        path.remove_prefix(slash + 1);
        if (path.empty()) return fail(ErrorCode::InvalidInput, "target: the path ends in a slash");
    }
    if (question == std::string_view::npos) return out;
    for (std::string_view query = target.substr(question + 1); !query.empty();) {
        const std::size_t end = std::min(query.find('&'), query.size());
        const std::string_view pair = query.substr(0, end);
        query.remove_prefix(std::min(end + 1, query.size()));
        const std::size_t equals = std::min(pair.find('='), pair.size());
        auto name = decoded(pair.substr(0, equals), true);
        auto value = decoded(equals < pair.size() ? pair.substr(equals + 1) : std::string_view(), true);
        if (!name || !value || name->empty()) return fail(ErrorCode::InvalidInput, "query: a parameter cannot be read");
        if (out.parameter(*name)) return fail(ErrorCode::InvalidInput, "query: '" + *name + "' comes twice");
        out.query.emplace_back(*std::move(name), *std::move(value));
    }
    return out;
}

std::optional<AbsoluteTarget> absoluteTarget(std::string_view target)
{
    constexpr std::string_view kScheme = "http://";
    if (target.size() <= kScheme.size() || !equalIgnoringCase(target.substr(0, kScheme.size()), kScheme))
        return std::nullopt;
    const std::string_view rest = target.substr(kScheme.size());
    const std::size_t end = std::min(rest.find_first_of("/?#"), rest.size());
    AbsoluteTarget out{std::string(rest.substr(0, end)), std::string(rest.substr(end))};
    if (!out.target.starts_with('/')) out.target.insert(0, 1, '/');
    return out;
}

bool isOwnHost(std::string_view host, std::uint16_t port, const std::vector<std::string>& otherHosts)
{
    const std::string suffix = ":" + std::to_string(port);
    for (const std::string_view name : {"127.0.0.1", "localhost", "[::1]"})
        if (equalIgnoringCase(host, std::string(name) + suffix) || (port == 80 && equalIgnoringCase(host, name)))
            return true;
    return std::any_of(otherHosts.begin(), otherHosts.end(),
                       [&](const std::string& each) { return equalIgnoringCase(host, each); });
}

bool mayAsk(const HttpRequest& request, std::uint16_t port, const std::vector<std::string>& otherHosts)
{
    const auto host = request.header("Host");
    if (!host || !isOwnHost(trimmed(*host), port, otherHosts)) return false;
    if (request.count("Origin") > 1) return false;
    const auto origin = request.header("Origin");
    if (!origin) {
        // A page elsewhere may still make a browser ask without an Origin; newer ones tell so.
        const auto site = request.header("Sec-Fetch-Site");
        return !site || equalIgnoringCase(*site, "same-origin") || equalIgnoringCase(*site, "none");
    }
    constexpr std::string_view kScheme = "http://";
    return origin->size() > kScheme.size() && equalIgnoringCase(origin->substr(0, kScheme.size()), kScheme) &&
           isOwnHost(origin->substr(kScheme.size()), port, {});
}

int acceptance(const HttpRequest& request, std::string_view type)
{
    if (request.count("Accept") == 0) return 1000;
    const std::string_view major = type.substr(0, type.find('/'));
    int best = 0;
    int specific = -1;
    for (const auto& [name, value] : request.headers) {
        if (!equalIgnoringCase(name, "Accept")) continue;
        for (const std::string& range : splitList(value)) {
            const auto parts = splitList(range, ';');
            if (parts.empty()) continue;
            int rank = -1;
            if (parts[0] == "*/*")
                rank = 0;
            else if (equalIgnoringCase(parts[0], std::string(major) + "/*"))
                rank = 1;
            else if (equalIgnoringCase(parts[0], type))
                rank = 2;
            int quality = 1000;
            for (std::size_t i = 1; i < parts.size(); ++i)
                if (parts[i].size() > 2 && (parts[i][0] == 'q' || parts[i][0] == 'Q') && parts[i][1] == '=')
                    quality = qualityOf(std::string_view(parts[i]).substr(2)).value_or(0);
            if (rank < specific || rank < 0) continue;
            best = rank == specific ? std::max(best, quality) : quality;
            specific = rank;
        }
    }
    return best;
}

std::optional<std::string_view> bearerToken(const HttpRequest& request)
{
    if (request.count("Authorization") != 1) return std::nullopt;
    const std::string_view value = trimmed(*request.header("Authorization"));
    constexpr std::string_view kScheme = "Bearer ";
    if (value.size() <= kScheme.size() || !equalIgnoringCase(value.substr(0, kScheme.size()), kScheme))
        return std::nullopt;
    const std::string_view token = trimmed(value.substr(kScheme.size()));
    const auto isAllowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               std::string_view("-._~+/=").find(c) != std::string_view::npos;
    };
    if (token.empty() || token.size() > 256 || !std::all_of(token.begin(), token.end(), isAllowed)) return std::nullopt;
    return token;
}

} // namespace sextant::services
