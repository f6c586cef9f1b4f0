#include "engine/analysis/indicators/rma.h"

namespace sextant::analysis {

Rma::Rma(int period) : m_average(1.0 / period, period, Seed::Sma) {}

void Rma::reset()
{
    m_average = Recursion(m_average.factor(), m_average.period(), m_average.seed());
    m_rejected = 0;
}

} // namespace sextant::analysis
