#include "engine/services/notify/reply_verdict.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include <simdjson.h>

namespace sextant::services {
namespace {

constexpr Duration kLongest = std::chrono::hours(1); // what a service may make us wait

/// Seconds, whole or not, >= 0.
std::optional<Duration> secondsOf(double seconds)
{
    if (!(seconds >= 0.0)) return std::nullopt;
    const double capped = std::min(seconds, 3600.0);
    return std::min(kLongest, Duration(static_cast<std::int64_t>(std::ceil(capped * 1e3)) * 1'000'000));
}

std::optional<Duration> secondsOf(std::string_view text)
{
    double value = 0.0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return secondsOf(value);
}

/// What bodies say, as far as it is needed.
struct BodyWords {
    std::optional<Duration> retryAfter;
    bool isGlobal = false;
    std::optional<std::int64_t> code;
    std::string description;
    std::optional<std::int64_t> movedTo;
    std::optional<bool> isOk;
};

BodyWords read(std::string_view body)
{
    BodyWords words;
    constexpr std::size_t kLongestBody = 64 * 1024;
    if (body.empty() || body.size() > kLongestBody || body.front() != '{') return words;
    simdjson::dom::parser parser;
    const simdjson::padded_string padded(body);
    simdjson::dom::object object;
    if (parser.parse(padded).get(object) != simdjson::SUCCESS) return words;
    double number = 0.0;
    std::int64_t whole = 0;
    bool flag = false;
    std::string_view text;
    if (object["retry_after"].get(number) == simdjson::SUCCESS) words.retryAfter = secondsOf(number);
    if (object["global"].get(flag) == simdjson::SUCCESS) words.isGlobal = flag;
    if (object["code"].get(whole) == simdjson::SUCCESS) words.code = whole;
    if (object["ok"].get(flag) == simdjson::SUCCESS) words.isOk = flag;
    if (object["description"].get(text) == simdjson::SUCCESS) words.description = text;
    simdjson::dom::object parameters;
    if (object["parameters"].get(parameters) == simdjson::SUCCESS) {
        if (parameters["retry_after"].get(number) == simdjson::SUCCESS) words.retryAfter = secondsOf(number);
        if (parameters["migrate_to_chat_id"].get(whole) == simdjson::SUCCESS) words.movedTo = whole;
    }
    return words;
}

Verdict disabled(std::string sentence) { return {Verdict::What::Disable, {}, false, {}, std::move(sentence)}; }
Verdict skipped(std::string sentence) { return {Verdict::What::Skip, {}, false, {}, std::move(sentence)}; }

Verdict ofSlack(const ServiceReply& reply)
{
    struct Known {
        std::string_view word, sentence;
    };
    constexpr std::array<Known, 7> kForGood{
        {{"action_prohibited", "Slack: an administrator has forbidden this webhook. Make another one."},
         {"posting_to_general_channel_denied", "Slack: this webhook may not post there. Choose another channel."},
         {"invalid_token", "Slack: the webhook's address is not valid any more. Store the new one."},
         {"no_active_hooks", "Slack: the webhook was switched off. Make another one."},
         {"channel_not_found", "Slack: the channel does not exist. Make a webhook for another one."},
         {"no_service", "Slack: the webhook was removed or never was. Store the address of one that is."},
         {"channel_is_archived", "Slack: the channel was archived. Make a webhook for another one."}}};
    for (const Known& known : kForGood)
        if (reply.body.find(known.word) != std::string::npos) return disabled(std::string(known.sentence));
    if (reply.status == 400) return skipped("Slack: it does not take this message.");
    return disabled("Slack: it turns us away (HTTP " + std::to_string(reply.status) +
                    "). Look whether the webhook is still there.");
}

Verdict ofDiscord(const ServiceReply& reply, const BodyWords& words)
{
    if (reply.status == 400) {
        if (words.code == 50006) return skipped("Discord: it does not take an empty message.");
        return skipped("Discord: it does not take this message.");
    }
    if (words.code == 10015)
        return disabled("Discord: the webhook was removed. Make another one and store its address.");
    return disabled("Discord: it turns us away (HTTP " + std::to_string(reply.status) +
                    "). Look whether the webhook is still there.");
}

Verdict ofTelegram(const ServiceReply& reply, const BodyWords& words)
{
    const auto says = [&](std::string_view what) { return words.description.find(what) != std::string::npos; };
    if (words.movedTo) {
        Verdict verdict{Verdict::What::Move, {}, false, std::to_string(*words.movedTo), {}};
        verdict.sentence = "Telegram: the group has become a supergroup and has another number, which is used from now "
                           "on. Store it.";
        return verdict;
    }
    if (reply.status == 400) {
        if (says("chat not found"))
            return disabled("Telegram: it does not know the chat. Write to the bot, or store another chat.");
        return skipped("Telegram: it does not take this message.");
    }
    if (reply.status == 403)
        return disabled(
            "Telegram: the bot was blocked or put out of the chat. Let it in again, or store another chat.");
    if (reply.status == 401 || reply.status == 404)
        return disabled("Telegram: the bot's token is not valid. Store the right one.");
    return disabled("Telegram: it turns us away (HTTP " + std::to_string(reply.status) + ").");
}

} // namespace

Verdict judge(ChannelKind kind, const ServiceReply& reply)
{
    const BodyWords words = read(reply.body);
    Verdict verdict;
    if (reply.status >= 200 && reply.status < 300 && words.isOk.value_or(true)) {
        // A bucket that is empty now refills later: waiting is cheaper than being refused.
        if (reply.remaining == "0") verdict.wait = secondsOf(reply.resetAfter);
        return verdict;
    }
    if (reply.status == 429) {
        verdict.what = Verdict::What::Retry;
        // The body is finer than the header, which is whole seconds.
        verdict.wait = words.retryAfter ? words.retryAfter : secondsOf(reply.retryAfter);
        verdict.isGlobal = words.isGlobal;
        verdict.sentence = "It asked for a pause.";
        return verdict;
    }
    if (reply.status == 0 || reply.status >= 500 || (reply.status >= 200 && reply.status < 400)) {
        // A redirect is not followed: where it leads nobody has allowed.
        verdict.what = Verdict::What::Retry;
        verdict.wait = secondsOf(reply.retryAfter);
        verdict.sentence = reply.status == 0 ? "It did not answer."
                                             : "It has trouble of its own (HTTP " + std::to_string(reply.status) + ").";
        return verdict;
    }
    switch (kind) {
    case ChannelKind::Slack:
        return ofSlack(reply);
    case ChannelKind::Discord:
        return ofDiscord(reply, words);
    case ChannelKind::Telegram:
        return ofTelegram(reply, words);
    case ChannelKind::Desktop:
    case ChannelKind::Sound:
        break;
    }
    return disabled("It cannot be used here.");
}

} // namespace sextant::services
