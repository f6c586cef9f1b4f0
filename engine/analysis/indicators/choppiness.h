#pragma once

#include "engine/analysis/indicators/rolling_min_max.h"
#include "engine/analysis/indicators/rolling_total.h"
#include "engine/analysis/indicators/streaming.h"

namespace sextant::analysis {

/// Choppiness index (IND-37): 100 · log10(sum TR / (HH - LL)) / log10(n), true ranges from the second bar on; 100 where
/// HH = LL. First index n. Source: E. W. Dreiss; TradingView reference manual.
class Choppiness final : public BarIndicator<Choppiness, Reading> {
public:
    /// period >= 2. trueExtremes: HH and LL reach to the close before too (option range=true, Skender).
    explicit Choppiness(int period, bool trueExtremes = false);

    Reading advance(const BarInput& bar);
    [[nodiscard]] int warmUp() const { return m_range.length() + 1; }
    [[nodiscard]] int convergence() const { return 0; }

private:
    RollingTotal m_range;
    RollingMinMax m_extremes;
    ExactSchedule m_schedule;
    bool m_trueExtremes;
    double m_scale; // 100 / log10(n)
    bool m_hasLast = false;
    double m_lastClose = 0.0;
};

} // namespace sextant::analysis
