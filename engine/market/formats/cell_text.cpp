#include "engine/market/formats/cell_text.h"

#include <charconv>
#include <chrono>
#include <cmath>

namespace sextant::market::formats {
namespace {

bool isDigitChar(char c) { return c >= '0' && c <= '9'; }

/// Reads up to `most` digits at `pos`; the value, or -1 if there is none.
int readNumber(std::string_view text, std::size_t& pos, int most, int* digits = nullptr)
{
    int value = 0;
    int count = 0;
    while (pos < text.size() && count < most && isDigitChar(text[pos])) {
        value = value * 10 + (text[pos] - '0');
        ++pos;
        ++count;
    }
    if (digits) *digits = count;
    return count == 0 ? -1 : value;
}

std::optional<std::int64_t> readClock(std::string_view text, std::size_t& pos)
{
    const int hour = readNumber(text, pos, 2);
    if (hour < 0 || hour > 23 || pos >= text.size() || text[pos] != ':') return std::nullopt;
    ++pos;
    int digits = 0;
    const int minute = readNumber(text, pos, 2, &digits);
    if (minute < 0 || minute > 59 || digits != 2) return std::nullopt;
    std::int64_t ns = (std::int64_t{hour} * 3600 + std::int64_t{minute} * 60) * 1'000'000'000;
    if (pos < text.size() && text[pos] == ':') {
        ++pos;
        const int second = readNumber(text, pos, 2, &digits);
        if (second < 0 || second > 59 || digits != 2) return std::nullopt;
        ns += std::int64_t{second} * 1'000'000'000;
        if (pos < text.size() && (text[pos] == '.' || text[pos] == ',')) {
            ++pos;
            std::int64_t unit = 100'000'000;
            const std::size_t begin = pos;
            for (; pos < text.size() && isDigitChar(text[pos]); ++pos, unit /= 10)
                ns += (text[pos] - '0') * unit;
            if (pos == begin) return std::nullopt;
        }
    }
    return ns;
}

std::optional<Stamp> inRange(Stamp stamp)
{
    if (stamp.time < kEarliestInputTime || stamp.time >= kLatestInputTime) return std::nullopt;
    return stamp;
}

std::optional<std::int64_t> daysOf(int year, int month, int day)
{
    using namespace std::chrono;
    if (year < 1900 || year > 2200 || month < 1 || day < 1) return std::nullopt;
    const year_month_day date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                              std::chrono::day{static_cast<unsigned>(day)}};
    if (!date.ok()) return std::nullopt;
    return sys_days{date}.time_since_epoch().count();
}

/// Clock and zone behind a date; `pos` stands behind the date.
std::optional<Stamp> withClock(std::string_view text, std::size_t pos, std::int64_t day)
{
    constexpr std::int64_t kNsPerDay = 86'400'000'000'000;
    Stamp stamp;
    if (pos == text.size()) {
        stamp.dateOnly = true;
        stamp.time = Time{day * kNsPerDay};
        return inRange(stamp);
    }
    if (text[pos] != 'T' && text[pos] != 't' && text[pos] != ' ') return std::nullopt;
    ++pos;
    const auto clock = readClock(text, pos);
    if (!clock) return std::nullopt;
    std::int64_t ns = day * kNsPerDay + *clock;
    if (pos < text.size() && text[pos] == ' ') ++pos;
    const std::string_view zone = text.substr(pos);
    if (zone == "Z" || zone == "z" || zone == "UTC" || zone == "GMT") {
        stamp.hasZone = true;
    } else if (!zone.empty()) {
        if (zone[0] != '+' && zone[0] != '-') return std::nullopt;
        std::size_t at = 1;
        const int hours = readNumber(zone, at, 2);
        int minutes = 0;
        if (at < zone.size()) {
            if (zone[at] == ':') ++at;
            int digits = 0;
            minutes = readNumber(zone, at, 2, &digits);
            if (digits != 2) return std::nullopt;
        }
        if (hours < 0 || hours > 18 || minutes > 59 || at != zone.size()) return std::nullopt;
        const std::int64_t offset = (std::int64_t{hours} * 3600 + std::int64_t{minutes} * 60) * 1'000'000'000;
        ns -= zone[0] == '+' ? offset : -offset;
        stamp.hasZone = true;
    }
    stamp.time = Time{ns};
    return inRange(stamp);
}

/// A count since 1970 with an optional fraction.
std::optional<Stamp> fromCount(std::string_view text, StampUnit unit)
{
    std::size_t pos = 0;
    const bool negative = text[0] == '-';
    if (negative) ++pos;
    std::int64_t whole = 0;
    const std::size_t first = pos;
    for (; pos < text.size() && isDigitChar(text[pos]); ++pos) {
        if (pos - first >= 19 || __builtin_mul_overflow(whole, std::int64_t{10}, &whole) ||
            __builtin_add_overflow(whole, std::int64_t{text[pos] - '0'}, &whole))
            return std::nullopt;
    }
    if (pos == first) return std::nullopt;
    std::int64_t nsPerUnit = 1;
    switch (unit) {
    case StampUnit::Auto:
        nsPerUnit = whole < 100'000'000'000           ? 1'000'000'000
                    : whole < 100'000'000'000'000     ? 1'000'000
                    : whole < 100'000'000'000'000'000 ? 1'000
                                                      : 1;
        break;
    case StampUnit::Millis:
        nsPerUnit = 1'000'000;
        break;
    case StampUnit::Micros:
        nsPerUnit = 1'000;
        break;
    case StampUnit::Nanos:
        break;
    }
    std::int64_t ns = 0;
    if (__builtin_mul_overflow(whole, nsPerUnit, &ns)) return std::nullopt;
    if (pos < text.size()) {
        if (text[pos] != '.') return std::nullopt;
        std::int64_t step = nsPerUnit / 10;
        for (++pos; pos < text.size(); ++pos, step /= 10) {
            if (!isDigitChar(text[pos])) return std::nullopt;
            if (__builtin_add_overflow(ns, (text[pos] - '0') * step, &ns)) return std::nullopt;
        }
    }
    Stamp stamp;
    stamp.time = Time{negative ? -ns : ns};
    stamp.hasZone = true;
    return inRange(stamp);
}

/// The three numbers of "a/b/cccc" and how far they reach.
struct SlashDate {
    int first = 0;
    int second = 0;
    int year = 0;
    char separator = 0;
    std::size_t end = 0;
};

std::optional<SlashDate> readSlashDate(std::string_view text)
{
    SlashDate date;
    std::size_t pos = 0;
    int digits = 0;
    date.first = readNumber(text, pos, 2);
    if (date.first < 0 || pos >= text.size()) return std::nullopt;
    date.separator = text[pos];
    if (date.separator != '/' && date.separator != '.' && date.separator != '-') return std::nullopt;
    ++pos;
    date.second = readNumber(text, pos, 2);
    if (date.second < 0 || pos >= text.size() || text[pos] != date.separator) return std::nullopt;
    ++pos;
    date.year = readNumber(text, pos, 4, &digits);
    if (digits == 2)
        date.year += date.year < 70 ? 2000 : 1900;
    else if (digits != 4)
        return std::nullopt;
    if (pos < text.size() && isDigitChar(text[pos])) return std::nullopt;
    date.end = pos;
    return date;
}

} // namespace

