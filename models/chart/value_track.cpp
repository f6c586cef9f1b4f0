#include "models/chart/value_track.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <span>

namespace sextant::models {
namespace {

constexpr float kMost = std::numeric_limits<float>::max();
constexpr float kBeyond = std::numeric_limits<float>::infinity();

float roundedDown(double value)
{
    const auto nearest = static_cast<float>(std::clamp(value, -static_cast<double>(kMost), static_cast<double>(kMost)));
    return static_cast<double>(nearest) > value ? std::nextafter(nearest, -kBeyond) : nearest;
}

float roundedUp(double value) { return -roundedDown(-value); }

} // namespace

void ValueTrack::push_back(std::optional<double> value)
{
    m_values.push_back(value.value_or(std::numeric_limits<double>::quiet_NaN()));
    std::size_t count = m_values.size();
    for (std::size_t level = 0; count % kFactor == 0; ++level) {
        complete(level);
        count /= kFactor;
    }
}

void ValueTrack::complete(std::size_t level)
{
    if (m_levels.size() == level) m_levels.emplace_back();
    const std::size_t end = level == 0 ? m_values.size() : m_levels[level - 1].size();
    const ValueRange sum = rangeOf(level, end - kFactor, end);
    m_levels[level].push_back(sum.isEmpty() ? Group{kBeyond, -kBeyond}
                                            : Group{roundedDown(sum.low), roundedUp(sum.high)});
}

void ValueTrack::clear()
{
    m_values.truncate(0);
    for (auto& level : m_levels)
        level.truncate(0);
}

std::optional<double> ValueTrack::at(std::size_t i) const
{
    if (i >= size() || std::isnan(m_values[i])) return std::nullopt;
    return m_values[i];
}

/// Level 0 are the values, level n the groups of kFactor^n of them. A NaN compares as neither lower nor higher.
ValueRange ValueTrack::rangeOf(std::size_t level, std::size_t first, std::size_t end) const
{
    ValueRange sum;
    if (level == 0) {
        while (first < end) {
            const std::span<const double> run = m_values.run(first, end);
            for (const double value : run)
                sum.add(value);
            first += run.size();
        }
        return sum;
    }
    const ChunkedVector<Group>& groups = m_levels[level - 1];
    float low = kBeyond;
    float high = -kBeyond;
    while (first < end) {
        const std::span<const Group> run = groups.run(first, end);
        for (const Group& group : run) {
            low = group.low < low ? group.low : low;
            high = group.high > high ? group.high : high;
        }
        first += run.size();
    }
    if (low > high) return sum;
    return {static_cast<double>(low), static_cast<double>(high)};
}

ValueRange ValueTrack::range(std::size_t first, std::size_t end) const
{
    end = std::min(end, size());
    ValueRange sum;
    for (std::size_t level = 0; first < end; ++level) {
        const std::size_t firstWhole = std::min(end, (first + kFactor - 1) / kFactor * kFactor);
        const std::size_t endWhole = std::max(firstWhole, end / kFactor * kFactor);
        sum.add(rangeOf(level, first, firstWhole));
        sum.add(rangeOf(level, endWhole, end));
        if (firstWhole == endWhole) break;
        first = firstWhole / kFactor;
        end = endWhole / kFactor;
    }
    return sum;
}

std::size_t ValueTrack::stepFor(double valuesPerColumn)
{
    std::size_t step = 1;
    while (static_cast<double>(step * kFactor) * 4.0 <= valuesPerColumn)
        step *= kFactor;
    return step;
}

ValueRange ValueTrack::steppedRange(std::size_t first, std::size_t end, std::size_t step) const
{
    if (step <= 1) return rangeOf(0, std::min(first, size()), std::min(end, size()));
    // A power of two, so that nothing is divided: this is asked for every column of every line.
    const int shift = std::countr_zero(step);
    const auto level = static_cast<std::size_t>(shift / std::countr_zero(kFactor));
    const std::size_t groups = level <= m_levels.size() ? m_levels[level - 1].size() : 0;
    // The newest values are in no whole group yet.
    if (end >> shift > groups) return range(first >> shift << shift, end);
    return rangeOf(level, first >> shift, end >> shift);
}

} // namespace sextant::models
