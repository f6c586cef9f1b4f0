#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>

#include "engine/analysis/detectors/detector_set.h"
#include "engine/analysis/indicators/adx.h"
#include "engine/analysis/indicators/bollinger.h"
#include "engine/analysis/indicators/ema_ribbon.h"
#include "engine/analysis/indicators/macd.h"
#include "engine/analysis/indicators/rsi.h"
#include "engine/analysis/indicators/squeeze.h"
#include "engine/analysis/indicators/supertrend.h"
#include "engine/analysis/indicators/volume_pressure.h"
#include "engine/analysis/indicators/vwap.h"
#include "engine/analysis/scoring/reason_list.h"
#include "engine/analysis/scoring/score_result.h"
#include "engine/analysis/scoring/technical_items.h"
#include "engine/analysis/scoring/timeframe_final.h"
#include "engine/core/reason.h"
#include "engine/market/timeframe.h"

namespace sextant::analysis {

/// What became of a bar.
enum class BarVerdict : std::uint8_t {
    Taken,
    Rejected, ///< a number was NaN, infinite or absurdly large
    NotLater, ///< did not start after the last one
};

/// Watches one instrument on one timeframe: its indicators, its detectors and the technical score (detectors.md §7) as
/// of the last closed bar. Ready once RSI(14), MACD(12,26,9), ATR(14) and Bollinger(20,2) are; the other parts join
/// when they are there: ADX(14), squeeze(20,2,1.5), supertrend(10,3), the VWAP of the session on timeframes shorter
/// than a day and where volume is known, the volume's z-score(20), the levels of the detectors, and the ribbon with its
/// longest average. update() is O(1) amortised; once warm it allocates nothing.
class TimeframeAnalysis final {
public:
    static constexpr double kFlatTicks = 2.0;    ///< an ATR below this many ticks is no market to read
    static constexpr double kSuspectJump = 20.0; ///< in ATR

    /// `tick`: the instrument's smallest price step in quote currency, >= 0; `calendar` of the instrument, null for one
    /// that always trades
    TimeframeAnalysis(market::Timeframe timeframe, double tick,
                      std::shared_ptr<const market::Calendar> calendar = nullptr,
                      const DetectorParameters& detectors = {});

    /// Takes the next closed bar. A bar that is not taken is counted and changes nothing.
    BarVerdict update(const BarInput& bar);
    void reset();

    [[nodiscard]] market::Timeframe timeframe() const { return m_timeframe; }
    [[nodiscard]] std::int64_t bars() const { return m_bars; } ///< taken
    [[nodiscard]] std::uint64_t rejected() const { return m_rejected; }
    [[nodiscard]] std::uint64_t notLater() const { return m_notLater; }
    [[nodiscard]] Time barEnd() const { return m_last.end; } ///< of the last bar; meaningful once bars() > 0
    [[nodiscard]] double lastClose() const { return m_last.close; }

    [[nodiscard]] std::optional<double> atr() const { return m_ribbon.atr(); }
    [[nodiscard]] const EmaRibbon& ribbon() const { return m_ribbon; }
    [[nodiscard]] const Rsi& rsi() const { return m_rsi; }
    [[nodiscard]] const Macd& macd() const { return m_macd; }
    [[nodiscard]] const Bollinger& bollinger() const { return m_bollinger; }
    [[nodiscard]] const Adx& adx() const { return m_adx; }
    [[nodiscard]] const Squeeze& squeeze() const { return m_squeeze; }
    [[nodiscard]] const Supertrend& supertrend() const { return m_supertrend; }
    [[nodiscard]] const SessionVwap& vwap() const { return m_vwap; }
    [[nodiscard]] const VolumeZ& volumeZ() const { return m_volumeZ; }
    [[nodiscard]] const DetectorSet& detectors() const { return m_detectors; }
    /// What the detectors made known with the last bar.
    [[nodiscard]] std::span<const DetectorEvent> detected() const { return m_detected; }

    /// The indicators that the score waits for have a value.
    [[nodiscard]] bool isReady() const;
    /// ATR is 0 or below two ticks; false while there is no ATR.
    [[nodiscard]] bool isFlat() const;
    /// Some average that counts still shows its seed; the 200-bar one is not waited for.
    [[nodiscard]] bool isConverging() const { return m_bars < m_convergedAfter; }
    /// The end of the last bar whose open or close lay more than 20 ATR from the close before; none since reset() or
    /// clearSuspect().
    [[nodiscard]] std::optional<Time> suspectSince() const { return m_suspectSince; }
    /// To be called once history was adjusted or found right.
    void clearSuspect();

    /// The parts of the technical score, in the order of TechnicalPart.
    [[nodiscard]] TechnicalItems items(MarketStructure structure = MarketStructure::Ranging) const;
    /// 0.5 + 0.5 · Σ w s / Σ w over the ready parts, 0..1; none while not ready or flat.
    [[nodiscard]] std::optional<double> technical(MarketStructure structure = MarketStructure::Ranging) const
    {
        return technical(items(structure));
    }
    /// The same from items() already at hand.
    [[nodiscard]] std::optional<double> technical(const TechnicalItems& items) const;
    /// The timeframe's say, its weight still 0 (confluence() sets it).
    [[nodiscard]] TimeframeScore score(const ScoringConfig& config, const TechnicalItems& items,
                                       std::span<const DetectorVote> detectors = {}) const;
    [[nodiscard]] TimeframeScore score(const ScoringConfig& config,
                                       MarketStructure structure = MarketStructure::Ranging,
                                       std::span<const DetectorVote> detectors = {}) const
    {
        return score(config, items(structure), detectors);
    }

    /// Adds the reasons: one per ready part with the weight `share` · 0.5 · w_i s_i / Σ w, so that with share 1 they
    /// sum to technical - 0.5; if there is no technical score, why; if suspect, that.
    void explain(double share, ReasonList& reasons, MarketStructure structure = MarketStructure::Ranging) const;
    /// One part as a reason.
    [[nodiscard]] Reason itemReason(const TechnicalItem& item, double weight) const;
    /// Adds what stands against the score as a whole, with weight 0: NotReady, FlatMarket, SeriesSuspect.
    void explainState(ReasonList& reasons) const;

private:
    [[nodiscard]] ReasonCode cause() const;
    void setTrendItems(TechnicalItems& items, double atr) const;
    void setVolumeItems(TechnicalItems& items, double atr) const;

    market::Timeframe m_timeframe;
    double m_tick;
    std::shared_ptr<const market::Calendar> m_calendar; // before what points to it
    EmaRibbon m_ribbon;                                 // holds the ATR(14) too
    Rsi m_rsi;
    Macd m_macd;
    Bollinger m_bollinger;
    Adx m_adx;
    Squeeze m_squeeze;
    Supertrend m_supertrend;
    SessionVwap m_vwap;
    VolumeZ m_volumeZ;
    DetectorSet m_detectors;
    DetectorEvents m_detected; // reused
    BarInput m_last;
    double m_change = 0.0;    // of the close, from the bar before
    bool m_hasVolume = false; // some bar so far traded something; otherwise 0 means unknown
    std::int64_t m_bars = 0;
    std::int64_t m_convergedAfter; // bars
    std::uint64_t m_rejected = 0;
    std::uint64_t m_notLater = 0;
    std::optional<Time> m_suspectSince;
    double m_suspectJump = 0.0; // in ATR
};

} // namespace sextant::analysis
