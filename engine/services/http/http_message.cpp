#include "engine/services/http/http_message.h"

#include <algorithm>
#include <atomic>

#include <rapidjson/encodings.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

namespace sextant::services {
namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// Length of the UTF-8 character at `at` (Unicode 15, table 3-7), 0 where there is none.
std::size_t characterAt(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) {
        return at + i < text.size() ? static_cast<unsigned>(static_cast<unsigned char>(text[at + i])) : 0U;
    };
    const auto isTail = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
    const unsigned first = byte(0);
    if (first < 0x80) return 1;
    if (first >= 0xC2 && first <= 0xDF) return isTail(1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        if (!isTail(1) || !isTail(2)) return 0;
        if (first == 0xE0 && byte(1) < 0xA0) return 0;
        return first == 0xED && byte(1) > 0x9F ? 0 : 3;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        if (!isTail(1) || !isTail(2) || !isTail(3)) return 0;
        if (first == 0xF0 && byte(1) < 0x90) return 0;
        return first == 0xF4 && byte(1) > 0x8F ? 0 : 4;
    }
    return 0;
}

} // namespace

bool equalIgnoringCase(std::string_view a, std::string_view b)
{
    return a.size() == b.size() &&
           std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return lower(x) == lower(y); });
}

std::optional<std::string_view> HttpRequest::header(std::string_view name) const
{
    for (const auto& [key, value] : headers)
        if (equalIgnoringCase(key, name)) return value;
    return std::nullopt;
}

std::size_t HttpRequest::count(std::string_view name) const
{
    return static_cast<std::size_t>(std::count_if(
        headers.begin(), headers.end(), [&](const auto& each) { return equalIgnoringCase(each.first, name); }));
}

struct HttpAnswer::State {
    Give give;
    std::atomic<bool> isGiven{false};

    explicit State(Give how) : give(std::move(how)) {}
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State()
    {
        if (!isGiven.exchange(true)) give(errorReply(500, "nobody answered"));
    }
};

HttpAnswer::HttpAnswer(Give give) : m_state(std::make_shared<State>(std::move(give))) {}

void HttpAnswer::operator()(HttpReply reply) const
{
    if (!m_state->isGiven.exchange(true)) m_state->give(std::move(reply));
}

std::string_view reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 202:
        return "Accepted";
    case 204:
        return "No Content";
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
        return "Content Too Large";
    case 414:
        return "URI Too Long";
    case 417:
        return "Expectation Failed";
    case 415:
        return "Unsupported Media Type";
    case 422:
        return "Unprocessable Content";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 503:
        return "Service Unavailable";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return status < 400 ? "OK" : "Error";
    }
}

HttpReply textReply(int status, std::string_view text)
{
    HttpReply reply;
    reply.status = status;
    reply.body = std::string(text);
    return reply;
}

HttpReply errorReply(int status, std::string_view what)
{
    HttpReply reply;
    reply.status = status;
    reply.body = "{\"error\":" + quotedJson(what) + "}\n";
    reply.contentType = "application/json";
    return reply;
}

std::string soundUtf8(std::string_view text)
{
    std::string sound;
    sound.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = characterAt(text, at);
        if (length == 0) {
            sound += "\xEF\xBF\xBD";
            ++at;
            continue;
        }
        sound.append(text, at, length);
        at += length;
    }
    return sound;
}

std::string quotedJson(std::string_view text)
{
    const std::string sound = soundUtf8(text);
    rapidjson::StringBuffer buffer;
    rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
    writer.String(sound.data(), static_cast<rapidjson::SizeType>(sound.size()));
    return {buffer.GetString(), buffer.GetSize()};
}

} // namespace sextant::services
