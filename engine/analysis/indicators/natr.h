#pragma once

#include "engine/analysis/indicators/atr.h"
#include "engine/analysis/indicators/streaming.h"

namespace sextant::analysis {

/// Average true range in percent of the close (IND-43): 100 · ATR / C; none where the close is 0. First index as ATR.
class Natr final : public BarIndicator<Natr, Reading> {
public:
    /// period >= 1
    explicit Natr(int period, FirstTrueRange first = FirstTrueRange::Range) : m_atr(period, first) {}

    Reading advance(const BarInput& bar)
    {
        const auto atr = m_atr.update(bar);
        if (!atr || bar.close == 0.0) return std::nullopt;
        return 100.0 * *atr / bar.close;
    }
    [[nodiscard]] int warmUp() const { return m_atr.warmUp(); }
    [[nodiscard]] int convergence() const { return m_atr.convergence(); }

private:
    Atr m_atr;
};

} // namespace sextant::analysis
