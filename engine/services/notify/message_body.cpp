#include "engine/services/notify/message_body.h"

#include <algorithm>
#include <cctype>
#include <cstdint>
#include <cstdio>
#include <utility>

namespace sextant::services {
namespace {

/// Length of the valid UTF-8 character at the beginning of `text`, 0: there is none. After the table of RFC 3629 §4.
std::size_t characterLength(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const auto follows = [&](std::size_t i, unsigned low, unsigned high) {
        return i < text.size() && byte(i) >= low && byte(i) <= high;
    };
    if (text.empty()) return 0;
    const unsigned first = byte(0);
    if (first < 0x80) return 1;
    if (first >= 0xC2 && first <= 0xDF) return follows(1, 0x80, 0xBF) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        const unsigned low = first == 0xE0 ? 0xA0 : 0x80;
        const unsigned high = first == 0xED ? 0x9F : 0xBF;
        return follows(1, low, high) && follows(2, 0x80, 0xBF) ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const unsigned low = first == 0xF0 ? 0x90 : 0x80;
        const unsigned high = first == 0xF4 ? 0x8F : 0xBF;
        return follows(1, low, high) && follows(2, 0x80, 0xBF) && follows(3, 0x80, 0xBF) ? 4 : 0;
    }
    return 0;
}

/// UTF-16 code units of a character of so many bytes.
std::size_t unitsOf(std::size_t bytes) { return bytes == 4 ? 2 : 1; }

std::size_t countUnits(std::string_view text)
{
    std::size_t units = 0;
    while (!text.empty()) {
        const std::size_t length = std::max<std::size_t>(characterLength(text), 1);
        units += unitsOf(length);
        text.remove_prefix(length);
    }
    return units;
}

/// Title and text, each plain, cut so that both together fit; the title first.
std::pair<std::string, std::string> fitted(const Message& message, std::size_t limit)
{
    constexpr std::size_t kTitle = 250;
    std::string title = cutText(cleanText(message.title), std::min(kTitle, limit));
    const std::size_t left = limit - std::min(limit, countUnits(title) + 1);
    return {std::move(title), cutText(cleanText(message.text), left)};
}

bool isLoopback(std::string_view host) { return host == "127.0.0.1" || host == "localhost" || host == "[::1]"; }

/// The host of "scheme://host[:port]/…"; empty: it is no address.
std::string_view hostOf(std::string_view url)
{
    const std::size_t scheme = url.find("://");
    if (scheme == std::string_view::npos) return {};
    std::string_view rest = url.substr(scheme + 3);
    rest = rest.substr(0, rest.find_first_of("/?#"));
    if (rest.find('@') != std::string_view::npos) return {};
    if (rest.starts_with('[')) return rest.substr(0, rest.find(']') + 1);
    return rest.substr(0, rest.find(':'));
}

Result<void> checkAddress(std::string_view url)
{
    const std::string_view host = hostOf(url);
    const bool isClean = std::none_of(url.begin(), url.end(), [](unsigned char c) { return c <= 0x20 || c >= 0x7F; });
    if (isClean && !host.empty() && (url.starts_with("https://") || (url.starts_with("http://") && isLoopback(host))))
        return {};
    return fail(ErrorCode::InvalidArgument, "the address of the channel is no https address");
}

} // namespace

std::size_t textLimit(ChannelKind kind)
{
    switch (kind) {
    case ChannelKind::Desktop:
        return 300;
    case ChannelKind::Sound:
        return 0;
    case ChannelKind::Slack:
        return 3000; // of a section's text
    case ChannelKind::Discord:
        return 2000;
    case ChannelKind::Telegram:
        return 4096; // after entities were parsed
    }
    return 0;
}

std::string cutText(std::string_view text, std::size_t units)
{
    if (countUnits(text) <= units) return std::string(text);
    if (units == 0) return {};
    std::string out;
    std::size_t used = 1; // the dots
    while (!text.empty()) {
        const std::size_t length = std::max<std::size_t>(characterLength(text), 1);
        if (used + unitsOf(length) > units) break;
        used += unitsOf(length);
        out += text.substr(0, length);
        text.remove_prefix(length);
    }
    return out + "\u2026";
}

std::string cleanText(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const std::size_t length = characterLength(text);
        if (length == 0) {
            out += "\uFFFD";
            text.remove_prefix(1);
            continue;
        }
        const auto first = static_cast<unsigned char>(text[0]);
        if ((first < 0x20 && first != '\n') || first == 0x7F)
            out += ' ';
        else
            out += text.substr(0, length);
        text.remove_prefix(length);
    }
    return out;
}

std::string escapeEntities(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (const char c : text)
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else
            out += c;
    return out;
}

std::string jsonString(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (byte < 0x20) {
            char buffer[8];
            std::snprintf(buffer, sizeof buffer, "\\u%04x", static_cast<unsigned>(byte));
            out += buffer;
        } else {
            out += c;
        }
    }
    return out + '"';
}

