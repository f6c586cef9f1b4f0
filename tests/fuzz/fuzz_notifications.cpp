#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include <simdjson.h>

#include "engine/services/notify/notification_channel.h"
#include "engine/services/notify/notifier.h"

namespace {

using namespace sextant;
using namespace sextant::services;

void require(bool holds)
{
    if (!holds) std::abort();
}

} // namespace

/// What services answer, templates that people write, and texts that go out: verdicts that wait for a sane time and
/// repeat nothing of the answer, bodies that are JSON within the limits. The first byte chooses the service and the
/// status.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 2) return 0;
    const std::string text(reinterpret_cast<const char*>(data) + 2, size - 2);
    constexpr std::array<int, 10> kStatuses{0, 200, 204, 302, 400, 401, 403, 404, 429, 500};
    const ChannelKind kind = kChannelKinds[2 + data[0] % 3];
    ServiceReply reply{kStatuses[data[1] % kStatuses.size()], {}, {}, {}, text};
    const std::size_t cut = std::min<std::size_t>(data[1] / kStatuses.size(), text.size());
    reply.retryAfter = text.substr(0, cut);
    reply.resetAfter = reply.retryAfter;
    reply.remaining = (data[0] & 64U) != 0 ? "0" : text.substr(0, 3);
    const Verdict verdict = judge(kind, reply);
    if (verdict.wait) require(*verdict.wait >= Duration{0} && *verdict.wait <= std::chrono::hours(1));
    require(verdict.sentence.find('\n') == std::string::npos && verdict.sentence.size() < 200);
    if (verdict.what == Verdict::What::Move) require(!verdict.chat.empty() && verdict.chat.size() <= 20);

    Notification notification;
    notification.title = cleanText(text);
    notification.text = "{token} {url} {title} " + notification.title;
    notification.symbol = notification.title.substr(0, notification.title.find(' '));
    const auto filled = fillForm(text, notification);
    if (!filled) require(filled.error().message.find('\n') == std::string::npos);
    const auto plain = fillForm({}, notification);
    require(plain.has_value());
    for (const Message& message : {*plain, filled ? *filled : *plain}) {
        Message sound = message;
        sound.title = cleanText(sound.title);
        sound.text = cleanText(sound.text);
        const std::string body = bodyOf(kind, sound, "-1001");
        simdjson::dom::parser parser;
        const simdjson::padded_string padded(body);
        simdjson::dom::object json;
        std::string_view said;
        require(parser.parse(padded).get(json) == simdjson::SUCCESS);
        require(json[kind == ChannelKind::Discord ? "content" : "text"].get(said) == simdjson::SUCCESS);
    }
    require(cutText(notification.title, 40).size() <= 4 * 40);

    ChannelPlan plan = channelPlanOf(kind);
    plan.url = text;
    plan.token = text;
    plan.chat = text;
    plan.form = text;
    if (const auto target = targetOf(plan)) {
        require(target->starts_with("http"));
        for (const char c : *target)
            require(static_cast<unsigned char>(c) > 0x20 && c != 0x7F);
    } else {
        // What is wrong with a secret does not tell it; the sentences themselves have no digits.
        require(text.size() < 8 || text.find_first_of("0123456789") == std::string::npos ||
                target.error().message.find(text) == std::string::npos);
    }
    NotificationChannel channel(plan, Time{});
    channel.post(notification, Time{});
    (void)channel.take(Time{});
    channel.onReply(verdict, Time{});
    (void)channel.status(Time{});
    return 0;
}
