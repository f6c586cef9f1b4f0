#pragma once

#include <array>

#include "engine/analysis/indicators/recent_values.h"
#include "engine/analysis/indicators/rolling_min_max.h"
#include "engine/analysis/indicators/streaming.h"

namespace sextant::analysis {

struct IchimokuValue {
    Reading tenkan;
    Reading kijun;
    Reading spanA; ///< computed at this bar, drawn `kijun` bars ahead
    Reading spanB;
    Reading cloudA; ///< the span that is drawn at this bar: computed `kijun` bars before
    Reading cloudB;
    Reading chikou; ///< the close, drawn `kijun` bars back
    static constexpr std::array kFields{&IchimokuValue::tenkan, &IchimokuValue::kijun,  &IchimokuValue::spanA,
                                        &IchimokuValue::spanB,  &IchimokuValue::cloudA, &IchimokuValue::cloudB,
                                        &IchimokuValue::chikou};
};

/// Ichimoku kinko hyo (IND-35): tenkan, kijun and span B are the middles of highest high and lowest low, span A =
/// (tenkan + kijun) / 2. Nothing looks ahead: shifting is the drawing's business. First index: tenkan 8, kijun 25,
/// span A 25, span B 51, cloud A 51, cloud B 77, chikou 0 with 9/26/52. Source: G. Hosoda, 1968.
class Ichimoku final : public BarIndicator<Ichimoku, IchimokuValue> {
public:
    /// Periods >= 1.
    Ichimoku(int tenkan, int kijun, int spanB);

    IchimokuValue advance(const BarInput& bar);
    [[nodiscard]] int warmUp(std::size_t output = 5) const;
    [[nodiscard]] int convergence() const { return 0; }

private:
    RollingMinMax m_tenkan;
    RollingMinMax m_kijun;
    RollingMinMax m_spanB;
    RecentValues<Reading> m_spansA;
    RecentValues<Reading> m_spansB;
};

} // namespace sextant::analysis
