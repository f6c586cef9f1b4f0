#pragma once

#include <array>
#include <vector>

#include "engine/analysis/detectors/detector.h"
#include "engine/analysis/scoring/score_result.h"
#include "engine/analysis/scoring/technical_items.h"

namespace sextant::analysis {

/// One timeframe of a score with everything that it was made of: timeframe → detector or technical → parts.
struct TimeframeParts {
    TimeframeScore score;
    std::array<DetectorOpinion, kVotingDetectors> opinions; ///< smc, elliott, harmonic
    TechnicalItems items = technicalItems();
};

/// The timeframes of one score, ascending. The caller keeps it: used again it allocates nothing.
using ScoreParts = std::vector<TimeframeParts>;

/// SMC, ELLIOTT or HARMONIC; place < kVotingDetectors.
[[nodiscard]] ReasonCode codeOfVoter(std::size_t place);

} // namespace sextant::analysis
