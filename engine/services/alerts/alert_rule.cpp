#include "engine/services/alerts/alert_rule.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include <simdjson.h>

#include "engine/analysis/indicators/indicator_spec.h"
#include "engine/services/notify/message_body.h"

namespace sextant::services {
namespace {

constexpr std::array<std::string_view, kAlertKinds.size()> kKinds{"price",  "score", "indicator", "signal",
                                                                  "regime", "risk",  "feed"};
constexpr std::size_t kLongestText = 200;

Error wrong(const char* what) { return Error{ErrorCode::InvalidArgument, std::string("alert: ") + what}; }

} // namespace

std::string_view toString(AlertKind kind) { return kKinds[static_cast<std::size_t>(kind)]; }

std::optional<AlertKind> alertKindFromString(std::string_view text)
{
    const auto found = std::find(kKinds.begin(), kKinds.end(), text);
    if (found == kKinds.end()) return std::nullopt;
    return static_cast<AlertKind>(found - kKinds.begin());
}

Result<void> check(const AlertRule& rule)
{
    const auto refuse = [](const char* what) { return tl::unexpected(wrong(what)); };
    if (rule.symbol.size() > 64 || rule.note.size() > kLongestText || rule.indicator.size() > kLongestText)
        return refuse("a text is too long");
    for (const std::string_view text : {std::string_view(rule.symbol), std::string_view(rule.indicator)})
        if (std::any_of(text.begin(), text.end(), [](unsigned char c) { return c <= 0x20 || c >= 0x7F; }))
            return refuse("symbol and indicator hold no blanks and no special characters");
    if (!std::isfinite(rule.level) || !std::isfinite(rule.hysteresis) || rule.hysteresis < 0.0)
        return refuse("level: expected a number; hysteresis: a number of 0 or more");
    switch (rule.kind) {
    case AlertKind::Price:
        if (rule.symbol.empty()) return refuse("symbol: a price is of an instrument, such as BTC-USDT");
        if (rule.level <= 0.0 || rule.level > 1e10) return refuse("level: expected a price above 0");
        if (rule.hysteresis > 50.0) return refuse("hysteresis: expected at most 50 % of the price");
        return {};
    case AlertKind::Score:
        if (rule.level < 0.0 || rule.level > 1.0) return refuse("level: a score lies between 0 and 1");
        return {};
    case AlertKind::Indicator: {
        if (rule.symbol.empty()) return refuse("symbol: an indicator is of an instrument, such as BTC-USDT");
        if (const auto spec = analysis::parseSpec(rule.indicator); !spec)
            return tl::unexpected(Error{ErrorCode::InvalidArgument, "alert: " + spec.error().message});
        return {};
    }
    case AlertKind::Risk:
        if (rule.level <= 0.0 || rule.level > 1.0) return refuse("level: expected a share of the budget, up to 1");
        return {};
    case AlertKind::Feed:
        if (rule.level < 0.0 || rule.level > 86'400.0) return refuse("level: expected seconds, up to a day");
        return {};
    case AlertKind::Signal:
    case AlertKind::Regime:
        return {};
    }
    return {};
}

AlertRule usualRule(AlertKind kind)
{
    AlertRule rule;
    rule.kind = kind;
    switch (kind) {
    case AlertKind::Price:
        rule.hysteresis = 0.1;
        break;
    case AlertKind::Score:
        rule.level = 0.7;
        rule.hysteresis = 0.02;
        break;
    case AlertKind::Indicator:
        rule.indicator = "rsi:14";
        rule.level = 70.0;
        rule.hysteresis = 1.0;
        break;
    case AlertKind::Risk:
        rule.level = 0.8;
        rule.hysteresis = 0.05;
        break;
    case AlertKind::Feed:
        rule.level = 10.0;
        break;
    case AlertKind::Signal:
    case AlertKind::Regime:
        rule.importance = Importance::Info;
        break;
    }
    return rule;
}

std::string plainNumber(double value)
{
    char buffer[64];
    const auto [end, error] = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed);
    if (error == std::errc()) return {buffer, end};
    const auto [other, problem] = std::to_chars(buffer, buffer + sizeof buffer, value);
    return problem == std::errc() ? std::string(buffer, other) : std::string("?");
}

std::string describe(const AlertRule& rule)
{
    const std::string where = rule.symbol.empty() ? "any instrument" : rule.symbol;
    const std::string sense = rule.sense == AlertSense::Above ? " above " : " below ";
    switch (rule.kind) {
    case AlertKind::Price:
        return where + " price" + sense + plainNumber(rule.level);
    case AlertKind::Score:
        return where + " score" + sense + plainNumber(rule.level);
    case AlertKind::Indicator:
        return where + ' ' + rule.indicator + sense + plainNumber(rule.level);
    case AlertKind::Signal:
        return "a signal of " + where;
    case AlertKind::Regime:
        return "another regime of " + where;
    case AlertKind::Risk:
        return "used share of the day's loss budget" + sense + plainNumber(rule.level);
    case AlertKind::Feed:
        return (rule.symbol.empty() ? std::string("any feed") : rule.symbol) + " lost for " + plainNumber(rule.level) +
               " s";
    }
    return {};
}

std::string toJson(const AlertRule& rule)
{
    std::string out = R"({"id":)" + jsonString(rule.id) + R"(,"kind":)" + jsonString(toString(rule.kind)) +
                      R"(,"symbol":)" + jsonString(rule.symbol) + R"(,"sense":)" +
                      (rule.sense == AlertSense::Above ? R"("above")" : R"("below")") + R"(,"level":)" +
                      plainNumber(rule.level) + R"(,"hysteresis":)" + plainNumber(rule.hysteresis) +
                      R"(,"indicator":)" + jsonString(rule.indicator) + R"(,"importance":)" +
                      jsonString(toString(rule.importance)) + R"(,"channels":[)";
    for (std::size_t i = 0; i < rule.channels.size(); ++i)
        out += (i > 0 ? "," : "") + jsonString(toString(rule.channels[i]));
    return out + R"(],"enabled":)" + (rule.isEnabled ? "true" : "false") + R"(,"note":)" +
           jsonString(cleanText(rule.note)) + '}';
}

Result<AlertRule> alertRuleFromJson(std::string_view json)
{
    const auto refuse = [](const char* member) {
        return fail(ErrorCode::InvalidInput, std::string("alert: member ") + member + " is missing or of another kind");
    };
    simdjson::dom::parser parser;
    const simdjson::padded_string padded(json);
    simdjson::dom::object object;
    if (parser.parse(padded).get(object) != simdjson::SUCCESS)
        return fail(ErrorCode::InvalidInput, "alert: no JSON object");
    AlertRule rule;
    std::string_view text;
    if (object["id"].get(text) != simdjson::SUCCESS) return refuse("id");
    rule.id = text;
    if (object["kind"].get(text) != simdjson::SUCCESS || !alertKindFromString(text)) return refuse("kind");
    rule.kind = *alertKindFromString(text);
    if (object["symbol"].get(text) != simdjson::SUCCESS) return refuse("symbol");
    rule.symbol = text;
    if (object["sense"].get(text) != simdjson::SUCCESS || (text != "above" && text != "below")) return refuse("sense");
    rule.sense = text == "above" ? AlertSense::Above : AlertSense::Below;
    if (object["level"].get(rule.level) != simdjson::SUCCESS) return refuse("level");
    if (object["hysteresis"].get(rule.hysteresis) != simdjson::SUCCESS) return refuse("hysteresis");
    if (object["indicator"].get(text) != simdjson::SUCCESS) return refuse("indicator");
    rule.indicator = text;
    if (object["importance"].get(text) != simdjson::SUCCESS || !importanceFromString(text)) return refuse("importance");
    rule.importance = *importanceFromString(text);
    simdjson::dom::array channels;
    if (object["channels"].get(channels) != simdjson::SUCCESS) return refuse("channels");
    for (const simdjson::dom::element each : channels) {
        if (each.get(text) != simdjson::SUCCESS || !channelFromString(text)) return refuse("channels");
        rule.channels.push_back(*channelFromString(text));
    }
    if (object["enabled"].get(rule.isEnabled) != simdjson::SUCCESS) return refuse("enabled");
    if (object["note"].get(text) != simdjson::SUCCESS) return refuse("note");
    rule.note = text;
    if (const auto fine = check(rule); !fine) return fail(ErrorCode::InvalidInput, fine.error().message);
    return rule;
}

} // namespace sextant::services
