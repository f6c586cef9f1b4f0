#pragma once

#include <array>

#include "engine/analysis/indicators/rolling_min_max.h"
#include "engine/analysis/indicators/streaming.h"

namespace sextant::analysis {

struct DonchianValue {
    Reading upper;
    Reading lower;
    Reading mid;
    Reading bandwidth; ///< (upper - lower) / mid
    static constexpr std::array kFields{&DonchianValue::upper, &DonchianValue::lower, &DonchianValue::mid,
                                        &DonchianValue::bandwidth};
};

/// Donchian channel (IND-47): highest high and lowest low of n bars, the current one included (first index n-1), or of
/// the n bars before it (`prev`, first index n), against which breakouts are tested. Source: R. Donchian.
class Donchian final : public BarIndicator<Donchian, DonchianValue> {
public:
    /// period >= 1
    explicit Donchian(int period, bool excludesCurrent = false) : m_extremes(period), m_excludesCurrent(excludesCurrent)
    {}

    DonchianValue advance(const BarInput& bar)
    {
        DonchianValue value;
        if (!m_excludesCurrent) m_extremes.push(bar.high, bar.low);
        if (m_extremes.isFull()) {
            const double mid = (m_extremes.max() + m_extremes.min()) / 2.0;
            value = {m_extremes.max(), m_extremes.min(), mid, std::nullopt};
            if (mid != 0.0) value.bandwidth = (m_extremes.max() - m_extremes.min()) / mid;
        }
        if (m_excludesCurrent) m_extremes.push(bar.high, bar.low);
        return value;
    }
    [[nodiscard]] int warmUp() const { return m_extremes.length() + (m_excludesCurrent ? 1 : 0); }
    [[nodiscard]] int convergence() const { return 0; }

private:
    RollingMinMax m_extremes;
    bool m_excludesCurrent;
};

} // namespace sextant::analysis
