#include "engine/analysis/indicators/rolling_min_max.h"

#include "engine/core/contract.h"

namespace sextant::analysis {

RollingMax::RollingMax(int length, Ties ties) : m_length(static_cast<std::uint64_t>(length)), m_ties(ties)
{
    expects(length >= 1, "the length of a rolling extreme must be >= 1");
    m_values.resize(static_cast<std::size_t>(length), 0.0);
    m_ordinals.resize(static_cast<std::size_t>(length), 0);
}

void RollingMax::reset()
{
    m_seen = 0;
    m_head = 0;
    m_size = 0;
}

} // namespace sextant::analysis
