#pragma once

#include <array>
#include <cstdint>

#include "engine/analysis/indicators/atr.h"
#include "engine/analysis/indicators/streaming.h"

namespace sextant::analysis {

/// How the first direction is found (option init).
enum class SupertrendInit : std::uint8_t {
    Down, ///< down at the first bar with an ATR; TradingView
    Mid,  ///< up if the close is at or above the middle of that bar, turns on equality too; Skender
};

struct SupertrendValue {
    Reading value;     ///< the line: the lower band while up, the upper one while down
    Reading direction; ///< 1 up, -1 down
    Reading upper;     ///< upper band, falling while the close is below it
    Reading lower;     ///< lower band, rising while the close is above it
    static constexpr std::array kFields{&SupertrendValue::value, &SupertrendValue::direction, &SupertrendValue::upper,
                                        &SupertrendValue::lower};
};

/// Supertrend (IND-34): bands HL2 ± m · ATR_n that only move towards the price until a close passes them; the line
/// follows the lower one from a close above the upper one on, and the other way round.
/// First index n-1 (n with tr0=skip). Source: O. Seban; TradingView reference manual.
class Supertrend final : public BarIndicator<Supertrend, SupertrendValue> {
public:
    /// period >= 1, multiplier > 0
    Supertrend(int period, double multiplier, SupertrendInit init = SupertrendInit::Down,
               FirstTrueRange first = FirstTrueRange::Range);

    SupertrendValue advance(const BarInput& bar);
    [[nodiscard]] int warmUp() const { return m_atr.warmUp(); }
    [[nodiscard]] int convergence() const { return m_atr.convergence(); }

private:
    Atr m_atr;
    double m_multiplier;
    SupertrendInit m_init;
    bool m_hasBands = false;
    bool m_isUp = false;
    double m_upper = 0.0;
    double m_lower = 0.0;
    double m_lastClose = 0.0;
};

} // namespace sextant::analysis
