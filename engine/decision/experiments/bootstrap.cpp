#include "engine/decision/experiments/bootstrap.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "engine/core/distributions.h"

namespace sextant::decision {
namespace {

/// Distribution of a statistic over resamples, ascending.
struct Resamples {
    std::vector<double> values;
    bool isInterrupted = false;
};

template <class Draw>
Resamples resample(const BootstrapSettings& settings, const std::stop_token& stop, const Draw& draw)
{
    Resamples resamples;
    resamples.values.reserve(static_cast<std::size_t>(std::max(0, settings.resamples)));
    for (int i = 0; i < settings.resamples; ++i) {
        if (stop.stop_requested()) {
            resamples.isInterrupted = true;
            return resamples;
        }
        if (const double value = draw(); std::isfinite(value)) resamples.values.push_back(value);
    }
    std::sort(resamples.values.begin(), resamples.values.end());
    return resamples;
}

void drawPlaces(RandomStream& random, std::vector<std::size_t>& places)
{
    for (std::size_t& place : places)
        place = static_cast<std::size_t>(random.nextBelow(places.size()));
}

std::vector<std::size_t> allPlaces(std::size_t count)
{
    std::vector<std::size_t> places(count);
    for (std::size_t i = 0; i < count; ++i)
        places[i] = i;
    return places;
}

/// What rounding may have moved a value by: resamples that are the sample again are as large as the estimate, not a
/// little below it, in whatever order they were added up.
double roundingOf(std::span<const double> sorted)
{
    return 1e-12 * std::max({sorted.back() - sorted.front(), std::fabs(sorted.front()), std::fabs(sorted.back())});
}

/// Share of the shifted resamples at least as far from 0 as the estimate; never 0.
double shiftedNull(std::span<const double> sorted, double estimate)
{
    const double distance = std::fabs(estimate) - roundingOf(sorted);
    std::size_t further = 0;
    for (const double value : sorted)
        if (std::fabs(value - estimate) >= distance) ++further;
    return (static_cast<double>(further) + 1.0) / (static_cast<double>(sorted.size()) + 1.0);
}

/// Acceleration of jackknife values: Σ d³ / (6 (Σ d²)^1.5), d = mean - value.
std::optional<double> accelerationOf(std::span<const double> jackknife)
{
    KahanSum sum;
    for (const double value : jackknife) {
        if (!std::isfinite(value)) return std::nullopt;
        sum.add(value);
    }
    const double mean = sum.value() / static_cast<double>(jackknife.size());
    KahanSum squares;
    KahanSum cubes;
    for (const double value : jackknife) {
        const double d = mean - value;
        squares.add(d * d);
        cubes.add(d * d * d);
    }
    const double spread = squares.value();
    if (!(spread > 0.0)) return std::nullopt;
    return cubes.value() / (6.0 * spread * std::sqrt(spread));
}

Result<BootstrapResult> summarise(const Resamples& resamples, double estimate, std::optional<double> acceleration,
                                  double alpha)
{
    if (resamples.isInterrupted) return fail(ErrorCode::Interrupted, "the bootstrap was stopped");
    if (resamples.values.empty() || !std::isfinite(estimate))
        return fail(ErrorCode::InvalidArgument, "the statistic has no value on this sample");
    const std::span<const double> sorted(resamples.values);
    const double count = static_cast<double>(sorted.size());
    BootstrapResult result;
    result.estimate = estimate;
    result.resamples = static_cast<int>(sorted.size());
    result.p = shiftedNull(sorted, estimate);
    result.interval = {quantileOf(sorted, 0.5 * alpha), quantileOf(sorted, 1.0 - 0.5 * alpha)};
    result.method = IntervalMethod::Percentile;
    if (!acceleration) return result;
    const double bound = estimate - roundingOf(sorted);
    const auto below = static_cast<double>(std::lower_bound(sorted.begin(), sorted.end(), bound) - sorted.begin());
    const double z0 = math::normalQuantile(std::clamp(below, 0.5, count - 0.5) / count);
    const auto level = [&](double p) {
        const double z = z0 + math::normalQuantile(p);
        const double scale = 1.0 - *acceleration * z;
        return scale > 0.0 ? math::normalCdf(z0 + z / scale) : (z > 0.0 ? 1.0 : 0.0);
    };
    result.interval = {quantileOf(sorted, level(0.5 * alpha)), quantileOf(sorted, level(1.0 - 0.5 * alpha))};
    result.method = IntervalMethod::BiasCorrected;
    return result;
}

/// The statistic with one unit left out at a time.
template <class Value>
void leaveEachOut(std::size_t count, std::vector<double>& out, const Value& value)
{
    std::vector<std::size_t> places = allPlaces(count);
    for (std::size_t left = 0; left < count; ++left) {
        // All but `left`: the last takes its place.
        std::swap(places[left], places[count - 1]);
        out.push_back(value(Places(places).first(count - 1)));
        std::swap(places[left], places[count - 1]);
    }
}

/// The mean of as many values drawn with replacement.
double drawnMean(RandomStream& random, std::span<const double> values)
{
    KahanSum sum;
    for (std::size_t i = 0; i < values.size(); ++i)
        sum.add(values[static_cast<std::size_t>(random.nextBelow(values.size()))]);
    return sum.value() / static_cast<double>(values.size());
}

/// What each value moves the mean by when it is left out, times `scale`.
void addInfluence(std::span<const double> values, double mean, double scale, std::vector<double>& out)
{
    const double others = static_cast<double>(values.size()) - 1.0;
    for (const double value : values)
        out.push_back(scale * (mean - value) / others);
}

Result<void> checked(std::size_t units, const BootstrapSettings& settings)
{
    if (units < 2 || settings.resamples < 1 || !(settings.alpha > 0.0 && settings.alpha < 1.0))
        return fail(ErrorCode::InvalidArgument, "a bootstrap needs two units, one resample and 0 < alpha < 1");
    return {};
}

} // namespace

Result<BootstrapResult> bootstrapUnits(std::size_t units, const Statistic& statistic, const BootstrapSettings& settings,
                                       const std::stop_token& stop)
{
    if (auto ok = checked(units, settings); !ok) return tl::unexpected(ok.error());
    RandomStream random(settings.seed, settings.purpose);
    std::vector<std::size_t> places(units);
    const Resamples resamples = resample(settings, stop, [&] {
        drawPlaces(random, places);
        return statistic(places);
    });
    std::vector<double> jackknife;
    if (!resamples.isInterrupted) leaveEachOut(units, jackknife, statistic);
    return summarise(resamples, statistic(allPlaces(units)),
                     jackknife.empty() ? std::nullopt : accelerationOf(jackknife), settings.alpha);
}

Result<BootstrapResult> bootstrapGroups(std::size_t unitsA, std::size_t unitsB, const TwoStatistic& statistic,
                                        const BootstrapSettings& settings, const std::stop_token& stop)
{
    if (auto ok = checked(std::min(unitsA, unitsB), settings); !ok) return tl::unexpected(ok.error());
    RandomStream random(settings.seed, settings.purpose);
    std::vector<std::size_t> a(unitsA);
    std::vector<std::size_t> b(unitsB);
    const Resamples resamples = resample(settings, stop, [&] {
        drawPlaces(random, a);
        drawPlaces(random, b);
        return statistic(a, b);
    });
    const std::vector<std::size_t> allA = allPlaces(unitsA);
    const std::vector<std::size_t> allB = allPlaces(unitsB);
    std::vector<double> jackknife;
    if (!resamples.isInterrupted) {
        // Influence of a unit is weighed by its group's size (Efron & Tibshirani, 1993, §22): centred per group.
        std::vector<double> ofA;
        std::vector<double> ofB;
        leaveEachOut(unitsA, ofA, [&](Places left) { return statistic(left, allB); });
        leaveEachOut(unitsB, ofB, [&](Places left) { return statistic(allA, left); });
        const auto centre = [&](const std::vector<double>& values, double n) {
            const double mean = momentsOf(values).mean;
            for (const double value : values)
                jackknife.push_back((n - 1.0) * (value - mean) / n);
        };
        centre(ofA, static_cast<double>(unitsA));
        centre(ofB, static_cast<double>(unitsB));
    }
    return summarise(resamples, statistic(allA, allB), jackknife.empty() ? std::nullopt : accelerationOf(jackknife),
                     settings.alpha);
}

Result<BootstrapResult> bootstrapMean(std::span<const double> values, const BootstrapSettings& settings,
                                      const std::stop_token& stop)
{
    if (auto ok = checked(values.size(), settings); !ok) return tl::unexpected(ok.error());
    RandomStream random(settings.seed, settings.purpose);
    const Resamples resamples = resample(settings, stop, [&] { return drawnMean(random, values); });
    const double mean = momentsOf(values).mean;
    std::vector<double> jackknife;
    addInfluence(values, mean, 1.0, jackknife);
    return summarise(resamples, mean, accelerationOf(jackknife), settings.alpha);
}

Result<BootstrapResult> bootstrapMeanDifference(std::span<const double> a, std::span<const double> b,
                                                const BootstrapSettings& settings, const std::stop_token& stop)
{
    if (auto ok = checked(std::min(a.size(), b.size()), settings); !ok) return tl::unexpected(ok.error());
    RandomStream random(settings.seed, settings.purpose);
    const Resamples resamples = resample(settings, stop, [&] {
        const double ofA = drawnMean(random, a);
        return drawnMean(random, b) - ofA;
    });
    const double meanA = momentsOf(a).mean;
    const double meanB = momentsOf(b).mean;
    // Centred per group and weighed by its size, as in bootstrapGroups().
    const auto weightOf = [](std::span<const double> values) {
        const double n = static_cast<double>(values.size());
        return (n - 1.0) / n;
    };
    std::vector<double> jackknife;
    addInfluence(a, meanA, -weightOf(a), jackknife);
    addInfluence(b, meanB, weightOf(b), jackknife);
    return summarise(resamples, meanB - meanA, accelerationOf(jackknife), settings.alpha);
}

Result<BootstrapResult> bootstrapStationary(std::size_t days, const Statistic& statistic,
                                            const BootstrapSettings& settings, const std::stop_token& stop)
{
    if (auto ok = checked(days, settings); !ok) return tl::unexpected(ok.error());
    if (!(settings.meanBlock >= 1.0)) return fail(ErrorCode::InvalidArgument, "the mean block is at least one day");
    RandomStream random(settings.seed, settings.purpose);
    std::vector<std::size_t> places(days);
    const Resamples resamples = resample(settings, stop, [&] {
        std::size_t at = static_cast<std::size_t>(random.nextBelow(days));
        for (std::size_t& place : places) {
            place = at;
            at = random.nextUniform() * settings.meanBlock < 1.0 ? static_cast<std::size_t>(random.nextBelow(days))
                                                                 : (at + 1) % days;
        }
        return statistic(places);
    });
    return summarise(resamples, statistic(allPlaces(days)), std::nullopt, settings.alpha);
}

} // namespace sextant::decision
