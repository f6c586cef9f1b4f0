#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

#include "engine/core/philox.h"
#include "engine/core/result.h"
#include "engine/decision/experiments/estimates.h"

namespace sextant::decision {

struct BootstrapSettings {
    int resamples = 10'000;
    double alpha = 0.05;
    double meanBlock = 5.0; ///< days; stationary bootstrap only
    std::uint64_t seed = 1;
    RandomPurpose purpose = RandomPurpose::Test;
};

enum class IntervalMethod : std::uint8_t { BiasCorrected, Percentile };

struct BootstrapResult {
    double estimate = 0.0;
    Interval interval;
    IntervalMethod method = IntervalMethod::BiasCorrected;
    double p = 1.0; ///< two-sided, of the null that the statistic is 0: the resamples shifted onto it
    int resamples = 0;
};

/// Places in a sample, drawn with replacement; what a statistic is computed of.
using Places = std::span<const std::size_t>;
/// A statistic of the units at these places; must be finite for every resample, or NaN where it is undefined: such a
/// resample is left out.
using Statistic = std::function<double(Places)>;

/// The bias-corrected and accelerated bootstrap over `units` units (experiments.md §4): z0 from the share of resamples
/// below the estimate (0 and B counted as 0.5 and B - 0.5), acceleration by the unit jackknife, quantiles by linear
/// interpolation. Percentiles where the acceleration is undefined. Source: Efron, "Better bootstrap confidence
/// intervals", 1987. Errors: InvalidArgument for fewer than two units or no resample with a value; Interrupted.
[[nodiscard]] Result<BootstrapResult> bootstrapUnits(std::size_t units, const Statistic& statistic,
                                                     const BootstrapSettings& settings = {},
                                                     const std::stop_token& stop = {});

/// Two independent groups: the statistic sees the places of A and of B, resampled apart.
using TwoStatistic = std::function<double(Places a, Places b)>;
[[nodiscard]] Result<BootstrapResult> bootstrapGroups(std::size_t unitsA, std::size_t unitsB,
                                                      const TwoStatistic& statistic,
                                                      const BootstrapSettings& settings = {},
                                                      const std::stop_token& stop = {});

/// The same of a mean, and of the difference B - A of two means: what leaving one unit out does is known without adding
/// the others up again, so that large tables take time in proportion to their size.
[[nodiscard]] Result<BootstrapResult>
bootstrapMean(std::span<const double> values, const BootstrapSettings& settings = {}, const std::stop_token& stop = {});
[[nodiscard]] Result<BootstrapResult> bootstrapMeanDifference(std::span<const double> a, std::span<const double> b,
                                                              const BootstrapSettings& settings = {},
                                                              const std::stop_token& stop = {});

/// The stationary bootstrap of a series of days: blocks of geometric length around `meanBlock`, wrapped around;
/// percentile interval. Source: Politis & Romano, "The stationary bootstrap", 1994. Errors as above.
[[nodiscard]] Result<BootstrapResult> bootstrapStationary(std::size_t days, const Statistic& statistic,
                                                          const BootstrapSettings& settings = {},
                                                          const std::stop_token& stop = {});

} // namespace sextant::decision
