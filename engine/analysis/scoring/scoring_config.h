#pragma once

#include <array>
#include <optional>

#include "engine/core/result.h"
#include "engine/market/timeframe.h"

namespace sextant::analysis {

/// What the pattern detectors weigh (detectorWeights, detectors.md §8.1), each >= 0, before shares are taken.
struct DetectorWeights {
    double smc = 0.35;
    double elliott = 0.30;
    double harmonic = 0.35;

    friend bool operator==(const DetectorWeights&, const DetectorWeights&) = default;
};

/// How timeframes are weighed and when a score becomes a signal (detectors.md §8.1). Trivially copyable.
struct ScoringConfig {
    double buyScore = 0.70;      ///< BUY at or above
    double sellScore = 0.30;     ///< SELL at or below
    double minAgreement = 0.6;   ///< weight share that must lie on the score's side
    double detectorShare = 0.5;  ///< weights.detector
    double technicalShare = 0.5; ///< weights.technical
    DetectorWeights detectorWeights;
    int maxReasons = 10; ///< 0..ReasonList::kCapacity

    /// Weight of each timeframe, by market::index(); none where it is not in the list.
    std::array<std::optional<double>, market::kTimeframeCount> timeframeWeights = defaultTimeframeWeights();
    /// Timeframes that are analysed and scored, by market::index(); the signal timeframes always are.
    std::array<bool, market::kTimeframeCount> enabledTimeframes = defaultEnabledTimeframes();
    /// The longest timeframe that takes part forbids a trade that it is strongly against (detectors.md §8.3).
    bool longestVetoes = false;

    [[nodiscard]] static std::array<std::optional<double>, market::kTimeframeCount> defaultTimeframeWeights();
    [[nodiscard]] static std::array<bool, market::kTimeframeCount> defaultEnabledTimeframes();

    /// What a timeframe weighs before shares are taken, when signals come from `signal`: its weight in the list; the
    /// signal timeframe, if it is not in the list, that of the next longer one in it, beyond the longest that of the
    /// longest. 0 if it does not take part.
    [[nodiscard]] double weightOf(market::Timeframe timeframe, market::Timeframe signal) const;
    /// Whether a timeframe takes part.
    [[nodiscard]] bool isEnabled(market::Timeframe timeframe, market::Timeframe signal) const;
};

/// Checks that weights are finite, >= 0 and not all 0, 0 <= sellScore < buyScore <= 1, minAgreement in [0, 1] and
/// maxReasons in range. Errors: InvalidInput naming the key of scoring.config.json, what it was and what was expected.
[[nodiscard]] Result<ScoringConfig> validated(const ScoringConfig& config);

} // namespace sextant::analysis
