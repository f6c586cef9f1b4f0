#include "engine/feeds/venues/json_frame.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cstring>
#include <limits>
#include <optional>
#include <utility>

#include <simdjson.h>

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

/// A UUID, or the 24 digits of an object id.
std::optional<TradeId> hexIdFromText(std::string_view text)
{
    constexpr std::size_t kUuid = 36;
    constexpr std::size_t kObjectId = 24;
    if (text.size() != kUuid && text.size() != kObjectId) return std::nullopt;
    TradeId id;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.size() == kUuid && (i == 8 || i == 13 || i == 18 || i == 23)) {
            if (text[i] != '-') return std::nullopt;
            continue;
        }
        const int digit = hexDigit(text[i]);
        if (digit < 0) return std::nullopt;
        id.high = id.high << 4 | id.low >> 60;
        id.low = id.low << 4 | static_cast<std::uint64_t>(digit);
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

void appendUtf8(std::string& out, std::uint32_t code)
{
    const auto tail = [&](int shift) { out += static_cast<char>(0x80 | (code >> shift & 0x3f)); };
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xc0 | code >> 6);
        tail(0);
    } else if (code < 0x10000) {
        out += static_cast<char>(0xe0 | code >> 12);
        tail(6);
        tail(0);
    } else {
        out += static_cast<char>(0xf0 | code >> 18);
        tail(12);
        tail(6);
        tail(0);
    }
}

/// The four digits of "\uD83D" at `at`.
std::optional<std::uint32_t> unicodeAt(std::string_view text, std::size_t at)
{
    if (text.size() < at + 4) return std::nullopt;
    std::uint32_t code = 0;
    for (std::size_t i = at; i < at + 4; ++i) {
        const int digit = hexDigit(text[i]);
        if (digit < 0) return std::nullopt;
        code = code << 4 | static_cast<std::uint32_t>(digit);
    }
    return code;
}

/// Appends the text without its escapes; false for one that JSON does not have. Never longer than the text.
bool appendUnescaped(std::string& out, std::string_view text)
{
    constexpr std::string_view kNames = "\"\\/bfnrt";
    constexpr std::string_view kMeanings = "\"\\/\b\f\n\r\t";
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '\\') {
            out += text[at];
            continue;
        }
        if (++at >= text.size()) return false;
        if (const std::size_t name = kNames.find(text[at]); name != std::string_view::npos) {
            out += kMeanings[name];
            continue;
        }
        auto code = text[at] == 'u' ? unicodeAt(text, at + 1) : std::nullopt;
        if (!code) return false;
        at += 4;
        if (*code >= 0xdc00 && *code < 0xe000) return false;
        if (*code >= 0xd800 && *code < 0xdc00) {
            const auto low = text.substr(at + 1, 2) == "\\u" ? unicodeAt(text, at + 3) : std::nullopt;
            if (!low || *low < 0xdc00 || *low >= 0xe000) return false;
            code = 0x10000 + ((*code - 0xd800) << 10) + (*low - 0xdc00);
            at += 6;
        }
        appendUtf8(out, *code);
    }
    return true;
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
    if (year_ < 1900 || year_ > 2200 || month_ < 1 || day_ < 1 || hour < 0 || hour > 23 || minute < 0 || minute > 59 ||
        second < 0 || second > 59)
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
    return isInRange(time) ? std::optional(time) : std::nullopt;
}

struct JsonFrame::Finder {
    std::unique_ptr<simdjson::internal::dom_parser_implementation> stage;
};

JsonFrame::JsonFrame() : m_finder(std::make_unique<Finder>()) {}
JsonFrame::~JsonFrame() = default;

