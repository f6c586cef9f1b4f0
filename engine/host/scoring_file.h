#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "engine/analysis/scoring/scoring_config_file.h"
#include "engine/core/result.h"
#include "engine/core/time.h"

namespace sextant::host {

/// scoring.config.json in the folder of a workspace (detectors.md §8.1); no file: the built-in defaults.
[[nodiscard]] std::filesystem::path scoringFileOf(const std::filesystem::path& workspace);

/// Its text; nothing where there is no file. Errors: Io; Corrupt for more than 1 MiB.
[[nodiscard]] Result<std::optional<std::string>> readScoringFile(const std::filesystem::path& file);
/// Whole or not at all, even when the machine stops meanwhile: a fresh file beside it is flushed and takes its place.
/// Errors: Io.
[[nodiscard]] Result<void> writeScoringFile(const std::filesystem::path& file, const std::string& text);

/// The line, from 1, of what parseScoringConfig() refused; nothing where nobody can tell.
[[nodiscard]] std::optional<std::size_t> scoringLine(std::string_view text, const Error& error);
/// What is wrong with a text that parseScoringConfig() refused, for people: "scoring.config.json, line 4:
/// thresholds.buyScore: expected …". Line counts from 1 and is left out where nobody can tell it.
[[nodiscard]] std::string scoringProblem(const std::filesystem::path& file, std::string_view text, const Error& error);

/// The text with learned weights and what they were before, under adaptive.base; `version` and `updatedAt` name them.
/// Everything else stays, keys that have no meaning included; their order too. `text` empty: the defaults; else it is
/// valid.
[[nodiscard]] std::string withWeights(const std::string& text, const analysis::ScoreWeights& weights,
                                      const analysis::ScoreWeights& base, std::uint32_t version, Time updatedAt);

/// What a screen can change of it.
struct ScoringValues {
    analysis::ScoreWeights weights;
    double buyScore = 0.70;
    double sellScore = 0.30;
    double minAgreement = 0.6;
    std::array<std::optional<double>, market::kTimeframeCount> timeframeWeights =
        analysis::ScoringConfig::defaultTimeframeWeights();
    bool isHotReload = true;
    std::int64_t reloadIntervalMs = 30000;

    friend bool operator==(const ScoringValues&, const ScoringValues&) = default;
};
[[nodiscard]] ScoringValues valuesOf(const analysis::ScoringConfigFile& file);
/// The text with these values; those of `before` that are the same keep their form. Weights that are not the file's own
/// lose their adaptive.base: they are the base. Otherwise as withWeights().
[[nodiscard]] std::string withValues(const std::string& text, const ScoringValues& values, const ScoringValues& before,
                                     std::uint32_t version, Time updatedAt);

/// Whether two files say the same but for the weights, their base, version and time.
[[nodiscard]] bool isSameButWeights(const analysis::ScoringConfigFile& a, const analysis::ScoringConfigFile& b);

} // namespace sextant::host
