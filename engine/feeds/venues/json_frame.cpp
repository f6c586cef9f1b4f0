#include "engine/feeds/venues/json_frame.h"

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <chrono>
#include <cstring>
#include <functional>
#include <limits>
#include <optional>
#include <utility>

#include <simdjson.h>

#include "engine/feeds/venues/same_text.h"
#include "engine/market/formats/cell_text.h"

namespace sextant::feeds {
namespace {

constexpr std::array<std::int64_t, 13> kPowers{
    1,          10,          100,           1'000,          10'000,          100'000,          1'000'000,
    10'000'000, 100'000'000, 1'000'000'000, 10'000'000'000, 100'000'000'000, 1'000'000'000'000};

/// The value of eight decimal digits, the first in the lowest byte. Source: D. Lemire, "Quickly parsing eight digits",
/// 2018, after J. Knight.
[[gnu::always_inline]] inline std::uint64_t valueOfEight(std::uint64_t digits)
{
    digits = digits * 10 + (digits >> 8);
    return (((digits & 0x000000ff000000ff) * 0x000f424000000064) +
            (((digits >> 16) & 0x000000ff000000ff) * 0x0000271000000001)) >>
           32;
}

/// The digits at `text` as a number, 1 to 8 of them; false for anything that is no digit. Eight bytes are read.
[[gnu::always_inline]] inline bool upToEight(const char* text, std::size_t length, std::uint64_t& out)
{
    static_assert(std::endian::native == std::endian::little);
    std::uint64_t digits = 0;
    std::memcpy(&digits, text, sizeof digits);
    // The last digit goes to the top; zeros come in below, which are the places in front.
    digits = (digits ^ 0x3030303030303030) << (8 * (8 - length));
    if (((digits + 0x7676767676767676) | digits) & 0x8080808080808080) return false;
    out = valueOfEight(digits);
    return true;
}

/// A plain decimal number with a point, "64000.10": up to seven digits before it, up to eight behind.
struct PlainDecimal {
    std::uint64_t units = 0;
    std::uint64_t rest = 0; ///< the digits behind the point as a number
    std::size_t decimals = 0;
};
/// False for any other number. 16 bytes are read from `text` on, however long it is.
[[gnu::always_inline]] inline bool plainDecimal(const char* text, std::size_t length, PlainDecimal& out)
{
    constexpr std::uint64_t kPoints = 0x2e2e2e2e2e2e2e2e;
    std::uint64_t head = 0;
    std::memcpy(&head, text, sizeof head);
    head ^= kPoints;
    // The lowest byte that is 0 (S. E. Anderson, "Bit twiddling hacks"): bytes above it may be wrong, it is not.
    const std::uint64_t points = (head - 0x0101010101010101) & ~head & 0x8080808080808080;
    const auto whole = static_cast<std::size_t>(std::countr_zero(points)) / 8;
    if (points == 0 || whole == 0 || whole + 1 >= length) return false;
    out.decimals = length - whole - 1;
    return out.decimals <= 8 && upToEight(text, whole, out.units) &&
           upToEight(text + whole + 1, out.decimals, out.rest);
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

[[gnu::always_inline]] inline bool timeFromCount(std::uint64_t count, StampForm form, Time& out)
{
    return !__builtin_mul_overflow(count, nanosPer(form, count), &out.ns) && isInRange(out);
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

/// Whether there is a backslash among up to eight bytes; eight are read.
[[gnu::always_inline]] inline bool hasBackslash(const char* text, std::size_t length)
{
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, text, sizeof bytes);
    bytes ^= 0x5c5c5c5c5c5c5c5c;
    if (length < 8) bytes |= ~std::uint64_t{0} << (8 * length);
    return ((bytes - 0x0101010101010101) & ~bytes & 0x8080808080808080) != 0;
}

/// Of a text in a frame. Most are too short to be worth a call.
[[gnu::always_inline]] inline bool hasEscape(std::string_view text)
{
    if (text.size() > 16) return text.find('\\') != std::string_view::npos;
    if (text.size() <= 8) return hasBackslash(text.data(), text.size());
    return hasBackslash(text.data(), 8) || hasBackslash(text.data() + text.size() - 8, 8);
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

bool isJsonWord(std::string_view token)
{
    return isText(token, "true") || isText(token, "false") || isText(token, "null");
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
    if (!isKnownShape()) {
        if (m_foundEnds.size() < m_count) m_foundEnds.resize(m_count);
        m_ends = m_foundEnds.data();
        if (!checkGrammar()) return false;
        m_shapes.keep(m_text.data(), std::span(m_starts, m_count), m_ends);
    }
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

bool JsonFrame::isKnownShape()
{
    const JsonShapes::Shape* const shape = m_shapes.find(m_text.data(), std::span(m_starts, m_count));
    if (shape == nullptr) return false;
    for (const std::uint32_t place : shape->wordPlaces())
        if (!isJsonWord(tokenAt(place))) return false; // where exactly is told by the longer look
    m_ends = shape->ends.data();
    return true;
}

bool JsonFrame::checkGrammar()
{
    constexpr std::size_t kDeepest = 64;
    std::array<std::uint32_t, kDeepest> open; // places
    std::size_t depth = 0;
    bool isObject = false; // the innermost one
    const char* const text = m_text.data();
    const std::uint32_t* const starts = m_starts;
    std::uint32_t* const ends = m_foundEnds.data();
    std::uint32_t at = 0;
    // Behind the last place stand two more with the end of the text, where there is a blank: it fits nowhere.
    while (true) {
        // A value.
        const char begin = text[starts[at]];
        if (begin == '{' || begin == '[') {
            if (depth == kDeepest) return wrongAt(at, "is nested too deep");
            isObject = begin == '{';
            open[depth++] = at++;
            if (text[starts[at]] != (isObject ? '}' : ']')) {
                if (isObject && !checkMember(at)) return false;
                if (isObject) at += 2;
                continue;
            }
        } else {
            if (begin == 't' || begin == 'f' || begin == 'n') {
                if (!isJsonWord(tokenAt(at))) return wrongAt(at, "has an unknown word");
            } else if (begin != '"' && begin != '-' && (begin < '0' || begin > '9')) {
                return wrongAt(at, "lacks a value");
            }
            ++at;
        }
        // What ends with it.
        while (depth > 0 && text[starts[at]] == (isObject ? '}' : ']')) {
            ends[open[--depth]] = at++;
            isObject = depth > 0 && text[starts[open[depth - 1]]] == '{';
        }
        if (depth == 0) return at == m_count || wrongAt(at, "goes on behind its end");
        // What comes next.
        if (text[starts[at]] != ',') return wrongAt(at, "lacks a comma or a bracket");
        ++at;
        if (isObject && !checkMember(at)) return false;
        if (isObject) at += 2;
    }
}

bool JsonFrame::checkMember(std::uint32_t place)
{
    return (charAt(place) == '"' && charAt(place + 1) == ':') || wrongAt(place, "lacks a name and a colon");
}

bool JsonFrame::wrongAt(std::uint32_t place, std::string_view what)
{
    return fault({},
                 "is not valid JSON (it " + std::string(what) + " at byte " + std::to_string(m_starts[place]) + ")");
}

std::uint32_t JsonFrame::searchMember(JsonObject& from, std::string_view key) const
{
    const std::uint32_t first = from.at + 1;
    if (charAt(first) == '}') return 0;
    const std::uint32_t begin = from.next == 0 ? first : from.next;
    std::uint32_t at = begin;
    do {
        const std::uint32_t value = at + 2;
        const std::uint32_t end = behind(value);
        const bool isIt = isNamed(at, key);
        at = charAt(end) == ',' ? end + 1 : first;
        if (!isIt) continue;
        from.next = at;
        return value;
    } while (at != begin);
    return 0;
}

[[gnu::always_inline]] inline bool JsonFrame::hasRoom(std::string_view text) const
{
    // In the frame there is room behind every text.
    const std::less_equal<> isNotBehind;
    return !m_text.empty() && isNotBehind(m_text.data(), text.data()) &&
           isNotBehind(text.data(), m_text.data() + m_text.size() - 16);
}

[[gnu::always_inline]] inline bool JsonFrame::scaledFrom(std::string_view text, int scale, Scaled& out) const
{
    PlainDecimal plain;
    out.rounded = false;
    if (scale < static_cast<int>(kPowers.size()) && hasRoom(text) && plainDecimal(text.data(), text.size(), plain) &&
        static_cast<int>(plain.decimals) <= scale) {
        const std::int64_t rest = static_cast<std::int64_t>(plain.rest) *
                                  kPowers[static_cast<std::size_t>(scale) - plain.decimals]; // below 10^scale
        if (!__builtin_mul_overflow(static_cast<std::int64_t>(plain.units), kPowers[static_cast<std::size_t>(scale)],
                                    &out.value) &&
            !__builtin_add_overflow(out.value, rest, &out.value))
            return true;
    }
    const auto scaled = market::formats::scaledFromText(text, scale);
    if (scaled) out = *scaled;
    return scaled.has_value();
}

[[gnu::always_inline]] inline bool JsonFrame::countFrom(std::string_view text, std::uint64_t& out) const
{
    if (!text.empty() && text.size() <= 16 && hasRoom(text)) {
        if (text.size() <= 8) return upToEight(text.data(), text.size(), out);
        std::uint64_t head = 0;
        if (!upToEight(text.data(), text.size() - 8, head) || !upToEight(text.data() + text.size() - 8, 8, out))
            return false;
        out += head * 100'000'000;
        return true;
    }
    const auto count = countFromText(text);
    out = count.value_or(0);
    return count.has_value();
}

bool JsonFrame::text(JsonValue from, std::string_view& out)
{
    JsonCell raw;
    if (!cell(from, raw)) return false;
    if (!raw.isQuoted) return wrong(raw, "text in quotes");
    if (!hasEscape(raw.text)) {
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

bool JsonFrame::price(const JsonCell& cell, int scale, Price& out, std::uint8_t& flags)
{
    Scaled scaled;
    if (!scaledFrom(cell.text, scale, scaled)) return wrong(cell, "a price, expected a decimal number that fits");
    if (scaled.value <= 0) return wrong(cell, "a price above 0");
    out = Price{scaled.value};
    if (scaled.rounded) flags |= market::kRounded;
    return true;
}

bool JsonFrame::amount(const JsonCell& cell, double& out)
{
    PlainDecimal plain;
    if (hasRoom(cell.text) && plainDecimal(cell.text.data(), cell.text.size(), plain)) {
        // Both are whole and below 2^53, so that their quotient is the nearest double (W. D. Clinger, "How to read
        // floating point numbers accurately", 1990).
        const std::int64_t power = kPowers[plain.decimals];
        const std::int64_t digits =
            static_cast<std::int64_t>(plain.units) * power + static_cast<std::int64_t>(plain.rest);
        if (digits < std::int64_t{1} << 53) {
            out = static_cast<double>(digits) / static_cast<double>(power);
            return true;
        }
    }
    const auto value = market::formats::doubleFromText(cell.text);
    if (!value || *value < 0.0) return wrong(cell, "a size, expected a decimal number >= 0");
    out = *value;
    return true;
}

bool JsonFrame::count(const JsonCell& cell, std::uint64_t& out)
{
    return countFrom(cell.text, out) || wrong(cell, "a whole number from 0 to 2^64 - 1");
}

bool JsonFrame::stamp(const JsonCell& cell, StampForm form, Time& out)
{
    if (form == StampForm::Iso) {
        const auto time = timeFromIso(cell.text);
        if (!time) return wrong(cell, stampWords(form));
        out = *time;
        return true;
    }
    std::uint64_t count = 0;
    return (countFrom(cell.text, count) && timeFromCount(count, form, out)) || wrong(cell, stampWords(form));
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

bool JsonFrame::missing(std::string_view key) { return fault(key, "is missing"); }

bool JsonFrame::object(JsonValue from, JsonObject& out)
{
    out = {from.at, 0};
    return charAt(from.at) == '{' || fault({}, "is no JSON object");
}

bool JsonFrame::tooShort(std::size_t count, std::size_t wanted)
{
    return fault({}, "has " + std::to_string(count) + " entries, expected at least " + std::to_string(wanted));
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
bool JsonFrame::text(JsonObject& from, std::string_view key, std::string_view& out)
{
    JsonValue found;
    return value(from, key, found) && (text(found, out) || within(key));
}

bool JsonFrame::flag(JsonObject& from, std::string_view key, bool& out)
{
    JsonCell found;
    if (!cell(from, key, found)) return false;
    out = isText(found.text, "true");
    if (found.isQuoted || (!out && !isText(found.text, "false"))) return wrong(found, "true or false") || within(key);
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

bool JsonFrame::size(const JsonCell& cell, int scale, market::BookSize& out, std::uint8_t& flags)
{
    Scaled scaled;
    if (!scaledFrom(cell.text, scale, scaled)) return wrongSize(cell, scale);
    if (scaled.value < 0) return wrong(cell, "a size >= 0");
    out = market::BookSize{scaled.value};
    if (!scaled.rounded) return true;
    flags |= market::kRounded;
    out.units = std::max<std::int64_t>(out.units, 1); // 0 would take the level away
    return true;
}

bool JsonFrame::wrongSize(const JsonCell& cell, int scale)
{
    return wrong(cell, "a size, expected a decimal number up to " +
                           formatScaled(std::numeric_limits<std::int64_t>::max(), scale));
}

bool JsonFrame::tradeId(const JsonCell& cell, TradeId& out)
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

bool JsonFrame::decimal(const JsonCell& cell, Decimal& out)
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

bool JsonFrame::wrong(const JsonCell& cell, std::string_view is)
{
    return fault({}, "'" + venueWords(cell.text, 40) + "' is not " + std::string(is));
}

} // namespace sextant::feeds
