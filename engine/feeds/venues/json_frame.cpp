#include "engine/feeds/venues/json_frame.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cstring>
#include <limits>
#include <optional>
#include <utility>

#include "engine/market/formats/cell_text.h"

namespace sextant::feeds {
namespace {

std::string_view trimmed(std::string_view token)
{
    while (!token.empty() &&
           (token.back() == ' ' || token.back() == '\n' || token.back() == '\r' || token.back() == '\t'))
        token.remove_suffix(1);
    return token;
}

std::optional<std::uint64_t> countFromText(std::string_view text)
{
    std::uint64_t value = 0;
    const auto [stop, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || fault != std::errc() || stop != text.data() + text.size()) return std::nullopt;
    return value;
}

bool isInRange(Time time) { return time >= kEarliestInputTime && time < kLatestInputTime; }

std::int64_t nanosPer(StampForm form, std::uint64_t count)
{
    switch (form) {
    case StampForm::Seconds:
        return 1'000'000'000;
    case StampForm::Millis:
        return 1'000'000;
    case StampForm::Micros:
        return 1'000;
    case StampForm::Nanos:
        return 1;
    case StampForm::Auto:
    case StampForm::Iso:
        break;
    }
    return count < 100'000'000'000           ? 1'000'000'000
           : count < 100'000'000'000'000     ? 1'000'000
           : count < 100'000'000'000'000'000 ? 1'000
                                             : 1;
}

std::optional<Time> timeFromCount(std::string_view text, StampForm form)
{
    const auto count = countFromText(text);
    std::int64_t ns = 0;
    if (!count || __builtin_mul_overflow(*count, nanosPer(form, *count), &ns) || !isInRange(Time{ns}))
        return std::nullopt;
    return Time{ns};
}

std::string_view stampWords(StampForm form)
{
    switch (form) {
    case StampForm::Auto:
        return "a time, expected s, ms, us or ns since 1970";
    case StampForm::Seconds:
        return "a time, expected seconds since 1970";
    case StampForm::Millis:
        return "a time, expected milliseconds since 1970";
    case StampForm::Micros:
        return "a time, expected microseconds since 1970";
    case StampForm::Nanos:
        return "a time, expected nanoseconds since 1970";
    case StampForm::Iso:
        break;
    }
    return "a time, expected one like 2026-10-05T12:00:00.123Z";
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

std::optional<TradeId> uuidFromText(std::string_view text)
{
    constexpr std::size_t kLength = 36;
    if (text.size() != kLength) return std::nullopt;
    TradeId id;
    int digits = 0;
    for (std::size_t i = 0; i < kLength; ++i) {
        if (i == 8 || i == 13 || i == 18 || i == 23) {
            if (text[i] != '-') return std::nullopt;
            continue;
        }
        const int digit = hexDigit(text[i]);
        if (digit < 0) return std::nullopt;
        std::uint64_t& half = digits < 16 ? id.high : id.low;
        half = half << 4 | static_cast<std::uint64_t>(digit);
        ++digits;
    }
    return id;
}

/// `digits` decimal digits at `at`; -1: they are not there.
int digitsAt(std::string_view text, std::size_t at, std::size_t digits)
{
    if (text.size() < at + digits) return -1;
    int value = 0;
    for (std::size_t i = at; i < at + digits; ++i) {
        if (text[i] < '0' || text[i] > '9') return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

/// "Z", "", "+05:30", "+0530" as seconds east of Greenwich.
std::optional<std::int64_t> offsetFromText(std::string_view zone)
{
    if (zone.empty() || zone == "Z" || zone == "z") return 0;
    if (zone[0] != '+' && zone[0] != '-') return std::nullopt;
    const std::size_t minutesAt = zone.size() > 3 && zone[3] == ':' ? 4 : 3;
    const int hours = digitsAt(zone, 1, 2);
    const int minutes = zone.size() == 3 ? 0 : digitsAt(zone, minutesAt, 2);
    if (hours < 0 || hours > 18 || minutes < 0 || minutes > 59) return std::nullopt;
    if (zone.size() != 3 && zone.size() != minutesAt + 2) return std::nullopt;
    const std::int64_t seconds = std::int64_t{hours} * 3600 + std::int64_t{minutes} * 60;
    return zone[0] == '+' ? seconds : -seconds;
}

} // namespace

std::string venueWords(std::string_view text, std::size_t longest)
{
    const bool isCut = text.size() > longest;
    std::string words = market::formats::printable(text.substr(0, longest));
    if (isCut) words += "...";
    return words;
}

std::optional<Time> timeFromIso(std::string_view text)
{
    using namespace std::chrono;
    const int year_ = digitsAt(text, 0, 4);
    const int month_ = digitsAt(text, 5, 2);
    const int day_ = digitsAt(text, 8, 2);
    const int hour = digitsAt(text, 11, 2);
    const int minute = digitsAt(text, 14, 2);
    const int second = digitsAt(text, 17, 2);
    if (year_ < 1900 || month_ < 1 || day_ < 1 || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 ||
        second > 59)
        return std::nullopt;
    if (text[4] != '-' || text[7] != '-' || (text[10] != 'T' && text[10] != ' ') || text[13] != ':' || text[16] != ':')
        return std::nullopt;
    const year_month_day date{year{year_}, month{static_cast<unsigned>(month_)}, day{static_cast<unsigned>(day_)}};
    if (!date.ok()) return std::nullopt;
    std::size_t at = 19;
    std::int64_t ns = 0;
    if (at < text.size() && text[at] == '.') {
        const std::size_t first = ++at;
        for (std::int64_t unit = 100'000'000; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at, unit /= 10)
            ns += (text[at] - '0') * unit;
        if (at == first) return std::nullopt;
    }
    const auto offset = offsetFromText(text.substr(at));
    if (!offset) return std::nullopt;
    const std::int64_t days = sys_days{date}.time_since_epoch().count();
    const std::int64_t seconds = days * 86'400 + hour * 3600 + minute * 60 + second - *offset;
    const Time time{seconds * 1'000'000'000 + ns};
    return year_ <= 2200 && isInRange(time) ? std::optional(time) : std::nullopt;
}

template <class Root>
bool JsonFrame::openAs(std::string_view text, Root& root, std::string_view name)
{
    constexpr std::size_t kFirstRoom = std::size_t{1} << 14;
    constexpr bool kWantsObject = std::is_same_v<Root, JsonObject>;
    m_name = name;
    m_isObject = kWantsObject;
    m_isBroken = false;
    m_unescaped = 0;
    m_size = text.size();
    m_field.clear();
    m_what.clear();
    if (text.size() > kMaxBytes)
        return fault({}, "is " + std::to_string(text.size()) + " bytes long, expected at most " +
                             std::to_string(kMaxBytes));
    if (m_padded.size() < text.size() + simdjson::SIMDJSON_PADDING) {
        // Both grow together and by doubling, so that a stream of growing frames settles soon.
        std::size_t room = kFirstRoom;
        while (room < text.size())
            room *= 2;
        m_padded.resize(room + simdjson::SIMDJSON_PADDING);
        if (const auto error = m_parser.allocate(room); error != simdjson::SUCCESS) return broken(error);
    }
    if (!text.empty()) std::memcpy(m_padded.data(), text.data(), text.size());
    std::memset(m_padded.data() + text.size(), ' ', simdjson::SIMDJSON_PADDING);
    if (const auto error = m_parser.iterate(m_padded.data(), text.size(), m_padded.size()).get(m_document);
        error != simdjson::SUCCESS)
        return broken(error);
    const auto error = m_document.get(root);
    if (error == simdjson::SUCCESS) return true;
    m_isBroken = true;
    if (error != simdjson::INCORRECT_TYPE) return broken(error);
    return fault({}, kWantsObject ? "is no JSON object" : "is no JSON list");
}

bool JsonFrame::open(std::string_view text, JsonObject& root, std::string_view name)
{
    return openAs(text, root, name);
}
bool JsonFrame::open(std::string_view text, JsonArray& root, std::string_view name) { return openAs(text, root, name); }

bool JsonFrame::close()
{
    if (m_isBroken) return false;
    m_document.rewind();
    if (m_isObject) {
        JsonObject root;
        if (const auto error = m_document.get(root); error != simdjson::SUCCESS) return broken(error);
        if (const auto error = root.raw_json().error(); error != simdjson::SUCCESS) return broken(error);
    } else {
        JsonArray root;
        if (const auto error = m_document.get(root); error != simdjson::SUCCESS) return broken(error);
        if (const auto error = root.raw_json().error(); error != simdjson::SUCCESS) return broken(error);
    }
    if (m_document.current_location().error() == simdjson::OUT_OF_BOUNDS) return true;
    m_isBroken = true;
    m_field.clear();
    return fault({}, "is not valid JSON (something stands behind its end)");
}

bool JsonFrame::find(JsonObject& from, std::string_view key, JsonValue& out)
{
    if (m_isBroken) return false;
    const auto error = from.find_field_unordered(key).get(out);
    if (error == simdjson::NO_SUCH_FIELD) return false;
    if (error != simdjson::SUCCESS) return broken(error);
    return trimmed(out.raw_json_token()) != "null";
}

bool JsonFrame::findText(JsonObject& from, std::string_view key, std::string_view& out)
{
    JsonValue found;
    return find(from, key, found) && found.raw_json_token().starts_with('"') && text(found, out);
}

bool JsonFrame::findCell(JsonObject& from, std::string_view key, JsonCell& out)
{
    JsonValue found;
    return find(from, key, found) && cell(found, out);
}

bool JsonFrame::value(JsonObject& from, std::string_view key, JsonValue& out)
{
    if (find(from, key, out)) return true;
    return m_isBroken ? false : fault(key, "is missing");
}

bool JsonFrame::object(JsonValue from, JsonObject& out)
{
    const auto error = from.get_object().get(out);
    if (error == simdjson::SUCCESS) return true;
    return error == simdjson::INCORRECT_TYPE ? fault({}, "is no JSON object") : broken(error);
}

bool JsonFrame::array(JsonValue from, JsonArray& out)
{
    const auto error = from.get_array().get(out);
    if (error == simdjson::SUCCESS) return true;
    return error == simdjson::INCORRECT_TYPE ? fault({}, "is no JSON list") : broken(error);
}

bool JsonFrame::cell(JsonValue from, JsonCell& out)
{
    const std::string_view token = trimmed(from.raw_json_token());
    out.isQuoted = token.size() >= 2 && token.front() == '"' && token.back() == '"';
    out.text = out.isQuoted ? token.substr(1, token.size() - 2) : token;
    return true;
}

bool JsonFrame::text(JsonValue from, std::string_view& out)
{
    JsonCell raw;
    if (!cell(from, raw)) return false;
    if (!raw.isQuoted) return wrong(raw, "text in quotes");
    if (raw.text.find('\\') == std::string_view::npos) {
        out = raw.text;
        return true;
    }
    // simdjson has room for each text of the document once; reading the same one again and again would overrun it.
    m_unescaped += raw.text.size() + simdjson::SIMDJSON_PADDING;
    if (m_unescaped > m_size + simdjson::SIMDJSON_PADDING) return fault({}, "is read more than once");
    if (const auto error = from.get_string().get(out); error != simdjson::SUCCESS) return broken(error);
    return true;
}

bool JsonFrame::row(JsonValue from, std::span<JsonCell> cells)
{
    JsonArray list;
    if (!array(from, list)) return false;
    std::size_t count = 0;
    for (auto element : list) {
        JsonValue item;
        if (const auto error = element.get(item); error != simdjson::SUCCESS) return broken(error);
        if (count < cells.size() && !cell(item, cells[count])) return within(count);
        ++count;
    }
    if (count >= cells.size()) return true;
    return fault({}, "has " + std::to_string(count) + " entries, expected at least " + std::to_string(cells.size()));
}

bool JsonFrame::object(JsonObject& from, std::string_view key, JsonObject& out)
{
    JsonValue found;
    return value(from, key, found) && (object(found, out) || within(key));
}
bool JsonFrame::array(JsonObject& from, std::string_view key, JsonArray& out)
{
    JsonValue found;
    return value(from, key, found) && (array(found, out) || within(key));
}
bool JsonFrame::cell(JsonObject& from, std::string_view key, JsonCell& out)
{
    JsonValue found;
    return value(from, key, found) && (cell(found, out) || within(key));
}
bool JsonFrame::text(JsonObject& from, std::string_view key, std::string_view& out)
{
    JsonValue found;
    return value(from, key, found) && (text(found, out) || within(key));
}

bool JsonFrame::flag(JsonObject& from, std::string_view key, bool& out)
{
    JsonCell found;
    if (!cell(from, key, found)) return false;
    if (found.isQuoted || (found.text != "true" && found.text != "false"))
        return wrong(found, "true or false") || within(key);
    out = found.text == "true";
    return true;
}

bool JsonFrame::count(JsonObject& from, std::string_view key, std::uint64_t& out)
{
    JsonCell found;
    return cell(from, key, found) && (count(found, out) || within(key));
}
bool JsonFrame::price(JsonObject& from, std::string_view key, int scale, Price& out, std::uint8_t& flags)
{
    JsonCell found;
    return cell(from, key, found) && (price(found, scale, out, flags) || within(key));
}
bool JsonFrame::amount(JsonObject& from, std::string_view key, double& out)
{
    JsonCell found;
    return cell(from, key, found) && (amount(found, out) || within(key));
}
bool JsonFrame::stamp(JsonObject& from, std::string_view key, StampForm form, Time& out)
{
    JsonCell found;
    return cell(from, key, found) && (stamp(found, form, out) || within(key));
}
bool JsonFrame::tradeId(JsonObject& from, std::string_view key, TradeId& out)
{
    JsonCell found;
    return cell(from, key, found) && (tradeId(found, out) || within(key));
}
bool JsonFrame::decimal(JsonObject& from, std::string_view key, Decimal& out)
{
    JsonCell found;
    return cell(from, key, found) && (decimal(found, out) || within(key));
}

bool JsonFrame::price(JsonCell cell, int scale, Price& out, std::uint8_t& flags)
{
    const auto scaled = market::formats::scaledFromText(cell.text, scale);
    if (!scaled) return wrong(cell, "a price, expected a decimal number that fits");
    if (scaled->value <= 0) return wrong(cell, "a price above 0");
    out = Price{scaled->value};
    if (scaled->rounded) flags |= market::kRounded;
    return true;
}

bool JsonFrame::size(JsonCell cell, int scale, market::BookSize& out, std::uint8_t& flags)
{
    const auto scaled = market::formats::scaledFromText(cell.text, scale);
    if (!scaled)
        return wrong(cell, "a size, expected a decimal number up to " +
                               formatScaled(std::numeric_limits<std::int64_t>::max(), scale));
    if (scaled->value < 0) return wrong(cell, "a size >= 0");
    out = market::BookSize{scaled->value};
    if (!scaled->rounded) return true;
    flags |= market::kRounded;
    out.units = std::max<std::int64_t>(out.units, 1); // 0 would take the level away
    return true;
}

bool JsonFrame::amount(JsonCell cell, double& out)
{
    const auto value = market::formats::doubleFromText(cell.text);
    if (!value || *value < 0.0) return wrong(cell, "a size, expected a decimal number >= 0");
    out = *value;
    return true;
}

bool JsonFrame::count(JsonCell cell, std::uint64_t& out)
{
    const auto value = countFromText(cell.text);
    if (!value) return wrong(cell, "a whole number from 0 to 2^64 - 1");
    out = *value;
    return true;
}

bool JsonFrame::stamp(JsonCell cell, StampForm form, Time& out)
{
    const auto time = form == StampForm::Iso ? timeFromIso(cell.text) : timeFromCount(cell.text, form);
    if (!time) return wrong(cell, stampWords(form));
    out = *time;
    return true;
}

bool JsonFrame::tradeId(JsonCell cell, TradeId& out)
{
    if (const auto number = countFromText(cell.text)) {
        out = {0, *number};
        return true;
    }
    const auto uuid = uuidFromText(cell.text);
    if (!uuid) return wrong(cell, "the id of a trade, expected a whole number or a UUID");
    out = *uuid;
    return true;
}

bool JsonFrame::decimal(JsonCell cell, Decimal& out)
{
    const auto value = parseDecimal(cell.text);
    if (!value) return wrong(cell, "a decimal number");
    out = *value;
    return true;
}

bool JsonFrame::fault(std::string_view field, std::string what)
{
    m_field.assign(field);
    m_what = std::move(what);
    return false;
}

bool JsonFrame::within(std::string_view key)
{
    if (!m_field.empty() && m_field.front() != '[') m_field.insert(0, 1, '.');
    m_field.insert(0, key);
    return false;
}

bool JsonFrame::within(std::size_t index)
{
    if (!m_field.empty() && m_field.front() != '[') m_field.insert(0, 1, '.');
    m_field.insert(0, "[" + std::to_string(index) + "]");
    return false;
}

Error JsonFrame::error() const
{
    std::string message(m_field.empty() ? m_name : std::string_view(m_field));
    return Error{ErrorCode::InvalidInput, venueWords(message, 200) + ": " + m_what};
}

bool JsonFrame::broken(simdjson::error_code error)
{
    m_isBroken = true;
    return fault({}, std::string("is not valid JSON (") + simdjson::error_message(error) + ")");
}

bool JsonFrame::wrong(JsonCell cell, std::string_view is)
{
    return fault({}, "'" + venueWords(cell.text, 40) + "' is not " + std::string(is));
}

} // namespace sextant::feeds
