#include "engine/host/feed_request.h"

#include <algorithm>

#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

namespace sextant::host {
namespace {

using Writer = rapidjson::Writer<rapidjson::StringBuffer>;

void put(Writer& out, const char* key, const std::string& value)
{
    out.Key(key);
    out.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
}

void put(Writer& out, const char* key, const std::vector<std::string>& values)
{
    out.Key(key);
    out.StartArray();
    for (const std::string& value : values)
        out.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
    out.EndArray();
}

void put(Writer& out, const char* key, std::int64_t value)
{
    out.Key(key);
    out.Int64(value);
}

void putFlag(Writer& out, const char* key, bool value)
{
    out.Key(key);
    out.Bool(value);
}

std::vector<std::string> textsAt(const rapidjson::Value& object, const char* name)
{
    std::vector<std::string> out;
    const auto found = object.FindMember(name);
    if (found == object.MemberEnd() || !found->value.IsArray()) return out;
    for (const auto& one : found->value.GetArray())
        if (one.IsString()) out.emplace_back(one.GetString(), one.GetStringLength());
    return out;
}

std::string textAt(const rapidjson::Value& object, const char* name)
{
    const auto found = object.FindMember(name);
    if (found == object.MemberEnd() || !found->value.IsString()) return {};
    return {found->value.GetString(), found->value.GetStringLength()};
}

std::optional<std::int64_t> numberAt(const rapidjson::Value& object, const char* name)
{
    const auto found = object.FindMember(name);
    if (found == object.MemberEnd() || !found->value.IsInt64()) return std::nullopt;
    return found->value.GetInt64();
}

bool flagAt(const rapidjson::Value& object, const char* name)
{
    const auto found = object.FindMember(name);
    return found != object.MemberEnd() && found->value.IsBool() && found->value.GetBool();
}

/// What commas or blanks separate.
std::vector<std::string> listOf(std::string_view text)
{
    std::vector<std::string> out;
    constexpr std::string_view kBetween = ", ";
    while (true) {
        const auto first = text.find_first_not_of(kBetween);
        if (first == std::string_view::npos) return out;
        text.remove_prefix(first);
        const auto end = std::min(text.find_first_of(kBetween), text.size());
        std::string url(text.substr(0, end));
        while (url.ends_with('/'))
            url.pop_back();
        out.push_back(std::move(url));
        text.remove_prefix(end);
    }
}

} // namespace

std::string FeedRequest::toJson() const
{
    rapidjson::StringBuffer buffer;
    Writer out(buffer);
    out.StartObject();
    put(out, "feed", std::string(feeds::toString(venue)));
    put(out, "symbols", symbols);
    put(out, "instrument_files", instrumentFiles);
    std::vector<std::string> names;
    for (const market::Timeframe timeframe : timeframes)
        names.emplace_back(market::toString(timeframe));
    put(out, "timeframes", names);
    put(out, "ws_urls", socketUrls);
    put(out, "rest_urls", restUrls);
    put(out, "history_bars", historyBars);
    out.Key("speed");
    out.Double(speed);
    if (until) put(out, "until", toRfc3339(*until));
    put(out, "rest_per_minute", restPerMinute);
    if (restPerDay) put(out, "rest_per_day", *restPerDay);
    put(out, "latest_ns", latest.count());
    put(out, "queue_soft", static_cast<std::int64_t>(queue.soft));
    put(out, "queue_hard", static_cast<std::int64_t>(queue.hard));
    putFlag(out, "raw_frames", recordsFrames);
    put(out, "raw_frames_mb", framesMegabytes);
    putFlag(out, "derivatives", choice.derivatives);
    put(out, "alpaca_feed", choice.feed);
    putFlag(out, "exchange_times", choice.exchangeLocalTimes);
    putFlag(out, "every_book_change", choice.everyBookChange);
    putFlag(out, "paid_stream", choice.paidStream);
    if (options) {
        put(out, "option_feed", std::string(feeds::toString(options->feed)));
        put(out, "option_every_ns", options->every.count());
        put(out, "option_fresh_ns", options->fresh.count());
        put(out, "option_days", options->days);
        out.Key("option_strikes");
        out.Double(options->strikes);
        put(out, "option_contracts", options->contracts);
    }
    out.EndObject();
    return {buffer.GetString(), buffer.GetSize()};
}

std::optional<FeedRequest> feedRequestFromJson(const std::string& json)
{
    rapidjson::Document document;
    document.Parse<rapidjson::kParseIterativeFlag>(json.data(), json.size());
    if (document.HasParseError() || !document.IsObject()) return std::nullopt;
    const auto venue = feeds::venueFromString(textAt(document, "feed"));
    if (!venue) return std::nullopt;
    FeedRequest out;
    out.venue = *venue;
    out.symbols = textsAt(document, "symbols");
    out.instrumentFiles = textsAt(document, "instrument_files");
    out.timeframes.clear();
    for (const std::string& text : textsAt(document, "timeframes"))
        if (const auto timeframe = market::timeframeFromString(text)) out.timeframes.push_back(*timeframe);
    if (out.timeframes.empty()) out.timeframes.push_back(market::Timeframe::M1);
    out.socketUrls = textsAt(document, "ws_urls");
    out.restUrls = textsAt(document, "rest_urls");
    if (out.restUrls.empty()) return std::nullopt;
    out.historyBars = std::max<std::int64_t>(0, numberAt(document, "history_bars").value_or(out.historyBars));
    if (const auto found = document.FindMember("speed"); found != document.MemberEnd() && found->value.IsNumber())
        out.speed = std::max(1.0, found->value.GetDouble());
    if (const auto until = parseRfc3339(textAt(document, "until"))) out.until = *until;
    out.restPerMinute = std::max<std::int64_t>(0, numberAt(document, "rest_per_minute").value_or(0));
    out.restPerDay = numberAt(document, "rest_per_day");
    if (const auto latest = numberAt(document, "latest_ns")) out.latest = Duration{std::max<std::int64_t>(0, *latest)};
    if (const auto soft = numberAt(document, "queue_soft"); soft && *soft > 0)
        out.queue.soft = static_cast<std::size_t>(*soft);
    if (const auto hard = numberAt(document, "queue_hard"); hard && *hard > 0)
        out.queue.hard = static_cast<std::size_t>(*hard);
    out.recordsFrames = flagAt(document, "raw_frames");
    out.framesMegabytes = std::max<std::int64_t>(1, numberAt(document, "raw_frames_mb").value_or(out.framesMegabytes));
    out.choice.derivatives = flagAt(document, "derivatives");
    if (const std::string feed = textAt(document, "alpaca_feed"); !feed.empty()) out.choice.feed = feed;
    out.choice.exchangeLocalTimes = flagAt(document, "exchange_times");
    out.choice.everyBookChange = flagAt(document, "every_book_change");
    out.choice.paidStream = flagAt(document, "paid_stream");
    if (const auto feed = feeds::optionFeedFrom(textAt(document, "option_feed"))) {
        FeedRequest::Options& options = out.options.emplace();
        options.feed = *feed;
        const auto time = [&](const char* name, Duration& into) {
            if (const auto ns = numberAt(document, name); ns && *ns > 0) into = Duration{*ns};
        };
        time("option_every_ns", options.every);
        time("option_fresh_ns", options.fresh);
        options.days = std::max<std::int64_t>(0, numberAt(document, "option_days").value_or(options.days));
        const auto strikes = document.FindMember("option_strikes");
        if (strikes != document.MemberEnd() && strikes->value.IsNumber()) options.strikes = strikes->value.GetDouble();
        options.contracts = textsAt(document, "option_contracts");
    }
    return out;
}

feeds::RestSettings FeedRequest::restSettings() const
{
    feeds::RestSettings out = feeds::restSettingsOf(venue);
    if (restPerDay) out.perDay = *restPerDay;
    if (restPerMinute <= 0) return out;
    feeds::BucketSettings& bucket = out.bucket;
    // The share of the venue's allowance, in the venue's own window.
    const auto limit = std::max<std::int64_t>(2, restPerMinute * bucket.window.count() /
                                                     std::chrono::nanoseconds(std::chrono::minutes(1)).count());
    const std::int64_t atOnce = std::clamp<std::int64_t>(bucket.capacity * limit / bucket.windowLimit, 1, limit - 1);
    bucket.capacity = atOnce;
    bucket.refill = limit - atOnce;
    bucket.refillTime = bucket.window;
    bucket.windowLimit = limit;
    return out;
}

FeedRequest feedRequestOf(const session::SettingValues& settings, feeds::Venue venue)
{
    FeedRequest out;
    out.venue = venue;
    const std::string prefix = "feeds." + std::string(feeds::toString(venue)) + ".";
    out.socketUrls = listOf(settings.text(prefix + "ws_url"));
    out.restUrls = listOf(settings.text(prefix + "rest_url"));
    out.restPerMinute = settings.integer(prefix + "rest_per_minute");
    if (venue == feeds::Venue::TwelveData) out.restPerDay = settings.integer(prefix + "rest_per_day");
    out.historyBars = settings.integer("session.warmup_bars");
    out.latest = settings.seconds("feeds.late_seconds");
    out.queue.soft = static_cast<std::size_t>(settings.integer("feeds.queue_soft"));
    out.queue.hard = std::max(out.queue.soft, static_cast<std::size_t>(settings.integer("feeds.queue_hard")));
    out.recordsFrames = settings.boolean("recorder.raw_frames");
    out.framesMegabytes = settings.integer("recorder.raw_frames_mb");
    out.choice.derivatives = settings.boolean("feeds.bybit.linear");
    out.choice.feed = std::string(settings.text("feeds.alpaca.feed"));
    out.choice.everyBookChange = settings.boolean("feeds.kucoin.every_change");
    out.choice.paidStream = settings.boolean("feeds.twelvedata.paid_stream");
    if (const auto feed = feeds::optionFeedFrom(settings.text("feeds.alpaca.options"));
        feed && venue == feeds::Venue::Alpaca) {
        FeedRequest::Options& options = out.options.emplace();
        options.feed = *feed;
        options.every = settings.seconds("feeds.alpaca.options_seconds");
        options.fresh = settings.seconds("options.stale_quote_seconds");
        options.days = settings.integer("feeds.alpaca.options_days");
        options.strikes = settings.number("feeds.alpaca.options_strikes");
    }
    return out;
}

std::string venueNames()
{
    std::string out;
    for (const feeds::Venue venue : feeds::kVenues)
        out += (out.empty() ? "" : ", ") + std::string(feeds::toString(venue));
    return out;
}

} // namespace sextant::host