std::optional<Scaled> scaledFromText(std::string_view text, int scale)
{
    const char* at = text.data();
    const char* const end = at + text.size();
    const bool negative = at != end && *at == '-';
    if (negative) ++at;
    std::int64_t value = 0;
    const char* const begin = at;
    while (at != end && isDigitChar(*at) && at - begin < 18) {
        value = value * 10 + (*at - '0');
        ++at;
    }
    const auto wholeDigits = at - begin;
    int room = scale; // decimals still to be filled
    if (at != end && *at == '.' && wholeDigits > 0 && wholeDigits + scale <= 18) {
        ++at;
        while (at != end && room > 0 && isDigitChar(*at)) {
            value = value * 10 + (*at - '0');
            ++at;
            --room;
        }
        while (at != end && *at == '0' && room == 0) // zeros beyond the scale change nothing
            ++at;
    }
    if (at == end && wholeDigits > 0 && wholeDigits + scale <= 18) {
        value *= pow10(room);
        return Scaled{negative ? -value : value, false};
    }
    const auto exact = parseScaled(text, scale);
    if (!exact) return std::nullopt;
    return *exact;
}

std::optional<double> doubleFromText(std::string_view text)
{
    if (text.empty() || (!isDigitChar(text[0]) && text[0] != '-' && text[0] != '.')) return std::nullopt;
    double value = 0.0;
    const auto [stop, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (fault != std::errc() || stop != text.data() + text.size() || !std::isfinite(value)) return std::nullopt;
    return value == 0.0 ? 0.0 : value; // no negative zero
}

std::size_t utf8LengthAt(std::string_view text, std::size_t at)
{
    const auto c = static_cast<unsigned char>(text[at]);
    const std::size_t length = c < 0x80                ? 1
                               : c >= 0xC2 && c < 0xE0 ? 2
                               : c >= 0xE0 && c < 0xF0 ? 3
                               : c >= 0xF0 && c < 0xF5 ? 4
                                                       : 0;
    for (std::size_t k = 1; k < length && at + k < text.size(); ++k)
        if ((static_cast<unsigned char>(text[at + k]) & 0xC0) != 0x80) return 0;
    return length;
}

std::string printable(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = utf8LengthAt(text, at);
        const bool control = static_cast<unsigned char>(text[at]) < 0x20 || text[at] == 0x7F;
        if (length == 0 || control || at + length > text.size()) {
            out += '?';
            ++at;
        } else {
            out += text.substr(at, length);
            at += length;
        }
    }
    return out;
}

