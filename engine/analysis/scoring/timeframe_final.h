#pragma once

#include <optional>
#include <span>

#include "engine/analysis/scoring/scoring_config.h"

namespace sextant::analysis {

/// A pattern detector's say on one timeframe.
struct DetectorVote {
    double score = 0.0;  ///< -1..1
    double weight = 0.0; ///< W_i, >= 0
    bool isAvailable = false;
};

/// A detector whose score is smaller than this has no opinion.
inline constexpr double kAbstainBelow = 0.10;

/// Σ W_i p_i / Σ W_i with p = (score + 1) / 2 over the detectors that are available and do not abstain; none if there
/// is no such.
[[nodiscard]] std::optional<double> detectorAverage(std::span<const DetectorVote> votes);

/// (w_d · detectors + w_t · technical) / (w_d + w_t); the one that is there if the other is not; none without both
/// (detectors.md §8.2). Where the one that is there weighs nothing, it still counts.
[[nodiscard]] std::optional<double> timeframeFinal(const ScoringConfig& config, std::optional<double> detectors,
                                                   std::optional<double> technical);

/// The part of the final that the technical score makes up: w_t / (w_d + w_t), 1 without detectors, 0 without a
/// technical score.
[[nodiscard]] double technicalPart(const ScoringConfig& config, bool hasDetectors, bool hasTechnical);

} // namespace sextant::analysis
