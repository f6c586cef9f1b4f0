#pragma once

#include <memory>
#include <span>

#include "engine/analysis/detectors/elliott_detector.h"
#include "engine/analysis/detectors/harmonic_detector.h"
#include "engine/analysis/detectors/levels_detector.h"
#include "engine/analysis/detectors/smc_detector.h"

namespace sextant::analysis {

struct DetectorParameters {
    SmcParameters smc;
    ElliottParameters elliott;
    HarmonicParameters harmonic;
    LevelsParameters levels;
    int toleratedMissingBars = DetectorFeed::kToleratedBars;
};

/// The detectors of one instrument on one timeframe. A TimeframeAnalysis calls update() right after its indicators have
/// taken the same bar, and hands votes() to its score():
///     m_detectors.update(bar, m_ribbon.atr(), m_rsi.value(), events);
///     score(config, items, m_detectors.votes(weights));
class DetectorSet final {
public:
    static constexpr std::size_t kVoting =
        kVotingDetectors; ///< smc, elliott, harmonic; levels is an item of the technical score

    /// `tick` >= 0 in quote currency; `calendar` of the instrument, not null
    DetectorSet(market::Timeframe timeframe, double tick, std::shared_ptr<const market::Calendar> calendar,
                const DetectorParameters& parameters = {});

    /// Takes the next closed bar, in time order, with ATR(14) and RSI(14) as of it; appends what it made known.
    void update(const BarInput& bar, std::optional<double> atr, std::optional<double> rsi, DetectorEvents& out);
    void reset();

    [[nodiscard]] const Detector& detector(DetectorId id) const;
    [[nodiscard]] DetectorOpinion opinion(DetectorId id) const { return detector(id).opinion(); }
    /// What the detector average is made of, in the order smc, elliott, harmonic.
    [[nodiscard]] std::array<DetectorVote, kVoting> votes(const DetectorWeights& weights = {}) const;
    /// s of the item "S/R + Fib"; none while the levels are not available.
    [[nodiscard]] std::optional<double> levelsSignal() const;
    /// What a chart draws, of all detectors.
    void appendZones(std::vector<Zone>& out) const;

    [[nodiscard]] const SmcDetector& smc() const { return m_smc; }
    [[nodiscard]] const ElliottDetector& elliott() const { return m_elliott; }
    [[nodiscard]] const HarmonicDetector& harmonic() const { return m_harmonic; }
    [[nodiscard]] const LevelsDetector& levels() const { return m_levels; }

private:
    DetectorFeed m_feed;
    SmcDetector m_smc;
    ElliottDetector m_elliott;
    HarmonicDetector m_harmonic;
    LevelsDetector m_levels;
};

/// One detector of its own.
[[nodiscard]] std::unique_ptr<Detector> makeDetector(DetectorId id, const DetectorParameters& parameters = {});

} // namespace sextant::analysis
