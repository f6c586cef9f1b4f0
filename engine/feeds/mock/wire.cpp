#include "engine/feeds/mock/wire.h"

#include <algorithm>
#include <chrono>

namespace sextant::feeds::mock {

void writePlainLevels(JsonFrame& out, const VenueSymbol& symbol, std::span<const LevelChange> levels)
{
    out.beginArray();
    for (const LevelChange& level : levels)
        out.beginArray().text(symbol.priceText(level.price)).text(symbol.sizeText(level.size)).endArray();
    out.endArray();
}

std::vector<LevelChange> onlySide(std::span<const LevelChange> levels, market::Side side)
{
    std::vector<LevelChange> some;
    std::copy_if(levels.begin(), levels.end(), std::back_inserter(some),
                 [side](const LevelChange& level) { return level.side == side; });
    return some;
}

std::optional<std::int64_t> wholeParameter(const HttpRequest& request, std::string_view name, std::int64_t usual,
                                           std::int64_t least, std::int64_t most)
{
    const std::string_view text = request.parameter(name);
    if (text.empty()) return usual;
    const auto number = wholeNumber(text);
    if (!number || *number < least) return std::nullopt;
    return std::min(*number, most);
}

std::vector<std::string> splitAt(std::string_view text, char separator)
{
    std::vector<std::string> parts;
    while (!text.empty()) {
        const std::size_t end = text.find(separator);
        if (end != 0) parts.emplace_back(text.substr(0, end));
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
    return parts;
}

Duration newYorkOffset(Time time)
{
    using namespace std::chrono;
    const auto day = floor<days>(Duration(time.ns));
    const year_month_day date{sys_days(day)};
    const auto at = [](sys_days local, hours utc) {
        return Time{duration_cast<Duration>(local.time_since_epoch() + utc).count()};
    };
    const Time begin = at(sys_days(date.year() / March / Sunday[2]), hours(7));
    const Time end = at(sys_days(date.year() / November / Sunday[1]), hours(6));
    return time >= begin && time < end ? -hours(4) : -hours(5);
}

Time newYorkMidnight(Time time)
{
    const Duration offset = newYorkOffset(time);
    const auto local = std::chrono::floor<std::chrono::days>(Duration(time.ns) + offset);
    const Time midnight{std::chrono::duration_cast<Duration>(local).count() - offset.count()};
    // On the day the clocks change, midnight still had the other offset.
    return midnight + (offset - newYorkOffset(midnight));
}

} // namespace sextant::feeds::mock
