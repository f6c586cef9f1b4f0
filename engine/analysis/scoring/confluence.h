#pragma once

#include <span>

#include "engine/analysis/scoring/reason_list.h"
#include "engine/analysis/scoring/score_parts.h"
#include "engine/analysis/scoring/score_result.h"
#include "engine/analysis/scoring/scoring_config.h"
#include "engine/analysis/scoring/timeframe_analysis.h"

namespace sextant::analysis {

/// Joins what the timeframes say into one score and an action (detectors.md §8.3, §8.4):
///     score = Σ w_k final_k, the weights renormalised over the timeframes that are enabled and ready
///     agreement = Σ w_k over those with |final_k - 0.5| > 0.05 on the score's side of 0.5
///     BUY if score >= buyScore, SELL if score <= sellScore, each only if agreement >= minAgreement; otherwise HOLD
///     with longestVetoes, HOLD where the longest timeframe has a final <= 0.35 against BUY or >= 0.65 against SELL
///     confidence = clamp(2 |score - 0.5|, 0, 1) · (0.7 + 0.3 agreement) · data quality
/// At most kTimeframeCount timeframes, each once, in any order; their `weight` is not read but set in the result. A
/// value that misses a threshold by less than 1e-9 reaches it, so that rounding decides nothing.
[[nodiscard]] ScoreResult confluence(const ScoringConfig& config, market::Timeframe signalTimeframe,
                                     std::span<const TimeframeScore> timeframes,
                                     DataQuality quality = DataQuality::Live);

/// Where the longest timeframe that takes part speaks against a trade.
inline constexpr double kVetoesBuy = 0.35;
inline constexpr double kVetoesSell = 0.65;
/// The longest timeframe that takes part in a score; null if none does.
[[nodiscard]] const TimeframeScore* longestTimeframe(const ScoreResult& score);

/// Scores an instrument at a closed bar of `signalTimeframe` from the last closed bars of all its timeframes. `parts`
/// becomes what the score was made of. `reasons` becomes the config.maxReasons that weigh most - parts of the technical
/// scores, and what the detectors gave for reasons, each with its share of the score, so that all of them together
/// would sum to score - 0.5 - and behind them, with weight 0, what else must be said: ABSTAINED for each detector that
/// has no opinion on some timeframe, and why timeframes are missing or suspect. Allocates nothing once `parts` has
/// room.
[[nodiscard]] ScoreResult scoreInstrument(const ScoringConfig& config, market::Timeframe signalTimeframe,
                                          std::span<const TimeframeAnalysis> timeframes, ScoreParts& parts,
                                          ReasonList& reasons, DataQuality quality = DataQuality::Live,
                                          MarketStructure structure = MarketStructure::Ranging);

} // namespace sextant::analysis
