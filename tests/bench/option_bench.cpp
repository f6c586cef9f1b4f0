#include <algorithm>
#include <cmath>
#include <vector>

#include "engine/core/contract.h"
#include "engine/core/philox.h"
#include "engine/trading/options/black_scholes.h"
#include "engine/trading/options/implied_volatility.h"
#include "engine/trading/options/pricing_library.h"
#include "tests/bench/benchmark.h"

namespace sextant::bench {
namespace {

using trading::OptionMarket;
using trading::OptionTerms;
using trading::OptionType;
using trading::OptionValue;

constexpr std::size_t kSpots = 4'000;  // of one option, ours and theirs
constexpr int kRepeats = 25;           // of ours: they are that much faster
constexpr std::size_t kPrices = 4'000; // whose volatility is looked for

/// The best published figure: P. Jäckel, "Let's be rational", 2015.
constexpr double kPublishedNs = 270.0;

struct Quoted {
    OptionTerms terms;
    OptionMarket market;
    double price = 0.0;
};

std::vector<Quoted> quotedOptions()
{
    RandomStream random(10, RandomPurpose::Test);
    std::vector<Quoted> options;
    while (options.size() < kPrices) {
        Quoted one;
        one.terms = {random.nextBelow(2) == 0 ? OptionType::Call : OptionType::Put, 60.0 + 80.0 * random.nextUniform(),
                     0.02 + 2.0 * random.nextUniform()};
        one.market = {100.0, 0.03, 0.01, 0.1 + 0.6 * random.nextUniform()};
        const OptionValue value = trading::blackScholes(one.terms, one.market);
        if (value.vega < 0.1) continue;
        one.price = value.price;
        options.push_back(one);
    }
    return options;
}

Result<std::vector<Row>> measureOptions(const std::vector<RowPlan>& plans, const Environment& environment)
{
    const auto library = trading::PricingLibrary::open();
    if (!library) {
        std::vector<Row> rows;
        for (const RowPlan& plan : plans)
            rows.push_back(skipped(plan, library.error().message));
        return rows;
    }
    const OptionTerms put{OptionType::Put, 105.0, 1.0};
    const OptionMarket market{100.0, 0.05, 0.02, 0.25};
    std::vector<double> spots;
    for (std::size_t i = 0; i < kSpots; ++i)
        spots.push_back(80.0 + 40.0 * static_cast<double>(i) / kSpots);
    std::vector<OptionValue> ours(kSpots);
    std::vector<OptionValue> theirs(kSpots);
    const auto values = interleave(
        environment,
        [&]() -> Result<double> {
            const double seconds = secondsOf([&] {
                for (int repeat = 0; repeat < kRepeats; ++repeat) {
                    const trading::EuropeanPricer pricer(put, market);
                    for (std::size_t i = 0; i < kSpots; ++i)
                        ours[i] = pricer.at(spots[i]);
                    keep(ours.data());
                }
            });
            return static_cast<double>(kRepeats * kSpots) / seconds / 1e6;
        },
        [&]() -> Result<double> {
            Result<void> done;
            const double seconds = secondsOf([&] { done = library->europeanSeries(put, market, spots, theirs); });
            if (!done) return tl::unexpected(done.error());
            return static_cast<double>(kSpots) / seconds / 1e6;
        });
    if (!values) return tl::unexpected(values.error());
    for (std::size_t i = 0; i < kSpots; ++i)
        expects(std::fabs(ours[i].price - theirs[i].price) < 1e-9 && std::fabs(ours[i].vega - theirs[i].vega) < 1e-7,
                "both value the same options");

    const std::vector<Quoted> options = quotedOptions();
    double worst = 0.0;
    const auto volatilities = interleave(
        environment,
        [&]() -> Result<double> {
            const double seconds = secondsOf([&] {
                for (const Quoted& one : options) {
                    const auto found = trading::findVolatility(one.terms, one.market, one.price);
                    worst = std::max(worst, std::fabs(found.value_or(0.0) - one.market.volatility));
                }
            });
            return seconds * 1e9 / static_cast<double>(kPrices);
        },
        [&]() -> Result<double> {
            bool isFound = true;
            const double seconds = secondsOf([&] {
                for (const Quoted& one : options) {
                    const auto found = library->volatility(one.terms, one.market, one.price, 1e-12);
                    isFound = isFound && found.has_value();
                }
            });
            expects(isFound, "the library finds every volatility");
            return seconds * 1e9 / static_cast<double>(kPrices);
        });
    if (!volatilities) return tl::unexpected(volatilities.error());
    expects(worst < 1e-11, "a volatility is found to 1e-12 of the price");
    return std::vector{judge(plans[0], *values), judge(plans[1], *volatilities)};
}

} // namespace

std::vector<Benchmark> optionBenchmarks()
{
    return {{{{"G10 option price and greeks", "M/s", Better::Higher, Goal::atLeast(30.0)},
              {"G10 implied volatility", "ns", Better::Lower,
               Goal::oursAtMost(1.3 * kPublishedNs, "<= 351 ns, 1.3 x the best published")}},
             measureOptions}};
}

} // namespace sextant::bench
