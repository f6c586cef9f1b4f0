#include "engine/analysis/indicators/rolling_sum.h"

#include <algorithm>

#include "engine/core/contract.h"

namespace sextant::analysis {

RollingSum::RollingSum(int length)
{
    expects(length >= 1, "the length of a rolling sum must be >= 1");
    m_ring.resize(static_cast<std::size_t>(length), 0.0);
}

double RollingSum::exactSumWith(double value) const
{
    if (!willBeFull()) return 0.0;
    // The oldest value is the one replaced. Adding in order of age makes the sum a function of the window alone.
    double sum = 0.0;
    const std::size_t size = m_ring.size();
    for (std::size_t i = 1; i < size; ++i) {
        const std::size_t at = m_next + i;
        sum += m_ring[at < size ? at : at - size];
    }
    return sum + value;
}

void RollingSum::reset()
{
    std::fill(m_ring.begin(), m_ring.end(), 0.0);
    m_next = 0;
    m_count = 0;
    m_sum = 0.0;
}

} // namespace sextant::analysis
