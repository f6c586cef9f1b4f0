#pragma once

#include <array>
#include <cmath>
#include <cstdint>

#include "engine/analysis/indicators/streaming.h"
#include "engine/core/contract.h"

namespace sextant::analysis {

struct BarShapeValue {
    Reading match; ///< 1 doji; 100 rising, -100 falling marubozu; else 0
    Reading price; ///< the close of a bar that matches
    Reading size;  ///< high - low
    Reading body;  ///< |close - open|
    Reading upperWick;
    Reading lowerWick;
    Reading bodyShare; ///< of the range, 0 without range
    Reading upperShare;
    Reading lowerShare;
    Reading isBullish;
    Reading isBearish;
    static constexpr std::array kFields{
        &BarShapeValue::match,      &BarShapeValue::price,     &BarShapeValue::size,      &BarShapeValue::body,
        &BarShapeValue::upperWick,  &BarShapeValue::lowerWick, &BarShapeValue::bodyShare, &BarShapeValue::upperShare,
        &BarShapeValue::lowerShare, &BarShapeValue::isBullish, &BarShapeValue::isBearish};
};

enum class ShapeMatch : std::uint8_t {
    Doji,     ///< |C / O - 1| <= percent / 100
    Marubozu, ///< body >= percent of the range
};

/// Doji and marubozu by percentages (IND-139), with the bar's geometry. First index 0. Source: Skender.
class BarShape final : public BarIndicator<BarShape, BarShapeValue> {
public:
    /// percent >= 0
    BarShape(ShapeMatch match, double percent) : m_match(match), m_percent(percent)
    {
        expects(percent >= 0.0, "the percentage of a bar's shape must be >= 0");
    }

    BarShapeValue advance(const BarInput& bar) const;
    [[nodiscard]] int warmUp() const { return 1; }
    [[nodiscard]] int convergence() const { return 0; }

private:
    ShapeMatch m_match;
    double m_percent;
};

} // namespace sextant::analysis