std::string bodyOf(ChannelKind kind, const Message& message, std::string_view chat)
{
    // Cut before it is escaped: services count what people see. What escaping adds in Slack is taken off once more.
    auto [title, text] = fitted(message, textLimit(kind));
    switch (kind) {
    case ChannelKind::Desktop:
    case ChannelKind::Sound:
        return title + (text.empty() ? "" : "\n") + text;
    case ChannelKind::Slack: {
        std::string whole = escapeEntities(title) + (text.empty() ? "" : "\n") + escapeEntities(text);
        for (std::size_t room = textLimit(kind); countUnits(whole) > textLimit(kind) && room > 0;
             room -= room / 4 + 1) {
            std::tie(title, text) = fitted(message, room);
            whole = escapeEntities(title) + (text.empty() ? "" : "\n") + escapeEntities(text);
        }
        // Text alone says everything where blocks cannot be shown, as in notifications; `mrkdwn` marks of the text are
        // not wanted: the block is plain.
        return R"({"text":)" + jsonString(whole) + R"(,"mrkdwn":false,"unfurl_links":false,"unfurl_media":false})";
    }
    case ChannelKind::Discord:
        return R"({"content":)" + jsonString(title + (text.empty() ? "" : "\n") + text) +
               R"(,"username":"Sextant","allowed_mentions":{"parse":[]})" +
               (message.isSilent ? R"(,"flags":4096})" : "}");
    case ChannelKind::Telegram: {
        const bool isNumber =
            !chat.empty() && (chat[0] == '-' || std::isdigit(static_cast<unsigned char>(chat[0])) != 0);
        std::string html = "<b>" + escapeEntities(title) + "</b>";
        if (!text.empty()) html += '\n' + escapeEntities(text);
        return R"({"chat_id":)" + (isNumber ? std::string(chat) : jsonString(chat)) + R"(,"text":)" + jsonString(html) +
               R"(,"parse_mode":"HTML","disable_notification":)" + (message.isSilent ? "true" : "false") +
               R"(,"link_preview_options":{"is_disabled":true}})";
    }
    }
    return {};
}

Result<std::string> targetOf(const ChannelPlan& plan)
{
    if (!isRemote(plan.kind)) return std::string();
    if (plan.url.empty()) return fail(ErrorCode::InvalidArgument, "the channel has no address yet");
    if (auto fine = checkAddress(plan.url); !fine) return tl::unexpected(fine.error());
    if (plan.kind != ChannelKind::Telegram) return plan.url;
    const auto isTokenCharacter = [](unsigned char c) {
        return std::isalnum(c) != 0 || c == ':' || c == '_' || c == '-';
    };
    if (plan.token.empty() || !std::all_of(plan.token.begin(), plan.token.end(), isTokenCharacter))
        return fail(ErrorCode::InvalidArgument, "the channel has no bot token, or one that cannot be");
    const std::string_view chat = plan.chat;
    const std::string_view digits = chat.starts_with('-') ? chat.substr(1) : chat;
    const bool isNumber =
        !digits.empty() && digits.size() <= 18 &&
        std::all_of(digits.begin(), digits.end(), [](unsigned char c) { return std::isdigit(c) != 0; });
    const bool isName =
        chat.size() > 1 && chat[0] == '@' &&
        std::all_of(chat.begin() + 1, chat.end(), [](unsigned char c) { return std::isalnum(c) != 0 || c == '_'; });
    if (!isNumber && !isName)
        return fail(ErrorCode::InvalidArgument,
                    "the channel has no chat, or one that cannot be: expected a number or @name");
    std::string base = plan.url;
    while (base.ends_with('/'))
        base.pop_back();
    return base + "/bot" + plan.token + "/sendMessage";
}

std::string_view defaultForm() { return "{title}\n{text}"; }

Result<Message> fillForm(std::string_view form, const Notification& notification)
{
    if (form.empty()) form = defaultForm();
    std::string whole;
    for (std::size_t at = 0; at < form.size();) {
        const std::size_t open = form.find_first_of("{}", at);
        whole += form.substr(at, open - at);
        if (open == std::string_view::npos) break;
        const std::size_t close = form.find('}', open);
        if (form[open] == '}' || close == std::string_view::npos)
            return fail(ErrorCode::InvalidArgument,
                        "template: a brace that is not closed, expected {title}, {text}, …");
        const std::string_view name = form.substr(open + 1, close - open - 1);
        if (name == "title")
            whole += notification.title;
        else if (name == "text")
            whole += notification.text;
        else if (name == "symbol")
            whole += notification.symbol;
        else if (name == "price")
            whole += notification.price;
        else if (name == "time")
            whole += toRfc3339(notification.time);
        else if (name == "topic")
            whole += toString(notification.topic);
        else if (name == "importance")
            whole += toString(notification.importance);
        else {
            constexpr std::size_t kShown = 40;
            std::string shown = cutText(cleanText(name), kShown);
            std::replace(shown.begin(), shown.end(), '\n', ' '); // messages are one line
            return fail(ErrorCode::InvalidArgument,
                        "template: {" + shown +
                            "} is not known; expected title, text, symbol, price, time, topic or importance");
        }
        at = close + 1;
    }
    Message message;
    std::string_view rest = whole;
    while (!rest.empty()) {
        const std::size_t end = rest.find('\n');
        const std::string_view line = rest.substr(0, end);
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
        if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
        if (message.title.empty())
            message.title = line;
        else
            message.text += (message.text.empty() ? "" : "\n") + std::string(line);
    }
    return message;
}

} // namespace sextant::services
