#pragma once

#include <string>
#include <string_view>
#include <utility>

#include "engine/core/time.h"
#include "engine/feeds/venues/http_message.h"

namespace sextant::test {

/// 2026-10-05T12:00:00Z, the time base of the sample frames.
inline constexpr Time kSampleNoon = Time::fromMillis(1'791'201'600'000);

[[nodiscard]] inline feeds::HttpReply replyOf(std::string body, int status = 200)
{
    feeds::HttpReply reply;
    reply.status = status;
    reply.body = std::move(body);
    return reply;
}

/// The text with the first `from` in it replaced; empty where there is none, so that a test notices.
[[nodiscard]] inline std::string replacedIn(std::string text, std::string_view from, std::string_view by)
{
    const std::size_t at = text.find(from);
    return at == std::string::npos ? std::string() : text.replace(at, from.size(), by);
}

} // namespace sextant::test
