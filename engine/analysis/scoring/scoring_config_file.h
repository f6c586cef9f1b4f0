#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/analysis/scoring/adaptive_weights.h"
#include "engine/analysis/scoring/score_weights.h"
#include "engine/analysis/scoring/scoring_config.h"
#include "engine/core/sha256.h"

namespace sextant::analysis {

/// A valid scoring.config.json (detectors.md §8.1), its weights normalised.
struct ScoringConfigFile {
    ScoringConfig config;
    AdaptiveSettings adaptive; ///< its base, if given, normalised too
    ScoreWeights given;        ///< weights and detectorWeights as written, before they were scaled
    std::int64_t version = 1;
    std::string updatedAt; ///< as given
    bool isHotReload = true;
    std::int64_t reloadIntervalMs = 30000;
    Digest contentHash; ///< SHA-256 of the text

    /// What was accepted but should be looked at: keys that have no meaning, weights that did not sum to 1.
    struct Warning {
        ReasonCode code = ReasonCode::None; ///< ConfigUnknownKey, ConfigNotNormal
        std::string message;
    };
    std::vector<Warning> warnings;
};

/// Reads the text of a scoring.config.json; keys that it lacks keep the value of `base`. Pure: no file is touched.
/// Weights must be finite, >= 0 and not all 0; they are normalised where they are a list of shares (weights,
/// detectorWeights, timeframeWeights). A timeframe that is not listed under timeframeWeights, if the key is there, has
/// no weight. Errors: Corrupt for text that is no JSON; InvalidArgument for a key of the wrong type or given twice;
/// InvalidInput for a value out of range; each names the key, what it was and what was expected.
[[nodiscard]] Result<ScoringConfigFile> parseScoringConfig(std::string_view text, const ScoringConfig& base = {});

/// What of a configuration adaptive weights change.
[[nodiscard]] ScoreWeights weightsOf(const ScoringConfig& config);
void setWeights(ScoringConfig& config, const ScoreWeights& weights);

/// What a refusal by parseScoringConfig() is as a reason: ConfigSyntax, ConfigSchema or ConfigValue.
[[nodiscard]] ReasonCode reasonOf(const Error& error);

} // namespace sextant::analysis
