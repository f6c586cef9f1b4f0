#include "engine/analysis/scoring/timeframe_final.h"

#include <algorithm>
#include <cmath>

#include "engine/core/contract.h"

namespace sextant::analysis {
namespace {

bool hasOpinion(const DetectorVote& vote) { return vote.isAvailable && std::abs(vote.score) >= kAbstainBelow; }

/// The nearest multiple of 2^-52, for values in [-0.5, 0.5]: between 1 and 2 doubles lie that far apart.
double onGrid(double part) { return (part + 1.5) - 1.5; }

} // namespace

std::optional<double> detectorAverage(std::span<const DetectorVote> votes)
{
    double sum = 0.0;
    double weights = 0.0;
    for (const DetectorVote& vote : votes) {
        if (!hasOpinion(vote)) continue;
        sum += vote.weight * (vote.score + 1.0) / 2.0;
        weights += vote.weight;
    }
    if (!(weights > 0.0)) return std::nullopt;
    return std::clamp(sum / weights, 0.0, 1.0);
}

FinalParts finalParts(const ScoringConfig& config, std::span<const DetectorVote> votes, std::optional<double> technical)
{
    expects(votes.size() <= kVotingDetectors, "three detectors vote");
    FinalParts result;
    result.detectorAverage = detectorAverage(votes);
    double weights = 0.0;
    for (const DetectorVote& vote : votes)
        if (hasOpinion(vote)) weights += vote.weight;
    const double shares = config.detectorShare + config.technicalShare;
    const double ofDetectors = technical ? config.detectorShare / shares : 1.0;
    const double ofTechnical = result.detectorAverage ? config.technicalShare / shares : 1.0;

    double sum = 0.0; // exact
    double* heaviest = &result.technical;
    for (std::size_t i = 0; i < votes.size(); ++i) {
        const DetectorVote& vote = votes[i];
        DetectorPart& part = result.detectors[i];
        part.isAvailable = vote.isAvailable;
        part.score = vote.isAvailable ? vote.score : 0.0;
        part.hasAbstained = vote.isAvailable && !hasOpinion(vote);
        if (!hasOpinion(vote) || !result.detectorAverage) continue;
        part.weight = vote.weight / weights;
        part.part = onGrid(ofDetectors * part.weight * 0.5 * std::clamp(vote.score, -1.0, 1.0));
        sum += part.part;
        if (std::abs(part.part) > std::abs(*heaviest)) heaviest = &part.part;
    }
    if (technical) {
        result.technical = onGrid(ofTechnical * (*technical - 0.5));
        sum += result.technical;
        if (std::abs(result.technical) > std::abs(*heaviest)) heaviest = &result.technical;
    }
    // Rounding may have carried the sum a last bit beyond what all of it can say.
    const double beyond = sum - std::clamp(sum, -0.5, 0.5);
    *heaviest -= beyond;
    result.final = 0.5 + (sum - beyond);
    result.isKnown = result.detectorAverage || technical;
    return result;
}

} // namespace sextant::analysis
