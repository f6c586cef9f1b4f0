#pragma once

#include <cstdint>
#include <vector>

namespace sextant::decision {

/// What an experiment is planned with.
struct PowerPlan {
    double alpha = 0.05;       ///< two-sided
    double power = 0.80;       ///< wanted
    double shareOfB = 0.5;     ///< in (0, 1)
    double designEffect = 1.0; ///< >= 1: 1 + (m - 1) icc for m signals per unit
};

/// Units of both arms together to find a difference `delta` != 0 of means with standard deviation `deviation` > 0
/// (experiments.md §5): (z_{1-α/2} + z_{power})² s² (1/r + 1/(1-r)) / δ², times the design effect, rounded up.
[[nodiscard]] std::int64_t unitsNeeded(double deviation, double delta, const PowerPlan& plan = {});
/// The same per arm of an even split for two shares.
[[nodiscard]] std::int64_t unitsPerArmForRates(double rateA, double rateB, const PowerPlan& plan = {});
/// The smallest difference that so many units of both arms find.
[[nodiscard]] double smallestDifference(double deviation, std::int64_t units, const PowerPlan& plan = {});
/// The chance that a fixed test of so many units of both arms finds the difference.
[[nodiscard]] double powerOf(double deviation, double delta, std::int64_t units, const PowerPlan& plan = {});
/// Units of both arms for an always-valid test (confidence_sequence.h) with N* planned units to find the difference:
/// the smallest n at which estimate minus h_n is above 0 with the wanted chance.
[[nodiscard]] std::int64_t unitsNeededSequentially(double deviation, double delta, double plannedUnits,
                                                   const PowerPlan& plan = {});
/// 1 + (m - 1) icc.
[[nodiscard]] double designEffectOf(double signalsPerUnit, double intraclassCorrelation);

/// Days until a decision for differences of 0.25 to 4 times `delta`, at so many units a day (> 0): a curve to draw.
struct DecisionTime {
    double delta = 0.0;
    std::int64_t units = 0;
    double days = 0.0;
};
[[nodiscard]] std::vector<DecisionTime> decisionTimes(double deviation, double delta, double unitsPerDay,
                                                      double plannedUnits, const PowerPlan& plan = {});

} // namespace sextant::decision
