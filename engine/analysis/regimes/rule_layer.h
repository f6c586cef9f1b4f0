#pragma once

#include <cstdint>
#include <optional>

#include "engine/analysis/indicators/adx.h"
#include "engine/analysis/indicators/atr.h"
#include "engine/analysis/indicators/atr_percentile.h"
#include "engine/analysis/indicators/choppiness.h"
#include "engine/analysis/indicators/efficiency_ratio.h"
#include "engine/analysis/indicators/ema.h"
#include "engine/analysis/indicators/exact_schedule.h"
#include "engine/analysis/indicators/recent_values.h"
#include "engine/analysis/indicators/rolling_variance.h"
#include "engine/analysis/indicators/true_range.h"
#include "engine/analysis/regimes/regime.h"
#include "engine/analysis/regimes/regime_settings.h"

namespace sextant::analysis {

/// What the rules read of one bar (regimes.md §2.1).
struct RuleFeatures {
    double averages = 0.0;   ///< f1 = (E21 - E48) / ATR14
    double slope = 0.0;      ///< f2 = (E48 - E48 of 5 bars before) / (5 · ATR14)
    double adx = 0.0;        ///< f3, 0..100
    double efficiency = 0.0; ///< f4, 20 bars, 0..1
    double distance = 0.0;   ///< f5 = (C - E200) / ATR14
    double choppiness = 0.0; ///< f6, 14 bars, 0..100
    double momentum = 0.0; ///< f7 = ln(C / C of 20 bars before) / (σ20 · sqrt 20), σ20 the sample sd of log returns
    double volatilityPercentile = 0.5; ///< IND-44 of NATR14
    bool isAboveAverage = false;       ///< C > E48
    bool isBelowAverage = false;
    bool hasLeap = false; ///< a true range over 3 ATR within the last 3 bars
    bool isFlat = false;  ///< the last 20 returns are all 0
};

/// 0.30 c(f1/1.5) + 0.25 c(f2/0.10) + 0.20 c(f5/5) + 0.25 c(f7/2), c() and the sum clamped to -1..1.
[[nodiscard]] double directionScore(const RuleFeatures& features);
/// Softmax of (k·s, -k·s, k·(0.35 - |s|)) with k = 4 for the score s.
[[nodiscard]] DirectionProbabilities directionProbabilities(double score);

// The label that a bar speaks for, given the one that holds (hysteresis, regimes.md §2.2 to §2.5).
[[nodiscard]] RegimeDirection ruleDirection(double score, RegimeDirection current, const RegimeSettings& settings);
[[nodiscard]] RegimeStructure ruleStructure(const RuleFeatures& features, RegimeStructure current);
[[nodiscard]] VolatilityRegime ruleVolatility(double percentile, VolatilityRegime current,
                                              const RegimeSettings& settings);
/// -1, 0 or 1
[[nodiscard]] int ruleTrend(const RuleFeatures& features);

/// The features of the rules, bar by bar: E21, E48, E200, ATR14, ADX14, efficiency ratio 20, choppiness 14 and the
/// percentile of NATR14. Ready at index 199. O(1) per bar, but for the percentile's window; allocates nothing.
class RuleLayer final {
public:
    explicit RuleLayer(const RegimeSettings& settings);

    /// Takes a closed bar that follows the last one and has prices > 0.
    void update(const BarInput& bar);
    [[nodiscard]] const std::optional<RuleFeatures>& features() const { return m_features; }
    /// Some average still shows its seed (indicators.md §1.2).
    [[nodiscard]] bool isConverging() const { return m_bars < m_convergedAfter; }
    [[nodiscard]] std::int64_t bars() const { return m_bars; }
    /// ln(C / C of the bar before) of the last bar.
    [[nodiscard]] std::optional<double> logReturn() const { return m_logReturn; }

private:
    static constexpr int kReturns = 20;
    static constexpr int kSlopeBars = 5;
    static constexpr int kLeapBars = 3;
    static constexpr double kLeap = 3.0; // ATR

    Ema m_fast{21};
    Ema m_slow{48};
    Ema m_long{200};
    Atr m_atr{14};
    TrueRange m_range;
    Adx m_adx{14};
    EfficiencyRatio m_efficiency{20};
    Choppiness m_choppiness{14};
    AtrPercentile m_percentile;
    RecentValues<double> m_slowBefore{kSlopeBars + 1};
    RecentValues<double> m_logCloses{kReturns + 1};
    RollingVariance m_returns{kReturns};
    ExactSchedule m_schedule;
    std::int64_t m_bars = 0;
    std::int64_t m_convergedAfter;
    int m_sinceLeap = kLeapBars; // bars
    std::optional<double> m_logReturn;
    std::optional<RuleFeatures> m_features;
};

} // namespace sextant::analysis
