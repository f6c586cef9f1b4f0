#pragma once

#include "engine/analysis/detectors/fibonacci.h"
#include "engine/analysis/detectors/price_levels.h"

namespace sextant::analysis {

struct LevelsParameters {
    PriceLevelParameters levels;
    ZigZagParameters zigzag;
    double nearAtr = 0.5;     ///< levels count up to this distance
    double breakVolume = 1.0; ///< z-score of the volume (IND-65) from which a broken level counts
    double breakShare = 0.6;
    double supportShare = 0.6; ///< of srScore; the rest is fibScore's
    int minBars = 50;
};

/// Support, resistance and Fibonacci levels (detectors.md §6):
///     score = clamp(0.6 srScore + 0.4 fibScore, -1, 1)
/// It is the item "S/R + Fib" of the technical score, no part of the detector average.
class LevelsDetector final : public Detector {
public:
    explicit LevelsDetector(const LevelsParameters& parameters = {});

    [[nodiscard]] DetectorId id() const override { return DetectorId::Levels; }
    void update(const DetectorBar& bar, DetectorEvents& out) override;
    void tell(DetectorOpinion& out) const override;
    void appendZones(std::vector<Zone>& out) const override;
    void reset() override;

    /// See PriceLevels::setVolumeNodes(); call it after update().
    void setVolumeNodes(std::span<const double> prices) { m_levels.setVolumeNodes(prices, m_last); }
    [[nodiscard]] const PriceLevels& levels() const { return m_levels; }
    [[nodiscard]] double supportScore() const; ///< srScore, -1..1
    [[nodiscard]] double fibScore() const;     ///< -0.7..0.7
    /// The score of the opinion alone; none while it is not available.
    [[nodiscard]] std::optional<double> signal() const;

private:
    [[nodiscard]] bool isAvailable() const { return m_bars >= m_parameters.minBars && m_last.isMoving(); }
    [[nodiscard]] double scoreOf(double support, double fib) const;
    void addFibEvents(const DetectorBar& bar, DetectorEvents& out);
    [[nodiscard]] std::optional<double> volumeScore(double volume) const;

    LevelsParameters m_parameters;
    PriceLevels m_levels;
    ZigZag m_zigzag;
    RecentItems<double> m_volumes{20}; // before the last bar
    std::optional<LevelBreak> m_break; // of the last bar, with volume
    double m_hitRatio = 0.0;           // Fibonacci level that price is at
    DetectorBar m_last;
    std::int64_t m_bars = 0;
};

} // namespace sextant::analysis
