#include "engine/decision/experiments/aa_check.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <vector>

#include "engine/core/distributions.h"
#include "engine/core/math.h"
#include "engine/core/philox.h"
#include "engine/decision/experiments/estimates.h"

namespace sextant::decision {

double kolmogorovP(double distance, std::size_t n)
{
    const double root = std::sqrt(static_cast<double>(n));
    const double x = (root + 0.12 + 0.11 / root) * distance;
    if (x < 0.2) return 1.0; // the series needs too many terms where it is 1 anyway
    double sum = 0.0;
    for (int k = 1; k <= 100; ++k) {
        const double term = math::exp(-2.0 * k * k * x * x);
        sum += k % 2 == 1 ? term : -term;
        if (term < 1e-16) break;
    }
    return std::clamp(2.0 * sum, 0.0, 1.0);
}

namespace {

constexpr std::uint64_t kDrawSeed = 20'260'105;
constexpr int kDraws = 5; // drawn splits for each one by hash

double valueOf(const UnitRow& row)
{
    return row.of(Arm::A).sumR / static_cast<double>(std::max<std::int64_t>(row.signalCount, 1));
}

/// Smirnov's test of two sorted samples; with ties its p is too large, never too small.
double smirnovP(std::span<const double> x, std::span<const double> y)
{
    double distance = 0.0;
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < x.size() && j < y.size()) {
        const double at = std::min(x[i], y[j]);
        while (i < x.size() && x[i] <= at)
            ++i;
        while (j < y.size() && y[j] <= at)
            ++j;
        distance = std::max(distance, std::fabs(static_cast<double>(i) / static_cast<double>(x.size()) -
                                                static_cast<double>(j) / static_cast<double>(y.size())));
    }
    return kolmogorovP(distance, x.size() * y.size() / (x.size() + y.size()));
}

/// p-values of splits that nobody hashed.
std::vector<double> drawnPs(std::span<const UnitRow> history, int simulations)
{
    std::vector<double> p;
    for (int i = 0; i < simulations; ++i) {
        RandomStream random(kDrawSeed, RandomPurpose::Test, static_cast<std::uint32_t>(i));
        std::array<std::vector<double>, 2> arms;
        for (const UnitRow& row : history)
            arms[random.nextUniform() < 0.5 ? 1 : 0].push_back(valueOf(row));
        if (const auto test = welch(momentsOf(arms[0]), momentsOf(arms[1]))) p.push_back(test->p);
    }
    std::sort(p.begin(), p.end());
    return p;
}

} // namespace

Result<AaCheck> checkAssignment(std::span<const UnitRow> history, int simulations)
{
    if (history.size() < kFewestAaUnits)
        return fail(ErrorCode::Refused, "there are " + std::to_string(history.size()) + " units of history, " +
                                            std::to_string(kFewestAaUnits) + " are needed");
    AaCheck out;
    out.units = static_cast<std::int64_t>(history.size());
    out.simulations = simulations;
    std::vector<double> p;
    std::array<std::int64_t, 100> buckets{};
    for (int i = 0; i < simulations; ++i) {
        const std::string key = "aa-" + std::to_string(i);
        std::array<std::vector<double>, 2> arms;
        for (const UnitRow& row : history) {
            const Bucket bucket = routeV2(key, row.symbol, row.timeframe, row.tradingDay);
            ++buckets[bucket.bucket / 100];
            arms[bucket.bucket < 5'000 ? 1 : 0].push_back(valueOf(row));
        }
        if (const auto test = welch(momentsOf(arms[0]), momentsOf(arms[1]))) p.push_back(test->p);
    }
    const double expected = static_cast<double>(out.units) * simulations / 100.0;
    for (const std::int64_t count : buckets) {
        const double distance = static_cast<double>(count) - expected;
        out.bucketChiSquared += distance * distance / expected;
    }
    out.bucketP = math::chiSquaredTail(out.bucketChiSquared, 99.0);
    if (p.empty()) return out; // nothing varies: nothing can be unfair to it
    std::sort(p.begin(), p.end());
    const auto n = static_cast<double>(p.size());
    double distance = 0.0;
    for (std::size_t i = 0; i < p.size(); ++i) {
        distance = std::max({distance, static_cast<double>(i + 1) / n - p[i], p[i] - static_cast<double>(i) / n});
        if (p[i] < 0.05) out.falsePositives += 1.0 / n;
    }
    out.uniformityP = kolmogorovP(distance, p.size());
    if (const std::vector<double> drawn = drawnPs(history, kDraws * simulations); !drawn.empty())
        out.referenceP = smirnovP(p, drawn);
    return out;
}

} // namespace sextant::decision
