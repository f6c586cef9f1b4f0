#pragma once

#include <array>
#include <cstdint>

#include "engine/analysis/indicators/keltner.h"
#include "engine/analysis/indicators/rolling_min_max.h"
#include "engine/analysis/indicators/rolling_regression.h"
#include "engine/analysis/indicators/rolling_variance.h"
#include "engine/analysis/indicators/streaming.h"

namespace sextant::analysis {

/// Which published script is followed (option compat).
enum class SqueezeForm : std::uint8_t {
    Own,           ///< EMA basis, Wilder's ATR
    LazyBear,      ///< SMA basis, mean of the true range
    LazyBearExact, ///< the same, and its slip: the Keltner multiplier for the Bollinger bands too
};

struct SqueezeValue {
    Reading isOn;         ///< 1: Bollinger bands inside the Keltner channel
    Reading momentum;     ///< unit of the prices
    Reading colour;       ///< 2 up and rising, 1 up and fading, 0 neutral, -1 down and fading, -2 down and falling
    Reading hasFired;     ///< 1: on before, not on any more
    Reading bars;         ///< bars of the squeeze that is on, else of the last one; 0 before the first
    Reading detail;       ///< 1 on, -1 off (outside on both sides), 0 neither
    Reading expansion;    ///< bars since the last one fired; none before, and while one is on
    Reading momentumNorm; ///< momentum / average range; none while that is 0
    Reading level;        ///< compression: 3 high (inside 1.0 ranges), 2 mid (1.5), 1 low (2.0), 0 none
    static constexpr std::array kFields{&SqueezeValue::isOn,      &SqueezeValue::momentum,     &SqueezeValue::colour,
                                        &SqueezeValue::hasFired,  &SqueezeValue::bars,         &SqueezeValue::detail,
                                        &SqueezeValue::expansion, &SqueezeValue::momentumNorm, &SqueezeValue::level};
};

/// TTM squeeze (IND-48, indicators.md §8): on while the Bollinger bands lie inside the Keltner channel; momentum is the
/// end of the regression line through the last n of C - ((HH_n + LL_n)/2 + SMA_n(C))/2. First index: state n-1,
/// momentum 2n-2. Source: J. Carter, "Mastering the Trade", 2005; LazyBear's script.
class Squeeze final : public BarIndicator<Squeeze, SqueezeValue> {
public:
    /// period >= 1, multipliers > 0
    Squeeze(int period, double bollingerMultiplier, double keltnerMultiplier, SqueezeForm form = SqueezeForm::Own,
            FirstTrueRange first = FirstTrueRange::Range);

    SqueezeValue advance(const BarInput& bar);
    [[nodiscard]] int warmUp(std::size_t output = 1) const;
    [[nodiscard]] int convergence() const { return m_keltner.convergence(); }

private:
    void setState(SqueezeValue& value, double width, double closeMean, double channelMid, double range);

    RollingVariance m_closes;
    double m_bollingerMultiplier;
    double m_keltnerMultiplier;
    Keltner m_keltner;
    RollingMinMax m_extremes;
    RollingRegression m_momentum;
    ExactSchedule m_schedule;
    bool m_hasState = false;
    bool m_isOn = false;
    bool m_hasFired = false;
    int m_bars = 0;
    int m_expansion = 0;
    Reading m_lastMomentum;
};

} // namespace sextant::analysis
