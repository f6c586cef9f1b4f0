#include "engine/feeds/mock/http_exchange.h"

#include <algorithm>
#include <charconv>

namespace sextant::feeds::mock {
namespace {

std::string lower(std::string_view text)
{
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return out;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r'))
        text.remove_suffix(1);
    return text;
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

void readQuery(std::string_view text, std::map<std::string, std::string, std::less<>>& into)
{
    while (!text.empty() && into.size() < 200) {
        const std::size_t end = text.find('&');
        const std::string_view pair = text.substr(0, end);
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
        const std::size_t equals = pair.find('=');
        if (pair.empty()) continue;
        into[percentDecoded(pair.substr(0, equals), true)] =
            equals == std::string_view::npos ? std::string() : percentDecoded(pair.substr(equals + 1), true);
    }
}

std::string_view reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 413:
        return "Payload Too Large";
    case 414:
        return "URI Too Long";
    case 418:
        return "I'm a teapot";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 501:
        return "Not Implemented";
    default:
        return status < 300 ? "OK" : "Error";
    }
}

} // namespace

std::string_view HttpRequest::parameter(std::string_view name) const
{
    const auto found = query.find(name);
    return found == query.end() ? std::string_view() : std::string_view(found->second);
}

std::string_view HttpRequest::header(std::string_view name) const
{
    const auto found = headers.find(name);
    return found == headers.end() ? std::string_view() : std::string_view(found->second);
}

bool HttpRequest::isUpgrade() const { return lower(header("upgrade")) == "websocket"; }

std::string httpTime(Time time)
{
    constexpr std::array<const char*, 7> kDays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr std::array<const char*, 12> kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                  "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto whole = std::chrono::floor<std::chrono::seconds>(Duration(time.ns));
    const auto days = std::chrono::floor<std::chrono::days>(whole);
    const std::chrono::year_month_day date{std::chrono::sys_days(days)};
    const std::chrono::weekday weekday{std::chrono::sys_days(days)};
    const auto second = static_cast<int>((whole - days).count());
    std::array<char, 80> text{};
    std::snprintf(text.data(), text.size(), "%s, %02u %s %04d %02d:%02d:%02d GMT", kDays[weekday.c_encoding()],
                  static_cast<unsigned>(date.day()), kMonths[static_cast<unsigned>(date.month()) - 1],
                  static_cast<int>(date.year()), second / 3600, second / 60 % 60, second % 60);
    return text.data();
}

std::string toWire(const HttpReply& reply, bool keepsAlive)
{
    std::string out = "HTTP/1.1 " + std::to_string(reply.status) + " " + std::string(reasonOf(reply.status)) + "\r\n";
    out += "Content-Type: " + reply.contentType + "\r\n";
    out += "Content-Length: " + std::to_string(reply.body.size()) + "\r\n";
    out += keepsAlive ? "Connection: keep-alive\r\n" : "Connection: close\r\n";
    for (const auto& [name, value] : reply.headers)
        out += name + ": " + value + "\r\n";
    return out + "\r\n" + reply.body;
}

HttpReader::Outcome HttpReader::refuse(int status, std::string_view why)
{
    m_refusal = HttpReply{status, "{\"error\":\"" + std::string(why) + "\"}", {}};
    return Outcome::Broken;
}

HttpReader::Outcome HttpReader::read(std::string_view bytes, HttpRequest& request)
{
    const std::size_t headEnd = bytes.substr(0, kMaxHead + 4).find("\r\n\r\n");
    if (headEnd == std::string_view::npos)
        return bytes.size() > kMaxHead ? refuse(431, "the head is too large") : Outcome::NeedsMore;
    request = HttpRequest{};
    std::string_view head = bytes.substr(0, headEnd);
    const std::size_t lineEnd = std::min(head.find("\r\n"), head.size());
    const std::string_view line = head.substr(0, lineEnd);
    head.remove_prefix(std::min(lineEnd + 2, head.size()));

    const std::size_t first = line.find(' ');
    const std::size_t second = line.rfind(' ');
    if (first == std::string_view::npos || second <= first || !line.substr(second + 1).starts_with("HTTP/1."))
        return refuse(400, "no HTTP/1 request");
    request.method = line.substr(0, first);
    std::string_view target = line.substr(first + 1, second - first - 1);
    if (target.empty() || target.front() != '/') return refuse(400, "the target is no path");
    const std::size_t question = target.find('?');
    request.path = percentDecoded(target.substr(0, question), false);
    if (question != std::string_view::npos) readQuery(target.substr(question + 1), request.query);
    request.keepsAlive = line.ends_with("1.1");

    while (!head.empty()) {
        const std::size_t end = std::min(head.find("\r\n"), head.size());
        const std::string_view field = head.substr(0, end);
        head.remove_prefix(std::min(end + 2, head.size()));
        const std::size_t colon = field.find(':');
        if (colon == std::string_view::npos || request.headers.size() > 100) return refuse(400, "a header is damaged");
        request.headers[lower(trimmed(field.substr(0, colon)))] = trimmed(field.substr(colon + 1));
    }
    if (lower(request.header("connection")) == "close") request.keepsAlive = false;
    m_used = headEnd + 4;
    if (request.isUpgrade()) return Outcome::Ready;
    if (!request.header("transfer-encoding").empty()) return refuse(501, "chunked bodies are not taken");
    const std::string_view length = request.header("content-length");
    if (length.empty()) return Outcome::Ready;
    const auto size = wholeNumber(length);
    if (!size || *size < 0) return refuse(400, "the length of the body is damaged");
    if (static_cast<std::uint64_t>(*size) > kMaxBody) return refuse(413, "the body is too large");
    if (bytes.size() - m_used < static_cast<std::size_t>(*size)) return Outcome::NeedsMore;
    request.body = bytes.substr(m_used, static_cast<std::size_t>(*size));
    m_used += static_cast<std::size_t>(*size);
    return Outcome::Ready;
}

std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || text.empty()) return std::nullopt;
    return value;
}

std::string percentDecoded(std::string_view text, bool plusIsBlank)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size() && hexDigit(text[i + 1]) >= 0 && hexDigit(text[i + 2]) >= 0) {
            out.push_back(static_cast<char>(hexDigit(text[i + 1]) * 16 + hexDigit(text[i + 2])));
            i += 2;
        } else {
            out.push_back(plusIsBlank && text[i] == '+' ? ' ' : text[i]);
        }
    }
    return out;
}

} // namespace sextant::feeds::mock
