#include "engine/market/zone_table.h"

#include <algorithm>
#include <exception>
#include <limits>

#include <date/tz.h>

#include "engine/market/dates.h"

namespace sextant::market {
namespace {

constexpr int kFirstZoneYear = 1700;
constexpr int kLastZoneYear = 2037; // the last year that every compiled time zone file tabulates

date::sys_seconds startOfZoneYear(int year)
{
    return date::sys_seconds{std::chrono::seconds{std::int64_t{dates::number(year, 1, 1)} * 86'400}};
}

} // namespace

Result<ZoneTable> ZoneTable::load(const std::string& name)
{
    ZoneTable table;
    try { // the tz library reports by exceptions
        const date::time_zone* zone = date::locate_zone(name);
        for (date::sys_seconds cursor = startOfZoneYear(kFirstZoneYear); cursor < startOfZoneYear(kLastZoneYear + 1);) {
            const date::sys_info info = zone->get_info(cursor);
            if (table.m_offsets.empty() || table.m_offsets.back() != info.offset.count()) {
                table.m_starts.push_back(table.m_offsets.empty() ? std::numeric_limits<std::int64_t>::min()
                                                                 : std::int64_t{cursor.time_since_epoch().count()});
                table.m_offsets.push_back(info.offset.count());
            }
            if (info.end <= cursor) break;
            cursor = info.end;
        }
    } catch (const std::exception& exception) {
        return fail(ErrorCode::NotFound,
                    "'" + name + "' is not in this system's time zone database (" + exception.what() + ")");
    }
    return table;
}

std::int64_t ZoneTable::offsetAt(std::int64_t utcSeconds) const
{
    // Beyond the tables: the same instant of a year of the same shape (leap or not, same first weekday), which 28 years
    // in a row always contain.
    const int year = dates::year(dates::floorQuotient(utcSeconds, 86'400));
    if (year > kLastZoneYear) {
        const std::int32_t newYear = dates::number(year, 1, 1);
        const bool leap = std::chrono::year{year}.is_leap();
        int same = kLastZoneYear;
        while (std::chrono::year{same}.is_leap() != leap ||
               dates::weekday(dates::number(same, 1, 1)) != dates::weekday(newYear))
            --same;
        utcSeconds -= std::int64_t{newYear - dates::number(same, 1, 1)} * 86'400;
    }
    const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), utcSeconds);
    return m_offsets[static_cast<std::size_t>(after - m_starts.begin()) - 1];
}

Time ZoneTable::instant(std::int64_t date, int minutes) const
{
    const std::int64_t wall = date * 86'400 + std::int64_t{minutes} * 60;
    const std::int64_t guess = wall - offsetAt(wall);
    return Time::fromSeconds(wall - offsetAt(guess));
}

} // namespace sextant::market
