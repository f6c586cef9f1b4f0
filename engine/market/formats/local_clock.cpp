#include "engine/market/formats/local_clock.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace sextant::market::formats {
namespace {

constexpr std::int64_t kDaySeconds = 86'400;

/// "+2", "-3:30" as seconds; at most 14 hours.
std::optional<std::int64_t> shiftFromText(std::string_view text)
{
    if (text.size() < 2 || (text[0] != '+' && text[0] != '-')) return std::nullopt;
    const bool isWest = text[0] == '-';
    text.remove_prefix(1);
    const auto number = [](std::string_view digits, std::int64_t most) -> std::optional<std::int64_t> {
        if (digits.empty() || digits.size() > 2) return std::nullopt;
        std::int64_t value = 0;
        for (const char c : digits) {
            if (c < '0' || c > '9') return std::nullopt;
            value = value * 10 + (c - '0');
        }
        return value <= most ? std::optional(value) : std::nullopt;
    };
    const std::size_t colon = text.find(':');
    const auto hours = number(text.substr(0, colon), 14);
    const auto minutes =
        colon == std::string_view::npos ? std::optional<std::int64_t>(0) : number(text.substr(colon + 1), 59);
    if (!hours || !minutes) return std::nullopt;
    const std::int64_t seconds = *hours * 3'600 + *minutes * 60;
    return isWest ? -seconds : seconds;
}

} // namespace

Result<LocalClock> LocalClock::parse(const std::string& text)
{
    LocalClock clock;
    clock.m_name = text;
    const auto unknown = [&](const std::string& why) {
        return fail(ErrorCode::InvalidArgument,
                    "--timezone: " + why +
                        ", expected UTC, UTC+2, a zone such as Europe/Athens, or one with hours added "
                        "(America/New_York+7)");
    };
    if (text.empty() || text.size() > 60) return unknown("'" + text.substr(0, 60) + "' is no time zone");
    std::string zone = text;
    // Zones of the database such as "Etc/GMT+2" have a sign of their own.
    const std::size_t sign =
        text.starts_with("Etc/") ? std::string::npos : text.find_first_of("+-", text.find('/') + 1);
    if (sign != std::string::npos) {
        if (const auto shift = shiftFromText(std::string_view(text).substr(sign))) {
            clock.m_shift = *shift;
            zone = text.substr(0, sign);
        }
    }
    if (zone == "UTC" || zone == "GMT") return clock;
    auto table = ZoneTable::load(zone);
    if (!table) return unknown(table.error().message);
    clock.m_zone = std::move(*table);
    return clock;
}

std::optional<Time> LocalClock::instant(Time wall, std::optional<Time> before) const
{
    const Time shifted = wall - std::chrono::seconds(m_shift);
    if (!m_zone) return shifted;
    const std::int64_t seconds = (shifted.ns >= 0 ? shifted.ns : shifted.ns - 999'999'999) / 1'000'000'000;
    const auto offsetAt = [&](Time time) {
        return m_zone->offsetAt((time.ns >= 0 ? time.ns : time.ns - 999'999'999) / 1'000'000'000);
    };
    std::optional<Time> found;
    // Clocks change by less than a day and no more often than every other.
    for (const std::int64_t around : {-kDaySeconds, kDaySeconds}) {
        const std::int64_t offset = m_zone->offsetAt(seconds + around);
        const Time candidate = shifted - std::chrono::seconds(offset);
        if (offsetAt(candidate) != offset) continue;
        if (!found) {
            found = candidate;
        } else if (candidate != *found) {
            const Time first = std::min(candidate, *found);
            const Time second = std::max(candidate, *found);
            found = before && first <= *before ? second : first;
        }
    }
    return found;
}

} // namespace sextant::market::formats
