#include "engine/market/timeframe.h"

#include <string>

namespace sextant::market {
namespace {

struct Row {
    std::string_view name;
    std::int64_t minutes;
};
constexpr std::array<Row, kTimeframeCount> kRows{{{"1m", 1},
                                                  {"2m", 2},
                                                  {"3m", 3},
                                                  {"5m", 5},
                                                  {"10m", 10},
                                                  {"15m", 15},
                                                  {"30m", 30},
                                                  {"1h", 60},
                                                  {"2h", 120},
                                                  {"4h", 240},
                                                  {"1d", 1440},
                                                  {"1w", 10080}}};

} // namespace

std::string_view toString(Timeframe timeframe) { return kRows[index(timeframe)].name; }

std::optional<Timeframe> timeframeFromString(std::string_view text)
{
    for (Timeframe timeframe : kTimeframes)
        if (kRows[index(timeframe)].name == text) return timeframe;
    return std::nullopt;
}

std::optional<Timeframe> timeframeFromAnySpelling(std::string_view text)
{
    if (auto exact = timeframeFromString(text)) return exact;
    std::int64_t number = 0;
    std::size_t i = 0;
    for (; i < text.size() && i < 6 && text[i] >= '0' && text[i] <= '9'; ++i)
        number = number * 10 + (text[i] - '0');
    if (i == 0) number = 1;
    std::string unit;
    for (; i < text.size(); ++i)
        unit += static_cast<char>(text[i] >= 'A' && text[i] <= 'Z' ? text[i] - 'A' + 'a' : text[i]);
    std::int64_t minutes = 0;
    if (unit.empty() || unit == "m" || unit == "min" || unit == "minute" || unit == "minutes" || unit == "t")
        minutes = number;
    else if (unit == "h" || unit == "hour" || unit == "hours")
        minutes = number * 60;
    else if (unit == "d" || unit == "day" || unit == "days")
        minutes = number * 1440;
    else if (unit == "w" || unit == "week" || unit == "weeks")
        minutes = number * 10080;
    for (Timeframe timeframe : kTimeframes)
        if (kRows[index(timeframe)].minutes == minutes) return timeframe;
    return std::nullopt;
}

Duration nominalLength(Timeframe timeframe) { return std::chrono::minutes(kRows[index(timeframe)].minutes); }

} // namespace sextant::market
