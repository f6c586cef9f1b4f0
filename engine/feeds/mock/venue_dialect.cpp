#include "engine/feeds/mock/venue_dialect.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace sextant::feeds::mock {
namespace {

constexpr int kBook = -1;
constexpr int kBars = -2;
constexpr int kTicker = -3;
constexpr int kMinute = -4;
constexpr std::int64_t kTwentyFourHoursMs = 86'400'000;

} // namespace

std::optional<std::size_t> VenueDialect::find(std::string_view name) const
{
    for (std::size_t i = 0; i < model().symbolCount(); ++i)
        if (nameOf(symbol(i)) == name) return i;
    return std::nullopt;
}

const NamedInterval* VenueDialect::interval(std::string_view name) const
{
    const auto all = intervals();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const NamedInterval& each) { return each.name == name; });
    return found == all.end() ? nullptr : &*found;
}

Duration VenueDialect::wallTime(Duration venueTime) const
{
    const double nanoseconds = static_cast<double>(venueTime.count()) / std::max(m_context.speed, 1e-3);
    return Duration{static_cast<std::int64_t>(std::min(nanoseconds, 9e18))};
}

std::int64_t VenueDialect::wallSeconds(Duration venueTime) const
{
    const double seconds = std::chrono::duration<double>(wallTime(venueTime)).count();
    return std::max<std::int64_t>(1, static_cast<std::int64_t>(seconds + 0.999));
}

std::optional<VenueBar> VenueDialect::lastDay(std::size_t place) const
{
    return symbol(place).bars.span(now().millis() - kTwentyFourHoursMs, now().millis() + 1);
}

void VenueDialect::onGrid(std::size_t place, int what, Duration grid, std::function<void()> action)
{
    if (grid.count() == 0) {
        action();
        return;
    }
    if (!m_scheduled.emplace(place, what).second) return;
    m_context.timers.at(nextOnGrid(now(), grid), [this, place, what, action = std::move(action)] {
        m_scheduled.erase({place, what});
        action();
    });
}

bool VenueDialect::keepsRate(Connection& connection, int limit)
{
    ConnectionNotes& notes = connection.notes;
    if (notes.heardMs - notes.rateStartMs >= 1000) {
        notes.rateStartMs = notes.heardMs;
        notes.rateCount = 0;
    }
    if (++notes.rateCount <= limit) return true;
    connection.close(1008, "Too many requests");
    return false;
}

void VenueDialect::traded(std::size_t place, const VenueTrade& trade)
{
    tellTrade(place, trade);
    onGrid(place, kMinute, std::chrono::minutes(1), [this, place] { endMinute(place); });
    onGrid(place, kBars, barPeriod(), [this, place] { tellBars(place); });
    onGrid(place, kTicker, tickerPeriod(), [this, place] { tellTicker(place); });
}

void VenueDialect::bookChanged(std::size_t place, std::span<const LevelChange> changes, std::uint64_t firstId)
{
    m_pending[place].add(changes, firstId);
    onGrid(place, kBook, bookPeriod(), [this, place] {
        tellBook(place);
        m_pending[place].clear();
    });
    onGrid(place, kTicker, tickerPeriod(), [this, place] { tellTicker(place); });
}

void VenueDialect::tellBars(std::size_t place)
{
    const VenueTrade* last = symbol(place).last();
    if (last == nullptr) return;
    for (const NamedInterval& each : intervals()) {
        const std::int64_t start = barStart(each.interval, last->time.millis());
        if (nextBarStart(each.interval, start) <= now().millis()) continue; // told when it closed
        if (const auto bar = symbol(place).bars.bar(each.interval, start)) tellBar(place, each, *bar, false);
    }
}

void VenueDialect::endMinute(std::size_t place)
{
    const std::int64_t end = now().millis();
    for (const NamedInterval& each : intervals()) {
        const std::int64_t start = barStart(each.interval, end - 1);
        if (nextBarStart(each.interval, start) != end) continue;
        if (const auto bar = symbol(place).bars.bar(each.interval, start)) tellBar(place, each, *bar, true);
    }
    // Where quiet minutes have bars they close too; elsewhere the next trade asks for the next look.
    const auto& minutes = symbol(place).bars.minutes();
    const bool goesOn = !minutes.empty() && minutes.back().startMs >= end && model().nextTime();
    if (goesOn) onGrid(place, kMinute, std::chrono::minutes(1), [this, place] { endMinute(place); });
}

bool fillsQuietMinutes(DialectName name)
{
    return name == DialectName::Binance || name == DialectName::Bybit || name == DialectName::Okx;
}

std::string isoTime(Time time, int digits)
{
    const auto whole = std::chrono::floor<std::chrono::seconds>(Duration(time.ns));
    const std::int64_t rest = time.ns - whole.count() * 1'000'000'000;
    const auto days = std::chrono::floor<std::chrono::days>(whole);
    const std::chrono::year_month_day date{std::chrono::sys_days(days)};
    const auto second = static_cast<int>((whole - days).count());
    std::array<char, 80> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), second / 3600,
                  second / 60 % 60, second % 60);
    std::string out = text.data();
    if (digits > 0) {
        std::snprintf(text.data(), text.size(), "%09lld", static_cast<long long>(rest));
        out += "." + std::string(text.data(), static_cast<std::size_t>(digits));
    }
    return out + "Z";
}

} // namespace sextant::feeds::mock
