#pragma once

#include <cstdint>
#include <optional>

#include "engine/analysis/detectors/swings.h"

namespace sextant::analysis {

enum class SwingTrend : std::int8_t { Down = -1, None = 0, Up = 1 };

/// A bar that may become an order block, with what it was measured against.
struct BlockBar {
    std::int64_t bar = 0;
    Time barStart;
    Time barEnd;
    double open = 0.0;
    double high = 0.0;
    double low = 0.0;
    double close = 0.0;
    double volumeStrength = 1.0; ///< V / SMA20(V); 1 where volume is not known
    bool isWide = false;         ///< high - low >= 2 ATR
};

struct StructureParameters {
    bool breaksByWick = false;      ///< a high beyond the level is enough, not a close
    double epsilonShare = 0.01;     ///< a break must go beyond the level by max(tick, this · ATR)
    double wideBar = 2.0;           ///< bars from this many ATR on do not give their extreme to an order block
    bool alternates = false;        ///< of two swings of a kind in a row the further one stays the level
    bool lastOppositeBlock = false; ///< the block is the last bar that closed against the break
};

/// A swing level that was closed through (detectors.md §3.1).
struct StructureBreak {
    bool isUp = false;
    bool isChange = false; ///< CHoCH: against the trend before, or there was none; else BOS
    SwingPoint swing;      ///< the level
    double quality = 0.0;  ///< q = clamp(|C - O| / ATR, 0, 2) / 2
    Anchor legStart;       ///< the extreme from which the move began: the strong low or high from now on
    BlockBar block;        ///< §3.2: the bar of the furthest extreme after the swing, wide bars aside
};

/// What a bar did to the structure.
struct StructureUpdate {
    std::optional<StructureBreak> broken;
    SwingLabel highLabel = SwingLabel::None; ///< of the swing high that came with the bar
    SwingLabel lowLabel = SwingLabel::None;
};

/// Trend, breaks of structure and changes of character. The level of a side is its newest swing; each can be broken
/// once.
class SwingStructure final {
public:
    /// `confirmedAfter`: bars between a swing and its confirmation, at most
    SwingStructure(const StructureParameters& parameters, int confirmedAfter);

    /// `swings`: those that this bar confirmed.
    StructureUpdate update(const DetectorBar& bar, double volumeStrength, const FoundSwings& swings);
    /// Whether levels were broken while nothing was seen is not known: they go, and so does the trend.
    void restart();

    [[nodiscard]] SwingTrend trend() const { return m_trend; }
    /// Last strong low..strong high, widened by what was traded beyond it since; none before there was a break each
    /// way.
    struct Range {
        Anchor low;
        Anchor high;
    };
    [[nodiscard]] std::optional<Range> dealingRange() const;

private:
    /// One side's level and what happened since.
    struct Side {
        std::optional<SwingPoint> level; // none once broken
        std::optional<double> lastPrice; // of the swing before, for labels
        std::optional<BlockBar> block;
        std::optional<Anchor> furthest; // furthest the other way since the level
    };
    void look(Side& side, bool isHigh, const BlockBar& bar) const;
    void accept(Side& side, const SwingPoint& swing, std::int64_t now);
    [[nodiscard]] SwingLabel label(Side& side, double price, double epsilon) const;

    StructureParameters m_parameters;
    RecentItems<BlockBar> m_bars;
    Side m_high;
    Side m_low;
    std::optional<bool> m_lastIsHigh; // kind of the newest swing
    SwingTrend m_trend = SwingTrend::None;
    std::optional<Anchor> m_strongLow;
    std::optional<Anchor> m_strongHigh;
};

} // namespace sextant::analysis
