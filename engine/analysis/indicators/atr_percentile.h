#pragma once

#include "engine/analysis/indicators/atr.h"
#include "engine/analysis/indicators/rolling_rank.h"
#include "engine/analysis/indicators/streaming.h"

namespace sextant::analysis {

/// Where the volatility stands among the last N values of itself (IND-44): (less + 0.5 · equal) / N of NATR (or ATR),
/// the current one included, in [0, 1]. From min(60, N) values on; N is what there is until the window is full.
/// First index ATR's + 59.
class AtrPercentile final : public BarIndicator<AtrPercentile, Reading> {
public:
    static constexpr int kFewest = 60;

    /// period, window >= 1; inPercent: of NATR, else of ATR
    AtrPercentile(int period, int window, bool inPercent = true, FirstTrueRange first = FirstTrueRange::Range);

    Reading advance(const BarInput& bar);
    [[nodiscard]] int warmUp() const { return m_atr.warmUp() + static_cast<int>(m_fewest) - 1; }
    [[nodiscard]] int convergence() const;

private:
    Atr m_atr;
    RollingRank m_values;
    std::size_t m_fewest;
    bool m_inPercent;
};

} // namespace sextant::analysis
