#include "engine/analysis/indicators/sma.h"

namespace sextant::analysis {

Sma::Sma(int period) : m_sum(period) {}

void Sma::reset()
{
    m_sum.reset();
    m_schedule = {};
    m_rejected = 0;
}

} // namespace sextant::analysis
