#pragma once

#include <array>
#include <optional>

#include "engine/analysis/detectors/zigzag.h"

namespace sextant::analysis {

inline constexpr std::array kFibRetracements{0.236, 0.382, 0.5, 0.618, 0.705, 0.786, 0.886};
inline constexpr std::array kFibExtensions{0.618, 1.0, 1.272, 1.414, 1.618, 2.0, 2.618};

/// Where a leg A -> B gives back the share r: B - r (B - A).
[[nodiscard]] constexpr double fibRetracement(double a, double b, double r) { return b - r * (b - a); }
/// C + r (B - A)
[[nodiscard]] constexpr double fibExtension(double a, double b, double c, double r) { return c + r * (b - a); }

/// detectors.md §6.1 for a leg A -> B and a price, with the sign of the leg: 0.7 inside [.618, .786] and within 0.15
/// ATR of .618, 0.6 within 0.15 ATR of .786 beyond it, 0.4 at .5, 0.3 at .382, else 0; 0 outside the leg. atr > 0.
struct FibHit {
    double score = 0.0; ///< -0.7..0.7
    double ratio = 0.0; ///< the level that was hit; inside the zone .618
};
[[nodiscard]] FibHit fibHit(double a, double b, double price, double atr);

inline constexpr double kFibHitAtr = 0.15;

} // namespace sextant::analysis
