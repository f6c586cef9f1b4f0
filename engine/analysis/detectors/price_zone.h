#pragma once

#include "engine/analysis/detectors/detector.h"

namespace sextant::analysis {

/// What order blocks, gaps and pools of liquidity have in common.
struct PriceZone {
    std::uint64_t id = 0;
    PatternKind kind = PatternKind::OrderBlock;
    bool isBullish = false;
    ZoneState state = ZoneState::Active;
    double bottom = 0.0;
    double top = 0.0;
    Anchor from; ///< the bar it is drawn from
    std::int64_t confirmedBar = 0;
    Time confirmedAt;
    std::optional<Time> touchedAt;
    std::optional<Time> mitigatedAt;
    std::optional<Time> endedAt;
    double score = 0.0;
    double fill = 0.0;           ///< gaps: share traded through
    double volumeStrength = 1.0; ///< order blocks
    int touches = 0;             ///< pools: swings that made it
    double weight = 1.0;         ///< what it counts in the score; 0.5 for a gap over closed time

    [[nodiscard]] bool isOpen() const { return !isOver(state); }
    [[nodiscard]] double middle() const { return 0.5 * (bottom + top); }
    [[nodiscard]] PatternDirection direction() const { return bullishIf(isBullish); }
    [[nodiscard]] bool holds(double price) const { return bottom <= price && price <= top; }
    /// How far a price outside lies before the near edge; negative behind it.
    [[nodiscard]] double distance(double price) const { return isBullish ? price - top : bottom - price; }

    [[nodiscard]] Zone zone() const;
    /// The event that the zone came into its state in this bar; on creation `bar` is the one that confirmed it.
    [[nodiscard]] DetectorEvent event(const DetectorBar& bar) const;
};

} // namespace sextant::analysis
