#include "engine/analysis/indicators/rescaled_range.h"

#include <algorithm>
#include <cmath>

#include "engine/core/contract.h"
#include "engine/core/math.h"

namespace sextant::analysis {
namespace {

constexpr double kPi = 3.14159265358979323846;
constexpr std::size_t kShortestChunk = 8;
constexpr std::size_t kMostChunks = 32;

/// E(m) of Anis and Lloyd.
double expectedRatio(std::size_t length)
{
    // g(m) = Γ((m-1)/2) / Γ(m/2), by g(m+2) = g(m) (m-1)/m from g(2) = sqrt(pi) and g(3) = 2/sqrt(pi).
    const bool isEven = length % 2 == 0;
    double gamma = isEven ? std::sqrt(kPi) : 2.0 / std::sqrt(kPi);
    for (std::size_t m = isEven ? 2 : 3; m < length; m += 2)
        gamma *= (static_cast<double>(m) - 1.0) / static_cast<double>(m);
    double sum = 0.0;
    for (std::size_t j = 1; j < length; ++j)
        sum += std::sqrt(static_cast<double>(length - j) / static_cast<double>(j));
    return gamma / std::sqrt(kPi) * sum;
}

/// Least squares slope.
double slopeOf(const std::array<double, 6>& x, const std::array<double, 6>& y, std::size_t count)
{
    double meanX = 0.0;
    double meanY = 0.0;
    for (std::size_t i = 0; i < count; ++i) {
        meanX += x[i] / static_cast<double>(count);
        meanY += y[i] / static_cast<double>(count);
    }
    double products = 0.0;
    double squares = 0.0;
    for (std::size_t i = 0; i < count; ++i) {
        products += (x[i] - meanX) * (y[i] - meanY);
        squares += (x[i] - meanX) * (x[i] - meanX);
    }
    return products / squares;
}

} // namespace

RescaledRange::RescaledRange(int period) : m_series(ReturnKind::Log), m_returns(period)
{
    expects(period >= 16, "a rescaled range needs 16 returns or more");
    const auto count = static_cast<std::size_t>(period);
    for (std::size_t chunks = 1; chunks <= kMostChunks && count / chunks >= kShortestChunk; chunks *= 2) {
        const std::size_t length = count / chunks;
        const auto m = static_cast<double>(length);
        m_sizes.push_back({chunks, length, math::log10(m), std::sqrt(kPi * m / 2.0) - expectedRatio(length)});
    }
}

Reading RescaledRange::meanRatio(const Size& size) const
{
    double sum = 0.0;
    std::size_t counted = 0;
    const auto length = static_cast<double>(size.length);
    for (std::size_t chunk = 0; chunk < size.chunks; ++chunk) {
        const std::size_t newest = chunk * size.length;
        double total = 0.0;
        for (std::size_t i = size.length; i-- > 0;)
            total += m_returns[newest + i];
        const double mean = total / length;
        double run = 0.0;
        double squares = 0.0;
        double highest = 0.0;
        double lowest = 0.0;
        bool isFirst = true;
        for (std::size_t i = size.length; i-- > 0;) {
            const double distance = m_returns[newest + i] - mean;
            run += distance;
            squares += distance * distance;
            highest = isFirst ? run : std::max(highest, run);
            lowest = isFirst ? run : std::min(lowest, run);
            isFirst = false;
        }
        const double deviation = std::sqrt(squares / length);
        if (!(deviation > 0.0)) continue;
        sum += (highest - lowest) / deviation;
        ++counted;
    }
    return counted > 0 && sum > 0.0 ? Reading(sum / static_cast<double>(counted)) : std::nullopt;
}

RescaledRangeValue RescaledRange::advance(double value, bool)
{
    const Reading change = m_series.push(value);
    if (!change) return {};
    m_returns.push(*change);
    if (!m_returns.isFull()) return {};
    std::array<double, 6> sizes{};
    std::array<double, 6> ratios{};
    std::array<double, 6> corrected{};
    bool isCorrectable = true;
    for (std::size_t i = 0; i < m_sizes.size(); ++i) {
        const Reading ratio = meanRatio(m_sizes[i]);
        if (!ratio) return {};
        sizes[i] = m_sizes[i].logLength;
        ratios[i] = math::log10(*ratio);
        const double shifted = *ratio + m_sizes[i].correction;
        if (shifted > 0.0)
            corrected[i] = math::log10(shifted);
        else
            isCorrectable = false;
    }
    RescaledRangeValue result;
    result.hurst = slopeOf(sizes, ratios, m_sizes.size());
    if (isCorrectable) result.corrected = slopeOf(sizes, corrected, m_sizes.size());
    return result;
}

} // namespace sextant::analysis
