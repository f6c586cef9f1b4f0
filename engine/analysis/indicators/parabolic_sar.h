#pragma once

#include <array>
#include <cstdint>

#include "engine/analysis/indicators/streaming.h"

namespace sextant::analysis {

/// Which way the first swing goes (option start).
enum class SarStart : std::uint8_t {
    DirectionalMovement, ///< long unless bar 1 has a dominant -DM; bar 1 shows the initial stop itself; TA-Lib
    Long,                ///< long from bar 0; the first swing is not published; Skender
    MidPoint,            ///< long unless the middle of bar 1 is below that of bar 0; Tulip
};

struct SarValue {
    Reading value;
    Reading reversal; ///< 1 where the side changes
    static constexpr std::array kFields{&SarValue::value, &SarValue::reversal};
};

/// Parabolic stop and reverse (IND-33): SAR' = SAR + AF · (EP - SAR), never inside the two bars before; touching it
/// turns the side, the stop restarts at the extreme EP and AF at `step`; each new extreme adds `step` up to `max`.
/// First index 1. Source: J. W. Wilder, "New Concepts in Technical Trading Systems", 1978.
class ParabolicSar final : public BarIndicator<ParabolicSar, SarValue> {
public:
    /// 0 < step <= maximum. clampFlip: after a turn the stop is moved beyond the last two bars too.
    ParabolicSar(double step, double maximum, SarStart start = SarStart::DirectionalMovement, bool clampFlip = true);

    SarValue advance(const BarInput& bar);
    /// Whether the side held is long; meaningful from the second bar on.
    [[nodiscard]] bool isLong() const { return m_isLong; }
    [[nodiscard]] int warmUp() const { return 2; }
    [[nodiscard]] int convergence() const { return 0; }

private:
    void begin(const BarInput& bar);

    double m_step;
    double m_maximum;
    SarStart m_start;
    bool m_clampFlip;

    int m_count = 0; // bars seen, stops growing at 3
    bool m_isLong = true;
    bool m_isPublished = true;
    double m_sar = 0.0;
    double m_extreme = 0.0;
    double m_factor = 0.0;
    std::array<double, 2> m_highs{}; // of the last two bars, the newest first
    std::array<double, 2> m_lows{};
};

} // namespace sextant::analysis
