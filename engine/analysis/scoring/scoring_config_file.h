#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/analysis/scoring/scoring_config.h"
#include "engine/core/sha256.h"

namespace sextant::analysis {

/// The key `adaptive` of scoring.config.json (detectors.md §8.5).
struct AdaptiveSettings {
    bool isEnabled = false;
    double eta = 0.2096;         ///< learning rate, > 0: sqrt(8 ln 3 / 200)
    double halfLifeTrades = 0.0; ///< >= 0; 0: nothing is forgotten
    double floor = 0.05;         ///< bounds of a weight, 0 <= floor < cap <= 1
    double cap = 0.70;
    double mix = 0.05; ///< share of the base weights taken back at each step, 0..1
};

/// A valid scoring.config.json (detectors.md §8.1), its weights normalised.
struct ScoringConfigFile {
    ScoringConfig config;
    AdaptiveSettings adaptive;
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

/// What a refusal by parseScoringConfig() is as a reason: ConfigSyntax, ConfigSchema or ConfigValue.
[[nodiscard]] ReasonCode reasonOf(const Error& error);

} // namespace sextant::analysis
