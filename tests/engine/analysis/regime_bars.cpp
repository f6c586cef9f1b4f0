#include "tests/engine/analysis/regime_bars.h"

#include <algorithm>

#include "engine/core/math.h"
#include "engine/core/philox.h"
#include "tests/engine/analysis/reference_files.h"

namespace sextant::test {
namespace {

constexpr std::int64_t kFirstSecond = 1'600'000'000 / 3600 * 3600;

analysis::BarInput hourlyBar(std::size_t i, double open, double high, double low, double close)
{
    const Time start = Time::fromSeconds(kFirstSecond + static_cast<std::int64_t>(i) * 3600);
    return {start, start + std::chrono::hours(1), open, high, low, close, 1.0};
}

} // namespace

SyntheticMarket switchingMarket(const std::vector<HiddenState>& states, std::size_t count, std::uint64_t seed)
{
    constexpr int kSteps = 16;
    RandomStream random(seed, RandomPurpose::Test);
    SyntheticMarket market;
    double price = 1000.0;
    std::size_t state = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (states.size() > 1 && random.nextUniform() >= states[state].stay)
            state = (state + 1 + random.nextBelow(states.size() - 1)) % states.size();
        const double open = price;
        double high = price;
        double low = price;
        for (int step = 0; step < kSteps; ++step) {
            price *= math::exp(states[state].mean / kSteps + states[state].deviation / 4.0 * random.nextNormal());
            high = std::max(high, price);
            low = std::min(low, price);
        }
        market.bars.push_back(hourlyBar(i, open, high, low, price));
        market.states.push_back(state);
    }
    return market;
}

std::vector<analysis::BarInput> flatBars(std::size_t count, double price)
{
    std::vector<analysis::BarInput> bars;
    for (std::size_t i = 0; i < count; ++i)
        bars.push_back(hourlyBar(i, price, price, price, price));
    return bars;
}

std::vector<analysis::BarInput> realBars(const std::string& path, std::int64_t seconds, std::size_t join)
{
    const CsvTable table = readCsv(path);
    std::vector<analysis::BarInput> bars;
    const std::int64_t span = seconds * static_cast<std::int64_t>(join) * 1000;
    for (const auto& row : table.rows) {
        const std::int64_t stamp = std::stoll(row.at(0));
        const Time start = Time::fromMillis(stamp / span * span);
        const double open = std::stod(row.at(1));
        const double high = std::stod(row.at(2));
        const double low = std::stod(row.at(3));
        const double close = std::stod(row.at(4));
        const double volume = std::stod(row.at(5));
        if (!bars.empty() && bars.back().start == start) {
            analysis::BarInput& bar = bars.back();
            bar.high = std::max(bar.high, high);
            bar.low = std::min(bar.low, low);
            bar.close = close;
            bar.volume += volume;
            continue;
        }
        bars.push_back({start, start + std::chrono::milliseconds(span), open, high, low, close, volume});
    }
    return bars;
}

} // namespace sextant::test
