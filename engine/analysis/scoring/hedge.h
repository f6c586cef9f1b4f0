#pragma once

#include <cstddef>
#include <optional>
#include <span>

namespace sextant::analysis {

// Hedge with fixed share (Freund & Schapire, "A decision-theoretic generalization of on-line learning and an
// application to boosting", 1997; Herbster & Warmuth, "Tracking the best expert", 1998), as detectors.md §8.5 has it.

/// How wrong an expert was: clamp(0.5 - 0.5 · score · result, 0, 1), 0 fully right, 1 fully wrong.
/// @param score   -1..1, what it said; rising is positive
/// @param result  -1..1, return in ATR at the signal, clamped
[[nodiscard]] double hedgeLoss(double score, double result);

/// What one step learns with.
struct HedgeStep {
    double eta = 0.0;  ///< learning rate, > 0
    double mix = 0.0;  ///< share of the base weights in the result, 0..1
    double keep = 1.0; ///< share of what was learned before that is kept, 0..1: 2^(-1 / half-life)
};

/// One outcome: u_i = b_i^(1-keep) · W_i^keep · exp(-eta · l_i), scaled to the sum 1, then W_i = (1-mix) · u_i +
/// mix · b_i with the base weights b. With keep = 1 that is the textbook's W_i · exp(-eta · l_i). The weights sum to 1
/// before and after. Spans of one length.
void hedgeStep(std::span<double> weights, std::span<const double> base, std::span<const double> losses,
               const HedgeStep& step);

/// The weights in [lower_i, upper_i] with the sum 1 that keep the proportions of those not at a bound: clip, scale the
/// rest to the remaining mass, repeat, at most as often as there are weights. What is so already stays as it is. Needs
/// Σ lower <= 1 <= Σ upper and weights
/// >= 0.
void clipToBounds(std::span<double> weights, std::span<const double> lower, std::span<const double> upper);

} // namespace sextant::analysis