std::string_view withoutDecimalComma(std::string_view text, std::string& out)
{
    constexpr std::string_view kNoNumber = "no number";
    out.clear();
    bool comma = false;
    int group = -1; // digits since the last thousands point, -1 before any
    for (const char c : text) {
        if (c == ',' || c == '.') {
            if (comma || (group >= 0 && group != 3)) return kNoNumber;
            comma = c == ',';
            group = comma ? -1 : 0;
            if (comma) out += '.';
        } else {
            if (group >= 0) ++group;
            out += c;
        }
    }
    return group >= 0 && group != 3 ? kNoNumber : std::string_view(out);
}

bool looksNumeric(std::string_view text)
{
    bool digit = false;
    for (const char c : text) {
        if (isDigitChar(c))
            digit = true;
        else if (c != '.' && c != ',' && c != '-' && c != '+' && c != 'e' && c != 'E')
            return false;
    }
    return digit;
}

std::optional<Stamp> stampFromText(std::string_view text, StampUnit unit, DateOrder order)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    if (text.empty()) return std::nullopt;
    std::size_t digits = 0;
    while (digits < text.size() && isDigitChar(text[digits]))
        ++digits;
    if (digits == text.size() || (digits > 4 && text[digits] == '.') || text[0] == '-') {
        if (unit == StampUnit::Auto && digits == 8 && text.size() == 8) {
            std::size_t pos = 0;
            const int year = readNumber(text, pos, 4);
            const int month = readNumber(text, pos, 2);
            const int day = readNumber(text, pos, 2);
            if (const auto date = daysOf(year, month, day)) return withClock(text, text.size(), *date);
        }
        return fromCount(text, unit);
    }
    if (digits == 4 && (text[4] == '-' || text[4] == '.' || text[4] == '/')) {
        std::size_t pos = 0;
        int monthDigits = 0;
        int dayDigits = 0;
        const int year = readNumber(text, pos, 4);
        ++pos;
        const int month = readNumber(text, pos, 2, &monthDigits);
        if (month < 0 || pos >= text.size() || text[pos] != text[4]) return std::nullopt;
        ++pos;
        const int day = readNumber(text, pos, 2, &dayDigits);
        if (monthDigits != 2 || dayDigits != 2) return std::nullopt;
        const auto date = daysOf(year, month, day);
        if (!date) return std::nullopt;
        return withClock(text, pos, *date);
    }
    if (digits == 8 && text[8] == ' ') {
        std::size_t pos = 0;
        const int year = readNumber(text, pos, 4);
        const int month = readNumber(text, pos, 2);
        const int day = readNumber(text, pos, 2);
        const auto date = daysOf(year, month, day);
        if (!date) return std::nullopt;
        return withClock(text, pos, *date);
    }
    const auto slash = readSlashDate(text);
    if (!slash) return std::nullopt;
    if (slash->separator == '.' && order == DateOrder::Unknown) order = DateOrder::DayFirst;
    if (order == DateOrder::Unknown) return std::nullopt;
    const bool dayFirst = order == DateOrder::DayFirst;
    const auto date =
        daysOf(slash->year, dayFirst ? slash->second : slash->first, dayFirst ? slash->first : slash->second);
    if (!date) return std::nullopt;
    return withClock(text, slash->end, *date);
}

std::optional<Duration> timeOfDayFromText(std::string_view text)
{
    std::size_t pos = 0;
    const auto clock = readClock(text, pos);
    if (!clock || pos != text.size()) return std::nullopt;
    return Duration{*clock};
}

std::optional<DateOrder> dateOrderEvidence(std::string_view text)
{
    const auto slash = readSlashDate(text);
    if (!slash || slash->separator == '.') return std::nullopt;
    if (slash->first > 12 && slash->first <= 31 && slash->second <= 12) return DateOrder::DayFirst;
    if (slash->second > 12 && slash->second <= 31 && slash->first <= 12) return DateOrder::MonthFirst;
    return std::nullopt;
}

bool needsDateOrder(std::string_view text)
{
    const auto slash = readSlashDate(text);
    return slash && slash->separator != '.';
}

} // namespace sextant::market::formats
