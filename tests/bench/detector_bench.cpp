#include <algorithm>
#include <array>
#include <memory>

#include "engine/analysis/detectors/detector_set.h"
#include "engine/analysis/indicators/atr.h"
#include "engine/analysis/indicators/rsi.h"
#include "engine/core/philox.h"
#include "tests/bench/benchmark.h"

namespace sextant::bench {
namespace {

constexpr std::size_t kDetectorBars = 200'000;
constexpr std::size_t kBatchWindow = 500;  ///< bars that the batch form looks at for each bar
constexpr std::size_t kBatchBars = 200;    ///< bars that the batch form is run at
constexpr double kLongestPerBar = 5'000.0; ///< ns, PERFORMANCE.md G2b

constexpr std::array kMeasuredDetectors{analysis::DetectorId::Smc, analysis::DetectorId::Elliott,
                                        analysis::DetectorId::Harmonic, analysis::DetectorId::Levels};

/// Minute bars of a walk that trends for a while and turns, as detectors see them.
std::vector<analysis::DetectorBar> detectorTape()
{
    RandomStream random(7, RandomPurpose::Test);
    analysis::DetectorFeed feed(market::Timeframe::M1, 0.01, market::findCalendar("24-7"));
    analysis::Atr atr(14);
    analysis::Rsi rsi(14);
    std::vector<analysis::DetectorBar> bars;
    bars.reserve(kDetectorBars);
    double price = 1000.0;
    double drift = 0.0;
    for (std::size_t i = 0; i < kDetectorBars; ++i) {
        if (i % 40 == 0) drift = 0.6 * (random.nextUniform() - 0.5) + (1000.0 - price) * 0.002;
        const double next = price + drift + 2.0 * (random.nextUniform() - 0.5);
        const Time start = Time::fromSeconds(1'600'000'000 + static_cast<std::int64_t>(i) * 60);
        const analysis::BarInput bar{start,
                                     start + std::chrono::minutes(1),
                                     price,
                                     std::max(price, next) + 0.5 * random.nextUniform(),
                                     std::min(price, next) - 0.5 * random.nextUniform(),
                                     next,
                                     1.0 + random.nextUniform()};
        const auto range = atr.update(bar);
        const auto strength = rsi.update(bar);
        bars.push_back(feed.next(bar, range, strength));
        price = next;
    }
    return bars;
}

/// One bar at a time, the opinion asked for at each: ns per bar.
double streamDetector(analysis::DetectorId id, const std::vector<analysis::DetectorBar>& bars)
{
    const auto detector = analysis::makeDetector(id);
    analysis::DetectorEvents events;
    double sum = 0.0;
    const double seconds = secondsOf([&] {
        for (const analysis::DetectorBar& bar : bars) {
            events.clear();
            detector->update(bar, events);
            sum += detector->opinion().score;
        }
    });
    keep(sum);
    return seconds * 1e9 / static_cast<double>(bars.size());
}

/// What a program without state does at each bar: the whole window anew.
double recomputeDetector(analysis::DetectorId id, const std::vector<analysis::DetectorBar>& bars)
{
    analysis::DetectorEvents events;
    double sum = 0.0;
    const double seconds = secondsOf([&] {
        for (std::size_t last = kBatchWindow; last < kBatchWindow + kBatchBars; ++last) {
            const auto detector = analysis::makeDetector(id);
            events.clear();
            for (std::size_t i = last - kBatchWindow + 1; i <= last; ++i)
                detector->update(bars[i], events);
            sum += detector->opinion().score;
        }
    });
    keep(sum);
    return seconds * 1e9 / static_cast<double>(kBatchBars);
}

Result<std::vector<Row>> measureDetectors(const std::vector<RowPlan>& plans, const Environment& environment)
{
    const std::vector<analysis::DetectorBar> bars = detectorTape();
    std::vector<Row> rows;
    Samples sum{std::vector<double>(kRounds), std::vector<double>(kRounds), std::vector<double>(kRounds)};
    for (const analysis::DetectorId id : kMeasuredDetectors) {
        const auto samples = interleave(
            environment, [&] { return streamDetector(id, bars); }, [&] { return recomputeDetector(id, bars); });
        if (!samples) return tl::unexpected(samples.error());
        rows.push_back(judge(plans[rows.size()], *samples));
        for (std::size_t i = 0; i < sum.ours.size(); ++i) {
            sum.ours[i] += samples->ours[i];
            sum.reference[i] += samples->reference[i];
            sum.waited[i] = std::max(sum.waited[i], samples->waited[i]);
        }
    }
    rows.push_back(judge(plans[rows.size()], sum));
    return rows;
}

} // namespace

std::vector<Benchmark> detectorBenchmarks()
{
    std::vector<RowPlan> plans;
    for (const analysis::DetectorId id : kMeasuredDetectors)
        plans.push_back({"G2b analysis, detector " + std::string(analysis::toString(id)), "ns/bar", Better::Lower,
                         Goal::oursAtMost(kLongestPerBar, "<= 5 us")});
    plans.push_back({"G2b analysis, detectors, all four per closed bar", "ns/bar", Better::Lower,
                     Goal::oursAtMost(kLongestPerBar, "<= 5 us")});
    return {{std::move(plans), measureDetectors}};
}

} // namespace sextant::bench
