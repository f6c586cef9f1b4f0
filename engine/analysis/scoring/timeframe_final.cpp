#include "engine/analysis/scoring/timeframe_final.h"

#include <algorithm>
#include <cmath>

namespace sextant::analysis {

std::optional<double> detectorAverage(std::span<const DetectorVote> votes)
{
    double sum = 0.0;
    double weights = 0.0;
    for (const DetectorVote& vote : votes) {
        if (!vote.isAvailable || std::abs(vote.score) < kAbstainBelow) continue;
        sum += vote.weight * (vote.score + 1.0) / 2.0;
        weights += vote.weight;
    }
    if (!(weights > 0.0)) return std::nullopt;
    return std::clamp(sum / weights, 0.0, 1.0);
}

double technicalPart(const ScoringConfig& config, bool hasDetectors, bool hasTechnical)
{
    if (!hasTechnical) return 0.0;
    if (!hasDetectors) return 1.0;
    return config.technicalShare / (config.detectorShare + config.technicalShare);
}

std::optional<double> timeframeFinal(const ScoringConfig& config, std::optional<double> detectors,
                                     std::optional<double> technical)
{
    if (!detectors) return technical;
    if (!technical) return detectors;
    const double sum = config.detectorShare * *detectors + config.technicalShare * *technical;
    return std::clamp(sum / (config.detectorShare + config.technicalShare), 0.0, 1.0);
}

} // namespace sextant::analysis
