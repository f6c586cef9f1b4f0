#include "engine/analysis/scoring/reason_list.h"

#include <cmath>

#include "engine/core/contract.h"

namespace sextant::analysis {

ReasonList::ReasonList(std::size_t limit) : m_limit(limit)
{
    expects(limit <= kCapacity, "a list of reasons holds at most 16");
}

void ReasonList::add(const Reason& reason)
{
    expects(std::isfinite(reason.weight), "the weight of a reason must be a number");
    const double weight = std::abs(reason.weight);
    std::size_t place = m_count;
    while (place > 0 && std::abs(m_reasons[place - 1].weight) < weight)
        --place;
    if (place >= m_limit) return;
    if (m_count < m_limit) ++m_count;
    for (std::size_t i = m_count - 1; i > place; --i)
        m_reasons[i] = m_reasons[i - 1];
    m_reasons[place] = reason;
}

void ReasonList::clear(std::size_t limit)
{
    expects(limit <= kCapacity, "a list of reasons holds at most 16");
    m_limit = limit;
    m_count = 0;
}

} // namespace sextant::analysis
