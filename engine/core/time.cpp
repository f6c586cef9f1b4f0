#include "engine/core/time.h"

#include <array>
#include <cstdio>

namespace sextant {
namespace {

/// Reads exactly `digits` decimal digits at `pos` and moves on; -1 if there are not that many.
int readDigits(std::string_view text, std::size_t& pos, int digits)
{
    if (pos + static_cast<std::size_t>(digits) > text.size()) return -1;
    int value = 0;
    for (int i = 0; i < digits; ++i) {
        const char c = text[pos + static_cast<std::size_t>(i)];
        if (c < '0' || c > '9') return -1;
        value = value * 10 + (c - '0');
    }
    pos += static_cast<std::size_t>(digits);
    return value;
}

bool readChar(std::string_view text, std::size_t& pos, char wanted)
{
    if (pos >= text.size() || text[pos] != wanted) return false;
    ++pos;
    return true;
}

} // namespace

std::string toRfc3339(Time time)
{
    using namespace std::chrono;
    const std::int64_t ms = time.millis();
    const std::int64_t day = (ms >= 0 ? ms : ms - 86'399'999) / 86'400'000;
    const std::int64_t rest = ms - day * 86'400'000;
    const year_month_day date{sys_days{days{day}}};
    std::array<char, 40> out{};
    const int n = std::snprintf(
        out.data(), out.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", static_cast<int>(date.year()),
        static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), static_cast<int>(rest / 3'600'000),
        static_cast<int>(rest / 60'000 % 60), static_cast<int>(rest / 1000 % 60), static_cast<int>(rest % 1000));
    return {out.data(), static_cast<std::size_t>(n)};
}

Result<Time> parseRfc3339(std::string_view text)
{
    using namespace std::chrono;
    const auto bad = [&](const char* what) {
        return fail(ErrorCode::InvalidInput, "'" + std::string(text.substr(0, 40)) + "' is not a time (" + what +
                                                 "), expected for instance 2021-04-10T12:00:00Z");
    };
    std::size_t pos = 0;
    const int y = readDigits(text, pos, 4);
    if (y < 0 || !readChar(text, pos, '-')) return bad("year");
    const int mo = readDigits(text, pos, 2);
    if (mo < 0 || !readChar(text, pos, '-')) return bad("month");
    const int d = readDigits(text, pos, 2);
    const year_month_day date{year{y}, month{static_cast<unsigned>(mo < 0 ? 0 : mo)},
                              day{static_cast<unsigned>(d < 0 ? 0 : d)}};
    if (d < 0 || !date.ok() || y < 1900 || y > 2200) return bad("no such day between 1900 and 2200");
    std::int64_t seconds = duration_cast<std::chrono::seconds>(sys_days{date}.time_since_epoch()).count();
    std::int64_t fraction = 0;
    if (pos < text.size() && (text[pos] == 'T' || text[pos] == 't' || text[pos] == ' ')) {
        ++pos;
        const int h = readDigits(text, pos, 2);
        if (h < 0 || h > 23 || !readChar(text, pos, ':')) return bad("hour");
        const int m = readDigits(text, pos, 2);
        if (m < 0 || m > 59) return bad("minute");
        int s = 0;
        if (readChar(text, pos, ':')) {
            s = readDigits(text, pos, 2);
            if (s < 0 || s > 59) return bad("second");
            if (readChar(text, pos, '.') || readChar(text, pos, ',')) {
                int digits = 0;
                while (pos < text.size() && text[pos] >= '0' && text[pos] <= '9') {
                    if (digits < 9) fraction = fraction * 10 + (text[pos] - '0');
                    ++digits;
                    ++pos;
                }
                if (digits == 0) return bad("fraction");
                for (; digits < 9; ++digits)
                    fraction *= 10;
            }
        }
        seconds += h * 3600 + m * 60 + s;
        if (readChar(text, pos, 'Z') || readChar(text, pos, 'z')) {
        } else if (pos < text.size() && (text[pos] == '+' || text[pos] == '-')) {
            const int sign = text[pos++] == '+' ? 1 : -1;
            const int oh = readDigits(text, pos, 2);
            readChar(text, pos, ':');
            const int om = readDigits(text, pos, 2);
            if (oh < 0 || oh > 23 || om < 0 || om > 59) return bad("zone offset");
            seconds -= std::int64_t{sign} * (oh * 3600 + om * 60);
        }
    }
    if (pos != text.size()) return bad("extra characters");
    return Time{seconds * 1'000'000'000 + fraction};
}

} // namespace sextant
