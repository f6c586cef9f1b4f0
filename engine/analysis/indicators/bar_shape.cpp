#include "engine/analysis/indicators/bar_shape.h"

#include <algorithm>

namespace sextant::analysis {

BarShapeValue BarShape::advance(const BarInput& bar) const
{
    const double size = bar.high - bar.low;
    const double body = std::abs(bar.close - bar.open);
    const double upper = bar.high - std::max(bar.open, bar.close);
    const double lower = std::min(bar.open, bar.close) - bar.low;
    const double bodyShare = size > 0.0 ? body / size : 0.0;

    BarShapeValue value;
    value.size = size;
    value.body = body;
    value.upperWick = upper;
    value.lowerWick = lower;
    value.bodyShare = bodyShare;
    value.upperShare = size > 0.0 ? upper / size : 0.0;
    value.lowerShare = size > 0.0 ? lower / size : 0.0;
    value.isBullish = readingOf(bar.close > bar.open);
    value.isBearish = readingOf(bar.close < bar.open);
    value.match = 0.0;
    if (m_match == ShapeMatch::Doji) {
        if (bar.open != 0.0 && std::abs(bar.close / bar.open - 1.0) <= m_percent / 100.0) value.match = 1.0;
    } else if (bodyShare >= m_percent / 100.0 && bar.close != bar.open) {
        value.match = bar.close > bar.open ? 100.0 : -100.0;
    }
    if (*value.match != 0.0) value.price = bar.close;
    return value;
}

} // namespace sextant::analysis
