#include "tests/engine/analysis/sample_bars.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "engine/core/philox.h"

namespace sextant::test {

using analysis::BarInput;

std::vector<double> goldenCloses()
{
    return {44.34, 44.09, 44.15, 43.61, 44.33, 44.83, 45.10, 45.42, 45.84, 46.08,
            45.89, 46.03, 45.61, 46.28, 46.28, 46.00, 46.03, 46.41, 46.22, 45.64};
}

BarInput minuteBar(std::int64_t ordinal, double open, double high, double low, double close, double volume)
{
    return {Time::fromSeconds(ordinal * 60), Time::fromSeconds(ordinal * 60 + 60), open, high, low, close, volume};
}

std::vector<BarInput> barsFromSteps(const std::vector<int>& steps, std::int64_t firstOrdinal)
{
    std::vector<BarInput> bars;
    bars.reserve(steps.size());
    double last = 1000.0;
    for (const int step : steps) {
        const double close = last + step / 64.0;
        const double above = std::abs(step * 7) % 4 / 64.0;
        const double below = std::abs(step * 5 + 1) % 4 / 64.0;
        bars.push_back(minuteBar(firstOrdinal + static_cast<std::int64_t>(bars.size()), last,
                                 std::max(last, close) + above, std::min(last, close) - below, close,
                                 1.0 + std::abs(step)));
        last = close;
    }
    return bars;
}

std::vector<BarInput> randomBars(std::size_t count, std::uint64_t seed, std::int64_t firstOrdinal)
{
    RandomStream random(seed, RandomPurpose::Test);
    std::vector<int> steps(count);
    for (int& step : steps)
        step = static_cast<int>(random.nextBelow(25)) - 12;
    return barsFromSteps(steps, firstOrdinal);
}

std::vector<BarInput> mirrored(std::vector<BarInput> bars, double price)
{
    for (BarInput& bar : bars) {
        bar.open = 2.0 * price - bar.open;
        bar.close = 2.0 * price - bar.close;
        const double high = 2.0 * price - bar.low;
        bar.low = 2.0 * price - bar.high;
        bar.high = high;
    }
    return bars;
}

bool isNear(double a, double b, double relative) { return std::abs(a - b) <= relative * std::max(1.0, std::abs(b)); }

} // namespace sextant::test
