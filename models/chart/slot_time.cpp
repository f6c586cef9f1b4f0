#include "models/chart/slot_time.h"

#include <algorithm>
#include <cmath>

namespace sextant::models {
namespace {

constexpr std::int64_t kMostOutside = 100'000; ///< slots outside the bars, as BarSeries::timeAt has it

/// When a slot is over: with its bar, or where the next slot begins.
Time endOfSlot(const BarSeries& series, std::int64_t slot)
{
    if (const auto bar = series.barAtSlot(slot)) return series.bar(*bar).end;
    return series.timeAt(slot + 1);
}

} // namespace

double placeAt(const BarSeries& series, Time time)
{
    if (series.barCount() == 0) return 0.0;
    const std::int64_t slot = std::clamp(series.slotAt(time), -kMostOutside, series.slotCount() + kMostOutside - 1);
    const Time begin = series.timeAt(slot);
    const Duration length = endOfSlot(series, slot) - begin;
    if (length <= Duration{0}) return static_cast<double>(slot);
    const double share = static_cast<double>((time - begin).count()) / static_cast<double>(length.count());
    return static_cast<double>(slot) + std::clamp(share, 0.0, 1.0);
}

Time timeAtPlace(const BarSeries& series, double place)
{
    const double farthest = static_cast<double>(kMostOutside);
    const double bounded = std::clamp(place, -farthest, static_cast<double>(series.slotCount()) + farthest - 1.0);
    const auto slot = static_cast<std::int64_t>(std::floor(bounded));
    const Time begin = series.timeAt(slot);
    const Duration length = endOfSlot(series, slot) - begin;
    const double share = bounded - std::floor(bounded);
    return begin + Duration{std::llround(share * static_cast<double>(length.count()))};
}

} // namespace sextant::models