bool JsonFrame::openAs(std::string_view text, char bracket, std::string_view name)
{
    constexpr std::size_t kFirstRoom = std::size_t{1} << 14;
    m_name = name;
    m_isBroken = true; // until it is known to be sound
    m_unescaped.clear();
    if (text.size() > kMaxBytes)
        return fault({}, "is " + std::to_string(text.size()) + " bytes long, expected at most " +
                             std::to_string(kMaxBytes));
    auto& stage = m_finder->stage;
    if (m_padded.size() < text.size() + simdjson::SIMDJSON_PADDING) {
        // Both grow together and by doubling, so that a stream of growing frames settles soon.
        std::size_t room = kFirstRoom;
        while (room < text.size())
            room *= 2;
        const auto error = simdjson::get_active_implementation()->create_dom_parser_implementation(
            room, simdjson::DEFAULT_MAX_DEPTH, stage);
        if (error != simdjson::SUCCESS) return fault({}, simdjson::error_message(error));
        m_padded.resize(room + simdjson::SIMDJSON_PADDING);
    }
    if (!text.empty()) std::memcpy(m_padded.data(), text.data(), text.size());
    std::memset(m_padded.data() + text.size(), ' ', simdjson::SIMDJSON_PADDING);
    m_text = std::string_view(m_padded).substr(0, text.size() + simdjson::SIMDJSON_PADDING);
    const auto error = stage->stage1(reinterpret_cast<const std::uint8_t*>(m_padded.data()), text.size(),
                                     simdjson::stage1_mode::regular);
    if (error != simdjson::SUCCESS)
        return fault({}, std::string("is not valid JSON (") + simdjson::error_message(error) + ")");
    m_starts = stage->structural_indexes.get();
    m_count = stage->n_structural_indexes;
    if (m_ends.size() < m_count) m_ends.resize(m_count);
    if (!checkGrammar()) return false;
    m_isBroken = false;
    if (charAt(0) == bracket) return true;
    return fault({}, bracket == '{' ? "is no JSON object" : "is no JSON list");
}

bool JsonFrame::open(std::string_view text, JsonObject& root, std::string_view name)
{
    root = {};
    return openAs(text, '{', name);
}
bool JsonFrame::open(std::string_view text, JsonArray& root, std::string_view name)
{
    root = {};
    return openAs(text, '[', name);
}

bool JsonFrame::checkGrammar()
{
    constexpr std::size_t kDeepest = 64;
    enum class Expected : std::uint8_t { Value, Member, More };
    m_open.clear();
    Expected expected = Expected::Value;
    std::uint32_t at = 0;
    const auto close = [&] {
        m_ends[m_open.back()] = at++;
        m_open.pop_back();
        expected = Expected::More;
    };
    // Behind the last place stand two more with the end of the text, where there is a blank: they fit nowhere.
    while (true) {
        const char c = charAt(at);
        switch (expected) {
        case Expected::Value:
            if (c == '{' || c == '[') {
                if (m_open.size() == kDeepest) return wrongAt(at, "is nested too deep");
                m_open.push_back(at++);
                if (charAt(at) == (c == '{' ? '}' : ']'))
                    close();
                else if (c == '{')
                    expected = Expected::Member;
                break;
            }
            if (c == 't' || c == 'f' || c == 'n') {
                const std::string_view word = tokenAt(at);
                if (word != "true" && word != "false" && word != "null") return wrongAt(at, "has an unknown word");
            } else if (c != '"' && c != '-' && (c < '0' || c > '9')) {
                return wrongAt(at, "lacks a value");
            }
            ++at;
            expected = Expected::More;
            break;
        case Expected::Member:
            if (c != '"' || charAt(at + 1) != ':') return wrongAt(at, "lacks a name and a colon");
            at += 2;
            expected = Expected::Value;
            break;
        case Expected::More: {
            if (m_open.empty()) return at == m_count || wrongAt(at, "goes on behind its end");
            const bool isObject = charAt(m_open.back()) == '{';
            if (c == ',') {
                ++at;
                expected = isObject ? Expected::Member : Expected::Value;
            } else if (c == (isObject ? '}' : ']')) {
                close();
            } else {
                return wrongAt(at, "lacks a comma or a bracket");
            }
            break;
        }
        }
    }
}

