#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "engine/core/result.h"
#include "engine/services/notify/channel_plan.h"

namespace sextant::services {

/// The most that one message may hold (protocols.md §5), in the units the service counts: Slack and Telegram UTF-16
/// code units, Discord characters.
[[nodiscard]] std::size_t textLimit(ChannelKind kind);
/// Cuts valid UTF-8 to at most `units` UTF-16 code units (an upper bound of characters), never inside a character; what
/// was cut ends with "…".
[[nodiscard]] std::string cutText(std::string_view text, std::size_t units);
/// Replaces what is no UTF-8 by U+FFFD, and control characters save the line feed by blanks.
[[nodiscard]] std::string cleanText(std::string_view text);

/// Slack: "&", "<" and ">" as entities. Telegram, HTML: the same.
[[nodiscard]] std::string escapeEntities(std::string_view text);
/// A JSON string with its quotes.
[[nodiscard]] std::string jsonString(std::string_view text);

/// What is sent: title in bold where the service has it, and text below.
struct Message {
    std::string title; ///< plain
    std::string text;  ///< plain
    bool isSilent = false;
    Topic topic = Topic::System;
};
/// The body of the request as JSON, within the limits of the service, nobody mentioned, nothing previewed.
[[nodiscard]] std::string bodyOf(ChannelKind kind, const Message& message, std::string_view chat = {});
/// Where it goes. Holds secrets. Errors: InvalidArgument for what is no https address (http to this computer alone), a
/// token or chat that cannot be one; the message never repeats them.
[[nodiscard]] Result<std::string> targetOf(const ChannelPlan& plan);

/// The text of a notification: `form` with {title} {text} {symbol} {price} {time} {topic} {importance} filled in, lines
/// that end up empty left out. Its first line is the title. Errors: InvalidArgument naming an unknown placeholder or an
/// unclosed brace.
[[nodiscard]] Result<Message> fillForm(std::string_view form, const Notification& notification);
/// "{title}\n{text}"
[[nodiscard]] std::string_view defaultForm();

} // namespace sextant::services
