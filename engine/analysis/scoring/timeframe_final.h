#pragma once

#include <optional>
#include <span>

#include "engine/analysis/scoring/score_result.h"
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

/// A timeframe's final and what it is made of.
struct FinalParts {
    std::optional<double> detectorAverage; ///< none if no detector has an opinion
    std::array<DetectorPart, kVotingDetectors> detectors{};
    double technical = 0.0; ///< of final - 0.5
    double final = 0.5;     ///< 0..1
    bool isKnown = false;   ///< a detector or the technical score has something to say
};

/// final = (w_d · detectors + w_t · technical) / (w_d + w_t); the one that is there if the other is not; neither: not
/// known (detectors.md §8.2, §8.4). Where the one that is there weighs nothing, it still counts. The parts are rounded
/// to 2^-52, so that they and their sums are exact: in any order they sum to final - 0.5 to the last bit. At most
/// kVotingDetectors votes.
[[nodiscard]] FinalParts finalParts(const ScoringConfig& config, std::span<const DetectorVote> votes,
                                    std::optional<double> technical);

} // namespace sextant::analysis
