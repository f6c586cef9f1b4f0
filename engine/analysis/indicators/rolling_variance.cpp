#include "engine/analysis/indicators/rolling_variance.h"

#include <algorithm>

#include "engine/core/contract.h"

namespace sextant::analysis {

RollingVariance::RollingVariance(int length)
{
    expects(length >= 1, "the length of a rolling variance must be >= 1");
    m_ring.resize(static_cast<std::size_t>(length), 0.0);
}

RollingVariance::Moments RollingVariance::exactMomentsWith(double value) const
{
    if (!willBeFull()) return {};
    // In order of age and relative to the newest value: a function of the window alone, and exact where all are equal.
    const std::size_t size = m_ring.size();
    const auto older = [&](std::size_t i) {
        const std::size_t at = m_next + i;
        return m_ring[at < size ? at : at - size];
    };
    double shifted = 0.0;
    for (std::size_t i = 1; i < size; ++i)
        shifted += older(i) - value;
    Moments result;
    result.mean = value + shifted / static_cast<double>(size);
    double squares = 0.0;
    for (std::size_t i = 1; i < size; ++i) {
        const double deviation = older(i) - result.mean;
        squares += deviation * deviation;
    }
    const double last = value - result.mean;
    result.squares = squares + last * last;
    result.peak = result.squares;
    return result;
}

void RollingVariance::reset()
{
    std::fill(m_ring.begin(), m_ring.end(), 0.0);
    m_next = 0;
    m_count = 0;
    m_moments = {};
}

} // namespace sextant::analysis
