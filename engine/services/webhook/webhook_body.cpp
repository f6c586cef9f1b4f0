#include "engine/services/webhook/webhook_body.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include "engine/services/http/http_message.h"
#include "engine/services/http/request_guard.h"
#include "engine/services/secrets/secret_mask.h"

namespace sextant::services {
namespace {

constexpr std::size_t kLongestSymbol = 20; // execution.md §1.1
constexpr std::size_t kLongestName = 128;
constexpr std::size_t kLongestNote = 1024;
constexpr std::array<std::string_view, 2> kSecretMembers{"key", "secret"};

using Json = rapidjson::Value;

std::string_view viewOf(const Json& value) { return {value.GetString(), value.GetStringLength()}; }

/// Levels of brackets outside of texts.
int depthOf(std::string_view json)
{
    int depth = 0;
    int deepest = 0;
    bool isText = false;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (isText) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                isText = false;
        } else if (c == '"') {
            isText = true;
        } else if (c == '{' || c == '[') {
            deepest = std::max(deepest, ++depth);
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return deepest;
}

bool hasPlaceholder(std::string_view text)
{
    const std::size_t open = text.find("{{");
    return open != std::string_view::npos && text.find("}}", open + 2) != std::string_view::npos;
}

bool isControl(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }

std::string lowered(std::string_view text)
{
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return out;
}

/// Takes the fields of one object; what is wrong is noted by name.
class Fields final {
public:
    Fields(const Json& object, std::vector<std::string>& faults) : m_object(object), m_faults(faults) {}

    [[nodiscard]] bool has(std::string_view name) { return find(m_object, name) != nullptr; }

    /// The text of a field, a number as its digits; empty where it is absent.
    std::string text(std::string_view name, std::size_t longest) { return textOf(find(m_object, name), name, longest); }
    std::string nested(std::string_view outer, std::string_view inner, std::size_t longest)
    {
        const Json* object = find(m_object, outer);
        if (object == nullptr || !object->IsObject()) return {};
        return textOf(find(*object, inner), std::string(outer) + "." + std::string(inner), longest);
    }
    std::string required(std::string_view name, std::size_t longest)
    {
        const std::size_t before = m_faults.size();
        std::string value = text(name, longest);
        if (value.empty() && m_faults.size() == before) fault(name);
        return value;
    }
    void fault(std::string_view name)
    {
        if (std::find(m_faults.begin(), m_faults.end(), name) == m_faults.end()) m_faults.emplace_back(name);
    }

private:
    /// Null where it is absent; one that comes twice is a fault.
    const Json* find(const Json& object, std::string_view name)
    {
        const Json* found = nullptr;
        for (const auto& member : object.GetObject())
            if (viewOf(member.name) == name) {
                if (found != nullptr) fault(name);
                found = &member.value;
            }
        return found;
    }
    std::string textOf(const Json* value, std::string_view name, std::size_t longest)
    {
        if (value == nullptr || value->IsNull()) return {};
        std::string out;
        if (value->IsString()) {
            out = std::string(trimmed(viewOf(*value)));
        } else if (value->IsInt64()) {
            out = std::to_string(value->GetInt64());
        } else if (value->IsNumber()) {
            std::array<char, 64> digits{};
            const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), value->GetDouble());
            out = error == std::errc() ? std::string(digits.data(), end) : std::string();
        } else {
            fault(name);
            return {};
        }
        // What a placeholder without a value expands to.
        if (const std::string word = lowered(out); word == "nan" || word == "null") return {};
        if (out.size() > longest || std::any_of(out.begin(), out.end(), isControl)) {
            fault(name);
            return {};
        }
        return out;
    }

    const Json& m_object;
    std::vector<std::string>& m_faults;
};

void readTimeframe(Fields& fields, WebhookBody& out, const char* name, bool isRequired)
{
    const std::string text = isRequired ? fields.required(name, 16) : fields.text(name, 16);
    if (text.empty()) return;
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    const std::string_view unit = std::string_view(text).substr(digits);
    const bool isMonth = unit == "M"; // a capital: "5m" are minutes
    if (!isMonth) out.timeframe = market::timeframeFromAnySpelling(text);
    if (out.timeframe) return;
    const bool isKnownUnit = unit.empty() || isMonth || unit == "S" || unit == "s" || lowered(unit) == "m" ||
                             lowered(unit) == "h" || lowered(unit) == "d" || lowered(unit) == "w";
    if (isKnownUnit && text.size() <= 6)
        out.isTimeframeRefused = true;
    else
        fields.fault(name);
}

