#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "engine/core/reason.h"
#include "engine/core/time.h"
#include "engine/market/timeframe.h"

namespace sextant::analysis {

enum class Action : std::uint8_t { Hold, Buy, Sell };
[[nodiscard]] std::string_view toString(Action action); ///< "HOLD", "BUY", "SELL"

enum class Severity : std::uint8_t { Info, Low, Medium, High };
[[nodiscard]] std::string_view toString(Severity severity); ///< "INFO", "LOW", "MEDIUM", "HIGH"

/// Where the bars come from; lowers the confidence, not the score.
enum class DataQuality : std::uint8_t { Live, Fallback, Stale };

/// The pattern detectors that vote, in the order of all lists of votes: smc, elliott, harmonic.
inline constexpr std::size_t kVotingDetectors = 3;

/// A pattern detector's share of a timeframe's final.
struct DetectorPart {
    double score = 0.0;  ///< -1..1, as the detector gave it
    double weight = 0.0; ///< its share of the detector average, 0..1; 0 without an opinion
    double part = 0.0;   ///< of final - 0.5: w_d W (p - 0.5) / (w_d + w_t)
    bool isAvailable = false;
    bool hasAbstained = false; ///< available, but with less than 0.10 to say

    [[nodiscard]] bool hasOpinion() const { return isAvailable && !hasAbstained; }
};

/// What one timeframe says (detectors.md §8.2), as of its last closed bar.
struct TimeframeScore {
    market::Timeframe timeframe = market::Timeframe::M1;
    bool isReady = false;                    ///< has a final
    bool isConverging = false;               ///< ready, but the seeds of its averages still show (indicators.md §1.2)
    bool isSuspect = false;                  ///< a jump of more than 20 ATR was seen: unadjusted history?
    ReasonCode cause = ReasonCode::NotReady; ///< why it is not ready: NotReady or FlatMarket; None if it is
    std::optional<double> technical;         ///< 0..1
    std::optional<double> detectorAverage;   ///< 0..1; none without a detector that has an opinion
    std::array<DetectorPart, kVotingDetectors> detectors{}; ///< smc, elliott, harmonic
    double technicalPart = 0.0; ///< of final - 0.5; with those of the detectors it sums to it exactly, in any order
    double final = 0.5;         ///< 0..1; 0.5 if not ready
    double weight = 0.0;        ///< its share of the score, 0..1; the shares of those that count sum to 1
    std::optional<double> atr;  ///< ATR(14), quote currency
    Time barEnd;                ///< end of its last closed bar
    std::int64_t bars = 0;      ///< bars seen
};

/// The score of an instrument at one closed bar of a signal timeframe (detectors.md §8.3, §8.4). Trivially copyable.
struct ScoreResult {
    Action action = Action::Hold;
    ReasonCode cause =
        ReasonCode::NotReady; ///< ScoreBuy, ScoreSell; for HOLD: Hold, LowAgreement, NotReady or FlatMarket
    Severity severity = Severity::Info;
    market::Timeframe signalTimeframe = market::Timeframe::M15;
    bool isReady = false;      ///< at least one timeframe counted; otherwise score is 0.5 and nothing else is known
    bool isConverging = false; ///< one that counts is
    bool isSuspect = false;    ///< one that counts is
    double score = 0.5;        ///< 0 sell .. 1 buy
    double agreement = 0.0;    ///< weight share of the timeframes on the score's side of 0.5 by more than 0.05, 0..1
    double confidence = 0.0;   ///< 0..1
    double dataQuality = 1.0;  ///< 1, 0.8 converging, 0.5 fallback, 0 stale
    std::optional<double> atr; ///< ATR(14) of the signal timeframe, what stops are measured in
    std::array<TimeframeScore, market::kTimeframeCount> timeframes{}; ///< in the order given
    int timeframeCount = 0;

    /// What gates compare: max(score, 1 - score).
    [[nodiscard]] double strength() const { return score > 0.5 ? score : 1.0 - score; }
};

} // namespace sextant::analysis
