#pragma once

#include <cstdint>
#include <optional>

#include "engine/analysis/detectors/detector.h"
#include "engine/analysis/detectors/recent_items.h"

namespace sextant::analysis {

/// A turn of the zigzag.
struct ZigZagPivot {
    bool isHigh = false;
    double price = 0.0;
    std::int64_t bar = 0;
    Time barStart;
    Time barEnd;
    std::int64_t confirmedBar = 0; ///< of the provisional point: the last bar
    Time confirmedAt;
    double atr = 0.0; ///< ATR(14) when it was confirmed
    /// RSI(14) at its furthest in the leg that led here: the highest of a rise, the lowest of a fall.
    std::optional<double> momentum;

    [[nodiscard]] Anchor anchor() const { return {barStart, bar, price}; }
};

struct ZigZagParameters {
    double atrMultiple = 3.0;  ///< k, 1..12
    double priceShare = 0.005; ///< pct, 0..0.5
};

/// Turns by a reversal of theta = max(k · ATR(14), pct · extreme) (detectors.md §2.2). In a rise the highest high is a
/// pivot as soon as a later low lies theta below it; the fall then begins at the lowest low since. Within one bar the
/// order of high and low is not known, so a bar that sets a new extreme confirms nothing. The first extreme of a
/// history is its beginning, no turn, and is not reported.
class ZigZag final {
public:
    static constexpr std::size_t kPivots = 12;

    explicit ZigZag(const ZigZagParameters& parameters = {});

    /// Whether the bar confirmed a pivot: then it is pivot(0).
    bool update(const DetectorBar& bar);
    /// Legs do not go on over what is missing, and patterns are not read across it.
    void restart();

    [[nodiscard]] std::size_t count() const { return m_pivots.size(); } ///< confirmed and kept, at most kPivots
    /// The confirmed pivot `age` before the newest.
    [[nodiscard]] const ZigZagPivot& pivot(std::size_t age) const { return m_pivots.ago(age); }
    /// The extreme of the leg in progress; it may still move.
    [[nodiscard]] const std::optional<ZigZagPivot>& provisional() const { return m_extreme; }

private:
    [[nodiscard]] ZigZagPivot pointOf(const DetectorBar& bar, bool isHigh) const;
    void begin(const DetectorBar& bar);

    ZigZagParameters m_parameters;
    RecentItems<ZigZagPivot> m_pivots{kPivots};
    std::optional<ZigZagPivot> m_extreme;   // of the leg in progress
    std::optional<ZigZagPivot> m_counter;   // furthest the other way since the extreme
    std::optional<double> m_legMomentum;    // of the whole leg, what came after the extreme included
    std::optional<ZigZagPivot> m_firstHigh; // before there is a leg
    std::optional<ZigZagPivot> m_firstLow;
};

} // namespace sextant::analysis