void readTimestamp(Fields& fields, WebhookBody& out, const char* name, bool isRequired)
{
    const std::string text = isRequired ? fields.required(name, 40) : fields.text(name, 40);
    if (text.empty()) return;
    if (const auto time = parseRfc3339(text))
        out.timestamp = *time;
    else
        fields.fault(name);
}

/// The position decides; where it is absent a buy is long and a sale short.
void readTemplate(Fields& fields, WebhookBody& out)
{
    out.ticker = fields.required("ticker", kLongestSymbol);
    out.exchange = fields.text("exchange", kLongestSymbol);
    const bool hasAction = fields.has("action");
    std::string action = lowered(fields.text("action", 16));
    if (action.empty() && !hasAction) action = lowered(fields.nested("order", "action", 16));
    if (action.empty() && !hasAction) action = lowered(fields.text("order.action", 16));
    if (action != "buy" && action != "sell") fields.fault("action");
    const char* positionName = fields.has("position") ? "position" : "market_position";
    const std::string position = lowered(fields.text(positionName, 16));
    if (position == "long" || (position.empty() && action == "buy"))
        out.direction = session::SignalDirection::Long;
    else if (position == "short" || (position.empty() && action == "sell"))
        out.direction = session::SignalDirection::Short;
    else if (position == "flat")
        out.direction = session::SignalDirection::Close;
    else if (!position.empty())
        fields.fault(positionName);
    readTimeframe(fields, out, "interval", false);
    readTimestamp(fields, out, "timenow", false);
    out.strategyId = fields.text("strategy", kLongestName);
    out.nonce = fields.text("id", kLongestName);
    out.note = fields.text("note", kLongestNote);
}

void readNative(Fields& fields, WebhookBody& out)
{
    out.ticker = fields.required("symbol", kLongestSymbol);
    const std::string direction = lowered(fields.required("direction", 16));
    if (direction == "short")
        out.direction = session::SignalDirection::Short;
    else if (direction == "close")
        out.direction = session::SignalDirection::Close;
    else if (direction != "long")
        fields.fault("direction");
    readTimeframe(fields, out, "timeframe", true);
    readTimestamp(fields, out, "timestamp", true);
    const std::string price = fields.text("price", 40);
    if (!price.empty()) {
        double value = 0.0;
        const auto [end, error] = std::from_chars(price.data(), price.data() + price.size(), value);
        if (error != std::errc() || end != price.data() + price.size() || !std::isfinite(value) || value <= 0.0)
            fields.fault("price");
    }
    out.strategyId = fields.text("strategyId", kLongestName);
    out.nonce = fields.text("nonce", kLongestName);
    out.note = fields.text("note", kLongestNote);
}

bool isDelayedMark(std::string_view name)
{
    return name.ends_with("_DL") || name.ends_with("_DLY") || name.ends_with("_dl") || name.ends_with("_dly");
}

bool isSecretMember(std::string_view name)
{
    return std::any_of(kSecretMembers.begin(), kSecretMembers.end(),
                       [&](std::string_view each) { return equalIgnoringCase(name, each); });
}

/// Whether all texts are UTF-8: the parser lets the second half of a pair stand alone (RFC 8259 §8.2), which would go
/// into the journal as bytes that are none.
bool isUtf8(const Json& value)
{
    const auto isText = [](const Json& text) { return soundUtf8(viewOf(text)) == viewOf(text); };
    if (value.IsString()) return isText(value);
    if (value.IsArray()) return std::all_of(value.Begin(), value.End(), isUtf8);
    return !value.IsObject() || std::all_of(value.MemberBegin(), value.MemberEnd(), [&](const auto& member) {
        return isText(member.name) && isUtf8(member.value);
    });
}

/// Takes the secret members out, at any depth, and our secrets out of every text.
void clean(Json& value, const SecretMask& secrets, rapidjson::Document::AllocatorType& memory)
{
    if (value.IsObject()) {
        for (auto member = value.MemberBegin(); member != value.MemberEnd();) {
            if (isSecretMember(viewOf(member->name))) {
                member = value.EraseMember(member);
                continue;
            }
            clean(member->name, secrets, memory);
            clean(member->value, secrets, memory);
            ++member;
        }
    } else if (value.IsArray()) {
        for (Json& each : value.GetArray())
            clean(each, secrets, memory);
    } else if (value.IsString()) {
        const std::string text = secrets.masked(viewOf(value));
        if (text != viewOf(value)) value.SetString(text.data(), static_cast<rapidjson::SizeType>(text.size()), memory);
    }
}