bool JsonFrame::wrongAt(std::uint32_t place, std::string_view what)
{
    return fault({},
                 "is not valid JSON (it " + std::string(what) + " at byte " + std::to_string(m_starts[place]) + ")");
}

std::string_view JsonFrame::tokenAt(std::uint32_t place) const
{
    return trimmed(m_text.substr(m_starts[place], m_starts[place + 1] - m_starts[place]));
}

std::uint32_t JsonFrame::memberAt(JsonObject& from, std::string_view key) const
{
    const std::uint32_t first = from.at + 1;
    if (charAt(first) == '}') return 0;
    const std::uint32_t begin = from.next == 0 ? first : from.next;
    std::uint32_t at = begin;
    do {
        // A name at the very end of the text is followed by blanks.
        const char* const name = m_text.data() + m_starts[at] + 1;
        const std::uint32_t value = at + 2;
        const std::uint32_t end = behind(value);
        at = charAt(end) == ',' ? end + 1 : first;
        if (std::memcmp(name, key.data(), key.size()) != 0 || name[key.size()] != '"') continue;
        from.next = at;
        return value;
    } while (at != begin);
    return 0;
}

bool JsonFrame::find(JsonObject& from, std::string_view key, JsonValue& out)
{
    out.at = memberAt(from, key);
    return out.at != 0 && charAt(out.at) != 'n';
}

bool JsonFrame::findText(JsonObject& from, std::string_view key, std::string_view& out)
{
    JsonValue found;
    if (!find(from, key, found) || charAt(found.at) != '"') return false;
    if (text(found, out)) return true;
    m_isBroken = true;
    return within(key);
}

bool JsonFrame::findCell(JsonObject& from, std::string_view key, JsonCell& out)
{
    JsonValue found;
    return find(from, key, found) && cell(found, out);
}

bool JsonFrame::value(JsonObject& from, std::string_view key, JsonValue& out)
{
    return find(from, key, out) || fault(key, "is missing");
}

bool JsonFrame::object(JsonValue from, JsonObject& out)
{
    out = {from.at, 0};
    return charAt(from.at) == '{' || fault({}, "is no JSON object");
}

bool JsonFrame::array(JsonValue from, JsonArray& out)
{
    out = {from.at};
    return charAt(from.at) == '[' || fault({}, "is no JSON list");
}

bool JsonFrame::cell(JsonValue from, JsonCell& out) const
{
    const std::string_view token = tokenAt(from.at);
    out.isQuoted = token.front() == '"';
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
    // What was handed out must stay where it is. There is room for each text of the frame once.
    if (m_unescaped.empty()) m_unescaped.reserve(m_text.size());
    if (m_unescaped.capacity() - m_unescaped.size() < raw.text.size()) return fault({}, "is read more than once");
    const std::size_t begin = m_unescaped.size();
    if (!appendUnescaped(m_unescaped, raw.text)) return fault({}, "has an escape that JSON does not know");
    out = std::string_view(m_unescaped).substr(begin);
    return true;
}

bool JsonFrame::row(JsonValue from, std::span<JsonCell> cells)
{
    JsonArray list;
    if (!array(from, list)) return false;
    std::size_t count = 0;
    JsonValue item;
    for (bool more = firstElement(list, item); more && count < cells.size(); more = nextElement(item))
        if (!cell(item, cells[count++])) return within(count - 1);
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
    const auto named = hexIdFromText(cell.text);
    if (!named) return wrong(cell, "the id of a trade, expected a whole number, a UUID or 24 hex digits");
    out = *named;
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

bool JsonFrame::wrong(JsonCell cell, std::string_view is)
{
    return fault({}, "'" + venueWords(cell.text, 40) + "' is not " + std::string(is));
}

} // namespace sextant::feeds
