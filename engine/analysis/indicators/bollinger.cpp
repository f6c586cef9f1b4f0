#include "engine/analysis/indicators/bollinger.h"

#include <algorithm>

#include "engine/core/contract.h"

namespace sextant::analysis {

double BollingerValue::percentB() const { return upper > lower ? (input - lower) / (upper - lower) : 0.5; }

std::optional<double> BollingerValue::bandwidth() const
{
    if (mid == 0.0) return std::nullopt;
    return (upper - lower) / mid;
}

double BollingerValue::position() const
{
    return deviation > 0.0 ? std::clamp((input - mid) / (2.0 * deviation), -3.0, 3.0) : 0.0;
}

double BollingerValue::zscore() const { return deviation > 0.0 ? (input - mid) / deviation : 0.0; }

Bollinger::Bollinger(int period, double multiplier) : m_variance(period), m_multiplier(multiplier)
{
    expects(multiplier > 0.0 && isUsable(multiplier), "the multiplier of Bollinger bands must be > 0");
}

void Bollinger::reset()
{
    m_variance.reset();
    m_last = 0.0;
    m_schedule = {};
    m_rejected = 0;
}

} // namespace sextant::analysis
