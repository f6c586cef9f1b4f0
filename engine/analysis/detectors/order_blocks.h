#pragma once

#include "engine/analysis/detectors/price_zone.h"
#include "engine/analysis/detectors/swing_structure.h"

namespace sextant::analysis {

struct OrderBlockParameters {
    int maxPerSide = 10;        ///< 1..50
    double mergeOverlap = 0.7;  ///< an older block that shares more of the smaller one's height goes
    bool bodyOnly = false;      ///< zone to the body's end instead of the bar's
    bool keepsBreakers = false; ///< a block closed through goes on as a breaker of the other side
};

/// Order blocks (detectors.md §3.2): on a break of structure the bar of the furthest extreme since the broken swing.
/// Active, touched once price trades into it, mitigated once its middle is reached, invalidated by a close through it.
class OrderBlocks final {
public:
    explicit OrderBlocks(const OrderBlockParameters& parameters = {});

    /// First what the bar does to the blocks there are, then the block of its break.
    void update(const DetectorBar& bar, const std::optional<StructureBreak>& broken, std::uint64_t& lastId,
                DetectorEvents& out);
    [[nodiscard]] const BoundedList<PriceZone>& side(bool isBullish) const { return isBullish ? m_bullish : m_bearish; }
    void reset();

private:
    void follow(const DetectorBar& bar, bool isBullish, std::uint64_t& lastId, DetectorEvents& out);
    PriceZone& add(const PriceZone& block);

    OrderBlockParameters m_parameters;
    BoundedList<PriceZone> m_bullish;
    BoundedList<PriceZone> m_bearish;
};

} // namespace sextant::analysis
