#pragma once

#include <array>

#include "engine/analysis/indicators/rolling_total.h"
#include "engine/analysis/indicators/streaming.h"

namespace sextant::analysis {

struct VortexValue {
    Reading plus;
    Reading minus;
    static constexpr std::array kFields{&VortexValue::plus, &VortexValue::minus};
};

/// Vortex (IND-32): VI+ = sum |H - L1| / sum TR, VI- = sum |L - H1| / sum TR over n bars from the second one on; none
/// while nothing moves. First index n. Source: E. Botes, D. Siepman, "The Vortex Indicator", 2010.
class Vortex final : public BarIndicator<Vortex, VortexValue> {
public:
    /// period >= 1
    explicit Vortex(int period) : m_plus(period), m_minus(period), m_range(period) {}

    VortexValue advance(const BarInput& bar);
    [[nodiscard]] int warmUp() const { return m_range.length() + 1; }
    [[nodiscard]] int convergence() const { return 0; }

private:
    RollingTotal m_plus;
    RollingTotal m_minus;
    RollingTotal m_range;
    ExactSchedule m_schedule;
    bool m_hasLast = false;
    double m_lastHigh = 0.0;
    double m_lastLow = 0.0;
    double m_lastClose = 0.0;
};

} // namespace sextant::analysis
