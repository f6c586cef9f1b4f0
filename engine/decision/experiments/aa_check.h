#pragma once

#include <cstdint>
#include <span>

#include "engine/core/result.h"
#include "engine/decision/experiments/unit_row.h"

namespace sextant::decision {

/// Whether the assignment is fair on history (experiments.md §11): units that were seen are split again and again as if
/// by experiments that compare engine 1 with itself.
struct AaCheck {
    std::int64_t units = 0;
    int simulations = 0;
    double referenceP = 1.0;       ///< the same two distributions: p-values of these splits and of drawn ones
    double uniformityP = 1.0;      ///< Kolmogorov and Smirnov's test of the Welch p-values against the uniform
    double bucketChiSquared = 0.0; ///< over 100 buckets
    double bucketP = 1.0;
    double falsePositives = 0.0; ///< share of p-values below 0.05
    /// Where few units traded, or alike, p-values come in lumps whoever splits: then the hash is held against a draw.
    [[nodiscard]] bool isFair() const { return (uniformityP > 0.01 || referenceP > 0.01) && bucketP > 0.001; }
};

constexpr std::size_t kFewestAaUnits = 100;

/// `simulations` routings by route_v2 with keys of their own, half to each arm, of what engine 1 made per signal.
/// Errors: Refused with fewer than kFewestAaUnits units.
[[nodiscard]] Result<AaCheck> checkAssignment(std::span<const UnitRow> history, int simulations = 200);

/// P(D >= d) of Kolmogorov's distance of n values from a distribution, by his limit with Stephens' correction (1970).
[[nodiscard]] double kolmogorovP(double distance, std::size_t n);

} // namespace sextant::decision
