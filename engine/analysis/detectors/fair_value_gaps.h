#pragma once

#include "engine/analysis/detectors/price_zone.h"
#include "engine/analysis/detectors/recent_items.h"

namespace sextant::analysis {

struct FairValueGapParameters {
    /// What is too small to count: below `minAtr` · ATR, or (size / price) below `bodyMultiple` · mean(|C - O| / O)
    /// over all bars so far.
    enum class Filter : std::uint8_t { Atr, MeanBody };
    Filter filter = Filter::Atr;
    double minAtr = 0.10; ///< >= 0
    double bodyMultiple = 2.0;
    bool midDirection = false; ///< the middle bar must close in the gap's direction
    bool closeBeyond = true;   ///< the middle bar must close beyond the first one
    bool keepsInverse = false; ///< a gap closed through goes on as one of the other side
    int lifetimeBars = 500;    ///< then an open one expires
    int maxPerSide = 24;
};

/// Fair value gaps (detectors.md §3.3): bars a, b, c without a hole between them, bullish if L_c > H_a and C_b > H_a;
/// zone [H_a, L_c]; bearish mirrored. Known at the close of c. One over closed time counts half (`session_gap`).
class FairValueGaps final {
public:
    explicit FairValueGaps(const FairValueGapParameters& parameters = {});

    void update(const DetectorBar& bar, std::uint64_t& lastId, DetectorEvents& out);
    [[nodiscard]] const BoundedList<PriceZone>& side(bool isBullish) const { return isBullish ? m_bullish : m_bearish; }
    void reset();

private:
    struct GapBar {
        double open;
        double high;
        double low;
        double close;
        Time start;
        std::int64_t ordinal;
        BarBreak breakBefore;
    };
    void follow(const DetectorBar& bar, bool isBullish, std::uint64_t& lastId, DetectorEvents& out);
    void find(const DetectorBar& bar, std::uint64_t& lastId, DetectorEvents& out);
    [[nodiscard]] bool isLargeEnough(double size, const DetectorBar& bar) const;

    FairValueGapParameters m_parameters;
    BoundedList<PriceZone> m_bullish;
    BoundedList<PriceZone> m_bearish;
    RecentItems<GapBar> m_bars{3};
    double m_bodySum = 0.0; // of |C - O| / O
    std::int64_t m_bodyCount = 0;
};

} // namespace sextant::analysis
