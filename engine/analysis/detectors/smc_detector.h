#pragma once

#include "engine/analysis/detectors/fair_value_gaps.h"
#include "engine/analysis/detectors/liquidity.h"
#include "engine/analysis/detectors/order_blocks.h"
#include "engine/analysis/detectors/swing_structure.h"

namespace sextant::analysis {

/// The settings detectors.smc.* (detectors.md §12).
struct SmcParameters {
    int internalSwing = 5;  ///< L = R of breaks, blocks and pools, 2..100
    int externalSwing = 20; ///< L = R of trend and dealing range, 2..100
    StructureParameters structure;
    OrderBlockParameters orderBlocks;
    FairValueGapParameters gaps;
    LiquidityParameters liquidity;
    int minBars = 100;
    int reversalBars = 10;    ///< a change of character so soon after a sweep is a sweep-reversal
    double decayBars = 30.0;  ///< events count exp(-age / this)
    double approachAtr = 0.3; ///< this near, a zone against the score counts
};

/// Smart-money concepts (detectors.md §3): swings, breaks of structure and changes of character of the internal swings,
/// order blocks, fair value gaps, pools of liquidity and what takes them, and premium and discount within the dealing
/// range of the external swings, whose trend is the trend. Score §3.6:
///     s = clip(Σ contributions, -1, 1), events decayed by exp(-age/30)
class SmcDetector final : public Detector {
public:
    explicit SmcDetector(const SmcParameters& parameters = {});

    [[nodiscard]] DetectorId id() const override { return DetectorId::Smc; }
    void update(const DetectorBar& bar, DetectorEvents& out) override;
    void tell(DetectorOpinion& out) const override;
    void appendZones(std::vector<Zone>& out) const override;
    void reset() override;

    [[nodiscard]] SwingTrend trend() const { return m_external.trend(); }
    /// (C - low) / (high - low) in the dealing range; below 0.45 discount, above 0.55 premium.
    [[nodiscard]] std::optional<double> rangePosition() const;

private:
    [[nodiscard]] bool isAvailable() const { return m_bars >= m_parameters.minBars && m_last.isMoving(); }
    struct LastBreak {
        StructureBreak what;
        std::int64_t ordinal = 0;
    };
    struct LastSweep {
        LiquidityTaken what;
        std::int64_t ordinal = 0;
        std::optional<std::int64_t> reversedAt;
    };
    void restart();
    void addSwings(const DetectorBar& bar, const FoundSwings& swings, const StructureUpdate& update, int length,
                   DetectorEvents& out) const;
    void addBreak(const DetectorBar& bar, const StructureBreak& broken, int length, DetectorEvents& out) const;
    void addTaken(const DetectorBar& bar, const LiquidityTaken& taken, DetectorEvents& out);
    void addReversal(const DetectorBar& bar, const StructureBreak& broken, DetectorEvents& out);
    [[nodiscard]] double volumeStrength(const DetectorBar& bar);

    SmcParameters m_parameters;
    FractalSwings m_internalSwings;
    FractalSwings m_externalSwings;
    SwingStructure m_internal;
    SwingStructure m_external;
    OrderBlocks m_orderBlocks;
    FairValueGaps m_gaps;
    Liquidity m_liquidity;
    RecentItems<double> m_volumes{20};
    std::optional<LastBreak> m_lastBreak;
    std::optional<LastSweep> m_lastSweep;
    std::uint64_t m_lastId = 0;
    DetectorBar m_last;
    std::int64_t m_bars = 0;
};

} // namespace sextant::analysis
