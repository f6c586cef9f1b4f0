#pragma once

#include <array>

#include "engine/analysis/indicators/atr.h"
#include "engine/analysis/indicators/rolling_min_max.h"
#include "engine/analysis/indicators/streaming.h"
#include "engine/core/contract.h"

namespace sextant::analysis {

struct ChandelierValue {
    Reading longStop;
    Reading shortStop;
    static constexpr std::array kFields{&ChandelierValue::longStop, &ChandelierValue::shortStop};
};

/// Chandelier exit (IND-49): long stop HH_n - m · ATR_n, short stop LL_n + m · ATR_n. First index n-1 (n with
/// tr0=skip). Source: C. Le Beau; A. Elder, "Come into My Trading Room", 2002.
class Chandelier final : public BarIndicator<Chandelier, ChandelierValue> {
public:
    /// period >= 1, multiplier > 0
    Chandelier(int period, double multiplier, FirstTrueRange first = FirstTrueRange::Range)
        : m_atr(period, first), m_extremes(period), m_multiplier(multiplier)
    {
        expects(multiplier > 0.0, "the multiplier of a chandelier exit must be > 0");
    }

    ChandelierValue advance(const BarInput& bar)
    {
        m_extremes.push(bar.high, bar.low);
        const auto atr = m_atr.update(bar);
        if (!atr) return {};
        return {m_extremes.max() - m_multiplier * *atr, m_extremes.min() + m_multiplier * *atr};
    }
    [[nodiscard]] int warmUp() const { return m_atr.warmUp(); }
    [[nodiscard]] int convergence() const { return m_atr.convergence(); }

private:
    Atr m_atr;
    RollingMinMax m_extremes;
    double m_multiplier;
};

} // namespace sextant::analysis
