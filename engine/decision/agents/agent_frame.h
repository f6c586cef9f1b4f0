#pragma once

#include <array>
#include <memory>
#include <optional>
#include <span>

#include "engine/analysis/detectors/swings.h"
#include "engine/analysis/indicators/candle_patterns.h"
#include "engine/analysis/indicators/relative_volume.h"
#include "engine/analysis/indicators/rolling_min_max.h"
#include "engine/analysis/indicators/saty.h"
#include "engine/analysis/indicators/volume_pressure.h"
#include "engine/analysis/scoring/timeframe_analysis.h"
#include "engine/decision/agents/satyland_agent.h"
#include "engine/decision/agents/strat_agent.h"
#include "engine/decision/agents/technical_agent.h"
#include "engine/decision/agents/ttm_agent.h"

namespace sextant::decision {

/// What the agents need of one signal timeframe beside what the score keeps of it: fed the same closed bars, right
/// after the analysis has taken them. O(1) amortised per bar; allocates nothing once warm.
class AgentFrame final {
public:
    /// `calendar` may be null (UTC days); tick >= 0, in quote currency
    AgentFrame(market::Timeframe timeframe, double tick, std::shared_ptr<const market::Calendar> calendar,
               const SatyParameters& satyland = {});

    void update(const analysis::BarInput& bar, const analysis::TimeframeAnalysis& analysis);
    void reset();

    /// Views at the last closed bar; nothing while what they need is warming up.
    [[nodiscard]] std::optional<TechnicalView> technical(const analysis::TimeframeAnalysis& analysis) const;
    [[nodiscard]] std::optional<SatylandView> satyland(const analysis::TimeframeAnalysis& analysis) const;
    /// The release of the last squeeze, while one is known; none while a squeeze is on or none has fired.
    [[nodiscard]] std::optional<TtmView> squeeze(const analysis::TimeframeAnalysis& analysis) const;
    /// The best Strat setup of the last bars, for either direction; continuity and alignment are the caller's.
    [[nodiscard]] std::optional<StratView> strat(const analysis::TimeframeAnalysis& analysis,
                                                 const StratParameters& parameters = {}) const;
    /// How the squeeze stands to a direction.
    [[nodiscard]] static StratView::Squeeze squeezeFor(int direction, const analysis::TimeframeAnalysis& analysis);

    [[nodiscard]] std::span<const StratCandle> candles() const { return {m_candles.data(), m_candleCount}; }
    [[nodiscard]] std::optional<double> relativeVolume() const { return m_relative; }

private:
    static constexpr std::size_t kCandles = 8;

    /// RSI and price at the last two swings of one side.
    struct Swings {
        std::array<double, 2> price{}; // older, newer
        std::array<double, 2> rsi{};
        std::int64_t newest = 0; // bar
        int count = 0;
        void add(double price_, double rsi_, std::int64_t bar);
    };
    void followSwings(const analysis::BarInput& bar, std::optional<double> rsi);
    void followSqueeze(const analysis::BarInput& bar, const analysis::TimeframeAnalysis& analysis);

    market::Timeframe m_timeframe;
    double m_tick;
    SatyParameters m_saty;
    std::shared_ptr<const market::Calendar> m_calendar; // before what points to it
    analysis::SessionRelativeVolume m_sessionVolume;
    analysis::RelativeVolume m_plainVolume{20};
    analysis::VolumeStack m_volumeStack{20};
    analysis::CandlePatterns m_patterns{10};
    analysis::SatyLevels m_levels;
    analysis::SatyPhase m_phase;
    analysis::SatyCompression m_compression;
    analysis::RollingMinMax m_donchian{20};

    std::array<StratCandle, kCandles> m_candles{};
    std::size_t m_candleCount = 0;
    analysis::Reading m_relative;
    analysis::Reading m_delta;
    std::optional<analysis::CandleSet> m_patternSet;
    analysis::SatyLevels::Row m_levelRow{};
    analysis::Reading m_phaseValue;
    analysis::Reading m_lastPhase;
    bool m_isCompressed = false;
    std::optional<double> m_histogram;
    std::optional<double> m_lastHistogram;
    double m_slope = 0.0;          // of E21, per bar
    std::optional<double> m_pivot; // E21
    double m_beforeClose = 0.0;    // close of the bar before the last
    double m_lastClose = 0.0;
    bool m_heldPivot = false; // the bars against the ribbon stayed beyond E21
    std::int64_t m_bars = 0;

    // Squeeze.
    double m_rangeHigh = 0.0; // Donchian of the squeeze, as of its last bar
    double m_rangeLow = 0.0;
    bool m_hasRange = false;
    int m_afterFired = 0; // of the first three bars
    int m_upCloses = 0;
    int m_downCloses = 0;
    bool m_hasFlipped = false;
    bool m_isOnAgain = false;
    int m_firedSign = 0;

    analysis::FractalSwings m_fractals;
    std::array<std::optional<double>, 16> m_recentRsi{}; // of the last bars, by ordinal
    Swings m_highs;
    Swings m_lows;
};

} // namespace sextant::decision
