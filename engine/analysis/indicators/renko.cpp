#include "engine/analysis/indicators/renko.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string_view>

#include "engine/core/contract.h"

namespace sextant::analysis {
namespace {

constexpr int kMostDecimals = 12;
constexpr std::int64_t kMostBricks = 1'000'000'000'000;

/// Decimals of the shortest decimal text of a number: 1 -> 0, 2.5 -> 1.
int decimalsOf(double number)
{
    char text[400];
    const auto [end, error] = std::to_chars(text, text + sizeof text, number, std::chars_format::fixed);
    if (error != std::errc()) return kMostDecimals;
    const std::string_view written(text, static_cast<std::size_t>(end - text));
    const std::size_t point = written.find('.');
    if (point == std::string_view::npos) return 0;
    return static_cast<int>(std::min<std::size_t>(written.size() - point - 1, kMostDecimals));
}

double roundedHalfEven(double value, int decimals)
{
    double scale = 1.0;
    for (int i = 0; i < decimals; ++i)
        scale *= 10.0;
    const double scaled = value * scale;
    if (std::abs(scaled) >= 9007199254740992.0) return value; // no fraction left to round
    const double below = std::floor(scaled);
    const double rest = scaled - below;
    const bool isOdd = std::floor(below / 2.0) * 2.0 != below;
    return (rest > 0.5 || (rest == 0.5 && isOdd) ? below + 1.0 : below) / scale;
}

} // namespace

Renko::Renko(double brick, RenkoEnd end) : m_brick(brick), m_end(end)
{
    expects(brick > 0.0 && isUsable(brick), "a renko brick must be > 0");
}

std::int64_t Renko::wholeBricks(double distance) const
{
    // Prices are decimal: a distance that is whole but for rounding counts as whole.
    const double count = distance / m_brick + 1e-9;
    if (!(count >= 1.0)) return 0;
    return count < static_cast<double>(kMostBricks) ? static_cast<std::int64_t>(count) : kMostBricks;
}

BrickValue Renko::advance(const BarInput& bar)
{
    m_completed = 0;
    if (!m_hasBase) {
        m_hasBase = true;
        m_base = roundedHalfEven(bar.close, std::max(0, decimalsOf(m_brick) - 1));
        return m_newest;
    }
    m_high = m_isEmpty ? bar.high : std::max(m_high, bar.high);
    m_low = m_isEmpty ? bar.low : std::min(m_low, bar.low);
    m_volume = m_isEmpty ? bar.volume : m_volume + bar.volume;
    m_isEmpty = false;

    const double above = (m_end == RenkoEnd::Close ? bar.close : bar.high) - priceAt(m_top);
    const double below = priceAt(m_bottom) - (m_end == RenkoEnd::Close ? bar.close : bar.low);
    const bool isUp = above >= below;
    m_completed = wholeBricks(isUp ? above : below);
    if (m_completed == 0) return m_newest;

    m_shared = {bar.start, 0.0, m_high, m_low, 0.0, m_volume / static_cast<double>(m_completed), isUp};
    m_firstStep = isUp ? m_top : m_bottom;
    const std::int64_t last = isUp ? m_firstStep + m_completed : m_firstStep - m_completed;
    m_top = isUp ? last : last + 1;
    m_bottom = isUp ? last - 1 : last;
    m_isEmpty = true;
    const Brick newest = brick(m_completed - 1);
    m_newest = {newest.open, newest.high, newest.low, newest.close, newest.volume, readingOf(isUp)};
    return m_newest;
}

Brick Renko::brick(std::int64_t place) const
{
    expects(place >= 0 && place < m_completed, "the last bar did not complete that brick");
    Brick result = m_shared;
    const std::int64_t direction = m_shared.isUp ? 1 : -1;
    result.open = priceAt(m_firstStep + direction * place);
    result.close = priceAt(m_firstStep + direction * (place + 1));
    return result;
}

std::vector<Brick> renkoBricks(std::span<const BarInput> bars, double brick, RenkoEnd end)
{
    Renko renko(brick, end);
    std::vector<Brick> bricks;
    for (const BarInput& bar : bars) {
        (void)renko.update(bar);
        for (std::int64_t i = 0; i < renko.completed(); ++i)
            bricks.push_back(renko.brick(i));
    }
    return bricks;
}

std::vector<Brick> renkoBricksOfAtr(std::span<const BarInput> bars, int period, RenkoEnd end)
{
    Atr atr(period, FirstTrueRange::Skip);
    for (const BarInput& bar : bars)
        (void)atr.update(bar);
    const auto brick = atr.value();
    if (!brick || !(*brick > 0.0)) return {};
    return renkoBricks(bars, *brick, end);
}

} // namespace sextant::analysis
