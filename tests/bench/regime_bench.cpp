#include <cmath>

#include "engine/analysis/regimes/regime_engine.h"
#include "engine/core/contract.h"
#include "engine/core/math.h"
#include "engine/core/philox.h"
#include "tests/bench/benchmark.h"

namespace sextant::bench {
namespace {

constexpr std::size_t kRegimeBars = 20'000;
constexpr std::size_t kRegimeWindow = 500; // bars that somebody without state would look back
constexpr std::size_t kRegimeSamples = 20; // bars at which that is done

/// Hourly bars of a market that is calm for 300 hours and wild for 100.
std::vector<analysis::BarInput> switchingBars()
{
    RandomStream random(2, RandomPurpose::Test);
    std::vector<analysis::BarInput> bars;
    double price = 1000.0;
    for (std::size_t i = 0; i < kRegimeBars; ++i) {
        const double size = i % 400 < 300 ? 0.004 : 0.015;
        const double open = price;
        double high = price;
        double low = price;
        for (int step = 0; step < 8; ++step) {
            price *= math::exp(size / 2.83 * random.nextNormal());
            high = price > high ? price : high;
            low = price < low ? price : low;
        }
        const Time start = Time::fromSeconds(1'600'000'000 / 3600 * 3600 + static_cast<std::int64_t>(i) * 3600);
        bars.push_back({start, start + std::chrono::hours(1), open, high, low, price, 1.0});
    }
    return bars;
}

analysis::RegimeEngine regimeEngine(const analysis::RegimeModels& models)
{
    analysis::RegimeEngine engine("BENCH", market::Timeframe::H1, 0.01);
    engine.setBlend(true);
    engine.install(models);
    return engine;
}

Result<std::vector<Row>> measureRegimes(const std::vector<RowPlan>& plans, const Environment& environment)
{
    const auto bars = switchingBars();
    analysis::RegimeModels models;
    {
        analysis::TrainingSlice slice{"BENCH", market::Timeframe::H1, {}};
        for (std::size_t i = 1; i <= 1500; ++i)
            slice.rows.push_back(analysis::regimeRow(bars[i], bars[i - 1].close, 0.01, false));
        analysis::TrainingRequest request;
        request.switchingBars = 1000;
        const auto trained = analysis::trainRegime(slice, request);
        expects(trained && trained->hmm && trained->switching, "a market with two sizes of moves has a model");
        models = *trained;
    }
    const auto samples = interleave(
        environment,
        [&] {
            analysis::RegimeEngine engine = regimeEngine(models);
            const double seconds = secondsOf([&] {
                for (const analysis::BarInput& bar : bars)
                    keep(engine.update(bar).has_value());
            });
            expects(engine.current().isReady() && engine.bars() == static_cast<std::int64_t>(kRegimeBars),
                    "every bar went through all layers");
            return seconds * 1e9 / static_cast<double>(kRegimeBars);
        },
        [&] {
            return secondsOf([&] {
                       for (std::size_t k = 0; k < kRegimeSamples; ++k) {
                           const std::size_t end = kRegimeWindow + k * 900;
                           analysis::RegimeEngine engine = regimeEngine(models);
                           for (std::size_t i = end - kRegimeWindow; i < end; ++i)
                               engine.update(bars[i]);
                           keep(engine.current().confidence);
                       }
                   }) *
                   1e9 / static_cast<double>(kRegimeSamples);
        });
    if (!samples) return tl::unexpected(samples.error());
    return std::vector{judge(plans[0], *samples)};
}

} // namespace

std::vector<Benchmark> regimeBenchmarks()
{
    return {{{{"G2b analysis, regime, all layers against a window of 500 bars anew", "ns/bar", Better::Lower,
               Goal::oursAtMost(60'000.0, "<= 60 us a bar")}},
             measureRegimes}};
}

} // namespace sextant::bench