/// The value of a secret member behind its name, whose end is at `at`, in what is nearly JSON, a form or a query;
/// nothing where no value follows.
std::optional<std::pair<std::size_t, std::size_t>> valueBehind(std::string_view text, std::size_t at)
{
    const auto skip = [&](std::string_view what) {
        const std::size_t begin = at;
        while (at < text.size() && what.find(text[at]) != std::string_view::npos)
            ++at;
        return at > begin;
    };
    constexpr std::string_view kBlanks = " \t\r\n";
    const bool isQuoted = skip("\\\"'"); // the name
    skip(kBlanks);
    const bool isParted = skip(":=");
    skip(kBlanks);
    if (at >= text.size() || (!isQuoted && !isParted)) return std::nullopt;
    const char first = text[at];
    if (first == '"' || first == '\'') {
        const std::size_t begin = ++at;
        while (at < text.size() && text[at] != first)
            at += text[at] == '\\' ? 2 : 1;
        return std::pair{begin, std::min(at, text.size())};
    }
    if (first == '\\') at = std::min(at + 2, text.size()); // a text within a text
    return std::pair{at, std::min(text.find_first_of("\\\"',}]&; \t\r\n", at), text.size())};
}

} // namespace

std::string withoutSecrets(std::string_view text, std::span<const std::string> secrets)
{
    const std::string known = SecretMask(secrets).masked(text);
    const std::string low = lowered(known);
    const auto isWord = [&](std::size_t at) {
        const char c = low[at];
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    };
    std::string out;
    std::size_t copied = 0;
    for (std::size_t at = 0; at < low.size();) {
        if (at > 0 && isWord(at - 1)) {
            ++at;
            continue;
        }
        const auto name = std::find_if(kSecretMembers.begin(), kSecretMembers.end(), [&](std::string_view each) {
            return low.compare(at, each.size(), each) == 0 &&
                   (at + each.size() == low.size() || !isWord(at + each.size()));
        });
        const auto value = name == kSecretMembers.end() ? std::nullopt : valueBehind(known, at + name->size());
        if (!value || value->first == value->second ||
            known.compare(value->first, kSecretMask.size(), kSecretMask) == 0) {
            ++at;
            continue;
        }
        out.append(known, copied, value->first - copied).append(kSecretMask);
        copied = value->second;
        at = std::max(at + 1, copied);
    }
    return out.append(known, copied);
}

Result<WebhookBody> parseWebhookBody(std::string_view body, std::span<const std::string> secrets)
{
    if (depthOf(body) > kDeepestJson)
        return fail(ErrorCode::InvalidInput, "nests deeper than " + std::to_string(kDeepestJson));
    rapidjson::Document document;
    document.Parse<rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag |
                   rapidjson::kParseFullPrecisionFlag>(body.data(), body.size());
    if (document.HasParseError() || !document.IsObject()) return fail(ErrorCode::InvalidInput, "not a JSON object");
    if (!isUtf8(document)) return fail(ErrorCode::InvalidInput, "not UTF-8");
    if (hasPlaceholder(body)) return fail(ErrorCode::InvalidInput, "holds a placeholder that was not expanded");

    WebhookBody out;
    Fields fields(document, out.faults);
    for (const auto& member : document.GetObject()) {
        const std::string_view name = viewOf(member.name);
        const bool isGiven =
            !member.value.IsNull() && !(member.value.IsString() && member.value.GetStringLength() == 0);
        if (isGiven && std::find(kSecretMembers.begin(), kSecretMembers.end(), name) != kSecretMembers.end())
            out.keys.push_back(member.value.IsString() ? std::string(viewOf(member.value)) : std::string());
    }
    // What goes on from here has no secret in it: a note becomes part of the journal.
    clean(document, SecretMask(secrets), document.GetAllocator());
    const bool isNative = !fields.has("ticker") && (fields.has("symbol") || fields.has("direction") ||
                                                    fields.has("timeframe") || fields.has("timestamp"));
    if (isNative)
        readNative(fields, out);
    else
        readTemplate(fields, out);
    out.isDelayed = isDelayedMark(out.exchange) || isDelayedMark(out.ticker);

    rapidjson::StringBuffer buffer;
    rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
    document.Accept(writer);
    out.clean = std::string(buffer.GetString(), buffer.GetSize());
    return out;
}

} // namespace sextant::services
