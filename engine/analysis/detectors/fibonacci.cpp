#include "engine/analysis/detectors/fibonacci.h"

#include <cmath>

namespace sextant::analysis {

FibHit fibHit(double a, double b, double price, double atr)
{
    if (a == b) return {};
    const double given = (b - price) / (b - a);
    if (given < 0.0 || given > 1.0) return {};
    const double side = b > a ? 1.0 : -1.0;
    const auto isAt = [&](double r) { return std::abs(price - fibRetracement(a, b, r)) <= kFibHitAtr * atr; };
    if ((given >= 0.618 && given <= 0.786) || isAt(0.618)) return {side * 0.7, 0.618};
    if (isAt(0.786)) return {side * 0.6, 0.786};
    if (isAt(0.5)) return {side * 0.4, 0.5};
    if (isAt(0.382)) return {side * 0.3, 0.382};
    return {};
}

} // namespace sextant::analysis
